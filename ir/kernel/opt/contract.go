package opt

import "github.com/godwit-accel/godwit/ir/kernel"

// fusible is what a sum and its product must allow. That they may be contracted is what clang says of any a*b + c by itself,
// and the fused value differs by far more than a rounding where the sum cancels: without -ffast-math results are those of
// the two operations, as in C with -ffp-contract=off.
const fusible = kernel.Contract | kernel.Reassoc

// contract makes one fused operation of a product and the sum that alone reads it, where both say that they may be and the
// sum grows from iteration to iteration. Elsewhere a product is rarely what a loop waits for, and an escape time that is off
// by whole iterations is no gain. It comes after the loops, which know sums by their operation.
func contract(s *state, f *kernel.Func) {
	var uses []int32
	d := s.defs(f)
	for _, b := range f.Blocks {
		for i := range b.Insts {
			in := &b.Insts[i]
			if in.Op != kernel.OpFAdd || in.Hints&fusible != fusible || in.Mask != kernel.None {
				continue
			}
			if uses == nil {
				uses = countUses(f)
			}
			for k, a := range in.Args {
				m := d.of(a)
				if m == nil || m.Op != kernel.OpFMul || m.Hints&fusible != fusible || m.Mask != kernel.None || uses[a] != 1 || !grows(d, in.Args[1-k], 0) {
					continue
				}
				in.Op, in.Args = kernel.OpFMA, []kernel.Value{m.Args[0], m.Args[1], in.Args[1-k]}
				break
			}
		}
	}
	if uses != nil {
		dce(s, f)
	}
}

// grows reports a value carried around a loop, with sums upon it.
func grows(d *defs, v kernel.Value, depth int) bool {
	in := d.of(v)
	switch {
	case in == nil:
		return d.block[v] > 0
	case depth > 32:
		return false
	case in.Op == kernel.OpFMA:
		return grows(d, in.Args[2], depth+1)
	case in.Op == kernel.OpFAdd:
		return grows(d, in.Args[0], depth+1) || grows(d, in.Args[1], depth+1)
	}
	return false
}

// countUses is how often each value is read.
func countUses(f *kernel.Func) []int32 {
	n := make([]int32, len(f.Types))
	for _, b := range f.Blocks {
		for i := range b.Insts {
			b.Insts[i].EachUse(func(v *kernel.Value) {
				if *v != kernel.None {
					n[*v]++
				}
			})
		}
	}
	return n
}
