package backend

import (
	"github.com/godwit-accel/godwit/ir/kernel"
	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/regalloc"
)

// rule says how a kernel op becomes instructions. sel is the pattern; s and v are the rows it
// uses on scalars and on vectors, p and m those on predicates and masks.
type rule struct {
	sel        func(*selector, *kernel.Inst, *rule)
	s, v, p, m isa.Op
	sign       sign
	// narrow says how operands of i8 and i16 scalars are prepared for the 32-bit row.
	narrow prep
	// imm rows take a constant second operand.
	si, vi isa.Op
}

type prep uint8

const (
	asIs   prep = iota // upper bits do not matter
	extend             // extend all operands by sign
)

// rules is the selection table, by kernel op.
var rules [kernel.NumOps]rule

func init() {
	rules = [kernel.NumOps]rule{
		kernel.OpConst:   {sel: selConst},
		kernel.OpAddr:    {sel: selAddr},
		kernel.OpIota:    {sel: selIota},
		kernel.OpAdd:     {sel: selAdd, s: isa.OpAdd, v: isa.OpVadd, si: isa.OpAddi, vi: isa.OpVaddi},
		kernel.OpSub:     {sel: selSub, s: isa.OpSub, v: isa.OpVsub, si: isa.OpAddi, vi: isa.OpVaddi},
		kernel.OpMul:     {sel: selMul, s: isa.OpMul, v: isa.OpVmul, si: isa.OpSlli, vi: isa.OpVslli},
		kernel.OpMulHS:   {sel: selMulH, s: isa.OpMulh, v: isa.OpVmulh},
		kernel.OpMulHU:   {sel: selMulH, s: isa.OpMulh, v: isa.OpVmulh, sign: unsigned},
		kernel.OpSDiv:    {sel: selLanes, s: isa.OpDiv, v: isa.OpVdiv, narrow: extend},
		kernel.OpUDiv:    {sel: selLanes, s: isa.OpDiv, v: isa.OpVdiv, narrow: extend, sign: unsigned},
		kernel.OpSRem:    {sel: selLanes, s: isa.OpRem, v: isa.OpVrem, narrow: extend},
		kernel.OpURem:    {sel: selLanes, s: isa.OpRem, v: isa.OpVrem, narrow: extend, sign: unsigned},
		kernel.OpAnd:     {sel: selBits, s: isa.OpAnd, v: isa.OpVand, p: isa.OpPand, m: isa.OpMand, si: isa.OpAndi},
		kernel.OpOr:      {sel: selBits, s: isa.OpOr, v: isa.OpVor, p: isa.OpPor, m: isa.OpMor, si: isa.OpOri},
		kernel.OpXor:     {sel: selBits, s: isa.OpXor, v: isa.OpVxor, p: isa.OpPxor, m: isa.OpMxor, si: isa.OpXori},
		kernel.OpAndN:    {sel: selBits, s: isa.OpAndn, v: isa.OpVandn, p: isa.OpPandn, m: isa.OpMandn},
		kernel.OpNot:     {sel: selBits, s: isa.OpXnor, v: isa.OpVnot, p: isa.OpPnot, m: isa.OpMnot},
		kernel.OpShl:     {sel: selShift, s: isa.OpSll, v: isa.OpVsll, si: isa.OpSlli, vi: isa.OpVslli},
		kernel.OpLShr:    {sel: selShift, s: isa.OpSrl, v: isa.OpVsrl, si: isa.OpSrli, vi: isa.OpVsrli, sign: unsigned, narrow: extend},
		kernel.OpAShr:    {sel: selShift, s: isa.OpSra, v: isa.OpVsra, si: isa.OpSrai, vi: isa.OpVsrai, narrow: extend},
		kernel.OpRotL:    {sel: selRotate, s: isa.OpRol, v: isa.OpVrol},
		kernel.OpRotR:    {sel: selRotate, s: isa.OpRor, v: isa.OpVror},
		kernel.OpSMin:    {sel: selLanes, s: isa.OpMin, v: isa.OpVmin, narrow: extend},
		kernel.OpSMax:    {sel: selLanes, s: isa.OpMax, v: isa.OpVmax, narrow: extend},
		kernel.OpUMin:    {sel: selLanes, s: isa.OpMin, v: isa.OpVmin, narrow: extend, sign: unsigned},
		kernel.OpUMax:    {sel: selLanes, s: isa.OpMax, v: isa.OpVmax, narrow: extend, sign: unsigned},
		kernel.OpAbs:     {sel: selLanes, s: isa.OpAbs, v: isa.OpVabs, narrow: extend},
		kernel.OpNeg:     {sel: selNeg, s: isa.OpSub, v: isa.OpVneg},
		kernel.OpAddSatS: {sel: selSat, v: isa.OpVadds, s: isa.OpAdd},
		kernel.OpAddSatU: {sel: selSat, v: isa.OpVadds, s: isa.OpAdd, sign: unsigned},
		kernel.OpSubSatS: {sel: selSat, v: isa.OpVsubs, s: isa.OpSub},
		kernel.OpSubSatU: {sel: selSat, v: isa.OpVsubs, s: isa.OpSub, sign: unsigned},
		kernel.OpClz:     {sel: selClz, s: isa.OpClz, v: isa.OpVclz},
		kernel.OpCtz:     {sel: selCtz, s: isa.OpCtz, v: isa.OpVctz},
		kernel.OpPopCnt:  {sel: selLanes, s: isa.OpPopcount, v: isa.OpVpop, narrow: extend, sign: unsigned},
		kernel.OpBSwap:   {sel: selReverse, s: isa.OpBswap, v: isa.OpVbswap},
		kernel.OpBitRev:  {sel: selReverse, s: isa.OpBrev, v: isa.OpVbrev},
		kernel.OpDot4SS:  {sel: selDot4(isa.I8)},
		kernel.OpDot4US:  {sel: selDot4(isa.U8I8)},
		kernel.OpDot4UU:  {sel: selDot4(isa.U8)},

		kernel.OpFAdd:     {sel: selLanes, s: isa.OpFadd, v: isa.OpVadd},
		kernel.OpFSub:     {sel: selLanes, s: isa.OpFsub, v: isa.OpVsub},
		kernel.OpFMul:     {sel: selLanes, s: isa.OpFmul, v: isa.OpVmul},
		kernel.OpFDiv:     {sel: selLanes, s: isa.OpFdiv, v: isa.OpVdiv},
		kernel.OpFMA:      {sel: selLanes, s: isa.OpFma, v: isa.OpVfma},
		kernel.OpFMin:     {sel: selLanes, s: isa.OpFmin, v: isa.OpVmin},
		kernel.OpFMax:     {sel: selLanes, s: isa.OpFmax, v: isa.OpVmax},
		kernel.OpFMinNum:  {sel: selLanes, s: isa.OpFminnum, v: isa.OpVminnum},
		kernel.OpFMaxNum:  {sel: selLanes, s: isa.OpFmaxnum, v: isa.OpVmaxnum},
		kernel.OpFNeg:     {sel: selLanes, s: isa.OpFneg, v: isa.OpVneg},
		kernel.OpFAbs:     {sel: selLanes, s: isa.OpFabs, v: isa.OpVabs},
		kernel.OpCopySign: {sel: selLanes, s: isa.OpFcpsgn, v: isa.OpVcpsgn},
		kernel.OpSqrt:     {sel: selLanes, s: isa.OpFsqrt, v: isa.OpVsqrt},
		kernel.OpRound:    {sel: selLanes, s: isa.OpFround, v: isa.OpVround},
		kernel.OpExp:      {sel: selTrans, v: isa.OpVexp},
		kernel.OpExp2:     {sel: selTrans, v: isa.OpVexp2},
		kernel.OpLog:      {sel: selTrans, v: isa.OpVlog},
		kernel.OpLog2:     {sel: selTrans, v: isa.OpVlog2},
		kernel.OpExpm1:    {sel: selTrans, v: isa.OpVexpm1},
		kernel.OpLog1p:    {sel: selTrans, v: isa.OpVlog1p},
		kernel.OpRcp:      {sel: selTrans, v: isa.OpVrcp},
		kernel.OpRsqrt:    {sel: selTrans, v: isa.OpVrsqrt},
		kernel.OpSin:      {sel: selTrans, v: isa.OpVsin},
		kernel.OpCos:      {sel: selTrans, v: isa.OpVcos},
		kernel.OpTan:      {sel: selTrans, v: isa.OpVtan},
		kernel.OpTanh:     {sel: selTrans, v: isa.OpVtanh},
		kernel.OpLogistic: {sel: selTrans, v: isa.OpVlogistic},
		kernel.OpErf:      {sel: selTrans, v: isa.OpVerf},

		kernel.OpICmp:    {sel: selICmp, s: isa.OpCmp, v: isa.OpVcmp, si: isa.OpCmpi, vi: isa.OpVcmpi},
		kernel.OpFCmp:    {sel: selFCmp, s: isa.OpFcmp, v: isa.OpVcmp},
		kernel.OpSelect:  {sel: selSelect},
		kernel.OpZExt:    {sel: selExt, sign: unsigned},
		kernel.OpSExt:    {sel: selExt},
		kernel.OpTrunc:   {sel: selTrunc},
		kernel.OpSatSS:   {sel: selNarrowSat(signed, signed)},
		kernel.OpSatSU:   {sel: selNarrowSat(signed, unsigned)},
		kernel.OpSatUU:   {sel: selNarrowSat(unsigned, unsigned)},
		kernel.OpFPExt:   {sel: selConvert(signed, signed)},
		kernel.OpFPTrunc: {sel: selConvert(signed, signed)},
		kernel.OpSIToFP:  {sel: selConvert(signed, signed)},
		kernel.OpUIToFP:  {sel: selConvert(unsigned, signed)},
		kernel.OpFPToSI:  {sel: selConvert(signed, signed)},
		kernel.OpFPToUI:  {sel: selConvert(signed, unsigned)},
		kernel.OpBitcast: {sel: selBitcast},

		kernel.OpPart:      {sel: selPart},
		kernel.OpSetPart:   {sel: selSetPart},
		kernel.OpSplat:     {sel: selSplat},
		kernel.OpInsert:    {sel: selInsert},
		kernel.OpInsertV:   {sel: selInsertV},
		kernel.OpExtract:   {sel: selExtract},
		kernel.OpExtractV:  {sel: selExtractV},
		kernel.OpSlideUp:   {sel: selSlideUp},
		kernel.OpSlideDown: {sel: selSlideDown},
		kernel.OpPermute:   {sel: selPermute},
		kernel.OpZipLo:     {sel: selZip},
		kernel.OpZipHi:     {sel: selZip},
		kernel.OpUnzipEven: {sel: selUnzip},
		kernel.OpUnzipOdd:  {sel: selUnzip},
		kernel.OpCompress:  {sel: selCompress},

		kernel.OpRAdd:  {sel: selReduce, v: isa.OpVredsum},
		kernel.OpRAnd:  {sel: selReduce, v: isa.OpVredand},
		kernel.OpROr:   {sel: selReduce, v: isa.OpVredor},
		kernel.OpRXor:  {sel: selReduce, v: isa.OpVredxor},
		kernel.OpRSMin: {sel: selReduce, v: isa.OpVredmin},
		kernel.OpRSMax: {sel: selReduce, v: isa.OpVredmax},
		kernel.OpRUMin: {sel: selReduce, v: isa.OpVredmin, sign: unsigned},
		kernel.OpRUMax: {sel: selReduce, v: isa.OpVredmax, sign: unsigned},
		kernel.OpRFAdd: {sel: selReduce, v: isa.OpVredsum},
		kernel.OpRFMin: {sel: selReduce, v: isa.OpVredmin},
		kernel.OpRFMax: {sel: selReduce, v: isa.OpVredmax},

		kernel.OpMCount:  {sel: selMCount},
		kernel.OpMPopCnt: {sel: selMPopCnt},
		kernel.OpMAny:    {sel: selMAny},
		kernel.OpMAll:    {sel: selMAll},
		kernel.OpMPrefix: {sel: selMPrefix},
		kernel.OpMToS:    {sel: selMToS},
		kernel.OpSToM:    {sel: selSToM},
		kernel.OpMCvt:    {sel: selMCvt},

		kernel.OpLoad:      {sel: selLoad},
		kernel.OpLoadSplat: {sel: selLoadSplat},
		kernel.OpStore:     {sel: selStore},
		kernel.OpLoadRows:  {sel: selLoadRows},
		kernel.OpStoreRows: {sel: selStoreRows},
		kernel.OpGather:    {sel: selGather},
		kernel.OpScatter:   {sel: selScatter},
		kernel.OpTLoad:     {sel: selTLoad},
		kernel.OpTStore:    {sel: selTStore},

		kernel.OpMmaSS:   {sel: selMma(isa.I8)},
		kernel.OpMmaUS:   {sel: selMma(isa.U8I8)},
		kernel.OpMmaSU:   {sel: selMma(isa.I8U8)},
		kernel.OpMmaUU:   {sel: selMma(isa.U8)},
		kernel.OpMmaBF16: {sel: selMma(isa.BF16)},
		kernel.OpMmaF16:  {sel: selMma(isa.F16)},
		kernel.OpMmaF32:  {sel: selMma(isa.F32)},
		kernel.OpTZero:   {sel: selTZero},
		kernel.OpTGet:    {sel: selTGet},
		kernel.OpTPut:    {sel: selTPut},
		kernel.OpVQntS:   {sel: selVQnt(isa.I8)},
		kernel.OpVQntU:   {sel: selVQnt(isa.U8)},

		kernel.OpDMA:      {sel: selDMA},
		kernel.OpDMAWait:  {sel: selDMAWait},
		kernel.OpSemPost:  {sel: selSemPost},
		kernel.OpSemWait:  {sel: selSemWait},
		kernel.OpFence:    {sel: selFence},
		kernel.OpFetch:    {sel: selFetch},
		kernel.OpRdCyc:    {sel: selRdCyc},
		kernel.OpCoreID:   {sel: selAtEntry},
		kernel.OpNumCores: {sel: selAtEntry},
		kernel.OpTrace:    {sel: selTrace},
		kernel.OpAssert:   {sel: selAssert},
		kernel.OpAlloca:   {sel: selAlloca},
		kernel.OpCall:     {sel: selCall},
		kernel.OpCallInd:  {sel: selCall},
	}
}

