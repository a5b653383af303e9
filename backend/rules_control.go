package backend

import (
	"github.com/godwit-accel/godwit/ir/kernel"
	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/regalloc"
)

// callClobber is what a call destroys: all but S19 to S29 and the pinned registers.
var callClobber = func() *regalloc.RegSet {
	s := &regalloc.RegSet{regalloc.P: 0xfe, regalloc.V: 0xffffffff, regalloc.M: 0xfffe, regalloc.T: 0xffff}
	for r := 1; r <= 18; r++ {
		s.Add(regalloc.S, r)
	}
	return s
}()

func fixedUse(v reg, n int) operand { return operand{noField, regalloc.UseFixed(v, n)} }
func fixedDef(v reg, n int) operand { return operand{noField, regalloc.DefFixed(v, n)} }

// scalarArg is the S register in which a value crosses a call: predicates as 0 and 1.
func (s *selector) scalarArg(v kernel.Value) reg {
	if s.k.TypeOf(v) != kernel.Pred {
		return s.must(v)
	}
	r := s.temp(regalloc.S)
	s.e(isa.OpPget, 0, d(r), a(s.get(v)))
	return r
}

func (s *selector) entryInst(kb *kernel.Block) *inst {
	in := &inst{kind: entry, src: -1}
	for i, p := range kb.Params {
		if !s.need[p] {
			continue
		}
		r := s.regOf(p)
		if s.k.TypeOf(p) == kernel.Pred {
			r = s.temp(regalloc.S)
			s.f.boolParams = append(s.f.boolParams, [2]reg{s.regOf(p), r})
		}
		in.ops = append(in.ops, fixedDef(r, 1+i))
	}
	for i, r := range s.f.atEntry {
		if r != 0 {
			in.ops = append(in.ops, fixedDef(r, isa.RegCore+i))
		}
	}
	return in
}

// entryConversions turns boolean parameters, which come as integers, into predicates.
func (s *selector) entryConversions(*kernel.Block) (l []*inst) {
	for _, p := range s.f.boolParams {
		l = append(l, build(isa.OpPset, 0, d(p[0]), a(p[1])))
	}
	return l
}

// selAtEntry reads the core number or count, which the launch puts into S17 and S18.
func selAtEntry(s *selector, in *kernel.Inst, _ *rule) {
	i := 0
	if in.Op == kernel.OpNumCores {
		i = 1
	}
	if s.f.atEntry[i] == 0 {
		if len(s.f.vregs) == 0 {
			s.temp(regalloc.S) // number 0 means none
		}
		s.f.atEntry[i] = s.temp(regalloc.S)
	}
	s.copyTo(s.res(in), s.f.atEntry[i])
}

func selCall(s *selector, in *kernel.Inst, _ *rule) {
	x := &inst{call: true, src: -1}
	x.mem.barrier, x.mem.effect = true, true
	args := in.Args
	if in.Op == kernel.OpCallInd {
		x.Op = isa.OpCallr
		x.ops = append(x.ops, a(s.must(args[0])))
		args = args[1:]
		s.f.callInd = true
	} else {
		x.Op, x.sym = isa.OpCall, in.Sym
		s.f.calls = append(s.f.calls, in.Sym)
	}
	x.Dst = isa.RegLink
	for i, v := range args {
		x.ops = append(x.ops, fixedUse(s.scalarArg(v), 1+i))
	}
	switch {
	case in.Res == kernel.None:
		s.emit(x)
	case in.Type == kernel.Pred:
		r := s.temp(regalloc.S)
		x.ops = append(x.ops, fixedDef(r, 1))
		s.emit(x)
		s.e(isa.OpPset, 0, d(s.res(in)), a(r))
	default:
		x.ops = append(x.ops, fixedDef(s.res(in), 1))
		s.emit(x)
	}
}

func (s *selector) succs(blk *block, in *kernel.Inst, place []int) {
	for _, e := range in.Succs {
		x := edge{to: place[e.Block]}
		for _, v := range e.Args {
			x.args = append(x.args, s.must(v))
		}
		blk.succs = append(blk.succs, x)
	}
}

