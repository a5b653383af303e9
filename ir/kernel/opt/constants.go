package opt

import (
	"slices"

	"github.com/godwit-accel/godwit/ir/kernel"
)

// freeConstants moves scalar constants that a loop makes and others read to the entry: seen as results of the loop,
// they would no longer be constants behind it.
func freeConstants(f *kernel.Func, t *tree) {
	home := make([]int32, len(f.Types)) // by constant: its block, counted from 1
	for bi, b := range f.Blocks {
		if t.Order[bi] < 0 || t.Depth[bi] == 0 {
			continue
		}
		for i := range b.Insts {
			if in := &b.Insts[i]; in.Op == kernel.OpConst && in.Type.Lanes == 0 {
				home[in.Res] = int32(bi) + 1
			}
		}
	}
	read := make([]bool, len(f.Types)) // in another block
	for bi, b := range f.Blocks {
		for i := range b.Insts {
			b.Insts[i].EachUse(func(v *kernel.Value) {
				if *v != kernel.None && home[*v] > 0 && int(home[*v]) != bi+1 {
					read[*v] = true
				}
			})
		}
	}
	var moved []kernel.Inst
	for bi, b := range f.Blocks {
		if t.Order[bi] < 0 || t.Depth[bi] == 0 {
			continue
		}
		b.Insts = slices.DeleteFunc(b.Insts, func(in kernel.Inst) bool {
			free := in.Res != kernel.None && read[in.Res]
			if free {
				moved = append(moved, in)
			}
			return free
		})
	}
	if len(moved) > 0 {
		f.Blocks[0].Insts = slices.Concat(moved, f.Blocks[0].Insts)
	}
}
