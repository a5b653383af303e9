package device

import (
	"math/bits"
	"slices"
	"unsafe"

	"github.com/godwit-accel/godwit/isa"
)

// A K-loop is a block that jumps back to itself by dbnz and holds nothing but tile loads, products and address steps. What it
// computes is known when the program is loaded: each load walks on by a constant, each accumulator takes the same list of
// products in every round. So all its rounds run at once:
//
//	loop: tld t4 ← [s6], s2, s23        loads   0: s6+0 …256 a round    1: s6+0, other phase     2: s1+0 …8192     3: s1+64
//	      tld t8 ← [s6], s2, s18
//	      tld t14 ← [s1], s19, s0       pairs   t0 and t2 take rows 0 by columns 2 and 3
//	      tld t7 ← [s1+64], s19, s0             t3 and t1 take rows 1 by columns 2 and 3
//	      mma t0, t4, t14
//	      mma t3, t8, t14               chunk by chunk, so that the columns' tiles stay in the host's first
//	      mma t2, t4, t7                cache from one pair to the next
//	      mma t1, t8, t7 ; addi s6, s6, 256
//	      addi s1, s1, 8192 ; dbnz s5, loop
//
// A tile may be read before the round loads it: what the round before has loaded is a step behind.
//
// A loop that does not fit this, or whose addresses leave the scratchpad in any round, is executed instruction by instruction.

const (
	maxLoopLoads = 96
	maxLoopSteps = 32 // products of an accumulator in a round

	// How operands are numbered: loads of the round, then tiles that the loop never writes, then tiles as the round before left them.
	fixedOperand   = maxLoopLoads
	carriedOperand = fixedOperand + 16
	loopOperands   = carriedOperand + 16
)

type kLoop struct {
	kind    mmaFunc
	counter uint8
	mmas    uint64
	loads   []loopLoad
	places  []loopPlace
	rows    []loopRows
	fixed   []uint8 // tiles that the loop reads and never writes
	carried uint16  // tiles whose value of the round before is read
	accs    uint16
	holds   [16]int16
	pairs   []loopPair
	chunk   uint64 // rounds at once whose shared tiles fit, and
	room    uint64 // that the lists have room for
	steps   []loopStep
	last    []loopLoad // what tiles hold in the end, and
	left    []loopLeft
	loaded  uint16    // these tiles
	grid    *loopGrid // nil: the accumulators form none

	gridChunk uint64 // products of each accumulator at once
}

// loopLoad is a tile load.
type loopLoad struct {
	tile, place uint8 // the place in the loop's list
	imm         int64
}

// loopPlace is where loads go that differ in their immediates only: what is found out about it once in a run of the loop holds for all of them.
type loopPlace struct {
	base        uint8
	columns     bool // one is used as B
	rows        int  // in the loop's list
	step        int64
	least, most int64 // immediates
}

// loopRows is the rows that loads have: those of a descriptor from a phase on, or of a dense tile. The loop's loads share a few.
type loopRows struct {
	desc, phase uint8
	dense       bool
}

// loopTable is what rows are in the round at hand, which the next loop to run often has in common.
type loopTable struct {
	of          loopRows
	desc, phase uint64
	made        uint64 // the count of tables made when this was found

	delta  uint64 // what a base gains
	lo, hi int64
	table  int32
	far    bool
	even   bool
	few    bool
	step   int64
}

// loopLeft is the loads of a place that tiles hold in the end.
type loopLeft struct {
	place       uint8
	least, most int64 // immediates
}

// loopPair is two accumulators with the same A, or one.
type loopPair struct {
	acc [2]uint8
	two bool
	a   []int16
	b   [2][]int16
}

// loopStep is what an address register gains in a round.
type loopStep struct {
	reg uint8
	by  uint64
}

// loopList is the products that an accumulator takes in a chunk of rounds, and how far their places go on to the next.
type loopList struct {
	steps [maxLoopSteps]chainStep
	by    [maxLoopSteps][3]int64
}

