package passes

import (
	"slices"
	"strings"

	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/interp"
)

// dialectOps are StableHLO's and CHLO's other ways to say things: implicit broadcasts, operands that are shapes, old
// names, tuples, and collectives, which among one participant do nothing.
func dialectOps() map[string]func(b *ir.Builder, op *ir.Op) []*ir.Value {
	type rows = map[string]func(b *ir.Builder, op *ir.Op) []*ir.Value
	one := func(f func(b *ir.Builder, op *ir.Op, a []*ir.Value) *ir.Value) func(*ir.Builder, *ir.Op) []*ir.Value {
		return func(b *ir.Builder, op *ir.Op) []*ir.Value {
			if v := f(b, op, op.Operands); v != nil {
				return []*ir.Value{v}
			}
			return nil
		}
	}
	same := one(func(_ *ir.Builder, op *ir.Op, a []*ir.Value) *ir.Value {
		if !a[0].Type.Equal(op.Result().Type) {
			return nil
		}
		return a[0]
	})
	alone := one(func(_ *ir.Builder, op *ir.Op, a []*ir.Value) *ir.Value {
		if len(a) != 1 || !a[0].Type.Equal(op.Result().Type) || !oneParticipant(op) {
			return nil
		}
		return a[0]
	})
	zero := one(func(b *ir.Builder, op *ir.Op, _ []*ir.Value) *ir.Value {
		return b.Const(ir.SplatInt(op.Result().Type, 0))
	})
	reshape := one(func(b *ir.Builder, op *ir.Op, a []*ir.Value) *ir.Value {
		return b.Reshape(a[0], op.Result().Type.Shape...)
	})
	realOnly := func(f func(b *ir.Builder, x *ir.Value) *ir.Value) func(*ir.Builder, *ir.Op) []*ir.Value {
		return one(func(b *ir.Builder, _ *ir.Op, a []*ir.Value) *ir.Value {
			if a[0].Type.DType.IsComplex() {
				return nil
			}
			return f(b, a[0])
		})
	}
	out := rows{
		"stablehlo.broadcast": one(func(b *ir.Builder, op *ir.Op, a []*ir.Value) *ir.Value {
			return b.BroadcastTo(a[0], op.Result().Type.Shape...)
		}),
		"sdy.sharding_constraint": same,
		"stablehlo.real":          realOnly(func(_ *ir.Builder, x *ir.Value) *ir.Value { return x }),
		"stablehlo.imag":          realOnly(func(b *ir.Builder, x *ir.Value) *ir.Value { return b.Like(x, 0) }),
		"chlo.conj":               realOnly(func(_ *ir.Builder, x *ir.Value) *ir.Value { return x }),
		"chlo.constant": one(func(b *ir.Builder, op *ir.Op, _ []*ir.Value) *ir.Value {
			return b.Const(op.Attrs.Get("value").(*ir.Dense))
		}),
		"chlo.constant_like": one(func(b *ir.Builder, op *ir.Op, _ []*ir.Value) *ir.Value {
			switch v := op.Attrs.Get("value").(type) {
			case ir.Float:
				return b.Const(ir.SplatFloat(op.Result().Type, v.Value))
			case ir.Int:
				return b.Const(ir.SplatInt(op.Result().Type, v.Value))
			}
			return nil
		}),
		"chlo.mulhi":     one(mulHigh),
		"chlo.zeta":      one(wideBinary(zeta)),
		"chlo.polygamma": one(wideBinary(polygamma)),
		"chlo._asin_acos_kernel": realOnly(func(b *ir.Builder, x *ir.Value) *ir.Value {
			return b.Sqrt(b.Mul(b.Sub(b.Like(x, 1), x), b.Add(b.Like(x, 1), x)))
		}),
		"stablehlo.dynamic_reshape":          reshape,
		"chlo.dynamic_reshape":               reshape,
		"stablehlo.dynamic_broadcast_in_dim": one(dynamicBroadcast),
		"stablehlo.dynamic_iota": one(func(b *ir.Builder, op *ir.Op, _ []*ir.Value) *ir.Value {
			return b.Iota(op.Result().Type, op.IntOr("iota_dimension", 0))
		}),
		"stablehlo.dynamic_pad":        one(dynamicPad),
		"stablehlo.real_dynamic_slice": one(realDynamicSlice),
		"stablehlo.dynamic_gather":     one(dynamicGather),
		"stablehlo.dynamic_conv":       one(dynamicConv),
		"stablehlo.get_dimension_size": one(func(b *ir.Builder, op *ir.Op, a []*ir.Value) *ir.Value {
			return b.Ints(op.Result().Type, a[0].Type.Shape[op.IntOr("dimension", 0)])
		}),
		"stablehlo.set_dimension_size": one(func(_ *ir.Builder, op *ir.Op, a []*ir.Value) *ir.Value {
			n := constOf(a[1])
			if n == nil || !a[0].Type.Equal(op.Result().Type) || n.Int(0) != a[0].Type.Shape[op.IntOr("dimension", 0)] {
				return nil
			}
			return a[0]
		}),
		"stablehlo.get_tuple_element": one(func(_ *ir.Builder, op *ir.Op, a []*ir.Value) *ir.Value {
			if d := a[0].Def(); d != nil && d.Name == "stablehlo.tuple" {
				return d.Operands[op.IntOr("index", 0)]
			}
			return nil
		}),
		"stablehlo.torch_index_select":   one(torchIndexSelect),
		"stablehlo.einsum":               one(einsum),
		"stablehlo.unary_einsum":         one(unaryEinsum),
		"stablehlo.collective_broadcast": same, "stablehlo.collective_permute": same, "stablehlo.cross-replica-sum": alone,
		"stablehlo.all_gather": alone, "stablehlo.all_reduce": alone, "stablehlo.all_to_all": alone, "stablehlo.reduce_scatter": alone,
		"stablehlo.partition_id": zero, "stablehlo.replica_id": zero,
	}
	for _, name := range strings.Fields(`stablehlo.add stablehlo.and stablehlo.atan2 stablehlo.divide stablehlo.maximum stablehlo.minimum
		stablehlo.multiply chlo.next_after stablehlo.or chlo.polygamma stablehlo.power stablehlo.remainder stablehlo.shift_left
		stablehlo.shift_right_arithmetic stablehlo.shift_right_logical stablehlo.subtract stablehlo.xor chlo.zeta`) {
		_, short, _ := strings.Cut(name, ".")
		out["chlo.broadcast_"+short] = one(func(b *ir.Builder, op *ir.Op, _ []*ir.Value) *ir.Value {
			v := broadcastOperands(b, op)
			return b.Binary(name, v[0], v[1])
		})
	}
	out["chlo.broadcast_compare"] = one(func(b *ir.Builder, op *ir.Op, _ []*ir.Value) *ir.Value {
		v := broadcastOperands(b, op)
		dir := op.Str("comparison_direction")
		attrs := []ir.NamedAttr{ir.A("comparison_direction", ir.Enum{Dialect: "stablehlo", Name: "comparison_direction", Value: dir})}
		if t := op.Str("compare_type"); t != "" {
			attrs = append(attrs, ir.A("compare_type", ir.Enum{Dialect: "stablehlo", Name: "comparison_type", Value: t}))
		}
		return b.OpTo("stablehlo.compare", op.Result().Type, v, attrs...)
	})
	out["chlo.broadcast_select"] = one(func(b *ir.Builder, op *ir.Op, _ []*ir.Value) *ir.Value {
		v := broadcastOperands(b, op)
		return b.Select(v[0], v[1], v[2])
	})
	return out
}

