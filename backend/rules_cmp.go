package backend

import (
	"github.com/godwit-accel/godwit/ir/kernel"
	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/regalloc"
)

// conds maps kernel conditions to those of the ISA.
var conds = [...]struct {
	c    isa.Cond
	sign sign
}{
	kernel.EQ: {isa.EQ, signed}, kernel.NE: {isa.NE, signed},
	kernel.SLT: {isa.LT, signed}, kernel.SLE: {isa.LE, signed}, kernel.SGT: {isa.GT, signed}, kernel.SGE: {isa.GE, signed},
	kernel.ULT: {isa.LT, unsigned}, kernel.ULE: {isa.LE, unsigned}, kernel.UGT: {isa.GT, unsigned}, kernel.UGE: {isa.GE, unsigned},
	kernel.FOEQ: {isa.EQ, signed}, kernel.FOGT: {isa.GT, signed}, kernel.FOGE: {isa.GE, signed}, kernel.FOLT: {isa.LT, signed},
	kernel.FOLE: {isa.LE, signed}, kernel.FONE: {isa.ONE, signed}, kernel.FORD: {isa.ORD, signed},
	kernel.FUEQ: {isa.UEQ, signed}, kernel.FUGT: {isa.UGT, signed}, kernel.FUGE: {isa.UGE, signed}, kernel.FULT: {isa.ULT, signed},
	kernel.FULE: {isa.ULE, signed}, kernel.FUNE: {isa.NE, signed}, kernel.FUNO: {isa.UNO, signed},
}

// swapped is the condition with the operands exchanged.
var swapped = [...]kernel.Cond{
	kernel.EQ: kernel.EQ, kernel.NE: kernel.NE, kernel.SLT: kernel.SGT, kernel.SLE: kernel.SGE, kernel.SGT: kernel.SLT, kernel.SGE: kernel.SLE,
	kernel.ULT: kernel.UGT, kernel.ULE: kernel.UGE, kernel.UGT: kernel.ULT, kernel.UGE: kernel.ULE,
}

func selICmp(s *selector, in *kernel.Inst, r *rule) {
	u := s.k.TypeOf(in.Args[0])
	x, y, cond := in.Args[0], in.Args[1], in.Cond
	if s.constant(x) != nil {
		x, y, cond = y, x, swapped[cond]
	}
	cc := conds[cond]
	n, isConst := s.constOf(y)
	if u.IsVec() {
		t := elemType(u.Elem, cc.sign)
		if isConst {
			i := build(r.vi, t, a(s.get(x)))
			if i.setImm("cimm", n) {
				s.imm(i, "cond", int64(cc.c))
				s.maskResult(in, i)
				return
			}
		}
		s.maskResult(in, s.imm(build(r.v, t, a(s.get(x)), b(s.get(y))), "cond", int64(cc.c)))
		return
	}
	res := s.target(in)
	if u.Elem == kernel.I1 {
		s.compareBools(res, s.get(x), s.get(y), cond)
		s.finish(in, res)
		return
	}
	s.e2(s.compareScalar(u.Elem, x, y, cond), d(res))
	s.finish(in, res)
}

// e2 adds a destination and emits.
func (s *selector) e2(in *inst, dst operand) { in.ops = append(in.ops, dst); s.emit(in) }

// compareScalar builds cmp or cmpi without destination; y may be a constant.
func (s *selector) compareScalar(e kernel.Elem, x, y kernel.Value, cond kernel.Cond) *inst {
	cc := conds[cond]
	t := elemType(e, cc.sign)
	if narrow(e) {
		t = [2]isa.Type{isa.I32, isa.U32}[cc.sign]
	}
	xr := s.get(x)
	if narrow(e) {
		xr = s.ext(xr, e, cc.sign)
	}
	if n, ok := s.constOf(y); ok && n != 0 {
		if cc.sign == unsigned && narrow(e) {
			n &= 1<<uint(8*e.Bytes()) - 1
		}
		i := build(isa.OpCmpi, t, a(xr))
		if i.setImm("cimm", n) {
			return s.imm(i, "cond", int64(cc.c))
		}
	}
	yr := s.get(y)
	if narrow(e) {
		yr = s.ext(yr, e, cc.sign)
	}
	return s.imm(build(isa.OpCmp, t, a(xr), b(yr)), "cond", int64(cc.c))
}