// loopOperand is where a tile, or a place without an immediate, is in the round at hand.
type loopOperand struct{ off, table, first, rowStep, step int64 }

// loopChain is the operands of an accumulator's products, in order: as many of A as of B.
type loopChain struct{ a, b []int16 }

// findLoops compiles the K-loops of a program.
func (p *Program) findLoops() {
	for i := range p.blocks {
		b := &p.blocks[i]
		if ops := p.ops[b.ops:][:b.insts]; !b.plain && b.insts > 1 {
			if o := &ops[len(ops)-1]; o.quick == quickDbnz && o.target == b.first {
				b.loop = compileLoop(ops)
			}
		}
	}
}

// loopBuilder follows the registers through one round.
type loopBuilder struct {
	l       kLoop
	gain    [32]uint64
	counter uint8
	holds   [16]int16 // load that a tile holds, or notLoaded
	written uint16    // tiles that some load of the round writes
	acc     uint16
	chain   [16]loopChain
}

const notLoaded = -1

// farLoop is the most that an immediate or a step of a loop may be: its addresses then cannot come around.
const farLoop = 1 << 30

func compileLoop(ops []op) *kLoop {
	b := &loopBuilder{counter: ops[len(ops)-1].in.Dst}
	b.l.counter = b.counter
	for i := range b.holds {
		b.holds[i] = notLoaded
	}
	for i := range ops {
		switch in := &ops[i].in; in.Op {
		case isa.OpTld, isa.OpTldc:
			b.written |= 1 << (in.Dst & 15)
		case isa.OpMma:
			b.acc |= 1 << (in.Dst & 15)
		}
	}
	if b.acc == 0 || b.acc&b.written != 0 {
		return nil
	}
	for i := range ops[:len(ops)-1] {
		if !b.add(&ops[i]) {
			return nil
		}
	}
	return b.finish()
}

func (b *loopBuilder) add(o *op) bool {
	in := &o.in
	switch in.Op {
	case isa.OpAddi:
		if o.quick != quickAddi || in.Dst != in.A || in.Dst == b.counter {
			return false
		}
		b.gain[in.Dst&31] += uint64(in.Imm)
	case isa.OpTld, isa.OpTldc:
		if o.body != nil || in.Mask != 0 || len(b.l.loads) == maxLoopLoads {
			return false
		}
		rows := loopRows{desc: in.B, phase: in.C}
		if in.Op == isa.OpTldc {
			rows = loopRows{dense: true}
		}
		at := slices.Index(b.l.rows, rows)
		if at < 0 {
			at = len(b.l.rows)
			b.l.rows = append(b.l.rows, rows)
		}
		imm := int64(uint64(in.Imm) + b.gain[in.A&31])
		b.holds[in.Dst&15] = int16(len(b.l.loads))
		b.l.loads = append(b.l.loads, loopLoad{tile: in.Dst & 15, place: b.place(in.A&31, at, imm), imm: imm})
	case isa.OpMma:
		kind := mmaFuncOf[in.Type&15]
		if o.quick != quickMma || in.Z || b.l.mmas > 0 && kind != b.l.kind {
			return false
		}
		x, ok := b.operand(in.A & 15)
		y, ok2 := b.operand(in.B & 15)
		h := &b.chain[in.Dst&15]
		if !ok || !ok2 || len(h.a) == maxLoopSteps {
			return false
		}
		h.a, h.b = append(h.a, x), append(h.b, y)
		b.l.kind = kind
		b.l.mmas++
	default:
		return false
	}
	return true
}

// place finds the place of a load in the list.
func (b *loopBuilder) place(base uint8, rows int, imm int64) uint8 {
	l := &b.l
	i := slices.IndexFunc(l.places, func(p loopPlace) bool { return p.base == base && p.rows == rows })
	if i < 0 {
		i = len(l.places)
		l.places = append(l.places, loopPlace{base: base, rows: rows, least: imm, most: imm})
	}
	p := &l.places[i]
	p.least, p.most = min(p.least, imm), max(p.most, imm)
	return uint8(i)
}

