package passes

import (
	"slices"

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
	deep     int   // innermost moving axis it depends on; −1: loaded once
	slots    int64 // it has a buffer for each of so many tiles, which come one after the other and then again; 0: two in turn
}

// gridMove is one DMA of a flow. Descriptors may differ along the axes in vary, outermost first.
type gridMove struct {
	vary   []int
	desc   func(idx [numAxes]int64) isa.DMADesc
	global func(idx []kernel.Value) kernel.Value // address in global memory
	off    int64                                 // in the flow's buffer
	fixed  bool                                  // off is an address, the same for all tiles
	early  bool                                  // of a result: stored when all but the tile's last block are emptied
	times  int64                                 // an early one: so often, a piece each time; 0: once
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
			if f.single {
				f.slots = 0 // nothing is kept
			} else {
				moving += len(f.moves)
			}
		}
	}
	size := func(f *gridFlow) int64 {
		if f.deep >= 0 && !f.single {
			return max(f.slots, 2) * alignUp(f.bytes, 256)
		}
		return alignUp(f.bytes, 256)
	}
	for _, f := range flows {
		f.addr = g.scratch(f.name, size(f))
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
			for i := range f.moves {
				n += max(1, f.moves[i].times)
			}
		}
	}
	g.wait(storeQueue, n)
}

// store starts the copies of the results.
func (g *grid) store(t *gridTile) {
	g.storeAt(g.stores(t.idx, true), t, true)
	g.storeAt(g.stores(t.idx, false), t, false)
}

// resultMove is a copy of result number flow.
type resultMove struct {
	flow int
	*gridMove
}

// resultMoves are the copies of the results that are early, or those that are not.
func (g *grid) resultMoves(early bool) (out []resultMove) {
	for i, f := range g.out {
		for j := range f.moves {
			if f.moves[j].early == early {
				out = append(out, resultMove{i, &f.moves[j]})
			}
		}
	}
	return out
}

// Parities: each axis at which flows change has a mask, 0 or −1, that says which of two buffers is current.

// run builds the loop over the grid; body is called once, and stores by itself.
func (g *grid) run(body func(t *gridTile) error) error {
	return g.each(func(origin []kernel.Value, own kernel.Value) error { return g.loop(origin, own, body) })
}

// each gives the flows their tables and buffers, and has loop walk this core's tiles, if it has any.
func (g *grid) each(loop func(origin []kernel.Value, own kernel.Value) error) error {
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
		return loop(origin, own)
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
		err = loop(origin, own)
		return nil
	}, nil)
	return err
}

// gridState is what the loop over tiles carries: the index by axis, whether the axis has just moved (−1) or not (0), its
// parity; for the axes in multi.
type gridState struct{ idx, moved, parity []kernel.Value }

func (s gridState) list() []kernel.Value { return slices.Concat(s.idx, s.moved, s.parity) }

func (g *grid) stateOf(c []kernel.Value) gridState {
	n := len(g.multi)
	return gridState{c[:n], c[n : 2*n], c[2*n : 3*n]}
}

// begin is the state at the first tile.
func (g *grid) begin(origin []kernel.Value) gridState {
	var s gridState
	for _, a := range g.multi {
		s.idx = append(s.idx, origin[a])
		s.moved = append(s.moved, g.b.I64(-1))
		s.parity = append(s.parity, g.b.I64(0))
	}
	return s
}

// next is the state at the tile behind s.
func (g *grid) next(s gridState) gridState {
	b := g.b
	n := len(g.multi)
	t := gridState{make([]kernel.Value, n), make([]kernel.Value, n), make([]kernel.Value, n)}
	carry := b.I64(-1) // all ones: the axis moves on
	for k := n - 1; k >= 0; k-- {
		a := g.multi[k]
		t.moved[k] = carry
		up := b.Bin(kernel.OpSub, s.idx[k], carry)
		if k > 0 {
			wrap := b.ICmp(kernel.EQ, up, b.I64(g.count[a]))
			t.idx[k] = b.Select(wrap, b.I64(0), up)
			carry = b.Select(wrap, b.I64(-1), b.I64(0))
		} else {
			t.idx[k] = b.Bin(kernel.OpSMin, up, b.I64(g.count[a]-1)) // behind the last tile: anything valid
		}
		t.parity[k] = b.Bin(kernel.OpXor, s.parity[k], t.moved[k])
	}
	return t
}

// before is the parity by axis at the tile in front of s; in front of the first one it is that of the buffers not in use.
func (g *grid) before(s gridState) []kernel.Value {
	out := make([]kernel.Value, len(s.parity))
	for k := range out {
		out[k] = g.b.Bin(kernel.OpXor, s.parity[k], s.moved[k])
	}
	return out
}

// indices are the state's, of all axes.
func (g *grid) indices(s gridState) []kernel.Value {
	idx := make([]kernel.Value, numAxes)
	for i := range idx {
		idx[i] = g.b.I64(0)
	}
	for k, a := range g.multi {
		idx[a] = s.idx[k]
	}
	return idx
}

// of is the value of the axis with which f moves, of those given by axis.
func (g *grid) of(f *gridFlow, byAxis []kernel.Value) kernel.Value {
	return byAxis[slices.Index(g.multi, f.deep)]
}

