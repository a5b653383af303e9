package passes

import (
	"slices"

	"github.com/godwit-accel/godwit/internal/source"
	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/kernel"
	"github.com/godwit-accel/godwit/isa"
)

// A depthwise convolution and the product of its result with a matrix of channels (fuse_separable.go): what lies between never
// leaves scratchpad, and the vector unit folds windows while the matrix unit multiplies. The pixels of a tile are done in laps of
// sixteen, each lap one stretch of straight code with three things side by side:
//
//	lap j    windows of pixels 16·j on │ products of those before │ epilogue of those before these
//
// The laps go on over tiles: the first of a tile multiplies the last pixels of the tile before. So a tile's results are
// complete when the next one's second lap is done, and are stored when the one behind that begins; there are three buffers of them.
type separable struct {
	*region
	dw, pw *contraction
	s      *separablePlan
	g      *grid
	bl     *blocks
	mid    int64 // scratchpad address of what lies between
}

// separablePlan is how it is tiled: the plans of both, whose tiles are the same pixels.
type separablePlan struct {
	dw, pw *contractPlan
	laps   int64 // of a tile
	slot   int64 // bytes from what the windows of a lap leave to what the next one's do
	cycles int64 // predicted
}

const (
	lapPixels   = 16
	leastLaps   = 4  // of a tile: fewer make no loop
	worthLaps   = 18 // of a region: its code is several times as long as that of two
	lapChains   = 4  // vectors of windows side by side: they cover the latency of the sums
	resultSlots = 3  // buffers of results, and of operands of the epilogue that move with the tiles
	// Bytes between what one lap's windows leave and the next one's: no page of an emulator's, that is to say, of both. What
	// products are still to read and windows write, it tells apart by pages.
	lapGap = 4096
)

// lowerSeparable writes a region of a depthwise convolution and a product.
func lowerSeparable(r *region) error {
	x, err := readSeparable(r)
	if err != nil {
		return err
	}
	x.describe()
	if x.s = x.plan(); x.s == nil {
		return source.Errorf(r.op.Pos, "region %s: no tile of this separable convolution fits %d bytes of scratchpad", r.op.Str("sym"), r.budget())
	}
	return x.lower()
}

// readSeparable takes the two convolutions of a region apart.
func readSeparable(r *region) (*separable, error) {
	var both [2]*contraction
	for i, hero := range convolutionsOf(r.body) {
		x, err := readContraction(hero)
		if err != nil {
			return nil, err
		}
		x.region, x.keepImages = r, true
		if err := x.readThroughViews(); err != nil {
			return nil, err
		}
		both[i] = x
	}
	x := &separable{region: r, dw: both[0], pw: both[1]}
	x.dw.outs = []*ir.Value{x.pw.hero.Operands[0]}
	for _, c := range both {
		if err := c.readEpilogue(); err != nil {
			return nil, err
		}
	}
	return x, nil
}

// convolutionsOf are the convolutions of a region.
func convolutionsOf(body *ir.Block) []*ir.Op { return opsNamed(body, "stablehlo.convolution") }

// describe records what bounds the region: what bounds either, as the vector unit works for both.
func (x *separable) describe() {
	x.dw.describeBound()
	macs := x.info.MACs
	x.pw.describeBound()
	x.info.MACs += macs
}

// plan chooses tiles of whole rows by predicted cycles; nil if none fits, or this is no such region.
func (x *separable) plan() *separablePlan {
	dw, pw := x.dw, x.pw
	moves := func(l epiLeaf) bool { return l.kind == tileLeaf }
	if !dw.depthwise() || slices.ContainsFunc(dw.leaves, moves) || !pw.onePixel() || pw.sh*pw.sw != 1 || pw.pt|pw.pb|pw.pl|pw.pr != 0 || pw.weights() == nil {
		return nil
	}
	if dw.n*dw.oh*dw.ow <= (worthLaps-1)*lapPixels {
		return nil
	}
	// A lap has no loops inside, and registers for all channels of its pixels.
	bl := &blocks{contraction: pw}
	if steps, nt := (pw.c*pw.elem+63)/64, (pw.o+15)/16; steps > bl.mostStraight() || nt+1+min(nt, 2) > tileRegs {
		return nil
	}
	dw.groups, dw.perChannel = 1, true
	var best *separablePlan
	for _, ht := range counts(dw.oh) {
		if s := x.tiling(ht); s != nil && (best == nil || s.cycles < best.cycles) {
			best = s
		}
	}
	return best
}

