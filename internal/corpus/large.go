package corpus

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

// LargeModule writes LLVM IR of about insts instructions, in functions of a few hundred: what measures the speed of
// compilation. Each function has a loop whose body loads, computes, branches, stores and now and then calls.
func LargeModule(seed uint64, insts int) string {
	l := &large{r: rand.New(rand.NewPCG(seed, 12))}
	l.WriteString("target datalayout = \"e-m:e-i64:64-n8:16:32:64-S128\"\n")
	for l.total < insts {
		l.function()
		l.funcs++
	}
	l.WriteString("\ndeclare float @llvm.fmuladd.f32(float, float, float)\ndeclare i32 @llvm.smax.i32(i32, i32)\n")
	l.WriteString("\n!0 = distinct !{!0}\n!1 = !{!2, !2, i64 0}\n!2 = !{!\"any\", !3}\n!3 = !{!\"root\"}\n")
	return l.String()
}

type large struct {
	strings.Builder
	r            *rand.Rand
	total, funcs int
	next         int
	ints, floats []string
}

func (l *large) inst(format string, args ...any) string {
	l.total++
	l.next++
	name := fmt.Sprintf("%%v%d", l.next)
	fmt.Fprintf(l, "  %s = "+format+"\n", append([]any{name}, args...)...)
	return name
}

func (l *large) do(format string, args ...any) {
	l.total++
	fmt.Fprintf(l, "  "+format+"\n", args...)
}

func (l *large) pick(list []string) string {
	return list[max(0, len(list)-1-int(l.r.ExpFloat64()*6))] // mostly what is fresh
}

func (l *large) function() {
	l.next = 0
	fmt.Fprintf(l, "\ndefine dso_local i32 @f%d(ptr nocapture noundef readonly %%a, ptr nocapture noundef %%b, i64 noundef %%n, float noundef %%s) {\nentry:\n", l.funcs)
	l.do("%%some = icmp sgt i64 %%n, 0")
	l.do("br i1 %%some, label %%loop, label %%done")
	fmt.Fprintf(l, "\nloop:                                             ; preds = %%latch, %%entry\n")
	l.do("%%i = phi i64 [ 0, %%entry ], [ %%i.next, %%latch ]")
	l.do("%%acc = phi i32 [ 0, %%entry ], [ %%acc.next, %%latch ]")
	l.do("%%sum = phi float [ %%s, %%entry ], [ %%sum.next, %%latch ]")
	l.ints, l.floats = []string{"%acc"}, []string{"%sum", "%s"}
	diamonds := 1 + l.r.IntN(6)
	for d := range diamonds {
		for range 10 + l.r.IntN(30) {
			l.step()
		}
		l.diamond(d)
	}
	x, y := l.pick(l.ints), l.pick(l.floats)
	l.do("br label %%latch")
	fmt.Fprintf(l, "\nlatch:\n")
	l.do("%%acc.next = add i32 %s, 1", x)
	l.do("%%sum.next = fadd float %s, %s", y, "%s")
	l.do("%%i.next = add nuw nsw i64 %%i, 1")
	l.do("%%last = icmp eq i64 %%i.next, %%n")
	l.do("br i1 %%last, label %%done, label %%loop, !llvm.loop !0")
	fmt.Fprintf(l, "\ndone:\n")
	l.do("%%res = phi i32 [ 0, %%entry ], [ %%acc.next, %%latch ]")
	l.do("ret i32 %%res")
	l.WriteString("}\n")
}

// diamond is an if with both sides.
func (l *large) diamond(d int) {
	c := l.inst("icmp slt i32 %s, %d", l.pick(l.ints), l.r.IntN(100))
	l.do("br i1 %s, label %%then%d, label %%else%d", c, d, d)
	fmt.Fprintf(l, "\nthen%d:\n", d)
	x := l.inst("mul nsw i32 %s, %d", l.pick(l.ints), l.r.IntN(100))
	l.do("br label %%join%d", d)
	fmt.Fprintf(l, "\nelse%d:\n", d)
	y := l.inst("xor i32 %s, %s", l.pick(l.ints), l.pick(l.ints))
	l.do("br label %%join%d", d)
	fmt.Fprintf(l, "\njoin%d:\n", d)
	l.ints = append(l.ints, l.inst("phi i32 [ %s, %%then%d ], [ %s, %%else%d ]", x, d, y, d))
}

func (l *large) address(base string) string {
	off := l.inst("add nuw nsw i64 %%i, %d", l.r.IntN(64))
	return l.inst("getelementptr inbounds i32, ptr %s, i64 %s", base, off)
}

func (l *large) step() {
	i := func() string { return l.pick(l.ints) }
	f := func() string { return l.pick(l.floats) }
	addInt := func(v string) { l.ints = append(l.ints, v) }
	addFloat := func(v string) { l.floats = append(l.floats, v) }
	switch k := l.r.IntN(100); {
	case k < 14:
		addInt(l.inst("load i32, ptr %s, align 4, !tbaa !1", l.address("%a")))
	case k < 24:
		addFloat(l.inst("load float, ptr %s, align 4, !tbaa !1", l.address("%a")))
	case k < 32:
		l.do("store i32 %s, ptr %s, align 4, !tbaa !1", i(), l.address("%b"))
	case k < 38:
		l.do("store float %s, ptr %s, align 4", f(), l.address("%b"))
	case k < 60:
		addInt(l.inst([]string{"add nsw", "sub nsw", "mul", "and", "or", "xor"}[l.r.IntN(6)]+" i32 %s, %s", i(), i()))
	case k < 66:
		addInt(l.inst([]string{"shl", "lshr", "ashr"}[l.r.IntN(3)]+" i32 %s, %d", i(), l.r.IntN(31)))
	case k < 70:
		c := l.inst("icmp ult i32 %s, %s", i(), i())
		addInt(l.inst("select i1 %s, i32 %s, i32 %s", c, i(), i()))
	case k < 90:
		addFloat(l.inst([]string{"fadd", "fsub", "fmul"}[l.r.IntN(3)]+" float %s, %s", f(), f()))
	case k < 93:
		addFloat(l.inst("sitofp i32 %s to float", i()))
	case k < 96:
		addFloat(l.inst("call float @llvm.fmuladd.f32(float %s, float %s, float %s)", f(), f(), f()))
	case k < 98 && l.funcs > 0:
		addInt(l.inst("call i32 @f%d(ptr %%a, ptr %%b, i64 0, float %s)", l.r.IntN(l.funcs), f()))
	default:
		addInt(l.inst("call i32 @llvm.smax.i32(i32 %s, i32 %s)", i(), i()))
	}
}
