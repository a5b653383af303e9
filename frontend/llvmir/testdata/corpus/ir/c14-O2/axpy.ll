; ModuleID = 'axpy.c'
source_filename = "axpy.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @axpy(i32 noundef %0, float noundef %1, float* noalias nocapture noundef readonly %2, float* noalias nocapture noundef %3) local_unnamed_addr #0 {
  %5 = icmp sgt i32 %0, 0
  br i1 %5, label %6, label %91

6:                                                ; preds = %4
  %7 = zext i32 %0 to i64
  %8 = icmp ult i32 %0, 8
  br i1 %8, label %89, label %9

9:                                                ; preds = %6
  %10 = and i64 %7, 4294967288
  %11 = insertelement <4 x float> poison, float %1, i64 0
  %12 = shufflevector <4 x float> %11, <4 x float> poison, <4 x i32> zeroinitializer
  %13 = insertelement <4 x float> poison, float %1, i64 0
  %14 = shufflevector <4 x float> %13, <4 x float> poison, <4 x i32> zeroinitializer
  %15 = add nsw i64 %10, -8
  %16 = lshr exact i64 %15, 3
  %17 = add nuw nsw i64 %16, 1
  %18 = and i64 %17, 1
  %19 = icmp eq i64 %15, 0
  br i1 %19, label %65, label %20

20:                                               ; preds = %9
  %21 = and i64 %17, 4611686018427387902
  br label %22

22:                                               ; preds = %22, %20
  %23 = phi i64 [ 0, %20 ], [ %62, %22 ]
  %24 = phi i64 [ 0, %20 ], [ %63, %22 ]
  %25 = getelementptr inbounds float, float* %2, i64 %23
  %26 = bitcast float* %25 to <4 x float>*
  %27 = load <4 x float>, <4 x float>* %26, align 4, !tbaa !4
  %28 = getelementptr inbounds float, float* %25, i64 4
  %29 = bitcast float* %28 to <4 x float>*
  %30 = load <4 x float>, <4 x float>* %29, align 4, !tbaa !4
  %31 = fmul <4 x float> %27, %12
  %32 = fmul <4 x float> %30, %14
  %33 = getelementptr inbounds float, float* %3, i64 %23
  %34 = bitcast float* %33 to <4 x float>*
  %35 = load <4 x float>, <4 x float>* %34, align 4, !tbaa !4
  %36 = getelementptr inbounds float, float* %33, i64 4
  %37 = bitcast float* %36 to <4 x float>*
  %38 = load <4 x float>, <4 x float>* %37, align 4, !tbaa !4
  %39 = fadd <4 x float> %35, %31
  %40 = fadd <4 x float> %38, %32
  %41 = bitcast float* %33 to <4 x float>*
  store <4 x float> %39, <4 x float>* %41, align 4, !tbaa !4
  %42 = bitcast float* %36 to <4 x float>*
  store <4 x float> %40, <4 x float>* %42, align 4, !tbaa !4
  %43 = or i64 %23, 8
  %44 = getelementptr inbounds float, float* %2, i64 %43
  %45 = bitcast float* %44 to <4 x float>*
  %46 = load <4 x float>, <4 x float>* %45, align 4, !tbaa !4
  %47 = getelementptr inbounds float, float* %44, i64 4
  %48 = bitcast float* %47 to <4 x float>*
  %49 = load <4 x float>, <4 x float>* %48, align 4, !tbaa !4
  %50 = fmul <4 x float> %46, %12
  %51 = fmul <4 x float> %49, %14
  %52 = getelementptr inbounds float, float* %3, i64 %43
  %53 = bitcast float* %52 to <4 x float>*
  %54 = load <4 x float>, <4 x float>* %53, align 4, !tbaa !4
  %55 = getelementptr inbounds float, float* %52, i64 4
  %56 = bitcast float* %55 to <4 x float>*
  %57 = load <4 x float>, <4 x float>* %56, align 4, !tbaa !4
  %58 = fadd <4 x float> %54, %50
  %59 = fadd <4 x float> %57, %51
  %60 = bitcast float* %52 to <4 x float>*
  store <4 x float> %58, <4 x float>* %60, align 4, !tbaa !4
  %61 = bitcast float* %55 to <4 x float>*
  store <4 x float> %59, <4 x float>* %61, align 4, !tbaa !4
  %62 = add nuw i64 %23, 16
  %63 = add i64 %24, 2
  %64 = icmp eq i64 %63, %21
  br i1 %64, label %65, label %22, !llvm.loop !8

