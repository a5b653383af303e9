; ModuleID = 'tree.c'
source_filename = "tree.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.tree = type { %struct.tree*, %struct.tree*, i32, i32 }

@used = internal unnamed_addr global i32 0, align 4
@nodes = internal global [256 x %struct.tree] zeroinitializer, align 16

; Function Attrs: nofree nosync nounwind uwtable
define dso_local i32 @tree_sort(i32* nocapture noundef readonly %0, i32 noundef %1, i32* noundef %2) local_unnamed_addr #0 {
  store i32 0, i32* @used, align 4, !tbaa !4
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %15

5:                                                ; preds = %3
  %6 = zext i32 %1 to i64
  br label %7

7:                                                ; preds = %7, %5
  %8 = phi i64 [ 0, %5 ], [ %13, %7 ]
  %9 = phi %struct.tree* [ null, %5 ], [ %12, %7 ]
  %10 = getelementptr inbounds i32, i32* %0, i64 %8
  %11 = load i32, i32* %10, align 4, !tbaa !4
  %12 = tail call fastcc %struct.tree* @insert(%struct.tree* noundef %9, i32 noundef %11) #3
  %13 = add nuw nsw i64 %8, 1
  %14 = icmp eq i64 %13, %6
  br i1 %14, label %15, label %7, !llvm.loop !8

15:                                               ; preds = %7, %3
  %16 = phi %struct.tree* [ null, %3 ], [ %12, %7 ]
  %17 = tail call fastcc i32 @walk(%struct.tree* noundef %16, i32* noundef %2, i32 noundef 0)
  ret i32 %17
}

; Function Attrs: nofree nosync nounwind uwtable
define internal fastcc i32 @walk(%struct.tree* noundef readonly %0, i32* noundef %1, i32 noundef %2) unnamed_addr #0 {
  %4 = icmp eq %struct.tree* %0, null
  br i1 %4, label %33, label %5

5:                                                ; preds = %3, %19
  %6 = phi i32 [ %20, %19 ], [ %2, %3 ]
  %7 = phi %struct.tree* [ %22, %19 ], [ %0, %3 ]
  %8 = getelementptr inbounds %struct.tree, %struct.tree* %7, i64 0, i32 0
  %9 = load %struct.tree*, %struct.tree** %8, align 8, !tbaa !10
  %10 = tail call fastcc i32 @walk(%struct.tree* noundef %9, i32* noundef %1, i32 noundef %6)
  %11 = getelementptr inbounds %struct.tree, %struct.tree* %7, i64 0, i32 3
  %12 = load i32, i32* %11, align 4, !tbaa !13
  %13 = icmp sgt i32 %12, 0
  br i1 %13, label %14, label %19

14:                                               ; preds = %5
  %15 = getelementptr inbounds %struct.tree, %struct.tree* %7, i64 0, i32 2
  %16 = sext i32 %10 to i64
  br label %24

17:                                               ; preds = %24
  %18 = trunc i64 %28 to i32
  br label %19

19:                                               ; preds = %17, %5
  %20 = phi i32 [ %10, %5 ], [ %18, %17 ]
  %21 = getelementptr inbounds %struct.tree, %struct.tree* %7, i64 0, i32 1
  %22 = load %struct.tree*, %struct.tree** %21, align 8, !tbaa !14
  %23 = icmp eq %struct.tree* %22, null
  br i1 %23, label %33, label %5

24:                                               ; preds = %14, %24
  %25 = phi i64 [ %16, %14 ], [ %28, %24 ]
  %26 = phi i32 [ 0, %14 ], [ %30, %24 ]
  %27 = load i32, i32* %15, align 8, !tbaa !15
  %28 = add nsw i64 %25, 1
  %29 = getelementptr inbounds i32, i32* %1, i64 %25
  store i32 %27, i32* %29, align 4, !tbaa !4
  %30 = add nuw nsw i32 %26, 1
  %31 = load i32, i32* %11, align 4, !tbaa !13
  %32 = icmp slt i32 %30, %31
  br i1 %32, label %24, label %17, !llvm.loop !16

33:                                               ; preds = %19, %3
  %34 = phi i32 [ %2, %3 ], [ %20, %19 ]
  ret i32 %34
}

; Function Attrs: nofree nosync nounwind uwtable
define dso_local i32 @tree_height(i32* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  store i32 0, i32* @used, align 4, !tbaa !4
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %14

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
  br label %6

6:                                                ; preds = %6, %4
  %7 = phi i64 [ 0, %4 ], [ %12, %6 ]
  %8 = phi %struct.tree* [ null, %4 ], [ %11, %6 ]
  %9 = getelementptr inbounds i32, i32* %0, i64 %7
  %10 = load i32, i32* %9, align 4, !tbaa !4
  %11 = tail call fastcc %struct.tree* @insert(%struct.tree* noundef %8, i32 noundef %10) #3
  %12 = add nuw nsw i64 %7, 1
  %13 = icmp eq i64 %12, %5
  br i1 %13, label %14, label %6, !llvm.loop !8

14:                                               ; preds = %6, %2
  %15 = phi %struct.tree* [ null, %2 ], [ %11, %6 ]
  %16 = tail call fastcc i32 @height(%struct.tree* noundef %15)
  ret i32 %16
}

