package onnx

import (
	"math"
	"slices"

	"github.com/godwit-accel/godwit/ir"
)

var signalOps = []row{
	op1("HannWindow", 1, cosineWindow(.5, .5, 0)),
	op1("HammingWindow", 1, cosineWindow(25./46, 21./46, 0)),
	op1("BlackmanWindow", 1, cosineWindow(.42, .5, .08)),
	op1("DFT", 1, func(x *node) val {
		v := x.in[0]
		r := x.rank(v, 2, "the input")
		axis := x.int("axis", 1)
		if x.ver >= 20 {
			if axis = -2; x.arg(2) != nil {
				axis = x.staticInts(2, "axis")[0]
			}
		}
		axis = x.axis(axis, r)
		inverse, half := x.flag("inverse", 0), x.flag("onesided", 0)
		n := dim(v, int(axis))
		toReal := x.ver >= 20 && inverse && half && dim(v, r-1) == 2 // from one half of a spectrum, whose other half is its mirror
		if toReal {
			n = 2 * (n - 1)
		}
		if x.arg(1) != nil {
			n = x.staticInts(1, "dft_length")[0]
		}
		if axis == int64(r-1) || n < 1 {
			x.fail("axis %d and length %d of %s", axis, n, ir.ShapeString(shapeOf(v)))
		}
		bins := n
		if toReal {
			bins = n/2 + 1
		}
		if d := bins - dim(v, int(axis)); d < 0 {
			v = cut(x.b, v, axis, 0, bins)
		} else {
			v = padAxis(x.b, v, scalar(x.b, dtypeOf(v), 0), axis, 0, d)
		}
		if toReal {
			return inF32(x.b, v, func(v val) val { return realFourier(x, v, int(axis), n) })
		}
		return inF32(x.b, v, func(v val) val { return fourier(x, v, int(axis), inverse, half) })
	}),
	op1("STFT", 2, func(x *node) val {
		b, v := x.b, x.in[0]
		if v.Type.Rank() == 2 {
			v = b.Reshape(v, dim(v, 0), dim(v, 1), 1)
		}
		if v.Type.Rank() != 3 {
			x.fail("a signal of shape %s", ir.ShapeString(shapeOf(v)))
		}
		step := x.staticInts(1, "frame_step")[0]
		window := x.arg(2)
		var length int64
		switch {
		case x.arg(3) != nil:
			length = x.staticInts(3, "frame_length")[0]
		case window != nil:
			length = dim(window, 0)
		default:
			x.fail("neither window nor frame_length is given")
		}
		if step < 1 || length < 1 || length > dim(v, 1) || window != nil && dim(window, 0) != length {
			x.fail("frames of %d every %d in a signal of %d", length, step, dim(v, 1))
		}
		frames := (dim(v, 1)-length)/step + 1
		if frames*length > maxStatic {
			x.fail("%d frames of %d are too many", frames, length)
		}
		var at []int64
		for f := range frames {
			at = append(at, sequence(f*step, f*step+length)...)
		}
		v = b.Reshape(take(b, v, 1, at), dim(v, 0), frames, length, dim(v, 2))
		if window != nil {
			v = b.Mul(v, along(b, window, v, 2))
		}
		return inF32(b, v, func(v val) val { return fourier(x, v, 2, false, x.flag("onesided", 1)) })
	}),
	op1("MelWeightMatrix", 5, melWeights),
	op1("NegativeLogLikelihoodLoss", 2, func(x *node) val { return likelihoodLoss(x, x.in[0]) }),
	opN("SoftmaxCrossEntropyLoss", 2, func(x *node) []val {
		b, v := x.b, x.in[0]
		x.rank(v, 2, "the scores")
		logp := inF32(b, v, func(v val) val {
			d := minus(b, v, foldKeep(b, "maximum", v, 1))
			return minus(b, d, b.Log(foldKeep(b, "add", b.Exp(d), 1)))
		})
		return []val{likelihoodLoss(x, logp), logp}
	}),
}

