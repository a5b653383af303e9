package passes

import (
	"encoding/binary"
	"math"
	"slices"

	"github.com/godwit-accel/godwit/internal/parallel"
	"github.com/godwit-accel/godwit/internal/room"
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
	if c := v.Const(); c != nil && c.IsSplat() {
		return channel{data: c.Compact()}, true
	}
	if v.DefName() != "stablehlo.broadcast_in_dim" {
		return channel{}, false
	}
	x, dims := v.Def().Operands[0], v.Def().Ints("broadcast_dimensions")
	c := x.Const()
	if c == nil || x.Type.Rank() != 1 || len(dims) != 1 || x.Type.Shape[0] != v.Type.Shape[dims[0]] {
		return channel{}, false
	}
	return channel{c, dims}, true
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
	if v.DefName() != "stablehlo.convolution" || !v.HasOneUse() || v.Def().Operands[1].Const() == nil || !v.Type.DType.IsFloat() || v.Def().Operands[1].Type.DType != v.Type.DType {
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
		c.SetOperand(1, ir.BuildBefore(c).Const(scaleWeights(w, s, ws, n)))
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

// scaleWeights multiplies w by s along the dimension of size n and stride ws. Networks have tens of millions of
// weights, so f32 goes without the detour through Dense's general accessors.
func scaleWeights(w *ir.Dense, s channel, ws, n int64) *ir.Dense {
	if w.IsSplat() && s.dims == nil {
		return ir.SplatFloat(w.Type, w.Float(0)*s.at(0))
	}
	out := ir.DenseBytes(w.Type, room.Dirty(int(w.Type.Bytes())))
	if w.Type.DType != ir.F32 {
		for j := range out.Len() {
			out.SetFloat(j, w.Float(j)*s.at(int(int64(j)/ws%n)))
		}
		return out
	}
	src, le := w.Bytes(), binary.LittleEndian
	run := int(4 * ws) // bytes of one factor
	pieces := min(len(src)/run, 16)
	parallel.Do(pieces, func(i int) {
		for r := len(src) / run * i / pieces; r < len(src)/run*(i+1)/pieces; r++ {
			f := float32(s.at(int(int64(r) % n)))
			from, to := src[r*run:(r+1)*run], out.Data[r*run:(r+1)*run]
			for len(from) >= 16 && len(to) >= 16 {
				a, b := le.Uint64(from), le.Uint64(from[8:])
				le.PutUint64(to, scaledPair(a, f))
				le.PutUint64(to[8:], scaledPair(b, f))
				from, to = from[16:], to[16:]
			}
			for len(from) >= 4 && len(to) >= 4 {
				le.PutUint32(to, scaled(le.Uint32(from), f))
				from, to = from[4:], to[4:]
			}
		}
	})
	return out
}

func scaled(bits uint32, f float32) uint32 { return math.Float32bits(math.Float32frombits(bits) * f) }

func scaledPair(bits uint64, f float32) uint64 {
	return uint64(scaled(uint32(bits), f)) | uint64(scaled(uint32(bits>>32), f))<<32
}
