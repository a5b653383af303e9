package regalloc

import "slices"

// pmove is one assignment of a parallel move.
type pmove struct {
	v        VReg
	src, dst Loc
	reloc    bool
	rank     moveRank
}

// moveRank says which of several assignments that can be done comes first: what goes to slots needs registers on the way, and those
// that are still to be written are free.
type moveRank uint8

const (
	toSlot     moveRank = iota // from a register
	betweenAny                 // to a slot from a slot, or made again
	toReg
	copied // to a slot, of what goes to a register as well
	moveRanks
)

// resolver holds scratch of parallel-move resolution, dense by place.
type resolver struct {
	readers []int32 // moves still to read a place
	writer  []int32 // index + 1 of the move that writes it
	ready   [moveRanks][]int32
	moves   []pmove  // in hand
	loaded  [][2]Loc // scratch of resolve
	written []Loc    // the same
}

func (r *resolver) grow(l Loc) {
	if n := int(l) + 1 - len(r.readers); n > 0 {
		r.readers = append(r.readers, make([]int32, n)...)
		r.writer = append(r.writer, make([]int32, n)...)
	}
}

// sequence orders the assignments of a parallel move: emit(i) writes a place only after
// all that read it. A cycle is broken by swap, which exchanges what lies in the two places of an assignment, if it
// can, else by save, which copies the content of a place to another and returns that.
// Duplicate assignments are dropped.
func (r *resolver) sequence(ms []pmove, emit func(i int), swap func(m *pmove) bool, save func(m *pmove) Loc) {
	left := 0
	r.moves = ms
	for i := range ms {
		m := &ms[i]
		r.grow(m.dst)
		if m.src == m.dst || r.writer[m.dst] != 0 {
			m.dst = NoLoc // done
			continue
		}
		r.writer[m.dst] = int32(i + 1)
		left++
		if m.src >= 0 && m.src < rematBase {
			r.grow(m.src)
			r.readers[m.src]++
		}
	}
	for i := len(ms) - 1; i >= 0; i-- {
		if ms[i].dst != NoLoc && r.readers[ms[i].dst] == 0 {
			r.allow(i)
		}
	}
	for next := 0; left > 0; {
		for i := r.first(); i >= 0; i = r.first() {
			m := &ms[i]
			emit(i)
			left--
			r.writer[m.dst] = 0
			m.dst = NoLoc
			if m.src < 0 || m.src >= rematBase {
				continue
			}
			if r.readers[m.src]--; r.readers[m.src] == 0 {
				if w := r.writer[m.src]; w != 0 {
					r.allow(int(w - 1))
				}
			}
		}
		if left == 0 {
			break
		}
		for ms[next].dst == NoLoc {
			next++
		}
		// Only cycles are left, in which one assignment reads what another writes.
		m := &ms[next]
		reader := &ms[slices.IndexFunc(ms, func(x pmove) bool { return x.dst != NoLoc && x.src == m.dst })]
		if swap(m) {
			left -= r.swapped(m, reader)
			continue
		}
		t := save(reader)
		r.grow(t)
		r.readers[t]++
		r.readers[m.dst] = 0
		reader.src = t
		r.allow(next)
	}
	clear(r.readers)
}

// allow notes that nothing more reads what an assignment writes.
func (r *resolver) allow(i int) {
	l := &r.ready[r.moves[i].rank]
	*l = append(*l, int32(i))
}

// first takes the assignment that comes next, -1 if none can be done.
func (r *resolver) first() int {
	for k := range r.ready {
		if l := r.ready[k]; len(l) > 0 {
			r.ready[k] = l[:len(l)-1]
			return int(l[len(l)-1])
		}
	}
	return -1
}

// unwritten is a register of a class that is still to be written and holds nothing any more; NoLoc if there is none.
func (e *emitter) unwritten(c Class) Loc {
	for _, l := range e.ready {
		for _, i := range l {
			if d := e.resolver.moves[i].dst; d.IsReg() && d.Class() == c && e.allocatable(c, d.Reg()) {
				return d
			}
		}
	}
	return NoLoc
}

// swapped notes that the places of m have exchanged their contents, of which reader wants the other; it says how many assignments that did.
func (r *resolver) swapped(m, reader *pmove) (done int) {
	finish := func(m *pmove) {
		r.writer[m.dst] = 0
		m.dst = NoLoc
		done++
	}
	reader.src = m.src
	r.readers[m.dst] = 0
	finish(m)
	if reader.src == reader.dst {
		r.readers[reader.src] = 0
		finish(reader)
	}
	return done
}

