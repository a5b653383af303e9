package device

import "github.com/godwit-accel/godwit/isa"

// Made code does all loads and products of tiles of a segment before its vectors, and a slice of all vectors before the next slice, so it does a segment only if
// stores lie apart from all else. Where an access does not, as registers are when the code is made, a segment ends before it: those of a loop that stores what it
// loads later in the same pass are two.

// span is bytes from lo up to hi.
type span struct{ lo, hi int64 }

// nowOf is what a scalar value is, as registers are.
func (m *madePlan) nowOf(v int) uint64 {
	if v < numS {
		return m.now[v]
	}
	return m.computed[v-numS]
}

// compute is what an operation makes of scalar values, as registers are.
func (m *madePlan) compute(v *scalarValue) uint64 {
	a, b := m.nowOf(v.a), m.nowOf(v.b)
	switch v.op {
	case quickNone:
		return a + b<<v.shift + uint64(v.imm)
	case quickAddi:
		return a + uint64(v.imm)
	case quickAddi32:
		return uint64(int64(int32(a + uint64(v.imm))))
	case quickAdd:
		return a + b
	case quickAdd32:
		return uint64(int64(int32(a + b)))
	case quickSub:
		return a - b
	case quickMul:
		return a * b
	case quickAnd:
		return a & b
	case quickXor:
		return a ^ b
	case quickOr:
		return a | b
	case quickAndi:
		return a & uint64(v.imm)
	case quickSlli:
		return a << uint64(v.imm&63)
	case quickSrli:
		return a >> uint64(v.imm&63)
	}
	return uint64(v.imm) // quickLi
}

// reach is where the rows of a place are without an immediate, from the first byte to the one behind the last, as registers are.
func (m *madePlan) reach(p *placeID) span {
	base := m.nowOf(p.base)
	switch {
	case !p.rows && !p.tile:
		at := int64(base + m.nowOf(p.desc)<<p.shift)
		return span{at, at + isa.VBytes}
	case p.desc == 0: // a row again and again
		return span{int64(base), int64(base) + int64(p.size)}
	}
	rows := isa.VBytes / p.size
	if p.tile {
		rows = isa.TileRows
	}
	w := walkRows(m.nowOf(p.desc), m.nowOf(p.phase))
	s := span{int64(w.off), int64(w.off)}
	for range rows - 1 {
		w.next()
		s = span{min(s.lo, int64(w.off)), max(s.hi, int64(w.off))}
	}
	return span{int64(base) + s.lo, int64(base) + s.hi + int64(p.size)}
}

// meets reports that an access is to bytes between the first and the last of another's place, and that one of them stores.
func (m *madePlan) meets(id *placeID, imm int64) bool {
	return m.home(id, imm) < 0 && m.clashes(m.reach(id), imm, imm, id.store, -1)
}

// home is the place that an access is part of, which need not grow over one that lies apart for that; −1 if there is none.
func (m *madePlan) home(id *placeID, imm int64) int {
	for n := m.placed[*id] - 1; n >= 0; n = m.places[n].prior - 1 {
		p := &m.places[n]
		if imm >= p.least && imm <= p.most || !m.clashes(p.reach, min(p.least, imm), max(p.most, imm), id.store, n) {
			return n
		}
	}
	return -1
}

// clashes reports that bytes lie between the first and the last of a place that is not the one they are of, and that one of both stores.
func (m *madePlan) clashes(r span, least, most int64, store bool, of int) bool {
	for i := range m.places {
		p := &m.places[i]
		if (p.store || store) && i != of && r.lo+least < p.reach.hi+p.most && p.reach.lo+p.least < r.hi+most {
			return true
		}
	}
	return false
}
