; ModuleID = 'gemm.c'
source_filename = "gemm.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @gemm_f32(i32 noundef %0, i32 noundef %1, i32 noundef %2, float* noalias nocapture noundef readonly %3, float* noalias nocapture noundef readonly %4, float* noalias nocapture noundef %5) local_unnamed_addr #0 {
  %7 = icmp sgt i32 %0, 0
  br i1 %7, label %8, label %32

8:                                                ; preds = %6
  %9 = icmp sgt i32 %2, 0
  %10 = icmp sgt i32 %1, 0
  %11 = sext i32 %1 to i64
  %12 = sext i32 %2 to i64
  %13 = zext i32 %0 to i64
  %14 = zext i32 %2 to i64
  %15 = zext i32 %1 to i64
  %16 = and i64 %15, 4294967288
  %17 = add nsw i64 %16, -8
  %18 = lshr exact i64 %17, 3
  %19 = add nuw nsw i64 %18, 1
  %20 = icmp ult i32 %1, 8
  %21 = and i64 %15, 4294967288
  %22 = and i64 %19, 1
  %23 = icmp eq i64 %17, 0
  %24 = and i64 %19, 4611686018427387902
  %25 = icmp eq i64 %22, 0
  %26 = icmp eq i64 %21, %15
  br label %27

27:                                               ; preds = %8, %33
  %28 = phi i64 [ 0, %8 ], [ %34, %33 ]
  br i1 %9, label %29, label %33

29:                                               ; preds = %27
  %30 = mul nsw i64 %28, %12
  %31 = mul nsw i64 %28, %11
  br label %36

32:                                               ; preds = %33, %6
  ret void

33:                                               ; preds = %121, %27
  %34 = add nuw nsw i64 %28, 1
  %35 = icmp eq i64 %34, %13
  br i1 %35, label %32, label %27, !llvm.loop !4

36:                                               ; preds = %29, %121
  %37 = phi i64 [ 0, %29 ], [ %122, %121 ]
  %38 = add nsw i64 %37, %30
  %39 = getelementptr inbounds float, float* %3, i64 %38
  %40 = load float, float* %39, align 4, !tbaa !6
  br i1 %10, label %41, label %121

41:                                               ; preds = %36
  %42 = mul nsw i64 %37, %11
  br i1 %20, label %119, label %43

43:                                               ; preds = %41
  %44 = insertelement <4 x float> poison, float %40, i64 0
  %45 = shufflevector <4 x float> %44, <4 x float> poison, <4 x i32> zeroinitializer
  %46 = insertelement <4 x float> poison, float %40, i64 0
  %47 = shufflevector <4 x float> %46, <4 x float> poison, <4 x i32> zeroinitializer
  br i1 %23, label %95, label %48

48:                                               ; preds = %43, %48
  %49 = phi i64 [ %92, %48 ], [ 0, %43 ]
  %50 = phi i64 [ %93, %48 ], [ 0, %43 ]
  %51 = add nsw i64 %49, %42
  %52 = getelementptr inbounds float, float* %4, i64 %51
  %53 = bitcast float* %52 to <4 x float>*
  %54 = load <4 x float>, <4 x float>* %53, align 4, !tbaa !6
  %55 = getelementptr inbounds float, float* %52, i64 4
  %56 = bitcast float* %55 to <4 x float>*
  %57 = load <4 x float>, <4 x float>* %56, align 4, !tbaa !6
  %58 = fmul <4 x float> %45, %54
  %59 = fmul <4 x float> %47, %57
  %60 = add nsw i64 %49, %31
  %61 = getelementptr inbounds float, float* %5, i64 %60
  %62 = bitcast float* %61 to <4 x float>*
  %63 = load <4 x float>, <4 x float>* %62, align 4, !tbaa !6
  %64 = getelementptr inbounds float, float* %61, i64 4
  %65 = bitcast float* %64 to <4 x float>*
  %66 = load <4 x float>, <4 x float>* %65, align 4, !tbaa !6
  %67 = fadd <4 x float> %63, %58
  %68 = fadd <4 x float> %66, %59
  %69 = bitcast float* %61 to <4 x float>*
  store <4 x float> %67, <4 x float>* %69, align 4, !tbaa !6
  %70 = bitcast float* %64 to <4 x float>*
  store <4 x float> %68, <4 x float>* %70, align 4, !tbaa !6
  %71 = or i64 %49, 8
  %72 = add nsw i64 %71, %42
  %73 = getelementptr inbounds float, float* %4, i64 %72
  %74 = bitcast float* %73 to <4 x float>*
  %75 = load <4 x float>, <4 x float>* %74, align 4, !tbaa !6
  %76 = getelementptr inbounds float, float* %73, i64 4
  %77 = bitcast float* %76 to <4 x float>*
  %78 = load <4 x float>, <4 x float>* %77, align 4, !tbaa !6
  %79 = fmul <4 x float> %45, %75
  %80 = fmul <4 x float> %47, %78
  %81 = add nsw i64 %71, %31
  %82 = getelementptr inbounds float, float* %5, i64 %81
  %83 = bitcast float* %82 to <4 x float>*
  %84 = load <4 x float>, <4 x float>* %83, align 4, !tbaa !6
  %85 = getelementptr inbounds float, float* %82, i64 4
  %86 = bitcast float* %85 to <4 x float>*
  %87 = load <4 x float>, <4 x float>* %86, align 4, !tbaa !6
  %88 = fadd <4 x float> %84, %79
  %89 = fadd <4 x float> %87, %80
  %90 = bitcast float* %82 to <4 x float>*
  store <4 x float> %88, <4 x float>* %90, align 4, !tbaa !6
  %91 = bitcast float* %85 to <4 x float>*
  store <4 x float> %89, <4 x float>* %91, align 4, !tbaa !6
  %92 = add nuw i64 %49, 16
  %93 = add i64 %50, 2
  %94 = icmp eq i64 %93, %24
  br i1 %94, label %95, label %48, !llvm.loop !10

