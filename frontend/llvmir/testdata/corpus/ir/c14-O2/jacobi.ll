; ModuleID = 'jacobi.c'
source_filename = "jacobi.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @jacobi1d(i32 noundef %0, i32 noundef %1, float* noalias nocapture noundef %2, float* noalias nocapture noundef %3) local_unnamed_addr #0 {
  %5 = icmp sgt i32 %1, 0
  br i1 %5, label %6, label %27

6:                                                ; preds = %4
  %7 = add i32 %0, -1
  %8 = icmp sgt i32 %0, 2
  %9 = zext i32 %7 to i64
  %10 = getelementptr inbounds float, float* %2, i64 1
  %11 = getelementptr inbounds float, float* %3, i64 1
  %12 = add nsw i64 %9, -1
  %13 = add nsw i64 %9, -2
  %14 = and i64 %12, 1
  %15 = icmp eq i64 %13, 0
  %16 = and i64 %12, -2
  %17 = icmp eq i64 %14, 0
  %18 = and i64 %12, 1
  %19 = icmp eq i64 %13, 0
  %20 = and i64 %12, -2
  %21 = icmp eq i64 %18, 0
  br label %22

22:                                               ; preds = %6, %77
  %23 = phi i32 [ 0, %6 ], [ %78, %77 ]
  br i1 %8, label %24, label %77

24:                                               ; preds = %22
  %25 = load float, float* %2, align 4, !tbaa !4
  %26 = load float, float* %10, align 4, !tbaa !4
  br i1 %15, label %28, label %44

27:                                               ; preds = %77, %4
  ret void

28:                                               ; preds = %44, %24
  %29 = phi float [ %26, %24 ], [ %59, %44 ]
  %30 = phi float [ %25, %24 ], [ %52, %44 ]
  %31 = phi i64 [ 1, %24 ], [ %57, %44 ]
  br i1 %17, label %40, label %32

32:                                               ; preds = %28
  %33 = fadd float %30, %29
  %34 = add nuw nsw i64 %31, 1
  %35 = getelementptr inbounds float, float* %2, i64 %34
  %36 = load float, float* %35, align 4, !tbaa !4
  %37 = fadd float %33, %36
  %38 = fmul float %37, 0x3FD5554760000000
  %39 = getelementptr inbounds float, float* %3, i64 %31
  store float %38, float* %39, align 4, !tbaa !4
  br label %40

40:                                               ; preds = %28, %32
  br i1 %8, label %41, label %77

41:                                               ; preds = %40
  %42 = load float, float* %3, align 4, !tbaa !4
  %43 = load float, float* %11, align 4, !tbaa !4
  br i1 %19, label %65, label %80

44:                                               ; preds = %24, %44
  %45 = phi float [ %59, %44 ], [ %26, %24 ]
  %46 = phi float [ %52, %44 ], [ %25, %24 ]
  %47 = phi i64 [ %57, %44 ], [ 1, %24 ]
  %48 = phi i64 [ %63, %44 ], [ 0, %24 ]
  %49 = fadd float %46, %45
  %50 = add nuw nsw i64 %47, 1
  %51 = getelementptr inbounds float, float* %2, i64 %50
  %52 = load float, float* %51, align 4, !tbaa !4
  %53 = fadd float %49, %52
  %54 = fmul float %53, 0x3FD5554760000000
  %55 = getelementptr inbounds float, float* %3, i64 %47
  store float %54, float* %55, align 4, !tbaa !4
  %56 = fadd float %45, %52
  %57 = add nuw nsw i64 %47, 2
  %58 = getelementptr inbounds float, float* %2, i64 %57
  %59 = load float, float* %58, align 4, !tbaa !4
  %60 = fadd float %56, %59
  %61 = fmul float %60, 0x3FD5554760000000
  %62 = getelementptr inbounds float, float* %3, i64 %50
  store float %61, float* %62, align 4, !tbaa !4
  %63 = add i64 %48, 2
  %64 = icmp eq i64 %63, %16
  br i1 %64, label %28, label %44, !llvm.loop !8

