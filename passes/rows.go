package passes

import (
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
// A pass holds the folds of one level: those that need no other's result, those that need these, and so on. Several rows run
// side by side, each with its own element of what is kept in all lanes, which the load unit spreads. What a later pass needs again
// stays in scratchpad.
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
	n, pitch, tile int64 // elements of a row, from row to row in scratchpad, rows of a tile
	flowOf         []int
	splat          []kernel.Value
	at             map[*ir.Value]int64 // scratchpad of kept values, and of full ones that a later pass needs
	stored         map[*ir.Value]int   // pass that computes the latter
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
		return v.Def() != nil && !isView(v.Def()) && v.Const() == nil && v.Type.Rank() == kept
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
	x.pitch = alignUp(x.n, int64(x.lanes))
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
	x.choose(rows)
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
			if seen[v] || op == nil || isView(op) || v.Const() != nil || v.Type.Rank() != x.full.rank {
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

// choose picks the rows of a tile.
func (x *rowRegion) choose(rows int64) {
	perRow, fixed := int64(0), int64(64<<10)
	for i, l := range x.all {
		k, es := x.s.k[i], int64(l.typ.Size())
		switch {
		case allZero(k[:x.s.fold]):
			fixed += 2 * x.pitch * es
		case allZero(k[x.s.fold:]):
			perRow += 2 * es
		default:
			perRow += 2 * x.pitch * es
		}
	}
	for _, y := range x.yields() {
		perRow += 2 * x.pitch * int64(y.Type.DType.Size())
	}
	for v := range x.stored {
		perRow += x.pitch * int64(v.Type.DType.Size())
	}
	perRow += int64(len(x.folds)+len(x.exports)) * 8
	fold := chunks(x.s.n[x.s.fold:], 1<<40, 4)
	limit := max(1, min((x.budget()-fixed)/perRow, x.opt.tile(max(16384, 4*x.pitch))/x.pitch, max(rows/16, alongRows)))
	x.axes = append(chunks(x.s.n[:x.s.fold], limit, 4-len(fold)), fold...)
	x.tile = chunkProduct(x.axes[:x.s.fold])
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
		f.bytes = (x.tile*x.pitch + slack) * es
		out = append(out, f)
	}
	for _, op := range x.body.Ops {
		for _, v := range op.Results {
			es := int64(v.Type.DType.Size())
			if _, ok := x.stored[v]; ok {
				x.at[v] = x.scratch("rows for a later pass", (x.tile*x.pitch+slack)*es)
			}
			if v.Type.Rank() == x.kd.rank && !isView(op) {
				x.at[v] = x.scratch("one element a row", (x.tile+slack)*es)
			}
		}
	}
	return x.stream(x.axes, x.s.fold, in, out, func(t *tile) error {
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
	return append(strides(kept, x.pitch*es), strides(fold, es)...)
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
	case lane:
		f.box.dst = strides(f.box.n, es)
	case !one:
		elems = x.tile * x.pitch
	}
	f.bytes = (elems + slack) * es
	return f
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

// pass runs over the rows of a tile, some side by side.
func (x *rowRegion) pass(t *tile, pass int) {
	b := x.b
	u := min(int64(alongRows), x.tile)
	at := b.For(x.tile/u, []kernel.Value{b.I64(0), b.I64(0)}, func(c []kernel.Value) []kernel.Value {
		x.rowsAt(t, pass, u, c[0], c[1])
		return []kernel.Value{b.AddI(c[0], u), b.AddI(c[1], u*x.pitch)}
	})
	if rest := x.tile % u; rest > 0 {
		x.rowsAt(t, pass, rest, at[0], at[1])
	}
}

// rowsAt runs a pass over u rows from row on, whose first element is base.
func (x *rowRegion) rowsAt(t *tile, pass int, u int64, row, base kernel.Value) {
	b, lanes, folds := x.b, int64(x.lanes), x.foldsOf(pass)
	if pass == x.last {
		folds = nil
	}
	e0 := newEmitter(b, x.lanes, nil, nil)
	spread := func(d ir.DType, p kernel.Value, j int64) kernel.Value {
		es := int64(d.Size())
		in := kernel.New(kernel.OpLoadSplat, e0.vec(d), p, row)
		in.Imm, in.Imm2 = j*es, es
		return e0.fromMemory(d, b.Add(in))
	}
	memo := make([]map[any]kernel.Value, u) // what is the same for all of row j
	for j := range memo {
		memo[j] = map[any]kernel.Value{}
	}
	once := func(j int64, key any, f func() kernel.Value) kernel.Value {
		v, ok := memo[j][key]
		if !ok {
			v = f()
			memo[j][key] = v
		}
		return v
	}
	need := x.needs(pass)
	for j := range u {
		for _, v := range need.kept {
			once(j, v, func() kernel.Value { return spread(v.Type.DType, b.PtrConst(x.at[v]), j) })
		}
		for _, i := range need.lanes {
			once(j, i, func() kernel.Value { return spread(x.all[i].typ, t.in[x.flowOf[i]], j) })
		}
	}
	carried := []kernel.Value{base, b.I64(0)}
	for range u {
		for _, f := range folds {
			v := f.Operands[1]
			carried = append(carried, e0.splat(v.Type.DType, v.Const().Bits(0)))
		}
	}
	step := func(c []kernel.Value, ways int64, masked bool) []kernel.Value {
		es := make([]*emitter, u*ways)
		for w := range ways {
			shared := map[int]kernel.Value{}
			for j := range u {
				e := newEmitter(b, x.lanes, x.full, nil)
				e.leaf = func(i int) kernel.Value {
					k := x.s.k[i]
					switch {
					case x.flowOf[i] < 0:
						return x.splat[i]
					case allZero(k[:x.s.fold]):
						if _, ok := shared[i]; !ok {
							shared[i] = e.load(x.all[i], t.in[x.flowOf[i]], c[1], w*lanes)
						}
						return shared[i]
					case allZero(k[x.s.fold:]):
						return memo[j][i]
					}
					return e.load(x.all[i], t.in[x.flowOf[i]], c[0], j*x.pitch+w*lanes)
				}
				for _, n := range need.keptAt {
					e.bind(n.v, n.m, memo[j][n.v])
				}
				for _, v := range need.stored {
					e.bind(v, x.fullID, e.load(leaf{typ: v.Type.DType}, b.PtrConst(x.at[v]), c[0], j*x.pitch+w*lanes))
				}
				es[w*u+j] = e
			}
		}
		for _, e := range es {
			for _, v := range x.roots(pass) {
				e.value(v, x.fullID)
			}
		}
		out := append([]kernel.Value(nil), c...)
		for i, e := range es {
			for k, f := range folds {
				at := 2 + i%int(u)*len(folds) + k
				var got kernel.Value
				if p := summedProduct(f); p != nil {
					got = b.Op(kernel.OpFMA, b.Type(out[at]), e.value(p.Operands[0], x.fullID), e.value(p.Operands[1], x.fullID), out[at])
				} else {
					got = e.scalarBody(f.Body(0), out[at], e.value(f.Operands[0], x.fullID))[0]
				}
				if masked {
					m := b.Op(kernel.OpMCount, b.Type(got).MaskType(), b.I64(x.n%lanes))
					got = b.Select(m, got, out[at])
				}
				out[at] = got
			}
		}
		for i, e := range es {
			off := int64(i)%u*x.pitch + int64(i)/u*lanes
			for _, op := range x.body.Ops {
				for _, v := range op.Results {
					if p, ok := x.stored[v]; ok && p == pass {
						e.storeAt(v.Type.DType, e.value(v, x.fullID), b.PtrConst(x.at[v]), c[0], off, kernel.None)
					}
				}
			}
			if pass == x.last {
				for k, y := range x.yields() {
					e.storeAt(y.Type.DType, e.value(y, x.fullID), t.out[k], c[0], off, kernel.None)
				}
			}
		}
		return out
	}
	move := func(c []kernel.Value, k int64) []kernel.Value {
		return append([]kernel.Value{b.AddI(c[0], k), b.AddI(c[1], k)}, c[2:]...)
	}
	whole := x.pitch / lanes
	if x.n%lanes != 0 && len(folds) > 0 {
		whole--
	}
	ways := max(1, min(16/u, whole))
	carried = b.For(whole/ways, carried, func(c []kernel.Value) []kernel.Value {
		return move(step(c, ways, false), ways*lanes)
	})
	for range whole % ways {
		carried = move(step(carried, 1, false), lanes)
	}
	if x.n%lanes != 0 && len(folds) > 0 {
		carried = step(carried, 1, true)
	}
	for j := range u {
		for k, f := range folds {
			v := f.Results[0]
			x.putLane(acrossOp(f), b.PtrConst(x.at[v]), carried[2+int(j)*len(folds)+k], row, j, x.n)
		}
	}
}

// rowNeeds is what a pass reads besides its tiles' rows.
type rowNeeds struct {
	kept   []*ir.Value // one element a row, computed by an earlier pass,
	keptAt []node      // under the accesses it is seen by
	lanes  []int       // leaves of one element a row
	stored []*ir.Value // rows that an earlier pass left
}

func (x *rowRegion) needs(pass int) rowNeeds {
	var out rowNeeds
	seen := map[node]bool{}
	have := map[*ir.Value]bool{}
	var walk func(v *ir.Value, m int)
	walk = func(v *ir.Value, m int) {
		n := node{v, m}
		if seen[n] {
			return
		}
		seen[n] = true
		if p, ok := x.stored[v]; ok && p < pass && m == x.fullID {
			out.stored = append(out.stored, v)
			return
		}
		if i, ok := x.full.at[n]; ok {
			if k := x.s.k[i]; x.flowOf[i] >= 0 && allZero(k[x.s.fold:]) {
				out.lanes = append(out.lanes, i)
			}
			return
		}
		if v.Const() != nil {
			return
		}
		if _, ok := x.at[v]; ok && v.Type.Rank() == x.kd.rank {
			out.keptAt = append(out.keptAt, n)
			if !have[v] {
				have[v] = true
				out.kept = append(out.kept, v)
			}
			return
		}
		op := v.Def()
		if isView(op) {
			back, _ := x.full.maps[m].back(op, x.full.rank)
			walk(op.Operands[0], x.full.access(back))
			return
		}
		for _, o := range op.Operands {
			om := m
			if o.Type.Rank() == 0 && v.Type.Rank() > 0 {
				om = x.full.access(rows{})
			}
			walk(o, om)
		}
	}
	for _, v := range x.roots(pass) {
		walk(v, x.fullID)
	}
	return out
}
