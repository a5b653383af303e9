package device

import (
	"unsafe"

	"github.com/godwit-accel/godwit/isa"
)

// Threaded code: where the host's kernel set has handlers for it, a block's instructions are a list of entries that assembly
// walks without coming back to Go, unless an instruction needs it: one without a handler, one that leaves the scratchpad, one
// that changes bytes which the matrix queue still has to read. Go then does that instruction and goes in again behind it.

// thread is an entry. kernelgen knows its layout, and that of asmState.
type thread struct {
	handler    uintptr
	d, a, b, e uint16 // places of registers behind those of the core, or in asmState
	imm        int64
	cache, x   uint32 // place of a rowCache in asmState, or in the table of links of where a branch goes; alignment bits, tiles' bits or the place of a mask
}

// asmState is what handlers read and write beside the registers.
type asmState struct {
	held         [256]byte // pages of the scratchpad that chains and lazy tiles are still to read
	dirty        [256]byte // pages that were written since the launch
	ref          [16]tileRef
	chains       [16]accChain
	lazy, active uint16 // tiles whose bytes are where ref says, not in the register; accumulators with a chain
	kind         mmaFunc
	at           uintptr // the entry where assembly ended, and why
	why          uint64
	even         [rowTables]bool
	staged       uint64                            // slots in use
	stageAt      uint64                            // where the slots are behind the core's memory
	back         uintptr                           // where made code goes on when rows are found
	values       [maxValues + numS]uint64          // of made code: scalar registers' new values and, behind, old ones
	places       [maxPlaces][slices4]uintptr       // where its accesses' slices are
	begins, ends [maxPlaces]uint64                 // their first byte, and the one behind the last
	kept         [4]uint64                         // registers that slices need for something else
	tiles        uint64                            // the list of made code that is being done
	copies       [maxCopies][isa.VBytes]byte       // of tiles, for slices
	tileCaches   [cacheSize + listCaches]tileCache // where an entry is in as few lines of the host's as it can be
	rowCaches    [rowSizes][cacheSize]rowCache
}

// tileCache is a table of a tile's rows made ready for handlers, for a descriptor and width+1 phases from the first on, each of which moves the base
// by step. Entries of both caches are chosen by the registers of descriptor and phase.
type tileCache struct {
	desc, first, width, step uint64
	delta                    uint64 // what the base gains, as of matrixQueue.rows
	table                    int64
	least, most              uint64
}

// rowCache is the rows of a vector. Handlers fill it; it depends on nothing but descriptor, phase and number of rows, so it never gets
// stale, and empty it is right for a descriptor of 0. Made code knows that width+1 phases from first on have the same rows, but for step each behind base;
// and so have those a turn on.
type rowCache struct {
	desc, odd, least, most    uint64
	first, width, step, base  uint64
	phase, delta, count, turn uint64
	offs                      [isa.TileRows]uint64 // behind the first row
	_                         [4]uint64
}

const (
	cacheSize = 64
	noRows    = 1 << 62 // the first phase and the bounds of an entry that nothing may use: handlers leave to Go, and made code asks
)

// Why assembly ended.
const (
	threadEnd    = iota // the block's end
	threadGo            // Go has to do this instruction
	threadTaken         // dbnz jumps
	threadLast          // dbnz does not
	threadBranch        // a branch is taken
	threadNext          // Go has to begin the next block
	threadHeld          // a page that made code is to write is still to be read from
)

// threadSet is the handlers of a kernel set.
type threadSet struct {
	handlers map[string]uintptr
	tget     uintptr // that of tget
	run      func(regs, state, op, scratch *byte, size int, link *byte)
	warm     int // how often a segment is executed before code is made of it; 0: never
}

// leastScratch is the scratchpad that handlers need, with the page that is not there: their bounds checks take the size of an
// access, 1 KB at the most, off its end.
const leastScratch = 8 << 10

// threadedCode is a program's for a kernel set: a list a block, with an end each.
type threadedCode struct {
	entries []thread
	made    *madeCode // nil if the set has none
}

