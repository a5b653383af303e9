; ModuleID = 'graph.c'
source_filename = "graph.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @bfs(i32 noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef %2) local_unnamed_addr #0 {
  %4 = alloca [64 x i32], align 16
  call void @llvm.lifetime.start.p0(i64 256, ptr nonnull %4) #3
  %5 = icmp sgt i32 %0, 0
  br i1 %5, label %6, label %9

6:                                                ; preds = %3
  %7 = zext nneg i32 %0 to i64
  %8 = shl nuw nsw i64 %7, 2
  tail call void @llvm.memset.p0.i64(ptr align 4 %2, i8 -1, i64 %8, i1 false), !tbaa !4
  br label %9

9:                                                ; preds = %6, %3
  store i32 0, ptr %4, align 16, !tbaa !4
  store i32 0, ptr %2, align 4, !tbaa !4
  br label %14

10:                                               ; preds = %41
  %11 = add nuw nsw i64 %15, 1
  %12 = sext i32 %42 to i64
  %13 = icmp slt i64 %11, %12
  br i1 %13, label %14, label %45, !llvm.loop !8

14:                                               ; preds = %9, %10
  %15 = phi i64 [ 0, %9 ], [ %11, %10 ]
  %16 = phi i32 [ 1, %9 ], [ %42, %10 ]
  %17 = getelementptr inbounds [64 x i32], ptr %4, i64 0, i64 %15
  %18 = load i32, ptr %17, align 4, !tbaa !4
  %19 = mul i32 %18, 3
  %20 = sext i32 %18 to i64
  %21 = getelementptr inbounds i32, ptr %2, i64 %20
  %22 = sext i32 %19 to i64
  %23 = add nsw i32 %19, 2
  %24 = sext i32 %23 to i64
  br label %25

25:                                               ; preds = %14, %41
  %26 = phi i64 [ %22, %14 ], [ %43, %41 ]
  %27 = phi i32 [ %16, %14 ], [ %42, %41 ]
  %28 = getelementptr inbounds i32, ptr %1, i64 %26
  %29 = load i32, ptr %28, align 4, !tbaa !4
  %30 = sext i32 %29 to i64
  %31 = getelementptr inbounds i32, ptr %2, i64 %30
  %32 = load i32, ptr %31, align 4, !tbaa !4
  %33 = icmp slt i32 %32, 0
  br i1 %33, label %34, label %41

34:                                               ; preds = %25
  %35 = load i32, ptr %21, align 4, !tbaa !4
  %36 = add nsw i32 %35, 1
  store i32 %36, ptr %31, align 4, !tbaa !4
  %37 = load i32, ptr %28, align 4, !tbaa !4
  %38 = add nsw i32 %27, 1
  %39 = sext i32 %27 to i64
  %40 = getelementptr inbounds [64 x i32], ptr %4, i64 0, i64 %39
  store i32 %37, ptr %40, align 4, !tbaa !4
  br label %41

41:                                               ; preds = %25, %34
  %42 = phi i32 [ %38, %34 ], [ %27, %25 ]
  %43 = add nsw i64 %26, 1
  %44 = icmp slt i64 %26, %24
  br i1 %44, label %25, label %10, !llvm.loop !11

45:                                               ; preds = %10
  call void @llvm.lifetime.end.p0(i64 256, ptr nonnull %4) #3
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @floyd(i32 noundef %0, ptr nocapture noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %0, 0
  br i1 %3, label %4, label %11

4:                                                ; preds = %2
  %5 = zext nneg i32 %0 to i64
  br label %6

6:                                                ; preds = %17, %4
  %7 = phi i64 [ 0, %4 ], [ %18, %17 ]
  %8 = mul nuw nsw i64 %7, %5
  %9 = getelementptr inbounds i32, ptr %1, i64 %7
  %10 = getelementptr inbounds i32, ptr %1, i64 %8
  br label %12

11:                                               ; preds = %17, %2
  ret void

12:                                               ; preds = %6, %20
  %13 = phi i64 [ 0, %6 ], [ %21, %20 ]
  %14 = mul nuw nsw i64 %13, %5
  %15 = getelementptr inbounds i32, ptr %9, i64 %14
  %16 = getelementptr inbounds i32, ptr %1, i64 %14
  br label %23

17:                                               ; preds = %20
  %18 = add nuw nsw i64 %7, 1
  %19 = icmp eq i64 %18, %5
  br i1 %19, label %11, label %6, !llvm.loop !12

20:                                               ; preds = %33
  %21 = add nuw nsw i64 %13, 1
  %22 = icmp eq i64 %21, %5
  br i1 %22, label %17, label %12, !llvm.loop !13

23:                                               ; preds = %12, %33
  %24 = phi i64 [ 0, %12 ], [ %34, %33 ]
  %25 = load i32, ptr %15, align 4, !tbaa !4
  %26 = getelementptr inbounds i32, ptr %10, i64 %24
  %27 = load i32, ptr %26, align 4, !tbaa !4
  %28 = add nsw i32 %27, %25
  %29 = getelementptr inbounds i32, ptr %16, i64 %24
  %30 = load i32, ptr %29, align 4, !tbaa !4
  %31 = icmp slt i32 %28, %30
  br i1 %31, label %32, label %33

32:                                               ; preds = %23
  store i32 %28, ptr %29, align 4, !tbaa !4
  br label %33

33:                                               ; preds = %23, %32
  %34 = add nuw nsw i64 %24, 1
  %35 = icmp eq i64 %34, %5
  br i1 %35, label %20, label %23, !llvm.loop !14
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @dijkstra(i32 noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef %2) local_unnamed_addr #0 {
  %4 = alloca [64 x i8], align 16
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %4) #3
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(64) %4, i8 0, i64 64, i1 false)
  %5 = icmp sgt i32 %0, 0
  br i1 %5, label %7, label %6