// tiling works out ht tiles in a column; nil if they do not fit.
func (x *separable) tiling(ht int64) *separablePlan {
	dw, pw := x.dw, x.pw
	p := &contractPlan{ht: ht, wt: 1, pn: alignUp(dw.c, 16), panels: 1, kc: 1, chains: lapChains}
	p.th, p.tw = (dw.oh+ht-1)/ht, dw.ow
	p.ht = (dw.oh + p.th - 1) / p.th
	s := &separablePlan{dw: p, laps: (p.pixels() + lapPixels - 1) / lapPixels}
	if s.laps < leastLaps || dw.overlaps(p) {
		return nil
	}
	pixels := s.laps * lapPixels
	dw.windowTile(p, pixels)
	p.leafBytes = dw.leafRoom(nil, pixels, p.pn)
	q := &contractPlan{ht: p.ht, wt: 1, th: p.pixels() / pw.ow, tw: pw.ow, pn: alignUp(pw.o, 16), panels: 1, kc: 1, mb: 1}
	q.nb, q.steps = q.nt(), (pw.c*pw.elem+63)/64
	q.runs = []kRun{{0, pw.c * pw.elem}}
	q.pix = p.pn * pw.elem
	q.wBytes = q.steps * 16 * q.pn * 4
	q.leafBytes = pw.leafRoom(nil, pixels, q.pn)
	for _, y := range pw.results() {
		q.outByte = append(q.outByte, pixels*q.pn*int64(y.Type.DType.Size()))
	}
	s.pw, s.slot = q, lapPixels*q.pix+lapGap
	if s.bytes() > x.budget() {
		return nil
	}
	x.predict(s)
	return s
}

// bytes is the scratchpad that the plan takes.
func (s *separablePlan) bytes() int64 {
	n := 2*alignUp(s.dw.aBytes, 256) + alignUp(s.dw.wBytes, 256) + alignUp(s.pw.wBytes, 256) + alignUp(s.laps*s.slot, 256)
	for _, b := range s.dw.leafBytes {
		n += alignUp(b, 256)
	}
	for _, b := range slices.Concat(s.pw.leafBytes, s.pw.outByte) {
		n += resultSlots * alignUp(b, 256)
	}
	return n
}

// What a tile costs besides its laps: its first one is not pipelined, the others' pipeline fills and drains, copies are started.
const tileCycles = 150

// predict estimates the cycles: laps as long as the fullest unit needs them and a little more, or copies, and what nothing hides.
func (x *separable) predict(s *separablePlan) {
	dw, pw, p, q, m := x.dw, x.pw, s.dw, s.pw, &x.opt.Machine
	line := int64(m.DMALineBytes)
	vectors, taps := lapPixels*p.pn/64, dw.kh*dw.kw
	mac := q.steps * q.nb * int64(m.MatrixCycles)
	vector := vectors*(taps+int64(dw.epi.cost)) + q.nb*int64(256/pw.lanes)*(1+int64(pw.epi.cost))
	weights := x.held(p) + (taps-x.held(p))*vectors*channelBlock(p.pn)/p.pn/p.chains
	loads := vectors*taps + p.pn/channelBlock(p.pn)*weights + q.steps*(1+q.nb)*4 + q.nb*int64(len(pw.leaves))
	lap := max(mac, vector, loads) * 17 / 16
	in, out := max(dw.lines(p.inRows*p.inCols, p.pn, 4), p.inRows*p.inCols*p.pn*4/line), int64(0)
	for _, y := range pw.results() {
		out += pw.lines(q.pixels(), q.pn, int64(y.Type.DType.Size()))
	}
	for _, l := range pw.leaves {
		if l.kind == tileLeaf {
			in += pw.lines(q.pixels(), q.pn, int64(l.typ.Size()))
		}
	}
	s.cycles = x.most(dw.n*p.ht)*max(s.laps*lap+tileCycles, in+out) + in + q.wBytes/line + 2*lap + out + 2*int64(m.DMALatency)
}

