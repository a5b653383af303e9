package num

import "math"

// The sequences for f16, bf16 and f32: f64 arithmetic without branches on the way to the usual results, so that
// a vector host evaluates eight or more lanes at once. Relative error below 2^-40, then rounded to the format: 1 result in
// some 60,000 of f32 is not the nearest one, and none is off by more than 0.5001 ulp.

const (
	log2e   = 0x1.71547652b82fep+0
	log2eLo = 0x1.777d0ffda0d24p-56
	ln2Hi   = 0x1.62e42fefa39efp-1
	ln2Lo   = 0x1.abc9e3b39803fp-56
	pio2Hi  = 0x1.921fb54442d18p+0
	pio2Lo  = 0x1.1a62633145c07p-54
	twoOPi  = 0x1.45f306dc9c883p-1
	erfHi   = 0x1.20dd750429b6dp+0 // 2/√π
	erfLo   = 0x1.1ae3a914fed80p-56
)

// horner evaluates c[0] + c[1]·x + … with fused steps.
func horner(x float64, c []float64) float64 {
	p := c[len(c)-1]
	for i := len(c) - 2; i >= 0; i-- {
		p = math.FMA(p, x, c[i])
	}
	return p
}

// pow2 is 2^n for normal results.
func pow2(n int) float64 { return math.Float64frombits(uint64(1023+n) << 52) }

// 1/n! for n = 0…10.
var expTaylor = []float64{1, 1, 1. / 2, 1. / 6, 1. / 24, 1. / 120, 1. / 720, 1. / 5040, 1. / 40320, 1. / 362880, 1. / 3628800}

// clamp keeps exponents in the range of f64; beyond it every narrow format is at infinity or zero. NaN stays.
func clamp(x, lim float64) float64 {
	switch {
	case x > lim:
		return lim
	case x < -lim:
		return -lim
	}
	return x
}

func expNarrow(x float64) float64 {
	if x != x {
		return x
	}
	x = clamp(x, 200)
	n := math.RoundToEven(x * log2e)
	r := math.FMA(-n, ln2Lo, math.FMA(-n, ln2Hi, x))
	return horner(r, expTaylor) * pow2(int(n))
}

// expm1Narrow has no cancellation: 2ⁿ(eʳ−1) + (2ⁿ−1), where eʳ−1 is a series without its first term.
func expm1Narrow(x float64) float64 {
	if x != x {
		return x
	}
	y := clamp(x, 200)
	n := math.RoundToEven(y * log2e)
	r := math.FMA(-n, ln2Lo, math.FMA(-n, ln2Hi, y))
	s := pow2(int(n))
	return math.Copysign(math.FMA(r*horner(r, expTaylor[1:]), s, s-1), x)
}

func exp2Narrow(x float64) float64 {
	if x != x {
		return x
	}
	x = clamp(x, 300)
	n := math.RoundToEven(x)
	return horner((x-n)*ln2Hi, expTaylor) * pow2(int(n))
}

// 2/(2n+1) for n = 0…9: 2·artanh(s)/s in s².
var logTaylor = []float64{2, 2. / 3, 2. / 5, 2. / 7, 2. / 9, 2. / 11, 2. / 13, 2. / 15, 2. / 17, 2. / 19}

// logSplit gives x = m·2^e with m in [√½, √2) for finite x > 0.
func logSplit(x float64) (m, e float64) {
	b := math.Float64bits(x)
	adj := 0.0
	if b>>52 == 0 { // subnormal
		b = math.Float64bits(x * 0x1p54)
		adj = -54
	}
	k := int64(b-0x3fe6a09e667f3bcd) >> 52 // √½ and up count for the next power
	return math.Float64frombits(b - uint64(k)<<52), float64(k) + adj
}

// logSpecial handles what is not finite and positive.
func logSpecial(x float64) (y float64, special bool) {
	switch {
	case x == 0:
		return math.Inf(-1), true
	case x < 0 || x != x:
		return math.NaN(), true
	case x > math.MaxFloat64:
		return x, true
	}
	return 0, false
}

func logMantissa(m float64) float64 {
	s := (m - 1) / (m + 1)
	return s * horner(s*s, logTaylor)
}

func logNarrow(x float64) float64 {
	if y, special := logSpecial(x); special {
		return y
	}
	m, e := logSplit(x)
	return math.FMA(e, ln2Hi, logMantissa(m))
}

