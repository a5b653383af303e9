package onnx

import (
	"slices"

	"github.com/godwit-accel/godwit/ir"
)

var indexOps = []row{
	op1("Gather", 2, gather),
	op1("GatherElements", 2, func(x *node) val {
		v := x.in[0]
		axis := x.axis(x.int("axis", 0), x.rank(v, 1, "the input"))
		return gatherElements(x.b, v, wrapIndex(x.b, x.in[1], dim(v, int(axis))), axis)
	}),
	op1("GatherND", 2, gatherND),
	op1("Scatter", 3, scatterElements).to(11), op1("ScatterElements", 3, scatterElements),
	op1("ScatterND", 3, scatterND),
	op1("OneHot", 3, oneHot),
	opN("TopK", 1, topK),
	op1("ReverseSequence", 2, reverseSequence),
	op1("TensorScatter", 2, tensorScatter),
}

func (x *node) inRange(idx []int64, n int64) []int64 {
	out := make([]int64, len(idx))
	for i, k := range idx {
		if k < -n || k >= n {
			x.fail("index %d is out of range for %d", k, n)
		}
		if out[i] = k; k < 0 {
			out[i] += n
		}
	}
	return out
}

// gather with indices known now becomes slices where it can.
func gather(x *node) val {
	b, v, idx := x.b, x.in[0], x.in[1]
	axis := x.axis(x.int("axis", 0), x.rank(v, 1, "the input"))
	n := dim(v, int(axis))
	if d := x.known(idx); d != nil && d.Len() > 0 && d.Len() <= 1<<12 && n > 0 {
		out := take(b, v, axis, x.inRange(d.Ints(), n))
		s := slices.Concat(shapeOf(v)[:axis], shapeOf(idx), shapeOf(v)[axis+1:])
		return b.Reshape(out, s...)
	}
	return gatherAxis(b, v, wrapIndex(b, idx, n), axis)
}

// indexVectors joins, for each element of shape, one index per dimension: the iota, or given ones, on a new last dimension.
func indexVectors(b bld, dt ir.DType, shape []int64, given map[int]val, rank int) val {
	var parts []val
	one := append(slices.Clone(shape), 1)
	for d := range rank {
		v := given[d]
		if v == nil {
			v = b.Iota(ir.Tensor(dt, shape...), int64(d))
		}
		parts = append(parts, b.Reshape(v, one...))
	}
	return b.Concat(int64(len(shape)), parts...)
}

// gatherElements takes, for every place of idx, x at that place with the axis' coordinate replaced.
func gatherElements(b bld, x, idx val, axis int64) val {
	r := x.Type.Rank()
	if idx.Type.Rank() != r {
		bailf("indices of %d dimensions for %d", idx.Type.Rank(), r)
	}
	if idx.Type.NumElements() == 0 {
		return fill(b, dtypeOf(x), 0, shapeOf(idx)...)
	}
	at := indexVectors(b, dtypeOf(idx), shapeOf(idx), map[int]val{int(axis): idx}, r)
	all := upTo(0, r)
	return b.Gather(x, at, ir.GatherDims{CollapsedSliceDims: all, StartIndexMap: all, IndexVectorDim: int64(r)}, ones(r))
}

// wrapVectors adds the dimensions' sizes to negative coordinates on the last dimension; dims names the axes.
func wrapVectors(b bld, idx val, sizes []int64) val {
	last := int64(idx.Type.Rank() - 1)
	n := b.Const(ir.DenseInts(ir.Tensor(dtypeOf(idx), int64(len(sizes))), padded(sizes)...))
	return b.Select(b.Compare("LT", idx, b.Like(idx, 0)), b.Add(idx, along(b, n, idx, last)), idx)
}

// padded keeps a list of one from being read as a splat of nothing.
func padded(v []int64) []int64 {
	if len(v) == 0 {
		return []int64{0}
	}
	return v
}

