package llvmir_test

import (
	"encoding/hex"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit"
	"github.com/godwit-accel/godwit/frontend/llvmir"
	"github.com/godwit-accel/godwit/ir/interp/kir"
)

// opsModule writes a function for each operation and type: void tN(in, out) loads operands, computes, and stores. The order
// and the text are what testdata/ops.want was made for.
type opsModule struct {
	strings.Builder
	decls map[string]bool
	names []string
}

const (
	opsStride = 1024
	opsOut    = 2048
)

// fn writes one function. T in the body is the type; %x, %y and %z are operands of it, and %r what is stored, of type R.
func (o *opsModule) fn(name, t, r, body string) {
	fmt.Fprintf(o, "define void @t%d(ptr %%in, ptr %%out) { ; %s %s\n", len(o.names), name, t)
	for i, v := range []string{"x", "y", "z"} {
		if strings.Contains(body, "%"+v) {
			fmt.Fprintf(o, "  %%p%s = getelementptr i8, ptr %%in, i64 %d\n", v, i*opsStride)
			var w int
			if _, err := fmt.Sscanf(t, "i%d", &w); err == nil && w%8 != 0 { // memory has zeros above the width
				fmt.Fprintf(o, "  %%w%[1]s = load i%[2]d, ptr %%p%[1]s, align 1\n  %%%[1]s = trunc i%[2]d %%w%[1]s to %[3]s\n", v, (w+7)/8*8, t)
				continue
			}
			fmt.Fprintf(o, "  %%%s = load %s, ptr %%p%s, align 1\n", v, t, v)
		}
	}
	for _, l := range strings.Split(strings.ReplaceAll(body, "T", t), "\n") {
		fmt.Fprintf(o, "  %s\n", strings.TrimSpace(l))
	}
	fmt.Fprintf(o, "  store %s %%r, ptr %%out, align 1\n  ret void\n}\n", r)
	o.names = append(o.names, name+" "+t)
}

func (o *opsModule) declare(text string) {
	if !o.decls[text] {
		o.decls[text] = true
		fmt.Fprintln(o, text)
	}
}

// suffix is a type in the name of an intrinsic.
func suffix(t string) string {
	if n, e, ok := strings.Cut(strings.Trim(t, "<>"), " x "); ok {
		return "v" + n + suffix(e)
	}
	switch t {
	case "float":
		return "f32"
	case "double":
		return "f64"
	}
	return t
}

func lanesAnd(t string) (n, e string) {
	if n, e, ok := strings.Cut(strings.Trim(t, "<>"), " x "); ok {
		return n, e
	}
	return "", t
}

func with(n, e string) string {
	if n == "" {
		return e
	}
	return "<" + n + " x " + e + ">"
}

func splatOf(t string, v int) string {
	n, e := lanesAnd(t)
	if n == "" {
		return fmt.Sprint(v)
	}
	return fmt.Sprintf("splat (%s %d)", e, v)
}

