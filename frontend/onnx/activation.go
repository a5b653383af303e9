package onnx

import (
	"math"

	"github.com/godwit-accel/godwit/ir"
)

var activationOps = []row{
	op1("Relu", 1, func(x *node) val { return x.b.Max(x.in[0], x.b.Like(x.in[0], 0)) }),
	activation("LeakyRelu", func(x *node, v val) val {
		return x.b.Select(x.below(v, 0), x.scale(v, x.float("alpha", .01)), v)
	}),
	activation("Elu", func(x *node, v val) val {
		return x.b.Select(x.below(v, 0), x.scale(x.b.Expm1(v), x.float("alpha", 1)), v)
	}),
	activation("Celu", func(x *node, v val) val {
		a := x.float("alpha", 1)
		return x.b.Select(x.below(v, 0), x.scale(x.b.Expm1(x.scale(v, 1/a)), a), v)
	}),
	activation("Selu", func(x *node, v val) val {
		alpha, gamma := 1.67326319217681884765625, 1.05070102214813232421875
		if x.ver < 6 {
			alpha, gamma = 1.6732, 1.0507
		}
		alpha, gamma = x.float("alpha", alpha), x.float("gamma", gamma)
		return x.scale(x.b.Select(x.below(v, 0), x.scale(x.b.Expm1(v), alpha), v), gamma)
	}),
	activation("HardSigmoid", func(x *node, v val) val {
		return hardSigmoid(x, v, x.float("alpha", .2), x.float("beta", .5))
	}),
	activation("HardSwish", func(x *node, v val) val { return x.b.Mul(v, hardSigmoid(x, v, 1./6, .5)) }),
	activation("Softplus", func(x *node, v val) val { return softplus(x.b, v) }),
	activation("Softsign", func(x *node, v val) val { return x.b.Div(v, x.b.Add(x.b.Abs(v), x.b.Like(v, 1))) }),
	activation("Mish", func(x *node, v val) val { return x.b.Mul(v, x.b.Tanh(softplus(x.b, v))) }),
	activation("Swish", func(x *node, v val) val { return x.b.Mul(v, x.b.Logistic(x.scale(v, x.float("alpha", 1)))) }),
	activation("ThresholdedRelu", func(x *node, v val) val {
		return x.b.Select(x.b.Compare("GT", v, x.b.Like(v, x.float("alpha", 1))), v, x.b.Like(v, 0))
	}),
	activation("Gelu", func(x *node, v val) val {
		return gelu(x, v, x.oneOf("approximate", "none", "tanh") == "tanh")
	}),
	op1("Shrink", 1, func(x *node) val {
		b, v := x.b, x.in[0]
		lambda, bias := x.float("lambd", .5), x.float("bias", 0)
		high := b.Select(b.Compare("GT", v, b.Like(v, lambda)), b.Sub(v, b.Like(v, bias)), b.Like(v, 0))
		if dtypeOf(v).IsUnsigned() {
			return high
		}
		return b.Select(x.below(v, -lambda), b.Add(v, b.Like(v, bias)), high)
	}),
	op1("PRelu", 2, func(x *node) val {
		b, v, slope := x.b, x.in[0], x.in[1]
		if x.ver < 7 && slope.Type.Rank() == 1 && dim(slope, 0) > 1 && v.Type.Rank() > 1 {
			s := ones(v.Type.Rank() - 1) // one slope a channel
			s[0] = dim(slope, 0)
			slope = b.Reshape(slope, s...)
		}
		slope = b.BroadcastTo(slope, shapeOf(v)...)
		if dtypeOf(v).IsUnsigned() {
			return v
		}
		return b.Select(x.below(v, 0), b.Mul(v, slope), v)
	}),
	op1("Softmax", 1, func(x *node) val {
		axes := softmaxAxes(x)
		return inF32(x.b, x.in[0], func(v val) val { return softmaxOver(x.b, v, axes...) })
	}),
	op1("LogSoftmax", 1, func(x *node) val {
		axes := softmaxAxes(x)
		return inF32(x.b, x.in[0], func(v val) val {
			d := minus(x.b, v, foldKeep(x.b, "maximum", v, axes...))
			return minus(x.b, d, x.b.Log(foldKeep(x.b, "add", x.b.Exp(d), axes...)))
		})
	}),
	op1("Hardmax", 1, func(x *node) val {
		b, v, axes := x.b, x.in[0], softmaxAxes(x)
		r := v.Type.Rank()
		keep := int(axes[0]) // flattened from axes[0] on, or the single axis moved last
		flat := v
		if len(axes) == 1 && keep != r-1 {
			flat = b.Transpose(v, moved(r, keep, r-1)...)
			keep = r - 1
		}
		shape := shapeOf(flat)
		flat = b.Reshape(flat, count(shape[:keep]...), count(shape[keep:]...))
		at := argBest(b, "maximum", flat, 1, false)
		hot := compare(b, "EQ", b.Iota(flat.Type.WithDType(ir.I64), 1), at)
		out := b.Reshape(b.Convert(hot, dtypeOf(v)), shape...)
		if len(axes) == 1 && int(axes[0]) != r-1 {
			out = b.Transpose(out, moved(r, r-1, int(axes[0]))...)
		}
		return out
	}),
}

// activation is an elementwise operator of one float input, computed in f32 at least.
func activation(op string, f func(x *node, v val) val) row {
	return op1(op, 1, func(x *node) val { return inF32(x.b, x.in[0], func(v val) val { return f(x, v) }) })
}

// gelu is x·Φ(x), exactly or by its usual approximation.
func gelu(x *node, v val, approximate bool) val {
	b := x.b
	half := x.scale(v, .5)
	if approximate {
		cube := b.Mul(b.Mul(v, v), v)
		return b.Mul(half, b.Add(b.Like(v, 1), b.Tanh(x.scale(b.Add(v, x.scale(cube, .044715)), math.Sqrt(2/math.Pi)))))
	}
	return b.Mul(half, b.Add(b.Like(v, 1), b.Unary("chlo.erf", x.scale(v, 1/math.Sqrt2))))
}

func (x *node) below(v val, limit float64) val { return x.b.Compare("LT", v, x.b.Like(v, limit)) }

func (x *node) scale(v val, by float64) val {
	if by == 1 {
		return v
	}
	return x.b.Mul(v, x.b.Like(v, by))
}

func hardSigmoid(x *node, v val, alpha, beta float64) val {
	y := x.b.Add(x.scale(v, alpha), x.b.Like(v, beta))
	return x.b.Max(x.b.Like(v, 0), x.b.Min(x.b.Like(v, 1), y))
}

// softplus is log(1+eˣ) without overflow.
func softplus(b bld, v val) val {
	return b.Add(b.Max(v, b.Like(v, 0)), b.Log1p(b.Exp(b.Neg(b.Abs(v)))))
}

// softmaxAxes is one axis, and before opset 13 all from axis on (the input was seen as a matrix).
func softmaxAxes(x *node) []int64 {
	r := x.rank(x.in[0], 1, "the input")
	if x.ver >= 13 {
		return []int64{x.axis(x.int("axis", -1), r)}
	}
	return sequence(x.axis(x.int("axis", 1), r), int64(r))
}

// moved is the permutation that takes dimension from to place to.
func moved(rank, from, to int) []int64 {
	var p []int64
	for i := range rank {
		if i != from {
			p = append(p, int64(i))
		}
	}
	return append(p[:to:to], append([]int64{int64(from)}, p[to:]...)...)
}
