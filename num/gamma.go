package num

import "math"

// zetaLess1 holds ζ(k) − 1 for k = 2…
var zetaLess1 = [32]dd{
	{0x1.4a34cc4a60fa6p-1, 0x1.1873d8912200cp-55},
	{0x1.9dd002780310ap-3, -0x1.f23a3a8e9865cp-58},
	{0x1.51322ac7d8483p-4, 0x1.afc89088cb729p-58},
	{0x1.2e831d94f99b7p-5, -0x1.773ec70b99803p-62},
	{0x1.1c26130249124p-6, -0x1.049a1e95fe1f7p-61},
	{0x1.1196d0a679c47p-7, -0x1.5902995de94efp-62},
	{0x1.0b36af86396e9p-8, -0x1.0698d6c892967p-62},
	{0x1.073e7b02d6ae0p-9, 0x1.7fd07dd8e6b43p-63},
	{0x1.04b8ce96ee5f8p-10, 0x1.811f3054300c0p-64},
	{0x1.0318df2459954p-11, 0x1.1c138c584e5d8p-65},
	{0x1.020a5b2cd3042p-12, -0x1.91bdf43d1ea35p-66},
	{0x1.01593a1177bd6p-13, 0x1.8ccb23ed16378p-70},
	{0x1.00e4af2b4e156p-14, 0x1.e18438a6b48bep-70},
	{0x1.0097bcbf11bedp-15, 0x1.55e8bafea33acp-72},
	{0x1.0064cdeb22f0fp-16, 0x1.d0156affdbc11p-71},
	{0x1.0043073686681p-17, -0x1.643b6fd841d17p-72},
	{0x1.002c9953744ccp-18, -0x1.b59478ccd48a2p-72},
	{0x1.001db08f9ba4ap-19, -0x1.bbe0e1359be6cp-75},
	{0x1.0013c594466eap-20, -0x1.de0792137e167p-74},
	{0x1.000d2bab28121p-21, 0x1.3b24839a5d1e2p-76},
	{0x1.0008c66cec77dp-22, -0x1.158c16e0e2054p-76},
	{0x1.0005d8f13858cp-23, 0x1.69b0d4d854ac3p-77},
	{0x1.0003e59ffde12p-24, -0x1.2be263ae7d962p-81},
	{0x1.000298ea55633p-25, 0x1.17bc5bf6b04a4p-80},
	{0x1.0001bb316ccdap-26, -0x1.bf98c5790f889p-80},
	{0x1.0001276b90845p-27, -0x1.602b4076a885cp-81},
	{0x1.0000c4ed05ae3p-28, -0x1.1ab8db7603983p-82},
	{0x1.0000834601a87p-29, -0x1.5020a4144ebbcp-83},
	{0x1.00005782aaebep-30, 0x1.55b39e2ada0d7p-86},
	{0x1.00003a56719b9p-31, 0x1.9b7402fea75cep-85},
	{0x1.000026e3f644fp-32, 0x1.3546a6054c889p-86},
	{0x1.000019ed24201p-33, 0x1.702c8e88dfb2dp-88},
}

var (
	lessEuler = dd{0x1.b0ee6072093cep-2, 0x1.6cb90701fbfabp-58}  // 1 − γ
	halfLog2π = dd{0x1.d67f1c864beb5p-1, -0x1.65b5a1b7ff5dfp-55} // ½·log 2π
	// B₂ₖ/(2k·(2k−1)), Stirling's coefficients.
	stirling = []float64{1. / 12, -1. / 360, 1. / 1260, -1. / 1680, 1. / 1188, -691. / 360360, 1. / 156, -3617. / 122400}
)

// Far enough for Stirling's series.
const gammaFar = 24

// moved brings x > −20 up to [1.5, 2.5), or one beyond 2.5 to gammaFar, and gives the product of what is passed and its
// derivative.
func moved(x float64) (y, p, q dd, low bool) {
	limit := 1.5
	if low = x < 2.5; !low {
		limit = gammaFar
	}
	y, p = dd{x, 0}, unit
	for y.h < limit {
		q = q.mul(y).add(p)
		p = p.mul(y)
		y = y.plus(1)
	}
	return y, p, q, low
}

// sinCosPi gives sin πx and cos πx, for x not whole, up to a sign that both have.
func sinCosPi(x float64) (s, c dd) {
	a := pi.mul(dd{x - math.RoundToEven(x), 0})
	s.h, s.l = sinDD(a.h, a.l)
	c.h, c.l = cosDD(a.h, a.l)
	return s, c
}

