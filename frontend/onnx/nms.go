package onnx

import (
	"math"
	"slices"

	"github.com/godwit-accel/godwit/ir"
)

// nonMaxSuppression runs all batches and classes side by side, one box of each a round: of the boxes that are left it takes
// the one with the highest score, the first of equals, and strikes out what overlaps it too much: its score becomes −Inf.
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
	own := b.Mul(b.Sub(hi[0], lo[0]), b.Sub(hi[1], lo[1]))
	var cols []val // what is known of a box, side by side
	for _, v := range []val{lo[0], lo[1], hi[0], hi[1], own} {
		cols = append(cols, b.Reshape(v, 1, batch*n))
	}
	table := b.Concat(0, cols...)
	ranked := x.ranked(scores)
	round, closed := ir.Tensor(ir.I64), b.Floats(ranked.Type, math.Inf(-1))
	picked := fill(b, ir.I32, -1, batch, classes, most)
	yes := b.Const(ir.DenseBools(ir.Tensor(ir.I1), true))
	res := b.While([]val{b.Ints(round, 0), yes, ranked, picked}, func(b bld, a []val) []val {
		return []val{b.And(a[1], b.And(b.Compare("LT", a[0], limit), b.Compare("LT", a[0], b.Ints(round, most))))}
	}, func(b bld, a []val) []val {
		s := a[2]
		top := foldKeep(b, "maximum", s, 2)
		at := b.Iota(ir.Tensor(ir.I32, all...), 2)
		best := foldKeep(b, "minimum", b.Select(compare(b, "EQ", s, top), at, b.Ints(at.Type, n-1)), 2)
		found := b.Compare("GT", top, b.Floats(top.Type, math.Inf(-1)))
		row := b.Reshape(best, lanes...)
		chosen := gatherAxis(b, table, b.Add(row, b.Mul(b.Iota(row.Type, 0), b.Ints(row.Type, n))), 1) // [5, batch, classes]
		pick := func(k int64) val {
			return b.BroadcastInDim(b.Reshape(cut(b, chosen, 0, k, k+1), lanes...), all, []int64{0, 1})
		}
		each := func(v val) val { return b.BroadcastInDim(v, all, []int64{0, 2}) }
		var extent [2]val
		for d := range int64(2) {
			e := b.Sub(b.Min(each(hi[d]), pick(2+d)), b.Max(each(lo[d]), pick(d)))
			extent[d] = b.Max(e, b.Like(e, 0))
		}
		common := b.Mul(extent[0], extent[1])
		union := b.Sub(b.Add(each(own), pick(4)), common)
		struck := b.And(b.Compare("GT", union, b.Like(union, 0)), b.Compare("GT", b.Div(common, union), b.BroadcastTo(iou, all...)))
		struck = b.Or(struck, compare(b, "EQ", at, best))
		place := b.Select(found, best, b.Ints(best.Type, -1))
		return []val{
			b.Add(a[0], b.Ints(round, 1)), fold(b, "or", found, 0, 1, 2), b.Select(struck, closed, s),
			b.DynamicUpdateSlice(a[3], place, b.Ints(round, 0), b.Ints(round, 0), a[0]),
		}
	})
	box := b.Reshape(res[3], count(append(slices.Clone(lanes), most)...))
	at, num := places(b, b.Compare("GE", box, b.Like(box, 0)))
	s := append(slices.Clone(lanes), most)
	cols = cols[:0]
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

// ranked are the scores of the boxes that may be chosen, and −Inf for all others.
func (x *node) ranked(scores val) val {
	b := x.b
	v, least := scores, -math.MaxFloat32
	if dtypeOf(v) == ir.F64 {
		least = -math.MaxFloat64
	} else {
		v = b.Convert(v, ir.F32)
	}
	none := b.Floats(v.Type, math.Inf(-1))
	v = b.Max(v, b.Like(v, least)) // −Inf, too, may be chosen
	if t := x.arg(4); t != nil {
		v = b.Select(b.Compare("GT", scores, b.BroadcastTo(b.Convert(b.Reshape(t), dtypeOf(scores)), shapeOf(scores)...)), v, none)
	}
	for _, there := range []val{x.im.bounded[x.in[0]][1], x.im.bounded[scores][2]} {
		if there != nil {
			v = b.Select(x.countMask(v, 2, there), v, none)
		}
	}
	return v
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
