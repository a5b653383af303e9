; ModuleID = 'fixed.c'
source_filename = "fixed.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @q15_mul(i32 noundef %0, i16* noalias nocapture noundef readonly %1, i16* noalias nocapture noundef readonly %2, i16* noalias nocapture noundef writeonly %3) local_unnamed_addr #0 {
  %5 = icmp sgt i32 %0, 0
  br i1 %5, label %6, label %75

6:                                                ; preds = %4
  %7 = zext i32 %0 to i64
  %8 = icmp ult i32 %0, 8
  br i1 %8, label %73, label %9

9:                                                ; preds = %6
  %10 = and i64 %7, 4294967288
  %11 = add nsw i64 %10, -8
  %12 = lshr exact i64 %11, 3
  %13 = add nuw nsw i64 %12, 1
  %14 = and i64 %13, 1
  %15 = icmp eq i64 %11, 0
  br i1 %15, label %53, label %16

16:                                               ; preds = %9
  %17 = and i64 %13, 4611686018427387902
  br label %18

18:                                               ; preds = %18, %16
  %19 = phi i64 [ 0, %16 ], [ %50, %18 ]
  %20 = phi i64 [ 0, %16 ], [ %51, %18 ]
  %21 = getelementptr inbounds i16, i16* %1, i64 %19
  %22 = bitcast i16* %21 to <8 x i16>*
  %23 = load <8 x i16>, <8 x i16>* %22, align 2, !tbaa !4
  %24 = sext <8 x i16> %23 to <8 x i32>
  %25 = getelementptr inbounds i16, i16* %2, i64 %19
  %26 = bitcast i16* %25 to <8 x i16>*
  %27 = load <8 x i16>, <8 x i16>* %26, align 2, !tbaa !4
  %28 = sext <8 x i16> %27 to <8 x i32>
  %29 = mul nsw <8 x i32> %28, %24
  %30 = add nsw <8 x i32> %29, <i32 16384, i32 16384, i32 16384, i32 16384, i32 16384, i32 16384, i32 16384, i32 16384>
  %31 = lshr <8 x i32> %30, <i32 15, i32 15, i32 15, i32 15, i32 15, i32 15, i32 15, i32 15>
  %32 = trunc <8 x i32> %31 to <8 x i16>
  %33 = getelementptr inbounds i16, i16* %3, i64 %19
  %34 = bitcast i16* %33 to <8 x i16>*
  store <8 x i16> %32, <8 x i16>* %34, align 2, !tbaa !4
  %35 = or i64 %19, 8
  %36 = getelementptr inbounds i16, i16* %1, i64 %35
  %37 = bitcast i16* %36 to <8 x i16>*
  %38 = load <8 x i16>, <8 x i16>* %37, align 2, !tbaa !4
  %39 = sext <8 x i16> %38 to <8 x i32>
  %40 = getelementptr inbounds i16, i16* %2, i64 %35
  %41 = bitcast i16* %40 to <8 x i16>*
  %42 = load <8 x i16>, <8 x i16>* %41, align 2, !tbaa !4
  %43 = sext <8 x i16> %42 to <8 x i32>
  %44 = mul nsw <8 x i32> %43, %39
  %45 = add nsw <8 x i32> %44, <i32 16384, i32 16384, i32 16384, i32 16384, i32 16384, i32 16384, i32 16384, i32 16384>
  %46 = lshr <8 x i32> %45, <i32 15, i32 15, i32 15, i32 15, i32 15, i32 15, i32 15, i32 15>
  %47 = trunc <8 x i32> %46 to <8 x i16>
  %48 = getelementptr inbounds i16, i16* %3, i64 %35
  %49 = bitcast i16* %48 to <8 x i16>*
  store <8 x i16> %47, <8 x i16>* %49, align 2, !tbaa !4
  %50 = add nuw i64 %19, 16
  %51 = add i64 %20, 2
  %52 = icmp eq i64 %51, %17
  br i1 %52, label %53, label %18, !llvm.loop !8

53:                                               ; preds = %18, %9
  %54 = phi i64 [ 0, %9 ], [ %50, %18 ]
  %55 = icmp eq i64 %14, 0
  br i1 %55, label %71, label %56

