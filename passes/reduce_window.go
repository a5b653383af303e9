package passes

import (
	"math"
	"slices"

	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/kernel"
)

// Overlapping windows (3×3 pooling by 2, running sums) would read each element once for every window it is in, if
// the DMA made the windows. Here a tile is the part of the operand that some whole rows of results need, its hull,
// read once as a block of rows; the windows are walked in scratchpad:
//
//	            ┌─ rowLen elements ─┐
//	hull row 0  │ kw kw kw          │   result (a, b, c), window (kh, kw) at
//	         1  │ kw kw kw   …      │   (a·A + kh·P)/pitch · rowLen + b·B + kw·Q + c
//	         2  │ kw kw kw          │   A, B, P, Q: the view's strides; c contiguous
//
// Lanes run along c. Where c is a short row of 16 to 128 bytes a load by row descriptor packs several b into one
// vector. What is computed beyond the end of a row is overwritten by the next: rows are done in ascending order.
type windowPlan struct {
	leaf           int   // the one operand that moves
	A, B, P, Q     int64 // strides in elements of rows, columns, window rows, window columns
	na, nb, nc     int64 // results of a tile
	kh, kw         int64
	pitch, rows    int64 // hull rows: elements apart in memory, and how many
	rowLen         int64
	group          int64 // columns packed in one vector, 1 without a row descriptor,
	rowBytes       int64 // each in so many bytes
	unitB, unitC   int64 // columns and vectors of c worked on together
	outerKept      int   // kept dimensions before a
	hasA, hasB     bool
	across         bool // columns go on inside of vectors of c
	slackIn, slOut int64
	border         *border // around the operand, if it is padded (fuse_pad.go)
}

func gcd(a, b int64) int64 {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}

// planWindow decides whether the fold is done over hulls. Columns that are too many for a tile, as where channels are outside of
// the pixels, are rows.
func (x *reduction) planWindow() *windowPlan {
	if w := x.windowOf(true); w != nil {
		return w
	}
	return x.windowOf(false)
}

func (x *reduction) windowOf(columns bool) *windowPlan {
	w := &windowPlan{leaf: -1, kh: 1, kw: 1, na: 1, nb: 1}
	for i := range x.preN {
		if allZero(x.s.k[i]) {
			continue
		}
		if w.leaf >= 0 {
			return nil
		}
		w.leaf = i
	}
	if w.leaf < 0 {
		return nil
	}
	n, k := x.s.n, x.s.k[w.leaf]
	last := x.s.fold - 1
	folds := len(n) - x.s.fold
	if folds < 1 || folds > 2 || k[last] != 1 {
		return nil
	}
	for _, s := range k {
		if s < 0 {
			return nil
		}
	}
	w.nc = n[last]
	w.outerKept = last
	fk, fn := k[x.s.fold:], n[x.s.fold:]
	next := last - 1
	// Windows that move on by one pixel walk a row as one dimension: then there is none of columns, and what is before are rows.
	if merged := folds == 2 && next >= 0 && fk[0] >= fk[1] && k[next] >= fk[0] && n[last] > fk[1]; next >= 0 && !merged && columns {
		w.hasB, w.B, w.nb, w.outerKept = true, k[next], n[next], next
		next--
	}
	if next >= 0 {
		w.hasA, w.A, w.na, w.outerKept = true, k[next], n[next], next
	}
	switch {
	case folds == 2 && fk[0] >= fk[1]:
		w.P, w.kh, w.Q, w.kw = fk[0], fn[0], fk[1], fn[1]
	case folds == 2:
		return nil
	case w.hasA && fk[0] >= (w.nb-1)*w.B+w.nc:
		w.P, w.kh = fk[0], fn[0]
	default:
		w.Q, w.kw = fk[0], fn[0]
	}
	w.pitch = gcd(w.A, w.P)
	w.rowLen = (w.nb-1)*w.B + (w.kw-1)*w.Q + w.nc
	if w.hasB && w.B == w.nc { // neighbours in the tile and in the result: one row
		w.nb, w.B, w.nc = 1, 0, w.nb*w.nc
	}
	if !x.windowTile(w) {
		return nil
	}
	lanes := int64(x.lanes)
	es := int64(x.all[w.leaf].typ.Size())
	w.group = 1
	wide := slices.ContainsFunc(x.hero.Results, func(r *ir.Value) bool { return int64(r.Type.DType.Size()) != es })
	if w.nb > 1 && !wide && w.nc*es <= kernel.VectorBytes/2 && lanes*es == kernel.VectorBytes && w.B*es < 1<<23 {
		w.rowBytes = 16
		for w.rowBytes < w.nc*es {
			w.rowBytes *= 2
		}
		w.group = kernel.VectorBytes / w.rowBytes
	}
	vecs := (w.nc + lanes - 1) / lanes
	w.unitB, w.unitC = 1, 1
	switch {
	case vecs < 4 && w.nb > 1:
		w.unitB, w.unitC = min(4/vecs, (w.nb+w.group-1)/w.group), vecs
	case vecs <= 10 && w.nb > 2: // a pass a column: a loop of many passes
		w.unitC = vecs
	default:
		for _, u := range []int64{4, 3, 5, 2} {
			if vecs%u == 0 {
				w.unitC = u
				break
			}
		}
		w.across = w.nb > vecs/w.unitC && w.nc%lanes == 0
	}
	w.slackIn = w.unitB*w.group*max(w.B, 1) + (w.unitC+1)*lanes
	w.slOut = (w.unitB*w.group-1)*w.nc + (w.unitC+1)*lanes // behind the last column
	if !x.windowFits(w) {
		return nil
	}
	return w
}

