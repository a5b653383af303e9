package passes

import (
	"slices"

	"github.com/godwit-accel/godwit/ir"
)

// narrow takes products of small integers back to bytes, where the matrix unit has four times the rate of f32 and
// none at all for i32. Frontends write quantised layers as i32 arithmetic, a product of differences of bytes and zero
// points, which is exactly, modulo 2³² too,
//
//	Σ (x−a)(w−b) = Σ xw − a·Σw − b·(Σx − n·a)
//
// with n terms a sum: a product of bytes, and sums that join its epilogue (narrow_sums.go). A convolution's border is padded
// with a. Σw of constant weights is a constant for each output channel, and most have b = 0. Weights that reach beyond a
// byte, as differences of two bytes do, fit bf16 exactly up to 256: where no sum can reach 2²⁴ the f32 accumulators are exact
// too, at half the rate of bytes but without Σx. Others are bytes less an offset.
func narrow(s *state) error {
	var err error
	s.tensor.Func("main").Walk(func(op *ir.Op) {
		if err != nil || !op.Is("stablehlo.convolution", "stablehlo.dot_general") || op.Result().Type.DType != ir.I32 {
			return
		}
		b := ir.BuildBefore(op)
		x, ok := byteFactor(b, op, 0)
		if !ok || op.IntOr("batch_group_count", 1) != 1 || op.Name == "stablehlo.convolution" && !x.pads() {
			return
		}
		var w factor
		if c := constFactor(op); c == nil {
			w, ok = byteFactor(b, op, 1)
		} else if bytes := byteConst(c); bytes != nil {
			w.bytes = b.Const(bytes)
		} else if exactInHalf(op, c, x) {
			halfOp(b, op, c)
			return
		} else {
			w, ok = offsetBytes(b, op, c)
		}
		if ok {
			narrowOp(b, op, x, w)
		}
		err = b.Err()
	})
	return err
}

// factor is an operand of a product: bytes, less a zero point.
type factor struct {
	bytes *ir.Value
	zp    int64     // of all,
	zero  *ir.Value // or of each slice: i32, with these dimensions of the operand, none of which is summed over
	dims  []int64
}

func (f *factor) centred() bool { return f.zp != 0 || f.zero != nil }

// byteFactor recognises a byte tensor widened to i32, and what is subtracted from it. It may have got another shape meanwhile, as where
// a batch of matrices is made one.
func byteFactor(b *ir.Builder, op *ir.Op, i int) (f factor, ok bool) {
	v := op.Operands[i]
	shape := v.Type.Shape
	v = beforeReshape(v)
	if v.DefName() == "stablehlo.subtract" {
		z := v.Def().Operands[1]
		switch c := z.Const(); {
		case c != nil && c.IsSplat() && c.Len() > 0:
			f.zp = c.Int(0)
		case z.DefName() == "stablehlo.broadcast_in_dim":
			f.zero, f.dims = z.Def().Operands[0], z.Def().Ints("broadcast_dimensions")
		default:
			return f, false
		}
		sum, _ := operandDims(op, i)
		if len(f.dims) > 0 && v != op.Operands[i] {
			return f, false
		}
		if slices.ContainsFunc(f.dims, func(d int64) bool { return slices.Contains(sum, d) }) {
			return f, false
		}
		v = beforeReshape(v.Def().Operands[0])
	}
	if v.DefName() != "stablehlo.convert" {
		return f, false
	}
	f.bytes = v.Def().Operands[0]
	lo, hi := byteRange(f.bytes.Type.DType)
	if lo == hi {
		return f, false
	}
	if !slices.Equal(f.bytes.Type.Shape, shape) {
		f.bytes = b.Reshape(f.bytes, shape...)
	}
	return f, true
}

// beforeReshape is what v was before it got its shape.
func beforeReshape(v *ir.Value) *ir.Value {
	for v.DefName() == "stablehlo.reshape" {
		v = v.Def().Operands[0]
	}
	return v
}

// pads reports a zero point that can stand in a border of bytes.
func (f *factor) pads() bool {
	lo, hi := byteRange(f.bytes.Type.DType)
	if f.zero == nil {
		return f.zp >= lo && f.zp <= hi
	}
	return f.zero.Type.Rank() == 0 && f.zero.DefName() == "stablehlo.convert" && f.zero.Def().Operands[0].Type.DType == f.bytes.Type.DType
}