// oneParticipant reports a collective within groups of one.
func oneParticipant(op *ir.Op) bool {
	d, ok := op.Attrs.Get("replica_groups").(*ir.Dense)
	return !ok || d.Len() <= 1
}

// broadcastOperands brings operands to the result's shape: the last dimensions are aligned, or attribute
// broadcast_dimensions places those of the one of lower rank.
func broadcastOperands(b *ir.Builder, op *ir.Op) []*ir.Value {
	shape := op.Result().Type.Shape
	dims := op.Ints("broadcast_dimensions")
	out := make([]*ir.Value, len(op.Operands))
	for i, v := range op.Operands {
		if len(dims) == v.Type.Rank() && v.Type.Rank() < len(shape) {
			out[i] = b.BroadcastInDim(v, slices.Clone(shape), dims)
			continue
		}
		out[i] = b.BroadcastTo(v, shape...)
	}
	return out
}

// constOf is the value of what constants make, nil if other things enter.
func constOf(v *ir.Value) *ir.Dense {
	if d := v.Const(); d != nil {
		return d
	}
	op := v.Def()
	if op == nil || !op.Has(ir.Pure) || !interp.Evaluates(op.Name) || len(op.Regions) > 0 || v.Type.NumElements() > 1<<10 {
		return nil
	}
	var in []*ir.Dense
	for _, o := range op.Operands {
		d := constOf(o)
		if d == nil {
			return nil
		}
		in = append(in, d)
	}
	out, err := interp.Eval(op, in)
	if err != nil {
		return nil
	}
	return out[v.Index()]
}

// constInts are the numbers of each value, ok if all are known.
func constInts(vs ...*ir.Value) (out [][]int64, ok bool) {
	for _, v := range vs {
		d := constOf(v)
		if d == nil {
			return nil, false
		}
		out = append(out, d.Ints())
	}
	return out, true
}

