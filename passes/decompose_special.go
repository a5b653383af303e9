package passes

import (
	"math"

	"github.com/godwit-accel/godwit/ir"
)

// Special functions are computed the simple way: in f64, where the device has exp, log, sin, erf and 1/x of .5 to .7 ulp,
// and rounded once at the end. docs/ACCURACY.md says how near they come, and what is behind each formula is at it.
func specials() map[string]func(b calc, a ...*ir.Value) *ir.Value {
	return map[string]func(b calc, a ...*ir.Value) *ir.Value{
		"stablehlo.cbrt":  func(b calc, a ...*ir.Value) *ir.Value { return cbrt(b, a[0]) },
		"stablehlo.atan2": func(b calc, a ...*ir.Value) *ir.Value { return atan2(b, a[0], a[1]) },
		"chlo.atan":       func(b calc, a ...*ir.Value) *ir.Value { return atan2(b, a[0], b.Like(a[0], 1)) },
		"chlo.asin":       func(b calc, a ...*ir.Value) *ir.Value { return atan2(b, a[0], cathetus(b, a[0])) },
		"chlo.acos":       func(b calc, a ...*ir.Value) *ir.Value { return atan2(b, cathetus(b, a[0]), a[0]) },
		"chlo.sinh":       func(b calc, a ...*ir.Value) *ir.Value { return sinh(b, a[0]) },
		"chlo.cosh":       func(b calc, a ...*ir.Value) *ir.Value { return cosh(b, a[0]) },
		"chlo.asinh":      func(b calc, a ...*ir.Value) *ir.Value { return asinh(b, a[0]) },
		"chlo.acosh":      func(b calc, a ...*ir.Value) *ir.Value { return acosh(b, a[0]) },
		"chlo.atanh":      func(b calc, a ...*ir.Value) *ir.Value { return atanh(b, a[0]) },
		"chlo.erfc":       erfc,
		"chlo.erf_inv":    erfInv,
		"chlo.lgamma":     lgamma,
		"chlo.digamma":    digamma,
		"chlo.bessel_i1e": besselI1e,
	}
}

// cathetus is √(1−x²), the other cathetus.
func cathetus(b calc, x *ir.Value) *ir.Value {
	one := b.Like(x, 1)
	return b.Sqrt(b.Mul(b.Sub(one, x), b.Add(one, x)))
}

// atan2 takes the angle in the first octant, folded once more at π/8, by the Taylor series, and puts it in place.
func atan2(b calc, y, x *ir.Value) *ir.Value {
	ax, ay := b.Abs(x), b.Abs(y)
	one, zero := b.Like(x, 1), b.Like(x, 0)
	lo, hi := b.Min(ax, ay), b.Max(ax, ay)
	t := b.Div(lo, hi)
	t = b.Select(b.Compare("EQ", lo, hi), b.Select(b.Compare("EQ", hi, zero), zero, one), t)
	fold := b.above(t, math.Sqrt2-1)
	t = b.Select(fold, b.quo(b.Sub(t, one), b.Add(t, one)), t)
	c := make([]float64, 20)
	for k := range c {
		c[k] = 1 / float64(2*k+3)
		if k%2 == 0 {
			c[k] = -c[k]
		}
	}
	z := b.Mul(t, t)
	r := b.fma(b.Mul(t, z), b.polynomial(z, b.terms(c, 14)...), t)
	r = b.Select(fold, b.add(r, math.Pi/4), r)
	r = b.Select(b.Compare("GT", ay, ax), b.Sub(b.Like(x, math.Pi/2), r), r)
	r = b.Select(negative(b.Builder, x), b.Sub(b.Like(x, math.Pi), r), r)
	r = b.withSign(r, y)
	nan := b.Or(b.Compare("NE", x, x), b.Compare("NE", y, y))
	return b.Select(nan, b.Add(x, y), r)
}

