package interp

import (
	"math"

	"github.com/godwit-accel/godwit/num"
)

// The functions that packages num and math lack, to nearly float64 accuracy; every result
// of a narrower type is rounded from these once. What comes from package num is the same
// to the bit on every host. What still comes from package math (powers, inverse
// trigonometric and hyperbolic functions, expm1, log1p, erfc, erf_inv, lgamma) may differ
// in the last bit of an f64 between hosts that fuse multiply and add and those that do
// not: after rounding to f32 and narrower that is practically never seen.

func cosh(x float64) float64 {
	x = math.Abs(x)
	if x > 700 { // exp(x) alone would overflow too early
		h := num.Exp(x / 2)
		return h / 2 * h
	}
	e := num.Exp(x)
	return (e + 1/e) / 2
}

func sinh(x float64) float64 {
	a := math.Abs(x)
	switch {
	case a < 1: // the exponentials would cancel; the series gains five bits a term at least
		term, sum, s := x, x, x*x
		for k := 2.0; k < 20; k += 2 {
			term *= s / (k * (k + 1))
			sum += term
		}
		return sum
	case a > 700:
		h := num.Exp(a / 2)
		return math.Copysign(h/2*h, x)
	}
	e := num.Exp(a)
	return math.Copysign((e-1/e)/2, x)
}

// digamma is the logarithmic derivative of gamma: reflection to the right half, the
// recurrence up to 12, then the asymptotic series in 1/x².
func digamma(x float64) float64 {
	switch {
	case math.IsNaN(x) || math.IsInf(x, -1):
		return math.NaN()
	case math.IsInf(x, 1):
		return x
	case x <= 0 && x == math.Floor(x):
		return math.NaN()
	case x < 0:
		// The fraction first: tan of a large multiple of pi would have no digits left.
		r := x - math.Floor(x)
		return digamma(1-x) - math.Pi/math.Tan(math.Pi*r)
	}
	// Near the positive zero the recurrence cancels: expand around it instead.
	const rootHi, rootLo = 1.4616321449683622, 9.549995429965697e-17
	if d := x - rootHi; math.Abs(d) < 0.05 {
		d -= rootLo
		sum, term := 0.0, 1.0
		for k := 1; k <= 14; k++ { // psi(root+d) = sum of psi^(k)(root) d^k / k!
			term *= d
			sum += float64(1-2*((k+1)&1)) * zeta(float64(k+1), rootHi) * term
		}
		return sum
	}
	sum := 0.0
	for ; x < 12; x++ {
		sum -= 1 / x
	}
	t, p, series := 1/(x*x), 1.0, 0.0
	for k, b := range bernoulli {
		p *= t
		series += b / float64(2*(k+1)) * p
	}
	return sum + math.Log(x) - 0.5/x - series
}

// bernoulli holds B2, B4, B6 ...
var bernoulli = [...]float64{
	1. / 6, -1. / 30, 1. / 42, -1. / 30, 5. / 66, -691. / 2730, 7. / 6, -3617. / 510, 43867. / 798, -174611. / 330, 854513. / 138, -236364091. / 2730,
}

// zeta is Hurwitz's zeta function, the sum of (q+k)^-x, by Euler and Maclaurin.
func zeta(x, q float64) float64 {
	switch {
	case math.IsNaN(x) || math.IsNaN(q) || x < 1:
		return math.NaN()
	case x == 1:
		return math.Inf(1)
	case q <= 0 && q == math.Floor(q):
		if math.Mod(x, 2) == 0 {
			return math.Inf(1)
		}
		return math.NaN()
	case q <= 0 && x != math.Floor(x):
		return math.NaN()
	}
	sum := 0.0
	n := q
	for k := 0; k < 10 || n <= 10; k++ {
		term := math.Pow(n, -x)
		sum += term
		if math.Abs(term) < math.Abs(sum)*1e-18 && n > 1 {
			return sum
		}
		n++
	}
	p := math.Pow(n, -x)
	sum += p*n/(x-1) + p/2
	rise := x // x (x+1) ... over n^k, with the factorials
	fact := 2.0
	for k, b := range bernoulli {
		p /= n
		term := b * rise * p / fact
		sum += term
		if math.Abs(term) < math.Abs(sum)*1e-18 {
			break
		}
		i := float64(2*k + 1)
		rise *= (x + i) * (x + i + 1)
		fact *= (i + 2) * (i + 3)
		p /= n
	}
	return sum
}

// polygamma is the n-th derivative of digamma.
func polygamma(n, x float64) float64 {
	switch {
	case math.IsNaN(n) || math.IsNaN(x) || n < 0 || n != math.Floor(n):
		return math.NaN()
	case n == 0:
		return digamma(x)
	}
	r := math.Gamma(n+1) * zeta(n+1, x)
	if math.Mod(n, 2) == 0 {
		return -r
	}
	return r
}

// besselI1e is exp(-|x|) I1(x): the power series, whose terms are all of one sign, and
// for large |x| Hankel's expansion.
func besselI1e(x float64) float64 {
	a := math.Abs(x)
	switch {
	case math.IsNaN(x):
		return x
	case math.IsInf(a, 0):
		return math.Copysign(0, x)
	case a <= 40:
		h := a / 2
		term, sum := h, h
		for k := 1.0; term > sum*1e-18; k++ {
			term *= h * h / (k * (k + 1))
			sum += term
		}
		return math.Copysign(sum*math.Exp(-a), x)
	}
	term, sum := 1.0, 1.0
	for k := 1.0; k < 60 && math.Abs(term) > 1e-18; k++ {
		m := 2*k - 1
		term *= (m*m - 4) / (8 * a * k)
		sum += term
	}
	return math.Copysign(sum/math.Sqrt(2*math.Pi*a), x)
}
