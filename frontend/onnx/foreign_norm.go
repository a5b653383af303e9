package onnx

import "github.com/godwit-accel/godwit/ir"

// Normalisations and fused additions of com.microsoft. SimplifiedLayerNormalization, which is RMSNormalization, stands in
// the default domain as often.
var foreignNormOps = []row{
	opN("SimplifiedLayerNormalization", 2, simplifiedNorm), opN("SimplifiedLayerNormalization", 2, simplifiedNorm).in(microsoft),
	opN("SkipSimplifiedLayerNormalization", 3, func(x *node) []val {
		b := x.b
		sum := plus(b, x.in[0], x.in[1])
		if bias := x.arg(3); bias != nil {
			sum = plus(b, sum, bias)
		}
		y, inv := rmsNorm(x, sum, x.in[2], int64(sum.Type.Rank()-1), x.float("epsilon", 1e-12))
		return []val{y, nil, inv, sum}
	}).in(microsoft),
	{op: "EmbedLayerNormalization", domain: microsoft, since: 1, min: 7, opt: 1<<1 | 1<<4, fn: embedNorm},
	opN("GroupNorm", 3, groupNormLast).in(microsoft), opN("SkipGroupNorm", 4, groupNormLast).in(microsoft),
	msOp("BiasSoftmax", 2, func(x *node) val {
		b, v, r := x.b, x.in[0], x.in[0].Type.Rank()
		axis := x.axis(x.int("axis", 1), r)
		bias := x.in[1]
		if !x.flag("is_inner_broadcast", 0) && bias.Type.Rank() == r-int(axis) { // one for each of the outer slices
			bias = b.Reshape(bias, append(ones(int(axis)), shapeOf(bias)...)...)
		}
		return inF32(b, plus(b, v, bias), func(v val) val { return softmaxOver(b, v, sequence(axis, int64(r))...) })
	}),
	msOp("BiasAdd", 3, func(x *node) val { return plus(x.b, plus(x.b, x.in[0], x.in[1]), x.in[2]) }),
	msOp("BiasSplitGelu", 2, func(x *node) val {
		v := plus(x.b, x.in[0], x.in[1])
		last := int64(v.Type.Rank() - 1)
		n := dim(v, int(last))
		return x.b.Mul(cut(x.b, v, last, 0, n/2), geluOf(x, cut(x.b, v, last, n/2, n), false))
	}),
	{op: "BiasDropout", domain: microsoft, since: 1, min: 2, fn: func(x *node) []val { // data, bias, residual, ratio, training
		b := x.b
		noDropout(x, 3, 4)
		y := plus(b, x.in[0], x.in[1])
		if r := x.arg(2); r != nil {
			y = plus(b, y, r)
		}
		return []val{y, fill(b, ir.I1, 1, shapeOf(y)...)}
	}},
}

// rmsNorm divides by the root of the mean square over the dimensions from axis on, in f32 at least, and scales.
func rmsNorm(x *node, v, scale val, axis int64, epsilon float64) (y, inv val) {
	b, work := x.b, ir.F32
	if dtypeOf(v) == ir.F64 {
		work = ir.F64
	}
	w := b.Convert(v, work)
	inv = b.Rsqrt(shifted(b, meanOver(b, b.Mul(w, w), sequence(axis, int64(v.Type.Rank()))...), epsilon))
	return b.Convert(times(b, times(b, w, inv), b.Convert(scale, work)), dtypeOf(v)), inv
}

func simplifiedNorm(x *node) []val {
	y, inv := rmsNorm(x, x.in[0], x.in[1], x.axis(x.int("axis", -1), x.in[0].Type.Rank()), x.float("epsilon", 1e-5))
	return []val{y, inv}
}

// embedNorm sums the embeddings of words, positions and segments and normalises them: input_ids, segment_ids, word,
// position and segment tables, gamma, beta, mask, position_ids.
func embedNorm(x *node) []val {
	b, ids := x.b, x.in[0]
	if ids.Type.Rank() != 2 || x.in[3].Type.Rank() != 2 {
		x.fail("input_ids of shape %s with a position table %s", ir.ShapeString(shapeOf(ids)), ir.ShapeString(shapeOf(x.in[3])))
	}
	sum := gatherAxis(b, x.in[2], ids, 0) // [batch, sequence, hidden]
	if p := x.arg(8); p != nil {
		sum = plus(b, sum, gatherAxis(b, x.in[3], p, 0))
	} else {
		sum = plus(b, sum, cut(b, x.in[3], 0, 0, dim(ids, 1)))
	}
	if x.in[1] != nil && x.in[4] != nil {
		sum = plus(b, sum, gatherAxis(b, x.in[4], x.in[1], 0))
	}
	y := inF32(b, sum, func(v val) val {
		y, _, _ := standardize(b, v, []int64{2}, x.float("epsilon", 1e-12))
		return plus(b, times(b, y, b.Convert(x.in[5], dtypeOf(y))), b.Convert(x.in[6], dtypeOf(y)))
	})
	lengths := fill(b, ir.I32, 0, dim(ids, 0))
	if m := x.arg(7); m != nil {
		lengths = fold(b, "add", b.Convert(m, ir.I32), 1)
	}
	return []val{y, lengths, sum}
}

// groupNormLast is GroupNorm, and SkipGroupNorm with a second input and perhaps a bias added before: channels are last,
// unless channels_last says otherwise, and a SiLU may follow.
func groupNormLast(x *node) []val {
	b, v := x.b, x.in[0]
	if x.n.Op == "SkipGroupNorm" {
		skip := x.in[3]
		if skip.Type.Rank() == 2 { // one a batch and channel
			skip = b.Reshape(skip, dim(skip, 0), 1, 1, dim(skip, 1))
		}
		v = plus(b, v, skip)
		if bias := x.arg(4); bias != nil {
			v = plus(b, v, bias)
		}
	}
	sum, r := v, v.Type.Rank()
	groups := x.int("groups", 0)
	last := x.flag("channels_last", 1)
	if last {
		v = channelsToFront(b, v)
	}
	if x.rank(v, 3, "the input"); groups < 1 || dim(v, 1)%groups != 0 {
		x.fail("attribute groups: %d for %d channels", groups, dim(v, 1))
	}
	y := inF32(b, v, func(v val) val {
		s := append([]int64{dim(v, 0), groups, dim(v, 1) / groups}, shapeOf(v)[2:]...)
		y, _, _ := standardize(b, b.Reshape(v, s...), upTo(2, r+1), x.float("epsilon", 1e-5))
		y = affine(x, b.Reshape(y, shapeOf(v)...), x.in[1], x.in[2], 1)
		if x.flag("activation", 0) {
			y = b.Mul(y, b.Logistic(y))
		}
		return y
	})
	if last {
		y = channelsToBack(b, y)
	}
	return []val{y, sum}
}
