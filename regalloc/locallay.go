package regalloc

import "math/bits"

// lay goes through the block and gives everything its place; false if it does not come out.
func (l *local) lay() bool {
	l.begin()
	for l.t = 0; l.t < l.n; l.t++ {
		x := l.first + int(l.t)
		if !l.inst(&l.f.Insts[x], l.res.OpBase[x], l.regs[l.res.OpBase[x]-l.res.OpBase[l.first]:]) {
			return false
		}
		l.code = append(l.code, int32(x))
	}
	l.finish()
	return true
}

// begin puts symbols where they are when the block begins.
func (l *local) begin() {
	l.in, l.code = holders{}, l.code[:0]
	l.regs = append(l.regs[:0], make([]Loc, len(l.ops))...)
	clear(l.holds)
	for i := range l.syms {
		s := &l.syms[i]
		if !s.needed(0) {
			s.regs = 0
		}
		for set := s.regs; set != 0; set &= set - 1 {
			l.in[s.class][bits.TrailingZeros32(set)] = int32(i) + 1
		}
		for _, at := range s.slots {
			l.holds[at] = int32(i) + 1
		}
	}
}

// inst finds registers for the operands of the instruction in hand.
func (l *local) inst(in *Inst, base int32, regs []Loc) bool {
	ops := l.ops[base-l.res.OpBase[l.first]:][:len(in.Ops)]
	l.was, l.mv = l.in, l.mv[:0]
	l.fixed, l.late, l.read = [NumClasses]uint32{}, [NumClasses]uint32{}, [NumClasses]uint32{}
	if in.Clobber != nil {
		l.late = *in.Clobber
	}
	for j := range in.Ops {
		if o := &in.Ops[j]; o.Fixed >= 0 {
			c := l.f.VRegs[o.V].Class
			regs[j] = RegLoc(c, int(o.Fixed))
			if o.Role == Use {
				l.fixed[c] |= 1 << o.Fixed
			} else {
				l.late[c] |= 1 << o.Fixed
			}
		}
	}
	if !l.fixedUses(in, ops) || !l.leaveLate() || !l.otherUses(in, ops, regs, base) || !l.tied(in, ops, regs) {
		return false
	}
	for j := range in.Ops {
		if in.Ops[j].Role == EarlyDef {
			s := &l.syms[ops[j]]
			r := l.pick(s.class, l.fixed[s.class]|l.late[s.class]|l.read[s.class], l.old(base, j))
			if r < 0 {
				return false
			}
			l.enter(ops[j], r)
			regs[j] = RegLoc(s.class, r)
		}
	}
	l.early = l.in
	l.over(in, ops, regs)
	for j := range in.Ops {
		if o := &in.Ops[j]; o.Role == Def && (o.Tie >= 0 || o.Fixed >= 0) {
			l.enter(ops[j], regs[j].Reg())
		}
	}
	for j := range in.Ops {
		if o := &in.Ops[j]; o.Role == Def && o.Tie < 0 && o.Fixed < 0 {
			s := &l.syms[ops[j]]
			r := l.pick(s.class, l.late[s.class], l.old(base, j))
			if r < 0 {
				return false
			}
			l.enter(ops[j], r)
			regs[j] = RegLoc(s.class, r)
		}
	}
	l.flush()
	for j := range in.Ops {
		if i := ops[j]; in.Ops[j].Role != Use && !l.syms[i].needed(0) {
			l.drop(i, l.syms[i].regs)
		}
	}
	return true
}

// fixedUses puts symbols into the registers that the instruction wants them in.
func (l *local) fixedUses(in *Inst, ops []int32) bool {
	var out []int32
	for j := range in.Ops {
		o := &in.Ops[j]
		if o.Role != Use || o.Fixed < 0 {
			continue
		}
		i := ops[j]
		c, r := l.syms[i].class, int(o.Fixed)
		if q := l.in[c][r] - 1; q != i {
			if q >= 0 {
				l.drop(q, 1<<r)
				out = append(out, q)
			}
			l.put(i, r)
		}
	}
	for _, q := range out {
		s := &l.syms[q]
		k := s.after(l.t)
		switch reads := l.readsElsewhere(in, ops, q); {
		case s.regs != 0 && (!reads || s.regs&l.allowed[s.class] != 0):
		case reads || s.kept[k] && k == s.next:
			forbid := l.fixed[s.class]
			if s.kept[k] {
				forbid |= l.late[s.class]
			}
			r := l.pick(s.class, forbid, NoLoc)
			if r < 0 {
				return false
			}
			l.put(q, r)
		default:
			l.secure(q, k)
		}
	}
	return true
}

