package onnx

import (
	"slices"

	"github.com/godwit-accel/godwit/ir"
)

var normOps = []row{
	opN("BatchNormalization", 5, batchNorm),
	op1("InstanceNormalization", 3, func(x *node) val {
		r := x.rank(x.in[0], 2, "the input")
		return inF32(x.b, x.in[0], func(v val) val {
			y, _, _ := standardize(x.b, v, upTo(2, r), x.float("epsilon", 1e-5))
			return affine(x, y, x.in[1], x.in[2], 1)
		})
	}),
	opN("LayerNormalization", 2, layerNorm),
	op1("RMSNormalization", 2, func(x *node) val {
		b, v, r := x.b, x.in[0], x.in[0].Type.Rank()
		axis := x.axis(x.int("axis", -1), r)
		w := stash(x, v)
		inv := b.Rsqrt(shifted(b, meanOver(b, b.Mul(w, w), sequence(axis, int64(r))...), x.float("epsilon", 1e-5)))
		y := times(b, w, inv)
		if dtypeOf(x.in[1]).Bits() < dtypeOf(w).Bits() { // scale is applied in its own precision
			y = b.Convert(y, dtypeOf(x.in[1]))
		}
		return b.Convert(times(b, y, b.Convert(x.in[1], dtypeOf(y))), dtypeOf(v))
	}),
	op1("GroupNormalization", 3, func(x *node) val {
		b, v := x.b, x.in[0]
		r, groups := x.rank(v, 2, "the input"), x.int("num_groups", 0)
		if groups < 1 || dim(v, 1)%groups != 0 {
			x.fail("attribute num_groups: %d groups for %d channels", groups, dim(v, 1))
		}
		shape := append([]int64{dim(v, 0), groups, dim(v, 1) / groups}, shapeOf(v)[2:]...)
		w := stash(x, v)
		y, _, _ := standardize(b, b.Reshape(w, shape...), upTo(2, r+1), x.float("epsilon", 1e-5))
		if x.ver < 21 { // one scale a group
			return b.Convert(b.Reshape(affine(x, y, x.in[1], x.in[2], 1), shapeOf(v)...), dtypeOf(v))
		}
		return b.Convert(affine(x, b.Reshape(y, shapeOf(v)...), x.in[1], x.in[2], 1), dtypeOf(v))
	}),
	op1("MeanVarianceNormalization", 1, func(x *node) val {
		axes := x.ints("axes")
		if axes == nil {
			axes = []int64{0, 2, 3}
		}
		axes = x.axes(axes, x.in[0].Type.Rank())
		return inF32(x.b, x.in[0], func(v val) val {
			d := minus(x.b, v, meanOver(x.b, v, axes...))
			dev := x.b.Sqrt(meanOver(x.b, x.b.Mul(d, d), axes...))
			return over(x.b, d, shifted(x.b, dev, 1e-9))
		})
	}),
	op1("LpNormalization", 1, func(x *node) val {
		axis := x.axis(x.int("axis", -1), x.in[0].Type.Rank())
		p := x.int("p", 2)
		return inF32(x.b, x.in[0], func(v val) val {
			b := x.b
			var n val
			switch p {
			case 1:
				n = foldKeep(b, "add", b.Abs(v), axis)
			case 2:
				n = b.Sqrt(foldKeep(b, "add", b.Mul(v, v), axis))
			default:
				x.fail("attribute p: %d, only 1 and 2 are defined", p)
			}
			zero := b.Compare("EQ", n, b.Like(n, 0)) // 0/0 counts as 0
			return over(b, v, b.Select(zero, b.Like(n, 1), n))
		})
	}),
	op1("LRN", 1, func(x *node) val {
		r, size := x.rank(x.in[0], 2, "the input"), x.int("size", 1)
		if size < 1 {
			x.fail("attribute size: %d", size)
		}
		return inF32(x.b, x.in[0], func(v val) val {
			b := x.b
			w := ir.Window{Dims: ones(r), Padding: make([][2]int64, r)}
			w.Dims[1], w.Padding[1] = size, [2]int64{(size - 1) / 2, size / 2}
			sum := b.ReduceWindow([]val{b.Mul(v, v)}, []val{scalar(b, dtypeOf(v), 0)}, w, ir.BinaryBody("stablehlo.add"))[0]
			base := shifted(b, x.scale(sum, x.float("alpha", 1e-4)/float64(size)), x.float("bias", 1))
			return b.Div(v, b.Pow(base, b.Like(base, x.float("beta", .75))))
		})
	}),
}

func shifted(b bld, v val, by float64) val { return b.Add(v, b.Like(v, by)) }

