package backend

import (
	"github.com/godwit-accel/godwit/ir/kernel"
	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/regalloc"
)

// address is a folded memory operand: base + index·scale + off.
type address struct {
	base    reg
	index   reg // zero: none
	indexed bool
	log2    int64
	off     int64
	buf     int32 // scratchpad buffer whose place is part of off, 0: of none
	ref     memRef
}

// address folds constants, sums and shifts into the addressing modes. p is the pointer, ix the
// index or None. A sum is taken apart only where the load is its one user, for then it vanishes.
func (s *selector) address(p, ix kernel.Value, off, scale int64) address {
	var ad address
	ad.off = off
	ad.ref.base, ad.ref.root = kernel.None, s.roots[p]
	lin := s.linearOf(p)
	if ad.ref.root.kind == rootNone {
		ad.ref.root = root{}
	}
	switch scale {
	case 2:
		ad.log2 = 1
	case 4:
		ad.log2 = 2
	case 8:
		ad.log2 = 3
	}
	if ix != kernel.None {
		lin = lin.plus(s.linearOf(ix), 1<<uint(ad.log2))
	}
	lin.c += off
	ad.ref.lin = &lin
	if ix != kernel.None {
		if n, ok := s.constOf(ix); ok {
			ad.off += n << uint(ad.log2)
			ix = kernel.None
		}
	}
	for {
		in := s.defs[p]
		if in == nil {
			break
		}
		if n, buf, ok := s.placed(p); ok && in.Op == kernel.OpConst {
			s.addPlaced(&ad, n, buf)
			p = kernel.None
			break
		}
		if in.Op == kernel.OpBitcast && s.k.TypeOf(in.Args[0]) == kernel.TI64 && s.uses[p] == 1 && s.local(p) != nil {
			p = in.Args[0]
			continue
		}
		if in.Op != kernel.OpAdd || in.Mask != kernel.None {
			break
		}
		x, y := s.commute(in)
		if n, buf, ok := s.placed(y); ok {
			s.addPlaced(&ad, n, buf)
			p = x
			continue
		}
		if ix == kernel.None && s.uses[p] == 1 && s.local(p) != nil {
			if s.isOffset(x) {
				x, y = y, x
			}
			p, ix, ad.log2 = x, y, 0
			if b := s.defs[ix]; b != nil && b.Op == kernel.OpBitcast && s.k.TypeOf(b.Args[0]) == kernel.TI64 {
				ix = b.Args[0]
			}
			if sh := s.local(ix); sh != nil && sh.Op == kernel.OpShl && s.uses[ix] == 1 && sh.Mask == kernel.None {
				if n, ok := s.constOf(sh.Args[1]); ok && n >= 0 && n <= 3 {
					ix, ad.log2 = sh.Args[0], n
				}
			}
			continue
		}
		break
	}
	ad.base = zero
	if p != kernel.None {
		ad.base = s.get(p)
		ad.ref.base = p
	}
	ad.index = zero
	if ix != kernel.None {
		ad.index, ad.indexed = s.get(ix), true
	}
	ad.ref.off = ad.off
	return ad
}

// addPlaced adds a constant to an offset, which holds the place of one buffer at the most.
func (s *selector) addPlaced(ad *address, n int64, buf int32) {
	ad.off += n
	s.f.fixed = s.f.fixed || buf > 0 && ad.buf > 0
	ad.buf = max(ad.buf, buf)
}

// access builds a memory instruction: plain is its base+imm row, indexed the other one (0: none).
func (s *selector) access(plain, indexed isa.Op, t isa.Type, ad address, write bool, size int64) *inst {
	ad.ref.reads, ad.ref.writes = !write, write
	ad.ref.hi = size
	if size == 0 {
		ad.ref.lin = nil // rowsAt knows more, for those that go by rows
	}
	if !ad.indexed {
		ad.ref.size = size
	}
	if ad.indexed && indexed == 0 {
		ad = s.flat(ad)
	}
	var in *inst
	if ad.indexed {
		in = build(indexed, t, a(ad.base), b(ad.index))
		s.imm(in, "scale", ad.log2)
		s.imm(in, "offx", ad.off)
	} else {
		in = build(plain, t, a(ad.base))
		if !in.setImm("off", ad.off) {
			s.imm(in, "offx", ad.off)
		}
	}
	in.mem, in.buf = ad.ref, ad.buf
	return in
}

// flat is an address whose sum is in a register.
func (s *selector) flat(ad address) address {
	ad.base, ad.off, ad.buf, ad.indexed = s.lea(ad), 0, 0, false
	return ad
}