// compareBools compares predicates: as unsigned 0 and 1, as signed 0 and −1.
func (s *selector) compareBools(res, x, y reg, cond kernel.Cond) {
	switch cond {
	case kernel.SLT, kernel.SLE, kernel.SGT, kernel.SGE: // signed order is the reverse
		cond = map[kernel.Cond]kernel.Cond{kernel.SLT: kernel.UGT, kernel.SLE: kernel.UGE, kernel.SGT: kernel.ULT, kernel.SGE: kernel.ULE}[cond]
	}
	inv := func(op isa.Op, p, q reg) { // not (p op q)
		t := s.temp(regalloc.P)
		s.e(op, 0, d(t), a(p), b(q))
		s.e(isa.OpPnot, 0, d(res), a(t))
	}
	switch cond {
	case kernel.NE:
		s.e(isa.OpPxor, 0, d(res), a(x), b(y))
	case kernel.EQ:
		inv(isa.OpPxor, x, y)
	case kernel.UGT:
		s.e(isa.OpPandn, 0, d(res), a(x), b(y))
	case kernel.ULT:
		s.e(isa.OpPandn, 0, d(res), a(y), b(x))
	case kernel.ULE:
		inv(isa.OpPandn, x, y)
	case kernel.UGE:
		inv(isa.OpPandn, y, x)
	}
}

// maskResult emits a compare into a mask under the instruction's own mask.
func (s *selector) maskResult(in *kernel.Inst, i *inst) {
	s.emit(s.masked(i, s.res(in), in.Mask, in.Old))
}

func selFCmp(s *selector, in *kernel.Inst, r *rule) {
	u := s.k.TypeOf(in.Args[0])
	cc := int64(conds[in.Cond].c)
	if u.IsVec() {
		s.maskResult(in, s.imm(build(r.v, elemType(u.Elem, signed), s.srcs(in)...), "cond", cc))
		return
	}
	res := s.target(in)
	s.e2(s.imm(build(r.s, elemType(u.Elem, signed), s.srcs(in)...), "cond", cc), d(res))
	s.finish(in, res)
}

func selSelect(s *selector, in *kernel.Inst, _ *rule) {
	res := s.res(in)
	switch p := s.get(in.Args[0]); classOf(in.Type) {
	case regalloc.S:
		s.e(isa.OpSel, 0, d(res), c(p), a(s.get(in.Args[1])), b(s.get(in.Args[2])))
	case regalloc.V:
		s.e(isa.OpVsel, laneType(in.Type), d(res), c(p), a(s.get(in.Args[1])), b(s.get(in.Args[2])))
	case regalloc.P:
		s.blend(isa.OpPand, isa.OpPandn, isa.OpPor, res, p, s.get(in.Args[1]), in.Args[2], regalloc.P)
	case regalloc.M:
		s.blend(isa.OpMand, isa.OpMandn, isa.OpMor, res, p, s.get(in.Args[1]), in.Args[2], regalloc.M)
	default:
		s.fail("select of tiles: use a branch")
	}
}

// selExt is zero and sign extension, of predicates and masks too.
func selExt(s *selector, in *kernel.Inst, r *rule) {
	u, t := s.k.TypeOf(in.Args[0]), in.Type
	one := int64(1)
	if r.sign == signed {
		one = -1
	}
	switch {
	case u.IsMask():
		s.onesWhere(in, one)
	case t.IsVec():
		s.convert(in, elemType(t.Elem, signed), elemType(u.Elem, r.sign), isa.OpVcvt)
	case u.Elem == kernel.I1:
		res := s.target(in)
		if r.sign == unsigned {
			s.e(isa.OpPget, 0, d(res), a(s.get(in.Args[0])))
		} else {
			x := s.temp(regalloc.S)
			s.e(isa.OpPget, 0, d(x), a(s.get(in.Args[0])))
			s.e(isa.OpSub, isa.I64, d(res), b(x))
		}
		s.finish(in, res)
	default:
		res := s.target(in)
		s.e(isa.OpExt, elemType(u.Elem, r.sign), d(res), a(s.get(in.Args[0])))
		s.finish(in, res)
	}
}

// onesWhere puts bits where the operand, a mask, is on and 0 elsewhere.
func (s *selector) onesWhere(in *kernel.Inst, bits int64) {
	u, m := s.k.TypeOf(in.Args[0]), s.get(in.Args[0])
	if m != zero && int(u.Width) != in.Type.Elem.Bytes() {
		n := s.temp(regalloc.M)
		s.imm(s.e(isa.OpMcvt, laneType(in.Type), d(n), a(m)), "src", int64(laneType(u)))
		m = n
	}
	res := s.target(in)
	i := s.imm(build(isa.OpVsplati, laneType(in.Type), d(res)), "imm", bits)
	if m != zero {
		i.ops = append(i.ops, mask(m))
		i.Z = true
	}
	s.emit(i)
	s.finish(in, res)
}

