package passes

import (
	"slices"

	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/kernel"
)

// Rows in one go (fuse_rows.go says which regions). A tile is some rows, each from a whole vector on:
//
//	pass 1   fold the rows          → one element a row in scratchpad
//	         kept expressions, 64 rows a vector
//	pass 2   fold what needs those  → …
//	last     the results
//
// A pass holds the folds of one level: those that need no other's result, those that need these, and so on. What a later pass
// needs again stays in scratchpad. Lanes are either elements of a row or rows:
//
//	along    [row][element]   a row is some vectors, folded lane by lane and then across them; its element of what is kept
//	                          is in all lanes, which the load unit spreads
//	across   [element][row]   64 rows are a vector: nothing is folded across lanes, and what is kept is a vector like all
//	                          else. The DMA turns the tile, which costs nothing where an element is a word
//
// Short rows go across: along them a row of 32 fills half a vector, and waits for its reductions as long as one of 1000.
type rowRegion struct {
	*region
	full, kd       *dag // expressions on rows, and on kept elements
	fullID, keptID int
	level          map[*ir.Value]int // how many folds stand before a value
	last           int               // pass of the results
	folds          []*ir.Op
	exports        []*ir.Value // kept values that rows use
	all            []leaf      // of full, then of kd
	s              space
	axes           []axis
	lanes          int
	n, tile        int64 // elements of a row, rows of a tile
	rowLayout
	flowOf []int
	splat  []kernel.Value
	at     map[*ir.Value]int64 // scratchpad of kept values, and of full ones that a later pass needs
	stored map[*ir.Value]int   // pass that computes the latter
}

// isRows reports a region whose fold's results go back to the rows.
func isRows(body *ir.Block) bool {
	for _, op := range body.Ops {
		if op.Name == "stablehlo.reduce" && op.Results[0].Type.Rank() < body.Terminator().Operands[0].Type.Rank() {
			return true
		}
	}
	return false
}

func lowerRows(r *region) error {
	x := &rowRegion{region: r, level: map[*ir.Value]int{}, at: map[*ir.Value]int64{}, stored: map[*ir.Value]int{}}
	shape := r.yields()[0].Type.Shape
	kept := len(shape)
	for _, op := range r.body.Ops {
		n := 0
		for _, v := range op.Operands {
			n = max(n, x.level[v])
		}
		if op.Name == "stablehlo.reduce" {
			n++
			x.folds = append(x.folds, op)
			kept = op.Results[0].Type.Rank()
		}
		for _, v := range op.Results {
			x.level[v] = n
			x.last = max(x.last, n)
		}
	}
	x.last++
	isKept := func(v *ir.Value) bool {
		return v.Def() != nil && !isView(v.Def()) && !v.IsConst() && v.Type.Rank() == kept
	}
	x.full, x.kd = newDag(len(shape), &r.opt.Machine), newDag(kept, &r.opt.Machine)
	x.fullID, x.keptID = x.full.access(identity(len(shape))), x.kd.access(identity(kept))
	for p := 1; p <= x.last; p++ {
		for _, v := range x.roots(p) {
			x.full.add(v, x.fullID, isKept)
		}
	}
	isFold := func(v *ir.Value) bool { return v.DefName() == "stablehlo.reduce" }
	for _, op := range r.body.Ops {
		if op.Name == "stablehlo.broadcast_in_dim" && isKept(op.Operands[0]) {
			x.exports = append(x.exports, op.Operands[0])
			x.kd.add(op.Operands[0], x.keptID, isFold)
		}
	}
	if err := append(x.full.errs, x.kd.errs...).Err(); err != nil {
		return err
	}
	x.all = append(x.all, x.full.leaves...)
	for _, l := range x.kd.leaves {
		l.lin.k = append(append([]int64(nil), l.lin.k...), make([]int64, len(shape)-kept)...)
		x.all = append(x.all, l)
	}
	x.s = collapse(shape, kept, x.all)
	widest := max(x.full.widest, x.kd.widest)
	for _, f := range x.folds {
		widest = max(widest, combinerWidth(f))
	}
	x.lanes = lanesFor(widest)
	x.n = product(x.s.n[x.s.fold:])
	rows := product(x.s.n[:x.s.fold])
	cost := x.full.cost + len(x.folds)
	for _, f := range x.folds {
		if summedProduct(f) != nil {
			cost--
		}
	}
	r.info.vector(cost, rows*x.n, x.lanes)
	r.info.vector(x.kd.cost, rows, x.lanes)
	x.keepShared()
	x.choose(rows, cost)
	return x.lower()
}