// operand numbers what a tile holds: a load of this round, or what it held before the loop.
func (b *loopBuilder) operand(t uint8) (int16, bool) {
	if b.acc>>t&1 != 0 {
		return 0, false
	}
	if b.holds[t] != notLoaded {
		return b.holds[t], true
	}
	if b.written>>t&1 != 0 {
		b.l.carried |= 1 << t
		return carriedOperand + int16(t), true
	}
	for i, f := range b.l.fixed {
		if f == t {
			return int16(fixedOperand + i), true
		}
	}
	b.l.fixed = append(b.l.fixed, t)
	return int16(fixedOperand + len(b.l.fixed) - 1), true
}

func (b *loopBuilder) finish() *kLoop {
	l := &b.l
	for _, r := range l.rows {
		if !r.dense && (b.gain[r.desc&31]|b.gain[r.phase&31] != 0 || b.counter == r.desc || b.counter == r.phase) {
			return nil
		}
	}
	for i := range l.places {
		p := &l.places[i]
		p.step = int64(b.gain[p.base])
		if p.base == b.counter || min(p.step, p.least) < -farLoop || max(p.step, p.most) > farLoop {
			return nil
		}
	}
	for r, by := range b.gain {
		if by != 0 {
			l.steps = append(l.steps, loopStep{uint8(r), by})
		}
	}
	for _, i := range b.holds {
		if i != notLoaded {
			l.leaves(i)
		}
	}
	l.holds, l.accs = b.holds, b.acc
	most := 1
	for rest, i := b.acc, 0; i < 16; i++ {
		if rest>>i&1 == 0 {
			continue
		}
		h := &b.chain[i]
		pr := loopPair{acc: [2]uint8{uint8(i), uint8(i)}, a: h.a}
		pr.b[0] = h.b
		for j := i + 1; j < 16; j++ {
			if rest>>j&1 != 0 && slices.Equal(h.a, b.chain[j].a) {
				pr.two, pr.acc[1], pr.b[1] = true, uint8(j), b.chain[j].b
				rest &^= 1 << j
				break
			}
		}
		for _, col := range pr.b {
			for _, k := range col {
				if k >= carriedOperand {
					k = b.holds[k-carriedOperand]
				}
				if k < maxLoopLoads {
					l.places[l.loads[k].place].columns = true
				}
			}
		}
		most = max(most, len(h.a))
		l.pairs = append(l.pairs, pr)
	}
	l.chunks(most)
	l.grid = l.gridOf(&b.chain)
	return l
}

// leaves lists a load whose tile holds it in the end.
func (l *kLoop) leaves(load int16) {
	ld := &l.loads[load]
	l.last = append(l.last, *ld)
	l.loaded |= 1 << (ld.tile & 15)
	for i := range l.left {
		if p := &l.left[i]; p.place == ld.place {
			p.least, p.most = min(p.least, ld.imm), max(p.most, ld.imm)
			return
		}
	}
	l.left = append(l.left, loopLeft{ld.place, ld.imm, ld.imm})
}

// chunks finds how many rounds run at once: as many as leave the tiles that several pairs use in half of the host's first cache. A grid may fill it: its
// kernels read the columns in order, so that they are there in time from further away, and each chunk loads, settles and stores all sums.
func (l *kLoop) chunks(longest int) {
	users, shared := [loopOperands]uint8{}, 0
	for i := range l.pairs {
		p := &l.pairs[i]
		for _, list := range [][]int16{p.a, p.b[0], p.b[1]} {
			for _, x := range list {
				if users[x]++; users[x] == 2 {
					shared++
				}
			}
		}
	}
	l.room = max(1, uint64(maxLoopSteps/longest))
	l.chunk = min(l.room, max(1, uint64(2*maxChain/max(1, shared))))
	l.gridChunk = max(uint64(longest), uint64(4*maxChain*longest/max(1, shared)))
}

// chunkOf is how many of n rounds run at once. A few more are no reason for a second chunk.
func (l *kLoop) chunkOf(n uint64) uint64 {
	if n <= min(l.room, l.chunk+l.chunk/2) {
		return n
	}
	return min(l.chunk, n)
}

