package regalloc

import (
	"cmp"
	"slices"
	"sort"
)

// located says where a value is at a block boundary.
type located struct {
	v   VReg
	loc Loc
}

// pointMove is a move in front of the instruction at an index. reloc marks a value going
// from a register to its own slot, which a store at its definition can replace.
type pointMove struct {
	idx   int32
	v     VReg
	src   Loc
	dst   Loc
	reloc bool
}

// emitter turns placed ranges into operands and edits.
type emitter struct {
	*allocator
	byV       pairs   // final ranges of each value, sorted
	rloc      []Loc   // place of each final range
	outer     []int32 // by position in byV: the nearest range before it, of the same value, that ends later; -1
	ins, outs pairs   // indices into located lists, by block
	inL, outL []located
	moves     []pointMove
	defStored []bool
	outLoc    []Loc // scratch: where values are at the end of the block in hand
	outStamp  []int32
	outBlock  int32
	isParam   []bool // scratch: of the successor in hand
	emerg     [NumClasses][2]int32
	pm        []pmove
	parked    []parked
	near      stretches // scratch of around
	resolver
}

func newEmitter(a *allocator) *emitter {
	e := &emitter{allocator: a}
	for c := range e.emerg {
		e.emerg[c] = [2]int32{-1, -1}
	}
	return e
}

func (a *allocator) emit() {
	nv := len(a.f.VRegs)
	e := newEmitter(a)
	e.defStored, e.outLoc, e.outStamp, e.isParam = a.flags.List(nv), a.locs.List(nv), a.ints.List(nv), a.flags.List(nv)
	e.collectRanges()
	e.operands()
	e.boundaries()
	e.chooseStores()
	e.code()
	e.forward()
	e.tally()
	a.layoutSlots()
}

func (a *allocator) setOf(v VReg) *spillSet { return &a.sets[a.bundles[a.vbundle[v]].set] }

// stackLoc is where a value is when no register holds it.
func (a *allocator) stackLoc(v VReg) Loc {
	if a.f.VRegs[v].Remat != 0 {
		return rematBase + Loc(v)
	}
	return SlotLoc(int(a.setOf(v).slot))
}

func (e *emitter) collectRanges() {
	keys, vals := e.ints.Empty(len(e.ranges)), e.ints.Empty(len(e.ranges))
	e.rloc = e.locs.List(len(e.ranges))
	add := func(r int32, l Loc) {
		e.rloc[r] = l
		keys, vals = append(keys, int32(e.ranges[r].v)), append(vals, r)
	}
	for i := range e.bundles {
		if b := &e.bundles[i]; !b.dead {
			for _, r := range b.ranges {
				add(r, b.loc)
			}
		}
	}
	for i := range e.sets {
		if s := &e.sets[i]; s.gapLoc == NoLoc {
			for _, r := range s.gaps {
				add(r, e.stackLoc(e.ranges[r].v))
			}
		}
	}
	e.byV = e.group(len(e.f.VRegs), keys, vals)
	e.outer = e.ints.List(len(vals))
	var inB, inI, outB, outI []int32
	for v := range e.f.VRegs {
		l := e.byV.of(int32(v))
		at := e.byV.start[v]
		if len(l) == 1 { // in one place all its life: no edge moves it
			e.outer[at] = -1
			continue
		}
		slices.SortFunc(l, func(i, j int32) int {
			x, y := &e.ranges[i], &e.ranges[j]
			return cmp.Or(cmp.Compare(x.from, y.from), cmp.Compare(x.to, y.to))
		})
		for k, r := range l {
			lr := &e.ranges[r]
			up := int32(k) - 1
			for up >= 0 && e.ranges[l[up]].to <= lr.to {
				up = e.outer[at+up]
			}
			e.outer[at+int32(k)] = up
			for b := e.blockAt[lr.from/2]; e.head[b] < lr.to; b++ {
				if lr.from <= e.head[b] {
					inB, inI = append(inB, b), append(inI, int32(len(e.inL)))
					e.inL = append(e.inL, located{VReg(v), e.rloc[r]})
				}
				if end := e.head[b+1]; lr.from < end && lr.to >= end {
					outB, outI = append(outB, b), append(outI, int32(len(e.outL)))
					e.outL = append(e.outL, located{VReg(v), e.rloc[r]})
				}
				if int(b) == len(e.f.Blocks)-1 {
					break
				}
			}
		}
	}
	e.ins, e.outs = e.group(len(e.f.Blocks), inB, inI), e.group(len(e.f.Blocks), outB, outI)
}