95:                                               ; preds = %48, %43
  %96 = phi i64 [ 0, %43 ], [ %92, %48 ]
  br i1 %25, label %118, label %97

97:                                               ; preds = %95
  %98 = add nsw i64 %96, %42
  %99 = getelementptr inbounds float, float* %4, i64 %98
  %100 = bitcast float* %99 to <4 x float>*
  %101 = load <4 x float>, <4 x float>* %100, align 4, !tbaa !6
  %102 = getelementptr inbounds float, float* %99, i64 4
  %103 = bitcast float* %102 to <4 x float>*
  %104 = load <4 x float>, <4 x float>* %103, align 4, !tbaa !6
  %105 = fmul <4 x float> %45, %101
  %106 = fmul <4 x float> %47, %104
  %107 = add nsw i64 %96, %31
  %108 = getelementptr inbounds float, float* %5, i64 %107
  %109 = bitcast float* %108 to <4 x float>*
  %110 = load <4 x float>, <4 x float>* %109, align 4, !tbaa !6
  %111 = getelementptr inbounds float, float* %108, i64 4
  %112 = bitcast float* %111 to <4 x float>*
  %113 = load <4 x float>, <4 x float>* %112, align 4, !tbaa !6
  %114 = fadd <4 x float> %110, %105
  %115 = fadd <4 x float> %113, %106
  %116 = bitcast float* %108 to <4 x float>*
  store <4 x float> %114, <4 x float>* %116, align 4, !tbaa !6
  %117 = bitcast float* %111 to <4 x float>*
  store <4 x float> %115, <4 x float>* %117, align 4, !tbaa !6
  br label %118

118:                                              ; preds = %95, %97
  br i1 %26, label %121, label %119

119:                                              ; preds = %41, %118
  %120 = phi i64 [ 0, %41 ], [ %21, %118 ]
  br label %124

121:                                              ; preds = %124, %118, %36
  %122 = add nuw nsw i64 %37, 1
  %123 = icmp eq i64 %122, %14
  br i1 %123, label %33, label %36, !llvm.loop !12

124:                                              ; preds = %119, %124
  %125 = phi i64 [ %134, %124 ], [ %120, %119 ]
  %126 = add nsw i64 %125, %42
  %127 = getelementptr inbounds float, float* %4, i64 %126
  %128 = load float, float* %127, align 4, !tbaa !6
  %129 = fmul float %40, %128
  %130 = add nsw i64 %125, %31
  %131 = getelementptr inbounds float, float* %5, i64 %130
  %132 = load float, float* %131, align 4, !tbaa !6
  %133 = fadd float %132, %129
  store float %133, float* %131, align 4, !tbaa !6
  %134 = add nuw nsw i64 %125, 1
  %135 = icmp eq i64 %134, %15
  br i1 %135, label %121, label %124, !llvm.loop !13
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @gemm_f64(i32 noundef %0, double* noalias nocapture noundef readonly %1, double* noalias nocapture noundef readonly %2, double* noalias nocapture noundef writeonly %3) local_unnamed_addr #0 {
  %5 = icmp sgt i32 %0, 0
  br i1 %5, label %6, label %16

