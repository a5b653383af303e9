package device

import (
	"fmt"
	"math/bits"
	"unsafe"

	"github.com/godwit-accel/godwit/isa"
)

// Core is one core of a job: registers, scratchpad, DMA engine, cache and clock. Hooks see it.
type Core struct {
	isa.State
	m     isa.Machine
	kern  *kernels
	id    int
	run   *Run
	state coreState
	trap  *Trap

	at, next int    // packets: the one to execute, and the one after it
	used     uint64 // instructions, and a share for bytes that DMA moved: what slices and fuel count
	link     linkState
	event    event
	wait     semWait
	waitPC   uint64

	full, scratch []byte // the scratchpad, all of it and what the program declared; index is address
	arena         []byte // full, and behind it room for the matrix queue
	mq            matrixQueue
	threads       *threadSet // of the kernel set, if it has them and the program fits
	code          []thread
	made          *madeCode
	tlb           tlb
	dma           dmaEngine
	late          lateQueue
	cache         *dataCache
	cacheUsed     bool

	timed      bool
	sb         scoreboard
	memEvent   bool
	misses     uint64 // cache lines missed by the packet's load
	awaited    uint64 // when the last of the fetched lines that the packet's load touches is there
	storeLines uint64 // global lines of the packet's store
	storeLast  uint64
	clock      vectorClock
	end        uint64 // cycle in which the core ended

	counts  []uint64 // executions of each packet outside of blocks
	counted []int32  // those that have some
	kept    tallyKept
	symbols []*Counters
	entered []Counters // what they point to
	spans   []symSpan
	sym     int32
	cur     *Counters
	trace   []TraceEvent

	bubbled     bool // the packet's branch leaves a bubble
	memo        memoTable
	pipes       int32 // the pipelines' state, or noState
	accesses    []memAccess
	blockCounts []uint64 // executions of whole blocks
	expected    int32    // the block that comes next, if nothing branches

	failAddr uint64 // of the access that Load or Store refused
	failKind TrapKind
	pieceBuf *pieceList
	tmp      [isa.VBytes]byte
}

type coreState uint8

const (
	coreReady coreState = iota
	coreBlocked
	coreDone
	coreTrapped
)

type event uint8

const (
	evNone event = iota
	evSlice
	evWait
	evDone
	evTrap
)

// HaltAddr is what S30 holds at launch: returning there ends the core as halt does.
const HaltAddr = 8

func (d *Device) takeCore(r *Run, id, entry int) *Core {
	d.mu.Lock()
	var c *Core
	if n := len(d.idle); n > 0 {
		c, d.idle = d.idle[n-1], d.idle[:n-1]
	}
	d.mu.Unlock()
	if c == nil {
		c = &Core{m: d.m, kern: d.kern, cache: newDataCache(&d.m), arena: make([]byte, d.m.ScratchBytes+stageSlots*isa.TileBytes+rowTables*isa.TileRows*4)}
		c.full = c.arena[:d.m.ScratchBytes:d.m.ScratchBytes]
		c.mq.stageAt = uint64(len(c.full))
		c.mq.forgetRows(c)
		c.cache.reset()
		c.Mem = c
	}
	c.start(r, id, entry)
	return c
}

func (d *Device) giveCores(cs []*Core) {
	for _, c := range cs {
		c.run, c.tlb, c.symbols, c.cur, c.trap, c.trace, c.code = nil, tlb{}, nil, nil, nil, nil, nil
	}
	d.mu.Lock()
	d.idle = append(d.idle, cs...)
	d.mu.Unlock()
}