// standardize gives (v − mean) / √(variance + epsilon) over axes, the mean and the factor.
func standardize(b bld, v val, axes []int64, epsilon float64) (y, mean, inv val) {
	mean = meanOver(b, v, axes...)
	d := minus(b, v, mean)
	inv = b.Div(b.Like(mean, 1), b.Sqrt(shifted(b, meanOver(b, b.Mul(d, d), axes...), epsilon)))
	return times(b, d, inv), mean, inv
}

// affine scales and shifts along one dimension, in y's type.
func affine(x *node, y, scale, bias val, d int64) val {
	b := x.b
	for _, v := range []val{scale, bias} {
		if v.Type.Rank() != 1 || dim(v, 0) != dim(y, int(d)) {
			x.fail("scale or bias of shape %s where %d numbers are due", ir.ShapeString(shapeOf(v)), dim(y, int(d)))
		}
	}
	y = b.Mul(y, along(b, b.Convert(scale, dtypeOf(y)), y, d))
	return b.Add(y, along(b, b.Convert(bias, dtypeOf(y)), y, d))
}

// stash converts to the precision that attribute stash_type names for the statistics.
func stash(x *node, v val) val {
	dt := DataType(x.int("stash_type", 1)).DType()
	if !dt.IsFloat() {
		x.fail("attribute stash_type: %d is not a float type", x.int("stash_type", 1))
	}
	if dtypeOf(v) == ir.F64 {
		dt = ir.F64
	}
	return x.b.Convert(v, dt)
}

func layerNorm(x *node) []val {
	b, v, r := x.b, x.in[0], x.in[0].Type.Rank()
	axis := x.axis(x.int("axis", -1), r)
	y, mean, inv := standardize(b, stash(x, v), sequence(axis, int64(r)), x.float("epsilon", 1e-5))
	y = b.Convert(y, dtypeOf(v))
	y = times(b, y, x.in[1])
	if bias := x.arg(2); bias != nil {
		y = plus(b, y, bias)
	}
	return []val{y, mean, inv}
}

// batchNorm multiplies with scale/√(var+ε) and adds what remains: the two vectors hang on weights only, so they fold,
// and the two ops fuse into a convolution before them.
func batchNorm(x *node) []val {
	b, v, dt := x.b, x.in[0], dtypeOf(x.in[0])
	x.rank(v, 1, "the input")
	if x.ver < 9 && !x.flag("spatial", 1) {
		return []val{batchNormEach(x)}
	}
	d := int64(min(1, v.Type.Rank()-1))
	work := dt
	if dt == ir.F16 || dt == ir.BF16 {
		work = ir.F32
	}
	w := b.Convert(v, work)
	p := make([]val, 4)
	for i := range p {
		p[i] = b.Convert(x.in[1+i], work)
		if p[i].Type.Rank() != 1 || dim(p[i], 0) != dim(v, int(d)) {
			x.fail("input %d of shape %s where %d numbers are due", i+1, ir.ShapeString(shapeOf(p[i])), dim(v, int(d)))
		}
	}
	scale, bias, mean, variance := p[0], p[1], p[2], p[3]
	outs := make([]val, 1, 3)
	if x.ver >= 14 && x.flag("training_mode", 0) {
		axes := slices.DeleteFunc(upTo(0, v.Type.Rank()), func(a int64) bool { return a == d })
		m := meanOver(b, w, axes...)
		c := minus(b, w, m)
		now := []val{b.Reshape(m, dim(v, int(d))), b.Reshape(meanOver(b, b.Mul(c, c), axes...), dim(v, int(d)))}
		momentum := x.float("momentum", .9)
		for i, old := range []val{mean, variance} {
			outs = append(outs, b.Convert(b.Add(x.scale(old, momentum), x.scale(now[i], 1-momentum)), dtypeOf(x.in[3+i])))
		}
		mean, variance = now[0], now[1]
	}
	a := b.Div(scale, b.Sqrt(shifted(b, variance, x.float("epsilon", 1e-5))))
	c := b.Sub(bias, b.Mul(mean, a))
	outs[0] = b.Convert(b.Add(b.Mul(w, along(b, a, w, d)), along(b, c, w, d)), dt)
	return outs
}

// batchNormEach is the form of opsets before 9 with statistics for each activation: parameters have the input's shape
// but for the batch.
func batchNormEach(x *node) val {
	b := x.b
	return inF32(b, x.in[0], func(v val) val {
		p := make([]val, 4)
		for i := range p {
			if !slices.Equal(shapeOf(x.in[1+i]), shapeOf(v)[1:]) {
				x.fail("input %d of shape %s where %s is due", i+1, ir.ShapeString(shapeOf(x.in[1+i])), ir.ShapeString(shapeOf(v)[1:]))
			}
			p[i] = b.Convert(x.in[1+i], dtypeOf(v))
		}
		a := b.Div(p[0], b.Sqrt(shifted(b, p[3], x.float("epsilon", 1e-5))))
		return plus(b, times(b, v, a), b.Sub(p[1], b.Mul(p[2], a)))
	})
}
