package room_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/internal/room"
)

// Lists are zero, do not overlap while they live, not even by append, and come again after Reset.
func TestRoom(t *testing.T) {
	var r room.Room[int32]
	for range 3 {
		var lists [][]int32
		for n := range 100 {
			l := r.List(n)
			require.Len(t, l, n)
			for i := range l {
				require.Zero(t, l[i])
				l[i] = int32(n)
			}
			lists = append(lists, l)
			_ = append(l, -1)
		}
		for n, l := range lists {
			for _, x := range l {
				require.Equal(t, int32(n), x)
			}
		}
		e := r.Empty(5)
		require.Empty(t, e)
		require.Equal(t, 5, cap(e))
		r.Reset()
	}
}
