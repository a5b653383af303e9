package device

import (
	"encoding/binary"
	"math/bits"
	"slices"

	"github.com/godwit-accel/godwit/isa"
)

// Timing without a scoreboard per packet. A block's packets are executed for their values alone; what they do to time
// depends only on the state of the pipelines at entry and on whether the branch at the end leaves a bubble, so that is looked up:
//
//	(block, entry state, bubble) → (cycles, stalls by cause, exit state)
//
// States are interned: the times at which registers and units become free, counted from the last issue. What is
// due by the next cycle cannot stall and is left out, so states are few. A block is replayed on the scoreboard,
// from the arrays, when it is not in the table yet or when an access to global memory took extra time. Packets that
// need to know the time (sync packets) are blocks of their own, whose time goes first. Tests compare all of it with execPlain.

// memoTable belongs to a core and a program.
type memoTable struct {
	prog   *Program
	blocks [][]memoEntry
	first  []memoEntry // of each block, where one look finds it
	states []pipeState
	slots  []int32   // numbers of states by hash; 0: free
	now    []pending // in flight in the one to be numbered
	hash   uint64
	links  []blockLink // what assembly knows of it; without threaded code none
	timed  bool
}

type memoEntry struct {
	entry, exit int32
	bubble      bool
	cycles      uint32
	stalls      [3]uint32 // operand, structural, branch
	stalled     bool
}

// pipeState is what is in flight, and when nothing is any more.
type pipeState struct {
	flying []pending
	end    uint32
}

// pending is a register, or behind these a unit or the branch bubble.
type pending struct {
	at    uint8
	delta uint32
}

const (
	pendingUnit  = numRegs
	pendingFetch = numRegs + int(isa.NumSlots)
	maxEntries   = 32      // of a block; beyond, the oldest knowledge is dropped
	maxStates    = 1 << 16 // of a table; beyond, all of it is
	leastSlots   = 1 << 8
	noState      = -1 // the scoreboard's arrays hold the state
	unknownState = -2 // for assembly: what Go has to find the time for
	emptyState   = 0  // nothing in flight
)

func (m *memoTable) use(p *Program) {
	if m.prog == p {
		return
	}
	*m = memoTable{prog: p, blocks: make([][]memoEntry, len(p.blocks)), first: make([]memoEntry, len(p.blocks))}
	m.forget()
}

func (m *memoTable) forget() {
	clear(m.blocks)
	for i := range m.first {
		m.first[i].entry = noEntry
	}
	m.states = append(m.states[:0], pipeState{})
	m.slots = make([]int32, leastSlots)
}

// intern numbers the scoreboard's state.
func (m *memoTable) intern(s *scoreboard) int32 {
	m.now, m.hash = m.now[:0], 0
	soon := s.now + 1
	if s.drain > soon || s.fetch > soon {
		for w := range s.flying {
			for set := s.flying[w]; set != 0; set &= set - 1 {
				i := 64*w + bits.TrailingZeros64(set)
				if at := s.ready[i]; at > soon {
					m.add(i, at-s.now)
				} else {
					s.flying[w] &^= set & -set
				}
			}
		}
		for i, at := range s.unit {
			if at > soon {
				m.add(pendingUnit+i, at-s.now)
			}
		}
		if s.fetch > soon {
			m.add(pendingFetch, s.fetch-s.now)
		}
	}
	if len(m.now) == 0 {
		return emptyState
	}
	slot := m.find()
	if id := m.slots[slot]; id != 0 {
		return id
	}
	if len(m.states) >= maxStates {
		m.forget()
		slot = m.find()
	}
	id := int32(len(m.states))
	st := pipeState{flying: slices.Clone(m.now)}
	for _, p := range st.flying {
		st.end = max(st.end, p.delta)
	}
	m.states = append(m.states, st)
	m.slots[slot] = id
	if 2*len(m.states) > len(m.slots) {
		m.grow()
	}
	return id
}

func (m *memoTable) add(i int, d uint64) {
	m.now = append(m.now, pending{uint8(i), uint32(d)})
	m.hash = hashPending(m.hash, m.now[len(m.now)-1])
}

func hashPending(h uint64, p pending) uint64 {
	h = (h ^ uint64(p.at)<<32 ^ uint64(p.delta)) * 0x9e3779b97f4a7c15
	return h ^ h>>29
}

// find gives the slot of the state at hand, or the free one where it belongs.
func (m *memoTable) find() int {
	mask := len(m.slots) - 1
	slot := int(m.hash) & mask
	for m.slots[slot] != 0 && !slices.Equal(m.states[m.slots[slot]].flying, m.now) {
		slot = (slot + 1) & mask
	}
	return slot
}