// fieldsABC are the source fields in order.
var fieldsABC = [...]isa.Field{isa.FA, isa.FB, isa.FC}

// srcs are uses of the operands of in, in fields a, b, c.
func (s *selector) srcs(in *kernel.Inst) (ops []operand) {
	for i, v := range in.Args {
		ops = append(ops, use(fieldsABC[i], s.get(v)))
	}
	return ops
}

// selLanes is the plain pattern: one row on scalars, one on vectors, operands in order.
func selLanes(s *selector, in *kernel.Inst, r *rule) {
	t := in.Type
	if t.IsVec() {
		x := build(r.v, rowType(r.v, elemType(t.Elem, r.sign)), s.srcs(in)...)
		x.Rnd = isa.Rnd(in.Rnd)
		s.emit(s.masked(x, s.res(in), in.Mask, in.Old))
		return
	}
	res := s.target(in)
	it := elemType(t.Elem, r.sign)
	ops := s.srcs(in)
	if narrow(t.Elem) {
		it = [2]isa.Type{isa.I32, isa.U32}[r.sign]
		if r.narrow == extend {
			for i := range ops {
				ops[i].V = s.ext(ops[i].V, t.Elem, r.sign)
			}
		}
	}
	it = rowType(r.s, it)
	x := build(r.s, it, append(ops, d(res))...)
	x.Rnd = isa.Rnd(in.Rnd)
	s.emit(x)
	s.finish(in, res)
}

