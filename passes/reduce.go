package passes

import (
	"github.com/godwit-accel/godwit/internal/source"
	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/kernel"
)

// The reduce form: an expression over [kept…, folded…] is folded along the folded dimensions by any combiner, on
// any number of values at once, and an expression of the results may follow. Windows (pooling, cumulative sums)
// are the same thing: a gw.view gives each window its own folded dimensions.
//
// Layouts of a tile in scratchpad, both made by the DMA:
//
//	across  [folded][kept]  lanes are kept elements, one combine a folded index; results are whole vectors
//	along   [kept][folded]  lanes are folded elements, combined at the end by a tree over the lanes
//
// Overlapping windows have a third, reduce_window.go.
//
// The specification leaves the order of the fold and the number of initial values in it open.
type reduction struct {
	*region
	hero     *ir.Op
	pre, epi *dag
	preID    int
	epiID    int
	preN     int // leaves 0…preN−1 of all are the prologue's
	all      []leaf
	s        space
	axes     []axis
	lanes    int
	along    bool
	kept     int64 // elements of a tile, kept and folded
	fold     int64
	inits    []kernel.Value
	flowOf   []int
	splat    []kernel.Value
	acc      []int64 // scratchpad address of the results of a tile
	direct   bool    // results are the fold's own, stored as they come
	window   *windowPlan
	packed   func(e *emitter, l leaf, base, idx kernel.Value, off int64) kernel.Value // loads several short rows, if set
}

// heroOf is the one op of a region body that is no map and no view, nil if there is none; a pad is one where nothing else is.
func heroOf(body *ir.Block) (hero *ir.Op) {
	for _, op := range body.Ops {
		if _, ok := elementwise[op.Name]; !ok && !isView(op) && !op.Is("stablehlo.constant", "gw.yield") {
			if hero = op; op.Name != "stablehlo.pad" {
				return op
			}
		}
	}
	return hero
}

// opsNamed are the ops of a name in a region.
func opsNamed(body *ir.Block, name string) (out []*ir.Op) {
	for _, op := range body.Ops {
		if op.Name == name {
			out = append(out, op)
		}
	}
	return out
}

func lowerReduce(r *region) error {
	if isRows(r.body) {
		return lowerRows(r)
	}
	x, err := readReduction(r)
	if err != nil {
		return err
	}
	keptN, foldN := product(x.s.n[:x.s.fold]), product(x.s.n[x.s.fold:])
	r.info.vector(x.pre.cost, keptN*foldN, x.lanes)
	r.info.vector(len(x.hero.Body(0).Ops)-1, keptN*max(0, foldN-1), x.lanes)
	r.info.vector(x.epi.cost, keptN, x.lanes)
	x.window = x.planWindow()
	if pad := x.padded(); pad != nil {
		if x.window != nil {
			x.window.border = x.border(x.window, pad)
		}
		if x.window == nil || x.window.border == nil {
			return source.Errorf(r.op.Pos, "reduce: the padded operand is for windows of another plan")
		}
	}
	if x.window != nil {
		x.windowAxes(x.window)
	} else {
		x.choose(keptN, foldN)
	}
	return x.lower()
}

// padded is the pad in front of the fold's windows, nil if there is none.
func (x *reduction) padded() *ir.Op {
	for _, l := range x.all {
		if l.arg.Def() != nil {
			return l.arg.Def()
		}
	}
	return nil
}