// locate finds where a value is at a point. Pieces within one instruction lie inside a
// gap around them; at the odd points and block heads asked for, one range holds the value.
func (e *emitter) locate(v VReg, p int32) Loc {
	at := e.byV.start[v]
	l := e.byV.of(int32(v))
	k := int32(sort.Search(len(l), func(k int) bool { return e.ranges[l[k]].from > p }) - 1)
	for k >= 0 && e.ranges[l[k]].to <= p {
		k = e.outer[at+k]
	}
	if k < 0 {
		return NoLoc
	}
	return e.rloc[l[k]]
}

// operands fills in the place of every operand and the moves that fixed and tied ones need.
func (e *emitter) operands() {
	f, res := e.f, e.res
	res.OpBase = make([]int32, len(f.Insts)+1)
	for i := range f.Insts {
		res.OpBase[i+1] = res.OpBase[i] + int32(len(f.Insts[i].Ops))
	}
	res.Regs = make([]Loc, res.OpBase[len(f.Insts)])
	for i := range res.Regs {
		res.Regs[i] = NoLoc
	}
	for _, r := range e.byV.val {
		lr := &e.ranges[r]
		if !e.rloc[r].IsReg() {
			continue
		}
		for _, u := range e.uses[lr.u0:lr.u1] {
			if u.need {
				res.Regs[res.OpBase[u.inst]+int32(u.op)] = e.rloc[r]
			}
		}
	}
	for i := range f.Insts {
		ops := f.Insts[i].Ops
		regs := res.Regs[res.OpBase[i]:res.OpBase[i+1]]
		for j := range ops {
			o := &ops[j]
			if o.Tie >= 0 {
				same := f.Insts[i].sameAsTied(j)
				for k := range ops {
					if same>>uint(k)&1 != 0 {
						regs[k] = regs[j]
					}
				}
			}
			if o.Fixed >= 0 {
				regs[j] = RegLoc(f.VRegs[o.V].Class, int(o.Fixed))
			}
		}
		for j := range ops {
			o := &ops[j]
			u := j
			switch {
			case o.Tie >= 0:
				u = int(o.Tie)
			case o.Fixed < 0 || o.Role != Use:
				continue
			}
			p := e.pt(int32(i))
			src := e.locate(ops[u].V, p-1)
			if src == NoLoc {
				src = e.fixedDef(i-1, ops[u].V)
			}
			e.move(p/2, ops[u].V, src, regs[u], false)
		}
		for j := range ops {
			if ops[j].Role != Use && regs[j].IsReg() {
				res.Used.Add(regs[j].Class(), regs[j].Reg())
			}
		}
	}
}

// fixedDef is the register in which instruction i leaves v, whose range starts after it.
func (e *emitter) fixedDef(i int, v VReg) Loc {
	for _, o := range e.f.Insts[max(i, 0)].Ops {
		if o.Role == Def && o.Fixed >= 0 && o.V == v {
			return RegLoc(e.f.VRegs[v].Class, int(o.Fixed))
		}
	}
	return NoLoc
}

func (e *emitter) move(idx int32, v VReg, src, dst Loc, reloc bool) {
	if src != dst && dst < rematBase {
		e.moves = append(e.moves, pointMove{idx, v, src, dst, reloc})
	}
}

// boundaries makes the moves where a value's range in one place gives way to one in another.
func (e *emitter) boundaries() {
	for v := range e.f.VRegs {
		for _, r := range e.byV.of(int32(v)) {
			lr := &e.ranges[r]
			idx := lr.from / 2
			if lr.from&1 != 0 || e.head[e.blockAt[idx]] == lr.from {
				continue
			}
			src, isDef, fixed := NoLoc, false, false
			us := e.uses[e.useStart[v]:e.useStart[v+1]]
			inst := idx - e.blockAt[idx] - 2 // a fixed def is of the instruction before
			for k := sort.Search(len(us), func(k int) bool { return us[k].inst >= inst }); k < len(us) && us[k].inst <= inst+1; k++ {
				u := &us[k]
				if !u.def || u.lo != lr.from {
					continue
				}
				if u.fixed >= 0 {
					src, fixed = RegLoc(e.f.VRegs[v].Class, int(u.fixed)), true
				} else if e.f.Insts[u.inst].Ops[u.op].Role != Mod {
					isDef = true
				}
			}
			if isDef {
				continue
			}
			if !fixed {
				src = e.locate(VReg(v), lr.from-1)
			}
			dst := e.rloc[r]
			e.move(idx, VReg(v), src, dst, !fixed && dst.IsSlot() && src.IsReg())
		}
	}
}