56:                                               ; preds = %53
  %57 = getelementptr inbounds i16, i16* %1, i64 %54
  %58 = bitcast i16* %57 to <8 x i16>*
  %59 = load <8 x i16>, <8 x i16>* %58, align 2, !tbaa !4
  %60 = sext <8 x i16> %59 to <8 x i32>
  %61 = getelementptr inbounds i16, i16* %2, i64 %54
  %62 = bitcast i16* %61 to <8 x i16>*
  %63 = load <8 x i16>, <8 x i16>* %62, align 2, !tbaa !4
  %64 = sext <8 x i16> %63 to <8 x i32>
  %65 = mul nsw <8 x i32> %64, %60
  %66 = add nsw <8 x i32> %65, <i32 16384, i32 16384, i32 16384, i32 16384, i32 16384, i32 16384, i32 16384, i32 16384>
  %67 = lshr <8 x i32> %66, <i32 15, i32 15, i32 15, i32 15, i32 15, i32 15, i32 15, i32 15>
  %68 = trunc <8 x i32> %67 to <8 x i16>
  %69 = getelementptr inbounds i16, i16* %3, i64 %54
  %70 = bitcast i16* %69 to <8 x i16>*
  store <8 x i16> %68, <8 x i16>* %70, align 2, !tbaa !4
  br label %71

71:                                               ; preds = %53, %56
  %72 = icmp eq i64 %10, %7
  br i1 %72, label %75, label %73

73:                                               ; preds = %6, %71
  %74 = phi i64 [ 0, %6 ], [ %10, %71 ]
  br label %76

75:                                               ; preds = %76, %71, %4
  ret void

76:                                               ; preds = %73, %76
  %77 = phi i64 [ %89, %76 ], [ %74, %73 ]
  %78 = getelementptr inbounds i16, i16* %1, i64 %77
  %79 = load i16, i16* %78, align 2, !tbaa !4
  %80 = sext i16 %79 to i32
  %81 = getelementptr inbounds i16, i16* %2, i64 %77
  %82 = load i16, i16* %81, align 2, !tbaa !4
  %83 = sext i16 %82 to i32
  %84 = mul nsw i32 %83, %80
  %85 = add nsw i32 %84, 16384
  %86 = lshr i32 %85, 15
  %87 = trunc i32 %86 to i16
  %88 = getelementptr inbounds i16, i16* %3, i64 %77
  store i16 %87, i16* %88, align 2, !tbaa !4
  %89 = add nuw nsw i64 %77, 1
  %90 = icmp eq i64 %89, %7
  br i1 %90, label %75, label %76, !llvm.loop !11
}

; Function Attrs: nofree nosync nounwind uwtable
define dso_local void @saturate(i32 noundef %0, i32* nocapture noundef readonly %1, i32* nocapture noundef readonly %2, i32* nocapture noundef writeonly %3) local_unnamed_addr #1 {
  %5 = icmp sgt i32 %0, 0
  br i1 %5, label %6, label %63

6:                                                ; preds = %4
  %7 = zext i32 %0 to i64
  %8 = icmp ult i32 %0, 8
  br i1 %8, label %46, label %9

9:                                                ; preds = %6
  %10 = getelementptr i32, i32* %3, i64 %7
  %11 = getelementptr i32, i32* %1, i64 %7
  %12 = getelementptr i32, i32* %2, i64 %7
  %13 = icmp ugt i32* %11, %3
  %14 = icmp ugt i32* %10, %1
  %15 = and i1 %13, %14
  %16 = icmp ugt i32* %12, %3
  %17 = icmp ugt i32* %10, %2
  %18 = and i1 %16, %17
  %19 = or i1 %15, %18
  br i1 %19, label %46, label %20

20:                                               ; preds = %9
  %21 = and i64 %7, 4294967288
  br label %22

