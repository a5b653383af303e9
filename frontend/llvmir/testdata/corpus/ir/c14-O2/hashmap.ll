; ModuleID = 'hashmap.c'
source_filename = "hashmap.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.slot = type { i32, i32, i8 }

@hashmap.t = internal unnamed_addr global [128 x %struct.slot] zeroinitializer, align 16

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local i32 @hashmap(i32* nocapture noundef readonly %0, i32 noundef %1, i32* nocapture noundef writeonly %2) local_unnamed_addr #0 {
  br label %8

4:                                                ; preds = %8
  %5 = icmp sgt i32 %1, 0
  br i1 %5, label %6, label %19

6:                                                ; preds = %4
  %7 = zext i32 %1 to i64
  br label %21

8:                                                ; preds = %8, %3
  %9 = phi i64 [ 0, %3 ], [ %17, %8 ]
  %10 = getelementptr inbounds [128 x %struct.slot], [128 x %struct.slot]* @hashmap.t, i64 0, i64 %9, i32 2
  store i8 0, i8* %10, align 8, !tbaa !4
  %11 = or i64 %9, 1
  %12 = getelementptr inbounds [128 x %struct.slot], [128 x %struct.slot]* @hashmap.t, i64 0, i64 %11, i32 2
  store i8 0, i8* %12, align 4, !tbaa !4
  %13 = or i64 %9, 2
  %14 = getelementptr inbounds [128 x %struct.slot], [128 x %struct.slot]* @hashmap.t, i64 0, i64 %13, i32 2
  store i8 0, i8* %14, align 16, !tbaa !4
  %15 = or i64 %9, 3
  %16 = getelementptr inbounds [128 x %struct.slot], [128 x %struct.slot]* @hashmap.t, i64 0, i64 %15, i32 2
  store i8 0, i8* %16, align 4, !tbaa !4
  %17 = add nuw nsw i64 %9, 4
  %18 = icmp eq i64 %17, 128
  br i1 %18, label %4, label %8, !llvm.loop !9

19:                                               ; preds = %57, %4
  %20 = phi i32 [ 0, %4 ], [ %60, %57 ]
  br label %66

21:                                               ; preds = %6, %57
  %22 = phi i64 [ 0, %6 ], [ %63, %57 ]
  %23 = phi i32 [ 0, %6 ], [ %60, %57 ]
  %24 = getelementptr inbounds i32, i32* %0, i64 %22
  %25 = load i32, i32* %24, align 4, !tbaa !11
  %26 = mul i32 %25, -1640531535
  %27 = lshr i32 %26, 25
  %28 = zext i32 %27 to i64
  %29 = getelementptr inbounds [128 x %struct.slot], [128 x %struct.slot]* @hashmap.t, i64 0, i64 %28, i32 2
  %30 = load i8, i8* %29, align 4, !tbaa !4
  %31 = icmp eq i8 %30, 0
  br i1 %31, label %47, label %32

32:                                               ; preds = %21, %38
  %33 = phi i64 [ %41, %38 ], [ %28, %21 ]
  %34 = phi i32 [ %40, %38 ], [ %27, %21 ]
  %35 = getelementptr inbounds [128 x %struct.slot], [128 x %struct.slot]* @hashmap.t, i64 0, i64 %33, i32 0
  %36 = load i32, i32* %35, align 4, !tbaa !12
  %37 = icmp eq i32 %36, %25
  br i1 %37, label %53, label %38

38:                                               ; preds = %32
  %39 = add nuw nsw i32 %34, 1
  %40 = and i32 %39, 127
  %41 = zext i32 %40 to i64
  %42 = getelementptr inbounds [128 x %struct.slot], [128 x %struct.slot]* @hashmap.t, i64 0, i64 %41, i32 2
  %43 = load i8, i8* %42, align 4, !tbaa !4
  %44 = icmp eq i8 %43, 0
  br i1 %44, label %45, label %32, !llvm.loop !13

45:                                               ; preds = %38
  %46 = zext i32 %40 to i64
  br label %47

47:                                               ; preds = %45, %21
  %48 = phi i64 [ %28, %21 ], [ %46, %45 ]
  %49 = phi i8* [ %29, %21 ], [ %42, %45 ]
  store i8 1, i8* %49, align 4, !tbaa !4
  %50 = getelementptr inbounds [128 x %struct.slot], [128 x %struct.slot]* @hashmap.t, i64 0, i64 %48, i32 0
  store i32 %25, i32* %50, align 4, !tbaa !12
  %51 = getelementptr inbounds [128 x %struct.slot], [128 x %struct.slot]* @hashmap.t, i64 0, i64 %48, i32 1
  store i32 0, i32* %51, align 4, !tbaa !14
  %52 = add nsw i32 %23, 1
  br label %57

