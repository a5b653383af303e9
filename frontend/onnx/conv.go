package onnx

import (
	"slices"

	"github.com/godwit-accel/godwit/ir"
)

var convOps = []row{
	op1("Conv", 2, func(x *node) val {
		y := convOfBytes(x)
		if y == nil {
			y = convolve(x, x.in[0], x.in[1], ir.NoDType)
		}
		return addBias(x, y, x.arg(2))
	}),
	op1("ConvTranspose", 2, convTranspose),
	op1("Col2Im", 3, col2im),
}

// window is the geometry that convolutions and pools share, per spatial dimension.
type window struct {
	in, kernel, stride, dilation []int64
	lo, hi                       []int64 // padding
	out                          []int64
}

// span is the extent of the dilated kernel.
func (w *window) span(i int) int64 { return (w.kernel[i]-1)*w.dilation[i] + 1 }

func (w *window) padding() [][2]int64 {
	p := make([][2]int64, len(w.lo))
	for i := range p {
		p[i] = [2]int64{w.lo[i], w.hi[i]}
	}
	return p
}

// window reads strides, dilations, pads and auto_pad for spatial sizes in and a kernel.
func (x *node) window(in, kernel []int64) *window {
	n := len(in)
	w := &window{
		in: in, kernel: kernel, stride: x.intsN("strides", n, 1), dilation: x.intsN("dilations", n, 1),
		lo: zeros(n), hi: zeros(n), out: make([]int64, n),
	}
	for i := range n {
		if kernel[i] < 1 || w.stride[i] < 1 || w.dilation[i] < 1 || max(kernel[i], w.stride[i], w.dilation[i]) > 1<<31 {
			x.fail("kernel %v, strides %v, dilations %v", kernel, w.stride, w.dilation)
		}
	}
	switch mode := x.oneOf("auto_pad", "NOTSET", "VALID", "SAME_UPPER", "SAME_LOWER", ""); mode {
	case "NOTSET", "":
		p := x.intsN("pads", 2*n, 0)
		w.lo, w.hi = slices.Clone(p[:n]), slices.Clone(p[n:])
	case "SAME_UPPER", "SAME_LOWER":
		for i := range n {
			out := (in[i] + w.stride[i] - 1) / w.stride[i]
			total := max(0, (out-1)*w.stride[i]+w.span(i)-in[i])
			if w.lo[i] = total / 2; mode == "SAME_LOWER" {
				w.lo[i] = total - total/2
			}
			w.hi[i] = total - w.lo[i]
		}
	}
	for i := range n {
		if w.lo[i] < 0 || w.hi[i] < 0 || w.lo[i] > 1<<31 || w.hi[i] > 1<<31 {
			x.fail("attribute pads: %v %v", w.lo, w.hi)
		}
		if room := in[i] + w.lo[i] + w.hi[i] - w.span(i); room >= 0 {
			w.out[i] = room/w.stride[i] + 1
		}
	}
	return w
}

// convolve makes the convolution of [N,C,…] with [M,C/group,…]; the layout pass chooses the device's order later.
func convolve(x *node, v, w val, out ir.DType) val {
	r := x.rank(v, 3, "the input")
	if w.Type.Rank() != r {
		x.fail("weights of %d dimensions for an input of %d", w.Type.Rank(), r)
	}
	group := x.int("group", 1)
	if group < 1 || dim(v, 1) != dim(w, 1)*group || dim(w, 0)%group != 0 {
		x.fail("attribute group: %d with %d channels in, weights %s", group, dim(v, 1), ir.ShapeString(shapeOf(w)))
	}
	kernel := shapeOf(w)[2:]
	if k := x.ints("kernel_shape"); k != nil && !slices.Equal(k, kernel) {
		x.fail("attribute kernel_shape: %v, but the weights have %v", k, kernel)
	}
	g := x.window(shapeOf(v)[2:], kernel)
	return x.b.Convolution(v, w, ir.Conv{
		Dims: convDims(r, false), Strides: g.stride, Padding: g.padding(), RHSDilation: g.dilation, FeatureGroups: group, Out: out,
	})
}

// convDims is channels-first; transposed kernels have input channels before output channels.
func convDims(rank int, transposed bool) ir.ConvDims {
	sp := upTo(2, rank)
	d := ir.ConvDims{InputFeature: 1, InputSpatial: sp, KernelInFeature: 1, KernelSpatial: sp, OutputFeature: 1, OutputSpatial: sp}
	if transposed {
		d.KernelInFeature, d.KernelOutFeature = 0, 1
	}
	return d
}

