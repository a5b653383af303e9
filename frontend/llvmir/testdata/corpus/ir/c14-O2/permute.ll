; ModuleID = 'permute.c'
source_filename = "permute.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@total = internal unnamed_addr global i32 0, align 4

; Function Attrs: nofree nosync nounwind uwtable
define dso_local i32 @permutations(i32 noundef %0, i32* nocapture noundef %1, i32* nocapture noundef %2) local_unnamed_addr #0 {
  store i32 0, i32* @total, align 4, !tbaa !4
  tail call fastcc void @heap(i32* noundef %1, i32 noundef %0, i32 noundef %0, i32* noundef %2)
  %4 = load i32, i32* @total, align 4, !tbaa !4
  ret i32 %4
}

; Function Attrs: nofree nosync nounwind uwtable
define internal fastcc void @heap(i32* nocapture noundef %0, i32 noundef %1, i32 noundef %2, i32* nocapture noundef %3) unnamed_addr #0 {
  %5 = icmp eq i32 %1, 1
  br i1 %5, label %14, label %6

6:                                                ; preds = %4
  %7 = icmp sgt i32 %1, 0
  br i1 %7, label %8, label %150

8:                                                ; preds = %6
  %9 = add nsw i32 %1, -1
  %10 = and i32 %1, 1
  %11 = icmp eq i32 %10, 0
  %12 = zext i32 %9 to i64
  %13 = getelementptr inbounds i32, i32* %0, i64 %12
  br label %141

14:                                               ; preds = %4
  %15 = load i32, i32* @total, align 4, !tbaa !4
  %16 = add nsw i32 %15, 1
  store i32 %16, i32* @total, align 4, !tbaa !4
  %17 = icmp sgt i32 %2, 0
  br i1 %17, label %18, label %150

18:                                               ; preds = %14
  %19 = zext i32 %2 to i64
  %20 = icmp ult i32 %2, 8
  br i1 %20, label %107, label %21

21:                                               ; preds = %18
  %22 = getelementptr i32, i32* %3, i64 %19
  %23 = getelementptr i32, i32* %0, i64 %19
  %24 = icmp ugt i32* %23, %3
  %25 = icmp ugt i32* %22, %0
  %26 = and i1 %24, %25
  br i1 %26, label %107, label %27

27:                                               ; preds = %21
  %28 = and i64 %19, 4294967288
  %29 = insertelement <4 x i32> poison, i32 %16, i64 0
  %30 = shufflevector <4 x i32> %29, <4 x i32> poison, <4 x i32> zeroinitializer
  %31 = insertelement <4 x i32> poison, i32 %16, i64 0
  %32 = shufflevector <4 x i32> %31, <4 x i32> poison, <4 x i32> zeroinitializer
  %33 = add nsw i64 %28, -8
  %34 = lshr exact i64 %33, 3
  %35 = add nuw nsw i64 %34, 1
  %36 = and i64 %35, 1
  %37 = icmp eq i64 %33, 0
  br i1 %37, label %83, label %38

38:                                               ; preds = %27
  %39 = and i64 %35, 4611686018427387902
  br label %40

