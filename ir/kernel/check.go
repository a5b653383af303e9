package kernel

import (
	"fmt"
	"slices"
)

// The Check functions of rows whose types hang together in their own way. They return what is wrong, or "".

// want gives a message unless ok. The words of the message are types, not of any type: nothing is boxed, and so
// nothing allocated, where all is well.
func want(ok bool, format string, words ...Type) string {
	if ok {
		return ""
	}
	boxed := make([]any, len(words))
	for i, w := range words {
		boxed[i] = w
	}
	return fmt.Sprintf(format, boxed...)
}

// wantAny is want for messages of several kinds of words, in rarer ops.
func wantAny(ok bool, format string, words ...any) string {
	if ok {
		return ""
	}
	return fmt.Sprintf(format, words...)
}

// wantNum is want for messages of numbers.
func wantNum(ok bool, format string, words ...int64) string {
	if ok {
		return ""
	}
	boxed := make([]any, len(words))
	for i, w := range words {
		boxed[i] = w
	}
	return fmt.Sprintf(format, boxed...)
}

func first(msgs ...string) string {
	for _, m := range msgs {
		if m != "" {
			return m
		}
	}
	return ""
}

func args(in *Inst, n ...int) string {
	for _, k := range n {
		if len(in.Args) == k {
			return ""
		}
	}
	return fmt.Sprintf("has %d operands, wants %v", len(in.Args), slices.Clone(n)) // a copy: n stays on the stack
}

func argType(f *Func, in *Inst, i int, t Type) string {
	if i >= len(in.Args) {
		return ""
	}
	if u := f.TypeOf(in.Args[i]); u != t {
		return fmt.Sprintf("operand %d is %v, wants %v", i, u, t)
	}
	return ""
}

func checkDot4(f *Func, in *Inst) string {
	b := Vec(I8, int(in.Type.Lanes)*4)
	return first(args(in, 3), want(in.Type.Elem == I32 && in.Type.IsVec(), "result is %v, wants a vector of i32", in.Type),
		argType(f, in, 0, in.Type), argType(f, in, 1, b), argType(f, in, 2, b))
}

func checkBitcast(f *Func, in *Inst) string {
	if m := args(in, 1); m != "" {
		return m
	}
	u := f.TypeOf(in.Args[0])
	return want(u.Bytes() == in.Type.Bytes() && u != Tile && in.Type != Tile && !u.IsMask() && !in.Type.IsMask() && u.Elem != I1 && in.Type.Elem != I1, "cannot bitcast %v to %v", u, in.Type)
}

func checkPart(f *Func, in *Inst) string {
	if m := args(in, 1); m != "" {
		return m
	}
	u := f.TypeOf(in.Args[0])
	return wantAny(u.IsVec() && in.Type.IsVec() && u.Elem == in.Type.Elem && in.Imm >= 0 && (in.Imm+1)*int64(in.Type.Lanes) <= int64(u.Lanes),
		"part %d of %v is not %v", in.Imm, u, in.Type)
}

func checkSetPart(f *Func, in *Inst) string {
	if m := first(args(in, 2), argType(f, in, 0, in.Type)); m != "" {
		return m
	}
	v := f.TypeOf(in.Args[1])
	return wantAny(in.Type.IsVec() && v.IsVec() && v.Elem == in.Type.Elem && in.Imm >= 0 && (in.Imm+1)*int64(v.Lanes) <= int64(in.Type.Lanes),
		"%v is not part %d of %v", v, in.Imm, in.Type)
}

func checkSplat(f *Func, in *Inst) string {
	return first(args(in, 1), want(in.Type.Lanes > 0, "result is %v, wants a vector or mask", in.Type), argType(f, in, 0, Scalar(in.Type.Elem)))
}

func checkInsert(f *Func, in *Inst) string {
	n := 2
	if in.Op == OpInsertV {
		n = 3
	}
	return first(args(in, n), want(in.Type.IsVec(), "result is %v, wants a vector", in.Type), argType(f, in, 0, in.Type),
		argType(f, in, 1, Scalar(in.Type.Elem)), argType(f, in, 2, TI64), wantAny(in.Op == OpInsertV || in.Imm >= 0 && in.Imm < int64(in.Type.Lanes), "lane %d of %v", in.Imm, in.Type))
}

func checkExtract(f *Func, in *Inst) string {
	n := 1
	if in.Op == OpExtractV {
		n = 2
	}
	if m := args(in, n); m != "" {
		return m
	}
	v := f.TypeOf(in.Args[0])
	return first(want(v.IsVec() && Scalar(v.Elem) == in.Type, "cannot extract %v from %v", in.Type, v), argType(f, in, 1, TI64),
		wantAny(n == 2 || in.Imm >= 0 && in.Imm < int64(v.Lanes), "lane %d of %v", in.Imm, v))
}

