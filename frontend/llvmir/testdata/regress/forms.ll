; Forms of other front ends and of new versions: address spaces, flags, records, attributes with arguments.
; run: ret:i32 as in:i64[1] i64:2
; run: ret:i32 newflags i32:5 i32:7 inout:i64[4]
; run: ret:i64 caller inout:i64[5]
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
@tab = internal addrspace(4) constant [4 x i32] [i32 1, i32 2, i32 3, i32 4]
@buf = internal unnamed_addr addrspace(3) global [8 x float] undef, align 16
@"odd name with spaces" = private constant i32 7
@p = global ptr addrspace(1) null
@sp = constant <4 x i32> splat (i32 5)
@ff = constant <2 x float> splat (float 0x3FF8000000000000)
@neg = constant half 0xH3C00
@bf = constant bfloat 0xR3F80
%"struct.a b" = type { i32, [2 x i64], <{ i8, i32 }> }
define i32 @as(ptr addrspace(1) %g, i64 %n) {
  %l = alloca i32, align 4, addrspace(5)
  %c = addrspacecast ptr addrspace(5) %l to ptr
  store i32 3, ptr addrspace(5) %l
  %v = load i32, ptr %c
  %q = getelementptr inbounds nuw [4 x i32], ptr addrspace(4) @tab, i64 0, i64 %n
  %w = load i32, ptr addrspace(4) %q, align 4, !range !0, !noundef !1
  %r = add nuw nsw i32 %v, %w
  %o = load i32, ptr @"odd name with spaces"
  %s = add i32 %r, %o
  ret i32 %s
}
define i32 @newflags(i32 %a, i32 %b, ptr %p) {
  %t = trunc nuw nsw i32 %a to i16
  %z = zext nneg i16 %t to i32
  %c = icmp samesign ult i32 %a, %b
  %s = select i1 %c, i32 %z, i32 poison
  %f = freeze i32 %s
  %u = uitofp nneg i32 %a to float
  %o = or disjoint i32 %f, 65536
  %g = getelementptr nusw nuw i8, ptr %p, i64 4
  %g2 = getelementptr inbounds %"struct.a b", ptr %p, i64 0, i32 1, i64 1
  store i64 9, ptr %g2, align 8
  %l = load i32, ptr %g, align 4, !tbaa !2, !nontemporal !3
  %x = call range(i32 0, 33) i32 @llvm.ctpop.i32(i32 %o)
  %y = tail call noundef nofpclass(nan inf) float @llvm.fabs.f32(float nofpclass(nan) %u)
  %yi = fptosi float %y to i32
  %m = call i32 @llvm.smax.i32(i32 %x, i32 %yi)
  %k = call { i32, i1 } @llvm.uadd.with.overflow.i32(i32 %m, i32 %l)
  %k0 = extractvalue { i32, i1 } %k, 0
  %cmp = call i8 @llvm.scmp.i8.i32(i32 %a, i32 %b)
  %ce = sext i8 %cmp to i32
  %e = add i32 %k0, %ce
  ret i32 %e
}
declare i32 @llvm.ctpop.i32(i32)
declare float @llvm.fabs.f32(float)
declare i32 @llvm.smax.i32(i32, i32)
declare { i32, i1 } @llvm.uadd.with.overflow.i32(i32, i32)
declare i8 @llvm.scmp.i8.i32(i32, i32)
define <4 x i32> @vecs(ptr %p, <4 x ptr> %q, <4 x i32> %v) #0 {
entry:
  %g = getelementptr i32, <4 x ptr> %q, <4 x i64> splat (i64 1)
  %m = icmp ne <4 x ptr> %g, zeroinitializer
  %l = call <4 x i32> @llvm.masked.gather.v4i32.v4p0(<4 x ptr> align 4 %g, <4 x i1> %m, <4 x i32> poison)
  %s = shufflevector <4 x i32> %l, <4 x i32> %v, <4 x i32> <i32 0, i32 poison, i32 5, i32 3>
  %a = add <4 x i32> %s, splat (i32 5)
  %i = ptrtoint <4 x ptr> %q to <4 x i64>
  %t = trunc <4 x i64> %i to <4 x i32>
  %x = xor <4 x i32> %a, %t
    #dbg_value(i32 0, !4, !DIExpression(), !5)
  ret <4 x i32> %x
}
declare <4 x i32> @llvm.masked.gather.v4i32.v4p0(<4 x ptr>, <4 x i1>, <4 x i32>)
define void @byval(ptr byval(%"struct.a b") align 8 captures(none) %a, ptr dead_on_unwind noalias writable sret([2 x i64]) align 8 initializes((0, 16)) %r) memory(argmem: readwrite) {
  %v = load i64, ptr %a
  store i64 %v, ptr %r
  store i32 1, ptr %a
  ret void
}
define i64 @caller(ptr %x) {
  %r = alloca [2 x i64], align 8
  call void @byval(ptr byval(%"struct.a b") align 8 %x, ptr sret([2 x i64]) %r)
  %v = load i64, ptr %r
  ret i64 %v
}
attributes #0 = { nounwind "target-features"="+avx" memory(read) vscale_range(1,16) allockind("alloc,zeroed") }
!0 = !{i32 0, i32 10}
!1 = !{}
!2 = !{!6, !6, i64 0}
!6 = !{!"int", !1}
!3 = !{i32 1}
!4 = !DILocalVariable(name: "i", scope: !7)
!5 = !DILocation(line: 3, column: 4, scope: !7)
!7 = distinct !DISubprogram(name: "vecs", file: !8, line: 2)
!8 = !DIFile(filename: "a.c", directory: "/")