; Function Attrs: nofree nosync nounwind readonly uwtable
define internal fastcc i32 @height(%struct.tree* noundef readonly %0) unnamed_addr #1 {
  %2 = icmp eq %struct.tree* %0, null
  br i1 %2, label %3, label %5

3:                                                ; preds = %1, %5
  %4 = phi i32 [ %14, %5 ], [ 0, %1 ]
  ret i32 %4

5:                                                ; preds = %1
  %6 = getelementptr inbounds %struct.tree, %struct.tree* %0, i64 0, i32 0
  %7 = load %struct.tree*, %struct.tree** %6, align 8, !tbaa !10
  %8 = tail call fastcc i32 @height(%struct.tree* noundef %7)
  %9 = getelementptr inbounds %struct.tree, %struct.tree* %0, i64 0, i32 1
  %10 = load %struct.tree*, %struct.tree** %9, align 8, !tbaa !14
  %11 = tail call fastcc i32 @height(%struct.tree* noundef %10)
  %12 = icmp sgt i32 %8, %11
  %13 = select i1 %12, i32 %8, i32 %11
  %14 = add nsw i32 %13, 1
  br label %3
}

; Function Attrs: nofree nosync nounwind uwtable
define internal fastcc %struct.tree* @insert(%struct.tree* noundef %0, i32 noundef %1) unnamed_addr #0 {
  %3 = icmp eq %struct.tree* %0, null
  br i1 %3, label %4, label %12

4:                                                ; preds = %2
  %5 = load i32, i32* @used, align 4, !tbaa !4
  %6 = add nsw i32 %5, 1
  store i32 %6, i32* @used, align 4, !tbaa !4
  %7 = sext i32 %5 to i64
  %8 = getelementptr inbounds [256 x %struct.tree], [256 x %struct.tree]* @nodes, i64 0, i64 %7
  %9 = getelementptr inbounds [256 x %struct.tree], [256 x %struct.tree]* @nodes, i64 0, i64 %7, i32 2
  %10 = bitcast %struct.tree* %8 to i8*
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 8 dereferenceable(16) %10, i8 0, i64 16, i1 false)
  store i32 %1, i32* %9, align 8, !tbaa !15
  %11 = getelementptr inbounds [256 x %struct.tree], [256 x %struct.tree]* @nodes, i64 0, i64 %7, i32 3
  store i32 1, i32* %11, align 4, !tbaa !13
  br label %16

12:                                               ; preds = %2
  %13 = getelementptr inbounds %struct.tree, %struct.tree* %0, i64 0, i32 2
  %14 = load i32, i32* %13, align 8, !tbaa !15
  %15 = icmp sgt i32 %14, %1
  br i1 %15, label %18, label %22

16:                                               ; preds = %4, %28, %24, %18
  %17 = phi %struct.tree* [ %0, %18 ], [ %0, %24 ], [ %0, %28 ], [ %8, %4 ]
  ret %struct.tree* %17

18:                                               ; preds = %12
  %19 = getelementptr inbounds %struct.tree, %struct.tree* %0, i64 0, i32 0
  %20 = load %struct.tree*, %struct.tree** %19, align 8, !tbaa !10
  %21 = tail call fastcc %struct.tree* @insert(%struct.tree* noundef %20, i32 noundef %1)
  store %struct.tree* %21, %struct.tree** %19, align 8, !tbaa !10
  br label %16

22:                                               ; preds = %12
  %23 = icmp slt i32 %14, %1
  br i1 %23, label %24, label %28

24:                                               ; preds = %22
  %25 = getelementptr inbounds %struct.tree, %struct.tree* %0, i64 0, i32 1
  %26 = load %struct.tree*, %struct.tree** %25, align 8, !tbaa !14
  %27 = tail call fastcc %struct.tree* @insert(%struct.tree* noundef %26, i32 noundef %1)
  store %struct.tree* %27, %struct.tree** %25, align 8, !tbaa !14
  br label %16

28:                                               ; preds = %22
  %29 = getelementptr inbounds %struct.tree, %struct.tree* %0, i64 0, i32 3
  %30 = load i32, i32* %29, align 4, !tbaa !13
  %31 = add nsw i32 %30, 1
  store i32 %31, i32* %29, align 4, !tbaa !13
  br label %16
}

; Function Attrs: argmemonly nofree nounwind willreturn writeonly
declare void @llvm.memset.p0i8.i64(i8* nocapture writeonly, i8, i64, i1 immarg) #2

attributes #0 = { nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { argmemonly nofree nounwind willreturn writeonly }
attributes #3 = { nounwind }

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
!10 = !{!11, !12, i64 0}
!11 = !{!"tree", !12, i64 0, !12, i64 8, !5, i64 16, !5, i64 20}
!12 = !{!"any pointer", !6, i64 0}
!13 = !{!11, !5, i64 20}
!14 = !{!11, !12, i64 8}
!15 = !{!11, !5, i64 16}
!16 = distinct !{!16, !9}
