package passes

import (
	"github.com/godwit-accel/godwit/ir/kernel"
	"github.com/godwit-accel/godwit/isa"
)

// lower writes the grid and, in its body, the blocks.
func (x *contraction) lower(p *contractPlan) error {
	r := x.region
	g := x.newGrid(p)
	g.in = []*gridFlow{x.inputFlow(g, p), x.weightFlow(g, p)}
	switch {
	case p.keep && p.panelOuter:
		g.in[0].slots = p.inputs
	case p.keep:
		g.in[1].slots = p.panels
	}
	x.epilogueFlows(g, p)
	bl := &blocks{contraction: x, p: p, g: g}
	if p.kc == 1 {
		return bl.lowerChain(g)
	}
	bl.accs = r.scratch("accumulators", p.accBytes)
	return g.run(func(t *gridTile) error {
		r.b.If(t.last, func() []kernel.Value { g.acquire(); return nil }, nil)
		bl.enter(t)
		bl.chunk()
		r.b.If(t.last, func() []kernel.Value { g.store(t); return nil }, nil)
		return nil
	})
}

func (x *contraction) newGrid(p *contractPlan) *grid {
	g := &grid{region: x.region, count: [numAxes]int64{x.n, p.ht, p.wt, p.panels, max(p.kc, 1)}}
	g.order = []int{axImage, axRow, axCol, axPanel, axK}
	if p.panelOuter {
		g.order = []int{axPanel, axImage, axRow, axCol, axK}
	}
	return g
}

// epilogueFlows adds the flows of the epilogue's operands and of the results.
func (x *contraction) epilogueFlows(g *grid, p *contractPlan) {
	x.leafFlows(g, p)
	for i := range x.results() {
		g.out = append(g.out, x.resultFlow(g, p, i))
	}
}

// leafFlows adds the flows of the epilogue's operands.
func (x *contraction) leafFlows(g *grid, p *contractPlan) {
	r := x.region
	for i := range x.leaves {
		l := &x.leaves[i]
		if l.kind == scalarLeaf {
			e := emitter{b: r.b, lanes: x.lanes}
			l.splat = r.splatLeaf(&e, l.leaf)
			continue
		}
		l.flow = len(g.in)
		g.in = append(g.in, x.leafFlow(g, p, l, p.leafBytes[i]))
	}
}

// inputFlow brings an input tile with its border.
func (x *contraction) inputFlow(g *grid, p *contractPlan) *gridFlow {
	f := &gridFlow{name: "input", bytes: p.aBytes, single: p.single, deps: [numAxes]bool{axImage: true, axRow: true, axCol: true}}
	f.deps[axPanel] = x.perChannel
	in := x.operand(0)
	if p.stacked {
		for i := range x.kh {
			m := x.inputMove(g, p, in, inputRows{n: p.th, from: i*x.dh - x.pt, step: x.sh})
			m.off = i * x.c * x.elem
			f.moves = append(f.moves, m)
		}
		return f
	}
	f.moves = []gridMove{x.inputMove(g, p, in, inputRows{n: p.inRows, from: -x.pt, step: 1})}
	if p.packed {
		x.packWindows(g, p, f)
	}
	return f
}

// inputRows is rows of the input that a tile brings: so many, in steps, from one on as counted from the tile's first times the stride.
type inputRows struct{ n, from, step int64 }

// inputMove is the copy of rows of an input tile.
func (x *contraction) inputMove(g *grid, p *contractPlan, in kernel.Value, r inputRows) gridMove {
	colStart := func(i int64) int64 { return tileStartInt(i, x.ow, p.tw)*x.sw - x.pl }
	// border is how many of n rows or columns in steps from one on lie in front of the image, and behind it.
	border := func(start, n, step, size int64) (lo, hi int64) {
		lo = min(max(-start+step-1, 0)/step, n)
		inside := min(max(size-start+step-1, 0)/step, n)
		return lo, min(n-inside, n-lo)
	}
	return gridMove{
		vary: []int{axRow, axCol, axPanel},
		desc: func(idx [numAxes]int64) isa.DMADesc {
			c := x.c
			if x.perChannel {
				c = x.columns(p, idx[axPanel])
			}
			rlo, rhi := border(tileStartInt(idx[axRow], x.oh, p.th)*x.sh+r.from, r.n, r.step, x.h)
			clo, chi := border(colStart(idx[axCol]), p.inCols, 1, x.w)
			k, row, pix := p.pix/x.elem, p.row, p.pix
			switch {
			case p.packed:
				k, row, pix = x.c, p.inCols*x.c*x.elem, x.c*x.elem
			case p.stacked:
				k = x.c
			}
			d, _ := box{
				elem: int(x.elem), n: []int64{r.n, p.inCols, k}, src: []int64{r.step * x.ah, x.aw, x.ac}, dst: []int64{row, pix, x.elem},
				lo: []int64{rlo, clo, 0}, hi: []int64{rhi, chi, k - c}, by: srcSide,
			}.desc()
			return d
		},
		global: func(idx []kernel.Value) kernel.Value {
			at := in
			if x.n > 1 {
				at = x.b.PtrAdd(at, x.b.MulI(idx[axImage], x.an))
			}
			if x.perChannel && p.panels > 1 {
				at = x.b.PtrAdd(at, x.b.MulI(idx[axPanel], p.pn*x.ac))
			}
			at = x.offset(at, g, idx[axRow], axRow, axis{x.oh, p.th}, x.sh, r.from, r.step, x.ah)
			return x.offset(at, g, idx[axCol], axCol, axis{x.ow, p.tw}, x.sw, -x.pl, 1, x.aw)
		},
	}
}

