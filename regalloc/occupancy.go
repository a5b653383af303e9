package regalloc

import (
	"math/bits"
	"sort"
)

// entry says that a bundle holds the register over [from, to).
type entry struct {
	from, to int32
	bundle   int32
}

const chunkMax = 64

// occupancy is the set of disjoint intervals in which one register is taken: a sorted
// list cut into chunks, so that insertion moves little and lookup is two binary searches.
type occupancy struct {
	chunks [][]entry
}

// cursor walks entries in order.
type cursor struct{ c, i int }

// seek finds the first entry that ends after p.
func (o *occupancy) seek(p int32) cursor {
	lo, hi := 0, len(o.chunks)
	for lo < hi {
		m := (lo + hi) / 2
		if ch := o.chunks[m]; ch[len(ch)-1].to > p {
			hi = m
		} else {
			lo = m + 1
		}
	}
	if lo == len(o.chunks) {
		return cursor{lo, 0}
	}
	ch := o.chunks[lo]
	i, j := 0, len(ch)
	for i < j {
		m := (i + j) / 2
		if ch[m].to > p {
			j = m
		} else {
			i = m + 1
		}
	}
	return cursor{lo, i}
}

func (o *occupancy) at(c cursor) *entry {
	if c.c >= len(o.chunks) {
		return nil
	}
	return &o.chunks[c.c][c.i]
}

func (o *occupancy) next(c cursor) cursor {
	if c.i+1 < len(o.chunks[c.c]) {
		return cursor{c.c, c.i + 1}
	}
	return cursor{c.c + 1, 0}
}

// insert adds an entry; a new chunk is one of spare, if there is one.
func (o *occupancy) insert(e entry, spare *[][]entry) {
	if len(o.chunks) == 0 {
		o.chunks = append(o.chunks, append(newChunk(spare), e))
		return
	}
	c := o.seek(e.from)
	if c.c == len(o.chunks) {
		c.c--
		c.i = len(o.chunks[c.c])
	}
	ch := append(o.chunks[c.c], entry{})
	copy(ch[c.i+1:], ch[c.i:])
	ch[c.i] = e
	o.chunks[c.c] = ch
	if len(ch) < chunkMax {
		return
	}
	half := append(newChunk(spare), ch[chunkMax/2:]...)
	o.chunks[c.c] = ch[:chunkMax/2]
	o.chunks = append(o.chunks, nil)
	copy(o.chunks[c.c+2:], o.chunks[c.c+1:])
	o.chunks[c.c+1] = half
}

func newChunk(spare *[][]entry) []entry {
	if n := len(*spare); n > 0 {
		ch := (*spare)[n-1]
		*spare = (*spare)[:n-1]
		return ch
	}
	return make([]entry, 0, 8) // most registers of most functions need no more
}

func (o *occupancy) remove(from int32) {
	c := o.seek(from)
	ch := o.chunks[c.c]
	copy(ch[c.i:], ch[c.i+1:])
	ch = ch[:len(ch)-1]
	o.chunks[c.c] = ch
	if len(ch) == 0 {
		o.chunks = append(o.chunks[:c.c], o.chunks[c.c+1:]...)
	}
}

// free reports that nothing is taken in [from, to).
func (o *occupancy) free(from, to int32) bool {
	e := o.at(o.seek(from))
	return e == nil || e.from >= to
}

// reservation is a stretch that fixed operands and clobbers take; owner's own live
// ranges may lie in it, -1 for nobody's.
type reservation struct {
	from, to int32
	owner    VReg
}

// reserve collects what fixed operands and clobbers take of each register.
func (a *allocator) reserve() {
	a.reserveRoom()
	for i := range a.f.Insts {
		in := &a.f.Insts[i]
		p := int32(-1)
		for j := range in.Ops {
			o := &in.Ops[j]
			if o.Fixed < 0 {
				continue
			}
			if p < 0 {
				p = a.pt(int32(i))
			}
			r := reservation{p, p + 1, o.V}
			if o.Role != Use {
				r.from, r.to = p+1, p+2
			}
			l := &a.fixed[a.f.VRegs[o.V].Class][o.Fixed]
			*l = append(*l, r)
		}
		if in.Clobber == nil {
			continue
		}
		p = a.pt(int32(i))
		for c := range in.Clobber {
			for set := in.Clobber[c]; set != 0; set &= set - 1 {
				r := bits.TrailingZeros32(set)
				a.fixed[c][r] = append(a.fixed[c][r], reservation{p + 1, p + 2, -1})
			}
		}
	}
}

// reserveRoom makes room for the reservations of calls, which take many registers each.
func (a *allocator) reserveRoom() {
	calls, all := 0, RegSet{}
	for i := range a.f.Insts {
		if cl := a.f.Insts[i].Clobber; cl != nil {
			calls++
			for c := range cl {
				all[c] |= cl[c]
			}
		}
	}
	if calls == 0 {
		return
	}
	n := calls + 4 // a few operands of the calls themselves
	regs := 0
	for _, set := range all {
		regs += bits.OnesCount32(set)
	}
	slab := a.fixedRoom.List(n * regs)
	for c, set := range all {
		for ; set != 0; set &= set - 1 {
			a.fixed[c][bits.TrailingZeros32(set)], slab = slab[:0:n], slab[n:]
		}
	}
}

// fixedConflict finds the first point of [from, to) reserved for another value, or -1.
func fixedConflict(l []reservation, from, to int32, v VReg) int32 {
	if len(l) == 0 || l[len(l)-1].to <= from {
		return -1
	}
	for k := sort.Search(len(l), func(k int) bool { return l[k].to > from }); k < len(l) && l[k].from < to; k++ {
		if l[k].owner != v {
			return max(l[k].from, from)
		}
	}
	return -1
}