// windowTile picks the rows of a tile: more of them read fewer rows twice, but the first tile and the last one wait for
// longer. It reports whether hulls pay at all.
func (x *reduction) windowTile(w *windowPlan) bool {
	es := int64(x.all[w.leaf].typ.Size())
	hull := func(na int64) int64 {
		w.rows = 1
		if w.pitch > 0 {
			w.rows = ((na-1)*w.A+(w.kh-1)*w.P)/w.pitch + 1
		}
		return w.rows * w.rowLen
	}
	all, row := w.na, w.nb*w.nc
	most := x.opt.tile(x.budget() / 3 / es)
	line := int64(x.opt.Machine.DMALineBytes)
	bestRows, bestCost := int64(0), int64(0)
	for count := int64(1); count <= all; count++ {
		na := (all + count - 1) / count
		size := hull(na)
		if size+na*row > most && na > 1 {
			continue
		}
		load, store := size*es/line, na*row*es/line
		work := na * row * (w.kh*w.kw*int64(x.pre.cost+1) + int64(x.epi.cost)) / int64(x.lanes)
		cost := (all+na-1)/na*(max(load+store, work)+tileCost) + load + store
		if bestRows == 0 || cost < bestCost {
			bestRows, bestCost = na, cost
		}
	}
	w.na = bestRows
	size := hull(w.na)
	return size <= x.budget()/3/es && 4*size <= 3*w.na*row*w.kh*w.kw
}

// windowFits reports that the buffers of the plan's tiles fit.
func (x *reduction) windowFits(w *windowPlan) bool {
	each := int64(0) // bytes of a result in buffers
	for i, l := range x.all[x.preN:] {
		if !allZero(x.s.k[x.preN+i]) {
			each += int64(l.typ.Size())
		}
	}
	for _, y := range x.yields() {
		each += int64(y.Type.DType.Size())
	}
	tile := (w.rows*w.rowLen+w.slackIn)*int64(x.all[w.leaf].typ.Size()) + (w.na*w.nb*w.nc+w.slOut)*each
	if w.na*w.nb*w.nc < product(x.s.n[:x.s.fold]) {
		tile *= 2
	}
	if !x.direct {
		for _, v := range x.hero.Results {
			tile += (w.na*w.nb*w.nc + w.slOut) * int64(v.Type.DType.Size())
		}
	}
	return tile+1024 <= x.budget()
}

