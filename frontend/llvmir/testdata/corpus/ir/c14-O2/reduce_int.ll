; ModuleID = 'reduce_int.c'
source_filename = "reduce_int.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local i64 @sum_i32(i32 noundef %0, i32* nocapture noundef readonly %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %0, 0
  br i1 %3, label %4, label %72

4:                                                ; preds = %2
  %5 = zext i32 %0 to i64
  %6 = icmp ult i32 %0, 4
  br i1 %6, label %69, label %7

7:                                                ; preds = %4
  %8 = and i64 %5, 4294967292
  %9 = add nsw i64 %8, -4
  %10 = lshr exact i64 %9, 2
  %11 = add nuw nsw i64 %10, 1
  %12 = and i64 %11, 1
  %13 = icmp eq i64 %9, 0
  br i1 %13, label %45, label %14

14:                                               ; preds = %7
  %15 = and i64 %11, 9223372036854775806
  br label %16

16:                                               ; preds = %16, %14
  %17 = phi i64 [ 0, %14 ], [ %42, %16 ]
  %18 = phi <2 x i64> [ zeroinitializer, %14 ], [ %40, %16 ]
  %19 = phi <2 x i64> [ zeroinitializer, %14 ], [ %41, %16 ]
  %20 = phi i64 [ 0, %14 ], [ %43, %16 ]
  %21 = getelementptr inbounds i32, i32* %1, i64 %17
  %22 = bitcast i32* %21 to <2 x i32>*
  %23 = load <2 x i32>, <2 x i32>* %22, align 4, !tbaa !4
  %24 = getelementptr inbounds i32, i32* %21, i64 2
  %25 = bitcast i32* %24 to <2 x i32>*
  %26 = load <2 x i32>, <2 x i32>* %25, align 4, !tbaa !4
  %27 = sext <2 x i32> %23 to <2 x i64>
  %28 = sext <2 x i32> %26 to <2 x i64>
  %29 = add <2 x i64> %18, %27
  %30 = add <2 x i64> %19, %28
  %31 = or i64 %17, 4
  %32 = getelementptr inbounds i32, i32* %1, i64 %31
  %33 = bitcast i32* %32 to <2 x i32>*
  %34 = load <2 x i32>, <2 x i32>* %33, align 4, !tbaa !4
  %35 = getelementptr inbounds i32, i32* %32, i64 2
  %36 = bitcast i32* %35 to <2 x i32>*
  %37 = load <2 x i32>, <2 x i32>* %36, align 4, !tbaa !4
  %38 = sext <2 x i32> %34 to <2 x i64>
  %39 = sext <2 x i32> %37 to <2 x i64>
  %40 = add <2 x i64> %29, %38
  %41 = add <2 x i64> %30, %39
  %42 = add nuw i64 %17, 8
  %43 = add i64 %20, 2
  %44 = icmp eq i64 %43, %15
  br i1 %44, label %45, label %16, !llvm.loop !8

45:                                               ; preds = %16, %7
  %46 = phi <2 x i64> [ undef, %7 ], [ %40, %16 ]
  %47 = phi <2 x i64> [ undef, %7 ], [ %41, %16 ]
  %48 = phi i64 [ 0, %7 ], [ %42, %16 ]
  %49 = phi <2 x i64> [ zeroinitializer, %7 ], [ %40, %16 ]
  %50 = phi <2 x i64> [ zeroinitializer, %7 ], [ %41, %16 ]
  %51 = icmp eq i64 %12, 0
  br i1 %51, label %63, label %52

52:                                               ; preds = %45
  %53 = getelementptr inbounds i32, i32* %1, i64 %48
  %54 = bitcast i32* %53 to <2 x i32>*
  %55 = load <2 x i32>, <2 x i32>* %54, align 4, !tbaa !4
  %56 = getelementptr inbounds i32, i32* %53, i64 2
  %57 = bitcast i32* %56 to <2 x i32>*
  %58 = load <2 x i32>, <2 x i32>* %57, align 4, !tbaa !4
  %59 = sext <2 x i32> %55 to <2 x i64>
  %60 = sext <2 x i32> %58 to <2 x i64>
  %61 = add <2 x i64> %49, %59
  %62 = add <2 x i64> %50, %60
  br label %63

