package onnx

import (
	"math"
	"slices"

	"github.com/godwit-accel/godwit/ir"
)

// Operators that keep some of their input's elements. A running count gives each element that is kept its place, a
// scatter puts it there, and those that are dropped go out of range, where a scatter drops them.

var compactOps = []row{
	op1("Compress", 2, compress),
	op1("NonMaxSuppression", 2, nonMaxSuppression),
	op1("NonZero", 1, nonZero),
	opN("Unique", 1, unique),
}

// replaceBody is the scatter that writes.
func replaceBody(_ bld, args []val) []val { return args[1:] }

// maxCompact bounds what is chosen from; places are 32-bit.
const maxCompact = 1 << 28

// places are where the elements of a mask [n] that hold go, in order, those that do not hold to n; and how many there are.
func places(b bld, mask val) (at, n val) {
	k := dim(mask, 0)
	if k > maxCompact {
		bailf("%d elements to choose from: at most %d are supported", k, maxCompact)
	}
	one := b.Convert(mask, ir.I32)
	at = prefix(b, "add", one, 0, true, false)
	at = b.Select(mask, at, b.Ints(at.Type, k))
	return at, b.Convert(fold(b, "add", one, 0), ir.I64)
}

// collect puts row i of v [n,…] to place at[i] of a tensor of as many rows of zeros.
func collect(b bld, v, at val) val {
	n, r := dim(v, 0), v.Type.Rank()
	return b.Scatter([]val{fill(b, dtypeOf(v), 0, shapeOf(v)...)}, b.Reshape(at, n, 1), []val{v},
		ir.ScatterDims{UpdateWindowDims: upTo(1, r), InsertedWindowDims: []int64{0}, ScatterDimsToOperandDims: []int64{0}, IndexVectorDim: 1},
		replaceBody, scatterFlags()...)[0]
}

// hits are the indices of a mask's elements that hold, then zeros, and how many hold.
func hits(b bld, mask val) (idx, n val) {
	at, n := places(b, mask)
	return collect(b, b.Iota(at.Type, 0), at), n
}

func compress(x *node) val {
	b, v, cond := x.b, x.in[0], x.in[1]
	axis := int64(0)
	if x.has("axis") {
		axis = x.axis(x.int("axis", 0), v.Type.Rank())
	} else {
		v = b.Reshape(v, v.Type.NumElements())
	}
	if cond.Type.Rank() != 1 || dtypeOf(cond) != ir.I1 {
		x.fail("condition is %s: it must be a vector of bool", cond.Type)
	}
	if d := x.known(cond); d != nil && d.Len() <= maxStatic {
		var idx []int64
		for i, c := range d.Ints() {
			if c != 0 {
				idx = append(idx, int64(i))
			}
		}
		return take(b, v, axis, x.inRange(idx, dim(v, int(axis))))
	}
	if k, n := dim(cond, 0), dim(v, int(axis)); k > n { // more conditions than slices: the rest must not hold
		cond = cut(b, cond, 0, 0, n)
	}
	if dim(cond, 0) == 0 {
		return cut(b, v, axis, 0, 0)
	}
	idx, n := hits(b, cond)
	return x.sized(gatherAxis(b, v, idx, axis), int(axis), n)
}

func nonZero(x *node) val {
	b, v := x.b, x.in[0]
	if d := x.known(v); d != nil && d.Len() <= maxStatic {
		return x.b.Const(nonZeros(d))
	}
	if v.Type.Rank() == 0 { // a scalar counts as a vector of one
		v = b.Reshape(v, 1)
	}
	n, r := v.Type.NumElements(), v.Type.Rank()
	if n == 0 {
		return fill(b, ir.I64, 0, int64(r), 0)
	}
	mask := b.Reshape(b.Compare("NE", v, b.Like(v, 0)), n)
	at, hit := places(b, mask)
	var rows []val
	for d := range r {
		c := b.Reshape(b.Iota(v.Type.WithDType(ir.I32), int64(d)), n)
		rows = append(rows, b.Reshape(collect(b, c, at), 1, n))
	}
	out := b.Convert(b.Concat(0, rows...), ir.I64)
	if x.n.Op == "NonZero" && x.in[0].Type.Rank() == 0 {
		out = cut(b, out, 0, 0, 0)
	}
	return x.sized(out, 1, hit)
}

