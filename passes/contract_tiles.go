package passes

import (
	"github.com/godwit-accel/godwit/ir/kernel"
	"github.com/godwit-accel/godwit/isa"
)

// The grid of a contraction, and its loop. Unlike a stream (stream.go), whose operands all move with every tile, an
// operand here is loaded only when an axis that it depends on has moved: the weights of a panel stay for all
// tiles of an image, or the image for all panels.

// The axes of the grid.
const (
	axImage = iota
	axRow
	axCol
	axPanel
	axK
	numAxes
)

// gridFlow is an operand or result of the grid.
type gridFlow struct {
	name     string
	bytes    int64
	deps     [numAxes]bool
	moves    []gridMove
	single   bool // loaded into its one buffer just before use
	constant bool // known when it is compiled
	addr     int64
	deep     int // innermost moving axis it depends on; −1: loaded once
}

// gridMove is one DMA of a flow. Descriptors may differ along the axes in vary, outermost first.
type gridMove struct {
	vary   []int
	desc   func(idx [numAxes]int64) isa.DMADesc
	global func(idx []kernel.Value) kernel.Value // address in global memory
	off    int64                                 // in the flow's buffer
	fixed  bool                                  // off is an address, the same for all tiles
	table  kernel.Value
	step   []int64 // bytes of the table, by vary
}

// gridTile is what the body sees: indices, buffers, and whether this is the first or last chunk of K (None: both).
type gridTile struct {
	idx         []kernel.Value
	in, out     []kernel.Value
	first, last kernel.Value
}

type grid struct {
	*region
	count   [numAxes]int64
	order   []int // outermost first
	in, out []*gridFlow
	multi   []int // axes of order with more than one index
}

// tables puts the descriptors of a flow into read-only data: one, or one for each index that makes a difference.
func (g *grid) tables(f *gridFlow) {
	for k := range f.moves {
		m := &f.moves[k]
		total := int64(1)
		for _, a := range m.vary {
			total *= g.count[a]
		}
		var bytes []byte
		same := true
		for i := range total {
			var idx [numAxes]int64
			rest := i
			for j := len(m.vary) - 1; j >= 0; j-- {
				idx[m.vary[j]] = rest % g.count[m.vary[j]]
				rest /= g.count[m.vary[j]]
			}
			d := m.desc(idx)
			e := d.Encode()
			same = same && (i == 0 || string(e[:]) == string(bytes[:isa.DMADescSize]))
			bytes = append(bytes, e[:]...)
		}
		if same {
			bytes, m.vary = bytes[:isa.DMADescSize], nil
		}
		m.table = g.b.Addr(g.rodata("dma", bytes, 64), 0)
		m.step = make([]int64, len(m.vary))
		step := int64(isa.DMADescSize)
		for j := len(m.vary) - 1; j >= 0; j-- {
			m.step[j] = step
			step *= g.count[m.vary[j]]
		}
	}
}

func (m *gridMove) descAt(b *kernel.Builder, idx []kernel.Value) kernel.Value {
	p := m.table
	for j, a := range m.vary {
		p = b.PtrAdd(p, b.MulI(idx[a], m.step[j]))
	}
	return p
}

// place gives the flows their buffers.
func (g *grid) place() {
	for _, a := range g.order {
		if g.count[a] > 1 {
			g.multi = append(g.multi, a)
		}
	}
	flows := append(append([]*gridFlow(nil), g.in...), g.out...)
	for _, f := range flows {
		f.deep = -1
		for _, a := range g.multi {
			if f.deps[a] {
				f.deep = a
			}
		}
	}
	moving := 0
	for _, f := range g.in {
		if f.deep >= 0 {
			if moving+len(f.moves) > g.opt.Machine.DMAQueueDepth-2 {
				f.single = true // the wait counts outstanding copies of the queue
			}
			if !f.single {
				moving += len(f.moves)
			}
		}
	}
	size := func(f *gridFlow) int64 {
		if f.deep >= 0 && !f.single {
			return 2 * alignUp(f.bytes, 256)
		}
		return alignUp(f.bytes, 256)
	}
	rest := int64(0)
	for _, f := range flows {
		if f.constant {
			rest += size(f)
		} else {
			f.addr = g.scratch(f.name, size(f))
		}
	}
	for _, f := range flows {
		if f.constant {
			rest -= size(f)
			f.addr = g.scratchApart(f.name, size(f), rest)
		}
	}
}

