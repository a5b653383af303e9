; ModuleID = 'gemv.c'
source_filename = "gemv.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @gemv(i32 noundef %0, i32 noundef %1, float* noalias nocapture noundef readonly %2, float* noalias nocapture noundef readonly %3, float* noalias nocapture noundef writeonly %4) local_unnamed_addr #0 {
  %6 = icmp sgt i32 %0, 0
  br i1 %6, label %7, label %21

7:                                                ; preds = %5
  %8 = icmp sgt i32 %1, 0
  %9 = sext i32 %1 to i64
  %10 = zext i32 %0 to i64
  %11 = zext i32 %1 to i64
  %12 = add nsw i64 %11, -1
  %13 = and i64 %11, 3
  %14 = icmp ult i64 %12, 3
  %15 = and i64 %11, 4294967292
  %16 = icmp eq i64 %13, 0
  br label %17

17:                                               ; preds = %7, %40
  %18 = phi i64 [ 0, %7 ], [ %43, %40 ]
  br i1 %8, label %19, label %40

19:                                               ; preds = %17
  %20 = mul nsw i64 %18, %9
  br i1 %14, label %22, label %45

21:                                               ; preds = %40, %5
  ret void

22:                                               ; preds = %45, %19
  %23 = phi float [ undef, %19 ], [ %79, %45 ]
  %24 = phi i64 [ 0, %19 ], [ %80, %45 ]
  %25 = phi float [ 0.000000e+00, %19 ], [ %79, %45 ]
  br i1 %16, label %40, label %26

26:                                               ; preds = %22, %26
  %27 = phi i64 [ %37, %26 ], [ %24, %22 ]
  %28 = phi float [ %36, %26 ], [ %25, %22 ]
  %29 = phi i64 [ %38, %26 ], [ 0, %22 ]
  %30 = add nsw i64 %27, %20
  %31 = getelementptr inbounds float, float* %2, i64 %30
  %32 = load float, float* %31, align 4, !tbaa !4
  %33 = getelementptr inbounds float, float* %3, i64 %27
  %34 = load float, float* %33, align 4, !tbaa !4
  %35 = fmul float %32, %34
  %36 = fadd float %28, %35
  %37 = add nuw nsw i64 %27, 1
  %38 = add i64 %29, 1
  %39 = icmp eq i64 %38, %13
  br i1 %39, label %40, label %26, !llvm.loop !8

40:                                               ; preds = %22, %26, %17
  %41 = phi float [ 0.000000e+00, %17 ], [ %23, %22 ], [ %36, %26 ]
  %42 = getelementptr inbounds float, float* %4, i64 %18
  store float %41, float* %42, align 4, !tbaa !4
  %43 = add nuw nsw i64 %18, 1
  %44 = icmp eq i64 %43, %10
  br i1 %44, label %21, label %17, !llvm.loop !10

45:                                               ; preds = %19, %45
  %46 = phi i64 [ %80, %45 ], [ 0, %19 ]
  %47 = phi float [ %79, %45 ], [ 0.000000e+00, %19 ]
  %48 = phi i64 [ %81, %45 ], [ 0, %19 ]
  %49 = add nsw i64 %46, %20
  %50 = getelementptr inbounds float, float* %2, i64 %49
  %51 = load float, float* %50, align 4, !tbaa !4
  %52 = getelementptr inbounds float, float* %3, i64 %46
  %53 = load float, float* %52, align 4, !tbaa !4
  %54 = fmul float %51, %53
  %55 = fadd float %47, %54
  %56 = or i64 %46, 1
  %57 = add nsw i64 %56, %20
  %58 = getelementptr inbounds float, float* %2, i64 %57
  %59 = load float, float* %58, align 4, !tbaa !4
  %60 = getelementptr inbounds float, float* %3, i64 %56
  %61 = load float, float* %60, align 4, !tbaa !4
  %62 = fmul float %59, %61
  %63 = fadd float %55, %62
  %64 = or i64 %46, 2
  %65 = add nsw i64 %64, %20
  %66 = getelementptr inbounds float, float* %2, i64 %65
  %67 = load float, float* %66, align 4, !tbaa !4
  %68 = getelementptr inbounds float, float* %3, i64 %64
  %69 = load float, float* %68, align 4, !tbaa !4
  %70 = fmul float %67, %69
  %71 = fadd float %63, %70
  %72 = or i64 %46, 3
  %73 = add nsw i64 %72, %20
  %74 = getelementptr inbounds float, float* %2, i64 %73
  %75 = load float, float* %74, align 4, !tbaa !4
  %76 = getelementptr inbounds float, float* %3, i64 %72
  %77 = load float, float* %76, align 4, !tbaa !4
  %78 = fmul float %75, %77
  %79 = fadd float %71, %78
  %80 = add nuw nsw i64 %46, 4
  %81 = add nuw i64 %48, 4
  %82 = icmp eq i64 %81, %15
  br i1 %82, label %22, label %45, !llvm.loop !12
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @gemv_t(i32 noundef %0, i32 noundef %1, float* noalias nocapture noundef readonly %2, float* noalias nocapture noundef readonly %3, float* noalias nocapture noundef %4) local_unnamed_addr #0 {
  %6 = icmp sgt i32 %0, 0
  br i1 %6, label %7, label %104

