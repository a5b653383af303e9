package onnx

import (
	"math"

	"github.com/godwit-accel/godwit/ir"
)

var mathOps = []row{
	unaryOp("Abs", "stablehlo.abs"), unaryOp("Ceil", "stablehlo.ceil"), unaryOp("Cos", "stablehlo.cosine"),
	unaryOp("Exp", "stablehlo.exponential"), unaryOp("Floor", "stablehlo.floor"), unaryOp("Log", "stablehlo.log"),
	unaryOp("Neg", "stablehlo.negate"), unaryOp("Round", "stablehlo.round_nearest_even"), unaryOp("Sign", "stablehlo.sign"),
	unaryOp("Sin", "stablehlo.sine"), unaryOp("Sqrt", "stablehlo.sqrt"), unaryOp("Tan", "stablehlo.tan"), unaryOp("Tanh", "stablehlo.tanh"),
	unaryOp("Acos", "chlo.acos"), unaryOp("Acosh", "chlo.acosh"), unaryOp("Asin", "chlo.asin"), unaryOp("Asinh", "chlo.asinh"),
	unaryOp("Atan", "chlo.atan"), unaryOp("Atanh", "chlo.atanh"), unaryOp("Sinh", "chlo.sinh"), unaryOp("Cosh", "chlo.cosh"),
	unaryOp("Erf", "chlo.erf"), unaryOp("Sigmoid", "stablehlo.logistic"),
	op1("Reciprocal", 1, func(x *node) val { return x.b.Div(x.b.Like(x.in[0], 1), x.in[0]) }),
	binaryOp("Add", plus), binaryOp("Sub", minus), binaryOp("Mul", times), binaryOp("Div", over),
	binaryOp("Pow", power), op1("Mod", 2, mod),
	op1("Max", 1, variadic("maximum")), op1("Min", 1, variadic("minimum")), op1("Sum", 1, variadic("add")),
	op1("Mean", 1, func(x *node) val {
		s := variadic("add")(x)
		return x.b.Div(s, x.b.Like(s, float64(len(x.in))))
	}),
	op1("CumSum", 2, func(x *node) val { return cumulate(x, "add") }),
	op1("CumProd", 2, func(x *node) val { return cumulate(x, "multiply") }),
	op1("Clip", 1, clip),
	op1("Det", 1, func(x *node) val {
		return inF32(x.b, x.in[0], func(v val) val { return det(x, v) })
	}),
}

// unaryOp is an elementwise operator with a StableHLO or CHLO op of the same meaning. Signs of unsigned numbers,
// which StableHLO leaves out, are settled here.
func unaryOp(op, name string) row {
	return op1(op, 1, func(x *node) val {
		v := x.in[0]
		if dtypeOf(v).IsUnsigned() {
			switch op {
			case "Abs":
				return v
			case "Sign":
				return x.b.Min(v, x.b.Like(v, 1))
			}
		}
		return x.b.Unary(name, v)
	})
}

// binaryOp is an elementwise operator of two inputs. Before opset 7 the second was broadcast on request, with its
// first dimension on axis.
func binaryOp(op string, f func(b bld, x, y val) val) row {
	return op1(op, 2, func(x *node) val { return f(x.b, x.in[0], legacyOperand(x)) })
}

func legacyOperand(x *node) val {
	y := x.in[1]
	if x.ver >= 7 || !x.has("axis") || !x.flag("broadcast", 0) {
		return y
	}
	r, q := x.in[0].Type.Rank(), y.Type.Rank()
	at := x.axis(x.int("axis", 0), max(r, 1))
	if int(at)+q > r {
		x.fail("attribute axis: %d dimensions from axis %d do not fit %d", q, at, r)
	}
	s := ones(r)
	copy(s[at:], shapeOf(y))
	return x.b.Reshape(y, s...)
}

// power computes in a float type if the exponent is one, and gives the base's type.
func power(b bld, x, y val) val {
	dt := dtypeOf(x)
	switch {
	case dt == dtypeOf(y):
	case dt.IsFloat():
		y = b.Convert(y, dt)
	case isFloat(y):
		work := ir.F32
		if dt.Bits() > 16 || dtypeOf(y) == ir.F64 {
			work = ir.F64
		}
		return b.Convert(bin(b, "power", b.Convert(x, work), b.Convert(y, work)), dt)
	default:
		y = b.Convert(y, dt)
	}
	return bin(b, "power", x, y)
}