// grow doubles the slots.
func (m *memoTable) grow() {
	m.slots = make([]int32, 2*len(m.slots))
	for id, st := range m.states {
		if id == emptyState {
			continue
		}
		m.now, m.hash = append(m.now[:0], st.flying...), 0
		for _, p := range st.flying {
			m.hash = hashPending(m.hash, p)
		}
		m.slots[m.find()] = int32(id)
	}
}

// expand fills the scoreboard's arrays from a state. A wait stays.
func (m *memoTable) expand(s *scoreboard, id int32) {
	for w := range s.flying {
		for set := s.flying[w]; set != 0; set &= set - 1 {
			s.ready[64*w+bits.TrailingZeros64(set)] = 0
		}
		s.flying[w] = 0
	}
	s.unit = [isa.NumSlots]uint64{}
	s.fetch, s.drain = 0, 0
	for _, p := range m.states[id].flying {
		at := s.now + uint64(p.delta)
		switch i := int(p.at); {
		case i < pendingUnit:
			s.ready[i] = at
			s.flying[i>>6] |= 1 << (i & 63)
		case i < pendingFetch:
			s.unit[i-pendingUnit] = at
		default:
			s.fetch = at
			continue
		}
		s.drain = max(s.drain, at)
	}
}

// memAccess is extra time that a packet of the block spends on global memory.
type memAccess struct {
	packet             int
	misses, storeLines uint64
	awaited            uint64 // a cycle
}

// expanded makes the scoreboard's arrays hold the state.
func (c *Core) expanded() {
	if c.pipes != noState {
		c.memo.expand(&c.sb, c.pipes)
		c.pipes = noState
	}
}

// execFast executes blocks with memoised timing.
func (c *Core) execFast() event {
	p := c.run.prog
	c.memo.use(p)
	most := c.mostInsts()
	for limit := c.link.limit.Load(); c.used < limit; limit = c.link.limit.Load() {
		if c.at >= len(p.packets) {
			c.expanded()
			return c.fetch(p)
		}
		id := c.block(p)
		b := &p.blocks[id]
		if c.at != int(b.first) || c.used+uint64(b.insts) > most {
			c.expanded()
			if ev := c.fetch(p); ev != evNone {
				return ev
			}
			if ev := c.plainPacket(p); ev != evNone {
				return ev
			}
			continue
		}
		if b.illegal {
			return c.fetch(p)
		}
		if b.sym != c.sym {
			c.enter(b.sym)
		}
		if c.sb.hold > c.sb.now+1 {
			c.endWait()
		} else if c.pipes == noState {
			c.pipes = c.memo.intern(&c.sb)
		}
		if b.plain {
			if ev := c.syncPacket(p, id, b); ev != evNone {
				return ev
			}
			continue
		}
		if b.loop != nil {
			if n := c.rounds(b, limit); n > 0 {
				c.loopTime(p, id, b, n)
				c.leaveLoop(id, b, n)
				continue
			}
		}
		id, bad := c.blockThreads(p, id)
		if id < 0 {
			continue
		}
		b = &p.blocks[id]
		if bad >= 0 {
			return c.blockTrapped(p, b, &p.ops[int(b.ops)+bad])
		}
		c.blockCounts[id]++
		c.used += uint64(b.insts)
		c.at = c.next
		if !c.blockKnown(id, b) {
			c.blockTime(p, id, b)
		}
		if c.event != evNone {
			c.expanded()
			return c.leave()
		}
	}
	return evSlice
}

// endWait ends a wait with empty pipelines; the block then begins as if right after it.
func (c *Core) endWait() {
	s := &c.sb
	t := max(s.hold, s.drain, s.fetch)
	if c.pipes != noState {
		t = max(s.hold, s.now+uint64(c.memo.states[c.pipes].end))
	}
	c.cur.Cycles[s.cause] += t - (s.now + 1)
	s.now, s.hold, c.pipes = t-1, 0, emptyState
}

// block is the number of the one of the packet to be executed: mostly of the one that was expected, which spares a look at the packet.
func (c *Core) block(p *Program) int32 {
	if id := c.expected; uint(id) < uint(len(p.blocks)) && c.at == int(p.blocks[id].first) {
		return id
	}
	return p.packets[c.at].block
}