// rowType is a type that the row lists: the signed one where sign makes no difference, none
// where the row has no types.
func rowType(op isa.Op, t isa.Type) isa.Type {
	types := op.Row().Types
	if len(types) == 0 {
		return isa.TNone
	}
	for _, x := range types {
		if x == t {
			return t
		}
	}
	if t >= isa.U8 && t <= isa.U64 {
		return t - isa.U8 + isa.I8
	}
	return t
}

// commute puts a constant operand second.
func (s *selector) commute(in *kernel.Inst) (x, y kernel.Value) {
	x, y = in.Args[0], in.Args[1]
	if in.Op.Is(kernel.Commutes) && s.constant(x) != nil {
		x, y = y, x
	}
	return x, y
}

// wordType is the scalar row type of an integer: narrow ones compute in 32 bits.
func wordType(e kernel.Elem) isa.Type {
	if e.Bytes() == 8 {
		return isa.I64
	}
	return isa.I32
}

// binImm emits an immediate row; false if the row or the value does not allow it. buf is the scratchpad buffer that the value points into.
func (s *selector) binImm(in *kernel.Inst, r *rule, x kernel.Value, n int64, name string, buf int32) bool {
	op, t := r.si, wordType(in.Type.Elem)
	if in.Type.IsVec() {
		op, t = r.vi, laneType(in.Type)
	}
	if op == 0 {
		return false
	}
	i := build(op, rowType(op, t), a(s.get(x)))
	if !i.setImm(name, n) {
		return false
	}
	i.buf = buf
	if in.Type.IsVec() {
		s.emit(s.masked(i, s.res(in), in.Mask, in.Old))
		return true
	}
	res := s.target(in)
	i.ops = append(i.ops, d(res))
	s.emit(i)
	s.finish(in, res)
	return true
}

