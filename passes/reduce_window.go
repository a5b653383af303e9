package passes

import (
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
	group          int64 // columns packed in one vector; 1 without a row descriptor
	unitB, unitC   int64 // columns and vectors of c worked on together
	outerKept      int   // kept dimensions before a
	hasA, hasB     bool
	slackIn, slOut int64
}

func gcd(a, b int64) int64 {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}

// planWindow decides whether the fold is done over hulls.
func (x *reduction) planWindow() *windowPlan {
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
	if last >= 1 {
		w.hasB, w.B, w.nb, w.outerKept = true, k[last-1], n[last-1], last-1
	}
	if last >= 2 {
		w.hasA, w.A, w.na, w.outerKept = true, k[last-2], n[last-2], last-2
	}
	switch fk, fn := k[x.s.fold:], n[x.s.fold:]; {
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
	hull := func(na int64) int64 {
		w.rows = 1
		if w.pitch > 0 {
			w.rows = ((na-1)*w.A+(w.kh-1)*w.P)/w.pitch + 1
		}
		return w.rows * w.rowLen
	}
	all := w.na
	tileElems := x.opt.tile(24576)
	for w.na > 1 && hull(w.na) > tileElems {
		w.na = (w.na + 1) / 2
	}
	if count := (all + w.na - 1) / w.na; count > 1 {
		w.na = (all + count - 1) / count
	}
	size := hull(w.na)
	if size > 2*24576 || 4*size > 3*w.na*w.nb*w.nc*w.kh*w.kw {
		return nil
	}
	lanes := int64(x.lanes)
	es := int64(x.all[w.leaf].typ.Size())
	w.group = 1
	if row := w.nc * es; w.hasB && (row == 16 || row == 32 || row == 64 || row == 128) && lanes*es == kernel.VectorBytes && w.B*es < 1<<23 {
		w.group = kernel.VectorBytes / row
	}
	vecs := (w.nc + lanes - 1) / lanes
	w.unitB, w.unitC = 1, 1
	for _, u := range []int64{4, 3, 5, 2} {
		if vecs%u == 0 {
			w.unitC = u
			break
		}
	}
	if vecs < 4 && w.hasB {
		w.unitB = min(4/vecs, (w.nb+w.group-1)/w.group)
		w.unitC = vecs
	}
	w.slackIn = w.unitB*w.group*max(w.B, 1) + (w.unitC+1)*lanes
	w.slOut = w.unitB*w.group*w.nc + (w.unitC+1)*lanes
	return w
}

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
	return f
}

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
			return e.fromMemory(l.typ, b.OpImm(kernel.OpLoadRows, e.vec(l.typ), off*es, w.nc*es, p, b.I64(rowDesc(0, w.B*es, 0)), b.I64(0)))
		}
		defer func() { x.packed = nil }()
	}
	n := len(x.inits)
	point := func(in, out kernel.Value) {
		var accs []kernel.Value
		for range unit {
			accs = append(accs, x.inits...)
		}
		fold := func(in kernel.Value, off int64, accs []kernel.Value) []kernel.Value {
			var next []kernel.Value
			for i, u := range unit {
				next = append(next, x.combine(accs[i*n:(i+1)*n], x.values(t, in, off+u.in))...)
			}
			return next
		}
		row := func(in kernel.Value, off int64, accs []kernel.Value) []kernel.Value {
			if w.kw*int64(len(unit)) > 64 {
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
		if w.kh*w.kw*int64(len(unit)) > 64 {
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
	step(w.na, rowStep(w.A), w.nb*w.nc, zero, zero, func(in, out kernel.Value) {
		step((w.nb+cols-1)/cols, cols*w.B, cols*w.nc, in, out, func(in, out kernel.Value) {
			step((vecs+w.unitC-1)/w.unitC, w.unitC*lanes, w.unitC*lanes, in, out, point)
		})
	})
}
