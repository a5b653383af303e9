package llvmir

import "github.com/godwit-accel/godwit/ir/kernel"

// cut clears what an odd-width result has above its width.
func (f *function) cut(t *typ, v kernel.Value) kernel.Value {
	if w := t.odd(); w > 0 {
		return f.Bin(kernel.OpAnd, v, f.konst(f.Type(v), 1<<w-1))
	}
	return v
}

// signExtended extends an odd-width value's sign through its register.
func (f *function) signExtended(t *typ, v kernel.Value) kernel.Value {
	if w := t.odd(); w > 0 {
		k := f.konst(f.Type(v), int64(f.Type(v).Elem.Bytes()*8-w))
		return f.Bin(kernel.OpAShr, f.Bin(kernel.OpShl, v, k), k)
	}
	return v
}

// lanes applies a function register by register to operands of equal shape.
func (f *function) lanes(in *inst, n int, do func(a []kernel.Value) kernel.Value) {
	var ps [3][]kernel.Value
	for i := range n {
		ps[i] = f.parts(&in.args[i])
		if len(ps[i]) != len(ps[0]) {
			refusef("operands of different lengths")
		}
	}
	out := make([]kernel.Value, len(ps[0]))
	a := make([]kernel.Value, n)
	for c := range out {
		for i := range n {
			a[i] = ps[i][c]
		}
		out[c] = do(a)
	}
	f.set(in, out...)
}

// emitBinary is the integer and float ops of two operands.
func (f *function) emitBinary(in *inst) {
	t := in.t
	if t.wide() || t.wideLanes() {
		f.wideBinary(in)
		return
	}
	if e := elemOf(t); (e.kind == kFloat) != (kernel.Ops[in.op.op].Class == kernel.FloatClass) {
		refusef("%s of %v", in.op.name, t)
	}
	op, h := in.op.op, in.hints
	if op == kernel.OpOr && h&disjoint != 0 && elemOf(t) != i1 {
		op, h = kernel.OpAdd, h|kernel.NSW|kernel.NUW
	}
	if t.odd() > 0 {
		h = 0
	}
	if t.kind != kVec && t.elem != kernel.I1 && t.odd() == 0 { // nearly all
		f.set(in, f.hint(f.Bin(op, f.val(&in.args[0]), f.val(&in.args[1])), h))
		return
	}
	f.lanes(in, 2, func(a []kernel.Value) kernel.Value {
		x, y := a[0], a[1]
		if f.Type(x).Elem == kernel.I1 {
			return f.bits1(op, x, f.coerce(y, f.Type(x)))
		}
		if in.op.sign {
			x = f.signExtended(t, x)
			if op != kernel.OpAShr {
				y = f.signExtended(t, y)
			}
		}
		return f.cut(t, f.hint(f.Bin(op, x, y), h))
	})
}

// bits1 is arithmetic of one bit. Division by 0 and shifts by 1 have no value, so that the other case decides.
func (f *function) bits1(op kernel.Op, x, y kernel.Value) kernel.Value {
	switch op {
	case kernel.OpAdd, kernel.OpSub:
		return f.Bin(kernel.OpXor, x, y)
	case kernel.OpMul:
		return f.Bin(kernel.OpAnd, x, y)
	case kernel.OpSDiv, kernel.OpUDiv, kernel.OpShl, kernel.OpLShr, kernel.OpAShr:
		return x
	case kernel.OpSRem, kernel.OpURem:
		return f.konst(f.Type(x), 0)
	}
	return f.Bin(op, x, y)
}

func (f *function) emitFRem(in *inst) {
	f.libraryLanes(in, "fmod", in.t, 2)
}

func (f *function) emitFNeg(in *inst) {
	f.lanes(in, 1, func(a []kernel.Value) kernel.Value { return f.hint(f.Un(kernel.OpFNeg, a[0]), in.hints) })
}

func (f *function) emitFreeze(in *inst) { f.set(in, f.parts(&in.args[0])...) }

