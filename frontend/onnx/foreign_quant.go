package onnx

import (
	"slices"

	"github.com/godwit-accel/godwit/ir"
)

// Quantised operators of com.microsoft beyond those that foreign.go begins with.
var foreignQuantOps = []row{
	opN("QuantizeLinear", 2, func(x *node) []val { return byOp[[2]string{"", "QuantizeLinear"}][0].fn(x) }).in(microsoft),
	opN("DequantizeLinear", 2, func(x *node) []val { return byOp[[2]string{"", "DequantizeLinear"}][0].fn(x) }).in(microsoft),
	opN("MatMulNBits", 3, func(x *node) []val { return []val{matMulNBits(x)} }).in(microsoft),
	msOp("DynamicQuantizeMatMul", 3, func(x *node) val { // A, B, scale and zero point of B, bias
		b := x.b
		q := byOp[[2]string{"", "DynamicQuantizeLinear"}][0].fn(&node{im: x.im, n: x.n, b: b, in: x.in[:1]})
		return integerToFloat(x, q[0], x.in[1], q[1], x.in[2], q[2], x.arg(3), x.arg(4))
	}),
	msOp("MatMulIntegerToFloat", 4, func(x *node) val { // A, B, their scales, their zero points, bias
		return integerToFloat(x, x.in[0], x.in[1], x.in[2], x.in[3], x.arg(4), x.arg(5), x.arg(6))
	}),
	opN("QAttention", 5, func(x *node) []val { // input, weights, bias, scales, mask_index, zero points, past
		b := x.b
		all := integerToFloat(x, x.in[0], x.in[1], x.in[3], x.in[4], x.arg(6), x.arg(7), x.in[2])
		return x.attendPacked(b.Convert(all, dtypeOf(x.in[2])), x.int("num_heads", 0), x.arg(5), x.arg(8), nil)
	}).in(microsoft),
	op1("QLinearConv", 8, func(x *node) val { return x.channelsBack(qlinearConv(x, x.channelsFirst(x.in[0]))) }).in(microsoft),
	msOp("QLinearAveragePool", 4, func(x *node) val {
		return x.channelsBack(quantizedMean(x, x.channelsFirst(x.in[0]), func(v val) (sum, n val) { return sumWindow(x, v) }))
	}),
	msOp("NhwcMaxPool", 1, func(x *node) val {
		v := x.in[0]
		r := x.rank(v, 3, "the input")
		v = x.b.Transpose(v, moved(r, r-1, 1)...)
		return x.b.Transpose(reduceWindow(x.b, "maximum", v, poolWindow(x, v)), moved(r, 1, r-1)...)
	}),
	msOp("QLinearSoftmax", 4, func(x *node) val {
		b, v := x.b, real32(x, x.in[0], x.in[1], x.arg(2))
		r := v.Type.Rank()
		axes := []int64{x.axis(x.int("axis", -1), r)}
		if x.int("opset", 13) < 13 {
			axes = sequence(axes[0], int64(r))
		}
		return quantized(x, softmaxOver(b, v, axes...), x.in[3], x.arg(4))
	}),
	msOp("QLinearWhere", 9, func(x *node) val {
		return quantized(x, choose(x.b, x.in[0], real32(x, x.in[1], x.in[2], x.in[3]), real32(x, x.in[4], x.in[5], x.in[6])), x.in[7], x.in[8])
	}),
	msOp("QLinearReduceMean", 4, func(x *node) val {
		b, v := x.b, x.in[0]
		axes := x.ints("axes")
		if len(axes) == 0 {
			axes = upTo(0, v.Type.Rank())
		}
		axes = x.axes(axes, v.Type.Rank())
		y := quantizedMean(x, v, func(v val) (sum, n val) { return sumOver(b, v, axes...) })
		if !x.flag("keepdims", 1) {
			y = b.Reshape(y, squeezed(shapeOf(v), axes, false)...)
		}
		return y
	}),
}

// quantizedMean is the mean of a quantised tensor v, with parameters as operators of one operand have them. What is summed are
// integers, as such sums are exact: means lie on ties so often that sums of floats in another order are seen in the result. One
// factor makes the sum steps of the output, as in the kernels of ONNX Runtime.
func quantizedMean(x *node, v val, fold func(v val) (sum, n val)) val {
	b := x.b
	sum, n := fold(centredAll(x, v, x.arg(2)))
	factor := over(b, flatParam(b, x.in[1]), times(b, flatParam(b, x.in[3]), f32Of(b, n)))
	return requantize(x, times(b, f32Of(b, sum), factor), x.arg(4), dtypeOf(v))
}

