package llvmir

import (
	"strings"

	"github.com/llir/llvm/ir"
	"github.com/llir/llvm/ir/types"

	"github.com/godwit-accel/godwit/ir/kernel"
)

// known are the functions and intrinsics that are one op: name up to the type suffix; for libm also with an f.
var known = map[string]kernel.Op{
	"sqrt": kernel.OpSqrt, "exp": kernel.OpExp, "exp2": kernel.OpExp2, "log": kernel.OpLog, "log2": kernel.OpLog2, "sin": kernel.OpSin,
	"cos": kernel.OpCos, "tan": kernel.OpTan, "tanh": kernel.OpTanh, "erf": kernel.OpErf, "fabs": kernel.OpFAbs, "copysign": kernel.OpCopySign,
	"fmin": kernel.OpFMinNum, "fmax": kernel.OpFMaxNum, "minnum": kernel.OpFMinNum, "maxnum": kernel.OpFMaxNum, "minimum": kernel.OpFMin,
	"maximum": kernel.OpFMax, "fma": kernel.OpFMA,
	"smin": kernel.OpSMin, "smax": kernel.OpSMax, "umin": kernel.OpUMin, "umax": kernel.OpUMax, "abs": kernel.OpAbs, "ctpop": kernel.OpPopCnt,
	"ctlz": kernel.OpClz, "cttz": kernel.OpCtz, "bswap": kernel.OpBSwap, "bitreverse": kernel.OpBitRev, "sadd.sat": kernel.OpAddSatS,
	"uadd.sat": kernel.OpAddSatU, "ssub.sat": kernel.OpSubSatS, "usub.sat": kernel.OpSubSatU,
}

// rounders are the functions that round to integral values.
var rounders = map[string]kernel.Rnd{
	"floor": kernel.RDN, "ceil": kernel.RUP, "trunc": kernel.RTZ, "round": kernel.RMM, "rint": kernel.RNE, "nearbyint": kernel.RNE, "roundeven": kernel.RNE,
}

// reducers are llvm.vector.reduce.*; float sums and products have a start value and are apart.
var reducers = map[string]kernel.Op{
	"add": kernel.OpRAdd, "and": kernel.OpRAnd, "or": kernel.OpROr, "xor": kernel.OpRXor, "smin": kernel.OpRSMin, "smax": kernel.OpRSMax,
	"umin": kernel.OpRUMin, "umax": kernel.OpRUMax, "fmin": kernel.OpRFMin, "fmax": kernel.OpRFMax,
}

// baseName strips llvm. and the type suffixes from an intrinsic, the precision from a libm function.
func baseName(sym string) (name string, intrinsic bool) {
	s, ok := strings.CutPrefix(sym, "llvm.")
	if !ok {
		if k := strings.TrimSuffix(s, "f"); k != s && k != "er" {
			return k, false
		}
		return s, false
	}
	parts := strings.Split(s, ".")
	for len(parts) > 1 {
		p := parts[len(parts)-1]
		if !(len(p) > 1 && (p[0] == 'i' || p[0] == 'f' || p[0] == 'v' || p[0] == 'p') && strings.ContainsAny(p[1:2], "0123456789")) {
			break
		}
		parts = parts[:len(parts)-1]
	}
	return strings.Join(parts, "."), true
}