// tileCost is about what a tile costs besides its work: scalars, starts of copies, loops that fill and drain.
const tileCost = 150

// windowAxes chunks a only; what is outside of it goes one by one, all else is whole.
func (x *reduction) windowAxes(w *windowPlan) {
	for d, n := range x.s.n {
		chunk := n
		if d < w.outerKept {
			chunk = 1
		}
		x.axes = append(x.axes, axis{n, chunk})
	}
	if w.hasA {
		x.axes[w.outerKept].chunk = w.na
	}
	x.kept, x.fold = w.na*w.nb*w.nc, w.kh*w.kw
}

// hullFlow is the flow of the operand.
func (x *reduction) hullFlow(w *windowPlan) *flow {
	l := x.all[w.leaf]
	f := x.inFlow(l, x.s.k[w.leaf], x.axes, nil, 0)
	es := int64(l.typ.Size())
	f.box = box{elem: int(es), n: []int64{w.rows, w.rowLen}, src: []int64{w.pitch * es, es}, dst: []int64{w.rowLen * es, es}, by: srcSide}
	f.bytes = (w.rows*w.rowLen + w.slackIn) * es
	if b := w.border; b != nil {
		x.bordered(f, w, b, es)
	}
	return f
}

// bordered has the copies of a flow write the border of its hulls: rows above and below by what the tile is, elements in front of a row
// and behind it always.
func (x *reduction) bordered(f *flow, w *windowPlan, b *border, es int64) {
	for d := range f.outer {
		if d < w.outerKept {
			f.outer[d] = x.s.k[w.leaf][d] / b.padded * b.imageElems * es
		}
	}
	f.box.src[0], f.box.pad = b.row*es, b.value
	left := min(b.left, w.rowLen)
	f.box.lo, f.box.hi = []int64{0, left}, []int64{0, max(0, w.rowLen-left-b.row)}
	if b.rows == 0 {
		if w.hasA {
			f.outer[w.outerKept] = w.A / w.pitch * b.row * es
		}
		return
	}
	f.clip = &clip{axis: w.outerKept, step: w.A / w.pitch, low: b.low, rows: b.rows, row: b.row * es}
}

// maxWindow is how many vectors of windows are folded in straight code.
const maxWindow = 96