6:                                                ; preds = %3
  store i32 0, ptr %2, align 4, !tbaa !4
  br label %20

7:                                                ; preds = %3
  %8 = zext nneg i32 %0 to i64
  br label %13

9:                                                ; preds = %13
  store i32 0, ptr %2, align 4, !tbaa !4
  br i1 %5, label %10, label %20

10:                                               ; preds = %9
  %11 = zext nneg i32 %0 to i64
  %12 = zext nneg i32 %0 to i64
  br label %18

13:                                               ; preds = %7, %13
  %14 = phi i64 [ 0, %7 ], [ %16, %13 ]
  %15 = getelementptr inbounds i32, ptr %2, i64 %14
  store i32 2147483647, ptr %15, align 4, !tbaa !4
  %16 = add nuw nsw i64 %14, 1
  %17 = icmp eq i64 %16, %8
  br i1 %17, label %9, label %13, !llvm.loop !15

18:                                               ; preds = %49, %10
  %19 = phi i32 [ 0, %10 ], [ %50, %49 ]
  br label %28

20:                                               ; preds = %49, %6, %9
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %4) #3
  ret void

21:                                               ; preds = %45
  %22 = sext i32 %46 to i64
  %23 = getelementptr inbounds [64 x i8], ptr %4, i64 0, i64 %22
  store i8 1, ptr %23, align 1, !tbaa !16
  %24 = getelementptr inbounds i32, ptr %2, i64 %22
  %25 = mul nsw i32 %46, %0
  %26 = sext i32 %25 to i64
  %27 = getelementptr i32, ptr %1, i64 %26
  br label %52

28:                                               ; preds = %18, %45
  %29 = phi i64 [ 0, %18 ], [ %47, %45 ]
  %30 = phi i32 [ -1, %18 ], [ %46, %45 ]
  %31 = getelementptr inbounds [64 x i8], ptr %4, i64 0, i64 %29
  %32 = load i8, ptr %31, align 1, !tbaa !16
  %33 = icmp eq i8 %32, 0
  br i1 %33, label %34, label %45

34:                                               ; preds = %28
  %35 = icmp slt i32 %30, 0
  br i1 %35, label %43, label %36

36:                                               ; preds = %34
  %37 = getelementptr inbounds i32, ptr %2, i64 %29
  %38 = load i32, ptr %37, align 4, !tbaa !4
  %39 = zext nneg i32 %30 to i64
  %40 = getelementptr inbounds i32, ptr %2, i64 %39
  %41 = load i32, ptr %40, align 4, !tbaa !4
  %42 = icmp slt i32 %38, %41
  br i1 %42, label %43, label %45

43:                                               ; preds = %36, %34
  %44 = trunc nuw nsw i64 %29 to i32
  br label %45

45:                                               ; preds = %28, %36, %43
  %46 = phi i32 [ %30, %28 ], [ %44, %43 ], [ %30, %36 ]
  %47 = add nuw nsw i64 %29, 1
  %48 = icmp eq i64 %47, %11
  br i1 %48, label %21, label %28, !llvm.loop !17

49:                                               ; preds = %62
  %50 = add nuw nsw i32 %19, 1
  %51 = icmp eq i32 %50, %0
  br i1 %51, label %20, label %18, !llvm.loop !18

52:                                               ; preds = %21, %62
  %53 = phi i64 [ 0, %21 ], [ %63, %62 ]
  %54 = load i32, ptr %24, align 4, !tbaa !4
  %55 = getelementptr i32, ptr %27, i64 %53
  %56 = load i32, ptr %55, align 4, !tbaa !4
  %57 = add nsw i32 %56, %54
  %58 = getelementptr inbounds i32, ptr %2, i64 %53
  %59 = load i32, ptr %58, align 4, !tbaa !4
  %60 = icmp slt i32 %57, %59
  br i1 %60, label %61, label %62

61:                                               ; preds = %52
  store i32 %57, ptr %58, align 4, !tbaa !4
  br label %62

62:                                               ; preds = %52, %61
  %63 = add nuw nsw i64 %53, 1
  %64 = icmp eq i64 %63, %12
  br i1 %64, label %49, label %52, !llvm.loop !19
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #2

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { nounwind }

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
!13 = distinct !{!13, !9, !10}
!14 = distinct !{!14, !9, !10}
!15 = distinct !{!15, !9, !10}
!16 = !{!6, !6, i64 0}
!17 = distinct !{!17, !9, !10}
!18 = distinct !{!18, !9, !10}
!19 = distinct !{!19, !9, !10}
