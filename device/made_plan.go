package device

import (
	"math"
	"math/bits"
	"slices"

	"github.com/godwit-accel/godwit/device/amd64"
	"github.com/godwit-accel/godwit/isa"
)

// What made code is made from. Scalar registers are followed as values, so that accesses which go to the same rows but for their immediates share
// a place: what is found out about it once (rows, bounds, pages) holds for all of them.

// The kinds of steps that a slice consists of.
const (
	stepNone = iota
	stepLoad
	stepStore
	stepLanes  // d ← a op b, lane by lane
	stepFloats // the same; a NaN stays one, and it may make one
	stepFMA    // d ← ±a·b + e, as floats
	stepRange  // minimum or maximum of floats
	stepMove
	stepFill
	stepTile // tget
)

// madeRow says what becomes of an instruction.
type madeRow struct {
	kind uint8
	op   amd64.VecOp
	imm  uint8
}

// madeOps lists what slices can do.
var madeOps = map[isa.Op]map[isa.Type]madeRow{
	isa.OpVadd:  {isa.F32: {stepFloats, amd64.AddPS, 0}, isa.I32: {stepLanes, amd64.AddD, 0}},
	isa.OpVsub:  {isa.F32: {stepFloats, amd64.SubPS, 0}, isa.I32: {stepLanes, amd64.SubD, 0}},
	isa.OpVmul:  {isa.F32: {stepFloats, amd64.MulPS, 0}, isa.I32: {stepLanes, amd64.MulD, 0}},
	isa.OpVdiv:  {isa.F32: {stepFloats, amd64.DivPS, 0}},
	isa.OpVmin:  {isa.F32: {stepRange, amd64.RangePS, 4}, isa.I32: {stepLanes, amd64.MinSD, 0}, isa.U32: {stepLanes, amd64.MinUD, 0}},
	isa.OpVmax:  {isa.F32: {stepRange, amd64.RangePS, 5}, isa.I32: {stepLanes, amd64.MaxSD, 0}, isa.U32: {stepLanes, amd64.MaxUD, 0}},
	isa.OpVfma:  {isa.F32: {stepFMA, amd64.FMA231PS, 0}},
	isa.OpVfnma: {isa.F32: {stepFMA, amd64.FNMA231PS, 0}},
	isa.OpVand:  everyType(madeRow{stepLanes, amd64.AndQ, 0}),
	isa.OpVor:   everyType(madeRow{stepLanes, amd64.OrQ, 0}),
	isa.OpVxor:  everyType(madeRow{stepLanes, amd64.XorQ, 0}),
	isa.OpVmov:  everyType(madeRow{kind: stepMove}),
	isa.OpVld:   everyType(madeRow{kind: stepLoad}), isa.OpVst: everyType(madeRow{kind: stepStore}),
	isa.OpVldx: everyType(madeRow{kind: stepLoad}), isa.OpVstx: everyType(madeRow{kind: stepStore}),
	isa.OpVldr: everyType(madeRow{kind: stepLoad}), isa.OpVstr: everyType(madeRow{kind: stepStore}),
	isa.OpVsplati: everyType(madeRow{kind: stepFill}),
}

// makesNaN reports whether a NaN may be in the result, not the canonical one.
func (r madeRow) makesNaN() bool { return r.kind == stepFloats || r.kind == stepFMA }

func everyType(r madeRow) map[isa.Type]madeRow {
	m := map[isa.Type]madeRow{}
	for t := range isa.Type(16) {
		m[t] = r
	}
	return m
}

// makeable reports whether an instruction can be part of made code, and whether it is one of the vector unit's or memory's.
func makeable(o *op) (ok, vector bool) {
	in := &o.in
	switch {
	case o.quick >= quickAddi && o.quick <= quickMov || o.quick == quickNone && in.Op == isa.OpLea && in.Dst != 0 && o.body == nil:
		return true, false
	case o.quick == quickTget:
		return true, true
	case o.quick == quickTld:
		return fits(in.Imm), false
	case o.quick == quickMma:
		return true, false
	}
	r := madeOps[in.Op][in.Type]
	if r.kind == stepNone || o.body != nil || in.Mask != 0 {
		return false, false
	}
	if in.Op == isa.OpVldr || in.Op == isa.OpVstr {
		return in.Imm&7 >= rows64 && in.Imm&7 <= rows256 && fits(in.Imm>>3), true
	}
	if in.Op == isa.OpVldx || in.Op == isa.OpVstx {
		return fits(in.Imm >> 3), true
	}
	return r.kind != stepLoad && r.kind != stepStore || fits(in.Imm), true
}

// fits reports whether an immediate leaves room in a displacement.
func fits(imm int64) bool { return imm > -1<<30 && imm < 1<<30 }

// What vldr and vstr say of a row's size.
const (
	rows64  = 2
	rows128 = 3
	rows256 = 4
)