func (o *opsModule) integers(t string) {
	n, e := lanesAnd(t)
	var w int
	fmt.Sscanf(e, "i%d", &w)
	b := with(n, "i1")
	for _, op := range []string{"add", "sub", "mul", "and", "or", "xor"} {
		o.fn(op, t, t, "%r = "+op+" T %x, %y")
	}
	shift := func(v string) string { return "%s = urem T " + v + ", " + splatOf(t, w) }
	for _, op := range []string{"shl", "lshr", "ashr"} {
		if w < 128 {
			o.fn(op, t, t, shift("%y")+"\n%r = "+op+" T %x, %s")
		}
	}
	for _, op := range []string{"udiv", "sdiv", "urem", "srem"} {
		o.fn(op, t, t, "%d = or T %y, "+splatOf(t, 1)+"\n%e = lshr T %x, "+splatOf(t, 1)+"\n%r = "+op+" T %e, %d")
	}
	for _, c := range []string{"eq", "ne", "slt", "sle", "sgt", "sge", "ult", "ule", "ugt", "uge"} {
		o.fn("icmp "+c, t, with(n, "i8"), "%c = icmp "+c+" T %x, %y\n%r = zext "+b+" %c to "+with(n, "i8"))
	}
	o.fn("icmp stored", t, b, "%r = icmp slt T %x, %y")
	o.fn("select", t, t, "%c = icmp ult T %x, %y\n%r = select "+b+" %c, T %x, T %z")
	for _, op := range []string{"smin", "smax", "umin", "umax"} {
		o.intrinsic(op, t, 2)
	}
	o.declare(fmt.Sprintf("declare %s @llvm.abs.%s(%s, i1)", t, suffix(t), t))
	o.fn("abs", t, t, fmt.Sprintf("%%r = call T @llvm.abs.%s(T %%x, i1 false)", suffix(t)))
	o.intrinsic("ctpop", t, 1)
	for _, op := range []string{"ctlz", "cttz"} {
		o.declare(fmt.Sprintf("declare %s @llvm.%s.%s(%s, i1)", t, op, suffix(t), t))
		for _, v := range []string{"%x", "%s"} {
			o.fn(op, t, t, fmt.Sprintf("%%s = and T %%y, %s\n%%r = call T @llvm.%s.%s(T %s, i1 false)", splatOf(t, 4), op, suffix(t), v))
		}
	}
	o.intrinsic("bitreverse", t, 1)
	if w%16 == 0 {
		o.intrinsic("bswap", t, 1)
	}
	for _, op := range []string{"sadd.sat", "uadd.sat", "ssub.sat", "usub.sat"} {
		o.intrinsic(op, t, 2)
	}
	if n != "" && w > 64 {
		return
	}
	if w <= 64 || w == 128 {
		for _, op := range []string{"fshl", "fshr"} {
			o.intrinsic(op, t, 3)
		}
	}
	for _, op := range []string{"sadd", "uadd", "ssub", "usub", "smul", "umul"} {
		st := "{ " + t + ", " + b + " }"
		o.declare(fmt.Sprintf("declare %s @llvm.%s.with.overflow.%s(%s, %s)", st, op, suffix(t), t, t))
		for part, pt := range []string{t, b} {
			r := "%r"
			tail := ""
			if part == 1 {
				r, tail = "%o", "\n%r = zext "+b+" %o to "+with(n, "i8")
				pt = with(n, "i8")
			}
			o.fn(op+" overflow", t, pt, fmt.Sprintf("%%t = call %s @llvm.%s.with.overflow.%s(T %%x, T %%y)\n%s = extractvalue %s %%t, %d%s", st, op, suffix(t), r, st, part, tail))
		}
	}
	for _, to := range []string{"i8", "i16", "i32", "i64", "i24", "i33", "i100"} {
		var v int
		fmt.Sscanf(to, "i%d", &v)
		tt := with(n, to)
		if n != "" && (v%8 != 0 || v == 24) {
			continue
		}
		switch {
		case v > w:
			o.fn("zext "+to, t, tt, "%r = zext T %x to "+tt)
			o.fn("sext "+to, t, tt, "%r = sext T %x to "+tt)
		case v < w:
			o.fn("trunc "+to, t, tt, "%r = trunc T %x to "+tt)
		}
	}
	for _, f := range []string{"float", "double"} {
		o.fn("sitofp "+f, t, with(n, f), "%r = sitofp T %x to "+with(n, f))
		o.fn("uitofp "+f, t, with(n, f), "%r = uitofp T %x to "+with(n, f))
		for _, op := range []string{"fptosi", "fptoui"} {
			ft := with(n, f)
			o.declare(fmt.Sprintf("declare %s @llvm.%s.sat.%s.%s(%s)", t, op, suffix(t), suffix(ft), ft))
			o.fn(op+" "+f, ft, t, fmt.Sprintf("%%r = call %s @llvm.%s.sat.%s.%s(T %%x)", t, op, suffix(t), suffix(ft)))
		}
	}
}

func (o *opsModule) intrinsic(op, t string, n int) {
	args, list := []string{"T %x", "T %y", "T %z"}[:n], []string{t, t, t}[:n]
	o.declare(fmt.Sprintf("declare %s @llvm.%s.%s(%s)", t, op, suffix(t), strings.Join(list, ", ")))
	o.fn(op, t, t, fmt.Sprintf("%%r = call T @llvm.%s.%s(%s)", op, suffix(t), strings.Join(args, ", ")))
}

