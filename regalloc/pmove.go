package regalloc

import "slices"

// pmove is one assignment of a parallel move.
type pmove struct {
	v        VReg
	src, dst Loc
	reloc    bool
}

// resolver holds scratch of parallel-move resolution, dense by place.
type resolver struct {
	readers []int32 // moves still to read a place
	writer  []int32 // index + 1 of the move that writes it
	ready   []int32
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
// all that read it. A cycle is broken by save, which copies the content of a place to
// another and returns that. Duplicate assignments are dropped.
func (r *resolver) sequence(ms []pmove, emit func(i int), save func(m *pmove) Loc) {
	left := 0
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
	r.ready = r.ready[:0]
	for i := len(ms) - 1; i >= 0; i-- {
		if ms[i].dst != NoLoc && r.readers[ms[i].dst] == 0 {
			r.ready = append(r.ready, int32(i))
		}
	}
	for next := 0; left > 0; {
		for len(r.ready) > 0 {
			i := r.ready[len(r.ready)-1]
			r.ready = r.ready[:len(r.ready)-1]
			m := &ms[i]
			emit(int(i))
			left--
			r.writer[m.dst] = 0
			m.dst = NoLoc
			if m.src < 0 || m.src >= rematBase {
				continue
			}
			if r.readers[m.src]--; r.readers[m.src] == 0 {
				if w := r.writer[m.src]; w != 0 {
					r.ready = append(r.ready, w-1)
				}
			}
		}
		if left == 0 {
			break
		}
		for ms[next].dst == NoLoc {
			next++
		}
		// Only cycles are left: free one place by saving its content.
		d := ms[next].dst
		var t Loc
		for i := range ms {
			if ms[i].dst != NoLoc && ms[i].src == d {
				if r.readers[d] > 0 {
					t = save(&ms[i])
					r.grow(t)
				}
				r.readers[t] += r.readers[d]
				r.readers[d] = 0
				ms[i].src = t
			}
		}
		r.ready = append(r.ready, int32(next))
	}
	for i := range r.readers {
		r.readers[i] = 0
	}
}

// resolve appends the edits that do a parallel move. Scratch registers are those free in
// all the given stretches of points.
func (e *emitter) resolve(ms []pmove, free [][2]int32) {
	add := func(ed Edit) {
		ed.Class = e.classOf(ed)
		e.res.Edits = append(e.res.Edits, ed)
	}
	var tmp [NumClasses][]Loc // scratch registers that hold saved places
	loaded := e.loaded[:0]    // what a slot held came to a register: who wants it too copies that
	written := e.written[:0]  // slots that the move itself writes
	for i := range ms {
		if ms[i].dst.IsSlot() {
			written = append(written, ms[i].dst)
		}
	}
	e.written = written
	e.sequence(ms, func(i int) {
		m := &ms[i]
		src := m.src
		if src.IsSlot() {
			if k := slices.IndexFunc(loaded, func(l [2]Loc) bool { return l[0] == src }); k >= 0 {
				src = loaded[k][1]
			} else if m.dst.IsReg() {
				loaded = append(loaded, [2]Loc{src, m.dst})
			}
		}
		e.copy(m.v, e.f.VRegs[m.v].Class, src, m.dst, free, tmp[:], add)
	},
		func(m *pmove) Loc {
			c := e.f.VRegs[m.v].Class
			if e.defStored[m.v] && !slices.Contains(written, e.stackLoc(m.v)) {
				return e.stackLoc(m.v) // it has been there since the value was made
			}
			t := e.freeReg(c, free, tmp[c])
			if t == NoLoc {
				t = e.emergency(c, 0)
			} else {
				tmp[c] = append(tmp[c], t)
			}
			e.copy(m.v, c, m.src, t, free, tmp[:], add)
			loaded = slices.DeleteFunc(loaded, func(l [2]Loc) bool { return l[0] == t }) // it held another's before
			return t
		})
	e.loaded = loaded
}

func (e *emitter) classOf(ed Edit) Class {
	if ed.To.IsReg() {
		return ed.To.Class()
	}
	return ed.From.Class()
}

// copy emits one assignment between any two places of class c.
func (e *emitter) copy(v VReg, c Class, src, dst Loc, free [][2]int32, tmp [][]Loc, add func(Edit)) {
	via := e.cfg.Via[c]
	// scratch calls f with a register of a class, saving a bystander if none is free.
	scratch := func(c Class, f func(t Loc)) {
		if t := e.freeReg(c, free, tmp[c]); t != NoLoc {
			f(t)
			return
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

// freeReg finds an allocatable register that nothing holds in the given stretches.
func (e *emitter) freeReg(c Class, free [][2]int32, not []Loc) Loc {
next:
	for _, r := range e.order[c] {
		l := RegLoc(c, int(r))
		for _, n := range not {
			if n == l {
				continue next
			}
		}
		for _, s := range free {
			if !e.occ[c][r].free(s[0], s[1]) {
				continue next
			}
			for _, fx := range e.reservedIn(c, int(r), s) {
				// A clobber just before is over: what it destroyed is free to use.
				if fx.owner >= 0 || fx.from > s[0] {
					continue next
				}
			}
		}
		return l
	}
	return NoLoc
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
