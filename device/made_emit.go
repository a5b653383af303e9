package device

import (
	"math"
	"math/bits"
	"unsafe"

	"github.com/godwit-accel/godwit/device/amd64"
	"github.com/godwit-accel/godwit/isa"
)

// The code of a segment, in registers as threads.go has them (RDI the core's, RSI the entry, R8 the scratchpad, R9 its size, R10 asmState):
//
//	values      scalar registers' new values, beside the registers
//	places      rows, alignment; where each place's four slices are                      ──▶ bail: the handlers do it, nothing has happened
//	ranges      bounds, stores apart from all else, eight places at once                 ──▶ bail
//	pages       is one that is stored to still to be read from?                          ──▶ Go reads what is, and all begins again
//	tiles       loads and products, by handlers and Go (made_tiles.go)
//	commit      scalar registers
//	slice       loads, arithmetic, stores; a NaN? ──▶ the same slice with every NaN made canonical
//	            vector registers                       │
//	next slice ◀───────────────────────────────────────┘
//
// A slice is 64 bytes of each register, one of the host's, and an emulated register is in the host's of its number. Stores go to other bytes than loads and
// other stores of the segment, so a slice can be done again, and slices can be done one after the other.

const (
	atValues = int32(unsafe.Offsetof(asmState{}.values))
	atPlaces = int32(unsafe.Offsetof(asmState{}.places))
	atBegins = int32(unsafe.Offsetof(asmState{}.begins))
	atEnds   = int32(unsafe.Offsetof(asmState{}.ends))
	atKept   = int32(unsafe.Offsetof(asmState{}.kept))
	atBack   = int32(unsafe.Offsetof(asmState{}.back))
	atHeld   = int32(unsafe.Offsetof(asmState{}.held))
	atDirty  = int32(unsafe.Offsetof(asmState{}.dirty))

	rowDesc  = int32(unsafe.Offsetof(rowCache{}.desc))
	rowFirst = int32(unsafe.Offsetof(rowCache{}.first))
	rowWidth = int32(unsafe.Offsetof(rowCache{}.width))
	rowStep  = int32(unsafe.Offsetof(rowCache{}.step))
	rowBase  = int32(unsafe.Offsetof(rowCache{}.base))
	rowOdd   = int32(unsafe.Offsetof(rowCache{}.odd))
	rowLeast = int32(unsafe.Offsetof(rowCache{}.least))
	rowMost  = int32(unsafe.Offsetof(rowCache{}.most))
	rowOffs  = int32(unsafe.Offsetof(rowCache{}.offs))

	hostLine   = 64
	sliceBytes = 64
	slices4    = isa.VBytes / sliceBytes
)

const bad amd64.Mask = 7 // lanes with a NaN

// fine are lanes without a NaN so far.
var fine = [...]amd64.Mask{1, 2, 3, 4, 5, 6}

// pointerRegs are the host's registers that are free in a slice, to point to places.
var pointerRegs = [...]amd64.Reg{
	amd64.RAX, amd64.RCX, amd64.RBX, amd64.R13, amd64.R14, amd64.R15,
	amd64.RSI, amd64.R8, amd64.R9, amd64.R11, // kept in memory meanwhile
}

var keptRegs = pointerRegs[6:]

const (
	sliceReg = amd64.RDX // the core's registers, plus the slice's place in a vector
	tableReg = amd64.R12 // places, the same
	rowsReg  = amd64.RBX // before the slices: the rows of the place at hand
)

type emitter struct {
	amd64.Code
	*madePlan
	madeAround
	bail   amd64.Label
	held   amd64.Label // pages are, for tiles
	misses []rowMiss
	asks   []tileMiss
}

// madeAround is what code is made for.
type madeAround struct {
	handler uintptr         // of the first instruction, where it bails
	next    uintptr         // the entry behind the last
	leaves  uintptr         // the handler that leaves to Go
	holds   uintptr         // the handler that has Go read what tiles are still to be read from
	fills   map[int]uintptr // by rows of an access
	turns   uintptr         // the routine that finds rows of a tile some turns on, or leaves to Go
	tiles   *madeTiles      // nil if it has none
}

