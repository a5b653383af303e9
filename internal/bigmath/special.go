package bigmath

import (
	"math"
	"math/big"
)

// Erf is the error function: 2/√π·e^(−x²)·Σ 2ⁿ·x^(2n+1)/(1·3·…·(2n+1)), all of one sign.
func (p Prec) Erf(x *big.Float) *big.Float {
	if !less(x, 40) {
		return p.Float(float64(x.Sign()))
	}
	z := p.mul(x, x)
	sum := p.series(x, func(n int) *big.Float { return p.quo(p.ldexp(z, 1), p.Float(float64(2*n+1))) })
	return p.mul(p.mul(p.quo(p.Float(2), p.Sqrt(pi)), p.Exp(p.neg(z))), sum)
}

// Erfc is 1 − erf x, for x ≤ 40, with as many more bits as cancel.
func (p Prec) Erfc(x *big.Float) *big.Float {
	w := p
	if x.Sign() > 0 {
		f, _ := x.Float64()
		w += Prec(f*f*1.5) + 10
	}
	return p.zero().Set(w.sub(w.Float(1), w.Erf(x)))
}

// ErfInv is the inverse of Erf, for |x| < 1: Newton's steps from float64.
func (p Prec) ErfInv(x float64) *big.Float {
	y := p.Float(math.Erfinv(x))
	if math.Abs(x) < 0x1p-100 {
		return p.mul(p.Float(x), p.ldexp(p.Sqrt(pi), -1))
	}
	k := p.ldexp(p.Sqrt(pi), -1)
	for range 6 {
		d := p.sub(p.Erf(y), p.Float(x))
		y = p.sub(y, p.mul(p.mul(d, k), p.Exp(p.mul(y, y))))
	}
	return y
}

// bernoulli holds B₂, B₄, …
var bernoulli = func() []*big.Rat {
	const n = 120
	b := make([]*big.Rat, n+1) // Akiyama and Tanigawa
	a := make([]*big.Rat, n+1)
	for m := range a {
		a[m] = big.NewRat(1, int64(m+1))
		for j := m; j >= 1; j-- {
			a[j-1] = new(big.Rat).Mul(big.NewRat(int64(j), 1), new(big.Rat).Sub(a[j-1], a[j]))
		}
		b[m] = new(big.Rat).Set(a[0])
	}
	var even []*big.Rat
	for m := 2; m <= n; m += 2 {
		even = append(even, b[m])
	}
	return even
}()

func (p Prec) rat(r *big.Rat) *big.Float { return p.zero().SetRat(r) }

// far is where the asymptotic series give all bits of Usual.
const far = 64

// LGamma is log |Γ(x)|, x no pole.
func (p Prec) LGamma(x float64) *big.Float {
	if x < 0 {
		s, _ := p.sinCosPi(x)
		s.Abs(s)
		// Γ(x)·Γ(1−x) = π/sin πx, and Γ(1−x) = −x·Γ(−x)
		return p.sub(p.Log(p.quo(pi, p.mul(s, p.Float(-x)))), p.LGamma(-x))
	}
	one, z, prod := p.Float(1), p.Float(x), p.Float(1)
	for less(z, far) {
		prod = p.mul(prod, z)
		z = p.add(z, one)
	}
	y := p.sub(p.mul(p.sub(z, p.Float(.5)), p.Log(z)), z)
	y = p.add(y, p.ldexp(p.Log(p.ldexp(pi, 1)), -1))
	r := p.quo(one, z)
	r2, t := p.mul(r, r), r
	for k, b := range bernoulli {
		n := float64(2 * (k + 1))
		y = p.add(y, p.quo(p.mul(p.rat(b), t), p.Float(n*(n-1))))
		t = p.mul(t, r2)
	}
	return p.sub(y, p.Log(prod))
}

// Gamma is Γ(x), x no pole.
func (p Prec) Gamma(x float64) *big.Float {
	w := p + 20
	y := p.zero().Set(w.Exp(w.LGamma(x)))
	if x < 0 && math.Mod(math.Floor(x), 2) != 0 {
		y.Neg(y)
	}
	return y
}

// Digamma is the derivative of LGamma.
func (p Prec) Digamma(x float64) *big.Float {
	if x < 0 {
		s, c := p.sinCosPi(x)
		y := p.add(p.Digamma(-x), p.quo(p.Float(1), p.Float(-x))) // of 1−x
		return p.sub(y, p.quo(p.mul(pi, c), s))
	}
	one, z, sum := p.Float(1), p.Float(x), p.zero()
	for less(z, far) {
		sum = p.add(sum, p.quo(one, z))
		z = p.add(z, one)
	}
	r := p.quo(one, z)
	y := p.sub(p.sub(p.Log(z), p.ldexp(r, -1)), sum)
	r2 := p.mul(r, r)
	t := r2
	for k, b := range bernoulli {
		y = p.sub(y, p.quo(p.mul(p.rat(b), t), p.Float(float64(2*(k+1)))))
		t = p.mul(t, r2)
	}
	return y
}

// Zeta is Hurwitz's Σ (q+k)^−x, for x > 1, q > 0, by Euler and Maclaurin.
func (p Prec) Zeta(x, q float64) *big.Float {
	bx, one := p.Float(x), p.Float(1)
	power := func(z *big.Float) *big.Float { return p.Exp(p.neg(p.mul(bx, p.Log(z)))) }
	z, sum := p.Float(q), p.zero()
	for less(z, far) {
		sum = p.add(sum, power(z))
		z = p.add(z, one)
	}
	t := power(z)
	sum = p.add(sum, p.add(p.quo(p.mul(t, z), p.sub(bx, one)), p.ldexp(t, -1)))
	rise, fact := p.Float(x), p.Float(2)
	t = p.quo(t, z)
	for k, b := range bernoulli {
		sum = p.add(sum, p.quo(p.mul(p.mul(p.rat(b), rise), t), fact))
		i := float64(2*k + 1)
		rise = p.mul(rise, p.mul(p.add(bx, p.Float(i)), p.add(bx, p.Float(i+1))))
		fact = p.mul(fact, p.Float((i+2)*(i+3)))
		t = p.quo(t, p.mul(z, z))
	}
	return sum
}

// Polygamma is the n-th derivative of Digamma, for whole n > 0, x > 0.
func (p Prec) Polygamma(n, x float64) *big.Float {
	f := p.Zeta(n+1, x)
	for k := 2.0; k <= n; k++ {
		f = p.mul(f, p.Float(k))
	}
	if math.Mod(n, 2) == 0 {
		f.Neg(f)
	}
	return f
}

// BesselI1e is e^−|x|·I₁(x).
func (p Prec) BesselI1e(x float64) *big.Float {
	a := p.Float(math.Abs(x))
	one := p.Float(1)
	var y *big.Float
	if math.Abs(x) < 400 { // the power series, all of one sign
		h := p.ldexp(a, -1)
		z := p.mul(h, h)
		y = p.mul(p.series(h, func(n int) *big.Float { return p.quo(z, p.Float(float64(n)*float64(n+1))) }), p.Exp(p.neg(a)))
	} else { // Hankel's
		s := p.series(one, func(n int) *big.Float {
			q := float64(2*n - 1)
			return p.quo(p.Float((q*q-4)/8), p.mul(p.Float(float64(n)), a))
		})
		y = p.quo(s, p.Sqrt(p.mul(p.ldexp(pi, 1), a)))
	}
	if x < 0 {
		y.Neg(y)
	}
	return y
}