// surroundings is what lies around a parallel move.
type surroundings interface {
	vacant(c Class, r uint8) bool // nothing holds the register in front of the move, nor behind it
	stored(v VReg) Loc            // a slot that holds the value, NoLoc if none is known
}

// resolve appends the edits that do a parallel move. Scratch registers are the vacant ones,
// and those that the move itself has yet to write.
func (e *emitter) resolve(ms []pmove, free surroundings) {
	var tmp [NumClasses][]Loc // scratch registers that hold saved places
	e.loaded, e.written = e.loaded[:0], e.written[:0]
	add := func(ed Edit) {
		ed.Class = e.classOf(ed)
		e.res.Edits = append(e.res.Edits, ed)
		e.noteLoad(&ed)
	}
	if len(ms) == 1 { // the most, and nothing to be put in order
		e.copy(ms[0].v, ms[0].dst.classIn(e.res), ms[0].src, ms[0].dst, free, tmp[:], add)
		return
	}
	for i := range ms {
		m := &ms[i]
		if m.dst.IsSlot() {
			e.written = append(e.written, m.dst)
		}
		m.rank = rankOf(ms, m)
	}
	e.sequence(ms, func(i int) {
		m := &ms[i]
		src := m.src
		if k := slices.IndexFunc(e.loaded, func(l [2]Loc) bool { return l[0] == src }); k >= 0 && (src.IsSlot() || m.dst.IsSlot()) {
			src = e.loaded[k][1]
		}
		e.copy(m.v, m.dst.classIn(e.res), src, m.dst, free, tmp[:], add)
	},
		func(m *pmove) bool {
			if !e.swappable(m.src) || !e.swappable(m.dst) || e.freeReg(m.src.Class(), free, tmp[m.src.Class()]) != NoLoc {
				return false
			}
			add(Edit{Kind: EditSwap, From: m.src, To: m.dst, Tmp: NoLoc, V: m.v})
			return true
		},
		func(m *pmove) Loc {
			c := m.dst.classIn(e.res)
			if l := free.stored(m.v); l != NoLoc && !slices.Contains(e.written, l) {
				return l
			}
			t := e.freeReg(c, free, tmp[c])
			if t == NoLoc {
				t = e.emergency(c, 0)
			} else {
				tmp[c] = append(tmp[c], t)
			}
			e.copy(m.v, c, m.src, t, free, tmp[:], add)
			return t
		})
}

// rankOf is the rank of one of some assignments.
func rankOf(ms []pmove, m *pmove) moveRank {
	switch {
	case m.dst.IsReg():
		return toReg
	case m.src.IsReg():
		return toSlot
	case slices.ContainsFunc(ms, func(x pmove) bool { return x.src == m.src && x.dst.IsReg() }):
		return copied
	}
	return betweenAny
}

// noteLoad notes which register has what a slot held before the move, or a value that is made again: who wants it too copies that.
func (e *emitter) noteLoad(ed *Edit) {
	if ed.Kind == EditMove && len(e.loaded) == 0 {
		return
	}
	w := ed.writes()
	e.loaded = slices.DeleteFunc(e.loaded, func(l [2]Loc) bool { return slices.Contains(w[:], l[0]) || slices.Contains(w[:], l[1]) })
	switch {
	case ed.V < 0 || ed.Class != e.f.VRegs[ed.V].Class: // a bystander, or on the way
	case ed.Kind == EditReload:
		e.loaded = append(e.loaded, [2]Loc{ed.From, ed.To})
	case ed.Kind == EditRemat:
		e.loaded = append(e.loaded, [2]Loc{rematBase + Loc(ed.V), ed.To})
	}
}

// swappable reports a register whose content may go to another and come back from it.
func (e *emitter) swappable(l Loc) bool {
	return l.IsReg() && e.cfg.Swap[l.Class()] && e.allocatable(l.Class(), l.Reg())
}

func (e *emitter) classOf(ed Edit) Class {
	if ed.To.IsReg() {
		return ed.To.Class()
	}
	return ed.From.Class()
}