// oddLanes are vectors of integers that memory would pack: from and to bytes.
func (o *opsModule) oddLanes(n, e string) {
	t, wide := with(n, e), with(n, "i64")
	for _, op := range []string{"add", "mul", "lshr", "ashr", "udiv", "srem"} {
		y := "%b"
		guard := ""
		switch op {
		case "lshr", "ashr":
			guard, y = "\n%s = and "+t+" %b, "+splatOf(t, 3), "%s"
		case "udiv", "srem":
			guard, y = "\n%s = or "+t+" %b, "+splatOf(t, 1), "%s"
		}
		o.fn(op+" "+e, wide, wide, fmt.Sprintf("%%a = trunc T %%x to %s\n%%b = trunc T %%y to %s%s\n%%c = %s %s %%a, %s\n%%r = sext %s %%c to T", t, t, guard, op, t, y, t))
	}
}

func (o *opsModule) vectors(n int, e string) {
	t := fmt.Sprintf("<%d x %s>", n, e)
	o.fn("extract", t, e, fmt.Sprintf("%%r = extractelement T %%x, i32 %d", n-1))
	o.fn("insert", t, t, fmt.Sprintf("%%e = extractelement T %%y, i64 0\n%%r = insertelement T %%x, %s %%e, i32 %d", e, n/2))
	pick := fmt.Sprintf("%%pi = getelementptr i8, ptr %%in, i64 2048\n%%i0 = load i32, ptr %%pi, align 1\n%%i = urem i32 %%i0, %d\n", n)
	o.fn("extract var", t, e, pick+"%r = extractelement T %x, i32 %i")
	o.fn("insert var", t, t, pick+fmt.Sprintf("%%e = extractelement T %%y, i64 0\n%%r = insertelement T %%x, %s %%e, i32 %%i", e))
	shuffle := func(name string, m int, lane func(i int) int) {
		var b strings.Builder
		for i := range m {
			if i > 0 {
				b.WriteString(", ")
			}
			fmt.Fprintf(&b, "i32 %d", lane(i))
		}
		o.fn(name, t, fmt.Sprintf("<%d x %s>", m, e), fmt.Sprintf("%%r = shufflevector T %%x, T %%y, <%d x i32> <%s>", m, b.String()))
	}
	shuffle("reverse", n, func(i int) int { return n - 1 - i })
	shuffle("both", n, func(i int) int { return (i*7 + 3) % (2 * n) })
	shuffle("concat", 2*n, func(i int) int { return i })
	shuffle("half", max(n/2, 1), func(i int) int { return i + n/2 })
	shuffle("splat", n+3, func(int) int { return n / 3 })
	shuffle("interleave", 2*n, func(i int) int { return i/2 + i%2*n })
	if e[0] == 'i' {
		for _, op := range []string{"add", "mul", "and", "or", "xor", "smin", "smax", "umin", "umax"} {
			o.declare(fmt.Sprintf("declare %s @llvm.vector.reduce.%s.%s(%s)", e, op, suffix(t), t))
			o.fn("reduce "+op, t, e, fmt.Sprintf("%%r = call %s @llvm.vector.reduce.%s.%s(T %%x)", e, op, suffix(t)))
		}
		m := with(fmt.Sprint(n), "i1")
		for _, op := range []string{"add", "and", "or", "xor", "smin", "umin"} {
			o.declare(fmt.Sprintf("declare i1 @llvm.vector.reduce.%s.v%di1(%s)", op, n, m))
			o.fn("reduce mask "+op, t, "i8", fmt.Sprintf("%%c = icmp slt T %%x, %%y\n%%b = call i1 @llvm.vector.reduce.%s.v%di1(%s %%c)\n%%r = zext i1 %%b to i8", op, n, m))
		}
		if n > 2 && n <= 64 {
			o.fn("mask bits", t, "i64", fmt.Sprintf("%%c = icmp slt T %%x, %%y\n%%b = bitcast %s %%c to i%d\n%%r = %s", m, n, widen(n)))
			if n == 13 || n == 20 { // clang gets one wrong and crashes on the other
				n = 16
				t = "<16 x " + e + ">"
				m = "<16 x i1>"
			}
			o.fn("bits mask", t, t, fmt.Sprintf("%%p = getelementptr i8, ptr %%in, i64 2048\n%%b0 = load i64, ptr %%p, align 1\n%%b = %s\n%%c = bitcast i%d %%b to %s\n%%r = select %s %%c, T %%x, T %%y", narrow(n), n, m, m))
		}
		o.fn("mask lane", t, t, fmt.Sprintf("%%c = icmp slt T %%x, %%y\n%%b = extractelement %s %%c, i32 %d\n%%d = insertelement %s %%c, i1 %%b, i32 0\n%%r = select %s %%d, T %%x, T %%y", m, n-1, m, m))
		o.fn("mask sext", t, t, "%c = icmp ugt T %x, %y\n%r = sext "+m+" %c to T")
		o.masked(t, n, e, m)
	}
	o.fn("phi", t, t, "%c = load i8, ptr %in, align 1\n%b = trunc i8 %c to i1\nbr i1 %b, label %one, label %two\none:\nbr label %join\ntwo:\nbr label %join\njoin:\n%r = phi T [ %x, %one ], [ %y, %two ]")
}