func selAdd(s *selector, in *kernel.Inst, r *rule) {
	x, y := s.commute(in)
	if n, buf, ok := s.placed(y); ok && s.binImm(in, r, x, n, "imm", buf) {
		return
	}
	selLanes(s, in, r)
}

func selSub(s *selector, in *kernel.Inst, r *rule) {
	if n, ok := s.constOf(in.Args[1]); ok && s.binImm(in, r, in.Args[0], -n, "imm", 0) {
		return
	}
	selLanes(s, in, r)
}

// selMul turns powers of two into shifts.
func selMul(s *selector, in *kernel.Inst, r *rule) {
	x, y := s.commute(in)
	if n, ok := s.constOf(y); ok && n > 0 && n&(n-1) == 0 {
		sh := int64(0)
		for n>>uint(sh) != 1 {
			sh++
		}
		if s.binImm(in, r, x, sh, "sh", 0) {
			return
		}
	}
	selLanes(s, in, r)
}

// selMulH takes the high half; of i8 and i16 it is in the middle of the 32-bit product.
func selMulH(s *selector, in *kernel.Inst, r *rule) {
	if in.Type.IsVec() || !narrow(in.Type.Elem) {
		selLanes(s, in, r)
		return
	}
	p, res := s.temp(regalloc.S), s.target(in)
	s.e(isa.OpMul, isa.I32, d(p), a(s.ext(s.get(in.Args[0]), in.Type.Elem, r.sign)), b(s.ext(s.get(in.Args[1]), in.Type.Elem, r.sign)))
	s.imm(s.e(isa.OpSrai, isa.I32, d(res), a(p)), "sh", int64(8*in.Type.Elem.Bytes()))
	s.finish(in, res)
}

