package opt

import (
	"slices"

	"github.com/godwit-accel/godwit/ir/kernel"
)

// reciprocals lets the machine's reciprocal, which is rounded as a division is, take the place of divisions of 1: of lanes, and of
// scalars that are wanted in every lane, as the sum of a row is that all of it is divided by.
func reciprocals(s *state, f *kernel.Func) {
	var d *defs
	for _, b := range f.Blocks {
		for i := 0; i < len(b.Insts); i++ {
			in := &b.Insts[i]
			if in.Op != kernel.OpFDiv && in.Op != kernel.OpSplat || in.Type.Lanes == 0 || in.Type.Elem == kernel.I1 {
				continue
			}
			if d == nil {
				d = newDefs(f)
			}
			if in.Op == kernel.OpFDiv {
				if d.isOne(in.Args[0], in.Type.Elem) {
					in.Op, in.Args = kernel.OpRcp, in.Args[1:]
				}
				continue
			}
			if from := d.of(in.Args[0]); from != nil && from.Op == kernel.OpFDiv && d.isOne(from.Args[0], from.Type.Elem) {
				wide := *in
				wide.Args, wide.Res = []kernel.Value{from.Args[1]}, f.NewValue(in.Type)
				in.Op, in.Hints, in.Args = kernel.OpRcp, from.Hints, []kernel.Value{wide.Res}
				b.Insts = slices.Insert(b.Insts, i, wide)
				s.rewrote = true
				d = nil
			}
		}
	}
}

// isOne reports the constant 1, in one lane or in all.
func (d *defs) isOne(v kernel.Value, e kernel.Elem) bool {
	in := d.of(v)
	if in != nil && in.Op == kernel.OpSplat {
		in = d.of(in.Args[0])
	}
	one, ok := identity(kernel.OpFMul, e)
	return ok && in != nil && in.Op == kernel.OpConst && in.Mask == kernel.None && unsigned(intOf(e), in.Imm) == unsigned(intOf(e), one)
}
