package onnx

import (
	"slices"

	"github.com/godwit-accel/godwit/ir"
)

// Shapes that hang on counts: exporters write out how a shape comes about (Shape, Gather, Concat, Min …), and where a
// dimension of bounded size goes into it, some of its elements are counted on the device. What is asked of them here is
// the most they can be, and which count they are: two shapes with the same count are equal.

// extent is a whole number that is known, or, if there is a count, at most n.
type extent struct {
	n     int64
	count val // i64 scalar
}

// maxExtents bounds the vectors that are taken apart.
const maxExtents = 64

// extents are the elements of a vector or scalar of whole numbers, nil if there is one without a bound that is seen here.
func (x *node) extents(v val) []extent {
	if e, ok := x.im.extent[v]; ok {
		return e
	}
	n := v.Type.NumElements()
	if n < 1 || n > maxExtents || v.Type.Rank() > 1 || dtypeOf(v).IsFloat() {
		return nil
	}
	e := x.seenExtents(v)
	x.im.extent[v] = e
	return e
}

func (x *node) seenExtents(v val) (out []extent) {
	if d := x.known(v); d != nil {
		for _, n := range d.Ints() {
			out = append(out, extent{n: n})
		}
		return out
	}
	op := v.Def()
	if op == nil {
		return nil
	}
	switch op.Name {
	case "stablehlo.reshape", "stablehlo.convert":
		return x.extents(op.Operands[0])
	case "stablehlo.concatenate":
		for _, o := range op.Operands {
			e := x.extents(o)
			if e == nil {
				return nil
			}
			out = append(out, e...)
		}
		return out
	case "stablehlo.slice":
		e := x.extents(op.Operands[0])
		for i := op.Ints("start_indices")[0]; e != nil && i < op.Ints("limit_indices")[0]; i += op.Ints("strides")[0] {
			out = append(out, e[i])
		}
		return out
	case "stablehlo.broadcast_in_dim":
		if e := x.extents(op.Operands[0]); len(e) == 1 {
			return slices.Repeat(e, int(v.Type.NumElements()))
		}
		return nil
	case "stablehlo.add":
		return x.summedExtents(op, v)
	case "stablehlo.compare":
		return x.equalExtents(op)
	case "stablehlo.select":
		return x.pickedExtents(op)
	}
	if n, ok := x.least(op, v); ok { // a count of its own
		return []extent{{n, x.b.Convert(x.b.Reshape(v), ir.I64)}}
	}
	return nil
}

// summedExtents are those of a sum, as long as what is added is not negative.
func (x *node) summedExtents(op *ir.Op, v val) (out []extent) {
	a, b := x.extents(op.Operands[0]), x.extents(op.Operands[1])
	if len(a) == 0 || len(a) != len(b) {
		return nil
	}
	for i := range a {
		s, t := a[i], b[i]
		switch {
		case s == (extent{}):
			out = append(out, t)
		case t == (extent{}):
			out = append(out, s)
		case s.n < 0 || t.n < 0 || v.Type.NumElements() != 1:
			return nil
		default:
			out = append(out, extent{s.n + t.n, x.b.Convert(x.b.Reshape(v), ir.I64)})
		}
	}
	return out
}

// equalExtents are the answers to whether numbers are equal, nil if one is not seen: what is counted is not negative.
func (x *node) equalExtents(op *ir.Op) (out []extent) {
	a, b := x.extents(op.Operands[0]), x.extents(op.Operands[1])
	if op.Str("comparison_direction") != "EQ" || a == nil || b == nil {
		return nil
	}
	for i := range a {
		switch {
		case a[i] == b[i]:
			out = append(out, extent{n: 1})
		case a[i].count == nil && b[i].count == nil, a[i].count == nil && a[i].n < 0, b[i].count == nil && b[i].n < 0:
			out = append(out, extent{n: 0})
		default:
			return nil
		}
	}
	return out
}

// pickedExtents are those of a selection by known answers.
func (x *node) pickedExtents(op *ir.Op) (out []extent) {
	by, a, b := x.extents(op.Operands[0]), x.extents(op.Operands[1]), x.extents(op.Operands[2])
	if by == nil || a == nil || b == nil {
		return nil
	}
	for i := range a {
		switch p := by[min(i, len(by)-1)]; {
		case p.count != nil:
			return nil
		case p.n != 0:
			out = append(out, a[i])
		default:
			out = append(out, b[i])
		}
	}
	return out
}

// least bounds the smallest of some numbers.
func (x *node) least(op *ir.Op, v val) (n int64, ok bool) {
	from := op.Operands
	switch {
	case v.Type.NumElements() != 1:
		return 0, false
	case op.Name == "stablehlo.reduce" && len(op.Results) == 1 && op.Regions[0].Entry().Ops[0].Name == "stablehlo.minimum":
		from = from[:1]
	case op.Name != "stablehlo.minimum":
		return 0, false
	}
	for _, o := range from {
		for _, e := range x.extents(o) {
			if !ok || e.n < n {
				n, ok = e.n, true
			}
		}
	}
	return n, ok
}

// sizes are the elements of an input that decides a shape: what they can be at most, and the counts among them, by place.
func (x *node) sizes(i int, what string) ([]int64, counts) {
	v := x.arg(i)
	if v == nil || x.known(v) != nil {
		return x.staticInts(i, what), nil
	}
	e := x.extents(v)
	if e == nil {
		return x.staticInts(i, what), nil
	}
	n, c := make([]int64, len(e)), counts{}
	for k := range e {
		if n[k] = e[k].n; e[k].count != nil {
			c[k] = e[k].count
		}
	}
	return n, c
}

// fromFront makes indices of a dimension count from its front, where what they count from its back has a count.
func (x *node) fromFront(idx, v val, d int) val {
	n := x.im.bounded[v][d]
	if n == nil || dtypeOf(idx).IsUnsigned() {
		return idx
	}
	b := x.b
	back := b.Add(idx, b.BroadcastTo(b.Convert(n, dtypeOf(idx)), shapeOf(idx)...))
	return b.Select(b.Compare("LT", idx, b.Like(idx, 0)), back, idx)
}

// sameSize is the reshape's shape with each dimension that the input counts taken as what it can be at most.
func (x *node) sameSize() {
	if x.arg(1) == nil || x.known(x.in[1]) != nil {
		return
	}
	if n, c := x.sizes(1, "shape"); len(c) > 0 {
		x.in[1] = int64s(x.b, n...)
	}
}
