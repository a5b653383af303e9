package passes

import (
	"slices"

	"github.com/godwit-accel/godwit/ir"
)

// Layout. The matrix unit wants pixels by channels: convolutions become NHWC with transposes around them, and
// matrix products have one batch, one free and one summed dimension a side. Then transposes sink: an op on
// transposed operands is done in their layout and its result transposed, through elementwise ops, pads, windows,
// folds, concatenations and slices, until the transpose meets its inverse in front of the next convolution. What
// remains is at the model's ends.
//
//	x ─ T ─ conv ─ T⁻¹ ─ relu ─ pool ─ T ─ conv ─ T⁻¹      x ─ T ─ conv ─ relu ─ pool ─ conv ─ T⁻¹
func layout(s *state) error {
	f := s.tensor.Func("main")
	f.Walk(func(op *ir.Op) {
		switch op.Name {
		case "stablehlo.convolution":
			layoutConv(op)
		case "stablehlo.dot_general":
			layoutDot(op)
		case "stablehlo.gather":
			layoutGather(op)
		}
	})
	if err := canonicalise(s); err != nil {
		return err
	}
	for range 4 { // a sunk transpose may free one earlier in the text only through control flow; few rounds do
		changed := false
		m := products{}
		f.Walk(func(op *ir.Op) {
			if m.sink(op) {
				changed = true
				return
			}
			if rule := sinks[op.Name]; rule != nil {
				changed = rule(op) || changed
			} else if _, ok := elementwise[op.Name]; ok {
				changed = sinkElementwise(op) || changed
			}
		})
		if err := canonicalise(s); err != nil || !changed {
			return err
		}
	}
	return nil
}

func isIdentity(perm []int64) bool {
	for i, p := range perm {
		if int64(i) != p {
			return false
		}
	}
	return true
}

func inverse(perm []int64) []int64 {
	inv := make([]int64, len(perm))
	for i, p := range perm {
		inv[p] = int64(i)
	}
	return inv
}

func transposed(b *ir.Builder, v *ir.Value, perm []int64) *ir.Value {
	if isIdentity(perm) {
		return v
	}
	return b.Transpose(v, perm...)
}

// layoutConv makes a convolution NHWC, its input undilated and its kernel unreversed.
func layoutConv(op *ir.Op) {
	d, _ := op.ConvDims()
	b := ir.BuildBefore(op)
	k := len(d.InputSpatial)
	x, w := op.Operands[0], op.Operands[1]
	dil, rev, pads := op.IntsOr("lhs_dilation", k, 1), op.Bools("window_reversal", k), op.Padding("padding", k)
	low, high, interior := make([]int64, k+2), make([]int64, k+2), make([]int64, k+2)
	var flip []int64
	for i, dim := range d.InputSpatial {
		if dil[i] > 1 || pads[i][0] < 0 || pads[i][1] < 0 {
			low[dim], high[dim], interior[dim] = pads[i][0], pads[i][1], dil[i]-1
			pads[i] = [2]int64{}
		}
		if rev[i] {
			flip = append(flip, d.KernelSpatial[i])
		}
	}
	x = padded(b, x, scalarZero(b, x.Type.DType), low, high, interior)
	if len(flip) > 0 {
		w = b.Reverse(w, flip...)
	}
	inPerm := append(append([]int64{d.InputBatch}, d.InputSpatial...), d.InputFeature)
	outPerm := append(append([]int64{d.OutputBatch}, d.OutputSpatial...), d.OutputFeature)
	if isIdentity(inPerm) && isIdentity(outPerm) && x == op.Operands[0] && w == op.Operands[1] {
		return
	}
	nd := d
	nd.InputBatch, nd.InputFeature, nd.OutputBatch, nd.OutputFeature = 0, int64(k+1), 0, int64(k+1)
	nd.InputSpatial, nd.OutputSpatial = nil, nil
	for i := range int64(k) {
		nd.InputSpatial, nd.OutputSpatial = append(nd.InputSpatial, i+1), append(nd.OutputSpatial, i+1)
	}
	c := op.Clone(ir.Map{op.Operands[0]: transposed(b, x, inPerm), op.Operands[1]: w})
	c.SetOperand(1, w)
	c.SetOperand(0, transposed(b, x, inPerm))
	c.Results[0].Type = op.Result().Type.WithShape(pick(op.Result().Type.Shape, outPerm)...)
	c.Attrs.Set("dimension_numbers", nd)
	c.Attrs.Set("padding", ir.PaddingAttr(pads))
	c.Attrs.Remove("lhs_dilation")
	c.Attrs.Remove("window_reversal")
	op.Block.Insert(op.Index(), c)
	op.ReplaceWith(transposed(ir.BuildBefore(op), c.Result(), inverse(outPerm)))
}