// rowMiss is what happens out of line when the row cache does not have a descriptor and phase: it is filled, and looked into again.
type rowMiss struct {
	from, again amd64.Label
	rows        int
	phase       amd64.Mem
}

// emit makes the code.
func (m *madePlan) emit(around madeAround) []byte {
	e := &m.out
	e.Reset()
	e.madePlan, e.madeAround, e.misses, e.asks = m, around, e.misses[:0], e.asks[:0]
	e.bail, e.held = e.Label(), e.Label()
	if e.tiles != nil {
		e.Set(amd64.RAX, int64(e.tiles.number))
		e.Store(amd64.Mem{Base: amd64.R10, Disp: atTiles}, amd64.RAX)
		e.tiles.askAhead(e)
	}
	for i := range m.defs {
		e.scalar(i)
	}
	for i := range m.places {
		if m.places[i].tile {
			e.tilePlace(i)
		} else {
			e.place(i)
		}
	}
	e.ranges()
	for i := range m.places {
		if m.places[i].store {
			e.pages(i)
		}
	}
	var behind amd64.Label
	if e.tiles != nil {
		behind = e.doTiles()
	}
	e.commit()
	for i, r := range keptRegs {
		e.Store(e.kept(i), r)
	}
	e.slices()
	for i, r := range keptRegs {
		e.Load(r, e.kept(i))
	}
	e.Set(amd64.RSI, int64(e.next))
	e.JumpMem(amd64.Mem{Base: amd64.RSI})
	for _, x := range e.misses {
		e.Bind(x.from)
		e.Load(amd64.RCX, x.phase)
		e.AddressOf(amd64.R13, x.again)
		e.Store(amd64.Mem{Base: amd64.R10, Disp: atBack}, amd64.R13)
		e.Set(amd64.R13, int64(e.fills[x.rows]))
		e.JumpReg(amd64.R13)
	}
	e.tileMisses()
	e.Bind(e.bail)
	e.hand(e.handler)
	e.Bind(e.held)
	e.hand(e.holds)
	if e.tiles != nil {
		e.placeLists(behind)
	}
	return e.Finish()
}

// hand gives the first entry to a handler.
func (e *emitter) hand(handler uintptr) {
	if e.tiles != nil {
		e.begin()
	}
	e.Set(amd64.RAX, int64(handler))
	e.JumpReg(amd64.RAX)
}

// askAhead asks the host for the first lines of the list, which is done when all is checked: it comes up a few times in a run, and is no longer near.
func (t *madeTiles) askAhead(e *emitter) {
	for _, x := range []struct {
		at    unsafe.Pointer
		lines int32
	}{{unsafe.Pointer(t), 1}, {unsafe.Pointer(&t.list[t.asks]), 3}} {
		e.Set(amd64.RAX, int64(uintptr(x.at)))
		for i := range x.lines {
			e.Prefetch(amd64.Mem{Base: amd64.RAX, Disp: hostLine * i})
		}
	}
}

// at is where a scalar value is.
func (m *madePlan) at(v int) amd64.Mem {
	if v < numS {
		return amd64.Mem{Base: amd64.RDI, Disp: int32(8 * v)}
	}
	return amd64.Mem{Base: amd64.R10, Disp: atValues + int32(8*(v-numS))}
}

// scalarOps are those of two registers.
var scalarOps = map[quickOp]amd64.Op{
	quickAdd: amd64.Add, quickAdd32: amd64.Add, quickSub: amd64.Sub, quickMul: amd64.Mul, quickAnd: amd64.And, quickXor: amd64.Xor, quickOr: amd64.Or,
}

