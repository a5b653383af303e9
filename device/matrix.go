package device

import (
	"bytes"
	"encoding/binary"
	"math/bits"
	"sync"
	"unsafe"

	"github.com/godwit-accel/godwit/isa"
)

// The matrix unit works late. A tile load writes down where its rows are, and an mma joins the chain of its accumulator; the
// chain runs when somebody asks for the accumulator, when a byte that it reads is about to change, or when it is full.
//
//	tld t8 ← rows 0x1000, 0x1100 …        t8: lazy
//	mma t0, t8, t9                        t0: [(t8,t9)]
//	mma t1, t8, t10                       t1: [(t8,t10)]
//	addi, dbnz …                          t0: [(t8,t9) (t8,t9)'] …
//	tget v0, t0                           run: t0 and t1 share their A, so one kernel keeps both in registers
//
// So a K-loop becomes one kernel however the compiler has unrolled, rotated or interleaved it, and a tile is never copied. Each
// accumulator sees its products in program order, which is all that the ISA's rounding depends on. Nothing of this can be seen
// from a program: what cannot be put off (a fault, a mask, rows outside the scratchpad) is done at once.

const (
	maxChain   = 8 // products in a chain: their tiles should fit the host's first-level cache
	stageSlots = 64
	allTiles   = 1<<16 - 1
)

// tileRef says where a tile's rows are: the base's offset behind the core's memory, and a table of their offsets from it.
type tileRef struct{ off, rows int32 }

// chainStep is what the kernels read: offset of A and of its table, offset of B and its rows' distance, the same of the second
// accumulator's B.
type chainStep = [6]int64

// chainKernel adds n products to one accumulator or two; c1 is nil if there is but one. Without load they begin at zero. It asks the host
// for some of the bytes that ahead says, which somebody will need soon.
type chainKernel func(c0, c1 *[isa.TileBytes]byte, base *byte, steps *chainStep, n, load int, ahead *aheadRows)

type accChain struct {
	n    int
	load bool
	_    [7]byte
	a, b [maxChain]tileRef
}

type matrixQueue struct {
	asmState
	stale  bool // more may be marked as held and staged than what is still to be read
	steps  [maxChain]chainStep
	tables [rowTables]rowTable
	// of a set of tables, which is made anew next
	rowTurn [rowTables / rowWays]uint8
	// of tables with even rows, where these begin and their distance
	columns [rowTables]struct{ first, step int64 }
	vector  int32  // the table of the last vector row access
	made    uint64 // tables made so far
	// of a K-loop that runs as one
	at          [loopOperands]loopOperand
	places      [maxLoopLoads]loopOperand
	loopTables  [maxLoopLoads]loopTable
	lists       [16]loopList                     // by accumulator
	gridKernels [16]*[len(gridWidths)]gridKernel // by row
	call        gridCall
}

// reset forgets everything, as at a launch.
func (q *matrixQueue) reset() {
	q.lazy, q.active, q.staged, q.held, q.stale = 0, 0, 0, [256]byte{}, false
}

// hold keeps what a lazy tile is read from: its slot, or its pages.
func (c *Core) hold(r tileRef) {
	q := &c.mq
	if int(r.off) >= len(c.full) {
		q.staged |= 1 << ((int(r.off) - len(c.full)) / isa.TileBytes & 63)
		return
	}
	t := &q.tables[r.rows&(rowTables-1)]
	q.holdPages((uint64(r.off)+t.lo)/PageSize, (uint64(r.off)+t.hi+isa.TileStride-1)/PageSize)
}

// holdPages marks pages as the handlers do, most at once: a loop over a few, each time as many, would end where the host does not expect it.
func (q *matrixQueue) holdPages(first, last uint64) {
	const all = 0x0101010101010101
	h := q.held[first&255 : last&255+1]
	switch n := len(h); {
	case n >= 8:
		for at := 0; at+8 <= n; at += 8 {
			binary.LittleEndian.PutUint64(h[at:], all)
		}
		binary.LittleEndian.PutUint64(h[n-8:], all)
	case n >= 4:
		binary.LittleEndian.PutUint32(h, all&(1<<32-1))
		binary.LittleEndian.PutUint32(h[n-4:], all&(1<<32-1))
	case n >= 2:
		binary.LittleEndian.PutUint16(h, all&(1<<16-1))
		binary.LittleEndian.PutUint16(h[n-2:], all&(1<<16-1))
	default:
		h[0] = 1
	}
}

// lazyTile makes a register stand for rows in the scratchpad, checked by the caller.
func (c *Core) lazyTile(t uint8, r tileRef) {
	c.overwritten(t)
	q := &c.mq
	q.lazy |= 1 << t
	q.ref[t] = r
	c.hold(r)
}

