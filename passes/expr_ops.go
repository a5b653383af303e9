package passes

import (
	"math"

	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/kernel"
	"github.com/godwit-accel/godwit/isa"
)

// mapRow says how an elementwise op is computed: one kernel op by class of the first operand (signed, unsigned,
// float, predicate), or a function.
type mapRow struct {
	s, u, f, p kernel.Op
	rnd        kernel.Rnd
	fn         func(e *emitter, op *ir.Op, d ir.DType, a []kernel.Value) kernel.Value
	class      isa.Class // of the instruction, where it is none of one cycle
	insts      int       // instructions, where not 1
}

// weight is the vector cycles of an op. The device has 1/x, at the price of an exponential.
func (r mapRow) weight(op *ir.Op, m *isa.Machine) int {
	class := r.class
	if op.Name == "stablehlo.divide" {
		if c := op.Operands[0].Const(); c != nil && c.DType().IsFloat() && c.IsSplat() && c.Float(0) == 1 {
			class = isa.ClassVectorTrans
		}
	}
	switch class {
	case isa.ClassVectorTrans:
		return m.VectorTrans
	case isa.ClassVectorDiv:
		return m.VectorDiv
	}
	return max(1, r.insts)
}

// elementwise is every op that a map may hold. What is not here is decomposed into these before (decompose.go).
var elementwise map[string]mapRow

func init() {
	bits := func(o kernel.Op) mapRow { return mapRow{s: o, p: o} }
	trans := func(o kernel.Op) mapRow { return mapRow{f: o, class: isa.ClassVectorTrans} }
	elementwise = map[string]mapRow{
		"stablehlo.add":                   {s: kernel.OpAdd, f: kernel.OpFAdd, p: kernel.OpOr},
		"stablehlo.subtract":              {s: kernel.OpSub, f: kernel.OpFSub, p: kernel.OpXor},
		"stablehlo.multiply":              {s: kernel.OpMul, f: kernel.OpFMul, p: kernel.OpAnd},
		"stablehlo.divide":                {fn: emitDivide, class: isa.ClassVectorDiv},
		"stablehlo.remainder":             {s: kernel.OpSRem, u: kernel.OpURem, class: isa.ClassVectorDiv},
		"stablehlo.maximum":               {s: kernel.OpSMax, u: kernel.OpUMax, f: kernel.OpFMax, p: kernel.OpOr},
		"stablehlo.minimum":               {s: kernel.OpSMin, u: kernel.OpUMin, f: kernel.OpFMin, p: kernel.OpAnd},
		"stablehlo.and":                   bits(kernel.OpAnd),
		"stablehlo.or":                    bits(kernel.OpOr),
		"stablehlo.xor":                   bits(kernel.OpXor),
		"stablehlo.not":                   bits(kernel.OpNot),
		"stablehlo.negate":                {s: kernel.OpNeg, f: kernel.OpFNeg},
		"stablehlo.abs":                   {s: kernel.OpAbs, f: kernel.OpFAbs},
		"stablehlo.popcnt":                {s: kernel.OpPopCnt},
		"stablehlo.count_leading_zeros":   {s: kernel.OpClz},
		"stablehlo.floor":                 {f: kernel.OpRound, rnd: kernel.RDN},
		"stablehlo.ceil":                  {f: kernel.OpRound, rnd: kernel.RUP},
		"stablehlo.round_nearest_even":    {f: kernel.OpRound, rnd: kernel.RNE},
		"stablehlo.round_nearest_afz":     {f: kernel.OpRound, rnd: kernel.RMM},
		"stablehlo.sqrt":                  trans(kernel.OpSqrt),
		"stablehlo.rsqrt":                 trans(kernel.OpRsqrt),
		"stablehlo.exponential":           trans(kernel.OpExp),
		"stablehlo.log":                   trans(kernel.OpLog),
		"stablehlo.exponential_minus_one": trans(kernel.OpExpm1),
		"stablehlo.log_plus_one":          trans(kernel.OpLog1p),
		"stablehlo.sine":                  trans(kernel.OpSin),
		"stablehlo.cosine":                trans(kernel.OpCos),
		"stablehlo.tan":                   trans(kernel.OpTan),
		"chlo.tan":                        trans(kernel.OpTan),
		"stablehlo.tanh":                  trans(kernel.OpTanh),
		"stablehlo.logistic":              trans(kernel.OpLogistic),
		"chlo.erf":                        trans(kernel.OpErf),
		fmaOp:                             {f: kernel.OpFMA},
		"stablehlo.is_finite":             {fn: emitIsFinite, insts: 2},
		"stablehlo.sign":                  {fn: emitSign, insts: 4},
		"stablehlo.compare":               {fn: emitCompare},
		"stablehlo.select":                {fn: emitSelect},
		"stablehlo.convert":               {fn: emitConvert},
		"stablehlo.bitcast_convert":       {fn: emitBitcast},
		"stablehlo.shift_left":            {fn: emitShift, insts: 3},
		"stablehlo.shift_right_logical":   {fn: emitShift, insts: 3},
		"stablehlo.shift_right_arithmetic": {fn: func(e *emitter, _ *ir.Op, d ir.DType, a []kernel.Value) kernel.Value {
			n := e.b.Bin(kernel.OpUMin, a[1], e.num(d, float64(d.Bits()-1)))
			return e.b.Bin(kernel.OpAShr, a[0], n)
		}, insts: 2},
	}
}

