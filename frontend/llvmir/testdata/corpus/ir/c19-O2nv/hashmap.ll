; ModuleID = 'hashmap.c'
source_filename = "hashmap.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.slot = type { i32, i32, i8 }

@hashmap.t = internal unnamed_addr global [128 x %struct.slot] zeroinitializer, align 16

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) uwtable
define dso_local i32 @hashmap(ptr nocapture noundef readonly %0, i32 noundef %1, ptr nocapture noundef writeonly %2) local_unnamed_addr #0 {
  br label %8

4:                                                ; preds = %8
  %5 = icmp sgt i32 %1, 0
  br i1 %5, label %6, label %13

6:                                                ; preds = %4
  %7 = zext nneg i32 %1 to i64
  br label %15

8:                                                ; preds = %3, %8
  %9 = phi i64 [ 0, %3 ], [ %11, %8 ]
  %10 = getelementptr inbounds [128 x %struct.slot], ptr @hashmap.t, i64 0, i64 %9, i32 2
  store i8 0, ptr %10, align 4, !tbaa !4
  %11 = add nuw nsw i64 %9, 1
  %12 = icmp eq i64 %11, 128
  br i1 %12, label %4, label %8, !llvm.loop !9

13:                                               ; preds = %48, %4
  %14 = phi i32 [ 0, %4 ], [ %51, %48 ]
  br label %57

15:                                               ; preds = %6, %48
  %16 = phi i64 [ 0, %6 ], [ %54, %48 ]
  %17 = phi i32 [ 0, %6 ], [ %51, %48 ]
  %18 = getelementptr inbounds i32, ptr %0, i64 %16
  %19 = load i32, ptr %18, align 4, !tbaa !12
  %20 = mul i32 %19, -1640531535
  %21 = lshr i32 %20, 25
  %22 = zext nneg i32 %21 to i64
  %23 = getelementptr inbounds [128 x %struct.slot], ptr @hashmap.t, i64 0, i64 %22
  %24 = getelementptr inbounds i8, ptr %23, i64 8
  %25 = load i8, ptr %24, align 4, !tbaa !4
  %26 = icmp eq i8 %25, 0
  br i1 %26, label %40, label %27

27:                                               ; preds = %15, %32
  %28 = phi ptr [ %36, %32 ], [ %23, %15 ]
  %29 = phi i32 [ %34, %32 ], [ %21, %15 ]
  %30 = load i32, ptr %28, align 4, !tbaa !13
  %31 = icmp eq i32 %30, %19
  br i1 %31, label %45, label %32

32:                                               ; preds = %27
  %33 = add nuw nsw i32 %29, 1
  %34 = and i32 %33, 127
  %35 = zext nneg i32 %34 to i64
  %36 = getelementptr inbounds [128 x %struct.slot], ptr @hashmap.t, i64 0, i64 %35
  %37 = getelementptr inbounds i8, ptr %36, i64 8
  %38 = load i8, ptr %37, align 4, !tbaa !4
  %39 = icmp eq i8 %38, 0
  br i1 %39, label %40, label %27, !llvm.loop !14

40:                                               ; preds = %32, %15
  %41 = phi ptr [ %23, %15 ], [ %36, %32 ]
  %42 = getelementptr inbounds i8, ptr %41, i64 8
  store i8 1, ptr %42, align 4, !tbaa !4
  store i32 %19, ptr %41, align 4, !tbaa !13
  %43 = getelementptr inbounds i8, ptr %41, i64 4
  store i32 0, ptr %43, align 4, !tbaa !15
  %44 = add nsw i32 %17, 1
  br label %48

45:                                               ; preds = %27
  %46 = getelementptr inbounds i8, ptr %28, i64 4
  %47 = load i32, ptr %46, align 4, !tbaa !15
  br label %48

48:                                               ; preds = %45, %40
  %49 = phi i32 [ 0, %40 ], [ %47, %45 ]
  %50 = phi ptr [ %41, %40 ], [ %28, %45 ]
  %51 = phi i32 [ %44, %40 ], [ %17, %45 ]
  %52 = getelementptr inbounds i8, ptr %50, i64 4
  %53 = add nsw i32 %49, 1
  store i32 %53, ptr %52, align 4, !tbaa !15
  %54 = add nuw nsw i64 %16, 1
  %55 = icmp eq i64 %54, %7
  br i1 %55, label %13, label %15, !llvm.loop !16

56:                                               ; preds = %84
  ret i32 %14

