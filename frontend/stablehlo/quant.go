package stablehlo

import (
	"math"
	"slices"
	"strings"

	"github.com/godwit-accel/godwit/internal/source"
	"github.com/godwit-accel/godwit/ir"
)

// Quantised types (!quant.uniform) leave a module as it is read: values become the integers that are stored, and an op
// becomes what StableHLO says that it means of them.
//
//   - What only moves elements, or holds others in regions, does so with the integers.
//   - Maxima, clamps and comparisons of values with one scale are those of the integers, and so are their sums.
//   - A product of bytes is Σ(x−a)(w−b) in i32, exact, times one factor of all scales; the compiler finds the bytes again.
//   - Everything else is made of real numbers: dequantised, computed, quantised.

// unquantiser knows what was quantised.
type unquantiser struct {
	was  map[*ir.Value]*ir.Quant
	errs source.Errors
}

// unquantise takes quantised types out of a module that was not verified yet.
func unquantise(m *ir.Module) error {
	u := &unquantiser{was: map[*ir.Value]*ir.Quant{}}
	for _, f := range m.Funcs {
		u.function(f)
	}
	if len(u.was) > 0 {
		m.Walk(u.op)
	}
	return u.errs.Err()
}

// function takes the types out; ops are as they were.
func (u *unquantiser) function(f *ir.Func) {
	if r := f.Return(); r != nil && len(r.Operands) == len(f.Results) {
		for i, v := range r.Operands {
			if v != nil && !v.Type.Compatible(f.Results[i]) {
				u.errs.Add(r.Pos, "return gives %v, @%s has result %v", v.Type, f.Name, f.Results[i])
			}
		}
	}
	f.Results, f.Inputs = plain(f.Results), plain(f.Inputs)
	if f.Body != nil {
		u.region(f.Body)
	}
}

func (u *unquantiser) region(r *ir.Region) {
	for _, b := range r.Blocks {
		for _, a := range b.Args {
			u.value(a, b.Pos)
		}
		for _, op := range b.Ops {
			for _, v := range op.Results {
				u.value(v, op.Pos)
			}
			for _, sub := range op.Regions {
				u.region(sub)
			}
		}
	}
}

func (u *unquantiser) value(v *ir.Value, pos source.Pos) {
	if q := v.Type.Quant; q != nil {
		if err := q.Check(v.Type); err != nil {
			u.errs.Add(pos, "type %v: %w", v.Type, err)
		}
		u.was[v] = q
	}
	v.Type = plain([]ir.Type{v.Type})[0]
}

// plain are the types with the stored integers; others are the same.
func plain(ts []ir.Type) []ir.Type {
	if !slices.ContainsFunc(ts, func(t ir.Type) bool { return t.Quant != nil || t.Elems != nil }) {
		return ts
	}
	out := slices.Clone(ts)
	for i := range out {
		out[i].Quant = nil
		out[i].Elems, out[i].Results = plain(out[i].Elems), plain(out[i].Results)
	}
	return out
}

// meanings are the ops that are neither moved integers nor computed with real numbers. A row that gives nothing leaves
// the op to the latter.
var meanings = map[string]func(u *unquantiser, b *ir.Builder, op *ir.Op) *ir.Value{
	"stablehlo.uniform_quantize":   (*unquantiser).convert,
	"stablehlo.uniform_dequantize": (*unquantiser).convert,
	"stablehlo.add":                (*unquantiser).sum,
	"stablehlo.subtract":           (*unquantiser).sum,
	"stablehlo.dot":                (*unquantiser).product,
	"stablehlo.dot_general":        (*unquantiser).product,
	"stablehlo.convolution":        (*unquantiser).product,
}

// stored are the ops that move integers as they are; to those come all with regions, and what is no op of StableHLO.
var stored = func() map[string]bool {
	t := map[string]bool{}
	for _, name := range strings.Fields(`bitcast_convert broadcast broadcast_in_dim collective_broadcast collective_permute
		concatenate custom_call dynamic_broadcast_in_dim dynamic_gather dynamic_pad dynamic_reshape dynamic_slice dynamic_update_slice
		gather get_dimension_size get_tuple_element optimization_barrier pad real_dynamic_slice reshape return reverse select
		set_dimension_size slice torch_index_select transpose tuple all_gather all_to_all composite`) {
		t["stablehlo."+name] = true
	}
	return t
}()

