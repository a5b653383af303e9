package passes

import (
	"slices"

	"github.com/godwit-accel/godwit/ir"
)

// Convolutions that are others in disguise.

// planar makes a convolution in three dimensions one in two, which the matrix unit takes: each step in depth is an image, and
// what its windows see of the depth are channels. The one copy that puts these side by side reads a kernel's depth times the operand.
//
//	[N, D, H, W, C] ∗ [KD, KH, KW, C, O]   →   [N·OD, H, W, KD·C] ∗ [KH, KW, KD·C, O]
func planar(op *ir.Op) *ir.Op {
	d, _ := op.ConvDims()
	const k = 3
	if len(d.InputSpatial) != k || op.IntOr("feature_group_count", 1) != 1 || op.IntOr("batch_group_count", 1) != 1 {
		return op
	}
	if _, matrix := mmaOps[[2]ir.DType{op.Operands[0].Type.DType, op.Operands[1].Type.DType}]; !matrix {
		return op
	}
	b := ir.BuildBefore(op)
	x, w, out := op.Operands[0], op.Operands[1], op.Result().Type
	stride, dil, pads := op.IntsOr("window_strides", k, 1), op.IntsOr("rhs_dilation", k, 1), op.Padding("padding", k)
	low, high := []int64{0, pads[0][0], 0, 0, 0}, []int64{0, pads[0][1], 0, 0, 0}
	p := padded(b, x, scalarZero(b, x.Type.DType), low, high, make([]int64, k+2))
	s, st := p.Type.Shape, strides(p.Type.Shape, 1)
	n, deep, depth := s[0], out.Shape[1], w.Type.Shape[d.KernelSpatial[0]]
	seen := view(b, p, 0, []int64{st[0], stride[0] * st[1], st[2], st[3], dil[0] * st[1], 1}, []int64{n, deep, s[2], s[3], depth, s[4]})
	kernel := b.Transpose(w, d.KernelSpatial[1], d.KernelSpatial[2], d.KernelSpatial[0], d.KernelInFeature, d.KernelOutFeature)
	ks := kernel.Type.Shape
	flat := b.Convolution(b.Reshape(seen, n*deep, s[2], s[3], depth*s[4]), b.Reshape(kernel, ks[0], ks[1], depth*s[4], ks[4]), ir.Conv{
		Dims: ir.ConvDims{
			InputFeature: 3, InputSpatial: []int64{1, 2}, KernelInFeature: 2, KernelOutFeature: 3, KernelSpatial: []int64{0, 1},
			OutputFeature: 3, OutputSpatial: []int64{1, 2},
		},
		Strides: stride[1:], RHSDilation: dil[1:], Padding: pads[1:], Out: out.DType,
	})
	op.ReplaceWith(b.Reshape(flat, out.Shape...))
	return flat.Def()
}

// exactTaps is up to how many products of two bytes have a sum that f32 holds exactly.
const exactTaps = 1 << 24 / (255 * 255)

// oneChannel makes a convolution with one input channel a group one that the vector unit takes (depthwise.go): in f32, in which sums of so few
// products of bytes are exact, and with an input channel for each output channel.
func oneChannel(op *ir.Op) *ir.Op {
	x, err := readContraction(op)
	if err != nil || x.groups == 1 || x.groups != x.c || x.c == x.o && x.mma == mmaOps[[2]ir.DType{ir.F32, ir.F32}] {
		return op
	}
	if x.acc == ir.I32 && x.kh*x.kw > exactTaps || x.o > x.c && !op.Operands[1].IsConst() {
		return op // several outputs a channel with a computed kernel, which no layer has, stay a fold
	}
	b := ir.BuildBefore(op)
	in, w := b.Convert(op.Operands[0], ir.F32), b.Convert(op.Operands[1], ir.F32)
	if per := x.o / x.c; per > 1 {
		shape := in.Type.Shape
		in = spreadRows(b, in, append(slices.Clone(shape), per))
		in = b.Reshape(in, append(slices.Clone(shape[:len(shape)-1]), x.o)...)
	}
	out := op.Result().Type
	c := op.Clone(ir.Map{op.Operands[0]: in, op.Operands[1]: w})
	c.Results[0].Type = out.WithDType(ir.F32)
	c.Attrs.Set("feature_group_count", ir.Int{Value: x.o, Type: ir.I64})
	op.Block.Insert(op.Index(), c)
	op.ReplaceWith(ir.BuildBefore(op).Convert(c.Result(), out.DType))
	return c
}