// summedProduct is the product whose elements a fold adds up and nothing else needs, nil if there is none: each is multiplied and
// added at once, as sums of products are everywhere.
func summedProduct(fold *ir.Op) *ir.Op {
	v := fold.Operands[0]
	p := v.Def()
	d := v.Type.DType
	if p == nil || p.Name != "stablehlo.multiply" || !v.HasOneUse() || d != ir.F32 && d != ir.F64 || fold.Body(0).Ops[0].Name != "stablehlo.add" {
		return nil
	}
	return p
}

// roots are the full values that a pass computes for: operands of its folds, or the results.
func (x *rowRegion) roots(pass int) []*ir.Value {
	if pass == x.last {
		return x.yields()
	}
	var out []*ir.Value
	for _, f := range x.foldsOf(pass) {
		out = append(out, f.Operands[0])
	}
	return out
}

func (x *rowRegion) foldsOf(pass int) []*ir.Op {
	var out []*ir.Op
	for _, f := range x.folds {
		if x.level[f.Results[0]] == pass {
			out = append(out, f)
		}
	}
	return out
}

// keepShared finds the values that more than one pass needs: the first keeps them in scratchpad, where loads and stores are
// free beside the vector unit.
func (x *rowRegion) keepShared() {
	first := map[*ir.Value]int{}
	for p := 1; p <= x.last; p++ {
		seen := map[*ir.Value]bool{}
		var walk func(v *ir.Value)
		walk = func(v *ir.Value) {
			op := v.Def()
			if seen[v] || op == nil || isView(op) || v.IsConst() || v.Type.Rank() != x.full.rank {
				return
			}
			seen[v] = true
			if f, ok := first[v]; ok && f < p && v.Type.DType != ir.I1 {
				x.stored[v] = f
				return
			}
			if _, ok := first[v]; !ok {
				first[v] = p
			}
			for _, o := range op.Operands {
				walk(o)
			}
		}
		for _, v := range x.roots(p) {
			walk(v)
		}
	}
}

func (x *rowRegion) lower() error {
	const slackVectors = 16
	slack := int64(slackVectors * x.lanes)
	e := newEmitter(x.b, x.lanes, x.full, nil)
	x.flowOf, x.splat = make([]int, len(x.all)), make([]kernel.Value, len(x.all))
	var in, out []*flow
	for i, l := range x.all {
		if allZero(x.s.k[i]) {
			x.flowOf[i], x.splat[i] = -1, x.splatLeaf(e, l)
			continue
		}
		x.flowOf[i] = len(in)
		in = append(in, x.rowFlow(l, x.s.k[i], slack))
	}
	for i, y := range x.yields() {
		es := int64(y.Type.DType.Size())
		f := &flow{name: "result", ptr: x.out[i], outer: strides(x.s.n, es)}
		f.box.elem, f.box.by = int(es), dstSide
		for _, a := range x.axes {
			f.box.n = append(f.box.n, a.chunk)
		}
		f.box.dst, f.box.src = f.outer, x.pitched(es)
		f.bytes, f.use = (x.area+slack)*es, &passes{x.last, x.last, es}
		out = append(out, f)
	}
	tiles := countProduct(x.axes)
	x.eachKept(func(v *ir.Value) { x.at[v] = 0 })
	uses := x.uses()
	for i, use := range uses.leaves {
		in[x.flowOf[i]].use = use
	}
	for _, op := range x.body.Ops {
		for _, v := range op.Results {
			if use := uses.rows[v]; use != nil {
				x.at[v] = x.scratchFor("rows for a later pass", (x.area+slack)*int64(v.Type.DType.Size()), use)
			}
		}
	}
	placeKept := func() {
		x.eachKept(func(v *ir.Value) {
			x.at[v] = x.scratchFor("one element a row", alignUp(x.tile, int64(x.lanes))*int64(v.Type.DType.Size()), &passes{x.level[v], x.last, 0})
		})
	}
	if tiles > 1 {
		placeKept()
	}
	return x.stream(x.axes, x.s.fold, in, out, func(t *tile) error {
		if tiles == 1 { // where operands are no longer needed
			placeKept()
		}
		x.keptPass(t, 0)
		for p := 1; p < x.last; p++ {
			x.pass(t, p)
			x.keptPass(t, p)
		}
		t.acquire()
		x.pass(t, x.last)
		t.store()
		return nil
	})
}

// eachKept goes through the values of one element a row that passes leave to later ones.
func (x *rowRegion) eachKept(f func(v *ir.Value)) {
	for _, op := range x.body.Ops {
		for _, v := range op.Results {
			if op.Name == "stablehlo.reduce" || slices.Contains(x.exports, v) {
				f(v)
			}
		}
	}
}

// rowUses are the passes in which what lies in whole rows is used. Rows, or vectors of them, begin at whole vectors, and all passes go through
// them in one order.
type rowUses struct {
	leaves map[int]*passes // of those that are not read elsewhere
	rows   map[*ir.Value]*passes
}