57:                                               ; preds = %13, %84
  %58 = phi i64 [ 0, %13 ], [ %87, %84 ]
  %59 = trunc nuw nsw i64 %58 to i32
  %60 = mul i32 %59, -1640531535
  %61 = lshr i32 %60, 25
  %62 = zext nneg i32 %61 to i64
  %63 = getelementptr inbounds [128 x %struct.slot], ptr @hashmap.t, i64 0, i64 %62
  %64 = getelementptr inbounds i8, ptr %63, i64 8
  %65 = load i8, ptr %64, align 4, !tbaa !4
  %66 = icmp eq i8 %65, 0
  br i1 %66, label %84, label %67

67:                                               ; preds = %57, %73
  %68 = phi ptr [ %77, %73 ], [ %63, %57 ]
  %69 = phi i32 [ %75, %73 ], [ %61, %57 ]
  %70 = load i32, ptr %68, align 4, !tbaa !13
  %71 = zext i32 %70 to i64
  %72 = icmp eq i64 %58, %71
  br i1 %72, label %81, label %73

73:                                               ; preds = %67
  %74 = add nuw nsw i32 %69, 1
  %75 = and i32 %74, 127
  %76 = zext nneg i32 %75 to i64
  %77 = getelementptr inbounds [128 x %struct.slot], ptr @hashmap.t, i64 0, i64 %76
  %78 = getelementptr inbounds i8, ptr %77, i64 8
  %79 = load i8, ptr %78, align 4, !tbaa !4
  %80 = icmp eq i8 %79, 0
  br i1 %80, label %84, label %67, !llvm.loop !17

81:                                               ; preds = %67
  %82 = getelementptr inbounds i8, ptr %68, i64 4
  %83 = load i32, ptr %82, align 4, !tbaa !15
  br label %84

84:                                               ; preds = %73, %57, %81
  %85 = phi i32 [ %83, %81 ], [ 0, %57 ], [ 0, %73 ]
  %86 = getelementptr inbounds i32, ptr %2, i64 %58
  store i32 %85, ptr %86, align 4, !tbaa !12
  %87 = add nuw nsw i64 %58, 1
  %88 = icmp eq i64 %87, 64
  br i1 %88, label %56, label %57, !llvm.loop !18
}

; Function Attrs: nofree norecurse nosync nounwind memory(write, argmem: readwrite, inaccessiblemem: none) uwtable
define dso_local i32 @union_find(ptr nocapture noundef readonly %0, i32 noundef %1, ptr nocapture noundef %2) local_unnamed_addr #1 {
  br label %8

4:                                                ; preds = %8
  %5 = icmp sgt i32 %1, 0
  br i1 %5, label %6, label %14

6:                                                ; preds = %4
  %7 = zext nneg i32 %1 to i64
  br label %16

8:                                                ; preds = %3, %8
  %9 = phi i64 [ 0, %3 ], [ %12, %8 ]
  %10 = getelementptr inbounds i32, ptr %2, i64 %9
  %11 = trunc nuw nsw i64 %9 to i32
  store i32 %11, ptr %10, align 4, !tbaa !12
  %12 = add nuw nsw i64 %9, 1
  %13 = icmp eq i64 %12, 64
  br i1 %13, label %4, label %8, !llvm.loop !19

14:                                               ; preds = %62, %4
  %15 = phi i32 [ 64, %4 ], [ %63, %62 ]
  br label %67

16:                                               ; preds = %6, %62
  %17 = phi i64 [ 0, %6 ], [ %64, %62 ]
  %18 = phi i32 [ 64, %6 ], [ %63, %62 ]
  %19 = shl nuw nsw i64 %17, 1
  %20 = getelementptr inbounds i32, ptr %0, i64 %19
  %21 = load i32, ptr %20, align 4, !tbaa !12
  %22 = sext i32 %21 to i64
  %23 = getelementptr inbounds i32, ptr %2, i64 %22
  %24 = load i32, ptr %23, align 4, !tbaa !12
  %25 = icmp eq i32 %24, %21
  br i1 %25, label %36, label %26

26:                                               ; preds = %16, %26
  %27 = phi i32 [ %34, %26 ], [ %24, %16 ]
  %28 = phi ptr [ %33, %26 ], [ %23, %16 ]
  %29 = sext i32 %27 to i64
  %30 = getelementptr inbounds i32, ptr %2, i64 %29
  %31 = load i32, ptr %30, align 4, !tbaa !12
  store i32 %31, ptr %28, align 4, !tbaa !12
  %32 = sext i32 %31 to i64
  %33 = getelementptr inbounds i32, ptr %2, i64 %32
  %34 = load i32, ptr %33, align 4, !tbaa !12
  %35 = icmp eq i32 %34, %31
  br i1 %35, label %36, label %26, !llvm.loop !20

