; ModuleID = 'bits.c'
source_filename = "bits.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree nosync nounwind uwtable
define dso_local void @popcounts(i32 noundef %0, i64* nocapture noundef readonly %1, i32* nocapture noundef writeonly %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %0, 0
  br i1 %4, label %5, label %32

5:                                                ; preds = %3
  %6 = zext i32 %0 to i64
  %7 = icmp ult i32 %0, 4
  br i1 %7, label %30, label %8

8:                                                ; preds = %5
  %9 = and i64 %6, 4294967292
  br label %10

10:                                               ; preds = %10, %8
  %11 = phi i64 [ 0, %8 ], [ %26, %10 ]
  %12 = getelementptr inbounds i64, i64* %1, i64 %11
  %13 = bitcast i64* %12 to <2 x i64>*
  %14 = load <2 x i64>, <2 x i64>* %13, align 8, !tbaa !4
  %15 = getelementptr inbounds i64, i64* %12, i64 2
  %16 = bitcast i64* %15 to <2 x i64>*
  %17 = load <2 x i64>, <2 x i64>* %16, align 8, !tbaa !4
  %18 = call <2 x i64> @llvm.ctpop.v2i64(<2 x i64> %14)
  %19 = call <2 x i64> @llvm.ctpop.v2i64(<2 x i64> %17)
  %20 = trunc <2 x i64> %18 to <2 x i32>
  %21 = trunc <2 x i64> %19 to <2 x i32>
  %22 = getelementptr inbounds i32, i32* %2, i64 %11
  %23 = bitcast i32* %22 to <2 x i32>*
  store <2 x i32> %20, <2 x i32>* %23, align 4, !tbaa !8
  %24 = getelementptr inbounds i32, i32* %22, i64 2
  %25 = bitcast i32* %24 to <2 x i32>*
  store <2 x i32> %21, <2 x i32>* %25, align 4, !tbaa !8
  %26 = add nuw i64 %11, 4
  %27 = icmp eq i64 %26, %9
  br i1 %27, label %28, label %10, !llvm.loop !10

28:                                               ; preds = %10
  %29 = icmp eq i64 %9, %6
  br i1 %29, label %32, label %30

30:                                               ; preds = %5, %28
  %31 = phi i64 [ 0, %5 ], [ %9, %28 ]
  br label %33

32:                                               ; preds = %33, %28, %3
  ret void

33:                                               ; preds = %30, %33
  %34 = phi i64 [ %40, %33 ], [ %31, %30 ]
  %35 = getelementptr inbounds i64, i64* %1, i64 %34
  %36 = load i64, i64* %35, align 8, !tbaa !4
  %37 = tail call i64 @llvm.ctpop.i64(i64 %36), !range !13
  %38 = trunc i64 %37 to i32
  %39 = getelementptr inbounds i32, i32* %2, i64 %34
  store i32 %38, i32* %39, align 4, !tbaa !8
  %40 = add nuw nsw i64 %34, 1
  %41 = icmp eq i64 %40, %6
  br i1 %41, label %32, label %33, !llvm.loop !14
}

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare i64 @llvm.ctpop.i64(i64) #1

