package passes

import (
	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/kernel"
)

// Skinny products: few rows, as a language model has that decodes token by token. The second operand is streamed once
// and is what costs; so the first lies whole in scratchpad, and the other comes panel by panel in chunks of K through a
// ring of buffers, deep enough to hide the latency of a copy behind small chunks: the first product waits for little.
// The accumulators of a panel stay in registers from its first chunk to its last, and are emptied under the first chunk
// of the next panel.
//
// Computed operands of 1 or 2 bytes whose columns lie together are no work for the DMA, which moves 16 runs a cycle
// however short: they come as they lie, and the vector unit makes K-groups of them by zipping rows, step by step under
// the products of the step before.
//
//	DMA      chunk 3   chunk 4   …
//	vector   step 2·1  step 2·1+1 …      raw → K-groups, two buffers in turn
//	matrix   step 2·0+1  step 2·1 …

// ringDepth is how many chunks the ring holds: one in use, one that zipping reads ahead into, two on their way.
const ringDepth = 4

// skinny tries the plans of that kind, and gives the fastest that fits; nil if there is none.
func (x *contraction) skinny() *contractPlan {
	if x.kh*x.kw != 1 || x.groups != 1 || x.n != 1 || x.w != 1 || x.sh != 1 || x.pt|x.pb|x.pl|x.pr != 0 || x.oh > 64 {
		return nil
	}
	zip := x.weights() == nil && x.elem < 4 && x.bo == x.elem
	if x.weights() == nil && !zip && x.cg()%(4/x.elem) != 0 {
		return nil
	}
	var best *contractPlan
	total := (x.c*x.elem + 63) / 64
	for nb := int64(1); nb <= 8; nb++ {
		for _, per := range []int64{2, 4, 8} {
			p := &contractPlan{}
			p.tiling(1, 1, 16*nb, max(1, (total+per-1)/per))
			if !x.plan(p, false) || zip && (p.steps%2 != 0 || nb&(nb-1) != 0 || nb > 4*x.elem) || p.mt()*(nb+1)+2 > tileRegs+1 {
				continue
			}
			p.mb, p.nb, p.ring, p.zip = p.mt(), nb, ringDepth, zip
			p.accBytes = 0
			x.predictSkinny(p)
			if p.bytes() <= x.budget() && (best == nil || p.cycles < best.cycles) {
				best = p
			}
		}
	}
	return best
}

// slot is the bytes of a chunk in the ring: a power of two, so that a mask wraps the ring.
func (p *contractPlan) slot() int64 {
	n := int64(256)
	for n < p.wBytes {
		n *= 2
	}
	return n
}

// predictSkinny estimates the cycles: the products or the copies, the first ones, the last results.
func (x *contraction) predictSkinny(p *contractPlan) {
	m := &x.opt.Machine
	line, lat := int64(m.DMALineBytes), int64(m.DMALatency)
	panels := x.most(p.panels)
	set := p.mb * p.nb
	w := p.wBytes / line
	if p.zip { // rows of a panel may be shorter than a line
		w = p.steps * 64 / x.elem * max(1, p.pn*x.elem/line)
	}
	step := set * int64(m.MatrixCycles)
	loads := (p.mb + p.nb) * 4
	if p.zip {
		loads += p.pn * 64 / 256
	}
	perTile := int64(16*16/x.lanes) * int64(max(2+x.epi.cost, 2+len(x.leaves)))
	chunk := max(max(step, loads)*p.steps, (lat+w+20)/(p.ring-2)) // so much is on its way at a time
	mac := panels * (p.kc*chunk + max(0, set*perTile-chunk) + 30)
	a := p.aBytes / line
	dma := a + panels*p.kc*w
	lines := func(d ir.DType) int64 { return (p.pn*int64(d.Size()) + line - 1) / line }
	out := int64(0) // lines of a panel's operands of the epilogue, and of its results
	for _, l := range x.leaves {
		switch l.kind {
		case channelLeaf:
			out += lines(l.typ)
		case tileLeaf:
			out += x.oh * lines(l.typ)
		}
	}
	for _, y := range x.results() {
		out += x.oh * lines(y.Type.DType)
	}
	p.cycles = max(mac+w, dma+panels*out) + a + lat + set*perTile + out + lat + 60
}

// skinnyLoop is the code of a skinny product.
type skinnyLoop struct {
	*blocks
	w      *gridFlow
	packed int64 // two steps of zipped weights
	end    kernel.Value
}

// skinnyState is what runs along: the chunk to start copying next, its place in the ring, and that of the chunk in use.
type skinnyState struct{ panel, chunk, ahead, now kernel.Value }

func (s skinnyState) list() []kernel.Value { return []kernel.Value{s.panel, s.chunk, s.ahead, s.now} }

func stateOf(v []kernel.Value) skinnyState { return skinnyState{v[0], v[1], v[2], v[3]} }