func (f *function) call(in *ir.InstCall) {
	callee, direct := in.Callee.(*ir.Func)
	if direct && len(callee.Blocks) == 0 {
		if !f.builtin(in, callee.Name()) {
			refusef("call of @%s, which is neither defined nor known", callee.Name())
		}
		return
	}
	var args []kernel.Value
	if !direct {
		args = append(args, f.val(in.Callee))
	}
	ret := in.Type()
	var out kernel.Value
	if byMemory(ret) {
		out = f.stack(sizeOf(ret), max(16, alignOf(ret)))
		args = append(args, out)
	}
	for _, a := range in.Args {
		if t := a.Type(); byMemory(t) {
			p := f.stack(sizeOf(t), max(16, alignOf(t)))
			f.store(t, f.parts(a), p)
			args = append(args, p)
			continue
		}
		args = append(args, f.val(a))
	}
	rt := kernel.NoType
	if _, void := ret.(*types.VoidType); !void && !byMemory(ret) {
		rt = first(ret)
	}
	op, sym := kernel.OpCallInd, ""
	if direct {
		op, sym = kernel.OpCall, callee.Name()
	}
	c := kernel.New(op, rt, args...)
	c.Sym = sym
	v := f.Add(c)
	switch {
	case byMemory(ret):
		f.set(in, f.load(ret, out)...)
	case rt != kernel.NoType:
		f.set(in, v)
	}
}

// builtin translates a call of an intrinsic or library function.
func (f *function) builtin(in *ir.InstCall, sym string) bool {
	name, intrinsic := baseName(sym)
	arg := func(i int) kernel.Value { return f.val(in.Args[i]) }
	if odd(in.Type()) > 0 {
		refusef("@%s of %v is not supported", sym, in.Type())
	}
	if r, ok := rounders[name]; ok {
		f.set(in, f.Cvt(kernel.OpRound, f.Type(arg(0)), r, arg(0)))
		return true
	}
	if op, ok := known[name]; ok && (intrinsic || !kernel.Scalar(elemOf(in.Args[0].Type())).Elem.IsInt()) {
		n := map[kernel.Sig]int{kernel.SigUnary: 1, kernel.SigBinary: 2, kernel.SigTernary: 3}[kernel.Ops[op].Sig]
		var args []kernel.Value
		for i := range n {
			args = append(args, arg(i))
		}
		f.set(in, f.Op(op, f.Type(args[0]), args...))
		return true
	}
	if k, ok := strings.CutPrefix(name, "vector.reduce."); ok {
		if op, ok := reducers[k]; ok {
			v := arg(0)
			if f.Type(v).IsMask() {
				refusef("@%s of a mask is not supported", sym)
			}
			f.set(in, f.Op(op, kernel.Scalar(f.Type(v).Elem), v))
			return true
		}
	}
	switch name {
	case "assume", "lifetime.start", "lifetime.end", "donothing", "prefetch":
	case "expect":
		f.set(in, arg(0))
	case "fmuladd": // may be fused; the reference rounds twice
		m := f.Bin(kernel.OpFMul, arg(0), arg(1))
		f.set(in, f.Bin(kernel.OpFAdd, m, arg(2)))
	case "lrint":
		f.set(in, f.Cvt(kernel.OpFPToSI, first(in.Type()), kernel.RNE, arg(0)))
	case "fptosi.sat":
		f.set(in, f.Cvt(kernel.OpFPToSI, first(in.Type()), kernel.RTZ, arg(0)))
	case "fptoui.sat":
		f.set(in, f.Cvt(kernel.OpFPToUI, first(in.Type()), kernel.RTZ, arg(0)))
	case "fshl", "fshr":
		f.funnel(in, name == "fshl")
	case "vector.reduce.fadd": // in the order of the lanes
		s, v := arg(0), arg(1)
		for i := range int(f.Type(v).Lanes) {
			s = f.Bin(kernel.OpFAdd, s, f.OpImm(kernel.OpExtract, f.Type(s), int64(i), 0, v))
		}
		f.set(in, s)
	case "memset", "memcpy", "memmove":
		f.memory(in, name)
	case "pow":
		if f.Type(arg(0)) != kernel.TF32 {
			return false
		}
		f.set(in, f.powf(arg(0), arg(1)))
	default:
		return false
	}
	return true
}

