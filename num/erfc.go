package num

import "math"

// erfSeries is erf a for a from 0 to 3: 2/√π·e^(−a²)·Σ 2ⁿ·a^(2n+1)/(1·3·…·(2n+1)).
func erfSeries(a float64) dd {
	z := productOf(a, a)
	t := dd{a, 0}
	s := t
	for n := 1.0; t.h > s.h*0x1p-80; n++ {
		t = t.mul(z.times(2)).div(dd{2*n + 1, 0})
		s = s.add(t)
	}
	e, n := z.neg().exp()
	return s.mul(e).mul(erfScale).times(pow2(n))
}

// erfcTail is erfc a for a ≥ 2.5, r·2^n: the continued fraction, from its tail.
func erfcTail(a float64) (r dd, n int) {
	f := dd{a, 0}
	for k := 120.0; k >= 1; k-- {
		f = dd{k / 2, 0}.div(f).plus(a)
	}
	e, n := productOf(a, a).neg().exp()
	return e.mul(erfScale).times(.5).div(f), n
}

// Erfc is 1 − erf x.
func Erfc(x float64) float64 {
	switch {
	case x != x:
		return x
	case x < 0.25:
		return 1 - Erf(x)
	case x < 2.5:
		return unit.sub(erfSeries(x)).value()
	case x > 28:
		return 0
	}
	r, n := erfcTail(x)
	return r.scaled(n)
}

// ErfInv is the inverse of Erf: Newton's steps from Winitzki's closed form, the last with a residual of many bits.
func ErfInv(x float64) float64 {
	m := math.Abs(x)
	switch {
	case !(m <= 1):
		return math.NaN()
	case m == 1:
		return math.Copysign(math.Inf(1), x)
	case m < 0x1p-30:
		return x * 0x1.c5bf891b4ef6ap-1 // √π/2
	}
	const k = .147
	l := Log((1 - m) * (1 + m))
	t := l/2 + 2/(math.Pi*k)
	y := math.Sqrt(math.Sqrt(float64(t*t)-float64(l/k)) - t)
	for range 5 {
		y -= float64(residual(y, m) * 0x1.c5bf891b4ef6ap-1 * Exp(float64(y*y)))
	}
	return math.Copysign(y, x)
}

// residual is erf y − m.
func residual(y, m float64) float64 {
	if y < 2.5 {
		return erfSeries(y).plus(-m).value()
	}
	r, n := erfcTail(y)
	return sumOf(1, -m).sub(r.times(pow2(n))).value()
}