53:                                               ; preds = %32
  %54 = zext i32 %34 to i64
  %55 = getelementptr inbounds [128 x %struct.slot], [128 x %struct.slot]* @hashmap.t, i64 0, i64 %54, i32 1
  %56 = load i32, i32* %55, align 4, !tbaa !14
  br label %57

57:                                               ; preds = %53, %47
  %58 = phi i32 [ 0, %47 ], [ %56, %53 ]
  %59 = phi i64 [ %48, %47 ], [ %54, %53 ]
  %60 = phi i32 [ %52, %47 ], [ %23, %53 ]
  %61 = getelementptr inbounds [128 x %struct.slot], [128 x %struct.slot]* @hashmap.t, i64 0, i64 %59, i32 1
  %62 = add nsw i32 %58, 1
  store i32 %62, i32* %61, align 4, !tbaa !14
  %63 = add nuw nsw i64 %22, 1
  %64 = icmp eq i64 %63, %7
  br i1 %64, label %19, label %21, !llvm.loop !15

65:                                               ; preds = %93
  ret i32 %20

66:                                               ; preds = %19, %93
  %67 = phi i64 [ 0, %19 ], [ %96, %93 ]
  %68 = trunc i64 %67 to i32
  %69 = mul i32 %68, -1640531535
  %70 = lshr i32 %69, 25
  %71 = zext i32 %70 to i64
  %72 = getelementptr inbounds [128 x %struct.slot], [128 x %struct.slot]* @hashmap.t, i64 0, i64 %71, i32 2
  %73 = load i8, i8* %72, align 4, !tbaa !4
  %74 = icmp eq i8 %73, 0
  br i1 %74, label %93, label %75

75:                                               ; preds = %66, %82
  %76 = phi i64 [ %85, %82 ], [ %71, %66 ]
  %77 = phi i32 [ %84, %82 ], [ %70, %66 ]
  %78 = getelementptr inbounds [128 x %struct.slot], [128 x %struct.slot]* @hashmap.t, i64 0, i64 %76, i32 0
  %79 = load i32, i32* %78, align 4, !tbaa !12
  %80 = zext i32 %79 to i64
  %81 = icmp eq i64 %67, %80
  br i1 %81, label %89, label %82

82:                                               ; preds = %75
  %83 = add nuw nsw i32 %77, 1
  %84 = and i32 %83, 127
  %85 = zext i32 %84 to i64
  %86 = getelementptr inbounds [128 x %struct.slot], [128 x %struct.slot]* @hashmap.t, i64 0, i64 %85, i32 2
  %87 = load i8, i8* %86, align 4, !tbaa !4
  %88 = icmp eq i8 %87, 0
  br i1 %88, label %93, label %75, !llvm.loop !16

89:                                               ; preds = %75
  %90 = zext i32 %77 to i64
  %91 = getelementptr inbounds [128 x %struct.slot], [128 x %struct.slot]* @hashmap.t, i64 0, i64 %90, i32 1
  %92 = load i32, i32* %91, align 4, !tbaa !14
  br label %93

