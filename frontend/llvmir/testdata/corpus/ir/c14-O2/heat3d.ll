; ModuleID = 'heat3d.c'
source_filename = "heat3d.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @heat3d(i32 noundef %0, float* noalias nocapture noundef readonly %1, float* noalias nocapture noundef writeonly %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %0, 2
  br i1 %4, label %5, label %19

5:                                                ; preds = %3
  %6 = add nsw i32 %0, -1
  %7 = mul nsw i32 %0, %0
  %8 = zext i32 %0 to i64
  %9 = zext i32 %7 to i64
  %10 = zext i32 %6 to i64
  %11 = add nsw i64 %10, -1
  %12 = icmp ult i64 %11, 4
  %13 = and i64 %11, -4
  %14 = or i64 %13, 1
  %15 = icmp eq i64 %11, %13
  br label %16

16:                                               ; preds = %75, %5
  %17 = phi i64 [ 1, %5 ], [ %76, %75 ]
  %18 = mul nsw i64 %17, %8
  br label %20

19:                                               ; preds = %75, %3
  ret void

20:                                               ; preds = %78, %16
  %21 = phi i64 [ 1, %16 ], [ %79, %78 ]
  %22 = add nuw nsw i64 %21, %18
  %23 = mul nsw i64 %22, %8
  br i1 %12, label %73, label %24

24:                                               ; preds = %20, %24
  %25 = phi i64 [ %70, %24 ], [ 0, %20 ]
  %26 = or i64 %25, 1
  %27 = add nuw nsw i64 %26, %23
  %28 = add nuw nsw i64 %27, %9
  %29 = getelementptr inbounds float, float* %1, i64 %28
  %30 = bitcast float* %29 to <4 x float>*
  %31 = load <4 x float>, <4 x float>* %30, align 4, !tbaa !4
  %32 = getelementptr inbounds float, float* %1, i64 %27
  %33 = bitcast float* %32 to <4 x float>*
  %34 = load <4 x float>, <4 x float>* %33, align 4, !tbaa !4
  %35 = fmul <4 x float> %34, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %36 = fsub <4 x float> %31, %35
  %37 = sub nsw i64 %27, %9
  %38 = getelementptr inbounds float, float* %1, i64 %37
  %39 = bitcast float* %38 to <4 x float>*
  %40 = load <4 x float>, <4 x float>* %39, align 4, !tbaa !4
  %41 = fadd <4 x float> %40, %36
  %42 = fmul <4 x float> %41, <float 1.250000e-01, float 1.250000e-01, float 1.250000e-01, float 1.250000e-01>
  %43 = add nuw nsw i64 %27, %8
  %44 = getelementptr inbounds float, float* %1, i64 %43
  %45 = bitcast float* %44 to <4 x float>*
  %46 = load <4 x float>, <4 x float>* %45, align 4, !tbaa !4
  %47 = fsub <4 x float> %46, %35
  %48 = sub nsw i64 %27, %8
  %49 = getelementptr inbounds float, float* %1, i64 %48
  %50 = bitcast float* %49 to <4 x float>*
  %51 = load <4 x float>, <4 x float>* %50, align 4, !tbaa !4
  %52 = fadd <4 x float> %47, %51
  %53 = fmul <4 x float> %52, <float 1.250000e-01, float 1.250000e-01, float 1.250000e-01, float 1.250000e-01>
  %54 = fadd <4 x float> %42, %53
  %55 = add nuw nsw i64 %27, 1
  %56 = getelementptr inbounds float, float* %1, i64 %55
  %57 = bitcast float* %56 to <4 x float>*
  %58 = load <4 x float>, <4 x float>* %57, align 4, !tbaa !4
  %59 = fsub <4 x float> %58, %35
  %60 = add nsw i64 %27, -1
  %61 = getelementptr inbounds float, float* %1, i64 %60
  %62 = bitcast float* %61 to <4 x float>*
  %63 = load <4 x float>, <4 x float>* %62, align 4, !tbaa !4
  %64 = fadd <4 x float> %59, %63
  %65 = fmul <4 x float> %64, <float 1.250000e-01, float 1.250000e-01, float 1.250000e-01, float 1.250000e-01>
  %66 = fadd <4 x float> %54, %65
  %67 = fadd <4 x float> %34, %66
  %68 = getelementptr inbounds float, float* %2, i64 %27
  %69 = bitcast float* %68 to <4 x float>*
  store <4 x float> %67, <4 x float>* %69, align 4, !tbaa !4
  %70 = add nuw i64 %25, 4
  %71 = icmp eq i64 %70, %13
  br i1 %71, label %72, label %24, !llvm.loop !8

