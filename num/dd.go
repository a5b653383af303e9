package num

import "math"

// dd is an unevaluated sum h + l with |l| ≤ ulp(h)/2: a number of some 100 bits. The functions of this file and of
// inverse.go, power.go and gamma.go are no instructions of the device but what the interpreter computes: f64 results
// within little more than half a unit, on every host the same.
type dd struct{ h, l float64 }

func (a dd) add(b dd) dd              { h, l := addDD(a.h, a.l, b.h, b.l); return dd{h, l} }
func (a dd) sub(b dd) dd              { return a.add(b.neg()) }
func (a dd) mul(b dd) dd              { h, l := mulDD(a.h, a.l, b.h, b.l); return dd{h, l} }
func (a dd) div(b dd) dd              { h, l := divDD(a.h, a.l, b.h, b.l); return dd{h, l} }
func (a dd) neg() dd                  { return dd{-a.h, -a.l} }
func (a dd) times(two float64) dd     { return dd{a.h * two, a.l * two} } // by a power of two
func (a dd) plus(x float64) dd        { return a.add(dd{x, 0}) }
func (a dd) value() float64           { return a.h + a.l }
func (a dd) signed(x float64) float64 { return math.Copysign(a.value(), x) }

// sumOf and productOf are exact.
func sumOf(a, b float64) dd     { h, l := twoSum(a, b); return dd{h, l} }
func productOf(a, b float64) dd { h, l := twoProd(a, b); return dd{h, l} }

func (a dd) sqrt() dd {
	if a.h == 0 {
		return a
	}
	r := math.Sqrt(a.h)
	p, e := twoProd(r, r)
	h, l := fastSum(r, ((a.h-p)-e+a.l)/(2*r))
	return dd{h, l}
}

// exp is e^a = r·2^n.
func (a dd) exp() (r dd, n int) {
	k := math.RoundToEven(a.h * log2e)
	x := math.FMA(-k, ln2A, a.h) // exact
	p, e := twoProd(-k, ln2B)
	h, l := addDD(x, 0, p, math.FMA(-k, ln2C, e))
	h, l = addDD(h, l, a.l, 0)
	return dd{h, l}.expSmall(), int(k)
}

// 1/n! for n = 4…
var expSeries = []float64{1. / 24, 1. / 120, 1. / 720, 1. / 5040, 1. / 40320, 1. / 362880, 1. / 3628800, 1. / 39916800, 1. / 479001600}

// expSmall is e^a for |a| ≤ 0.35: eight times the eighth part, by squaring.
func (a dd) expSmall() dd {
	a = a.times(0.125)
	z := a.mul(a)
	t := dd{0x1.5555555555555p-3, 0x1.5555555555555p-57}.add(dd{a.h * horner(a.h, expSeries), 0})
	r := z.times(.5).add(z.mul(a).mul(t)).add(a).plus(1)
	for range 3 {
		r = r.mul(r)
	}
	return r
}

var (
	third     = dd{0x1.5555555555555p-2, 0x1.5555555555555p-56}
	ln2DD     = dd{ln2Hi, ln2Lo}
	pi        = dd{0x1.921fb54442d18p+1, 0x1.1a62633145c07p-53}
	erfScale  = dd{erfHi, erfLo}
	unit      = dd{1, 0}
	logSeries = []float64{1. / 5, 1. / 7, 1. / 9, 1. / 11, 1. / 13, 1. / 15, 1. / 17, 1. / 19, 1. / 21, 1. / 23, 1. / 25, 1. / 27}
)

// log1p is log(1+a) for a from √½−1 to √2−1, with the relative accuracy of a: 2s·(1 + s²/3 + s⁴/5 + …), s = a/(2+a).
func (a dd) log1pSmall() dd {
	s := a.div(a.plus(2))
	z := s.mul(s)
	t := z.mul(third)
	h, l := fastSum(t.h, math.FMA(z.h*z.h, horner(z.h, logSeries), t.l))
	return s.add(s.mul(dd{h, l})).times(2)
}

// log1p is log(1+a) for a > −1.
func (a dd) log1p() dd {
	if a.h > -0.29 && a.h < 0.41 {
		return a.log1pSmall()
	}
	return a.plus(1).log()
}

// log is the natural logarithm of a positive number.
func (a dd) log() dd {
	_, e := logSplit(a.h)
	n := int(e)
	m := a.times(pow2(-n / 2)).times(pow2(-n + n/2))
	y := m.plus(-1).log1pSmall()
	if n == 0 {
		return y
	}
	p, q := twoProd(e, ln2B)
	h, l := fastSum(e*ln2A, p) // the first product is exact
	return dd{h, l + math.FMA(e, ln2C, q)}.add(y)
}

// scaled is a·2^n, rounded once.
func (a dd) scaled(n int) float64 { return scale(a.h, a.l, n) }
