package regalloc

// LoopSpills says what is stored and reloaded in a loop of one block, and what registers it asks for.
type LoopSpills struct {
	Block int
	Bytes [NumClasses]int // of spills and reloads in a pass
	// Live is the most values alive at once, of those that the loop names: what only passes through can wait in its
	// slot, and what is made again without operands takes a register where it is read. Fixed operands and clobbers count
	// as taken.
	Live, Regs [NumClasses]int
}

// Fits reports that the registers hold what is alive in the given order, so that nothing need be spilled.
func (l *LoopSpills) Fits() bool {
	for c, n := range l.Bytes {
		if n > 0 && l.Live[c] > l.Regs[c] {
			return false
		}
	}
	return true
}

// InnerSpills lists the loops of one block that store or reload something on their way round.
func InnerSpills(f *Func, cfg *Config, res *Result) (out []LoopSpills) {
	var a *allocator
	for b := range f.Blocks {
		l := LoopSpills{Block: b}
		if !l.bytes(f, cfg, res) {
			continue
		}
		if a == nil {
			a = newAllocator(f, cfg)
			defer a.free()
			a.number()
			a.buildRanges()
			a.reserve()
		}
		l.pressure(a)
		out = append(out, l)
	}
	return out
}

// bytes counts what block b spills if it goes round to itself, and says whether that is anything.
func (l *LoopSpills) bytes(f *Func, cfg *Config, res *Result) bool {
	b, loops, any := l.Block, false, false
	add := func(e *Edit) {
		if e.Kind == EditSpill || e.Kind == EditReload {
			l.Bytes[e.Class] += cfg.SlotSize[e.Class]
			any = true
		}
	}
	for _, e := range f.Blocks[b].Succs {
		loops = loops || e.To == b
	}
	if !loops {
		return false
	}
	for k, x := range res.Code[res.CodeStart[b]:res.CodeStart[b+1]] {
		if x < 0 && k >= int(res.HeadEdits[b]) {
			add(&res.Edits[^x])
		}
	}
	for _, ec := range res.Edges {
		if ec.Block == b && f.Blocks[b].Succs[ec.Succ].To == b {
			for _, i := range ec.Edits {
				add(&res.Edits[i])
			}
		}
	}
	return any
}

// pressure finds the most values of each class that are alive at once.
func (l *LoopSpills) pressure(a *allocator) {
	from, to := a.head[l.Block], a.head[l.Block+1]
	var live [NumClasses][]int
	for c := range live {
		live[c] = make([]int, to-from)
		l.Regs[c] = len(a.cfg.Alloc[c]) + len(a.cfg.Costly[c])
	}
	cover := func(c Class, lo, hi int32) {
		for p := max(lo, from); p < min(hi, to); p++ {
			live[c][p-from]++
		}
	}
	for v := range a.f.VRegs {
		info := &a.f.VRegs[v]
		for _, r := range a.vranges.of(int32(v)) {
			lr := &a.ranges[r]
			switch {
			case lr.from >= to || lr.to <= from:
			case info.Remat != 0:
				for _, u := range a.uses[lr.u0:lr.u1] {
					if u.need {
						cover(info.Class, u.lo, u.hi)
					}
				}
			case a.namedIn(lr, int32(l.Block)):
				cover(info.Class, lr.from, lr.to)
			}
		}
	}
	for c := range live {
		for _, regs := range [][]uint8{a.cfg.Alloc[c], a.cfg.Costly[c]} {
			for _, r := range regs {
				for _, x := range a.fixed[c][r] {
					if x.owner < 0 {
						cover(Class(c), x.from, x.to)
					}
				}
			}
		}
		for _, n := range live[c] {
			l.Live[c] = max(l.Live[c], n)
		}
	}
}

// passed reports an argument on the way round.
func (a *allocator) passed(v VReg, b int) bool {
	for _, e := range a.f.Blocks[b].Succs {
		if e.To == b {
			for _, x := range e.Args {
				if x == v {
					return true
				}
			}
		}
	}
	return false
}
