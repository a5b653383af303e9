package onnx

import (
	"math"
	"strings"

	"github.com/godwit-accel/godwit/ir"
)

const microsoft = "com.microsoft"

// foreignOps are operators of other domains that exporters and optimisers write into ordinary models.
var foreignOps = []row{
	msOp("Gelu", 1, func(x *node) val { return geluOf(x, x.in[0], false) }),
	msOp("QuickGelu", 1, func(x *node) val {
		return x.b.Mul(x.in[0], x.b.Logistic(x.scale(x.in[0], x.float("alpha", 1.702))))
	}),
	msOp("BiasGelu", 2, func(x *node) val { return geluOf(x, plus(x.b, x.in[0], x.in[1]), false) }),
	msOp("FastGelu", 1, func(x *node) val {
		v := x.in[0]
		if x.arg(1) != nil {
			v = plus(x.b, v, x.in[1])
		}
		return geluOf(x, v, true)
	}),
	msOp("FusedMatMul", 2, fusedMatMul),
	msOp("FusedConv", 2, func(x *node) val {
		return x.fused(addBias(x, convolve(x, x.in[0], x.in[1], ir.NoDType), x.arg(2)))
	}),
	opN("SkipLayerNormalization", 3, func(x *node) []val {
		b, eps := x.b, x.float("epsilon", 1e-5)
		sum := plus(b, x.in[0], x.in[1])
		if bias := x.arg(4); bias != nil {
			sum = plus(b, sum, bias)
		}
		y := inF32(b, sum, func(v val) val {
			y, _, _ := standardize(b, v, []int64{int64(v.Type.Rank() - 1)}, eps)
			y = times(b, y, b.Convert(x.in[2], dtypeOf(y)))
			if beta := x.arg(3); beta != nil {
				y = plus(b, y, b.Convert(beta, dtypeOf(y)))
			}
			return y
		})
		return []val{y, nil, nil, sum}
	}).in(microsoft),
	msOp("QLinearAdd", 7, func(x *node) val { return qlinear(x, plus) }),
	msOp("QLinearMul", 7, func(x *node) val { return qlinear(x, times) }),
	msOp("QLinearSigmoid", 5, func(x *node) val {
		b := x.b
		return quantized(x, b.Logistic(real32(x, x.in[0], x.in[1], x.arg(2))), x.in[3], x.arg(4))
	}),
	msOp("QLinearLeakyRelu", 5, func(x *node) val {
		b, v := x.b, real32(x, x.in[0], x.in[1], x.arg(2))
		return quantized(x, b.Select(x.below(v, 0), x.scale(v, x.float("alpha", .01)), v), x.in[3], x.arg(4))
	}),
	msOp("QLinearGlobalAveragePool", 5, func(x *node) val {
		v := x.in[0]
		axes := upTo(2, x.rank(v, 3, "the input"))
		if x.flag("channels_last", 0) {
			axes = upTo(1, v.Type.Rank()-1)
		}
		return quantizedMean(x, v, func(v val) (sum, n val) { return sumOver(x.b, v, axes...) })
	}),
	msOp("QLinearConcat", 5, func(x *node) val {
		if len(x.in)%3 != 2 {
			x.fail("%d inputs: want scale and zero point, then three for each tensor", len(x.in))
		}
		var parts []val
		for i := 2; i < len(x.in); i += 3 {
			parts = append(parts, real32(x, x.in[i], x.in[i+1], x.in[i+2]))
		}
		return quantized(x, x.b.Concat(x.axis(x.int("axis", 0), parts[0].Type.Rank()), parts...), x.in[0], x.in[1])
	}),
	msOp("QGemm", 6, func(x *node) val {
		b := x.b
		turn := func(v val, name string) val {
			if v.Type.Rank() != 2 {
				x.fail("a factor of shape %s", ir.ShapeString(shapeOf(v)))
			}
			if x.flag(name, 0) {
				return b.Transpose(v, 1, 0)
			}
			return v
		}
		acc := matmulInteger(x, turn(x.in[0], "transA"), x.in[2], turn(x.in[3], "transB"), x.in[5])
		if c := x.arg(6); c != nil {
			acc = plus(b, acc, c)
		}
		scale := times(b, b.Reshape(x.in[1]), flatParam(b, x.in[4]))
		y := times(b, b.Convert(acc, ir.F32), x.scale(scale, x.float("alpha", 1)))
		if x.arg(7) == nil {
			return y
		}
		return quantized(x, y, x.in[7], x.arg(8))
	}),
}

// fused is a convolution with what a fused one has behind it: another summand (input 3) and an activation.
func (x *node) fused(y val) val {
	if z := x.arg(3); z != nil {
		y = plus(x.b, y, z)
	}
	alpha, beta := math.NaN(), math.NaN()
	if a := x.attr("activation_params"); a != nil && len(a.Floats) > 0 {
		alpha = float64(a.Floats[0])
		if len(a.Floats) > 1 {
			beta = float64(a.Floats[1])
		}
	}
	return x.activated(y, x.str("activation", ""), alpha, beta)
}

func msOp(op string, min int, f func(x *node) val) row {
	r := op1(op, min, f).in(microsoft)
	r.opt = 1<<2 | 1<<5 // zero points may be absent
	return r
}

func fusedMatMul(x *node) val {
	turn := func(v val, name string) val {
		if r := v.Type.Rank(); x.flag(strings.Replace(name, "trans", "transBatch", 1), 0) && r > 2 { // the first dimension goes behind the batch
			v = x.b.Transpose(v, append(append(upTo(1, r-1), 0), int64(r-1))...)
		}
		if r := v.Type.Rank(); x.flag(name, 0) && r >= 2 {
			return x.b.Transpose(v, append(upTo(0, r-2), int64(r-1), int64(r-2))...)
		}
		return v
	}
	return x.scale(matmulND(x.b, turn(x.in[0], "transA"), turn(x.in[1], "transB"), ir.NoDType), x.float("alpha", 1))
}

// geluOf is x·Φ(x), or its approximation by tanh.
func geluOf(x *node, v val, approximate bool) val {
	return inF32(x.b, v, func(v val) val { return gelu(x, v, approximate) })
}

// real32 is the number that a quantised tensor stands for.
func real32(x *node, v, scale, zero val) val {
	return times(x.b, f32Of(x.b, centredAll(x, v, zero)), flatParam(x.b, scale))
}

// centredAll is centred for a tensor with one zero point.
func centredAll(x *node, v, zero val) val {
	return centred(x, v, zero, func(z val) val { return x.b.BroadcastTo(flatParam(x.b, z), shapeOf(v)...) })
}

// quantized divides by the output's scale and rounds.
func quantized(x *node, v, scale, zero val) val {
	dt := ir.UI8
	if zero != nil {
		dt = dtypeOf(zero)
	}
	return requantize(x, over(x.b, v, flatParam(x.b, scale)), zero, dt)
}

// qlinear is an elementwise operator on two quantised tensors: a, scale, zero, b, scale, zero, scale, zero.
func qlinear(x *node, f func(b bld, x, y val) val) val {
	y := f(x.b, real32(x, x.in[0], x.in[1], x.arg(2)), real32(x, x.in[3], x.in[4], x.arg(5)))
	return quantized(x, y, x.in[6], x.arg(7))
}
