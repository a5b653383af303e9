package regalloc

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Two cycles in one parallel move, and no register is free: both go through the same slot, which holds one value after the other.
func TestCyclesShareASlot(t *testing.T) {
	cfg := &Config{Via: [NumClasses]Class{S, S, V, M, T}, SlotSize: [NumClasses]int{8, 8, 256, 32, 1024}}
	f := &Func{VRegs: []VRegInfo{{Class: M}, {Class: M}, {Class: M}, {Class: M}}}
	a := newAllocator(f, cfg)
	defer a.free()
	e := &emitter{allocator: a, defStored: make([]bool, 4)}
	for c := range e.emerg {
		e.emerg[c] = [2]int32{-1, -1}
	}
	for r := range 4 {
		a.order[M] = append(a.order[M], uint8(r))
		a.occ[M][r].insert(entry{0, 4, 0}, &a.spare)
	}
	var ms []pmove
	for r := range 4 {
		ms = append(ms, pmove{v: VReg(r), src: RegLoc(M, r), dst: RegLoc(M, r^1)})
	}
	e.resolve(ms, [][2]int32{{0, 2}})
	at := map[Loc]int{}
	for r := range 4 {
		at[RegLoc(M, r)] = r
	}
	for _, x := range e.res.Edits {
		at[x.To] = at[x.From]
	}
	for r := range 4 {
		require.Equal(t, r, at[RegLoc(M, r^1)])
	}
}