func intOfWidth(n int) Elem {
	switch n {
	case 1:
		return I8
	case 2:
		return I16
	case 4:
		return I32
	}
	return I64
}

func checkPermute(f *Func, in *Inst) string {
	return first(args(in, 2), want(in.Type.IsVec(), "result is %v, wants a vector", in.Type), argType(f, in, 0, in.Type),
		argType(f, in, 1, Vec(intOfWidth(in.Type.Elem.Bytes()), int(in.Type.Lanes))))
}

func checkFromScalar(f *Func, in *Inst) string {
	return first(args(in, 1), want(in.Type.IsMask(), "result is %v, wants a mask", in.Type), argType(f, in, 0, TI64))
}

func checkFromMask(f *Func, in *Inst) string {
	if m := args(in, 1); m != "" {
		return m
	}
	u := f.TypeOf(in.Args[0])
	if !u.IsMask() {
		return fmt.Sprintf("operand is %v, wants a mask", u)
	}
	switch in.Op {
	case OpMAny, OpMAll:
		return want(in.Type == Pred, "result is %v, wants i1", in.Type)
	case OpMPopCnt, OpMToS:
		return want(in.Type == TI64, "result is %v, wants i64", in.Type)
	case OpMPrefix:
		t := Vec(intOfWidth(int(u.Width)), int(u.Lanes))
		return want(in.Type == t, "result is %v, wants %v", in.Type, t)
	}
	return wantAny(in.Type.IsMask() && in.Type.Lanes == u.Lanes, "result is %v, wants a mask of %d lanes", in.Type, u.Lanes)
}

func checkAddress(f *Func, in *Inst, at int) string {
	if m := args(in, at+1, at+2); m != "" {
		return m
	}
	switch in.Imm2 {
	case 0, 1, 2, 4, 8:
	default:
		return fmt.Sprintf("scale %d, wants 1, 2, 4 or 8", in.Imm2)
	}
	return first(argType(f, in, at, TPtr), argType(f, in, at+1, TI64))
}

func checkLoad(f *Func, in *Inst) string {
	return first(checkAddress(f, in, 0), want(in.Type != NoType && in.Type != Tile, "cannot load %v", in.Type),
		want(in.Op == OpLoad || in.Type.IsVec(), "result is %v, wants a vector", in.Type))
}

func checkStore(f *Func, in *Inst) string {
	return first(checkAddress(f, in, 1), want(in.Type != NoType && in.Type != Tile, "cannot store %v", in.Type), argType(f, in, 0, in.Type))
}

func checkRows(f *Func, in *Inst, at int) string {
	rb := in.Imm2
	return first(args(in, at+3), argType(f, in, at, TPtr), argType(f, in, at+1, TI64), argType(f, in, at+2, TI64),
		want(in.Type.IsVec() && in.Type.Bytes() == VectorBytes, "type is %v, wants a full vector", in.Type),
		wantNum(rb == 16 || rb == 32 || rb == 64 || rb == 128 || rb == 256, "rows of %d bytes, wants 16, 32, 64, 128 or 256", rb))
}

func checkLoadRows(f *Func, in *Inst) string { return checkRows(f, in, 0) }

func checkStoreRows(f *Func, in *Inst) string {
	return first(checkRows(f, in, 1), argType(f, in, 0, in.Type))
}

func checkIndexed(f *Func, in *Inst, at int) string {
	if m := args(in, at+2); m != "" {
		return m
	}
	ix := f.TypeOf(in.Args[at+1])
	return first(argType(f, in, at, TPtr), want(in.Type.IsVec(), "type is %v, wants a vector", in.Type),
		wantAny(ix.Lanes == in.Type.Lanes && (ix.Elem == I32 || ix.Elem == I64), "index is %v, wants i32 or i64 in %d lanes", ix, in.Type.Lanes))
}

func checkGather(f *Func, in *Inst) string { return checkIndexed(f, in, 0) }

func checkScatter(f *Func, in *Inst) string {
	return first(checkIndexed(f, in, 1), argType(f, in, 0, in.Type))
}

func checkTileRows(f *Func, in *Inst, at int) string {
	return first(args(in, at+3, at+4), argType(f, in, at, TPtr), argType(f, in, at+1, TI64), argType(f, in, at+2, TI64), argType(f, in, at+3, Mask(1, 64)))
}

func checkTLoad(f *Func, in *Inst) string {
	return first(checkTileRows(f, in, 0), want(in.Type == Tile, "result is %v, wants a tile", in.Type))
}

