package interp

import (
	"math"
	"math/bits"

	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/num"
)

// unaryOp is one op of one operand, by class of element: f floats, s signed and u unsigned
// integers (s if u is missing), b booleans. p is a predicate of floats.
type unaryOp struct {
	f func(x float64) float64
	p func(x float64) bool
	s func(x int64, bits int) int64
	u func(x uint64, bits int) uint64
	b func(x bool) bool
}

var unaries = map[string]unaryOp{
	"stablehlo.abs":                   {f: math.Abs, s: func(x int64, _ int) int64 { return max(x, -x) }, u: func(x uint64, _ int) uint64 { return x }},
	"stablehlo.cbrt":                  {f: num.Cbrt},
	"stablehlo.ceil":                  {f: math.Ceil},
	"stablehlo.cosine":                {f: num.Cos},
	"stablehlo.exponential":           {f: num.Exp},
	"stablehlo.exponential_minus_one": {f: num.Expm1},
	"stablehlo.floor":                 {f: math.Floor},
	"stablehlo.log":                   {f: num.Log},
	"stablehlo.log_plus_one":          {f: num.Log1p},
	"stablehlo.logistic":              {f: num.Logistic},
	"stablehlo.negate":                {f: func(x float64) float64 { return -x }, s: func(x int64, _ int) int64 { return -x }},
	"stablehlo.round_nearest_afz":     {f: math.Round},
	"stablehlo.round_nearest_even":    {f: math.RoundToEven},
	"stablehlo.rsqrt":                 {f: num.Rsqrt},
	"stablehlo.sine":                  {f: num.Sin},
	"stablehlo.sqrt":                  {f: math.Sqrt},
	"stablehlo.tan":                   {f: num.Tan},
	"stablehlo.tanh":                  {f: num.Tanh},
	"stablehlo.real":                  {f: func(x float64) float64 { return x }},
	"stablehlo.imag":                  {f: func(float64) float64 { return 0 }},
	"stablehlo.is_finite":             {p: func(x float64) bool { return !math.IsInf(x, 0) && !math.IsNaN(x) }},
	"stablehlo.not":                   {s: func(x int64, _ int) int64 { return ^x }, b: func(x bool) bool { return !x }},
	"stablehlo.popcnt":                {u: func(x uint64, w int) uint64 { return uint64(bits.OnesCount64(x << (64 - w))) }},
	"stablehlo.count_leading_zeros":   {u: func(x uint64, w int) uint64 { return uint64(min(w, bits.LeadingZeros64(x<<(64-w)))) }},
	"stablehlo.sign": {
		f: func(x float64) float64 {
			if x == 0 || math.IsNaN(x) {
				return x
			}
			return math.Copysign(1, x)
		},
		s: func(x int64, _ int) int64 { return x>>63 | int64(fromBool(x > 0)) },
		u: func(x uint64, _ int) uint64 { return min(x, 1) },
	},

	"chlo.acos":       {f: num.Acos},
	"chlo.acosh":      {f: num.Acosh},
	"chlo.asin":       {f: num.Asin},
	"chlo.asinh":      {f: num.Asinh},
	"chlo.atan":       {f: num.Atan},
	"chlo.atanh":      {f: num.Atanh},
	"chlo.bessel_i1e": {f: num.BesselI1e},
	"chlo.conj":       {f: func(x float64) float64 { return x }},
	"chlo.cosh":       {f: num.Cosh},
	"chlo.sinh":       {f: num.Sinh},
	"chlo.tan":        {f: num.Tan},
	"chlo.digamma":    {f: num.Digamma},
	"chlo.erf":        {f: num.Erf},
	"chlo.erf_inv":    {f: num.ErfInv},
	"chlo.erfc":       {f: num.Erfc},
	"chlo.lgamma":     {f: num.Lgamma},
	"chlo.square": {
		f: func(x float64) float64 { return x * x }, s: func(x int64, _ int) int64 { return x * x },
	},
	"chlo.is_inf":     {p: func(x float64) bool { return math.IsInf(x, 0) }},
	"chlo.is_pos_inf": {p: func(x float64) bool { return math.IsInf(x, 1) }},
	"chlo.is_neg_inf": {p: func(x float64) bool { return math.IsInf(x, -1) }},
}

func (r unaryOp) lane(t ir.DType) (lane, error) {
	w := t.Bits()
	switch {
	case t == ir.I1 && r.b != nil:
		return lane{f1: func(a uint64) uint64 { return fromBool(r.b(a != 0)) }}, nil
	case t.IsFloat() && r.p != nil:
		return lane{f1: func(a uint64) uint64 { return fromBool(r.p(toF(a))) }}, nil
	case t.IsFloat() && r.f != nil:
		return lane{f1: func(a uint64) uint64 { return fromF(r.f(toF(a))) }}, nil
	case t.IsInt() && t != ir.I1 && r.u != nil && (r.s == nil || t.IsUnsigned()):
		return lane{f1: func(a uint64) uint64 { return r.u(a, w) }}, nil
	case t.IsInt() && t != ir.I1 && r.s != nil:
		return lane{f1: func(a uint64) uint64 { return uint64(r.s(int64(a), w)) }}, nil
	}
	return lane{}, errNoLane
}
