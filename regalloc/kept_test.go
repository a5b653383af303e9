package regalloc

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// What a loop reads once a round keeps its register, though constants that can be made again are read more often.
func TestConstantsYieldInLoops(t *testing.T) {
	const values, constants = 4, 8
	f := &writer{}
	for v := range VReg(values + constants) {
		f.VRegs = append(f.VRegs, VRegInfo{Class: S})
		if v >= values {
			f.VRegs[v].Remat = int32(v)
		}
		f.inst(DefOf(v))
	}
	f.inst()
	f.block(1, nil, Edge{To: 1})
	for range 3 {
		for v := range VReg(constants) {
			f.inst(UseOf(values + v))
		}
	}
	for v := range VReg(values) {
		f.inst(UseOf(v))
	}
	f.inst()
	f.block(10, nil, Edge{To: 1}, Edge{To: 2})
	f.inst()
	f.block(1, nil)
	f.noneInLoops(t, values+1)
}

// What a loop only passes on when it goes round keeps its register before what passes through.
func TestPassedOnInLoops(t *testing.T) {
	const through, rounds = 4, 12
	first, next, x := VReg(through), VReg(through+1), VReg(through+2)
	f := &writer{}
	for v := range x + 1 {
		f.VRegs = append(f.VRegs, VRegInfo{Class: S})
		if v < x {
			f.inst(DefOf(v))
		}
	}
	f.inst()
	f.block(1, nil, Edge{To: 1, Args: []VReg{first}})
	for range rounds {
		f.inst(UseOf(x))
	}
	f.inst()
	f.block(10, []VReg{x}, Edge{To: 1, Args: []VReg{next}}, Edge{To: 2})
	for range rounds {
		for v := range VReg(through) {
			f.inst(UseOf(v))
		}
	}
	f.inst()
	f.block(1, nil)
	f.noneInLoops(t, through)
	a := newAllocator(&f.Func, DefaultConfig().Limit(through))
	defer a.free()
	a.prepare()
	a.kept = []int32{1}
	a.cutLoops()
	parts := 0
	for i := range a.bundles {
		b := &a.bundles[i]
		if _, ok := a.keptLoop(b); !b.dead && ok && a.ranges[b.ranges[0]].v == next {
			parts++
			require.Positive(t, b.weight)
		}
	}
	require.Equal(t, 1, parts)
}

// writer makes a function, block by block.
type writer struct{ Func }

func (f *writer) inst(ops ...Operand) { f.Insts = append(f.Insts, Inst{Ops: ops}) }

// block ends a block of all instructions behind the last one's.
func (f *writer) block(freq float32, params []VReg, to ...Edge) {
	first := 0
	for i := range f.Blocks {
		first += f.Blocks[i].N
	}
	f.Blocks = append(f.Blocks, Block{First: first, N: len(f.Insts) - first, Freq: freq, Params: params, Succs: to})
}

// noneInLoops allocates with few registers of a class, and requires that loops spill nothing.
func (f *writer) noneInLoops(t *testing.T, regs int) {
	cfg := DefaultConfig().Limit(regs)
	res, err := Allocate(&f.Func, cfg)
	require.NoError(t, err)
	require.NoError(t, Check(&f.Func, cfg, res))
	require.Zero(t, res.Stats.LoopSpillBytes)
}
