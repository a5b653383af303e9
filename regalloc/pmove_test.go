package regalloc

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// resolveFull does a parallel move of M registers with a value each, none of them free, and proves that the edits do it; slots 8 and 9 hold the values 8 and 9.
func resolveFull(t *testing.T, swap bool, ms []pmove) []Edit {
	cfg := &Config{Via: [NumClasses]Class{S, S, V, M, T}, SlotSize: [NumClasses]int{8, 8, 256, 32, 1024}}
	cfg.Swap[M] = swap
	f := &Func{}
	a := newAllocator(f, cfg)
	defer a.free()
	at := map[Loc]VReg{}
	for v := range VReg(10) {
		f.VRegs = append(f.VRegs, VRegInfo{Class: M})
		if v < 8 {
			a.order[M] = append(a.order[M], uint8(v))
			a.allocSet.Add(M, int(v))
			a.occ[M][v].insert(entry{0, 4, 0}, &a.spare)
			at[RegLoc(M, int(v))] = v
		} else {
			at[SlotLoc(int(v))] = v
		}
	}
	for range 12 {
		a.newSlot(M)
	}
	e := &emitter{allocator: a, defStored: make([]bool, 10)}
	for c := range e.emerg {
		e.emerg[c] = [2]int32{-1, -1}
	}
	want := map[Loc]VReg{}
	for _, m := range ms {
		want[m.dst] = m.v
	}
	e.resolve(ms, e.around([2]int32{0, 2}))
	for _, x := range e.res.Edits {
		was := at[x.To]
		at[x.To] = at[x.From]
		if x.Kind == EditSwap {
			at[x.From] = was
		}
	}
	for l, v := range want {
		require.Equal(t, v, at[l], "%v", l)
	}
	return e.res.Edits
}

func countKind(l []Edit, k EditKind) (n int) {
	for _, x := range l {
		if x.Kind == k {
			n++
		}
	}
	return n
}

func twoCycles() (ms []pmove) {
	for r := range 4 {
		ms = append(ms, pmove{v: VReg(r), src: RegLoc(M, r), dst: RegLoc(M, r^1)})
	}
	return ms
}

// Two cycles in one parallel move, and no register is free: both go through the same slot, which holds one value after the other.
func TestCyclesShareASlot(t *testing.T) {
	require.Equal(t, 2, countKind(resolveFull(t, false, twoCycles()), EditSpill))
}

// Registers that can be exchanged need no slot; a cycle of n takes n−1 exchanges.
func TestCyclesSwap(t *testing.T) {
	l := resolveFull(t, true, twoCycles())
	require.Len(t, l, 2)
	require.Equal(t, 2, countKind(l, EditSwap))
	l = resolveFull(t, true, []pmove{{v: 0, src: RegLoc(M, 0), dst: RegLoc(M, 1)}, {v: 1, src: RegLoc(M, 1), dst: RegLoc(M, 2)}, {v: 2, src: RegLoc(M, 2), dst: RegLoc(M, 0)}})
	require.Equal(t, 2, countKind(l, EditSwap))
	require.Len(t, l, 2)
}

// What goes from slot to slot takes a register that is still to be written, and a slot with two readers is loaded once.
func TestUnwrittenRegisterOnTheWay(t *testing.T) {
	l := resolveFull(t, true, []pmove{
		{v: 8, src: SlotLoc(8), dst: RegLoc(M, 3)},
		{v: 9, src: SlotLoc(9), dst: SlotLoc(10)},
		{v: 9, src: SlotLoc(9), dst: SlotLoc(11)},
	})
	require.Equal(t, 2, countKind(l, EditSpill))
	require.Equal(t, 2, countKind(l, EditReload))
	l = resolveFull(t, true, []pmove{{v: 8, src: SlotLoc(8), dst: SlotLoc(10)}, {v: 8, src: SlotLoc(8), dst: RegLoc(M, 3)}})
	require.Equal(t, 1, countKind(l, EditSpill))
	require.Equal(t, 1, countKind(l, EditReload))
}
