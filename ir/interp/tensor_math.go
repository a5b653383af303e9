package interp

import (
	"math"

	"github.com/godwit-accel/godwit/num"
)

// The functions that package num lacks.

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
		term := num.Pow(n, -x)
		sum += term
		if math.Abs(term) < math.Abs(sum)*1e-18 && n > 1 {
			return sum
		}
		n++
	}
	p := num.Pow(n, -x)
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
		return num.Digamma(x)
	}
	r := math.Gamma(n+1) * zeta(n+1, x)
	if math.Mod(n, 2) == 0 {
		return -r
	}
	return r
}