// cosineWindow is a0 − a1·cos(2πn/N) + a2·cos(4πn/N).
func cosineWindow(a0, a1, a2 float64) func(x *node) val {
	return func(x *node) val {
		b := x.b
		size := x.staticInts(0, "size")[0]
		if size < 0 || size > math.MaxInt32 {
			x.fail("size: %d", size)
		}
		period := float64(size)
		if !x.flag("periodic", 1) {
			period--
		}
		dt := x.elem(DataType(x.int("output_datatype", 1)).DType(), "attribute output_datatype")
		if size <= maxStatic {
			w := make([]float64, size)
			for i := range w {
				at := 2 * math.Pi * float64(i) / period
				w[i] = a0 - a1*math.Cos(at) + a2*math.Cos(2*at)
			}
			if dt.IsFloat() {
				return b.Const(denseOf(ir.Tensor(dt, size), w))
			}
			return b.Convert(b.Const(denseOf(ir.Tensor(ir.F64, size), w)), dt)
		}
		n := b.Iota(ir.Tensor(ir.F32, size), 0)
		wave := func(k, a float64) val { return x.scale(b.Cos(x.scale(n, k*2*math.Pi/period)), a) }
		w := b.Sub(b.Like(n, a0), wave(1, a1))
		if a2 != 0 {
			w = b.Add(w, wave(2, a2))
		}
		return b.Convert(w, dt)
	}
}

// fourier transforms an axis of [..., 1 or 2] (real, or real and imaginary) by a product with the matrix of its roots
// of unity: quadratic, but on the matrix unit.
func fourier(x *node, v val, axis int, inverse, half bool) val {
	b, r := x.b, v.Type.Rank()
	n, parts := dim(v, axis), dim(v, r-1)
	out := n
	if half {
		out = n/2 + 1
	}
	if parts != 1 && parts != 2 || n*out > 16*maxStatic {
		x.fail("a transform of %d values of %d parts", n, parts)
	}
	cos, sin := make([]float64, n*out), make([]float64, n*out)
	for k := range out {
		for i := range n {
			s, c := math.Sincos(2 * math.Pi * float64(k*i%n) / float64(n))
			if inverse {
				s, c = -s/float64(n), c/float64(n)
			}
			cos[k*n+i], sin[k*n+i] = c, s
		}
	}
	t := ir.Tensor(dtypeOf(v), out, n)
	dot := func(part int64, m []float64) val { // the transformed axis comes last
		p := b.Reshape(cut(b, v, int64(r-1), part, part+1), shapeOf(v)[:r-1]...)
		y := b.DotGeneral(p, b.Const(denseOf(t, m)), ir.DotDims{LHSContracting: []int64{int64(axis)}, RHSContracting: []int64{1}}, ir.NoDType)
		return b.Transpose(y, moved(r-1, r-2, axis)...)
	}
	re, im := dot(0, cos), b.Neg(dot(0, sin))
	if parts == 2 {
		re, im = b.Add(re, dot(1, sin)), b.Add(im, dot(1, cos))
	}
	one := append(slices.Clone(shapeOf(re)), 1)
	return b.Concat(int64(r-1), b.Reshape(re, one...), b.Reshape(im, one...))
}

// realFourier is the inverse transform of the first n/2+1 of n values, where the others are their conjugates: the result
// is real. All bins but the first, and the middle one of an even number, stand for two.
func realFourier(x *node, v val, axis int, n int64) val {
	b, r, bins := x.b, v.Type.Rank(), dim(v, axis)
	if n*bins > 16*maxStatic {
		x.fail("a transform of %d values", n)
	}
	cos, sin := make([]float64, n*bins), make([]float64, n*bins)
	for i := range n {
		for k := range bins {
			s, c := math.Sincos(2 * math.Pi * float64(k*i%n) / float64(n))
			w := 2 / float64(n)
			if k == 0 || 2*k == n {
				w /= 2
			}
			cos[i*bins+k], sin[i*bins+k] = c*w, -s*w
		}
	}
	dot := func(part int64, m []float64) val {
		p := b.Reshape(cut(b, v, int64(r-1), part, part+1), shapeOf(v)[:r-1]...)
		return b.DotGeneral(p, b.Const(denseOf(ir.Tensor(dtypeOf(v), n, bins), m)), ir.DotDims{LHSContracting: []int64{int64(axis)}, RHSContracting: []int64{1}}, ir.NoDType)
	}
	y := b.Transpose(b.Add(dot(0, cos), dot(1, sin)), moved(r-1, r-2, axis)...)
	return b.Reshape(y, append(slices.Clone(shapeOf(y)), 1)...)
}

