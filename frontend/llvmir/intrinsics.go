package llvmir

import (
	"math"
	"regexp"
	"strings"

	"github.com/godwit-accel/godwit/ir/kernel"
)

// lanewise are the functions and intrinsics that are one op: name up to the type suffix.
var lanewise = map[string]kernel.Op{
	"sqrt": kernel.OpSqrt, "fabs": kernel.OpFAbs, "copysign": kernel.OpCopySign,
	"fmin": kernel.OpFMinNum, "fmax": kernel.OpFMaxNum, "minnum": kernel.OpFMinNum, "maxnum": kernel.OpFMaxNum,
	"minimumnum": kernel.OpFMinNum, "maximumnum": kernel.OpFMaxNum, "fminimum_num": kernel.OpFMinNum, "fmaximum_num": kernel.OpFMaxNum,
	"minimum": kernel.OpFMin, "maximum": kernel.OpFMax, "fminimum": kernel.OpFMin, "fmaximum": kernel.OpFMax, "fma": kernel.OpFMA,
	"exp": kernel.OpExp, "exp2": kernel.OpExp2, "log": kernel.OpLog, "log2": kernel.OpLog2,
	"sin": kernel.OpSin, "cos": kernel.OpCos, "tan": kernel.OpTan, "tanh": kernel.OpTanh, "erf": kernel.OpErf,
}

// intOps are the intrinsics of integers that are one op; left says that odd widths are computed at the register's top.
var intOps = map[string]struct {
	op           kernel.Op
	n            int
	signed, left bool
}{
	"smin": {kernel.OpSMin, 2, true, false}, "smax": {kernel.OpSMax, 2, true, false},
	"umin": {kernel.OpUMin, 2, false, false}, "umax": {kernel.OpUMax, 2, false, false},
	"abs": {kernel.OpAbs, 1, true, false}, "ctpop": {kernel.OpPopCnt, 1, false, false},
	"sadd.sat": {kernel.OpAddSatS, 2, false, true}, "uadd.sat": {kernel.OpAddSatU, 2, false, true},
	"ssub.sat": {kernel.OpSubSatS, 2, false, true}, "usub.sat": {kernel.OpSubSatU, 2, false, true},
	"ctlz": {kernel.OpClz, 1, false, true}, "cttz": {kernel.OpCtz, 1, false, false},
	"bswap": {kernel.OpBSwap, 1, false, true}, "bitreverse": {kernel.OpBitRev, 1, false, true},
}

// rounders are the functions that round to integral values, or, with a prefix l or ll, to integers.
var rounders = map[string]kernel.Rnd{
	"floor": kernel.RDN, "ceil": kernel.RUP, "trunc": kernel.RTZ, "round": kernel.RMM, "rint": kernel.RNE, "nearbyint": kernel.RNE, "roundeven": kernel.RNE,
}

// libraryIntrinsics are those that the device library computes: how many arguments they have.
var libraryIntrinsics = map[string]int{
	"pow": 2, "exp10": 1, "log10": 1, "asin": 1, "acos": 1, "atan": 1, "atan2": 2, "sinh": 1, "cosh": 1, "ldexp": 2, "powi": 2,
}

// ignored intrinsics promise, measure or mark something.
var ignored = map[string]bool{}

var intrinsics map[string]func(f *function, in *inst, sym string)

