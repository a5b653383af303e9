package backend

import (
	"github.com/godwit-accel/godwit/ir/kernel"
	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/regalloc"
)

func selConst(s *selector, in *kernel.Inst, _ *rule) {
	res, x := s.res(in), in.Imm
	switch classOf(in.Type) {
	case regalloc.P:
		s.boolean(res, x&1 != 0)
	case regalloc.M:
		if x != 0 {
			s.rematerialise(res, s.e(isa.OpMmov, 0, d(res)))
		} else {
			s.rematerialise(res, s.e(isa.OpMcnt, isa.I8, d(res)))
		}
	case regalloc.V:
		s.rematerialise(res, s.imm(s.e(isa.OpVsplati, laneType(in.Type), d(res)), "imm", signExtendBits(in.Type, x)))
	default:
		s.li(res, signExtendBits(in.Type, x))
		s.seq[len(s.seq)-1].buf = s.bufs[in.Res]
	}
}

// signExtendBits makes a bit pattern as short as possible to write.
func signExtendBits(t kernel.Type, x int64) int64 {
	switch t.Elem.Bytes() {
	case 1:
		return int64(int8(x))
	case 2:
		return int64(int16(x))
	case 4:
		return int64(int32(x))
	}
	return x
}

func selAddr(s *selector, in *kernel.Inst, _ *rule) {
	x := s.e(isa.OpAdr, 0, d(s.res(in)))
	x.sym, x.symOff = in.Sym, in.Imm
	s.rematerialise(s.res(in), x)
}

func selIota(s *selector, in *kernel.Inst, _ *rule) {
	if !in.Type.IsVec() {
		s.li(s.res(in), 0)
		return
	}
	s.rematerialise(s.res(in), s.e(isa.OpVidx, laneType(in.Type), d(s.res(in))))
}

// selBitcast moves bits between files only if vector and scalar meet.
func selBitcast(s *selector, in *kernel.Inst, _ *rule) {
	u, t := s.k.TypeOf(in.Args[0]), in.Type
	x, res := s.get(in.Args[0]), s.res(in)
	switch {
	case u.IsVec() && !t.IsVec():
		s.extract(res, x, t.Elem, 0)
	case !u.IsVec() && t.IsVec():
		s.e(isa.OpVsplat, bitsType(u.Elem.Bytes()), d(res), a(x))
	default:
		s.copyTo(res, x)
	}
}

func (s *selector) vtemp() reg { return s.temp(regalloc.V) }

// slide moves lanes by n toward lane 0 (down) or away from it.
func (s *selector) slide(res, x reg, t kernel.Type, n int64) {
	op := isa.OpVslidedn
	if n < 0 {
		op, n = isa.OpVslideup, -n
	}
	s.imm(s.e(op, laneType(t), d(res), a(x)), "n", min(n, int64(laneType(t).Lanes())))
}

// clean zeroes the lanes beyond those of the type.
func (s *selector) clean(x reg, t kernel.Type) reg {
	m := s.laneMask(t)
	if m == zero {
		return x
	}
	r := s.vtemp()
	i := s.e(isa.OpVmov, laneType(t), d(r), a(x), mask(m))
	i.Z = true
	return r
}

func selPart(s *selector, in *kernel.Inst, _ *rule) {
	s.slide(s.res(in), s.get(in.Args[0]), in.Type, in.Imm*int64(in.Type.Lanes))
}

// rangeMask is a mask of lanes [from, to) of type t.
func (s *selector) rangeMask(t kernel.Type, from, to int64) reg {
	upper := zero
	if to < int64(laneType(t).Lanes()) {
		upper = s.temp(regalloc.M)
		s.e(isa.OpMcnt, laneType(t), d(upper), a(s.constReg(to)))
	}
	if from == 0 {
		return upper
	}
	lower, m := s.temp(regalloc.M), s.temp(regalloc.M)
	s.e(isa.OpMcnt, laneType(t), d(lower), a(s.constReg(from)))
	s.e(isa.OpMandn, 0, d(m), a(upper), b(lower))
	return m
}