// erfcTail are the coefficients in v = (x−3)/(x+3) of e^(x²)·erfc(x)·(x+3), x from 0.4 to 28.5: Chebyshev's interpolation
// of the degrees 15 (2^-42) and 22 (2^-59).
var (
	erfcTailShort = []float64{
		0x1.12f21ddd9f92fp+0, -0x1.c44c471ba4982p-1, 0x1.2e3269458903bp-1, -0x1.3deb214477939p-2, 0x1.e995f175a1314p-4, -0x1.b7898fe07e443p-6,
		-0x1.3dd50e30f159ap-10, 0x1.8dad19a927a0bp-9, -0x1.1f6a023707eb7p-11, -0x1.220dde8d553f5p-12, 0x1.c1805826446c9p-14, 0x1.f6bf0a9a0fd7ap-16,
		-0x1.18022f9ea5d3fp-16, -0x1.125afbd210db4p-18, 0x1.02c551dc4d2edp-19, 0x1.deb0672e229edp-22,
	}
	erfcTail = []float64{
		0x1.12f21ddd9f5e2p+0, -0x1.c44c471baa376p-1, 0x1.2e326945de2bcp-1, -0x1.3deb21415dcb9p-2, 0x1.e995f11b16675p-4, -0x1.b78993d6b0c2ep-6,
		-0x1.3dd3e70c69674p-10, 0x1.8dae3a25b8eb1p-9, -0x1.1f78e1a63627bp-11, -0x1.2238fd4e11a6ep-12, 0x1.c3254b74886cbp-14, 0x1.fdff3829409b6p-16,
		-0x1.251c34e8c6d05p-16, -0x1.3eb6a6f902cf8p-18, 0x1.734096dc99583p-19, 0x1.0c0633e0abd9ep-20, -0x1.b7d6855502779p-22, -0x1.f267d12f96d8ap-23,
		0x1.a1e6192c8629dp-25, 0x1.9ddcb46e9984ep-25, -0x1.c60183133631ep-29, -0x1.ac859982bf29fp-28, 0x1.52e85df96b43bp-34,
	}
)

// erfc is 1 − erf where that keeps the bits, and e^(−x²) times a smooth function beyond.
func erfc(b calc, a ...*ir.Value) *ir.Value {
	x := a[0]
	c := erfcTailShort
	if b.full {
		c = erfcTail
	}
	z := b.Min(b.Max(x, b.Like(x, .4)), b.Like(x, 28.5))
	w := b.add(z, 3)
	tail := b.quo(b.polynomial(b.quo(b.add(z, -3), w), c...), w)
	h, l := b.square(z)
	tail = b.Mul(tail, b.Exp(b.Neg(h)))
	tail = b.fma(b.Neg(l), tail, tail)
	return b.Select(b.above(x, .4), tail, b.Sub(b.Like(x, 1), b.Unary("chlo.erf", x)))
}

// erfInv starts from Winitzki's closed form and takes Newton steps, on erf, or in f64 beyond ½ on erfc.
func erfInv(b calc, a ...*ir.Value) *ir.Value {
	x := a[0]
	m, one := b.Abs(x), b.Like(x, 1)
	const k = .147
	l := b.Log(b.Mul(b.Sub(one, m), b.Add(one, m)))
	t := b.add(b.scale(l, .5), 2/(math.Pi*k))
	y := b.Sqrt(b.Sub(b.Sqrt(b.Sub(b.Mul(t, t), b.scale(l, 1/k))), t))
	steps := 3
	if b.full {
		steps = 4
	}
	for range steps {
		err := b.Sub(b.Unary("chlo.erf", y), m)
		if b.full {
			err = b.Select(b.above(m, .5), b.Sub(b.Sub(one, m), erfc(b, y)), err)
		}
		y = b.Sub(y, b.Mul(b.scale(err, math.Sqrt(math.Pi)/2), b.Exp(b.Mul(y, y))))
	}
	y = b.Select(b.Compare("EQ", m, one), b.Like(x, math.Inf(1)), y)
	return b.Select(b.near(x, 0x1p-40), b.scale(x, math.Sqrt(math.Pi)/2), b.withSign(y, x))
}

// besselI1e is e^−|x|·I₁(x): the power series, whose terms have one sign, and beyond some number the asymptotic one.
func besselI1e(b calc, a ...*ir.Value) *ir.Value {
	x := a[0]
	m := b.Abs(x)
	border, terms, beyond := 14., 30, 12
	if b.full {
		border, terms, beyond = 25, 52, 30
	}
	z := b.Min(m, b.Like(x, border))
	c := make([]float64, terms)
	c[0] = .5
	for k := 1; k < len(c); k++ {
		c[k] = c[k-1] / (4 * float64(k) * float64(k+1))
	}
	small := b.Mul(b.Mul(z, b.polynomial(b.Mul(z, z), c...)), b.Exp(b.Neg(z)))
	w := b.Max(m, b.Like(x, border))
	d := make([]float64, beyond)
	d[0] = 1
	for k := 1; k < len(d); k++ {
		q := float64(2*k - 1)
		d[k] = -d[k-1] * (4 - q*q) / (8 * float64(k))
	}
	r := b.rcp(w)
	big := b.Mul(b.scale(b.polynomial(r, d...), 1/math.Sqrt(2*math.Pi)), b.Rsqrt(w))
	return b.withSign(b.Select(b.below(m, border), small, big), x)
}