// load starts the copies of f for the tile idx into its buffer, plus parity. If skip is a value, nothing is moved where
// it is true, but as many copies are counted.
func (g *grid) load(q int64, f *gridFlow, idx []kernel.Value, parity, skip kernel.Value) {
	b := g.b
	for k := range f.moves {
		m := &f.moves[k]
		d := m.descAt(b, idx)
		if skip != kernel.None {
			d = b.Select(skip, g.descAddr(isa.DMADesc{Elem: 1}), d)
		}
		dst := b.PtrConst(f.addr + m.off)
		if m.fixed {
			dst = b.PtrConst(m.off)
		} else if parity != kernel.None {
			dst = b.PtrAdd(dst, parity)
		}
		g.start(q, d, m.global(idx), dst)
	}
}

// acquire waits until the buffers of the results may be written again.
func (g *grid) acquire() {
	n := int64(0)
	for _, f := range g.out {
		if f.deep >= 0 {
			n += int64(len(f.moves))
		}
	}
	g.wait(storeQueue, n)
}

// store starts the copies of a result.
func (g *grid) store(t *gridTile) {
	for k, f := range g.out {
		for j := range f.moves {
			m := &f.moves[j]
			g.start(storeQueue, m.descAt(g.b, t.idx), t.out[k], m.global(t.idx))
		}
	}
}

// Parities: each axis at which flows change has a mask, 0 or −1, that says which of two buffers is current.

// run builds the loop over the grid; body is called once, and stores by itself.
func (g *grid) run(body func(t *gridTile) error) error {
	b := g.b
	for _, f := range g.in {
		g.tables(f)
	}
	for _, f := range g.out {
		g.tables(f)
	}
	g.place()
	if err := g.checkScratch(); err != nil {
		return err
	}
	zero := b.I64(0)
	origin := make([]kernel.Value, numAxes)
	for i := range origin {
		origin[i] = zero
	}
	units := int64(1) // the chunks of K of a tile are one core's
	for _, a := range g.multi {
		if a != axK {
			units *= g.count[a]
		}
	}
	first, own := g.share(units)
	if g.core == kernel.None {
		return g.loop(origin, own, body)
	}
	rest := first
	for k := len(g.multi) - 1; k >= 0; k-- {
		if a := g.multi[k]; a != axK {
			n := b.I64(g.count[a])
			origin[a] = b.Bin(kernel.OpURem, rest, n)
			rest = b.Bin(kernel.OpUDiv, rest, n)
		}
	}
	var err error
	b.If(b.ICmp(kernel.NE, own, zero), func() []kernel.Value {
		err = g.loop(origin, own, body)
		return nil
	}, nil)
	return err
}