65:                                               ; preds = %22, %9
  %66 = phi i64 [ 0, %9 ], [ %62, %22 ]
  %67 = icmp eq i64 %18, 0
  br i1 %67, label %87, label %68

68:                                               ; preds = %65
  %69 = getelementptr inbounds float, float* %2, i64 %66
  %70 = bitcast float* %69 to <4 x float>*
  %71 = load <4 x float>, <4 x float>* %70, align 4, !tbaa !4
  %72 = getelementptr inbounds float, float* %69, i64 4
  %73 = bitcast float* %72 to <4 x float>*
  %74 = load <4 x float>, <4 x float>* %73, align 4, !tbaa !4
  %75 = fmul <4 x float> %71, %12
  %76 = fmul <4 x float> %74, %14
  %77 = getelementptr inbounds float, float* %3, i64 %66
  %78 = bitcast float* %77 to <4 x float>*
  %79 = load <4 x float>, <4 x float>* %78, align 4, !tbaa !4
  %80 = getelementptr inbounds float, float* %77, i64 4
  %81 = bitcast float* %80 to <4 x float>*
  %82 = load <4 x float>, <4 x float>* %81, align 4, !tbaa !4
  %83 = fadd <4 x float> %79, %75
  %84 = fadd <4 x float> %82, %76
  %85 = bitcast float* %77 to <4 x float>*
  store <4 x float> %83, <4 x float>* %85, align 4, !tbaa !4
  %86 = bitcast float* %80 to <4 x float>*
  store <4 x float> %84, <4 x float>* %86, align 4, !tbaa !4
  br label %87

87:                                               ; preds = %65, %68
  %88 = icmp eq i64 %10, %7
  br i1 %88, label %91, label %89

89:                                               ; preds = %6, %87
  %90 = phi i64 [ 0, %6 ], [ %10, %87 ]
  br label %92

91:                                               ; preds = %92, %87, %4
  ret void

92:                                               ; preds = %89, %92
  %93 = phi i64 [ %100, %92 ], [ %90, %89 ]
  %94 = getelementptr inbounds float, float* %2, i64 %93
  %95 = load float, float* %94, align 4, !tbaa !4
  %96 = fmul float %95, %1
  %97 = getelementptr inbounds float, float* %3, i64 %93
  %98 = load float, float* %97, align 4, !tbaa !4
  %99 = fadd float %98, %96
  store float %99, float* %97, align 4, !tbaa !4
  %100 = add nuw nsw i64 %93, 1
  %101 = icmp eq i64 %100, %7
  br i1 %101, label %91, label %92, !llvm.loop !11
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @axpy_strided(i32 noundef %0, double noundef %1, double* noalias nocapture noundef readonly %2, double* noalias nocapture noundef %3) local_unnamed_addr #0 {
  %5 = icmp sgt i32 %0, 0
  br i1 %5, label %6, label %24

6:                                                ; preds = %4
  %7 = zext i32 %0 to i64
  %8 = and i64 %7, 1
  %9 = icmp eq i32 %0, 1
  br i1 %9, label %12, label %10

10:                                               ; preds = %6
  %11 = and i64 %7, 4294967294
  br label %25

12:                                               ; preds = %25, %6
  %13 = phi i64 [ 0, %6 ], [ %45, %25 ]
  %14 = icmp eq i64 %8, 0
  br i1 %14, label %24, label %15

15:                                               ; preds = %12
  %16 = mul nuw nsw i64 %13, 3
  %17 = getelementptr inbounds double, double* %2, i64 %16
  %18 = load double, double* %17, align 8, !tbaa !13
  %19 = fmul double %18, %1
  %20 = shl nuw nsw i64 %13, 1
  %21 = getelementptr inbounds double, double* %3, i64 %20
  %22 = load double, double* %21, align 8, !tbaa !13
  %23 = fadd double %22, %19
  store double %23, double* %21, align 8, !tbaa !13
  br label %24