// lgammaDD is log |Γ(x)| for finite x above −20 that are no poles.
func lgammaDD(x float64) dd {
	y, p, _, low := moved(x)
	if p.h < 0 {
		p = p.neg()
	}
	if !low {
		r := unit.div(y)
		t := r.mul(dd{horner(r.h*r.h, stirling), 0}).add(halfLog2π)
		return y.plus(-.5).mul(y.log().plus(-1)).plus(-.5).add(t).sub(p.log())
	}
	// Around 2: (1−γ)·d + Σ (−1)ᵏ·(ζ(k)−1)/k·dᵏ.
	d := y.plus(-2)
	var s dd
	for k := len(zetaLess1) + 1; k >= 2; k-- {
		c := zetaLess1[k-2].div(dd{float64(1-k%2*2) * float64(k), 0})
		s = s.add(c).mul(d)
	}
	return s.add(lessEuler).mul(d).sub(p.plus(-1).log1pOf(p))
}

// log1pOf is log p, where a = p − 1.
func (a dd) log1pOf(p dd) dd {
	if a.h > -0.29 && a.h < 0.41 {
		return a.log1pSmall()
	}
	return p.log()
}

// Lgamma is log |Γ(x)|.
func Lgamma(x float64) float64 {
	switch {
	case x != x:
		return x
	case notFinite(x) || x <= 0 && math.Floor(x) == x:
		return math.Inf(1)
	case x > 0x1p60:
		return x * (Log(x) - 1)
	case x > 0 && x < 0x1p-60:
		return -Log(x)
	case x < 0 && x > -0x1p-60:
		return -Log(-x)
	case x < -20: // Γ(x)·Γ(−x) = −π/(x·sin πx)
		s, _ := sinCosPi(x)
		r := pi.div(s.mul(dd{x, 0}))
		if r.h < 0 {
			r = r.neg()
		}
		return r.log().sub(lgammaDD(-x)).value()
	}
	return lgammaDD(x).value()
}

// digammaDD is the derivative of lgammaDD.
func digammaDD(x float64) dd {
	y, p, q, low := moved(x)
	if !low {
		r := unit.div(y)
		r2 := r.mul(r)
		var b float64
		for k := len(stirling) - 1; k >= 1; k-- { // B₂ₖ/2k from Stirling's
			b = math.FMA(b, r2.h, stirling[k]*float64(2*k+1))
		}
		t := r2.mul(dd{1. / 12, 0x1.5555555555555p-58}.add(dd{b * r2.h, 0}))
		return y.log().sub(r.times(.5)).sub(t).sub(q.div(p))
	}
	d := y.plus(-2)
	var s dd
	for k := len(zetaLess1) + 1; k >= 2; k-- {
		c := zetaLess1[k-2]
		if k%2 == 1 {
			c = c.neg()
		}
		s = s.add(c).mul(d)
	}
	return s.add(lessEuler).sub(q.div(p))
}

// Digamma is the derivative of Lgamma; NaN at the poles.
func Digamma(x float64) float64 {
	switch {
	case x != x || x <= 0 && math.Floor(x) == x:
		return math.NaN()
	case x > 0x1p60:
		return Log(x)
	case math.Abs(x) < 0x1p-60:
		return -1 / x
	case x < -20:
		s, c := sinCosPi(x)
		return digammaDD(-x).sub(unit.div(dd{x, 0})).sub(pi.mul(c).div(s)).value()
	}
	return digammaDD(x).value()
}

// BesselI1e is e^−|x|·I₁(x): the power series, whose terms have one sign, and for large |x| Hankel's expansion.
func BesselI1e(x float64) float64 {
	m := math.Abs(x)
	switch {
	case x != x || m < 0x1p-60:
		return x / 2
	case notFinite(x):
		return math.Copysign(0, x)
	case m > 0x1p900: // 2πm would be infinite
		return BesselI1e(x*0x1p-200) * 0x1p-100
	case m > 40:
		r := unit.div(dd{8 * m, 0})
		t, s := unit, unit
		for k := 1.0; k < 60 && math.Abs(t.h) > 0x1p-70; k++ {
			n := 2*k - 1
			t = t.mul(r).mul(dd{n*n - 4, 0}).div(dd{k, 0})
			s = s.add(t)
		}
		return s.div(pi.mul(dd{2 * m, 0}).sqrt()).signed(x)
	}
	h := m / 2
	z := productOf(h, h)
	t := dd{h, 0}
	s := t
	for k := 1.0; t.h > s.h*0x1p-70; k++ {
		t = t.mul(z).div(dd{k * (k + 1), 0})
		s = s.add(t)
	}
	e, n := dd{-m, 0}.exp()
	return math.Copysign(s.mul(e).scaled(n), x)
}
