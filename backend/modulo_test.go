package backend

import (
	"math/rand"
	"testing"

	"github.com/stretchr/testify/require"
)

// The next row of a set is the one that a walk from row to row finds.
func TestRowSet(t *testing.T) {
	r := rand.New(rand.NewSource(1))
	for range 300 {
		n := int32(1 + r.Intn(200))
		s, in := newRowSet(n), make([]bool, n)
		for i := range in {
			in[i] = true
		}
		for range 2 * n {
			row, on := r.Int31n(n), r.Intn(8) == 0
			s.set(row, on)
			in[row] = on
		}
		for row := range n {
			want := int32(0)
			for want < n && !in[(row+want)%n] {
				want++
			}
			require.Equal(t, want, s.from(row))
		}
	}
}
