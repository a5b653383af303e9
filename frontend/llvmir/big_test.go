package llvmir_test

import (
	"math"
	"math/big"
)

// The functions of the device library once more, slowly, with math/big: series after reduction, bigPrec bits.

const bigPrec = 240

func bf(x float64) *big.Float         { return new(big.Float).SetPrec(bigPrec).SetFloat64(x) }
func bnew() *big.Float                { return new(big.Float).SetPrec(bigPrec) }
func badd(a, b *big.Float) *big.Float { return bnew().Add(a, b) }
func bsub(a, b *big.Float) *big.Float { return bnew().Sub(a, b) }
func bmul(a, b *big.Float) *big.Float { return bnew().Mul(a, b) }
func bdiv(a, b *big.Float) *big.Float { return bnew().Quo(a, b) }
func bneg(a *big.Float) *big.Float    { return bnew().Neg(a) }
func babs(a *big.Float) *big.Float    { return bnew().Abs(a) }

func bsqrt(a *big.Float) *big.Float {
	if a.Sign() <= 0 {
		return bf(0)
	}
	return bnew().Sqrt(a)
}

// bseries sums first·Π ratio(n) until the terms vanish.
func bseries(first *big.Float, ratio func(n int) *big.Float) *big.Float {
	sum, t := bnew().Set(first), bnew().Set(first)
	for n := 1; t.Sign() != 0 && t.MantExp(nil) > sum.MantExp(nil)-bigPrec; n++ {
		t = bmul(t, ratio(n))
		sum = badd(sum, t)
	}
	return sum
}

func bigExp(x *big.Float) *big.Float {
	const halvings = 14
	r := bnew().SetMantExp(x, -halvings)
	y := bseries(bf(1), func(n int) *big.Float { return bdiv(r, bf(float64(n))) })
	for range halvings {
		y = bmul(y, y)
	}
	return y
}

// bigExpm1 sums the series where eˣ is near 1.
func bigExpm1(x *big.Float) *big.Float {
	if x.Sign() == 0 || x.MantExp(nil) > -2 {
		return bsub(bigExp(x), bf(1))
	}
	return bseries(x, func(n int) *big.Float { return bdiv(x, bf(float64(n+1))) })
}

var bigLn2 = bigLogMantissa(bf(2))

// bigLogMantissa is 2·artanh((x−1)/(x+1)).
func bigLogMantissa(x *big.Float) *big.Float {
	s := bdiv(bsub(x, bf(1)), badd(x, bf(1)))
	z, p, sum := bmul(s, s), s, bnew()
	for n := 1; p.Sign() != 0 && p.MantExp(nil) > s.MantExp(nil)-bigPrec; n += 2 {
		sum = badd(sum, bdiv(p, bf(float64(n))))
		p = bmul(p, z)
	}
	return bmul(bf(2), sum)
}

func bigLog(x *big.Float) *big.Float {
	m := bnew()
	e := x.MantExp(m)
	if m.Cmp(bf(0.7)) < 0 {
		m, e = bmul(m, bf(2)), e-1
	}
	return badd(bigLogMantissa(m), bmul(bf(float64(e)), bigLn2))
}

var bigPi = bmul(bf(4), bsub(bmul(bf(4), bigAtanSmall(bdiv(bf(1), bf(5)))), bigAtanSmall(bdiv(bf(1), bf(239)))))

func bigAtanSmall(x *big.Float) *big.Float {
	z, p, sum := bneg(bmul(x, x)), x, bnew()
	for n := 1; p.Sign() != 0 && p.MantExp(nil) > x.MantExp(nil)-bigPrec; n += 2 {
		sum = badd(sum, bdiv(p, bf(float64(n))))
		p = bmul(p, z)
	}
	return sum
}

func bigAtan(x *big.Float) *big.Float {
	if x.Sign() < 0 {
		return bneg(bigAtan(bneg(x)))
	}
	if x.Cmp(bf(1)) > 0 {
		return bsub(bdiv(bigPi, bf(2)), bigAtan(bdiv(bf(1), x)))
	}
	for range 5 {
		x = bdiv(x, badd(bf(1), bsqrt(badd(bf(1), bmul(x, x)))))
	}
	return bmul(bf(32), bigAtanSmall(x))
}

