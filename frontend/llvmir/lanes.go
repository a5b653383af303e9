package llvmir

import (
	"strings"

	"github.com/godwit-accel/godwit/ir/kernel"
)

// The intrinsics of vectors: masked access, reductions and reordering.

// maskArgs splits the arguments of a masked access: since LLVM 22 the alignment is an attribute.
func maskArgs(in *inst, from int) (mask *operand, rest []operand, align int64) {
	align = in.argAlign(from - 1)
	if in.args[from].t == i32 {
		align = in.args[from].bits
		from++
	}
	if from >= len(in.args) {
		refusef("a masked access without a mask")
	}
	return &in.args[from], in.args[from+1:], align
}

func (f *function) maskedLoad(in *inst, _ string) {
	m, rest, align := maskArgs(in, 1)
	p := f.val(&in.args[0])
	f.whole(in.t)
	masks := f.parts(m)
	var old []kernel.Value
	if len(rest) > 0 && rest[0].kind != oZero {
		old = f.parts(&rest[0])
	}
	var out []kernel.Value
	for c := range in.t.chunks() {
		kt := in.t.chunk(c)
		if kt.IsMask() {
			refusef("masked loads of %v are not supported", in.t)
		}
		l := kernel.New(kernel.OpLoad, kt, p)
		l.Imm, l.Mask = int64(c*maxLanes*kt.Elem.Bytes()), f.coerce(masks[c], kt.MaskType())
		l.Align = alignAt(align, l.Imm, kt.Elem.Bytes())
		if old != nil {
			l.Old = old[c]
		}
		out = append(out, f.Add(l))
	}
	f.set(in, out...)
}

func (f *function) maskedStore(in *inst, _ string) {
	m, _, align := maskArgs(in, 2)
	t := in.args[0].t
	vs, p, masks := f.parts(&in.args[0]), f.val(&in.args[1]), f.parts(m)
	f.whole(t)
	for c, v := range vs {
		kt := f.Type(v)
		if kt.IsMask() {
			refusef("masked stores of %v are not supported", t)
		}
		s := kernel.New(kernel.OpStore, kt, v, p)
		s.Imm, s.Mask = int64(c*maxLanes*kt.Elem.Bytes()), f.coerce(masks[c], kt.MaskType())
		s.Align = alignAt(align, s.Imm, kt.Elem.Bytes())
		f.Add(s)
	}
}

// addresses are lanes of pointers as indices from address 0.
func (f *function) addresses(v kernel.Value) (base, index kernel.Value) {
	return f.PtrConst(0), f.Op(kernel.OpBitcast, f.Type(v).WithElem(kernel.I64), v)
}

func (f *function) maskedGather(in *inst, _ string) {
	m, rest, align := maskArgs(in, 1)
	ps, masks := f.parts(&in.args[0]), f.parts(m)
	f.whole(in.t)
	var out []kernel.Value
	for c := range in.t.chunks() {
		kt := in.t.chunk(c)
		base, index := f.addresses(ps[c])
		g := kernel.New(kernel.OpGather, kt, base, index)
		g.Imm2, g.Mask = 1, f.coerce(masks[c], kt.MaskType())
		g.Align = alignAt(align, 0, kt.Elem.Bytes())
		if len(rest) > 0 && rest[0].kind != oZero {
			g.Old = f.parts(&rest[0])[c]
		}
		out = append(out, f.Add(g))
	}
	f.set(in, out...)
}

func (f *function) maskedScatter(in *inst, _ string) {
	m, _, align := maskArgs(in, 2)
	vs, ps, masks := f.parts(&in.args[0]), f.parts(&in.args[1]), f.parts(m)
	f.whole(in.args[0].t)
	for c, v := range vs {
		kt := f.Type(v)
		base, index := f.addresses(ps[c])
		s := kernel.New(kernel.OpScatter, kt, v, base, index)
		s.Imm2, s.Mask = 1, f.coerce(masks[c], kt.MaskType())
		s.Align = alignAt(align, 0, kt.Elem.Bytes())
		f.Add(s)
	}
}

