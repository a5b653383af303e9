; ModuleID = 'six.c'
source_filename = "six.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @saxpy(i32 noundef %0, float noundef nofpclass(nan inf) %1, ptr noalias nocapture noundef readonly %2, ptr noalias nocapture noundef %3) local_unnamed_addr #0 {
  %5 = icmp sgt i32 %0, 0
  br i1 %5, label %6, label %33

6:                                                ; preds = %4
  %7 = zext nneg i32 %0 to i64
  %8 = icmp ult i32 %0, 8
  br i1 %8, label %9, label %11

9:                                                ; preds = %31, %6
  %10 = phi i64 [ 0, %6 ], [ %12, %31 ]
  br label %34

11:                                               ; preds = %6
  %12 = and i64 %7, 2147483640
  %13 = insertelement <4 x float> poison, float %1, i64 0
  %14 = shufflevector <4 x float> %13, <4 x float> poison, <4 x i32> zeroinitializer
  br label %15

15:                                               ; preds = %15, %11
  %16 = phi i64 [ 0, %11 ], [ %29, %15 ]
  %17 = getelementptr inbounds float, ptr %2, i64 %16
  %18 = getelementptr inbounds i8, ptr %17, i64 16
  %19 = load <4 x float>, ptr %17, align 4, !tbaa !4
  %20 = load <4 x float>, ptr %18, align 4, !tbaa !4
  %21 = fmul fast <4 x float> %19, %14
  %22 = fmul fast <4 x float> %20, %14
  %23 = getelementptr inbounds float, ptr %3, i64 %16
  %24 = getelementptr inbounds i8, ptr %23, i64 16
  %25 = load <4 x float>, ptr %23, align 4, !tbaa !4
  %26 = load <4 x float>, ptr %24, align 4, !tbaa !4
  %27 = fadd fast <4 x float> %21, %25
  %28 = fadd fast <4 x float> %22, %26
  store <4 x float> %27, ptr %23, align 4, !tbaa !4
  store <4 x float> %28, ptr %24, align 4, !tbaa !4
  %29 = add nuw i64 %16, 8
  %30 = icmp eq i64 %29, %12
  br i1 %30, label %31, label %15, !llvm.loop !8

31:                                               ; preds = %15
  %32 = icmp eq i64 %12, %7
  br i1 %32, label %33, label %9

33:                                               ; preds = %34, %31, %4
  ret void

34:                                               ; preds = %9, %34
  %35 = phi i64 [ %42, %34 ], [ %10, %9 ]
  %36 = getelementptr inbounds float, ptr %2, i64 %35
  %37 = load float, ptr %36, align 4, !tbaa !4
  %38 = fmul fast float %37, %1
  %39 = getelementptr inbounds float, ptr %3, i64 %35
  %40 = load float, ptr %39, align 4, !tbaa !4
  %41 = fadd fast float %38, %40
  store float %41, ptr %39, align 4, !tbaa !4
  %42 = add nuw nsw i64 %35, 1
  %43 = icmp eq i64 %42, %7
  br i1 %43, label %33, label %34, !llvm.loop !12
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local nofpclass(nan inf) float @dot(i32 noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2) local_unnamed_addr #1 {
  %4 = icmp sgt i32 %0, 0
  br i1 %4, label %5, label %35

5:                                                ; preds = %3
  %6 = zext nneg i32 %0 to i64
  %7 = icmp ult i32 %0, 8
  br i1 %7, label %8, label %11

8:                                                ; preds = %31, %5
  %9 = phi i64 [ 0, %5 ], [ %12, %31 ]
  %10 = phi float [ 0.000000e+00, %5 ], [ %33, %31 ]
  br label %37

11:                                               ; preds = %5
  %12 = and i64 %6, 2147483640
  br label %13

