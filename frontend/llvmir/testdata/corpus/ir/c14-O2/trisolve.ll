; ModuleID = 'trisolve.c'
source_filename = "trisolve.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @forward_solve(i32 noundef %0, double* noalias nocapture noundef readonly %1, double* noalias nocapture noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %0, 0
  br i1 %4, label %5, label %8

5:                                                ; preds = %3
  %6 = zext i32 %0 to i64
  %7 = zext i32 %0 to i64
  br label %9

8:                                                ; preds = %40, %3
  ret void

9:                                                ; preds = %5, %40
  %10 = phi i64 [ 0, %5 ], [ %48, %40 ]
  %11 = getelementptr inbounds double, double* %2, i64 %10
  %12 = load double, double* %11, align 8, !tbaa !4
  %13 = icmp eq i64 %10, 0
  br i1 %13, label %40, label %14

14:                                               ; preds = %9
  %15 = add nsw i64 %10, -1
  %16 = mul nsw i64 %10, %6
  %17 = and i64 %10, 3
  %18 = icmp ult i64 %15, 3
  br i1 %18, label %21, label %19

19:                                               ; preds = %14
  %20 = and i64 %10, 9223372036854775804
  br label %50

21:                                               ; preds = %50, %14
  %22 = phi double [ undef, %14 ], [ %84, %50 ]
  %23 = phi i64 [ 0, %14 ], [ %85, %50 ]
  %24 = phi double [ %12, %14 ], [ %84, %50 ]
  %25 = icmp eq i64 %17, 0
  br i1 %25, label %40, label %26

26:                                               ; preds = %21, %26
  %27 = phi i64 [ %37, %26 ], [ %23, %21 ]
  %28 = phi double [ %36, %26 ], [ %24, %21 ]
  %29 = phi i64 [ %38, %26 ], [ 0, %21 ]
  %30 = add nuw nsw i64 %27, %16
  %31 = getelementptr inbounds double, double* %1, i64 %30
  %32 = load double, double* %31, align 8, !tbaa !4
  %33 = getelementptr inbounds double, double* %2, i64 %27
  %34 = load double, double* %33, align 8, !tbaa !4
  %35 = fmul double %32, %34
  %36 = fsub double %28, %35
  %37 = add nuw nsw i64 %27, 1
  %38 = add i64 %29, 1
  %39 = icmp eq i64 %38, %17
  br i1 %39, label %40, label %26, !llvm.loop !8

40:                                               ; preds = %21, %26, %9
  %41 = phi i64 [ 0, %9 ], [ %16, %26 ], [ %16, %21 ]
  %42 = phi double [ %12, %9 ], [ %22, %21 ], [ %36, %26 ]
  %43 = add nsw i64 %41, %10
  %44 = getelementptr inbounds double, double* %1, i64 %43
  %45 = load double, double* %44, align 8, !tbaa !4
  %46 = fadd double %45, 4.000000e+00
  %47 = fdiv double %42, %46
  store double %47, double* %11, align 8, !tbaa !4
  %48 = add nuw nsw i64 %10, 1
  %49 = icmp eq i64 %48, %7
  br i1 %49, label %8, label %9, !llvm.loop !10

50:                                               ; preds = %50, %19
  %51 = phi i64 [ 0, %19 ], [ %85, %50 ]
  %52 = phi double [ %12, %19 ], [ %84, %50 ]
  %53 = phi i64 [ 0, %19 ], [ %86, %50 ]
  %54 = add nuw nsw i64 %51, %16
  %55 = getelementptr inbounds double, double* %1, i64 %54
  %56 = load double, double* %55, align 8, !tbaa !4
  %57 = getelementptr inbounds double, double* %2, i64 %51
  %58 = load double, double* %57, align 8, !tbaa !4
  %59 = fmul double %56, %58
  %60 = fsub double %52, %59
  %61 = or i64 %51, 1
  %62 = add nuw nsw i64 %61, %16
  %63 = getelementptr inbounds double, double* %1, i64 %62
  %64 = load double, double* %63, align 8, !tbaa !4
  %65 = getelementptr inbounds double, double* %2, i64 %61
  %66 = load double, double* %65, align 8, !tbaa !4
  %67 = fmul double %64, %66
  %68 = fsub double %60, %67
  %69 = or i64 %51, 2
  %70 = add nuw nsw i64 %69, %16
  %71 = getelementptr inbounds double, double* %1, i64 %70
  %72 = load double, double* %71, align 8, !tbaa !4
  %73 = getelementptr inbounds double, double* %2, i64 %69
  %74 = load double, double* %73, align 8, !tbaa !4
  %75 = fmul double %72, %74
  %76 = fsub double %68, %75
  %77 = or i64 %51, 3
  %78 = add nuw nsw i64 %77, %16
  %79 = getelementptr inbounds double, double* %1, i64 %78
  %80 = load double, double* %79, align 8, !tbaa !4
  %81 = getelementptr inbounds double, double* %2, i64 %77
  %82 = load double, double* %81, align 8, !tbaa !4
  %83 = fmul double %80, %82
  %84 = fsub double %76, %83
  %85 = add nuw nsw i64 %51, 4
  %86 = add i64 %53, 4
  %87 = icmp eq i64 %86, %20
  br i1 %87, label %21, label %50, !llvm.loop !12
}

attributes #0 = { nofree norecurse nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 1}
!4 = !{!5, !5, i64 0}
!5 = !{!"double", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.unroll.disable"}
!10 = distinct !{!10, !11}
!11 = !{!"llvm.loop.mustprogress"}
!12 = distinct !{!12, !11}