func narrow(n int) string {
	if n == 64 {
		return "add i64 %b0, 0"
	}
	return fmt.Sprintf("trunc i64 %%b0 to i%d", n)
}

func widen(n int) string {
	if n == 64 {
		return "add i64 %b, 0"
	}
	return fmt.Sprintf("zext i%d %%b to i64", n)
}

func (o *opsModule) masked(t string, n int, e, m string) {
	s := suffix(t)
	o.declare(fmt.Sprintf("declare %s @llvm.masked.load.%s.p0(ptr, i32, %s, %s)", t, s, m, t))
	o.declare(fmt.Sprintf("declare void @llvm.masked.store.%s.p0(%s, ptr, i32, %s)", s, t, m))
	o.declare(fmt.Sprintf("declare %s @llvm.masked.expandload.%s(ptr, %s, %s)", t, s, m, t))
	o.declare(fmt.Sprintf("declare void @llvm.masked.compressstore.%s(%s, ptr, %s)", s, t, m))
	cond := "%c = icmp slt T %x, %y\n%p = getelementptr i8, ptr %in, i64 2048\n"
	o.fn("masked load", t, t, cond+fmt.Sprintf("%%r = call T @llvm.masked.load.%s.p0(ptr %%p, i32 8, %s %%c, T %%x)", s, m))
	simple := n == 4 || n == 8 || n == 16 // clang crashes on others
	if simple {
		o.fn("expand load", t, t, cond+fmt.Sprintf("%%r = call T @llvm.masked.expandload.%s(ptr %%p, %s %%c, T %%x)", s, m))
	}
	later := "\n%q = getelementptr i8, ptr %out, i64 1024\n"
	o.fn("masked store", t, t, cond+later+fmt.Sprintf("call void @llvm.masked.store.%s.p0(T %%x, ptr %%q, i32 8, %s %%c)\n%%r = add T %%x, %%y", s, m))
	if simple {
		o.fn("compress store", t, t, cond+later+fmt.Sprintf("call void @llvm.masked.compressstore.%s(T %%x, ptr %%q, %s %%c)\n%%r = add T %%x, %%y", s, m))
	}
	if strings.Contains("i32 i64", e) && n <= 40 {
		pt := fmt.Sprintf("<%d x ptr>", n)
		o.declare(fmt.Sprintf("declare %s @llvm.masked.gather.%s.v%dp0(%s, i32, %s, %s)", t, s, n, pt, m, t))
		o.fn("gather", t, t, cond+fmt.Sprintf("%%k = and T %%y, %s\n%%a = getelementptr %s, ptr %%p, T %%k\n%%r = call T @llvm.masked.gather.%s.v%dp0(%s %%a, i32 4, %s %%c, T %%x)", splatOf(t, 63), e, s, n, pt, m))
	}
}