func dynamicBroadcast(b *ir.Builder, op *ir.Op, a []*ir.Value) *ir.Value {
	return b.BroadcastInDim(a[0], slices.Clone(op.Result().Type.Shape), op.Ints("broadcast_dimensions"))
}

func dynamicPad(b *ir.Builder, _ *ir.Op, a []*ir.Value) *ir.Value {
	n, ok := constInts(a[2:]...)
	if !ok {
		return nil
	}
	return b.Pad(a[0], a[1], n[0], n[1], n[2])
}

// realDynamicSlice has a size that is known; a start that is not is one for dynamic_slice, which clamps.
func realDynamicSlice(b *ir.Builder, op *ir.Op, a []*ir.Value) *ir.Value {
	if n, ok := constInts(a[1:]...); ok {
		return b.Slice(a[0], n[0], n[1], n[2])
	}
	steps, ok := constInts(a[3])
	if !ok || slices.ContainsFunc(steps[0], func(n int64) bool { return n != 1 }) {
		return nil
	}
	var starts []*ir.Value
	for i := range int64(a[0].Type.Rank()) {
		starts = append(starts, b.Reshape(b.Slice(a[1], []int64{i}, []int64{i + 1}, nil)))
	}
	return b.DynamicSlice(a[0], starts, op.Result().Type.Shape...)
}

func dynamicGather(b *ir.Builder, op *ir.Op, a []*ir.Value) *ir.Value {
	sizes, ok := constInts(a[2])
	dims, is := op.Attrs.Get("dimension_numbers").(ir.GatherDims)
	if !ok || !is {
		return nil
	}
	return b.Gather(a[0], a[1], dims, sizes[0])
}

func dynamicConv(b *ir.Builder, op *ir.Op, a []*ir.Value) *ir.Value {
	pads, ok := constInts(a[2])
	if !ok {
		return nil
	}
	attrs := slices.DeleteFunc(slices.Clone(op.Attrs), func(x ir.NamedAttr) bool { return x.Name == "padding" })
	attrs = append(attrs, ir.A("padding", ir.DenseInts(ir.Tensor(ir.I64, int64(len(pads[0])/2), 2), pads[0]...)))
	return b.OpTo("stablehlo.convolution", op.Result().Type, a[:2], attrs...)
}

// torchIndexSelect takes slices of dimension dim; the first batch_dims dimensions of both operands go together.
func torchIndexSelect(b *ir.Builder, op *ir.Op, a []*ir.Value) *ir.Value {
	x, idx := a[0], a[1]
	dim, nb, r, q := int(op.IntOr("dim", 0)), int(op.IntOr("batch_dims", 0)), x.Type.Rank(), idx.Type.Rank()
	if dim < 0 || dim >= r || nb < 0 || nb > dim || nb > q {
		return nil
	}
	col := append(slices.Clone(idx.Type.Shape), 1)
	d := ir.GatherDims{IndexVectorDim: int64(q)}
	var parts []*ir.Value
	sizes := slices.Clone(x.Type.Shape)
	for k := range nb {
		parts = append(parts, b.Iota(ir.Tensor(idx.Type.DType, col...), int64(k)))
		d.CollapsedSliceDims, d.StartIndexMap = append(d.CollapsedSliceDims, int64(k)), append(d.StartIndexMap, int64(k))
		sizes[k] = 1
	}
	parts = append(parts, b.Reshape(idx, col...))
	d.CollapsedSliceDims, d.StartIndexMap = append(d.CollapsedSliceDims, int64(dim)), append(d.StartIndexMap, int64(dim))
	sizes[dim] = 1
	for k := nb; k < r; k++ {
		if k < dim {
			d.OffsetDims = append(d.OffsetDims, int64(k))
		} else if k > dim {
			d.OffsetDims = append(d.OffsetDims, int64(k-1+q-nb))
		}
	}
	return b.Gather(x, b.Concat(int64(q), parts...), d, sizes)
}

