package timeline

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/isa/object"
)

// However long a run is, its trace stays within bounds, and what was counted is all there.
func TestLongRunsCoarsen(t *testing.T) {
	r := New(&object.Program{})
	const transfers, apart, length = 3 * maxSpans, 1000, 10
	for i := range uint64(transfers) {
		r.Transfer(0, int(i%2), 0, i*apart, i*apart+length, i*apart+length, 4, 2)
	}
	var bytes, busy uint64
	for _, s := range r.cores[0].spans {
		bytes, busy = bytes+s.bytes, busy+s.busy
		require.GreaterOrEqual(t, s.end-s.start, uint64(length))
	}
	require.Less(t, len(r.cores[0].spans), maxSpans)
	require.EqualValues(t, 4*transfers, bytes)
	require.EqualValues(t, length*transfers, busy)
}