func bigAtan2(y, x *big.Float) *big.Float {
	t := bigAtan(bdiv(y, x))
	switch {
	case x.Sign() > 0:
		return t
	case y.Sign() >= 0:
		return badd(t, bigPi)
	}
	return bsub(t, bigPi)
}

// bigSin is for small arguments.
func bigSin(x *big.Float) *big.Float {
	z := bmul(x, x)
	return bseries(x, func(n int) *big.Float { return bdiv(z, bf(-float64(2*n*(2*n+1)))) })
}

func bigErf(x *big.Float) *big.Float { // 2/√π·e^(−x²)·Σ 2^n·x^(2n+1)/(1·3·…·(2n+1))
	z := bmul(x, x)
	sum := bseries(x, func(n int) *big.Float { return bdiv(bmul(bf(2), z), bf(float64(2*n+1))) })
	return bmul(bmul(bdiv(bf(2), bsqrt(bigPi)), bigExp(bneg(z))), sum)
}

func bigErfc(x *big.Float) *big.Float {
	if x.Cmp(bf(6)) < 0 {
		return bsub(bf(1), bigErf(x))
	}
	f := bnew().Set(x)
	for n := 400; n > 0; n-- {
		f = badd(x, bdiv(bf(0.5*float64(n)), f))
	}
	return bdiv(bigExp(bneg(bmul(x, x))), bmul(f, bsqrt(bigPi)))
}

// bernoulli are B2, B4, …, as fractions.
var bernoulli = func() []*big.Rat {
	const n = 50
	a, out := make([]*big.Rat, n+1), []*big.Rat{}
	for m := range n + 1 {
		a[m] = big.NewRat(1, int64(m+1))
		for j := m; j > 0; j-- {
			d := new(big.Rat).Sub(a[j-1], a[j])
			a[j-1] = d.Mul(d, big.NewRat(int64(j), 1))
		}
		if m >= 2 && m%2 == 0 {
			out = append(out, new(big.Rat).Set(a[0]))
		}
	}
	return out
}()

// bigLgamma is ln |Γ(x)|, and the sign of Γ.
func bigLgamma(x *big.Float) (*big.Float, int) {
	if x.Sign() < 0 {
		n := bnew()
		k, _ := badd(x, bf(-0.5)).Int(nil) // to nearest, x < 0
		n.SetInt(k)
		s := bigSin(bmul(bigPi, bsub(x, n)))
		sign := s.Sign()
		if k.Bit(0) == 1 {
			sign = -sign
		}
		l, _ := bigLgamma(bsub(bf(1), x))
		return bsub(bigLog(bdiv(bigPi, babs(s))), l), sign
	}
	p, z := bf(1), bnew().Set(x)
	for z.Cmp(bf(60)) < 0 {
		p, z = bmul(p, z), badd(z, bf(1))
	}
	r := bsub(bmul(bsub(z, bf(0.5)), bigLog(z)), z)
	r = badd(r, bdiv(bigLog(bmul(bf(2), bigPi)), bf(2)))
	zz, zn := bmul(z, z), z
	for i, b := range bernoulli {
		k := float64(2 * (i + 1))
		r = badd(r, bdiv(bnew().SetRat(b), bmul(bf(k*(k-1)), zn)))
		zn = bmul(zn, zz)
	}
	return bsub(r, bigLog(p)), 1
}

// errUlp is |got − want| in units of the last place of a format of prec bits whose least exponent is emin.
func errUlp(got float64, want *big.Float, prec, emin int) float64 {
	if want.Sign() == 0 || math.IsNaN(got) {
		if got == 0 {
			return 0
		}
		return math.Inf(1)
	}
	e := max(want.MantExp(nil)-1, emin) - (prec - 1)
	if math.IsInf(got, 0) {
		limit := bnew().SetMantExp(bsub(bf(1), bf(math.Ldexp(1, -prec-1))), 1024)
		if prec == 24 {
			limit = bf(math.MaxFloat32)
		}
		if babs(want).Cmp(limit) >= 0 && want.Sign() > 0 == (got > 0) {
			return 0
		}
		return math.Inf(1)
	}
	d, _ := bnew().SetMantExp(babs(bsub(bf(got), want)), -e).Float64()
	return d
}