var conds = map[string]kernel.Cond{
	"eq": kernel.EQ, "ne": kernel.NE, "slt": kernel.SLT, "sle": kernel.SLE, "sgt": kernel.SGT, "sge": kernel.SGE,
	"ult": kernel.ULT, "ule": kernel.ULE, "ugt": kernel.UGT, "uge": kernel.UGE,
	"oeq": kernel.FOEQ, "ogt": kernel.FOGT, "oge": kernel.FOGE, "olt": kernel.FOLT, "ole": kernel.FOLE, "one": kernel.FONE,
	"ord": kernel.FORD, "ueq": kernel.FUEQ, "false": kernel.NoCond, "true": kernel.NoCond, "une": kernel.FUNE, "uno": kernel.FUNO,
}

func (f *function) emitICmp(in *inst) { f.set(in, f.compared(in.cond, &in.args[0], &in.args[1])...) }

// compared is the masks or bits of comparing integers or pointers.
func (f *function) compared(c kernel.Cond, x, y *operand) []kernel.Value {
	t := x.t
	xs, ys := f.parts(x), f.parts(y)
	if len(xs) != len(ys) {
		refusef("operands of different lengths")
	}
	if t.wide() || t.wideLanes() {
		return f.wideCompare(c, t, xs, ys)
	}
	if e := elemOf(t); e.kind != kInt && e.kind != kPtr {
		refusef("icmp of %v", t)
	}
	signed := c >= kernel.SLT && c <= kernel.SGE
	out := make([]kernel.Value, len(xs))
	for i, x := range xs {
		y := ys[i]
		switch {
		case f.Type(x).Elem == kernel.I1:
			out[i] = f.compare1(c, x, f.coerce(y, f.Type(x)))
		case signed:
			out[i] = f.ICmp(c, f.signExtended(t, x), f.signExtended(t, y))
		default:
			out[i] = f.ICmp(c, x, y)
		}
	}
	return out
}

// compare1 compares bits; as signed numbers they are 0 and −1.
func (f *function) compare1(c kernel.Cond, x, y kernel.Value) kernel.Value {
	not := func(v kernel.Value) kernel.Value { return f.Un(kernel.OpNot, v) }
	switch c {
	case kernel.NE:
		return f.Bin(kernel.OpXor, x, y)
	case kernel.EQ:
		return not(f.Bin(kernel.OpXor, x, y))
	case kernel.UGT, kernel.SLT:
		return f.Bin(kernel.OpAndN, x, y)
	case kernel.ULT, kernel.SGT:
		return f.Bin(kernel.OpAndN, y, x)
	case kernel.UGE, kernel.SLE:
		return not(f.Bin(kernel.OpAndN, y, x))
	}
	return not(f.Bin(kernel.OpAndN, x, y))
}

// floatConds are the conditions whose names integers have too, as they are for floats.
var floatConds = map[kernel.Cond]kernel.Cond{
	kernel.UGT: kernel.FUGT, kernel.UGE: kernel.FUGE, kernel.ULT: kernel.FULT, kernel.ULE: kernel.FULE,
}

func (f *function) emitFCmp(in *inst) {
	if elemOf(in.args[0].t).kind != kFloat {
		refusef("fcmp of %v", in.args[0].t)
	}
	c := in.cond
	f.lanes(in, 2, func(a []kernel.Value) kernel.Value {
		if c == kernel.NoCond {
			return f.konst(f.Type(a[0]).MaskType(), -int64(in.rows))
		}
		return f.hint(f.FCmp(c, a[0], a[1]), in.hints)
	})
}

func (f *function) emitSelect(in *inst) {
	if in.t.wideLanes() && in.args[0].t.kind == kVec {
		f.wideSelect(in)
		return
	}
	c, x, y := f.parts(&in.args[0]), f.parts(&in.args[1]), f.parts(&in.args[2])
	if len(x) != len(y) || len(c) != 1 && len(c) != len(x) {
		refusef("select of values of different lengths")
	}
	out := make([]kernel.Value, len(x))
	for i := range x {
		k := c[0]
		if in.args[0].t.kind == kVec {
			k = c[i]
		}
		out[i] = f.hint(f.choose(k, x[i], y[i]), in.hints)
	}
	f.set(in, out...)
}

// choose selects; a scalar condition chooses whole vectors through a mask.
func (f *function) choose(c, a, b kernel.Value) kernel.Value {
	t := f.Type(a)
	b = f.coerce(b, t)
	switch {
	case t.Lanes > 0 && f.Type(c).Lanes == 0:
		c = f.Op(kernel.OpSplat, t.MaskType(), c)
	case f.Type(c).IsMask():
		c = f.coerce(c, t.MaskType())
	}
	if t.Elem == kernel.I1 {
		return f.Bin(kernel.OpOr, f.Bin(kernel.OpAnd, a, c), f.Bin(kernel.OpAndN, b, c))
	}
	return f.Select(c, a, b)
}