func init() {
	for _, s := range strings.Fields(`assume lifetime.start lifetime.end donothing prefetch invariant.end sideeffect pseudoprobe
		noalias.scope.decl dbg.declare dbg.value dbg.label dbg.assign var.annotation codeview.annotation fake.use instrprof.increment`) {
		ignored[s] = true
	}
	first := func(f *function, in *inst, _ string) { f.set(in, f.parts(&in.args[0])...) }
	trap := func(f *function, _ *inst, _ string) { f.assertNever() }
	intrinsics = map[string]func(f *function, in *inst, sym string){
		"expect": first, "expect.with.probability": first, "ssa.copy": first, "launder.invariant.group": first, "strip.invariant.group": first,
		"arithmetic.fence": first, "annotation": first, "ptr.annotation": first, "canonicalize": first, "threadlocal.address": first,
		"preserve.static.offset": first,
		"invariant.start":        func(f *function, in *inst, _ string) { f.set(in, f.zero(in.t)...) },
		"is.constant":            func(f *function, in *inst, _ string) { f.set(in, f.zero(in.t)...) },
		"allow.runtime.check":    func(f *function, in *inst, _ string) { f.set(in, f.konst(kernel.Pred, 1)) },
		"trap":                   trap, "debugtrap": trap, "ubsantrap": trap,
		"objectsize":       (*function).objectSize,
		"readcyclecounter": func(f *function, in *inst, _ string) { f.set(in, f.Op(kernel.OpRdCyc, kernel.TI64)) },
		"fmuladd":          (*function).mulAdd, "ptrmask": (*function).ptrMask,
		"fshl": (*function).funnel, "fshr": (*function).funnel,
		"fptosi.sat": (*function).saturate, "fptoui.sat": (*function).saturate,
		"is.fpclass": (*function).fpClass, "frexp": (*function).frexp, "modf": (*function).modf, "sincos": (*function).sincos,
		"memset": (*function).memory, "memcpy": (*function).memory, "memmove": (*function).memory,
		"memset.inline": (*function).memory, "memcpy.inline": (*function).memory,
		"stacksave": (*function).stackSave, "stackrestore": (*function).stackRestore,
		"masked.load": (*function).maskedLoad, "masked.store": (*function).maskedStore,
		"masked.gather": (*function).maskedGather, "masked.scatter": (*function).maskedScatter,
		"masked.expandload": (*function).expandLoad, "masked.compressstore": (*function).compressStore,
		"load.relative": (*function).loadRelative,
		"vector.insert": (*function).vectorInsert, "vector.extract": (*function).vectorExtract,
		"vector.reverse": (*function).vectorReverse, "vector.interleave2": (*function).interleave, "vector.deinterleave2": (*function).deinterleave,
		"stepvector": (*function).stepVector, "get.active.lane.mask": (*function).activeLanes,
		"vector.splice": (*function).splice, "vector.partial.reduce.add": (*function).partialSum, "vector.compress": (*function).compress,
		"cttz.elts": (*function).firstLane, "convert.to.fp16": (*function).toHalf, "convert.from.fp16": (*function).fromHalf,
		"sshl.sat": (*function).shiftSaturating, "ushl.sat": (*function).shiftSaturating,
		"scmp": (*function).threeWay, "ucmp": (*function).threeWay,
		"usub.cond":     (*function).subCond,
		"returnaddress": func(*function, *inst, string) { refusef("the return address is not supported") },
	}
	for _, k := range strings.Fields("add and or xor smin smax umin umax fmin fmax fminimum fmaximum mul fadd fmul") {
		intrinsics["vector.reduce."+k] = (*function).reduce
	}
	for _, k := range strings.Fields("sadd uadd ssub usub smul umul") {
		intrinsics[k+".with.overflow"] = (*function).overflow
	}
	for n := range rounders {
		intrinsics["l"+n], intrinsics["ll"+n] = (*function).roundToInt, (*function).roundToInt
	}
}

// baseName strips the type suffixes of an intrinsic.
func baseName(s string) string {
	if strings.Contains(s, "s_") {
		s = structSuffix.ReplaceAllString(s, "")
	}
	for {
		k := strings.LastIndexByte(s, '.')
		if k < 0 || !typeSuffix(s[k+1:]) {
			return strings.TrimPrefix(s, "experimental.")
		}
		s = s[:k]
	}
}

// structSuffix is where the overload of a typed pointer to a struct begins, whose own name may have dots.
var structSuffix = regexp.MustCompile(`\.(v\d+)?p\d+(p\d+)*s_.*`)

// typeSuffix reports i32, v4f32, p0, p0i8, nxv…, f64, bf16.
func typeSuffix(s string) bool {
	s = strings.TrimPrefix(s, "b")
	return len(s) > 1 && strings.IndexByte("ifvps", s[0]) >= 0 && (class[s[1]]&cDigit != 0 || s[0] == 's' && s[1] == 'l')
}