func (o *opsModule) floats(t string) {
	n, e := lanesAnd(t)
	b := with(n, "i1")
	for _, op := range []string{"fadd", "fsub", "fmul", "fdiv"} {
		o.fn(op, t, t, "%r = "+op+" T %x, %y")
	}
	o.fn("fneg", t, t, "%r = fneg T %x")
	for _, c := range strings.Fields("oeq ogt oge olt ole one ord ueq ugt uge ult ule une uno true false") {
		o.fn("fcmp "+c, t, with(n, "i8"), "%c = fcmp "+c+" T %x, %y\n%r = zext "+b+" %c to "+with(n, "i8"))
	}
	for _, op := range strings.Fields("sqrt fabs floor ceil trunc rint nearbyint round roundeven") {
		v := "%x"
		o.declare(fmt.Sprintf("declare %s @llvm.%s.%s(%s)", t, op, suffix(t), t))
		pre := ""
		if op == "sqrt" {
			pre, v = fmt.Sprintf("%%a = call T @llvm.fabs.%s(T %%x)\n", suffix(t)), "%a"
			o.declare(fmt.Sprintf("declare %s @llvm.fabs.%s(%s)", t, suffix(t), t))
		}
		o.fn(op, t, t, pre+fmt.Sprintf("%%r = call T @llvm.%s.%s(T %s)", op, suffix(t), v))
	}
	for _, op := range strings.Fields("copysign minnum maxnum") {
		o.intrinsic(op, t, 2)
	}
	o.intrinsic("fma", t, 3)
	o.declare(fmt.Sprintf("declare %s @llvm.is.fpclass.%s(%s, i32)", b, suffix(t), t))
	for _, k := range []int{3, 12, 240, 780, 96} {
		o.fn(fmt.Sprintf("is.fpclass %d", k), t, with(n, "i8"), fmt.Sprintf("%%c = call %s @llvm.is.fpclass.%s(T %%x, i32 %d)\n%%r = zext %s %%c to %s", b, suffix(t), k, b, with(n, "i8")))
	}
	if n != "" {
		for _, op := range []string{"fadd", "fmul"} {
			o.declare(fmt.Sprintf("declare %s @llvm.vector.reduce.%s.%s(%s, %s)", e, op, suffix(t), e, t))
			o.fn("reduce "+op, t, e, fmt.Sprintf("%%s = extractelement T %%y, i32 0\n%%r = call %s @llvm.vector.reduce.%s.%s(%s %%s, T %%x)", e, op, suffix(t), e))
		}
		return
	}
	for _, op := range strings.Fields("lrint llrint lround llround") {
		o.declare(fmt.Sprintf("declare i64 @llvm.%s.i64.%s(%s)", op, suffix(t), t))
		o.fn(op, t, "i64", fmt.Sprintf("%%a = fmul T %%x, 1.0e+03\n%%r = call i64 @llvm.%s.i64.%s(T %%a)", op, suffix(t)))
	}
	other := map[string]string{"float": "double", "double": "float"}[t]
	op := map[string]string{"float": "fpext", "double": "fptrunc"}[t]
	o.fn(op, t, other, "%r = "+op+" T %x to "+other)
}

func newOpsModule() *opsModule {
	o := &opsModule{decls: map[string]bool{}}
	for _, t := range strings.Fields("i8 i16 i32 i64 i4 i7 i24 i33 i63 i65 i100 i128") {
		o.integers(t)
	}
	for _, t := range []string{"<4 x i32>", "<7 x i16>", "<13 x i8>", "<20 x i32>", "<64 x i8>", "<40 x i64>", "<1 x i32>", "<2 x i64>", "<2 x i128>"} {
		o.integers(t)
	}
	for _, e := range []string{"i3", "i24", "i33"} {
		o.oddLanes("5", e)
		o.oddLanes("40", e)
	}
	for _, n := range []int{1, 2, 4, 7, 8, 13, 16, 20, 32, 64} {
		for _, e := range []string{"i8", "i32", "i64"} {
			o.vectors(n, e)
		}
	}
	o.vectors(8, "float")
	o.vectors(40, "double")
	for _, t := range []string{"float", "double", "<4 x float>", "<3 x double>", "<7 x float>", "<40 x float>"} {
		o.floats(t)
	}
	for _, p := range [][2]string{{"<64 x i8>", "<16 x i32>"}, {"<8 x i16>", "<2 x double>"}, {"<4 x i8>", "i32"}, {"i64", "<2 x float>"}, {"<40 x i32>", "<20 x i64>"}, {"i128", "<4 x i32>"}, {"<3 x i8>", "i24"}} {
		o.fn("bitcast "+p[1], p[0], p[1], "%r = bitcast T %x to "+p[1])
	}
	o.rare()
	return o
}