// swapDot exchanges the operands of a product whose result is only wanted with the columns in front of the rows, as
// einsum writes the second product of attention; it gives the product that is there then.
func swapDot(op *ir.Op) *ir.Op {
	d, _ := op.DotDims()
	x, y, r := op.Operands[0], op.Operands[1], op.Result()
	batch, rank := len(d.LHSBatch), r.Type.Rank()
	rows := x.Type.Rank() - batch - len(d.LHSContracting)
	if !r.HasOneUse() || rows == 0 || batch+rows == rank || !r.Uses()[0].Op.Is("stablehlo.transpose") {
		return op
	}
	perm := r.Uses()[0].Op.Ints("permutation")
	isRow := func(i int64) bool { return i >= int64(batch) && i < int64(batch+rows) }
	isColumn := func(i int64) bool { return i >= int64(batch+rows) }
	if first := slices.IndexFunc(perm, isRow); slices.ContainsFunc(perm[first:], isColumn) {
		return op
	}
	b := ir.BuildBefore(op)
	d.LHSBatch, d.RHSBatch = d.RHSBatch, d.LHSBatch
	d.LHSContracting, d.RHSContracting = d.RHSContracting, d.LHSContracting
	c := b.DotGeneral(y, x, d, r.Type.DType)
	var back []int64 // the order that was
	for i := range int64(rank) {
		switch {
		case isRow(i):
			i += int64(rank - batch - rows)
		case isColumn(i):
			i -= int64(rows)
		}
		back = append(back, i)
	}
	op.ReplaceWith(b.Transpose(c, back...))
	return c.Def()
}

// layoutDot merges the batch, free and summed dimensions of a dot_general into one each.
func layoutDot(op *ir.Op) {
	op = swapDot(op)
	d, _ := op.DotDims()
	x, y := op.Operands[0], op.Operands[1]
	xf := without(x.Type.Rank(), d.LHSBatch, d.LHSContracting)
	yf := without(y.Type.Rank(), d.RHSBatch, d.RHSContracting)
	if len(d.LHSBatch) <= 1 && len(d.LHSContracting) == 1 && len(xf) <= 1 && len(yf) <= 1 {
		return
	}
	b := ir.BuildBefore(op)
	size := func(v *ir.Value, dims []int64) int64 { return product(pick(v.Type.Shape, dims)) }
	batch, m, n, k := size(x, d.LHSBatch), size(x, xf), size(y, yf), size(x, d.LHSContracting)
	merge := func(v *ir.Value, first, second []int64, bd []int64, s1, s2 int64) *ir.Value {
		v = transposed(b, v, slices.Concat(bd, first, second))
		if len(bd) == 0 {
			return b.Reshape(v, s1, s2)
		}
		return b.Reshape(v, batch, s1, s2)
	}
	dims := ir.DotDims{LHSContracting: []int64{1}, RHSContracting: []int64{0}}
	if len(d.LHSBatch) > 0 {
		dims = ir.DotDims{LHSBatch: []int64{0}, RHSBatch: []int64{0}, LHSContracting: []int64{2}, RHSContracting: []int64{1}}
	}
	nx := merge(x, xf, d.LHSContracting, d.LHSBatch, m, k)
	var ny *ir.Value
	if isIdentity(slices.Concat(d.RHSBatch, yf, d.RHSContracting)) { // columns first as it lies
		ny = merge(y, yf, d.RHSContracting, d.RHSBatch, n, k)
		dims.RHSContracting = []int64{dims.RHSContracting[0] + 1}
	} else {
		ny = merge(y, d.RHSContracting, yf, d.RHSBatch, k, n)
	}
	t := op.Result().Type
	r := b.DotGeneral(nx, ny, dims, t.DType)
	op.ReplaceWith(b.Reshape(r, t.Shape...))
}

