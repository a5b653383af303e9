package passes

import (
	"math"

	"github.com/godwit-accel/godwit/ir"
)

// Special functions are rare in models, so they are computed the simple way: in f64, where the device has exp,
// log, sin, erf of 1–2 ulp, and rounded at the end. Series and thresholds below are chosen for f32 results; an f64
// argument gets nine good digits near the switching points.
func specials() map[string]func(b *ir.Builder, a ...*ir.Value) *ir.Value {
	return map[string]func(b *ir.Builder, a ...*ir.Value) *ir.Value{
		"stablehlo.log_plus_one":          func(b *ir.Builder, a ...*ir.Value) *ir.Value { return log1p(b, a[0]) },
		"stablehlo.exponential_minus_one": func(b *ir.Builder, a ...*ir.Value) *ir.Value { return expm1(b, a[0]) },
		"stablehlo.cbrt":                  func(b *ir.Builder, a ...*ir.Value) *ir.Value { return cbrt(b, a[0]) },
		"stablehlo.atan2":                 func(b *ir.Builder, a ...*ir.Value) *ir.Value { return atan2(b, a[0], a[1]) },
		"chlo.atan":                       func(b *ir.Builder, a ...*ir.Value) *ir.Value { return atan2(b, a[0], b.Like(a[0], 1)) },
		"chlo.asin":                       func(b *ir.Builder, a ...*ir.Value) *ir.Value { return atan2(b, a[0], cathetus(b, a[0])) },
		"chlo.acos":                       func(b *ir.Builder, a ...*ir.Value) *ir.Value { return atan2(b, cathetus(b, a[0]), a[0]) },
		"chlo.sinh":                       func(b *ir.Builder, a ...*ir.Value) *ir.Value { return sinh(b, a[0]) },
		"chlo.cosh":                       func(b *ir.Builder, a ...*ir.Value) *ir.Value { return cosh(b, a[0]) },
		"chlo.asinh":                      func(b *ir.Builder, a ...*ir.Value) *ir.Value { return asinh(b, a[0]) },
		"chlo.acosh":                      func(b *ir.Builder, a ...*ir.Value) *ir.Value { return acosh(b, a[0]) },
		"chlo.atanh":                      func(b *ir.Builder, a ...*ir.Value) *ir.Value { return atanh(b, a[0]) },
		"chlo.erfc":                       erfc,
		"chlo.erf_inv":                    erfInv,
		"chlo.lgamma": func(b *ir.Builder, a ...*ir.Value) *ir.Value {
			x := a[0]
			one := b.Like(x, 1)
			low := b.Compare("LT", x, b.Like(x, .5))
			up := lgammaRight(b, b.Select(low, b.Sub(one, x), x))
			refl := b.Sub(b.Log(b.Div(b.Like(x, math.Pi), b.Abs(sinPi(b, x)))), up)
			inf := b.Compare("EQ", b.Abs(x), b.Like(x, math.Inf(1)))
			return b.Select(inf, b.Abs(x), b.Select(low, refl, up))
		},
		"chlo.digamma":    digamma,
		"chlo.bessel_i1e": besselI1e,
	}
}

// wide applies f to operands widened to f64 and rounds its result.
func wide(b *ir.Builder, f func(b *ir.Builder, a ...*ir.Value) *ir.Value, a ...*ir.Value) *ir.Value {
	d := a[0].Type.DType
	w := make([]*ir.Value, len(a))
	for i, v := range a {
		w[i] = b.Convert(v, ir.F64)
	}
	return b.Convert(f(b, w...), d)
}

func near(b *ir.Builder, x *ir.Value, limit float64) *ir.Value {
	return b.Compare("LT", b.Abs(x), b.Like(x, limit))
}

// polynomial evaluates c[0] + c[1]·x + …
func polynomial(b *ir.Builder, x *ir.Value, c ...float64) *ir.Value {
	r := b.Like(x, c[len(c)-1])
	for i := len(c) - 2; i >= 0; i-- {
		r = b.Add(b.Mul(r, x), b.Like(x, c[i]))
	}
	return r
}

// cathetus is √(1−x²), the other cathetus.
func cathetus(b *ir.Builder, x *ir.Value) *ir.Value {
	one := b.Like(x, 1)
	return b.Sqrt(b.Mul(b.Sub(one, x), b.Add(one, x)))
}

// negative reports the sign bit.
func negative(b *ir.Builder, x *ir.Value) *ir.Value {
	i := b.BitcastConvert(x, x.Type.WithDType(intOfSize[x.Type.DType.Size()]))
	return b.Compare("LT", i, b.Like(i, 0))
}

