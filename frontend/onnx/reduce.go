package onnx

import (
	"math"

	"github.com/godwit-accel/godwit/ir"
)

var reduceOps = []row{
	reduction("ReduceSum", func(b bld, v val, axes []int64) val { return foldKeep(b, "add", v, axes...) }),
	reduction("ReduceProd", func(b bld, v val, axes []int64) val { return foldKeep(b, "multiply", v, axes...) }),
	reduction("ReduceMax", func(b bld, v val, axes []int64) val { return foldKeep(b, "maximum", v, axes...) }),
	reduction("ReduceMin", func(b bld, v val, axes []int64) val { return foldKeep(b, "minimum", v, axes...) }),
	reduction("ReduceMean", func(b bld, v val, axes []int64) val { return meanOver(b, v, axes...) }),
	reduction("ReduceL1", func(b bld, v val, axes []int64) val { return foldKeep(b, "add", absolute(b, v), axes...) }),
	reduction("ReduceL2", func(b bld, v val, axes []int64) val {
		s, dt := foldKeep(b, "add", b.Mul(v, v), axes...), dtypeOf(v)
		if dt.IsFloat() {
			return b.Sqrt(s)
		}
		return b.Convert(b.Sqrt(b.Convert(s, ir.F64)), dt)
	}),
	reduction("ReduceSumSquare", func(b bld, v val, axes []int64) val { return foldKeep(b, "add", b.Mul(v, v), axes...) }),
	reduction("ReduceLogSum", func(b bld, v val, axes []int64) val { return logOf(b, foldKeep(b, "add", v, axes...)) }),
	reduction("ReduceLogSumExp", func(b bld, v val, axes []int64) val {
		dt := dtypeOf(v)
		if !dt.IsFloat() {
			v = b.Convert(v, ir.F64)
		}
		top := foldKeep(b, "maximum", v, axes...)
		// Where the maximum is not finite the shift would give Inf − Inf.
		top = b.Select(b.IsFinite(top), top, b.Like(top, 0))
		r := b.Add(b.Log(foldKeep(b, "add", b.Exp(minus(b, v, top)), axes...)), top)
		return b.Convert(r, dt)
	}),
	op1("ArgMax", 1, func(x *node) val { return argOp(x, "maximum") }),
	op1("ArgMin", 1, func(x *node) val { return argOp(x, "minimum") }),
}

// reduction is an operator whose axes were an attribute first and an input later (ReduceSum from 13, others from 18).
// f keeps the axes as size 1.
func reduction(op string, f func(b bld, v val, axes []int64) val) row {
	return op1(op, 1, func(x *node) val {
		v := x.in[0]
		r := v.Type.Rank()
		axes, given := x.intsAttrOrInput("axes", 1)
		if !given || len(axes) == 0 {
			if x.flag("noop_with_empty_axes", 0) {
				return inF32(x.b, v, func(v val) val { return f(x.b, v, nil) })
			}
			axes = upTo(0, r)
		}
		axes = x.axes(axes, r)
		out := inF32(x.b, v, func(v val) val { return f(x.b, v, axes) })
		if x.flag("keepdims", 1) {
			return out
		}
		return x.b.Reshape(out, squeezed(shapeOf(v), axes, false)...)
	})
}

func absolute(b bld, v val) val {
	if dtypeOf(v).IsUnsigned() {
		return v
	}
	return b.Abs(v)
}

func logOf(b bld, v val) val {
	dt := dtypeOf(v)
	if dt.IsFloat() {
		return b.Log(v)
	}
	return b.Convert(b.Log(b.Convert(v, ir.F64)), dt)
}

func argOp(x *node, name string) val {
	v := x.in[0]
	axis := x.axis(x.int("axis", 0), x.rank(v, 1, "the input"))
	at := argBest(x.b, name, v, axis, x.flag("select_last_index", 0))
	if x.flag("keepdims", 1) {
		return at
	}
	return x.b.Reshape(at, squeezed(shapeOf(v), []int64{axis}, false)...)
}

// argBest is the i64 index of the first (or last) extreme element of an axis, which is kept as size 1: the extreme
// by one reduction, then the smallest index that holds it by another. A NaN counts as extreme.
func argBest(b bld, name string, v val, axis int64, last bool) val {
	hit := compare(b, "EQ", v, foldKeep(b, name, v, axis))
	if isFloat(v) {
		hit = b.Or(hit, b.Compare("NE", v, v))
	}
	idx := b.Iota(v.Type.WithDType(ir.I64), axis)
	if last {
		return foldKeep(b, "maximum", b.Select(hit, idx, b.Like(idx, -1)), axis)
	}
	return foldKeep(b, "minimum", b.Select(hit, idx, b.Ints(idx.Type, math.MaxInt64)), axis)
}