// sinks are the rules for ops with attributes by dimension.
var sinks map[string]func(*ir.Op) bool

func init() {
	sinks = map[string]func(*ir.Op) bool{
		"stablehlo.pad": sinkPad, "stablehlo.reduce_window": sinkWindow, "stablehlo.reduce": sinkReduce,
		"stablehlo.concatenate": sinkConcat, "stablehlo.slice": sinkSlice,
	}
}

// permOf is the permutation of the transpose that makes v, nil if none does.
func permOf(v *ir.Value) []int64 {
	if v.DefName() == "stablehlo.transpose" {
		return v.Def().Ints("permutation")
	}
	return nil
}

// unTransposed gives v in the layout that perm leads from, if that costs nothing: v is such a transpose, a
// constant, or a broadcast. ok is false otherwise; with do false it only asks.
func unTransposed(b *ir.Builder, v *ir.Value, perm []int64, do bool) (*ir.Value, bool) {
	switch {
	case slices.Equal(permOf(v), perm):
		return v.Def().Operands[0], true
	case v.IsConst():
		if !do {
			return nil, true
		}
		return b.Transpose(v, inverse(perm)...), true
	case v.DefName() == "stablehlo.broadcast_in_dim":
		if !do {
			return nil, true
		}
		op := v.Def()
		x, dims := op.Operands[0], op.Ints("broadcast_dimensions")
		nd := make([]int64, len(dims))
		for i, d := range dims {
			nd[i] = perm[d]
		}
		return b.BroadcastInDim(x, pick(v.Type.Shape, inverse(perm)), nd), true
	}
	return nil, false
}

// commonPerm finds the one transposition that all operands can be freed of.
func commonPerm(vs []*ir.Value) []int64 {
	var perm []int64
	for _, v := range vs {
		if p := permOf(v); p != nil && perm == nil {
			perm = p
		}
	}
	if perm == nil {
		return nil
	}
	for _, v := range vs {
		if _, ok := unTransposed(nil, v, perm, false); !ok {
			return nil
		}
	}
	return perm
}

func free(b *ir.Builder, vs []*ir.Value, perm []int64) []*ir.Value {
	out := make([]*ir.Value, len(vs))
	for i, v := range vs {
		out[i], _ = unTransposed(b, v, perm, true)
	}
	return out
}

// copyBefore puts a copy of op on other operands, with these attributes, in front of the op at.
func copyBefore(at, op *ir.Op, operands []*ir.Value, attrs ...ir.NamedAttr) *ir.Op {
	c := op.Clone(ir.Map{})
	c.SetOperands(operands...)
	for _, a := range attrs {
		c.Attrs.Set(a.Name, a.Value)
	}
	at.Block.Insert(at.Index(), c)
	return c
}

// redo puts a copy of op on other operands in its place, its results in the layout perm leads from.
func redo(op *ir.Op, operands []*ir.Value, perm []int64, attrs ...ir.NamedAttr) {
	c := copyBefore(op, op, operands, attrs...)
	inv := inverse(perm)
	for _, r := range c.Results {
		r.Type = r.Type.WithShape(pick(r.Type.Shape, inv)...)
	}
	b := ir.BuildBefore(op)
	out := make([]*ir.Value, len(c.Results))
	for i, r := range c.Results {
		out[i] = transposed(b, r, perm)
	}
	op.ReplaceWith(out...)
}