// overwritten is called before a tile gets a new value.
func (c *Core) overwritten(t uint8) {
	if c.mq.active>>t&1 != 0 {
		c.runSet(1 << t)
	}
	c.mq.lazy &^= 1 << t
}

// tile is a register's bytes.
func (c *Core) tile(t uint8) *[isa.TileBytes]byte {
	t &= 15
	if q := &c.mq; (q.active|q.lazy)>>t&1 != 0 {
		c.settleTile(t)
	}
	return &c.T[t]
}

func (c *Core) settleTile(t uint8) {
	if c.mq.active>>t&1 != 0 {
		c.runSet(1 << t)
	}
	if c.mq.lazy>>t&1 != 0 {
		c.fetchTile(&c.T[t], c.mq.ref[t])
		c.mq.lazy &^= 1 << t
	}
}

// settleTiles makes the tiles of a set hold their values, their chains beside each other.
func (c *Core) settleTiles(set uint16) {
	q := &c.mq
	if chains := q.active & set; chains != 0 {
		c.runSet(chains)
	}
	for m := q.lazy & set; m != 0; m &= m - 1 {
		c.settleTile(uint8(bits.TrailingZeros16(m)))
	}
}

func (c *Core) fetchTile(t *[isa.TileBytes]byte, r tileRef) {
	c.kern.tileRows(t, &c.arena[r.off], c.mq.offsets(c, r.rows))
}

// settle makes all tiles hold their values.
func (c *Core) settle() {
	c.settleTiles(allTiles)
	c.mq.staged, c.mq.held, c.mq.stale = 0, [256]byte{}, false
}

// willWrite is called before n bytes of the scratchpad at addr change.
func (c *Core) willWrite(addr, n uint64) {
	for p, last := addr/PageSize, (addr+n-1)/PageSize; p <= last; p++ {
		if c.mq.held[p&255] != 0 {
			c.giveWay(addr, n)
		}
		c.mq.dirty[p&255] = 1
	}
}

// giveWay reads what is still to be read of n bytes at addr. Before a transfer, tiles elsewhere stay lazy; stores come many to a page, and must not find it
// held every time.
func (c *Core) giveWay(addr, n uint64) {
	q := &c.mq
	if q.stale {
		if c.holdUsed(); !q.holds(addr, n) {
			return
		}
	}
	if n < PageSize {
		c.settle()
		return
	}
	if q.active != 0 {
		c.runChains()
	}
	for m := q.lazy; m != 0; m &= m - 1 {
		i := bits.TrailingZeros16(m)
		r := q.ref[i&15]
		t := &q.tables[r.rows&(rowTables-1)]
		if first := uint64(r.off) + t.lo; int(r.off) < len(c.full) && first < addr+n && addr < first+(t.hi-t.lo)+isa.TileStride {
			c.settleTile(uint8(i))
		}
	}
	c.holdUsed()
}

// free makes way for made code that has come to a page which is held.
func (c *Core) free() {
	if c.mq.stale {
		c.holdUsed()
	} else {
		c.settle()
	}
}

// holds reports whether one of the pages of n bytes at addr is held.
func (q *matrixQueue) holds(addr, n uint64) bool {
	return bytes.IndexByte(q.held[addr/PageSize&255:(addr+n-1)/PageSize&255+1], 1) >= 0
}

// operand gives the place of a tile that an mma reads; the tile has no chain. What is in a register is copied, as the register may
// change before the chain runs.
func (c *Core) operand(t uint8) tileRef {
	q := &c.mq
	if q.lazy>>t&1 == 0 {
		p, r := c.stage()
		*p = c.T[t]
		q.lazy |= 1 << t
		q.ref[t] = r
	}
	return q.ref[t]
}

// even is operand for a B: its rows are in equal steps.
func (c *Core) even(t uint8) tileRef {
	r := c.operand(t)
	if c.mq.tables[r.rows&(rowTables-1)].even {
		return r
	}
	p, s := c.stage()
	c.fetchTile(p, r)
	c.mq.ref[t] = s
	return s
}

// stage gives a slot to put a tile in.
func (c *Core) stage() (*[isa.TileBytes]byte, tileRef) {
	q := &c.mq
	if q.staged == ^uint64(0) {
		c.runChains()
	}
	i := bits.TrailingZeros64(^q.staged)
	q.staged |= 1 << i
	at := len(c.full) + isa.TileBytes*i
	return (*[isa.TileBytes]byte)(c.arena[at:]), tileRef{int32(at), denseRows}
}