// scalarValue is a scalar register's value: what an operation makes of two others. Values below numS are those at the beginning.
type scalarValue struct {
	op    quickOp // quickNone: lea
	a, b  int
	imm   int64
	shift uint8
}

// madePlace is where accesses go that differ in their immediates only. There are several where what is stored to lies between them.
type madePlace struct {
	placeID
	prior       int    // 1 + another with its name, or 0
	least, most int64  // immediates
	reach       span   // of its rows, when the code is made
	cache       uint32 // of the row cache
	ask         int    // the entry with which code asks for rows of tiles
}

type placeID struct {
	base, desc, phase int // values; of a place without rows base and index
	rows, tile        bool
	shift             uint8 // of the index
	size              int   // bytes of a row
	grid, low         int64 // bits that addresses must not have, and the immediates' share
	store             bool
}

type madeStep struct {
	madeRow
	d, a, b, e uint8
	place      int
	imm        int64
	check      bool // the result is looked at for NaNs
	lookA      bool // so are these operands
	lookB      bool
	last       uint8 // bits of operands that are not used again
}

// madePlan is the plan of a segment. Its memory is used again for the next one.
type madePlan struct {
	now   [numS]uint64 // scalar registers at the time
	n     int          // instructions
	value [32]int
	defs  []scalarValue
	// what they are with the registers as they are now
	computed []uint64
	known    map[scalarValue]int
	places   []madePlace
	placed   map[placeID]int // 1 + the last
	stores   []madeStore
	steps    []madeStep
	// for each vector register who wrote it: 1 + a step, or 0; lanes that cannot be NaN have a bit
	writer  [32]int
	clean   uint32
	written uint32
	read    uint32 // registers whose values at the beginning matter
	tilePlan
	out emitter
}

// madeStore is a place that is stored to, with an immediate.
type madeStore struct {
	place int
	imm   int64
}

const (
	numS      = 32
	maxPlaces = 80
	maxValues = 128
	maxSteps  = 1 << 10
)

func newPlan() *madePlan {
	return &madePlan{known: map[scalarValue]int{}, placed: map[placeID]int{}, steps: make([]madeStep, 0, maxSteps)}
}

// begin makes it the plan of a segment without instructions.
func (m *madePlan) begin(now [numS]uint64) {
	clear(m.known)
	clear(m.placed)
	*m = madePlan{
		now: now, known: m.known, placed: m.placed, defs: m.defs[:0], computed: m.computed[:0], places: m.places[:0], stores: m.stores[:0], steps: m.steps[:0],
		tilePlan: m.tilePlan.emptied(), out: m.out,
	}
	for i := range m.value {
		m.value[i] = i
	}
}

// add takes an instruction, or reports that there is no room for it.
func (m *madePlan) add(o *op) bool {
	in := &o.in
	if len(m.places) == maxPlaces || len(m.defs) == maxValues || len(m.steps) == maxSteps {
		return false
	}
	if slot := in.Op.Row().Slot; slot == isa.SlotL || slot == isa.SlotW {
		if id, imm, _ := m.access(in, slot == isa.SlotW); m.meets(&id, imm) {
			return false
		}
	}
	switch o.quick {
	case quickTget, quickTld, quickMma:
		return m.tile(o)
	}
	m.n++
	if o.quick != quickNone || in.Op == isa.OpLea {
		m.scalar(o)
		return true
	}
	s := madeStep{madeRow: madeOps[in.Op][in.Type], d: in.Dst & 31, a: in.A & 31, b: in.B & 31, e: in.C & 31}
	switch s.kind {
	case stepLoad:
		s.place, s.imm = m.place(in, false)
		m.write(s)
	case stepStore:
		s.place, s.imm = m.place(in, true)
		m.uses(s.d)
		m.steps = append(m.steps, s)
	case stepFill:
		var v vec
		splat(&v, uint64(in.Imm), in.Type.Size())
		s.imm = int64(u64s(&v)[0])
		m.write(s)
	case stepMove:
		m.uses(s.a)
		m.write(s)
	default:
		m.lanes(s)
	}
	return true
}

// lanes adds a step of arithmetic. A NaN that a step makes is seen at the step itself, unless one behind it passes it on and is looked at in its turn.
func (m *madePlan) lanes(s madeStep) {
	sources, n := s.operands()
	for i, v := range sources[:n] {
		m.uses(v)
		switch w := m.writer[v]; {
		case s.kind == stepLanes:
		case s.kind == stepRange:
			if m.clean>>v&1 == 0 {
				s.lookA, s.lookB = s.lookA || i == 0, s.lookB || i == 1
				m.clean |= 1 << v
			}
		case w > 0:
			m.steps[w-1].check = false
		}
	}
	s.check = s.makesNaN()
	m.write(s)
	if s.check || s.kind == stepRange {
		m.clean |= 1 << s.d
	}
}

func (m *madePlan) uses(v uint8) { m.read |= 1 << v &^ m.written }

