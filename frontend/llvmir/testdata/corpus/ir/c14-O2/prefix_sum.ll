; ModuleID = 'prefix_sum.c'
source_filename = "prefix_sum.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @inclusive(i32 noundef %0, i32* nocapture noundef readonly %1, i32* nocapture noundef writeonly %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %0, 0
  br i1 %4, label %5, label %27

5:                                                ; preds = %3
  %6 = zext i32 %0 to i64
  %7 = add nsw i64 %6, -1
  %8 = and i64 %6, 3
  %9 = icmp ult i64 %7, 3
  br i1 %9, label %12, label %10

10:                                               ; preds = %5
  %11 = and i64 %6, 4294967292
  br label %28

12:                                               ; preds = %28, %5
  %13 = phi i64 [ 0, %5 ], [ %51, %28 ]
  %14 = phi i32 [ 0, %5 ], [ %49, %28 ]
  %15 = icmp eq i64 %8, 0
  br i1 %15, label %27, label %16

16:                                               ; preds = %12, %16
  %17 = phi i64 [ %24, %16 ], [ %13, %12 ]
  %18 = phi i32 [ %22, %16 ], [ %14, %12 ]
  %19 = phi i64 [ %25, %16 ], [ 0, %12 ]
  %20 = getelementptr inbounds i32, i32* %1, i64 %17
  %21 = load i32, i32* %20, align 4, !tbaa !4
  %22 = add i32 %21, %18
  %23 = getelementptr inbounds i32, i32* %2, i64 %17
  store i32 %22, i32* %23, align 4, !tbaa !4
  %24 = add nuw nsw i64 %17, 1
  %25 = add i64 %19, 1
  %26 = icmp eq i64 %25, %8
  br i1 %26, label %27, label %16, !llvm.loop !8

27:                                               ; preds = %12, %16, %3
  ret void

28:                                               ; preds = %28, %10
  %29 = phi i64 [ 0, %10 ], [ %51, %28 ]
  %30 = phi i32 [ 0, %10 ], [ %49, %28 ]
  %31 = phi i64 [ 0, %10 ], [ %52, %28 ]
  %32 = getelementptr inbounds i32, i32* %1, i64 %29
  %33 = load i32, i32* %32, align 4, !tbaa !4
  %34 = add i32 %33, %30
  %35 = getelementptr inbounds i32, i32* %2, i64 %29
  store i32 %34, i32* %35, align 4, !tbaa !4
  %36 = or i64 %29, 1
  %37 = getelementptr inbounds i32, i32* %1, i64 %36
  %38 = load i32, i32* %37, align 4, !tbaa !4
  %39 = add i32 %38, %34
  %40 = getelementptr inbounds i32, i32* %2, i64 %36
  store i32 %39, i32* %40, align 4, !tbaa !4
  %41 = or i64 %29, 2
  %42 = getelementptr inbounds i32, i32* %1, i64 %41
  %43 = load i32, i32* %42, align 4, !tbaa !4
  %44 = add i32 %43, %39
  %45 = getelementptr inbounds i32, i32* %2, i64 %41
  store i32 %44, i32* %45, align 4, !tbaa !4
  %46 = or i64 %29, 3
  %47 = getelementptr inbounds i32, i32* %1, i64 %46
  %48 = load i32, i32* %47, align 4, !tbaa !4
  %49 = add i32 %48, %44
  %50 = getelementptr inbounds i32, i32* %2, i64 %46
  store i32 %49, i32* %50, align 4, !tbaa !4
  %51 = add nuw nsw i64 %29, 4
  %52 = add i64 %31, 4
  %53 = icmp eq i64 %52, %11
  br i1 %53, label %12, label %28, !llvm.loop !10
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @exclusive_f64(i32 noundef %0, double* nocapture noundef readonly %1, double* nocapture noundef writeonly %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %0, 0
  br i1 %4, label %5, label %27

5:                                                ; preds = %3
  %6 = zext i32 %0 to i64
  %7 = add nsw i64 %6, -1
  %8 = and i64 %6, 3
  %9 = icmp ult i64 %7, 3
  br i1 %9, label %12, label %10

10:                                               ; preds = %5
  %11 = and i64 %6, 4294967292
  br label %28

12:                                               ; preds = %28, %5
  %13 = phi i64 [ 0, %5 ], [ %51, %28 ]
  %14 = phi double [ 0.000000e+00, %5 ], [ %50, %28 ]
  %15 = icmp eq i64 %8, 0
  br i1 %15, label %27, label %16

16:                                               ; preds = %12, %16
  %17 = phi i64 [ %24, %16 ], [ %13, %12 ]
  %18 = phi double [ %23, %16 ], [ %14, %12 ]
  %19 = phi i64 [ %25, %16 ], [ 0, %12 ]
  %20 = getelementptr inbounds double, double* %2, i64 %17
  store double %18, double* %20, align 8, !tbaa !12
  %21 = getelementptr inbounds double, double* %1, i64 %17
  %22 = load double, double* %21, align 8, !tbaa !12
  %23 = fadd double %18, %22
  %24 = add nuw nsw i64 %17, 1
  %25 = add i64 %19, 1
  %26 = icmp eq i64 %25, %8
  br i1 %26, label %27, label %16, !llvm.loop !14

27:                                               ; preds = %12, %16, %3
  ret void

28:                                               ; preds = %28, %10
  %29 = phi i64 [ 0, %10 ], [ %51, %28 ]
  %30 = phi double [ 0.000000e+00, %10 ], [ %50, %28 ]
  %31 = phi i64 [ 0, %10 ], [ %52, %28 ]
  %32 = getelementptr inbounds double, double* %2, i64 %29
  store double %30, double* %32, align 8, !tbaa !12
  %33 = getelementptr inbounds double, double* %1, i64 %29
  %34 = load double, double* %33, align 8, !tbaa !12
  %35 = fadd double %30, %34
  %36 = or i64 %29, 1
  %37 = getelementptr inbounds double, double* %2, i64 %36
  store double %35, double* %37, align 8, !tbaa !12
  %38 = getelementptr inbounds double, double* %1, i64 %36
  %39 = load double, double* %38, align 8, !tbaa !12
  %40 = fadd double %35, %39
  %41 = or i64 %29, 2
  %42 = getelementptr inbounds double, double* %2, i64 %41
  store double %40, double* %42, align 8, !tbaa !12
  %43 = getelementptr inbounds double, double* %1, i64 %41
  %44 = load double, double* %43, align 8, !tbaa !12
  %45 = fadd double %40, %44
  %46 = or i64 %29, 3
  %47 = getelementptr inbounds double, double* %2, i64 %46
  store double %45, double* %47, align 8, !tbaa !12
  %48 = getelementptr inbounds double, double* %1, i64 %46
  %49 = load double, double* %48, align 8, !tbaa !12
  %50 = fadd double %45, %49
  %51 = add nuw nsw i64 %29, 4
  %52 = add i64 %31, 4
  %53 = icmp eq i64 %52, %11
  br i1 %53, label %12, label %28, !llvm.loop !15
}

attributes #0 = { nofree norecurse nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 1}
!4 = !{!5, !5, i64 0}
!5 = !{!"int", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.unroll.disable"}
!10 = distinct !{!10, !11}
!11 = !{!"llvm.loop.mustprogress"}
!12 = !{!13, !13, i64 0}
!13 = !{!"double", !6, i64 0}
!14 = distinct !{!14, !9}
!15 = distinct !{!15, !11}