// loop walks own tiles from the one at origin on.
func (g *grid) loop(origin []kernel.Value, own kernel.Value, body func(t *gridTile) error) error {
	b, zero := g.b, g.b.I64(0)
	moving := int64(0)
	g.full = true
	for _, f := range g.in {
		if f.deep < 0 || !f.single {
			g.load(loadQueue, f, origin, kernel.None, kernel.None)
		}
		if f.deep >= 0 && !f.single {
			moving += int64(len(f.moves))
		}
	}
	if len(g.multi) == 0 {
		t := &gridTile{idx: origin, first: kernel.None, last: kernel.None}
		for _, f := range g.in {
			t.in = append(t.in, b.PtrConst(f.addr))
		}
		for _, f := range g.out {
			t.out = append(t.out, b.PtrConst(f.addr))
		}
		g.wait(loadQueue, 0)
		if err := body(t); err != nil {
			return err
		}
		g.finish()
		return nil
	}
	total := b.MulI(own, g.count[axK])
	// Carried: tiles left; index by axis; whether the axis has just moved (−1) or not; parity by axis.
	n := len(g.multi)
	init := []kernel.Value{total}
	for _, a := range g.multi {
		init = append(init, origin[a])
	}
	for range n {
		init = append(init, b.I64(-1))
	}
	for range n {
		init = append(init, zero)
	}
	at := map[int]int{}
	for k, a := range g.multi {
		at[a] = k
	}
	var err error
	b.Loop(total, init, func(c []kernel.Value) []kernel.Value {
		left, idx, moved, parity := c[0], c[1:1+n], c[1+n:1+2*n], c[1+2*n:]
		lastTile := b.ICmp(kernel.EQ, left, b.I64(1))
		t := &gridTile{idx: make([]kernel.Value, numAxes), first: kernel.None, last: kernel.None}
		for i := range t.idx {
			t.idx[i] = zero
		}
		next := append([]kernel.Value(nil), t.idx...)
		nidx, nmoved, nparity := make([]kernel.Value, n), make([]kernel.Value, n), make([]kernel.Value, n)
		carry := b.I64(-1) // all ones: the axis moves on
		for k := n - 1; k >= 0; k-- {
			a := g.multi[k]
			t.idx[a] = idx[k]
			nmoved[k] = carry
			up := b.Bin(kernel.OpSub, idx[k], carry)
			if k > 0 {
				wrap := b.ICmp(kernel.EQ, up, b.I64(g.count[a]))
				nidx[k] = b.Select(wrap, zero, up)
				carry = b.Select(wrap, b.I64(-1), zero)
			} else {
				nidx[k] = b.Bin(kernel.OpSMin, up, b.I64(g.count[a]-1)) // behind the last tile: anything valid
			}
			next[a] = nidx[k]
			nparity[k] = b.Bin(kernel.OpXor, parity[k], nmoved[k])
		}
		pick := func(f *gridFlow, par []kernel.Value) kernel.Value {
			return b.Bin(kernel.OpAnd, par[at[f.deep]], b.I64(alignUp(f.bytes, 256)))
		}
		for _, f := range g.in {
			if f.deep >= 0 && f.single {
				fresh := b.ICmp(kernel.NE, moved[at[f.deep]], zero)
				b.If(fresh, func() []kernel.Value {
					g.load(copyQueue, f, t.idx, kernel.None, kernel.None)
					g.wait(copyQueue, 0)
					return nil
				}, nil)
			}
		}
		for _, f := range g.in {
			if f.deep >= 0 && !f.single {
				skip := b.Bin(kernel.OpOr, lastTile, b.ICmp(kernel.EQ, nmoved[at[f.deep]], zero))
				g.load(loadQueue, f, next, pick(f, nparity), skip)
			}
		}
		g.wait(loadQueue, moving)
		for _, f := range g.in {
			p := b.PtrConst(f.addr)
			if f.deep >= 0 && !f.single {
				p = b.PtrAdd(p, pick(f, parity))
			}
			t.in = append(t.in, p)
		}
		for _, f := range g.out {
			p := b.PtrConst(f.addr)
			if f.deep >= 0 {
				p = b.PtrAdd(p, pick(f, parity))
			}
			t.out = append(t.out, p)
		}
		if g.count[axK] > 1 {
			t.first = b.ICmp(kernel.EQ, t.idx[axK], zero)
			t.last = b.ICmp(kernel.EQ, t.idx[axK], b.I64(g.count[axK]-1))
		}
		err = body(t)
		return append(append(append([]kernel.Value{b.AddI(left, -1)}, nidx...), nmoved...), nparity...)
	})
	g.finish()
	return err
}

// tileStartInt is startOf for a constant index.
func tileStartInt(i, n, chunk int64) int64 { return min(i*chunk, n-chunk) }