func (e *emitter) scalar(i int) {
	const r = amd64.RAX
	d := &e.defs[i]
	e.Load(r, e.at(d.a))
	switch d.op {
	case quickNone:
		e.Load(amd64.RCX, e.at(d.b))
		e.ShiftLeft(amd64.RCX, d.shift)
		e.Do(amd64.Add, r, amd64.RCX)
		e.immediate(amd64.Add, r, d.imm)
	case quickLi:
		e.Set(r, d.imm)
	case quickAddi, quickAddi32:
		e.immediate(amd64.Add, r, d.imm)
	case quickAndi:
		e.immediate(amd64.And, r, d.imm)
	case quickSlli:
		e.ShiftLeft(r, uint8(d.imm&63))
	case quickSrli:
		e.ShiftRight(r, uint8(d.imm&63))
	default:
		e.DoMem(scalarOps[d.op], r, e.at(d.b))
	}
	if d.op == quickAddi32 || d.op == quickAdd32 {
		e.Extend32(r, r)
	}
	e.Store(e.at(numS+i), r)
}

func (e *emitter) immediate(o amd64.Op, r amd64.Reg, v int64) {
	if v == int64(int32(v)) {
		e.DoImm(o, r, int32(v))
		return
	}
	e.Set(amd64.RCX, v)
	e.Do(o, r, amd64.RCX)
}

func (e *emitter) kept(i int) amd64.Mem {
	return amd64.Mem{Base: amd64.R10, Disp: atKept + int32(8*i)}
}

func (e *emitter) pointer(place, slice int) amd64.Mem {
	return amd64.Mem{Base: amd64.R10, Disp: atPlaces + int32(8*(slices4*place+slice))}
}

func (e *emitter) beginOf(place int) amd64.Mem {
	return amd64.Mem{Base: amd64.R10, Disp: atBegins + int32(8*place)}
}

func (e *emitter) endOf(place int) amd64.Mem {
	return amd64.Mem{Base: amd64.R10, Disp: atEnds + int32(8*place)}
}

// place finds out where a place's slices are, and whether all of its accesses can be done: RAX is the base without immediates.
func (e *emitter) place(i int) {
	const base, x, y, z = amd64.RAX, amd64.RCX, amd64.RDX, amd64.R13
	p := &e.places[i]
	n := isa.VBytes / p.size
	if p.rows {
		miss := rowMiss{e.Label(), e.Label(), n, e.at(p.phase)}
		e.misses = append(e.misses, miss)
		e.Bind(miss.again)
		e.Load(base, e.at(p.desc))
		e.Load(x, e.at(p.phase))
		e.Address(rowsReg, amd64.Mem{Base: amd64.R10, Disp: int32(p.cache)})
		e.DoMem(amd64.Compare, base, rowsAt(rowDesc))
		e.JumpIf(amd64.NotEqual, miss.from)
		e.DoMem(amd64.Sub, x, rowsAt(rowFirst))
		e.DoMem(amd64.Compare, x, rowsAt(rowWidth))
		e.JumpIf(amd64.Above, miss.from)
		e.DoMem(amd64.Mul, x, rowsAt(rowStep))
		e.DoMem(amd64.Add, x, rowsAt(rowBase))
		e.Load(base, e.at(p.base))
		e.Do(amd64.Add, base, x)
	} else {
		e.Load(base, e.at(p.base))
		if p.desc != 0 {
			e.Load(x, e.at(p.desc))
			e.ShiftLeft(x, p.shift)
			e.Do(amd64.Add, base, x)
		}
	}
	e.Address(x, amd64.Mem{Base: base, Disp: int32(p.least)})
	if p.grid != 0 {
		odd := x
		if p.rows {
			odd = y
			e.Load(odd, rowsAt(rowOdd))
			e.Do(amd64.Or, odd, x)
		}
		e.Test(odd, int32(p.grid))
		e.JumpIf(amd64.NotEqual, e.bail)
	}
	e.Address(y, amd64.Mem{Base: base, Disp: int32(p.most) + int32(p.size)})
	if p.rows {
		e.DoMem(amd64.Add, x, rowsAt(rowLeast))
		e.DoMem(amd64.Add, y, rowsAt(rowMost))
	}
	e.keepRange(i, x, y)
	if p.store {
		e.ownBytes(i, z)
	}
	e.Do(amd64.Add, base, amd64.R8)
	if n == slices4 {
		e.FillHalf(0, base)
		e.AddHalf(0, 0, rowsAt(rowOffs))
		e.StoreHalf(e.pointer(i, 0), 0)
		return
	}
	for s := range slices4 {
		at := s * sliceBytes
		if s > 0 && at%p.size == 0 {
			e.Load(x, offsetAt(at/p.size))
			e.Do(amd64.Add, base, x)
		}
		e.Address(x, amd64.Mem{Base: base, Disp: int32(at % p.size)})
		e.Store(e.pointer(i, s), x)
	}
}