63:                                               ; preds = %45, %52
  %64 = phi <2 x i64> [ %46, %45 ], [ %61, %52 ]
  %65 = phi <2 x i64> [ %47, %45 ], [ %62, %52 ]
  %66 = add <2 x i64> %65, %64
  %67 = call i64 @llvm.vector.reduce.add.v2i64(<2 x i64> %66)
  %68 = icmp eq i64 %8, %5
  br i1 %68, label %72, label %69

69:                                               ; preds = %4, %63
  %70 = phi i64 [ 0, %4 ], [ %8, %63 ]
  %71 = phi i64 [ 0, %4 ], [ %67, %63 ]
  br label %74

72:                                               ; preds = %74, %63, %2
  %73 = phi i64 [ 0, %2 ], [ %67, %63 ], [ %80, %74 ]
  ret i64 %73

74:                                               ; preds = %69, %74
  %75 = phi i64 [ %81, %74 ], [ %70, %69 ]
  %76 = phi i64 [ %80, %74 ], [ %71, %69 ]
  %77 = getelementptr inbounds i32, i32* %1, i64 %75
  %78 = load i32, i32* %77, align 4, !tbaa !4
  %79 = sext i32 %78 to i64
  %80 = add nsw i64 %76, %79
  %81 = add nuw nsw i64 %75, 1
  %82 = icmp eq i64 %81, %5
  br i1 %82, label %72, label %74, !llvm.loop !11
}

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local i32 @xor_u32(i32 noundef %0, i32* nocapture noundef readonly %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %0, 0
  br i1 %3, label %4, label %91

4:                                                ; preds = %2
  %5 = zext i32 %0 to i64
  %6 = icmp ult i32 %0, 8
  br i1 %6, label %88, label %7

7:                                                ; preds = %4
  %8 = and i64 %5, 4294967288
  %9 = add nsw i64 %8, -8
  %10 = lshr exact i64 %9, 3
  %11 = add nuw nsw i64 %10, 1
  %12 = and i64 %11, 3
  %13 = icmp ult i64 %9, 24
  br i1 %13, label %59, label %14

14:                                               ; preds = %7
  %15 = and i64 %11, 4611686018427387900
  br label %16

16:                                               ; preds = %16, %14
  %17 = phi i64 [ 0, %14 ], [ %56, %16 ]
  %18 = phi <4 x i32> [ zeroinitializer, %14 ], [ %54, %16 ]
  %19 = phi <4 x i32> [ zeroinitializer, %14 ], [ %55, %16 ]
  %20 = phi i64 [ 0, %14 ], [ %57, %16 ]
  %21 = getelementptr inbounds i32, i32* %1, i64 %17
  %22 = bitcast i32* %21 to <4 x i32>*
  %23 = load <4 x i32>, <4 x i32>* %22, align 4, !tbaa !4
  %24 = getelementptr inbounds i32, i32* %21, i64 4
  %25 = bitcast i32* %24 to <4 x i32>*
  %26 = load <4 x i32>, <4 x i32>* %25, align 4, !tbaa !4
  %27 = xor <4 x i32> %23, %18
  %28 = xor <4 x i32> %26, %19
  %29 = or i64 %17, 8
  %30 = getelementptr inbounds i32, i32* %1, i64 %29
  %31 = bitcast i32* %30 to <4 x i32>*
  %32 = load <4 x i32>, <4 x i32>* %31, align 4, !tbaa !4
  %33 = getelementptr inbounds i32, i32* %30, i64 4
  %34 = bitcast i32* %33 to <4 x i32>*
  %35 = load <4 x i32>, <4 x i32>* %34, align 4, !tbaa !4
  %36 = xor <4 x i32> %32, %27
  %37 = xor <4 x i32> %35, %28
  %38 = or i64 %17, 16
  %39 = getelementptr inbounds i32, i32* %1, i64 %38
  %40 = bitcast i32* %39 to <4 x i32>*
  %41 = load <4 x i32>, <4 x i32>* %40, align 4, !tbaa !4
  %42 = getelementptr inbounds i32, i32* %39, i64 4
  %43 = bitcast i32* %42 to <4 x i32>*
  %44 = load <4 x i32>, <4 x i32>* %43, align 4, !tbaa !4
  %45 = xor <4 x i32> %41, %36
  %46 = xor <4 x i32> %44, %37
  %47 = or i64 %17, 24
  %48 = getelementptr inbounds i32, i32* %1, i64 %47
  %49 = bitcast i32* %48 to <4 x i32>*
  %50 = load <4 x i32>, <4 x i32>* %49, align 4, !tbaa !4
  %51 = getelementptr inbounds i32, i32* %48, i64 4
  %52 = bitcast i32* %51 to <4 x i32>*
  %53 = load <4 x i32>, <4 x i32>* %52, align 4, !tbaa !4
  %54 = xor <4 x i32> %50, %45
  %55 = xor <4 x i32> %53, %46
  %56 = add nuw i64 %17, 32
  %57 = add i64 %20, 4
  %58 = icmp eq i64 %57, %15
  br i1 %58, label %59, label %16, !llvm.loop !13

59:                                               ; preds = %16, %7
  %60 = phi <4 x i32> [ undef, %7 ], [ %54, %16 ]
  %61 = phi <4 x i32> [ undef, %7 ], [ %55, %16 ]
  %62 = phi i64 [ 0, %7 ], [ %56, %16 ]
  %63 = phi <4 x i32> [ zeroinitializer, %7 ], [ %54, %16 ]
  %64 = phi <4 x i32> [ zeroinitializer, %7 ], [ %55, %16 ]
  %65 = icmp eq i64 %12, 0
  br i1 %65, label %82, label %66

66:                                               ; preds = %59, %66
  %67 = phi i64 [ %79, %66 ], [ %62, %59 ]
  %68 = phi <4 x i32> [ %77, %66 ], [ %63, %59 ]
  %69 = phi <4 x i32> [ %78, %66 ], [ %64, %59 ]
  %70 = phi i64 [ %80, %66 ], [ 0, %59 ]
  %71 = getelementptr inbounds i32, i32* %1, i64 %67
  %72 = bitcast i32* %71 to <4 x i32>*
  %73 = load <4 x i32>, <4 x i32>* %72, align 4, !tbaa !4
  %74 = getelementptr inbounds i32, i32* %71, i64 4
  %75 = bitcast i32* %74 to <4 x i32>*
  %76 = load <4 x i32>, <4 x i32>* %75, align 4, !tbaa !4
  %77 = xor <4 x i32> %73, %68
  %78 = xor <4 x i32> %76, %69
  %79 = add nuw i64 %67, 8
  %80 = add i64 %70, 1
  %81 = icmp eq i64 %80, %12
  br i1 %81, label %82, label %66, !llvm.loop !14

82:                                               ; preds = %66, %59
  %83 = phi <4 x i32> [ %60, %59 ], [ %77, %66 ]
  %84 = phi <4 x i32> [ %61, %59 ], [ %78, %66 ]
  %85 = xor <4 x i32> %84, %83
  %86 = call i32 @llvm.vector.reduce.xor.v4i32(<4 x i32> %85)
  %87 = icmp eq i64 %8, %5
  br i1 %87, label %91, label %88

88:                                               ; preds = %4, %82
  %89 = phi i64 [ 0, %4 ], [ %8, %82 ]
  %90 = phi i32 [ 0, %4 ], [ %86, %82 ]
  br label %93

91:                                               ; preds = %93, %82, %2
  %92 = phi i32 [ 0, %2 ], [ %86, %82 ], [ %98, %93 ]
  ret i32 %92

93:                                               ; preds = %88, %93
  %94 = phi i64 [ %99, %93 ], [ %89, %88 ]
  %95 = phi i32 [ %98, %93 ], [ %90, %88 ]
  %96 = getelementptr inbounds i32, i32* %1, i64 %94
  %97 = load i32, i32* %96, align 4, !tbaa !4
  %98 = xor i32 %97, %95
  %99 = add nuw nsw i64 %94, 1
  %100 = icmp eq i64 %99, %5
  br i1 %100, label %91, label %93, !llvm.loop !16
}

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local i32 @count_above(i32 noundef %0, i32 noundef %1, i32* nocapture noundef readonly %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %0, 0
  br i1 %4, label %5, label %83

5:                                                ; preds = %3
  %6 = zext i32 %0 to i64
  %7 = icmp ult i32 %0, 8
  br i1 %7, label %80, label %8

8:                                                ; preds = %5
  %9 = and i64 %6, 4294967288
  %10 = insertelement <4 x i32> poison, i32 %1, i64 0
  %11 = shufflevector <4 x i32> %10, <4 x i32> poison, <4 x i32> zeroinitializer
  %12 = insertelement <4 x i32> poison, i32 %1, i64 0
  %13 = shufflevector <4 x i32> %12, <4 x i32> poison, <4 x i32> zeroinitializer
  %14 = add nsw i64 %9, -8
  %15 = lshr exact i64 %14, 3
  %16 = add nuw nsw i64 %15, 1
  %17 = and i64 %16, 1
  %18 = icmp eq i64 %14, 0
  br i1 %18, label %54, label %19

19:                                               ; preds = %8
  %20 = and i64 %16, 4611686018427387902
  br label %21

21:                                               ; preds = %21, %19
  %22 = phi i64 [ 0, %19 ], [ %51, %21 ]
  %23 = phi <4 x i32> [ zeroinitializer, %19 ], [ %49, %21 ]
  %24 = phi <4 x i32> [ zeroinitializer, %19 ], [ %50, %21 ]
  %25 = phi i64 [ 0, %19 ], [ %52, %21 ]
  %26 = getelementptr inbounds i32, i32* %2, i64 %22
  %27 = bitcast i32* %26 to <4 x i32>*
  %28 = load <4 x i32>, <4 x i32>* %27, align 4, !tbaa !4
  %29 = getelementptr inbounds i32, i32* %26, i64 4
  %30 = bitcast i32* %29 to <4 x i32>*
  %31 = load <4 x i32>, <4 x i32>* %30, align 4, !tbaa !4
  %32 = icmp sgt <4 x i32> %28, %11
  %33 = icmp sgt <4 x i32> %31, %13
  %34 = zext <4 x i1> %32 to <4 x i32>
  %35 = zext <4 x i1> %33 to <4 x i32>
  %36 = add <4 x i32> %23, %34
  %37 = add <4 x i32> %24, %35
  %38 = or i64 %22, 8
  %39 = getelementptr inbounds i32, i32* %2, i64 %38
  %40 = bitcast i32* %39 to <4 x i32>*
  %41 = load <4 x i32>, <4 x i32>* %40, align 4, !tbaa !4
  %42 = getelementptr inbounds i32, i32* %39, i64 4
  %43 = bitcast i32* %42 to <4 x i32>*
  %44 = load <4 x i32>, <4 x i32>* %43, align 4, !tbaa !4
  %45 = icmp sgt <4 x i32> %41, %11
  %46 = icmp sgt <4 x i32> %44, %13
  %47 = zext <4 x i1> %45 to <4 x i32>
  %48 = zext <4 x i1> %46 to <4 x i32>
  %49 = add <4 x i32> %36, %47
  %50 = add <4 x i32> %37, %48
  %51 = add nuw i64 %22, 16
  %52 = add i64 %25, 2
  %53 = icmp eq i64 %52, %20
  br i1 %53, label %54, label %21, !llvm.loop !17

54:                                               ; preds = %21, %8
  %55 = phi <4 x i32> [ undef, %8 ], [ %49, %21 ]
  %56 = phi <4 x i32> [ undef, %8 ], [ %50, %21 ]
  %57 = phi i64 [ 0, %8 ], [ %51, %21 ]
  %58 = phi <4 x i32> [ zeroinitializer, %8 ], [ %49, %21 ]
  %59 = phi <4 x i32> [ zeroinitializer, %8 ], [ %50, %21 ]
  %60 = icmp eq i64 %17, 0
  br i1 %60, label %74, label %61

61:                                               ; preds = %54
  %62 = getelementptr inbounds i32, i32* %2, i64 %57
  %63 = bitcast i32* %62 to <4 x i32>*
  %64 = load <4 x i32>, <4 x i32>* %63, align 4, !tbaa !4
  %65 = getelementptr inbounds i32, i32* %62, i64 4
  %66 = bitcast i32* %65 to <4 x i32>*
  %67 = load <4 x i32>, <4 x i32>* %66, align 4, !tbaa !4
  %68 = icmp sgt <4 x i32> %64, %11
  %69 = icmp sgt <4 x i32> %67, %13
  %70 = zext <4 x i1> %68 to <4 x i32>
  %71 = zext <4 x i1> %69 to <4 x i32>
  %72 = add <4 x i32> %58, %70
  %73 = add <4 x i32> %59, %71
  br label %74

74:                                               ; preds = %54, %61
  %75 = phi <4 x i32> [ %55, %54 ], [ %72, %61 ]
  %76 = phi <4 x i32> [ %56, %54 ], [ %73, %61 ]
  %77 = add <4 x i32> %76, %75
  %78 = call i32 @llvm.vector.reduce.add.v4i32(<4 x i32> %77)
  %79 = icmp eq i64 %9, %6
  br i1 %79, label %83, label %80

80:                                               ; preds = %5, %74
  %81 = phi i64 [ 0, %5 ], [ %9, %74 ]
  %82 = phi i32 [ 0, %5 ], [ %78, %74 ]
  br label %85

83:                                               ; preds = %85, %74, %3
  %84 = phi i32 [ 0, %3 ], [ %78, %74 ], [ %92, %85 ]
  ret i32 %84

85:                                               ; preds = %80, %85
  %86 = phi i64 [ %93, %85 ], [ %81, %80 ]
  %87 = phi i32 [ %92, %85 ], [ %82, %80 ]
  %88 = getelementptr inbounds i32, i32* %2, i64 %86
  %89 = load i32, i32* %88, align 4, !tbaa !4
  %90 = icmp sgt i32 %89, %1
  %91 = zext i1 %90 to i32
  %92 = add nuw nsw i32 %87, %91
  %93 = add nuw nsw i64 %86, 1
  %94 = icmp eq i64 %93, %6
  br i1 %94, label %83, label %85, !llvm.loop !18
}

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local i32 @min_i16(i32 noundef %0, i16* nocapture noundef readonly %1) local_unnamed_addr #0 {
  %3 = load i16, i16* %1, align 2, !tbaa !19
  %4 = icmp sgt i32 %0, 1
  br i1 %4, label %5, label %81

