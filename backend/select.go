package backend

import (
	"fmt"
	"sync"

	"github.com/godwit-accel/godwit/internal/room"
	"github.com/godwit-accel/godwit/internal/source"
	"github.com/godwit-accel/godwit/ir/kernel"
	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/regalloc"
)

// selector turns one kernel function into machine code. Blocks are walked in postorder and
// bottom up, so a value's users are selected before it: what they all folded into themselves
// is never asked for and makes no code.
type selector struct {
	m       *kernel.Module
	k       *kernel.Func
	f       *fn
	cfg     *kernel.CFG
	defs    []*kernel.Inst          // by value; nil for parameters
	defAt   []int                   // by value: block
	uses    []int32                 // by value: how many operands name it
	parts   map[kernel.Value]uint64 // parts that the only reader of a value and what follows write over
	need    []bool                  // by value: selected code reads its register
	spread  map[kernel.Value]reg    // results of reductions that are wanted in every lane
	vreg    []regalloc.VReg
	rev     []*inst // code of the block in hand, from its end
	seq     []*inst // code of the kernel instruction in hand, in order
	roots   []root
	bufs    []int32   // by value: number of the scratchpad buffer that it is a constant address in, 0: of none
	linears []*linear // by value, as they are asked for

	termRoom   []term
	linearRoom []linear

	block int
	extra []*block // blocks made while selecting (switches), to go behind the one in hand
	err   source.Errors
	loc   int32
	at    int32
}

func (s *selector) fail(format string, args ...any) {
	pos := source.Pos{}
	if s.loc > 0 && int(s.loc) < len(s.m.Locs) {
		pos = s.m.Locs[s.loc]
	}
	s.err.Add(pos, "@%s: %s", s.k.Name, fmt.Sprintf(format, args...))
}

// selectFunc makes machine code of a function.
func selectFunc(m *kernel.Module, k *kernel.Func) (*fn, error) {
	room := selectRooms.Get().(*selectRoom)
	defer room.free()
	s := &selector{m: m, k: k, f: &fn{k: k, name: k.Name}, cfg: kernel.NewCFG(k)}
	s.analyse(room)
	order := s.layout()
	place := make([]int, len(k.Blocks))
	for i := range place {
		place[i] = -1
	}
	for i, bi := range order {
		place[bi] = i
	}
	blocks := make([]*block, len(order))
	var extras [][]*block
	for range order {
		extras = append(extras, nil)
	}
	// Users before definitions: layout order is a reverse postorder, so walk it backward.
	for i := len(order) - 1; i >= 0; i-- {
		s.block, s.extra = order[i], nil
		blocks[i] = s.selectBlock(k.Blocks[order[i]], place)
		blocks[i].source = order[i]
		for _, e := range blocks[i].succs {
			if e.to == i && i > 0 {
				blocks[i].steps = s.findSteps(order[i], blocks[i].insts)
			}
		}
		extras[i] = s.extra
	}
	// A block's extra blocks follow it; targets are renumbered.
	pos := make([]int, len(order))
	n := 0
	for i := range order {
		pos[i] = n
		n += 1 + len(extras[i])
	}
	for i, blk := range blocks {
		s.f.blocks = append(append(s.f.blocks, blk), extras[i]...)
		for _, x := range append([]*block{blk}, extras[i]...) {
			for j := range x.succs {
				if t := x.succs[j].to; t >= 0 {
					x.succs[j].to = pos[t]
				} else {
					x.succs[j].to = pos[i] - t // −1 is the first extra block
				}
			}
		}
	}
	s.f.beside = besideLoops(s.cfg)
	s.f.findTransfers()
	return s.f, s.err.Err()
}

// selectRoom is what the lists of a selection are cut from: they are as long as the function has values.
type selectRoom struct {
	insts   room.Room[*kernel.Inst]
	places  room.Room[int]
	counts  room.Room[int32]
	flags   room.Room[bool]
	vregs   room.Room[regalloc.VReg]
	linears room.Room[*linear]
	roots   room.Room[root]
}

var selectRooms = sync.Pool{New: func() any { return new(selectRoom) }}

// free gives the room to the selection of the next function.
func (r *selectRoom) free() {
	r.insts.Reset()
	r.places.Reset()
	r.counts.Reset()
	r.flags.Reset()
	r.vregs.Reset()
	r.linears.Reset()
	r.roots.Reset()
	selectRooms.Put(r)
}

