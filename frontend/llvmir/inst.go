package llvmir

import (
	"github.com/llir/llvm/ir"
	"github.com/llir/llvm/ir/constant"
	"github.com/llir/llvm/ir/enum"
	"github.com/llir/llvm/ir/types"
	"github.com/llir/llvm/ir/value"

	"github.com/godwit-accel/godwit/ir/kernel"
)

// Conditions in LLVM's names.
var iconds = map[enum.IPred]kernel.Cond{
	enum.IPredEQ: kernel.EQ, enum.IPredNE: kernel.NE, enum.IPredSLT: kernel.SLT, enum.IPredSLE: kernel.SLE, enum.IPredSGT: kernel.SGT,
	enum.IPredSGE: kernel.SGE, enum.IPredULT: kernel.ULT, enum.IPredULE: kernel.ULE, enum.IPredUGT: kernel.UGT, enum.IPredUGE: kernel.UGE,
}

var fconds = map[enum.FPred]kernel.Cond{
	enum.FPredOEQ: kernel.FOEQ, enum.FPredOGT: kernel.FOGT, enum.FPredOGE: kernel.FOGE, enum.FPredOLT: kernel.FOLT, enum.FPredOLE: kernel.FOLE,
	enum.FPredONE: kernel.FONE, enum.FPredORD: kernel.FORD, enum.FPredUEQ: kernel.FUEQ, enum.FPredUGT: kernel.FUGT, enum.FPredUGE: kernel.FUGE,
	enum.FPredULT: kernel.FULT, enum.FPredULE: kernel.FULE, enum.FPredUNE: kernel.FUNE, enum.FPredUNO: kernel.FUNO,
}

// bitsOps are the integer ops that i1 and masks have under another name.
var bitsOps = map[kernel.Op]kernel.Op{kernel.OpAdd: kernel.OpXor, kernel.OpSub: kernel.OpXor, kernel.OpMul: kernel.OpAnd}

// cut clears what an odd-width result has above its width.
func (f *function) cut(t types.Type, v kernel.Value) kernel.Value {
	if w := odd(t); w > 0 {
		return f.Bin(kernel.OpAnd, v, f.konst(f.Type(v), 1<<w-1))
	}
	return v
}

// wide sign-extends an odd-width value in its register.
func (f *function) wide(t types.Type, v kernel.Value) kernel.Value {
	if w := odd(t); w > 0 {
		k := f.konst(f.Type(v), int64(f.Type(v).Elem.Bytes()*8-w))
		return f.Bin(kernel.OpAShr, f.Bin(kernel.OpShl, v, k), k)
	}
	return v
}

func (f *function) bin(in value.Value, op kernel.Op, signed bool, x, y value.Value) {
	a, b := f.val(x), f.val(y)
	t := f.Type(a)
	if t.Elem == kernel.I1 {
		if o, ok := bitsOps[op]; ok {
			op = o
		}
		b = f.coerce(b, t)
		if op != kernel.OpAnd && op != kernel.OpOr && op != kernel.OpXor {
			refusef("%v of i1 is not supported", op)
		}
	}
	if signed {
		a = f.wide(x.Type(), a)
		if op != kernel.OpAShr {
			b = f.wide(y.Type(), b)
		}
	}
	f.set(in, f.cut(x.Type(), f.Bin(op, a, b)))
}

func (f *function) set(in value.Value, vs ...kernel.Value) { f.vals[in] = vs }

func (f *function) cvt(in value.Value, op kernel.Op, from value.Value, to types.Type) {
	v, t := f.val(from), first(to)
	rnd := kernel.RNE
	switch op {
	case kernel.OpFPToSI, kernel.OpFPToUI:
		rnd = kernel.RTZ
	case kernel.OpSExt, kernel.OpSIToFP:
		v = f.wide(from.Type(), v)
	}
	if u := f.Type(v); u.Elem != kernel.I1 && t.Elem != kernel.I1 && t.Elem.IsInt() && u.Elem.IsInt() && u.Elem.Bytes() == t.Elem.Bytes() {
		f.set(in, f.cut(to, v)) // widths that share a register
		return
	}
	f.set(in, f.cut(to, f.Cvt(op, t, rnd, v)))
}

func (f *function) bitcast(in value.Value, from value.Value, to types.Type) {
	v, t := f.val(from), first(to)
	u := f.Type(v)
	switch {
	case u == t:
		f.set(in, v)
	case u.IsMask() && t.IsScalar():
		w := f.Op(kernel.OpMToS, kernel.TI64, v)
		if t != kernel.TI64 {
			w = f.Op(kernel.OpTrunc, t, w)
		}
		f.set(in, w)
	case t.IsMask() && u.IsScalar():
		if u != kernel.TI64 {
			v = f.Op(kernel.OpZExt, kernel.TI64, v)
		}
		f.set(in, f.Op(kernel.OpSToM, t, v))
	default:
		f.set(in, f.Op(kernel.OpBitcast, t, v))
	}
}

