package passes

import (
	"maps"
	"math"
	"slices"

	"github.com/godwit-accel/godwit/internal/source"
	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/kernel"
	"github.com/godwit-accel/godwit/isa"
)

// Attention regions (fuse_attention.go says which). Some rows of the first operand at a time, against all keys, which lie in
// scratchpad with the values while a batch lasts:
//
//	phase 1   blocks of scores, each one's epilogue under the products of the next: up to the cut, which goes to
//	          scratchpad tile by tile, and into the folds of the rows
//	between   the folds' lanes come together; what rows have one of
//	phase 2   the K-loop of the second product makes its operand on the way: while a step is multiplied the vector unit
//	          computes the tiles of the next one from the cut, and the folds of the second level
//	end       those folds' lanes, and the epilogue of the second product
//
// A vector is everywhere four rows of a tile, sixteen columns each, as tiles leave the matrix unit. So what rows have one
// of is a vector too, each element sixteen times, and nothing is ever moved across lanes but where folds end.

// attentionPlan is how an attention region is tiled: rows of 16·mb, whole rows of scores.
type attentionPlan struct {
	mb, nt1, nt2 int64 // tiles of rows; of columns of the scores, and of the results
	b, m         int64
	kBytes       int64 // of all keys, and of all values
	vBytes       int64
	qBytes       int64
	outBytes     int64
	elem2        int64
}

// attentionSize plans the region of two products, nil if it is none. Where columns may be added (vanishes) they need not
// fill tiles.
func attentionSize(x1, x2 *contraction, padded bool) *attentionPlan {
	batch := 0
	if x1.batchedRHS {
		batch = 1
	}
	for _, x := range []*contraction{x1, x2} {
		if x.batchedRHS != x1.batchedRHS || x.dims[1] != batch || x.dims[3] != batch+1 || x.batchedRHS != (x.dims[0] == 0) || x.groups != 1 {
			return nil
		}
	}
	columns := alignUp(x1.o*x2.elem, 64) / x2.elem
	s := &attentionPlan{nt1: columns / 16, nt2: (x2.o + 15) / 16, b: x1.n, m: x1.oh, elem2: x2.elem}
	if columns != x1.o && !padded || s.nt2 > 8 || x2.n != x1.n || x2.oh != x1.oh || x2.c != x1.o {
		return nil
	}
	if s.mb = 2; s.nt2 > 4 || s.m <= 16 {
		s.mb = 1
	}
	s.kBytes = alignUp(x1.c*x1.elem, 64) / 4 * columns * 4
	s.vBytes = columns * x2.elem / 4 * s.nt2 * 16 * 4
	s.qBytes = (s.mb + 1) * 16 * (alignUp(x1.c*x1.elem, 64) + 64)
	s.outBytes = (s.mb + 1) * 16 * s.nt2 * 16 * 4
	return s
}

// bytes is the scratchpad taken with so many operands of the ops between, all of them as large as the scores at worst.
func (s *attentionPlan) bytes(leaves int64) int64 {
	scores := s.mb * s.nt1 * 1024
	return s.kBytes + s.vBytes + 2*s.qBytes + 2*s.outBytes + scores + 2*s.mb*1024 + leaves*2*(s.mb+1)*16*s.nt1*16*4 + 64<<10
}

// vanishes reports a chain in which columns whose cut is −∞ add nothing to any row: maxima of the cut, and behind it
// exponentials of what it lies below them. So keys that there are none of may fill a tile.
func vanishes(cut, probs *ir.Value, folds [2][]*ir.Op) bool {
	nothing := func(v *ir.Value) bool {
		if v.DefName() == "stablehlo.convert" {
			v = v.Def().Operands[0]
		}
		if v.DefName() != "stablehlo.exponential" {
			return false
		}
		d := v.Def().Operands[0]
		return d.DefName() == "stablehlo.subtract" && d.Def().Operands[0] == cut && d.Def().Operands[1].DefName() == "stablehlo.broadcast_in_dim"
	}
	for i, f := range []string{"stablehlo.maximum", "stablehlo.add"} {
		for _, op := range folds[i] {
			c := op.Operands[1].Const()
			if combinerOf(op) != f || c == nil || c.Bits(0) != ir.Neutral(f, ir.F32).Bits(0) || i == 1 && !nothing(op.Operands[0]) {
				return false
			}
		}
	}
	return nothing(probs)
}

// twice reports that keys and values of the next batch can come while one is computed.
func (s *attentionPlan) twice(leaves, scratch int64) bool {
	return s.bytes(leaves)+s.kBytes+s.vBytes <= scratch
}

