; ModuleID = 'conv_i8.c'
source_filename = "conv_i8.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @conv3x3_i8(i32 noundef %0, i32 noundef %1, ptr noalias nocapture noundef readonly %2, ptr noalias nocapture noundef readonly %3, ptr noalias nocapture noundef writeonly %4) local_unnamed_addr #0 {
  %6 = icmp sgt i32 %0, 2
  br i1 %6, label %7, label %21

7:                                                ; preds = %5
  %8 = add nsw i32 %0, -1
  %9 = add i32 %1, -1
  %10 = icmp sgt i32 %1, 2
  %11 = getelementptr i8, ptr %2, i64 -1
  %12 = sext i32 %1 to i64
  %13 = zext nneg i32 %8 to i64
  %14 = zext nneg i32 %9 to i64
  br label %15

15:                                               ; preds = %7, %25
  %16 = phi i64 [ 1, %7 ], [ %26, %25 ]
  br i1 %10, label %17, label %25

17:                                               ; preds = %15
  %18 = add nsw i64 %16, -1
  %19 = mul nuw nsw i64 %16, %12
  %20 = getelementptr i32, ptr %4, i64 %19
  br label %22

21:                                               ; preds = %25, %5
  ret void

22:                                               ; preds = %17, %36
  %23 = phi i64 [ 1, %17 ], [ %38, %36 ]
  %24 = getelementptr i8, ptr %11, i64 %23
  br label %28

25:                                               ; preds = %36, %15
  %26 = add nuw nsw i64 %16, 1
  %27 = icmp eq i64 %26, %13
  br i1 %27, label %21, label %15, !llvm.loop !4

28:                                               ; preds = %22, %40
  %29 = phi i64 [ 0, %22 ], [ %41, %40 ]
  %30 = phi i32 [ 0, %22 ], [ %53, %40 ]
  %31 = add nuw nsw i64 %18, %29
  %32 = mul nsw i64 %31, %12
  %33 = mul nuw nsw i64 %29, 3
  %34 = getelementptr i8, ptr %24, i64 %32
  %35 = getelementptr inbounds i8, ptr %3, i64 %33
  br label %43

36:                                               ; preds = %40
  %37 = getelementptr i32, ptr %20, i64 %23
  store i32 %53, ptr %37, align 4, !tbaa !7
  %38 = add nuw nsw i64 %23, 1
  %39 = icmp eq i64 %38, %14
  br i1 %39, label %25, label %22, !llvm.loop !11

40:                                               ; preds = %43
  %41 = add nuw nsw i64 %29, 1
  %42 = icmp eq i64 %41, 3
  br i1 %42, label %36, label %28, !llvm.loop !12

43:                                               ; preds = %28, %43
  %44 = phi i64 [ 0, %28 ], [ %54, %43 ]
  %45 = phi i32 [ %30, %28 ], [ %53, %43 ]
  %46 = getelementptr i8, ptr %34, i64 %44
  %47 = load i8, ptr %46, align 1, !tbaa !13
  %48 = sext i8 %47 to i32
  %49 = getelementptr inbounds i8, ptr %35, i64 %44
  %50 = load i8, ptr %49, align 1, !tbaa !13
  %51 = sext i8 %50 to i32
  %52 = mul nsw i32 %51, %48
  %53 = add nsw i32 %52, %45
  %54 = add nuw nsw i64 %44, 1
  %55 = icmp eq i64 %54, 3
  br i1 %55, label %40, label %43, !llvm.loop !14
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @depthwise_i8(i32 noundef %0, i32 noundef %1, ptr noalias nocapture noundef readonly %2, ptr noalias nocapture noundef readonly %3, ptr noalias nocapture noundef writeonly %4, i32 noundef %5) local_unnamed_addr #0 {
  %7 = icmp sgt i32 %0, 0
  br i1 %7, label %8, label %19

8:                                                ; preds = %6
  %9 = icmp sgt i32 %1, 0
  %10 = add nsw i32 %5, -1
  %11 = shl nuw i32 1, %10
  %12 = zext i32 %1 to i64
  %13 = zext nneg i32 %0 to i64
  br label %14

14:                                               ; preds = %8, %20
  %15 = phi i64 [ 0, %8 ], [ %21, %20 ]
  br i1 %9, label %16, label %20

16:                                               ; preds = %14
  %17 = mul nuw nsw i64 %15, %12
  %18 = getelementptr inbounds i8, ptr %4, i64 %17
  br label %23

19:                                               ; preds = %20, %6
  ret void

20:                                               ; preds = %27, %14
  %21 = add nuw nsw i64 %15, 1
  %22 = icmp eq i64 %21, %13
  br i1 %22, label %19, label %14, !llvm.loop !15

23:                                               ; preds = %16, %27
  %24 = phi i64 [ 0, %16 ], [ %33, %27 ]
  %25 = getelementptr inbounds i8, ptr %2, i64 %24
  %26 = getelementptr inbounds i8, ptr %3, i64 %24
  br label %35