// atan2 takes the angle in the first octant, folded once more at π/8, by the Taylor series, and puts it in place.
func atan2(b *ir.Builder, y, x *ir.Value) *ir.Value {
	ax, ay := b.Abs(x), b.Abs(y)
	one, zero := b.Like(x, 1), b.Like(x, 0)
	lo, hi := b.Min(ax, ay), b.Max(ax, ay)
	t := b.Div(lo, hi)
	t = b.Select(b.Compare("EQ", lo, hi), b.Select(b.Compare("EQ", hi, zero), zero, one), t)
	fold := b.Compare("GT", t, b.Like(x, math.Sqrt2-1))
	t = b.Select(fold, b.Div(b.Sub(t, one), b.Add(t, one)), t)
	c := make([]float64, 18)
	for k := range c {
		c[k] = 1 / float64(2*k+1)
		if k%2 == 1 {
			c[k] = -c[k]
		}
	}
	r := b.Mul(t, polynomial(b, b.Mul(t, t), c...))
	r = b.Select(fold, b.Add(r, b.Like(x, math.Pi/4)), r)
	r = b.Select(b.Compare("GT", ay, ax), b.Sub(b.Like(x, math.Pi/2), r), r)
	r = b.Select(negative(b, x), b.Sub(b.Like(x, math.Pi), r), r)
	r = b.Select(negative(b, y), b.Neg(r), r)
	nan := b.Or(b.Compare("NE", x, x), b.Compare("NE", y, y))
	return b.Select(nan, b.Add(x, y), r)
}

func remainder(b *ir.Builder, a ...*ir.Value) *ir.Value {
	x, y := b.Abs(a[0]), b.Abs(a[1])
	zero, inf := b.Like(x, 0), b.Like(x, math.Inf(1))
	r := b.Sub(x, b.Mul(b.Floor(b.Div(x, y)), y))
	r = b.Select(b.Compare("LT", r, zero), b.Add(r, y), r)
	r = b.Select(b.Compare("GE", r, y), b.Sub(r, y), r)
	r = b.Select(b.And(b.Compare("EQ", y, inf), b.Compare("LT", x, inf)), x, r)
	return b.Select(negative(b, a[0]), b.Neg(r), r)
}

// power is exp(y·log|x|) with the sign and the special cases of IEEE's pow.
func power(b *ir.Builder, a ...*ir.Value) *ir.Value {
	x, y := a[0], a[1]
	zero, one, half := b.Like(x, 0), b.Like(x, 1), b.Like(x, .5)
	r := b.Exp(b.Mul(y, b.Log(b.Abs(x))))
	whole := b.Compare("EQ", b.Floor(y), y)
	hy := b.Mul(y, half)
	odd := b.And(whole, b.Compare("NE", b.Floor(hy), hy))
	neg := negative(b, x)
	bad := b.And(b.And(b.Compare("LT", x, zero), b.Not(whole)), b.IsFinite(x))
	r = b.Select(b.And(neg, odd), b.Neg(r), r)
	r = b.Select(bad, b.Like(x, math.NaN()), r)
	unit := b.Or(b.Compare("EQ", y, zero), b.Compare("EQ", x, one))
	flat := b.And(b.Compare("EQ", b.Abs(x), one), b.Compare("EQ", b.Abs(y), b.Like(y, math.Inf(1))))
	return b.Select(b.Or(unit, flat), one, r)
}

// erfc is 1 − erf where that keeps digits, and beyond a continued fraction evaluated from its tail.
func erfc(b *ir.Builder, a ...*ir.Value) *ir.Value {
	x := a[0]
	z := b.Max(b.Abs(x), b.Like(x, 1))
	f := z
	for k := 24; k >= 1; k-- {
		f = b.Add(z, b.Div(b.Like(x, float64(k)/2), f))
	}
	tail := b.Div(b.Exp(b.Neg(b.Mul(z, z))), b.Mul(f, b.Like(x, math.Sqrt(math.Pi))))
	return b.Select(b.Compare("GT", x, b.Like(x, 2.5)), tail, b.Sub(b.Like(x, 1), b.Unary("chlo.erf", x)))
}