65:                                               ; preds = %80, %41
  %66 = phi float [ %43, %41 ], [ %95, %80 ]
  %67 = phi float [ %42, %41 ], [ %88, %80 ]
  %68 = phi i64 [ 1, %41 ], [ %93, %80 ]
  br i1 %21, label %77, label %69

69:                                               ; preds = %65
  %70 = fadd float %67, %66
  %71 = add nuw nsw i64 %68, 1
  %72 = getelementptr inbounds float, float* %3, i64 %71
  %73 = load float, float* %72, align 4, !tbaa !4
  %74 = fadd float %70, %73
  %75 = fmul float %74, 0x3FD5554760000000
  %76 = getelementptr inbounds float, float* %2, i64 %68
  store float %75, float* %76, align 4, !tbaa !4
  br label %77

77:                                               ; preds = %69, %65, %22, %40
  %78 = add nuw nsw i32 %23, 1
  %79 = icmp eq i32 %78, %1
  br i1 %79, label %27, label %22, !llvm.loop !10

80:                                               ; preds = %41, %80
  %81 = phi float [ %95, %80 ], [ %43, %41 ]
  %82 = phi float [ %88, %80 ], [ %42, %41 ]
  %83 = phi i64 [ %93, %80 ], [ 1, %41 ]
  %84 = phi i64 [ %99, %80 ], [ 0, %41 ]
  %85 = fadd float %82, %81
  %86 = add nuw nsw i64 %83, 1
  %87 = getelementptr inbounds float, float* %3, i64 %86
  %88 = load float, float* %87, align 4, !tbaa !4
  %89 = fadd float %85, %88
  %90 = fmul float %89, 0x3FD5554760000000
  %91 = getelementptr inbounds float, float* %2, i64 %83
  store float %90, float* %91, align 4, !tbaa !4
  %92 = fadd float %81, %88
  %93 = add nuw nsw i64 %83, 2
  %94 = getelementptr inbounds float, float* %3, i64 %93
  %95 = load float, float* %94, align 4, !tbaa !4
  %96 = fadd float %92, %95
  %97 = fmul float %96, 0x3FD5554760000000
  %98 = getelementptr inbounds float, float* %2, i64 %86
  store float %97, float* %98, align 4, !tbaa !4
  %99 = add i64 %84, 2
  %100 = icmp eq i64 %99, %20
  br i1 %100, label %65, label %80, !llvm.loop !11
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @jacobi2d(i32 noundef %0, i32 noundef %1, double* noalias nocapture noundef readonly %2, double* noalias nocapture noundef writeonly %3) local_unnamed_addr #0 {
  %5 = icmp sgt i32 %0, 2
  br i1 %5, label %6, label %63

6:                                                ; preds = %4
  %7 = add nsw i32 %0, -1
  %8 = add i32 %1, -1
  %9 = icmp sgt i32 %1, 2
  %10 = sext i32 %1 to i64
  %11 = zext i32 %7 to i64
  %12 = zext i32 %8 to i64
  %13 = add nsw i64 %12, -1
  %14 = icmp ult i64 %13, 2
  %15 = and i64 %13, -2
  %16 = or i64 %13, 1
  %17 = icmp eq i64 %13, %15
  br label %18

18:                                               ; preds = %6, %64
  %19 = phi i64 [ 1, %6 ], [ %65, %64 ]
  br i1 %9, label %22, label %20

20:                                               ; preds = %18
  %21 = add nuw nsw i64 %19, 1
  br label %64

22:                                               ; preds = %18
  %23 = mul nsw i64 %19, %10
  %24 = add nsw i64 %19, -1
  %25 = mul nsw i64 %24, %10
  %26 = add nuw nsw i64 %19, 1
  %27 = mul nsw i64 %26, %10
  br i1 %14, label %61, label %28