// packWindows has the input tile go to a buffer of its own, and a second copy make windows of it. Copies of a queue take
// effect in order, so one such buffer is enough, and nobody waits between the two.
func (x *contraction) packWindows(g *grid, p *contractPlan, f *gridFlow) {
	raw := x.region.scratch("raw input", p.rawBytes)
	f.moves[0].fixed, f.moves[0].off = true, raw
	pix := x.c * x.elem
	row := p.inCols * pix
	f.moves = append(f.moves, gridMove{
		desc: func([numAxes]int64) isa.DMADesc {
			d, _ := box{
				elem: int(x.elem), n: []int64{p.th, p.tw, x.kh, x.kw * x.c},
				src: []int64{x.sh * row, x.sw * pix, x.dh * row, x.elem}, dst: []int64{p.dy, p.dx, x.kw * pix, x.elem}, by: srcSide,
			}.desc()
			return d
		},
		global: func([]kernel.Value) kernel.Value { return x.b.PtrConst(raw) },
	})
}

// offset moves an address to the first input row (column) that a tile reads, of those in steps from one on as counted from the tile's first; in front of the
// image nothing is read.
func (x *contraction) offset(at kernel.Value, g *grid, i kernel.Value, ax int, a axis, stride, from, step, bytes int64) kernel.Value {
	least := (from%step + step) % step // of the image: all steps are from there
	if g.count[ax] == 1 {
		return x.b.AddI(at, max(from, least)*bytes)
	}
	s := x.b.AddI(x.b.MulI(x.startOf(a, i), stride), from)
	if from < 0 {
		s = x.b.Bin(kernel.OpSMax, s, x.b.I64(least))
	}
	return x.b.PtrAdd(at, x.b.MulI(s, bytes))
}

// columns is how many real output channels panel i holds.
func (x *contraction) columns(p *contractPlan, i int64) int64 {
	if x.groups > 1 {
		return x.og()
	}
	return min(p.pn, x.o-i*p.pn)
}

// panelStride is the number of output channels from one panel to the next.
func (x *contraction) panelStride(p *contractPlan) int64 {
	if x.groups > 1 {
		return x.og()
	}
	return p.pn
}

// leafFlow stages an epilogue operand.
func (x *contraction) leafFlow(g *grid, p *contractPlan, l *epiLeaf, bytes int64) *gridFlow {
	es := int64(l.typ.Size())
	f := &gridFlow{name: "epilogue operand", bytes: bytes, constant: x.isFixed(l.arg)}
	f.deps = [numAxes]bool{axImage: l.kn != 0, axRow: l.kh != 0, axCol: l.kw != 0, axPanel: l.ko != 0}
	base := x.b.AddI(x.arg(l.arg), l.lin.c*es)
	th, tw := p.th, p.tw
	if l.kind == channelLeaf {
		th, tw = 1, 1
	}
	f.moves = []gridMove{{
		vary: []int{axPanel},
		desc: func(idx [numAxes]int64) isa.DMADesc {
			d, _ := box{
				elem: int(es), n: []int64{th, tw, x.columns(p, idx[axPanel])},
				src: []int64{l.kh * es, l.kw * es, l.ko * es}, dst: []int64{tw * p.pn * es, p.pn * es, es}, by: srcSide,
			}.desc()
			return d
		},
		global: func(idx []kernel.Value) kernel.Value {
			return x.tileAt(g, p, base, idx, l.kn*es, l.kh*es, l.kw*es, l.ko*es)
		},
	}}
	return f
}

