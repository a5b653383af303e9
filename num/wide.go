package num

import "math"

// The sequences for f64: the leading terms as double-doubles, the rest of the series in plain f64, one rounding at the end.

// A double-double is an unevaluated sum hi + lo with |lo| ≤ ulp(hi)/2.

func twoSum(a, b float64) (s, e float64) {
	s = a + b
	t := s - a
	return s, (a - (s - t)) + (b - t)
}

// fastSum is twoSum for |a| ≥ |b| or a = 0.
func fastSum(a, b float64) (s, e float64) {
	s = a + b
	return s, b - (s - a)
}

func twoProd(a, b float64) (p, e float64) {
	p = float64(a * b)
	return p, math.FMA(a, b, -p)
}

func addDD(ah, al, bh, bl float64) (h, l float64) {
	s, e := twoSum(ah, bh)
	return fastSum(s, e+(al+bl))
}

func mulDD(ah, al, bh, bl float64) (h, l float64) {
	p, e := twoProd(ah, bh)
	return fastSum(p, math.FMA(al, bh, math.FMA(ah, bl, e)))
}

func divDD(ah, al, bh, bl float64) (h, l float64) {
	q := ah / bh
	p, e := twoProd(q, bh)
	r := ((ah - p) - e) + math.FMA(-q, bl, al)
	return fastSum(q, r/bh)
}

// scale is (h+l)·2^n; the only second rounding is that of a subnormal result.
func scale(h, l float64, n int) float64 {
	s := h + l
	switch {
	case n > 1000:
		return s * pow2(1000) * pow2(n-1000)
	case n < -1000:
		return s * pow2(-900) * pow2(max(n+900, -1000))
	}
	return s * pow2(n)
}

// expDD is e^(h+l) for |h| ≤ 0.35: eight times the eighth part, by squaring.
func expDD(h, l float64) (float64, float64) {
	h, l = h*0.125, l*0.125
	q := math.FMA(h, math.FMA(h, math.FMA(h, math.FMA(h, math.FMA(h, 1./40320, 1./5040), 1./720), 1./120), 1./24), 0)
	// h³/6 + h⁴/24 + … = h³·(1/6 + q), 1 + h + h²/2 in front
	zh, zl := mulDD(h, l, h, l)
	ch, cl := mulDD(zh, zl, h, l)
	th, tl := addDD(0x1.5555555555555p-3, 0x1.5555555555555p-57, q, 0)
	ch, cl = mulDD(ch, cl, th, tl)
	sh, sl := addDD(zh*0.5, zl*0.5, ch, cl)
	sh, sl = addDD(h, l, sh, sl)
	sh, sl = addDD(1, 0, sh, sl)
	for range 3 {
		sh, sl = mulDD(sh, sl, sh, sl)
	}
	return sh, sl
}

// ln 2 in three parts; the first has 40 bits, so that its product with an exponent is exact.
const (
	ln2A = 0x1.62e42fefa2000p-1
	ln2B = 0x1.9ef35793c7673p-41
	ln2C = 0x1.f97b57a079a19p-103
)

func expReduced(x float64) (h, l float64, n int) {
	k := math.RoundToEven(x * log2e)
	r := math.FMA(-k, ln2A, x) // exact
	p, e := twoProd(-k, ln2B)
	h, l = addDD(r, 0, p, math.FMA(-k, ln2C, e))
	h, l = expDD(h, l)
	return h, l, int(k)
}

// Exp is e^x.
func Exp(x float64) float64 {
	switch {
	case x != x:
		return x
	case x > 709.8:
		return math.Inf(1)
	case x < -745.2:
		return 0
	}
	return scale(expReduced(x))
}

// Exp2 is 2^x.
func Exp2(x float64) float64 {
	switch {
	case x != x:
		return x
	case x >= 1024:
		return math.Inf(1)
	case x < -1075.5:
		return 0
	}
	n := math.RoundToEven(x)
	h, l := mulDD(x-n, 0, ln2Hi, ln2Lo)
	h, l = expDD(h, l)
	return scale(h, l, int(n))
}

// 2/(2n+3) for n = 0…12.
var logTail = []float64{2. / 3, 2. / 5, 2. / 7, 2. / 9, 2. / 11, 2. / 13, 2. / 15, 2. / 17, 2. / 19, 2. / 21, 2. / 23, 2. / 25, 2. / 27}

// logDD is log m for m in [√½, √2).
func logDD(m float64) (h, l float64) {
	f := m - 1 // exact
	dh, dl := twoSum(2, f)
	sh, sl := divDD(f, 0, dh, dl)
	z := sh * sh
	return fastSum(2*sh, math.FMA(sh*z, horner(z, logTail), 2*sl))
}

