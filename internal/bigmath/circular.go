package bigmath

import (
	"math"
	"math/big"
)

// pi by Machin's formula, with bits enough to reduce any float64.
const piBits = 2600

var pi = func() *big.Float {
	atanInv := func(q int64) *big.Int { // atan(1/q)·2^piBits
		one := new(big.Int).Lsh(big.NewInt(1), piBits)
		t, sum := new(big.Int).Quo(one, big.NewInt(q)), new(big.Int)
		for n := int64(1); t.Sign() != 0; n += 2 {
			d := new(big.Int).Quo(t, big.NewInt(n))
			if n&2 == 0 {
				sum.Add(sum, d)
			} else {
				sum.Sub(sum, d)
			}
			t.Quo(t, big.NewInt(q*q))
		}
		return sum
	}
	n := new(big.Int).Mul(atanInv(5), big.NewInt(16))
	n.Sub(n, new(big.Int).Mul(atanInv(239), big.NewInt(4)))
	return Prec(piBits).ldexp(Prec(piBits).zero().SetInt(n), -piBits)
}()

// Pi is π.
func (p Prec) Pi() *big.Float { return p.zero().Set(pi) }

// reduce gives x − q·π/2 near 0 and q mod 4.
func (p Prec) reduce(x float64) (*big.Float, int) {
	w := Prec(piBits)
	half := w.ldexp(pi, -1)
	t := w.quo(w.Float(x), half)
	k, _ := w.add(t, w.Float(math.Copysign(.5, x))).Int(nil)
	r := w.sub(w.Float(x), w.mul(half, w.zero().SetInt(k)))
	return p.zero().Set(r), int(new(big.Int).And(k, big.NewInt(3)).Int64())
}

// taylor gives sine and cosine of a small angle.
func (p Prec) taylor(r *big.Float) (s, c *big.Float) {
	z := p.mul(r, r)
	s = p.series(r, func(n int) *big.Float { return p.quo(z, p.Float(-float64(2*n*(2*n+1)))) })
	c = p.series(p.Float(1), func(n int) *big.Float { return p.quo(z, p.Float(-float64(2*n*(2*n-1)))) })
	return s, c
}

// SinCos gives both.
func (p Prec) SinCos(x float64) (s, c *big.Float) {
	r, q := p.reduce(x)
	s, c = p.taylor(r)
	for range q {
		s, c = c, p.neg(s)
	}
	return s, c
}

// Sin is the sine.
func (p Prec) Sin(x float64) *big.Float { s, _ := p.SinCos(x); return s }

// Cos is the cosine.
func (p Prec) Cos(x float64) *big.Float { _, c := p.SinCos(x); return c }

// Tan is the tangent.
func (p Prec) Tan(x float64) *big.Float { s, c := p.SinCos(x); return p.quo(s, c) }

// sinCosPi gives sin πx and cos πx, exact where they are 0.
func (p Prec) sinCosPi(x float64) (s, c *big.Float) {
	k := math.RoundToEven(x)
	s, c = p.taylor(p.mul(p.Float(x-k), pi)) // the difference is exact
	if math.Mod(k, 2) != 0 {
		s, c = p.neg(s), p.neg(c)
	}
	return s, c
}

// Atan is the arc tangent.
func (p Prec) Atan(x *big.Float) *big.Float {
	one := p.Float(1)
	if !less(x, 1.5) {
		y := p.sub(p.ldexp(pi, -1), p.Atan(p.quo(one, p.zero().Abs(x))))
		if x.Sign() < 0 {
			y.Neg(y)
		}
		return y
	}
	const halvings = 4
	r := p.zero().Set(x)
	for range halvings {
		r = p.quo(r, p.add(one, p.Sqrt(p.add(one, p.mul(r, r)))))
	}
	z, t, sum := p.neg(p.mul(r, r)), p.zero().Set(r), p.zero()
	for n := 1; t.Sign() != 0 && t.MantExp(nil) > r.MantExp(nil)-int(p); n += 2 {
		sum = p.add(sum, p.quo(t, p.Float(float64(n))))
		t = p.mul(t, z)
	}
	return p.ldexp(sum, halvings)
}

// Asin is the arc sine, for |x| ≤ 1.
func (p Prec) Asin(x *big.Float) *big.Float {
	one := p.Float(1)
	c := p.Sqrt(p.mul(p.sub(one, x), p.add(one, x)))
	if c.Sign() == 0 {
		return p.mul(p.ldexp(pi, -1), x)
	}
	return p.Atan(p.quo(x, c))
}

// Acos is the arc cosine, for |x| ≤ 1.
func (p Prec) Acos(x *big.Float) *big.Float {
	one := p.Float(1)
	d := p.add(one, x)
	if d.Sign() == 0 {
		return p.Pi()
	}
	return p.ldexp(p.Atan(p.Sqrt(p.quo(p.sub(one, x), d))), 1)
}

// Atan2 is the angle of the point (x, y), neither coordinate 0.
func (p Prec) Atan2(y, x float64) *big.Float {
	a := p.Atan(p.quo(p.Float(y), p.Float(x)))
	switch {
	case x > 0:
		return a
	case y > 0:
		return p.add(a, pi)
	}
	return p.sub(a, pi)
}
