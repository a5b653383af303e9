package onnx

import (
	"math"
	"slices"

	"github.com/godwit-accel/godwit/ir"
)

var resizeOps = []row{
	op1("Resize", 1, resize),
	op1("Upsample", 1, func(x *node) val {
		var scales []float64
		switch {
		case x.arg(1) != nil:
			scales = x.static(1, "scales").Floats()
		case x.has("scales"):
			for _, f := range x.attr("scales").Floats {
				scales = append(scales, float64(f))
			}
		default: // opset 1
			scales = []float64{1, 1, x.float("height_scale", 1), x.float("width_scale", 1)}
		}
		x.oneOf("mode", "nearest", "linear", "bilinear")
		r := &resizer{node: x, mode: x.str("mode", "nearest"), coords: "asymmetric", nearest: "floor", scales: scales}
		return r.run(x.in[0])
	}),
}

// resizer interpolates one axis after the other. Where each output element lies in the input, and with which
// weights, is computed here; what remains are slices, or gathers at known indices, and weighted sums.
type resizer struct {
	*node
	mode, coords, nearest string
	antialias, exclude    bool
	cubicA                float64
	outside               *float64 // value beyond the input (tf_crop_and_resize)
	scales                []float64
	sizes                 []int64 // nil: from scales
	roi                   []float64
}

func resize(x *node) val {
	v := x.in[0]
	r := v.Type.Rank()
	z := &resizer{
		node: x, mode: x.oneOf("mode", "nearest", "linear", "cubic"), coords: "asymmetric", nearest: "floor",
		antialias: x.flag("antialias", 0), exclude: x.flag("exclude_outside", 0), cubicA: x.float("cubic_coeff_a", -.75),
	}
	at := 1 // of scales
	if x.ver >= 11 {
		at = 2
		z.coords = x.oneOf("coordinate_transformation_mode", "half_pixel", "half_pixel_symmetric", "pytorch_half_pixel", "align_corners",
			"asymmetric", "tf_crop_and_resize", "tf_half_pixel_for_nn")
		z.nearest = x.oneOf("nearest_mode", "round_prefer_floor", "round_prefer_ceil", "floor", "ceil")
	}
	axes := upTo(0, r)
	if a := x.ints("axes"); a != nil {
		axes = make([]int64, len(a))
		for i := range a {
			axes[i] = x.axis(a[i], r)
		}
	}
	n := len(axes)
	z.scales, z.roi = make([]float64, r), make([]float64, 2*r)
	for i := range r {
		z.scales[i], z.roi[r+i] = 1, 1
	}
	if z.coords == "tf_crop_and_resize" {
		roi := x.static(1, "roi").Floats()
		if len(roi) != 2*n {
			x.fail("roi: %d numbers for %d axes", len(roi), n)
		}
		for i, a := range axes {
			z.roi[a], z.roi[r+int(a)] = roi[i], roi[n+i]
		}
		e := x.float("extrapolation_value", 0)
		z.outside = &e
	}
	if s := x.arg(at); s != nil && s.Type.NumElements() != 0 {
		f := x.static(at, "scales").Floats()
		if len(f) != n {
			x.fail("scales: %d numbers for %d axes", len(f), n)
		}
		for i, a := range axes {
			z.scales[a] = f[i]
		}
		return z.run(v)
	}
	sizes := x.staticInts(at+1, "sizes")
	if len(sizes) != n {
		x.fail("sizes: %d numbers for %d axes", len(sizes), n)
	}
	z.sizes = slices.Clone(shapeOf(v))
	ratio := make([]float64, n)
	for i, a := range axes {
		ratio[i] = float64(sizes[i]) / float64(dim(v, int(a)))
	}
	policy := x.oneOf("keep_aspect_ratio_policy", "stretch", "not_larger", "not_smaller")
	for i, a := range axes {
		z.sizes[a], z.scales[a] = sizes[i], ratio[i]
		if policy != "stretch" {
			z.scales[a] = slices.Min(ratio)
			if policy == "not_smaller" {
				z.scales[a] = slices.Max(ratio)
			}
			z.sizes[a] = int64(math.Floor(z.scales[a]*float64(dim(v, int(a))) + .5))
		}
	}
	return z.run(v)
}

func (z *resizer) run(v val) val {
	r := v.Type.Rank()
	if len(z.scales) != r {
		z.fail("scales: %d numbers for %d dimensions", len(z.scales), r)
	}
	if z.mode == "bilinear" {
		z.mode = "linear"
	}
	dt := dtypeOf(v)
	if z.mode != "nearest" && (dt == ir.F16 || dt == ir.BF16 || !dt.IsFloat()) {
		v = z.b.Convert(v, ir.F32)
	}
	for a := r - 1; a >= 0; a-- {
		out := int64(math.Floor(z.scales[a] * float64(dim(v, a))))
		if z.sizes != nil {
			out = z.sizes[a]
		}
		if out < 0 || out > maxStatic || !(z.scales[a] > 0) {
			z.fail("scale %g of %d elements", z.scales[a], dim(v, a))
		}
		v = z.axisTo(v, a, out)
	}
	return z.b.Convert(v, dt)
}

// tap is one output element: the first input element it reads, and the weights from there on.
type tap struct {
	first   int64
	weights []float64
	out     bool // beyond the input
}

