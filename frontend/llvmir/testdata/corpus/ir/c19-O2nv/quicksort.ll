; ModuleID = 'quicksort.c'
source_filename = "quicksort.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @quicksort(ptr nocapture noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp slt i32 %1, %2
  br i1 %4, label %5, label %46

5:                                                ; preds = %3, %44
  %6 = phi i32 [ %41, %44 ], [ %1, %3 ]
  %7 = sub nsw i32 %2, %6
  %8 = sdiv i32 %7, 2
  %9 = add nsw i32 %8, %6
  %10 = sext i32 %9 to i64
  %11 = getelementptr inbounds i32, ptr %0, i64 %10
  %12 = load i32, ptr %11, align 4, !tbaa !4
  br label %13

13:                                               ; preds = %5, %40
  %14 = phi i32 [ %2, %5 ], [ %42, %40 ]
  %15 = phi i32 [ %6, %5 ], [ %41, %40 ]
  %16 = sext i32 %15 to i64
  br label %17

17:                                               ; preds = %17, %13
  %18 = phi i64 [ %22, %17 ], [ %16, %13 ]
  %19 = getelementptr inbounds i32, ptr %0, i64 %18
  %20 = load i32, ptr %19, align 4, !tbaa !4
  %21 = icmp slt i32 %20, %12
  %22 = add nsw i64 %18, 1
  br i1 %21, label %17, label %23, !llvm.loop !8

23:                                               ; preds = %17
  %24 = getelementptr inbounds i32, ptr %0, i64 %18
  %25 = trunc nsw i64 %18 to i32
  %26 = sext i32 %14 to i64
  br label %27

27:                                               ; preds = %27, %23
  %28 = phi i64 [ %32, %27 ], [ %26, %23 ]
  %29 = getelementptr inbounds i32, ptr %0, i64 %28
  %30 = load i32, ptr %29, align 4, !tbaa !4
  %31 = icmp sgt i32 %30, %12
  %32 = add nsw i64 %28, -1
  br i1 %31, label %27, label %33, !llvm.loop !11

33:                                               ; preds = %27
  %34 = trunc nsw i64 %28 to i32
  %35 = icmp sgt i64 %18, %28
  br i1 %35, label %40, label %36

36:                                               ; preds = %33
  %37 = getelementptr inbounds i32, ptr %0, i64 %28
  %38 = add nsw i32 %25, 1
  %39 = add nsw i32 %34, -1
  store i32 %30, ptr %24, align 4, !tbaa !4
  store i32 %20, ptr %37, align 4, !tbaa !4
  br label %40

40:                                               ; preds = %36, %33
  %41 = phi i32 [ %38, %36 ], [ %25, %33 ]
  %42 = phi i32 [ %39, %36 ], [ %34, %33 ]
  %43 = icmp sgt i32 %41, %42
  br i1 %43, label %44, label %13, !llvm.loop !12

44:                                               ; preds = %40
  tail call void @quicksort(ptr noundef nonnull %0, i32 noundef %6, i32 noundef %42)
  %45 = icmp slt i32 %41, %2
  br i1 %45, label %5, label %46

46:                                               ; preds = %44, %3
  ret void
}

attributes #0 = { nofree nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"int", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = distinct !{!8, !9, !10}
!9 = !{!"llvm.loop.mustprogress"}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = distinct !{!11, !9, !10}
!12 = distinct !{!12, !9, !10}
