package accuracy

import (
	"math"
	"math/big"

	b "github.com/godwit-accel/godwit/internal/bigmath"
	"github.com/godwit-accel/godwit/ir"
)

// op is one row of the measurement: what an op computes, exactly and at the points where a formula says nothing.
type op struct {
	name  string
	exact func(x, y float64) *big.Float // of finite arguments for which special is silent
	// special gives infinities, NaN, zeros and their signs: where it reports true the result must be this number,
	// rounded. One NaN is as good as another.
	special func(x, y float64) (float64, bool)
	binary  bool
	model   *node     // an ONNX node instead of an op of the tensor IR
	dense   []float64 // ends of intervals that are sampled besides all exponents
	f64     float64   // the largest error allowed in f64, in ulp; 0: 2
	floor   float64   // in f64 an ulp is at least that of this number
	why     string    // why it is more
}

// limit is the largest error allowed: f16 and bf16 are to be the nearest number.
func (o op) limit(d ir.DType) float64 {
	switch {
	case d.Bits() == 16:
		return .5
	case d == ir.F32:
		return 1
	}
	return max(o.f64, 2)
}

var (
	inf = math.Inf(1)
	nan = math.NaN()
)

// like takes the special values from a function of package math, whose documentation lists them, and nothing else.
func like(f func(float64) float64) func(x, _ float64) (float64, bool) {
	return func(x, _ float64) (float64, bool) {
		y := f(x)
		return y, x == 0 || x-x != 0 || y-y != 0 && !overflows(x, y)
	}
}

// poles takes all results that are not 1 from f.
func poles(f func(float64) float64) func(x, _ float64) (float64, bool) {
	return func(x, _ float64) (float64, bool) {
		y := f(x)
		return y, y != 1
	}
}

// overflows reports an infinity that rounding made: exact has it finite.
func overflows(x, y float64) bool { return x-x == 0 && math.IsInf(y, 0) && math.Abs(x) > 100 }

// at adds points to the special ones.
func at(f func(x, y float64) (float64, bool), points ...float64) func(x, y float64) (float64, bool) {
	return func(x, y float64) (float64, bool) {
		for i := 0; i < len(points); i += 2 {
			if x == points[i] {
				return points[i+1], true
			}
		}
		return f(x, y)
	}
}

func unary(f func(b.Prec, *big.Float) *big.Float) func(x, _ float64) *big.Float {
	return plain(b.Of(f))
}

func plain(f func(float64) *big.Float) func(x, _ float64) *big.Float {
	return func(x, _ float64) *big.Float { return f(x) }
}

func rsqrt(x float64) float64 {
	switch {
	case x < 0:
		return nan
	case x == 0:
		return math.Copysign(inf, x)
	}
	return 1 / math.Sqrt(x)
}

func logistic(x float64) float64 { return 1 / (1 + math.Exp(-x)) }

func digamma(x float64) float64 {
	switch {
	case math.IsInf(x, 1):
		return x
	case x <= 0 && math.Floor(x) == x, x != x: // the poles have both signs
		return nan
	}
	return 1
}

func lgamma(x float64) float64 {
	switch {
	case math.IsInf(x, 0):
		return inf
	case x <= 0 && math.Floor(x) == x:
		return inf
	case x != x:
		return nan
	}
	return 1
}

func besselI1e(x float64) float64 {
	switch {
	case math.IsInf(x, 0):
		return math.Copysign(0, x)
	case x == 0 || x != x:
		return x
	}
	return 1
}

// pow has the special values of IEEE 754's pow; everything else is |x|^y with a sign.
func pow(x, y float64) (float64, bool) {
	r := math.Pow(x, y)
	return r, x == 0 || x == 1 || y == 0 || x-x != 0 || y-y != 0 || r != r
}

// between is said of functions whose terms cancel.
const between = "the terms cancel near the zeros between the poles; below ½ an ulp there is that of ½"