// fmaOp is a·b + c, rounded once: what decompositions use besides StableHLO's ops, which have no such.
const fmaOp = "gw.fma"

// emitDivide takes the reciprocal, the same number in a quarter of the time, where 1 is divided.
func emitDivide(e *emitter, op *ir.Op, d ir.DType, a []kernel.Value) kernel.Value {
	if c := op.Operands[0].Const(); d.IsFloat() && c != nil && c.IsSplat() && c.Float(0) == 1 {
		return e.b.Un(kernel.OpRcp, a[1])
	}
	return e.simple(mapRow{s: kernel.OpSDiv, u: kernel.OpUDiv, f: kernel.OpFDiv}, d, a)
}

func emitIsFinite(e *emitter, _ *ir.Op, d ir.DType, a []kernel.Value) kernel.Value {
	return e.b.FCmp(kernel.FOLT, e.b.Un(kernel.OpFAbs, a[0]), e.num(d, math.Inf(1)))
}

// emitSign keeps zeros with their sign, and NaN.
func emitSign(e *emitter, _ *ir.Op, d ir.DType, a []kernel.Value) kernel.Value {
	zero, one := e.num(d, 0), e.num(d, 1)
	if !d.IsFloat() {
		if d.IsUnsigned() {
			return e.b.Bin(kernel.OpUMin, a[0], one)
		}
		return e.b.Bin(kernel.OpSMax, e.b.Bin(kernel.OpSMin, a[0], one), e.num(d, -1))
	}
	neg := e.b.Select(e.b.FCmp(kernel.FOLT, a[0], zero), e.num(d, -1), a[0])
	return e.b.Select(e.b.FCmp(kernel.FOGT, a[0], zero), one, neg)
}

var (
	signedCond   = map[string]kernel.Cond{"EQ": kernel.EQ, "NE": kernel.NE, "LT": kernel.SLT, "LE": kernel.SLE, "GT": kernel.SGT, "GE": kernel.SGE}
	unsignedCond = map[string]kernel.Cond{"EQ": kernel.EQ, "NE": kernel.NE, "LT": kernel.ULT, "LE": kernel.ULE, "GT": kernel.UGT, "GE": kernel.UGE}
	floatCond    = map[string]kernel.Cond{"EQ": kernel.FOEQ, "NE": kernel.FUNE, "LT": kernel.FOLT, "LE": kernel.FOLE, "GT": kernel.FOGT, "GE": kernel.FOGE}
)

func emitCompare(e *emitter, op *ir.Op, d ir.DType, a []kernel.Value) kernel.Value {
	dir := op.Str("comparison_direction")
	switch {
	case d == ir.I1:
		x := a[0]
		y := e.mask(a[1], int(e.b.Type(x).Width))
		switch dir {
		case "EQ":
			return e.b.Un(kernel.OpNot, e.b.Bin(kernel.OpXor, x, y))
		case "NE":
			return e.b.Bin(kernel.OpXor, x, y)
		case "LT":
			return e.b.Bin(kernel.OpAndN, y, x)
		case "GT":
			return e.b.Bin(kernel.OpAndN, x, y)
		case "LE":
			return e.b.Un(kernel.OpNot, e.b.Bin(kernel.OpAndN, x, y))
		}
		return e.b.Un(kernel.OpNot, e.b.Bin(kernel.OpAndN, y, x))
	case d.IsFloat() && op.Str("compare_type") == "TOTALORDER":
		return e.b.ICmp(signedCond[dir], e.ordered(d, a[0]), e.ordered(d, a[1]))
	case d.IsFloat():
		return e.b.FCmp(floatCond[dir], a[0], a[1])
	case d.IsUnsigned():
		return e.b.ICmp(unsignedCond[dir], a[0], a[1])
	}
	return e.b.ICmp(signedCond[dir], a[0], a[1])
}