; Function Attrs: nofree nosync nounwind uwtable
define dso_local void @bit_tricks(i32 noundef %0, i32* nocapture noundef readonly %1, i32* nocapture noundef writeonly %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %0, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %3
  %6 = zext i32 %0 to i64
  br label %8

7:                                                ; preds = %52, %3
  ret void

8:                                                ; preds = %5, %52
  %9 = phi i64 [ 0, %5 ], [ %59, %52 ]
  %10 = getelementptr inbounds i32, i32* %1, i64 %9
  %11 = load i32, i32* %10, align 4, !tbaa !8
  %12 = tail call i32 @llvm.ctlz.i32(i32 %11, i1 false), !range !16
  %13 = mul nuw nsw i64 %9, 6
  %14 = getelementptr inbounds i32, i32* %2, i64 %13
  store i32 %12, i32* %14, align 4, !tbaa !8
  %15 = tail call i32 @llvm.cttz.i32(i32 %11, i1 false), !range !16
  %16 = or i64 %13, 1
  %17 = getelementptr inbounds i32, i32* %2, i64 %16
  store i32 %15, i32* %17, align 4, !tbaa !8
  %18 = tail call i32 @llvm.bswap.i32(i32 %11)
  %19 = add nuw nsw i64 %13, 2
  %20 = getelementptr inbounds i32, i32* %2, i64 %19
  store i32 %18, i32* %20, align 4, !tbaa !8
  %21 = tail call i32 @llvm.fshl.i32(i32 %11, i32 %11, i32 7)
  %22 = add nuw nsw i64 %13, 3
  %23 = getelementptr inbounds i32, i32* %2, i64 %22
  store i32 %21, i32* %23, align 4, !tbaa !8
  br label %24

24:                                               ; preds = %24, %8
  %25 = phi i32 [ 0, %8 ], [ %50, %24 ]
  %26 = phi i32 [ 0, %8 ], [ %49, %24 ]
  %27 = lshr i32 %11, %25
  %28 = and i32 %27, 1
  %29 = sub nuw nsw i32 31, %25
  %30 = shl nuw i32 %28, %29
  %31 = or i32 %30, %26
  %32 = or i32 %25, 1
  %33 = lshr i32 %11, %32
  %34 = and i32 %33, 1
  %35 = sub nsw i32 30, %25
  %36 = shl nuw i32 %34, %35
  %37 = or i32 %36, %31
  %38 = or i32 %25, 2
  %39 = lshr i32 %11, %38
  %40 = and i32 %39, 1
  %41 = sub nsw i32 29, %25
  %42 = shl nuw i32 %40, %41
  %43 = or i32 %42, %37
  %44 = or i32 %25, 3
  %45 = lshr i32 %11, %44
  %46 = and i32 %45, 1
  %47 = sub nsw i32 28, %25
  %48 = shl nuw i32 %46, %47
  %49 = or i32 %48, %43
  %50 = add nuw nsw i32 %25, 4
  %51 = icmp eq i32 %50, 32
  br i1 %51, label %52, label %24, !llvm.loop !17

52:                                               ; preds = %24
  %53 = add nuw nsw i64 %13, 4
  %54 = getelementptr inbounds i32, i32* %2, i64 %53
  store i32 %49, i32* %54, align 4, !tbaa !8
  %55 = add i32 %11, -1
  %56 = and i32 %55, %11
  %57 = add nuw nsw i64 %13, 5
  %58 = getelementptr inbounds i32, i32* %2, i64 %57
  store i32 %56, i32* %58, align 4, !tbaa !8
  %59 = add nuw nsw i64 %9, 1
  %60 = icmp eq i64 %59, %6
  br i1 %60, label %7, label %8, !llvm.loop !18
}

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare i32 @llvm.ctlz.i32(i32, i1 immarg) #1

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare i32 @llvm.cttz.i32(i32, i1 immarg) #1

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare i32 @llvm.bswap.i32(i32) #1

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @morton(i32 noundef %0, i32* nocapture noundef readonly %1, i32* nocapture noundef writeonly %2) local_unnamed_addr #2 {
  %4 = icmp sgt i32 %0, 0
  br i1 %4, label %5, label %59

5:                                                ; preds = %3
  %6 = zext i32 %0 to i64
  %7 = icmp ult i32 %0, 4
  br i1 %7, label %57, label %8

8:                                                ; preds = %5
  %9 = getelementptr i32, i32* %2, i64 %6
  %10 = shl nuw nsw i64 %6, 1
  %11 = getelementptr i32, i32* %1, i64 %10
  %12 = icmp ugt i32* %11, %2
  %13 = icmp ugt i32* %9, %1
  %14 = and i1 %12, %13
  br i1 %14, label %57, label %15

15:                                               ; preds = %8
  %16 = and i64 %6, 4294967292
  br label %17