// readReduction reads the fold of a region.
func readReduction(r *region) (*reduction, error) {
	x := &reduction{region: r, hero: heroOf(r.body)}
	if x.hero == nil || x.hero.Name != "stablehlo.reduce" {
		return nil, source.Errorf(r.op.Pos, "reduce: the region holds no reduce")
	}
	k := len(x.hero.Results)
	inShape := x.hero.Operands[0].Type.Shape
	rank := len(inShape)
	folded := make([]bool, rank)
	for _, d := range x.hero.Ints("dimensions") {
		folded[d] = true
	}
	var n []int64
	perm := make(rows, rank)
	for pass := range 2 {
		for d, f := range folded {
			if f == (pass == 1) {
				perm[d] = constRow(0, rank)
				perm[d].k[len(n)] = 1
				n = append(n, inShape[d])
			}
		}
	}
	keptRank := rank - len(x.hero.Ints("dimensions"))
	x.pre, x.epi = newDag(rank, &x.opt.Machine), newDag(keptRank, &x.opt.Machine)
	x.preID, x.epiID = x.pre.access(perm), x.epi.access(identity(keptRank))
	for _, v := range x.hero.Operands[:k] {
		x.pre.add(v, x.preID, nil)
	}
	isHero := func(v *ir.Value) bool { return v.Def() == x.hero }
	x.direct = len(r.yields()) == k
	for i, y := range r.yields() {
		x.epi.add(y, x.epiID, isHero)
		x.direct = x.direct && y == x.hero.Results[i]
	}
	if err := append(x.pre.errs, x.epi.errs...).Err(); err != nil {
		return nil, err
	}
	x.preN = len(x.pre.leaves)
	x.all = append(x.all, x.pre.leaves...)
	for _, l := range x.epi.leaves {
		l.lin.k = append(append([]int64(nil), l.lin.k...), make([]int64, rank-keptRank)...)
		x.all = append(x.all, l)
	}
	x.s = collapse(n, keptRank, x.all)
	x.lanes = lanesFor(max(x.pre.widest, x.epi.widest, combinerWidth(x.hero)))
	return x, nil
}

func combinerWidth(op *ir.Op) int {
	w := 1
	for _, o := range op.Body(0).Ops {
		for _, v := range o.Operands {
			w = max(w, v.Type.DType.Size())
		}
	}
	return w
}

// choose picks the layout and the tile.
func (x *reduction) choose(keptN, foldN int64) {
	contiguous, es := false, int64(4) // the first streamed operand runs along the folded dimensions
	for i := range x.preN {
		if k := x.s.k[i]; !allZero(k) {
			contiguous, es = len(k) > x.s.fold && k[len(k)-1] == 1, int64(x.all[i].typ.Size())
			break
		}
	}
	lanes := int64(x.lanes)
	x.along = contiguous && foldN >= lanes || keptN < lanes/2 && foldN > 2*keptN
	switch { // the DMA engine turns narrow types element by element, a sixteenth of a cycle each
	case es < 4 && contiguous:
		x.along = x.along || foldN >= 32
	case es < 4 && !x.hero.Results[0].Type.DType.IsFloat(): // halves are better summed in many lanes than one after the other
		x.along = keptN < 16 && foldN > 2*keptN
	}
	foldDims := min(2, len(x.s.n)-x.s.fold)
	tileElems := x.tileElems()
	var kept, fold []axis
	if x.along {
		fold = chunks(x.s.n[x.s.fold:], max(1, tileElems/2), max(foldDims, 1))
		kept = chunks(x.s.n[:x.s.fold], max(1, min(tileElems/chunkProduct(fold), max(keptN/4, 64))), 4-foldDims)
	} else {
		most := min(max(keptN/4, 4*lanes), 2048)
		if contiguous { // whole, or lines are read once for each piece
			most = min(most, max(lanes, tileElems/foldN/lanes*lanes))
		}
		kept = chunks(x.s.n[:x.s.fold], x.opt.tile(most), 4-foldDims)
		fold = chunks(x.s.n[x.s.fold:], max(1, tileElems/chunkProduct(kept)), max(foldDims, 1))
	}
	x.axes = append(kept, fold...)
	x.kept, x.fold = chunkProduct(kept), chunkProduct(fold)
}