// builtin translates a call of an intrinsic, or of a C function that is an op or an intrinsic.
func (f *function) builtin(in *inst, sym string) bool {
	if name, ok := strings.CutPrefix(sym, "llvm."); ok {
		name = baseName(name)
		switch {
		case ignored[name]:
			return true
		case intrinsics[name] != nil:
			f.wants(in, sym, name)
			intrinsics[name](f, in, name)
			return true
		}
		if plain, ok := strings.CutPrefix(name, "constrained."); ok {
			return f.constrained(in, plain)
		}
		if f.mathOp(in, name) || f.intOp(in, name) {
			return true
		}
		if n, ok := libraryIntrinsics[name]; ok && len(in.args) == n {
			f.libraryLanes(in, name, in.t, n)
			return true
		}
		return false
	}
	if work := workItem[sym]; work != nil {
		work(f, in)
		return true
	}
	switch sym {
	case "memcpy", "memmove", "memset":
		if len(in.args) == 3 {
			f.memory(in, sym)
			f.set(in, f.val(&in.args[0]))
			return true
		}
	}
	base, single := strings.CutSuffix(sym, "f")
	if len(in.args) == 0 || in.args[0].t != f64 && (!single || in.args[0].t != f32) || in.t != in.args[0].t && !strings.HasPrefix(sym, "l") {
		return false
	}
	if in.args[0].t == f64 {
		base = sym
	}
	if len(base) > 3 && (base[0] == 'l') && intrinsics[base] != nil && (rounders[base[1:]] != 0 || base[1:] == "rint" || strings.HasPrefix(base, "llr")) && in.t.kind == kInt {
		f.roundToInt(in, base)
		return true
	}
	return f.mathOp(in, base)
}

// least is how many arguments an intrinsic has, if not one.
var least = map[string]int{
	"masked.load": 3, "masked.store": 3, "masked.gather": 3, "masked.scatter": 3, "masked.expandload": 3, "masked.compressstore": 3,
	"fmuladd": 3, "fshl": 3, "fshr": 3, "memset": 3, "memcpy": 3, "memmove": 3, "memset.inline": 3, "memcpy.inline": 3, "stacksave": 0,
	"trap": 0, "debugtrap": 0, "readcyclecounter": 0, "ubsantrap": 0, "stepvector": 0, "load.relative": 2, "vector.insert": 3, "vector.extract": 2,
	"vector.interleave2": 2, "get.active.lane.mask": 2, "scmp": 2, "ucmp": 2, "usub.cond": 2, "is.fpclass": 2, "vector.reduce.fadd": 2,
	"vector.reduce.fmul": 2, "ptrmask": 2, "allow.runtime.check": 0, "vector.splice": 3, "vector.partial.reduce.add": 2, "vector.compress": 3,
	"cttz.elts": 2, "sshl.sat": 2, "ushl.sat": 2,
}

// wants refuses a call with fewer arguments than the intrinsic has.
func (f *function) wants(in *inst, sym, name string) {
	n, ok := least[name]
	if !ok {
		n = 1
	}
	if strings.HasSuffix(name, ".with.overflow") {
		n = 2
	}
	if len(in.args) < n {
		refusef("@%s takes %d arguments, not %d", sym, n, len(in.args))
	}
}

// constrained is an operation that says how it rounds and what becomes of exceptions: the device rounds to nearest, and keeps no flags.
func (f *function) constrained(in *inst, name string) bool {
	plain := *in
	plain.args = nil
	for i := range in.args {
		o := &in.args[i]
		if o.t != meta {
			plain.args = append(plain.args, *o)
			continue
		}
		text := o.c.sym
		switch c, isCond := conds[text]; {
		case isCond:
			plain.cond = c
			if u, both := floatConds[c]; both {
				plain.cond = u
			}
		case strings.HasPrefix(text, "round.") && text != "round.tonearest" && text != "round.dynamic":
			refusef("rounding by %s is not supported", text)
		}
	}
	if len(plain.args) == 0 {
		refusef("%s without operands", name)
	}
	switch op, ok := opcodes.get(name); {
	case name == "fcmp" || name == "fcmps":
		if len(plain.args) != 2 {
			refusef("%s takes 2 operands, not %d", name, len(plain.args))
		}
		f.emitFCmp(&plain)
	case ok && len(plain.args) == constrainedOps[name]:
		plain.op = op
		op.emit(f, &plain)
	default:
		return f.builtin(&plain, "llvm."+name)
	}
	return true
}

// constrainedOps are the instructions that may be constrained, by how many operands they have.
var constrainedOps = map[string]int{
	"fadd": 2, "fsub": 2, "fmul": 2, "fdiv": 2, "frem": 2, "fptosi": 1, "fptoui": 1, "sitofp": 1, "uitofp": 1, "fptrunc": 1, "fpext": 1,
}

// toHalf and fromHalf have half floats in integers, as C does where it has no such type.
func (f *function) toHalf(in *inst, _ string) {
	v := f.val(&in.args[0])
	if t := f.Type(v); in.t != ints[16] || t != kernel.TF32 && t.Elem != kernel.F64 {
		refusef("convert.to.fp16 of %v to %v", in.args[0].t, in.t)
	}
	f.set(in, f.Op(kernel.OpBitcast, kernel.Scalar(kernel.I16), f.Op(kernel.OpFPTrunc, kernel.Scalar(kernel.F16), v)))
}