22:                                               ; preds = %22, %20
  %23 = phi i64 [ 0, %20 ], [ %42, %22 ]
  %24 = getelementptr inbounds i32, i32* %1, i64 %23
  %25 = bitcast i32* %24 to <4 x i32>*
  %26 = load <4 x i32>, <4 x i32>* %25, align 4, !tbaa !13, !alias.scope !15
  %27 = getelementptr inbounds i32, i32* %24, i64 4
  %28 = bitcast i32* %27 to <4 x i32>*
  %29 = load <4 x i32>, <4 x i32>* %28, align 4, !tbaa !13, !alias.scope !15
  %30 = getelementptr inbounds i32, i32* %2, i64 %23
  %31 = bitcast i32* %30 to <4 x i32>*
  %32 = load <4 x i32>, <4 x i32>* %31, align 4, !tbaa !13, !alias.scope !18
  %33 = getelementptr inbounds i32, i32* %30, i64 4
  %34 = bitcast i32* %33 to <4 x i32>*
  %35 = load <4 x i32>, <4 x i32>* %34, align 4, !tbaa !13, !alias.scope !18
  %36 = call <4 x i32> @llvm.sadd.sat.v4i32(<4 x i32> %26, <4 x i32> %32)
  %37 = call <4 x i32> @llvm.sadd.sat.v4i32(<4 x i32> %29, <4 x i32> %35)
  %38 = getelementptr inbounds i32, i32* %3, i64 %23
  %39 = bitcast i32* %38 to <4 x i32>*
  store <4 x i32> %36, <4 x i32>* %39, align 4, !tbaa !13, !alias.scope !20, !noalias !22
  %40 = getelementptr inbounds i32, i32* %38, i64 4
  %41 = bitcast i32* %40 to <4 x i32>*
  store <4 x i32> %37, <4 x i32>* %41, align 4, !tbaa !13, !alias.scope !20, !noalias !22
  %42 = add nuw i64 %23, 8
  %43 = icmp eq i64 %42, %21
  br i1 %43, label %44, label %22, !llvm.loop !23

44:                                               ; preds = %22
  %45 = icmp eq i64 %21, %7
  br i1 %45, label %63, label %46

46:                                               ; preds = %9, %6, %44
  %47 = phi i64 [ 0, %9 ], [ 0, %6 ], [ %21, %44 ]
  %48 = xor i64 %47, -1
  %49 = and i64 %7, 1
  %50 = icmp eq i64 %49, 0
  br i1 %50, label %59, label %51

51:                                               ; preds = %46
  %52 = getelementptr inbounds i32, i32* %1, i64 %47
  %53 = load i32, i32* %52, align 4, !tbaa !13
  %54 = getelementptr inbounds i32, i32* %2, i64 %47
  %55 = load i32, i32* %54, align 4, !tbaa !13
  %56 = tail call i32 @llvm.sadd.sat.i32(i32 %53, i32 %55)
  %57 = getelementptr inbounds i32, i32* %3, i64 %47
  store i32 %56, i32* %57, align 4, !tbaa !13
  %58 = or i64 %47, 1
  br label %59

59:                                               ; preds = %51, %46
  %60 = phi i64 [ %47, %46 ], [ %58, %51 ]
  %61 = sub nsw i64 0, %7
  %62 = icmp eq i64 %48, %61
  br i1 %62, label %63, label %64

63:                                               ; preds = %59, %64, %44, %4
  ret void

64:                                               ; preds = %59, %64
  %65 = phi i64 [ %79, %64 ], [ %60, %59 ]
  %66 = getelementptr inbounds i32, i32* %1, i64 %65
  %67 = load i32, i32* %66, align 4, !tbaa !13
  %68 = getelementptr inbounds i32, i32* %2, i64 %65
  %69 = load i32, i32* %68, align 4, !tbaa !13
  %70 = tail call i32 @llvm.sadd.sat.i32(i32 %67, i32 %69)
  %71 = getelementptr inbounds i32, i32* %3, i64 %65
  store i32 %70, i32* %71, align 4, !tbaa !13
  %72 = add nuw nsw i64 %65, 1
  %73 = getelementptr inbounds i32, i32* %1, i64 %72
  %74 = load i32, i32* %73, align 4, !tbaa !13
  %75 = getelementptr inbounds i32, i32* %2, i64 %72
  %76 = load i32, i32* %75, align 4, !tbaa !13
  %77 = tail call i32 @llvm.sadd.sat.i32(i32 %74, i32 %76)
  %78 = getelementptr inbounds i32, i32* %3, i64 %72
  store i32 %77, i32* %78, align 4, !tbaa !13
  %79 = add nuw nsw i64 %65, 2
  %80 = icmp eq i64 %79, %7
  br i1 %80, label %63, label %64, !llvm.loop !24
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @divmod(i32 noundef %0, i32* nocapture noundef readonly %1, i32* nocapture noundef readonly %2, i32* nocapture noundef writeonly %3) local_unnamed_addr #0 {
  %5 = icmp sgt i32 %0, 0
  br i1 %5, label %6, label %8

6:                                                ; preds = %4
  %7 = zext i32 %0 to i64
  br label %9

8:                                                ; preds = %9, %4
  ret void

