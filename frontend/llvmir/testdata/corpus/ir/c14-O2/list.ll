; ModuleID = 'list.c'
source_filename = "list.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.node = type { i32, %struct.node* }

@pool = internal global [128 x %struct.node] zeroinitializer, align 16

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local i64 @list_sum(i32* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %41

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
  %6 = and i64 %5, 1
  %7 = icmp eq i32 %1, 1
  br i1 %7, label %28, label %8

8:                                                ; preds = %4
  %9 = and i64 %5, 4294967294
  br label %10

10:                                               ; preds = %10, %8
  %11 = phi i64 [ 0, %8 ], [ %25, %10 ]
  %12 = phi %struct.node* [ null, %8 ], [ %22, %10 ]
  %13 = phi i64 [ 0, %8 ], [ %26, %10 ]
  %14 = getelementptr inbounds i32, i32* %0, i64 %11
  %15 = load i32, i32* %14, align 4, !tbaa !4
  %16 = getelementptr inbounds [128 x %struct.node], [128 x %struct.node]* @pool, i64 0, i64 %11
  %17 = getelementptr inbounds %struct.node, %struct.node* %16, i64 0, i32 0
  store i32 %15, i32* %17, align 16, !tbaa !8
  %18 = getelementptr inbounds [128 x %struct.node], [128 x %struct.node]* @pool, i64 0, i64 %11, i32 1
  store %struct.node* %12, %struct.node** %18, align 8, !tbaa !11
  %19 = or i64 %11, 1
  %20 = getelementptr inbounds i32, i32* %0, i64 %19
  %21 = load i32, i32* %20, align 4, !tbaa !4
  %22 = getelementptr inbounds [128 x %struct.node], [128 x %struct.node]* @pool, i64 0, i64 %19
  %23 = getelementptr inbounds %struct.node, %struct.node* %22, i64 0, i32 0
  store i32 %21, i32* %23, align 16, !tbaa !8
  %24 = getelementptr inbounds [128 x %struct.node], [128 x %struct.node]* @pool, i64 0, i64 %19, i32 1
  store %struct.node* %16, %struct.node** %24, align 8, !tbaa !11
  %25 = add nuw nsw i64 %11, 2
  %26 = add i64 %13, 2
  %27 = icmp eq i64 %26, %9
  br i1 %27, label %28, label %10, !llvm.loop !12

28:                                               ; preds = %10, %4
  %29 = phi %struct.node* [ undef, %4 ], [ %22, %10 ]
  %30 = phi i64 [ 0, %4 ], [ %25, %10 ]
  %31 = phi %struct.node* [ null, %4 ], [ %22, %10 ]
  %32 = icmp eq i64 %6, 0
  br i1 %32, label %39, label %33

33:                                               ; preds = %28
  %34 = getelementptr inbounds i32, i32* %0, i64 %30
  %35 = load i32, i32* %34, align 4, !tbaa !4
  %36 = getelementptr inbounds [128 x %struct.node], [128 x %struct.node]* @pool, i64 0, i64 %30
  %37 = getelementptr inbounds %struct.node, %struct.node* %36, i64 0, i32 0
  store i32 %35, i32* %37, align 16, !tbaa !8
  %38 = getelementptr inbounds [128 x %struct.node], [128 x %struct.node]* @pool, i64 0, i64 %30, i32 1
  store %struct.node* %31, %struct.node** %38, align 8, !tbaa !11
  br label %39

39:                                               ; preds = %28, %33
  %40 = phi %struct.node* [ %29, %28 ], [ %36, %33 ]
  br label %43

41:                                               ; preds = %43, %2
  %42 = phi i64 [ 0, %2 ], [ %52, %43 ]
  ret i64 %42

43:                                               ; preds = %39, %43
  %44 = phi %struct.node* [ %54, %43 ], [ %40, %39 ]
  %45 = phi i64 [ %47, %43 ], [ 1, %39 ]
  %46 = phi i64 [ %52, %43 ], [ 0, %39 ]
  %47 = add nuw nsw i64 %45, 1
  %48 = getelementptr inbounds %struct.node, %struct.node* %44, i64 0, i32 0
  %49 = load i32, i32* %48, align 8, !tbaa !8
  %50 = sext i32 %49 to i64
  %51 = mul nsw i64 %45, %50
  %52 = add nsw i64 %51, %46
  %53 = getelementptr inbounds %struct.node, %struct.node* %44, i64 0, i32 1
  %54 = load %struct.node*, %struct.node** %53, align 8, !tbaa !11
  %55 = icmp eq %struct.node* %54, null
  br i1 %55, label %41, label %43, !llvm.loop !14
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local i32 @list_reverse(i32* nocapture noundef readonly %0, i32 noundef %1, i32* nocapture noundef writeonly %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %60

5:                                                ; preds = %3
  %6 = zext i32 %1 to i64
  %7 = and i64 %6, 1
  %8 = icmp eq i32 %1, 1
  br i1 %8, label %29, label %9

9:                                                ; preds = %5
  %10 = and i64 %6, 4294967294
  br label %11

11:                                               ; preds = %11, %9
  %12 = phi i64 [ 0, %9 ], [ %26, %11 ]
  %13 = phi %struct.node* [ null, %9 ], [ %23, %11 ]
  %14 = phi i64 [ 0, %9 ], [ %27, %11 ]
  %15 = getelementptr inbounds i32, i32* %0, i64 %12
  %16 = load i32, i32* %15, align 4, !tbaa !4
  %17 = getelementptr inbounds [128 x %struct.node], [128 x %struct.node]* @pool, i64 0, i64 %12
  %18 = getelementptr inbounds %struct.node, %struct.node* %17, i64 0, i32 0
  store i32 %16, i32* %18, align 16, !tbaa !8
  %19 = getelementptr inbounds [128 x %struct.node], [128 x %struct.node]* @pool, i64 0, i64 %12, i32 1
  store %struct.node* %13, %struct.node** %19, align 8, !tbaa !11
  %20 = or i64 %12, 1
  %21 = getelementptr inbounds i32, i32* %0, i64 %20
  %22 = load i32, i32* %21, align 4, !tbaa !4
  %23 = getelementptr inbounds [128 x %struct.node], [128 x %struct.node]* @pool, i64 0, i64 %20
  %24 = getelementptr inbounds %struct.node, %struct.node* %23, i64 0, i32 0
  store i32 %22, i32* %24, align 16, !tbaa !8
  %25 = getelementptr inbounds [128 x %struct.node], [128 x %struct.node]* @pool, i64 0, i64 %20, i32 1
  store %struct.node* %17, %struct.node** %25, align 8, !tbaa !11
  %26 = add nuw nsw i64 %12, 2
  %27 = add i64 %14, 2
  %28 = icmp eq i64 %27, %10
  br i1 %28, label %29, label %11, !llvm.loop !12

29:                                               ; preds = %11, %5
  %30 = phi %struct.node* [ undef, %5 ], [ %23, %11 ]
  %31 = phi i64 [ 0, %5 ], [ %26, %11 ]
  %32 = phi %struct.node* [ null, %5 ], [ %23, %11 ]
  %33 = icmp eq i64 %7, 0
  br i1 %33, label %40, label %34

34:                                               ; preds = %29
  %35 = getelementptr inbounds i32, i32* %0, i64 %31
  %36 = load i32, i32* %35, align 4, !tbaa !4
  %37 = getelementptr inbounds [128 x %struct.node], [128 x %struct.node]* @pool, i64 0, i64 %31
  %38 = getelementptr inbounds %struct.node, %struct.node* %37, i64 0, i32 0
  store i32 %36, i32* %38, align 16, !tbaa !8
  %39 = getelementptr inbounds [128 x %struct.node], [128 x %struct.node]* @pool, i64 0, i64 %31, i32 1
  store %struct.node* %32, %struct.node** %39, align 8, !tbaa !11
  br label %40

40:                                               ; preds = %29, %34
  %41 = phi %struct.node* [ %30, %29 ], [ %37, %34 ]
  br label %42

42:                                               ; preds = %40, %42
  %43 = phi %struct.node* [ %46, %42 ], [ %41, %40 ]
  %44 = phi %struct.node* [ %43, %42 ], [ null, %40 ]
  %45 = getelementptr inbounds %struct.node, %struct.node* %43, i64 0, i32 1
  %46 = load %struct.node*, %struct.node** %45, align 8, !tbaa !11
  store %struct.node* %44, %struct.node** %45, align 8, !tbaa !11
  %47 = icmp eq %struct.node* %46, null
  br i1 %47, label %48, label %42, !llvm.loop !15

48:                                               ; preds = %42, %48
  %49 = phi i64 [ %53, %48 ], [ 0, %42 ]
  %50 = phi %struct.node* [ %56, %48 ], [ %43, %42 ]
  %51 = getelementptr inbounds %struct.node, %struct.node* %50, i64 0, i32 0
  %52 = load i32, i32* %51, align 8, !tbaa !8
  %53 = add nuw i64 %49, 1
  %54 = getelementptr inbounds i32, i32* %2, i64 %49
  store i32 %52, i32* %54, align 4, !tbaa !4
  %55 = getelementptr inbounds %struct.node, %struct.node* %50, i64 0, i32 1
  %56 = load %struct.node*, %struct.node** %55, align 8, !tbaa !11
  %57 = icmp eq %struct.node* %56, null
  br i1 %57, label %58, label %48, !llvm.loop !16

58:                                               ; preds = %48
  %59 = trunc i64 %53 to i32
  br label %60

60:                                               ; preds = %3, %58
  %61 = phi i32 [ %59, %58 ], [ 0, %3 ]
  ret i32 %61
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
!8 = !{!9, !5, i64 0}
!9 = !{!"node", !5, i64 0, !10, i64 8}
!10 = !{!"any pointer", !6, i64 0}
!11 = !{!9, !10, i64 8}
!12 = distinct !{!12, !13}
!13 = !{!"llvm.loop.mustprogress"}
!14 = distinct !{!14, !13}
!15 = distinct !{!15, !13}
!16 = distinct !{!16, !13}