// threaded gives the program's threaded code for a kernel set.
func (p *Program) threaded(s *threadSet) *threadedCode {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.code[s] != nil {
		return p.code[s]
	}
	code := make([]thread, 0, len(p.ops)+len(p.blocks))
	for i := range p.blocks {
		b := &p.blocks[i]
		for j := range p.ops[b.ops:][:b.insts] {
			code = append(code, s.entry(p, &p.ops[int(b.ops)+j]))
		}
		code = append(code, thread{handler: s.handlers["End"], cache: uint32(i+1) * uint32(linkBytes)})
	}
	if p.code == nil {
		p.code = map[*threadSet]*threadedCode{}
	}
	p.code[s] = &threadedCode{code, s.make(p, code)}
	return p.code[s]
}

func regAt(r uint8) uint16  { return uint16(r&31) * 8 }
func vecAt(r uint8) uint16  { return uint16(offV) + uint16(r&31)*isa.VBytes }
func maskAt(r uint8) uint16 { return uint16(offM) + uint16(r&15)*isa.MaskBytes }

const (
	offM = unsafe.Offsetof(isa.State{}.M)
	offV = unsafe.Offsetof(isa.State{}.V)
	offT = unsafe.Offsetof(isa.State{}.T)
)

func refAt(t uint8) uint16 {
	return uint16(unsafe.Offsetof(asmState{}.ref) + uintptr(t&15)*unsafe.Sizeof(tileRef{}))
}

// scalarHandlers are the handlers of what blockValues does itself.
var scalarHandlers = map[quickOp]string{
	quickAddi: "Addi", quickAdd: "Add", quickSub: "Sub", quickAddi32: "Addi32", quickAdd32: "Add32", quickMul: "Mul", quickAnd: "And",
	quickXor: "Xor", quickOr: "Or", quickAndi: "Andi", quickSlli: "Slli", quickSrli: "Srli", quickLi: "Li", quickMov: "Mov", quickDbnz: "Dbnz",
	quickBeq: "Beq", quickBne: "Bne", quickBlt: "Blt", quickBge: "Bge", quickLd64: "Ld64", quickLd32: "Ld32", quickLdU8: "LdU8",
	quickSt64: "St64", quickSt32: "St32", quickTget: "Tget", quickTld: "Tld", quickMma: "Mma",
}

// wholeHandlers do not care for the type, but have no mask.
var wholeHandlers = map[isa.Op]bool{isa.OpVand: true, isa.OpVor: true, isa.OpVxor: true, isa.OpVandn: true, isa.OpVnot: true, isa.OpVmov: true}

// entry makes the entry of an instruction; without a handler that is one to leave.
func (s *threadSet) entry(p *Program, o *op) thread {
	in := &o.in
	t := thread{d: regAt(in.Dst), a: regAt(in.A), b: regAt(in.B), e: regAt(in.C), imm: in.Imm}
	name := ""
	if o.body == nil {
		name = s.describe(p, o, &t)
	}
	if o.target >= 0 {
		t.cache = uint32(p.packets[o.target].block) * uint32(linkBytes)
	}
	if t.handler = s.handlers[name]; name == "" || t.handler == 0 {
		t.handler = s.handlers["Go"]
	}
	return t
}