func (s *selector) analyse(room *selectRoom) {
	n := len(s.k.Types)
	s.parts, s.spread = map[kernel.Value]uint64{}, map[kernel.Value]reg{}
	s.defs, s.defAt, s.uses = room.insts.List(n), room.places.List(n), room.counts.List(n)
	s.need, s.vreg = room.flags.List(n), room.vregs.List(n)
	for i := range s.vreg {
		s.vreg[i] = -1
	}
	count := func(v kernel.Value) {
		if v != kernel.None {
			s.uses[v]++
		}
	}
	for bi, blk := range s.k.Blocks {
		for _, p := range blk.Params {
			s.defAt[p] = bi
		}
		for i := range blk.Insts {
			in := &blk.Insts[i]
			if in.Res != kernel.None {
				s.defs[in.Res], s.defAt[in.Res] = in, bi
			}
			for _, v := range in.Args {
				count(v)
			}
			count(in.Mask)
			count(in.Old)
			for _, e := range in.Succs {
				for _, v := range e.Args {
					count(v)
				}
			}
		}
	}
	s.linears, s.roots, s.bufs = room.linears.List(n), room.roots.List(n), placedIn(s.k, room.counts.List(n))
	s.findRoots()
	s.f.stats.ScratchLive, s.f.stats.ScratchUsed = s.scratchLive()
}

// layout orders blocks: reverse postorder keeps definitions before uses; loops are made
// contiguous by placing a block only when no unplaced block of an entered loop waits.
func (s *selector) layout() []int {
	loop := make([]int, len(s.k.Blocks)) // innermost loop, −1
	for i := range loop {
		loop[i] = -1
	}
	for l := range s.cfg.Loops {
		for _, b := range s.cfg.Loops[l].Blocks {
			loop[b] = l
		}
	}
	// Stable: emit RPO, but a block outside the current loop waits until the loop is done.
	var out []int
	done := make([]bool, len(s.k.Blocks))
	var place func(l int, set []int)
	place = func(l int, set []int) {
		for _, b := range set {
			if done[b] {
				continue
			}
			in := loop[b]
			for in >= 0 && in != l && s.cfg.Loops[in].Parent != l {
				in = s.cfg.Loops[in].Parent
			}
			if in >= 0 && in != l {
				place(in, s.cfg.Loops[in].Blocks)
				continue
			}
			done[b] = true
			out = append(out, b)
		}
	}
	place(-1, s.cfg.RPO)
	return out
}

func (s *selector) selectBlock(kb *kernel.Block, place []int) *block {
	blk := &block{name: kb.Name}
	rev := s.rev[:0]
	flush := func() {
		for i := len(s.seq) - 1; i >= 0; i-- {
			s.seq[i].loc = s.loc
			if s.seq[i].src < 0 {
				s.seq[i].src = s.at
			}
			rev = append(rev, s.seq[i])
		}
		s.seq = s.seq[:0]
	}
	for i := len(kb.Insts) - 1; i >= 0; i-- {
		in := &kb.Insts[i]
		s.loc, s.at = in.Loc, int32(len(s.f.source))
		s.f.source = append(s.f.source, in)
		if in.Op.Is(kernel.Term) {
			s.terminator(in, blk, place)
			flush()
			continue
		}
		volatile := in.Hints&kernel.Volatile != 0
		if in.Res != kernel.None && !s.need[in.Res] && !s.isSpread(in.Res) && !volatile && (in.Op.Is(kernel.Pure) || in.Op.Is(kernel.Reads)) {
			continue // dead, or folded into its users
		}
		r := &rules[in.Op]
		if r.sel == nil {
			s.fail("%v: no instructions for it", in.Op)
			continue
		}
		r.sel(s, in, r)
		if volatile { // in its place among the other effects, and never twice
			for _, x := range s.seq {
				x.mem.effect = x.mem.effect || x.mem.touches()
			}
		}
		if in.Row != 0 {
			for _, x := range s.seq {
				x.mem.row = in.Row
			}
		}
		flush()
	}
	s.rev = rev
	blk.insts = make([]*inst, 0, len(rev)+1)
	for i := len(rev) - 1; i >= 0; i-- {
		blk.insts = append(blk.insts, rev[i])
	}
	if s.block == 0 {
		blk.insts = append([]*inst{s.entryInst(kb)}, blk.insts...)
		if conv := s.entryConversions(kb); len(conv) > 0 {
			blk.insts = append(append([]*inst{blk.insts[0]}, conv...), blk.insts[1:]...)
		}
	} else {
		for _, p := range kb.Params {
			blk.params = append(blk.params, s.regOf(p))
		}
	}
	return blk
}

// regOf is the virtual register of a value, whether or not anything needs it.
func (s *selector) regOf(v kernel.Value) reg {
	if s.vreg[v] < 0 {
		s.vreg[v] = s.f.vreg(classOf(s.k.Types[v]))
	}
	return s.vreg[v]
}