func (f *function) fromHalf(in *inst, _ string) {
	if in.args[0].t != ints[16] || in.t != f32 && in.t != f64 {
		refusef("convert.from.fp16 of %v to %v", in.args[0].t, in.t)
	}
	f.set(in, f.Op(kernel.OpFPExt, in.t.chunk(0), f.Op(kernel.OpBitcast, kernel.Scalar(kernel.F16), f.val(&in.args[0]))))
}

// shiftSaturating shifts left; where that loses bits, shifting back tells. Odd widths are computed at the register's top.
func (f *function) shiftSaturating(in *inst, name string) {
	t := in.t
	if t.wide() || t.wideLanes() || elemOf(t).kind != kInt {
		refusef("%s of %v is not supported", name, t)
	}
	if elemOf(t) == i1 { // by nothing
		f.set(in, f.parts(&in.args[0])...)
		return
	}
	signed := name == "sshl.sat"
	f.lanes(in, 2, func(a []kernel.Value) kernel.Value {
		kt := f.Type(a[0])
		width := int64(kt.Elem.Bytes()) * 8
		empty := int64(0)
		if w := t.odd(); w > 0 {
			empty = width - int64(w)
		}
		k := f.konst(kt, empty)
		x := f.Bin(kernel.OpShl, a[0], k)
		back, bound := kernel.OpLShr, f.konst(kt, -1<<empty)
		if signed {
			back = kernel.OpAShr
			sign := f.Bin(kernel.OpAShr, x, f.konst(kt, width-1))
			bound = f.Bin(kernel.OpXor, sign, f.konst(kt, 1<<(width-1)-1))
			bound = f.Bin(kernel.OpAnd, bound, f.konst(kt, -1<<empty))
		}
		v := f.Bin(kernel.OpShl, x, a[1])
		lost := f.ICmp(kernel.NE, f.Bin(back, v, a[1]), x)
		return f.Bin(kernel.OpLShr, f.choose(lost, bound, v), k)
	})
}

// mathOp is a float function that is one op.
func (f *function) mathOp(in *inst, name string) bool {
	if len(in.args) == 0 || elemOf(in.args[0].t).kind != kFloat {
		return false
	}
	if r, ok := rounders[name]; ok && in.t == in.args[0].t {
		f.lanes(in, 1, func(a []kernel.Value) kernel.Value { return f.Cvt(kernel.OpRound, f.Type(a[0]), r, a[0]) })
		return true
	}
	op, ok := lanewise[name]
	if !ok || in.t != in.args[0].t {
		return false
	}
	n := int(kernel.Ops[op].Sig-kernel.SigUnary) + 1
	if len(in.args) != n {
		refusef("%s takes %d arguments, not %d", name, n, len(in.args))
	}
	f.lanes(in, n, func(a []kernel.Value) kernel.Value {
		return f.hint(f.Op(op, f.Type(a[0]), append([]kernel.Value(nil), a...)...), in.hints)
	})
	return true
}

// intOp is an intrinsic of integers that is one op, at any width.
func (f *function) intOp(in *inst, name string) bool {
	o, ok := intOps[name]
	if !ok || len(in.args) < o.n {
		return false
	}
	t := in.t
	if t.wide() || t.wideLanes() {
		f.wideIntrinsic(in, name)
		return true
	}
	if elemOf(t) == i1 {
		f.bitIntrinsic(in, name, o.n)
		return true
	}
	w := t.odd()
	f.lanes(in, o.n, func(a []kernel.Value) kernel.Value {
		kt := f.Type(a[0])
		args := append([]kernel.Value(nil), a...)
		if w == 0 {
			return f.Op(o.op, kt, args...)
		}
		k := f.konst(kt, int64(kt.Elem.Bytes()*8-w))
		for i := range args {
			switch {
			case o.signed:
				args[i] = f.signExtended(t, args[i])
			case o.left:
				args[i] = f.Bin(kernel.OpShl, args[i], k)
			case o.op == kernel.OpCtz:
				args[i] = f.Bin(kernel.OpOr, args[i], f.konst(kt, 1<<w))
			}
		}
		if o.op == kernel.OpClz { // ones below, so that zero gives the width
			args[0] = f.Bin(kernel.OpOr, args[0], f.konst(kt, 1<<(kt.Elem.Bytes()*8-w-1)))
			return f.Op(o.op, kt, args...)
		}
		v := f.Op(o.op, kt, args...)
		switch {
		case o.op == kernel.OpBSwap || o.op == kernel.OpBitRev:
			// what was shifted to the top comes out at the bottom
		case o.left:
			v = f.Bin(kernel.OpLShr, v, k)
		}
		return f.cut(t, v)
	})
	return true
}

