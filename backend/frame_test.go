package backend

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/ir/kernel"
	"github.com/godwit-accel/godwit/isa"
)

// Frames of functions that can be active together lie apart, others share; what can be active
// twice, and what does not fit, is on the stack.
func TestFrames(t *testing.T) {
	mk := func(name string, slots int64, calls ...string) *fn {
		r := &inst{Inst: isa.Inst{Op: isa.OpRet, A: isa.RegLink}, kind: ret, src: -1}
		return &fn{
			k: &kernel.Func{Name: name}, name: name, calls: calls, frame: frame{slots: slots},
			blocks: []*block{{insts: []*inst{r}}},
		}
	}
	m := &kernel.Module{ScratchBytes: 1000}
	fns := []*fn{
		mk("main", 512, "a", "b", "rec"), mk("a", 1024, "leaf"), mk("b", 2048, "leaf"), mk("leaf", 256),
		mk("rec", 512, "rec2"), mk("rec2", 100, "rec", "deep"), mk("deep", 256), mk("huge", isa.ScratchEnd),
	}
	by := map[string]*frame{}
	for _, f := range fns {
		by[f.name] = &f.frame
	}
	end := planFrames(m, fns, isa.ScratchEnd)
	span := func(n string) (int64, int64) { return by[n].base, by[n].base + by[n].bytes() }
	apart := func(x, y string) {
		a0, a1 := span(x)
		b0, b1 := span(y)
		require.True(t, a1 <= b0 || b1 <= a0, "%s %x-%x, %s %x-%x", x, a0, a1, y, b0, b1)
	}
	for _, p := range [][2]string{{"main", "a"}, {"main", "b"}, {"main", "leaf"}, {"a", "leaf"}, {"b", "leaf"}, {"main", "deep"}} {
		apart(p[0], p[1])
	}
	require.Equal(t, by["a"].base, by["b"].base, "never active together")
	require.False(t, by["rec"].static)
	require.False(t, by["rec2"].static)
	require.False(t, by["huge"].static)
	require.True(t, by["deep"].static)
	require.Greater(t, by["rec"].stack, int64(511))
	require.GreaterOrEqual(t, by["main"].base, int64(isa.ScratchBase+1000))
	for _, n := range []string{"main", "a", "b", "leaf", "deep"} {
		_, hi := span(n)
		require.LessOrEqual(t, hi, isa.ScratchBase+end)
	}
}
