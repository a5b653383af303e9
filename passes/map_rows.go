package passes

import (
	"slices"

	"github.com/godwit-accel/godwit/ir/kernel"
)

// Maps with operands that are the same along the inner dimensions: the bias of a channel of an NCHW image, a factor for each
// row. The DMA could repeat them, element by element; instead they come once, one element a row, and the load unit spreads
// each over the lanes. Rows lie in scratchpad from a whole vector on.
//
//	%x  [rows][inner]  x x x x …│x x x x …    as they lie
//	%b  [rows]         b        │b            spread: b b b b
type mapRows struct {
	*region
	d         *dag
	id        int
	s         space
	outK      [][]int64 // element strides of the results
	split     int       // dimensions from here on are a row
	axes      []axis
	lanes     int
	rows      int64 // of a tile
	pitch     int64 // elements from row to row in scratchpad
	unroll    int64 // vectors of a row, and rows, side by side
	ways      int64
	perRow    []bool // by leaf
	flowOf    []int
	splat     []kernel.Value
	in, out   []*flow
	tileLimit int64
}

// rowSplit is where the rows of a map begin of which some leaf has one element, −1 if there is no such leaf or the rows are
// too short to be worth it.
func rowSplit(s space, lanes int) int {
	best := -1
	for _, k := range s.k {
		d := len(k)
		for d > 0 && k[d-1] == 0 {
			d--
		}
		if d > 0 && d < len(k) && product(s.n[d:]) >= int64(lanes)/2 {
			best = max(best, d)
		}
	}
	return best
}

func (x *mapRows) lower() error {
	const slackVectors = 4
	lanes := int64(x.lanes)
	x.axes = chunks(x.s.n, x.tileLimit, 4)
	x.rows = chunkProduct(x.axes[:x.split])
	inner := chunkProduct(x.axes[x.split:])
	x.unroll, x.ways = 1, 1
	for _, u := range []int64{4, 2} {
		if u <= x.unroll || u*lanes > alignUp(inner, lanes) || x.d.ops+len(x.d.leaves) > int(24/u) {
			continue
		}
		if alignUp(inner, u*lanes) <= inner+inner/8 {
			x.unroll = u
		}
	}
	x.pitch = alignUp(inner, x.unroll*lanes)
	if x.pitch == lanes && x.d.ops+len(x.d.leaves) <= 6 {
		x.ways = min(4, x.rows)
	}
	e := newEmitter(x.b, x.lanes, x.d, nil)
	x.flowOf, x.splat, x.perRow = make([]int, len(x.d.leaves)), make([]kernel.Value, len(x.d.leaves)), make([]bool, len(x.d.leaves))
	slack := slackVectors * lanes
	for i, l := range x.d.leaves {
		k := x.s.k[i]
		if allZero(k) {
			x.splat[i], x.flowOf[i] = x.splatLeaf(e, l), -1
			continue
		}
		es := int64(l.typ.Size())
		x.perRow[i] = allZero(k[x.split:])
		dims := len(k)
		if x.perRow[i] {
			dims = x.split
		}
		order := make([]int, dims)
		for d := range order {
			order[d] = d
		}
		f := x.inFlow(l, k, x.axes, order, slack)
		if !x.perRow[i] {
			f.box.dst, f.bytes = x.pitched(es), (x.rows*x.pitch+slack)*es
		}
		x.flowOf[i] = len(x.in)
		x.in = append(x.in, f)
	}
	for i, y := range x.yields() {
		es := int64(y.Type.DType.Size())
		f := x.outFlow(i, es, x.outK[i], x.axes, slack)
		f.box.src, f.bytes, f.box.by = x.pitched(es), (x.rows*x.pitch+slack)*es, dstSide
		x.out = append(x.out, f)
	}
	return x.stream(x.axes, len(x.axes), x.in, x.out, func(t *tile) error {
		t.acquire()
		at := x.b.For(x.rows/x.ways, []kernel.Value{x.b.I64(0), x.b.I64(0)}, func(c []kernel.Value) []kernel.Value {
			x.some(t, x.ways, c[0], c[1])
			return []kernel.Value{x.b.AddI(c[0], x.ways), x.b.AddI(c[1], x.ways*x.pitch)}
		})
		if rest := x.rows % x.ways; rest > 0 {
			x.some(t, rest, at[0], at[1])
		}
		t.store()
		return nil
	})
}

// pitched are the strides of a tile in scratchpad.
func (x *mapRows) pitched(es int64) []int64 {
	var n []int64
	for _, a := range x.axes {
		n = append(n, a.chunk)
	}
	return slices.Concat(strides(n[:x.split], x.pitch*es), strides(n[x.split:], es))
}

// some computes n rows from row on, whose first element is base.
func (x *mapRows) some(t *tile, n int64, row, base kernel.Value) {
	b, lanes := x.b, int64(x.lanes)
	spread := make([][]kernel.Value, n)
	for j := range spread {
		spread[j] = slices.Clone(x.splat)
		for i, l := range x.d.leaves {
			if x.perRow[i] {
				e := newEmitter(b, x.lanes, nil, nil)
				es := int64(l.typ.Size())
				in := kernel.New(kernel.OpLoadSplat, e.vec(l.typ), t.in[x.flowOf[i]], row)
				in.Imm, in.Imm2 = int64(j)*es, es
				spread[j][i] = e.fromMemory(l.typ, b.Add(in))
			}
		}
	}
	step := x.unroll * lanes
	b.For(x.pitch/step, []kernel.Value{base}, func(c []kernel.Value) []kernel.Value {
		// All loads come first and all stores last: whether a store meets a later load is not always seen.
		var es []*emitter
		var offs []int64
		for j := range n {
			for u := range x.unroll {
				e := newEmitter(b, x.lanes, x.d, nil)
				off := j*x.pitch + u*lanes
				loaded := slices.Clone(spread[j])
				for i, l := range x.d.leaves {
					if x.flowOf[i] >= 0 && !x.perRow[i] {
						loaded[i] = e.load(l, t.in[x.flowOf[i]], c[0], off)
					}
				}
				e.leaf = func(i int) kernel.Value { return loaded[i] }
				es, offs = append(es, e), append(offs, off)
			}
		}
		for _, e := range es {
			for _, y := range x.yields() {
				e.value(y, x.id)
			}
		}
		for k, e := range es {
			for i, y := range x.yields() {
				e.storeAt(y.Type.DType, e.value(y, x.id), t.out[i], c[0], offs[k], kernel.None)
			}
		}
		return []kernel.Value{b.AddI(c[0], step)}
	})
}
