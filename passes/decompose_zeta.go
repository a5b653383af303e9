package passes

import (
	"math"

	"github.com/godwit-accel/godwit/ir"
)

// wideBinary computes a function of two operands in f64.
func wideBinary(f func(b *ir.Builder, x, y *ir.Value) *ir.Value) func(b *ir.Builder, op *ir.Op, a []*ir.Value) *ir.Value {
	return func(b *ir.Builder, _ *ir.Op, a []*ir.Value) *ir.Value {
		if !a[0].Type.DType.IsFloat() {
			return nil
		}
		return b.Convert(f(b, b.Convert(a[0], ir.F64), b.Convert(a[1], ir.F64)), a[0].Type.DType)
	}
}

// bernoulliOver are B₂ₖ/(2k)! for k from 1 on.
var bernoulliOver = []float64{
	1. / 12, -1. / 720, 1. / 30240, -1. / 1209600, 1. / 47900160, -691. / 1307674368000, 1. / 74724249600, -3617. / 10670622842880000,
	43867. / 5109094217170944000, -174611. / 802857662698291200000,
}

// maxZetaTerms bounds the terms that are added one by one: an argument below −4096 is not brought up to 10.
const maxZetaTerms = 4096 + 10

// zeta is Hurwitz's Σ (q+k)^−x: terms one by one until q+k is beyond 10, the rest by Euler and Maclaurin.
func zeta(b *ir.Builder, x, q *ir.Value) *ir.Value {
	minus := b.Neg(x)
	i32 := ir.Tensor(ir.I32)
	short := func(b *ir.Builder, n *ir.Value) *ir.Value { return b.Compare("LE", n, b.Like(n, 10)) }
	res := b.While([]*ir.Value{b.Ints(i32, 0), q, b.Like(q, 0)}, func(b *ir.Builder, s []*ir.Value) []*ir.Value {
		var dims []int64
		for d := range int64(q.Type.Rank()) {
			dims = append(dims, d)
		}
		more := short(b, s[1])
		if len(dims) > 0 {
			more = b.ReduceOp("stablehlo.or", more, b.Const(ir.DenseBools(ir.Tensor(ir.I1), false)), dims...)
		}
		return []*ir.Value{b.And(more, b.Compare("LT", s[0], b.Ints(i32, maxZetaTerms)))}
	}, func(b *ir.Builder, s []*ir.Value) []*ir.Value {
		n := s[1]
		on := short(b, n)
		term := b.Select(on, b.Pow(n, minus), b.Like(n, 0))
		return []*ir.Value{b.Add(s[0], b.Ints(i32, 1)), b.Select(on, b.Add(n, b.Like(n, 1)), n), b.Add(s[2], term)}
	})
	n, sum := res[1], res[2]
	p := b.Pow(n, minus)
	one := b.Like(x, 1)
	sum = b.Add(sum, b.Add(b.Div(b.Mul(p, n), b.Sub(x, one)), b.Mul(p, b.Like(p, .5))))
	rise := x
	for k, c := range bernoulliOver {
		p = b.Div(p, n)
		sum = b.Add(sum, b.Mul(b.Mul(rise, p), b.Like(p, c)))
		i := float64(2*k + 1)
		rise = b.Mul(rise, b.Mul(b.Add(x, b.Like(x, i)), b.Add(x, b.Like(x, i+1))))
		p = b.Div(p, n)
	}
	nan, inf := b.Like(x, math.NaN()), b.Like(x, math.Inf(1))
	whole := func(v *ir.Value) *ir.Value { return b.Compare("EQ", v, b.Floor(v)) }
	even := b.Compare("EQ", x, b.Mul(b.Floor(b.Mul(x, b.Like(x, .5))), b.Like(x, 2)))
	low := b.Compare("LE", q, b.Like(q, 0))
	sum = b.Select(b.And(low, b.Not(whole(x))), nan, sum)
	sum = b.Select(b.And(low, whole(q)), b.Select(even, inf, nan), sum)
	sum = b.Select(b.Compare("EQ", x, one), inf, sum)
	bad := b.Or(b.Compare("NE", x, x), b.Or(b.Compare("NE", q, q), b.Compare("LT", x, one)))
	return b.Select(bad, nan, sum)
}

// polygamma is the n-th derivative of digamma: (−1)ⁿ⁺¹ n! ζ(n+1, x).
func polygamma(b *ir.Builder, n, x *ir.Value) *ir.Value {
	one := b.Add(n, b.Like(n, 1))
	fact := b.Exp(b.Unary("chlo.lgamma", one))
	z := b.Mul(fact, zeta(b, one, x))
	even := b.Compare("EQ", n, b.Mul(b.Floor(b.Mul(n, b.Like(n, .5))), b.Like(n, 2)))
	z = b.Select(even, b.Neg(z), z)
	z = b.Select(b.Compare("EQ", n, b.Like(n, 0)), b.Unary("chlo.digamma", x), z)
	bad := b.Or(b.Compare("LT", n, b.Like(n, 0)), b.Compare("NE", n, b.Floor(n)))
	return b.Select(bad, b.Like(n, math.NaN()), z)
}