var intOfSize = map[int]ir.DType{1: ir.I8, 2: ir.I16, 4: ir.I32, 8: ir.I64}

// ordered maps a float's bits to signed integers in IEEE's total order.
func (e *emitter) ordered(d ir.DType, x kernel.Value) kernel.Value {
	i := intOfSize[d.Size()]
	s := e.b.Op(kernel.OpBitcast, e.vec(i), x)
	neg := e.b.Bin(kernel.OpAShr, s, e.num(i, float64(i.Bits()-1)))
	return e.b.Bin(kernel.OpXor, s, e.b.Bin(kernel.OpAnd, neg, e.splat(i, 1<<(i.Bits()-1)-1)))
}

func emitSelect(e *emitter, op *ir.Op, _ ir.DType, a []kernel.Value) kernel.Value {
	if d := op.Result().Type.DType; d != ir.I1 {
		return e.b.Select(e.mask(a[0], d.Size()), a[1], a[2])
	}
	w := int(e.b.Type(a[0]).Width)
	x, y := e.mask(a[1], w), e.mask(a[2], w)
	return e.b.Bin(kernel.OpOr, e.b.Bin(kernel.OpAnd, x, a[0]), e.b.Bin(kernel.OpAndN, y, a[0]))
}

func emitShift(e *emitter, op *ir.Op, d ir.DType, a []kernel.Value) kernel.Value {
	code := kernel.OpShl
	if op.Name == "stablehlo.shift_right_logical" {
		code = kernel.OpLShr
	}
	ok := e.b.ICmp(kernel.ULT, a[1], e.num(d, float64(d.Bits())))
	return e.b.Select(ok, e.b.Bin(code, a[0], a[1]), e.num(d, 0))
}

func emitBitcast(e *emitter, op *ir.Op, d ir.DType, a []kernel.Value) kernel.Value {
	to := op.Result().Type.DType
	if e.vec(to) == e.vec(d) {
		return a[0]
	}
	return e.b.Op(kernel.OpBitcast, e.vec(to), a[0])
}

func emitConvert(e *emitter, op *ir.Op, from ir.DType, a []kernel.Value) kernel.Value {
	return e.convert(a[0], from, op.Result().Type.DType)
}

// convert goes from any element type to any other: floats to integers toward zero and saturating, everything to
// i1 by comparison with zero.
func (e *emitter) convert(x kernel.Value, from, to ir.DType) kernel.Value {
	t := e.vec(to)
	cvt := func(o kernel.Op, r kernel.Rnd) kernel.Value { return e.b.Cvt(o, t, r, x) }
	switch {
	case from == to:
		return x
	case to == ir.I1 && from.IsFloat():
		return e.b.FCmp(kernel.FUNE, x, e.num(from, 0))
	case to == ir.I1:
		return e.b.ICmp(kernel.NE, x, e.num(from, 0))
	case from == ir.I1:
		x = e.mask(x, to.Size())
		if to.IsFloat() {
			return e.b.Select(x, e.num(to, 1), e.num(to, 0))
		}
		return cvt(kernel.OpZExt, kernel.RNE)
	case from.IsFloat() && to.IsFloat():
		switch {
		case from.Size() == to.Size():
			return e.convert(e.convert(x, from, ir.F32), ir.F32, to)
		case from.Size() < to.Size():
			return cvt(kernel.OpFPExt, kernel.RNE)
		}
		return cvt(kernel.OpFPTrunc, kernel.RNE)
	case from.IsFloat() && to.IsUnsigned():
		return cvt(kernel.OpFPToUI, kernel.RTZ)
	case from.IsFloat():
		return cvt(kernel.OpFPToSI, kernel.RTZ)
	case to.IsFloat() && from.IsUnsigned():
		return cvt(kernel.OpUIToFP, kernel.RNE)
	case to.IsFloat():
		return cvt(kernel.OpSIToFP, kernel.RNE)
	case from.Size() == to.Size():
		return x
	case from.Size() > to.Size():
		return cvt(kernel.OpTrunc, kernel.RNE)
	case from.IsUnsigned():
		return cvt(kernel.OpZExt, kernel.RNE)
	}
	return cvt(kernel.OpSExt, kernel.RNE)
}