7:                                                ; preds = %5
  %8 = icmp sgt i32 %1, 0
  %9 = sext i32 %1 to i64
  %10 = zext i32 %0 to i64
  %11 = zext i32 %1 to i64
  %12 = and i64 %11, 4294967288
  %13 = add nsw i64 %12, -8
  %14 = lshr exact i64 %13, 3
  %15 = add nuw nsw i64 %14, 1
  %16 = icmp ult i32 %1, 8
  %17 = and i64 %11, 4294967288
  %18 = and i64 %15, 1
  %19 = icmp eq i64 %13, 0
  %20 = and i64 %15, 4611686018427387902
  %21 = icmp eq i64 %18, 0
  %22 = icmp eq i64 %17, %11
  br label %23

23:                                               ; preds = %7, %105
  %24 = phi i64 [ 0, %7 ], [ %106, %105 ]
  br i1 %8, label %25, label %105

25:                                               ; preds = %23
  %26 = mul nsw i64 %24, %9
  %27 = getelementptr inbounds float, float* %3, i64 %24
  %28 = load float, float* %27, align 4, !tbaa !4
  br i1 %16, label %102, label %29

29:                                               ; preds = %25
  %30 = insertelement <4 x float> poison, float %28, i64 0
  %31 = shufflevector <4 x float> %30, <4 x float> poison, <4 x i32> zeroinitializer
  %32 = insertelement <4 x float> poison, float %28, i64 0
  %33 = shufflevector <4 x float> %32, <4 x float> poison, <4 x i32> zeroinitializer
  br i1 %19, label %79, label %34

34:                                               ; preds = %29, %34
  %35 = phi i64 [ %76, %34 ], [ 0, %29 ]
  %36 = phi i64 [ %77, %34 ], [ 0, %29 ]
  %37 = add nsw i64 %35, %26
  %38 = getelementptr inbounds float, float* %2, i64 %37
  %39 = bitcast float* %38 to <4 x float>*
  %40 = load <4 x float>, <4 x float>* %39, align 4, !tbaa !4
  %41 = getelementptr inbounds float, float* %38, i64 4
  %42 = bitcast float* %41 to <4 x float>*
  %43 = load <4 x float>, <4 x float>* %42, align 4, !tbaa !4
  %44 = fmul <4 x float> %40, %31
  %45 = fmul <4 x float> %43, %33
  %46 = getelementptr inbounds float, float* %4, i64 %35
  %47 = bitcast float* %46 to <4 x float>*
  %48 = load <4 x float>, <4 x float>* %47, align 4, !tbaa !4
  %49 = getelementptr inbounds float, float* %46, i64 4
  %50 = bitcast float* %49 to <4 x float>*
  %51 = load <4 x float>, <4 x float>* %50, align 4, !tbaa !4
  %52 = fadd <4 x float> %48, %44
  %53 = fadd <4 x float> %51, %45
  %54 = bitcast float* %46 to <4 x float>*
  store <4 x float> %52, <4 x float>* %54, align 4, !tbaa !4
  %55 = bitcast float* %49 to <4 x float>*
  store <4 x float> %53, <4 x float>* %55, align 4, !tbaa !4
  %56 = or i64 %35, 8
  %57 = add nsw i64 %56, %26
  %58 = getelementptr inbounds float, float* %2, i64 %57
  %59 = bitcast float* %58 to <4 x float>*
  %60 = load <4 x float>, <4 x float>* %59, align 4, !tbaa !4
  %61 = getelementptr inbounds float, float* %58, i64 4
  %62 = bitcast float* %61 to <4 x float>*
  %63 = load <4 x float>, <4 x float>* %62, align 4, !tbaa !4
  %64 = fmul <4 x float> %60, %31
  %65 = fmul <4 x float> %63, %33
  %66 = getelementptr inbounds float, float* %4, i64 %56
  %67 = bitcast float* %66 to <4 x float>*
  %68 = load <4 x float>, <4 x float>* %67, align 4, !tbaa !4
  %69 = getelementptr inbounds float, float* %66, i64 4
  %70 = bitcast float* %69 to <4 x float>*
  %71 = load <4 x float>, <4 x float>* %70, align 4, !tbaa !4
  %72 = fadd <4 x float> %68, %64
  %73 = fadd <4 x float> %71, %65
  %74 = bitcast float* %66 to <4 x float>*
  store <4 x float> %72, <4 x float>* %74, align 4, !tbaa !4
  %75 = bitcast float* %69 to <4 x float>*
  store <4 x float> %73, <4 x float>* %75, align 4, !tbaa !4
  %76 = add nuw i64 %35, 16
  %77 = add i64 %36, 2
  %78 = icmp eq i64 %77, %20
  br i1 %78, label %79, label %34, !llvm.loop !13

