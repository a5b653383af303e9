package onnx

import (
	"math"
	"slices"

	"github.com/godwit-accel/godwit/ir"
)

var poolOps = []row{
	opN("MaxPool", 1, maxPool),
	op1("AveragePool", 1, averagePool),
	op1("LpPool", 1, func(x *node) val {
		w := poolWindow(x, x.in[0])
		p := x.float("p", 2)
		if a := x.attr("p"); a != nil && a.I != 0 {
			p = float64(a.I)
		}
		return inF32(x.b, x.in[0], func(v val) val {
			s := reduceWindow(x.b, "add", powAbs(x.b, v, p), w)
			return x.b.Pow(s, x.b.Like(s, 1/p))
		})
	}),
	op1("GlobalMaxPool", 1, func(x *node) val {
		return foldKeep(x.b, "maximum", x.in[0], upTo(2, x.rank(x.in[0], 3, "the input"))...)
	}),
	op1("GlobalAveragePool", 1, func(x *node) val {
		r := x.rank(x.in[0], 3, "the input")
		return inF32(x.b, x.in[0], func(v val) val { return meanOver(x.b, v, upTo(2, r)...) })
	}),
	op1("GlobalLpPool", 1, func(x *node) val {
		r, p := x.rank(x.in[0], 3, "the input"), float64(x.int("p", 2))
		return inF32(x.b, x.in[0], func(v val) val {
			s := foldKeep(x.b, "add", powAbs(x.b, v, p), upTo(2, r)...)
			return x.b.Pow(s, x.b.Like(s, 1/p))
		})
	}),
	op1("MaxUnpool", 2, maxUnpool),
}

func powAbs(b bld, v val, p float64) val {
	if p == 2 {
		return b.Mul(v, v)
	}
	a := b.Abs(v)
	if p == 1 {
		return a
	}
	return b.Pow(a, b.Like(a, p))
}

// poolWindow adds ceil_mode to the geometry: the last window may reach over the end, but must begin inside.
func poolWindow(x *node, v val) *window {
	r := x.rank(v, 3, "the input")
	kernel := x.ints("kernel_shape")
	if len(kernel) != r-2 {
		x.fail("attribute kernel_shape: %v for %d spatial dimensions", kernel, r-2)
	}
	w := x.window(shapeOf(v)[2:], kernel)
	if x.flag("ceil_mode", 0) {
		for i := range w.out {
			room := w.in[i] + w.lo[i] + w.hi[i] - w.span(i)
			out := max(0, (room+w.stride[i]-1)/w.stride[i]+1)
			if (out-1)*w.stride[i] >= w.in[i]+w.lo[i] {
				out--
			}
			w.out[i] = out
		}
	}
	return w
}

// reach is the padding that makes the windows w.out in number: what is never read is cut off.
func (w *window) reach() [][2]int64 {
	p := w.padding()
	for i := range p {
		p[i][1] = max((w.out[i]-1)*w.stride[i]+w.span(i), w.span(i)-1) - w.in[i] - p[i][0]
	}
	return p
}

func reduceWindow(b bld, name string, v val, w *window) val {
	lead := func(s []int64) []int64 { return append([]int64{1, 1}, s...) }
	return b.ReduceWindow([]val{v}, []val{neutral(b, name, dtypeOf(v))}, ir.Window{
		Dims: lead(w.kernel), Strides: lead(w.stride), Dilation: lead(w.dilation), Padding: append([][2]int64{{}, {}}, w.reach()...),
	}, ir.BinaryBody("stablehlo."+name))[0]
}

func averagePool(x *node) val {
	return inF32(x.b, x.in[0], func(v val) val { return x.b.Div(sumWindow(x, v)) })
}

// sumWindow is the sum of each window and of how many elements it is.
func sumWindow(x *node, v val) (sum, counts val) {
	w := poolWindow(x, v)
	b, pads := x.b, x.flag("count_include_pad", 0)
	if n := count(w.out...); n < 0 || n > maxStatic || count(w.kernel...) > maxStatic {
		x.fail("an output of %v from a kernel of %v is too large", w.out, w.kernel)
	}
	// How many elements a window averages is a product over the dimensions, known now.
	n := make([][]int64, len(w.in))
	same := true
	for i := range n {
		lo, hi := int64(0), w.in[i]
		if pads {
			lo, hi = -w.lo[i], w.in[i]+w.hi[i]
		}
		for o := range w.out[i] {
			k := int64(0)
			for t := range w.kernel[i] {
				if at := o*w.stride[i] - w.lo[i] + t*w.dilation[i]; at >= lo && at < hi {
					k++
				}
			}
			n[i] = append(n[i], max(k, 1))
		}
		same = same && len(slices.Compact(slices.Clone(n[i]))) <= 1
	}
	sum = reduceWindow(b, "add", v, w)
	d := ir.NewDense(ir.Tensor(dtypeOf(v), w.out...))
	each(w.out, func(i int, at []int64) {
		k := int64(1)
		for j, a := range at {
			k *= n[j][a]
		}
		d.SetInt(i, k)
	})
	if same && d.Len() > 0 {
		return sum, b.Like(sum, d.Float(0))
	}
	return sum, b.BroadcastTo(b.Const(d), shapeOf(sum)...)
}

