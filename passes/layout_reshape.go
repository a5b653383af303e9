package passes

import (
	"slices"

	"github.com/godwit-accel/godwit/ir"
)

// A product of tensors with several leading dimensions is one of matrices with a reshape behind it (layoutDot). What
// follows, bias, activation, residual, normalisation, is then done on the matrix too, and the reshape sinks through it: so
// it can be the product's epilogue, and meets the reshape in front of the next product.
//
//	dot_general [B·T, D] ─ reshape [B, T, D] ─ add bias ─ reduce      dot_general ─ add bias ─ reduce ─ reshape [B, T]

// products knows which values are computed from products, in their shape.
type products map[*ir.Value]bool

// from reports a product, or what elementwise ops, folds and slices make of one.
func (m products) from(v *ir.Value) bool {
	if is, ok := m[v]; ok {
		return is
	}
	m[v] = false
	op := v.Def()
	if op == nil {
		return false
	}
	_, maps := elementwise[op.Name]
	switch {
	case op.Name == "stablehlo.dot_general":
		m[v] = true
	case maps:
		m[v] = slices.ContainsFunc(op.Operands, func(o *ir.Value) bool { return slices.Equal(o.Type.Shape, v.Type.Shape) && m.from(o) })
	case op.Is("stablehlo.reduce", "stablehlo.slice"):
		m[v] = m.from(op.Operands[0])
	}
	return m[v]
}

// split is how the dimensions of a matrix become those of a tensor: of each, the ones that it is split into.
type split struct {
	shape  []int64
	groups [][]int64
}

// splitOf is the split of the first operand that is a reshape of such a value.
func (m products) splitOf(operands []*ir.Value) (split, bool) {
	for _, v := range operands {
		if v.DefName() != "stablehlo.reshape" {
			continue
		}
		from := v.Def().Operands[0]
		if g := splits(from.Type.Shape, v.Type.Shape); g != nil && from.Type.Rank() > 0 && m.from(from) {
			return split{from.Type.Shape, g}, true
		}
	}
	return split{}, false
}

// sink moves a reshape in front of op behind it; it reports false where there is none, or where an operand would have
// to be copied for it.
func (m products) sink(op *ir.Op) bool {
	_, maps := elementwise[op.Name]
	switch {
	case maps && len(op.Results) == 1:
		return m.sinkElementwise(op)
	case op.Name == "stablehlo.reduce" && len(op.Results) == 1:
		return m.sinkReduce(op)
	case op.Name == "stablehlo.slice":
		return m.sinkSlice(op)
	}
	return false
}

func (m products) sinkElementwise(op *ir.Op) bool {
	s, ok := m.splitOf(op.Operands)
	if !ok {
		return false
	}
	for _, v := range op.Operands {
		if v.Type.Rank() != op.Result().Type.Rank() || !s.takes(v) {
			return false
		}
	}
	redoReshaped(op, s.mergeAll(op, op.Operands), s.shape)
	return true
}

// sinkReduce: whole dimensions of the matrix are folded, or none of what they became.
func (m products) sinkReduce(op *ir.Op) bool {
	s, ok := m.splitOf(op.Operands[:1])
	if !ok {
		return false
	}
	dims := op.Ints("dimensions")
	var folded, shape []int64
	for i, g := range s.groups {
		switch n := countOf(g, dims); n {
		case 0:
			shape = append(shape, s.shape[i])
		case len(g):
			folded = append(folded, int64(i))
		default:
			return false
		}
	}
	redoReshaped(op, append([]*ir.Value{op.Operands[0].Def().Operands[0]}, op.Operands[1:]...), shape, ir.A("dimensions", ir.Ints(folded)))
	return true
}

