package passes

import (
	"slices"

	"github.com/godwit-accel/godwit/ir"
)

// A dilated window spans far more than it reads, and a tile of the input holds all of the span: 3×3 by 12 over 2048
// channels of f32 is 5 MB under a single window. So its rows, and where that is not enough its columns, become convolutions of
// their own over a part of the input, whose sum is the result:
//
//	[H, W, C] ∗ [3, 3, C, O] by 12   →   [H, W, C] ∗ [1, 3, C, O] by 12, three times, added
//
// Adding costs the result twice a row; the other way, an image for each of the 12·12 grids that windows read, leaves
// tiles of the matrix unit empty (3.2 M cycles to 0.4 M for 3×3 by 24 on 33×33×256).

// byTaps takes a dilated convolution apart, in as many parts as it takes for what lies under a row of windows to have
// at most limit bytes.
func byTaps(op *ir.Op, limit int64) []*ir.Op {
	x, err := readContraction(op)
	if err != nil || op.Name != "stablehlo.convolution" || x.groups == x.c || x.span() <= limit {
		return []*ir.Op{op}
	}
	d, _ := op.ConvDims()
	dil, k := op.IntsOr("rhs_dilation", len(d.KernelSpatial), 1), op.Operands[1].Type.Shape
	i := 0
	for dil[i] == 1 || k[d.KernelSpatial[i]] == 1 {
		i++
	}
	var parts []*ir.Op
	var sum *ir.Value
	for t := range k[d.KernelSpatial[i]] {
		part := taps(op, i, t, t+1)
		part.Results[0].Type = part.Results[0].Type.WithDType(x.acc)
		parts = append(parts, part)
		if sum == nil {
			sum = part.Result()
		} else {
			sum = ir.BuildBefore(op).Add(sum, part.Result())
		}
	}
	op.ReplaceWith(ir.BuildBefore(op).Convert(sum, op.Result().Type.DType))
	var all []*ir.Op
	for _, part := range parts {
		all = append(all, byTaps(part, limit)...)
	}
	return all
}

// span is how many bytes of the input lie under the windows of a row of pixels that fills a tile of the matrix unit, if
// the windows are dilated.
func (x *contraction) span() int64 {
	rows, columns := (x.kh-1)*x.dh, (x.kw-1)*x.dw
	if rows < x.kh && columns < x.kw {
		return 0
	}
	return min(rows+1, x.h) * min(columns+(min(x.ow, 16)-1)*x.sw+1, x.w) * x.c * x.elem
}

// insidePadding cuts off the kernel what only ever meets padding: a window of 3×3 by 12 on a map of 5×5 is one of 1×1.
func insidePadding(op *ir.Op) *ir.Op {
	if _, err := readContraction(op); err != nil || op.Name != "stablehlo.convolution" {
		return op
	}
	d, _ := op.ConvDims()
	n := len(d.InputSpatial)
	stride, dil, pads := op.IntsOr("window_strides", n, 1), op.IntsOr("rhs_dilation", n, 1), op.Padding("padding", n)
	in, out, k := op.Operands[0].Type.Shape, op.Result().Type.Shape, op.Operands[1].Type.Shape
	for i := range n {
		lo, hi := int64(0), k[d.KernelSpatial[i]]
		first, last := -pads[i][0], (out[i+1]-1)*stride[i]-pads[i][0] // that the first tap meets
		for lo < hi-1 && last+lo*dil[i] < 0 {
			lo++
		}
		for lo < hi-1 && first+(hi-1)*dil[i] >= in[i+1] {
			hi--
		}
		if hi-lo < k[d.KernelSpatial[i]] {
			part := taps(op, i, lo, hi)
			op.ReplaceWith(part.Result())
			op = part
		}
	}
	return op
}

// taps puts in front of a convolution the one with the taps lo to hi, hi left out, of a dimension of its kernel.
func taps(op *ir.Op, i int, lo, hi int64) *ir.Op {
	d, _ := op.ConvDims()
	n, at := len(d.InputSpatial), i+1
	x, w := op.Operands[0], op.Operands[1]
	stride, dil, pads := op.IntsOr("window_strides", n, 1), slices.Clone(op.IntsOr("rhs_dilation", n, 1)), op.Padding("padding", n)
	first := lo*dil[i] - pads[i][0]
	end := first + (hi-1-lo)*dil[i] + (op.Result().Type.Shape[at]-1)*stride[i] + 1
	size := x.Type.Shape[at]
	pads[i] = [2]int64{max(-first, 0), max(end-size, 0)}
	if hi-lo == 1 {
		dil[i] = 1
	}
	b := ir.BuildBefore(op)
	part := op.Clone(ir.Map{
		x: slab(b, x, at, max(first, 0), min(end, size)),
		w: slab(b, w, int(d.KernelSpatial[i]), lo, hi),
	})
	part.Attrs.Set("padding", ir.PaddingAttr(pads))
	part.Attrs.Set("rhs_dilation", ir.Ints(dil))
	op.Block.Insert(op.Index(), part)
	return part
}

// slab is what lies from lo to hi in a dimension.
func slab(b *ir.Builder, v *ir.Value, d int, lo, hi int64) *ir.Value {
	if lo == 0 && hi == v.Type.Shape[d] {
		return v
	}
	from, to := make([]int64, v.Type.Rank()), slices.Clone(v.Type.Shape)
	from[d], to[d] = lo, hi
	return b.Slice(v, from, to, nil)
}
