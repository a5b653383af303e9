package device

import (
	"math/bits"
	"sync/atomic"
	"unsafe"

	"github.com/godwit-accel/godwit/device/amd64"
	"github.com/godwit-accel/godwit/isa"
)

// Tile loads and products of a segment. Made code checks where the loads go with everything else, and then lets the handlers do them, in a list of entries
// of its own; what the vectors want of tiles is a slice of a row each, so it can be read once the products are there:
//
//	checks ──▶ tld mma tld mma … (handlers) ──▶ chains (Go) ──▶ slices: tget is a load
//
// So Go runs the chains of a segment together. A tget of a tile that gets another value within the segment is in the list as well, and copies.
// What handlers leave to Go cannot fail any more.

// tileStep is an instruction of the list.
type tileStep struct {
	o                 *op
	base, desc, phase int // values, of a load
	place             int
	copied            int // 1 + the copy that a tget makes, or 0: it is not in the list
}

const (
	maxCopies  = 64
	listCaches = 3072 // entries for the rows of lists' loads; each place of a list has its own, and lists share few: some hundred of a model have some ten places each
)

// tilePlan is what a segment does to tiles.
type tilePlan struct {
	tiles  []tileStep
	got    [16][]int // by tile: the steps that have read the value it has
	copies int
	others int        // loads and products
	masks  uint16     // those that loads use
	wants  []tileStep // loads by place
}

// emptied is one without steps, in the same memory.
func (t *tilePlan) emptied() tilePlan {
	e := tilePlan{tiles: t.tiles[:0], wants: t.wants[:0], got: t.got}
	for i := range e.got {
		e.got[i] = e.got[i][:0]
	}
	return e
}

// tile takes an instruction on tiles, or reports that there is no room for it.
func (m *madePlan) tile(o *op) bool {
	in := &o.in
	s := tileStep{o: o}
	if o.quick == quickTget {
		m.n++
		t := in.A & 15
		m.got[t] = append(m.got[t], len(m.tiles))
		m.write(madeStep{madeRow: madeRow{kind: stepTile}, d: in.Dst & 31, place: len(m.tiles)})
		m.tiles = append(m.tiles, s)
		return true
	}
	d := in.Dst & 15
	if m.copies+len(m.got[d]) > maxCopies {
		return false
	}
	for _, i := range m.got[d] {
		m.copies++
		m.tiles[i].copied = m.copies
	}
	m.got[d] = m.got[d][:0]
	m.n++
	m.others++
	if o.quick == quickTld {
		s.base, s.desc, s.phase = m.value[in.A&31], m.value[in.B&31], m.value[in.C&31]
		m.masks |= 1 << (in.Mask & 15) &^ 1
		known := len(m.places)
		if s.place, _ = m.place(in, false); s.place == known {
			m.places[known].ask = len(m.wants)
			m.wants = append(m.wants, s)
		}
	}
	m.tiles = append(m.tiles, s)
	return true
}

// reads are the tiles that slices read.
func (t *tilePlan) reads() (set uint16) {
	for i, got := range t.got {
		if len(got) > 0 {
			set |= 1 << i
		}
	}
	return set
}

// ready lists for each step the tiles that are read before they get another value.
func (t *tilePlan) ready() []uint16 {
	sets := make([]uint16, len(t.tiles))
	set := t.reads()
	for i := len(t.tiles) - 1; i >= 0; i-- {
		if in := &t.tiles[i].o.in; in.Op == isa.OpTget {
			set |= 1 << (in.A & 15)
		} else {
			set &^= 1 << (in.Dst & 15)
		}
		sets[i] = set
	}
	return sets
}

// madeTiles is the list of a segment's made code: entries that ask Go for the rows of loads, where the cache does not have them; the steps; one that is the
// slices, before which tiles may have to be asked for; and one that bails.
type madeTiles struct {
	list   []thread
	steps  []*op
	asks   int
	number int32
	reads  uint16
}

// tileLists are those of a program, which cores read while others are added.
type tileLists struct{ p atomic.Pointer[[]*madeTiles] }

// all are those there are, by number.
func (l *tileLists) all() []*madeTiles {
	if p := l.p.Load(); p != nil {
		return *p
	}
	return nil
}

// made emits code, with its list if it has one, and gives where it can be executed; 0 if the host does not allow that. One is made at a time.
func (l *tileLists) made(pages *madePages, plan *madePlan, around madeAround) uintptr {
	at := pages.add(plan.emit(around))
	if t := around.tiles; t != nil && at != 0 {
		for i := range t.list {
			if i < t.asks || i >= len(t.list)-2 {
				t.list[i].handler += at
			}
		}
		all := append(l.all(), t) // behind what others see
		l.p.Store(&all)
	}
	return at
}