// terminator selects the end of a block.
func (s *selector) terminator(in *kernel.Inst, blk *block, place []int) {
	switch in.Op {
	case kernel.OpBr:
		s.succs(blk, in, place)
		s.emit(jumpInst())
	case kernel.OpCondBr:
		s.succs(blk, in, place)
		s.branchOn(in.Args[0])
	case kernel.OpDbnz:
		s.succs(blk, in, place)
		x := build(isa.OpDbnz, 0)
		x.kind = branch
		s.emit(x.over(s.regOf(in.Res), s.must(in.Args[0])))
	case kernel.OpSwitch:
		s.switchOn(in, blk, place)
	case kernel.OpRet:
		x := &inst{Inst: isa.Inst{Op: isa.OpRet, A: isa.RegLink}, kind: ret, src: -1}
		if len(in.Args) > 0 {
			x.ops = append(x.ops, fixedUse(s.scalarArg(in.Args[0]), 1))
		}
		x.mem.effect = true
		s.emit(x)
	case kernel.OpTrap:
		x := build(isa.OpTrap, 0)
		x.kind = stop
		x.mem.effect = true
		s.emit(s.imm(x, "code", in.Imm&0xffff))
	}
}

func jumpInst() *inst {
	return &inst{Inst: isa.Inst{Op: isa.OpJ}, kind: jump, src: -1}
}

// fused are the compare-and-branch rows; swap exchanges the operands.
var fused = map[isa.Cond]struct {
	op   isa.Op
	swap bool
}{
	isa.EQ: {isa.OpBeq, false}, isa.NE: {isa.OpBne, false}, isa.LT: {isa.OpBlt, false}, isa.GE: {isa.OpBge, false},
	isa.GT: {isa.OpBlt, true}, isa.LE: {isa.OpBge, true},
}

// branchOn branches on a predicate: fused with the comparison if that is for the branch
// alone, else on a P register, with negations folded into its polarity.
func (s *selector) branchOn(v kernel.Value) {
	invert := false
	for {
		in := s.local(v)
		if in == nil || in.Op != kernel.OpNot || s.uses[v] != 1 || in.Mask != kernel.None {
			break
		}
		v, invert = in.Args[0], !invert
	}
	if in := s.local(v); in != nil && in.Op == kernel.OpICmp && s.uses[v] == 1 && in.Mask == kernel.None && s.k.TypeOf(in.Args[0]).Elem != kernel.I1 {
		e := s.k.TypeOf(in.Args[0]).Elem
		cc := conds[in.Cond]
		t := elemType(e, cc.sign)
		x, y := s.get(in.Args[0]), s.get(in.Args[1])
		if narrow(e) {
			t = [2]isa.Type{isa.I32, isa.U32}[cc.sign]
			x, y = s.ext(x, e, cc.sign), s.ext(y, e, cc.sign)
		}
		fb := fused[cc.c]
		if fb.swap {
			x, y = y, x
		}
		op := fb.op
		if invert {
			op = inverse[op]
		}
		i := build(op, rowType(op, t), a(x), b(y))
		i.kind = branch
		s.emit(i)
		return
	}
	s.emit(branchIf(s.get(v), invert))
}

// inverse are the branches with the opposite condition.
var inverse = map[isa.Op]isa.Op{isa.OpBeq: isa.OpBne, isa.OpBne: isa.OpBeq, isa.OpBlt: isa.OpBge, isa.OpBge: isa.OpBlt}

// branchIf jumps to the first successor if p holds, or if it does not. The constant true as
// a register 0 that is inverted has no encoding: never is written as S0 ≠ S0.
func branchIf(p reg, invert bool) *inst {
	i := build(isa.OpJ, 0)
	if p == zero {
		i = build(isa.OpBeq, isa.I64)
		if invert {
			i.Op = isa.OpBne
		}
	} else {
		i.ops = append(i.ops, pred(p))
		i.Pol = invert
	}
	i.kind = branch
	return i
}