// keepRange keeps where a place's first row begins and where its last one ends, for inside and apart to look at.
func (e *emitter) keepRange(i int, begin, end amd64.Reg) {
	e.Store(e.beginOf(i), begin)
	e.Store(e.endOf(i), end)
}

// rowsAt is a field of a place's rows, offsetAt where one of them begins.
func rowsAt(field int32) amd64.Mem { return amd64.Mem{Base: rowsReg, Disp: field} }

func offsetAt(row int) amd64.Mem { return rowsAt(rowOffs + int32(8*row)) }

// ownBytes bails unless stores of a place with different immediates go to different bytes: all rows of one lie before the next immediate, or rows are as far
// from each other as they were when the code was made, or all immediates lie before the next row.
func (e *emitter) ownBytes(i int, z amd64.Reg) {
	p, gap := &e.places[i], e.gap(i)
	if gap == math.MaxInt32 {
		return
	}
	if !p.rows {
		if gap < int64(p.size) {
			e.Jump(e.bail)
		}
		return
	}
	fine := e.Label()
	e.Load(z, rowsAt(rowMost))
	e.DoMem(amd64.Sub, z, rowsAt(rowLeast))
	e.DoImm(amd64.Add, z, int32(p.size))
	e.DoImm(amd64.Compare, z, int32(gap))
	e.JumpIf(amd64.BelowOrEqual, fine)
	if step, ok := e.stepNow(i); ok {
		for r := 1; r < isa.VBytes/p.size; r++ {
			e.Load(z, offsetAt(r))
			e.DoImm(amd64.Compare, z, int32(int64(r)*step))
			e.JumpIf(amd64.NotEqual, e.bail)
		}
		e.Bind(fine)
		return
	}
	window := p.most - p.least + int64(p.size)
	for r := 1; r < isa.VBytes/p.size; r++ {
		e.Load(z, offsetAt(r))
		e.DoMem(amd64.Sub, z, offsetAt(r-1))
		e.DoImm(amd64.Compare, z, int32(window))
		e.JumpIf(amd64.Less, e.bail)
	}
	if p.size == isa.VBytes {
		e.Jump(e.bail)
	}
	e.Bind(fine)
}

const (
	rangeLanes = 8 // places that are looked at together
	rangeBytes = 8 * rangeLanes

	begins, ends, lowest, limit = amd64.Vec(0), amd64.Vec(1), amd64.Vec(2), amd64.Vec(3)

	wrong, meeting, among = amd64.Mask(1), amd64.Mask(2), amd64.Mask(3) // places out of bounds or that meet others, such at hand, and those that are asked
)