// funnel shifts a pair of words; equal words rotate.
func (f *function) funnel(in *ir.InstCall, left bool) {
	x, y, n := f.val(in.Args[0]), f.val(in.Args[1]), f.val(in.Args[2])
	t := f.Type(x)
	w := f.konst(t, int64(t.Elem.Bytes()*8-1))
	k := f.Bin(kernel.OpAnd, n, w)
	inv := f.Bin(kernel.OpXor, k, w) // width − 1 − k
	one := f.konst(t, 1)
	if left {
		f.set(in, f.Bin(kernel.OpOr, f.Bin(kernel.OpShl, x, k), f.Bin(kernel.OpLShr, f.Bin(kernel.OpLShr, y, one), inv)))
		return
	}
	f.set(in, f.Bin(kernel.OpOr, f.Bin(kernel.OpLShr, y, k), f.Bin(kernel.OpShl, f.Bin(kernel.OpShl, x, one), inv)))
}

// memory writes a byte loop; memmove goes down where the ranges could overlap upwards.
func (f *function) memory(in *ir.InstCall, name string) {
	dst, n := f.val(in.Args[0]), f.index64(in.Args[2], 0)
	src, zero, one := f.val(in.Args[1]), f.I64(0), f.I64(1)
	t := kernel.Scalar(kernel.I8)
	var down kernel.Value
	if name == "memmove" {
		down = f.ICmp(kernel.ULT, src, dst)
	}
	f.While([]kernel.Value{zero}, func(c []kernel.Value) kernel.Value { return f.ICmp(kernel.ULT, c[0], n) },
		func(c []kernel.Value) []kernel.Value {
			i, v := c[0], src
			if name == "memmove" {
				i = f.Select(down, f.Bin(kernel.OpSub, f.Bin(kernel.OpSub, n, one), i), i)
			}
			if name != "memset" {
				v = f.Load(t, f.PtrAdd(src, i), 0, kernel.None)
			}
			f.Store(v, f.PtrAdd(dst, i), 0, kernel.None)
			return []kernel.Value{f.Bin(kernel.OpAdd, c[0], one)}
		})
}

// powf computes in double, which leaves half an ulp and the cases of C's Annex F.
func (f *function) powf(x, y kernel.Value) kernel.Value {
	d := kernel.Scalar(kernel.F64)
	c := func(v float64) kernel.Value { return f.f64(v) }
	xd, yd := f.Op(kernel.OpFPExt, d, x), f.Op(kernel.OpFPExt, d, y)
	ax := f.Un(kernel.OpFAbs, xd)
	r := f.Un(kernel.OpExp2, f.Bin(kernel.OpFMul, yd, f.Un(kernel.OpLog2, ax)))
	r = f.Select(f.FCmp(kernel.FOEQ, ax, c(1)), c(1), r)
	half := f.Bin(kernel.OpFMul, yd, c(.5))
	whole := f.FCmp(kernel.FOEQ, f.Cvt(kernel.OpRound, d, kernel.RTZ, yd), yd)
	even := f.FCmp(kernel.FOEQ, f.Cvt(kernel.OpRound, d, kernel.RTZ, half), half)
	oddY := f.Bin(kernel.OpAndN, whole, even)
	neg := f.FCmp(kernel.FOLT, f.Bin(kernel.OpCopySign, c(1), xd), c(0))
	r = f.Select(f.Bin(kernel.OpAnd, neg, oddY), f.Un(kernel.OpFNeg, r), r)
	finite := f.FCmp(kernel.FOGT, xd, c(negInf))
	bad := f.Bin(kernel.OpAnd, f.Bin(kernel.OpAndN, f.FCmp(kernel.FOLT, xd, c(0)), whole), finite)
	r = f.Select(bad, c(nan), r)
	r = f.Select(f.FCmp(kernel.FUNO, xd, yd), c(nan), r)
	r = f.Select(f.FCmp(kernel.FOEQ, yd, c(0)), c(1), r)
	r = f.Select(f.FCmp(kernel.FOEQ, xd, c(1)), c(1), r)
	return f.Op(kernel.OpFPTrunc, kernel.TF32, r)
}