// expandLoad reads consecutive elements into the lanes of a mask.
func (f *function) expandLoad(in *inst, _ string) {
	p, masks := f.val(&in.args[0]), f.parts(&in.args[1])
	f.whole(in.t)
	var out []kernel.Value
	for c := range in.t.chunks() {
		kt := in.t.chunk(c)
		m := f.coerce(masks[c], kernel.Mask(4, int(kt.Lanes)))
		g := kernel.New(kernel.OpGather, kt, p, f.Op(kernel.OpMPrefix, kernel.Vec(kernel.I32, int(kt.Lanes)), m))
		g.Imm2, g.Mask, g.Old = int64(kt.Elem.Bytes()), f.coerce(m, kt.MaskType()), f.parts(&in.args[2])[c]
		out = append(out, f.Add(g))
		p = f.PtrAdd(p, f.Bin(kernel.OpMul, f.Op(kernel.OpMPopCnt, kernel.TI64, m), f.c64(int64(kt.Elem.Bytes()))))
	}
	f.set(in, out...)
}

// compressStore writes the lanes of a mask one behind the other.
func (f *function) compressStore(in *inst, _ string) {
	vs, p, masks := f.parts(&in.args[0]), f.val(&in.args[1]), f.parts(&in.args[2])
	f.whole(in.args[0].t)
	for c, v := range vs {
		kt := f.Type(v)
		m := f.coerce(masks[c], kt.MaskType())
		n := f.Op(kernel.OpMPopCnt, kernel.TI64, m)
		f.Store(f.Masked(kernel.OpCompress, kt, m, kernel.None, v), p, 0, f.Op(kernel.OpMCount, kt.MaskType(), n))
		p = f.PtrAdd(p, f.Bin(kernel.OpMul, n, f.c64(int64(kt.Elem.Bytes()))))
	}
}

// reducers are the ops of llvm.vector.reduce.* within a register, and between registers.
var reducers = map[string][2]kernel.Op{
	"add": {kernel.OpRAdd, kernel.OpAdd}, "and": {kernel.OpRAnd, kernel.OpAnd}, "or": {kernel.OpROr, kernel.OpOr}, "xor": {kernel.OpRXor, kernel.OpXor},
	"smin": {kernel.OpRSMin, kernel.OpSMin}, "smax": {kernel.OpRSMax, kernel.OpSMax}, "umin": {kernel.OpRUMin, kernel.OpUMin}, "umax": {kernel.OpRUMax, kernel.OpUMax},
	"fminimum": {kernel.OpRFMin, kernel.OpFMin}, "fmaximum": {kernel.OpRFMax, kernel.OpFMax},
}

// oneByOne are the reductions that have no op: lane after lane.
var oneByOne = map[string]kernel.Op{
	"mul": kernel.OpMul, "fmul": kernel.OpFMul, "fadd": kernel.OpFAdd, "fmin": kernel.OpFMinNum, "fmax": kernel.OpFMaxNum,
}

