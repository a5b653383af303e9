package passes

import (
	"slices"

	"github.com/godwit-accel/godwit/ir"
)

// narrow takes products of small integers back to bytes, where the matrix unit has four times the rate of f32 and
// none at all for i32. Frontends write quantised layers as i32 arithmetic:
//
//	conv(convert(x : ui8) − zp, w : i32 constant of byte range)
//
// which is exactly, modulo 2³² too, conv(x padded with zp, w as bytes) − zp·Σw, the last a constant per output
// channel that joins the epilogue. Weights that reach beyond a byte, as differences of two bytes do, still fit bf16
// exactly up to 256; where no sum can reach 2²⁴ the f32 accumulators are exact too, at half the rate of bytes.
func narrow(s *state) error {
	var err error
	s.tensor.Func("main").Walk(func(op *ir.Op) {
		if err != nil || !op.Is("stablehlo.convolution", "stablehlo.dot_general") || op.Result().Type.DType != ir.I32 {
			return
		}
		x, zp, ok := byteSource(op.Operands[0])
		c := op.Operands[1].Const()
		if !ok || c == nil || c.Type.Bytes() > foldMoveLimit || op.IntOr("batch_group_count", 1) != 1 {
			return
		}
		b := ir.BuildBefore(op)
		if w := byteConst(c); w != nil {
			narrowOp(b, op, x, zp, w)
		} else if exactInHalf(op, c, x, zp) {
			halfOp(b, op, c)
		}
		err = b.Err()
	})
	return err
}

// byteSource recognises a byte tensor widened to i32, and the constant subtracted from it.
func byteSource(v *ir.Value) (x *ir.Value, zp int64, ok bool) {
	if v.DefName() == "stablehlo.subtract" {
		c := v.Def().Operands[1].Const()
		if c == nil || !c.IsSplat() {
			return nil, 0, false
		}
		zp, v = c.Int(0), v.Def().Operands[0]
	}
	if v.DefName() != "stablehlo.convert" {
		return nil, 0, false
	}
	x = v.Def().Operands[0]
	lo, hi := byteRange(x.Type.DType)
	return x, zp, lo < hi && zp >= lo && zp <= hi // as padding it must be a byte
}

func byteRange(d ir.DType) (lo, hi int64) {
	switch d {
	case ir.I8:
		return -128, 127
	case ir.UI8:
		return 0, 255
	}
	return 0, 0
}

// exactInHalf reports that bf16 products of x − zp and the weights, summed in f32, are exact.
func exactInHalf(op *ir.Op, c *ir.Dense, x *ir.Value, zp int64) bool {
	lo, hi := byteRange(x.Type.DType)
	most := max(hi-zp, zp-lo)
	sumDims, _ := weightDims(op)
	keep := without(c.Type.Rank(), sumDims)
	sums := make([]int64, product(pick(c.Type.Shape, keep)))
	ws, ss := strides(c.Type.Shape, 1), strides(pick(c.Type.Shape, keep), 1)
	for i := range c.Len() {
		v := c.Int(i)
		if v < -256 || v > 256 {
			return false
		}
		at := int64(0)
		for j, d := range keep {
			at += int64(i) / ws[d] % c.Type.Shape[d] * ss[j]
		}
		if sums[at] += max(v, -v) * most; sums[at] >= 1<<24 {
			return false
		}
	}
	return most <= 256
}

func halfOp(b *ir.Builder, op *ir.Op, c *ir.Dense) {
	w := ir.NewDense(c.Type.WithDType(ir.BF16))
	for i := range c.Len() {
		w.SetInt(i, c.Int(i))
	}
	x := b.Convert(op.Operands[0], ir.BF16)
	r := b.OpTo(op.Name, op.Result().Type.WithDType(ir.F32), []*ir.Value{x, b.Const(w)}, op.Attrs.Clone()...)
	op.ReplaceWith(b.Convert(r, ir.I32))
}

// byteConst is an i32 constant as bytes, nil if a value does not fit.
func byteConst(c *ir.Dense) *ir.Dense {
	if c == nil || c.Type.DType != ir.I32 || c.Len() == 0 {
		return nil
	}
	lo, hi := c.Int(0), c.Int(0)
	for i := range c.Len() {
		lo, hi = min(lo, c.Int(i)), max(hi, c.Int(i))
	}
	d := ir.I8
	switch {
	case lo >= -128 && hi <= 127:
	case lo >= 0 && hi <= 255:
		d = ir.UI8
	default:
		return nil
	}
	out := ir.NewDense(c.Type.WithDType(d))
	for i := range c.Len() {
		out.SetInt(i, c.Int(i))
	}
	return out
}

func narrowOp(b *ir.Builder, op *ir.Op, x *ir.Value, zp int64, w *ir.Dense) {
	t := op.Result().Type
	attrs := op.Attrs.Clone()
	sumDims, outDims := weightDims(op)
	if zp != 0 && op.Name == "stablehlo.convolution" {
		d, _ := op.ConvDims()
		k, rank := len(d.InputSpatial), x.Type.Rank()
		pads, dil := op.Padding("padding", k), op.IntsOr("lhs_dilation", k, 1)
		low, high, interior := make([]int64, rank), make([]int64, rank), make([]int64, rank)
		for i, dim := range d.InputSpatial {
			low[dim], high[dim], interior[dim] = pads[i][0], pads[i][1], dil[i]-1
		}
		x = padded(b, x, b.Const(ir.DenseInts(ir.Tensor(x.Type.DType), zp)), low, high, interior)
		attrs.Set("padding", ir.PaddingAttr(make([][2]int64, k)))
		attrs.Remove("lhs_dilation")
	}
	r := b.OpTo(op.Name, t, []*ir.Value{x, b.Const(w)}, attrs...)
	if zp != 0 {
		// Sum of the weights that meet each result element.
		keep := without(w.Type.Rank(), sumDims)
		sums := ir.NewDense(ir.Tensor(ir.I32, pick(w.Type.Shape, keep)...))
		ws, ss := strides(w.Type.Shape, 1), strides(sums.Type.Shape, 1)
		for i := range w.Len() {
			at := int64(0)
			for j, d := range keep {
				at += int64(i) / ws[d] % w.Type.Shape[d] * ss[j]
			}
			sums.SetInt(int(at), sums.Int(int(at))+zp*w.Int(i))
		}
		r = b.Sub(r, b.BroadcastInDim(b.Const(sums), t.Shape, outDims))
	}
	op.ReplaceWith(r)
}

// weightDims says which dimensions of the weights are summed over, and where the others are in the result.
func weightDims(op *ir.Op) (sum, out []int64) {
	if op.Name == "stablehlo.convolution" {
		d, _ := op.ConvDims()
		return append(slices.Clone(d.KernelSpatial), d.KernelInFeature), []int64{d.OutputFeature}
	}
	d, _ := op.DotDims()
	rank := op.Operands[1].Type.Rank()
	free := without(rank, d.RHSBatch, d.RHSContracting)
	first := int64(op.Result().Type.Rank() - len(free))
	for _, dim := range without(rank, d.RHSContracting) {
		if i := slices.Index(d.RHSBatch, dim); i >= 0 {
			out = append(out, int64(i))
		} else {
			out = append(out, first+int64(slices.Index(free, dim)))
		}
	}
	return d.RHSContracting, out
}