// ranges bails unless every place is in the scratchpad, and those of stores lie apart from all others. A place ends at most 2⁴⁵ bytes behind its begin, so
// none whose begin is not negative wraps.
func (e *emitter) ranges() {
	e.Set(amd64.RAX, scratchBase)
	e.Fill(lowest, amd64.RAX)
	e.Do(amd64.Add, amd64.RAX, amd64.R9)
	e.Fill(limit, amd64.RAX)
	e.ClearMask(wrong)
	for from := 0; from < len(e.places); from += rangeLanes {
		n := min(len(e.places)-from, rangeLanes)
		e.LoadVec(begins, e.beginOf(from))
		e.LoadVec(ends, e.endOf(from))
		all := uint32(1)<<n - 1
		e.among(all)
		e.CompareLanes(amd64.CompareSQ, meeting, among, begins, amd64.LanesLess, lowest)
		e.OrMask(wrong, meeting)
		e.CompareLanes(amd64.CompareUQ, meeting, among, ends, amd64.LanesAbove, limit)
		e.OrMask(wrong, meeting)
		e.apart(from, all)
	}
	e.OnesTest(wrong)
	e.JumpIf(amd64.NotEqual, e.bail)
}

// apart looks for places of stores that meet those at hand, each pair of two stores once.
func (e *emitter) apart(from int, all uint32) {
	for i := range e.places {
		if !e.places[i].store {
			continue
		}
		others := all
		for j := range rangeLanes {
			if from+j == i || from+j < min(i, len(e.places)) && e.places[from+j].store {
				others &^= 1 << j
			}
		}
		if others == 0 {
			continue
		}
		e.among(others)
		e.CompareLanesTo(amd64.CompareUQ, meeting, among, ends, amd64.LanesAbove, e.beginOf(i))
		e.CompareLanesTo(amd64.CompareUQ, meeting, meeting, begins, amd64.LanesLess, e.endOf(i))
		e.OrMask(wrong, meeting)
	}
}

func (e *emitter) among(lanes uint32) {
	e.Set(amd64.RAX, int64(lanes))
	e.SetMask(among, amd64.RAX)
}

// pages goes to Go if a tile is still to be read from a page of a place that is stored to, and marks them as written: that of a page which is not does no harm. Most
// often nobody reads that tile any more, so handlers in place of the code would only be slower.
func (e *emitter) pages(place int) {
	const first, end, shift = amd64.RCX, amd64.RDX, 12
	e.Load(first, e.beginOf(place))
	e.Load(end, e.endOf(place))
	e.DoImm(amd64.Sub, end, 1)
	for _, r := range []amd64.Reg{first, end} {
		e.ShiftRight(r, shift)
		e.Do(amd64.Add, r, amd64.R10)
	}
	again := e.Label()
	e.Bind(again)
	e.Compare8(amd64.Mem{Base: first, Disp: atHeld}, 0)
	e.JumpIf(amd64.NotEqual, e.held)
	e.Store8(amd64.Mem{Base: first, Disp: atDirty}, 1)
	e.DoImm(amd64.Add, first, 1)
	e.Do(amd64.Compare, first, end)
	e.JumpIf(amd64.BelowOrEqual, again)
}

// commit gives scalar registers their new values; those that were another's at the beginning are read first.
func (e *emitter) commit() {
	const r = amd64.RAX
	room := func(i int) amd64.Mem { return e.at(numS + maxValues + i) }
	for i, v := range e.value {
		if v < numS && v != i {
			e.Load(r, e.at(v))
			e.Store(room(i), r)
		}
	}
	for i, v := range e.value {
		switch {
		case v == i:
			continue
		case v < numS:
			e.Load(r, room(i))
		default:
			e.Load(r, e.at(v))
		}
		e.Store(e.at(i), r)
	}
}

// slices does the four slices in a loop.
func (e *emitter) slices() {
	again, join, slow := e.Label(), e.Label(), e.Label()
	checks := false
	for i := range e.steps {
		s := &e.steps[i]
		checks = checks || s.check || s.lookA || s.lookB
	}
	e.lastUses()
	e.Move(sliceReg, amd64.RDI)
	e.Address(tableReg, e.pointer(0, 0))
	e.Bind(again)
	e.slice(false)
	if checks {
		e.OnesTest(fine[0])
		e.JumpIf(amd64.AboveOrEqual, slow)
	}
	e.vectors()
	e.Bind(join)
	e.DoImm(amd64.Add, sliceReg, sliceBytes)
	e.DoImm(amd64.Add, tableReg, 8)
	e.Address(amd64.RAX, amd64.Mem{Base: amd64.RDI, Disp: isa.VBytes})
	e.Do(amd64.Compare, sliceReg, amd64.RAX)
	e.JumpIf(amd64.NotEqual, again)
	if !checks {
		return
	}
	done := e.Label()
	e.Jump(done)
	e.Bind(slow)
	e.slice(true)
	e.vectors()
	e.Jump(join)
	e.Bind(done)
}