13:                                               ; preds = %13, %11
  %14 = phi i64 [ 0, %11 ], [ %29, %13 ]
  %15 = phi <4 x float> [ zeroinitializer, %11 ], [ %27, %13 ]
  %16 = phi <4 x float> [ zeroinitializer, %11 ], [ %28, %13 ]
  %17 = getelementptr inbounds float, ptr %1, i64 %14
  %18 = getelementptr inbounds i8, ptr %17, i64 16
  %19 = load <4 x float>, ptr %17, align 4, !tbaa !4
  %20 = load <4 x float>, ptr %18, align 4, !tbaa !4
  %21 = getelementptr inbounds float, ptr %2, i64 %14
  %22 = getelementptr inbounds i8, ptr %21, i64 16
  %23 = load <4 x float>, ptr %21, align 4, !tbaa !4
  %24 = load <4 x float>, ptr %22, align 4, !tbaa !4
  %25 = fmul fast <4 x float> %23, %19
  %26 = fmul fast <4 x float> %24, %20
  %27 = fadd fast <4 x float> %25, %15
  %28 = fadd fast <4 x float> %26, %16
  %29 = add nuw i64 %14, 8
  %30 = icmp eq i64 %29, %12
  br i1 %30, label %31, label %13, !llvm.loop !13

31:                                               ; preds = %13
  %32 = fadd fast <4 x float> %28, %27
  %33 = tail call fast float @llvm.vector.reduce.fadd.v4f32(float -0.000000e+00, <4 x float> %32)
  %34 = icmp eq i64 %12, %6
  br i1 %34, label %35, label %8

35:                                               ; preds = %37, %31, %3
  %36 = phi float [ 0.000000e+00, %3 ], [ %33, %31 ], [ %45, %37 ]
  ret float %36

37:                                               ; preds = %8, %37
  %38 = phi i64 [ %46, %37 ], [ %9, %8 ]
  %39 = phi float [ %45, %37 ], [ %10, %8 ]
  %40 = getelementptr inbounds float, ptr %1, i64 %38
  %41 = load float, ptr %40, align 4, !tbaa !4
  %42 = getelementptr inbounds float, ptr %2, i64 %38
  %43 = load float, ptr %42, align 4, !tbaa !4
  %44 = fmul fast float %43, %41
  %45 = fadd fast float %44, %39
  %46 = add nuw nsw i64 %38, 1
  %47 = icmp eq i64 %46, %6
  br i1 %47, label %35, label %37, !llvm.loop !14
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @matmul(i32 noundef %0, i32 noundef %1, i32 noundef %2, ptr noalias nocapture noundef readonly %3, ptr noalias nocapture noundef readonly %4, ptr noalias nocapture noundef writeonly %5) local_unnamed_addr #0 {
  %7 = icmp sgt i32 %0, 0
  br i1 %7, label %8, label %30

8:                                                ; preds = %6
  %9 = icmp sgt i32 %1, 0
  %10 = icmp sgt i32 %2, 0
  %11 = zext i32 %1 to i64
  %12 = zext nneg i32 %0 to i64
  %13 = zext i32 %2 to i64
  %14 = icmp ugt i32 %2, 7
  %15 = icmp eq i32 %1, 1
  %16 = and i1 %14, %15
  %17 = and i64 %13, 2147483640
  %18 = icmp eq i64 %17, %13
  %19 = and i64 %13, 3
  %20 = icmp eq i64 %19, 0
  br label %21

21:                                               ; preds = %8, %79
  %22 = phi i64 [ 0, %8 ], [ %80, %79 ]
  br i1 %9, label %23, label %79

23:                                               ; preds = %21
  %24 = mul nuw nsw i64 %22, %11
  %25 = trunc i64 %22 to i32
  %26 = mul i32 %25, %2
  %27 = zext i32 %26 to i64
  %28 = getelementptr inbounds float, ptr %3, i64 %27
  %29 = getelementptr inbounds float, ptr %5, i64 %24
  br label %31

30:                                               ; preds = %79, %6
  ret void

31:                                               ; preds = %23, %82
  %32 = phi i64 [ 0, %23 ], [ %85, %82 ]
  br i1 %10, label %33, label %82

33:                                               ; preds = %31
  %34 = getelementptr inbounds float, ptr %4, i64 %32
  br i1 %16, label %58, label %35

35:                                               ; preds = %76, %33
  %36 = phi i64 [ 0, %33 ], [ %17, %76 ]
  %37 = phi float [ 0.000000e+00, %33 ], [ %78, %76 ]
  br i1 %20, label %52, label %38