5:                                                ; preds = %2
  %6 = zext i32 %0 to i64
  %7 = add nsw i64 %6, -1
  %8 = icmp ult i64 %7, 16
  br i1 %8, label %78, label %9

9:                                                ; preds = %5
  %10 = and i64 %7, -16
  %11 = or i64 %10, 1
  %12 = insertelement <8 x i16> poison, i16 %3, i64 0
  %13 = shufflevector <8 x i16> %12, <8 x i16> poison, <8 x i32> zeroinitializer
  %14 = add nsw i64 %10, -16
  %15 = lshr exact i64 %14, 4
  %16 = add nuw nsw i64 %15, 1
  %17 = and i64 %16, 1
  %18 = icmp eq i64 %14, 0
  br i1 %18, label %53, label %19

19:                                               ; preds = %9
  %20 = and i64 %16, 2305843009213693950
  br label %21

21:                                               ; preds = %21, %19
  %22 = phi i64 [ 0, %19 ], [ %48, %21 ]
  %23 = phi <8 x i16> [ %13, %19 ], [ %46, %21 ]
  %24 = phi <8 x i16> [ %13, %19 ], [ %47, %21 ]
  %25 = phi i64 [ 0, %19 ], [ %49, %21 ]
  %26 = or i64 %22, 1
  %27 = getelementptr inbounds i16, i16* %1, i64 %26
  %28 = bitcast i16* %27 to <8 x i16>*
  %29 = load <8 x i16>, <8 x i16>* %28, align 2, !tbaa !19
  %30 = getelementptr inbounds i16, i16* %27, i64 8
  %31 = bitcast i16* %30 to <8 x i16>*
  %32 = load <8 x i16>, <8 x i16>* %31, align 2, !tbaa !19
  %33 = icmp slt <8 x i16> %29, %23
  %34 = icmp slt <8 x i16> %32, %24
  %35 = select <8 x i1> %33, <8 x i16> %29, <8 x i16> %23
  %36 = select <8 x i1> %34, <8 x i16> %32, <8 x i16> %24
  %37 = or i64 %22, 17
  %38 = getelementptr inbounds i16, i16* %1, i64 %37
  %39 = bitcast i16* %38 to <8 x i16>*
  %40 = load <8 x i16>, <8 x i16>* %39, align 2, !tbaa !19
  %41 = getelementptr inbounds i16, i16* %38, i64 8
  %42 = bitcast i16* %41 to <8 x i16>*
  %43 = load <8 x i16>, <8 x i16>* %42, align 2, !tbaa !19
  %44 = icmp slt <8 x i16> %40, %35
  %45 = icmp slt <8 x i16> %43, %36
  %46 = select <8 x i1> %44, <8 x i16> %40, <8 x i16> %35
  %47 = select <8 x i1> %45, <8 x i16> %43, <8 x i16> %36
  %48 = add nuw i64 %22, 32
  %49 = add i64 %25, 2
  %50 = icmp eq i64 %49, %20
  br i1 %50, label %51, label %21, !llvm.loop !21