// Log is the natural logarithm.
func Log(x float64) float64 {
	if y, special := logSpecial(x); special {
		return y
	}
	m, e := logSplit(x)
	h, l := logDD(m)
	if e == 0 {
		return h + l
	}
	p, q := twoProd(e, ln2B)
	kh, kl := fastSum(e*ln2A, p) // the first product is exact
	h, l = addDD(kh, kl+q, h, l)
	return h + l
}

// Log2 is the logarithm to base 2.
func Log2(x float64) float64 {
	if y, special := logSpecial(x); special {
		return y
	}
	m, e := logSplit(x)
	h, l := logDD(m)
	h, l = mulDD(h, l, log2e, log2eLo)
	h, l = addDD(e, 0, h, l)
	return h + l
}

// Rsqrt is 1/√x.
func Rsqrt(x float64) float64 {
	y := 1 / math.Sqrt(x)
	if x == 0 || notFinite(x) || notFinite(y) {
		return y
	}
	if x < 0x1p-1000 { // keep the residual off the subnormals
		return Rsqrt(x*0x1p200) * 0x1p100
	}
	p, e := twoProd(y, y)
	return math.FMA(y*0.5, math.FMA(-x, e, math.FMA(-x, p, 1)), y)
}

// trigReduced is reduceBig with a short way for small angles.
func trigReduced(x float64) (hi, lo float64, quadrant int) {
	if math.Abs(x) < 0.785 {
		return x, 0, 0
	}
	return reduceBig(x)
}

func sinDD(h, l float64) (float64, float64) {
	z := h * h
	return fastSum(h, math.FMA(h*z, horner(z, sinTaylor), math.FMA(-0.5*z, l, l)))
}

func cosDD(h, l float64) (float64, float64) {
	z, ze := twoProd(h, h)
	c, ce := fastSum(1, -0.5*z)
	return fastSum(c, math.FMA(z*z, horner(z, cosTaylor[1:]), ce-math.FMA(h, l, 0.5*ze)))
}

// Sin is the sine.
func Sin(x float64) float64 {
	if notFinite(x) {
		return math.NaN()
	}
	if math.Abs(x) < 0x1p-30 {
		return x
	}
	return trig(x, 0)
}

// Cos is the cosine.
func Cos(x float64) float64 {
	if notFinite(x) {
		return math.NaN()
	}
	return trig(x, 1)
}

func trig(x float64, turn int) float64 {
	h, l, q := trigReduced(x)
	sh, sl := sinDD(h, l)
	ch, cl := cosDD(h, l)
	return sinCos(sh+sl, ch+cl, q+turn)
}

// Tan is the tangent.
func Tan(x float64) float64 {
	if notFinite(x) {
		return math.NaN()
	}
	if math.Abs(x) < 0x1p-30 {
		return x
	}
	h, l, q := trigReduced(x)
	sh, sl := sinDD(h, l)
	ch, cl := cosDD(h, l)
	if q&1 != 0 {
		h, l = divDD(-ch, -cl, sh, sl)
	} else {
		h, l = divDD(sh, sl, ch, cl)
	}
	return h + l
}

// Tanh is the hyperbolic tangent.
func Tanh(x float64) float64 {
	a := math.Abs(x)
	switch {
	case x != x || a < 0x1p-30:
		return x
	case a < 0.25:
		z := x * x
		return math.FMA(x*z, horner(z, tanhOdd[:]), x)
	case a > 22:
		return math.Copysign(1, x)
	}
	h, l, n := expReduced(2 * a)
	h, l = h*pow2(n), l*pow2(n)
	nh, nl := addDD(h, l, -1, 0)
	dh, dl := addDD(h, l, 1, 0)
	h, l = divDD(nh, nl, dh, dl)
	return math.Copysign(h+l, x)
}

// Erf is the error function.
func Erf(x float64) float64 {
	a := math.Abs(x)
	switch {
	case a < 0x1p-500:
		return x * erfHi
	case a < 0.5:
		z := x * x
		p, e := twoProd(x, erfHi)
		return p + math.FMA(x*z, horner(z, erfOdd[:]), math.FMA(x, erfLo, e))
	case a < 6:
		k := int(a*8) - 4
		t := &erf44[k]
		h := a - (float64(k)*0.125 + 0.5625)
		return math.Copysign(t[0]+math.FMA(h, horner(h, t[2:]), t[1]), x)
	case x != x:
		return x
	}
	return math.Copysign(1, x)
}