40:                                               ; preds = %40, %38
  %41 = phi i64 [ 0, %38 ], [ %80, %40 ]
  %42 = phi i64 [ 0, %38 ], [ %81, %40 ]
  %43 = getelementptr inbounds i32, i32* %0, i64 %41
  %44 = bitcast i32* %43 to <4 x i32>*
  %45 = load <4 x i32>, <4 x i32>* %44, align 4, !tbaa !4, !alias.scope !8
  %46 = getelementptr inbounds i32, i32* %43, i64 4
  %47 = bitcast i32* %46 to <4 x i32>*
  %48 = load <4 x i32>, <4 x i32>* %47, align 4, !tbaa !4, !alias.scope !8
  %49 = mul nsw <4 x i32> %45, %30
  %50 = mul nsw <4 x i32> %48, %32
  %51 = getelementptr inbounds i32, i32* %3, i64 %41
  %52 = bitcast i32* %51 to <4 x i32>*
  %53 = load <4 x i32>, <4 x i32>* %52, align 4, !tbaa !4, !alias.scope !11, !noalias !8
  %54 = getelementptr inbounds i32, i32* %51, i64 4
  %55 = bitcast i32* %54 to <4 x i32>*
  %56 = load <4 x i32>, <4 x i32>* %55, align 4, !tbaa !4, !alias.scope !11, !noalias !8
  %57 = add nsw <4 x i32> %53, %49
  %58 = add nsw <4 x i32> %56, %50
  %59 = bitcast i32* %51 to <4 x i32>*
  store <4 x i32> %57, <4 x i32>* %59, align 4, !tbaa !4, !alias.scope !11, !noalias !8
  %60 = bitcast i32* %54 to <4 x i32>*
  store <4 x i32> %58, <4 x i32>* %60, align 4, !tbaa !4, !alias.scope !11, !noalias !8
  %61 = or i64 %41, 8
  %62 = getelementptr inbounds i32, i32* %0, i64 %61
  %63 = bitcast i32* %62 to <4 x i32>*
  %64 = load <4 x i32>, <4 x i32>* %63, align 4, !tbaa !4, !alias.scope !8
  %65 = getelementptr inbounds i32, i32* %62, i64 4
  %66 = bitcast i32* %65 to <4 x i32>*
  %67 = load <4 x i32>, <4 x i32>* %66, align 4, !tbaa !4, !alias.scope !8
  %68 = mul nsw <4 x i32> %64, %30
  %69 = mul nsw <4 x i32> %67, %32
  %70 = getelementptr inbounds i32, i32* %3, i64 %61
  %71 = bitcast i32* %70 to <4 x i32>*
  %72 = load <4 x i32>, <4 x i32>* %71, align 4, !tbaa !4, !alias.scope !11, !noalias !8
  %73 = getelementptr inbounds i32, i32* %70, i64 4
  %74 = bitcast i32* %73 to <4 x i32>*
  %75 = load <4 x i32>, <4 x i32>* %74, align 4, !tbaa !4, !alias.scope !11, !noalias !8
  %76 = add nsw <4 x i32> %72, %68
  %77 = add nsw <4 x i32> %75, %69
  %78 = bitcast i32* %70 to <4 x i32>*
  store <4 x i32> %76, <4 x i32>* %78, align 4, !tbaa !4, !alias.scope !11, !noalias !8
  %79 = bitcast i32* %73 to <4 x i32>*
  store <4 x i32> %77, <4 x i32>* %79, align 4, !tbaa !4, !alias.scope !11, !noalias !8
  %80 = add nuw i64 %41, 16
  %81 = add i64 %42, 2
  %82 = icmp eq i64 %81, %39
  br i1 %82, label %83, label %40, !llvm.loop !13

83:                                               ; preds = %40, %27
  %84 = phi i64 [ 0, %27 ], [ %80, %40 ]
  %85 = icmp eq i64 %36, 0
  br i1 %85, label %105, label %86

86:                                               ; preds = %83
  %87 = getelementptr inbounds i32, i32* %0, i64 %84
  %88 = bitcast i32* %87 to <4 x i32>*
  %89 = load <4 x i32>, <4 x i32>* %88, align 4, !tbaa !4, !alias.scope !8
  %90 = getelementptr inbounds i32, i32* %87, i64 4
  %91 = bitcast i32* %90 to <4 x i32>*
  %92 = load <4 x i32>, <4 x i32>* %91, align 4, !tbaa !4, !alias.scope !8
  %93 = mul nsw <4 x i32> %89, %30
  %94 = mul nsw <4 x i32> %92, %32
  %95 = getelementptr inbounds i32, i32* %3, i64 %84
  %96 = bitcast i32* %95 to <4 x i32>*
  %97 = load <4 x i32>, <4 x i32>* %96, align 4, !tbaa !4, !alias.scope !11, !noalias !8
  %98 = getelementptr inbounds i32, i32* %95, i64 4
  %99 = bitcast i32* %98 to <4 x i32>*
  %100 = load <4 x i32>, <4 x i32>* %99, align 4, !tbaa !4, !alias.scope !11, !noalias !8
  %101 = add nsw <4 x i32> %97, %93
  %102 = add nsw <4 x i32> %100, %94
  %103 = bitcast i32* %95 to <4 x i32>*
  store <4 x i32> %101, <4 x i32>* %103, align 4, !tbaa !4, !alias.scope !11, !noalias !8
  %104 = bitcast i32* %98 to <4 x i32>*
  store <4 x i32> %102, <4 x i32>* %104, align 4, !tbaa !4, !alias.scope !11, !noalias !8
  br label %105

