package passes

import (
	"math"

	"github.com/godwit-accel/godwit/ir"
)

// pair is an unevaluated sum of two numbers, the second below the last bit of the first.
type pair struct{ h, l *ir.Value }

// fastSum is x + y for |x| ≥ |y|, exact.
func (b calc) fastSum(x, y *ir.Value) pair {
	s := b.Add(x, y)
	return pair{s, b.Sub(y, b.Sub(s, x))}
}

// product is x·y, exact.
func (b calc) product(x, y *ir.Value) pair {
	p := b.Mul(x, y)
	return pair{p, b.fma(x, y, b.Neg(p))}
}

// 2/(2n+5) for n = 0…
var logTail = []float64{2. / 5, 2. / 7, 2. / 9, 2. / 11, 2. / 13, 2. / 15, 2. / 17, 2. / 19, 2. / 21, 2. / 23, 2. / 25, 2. / 27}

// logPair is log x to some 2^-65, for finite x > 0: 2s·(1 + s²/3 + s⁴/5 + …) with s = (m−1)/(m+1) of the mantissa m, from √½
// to √2, and the exponent times log 2 in three parts, the first of 40 bits.
func (b calc) logPair(x *ir.Value) pair {
	tiny := b.below(x, 0x1p-1022)
	x = b.Select(tiny, b.scale(x, 0x1p54), x)
	t := x.Type.WithDType(ir.I64)
	bits := b.BitcastConvert(x, t)
	k := b.Binary("stablehlo.shift_right_arithmetic", b.Sub(bits, b.Ints(t, 0x3fe6a09e667f3bcd)), b.Ints(t, 52))
	m := b.BitcastConvert(b.Sub(bits, b.Binary("stablehlo.shift_left", k, b.Ints(t, 52))), x.Type)
	e := b.Convert(k, ir.F64)
	e = b.Select(tiny, b.add(e, -54), e)

	f := b.add(m, -1)
	d := b.fastSum(b.Like(x, 2), f)
	r := b.rcp(d.h)
	s := pair{h: b.quo(f, d.h)}
	rest := b.fma(b.Neg(s.h), d.h, f)
	s.l = b.Mul(b.fma(b.Neg(s.h), d.l, rest), r)
	z := b.product(s.h, s.h)
	z.l = b.fma(b.scale(s.h, 2), s.l, z.l)
	third := b.Like(x, 2./3)
	u := b.product(z.h, third) // 2z/3 and what follows, to be multiplied by s
	u.l = b.fma(z.l, third, b.fma(z.h, b.Like(x, 0x1.5555555555555p-55), u.l))
	u.l = b.fma(b.Mul(z.h, z.h), b.polynomial(z.h, logTail...), u.l)
	v := b.product(s.h, u.h)
	v.l = b.fma(s.l, u.h, b.fma(s.h, u.l, v.l))
	y := b.fastSum(b.scale(s.h, 2), v.h)
	y.l = b.Add(y.l, b.fma(s.l, b.Like(x, 2), v.l))

	big := b.scale(e, 0x1.62e42fefa2000p-1)
	n := b.product(e, b.Like(x, 0x1.9ef35793c7673p-41))
	o := b.fastSum(big, n.h)
	o.l = b.Add(o.l, n.l)
	sum := b.fastSum(o.h, y.h) // |y| < log 2/2: the first is larger, or 0
	return b.fastSum(sum.h, b.Add(sum.l, b.Add(o.l, y.l)))
}