func (f *function) reduce(in *inst, name string) {
	k := strings.TrimPrefix(name, "vector.reduce.")
	o := &in.args[len(in.args)-1]
	t := o.t
	if t.kind != kVec {
		refusef("%s of %v", name, t)
	}
	if t.wideLanes() {
		f.wideReduce(in, k)
		return
	}
	vs := f.parts(o)
	switch op, ok := reducers[k]; {
	case t.of == i1:
		f.set(in, f.reduceBits(k, vs))
		return
	case k == "fadd" && in.hints&kernel.Reassoc != 0:
		s := f.val(&in.args[0])
		for _, v := range vs {
			s = f.hint(f.Bin(kernel.OpFAdd, s, f.hint(f.Op(kernel.OpRFAdd, f.Type(s), v), in.hints)), in.hints)
		}
		f.set(in, s)
		return
	case ok:
		var r kernel.Value = kernel.None
		for _, v := range vs {
			if k == "smin" || k == "smax" {
				v = f.signExtended(t, v)
			}
			x := f.Op(op[0], kernel.Scalar(f.Type(v).Elem), v)
			if r != kernel.None {
				x = f.Bin(op[1], r, x)
			}
			r = x
		}
		f.set(in, f.cut(t, r))
		return
	}
	op := oneByOne[k]
	var r kernel.Value = kernel.None
	if len(in.args) > 1 {
		r = f.val(&in.args[0])
	}
	for _, v := range vs {
		kt := kernel.Scalar(f.Type(v).Elem)
		for i := range int64(f.Type(v).Lanes) {
			x := f.OpImm(kernel.OpExtract, kt, i, 0, v)
			if r != kernel.None {
				x = f.hint(f.Bin(op, r, x), in.hints)
			}
			r = x
		}
	}
	f.set(in, f.cut(t, r))
}

// reduceBits reduces lanes of one bit.
func (f *function) reduceBits(k string, vs []kernel.Value) kernel.Value {
	one := func(op kernel.Op, v kernel.Value) kernel.Value { return f.Op(op, kernel.Pred, v) }
	var r kernel.Value = kernel.None
	for _, v := range vs {
		var x kernel.Value
		join := kernel.OpOr
		switch k {
		case "and", "umin", "smax", "mul":
			x, join = one(kernel.OpMAll, v), kernel.OpAnd
		case "or", "umax", "smin":
			x = one(kernel.OpMAny, v)
		default: // xor, add
			x, join = one(kernel.OpTrunc, f.Op(kernel.OpMPopCnt, kernel.TI64, v)), kernel.OpXor
		}
		if r != kernel.None {
			x = f.Bin(join, r, x)
		}
		r = x
	}
	return r
}

// lanesFrom is the shuffle of one or two operands by a function of the lane.
func (f *function) reorder(in *inst, t *typ, regs []kernel.Value, lane func(i int64) int64) []kernel.Value {
	index := make([]int64, t.n)
	for i := range index {
		index[i] = lane(int64(i))
	}
	return f.shuffle(t, regs, index)
}

func (f *function) both(in *inst) []kernel.Value {
	return append(append([]kernel.Value(nil), f.parts(&in.args[0])...), f.parts(&in.args[1])...)
}

func (f *function) vectorReverse(in *inst, _ string) {
	n := in.t.n
	f.set(in, f.reorder(in, in.t, f.parts(&in.args[0]), func(i int64) int64 { return n - 1 - i })...)
}

func (f *function) interleave(in *inst, _ string) {
	n := in.args[0].t.n
	f.set(in, f.reorder(in, in.t, f.both(in), func(i int64) int64 { return i/2 + i%2*n })...)
}

func (f *function) deinterleave(in *inst, _ string) {
	if in.t.kind != kStruct || len(in.t.fields) != 2 {
		refusef("deinterleave2 to %v", in.t)
	}
	var out []kernel.Value
	for k := range int64(2) {
		out = append(out, f.reorder(in, in.t.fields[k], f.parts(&in.args[0]), func(i int64) int64 { return 2*i + k })...)
	}
	f.set(in, out...)
}

// splice is the lanes of two vectors from one on; from the end of the first, where it is negative.
func (f *function) splice(in *inst, _ string) {
	from := in.args[2].bits
	if from < 0 {
		from += in.t.n
	}
	if from < 0 || from >= in.t.n {
		refusef("vector.splice from lane %d of %v", in.args[2].bits, in.t)
	}
	f.set(in, f.reorder(in, in.t, f.both(in), func(i int64) int64 { return from + i })...)
}

