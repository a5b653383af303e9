; ModuleID = 'list.c'
source_filename = "list.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.node = type { i32, ptr }

@pool = internal global [128 x %struct.node] zeroinitializer, align 16

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: read, inaccessiblemem: none) uwtable
define dso_local i64 @list_sum(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %15

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  br label %6

6:                                                ; preds = %6, %4
  %7 = phi i64 [ 0, %4 ], [ %13, %6 ]
  %8 = phi ptr [ null, %4 ], [ %11, %6 ]
  %9 = getelementptr inbounds i32, ptr %0, i64 %7
  %10 = load i32, ptr %9, align 4, !tbaa !4
  %11 = getelementptr inbounds [128 x %struct.node], ptr @pool, i64 0, i64 %7
  store i32 %10, ptr %11, align 16, !tbaa !8
  %12 = getelementptr inbounds i8, ptr %11, i64 8
  store ptr %8, ptr %12, align 8, !tbaa !11
  %13 = add nuw nsw i64 %7, 1
  %14 = icmp eq i64 %13, %5
  br i1 %14, label %17, label %6, !llvm.loop !12

15:                                               ; preds = %17, %2
  %16 = phi i64 [ 0, %2 ], [ %25, %17 ]
  ret i64 %16

17:                                               ; preds = %6, %17
  %18 = phi ptr [ %27, %17 ], [ %11, %6 ]
  %19 = phi i64 [ %21, %17 ], [ 1, %6 ]
  %20 = phi i64 [ %25, %17 ], [ 0, %6 ]
  %21 = add nuw nsw i64 %19, 1
  %22 = load i32, ptr %18, align 8, !tbaa !8
  %23 = sext i32 %22 to i64
  %24 = mul nsw i64 %19, %23
  %25 = add nsw i64 %24, %20
  %26 = getelementptr inbounds i8, ptr %18, i64 8
  %27 = load ptr, ptr %26, align 8, !tbaa !11
  %28 = icmp eq ptr %27, null
  br i1 %28, label %15, label %17, !llvm.loop !15
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) uwtable
define dso_local i32 @list_reverse(ptr nocapture noundef readonly %0, i32 noundef %1, ptr nocapture noundef writeonly %2) local_unnamed_addr #1 {
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %33

5:                                                ; preds = %3
  %6 = zext nneg i32 %1 to i64
  br label %7

7:                                                ; preds = %7, %5
  %8 = phi i64 [ 0, %5 ], [ %14, %7 ]
  %9 = phi ptr [ null, %5 ], [ %12, %7 ]
  %10 = getelementptr inbounds i32, ptr %0, i64 %8
  %11 = load i32, ptr %10, align 4, !tbaa !4
  %12 = getelementptr inbounds [128 x %struct.node], ptr @pool, i64 0, i64 %8
  store i32 %11, ptr %12, align 16, !tbaa !8
  %13 = getelementptr inbounds i8, ptr %12, i64 8
  store ptr %9, ptr %13, align 8, !tbaa !11
  %14 = add nuw nsw i64 %8, 1
  %15 = icmp eq i64 %14, %6
  br i1 %15, label %16, label %7, !llvm.loop !12

16:                                               ; preds = %7, %16
  %17 = phi ptr [ %20, %16 ], [ %12, %7 ]
  %18 = phi ptr [ %17, %16 ], [ null, %7 ]
  %19 = getelementptr inbounds i8, ptr %17, i64 8
  %20 = load ptr, ptr %19, align 8, !tbaa !11
  store ptr %18, ptr %19, align 8, !tbaa !11
  %21 = icmp eq ptr %20, null
  br i1 %21, label %22, label %16, !llvm.loop !16

22:                                               ; preds = %16, %22
  %23 = phi i64 [ %26, %22 ], [ 0, %16 ]
  %24 = phi ptr [ %29, %22 ], [ %17, %16 ]
  %25 = load i32, ptr %24, align 8, !tbaa !8
  %26 = add nuw nsw i64 %23, 1
  %27 = getelementptr inbounds i32, ptr %2, i64 %23
  store i32 %25, ptr %27, align 4, !tbaa !4
  %28 = getelementptr inbounds i8, ptr %24, i64 8
  %29 = load ptr, ptr %28, align 8, !tbaa !11
  %30 = icmp eq ptr %29, null
  br i1 %30, label %31, label %22, !llvm.loop !17

31:                                               ; preds = %22
  %32 = trunc nuw i64 %26 to i32
  br label %33

33:                                               ; preds = %3, %31
  %34 = phi i32 [ %32, %31 ], [ 0, %3 ]
  ret i32 %34
}

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, argmem: read, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"int", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !5, i64 0}
!9 = !{!"node", !5, i64 0, !10, i64 8}
!10 = !{!"any pointer", !6, i64 0}
!11 = !{!9, !10, i64 8}
!12 = distinct !{!12, !13, !14}
!13 = !{!"llvm.loop.mustprogress"}
!14 = !{!"llvm.loop.unroll.disable"}
!15 = distinct !{!15, !13, !14}
!16 = distinct !{!16, !13, !14}
!17 = distinct !{!17, !13, !14}
