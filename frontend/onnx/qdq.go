package onnx

import "github.com/godwit-accel/godwit/ir"

// Quantised models of the newer kind say DequantizeLinear → Conv → QuantizeLinear. Where both factors are bytes behind
// a DequantizeLinear, and the weights constant, the product is made of the bytes:
//
//	Σ (x−a)·s (w−b)·t = s·t · Σ (x−a)(w−b)
//
// The sum is exact in i32, so the result is at least as near to the real one as a sum of floats, and what follows, the
// scale, the bias, the activation and the next QuantizeLinear, stands in the epilogue.

// dequantised is where a float value comes from.
type dequantised struct {
	q, scale, zero val
	axis           int64 // of the scale, if it is no scalar
}

// remember notes what DequantizeLinear made, if it can be a factor of bytes.
func (x *node) remember(y val) val {
	q, scale := x.in[0], x.in[1]
	byteType := (dtypeOf(q) == ir.I8 || dtypeOf(q) == ir.UI8) && x.im.narrow[q] == 0
	if byteType && dtypeOf(scale) == ir.F32 && dtypeOf(y) == ir.F32 && x.int("block_size", 0) == 0 && q.Type.Rank() > 0 {
		axis := int64(0)
		if scale.Type.NumElements() != 1 {
			axis = x.axis(x.int("axis", 1), q.Type.Rank())
		}
		x.im.dequantised[y] = &dequantised{q, scale, x.arg(2), axis}
	}
	return y
}

// bytes gives the sources of the node's factors, if their product can be made of them: one scale for the first, and one
// for each of the second's slices along axis at the most. terms are added for an element.
func (x *node) bytes(axis int, terms int64) (v, w *dequantised, ok bool) {
	v, w = x.im.dequantised[x.in[0]], x.im.dequantised[x.in[1]]
	switch {
	case v == nil || w == nil || w.q.Const() == nil || terms > ir.MaxByteTerms || v.scale.Type.NumElements() != 1:
		return nil, nil, false
	case w.scale.Type.NumElements() != 1 && (w.axis != int64(axis) || w.scale.Type.Rank() != 1):
		return nil, nil, false
	}
	for _, z := range []val{v.zero, w.zero} {
		if z != nil && x.known(z) == nil {
			return nil, nil, false
		}
	}
	return v, w, v.zero == nil || v.zero.Type.NumElements() == 1
}

// rescale is the sum as a float, times both scales and another factor; channels of the result are dimension d.
func (x *node) rescale(acc val, v, w *dequantised, d int64, by float64) val {
	b := x.b
	s := x.scale(times(b, b.Reshape(v.scale), flatParam(b, w.scale)), by)
	return b.Mul(b.Convert(acc, ir.F32), channelParam(x, s, acc, d))
}

// convOfBytes is Conv of two dequantised tensors, nil if it has to be one of floats.
func convOfBytes(x *node) val {
	s := shapeOf(x.in[1])
	if len(s) < 3 || x.int("group", 1) != 1 {
		return nil
	}
	v, w, ok := x.bytes(0, count(s[1:]...))
	if !ok {
		return nil
	}
	return x.rescale(convInteger(x, v.q, v.zero, w.q, w.zero), v, w, 1, 1)
}

// matmulOfBytes is MatMul or Gemm's product; turn transposes its factors.
func matmulOfBytes(x *node, turnA, turnB bool, alpha float64) val {
	b := x.b
	if x.in[1].Type.Rank() != 2 || x.in[0].Type.Rank() < 2 {
		return nil
	}
	column := 1
	if turnB {
		column = 0
	}
	v, w, ok := x.bytes(column, dim(x.in[1], 1-column))
	if !ok || turnA && v.q.Type.Rank() != 2 {
		return nil
	}
	turn := func(q val, on bool) val {
		if on {
			return b.Transpose(q, 1, 0)
		}
		return q
	}
	acc := matmulInteger(x, turn(v.q, turnA), v.zero, turn(w.q, turnB), w.zero)
	return x.rescale(acc, v, w, int64(acc.Type.Rank()-1), alpha)
}