func (z *resizer) axisTo(v val, a int, out int64) val {
	b, n := z.b, dim(v, a)
	taps := make([]tap, out)
	width, still := 0, out == n
	for i := range taps {
		taps[i] = z.tap(float64(i), a, n, out)
		width = max(width, len(taps[i].weights))
		still = still && !taps[i].out && taps[i].hits(int64(i), n)
	}
	if still {
		return v
	}
	var y val
	switch {
	case n == 0:
		z.fail("nothing to interpolate along axis %d", a)
	case z.mode == "nearest":
		idx := make([]int64, out)
		for i, t := range taps {
			idx[i] = clampTo(t.first+int64(slices.Index(t.weights, 1)), n)
		}
		y = take(b, v, int64(a), idx)
	case width <= 4:
		for k := range width {
			idx, w := make([]int64, out), ir.NewDense(ir.Tensor(dtypeOf(v), out))
			for i, t := range taps {
				idx[i] = clampTo(t.first+int64(k), n)
				w.SetFloat(i, t.weights[k])
			}
			part := take(b, v, int64(a), idx)
			part = b.Mul(part, along(b, b.Const(w), part, int64(a)))
			if y == nil {
				y = part
			} else {
				y = b.Add(y, part)
			}
		}
	default: // many taps: a matrix product
		if out*n > 16*maxStatic {
			z.fail("a filter of %d × %d weights is too large", out, n)
		}
		w := make([]float64, out*n)
		for i, t := range taps {
			for k, c := range t.weights {
				w[int64(i)*n+clampTo(t.first+int64(k), n)] += c
			}
		}
		r := v.Type.Rank()
		y = b.DotGeneral(v, b.Floats(ir.Tensor(dtypeOf(v), out, n), w...), ir.DotDims{LHSContracting: []int64{int64(a)}, RHSContracting: []int64{1}}, ir.NoDType)
		y = b.Transpose(y, moved(r, r-1, a)...)
	}
	if z.outside == nil || !slices.ContainsFunc(taps, func(t tap) bool { return t.out }) {
		return y
	}
	m := ir.NewDense(ir.Tensor(ir.I1, out))
	for i, t := range taps {
		m.SetBits(i, uint64(truth(t.out)))
	}
	return b.Select(along(b, b.Const(m), y, int64(a)), b.Like(y, *z.outside), y)
}

func clampTo(i, n int64) int64 { return min(max(i, 0), n-1) }

// hits reports that the tap is element i of the input and nothing else.
func (t *tap) hits(i, n int64) bool {
	for k, w := range t.weights {
		if w != 0 && (w != 1 || clampTo(t.first+int64(k), n) != i) {
			return false
		}
	}
	return true
}

// tap follows the ONNX definition: the output's coordinate in the input, its fraction, the filter there.
func (z *resizer) tap(i float64, a int, n, out int64) tap {
	in, scale := float64(n), z.scales[a]
	wide := scale * in
	if z.sizes != nil && z.str("keep_aspect_ratio_policy", "stretch") == "stretch" {
		wide = float64(out)
	}
	at := 0.
	switch z.coords {
	case "align_corners":
		if wide != 1 {
			at = i * (in - 1) / (wide - 1)
		}
	case "asymmetric":
		at = i / scale
	case "half_pixel", "tf_half_pixel_for_nn":
		at = (i+.5)/scale - .5
		if z.coords == "tf_half_pixel_for_nn" {
			at += .5
		}
	case "pytorch_half_pixel":
		if wide > 1 {
			at = (i+.5)/scale - .5
		}
	case "half_pixel_symmetric":
		at = in/2*(1-float64(out)/wide) + (i+.5)/scale - .5
	case "tf_crop_and_resize":
		lo, hi := z.roi[a], z.roi[len(z.roi)/2+a]
		if wide == 1 {
			at = (hi - lo) * (in - 1) / 2
		} else {
			at = i * (hi - lo) * (in - 1) / (wide - 1)
		}
		at += lo * (in - 1)
	}
	t := tap{out: z.outside != nil && (at < 0 || at > in-1)}
	base := math.Ceil(at) - 1 // an integer is the right end of its interval
	ratio := at - base
	w := z.filter(ratio, math.Min(scale, 1))
	t.first, t.weights = int64(math.Max(math.Min(base, 1<<40), -1<<40))+1-int64(len(w)/2), w
	if z.exclude {
		sum := 0.
		for k := range w {
			if j := t.first + int64(k); j < 0 || j >= n {
				w[k] = 0
			}
			sum += w[k]
		}
		for k := range w {
			w[k] /= sum
		}
	}
	return t
}

// filter gives the weights of the elements around a point ratio right of the middle left one.
func (z *resizer) filter(ratio, scale float64) []float64 {
	if z.mode == "nearest" {
		right := ratio == 1
		switch z.nearest {
		case "round_prefer_floor":
			right = right || ratio > .5
		case "round_prefer_ceil":
			right = right || ratio >= .5
		case "ceil":
			right = true
		}
		return []float64{float64(1 - truth(right)), float64(truth(right))}
	}
	reach, kernel := 1., func(d float64) float64 { return max(0, 1-d) }
	if z.mode == "cubic" {
		A := z.cubicA
		reach, kernel = 2, func(d float64) float64 {
			switch {
			case d <= 1:
				return ((A+2)*d-(A+3))*d*d + 1
			case d < 2:
				return ((A*d-5*A)*d+8*A)*d - 4*A
			}
			return 0
		}
	}
	if !z.antialias {
		scale = 1
	}
	start := math.Floor(-reach/scale) + 1
	var w []float64
	sum := 0.
	for k := start; k < 2-start; k++ {
		w = append(w, kernel(math.Abs((k-ratio)*scale)))
		sum += w[len(w)-1]
	}
	for k := range w {
		w[k] /= sum
	}
	return w
}