func nonZeros(d *ir.Dense) *ir.Dense {
	r := len(d.Shape())
	var at2 []int64
	each(d.Shape(), func(i int, at []int64) {
		if d.Float(i) != 0 {
			at2 = append(at2, at...)
		}
	})
	if r == 0 { // no coordinates, but a column for each hit
		return ir.NewDense(ir.Tensor(ir.I64, 0, truth(d.Float(0) != 0)))
	}
	n := len(at2) / r
	out := ir.NewDense(ir.Tensor(ir.I64, int64(r), int64(n)))
	for i, h := range at2 {
		out.SetInt(i%r*n+i/r, h)
	}
	return out
}

// maxRowPairs bounds the comparisons of Unique along an axis: each row with each other, element by element.
const maxRowPairs = 1 << 24

// unique sorts, and marks where a run of equal elements begins. Along an axis, rows are numbered first: a row's number is
// how many are less than it.
func unique(x *node) []val {
	b, v, axis := x.b, x.in[0], int64(0)
	if x.has("axis") {
		axis = x.axis(x.int("axis", 0), v.Type.Rank())
	} else {
		v = b.Reshape(v, v.Type.NumElements())
	}
	n := dim(v, int(axis))
	if n == 0 {
		none := int64s(b)
		return []val{v, none, none, none}
	}
	if n > maxCompact {
		x.fail("%d elements to choose from: at most %d are supported", n, maxCompact)
	}
	key := v
	if v.Type.Rank() > 1 {
		key = rowOrder(x, v, axis)
	}
	iota := b.Iota(ir.Tensor(ir.I32, n), 0)
	sorted := b.Sort([]val{key, iota}, 0, true, func(b bld, a []val) []val { return []val{b.Compare("LT", a[0], a[1])} })
	from := sorted[1]
	begins := b.Concat(0, b.Const(ir.DenseBools(ir.Tensor(ir.I1, 1), true)), b.Compare("NE", cut(b, sorted[0], 0, 1, n), cut(b, sorted[0], 0, 0, n-1)))
	group := shifted(b, prefix(b, "add", b.Convert(begins, ir.I32), 0, false, false), -1)
	at, num := places(b, begins)
	last := b.Ints(iota.Type, n)
	first := collect(b, b.Sub(from, last), at) // a stable sort: the first of its run is the first of all
	first = b.Add(first, last)                 // n where there is no more group
	if !x.flag("sorted", 1) {
		order := b.Sort([]val{first, iota}, 0, true, func(b bld, a []val) []val { return []val{b.Compare("LT", a[0], a[1])} })
		first = order[0]
		group = gatherAxis(b, collect(b, iota, order[1]), group, 0)
	}
	ones := fill(b, ir.I64, 1, n)
	c := b.Scatter([]val{fill(b, ir.I64, 0, n)}, b.Reshape(group, n, 1), []val{ones},
		ir.ScatterDims{InsertedWindowDims: []int64{0}, ScatterDimsToOperandDims: []int64{0}, IndexVectorDim: 1}, ir.BinaryBody("stablehlo.add"), scatterFlags()...)[0]
	inverse := b.Convert(collect(b, group, from), ir.I64)
	values := gatherAxis(b, v, b.Min(first, b.Ints(first.Type, n-1)), axis)
	index := b.Convert(first, ir.I64)
	if d := x.known(num); d != nil { // of a constant
		k := d.Int(0)
		return []val{cut(b, values, axis, 0, k), cut(b, index, 0, 0, k), inverse, cut(b, c, 0, 0, k)}
	}
	return []val{x.sized(values, int(axis), num), x.sized(index, 0, num), inverse, x.sized(c, 0, num)}
}

// rowOrder numbers the slices of an axis: how many slices come before it in lexicographic order.
func rowOrder(x *node, v val, axis int64) val {
	b, n := x.b, dim(v, int(axis))
	perm := append([]int64{axis}, slices.DeleteFunc(upTo(0, v.Type.Rank()), func(d int64) bool { return d == axis })...)
	m := v.Type.NumElements() / n
	if m == 0 || n > maxRowPairs/n/m {
		x.fail("%d slices of %d elements are too many to compare: at most %d pairs of elements are supported", n, m, maxRowPairs)
	}
	rows := b.Reshape(b.Transpose(v, perm...), n, m)
	s := []int64{n, n, m}
	p, q := b.BroadcastInDim(rows, s, []int64{0, 2}), b.BroadcastInDim(rows, s, []int64{1, 2})
	col := b.Iota(ir.Tensor(ir.I32, s...), 2)
	differ := foldKeep(b, "minimum", b.Select(b.Compare("NE", p, q), col, b.Ints(col.Type, math.MaxInt32)), 2)
	less := b.And(b.Compare("EQ", col, b.BroadcastTo(differ, s...)), b.Compare("LT", q, p))
	return fold(b, "add", b.Convert(fold(b, "or", less, 2), ir.I32), 1)
}
