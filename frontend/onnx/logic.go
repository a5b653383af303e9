package onnx

import (
	"math"

	"github.com/godwit-accel/godwit/ir"
)

var logicOps = []row{
	unaryOp("Not", "stablehlo.not"), unaryOp("BitwiseNot", "stablehlo.not"),
	logicOp("And", "and"), logicOp("Or", "or"), logicOp("Xor", "xor"),
	logicOp("BitwiseAnd", "and"), logicOp("BitwiseOr", "or"), logicOp("BitwiseXor", "xor"),
	compareOp("Equal", "EQ"), compareOp("Less", "LT"), compareOp("LessOrEqual", "LE"),
	compareOp("Greater", "GT"), compareOp("GreaterOrEqual", "GE"),
	op1("Where", 3, func(x *node) val { return choose(x.b, x.in[0], x.in[1], x.in[2]) }),
	op1("BitShift", 2, func(x *node) val {
		v := spread(x.b, x.in[0], x.in[1])
		if x.oneOf("direction", "LEFT", "RIGHT") == "LEFT" {
			return x.b.Shl(v[0], v[1])
		}
		return x.b.ShrL(v[0], v[1])
	}),
	op1("IsNaN", 1, func(x *node) val { return x.b.Compare("NE", x.in[0], x.in[0]) }),
	op1("IsInf", 1, func(x *node) val {
		b, v := x.b, x.in[0]
		pos, neg := x.flag("detect_positive", 1), x.flag("detect_negative", 1)
		switch {
		case pos && neg:
			return b.Compare("EQ", b.Abs(v), b.Like(v, math.Inf(1)))
		case pos:
			return b.Compare("EQ", v, b.Like(v, math.Inf(1)))
		case neg:
			return b.Compare("EQ", v, b.Like(v, math.Inf(-1)))
		}
		return b.Const(ir.DenseBools(v.Type.WithDType(ir.I1), false))
	}),
}

func logicOp(op, name string) row {
	return binaryOp(op, func(b bld, x, y val) val { return bin(b, name, x, y) })
}

func compareOp(op, dir string) row {
	return binaryOp(op, func(b bld, x, y val) val { return compare(b, dir, x, y) })
}