// partialSum adds the parts of a longer vector to a shorter one.
func (f *function) partialSum(in *inst, _ string) {
	from := in.args[1].t
	if in.t.kind != kVec || from.kind != kVec || from.of != in.t.of || from.n%in.t.n != 0 || in.t.wideLanes() || in.t.of == i1 {
		refusef("vector.partial.reduce.add of %v to %v is not supported", from, in.t)
	}
	sum := append([]kernel.Value(nil), f.parts(&in.args[0])...)
	for at := int64(0); at < from.n; at += in.t.n {
		for c, v := range f.reorder(in, in.t, f.parts(&in.args[1]), func(i int64) int64 { return at + i }) {
			sum[c] = f.cut(in.t, f.Bin(kernel.OpAdd, sum[c], v))
		}
	}
	f.set(in, sum...)
}

// compress puts the lanes of a mask one behind the other, and behind them those of another vector.
func (f *function) compress(in *inst, _ string) {
	if in.t.chunks() != 1 || in.t.wideLanes() || in.t.of == i1 {
		refusef("vector.compress of %v is not supported", in.t)
	}
	kt := in.t.chunk(0)
	m := f.coerce(f.val(&in.args[1]), kt.MaskType())
	some := f.Op(kernel.OpMCount, kt.MaskType(), f.Op(kernel.OpMPopCnt, kernel.TI64, m))
	f.set(in, f.choose(some, f.Masked(kernel.OpCompress, kt, m, kernel.None, f.val(&in.args[0])), f.val(&in.args[2])))
}

// firstLane is the number of the first lane that is not 0, that of all if there is none.
func (f *function) firstLane(in *inst, _ string) {
	t := in.args[0].t
	if t.kind != kVec || t.n > 63 || t.wideLanes() || t.of.kind != kInt || in.t.wide() || in.t.kind != kInt || in.t == i1 {
		refusef("cttz.elts of %v to %v is not supported", t, in.t)
	}
	word := f.c64(1 << t.n)
	for c, v := range f.parts(&in.args[0]) {
		if !f.Type(v).IsMask() {
			v = f.ICmp(kernel.NE, v, f.konst(f.Type(v), 0))
		}
		word = f.Bin(kernel.OpOr, word, f.Bin(kernel.OpShl, f.Op(kernel.OpMToS, kernel.TI64, v), f.c64(int64(c*maxLanes))))
	}
	n := f.Un(kernel.OpCtz, word)
	if kt := in.t.chunk(0); kt != kernel.TI64 {
		n = f.Op(kernel.OpTrunc, kt, n)
	}
	f.set(in, f.cut(in.t, n))
}

func (f *function) vectorInsert(in *inst, _ string) {
	n, m, at := in.t.n, in.args[1].t.n, in.args[2].bits
	f.set(in, f.reorder(in, in.t, f.both(in), func(i int64) int64 {
		if i >= at && i < at+m {
			return n + i - at
		}
		return i
	})...)
}

func (f *function) vectorExtract(in *inst, _ string) {
	at := in.args[1].bits
	f.set(in, f.reorder(in, in.t, f.parts(&in.args[0]), func(i int64) int64 { return i + at })...)
}

func (f *function) stepVector(in *inst, _ string) {
	var out []kernel.Value
	for c := range in.t.chunks() {
		kt := in.t.chunk(c)
		v := f.Op(kernel.OpIota, kt)
		if c > 0 {
			v = f.Bin(kernel.OpAdd, v, f.konst(kt, int64(c*maxLanes)))
		}
		out = append(out, f.cut(in.t, v))
	}
	f.set(in, out...)
}

func (f *function) activeLanes(in *inst, _ string) {
	x, n := f.lengthOf(&in.args[0]), f.lengthOf(&in.args[1])
	left := f.Bin(kernel.OpUMin, f.Bin(kernel.OpSubSatU, n, x), f.c64(maxVector))
	var out []kernel.Value
	for c := range in.t.chunks() {
		out = append(out, f.Op(kernel.OpMCount, in.t.chunk(c), f.Bin(kernel.OpSub, left, f.c64(int64(c*maxLanes)))))
	}
	f.set(in, out...)
}