// get is the register to read a value from, and asks for the value.
func (s *selector) get(v kernel.Value) reg {
	if s.isZeroReg(v) {
		return zero
	}
	return s.must(v)
}

// must is get where register 0 will not do: block arguments, fixed operands.
func (s *selector) must(v kernel.Value) reg {
	s.need[v] = true
	return s.regOf(v)
}

// isZeroReg reports constants that register 0 of their file holds.
func (s *selector) isZeroReg(v kernel.Value) bool {
	in := s.defs[v]
	if in == nil || in.Op != kernel.OpConst {
		return false
	}
	switch classOf(in.Type) {
	case regalloc.S:
		return in.Imm == 0
	case regalloc.P:
		return in.Imm&1 != 0
	case regalloc.M:
		return in.Imm != 0
	}
	return false
}

// constant finds the constant that a scalar, or every lane of a vector, is.
func (s *selector) constant(v kernel.Value) *kernel.Inst {
	in := s.defs[v]
	for in != nil && (in.Op == kernel.OpSplat || in.Op == kernel.OpBitcast && s.k.TypeOf(in.Args[0]).Lanes == in.Type.Lanes) {
		in = s.defs[in.Args[0]]
	}
	if in == nil || in.Op != kernel.OpConst || in.Type.Elem == kernel.I1 {
		return nil
	}
	return in
}

// constOf is the value of a constant, sign-extended. Who asks may make other code of other values; who would not asks placed.
func (s *selector) constOf(v kernel.Value) (int64, bool) {
	n, buf, ok := s.placed(v)
	s.f.fixed = s.f.fixed || buf > 0
	return n, ok
}

// placed is constOf for code that is the same wherever the function's scratchpad buffers lie: with the number of the
// buffer that a constant address points into, for the instruction that takes it as an immediate.
func (s *selector) placed(v kernel.Value) (n int64, buf int32, ok bool) {
	in := s.constant(v)
	if in == nil {
		return 0, 0, false
	}
	return signExtend(in.Type.Elem, in.Imm), s.bufs[in.Res], true
}

// local reports that an instruction in the block in hand defines v and returns it.
func (s *selector) local(v kernel.Value) *kernel.Inst {
	if s.defAt[v] == s.block {
		return s.defs[v]
	}
	return nil
}

// emit appends an instruction to the code in hand.
func (s *selector) emit(in *inst) *inst {
	s.seq = append(s.seq, in)
	return in
}

// e builds and emits.
func (s *selector) e(op isa.Op, t isa.Type, ops ...operand) *inst {
	return s.emit(build(op, t, ops...))
}

// imm sets an immediate that must fit.
func (s *selector) imm(in *inst, name string, v int64) *inst {
	if !in.setImm(name, v) {
		s.fail("%v: immediate %s = %d does not fit", in.Op, name, v)
	}
	return in
}

func (s *selector) temp(c regalloc.Class) reg { return s.f.vreg(c) }

// res is the register of the result of in.
func (s *selector) res(in *kernel.Inst) reg { return s.regOf(in.Res) }

// rematerialise lets the allocator make v again with a copy of in, which has no operand but v.
func (s *selector) rematerialise(v reg, in *inst) {
	s.f.remat = append(s.f.remat, in)
	s.f.vregs[v].Remat = int32(len(s.f.remat))
}

// li loads a scalar constant into a register.
func (s *selector) li(v reg, x int64) reg {
	s.rematerialise(v, s.imm(s.e(isa.OpLi, 0, d(v)), "imm", x))
	return v
}

// constReg is a scalar constant in some register; 0 is register 0.
func (s *selector) constReg(x int64) reg {
	if x == 0 {
		return zero
	}
	return s.li(s.temp(regalloc.S), x)
}

// ext extends a narrow scalar to 64 bits.
func (s *selector) ext(v reg, e kernel.Elem, g sign) reg {
	if v == zero || e.Bytes() == 8 {
		return v
	}
	t := s.temp(regalloc.S)
	s.e(isa.OpExt, elemType(e, g), d(t), a(v))
	return t
}

// copyTo makes dst a copy of src, of any class; zero is allowed as source.
func (s *selector) copyTo(dst, src reg) {
	if src == zero {
		switch s.f.vregs[dst].Class {
		case regalloc.S:
			s.li(dst, 0)
		case regalloc.P:
			s.boolean(dst, true)
		case regalloc.M:
			s.e(isa.OpMmov, 0, d(dst))
		}
		return
	}
	s.emit(copyInst(s.f.vregs[dst].Class, d(dst), a(src)))
}