51:                                               ; preds = %21
  %52 = or i64 %48, 1
  br label %53

53:                                               ; preds = %51, %9
  %54 = phi <8 x i16> [ undef, %9 ], [ %46, %51 ]
  %55 = phi <8 x i16> [ undef, %9 ], [ %47, %51 ]
  %56 = phi i64 [ 1, %9 ], [ %52, %51 ]
  %57 = phi <8 x i16> [ %13, %9 ], [ %46, %51 ]
  %58 = phi <8 x i16> [ %13, %9 ], [ %47, %51 ]
  %59 = icmp eq i64 %17, 0
  br i1 %59, label %71, label %60

60:                                               ; preds = %53
  %61 = getelementptr inbounds i16, i16* %1, i64 %56
  %62 = bitcast i16* %61 to <8 x i16>*
  %63 = load <8 x i16>, <8 x i16>* %62, align 2, !tbaa !19
  %64 = getelementptr inbounds i16, i16* %61, i64 8
  %65 = bitcast i16* %64 to <8 x i16>*
  %66 = load <8 x i16>, <8 x i16>* %65, align 2, !tbaa !19
  %67 = icmp slt <8 x i16> %63, %57
  %68 = icmp slt <8 x i16> %66, %58
  %69 = select <8 x i1> %67, <8 x i16> %63, <8 x i16> %57
  %70 = select <8 x i1> %68, <8 x i16> %66, <8 x i16> %58
  br label %71