38:                                               ; preds = %35, %38
  %39 = phi i64 [ %49, %38 ], [ %36, %35 ]
  %40 = phi float [ %48, %38 ], [ %37, %35 ]
  %41 = phi i64 [ %50, %38 ], [ 0, %35 ]
  %42 = getelementptr inbounds float, ptr %28, i64 %39
  %43 = load float, ptr %42, align 4, !tbaa !4
  %44 = mul nuw nsw i64 %39, %11
  %45 = getelementptr inbounds float, ptr %34, i64 %44
  %46 = load float, ptr %45, align 4, !tbaa !4
  %47 = fmul fast float %46, %43
  %48 = fadd fast float %47, %40
  %49 = add nuw nsw i64 %39, 1
  %50 = add i64 %41, 1
  %51 = icmp eq i64 %50, %19
  br i1 %51, label %52, label %38, !llvm.loop !15

52:                                               ; preds = %38, %35
  %53 = phi float [ poison, %35 ], [ %48, %38 ]
  %54 = phi i64 [ %36, %35 ], [ %49, %38 ]
  %55 = phi float [ %37, %35 ], [ %48, %38 ]
  %56 = sub nsw i64 %36, %13
  %57 = icmp ugt i64 %56, -4
  br i1 %57, label %82, label %87

58:                                               ; preds = %33, %58
  %59 = phi i64 [ %74, %58 ], [ 0, %33 ]
  %60 = phi <4 x float> [ %72, %58 ], [ zeroinitializer, %33 ]
  %61 = phi <4 x float> [ %73, %58 ], [ zeroinitializer, %33 ]
  %62 = getelementptr inbounds float, ptr %28, i64 %59
  %63 = getelementptr inbounds i8, ptr %62, i64 16
  %64 = load <4 x float>, ptr %62, align 4, !tbaa !4
  %65 = load <4 x float>, ptr %63, align 4, !tbaa !4
  %66 = getelementptr inbounds float, ptr %34, i64 %59
  %67 = getelementptr inbounds i8, ptr %66, i64 16
  %68 = load <4 x float>, ptr %66, align 4, !tbaa !4
  %69 = load <4 x float>, ptr %67, align 4, !tbaa !4
  %70 = fmul fast <4 x float> %68, %64
  %71 = fmul fast <4 x float> %69, %65
  %72 = fadd fast <4 x float> %70, %60
  %73 = fadd fast <4 x float> %71, %61
  %74 = add nuw i64 %59, 8
  %75 = icmp eq i64 %74, %17
  br i1 %75, label %76, label %58, !llvm.loop !17

76:                                               ; preds = %58
  %77 = fadd fast <4 x float> %73, %72
  %78 = tail call fast float @llvm.vector.reduce.fadd.v4f32(float -0.000000e+00, <4 x float> %77)
  br i1 %18, label %82, label %35

79:                                               ; preds = %82, %21
  %80 = add nuw nsw i64 %22, 1
  %81 = icmp eq i64 %80, %12
  br i1 %81, label %30, label %21, !llvm.loop !18

82:                                               ; preds = %52, %87, %76, %31
  %83 = phi float [ 0.000000e+00, %31 ], [ %78, %76 ], [ %53, %52 ], [ %120, %87 ]
  %84 = getelementptr inbounds float, ptr %29, i64 %32
  store float %83, ptr %84, align 4, !tbaa !4
  %85 = add nuw nsw i64 %32, 1
  %86 = icmp eq i64 %85, %11
  br i1 %86, label %79, label %31, !llvm.loop !19

87:                                               ; preds = %52, %87
  %88 = phi i64 [ %121, %87 ], [ %54, %52 ]
  %89 = phi float [ %120, %87 ], [ %55, %52 ]
  %90 = getelementptr inbounds float, ptr %28, i64 %88
  %91 = load float, ptr %90, align 4, !tbaa !4
  %92 = mul nuw nsw i64 %88, %11
  %93 = getelementptr inbounds float, ptr %34, i64 %92
  %94 = load float, ptr %93, align 4, !tbaa !4
  %95 = fmul fast float %94, %91
  %96 = fadd fast float %95, %89
  %97 = add nuw nsw i64 %88, 1
  %98 = getelementptr inbounds float, ptr %28, i64 %97
  %99 = load float, ptr %98, align 4, !tbaa !4
  %100 = mul nuw nsw i64 %97, %11
  %101 = getelementptr inbounds float, ptr %34, i64 %100
  %102 = load float, ptr %101, align 4, !tbaa !4
  %103 = fmul fast float %102, %99
  %104 = fadd fast float %103, %96
  %105 = add nuw nsw i64 %88, 2
  %106 = getelementptr inbounds float, ptr %28, i64 %105
  %107 = load float, ptr %106, align 4, !tbaa !4
  %108 = mul nuw nsw i64 %105, %11
  %109 = getelementptr inbounds float, ptr %34, i64 %108
  %110 = load float, ptr %109, align 4, !tbaa !4
  %111 = fmul fast float %110, %107
  %112 = fadd fast float %111, %104
  %113 = add nuw nsw i64 %88, 3
  %114 = getelementptr inbounds float, ptr %28, i64 %113
  %115 = load float, ptr %114, align 4, !tbaa !4
  %116 = mul nuw nsw i64 %113, %11
  %117 = getelementptr inbounds float, ptr %34, i64 %116
  %118 = load float, ptr %117, align 4, !tbaa !4
  %119 = fmul fast float %118, %115
  %120 = fadd fast float %119, %112
  %121 = add nuw nsw i64 %88, 4
  %122 = icmp eq i64 %121, %13
  br i1 %122, label %82, label %87, !llvm.loop !20
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @stencil(i32 noundef %0, i32 noundef %1, ptr noalias nocapture noundef readonly %2, ptr noalias nocapture noundef writeonly %3) local_unnamed_addr #0 {
  %5 = icmp sgt i32 %0, 2
  br i1 %5, label %6, label %71

