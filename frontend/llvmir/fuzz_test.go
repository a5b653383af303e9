package llvmir_test

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit"
	"github.com/godwit-accel/godwit/frontend/llvmir"
)

// seeds are texts small enough to be mutated often.
func seeds(t testing.TB) (out [][]byte) {
	for _, pattern := range []string{"testdata/c*/*.ll", "testdata/corpus/ir/*/s*.ll"} {
		files, err := filepath.Glob(pattern)
		require.NoError(t, err)
		for _, f := range files {
			b, err := os.ReadFile(f)
			require.NoError(t, err)
			out = append(out, b)
		}
	}
	require.NotEmpty(t, out)
	return append(out, []byte(syntax))
}

// FuzzImport: whatever the text, there is a module that verifies or a message with the file's name; never a panic.
func FuzzImport(f *testing.F) {
	for _, s := range seeds(f) {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, src []byte) {
		if _, err := llvmir.Import("fuzz.ll", src); err != nil && !strings.Contains(err.Error(), "fuzz.ll") {
			t.Errorf("no place: %v", err)
		}
	})
}

// TestMutations changes words and bytes of real files.
func TestMutations(t *testing.T) {
	count := 600
	if os.Getenv("GODWIT_LONG") != "" {
		count = 200_000
	}
	r := rand.New(rand.NewPCG(3, 4))
	all := seeds(t)
	words := strings.Fields(syntax)
	for range count {
		src := string(all[r.IntN(len(all))])
		for range 1 + r.IntN(4) {
			i := r.IntN(len(src))
			switch j := min(len(src), i+r.IntN(40)); r.IntN(4) {
			case 0:
				src = src[:i] + src[j:]
			case 1:
				src = src[:i] + words[r.IntN(len(words))] + src[i:]
			case 2:
				k := r.IntN(len(src))
				src = src[:i] + src[k:min(len(src), k+30)] + src[i:]
			default:
				src = src[:i] + string(rune(32+r.IntN(95))) + src[min(len(src), i+1):]
			}
		}
		if _, err := llvmir.Import("mutated.ll", []byte(src)); err != nil {
			require.ErrorContains(t, err, "mutated.ll")
		}
	}
}