36:                                               ; preds = %26, %16
  %37 = phi i32 [ %21, %16 ], [ %31, %26 ]
  %38 = or disjoint i64 %19, 1
  %39 = getelementptr inbounds i32, ptr %0, i64 %38
  %40 = load i32, ptr %39, align 4, !tbaa !12
  %41 = sext i32 %40 to i64
  %42 = getelementptr inbounds i32, ptr %2, i64 %41
  %43 = load i32, ptr %42, align 4, !tbaa !12
  %44 = icmp eq i32 %43, %40
  br i1 %44, label %55, label %45

45:                                               ; preds = %36, %45
  %46 = phi i32 [ %53, %45 ], [ %43, %36 ]
  %47 = phi ptr [ %52, %45 ], [ %42, %36 ]
  %48 = sext i32 %46 to i64
  %49 = getelementptr inbounds i32, ptr %2, i64 %48
  %50 = load i32, ptr %49, align 4, !tbaa !12
  store i32 %50, ptr %47, align 4, !tbaa !12
  %51 = sext i32 %50 to i64
  %52 = getelementptr inbounds i32, ptr %2, i64 %51
  %53 = load i32, ptr %52, align 4, !tbaa !12
  %54 = icmp eq i32 %53, %50
  br i1 %54, label %55, label %45, !llvm.loop !20

55:                                               ; preds = %45, %36
  %56 = phi i32 [ %40, %36 ], [ %50, %45 ]
  %57 = icmp eq i32 %37, %56
  br i1 %57, label %62, label %58

58:                                               ; preds = %55
  %59 = sext i32 %37 to i64
  %60 = getelementptr inbounds i32, ptr %2, i64 %59
  store i32 %56, ptr %60, align 4, !tbaa !12
  %61 = add nsw i32 %18, -1
  br label %62

62:                                               ; preds = %58, %55
  %63 = phi i32 [ %61, %58 ], [ %18, %55 ]
  %64 = add nuw nsw i64 %17, 1
  %65 = icmp eq i64 %64, %7
  br i1 %65, label %14, label %16, !llvm.loop !21

66:                                               ; preds = %84
  ret i32 %15

67:                                               ; preds = %14, %84
  %68 = phi i64 [ 0, %14 ], [ %86, %84 ]
  %69 = getelementptr inbounds i32, ptr %2, i64 %68
  %70 = load i32, ptr %69, align 4, !tbaa !12
  %71 = zext i32 %70 to i64
  %72 = icmp eq i64 %68, %71
  %73 = trunc nuw nsw i64 %68 to i32
  br i1 %72, label %84, label %74

74:                                               ; preds = %67, %74
  %75 = phi i32 [ %82, %74 ], [ %70, %67 ]
  %76 = phi ptr [ %81, %74 ], [ %69, %67 ]
  %77 = sext i32 %75 to i64
  %78 = getelementptr inbounds i32, ptr %2, i64 %77
  %79 = load i32, ptr %78, align 4, !tbaa !12
  store i32 %79, ptr %76, align 4, !tbaa !12
  %80 = sext i32 %79 to i64
  %81 = getelementptr inbounds i32, ptr %2, i64 %80
  %82 = load i32, ptr %81, align 4, !tbaa !12
  %83 = icmp eq i32 %82, %79
  br i1 %83, label %84, label %74, !llvm.loop !20

84:                                               ; preds = %74, %67
  %85 = phi i32 [ %73, %67 ], [ %79, %74 ]
  store i32 %85, ptr %69, align 4, !tbaa !12
  %86 = add nuw nsw i64 %68, 1
  %87 = icmp eq i64 %86, 64
  br i1 %87, label %66, label %67, !llvm.loop !22
}

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree norecurse nosync nounwind memory(write, argmem: readwrite, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !7, i64 8}
!5 = !{!"slot", !6, i64 0, !6, i64 4, !7, i64 8}
!6 = !{!"int", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = distinct !{!9, !10, !11}
!10 = !{!"llvm.loop.mustprogress"}
!11 = !{!"llvm.loop.unroll.disable"}
!12 = !{!6, !6, i64 0}
!13 = !{!5, !6, i64 0}
!14 = distinct !{!14, !10, !11}
!15 = !{!5, !6, i64 4}
!16 = distinct !{!16, !10, !11}
!17 = distinct !{!17, !10, !11}
!18 = distinct !{!18, !10, !11}
!19 = distinct !{!19, !10, !11}
!20 = distinct !{!20, !10, !11}
!21 = distinct !{!21, !10, !11}
!22 = distinct !{!22, !10, !11}