// plainPacket is one round of execPlain.
func (c *Core) plainPacket(p *Program) event {
	k, t := &p.packets[c.at], &p.timing[c.at]
	stall, cause := c.sb.issue(t)
	c.cur.Cycles[cause] += stall
	if ev := c.packet(p, k); ev != evNone {
		return ev
	}
	c.retire(t)
	if c.event != evNone {
		return c.leave()
	}
	return evNone
}

// syncPacket executes a packet that may ask for its time, or change what comes after: time goes first.
func (c *Core) syncPacket(p *Program, id int32, b *block) event {
	if !c.blockKnown(id, b) {
		c.blockTime(p, id, b)
	}
	if o := c.packetValues(p.apart[b.apart:][:b.insts], int(b.end)); o != nil {
		c.ranPacket(int(b.first))
		return c.trapped(o)
	}
	c.blockCounts[id]++
	c.expected = id + 1
	if c.memEvent || c.bubbled || c.event != evNone {
		c.expanded()
		c.extra()
	}
	if c.event != evNone {
		return c.leave()
	}
	return evNone
}

// blockValues executes instructions for their values alone. What is most frequent in loops is done here, the rest by its function. It returns
// the place of one that trapped, or −1.
func (c *Core) blockValues(ops []op, end int) int {
	c.next = end
	for i := range ops {
		o := &ops[i]
		in := &o.in
		switch o.quick {
		case quickAddi:
			c.S[in.Dst&31] = c.S[in.A&31] + uint64(in.Imm)
		case quickAdd:
			c.S[in.Dst&31] = c.S[in.A&31] + c.S[in.B&31]
		case quickSub:
			c.S[in.Dst&31] = c.S[in.A&31] - c.S[in.B&31]
		case quickAddi32:
			c.S[in.Dst&31] = uint64(int64(int32(c.S[in.A&31] + uint64(in.Imm))))
		case quickAdd32:
			c.S[in.Dst&31] = uint64(int64(int32(c.S[in.A&31] + c.S[in.B&31])))
		case quickMul:
			c.S[in.Dst&31] = c.S[in.A&31] * c.S[in.B&31]
		case quickAnd:
			c.S[in.Dst&31] = c.S[in.A&31] & c.S[in.B&31]
		case quickXor:
			c.S[in.Dst&31] = c.S[in.A&31] ^ c.S[in.B&31]
		case quickOr:
			c.S[in.Dst&31] = c.S[in.A&31] | c.S[in.B&31]
		case quickAndi:
			c.S[in.Dst&31] = c.S[in.A&31] & uint64(in.Imm)
		case quickSlli:
			c.S[in.Dst&31] = c.S[in.A&31] << uint64(in.Imm&63)
		case quickSrli:
			c.S[in.Dst&31] = c.S[in.A&31] >> uint64(in.Imm&63)
		case quickLi:
			c.S[in.Dst&31] = uint64(in.Imm)
		case quickMov:
			c.S[in.Dst&31] = c.S[in.A&31]
		case quickDbnz:
			v := c.S[in.Dst&31] - 1
			c.S[in.Dst&31] = v
			if v != 0 {
				c.next = int(o.target)
				c.cur.Taken++
			} else {
				c.bubbled = true
			}
		case quickBeq:
			if c.S[in.A&31] == c.S[in.B&31] {
				c.taken(o)
			}
		case quickBne:
			if c.S[in.A&31] != c.S[in.B&31] {
				c.taken(o)
			}
		case quickBlt:
			if int64(c.S[in.A&31]) < int64(c.S[in.B&31]) {
				c.taken(o)
			}
		case quickBge:
			if int64(c.S[in.A&31]) >= int64(c.S[in.B&31]) {
				c.taken(o)
			}
		case quickLd64:
			addr := c.S[in.A&31] + uint64(in.Imm)
			if addr&7 != 0 || !c.inScratch(addr, 8) {
				if !c.slowly(o) {
					return i
				}
				continue
			}
			c.S[in.Dst&31] = binary.LittleEndian.Uint64(c.scratch[addr:])
		case quickLd32:
			addr := c.S[in.A&31] + uint64(in.Imm)
			if addr&3 != 0 || !c.inScratch(addr, 4) {
				if !c.slowly(o) {
					return i
				}
				continue
			}
			c.S[in.Dst&31] = uint64(int64(int32(binary.LittleEndian.Uint32(c.scratch[addr:]))))
		case quickLdU8:
			addr := c.S[in.A&31] + uint64(in.Imm)
			if !c.inScratch(addr, 1) {
				if !c.slowly(o) {
					return i
				}
				continue
			}
			c.S[in.Dst&31] = uint64(c.scratch[addr])
		case quickSt64:
			addr := c.S[in.A&31] + uint64(in.Imm)
			if addr&7 != 0 || !c.inScratch(addr, 8) {
				if !c.slowly(o) {
					return i
				}
				continue
			}
			c.willWrite(addr, 8)
			binary.LittleEndian.PutUint64(c.scratch[addr:], c.S[in.Dst&31])
		case quickSt32:
			addr := c.S[in.A&31] + uint64(in.Imm)
			if addr&3 != 0 || !c.inScratch(addr, 4) {
				if !c.slowly(o) {
					return i
				}
				continue
			}
			c.willWrite(addr, 4)
			binary.LittleEndian.PutUint32(c.scratch[addr:], uint32(c.S[in.Dst&31]))
		case quickTld:
			if !execTld(c, o) {
				return i
			}
			if c.memEvent {
				c.noteAccess(int(o.pc))
			}
		case quickMma:
			q := &c.mq
			d, ta, tb := in.Dst&15, in.A&15, in.B&15
			h := &q.chains[d]
			if q.active>>d&1 == 0 || in.Z || h.n == maxChain || q.kind != mmaFuncOf[in.Type&15] || (q.lazy>>ta)&(q.lazy>>tb)&1 == 0 || !q.tables[q.ref[tb].rows&(rowTables-1)].even {
				c.joinChain(mmaFuncOf[in.Type&15], d, ta, tb, in.Z)
				continue
			}
			n := h.n & (maxChain - 1)
			h.a[n], h.b[n] = q.ref[ta], q.ref[tb]
			h.n++
		case quickTget:
			c.V[in.Dst&31] = *(*vec)(c.tile(in.A)[isa.VBytes*int(in.Imm&3):])
		default:
			if !o.exec(c, o) {
				return i
			}
			if c.memEvent {
				c.noteAccess(int(o.pc))
			}
		}
	}
	return -1
}

