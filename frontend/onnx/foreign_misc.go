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
	msOp("NhwcConv", 2, func(x *node) val {
		r := x.rank(x.in[0], 3, "the input")
		turn := func(v val) val { return x.b.Transpose(v, moved(r, r-1, 1)...) }
		y := addBias(x, convolve(x, turn(x.in[0]), turn(x.in[1]), ir.NoDType), x.arg(2))
		return x.b.Transpose(y, moved(r, 1, r-1)...)
	}),
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