6:                                                ; preds = %4
  %7 = add nsw i32 %0, -1
  %8 = add i32 %1, -1
  %9 = icmp sgt i32 %1, 2
  %10 = sext i32 %1 to i64
  %11 = zext nneg i32 %7 to i64
  %12 = zext i32 %8 to i64
  %13 = add nsw i64 %12, -1
  %14 = icmp ult i64 %13, 8
  %15 = and i64 %13, -8
  %16 = or disjoint i64 %15, 1
  %17 = icmp eq i64 %13, %15
  br label %18

18:                                               ; preds = %6, %72
  %19 = phi i64 [ 1, %6 ], [ %73, %72 ]
  br i1 %9, label %22, label %20

20:                                               ; preds = %18
  %21 = add nuw nsw i64 %19, 1
  br label %72

22:                                               ; preds = %18
  %23 = mul nuw nsw i64 %19, %10
  %24 = add nsw i64 %19, -1
  %25 = mul nsw i64 %24, %10
  %26 = add nuw nsw i64 %19, 1
  %27 = mul nuw nsw i64 %26, %10
  %28 = getelementptr float, ptr %2, i64 %25
  %29 = getelementptr float, ptr %2, i64 %27
  br i1 %14, label %30, label %32

30:                                               ; preds = %70, %22
  %31 = phi i64 [ 1, %22 ], [ %16, %70 ]
  br label %75

32:                                               ; preds = %22, %32
  %33 = phi i64 [ %68, %32 ], [ 0, %22 ]
  %34 = or disjoint i64 %33, 1
  %35 = add nuw nsw i64 %34, %23
  %36 = getelementptr inbounds float, ptr %2, i64 %35
  %37 = getelementptr inbounds i8, ptr %36, i64 16
  %38 = load <4 x float>, ptr %36, align 4, !tbaa !4
  %39 = load <4 x float>, ptr %37, align 4, !tbaa !4
  %40 = getelementptr float, ptr %28, i64 %34
  %41 = getelementptr i8, ptr %40, i64 16
  %42 = load <4 x float>, ptr %40, align 4, !tbaa !4
  %43 = load <4 x float>, ptr %41, align 4, !tbaa !4
  %44 = fadd fast <4 x float> %42, %38
  %45 = fadd fast <4 x float> %43, %39
  %46 = getelementptr float, ptr %29, i64 %34
  %47 = getelementptr i8, ptr %46, i64 16
  %48 = load <4 x float>, ptr %46, align 4, !tbaa !4
  %49 = load <4 x float>, ptr %47, align 4, !tbaa !4
  %50 = fadd fast <4 x float> %44, %48
  %51 = fadd fast <4 x float> %45, %49
  %52 = getelementptr i8, ptr %36, i64 -4
  %53 = getelementptr i8, ptr %36, i64 12
  %54 = load <4 x float>, ptr %52, align 4, !tbaa !4
  %55 = load <4 x float>, ptr %53, align 4, !tbaa !4
  %56 = fadd fast <4 x float> %50, %54
  %57 = fadd fast <4 x float> %51, %55
  %58 = getelementptr i8, ptr %36, i64 4
  %59 = getelementptr i8, ptr %36, i64 20
  %60 = load <4 x float>, ptr %58, align 4, !tbaa !4
  %61 = load <4 x float>, ptr %59, align 4, !tbaa !4
  %62 = fadd fast <4 x float> %56, %60
  %63 = fadd fast <4 x float> %57, %61
  %64 = fmul fast <4 x float> %62, <float 0x3FC99999A0000000, float 0x3FC99999A0000000, float 0x3FC99999A0000000, float 0x3FC99999A0000000>
  %65 = fmul fast <4 x float> %63, <float 0x3FC99999A0000000, float 0x3FC99999A0000000, float 0x3FC99999A0000000, float 0x3FC99999A0000000>
  %66 = getelementptr inbounds float, ptr %3, i64 %35
  %67 = getelementptr inbounds i8, ptr %66, i64 16
  store <4 x float> %64, ptr %66, align 4, !tbaa !4
  store <4 x float> %65, ptr %67, align 4, !tbaa !4
  %68 = add nuw i64 %33, 8
  %69 = icmp eq i64 %68, %15
  br i1 %69, label %70, label %32, !llvm.loop !21

