; ModuleID = 'fc_i8.c'
source_filename = "fc_i8.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nounwind uwtable
define dso_local void @fc_i8(i32 noundef %0, i32 noundef %1, i8* noalias nocapture noundef readonly %2, i8* noalias nocapture noundef readonly %3, i32* noalias nocapture noundef readonly %4, i8* noalias nocapture noundef writeonly %5, float noundef %6, i32 noundef %7) local_unnamed_addr #0 {
  %9 = icmp sgt i32 %0, 0
  br i1 %9, label %10, label %18

10:                                               ; preds = %8
  %11 = icmp sgt i32 %1, 0
  %12 = sext i32 %1 to i64
  %13 = zext i32 %0 to i64
  %14 = zext i32 %1 to i64
  %15 = icmp ult i32 %1, 8
  %16 = and i64 %14, 4294967288
  %17 = icmp eq i64 %16, %14
  br label %19

18:                                               ; preds = %60, %8
  ret void

19:                                               ; preds = %10, %60
  %20 = phi i64 [ 0, %10 ], [ %73, %60 ]
  %21 = getelementptr inbounds i32, i32* %4, i64 %20
  %22 = load i32, i32* %21, align 4, !tbaa !4
  br i1 %11, label %23, label %60

23:                                               ; preds = %19
  %24 = mul nsw i64 %20, %12
  br i1 %15, label %57, label %25

25:                                               ; preds = %23
  %26 = insertelement <4 x i32> <i32 poison, i32 0, i32 0, i32 0>, i32 %22, i64 0
  br label %27

27:                                               ; preds = %27, %25
  %28 = phi i64 [ 0, %25 ], [ %52, %27 ]
  %29 = phi <4 x i32> [ %26, %25 ], [ %50, %27 ]
  %30 = phi <4 x i32> [ zeroinitializer, %25 ], [ %51, %27 ]
  %31 = add nsw i64 %28, %24
  %32 = getelementptr inbounds i8, i8* %2, i64 %31
  %33 = bitcast i8* %32 to <4 x i8>*
  %34 = load <4 x i8>, <4 x i8>* %33, align 1, !tbaa !8
  %35 = getelementptr inbounds i8, i8* %32, i64 4
  %36 = bitcast i8* %35 to <4 x i8>*
  %37 = load <4 x i8>, <4 x i8>* %36, align 1, !tbaa !8
  %38 = sext <4 x i8> %34 to <4 x i32>
  %39 = sext <4 x i8> %37 to <4 x i32>
  %40 = getelementptr inbounds i8, i8* %3, i64 %28
  %41 = bitcast i8* %40 to <4 x i8>*
  %42 = load <4 x i8>, <4 x i8>* %41, align 1, !tbaa !8
  %43 = getelementptr inbounds i8, i8* %40, i64 4
  %44 = bitcast i8* %43 to <4 x i8>*
  %45 = load <4 x i8>, <4 x i8>* %44, align 1, !tbaa !8
  %46 = sext <4 x i8> %42 to <4 x i32>
  %47 = sext <4 x i8> %45 to <4 x i32>
  %48 = mul nsw <4 x i32> %46, %38
  %49 = mul nsw <4 x i32> %47, %39
  %50 = add <4 x i32> %48, %29
  %51 = add <4 x i32> %49, %30
  %52 = add nuw i64 %28, 8
  %53 = icmp eq i64 %52, %16
  br i1 %53, label %54, label %27, !llvm.loop !9

54:                                               ; preds = %27
  %55 = add <4 x i32> %51, %50
  %56 = call i32 @llvm.vector.reduce.add.v4i32(<4 x i32> %55)
  br i1 %17, label %60, label %57

57:                                               ; preds = %23, %54
  %58 = phi i64 [ 0, %23 ], [ %16, %54 ]
  %59 = phi i32 [ %22, %23 ], [ %56, %54 ]
  br label %75