// ordered are the ops whose outcome is the integers' if they have one scale.
var ordered = []string{"stablehlo.maximum", "stablehlo.minimum", "stablehlo.clamp", "stablehlo.compare"}

func (u *unquantiser) op(op *ir.Op) {
	quants := u.quants(op)
	if len(quants) == 0 || len(u.errs) > 0 {
		return
	}
	one := !slices.ContainsFunc(quants, func(q *ir.Quant) bool { return !q.SameScale(quants[0]) })
	if c := op.Attrs.Get("value"); op.Def().Has(ir.ConstantOp) {
		if d, ok := c.(*ir.Dense); ok && !d.Type.DType.IsFloat() {
			return
		}
	}
	switch {
	case stored[op.Name]:
		if !one {
			u.errs.Add(op.Pos, "%s: operands and results are quantised in different ways", op.Name)
		}
		return
	case len(op.Regions) > 0 || !strings.HasPrefix(op.Name, "stablehlo.") && !strings.HasPrefix(op.Name, "chlo."):
		return
	case one && op.Is(ordered...) && u.allQuantised(op):
		return
	}
	b := ir.BuildBefore(op)
	var out []*ir.Value
	if f := meanings[op.Name]; f != nil && len(op.Results) == 1 {
		if v := f(u, b, op); v != nil {
			out = []*ir.Value{v}
		}
	}
	if out == nil && b.Err() == nil {
		out = u.real(b, op)
	}
	if err := b.Err(); err != nil {
		u.errs = append(u.errs, err.(source.Errors)...)
		return
	}
	for i, r := range op.Results {
		u.was[out[i]] = u.was[r]
	}
	op.ReplaceWith(out...)
}

// quants are those of an op's operands and results that are quantised.
func (u *unquantiser) quants(op *ir.Op) (out []*ir.Quant) {
	for _, v := range slices.Concat(op.Operands, op.Results) {
		if q := u.was[v]; q != nil {
			out = append(out, q)
		}
	}
	return out
}

// allQuantised reports that there is no operand, and no result but a truth value, that is a real number.
func (u *unquantiser) allQuantised(op *ir.Op) bool {
	return !slices.ContainsFunc(slices.Concat(op.Operands, op.Results), func(v *ir.Value) bool { return u.was[v] == nil && v.Type.DType.IsFloat() })
}

// real computes the op with real numbers.
func (u *unquantiser) real(b *ir.Builder, op *ir.Op) []*ir.Value {
	var in []*ir.Value
	for _, v := range op.Operands {
		if q := u.was[v]; q != nil {
			v = dequantised(b, v, q)
		}
		in = append(in, v)
	}
	types := op.ResultTypes()
	for i, r := range op.Results {
		if q := u.was[r]; q != nil {
			types[i] = types[i].WithDType(q.Expressed)
		}
	}
	made := b.OpWith(op.Name, types, in, op.Attrs)
	if b.Err() != nil {
		return nil
	}
	out := slices.Clone(made.Results)
	for i, r := range op.Results {
		if q := u.was[r]; q != nil {
			out[i] = quantised(b, out[i], q, r.Type)
		}
	}
	return out
}

// convert is what makes a value quantised, real, or quantised otherwise.
func (u *unquantiser) convert(b *ir.Builder, op *ir.Op) *ir.Value {
	if len(op.Operands) != 1 {
		return nil
	}
	x, r := op.Operands[0], op.Result()
	from, to := u.was[x], u.was[r]
	switch {
	case from == nil:
		return quantised(b, x, to, r.Type)
	case to == nil:
		return b.Convert(dequantised(b, x, from), r.Type.DType)
	case from.Axis >= 0 && to.Axis >= 0 && from.Axis != to.Axis:
		return quantised(b, dequantised(b, x, from), to, r.Type)
	}
	return rescaled(b, centred(b, x, from), from.Scales, from.Axis, to, r.Type)
}