// selBits is and, or, xor, andn, not on all four kinds of registers.
func selBits(s *selector, in *kernel.Inst, r *rule) {
	op, cl := r.s, classOf(in.Type)
	switch cl {
	case regalloc.V:
		x := build(r.v, laneType(in.Type), s.srcs(in)...)
		s.emit(s.masked(x, s.res(in), in.Mask, in.Old))
		return
	case regalloc.P:
		op = r.p
	case regalloc.M:
		op = r.m
	default:
		if len(in.Args) == 2 {
			x, y := s.commute(in)
			if n, ok := s.constOf(y); ok && s.binImm(in, r, x, n, "imm", 0) {
				return
			}
		}
	}
	res := s.target(in)
	s.e(op, 0, append(s.srcs(in), d(res))...) // not is xnor with S0
	s.finish(in, res)
}

func selNeg(s *selector, in *kernel.Inst, r *rule) {
	if in.Type.IsVec() {
		selLanes(s, in, r)
		return
	}
	res := s.target(in)
	s.e(isa.OpSub, wordType(in.Type.Elem), d(res), b(s.get(in.Args[0])))
	s.finish(in, res)
}

// selShift takes amounts modulo the width, which the rows do for 32 and 64 bits.
func selShift(s *selector, in *kernel.Inst, r *rule) {
	w := int64(8 * in.Type.Elem.Bytes())
	n, isConst := s.constOf(in.Args[1])
	if in.Type.IsVec() {
		if !isConst || !s.binImm(in, r, in.Args[0], n&(w-1), "sh", 0) {
			selLanes(s, in, r)
		}
		return
	}
	x := s.get(in.Args[0])
	if narrow(in.Type.Elem) && r.narrow == extend {
		x = s.ext(x, in.Type.Elem, r.sign)
	}
	res := s.target(in)
	t := wordType(in.Type.Elem)
	if isConst {
		s.imm(s.e(r.si, t, d(res), a(x)), "sh", n&(w-1))
	} else {
		s.e(r.s, t, d(res), a(x), b(s.amount(in.Args[1], in.Type.Elem)))
	}
	s.finish(in, res)
}