const (
	behindState = int32(unsafe.Offsetof(Core{}.mq) + unsafe.Offsetof(matrixQueue{}.asmState) - unsafe.Offsetof(Core{}.State)) // asmState
	atCopies    = int32(unsafe.Offsetof(asmState{}.copies))
	atTiles     = int32(unsafe.Offsetof(asmState{}.tiles))
	atLazy      = int32(unsafe.Offsetof(asmState{}.lazy))

	tileDesc  = int32(unsafe.Offsetof(tileCache{}.desc))
	tileFirst = int32(unsafe.Offsetof(tileCache{}.first))
	tileWidth = int32(unsafe.Offsetof(tileCache{}.width))
	tileMove  = int32(unsafe.Offsetof(tileCache{}.step))
	tileDelta = int32(unsafe.Offsetof(tileCache{}.delta))
	tileLeast = int32(unsafe.Offsetof(tileCache{}.least))
	tileMost  = int32(unsafe.Offsetof(tileCache{}.most))
)

// copyAt is where a tget's copy is behind the core's registers.
func copyAt(n int) int32 { return behindState + atCopies + int32(isa.VBytes*(n-1)) }

// list makes the entries, without the one behind the last; nil if there is none.
func (m *madePlan) list(s *threadSet, p *Program, number int) *madeTiles {
	if len(m.tiles) == 0 {
		return nil
	}
	t := &madeTiles{number: int32(number), reads: m.reads(), asks: len(m.wants)}
	t.list, t.steps = make([]thread, 0, len(m.wants)+len(m.tiles)+2), make([]*op, 0, len(m.tiles))
	valueAt := func(v int) uint16 {
		a := m.at(v)
		if a.Base == amd64.R10 {
			return uint16(behindState + a.Disp)
		}
		return uint16(a.Disp)
	}
	load := func(x *tileStep, e thread) thread {
		e.a, e.b, e.e = valueAt(x.base), valueAt(x.desc), valueAt(x.phase)
		e.cache = m.places[x.place].cache
		return e
	}
	for i := range m.wants {
		n := cacheSize + (29*number+i)%listCaches
		m.places[m.wants[i].place].cache = uint32(unsafe.Offsetof(asmState{}.tileCaches) + uintptr(n)*unsafe.Sizeof(tileCache{}))
		t.list = append(t.list, load(&m.wants[i], thread{}))
	}
	ready := m.ready()
	for i := range m.tiles {
		x := &m.tiles[i]
		e := s.entry(p, x.o)
		switch {
		case x.copied > 0:
			e.d, e.cache = uint16(copyAt(x.copied)), uint32(ready[i])
		case x.o.quick == quickTget:
			continue
		case x.o.quick == quickTld:
			e = load(x, e)
		}
		t.list, t.steps = append(t.list, e), append(t.steps, x.o)
	}
	t.list = append(t.list, thread{}, thread{})
	return t
}

// tileMiss is what happens out of line when the cache does not have a load's rows: those some turns on are the same, and others Go is asked for.
type tileMiss struct {
	again, from, told amd64.Label
	place             *madePlace
}

// tilePlace finds out where a tile load's rows are.
func (e *emitter) tilePlace(i int) {
	const base, x, y, w = amd64.RAX, amd64.RCX, amd64.RDX, amd64.R14
	p := &e.places[i]
	miss := tileMiss{e.Label(), e.Label(), e.Label(), p}
	e.asks = append(e.asks, miss)
	e.Bind(miss.again)
	e.Address(rowsReg, amd64.Mem{Base: amd64.R10, Disp: int32(p.cache)})
	e.Load(x, e.at(p.desc))
	e.DoMem(amd64.Compare, x, rowsAt(tileDesc))
	e.JumpIf(amd64.NotEqual, miss.from)
	e.Load(base, e.at(p.phase))
	e.DoMem(amd64.Sub, base, rowsAt(tileFirst))
	e.DoMem(amd64.Compare, base, rowsAt(tileWidth))
	e.JumpIf(amd64.Above, miss.from)
	e.DoMem(amd64.Mul, base, rowsAt(tileMove))
	e.DoMem(amd64.Add, base, e.at(p.base))
	e.DoMem(amd64.Add, base, rowsAt(tileDelta))
	e.Address(x, amd64.Mem{Base: base, Disp: int32(p.least)})
	e.Address(y, amd64.Mem{Base: base, Disp: int32(p.most)})
	e.Address(w, amd64.Mem{Base: amd64.R9, Disp: scratchBase - 1})
	for _, r := range []amd64.Reg{x, y} {
		e.Do(amd64.Compare, r, w)
		e.JumpIf(amd64.Above, e.bail)
	}
	e.DoMem(amd64.Add, x, rowsAt(tileLeast))
	e.DoMem(amd64.Add, y, rowsAt(tileMost))
	e.DoImm(amd64.Add, y, int32(p.size))
	e.keepRange(i, x, y)
}

