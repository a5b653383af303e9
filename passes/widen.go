package passes

import (
	"slices"
	"strings"

	"github.com/godwit-accel/godwit/internal/source"
	"github.com/godwit-accel/godwit/ir"
)

// widen makes bytes of integers of two and four bits, and of small floats (codes.go). An integer stays in its range: what can leave it is cut to its bits
// again right behind the op, and whoever calls main gives and gets bytes. Ops that look at the bits that a narrow number
// does not have see zeros there.
func widen(s *state) error {
	f := s.tensor.Func("main")
	if err := codes(f); err != nil || !anyNarrow(f) {
		return err
	}
	if err := refuseNarrow(f); err != nil {
		return err
	}
	b := ir.BuildBefore(f.Block().Ops[0])
	for _, a := range f.Args() {
		d, uses := a.Type.DType, slices.Clone(a.Uses())
		if isNarrow(a) { // a caller's bytes may have anything above
			a.Type = a.Type.Carrier()
			replaceIn(uses, a, cutTo(b, a, d))
		}
	}
	f.Walk(widenOp)
	f.Results = f.Return().OperandTypes()
	return b.Err()
}

func isNarrow(v *ir.Value) bool {
	return v.Type.IsTensor() && v.Type.DType.IsInt() && v.Type.DType != ir.I1 && v.Type.DType.Bits() < 8
}

func anyNarrow(f *ir.Func) bool {
	found := slices.ContainsFunc(f.Args(), isNarrow)
	f.Walk(func(op *ir.Op) { found = found || slices.ContainsFunc(op.Results, isNarrow) })
	return found
}

// refuseNarrow names the ops that count on how narrow numbers lie in memory.
func refuseNarrow(f *ir.Func) error {
	var errs source.Errors
	f.Walk(func(op *ir.Op) {
		if op.Is("stablehlo.bitcast_convert", "stablehlo.custom_call", "stablehlo.rng_bit_generator", "chlo.mulhi", "chlo.broadcast_shift_right_logical") &&
			(slices.ContainsFunc(op.Operands, isNarrow) || slices.ContainsFunc(op.Results, isNarrow)) {
			errs.Add(op.Pos, "%s: unsupported on integers of less than a byte", op.Name)
		}
	})
	return errs.Err()
}

// keepsRange are elementwise ops whose result is no further out than their operands.
var keepsRange = setOf("maximum", "minimum", "and", "or", "xor", "select", "clamp", "sign", "remainder", "map")

// widenOp gives an op and the arguments of its bodies their new types.
func widenOp(op *ir.Op) {
	for _, r := range op.Regions {
		for _, blk := range r.Blocks {
			for _, a := range blk.Args {
				a.Type = a.Type.Carrier()
			}
		}
	}
	if len(op.Results) == 0 || !isNarrow(op.Results[0]) && len(op.Results) == 1 {
		return
	}
	d := op.Results[0].Type.DType
	if c, ok := op.Attrs.Get("value").(*ir.Dense); ok && op.Has(ir.ConstantOp) {
		op.Attrs.Set("value", c.Carried())
	}
	for _, r := range op.Results {
		r.Type = r.Type.Carrier()
	}
	contraction := op.Is("stablehlo.dot", "stablehlo.dot_general", "stablehlo.convolution", "stablehlo.einsum", "stablehlo.iota")
	if len(op.Results) > 1 || keepsRange[op.Name] || !op.Has(ir.Elementwise) && !contraction && !isChloBroadcast(op) {
		return
	}
	if seesBits[op.Name] {
		op.SetOperand(0, lowBits(ir.BuildBefore(op), op.Operands[0], d))
	}
	if op.Name == "stablehlo.shift_right_arithmetic" {
		op.SetOperand(0, highBits(ir.BuildBefore(op), op.Operands[0], d))
	}
	b, r := ir.BuildAfter(op), op.Result()
	uses, out := slices.Clone(r.Uses()), r
	if op.Name == "stablehlo.count_leading_zeros" {
		out = b.Sub(r, b.Like(r, float64(8-d.Bits())))
	}
	replaceIn(uses, r, cutTo(b, out, d))
}

// seesBits are the ops to which the bits above a number's own matter.
var seesBits = setOf("shift_right_logical", "popcnt", "count_leading_zeros")

// replaceIn makes the uses given, and no others, use another value.
func replaceIn(uses []ir.Use, v, by *ir.Value) {
	v.ReplaceUsesIf(by, func(u ir.Use) bool { return slices.Contains(uses, u) })
}

func isChloBroadcast(op *ir.Op) bool {
	return strings.HasPrefix(op.Name, "chlo.broadcast_") && op.Name != "chlo.broadcast_select"
}

// cutTo is a byte's low bits as a number of the narrow type.
func cutTo(b *ir.Builder, v *ir.Value, d ir.DType) *ir.Value {
	if d.IsUnsigned() {
		return lowBits(b, v, d)
	}
	return highBits(b, v, d)
}

// highBits repeats the narrow number's highest bit above it.
func highBits(b *ir.Builder, v *ir.Value, d ir.DType) *ir.Value {
	up := b.Like(v, float64(8-d.Bits()))
	return b.ShrA(b.Shl(v, up), up)
}

func lowBits(b *ir.Builder, v *ir.Value, d ir.DType) *ir.Value {
	return b.And(v, b.Like(v, float64(int64(1)<<d.Bits()-1)))
}
