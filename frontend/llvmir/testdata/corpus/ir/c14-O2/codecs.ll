; ModuleID = 'codecs.c'
source_filename = "codecs.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@digits = internal unnamed_addr constant [65 x i8] c"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/\00", align 16

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local i32 @base64(i8* nocapture noundef readonly %0, i32 noundef %1, i8* nocapture noundef writeonly %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %9

5:                                                ; preds = %3
  %6 = zext i32 %1 to i64
  br label %11

7:                                                ; preds = %65
  %8 = trunc i64 %67 to i32
  br label %9

9:                                                ; preds = %7, %3
  %10 = phi i32 [ 0, %3 ], [ %8, %7 ]
  ret i32 %10

11:                                               ; preds = %5, %65
  %12 = phi i64 [ 0, %5 ], [ %69, %65 ]
  %13 = phi i64 [ 0, %5 ], [ %67, %65 ]
  %14 = getelementptr inbounds i8, i8* %0, i64 %12
  %15 = load i8, i8* %14, align 1, !tbaa !4
  %16 = zext i8 %15 to i32
  %17 = shl nuw nsw i32 %16, 16
  %18 = add nuw nsw i64 %12, 1
  %19 = icmp ult i64 %18, %6
  br i1 %19, label %20, label %25

20:                                               ; preds = %11
  %21 = getelementptr inbounds i8, i8* %0, i64 %18
  %22 = load i8, i8* %21, align 1, !tbaa !4
  %23 = zext i8 %22 to i32
  %24 = shl nuw nsw i32 %23, 8
  br label %25

25:                                               ; preds = %11, %20
  %26 = phi i32 [ %24, %20 ], [ 0, %11 ]
  %27 = or i32 %26, %17
  %28 = add nuw nsw i64 %12, 2
  %29 = icmp ult i64 %28, %6
  br i1 %29, label %30, label %34

30:                                               ; preds = %25
  %31 = getelementptr inbounds i8, i8* %0, i64 %28
  %32 = load i8, i8* %31, align 1, !tbaa !4
  %33 = zext i8 %32 to i32
  br label %34

34:                                               ; preds = %25, %30
  %35 = phi i32 [ %33, %30 ], [ 0, %25 ]
  %36 = lshr i32 %27, 18
  %37 = zext i32 %36 to i64
  %38 = getelementptr inbounds [65 x i8], [65 x i8]* @digits, i64 0, i64 %37
  %39 = load i8, i8* %38, align 1, !tbaa !4
  %40 = or i64 %13, 1
  %41 = getelementptr inbounds i8, i8* %2, i64 %13
  store i8 %39, i8* %41, align 1, !tbaa !4
  %42 = lshr i32 %27, 12
  %43 = and i32 %42, 63
  %44 = zext i32 %43 to i64
  %45 = getelementptr inbounds [65 x i8], [65 x i8]* @digits, i64 0, i64 %44
  %46 = load i8, i8* %45, align 1, !tbaa !4
  %47 = or i64 %13, 2
  %48 = getelementptr inbounds i8, i8* %2, i64 %40
  store i8 %46, i8* %48, align 1, !tbaa !4
  br i1 %19, label %49, label %56

49:                                               ; preds = %34
  %50 = or i32 %35, %26
  %51 = lshr i32 %50, 6
  %52 = and i32 %51, 63
  %53 = zext i32 %52 to i64
  %54 = getelementptr inbounds [65 x i8], [65 x i8]* @digits, i64 0, i64 %53
  %55 = load i8, i8* %54, align 1, !tbaa !4
  br label %56

56:                                               ; preds = %34, %49
  %57 = phi i8 [ %55, %49 ], [ 61, %34 ]
  %58 = or i64 %13, 3
  %59 = getelementptr inbounds i8, i8* %2, i64 %47
  store i8 %57, i8* %59, align 1, !tbaa !4
  br i1 %29, label %60, label %65

60:                                               ; preds = %56
  %61 = and i32 %35, 63
  %62 = zext i32 %61 to i64
  %63 = getelementptr inbounds [65 x i8], [65 x i8]* @digits, i64 0, i64 %62
  %64 = load i8, i8* %63, align 1, !tbaa !4
  br label %65

65:                                               ; preds = %56, %60
  %66 = phi i8 [ %64, %60 ], [ 61, %56 ]
  %67 = add nuw nsw i64 %13, 4
  %68 = getelementptr inbounds i8, i8* %2, i64 %58
  store i8 %66, i8* %68, align 1, !tbaa !4
  %69 = add nuw nsw i64 %12, 3
  %70 = icmp ult i64 %69, %6
  br i1 %70, label %11, label %7, !llvm.loop !7
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local i32 @rle(i8* nocapture noundef readonly %0, i32 noundef %1, i8* nocapture noundef writeonly %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %17

5:                                                ; preds = %3
  %6 = zext i32 %1 to i64
  br label %7

7:                                                ; preds = %5, %32
  %8 = phi i64 [ 0, %5 ], [ %40, %32 ]
  %9 = phi i32 [ 0, %5 ], [ %33, %32 ]
  %10 = icmp slt i32 %9, %1
  %11 = sext i32 %9 to i64
  br i1 %10, label %12, label %32

12:                                               ; preds = %7
  %13 = getelementptr inbounds i8, i8* %0, i64 %11
  %14 = load i8, i8* %13, align 1, !tbaa !4
  br label %19

15:                                               ; preds = %32
  %16 = trunc i64 %40 to i32
  br label %17

17:                                               ; preds = %15, %3
  %18 = phi i32 [ 0, %3 ], [ %16, %15 ]
  ret i32 %18

19:                                               ; preds = %12, %23
  %20 = phi i64 [ %11, %12 ], [ %21, %23 ]
  %21 = add nsw i64 %20, 1
  %22 = icmp eq i64 %21, %6
  br i1 %22, label %32, label %23, !llvm.loop !9

23:                                               ; preds = %19
  %24 = getelementptr inbounds i8, i8* %0, i64 %21
  %25 = load i8, i8* %24, align 1, !tbaa !4
  %26 = icmp eq i8 %25, %14
  %27 = sub nsw i64 %21, %11
  %28 = icmp ult i64 %27, 255
  %29 = select i1 %26, i1 %28, i1 false
  br i1 %29, label %19, label %30

30:                                               ; preds = %23
  %31 = trunc i64 %21 to i32
  br label %32

32:                                               ; preds = %19, %30, %7
  %33 = phi i32 [ %9, %7 ], [ %31, %30 ], [ %1, %19 ]
  %34 = sub nsw i32 %33, %9
  %35 = trunc i32 %34 to i8
  %36 = or i64 %8, 1
  %37 = getelementptr inbounds i8, i8* %2, i64 %8
  store i8 %35, i8* %37, align 1, !tbaa !4
  %38 = getelementptr inbounds i8, i8* %0, i64 %11
  %39 = load i8, i8* %38, align 1, !tbaa !4
  %40 = add nuw i64 %8, 2
  %41 = getelementptr inbounds i8, i8* %2, i64 %36
  store i8 %39, i8* %41, align 1, !tbaa !4
  %42 = icmp slt i32 %33, %1
  br i1 %42, label %7, label %15, !llvm.loop !10
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local i32 @lz(i8* nocapture noundef readonly %0, i32 noundef %1, i8* nocapture noundef writeonly %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %3
  %6 = zext i32 %1 to i64
  br label %9

7:                                                ; preds = %66, %3
  %8 = phi i32 [ 0, %3 ], [ %73, %66 ]
  ret i32 %8

9:                                                ; preds = %5, %66
  %10 = phi i32 [ %72, %66 ], [ 0, %5 ]
  %11 = phi i32 [ %73, %66 ], [ 0, %5 ]
  %12 = icmp sgt i32 %10, 63
  %13 = add nsw i32 %10, -63
  %14 = select i1 %12, i32 %13, i32 0
  %15 = icmp sgt i32 %10, %14
  br i1 %15, label %16, label %62

16:                                               ; preds = %9
  %17 = icmp slt i32 %10, %1
  %18 = sext i32 %10 to i64
  %19 = zext i32 %14 to i64
  br label %20

20:                                               ; preds = %16, %46
  %21 = phi i64 [ %19, %16 ], [ %53, %46 ]
  %22 = phi i32 [ 0, %16 ], [ %52, %46 ]
  %23 = phi i32 [ 0, %16 ], [ %49, %46 ]
  br i1 %17, label %26, label %46

24:                                               ; preds = %46
  %25 = icmp ugt i32 %49, 2
  br i1 %25, label %55, label %62

26:                                               ; preds = %20, %36
  %27 = phi i64 [ %37, %36 ], [ 0, %20 ]
  %28 = phi i32 [ %42, %36 ], [ %10, %20 ]
  %29 = add nuw nsw i64 %27, %21
  %30 = getelementptr inbounds i8, i8* %0, i64 %29
  %31 = load i8, i8* %30, align 1, !tbaa !4
  %32 = sext i32 %28 to i64
  %33 = getelementptr inbounds i8, i8* %0, i64 %32
  %34 = load i8, i8* %33, align 1, !tbaa !4
  %35 = icmp eq i8 %31, %34
  br i1 %35, label %36, label %43

36:                                               ; preds = %26
  %37 = add nuw nsw i64 %27, 1
  %38 = add nsw i64 %37, %18
  %39 = icmp slt i64 %38, %6
  %40 = icmp ult i64 %27, 14
  %41 = and i1 %40, %39
  %42 = trunc i64 %38 to i32
  br i1 %41, label %26, label %43, !llvm.loop !11

43:                                               ; preds = %36, %26
  %44 = phi i64 [ %27, %26 ], [ %37, %36 ]
  %45 = trunc i64 %44 to i32
  br label %46

46:                                               ; preds = %43, %20
  %47 = phi i32 [ 0, %20 ], [ %45, %43 ]
  %48 = icmp sgt i32 %47, %23
  %49 = select i1 %48, i32 %47, i32 %23
  %50 = trunc i64 %21 to i32
  %51 = sub i32 %10, %50
  %52 = select i1 %48, i32 %51, i32 %22
  %53 = add nuw nsw i64 %21, 1
  %54 = icmp eq i64 %53, %18
  br i1 %54, label %24, label %20, !llvm.loop !12

55:                                               ; preds = %24
  %56 = trunc i32 %49 to i8
  %57 = xor i8 %56, -128
  %58 = add nsw i32 %11, 1
  %59 = sext i32 %11 to i64
  %60 = getelementptr inbounds i8, i8* %2, i64 %59
  store i8 %57, i8* %60, align 1, !tbaa !4
  %61 = trunc i32 %52 to i8
  br label %66

62:                                               ; preds = %9, %24
  %63 = sext i32 %10 to i64
  %64 = getelementptr inbounds i8, i8* %0, i64 %63
  %65 = load i8, i8* %64, align 1, !tbaa !4
  br label %66

66:                                               ; preds = %62, %55
  %67 = phi i32 [ %11, %62 ], [ %58, %55 ]
  %68 = phi i8 [ %65, %62 ], [ %61, %55 ]
  %69 = phi i32 [ 1, %62 ], [ %49, %55 ]
  %70 = sext i32 %67 to i64
  %71 = getelementptr inbounds i8, i8* %2, i64 %70
  store i8 %68, i8* %71, align 1, !tbaa !4
  %72 = add nsw i32 %69, %10
  %73 = add nsw i32 %67, 1
  %74 = icmp slt i32 %72, %1
  br i1 %74, label %9, label %7, !llvm.loop !13
}

attributes #0 = { nofree norecurse nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

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
!12 = distinct !{!12, !8}
!13 = distinct !{!13, !8}
