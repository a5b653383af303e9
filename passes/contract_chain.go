package passes

import (
	"slices"

	"github.com/godwit-accel/godwit/ir/kernel"
	"github.com/godwit-accel/godwit/isa"
)

// The blocks of a contraction are one chain over all tiles: the epilogue of each runs in the straight code at the beginning
// of the next one's K-loop, accumulator by accumulator: what the vector unit has emptied the matrix unit fills again. The
// last block of a tile is emptied under the first of the next tile, which also starts the copies: results of the tile
// before, operands of the tile behind.
//
//	tile 0   K 0
//	         K 1 │ epilogue 0
//	tile 1   K 0 │ epilogue 1 of tile 0 │ store tile 0, load tile 2
//	         K 1 │ epilogue 0
//	             │ epilogue 1, store
//
// So small tiles cost next to nothing, and with them the first products come early and little is left to store at the end.
// The loop's first lap empties accumulators that nothing has filled into a buffer that nothing reads: a lap of its own
// would be the whole code twice.

// segment is the blocks of mb × nb tiles of 16 that stand together, mn × nn of them from tile (m, n) on.
type segment struct{ mb, nb, mn, nn, m, n int64 }

func (s segment) count() int64 { return s.mn * s.nn }
func (s segment) set() int64   { return s.mb * s.nb }

// eachSegment lists the blocks of a tile: the whole ones, pixels inside and columns outside, and what is left over.
func (p *contractPlan) eachSegment(f func(s segment)) {
	mf, nf, mr, nr := p.mt()/p.mb, p.nt()/p.nb, p.mt()%p.mb, p.nt()%p.nb
	for _, s := range [...]segment{
		{p.mb, p.nb, mf, nf, 0, 0},
		{mr, p.nb, 1, nf, mf * p.mb, 0},
		{mr, nr, 1, 1, mf * p.mb, nf * p.nb},
		{p.mb, nr, mf, 1, 0, nf * p.nb},
	} {
		if s.set() > 0 && s.count() > 0 {
			f(s)
		}
	}
}

func (p *contractPlan) segments() []segment {
	var out []segment
	p.eachSegment(func(s segment) { out = append(out, s) })
	return out
}

// pending is a block whose accumulators are still to be emptied.
type pending struct {
	segment
	t        *gridTile
	pix, col kernel.Value
	accs     []kernel.Value
}

// lowerChain writes the code of a plan that has all of K in a tile.
func (x *blocks) lowerChain(g *grid) error {
	x.g = g
	for i, f := range g.out {
		if early, late, ok := x.lastPart(x.p, i); ok {
			f.moves = append(x.resultStores(g, x.p, i, early), x.resultStores(g, x.p, i, late)...)
			f.moves[0].early, f.moves[0].times = true, x.p.pieces
		}
	}
	var raw *gridFlow
	if x.p.turned {
		raw = x.rawWeights(x.p)
		g.tables(raw)
	}
	return g.each(func(origin []kernel.Value, own kernel.Value) error {
		g.full = true
		if raw != nil {
			x.turnFirst(g, raw, origin)
		} else {
			g.first(loadQueue, g.in[:2], origin)
		}
		for _, f := range g.in[2:] {
			q := int64(leafQueue)
			if f.constant {
				q = loadQueue
			}
			g.first(q, []*gridFlow{f}, origin)
		}
		if len(g.multi) == 0 {
			g.wait(loadQueue, 0)
			x.enter(g.alone(origin))
			g.arrived(leafQueue)
			x.empty(x.chain(nil, nil, nil, func(from *pending) { x.storePiece(g.stores(origin, true), from) }))
			g.storeAt(g.stores(origin, false), x.t, false)
		} else {
			x.tiles(origin, own)
		}
		g.finish()
		return nil
	})
}