70:                                               ; preds = %32
  br i1 %17, label %72, label %30

71:                                               ; preds = %72, %4
  ret void

72:                                               ; preds = %75, %70, %20
  %73 = phi i64 [ %21, %20 ], [ %26, %70 ], [ %26, %75 ]
  %74 = icmp eq i64 %73, %11
  br i1 %74, label %71, label %18, !llvm.loop !22

75:                                               ; preds = %30, %75
  %76 = phi i64 [ %94, %75 ], [ %31, %30 ]
  %77 = add nuw nsw i64 %76, %23
  %78 = getelementptr inbounds float, ptr %2, i64 %77
  %79 = load float, ptr %78, align 4, !tbaa !4
  %80 = getelementptr float, ptr %28, i64 %76
  %81 = load float, ptr %80, align 4, !tbaa !4
  %82 = fadd fast float %81, %79
  %83 = getelementptr float, ptr %29, i64 %76
  %84 = load float, ptr %83, align 4, !tbaa !4
  %85 = fadd fast float %82, %84
  %86 = getelementptr i8, ptr %78, i64 -4
  %87 = load float, ptr %86, align 4, !tbaa !4
  %88 = fadd fast float %85, %87
  %89 = getelementptr i8, ptr %78, i64 4
  %90 = load float, ptr %89, align 4, !tbaa !4
  %91 = fadd fast float %88, %90
  %92 = fmul fast float %91, 0x3FC99999A0000000
  %93 = getelementptr inbounds float, ptr %3, i64 %77
  store float %92, ptr %93, align 4, !tbaa !4
  %94 = add nuw nsw i64 %76, 1
  %95 = icmp eq i64 %94, %12
  br i1 %95, label %72, label %75, !llvm.loop !23
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) uwtable
define dso_local void @softmax(i32 noundef %0, i32 noundef %1, ptr noalias nocapture noundef readonly %2, ptr noalias nocapture noundef %3) local_unnamed_addr #2 {
  %5 = icmp sgt i32 %0, 0
  br i1 %5, label %6, label %44

6:                                                ; preds = %4
  %7 = icmp sgt i32 %1, 0
  %8 = sext i32 %1 to i64
  %9 = zext i32 %1 to i64
  %10 = zext nneg i32 %1 to i64
  %11 = zext nneg i32 %1 to i64
  %12 = icmp ult i32 %1, 8
  %13 = and i64 %9, 2147483640
  %14 = icmp eq i64 %13, %9
  %15 = icmp ult i32 %1, 8
  %16 = and i64 %9, 2147483640
  %17 = icmp eq i64 %16, %9
  %18 = icmp ult i32 %1, 4
  %19 = and i64 %9, 2147483644
  %20 = icmp eq i64 %19, %9
  br label %21

21:                                               ; preds = %6, %112
  %22 = phi i32 [ 0, %6 ], [ %113, %112 ]
  %23 = phi ptr [ %3, %6 ], [ %115, %112 ]
  %24 = phi ptr [ %2, %6 ], [ %114, %112 ]
  br i1 %7, label %25, label %112

25:                                               ; preds = %21
  br i1 %12, label %26, label %29

26:                                               ; preds = %41, %25
  %27 = phi i64 [ 0, %25 ], [ %13, %41 ]
  %28 = phi float [ 0xFFF0000000000000, %25 ], [ %43, %41 ]
  br label %75