// lea puts an address into a register.
func (s *selector) lea(ad address) reg {
	if !ad.indexed && ad.off == 0 {
		return ad.base
	}
	r := s.temp(regalloc.S)
	var in *inst
	if ad.indexed {
		in = s.e(isa.OpLea, 0, d(r), a(ad.base), b(ad.index))
		s.imm(in, "scale", ad.log2)
		s.imm(in, "offx", ad.off)
	} else {
		in = s.imm(s.e(isa.OpAddi, isa.I64, d(r), a(ad.base)), "imm", ad.off)
	}
	in.buf = ad.buf
	return r
}

func operandOr(args []kernel.Value, i int) kernel.Value {
	if i < len(args) {
		return args[i]
	}
	return kernel.None
}

// loadType is the row type with which a scalar element is loaded.
func loadType(e kernel.Elem) isa.Type {
	switch e {
	case kernel.I1, kernel.I8:
		return isa.U8
	case kernel.I16, kernel.F16, kernel.BF16:
		return isa.U16
	case kernel.F32:
		return isa.U32
	case kernel.I32:
		return isa.I32
	}
	return isa.I64
}

func selLoad(s *selector, in *kernel.Inst, _ *rule) {
	t := in.Type
	ad := s.address(in.Args[0], operandOr(in.Args, 1), in.Imm, in.Imm2)
	size := int64(t.Bytes())
	switch classOf(t) {
	case regalloc.V:
		x := s.access(isa.OpVld, isa.OpVldx, lanesAt(t, in.Align), ad, false, size)
		s.emit(s.maskedBy(x, s.res(in), s.within(in.Mask, t), in.Old))
	case regalloc.M:
		res := s.target(in)
		if t.Width == 1 {
			s.e2(s.access(isa.OpMld, 0, 0, ad, false, size), d(res))
			s.finish(in, res)
			return
		}
		// Memory may hold lanes whose bits differ; the lowest counts, and registers hold them alike.
		m, v := s.temp(regalloc.M), s.vtemp()
		s.e2(s.access(isa.OpMld, 0, 0, ad, false, size), d(m))
		x := s.imm(build(isa.OpVsplati, laneType(t), d(v), mask(m)), "imm", -1)
		x.Z = true
		s.emit(x)
		s.imm(s.e(isa.OpVcmpi, laneType(t), d(res), a(v)), "cond", int64(isa.NE))
		s.finish(in, res)
	case regalloc.P:
		x, res := s.temp(regalloc.S), s.res(in)
		ld := s.access(isa.OpLd, isa.OpLdx, isa.U8, ad, false, size)
		if p := s.predicated(ld, in); !p {
			ld.ops = append(ld.ops, d(x))
		} else {
			old := s.temp(regalloc.S)
			if in.Old == kernel.None {
				s.li(old, 0)
			} else {
				s.e(isa.OpPget, 0, d(old), a(s.get(in.Old)))
			}
			ld.over(x, old)
		}
		s.emit(ld)
		s.e(isa.OpPset, 0, d(res), a(x))
	default:
		ld := s.access(isa.OpLd, isa.OpLdx, loadType(t.Elem), ad, false, size)
		if !s.predicated(ld, in) {
			ld.ops = append(ld.ops, d(s.res(in)))
		} else if in.Old == kernel.None {
			ld.over(s.res(in), s.li(s.temp(regalloc.S), 0))
		} else {
			ld.over(s.res(in), s.must(in.Old))
		}
		s.emit(ld)
	}
}

// predicated puts a scalar access under its mask; false if that is always true.
func (s *selector) predicated(x *inst, in *kernel.Inst) bool {
	if in.Mask == kernel.None {
		return false
	}
	p := s.get(in.Mask)
	if p == zero {
		return false
	}
	x.ops = append(x.ops, pred(p))
	return true
}

func selLoadSplat(s *selector, in *kernel.Inst, _ *rule) {
	ad := s.address(in.Args[0], operandOr(in.Args, 1), in.Imm, in.Imm2)
	x := s.access(isa.OpVldb, isa.OpVldbx, laneType(in.Type), ad, false, int64(in.Type.Elem.Bytes()))
	m := zero // without a mask the lanes beyond the type's may be filled too
	if in.Mask != kernel.None {
		m = s.within(in.Mask, in.Type)
	}
	s.emit(s.maskedBy(x, s.res(in), m, in.Old))
}