6:                                                ; preds = %4
  %7 = zext i32 %0 to i64
  %8 = zext i32 %0 to i64
  %9 = and i64 %7, 1
  %10 = icmp eq i32 %0, 1
  %11 = and i64 %7, 4294967294
  %12 = icmp eq i64 %9, 0
  br label %13

13:                                               ; preds = %19, %6
  %14 = phi i64 [ 0, %6 ], [ %20, %19 ]
  %15 = mul nsw i64 %14, %7
  br label %17

16:                                               ; preds = %19, %4
  ret void

17:                                               ; preds = %36, %13
  %18 = phi i64 [ 0, %13 ], [ %40, %36 ]
  br i1 %10, label %22, label %42

19:                                               ; preds = %36
  %20 = add nuw nsw i64 %14, 1
  %21 = icmp eq i64 %20, %8
  br i1 %21, label %16, label %13, !llvm.loop !15

22:                                               ; preds = %42, %17
  %23 = phi double [ undef, %17 ], [ %64, %42 ]
  %24 = phi i64 [ 0, %17 ], [ %65, %42 ]
  %25 = phi double [ 0.000000e+00, %17 ], [ %64, %42 ]
  br i1 %12, label %36, label %26

26:                                               ; preds = %22
  %27 = add nuw nsw i64 %24, %15
  %28 = getelementptr inbounds double, double* %1, i64 %27
  %29 = load double, double* %28, align 8, !tbaa !16
  %30 = mul nsw i64 %24, %7
  %31 = add nuw nsw i64 %30, %18
  %32 = getelementptr inbounds double, double* %2, i64 %31
  %33 = load double, double* %32, align 8, !tbaa !16
  %34 = fmul double %29, %33
  %35 = fadd double %25, %34
  br label %36

36:                                               ; preds = %22, %26
  %37 = phi double [ %23, %22 ], [ %35, %26 ]
  %38 = add nuw nsw i64 %18, %15
  %39 = getelementptr inbounds double, double* %3, i64 %38
  store double %37, double* %39, align 8, !tbaa !16
  %40 = add nuw nsw i64 %18, 1
  %41 = icmp eq i64 %40, %8
  br i1 %41, label %19, label %17, !llvm.loop !18

42:                                               ; preds = %17, %42
  %43 = phi i64 [ %65, %42 ], [ 0, %17 ]
  %44 = phi double [ %64, %42 ], [ 0.000000e+00, %17 ]
  %45 = phi i64 [ %66, %42 ], [ 0, %17 ]
  %46 = add nuw nsw i64 %43, %15
  %47 = getelementptr inbounds double, double* %1, i64 %46
  %48 = load double, double* %47, align 8, !tbaa !16
  %49 = mul nsw i64 %43, %7
  %50 = add nuw nsw i64 %49, %18
  %51 = getelementptr inbounds double, double* %2, i64 %50
  %52 = load double, double* %51, align 8, !tbaa !16
  %53 = fmul double %48, %52
  %54 = fadd double %44, %53
  %55 = or i64 %43, 1
  %56 = add nuw nsw i64 %55, %15
  %57 = getelementptr inbounds double, double* %1, i64 %56
  %58 = load double, double* %57, align 8, !tbaa !16
  %59 = mul nsw i64 %55, %7
  %60 = add nuw nsw i64 %59, %18
  %61 = getelementptr inbounds double, double* %2, i64 %60
  %62 = load double, double* %61, align 8, !tbaa !16
  %63 = fmul double %58, %62
  %64 = fadd double %54, %63
  %65 = add nuw nsw i64 %43, 2
  %66 = add i64 %45, 2
  %67 = icmp eq i64 %66, %11
  br i1 %67, label %22, label %42, !llvm.loop !19
}

attributes #0 = { nofree norecurse nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 1}
!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.mustprogress"}
!6 = !{!7, !7, i64 0}
!7 = !{!"float", !8, i64 0}
!8 = !{!"omnipotent char", !9, i64 0}
!9 = !{!"Simple C/C++ TBAA"}
!10 = distinct !{!10, !5, !11}
!11 = !{!"llvm.loop.isvectorized", i32 1}
!12 = distinct !{!12, !5}
!13 = distinct !{!13, !5, !14, !11}
!14 = !{!"llvm.loop.unroll.runtime.disable"}
!15 = distinct !{!15, !5}
!16 = !{!17, !17, i64 0}
!17 = !{!"double", !8, i64 0}
!18 = distinct !{!18, !5}
!19 = distinct !{!19, !5}