60:                                               ; preds = %75, %54, %19
  %61 = phi i32 [ %22, %19 ], [ %56, %54 ], [ %86, %75 ]
  %62 = sitofp i32 %61 to float
  %63 = fmul float %62, %6
  %64 = tail call i64 @lrintf(float noundef %63) #7
  %65 = trunc i64 %64 to i32
  %66 = add nsw i32 %65, %7
  %67 = icmp slt i32 %66, 127
  %68 = select i1 %67, i32 %66, i32 127
  %69 = icmp sgt i32 %68, -128
  %70 = select i1 %69, i32 %68, i32 -128
  %71 = trunc i32 %70 to i8
  %72 = getelementptr inbounds i8, i8* %5, i64 %20
  store i8 %71, i8* %72, align 1, !tbaa !8
  %73 = add nuw nsw i64 %20, 1
  %74 = icmp eq i64 %73, %13
  br i1 %74, label %18, label %19, !llvm.loop !12

75:                                               ; preds = %57, %75
  %76 = phi i64 [ %87, %75 ], [ %58, %57 ]
  %77 = phi i32 [ %86, %75 ], [ %59, %57 ]
  %78 = add nsw i64 %76, %24
  %79 = getelementptr inbounds i8, i8* %2, i64 %78
  %80 = load i8, i8* %79, align 1, !tbaa !8
  %81 = sext i8 %80 to i32
  %82 = getelementptr inbounds i8, i8* %3, i64 %76
  %83 = load i8, i8* %82, align 1, !tbaa !8
  %84 = sext i8 %83 to i32
  %85 = mul nsw i32 %84, %81
  %86 = add nsw i32 %85, %77
  %87 = add nuw nsw i64 %76, 1
  %88 = icmp eq i64 %87, %14
  br i1 %88, label %60, label %75, !llvm.loop !13
}

; Function Attrs: nounwind
declare i64 @lrintf(float noundef) local_unnamed_addr #1

; Function Attrs: nofree nosync nounwind uwtable
define dso_local void @requant(i32 noundef %0, i32* noalias nocapture noundef readonly %1, i8* noalias nocapture noundef writeonly %2, float noundef %3, i32 noundef %4) local_unnamed_addr #2 {
  %6 = icmp sgt i32 %0, 0
  br i1 %6, label %7, label %39

7:                                                ; preds = %5
  %8 = sitofp i32 %4 to float
  %9 = zext i32 %0 to i64
  %10 = icmp ult i32 %0, 4
  br i1 %10, label %37, label %11

11:                                               ; preds = %7
  %12 = and i64 %9, 4294967292
  %13 = insertelement <4 x float> poison, float %3, i64 0
  %14 = shufflevector <4 x float> %13, <4 x float> poison, <4 x i32> zeroinitializer
  %15 = insertelement <4 x float> poison, float %8, i64 0
  %16 = shufflevector <4 x float> %15, <4 x float> poison, <4 x i32> zeroinitializer
  br label %17

17:                                               ; preds = %17, %11
  %18 = phi i64 [ 0, %11 ], [ %33, %17 ]
  %19 = getelementptr inbounds i32, i32* %1, i64 %18
  %20 = bitcast i32* %19 to <4 x i32>*
  %21 = load <4 x i32>, <4 x i32>* %20, align 4, !tbaa !4
  %22 = sitofp <4 x i32> %21 to <4 x float>
  %23 = fmul <4 x float> %14, %22
  %24 = call <4 x float> @llvm.rint.v4f32(<4 x float> %23)
  %25 = fadd <4 x float> %24, %16
  %26 = fcmp olt <4 x float> %25, zeroinitializer
  %27 = fcmp ogt <4 x float> %25, <float 2.550000e+02, float 2.550000e+02, float 2.550000e+02, float 2.550000e+02>
  %28 = select <4 x i1> %27, <4 x float> <float 2.550000e+02, float 2.550000e+02, float 2.550000e+02, float 2.550000e+02>, <4 x float> %25
  %29 = select <4 x i1> %26, <4 x float> zeroinitializer, <4 x float> %28
  %30 = fptoui <4 x float> %29 to <4 x i8>
  %31 = getelementptr inbounds i8, i8* %2, i64 %18
  %32 = bitcast i8* %31 to <4 x i8>*
  store <4 x i8> %30, <4 x i8>* %32, align 1, !tbaa !8
  %33 = add nuw i64 %18, 4
  %34 = icmp eq i64 %33, %12
  br i1 %34, label %35, label %17, !llvm.loop !15

35:                                               ; preds = %17
  %36 = icmp eq i64 %12, %9
  br i1 %36, label %39, label %37

37:                                               ; preds = %7, %35
  %38 = phi i64 [ 0, %7 ], [ %12, %35 ]
  br label %40

39:                                               ; preds = %40, %35, %5
  ret void

