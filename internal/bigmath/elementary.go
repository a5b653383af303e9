package bigmath

import (
	"math"
	"math/big"
)

// Prec is the precision of an evaluation in bits. Results lose a few of them, where two terms cancel some dozens.
type Prec uint

// Usual is enough to round any function here to a float64.
const Usual Prec = 320

// Of is a function of float64s at the usual precision.
func Of(f func(Prec, *big.Float) *big.Float) func(x float64) *big.Float {
	return func(x float64) *big.Float { return f(Usual, Usual.Float(x)) }
}

// Float is x, exactly.
func (p Prec) Float(x float64) *big.Float { return p.zero().SetFloat64(x) }

func (p Prec) zero() *big.Float                     { return new(big.Float).SetPrec(uint(p)) }
func (p Prec) mul(a, b *big.Float) *big.Float       { return p.zero().Mul(a, b) }
func (p Prec) quo(a, b *big.Float) *big.Float       { return p.zero().Quo(a, b) }
func (p Prec) neg(a *big.Float) *big.Float          { return p.zero().Neg(a) }
func (p Prec) ldexp(a *big.Float, n int) *big.Float { return p.zero().SetMantExp(p.zero().Set(a), n) }
func (p Prec) sub(a, b *big.Float) *big.Float       { return p.add(a, p.neg(b)) }

// add is a + b. Package big would write out all bits between two far exponents.
func (p Prec) add(a, b *big.Float) *big.Float {
	if a.Sign() != 0 && b.Sign() != 0 && !a.IsInf() && !b.IsInf() {
		switch d := a.MantExp(nil) - b.MantExp(nil); {
		case d > 2*piBits:
			return p.zero().Set(a)
		case d < -2*piBits:
			return p.zero().Set(b)
		}
	}
	return p.zero().Add(a, b)
}

func less(a *big.Float, x float64) bool {
	return new(big.Float).Abs(a).Cmp(big.NewFloat(x)) < 0
}

// series sums first·Π ratio(n) until the terms vanish.
func (p Prec) series(first *big.Float, ratio func(n int) *big.Float) *big.Float {
	sum, t := p.zero().Set(first), p.zero().Set(first)
	for n := 1; t.Sign() != 0 && t.MantExp(nil) > sum.MantExp(nil)-int(p); n++ {
		t = p.mul(t, ratio(n))
		sum = p.add(sum, t)
	}
	return sum
}

// farthest bounds the argument of Exp: beyond float64 by far, and big.Float has no infinities to add and divide.
const farthest = 1 << 20

// Exp is e^x, |x| at most farthest: by squaring from a small argument.
func (p Prec) Exp(x *big.Float) *big.Float {
	if !less(x, farthest) {
		x = p.Float(float64(x.Sign()) * farthest)
	}
	const guard = 40
	w := p + guard
	halvings := max(0, x.MantExp(nil)+8)
	r := w.ldexp(x, -halvings)
	y := w.series(w.Float(1), func(n int) *big.Float { return w.quo(r, w.Float(float64(n))) })
	for range halvings {
		y = w.mul(y, y)
	}
	return p.zero().Set(y)
}

// Expm1 is e^x − 1.
func (p Prec) Expm1(x *big.Float) *big.Float {
	if !less(x, .5) {
		return p.sub(p.Exp(x), p.Float(1))
	}
	return p.series(x, func(n int) *big.Float { return p.quo(x, p.Float(float64(n+1))) })
}

// artanh is the series, for small s.
func (p Prec) artanh(s *big.Float) *big.Float {
	z, t, sum := p.mul(s, s), p.zero().Set(s), p.zero()
	for n := 1; t.Sign() != 0 && t.MantExp(nil) > s.MantExp(nil)-int(p); n += 2 {
		sum = p.add(sum, p.quo(t, p.Float(float64(n))))
		t = p.mul(t, z)
	}
	return sum
}

// Log1p is log(1+x).
func (p Prec) Log1p(x *big.Float) *big.Float {
	if !less(x, .5) {
		return p.Log(p.add(x, p.Float(1)))
	}
	return p.ldexp(p.artanh(p.quo(x, p.add(x, p.Float(2)))), 1)
}

