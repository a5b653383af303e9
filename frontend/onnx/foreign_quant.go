package onnx

import (
	"slices"

	"github.com/godwit-accel/godwit/ir"
)

// Quantised operators of com.microsoft beyond those that foreign.go begins with.
var foreignQuantOps = []row{
	opN("QuantizeLinear", 2, func(x *node) []val { return byOp[[2]string{"", "QuantizeLinear"}][0].fn(x) }).in(microsoft),
	opN("DequantizeLinear", 2, func(x *node) []val { return byOp[[2]string{"", "DequantizeLinear"}][0].fn(x) }).in(microsoft),
	msOp("DynamicQuantizeMatMul", 3, func(x *node) val { // A, B, scale and zero point of B, bias
		b := x.b
		q, scale, zero := dynamicQuantize(b, x.in[0])
		return integerToFloat(x, q, x.in[1], scale, x.in[2], zero, x.arg(3), x.arg(4))
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
		x.rank(x.in[0], 3, "the input")
		v := channelsToFront(x.b, x.in[0])
		return channelsToBack(x.b, reduceWindow(x.b, "maximum", v, poolWindow(x, v)))
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
	op1("MulInteger", 3, func(x *node) val { // A, its zero point, B, its zero point
		return times(x.b, centredAll(x, x.in[0], x.in[1]), centredAll(x, x.in[2], x.arg(3)))
	}).in(microsoft).absent(1),
	op1("MatMulInteger16", 2, func(x *node) val { return matmulInteger(x, x.in[0], nil, x.in[1], nil) }).in(microsoft),
	reduction("ReduceSumInteger", func(b bld, v val, axes []int64) val {
		return foldKeep(b, "add", b.Convert(v, ir.I32), axes...)
	}).in(microsoft),
	opN("DynamicQuantizeLSTM", 12, func(x *node) []val { return recurrent(x, lstm, dynamicWeights) }).in(microsoft).absent(3, 4, 5, 6, 7, 9, 11),
	opN("QEmbedLayerNormalization", 8, func(x *node) []val {
		// The inputs of EmbedLayerNormalization up to the mask, then scales and zero points of its five tables.
		y := *x
		y.in = slices.Clone(x.in[:8])
		for i := range 5 {
			if v := x.in[2+i]; v != nil {
				y.in[2+i] = real32(x, v, x.arg(8+i), x.arg(13+i))
			}
		}
		return embedNorm(&y)
	}).in(microsoft).absent(1, 4, 7),
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
	if x.flag("channels_last", 0) && v.Type.Rank() > 2 {
		return channelsToFront(x.b, v)
	}
	return v
}

func (x *node) channelsBack(v val) val {
	if x.flag("channels_last", 0) && v.Type.Rank() > 2 {
		return channelsToBack(x.b, v)
	}
	return v
}

// channelsToFront moves the last dimension behind the first; channelsToBack is the way back.
func channelsToFront(b bld, v val) val {
	r := v.Type.Rank()
	return b.Transpose(v, moved(r, r-1, 1)...)
}

func channelsToBack(b bld, v val) val {
	r := v.Type.Rank()
	return b.Transpose(v, moved(r, 1, r-1)...)
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

// dynamicWeights are those of DynamicQuantizeLSTM: W [directions, input, gates·hidden], R [directions, hidden, gates·hidden] and
// their scales and zero points, one a direction or one a column. What they are multiplied by is quantised as a whole, at each step.
var dynamicWeights = weights{turned: true, product: func(x *node, b bld, i int, k int64, v val, lo, hi int64) val {
	y := *x
	y.b = b
	part := func(p val) val {
		if p == nil {
			return nil
		}
		s := shapeOf(p)
		p = b.Reshape(cut(b, p, 0, k, k+1), s[1:]...)
		if r := p.Type.Rank(); r > 0 && s[r] > 1 {
			p = cut(b, p, int64(r-1), lo, hi)
		}
		return p
	}
	q, scale, zero := dynamicQuantize(b, v)
	at := 6 + 2*i // W_scale, W_zero_point, R_scale, R_zero_point
	return integerToFloat(&y, q, part(x.in[i]), scale, part(x.in[at]), zero, part(x.in[at+1]), nil)
}}