// selSetPart of a narrowing conversion is one instruction: it writes a part and keeps the rest.
func selSetPart(s *selector, in *kernel.Inst, _ *rule) {
	u := s.k.TypeOf(in.Args[1])
	whole := s.replaces(in, u)
	if cv := s.local(in.Args[1]); cv != nil && s.uses[in.Args[1]] == 1 && len(cv.Args) == 1 && cv.Mask == kernel.None && full(in.Type) {
		from := s.k.TypeOf(cv.Args[0])
		if op, dst, src, ok := narrowing(cv.Op, u, from); ok && full(from) {
			v := s.get(cv.Args[0])
			x := build(op, dst, a(v))
			s.imm(x, "src", int64(src))
			s.imm(x, "part", in.Imm)
			if op == isa.OpVcvt && (dst.Float() || src.Float()) {
				x.Rnd = isa.Rnd(cv.Rnd)
			}
			old := v // what is written over is of no matter: the source, which mostly ends here
			if !whole {
				old = s.must(in.Args[0])
			}
			s.emit(x.over(s.res(in), old))
			return
		}
	}
	n := int64(u.Lanes)
	x := s.get(in.Args[1])
	if in.Imm > 0 {
		y := s.vtemp()
		s.slide(y, x, in.Type, -in.Imm*n)
		x = y
	}
	m := s.rangeMask(in.Type, in.Imm*n, (in.Imm+1)*n)
	s.emit(s.maskedBy(build(isa.OpVmov, laneType(in.Type), a(x)), s.res(in), m, in.Args[0]))
}

// replaces reports that nothing of what a setpart writes over is seen: it and those that follow, each the only reader of the one
// before, write all parts. Users are selected first.
func (s *selector) replaces(in *kernel.Inst, part kernel.Type) bool {
	written := s.parts[in.Res] | 1<<uint(in.Imm)
	if s.uses[in.Args[0]] == 1 {
		s.parts[in.Args[0]] = written
	}
	return full(in.Type) && written == 1<<uint(in.Type.Lanes/part.Lanes)-1
}

// narrowing gives the row of a conversion op that makes lanes narrower.
func narrowing(op kernel.Op, to, from kernel.Type) (row isa.Op, dst, src isa.Type, ok bool) {
	if !from.IsVec() || !to.IsVec() || to.Elem.Bytes() >= from.Elem.Bytes() {
		return 0, 0, 0, false
	}
	d, s := signed, signed
	row = isa.OpVcvt
	switch op {
	case kernel.OpTrunc, kernel.OpFPTrunc, kernel.OpSIToFP, kernel.OpFPToSI:
	case kernel.OpUIToFP:
		s = unsigned
	case kernel.OpFPToUI:
		d = unsigned
	case kernel.OpSatSS:
		row = isa.OpVcvts
	case kernel.OpSatSU:
		row, d = isa.OpVcvts, unsigned
	case kernel.OpSatUU:
		row, d, s = isa.OpVcvts, unsigned, unsigned
	default:
		return 0, 0, 0, false
	}
	return row, elemType(to.Elem, d), elemType(from.Elem, s), true
}

func selSplat(s *selector, in *kernel.Inst, _ *rule) {
	if s.reduced(in) {
		return
	}
	x, res := s.get(in.Args[0]), s.res(in)
	if !in.Type.IsMask() {
		if n, ok := s.constOf(in.Args[0]); ok {
			s.rematerialise(res, s.imm(s.e(isa.OpVsplati, laneType(in.Type), d(res)), "imm", n))
			return
		}
		s.e(isa.OpVsplat, laneType(in.Type), d(res), a(x))
		return
	}
	// All lanes or none: count 256 bytes, or 0.
	p, n := s.temp(regalloc.S), s.temp(regalloc.S)
	s.e(isa.OpPget, 0, d(p), a(x))
	s.imm(s.e(isa.OpSlli, isa.I64, d(n), a(p)), "sh", 8)
	s.e(isa.OpMcnt, isa.I8, d(res), a(n))
}

// reduced lets a splat of what a reduction made have it from there, where every lane has it already.
func (s *selector) reduced(in *kernel.Inst) bool {
	from := s.defs[in.Args[0]]
	if from == nil || kernel.Ops[from.Op].Sig != kernel.SigReduce || in.Type.IsMask() || s.isSpread(from.Res) {
		return false
	}
	s.spread[from.Res] = s.res(in)
	return true
}

func (s *selector) isSpread(v kernel.Value) bool {
	_, is := s.spread[v]
	return is
}

func selInsert(s *selector, in *kernel.Inst, _ *rule) {
	x := s.imm(build(isa.OpVins, laneType(in.Type), a(s.get(in.Args[1]))), "lane", in.Imm)
	s.emit(x.over(s.res(in), s.must(in.Args[0])))
}

// lane reduces a lane number modulo the lanes of a type; the rows do it modulo the register's.
func (s *selector) lane(v kernel.Value, t kernel.Type) reg {
	r := s.get(v)
	if full(t) || r == zero {
		return r
	}
	m := s.temp(regalloc.S)
	if n := int64(t.Lanes); n&(n-1) == 0 {
		s.imm(s.e(isa.OpAndi, 0, d(m), a(r)), "imm", n-1)
	} else {
		s.e(isa.OpRem, isa.U64, d(m), a(r), b(s.constReg(n)))
	}
	return m
}