// start gives a core the state of a launch. Only scratchpad pages that were written are cleared.
func (c *Core) start(r *Run, id, entry int) {
	j := &r.job
	c.Reset()
	c.mq.reset()
	c.clearDirty()
	c.scratch = c.full[:scratchBase+j.ScratchBytes]
	c.threads, c.code, c.made = nil, nil, nil
	if c.kern.threads != nil && len(c.scratch) >= leastScratch {
		code := r.prog.threaded(c.kern.threads)
		c.threads, c.code, c.made = c.kern.threads, code.entries, code.made
	}
	c.id, c.run, c.state, c.trap = id, r, coreReady, nil
	c.at, c.used, c.event = entry, 0, evNone
	c.tlb = tlb{}
	c.dma.reset()
	c.late.reset()
	if c.cacheUsed {
		c.cache.reset()
		c.cacheUsed = false
	}
	c.timed = r.dev.opt.Timing != TimingOff
	c.sb = scoreboard{}
	if c.timed {
		c.sb.now = uint64(c.m.LaunchCycles) - 1
	}
	c.clock = vectorClock{}
	c.clock[id] = 1
	c.bubbled, c.pipes, c.accesses = false, noState, c.accesses[:0]
	c.memEvent, c.awaited, c.misses, c.storeLines, c.storeLast, c.end = false, 0, 0, 0, ^uint64(0), 0
	c.uncount(len(r.prog.packets))
	c.blockCounts = zeroed(c.blockCounts, len(r.prog.blocks))
	c.memo.use(r.prog)
	if c.threads != nil {
		if c.memo.links == nil {
			c.memo.linkBlocks(r.prog, c.code, c.timed)
		}
		c.link.links, c.link.counts = uintptr(unsafe.Pointer(&c.memo.links[0])), uintptr(unsafe.Pointer(unsafe.SliceData(c.blockCounts)))
	}
	c.symbols = make([]*Counters, len(r.prog.syms)+1)
	if c.entered = c.entered[:0]; cap(c.entered) < len(c.symbols) {
		c.entered = make([]Counters, 0, len(c.symbols))
	}
	c.sym, c.trace, c.spans = -1, nil, nil
	c.enter(r.prog.packets[entry].sym)
	if c.timed {
		c.cur.Cycles[CauseLaunch] = uint64(c.m.LaunchCycles)
	}
	for i, v := range j.Args {
		c.S[i+1] = v
	}
	c.S[isa.RegCore], c.S[isa.RegCores] = uint64(id), uint64(j.Cores)
	c.S[isa.RegLink] = HaltAddr
	if len(j.StackTop) > 0 {
		c.S[isa.RegSP] = j.StackTop[id]
	}
}

// clearDirty clears the scratchpad's pages that were written, side by side at once.
func (c *Core) clearDirty() {
	pages := c.mq.dirty[:len(c.full)/PageSize]
	for first := 0; first < len(pages); first++ {
		end := first
		for end < len(pages) && pages[end] != 0 {
			end++
		}
		clear(c.full[first*PageSize : end*PageSize])
		first = end
	}
	c.mq.dirty = [256]byte{}
}

// zeroed gives n counters of 0, those at hand if they are enough.
func zeroed(have []uint64, n int) []uint64 {
	if cap(have) < n {
		return make([]uint64, n)
	}
	have = have[:n]
	clear(have)
	return have
}

// enter makes a symbol's counters the current ones.
func (c *Core) enter(sym int32) {
	if c.mq.active != 0 { // its mma count for the symbol that is left
		c.runChains()
	}
	c.sym = sym
	if c.symbols[sym] == nil {
		c.entered = append(c.entered, Counters{})
		c.symbols[sym] = &c.entered[len(c.entered)-1]
	}
	c.cur = c.symbols[sym]
	if c.run.job.Timeline && len(c.spans) < maxTrace {
		c.spans = append(c.spans, symSpan{sym, c.sb.now + 1})
	}
}

type symSpan struct {
	sym   int32
	start uint64
}

// ID is the core's number in the job.
func (c *Core) ID() int { return c.id }

// Address is that of the packet about to be executed.
func (c *Core) Address() uint64 { return c.run.prog.pc(c.at) }

// Cycle is the core's clock: the issue time of the packet executed last.
func (c *Core) Cycle() uint64 { return c.sb.now }

// Read copies memory out as the program could load it.
func (c *Core) Read(addr uint64, p []byte) error {
	if bad, kind := c.readAt(addr, p); kind != 0 {
		return fmt.Errorf("core %d: read of 0x%x: %s", c.id, bad, kind)
	}
	return nil
}

// Write copies memory in as the program could store it.
func (c *Core) Write(addr uint64, p []byte) error {
	if bad, kind := c.writeAt(addr, p); kind != 0 {
		return fmt.Errorf("core %d: write of 0x%x: %s", c.id, bad, kind)
	}
	return nil
}