17:                                               ; preds = %17, %15
  %18 = phi i64 [ 0, %15 ], [ %53, %17 ]
  %19 = shl nuw nsw i64 %18, 1
  %20 = getelementptr inbounds i32, i32* %1, i64 %19
  %21 = bitcast i32* %20 to <8 x i32>*
  %22 = load <8 x i32>, <8 x i32>* %21, align 4, !tbaa !8
  %23 = shufflevector <8 x i32> %22, <8 x i32> poison, <4 x i32> <i32 0, i32 2, i32 4, i32 6>
  %24 = shufflevector <8 x i32> %22, <8 x i32> poison, <4 x i32> <i32 1, i32 3, i32 5, i32 7>
  %25 = shl <4 x i32> %23, <i32 8, i32 8, i32 8, i32 8>
  %26 = or <4 x i32> %25, %23
  %27 = and <4 x i32> %26, <i32 16711935, i32 16711935, i32 16711935, i32 16711935>
  %28 = shl nuw nsw <4 x i32> %27, <i32 4, i32 4, i32 4, i32 4>
  %29 = or <4 x i32> %28, %27
  %30 = and <4 x i32> %29, <i32 252645135, i32 252645135, i32 252645135, i32 252645135>
  %31 = shl nuw nsw <4 x i32> %30, <i32 2, i32 2, i32 2, i32 2>
  %32 = or <4 x i32> %31, %30
  %33 = and <4 x i32> %32, <i32 858993459, i32 858993459, i32 858993459, i32 858993459>
  %34 = shl nuw nsw <4 x i32> %33, <i32 1, i32 1, i32 1, i32 1>
  %35 = or <4 x i32> %34, %33
  %36 = and <4 x i32> %35, <i32 1431655765, i32 1431655765, i32 1431655765, i32 1431655765>
  %37 = shl <4 x i32> %24, <i32 8, i32 8, i32 8, i32 8>
  %38 = or <4 x i32> %37, %24
  %39 = and <4 x i32> %38, <i32 16711935, i32 16711935, i32 16711935, i32 16711935>
  %40 = shl nuw nsw <4 x i32> %39, <i32 4, i32 4, i32 4, i32 4>
  %41 = or <4 x i32> %40, %39
  %42 = and <4 x i32> %41, <i32 252645135, i32 252645135, i32 252645135, i32 252645135>
  %43 = shl nuw nsw <4 x i32> %42, <i32 2, i32 2, i32 2, i32 2>
  %44 = or <4 x i32> %43, %42
  %45 = and <4 x i32> %44, <i32 858993459, i32 858993459, i32 858993459, i32 858993459>
  %46 = shl nuw <4 x i32> %45, <i32 2, i32 2, i32 2, i32 2>
  %47 = shl nuw nsw <4 x i32> %45, <i32 1, i32 1, i32 1, i32 1>
  %48 = or <4 x i32> %46, %47
  %49 = and <4 x i32> %48, <i32 -1431655766, i32 -1431655766, i32 -1431655766, i32 -1431655766>
  %50 = or <4 x i32> %49, %36
  %51 = getelementptr inbounds i32, i32* %2, i64 %18
  %52 = bitcast i32* %51 to <4 x i32>*
  store <4 x i32> %50, <4 x i32>* %52, align 4, !tbaa !8, !alias.scope !19, !noalias !22
  %53 = add nuw i64 %18, 4
  %54 = icmp eq i64 %53, %16
  br i1 %54, label %55, label %17, !llvm.loop !24

55:                                               ; preds = %17
  %56 = icmp eq i64 %16, %6
  br i1 %56, label %59, label %57

57:                                               ; preds = %8, %5, %55
  %58 = phi i64 [ 0, %8 ], [ 0, %5 ], [ %16, %55 ]
  br label %60

59:                                               ; preds = %60, %55, %3
  ret void