// log1pNarrow takes x itself where the mantissa less one would be what is left of it in 1+x.
func log1pNarrow(x float64) float64 {
	u := 1 + x
	if y, special := logSpecial(u); special {
		return y
	}
	m, e := logSplit(u)
	f := m - 1
	if e == 0 {
		f = x
	}
	s := f / (m + 1)
	return math.Copysign(math.FMA(e, ln2Hi, s*horner(s*s, logTaylor)), x)
}

func log2Narrow(x float64) float64 {
	if y, special := logSpecial(x); special {
		return y
	}
	m, e := logSplit(x)
	return math.FMA(logMantissa(m), log2e, e)
}

func rsqrtNarrow(x float64) float64 { return 1 / math.Sqrt(x) }

// (−1)^n/(2n+3)! for the sine, (−1)^n/(2n+2)! for the cosine.
var (
	sinTaylor = []float64{-1. / 6, 1. / 120, -1. / 5040, 1. / 362880, -1. / 39916800, 1. / 6227020800, -1. / 1307674368000, 1. / 355687428096000}
	cosTaylor = []float64{-1. / 2, 1. / 24, -1. / 720, 1. / 40320, -1. / 3628800, 1. / 479001600, -1. / 87178291200, 1. / 20922789888000, -1. / 6402373705728000}
)

// trigNarrow reduces x to |r| ≤ π/4 (and a bit) and a quadrant. Two parts of π/2 leave an error below k·2^-107, and an f32
// below 2^30 is never nearer than 2^-31 to a multiple of π/2; beyond, the exact reduction takes over.
func trigNarrow(x float64) (r float64, quadrant int) {
	if math.Abs(x) >= 0x1p30 {
		hi, lo, q := reduceBig(x)
		return hi + lo, q
	}
	k := math.RoundToEven(x * twoOPi)
	return math.FMA(-k, pio2Lo, math.FMA(-k, pio2Hi, x)), int(int64(k) & 3)
}

func sinPoly(r float64) float64 {
	z := r * r
	return math.FMA(r*z, horner(z, sinTaylor), r)
}

func cosPoly(r float64) float64 {
	z := r * r
	return math.FMA(z, horner(z, cosTaylor), 1)
}

// notFinite reports Inf and NaN.
func notFinite(x float64) bool { return x-x != 0 }

func sinNarrow(x float64) float64 {
	if notFinite(x) {
		return math.NaN()
	}
	if x == 0 {
		return x
	}
	r, q := trigNarrow(x)
	return sinCos(sinPoly(r), cosPoly(r), q)
}

func cosNarrow(x float64) float64 {
	if notFinite(x) {
		return math.NaN()
	}
	r, q := trigNarrow(x)
	return sinCos(sinPoly(r), cosPoly(r), q+1)
}

// sinCos chooses the sine in quadrant q of an angle whose reduced sine and cosine are given.
func sinCos(s, c float64, q int) float64 {
	if q&1 != 0 {
		s = c
	}
	if q&2 != 0 {
		s = -s
	}
	return s
}

func tanNarrow(x float64) float64 {
	if notFinite(x) {
		return math.NaN()
	}
	if x == 0 {
		return x
	}
	r, q := trigNarrow(x)
	if q&1 != 0 {
		return -cosPoly(r) / sinPoly(r)
	}
	return sinPoly(r) / cosPoly(r)
}

func tanhNarrow(x float64) float64 {
	a := math.Abs(x)
	if a < 0.25 {
		if x == 0 {
			return x
		}
		z := x * x
		return math.FMA(x*z, horner(z, tanhOdd[:9]), x)
	}
	e := expNarrow(2 * a)
	return math.Copysign((e-1)/(e+1), x)
}

// logisticNarrow needs no second form for x < 0: e^−x stays far inside f64's range.
func logisticNarrow(x float64) float64 { return 1 / (1 + expNarrow(-x)) }

func erfNarrow(x float64) float64 {
	a := math.Abs(x)
	switch {
	case a < 0.5:
		if x == 0 {
			return x
		}
		z := x * x
		return x * math.FMA(z, horner(z, erfOdd[:9]), erfHi)
	case a < 4.5:
		k := int(a*2) - 1
		return math.Copysign(horner(a-(float64(k)*0.5+0.75), erf8[k][:]), x)
	case x != x:
		return x
	}
	return math.Copysign(1, x)
}