40:                                               ; preds = %37, %40
  %41 = phi i64 [ %54, %40 ], [ %38, %37 ]
  %42 = getelementptr inbounds i32, i32* %1, i64 %41
  %43 = load i32, i32* %42, align 4, !tbaa !4
  %44 = sitofp i32 %43 to float
  %45 = fmul float %44, %3
  %46 = tail call float @llvm.rint.f32(float %45)
  %47 = fadd float %46, %8
  %48 = fcmp olt float %47, 0.000000e+00
  %49 = fcmp ogt float %47, 2.550000e+02
  %50 = select i1 %49, float 2.550000e+02, float %47
  %51 = select i1 %48, float 0.000000e+00, float %50
  %52 = fptoui float %51 to i8
  %53 = getelementptr inbounds i8, i8* %2, i64 %41
  store i8 %52, i8* %53, align 1, !tbaa !8
  %54 = add nuw nsw i64 %41, 1
  %55 = icmp eq i64 %54, %9
  br i1 %55, label %39, label %40, !llvm.loop !16
}

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare float @llvm.rint.f32(float) #3

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @relu6_u8(i32 noundef %0, i8* nocapture noundef %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #4 {
  %5 = icmp sgt i32 %0, 0
  br i1 %5, label %6, label %95

6:                                                ; preds = %4
  %7 = zext i32 %0 to i64
  %8 = icmp ult i32 %0, 8
  br i1 %8, label %93, label %9

9:                                                ; preds = %6
  %10 = icmp ult i32 %0, 16
  br i1 %10, label %70, label %11

11:                                               ; preds = %9
  %12 = and i64 %7, 4294967280
  %13 = insertelement <16 x i32> poison, i32 %2, i64 0
  %14 = shufflevector <16 x i32> %13, <16 x i32> poison, <16 x i32> zeroinitializer
  %15 = insertelement <16 x i32> poison, i32 %3, i64 0
  %16 = shufflevector <16 x i32> %15, <16 x i32> poison, <16 x i32> zeroinitializer
  %17 = add nsw i64 %12, -16
  %18 = lshr exact i64 %17, 4
  %19 = add nuw nsw i64 %18, 1
  %20 = and i64 %19, 1
  %21 = icmp eq i64 %17, 0
  br i1 %21, label %51, label %22

22:                                               ; preds = %11
  %23 = and i64 %19, 2305843009213693950
  br label %24

24:                                               ; preds = %24, %22
  %25 = phi i64 [ 0, %22 ], [ %48, %24 ]
  %26 = phi i64 [ 0, %22 ], [ %49, %24 ]
  %27 = getelementptr inbounds i8, i8* %1, i64 %25
  %28 = bitcast i8* %27 to <16 x i8>*
  %29 = load <16 x i8>, <16 x i8>* %28, align 1, !tbaa !8
  %30 = zext <16 x i8> %29 to <16 x i32>
  %31 = icmp sgt <16 x i32> %14, %30
  %32 = icmp slt <16 x i32> %16, %30
  %33 = select <16 x i1> %32, <16 x i32> %16, <16 x i32> %30
  %34 = select <16 x i1> %31, <16 x i32> %14, <16 x i32> %33
  %35 = trunc <16 x i32> %34 to <16 x i8>
  %36 = bitcast i8* %27 to <16 x i8>*
  store <16 x i8> %35, <16 x i8>* %36, align 1, !tbaa !8
  %37 = or i64 %25, 16
  %38 = getelementptr inbounds i8, i8* %1, i64 %37
  %39 = bitcast i8* %38 to <16 x i8>*
  %40 = load <16 x i8>, <16 x i8>* %39, align 1, !tbaa !8
  %41 = zext <16 x i8> %40 to <16 x i32>
  %42 = icmp sgt <16 x i32> %14, %41
  %43 = icmp slt <16 x i32> %16, %41
  %44 = select <16 x i1> %43, <16 x i32> %16, <16 x i32> %41
  %45 = select <16 x i1> %42, <16 x i32> %14, <16 x i32> %44
  %46 = trunc <16 x i32> %45 to <16 x i8>
  %47 = bitcast i8* %38 to <16 x i8>*
  store <16 x i8> %46, <16 x i8>* %47, align 1, !tbaa !8
  %48 = add nuw i64 %25, 32
  %49 = add i64 %26, 2
  %50 = icmp eq i64 %49, %23
  br i1 %50, label %51, label %24, !llvm.loop !17

51:                                               ; preds = %24, %11
  %52 = phi i64 [ 0, %11 ], [ %48, %24 ]
  %53 = icmp eq i64 %20, 0
  br i1 %53, label %65, label %54

54:                                               ; preds = %51
  %55 = getelementptr inbounds i8, i8* %1, i64 %52
  %56 = bitcast i8* %55 to <16 x i8>*
  %57 = load <16 x i8>, <16 x i8>* %56, align 1, !tbaa !8
  %58 = zext <16 x i8> %57 to <16 x i32>
  %59 = icmp sgt <16 x i32> %14, %58
  %60 = icmp slt <16 x i32> %16, %58
  %61 = select <16 x i1> %60, <16 x i32> %16, <16 x i32> %58
  %62 = select <16 x i1> %59, <16 x i32> %14, <16 x i32> %61
  %63 = trunc <16 x i32> %62 to <16 x i8>
  %64 = bitcast i8* %55 to <16 x i8>*
  store <16 x i8> %63, <16 x i8>* %64, align 1, !tbaa !8
  br label %65

65:                                               ; preds = %51, %54
  %66 = icmp eq i64 %12, %7
  br i1 %66, label %95, label %67

67:                                               ; preds = %65
  %68 = and i64 %7, 8
  %69 = icmp eq i64 %68, 0
  br i1 %69, label %93, label %70

70:                                               ; preds = %9, %67
  %71 = phi i64 [ %12, %67 ], [ 0, %9 ]
  %72 = and i64 %7, 4294967288
  %73 = insertelement <8 x i32> poison, i32 %2, i64 0
  %74 = shufflevector <8 x i32> %73, <8 x i32> poison, <8 x i32> zeroinitializer
  %75 = insertelement <8 x i32> poison, i32 %3, i64 0
  %76 = shufflevector <8 x i32> %75, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %77

77:                                               ; preds = %77, %70
  %78 = phi i64 [ %71, %70 ], [ %89, %77 ]
  %79 = getelementptr inbounds i8, i8* %1, i64 %78
  %80 = bitcast i8* %79 to <8 x i8>*
  %81 = load <8 x i8>, <8 x i8>* %80, align 1, !tbaa !8
  %82 = zext <8 x i8> %81 to <8 x i32>
  %83 = icmp sgt <8 x i32> %74, %82
  %84 = icmp slt <8 x i32> %76, %82
  %85 = select <8 x i1> %84, <8 x i32> %76, <8 x i32> %82
  %86 = select <8 x i1> %83, <8 x i32> %74, <8 x i32> %85
  %87 = trunc <8 x i32> %86 to <8 x i8>
  %88 = bitcast i8* %79 to <8 x i8>*
  store <8 x i8> %87, <8 x i8>* %88, align 1, !tbaa !8
  %89 = add nuw i64 %78, 8
  %90 = icmp eq i64 %89, %72
  br i1 %90, label %91, label %77, !llvm.loop !18

91:                                               ; preds = %77
  %92 = icmp eq i64 %72, %7
  br i1 %92, label %95, label %93

93:                                               ; preds = %6, %67, %91
  %94 = phi i64 [ 0, %6 ], [ %12, %67 ], [ %72, %91 ]
  br label %96

95:                                               ; preds = %96, %65, %91, %4
  ret void

96:                                               ; preds = %93, %96
  %97 = phi i64 [ %106, %96 ], [ %94, %93 ]
  %98 = getelementptr inbounds i8, i8* %1, i64 %97
  %99 = load i8, i8* %98, align 1, !tbaa !8
  %100 = zext i8 %99 to i32
  %101 = icmp slt i32 %100, %2
  %102 = icmp sgt i32 %100, %3
  %103 = select i1 %102, i32 %3, i32 %100
  %104 = select i1 %101, i32 %2, i32 %103
  %105 = trunc i32 %104 to i8
  store i8 %105, i8* %98, align 1, !tbaa !8
  %106 = add nuw nsw i64 %97, 1
  %107 = icmp eq i64 %106, %7
  br i1 %107, label %95, label %96, !llvm.loop !19
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @dequant(i32 noundef %0, i8* noalias nocapture noundef readonly %1, float* noalias nocapture noundef writeonly %2, float noundef %3, i32 noundef %4) local_unnamed_addr #4 {
  %6 = icmp sgt i32 %0, 0
  br i1 %6, label %7, label %96

7:                                                ; preds = %5
  %8 = zext i32 %0 to i64
  %9 = icmp ult i32 %0, 8
  br i1 %9, label %94, label %10

10:                                               ; preds = %7
  %11 = and i64 %8, 4294967288
  %12 = insertelement <4 x i32> poison, i32 %4, i64 0
  %13 = shufflevector <4 x i32> %12, <4 x i32> poison, <4 x i32> zeroinitializer
  %14 = insertelement <4 x i32> poison, i32 %4, i64 0
  %15 = shufflevector <4 x i32> %14, <4 x i32> poison, <4 x i32> zeroinitializer
  %16 = insertelement <4 x float> poison, float %3, i64 0
  %17 = shufflevector <4 x float> %16, <4 x float> poison, <4 x i32> zeroinitializer
  %18 = insertelement <4 x float> poison, float %3, i64 0
  %19 = shufflevector <4 x float> %18, <4 x float> poison, <4 x i32> zeroinitializer
  %20 = add nsw i64 %11, -8
  %21 = lshr exact i64 %20, 3
  %22 = add nuw nsw i64 %21, 1
  %23 = and i64 %22, 1
  %24 = icmp eq i64 %20, 0
  br i1 %24, label %70, label %25

25:                                               ; preds = %10
  %26 = and i64 %22, 4611686018427387902
  br label %27

27:                                               ; preds = %27, %25
  %28 = phi i64 [ 0, %25 ], [ %67, %27 ]
  %29 = phi i64 [ 0, %25 ], [ %68, %27 ]
  %30 = getelementptr inbounds i8, i8* %1, i64 %28
  %31 = bitcast i8* %30 to <4 x i8>*
  %32 = load <4 x i8>, <4 x i8>* %31, align 1, !tbaa !8
  %33 = getelementptr inbounds i8, i8* %30, i64 4
  %34 = bitcast i8* %33 to <4 x i8>*
  %35 = load <4 x i8>, <4 x i8>* %34, align 1, !tbaa !8
  %36 = zext <4 x i8> %32 to <4 x i32>
  %37 = zext <4 x i8> %35 to <4 x i32>
  %38 = sub nsw <4 x i32> %36, %13
  %39 = sub nsw <4 x i32> %37, %15
  %40 = sitofp <4 x i32> %38 to <4 x float>
  %41 = sitofp <4 x i32> %39 to <4 x float>
  %42 = fmul <4 x float> %17, %40
  %43 = fmul <4 x float> %19, %41
  %44 = getelementptr inbounds float, float* %2, i64 %28
  %45 = bitcast float* %44 to <4 x float>*
  store <4 x float> %42, <4 x float>* %45, align 4, !tbaa !20
  %46 = getelementptr inbounds float, float* %44, i64 4
  %47 = bitcast float* %46 to <4 x float>*
  store <4 x float> %43, <4 x float>* %47, align 4, !tbaa !20
  %48 = or i64 %28, 8
  %49 = getelementptr inbounds i8, i8* %1, i64 %48
  %50 = bitcast i8* %49 to <4 x i8>*
  %51 = load <4 x i8>, <4 x i8>* %50, align 1, !tbaa !8
  %52 = getelementptr inbounds i8, i8* %49, i64 4
  %53 = bitcast i8* %52 to <4 x i8>*
  %54 = load <4 x i8>, <4 x i8>* %53, align 1, !tbaa !8
  %55 = zext <4 x i8> %51 to <4 x i32>
  %56 = zext <4 x i8> %54 to <4 x i32>
  %57 = sub nsw <4 x i32> %55, %13
  %58 = sub nsw <4 x i32> %56, %15
  %59 = sitofp <4 x i32> %57 to <4 x float>
  %60 = sitofp <4 x i32> %58 to <4 x float>
  %61 = fmul <4 x float> %17, %59
  %62 = fmul <4 x float> %19, %60
  %63 = getelementptr inbounds float, float* %2, i64 %48
  %64 = bitcast float* %63 to <4 x float>*
  store <4 x float> %61, <4 x float>* %64, align 4, !tbaa !20
  %65 = getelementptr inbounds float, float* %63, i64 4
  %66 = bitcast float* %65 to <4 x float>*
  store <4 x float> %62, <4 x float>* %66, align 4, !tbaa !20
  %67 = add nuw i64 %28, 16
  %68 = add i64 %29, 2
  %69 = icmp eq i64 %68, %26
  br i1 %69, label %70, label %27, !llvm.loop !22

70:                                               ; preds = %27, %10
  %71 = phi i64 [ 0, %10 ], [ %67, %27 ]
  %72 = icmp eq i64 %23, 0
  br i1 %72, label %92, label %73

73:                                               ; preds = %70
  %74 = getelementptr inbounds i8, i8* %1, i64 %71
  %75 = bitcast i8* %74 to <4 x i8>*
  %76 = load <4 x i8>, <4 x i8>* %75, align 1, !tbaa !8
  %77 = getelementptr inbounds i8, i8* %74, i64 4
  %78 = bitcast i8* %77 to <4 x i8>*
  %79 = load <4 x i8>, <4 x i8>* %78, align 1, !tbaa !8
  %80 = zext <4 x i8> %76 to <4 x i32>
  %81 = zext <4 x i8> %79 to <4 x i32>
  %82 = sub nsw <4 x i32> %80, %13
  %83 = sub nsw <4 x i32> %81, %15
  %84 = sitofp <4 x i32> %82 to <4 x float>
  %85 = sitofp <4 x i32> %83 to <4 x float>
  %86 = fmul <4 x float> %17, %84
  %87 = fmul <4 x float> %19, %85
  %88 = getelementptr inbounds float, float* %2, i64 %71
  %89 = bitcast float* %88 to <4 x float>*
  store <4 x float> %86, <4 x float>* %89, align 4, !tbaa !20
  %90 = getelementptr inbounds float, float* %88, i64 4
  %91 = bitcast float* %90 to <4 x float>*
  store <4 x float> %87, <4 x float>* %91, align 4, !tbaa !20
  br label %92

92:                                               ; preds = %70, %73
  %93 = icmp eq i64 %11, %8
  br i1 %93, label %96, label %94

94:                                               ; preds = %7, %92
  %95 = phi i64 [ 0, %7 ], [ %11, %92 ]
  br label %97

96:                                               ; preds = %97, %92, %5
  ret void

97:                                               ; preds = %94, %97
  %98 = phi i64 [ %106, %97 ], [ %95, %94 ]
  %99 = getelementptr inbounds i8, i8* %1, i64 %98
  %100 = load i8, i8* %99, align 1, !tbaa !8
  %101 = zext i8 %100 to i32
  %102 = sub nsw i32 %101, %4
  %103 = sitofp i32 %102 to float
  %104 = fmul float %103, %3
  %105 = getelementptr inbounds float, float* %2, i64 %98
  store float %104, float* %105, align 4, !tbaa !20
  %106 = add nuw nsw i64 %98, 1
  %107 = icmp eq i64 %106, %8
  br i1 %107, label %96, label %97, !llvm.loop !23
}