24:                                               ; preds = %15, %12, %4
  ret void

25:                                               ; preds = %25, %10
  %26 = phi i64 [ 0, %10 ], [ %45, %25 ]
  %27 = phi i64 [ 0, %10 ], [ %46, %25 ]
  %28 = mul nuw nsw i64 %26, 3
  %29 = getelementptr inbounds double, double* %2, i64 %28
  %30 = load double, double* %29, align 8, !tbaa !13
  %31 = fmul double %30, %1
  %32 = shl nuw nsw i64 %26, 1
  %33 = getelementptr inbounds double, double* %3, i64 %32
  %34 = load double, double* %33, align 8, !tbaa !13
  %35 = fadd double %34, %31
  store double %35, double* %33, align 8, !tbaa !13
  %36 = or i64 %26, 1
  %37 = mul nuw nsw i64 %36, 3
  %38 = getelementptr inbounds double, double* %2, i64 %37
  %39 = load double, double* %38, align 8, !tbaa !13
  %40 = fmul double %39, %1
  %41 = shl nuw nsw i64 %36, 1
  %42 = getelementptr inbounds double, double* %3, i64 %41
  %43 = load double, double* %42, align 8, !tbaa !13
  %44 = fadd double %43, %40
  store double %44, double* %42, align 8, !tbaa !13
  %45 = add nuw nsw i64 %26, 2
  %46 = add i64 %27, 2
  %47 = icmp eq i64 %46, %11
  br i1 %47, label %12, label %25, !llvm.loop !15
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @scale_add(i32 noundef %0, float noundef %1, float* nocapture noundef readonly %2, float* nocapture noundef readonly %3, float* nocapture noundef writeonly %4) local_unnamed_addr #0 {
  %6 = icmp sgt i32 %0, 0
  br i1 %6, label %7, label %125

7:                                                ; preds = %5
  %8 = zext i32 %0 to i64
  %9 = icmp ult i32 %0, 8
  br i1 %9, label %107, label %10

10:                                               ; preds = %7
  %11 = getelementptr float, float* %4, i64 %8
  %12 = getelementptr float, float* %2, i64 %8
  %13 = getelementptr float, float* %3, i64 %8
  %14 = icmp ugt float* %12, %4
  %15 = icmp ugt float* %11, %2
  %16 = and i1 %14, %15
  %17 = icmp ugt float* %13, %4
  %18 = icmp ugt float* %11, %3
  %19 = and i1 %17, %18
  %20 = or i1 %16, %19
  br i1 %20, label %107, label %21

21:                                               ; preds = %10
  %22 = and i64 %8, 4294967288
  %23 = insertelement <4 x float> poison, float %1, i64 0
  %24 = shufflevector <4 x float> %23, <4 x float> poison, <4 x i32> zeroinitializer
  %25 = insertelement <4 x float> poison, float %1, i64 0
  %26 = shufflevector <4 x float> %25, <4 x float> poison, <4 x i32> zeroinitializer
  %27 = add nsw i64 %22, -8
  %28 = lshr exact i64 %27, 3
  %29 = add nuw nsw i64 %28, 1
  %30 = and i64 %29, 1
  %31 = icmp eq i64 %27, 0
  br i1 %31, label %81, label %32

32:                                               ; preds = %21
  %33 = and i64 %29, 4611686018427387902
  br label %34