func (m *madePlan) write(s madeStep) {
	m.steps = append(m.steps, s)
	m.written |= 1 << s.d
	m.writer[s.d] = len(m.steps)
	m.clean &^= 1 << s.d
}

func (m *madePlan) scalar(o *op) {
	in := &o.in
	v := scalarValue{op: o.quick, a: m.value[in.A&31], b: m.value[in.B&31], imm: in.Imm}
	switch o.quick {
	case quickNone:
		v.shift, v.imm = uint8(in.Imm&7), in.Imm>>3
	case quickMov:
		m.value[in.Dst&31] = v.a
		return
	case quickLi:
		v.a, v.b = 0, 0
	case quickAddi, quickAddi32, quickAndi, quickSlli, quickSrli:
		v.b = 0
	default:
		v.imm = 0
	}
	n, ok := m.known[v]
	if !ok {
		n = numS + len(m.defs)
		m.computed = append(m.computed, m.compute(&v))
		m.defs = append(m.defs, v)
		m.known[v] = n
	}
	m.value[in.Dst&31] = n
}

// access names the place of one, and gives its immediate and where the row cache has it.
func (m *madePlan) access(in *isa.Inst, store bool) (id placeID, imm int64, cache uint32) {
	id = placeID{base: m.value[in.A&31], size: isa.VBytes, grid: int64(in.Type.Size() - 1), store: store}
	imm = in.Imm
	switch in.Op {
	case isa.OpVldr, isa.OpVstr:
		id.rows, id.size = true, 16<<(in.Imm&7)
		id.desc, id.phase = m.value[in.B&31], m.value[in.C&31]
		imm, cache = in.Imm>>3, rowCacheAt(in)
	case isa.OpTld:
		id.tile, id.size, id.grid = true, isa.TileStride, 0
		id.desc, id.phase = m.value[in.B&31], m.value[in.C&31]
		cache = tileCacheAt(in)
	case isa.OpVldx, isa.OpVstx:
		id.desc, id.shift = m.value[in.B&31], uint8(in.Imm&7)
		imm = in.Imm >> 3
	}
	id.low = imm & id.grid
	return id, imm, cache
}

// place finds the place of an access, and gives its immediate.
func (m *madePlan) place(in *isa.Inst, store bool) (int, int64) {
	id, imm, cache := m.access(in, store)
	n := m.home(&id, imm)
	if n < 0 {
		n = len(m.places)
		m.places = append(m.places, madePlace{placeID: id, prior: m.placed[id], least: imm, most: imm, cache: cache, reach: m.reach(&id)})
		m.placed[id] = len(m.places)
	}
	p := &m.places[n]
	p.least, p.most = min(p.least, imm), max(p.most, imm)
	if store {
		m.stores = append(m.stores, madeStore{n, imm})
	}
	return n, imm
}

// gap is the least distance between immediates of stores to a place.
func (m *madePlan) gap(place int) int64 {
	return leastGap(m.distinct(place))
}

// distinct are the immediates of stores to a place, sorted.
func (m *madePlan) distinct(place int) []int64 {
	var imms []int64
	for _, s := range m.stores {
		if s.place == place {
			imms = append(imms, s.imm)
		}
	}
	slices.Sort(imms)
	return slices.Compact(imms)
}

// leastGap is the least distance between neighbours of sorted numbers; without any it is math.MaxInt32.
func leastGap(s []int64) int64 {
	least := int64(math.MaxInt32)
	for i := 1; i < len(s); i++ {
		least = min(least, s[i]-s[i-1])
	}
	return least
}

// stepNow is the distance of a place's rows as they are now, if no two stores then go to the same bytes.
func (m *madePlan) stepNow(place int) (step int64, ok bool) {
	p := &m.places[place]
	if p.desc >= numS {
		return 0, false
	}
	s, _ := rowSteps(m.now[p.desc])
	step = int64(s)
	var at []int64
	for _, imm := range m.distinct(place) {
		for r := range isa.VBytes / p.size {
			at = append(at, imm+int64(r)*step)
		}
	}
	slices.Sort(at)
	return step, leastGap(at) >= int64(p.size)
}

// worth estimates, in cycles of the host, whether made code is faster than handlers. The rows of a place cost most where its phase is another each time.
// Loads and products of tiles are the handlers' in any case, but each tile that is read is one that Go need not be left for alone.
func (m *madePlan) worth() bool {
	made := 50 + 2*len(m.defs) + slices4*(len(m.steps)+bits.OnesCount32(m.read)+bits.OnesCount32(m.written))
	for i := range m.places {
		if made += 10; m.places[i].rows {
			made += 20
		}
		if m.places[i].store {
			made += 15 + len(m.places)
		}
	}
	handlers := 18*len(m.steps) + 5*(m.n-len(m.steps)-m.others)
	if n := bits.OnesCount16(m.reads()); n > 0 {
		made, handlers = made+150, handlers+200*n
	}
	return made+made/8 < handlers
}