72:                                               ; preds = %24
  br i1 %15, label %78, label %73

73:                                               ; preds = %20, %72
  %74 = phi i64 [ 1, %20 ], [ %14, %72 ]
  br label %81

75:                                               ; preds = %78
  %76 = add nuw nsw i64 %17, 1
  %77 = icmp eq i64 %76, %10
  br i1 %77, label %19, label %16, !llvm.loop !11

78:                                               ; preds = %81, %72
  %79 = add nuw nsw i64 %21, 1
  %80 = icmp eq i64 %79, %10
  br i1 %80, label %75, label %20, !llvm.loop !12

81:                                               ; preds = %73, %81
  %82 = phi i64 [ %118, %81 ], [ %74, %73 ]
  %83 = add nuw nsw i64 %82, %23
  %84 = add nuw nsw i64 %83, %9
  %85 = getelementptr inbounds float, float* %1, i64 %84
  %86 = load float, float* %85, align 4, !tbaa !4
  %87 = getelementptr inbounds float, float* %1, i64 %83
  %88 = load float, float* %87, align 4, !tbaa !4
  %89 = fmul float %88, 2.000000e+00
  %90 = fsub float %86, %89
  %91 = sub nsw i64 %83, %9
  %92 = getelementptr inbounds float, float* %1, i64 %91
  %93 = load float, float* %92, align 4, !tbaa !4
  %94 = fadd float %93, %90
  %95 = fmul float %94, 1.250000e-01
  %96 = add nuw nsw i64 %83, %8
  %97 = getelementptr inbounds float, float* %1, i64 %96
  %98 = load float, float* %97, align 4, !tbaa !4
  %99 = fsub float %98, %89
  %100 = sub nsw i64 %83, %8
  %101 = getelementptr inbounds float, float* %1, i64 %100
  %102 = load float, float* %101, align 4, !tbaa !4
  %103 = fadd float %99, %102
  %104 = fmul float %103, 1.250000e-01
  %105 = fadd float %95, %104
  %106 = add nuw nsw i64 %83, 1
  %107 = getelementptr inbounds float, float* %1, i64 %106
  %108 = load float, float* %107, align 4, !tbaa !4
  %109 = fsub float %108, %89
  %110 = add nsw i64 %83, -1
  %111 = getelementptr inbounds float, float* %1, i64 %110
  %112 = load float, float* %111, align 4, !tbaa !4
  %113 = fadd float %109, %112
  %114 = fmul float %113, 1.250000e-01
  %115 = fadd float %105, %114
  %116 = fadd float %88, %115
  %117 = getelementptr inbounds float, float* %2, i64 %83
  store float %116, float* %117, align 4, !tbaa !4
  %118 = add nuw nsw i64 %82, 1
  %119 = icmp eq i64 %118, %10
  br i1 %119, label %78, label %81, !llvm.loop !13
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
!8 = distinct !{!8, !9, !10}
!9 = !{!"llvm.loop.mustprogress"}
!10 = !{!"llvm.loop.isvectorized", i32 1}
!11 = distinct !{!11, !9}
!12 = distinct !{!12, !9}
!13 = distinct !{!13, !9, !14, !10}
!14 = !{!"llvm.loop.unroll.runtime.disable"}