func (x *separable) lower() error {
	dw, pw, s := x.dw, x.pw, x.s
	g := dw.newGrid(s.dw)
	x.g = g
	g.in = []*gridFlow{dw.inputFlow(g, s.dw), dw.windowWeights(s.dw), pw.weightFlow(g, s.pw)}
	dw.leafFlows(g, s.dw)
	pw.epilogueFlows(g, s.pw)
	for _, f := range append(slices.Clone(g.out), g.in[3:]...) {
		f.slots = resultSlots
	}
	x.bl = &blocks{contraction: pw, p: s.pw, g: g}
	x.mid = x.scratch("between", s.laps*s.slot)
	return g.each(func(origin []kernel.Value, own kernel.Value) error {
		g.full = true
		for _, f := range g.in {
			g.load(loadQueue, f, origin, kernel.None, kernel.None)
		}
		if len(g.multi) == 0 {
			x.only(origin)
		} else {
			x.tiles(origin, own)
		}
		g.finish()
		return nil
	})
}

// tileAt is the tile whose results are in a slot, as the products see it.
func (x *separable) tileAt(t *gridTile, slot kernel.Value) *gridTile {
	b := x.b
	at := func(f *gridFlow) kernel.Value {
		p := b.PtrConst(f.addr)
		if f.deep >= 0 && f.slots > 0 {
			p = b.PtrAdd(p, x.slotOf(f, slot))
		}
		return p
	}
	y := &gridTile{idx: t.idx, first: kernel.None, last: kernel.None, in: []kernel.Value{kernel.None, t.in[2], kernel.None}}
	for _, f := range x.g.in[3:] {
		y.in = append(y.in, at(f))
	}
	for _, f := range x.g.out {
		y.out = append(y.out, at(f))
	}
	return y
}

// slotOf is where in its buffers a flow's slot begins.
func (x *separable) slotOf(f *gridFlow, slot kernel.Value) kernel.Value {
	return x.b.MulI(slot, alignUp(f.bytes, 256))
}

// block is the pixels from pix on of a tile, with their accumulators.
func (x *separable) block(t *gridTile, pix kernel.Value, accs []kernel.Value) *pending {
	return &pending{segment: segment{mb: 1, nb: x.s.pw.nb, mn: 1, nn: 1}, t: t, pix: pix, col: x.b.I64(0), accs: accs}
}

// between is the address of what windows leave for products, so many bytes behind the first lap's.
func (x *separable) between(off kernel.Value) kernel.Value {
	return x.b.PtrAdd(x.b.PtrConst(x.mid), off)
}

// products multiplies what windows have left at an address, does other things beside that, and empties from. It gives the accumulators.
func (x *separable) products(t *gridTile, a kernel.Value, from *pending, beside []func()) []kernel.Value {
	b, p := x.b, x.s.pw
	o := &operands{a: a, b: t.in[1], tiles: []inputTile{{0, b.I64(rowDesc(0, p.pix, 0)), b.I64(0)}}, nb: p.nb, pitch: b.I64(rowDesc(0, p.pn*4, 0))}
	x.bl.t = t
	u := x.bl.over(from, from.segment, nil, nil)
	total, made, done := p.steps*p.nb, int64(0), 0
	u.beside = func() {
		made++
		for ; done < int(int64(len(beside))*made/total); done++ {
			beside[done]()
		}
	}
	accs := x.bl.kLoop(o, nil, u)
	for _, f := range beside[done:] {
		f()
	}
	return accs
}