// rare are intrinsics that optimisers make of other code, or front ends under options.
func (o *opsModule) rare() {
	for _, t := range []string{"i8", "i17", "i32", "i64", "<4 x i16>", "<7 x i32>"} {
		n, e := lanesAnd(t)
		var w int
		fmt.Sscanf(e, "i%d", &w)
		for _, op := range []string{"sshl.sat", "ushl.sat"} {
			o.declare(fmt.Sprintf("declare %s @llvm.%s.%s(%s, %s)", t, op, suffix(t), t, t))
			o.fn(op, t, t, fmt.Sprintf("%%s = urem T %%y, %s\n%%r = call T @llvm.%s.%s(T %%x, T %%s)", splatOf(with(n, e), w), op, suffix(t)))
		}
	}
	o.fn("splice", "<7 x i32>", "<7 x i32>", "%r = call T @llvm.vector.splice.v7i32(T %x, T %y, i32 -2)")
	o.fn("splice", "<40 x i8>", "<40 x i8>", "%r = call T @llvm.vector.splice.v40i8(T %x, T %y, i32 35)")
	o.fn("compress", "<8 x i32>", "<8 x i32>", "%c = icmp slt T %x, %y\n%r = call T @llvm.experimental.vector.compress.v8i32(T %x, <8 x i1> %c, T %z)")
	for _, n := range []string{"8", "40"} {
		b := "<" + n + " x i1>"
		o.fn("cttz.elts", "<"+n+" x i8>", "i32", "%c = icmp ugt T %x, "+splatOf("<"+n+" x i8>", -16)+"\n%r = call i32 @llvm.experimental.cttz.elts.i32.v"+n+"i1("+b+" %c, i1 false)")
	}
	rounding := `metadata !"round.dynamic", metadata !"fpexcept.strict"`
	for _, op := range []string{"fadd", "fsub", "fmul", "fdiv"} {
		o.fn("constrained "+op, "float", "float", "%r = call T @llvm.experimental.constrained."+op+".f32(T %x, T %y, "+rounding+") strictfp")
	}
	o.fn("constrained fcmp", "<4 x float>", "<4 x i8>", `%c = call <4 x i1> @llvm.experimental.constrained.fcmp.v4f32(T %x, T %y, metadata !"ult", metadata !"fpexcept.strict") strictfp
		%r = zext <4 x i1> %c to <4 x i8>`)
	o.fn("constrained sqrt", "double", "double", "%a = call T @llvm.fabs.f64(T %x)\n%r = call T @llvm.experimental.constrained.sqrt.f64(T %a, "+rounding+") strictfp")
	o.fn("constrained fptosi", "float", "i32", `%r = call i32 @llvm.experimental.constrained.fptosi.i32.f32(T %x, metadata !"fpexcept.strict") strictfp`)
	o.fn("half in i16", "i16", "i16", "%a = call float @llvm.convert.from.fp16.f32(T %x)\n%b = fmul float %a, 3.0\n%r = call i16 @llvm.convert.to.fp16.f32(float %b)")
}

// opsInput is bytes whose groups of eight are ordinary numbers as floats and doubles too.
func opsInput() []byte {
	b := make([]byte, 3*opsStride+1024)
	s := uint64(88172645463325252)
	for i := 0; i+8 <= len(b); i += 8 {
		s ^= s << 13
		s ^= s >> 7
		s ^= s << 17
		for k := range 8 {
			b[i+k] = byte(s >> (8 * k))
		}
		b[i+3], b[i+7] = b[i+3]&0x81|0x3f&^(b[i+3]&1), b[i+7]&0x81|0x3f&^(b[i+7]&1)
	}
	return b
}

