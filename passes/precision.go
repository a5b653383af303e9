package passes

import (
	"encoding/binary"
	"fmt"
	"math"

	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/num"
)

// Precisions of the products of f32 models: Options.Precision.
const (
	PrecisionF32  = "f32"
	PrecisionBF16 = "bf16"
)

// precision rounds the operands of f32 products and convolutions to bf16, where the matrix unit has twice the rate of
// f32 and weights half the bytes; sums stay f32. A value that feeds a product is rounded once, where it is made, and all that
// compute with it read the rounded one: then only the bf16 tensor goes to memory between regions.
func precision(s *state) error {
	switch s.opt.Precision {
	case "", PrecisionF32:
		return nil
	case PrecisionBF16:
	default:
		return fmt.Errorf("precision %q: want %s or %s", s.opt.Precision, PrecisionF32, PrecisionBF16)
	}
	var products []*ir.Op
	s.tensor.Func("main").Walk(func(op *ir.Op) {
		if op.Is("stablehlo.convolution", "stablehlo.dot_general") && op.Result().Type.DType == ir.F32 && !byChannel(op) {
			products = append(products, op)
		}
	})
	rounded := map[*ir.Value]*ir.Value{}
	for _, op := range products {
		if op.Operands[0].Type.DType != ir.F32 || op.Operands[1].Type.DType != ir.F32 {
			continue
		}
		var xs []*ir.Value
		for _, v := range op.Operands {
			x := rounded[v]
			if x == nil {
				var err error
				if x, err = roundValue(v, op); err != nil {
					return err
				}
				rounded[v] = x
			}
			xs = append(xs, x)
		}
		b := ir.BuildBefore(op)
		op.ReplaceWith(b.OpTo(op.Name, op.Result().Type, xs, op.Attrs.Clone()...))
		if err := b.Err(); err != nil {
			return err
		}
	}
	return nil
}

// byChannel reports a depthwise convolution: the vector unit computes it, which gains nothing from bf16.
func byChannel(op *ir.Op) bool {
	if op.Name != "stablehlo.convolution" || op.IntOr("feature_group_count", 1) == 1 {
		return false
	}
	d, ok := op.ConvDims()
	return ok && op.Operands[1].Type.Shape[d.KernelInFeature] == 1
}

// roundValue makes v as bf16 for the product op and, where v is computed, for all others that compute with it. Arguments are
// rounded where they are used: the caller's tensor is f32 anyway.
func roundValue(v *ir.Value, op *ir.Op) (*ir.Value, error) {
	def := v.Def()
	if c := v.Const(); c != nil {
		b := ir.BuildBefore(def)
		d := ir.NewDense(c.Type.WithDType(ir.BF16))
		words := c.Bytes()
		for i := range c.Len() {
			x := math.Float32frombits(binary.LittleEndian.Uint32(words[4*i:]))
			binary.LittleEndian.PutUint16(d.Data[2*i:], num.F32ToBF16(x))
		}
		return b.Const(d), b.Err()
	}
	var b *ir.Builder
	if def == nil {
		b = ir.BuildBefore(v.ArgOf().Ops[0])
	} else {
		b = ir.BuildAfter(def)
	}
	x := b.Convert(v, ir.BF16)
	if def != nil {
		back := b.Convert(x, ir.F32)
		v.ReplaceUsesIf(back, func(u ir.Use) bool {
			return u.Op != x.Def() && u.Op != op && u.Op.Is(roundedUsers...)
		})
	}
	return x, b.Err()
}

// roundedUsers compute with a value of which the rounded one is as good. What only moves it, and what hands it out of
// the module, keeps the exact one.
var roundedUsers = []string{
	"stablehlo.add", "stablehlo.subtract", "stablehlo.multiply", "stablehlo.divide", "stablehlo.maximum", "stablehlo.minimum",
	"stablehlo.reduce", "stablehlo.reduce_window", "stablehlo.logistic", "stablehlo.tanh", "stablehlo.exponential", "stablehlo.clamp",
}
