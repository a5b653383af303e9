package interp

import (
	"fmt"
	"math"
	"math/cmplx"

	"github.com/godwit-accel/godwit/ir"
)

// The elementwise ops on complex elements: rare, so element by element, and no words.

var complexUnaries = map[string]func(x complex128) complex128{
	"stablehlo.cbrt":                  func(x complex128) complex128 { return cmplx.Pow(x, complex(1./3, 0)) },
	"stablehlo.cosine":                cmplx.Cos,
	"stablehlo.exponential":           cmplx.Exp,
	"stablehlo.exponential_minus_one": func(x complex128) complex128 { return cmplx.Exp(x) - 1 },
	"stablehlo.log":                   cmplx.Log,
	"stablehlo.log_plus_one":          func(x complex128) complex128 { return cmplx.Log(1 + x) },
	"stablehlo.logistic":              func(x complex128) complex128 { return 1 / (1 + cmplx.Exp(-x)) },
	"stablehlo.negate":                func(x complex128) complex128 { return -x },
	"stablehlo.rsqrt":                 func(x complex128) complex128 { return 1 / cmplx.Sqrt(x) },
	"stablehlo.sine":                  cmplx.Sin,
	"stablehlo.sqrt":                  cmplx.Sqrt,
	"stablehlo.tan":                   cmplx.Tan,
	"stablehlo.tanh":                  cmplx.Tanh,
	"stablehlo.convert":               func(x complex128) complex128 { return x },
	"stablehlo.sign": func(x complex128) complex128 {
		if x == 0 || cmplx.IsNaN(x) {
			return x
		}
		return x / complex(cmplx.Abs(x), 0)
	},
	"chlo.acos": cmplx.Acos, "chlo.acosh": cmplx.Acosh, "chlo.asin": cmplx.Asin, "chlo.asinh": cmplx.Asinh,
	"chlo.atan": cmplx.Atan, "chlo.atanh": cmplx.Atanh, "chlo.cosh": cmplx.Cosh, "chlo.sinh": cmplx.Sinh,
	"chlo.tan": cmplx.Tan, "chlo.conj": cmplx.Conj,
	"chlo.square": func(x complex128) complex128 { return x * x },
}

// complexReals give a real result.
var complexReals = map[string]func(x complex128) float64{
	"stablehlo.abs":     cmplx.Abs,
	"stablehlo.real":    func(x complex128) float64 { return real(x) },
	"stablehlo.imag":    func(x complex128) float64 { return imag(x) },
	"stablehlo.convert": func(x complex128) float64 { return real(x) },
}

var complexBinaries = map[string]func(x, y complex128) complex128{
	"stablehlo.add":      func(x, y complex128) complex128 { return x + y },
	"stablehlo.subtract": func(x, y complex128) complex128 { return x - y },
	"stablehlo.multiply": func(x, y complex128) complex128 { return x * y },
	"stablehlo.divide":   func(x, y complex128) complex128 { return x / y },
	"stablehlo.power":    cmplx.Pow,
	"stablehlo.complex":  func(x, y complex128) complex128 { return complex(real(x), real(y)) },
	"stablehlo.atan2":    func(x, y complex128) complex128 { return -1i * cmplx.Log((y+1i*x)/cmplx.Sqrt(x*x+y*y)) },
	// Ordered lexicographically, as upstream.
	"stablehlo.maximum": func(x, y complex128) complex128 {
		if complexLess(x, y) {
			return y
		}
		return x
	},
	"stablehlo.minimum": func(x, y complex128) complex128 {
		if complexLess(y, x) {
			return y
		}
		return x
	},
}

func complexLess(x, y complex128) bool {
	return real(x) < real(y) || real(x) == real(y) && imag(x) < imag(y)
}

// evalComplex is the elementwise evaluator where elements have no word.
func evalComplex(op *ir.Op, in []*ir.Dense) ([]*ir.Dense, error) {
	name := scalarName(op.Name)
	if len(op.Results) != 1 || len(in) == 0 {
		return nil, fmt.Errorf("the interpreter does not know this op")
	}
	shape := in[len(in)-1].Type.Shape
	out := ir.NewDense(ir.Tensor(op.Results[0].Type.DType, shape...))
	at := func(i, e int) complex128 {
		if in[i].Len() == 1 {
			e = 0
		}
		return in[i].Complex(e)
	}
	var f func(e int)
	switch {
	case name == "stablehlo.select" && len(in) == 3:
		f = func(e int) {
			p := e
			if in[0].Len() == 1 {
				p = 0
			}
			if in[0].Int(p) != 0 {
				out.SetComplex(e, in[1].Complex(e))
			} else {
				out.SetComplex(e, in[2].Complex(e))
			}
		}
	case name == "stablehlo.compare" && len(in) == 2:
		eq := op.Str("comparison_direction") == "EQ"
		if !eq && op.Str("comparison_direction") != "NE" {
			return nil, fmt.Errorf("complex numbers have no order")
		}
		f = func(e int) { out.SetInt(e, int64(fromBool((at(0, e) == at(1, e)) == eq))) }
	case len(in) == 1 && complexReals[name] != nil && !out.Type.DType.IsComplex():
		g := complexReals[name]
		if out.Type.DType.IsInt() {
			conv := convertFn(ir.F64, out.Type.DType)
			f = func(e int) { out.SetInt(e, int64(conv(fromF(g(at(0, e)))))) }
			break
		}
		f = func(e int) { out.SetFloat(e, g(at(0, e))) }
	case len(in) == 1 && complexUnaries[name] != nil && out.Type.DType.IsComplex():
		g := complexUnaries[name]
		f = func(e int) { out.SetComplex(e, g(at(0, e))) }
	case len(in) == 1 && name == "stablehlo.is_finite":
		f = func(e int) {
			x := at(0, e)
			out.SetInt(e, int64(fromBool(!cmplx.IsInf(x) && !math.IsNaN(real(x)) && !math.IsNaN(imag(x)))))
		}
	case len(in) == 2 && complexBinaries[name] != nil && out.Type.DType.IsComplex():
		g := complexBinaries[name]
		f = func(e int) { out.SetComplex(e, g(at(0, e), at(1, e))) }
	default:
		return nil, fmt.Errorf("the interpreter does not know this op on %s", in[0].Type)
	}
	for e := range out.Len() {
		f(e)
	}
	return []*ir.Dense{out}, nil
}