// bitIntrinsic is the same of single bits.
func (f *function) bitIntrinsic(in *inst, name string, n int) {
	f.lanes(in, n, func(a []kernel.Value) kernel.Value {
		var y kernel.Value
		if n == 2 {
			y = f.coerce(a[1], f.Type(a[0]))
		}
		switch name {
		case "smax", "umin":
			return f.Bin(kernel.OpAnd, a[0], y)
		case "smin", "umax", "uadd.sat", "sadd.sat":
			return f.Bin(kernel.OpOr, a[0], y)
		case "usub.sat", "ssub.sat":
			return f.Bin(kernel.OpAndN, a[0], y)
		case "ctlz", "cttz":
			return f.Un(kernel.OpNot, a[0])
		case "abs", "ctpop", "bitreverse":
			return a[0]
		}
		refusef("%s of i1 is not supported", name)
		return 0
	})
}

func (f *function) roundToInt(in *inst, name string) {
	r, ok := rounders[strings.TrimPrefix(name, "l")]
	if !ok {
		r = rounders[strings.TrimPrefix(name, "ll")]
	}
	if in.t.wide() || elemOf(in.t).kind != kInt {
		refusef("%s to %v is not supported", name, in.t)
	}
	f.lanes1(in, func(c int, v kernel.Value) kernel.Value {
		return f.toInteger(kernel.OpFPToSI, in.t, in.t.chunk(c), r, v)
	})
}

func (f *function) saturate(in *inst, name string) {
	op := kernel.OpFPToSI
	if name == "fptoui.sat" {
		op = kernel.OpFPToUI
	}
	wide := func(v []kernel.Value) []kernel.Value {
		lo, hi := f.floatToWide(op, elemOf(in.t), v[0], true)
		return []kernel.Value{lo, hi}
	}
	switch {
	case in.t.wide() && in.args[0].t.kind == kFloat:
		f.set(in, wide([]kernel.Value{f.val(&in.args[0])})...)
		return
	case in.t.wideLanes() && in.args[0].t.kind == kVec && in.args[0].t.of.kind == kFloat:
		f.wideLaneCast(in, wide)
		return
	}
	if elemOf(in.t).kind != kInt || elemOf(in.t).wide() || elemOf(in.args[0].t).kind != kFloat {
		refusef("%s to %v is not supported", name, in.t)
	}
	f.lanes1(in, func(c int, v kernel.Value) kernel.Value { return f.toInteger(op, in.t, in.t.chunk(c), kernel.RTZ, v) })
}

// mulAdd may be one operation or two; it is two here, as in C without contraction, and an optimiser may join them.
func (f *function) mulAdd(in *inst, _ string) {
	h := in.hints | kernel.Contract
	f.lanes(in, 3, func(a []kernel.Value) kernel.Value {
		m := f.hint(f.Bin(kernel.OpFMul, a[0], a[1]), h)
		return f.hint(f.Bin(kernel.OpFAdd, m, a[2]), h)
	})
}