// readsElsewhere reports that an operand that may be in any register reads a symbol.
func (l *local) readsElsewhere(in *Inst, ops []int32, i int32) bool {
	for j := range in.Ops {
		if o := &in.Ops[j]; o.Role == Use && o.Fixed < 0 && ops[j] == i {
			return true
		}
	}
	return false
}

// leaveLate takes what lives on out of the registers that the instruction destroys.
func (l *local) leaveLate() bool {
	for c := range NumClasses {
		for set := l.late[c]; set != 0; set &= set - 1 {
			q := l.in[c][bits.TrailingZeros32(set)] - 1
			if q >= 0 && !l.saveFrom(q, l.late[c]) {
				return false
			}
		}
	}
	return true
}

// saveFrom makes sure that a symbol outlives the loss of registers: in another, if it is to be kept, else in a slot.
func (l *local) saveFrom(q int32, lost uint32) bool {
	s := &l.syms[q]
	k := s.after(l.t)
	switch {
	case !s.needed(k):
	case s.regs&^lost != 0:
		l.drop(q, s.regs&lost)
	case s.kept[k]:
		r := l.pick(s.class, lost|l.fixed[s.class]|l.read[s.class], NoLoc)
		if r < 0 {
			return false
		}
		l.put(q, r)
		l.drop(q, s.regs&lost)
	default:
		l.secure(q, k)
	}
	return true
}

// otherUses brings what the instruction reads into registers.
func (l *local) otherUses(in *Inst, ops []int32, regs []Loc, base int32) bool {
	for j := range in.Ops {
		o, s := &in.Ops[j], &l.syms[ops[j]]
		if o.Role != Use || o.Fixed >= 0 {
			continue
		}
		hint := l.old(base, j)
		has := s.regs & l.allocSet[s.class]
		if has == 0 {
			forbid := l.fixed[s.class]
			if s.kept[s.after(l.t)] {
				forbid |= l.late[s.class]
			}
			r := l.pick(s.class, forbid, hint)
			if r < 0 {
				return false
			}
			l.put(ops[j], r)
			has = 1 << r
		}
		r := bits.TrailingZeros32(has)
		if has>>hint.Reg()&1 != 0 {
			r = hint.Reg()
		}
		regs[j] = RegLoc(s.class, r)
		l.read[s.class] |= 1 << r
	}
	return true
}

// tied lets results overwrite operands, of which what lives on is elsewhere.
func (l *local) tied(in *Inst, ops []int32, regs []Loc) bool {
	lost := l.late
	for j := range in.Ops {
		o := &in.Ops[j]
		if o.Tie < 0 {
			continue
		}
		r, c := regs[o.Tie].Reg(), l.syms[ops[j]].class
		if lost[c]>>r&1 != 0 {
			return false // two results over one operand: not worth the trouble
		}
		lost[c] |= 1 << r
		if !l.saveFrom(ops[o.Tie], lost[c]) {
			return false
		}
		regs[j] = regs[o.Tie]
	}
	return true
}

// over is the state when the instruction has read: what it read last and what it destroys is in no register any more.
func (l *local) over(in *Inst, ops []int32, regs []Loc) {
	for j := range in.Ops {
		if in.Ops[j].Role != Use {
			continue
		}
		s := &l.syms[ops[j]]
		s.next = s.after(l.t)
		if !s.needed(s.next) {
			l.drop(ops[j], s.regs)
		}
	}
	lost := l.late
	for j := range in.Ops {
		if t := in.Ops[j].Tie; t >= 0 {
			lost[regs[t].Class()] |= 1 << regs[t].Reg()
		}
	}
	for c, set := range lost {
		for ; set != 0; set &= set - 1 {
			r := bits.TrailingZeros32(set)
			if q := l.in[c][r] - 1; q >= 0 {
				l.drop(q, 1<<r)
			}
		}
	}
}

// old is the register of an operand in the code as it was.
func (l *local) old(base int32, j int) Loc { return l.res.Regs[base+int32(j)] }

// pick finds a register, the wanted one if it is free; what need not stay makes room. −1 if there is none.
func (l *local) pick(c Class, forbid uint32, want Loc) int {
	free := l.allowed[c] &^ forbid
	for set := free; set != 0; set &= set - 1 {
		if r := bits.TrailingZeros32(set); l.in[c][r] != 0 {
			free &^= 1 << r
		}
	}
	if want.IsReg() && free>>want.Reg()&1 != 0 {
		return want.Reg()
	}
	if free != 0 {
		return bits.TrailingZeros32(free)
	}
	best, far := -1, int32(-1)
	for set := l.allowed[c] &^ forbid; set != 0; set &= set - 1 {
		r := bits.TrailingZeros32(set)
		if d := l.idle(l.in[c][r]-1, r); d > far {
			best, far = r, d
		}
	}
	if best >= 0 {
		q := l.in[c][best] - 1
		if s := &l.syms[q]; s.regs == 1<<best {
			l.secure(q, s.next)
		}
		l.drop(q, 1<<best)
	}
	return best
}