// mod has the divisor's sign, as Python's, or with fmod the dividend's, as C's.
func mod(x *node) val {
	b := x.b
	v := spread(b, x.in[0], x.in[1])
	r := b.Rem(v[0], v[1])
	if x.flag("fmod", 0) || dtypeOf(r).IsUnsigned() {
		return r
	}
	zero := b.Like(r, 0)
	wrong := b.And(b.Compare("NE", r, zero), b.Compare("NE", b.Compare("LT", r, zero), b.Compare("LT", v[1], zero)))
	return b.Select(wrong, b.Add(r, v[1]), r)
}

func variadic(name string) func(x *node) val {
	return func(x *node) val {
		v := spread(x.b, x.in...)
		acc := v[0]
		for _, w := range v[1:] {
			acc = x.b.Binary("stablehlo."+name, acc, w)
		}
		return acc
	}
}

func cumulate(x *node, name string) val {
	v := x.in[0]
	axis := x.axis(x.staticInts(1, "axis")[0], x.rank(v, 1, "the input"))
	return inF32(x.b, v, func(v val) val {
		return prefix(x.b, name, v, axis, x.flag("exclusive", 0), x.flag("reverse", 0))
	})
}

// prefix folds every beginning of an axis, or every end.
func prefix(b bld, name string, x val, axis int64, exclusive, reverse bool) val {
	n, zero := dim(x, int(axis)), neutral(b, name, dtypeOf(x))
	switch {
	case !exclusive || n == 0:
	case reverse:
		x = padAxis(b, cut(b, x, axis, 1, n), zero, axis, 0, 1)
	default:
		x = padAxis(b, cut(b, x, axis, 0, n-1), zero, axis, 1, 0)
	}
	return b.RunningFold("stablehlo."+name, x, zero, int(axis), reverse)
}

func clip(x *node) val {
	b, v := x.b, x.in[0]
	lo, hi := x.arg(1), x.arg(2)
	if x.ver < 11 {
		if x.has("min") {
			lo = scalar(b, dtypeOf(v), x.float("min", 0))
		}
		if x.has("max") {
			hi = scalar(b, dtypeOf(v), x.float("max", 0))
		}
	}
	bound := func(name string, w val) {
		if w != nil {
			if w.Type.NumElements() != 1 {
				x.fail("a bound of shape %s: it must be a scalar", ir.ShapeString(shapeOf(w)))
			}
			v = b.Binary("stablehlo."+name, v, b.BroadcastTo(b.Reshape(w), shapeOf(v)...))
		}
	}
	bound("maximum", lo)
	bound("minimum", hi)
	return v
}

// det eliminates with partial pivoting, one unrolled step a column.
func det(x *node, a val) val {
	b, r := x.b, x.rank(a, 2, "the matrix")
	n := dim(a, r-1)
	if dim(a, r-2) != n || n > 64 {
		x.fail("determinant of shape %s: want square matrices of at most 64 rows", ir.ShapeString(shapeOf(a)))
	}
	batch := shapeOf(a)[:r-2]
	nb := count(batch...)
	a = b.Reshape(a, nb, n, n)
	dt := dtypeOf(a)
	result := fill(b, dt, 1, nb)
	row := b.Iota(ir.Tensor(ir.I32, nb, n), 1)
	onRow := func(pick val) val { return b.BroadcastInDim(pick, []int64{nb, n, n}, []int64{0, 1}) }
	column := func(k int64) val { return b.Reshape(cut(b, a, 2, k, k+1), nb, n) }
	for k := range n {
		size := b.Select(b.Compare("LT", row, b.Like(row, float64(k))), fill(b, dt, -1, nb, n), b.Abs(column(k)))
		best := compare(b, "EQ", size, foldKeep(b, "maximum", size, 1))
		at := foldKeep(b, "minimum", choose(b, best, row, b.Like(row, math.MaxInt32)), 1)
		isPivot := compare(b, "EQ", row, at)
		pivot := fold(b, "add", b.Select(onRow(isPivot), a, b.Like(a, 0)), 1) // [nb,n]
		swapped := b.Reshape(b.Compare("NE", at, b.Like(at, float64(k))), nb)
		a = choose(b, onRow(isPivot), cut(b, a, 1, k, k+1), a)
		p := b.Reshape(cut(b, pivot, 1, k, k+1), nb)
		result = b.Mul(result, b.Select(swapped, b.Neg(p), p))
		below := b.Compare("GT", row, b.Like(row, float64(k)))
		safe := b.Select(b.Compare("EQ", p, b.Like(p, 0)), b.Like(p, 1), p)
		factor := over(b, b.Select(below, column(k), fill(b, dt, 0, nb, n)), b.Reshape(safe, nb, 1))
		a = b.Sub(a, times(b, b.Reshape(factor, nb, n, 1), b.Reshape(pivot, nb, 1, n)))
	}
	return b.Reshape(result, batch...)
}