// funnel shifts a pair of words; equal words rotate.
func (f *function) funnel(in *inst, name string) {
	left := name == "fshl"
	t := in.t
	switch {
	case t.wide() || t.wideLanes():
		f.wideFunnel(in, left)
		return
	case elemOf(t) == i1: // by a multiple of 1
		from := &in.args[1]
		if left {
			from = &in.args[0]
		}
		f.set(in, f.parts(from)...)
		return
	}
	f.lanes(in, 3, func(a []kernel.Value) kernel.Value {
		x, y, n := a[0], a[1], a[2]
		kt := f.Type(x)
		if w := t.odd(); w > 0 {
			width := f.konst(kt, int64(w))
			k := f.Bin(kernel.OpURem, n, width)
			if !left {
				k = f.Bin(kernel.OpURem, f.Bin(kernel.OpSub, width, k), width)
				// x:y shifted right by n is shifted left by width − n; by 0 it is y
				l := f.Bin(kernel.OpOr, f.Bin(kernel.OpShl, x, k), f.Bin(kernel.OpLShr, y, f.Bin(kernel.OpSub, width, k)))
				return f.cut(t, f.Select(f.ICmp(kernel.EQ, k, f.konst(kt, 0)), y, l))
			}
			l := f.Bin(kernel.OpOr, f.Bin(kernel.OpShl, x, k), f.Bin(kernel.OpLShr, y, f.Bin(kernel.OpSub, width, k)))
			return f.cut(t, f.Select(f.ICmp(kernel.EQ, k, f.konst(kt, 0)), x, l))
		}
		if x == y {
			op := kernel.OpRotR
			if left {
				op = kernel.OpRotL
			}
			return f.Bin(op, x, n)
		}
		w := f.konst(kt, int64(kt.Elem.Bytes()*8-1))
		k := f.Bin(kernel.OpAnd, n, w)
		inv := f.Bin(kernel.OpXor, k, w) // width − 1 − k
		one := f.konst(kt, 1)
		if left {
			return f.Bin(kernel.OpOr, f.Bin(kernel.OpShl, x, k), f.Bin(kernel.OpLShr, f.Bin(kernel.OpLShr, y, one), inv))
		}
		return f.Bin(kernel.OpOr, f.Bin(kernel.OpLShr, y, k), f.Bin(kernel.OpShl, f.Bin(kernel.OpShl, x, one), inv))
	})
}

// overflow is arithmetic that says whether it wrapped: the values, then the bits.
func (f *function) overflow(in *inst, name string) {
	t := in.args[0].t
	if in.t.kind != kStruct {
		refusef("%s of %v is not supported", name, t)
	}
	if elemOf(t) == i1 {
		f.bitOverflow(in, name)
		return
	}
	op := map[string]kernel.Op{"add": kernel.OpAdd, "sub": kernel.OpSub, "mul": kernel.OpMul}[name[1:4]]
	signed := name[0] == 's'
	xs, ys := f.parts(&in.args[0]), f.parts(&in.args[1])
	var vals, over []kernel.Value
	if t.wide() || t.wideLanes() {
		for i := 0; i < len(xs); i += 2 {
			lo, hi, o := f.wideOverflow(op, signed, elemOf(t), xs[i], xs[i+1], ys[i], ys[i+1])
			vals, over = append(vals, lo, hi), append(over, o)
		}
		if t.wideLanes() {
			over = f.bits(in.t.fields[1], over)
		}
		f.set(in, append(vals, over...)...)
		return
	}
	for c := range xs {
		v, o := f.overflow1(op, signed, t, xs[c], ys[c])
		vals, over = append(vals, v), append(over, o)
	}
	f.set(in, append(vals, over...)...)
}

// bitOverflow is the same of single bits, which as signed numbers are 0 and −1: −1 + −1 and −1 × −1 are too much, and so is 0 − −1.
func (f *function) bitOverflow(in *inst, name string) {
	xs, ys := f.parts(&in.args[0]), f.parts(&in.args[1])
	var vals, over []kernel.Value
	for c, x := range xs {
		y := f.coerce(ys[c], f.Type(x))
		v, o := f.Bin(kernel.OpXor, x, y), f.Bin(kernel.OpAnd, x, y)
		switch name[:4] {
		case "usub", "ssub":
			o = f.Bin(kernel.OpAndN, y, x)
		case "umul":
			v, o = o, f.konst(f.Type(x), 0)
		case "smul":
			v = o
		}
		vals, over = append(vals, v), append(over, o)
	}
	f.set(in, append(vals, over...)...)
}

func (f *function) overflow1(op kernel.Op, signed bool, t *typ, x, y kernel.Value) (v, over kernel.Value) {
	kt := f.Type(x)
	zero := f.konst(kt, 0)
	if w := t.odd(); w > 0 { // exact in the register but for products
		if signed {
			x, y = f.signExtended(t, x), f.signExtended(t, y)
		}
		r := f.Bin(op, x, y)
		v = f.cut(t, r)
		back := v
		if signed {
			back = f.signExtended(t, v)
		}
		over = f.ICmp(kernel.NE, back, r)
		if op == kernel.OpMul {
			over = f.Bin(kernel.OpOr, over, f.highPart(signed, kt, x, y, r))
		}
		return v, over
	}
	v = f.Bin(op, x, y)
	switch {
	case op == kernel.OpMul:
		return v, f.highPart(signed, kt, x, y, v)
	case op == kernel.OpAdd && !signed:
		return v, f.ICmp(kernel.ULT, v, x)
	case op == kernel.OpSub && !signed:
		return v, f.ICmp(kernel.ULT, x, y)
	case op == kernel.OpAdd:
		return v, f.ICmp(kernel.SLT, f.Bin(kernel.OpAnd, f.Bin(kernel.OpXor, x, v), f.Bin(kernel.OpXor, y, v)), zero)
	}
	return v, f.ICmp(kernel.SLT, f.Bin(kernel.OpAnd, f.Bin(kernel.OpXor, x, y), f.Bin(kernel.OpXor, x, v)), zero)
}

