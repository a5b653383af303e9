; ModuleID = 'codecs.c'
source_filename = "codecs.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@digits = internal unnamed_addr constant [65 x i8] c"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/\00", align 16

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local i32 @base64(ptr nocapture noundef readonly %0, i32 noundef %1, ptr nocapture noundef writeonly %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %9

5:                                                ; preds = %3
  %6 = zext nneg i32 %1 to i64
  br label %11

7:                                                ; preds = %63
  %8 = trunc nuw i64 %65 to i32
  br label %9

9:                                                ; preds = %7, %3
  %10 = phi i32 [ 0, %3 ], [ %8, %7 ]
  ret i32 %10

11:                                               ; preds = %5, %63
  %12 = phi i64 [ 0, %5 ], [ %67, %63 ]
  %13 = phi i64 [ 0, %5 ], [ %65, %63 ]
  %14 = getelementptr inbounds i8, ptr %0, i64 %12
  %15 = load i8, ptr %14, align 1, !tbaa !4
  %16 = zext i8 %15 to i32
  %17 = shl nuw nsw i32 %16, 16
  %18 = add nuw nsw i64 %12, 1
  %19 = icmp ult i64 %18, %6
  br i1 %19, label %20, label %25

20:                                               ; preds = %11
  %21 = getelementptr inbounds i8, ptr %0, i64 %18
  %22 = load i8, ptr %21, align 1, !tbaa !4
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
  %31 = getelementptr inbounds i8, ptr %0, i64 %28
  %32 = load i8, ptr %31, align 1, !tbaa !4
  %33 = zext i8 %32 to i32
  br label %34

34:                                               ; preds = %25, %30
  %35 = phi i32 [ %33, %30 ], [ 0, %25 ]
  %36 = lshr i32 %27, 18
  %37 = zext nneg i32 %36 to i64
  %38 = getelementptr inbounds [65 x i8], ptr @digits, i64 0, i64 %37
  %39 = load i8, ptr %38, align 1, !tbaa !4
  %40 = getelementptr inbounds i8, ptr %2, i64 %13
  store i8 %39, ptr %40, align 1, !tbaa !4
  %41 = lshr i32 %27, 12
  %42 = and i32 %41, 63
  %43 = zext nneg i32 %42 to i64
  %44 = getelementptr inbounds [65 x i8], ptr @digits, i64 0, i64 %43
  %45 = load i8, ptr %44, align 1, !tbaa !4
  %46 = getelementptr i8, ptr %40, i64 1
  store i8 %45, ptr %46, align 1, !tbaa !4
  br i1 %19, label %47, label %54

47:                                               ; preds = %34
  %48 = or disjoint i32 %35, %26
  %49 = lshr i32 %48, 6
  %50 = and i32 %49, 63
  %51 = zext nneg i32 %50 to i64
  %52 = getelementptr inbounds [65 x i8], ptr @digits, i64 0, i64 %51
  %53 = load i8, ptr %52, align 1, !tbaa !4
  br label %54

54:                                               ; preds = %34, %47
  %55 = phi i8 [ %53, %47 ], [ 61, %34 ]
  %56 = or disjoint i64 %13, 3
  %57 = getelementptr i8, ptr %40, i64 2
  store i8 %55, ptr %57, align 1, !tbaa !4
  br i1 %29, label %58, label %63

58:                                               ; preds = %54
  %59 = and i32 %35, 63
  %60 = zext nneg i32 %59 to i64
  %61 = getelementptr inbounds [65 x i8], ptr @digits, i64 0, i64 %60
  %62 = load i8, ptr %61, align 1, !tbaa !4
  br label %63

63:                                               ; preds = %54, %58
  %64 = phi i8 [ %62, %58 ], [ 61, %54 ]
  %65 = add nuw nsw i64 %13, 4
  %66 = getelementptr inbounds i8, ptr %2, i64 %56
  store i8 %64, ptr %66, align 1, !tbaa !4
  %67 = add nuw nsw i64 %12, 3
  %68 = icmp ult i64 %67, %6
  br i1 %68, label %11, label %7, !llvm.loop !7
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local i32 @rle(ptr nocapture noundef readonly %0, i32 noundef %1, ptr nocapture noundef writeonly %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %17

5:                                                ; preds = %3
  %6 = zext nneg i32 %1 to i64
  br label %7

7:                                                ; preds = %5, %32
  %8 = phi i64 [ 0, %5 ], [ %39, %32 ]
  %9 = phi i32 [ 0, %5 ], [ %33, %32 ]
  %10 = sext i32 %9 to i64
  %11 = getelementptr inbounds i8, ptr %0, i64 %10
  %12 = load i8, ptr %11, align 1, !tbaa !4
  %13 = add nsw i32 %9, 1
  %14 = tail call i32 @llvm.smax.i32(i32 %1, i32 %13)
  br label %19

15:                                               ; preds = %32
  %16 = trunc nuw i64 %39 to i32
  br label %17

17:                                               ; preds = %15, %3
  %18 = phi i32 [ 0, %3 ], [ %16, %15 ]
  ret i32 %18

19:                                               ; preds = %7, %27
  %20 = phi i64 [ %10, %7 ], [ %28, %27 ]
  %21 = getelementptr inbounds i8, ptr %0, i64 %20
  %22 = load i8, ptr %21, align 1, !tbaa !4
  %23 = icmp eq i8 %22, %12
  %24 = sub nsw i64 %20, %10
  %25 = icmp ult i64 %24, 255
  %26 = select i1 %23, i1 %25, i1 false
  br i1 %26, label %27, label %30

27:                                               ; preds = %19
  %28 = add nsw i64 %20, 1
  %29 = icmp slt i64 %28, %6
  br i1 %29, label %19, label %32, !llvm.loop !10

30:                                               ; preds = %19
  %31 = trunc nsw i64 %20 to i32
  br label %32

32:                                               ; preds = %27, %30
  %33 = phi i32 [ %31, %30 ], [ %14, %27 ]
  %34 = sub nsw i32 %33, %9
  %35 = trunc i32 %34 to i8
  %36 = or disjoint i64 %8, 1
  %37 = getelementptr inbounds i8, ptr %2, i64 %8
  store i8 %35, ptr %37, align 1, !tbaa !4
  %38 = load i8, ptr %11, align 1, !tbaa !4
  %39 = add nuw nsw i64 %8, 2
  %40 = getelementptr inbounds i8, ptr %2, i64 %36
  store i8 %38, ptr %40, align 1, !tbaa !4
  %41 = icmp slt i32 %33, %1
  br i1 %41, label %7, label %15, !llvm.loop !11
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local i32 @lz(ptr nocapture noundef readonly %0, i32 noundef %1, ptr nocapture noundef writeonly %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %3
  %6 = zext nneg i32 %1 to i64
  br label %9

7:                                                ; preds = %68, %3
  %8 = phi i32 [ 0, %3 ], [ %69, %68 ]
  ret i32 %8

9:                                                ; preds = %5, %68
  %10 = phi i32 [ %71, %68 ], [ 0, %5 ]
  %11 = phi i32 [ %69, %68 ], [ 0, %5 ]
  %12 = icmp sgt i32 %10, 0
  br i1 %12, label %13, label %61

13:                                               ; preds = %9
  %14 = icmp slt i32 %10, %1
  %15 = zext nneg i32 %10 to i64
  %16 = tail call i32 @llvm.umax.i32(i32 %10, i32 63)
  %17 = zext nneg i32 %16 to i64
  %18 = add nsw i64 %17, -63
  %19 = getelementptr inbounds i8, ptr %0, i64 %15
  br label %20

20:                                               ; preds = %13, %44
  %21 = phi i64 [ %18, %13 ], [ %51, %44 ]
  %22 = phi i32 [ 0, %13 ], [ %50, %44 ]
  %23 = phi i32 [ 0, %13 ], [ %47, %44 ]
  br i1 %14, label %24, label %44

24:                                               ; preds = %20
  %25 = getelementptr i8, ptr %0, i64 %21
  br label %28

26:                                               ; preds = %44
  %27 = icmp ugt i32 %47, 2
  br i1 %27, label %53, label %61

28:                                               ; preds = %24, %35
  %29 = phi i64 [ 0, %24 ], [ %36, %35 ]
  %30 = getelementptr i8, ptr %25, i64 %29
  %31 = load i8, ptr %30, align 1, !tbaa !4
  %32 = getelementptr inbounds i8, ptr %19, i64 %29
  %33 = load i8, ptr %32, align 1, !tbaa !4
  %34 = icmp eq i8 %31, %33
  br i1 %34, label %35, label %41

35:                                               ; preds = %28
  %36 = add nuw nsw i64 %29, 1
  %37 = add nuw nsw i64 %36, %15
  %38 = icmp ult i64 %37, %6
  %39 = icmp ult i64 %29, 14
  %40 = and i1 %39, %38
  br i1 %40, label %28, label %41, !llvm.loop !12

41:                                               ; preds = %35, %28
  %42 = phi i64 [ %29, %28 ], [ %36, %35 ]
  %43 = trunc i64 %42 to i32
  br label %44

44:                                               ; preds = %41, %20
  %45 = phi i32 [ 0, %20 ], [ %43, %41 ]
  %46 = icmp ugt i32 %45, %23
  %47 = tail call i32 @llvm.smax.i32(i32 %45, i32 %23)
  %48 = trunc i64 %21 to i32
  %49 = sub i32 %10, %48
  %50 = select i1 %46, i32 %49, i32 %22
  %51 = add nuw nsw i64 %21, 1
  %52 = icmp eq i64 %51, %15
  br i1 %52, label %26, label %20, !llvm.loop !13

53:                                               ; preds = %26
  %54 = trunc i32 %47 to i8
  %55 = xor i8 %54, -128
  %56 = sext i32 %11 to i64
  %57 = getelementptr inbounds i8, ptr %2, i64 %56
  store i8 %55, ptr %57, align 1, !tbaa !4
  %58 = trunc i32 %50 to i8
  %59 = add nsw i32 %11, 2
  %60 = getelementptr i8, ptr %57, i64 1
  store i8 %58, ptr %60, align 1, !tbaa !4
  br label %68

61:                                               ; preds = %9, %26
  %62 = sext i32 %10 to i64
  %63 = getelementptr inbounds i8, ptr %0, i64 %62
  %64 = load i8, ptr %63, align 1, !tbaa !4
  %65 = add nsw i32 %11, 1
  %66 = sext i32 %11 to i64
  %67 = getelementptr inbounds i8, ptr %2, i64 %66
  store i8 %64, ptr %67, align 1, !tbaa !4
  br label %68

68:                                               ; preds = %61, %53
  %69 = phi i32 [ %59, %53 ], [ %65, %61 ]
  %70 = phi i32 [ %47, %53 ], [ 1, %61 ]
  %71 = add nuw nsw i32 %70, %10
  %72 = icmp slt i32 %71, %1
  br i1 %72, label %9, label %7, !llvm.loop !14
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umax.i32(i32, i32) #1

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"omnipotent char", !6, i64 0}
!6 = !{!"Simple C/C++ TBAA"}
!7 = distinct !{!7, !8, !9}
!8 = !{!"llvm.loop.mustprogress"}
!9 = !{!"llvm.loop.unroll.disable"}
!10 = distinct !{!10, !8, !9}
!11 = distinct !{!11, !8, !9}
!12 = distinct !{!12, !8, !9}
!13 = distinct !{!13, !8, !9}
!14 = distinct !{!14, !8, !9}
