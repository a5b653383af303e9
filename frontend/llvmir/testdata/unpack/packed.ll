; What clang 22 makes of these at -O3 -ffast-math: lanes that are gathered and scattered one by one, sums of neighbours as a
; sum of lanes, pairs that are swapped.
;
;	void rows_apart(long n, float (*restrict a)[25], const float *restrict b, float (*restrict c)[25]) {
;	  for (long j = 0; j < n; j++) a[j][3] += b[1] * c[j][2];
;	}
;	void taps(int n, const float *restrict w, const float *restrict x, float *restrict y) {
;	  for (int i = 0; i < n; i++) y[i] = x[2 * i] * w[0] + x[2 * i + 1] * w[1] + x[2 * i + 2] * w[2] + x[2 * i + 3] * w[3];
;	}
;	void swapped(int n, const float *restrict x, float *restrict y) {
;	  for (int i = 0; i < n; i++) { float re = x[2 * i], im = x[2 * i + 1]; y[2 * i] = im - re; y[2 * i + 1] = re + im; }
;	}
;
; run: rows_apart i64:101 inout:f32[2525] in:f32[8] in:f32[2525]
; run: taps i32:203 in:f32[4]{0.1,1} in:f32[410]{0.1,1} out:f32[203]
; run: swapped i32:203 in:f32[406] out:f32[406]
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"

define dso_local void @rows_apart(i64 noundef %0, ptr noalias noundef captures(none) %1, ptr noalias noundef readonly captures(none) %2, ptr noalias noundef readonly captures(none) %3) local_unnamed_addr #0 {
  %5 = icmp sgt i64 %0, 0
  br i1 %5, label %6, label %63

6:                                                ; preds = %4
  %7 = getelementptr inbounds nuw i8, ptr %2, i64 4
  %8 = load float, ptr %7, align 4, !tbaa !9
  %9 = icmp ult i64 %0, 4
  br i1 %9, label %61, label %10

10:                                               ; preds = %6
  %11 = and i64 %0, 9223372036854775804
  %12 = insertelement <4 x float> poison, float %8, i64 0
  %13 = shufflevector <4 x float> %12, <4 x float> poison, <4 x i32> zeroinitializer
  br label %14

14:                                               ; preds = %14, %10
  %15 = phi i64 [ 0, %10 ], [ %57, %14 ]
  %16 = or disjoint i64 %15, 1
  %17 = or disjoint i64 %15, 2
  %18 = or disjoint i64 %15, 3
  %19 = getelementptr inbounds nuw [25 x float], ptr %3, i64 %15
  %20 = getelementptr inbounds nuw [25 x float], ptr %3, i64 %16
  %21 = getelementptr inbounds nuw [25 x float], ptr %3, i64 %17
  %22 = getelementptr inbounds nuw [25 x float], ptr %3, i64 %18
  %23 = getelementptr inbounds nuw i8, ptr %19, i64 8
  %24 = getelementptr inbounds nuw i8, ptr %20, i64 8
  %25 = getelementptr inbounds nuw i8, ptr %21, i64 8
  %26 = getelementptr inbounds nuw i8, ptr %22, i64 8
  %27 = load float, ptr %23, align 4, !tbaa !9
  %28 = load float, ptr %24, align 4, !tbaa !9
  %29 = load float, ptr %25, align 4, !tbaa !9
  %30 = load float, ptr %26, align 4, !tbaa !9
  %31 = insertelement <4 x float> poison, float %27, i64 0
  %32 = insertelement <4 x float> %31, float %28, i64 1
  %33 = insertelement <4 x float> %32, float %29, i64 2
  %34 = insertelement <4 x float> %33, float %30, i64 3
  %35 = fmul fast <4 x float> %34, %13
  %36 = getelementptr inbounds nuw [25 x float], ptr %1, i64 %15
  %37 = getelementptr inbounds nuw [25 x float], ptr %1, i64 %16
  %38 = getelementptr inbounds nuw [25 x float], ptr %1, i64 %17
  %39 = getelementptr inbounds nuw [25 x float], ptr %1, i64 %18
  %40 = getelementptr inbounds nuw i8, ptr %36, i64 12
  %41 = getelementptr inbounds nuw i8, ptr %37, i64 12
  %42 = getelementptr inbounds nuw i8, ptr %38, i64 12
  %43 = getelementptr inbounds nuw i8, ptr %39, i64 12
  %44 = load float, ptr %40, align 4, !tbaa !9
  %45 = load float, ptr %41, align 4, !tbaa !9
  %46 = load float, ptr %42, align 4, !tbaa !9
  %47 = load float, ptr %43, align 4, !tbaa !9
  %48 = insertelement <4 x float> poison, float %44, i64 0
  %49 = insertelement <4 x float> %48, float %45, i64 1
  %50 = insertelement <4 x float> %49, float %46, i64 2
  %51 = insertelement <4 x float> %50, float %47, i64 3
  %52 = fadd fast <4 x float> %51, %35
  %53 = extractelement <4 x float> %52, i64 0
  %54 = extractelement <4 x float> %52, i64 1
  %55 = extractelement <4 x float> %52, i64 2
  %56 = extractelement <4 x float> %52, i64 3
  store float %53, ptr %40, align 4, !tbaa !9
  store float %54, ptr %41, align 4, !tbaa !9
  store float %55, ptr %42, align 4, !tbaa !9
  store float %56, ptr %43, align 4, !tbaa !9
  %57 = add nuw i64 %15, 4
  %58 = icmp eq i64 %57, %11
  br i1 %58, label %59, label %14, !llvm.loop !11

