package device

import (
	"runtime"
	"sync"
	"sync/atomic"
	"unsafe"
)

// Made code. Handlers of threaded code read and write the core's registers in memory, whole vectors at a time. Of stretches of a block that are
// executed often code of the host is made instead, which does a slice of all vectors at a time and keeps it in the host's registers:
//
//	threaded code    vldr ─▶ vfma ─▶ vldr ─▶ vfma ─▶ vstr ─▶ dbnz
//	made code        ╰──────── a segment ─────────────╯ ─▶ dbnz
//
// The segment's first entry has made code for its handler. That looks first whether all of the segment can be done: every access in the scratchpad, on its
// grid, stores apart from what else is accessed. If not, it goes to the handler that the entry had, and nothing has happened. Where a tile is still to be read
// from a page that is stored to, Go reads it and comes back. So there is no fault, no wait and no trap in made code, and between segments the core is what the program says it is.
//
// made_plan.go chooses and plans, made_tiles.go has tile loads and products done, made_emit.go writes the code, made_slice.go that of slices, made_pages_linux.go makes memory executable.
// Where that is refused, handlers go on.

// madeCode is that of a program for a kernel set.
type madeCode struct {
	mu       sync.Mutex
	at       []int32 // by entry: 1 + the segment that begins there, until it is decided
	segments []segment
	lists    tileLists
	entries  []thread
	visits   uintptr   // the handler of a segment's first entry until it is decided
	leaves   uintptr   // that of an entry that is Go's
	holds    uintptr   // the handler of made code that comes to a page which tiles are still to be read from
	plan     *madePlan // of the segment that code is made of
	pages    *madePages
}

// segment is some instructions that code can be made of.
type segment struct {
	op, n   int // where its instructions begin, and how many there are
	visits  int
	handler uintptr // of the first instruction
}

const leastSegment = 8 // vector instructions

// make finds the segments of a program, and has Go asked when they are executed.
func (s *threadSet) make(p *Program, code []thread) *madeCode {
	if s.warm == 0 || s.handlers["Rows4"] == 0 {
		return nil
	}
	m := &madeCode{at: make([]int32, len(code)), entries: code, visits: s.handlers["Visit"], leaves: s.handlers["Go"], holds: s.handlers["Held"]}
	for i := range p.blocks {
		b := &p.blocks[i]
		m.find(s, p, i, int(b.ops), int(b.insts))
	}
	if len(m.segments) == 0 {
		return nil
	}
	m.pages = &madePages{}
	runtime.AddCleanup(p, (*madePages).release, m.pages)
	return m
}

// find marks the segments among n instructions of a block.
func (m *madeCode) find(s *threadSet, p *Program, block, first, n int) {
	for i := 0; i < n; {
		from, vectors := i, 0
		for ; i < n; i++ {
			ok, vector := makeable(&p.ops[first+i])
			if !ok {
				break
			}
			if vector {
				vectors++
			}
		}
		if vectors >= leastSegment {
			e := first + from + block
			m.segments = append(m.segments, segment{op: first + from, n: i - from, handler: m.entries[e].handler})
			m.at[e] = int32(len(m.segments))
			atomic.StoreUintptr(&m.entries[e].handler, m.visits)
		}
		i++
	}
}

// undecided reports whether an entry is the first of a segment that code may be made of.
func (m *madeCode) undecided(e *thread) bool {
	return m != nil && atomic.LoadUintptr(&e.handler) == m.visits
}

// visit is told that Go executes the first instruction of a segment: often enough, and code is made.
func (m *madeCode) visit(c *Core, p *Program, entry int) {
	m.mu.Lock()
	defer m.mu.Unlock()
	i := m.at[entry]
	if i == 0 { // another core was first
		return
	}
	g := &m.segments[i-1]
	if g.visits++; g.visits < c.threads.warm {
		return
	}
	if m.plan == nil {
		m.plan = newPlan()
	}
	s, plan := c.threads, m.plan
	plan.begin(c.S)
	for plan.n < g.n && plan.add(&p.ops[g.op+plan.n]) {
	}
	code := g.handler
	if plan.worth() {
		around := madeAround{handler: g.handler, next: uintptr(unsafe.Pointer(&m.entries[entry+plan.n])), leaves: m.leaves, holds: m.holds, fills: s.fills(), turns: s.handlers["Turns"], tiles: plan.list(s, p, len(m.lists.all()))}
		if at := m.lists.made(m.pages, plan, around); at != 0 {
			code = at
		}
	}
	if plan.n < g.n { // there was no room for all of it
		m.find(s, p, int(p.packets[p.ops[g.op].pc].block), g.op+plan.n, g.n-plan.n)
	}
	m.at[entry] = 0
	atomic.StoreUintptr(&m.entries[entry].handler, code)
}

// fills are the routines that make entries of the row cache, by rows.
func (s *threadSet) fills() map[int]uintptr {
	return map[int]uintptr{1: s.handlers["Rows1"], 2: s.handlers["Rows2"], 4: s.handlers["Rows4"]}
}

// madeWarm is how often a segment is executed before code is made of it: making it takes as long as some forty executions, but few segments that come back do
// not go on to. What is executed once, as all of a program that is launched once may be, never pays.
const madeWarm = 2

// makes makes the set one that makes code.
func (s *threadSet) makes(warm int) *threadSet {
	s.warm = warm
	return s
}