// mmaFunc runs chains of one type of operands.
type mmaFunc uint8

const (
	mmaF32 mmaFunc = iota
	mmaBF16
	mmaF16
	mmaSS
	mmaSU
	mmaUS
	mmaUU
	numMmaFuncs
)

var mmaFuncs = map[isa.Type]mmaFunc{
	isa.F32: mmaF32, isa.BF16: mmaBF16, isa.F16: mmaF16, isa.I8: mmaSS, isa.I8U8: mmaSU, isa.U8I8: mmaUS, isa.U8: mmaUU,
}

// pickMma adds a product to its accumulator's chain.
func pickMma(in *isa.Inst) execFunc {
	kind, ok := mmaFuncs[in.Type]
	if !ok {
		return nil
	}
	return func(c *Core, o *op) bool {
		c.joinChain(kind, o.in.Dst&15, o.in.A&15, o.in.B&15, o.in.Z)
		return true
	}
}

// mmaFuncOf is mmaFuncs as an array.
var mmaFuncOf = func() (t [16]mmaFunc) {
	for typ, f := range mmaFuncs {
		t[typ&15] = f
	}
	return t
}()

// joinChain adds a product to its accumulator's chain. The packet loop has a shorter way for one whose chain has begun and
// whose operands are where it can read them later.
func (c *Core) joinChain(kind mmaFunc, d, ta, tb uint8, zero bool) {
	q := &c.mq
	h := &q.chains[d]
	if q.active>>ta&1 != 0 || q.active>>tb&1 != 0 || q.kind != kind || bits.OnesCount64(q.staged) > stageSlots-3 {
		c.runChains()
		q.kind = kind
	} else if h.n == maxChain && q.active>>d&1 != 0 && !zero {
		c.makeRoom()
	}
	a, b := c.operand(ta), c.even(tb)
	if q.active>>d&1 == 0 {
		if q.lazy>>d&1 != 0 {
			if !zero {
				c.fetchTile(&c.T[d], q.ref[d])
			}
			q.lazy &^= 1 << d
		}
		q.active |= 1 << d
		h.n, h.load = 0, !zero
	} else if zero { // what the chain would have computed is lost
		h.n, h.load = 0, false
	}
	h.a[h.n&(maxChain-1)], h.b[h.n&(maxChain-1)] = a, b
	h.n++
}

// runChains runs all chains, two at a time as far as they have the same A.
func (c *Core) runChains() {
	c.runPairs(c.mq.active, false)
	c.ran()
}

// runSet runs the chains of a set of accumulators, and what others have in common with them; the rest waits until it is long or needed.
func (c *Core) runSet(set uint16) {
	if set == c.mq.active {
		c.runChains()
		return
	}
	c.runPairs(set, false)
	if c.dropEmpty(); c.mq.active == 0 {
		c.ran()
	}
}

// ran is when no chain is left. What the chains read stays marked until a store meets it or slots run short: mostly it is read again before.
func (c *Core) ran() {
	q := &c.mq
	q.active, q.stale = 0, true
	if bits.OnesCount64(q.staged) > stageSlots/2 {
		c.holdUsed()
	}
}

// holdUsed marks what lazy tiles and chains are still to be read from, and nothing else.
func (c *Core) holdUsed() {
	q := &c.mq
	q.staged, q.held, q.stale = 0, [256]byte{}, false
	for m := q.lazy; m != 0; m &= m - 1 {
		c.hold(q.ref[bits.TrailingZeros16(m)&15])
	}
	for m := q.active; m != 0; m &= m - 1 {
		h := &q.chains[bits.TrailingZeros16(m)&15]
		for k := range h.n {
			c.hold(h.a[k&(maxChain-1)])
			c.hold(h.b[k&(maxChain-1)])
		}
	}
}

// makeRoom runs what pairs have in common, so that no chain is full. Accumulators that lag behind by a product in the program's order stay
// beside their partners.
func (c *Core) makeRoom() {
	c.runPairs(c.mq.active, true)
	c.dropEmpty()
}

// dropEmpty takes chains without products off the list.
func (c *Core) dropEmpty() {
	q := &c.mq
	for m := q.active; m != 0; m &= m - 1 {
		if i := bits.TrailingZeros16(m); q.chains[i&15].n == 0 {
			q.active &^= 1 << i
		}
	}
}