// sinkSlice: only dimensions that stayed as they were are cut.
func (m products) sinkSlice(op *ir.Op) bool {
	x := op.Operands[0]
	s, ok := m.splitOf(op.Operands)
	if !ok {
		return false
	}
	t := op.Result().Type.Shape
	start, limit, step := op.Ints("start_indices"), op.Ints("limit_indices"), op.IntsOr("strides", x.Type.Rank(), 1)
	var shape, from, to, by []int64
	for i, g := range s.groups {
		cut := slices.IndexFunc(g, func(d int64) bool { return t[d] != x.Type.Shape[d] })
		one := cut >= 0 && product(pick(x.Type.Shape, g)) == x.Type.Shape[g[cut]] // beside dimensions of one
		switch {
		case cut < 0:
			shape, from, to, by = append(shape, s.shape[i]), append(from, 0), append(to, s.shape[i]), append(by, 1)
		case one:
			d := g[cut]
			shape, from, to, by = append(shape, t[d]), append(from, start[d]), append(to, limit[d]), append(by, step[d])
		default:
			return false
		}
	}
	redoReshaped(op, []*ir.Value{x.Def().Operands[0]}, shape,
		ir.A("start_indices", ir.Ints(from)), ir.A("limit_indices", ir.Ints(to)), ir.A("strides", ir.Ints(by)))
	return true
}

// countOf is how many of xs are in dims.
func countOf(xs, dims []int64) int {
	n := 0
	for _, x := range xs {
		if slices.Contains(dims, x) {
			n++
		}
	}
	return n
}

// takes reports a value of the split shape that costs nothing in the shape of the matrix: only a broadcast that repeats a
// part of a dimension would have to be made.
func (s split) takes(v *ir.Value) bool {
	if v.DefName() != "stablehlo.broadcast_in_dim" {
		return true
	}
	_, _, ok := s.spread(v.Def())
	return ok
}

// moves reports an op that only makes an operand, of what costs nothing in the shape of the matrix: it is done there.
func (s split) moves(v *ir.Value) bool {
	op := v.Def()
	if op == nil || !v.HasOneUse() || len(op.Results) != 1 {
		return false
	}
	_, maps := elementwise[op.Name]
	return maps && !slices.ContainsFunc(op.Operands, func(o *ir.Value) bool { return !slices.Equal(o.Type.Shape, v.Type.Shape) || !s.takes(o) })
}

// spread are the shape and the dimensions of a broadcast's operand for a broadcast to the matrix.
func (s split) spread(op *ir.Op) (shape, dims []int64, ok bool) {
	x, to := op.Operands[0].Type.Shape, op.Ints("broadcast_dimensions")
	t := op.Result().Type.Shape
	if !slices.IsSorted(to) {
		return nil, nil, false
	}
	for i, g := range s.groups {
		n, all := int64(1), product(pick(t, g))
		for k, d := range to {
			if slices.Contains(g, d) {
				n *= x[k]
			}
		}
		if n != 1 && n != all {
			return nil, nil, false
		}
		if n == all {
			shape, dims = append(shape, all), append(dims, int64(i))
		}
	}
	return shape, dims, true
}

// merge gives a value of the split shape in that of the matrix, in front of the op at.
func (s split) merge(at *ir.Op, v *ir.Value) *ir.Value {
	b := ir.BuildBefore(at)
	switch c := v.Const(); {
	case c != nil:
		return b.Const(c.Reshape(s.shape...))
	case v.DefName() == "stablehlo.reshape" && slices.Equal(v.Def().Operands[0].Type.Shape, s.shape):
		return v.Def().Operands[0]
	case v.DefName() == "stablehlo.broadcast_in_dim":
		shape, dims, _ := s.spread(v.Def())
		return b.BroadcastInDim(b.Reshape(v.Def().Operands[0], shape...), s.shape, dims)
	case s.moves(v):
		return reshaped(v.Def(), at, s.mergeAll(at, v.Def().Operands), s.shape)
	}
	return b.Reshape(v, s.shape...)
}

func (s split) mergeAll(at *ir.Op, vs []*ir.Value) []*ir.Value {
	out := make([]*ir.Value, len(vs))
	for i, v := range vs {
		out[i] = s.merge(at, v)
	}
	return out
}

// reshaped is a copy of op in front of the op at, with a result of another shape.
func reshaped(op, at *ir.Op, operands []*ir.Value, shape []int64, attrs ...ir.NamedAttr) *ir.Value {
	c := copyBefore(at, op, operands, attrs...)
	c.Results[0].Type = c.Results[0].Type.WithShape(shape...)
	return c.Result()
}

// redoReshaped puts such a copy in the op's place, with a reshape behind it.
func redoReshaped(op *ir.Op, operands []*ir.Value, shape []int64, attrs ...ir.NamedAttr) {
	c := reshaped(op, op, operands, shape, attrs...)
	op.ReplaceWith(ir.BuildBefore(op).Reshape(c, op.Result().Type.Shape...))
}