27:                                               ; preds = %35
  %28 = ashr i32 %48, %5
  %29 = tail call i32 @llvm.smin.i32(i32 %28, i32 127)
  %30 = tail call i32 @llvm.smax.i32(i32 %29, i32 -128)
  %31 = trunc nsw i32 %30 to i8
  %32 = getelementptr inbounds i8, ptr %18, i64 %24
  store i8 %31, ptr %32, align 1, !tbaa !13
  %33 = add nuw nsw i64 %24, 1
  %34 = icmp eq i64 %33, %12
  br i1 %34, label %20, label %23, !llvm.loop !16

35:                                               ; preds = %23, %35
  %36 = phi i64 [ 0, %23 ], [ %49, %35 ]
  %37 = phi i32 [ %11, %23 ], [ %48, %35 ]
  %38 = add nuw nsw i64 %36, %15
  %39 = mul nuw nsw i64 %38, %12
  %40 = getelementptr inbounds i8, ptr %25, i64 %39
  %41 = load i8, ptr %40, align 1, !tbaa !13
  %42 = sext i8 %41 to i32
  %43 = mul nuw nsw i64 %36, %12
  %44 = getelementptr inbounds i8, ptr %26, i64 %43
  %45 = load i8, ptr %44, align 1, !tbaa !13
  %46 = sext i8 %45 to i32
  %47 = mul nsw i32 %46, %42
  %48 = add nsw i32 %47, %37
  %49 = add nuw nsw i64 %36, 1
  %50 = icmp eq i64 %49, 3
  br i1 %50, label %27, label %35, !llvm.loop !17
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @maxpool_u8(i32 noundef %0, i32 noundef %1, ptr noalias nocapture noundef readonly %2, ptr noalias nocapture noundef writeonly %3) local_unnamed_addr #0 {
  %5 = icmp sgt i32 %0, 1
  br i1 %5, label %6, label %19

6:                                                ; preds = %4
  %7 = lshr i32 %0, 1
  %8 = sdiv i32 %1, 2
  %9 = icmp sgt i32 %1, 1
  %10 = zext i32 %1 to i64
  %11 = zext i32 %8 to i64
  %12 = zext nneg i32 %7 to i64
  br label %13

13:                                               ; preds = %6, %24
  %14 = phi i64 [ 0, %6 ], [ %25, %24 ]
  br i1 %9, label %15, label %24

15:                                               ; preds = %13
  %16 = shl nuw nsw i64 %14, 1
  %17 = mul nuw nsw i64 %14, %11
  %18 = getelementptr inbounds i8, ptr %3, i64 %17
  br label %20

19:                                               ; preds = %24, %4
  ret void

20:                                               ; preds = %15, %34
  %21 = phi i64 [ 0, %15 ], [ %36, %34 ]
  %22 = shl nuw nsw i64 %21, 1
  %23 = getelementptr inbounds i8, ptr %2, i64 %22
  br label %27

24:                                               ; preds = %34, %13
  %25 = add nuw nsw i64 %14, 1
  %26 = icmp eq i64 %25, %12
  br i1 %26, label %19, label %13, !llvm.loop !18

27:                                               ; preds = %20, %38
  %28 = phi i1 [ true, %20 ], [ false, %38 ]
  %29 = phi i64 [ 0, %20 ], [ 1, %38 ]
  %30 = phi i8 [ 0, %20 ], [ %45, %38 ]
  %31 = or disjoint i64 %29, %16
  %32 = mul nuw nsw i64 %31, %10
  %33 = getelementptr inbounds i8, ptr %23, i64 %32
  br label %39

34:                                               ; preds = %38
  %35 = getelementptr inbounds i8, ptr %18, i64 %21
  store i8 %45, ptr %35, align 1, !tbaa !13
  %36 = add nuw nsw i64 %21, 1
  %37 = icmp eq i64 %36, %11
  br i1 %37, label %24, label %20, !llvm.loop !19

38:                                               ; preds = %39
  br i1 %28, label %27, label %34, !llvm.loop !20

39:                                               ; preds = %27, %39
  %40 = phi i1 [ true, %27 ], [ false, %39 ]
  %41 = phi i64 [ 0, %27 ], [ 1, %39 ]
  %42 = phi i8 [ %30, %27 ], [ %45, %39 ]
  %43 = getelementptr inbounds i8, ptr %33, i64 %41
  %44 = load i8, ptr %43, align 1, !tbaa !13
  %45 = tail call i8 @llvm.umax.i8(i8 %44, i8 %42)
  br i1 %40, label %39, label %38, !llvm.loop !21
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i8 @llvm.umax.i8(i8, i8) #1

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = distinct !{!4, !5, !6}
!5 = !{!"llvm.loop.mustprogress"}
!6 = !{!"llvm.loop.unroll.disable"}
!7 = !{!8, !8, i64 0}
!8 = !{!"int", !9, i64 0}
!9 = !{!"omnipotent char", !10, i64 0}
!10 = !{!"Simple C/C++ TBAA"}
!11 = distinct !{!11, !5, !6}
!12 = distinct !{!12, !5, !6}
!13 = !{!9, !9, i64 0}
!14 = distinct !{!14, !5, !6}
!15 = distinct !{!15, !5, !6}
!16 = distinct !{!16, !5, !6}
!17 = distinct !{!17, !5, !6}
!18 = distinct !{!18, !5, !6}
!19 = distinct !{!19, !5, !6}
!20 = distinct !{!20, !5, !6}
!21 = distinct !{!21, !5, !6}