93:                                               ; preds = %82, %66, %89
  %94 = phi i32 [ %92, %89 ], [ 0, %66 ], [ 0, %82 ]
  %95 = getelementptr inbounds i32, i32* %2, i64 %67
  store i32 %94, i32* %95, align 4, !tbaa !11
  %96 = add nuw nsw i64 %67, 1
  %97 = icmp eq i64 %96, 64
  br i1 %97, label %65, label %66, !llvm.loop !17
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local i32 @union_find(i32* nocapture noundef readonly %0, i32 noundef %1, i32* nocapture noundef %2) local_unnamed_addr #0 {
  %4 = bitcast i32* %2 to <4 x i32>*
  store <4 x i32> <i32 0, i32 1, i32 2, i32 3>, <4 x i32>* %4, align 4, !tbaa !11
  %5 = getelementptr inbounds i32, i32* %2, i64 4
  %6 = bitcast i32* %5 to <4 x i32>*
  store <4 x i32> <i32 4, i32 5, i32 6, i32 7>, <4 x i32>* %6, align 4, !tbaa !11
  %7 = getelementptr inbounds i32, i32* %2, i64 8
  %8 = bitcast i32* %7 to <4 x i32>*
  store <4 x i32> <i32 8, i32 9, i32 10, i32 11>, <4 x i32>* %8, align 4, !tbaa !11
  %9 = getelementptr inbounds i32, i32* %2, i64 12
  %10 = bitcast i32* %9 to <4 x i32>*
  store <4 x i32> <i32 12, i32 13, i32 14, i32 15>, <4 x i32>* %10, align 4, !tbaa !11
  %11 = getelementptr inbounds i32, i32* %2, i64 16
  %12 = bitcast i32* %11 to <4 x i32>*
  store <4 x i32> <i32 16, i32 17, i32 18, i32 19>, <4 x i32>* %12, align 4, !tbaa !11
  %13 = getelementptr inbounds i32, i32* %2, i64 20
  %14 = bitcast i32* %13 to <4 x i32>*
  store <4 x i32> <i32 20, i32 21, i32 22, i32 23>, <4 x i32>* %14, align 4, !tbaa !11
  %15 = getelementptr inbounds i32, i32* %2, i64 24
  %16 = bitcast i32* %15 to <4 x i32>*
  store <4 x i32> <i32 24, i32 25, i32 26, i32 27>, <4 x i32>* %16, align 4, !tbaa !11
  %17 = getelementptr inbounds i32, i32* %2, i64 28
  %18 = bitcast i32* %17 to <4 x i32>*
  store <4 x i32> <i32 28, i32 29, i32 30, i32 31>, <4 x i32>* %18, align 4, !tbaa !11
  %19 = getelementptr inbounds i32, i32* %2, i64 32
  %20 = bitcast i32* %19 to <4 x i32>*
  store <4 x i32> <i32 32, i32 33, i32 34, i32 35>, <4 x i32>* %20, align 4, !tbaa !11
  %21 = getelementptr inbounds i32, i32* %2, i64 36
  %22 = bitcast i32* %21 to <4 x i32>*
  store <4 x i32> <i32 36, i32 37, i32 38, i32 39>, <4 x i32>* %22, align 4, !tbaa !11
  %23 = getelementptr inbounds i32, i32* %2, i64 40
  %24 = bitcast i32* %23 to <4 x i32>*
  store <4 x i32> <i32 40, i32 41, i32 42, i32 43>, <4 x i32>* %24, align 4, !tbaa !11
  %25 = getelementptr inbounds i32, i32* %2, i64 44
  %26 = bitcast i32* %25 to <4 x i32>*
  store <4 x i32> <i32 44, i32 45, i32 46, i32 47>, <4 x i32>* %26, align 4, !tbaa !11
  %27 = getelementptr inbounds i32, i32* %2, i64 48
  %28 = bitcast i32* %27 to <4 x i32>*
  store <4 x i32> <i32 48, i32 49, i32 50, i32 51>, <4 x i32>* %28, align 4, !tbaa !11
  %29 = getelementptr inbounds i32, i32* %2, i64 52
  %30 = bitcast i32* %29 to <4 x i32>*
  store <4 x i32> <i32 52, i32 53, i32 54, i32 55>, <4 x i32>* %30, align 4, !tbaa !11
  %31 = getelementptr inbounds i32, i32* %2, i64 56
  %32 = bitcast i32* %31 to <4 x i32>*
  store <4 x i32> <i32 56, i32 57, i32 58, i32 59>, <4 x i32>* %32, align 4, !tbaa !11
  %33 = getelementptr inbounds i32, i32* %2, i64 60
  %34 = bitcast i32* %33 to <4 x i32>*
  store <4 x i32> <i32 60, i32 61, i32 62, i32 63>, <4 x i32>* %34, align 4, !tbaa !11
  %35 = icmp sgt i32 %1, 0
  br i1 %35, label %36, label %38

36:                                               ; preds = %3
  %37 = zext i32 %1 to i64
  br label %40

38:                                               ; preds = %86, %3
  %39 = phi i32 [ 64, %3 ], [ %87, %86 ]
  br label %91

40:                                               ; preds = %36, %86
  %41 = phi i64 [ 0, %36 ], [ %88, %86 ]
  %42 = phi i32 [ 64, %36 ], [ %87, %86 ]
  %43 = shl nuw nsw i64 %41, 1
  %44 = getelementptr inbounds i32, i32* %0, i64 %43
  %45 = load i32, i32* %44, align 4, !tbaa !11
  %46 = sext i32 %45 to i64
  %47 = getelementptr inbounds i32, i32* %2, i64 %46
  %48 = load i32, i32* %47, align 4, !tbaa !11
  %49 = icmp eq i32 %48, %45
  br i1 %49, label %60, label %50

50:                                               ; preds = %40, %50
  %51 = phi i32 [ %58, %50 ], [ %48, %40 ]
  %52 = phi i32* [ %57, %50 ], [ %47, %40 ]
  %53 = sext i32 %51 to i64
  %54 = getelementptr inbounds i32, i32* %2, i64 %53
  %55 = load i32, i32* %54, align 4, !tbaa !11
  store i32 %55, i32* %52, align 4, !tbaa !11
  %56 = sext i32 %55 to i64
  %57 = getelementptr inbounds i32, i32* %2, i64 %56
  %58 = load i32, i32* %57, align 4, !tbaa !11
  %59 = icmp eq i32 %58, %55
  br i1 %59, label %60, label %50, !llvm.loop !18