func sinkElementwise(op *ir.Op) bool {
	perm := commonPerm(op.Operands)
	if perm == nil || op.Result().Type.Rank() != len(perm) {
		return false
	}
	b := ir.BuildBefore(op)
	redo(op, free(b, op.Operands, perm), perm)
	return true
}

func sinkPad(op *ir.Op) bool {
	perm := permOf(op.Operands[0])
	if perm == nil {
		return false
	}
	inv := inverse(perm)
	var attrs []ir.NamedAttr
	for _, n := range []string{"edge_padding_low", "edge_padding_high", "interior_padding"} {
		attrs = append(attrs, ir.A(n, ir.Ints(pick(op.Ints(n), inv))))
	}
	redo(op, []*ir.Value{op.Operands[0].Def().Operands[0], op.Operands[1]}, perm, attrs...)
	return true
}

func sinkSlice(op *ir.Op) bool {
	perm := permOf(op.Operands[0])
	if perm == nil {
		return false
	}
	inv := inverse(perm)
	var attrs []ir.NamedAttr
	for _, n := range []string{"start_indices", "limit_indices", "strides"} {
		attrs = append(attrs, ir.A(n, ir.Ints(pick(op.IntsOr(n, len(perm), 1), inv))))
	}
	redo(op, []*ir.Value{op.Operands[0].Def().Operands[0]}, perm, attrs...)
	return true
}

func sinkConcat(op *ir.Op) bool {
	perm := commonPerm(op.Operands)
	if perm == nil {
		return false
	}
	dim, _ := op.Int("dimension")
	b := ir.BuildBefore(op)
	redo(op, free(b, op.Operands, perm), perm, ir.A("dimension", ir.Int{Value: perm[dim], Type: ir.I64}))
	return true
}

func sinkWindow(op *ir.Op) bool {
	k := len(op.Results)
	perm := commonPerm(op.Operands[:k])
	if perm == nil {
		return false
	}
	rank := len(perm)
	inv := inverse(perm)
	var attrs []ir.NamedAttr
	for _, n := range []string{"window_dimensions", "window_strides", "base_dilations", "window_dilations"} {
		if op.Attrs.Has(n) {
			attrs = append(attrs, ir.A(n, ir.Ints(pick(op.Ints(n), inv))))
		}
	}
	pads := op.Padding("padding", rank)
	np := make([][2]int64, rank)
	for i, p := range inv {
		np[i] = pads[p]
	}
	attrs = append(attrs, ir.A("padding", ir.PaddingAttr(np)))
	b := ir.BuildBefore(op)
	redo(op, append(free(b, op.Operands[:k], perm), op.Operands[k:]...), perm, attrs...)
	return true
}

// sinkReduce folds the untransposed operands; the kept dimensions' order decides what is left of the transpose.
func sinkReduce(op *ir.Op) bool {
	k := len(op.Results)
	perm := commonPerm(op.Operands[:k])
	if perm == nil {
		return false
	}
	dims := op.Ints("dimensions")
	var folded []int64
	for _, d := range dims {
		folded = append(folded, perm[d])
	}
	slices.Sort(folded)
	kept := without(len(perm), folded) // of the untransposed operand, in order
	var keptPerm []int64               // where each result dimension comes from among them
	for _, d := range without(len(perm), dims) {
		keptPerm = append(keptPerm, int64(slices.Index(kept, perm[d])))
	}
	b := ir.BuildBefore(op)
	redo(op, append(free(b, op.Operands[:k], perm), op.Operands[k:]...), keptPerm, ir.A("dimensions", ir.Ints(folded)))
	return true
}
