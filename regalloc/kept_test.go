package regalloc

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// What a loop reads once a round keeps its register, though constants that can be made again are read more often.
func TestConstantsYieldInLoops(t *testing.T) {
	const values, constants = 4, 8
	f := &Func{}
	inst := func(ops ...Operand) { f.Insts = append(f.Insts, Inst{Ops: ops}) }
	block := func(freq float32, to ...int) {
		first := 0
		for i := range f.Blocks {
			first += f.Blocks[i].N
		}
		b := Block{First: first, N: len(f.Insts) - first, Freq: freq}
		for _, s := range to {
			b.Succs = append(b.Succs, Edge{To: s})
		}
		f.Blocks = append(f.Blocks, b)
	}
	for v := range VReg(values + constants) {
		f.VRegs = append(f.VRegs, VRegInfo{Class: S})
		if v >= values {
			f.VRegs[v].Remat = int32(v)
		}
		inst(DefOf(v))
	}
	inst()
	block(1, 1)
	for range 3 {
		for v := range VReg(constants) {
			inst(UseOf(values + v))
		}
	}
	for v := range VReg(values) {
		inst(UseOf(v))
	}
	inst()
	block(10, 1, 2)
	inst()
	block(1)
	cfg := DefaultConfig().Limit(values + 1)
	res, err := Allocate(f, cfg)
	require.NoError(t, err)
	require.NoError(t, Check(f, cfg, res))
	require.Zero(t, res.Stats.LoopSpillBytes)
}