34:                                               ; preds = %34, %32
  %35 = phi i64 [ 0, %32 ], [ %78, %34 ]
  %36 = phi i64 [ 0, %32 ], [ %79, %34 ]
  %37 = getelementptr inbounds float, float* %2, i64 %35
  %38 = bitcast float* %37 to <4 x float>*
  %39 = load <4 x float>, <4 x float>* %38, align 4, !tbaa !4, !alias.scope !16
  %40 = getelementptr inbounds float, float* %37, i64 4
  %41 = bitcast float* %40 to <4 x float>*
  %42 = load <4 x float>, <4 x float>* %41, align 4, !tbaa !4, !alias.scope !16
  %43 = getelementptr inbounds float, float* %3, i64 %35
  %44 = bitcast float* %43 to <4 x float>*
  %45 = load <4 x float>, <4 x float>* %44, align 4, !tbaa !4, !alias.scope !19
  %46 = getelementptr inbounds float, float* %43, i64 4
  %47 = bitcast float* %46 to <4 x float>*
  %48 = load <4 x float>, <4 x float>* %47, align 4, !tbaa !4, !alias.scope !19
  %49 = fadd <4 x float> %39, %45
  %50 = fadd <4 x float> %42, %48
  %51 = fmul <4 x float> %49, %24
  %52 = fmul <4 x float> %50, %26
  %53 = getelementptr inbounds float, float* %4, i64 %35
  %54 = bitcast float* %53 to <4 x float>*
  store <4 x float> %51, <4 x float>* %54, align 4, !tbaa !4, !alias.scope !21, !noalias !23
  %55 = getelementptr inbounds float, float* %53, i64 4
  %56 = bitcast float* %55 to <4 x float>*
  store <4 x float> %52, <4 x float>* %56, align 4, !tbaa !4, !alias.scope !21, !noalias !23
  %57 = or i64 %35, 8
  %58 = getelementptr inbounds float, float* %2, i64 %57
  %59 = bitcast float* %58 to <4 x float>*
  %60 = load <4 x float>, <4 x float>* %59, align 4, !tbaa !4, !alias.scope !16
  %61 = getelementptr inbounds float, float* %58, i64 4
  %62 = bitcast float* %61 to <4 x float>*
  %63 = load <4 x float>, <4 x float>* %62, align 4, !tbaa !4, !alias.scope !16
  %64 = getelementptr inbounds float, float* %3, i64 %57
  %65 = bitcast float* %64 to <4 x float>*
  %66 = load <4 x float>, <4 x float>* %65, align 4, !tbaa !4, !alias.scope !19
  %67 = getelementptr inbounds float, float* %64, i64 4
  %68 = bitcast float* %67 to <4 x float>*
  %69 = load <4 x float>, <4 x float>* %68, align 4, !tbaa !4, !alias.scope !19
  %70 = fadd <4 x float> %60, %66
  %71 = fadd <4 x float> %63, %69
  %72 = fmul <4 x float> %70, %24
  %73 = fmul <4 x float> %71, %26
  %74 = getelementptr inbounds float, float* %4, i64 %57
  %75 = bitcast float* %74 to <4 x float>*
  store <4 x float> %72, <4 x float>* %75, align 4, !tbaa !4, !alias.scope !21, !noalias !23
  %76 = getelementptr inbounds float, float* %74, i64 4
  %77 = bitcast float* %76 to <4 x float>*
  store <4 x float> %73, <4 x float>* %77, align 4, !tbaa !4, !alias.scope !21, !noalias !23
  %78 = add nuw i64 %35, 16
  %79 = add i64 %36, 2
  %80 = icmp eq i64 %79, %33
  br i1 %80, label %81, label %34, !llvm.loop !24

81:                                               ; preds = %34, %21
  %82 = phi i64 [ 0, %21 ], [ %78, %34 ]
  %83 = icmp eq i64 %30, 0
  br i1 %83, label %105, label %84