// runPairs runs the chains of a set beside their partners, who need not be in it; to their ends, if they are, unless keep is set.
func (c *Core) runPairs(set uint16, keep bool) {
	q := &c.mq
	for rest, left := q.active, set; left != 0; {
		i := bits.TrailingZeros16(left)
		rest &^= 1 << i
		left &^= 1 << i
		h := &q.chains[i&15]
		other := q.partner(h, rest)
		if other < 0 {
			c.runOne(i, h, h.n)
			continue
		}
		rest &^= 1 << other
		left &^= 1 << other
		g := &q.chains[other&15]
		n := min(h.n, g.n)
		if c.kern.chain2[q.kind] == nil {
			c.runOne(i, h, n)
			c.runOne(other, g, n)
		} else {
			for k := range q.steps[:n] {
				a, b, e, s := h.a[k], h.b[k], g.b[k], &q.steps[k]
				x, y := &q.columns[b.rows&(rowTables-1)], &q.columns[e.rows&(rowTables-1)]
				s[0], s[1] = int64(a.off), c.tableAt(a.rows)
				s[2], s[3] = int64(b.off)+x.first, x.step
				s[4], s[5] = int64(e.off)+y.first, y.step
			}
			two := c.kernelsFor(h, n, 1<<i|1<<other).chain2[q.kind]
			two(&c.T[i&15], &c.T[other&15], unsafe.SliceData(c.arena), &q.steps[0], n, h.loads(), c.ahead())
			if n > 1 {
				c.cur.MmaFused += uint64(2 * n)
			}
			h.drop(n)
			g.drop(n)
		}
		if !keep {
			c.runOne(i, h, h.n)
			if set>>other&1 != 0 {
				c.runOne(other, g, g.n)
			}
		}
	}
}

// drop takes the first products off.
func (h *accChain) drop(n int) {
	if n < h.n {
		copy(h.a[:], h.a[n:h.n])
		copy(h.b[:], h.b[n:h.n])
	}
	h.n -= n
	h.load = true
}

// runOne runs the first products of a chain alone.
func (c *Core) runOne(acc int, h *accChain, n int) {
	if n == 0 {
		return
	}
	q := &c.mq
	for k := range q.steps[:n] {
		a, b, s := h.a[k], h.b[k], &q.steps[k]
		x := &q.columns[b.rows&(rowTables-1)]
		s[0], s[1] = int64(a.off), c.tableAt(a.rows)
		s[2], s[3] = int64(b.off)+x.first, x.step
	}
	one := c.kernelsFor(h, n, 1<<acc).chain1[q.kind]
	one(&c.T[acc&15], nil, unsafe.SliceData(c.arena), &q.steps[0], n, h.loads(), c.ahead())
	if n > 1 {
		c.cur.MmaFused += uint64(n)
	}
	h.drop(n)
}

func (h *accChain) loads() int {
	if h.load {
		return 1
	}
	return 0
}

// partner finds a chain that begins with the same A among those of a set, the most alike in length.
func (q *matrixQueue) partner(h *accChain, set uint16) int {
	best, common := -1, 0
	for ; set != 0; set &= set - 1 {
		i := bits.TrailingZeros16(set)
		g := &q.chains[i&15]
		if g.load != h.load || g.a[0] != h.a[0] {
			continue
		}
		if n := min(g.n, h.n); n > common && sameRefs(&g.a, &h.a, n) {
			if g.n == h.n {
				return i
			}
			best, common = i, n
		}
	}
	return best
}

func sameRefs(a, b *[maxChain]tileRef, n int) bool {
	for k := range n {
		if a[k&(maxChain-1)] != b[k&(maxChain-1)] {
			return false
		}
	}
	return true
}

// chainOf makes a chain kernel of one product's function in Go.
func chainOf(mma func(c, a, b *[isa.TileBytes]byte)) chainKernel {
	return func(c0, _ *[isa.TileBytes]byte, base *byte, steps *chainStep, n, load int, _ *aheadRows) {
		if load == 0 {
			*c0 = [isa.TileBytes]byte{}
		}
		st := tilePairs.Get().(*tilePair)
		for _, s := range unsafe.Slice(steps, n) {
			for r := range st.even {
				st.even[r] = int32(r) * int32(s[3])
			}
			goTileRows(&st.a, (*byte)(unsafe.Add(unsafe.Pointer(base), s[0])), (*[isa.TileRows]int32)(unsafe.Add(unsafe.Pointer(base), s[1])))
			goTileRows(&st.b, (*byte)(unsafe.Add(unsafe.Pointer(base), s[2])), &st.even)
			mma(c0, &st.a, &st.b)
		}
		tilePairs.Put(st)
	}
}

// tilePair is room for a product's operands.
type tilePair struct {
	a, b [isa.TileBytes]byte
	even [isa.TileRows]int32
}

var tilePairs = sync.Pool{New: func() any { return &tilePair{} }}