// mulHigh is the upper half of a product: in twice the width, or of 64 bits in four parts.
func mulHigh(b *ir.Builder, _ *ir.Op, a []*ir.Value) *ir.Value {
	d := a[0].Type.DType
	if !d.IsInt() || d == ir.I1 {
		return nil
	}
	bits := float64(d.Bits())
	if d.Bits() < 64 {
		w := ir.I64
		if d.IsUnsigned() {
			w = ir.UI64
		}
		p := b.Mul(b.Convert(a[0], w), b.Convert(a[1], w))
		if d.IsUnsigned() {
			return b.Convert(b.ShrL(p, b.Like(p, bits)), d)
		}
		return b.Convert(b.ShrA(p, b.Like(p, bits)), d)
	}
	u := func(v *ir.Value) *ir.Value { return b.BitcastConvert(v, v.Type.WithDType(ir.UI64)) }
	x, y := u(a[0]), u(a[1])
	half := b.Like(x, 32)
	mask := b.ShrL(b.Not(b.Like(x, 0)), half)
	lo := func(v *ir.Value) *ir.Value { return b.And(v, mask) }
	hi := func(v *ir.Value) *ir.Value { return b.ShrL(v, half) }
	low := b.Mul(lo(x), lo(y))
	m1 := b.Add(b.Mul(hi(x), lo(y)), hi(low))
	m2 := b.Add(b.Mul(lo(x), hi(y)), lo(m1))
	out := b.Add(b.Mul(hi(x), hi(y)), b.Add(hi(m1), hi(m2)))
	if d.IsUnsigned() {
		return out
	}
	out = b.BitcastConvert(out, a[0].Type)
	zero := b.Like(a[0], 0)
	for i, v := range a {
		out = b.Sub(out, b.Select(b.Compare("LT", v, zero), a[1-i], zero))
	}
	return out
}

// einsum is a dot_general: a label of both operands that the result lacks is summed over, one that it has is a batch.
func einsum(b *ir.Builder, op *ir.Op, a []*ir.Value) *ir.Value {
	in, to, ok := strings.Cut(op.Str("einsum_config"), "->")
	l, r, both := strings.Cut(in, ",")
	if !ok || !both {
		return nil
	}
	x, xs := labelled(b, a[0], l, r+to)
	y, ys := labelled(b, a[1], r, l+to)
	if x == nil || y == nil {
		return nil
	}
	out := spell(to, len(op.Result().Type.Shape))
	var d ir.DotDims
	var rest string
	for i, c := range xs {
		j := strings.IndexRune(ys, c)
		switch {
		case j < 0:
		case strings.ContainsRune(out, c):
			d.LHSBatch, d.RHSBatch = append(d.LHSBatch, int64(i)), append(d.RHSBatch, int64(j))
			rest += string(c)
		default:
			d.LHSContracting, d.RHSContracting = append(d.LHSContracting, int64(i)), append(d.RHSContracting, int64(j))
		}
	}
	for _, c := range xs {
		if !strings.ContainsRune(ys, c) {
			rest += string(c)
		}
	}
	for _, c := range ys {
		if !strings.ContainsRune(xs, c) {
			rest += string(c)
		}
	}
	return arrange(b, b.DotGeneral(x, y, d, op.Result().Type.DType), rest, out)
}

func unaryEinsum(b *ir.Builder, op *ir.Op, a []*ir.Value) *ir.Value {
	in, to, ok := strings.Cut(op.Str("einsum_config"), "->")
	if !ok {
		return nil
	}
	x, xs := labelled(b, a[0], in, to)
	if x == nil {
		return nil
	}
	return arrange(b, x, xs, spell(to, len(op.Result().Type.Shape)))
}

// spell writes an ellipsis out as digits; they are counted from the last dimension, so operands agree.
func spell(labels string, rank int) string {
	labels = strings.ReplaceAll(labels, " ", "")
	before, after, ok := strings.Cut(labels, "...")
	if !ok {
		return labels
	}
	mid := ""
	for n := rank - len(before) - len(after); n > 0; n-- {
		mid += string(rune('0' + n%10))
	}
	return before + mid + after
}

// labelled gives an operand and its labels, with those summed over that stand nowhere else. A label that stands twice
// in one operand, or labels that do not fit, give nil.
func labelled(b *ir.Builder, x *ir.Value, labels, others string) (*ir.Value, string) {
	s := spell(labels, x.Type.Rank())
	if strings.Contains(others, "...") {
		others += "0123456789"
	}
	if len(s) != x.Type.Rank() {
		return nil, ""
	}
	var sum []int64
	keep := ""
	for i, c := range s {
		switch {
		case strings.Count(s, string(c)) > 1:
			return nil, ""
		case strings.ContainsRune(others, c):
			keep += string(c)
		default:
			sum = append(sum, int64(i))
		}
	}
	if len(sum) > 0 {
		x = b.ReduceOp("stablehlo.add", x, b.Const(ir.SplatInt(ir.Tensor(x.Type.DType), 0)), sum...)
	}
	return x, keep
}

// arrange transposes from one order of labels to another.
func arrange(b *ir.Builder, x *ir.Value, from, to string) *ir.Value {
	if from == to {
		return x
	}
	if len(from) != len(to) {
		return nil
	}
	perm := make([]int64, len(to))
	for i, c := range to {
		perm[i] = int64(strings.IndexRune(from, c))
		if perm[i] < 0 {
			return nil
		}
	}
	return b.Transpose(x, perm...)
}