79:                                               ; preds = %34, %29
  %80 = phi i64 [ 0, %29 ], [ %76, %34 ]
  br i1 %21, label %101, label %81

81:                                               ; preds = %79
  %82 = add nsw i64 %80, %26
  %83 = getelementptr inbounds float, float* %2, i64 %82
  %84 = bitcast float* %83 to <4 x float>*
  %85 = load <4 x float>, <4 x float>* %84, align 4, !tbaa !4
  %86 = getelementptr inbounds float, float* %83, i64 4
  %87 = bitcast float* %86 to <4 x float>*
  %88 = load <4 x float>, <4 x float>* %87, align 4, !tbaa !4
  %89 = fmul <4 x float> %85, %31
  %90 = fmul <4 x float> %88, %33
  %91 = getelementptr inbounds float, float* %4, i64 %80
  %92 = bitcast float* %91 to <4 x float>*
  %93 = load <4 x float>, <4 x float>* %92, align 4, !tbaa !4
  %94 = getelementptr inbounds float, float* %91, i64 4
  %95 = bitcast float* %94 to <4 x float>*
  %96 = load <4 x float>, <4 x float>* %95, align 4, !tbaa !4
  %97 = fadd <4 x float> %93, %89
  %98 = fadd <4 x float> %96, %90
  %99 = bitcast float* %91 to <4 x float>*
  store <4 x float> %97, <4 x float>* %99, align 4, !tbaa !4
  %100 = bitcast float* %94 to <4 x float>*
  store <4 x float> %98, <4 x float>* %100, align 4, !tbaa !4
  br label %101

101:                                              ; preds = %79, %81
  br i1 %22, label %105, label %102

102:                                              ; preds = %25, %101
  %103 = phi i64 [ 0, %25 ], [ %17, %101 ]
  br label %108

104:                                              ; preds = %105, %5
  ret void

105:                                              ; preds = %108, %101, %23
  %106 = add nuw nsw i64 %24, 1
  %107 = icmp eq i64 %106, %10
  br i1 %107, label %104, label %23, !llvm.loop !15

108:                                              ; preds = %102, %108
  %109 = phi i64 [ %117, %108 ], [ %103, %102 ]
  %110 = add nsw i64 %109, %26
  %111 = getelementptr inbounds float, float* %2, i64 %110
  %112 = load float, float* %111, align 4, !tbaa !4
  %113 = fmul float %112, %28
  %114 = getelementptr inbounds float, float* %4, i64 %109
  %115 = load float, float* %114, align 4, !tbaa !4
  %116 = fadd float %115, %113
  store float %116, float* %114, align 4, !tbaa !4
  %117 = add nuw nsw i64 %109, 1
  %118 = icmp eq i64 %117, %11
  br i1 %118, label %105, label %108, !llvm.loop !16
}

attributes #0 = { nofree norecurse nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 1}
!4 = !{!5, !5, i64 0}
!5 = !{!"float", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.unroll.disable"}
!10 = distinct !{!10, !11}
!11 = !{!"llvm.loop.mustprogress"}
!12 = distinct !{!12, !11}
!13 = distinct !{!13, !11, !14}
!14 = !{!"llvm.loop.isvectorized", i32 1}
!15 = distinct !{!15, !11}
!16 = distinct !{!16, !11, !17, !14}
!17 = !{!"llvm.loop.unroll.runtime.disable"}