// channelsFirst and channelsBack turn pictures of attribute channels_last.
func (x *node) channelsFirst(v val) val {
	if r := v.Type.Rank(); x.flag("channels_last", 0) && r > 2 {
		return x.b.Transpose(v, moved(r, r-1, 1)...)
	}
	return v
}

func (x *node) channelsBack(v val) val {
	if r := v.Type.Rank(); x.flag("channels_last", 0) && r > 2 {
		return x.b.Transpose(v, moved(r, 1, r-1)...)
	}
	return v
}

// integerToFloat is the product of two quantised matrices as floats; parameters of the second may be one a column.
func integerToFloat(x *node, l, r, ls, rs, lz, rz, bias val) val {
	b := x.b
	acc := matmulInteger(x, l, lz, r, rz)
	scale := times(b, matrixParam(x, ls, acc, true), matrixParam(x, rs, acc, false))
	y := b.Mul(b.Convert(acc, dtypeOf(scale)), scale)
	if bias != nil {
		y = plus(b, y, bias)
	}
	return y
}

// matMulNBits multiplies with a transposed matrix of 2, 4 or 8 bits in blocks: A, B [N, blocks, bytes], scales, zero points
// (packed as B is, or of the scales' type), g_idx, bias. What B and its parameters say is unpacked by shifts, which fold.
func matMulNBits(x *node) val {
	b, v := x.b, x.in[0]
	k, n, bits, block := x.int("K", 0), x.int("N", 0), x.int("bits", 4), x.int("block_size", 0)
	if bits != 2 && bits != 4 && bits != 8 || block < 1 || k < 1 || n < 1 || k > 1<<24 || n > 1<<24 {
		x.fail("attributes K %d, N %d, bits %d, block_size %d: bits of 2, 4 and 8 are supported", k, n, bits, block)
	}
	blocks, per := (k+block-1)/block, 8/bits
	unpack := func(w val, rows, bytes int64) val { // [rows, bytes] → [rows, bytes·per] f32
		w = b.Reshape(w, rows, bytes, 1)
		var parts []val
		for i := range per {
			p := b.ShrL(w, b.Like(w, float64(i*bits)))
			if per > 1 {
				p = b.And(p, b.Like(p, float64(int64(1)<<bits-1)))
			}
			parts = append(parts, p)
		}
		return b.Convert(b.Reshape(b.Concat(2, parts...), rows, bytes*per), ir.F32)
	}
	if dtypeOf(x.in[1]) != ir.UI8 || x.in[1].Type.NumElements() != n*blocks*((block+per-1)/per) || x.in[2].Type.NumElements() != n*blocks {
		x.fail("B %s and scales %s do not hold %d × %d in blocks of %d", x.in[1].Type, x.in[2].Type, n, k, block)
	}
	w := unpack(x.in[1], n*blocks, (block+per-1)/per)
	w = cut(b, w, 1, 0, block)
	half := float64(int64(1) << (bits - 1))
	if z := x.arg(3); z == nil {
		w = shifted(b, w, -half)
	} else {
		if dtypeOf(z) == ir.UI8 {
			z = cut(b, unpack(z, n, z.Type.NumElements()/n), 1, 0, blocks)
		}
		w = minus(b, w, b.Reshape(b.Convert(z, ir.F32), n*blocks, 1))
	}
	if g := x.arg(4); g != nil { // columns have scales of their own choice
		if d := x.known(g); d == nil || !slices.Equal(d.Ints(), blockOf(k, block)) {
			x.fail("g_idx (input 4) is not supported, unless it counts the blocks up")
		}
	}
	w = times(b, w, b.Reshape(b.Convert(x.in[2], ir.F32), n*blocks, 1))
	w = cut(b, b.Reshape(w, n, blocks*block), 1, 0, k)
	r := x.rank(v, 1, "A")
	if dim(v, r-1) != k {
		x.fail("A of shape %s for K = %d", ir.ShapeString(shapeOf(v)), k)
	}
	dt := dtypeOf(v)
	y := b.DotGeneral(v, b.Convert(w, dt), ir.DotDims{LHSContracting: []int64{int64(r - 1)}, RHSContracting: []int64{1}}, ir.NoDType)
	if bias := x.arg(5); bias != nil {
		y = plus(b, y, bias)
	}
	return y
}

func blockOf(k, block int64) []int64 {
	out := make([]int64, k)
	for i := range out {
		out[i] = int64(i) / block
	}
	return out
}