// tileMisses is what is out of line. A place's entry is in RBX, its phase less the first one in RAX, if the descriptor in RCX is the entry's.
func (e *emitter) tileMisses() {
	for _, m := range e.asks {
		e.Bind(m.from)
		e.AddressOf(amd64.R13, m.told)
		e.Store(amd64.Mem{Base: amd64.R10, Disp: atBack}, amd64.R13)
		e.leave(&e.tiles.list[m.place.ask], e.turns)
		e.Bind(m.told)
		e.begin()
		e.Jump(m.again)
	}
}

// begin makes the first entry the one at hand, as it is for whoever leaves from here on.
func (e *emitter) begin() {
	e.Set(amd64.RSI, int64(e.next-uintptr(e.n)*unsafe.Sizeof(thread{})))
}

// leave leaves by a handler, mostly to Go, which goes on at an entry.
func (e *emitter) leave(t *thread, by uintptr) {
	e.Set(amd64.RSI, int64(uintptr(unsafe.Pointer(t))))
	e.Set(amd64.R13, int64(by))
	e.JumpReg(amd64.R13)
}

// placeLists tells where in the code the list's entries are that lead there.
func (e *emitter) placeLists(behind amd64.Label) {
	l := e.tiles.list
	for _, m := range e.asks {
		l[m.place.ask].handler = uintptr(e.At(m.told))
	}
	l[len(l)-2].handler, l[len(l)-1].handler = uintptr(e.At(behind)), uintptr(e.At(e.bail))
}

// tileRow is where a tget finds a slice.
func (m *madePlan) tileRow(s *madeStep) amd64.Mem {
	x := &m.tiles[s.place]
	at := int32(offT) + int32(x.o.in.A&15)*isa.TileBytes + isa.VBytes*int32(x.o.in.Imm&3)
	if x.copied > 0 {
		at = copyAt(x.copied)
	}
	return amd64.Mem{Base: sliceReg, Disp: at}
}

// doTiles bails unless the masks keep the first bytes of rows, and has the list done; code goes on behind it.
func (e *emitter) doTiles() amd64.Label {
	for m := e.masks; m != 0; m &= m - 1 {
		e.Load(amd64.RAX, amd64.Mem{Base: amd64.RDI, Disp: int32(maskAt(uint8(bits.TrailingZeros16(m))))})
		e.Address(amd64.RCX, amd64.Mem{Base: amd64.RAX, Disp: 1})
		e.Do(amd64.And, amd64.RCX, amd64.RAX)
		e.JumpIf(amd64.NotEqual, e.bail)
		e.DoImm(amd64.Compare, amd64.RAX, 0)
		e.JumpIf(amd64.Equal, e.bail)
	}
	t := e.tiles
	e.Set(amd64.RSI, int64(uintptr(unsafe.Pointer(&t.list[t.asks]))))
	e.JumpMem(amd64.Mem{Base: amd64.RSI})
	on := e.Label()
	e.Bind(on)
	if t.reads == 0 {
		return on
	}
	there := e.Label()
	e.Load(amd64.RAX, amd64.Mem{Base: amd64.R10, Disp: atLazy}) // active is behind it
	e.Test(amd64.RAX, int32(uint32(t.reads)<<16|uint32(t.reads)))
	e.JumpIf(amd64.Equal, there)
	e.leave(&t.list[len(t.list)-2], e.leaves)
	e.Bind(there)
	return on
}

// madeStep does what made code or a handler of its list left, and gives the entry to go on with.
func (c *Core) madeStep() *thread {
	q := &c.mq
	t := c.made.lists.all()[q.tiles]
	i := int(q.asmState.at-uintptr(unsafe.Pointer(&t.list[0]))) / int(unsafe.Sizeof(thread{}))
	e := &t.list[i]
	if e.handler == c.threads.tget { // that has beside it which tiles' values are what is read of them next
		c.settleTiles(uint16(e.cache))
		return e
	}
	at := func(f uint16) uint64 { return *(*uint64)(unsafe.Add(unsafe.Pointer(&c.State), f)) }
	if i < t.asks {
		if to := (*tileCache)(unsafe.Add(unsafe.Pointer(&q.asmState), e.cache)); !c.cacheRows(to, 0, at(e.b), at(e.e)) {
			return &t.list[len(t.list)-1]
		}
		return e
	}
	if i -= t.asks; i == len(t.steps) {
		c.settleTiles(t.reads)
		return e
	}
	switch o := t.steps[i]; o.quick {
	case quickMma:
		o.exec(c, o)
	case quickTld:
		if !c.loadTile(&o.in, at(e.a), at(e.b), at(e.e)) {
			panic("device: a tile load that was checked is refused")
		}
	}
	return &t.list[t.asks+i+1]
}