// held is how many weights of a block of channels are in registers: all nine of a usual window would leave too few for pipelines.
func (x *separable) held(p *contractPlan) int64 { return min(p.held(x.dw.kh*x.dw.kw), 8) }

// windows is the code for the windows of a lap's pixels, from pix on, in steps. It leaves their results at an address.
func (x *separable) windows(t *gridTile, pix, to kernel.Value) (steps []func()) {
	b, p := x.b, x.s.dw
	w := x.dw.newWindows(p, &gridTile{in: t.in, out: []kernel.Value{to}})
	for col := int64(0); col < p.pn; col += w.cb {
		c := &windowChannels{windows: w}
		steps = append(steps, func() { c.begin(b.I64(col), x.held(p)) })
		for at := int64(0); at < lapPixels; at += w.per * p.chains {
			steps = append(steps, c.vectors(pix, at, b.I64(0))...)
		}
	}
	return steps
}

// lap is where one stands: its windows' first pixel and where they leave their results, the first pixel of the epilogue's block and
// the slot of its results, and the accumulators of that block.
type lap struct {
	pix, off, done, slot kernel.Value
	accs                 []kernel.Value
}

func (l lap) list() []kernel.Value {
	return append([]kernel.Value{l.pix, l.off, l.done, l.slot}, l.accs...)
}

func lapOf(c []kernel.Value) lap { return lap{c[0], c[1], c[2], c[3], c[4:]} }

// laps are those of a tile behind its first one; l is the second.
func (x *separable) laps(t *gridTile, slot kernel.Value, l lap) lap {
	b, s := x.b, x.s
	return lapOf(b.For(s.laps-1, l.list(), func(c []kernel.Value) []kernel.Value {
		l := lapOf(c)
		from := x.block(x.tileAt(t, l.slot), l.done, l.accs)
		pix, off := b.AddI(l.pix, -lapPixels), b.AddI(l.off, -s.slot)
		accs := x.products(x.tileAt(t, slot), x.between(off), from, x.windows(t, l.pix, x.between(l.off)))
		return lap{b.AddI(l.pix, lapPixels), b.AddI(l.off, s.slot), pix, slot, accs}.list()
	}))
}

// second is the lap behind a tile's first, with the block to be emptied.
func (x *separable) second(slot kernel.Value, accs []kernel.Value) lap {
	return lap{x.b.I64(lapPixels), x.b.I64(x.s.slot), x.b.I64((x.s.laps - 1) * lapPixels), slot, accs}
}

// last multiplies the last pixels of a tile, with what is to be done beside, and empties those before them.
func (x *separable) last(t *gridTile, accs []kernel.Value, beside []func()) []kernel.Value {
	b, n := x.b, x.s.laps-1
	return x.products(t, x.between(b.I64(n*x.s.slot)), x.block(t, b.I64((n-1)*lapPixels), accs), beside)
}

// end does what is left to do of the last tile.
func (x *separable) end(t *gridTile, accs []kernel.Value) {
	x.bl.empty(x.block(t, x.b.I64((x.s.laps-1)*lapPixels), x.last(t, accs, nil)))
}

// only is the code for one tile.
func (x *separable) only(origin []kernel.Value) {
	b, g := x.b, x.g
	g.wait(loadQueue, 0)
	t, slot := g.alone(origin), b.I64(0)
	for _, f := range x.windows(t, b.I64(0), x.between(b.I64(0))) {
		f()
	}
	l := x.laps(t, slot, x.second(slot, x.bl.zeros(x.s.pw.nb)))
	y := x.tileAt(t, slot)
	x.end(y, l.accs)
	g.store(y)
}

