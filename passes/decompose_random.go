package passes

import (
	"slices"

	"github.com/godwit-accel/godwit/ir"
)

// rngBits is rng_bit_generator by ThreeFry, XLA's default: block i of the 2×32 cipher of 20 rounds (Salmon et al.,
// SC11) under the key in state[0] enciphers the counter state[1] + i. A 64-bit element takes a block; narrower ones
// half a block each, the first words filling the first half of an even dimension, or of the longest, rounded up.
func rngBits(b *ir.Builder, op *ir.Op) []*ir.Value {
	st, t := op.Operands[0], op.Results[1].Type
	if op.Str("rng_algorithm") == "PHILOX" || st.Type.DType != ir.UI64 || !slices.Equal(st.Type.Shape, []int64{2}) || t.NumElements() == 0 {
		return nil
	}
	shape, split := slices.Clone(t.Shape), 0
	wide := t.DType.Size() == 8
	if !wide {
		if len(shape) == 0 {
			shape = []int64{1}
		}
		if split = slices.IndexFunc(shape, func(n int64) bool { return n%2 == 0 }); split < 0 {
			split = slices.Index(shape, slices.Max(shape))
		}
		shape[split] = (shape[split] + 1) / 2
	}
	n := product(shape)
	part := func(i int64) *ir.Value { return b.Slice(st, []int64{i}, []int64{i + 1}, []int64{1}) }
	halves := func(x *ir.Value) [2]*ir.Value {
		return [2]*ir.Value{b.Convert(x, ir.UI32), b.Convert(b.ShrL(x, b.Like(x, 32)), ir.UI32)}
	}
	key, ctr := part(0), part(1)
	all := func(v *ir.Value) *ir.Value { return b.BroadcastInDim(b.Reshape(v), []int64{n}, nil) }
	k := halves(key)
	ks := [3]*ir.Value{all(k[0]), all(k[1]), all(b.Xor(b.Xor(k[0], k[1]), b.Like(k[0], 0x1BD11BDA)))}
	x := halves(b.Add(b.Iota(ir.Tensor(ir.UI64, n), 0), all(ctr)))
	x[0], x[1] = b.Add(x[0], ks[0]), b.Add(x[1], ks[1])
	for r := range 5 {
		for _, s := range [2][4]float64{{13, 15, 26, 6}, {17, 29, 16, 24}}[r%2] {
			x[0] = b.Add(x[0], x[1])
			x[1] = b.Xor(b.Or(b.Shl(x[1], b.Like(x[1], s)), b.ShrL(x[1], b.Like(x[1], 32-s))), x[0])
		}
		x[0] = b.Add(x[0], ks[(r+1)%3])
		x[1] = b.Add(b.Add(x[1], ks[(r+2)%3]), b.Like(x[1], float64(r+1)))
	}
	var out *ir.Value
	if wide {
		hi := b.Convert(x[1], ir.UI64)
		out = b.Reshape(b.Or(b.Convert(x[0], ir.UI64), b.Shl(hi, b.Like(hi, 32))), shape...)
	} else {
		full := slices.Clone(shape)
		if full[split] *= 2; len(t.Shape) > 0 {
			full[split] = t.Shape[split]
		} else {
			full[split] = 1
		}
		out = b.Concat(int64(split), b.Reshape(x[0], shape...), b.Reshape(x[1], shape...))
		out = b.Slice(out, make([]int64, len(full)), full, slices.Repeat([]int64{1}, len(full)))
		out = b.Reshape(b.Convert(out, map[int]ir.DType{1: ir.UI8, 2: ir.UI16, 4: ir.UI32}[t.DType.Size()]), t.Shape...)
	}
	if !out.Type.Equal(t) {
		out = b.BitcastConvert(out, t)
	}
	next := b.Add(ctr, b.Like(ctr, float64(n)))
	return []*ir.Value{b.Concat(0, key, next), out}
}