71:                                               ; preds = %53, %60
  %72 = phi <8 x i16> [ %54, %53 ], [ %69, %60 ]
  %73 = phi <8 x i16> [ %55, %53 ], [ %70, %60 ]
  %74 = icmp slt <8 x i16> %72, %73
  %75 = select <8 x i1> %74, <8 x i16> %72, <8 x i16> %73
  %76 = call i16 @llvm.vector.reduce.smin.v8i16(<8 x i16> %75)
  %77 = icmp eq i64 %7, %10
  br i1 %77, label %81, label %78

78:                                               ; preds = %5, %71
  %79 = phi i64 [ 1, %5 ], [ %11, %71 ]
  %80 = phi i16 [ %3, %5 ], [ %76, %71 ]
  br label %84

81:                                               ; preds = %84, %71, %2
  %82 = phi i16 [ %3, %2 ], [ %76, %71 ], [ %90, %84 ]
  %83 = sext i16 %82 to i32
  ret i32 %83

84:                                               ; preds = %78, %84
  %85 = phi i64 [ %91, %84 ], [ %79, %78 ]
  %86 = phi i16 [ %90, %84 ], [ %80, %78 ]
  %87 = getelementptr inbounds i16, i16* %1, i64 %85
  %88 = load i16, i16* %87, align 2, !tbaa !19
  %89 = icmp slt i16 %88, %86
  %90 = select i1 %89, i16 %88, i16 %86
  %91 = add nuw nsw i64 %85, 1
  %92 = icmp eq i64 %91, %6
  br i1 %92, label %81, label %84, !llvm.loop !22
}

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local i32 @max_diff(i32 noundef %0, i8* nocapture noundef readonly %1, i8* nocapture noundef readonly %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %0, 0
  br i1 %4, label %5, label %48

5:                                                ; preds = %3
  %6 = zext i32 %0 to i64
  %7 = icmp ult i32 %0, 8
  br i1 %7, label %45, label %8

8:                                                ; preds = %5
  %9 = and i64 %6, 4294967288
  br label %10

10:                                               ; preds = %10, %8
  %11 = phi i64 [ 0, %8 ], [ %38, %10 ]
  %12 = phi <4 x i32> [ zeroinitializer, %8 ], [ %36, %10 ]
  %13 = phi <4 x i32> [ zeroinitializer, %8 ], [ %37, %10 ]
  %14 = getelementptr inbounds i8, i8* %1, i64 %11
  %15 = bitcast i8* %14 to <4 x i8>*
  %16 = load <4 x i8>, <4 x i8>* %15, align 1, !tbaa !23
  %17 = getelementptr inbounds i8, i8* %14, i64 4
  %18 = bitcast i8* %17 to <4 x i8>*
  %19 = load <4 x i8>, <4 x i8>* %18, align 1, !tbaa !23
  %20 = zext <4 x i8> %16 to <4 x i32>
  %21 = zext <4 x i8> %19 to <4 x i32>
  %22 = getelementptr inbounds i8, i8* %2, i64 %11
  %23 = bitcast i8* %22 to <4 x i8>*
  %24 = load <4 x i8>, <4 x i8>* %23, align 1, !tbaa !23
  %25 = getelementptr inbounds i8, i8* %22, i64 4
  %26 = bitcast i8* %25 to <4 x i8>*
  %27 = load <4 x i8>, <4 x i8>* %26, align 1, !tbaa !23
  %28 = zext <4 x i8> %24 to <4 x i32>
  %29 = zext <4 x i8> %27 to <4 x i32>
  %30 = sub nsw <4 x i32> %20, %28
  %31 = sub nsw <4 x i32> %21, %29
  %32 = call <4 x i32> @llvm.abs.v4i32(<4 x i32> %30, i1 true)
  %33 = call <4 x i32> @llvm.abs.v4i32(<4 x i32> %31, i1 true)
  %34 = icmp sgt <4 x i32> %32, %12
  %35 = icmp sgt <4 x i32> %33, %13
  %36 = select <4 x i1> %34, <4 x i32> %32, <4 x i32> %12
  %37 = select <4 x i1> %35, <4 x i32> %33, <4 x i32> %13
  %38 = add nuw i64 %11, 8
  %39 = icmp eq i64 %38, %9
  br i1 %39, label %40, label %10, !llvm.loop !24

40:                                               ; preds = %10
  %41 = icmp sgt <4 x i32> %36, %37
  %42 = select <4 x i1> %41, <4 x i32> %36, <4 x i32> %37
  %43 = call i32 @llvm.vector.reduce.smax.v4i32(<4 x i32> %42)
  %44 = icmp eq i64 %9, %6
  br i1 %44, label %48, label %45

45:                                               ; preds = %5, %40
  %46 = phi i64 [ 0, %5 ], [ %9, %40 ]
  %47 = phi i32 [ 0, %5 ], [ %43, %40 ]
  br label %50

48:                                               ; preds = %50, %40, %3
  %49 = phi i32 [ 0, %3 ], [ %43, %40 ], [ %62, %50 ]
  ret i32 %49

50:                                               ; preds = %45, %50
  %51 = phi i64 [ %63, %50 ], [ %46, %45 ]
  %52 = phi i32 [ %62, %50 ], [ %47, %45 ]
  %53 = getelementptr inbounds i8, i8* %1, i64 %51
  %54 = load i8, i8* %53, align 1, !tbaa !23
  %55 = zext i8 %54 to i32
  %56 = getelementptr inbounds i8, i8* %2, i64 %51
  %57 = load i8, i8* %56, align 1, !tbaa !23
  %58 = zext i8 %57 to i32
  %59 = sub nsw i32 %55, %58
  %60 = tail call i32 @llvm.abs.i32(i32 %59, i1 true)
  %61 = icmp sgt i32 %60, %52
  %62 = select i1 %61, i32 %60, i32 %52
  %63 = add nuw nsw i64 %51, 1
  %64 = icmp eq i64 %63, %6
  br i1 %64, label %48, label %50, !llvm.loop !25
}

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare i32 @llvm.abs.i32(i32, i1 immarg) #1