9:                                                ; preds = %6, %9
  %10 = phi i64 [ 0, %6 ], [ %23, %9 ]
  %11 = getelementptr inbounds i32, i32* %1, i64 %10
  %12 = load i32, i32* %11, align 4, !tbaa !13
  %13 = getelementptr inbounds i32, i32* %2, i64 %10
  %14 = load i32, i32* %13, align 4, !tbaa !13
  %15 = sdiv i32 %12, %14
  %16 = shl nuw nsw i64 %10, 1
  %17 = getelementptr inbounds i32, i32* %3, i64 %16
  store i32 %15, i32* %17, align 4, !tbaa !13
  %18 = load i32, i32* %11, align 4, !tbaa !13
  %19 = load i32, i32* %13, align 4, !tbaa !13
  %20 = srem i32 %18, %19
  %21 = or i64 %16, 1
  %22 = getelementptr inbounds i32, i32* %3, i64 %21
  store i32 %20, i32* %22, align 4, !tbaa !13
  %23 = add nuw nsw i64 %10, 1
  %24 = icmp eq i64 %23, %7
  br i1 %24, label %8, label %9, !llvm.loop !25
}

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local i64 @mul_high(i64* nocapture noundef readonly %0, i64* nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #2 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %81

5:                                                ; preds = %3
  %6 = zext i32 %2 to i64
  %7 = icmp eq i32 %2, 1
  br i1 %7, label %78, label %8

8:                                                ; preds = %5
  %9 = and i64 %6, 4294967294
  %10 = add nsw i64 %9, -2
  %11 = lshr exact i64 %10, 1
  %12 = add nuw i64 %11, 1
  %13 = and i64 %12, 1
  %14 = icmp eq i64 %10, 0
  br i1 %14, label %54, label %15

15:                                               ; preds = %8
  %16 = and i64 %12, -2
  br label %17

17:                                               ; preds = %17, %15
  %18 = phi i64 [ 0, %15 ], [ %50, %17 ]
  %19 = phi <2 x i64> [ <i64 0, i64 1>, %15 ], [ %51, %17 ]
  %20 = phi <2 x i64> [ zeroinitializer, %15 ], [ %49, %17 ]
  %21 = phi i64 [ 0, %15 ], [ %52, %17 ]
  %22 = getelementptr inbounds i64, i64* %0, i64 %18
  %23 = bitcast i64* %22 to <2 x i64>*
  %24 = load <2 x i64>, <2 x i64>* %23, align 8, !tbaa !26
  %25 = sext <2 x i64> %24 to <2 x i128>
  %26 = getelementptr inbounds i64, i64* %1, i64 %18
  %27 = bitcast i64* %26 to <2 x i64>*
  %28 = load <2 x i64>, <2 x i64>* %27, align 8, !tbaa !26
  %29 = sext <2 x i64> %28 to <2 x i128>
  %30 = mul nsw <2 x i128> %29, %25
  %31 = lshr <2 x i128> %30, <i128 64, i128 64>
  %32 = trunc <2 x i128> %31 to <2 x i64>
  %33 = add nsw <2 x i64> %19, %32
  %34 = xor <2 x i64> %33, %20
  %35 = or i64 %18, 2
  %36 = add <2 x i64> %19, <i64 2, i64 2>
  %37 = getelementptr inbounds i64, i64* %0, i64 %35
  %38 = bitcast i64* %37 to <2 x i64>*
  %39 = load <2 x i64>, <2 x i64>* %38, align 8, !tbaa !26
  %40 = sext <2 x i64> %39 to <2 x i128>
  %41 = getelementptr inbounds i64, i64* %1, i64 %35
  %42 = bitcast i64* %41 to <2 x i64>*
  %43 = load <2 x i64>, <2 x i64>* %42, align 8, !tbaa !26
  %44 = sext <2 x i64> %43 to <2 x i128>
  %45 = mul nsw <2 x i128> %44, %40
  %46 = lshr <2 x i128> %45, <i128 64, i128 64>
  %47 = trunc <2 x i128> %46 to <2 x i64>
  %48 = add nsw <2 x i64> %36, %47
  %49 = xor <2 x i64> %48, %34
  %50 = add nuw i64 %18, 4
  %51 = add <2 x i64> %19, <i64 4, i64 4>
  %52 = add nuw i64 %21, 2
  %53 = icmp eq i64 %52, %16
  br i1 %53, label %54, label %17, !llvm.loop !28

54:                                               ; preds = %17, %8
  %55 = phi <2 x i64> [ undef, %8 ], [ %49, %17 ]
  %56 = phi i64 [ 0, %8 ], [ %50, %17 ]
  %57 = phi <2 x i64> [ <i64 0, i64 1>, %8 ], [ %51, %17 ]
  %58 = phi <2 x i64> [ zeroinitializer, %8 ], [ %49, %17 ]
  %59 = icmp eq i64 %13, 0
  br i1 %59, label %74, label %60

60:                                               ; preds = %54
  %61 = getelementptr inbounds i64, i64* %0, i64 %56
  %62 = bitcast i64* %61 to <2 x i64>*
  %63 = load <2 x i64>, <2 x i64>* %62, align 8, !tbaa !26
  %64 = sext <2 x i64> %63 to <2 x i128>
  %65 = getelementptr inbounds i64, i64* %1, i64 %56
  %66 = bitcast i64* %65 to <2 x i64>*
  %67 = load <2 x i64>, <2 x i64>* %66, align 8, !tbaa !26
  %68 = sext <2 x i64> %67 to <2 x i128>
  %69 = mul nsw <2 x i128> %68, %64
  %70 = lshr <2 x i128> %69, <i128 64, i128 64>
  %71 = trunc <2 x i128> %70 to <2 x i64>
  %72 = add nsw <2 x i64> %57, %71
  %73 = xor <2 x i64> %72, %58
  br label %74

74:                                               ; preds = %54, %60
  %75 = phi <2 x i64> [ %55, %54 ], [ %73, %60 ]
  %76 = call i64 @llvm.vector.reduce.xor.v2i64(<2 x i64> %75)
  %77 = icmp eq i64 %9, %6
  br i1 %77, label %81, label %78

78:                                               ; preds = %5, %74
  %79 = phi i64 [ 0, %5 ], [ %9, %74 ]
  %80 = phi i64 [ 0, %5 ], [ %76, %74 ]
  br label %83

81:                                               ; preds = %83, %74, %3
  %82 = phi i64 [ 0, %3 ], [ %76, %74 ], [ %96, %83 ]
  ret i64 %82

83:                                               ; preds = %78, %83
  %84 = phi i64 [ %97, %83 ], [ %79, %78 ]
  %85 = phi i64 [ %96, %83 ], [ %80, %78 ]
  %86 = getelementptr inbounds i64, i64* %0, i64 %84
  %87 = load i64, i64* %86, align 8, !tbaa !26
  %88 = sext i64 %87 to i128
  %89 = getelementptr inbounds i64, i64* %1, i64 %84
  %90 = load i64, i64* %89, align 8, !tbaa !26
  %91 = sext i64 %90 to i128
  %92 = mul nsw i128 %91, %88
  %93 = lshr i128 %92, 64
  %94 = trunc i128 %93 to i64
  %95 = add nsw i64 %84, %94
  %96 = xor i64 %95, %85
  %97 = add nuw nsw i64 %84, 1
  %98 = icmp eq i64 %97, %6
  br i1 %98, label %81, label %83, !llvm.loop !29
}

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare i32 @llvm.sadd.sat.i32(i32, i32) #3

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare <4 x i32> @llvm.sadd.sat.v4i32(<4 x i32>, <4 x i32>) #3