func selInsertV(s *selector, in *kernel.Inst, _ *rule) {
	x := build(isa.OpVinss, laneType(in.Type), a(s.get(in.Args[1])), b(s.lane(in.Args[2], in.Type)))
	s.emit(x.over(s.res(in), s.must(in.Args[0])))
}

func selExtract(s *selector, in *kernel.Inst, _ *rule) {
	s.extract(s.res(in), s.get(in.Args[0]), in.Type.Elem, in.Imm)
}

func selExtractV(s *selector, in *kernel.Inst, _ *rule) {
	t := bitsType(in.Type.Elem.Bytes())
	if t == isa.I32 {
		t = isa.U32
	}
	s.e(isa.OpVextrs, t, d(s.res(in)), a(s.get(in.Args[0])), b(s.lane(in.Args[1], s.k.TypeOf(in.Args[0]))))
}

func selSlideUp(s *selector, in *kernel.Inst, _ *rule) {
	res := s.target(in)
	s.slide(res, s.get(in.Args[0]), in.Type, -in.Imm)
	s.finish(in, res)
}

func selSlideDown(s *selector, in *kernel.Inst, _ *rule) {
	res := s.target(in)
	s.slide(res, s.clean(s.get(in.Args[0]), in.Type), in.Type, in.Imm)
	s.finish(in, res)
}

// selPermute of a short vector cleans the source, so that indices beyond its lanes find zeros.
func selPermute(s *selector, in *kernel.Inst, _ *rule) {
	x := build(isa.OpVperm, laneType(in.Type), a(s.clean(s.get(in.Args[0]), in.Type)), b(s.get(in.Args[1])))
	s.emit(s.masked(x, s.res(in), in.Mask, in.Old))
}

func selZip(s *selector, in *kernel.Inst, _ *rule) {
	x, y, hi := s.get(in.Args[0]), s.get(in.Args[1]), int64(0)
	if in.Op == kernel.OpZipHi {
		if full(in.Type) {
			hi = 1
		} else {
			p, q := s.vtemp(), s.vtemp()
			s.slide(p, x, in.Type, int64(in.Type.Lanes/2))
			s.slide(q, y, in.Type, int64(in.Type.Lanes/2))
			x, y = p, q
		}
	}
	i := s.imm(build(isa.OpVzip, laneType(in.Type), a(x), b(y)), "hi", hi)
	s.emit(s.masked(i, s.res(in), in.Mask, in.Old))
}

func selUnzip(s *selector, in *kernel.Inst, _ *rule) {
	x, y, odd, lt := s.get(in.Args[0]), s.get(in.Args[1]), int64(0), laneType(in.Type)
	if in.Op == kernel.OpUnzipOdd {
		odd = 1
	}
	if full(in.Type) {
		i := s.imm(build(isa.OpVunzip, lt, a(x), b(y)), "odd", odd)
		s.emit(s.masked(i, s.res(in), in.Mask, in.Old))
		return
	}
	p, q, r, res := s.vtemp(), s.vtemp(), s.vtemp(), s.target(in)
	s.imm(s.e(isa.OpVunzip, lt, d(p), a(x), b(x)), "odd", odd)
	s.imm(s.e(isa.OpVunzip, lt, d(q), a(y), b(y)), "odd", odd)
	// Of an odd number of lanes, a gives the larger half of the even ones.
	n := int64(in.Type.Lanes)
	half := (n + 1 - odd) / 2
	s.slide(r, q, in.Type, -half)
	m := s.rangeMask(in.Type, 0, half)
	if m == zero {
		s.copyTo(res, p)
	} else {
		s.e(isa.OpVsel, lt, d(res), c(m), a(p), b(r))
	}
	s.finish(in, res)
}

func selCompress(s *selector, in *kernel.Inst, _ *rule) {
	x := build(isa.OpVcompress, laneType(in.Type), d(s.res(in)), a(s.get(in.Args[0])))
	if m := s.within(in.Mask, in.Type); m != zero {
		x.ops = append(x.ops, mask(m))
	}
	s.emit(x)
}

func selReduce(s *selector, in *kernel.Inst, r *rule) {
	u := s.k.TypeOf(in.Args[0])
	v, spread := s.spread[in.Res]
	if !spread {
		v = s.vtemp()
	}
	x := build(r.v, rowType(r.v, elemType(u.Elem, r.sign)), d(v), a(s.get(in.Args[0])))
	if m := s.within(in.Mask, u); m != zero {
		x.ops = append(x.ops, mask(m))
	}
	s.emit(x)
	if !spread || s.need[in.Res] {
		s.extract(s.res(in), v, in.Type.Elem, 0)
	}
}

