package onnx

import (
	"slices"

	"github.com/godwit-accel/godwit/ir"
)

// legacyOps are the experimental operators of opset 1 that old exporters wrote; opset 10 dropped the last of them. And
// TfIdfVectorizer, which counts.
var legacyOps = []row{
	op1("Affine", 1, func(x *node) val {
		return shifted(x.b, x.scale(x.in[0], x.float("alpha", 1)), x.float("beta", 0))
	}),
	op1("ScaledTanh", 1, func(x *node) val {
		return x.scale(x.b.Tanh(x.scale(x.in[0], x.float("beta", 1))), x.float("alpha", 1))
	}),
	op1("ParametricSoftplus", 1, func(x *node) val {
		b, v := x.b, x.scale(x.in[0], x.float("beta", 1))
		return x.scale(b.Log1p(b.Exp(v)), x.float("alpha", 1))
	}),
	op1("Scale", 1, func(x *node) val { return x.scale(x.in[0], x.float("scale", 1)) }),
	op1("ImageScaler", 1, func(x *node) val {
		v := x.scale(x.in[0], x.float("scale", 1))
		a := x.attr("bias")
		if a == nil || len(a.Floats) == 0 {
			return v
		}
		if x.rank(v, 2, "the input"); int64(len(a.Floats)) != dim(v, 1) {
			x.fail("attribute bias: %d numbers for %d channels", len(a.Floats), dim(v, 1))
		}
		bias := ir.NewDense(ir.Tensor(dtypeOf(v), dim(v, 1)))
		for i, f := range a.Floats {
			bias.SetFloat(i, float64(f))
		}
		return x.b.Add(v, along(x.b, x.b.Const(bias), v, 1))
	}),
	op1("Crop", 1, func(x *node) val {
		v := x.in[0]
		edge := x.ints("border") // left, top, right, bottom
		if v.Type.Rank() != 4 || len(edge) != 4 {
			x.fail("attribute border: %v on %s", edge, ir.ShapeString(shapeOf(v)))
		}
		bottom, right := dim(v, 2)-edge[3], dim(v, 3)-edge[2]
		if s := x.ints("scale"); len(s) == 2 {
			bottom, right = edge[1]+s[0], edge[0]+s[1]
		}
		for d, r := range [][2]int64{{edge[1], bottom}, {edge[0], right}} {
			if r[0] < 0 || r[1] < r[0] || r[1] > dim(v, d+2) {
				x.fail("attribute border: %v on %s", edge, ir.ShapeString(shapeOf(v)))
			}
			v = cut(x.b, v, int64(d+2), r[0], r[1])
		}
		return v
	}),
	op1("GivenTensorFill", 0, func(x *node) val {
		a, s := x.attr("values"), x.ints("shape")
		x.dims(s, "shape")
		t := ir.Tensor(ir.F32, s...)
		if a == nil || int64(len(a.Floats)) != t.NumElements() || x.arg(0) != nil {
			x.fail("attribute values: they must fill shape %s", ir.ShapeString(s))
		}
		d := ir.NewDense(t)
		for i, f := range a.Floats {
			d.SetFloat(i, float64(f))
		}
		return x.b.Const(d)
	}),
	op1("ConstantFill", 0, func(x *node) val {
		dt := x.elem(DataType(x.int("dtype", 1)).DType(), "attribute dtype")
		s, c := x.ints("shape"), counts{}
		switch {
		case x.flag("input_as_shape", 0):
			s, c = x.sizes(0, "shape")
		case x.arg(0) != nil:
			s, c = shapeOf(x.in[0]), x.im.bounded[x.in[0]]
		}
		return x.splat(ir.DenseFloats(ir.Tensor(dt, 1), x.float("value", 0)), slices.Concat(s, x.ints("extra_shape")), c)
	}),
	op1("TfIdfVectorizer", 1, tfIdf),
}