// slowly executes an instruction by its function.
func (c *Core) slowly(o *op) bool {
	if !o.exec(c, o) {
		return false
	}
	if c.memEvent {
		c.noteAccess(int(o.pc))
	}
	return true
}

func (c *Core) taken(o *op) {
	c.next = int(o.target)
	c.bubbled = true
	c.cur.Taken++
}

// noteAccess writes down what an access to global memory means for time.
func (c *Core) noteAccess(packet int) {
	if c.misses > 0 || c.awaited > 0 || c.storeLines > 1 || c.storeLines > 0 && c.m.StoreLine > 1 {
		c.accesses = append(c.accesses, memAccess{packet, c.misses, c.storeLines, c.awaited})
	}
	c.memEvent, c.awaited, c.misses, c.storeLines, c.storeLast = false, 0, 0, 0, ^uint64(0)
}

// blockTrapped accounts for the packets of a block up to one that trapped.
func (c *Core) blockTrapped(p *Program, b *block, o *op) event {
	at := int(o.pc)
	c.expanded()
	c.replay(p, int(b.first), at)
	stall, cause := c.sb.issue(&p.timing[at])
	c.cur.Cycles[cause] += stall
	return c.blockStopped(p, b, o)
}

// blockStopped counts the packets up to one that trapped.
func (c *Core) blockStopped(p *Program, b *block, o *op) event {
	at := int(o.pc)
	c.at = at
	for i := int(b.first); i <= at; i++ {
		c.ranPacket(i)
		if i < at {
			c.used += uint64(p.packets[i].n)
		}
	}
	return c.trapped(o)
}

// replay runs packets through the scoreboard, with the extra memory time that their execution found.
func (c *Core) replay(p *Program, from, to int) {
	acc := c.accesses
	for i := from; i < to; i++ {
		t := &p.timing[i]
		stall, cause := c.sb.issue(t)
		c.cur.Cycles[cause] += stall
		c.sb.retire(t)
		for ; len(acc) > 0 && acc[0].packet == i; acc = acc[1:] {
			c.misses, c.storeLines = c.misses+acc[0].misses, c.storeLines+acc[0].storeLines
			c.awaited = max(c.awaited, acc[0].awaited)
		}
		if c.misses|c.storeLines|c.awaited != 0 {
			c.memTiming()
		}
	}
}

// blockKnown advances time over a block just executed if its entry is at hand.
func (c *Core) blockKnown(id int32, b *block) bool {
	e := &c.memo.first[id]
	if e.entry != c.pipes || e.bubble != c.bubbled || len(c.accesses) > 0 {
		return false
	}
	c.bubbled = false
	c.sb.now += uint64(e.cycles)
	if e.stalled {
		c.cur.Cycles[CauseOperand] += uint64(e.stalls[0])
		c.cur.Cycles[CauseStructural] += uint64(e.stalls[1])
		c.cur.Cycles[CauseBranch] += uint64(e.stalls[2])
	}
	c.pipes = e.exit
	c.memo.know(id, b, e)
	return true
}