// attentionRegion is the code of one.
type attentionRegion struct {
	*region
	s        *attentionPlan
	x1, x2   *contraction
	p1, p2   *contractPlan
	b1, b2   *blocks
	level    map[*ir.Value]int
	cut      *ir.Value
	folds    [2][]*ir.Op
	probs    *ir.Value
	d2       *dag // of rows behind the cut
	id2      int
	kd       *dag // of what rows have one of
	idk      int
	scores   int64 // scratchpad
	tiles    int64
	swaps    []kernel.Value
	keptBase int64
	keptAt   map[*ir.Value]int64
}

func lowerAttention(r *region, dots []*ir.Op) error {
	x := &attentionRegion{region: r, level: map[*ir.Value]int{}}
	if len(dots) != 2 {
		return source.Errorf(r.op.Pos, "contract: %d products in a region", len(dots))
	}
	var err error
	for i, c := range []**contraction{&x.x1, &x.x2} {
		if *c, err = readContraction(dots[i]); err != nil {
			return err
		}
		(*c).region = r
		if err := (*c).readThroughViews(); err != nil {
			return err
		}
	}
	if err := x.read(); err != nil {
		return err
	}
	x.describe()
	return x.lower()
}

// read finds the cut, the folds and the expressions.
func (x *attentionRegion) read() error {
	for _, op := range x.body.Ops {
		n := 0
		for _, v := range op.Operands {
			n = max(n, x.level[v])
		}
		if op.Name == "stablehlo.reduce" {
			if n > 1 {
				return source.Errorf(op.Pos, "attention: folds of more than two levels")
			}
			x.folds[n] = append(x.folds[n], op)
			n++
		}
		for _, v := range op.Results {
			x.level[v] = n
		}
	}
	if len(x.folds[0]) == 0 {
		return source.Errorf(x.op.Pos, "attention: no folds")
	}
	x.cut, x.probs = x.folds[0][0].Operands[0], x.x2.hero.Operands[0]
	rank := x.cut.Type.Rank()
	isFold := func(v *ir.Value) bool { return v.DefName() == "stablehlo.reduce" }
	isKept := func(v *ir.Value) bool {
		return v.Def() != nil && !isView(v.Def()) && !v.IsConst() && v.Type.Rank() == rank-1
	}
	x.x1.outs = []*ir.Value{x.cut}
	x.x2.given = isFold
	for _, c := range []*contraction{x.x1, x.x2} {
		if err := c.readEpilogue(); err != nil {
			return err
		}
		if c.lanes != 64 {
			return source.Errorf(x.op.Pos, "attention: an epilogue in %d lanes", c.lanes)
		}
	}
	x.d2, x.kd = newDag(rank, &x.opt.Machine), newDag(rank-1, &x.opt.Machine)
	x.id2, x.idk = x.d2.access(identity(rank)), x.kd.access(identity(rank-1))
	stop := func(v *ir.Value) bool { return v == x.cut || isKept(v) }
	x.d2.add(x.probs, x.id2, stop)
	for _, f := range x.folds[1] {
		x.d2.add(f.Operands[0], x.id2, stop)
	}
	for n := range x.d2.seen {
		if isKept(n.v) {
			x.kd.add(n.v, x.idk, isFold)
		}
	}
	if err := append(x.d2.errs, x.kd.errs...).Err(); err != nil {
		return err
	}
	if len(x.d2.leaves)+len(x.kd.leaves) > 0 {
		return source.Errorf(x.op.Pos, "attention: operands behind the cut")
	}
	if x.s = attentionSize(x.x1, x.x2, vanishes(x.cut, x.probs, x.folds)); x.s == nil {
		return source.Errorf(x.op.Pos, "attention: shapes")
	}
	return nil
}

// describe records what bounds the region: both products, and the ops between, on the scores.
func (x *attentionRegion) describe() {
	x.x1.describeBound()
	macs, cycles := x.info.MACs, x.info.Bound.MAC
	x.x2.describeBound()
	x.info.MACs += macs
	x.info.Bound.MAC += cycles
	x.info.vector(x.d2.cost+len(x.folds[0])+len(x.folds[1]), x.s.b*x.s.m*x.x1.o, 64)
}