func vectorAt(v uint8) amd64.Mem {
	return amd64.Mem{Base: sliceReg, Disp: int32(offV) + int32(v)*isa.VBytes}
}

// vectors writes the slice of registers that have new values.
func (e *emitter) vectors() {
	for w := e.written; w != 0; w &= w - 1 {
		v := uint8(bits.TrailingZeros32(w))
		e.StoreVec(vectorAt(v), amd64.Vec(v))
	}
}

// nanWatch looks for NaNs in a slice: at two registers at once, if the first is not overwritten before there is a second, and with several masks in turn, as
// a look waits for what its mask had before.
type nanWatch struct {
	e       *emitter
	looks   int
	waiting int // 1 + a register still to be looked at, or 0
}

func (w *nanWatch) look(a, b amd64.Vec) {
	k := fine[w.looks%len(fine)]
	among := k
	if w.looks < len(fine) {
		among = 0
	}
	w.e.Ordered(k, among, a, b)
	w.looks++
}

// result has a register looked at.
func (w *nanWatch) result(v amd64.Vec) {
	if w.waiting == 0 {
		w.waiting = 1 + int(v)
		return
	}
	w.look(amd64.Vec(w.waiting-1), v)
	w.waiting = 0
}

// overwritten is called before a register gets another value.
func (w *nanWatch) overwritten(v amd64.Vec) {
	if w.waiting == 1+int(v) {
		w.look(v, v)
		w.waiting = 0
	}
}

// operands looks at those of a range, or if NaNs are settled at once, finds where they are.
func (w *nanWatch) operands(s *madeStep, settled bool) {
	a, b := amd64.Vec(s.a), amd64.Vec(s.b)
	switch {
	case settled:
		w.e.Unordered(bad, a, b)
	case s.lookA && s.lookB:
		w.look(a, b)
	case s.lookA:
		w.result(a)
	case s.lookB:
		w.result(b)
	}
}

// end brings all that was found together in the first mask.
func (w *nanWatch) end() {
	if w.waiting > 0 {
		w.overwritten(amd64.Vec(w.waiting - 1))
	}
	for i := 1; i < min(w.looks, len(fine)); i++ {
		w.e.AndMask(fine[0], fine[i])
	}
}

// pointers says which of the host's registers point to which place, the one used longest ago first.
type pointers struct {
	e     *emitter
	place [len(pointerRegs)]int // 1 + a place, or 0
	used  [len(pointerRegs)]int
	now   int
}

// oldest takes the register that was used longest ago.
func (p *pointers) oldest() int {
	o := 0
	for i, u := range p.used {
		if u < p.used[o] {
			o = i
		}
	}
	p.now++
	p.used[o], p.place[o] = p.now, 0
	return o
}

// free gives a register to do something with.
func (p *pointers) free() amd64.Reg { return pointerRegs[p.oldest()] }

// to is where a step loads or stores.
func (p *pointers) to(s *madeStep) amd64.Mem {
	p.now++
	for i, at := range p.place {
		if at == s.place+1 {
			p.used[i] = p.now
			return amd64.Mem{Base: pointerRegs[i], Disp: int32(s.imm)}
		}
	}
	o := p.oldest()
	p.place[o] = s.place + 1
	p.e.Load(pointerRegs[o], amd64.Mem{Base: tableReg, Disp: int32(8 * slices4 * s.place)})
	return amd64.Mem{Base: pointerRegs[o], Disp: int32(s.imm)}
}
