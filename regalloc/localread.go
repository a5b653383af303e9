package regalloc

import (
	"math/bits"
	"slices"
)

// readBlock finds the symbols; false if the block is of a kind that is left alone.
func (l *local) readBlock() bool {
	l.syms = l.syms[:0]
	if l.again == nil {
		l.again = map[VReg]int32{}
	}
	clear(l.again)
	base := l.res.OpBase[l.first]
	l.ops = slices.Grow(l.ops[:0], int(l.res.OpBase[l.first+int(l.n)]-base))[:l.res.OpBase[l.first+int(l.n)]-base]
	l.holds = append(l.holds[:0], make([]int32, int(slotBase)+len(l.res.Slots))...)
	l.bounds()
	l.odd = false
	for _, x := range l.res.Code[l.from:l.to] {
		if x < 0 {
			l.readEdit(&l.res.Edits[^x])
		} else if !l.readInst(int(x), base) {
			return false
		}
	}
	for w, set := range l.end {
		for ; set != 0; set &= set - 1 {
			at := Loc(w*64 + bits.TrailingZeros64(set))
			switch {
			case l.holds[at] > 0 || at.IsReg():
				s := &l.syms[l.symbolIn(at)]
				s.out = append(s.out, at)
			case l.holds[at] < 0:
				return false
			}
		}
	}
	return !l.odd
}

// bounds finds the places that are read behind the block's start and its terminator's front, and what registers mirror at the start.
func (l *local) bounds() {
	l.mirror = *l.res.mirrors[l.b]
	for _, x := range l.res.Code[l.res.CodeStart[l.b]:l.from] {
		l.step(&l.mirror, x)
	}
	s := l.live.behind(l.b)
	l.live.step(s, l.res.Code[l.to])
	l.end = append(l.end[:0], s...)
	for _, x := range slices.Backward(l.res.Code[l.from:l.to]) {
		l.live.step(s, x)
	}
	l.start = append(l.start[:0], s...)
}

// symbol makes one; its lists lie where those of another were.
func (l *local) symbol(c Class, v VReg, def int32) int32 {
	n := len(l.syms)
	if n == cap(l.syms) {
		l.syms = slices.Grow(l.syms, n+32)
	}
	l.syms = l.syms[:n+1]
	s := &l.syms[n]
	*s = symbol{class: c, v: v, def: def, uses: s.uses[:0], out: s.out[:0], slots: s.slots[:0]}
	return int32(n)
}

// symbolIn is the symbol in a place, which was there when the block began if nothing is known of it.
func (l *local) symbolIn(at Loc) int32 {
	switch {
	case l.holds[at] < 0:
		l.odd = true // it reads what nothing wrote: a bystander without a value
		return 0
	case l.holds[at] > 0:
		return l.holds[at] - 1
	}
	i := l.symbol(at.classIn(l.res), -1, -1)
	l.hold(at, i)
	slot := at
	if at.IsReg() {
		if slot = SlotLoc(int(l.mirror[at]) - 1); l.mirror[at] == 0 || !l.start.has(slot) {
			return i
		}
		l.hold(slot, i)
	}
	for r, m := range l.mirror {
		if m == int32(slot.Reg())+1 && l.start.has(Loc(r)) {
			l.hold(Loc(r), i)
		}
	}
	return i
}

// hold notes that a place held a symbol when the block began. The code so far may have written it since.
func (l *local) hold(at Loc, i int32) {
	s := &l.syms[i]
	if l.holds[at] == 0 {
		l.holds[at] = i + 1
	}
	switch {
	case at.IsSlot():
		s.slots = appendNew(s.slots, at)
	case at.Class() == s.class:
		s.regs |= 1 << at.Reg()
	}
}

func appendNew(l []Loc, at Loc) []Loc {
	if slices.Contains(l, at) {
		return l
	}
	return append(l, at)
}

func (l *local) readEdit(ed *Edit) {
	i, ok := int32(0), false
	if ed.Kind != EditRemat {
		i = l.symbolIn(ed.From)
	} else if i, ok = l.again[ed.V]; !ok {
		i = l.symbol(ed.Class, ed.V, -1)
		l.again[ed.V] = i
		l.syms[i].remat = true
	}
	if ed.Kind == EditSwap {
		l.holds[ed.From] = l.symbolIn(ed.To) + 1
	}
	if ed.Tmp.IsReg() {
		l.holds[ed.Tmp] = -1
	}
	l.holds[ed.To] = i + 1
	if s := &l.syms[i]; s.v < 0 {
		s.v = ed.V
	}
}

// readInst reads an instruction; false if it has operands that are read and written at once.
func (l *local) readInst(x int, base int32) bool {
	in, t, at := &l.f.Insts[x], int32(x-l.first), l.res.OpBase[x]-base
	for j := range in.Ops {
		o := &in.Ops[j]
		if o.Role == Mod {
			return false
		}
		if o.Role != Use {
			continue
		}
		i := l.symbolIn(l.res.Op(x, j))
		if l.odd {
			return false
		}
		s := &l.syms[i]
		if n := len(s.uses); n == 0 || s.uses[n-1] != t {
			s.uses = append(s.uses, t)
		}
		if s.v < 0 {
			s.v = o.V
		}
		l.ops[at+int32(j)] = i
	}
	if in.Clobber != nil {
		for c, set := range in.Clobber {
			for ; set != 0; set &= set - 1 {
				l.holds[RegLoc(Class(c), bits.TrailingZeros32(set))] = -1
			}
		}
	}
	for j := range in.Ops {
		if o := &in.Ops[j]; o.Role != Use {
			i := l.symbol(l.f.VRegs[o.V].Class, o.V, t)
			l.ops[at+int32(j)], l.holds[l.res.Op(x, j)] = i, i+1
		}
	}
	return true
}
