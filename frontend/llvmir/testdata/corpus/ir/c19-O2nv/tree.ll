; ModuleID = 'tree.c'
source_filename = "tree.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.tree = type { ptr, ptr, i32, i32 }

@used = internal unnamed_addr global i32 0, align 4
@nodes = internal global [256 x %struct.tree] zeroinitializer, align 16

; Function Attrs: nofree nosync nounwind memory(readwrite, inaccessiblemem: none) uwtable
define dso_local i32 @tree_sort(ptr nocapture noundef readonly %0, i32 noundef %1, ptr nocapture noundef writeonly %2) local_unnamed_addr #0 {
  store i32 0, ptr @used, align 4, !tbaa !4
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %15

5:                                                ; preds = %3
  %6 = zext nneg i32 %1 to i64
  br label %7

7:                                                ; preds = %7, %5
  %8 = phi i64 [ 0, %5 ], [ %13, %7 ]
  %9 = phi ptr [ null, %5 ], [ %12, %7 ]
  %10 = getelementptr inbounds i32, ptr %0, i64 %8
  %11 = load i32, ptr %10, align 4, !tbaa !4
  %12 = tail call fastcc ptr @insert(ptr noundef %9, i32 noundef %11)
  %13 = add nuw nsw i64 %8, 1
  %14 = icmp eq i64 %13, %6
  br i1 %14, label %15, label %7, !llvm.loop !8

15:                                               ; preds = %7, %3
  %16 = phi ptr [ null, %3 ], [ %12, %7 ]
  %17 = tail call fastcc i32 @walk(ptr noundef %16, ptr noundef %2, i32 noundef 0)
  ret i32 %17
}

; Function Attrs: nofree nosync nounwind memory(readwrite, inaccessiblemem: none) uwtable
define internal fastcc i32 @walk(ptr noundef readonly %0, ptr nocapture noundef writeonly %1, i32 noundef %2) unnamed_addr #0 {
  %4 = icmp eq ptr %0, null
  br i1 %4, label %32, label %5

5:                                                ; preds = %3, %19
  %6 = phi i32 [ %20, %19 ], [ %2, %3 ]
  %7 = phi ptr [ %22, %19 ], [ %0, %3 ]
  %8 = load ptr, ptr %7, align 8, !tbaa !11
  %9 = tail call fastcc i32 @walk(ptr noundef %8, ptr noundef %1, i32 noundef %6)
  %10 = getelementptr inbounds i8, ptr %7, i64 20
  %11 = load i32, ptr %10, align 4, !tbaa !14
  %12 = icmp sgt i32 %11, 0
  br i1 %12, label %13, label %19

13:                                               ; preds = %5
  %14 = getelementptr inbounds i8, ptr %7, i64 16
  %15 = sext i32 %9 to i64
  %16 = load i32, ptr %14, align 8, !tbaa !15
  br label %24

17:                                               ; preds = %24
  %18 = trunc nsw i64 %27 to i32
  br label %19

19:                                               ; preds = %17, %5
  %20 = phi i32 [ %9, %5 ], [ %18, %17 ]
  %21 = getelementptr inbounds i8, ptr %7, i64 8
  %22 = load ptr, ptr %21, align 8, !tbaa !16
  %23 = icmp eq ptr %22, null
  br i1 %23, label %32, label %5

24:                                               ; preds = %13, %24
  %25 = phi i64 [ %15, %13 ], [ %27, %24 ]
  %26 = phi i32 [ 0, %13 ], [ %29, %24 ]
  %27 = add nsw i64 %25, 1
  %28 = getelementptr inbounds i32, ptr %1, i64 %25
  store i32 %16, ptr %28, align 4, !tbaa !4
  %29 = add nuw nsw i32 %26, 1
  %30 = load i32, ptr %10, align 4, !tbaa !14
  %31 = icmp slt i32 %29, %30
  br i1 %31, label %24, label %17, !llvm.loop !17

32:                                               ; preds = %19, %3
  %33 = phi i32 [ %2, %3 ], [ %20, %19 ]
  ret i32 %33
}