func (x *attentionRegion) lower() error {
	r, s := x.region, x.s
	rows := 16 * s.mb
	for ht := (s.m + rows - 1) / rows; x.p2 == nil; ht++ {
		if ht > s.m {
			return source.Errorf(r.op.Pos, "attention: no tiling")
		}
		p1, p2 := &contractPlan{}, &contractPlan{}
		p1.tiling(ht, 1, 16*s.nt1, 1)
		p2.tiling(ht, 1, 16*s.nt2, 1)
		if x.x1.plan(p1, false) && x.x2.plan(p2, false) {
			x.p1, x.p2 = p1, p2
		}
	}
	x.p1.mb, x.p1.nb = x.p1.mt(), min(2, s.nt1) // small blocks: two sets of accumulators, and the folds' lanes
	x.p2.mb, x.p2.nb = x.p1.mt(), s.nt2
	s.mb = x.p1.mb
	g := x.x1.newGrid(x.p1)
	keys, values := x.x1.weightFlow(g, x.p1), x.x2.weightFlow(g, x.p2)
	g.in = []*gridFlow{x.x1.inputFlow(g, x.p1), keys, values}
	x.x1.leafFlows(g, x.p1)
	x.x2.epilogueFlows(g, x.p2)
	if leaves := int64(len(g.in) - 3); s.b > 1 && !s.twice(leaves, x.budget()) {
		keys.single, values.single = true, true
	}
	x.scores = r.scratch("scores", s.mb*s.nt1*1024)
	x.tiles = r.scratch("tiles of the second product", 2*s.mb*1024)
	x.keptBase = r.scratch("elements of rows", s.mb*1024*int64(len(x.behindCut())))
	x.b1, x.b2 = &blocks{contraction: x.x1, p: x.p1, g: g}, &blocks{contraction: x.x2, p: x.p2, g: g}
	for n := 8; n >= 1; n /= 2 { // lane numbers with one bit changed
		x.swaps = append(x.swaps, x.byLane("lanes", func(i int) int { return i ^ n }))
	}
	return g.run(func(t *gridTile) error {
		x.tile(g, t)
		return nil
	})
}

// byLane is a vector of small numbers.
func (x *attentionRegion) byLane(name string, of func(lane int) int) kernel.Value {
	var b []byte
	for i := range 64 {
		b = append(b, byte(of(i)), 0, 0, 0)
	}
	return x.b.Load(kernel.FullVec(kernel.I32), x.b.Addr(x.rodata(name, b, 256), 0), 0, kernel.None)
}

// tile is some rows of one batch.
func (x *attentionRegion) tile(g *grid, t *gridTile) {
	x.b1.t, x.b2.t = t, t
	e := newEmitter(x.b, 64, nil, nil)
	kept := make([]map[*ir.Value]kernel.Value, 4*x.s.mb) // by four rows
	first := x.across(x.folds[0], x.phase1(e))
	for q := range kept {
		kept[q] = map[*ir.Value]kernel.Value{}
		for i, f := range x.folds[0] {
			kept[q][f.Results[0]] = first[i][q]
		}
		ke := newEmitter(x.b, 64, x.kd, nil)
		for v, k := range kept[q] {
			ke.bind(v, x.idk, k)
		}
		for _, v := range x.behindCut() {
			kept[q][v] = ke.value(v, x.idk)
		}
	}
	x.keep(kept)
	accs, sums := x.phase2(kept)
	second := x.across(x.folds[1], sums)
	g.acquire()
	done := x.b2.newEpilogue(x.b.I64(0), x.b.I64(0))
	done.more = func(e *emitter, pixel int64) {
		for n := range x.x2.epi.seen {
			for k, fs := range x.folds {
				for i, f := range fs {
					if n.v == f.Results[0] {
						e.bind(n.v, n.m, [2][][]kernel.Value{first, second}[k][i][pixel/4])
					}
				}
			}
		}
	}
	for i := range x.p2.mb {
		for j := range x.p2.nb {
			done.tile(i, j, accs[i*x.p2.nb+j])
		}
	}
	g.store(t)
}

// behindCut are the values that rows have one of and that the K-loop reads.
func (x *attentionRegion) behindCut() []*ir.Value {
	var out []*ir.Value
	for _, op := range x.body.Ops {
		for _, v := range op.Results {
			if x.kd.seen[node{v, x.idk}] && slices.ContainsFunc(slices.Collect(maps.Keys(x.d2.seen)), func(n node) bool { return n.v == v }) {
				out = append(out, v)
			}
		}
	}
	return out
}

// keep puts what rows have one of, as far as the K-loop reads it, into scratchpad: the load unit has time, and registers
// are few.
func (x *attentionRegion) keep(kept []map[*ir.Value]kernel.Value) {
	x.keptAt = map[*ir.Value]int64{}
	for _, v := range x.behindCut() {
		x.keptAt[v] = x.keptBase + int64(len(x.keptAt))*x.s.mb*1024
		for q := range kept {
			x.b.Store(kept[q][v], x.b.PtrConst(x.keptAt[v]), int64(q)*256, kernel.None)
		}
	}
}