// classRows are an instruction of each register class.
type classRows [regalloc.NumClasses]struct {
	op isa.Op
	t  isa.Type
}

// copyRows are the instructions that copy a register of each class, xorRows those that tell how two differ.
var copyRows = classRows{
	regalloc.S: {isa.OpMov, 0}, regalloc.P: {isa.OpPor, 0}, regalloc.V: {isa.OpVmov, isa.I64},
	regalloc.M: {isa.OpMmov, 0}, regalloc.T: {isa.OpTmov, 0},
}

var xorRows = classRows{
	regalloc.S: {isa.OpXor, 0}, regalloc.P: {isa.OpPxor, 0}, regalloc.V: {isa.OpVxor, isa.I64}, regalloc.M: {isa.OpMxor, 0},
}

func copyInst(cl regalloc.Class, dst, src operand) *inst {
	in := build(copyRows[cl].op, copyRows[cl].t, dst, src)
	in.kind = copyOf
	return in
}

// boolean sets a predicate to a constant.
func (s *selector) boolean(v reg, x bool) reg {
	cond := isa.NE
	if x {
		cond = isa.EQ
	}
	s.rematerialise(v, s.imm(s.e(isa.OpCmp, isa.I64, d(v)), "cond", int64(cond)))
	return v
}

// laneMask is a mask of the lanes of a type; zero, all of them, if it fills the register.
func (s *selector) laneMask(t kernel.Type) reg {
	if full(t) {
		return zero
	}
	m := s.temp(regalloc.M)
	s.e(isa.OpMcnt, laneType(t), d(m), a(s.constReg(int64(t.Lanes))))
	return m
}

// within is mask m (a value, or None) restricted to the lanes of type t.
func (s *selector) within(m kernel.Value, t kernel.Type) reg {
	l := s.laneMask(t)
	if m == kernel.None {
		return l
	}
	r := s.get(m)
	if l == zero {
		return r
	}
	if r == zero {
		return l
	}
	both := s.temp(regalloc.M)
	s.e(isa.OpMand, 0, d(both), a(r), b(l))
	return both
}

// masked gives a vector instruction its mask and destination: lanes off keep old or become 0.
func (s *selector) masked(in *inst, res reg, m, old kernel.Value) *inst {
	mr := zero
	if m != kernel.None {
		mr = s.get(m)
	}
	return s.maskedBy(in, res, mr, old)
}

func (s *selector) maskedBy(in *inst, res, mr reg, old kernel.Value) *inst {
	switch {
	case mr == zero:
		in.ops = append(in.ops, d(res))
	case old == kernel.None:
		in.ops = append(in.ops, mask(mr), d(res))
		in.Z = true
	default:
		in.ops = append(in.ops, mask(mr))
		in.over(res, s.must(old))
	}
	return in
}

// finish completes an op whose unmasked result is in r: it applies the instruction's mask.
func (s *selector) finish(in *kernel.Inst, r reg) {
	res := s.res(in)
	if in.Mask == kernel.None {
		if r != res {
			s.copyTo(res, r)
		}
		return
	}
	switch m := s.get(in.Mask); classOf(in.Type) {
	case regalloc.S:
		old := zero
		if in.Old != kernel.None {
			old = s.get(in.Old)
		}
		s.e(isa.OpSel, 0, d(res), c(m), a(r), b(old))
	case regalloc.V:
		s.emit(s.masked(build(isa.OpVmov, laneType(in.Type), a(r)), res, in.Mask, in.Old))
	case regalloc.P:
		s.blend(isa.OpPand, isa.OpPandn, isa.OpPor, res, m, r, in.Old, regalloc.P)
	case regalloc.M:
		s.blend(isa.OpMand, isa.OpMandn, isa.OpMor, res, m, r, in.Old, regalloc.M)
	}
}

// blend is (m & r) | (old & ~m) on predicates or masks.
func (s *selector) blend(and, andn, or isa.Op, res, m, r reg, old kernel.Value, cl regalloc.Class) {
	if old == kernel.None {
		s.e(and, 0, d(res), a(m), b(r))
		return
	}
	x, y := s.temp(cl), s.temp(cl)
	s.e(and, 0, d(x), a(m), b(r))
	s.e(andn, 0, d(y), a(s.get(old)), b(m))
	s.e(or, 0, d(res), a(x), b(y))
}

// target is where finish expects an unmasked result: the result itself if there is no mask.
func (s *selector) target(in *kernel.Inst) reg {
	if in.Mask == kernel.None {
		return s.res(in)
	}
	return s.temp(classOf(in.Type))
}