// idle is how long a symbol can do without a register that holds it: −1 if it cannot.
func (l *local) idle(q int32, r int) int32 {
	s := &l.syms[q]
	k := s.next
	switch {
	case s.def == l.t || k < len(s.uses) && s.uses[k] == l.t:
		return -1
	case s.regs&l.allowed[s.class] != 1<<r:
		return 1 << 20
	case s.kept[k]:
		return -1
	case k < len(s.uses):
		return s.uses[k] - l.t
	}
	return l.n - l.t
}

// secure stores a symbol that is to lose its registers and is needed behind the access at k, if nothing else has it.
func (l *local) secure(q int32, k int) {
	if s := &l.syms[q]; s.needed(k) && !s.safe() {
		to := l.slotFor(s)
		l.mv = append(l.mv, pmove{v: s.v, src: l.source(q), dst: to})
		s.slots = append(s.slots, to)
		l.holds[to] = q + 1
	}
}

// source is where a symbol is in front of the instruction in hand.
func (l *local) source(q int32) Loc {
	s := &l.syms[q]
	for r, h := range l.was[s.class] {
		if h == q+1 {
			return RegLoc(s.class, r)
		}
	}
	if s.remat {
		return rematBase + Loc(s.v)
	}
	return s.slots[0]
}

// slotFor is a slot for a symbol: the one that it ends in, or one that nothing else needs.
func (l *local) slotFor(s *symbol) Loc {
	dead := func(at Loc) bool {
		h := l.holds[at]
		return h == 0 || !l.syms[h-1].needed(l.syms[h-1].next)
	}
	for _, at := range s.out {
		if at.IsSlot() && dead(at) {
			return at
		}
	}
	for _, list := range [2][]Loc{l.slots, l.extra} {
		for _, at := range list {
			if at.classIn(l.res) == s.class && !l.wanted(at) && dead(at) {
				return at
			}
		}
	}
	at := SlotLoc(int(l.newSlot(s.class)))
	l.extra = append(l.extra, at)
	l.holds = append(l.holds, make([]int32, int(at)+1-len(l.holds))...)
	return at
}

// wanted reports a slot whose content is read behind the block.
func (l *local) wanted(at Loc) bool { return int(at) < 64*len(l.end) && l.end.has(at) }

// enter puts a symbol into a register, put also moves it there from where it was.
func (l *local) enter(i int32, r int) {
	s := &l.syms[i]
	s.regs |= 1 << r
	l.in[s.class][r] = i + 1
}

func (l *local) put(i int32, r int) {
	s := &l.syms[i]
	l.mv = append(l.mv, pmove{v: s.v, src: l.source(i), dst: RegLoc(s.class, r)})
	l.enter(i, r)
}

// drop takes a symbol from registers.
func (l *local) drop(i int32, regs uint32) {
	s := &l.syms[i]
	s.regs &^= regs
	for ; regs != 0; regs &= regs - 1 {
		l.in[s.class][bits.TrailingZeros32(regs)] = 0
	}
}

// finish moves all to where the code behind the block expects it.
func (l *local) finish() {
	l.was, l.early, l.mv = l.in, holders{}, l.mv[:0]
	for i := range l.syms {
		s := &l.syms[i]
		for _, at := range s.out {
			if at.IsReg() {
				l.early[s.class][at.Reg()] = int32(i) + 1
				if l.in[s.class][at.Reg()] == int32(i)+1 {
					continue
				}
			} else if l.holds[at] == int32(i)+1 {
				continue
			}
			l.mv = append(l.mv, pmove{v: s.v, src: l.source(int32(i)), dst: at})
		}
		if len(s.out) == 0 {
			for set := s.regs; set != 0; set &= set - 1 {
				l.was[s.class][bits.TrailingZeros32(set)] = 0
			}
		}
	}
	l.flush()
}

// flush makes code of the moves in front of the instruction in hand.
func (l *local) flush() {
	if len(l.mv) == 0 {
		return
	}
	for i := range l.mv {
		if to := l.mv[i].dst; to.IsReg() {
			l.early[to.Class()][to.Reg()] = -1
		}
	}
	at := len(l.res.Edits)
	l.resolve(l.mv, l)
	for i := at; i < len(l.res.Edits); i++ {
		l.code = append(l.code, ^int32(i))
	}
}

func (l *local) vacant(c Class, r uint8) bool {
	return l.allowed.Has(c, int(r)) && l.was[c][r] == 0 && l.early[c][r] == 0
}

func (l *local) stored(VReg) Loc { return NoLoc }