// tileAt is the address of a tile of something that has the shape of the result, by its byte strides.
func (x *contraction) tileAt(g *grid, p *contractPlan, at kernel.Value, idx []kernel.Value, sn, sh, sw, so int64) kernel.Value {
	b := x.b
	add := func(ax int, i func() kernel.Value, stride int64) {
		if g.count[ax] > 1 && stride != 0 {
			at = b.PtrAdd(at, b.MulI(i(), stride))
		}
	}
	add(axImage, func() kernel.Value { return idx[axImage] }, sn)
	add(axRow, func() kernel.Value { return x.startOf(axis{x.oh, p.th}, idx[axRow]) }, sh)
	add(axCol, func() kernel.Value { return x.startOf(axis{x.ow, p.tw}, idx[axCol]) }, sw)
	add(axPanel, func() kernel.Value { return idx[axPanel] }, so*x.panelStride(p))
	return at
}

// resultFlow stores the real pixels and channels of a tile.
func (x *contraction) resultFlow(g *grid, p *contractPlan, i int) *gridFlow {
	f := &gridFlow{name: "result", bytes: p.outByte[i], deps: [numAxes]bool{axImage: true, axRow: true, axCol: true, axPanel: true}}
	f.moves = x.resultStores(g, p, i, tilePart{0, p.th, 0, p.pn})
	return f
}

// tilePart is image rows and columns of channels of a tile, from and up to.
type tilePart struct{ row, rows, col, cols int64 }

// resultStores store a part of a tile of what the epilogue computes: to each result of the region that has columns of it.
func (x *contraction) resultStores(g *grid, p *contractPlan, i int, t tilePart) (moves []gridMove) {
	for k, q := range x.stored {
		if q.of == i {
			moves = append(moves, x.resultStore(g, p, k, t))
		}
	}
	return moves
}

// resultStore stores a part of a tile to result k of the region.
func (x *contraction) resultStore(g *grid, p *contractPlan, k int, t tilePart) gridMove {
	q := x.stored[k]
	es := int64(x.results()[q.of].Type.DType.Size())
	pixel := q.pitch * es
	first := q.from / p.pn // the panel where it begins
	t.col = max(t.col, q.from%p.pn)
	return gridMove{
		vary: []int{axPanel}, off: (t.row*p.tw*p.pn + t.col) * es,
		desc: func(idx [numAxes]int64) isa.DMADesc {
			n := min(t.cols, x.columns(p, idx[axPanel]), q.from+q.cols-idx[axPanel]*x.panelStride(p)) - t.col
			if n <= 0 || idx[axPanel] < first {
				return isa.DMADesc{Elem: 1}
			}
			d, _ := box{
				elem: int(es), n: []int64{t.rows - t.row, p.tw, n},
				src: []int64{p.tw * p.pn * es, p.pn * es, es}, dst: []int64{x.ow * pixel, pixel, es}, by: dstSide,
			}.desc()
			return d
		},
		global: func(idx []kernel.Value) kernel.Value {
			at := x.tileAt(g, p, x.out[k], idx, x.oh*x.ow*pixel, x.ow*pixel, pixel, es)
			return x.b.AddI(at, t.row*x.ow*pixel+(t.col-q.from)*es)
		},
	}
}

// lastPart divides a tile of result i in two: what is emptied under the K-loop of its last block, which is stored then, and the
// rest. So little is left to store behind the last product of all. It reports false where that would touch lines twice, and where the
// last block is one lap of a loop. If the blocks are stored one by one, early is the first of them.
func (x *contraction) lastPart(p *contractPlan, i int) (early, late tilePart, ok bool) {
	es := int64(x.results()[i].Type.DType.Size())
	s, blocks := p.lastSegment()
	if p.pieces > 0 {
		return tilePart{0, 16 * p.mb, 0, p.pn}, tilePart{16 * p.mb * (blocks - 1), p.th, 0, p.pn}, true
	}
	if !p.ownLast() || !x.whole() {
		return early, late, false
	}
	pix, col := 16*(s.m+(s.mn-1)*s.mb), 16*(s.n+(s.nn-1)*s.nb)
	line := int64(x.opt.Machine.DMALineBytes)
	if col > 0 {
		return tilePart{0, p.th, 0, col}, tilePart{0, p.th, col, p.pn}, col*es%line == 0 && x.stored[i].pitch*es%line == 0
	}
	row := pix / p.tw
	return tilePart{0, row, 0, p.pn}, tilePart{row, p.th, 0, p.pn}, row > 0
}