// tiles is the loop over them.
func (x *blocks) tiles(origin []kernel.Value, own kernel.Value) {
	b, g := x.b, x.g
	operands, leaves := g.in[:2], g.in[2:]
	segs := x.p.segments()
	last := segs[len(segs)-1]
	n, moves := 1+3*len(g.multi), len(g.resultMoves(false))
	init := append([]kernel.Value{own}, g.begin(origin).list()...)
	for range moves {
		init = append(init, g.descAddr(isa.DMADesc{Elem: 1}), x.out[0]) // nothing to store yet
	}
	init = append(init, x.zeros(last.set())...)
	// behind is the block before the first of the tile at s.
	behind := func(s gridState, c []kernel.Value) *pending {
		t := &gridTile{}
		g.buffers(t, g.before(s))
		return &pending{
			segment: last, t: t, accs: c,
			pix: b.I64(16 * (last.m + (last.mn-1)*last.mb)), col: b.I64(16 * (last.n + (last.nn-1)*last.nb)),
		}
	}
	out := b.Loop(own, init, func(c []kernel.Value) []kernel.Value {
		left, s, stores, accs := c[0], g.stateOf(c[1:]), c[n:n+2*moves], c[n+2*moves:]
		next, end := g.next(s), b.ICmp(kernel.EQ, left, b.I64(1))
		var tail, soon []kernel.Value
		t := &gridTile{idx: g.indices(s), first: kernel.None, last: kernel.None}
		g.bring(operands, s, t.idx)
		early, nth := int64(0), b.AddI(b.Bin(kernel.OpSub, own, left), 1)
		if x.p.early {
			early = g.ahead(loadQueue, operands, next, nth, end)
		}
		g.wait(loadQueue, early)
		g.buffers(t, s.parity)
		x.enter(t)
		from := behind(s, accs)
		done := x.chain(from, func() {
			if !x.p.early {
				g.ahead(loadQueue, operands, next, nth, end)
			}
			g.storeAt(stores, from.t, false)
			tail, soon = g.stores(t.idx, false), g.stores(t.idx, true)
		}, func() {
			g.bring(leaves, s, t.idx)
			if slices.ContainsFunc(leaves, func(f *gridFlow) bool { return f.deep < 0 && !f.constant || f.deep >= 0 && !f.single }) {
				g.wait(leafQueue, 0)
			}
			g.ahead(leafQueue, leaves, next, kernel.None, end)
			g.acquire()
		}, func(from *pending) { x.storePiece(soon, from) })
		return slices.Concat([]kernel.Value{b.AddI(left, -1)}, next.list(), tail, done.accs)
	})
	from := behind(g.stateOf(out[1:]), out[n+2*moves:])
	x.empty(from)
	g.storeAt(out[n:n+2*moves], from.t, false)
	g.arrived(loadQueue)
	g.arrived(leafQueue)
}

// stores are the descriptors and destinations of the copies of the tile at idx that are early, or of the others.
func (g *grid) stores(idx []kernel.Value, early bool) []kernel.Value {
	var out []kernel.Value
	for _, m := range g.resultMoves(early) {
		out = append(out, m.descAt(g.b, idx), m.global(idx))
	}
	return out
}

// storeAt starts the copies that stores tells, from the buffers of t.
func (g *grid) storeAt(stores []kernel.Value, t *gridTile, early bool) {
	for k, m := range g.resultMoves(early) {
		g.start(storeQueue, stores[2*k], g.b.AddI(t.out[m.flow], m.off), stores[2*k+1])
	}
}

// storePiece starts the early copies of the tile of a block that has just been emptied: those of this block, if the blocks are
// stored one by one.
func (x *blocks) storePiece(stores []kernel.Value, from *pending) {
	if x.p.pieces == 0 {
		x.g.storeAt(stores, from.t, true)
		return
	}
	b := x.b
	for k, m := range x.g.resultMoves(true) {
		es := int64(x.results()[m.flow].Type.DType.Size())
		src := b.PtrAdd(from.t.out[m.flow], b.MulI(from.pix, x.p.pn*es))
		x.g.start(storeQueue, stores[2*k], src, b.PtrAdd(stores[2*k+1], b.MulI(from.pix, x.stored[m.flow].pitch*es)))
	}
}

// chain runs the blocks of a tile. The first one's K-loop empties from, has emptied behind its first step and then behind its
// straight code; what chain returns is still to be emptied. soon comes when all blocks but the tile's last are emptied, if that has code of its own, or
// behind each of them.
func (x *blocks) chain(from *pending, emptied, then func(), soon func(*pending)) *pending {
	b := x.b
	segs := x.p.segments()
	for i, s := range segs {
		pix, col := b.I64(16*s.m), b.I64(16*s.n)
		atLast := soon
		if i+1 < len(segs) && x.p.pieces == 0 {
			atLast = nil
		}
		u := x.over(from, s, emptied, then)
		if i > 0 && atLast != nil && (s.count() == 1 || x.p.pieces > 0) {
			last := from
			u.storeSoon(x.p, func() { atLast(last) })
		}
		accs := x.kLoop(x.operands(s.mb, s.nb, pix, col, s.m+s.mb == x.p.mt()), nil, u)
		accs = x.others(s, accs, atLast)
		emptied, then = nil, nil
		from = &pending{segment: s, t: x.t, pix: b.I64(16 * (s.m + (s.mn-1)*s.mb)), col: b.I64(16 * (s.n + (s.nn-1)*s.nb)), accs: accs}
	}
	return from
}