// TestOps holds every operation at every kind of width on the device and on the interpreter against what clang makes of the same text.
// GODWIT_UPDATE=1 makes the expected values anew, by clang-19.
func TestOps(t *testing.T) {
	o := newOpsModule()
	file := filepath.Join("testdata", "ops.want")
	if os.Getenv("GODWIT_UPDATE") != "" {
		updateOps(t, o, file)
	}
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	want := strings.Split(strings.TrimSpace(string(text)), "\n")
	require.Len(t, want, len(o.names), "GODWIT_UPDATE=1 makes %s anew", file)
	bin, err := godwit.CompileBytes("ops.ll", []byte(o.String()), godwit.Options{Verify: true})
	require.NoError(t, err)
	dev, err := godwit.Open(godwit.DeviceOptions{NoTiming: true})
	require.NoError(t, err)
	defer dev.Close()
	k, err := dev.LoadKernel(bin)
	require.NoError(t, err)
	defer k.Close()
	m, err := llvmir.Import("ops.ll", []byte(o.String()))
	require.NoError(t, err)
	interp, err := kir.New(m, kir.NewMemory())
	require.NoError(t, err)
	for _, r := range []rig{interpRig{interp}, deviceRig{k}} {
		in, _ := r.buffer(opsInput())
		out, got := r.buffer(make([]byte, opsOut))
		for i, name := range o.names {
			clear(got)
			if _, err := r.call(fmt.Sprintf("t%d", i), in, out); err != nil {
				t.Errorf("%T: t%d %s: %v", r, i, name, err)
				continue
			}
			if g := packed(got); g != want[i] {
				t.Errorf("%T: t%d %s:\n got %.200s\nwant %.200s", r, i, name, g, want[i])
			}
		}
	}
}

// packed is bytes in hexadecimal without the zeros at the end.
func packed(b []byte) string {
	n := len(b)
	for n > 1 && b[n-1] == 0 {
		n--
	}
	return hex.EncodeToString(b[:n])
}

func updateOps(t *testing.T, o *opsModule, file string) {
	names := make([]string, len(o.names))
	for i := range names {
		names[i] = fmt.Sprintf("t%d", i)
	}
	want, err := native(t.TempDir(), o.String(), names, opsInput(), opsOut)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(file, want, 0o644))
}

// native is what functions of a module with the parameters (in, out) write when clang compiles them for this host: packed, a line each.
func native(dir, module string, names []string, in []byte, size int) ([]byte, error) {
	var c strings.Builder
	c.WriteString("#include <stdio.h>\n#include <string.h>\n")
	for _, n := range names {
		fmt.Fprintf(&c, "void %s(const void *, void *);\n", n)
	}
	c.WriteString("static const unsigned char in[] = {")
	for _, b := range in {
		fmt.Fprintf(&c, "%d,", b)
	}
	fmt.Fprintf(&c, "};\nstatic unsigned char out[%d];\nstatic void show(void) {\n  int n = sizeof out;\n  while (n > 1 && !out[n - 1]) n--;\n  for (int i = 0; i < n; i++) printf(\"%%02x\", out[i]);\n  printf(\"\\n\");\n  memset(out, 0, sizeof out);\n}\nint main(void) {\n", size)
	for _, n := range names {
		fmt.Fprintf(&c, "  %s(in, out); show();\n", n)
	}
	c.WriteString("  return 0;\n}\n")
	src, ll, exe := filepath.Join(dir, "d.c"), filepath.Join(dir, "m.ll"), filepath.Join(dir, "m")
	for _, f := range []struct{ name, text string }{{src, c.String()}, {ll, module}} {
		if err := os.WriteFile(f.name, []byte(f.text), 0o644); err != nil {
			return nil, err
		}
	}
	if text, err := exec.Command("clang-19", "-O0", "-w", "-Wno-override-module", src, ll, "-lm", "-o", exe).CombinedOutput(); err != nil {
		return nil, fmt.Errorf("%w: %s", err, text)
	}
	return exec.Command(exe).Output()
}