105:                                              ; preds = %83, %86
  %106 = icmp eq i64 %28, %19
  br i1 %106, label %150, label %107

107:                                              ; preds = %21, %18, %105
  %108 = phi i64 [ 0, %21 ], [ 0, %18 ], [ %28, %105 ]
  %109 = xor i64 %108, -1
  %110 = and i64 %19, 1
  %111 = icmp eq i64 %110, 0
  br i1 %111, label %120, label %112

112:                                              ; preds = %107
  %113 = getelementptr inbounds i32, i32* %0, i64 %108
  %114 = load i32, i32* %113, align 4, !tbaa !4
  %115 = mul nsw i32 %114, %16
  %116 = getelementptr inbounds i32, i32* %3, i64 %108
  %117 = load i32, i32* %116, align 4, !tbaa !4
  %118 = add nsw i32 %117, %115
  store i32 %118, i32* %116, align 4, !tbaa !4
  %119 = or i64 %108, 1
  br label %120

120:                                              ; preds = %112, %107
  %121 = phi i64 [ %108, %107 ], [ %119, %112 ]
  %122 = sub nsw i64 0, %19
  %123 = icmp eq i64 %109, %122
  br i1 %123, label %150, label %124

124:                                              ; preds = %120, %124
  %125 = phi i64 [ %139, %124 ], [ %121, %120 ]
  %126 = getelementptr inbounds i32, i32* %0, i64 %125
  %127 = load i32, i32* %126, align 4, !tbaa !4
  %128 = mul nsw i32 %127, %16
  %129 = getelementptr inbounds i32, i32* %3, i64 %125
  %130 = load i32, i32* %129, align 4, !tbaa !4
  %131 = add nsw i32 %130, %128
  store i32 %131, i32* %129, align 4, !tbaa !4
  %132 = add nuw nsw i64 %125, 1
  %133 = getelementptr inbounds i32, i32* %0, i64 %132
  %134 = load i32, i32* %133, align 4, !tbaa !4
  %135 = mul nsw i32 %134, %16
  %136 = getelementptr inbounds i32, i32* %3, i64 %132
  %137 = load i32, i32* %136, align 4, !tbaa !4
  %138 = add nsw i32 %137, %135
  store i32 %138, i32* %136, align 4, !tbaa !4
  %139 = add nuw nsw i64 %125, 2
  %140 = icmp eq i64 %139, %19
  br i1 %140, label %150, label %124, !llvm.loop !16

141:                                              ; preds = %8, %141
  %142 = phi i32 [ 0, %8 ], [ %148, %141 ]
  tail call fastcc void @heap(i32* noundef %0, i32 noundef %9, i32 noundef %2, i32* noundef %3)
  %143 = select i1 %11, i32 %142, i32 0
  %144 = zext i32 %143 to i64
  %145 = getelementptr inbounds i32, i32* %0, i64 %144
  %146 = load i32, i32* %145, align 4, !tbaa !4
  %147 = load i32, i32* %13, align 4, !tbaa !4
  store i32 %147, i32* %145, align 4, !tbaa !4
  store i32 %146, i32* %13, align 4, !tbaa !4
  %148 = add nuw nsw i32 %142, 1
  %149 = icmp eq i32 %148, %1
  br i1 %149, label %150, label %141, !llvm.loop !17

150:                                              ; preds = %141, %120, %124, %105, %6, %14
  ret void
}

attributes #0 = { nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 1}
!4 = !{!5, !5, i64 0}
!5 = !{!"int", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9}
!9 = distinct !{!9, !10}
!10 = distinct !{!10, !"LVerDomain"}
!11 = !{!12}
!12 = distinct !{!12, !10}
!13 = distinct !{!13, !14, !15}
!14 = !{!"llvm.loop.mustprogress"}
!15 = !{!"llvm.loop.isvectorized", i32 1}
!16 = distinct !{!16, !14, !15}
!17 = distinct !{!17, !14}