// amount is a shift amount modulo the width of a narrow type.
func (s *selector) amount(v kernel.Value, e kernel.Elem) reg {
	r := s.get(v)
	if !narrow(e) || r == zero {
		return r
	}
	m := s.temp(regalloc.S)
	s.imm(s.e(isa.OpAndi, 0, d(m), a(r)), "imm", int64(8*e.Bytes()-1))
	return m
}

// selRotate of a narrow scalar rotates 32 bits filled with copies of it.
func selRotate(s *selector, in *kernel.Inst, r *rule) {
	if in.Type.IsVec() || !narrow(in.Type.Elem) {
		selLanes(s, in, r)
		return
	}
	e := in.Type.Elem
	copies := int64(0x10001)
	if e == kernel.I8 {
		copies = 0x1010101
	}
	x, res := s.temp(regalloc.S), s.target(in)
	s.e(isa.OpMul, isa.I32, d(x), a(s.ext(s.get(in.Args[0]), e, unsigned)), b(s.constReg(copies)))
	s.e(r.s, isa.I32, d(res), a(x), b(s.amount(in.Args[1], e)))
	s.finish(in, res)
}

// selSat is saturating add and subtract. Scalars up to 32 bits compute in 64 and clamp.
func selSat(s *selector, in *kernel.Inst, r *rule) {
	e := in.Type.Elem
	if in.Type.IsVec() {
		selLanes(s, in, r)
		return
	}
	res := s.target(in)
	x, y := s.get(in.Args[0]), s.get(in.Args[1])
	if e.Bytes() < 8 {
		t := s.temp(regalloc.S)
		s.e(r.s, isa.I64, d(t), a(s.ext(x, e, r.sign)), b(s.ext(y, e, r.sign)))
		s.clamp(res, t, e, r.sign, isa.I64)
		s.finish(in, res)
		return
	}
	sum, p := s.temp(regalloc.S), s.temp(regalloc.P)
	s.e(r.s, isa.I64, d(sum), a(x), b(y))
	switch {
	case r.sign == unsigned && r.s == isa.OpAdd: // carry: the sum is below an operand
		s.imm(s.e(isa.OpCmp, isa.U64, d(p), a(sum), b(x)), "cond", int64(isa.LT))
		s.e(isa.OpSel, 0, d(res), c(p), a(s.constReg(-1)), b(sum))
	case r.sign == unsigned:
		s.imm(s.e(isa.OpCmp, isa.U64, d(p), a(x), b(y)), "cond", int64(isa.LT))
		s.e(isa.OpSel, 0, d(res), c(p), a(zero), b(sum))
	default:
		// Overflow: the sum's sign differs from x's, and x's from y's (sub) or not (add).
		u, w, o, sg, big := s.temp(regalloc.S), s.temp(regalloc.S), s.temp(regalloc.S), s.temp(regalloc.S), s.temp(regalloc.S)
		s.e(isa.OpXor, 0, d(u), a(x), b(sum))
		if r.s == isa.OpAdd {
			s.e(isa.OpXor, 0, d(w), a(y), b(sum))
		} else {
			s.e(isa.OpXor, 0, d(w), a(x), b(y))
		}
		s.e(isa.OpAnd, 0, d(o), a(u), b(w))
		s.imm(s.e(isa.OpCmp, isa.I64, d(p), a(o)), "cond", int64(isa.LT))
		s.imm(s.e(isa.OpSrai, isa.I64, d(sg), a(x)), "sh", 63)
		s.e(isa.OpXor, 0, d(big), a(sg), b(s.constReg(1<<63-1)))
		s.e(isa.OpSel, 0, d(res), c(p), a(big), b(sum))
	}
	s.finish(in, res)
}

