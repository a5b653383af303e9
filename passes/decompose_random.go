package passes

import (
	"math"
	"slices"

	"github.com/godwit-accel/godwit/ir"
)

// rngBits is rng_bit_generator by ThreeFry, XLA's default: block i of the 2×32 cipher of 20 rounds (Salmon et al.,
// SC11) under the key in state[0] enciphers the counter state[1] + i. A 64-bit element takes a block; narrower ones
// half a block each, the first words filling the first half of an even dimension, or of the longest, rounded up.
func rngBits(b *ir.Builder, op *ir.Op) []*ir.Value {
	st, t := op.Operands[0], op.Results[1].Type
	if op.Str("rng_algorithm") == "PHILOX" {
		return philoxBits(b, op)
	}
	if st.Type.DType != ir.UI64 || !slices.Equal(st.Type.Shape, []int64{2}) || t.NumElements() == 0 {
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

// philoxBits is rng_bit_generator by Philox: block i of the 4×32 cipher of 10 rounds of the same paper, under the key
// in state[0], enciphers the counter in state[1] and, if there is one, state[2], plus i. Blocks follow each other.
func philoxBits(b *ir.Builder, op *ir.Op) []*ir.Value {
	st, t := op.Operands[0], op.Results[1].Type
	words := int64(4)
	wide := t.DType.Size() == 8
	if wide {
		words = 2
	}
	n := (t.NumElements() + words - 1) / words
	if st.Type.DType != ir.UI64 || st.Type.Rank() != 1 || st.Type.Shape[0] < 2 || n == 0 {
		return nil
	}
	part := func(i int64) *ir.Value { return b.Slice(st, []int64{i}, []int64{i + 1}, nil) }
	lo := func(x *ir.Value) *ir.Value { return b.Convert(x, ir.UI32) }
	hi := func(x *ir.Value) *ir.Value { return b.Convert(b.ShrL(x, b.Like(x, 32)), ir.UI32) }
	all := func(v *ir.Value) *ir.Value { return b.BroadcastInDim(b.Reshape(v), []int64{n}, nil) }
	key, low := part(0), part(1)
	high := b.Like(low, 0)
	if st.Type.Shape[0] > 2 {
		high = part(2)
	}
	ctr := b.Add(b.Iota(ir.Tensor(ir.UI64, n), 0), all(low))
	carry := func(sum, from, like *ir.Value) *ir.Value {
		return b.Select(b.Compare("LT", sum, from), b.Like(like, 1), b.Like(like, 0))
	}
	top := b.Add(all(high), carry(ctr, all(low), ctr))
	x := [4]*ir.Value{lo(ctr), hi(ctr), lo(top), hi(top)}
	k := [2]*ir.Value{all(lo(key)), all(hi(key))}
	mul := func(v *ir.Value, m float64) (h, l *ir.Value) {
		p := b.Convert(v, ir.UI64)
		p = b.Mul(p, b.Like(p, m))
		return hi(p), lo(p)
	}
	for range 10 {
		h0, l0 := mul(x[0], 0xD2511F53)
		h1, l1 := mul(x[2], 0xCD9E8D57)
		x = [4]*ir.Value{b.Xor(b.Xor(h1, x[1]), k[0]), l1, b.Xor(b.Xor(h0, x[3]), k[1]), l0}
		k[0], k[1] = b.Add(k[0], b.Like(k[0], 0x9E3779B9)), b.Add(k[1], b.Like(k[1], 0xBB67AE85))
	}
	var cols []*ir.Value
	for i := int64(0); i < 4; i++ {
		v := x[i]
		if wide {
			i++
			up := b.Convert(x[i], ir.UI64)
			v = b.Or(b.Convert(v, ir.UI64), b.Shl(up, b.Like(up, 32)))
		}
		cols = append(cols, b.Reshape(v, n, 1))
	}
	out := b.Reshape(b.Concat(1, cols...), n*words)
	out = b.Reshape(b.Slice(out, []int64{0}, []int64{t.NumElements()}, nil), t.Shape...)
	out = b.Convert(out, map[int]ir.DType{1: ir.UI8, 2: ir.UI16, 4: ir.UI32, 8: ir.UI64}[t.DType.Size()])
	if !out.Type.Equal(t) {
		out = b.BitcastConvert(out, t)
	}
	next := b.Add(low, b.Like(low, float64(n)))
	state := []*ir.Value{key, next}
	if m := st.Type.Shape[0]; m > 2 {
		state = append(state, b.Add(high, carry(next, low, high)))
		if m > 3 {
			state = append(state, b.Slice(st, []int64{3}, []int64{m}, nil))
		}
	}
	return []*ir.Value{b.Concat(0, state...), out}
}

// rngDraw draws from [a, b) or a normal distribution of mean a and deviation b, from ThreeFry under key 0: the standard
// leaves the source of randomness open, and equal programs are to give equal results.
func rngDraw(b *ir.Builder, op *ir.Op, a []*ir.Value) *ir.Value {
	t := op.Result().Type
	n := t.NumElements()
	if t.DType.IsComplex() || n == 0 {
		return nil
	}
	raw := b.OpWith("stablehlo.rng_bit_generator", []ir.Type{ir.Tensor(ir.UI64, 2), ir.Tensor(ir.UI64, 2*n)},
		[]*ir.Value{b.Const(ir.SplatInt(ir.Tensor(ir.UI64, 2), 0))},
		[]ir.NamedAttr{ir.A("rng_algorithm", ir.Enum{Dialect: "stablehlo", Name: "rng_algorithm", Value: "THREE_FRY"})}).Results[1]
	pairs := b.Reshape(raw, n, 2)
	draw := func(i int64) *ir.Value { // 53 bits in [0, 1)
		w := b.Reshape(b.Slice(pairs, []int64{0, i}, []int64{n, i + 1}, nil), n)
		w = b.Convert(b.Convert(b.ShrL(w, b.Like(w, 11)), ir.I64), ir.F64)
		return b.Mul(w, b.Like(w, 1.0/(1<<53)))
	}
	lo := b.BroadcastInDim(b.Convert(a[0], ir.F64), []int64{n}, nil)
	hi := b.BroadcastInDim(b.Convert(a[1], ir.F64), []int64{n}, nil)
	u := draw(0)
	normal := op.Str("rng_distribution") == "NORMAL"
	x := b.Add(lo, b.Mul(u, b.Sub(hi, lo)))
	if normal {
		r := b.Sqrt(b.Mul(b.Log(b.Sub(b.Like(u, 1), u)), b.Like(u, -2)))
		v := draw(1)
		x = b.Add(lo, b.Mul(b.Mul(hi, r), b.Cos(b.Mul(v, b.Like(v, 2*math.Pi)))))
	}
	if !t.DType.IsFloat() {
		return b.Reshape(b.Convert(b.Floor(x), t.DType), t.Shape...)
	}
	y := b.Convert(x, t.DType)
	if !normal { // rounding must not leave the interval
		first, end := b.BroadcastInDim(a[0], []int64{n}, nil), b.BroadcastInDim(a[1], []int64{n}, nil)
		y = b.Select(b.Compare("GE", y, end), first, y)
	}
	return b.Reshape(y, t.Shape...)
}