// tileElems bounds the elements of a tile: two buffers of what is folded, and of what is not, fit.
func (x *reduction) tileElems() int64 {
	each, slack := int64(0), int64(4*x.lanes)
	size := func(t ir.DType, n int64) { each += n * int64(t.Size()) }
	for i, l := range x.all {
		if !allZero(x.s.k[i]) {
			size(l.typ, 2)
		}
	}
	for _, y := range x.yields() {
		size(y.Type.DType, 2)
	}
	for _, v := range x.hero.Results { // accumulators
		size(v.Type.DType, 1)
	}
	return max(1, x.opt.tile(min(16384, x.roomFor(each, slack))))
}

// chunkProduct is the elements of a tile, countProduct the number of tiles.
func chunkProduct(as []axis) int64 {
	p := int64(1)
	for _, a := range as {
		p *= a.chunk
	}
	return p
}

func countProduct(as []axis) int64 {
	p := int64(1)
	for _, a := range as {
		p *= a.count()
	}
	return p
}

func (x *reduction) lower() error {
	e := newEmitter(x.b, x.lanes, x.pre, nil)
	k := len(x.hero.Results)
	for _, v := range x.hero.Operands[k:] {
		if c := v.Const(); c != nil {
			x.inits = append(x.inits, e.toMemory(v.Type.DType, e.splat(v.Type.DType, c.Bits(0))))
			continue
		}
		arg, lin, ok := linearize(v, nil, 0)
		if !ok {
			return source.Errorf(x.hero.Pos, "reduce: initial value is computed in the region")
		}
		in := kernel.New(kernel.OpLoadSplat, e.vec(arg.Type.DType), x.arg(arg))
		in.Imm = lin.c
		x.inits = append(x.inits, x.b.Add(in))
	}
	var keptOrder, foldOrder []int
	for i := range x.axes {
		if i < x.s.fold {
			keptOrder = append(keptOrder, i)
		} else {
			foldOrder = append(foldOrder, i)
		}
	}
	order := append(append([]int(nil), foldOrder...), keptOrder...)
	if x.along {
		order = append(append([]int(nil), keptOrder...), foldOrder...)
	}
	slack := int64(4 * x.lanes)
	if x.window != nil {
		slack = max(slack, x.window.slOut)
	}
	var in, out []*flow
	x.flowOf, x.splat = make([]int, len(x.all)), make([]kernel.Value, len(x.all))
	for i, l := range x.all {
		if allZero(x.s.k[i]) {
			x.flowOf[i], x.splat[i] = -1, x.splatLeaf(e, l)
			continue
		}
		o := order
		if i >= x.preN {
			o = keptOrder
		}
		x.flowOf[i] = len(in)
		if x.window != nil && i < x.preN {
			in = append(in, x.hullFlow(x.window))
			continue
		}
		in = append(in, x.inFlow(l, x.s.k[i], x.axes, o, slack))
	}
	for i, y := range x.yields() {
		out = append(out, x.outFlow(i, int64(y.Type.DType.Size()), strides(x.s.n[:x.s.fold], 1), x.axes, slack))
	}
	x.direct = x.direct && countProduct(x.axes[x.s.fold:]) == 1
	if !x.direct {
		for _, v := range x.hero.Results {
			x.acc = append(x.acc, x.scratch("accumulators", (x.kept+slack)*int64(v.Type.DType.Size())))
		}
	}
	return x.stream(x.axes, x.s.fold, in, out, func(t *tile) error {
		acc := t.out
		if x.direct {
			t.acquire()
		} else {
			acc = nil
			for _, a := range x.acc {
				acc = append(acc, x.b.PtrConst(a))
			}
		}
		switch {
		case x.window != nil:
			x.foldWindows(x.window, t, acc)
		case x.along:
			x.foldAlong(t, acc)
		default:
			x.foldAcross(t, acc)
		}
		if x.direct {
			t.store()
			return nil
		}
		finish := func() []kernel.Value {
			t.acquire()
			x.epilogue(t, acc)
			t.store()
			return nil
		}
		if t.last == kernel.None {
			finish()
		} else {
			x.b.If(t.last, finish, nil)
		}
		return nil
	})
}
