; ModuleID = 'strings.c'
source_filename = "strings.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local i32 @length(i8* nocapture noundef readonly %0) local_unnamed_addr #0 {
  br label %2

2:                                                ; preds = %2, %1
  %3 = phi i64 [ %7, %2 ], [ 0, %1 ]
  %4 = getelementptr inbounds i8, i8* %0, i64 %3
  %5 = load i8, i8* %4, align 1, !tbaa !4
  %6 = icmp eq i8 %5, 0
  %7 = add nuw i64 %3, 1
  br i1 %6, label %8, label %2, !llvm.loop !7

8:                                                ; preds = %2
  %9 = trunc i64 %3 to i32
  ret i32 %9
}

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local i32 @compare(i8* nocapture noundef readonly %0, i8* nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %23

5:                                                ; preds = %3
  %6 = zext i32 %2 to i64
  br label %7

7:                                                ; preds = %5, %20
  %8 = phi i64 [ 0, %5 ], [ %21, %20 ]
  %9 = getelementptr inbounds i8, i8* %0, i64 %8
  %10 = load i8, i8* %9, align 1, !tbaa !4
  %11 = getelementptr inbounds i8, i8* %1, i64 %8
  %12 = load i8, i8* %11, align 1, !tbaa !4
  %13 = icmp eq i8 %10, %12
  br i1 %13, label %20, label %14

14:                                               ; preds = %7
  %15 = trunc i64 %8 to i32
  %16 = icmp slt i8 %10, %12
  %17 = xor i32 %15, -1
  %18 = add nuw nsw i32 %15, 1
  %19 = select i1 %16, i32 %17, i32 %18
  br label %23

20:                                               ; preds = %7
  %21 = add nuw nsw i64 %8, 1
  %22 = icmp eq i64 %21, %6
  br i1 %22, label %23, label %7, !llvm.loop !9

23:                                               ; preds = %20, %3, %14
  %24 = phi i32 [ %19, %14 ], [ 0, %3 ], [ 0, %20 ]
  ret i32 %24
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @reverse(i8* nocapture noundef %0, i32 noundef %1) local_unnamed_addr #1 {
  %3 = icmp sgt i32 %1, 1
  br i1 %3, label %4, label %7

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
  %6 = add nsw i64 %5, -1
  br label %8

7:                                                ; preds = %8, %2
  ret void

8:                                                ; preds = %4, %8
  %9 = phi i64 [ 0, %4 ], [ %15, %8 ]
  %10 = phi i64 [ %6, %4 ], [ %16, %8 ]
  %11 = getelementptr inbounds i8, i8* %0, i64 %9
  %12 = load i8, i8* %11, align 1, !tbaa !4
  %13 = getelementptr inbounds i8, i8* %0, i64 %10
  %14 = load i8, i8* %13, align 1, !tbaa !4
  store i8 %14, i8* %11, align 1, !tbaa !4
  store i8 %12, i8* %13, align 1, !tbaa !4
  %15 = add nuw nsw i64 %9, 1
  %16 = add nsw i64 %10, -1
  %17 = icmp slt i64 %15, %16
  br i1 %17, label %8, label %7, !llvm.loop !10
}

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local i32 @find(i8* nocapture noundef readonly %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %18

5:                                                ; preds = %3
  %6 = zext i32 %1 to i64
  br label %7

7:                                                ; preds = %5, %13
  %8 = phi i64 [ 0, %5 ], [ %14, %13 ]
  %9 = getelementptr inbounds i8, i8* %0, i64 %8
  %10 = load i8, i8* %9, align 1, !tbaa !4
  %11 = zext i8 %10 to i32
  %12 = icmp eq i32 %11, %2
  br i1 %12, label %16, label %13

13:                                               ; preds = %7
  %14 = add nuw nsw i64 %8, 1
  %15 = icmp eq i64 %14, %6
  br i1 %15, label %18, label %7, !llvm.loop !11

16:                                               ; preds = %7
  %17 = trunc i64 %8 to i32
  br label %18

18:                                               ; preds = %13, %16, %3
  %19 = phi i32 [ -1, %3 ], [ %17, %16 ], [ -1, %13 ]
  ret i32 %19
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @upper(i8* nocapture noundef %0, i32 noundef %1) local_unnamed_addr #1 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %77

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
  %6 = icmp ult i32 %1, 8
  br i1 %6, label %75, label %7

7:                                                ; preds = %4
  %8 = and i64 %5, 4294967288
  br label %9

9:                                                ; preds = %70, %7
  %10 = phi i64 [ 0, %7 ], [ %71, %70 ]
  %11 = getelementptr inbounds i8, i8* %0, i64 %10
  %12 = bitcast i8* %11 to <8 x i8>*
  %13 = load <8 x i8>, <8 x i8>* %12, align 1, !tbaa !4
  %14 = add <8 x i8> %13, <i8 -97, i8 -97, i8 -97, i8 -97, i8 -97, i8 -97, i8 -97, i8 -97>
  %15 = icmp ult <8 x i8> %14, <i8 26, i8 26, i8 26, i8 26, i8 26, i8 26, i8 26, i8 26>
  %16 = extractelement <8 x i1> %15, i64 0
  br i1 %16, label %17, label %21

17:                                               ; preds = %9
  %18 = extractelement <8 x i8> %13, i64 0
  %19 = add nsw i8 %18, -32
  %20 = getelementptr inbounds i8, i8* %0, i64 %10
  store i8 %19, i8* %20, align 1, !tbaa !4
  br label %21

21:                                               ; preds = %17, %9
  %22 = extractelement <8 x i1> %15, i64 1
  br i1 %22, label %23, label %28

23:                                               ; preds = %21
  %24 = or i64 %10, 1
  %25 = extractelement <8 x i8> %13, i64 1
  %26 = add nsw i8 %25, -32
  %27 = getelementptr inbounds i8, i8* %0, i64 %24
  store i8 %26, i8* %27, align 1, !tbaa !4
  br label %28

28:                                               ; preds = %23, %21
  %29 = extractelement <8 x i1> %15, i64 2
  br i1 %29, label %30, label %35

30:                                               ; preds = %28
  %31 = or i64 %10, 2
  %32 = extractelement <8 x i8> %13, i64 2
  %33 = add nsw i8 %32, -32
  %34 = getelementptr inbounds i8, i8* %0, i64 %31
  store i8 %33, i8* %34, align 1, !tbaa !4
  br label %35

35:                                               ; preds = %30, %28
  %36 = extractelement <8 x i1> %15, i64 3
  br i1 %36, label %37, label %42

37:                                               ; preds = %35
  %38 = or i64 %10, 3
  %39 = extractelement <8 x i8> %13, i64 3
  %40 = add nsw i8 %39, -32
  %41 = getelementptr inbounds i8, i8* %0, i64 %38
  store i8 %40, i8* %41, align 1, !tbaa !4
  br label %42

42:                                               ; preds = %37, %35
  %43 = extractelement <8 x i1> %15, i64 4
  br i1 %43, label %44, label %49

44:                                               ; preds = %42
  %45 = or i64 %10, 4
  %46 = extractelement <8 x i8> %13, i64 4
  %47 = add nsw i8 %46, -32
  %48 = getelementptr inbounds i8, i8* %0, i64 %45
  store i8 %47, i8* %48, align 1, !tbaa !4
  br label %49

49:                                               ; preds = %44, %42
  %50 = extractelement <8 x i1> %15, i64 5
  br i1 %50, label %51, label %56

51:                                               ; preds = %49
  %52 = or i64 %10, 5
  %53 = extractelement <8 x i8> %13, i64 5
  %54 = add nsw i8 %53, -32
  %55 = getelementptr inbounds i8, i8* %0, i64 %52
  store i8 %54, i8* %55, align 1, !tbaa !4
  br label %56

56:                                               ; preds = %51, %49
  %57 = extractelement <8 x i1> %15, i64 6
  br i1 %57, label %58, label %63

58:                                               ; preds = %56
  %59 = or i64 %10, 6
  %60 = extractelement <8 x i8> %13, i64 6
  %61 = add nsw i8 %60, -32
  %62 = getelementptr inbounds i8, i8* %0, i64 %59
  store i8 %61, i8* %62, align 1, !tbaa !4
  br label %63

63:                                               ; preds = %58, %56
  %64 = extractelement <8 x i1> %15, i64 7
  br i1 %64, label %65, label %70

65:                                               ; preds = %63
  %66 = or i64 %10, 7
  %67 = extractelement <8 x i8> %13, i64 7
  %68 = add nsw i8 %67, -32
  %69 = getelementptr inbounds i8, i8* %0, i64 %66
  store i8 %68, i8* %69, align 1, !tbaa !4
  br label %70

70:                                               ; preds = %65, %63
  %71 = add nuw i64 %10, 8
  %72 = icmp eq i64 %71, %8
  br i1 %72, label %73, label %9, !llvm.loop !12

73:                                               ; preds = %70
  %74 = icmp eq i64 %8, %5
  br i1 %74, label %77, label %75

75:                                               ; preds = %4, %73
  %76 = phi i64 [ 0, %4 ], [ %8, %73 ]
  br label %78

77:                                               ; preds = %86, %73, %2
  ret void

78:                                               ; preds = %75, %86
  %79 = phi i64 [ %87, %86 ], [ %76, %75 ]
  %80 = getelementptr inbounds i8, i8* %0, i64 %79
  %81 = load i8, i8* %80, align 1, !tbaa !4
  %82 = add i8 %81, -97
  %83 = icmp ult i8 %82, 26
  br i1 %83, label %84, label %86

84:                                               ; preds = %78
  %85 = add nsw i8 %81, -32
  store i8 %85, i8* %80, align 1, !tbaa !4
  br label %86

86:                                               ; preds = %78, %84
  %87 = add nuw nsw i64 %79, 1
  %88 = icmp eq i64 %87, %5
  br i1 %88, label %77, label %78, !llvm.loop !14
}

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local i32 @count_words(i8* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %45

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
  %6 = icmp ult i32 %1, 8
  br i1 %6, label %41, label %7

7:                                                ; preds = %4
  %8 = and i64 %5, 4294967288
  br label %9

9:                                                ; preds = %9, %7
  %10 = phi i64 [ 0, %7 ], [ %34, %9 ]
  %11 = phi <4 x i32> [ <i32 poison, i32 poison, i32 poison, i32 0>, %7 ], [ %23, %9 ]
  %12 = phi <4 x i32> [ zeroinitializer, %7 ], [ %32, %9 ]
  %13 = phi <4 x i32> [ zeroinitializer, %7 ], [ %33, %9 ]
  %14 = getelementptr inbounds i8, i8* %0, i64 %10
  %15 = bitcast i8* %14 to <4 x i8>*
  %16 = load <4 x i8>, <4 x i8>* %15, align 1, !tbaa !4
  %17 = getelementptr inbounds i8, i8* %14, i64 4
  %18 = bitcast i8* %17 to <4 x i8>*
  %19 = load <4 x i8>, <4 x i8>* %18, align 1, !tbaa !4
  %20 = icmp ugt <4 x i8> %16, <i8 32, i8 32, i8 32, i8 32>
  %21 = icmp ugt <4 x i8> %19, <i8 32, i8 32, i8 32, i8 32>
  %22 = zext <4 x i1> %20 to <4 x i32>
  %23 = zext <4 x i1> %21 to <4 x i32>
  %24 = shufflevector <4 x i32> %11, <4 x i32> %22, <4 x i32> <i32 3, i32 4, i32 5, i32 6>
  %25 = shufflevector <4 x i32> %22, <4 x i32> %23, <4 x i32> <i32 3, i32 4, i32 5, i32 6>
  %26 = icmp eq <4 x i32> %24, zeroinitializer
  %27 = icmp eq <4 x i32> %25, zeroinitializer
  %28 = select <4 x i1> %20, <4 x i1> %26, <4 x i1> zeroinitializer
  %29 = select <4 x i1> %21, <4 x i1> %27, <4 x i1> zeroinitializer
  %30 = zext <4 x i1> %28 to <4 x i32>
  %31 = zext <4 x i1> %29 to <4 x i32>
  %32 = add <4 x i32> %12, %30
  %33 = add <4 x i32> %13, %31
  %34 = add nuw i64 %10, 8
  %35 = icmp eq i64 %34, %8
  br i1 %35, label %36, label %9, !llvm.loop !16

36:                                               ; preds = %9
  %37 = add <4 x i32> %33, %32
  %38 = call i32 @llvm.vector.reduce.add.v4i32(<4 x i32> %37)
  %39 = icmp eq i64 %8, %5
  %40 = extractelement <4 x i32> %23, i64 3
  br i1 %39, label %45, label %41

41:                                               ; preds = %4, %36
  %42 = phi i64 [ %8, %36 ], [ 0, %4 ]
  %43 = phi i32 [ %40, %36 ], [ 0, %4 ]
  %44 = phi i32 [ %38, %36 ], [ 0, %4 ]
  br label %47

45:                                               ; preds = %47, %36, %2
  %46 = phi i32 [ 0, %2 ], [ %38, %36 ], [ %57, %47 ]
  ret i32 %46

47:                                               ; preds = %41, %47
  %48 = phi i64 [ %59, %47 ], [ %42, %41 ]
  %49 = phi i32 [ %58, %47 ], [ %43, %41 ]
  %50 = phi i32 [ %57, %47 ], [ %44, %41 ]
  %51 = getelementptr inbounds i8, i8* %0, i64 %48
  %52 = load i8, i8* %51, align 1, !tbaa !4
  %53 = icmp ugt i8 %52, 32
  %54 = icmp eq i32 %49, 0
  %55 = select i1 %53, i1 %54, i1 false
  %56 = zext i1 %55 to i32
  %57 = add nuw nsw i32 %50, %56
  %58 = zext i1 %53 to i32
  %59 = add nuw nsw i64 %48, 1
  %60 = icmp eq i64 %59, %5
  br i1 %60, label %45, label %47, !llvm.loop !17
}

; Function Attrs: nofree nosync nounwind readnone willreturn
declare i32 @llvm.vector.reduce.add.v4i32(<4 x i32>) #2

attributes #0 = { nofree norecurse nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree norecurse nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nofree nosync nounwind readnone willreturn }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 1}
!4 = !{!5, !5, i64 0}
!5 = !{!"omnipotent char", !6, i64 0}
!6 = !{!"Simple C/C++ TBAA"}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.mustprogress"}
!9 = distinct !{!9, !8}
!10 = distinct !{!10, !8}
!11 = distinct !{!11, !8}
!12 = distinct !{!12, !8, !13}
!13 = !{!"llvm.loop.isvectorized", i32 1}
!14 = distinct !{!14, !8, !15, !13}
!15 = !{!"llvm.loop.unroll.runtime.disable"}
!16 = distinct !{!16, !8, !13}
!17 = distinct !{!17, !8, !15, !13}