// begin are the folds of no elements, by fold and four rows.
func (x *attentionRegion) begin(e *emitter, folds []*ir.Op) []kernel.Value {
	var out []kernel.Value
	for _, f := range folds {
		c := f.Operands[1].Const()
		v := e.splat(c.Type.DType, c.Bits(0))
		for range 4 * x.s.mb {
			out = append(out, v)
		}
	}
	return out
}

// across folds the sixteen lanes of each row, into all of them; by fold and four rows.
func (x *attentionRegion) across(folds []*ir.Op, acc []kernel.Value) [][]kernel.Value {
	b, n := x.b, int(4*x.s.mb)
	out := make([][]kernel.Value, len(folds))
	for i, f := range folds {
		e := newEmitter(b, 64, nil, nil)
		v := acc[i*n : (i+1)*n]
		for _, idx := range x.swaps {
			for q := range v {
				v[q] = e.scalarBody(f.Body(0), v[q], b.Op(kernel.OpPermute, b.Type(v[q]), v[q], idx))[0]
			}
		}
		out[i] = v
	}
	return out
}

// phase1 computes the scores up to the cut, and the folds of their lanes.
func (x *attentionRegion) phase1(e0 *emitter) []kernel.Value {
	b, s, p := x.b, x.s, x.p1
	zero := b.I64(0)
	column := kernel.None // of a tile, by lane
	if s.nt1*16 > x.x1.o {
		column = x.byLane("columns", func(i int) int { return i % 16 })
	}
	// put empties a tile of a block whose first column is col and whose tiles go to at. Of its columns some may be none of
	// the keys'.
	put := func(acc kernel.Value, i, j, keys int64, col, at kernel.Value, folds []kernel.Value) {
		done := x.b1.newEpilogueOf(zero, col)
		for q := range int64(4) {
			v := b.OpImm(kernel.OpTGet, kernel.FullVec(kernel.F32), q, 0, acc)
			e := newEmitter(b, 64, x.x1.epi, func(l int) kernel.Value { return done.leaf(l, j, 16*i+4*q) })
			e.bind(x.x1.hero.Result(), x.x1.epiID, e.convert(v, x.x1.acc, x.x1.hero.Result().Type.DType))
			c := e.value(x.cut, x.x1.epiID)
			if keys < 16 {
				c = b.Select(b.ICmp(kernel.SLT, column, e.splat(ir.I32, uint64(max(0, keys)))), c, e.splat(ir.F32, uint64(math.Float32bits(float32(math.Inf(-1))))))
			}
			b.Store(c, at, (j*s.mb+i)*1024+q*256, kernel.None)
			for k, f := range x.folds[0] {
				at := int64(k)*4*s.mb + 4*i + q
				folds[at] = e.scalarBody(f.Body(0), folds[at], c)[0]
			}
		}
	}
	block := func(nb int64, col kernel.Value, u *under) []kernel.Value {
		return x.b1.kLoop(x.b1.operands(p.mb, nb, zero, col, true), nil, u)
	}
	folds := x.begin(e0, x.folds[0])
	all := func(first, nb int64, accs []kernel.Value, col, at kernel.Value) {
		for j := range nb {
			for i := range p.mb {
				put(accs[i*nb+j], i, j, x.x1.o-16*(first+j), col, at, folds)
			}
		}
	}
	whole, rest := s.nt1/p.nb, s.nt1%p.nb
	// Offsets are counted from constants, so that the backend knows what they stay away from.
	to := func(off kernel.Value) kernel.Value { return b.PtrAdd(b.PtrConst(x.scores), off) }
	accs := block(p.nb, zero, nil)
	nf := len(folds)
	init := append(append([]kernel.Value{zero, zero}, folds...), accs...)
	out := b.For(whole-1, init, func(c []kernel.Value) []kernel.Value {
		col, at := c[0], c[1]
		copy(folds, c[2:2+nf])
		old := c[2+nf:]
		next := b.AddI(col, 16*p.nb)
		accs := block(p.nb, next, &under{each: func(i, j int64) { put(old[i*p.nb+j], i, j, 16, col, to(at), folds) }})
		return append(append([]kernel.Value{next, b.AddI(at, p.nb*s.mb*1024)}, folds...), accs...)
	})
	copy(folds, out[2:2+nf])
	last := out[2+nf:]
	if rest == 0 {
		all(s.nt1-p.nb, p.nb, last, out[0], to(out[1]))
		return folds
	}
	next := b.AddI(out[0], 16*p.nb)
	more := block(rest, next, nil)
	all(s.nt1-rest-p.nb, p.nb, last, out[0], to(out[1]))
	all(s.nt1-rest, rest, more, next, b.AddI(to(out[1]), p.nb*s.mb*1024))
	return folds
}