func gatherND(x *node) val {
	b, v, idx := x.b, x.in[0], x.in[1]
	r, q := x.rank(v, 1, "the input"), x.rank(idx, 1, "indices")
	nb, k := int(x.int("batch_dims", 0)), int(dim(idx, q-1))
	if nb < 0 || nb >= q || nb+k > r {
		x.fail("indices of %d coordinates with %d batch dimensions do not fit %d dimensions", k, nb, r)
	}
	lead := shapeOf(idx)[:q-1]
	if count(lead...) == 0 {
		return fill(b, dtypeOf(v), 0, slices.Concat(lead, shapeOf(v)[nb+k:])...)
	}
	idx = wrapVectors(b, idx, shapeOf(v)[nb:nb+k])
	if nb > 0 { // the batch coordinates are counted
		parts := make([]val, 0, nb+1)
		for d := range nb {
			parts = append(parts, b.Iota(ir.Tensor(dtypeOf(idx), append(slices.Clone(lead), 1)...), int64(d)))
		}
		idx = b.Concat(int64(q-1), append(parts, idx)...)
	}
	k += nb
	sizes := slices.Clone(shapeOf(v))
	for d := range k {
		sizes[d] = 1
	}
	return b.Gather(v, idx, ir.GatherDims{
		OffsetDims: upTo(q-1, q-1+r-k), CollapsedSliceDims: upTo(0, k), StartIndexMap: upTo(0, k), IndexVectorDim: int64(q - 1),
	}, sizes)
}

// scatterBody combines old and new by attribute reduction.
func scatterBody(x *node) ir.BodyFunc {
	switch x.oneOf("reduction", "none", "add", "mul", "max", "min") {
	case "add":
		return ir.BinaryBody("stablehlo.add")
	case "mul":
		return ir.BinaryBody("stablehlo.multiply")
	case "max":
		return ir.BinaryBody("stablehlo.maximum")
	case "min":
		return ir.BinaryBody("stablehlo.minimum")
	}
	return func(_ bld, args []val) []val { return args[1:] }
}

func scatterElements(x *node) val {
	b, v, upd := x.b, x.in[0], x.in[2]
	r := x.rank(v, 1, "the input")
	axis := x.axis(x.int("axis", 0), r)
	if x.in[1].Type.Rank() != r || !slices.Equal(shapeOf(x.in[1]), shapeOf(upd)) {
		x.fail("indices %s and updates %s", ir.ShapeString(shapeOf(x.in[1])), ir.ShapeString(shapeOf(upd)))
	}
	idx := wrapIndex(b, x.in[1], dim(v, int(axis)))
	at := indexVectors(b, dtypeOf(idx), shapeOf(idx), map[int]val{int(axis): idx}, r)
	all := upTo(0, r)
	return b.Scatter([]val{v}, at, []val{upd}, ir.ScatterDims{InsertedWindowDims: all, ScatterDimsToOperandDims: all, IndexVectorDim: int64(r)},
		scatterBody(x), scatterFlags()...)[0]
}

func scatterFlags() []ir.NamedAttr {
	return []ir.NamedAttr{ir.A("indices_are_sorted", ir.Bool(false)), ir.A("unique_indices", ir.Bool(false))}
}

func scatterND(x *node) val {
	b, v, idx, upd := x.b, x.in[0], x.in[1], x.in[2]
	r, q := x.rank(v, 1, "the input"), x.rank(idx, 1, "indices")
	k := int(dim(idx, q-1))
	if k > r {
		x.fail("indices of %d coordinates for %d dimensions", k, r)
	}
	if want := slices.Concat(shapeOf(idx)[:q-1], shapeOf(v)[k:]); !slices.Equal(want, shapeOf(upd)) {
		x.fail("updates of shape %s where %s is due", ir.ShapeString(shapeOf(upd)), ir.ShapeString(want))
	}
	idx = wrapVectors(b, idx, shapeOf(v)[:k])
	return b.Scatter([]val{v}, idx, []val{upd}, ir.ScatterDims{
		UpdateWindowDims: upTo(q-1, q-1+r-k), InsertedWindowDims: upTo(0, k), ScatterDimsToOperandDims: upTo(0, k), IndexVectorDim: int64(q - 1),
	}, scatterBody(x), scatterFlags()...)[0]
}

func oneHot(x *node) val {
	b, idx, values := x.b, x.in[0], x.in[2]
	r := idx.Type.Rank()
	depth := int64(x.static(1, "depth").Float(0))
	axis := x.axis(x.int("axis", -1), r+1)
	if depth < 0 || values.Type.NumElements() != 2 {
		x.fail("depth %d with %d values", depth, values.Type.NumElements())
	}
	if isFloat(idx) || dtypeOf(idx).Bits() < 32 { // depth may be more than a small integer holds
		idx = b.Convert(idx, ir.I64)
	}
	idx = wrapIndex(b, idx, depth)
	s := slices.Insert(slices.Clone(shapeOf(idx)), int(axis), depth)
	dims := append(sequence(0, axis), sequence(axis+1, int64(r+1))...)
	hot := b.Compare("EQ", b.Iota(ir.Tensor(dtypeOf(idx), s...), axis), b.BroadcastInDim(idx, s, dims))
	values = b.Reshape(values, 2)
	pick := func(i int64) val { return b.BroadcastTo(b.Reshape(cut(b, values, 0, i, i+1)), s...) }
	return b.Select(hot, pick(1), pick(0))
}

