package onnx

import (
	"math"
	"slices"
	"strings"

	"github.com/godwit-accel/godwit/ir"
)

// The remaining operators of com.microsoft: older names of standard ones, and a few that models of images use.
var foreignMiscOps = []row{
	alias("GatherND", 2), alias("Trilu", 1), alias("Range", 2), alias("Pad", 2), alias("GridSample", 2),
	msOp("TransposeMatMul", 2, fusedMatMul),
	msOp("FusedMatMulActivation", 2, func(x *node) val {
		return x.activated(fusedMatMul(x), x.str("activation", ""), x.float("activation_alpha", math.NaN()), x.float("activation_beta", math.NaN()))
	}),
	msOp("FusedGemm", 2, func(x *node) val {
		return x.activated(gemm(x), x.str("activation", ""), x.float("activation_alpha", math.NaN()), x.float("activation_beta", math.NaN()))
	}),
	msOp("GemmFastGelu", 2, func(x *node) val {
		y := matmulND(x.b, x.in[0], x.in[1], ir.NoDType)
		if c := x.arg(2); c != nil {
			y = plus(x.b, y, c)
		}
		return geluOf(x, y, true)
	}),
	msOp("NhwcConv", 2, func(x *node) val { return nhwcConv(x, channelsToFront(x.b, x.in[1])) }),
	msOp("NhwcFusedConv", 2, func(x *node) val { return x.fused(nhwcConv(x, x.in[1])) }), // weights as Conv has them
	msOp("ConvTransposeWithDynamicPads", 2, func(x *node) val {
		if x.arg(2) != nil {
			pads := &Attr{Name: "pads", Ints: x.staticInts(2, "pads")}
			n := *x.n
			n.Attrs = append(slices.DeleteFunc(slices.Clone(n.Attrs), func(a *Attr) bool { return a.Name == "pads" }), pads)
			x.n = &n
		}
		y := *x
		y.in = []val{x.in[0], x.in[1], x.arg(3)}
		return convTranspose(&y)
	}),
	msOp("ExpandDims", 2, func(x *node) val {
		s := shapeOf(x.in[0])
		return x.b.Reshape(x.in[0], slices.Insert(slices.Clone(s), int(x.axis(x.staticInts(1, "axis")[0], len(s)+1)), 1)...)
	}),
	msOp("IsAllFinite", 1, func(x *node) val {
		b := x.b
		good := b.Const(ir.DenseBools(ir.Tensor(ir.I1), true))
		for _, v := range x.in {
			good = b.And(good, fold(b, "and", b.IsFinite(v), upTo(0, v.Type.Rank())...))
		}
		return good
	}),
	msOp("Rfft", 1, func(x *node) val { return fft(x, false) }), msOp("Irfft", 1, func(x *node) val { return fft(x, true) }),
	msOp("Inverse", 1, func(x *node) val { return inF32(x.b, x.in[0], func(v val) val { return inverse(x, v) }) }),
	msOp("CDist", 2, func(x *node) val {
		b, l, r := x.b, x.in[0], x.in[1]
		if l.Type.Rank() != 2 || r.Type.Rank() != 2 || dim(l, 1) != dim(r, 1) {
			x.fail("rows of %s and %s", ir.ShapeString(shapeOf(l)), ir.ShapeString(shapeOf(r)))
		}
		d := minus(b, b.Reshape(l, dim(l, 0), 1, dim(l, 1)), b.Reshape(r, 1, dim(r, 0), dim(r, 1)))
		y := fold(b, "add", b.Mul(d, d), 2)
		if x.oneOf("metric", "sqeuclidean", "euclidean") == "euclidean" {
			y = b.Sqrt(y)
		}
		return y
	}),
	msOp("CropAndResize", 4, cropAndResize),
	opN("Unique", 1, func(x *node) []val { // in order of first appearance: values, the number of each, how often it comes
		y := *x
		y.n = &Node{Op: "Unique", Attrs: []*Attr{{Name: "sorted"}}}
		out := unique(&y)
		return []val{out[0], out[2], out[3]}
	}).in(microsoft),
	msOp("UnfoldTensor", 1, func(x *node) val { // windows of one dimension, as a last one
		b, v := x.b, x.in[0]
		r := x.rank(v, 1, "the input")
		d, size, step := x.axis(x.int("dim", -1), r), x.int("size", 0), x.int("step", 1)
		if size < 1 || size > dim(v, int(d)) || step < 1 {
			x.fail("attributes size %d and step %d for dimension %d of %s", size, step, d, ir.ShapeString(shapeOf(v)))
		}
		n := (dim(v, int(d))-size)/step + 1
		at := b.Add(x.scale(b.Iota(ir.Tensor(ir.I32, n, size), 0), float64(step)), b.Iota(ir.Tensor(ir.I32, n, size), 1))
		return b.Transpose(gatherAxis(b, v, at, d), moved(r+1, int(d)+1, r)...)
	}),
	msOp("ComplexMul", 2, func(x *node) val { return complexProduct(x, 1) }),
	msOp("ComplexMulConj", 2, func(x *node) val { return complexProduct(x, -1) }),
	msOp("TorchEmbedding", 2, func(x *node) val { return gatherAxis(x.b, x.in[0], x.in[1], 0) }),
	op1("RelativePositionBias", 3, relativePositionBias).in(microsoft),
}