// phase2 is the second product, and the folds of the second level.
func (x *attentionRegion) phase2(kept []map[*ir.Value]kernel.Value) (accs, folds []kernel.Value) {
	b, s, p := x.b, x.s, x.p2
	folds = x.begin(newEmitter(b, 64, nil, nil), x.folds[1])
	per := 4 / s.elem2 // tiles of scores to a step
	step := per * s.mb * 1024
	// produce computes the tiles of a step from the scores at.
	produce := func(at kernel.Value, off int64, half int64) {
		for i := range s.mb {
			for j := range per {
				var wide kernel.Value
				for q := range int64(4) {
					e := newEmitter(b, 64, x.d2, nil)
					e.bind(x.cut, x.id2, b.Load(kernel.FullVec(kernel.F32), at, off+(j*s.mb+i)*1024+q*256, kernel.None))
					for n := range x.d2.seen {
						if at, ok := x.keptAt[n.v]; ok {
							e.bind(n.v, n.m, b.Load(b.Type(kept[0][n.v]), b.PtrConst(at), (4*i+q)*256, kernel.None))
						}
					}
					for k, f := range x.folds[1] {
						at := int64(k)*4*s.mb + 4*i + q
						folds[at] = e.scalarBody(f.Body(0), folds[at], e.value(f.Operands[0], x.id2))[0]
					}
					v := e.value(x.probs, x.id2)
					to := b.PtrConst(x.tiles + half*s.mb*1024 + i*1024)
					if s.elem2 == 4 {
						b.Store(v, to, q*256, kernel.None)
						continue
					}
					full := kernel.FullVec(b.Type(v).Elem)
					if q%2 == 0 {
						wide = b.OpImm(kernel.OpSetPart, full, 0, 0, b.Const(full, 0), v)
						continue
					}
					wide = b.OpImm(kernel.OpSetPart, full, 1, 0, wide, v)
					in := kernel.New(kernel.OpStoreRows, full, wide, to, b.I64(rowDesc(0, 64, 0)), b.I64(0))
					in.Imm, in.Imm2 = (q-1)*256+j*32, 32
					b.Add(in)
				}
			}
		}
	}
	o, dense := &operands{nb: p.nb, pitch: b.I64(rowDesc(0, p.pn*4, 0))}, b.I64(rowDesc(0, isa.TileStride, 0))
	for i := range p.mb {
		o.tiles = append(o.tiles, inputTile{0, dense, b.I64(16 * i)})
	}
	multiply := func(half int64, v kernel.Value, off int64, accs []kernel.Value) []kernel.Value {
		o.a, o.b = b.PtrConst(x.tiles+half*s.mb*1024), v
		return x.b2.step(o, 0, off, 0, accs, nil)
	}
	stepB := 16 * p.pn * 4
	n := p.steps
	scores, zero := b.PtrConst(x.scores), b.I64(0)
	produce(scores, 0, 0)
	pairs := (n - 1) / 2 // rounds of two steps, each making two
	accs = x.b2.zeros(p.mb * p.nb)
	nf := len(folds)
	init := append(append([]kernel.Value{zero, zero}, folds...), accs...)
	out := b.For(pairs, init, func(c []kernel.Value) []kernel.Value {
		at, v := b.PtrAdd(scores, c[0]), b.PtrAdd(x.b2.t.in[2], c[1])
		copy(folds, c[2:2+nf])
		accs := multiply(0, v, 0, c[2+nf:])
		produce(at, step, 1)
		accs = multiply(1, v, stepB, accs)
		produce(at, 2*step, 0)
		return append(append([]kernel.Value{b.AddI(c[0], 2*step), b.AddI(c[1], 2*stepB)}, folds...), accs...)
	})
	at, v := b.PtrAdd(scores, out[0]), b.PtrAdd(x.b2.t.in[2], out[1])
	copy(folds, out[2:2+nf])
	accs = multiply(0, v, 0, out[2+nf:])
	if n%2 == 0 {
		produce(at, step, 1)
		accs = multiply(1, v, stepB, accs)
	}
	return accs, folds
}