; Function Attrs: nofree nosync nounwind readnone willreturn
declare i64 @llvm.vector.reduce.add.v2i64(<2 x i64>) #2

; Function Attrs: nofree nosync nounwind readnone willreturn
declare i32 @llvm.vector.reduce.xor.v4i32(<4 x i32>) #2

; Function Attrs: nofree nosync nounwind readnone willreturn
declare i32 @llvm.vector.reduce.add.v4i32(<4 x i32>) #2

; Function Attrs: nofree nosync nounwind readnone willreturn
declare i16 @llvm.vector.reduce.smin.v8i16(<8 x i16>) #2

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare <4 x i32> @llvm.abs.v4i32(<4 x i32>, i1 immarg) #1

; Function Attrs: nofree nosync nounwind readnone willreturn
declare i32 @llvm.vector.reduce.smax.v4i32(<4 x i32>) #2

attributes #0 = { nofree norecurse nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nosync nounwind readnone speculatable willreturn }
attributes #2 = { nofree nosync nounwind readnone willreturn }

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
!11 = distinct !{!11, !9, !12, !10}
!12 = !{!"llvm.loop.unroll.runtime.disable"}
!13 = distinct !{!13, !9, !10}
!14 = distinct !{!14, !15}
!15 = !{!"llvm.loop.unroll.disable"}
!16 = distinct !{!16, !9, !12, !10}
!17 = distinct !{!17, !9, !10}
!18 = distinct !{!18, !9, !12, !10}
!19 = !{!20, !20, i64 0}
!20 = !{!"short", !6, i64 0}
!21 = distinct !{!21, !9, !10}
!22 = distinct !{!22, !9, !12, !10}
!23 = !{!6, !6, i64 0}
!24 = distinct !{!24, !9, !10}
!25 = distinct !{!25, !9, !12, !10}
