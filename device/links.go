package device

import (
	"sync/atomic"
	"unsafe"
)

// From block to block in threaded code. What ends a block knows where to: to the block behind, or to a branch's target. If the block's time is
// known for the state of the pipelines at hand, assembly counts it as execFast does and goes on with the next block; else Go does.
//
//	block ──end──▶ link: time known? ──yes──▶ count it; same symbol, and within the limit? ──yes──▶ next block
//	                      │no: Go finds it                       │no: Go begins the next block
//
// kernelgen knows the layouts.

// linkState is what a core's run through blocks keeps outside of the core.
type linkState struct {
	links, counts uintptr       // the first blockLink and the first of blockCounts
	used          uint64        // as in Core
	limit         atomic.Uint64 // of used in this slice; another core may end the slice by setting it to 0
	now           uint64        // as in scoreboard
	stalls        [3]uint64     // as in memoEntry
	taken         uint64
	pipes         int32
	block         uintptr // the link of the one being executed
}

// blockLink is a block to assembly.
type blockLink struct {
	code  uintptr // its first entry, or the first op of a packet that is Go's
	insts uint32
	sym   int32
	count uint32                // its place in blockCounts
	enter int32                 // its symbol, or noLink
	known [2][linkWays]linkTime // without and with a bubble behind: what was asked for last
	_     [8]byte
}

// linkTime is a memoEntry.
type linkTime struct {
	entry, exit int32
	cycles      uint32
	stalls      [3]uint32
}

const (
	linkWays  = 2
	noLink    = -1 // for a block that Go has to begin: a loop, a sync packet, the end of the program
	noEntry   = unknownState - 1
	linkBytes = unsafe.Sizeof(blockLink{})
)

// linkBlocks makes the table for a program; code is its threaded code.
func (m *memoTable) linkBlocks(p *Program, code []thread, timed bool) {
	m.links = make([]blockLink, len(p.blocks)+2) // assembly looks at the one behind the next
	m.timed = timed
	for i := range m.links {
		l := &m.links[i]
		l.enter, l.count = noLink, uint32(i)*8
		if i >= len(p.blocks) {
			continue
		}
		b := &p.blocks[i]
		l.code, l.insts = uintptr(unsafe.Pointer(&code[int(b.ops)+i])), b.insts
		if b.plain && !b.illegal {
			l.code = uintptr(unsafe.Pointer(&p.apart[b.apart]))
		}
		if l.sym = b.sym; !b.plain && b.loop == nil {
			l.enter = b.sym
		}
	}
	m.unlink()
}

// unlink forgets the times of blocks. Without timing a block takes a cycle a packet, in the one state there is.
func (m *memoTable) unlink() {
	for i := range m.links {
		l := &m.links[i]
		for k := range l.known {
			for w := range l.known[k] {
				l.known[k][w] = linkTime{entry: noEntry}
			}
			if !m.timed && i < len(m.prog.blocks) {
				l.known[k][0] = linkTime{entry: emptyState, exit: emptyState, cycles: uint32(m.prog.blocks[i].end - m.prog.blocks[i].first)}
			}
		}
	}
}

// know makes a block's time known to assembly, if it ever does that block.
func (m *memoTable) know(id int32, b *block, e *memoEntry) {
	if m.links == nil || b.plain {
		return
	}
	k := &m.links[id].known[0]
	if e.bubble {
		k = &m.links[id].known[1]
	}
	if k[0].entry == e.entry {
		return
	}
	k[1] = k[0]
	k[0] = linkTime{e.entry, e.exit, e.cycles, e.stalls}
}

// blockThreads executes blocks from one on as threaded code, or one without it. It returns the one that it ended in, for the caller to count, with the
// place of an instruction that trapped or −1; or no block if it has counted all.
func (c *Core) blockThreads(p *Program, id int32) (in int32, bad int) {
	if c.threads == nil {
		b := &p.blocks[id]
		return id, c.blockValues(p.ops[b.ops:][:b.insts], int(b.end))
	}
	l, q := &c.link, &c.mq.asmState
	l.now, l.used, l.pipes = c.sb.now, c.used, c.pipes
	if !c.timed {
		l.pipes = emptyState
	}
	l.block = l.links + uintptr(id)*linkBytes
	t := &c.code[int(p.blocks[id].ops)+int(id)]
	for {
		c.runThreads(t)
		id = int32((l.block - l.links) / linkBytes)
		if q.why == threadNext {
			c.unlink()
			c.at, c.expected = len(p.packets), id
			if int(id) < len(p.blocks) {
				c.at = int(p.blocks[id].first)
			}
			return -1, -1
		}
		at := int((q.at - uintptr(unsafe.Pointer(unsafe.SliceData(c.code)))) / unsafe.Sizeof(thread{}))
		if uint(at) >= uint(len(c.code)) { // in a list of made code
			t = c.madeStep()
			continue
		}
		b := &p.blocks[id]
		i := at - int(b.ops) - int(id)
		e := &c.code[at]
		if q.why == threadHeld { // made code can do it then
			c.free()
			t = e
			continue
		}
		if q.why == threadGo && e.handler == c.threads.tget { // the handler can do it then
			c.settleTiles(uint16(e.x))
			t = e
			continue
		}
		c.next = int(b.end)
		o := &p.ops[min(int(b.ops)+i, len(p.ops)-1)]
		switch q.why {
		case threadTaken:
			c.next = int(o.target)
			c.cur.Taken++
		case threadLast:
			c.bubbled = true
		case threadBranch:
			c.taken(o)
		case threadGo:
			if c.made.undecided(e) {
				c.made.visit(c, p, at)
			}
			if !o.exec(c, o) {
				c.unlink()
				return id, i
			}
			if c.memEvent {
				c.noteAccess(int(o.pc))
			}
			if o.quick == quickTld {
				c.cacheRows(&q.tileCaches[cacheOf(&o.in)], q.ref[o.in.Dst&15].rows, c.S[o.in.B&31], c.S[o.in.C&31])
			}
			if !o.branch {
				if len(c.accesses) > 0 && l.pipes != unknownState {
					c.pipes, l.pipes = l.pipes, unknownState
				}
				t = &c.code[int(b.ops)+int(id)+i+1]
				continue
			}
		}
		c.unlink()
		return id, -1
	}
}

// runThreads executes threaded code from an entry until Go is needed; asmState says why.
func (c *Core) runThreads(t *thread) {
	c.threads.run((*byte)(unsafe.Pointer(&c.State)), (*byte)(unsafe.Pointer(&c.mq.asmState)), (*byte)(unsafe.Pointer(t)), unsafe.SliceData(c.arena),
		len(c.scratch)-scratchBase, (*byte)(unsafe.Pointer(&c.link)))
}

// unlink takes over what assembly counted.
func (c *Core) unlink() {
	l := &c.link
	c.sb.now, c.used = l.now, l.used
	if c.timed && l.pipes != unknownState {
		c.pipes = l.pipes
	}
	c.cur.Taken += l.taken
	c.cur.Cycles[CauseOperand] += l.stalls[0]
	c.cur.Cycles[CauseStructural] += l.stalls[1]
	c.cur.Cycles[CauseBranch] += l.stalls[2]
	l.taken = 0
	for i := range l.stalls { // an array at once is made by overlapping stores and a load that waits for them
		l.stalls[i] = 0
	}
}