// index64 is an index as a signed i64, in every lane if others are vectors.
func (f *function) index64(v value.Value, lanes int) kernel.Value {
	x := f.wide(v.Type(), f.val(v))
	t := f.Type(x)
	if t.Elem != kernel.I64 {
		x = f.Op(kernel.OpSExt, t.WithElem(kernel.I64), x)
	}
	if lanes > 0 && t.Lanes == 0 {
		x = f.Op(kernel.OpSplat, kernel.Vec(kernel.I64, lanes), x)
	}
	return x
}

func (f *function) gep(in *ir.InstGetElementPtr) {
	p := f.val(in.Src)
	lanes := int(f.Type(p).Lanes)
	for _, ix := range in.Indices {
		if v, ok := ix.Type().(*types.VectorType); ok {
			lanes = int(v.Len)
		}
	}
	it := kernel.Type{Elem: kernel.I64, Lanes: uint16(lanes)}
	if lanes > 0 {
		if f.Type(p).Lanes == 0 {
			p = f.Op(kernel.OpSplat, kernel.Vec(kernel.Ptr, lanes), p)
		}
		p = f.Op(kernel.OpBitcast, it, p)
	}
	add := func(x kernel.Value) {
		if lanes > 0 {
			p = f.Bin(kernel.OpAdd, p, x)
		} else {
			p = f.PtrAdd(p, x)
		}
	}
	var off int64
	t := in.ElemType
	for i, ix := range in.Indices {
		c, isConst := ix.(*constant.Int)
		size := int64(0)
		switch tt := t.(type) {
		case *types.StructType:
			if i > 0 {
				var n int64
				if z, ok := ix.(constant.Constant); ok {
					n = constBits(z)
				}
				o := int64(0)
				t, o = step(tt, n)
				off += o
				continue
			}
			size = sizeOf(t)
		default:
			if i > 0 {
				t, _ = step(t, 0)
			}
			size = sizeOf(t)
		}
		if isConst {
			off += c.X.Int64() * size
			continue
		}
		x := f.index64(ix, lanes)
		if size != 1 {
			x = f.Bin(kernel.OpMul, x, f.konst(it, size))
		}
		add(x)
	}
	if off != 0 {
		add(f.konst(it, off))
	}
	if lanes > 0 {
		p = f.Op(kernel.OpBitcast, kernel.Vec(kernel.Ptr, lanes), p)
	}
	f.set(in, p)
}

// shuffle builds any shuffle of two permutations whose lanes are or-ed.
func (f *function) shuffle(in *ir.InstShuffleVector) {
	rt := first(in.Type())
	if rt.IsMask() {
		refusef("shuffles of masks are not supported")
	}
	x, y := f.val(in.X), f.val(in.Y)
	m, n := int(f.Type(x).Lanes), int(rt.Lanes)
	l := max(m, n)
	e := intElem(uint64(rt.Elem.Bytes() * 8))
	wide, iv := kernel.Vec(rt.Elem, l), kernel.Vec(e, l)
	a, b := make([]int64, l), make([]int64, l)
	useB := false
	for i := range l {
		a[i], b[i] = -1, -1
		if i >= n {
			continue
		}
		k := maskLane(in.Mask, i)
		switch {
		case k < 0:
		case k < m:
			a[i] = int64(k)
		default:
			b[i] = int64(k - m)
			useB = true
		}
	}
	pick := func(v kernel.Value, idx []int64) kernel.Value {
		if m < l {
			v = f.OpImm(kernel.OpSetPart, wide, 0, 0, f.konst(wide, 0), v)
		}
		return f.Op(kernel.OpBitcast, iv, f.Op(kernel.OpPermute, wide, v, f.table(iv, idx)))
	}
	r := pick(x, a)
	if useB {
		r = f.Bin(kernel.OpOr, r, pick(y, b))
	}
	r = f.Op(kernel.OpBitcast, wide, r)
	if n < l {
		r = f.OpImm(kernel.OpPart, rt, 0, 0, r)
	}
	f.set(in, r)
}

// maskLane is lane i of a shuffle mask, −1 where it does not matter.
func maskLane(m value.Value, i int) int {
	switch m := m.(type) {
	case *constant.Vector:
		if c, ok := m.Elems[i].(*constant.Int); ok {
			return int(c.X.Int64())
		}
		return -1
	case *constant.ZeroInitializer:
		return 0
	}
	return -1
}

