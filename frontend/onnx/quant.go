package onnx

import (
	"slices"

	"github.com/godwit-accel/godwit/ir"
)

// Integer convolutions and products are written as
//
//	dot(subtract(convert(x : ui8 → i32), zero point), subtract(convert(w : i8 → i32), zero point)) : i32
//
// with no subtract where the zero point is known to be 0. Padding is then 0, which is the zero point as ONNX wants
// it, and the backend finds 8-bit operands for its matrix unit by looking through subtract and convert; the sums
// Σ(x−a)(w−b) = Σxw − aΣw − bΣx + nab are exact in i32. Requantisation stays what the standard says it is: convert to
// float, multiply, round half to even, add the zero point, clamp, convert.

var quantOps = []row{
	op1("QuantizeLinear", 2, func(x *node) val {
		t := DataTypeOf(ir.UI8)
		if z := x.arg(2); z != nil {
			t = x.typeOf(z)
		} else if x.int("output_dtype", 0) != 0 {
			t = DataType(x.int("output_dtype", 0))
		}
		v, scale := x.in[0], x.widen(x.in[1])
		if !isFloat(v) {
			v = x.b.Convert(v, dtypeOf(scale))
		}
		work := dtypeOf(scale)
		if p := DataType(x.int("precision", 0)).DType(); p != ir.NoDType {
			work = p
		}
		v, scale = x.b.Convert(v, work), x.b.Convert(scale, work)
		y := x.b.Div(v, quantParam(x, scale, v))
		if !t.isNarrowFloat() {
			return requantize(x, y, x.arg(2), t.DType())
		}
		if z := x.arg(2); z != nil {
			y = x.b.Add(y, quantParam(x, x.b.Convert(x.widen(z), work), v))
		}
		return x.squeezeTo(y, t, x.flag("saturate", 1))
	}),
	op1("DequantizeLinear", 2, func(x *node) val {
		b, v, scale := x.b, x.in[0], x.widen(x.in[1])
		dt := dtypeOf(scale)
		if t := DataType(x.int("output_dtype", 0)).DType(); t != ir.NoDType {
			dt = t
		}
		var d val
		if x.im.narrow[v].isNarrowFloat() {
			if d = x.widen(v); x.arg(2) != nil {
				d = b.Sub(d, quantParam(x, b.Convert(x.widen(x.in[2]), ir.F32), d))
			}
		} else {
			d = centred(x, v, x.arg(2), func(z val) val { return quantParam(x, z, v) })
		}
		work := dt
		if dt != ir.F64 {
			work = ir.F32
		}
		return x.remember(b.Convert(b.Mul(b.Convert(d, work), quantParam(x, b.Convert(scale, work), v)), dt))
	}),
	opN("DynamicQuantizeLinear", 1, func(x *node) []val {
		y, scale, zero := dynamicQuantize(x.b, x.in[0])
		return []val{y, scale, zero}
	}),
	op1("MatMulInteger", 2, func(x *node) val { return matmulInteger(x, x.in[0], x.arg(2), x.in[1], x.arg(3)) }),
	op1("ConvInteger", 2, func(x *node) val {
		return convInteger(x, x.in[0], x.arg(2), x.in[1], x.arg(3))
	}),
	op1("QLinearMatMul", 8, func(x *node) val {
		b := x.b
		acc := matmulInteger(x, x.in[0], x.in[2], x.in[3], x.in[5])
		as := matrixParam(x, x.in[1], acc, true)
		bs := matrixParam(x, x.in[4], acc, false)
		scale := over(b, times(b, f32Of(b, as), f32Of(b, bs)), b.Reshape(f32Of(b, x.in[6])))
		return requantize(x, times(b, b.Convert(acc, ir.F32), scale), x.in[7], dtypeOf(x.in[7]))
	}),
	op1("QLinearConv", 8, func(x *node) val { return qlinearConv(x, x.in[0]) }),
}

// dynamicQuantize quantises to bytes by the range that the values have.
func dynamicQuantize(b bld, v val) (y, scale, zero val) {
	all := upTo(0, v.Type.Rank())
	none := scalar(b, ir.F32, 0)
	lo, hi := b.Min(fold(b, "minimum", v, all...), none), b.Max(fold(b, "maximum", v, all...), none)
	scale = b.Div(b.Sub(hi, lo), b.Like(hi, 255))
	scale = b.Select(b.Compare("EQ", scale, none), b.Like(scale, 1), scale)
	zp := b.RoundEven(b.Clamp(none, b.Neg(b.Div(lo, scale)), b.Like(none, 255)))
	y = b.RoundEven(over(b, v, scale))
	y = b.Clamp(none, plus(b, y, zp), b.Like(none, 255))
	return b.Convert(y, ir.UI8), scale, b.Convert(zp, ir.UI8)
}

// qlinearConv is QLinearConv of a picture v.
func qlinearConv(x *node, v val) val {
	b := x.b
	acc := convInteger(x, v, x.in[2], x.in[3], x.in[5])
	acc = addBias(x, acc, x.arg(8))
	scale := over(b, times(b, b.Reshape(f32Of(b, x.in[1])), flatParam(b, f32Of(b, x.in[4]))), b.Reshape(f32Of(b, x.in[6])))
	return requantize(x, b.Mul(b.Convert(acc, ir.F32), channelParam(x, scale, acc, 1)), x.in[7], dtypeOf(x.in[7]))
}