60:                                               ; preds = %50, %40
  %61 = phi i32 [ %45, %40 ], [ %55, %50 ]
  %62 = or i64 %43, 1
  %63 = getelementptr inbounds i32, i32* %0, i64 %62
  %64 = load i32, i32* %63, align 4, !tbaa !11
  %65 = sext i32 %64 to i64
  %66 = getelementptr inbounds i32, i32* %2, i64 %65
  %67 = load i32, i32* %66, align 4, !tbaa !11
  %68 = icmp eq i32 %67, %64
  br i1 %68, label %79, label %69

69:                                               ; preds = %60, %69
  %70 = phi i32 [ %77, %69 ], [ %67, %60 ]
  %71 = phi i32* [ %76, %69 ], [ %66, %60 ]
  %72 = sext i32 %70 to i64
  %73 = getelementptr inbounds i32, i32* %2, i64 %72
  %74 = load i32, i32* %73, align 4, !tbaa !11
  store i32 %74, i32* %71, align 4, !tbaa !11
  %75 = sext i32 %74 to i64
  %76 = getelementptr inbounds i32, i32* %2, i64 %75
  %77 = load i32, i32* %76, align 4, !tbaa !11
  %78 = icmp eq i32 %77, %74
  br i1 %78, label %79, label %69, !llvm.loop !18

79:                                               ; preds = %69, %60
  %80 = phi i32 [ %64, %60 ], [ %74, %69 ]
  %81 = icmp eq i32 %61, %80
  br i1 %81, label %86, label %82

82:                                               ; preds = %79
  %83 = sext i32 %61 to i64
  %84 = getelementptr inbounds i32, i32* %2, i64 %83
  store i32 %80, i32* %84, align 4, !tbaa !11
  %85 = add nsw i32 %42, -1
  br label %86

86:                                               ; preds = %82, %79
  %87 = phi i32 [ %85, %82 ], [ %42, %79 ]
  %88 = add nuw nsw i64 %41, 1
  %89 = icmp eq i64 %88, %37
  br i1 %89, label %38, label %40, !llvm.loop !19

90:                                               ; preds = %108
  ret i32 %39

91:                                               ; preds = %38, %108
  %92 = phi i64 [ 0, %38 ], [ %110, %108 ]
  %93 = getelementptr inbounds i32, i32* %2, i64 %92
  %94 = load i32, i32* %93, align 4, !tbaa !11
  %95 = zext i32 %94 to i64
  %96 = icmp eq i64 %92, %95
  %97 = trunc i64 %92 to i32
  br i1 %96, label %108, label %98

98:                                               ; preds = %91, %98
  %99 = phi i32 [ %106, %98 ], [ %94, %91 ]
  %100 = phi i32* [ %105, %98 ], [ %93, %91 ]
  %101 = sext i32 %99 to i64
  %102 = getelementptr inbounds i32, i32* %2, i64 %101
  %103 = load i32, i32* %102, align 4, !tbaa !11
  store i32 %103, i32* %100, align 4, !tbaa !11
  %104 = sext i32 %103 to i64
  %105 = getelementptr inbounds i32, i32* %2, i64 %104
  %106 = load i32, i32* %105, align 4, !tbaa !11
  %107 = icmp eq i32 %106, %103
  br i1 %107, label %108, label %98, !llvm.loop !18

108:                                              ; preds = %98, %91
  %109 = phi i32 [ %97, %91 ], [ %103, %98 ]
  store i32 %109, i32* %93, align 4, !tbaa !11
  %110 = add nuw nsw i64 %92, 1
  %111 = icmp eq i64 %110, 64
  br i1 %111, label %90, label %91, !llvm.loop !20
}

attributes #0 = { nofree norecurse nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 1}
!4 = !{!5, !7, i64 8}
!5 = !{!"slot", !6, i64 0, !6, i64 4, !7, i64 8}
!6 = !{!"int", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = distinct !{!9, !10}
!10 = !{!"llvm.loop.mustprogress"}
!11 = !{!6, !6, i64 0}
!12 = !{!5, !6, i64 0}
!13 = distinct !{!13, !10}
!14 = !{!5, !6, i64 4}
!15 = distinct !{!15, !10}
!16 = distinct !{!16, !10}
!17 = distinct !{!17, !10}
!18 = distinct !{!18, !10}
!19 = distinct !{!19, !10}
!20 = distinct !{!20, !10}