func selMCount(s *selector, in *kernel.Inst, _ *rule) {
	s.e(isa.OpMcnt, laneType(in.Type), d(s.res(in)), a(s.get(in.Args[0])))
}

// lanesOf is a mask value without the lanes beyond its type's.
func (s *selector) lanesOf(v kernel.Value) reg { return s.within(v, s.k.TypeOf(v)) }

func selMPopCnt(s *selector, in *kernel.Inst, _ *rule) {
	s.e(isa.OpMpop, laneType(s.k.TypeOf(in.Args[0])), d(s.res(in)), a(s.lanesOf(in.Args[0])))
}

func selMAny(s *selector, in *kernel.Inst, _ *rule) {
	s.e(isa.OpMany, laneType(s.k.TypeOf(in.Args[0])), d(s.res(in)), a(s.lanesOf(in.Args[0])))
}

// selMAll of a short mask asks whether any of its lanes is off.
func selMAll(s *selector, in *kernel.Inst, _ *rule) {
	u := s.k.TypeOf(in.Args[0])
	m := s.get(in.Args[0])
	l := s.laneMask(u)
	if l == zero {
		s.e(isa.OpMall, laneType(u), d(s.res(in)), a(m))
		return
	}
	off, p := s.temp(regalloc.M), s.temp(regalloc.P)
	s.e(isa.OpMandn, 0, d(off), a(l), b(m))
	s.e(isa.OpMany, laneType(u), d(p), a(off))
	s.e(isa.OpPnot, 0, d(s.res(in)), a(p))
}

func selMPrefix(s *selector, in *kernel.Inst, _ *rule) {
	s.e(isa.OpVpfx, laneType(in.Type), d(s.res(in)), a(s.get(in.Args[0])))
}

func selMToS(s *selector, in *kernel.Inst, _ *rule) {
	u := s.k.TypeOf(in.Args[0])
	m := s.get(in.Args[0])
	if u.Lanes < 64 {
		m = s.lanesOf(in.Args[0])
	}
	s.e(isa.OpMget, laneType(u), d(s.res(in)), a(m))
}

func selSToM(s *selector, in *kernel.Inst, _ *rule) {
	x := build(isa.OpMset, laneType(in.Type), a(s.get(in.Args[0])))
	if laneType(in.Type).Lanes() <= 64 {
		s.e2(x, d(s.res(in)))
		return
	}
	none := s.temp(regalloc.M) // mset leaves the lanes from 64 on as they are
	s.e(isa.OpMcnt, isa.I8, d(none))
	s.emit(x.over(s.res(in), none))
}

func selMCvt(s *selector, in *kernel.Inst, _ *rule) {
	u := s.k.TypeOf(in.Args[0])
	if laneType(u) == laneType(in.Type) {
		s.copyTo(s.res(in), s.get(in.Args[0]))
		return
	}
	x := build(isa.OpMcvt, laneType(in.Type), d(s.res(in)), a(s.get(in.Args[0])))
	s.emit(s.imm(x, "src", int64(laneType(u))))
}

func selMma(t isa.Type) func(*selector, *kernel.Inst, *rule) {
	return func(s *selector, in *kernel.Inst, _ *rule) {
		n := len(in.Args)
		x := build(isa.OpMma, t, a(s.get(in.Args[n-2])), b(s.get(in.Args[n-1])))
		if n == 2 {
			x.Z = true
			s.e2(x, d(s.res(in)))
			return
		}
		s.emit(x.over(s.res(in), s.must(in.Args[0])))
	}
}

func selTZero(s *selector, in *kernel.Inst, _ *rule) {
	s.rematerialise(s.res(in), s.e(isa.OpTzero, 0, d(s.res(in))))
}

func selTGet(s *selector, in *kernel.Inst, _ *rule) {
	s.imm(s.e(isa.OpTget, 0, d(s.res(in)), a(s.get(in.Args[0]))), "q", in.Imm)
}

func selTPut(s *selector, in *kernel.Inst, _ *rule) {
	x := s.imm(build(isa.OpTput, 0, a(s.get(in.Args[1]))), "q", in.Imm)
	s.emit(x.over(s.res(in), s.must(in.Args[0])))
}

func selVQnt(t isa.Type) func(*selector, *kernel.Inst, *rule) {
	return func(s *selector, in *kernel.Inst, _ *rule) {
		x := build(isa.OpVqnt, t, a(s.get(in.Args[1])), b(s.get(in.Args[2])), c(s.get(in.Args[3])))
		s.imm(x, "r", in.Imm)
		s.imm(x, "q", in.Imm)
		s.imm(x, "relu", in.Imm2)
		s.emit(x.over(s.res(in), s.must(in.Args[0])))
	}
}