// elemOf is the type of a lane, or the type itself.
func elemOf(t *typ) *typ {
	if t.kind == kVec {
		return t.of
	}
	return t
}

// castKinds says what each cast is from and to.
var castKinds = map[kernel.Op][2]typeKind{
	kernel.OpZExt: {kInt, kInt}, kernel.OpSExt: {kInt, kInt}, kernel.OpTrunc: {kInt, kInt}, kernel.OpFPExt: {kFloat, kFloat},
	kernel.OpFPTrunc: {kFloat, kFloat}, kernel.OpSIToFP: {kInt, kFloat}, kernel.OpUIToFP: {kInt, kFloat},
	kernel.OpFPToSI: {kFloat, kInt}, kernel.OpFPToUI: {kFloat, kInt},
}

// emitCast is the conversions of numbers.
func (f *function) emitCast(in *inst) {
	from, to := in.args[0].t, in.t
	want := castKinds[in.op.op]
	if elemOf(from).kind != want[0] || elemOf(to).kind != want[1] {
		refusef("%s of %v to %v", in.op.name, from, to)
	}
	if from.wideLanes() || to.wideLanes() {
		f.wideLaneCast(in, func(lane []kernel.Value) []kernel.Value { return f.wideCast(in.op.op, from.of, to.of, lane) })
		return
	}
	if from.wide() || to.wide() {
		f.set(in, f.wideCast(in.op.op, from, to, f.parts(&in.args[0]))...)
		return
	}
	f.lanes1(in, func(c int, v kernel.Value) kernel.Value {
		return f.convert(in.op.op, from, to, to.chunk(c), v, in.hints)
	})
}

// lanes1 is lanes for one operand whose result is of another type.
func (f *function) lanes1(in *inst, do func(c int, v kernel.Value) kernel.Value) {
	ps := f.parts(&in.args[0])
	out := make([]kernel.Value, len(ps))
	for c, v := range ps {
		out[c] = do(c, v)
	}
	f.set(in, out...)
}

func (f *function) convert(op kernel.Op, from, to *typ, t kernel.Type, v kernel.Value, h kernel.Hints) kernel.Value {
	rnd := kernel.RNE
	switch op {
	case kernel.OpFPToSI, kernel.OpFPToUI:
		return f.toInteger(op, to, t, kernel.RTZ, v)
	case kernel.OpSExt, kernel.OpSIToFP:
		if from.odd() > 0 {
			h = 0
		}
		v = f.signExtended(from, v)
	}
	u := f.Type(v)
	switch {
	case t.IsMask(): // trunc
		one := f.konst(u, 1)
		return f.ICmp(kernel.NE, f.Bin(kernel.OpAnd, v, one), f.konst(u, 0))
	case u.IsMask():
		if t.Elem.IsFloat() {
			it := t.WithElem(intElem(int64(t.Elem.Bytes())))
			ext := kernel.OpZExt
			if op == kernel.OpSIToFP {
				ext = kernel.OpSExt
			}
			return f.Cvt(op, t, rnd, f.Op(ext, it, f.coerce(v, it.MaskType())))
		}
		return f.cut(to, f.Op(op, t, f.coerce(v, t.MaskType())))
	case u.Elem == kernel.I1 && op == kernel.OpSIToFP:
		return f.Cvt(op, t, rnd, f.Op(kernel.OpSExt, kernel.TI32, v))
	case u.Elem != kernel.I1 && t.Elem != kernel.I1 && t.Elem.IsInt() && u.Elem.IsInt() && u.Elem.Bytes() == t.Elem.Bytes():
		return f.cut(to, v) // widths that share a register
	}
	return f.cut(to, f.hint(f.Cvt(op, t, rnd, v), h))
}