func (x *rowRegion) uses() rowUses {
	u := rowUses{map[int]*passes{}, map[*ir.Value]*passes{}}
	for i, l := range x.full.leaves {
		if k := x.s.k[i]; !allZero(k[:x.s.fold]) && !allZero(k[x.s.fold:]) && !slices.ContainsFunc(x.kd.leaves, func(o leaf) bool { return o.arg == l.arg }) {
			u.leaves[i] = &passes{0, 0, int64(l.typ.Size())}
		}
	}
	for v, p := range x.stored {
		u.rows[v] = &passes{p, p, int64(v.Type.DType.Size())}
	}
	for p := 1; p <= x.last; p++ {
		need := x.needs(p)
		for _, i := range need.leaves {
			if l := u.leaves[i]; l != nil {
				l.to = p
			}
		}
		for _, v := range need.stored {
			u.rows[v].to = p
		}
	}
	return u
}

// pitched are the strides of a tile of rows in scratchpad.
func (x *rowRegion) pitched(es int64) []int64 {
	var kept, fold []int64
	for i, a := range x.axes {
		if i < x.s.fold {
			kept = append(kept, a.chunk)
		} else {
			fold = append(fold, a.chunk)
		}
	}
	if x.across {
		return append(strides(kept, es), strides(fold, x.step*es)...)
	}
	return append(strides(kept, x.side*es), strides(fold, es)...)
}

// rowFlow brings an operand: rows, one row for all, or an element a row.
func (x *rowRegion) rowFlow(l leaf, k []int64, slack int64) *flow {
	es := int64(l.typ.Size())
	f := &flow{name: "operand", ptr: x.arg(l.arg), off: l.lin.c * es, outer: make([]int64, len(x.axes))}
	f.box.elem, f.box.by = int(es), srcSide
	dst := x.pitched(es)
	one := allZero(k[:x.s.fold])  // one row for all
	lane := allZero(k[x.s.fold:]) // an element a row
	elems := int64(1)
	for i, a := range x.axes {
		f.outer[i] = k[i] * es
		if one && i < x.s.fold || lane && i >= x.s.fold {
			continue
		}
		f.box.n, f.box.src, f.box.dst = append(f.box.n, a.chunk), append(f.box.src, k[i]*es), append(f.box.dst, dst[i])
		elems *= a.chunk
	}
	switch {
	case lane, one:
		f.box.dst, f.late = strides(f.box.n, es), one && x.onlyLast(l)
	default:
		elems = x.area
	}
	f.bytes = (elems + slack) * es
	return f
}

// onlyLast reports an operand that the results read, but no fold.
func (x *rowRegion) onlyLast(l leaf) bool {
	seen := map[*ir.Value]bool{}
	var reads func(v *ir.Value) bool
	reads = func(v *ir.Value) bool {
		if v == l.arg {
			return true
		}
		if seen[v] || v.Def() == nil {
			return false
		}
		seen[v] = true
		return slices.ContainsFunc(v.Def().Operands, reads)
	}
	for p := 1; p < x.last; p++ {
		if slices.ContainsFunc(x.roots(p), reads) {
			return false
		}
	}
	return true
}

// keptPass computes the kept values that rows use and that the folds of a pass were the last to be waited for.
func (x *rowRegion) keptPass(t *tile, pass int) {
	b, lanes := x.b, int64(x.lanes)
	var vals []*ir.Value
	done := map[*ir.Value]bool{}
	for _, v := range x.exports {
		if x.level[v] == pass && v.DefName() != "stablehlo.reduce" && !done[v] {
			vals, done[v] = append(vals, v), true
		}
	}
	if len(vals) == 0 {
		return
	}
	b.For((x.tile+lanes-1)/lanes, []kernel.Value{b.I64(0)}, func(c []kernel.Value) []kernel.Value {
		e := newEmitter(b, x.lanes, x.kd, nil)
		e.leaf = func(i int) kernel.Value {
			i += len(x.full.leaves)
			if x.flowOf[i] < 0 {
				return x.splat[i]
			}
			return e.load(x.all[i], t.in[x.flowOf[i]], c[0], 0)
		}
		for _, f := range x.folds {
			if v := f.Results[0]; x.level[v] <= pass {
				e.bind(v, x.keptID, e.load(leaf{typ: v.Type.DType}, b.PtrConst(x.at[v]), c[0], 0))
			}
		}
		for _, v := range vals {
			e.value(v, x.keptID)
		}
		for _, v := range vals {
			e.storeAt(v.Type.DType, e.value(v, x.keptID), b.PtrConst(x.at[v]), c[0], 0, kernel.None)
		}
		return []kernel.Value{b.AddI(c[0], lanes)}
	})
}