// topK sorts values with their indices; the sort is stable, so of equal values the first comes first.
func topK(x *node) []val {
	b, v := x.b, x.in[0]
	axis := x.axis(x.int("axis", -1), x.rank(v, 1, "the input"))
	k, counted := x.int("k", 0), counts(nil)
	if x.ver >= 10 {
		var most []int64
		most, counted = x.sizes(1, "k")
		if k = most[0]; counted != nil {
			k = min(k, dim(v, int(axis)))
		}
	}
	if k < 0 || k > dim(v, int(axis)) {
		x.fail("k: %d of %d", k, dim(v, int(axis)))
	}
	dir := map[bool]string{true: "GT", false: "LT"}[x.flag("largest", 1)]
	sorted := b.Sort([]val{v, b.Iota(v.Type.WithDType(ir.I64), axis)}, axis, true, func(b bld, a []val) []val {
		return []val{b.Compare(dir, a[0], a[1])}
	})
	outs := []val{cut(b, sorted[0], axis, 0, k), cut(b, sorted[1], axis, 0, k)}
	if n := counted[0]; n != nil {
		x.sized(outs[0], int(axis), n)
		x.sized(outs[1], int(axis), n)
	}
	return outs
}

func reverseSequence(x *node) val {
	b, v := x.b, x.in[0]
	r := x.rank(v, 2, "the input")
	batch, time := x.axis(x.int("batch_axis", 1), r), x.axis(x.int("time_axis", 0), r)
	if batch == time {
		x.fail("batch_axis and time_axis are both %d", time)
	}
	// The index of (time, batch) in the order in which they stand in the result.
	first, second := min(batch, time), max(batch, time)
	t := ir.Tensor(ir.I64, dim(v, int(first)), dim(v, int(second)))
	order := func(a int64) int64 { return truth(a == second) }
	step := b.Iota(t, order(time))
	n := b.BroadcastInDim(b.Convert(x.in[1], ir.I64), t.Shape, []int64{order(batch)})
	from := b.Select(b.Compare("LT", step, n), b.Sub(b.Sub(n, b.Like(n, 1)), step), step)
	at := indexVectors(b, ir.I64, t.Shape, map[int]val{int(order(time)): from}, 2)
	sizes := slices.Clone(shapeOf(v))
	sizes[first], sizes[second] = 1, 1
	rest := slices.DeleteFunc(upTo(0, r), func(d int64) bool { return d == first || d == second })
	return b.Gather(v, at, ir.GatherDims{OffsetDims: rest, CollapsedSliceDims: []int64{first, second}, StartIndexMap: []int64{first, second}, IndexVectorDim: 2}, sizes)
}

// tensorScatter writes a run of rows into a cache, for each batch from its own place on: every place of the cache
// asks which row of the update falls on it.
func tensorScatter(x *node) val {
	b, cache, upd := x.b, x.in[0], x.in[1]
	r := x.rank(cache, 2, "the cache")
	axis := x.axis(x.int("axis", -2), r)
	size, rows := dim(cache, int(axis)), dim(upd, int(axis))
	t := cache.Type.WithDType(ir.I64)
	at := b.Iota(t, axis)
	if w := x.arg(2); w != nil {
		at = b.Sub(at, along(b, b.Convert(w, ir.I64), at, 0))
	}
	if x.oneOf("mode", "linear", "circular") == "circular" {
		at = b.Select(b.Compare("LT", at, b.Like(at, 0)), b.Add(at, b.Like(at, float64(size))), at)
	}
	if rows == 0 {
		return cache
	}
	hit := b.And(b.Compare("GE", at, b.Like(at, 0)), b.Compare("LT", at, b.Like(at, float64(rows))))
	at = b.Min(b.Max(at, b.Like(at, 0)), b.Like(at, float64(rows-1)))
	return b.Select(hit, gatherElements(b, upd, at, axis), cache)
}
