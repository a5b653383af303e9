package onnx

import (
	"math"
	"slices"

	"github.com/godwit-accel/godwit/ir"
)

// nonMaxSuppression runs all batches and classes side by side, one box of each a round: of the boxes that are left it takes
// the one with the highest score, the first of equals, and strikes out what overlaps it too much.
func nonMaxSuppression(x *node) val {
	b, boxes, scores := x.b, x.in[0], x.in[1]
	bs, ss := shapeOf(boxes), shapeOf(scores)
	if len(bs) != 3 || len(ss) != 3 || bs[2] != 4 || ss[0] != bs[0] || ss[2] != bs[1] {
		x.fail("boxes %s with scores %s", ir.ShapeString(bs), ir.ShapeString(ss))
	}
	batch, classes, n := ss[0], ss[1], ss[2]
	lanes, all := []int64{batch, classes}, []int64{batch, classes, n}
	most := int64(0) // the bound of rounds; limit is what is asked for
	limit := b.Ints(ir.Tensor(ir.I64), 0)
	if v := x.arg(2); v != nil {
		limit, most = b.Convert(b.Reshape(v), ir.I64), n
		if d := x.known(v); d != nil {
			most = min(max(d.Int(0), 0), n)
		}
	}
	if most == 0 || count(all...) == 0 {
		return b.Const(ir.NewDense(ir.Tensor(ir.I64, 0, 3)))
	}
	dt := dtypeOf(boxes)
	iou := scalar(b, dt, 0)
	if v := x.arg(3); v != nil {
		iou = b.Convert(b.Reshape(v), dt)
	}
	lo, hi := x.corners(boxes)
	area := func(lo, hi [2]val) val { return b.Mul(b.Sub(hi[0], lo[0]), b.Sub(hi[1], lo[1])) }
	own := area(lo, hi)
	for d := range 2 { // [batch, n] to all lanes
		lo[d], hi[d] = b.BroadcastInDim(lo[d], all, []int64{0, 2}), b.BroadcastInDim(hi[d], all, []int64{0, 2})
	}
	own = b.BroadcastInDim(own, all, []int64{0, 2})
	left := b.BroadcastTo(b.Const(ir.DenseBools(ir.Tensor(ir.I1), true)), all...)
	if v := x.arg(4); v != nil {
		left = b.Compare("GT", scores, b.BroadcastTo(b.Convert(b.Reshape(v), dtypeOf(scores)), all...))
	}
	for _, there := range []val{x.im.bounded[boxes][1], x.im.bounded[scores][2]} {
		if there != nil {
			left = b.And(left, x.countMask(left, 2, there))
		}
	}
	round := ir.Tensor(ir.I64)
	picked := fill(b, ir.I32, -1, batch, classes, most)
	res := b.While([]val{b.Ints(round, 0), left, picked}, func(b bld, a []val) []val {
		more := b.And(b.Compare("LT", a[0], limit), b.Compare("LT", a[0], b.Ints(round, most)))
		return []val{b.And(more, fold(b, "or", a[1], 0, 1, 2))}
	}, func(b bld, a []val) []val {
		open := a[1]
		s := b.Select(open, scores, b.Floats(scores.Type, math.Inf(-1)))
		top := b.And(open, b.Compare("EQ", s, b.BroadcastTo(foldKeep(b, "maximum", s, 2), all...)))
		at := b.Iota(ir.Tensor(ir.I32, all...), 2)
		best := foldKeep(b, "minimum", b.Select(top, at, b.Ints(at.Type, n)), 2) // n: no box is left
		is := b.Compare("EQ", at, b.BroadcastTo(best, all...))
		pick := func(v val) val {
			one := fold(b, "add", b.Select(is, v, b.Like(v, 0)), 2)
			return b.BroadcastInDim(one, all, []int64{0, 1})
		}
		var extent [2]val
		for d := range 2 {
			e := b.Sub(b.Min(hi[d], pick(hi[d])), b.Max(lo[d], pick(lo[d])))
			extent[d] = b.Max(e, b.Like(e, 0))
		}
		common := b.Mul(extent[0], extent[1])
		union := b.Sub(b.Add(own, pick(own)), common)
		struck := b.And(b.Compare("GT", union, b.Like(union, 0)), b.Compare("GT", b.Div(common, union), b.BroadcastTo(iou, all...)))
		open = b.And(open, b.Not(b.Or(struck, is)))
		found := b.Compare("LT", best, b.Ints(best.Type, n))
		row := b.Select(found, best, b.Ints(best.Type, -1))
		return []val{b.Add(a[0], b.Ints(round, 1)), open, b.DynamicUpdateSlice(a[2], row, b.Ints(round, 0), b.Ints(round, 0), a[0])}
	})
	box := b.Reshape(res[2], count(append(slices.Clone(lanes), most)...))
	at, num := places(b, b.Compare("GE", box, b.Like(box, 0)))
	s := append(slices.Clone(lanes), most)
	var cols []val
	for _, c := range []val{b.Iota(ir.Tensor(ir.I32, s...), 0), b.Iota(ir.Tensor(ir.I32, s...), 1), box} {
		k := dim(box, 0)
		cols = append(cols, b.Reshape(collect(b, b.Reshape(c, k), at), k, 1))
	}
	out := b.Convert(b.Concat(1, cols...), ir.I64)
	if d := x.known(num); d != nil { // of constants
		return cut(b, out, 0, 0, d.Int(0))
	}
	return x.sized(out, 0, num)
}

// corners are the lower and upper ends [batch, n] of boxes in both dimensions.
func (x *node) corners(boxes val) (lo, hi [2]val) {
	b, s := x.b, shapeOf(boxes)
	col := func(i int64) val { return b.Reshape(cut(b, boxes, 2, i, i+1), s[0], s[1]) }
	for d := range int64(2) {
		p, q := col(d), col(d+2)
		if x.flag("center_point_box", 0) { // x, y, width, height
			half := x.scale(q, .5)
			p, q = b.Sub(p, half), b.Add(p, half)
		}
		lo[d], hi[d] = b.Min(p, q), b.Max(p, q)
	}
	return lo, hi
}