// member finds the parts of an aggregate's member.
func member(t types.Type, indices []uint64) (from, n int) {
	for _, ix := range indices {
		for k := range ix {
			e, _ := step(t, int64(k))
			ts, _ := flatten(e)
			from += len(ts)
		}
		t, _ = step(t, int64(ix))
	}
	ts, _ := flatten(t)
	return from, len(ts)
}

func (f *function) alloca(in *ir.InstAlloca) {
	size := sizeOf(in.ElemType)
	if in.NElems != nil {
		c, ok := in.NElems.(*constant.Int)
		if !ok {
			refusef("alloca of a size that is not constant")
		}
		size *= c.X.Int64()
	}
	f.set(in, f.stack(max(size, 1), max(int64(in.Align), alignOf(in.ElemType))))
}

// stack makes a slot of the frame; allocas go to the entry block.
func (f *function) stack(size, align int64) kernel.Value {
	a := kernel.New(kernel.OpAlloca, kernel.TPtr)
	a.Imm, a.Imm2, a.Loc = size, align, f.Loc
	a.Res = f.F.NewValue(kernel.TPtr)
	f.allocas = append(f.allocas, a)
	return a.Res
}

func (f *function) lane(op, opv kernel.Op, t kernel.Type, ix value.Value, args ...kernel.Value) kernel.Value {
	if f.Type(args[0]).IsMask() {
		refusef("lanes of masks are not supported")
	}
	if c, ok := ix.(*constant.Int); ok {
		return f.OpImm(op, t, c.X.Int64(), 0, args...)
	}
	return f.Op(opv, t, append(args, f.index64(ix, 0))...)
}