// switchOn is a chain of comparisons, each in a block of its own.
func (s *selector) switchOn(in *kernel.Inst, blk *block, place []int) {
	var all block
	s.succs(&all, in, place)
	if len(in.Cases) == 0 {
		blk.succs = all.succs[:1]
		s.emit(jumpInst())
		return
	}
	e := s.k.TypeOf(in.Args[0]).Elem
	v := s.scalarArg(in.Args[0])
	if narrow(e) {
		v = s.ext(v, e, signed)
	}
	t := wordType(e)
	cur := blk
	main := s.seq
	for i, n := range in.Cases {
		if i > 0 {
			s.seq = nil
		}
		if e == kernel.I1 {
			n &= 1
		}
		x := build(isa.OpBeq, t, a(v), b(s.constReg(signExtend(e, n))))
		x.kind = branch
		s.emit(x)
		if i > 0 {
			cur.insts = s.seq
			for _, y := range cur.insts {
				y.loc, y.src = s.loc, s.at
			}
		} else {
			main = s.seq
		}
		cur.succs = append(cur.succs, all.succs[i+1])
		if i == len(in.Cases)-1 {
			cur.succs = append(cur.succs, all.succs[0])
			break
		}
		nb := &block{name: "case"}
		s.extra = append(s.extra, nb)
		cur.succs = append(cur.succs, edge{to: -len(s.extra)})
		cur = nb
	}
	s.seq = main
}

func selAlloca(s *selector, in *kernel.Inst, _ *rule) {
	align := max(in.Imm2, 16)
	s.f.alloca = (s.f.alloca + 15) &^ 15
	off := s.f.alloca
	s.f.alloca += in.Imm
	res := s.res(in)
	if align == 16 {
		x := s.imm(s.e(isa.OpAddi, isa.I64, d(res)), "imm", off)
		x.A = isa.RegSP
		s.rematerialise(res, x)
		return
	}
	s.f.alloca += align - 16
	t := s.temp(regalloc.S)
	x := s.imm(s.e(isa.OpAddi, isa.I64, d(t)), "imm", off+align-16)
	x.A = isa.RegSP
	s.imm(s.e(isa.OpAndi, 0, d(res), a(t)), "imm", -align)
}

// effect emits an instruction that is ordered with other effects; with memory too if barrier.
func (s *selector) effect(in *inst, barrier bool) {
	in.mem.effect, in.mem.barrier = true, barrier
	s.emit(in)
}

func selDMA(s *selector, in *kernel.Inst, _ *rule) {
	x := s.imm(build(isa.OpDma, 0, s.srcs(in)...), "q", in.Imm)
	x.copies = s.transferOf(in, false)
	s.effect(x, true)
}

func selDMAWait(s *selector, in *kernel.Inst, _ *rule) {
	x := s.imm(build(isa.OpDmaWait, 0), "q", in.Imm)
	x.copies = s.transferOf(in, true)
	n := min(in.Imm2, 1<<x.immOperand("n").Width-1) // to wait for more than was asked does no harm
	s.effect(s.imm(x, "n", n), true)
}

func selSemPost(s *selector, in *kernel.Inst, _ *rule) {
	s.effect(s.imm(build(isa.OpSemPost, 0, s.srcs(in)...), "n", in.Imm), true)
}

func selSemWait(s *selector, in *kernel.Inst, _ *rule) {
	s.effect(s.imm(build(isa.OpSemWait, 0, s.srcs(in)...), "n", in.Imm), true)
}

func selFetch(s *selector, in *kernel.Inst, _ *rule) {
	ad := s.address(in.Args[0], kernel.None, in.Imm, 0)
	if ad.indexed {
		ad = s.flat(ad)
	}
	x := build(isa.OpFetch, 0, a(ad.base), b(s.get(in.Args[1])), c(s.get(in.Args[2])))
	s.emit(s.imm(s.imm(x, "n", in.Imm2), "offr", ad.off)).buf = ad.buf
}

func selFence(s *selector, _ *kernel.Inst, _ *rule) { s.effect(build(isa.OpFence, 0), true) }

func selRdCyc(s *selector, in *kernel.Inst, _ *rule) {
	s.effect(build(isa.OpRdcyc, 0, d(s.res(in))), true)
}

func selTrace(s *selector, in *kernel.Inst, _ *rule) {
	s.effect(s.imm(build(isa.OpTrace, 0, s.srcs(in)...), "id", in.Imm&0xffff), false)
}

func selAssert(s *selector, in *kernel.Inst, _ *rule) {
	p := s.get(in.Args[0])
	if p == zero {
		return
	}
	// A barrier: what it guards against must not happen before it.
	s.effect(s.imm(build(isa.OpAssert, 0, a(p)), "code", in.Imm&0xffff), true)
}