// syntax is what newer and older compilers write besides the plain forms.
const syntax = `; ModuleID = 'x'
source_filename = "x.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"
$inline = comdat any
%struct.s = type { i32, [2 x float], ptr, <{ i8, i16 }> }
%later = type { %opaque*, i64 }
%opaque = type opaque
@"quoted name" = internal unnamed_addr constant [4 x i8] c"a\22\5Cb", align 1, !dbg !0
@table = dso_local local_unnamed_addr global [3 x ptr] [ptr @one, ptr null, ptr getelementptr inbounds nuw (i8, ptr @bytes, i64 2)], align 16
@bytes = private unnamed_addr constant <{ i8, [3 x i8], i32 }> <{ i8 1, [3 x i8] c"xyz", i32 -5 }>, align 1
@floats = global [4 x float] [float 1.000000e+00, float 0x3FB99999A0000000, float -0.0, float 0x7FF8000000000000]
@halves = global [2 x half] [half 0xH3C00, half 0xHC000]
@zero = common global i64 0, comdat($inline), align 8
@other = weak alias i64, ptr @zero
@casted = global i64 ptrtoint (ptr @zero to i64)
@rel = private unnamed_addr constant [2 x i32] [i32 trunc (i64 sub (i64 ptrtoint (ptr @one to i64), i64 ptrtoint (ptr @rel to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr @two to i64), i64 ptrtoint (ptr @rel to i64)) to i32)]
@old = global i8* getelementptr inbounds ([4 x i8], [4 x i8]* @"quoted name", i64 0, i64 1)
@llvm.used = appending global [1 x ptr] [ptr @one], section "llvm.metadata"

; Function Attrs: nounwind
define dso_local noundef range(i32 0, 10) i32 @one(i32 noundef %0, ptr noalias nocapture noundef readonly captures(none) dereferenceable(8) %1) local_unnamed_addr #0 !dbg !7 {
    #dbg_value(i32 %0, !12, !DIExpression(), !14)
  %3 = add nuw nsw i32 %0, 1, !dbg !15
  %4 = or disjoint i32 %3, 8
  %5 = icmp samesign ult i32 %4, 100
  %6 = zext nneg i32 %4 to i64
  %7 = getelementptr inbounds nuw i8, ptr %1, i64 %6
  %8 = load volatile i8, ptr %7, align 1, !tbaa !16, !range !17
  %9 = trunc nuw i64 %6 to i32
  br i1 %5, label %10, label %12, !prof !18, !llvm.loop !19

10:                                               ; preds = %2
  %11 = tail call fast float @llvm.fmuladd.f32(float 2.0, float 3.000000e+00, float 1.5)
  br label %12

12:
  %13 = phi nsz float [ 0.000000e+00, %2 ], [ %11, %10 ]
  %14 = fptosi float %13 to i32
  switch i32 %14, label %15 [
    i32 0, label %16
    i32 -7, label %16
  ]

15:
  call void @llvm.assume(i1 true) [ "align"(ptr %1, i64 32) ]
  call void asm sideeffect "", "~{memory},~{dirflag},~{fpsr},~{flags}"() #3, !srcloc !20
  br label %16

16:
  %17 = add i32 %9, %14
  %18 = zext i8 %8 to i32
  %19 = add i32 %17, %18
  ret i32 %19
}

define fastcc <4 x i32> @two(<4 x i32> %v, ptr byval(%struct.s) align 8 %s) unnamed_addr align 32 {
entry:
  %w = add <4 x i32> %v, splat (i32 3)
  %m = icmp slt <4 x i32> %w, <i32 1, i32 2, i32 poison, i32 4>
  %f = freeze <4 x i32> %w
  %t = select <4 x i1> %m, <4 x i32> %f, <4 x i32> zeroinitializer
  %p = getelementptr inbounds %struct.s, ptr %s, i64 0, i32 1, i64 1
  store float 0x3FF0000000000000, ptr %p, align 4
  %pair = insertvalue { i64, i1 } undef, i64 5, 0
  %five = extractvalue { i64, i1 } %pair, 0
  %n = alloca i8, i64 %five, align 16
  %sh = shufflevector <4 x i32> %t, <4 x i32> poison, <4 x i32> <i32 3, i32 2, i32 1, i32 undef>
  %q = call ptr @llvm.load.relative.i64(ptr @rel, i64 4)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %n, ptr nonnull align 4 %s, i64 16, i1 false)
  ret <4 x i32> %sh
}

define void @typed(i8* %p, [4 x i32]* %q, void (i32)* %f) {
  %a = getelementptr inbounds [4 x i32], [4 x i32]* %q, i64 0, i64 2
  %b = bitcast i8* %p to i32*
  %c = load i32, i32* %b, align 4
  store i32 %c, i32* %a, align 4
  call void %f(i32 signext %c)
  ret void
}

declare float @llvm.fmuladd.f32(float, float, float) #1
declare void @llvm.assume(i1 noundef)
declare ptr @llvm.load.relative.i64(ptr, i64)
declare !dbg !5 void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #2

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) "target-cpu"="x86-64" }

!llvm.module.flags = !{!1}
!0 = !DIGlobalVariableExpression(var: !2, expr: !DIExpression())
!7 = distinct !DISubprogram(name: "one", scope: !8, file: !8, line: 3, type: !9, unit: !10)
!8 = !DIFile(filename: "x.c", directory: "/somewhere")
!15 = !DILocation(line: 4, column: 9, scope: !7)
uselistorder i32 0, { 1, 0 }
`

