package passes

import (
	"slices"

	"github.com/godwit-accel/godwit/ir"
)

// narrowOp writes the product of bytes, and the sums that their zero points make necessary.
func narrowOp(b *ir.Builder, op *ir.Op, x, w factor) {
	n := narrowing{b, op, op.Attrs.Clone(), op.Result().Type.Shape}
	if x.centred() && op.Name == "stablehlo.convolution" {
		n.pad(&x)
	}
	var less []*ir.Value // made in front of the product, so that its region can read them
	if x.centred() {
		less = append(less, n.correction(&x, 0, n.weightSums(&w), n.dims(1)))
	}
	if w.centred() {
		s, dims := n.inputSums(&x)
		if x.centred() {
			sum, _ := operandDims(op, 1)
			terms := b.Like(s, float64(product(pick(w.bytes.Type.Shape, sum))))
			if len(x.dims) > 0 {
				s, dims = n.spread(s, dims), without(len(n.out))
			}
			s = b.Sub(s, n.scaled(&x, 0, terms, dims))
		}
		less = append(less, n.correction(&w, 1, s, dims))
	}
	r := b.OpTo(op.Name, op.Result().Type, []*ir.Value{x.bytes, w.bytes}, n.attrs...)
	for _, v := range less {
		r = b.Sub(r, v)
	}
	op.ReplaceWith(r)
}

// narrowing is a product that is being rewritten.
type narrowing struct {
	b     *ir.Builder
	op    *ir.Op
	attrs ir.Attrs // of the product of bytes
	out   []int64
}

// pad has the border of a convolution written as bytes, which are its zero point.
func (n *narrowing) pad(x *factor) {
	d, _ := n.op.ConvDims()
	k, rank := len(d.InputSpatial), x.bytes.Type.Rank()
	pads, dil := n.op.Padding("padding", k), n.op.IntsOr("lhs_dilation", k, 1)
	low, high, interior := make([]int64, rank), make([]int64, rank), make([]int64, rank)
	for i, dim := range d.InputSpatial {
		low[dim], high[dim], interior[dim] = pads[i][0], pads[i][1], dil[i]-1
	}
	x.bytes = padded(n.b, x.bytes, x.border(n.b), low, high, interior)
	n.attrs.Set("padding", ir.PaddingAttr(make([][2]int64, k)))
	n.attrs.Remove("lhs_dilation")
}

// dims are the dimensions of the result that those of an operand become which are not summed over.
func (n *narrowing) dims(operand int) []int64 {
	sum, out := operandDims(n.op, operand)
	return pick(out, without(len(out), sum))
}

// spread has v, of these dimensions of the result, in all of them.
func (n *narrowing) spread(v *ir.Value, dims []int64) *ir.Value {
	if v.Type.Rank() == len(n.out) {
		return v
	}
	return n.b.BroadcastInDim(v, n.out, dims)
}

// correction is the zero point of an operand times v, spread over the result.
func (n *narrowing) correction(f *factor, operand int, v *ir.Value, dims []int64) *ir.Value {
	return n.spread(n.scaled(f, operand, v, dims), dims)
}

// scaled is the zero point of an operand times v, which has these dimensions of the result, before it is spread if that will do:
// it is smaller then, and no layout stands in the way of the product's epilogue.
func (n *narrowing) scaled(f *factor, operand int, v *ir.Value, dims []int64) *ir.Value {
	b := n.b
	switch {
	case f.zero == nil && v.Const() != nil:
		c := v.Const()
		d := ir.NewDense(c.Type)
		for i := range c.Len() {
			d.SetInt(i, f.zp*c.Int(i))
		}
		return b.Const(d)
	case f.zero == nil:
		return b.Mul(v, b.Like(v, float64(f.zp)))
	case len(f.dims) == 0:
		return b.Mul(v, b.BroadcastInDim(f.zero, v.Type.Shape, nil))
	}
	_, out := operandDims(n.op, operand)
	return b.Mul(n.spread(v, dims), b.BroadcastInDim(f.zero, n.out, pick(out, f.dims)))
}

// weightSums are the sums of the weights that meet each result element, in the dimensions that are not summed over.
func (n *narrowing) weightSums(w *factor) *ir.Value {
	sum, _ := operandDims(n.op, 1)
	c := w.bytes.Const()
	if c == nil {
		return n.sums(w.bytes, sum)
	}
	keep := without(c.Type.Rank(), sum)
	sums := ir.NewDense(ir.Tensor(ir.I32, pick(c.Type.Shape, keep)...))
	at := sliceIndex(c.Type.Shape, keep, sums.Type.Shape)
	for i := range c.Len() {
		sums.SetInt(at(i), sums.Int(at(i))+c.Int(i))
	}
	return n.b.Const(sums)
}

func (n *narrowing) sums(bytes *ir.Value, dims []int64) *ir.Value {
	return n.b.ReduceOp("stablehlo.add", n.b.Convert(bytes, ir.I32), scalarZero(n.b, ir.I32), dims...)
}

// inputSums are the sums of the inputs of each result element, and which dimensions of the result they have. Those of windows are a convolution with
// ones, one output channel a group.
func (n *narrowing) inputSums(x *factor) (s *ir.Value, dims []int64) {
	b := n.b
	if n.op.Name != "stablehlo.convolution" {
		sum, _ := operandDims(n.op, 0)
		return n.sums(x.bytes, sum), n.dims(0)
	}
	d, _ := n.op.ConvDims()
	groups, ch := n.op.IntOr("feature_group_count", 1), d.OutputFeature
	ones := slices.Clone(n.op.Operands[1].Type.Shape)
	ones[d.KernelOutFeature] = groups
	shape := slices.Clone(n.out)
	shape[ch] = groups
	s = b.OpTo(n.op.Name, ir.Tensor(ir.I32, shape...), []*ir.Value{x.bytes, b.Const(ir.DenseInts(ir.Tensor(ir.I8, ones...), 1))}, n.attrs.Clone()...)
	if groups == 1 {
		rest := without(len(n.out), []int64{ch})
		return b.Reshape(s, pick(n.out, rest)...), rest
	}
	each := slices.Insert(slices.Clone(shape), int(ch)+1, n.out[ch]/groups)
	return b.Reshape(b.BroadcastInDim(s, each, without(len(each), []int64{ch + 1})), n.out...), without(len(n.out))
}

// operandDims says which dimensions of an operand are summed over, or, of a convolution's input, are windows, and where each
// of the others is in the result.
func operandDims(op *ir.Op, operand int) (sum, out []int64) {
	rank := op.Operands[operand].Type.Rank()
	out = make([]int64, rank)
	if op.Name == "stablehlo.convolution" {
		d, _ := op.ConvDims()
		if operand == 0 {
			out[d.InputBatch] = d.OutputBatch
			return append(slices.Clone(d.InputSpatial), d.InputFeature), out
		}
		out[d.KernelOutFeature] = d.OutputFeature
		return append(slices.Clone(d.KernelSpatial), d.KernelInFeature), out
	}
	d, _ := op.DotDims()
	batch, sum, first := d.LHSBatch, d.LHSContracting, len(d.LHSBatch)
	if operand == 1 {
		batch, sum = d.RHSBatch, d.RHSContracting
		first = op.Result().Type.Rank() - (rank - len(batch) - len(sum))
	}
	for i, dim := range batch {
		out[dim] = int64(i)
	}
	for i, dim := range without(rank, batch, sum) {
		out[dim] = int64(first + i)
	}
	return sum, out
}