// clamp limits x, read as t, to the range of element e.
func (s *selector) clamp(res, x reg, e kernel.Elem, g sign, t isa.Type) {
	w := uint(8 * e.Bytes())
	lo, hi := int64(-1)<<(w-1), int64(1)<<(w-1)-1
	if g == unsigned {
		lo, hi = 0, int64(1)<<w-1
	}
	if t == isa.U64 {
		s.e(isa.OpMin, isa.U64, d(res), a(x), b(s.constReg(hi)))
		return
	}
	m := s.temp(regalloc.S)
	s.e(isa.OpMax, isa.I64, d(m), a(x), b(s.constReg(lo)))
	s.e(isa.OpMin, isa.I64, d(res), a(m), b(s.constReg(hi)))
}

func selClz(s *selector, in *kernel.Inst, r *rule) {
	if in.Type.IsVec() || !narrow(in.Type.Elem) {
		selLanes(s, in, r)
		return
	}
	t, res := s.temp(regalloc.S), s.target(in)
	s.e(isa.OpClz, isa.I32, d(t), a(s.ext(s.get(in.Args[0]), in.Type.Elem, unsigned)))
	s.imm(s.e(isa.OpAddi, isa.I32, d(res), a(t)), "imm", int64(8*in.Type.Elem.Bytes()-32))
	s.finish(in, res)
}

func selCtz(s *selector, in *kernel.Inst, r *rule) {
	if in.Type.IsVec() || !narrow(in.Type.Elem) {
		selLanes(s, in, r)
		return
	}
	t, res := s.temp(regalloc.S), s.target(in)
	s.imm(s.e(isa.OpOri, 0, d(t), a(s.get(in.Args[0]))), "imm", 1<<uint(8*in.Type.Elem.Bytes()))
	s.e(isa.OpCtz, isa.I32, d(res), a(t))
	s.finish(in, res)
}

// selReverse is byte and bit reversal: a narrow scalar ends up in the upper bits of 32.
func selReverse(s *selector, in *kernel.Inst, r *rule) {
	if in.Type.IsVec() || !narrow(in.Type.Elem) {
		selLanes(s, in, r)
		return
	}
	t, res := s.temp(regalloc.S), s.target(in)
	s.e(r.s, isa.I32, d(t), a(s.get(in.Args[0])))
	s.imm(s.e(isa.OpSrli, isa.I32, d(res), a(t)), "sh", int64(32-8*in.Type.Elem.Bytes()))
	s.finish(in, res)
}

func selDot4(t isa.Type) func(*selector, *kernel.Inst, *rule) {
	return func(s *selector, in *kernel.Inst, _ *rule) {
		x := build(isa.OpVdot4, t, a(s.get(in.Args[1])), b(s.get(in.Args[2])), c(s.get(in.Args[0])))
		s.emit(s.masked(x, s.res(in), in.Mask, in.Old))
	}
}

// selTrans has vector rows only: a scalar goes through lane 0.
func selTrans(s *selector, in *kernel.Inst, r *rule) {
	if in.Type.IsVec() {
		selLanes(s, in, r)
		return
	}
	x, y, res := s.temp(regalloc.V), s.temp(regalloc.V), s.target(in)
	t := bitsType(in.Type.Elem.Bytes())
	s.e(isa.OpVsplat, t, d(x), a(s.get(in.Args[0])))
	s.e(r.v, elemType(in.Type.Elem, signed), d(y), a(x))
	s.extract(res, y, in.Type.Elem, 0)
	s.finish(in, res)
}

// extract moves a lane to a scalar register.
func (s *selector) extract(res, v reg, e kernel.Elem, lane int64) {
	t := elemType(e, unsigned)
	if e.IsFloat() {
		t = [...]isa.Type{2: isa.U16, 4: isa.U32, 8: isa.I64}[e.Bytes()]
	}
	s.imm(s.e(isa.OpVextr, rowType(isa.OpVextr, t), d(res), a(v)), "lane", lane)
}