func (f *function) inst(in ir.Instruction) {
	switch in := in.(type) {
	case *ir.InstPhi:
	case *ir.InstAdd:
		f.bin(in, kernel.OpAdd, false, in.X, in.Y)
	case *ir.InstSub:
		f.bin(in, kernel.OpSub, false, in.X, in.Y)
	case *ir.InstMul:
		f.bin(in, kernel.OpMul, false, in.X, in.Y)
	case *ir.InstSDiv:
		f.bin(in, kernel.OpSDiv, true, in.X, in.Y)
	case *ir.InstUDiv:
		f.bin(in, kernel.OpUDiv, false, in.X, in.Y)
	case *ir.InstSRem:
		f.bin(in, kernel.OpSRem, true, in.X, in.Y)
	case *ir.InstURem:
		f.bin(in, kernel.OpURem, false, in.X, in.Y)
	case *ir.InstAnd:
		f.bin(in, kernel.OpAnd, false, in.X, in.Y)
	case *ir.InstOr:
		f.bin(in, kernel.OpOr, false, in.X, in.Y)
	case *ir.InstXor:
		f.bin(in, kernel.OpXor, false, in.X, in.Y)
	case *ir.InstShl:
		f.bin(in, kernel.OpShl, false, in.X, in.Y)
	case *ir.InstLShr:
		f.bin(in, kernel.OpLShr, false, in.X, in.Y)
	case *ir.InstAShr:
		f.bin(in, kernel.OpAShr, true, in.X, in.Y)
	case *ir.InstFAdd:
		f.bin(in, kernel.OpFAdd, false, in.X, in.Y)
	case *ir.InstFSub:
		f.bin(in, kernel.OpFSub, false, in.X, in.Y)
	case *ir.InstFMul:
		f.bin(in, kernel.OpFMul, false, in.X, in.Y)
	case *ir.InstFDiv:
		f.bin(in, kernel.OpFDiv, false, in.X, in.Y)
	case *ir.InstFNeg:
		f.set(in, f.Un(kernel.OpFNeg, f.val(in.X)))
	case *ir.InstFreeze:
		f.set(in, f.parts(in.X)...)
	case *ir.InstICmp:
		f.icmp(in)
	case *ir.InstFCmp:
		c, ok := fconds[in.Pred]
		if !ok {
			refusef("fcmp %v is not supported", in.Pred)
		}
		f.set(in, f.FCmp(c, f.val(in.X), f.val(in.Y)))
	case *ir.InstSelect:
		c, a, b := f.val(in.Cond), f.parts(in.ValueTrue), f.parts(in.ValueFalse)
		var out []kernel.Value
		for i := range a {
			t := f.Type(a[i])
			cc := c
			if f.Type(c).IsMask() {
				cc = f.coerce(c, t.MaskType())
			}
			out = append(out, f.choose(cc, a[i], f.coerce(b[i], t)))
		}
		f.set(in, out...)
	case *ir.InstZExt:
		f.cvt(in, kernel.OpZExt, in.From, in.To)
	case *ir.InstSExt:
		f.cvt(in, kernel.OpSExt, in.From, in.To)
	case *ir.InstTrunc:
		f.cvt(in, kernel.OpTrunc, in.From, in.To)
	case *ir.InstFPExt:
		f.cvt(in, kernel.OpFPExt, in.From, in.To)
	case *ir.InstFPTrunc:
		f.cvt(in, kernel.OpFPTrunc, in.From, in.To)
	case *ir.InstSIToFP:
		f.cvt(in, kernel.OpSIToFP, in.From, in.To)
	case *ir.InstUIToFP:
		f.cvt(in, kernel.OpUIToFP, in.From, in.To)
	case *ir.InstFPToSI:
		f.cvt(in, kernel.OpFPToSI, in.From, in.To)
	case *ir.InstFPToUI:
		f.cvt(in, kernel.OpFPToUI, in.From, in.To)
	case *ir.InstBitCast:
		f.bitcast(in, in.From, in.To)
	case *ir.InstPtrToInt:
		v := f.Op(kernel.OpBitcast, f.Type(f.val(in.From)).WithElem(kernel.I64), f.val(in.From))
		if t := first(in.To); t.Elem != kernel.I64 {
			v = f.Op(kernel.OpTrunc, t, v)
		}
		f.set(in, f.cut(in.To, v))
	case *ir.InstIntToPtr:
		v := f.val(in.From)
		if t := f.Type(v); t.Elem != kernel.I64 {
			v = f.Op(kernel.OpZExt, t.WithElem(kernel.I64), v)
		}
		f.set(in, f.Op(kernel.OpBitcast, first(in.To), v))
	case *ir.InstLoad:
		f.set(in, f.load(in.ElemType, f.val(in.Src))...)
	case *ir.InstStore:
		f.store(in.Src.Type(), f.parts(in.Src), f.val(in.Dst))
	case *ir.InstGetElementPtr:
		f.gep(in)
	case *ir.InstAlloca:
		f.alloca(in)
	case *ir.InstExtractElement:
		v := f.val(in.X)
		f.set(in, f.lane(kernel.OpExtract, kernel.OpExtractV, kernel.Scalar(f.Type(v).Elem), in.Index, v))
	case *ir.InstInsertElement:
		v := f.val(in.X)
		f.set(in, f.lane(kernel.OpInsert, kernel.OpInsertV, f.Type(v), in.Index, v, f.val(in.Elem)))
	case *ir.InstShuffleVector:
		f.shuffle(in)
	case *ir.InstExtractValue:
		at, n := member(in.X.Type(), in.Indices)
		f.set(in, f.parts(in.X)[at:at+n]...)
	case *ir.InstInsertValue:
		at, n := member(in.X.Type(), in.Indices)
		out := append([]kernel.Value(nil), f.parts(in.X)...)
		copy(out[at:at+n], f.parts(in.Elem))
		f.set(in, out...)
	case *ir.InstCall:
		f.call(in)
	default:
		refusef("%s is not supported", mnemonic(in))
	}
}

// choose selects; a scalar condition chooses whole vectors through a mask.
func (f *function) choose(c, a, b kernel.Value) kernel.Value {
	t := f.Type(a)
	if t.Lanes > 0 && f.Type(c).Lanes == 0 {
		c = f.Op(kernel.OpSplat, t.MaskType(), c)
	}
	if t.Elem == kernel.I1 {
		return f.Bin(kernel.OpOr, f.Bin(kernel.OpAnd, a, c), f.Bin(kernel.OpAndN, b, c))
	}
	return f.Select(c, a, b)
}

func (f *function) icmp(in *ir.InstICmp) {
	c, ok := iconds[in.Pred]
	if !ok {
		refusef("icmp %v is not supported", in.Pred)
	}
	a, b := f.val(in.X), f.val(in.Y)
	switch c {
	case kernel.SLT, kernel.SLE, kernel.SGT, kernel.SGE:
		a, b = f.wide(in.X.Type(), a), f.wide(in.Y.Type(), b)
	}
	t := f.Type(a)
	if t.Elem == kernel.I1 {
		b = f.coerce(b, t)
		switch c {
		case kernel.NE:
			f.set(in, f.Bin(kernel.OpXor, a, b))
		case kernel.EQ:
			f.set(in, f.Un(kernel.OpNot, f.Bin(kernel.OpXor, a, b)))
		default:
			refusef("icmp %v of i1 is not supported", in.Pred)
		}
		return
	}
	v := f.ICmp(c, a, b)
	if t.IsVec() {
		v = f.coerce(v, first(in.Type()))
	}
	f.set(in, v)
}