// TestSyntax: all of it is read, and debug information gives the places.
func TestSyntax(t *testing.T) {
	m, err := llvmir.Import("syntax.ll", []byte(syntax))
	require.NoError(t, err)
	f := m.Func("one")
	require.True(t, f.NoAlias[1])
	require.Equal(t, "x.c:4:9", m.Locs[f.Blocks[0].Insts[1].Loc].String())
	text := f.String()
	require.Contains(t, text, "nsw nuw")
	require.Contains(t, text, "volatile")
	_, err = godwit.CompileBytes("syntax.ll", []byte(syntax), godwit.Options{Verify: true})
	require.NoError(t, err)
}

// TestRefusals: what is not supported is named, where it stands.
func TestRefusals(t *testing.T) {
	in := func(body string) string { return "define void @f(ptr %p, i32 %x) {\n" + body + "\n  ret void\n}\n" }
	for src, want := range map[string]string{
		in("  %y = add banana i32 %x, 1"):                                                   "m.ll:2:12: banana: the importer does not know this word",
		in("  fence seq_cst"):                                                               "m.ll:2:3: fence: atomics are not supported",
		in("  %y = load atomic i32, ptr %p seq_cst, align 4"):                               "m.ll:2:13: atomic: atomics are not supported",
		in("  %y = atomicrmw add ptr %p, i32 1 seq_cst"):                                    "m.ll:2:8: atomicrmw: atomics are not supported",
		in("  call void asm sideeffect \"nop\", \"\"()"):                                    "m.ll:2:13: asm: inline assembly is not supported",
		in("  %y = load <vscale x 4 x i32>, ptr %p"):                                        "m.ll:2:14: vscale: scalable vectors are not supported",
		in("  %y = load x86_fp80, ptr %p"):                                                  "m.ll:2:13: x86_fp80: long double is not supported",
		in("  %y = load i32, ptr addrspace(256) %p"):                                        "m.ll:2:22: addrspace(256): the segment register gs of x86 is not supported",
		in("  %y = load i256, ptr %p"):                                                      "m.ll:2:13: i256: integers wider than 128 bits are not supported",
		in("  %y = add i32 %nope, 1"):                                                       "m.ll:2:8: @f: value %nope is used before it is defined",
		in("  %y = fadd float %x, 1.0"):                                                     "m.ll:2:8: @f: %x is i32, not float",
		"define void @f() {\n  br label %nowhere\n}\n":                                      "m.ll:1:13: @f: no block %nowhere",
		in("  %y = va_arg ptr %p, i32"):                                                     "m.ll:2:8: va_arg: variable arguments are not supported",
		"declare void @g()\n" + in("  call void @g()"):                                      "m.ll:3:3: @f: call of @g, which is neither defined nor known",
		"define i32 @f(i32 %n, ...) {\n  ret i32 %n\n}\n":                                   "m.ll:1:12: @f: variadic functions are not supported",
		"@g = ifunc void (), ptr @f\n":                                                      "m.ll:1:6: ifunc: indirect functions are not supported",
		"@g = external global i32\n" + in("  %y = load i32, ptr @g"):                        "m.ll:3:8: @f: @g is an external variable, which nothing defines",
		"@t = global target(\"spirv.Image\") zeroinitializer\n":                             "m.ll:1:13: target: target extension types are not supported",
		"@t = global " + strings.Repeat("[1 x ", 5000):                                      "m.ll:1:2573: nested more than 512 deep",
		"module asm \"nop\"\n":                                                              "m.ll:1:1: module: module-level assembly is not supported",
		"%a = type { %a }\n@x = global %a zeroinitializer\n":                                "m.ll:2:1: @x: %a contains itself",
		in("  %y = add banana i32 %x, 1\n  %z = sub apple i32 %x, 1"):                       "m.ll:3:12: apple: the importer does not know this word",
		in("  %y = catchswitch within none [label %a] unwind to caller"):                    "m.ll:2:8: catchswitch: exceptions are not supported",
		"target datalayout = \"E-m:e\"\n":                                                   "m.ll:1:21: datalayout: big-endian targets are not supported",
		in("  %y = call i32 @llvm.coro.size.i32()") + "declare i32 @llvm.coro.size.i32()\n": "m.ll:2:8: @f: call of @llvm.coro.size.i32, which is neither defined nor known",
	} {
		_, err := llvmir.Import("m.ll", []byte(src))
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s\ngives %v\nwant  %s", src, err, want)
		}
	}
}