// runLoop executes up to n rounds of a loop and returns how many it has done: all of them, or none, if the loop cannot run so.
func (c *Core) runLoop(l *kLoop, n uint64) uint64 {
	q := &c.mq
	if n == 0 || n > 1<<24 {
		return 0
	}
	found := c.resolveRows(l)
	if !found {
		found = c.resolveRows(l)
	}
	if !found || !c.resolvePlaces(l, n) {
		return 0
	}
	for m := l.carried; m != 0; m &= m - 1 {
		// The round before has left the tile where this round's load would have found it a step earlier; the first round may differ.
		t := bits.TrailingZeros16(m)
		if q.lazy>>t&1 == 0 || q.ref[t] != q.loadRef(l, &l.loads[l.holds[t]], -1) {
			return 0
		}
	}
	q.lazy &^= l.loaded // nobody reads any more what these tiles held
	if q.active != 0 {
		c.runChains()
	}
	if q.lazy&l.accs != 0 {
		c.settleTiles(l.accs)
	}
	q.kind = l.kind
	if g := l.grid; g != nil && c.kern.grid[l.kind][oneColumn] != nil && (g.alone < 2 || c.kern.chain2[l.kind] == nil) {
		c.runGrid(l, n)
	} else {
		c.runLists(l, n)
	}
	for i := range l.last { // no chain is left that these are before
		ld := &l.last[i]
		q.ref[ld.tile&15] = q.loadRef(l, ld, int64(n-1))
	}
	q.lazy |= l.loaded
	for i := range l.left {
		p := &l.left[i]
		at, rows := &q.places[p.place], &q.loopTables[l.places[p.place].rows]
		from := at.off + int64(n-1)*at.step
		q.holdPages(uint64(from+p.least+rows.lo)/PageSize, uint64(from+p.most+rows.hi+isa.TileStride-1)/PageSize)
	}
	for _, s := range l.steps {
		c.S[s.reg&31] += s.by * n
	}
	c.S[l.counter&31] -= n
	c.cur.MmaFused += l.mmas * n
	return n
}

// runLists adds the products of n rounds from lists of them.
func (c *Core) runLists(l *kLoop, n uint64) {
	c.layOperands(l)
	chunk := l.chunkOf(n)
	for i := range l.pairs {
		c.layPair(&l.pairs[i], int64(chunk), c.kern.chain2[l.kind] != nil)
	}
	for left := n; left > 0; left -= chunk {
		chunk = min(chunk, left)
		for i := range l.pairs {
			p := &l.pairs[i]
			c.runPairRounds(l.kind, p, int(chunk)*len(p.a), chunk < left)
		}
	}
}

// loadRef is where a load of a round is; rounds count from 0.
func (q *matrixQueue) loadRef(l *kLoop, ld *loopLoad, round int64) tileRef {
	p := &q.places[ld.place]
	return tileRef{int32(p.off + ld.imm + round*p.step), q.loopTables[l.places[ld.place].rows].table}
}

// resolveRows finds the tables of a loop's rows. A table that is made may take the place of one found before; then it says false, and is asked again.
func (c *Core) resolveRows(l *kLoop) bool {
	q := &c.mq
	made := q.made
	for i, r := range l.rows {
		now := &q.loopTables[i]
		desc, phase := c.S[r.desc&31], c.S[r.phase&31]
		if now.of == r && now.desc == desc && now.phase == phase && now.made == made {
			continue
		}
		delta, table := uint64(0), int32(denseRows)
		if !r.dense {
			delta, table = q.rows(c, now.table, 0, desc, phase, isa.TileRows)
		}
		t := &q.tables[table&(rowTables-1)]
		now.of, now.desc, now.phase, now.made = r, desc, phase, q.made
		now.delta, now.lo, now.hi, now.table, now.far, now.even, now.few, now.step = delta, int64(t.lo), int64(t.hi), table, t.far, t.even, t.few, t.step
	}
	return q.made == made
}

