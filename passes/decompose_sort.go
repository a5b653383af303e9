package passes

import (
	"slices"

	"github.com/godwit-accel/godwit/ir"
)

// packedSort takes a stable sort of values with their places, as argsort and top-k are made of, to one of single words: the value
// as an integer in the same order, above its place, which makes every word another, above a bit that tells −0 from 0, which
// compare equal. A step of the network (sort.go) on such words is a minimum and a maximum. NaN comes where the integers have it.
//
//	63        32 31       1  0
//	value's order place     −0
func packedSort(b *ir.Builder, op *ir.Op) []*ir.Value {
	dim := op.IntOr("dimension", -1)
	x := op.Operands[0]
	rank := int64(x.Type.Rank())
	if dim < 0 {
		dim += rank
	}
	dir, ok := sortDirection(op)
	d := x.Type.DType
	if !ok || len(op.Operands) != 2 || d.IsComplex() || d == ir.I1 || d.Size() > 4 || d.Bits() < 8 || !isPlaces(op.Operands[1], dim) {
		return nil
	}
	word, total := intOfSize[d.Size()], op.Body(0).Ops[0].Str("compare_type") == "TOTALORDER"
	one := func(v *ir.Value, f float64) *ir.Value { return b.Like(v, f) }
	// flip has floats as integers of the same order, and back.
	flip := func(v *ir.Value) *ir.Value {
		return b.Xor(v, b.ShrL(b.ShrA(v, one(v, float64(d.Bits()-1))), one(v, 1)))
	}
	top := b.Const(ir.DenseInts(ir.Tensor(word), -1<<(d.Bits()-1)))
	top = b.BroadcastInDim(top, x.Type.Shape, nil)
	bits := x
	if d != word {
		bits = b.BitcastConvert(x, x.Type.WithDType(word))
	}
	zero := one(bits, 0) // the lowest bit
	switch {
	case d.IsFloat():
		if !total {
			minus := b.Compare("EQ", bits, top)
			bits, zero = b.Select(minus, zero, bits), b.Select(minus, one(bits, 1), zero)
		}
		bits = flip(bits)
	case d.IsUnsigned():
		bits = b.Xor(bits, top)
	}
	if dir == "GT" {
		bits = b.Not(bits)
	}
	wide := func(v *ir.Value) *ir.Value { return b.Convert(v, ir.I64) }
	high := wide(bits)
	key := b.Or(b.Shl(high, one(high, 32)), b.Or(b.Shl(wide(op.Operands[1]), one(high, 1)), wide(zero)))
	if k := readOf(op, dim); roundsPay(x.Type.Shape, dim, k) {
		key = leastOf(b, key, dim, k)
	} else {
		key = b.Sort([]*ir.Value{key}, dim, true, func(b *ir.Builder, a []*ir.Value) []*ir.Value {
			return []*ir.Value{b.Compare("LT", a[0], a[1])}
		})[0]
		if k < x.Type.Shape[dim] && !key.IsPoison() {
			key.Def().Attrs.Set(front, ir.Int{Value: k, Type: ir.I64})
		}
	}
	place := b.And(b.ShrL(key, one(key, 1)), one(key, 1<<31-1))
	back := b.Convert(b.ShrA(key, one(key, 32)), word)
	if dir == "GT" {
		back = b.Not(back)
	}
	switch {
	case d.IsFloat():
		back = flip(back)
		if !total {
			back = b.Or(back, b.Shl(b.Convert(b.And(key, one(key, 1)), word), one(back, float64(d.Bits()-1))))
		}
	case d.IsUnsigned():
		back = b.Xor(back, top)
	}
	if d != word {
		back = b.BitcastConvert(back, x.Type)
	}
	return []*ir.Value{back, b.Convert(place, op.Operands[1].Type.DType)}
}

// readOf is how many of the first elements along dim are read of an op's results.
func readOf(op *ir.Op, dim int64) (k int64) {
	n := op.Result().Type.Shape[dim]
	for _, r := range op.Results {
		for _, u := range r.Uses() {
			if u.Op.Name != "stablehlo.slice" {
				return n
			}
			k = max(k, u.Op.Ints("limit_indices")[dim])
		}
	}
	return k
}

// roundsPay compares k rounds over all words, each a fold that takes five cycles a vector and a region of its own, with a sort, whose
// steps for a vector grow with the length of a line.
func roundsPay(shape []int64, dim, k int64) bool {
	const lanes, most = 32, 32
	padded, steps := int64(lanes), int64(50)
	for padded < shape[dim] {
		padded *= 2
		steps += 40
	}
	if k < 1 || k > most || k == shape[dim] {
		return false
	}
	vectors := product(shape) / lanes
	return k*(5*vectors+700)+6*vectors < product(shape)/shape[dim]*(padded/lanes*steps+150)
}

// leastOf are the k least words of each line in their order, one in each round, with others behind them that nobody reads: the
// least of those that are greater than the last.
func leastOf(b *ir.Builder, key *ir.Value, dim, k int64) *ir.Value {
	shape := key.Type.Shape
	top := b.Ints(ir.Tensor(ir.I64), 1<<63-1)
	all := b.BroadcastInDim(top, shape, nil)
	rest := without(len(shape), []int64{dim})
	one := slices.Clone(shape)
	one[dim] = 1
	var found []*ir.Value
	left := key
	for range k {
		m := b.ReduceOp("stablehlo.minimum", left, top, dim)
		found = append(found, b.Reshape(m, one...))
		left = b.Select(b.Compare("GT", key, b.BroadcastInDim(m, shape, rest)), key, all)
	}
	high := make([]int64, len(shape))
	high[dim] = shape[dim] - k
	zero := make([]int64, len(shape))
	return b.Pad(b.Concat(dim, found...), top, zero, high, zero)
}

// sortDirection is LT or GT where a sort compares its first operand's elements and nothing else.
func sortDirection(op *ir.Op) (string, bool) {
	body := op.Body(0)
	if len(body.Ops) != 2 || body.Ops[0].Name != "stablehlo.compare" || body.Ops[1].Operands[0] != body.Ops[0].Result() {
		return "", false
	}
	c := body.Ops[0]
	dir := c.Str("comparison_direction")
	return dir, c.Operands[0] == body.Args[0] && c.Operands[1] == body.Args[1] && (dir == "LT" || dir == "GT")
}

// isPlaces reports the numbers 0, 1, … along a dimension.
func isPlaces(v *ir.Value, dim int64) bool {
	if !v.Type.DType.IsInt() || v.Type.DType.Size() < 4 {
		return false
	}
	if v.DefName() != "stablehlo.broadcast_in_dim" || !slices.Equal(v.Def().Ints("broadcast_dimensions"), []int64{dim}) {
		return false
	}
	return isLine(v.Def().Operands[0], v.Type.Shape[dim])
}