// blockTime advances time over a block just executed.
func (c *Core) blockTime(p *Program, id int32, b *block) {
	bubble := c.bubbled
	c.bubbled = false
	if len(c.accesses) > 0 {
		c.expanded()
		c.replay(p, int(b.first), int(b.end))
		c.accesses = c.accesses[:0]
		if bubble {
			c.sb.bubble(c.m.BranchBubbles)
		}
		return
	}
	entries := c.memo.blocks[id]
	for i := range entries {
		if e := &entries[i]; e.entry == c.pipes && e.bubble == bubble {
			c.sb.now += uint64(e.cycles)
			c.cur.Cycles[CauseOperand] += uint64(e.stalls[0])
			c.cur.Cycles[CauseStructural] += uint64(e.stalls[1])
			c.cur.Cycles[CauseBranch] += uint64(e.stalls[2])
			c.pipes = e.exit
			c.memo.know(id, b, e)
			if i > 1 { // what is asked for again moves towards the front
				entries[i], entries[i/2] = entries[i/2], entries[i]
			}
			c.memo.first[id] = entries[0]
			return
		}
	}
	e := memoEntry{entry: c.pipes, bubble: bubble}
	c.expanded()
	from, was := c.sb.now, c.cur.Cycles
	c.replay(p, int(b.first), int(b.end))
	if bubble {
		c.sb.bubble(c.m.BranchBubbles)
	}
	states := len(c.memo.states)
	e.exit = c.memo.intern(&c.sb)
	c.pipes = e.exit
	if len(c.memo.states) < states {
		return // the table was emptied: the entry state has lost its number
	}
	e.cycles = uint32(c.sb.now - from)
	for i, cause := range [...]Cause{CauseOperand, CauseStructural, CauseBranch} {
		e.stalls[i] = uint32(c.cur.Cycles[cause] - was[cause])
		e.stalled = e.stalled || e.stalls[i] != 0
	}
	if len(entries) >= maxEntries {
		entries = entries[:maxEntries/2]
	}
	entries = append(entries, e)
	c.memo.blocks[id], c.memo.first[id] = entries, entries[0]
	c.memo.know(id, b, &e)
}

// rounds executes a K-loop as far as the limit of instructions lets it, for its values, and returns how many rounds that was; 0 if it must be
// executed instruction by instruction.
func (c *Core) rounds(b *block, limit uint64) uint64 {
	return c.runLoop(b.loop, min(c.S[b.loop.counter&31], (limit-c.used)/uint64(b.insts)))
}

// leaveLoop counts the rounds of a loop and goes on behind it, or to its beginning if there are more.
func (c *Core) leaveLoop(id int32, b *block, n uint64) {
	c.blockCounts[id] += n
	c.used += n * uint64(b.insts)
	c.cur.Taken += n
	c.at, c.expected = int(b.first), id
	if c.S[b.loop.counter&31] == 0 {
		c.cur.Taken--
		c.at, c.expected = int(b.end), id+1
	}
}

// loopTime advances time over n rounds of a loop. Soon a round leaves the pipelines as it found them; then all but the last are alike.
func (c *Core) loopTime(p *Program, id int32, b *block, n uint64) {
	ends := c.S[b.loop.counter&31] == 0
	for n > 0 {
		c.bubbled = ends && n == 1
		if !c.bubbled {
			if e := c.steady(id); e != nil {
				k := n
				if ends {
					k--
				}
				c.sb.now += k * uint64(e.cycles)
				c.cur.Cycles[CauseOperand] += k * uint64(e.stalls[0])
				c.cur.Cycles[CauseStructural] += k * uint64(e.stalls[1])
				c.cur.Cycles[CauseBranch] += k * uint64(e.stalls[2])
				n -= k
				continue
			}
		}
		if !c.blockKnown(id, b) {
			c.blockTime(p, id, b)
		}
		if c.pipes == noState {
			c.pipes = c.memo.intern(&c.sb)
		}
		n--
	}
}

// steady finds the entry of a block that leaves the state at hand as it is.
func (c *Core) steady(id int32) *memoEntry {
	entries := c.memo.blocks[id]
	for i := range entries {
		if e := &entries[i]; e.entry == c.pipes && e.exit == c.pipes && !e.bubble {
			return e
		}
	}
	return nil
}