59:                                               ; preds = %14
  %60 = icmp eq i64 %0, %11
  br i1 %60, label %63, label %61

61:                                               ; preds = %6, %59
  %62 = phi i64 [ 0, %6 ], [ %11, %59 ]
  br label %64

63:                                               ; preds = %64, %59, %4
  ret void

64:                                               ; preds = %61, %64
  %65 = phi i64 [ %74, %64 ], [ %62, %61 ]
  %66 = getelementptr inbounds nuw [25 x float], ptr %3, i64 %65
  %67 = getelementptr inbounds nuw i8, ptr %66, i64 8
  %68 = load float, ptr %67, align 4, !tbaa !9
  %69 = fmul fast float %68, %8
  %70 = getelementptr inbounds nuw [25 x float], ptr %1, i64 %65
  %71 = getelementptr inbounds nuw i8, ptr %70, i64 12
  %72 = load float, ptr %71, align 4, !tbaa !9
  %73 = fadd fast float %72, %69
  store float %73, ptr %71, align 4, !tbaa !9
  %74 = add nuw nsw i64 %65, 1
  %75 = icmp eq i64 %74, %0
  br i1 %75, label %63, label %64, !llvm.loop !15
}

define dso_local void @taps(i32 noundef %0, ptr noalias noundef readonly captures(none) %1, ptr noalias noundef readonly captures(none) %2, ptr noalias noundef writeonly captures(none) %3) local_unnamed_addr #0 {
  %5 = icmp sgt i32 %0, 0
  br i1 %5, label %6, label %41

6:                                                ; preds = %4
  %7 = load <4 x float>, ptr %1, align 4, !tbaa !9
  %8 = zext nneg i32 %0 to i64
  %9 = icmp ult i32 %0, 4
  br i1 %9, label %39, label %10

10:                                               ; preds = %6
  %11 = and i64 %8, 2147483644
  %12 = shufflevector <4 x float> %7, <4 x float> poison, <4 x i32> zeroinitializer
  %13 = shufflevector <4 x float> %7, <4 x float> poison, <4 x i32> <i32 1, i32 1, i32 1, i32 1>
  %14 = shufflevector <4 x float> %7, <4 x float> poison, <4 x i32> <i32 2, i32 2, i32 2, i32 2>
  %15 = shufflevector <4 x float> %7, <4 x float> poison, <4 x i32> <i32 3, i32 3, i32 3, i32 3>
  br label %16

16:                                               ; preds = %16, %10
  %17 = phi i64 [ 0, %10 ], [ %35, %16 ]
  %18 = shl nuw nsw i64 %17, 3
  %19 = getelementptr inbounds nuw i8, ptr %2, i64 %18
  %20 = load <8 x float>, ptr %19, align 4, !tbaa !9
  %21 = shufflevector <8 x float> %20, <8 x float> poison, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %22 = shufflevector <8 x float> %20, <8 x float> poison, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %23 = fmul fast <4 x float> %12, %21
  %24 = fmul fast <4 x float> %13, %22
  %25 = fadd fast <4 x float> %24, %23
  %26 = getelementptr inbounds nuw i8, ptr %19, i64 8
  %27 = load <8 x float>, ptr %26, align 4, !tbaa !9
  %28 = shufflevector <8 x float> %27, <8 x float> poison, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %29 = shufflevector <8 x float> %27, <8 x float> poison, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %30 = fmul fast <4 x float> %14, %28
  %31 = fadd fast <4 x float> %25, %30
  %32 = fmul fast <4 x float> %15, %29
  %33 = fadd fast <4 x float> %31, %32
  %34 = getelementptr inbounds nuw float, ptr %3, i64 %17
  store <4 x float> %33, ptr %34, align 4, !tbaa !9
  %35 = add nuw i64 %17, 4
  %36 = icmp eq i64 %35, %11
  br i1 %36, label %37, label %16, !llvm.loop !16

37:                                               ; preds = %16
  %38 = icmp eq i64 %11, %8
  br i1 %38, label %41, label %39