84:                                               ; preds = %81
  %85 = getelementptr inbounds float, float* %2, i64 %82
  %86 = bitcast float* %85 to <4 x float>*
  %87 = load <4 x float>, <4 x float>* %86, align 4, !tbaa !4, !alias.scope !16
  %88 = getelementptr inbounds float, float* %85, i64 4
  %89 = bitcast float* %88 to <4 x float>*
  %90 = load <4 x float>, <4 x float>* %89, align 4, !tbaa !4, !alias.scope !16
  %91 = getelementptr inbounds float, float* %3, i64 %82
  %92 = bitcast float* %91 to <4 x float>*
  %93 = load <4 x float>, <4 x float>* %92, align 4, !tbaa !4, !alias.scope !19
  %94 = getelementptr inbounds float, float* %91, i64 4
  %95 = bitcast float* %94 to <4 x float>*
  %96 = load <4 x float>, <4 x float>* %95, align 4, !tbaa !4, !alias.scope !19
  %97 = fadd <4 x float> %87, %93
  %98 = fadd <4 x float> %90, %96
  %99 = fmul <4 x float> %97, %24
  %100 = fmul <4 x float> %98, %26
  %101 = getelementptr inbounds float, float* %4, i64 %82
  %102 = bitcast float* %101 to <4 x float>*
  store <4 x float> %99, <4 x float>* %102, align 4, !tbaa !4, !alias.scope !21, !noalias !23
  %103 = getelementptr inbounds float, float* %101, i64 4
  %104 = bitcast float* %103 to <4 x float>*
  store <4 x float> %100, <4 x float>* %104, align 4, !tbaa !4, !alias.scope !21, !noalias !23
  br label %105

105:                                              ; preds = %81, %84
  %106 = icmp eq i64 %22, %8
  br i1 %106, label %125, label %107

107:                                              ; preds = %10, %7, %105
  %108 = phi i64 [ 0, %10 ], [ 0, %7 ], [ %22, %105 ]
  %109 = xor i64 %108, -1
  %110 = and i64 %8, 1
  %111 = icmp eq i64 %110, 0
  br i1 %111, label %121, label %112

112:                                              ; preds = %107
  %113 = getelementptr inbounds float, float* %2, i64 %108
  %114 = load float, float* %113, align 4, !tbaa !4
  %115 = getelementptr inbounds float, float* %3, i64 %108
  %116 = load float, float* %115, align 4, !tbaa !4
  %117 = fadd float %114, %116
  %118 = fmul float %117, %1
  %119 = getelementptr inbounds float, float* %4, i64 %108
  store float %118, float* %119, align 4, !tbaa !4
  %120 = or i64 %108, 1
  br label %121

121:                                              ; preds = %112, %107
  %122 = phi i64 [ %108, %107 ], [ %120, %112 ]
  %123 = sub nsw i64 0, %8
  %124 = icmp eq i64 %109, %123
  br i1 %124, label %125, label %126

125:                                              ; preds = %121, %126, %105, %5
  ret void

126:                                              ; preds = %121, %126
  %127 = phi i64 [ %143, %126 ], [ %122, %121 ]
  %128 = getelementptr inbounds float, float* %2, i64 %127
  %129 = load float, float* %128, align 4, !tbaa !4
  %130 = getelementptr inbounds float, float* %3, i64 %127
  %131 = load float, float* %130, align 4, !tbaa !4
  %132 = fadd float %129, %131
  %133 = fmul float %132, %1
  %134 = getelementptr inbounds float, float* %4, i64 %127
  store float %133, float* %134, align 4, !tbaa !4
  %135 = add nuw nsw i64 %127, 1
  %136 = getelementptr inbounds float, float* %2, i64 %135
  %137 = load float, float* %136, align 4, !tbaa !4
  %138 = getelementptr inbounds float, float* %3, i64 %135
  %139 = load float, float* %138, align 4, !tbaa !4
  %140 = fadd float %137, %139
  %141 = fmul float %140, %1
  %142 = getelementptr inbounds float, float* %4, i64 %135
  store float %141, float* %142, align 4, !tbaa !4
  %143 = add nuw nsw i64 %127, 2
  %144 = icmp eq i64 %143, %8
  br i1 %144, label %125, label %126, !llvm.loop !25
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
!11 = distinct !{!11, !9, !12, !10}
!12 = !{!"llvm.loop.unroll.runtime.disable"}
!13 = !{!14, !14, i64 0}
!14 = !{!"double", !6, i64 0}
!15 = distinct !{!15, !9}
!16 = !{!17}
!17 = distinct !{!17, !18}
!18 = distinct !{!18, !"LVerDomain"}
!19 = !{!20}
!20 = distinct !{!20, !18}
!21 = !{!22}
!22 = distinct !{!22, !18}
!23 = !{!17, !20}
!24 = distinct !{!24, !9, !10}
!25 = distinct !{!25, !9, !10}
