package passes

import (
	"slices"

	"github.com/godwit-accel/godwit/internal/source"
	"github.com/godwit-accel/godwit/ir"
)

// splatLimit bounds a constant that has one value only and that a region wants written out: a line of text may name
// gigabytes of it. Maps, folds and paddings take the value as a scalar, whatever the size.
const splatLimit = 16 << 20

const writtenOut = "%s of one value would be written out in full, the limit is %d bytes: make it an input of the model"

// constant is the data object of a constant, written out in full.
func (l *lowerer) constant(d *ir.Dense) string {
	if d.Splat && d.Type.Bytes() > splatLimit {
		l.errs.Add(l.at, writtenOut, d.Type, splatLimit)
		d = ir.NewDense(d.Type.WithShape(1))
	}
	return l.rodata("w", d.Bytes(), 64)
}

// hugeSplat finds an operand of the matrix unit that constant would refuse: weights are packed another way.
func hugeSplat(region *ir.Op) error {
	for _, op := range region.Body(0).Ops {
		if !op.Is("stablehlo.dot_general", "stablehlo.convolution") {
			continue
		}
		for _, v := range op.Operands {
			v = stepOver(v)
			if b := v.ArgOf(); b == region.Body(0) {
				v = stepOver(region.Operands[v.Index()])
			}
			if d := v.Splat(); d != nil && d.Splat && d.Type.Bytes() > splatLimit {
				return source.Errorf(op.Pos, op.Name+": "+writtenOut, d.Type, splatLimit)
			}
		}
	}
	return nil
}

// lineLimit is the longest line that iota writes out.
const lineLimit = 1 << 16

// line counts from 0 to n-1. A long one is computed from two short ones.
func line(b *ir.Builder, t ir.DType, n int64) *ir.Value {
	if n <= lineLimit || t.IsComplex() {
		d := ir.NewDense(ir.Tensor(t, n))
		for i := range d.Len() {
			d.SetInt(i, int64(i))
		}
		return b.Const(d)
	}
	const low = 4096
	high := (n + low - 1) / low
	shape := []int64{high, low}
	step := ir.NewDense(ir.Tensor(ir.I32))
	step.SetInt(0, low)
	top := b.Mul(line(b, ir.I32, high), b.BroadcastInDim(b.Const(step), []int64{high}, nil))
	all := b.Add(b.BroadcastInDim(top, shape, []int64{0}), b.BroadcastInDim(line(b, ir.I32, low), shape, []int64{1}))
	return b.Convert(b.Slice(b.Reshape(all, high*low), []int64{0}, []int64{n}, []int64{1}), t)
}

// isLine reports what line makes.
func isLine(v *ir.Value, n int64) bool {
	if c := v.Const(); c != nil {
		for i := range c.Len() {
			if c.Int(i) != int64(i) {
				return false
			}
		}
		return int64(c.Len()) == n && v.Type.Rank() == 1
	}
	for v.DefName() == "stablehlo.convert" {
		v = v.Def().Operands[0]
	}
	cut := v.Def()
	if cut == nil || cut.Name != "stablehlo.slice" || len(cut.Ints("start_indices")) != 1 || v.Type.Shape[0] != n || cut.Ints("start_indices")[0] != 0 || cut.Ints("strides")[0] != 1 {
		return false
	}
	flat := cut.Operands[0].Def()
	if flat == nil || flat.Name != "stablehlo.reshape" || flat.Operands[0].DefName() != "stablehlo.add" {
		return false
	}
	sum := flat.Operands[0].Def()
	along := func(i, d int64) *ir.Value { // the operand that is laid along dimension d
		if s := sum.Operands[i].Def(); s != nil && s.Name == "stablehlo.broadcast_in_dim" && slices.Equal(s.Ints("broadcast_dimensions"), []int64{d}) {
			return s.Operands[0]
		}
		return nil
	}
	top, low := along(0, 0), along(1, 1)
	if top == nil || low == nil || top.DefName() != "stablehlo.multiply" {
		return false
	}
	by := top.Def().Operands[1].Def()
	if by == nil || by.Name != "stablehlo.broadcast_in_dim" {
		return false
	}
	step := by.Operands[0].Const()
	return step != nil && step.Int(0) == low.Type.Shape[0] && isLine(low, low.Type.Shape[0]) && isLine(top.Def().Operands[0], top.Type.Shape[0])
}