// erfInv starts from Winitzki's closed form and takes Newton steps on erf.
func erfInv(b *ir.Builder, a ...*ir.Value) *ir.Value {
	x := a[0]
	one := b.Like(x, 1)
	const k = .147
	l := b.Log(b.Mul(b.Sub(one, x), b.Add(one, x)))
	t := b.Add(b.Mul(l, b.Like(x, .5)), b.Like(x, 2/(math.Pi*k)))
	y := b.Sqrt(b.Sub(b.Sqrt(b.Sub(b.Mul(t, t), b.Mul(l, b.Like(x, 1/k)))), t))
	y = b.Select(negative(b, x), b.Neg(y), y)
	for range 4 {
		err := b.Sub(b.Unary("chlo.erf", y), x)
		y = b.Sub(y, b.Mul(b.Mul(err, b.Like(x, math.Sqrt(math.Pi)/2)), b.Exp(b.Mul(y, y))))
	}
	edge := b.Compare("EQ", b.Abs(x), one)
	y = b.Select(edge, b.Mul(x, b.Like(x, math.Inf(1))), y)
	return b.Select(b.Compare("EQ", x, b.Like(x, 0)), x, y)
}

// sinPi is sin πx, exact at integers.
func sinPi(b *ir.Builder, x *ir.Value) *ir.Value {
	half := b.Mul(x, b.Like(x, .5))
	f := b.Mul(b.Sub(half, b.RoundEven(half)), b.Like(x, 2)) // x mod 2 in [−1, 1]
	whole := b.Compare("EQ", b.Floor(x), x)
	return b.Select(whole, b.Like(x, 0), b.Sin(b.Mul(f, b.Like(x, math.Pi))))
}

// lgammaRight is log Γ for x ≥ ½: Stirling's series at x+8, brought back by the recurrence where x is small.
func lgammaRight(b *ir.Builder, x *ir.Value) *ir.Value {
	small := b.Compare("LT", x, b.Like(x, 8))
	z := b.Select(small, b.Add(x, b.Like(x, 8)), x)
	r := b.Div(b.Like(x, 1), z)
	series := b.Mul(r, polynomial(b, b.Mul(r, r), 1.0/12, -1.0/360, 1.0/1260, -1.0/1680, 1.0/1188))
	s := b.Add(b.Sub(b.Mul(b.Sub(z, b.Like(x, .5)), b.Log(z)), z), b.Add(series, b.Like(x, .5*math.Log(2*math.Pi))))
	p := x
	for k := 1; k < 8; k++ {
		p = b.Mul(p, b.Add(x, b.Like(x, float64(k))))
	}
	return b.Select(small, b.Sub(s, b.Log(p)), s)
}

func digamma(b *ir.Builder, a ...*ir.Value) *ir.Value {
	x0 := a[0]
	one := b.Like(x0, 1)
	low := b.Compare("LT", x0, b.Like(x0, .5))
	x := b.Select(low, b.Sub(one, x0), x0)
	z := b.Add(x, b.Like(x, 8))
	r := b.Div(one, z)
	r2 := b.Mul(r, r)
	s := b.Sub(b.Sub(b.Log(z), b.Mul(r, b.Like(x, .5))), b.Mul(r2, polynomial(b, r2, 1.0/12, -1.0/120, 1.0/252, -1.0/240, 1.0/132)))
	for k := range 8 {
		s = b.Sub(s, b.Div(one, b.Add(x, b.Like(x, float64(k)))))
	}
	half := b.Mul(b.Sub(x0, b.RoundEven(x0)), b.Like(x0, math.Pi))
	refl := b.Sub(s, b.Div(b.Mul(b.Like(x, math.Pi), b.Cos(half)), b.Sin(half)))
	pole := b.And(b.Compare("LE", x0, b.Like(x, 0)), b.Compare("EQ", b.Floor(x0), x0))
	return b.Select(pole, b.Like(x, math.NaN()), b.Select(low, refl, s))
}

// besselI1e is e^−|x|·I₁(x): the power series, whose terms have one sign, and beyond 14 the asymptotic one.
func besselI1e(b *ir.Builder, a ...*ir.Value) *ir.Value {
	x := a[0]
	m := b.Abs(x)
	z := b.Min(m, b.Like(x, 14))
	c := make([]float64, 36)
	c[0] = .5
	for k := 1; k < len(c); k++ {
		c[k] = c[k-1] / (4 * float64(k) * float64(k+1))
	}
	small := b.Mul(b.Mul(z, polynomial(b, b.Mul(z, z), c...)), b.Exp(b.Neg(z)))
	w := b.Max(m, b.Like(x, 14))
	d := make([]float64, 12)
	d[0] = 1
	for k := 1; k < len(d); k++ {
		q := float64(2*k - 1)
		d[k] = -d[k-1] * (4 - q*q) / (8 * float64(k))
	}
	big := b.Div(polynomial(b, b.Div(b.Like(x, 1), w), d...), b.Sqrt(b.Mul(w, b.Like(x, 2*math.Pi))))
	r := b.Select(b.Compare("LT", m, b.Like(x, 14)), small, big)
	return b.Select(negative(b, x), b.Neg(r), r)
}