// slot is where in its buffers a flow that has one for each tile is.
func (g *grid) slot(f *gridFlow, idx []kernel.Value) kernel.Value {
	b, at, size := g.b, g.b.I64(0), alignUp(f.bytes, 256)
	for k := len(g.multi) - 1; k >= 0; k-- {
		if a := g.multi[k]; f.deps[a] {
			i := b.Bin(kernel.OpUMin, idx[a], b.I64(g.count[a]-1)) // changes nothing, but bounds the address for who looks at it
			at = b.Bin(kernel.OpAdd, at, b.MulI(i, size))
			size *= g.count[a]
		}
	}
	return at
}

// half is where in its two buffers a flow is.
func (g *grid) half(f *gridFlow, parity []kernel.Value) kernel.Value {
	return g.b.Bin(kernel.OpAnd, g.of(f, parity), g.b.I64(alignUp(f.bytes, 256)))
}

// buffers are the addresses of the flows' buffers.
func (g *grid) buffers(t *gridTile, parity []kernel.Value) {
	b := g.b
	for _, f := range g.in {
		p := b.PtrConst(f.addr)
		switch {
		case f.slots > 0 && t.idx != nil:
			p = b.PtrAdd(p, g.slot(f, t.idx))
		case f.deep >= 0 && !f.single:
			p = b.PtrAdd(p, g.half(f, parity))
		}
		t.in = append(t.in, p)
	}
	for _, f := range g.out {
		p := b.PtrConst(f.addr)
		if f.deep >= 0 {
			p = b.PtrAdd(p, g.half(f, parity))
		}
		t.out = append(t.out, p)
	}
}

// first starts the copies of flows for the first tile.
func (g *grid) first(q int64, flows []*gridFlow, origin []kernel.Value) {
	for _, f := range flows {
		if f.deep < 0 || !f.single {
			g.load(q, f, origin, g.firstAt(f, origin), kernel.None)
		}
	}
}

// firstAt is where in f's buffers the first tile's comes to, None at their beginning.
func (g *grid) firstAt(f *gridFlow, origin []kernel.Value) kernel.Value {
	if f.slots > 0 && g.core != kernel.None {
		return g.slot(f, origin)
	}
	return kernel.None
}

// bring loads those of flows that have one buffer and that have moved, and waits for them.
func (g *grid) bring(flows []*gridFlow, s gridState, idx []kernel.Value) {
	for _, f := range flows {
		if f.deep >= 0 && f.single {
			g.b.If(g.b.ICmp(kernel.NE, g.of(f, s.moved), g.b.I64(0)), func() []kernel.Value {
				g.load(copyQueue, f, idx, kernel.None, kernel.None)
				g.wait(copyQueue, 0)
				return nil
			}, nil)
		}
	}
}

// ahead starts the copies of flows for the tile at next, the one behind so many, of nothing if there is none. It returns how many.
func (g *grid) ahead(q int64, flows []*gridFlow, next gridState, behind, last kernel.Value) int64 {
	idx, n := g.indices(next), int64(0)
	for _, f := range flows {
		if f.deep >= 0 && !f.single {
			skip := g.b.Bin(kernel.OpOr, last, g.b.ICmp(kernel.EQ, g.of(f, next.moved), g.b.I64(0)))
			at := kernel.None
			if f.slots > 0 {
				skip = g.b.Bin(kernel.OpOr, skip, g.b.ICmp(kernel.SGE, behind, g.b.I64(f.slots)))
				at = g.slot(f, idx)
			} else {
				at = g.half(f, next.parity)
			}
			g.load(q, f, idx, at, skip)
			n += int64(len(f.moves))
		}
	}
	return n
}

// alone is the only tile of a grid that has one.
func (g *grid) alone(origin []kernel.Value) *gridTile {
	t := &gridTile{idx: origin, first: kernel.None, last: kernel.None}
	g.buffers(t, nil)
	return t
}

// loop walks own tiles from the one at origin on.
func (g *grid) loop(origin []kernel.Value, own kernel.Value, body func(t *gridTile) error) error {
	b := g.b
	g.full = true
	g.first(loadQueue, g.in, origin)
	if len(g.multi) == 0 {
		g.wait(loadQueue, 0)
		if err := body(g.alone(origin)); err != nil {
			return err
		}
		g.finish()
		return nil
	}
	total := b.MulI(own, g.count[axK])
	var err error
	b.Loop(total, append([]kernel.Value{total}, g.begin(origin).list()...), func(c []kernel.Value) []kernel.Value {
		left, s := c[0], g.stateOf(c[1:])
		next := g.next(s)
		t := &gridTile{idx: g.indices(s), first: kernel.None, last: kernel.None}
		g.bring(g.in, s, t.idx)
		g.wait(loadQueue, g.ahead(loadQueue, g.in, next, kernel.None, b.ICmp(kernel.EQ, left, b.I64(1))))
		g.buffers(t, s.parity)
		if g.count[axK] > 1 {
			t.first = b.ICmp(kernel.EQ, t.idx[axK], b.I64(0))
			t.last = b.ICmp(kernel.EQ, t.idx[axK], b.I64(g.count[axK]-1))
		}
		err = body(t)
		return append([]kernel.Value{b.AddI(left, -1)}, next.list()...)
	})
	g.finish()
	return err
}

// tileStartInt is startOf for a constant index.
func tileStartInt(i, n, chunk int64) int64 { return min(i*chunk, n-chunk) }