60:                                               ; preds = %57, %60
  %61 = phi i64 [ %95, %60 ], [ %58, %57 ]
  %62 = shl nuw nsw i64 %61, 1
  %63 = getelementptr inbounds i32, i32* %1, i64 %62
  %64 = load i32, i32* %63, align 4, !tbaa !8
  %65 = shl i32 %64, 8
  %66 = or i32 %65, %64
  %67 = and i32 %66, 16711935
  %68 = shl nuw nsw i32 %67, 4
  %69 = or i32 %68, %67
  %70 = and i32 %69, 252645135
  %71 = shl nuw nsw i32 %70, 2
  %72 = or i32 %71, %70
  %73 = and i32 %72, 858993459
  %74 = shl nuw nsw i32 %73, 1
  %75 = or i32 %74, %73
  %76 = and i32 %75, 1431655765
  %77 = or i64 %62, 1
  %78 = getelementptr inbounds i32, i32* %1, i64 %77
  %79 = load i32, i32* %78, align 4, !tbaa !8
  %80 = shl i32 %79, 8
  %81 = or i32 %80, %79
  %82 = and i32 %81, 16711935
  %83 = shl nuw nsw i32 %82, 4
  %84 = or i32 %83, %82
  %85 = and i32 %84, 252645135
  %86 = shl nuw nsw i32 %85, 2
  %87 = or i32 %86, %85
  %88 = and i32 %87, 858993459
  %89 = shl nuw i32 %88, 2
  %90 = shl nuw nsw i32 %88, 1
  %91 = or i32 %89, %90
  %92 = and i32 %91, -1431655766
  %93 = or i32 %92, %76
  %94 = getelementptr inbounds i32, i32* %2, i64 %61
  store i32 %93, i32* %94, align 4, !tbaa !8
  %95 = add nuw nsw i64 %61, 1
  %96 = icmp eq i64 %95, %6
  br i1 %96, label %59, label %60, !llvm.loop !25
}

; Function Attrs: nofree norecurse nosync nounwind uwtable writeonly
define dso_local void @gray(i32 noundef %0, i16* nocapture noundef writeonly %1) local_unnamed_addr #3 {
  %3 = icmp sgt i32 %0, 0
  br i1 %3, label %4, label %71

4:                                                ; preds = %2
  %5 = zext i32 %0 to i64
  %6 = icmp ult i32 %0, 8
  br i1 %6, label %69, label %7

7:                                                ; preds = %4
  %8 = and i64 %5, 4294967288
  %9 = add nsw i64 %8, -8
  %10 = lshr exact i64 %9, 3
  %11 = add nuw nsw i64 %10, 1
  %12 = and i64 %11, 3
  %13 = icmp ult i64 %9, 24
  br i1 %13, label %50, label %14

14:                                               ; preds = %7
  %15 = and i64 %11, 4611686018427387900
  br label %16

16:                                               ; preds = %16, %14
  %17 = phi i64 [ 0, %14 ], [ %46, %16 ]
  %18 = phi <8 x i32> [ <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %14 ], [ %47, %16 ]
  %19 = phi i64 [ 0, %14 ], [ %48, %16 ]
  %20 = lshr <8 x i32> %18, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %21 = xor <8 x i32> %20, %18
  %22 = trunc <8 x i32> %21 to <8 x i16>
  %23 = getelementptr inbounds i16, i16* %1, i64 %17
  %24 = bitcast i16* %23 to <8 x i16>*
  store <8 x i16> %22, <8 x i16>* %24, align 2, !tbaa !26
  %25 = or i64 %17, 8
  %26 = add <8 x i32> %18, <i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8>
  %27 = lshr <8 x i32> %26, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %28 = xor <8 x i32> %27, %26
  %29 = trunc <8 x i32> %28 to <8 x i16>
  %30 = getelementptr inbounds i16, i16* %1, i64 %25
  %31 = bitcast i16* %30 to <8 x i16>*
  store <8 x i16> %29, <8 x i16>* %31, align 2, !tbaa !26
  %32 = or i64 %17, 16
  %33 = add <8 x i32> %18, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %34 = lshr <8 x i32> %33, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %35 = xor <8 x i32> %34, %33
  %36 = trunc <8 x i32> %35 to <8 x i16>
  %37 = getelementptr inbounds i16, i16* %1, i64 %32
  %38 = bitcast i16* %37 to <8 x i16>*
  store <8 x i16> %36, <8 x i16>* %38, align 2, !tbaa !26
  %39 = or i64 %17, 24
  %40 = add <8 x i32> %18, <i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24, i32 24>
  %41 = lshr <8 x i32> %40, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %42 = xor <8 x i32> %41, %40
  %43 = trunc <8 x i32> %42 to <8 x i16>
  %44 = getelementptr inbounds i16, i16* %1, i64 %39
  %45 = bitcast i16* %44 to <8 x i16>*
  store <8 x i16> %43, <8 x i16>* %45, align 2, !tbaa !26
  %46 = add nuw i64 %17, 32
  %47 = add <8 x i32> %18, <i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32, i32 32>
  %48 = add i64 %19, 4
  %49 = icmp eq i64 %48, %15
  br i1 %49, label %50, label %16, !llvm.loop !28