// foldWindows folds a hull into acc.
func (x *reduction) foldWindows(w *windowPlan, t *tile, acc []kernel.Value) {
	b, lanes := x.b, int64(x.lanes)
	vecs := (w.nc + lanes - 1) / lanes
	rowStep := func(s int64) int64 { // of a stride in memory, in the hull
		if w.pitch == 0 {
			return 0
		}
		return s / w.pitch * w.rowLen
	}
	type at struct{ in, out int64 }
	var unit []at
	for i := range w.unitB {
		for j := range w.unitC {
			unit = append(unit, at{i*w.group*w.B + j*lanes, i*w.group*w.nc + j*lanes})
		}
	}
	if w.group > 1 {
		es := int64(x.all[w.leaf].typ.Size())
		x.packed = func(e *emitter, l leaf, base, idx kernel.Value, off int64) kernel.Value {
			p := b.PtrAdd(base, b.MulI(idx, es))
			return e.fromMemory(l.typ, b.OpImm(kernel.OpLoadRows, e.vec(l.typ), off*es, w.rowBytes, p, b.I64(rowDesc(0, w.B*es, 0)), b.I64(0)))
		}
		defer func() { x.packed = nil }()
	}
	n := len(x.inits)
	point := func(in, out kernel.Value) {
		var accs []kernel.Value // none: the first values are the accumulators, where the initial value changes nothing
		if loops := w.kh*w.kw*int64(len(unit)) > maxWindow; loops || !x.fromNothing() {
			for range unit {
				accs = append(accs, x.inits...)
			}
		}
		fold := func(in kernel.Value, off int64, accs []kernel.Value) []kernel.Value {
			var next []kernel.Value
			for i, u := range unit {
				v := x.values(t, in, off+u.in)
				if accs != nil {
					v = x.combine(accs[i*n:(i+1)*n], v)
				}
				next = append(next, v...)
			}
			return next
		}
		row := func(in kernel.Value, off int64, accs []kernel.Value) []kernel.Value {
			if w.kw*int64(len(unit)) > maxWindow {
				c := b.For(w.kw, append([]kernel.Value{in}, accs...), func(c []kernel.Value) []kernel.Value {
					return append([]kernel.Value{b.AddI(c[0], w.Q)}, fold(c[0], off, c[1:])...)
				})
				return c[1:]
			}
			for j := range w.kw {
				accs = fold(in, off+j*w.Q, accs)
			}
			return accs
		}
		if w.kh*w.kw*int64(len(unit)) > maxWindow {
			c := b.For(w.kh, append([]kernel.Value{in}, accs...), func(c []kernel.Value) []kernel.Value {
				return append([]kernel.Value{b.AddI(c[0], rowStep(w.P))}, row(c[0], 0, c[1:])...)
			})
			accs = c[1:]
		} else {
			for i := range w.kh {
				accs = row(in, i*rowStep(w.P), accs)
			}
		}
		for i, u := range unit {
			if w.group > 1 {
				x.putRows(w, acc, accs[i*n:(i+1)*n], out, u.out)
				continue
			}
			x.put(acc, accs[i*n:(i+1)*n], out, u.out, nil)
		}
	}
	// step runs body count times with both indices moving on.
	step := func(count, inStep, outStep int64, in, out kernel.Value, body func(in, out kernel.Value)) {
		b.For(count, []kernel.Value{in, out}, func(c []kernel.Value) []kernel.Value {
			body(c[0], c[1])
			return []kernel.Value{b.AddI(c[0], inStep), b.AddI(c[1], outStep)}
		})
	}
	cols := w.unitB * w.group
	zero := b.I64(0)
	columns := func(body func(in, out kernel.Value)) func(in, out kernel.Value) {
		return func(in, out kernel.Value) { step((w.nb+cols-1)/cols, cols*w.B, cols*w.nc, in, out, body) }
	}
	vectors := func(body func(in, out kernel.Value)) func(in, out kernel.Value) {
		return func(in, out kernel.Value) {
			step((vecs+w.unitC-1)/w.unitC, w.unitC*lanes, w.unitC*lanes, in, out, body)
		}
	}
	inner := columns(vectors(point))
	if w.across {
		inner = vectors(columns(point))
	}
	step(w.na, rowStep(w.A), w.nb*w.nc, zero, zero, inner)
}

// putRows stores a vector of several columns, which lie closer together in the result than in the vector.
func (x *reduction) putRows(w *windowPlan, acc, v []kernel.Value, idx kernel.Value, off int64) {
	for i, r := range x.hero.Results {
		es := int64(r.Type.DType.Size())
		p := x.b.PtrAdd(acc[i], x.b.MulI(idx, es))
		in := kernel.New(kernel.OpStoreRows, x.b.Type(v[i]), v[i], p, x.b.I64(rowDesc(0, w.nc*es, 0)), x.b.I64(0))
		in.Imm, in.Imm2 = off*es, w.rowBytes
		x.b.Add(in)
	}
}

// fromNothing reports that the fold's initial value changes no result.
func (x *reduction) fromNothing() bool {
	op := acrossOp(x.hero)
	c := x.hero.Operands[1].Const()
	if op == 0 || c == nil || !x.hero.Results[0].Type.DType.IsFloat() {
		return false
	}
	switch v := c.Float(0); op {
	case kernel.OpRFAdd:
		return v == 0
	case kernel.OpRFMax:
		return math.IsInf(v, -1)
	default:
		return math.IsInf(v, 1)
	}
}