// sum adds integers of one scale.
func (u *unquantiser) sum(b *ir.Builder, op *ir.Op) *ir.Value {
	if len(op.Operands) != 2 {
		return nil
	}
	x, y, to := op.Operands[0], op.Operands[1], u.was[op.Result()]
	for _, v := range op.Operands {
		if q := u.was[v]; q == nil || to == nil || !slices.Equal(q.Scales, to.Scales) || q.Axis != to.Axis {
			return nil
		}
	}
	s := b.Binary(op.Name, centred(b, x, u.was[x]), centred(b, y, u.was[y]))
	return inRange(b, shifted(b, "stablehlo.add", s, to), to, op.Result().Type)
}

// product sums products of bytes. The second factor may have a scale for each of its slices that is a slice of the result.
func (u *unquantiser) product(b *ir.Builder, op *ir.Op) *ir.Value {
	if len(op.Operands) != 2 {
		return nil
	}
	x, w, r := op.Operands[0], op.Operands[1], op.Result()
	qx, qw, to := u.was[x], u.was[w], u.was[r]
	if qx == nil || qw == nil || qx.Axis >= 0 || max(x.Type.DType.Bits(), w.Type.DType.Bits()) > 8 || r.Type.NumElements() <= 0 {
		return nil
	}
	axis, terms := resultDim(op, qw.Axis)
	if qw.Axis >= 0 && axis < 0 || terms > ir.MaxByteTerms {
		return nil
	}
	attrs := slices.DeleteFunc(slices.Clone(op.Attrs), func(a ir.NamedAttr) bool { return a.Name == "algorithm" })
	acc := b.OpTo(op.Name, r.Type.WithDType(ir.I32), []*ir.Value{centred(b, x, qx), centred(b, w, qw)}, attrs...)
	scales := make([]float64, len(qw.Scales))
	for i, s := range qw.Scales {
		scales[i] = s * qx.Scales[0]
	}
	if to == nil {
		return b.Convert(b.Mul(b.Convert(acc, ir.F32), spread(b, ir.F32, scales, axis, r.Type.Shape)), r.Type.DType)
	}
	if axis >= 0 && to.Axis >= 0 && to.Axis != axis {
		return nil
	}
	return rescaled(b, acc, scales, axis, to, r.Type)
}

// resultDim is the dimension of a product's result that dimension d of its second factor becomes, -1 if none, and how
// many terms are added for an element.
func resultDim(op *ir.Op, d int) (axis int, terms int64) {
	x, w := op.Operands[0].Type, op.Operands[1].Type
	if c, ok := op.ConvDims(); ok && op.Name == "stablehlo.convolution" {
		if c.KernelOutFeature < 0 || c.KernelOutFeature >= int64(w.Rank()) || w.NumElements() < 0 {
			return -1, math.MaxInt64
		}
		terms = w.NumElements() / max(w.Shape[c.KernelOutFeature], 1)
		if int64(d) == c.KernelOutFeature {
			return int(c.OutputFeature), terms
		}
		return -1, terms
	}
	dims, ok := op.DotDims()
	if !ok {
		dims = ir.DotDims{LHSContracting: []int64{int64(x.Rank()) - 1}, RHSContracting: []int64{0}}
	}
	terms = 1
	for _, k := range dims.RHSContracting {
		if k < 0 || k >= int64(w.Rank()) || w.Shape[k] < 0 || w.Shape[k] > ir.MaxByteTerms {
			return -1, math.MaxInt64
		}
		terms *= max(w.Shape[k], 1)
	}
	if slices.Contains(dims.RHSContracting, int64(d)) {
		return -1, terms
	}
	if i := slices.Index(dims.RHSBatch, int64(d)); i >= 0 {
		return i, terms
	}
	axis = x.Rank() - len(dims.LHSContracting)
	for k := range d {
		if !slices.Contains(dims.RHSContracting, int64(k)) && !slices.Contains(dims.RHSBatch, int64(k)) {
			axis++
		}
	}
	return axis, terms
}

