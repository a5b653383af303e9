package passes

import (
	"slices"

	"github.com/godwit-accel/godwit/ir"
)

// Batch normalisation behind a convolution is a scale and a shift per output channel. The scale goes into the
// weights and constant shifts become one, so that a convolution's epilogue is a bias at most:
//
//	(conv(x, w) + b)·s + t = conv(x, w·s) + (b·s + t)
//
// Float weights only; the result differs in rounding, as any order of the sum does.

// channel is a constant per output channel: one number for each, or one for all.
type channel struct {
	data *ir.Dense // 1-D, or a splat
	dims []int64   // where it lies in the result; nil for a splat
}

func channelOf(v *ir.Value) (channel, bool) {
	if c := v.Splat(); c != nil {
		return channel{data: c.Compact()}, true
	}
	if v.DefName() != "stablehlo.broadcast_in_dim" {
		return channel{}, false
	}
	x := v.Def().Operands[0]
	c, dim := x.Const(), slices.Index(x.Type.Shape, x.Type.NumElements())
	if c == nil || dim < 0 {
		return channel{}, false
	}
	to := v.Def().Ints("broadcast_dimensions")[dim]
	if v.Type.Shape[to] != x.Type.NumElements() {
		return channel{}, false
	}
	return channel{c, []int64{to}}, true
}

func (c channel) at(i int) float64 {
	if c.dims == nil {
		i = 0
	}
	return c.data.Float(i)
}

// combined makes f of two channel constants, broadcast to type t.
func combined(b *ir.Builder, t ir.Type, p, q channel, f func(x, y float64) float64) *ir.Value {
	if p.dims == nil && q.dims == nil {
		return b.Const(ir.SplatFloat(t, f(p.at(0), q.at(0))))
	}
	dims, n := p.dims, p.data.Len()
	if dims == nil {
		dims, n = q.dims, q.data.Len()
	}
	d := ir.NewDense(ir.Tensor(t.DType, int64(n)))
	for i := range n {
		d.SetFloat(i, f(p.at(i), q.at(i)))
	}
	return b.BroadcastInDim(b.Const(d), t.Shape, dims)
}

// scaledConv reports a convolution that nothing else uses, with constant float weights, and its feature dimension.
func scaledConv(v *ir.Value) (op *ir.Op, feature int64, ok bool) {
	if v.DefName() != "stablehlo.convolution" || !v.HasOneUse() || !v.Def().Operands[1].IsConst() || !v.Type.DType.IsFloat() || v.Def().Operands[1].Type.DType != v.Type.DType {
		return nil, 0, false
	}
	d, _ := v.Def().ConvDims()
	return v.Def(), d.OutputFeature, true
}

// biased splits (conv + b), either way around.
func biased(v *ir.Value) (conv *ir.Value, bias channel, ok bool) {
	if v.DefName() != "stablehlo.add" || !v.HasOneUse() {
		return nil, channel{}, false
	}
	for i, x := range v.Def().Operands {
		if _, f, ok := scaledConv(x); ok {
			if c, ok := channelOf(v.Def().Operands[1-i]); ok && (c.dims == nil || c.dims[0] == f) {
				return x, c, true
			}
		}
	}
	return nil, channel{}, false
}

func foldScale(op *ir.Op) bool {
	for i, v := range op.Operands {
		s, ok := channelOf(op.Operands[1-i])
		if !ok {
			continue
		}
		b := ir.BuildBefore(op)
		if conv, bias, ok := biased(v); ok {
			_, f, _ := scaledConv(conv)
			if s.dims != nil && s.dims[0] != f {
				continue
			}
			scale := op.Operands[1-i]
			shift := combined(b, v.Type, bias, s, func(x, y float64) float64 { return x * y })
			op.ReplaceWith(b.Add(b.Mul(conv, scale), shift))
			return true
		}
		conv, f, ok := scaledConv(v)
		if ok && conv.Operands[1].Type.Bytes() > foldMoveLimit {
			ok = false
		}
		if !ok || s.dims != nil && s.dims[0] != f {
			continue
		}
		d, _ := conv.ConvDims()
		w := conv.Operands[1].Const()
		ws := strides(w.Type.Shape, 1)[d.KernelOutFeature]
		n := w.Type.Shape[d.KernelOutFeature]
		c := conv.Clone(ir.Map{})
		op.Block.Insert(op.Index(), c)
		c.SetOperand(1, scaleWeights(ir.BuildBefore(c), w, s, ws, n))
		op.ReplaceWith(c.Result())
		return true
	}
	return false
}

// foldBias makes one constant of two that are added one after the other.
func foldBias(op *ir.Op) bool {
	for i, v := range op.Operands {
		t, ok := channelOf(op.Operands[1-i])
		if !ok {
			continue
		}
		conv, bias, ok := biased(v)
		if !ok || bias.dims != nil && t.dims != nil && !slices.Equal(bias.dims, t.dims) || t.dims == nil && bias.dims == nil {
			continue
		}
		_, f, _ := scaledConv(conv)
		if t.dims != nil && t.dims[0] != f {
			continue
		}
		b := ir.BuildBefore(op)
		op.ReplaceWith(b.Add(conv, combined(b, v.Type, bias, t, func(x, y float64) float64 { return x + y })))
		return true
	}
	return false
}

// scaleWeights multiplies w by s along the dimension of size n and stride ws. Large weights of f32 stay a product, which is
// made on the way to the file.
func scaleWeights(b *ir.Builder, w *ir.Dense, s channel, ws, n int64) *ir.Value {
	if w.IsSplat() && s.dims == nil {
		return b.Const(ir.SplatFloat(w.Type, w.Float(0)*s.at(0)))
	}
	if w.Type.DType == ir.F32 {
		factors := make([]float32, n)
		for i := range factors {
			factors[i] = float32(s.at(i))
		}
		p := &ir.Scaled{Of: ir.DenseBytes(w.Type, w.Bytes()), Factors: factors, Run: int(ws)}
		if w.Type.Bytes() > looked {
			return b.Scaled(p)
		}
		return b.Const(p.Dense())
	}
	out := ir.NewDense(w.Type)
	for j := range out.Len() {
		out.SetFloat(j, w.Float(j)*s.at(int(int64(j)/ws%n)))
	}
	return b.Const(out)
}