; Function Attrs: nofree nosync nounwind readnone willreturn
declare i64 @llvm.vector.reduce.xor.v2i64(<2 x i64>) #4

attributes #0 = { nofree norecurse nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nofree norecurse nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree nosync nounwind readnone speculatable willreturn }
attributes #4 = { nofree nosync nounwind readnone willreturn }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 1}
!4 = !{!5, !5, i64 0}
!5 = !{!"short", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = distinct !{!8, !9, !10}
!9 = !{!"llvm.loop.mustprogress"}
!10 = !{!"llvm.loop.isvectorized", i32 1}
!11 = distinct !{!11, !9, !12, !10}
!12 = !{!"llvm.loop.unroll.runtime.disable"}
!13 = !{!14, !14, i64 0}
!14 = !{!"int", !6, i64 0}
!15 = !{!16}
!16 = distinct !{!16, !17}
!17 = distinct !{!17, !"LVerDomain"}
!18 = !{!19}
!19 = distinct !{!19, !17}
!20 = !{!21}
!21 = distinct !{!21, !17}
!22 = !{!16, !19}
!23 = distinct !{!23, !9, !10}
!24 = distinct !{!24, !9, !10}
!25 = distinct !{!25, !9}
!26 = !{!27, !27, i64 0}
!27 = !{!"long", !6, i64 0}
!28 = distinct !{!28, !9, !10}
!29 = distinct !{!29, !9, !12, !10}