func checkTStore(f *Func, in *Inst) string {
	return first(checkTileRows(f, in, 1), argType(f, in, 0, Tile))
}

func checkMma(f *Func, in *Inst) string {
	return first(args(in, 2, 3), want(in.Type == Tile, "result is %v, wants a tile", in.Type), argType(f, in, 0, Tile), argType(f, in, 1, Tile), argType(f, in, 2, Tile))
}

func quarter(in *Inst) string {
	return wantNum(in.Imm >= 0 && in.Imm < 4, "q is %d, wants 0 to 3", in.Imm)
}

func checkTGet(f *Func, in *Inst) string {
	return first(args(in, 1), quarter(in), argType(f, in, 0, Tile), want(in.Type.IsVec() && in.Type.Bytes() == VectorBytes, "result is %v, wants a full vector", in.Type))
}

func checkTPut(f *Func, in *Inst) string {
	if m := first(args(in, 2), quarter(in), argType(f, in, 0, Tile), want(in.Type == Tile, "result is %v, wants a tile", in.Type)); m != "" {
		return m
	}
	v := f.TypeOf(in.Args[1])
	return want(v.IsVec() && v.Bytes() == VectorBytes, "operand 1 is %v, wants a full vector", v)
}

func checkVQnt(f *Func, in *Inst) string {
	return first(args(in, 4), quarter(in), want(in.Type == FullVec(I8), "result is %v, wants %v", in.Type, FullVec(I8)),
		argType(f, in, 0, in.Type), argType(f, in, 1, Tile), argType(f, in, 2, FullVec(F32)), argType(f, in, 3, TI32))
}

func checkDMA(f *Func, in *Inst) string {
	return first(args(in, 3), argType(f, in, 0, TPtr), argType(f, in, 1, TPtr), argType(f, in, 2, TPtr))
}

func checkFetch(f *Func, in *Inst) string {
	return first(args(in, 3), argType(f, in, 0, TPtr), argType(f, in, 1, TI64), argType(f, in, 2, TI64))
}

func checkNoArgs(_ *Func, in *Inst) string { return args(in, 0) }

func checkOneI64(f *Func, in *Inst) string { return first(args(in, 1), argType(f, in, 0, TI64)) }

func checkTwoI64(f *Func, in *Inst) string {
	return first(args(in, 2), argType(f, in, 0, TI64), argType(f, in, 1, TI64))
}

func checkOnePred(f *Func, in *Inst) string { return first(args(in, 1), argType(f, in, 0, Pred)) }

// MaxArgs is how many arguments a call passes in registers: S1 to S16.
const MaxArgs = 16

func passable(f *Func, in *Inst, from int) string {
	if n := len(in.Args) - from; n > MaxArgs {
		return fmt.Sprintf("passes %d arguments, at most %d", n, MaxArgs)
	}
	for _, a := range in.Args[from:] {
		if t := f.TypeOf(a); !t.IsScalar() {
			return fmt.Sprintf("passes %v, wants scalars", t)
		}
	}
	return want(in.Type == NoType || in.Type.IsScalar(), "returns %v, wants a scalar", in.Type)
}

func checkCall(f *Func, in *Inst) string { return passable(f, in, 0) }

func checkCallInd(f *Func, in *Inst) string {
	if len(in.Args) == 0 {
		return "has no target"
	}
	return first(argType(f, in, 0, TPtr), passable(f, in, 1))
}

func checkTerm(nargs, nsuccs int) func(*Func, *Inst) string {
	return func(f *Func, in *Inst) string {
		m := first(args(in, nargs), wantNum(len(in.Succs) == nsuccs, "has %d successors, wants %d", int64(len(in.Succs)), int64(nsuccs)))
		if m != "" || nargs == 0 {
			return m
		}
		if in.Op == OpDbnz {
			return first(argType(f, in, 0, TI64), want(in.Type == TI64, "result is %v, wants i64", in.Type))
		}
		return argType(f, in, 0, Pred)
	}
}

func checkSwitch(f *Func, in *Inst) string {
	if m := args(in, 1); m != "" {
		return m
	}
	t := f.TypeOf(in.Args[0])
	return first(want(t.IsScalar() && t.Elem.IsInt(), "operand is %v, wants an integer", t),
		wantNum(len(in.Succs) == len(in.Cases)+1, "has %d cases and %d successors", int64(len(in.Cases)), int64(len(in.Succs))))
}

func checkRet(f *Func, in *Inst) string {
	if f.Result == NoType {
		return args(in, 0)
	}
	return first(args(in, 1), argType(f, in, 0, f.Result))
}
