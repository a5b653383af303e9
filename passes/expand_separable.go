package passes

import (
	"slices"

	"github.com/godwit-accel/godwit/ir"
)

// separate takes a window of several dimensions apart, one dimension first, where that is less work: 5×5 are 25 steps an element,
// 5 and 5 are ten, for which the elements in between go to memory and come back. It returns the second fold, or op as it is.
// Maxima and minima do not care, nor do sums that are not rounded at each element.
func separate(op *ir.Op) *ir.Op {
	t := op.Operands[0].Type
	f, init := combinerOf(op), op.Operands[len(op.Operands)-1].Const()
	sums, ok := scanned[f]
	if !ok || len(op.Operands) != 2 || init == nil || op.Result().Type.DType != t.DType || sums && (f != "stablehlo.add" || init.Float(0) != 0 || t.DType.IsFloat() && t.DType.Size() < 4) {
		return op
	}
	dims, out, rank := op.Ints("window_dimensions"), op.Result().Type.Shape, t.Rank()
	first, least := -1, windowWork(t.Shape, out, dims)
	for d, k := range dims {
		if k == 1 || k == product(dims) {
			continue
		}
		between, one, rest := slices.Clone(t.Shape), slices.Repeat([]int64{1}, rank), slices.Clone(dims)
		between[d], one[d], rest[d] = out[d], k, 1
		if work := windowWork(t.Shape, between, one) + windowWork(between, out, rest); work < least {
			first, least = d, work
		}
	}
	if first < 0 {
		return op
	}
	b := ir.BuildBefore(op)
	pads := op.Padding("padding", rank)
	pass := func(x *ir.Value, mine func(d int) bool) *ir.Value {
		w := ir.Window{Dims: slices.Clone(dims), Padding: slices.Clone(pads)}
		for name, to := range map[string]*[]int64{"window_strides": &w.Strides, "base_dilations": &w.BaseDilation, "window_dilations": &w.Dilation} {
			*to = slices.Clone(op.IntsOr(name, rank, 1))
		}
		for d := range rank {
			if !mine(d) {
				w.Dims[d], w.Strides[d], w.BaseDilation[d], w.Dilation[d], w.Padding[d] = 1, 1, 1, 1, [2]int64{}
			}
		}
		return b.ReduceWindow([]*ir.Value{x}, op.Operands[1:], w, ir.BinaryBody(f))[0]
	}
	r := pass(op.Operands[0], func(d int) bool { return d == first })
	head := r.Def()
	r = pass(r, func(d int) bool { return d != first })
	op.ReplaceWith(r)
	expandWindow(head)
	return separate(r.Def())
}

// windowWork is what a pass over windows takes in steps of the vector unit: one for each element of a window, and four for
// each word that comes or goes.
func windowWork(in, out, dims []int64) int64 {
	return product(out)*product(dims) + 4*(product(in)+product(out))
}