// Log is the natural logarithm.
func (p Prec) Log(x *big.Float) *big.Float {
	m := p.zero()
	e := x.MantExp(m)
	if m.Cmp(big.NewFloat(.7)) < 0 {
		m, e = p.ldexp(m, 1), e-1
	}
	one := p.Float(1)
	mantissa := func(m *big.Float) *big.Float { return p.ldexp(p.artanh(p.quo(p.sub(m, one), p.add(m, one))), 1) }
	return p.add(mantissa(m), p.mul(p.Float(float64(e)), ln2))
}

// LogTo is the logarithm to a base.
func (p Prec) LogTo(base float64, x *big.Float) *big.Float {
	return p.quo(p.Log(x), p.Log(p.Float(base)))
}

// ln2 is log 2, for any precision in use.
var ln2 = Prec(piBits).ldexp(Prec(piBits).artanh(Prec(piBits).quo(Prec(piBits).Float(1), Prec(piBits).Float(3))), 1)

// Pow is |x|^y.
func (p Prec) Pow(x, y float64) *big.Float {
	w := p + 20
	return p.Exp(w.mul(w.Float(y), w.Log(w.Float(math.Abs(x)))))
}

// Sqrt is the square root.
func (p Prec) Sqrt(x *big.Float) *big.Float { return p.zero().Sqrt(x) }

// Rsqrt is 1/√x.
func (p Prec) Rsqrt(x *big.Float) *big.Float { return p.Rcp(p.Sqrt(x)) }

// Rcp is 1/x.
func (p Prec) Rcp(x *big.Float) *big.Float { return p.quo(p.Float(1), x) }

// Hypot is √(x² + y²).
func (p Prec) Hypot(x, y float64) *big.Float {
	a, b := p.Float(x), p.Float(y)
	return p.Sqrt(p.add(p.mul(a, a), p.mul(b, b)))
}

// Cbrt is the cube root of a number that is not zero.
func (p Prec) Cbrt(x *big.Float) *big.Float {
	y := p.Exp(p.quo(p.Log(p.zero().Abs(x)), p.Float(3)))
	if x.Sign() < 0 {
		y.Neg(y)
	}
	return y
}

// Logistic is 1/(1+e^−x).
func (p Prec) Logistic(x *big.Float) *big.Float {
	return p.quo(p.Float(1), p.add(p.Float(1), p.Exp(p.neg(x))))
}

// Sinh is the hyperbolic sine, (u + u/(u+1))/2 with u = e^x − 1.
func (p Prec) Sinh(x *big.Float) *big.Float {
	u := p.Expm1(p.zero().Abs(x))
	y := p.ldexp(p.add(u, p.quo(u, p.add(u, p.Float(1)))), -1)
	if x.Sign() < 0 {
		y.Neg(y)
	}
	return y
}

// Cosh is the hyperbolic cosine.
func (p Prec) Cosh(x *big.Float) *big.Float {
	e := p.Exp(x)
	return p.ldexp(p.add(e, p.quo(p.Float(1), e)), -1)
}

// Tanh is the hyperbolic tangent, u/(u+2) with u = e^2x − 1.
func (p Prec) Tanh(x *big.Float) *big.Float {
	if !less(x, 200) {
		return p.Float(float64(x.Sign()))
	}
	u := p.Expm1(p.ldexp(x, 1))
	return p.quo(u, p.add(u, p.Float(2)))
}

// Asinh is the inverse of Sinh.
func (p Prec) Asinh(x *big.Float) *big.Float {
	m, one := p.zero().Abs(x), p.Float(1)
	q := p.mul(m, m)
	y := p.Log1p(p.add(m, p.quo(q, p.add(one, p.Sqrt(p.add(one, q))))))
	if x.Sign() < 0 {
		y.Neg(y)
	}
	return y
}

// Acosh is the inverse of Cosh, for x ≥ 1.
func (p Prec) Acosh(x *big.Float) *big.Float {
	d := p.sub(x, p.Float(1))
	return p.Log1p(p.add(d, p.Sqrt(p.add(p.mul(d, d), p.ldexp(d, 1)))))
}

// Atanh is the inverse of Tanh, for |x| < 1.
func (p Prec) Atanh(x *big.Float) *big.Float {
	return p.ldexp(p.Log1p(p.quo(p.ldexp(x, 1), p.sub(p.Float(1), x))), -1)
}