// border is that zero point as a byte.
func (f *factor) border(b *ir.Builder) *ir.Value {
	if f.zero == nil {
		return b.Ints(ir.Tensor(f.bytes.Type.DType), f.zp)
	}
	return f.zero.Def().Operands[0]
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

// constFactor is the second operand if it is constant, less its zero points: differences of large constants are not
// folded before.
func constFactor(op *ir.Op) *ir.Dense {
	v := op.Operands[1]
	c := v.Const()
	if c == nil && v.DefName() == "stablehlo.subtract" {
		z := v.Def().Operands[1]
		dims := []int64{}
		if z.DefName() == "stablehlo.broadcast_in_dim" {
			z, dims = z.Def().Operands[0], z.Def().Ints("broadcast_dimensions")
		}
		c = v.Def().Operands[0].Const()
		if c == nil || z.Const() == nil || c.Type.Bytes() > foldMoveLimit {
			return nil
		}
		if z.Type.Rank() == v.Type.Rank() {
			dims = without(v.Type.Rank())
		}
		return minus(c, z.Const(), dims)
	}
	if c != nil && c.Type.Bytes() > foldMoveLimit {
		return nil
	}
	return c
}

// minus is c − z, where z has these dimensions of c.
func minus(c, z *ir.Dense, dims []int64) *ir.Dense {
	out := ir.NewDense(c.Type)
	at := sliceIndex(c.Type.Shape, dims, z.Type.Shape)
	for i := range c.Len() {
		out.SetInt(i, c.Int(i)-z.Int(at(i)))
	}
	return out
}

// sliceIndex takes an element's number to that of its slice, in a tensor that has some of the dimensions, or length 1 there.
func sliceIndex(shape, dims, of []int64) func(int) int {
	from, to := strides(shape, 1), strides(of, 1)
	return func(i int) int {
		at := int64(0)
		for j, d := range dims {
			at += int64(i) / from[d] % shape[d] % of[j] * to[j]
		}
		return int(at)
	}
}

// exactInHalf reports that bf16 products of x − zp and the weights, summed in f32, are exact.
func exactInHalf(op *ir.Op, c *ir.Dense, x factor) bool {
	lo, hi := byteRange(x.bytes.Type.DType)
	most := max(hi-x.zp, x.zp-lo)
	if x.zero != nil {
		most = hi - lo
	}
	sum, _ := operandDims(op, 1)
	keep := without(c.Type.Rank(), sum)
	shape := pick(c.Type.Shape, keep)
	sums, at := make([]int64, product(shape)), sliceIndex(c.Type.Shape, keep, shape)
	for i := range c.Len() {
		v := c.Int(i)
		if v < -256 || v > 256 {
			return false
		}
		s := &sums[at(i)]
		if *s += max(v, -v) * most; *s >= 1<<24 {
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

// offsetBytes writes constants that span no more than a byte, all together or in each slice that is summed, as unsigned
// bytes less minus their least.
func offsetBytes(b *ir.Builder, op *ir.Op, c *ir.Dense) (f factor, ok bool) {
	sum, _ := operandDims(op, 1)
	keep := without(c.Type.Rank(), sum)
	shape := pick(c.Type.Shape, keep)
	least, most := ir.NewDense(ir.Tensor(ir.I32, shape...)), make([]int64, product(shape))
	at := sliceIndex(c.Type.Shape, keep, shape)
	seen := make([]bool, len(most))
	for i := range c.Len() {
		k, v := at(i), c.Int(i)
		if !seen[k] {
			least.SetInt(k, v)
			most[k], seen[k] = v, true
		}
		least.SetInt(k, min(least.Int(k), v))
		most[k] = max(most[k], v)
	}
	lo, hi := least.Int(0), most[0]
	for k := range most {
		lo, hi = min(lo, least.Int(k)), max(hi, most[k])
		if most[k]-least.Int(k) > 255 {
			return f, false
		}
	}
	if hi-lo <= 255 {
		least, keep = ir.DenseInts(ir.Tensor(ir.I32), lo), nil
		f.zp = -lo
	} else {
		z := ir.NewDense(least.Type)
		for k := range least.Len() {
			z.SetInt(k, -least.Int(k))
		}
		f.zero, f.dims = b.Const(z), keep
	}
	bytes := ir.NewDense(c.Type.WithDType(ir.UI8))
	at = sliceIndex(c.Type.Shape, keep, least.Type.Shape)
	for i := range c.Len() {
		bytes.SetInt(i, c.Int(i)-least.Int(at(i)))
	}
	f.bytes = b.Const(bytes)
	return f, true
}