// spread is a parameter as a tensor of a shape: one number, or one for each slice along a dimension.
func spread(b *ir.Builder, d ir.DType, vs []float64, axis int, shape []int64) *ir.Value {
	if axis < 0 || len(vs) == 1 {
		return b.Const(ir.SplatFloat(ir.Tensor(d, shape...), vs[0]))
	}
	return b.BroadcastInDim(b.Floats(ir.Tensor(d, int64(len(vs))), vs...), shape, []int64{int64(axis)})
}

// centred is the stored integer less its zero point, in i32.
func centred(b *ir.Builder, v *ir.Value, q *ir.Quant) *ir.Value {
	return shifted(b, "stablehlo.subtract", b.Convert(v, ir.I32), q)
}

// shifted adds or subtracts the zero point, if there is one.
func shifted(b *ir.Builder, name string, v *ir.Value, q *ir.Quant) *ir.Value {
	zeros := make([]float64, len(q.Zeros))
	any := false
	for i, z := range q.Zeros {
		zeros[i] = float64(z)
		any = any || z != 0
	}
	if !any || v.IsPoison() {
		return v
	}
	return b.Binary(name, v, spread(b, v.Type.DType, zeros, q.Axis, v.Type.Shape))
}

func dequantised(b *ir.Builder, v *ir.Value, q *ir.Quant) *ir.Value {
	return b.Mul(b.Convert(centred(b, v, q), q.Expressed), spread(b, q.Expressed, q.Scales, q.Axis, v.Type.Shape))
}

// quantised is clamp(x/scale + zero) rounded half to even, in this order, as StableHLO has it.
func quantised(b *ir.Builder, x *ir.Value, q *ir.Quant, t ir.Type) *ir.Value {
	if x.Type.DType != ir.F64 {
		x = b.Convert(x, ir.F32)
	}
	d := x.Type.DType
	return rounded(b, b.Div(x, spread(b, d, q.Scales, q.Axis, t.Shape)), q, t)
}

// rescaled is acc times its scale, or its scales along a dimension, quantised: with one factor for both scales.
func rescaled(b *ir.Builder, acc *ir.Value, scales []float64, axis int, to *ir.Quant, t ir.Type) *ir.Value {
	if to.Axis >= 0 {
		axis = to.Axis
	}
	by := make([]float64, max(len(scales), len(to.Scales)))
	same := true
	for i := range by {
		by[i] = scales[i%len(scales)] / to.Scales[i%len(to.Scales)]
		same = same && math.Abs(by[i]-1) < 1e-6
	}
	if same { // a sum for a bias to be added to
		return inRange(b, shifted(b, "stablehlo.add", acc, to), to, t)
	}
	return rounded(b, b.Mul(b.Convert(acc, ir.F32), spread(b, ir.F32, by, axis, t.Shape)), to, t)
}

func rounded(b *ir.Builder, x *ir.Value, q *ir.Quant, t ir.Type) *ir.Value {
	if x.IsPoison() {
		return x
	}
	limit := func(v int64) *ir.Value {
		f := float32(v)
		if int64(f) != v { // not beyond it, or the integer would overflow
			f = math.Nextafter32(f, 0)
		}
		return b.Floats(ir.Tensor(x.Type.DType), float64(f))
	}
	x = b.Clamp(limit(q.Min), shifted(b, "stablehlo.add", x, q), limit(q.Max))
	return b.Convert(b.RoundEven(x), t.DType)
}

// inRange clamps integers, unless they cannot be kept apart from others.
func inRange(b *ir.Builder, x *ir.Value, q *ir.Quant, t ir.Type) *ir.Value {
	if q.Min != math.MinInt32 || q.Max != math.MaxInt32 {
		x = b.Clamp(b.Ints(ir.Tensor(ir.I32), q.Min), x, b.Ints(ir.Tensor(ir.I32), min(q.Max, math.MaxInt32)))
	}
	return b.Convert(x, t.DType)
}