// highPart reports that the upper half of a product says more than the lower one.
func (f *function) highPart(signed bool, kt kernel.Type, x, y, lo kernel.Value) kernel.Value {
	if !signed {
		return f.ICmp(kernel.NE, f.Bin(kernel.OpMulHU, x, y), f.konst(kt, 0))
	}
	sign := f.Bin(kernel.OpAShr, lo, f.konst(kt, int64(kt.Elem.Bytes()*8-1)))
	return f.ICmp(kernel.NE, f.Bin(kernel.OpMulHS, x, y), sign)
}

// memory is memset, memcpy and memmove.
func (f *function) memory(in *inst, name string) {
	name = strings.TrimSuffix(name, ".inline")
	dst, size := f.val(&in.args[0]), &in.args[2]
	h := kernel.Hints(0)
	if len(in.args) > 3 && in.args[3].scalar() && in.args[3].bits != 0 {
		h = kernel.Volatile
	}
	fill := name == "memset"
	if size.scalar() && size.bits >= 0 && size.bits <= maxInline {
		if fill {
			f.fillKnown(dst, &in.args[1], size.bits, in.argAlign(0), h)
		} else {
			f.copyKnown(dst, f.val(&in.args[1]), size.bits, f.copyAlign(in), h)
		}
		return
	}
	f.copyBytes(dst, f.val(&in.args[1]), f.lengthOf(size), fill, name == "memmove")
}

// copyAlign is what is known of both addresses.
func (f *function) copyAlign(in *inst) int64 {
	return max(1, min(in.argAlign(0), in.argAlign(1)))
}

// argAlign is the align attribute of an argument.
func (in *inst) argAlign(i int) int64 {
	if i < len(in.aligns) {
		return in.aligns[i]
	}
	return 1
}

// lengthOf is an unsigned length.
func (f *function) lengthOf(o *operand) kernel.Value {
	v := f.val(o)
	if f.Type(v) != kernel.TI64 {
		return f.Op(kernel.OpZExt, kernel.TI64, v)
	}
	return v
}

func (f *function) assertNever() {
	f.OpImm(kernel.OpAssert, kernel.NoType, 0, 0, f.konst(kernel.Pred, 0))
}

func (f *function) objectSize(in *inst, _ string) {
	v := int64(-1)
	if len(in.args) > 1 && in.args[1].bits != 0 {
		v = 0
	}
	o := bitsOf(in.t, v)
	f.set(in, f.parts(&o)...)
}

func (f *function) ptrMask(in *inst, _ string) {
	v := f.Op(kernel.OpBitcast, kernel.TI64, f.val(&in.args[0]))
	f.set(in, f.Op(kernel.OpBitcast, kernel.TPtr, f.Bin(kernel.OpAnd, v, f.extend(in.args[1].t, f.val(&in.args[1])))))
}

func (f *function) stackSave(in *inst, _ string) {
	f.im.arenaData()
	f.set(in, f.Load(kernel.TPtr, f.Addr(arenaTop, 0), 0, kernel.None))
}

func (f *function) stackRestore(in *inst, _ string) {
	f.im.arenaData()
	f.Store(f.val(&in.args[0]), f.Addr(arenaTop, 0), 0, kernel.None)
}

// frexp and modf have two results, of which the library stores one.
func (f *function) frexp(in *inst, _ string) {
	f.twoResults(in, "frexp", kernel.TI32)
}

func (f *function) modf(in *inst, _ string) {
	f.twoResults(in, "modf", kernel.NoType)
}

func (f *function) twoResults(in *inst, name string, second kernel.Type) {
	t := in.args[0].t
	if t != f32 && t != f64 {
		refusef("%s of %v is not supported", name, t)
	}
	if t == f32 {
		name += "f"
	}
	if second == kernel.NoType {
		second = t.chunk(0)
	}
	p := f.stack(8, 8)
	v := f.library(name, t.chunk(0), f.val(&in.args[0]), p)
	f.set(in, v, f.Load(second, p, 0, kernel.None))
}