// separableState is what the loop over tiles carries.
type separableState struct {
	left kernel.Value
	gridState
	slots  [2]kernel.Value   // of the tile before, and of the one before that
	stores [2][]kernel.Value // and their copies
	accs   []kernel.Value
}

func (s separableState) list() []kernel.Value {
	return slices.Concat([]kernel.Value{s.left}, s.gridState.list(), s.slots[:], s.stores[0], s.stores[1], s.accs)
}

// stateOf takes a list apart.
func (x *separable) stateOf(c []kernel.Value) separableState {
	s := separableState{left: c[0], gridState: x.g.stateOf(c[1:])}
	c = c[1+3*len(x.g.multi):]
	s.slots = [2]kernel.Value{c[0], c[1]}
	n := 2 * len(x.g.resultMoves(false))
	s.stores = [2][]kernel.Value{c[2:][:n], c[2+n:][:n]}
	s.accs = c[2+2*n:]
	return s
}

// tiles is the loop over them.
func (x *separable) tiles(origin []kernel.Value, own kernel.Value) {
	b, g := x.b, x.g
	begin := separableState{left: own, gridState: g.begin(origin), slots: [2]kernel.Value{b.I64(1), b.I64(2)}, accs: x.bl.zeros(x.s.pw.nb)}
	for range g.resultMoves(false) { // nothing to store yet
		begin.stores[0] = append(begin.stores[0], g.descAddr(isa.DMADesc{Elem: 1}), x.out[0])
	}
	begin.stores[1] = begin.stores[0]
	s := x.stateOf(b.Loop(own, begin.list(), func(c []kernel.Value) []kernel.Value {
		s := x.stateOf(c)
		next, end := g.next(s.gridState), b.ICmp(kernel.EQ, s.left, b.I64(1))
		t := &gridTile{idx: g.indices(s.gridState)}
		g.wait(loadQueue, 0)
		x.inputs(t, s.gridState)
		before, slot := x.tileAt(t, s.slots[0]), b.Bin(kernel.OpSub, b.I64(resultSlots), b.Bin(kernel.OpAdd, s.slots[0], s.slots[1]))
		x.ahead(next, end, s.slots[1])
		g.storeAt(s.stores[1], x.tileAt(t, s.slots[1]), false)
		g.acquire()
		tail := g.stores(t.idx, false)
		accs := x.last(before, s.accs, x.windows(t, b.I64(0), x.between(b.I64(0))))
		l := x.laps(t, slot, x.second(s.slots[0], accs))
		return separableState{
			b.AddI(s.left, -1), next,
			[2]kernel.Value{slot, s.slots[0]},
			[2][]kernel.Value{tail, s.stores[0]},
			l.accs,
		}.list()
	}))
	t := &gridTile{idx: origin}
	x.inputs(t, s.gridState)
	g.storeAt(s.stores[1], x.tileAt(t, s.slots[1]), false)
	y := x.tileAt(t, s.slots[0])
	x.end(y, s.accs)
	g.storeAt(s.stores[0], y, false)
	g.arrived(loadQueue)
}

// inputs are the buffers of a tile's operands.
func (x *separable) inputs(t *gridTile, s gridState) {
	for _, f := range x.g.in {
		p := x.b.PtrConst(f.addr)
		if f.deep >= 0 && f.slots == 0 {
			p = x.b.PtrAdd(p, x.g.half(f, s.parity))
		}
		t.in = append(t.in, p)
	}
}

// ahead starts the copies of operands for the next tile, of nothing if there is none.
func (x *separable) ahead(next gridState, end, slot kernel.Value) {
	g := x.g
	for _, f := range g.in {
		switch {
		case f.deep < 0:
		case f.slots > 0:
			g.load(loadQueue, f, g.indices(next), x.slotOf(f, slot), end)
		default:
			g.load(loadQueue, f, g.indices(next), g.half(f, next.parity), end)
		}
	}
}
