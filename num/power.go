package num

import "math"

// 1/(n+3)! for n = 0…
var expTail = []float64{1. / 6, 1. / 24, 1. / 120, 1. / 720, 1. / 5040, 1. / 40320, 1. / 362880}

// Expm1 is e^x − 1.
func Expm1(x float64) float64 {
	switch m := math.Abs(x); {
	case x != x || m < 0x1p-54:
		return x
	case m < 0x1p-6:
		q := productOf(x, x).times(.5)
		h, l := fastSum(x, q.h)
		return h + math.FMA(x*x*x, horner(x, expTail), l+q.l)
	case x > 709.8:
		return math.Inf(1)
	case x < -50:
		return -1
	}
	r, n := dd{x, 0}.exp()
	if n > 60 {
		return r.scaled(n)
	}
	return r.times(pow2(n)).plus(-1).value()
}

// Log1p is log(1+x).
func Log1p(x float64) float64 {
	switch {
	case x == -1:
		return math.Inf(-1)
	case !(x > -1):
		return math.NaN()
	case math.Abs(x) < 0x1p-54 || notFinite(x):
		return x
	case x > 0x1p60:
		return Log(x)
	}
	return dd{x, 0}.log1p().value()
}

// Logistic is 1/(1+e^−x).
func Logistic(x float64) float64 {
	switch {
	case x != x:
		return x
	case x > 40:
		return 1
	case x < -746:
		return 0
	}
	r, n := dd{x, 0}.exp()
	if n < -100 {
		return r.scaled(n)
	}
	return r.div(r.times(pow2(n)).plus(1)).scaled(n)
}

// 1/(2n+3)! for n = 0…
var sinhTail = []float64{1. / 6, 1. / 120, 1. / 5040, 1. / 362880, 1. / 39916800, 1. / 6227020800}

// Sinh is the hyperbolic sine.
func Sinh(x float64) float64 {
	m := math.Abs(x)
	switch {
	case notFinite(x) || m < 0x1p-27:
		return x
	case m < 0.25:
		z := x * x
		return math.FMA(x*z, horner(z, sinhTail), x)
	case m > 711:
		return math.Copysign(math.Inf(1), x)
	}
	r, n := dd{m, 0}.exp()
	if n < 60 {
		r = r.sub(unit.div(r).times(pow2(-2 * n)))
	}
	return math.Copysign(r.scaled(n-1), x)
}

// Cosh is the hyperbolic cosine.
func Cosh(x float64) float64 {
	m := math.Abs(x)
	switch {
	case x != x:
		return x
	case m > 711:
		return math.Inf(1)
	}
	r, n := dd{m, 0}.exp()
	if n < 60 {
		r = r.add(unit.div(r).times(pow2(-2 * n)))
	}
	return r.scaled(n - 1)
}

// Cbrt is the cube root: a Newton step with an exact residual.
func Cbrt(x float64) float64 {
	if x == 0 || notFinite(x) {
		return x
	}
	f, e := math.Frexp(math.Abs(x))
	n := e / 3
	f = math.Ldexp(f, e-3*n) // from 1/8 to 4
	r := Exp(Log(f) / 3)
	r2 := productOf(r, r)
	d := dd{f, 0}.sub(r2.mul(dd{r, 0}))
	return math.Copysign(math.Ldexp(r+d.h/(3*r2.h), n), x)
}

// Pow is x^y with the special cases of IEEE 754.
func Pow(x, y float64) float64 {
	whole := math.Floor(y) == y
	odd := whole && math.Abs(y) < 0x1p53 && math.Mod(y, 2) != 0
	m := math.Abs(x)
	sign := 1.0
	if odd && math.Signbit(x) {
		sign = -1
	}
	switch {
	case y == 0 || x == 1:
		return 1
	case x != x || y != y:
		return math.NaN()
	case notFinite(y):
		switch {
		case m == 1:
			return 1
		case (m > 1) == (y > 0):
			return math.Inf(1)
		}
		return 0
	case x == 0 || notFinite(x):
		if (x == 0) == (y > 0) {
			return sign * 0
		}
		return sign * math.Inf(1)
	case x < 0 && !whole:
		return math.NaN()
	case m == 1:
		return sign
	}
	l := dd{m, 0}.log()
	switch t := l.h * y; {
	case t > 710:
		return sign * math.Inf(1)
	case t < -750:
		return sign * 0
	}
	r, n := l.mul(dd{y, 0}).exp()
	return sign * r.scaled(n)
}