; Function Attrs: nofree nosync nounwind readnone willreturn
declare i32 @llvm.vector.reduce.add.v4i32(<4 x i32>) #5

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare <4 x float> @llvm.rint.v4f32(<4 x float>) #6

attributes #0 = { nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nounwind "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree nosync nounwind readnone speculatable willreturn }
attributes #4 = { nofree norecurse nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree nosync nounwind readnone willreturn }
attributes #6 = { nofree nosync nounwind readnone speculatable willreturn }
attributes #7 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 1}
!4 = !{!5, !5, i64 0}
!5 = !{!"int", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!6, !6, i64 0}
!9 = distinct !{!9, !10, !11}
!10 = !{!"llvm.loop.mustprogress"}
!11 = !{!"llvm.loop.isvectorized", i32 1}
!12 = distinct !{!12, !10}
!13 = distinct !{!13, !10, !14, !11}
!14 = !{!"llvm.loop.unroll.runtime.disable"}
!15 = distinct !{!15, !10, !11}
!16 = distinct !{!16, !10, !14, !11}
!17 = distinct !{!17, !10, !11}
!18 = distinct !{!18, !10, !11, !14}
!19 = distinct !{!19, !10, !14, !11}
!20 = !{!21, !21, i64 0}
!21 = !{!"float", !6, i64 0}
!22 = distinct !{!22, !10, !11}
!23 = distinct !{!23, !10, !14, !11}