func (x *contraction) lowerSkinny(p *contractPlan) error {
	r, b := x.region, x.b
	g := x.newGrid(p)
	s := &skinnyLoop{blocks: &blocks{contraction: x, p: p, g: g}}
	if p.zip {
		s.w = x.rawWeights(p)
		s.packed = r.scratch("weights by K-groups", 2*p.pn*64)
	} else {
		s.w = x.weightFlow(g, p)
	}
	if len(s.w.moves)*(ringDepth-1)+2 > x.opt.Machine.DMAQueueDepth {
		panic("skinny: more copies than a queue takes")
	}
	g.in = []*gridFlow{x.inputFlow(g, p), s.w}
	x.epilogueFlows(g, p)
	s.t = &gridTile{idx: make([]kernel.Value, numAxes), first: kernel.None, last: kernel.None}
	for i, f := range g.in {
		g.tables(f)
		n := f.bytes
		if i == 1 {
			n = p.ring * p.slot()
		}
		f.addr = r.scratch(f.name, n)
		s.t.in = append(s.t.in, b.PtrConst(f.addr))
	}
	for _, f := range g.out {
		g.tables(f)
		f.addr = r.scratch(f.name, f.bytes)
		s.t.out = append(s.t.out, b.PtrConst(f.addr))
	}
	if err := r.checkScratch(); err != nil {
		return err
	}
	first, own := g.share(p.panels)
	if g.core == kernel.None {
		s.panels(first, own)
		return nil
	}
	b.If(b.ICmp(kernel.NE, own, b.I64(0)), func() []kernel.Value {
		s.panels(first, own)
		return nil
	}, nil)
	return nil
}

// panels runs over own panels from first on.
func (x *skinnyLoop) panels(first, own kernel.Value) {
	b, zero := x.b, x.b.I64(0)
	x.end = b.Bin(kernel.OpAdd, first, own)
	idx := x.at(first, zero)
	x.g.load(loadQueue, x.g.in[0], idx, kernel.None, kernel.None)
	st := skinnyState{first, zero, zero, zero}
	for range x.p.ring - 1 {
		st = x.fetch(st)
	}
	x.arrive()
	if x.p.zip {
		x.zipStep(b.PtrConst(x.w.addr), 0, 0)
	}
	st, accs := x.chunk(st, kernel.None, nil, nil)
	x.leavesOf(first)
	st, accs = x.chunks(st, accs)
	more := func() []kernel.Value {
		init := append(append([]kernel.Value{first}, st.list()...), accs...)
		return b.Loop(b.AddI(own, -1), init, func(c []kernel.Value) []kernel.Value {
			done, st, accs := c[0], stateOf(c[1:5]), c[5:]
			x.ready()
			e := x.newEpilogue(zero, zero)
			st, accs = x.chunk(st, kernel.None, nil, &under{each: func(i, j int64) { e.tile(i, j, accs[i*x.p.nb+j]) }})
			x.storeOf(done)
			next := b.AddI(done, 1)
			x.leavesOf(next)
			st, accs = x.chunks(st, accs)
			return append(append([]kernel.Value{next}, st.list()...), accs...)
		})
	}
	last := append(append([]kernel.Value{first}, st.list()...), accs...)
	switch {
	case x.core != kernel.None:
		none := last
		last = b.If(b.ICmp(kernel.NE, own, b.I64(1)), more, func() []kernel.Value { return none })
	case x.p.panels > 1:
		last = more()
	}
	x.ready()
	x.epilogue(x.p.mb, x.p.nb, zero, zero, last[5:])
	x.storeOf(last[0])
	x.g.wait(loadQueue, 0)
	x.g.wait(storeQueue, 0)
}

func (x *skinnyLoop) at(panel, chunk kernel.Value) []kernel.Value {
	idx := make([]kernel.Value, numAxes)
	for i := range idx {
		idx[i] = x.b.I64(0)
	}
	idx[axPanel], idx[axK] = panel, chunk
	return idx
}

// leavesOf starts the copies of a panel's epilogue operands.
func (x *skinnyLoop) leavesOf(panel kernel.Value) {
	for _, f := range x.g.in[2:] {
		x.g.load(copyQueue, f, x.at(panel, x.b.I64(0)), kernel.None, kernel.None)
	}
}

// ready waits until an epilogue has its operands and may write its results.
func (x *skinnyLoop) ready() {
	if len(x.g.in) > 2 {
		x.g.wait(copyQueue, 0)
	}
	x.g.wait(storeQueue, 0)
}

func (x *skinnyLoop) storeOf(panel kernel.Value) {
	x.t.idx = x.at(panel, x.b.I64(0))
	x.g.store(x.t)
}

// fetch starts the copy of a chunk; behind the last one, none.
func (x *skinnyLoop) fetch(s skinnyState) skinnyState {
	b := x.b
	none := b.ICmp(kernel.SGE, s.panel, x.end)
	x.g.load(loadQueue, x.w, x.at(s.panel, s.chunk), s.ahead, none)
	up := b.AddI(s.chunk, 1)
	wrap := b.ICmp(kernel.EQ, up, b.I64(x.p.kc))
	s.chunk = b.Select(wrap, b.I64(0), up)
	s.panel = b.Select(wrap, b.AddI(s.panel, 1), s.panel)
	s.ahead = x.along(s.ahead)
	return s
}