func selTrunc(s *selector, in *kernel.Inst, _ *rule) {
	u := s.k.TypeOf(in.Args[0])
	x := s.get(in.Args[0])
	switch {
	case in.Type.IsMask():
		t := s.temp(regalloc.V)
		one := s.temp(regalloc.V)
		s.imm(s.e(isa.OpVsplati, laneType(u), d(one)), "imm", 1)
		s.e(isa.OpVand, laneType(u), d(t), a(x), b(one))
		if int(in.Type.Width) == u.Elem.Bytes() {
			s.maskResult(in, s.imm(build(isa.OpVcmpi, laneType(u), a(t)), "cond", int64(isa.NE)))
			return
		}
		m := s.temp(regalloc.M)
		s.imm(s.e(isa.OpVcmpi, laneType(u), d(m), a(t)), "cond", int64(isa.NE))
		s.maskResult(in, s.imm(build(isa.OpMcvt, laneType(in.Type), a(m)), "src", int64(laneType(u))))
	case in.Type.IsVec():
		s.convert(in, elemType(in.Type.Elem, signed), elemType(u.Elem, signed), isa.OpVcvt)
	case in.Type.Elem == kernel.I1:
		t, res := s.temp(regalloc.S), s.target(in)
		s.imm(s.e(isa.OpAndi, 0, d(t), a(x)), "imm", 1)
		s.e(isa.OpPset, 0, d(res), a(t))
		s.finish(in, res)
	default:
		res := s.target(in)
		s.copyTo(res, x)
		s.finish(in, res)
	}
}

// selNarrowSat narrows integers, saturating.
func selNarrowSat(from, to sign) func(*selector, *kernel.Inst, *rule) {
	return func(s *selector, in *kernel.Inst, _ *rule) {
		u := s.k.TypeOf(in.Args[0])
		if in.Type.IsVec() {
			s.convert(in, elemType(in.Type.Elem, to), elemType(u.Elem, from), isa.OpVcvts)
			return
		}
		res := s.target(in)
		t := isa.I64
		if from == unsigned {
			t = isa.U64
		}
		s.clamp(res, s.ext(s.get(in.Args[0]), u.Elem, from), in.Type.Elem, to, t)
		s.finish(in, res)
	}
}

// selConvert is a conversion of one row, from and to saying how integers are read.
func selConvert(from, to sign) func(*selector, *kernel.Inst, *rule) {
	return func(s *selector, in *kernel.Inst, _ *rule) {
		u, t := s.k.TypeOf(in.Args[0]), in.Type
		dst, src := elemType(t.Elem, to), elemType(u.Elem, from)
		switch {
		case u.IsMask():
			one := map[kernel.Elem]int64{kernel.F16: 0x3c00, kernel.BF16: 0x3f80, kernel.F32: 0x3f800000, kernel.F64: 0x3ff << 52}[t.Elem]
			if from == signed {
				one |= -1 << uint(8*t.Elem.Bytes()-1)
			}
			s.onesWhere(in, one)
		case t.IsVec():
			s.convert(in, dst, src, isa.OpVcvt)
		default:
			x := s.get(in.Args[0])
			if u.Elem == kernel.I1 {
				y := s.temp(regalloc.S)
				s.e(isa.OpPget, 0, d(y), a(x))
				if from == signed {
					z := s.temp(regalloc.S)
					s.e(isa.OpSub, isa.I64, d(z), b(y))
					y = z
				}
				x, src = y, isa.I32
			}
			res := s.target(in)
			i := s.imm(build(isa.OpCvt, dst, a(x), d(res)), "src", int64(src))
			i.Rnd = isa.Rnd(in.Rnd)
			s.emit(i)
			s.finish(in, res)
		}
	}
}

// convert emits a vector conversion between lanes of any two widths. A widening one reads the
// part of its source that an op part picks; the mask of a narrowing one governs the lanes of
// the wider type, so masked narrowing goes through a temporary.
func (s *selector) convert(in *kernel.Inst, dst, src isa.Type, op isa.Op) {
	x, part := in.Args[0], int64(0)
	if p := s.local(x); p != nil && p.Op == kernel.OpPart && dst.Size() > src.Size() &&
		int(p.Type.Lanes)*dst.Size() == isa.VBytes {
		x, part = p.Args[0], p.Imm
	}
	i := build(op, dst, a(s.get(x)))
	s.imm(i, "src", int64(src))
	s.imm(i, "part", part)
	if op == isa.OpVcvt && (dst.Float() || src.Float()) {
		i.Rnd = isa.Rnd(in.Rnd)
	}
	if dst.Size() < src.Size() {
		res := s.target(in)
		i.ops = append(i.ops, d(res)) // other parts of res are beyond its lanes
		s.emit(i)
		s.finish(in, res)
		return
	}
	s.emit(s.masked(i, s.res(in), in.Mask, in.Old))
}