; Function Attrs: nofree nosync nounwind memory(readwrite, inaccessiblemem: none) uwtable
define dso_local i32 @tree_height(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  store i32 0, ptr @used, align 4, !tbaa !4
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %14

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  br label %6

6:                                                ; preds = %6, %4
  %7 = phi i64 [ 0, %4 ], [ %12, %6 ]
  %8 = phi ptr [ null, %4 ], [ %11, %6 ]
  %9 = getelementptr inbounds i32, ptr %0, i64 %7
  %10 = load i32, ptr %9, align 4, !tbaa !4
  %11 = tail call fastcc ptr @insert(ptr noundef %8, i32 noundef %10)
  %12 = add nuw nsw i64 %7, 1
  %13 = icmp eq i64 %12, %5
  br i1 %13, label %14, label %6, !llvm.loop !8

14:                                               ; preds = %6, %2
  %15 = phi ptr [ null, %2 ], [ %11, %6 ]
  %16 = tail call fastcc i32 @height(ptr noundef %15)
  ret i32 %16
}

; Function Attrs: nofree nosync nounwind memory(read, inaccessiblemem: none) uwtable
define internal fastcc i32 @height(ptr noundef readonly %0) unnamed_addr #1 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %3, label %5

3:                                                ; preds = %1, %5
  %4 = phi i32 [ %12, %5 ], [ 0, %1 ]
  ret i32 %4

5:                                                ; preds = %1
  %6 = load ptr, ptr %0, align 8, !tbaa !11
  %7 = tail call fastcc i32 @height(ptr noundef %6)
  %8 = getelementptr inbounds i8, ptr %0, i64 8
  %9 = load ptr, ptr %8, align 8, !tbaa !16
  %10 = tail call fastcc i32 @height(ptr noundef %9)
  %11 = tail call i32 @llvm.smax.i32(i32 %7, i32 %10)
  %12 = add nsw i32 %11, 1
  br label %3
}

; Function Attrs: nofree nosync nounwind memory(readwrite, inaccessiblemem: none) uwtable
define internal fastcc noundef ptr @insert(ptr noundef %0, i32 noundef %1) unnamed_addr #0 {
  %3 = icmp eq ptr %0, null
  br i1 %3, label %4, label %11

4:                                                ; preds = %2
  %5 = load i32, ptr @used, align 4, !tbaa !4
  %6 = add nsw i32 %5, 1
  store i32 %6, ptr @used, align 4, !tbaa !4
  %7 = sext i32 %5 to i64
  %8 = getelementptr inbounds [256 x %struct.tree], ptr @nodes, i64 0, i64 %7
  %9 = getelementptr inbounds i8, ptr %8, i64 16
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %8, i8 0, i64 16, i1 false)
  store i32 %1, ptr %9, align 8, !tbaa !15
  %10 = getelementptr inbounds i8, ptr %8, i64 20
  store i32 1, ptr %10, align 4, !tbaa !14
  br label %15

11:                                               ; preds = %2
  %12 = getelementptr inbounds i8, ptr %0, i64 16
  %13 = load i32, ptr %12, align 8, !tbaa !15
  %14 = icmp sgt i32 %13, %1
  br i1 %14, label %17, label %20

15:                                               ; preds = %26, %4, %22, %17
  %16 = phi ptr [ %0, %17 ], [ %0, %22 ], [ %0, %26 ], [ %8, %4 ]
  ret ptr %16

17:                                               ; preds = %11
  %18 = load ptr, ptr %0, align 8, !tbaa !11
  %19 = tail call fastcc ptr @insert(ptr noundef %18, i32 noundef %1)
  store ptr %19, ptr %0, align 8, !tbaa !11
  br label %15

20:                                               ; preds = %11
  %21 = icmp slt i32 %13, %1
  br i1 %21, label %22, label %26

22:                                               ; preds = %20
  %23 = getelementptr inbounds i8, ptr %0, i64 8
  %24 = load ptr, ptr %23, align 8, !tbaa !16
  %25 = tail call fastcc ptr @insert(ptr noundef %24, i32 noundef %1)
  store ptr %25, ptr %23, align 8, !tbaa !16
  br label %15

26:                                               ; preds = %20
  %27 = getelementptr inbounds i8, ptr %0, i64 20
  %28 = load i32, ptr %27, align 4, !tbaa !14
  %29 = add nsw i32 %28, 1
  store i32 %29, ptr %27, align 4, !tbaa !14
  br label %15
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #2

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

attributes #0 = { nofree nosync nounwind memory(readwrite, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nosync nounwind memory(read, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: write) }

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
!11 = !{!12, !13, i64 0}
!12 = !{!"tree", !13, i64 0, !13, i64 8, !5, i64 16, !5, i64 20}
!13 = !{!"any pointer", !6, i64 0}
!14 = !{!12, !5, i64 20}
!15 = !{!12, !5, i64 16}
!16 = !{!12, !13, i64 8}
!17 = distinct !{!17, !9, !10}