// code writes the new instruction list.
func (e *emitter) code() {
	f, res := e.f, e.res
	res.CodeStart = make([]int32, 0, len(f.Blocks)+1)
	res.Code = make([]int32, 0, len(f.Insts)+len(e.moves))
	res.HeadEdits = make([]int32, 0, len(f.Blocks))
	next := 0
	flush := func(at int) { // edits from at on become code
		for i := at; i < len(res.Edits); i++ {
			res.Code = append(res.Code, ^int32(i))
		}
	}
	for b := range f.Blocks {
		res.CodeStart = append(res.CodeStart, int32(len(res.Code)))
		bl := &f.Blocks[b]
		if ps := e.preds.of(int32(b)); len(ps) == 1 {
			at := len(res.Edits)
			for k := range f.Blocks[ps[0]].Succs {
				if f.Blocks[ps[0]].Succs[k].To == b {
					e.edgeEdits(int(ps[0]), k)
				}
			}
			flush(at)
		}
		res.HeadEdits = append(res.HeadEdits, int32(len(res.Code))-res.CodeStart[b])
		for i := bl.First; i < bl.First+bl.N; i++ {
			idx := e.pt(int32(i)) / 2
			at := len(res.Edits)
			e.pm = e.pm[:0]
			for ; next < len(e.moves) && e.moves[next].idx <= idx; next++ {
				m := &e.moves[next]
				e.pm = append(e.pm, pmove{v: m.v, src: m.src, dst: m.dst})
			}
			if len(e.pm) > 0 {
				e.resolve(e.pm, e.around([2]int32{2*idx - 1, 2*idx + 1}))
			}
			if i == bl.First+bl.N-1 {
				if len(bl.Succs) == 1 && len(e.preds.of(int32(bl.Succs[0].To))) > 1 {
					e.edgeEdits(b, 0)
				} else if len(bl.Succs) > 1 {
					e.criticalEdges(b)
				}
			}
			flush(at)
			res.Code = append(res.Code, int32(i))
		}
	}
	res.CodeStart = append(res.CodeStart, int32(len(res.Code)))
	e.unpark()
	for i := range res.Edits {
		for _, l := range res.Edits[i].writes() {
			if l.IsReg() {
				res.Used.Add(l.Class(), l.Reg())
			}
		}
	}
}

// count adds an edit to the statistics; loop is the loop of one block it is in, −1 for none.
func (e *emitter) count(ed *Edit, w float32, loop int32) {
	s := &e.res.Stats
	n := e.cfg.SlotSize[ed.Class]
	switch ed.Kind {
	case EditMove, EditSwap:
		s.Moves++
		s.WMoves += float64(w)
		n = 0
	case EditSpill:
		s.Spills++
		s.WSpills += float64(w)
		s.SpillBytes += n
	case EditReload:
		s.Reloads++
		s.WReloads += float64(w)
		s.ReloadBytes += n
	case EditRemat:
		s.Remats++
		s.WRemats += float64(w)
		n = 0
	}
	s.WBytes += float64(w) * float64(n)
	if loop < 0 || n == 0 {
		return
	}
	s.LoopSpillBytes += n
	s.WLoopBytes += float64(w) * float64(n)
	k := slices.IndexFunc(e.res.loops, func(l loopBytes) bool { return l.block == loop })
	if k < 0 {
		k, e.res.loops = len(e.res.loops), append(e.res.loops, loopBytes{block: loop})
	}
	e.res.loops[k].bytes += int32(n)
}

// loop is b if it goes round to itself, else −1.
func (e *emitter) loop(b int) int32 {
	if slices.ContainsFunc(e.f.Blocks[b].Succs, func(s Edge) bool { return s.To == b }) {
		return int32(b)
	}
	return -1
}
