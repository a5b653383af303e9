package num

import (
	"math"
	"math/big"
)

// The functions once more, slowly, with math/big: Taylor series after reduction, bigPrec bits.

const bigPrec = 300

func bf(x float64) *big.Float         { return new(big.Float).SetPrec(bigPrec).SetFloat64(x) }
func bnew() *big.Float                { return new(big.Float).SetPrec(bigPrec) }
func badd(a, b *big.Float) *big.Float { return bnew().Add(a, b) }
func bsub(a, b *big.Float) *big.Float { return bnew().Sub(a, b) }
func bmul(a, b *big.Float) *big.Float { return bnew().Mul(a, b) }
func bdiv(a, b *big.Float) *big.Float { return bnew().Quo(a, b) }

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
	const halvings = 12
	r := bnew().SetMantExp(x, -halvings)
	y := bseries(bf(1), func(n int) *big.Float { return bdiv(r, bf(float64(n))) })
	for range halvings {
		y = bmul(y, y)
	}
	return y
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

// bigPi by Machin's formula, with bits enough to reduce any float64.
var bigPi = func() *big.Float {
	const prec = 1500
	atanInv := func(q int64) *big.Int { // atan(1/q)·2^prec
		one := new(big.Int).Lsh(big.NewInt(1), prec)
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
	p := new(big.Int).Mul(atanInv(5), big.NewInt(16))
	p.Sub(p, new(big.Int).Mul(atanInv(239), big.NewInt(4)))
	return new(big.Float).SetPrec(prec).SetMantExp(new(big.Float).SetPrec(prec).SetInt(p), -prec)
}()

// bigReduce gives x − q·π/2 near 0 and q mod 4.
func bigReduce(x float64) (*big.Float, int) {
	half := new(big.Float).SetPrec(1500).SetMantExp(bigPi, -1)
	bx := new(big.Float).SetPrec(1500).SetFloat64(x)
	t := new(big.Float).SetPrec(1500).Quo(bx, half)
	t.Add(t, big.NewFloat(math.Copysign(0.5, x)))
	k, _ := t.Int(nil)
	r := new(big.Float).SetPrec(1500).Mul(half, new(big.Float).SetPrec(1500).SetInt(k))
	r.Sub(bx, r)
	return bnew().Set(r), int(new(big.Int).And(k, big.NewInt(3)).Int64())
}

func bigSinCos(x float64) (s, c *big.Float) {
	r, q := bigReduce(x)
	z := bmul(r, r)
	s = bseries(r, func(n int) *big.Float { return bdiv(z, bf(-float64(2*n*(2*n+1)))) })
	c = bseries(bf(1), func(n int) *big.Float { return bdiv(z, bf(-float64(2*n*(2*n-1)))) })
	for range q {
		s, c = c, bnew().Neg(s)
	}
	return s, c
}

func bigErf(x *big.Float) *big.Float { // 2/√π·e^(−x²)·Σ 2^n·x^(2n+1)/(1·3·…·(2n+1))
	z := bmul(x, x)
	sum := bseries(x, func(n int) *big.Float { return bdiv(bmul(bf(2), z), bf(float64(2*n+1))) })
	k := bdiv(bf(2), bnew().Sqrt(bnew().Set(bigPi)))
	return bmul(bmul(k, bigExp(bnew().Neg(z))), sum)
}

// bigFunc evaluates fn at a finite x inside its domain.
func bigFunc(fn Func, x float64) *big.Float {
	b := bf(x)
	switch fn {
	case FuncExp:
		return bigExp(b)
	case FuncExp2:
		return bigExp(bmul(b, bigLn2))
	case FuncLog:
		return bigLog(b)
	case FuncLog2:
		return bdiv(bigLog(b), bigLn2)
	case FuncExpm1:
		if math.Abs(x) < 0x1p-70 {
			return badd(b, bdiv(bmul(b, b), bf(2)))
		}
		return bsub(bigExp(b), bf(1))
	case FuncLog1p:
		if math.Abs(x) < 0x1p-70 {
			return bsub(b, bdiv(bmul(b, b), bf(2)))
		}
		return bigLog(badd(bf(1), b))
	case FuncRcp:
		return bdiv(bf(1), b)
	case FuncRsqrt:
		return bdiv(bf(1), bnew().Sqrt(b))
	case FuncSqrt:
		return bnew().Sqrt(b)
	case FuncSin:
		s, _ := bigSinCos(x)
		return s
	case FuncCos:
		_, c := bigSinCos(x)
		return c
	case FuncTan:
		s, c := bigSinCos(x)
		return bdiv(s, c)
	case FuncTanh:
		if math.Abs(x) > 60 {
			return bf(math.Copysign(1, x))
		}
		if math.Abs(x) < 0x1p-70 {
			return bsub(b, bdiv(bmul(b, bmul(b, b)), bf(3)))
		}
		e := bigExp(bmul(bf(2), b))
		return bdiv(bsub(e, bf(1)), badd(e, bf(1)))
	case FuncLogistic:
		if math.Abs(x) > 800 {
			return bf(max(math.Copysign(1, x), 0))
		}
		return bdiv(bf(1), badd(bf(1), bigExp(bnew().Neg(b))))
	default:
		if math.Abs(x) > 9 {
			return bf(math.Copysign(1, x))
		}
		return bigErf(b)
	}
}

// errUlp is |got − want| in units of the last place that the format has at want; +Inf for a wrong infinity.
func errUlp(f Format, got uint64, want *big.Float) float64 {
	g := f.Value(got)
	l := layout[f]
	if want.Sign() == 0 {
		if g == 0 {
			return 0
		}
		return math.Inf(1)
	}
	e := max(want.MantExp(nil)-1, l.emin) - (l.prec - 1)
	if math.IsInf(g, 0) { // an infinity stands for the next power of two
		g = math.Copysign(f.Value(f.Inf()-1), g)
		if bnew().Abs(want).Cmp(badd(bf(math.Abs(g)), bnew().SetMantExp(bf(0.5), e))) >= 0 && want.Sign() > 0 == (g > 0) {
			return 0
		}
		return math.Inf(1)
	}
	d := bsub(bf(g), want)
	u, _ := bnew().SetMantExp(d, -e).Float64()
	return math.Abs(u)
}
