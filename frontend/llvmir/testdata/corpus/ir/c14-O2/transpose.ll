; ModuleID = 'transpose.c'
source_filename = "transpose.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @transpose_i32(i32 noundef %0, i32 noundef %1, i32* noalias nocapture noundef readonly %2, i32* noalias nocapture noundef writeonly %3) local_unnamed_addr #0 {
  %5 = icmp sgt i32 %0, 0
  br i1 %5, label %6, label %20

6:                                                ; preds = %4
  %7 = icmp sgt i32 %1, 0
  %8 = zext i32 %0 to i64
  %9 = sext i32 %1 to i64
  %10 = zext i32 %0 to i64
  %11 = zext i32 %1 to i64
  %12 = and i64 %11, 1
  %13 = icmp eq i32 %1, 1
  %14 = and i64 %11, 4294967294
  %15 = icmp eq i64 %12, 0
  br label %16

16:                                               ; preds = %6, %30
  %17 = phi i64 [ 0, %6 ], [ %31, %30 ]
  br i1 %7, label %18, label %30

18:                                               ; preds = %16
  %19 = mul nsw i64 %17, %9
  br i1 %13, label %21, label %33

20:                                               ; preds = %30, %4
  ret void

21:                                               ; preds = %33, %18
  %22 = phi i64 [ 0, %18 ], [ %49, %33 ]
  br i1 %15, label %30, label %23

23:                                               ; preds = %21
  %24 = add nsw i64 %22, %19
  %25 = getelementptr inbounds i32, i32* %2, i64 %24
  %26 = load i32, i32* %25, align 4, !tbaa !4
  %27 = mul nsw i64 %22, %8
  %28 = add nuw nsw i64 %27, %17
  %29 = getelementptr inbounds i32, i32* %3, i64 %28
  store i32 %26, i32* %29, align 4, !tbaa !4
  br label %30

30:                                               ; preds = %23, %21, %16
  %31 = add nuw nsw i64 %17, 1
  %32 = icmp eq i64 %31, %10
  br i1 %32, label %20, label %16, !llvm.loop !8

33:                                               ; preds = %18, %33
  %34 = phi i64 [ %49, %33 ], [ 0, %18 ]
  %35 = phi i64 [ %50, %33 ], [ 0, %18 ]
  %36 = add nsw i64 %34, %19
  %37 = getelementptr inbounds i32, i32* %2, i64 %36
  %38 = load i32, i32* %37, align 4, !tbaa !4
  %39 = mul nsw i64 %34, %8
  %40 = add nuw nsw i64 %39, %17
  %41 = getelementptr inbounds i32, i32* %3, i64 %40
  store i32 %38, i32* %41, align 4, !tbaa !4
  %42 = or i64 %34, 1
  %43 = add nsw i64 %42, %19
  %44 = getelementptr inbounds i32, i32* %2, i64 %43
  %45 = load i32, i32* %44, align 4, !tbaa !4
  %46 = mul nsw i64 %42, %8
  %47 = add nuw nsw i64 %46, %17
  %48 = getelementptr inbounds i32, i32* %3, i64 %47
  store i32 %45, i32* %48, align 4, !tbaa !4
  %49 = add nuw nsw i64 %34, 2
  %50 = add i64 %35, 2
  %51 = icmp eq i64 %50, %14
  br i1 %51, label %21, label %33, !llvm.loop !10
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @transpose_inplace(i32 noundef %0, i16* nocapture noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %0, 0
  br i1 %3, label %4, label %16

4:                                                ; preds = %2
  %5 = zext i32 %0 to i64
  %6 = zext i32 %0 to i64
  br label %7

7:                                                ; preds = %4, %28
  %8 = phi i64 [ 0, %4 ], [ %29, %28 ]
  %9 = icmp eq i64 %8, 0
  br i1 %9, label %28, label %10

10:                                               ; preds = %7
  %11 = mul nsw i64 %8, %5
  %12 = and i64 %8, 1
  %13 = icmp eq i64 %8, 1
  br i1 %13, label %17, label %14

14:                                               ; preds = %10
  %15 = and i64 %8, 9223372036854775806
  br label %31

16:                                               ; preds = %28, %2
  ret void

17:                                               ; preds = %31, %10
  %18 = phi i64 [ 0, %10 ], [ %49, %31 ]
  %19 = icmp eq i64 %12, 0
  br i1 %19, label %28, label %20

20:                                               ; preds = %17
  %21 = add nuw nsw i64 %18, %11
  %22 = getelementptr inbounds i16, i16* %1, i64 %21
  %23 = load i16, i16* %22, align 2, !tbaa !11
  %24 = mul nsw i64 %18, %5
  %25 = add nuw nsw i64 %24, %8
  %26 = getelementptr inbounds i16, i16* %1, i64 %25
  %27 = load i16, i16* %26, align 2, !tbaa !11
  store i16 %27, i16* %22, align 2, !tbaa !11
  store i16 %23, i16* %26, align 2, !tbaa !11
  br label %28

28:                                               ; preds = %20, %17, %7
  %29 = add nuw nsw i64 %8, 1
  %30 = icmp eq i64 %29, %6
  br i1 %30, label %16, label %7, !llvm.loop !13

31:                                               ; preds = %31, %14
  %32 = phi i64 [ 0, %14 ], [ %49, %31 ]
  %33 = phi i64 [ 0, %14 ], [ %50, %31 ]
  %34 = add nuw nsw i64 %32, %11
  %35 = getelementptr inbounds i16, i16* %1, i64 %34
  %36 = load i16, i16* %35, align 2, !tbaa !11
  %37 = mul nsw i64 %32, %5
  %38 = add nuw nsw i64 %37, %8
  %39 = getelementptr inbounds i16, i16* %1, i64 %38
  %40 = load i16, i16* %39, align 2, !tbaa !11
  store i16 %40, i16* %35, align 2, !tbaa !11
  store i16 %36, i16* %39, align 2, !tbaa !11
  %41 = or i64 %32, 1
  %42 = add nuw nsw i64 %41, %11
  %43 = getelementptr inbounds i16, i16* %1, i64 %42
  %44 = load i16, i16* %43, align 2, !tbaa !11
  %45 = mul nsw i64 %41, %5
  %46 = add nuw nsw i64 %45, %8
  %47 = getelementptr inbounds i16, i16* %1, i64 %46
  %48 = load i16, i16* %47, align 2, !tbaa !11
  store i16 %48, i16* %43, align 2, !tbaa !11
  store i16 %44, i16* %47, align 2, !tbaa !11
  %49 = add nuw nsw i64 %32, 2
  %50 = add i64 %33, 2
  %51 = icmp eq i64 %50, %15
  br i1 %51, label %17, label %31, !llvm.loop !14
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
!9 = !{!"llvm.loop.mustprogress"}
!10 = distinct !{!10, !9}
!11 = !{!12, !12, i64 0}
!12 = !{!"short", !6, i64 0}
!13 = distinct !{!13, !9}
!14 = distinct !{!14, !9}