50:                                               ; preds = %16, %7
  %51 = phi i64 [ 0, %7 ], [ %46, %16 ]
  %52 = phi <8 x i32> [ <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %7 ], [ %47, %16 ]
  %53 = icmp eq i64 %12, 0
  br i1 %53, label %67, label %54

54:                                               ; preds = %50, %54
  %55 = phi i64 [ %63, %54 ], [ %51, %50 ]
  %56 = phi <8 x i32> [ %64, %54 ], [ %52, %50 ]
  %57 = phi i64 [ %65, %54 ], [ 0, %50 ]
  %58 = lshr <8 x i32> %56, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %59 = xor <8 x i32> %58, %56
  %60 = trunc <8 x i32> %59 to <8 x i16>
  %61 = getelementptr inbounds i16, i16* %1, i64 %55
  %62 = bitcast i16* %61 to <8 x i16>*
  store <8 x i16> %60, <8 x i16>* %62, align 2, !tbaa !26
  %63 = add nuw i64 %55, 8
  %64 = add <8 x i32> %56, <i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8, i32 8>
  %65 = add i64 %57, 1
  %66 = icmp eq i64 %65, %12
  br i1 %66, label %67, label %54, !llvm.loop !29

67:                                               ; preds = %54, %50
  %68 = icmp eq i64 %8, %5
  br i1 %68, label %71, label %69

69:                                               ; preds = %4, %67
  %70 = phi i64 [ 0, %4 ], [ %8, %67 ]
  br label %72

71:                                               ; preds = %72, %67, %2
  ret void

72:                                               ; preds = %69, %72
  %73 = phi i64 [ %79, %72 ], [ %70, %69 ]
  %74 = trunc i64 %73 to i32
  %75 = lshr i32 %74, 1
  %76 = xor i32 %75, %74
  %77 = trunc i32 %76 to i16
  %78 = getelementptr inbounds i16, i16* %1, i64 %73
  store i16 %77, i16* %78, align 2, !tbaa !26
  %79 = add nuw nsw i64 %73, 1
  %80 = icmp eq i64 %79, %5
  br i1 %80, label %71, label %72, !llvm.loop !31
}

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare i32 @llvm.fshl.i32(i32, i32, i32) #4

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare <2 x i64> @llvm.ctpop.v2i64(<2 x i64>) #4

attributes #0 = { nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nosync nounwind readnone speculatable willreturn }
attributes #2 = { nofree norecurse nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree norecurse nosync nounwind uwtable writeonly "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nofree nosync nounwind readnone speculatable willreturn }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 1}
!4 = !{!5, !5, i64 0}
!5 = !{!"long", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !9, i64 0}
!9 = !{!"int", !6, i64 0}
!10 = distinct !{!10, !11, !12}
!11 = !{!"llvm.loop.mustprogress"}
!12 = !{!"llvm.loop.isvectorized", i32 1}
!13 = !{i64 0, i64 65}
!14 = distinct !{!14, !11, !15, !12}
!15 = !{!"llvm.loop.unroll.runtime.disable"}
!16 = !{i32 0, i32 33}
!17 = distinct !{!17, !11}
!18 = distinct !{!18, !11}
!19 = !{!20}
!20 = distinct !{!20, !21}
!21 = distinct !{!21, !"LVerDomain"}
!22 = !{!23}
!23 = distinct !{!23, !21}
!24 = distinct !{!24, !11, !12}
!25 = distinct !{!25, !11, !12}
!26 = !{!27, !27, i64 0}
!27 = !{!"short", !6, i64 0}
!28 = distinct !{!28, !11, !12}
!29 = distinct !{!29, !30}
!30 = !{!"llvm.loop.unroll.disable"}
!31 = distinct !{!31, !11, !15, !12}