func f32Of(b bld, v val) val { return b.Convert(v, ir.F32) }

// flatParam makes a parameter of one element a scalar.
func flatParam(b bld, v val) val {
	if v.Type.NumElements() == 1 {
		return b.Reshape(v)
	}
	return v
}

// channelParam spreads a scalar, or one number a channel of dimension d, over like.
func channelParam(x *node, p, like val, d int64) val {
	p = flatParam(x.b, p)
	switch {
	case p.Type.Rank() == 0:
		return x.b.BroadcastTo(p, shapeOf(like)...)
	case p.Type.Rank() == 1 && dim(p, 0) == dim(like, int(d)):
		return along(x.b, p, like, d)
	}
	x.fail("a parameter of shape %s does not fit dimension %d of %s", ir.ShapeString(shapeOf(p)), d, ir.ShapeString(shapeOf(like)))
	return nil
}

// quantParam spreads scale or zero point over like: for the tensor, for each slice of attribute axis, or for each
// block of block_size along it.
func quantParam(x *node, p, like val) val {
	b := x.b
	p = flatParam(b, p)
	if p.Type.Rank() == 0 {
		return b.BroadcastTo(p, shapeOf(like)...)
	}
	axis := x.axis(x.int("axis", 1), like.Type.Rank())
	if p.Type.Rank() == 1 && like.Type.Rank() != 1 || x.int("block_size", 0) == 0 {
		return channelParam(x, p, like, axis)
	}
	k := x.int("block_size", 0)
	if p.Type.Rank() == like.Type.Rank() && dim(p, int(axis)) == 1 { // one block, perhaps not a full one
		k = min(k, dim(like, int(axis)))
	}
	if p.Type.Rank() != like.Type.Rank() || k < 1 || k > dim(like, int(axis)) {
		x.fail("attribute block_size: %d with parameters %s for %s", k, ir.ShapeString(shapeOf(p)), ir.ShapeString(shapeOf(like)))
	}
	s := slices.Insert(slices.Clone(shapeOf(p)), int(axis)+1, k)
	dims := append(sequence(0, axis+1), sequence(axis+2, int64(len(s)))...)
	w := slices.Clone(shapeOf(p))
	w[axis] *= k
	r := b.Reshape(b.BroadcastInDim(p, s, dims), w...)
	if dim(r, int(axis)) < dim(like, int(axis)) {
		x.fail("%d blocks of %d do not cover %d", dim(p, int(axis)), k, dim(like, int(axis)))
	}
	return cut(b, r, axis, 0, dim(like, int(axis)))
}

// centred is the integer minus its zero point, in i32.
func centred(x *node, v, zero val, spreadTo func(val) val) val {
	d := x.b.Convert(v, ir.I32)
	if zero == nil {
		return d
	}
	if k := x.known(zero); k != nil && k.IsSplat() && k.Len() > 0 && k.Int(0) == 0 {
		return d
	}
	return x.b.Sub(d, spreadTo(x.b.Convert(zero, ir.I32)))
}

// requantize rounds half to even, adds the zero point and saturates.
func requantize(x *node, v, zero val, dt ir.DType) val {
	b := x.b
	if !dt.IsInt() || dt == ir.I1 || dt.Bits() > 16 {
		x.fail("quantisation to %s is not supported: want integers of at most 16 bits", dt)
	}
	y := b.Convert(b.RoundEven(v), ir.F32)
	if zero != nil {
		y = b.Add(y, quantParam(x, b.Convert(zero, ir.F32), v))
	}
	lo, hi := lowest(dt).Float(0), highest(dt).Float(0)
	y = b.Clamp(scalar(b, ir.F32, lo), y, scalar(b, ir.F32, hi))
	switch {
	case dt.Bits() >= 8:
		return b.Convert(y, dt)
	case dt.IsSigned():
		y = b.Convert(y, ir.I8)
	default:
		y = b.Convert(y, ir.UI8)
	}
	return x.mark(y, DataTypeOf(dt))
}

func convInteger(x *node, v, vz, w, wz val) val {
	x.rank(v, 3, "the input")
	v = centred(x, v, vz, func(z val) val { return channelParam(x, z, v, 1) })
	w = centred(x, w, wz, func(z val) val { return channelParam(x, z, w, 0) })
	return convolve(x, v, w, ir.I32)
}

// matmulInteger has zero points for the whole matrix, for each row on the left, or for each column on the right.
func matmulInteger(x *node, l, lz, r, rz val) val {
	l = centred(x, l, lz, func(z val) val { return matrixParam(x, z, l, true) })
	r = centred(x, r, rz, func(z val) val { return matrixParam(x, z, r, false) })
	return matmulND(x.b, l, r, ir.I32)
}

// matrixParam spreads a scalar, a vector (by row or by column) or a tensor that broadcasts.
func matrixParam(x *node, p, like val, rows bool) val {
	b := x.b
	p = flatParam(b, p)
	r := like.Type.Rank()
	if rows && p.Type.Rank() == 1 && r >= 2 && dim(p, 0) == dim(like, r-2) {
		p = b.Reshape(p, dim(p, 0), 1)
	}
	return b.BroadcastTo(p, shapeOf(like)...)
}