// melWeights is the matrix that sums a spectrum into triangular bands of equal width on the mel scale.
func melWeights(x *node) val {
	bands, length := x.staticInts(0, "num_mel_bins")[0], x.staticInts(1, "dft_length")[0]
	rate := x.static(2, "sample_rate").Float(0)
	lo, hi := x.static(3, "lower_edge_hertz").Float(0), x.static(4, "upper_edge_hertz").Float(0)
	dt := DataType(x.int("output_datatype", 1)).DType()
	bins := length/2 + 1
	if bands < 1 || length < 1 || bands > maxStatic || bins > maxStatic || bands*bins > 16*maxStatic || !dt.IsFloat() || !(rate > 0) {
		x.fail("%d bands of a spectrum of %d", bands, length)
	}
	mel := func(hz float64) float64 { return 2595 * math.Log10(1+hz/700) }
	edge := make([]float64, bands+2)
	for i := range edge {
		m := mel(lo) + float64(i)*(mel(hi)-mel(lo))/float64(bands+2)
		edge[i] = math.Floor(float64(length+1) * 700 * (math.Pow(10, m/2595) - 1) / rate)
		if !(edge[i] >= 0 && edge[i] < 1<<40) {
			x.fail("edges from %g to %g Hz", lo, hi)
		}
	}
	w := make([]float64, bins*bands)
	set := func(bin float64, band int64, v float64) {
		if k := int64(bin); k >= 0 && k < bins {
			w[k*bands+band] = v
		}
	}
	for i := range bands {
		left, mid, right := edge[i], edge[i+1], edge[i+2]
		if mid == left {
			set(mid, i, 1)
		} else {
			for j := left; j <= mid && j < float64(bins); j++ {
				set(j, i, (j-left)/(mid-left))
			}
		}
		for j := mid; j < right && j < float64(bins); j++ {
			set(j, i, (right-j)/(right-mid))
		}
	}
	return x.b.Const(denseOf(ir.Tensor(dt, bins, bands), w))
}

func denseOf(t ir.Type, vs []float64) *ir.Dense {
	d := ir.NewDense(t)
	for i, v := range vs {
		d.SetFloat(i, v)
	}
	return d
}

// likelihoodLoss picks −weight·logp at the target class, leaving out targets of ignore_index.
func likelihoodLoss(x *node, logp val) val {
	b, target, dt := x.b, x.in[1], dtypeOf(logp)
	r := x.rank(logp, 2, "the scores")
	if target.Type.Rank() != r-1 {
		x.fail("targets %s for scores %s", ir.ShapeString(shapeOf(target)), ir.ShapeString(shapeOf(logp)))
	}
	dims := append([]int64{0}, upTo(2, r)...)
	wide := logp.Type.WithDType(dtypeOf(target))
	hit := b.Compare("EQ", b.Iota(wide, 1), b.BroadcastInDim(target, wide.Shape, dims))
	var weight val
	if w := x.arg(2); w != nil {
		weight = along(b, w, logp, 1)
	} else {
		weight = b.Like(logp, 1)
	}
	if x.has("ignore_index") {
		t := b.BroadcastInDim(target, wide.Shape, dims)
		hit = b.And(hit, b.Compare("NE", t, b.Ints(t.Type, x.int("ignore_index", 0))))
	}
	zero := b.Like(logp, 0)
	loss := b.Neg(fold(b, "add", b.Select(hit, b.Mul(logp, weight), zero), 1))
	all := upTo(0, r-1)
	switch x.oneOf("reduction", "mean", "sum", "none") {
	case "none":
		return loss
	case "sum":
		return fold(b, "add", loss, all...)
	}
	total := fold(b, "add", b.Select(hit, weight, zero), append([]int64{1}, dims...)...)
	return b.Convert(b.Div(fold(b, "add", loss, all...), total), dt)
}
