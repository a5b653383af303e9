package onnx

import (
	"math"

	"github.com/godwit-accel/godwit/ir"
)

const training = "ai.onnx.preview.training"

// Steps of optimisers: a rate R, the number T of the step, then lists of tensors one kind after the other, of which the new
// ones come out.
var trainingOps = []row{
	opN("Adagrad", 5, func(x *node) []val {
		rate := x.b.Div(x.b.Reshape(x.in[0]), shifted(x.b, x.scale(x.b.Convert(x.b.Reshape(x.in[1]), dtypeOf(x.in[0])), x.float("decay_factor", 0)), 1))
		return x.stepped(3, func(b bld, t []val) []val {
			g := x.regular(t)
			h := b.Add(t[2], b.Mul(g, g))
			step := b.Div(times(b, b.Convert(rate, dtypeOf(g)), g), shifted(b, b.Sqrt(h), x.float("epsilon", 0)))
			return []val{b.Sub(t[0], step), h}
		})
	}).in(training),
	opN("Adam", 6, func(x *node) []val {
		b, alpha, beta := x.b, x.float("alpha", .9), x.float("beta", .999)
		n := b.Convert(b.Reshape(x.in[1]), dtypeOf(x.in[0]))
		power := func(of float64) val { return b.Sub(b.Like(n, 1), b.Exp(x.scale(n, math.Log(of)))) } // 1 − ofᵀ
		rate := b.Reshape(x.in[0])
		rate = b.Select(b.Compare("GT", n, b.Like(n, 0)), b.Div(b.Mul(rate, b.Sqrt(power(beta))), power(alpha)), rate)
		return x.stepped(4, func(b bld, t []val) []val {
			g := x.regular(t)
			v := b.Add(x.scale(t[2], alpha), x.scale(g, 1-alpha))
			h := b.Add(x.scale(t[3], beta), x.scale(b.Mul(g, g), 1-beta))
			step := b.Div(times(b, b.Convert(rate, dtypeOf(g)), v), shifted(b, b.Sqrt(h), x.float("epsilon", 0)))
			return []val{x.scale(b.Sub(t[0], step), 1-x.float("norm_coefficient_post", 0)), v, h}
		})
	}).in(training),
	opN("Momentum", 5, func(x *node) []val {
		b, alpha := x.b, x.float("alpha", 0)
		n := b.Reshape(x.in[1])
		part := b.Select(b.Compare("GT", n, b.Like(n, 0)), scalar(b, ir.F32, x.float("beta", 0)), scalar(b, ir.F32, 1))
		rate := b.Reshape(x.in[0])
		nesterov := x.oneOf("mode", "standard", "nesterov") == "nesterov"
		return x.stepped(3, func(b bld, t []val) []val {
			g := x.regular(t)
			v := b.Add(x.scale(t[2], alpha), times(b, b.Convert(part, dtypeOf(g)), g))
			step := v
			if nesterov {
				step = b.Add(g, x.scale(v, alpha))
			}
			return []val{b.Sub(t[0], times(b, b.Convert(rate, dtypeOf(g)), step)), v}
		})
	}).in(training),
}

// regular is the gradient, with norm_coefficient of the value added.
func (x *node) regular(t []val) val {
	return x.b.Add(x.scale(t[0], x.float("norm_coefficient", 0)), t[1])
}

// stepped calls f for each of the tensors that are optimised, with one of each of the kinds.
func (x *node) stepped(kinds int, f func(b bld, t []val) []val) []val {
	list := x.in[2:]
	n := len(list) / kinds
	if n*kinds != len(list) {
		x.fail("%d tensors where a multiple of %d is due", len(list), kinds)
	}
	outs := make([]val, n*(kinds-1))
	for i := range n {
		var t []val
		for k := range kinds {
			t = append(t, list[k*n+i])
		}
		for k, v := range f(x.b, t) {
			outs[k*n+i] = v
		}
	}
	return outs
}