// ops are the approximated ops. Of two operands the sampling takes pairs.
var ops = []op{
	{name: "stablehlo.exponential", exact: unary(b.Prec.Exp), special: like(math.Exp), dense: []float64{-100, 100, -1, 1}},
	{name: "stablehlo.exponential_minus_one", exact: unary(b.Prec.Expm1), special: like(math.Expm1), dense: []float64{-100, 100, -1, 1}},
	{name: "stablehlo.log", exact: unary(b.Prec.Log), special: at(like(math.Log), 1, 0), dense: []float64{0, 4, .9, 1.1}},
	{name: "stablehlo.log_plus_one", exact: unary(b.Prec.Log1p), special: like(math.Log1p), dense: []float64{-1, 4, -.1, .1}},
	{name: "stablehlo.logistic", exact: unary(b.Prec.Logistic), special: like(logistic), dense: []float64{-110, 40, -1, 1}},
	{name: "stablehlo.tanh", exact: unary(b.Prec.Tanh), special: like(math.Tanh), dense: []float64{-20, 20, -1, 1}},
	{name: "stablehlo.sine", exact: plain(b.Usual.Sin), special: like(math.Sin), dense: []float64{-10, 10, -2000, 2000}},
	{name: "stablehlo.cosine", exact: plain(b.Usual.Cos), special: like(math.Cos), dense: []float64{-10, 10, -2000, 2000}},
	{name: "stablehlo.tan", exact: plain(b.Usual.Tan), special: like(math.Tan), dense: []float64{-10, 10, -2000, 2000}},
	{name: "stablehlo.sqrt", exact: unary(b.Prec.Sqrt), special: like(math.Sqrt)},
	{name: "stablehlo.rsqrt", exact: unary(b.Prec.Rsqrt), special: like(rsqrt)},
	{name: "stablehlo.cbrt", exact: unary(b.Prec.Cbrt), special: like(math.Cbrt)},
	{name: "chlo.erf", exact: unary(b.Prec.Erf), special: like(math.Erf), dense: []float64{-6, 6, -1, 1}},
	{name: "chlo.erfc", exact: func(x, _ float64) *big.Float {
		if x > 40 {
			return b.Usual.Float(0)
		}
		return b.Usual.Erfc(b.Usual.Float(x))
	}, special: like(math.Erfc), f64: 5, why: "the device multiplies four factors, each of which is rounded", dense: []float64{-6, 30, -1, 12}},
	{name: "chlo.erf_inv", exact: plain(b.Usual.ErfInv), special: like(math.Erfinv), f64: 4, why: "the last step of the device starts from an erf or erfc that is rounded", dense: []float64{-1, 1, .99, 1}},
	{name: "chlo.lgamma", exact: plain(b.Usual.LGamma), special: at(poles(lgamma), 1, 0, 2, 0), floor: .5, f64: 16, why: between, dense: []float64{-20, 20, .5, 3, -4, 0}},
	{name: "chlo.digamma", exact: plain(b.Usual.Digamma), special: poles(digamma), floor: .5, f64: 16, why: between, dense: []float64{-20, 20, .5, 3, -4, 0}},
	{name: "chlo.bessel_i1e", exact: plain(b.Usual.BesselI1e), special: poles(besselI1e), f64: 12, why: "the device's power series feels the rounding of x²", dense: []float64{-20, 20, -400, 400}},
	{name: "chlo.asin", exact: unary(b.Prec.Asin), special: like(math.Asin), f64: 3, why: "the device takes the angle of a cathetus that is rounded", dense: []float64{-1, 1, .99, 1}},
	{name: "chlo.acos", exact: unary(b.Prec.Acos), special: at(like(math.Acos), 0, math.Pi/2, 1, 0), f64: 3, why: "as asin", dense: []float64{-1, 1, .99, 1}},
	{name: "chlo.atan", exact: unary(b.Prec.Atan), special: like(math.Atan), dense: []float64{-10, 10, -1, 1}},
	{name: "chlo.sinh", exact: unary(b.Prec.Sinh), special: like(math.Sinh), f64: 3, why: "the device has it from an e^x−1 that is rounded", dense: []float64{-100, 100, -2, 2}},
	{name: "chlo.cosh", exact: unary(b.Prec.Cosh), special: like(math.Cosh), dense: []float64{-100, 100, -2, 2}},
	{name: "chlo.asinh", exact: unary(b.Prec.Asinh), special: like(math.Asinh), dense: []float64{-100, 100, -2, 2}},
	{name: "chlo.acosh", exact: unary(b.Prec.Acosh), special: at(like(math.Acosh), 1, 0), dense: []float64{1, 100, 1, 2}},
	{name: "chlo.atanh", exact: unary(b.Prec.Atanh), special: like(math.Atanh), dense: []float64{-1, 1, .99, 1}},
	{name: "stablehlo.power", binary: true, exact: func(x, y float64) *big.Float {
		r := b.Usual.Pow(x, y)
		if x < 0 && math.Mod(y, 2) != 0 {
			r.Neg(r)
		}
		return r
	}, special: pow},
	{name: "stablehlo.atan2", binary: true, f64: 3, why: "the device adds the octants' angles to a rounded one", exact: func(y, x float64) *big.Float { return b.Usual.Atan2(y, x) }, special: func(y, x float64) (float64, bool) {
		return math.Atan2(y, x), y == 0 || x == 0 || x-x != 0 || y-y != 0
	}},
	{name: "stablehlo.remainder", binary: true, special: func(x, y float64) (float64, bool) { return math.Mod(x, y), true }},
}