// copy emits one assignment between any two places of class c.
func (e *emitter) copy(v VReg, c Class, src, dst Loc, free surroundings, tmp [][]Loc, add func(Edit)) {
	via := e.cfg.Via[c]
	// scratch calls f with a register of a class, saving a bystander if none is free.
	scratch := func(c Class, f func(t Loc)) {
		for _, t := range [2]Loc{e.freeReg(c, free, tmp[c]), e.unwritten(c)} {
			if t != NoLoc {
				f(t)
				return
			}
		}
		t, s := RegLoc(c, int(e.order[c][0])), e.emergency(c, 1)
		e.copy(-1, c, t, s, free, tmp, add)
		f(t)
		e.copy(-1, c, s, t, free, tmp, add)
	}
	switch {
	case src >= rematBase && dst.IsReg():
		add(Edit{Kind: EditRemat, From: NoLoc, To: dst, Tmp: NoLoc, V: v, Cookie: e.f.VRegs[src-rematBase].Remat})
	case src.IsReg() && dst.IsReg():
		add(Edit{Kind: EditMove, From: src, To: dst, Tmp: NoLoc, V: v})
	case src.IsReg() && dst.IsSlot() && via == c:
		add(Edit{Kind: EditSpill, From: src, To: dst, Tmp: NoLoc, V: v})
	case src.IsSlot() && dst.IsReg() && via == c:
		add(Edit{Kind: EditReload, From: src, To: dst, Tmp: NoLoc, V: v})
	case src.IsReg() && dst.IsSlot():
		scratch(via, func(t Loc) { add(Edit{Kind: EditSpill, From: src, To: dst, Tmp: t, V: v}) })
	case src.IsSlot() && dst.IsReg():
		scratch(via, func(t Loc) { add(Edit{Kind: EditReload, From: src, To: dst, Tmp: t, V: v}) })
	case src.IsSlot() && dst.IsSlot():
		scratch(via, func(t Loc) {
			add(Edit{Kind: EditReload, From: src, To: t, Tmp: NoLoc, V: v})
			add(Edit{Kind: EditSpill, From: t, To: dst, Tmp: NoLoc, V: v})
		})
	case src >= rematBase && dst.IsSlot():
		scratch(c, func(t Loc) {
			e.copy(v, c, src, t, free, tmp, add)
			e.copy(v, c, t, dst, free, tmp, add)
		})
	}
}

// freeReg finds a vacant allocatable register.
func (e *emitter) freeReg(c Class, free surroundings, not []Loc) Loc {
next:
	for _, r := range e.order[c] {
		l := RegLoc(c, int(r))
		for _, n := range not {
			if n == l {
				continue next
			}
		}
		if free.vacant(c, r) {
			return l
		}
	}
	return NoLoc
}

// stretches are points around a move.
type stretches struct {
	*emitter
	l [][2]int32
}

// around makes the surroundings of stretches of points, until it is asked again.
func (e *emitter) around(l ...[2]int32) *stretches {
	e.near.emitter, e.near.l = e, append(e.near.l[:0], l...)
	return &e.near
}

func (x *stretches) vacant(c Class, r uint8) bool {
	for _, s := range x.l {
		if !x.occ[c][r].free(s[0], s[1]) {
			return false
		}
		for _, fx := range x.reservedIn(c, int(r), s) {
			// A clobber just before is over: what it destroyed is free to use.
			if fx.owner >= 0 || fx.from > s[0] {
				return false
			}
		}
	}
	return true
}

// stored is where a value has been since it was made.
func (x *stretches) stored(v VReg) Loc {
	if !x.defStored[v] {
		return NoLoc
	}
	return x.stackLoc(v)
}

func (e *emitter) reservedIn(c Class, r int, s [2]int32) []reservation {
	l := e.fixed[c][r]
	lo, hi := 0, len(l)
	for lo < hi {
		if m := (lo + hi) / 2; l[m].to > s[0] {
			hi = m
		} else {
			lo = m + 1
		}
	}
	for hi = lo; hi < len(l) && l[hi].from < s[1]; hi++ {
	}
	return l[lo:hi]
}

// emergency is a slot used within one parallel move: 0 for a broken cycle, 1 for a bystander.
func (e *emitter) emergency(c Class, k int) Loc {
	if e.emerg[c][k] < 0 {
		e.emerg[c][k] = e.newSlot(c)
	}
	return SlotLoc(int(e.emerg[c][k]))
}