29:                                               ; preds = %25, %29
  %30 = phi i64 [ %39, %29 ], [ 0, %25 ]
  %31 = phi <4 x float> [ %37, %29 ], [ <float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>, %25 ]
  %32 = phi <4 x float> [ %38, %29 ], [ <float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000, float 0xFFF0000000000000>, %25 ]
  %33 = getelementptr inbounds float, ptr %24, i64 %30
  %34 = getelementptr inbounds i8, ptr %33, i64 16
  %35 = load <4 x float>, ptr %33, align 4, !tbaa !4
  %36 = load <4 x float>, ptr %34, align 4, !tbaa !4
  %37 = tail call fast <4 x float> @llvm.maxnum.v4f32(<4 x float> %35, <4 x float> %31)
  %38 = tail call fast <4 x float> @llvm.maxnum.v4f32(<4 x float> %36, <4 x float> %32)
  %39 = add nuw i64 %30, 8
  %40 = icmp eq i64 %39, %13
  br i1 %40, label %41, label %29, !llvm.loop !24

41:                                               ; preds = %29
  %42 = tail call fast <4 x float> @llvm.maxnum.v4f32(<4 x float> %37, <4 x float> %38)
  %43 = tail call fast float @llvm.vector.reduce.fmax.v4f32(<4 x float> %42)
  br i1 %14, label %45, label %26

44:                                               ; preds = %112, %4
  ret void

45:                                               ; preds = %75, %41
  %46 = phi float [ %43, %41 ], [ %80, %75 ]
  br i1 %7, label %47, label %112

47:                                               ; preds = %45
  br i1 %15, label %48, label %51

48:                                               ; preds = %72, %47
  %49 = phi i64 [ 0, %47 ], [ %16, %72 ]
  %50 = phi float [ 0.000000e+00, %47 ], [ %74, %72 ]
  br label %101

51:                                               ; preds = %47
  %52 = insertelement <4 x float> poison, float %46, i64 0
  %53 = shufflevector <4 x float> %52, <4 x float> poison, <4 x i32> zeroinitializer
  br label %54

54:                                               ; preds = %54, %51
  %55 = phi i64 [ 0, %51 ], [ %70, %54 ]
  %56 = phi <4 x float> [ zeroinitializer, %51 ], [ %68, %54 ]
  %57 = phi <4 x float> [ zeroinitializer, %51 ], [ %69, %54 ]
  %58 = getelementptr inbounds float, ptr %24, i64 %55
  %59 = getelementptr inbounds i8, ptr %58, i64 16
  %60 = load <4 x float>, ptr %58, align 4, !tbaa !4
  %61 = load <4 x float>, ptr %59, align 4, !tbaa !4
  %62 = fsub fast <4 x float> %60, %53
  %63 = fsub fast <4 x float> %61, %53
  %64 = tail call fast <4 x float> @llvm.exp.v4f32(<4 x float> %62)
  %65 = tail call fast <4 x float> @llvm.exp.v4f32(<4 x float> %63)
  %66 = getelementptr inbounds float, ptr %23, i64 %55
  %67 = getelementptr inbounds i8, ptr %66, i64 16
  store <4 x float> %64, ptr %66, align 4, !tbaa !4
  store <4 x float> %65, ptr %67, align 4, !tbaa !4
  %68 = fadd fast <4 x float> %64, %56
  %69 = fadd fast <4 x float> %65, %57
  %70 = add nuw i64 %55, 8
  %71 = icmp eq i64 %70, %16
  br i1 %71, label %72, label %54, !llvm.loop !25

72:                                               ; preds = %54
  %73 = fadd fast <4 x float> %69, %68
  %74 = tail call fast float @llvm.vector.reduce.fadd.v4f32(float -0.000000e+00, <4 x float> %73)
  br i1 %17, label %83, label %48

75:                                               ; preds = %26, %75
  %76 = phi i64 [ %81, %75 ], [ %27, %26 ]
  %77 = phi float [ %80, %75 ], [ %28, %26 ]
  %78 = getelementptr inbounds float, ptr %24, i64 %76
  %79 = load float, ptr %78, align 4, !tbaa !4
  %80 = tail call fast float @llvm.maxnum.f32(float %79, float %77)
  %81 = add nuw nsw i64 %76, 1
  %82 = icmp eq i64 %81, %9
  br i1 %82, label %45, label %75, !llvm.loop !26

