package passes

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// Buffers alive at one time never overlap, and the plan is never below what is alive.
func TestPlan(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var bufs []*buffer
		for range rapid.IntRange(0, 40).Draw(t, "n") {
			from := rapid.IntRange(0, 30).Draw(t, "from")
			bufs = append(bufs, &buffer{size: rapid.Int64Range(0, 5000).Draw(t, "size"), from: from, to: from + rapid.IntRange(0, 10).Draw(t, "life")})
		}
		total := plan(bufs, 64)
		require.GreaterOrEqual(t, total, mostLive(bufs, 64))
		for i, a := range bufs {
			require.Zero(t, a.off%64)
			require.LessOrEqual(t, a.off+a.size, total)
			for _, b := range bufs[:i] {
				if a.from <= b.to && b.from <= a.to {
					require.True(t, a.off+max(a.size, 1) <= b.off || b.off+max(b.size, 1) <= a.off, "%+v overlaps %+v", a, b)
				}
			}
		}
	})
}