// describe fills an entry and names its handler.
func (s *threadSet) describe(p *Program, o *op, t *thread) string {
	in := &o.in
	size := in.Type.Size()
	whole := in.Mask == 0
	switch o.quick {
	case quickNone:
	case quickTget:
		t.d, t.a, t.x = vecAt(in.Dst), uint16(offT)+uint16(in.A&15)*isa.TileBytes+isa.VBytes*uint16(in.Imm&3), 1<<(in.A&15)
		return "Tget"
	case quickTld:
		t.d, t.x, t.cache = refAt(in.Dst), 1<<(in.Dst&15), tileCacheAt(in)
		if !whole {
			t.d = maskAt(in.Mask)
			return "TldMask"
		}
		return "Tld"
	case quickMma:
		t.d = uint16(unsafe.Offsetof(asmState{}.chains) + uintptr(in.Dst&15)*unsafe.Sizeof(accChain{}))
		t.a, t.b, t.x, t.cache = refAt(in.A), refAt(in.B), 1<<(in.Dst&15), uint32(mmaFuncOf[in.Type&15])
		t.imm = 1<<(in.A&15) | 1<<(in.B&15)
		if in.Z {
			return "MmaZ"
		}
		return "Mma"
	default:
		return scalarHandlers[o.quick]
	}
	if o.slot == isa.SlotX {
		return describeWord(p, o, t)
	}
	switch in.Op {
	case isa.OpTldc:
		t.d, t.x = refAt(in.Dst), 1<<(in.Dst&15)
		return "Tldc"
	case isa.OpVsplati:
		var v vec
		splat(&v, uint64(in.Imm), size)
		t.d, t.imm = vecAt(in.Dst), int64(u64s(&v)[0])
		return mustWhole(whole, "Splati")
	case isa.OpLd, isa.OpLdx, isa.OpLdp, isa.OpSt, isa.OpStx, isa.OpStp, isa.OpVld, isa.OpVldx, isa.OpVldp, isa.OpVst, isa.OpVstx, isa.OpVstp, isa.OpVldb, isa.OpVldbx:
		return describeAccess(in, t)
	case isa.OpVldr, isa.OpVstr:
		t.d, t.x, t.imm, t.cache = vecAt(in.Dst), uint32(size-1), in.Imm>>3, rowCacheAt(in)
		n := map[int64]string{0: "16", 1: "32", 2: "64", 3: "128", 4: "256"}[in.Imm&7]
		return mustWhole(whole && n != "", map[isa.Op]string{isa.OpVldr: "Vldr", isa.OpVstr: "Vstr"}[in.Op]+n)
	}
	return describeLanes(in, t)
}

func mustWhole(whole bool, name string) string {
	if whole {
		return name
	}
	return ""
}

// cacheOf chooses an entry by the registers of descriptor and phase.
func cacheOf(in *isa.Inst) uintptr { return uintptr(in.B*11+in.C) % cacheSize }

func tileCacheAt(in *isa.Inst) uint32 {
	return uint32(unsafe.Offsetof(asmState{}.tileCaches) + cacheOf(in)*unsafe.Sizeof(tileCache{}))
}

func rowCacheAt(in *isa.Inst) uint32 {
	size := uintptr(in.Imm & 7 % rowSizes)
	return uint32(unsafe.Offsetof(asmState{}.rowCaches) + (size*cacheSize+cacheOf(in))*unsafe.Sizeof(rowCache{}))
}

// cacheRows makes the table of a tile's rows ready for the next one like it; it reports false where there is none. A phase that is far away has none, so
// that those in the cache may be counted on from.
func (c *Core) cacheRows(to *tileCache, hint int32, desc, phase uint64) bool {
	q := &c.mq
	if phase>>32 != 0 {
		return false
	}
	delta, i := q.rows(c, hint, 0, desc, phase, isa.TileRows)
	t := &q.tables[i&(rowTables-1)]
	if t.far {
		return false
	}
	e := tileCache{desc: desc, first: phase, delta: delta, table: int64(i), least: t.lo, most: t.hi}
	n0 := desc & 0xffff
	var turn uint64 // the first phase of this turn
	if n0 != 0 {
		turn = phase - phase%n0
	}
	if n0 == 0 || phase-turn+isa.TileRows <= n0 { // no row wraps, and those of other phases that do not have the same table
		e.step, _ = rowSteps(desc)
		e.first, e.width = turn, n0-isa.TileRows
		e.delta -= (phase - turn) * e.step
		if n0 == 0 {
			e.width = ^uint64(0)
		}
	}
	*to = e
	return true
}

// uncache makes the handlers forget a table, or with −1 all.
func (q *matrixQueue) uncache(table int64) {
	for i := range q.tileCaches {
		if e := &q.tileCaches[i]; table < 0 || e.table == table {
			e.first, e.width, e.least, e.most = noRows, 0, noRows, noRows
		}
	}
}