// tfIdf counts how often each n-gram of a pool occurs: windows of the input at every allowed skip are compared with all
// n-grams of their length.
func tfIdf(x *node) val {
	b, v := x.b, x.in[0]
	pool, starts, place := x.ints("pool_int64s"), x.ints("ngram_counts"), x.ints("ngram_indexes")
	if x.has("pool_strings") || !dtypeOf(v).IsInt() {
		x.fail("attribute pool_strings: strings are not supported, pool_int64s is")
	}
	shortest, longest, skips := x.int("min_gram_length", 1), x.int("max_gram_length", 1), x.int("max_skip_count", 0)
	if v.Type.Rank() < 1 || v.Type.Rank() > 2 || shortest < 1 || longest < shortest || longest > int64(len(starts)) || skips < 0 || longest > 64 || skips > 64 {
		x.fail("input %s with attributes min_gram_length %d, max_gram_length %d and %d ngram_counts", ir.ShapeString(shapeOf(v)), shortest, longest, len(starts))
	}
	n := int64(1)
	if v.Type.Rank() == 2 {
		n = dim(v, 0)
	}
	k := dim(v, v.Type.Rank()-1)
	words := b.Reshape(b.Convert(v, ir.I64), n, k)
	size := int64(0)
	for _, p := range place {
		if p < 0 || p > maxStatic {
			x.fail("attribute ngram_indexes: %d", p)
		}
		size = max(size, p+1)
	}
	var counted []val
	var order []int64 // where each n-gram's count goes
	at := int64(0)    // n-grams seen
	for g := int64(1); g <= int64(len(starts)); g++ {
		lo, hi := starts[g-1], int64(len(pool))
		if g < int64(len(starts)) {
			hi = starts[g]
		}
		if lo < 0 || hi < lo || hi > int64(len(pool)) || (hi-lo)%g != 0 || at+(hi-lo)/g > int64(len(place)) {
			x.fail("attribute ngram_counts: %v for a pool of %d", starts, len(pool))
		}
		m := (hi - lo) / g
		first := at
		at += m
		if g < shortest || g > longest || m == 0 {
			continue
		}
		sum := fill(b, ir.F32, 0, n, m)
		for skip := range skips + 1 {
			if skip > 0 && g == 1 {
				break
			}
			w := k - (g-1)*(skip+1)
			if w < 1 {
				break
			}
			var match val
			for i := range g {
				line := ir.NewDense(ir.Tensor(ir.I64, m))
				for j := range m {
					line.SetInt(int(j), pool[lo+j*g+i])
				}
				s := []int64{n, w, m}
				off := i * (skip + 1)
				e := b.Compare("EQ", b.BroadcastInDim(cut(b, words, 1, off, off+w), s, []int64{0, 1}), b.BroadcastInDim(b.Const(line), s, []int64{2}))
				if match == nil {
					match = e
				} else {
					match = b.And(match, e)
				}
			}
			sum = b.Add(sum, fold(b, "add", b.Convert(match, ir.F32), 1))
		}
		counted = append(counted, sum)
		for j := range m {
			order = append(order, first+j)
		}
	}
	from := slices.Repeat([]int64{int64(len(order))}, int(size)) // the column of zeros
	weight := ir.NewDense(ir.Tensor(ir.F32, size))
	for j, o := range order {
		from[place[o]] = int64(j)
	}
	for i := range weight.Len() {
		weight.SetFloat(i, 1)
	}
	if a := x.attr("weights"); a != nil {
		for o, p := range place {
			if o < len(a.Floats) {
				weight.SetFloat(int(p), float64(a.Floats[o]))
			}
		}
	}
	y := take(b, b.Concat(1, append(counted, fill(b, ir.F32, 0, n, 1))...), 1, from)
	w := along(b, b.Const(weight), y, 1)
	switch x.oneOf("mode", "TF", "IDF", "TFIDF") {
	case "IDF":
		y = b.Select(b.Compare("GT", y, b.Like(y, 0)), w, b.Like(y, 0))
	case "TFIDF":
		y = b.Mul(y, w)
	}
	if v.Type.Rank() == 1 {
		return b.Reshape(y, size)
	}
	return y
}