// arrive waits for the chunk behind the one in use: all but two have arrived then.
func (x *skinnyLoop) arrive() { x.g.wait(loadQueue, (x.p.ring-2)*int64(len(x.w.moves))) }

// along is the place in the ring behind another.
func (x *skinnyLoop) along(off kernel.Value) kernel.Value {
	return x.b.Bin(kernel.OpAnd, x.b.AddI(off, x.p.slot()), x.b.I64((x.p.ring-1)*x.p.slot()))
}

// chunks runs over the chunks of a panel behind the first.
func (x *skinnyLoop) chunks(st skinnyState, accs []kernel.Value) (skinnyState, []kernel.Value) {
	init := append(append([]kernel.Value{x.b.I64(x.p.chunkA)}, st.list()...), accs...)
	out := x.b.For(x.p.kc-1, init, func(c []kernel.Value) []kernel.Value {
		st, accs := x.chunk(stateOf(c[1:5]), c[0], c[5:], nil)
		return append(append([]kernel.Value{x.b.AddI(c[0], x.p.chunkA)}, st.list()...), accs...)
	})
	return stateOf(out[1:5]), out[5:]
}

// chunk multiplies a chunk, which has arrived, into the accumulators; k is where its inputs begin.
func (x *skinnyLoop) chunk(st skinnyState, k kernel.Value, accs []kernel.Value, u *under) (skinnyState, []kernel.Value) {
	b, p := x.b, x.p
	o := x.operands(p.mb, p.nb, b.I64(0), b.I64(0), true)
	if k != kernel.None {
		o.a = b.PtrAdd(o.a, k)
	}
	ring := b.PtrConst(x.w.addr)
	next := x.along(st.now)
	now := b.PtrAdd(ring, b.Bin(kernel.OpAnd, st.now, b.I64((p.ring-1)*p.slot()))) // says that it stays in the ring
	o.b = now
	for s := range p.steps {
		offB := s * p.pn * 64
		if p.zip {
			o.b, offB = b.PtrConst(x.packed+s%2*p.pn*64), 0
		}
		accs = x.step(o, s*64, offB, 0, accs, u)
		u = nil
		if s == 0 { // not first of all, where nothing would hide it
			st = x.fetch(st)
			x.arrive()
		}
		switch {
		case !p.zip:
		case s+1 < p.steps:
			x.zipStep(now, s+1, (s+1)%2)
		default:
			x.zipStep(b.PtrAdd(ring, next), 0, 0)
		}
	}
	st.now = next
	return st, accs
}

// zipStep makes K-groups of a step of raw rows: of 4/elem rows, or some such sets side by side in a vector, lanes are zipped
// until the elements of a column lie together.
func (x *skinnyLoop) zipStep(raw kernel.Value, step, half int64) {
	b, p := x.b, x.p
	zipRows(b, raw, step*64*p.pn, p.pn, x.elem, func(off int64, v kernel.Value) {
		b.Store(v, b.PtrConst(x.packed+half*p.pn*64), off, kernel.None)
	})
}

// zipRows makes the sixteen K-groups of a step, pn columns wide, of rows that lie from raw + from on.
func zipRows(b *kernel.Builder, raw kernel.Value, from, pn, elem int64, store func(off int64, v kernel.Value)) {
	per := 4 / elem
	side := max(1, min(16, 256/(pn*elem))) // sets of rows in a vector
	bytes := min(256, pn*elem)             // of a row in a vector
	half := kernel.I16
	t := kernel.FullVec(half)
	if elem == 1 {
		t = kernel.FullVec(kernel.I8)
	}
	for g := int64(0); g < 16; g += side {
		for c := int64(0); c < pn*elem; c += bytes {
			var v []kernel.Value
			for j := range per {
				v = append(v, b.OpImm(kernel.OpLoadRows, t, from+(g*per+j)*pn*elem+c, bytes, raw, b.I64(rowDesc(0, per*pn*elem, 0)), b.I64(0)))
			}
			if elem == 1 {
				v = zipPairs(b, t, v)
				for i := range v {
					v[i] = b.Op(kernel.OpBitcast, kernel.FullVec(half), v[i])
				}
				v = zipPairs(b, kernel.FullVec(half), []kernel.Value{v[0], v[2], v[1], v[3]})
			} else {
				v = zipPairs(b, t, v)
			}
			for i, z := range v {
				store(g*pn*4+c*per+int64(i)*256, z)
			}
		}
	}
}

// zipPairs zips the vectors of each pair into two.
func zipPairs(b *kernel.Builder, t kernel.Type, v []kernel.Value) []kernel.Value {
	var out []kernel.Value
	for i := 0; i < len(v); i += 2 {
		out = append(out, b.Op(kernel.OpZipLo, t, v[i], v[i+1]), b.Op(kernel.OpZipHi, t, v[i], v[i+1]))
	}
	return out
}