// power is e^(y·log|x|) with the sign and the special cases of IEEE's pow. The exponent has bits to spare for f64. For narrow types the
// power is rounded to 40 bits, which it has right: one that lies in the middle of two numbers is there then.
func power(b calc, a ...*ir.Value) *ir.Value {
	x, y := a[0], a[1]
	zero, one, half := b.Like(x, 0), b.Like(x, 1), b.Like(x, .5)
	var r *ir.Value
	if b.full {
		l := b.logPair(b.Abs(x))
		t := b.product(l.h, y)
		t.l = b.fma(l.l, y, t.l)
		e := b.Exp(t.h)
		// Where the log, the product or the power is not finite the rest would be none.
		r = b.Select(b.And(b.IsFinite(t.l), b.IsFinite(e)), b.fma(e, t.l, e), e)
		edge := b.Or(b.Not(b.IsFinite(x)), b.Compare("EQ", x, zero))
		r = b.Select(edge, b.Exp(b.Mul(y, b.Log(b.Abs(x)))), r)
	} else {
		r = b.Min(b.Exp(b.Mul(y, b.Log(b.Abs(x)))), b.Like(x, 0x1p300))
		c := b.scale(r, 1<<13+1)
		r = b.Sub(c, b.Sub(c, r))
	}
	whole := b.Compare("EQ", b.Floor(y), y)
	hy := b.Mul(y, half)
	odd := b.And(whole, b.Compare("NE", b.Floor(hy), hy))
	neg := negative(b.Builder, x)
	bad := b.And(b.And(b.Compare("LT", x, zero), b.Not(whole)), b.IsFinite(x))
	r = b.Select(b.And(neg, odd), b.Neg(r), r)
	r = b.Select(bad, b.Like(x, math.NaN()), r)
	unit := b.Or(b.Compare("EQ", y, zero), b.Compare("EQ", x, one))
	flat := b.And(b.Compare("EQ", b.Abs(x), one), b.isInf(y))
	return b.Select(b.Or(unit, flat), one, r)
}

// uniform is the number that a constant, broadcast or not, has everywhere.
func uniform(v *ir.Value) (float64, bool) {
	for v.DefName() == "stablehlo.broadcast_in_dim" || v.DefName() == "stablehlo.reshape" {
		v = v.Def().Operands[0]
	}
	c := constOf(v)
	if c == nil || !c.IsSplat() || !v.Type.DType.IsFloat() {
		return 0, false
	}
	return c.Float(0), true
}

// mostFactors bounds the powers that are products. So far neither they nor their reciprocals leave f64 where the result is
// a finite f32.
const mostFactors = 8

// knownPower is x^n for the exponents of norms and activations, by products and roots: exact for squares, one rounding more
// than the type's own at 2^-50 for the others. It is nil where the logarithm is needed.
func knownPower(b *ir.Builder, x, y *ir.Value) *ir.Value {
	n, ok := uniform(y)
	if !ok {
		return nil
	}
	switch {
	case n == 0:
		return b.Like(x, 1)
	case n == 1:
		return x
	case n == 2:
		return b.Mul(x, x)
	case n == -1:
		return b.Div(b.Like(x, 1), x)
	case n == .5 || n == -.5: // of −0 and −∞ the power is positive
		return wide(b, func(b calc, a ...*ir.Value) *ir.Value {
			x := a[0]
			edge := b.Or(b.Compare("EQ", x, b.Like(x, 0)), b.Compare("EQ", x, b.Like(x, math.Inf(-1))))
			r := b.Sqrt(b.Select(edge, b.Abs(x), x))
			if n < 0 {
				return b.Div(b.Like(x, 1), r)
			}
			return r
		}, x)
	case x.Type.DType != ir.F64 && n == math.Trunc(n) && math.Abs(n) <= mostFactors:
		return wide(b, func(b calc, a ...*ir.Value) *ir.Value {
			var r *ir.Value
			for base, left := a[0], int(math.Abs(n)); ; base = b.Mul(base, base) {
				if left&1 != 0 && r == nil {
					r = base
				} else if left&1 != 0 {
					r = b.Mul(r, base)
				}
				if left >>= 1; left == 0 {
					break
				}
			}
			if n < 0 {
				return b.rcp(r)
			}
			return r
		}, x)
	}
	return nil
}