// What only a host has is a fault that names it.
func TestHostFunctions(t *testing.T) {
	bin, err := godwit.CompileBytes("m.ll", []byte(`
@s = constant [3 x i8] c"hi\00"
declare i32 @puts(ptr)
declare void @exit(i32)
define i32 @f(i32 %x) {
  %c = icmp eq i32 %x, 0
  br i1 %c, label %a, label %b
a:
  %r = call i32 @puts(ptr @s)
  ret i32 %r
b:
  %d = icmp eq i32 %x, 1
  br i1 %d, label %e, label %g
e:
  call void @exit(i32 1)
  unreachable
g:
  ret i32 7
}`), godwit.Options{})
	require.NoError(t, err)
	dev, err := godwit.Open()
	require.NoError(t, err)
	defer dev.Close()
	for x, want := range map[uint64]string{0: "puts", 1: "exit"} {
		k, err := dev.LoadKernel(bin)
		require.NoError(t, err)
		_, err = deviceRig{k}.call("f", x)
		require.ErrorContains(t, err, want)
		require.NoError(t, k.Close())
	}
	k, err := dev.LoadKernel(bin)
	require.NoError(t, err)
	defer k.Close()
	got, err := deviceRig{k}.call("f", 2)
	require.NoError(t, err)
	require.Equal(t, uint64(7), got)
}

// A loop with four entries, which C writes as Duff's device.
func TestLoopOfManyEntries(t *testing.T) {
	bin, err := godwit.CompileBytes("m.ll", []byte(`
define i32 @duff(i32 %n) {
entry:
  %k = srem i32 %n, 4
  switch i32 %k, label %done [ i32 0, label %a  i32 3, label %b  i32 2, label %c  i32 1, label %d ]
a:
  %sa = phi i32 [ %sd2, %d ], [ 0, %entry ]
  %ia = phi i32 [ %id2, %d ], [ %n, %entry ]
  %ia2 = add i32 %ia, -1
  %sa2 = add i32 %ia, %sa
  br label %b
b:
  %sb = phi i32 [ %sa2, %a ], [ 0, %entry ]
  %ib = phi i32 [ %ia2, %a ], [ %n, %entry ]
  %ib2 = add i32 %ib, -1
  %mb = shl i32 %ib, 1
  %sb2 = add i32 %mb, %sb
  br label %c
c:
  %sc = phi i32 [ %sb2, %b ], [ 0, %entry ]
  %ic = phi i32 [ %ib2, %b ], [ %n, %entry ]
  %ic2 = add i32 %ic, -1
  %mc = mul i32 %ic, 3
  %sc2 = add i32 %mc, %sc
  br label %d
d:
  %sd = phi i32 [ 0, %entry ], [ %sc2, %c ]
  %id = phi i32 [ %n, %entry ], [ %ic2, %c ]
  %id2 = add i32 %id, -1
  %md = mul i32 %id, 5
  %sd2 = add i32 %md, %sd
  %more = icmp sgt i32 %id, 1
  br i1 %more, label %a, label %done
done:
  %r = phi i32 [ 0, %entry ], [ %sd2, %d ]
  ret i32 %r
}`), godwit.Options{Verify: true})
	require.NoError(t, err)
	dev, err := godwit.Open()
	require.NoError(t, err)
	defer dev.Close()
	k, err := dev.LoadKernel(bin)
	require.NoError(t, err)
	defer k.Close()
	for n := range uint64(30) {
		s, i := 0, int(n)
		for first := true; i > 0 || first; first = false {
			for w := range 4 {
				if first && w < int(4-n%4)%4 {
					continue
				}
				s += []int{1, 2, 3, 5}[w] * i
				i--
			}
		}
		got, err := deviceRig{k}.call("duff", n)
		require.NoError(t, err)
		require.Equal(t, int32(s), int32(got), n)
	}
}