// nhwcConv is Conv of a picture with channels last.
func nhwcConv(x *node, w val) val {
	x.rank(x.in[0], 3, "the input")
	return channelsToBack(x.b, addBias(x, convolve(x, channelsToFront(x.b, x.in[0]), w, ir.NoDType), x.arg(2)))
}

// complexProduct multiplies numbers of a last dimension of two, the second's imaginary part times sign.
func complexProduct(x *node, sign float64) val {
	b := x.b
	part := func(v val, i int64) val {
		r := x.rank(v, 1, "a factor")
		if dim(v, r-1) != 2 {
			x.fail("numbers of %d parts", dim(v, r-1))
		}
		return cut(b, v, int64(r-1), i, i+1)
	}
	re, im := part(x.in[0], 0), part(x.in[0], 1)
	re2, im2 := part(x.in[1], 0), x.scale(part(x.in[1], 1), sign)
	y := minus(b, times(b, re, re2), times(b, im, im2))
	return b.Concat(int64(y.Type.Rank()-1), y, plus(b, times(b, re, im2), times(b, im, re2)))
}

// relativePositionBias takes the bias of each distance between query and key from a table of buckets, of which half hold one
// distance each, and the others the logarithm of longer ones up to max_distance: table, query_length, key_length.
func relativePositionBias(x *node) val {
	b, table := x.b, x.in[0]
	q, k := x.staticInts(1, "query_length")[0], x.staticInts(2, "key_length")[0]
	both, far := x.flag("is_bidirectional", 0), x.int("max_distance", 0)
	if table.Type.Rank() != 2 || dim(table, 0) < 2+2*truth(both) || far <= dim(table, 0)/2 {
		x.fail("a table %s for distances up to %d", table.Type, far)
	}
	x.dims([]int64{1, dim(table, 1), q, k}, "query_length")
	buckets := dim(table, 0) / (1 + truth(both))
	exact := buckets / 2
	ids := ir.NewDense(ir.Tensor(ir.I32, q*k))
	log32 := func(v float32) float32 { return float32(math.Log(float64(v))) } // in f32, as models were trained with
	for i := range q {
		for j := range k {
			side, d := int64(0), i-j
			switch {
			case both && d < 0:
				side, d = buckets, -d
			case d < 0:
				d = 0
			}
			if d >= exact {
				steps := log32(float32(d)/float32(exact)) / log32(float32(far)/float32(exact)) * float32(buckets-exact)
				d = min(exact+int64(steps), buckets-1)
			}
			ids.SetInt(int(i*k+j), side+d)
		}
	}
	y := b.Transpose(gatherAxis(b, table, b.Const(ids), 0), 1, 0)
	return b.Reshape(y, 1, dim(table, 1), q, k)
}

// alias is an operator of com.microsoft that became a standard one.
func alias(op string, min int) row {
	r := opN(op, min, func(x *node) []val {
		y := *x
		y.ver = maxOpset
		return find("", op, maxOpset).fn(&y)
	}).in(microsoft)
	return r
}

// activated applies an activation by its name, "" for none; NaN stands for the default of a parameter.
func (x *node) activated(y val, name string, alpha, beta float64) val {
	if name == "" {
		return y
	}
	act, ok := activators[strings.ToLower(name)]
	if !ok {
		x.fail("attribute activation: %q is not known", name)
	}
	if math.IsNaN(alpha) {
		alpha = act.alpha
	}
	if math.IsNaN(beta) {
		beta = act.beta
	}
	return act.f(x.b, y, alpha, beta)
}

// fft transforms the last dimension of real values, or a spectrum of [..., n/2+1, 2] back to them. Only one dimension, and
// no scale, which is what the operator computes too.
func fft(x *node, back bool) val {
	b, v := x.b, x.in[0]
	if x.int("signal_ndim", 1) != 1 {
		x.fail("attribute signal_ndim: %d is not supported: want 1", x.int("signal_ndim", 1))
	}
	r := x.rank(v, 1+int(truth(back)), "the input")
	if !back {
		return inF32(b, v, func(v val) val {
			return fourier(x, b.Reshape(v, append(slices.Clone(shapeOf(v)), 1)...), r-1, false, true)
		})
	}
	n := 2 * (dim(v, r-2) - 1)
	return inF32(b, v, func(v val) val {
		y := realFourier(x, v, r-2, n)
		return b.Reshape(y, shapeOf(y)[:r-1]...)
	})
}

