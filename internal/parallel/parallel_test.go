package parallel

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestDo(t *testing.T) {
	for _, n := range []int{0, 1, 2, 1000} {
		got := make([]int, n)
		Do(n, func(i int) { got[i] += i + 1 })
		for i, g := range got {
			require.Equal(t, i+1, g)
		}
	}
	require.PanicsWithValue(t, "seven", func() {
		Do(100, func(i int) {
			if i == 7 {
				panic("seven")
			}
		})
	})
}