func (f *function) sincos(in *inst, _ string) {
	var s, c []kernel.Value
	for _, v := range f.parts(&in.args[0]) {
		s, c = append(s, f.Un(kernel.OpSin, v)), append(c, f.Un(kernel.OpCos, v))
	}
	f.set(in, append(s, c...)...)
}

// fpClass tests the bits of a float for classes of numbers.
func (f *function) fpClass(in *inst, _ string) {
	t := in.args[0].t
	if elemOf(t).kind != kFloat || !in.args[1].scalar() {
		refusef("is.fpclass of %v", t)
	}
	want := in.args[1].bits
	mant := map[kernel.Elem]int64{kernel.F16: 10, kernel.BF16: 7, kernel.F32: 23, kernel.F64: 52}[elemOf(t).elem]
	f.lanes1(in, func(c int, v kernel.Value) kernel.Value {
		kt := f.Type(v).WithElem(intElem(int64(f.Type(v).Elem.Bytes())))
		width := int64(kt.Elem.Bytes()) * 8
		x := f.Op(kernel.OpBitcast, kt, v)
		inf := (int64(1)<<(width-1-mant) - 1) << mant
		a := f.Bin(kernel.OpAnd, x, f.konst(kt, math.MaxInt64>>(64-width)))
		neg := f.ICmp(kernel.SLT, x, f.konst(kt, 0))
		k := func(n int64) kernel.Value { return f.konst(kt, n) }
		and := func(a, b kernel.Value) kernel.Value { return f.Bin(kernel.OpAnd, a, b) }
		not := func(a kernel.Value) kernel.Value { return f.Un(kernel.OpNot, a) }
		quiet := inf | 1<<(mant-1)
		normal := and(f.ICmp(kernel.UGE, a, k(1<<mant)), f.ICmp(kernel.ULT, a, k(inf)))
		sub := and(f.ICmp(kernel.NE, a, k(0)), f.ICmp(kernel.ULT, a, k(1<<mant)))
		zero, isInf := f.ICmp(kernel.EQ, a, k(0)), f.ICmp(kernel.EQ, a, k(inf))
		tests := []kernel.Value{
			and(f.ICmp(kernel.UGT, a, k(inf)), f.ICmp(kernel.ULT, a, k(quiet))), f.ICmp(kernel.UGE, a, k(quiet)),
			and(isInf, neg), and(normal, neg), and(sub, neg), and(zero, neg),
			and(zero, not(neg)), and(sub, not(neg)), and(normal, not(neg)), and(isInf, not(neg)),
		}
		r := f.konst(f.Type(neg), 0)
		for i, test := range tests {
			if want>>i&1 != 0 {
				r = f.Bin(kernel.OpOr, r, test)
			}
		}
		return r
	})
}

func (f *function) threeWay(in *inst, name string) {
	lt, gt := kernel.SLT, kernel.SGT
	if name == "ucmp" {
		lt, gt = kernel.ULT, kernel.UGT
	}
	if in.t.wide() || in.t.wideLanes() {
		refusef("%s to %v is not supported", name, in.t)
	}
	less, more := f.compared(lt, &in.args[0], &in.args[1]), f.compared(gt, &in.args[0], &in.args[1])
	out := make([]kernel.Value, len(less))
	for c := range out {
		kt := in.t.chunk(c)
		r := f.choose(more[c], f.konst(kt, 1), f.konst(kt, 0))
		out[c] = f.cut(in.t, f.choose(less[c], f.konst(kt, -1), r))
	}
	f.set(in, out...)
}

// subCond subtracts where that does not wrap.
func (f *function) subCond(in *inst, _ string) {
	f.lanes(in, 2, func(a []kernel.Value) kernel.Value {
		return f.choose(f.ICmp(kernel.UGE, a[0], a[1]), f.Bin(kernel.OpSub, a[0], a[1]), a[0])
	})
}

// loadRelative reads a table of distances, which the importer made one of addresses.
func (f *function) loadRelative(in *inst, _ string) {
	o := &in.args[0]
	if o.kind != oSymbol || o.bits != 0 || !f.im.isTable(o.c.sym) {
		refusef("load.relative of another table than one of distances from itself is not supported")
	}
	off := f.extend(in.args[1].t, f.val(&in.args[1]))
	p := f.PtrAdd(f.symbol(o), f.Bin(kernel.OpShl, off, f.c64(1)))
	f.set(in, f.Load(kernel.TPtr, p, 0, kernel.None))
}

func (im *importer) isTable(name string) bool { return im.rel[name] }