// Load, Store and CanStore are the memory that reference functions see.
func (c *Core) Load(addr uint64, p []byte) bool {
	if bad, kind := c.readAt(addr, p); kind != 0 {
		c.failAddr, c.failKind = bad, kind
		return false
	}
	if addr >= isa.ScratchEnd {
		if c.timed {
			c.touchLoad(addr, uint64(len(p)))
		}
		if c.run.race != nil && c.raced(addr, uint64(len(p)), false, "load") {
			c.failKind = TrapRace
			return false
		}
	}
	return true
}

// Store is part of isa.Memory.
func (c *Core) Store(addr uint64, p []byte) bool {
	if bad, kind := c.writeAt(addr, p); kind != 0 {
		c.failAddr, c.failKind = bad, kind
		return false
	}
	if addr >= isa.ScratchEnd {
		if c.timed {
			c.touchStore(addr, uint64(len(p)))
		}
		if c.run.race != nil && c.raced(addr, uint64(len(p)), true, "store") {
			c.failKind = TrapRace
			return false
		}
	}
	return true
}

// CanStore is part of isa.Memory.
func (c *Core) CanStore(addr uint64, n int) bool {
	if c.window(addr, uint64(n), PermW) != nil {
		return true
	}
	bad, kind := c.pieces(addr, uint64(n), PermW, nil)
	if kind != 0 {
		c.failAddr, c.failKind = bad, kind
	}
	return kind == 0
}

func (c *Core) touchLoad(addr, n uint64) {
	c.cacheUsed = true
	lines, misses := c.cache.access(addr, n)
	c.cur.CacheAccesses += lines
	if c.cache.first != 0 {
		c.awaited, c.cache.first = max(c.awaited, c.cache.first), 0
		c.memEvent = true
	}
	if misses > 0 {
		c.cur.CacheMisses += misses
		c.misses += misses
		c.memEvent = true
	}
}

func (c *Core) touchStore(addr, n uint64) {
	shift := bits.TrailingZeros64(uint64(c.m.DMALineBytes))
	first, last := addr>>shift, (addr+n-1)>>shift
	lines := last - first + 1
	if first == c.storeLast {
		lines--
	}
	c.storeLast = last
	c.storeLines += lines
	c.memEvent = true
}

// memTiming books what the memory accesses of the packet cost beyond the table: a miss holds the next packet until
// the load has its data, a store takes its unit for each line.
func (c *Core) memTiming() {
	if c.awaited > c.sb.now {
		c.sb.wait(c.awaited+uint64(c.m.LoadLat), CauseCache)
	}
	through := c.misses
	if c.storeLines > 1 { // that of a single line passes between
		through += c.storeLines
	}
	if through > 0 {
		c.cache.port = max(c.cache.port, c.sb.now) + through
	}
	if c.misses > 0 {
		c.sb.wait(c.sb.now+uint64(c.m.LoadLat+c.m.CacheMiss)+uint64(c.m.CacheMissLine)*c.misses, CauseCache)
	}
	if c.storeLines > 0 {
		c.sb.take(isa.SlotW, c.storeLines*uint64(c.m.StoreLine))
	}
	c.memEvent, c.awaited, c.misses, c.storeLines, c.storeLast = false, 0, 0, 0, ^uint64(0)
}

// askCache fetches the lines of rows of n bytes, stride apart.
func (c *Core) askCache(addr, n, stride uint64, rows int64) bool {
	if !c.timed || int64(n) <= 0 {
		return true
	}
	c.cacheUsed = true
	queue := uint64(c.m.CacheQueue)
	for most := queue; rows > 0 && most > 0; rows, addr = rows-1, addr+stride {
		if addr < isa.ScratchEnd || addr+n-1 < addr {
			most--
			continue
		}
		most = c.cache.fetch(addr, n, most, c.sb.now, uint64(c.m.CacheMiss))
	}
	if c.cache.port > c.sb.now+queue {
		c.sb.wait(c.cache.port-queue, CauseCache)
	}
	return true
}

// spend counts work of the DMA engine against slice and fuel.
func (c *Core) spend(n uint64) { c.used += n }
