package num

import "math"

// Func is a function of one variable with a defined result in every format.
type Func uint8

// The functions.
const (
	FuncExp Func = iota
	FuncExp2
	FuncLog
	FuncLog2
	FuncExpm1
	FuncLog1p
	FuncRcp
	FuncRsqrt
	FuncSqrt
	FuncSin
	FuncCos
	FuncTan
	FuncTanh
	FuncLogistic
	FuncErf
	NumFuncs
)

// sequences: narrow computes in f64 to about 2^-40 for the formats that are rounded once more, wide gives the f64 result.
var sequences = [NumFuncs]struct {
	name         string
	narrow, wide func(float64) float64
}{
	FuncExp:      {"exp", expNarrow, Exp},
	FuncExp2:     {"exp2", exp2Narrow, Exp2},
	FuncLog:      {"log", logNarrow, Log},
	FuncLog2:     {"log2", log2Narrow, Log2},
	FuncExpm1:    {"expm1", expm1Narrow, Expm1},
	FuncLog1p:    {"log1p", log1pNarrow, Log1p},
	FuncRcp:      {"rcp", rcp, rcp},
	FuncRsqrt:    {"rsqrt", rsqrtNarrow, Rsqrt},
	FuncSqrt:     {"sqrt", math.Sqrt, math.Sqrt},
	FuncSin:      {"sin", sinNarrow, Sin},
	FuncCos:      {"cos", cosNarrow, Cos},
	FuncTan:      {"tan", tanNarrow, Tan},
	FuncTanh:     {"tanh", tanhNarrow, Tanh},
	FuncLogistic: {"logistic", logisticNarrow, Logistic},
	FuncErf:      {"erf", erfNarrow, Erf},
}

func (fn Func) String() string { return sequences[fn].name }

// Apply evaluates fn on a value of the format.
func (fn Func) Apply(f Format, a uint64) uint64 {
	if f == F64 {
		return f.Round(sequences[fn].wide(f.Value(a)))
	}
	return f.Round(sequences[fn].narrow(f.Value(a)))
}

// Apply32 is Apply for f32 values.
func (fn Func) Apply32(x float32) float32 {
	y := float32(sequences[fn].narrow(float64(x)))
	if y != y {
		return math.Float32frombits(0x7fc00000)
	}
	return y
}

func rcp(x float64) float64 { return 1 / x }