func selStore(s *selector, in *kernel.Inst, _ *rule) {
	t := in.Type
	ad := s.address(in.Args[1], operandOr(in.Args, 2), in.Imm, in.Imm2)
	size := int64(t.Bytes())
	switch classOf(t) {
	case regalloc.V:
		x := s.access(isa.OpVst, isa.OpVstx, lanesAt(t, in.Align), ad, true, size)
		x.ops = append(x.ops, data(s.get(in.Args[0])))
		if m := s.within(in.Mask, t); m != zero {
			x.ops = append(x.ops, mask(m))
		}
		s.emit(x)
	case regalloc.M:
		m := s.get(in.Args[0])
		if l := s.laneMask(t); l != zero {
			n := s.temp(regalloc.M)
			s.e(isa.OpMand, 0, d(n), a(m), b(l))
			m = n
		}
		x := s.access(isa.OpMst, 0, 0, ad, true, size)
		if m != zero {
			x.ops = append(x.ops, data(m))
		}
		s.emit(x)
	default:
		v := s.get(in.Args[0])
		if t.Elem == kernel.I1 {
			n := s.temp(regalloc.S)
			s.e(isa.OpPget, 0, d(n), a(v))
			v = n
		}
		x := s.access(isa.OpSt, isa.OpStx, bitsType(t.Elem.Bytes()), ad, true, size)
		if v != zero {
			x.ops = append(x.ops, data(v))
		}
		s.predicated(x, in)
		s.emit(x)
	}
}

// rowsLog2 is the field of a row length of 16 to 256 bytes.
func rowsLog2(n int64) int64 {
	k := int64(0)
	for 16<<uint(k) < n {
		k++
	}
	return k
}

func selLoadRows(s *selector, in *kernel.Inst, _ *rule) {
	ad := s.address(in.Args[0], kernel.None, in.Imm, 0)
	if ad.indexed {
		ad = s.flat(ad)
	}
	lin := ad.ref.lin
	x := s.access(isa.OpVldr, 0, laneType(in.Type), ad, false, 0)
	x.mem.lin = lin
	s.rowsAt(&x.mem, in.Args[1], in.Args[2], isa.VBytes/in.Imm2, in.Imm2)
	s.imm(x, "rows", rowsLog2(in.Imm2))
	for i, v := range in.Args[1:3] {
		if r := s.get(v); r != zero {
			x.ops = append(x.ops, use(fieldsABC[i+1], r))
		}
	}
	s.emit(s.masked(x, s.res(in), in.Mask, in.Old))
}

func selStoreRows(s *selector, in *kernel.Inst, _ *rule) {
	ad := s.address(in.Args[1], kernel.None, in.Imm, 0)
	lin := ad.ref.lin
	x := s.access(isa.OpVstr, 0, laneType(in.Type), ad, true, 0)
	x.mem.lin = lin
	s.rowsAt(&x.mem, in.Args[2], in.Args[3], isa.VBytes/in.Imm2, in.Imm2)
	s.imm(x, "rows", rowsLog2(in.Imm2))
	for i, v := range in.Args[2:4] {
		if r := s.get(v); r != zero {
			x.ops = append(x.ops, use(fieldsABC[i+1], r))
		}
	}
	x.ops = append(x.ops, data(s.get(in.Args[0])))
	if in.Mask != kernel.None {
		if m := s.get(in.Mask); m != zero {
			x.ops = append(x.ops, mask(m))
		}
	}
	s.emit(x)
}

// indexed prepares gather and scatter: the row type, the index vector in the row's width and
// the mask for its lanes. Elements up to 32 bits go with 32-bit indices in 32-bit lanes.
func (s *selector) indexed(t kernel.Type, ixv, m kernel.Value) (row isa.Type, lane kernel.Elem, ix, mr reg) {
	it := s.k.TypeOf(ixv)
	lane, row, ix = kernel.I32, bitsType(t.Elem.Bytes()), s.get(ixv)
	conv := func(op isa.Op, dst, src isa.Type) {
		n := s.temp(regalloc.V)
		i := s.e(op, dst, d(n), a(ix))
		s.imm(i, "src", int64(src))
		ix = n
	}
	switch {
	case t.Elem.Bytes() == 8 && it.Elem == kernel.I32:
		lane = kernel.I64
		conv(isa.OpVcvt, isa.I64, isa.I32)
	case t.Elem.Bytes() == 8:
		lane = kernel.I64
	case it.Elem == kernel.I64 && t.Elem.Bytes() == 4:
		lane, row = kernel.I64, isa.U32
	case it.Elem == kernel.I64:
		conv(isa.OpVcvts, isa.I32, isa.I64) // an index that does not fit would be out of any memory
	}
	wide := kernel.Vec(lane, int(t.Lanes))
	mr = s.laneMask(wide)
	if m == kernel.None {
		return row, lane, ix, mr
	}
	r := s.get(m)
	if r == zero {
		return row, lane, ix, mr
	}
	if lane.Bytes() != t.Elem.Bytes() {
		n := s.temp(regalloc.M)
		i := s.e(isa.OpMcvt, bitsType(lane.Bytes()), d(n), a(r))
		s.imm(i, "src", int64(laneType(t)))
		r = n
	}
	if mr != zero {
		n := s.temp(regalloc.M)
		s.e(isa.OpMand, 0, d(n), a(mr), b(r))
		r = n
	}
	return row, lane, ix, r
}

