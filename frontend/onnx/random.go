package onnx

import (
	"math"

	"github.com/godwit-accel/godwit/ir"
)

// Random numbers come from ThreeFry under the key that attribute seed gives, or else the node's place in the graph: equal
// models give equal numbers, run after run. The standard leaves the generator open.
var randomOps = []row{
	op1("RandomUniform", 0, func(x *node) val { return randomUniform(x, x.randomType(nil)) }),
	op1("RandomUniformLike", 1, func(x *node) val { return randomUniform(x, x.randomType(x.in[0])) }),
	op1("RandomNormal", 0, func(x *node) val { return randomNormal(x, x.randomType(nil)) }),
	op1("RandomNormalLike", 1, func(x *node) val { return randomNormal(x, x.randomType(x.in[0])) }),
	op1("Bernoulli", 1, func(x *node) val {
		b, p := x.b, x.in[0]
		t := x.randomType(p)
		hit := b.Compare("LT", x.draw(p.Type.NumElements(), 1)[0], b.Reshape(b.Convert(p, ir.F32), p.Type.NumElements()))
		return b.Convert(b.Reshape(hit, t.Shape...), t.DType)
	}),
	op1("Multinomial", 1, func(x *node) val {
		b, v := x.b, x.in[0]
		if v.Type.Rank() != 2 {
			x.fail("input of shape %s: it must be a batch of classes", ir.ShapeString(shapeOf(v)))
		}
		n, classes, samples := dim(v, 0), dim(v, 1), x.int("sample_size", 1)
		if samples < 1 || n < 1 || classes < 1 || samples > maxCompact/n/classes {
			x.fail("attribute sample_size: %d", samples)
		}
		below := prefix(b, "add", softmaxOver(b, b.Convert(v, ir.F32), 1), 1, false, false)
		s := []int64{n, samples, classes}
		u := b.Reshape(x.draw(n*samples, 1)[0], n, samples)
		past := b.Compare("LE", b.BroadcastInDim(below, s, []int64{0, 2}), b.BroadcastInDim(u, s, []int64{0, 1}))
		at := fold(b, "add", b.Convert(past, ir.I64), 2)
		at = b.Min(at, b.Ints(at.Type, classes-1))
		return b.Convert(at, x.elem(DataType(x.int("dtype", 6)).DType(), "attribute dtype"))
	}),
}

// randomType is the type that attributes dtype and shape ask for, or that of an input.
func (x *node) randomType(like val) ir.Type {
	dt := ir.F32
	if like != nil {
		dt = dtypeOf(like)
	}
	if x.has("dtype") {
		dt = DataType(x.int("dtype", 1)).DType()
	}
	x.elem(dt, "attribute dtype")
	if like != nil {
		return like.Type.WithDType(dt)
	}
	s := x.ints("shape")
	x.dims(s, "shape")
	return ir.Tensor(dt, s...)
}

// draw gives lists of n numbers in [0, 1), of 24 bits each.
func (x *node) draw(n int64, lists int) []val {
	b := x.b
	key := int64(len(x.im.nodes))
	if a := x.attr("seed"); a != nil {
		key = int64(math.Float32bits(a.F))
	}
	if n > maxCompact {
		x.fail("%d random numbers: at most %d are supported", n, maxCompact)
	}
	state := b.Const(ir.DenseInts(ir.Tensor(ir.UI64, 2), key, 0))
	bits := b.OpWith("stablehlo.rng_bit_generator", []ir.Type{state.Type, ir.Tensor(ir.UI32, int64(lists), n)}, []val{state},
		[]ir.NamedAttr{ir.A("rng_algorithm", ir.Enum{Dialect: "stablehlo", Name: "rng_algorithm", Value: "THREE_FRY"})}).Results[1]
	u := b.Convert(b.ShrL(bits, b.Like(bits, 8)), ir.F32)
	u = x.scale(u, 1./(1<<24))
	out := make([]val, lists)
	for i := range out {
		out[i] = b.Reshape(cut(b, u, 0, int64(i), int64(i)+1), n)
	}
	return out
}

func randomUniform(x *node, t ir.Type) val {
	if t.NumElements() == 0 {
		return x.b.Const(ir.NewDense(t))
	}
	lo, hi := x.float("low", 0), x.float("high", 1)
	u := shifted(x.b, x.scale(x.draw(t.NumElements(), 1)[0], hi-lo), lo)
	return x.b.Convert(x.b.Reshape(u, t.Shape...), t.DType)
}

// randomNormal is the transform of Box and Muller.
func randomNormal(x *node, t ir.Type) val {
	b := x.b
	if t.NumElements() == 0 {
		return b.Const(ir.NewDense(t))
	}
	u := x.draw(t.NumElements(), 2)
	r := b.Sqrt(x.scale(b.Log(b.Sub(b.Like(u[0], 1), u[0])), -2))
	z := b.Mul(r, b.Cos(x.scale(u[1], 2*math.Pi)))
	z = shifted(b, x.scale(z, x.float("scale", 1)), x.float("mean", 0))
	return b.Convert(b.Reshape(z, t.Shape...), t.DType)
}