// inverse is Gauss and Jordan's, with the largest element of each column as pivot, one unrolled step a column.
func inverse(x *node, a val) val {
	b, r := x.b, x.rank(a, 2, "the matrix")
	n := dim(a, r-1)
	if dim(a, r-2) != n || n > 64 {
		x.fail("inverse of shape %s: want square matrices of at most 64 rows", ir.ShapeString(shapeOf(a)))
	}
	shape := shapeOf(a)
	nb := count(shape[:r-2]...)
	dt := dtypeOf(a)
	unit := b.Convert(b.Compare("EQ", diagonal(b, []int64{n, n}), b.Ints(ir.Tensor(ir.I64, n, n), 0)), dt)
	a = b.Concat(2, b.Reshape(a, nb, n, n), b.BroadcastInDim(unit, []int64{nb, n, n}, []int64{1, 2})) // [nb,n,2n]
	row := b.Iota(ir.Tensor(ir.I32, nb, n), 1)
	wide := func(m val) val { return b.BroadcastInDim(m, []int64{nb, n, 2 * n}, []int64{0, 1}) }
	for k := range n {
		size := b.Select(b.Compare("LT", row, b.Like(row, float64(k))), fill(b, dt, -1, nb, n), b.Abs(b.Reshape(cut(b, a, 2, k, k+1), nb, n)))
		best := compare(b, "EQ", size, foldKeep(b, "maximum", size, 1))
		at := foldKeep(b, "minimum", choose(b, best, row, b.Like(row, math.MaxInt32)), 1)
		isPivot := compare(b, "EQ", row, at)
		pivot := foldKeep(b, "add", b.Select(wide(isPivot), a, b.Like(a, 0)), 1) // [nb,1,2n]
		a = choose(b, wide(isPivot), cut(b, a, 1, k, k+1), a)                    // the other half of the exchange
		pivot = over(b, pivot, cut(b, pivot, 2, k, k+1))
		here := b.Compare("EQ", row, b.Like(row, float64(k)))
		a = choose(b, wide(here), pivot, minus(b, a, times(b, cut(b, a, 2, k, k+1), pivot)))
	}
	return b.Reshape(cut(b, a, 2, n, 2*n), shape...)
}

// cropAndResize samples boxes [y1,x1,y2,x2] of pictures, given in parts of their size, at crop_size points a side.
func cropAndResize(x *node) val {
	b, v := x.b, x.in[0]
	crop := x.staticInts(3, "crop_size")
	if v.Type.Rank() != 4 || len(crop) != 2 || min(crop[0], crop[1]) < 1 || x.in[1].Type.Rank() != 2 || dim(x.in[1], 1) != 4 {
		x.fail("input %s with regions %s and crop_size %v", ir.ShapeString(shapeOf(v)), ir.ShapeString(shapeOf(x.in[1])), crop)
	}
	x.dims(crop, "crop_size")
	n, dt := dim(x.in[1], 0), dtypeOf(v)
	rois := b.Convert(x.in[1], dt)
	points := func(d int64) val { // [n, crop[d]]
		lo, hi := cut(b, rois, 1, d, d+1), cut(b, rois, 1, d+2, d+3)
		top := float64(dim(v, int(d)+2) - 1)
		if crop[d] == 1 {
			return x.scale(b.Add(lo, hi), top/2)
		}
		step := b.Convert(b.Iota(ir.Tensor(ir.I32, 1, crop[d]), 1), dt)
		return x.scale(plus(b, lo, times(b, x.scale(b.Sub(hi, lo), 1/float64(crop[d]-1)), step)), top)
	}
	full := []int64{n, crop[0], crop[1]}
	py, px := b.BroadcastInDim(points(0), full, []int64{0, 1}), b.BroadcastInDim(points(1), full, []int64{0, 2})
	in := func(p val, size int64) val {
		return b.And(b.Compare("GE", p, b.Like(p, 0)), b.Compare("LE", p, b.Like(p, float64(size-1))))
	}
	ok := b.And(in(py, dim(v, 2)), in(px, dim(v, 3)))
	picture := gatherAxis(b, v, b.Convert(x.in[2], ir.I32), 0)
	put := func(d int, i val) (val, val) {
		return b.Clamp(scalar(b, dt, 0), i, scalar(b, dt, float64(dim(v, d+2)-1))), nil
	}
	var y val
	if x.oneOf("mode", "bilinear", "nearest") == "nearest" {
		half := func(p val) val { return b.Floor(shifted(b, p, .5)) }
		y = nearest(b, picture, []val{half(py), half(px)}, put)
	} else {
		y = interpolate(b, picture, []val{py, px}, 1, linearWeights(b), put)
	}
	return b.Select(overPoints(b, ok, y), y, b.Like(y, x.float("extrapolation_value", 0)))
}