83:                                               ; preds = %101, %72
  %84 = phi float [ %74, %72 ], [ %109, %101 ]
  br i1 %7, label %85, label %112

85:                                               ; preds = %83
  br i1 %18, label %86, label %89

86:                                               ; preds = %100, %85
  %87 = phi i64 [ 0, %85 ], [ %19, %100 ]
  %88 = fdiv fast float 1.000000e+00, %84
  br label %117

89:                                               ; preds = %85
  %90 = insertelement <4 x float> poison, float %84, i64 0
  %91 = shufflevector <4 x float> %90, <4 x float> poison, <4 x i32> zeroinitializer
  %92 = fdiv fast <4 x float> <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>, %91
  br label %93

93:                                               ; preds = %93, %89
  %94 = phi i64 [ 0, %89 ], [ %98, %93 ]
  %95 = getelementptr inbounds float, ptr %23, i64 %94
  %96 = load <4 x float>, ptr %95, align 4, !tbaa !4
  %97 = fmul fast <4 x float> %96, %92
  store <4 x float> %97, ptr %95, align 4, !tbaa !4
  %98 = add nuw i64 %94, 4
  %99 = icmp eq i64 %98, %19
  br i1 %99, label %100, label %93, !llvm.loop !27

100:                                              ; preds = %93
  br i1 %20, label %112, label %86

101:                                              ; preds = %48, %101
  %102 = phi i64 [ %110, %101 ], [ %49, %48 ]
  %103 = phi float [ %109, %101 ], [ %50, %48 ]
  %104 = getelementptr inbounds float, ptr %24, i64 %102
  %105 = load float, ptr %104, align 4, !tbaa !4
  %106 = fsub fast float %105, %46
  %107 = tail call fast float @llvm.exp.f32(float %106)
  %108 = getelementptr inbounds float, ptr %23, i64 %102
  store float %107, ptr %108, align 4, !tbaa !4
  %109 = fadd fast float %107, %103
  %110 = add nuw nsw i64 %102, 1
  %111 = icmp eq i64 %110, %10
  br i1 %111, label %83, label %101, !llvm.loop !28

112:                                              ; preds = %117, %100, %21, %45, %83
  %113 = add nuw nsw i32 %22, 1
  %114 = getelementptr inbounds float, ptr %24, i64 %8
  %115 = getelementptr inbounds float, ptr %23, i64 %8
  %116 = icmp eq i32 %113, %0
  br i1 %116, label %44, label %21, !llvm.loop !29