func addBias(x *node, y, bias val) val {
	if bias == nil {
		return y
	}
	if bias.Type.Rank() != 1 || dim(bias, 0) != dim(y, 1) {
		x.fail("bias of shape %s for %d channels", ir.ShapeString(shapeOf(bias)), dim(y, 1))
	}
	return x.b.Add(y, along(x.b, bias, y, 1))
}

// convTranspose is the convolution of the input spread out by the strides with the kernel turned round.
func convTranspose(x *node) val {
	b, v, w := x.b, x.in[0], x.in[1]
	r := x.rank(v, 3, "the input")
	n := r - 2
	if w.Type.Rank() != r || dim(w, 0) != dim(v, 1) {
		x.fail("weights %s for an input %s", ir.ShapeString(shapeOf(w)), ir.ShapeString(shapeOf(v)))
	}
	group := x.int("group", 1)
	if group < 1 || dim(w, 0)%group != 0 {
		x.fail("attribute group: %d for %d channels", group, dim(w, 0))
	}
	in, kernel := shapeOf(v)[2:], shapeOf(w)[2:]
	stride, dil, extra := x.intsN("strides", n, 1), x.intsN("dilations", n, 1), x.intsN("output_padding", n, 0)
	mode := x.oneOf("auto_pad", "NOTSET", "VALID", "SAME_UPPER", "SAME_LOWER", "")
	want := x.ints("output_shape")
	if len(want) > n {
		want = want[len(want)-n:]
	}
	p := x.intsN("pads", 2*n, 0)
	pads := make([][2]int64, n)
	for i := range n {
		span := (kernel[i]-1)*dil[i] + 1
		lo, hi := p[i], p[n+i]
		full := stride[i]*(in[i]-1) + extra[i] + span
		size := int64(-1)
		switch {
		case len(want) == n:
			size = want[i]
		case mode == "SAME_UPPER" || mode == "SAME_LOWER":
			size = in[i] * stride[i]
		case mode == "VALID":
			lo, hi = 0, 0
		}
		if size >= 0 {
			total := full - size
			if total < 0 { // the surplus is made at the end
				extra[i], total = extra[i]-total, 0
			}
			if hi = total / 2; mode == "SAME_UPPER" {
				hi = total - total/2
			}
			lo = total - hi
		}
		pads[i] = [2]int64{span - 1 - lo, span - 1 - hi + extra[i]}
	}
	m := dim(w, 1)
	if group > 1 { // [g·C/g, M/g, …] → [C/g, g·M/g, …]
		c := dim(w, 0) / group
		w = b.Reshape(w, append([]int64{group, c, m}, kernel...)...)
		w = b.Transpose(w, append([]int64{1, 0, 2}, upTo(3, r+1)...)...)
		w = b.Reshape(w, append([]int64{c, group * m}, kernel...)...)
	}
	y := b.Convolution(v, b.Reverse(w, upTo(2, r)...), ir.Conv{
		Dims: convDims(r, true), Padding: pads, LHSDilation: stride, RHSDilation: dil, FeatureGroups: group,
	})
	return addBias(x, y, x.arg(2))
}

// col2im adds the columns back to where im2col took them from: one padded copy for each place in the block.
func col2im(x *node) val {
	b, v := x.b, x.in[0]
	image, block := x.staticInts(1, "image_shape"), x.staticInts(2, "block_shape")
	n := len(image)
	if v.Type.Rank() != 3 || len(block) != n {
		x.fail("input of shape %s with image %v and block %v", ir.ShapeString(shapeOf(v)), image, block)
	}
	w := x.window(image, block)
	places := count(block...)
	if places > 1<<12 || dim(v, 1)%places != 0 || dim(v, 2) != count(w.out...) {
		x.fail("input of shape %s does not hold %v blocks of %v", ir.ShapeString(shapeOf(v)), w.out, block)
	}
	batch, ch := dim(v, 0), dim(v, 1)/places
	v = b.Reshape(v, append([]int64{batch, ch, places}, w.out...)...)
	zero := scalar(b, dtypeOf(v), 0)
	var sum val
	each(block, func(i int, at []int64) {
		part := b.Reshape(cut(b, v, 2, int64(i), int64(i)+1), append([]int64{batch, ch}, w.out...)...)
		lo, hi, gap := zeros(n+2), zeros(n+2), zeros(n+2)
		for d := range n {
			lo[d+2] = at[d]*w.dilation[d] - w.lo[d]
			gap[d+2] = w.stride[d] - 1
			hi[d+2] = image[d] - lo[d+2] - ((w.out[d]-1)*w.stride[d] + 1)
		}
		part = b.Pad(part, zero, lo, hi, gap)
		if sum == nil {
			sum = part
		} else {
			sum = b.Add(sum, part)
		}
	})
	return sum
}