// lastSegment is the last one, and the number of blocks in all.
func (p *contractPlan) lastSegment() (last segment, blocks int64) {
	p.eachSegment(func(s segment) { last, blocks = s, blocks+s.count() })
	return last, blocks
}

// ownLast reports whether the last block of a tile has code of its own, and there are others.
func (p *contractPlan) ownLast() bool {
	last, blocks := p.lastSegment()
	return blocks > 1 && last.count() <= 2
}

// others runs the blocks of a segment behind its first.
func (x *blocks) others(s segment, accs []kernel.Value, soon func(*pending)) []kernel.Value {
	b := x.b
	low, pix0, col0 := b.I64(16*s.m), b.I64(16*s.m), b.I64(16*s.n)
	next := func(pix, col kernel.Value) (kernel.Value, kernel.Value) {
		if s.mn == 1 {
			return pix, b.AddI(col, 16*s.nb)
		}
		up := b.AddI(pix, 16*s.mb)
		if s.nn == 1 {
			return up, col
		}
		wrap := b.ICmp(kernel.EQ, up, b.I64(16*(s.m+s.mb*s.mn)))
		return b.Select(wrap, low, up), b.Select(wrap, b.AddI(col, 16*s.nb), col)
	}
	pix, col := next(pix0, col0)
	if x.elem < 4 {
		// Constants tell the backend how far these count, so that loads of operands pass stores of results: narrow elements
		// are multiplied faster than one epilogue after the other empties them. Where there is time the order as given is
		// the better one, for it keeps fewer values alive.
		if pix, col = b.I64(16*(s.m+s.mb)), col0; s.mn == 1 {
			pix, col = pix0, b.I64(16*(s.n+s.nb))
		}
	}
	init := append([]kernel.Value{pix, col, pix0, col0}, accs...)
	if s.count() != 2 && x.p.pieces == 0 {
		soon = nil
	}
	last := (s.mn == 1 || s.count() == 2) && s.m+s.mb*s.mn == x.p.mt() // for each of them
	out := b.For(s.count()-1, init, func(c []kernel.Value) []kernel.Value {
		pix, col := c[0], c[1]
		from := &pending{segment: s, t: x.t, pix: c[2], col: c[3], accs: c[4:]}
		u := x.over(from, s, nil, nil)
		if soon != nil {
			u.storeSoon(x.p, func() { soon(from) })
		}
		accs := x.kLoop(x.operands(s.mb, s.nb, pix, col, last), nil, u)
		npix, ncol := next(pix, col)
		return append([]kernel.Value{npix, ncol, pix, col}, accs...)
	})
	return out[4:]
}

// under is code that runs under the straight beginning of a K-loop: each before accumulator (i, j) is written for the first
// time, step behind the first step, soon behind the second, then at the end, for what keeps loads of operands from passing.
type under struct {
	each             func(i, j int64)
	step, soon, then func()
	beside           func() // before each product
}

// storeSoon has the copies that store start: behind the second step if the blocks are stored one by one, else at the end, where
// nothing waits for them.
func (u *under) storeSoon(p *contractPlan, store func()) {
	if p.pieces > 0 {
		u.step, u.soon = func() {}, store
	} else {
		u.then = store
	}
}

// stepped and finish run the code behind a step, and at the end.
func (u *under) stepped() {
	switch {
	case u == nil:
	case u.step != nil:
		u.step()
		u.step = nil
	case u.soon != nil:
		u.soon()
		u.soon = nil
	}
}

func (u *under) finish() {
	if u == nil {
		return
	}
	for _, f := range []*func(){&u.step, &u.soon, &u.then} {
		if *f != nil {
			(*f)()
			*f = nil
		}
	}
}

// over has from emptied under the first step of a K-loop on a block of segment s.
func (x *blocks) over(from *pending, s segment, emptied, then func()) *under {
	if from == nil {
		return nil
	}
	e := x.epilogueOf(from)
	all, made := from.set(), int64(0)
	return &under{step: emptied, then: then, each: func(_, _ int64) {
		made++
		for ; e.emptied < (all*made+s.set()-1)/s.set(); e.emptied++ {
			i, j := e.emptied%from.mb, e.emptied/from.mb
			e.tile(i, j, from.accs[i*from.nb+j])
		}
	}}
}

// empty is the epilogue of a block behind which nothing is left to multiply.
func (x *blocks) empty(from *pending) {
	e := x.epilogueOf(from)
	for i := range from.mb {
		for j := range from.nb {
			e.tile(i, j, from.accs[i*from.nb+j])
		}
	}
}

func (x *blocks) epilogueOf(from *pending) *blockEpilogue {
	t := x.t
	x.t = from.t
	e := x.newEpilogue(from.pix, from.col)
	x.t = t
	return e
}