117:                                              ; preds = %86, %117
  %118 = phi i64 [ %122, %117 ], [ %87, %86 ]
  %119 = getelementptr inbounds float, ptr %23, i64 %118
  %120 = load float, ptr %119, align 4, !tbaa !4
  %121 = fmul fast float %120, %88
  store float %121, ptr %119, align 4, !tbaa !4
  %122 = add nuw nsw i64 %118, 1
  %123 = icmp eq i64 %122, %11
  br i1 %123, label %112, label %117, !llvm.loop !30
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.exp.f32(float) #3

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @gelu(i32 noundef %0, ptr noalias nocapture noundef readonly %1, ptr noalias nocapture noundef writeonly %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %0, 0
  br i1 %4, label %5, label %27

5:                                                ; preds = %3
  %6 = zext nneg i32 %0 to i64
  %7 = and i64 %6, 1
  %8 = icmp eq i32 %0, 1
  br i1 %8, label %11, label %9

9:                                                ; preds = %5
  %10 = and i64 %6, 2147483646
  br label %28

11:                                               ; preds = %28, %5
  %12 = phi i64 [ 0, %5 ], [ %56, %28 ]
  %13 = icmp eq i64 %7, 0
  br i1 %13, label %27, label %14

14:                                               ; preds = %11
  %15 = getelementptr inbounds float, ptr %1, i64 %12
  %16 = load float, ptr %15, align 4, !tbaa !4
  %17 = fmul fast float %16, 5.000000e-01
  %18 = fmul fast float %16, %16
  %19 = fmul fast float %18, 0x3FA6E4E260000000
  %20 = fmul fast float %19, %16
  %21 = fadd fast float %20, %16
  %22 = fmul fast float %21, 0x3FE9884540000000
  %23 = tail call fast float @llvm.tanh.f32(float %22)
  %24 = fadd fast float %23, 1.000000e+00
  %25 = fmul fast float %17, %24
  %26 = getelementptr inbounds float, ptr %2, i64 %12
  store float %25, ptr %26, align 4, !tbaa !4
  br label %27

27:                                               ; preds = %14, %11, %3
  ret void

28:                                               ; preds = %28, %9
  %29 = phi i64 [ 0, %9 ], [ %56, %28 ]
  %30 = phi i64 [ 0, %9 ], [ %57, %28 ]
  %31 = getelementptr inbounds float, ptr %1, i64 %29
  %32 = load float, ptr %31, align 4, !tbaa !4
  %33 = fmul fast float %32, 5.000000e-01
  %34 = fmul fast float %32, %32
  %35 = fmul fast float %34, 0x3FA6E4E260000000
  %36 = fmul fast float %35, %32
  %37 = fadd fast float %36, %32
  %38 = fmul fast float %37, 0x3FE9884540000000
  %39 = tail call fast float @llvm.tanh.f32(float %38)
  %40 = fadd fast float %39, 1.000000e+00
  %41 = fmul fast float %33, %40
  %42 = getelementptr inbounds float, ptr %2, i64 %29
  store float %41, ptr %42, align 4, !tbaa !4
  %43 = or disjoint i64 %29, 1
  %44 = getelementptr inbounds float, ptr %1, i64 %43
  %45 = load float, ptr %44, align 4, !tbaa !4
  %46 = fmul fast float %45, 5.000000e-01
  %47 = fmul fast float %45, %45
  %48 = fmul fast float %47, 0x3FA6E4E260000000
  %49 = fmul fast float %48, %45
  %50 = fadd fast float %49, %45
  %51 = fmul fast float %50, 0x3FE9884540000000
  %52 = tail call fast float @llvm.tanh.f32(float %51)
  %53 = fadd fast float %52, 1.000000e+00
  %54 = fmul fast float %46, %53
  %55 = getelementptr inbounds float, ptr %2, i64 %43
  store float %54, ptr %55, align 4, !tbaa !4
  %56 = add nuw nsw i64 %29, 2
  %57 = add i64 %30, 2
  %58 = icmp eq i64 %57, %10
  br i1 %58, label %11, label %28, !llvm.loop !31
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.tanh.f32(float) #3

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.maxnum.f32(float, float) #4

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.vector.reduce.fadd.v4f32(float, <4 x float>) #4

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <4 x float> @llvm.exp.v4f32(<4 x float>) #4

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare <4 x float> @llvm.maxnum.v4f32(<4 x float>, <4 x float>) #4

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.vector.reduce.fmax.v4f32(<4 x float>) #4

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "approx-func-fp-math"="true" "min-legal-vector-width"="0" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" "unsafe-fp-math"="true" }
attributes #1 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "approx-func-fp-math"="true" "min-legal-vector-width"="0" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" "unsafe-fp-math"="true" }
attributes #2 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) uwtable "approx-func-fp-math"="true" "min-legal-vector-width"="0" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" "unsafe-fp-math"="true" }
attributes #3 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"float", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = distinct !{!8, !9, !10, !11}
!9 = !{!"llvm.loop.mustprogress"}
!10 = !{!"llvm.loop.isvectorized", i32 1}
!11 = !{!"llvm.loop.unroll.runtime.disable"}
!12 = distinct !{!12, !9, !11, !10}
!13 = distinct !{!13, !9, !10, !11}
!14 = distinct !{!14, !9, !11, !10}
!15 = distinct !{!15, !16}
!16 = !{!"llvm.loop.unroll.disable"}
!17 = distinct !{!17, !9, !10, !11}
!18 = distinct !{!18, !9}
!19 = distinct !{!19, !9}
!20 = distinct !{!20, !9, !10}
!21 = distinct !{!21, !9, !10, !11}
!22 = distinct !{!22, !9}
!23 = distinct !{!23, !9, !11, !10}
!24 = distinct !{!24, !9, !10, !11}
!25 = distinct !{!25, !9, !10, !11}
!26 = distinct !{!26, !9, !11, !10}
!27 = distinct !{!27, !9, !10, !11}
!28 = distinct !{!28, !9, !11, !10}
!29 = distinct !{!29, !9}
!30 = distinct !{!30, !9, !11, !10}
!31 = distinct !{!31, !9}