func maxPool(x *node) []val {
	v := x.in[0]
	w := poolWindow(x, v)
	if !x.wants(1) {
		return []val{reduceWindow(x.b, "maximum", v, w)}
	}
	best, at := maxWithIndex(x, v, w)
	return []val{best, at}
}

// maxWithIndex compares one strided slice for each place of the kernel, so index and value stay together without
// a window reduction of pairs.
func maxWithIndex(x *node, v val, w *window) (best, at val) {
	b, n := x.b, len(w.in)
	if count(w.kernel...) > 1<<12 {
		x.fail("a kernel of %v is too large for indices", w.kernel)
	}
	flat := b.Iota(ir.Tensor(ir.I64, v.Type.NumElements()), 0)
	idx := b.Reshape(flat, shapeOf(v)...)
	if x.int("storage_order", 0) == 1 { // column major within each picture
		s := slices.Clone(shapeOf(v))
		slices.Reverse(s[2:])
		perm := upTo(0, n+2)
		slices.Reverse(perm[2:])
		idx = b.Transpose(b.Reshape(flat, s...), perm...)
	}
	lo, hi := zeros(n+2), zeros(n+2)
	for i, p := range w.reach() {
		lo[i+2], hi[i+2] = p[0], p[1]
	}
	v = b.Pad(v, b.Const(lowest(dtypeOf(v))), lo, hi, nil)
	idx = b.Pad(idx, scalar(b, ir.I64, -1), lo, hi, nil)
	each(w.kernel, func(_ int, k []int64) {
		start, limit, step := zeros(n+2), slices.Clone(shapeOf(v)), ones(n+2)
		for i := range n {
			start[i+2], step[i+2] = k[i]*w.dilation[i], w.stride[i]
			limit[i+2] = start[i+2] + (w.out[i]-1)*w.stride[i] + 1
		}
		e, j := b.Slice(v, start, limit, step), b.Slice(idx, start, limit, step)
		if best == nil {
			best, at = e, j
			return
		}
		better := b.Or(b.Compare("GT", e, best), b.Compare("LT", at, b.Like(at, 0)))
		best, at = b.Select(better, e, best), b.Select(better, j, at)
	})
	return best, at
}

// maxUnpool puts values back to the flat indices that MaxPool gave.
func maxUnpool(x *node) val {
	b, v, idx := x.b, x.in[0], x.in[1]
	r := x.rank(v, 3, "the input")
	n := r - 2
	kernel, stride, pads := x.ints("kernel_shape"), x.intsN("strides", n, 1), x.intsN("pads", 2*n, 0)
	if len(kernel) != n {
		x.fail("attribute kernel_shape: %v", kernel)
	}
	plain := slices.Clone(shapeOf(v))
	for i := range n {
		plain[i+2] = (dim(v, i+2)-1)*stride[i] + kernel[i] - pads[i] - pads[n+i]
	}
	out := plain
	if x.arg(2) != nil {
		out = x.staticInts(2, "output_shape")
	}
	x.dims(out, "output_shape")
	total := count(out...)
	// Indices count in the shape that was pooled; a larger output shape keeps the coordinates.
	flat := b.Reshape(idx, idx.Type.NumElements())
	if !slices.Equal(out, plain) {
		var place val
		rest, stridePlain, strideOut := flat, count(plain...), total
		for d := range r {
			stridePlain /= max(plain[d], 1)
			strideOut /= max(out[d], 1)
			c := b.Div(rest, b.Like(rest, float64(stridePlain)))
			rest = b.Rem(rest, b.Like(rest, float64(stridePlain)))
			part := b.Mul(c, b.Like(c, float64(strideOut)))
			if place == nil {
				place = part
			} else {
				place = b.Add(place, part)
			}
		}
		flat = place
	}
	if total > math.MaxInt32 {
		x.fail("an output of %v is too large", out)
	}
	y := b.Scatter([]val{fill(b, dtypeOf(v), 0, total)}, b.Reshape(flat, flat.Type.NumElements(), 1), []val{b.Reshape(v, v.Type.NumElements())},
		ir.ScatterDims{InsertedWindowDims: []int64{0}, ScatterDimsToOperandDims: []int64{0}, IndexVectorDim: 1},
		func(_ bld, a []val) []val { return a[1:] }, scatterFlags()...)[0]
	return b.Reshape(y, out...)
}
