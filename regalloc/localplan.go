package regalloc

import (
	"math/bits"
	"slices"
)

// plan chooses what stays in registers; false if that spills no less.
func (l *local) plan() bool {
	total := 0
	for i := range l.syms {
		total += len(l.syms[i].uses) + 1
	}
	l.flags = append(l.flags[:0], make([]bool, total)...)
	kept := l.flags
	for i := range l.syms {
		s := &l.syms[i]
		n := len(s.uses) + 1
		s.kept, kept = kept[:n:n], kept[n:]
	}
	less := false
	for c := range NumClasses {
		l.allowed[c] = l.res.Used[c] & l.allocSet[c]
		for _, r := range l.cfg.Alloc[c] {
			l.allowed.Add(c, int(r))
		}
		if l.spills[c] > 0 && l.planClass(c) < l.spills[c] {
			less = true
		}
	}
	for i := range l.syms {
		if s := &l.syms[i]; l.spills[s.class] == 0 && !s.remat { // as the code is, all stays
			for k := range s.kept {
				s.kept[k] = true
			}
		}
	}
	return less
}

// planClass is plan for one class; it says how many stores and reloads come of it.
func (l *local) planClass(c Class) int {
	gaps, at, sure := l.gaps(c)
	if sure == l.spills[c] {
		return sure
	}
	_, cost, open := chooseGaps(gaps, l.room(c), localRounds)
	for k, g := range at {
		l.syms[g.sym].kept[g.k] = !open[k]
	}
	return sure + cost
}

// symbolGap is a gap in front of an access of a symbol.
type symbolGap struct {
	sym int32
	k   int
}

// gaps lists the gaps of the symbols of a class; sure is how many stores and reloads the block's ends ask for.
func (l *local) gaps(c Class) (gaps []gap, at []symbolGap, sure int) {
	for i := range l.syms {
		s := &l.syms[i]
		if s.class != c {
			continue
		}
		for _, at := range s.out {
			if at.IsSlot() && !slices.Contains(s.slots, at) {
				sure++
			}
		}
		if s.remat {
			continue
		}
		made := len(s.slots) == 0 && !slices.ContainsFunc(s.out, Loc.IsSlot) // else it is stored anyway, or was
		last, here := s.def, s.def >= 0 || s.regs != 0
		add := func(to int32, k int) {
			if here {
				gaps = append(gaps, gap{int(last), int(to), VReg(i), true, made, last >= 0 && last == s.def})
				at = append(at, symbolGap{int32(i), k})
			} else {
				sure++
			}
			last, here = to, true
		}
		for k, t := range s.uses {
			add(t, k)
		}
		if slices.ContainsFunc(s.out, Loc.IsReg) {
			add(l.n, len(s.uses))
		}
	}
	return gaps, at, sure
}

// room is how many registers of a class are left to values between accesses, by point.
func (l *local) room(c Class) (room []int) {
	regs := bits.OnesCount32(l.allowed[c])
	class := func(v VReg) Class { return l.f.VRegs[v].Class }
	base := l.res.OpBase[l.first]
	for t := range l.n {
		in := &l.f.Insts[l.first+int(t)]
		early, late := in.takes(c, l.allowed[c], class)
		at := l.res.OpBase[l.first+int(t)] - base
		for j := range in.Ops {
			o := &in.Ops[j]
			if class(o.V) != c {
				continue
			}
			if o.Role == Use && o.Fixed >= 0 && l.allowed.Has(c, int(o.Fixed)) {
				early++
			}
			if o.Tie >= 0 { // what it overwrites may have to be copied
				if s := &l.syms[l.ops[at+int32(o.Tie)]]; s.uses[len(s.uses)-1] > t || len(s.out) > 0 {
					early++
				}
			}
		}
		room = append(room, regs-early, regs-late)
	}
	return room
}
