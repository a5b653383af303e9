; ModuleID = 'levenshtein.c'
source_filename = "levenshtein.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@t = internal unnamed_addr global [31 x [31 x i32]] zeroinitializer, align 16

; Function Attrs: nofree nosync nounwind readonly uwtable
define dso_local i32 @levenshtein(i8* nocapture noundef readonly %0, i32 noundef %1, i8* nocapture noundef readonly %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = alloca [64 x i32], align 16
  %6 = bitcast [64 x i32]* %5 to i8*
  call void @llvm.lifetime.start.p0i8(i64 256, i8* nonnull %6) #3
  %7 = icmp slt i32 %3, 0
  br i1 %7, label %76, label %8

8:                                                ; preds = %4
  %9 = add nuw i32 %3, 1
  %10 = zext i32 %9 to i64
  %11 = icmp ult i32 %3, 7
  br i1 %11, label %74, label %12

12:                                               ; preds = %8
  %13 = and i64 %10, 4294967288
  %14 = add nsw i64 %13, -8
  %15 = lshr exact i64 %14, 3
  %16 = add nuw nsw i64 %15, 1
  %17 = and i64 %16, 3
  %18 = icmp ult i64 %14, 24
  br i1 %18, label %55, label %19

19:                                               ; preds = %12
  %20 = and i64 %16, 4611686018427387900
  br label %21

21:                                               ; preds = %21, %19
  %22 = phi i64 [ 0, %19 ], [ %51, %21 ]
  %23 = phi <4 x i32> [ <i32 0, i32 1, i32 2, i32 3>, %19 ], [ %52, %21 ]
  %24 = phi i64 [ 0, %19 ], [ %53, %21 ]
  %25 = add <4 x i32> %23, <i32 4, i32 4, i32 4, i32 4>
  %26 = getelementptr inbounds [64 x i32], [64 x i32]* %5, i64 0, i64 %22
  %27 = bitcast i32* %26 to <4 x i32>*
  store <4 x i32> %23, <4 x i32>* %27, align 16, !tbaa !4
  %28 = getelementptr inbounds i32, i32* %26, i64 4
  %29 = bitcast i32* %28 to <4 x i32>*
  store <4 x i32> %25, <4 x i32>* %29, align 16, !tbaa !4
  %30 = or i64 %22, 8
  %31 = add <4 x i32> %23, <i32 8, i32 8, i32 8, i32 8>
  %32 = add <4 x i32> %23, <i32 12, i32 12, i32 12, i32 12>
  %33 = getelementptr inbounds [64 x i32], [64 x i32]* %5, i64 0, i64 %30
  %34 = bitcast i32* %33 to <4 x i32>*
  store <4 x i32> %31, <4 x i32>* %34, align 16, !tbaa !4
  %35 = getelementptr inbounds i32, i32* %33, i64 4
  %36 = bitcast i32* %35 to <4 x i32>*
  store <4 x i32> %32, <4 x i32>* %36, align 16, !tbaa !4
  %37 = or i64 %22, 16
  %38 = add <4 x i32> %23, <i32 16, i32 16, i32 16, i32 16>
  %39 = add <4 x i32> %23, <i32 20, i32 20, i32 20, i32 20>
  %40 = getelementptr inbounds [64 x i32], [64 x i32]* %5, i64 0, i64 %37
  %41 = bitcast i32* %40 to <4 x i32>*
  store <4 x i32> %38, <4 x i32>* %41, align 16, !tbaa !4
  %42 = getelementptr inbounds i32, i32* %40, i64 4
  %43 = bitcast i32* %42 to <4 x i32>*
  store <4 x i32> %39, <4 x i32>* %43, align 16, !tbaa !4
  %44 = or i64 %22, 24
  %45 = add <4 x i32> %23, <i32 24, i32 24, i32 24, i32 24>
  %46 = add <4 x i32> %23, <i32 28, i32 28, i32 28, i32 28>
  %47 = getelementptr inbounds [64 x i32], [64 x i32]* %5, i64 0, i64 %44
  %48 = bitcast i32* %47 to <4 x i32>*
  store <4 x i32> %45, <4 x i32>* %48, align 16, !tbaa !4
  %49 = getelementptr inbounds i32, i32* %47, i64 4
  %50 = bitcast i32* %49 to <4 x i32>*
  store <4 x i32> %46, <4 x i32>* %50, align 16, !tbaa !4
  %51 = add nuw i64 %22, 32
  %52 = add <4 x i32> %23, <i32 32, i32 32, i32 32, i32 32>
  %53 = add i64 %24, 4
  %54 = icmp eq i64 %53, %20
  br i1 %54, label %55, label %21, !llvm.loop !8

55:                                               ; preds = %21, %12
  %56 = phi i64 [ 0, %12 ], [ %51, %21 ]
  %57 = phi <4 x i32> [ <i32 0, i32 1, i32 2, i32 3>, %12 ], [ %52, %21 ]
  %58 = icmp eq i64 %17, 0
  br i1 %58, label %72, label %59

59:                                               ; preds = %55, %59
  %60 = phi i64 [ %68, %59 ], [ %56, %55 ]
  %61 = phi <4 x i32> [ %69, %59 ], [ %57, %55 ]
  %62 = phi i64 [ %70, %59 ], [ 0, %55 ]
  %63 = add <4 x i32> %61, <i32 4, i32 4, i32 4, i32 4>
  %64 = getelementptr inbounds [64 x i32], [64 x i32]* %5, i64 0, i64 %60
  %65 = bitcast i32* %64 to <4 x i32>*
  store <4 x i32> %61, <4 x i32>* %65, align 16, !tbaa !4
  %66 = getelementptr inbounds i32, i32* %64, i64 4
  %67 = bitcast i32* %66 to <4 x i32>*
  store <4 x i32> %63, <4 x i32>* %67, align 16, !tbaa !4
  %68 = add nuw i64 %60, 8
  %69 = add <4 x i32> %61, <i32 8, i32 8, i32 8, i32 8>
  %70 = add i64 %62, 1
  %71 = icmp eq i64 %70, %17
  br i1 %71, label %72, label %59, !llvm.loop !11

72:                                               ; preds = %59, %55
  %73 = icmp eq i64 %13, %10
  br i1 %73, label %76, label %74

74:                                               ; preds = %8, %72
  %75 = phi i64 [ 0, %8 ], [ %13, %72 ]
  br label %86

76:                                               ; preds = %86, %72, %4
  %77 = icmp slt i32 %1, 1
  br i1 %77, label %94, label %78

78:                                               ; preds = %76
  %79 = getelementptr inbounds [64 x i32], [64 x i32]* %5, i64 0, i64 0
  %80 = icmp slt i32 %3, 1
  %81 = add i32 %3, 1
  %82 = add nuw i32 %1, 1
  %83 = zext i32 %82 to i64
  %84 = load i32, i32* %79, align 16, !tbaa !4
  %85 = zext i32 %81 to i64
  br label %98

86:                                               ; preds = %74, %86
  %87 = phi i64 [ %90, %86 ], [ %75, %74 ]
  %88 = getelementptr inbounds [64 x i32], [64 x i32]* %5, i64 0, i64 %87
  %89 = trunc i64 %87 to i32
  store i32 %89, i32* %88, align 4, !tbaa !4
  %90 = add nuw nsw i64 %87, 1
  %91 = icmp eq i64 %90, %10
  br i1 %91, label %76, label %86, !llvm.loop !13

92:                                               ; preds = %106
  %93 = trunc i64 %100 to i32
  store i32 %93, i32* %79, align 16, !tbaa !4
  br label %94

94:                                               ; preds = %92, %76
  %95 = sext i32 %3 to i64
  %96 = getelementptr inbounds [64 x i32], [64 x i32]* %5, i64 0, i64 %95
  %97 = load i32, i32* %96, align 4, !tbaa !4
  call void @llvm.lifetime.end.p0i8(i64 256, i8* nonnull %6) #3
  ret i32 %97

98:                                               ; preds = %78, %106
  %99 = phi i32 [ %84, %78 ], [ %101, %106 ]
  %100 = phi i64 [ 1, %78 ], [ %107, %106 ]
  %101 = trunc i64 %100 to i32
  br i1 %80, label %106, label %102

102:                                              ; preds = %98
  %103 = add nsw i64 %100, -1
  %104 = getelementptr inbounds i8, i8* %0, i64 %103
  %105 = load i8, i8* %104, align 1, !tbaa !15
  br label %109

106:                                              ; preds = %109, %98
  %107 = add nuw nsw i64 %100, 1
  %108 = icmp eq i64 %107, %83
  br i1 %108, label %92, label %98, !llvm.loop !16

109:                                              ; preds = %102, %109
  %110 = phi i32 [ %101, %102 ], [ %128, %109 ]
  %111 = phi i64 [ 1, %102 ], [ %129, %109 ]
  %112 = phi i32 [ %99, %102 ], [ %120, %109 ]
  %113 = add nsw i64 %111, -1
  %114 = getelementptr inbounds i8, i8* %2, i64 %113
  %115 = load i8, i8* %114, align 1, !tbaa !15
  %116 = icmp ne i8 %105, %115
  %117 = zext i1 %116 to i32
  %118 = add nsw i32 %112, %117
  %119 = getelementptr inbounds [64 x i32], [64 x i32]* %5, i64 0, i64 %111
  %120 = load i32, i32* %119, align 4, !tbaa !4
  %121 = add nsw i32 %120, 1
  %122 = add nsw i32 %110, 1
  %123 = icmp sgt i32 %118, %120
  %124 = icmp slt i32 %118, %122
  %125 = select i1 %124, i32 %118, i32 %122
  %126 = icmp slt i32 %121, %122
  %127 = select i1 %126, i32 %121, i32 %122
  %128 = select i1 %123, i32 %127, i32 %125
  store i32 %128, i32* %119, align 4, !tbaa !4
  %129 = add nuw nsw i64 %111, 1
  %130 = icmp eq i64 %129, %85
  br i1 %130, label %106, label %109, !llvm.loop !17
}

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.start.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.end.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local i32 @lcs(i8* nocapture noundef readonly %0, i8* nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #2 {
  %4 = icmp slt i32 %2, 1
  br i1 %4, label %13, label %5

5:                                                ; preds = %3
  %6 = add nuw i32 %2, 1
  %7 = zext i32 %6 to i64
  br label %8

8:                                                ; preds = %17, %5
  %9 = phi i64 [ 1, %5 ], [ %18, %17 ]
  %10 = add nsw i64 %9, -1
  %11 = getelementptr inbounds i8, i8* %0, i64 %10
  %12 = load i8, i8* %11, align 1, !tbaa !15
  br label %20

13:                                               ; preds = %17, %3
  %14 = sext i32 %2 to i64
  %15 = getelementptr inbounds [31 x [31 x i32]], [31 x [31 x i32]]* @t, i64 0, i64 %14, i64 %14
  %16 = load i32, i32* %15, align 4, !tbaa !4
  ret i32 %16

17:                                               ; preds = %37
  %18 = add nuw nsw i64 %9, 1
  %19 = icmp eq i64 %18, %7
  br i1 %19, label %13, label %8, !llvm.loop !18

20:                                               ; preds = %8, %37
  %21 = phi i64 [ 1, %8 ], [ %40, %37 ]
  %22 = add nsw i64 %21, -1
  %23 = getelementptr inbounds i8, i8* %1, i64 %22
  %24 = load i8, i8* %23, align 1, !tbaa !15
  %25 = icmp eq i8 %12, %24
  br i1 %25, label %26, label %30

26:                                               ; preds = %20
  %27 = getelementptr inbounds [31 x [31 x i32]], [31 x [31 x i32]]* @t, i64 0, i64 %10, i64 %22
  %28 = load i32, i32* %27, align 4, !tbaa !4
  %29 = add nsw i32 %28, 1
  br label %37

30:                                               ; preds = %20
  %31 = getelementptr inbounds [31 x [31 x i32]], [31 x [31 x i32]]* @t, i64 0, i64 %10, i64 %21
  %32 = load i32, i32* %31, align 4, !tbaa !4
  %33 = getelementptr inbounds [31 x [31 x i32]], [31 x [31 x i32]]* @t, i64 0, i64 %9, i64 %22
  %34 = load i32, i32* %33, align 4, !tbaa !4
  %35 = icmp sgt i32 %32, %34
  %36 = select i1 %35, i32 %32, i32 %34
  br label %37

37:                                               ; preds = %30, %26
  %38 = phi i32 [ %29, %26 ], [ %36, %30 ]
  %39 = getelementptr inbounds [31 x [31 x i32]], [31 x [31 x i32]]* @t, i64 0, i64 %9, i64 %21
  store i32 %38, i32* %39, align 4, !tbaa !4
  %40 = add nuw nsw i64 %21, 1
  %41 = icmp eq i64 %40, %7
  br i1 %41, label %17, label %20, !llvm.loop !19
}

attributes #0 = { nofree nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { argmemonly mustprogress nofree nosync nounwind willreturn }
attributes #2 = { nofree norecurse nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
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
!8 = distinct !{!8, !9, !10}
!9 = !{!"llvm.loop.mustprogress"}
!10 = !{!"llvm.loop.isvectorized", i32 1}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.unroll.disable"}
!13 = distinct !{!13, !9, !14, !10}
!14 = !{!"llvm.loop.unroll.runtime.disable"}
!15 = !{!6, !6, i64 0}
!16 = distinct !{!16, !9}
!17 = distinct !{!17, !9}
!18 = distinct !{!18, !9}
!19 = distinct !{!19, !9}
