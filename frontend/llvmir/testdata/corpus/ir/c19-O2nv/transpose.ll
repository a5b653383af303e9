; ModuleID = 'transpose.c'
source_filename = "transpose.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @transpose_i32(i32 noundef %0, i32 noundef %1, ptr noalias nocapture noundef readonly %2, ptr noalias nocapture noundef writeonly %3) local_unnamed_addr #0 {
  %5 = icmp sgt i32 %0, 0
  br i1 %5, label %6, label %16

6:                                                ; preds = %4
  %7 = icmp sgt i32 %1, 0
  %8 = zext nneg i32 %0 to i64
  %9 = zext i32 %1 to i64
  br label %10

10:                                               ; preds = %6, %17
  %11 = phi i64 [ 0, %6 ], [ %18, %17 ]
  br i1 %7, label %12, label %17

12:                                               ; preds = %10
  %13 = mul nuw nsw i64 %11, %9
  %14 = getelementptr inbounds i32, ptr %2, i64 %13
  %15 = getelementptr inbounds i32, ptr %3, i64 %11
  br label %20

16:                                               ; preds = %17, %4
  ret void

17:                                               ; preds = %20, %10
  %18 = add nuw nsw i64 %11, 1
  %19 = icmp eq i64 %18, %8
  br i1 %19, label %16, label %10, !llvm.loop !4

20:                                               ; preds = %12, %20
  %21 = phi i64 [ 0, %12 ], [ %26, %20 ]
  %22 = getelementptr inbounds i32, ptr %14, i64 %21
  %23 = load i32, ptr %22, align 4, !tbaa !7
  %24 = mul nuw nsw i64 %21, %8
  %25 = getelementptr inbounds i32, ptr %15, i64 %24
  store i32 %23, ptr %25, align 4, !tbaa !7
  %26 = add nuw nsw i64 %21, 1
  %27 = icmp eq i64 %26, %9
  br i1 %27, label %17, label %20, !llvm.loop !11
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @transpose_inplace(i32 noundef %0, ptr nocapture noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %0, 0
  br i1 %3, label %4, label %13

4:                                                ; preds = %2
  %5 = zext nneg i32 %0 to i64
  br label %6

6:                                                ; preds = %4, %14
  %7 = phi i64 [ 0, %4 ], [ %15, %14 ]
  %8 = icmp eq i64 %7, 0
  br i1 %8, label %14, label %9

9:                                                ; preds = %6
  %10 = mul nuw nsw i64 %7, %5
  %11 = getelementptr inbounds i16, ptr %1, i64 %10
  %12 = getelementptr inbounds i16, ptr %1, i64 %7
  br label %17

13:                                               ; preds = %14, %2
  ret void

14:                                               ; preds = %17, %6
  %15 = add nuw nsw i64 %7, 1
  %16 = icmp eq i64 %15, %5
  br i1 %16, label %13, label %6, !llvm.loop !12

17:                                               ; preds = %9, %17
  %18 = phi i64 [ 0, %9 ], [ %24, %17 ]
  %19 = getelementptr inbounds i16, ptr %11, i64 %18
  %20 = load i16, ptr %19, align 2, !tbaa !13
  %21 = mul nuw nsw i64 %18, %5
  %22 = getelementptr inbounds i16, ptr %12, i64 %21
  %23 = load i16, ptr %22, align 2, !tbaa !13
  store i16 %23, ptr %19, align 2, !tbaa !13
  store i16 %20, ptr %22, align 2, !tbaa !13
  %24 = add nuw nsw i64 %18, 1
  %25 = icmp eq i64 %24, %7
  br i1 %25, label %14, label %17, !llvm.loop !15
}

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

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
!13 = !{!14, !14, i64 0}
!14 = !{!"short", !9, i64 0}
!15 = distinct !{!15, !5, !6}