28:                                               ; preds = %22, %28
  %29 = phi i64 [ %58, %28 ], [ 0, %22 ]
  %30 = or i64 %29, 1
  %31 = add nsw i64 %30, %23
  %32 = getelementptr inbounds double, double* %2, i64 %31
  %33 = bitcast double* %32 to <2 x double>*
  %34 = load <2 x double>, <2 x double>* %33, align 8, !tbaa !12
  %35 = add nsw i64 %31, -1
  %36 = getelementptr inbounds double, double* %2, i64 %35
  %37 = bitcast double* %36 to <2 x double>*
  %38 = load <2 x double>, <2 x double>* %37, align 8, !tbaa !12
  %39 = fadd <2 x double> %34, %38
  %40 = add nsw i64 %31, 1
  %41 = getelementptr inbounds double, double* %2, i64 %40
  %42 = bitcast double* %41 to <2 x double>*
  %43 = load <2 x double>, <2 x double>* %42, align 8, !tbaa !12
  %44 = fadd <2 x double> %39, %43
  %45 = add nsw i64 %30, %25
  %46 = getelementptr inbounds double, double* %2, i64 %45
  %47 = bitcast double* %46 to <2 x double>*
  %48 = load <2 x double>, <2 x double>* %47, align 8, !tbaa !12
  %49 = fadd <2 x double> %44, %48
  %50 = add nsw i64 %30, %27
  %51 = getelementptr inbounds double, double* %2, i64 %50
  %52 = bitcast double* %51 to <2 x double>*
  %53 = load <2 x double>, <2 x double>* %52, align 8, !tbaa !12
  %54 = fadd <2 x double> %49, %53
  %55 = fmul <2 x double> %54, <double 2.000000e-01, double 2.000000e-01>
  %56 = getelementptr inbounds double, double* %3, i64 %31
  %57 = bitcast double* %56 to <2 x double>*
  store <2 x double> %55, <2 x double>* %57, align 8, !tbaa !12
  %58 = add nuw i64 %29, 2
  %59 = icmp eq i64 %58, %15
  br i1 %59, label %60, label %28, !llvm.loop !14

60:                                               ; preds = %28
  br i1 %17, label %64, label %61

61:                                               ; preds = %22, %60
  %62 = phi i64 [ 1, %22 ], [ %16, %60 ]
  br label %67

63:                                               ; preds = %64, %4
  ret void

64:                                               ; preds = %67, %60, %20
  %65 = phi i64 [ %21, %20 ], [ %26, %60 ], [ %26, %67 ]
  %66 = icmp eq i64 %65, %11
  br i1 %66, label %63, label %18, !llvm.loop !16

67:                                               ; preds = %61, %67
  %68 = phi i64 [ %90, %67 ], [ %62, %61 ]
  %69 = add nsw i64 %68, %23
  %70 = getelementptr inbounds double, double* %2, i64 %69
  %71 = load double, double* %70, align 8, !tbaa !12
  %72 = add nsw i64 %69, -1
  %73 = getelementptr inbounds double, double* %2, i64 %72
  %74 = load double, double* %73, align 8, !tbaa !12
  %75 = fadd double %71, %74
  %76 = add nsw i64 %69, 1
  %77 = getelementptr inbounds double, double* %2, i64 %76
  %78 = load double, double* %77, align 8, !tbaa !12
  %79 = fadd double %75, %78
  %80 = add nsw i64 %68, %25
  %81 = getelementptr inbounds double, double* %2, i64 %80
  %82 = load double, double* %81, align 8, !tbaa !12
  %83 = fadd double %79, %82
  %84 = add nsw i64 %68, %27
  %85 = getelementptr inbounds double, double* %2, i64 %84
  %86 = load double, double* %85, align 8, !tbaa !12
  %87 = fadd double %83, %86
  %88 = fmul double %87, 2.000000e-01
  %89 = getelementptr inbounds double, double* %3, i64 %69
  store double %88, double* %89, align 8, !tbaa !12
  %90 = add nuw nsw i64 %68, 1
  %91 = icmp eq i64 %90, %12
  br i1 %91, label %64, label %67, !llvm.loop !17
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
!9 = !{!"llvm.loop.mustprogress"}
!10 = distinct !{!10, !9}
!11 = distinct !{!11, !9}
!12 = !{!13, !13, i64 0}
!13 = !{!"double", !6, i64 0}
!14 = distinct !{!14, !9, !15}
!15 = !{!"llvm.loop.isvectorized", i32 1}
!16 = distinct !{!16, !9}
!17 = distinct !{!17, !9, !18, !15}
!18 = !{!"llvm.loop.unroll.runtime.disable"}
