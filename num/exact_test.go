package num

import (
	"math/big"

	"github.com/godwit-accel/godwit/internal/bigmath"
)

// exacts are the functions at finite arguments inside their domains.
var exacts = [NumFuncs]func(x float64) *big.Float{
	FuncExp:      bigmath.Of(bigmath.Prec.Exp),
	FuncExp2:     func(x float64) *big.Float { return bigmath.Usual.Pow(2, x) },
	FuncExpm1:    bigmath.Of(bigmath.Prec.Expm1),
	FuncLog:      bigmath.Of(bigmath.Prec.Log),
	FuncLog2:     func(x float64) *big.Float { return bigmath.Usual.LogTo(2, bigmath.Usual.Float(x)) },
	FuncLog1p:    bigmath.Of(bigmath.Prec.Log1p),
	FuncRcp:      bigmath.Of(bigmath.Prec.Rcp),
	FuncSqrt:     bigmath.Of(bigmath.Prec.Sqrt),
	FuncRsqrt:    bigmath.Of(bigmath.Prec.Rsqrt),
	FuncSin:      bigmath.Usual.Sin,
	FuncCos:      bigmath.Usual.Cos,
	FuncTan:      bigmath.Usual.Tan,
	FuncTanh:     bigmath.Of(bigmath.Prec.Tanh),
	FuncLogistic: bigmath.Of(bigmath.Prec.Logistic),
	FuncErf:      bigmath.Of(bigmath.Prec.Erf),
}

var exactFormats = [...]bigmath.Format{F16: bigmath.F16, BF16: bigmath.BF16, F32: bigmath.F32, F64: bigmath.F64}

// errUlp is how far a function's result is from the exact one, in units of the last place.
func errUlp(fn Func, f Format, x float64) float64 {
	return exactFormats[f].Ulps(f.Value(fn.Apply(f, f.Round(x))), exacts[fn](x), 0)
}