func selGather(s *selector, in *kernel.Inst, _ *rule) {
	t := in.Type
	row, lane, ix, m := s.indexed(t, in.Args[1], in.Mask)
	ad := s.address(in.Args[0], kernel.None, in.Imm, 0)
	if ad.indexed {
		ad = s.flat(ad)
	}
	res := s.target(in)
	g := res
	if lane.Bytes() != t.Elem.Bytes() {
		g = s.temp(regalloc.V)
	}
	x := build(isa.OpVldg, row, a(ad.base), b(ix))
	s.imm(x, "scale", log2Scale(in.Imm2))
	s.imm(x, "offx", ad.off)
	x.mem, x.buf = ad.ref, ad.buf
	x.mem.reads, x.mem.size, x.mem.lin = true, 0, nil
	if m != zero {
		x.ops = append(x.ops, mask(m))
		x.Z = true
	}
	s.e2(x, d(g))
	if g != res {
		n := s.e(isa.OpVcvt, laneType(t), d(res), a(g))
		s.imm(n, "src", int64(bitsType(lane.Bytes())))
	}
	s.finish(in, res)
}

func log2Scale(n int64) int64 {
	switch n {
	case 2:
		return 1
	case 4:
		return 2
	case 8:
		return 3
	}
	return 0
}

func selScatter(s *selector, in *kernel.Inst, _ *rule) {
	t := in.Type
	row, lane, ix, m := s.indexed(t, in.Args[2], in.Mask)
	ad := s.address(in.Args[1], kernel.None, in.Imm, 0)
	if ad.indexed {
		ad = s.flat(ad)
	}
	v := s.get(in.Args[0])
	if lane.Bytes() != t.Elem.Bytes() {
		w := s.temp(regalloc.V)
		s.imm(s.e(isa.OpVcvt, bitsType(lane.Bytes()), d(w), a(v)), "src", int64(laneType(t)))
		v = w
	}
	x := build(isa.OpVsts, row, a(ad.base), b(ix), data(v))
	s.imm(x, "scale", log2Scale(in.Imm2))
	s.imm(x, "offx", ad.off)
	x.mem, x.buf = ad.ref, ad.buf
	x.mem.writes, x.mem.size, x.mem.lin = true, 0, nil
	if m != zero {
		x.ops = append(x.ops, mask(m))
	}
	s.emit(x)
}

// tile builds tld and tst; rows are at args[0:3] = pointer, descriptor, phase, then the mask.
func (s *selector) tile(op isa.Op, in *kernel.Inst, args []kernel.Value, write bool) *inst {
	ad := s.address(args[0], kernel.None, in.Imm, 0)
	lin := ad.ref.lin
	x := s.access(op, 0, 0, ad, write, 0)
	x.mem.lin = lin
	s.rowsAt(&x.mem, args[1], args[2], isa.TileRows, isa.TileStride)
	for i, v := range args[1:3] {
		if r := s.get(v); r != zero {
			x.ops = append(x.ops, use(fieldsABC[i+1], r))
		}
	}
	if len(args) > 3 {
		if m := s.get(args[3]); m != zero {
			x.ops = append(x.ops, mask(m))
		}
	}
	return x
}

func selTLoad(s *selector, in *kernel.Inst, _ *rule) {
	s.e2(s.tile(isa.OpTld, in, in.Args, false), d(s.res(in)))
}

func selTStore(s *selector, in *kernel.Inst, _ *rule) {
	s.e2(s.tile(isa.OpTst, in, in.Args[1:], true), data(s.get(in.Args[0])))
}