39:                                               ; preds = %6, %37
  %40 = phi i64 [ 0, %6 ], [ %11, %37 ]
  br label %42

41:                                               ; preds = %42, %37, %4
  ret void

42:                                               ; preds = %39, %42
  %43 = phi i64 [ %50, %42 ], [ %40, %39 ]
  %44 = shl nuw nsw i64 %43, 3
  %45 = getelementptr inbounds nuw i8, ptr %2, i64 %44
  %46 = load <4 x float>, ptr %45, align 4, !tbaa !9
  %47 = fmul fast <4 x float> %7, %46
  %48 = tail call fast float @llvm.vector.reduce.fadd.v4f32(float 0.000000e+00, <4 x float> %47)
  %49 = getelementptr inbounds nuw float, ptr %3, i64 %43
  store float %48, ptr %49, align 4, !tbaa !9
  %50 = add nuw nsw i64 %43, 1
  %51 = icmp eq i64 %50, %8
  br i1 %51, label %41, label %42, !llvm.loop !17
}

define dso_local void @swapped(i32 noundef %0, ptr noalias noundef readonly captures(none) %1, ptr noalias noundef writeonly captures(none) %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %0, 0
  br i1 %4, label %5, label %27

5:                                                ; preds = %3
  %6 = zext nneg i32 %0 to i64
  %7 = icmp eq i32 %0, 1
  br i1 %7, label %25, label %8

8:                                                ; preds = %5
  %9 = and i64 %6, 2147483646
  br label %10

10:                                               ; preds = %10, %8
  %11 = phi i64 [ 0, %8 ], [ %21, %10 ]
  %12 = shl nuw nsw i64 %11, 1
  %13 = getelementptr inbounds nuw float, ptr %1, i64 %12
  %14 = load <4 x float>, ptr %13, align 4, !tbaa !9
  %15 = shufflevector <4 x float> %14, <4 x float> poison, <2 x i32> <i32 0, i32 2>
  %16 = shufflevector <4 x float> %14, <4 x float> poison, <2 x i32> <i32 1, i32 3>
  %17 = fsub fast <2 x float> %16, %15
  %18 = getelementptr inbounds nuw float, ptr %2, i64 %12
  %19 = fadd fast <2 x float> %16, %15
  %20 = shufflevector <2 x float> %17, <2 x float> %19, <4 x i32> <i32 0, i32 2, i32 1, i32 3>
  store <4 x float> %20, ptr %18, align 4, !tbaa !9
  %21 = add nuw i64 %11, 2
  %22 = icmp eq i64 %21, %9
  br i1 %22, label %23, label %10, !llvm.loop !18

23:                                               ; preds = %10
  %24 = icmp eq i64 %9, %6
  br i1 %24, label %27, label %25

25:                                               ; preds = %5, %23
  %26 = phi i64 [ 0, %5 ], [ %9, %23 ]
  br label %28

27:                                               ; preds = %28, %23, %3
  ret void

28:                                               ; preds = %25, %28
  %29 = phi i64 [ %40, %28 ], [ %26, %25 ]
  %30 = shl nuw nsw i64 %29, 1
  %31 = getelementptr inbounds nuw float, ptr %1, i64 %30
  %32 = load float, ptr %31, align 4, !tbaa !9
  %33 = or disjoint i64 %30, 1
  %34 = getelementptr inbounds nuw float, ptr %1, i64 %33
  %35 = load float, ptr %34, align 4, !tbaa !9
  %36 = fsub fast float %35, %32
  %37 = getelementptr inbounds nuw float, ptr %2, i64 %30
  store float %36, ptr %37, align 4, !tbaa !9
  %38 = fadd fast float %35, %32
  %39 = getelementptr inbounds nuw float, ptr %2, i64 %33
  store float %38, ptr %39, align 4, !tbaa !9
  %40 = add nuw nsw i64 %29, 1
  %41 = icmp eq i64 %40, %6
  br i1 %41, label %27, label %28, !llvm.loop !19
}

declare float @llvm.vector.reduce.fadd.v4f32(float, <4 x float>) #1

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8"  }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}
!llvm.errno.tbaa = !{!5}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!5 = !{!6, !6, i64 0}
!6 = !{!"int", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = !{!10, !10, i64 0}
!10 = !{!"float", !7, i64 0}
!11 = distinct !{!11, !12, !13, !14}
!12 = !{!"llvm.loop.mustprogress"}
!13 = !{!"llvm.loop.isvectorized", i32 1}
!14 = !{!"llvm.loop.unroll.runtime.disable"}
!15 = distinct !{!15, !12, !14, !13}
!16 = distinct !{!16, !12, !13, !14}
!17 = distinct !{!17, !12, !14, !13}
!18 = distinct !{!18, !12, !13, !14}
!19 = distinct !{!19, !12, !14, !13}