// resolvePlaces finds where the loads of the first round are, and that they stay in the scratchpad to the last.
func (c *Core) resolvePlaces(l *kLoop, n uint64) bool {
	q := &c.mq
	for i := range l.places {
		p := &l.places[i]
		t := &q.loopTables[p.rows]
		base := c.S[p.base&31] + t.delta
		least, most := base+uint64(p.least), base+uint64(p.most)
		if walk := uint64(p.step) * (n - 1); p.step < 0 {
			least += walk
		} else {
			most += walk
		}
		if t.far || p.columns && !t.even || least >= uint64(len(c.full)) || most >= uint64(len(c.full)) ||
			int64(least)+t.lo < scratchBase || int64(most)+t.hi+isa.TileStride > int64(len(c.scratch)) {
			return false
		}
		first := int64(base) + t.lo
		if t.step < 0 {
			first = int64(base) + t.hi
		}
		at := &q.places[i] // word by word: copied whole, the host would wait for words just written
		at.off, at.table, at.first, at.rowStep, at.step = int64(base), c.tableAt(t.table), first, t.step, p.step
	}
	return true
}

// layOperands finds where all operands of the first round are.
func (c *Core) layOperands(l *kLoop) {
	q := &c.mq
	for i := range l.loads {
		ld := &l.loads[i]
		p, at := &q.places[ld.place], &q.at[i]
		at.off, at.table, at.first, at.rowStep, at.step = p.off+ld.imm, p.table, p.first+ld.imm, p.rowStep, p.step
	}
	for m := l.carried; m != 0; m &= m - 1 {
		t := bits.TrailingZeros16(m)
		at := q.at[l.holds[t]]
		at.off -= at.step
		at.first -= at.step
		q.at[carriedOperand+t] = at
	}
	for i, t := range l.fixed {
		r := c.even(t)
		q.at[fixedOperand+i] = loopOperand{int64(r.off), c.tableAt(r.rows), q.first(r), q.step(r), 0}
	}
}

// layPair lists the products of a pair's first chunk of rounds, and how far each goes on to the next chunk. Without a kernel for two accumulators
// each has a list of its own.
func (c *Core) layPair(p *loopPair, rounds int64, together bool) {
	q := &c.mq
	for j, b := range p.b[:p.lists(together)] {
		list, k := &q.lists[p.acc[j]&15], 0
		for r := range rounds {
			for i, x := range p.a {
				a, b := &q.at[x], &q.at[b[i]]
				s, by := &list.steps[k&(maxLoopSteps-1)], &list.by[k&(maxLoopSteps-1)]
				s[0], s[1], by[0] = a.off+r*a.step, a.table, rounds*a.step
				s[2], s[3], by[1] = b.first+r*b.step, b.rowStep, rounds*b.step
				if p.two && together {
					e := &q.at[p.b[1][i]]
					s[4], s[5], by[2] = e.first+r*e.step, e.rowStep, rounds*e.step
				}
				k++
			}
		}
	}
}

// lists is how many lists a pair has.
func (p *loopPair) lists(together bool) int {
	if p.two && !together {
		return 2
	}
	return 1
}

// runPairRounds adds k products to a pair's accumulators. If there are more to come, their places take the place of these.
func (c *Core) runPairRounds(kind mmaFunc, p *loopPair, k int, more bool) {
	q := &c.mq
	kernel, together := c.kern.chain1[kind], false
	if two := c.kern.chain2[kind]; two != nil && p.two {
		kernel, together = two, true
	}
	for j := range p.lists(together) {
		list := &q.lists[p.acc[j]&15]
		var second *[isa.TileBytes]byte
		if together {
			second = &c.T[p.acc[1]&15]
		}
		kernel(&c.T[p.acc[j]&15], second, unsafe.SliceData(c.arena), &list.steps[0], k, 1, c.ahead())
		if !more {
			continue
		}
		for i := range list.steps[:k] {
			s, by := &list.steps[i], &list.by[i]
			s[0] += by[0]
			s[2] += by[1]
			s[4] += by[2]
		}
	}
}