// toInteger saturates to widths that have no register of their own too.
func (f *function) toInteger(op kernel.Op, to *typ, t kernel.Type, rnd kernel.Rnd, v kernel.Value) kernel.Value {
	w := to.odd()
	if elemOf(to) == i1 {
		it := t.WithElem(kernel.I8)
		if t.IsMask() {
			it = kernel.Vec(kernel.I8, int(t.Lanes))
		}
		set := kernel.NE
		if op == kernel.OpFPToSI { // of 0 and −1, so that what is above is 0
			set = kernel.SLT
		}
		return f.ICmp(set, f.Cvt(op, it, rnd, v), f.konst(it, 0))
	}
	r := f.Cvt(op, t, rnd, v)
	if w == 0 {
		return r
	}
	if op == kernel.OpFPToUI {
		return f.Bin(kernel.OpUMin, r, f.konst(t, 1<<w-1))
	}
	r = f.Bin(kernel.OpSMin, r, f.konst(t, 1<<(w-1)-1))
	return f.cut(to, f.Bin(kernel.OpSMax, r, f.konst(t, -1<<(w-1))))
}

func (f *function) emitPtrToInt(in *inst) {
	if in.t.wide() || in.args[0].t.kind == kInt {
		refusef("ptrtoint of %v to %v is not supported", in.args[0].t, in.t)
	}
	f.lanes1(in, func(c int, v kernel.Value) kernel.Value {
		t := in.t.chunk(c)
		v = f.Op(kernel.OpBitcast, f.Type(v).WithElem(kernel.I64), v)
		if t.Elem != kernel.I64 {
			v = f.Op(kernel.OpTrunc, t, v)
		}
		return f.cut(in.t, v)
	})
}

func (f *function) emitIntToPtr(in *inst) {
	from := in.args[0].t
	if from.wide() {
		f.set(in, f.Op(kernel.OpBitcast, kernel.TPtr, f.parts(&in.args[0])[0]))
		return
	}
	f.lanes1(in, func(c int, v kernel.Value) kernel.Value {
		if t := f.Type(v); t.Elem != kernel.I64 {
			v = f.Op(kernel.OpZExt, t.WithElem(kernel.I64), v)
		}
		return f.Op(kernel.OpBitcast, in.t.chunk(c), v)
	})
}

// emitBitcast keeps the bits. Registers of equal sizes are the same bits; others go through memory.
func (f *function) emitBitcast(in *inst) {
	from, to := in.args[0].t, in.t
	ps := f.parts(&in.args[0])
	mask := func(t *typ) bool { return t.kind == kVec && t.of == i1 }
	switch {
	case from == to || from.kind == kPtr && to.kind == kPtr:
		f.set(in, ps...)
		return
	case mask(from) && to.kind == kInt && !to.wide():
		v := f.Op(kernel.OpMToS, kernel.TI64, ps[0])
		for c := 1; c < len(ps); c++ {
			v = f.Bin(kernel.OpOr, v, f.Bin(kernel.OpShl, f.Op(kernel.OpMToS, kernel.TI64, ps[c]), f.c64(int64(c*maxLanes))))
		}
		if t := to.chunk(0); t != kernel.TI64 {
			v = f.Op(kernel.OpTrunc, t, v)
		}
		f.set(in, v)
		return
	case mask(to) && from.kind == kInt && !from.wide():
		v := ps[0]
		if f.Type(v) != kernel.TI64 {
			v = f.Op(kernel.OpZExt, kernel.TI64, v)
		}
		var out []kernel.Value
		for c := range to.chunks() {
			if c > 0 {
				v = f.Bin(kernel.OpLShr, v, f.c64(maxLanes))
			}
			out = append(out, f.Op(kernel.OpSToM, to.chunk(c), v))
		}
		f.set(in, out...)
		return
	}
	if from.storeSize() != to.storeSize() {
		refusef("bitcast of %v to %v", from, to)
	}
	direct := !from.wideLanes() && !to.wideLanes() && !mask(from) && !mask(to) && from.odd() == 0 && to.odd() == 0 && len(ps) == to.registers() && !from.wide() && !to.wide()
	for c := range ps {
		direct = direct && f.Type(ps[c]).Bytes() == to.chunk(c).Bytes() && f.Type(ps[c]).Elem != kernel.I1
	}
	if direct {
		f.lanes1(in, func(c int, v kernel.Value) kernel.Value { return f.Op(kernel.OpBitcast, to.chunk(c), v) })
		return
	}
	p := f.stack(max(from.sizeOf(), to.sizeOf()), 16)
	f.store(from, ps, p, 16, 0)
	f.set(in, f.load(to, p, 16, 0)...)
}
