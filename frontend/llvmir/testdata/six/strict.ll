; ModuleID = 'six.c'
source_filename = "six.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @saxpy(i32 noundef %0, float noundef %1, ptr noalias nocapture noundef readonly %2, ptr noalias nocapture noundef %3) local_unnamed_addr #0 {
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
  %21 = fmul <4 x float> %19, %14
  %22 = fmul <4 x float> %20, %14
  %23 = getelementptr inbounds float, ptr %3, i64 %16
  %24 = getelementptr inbounds i8, ptr %23, i64 16
  %25 = load <4 x float>, ptr %23, align 4, !tbaa !4
  %26 = load <4 x float>, ptr %24, align 4, !tbaa !4
  %27 = fadd <4 x float> %21, %25
  %28 = fadd <4 x float> %22, %26
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
  %38 = fmul float %37, %1
  %39 = getelementptr inbounds float, ptr %3, i64 %35
  %40 = load float, ptr %39, align 4, !tbaa !4
  %41 = fadd float %38, %40
  store float %41, ptr %39, align 4, !tbaa !4
  %42 = add nuw nsw i64 %35, 1
  %43 = icmp eq i64 %42, %7
  br i1 %43, label %33, label %34, !llvm.loop !12
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local float @dot(i32 noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2) local_unnamed_addr #1 {
  %4 = icmp sgt i32 %0, 0
  br i1 %4, label %5, label %29

5:                                                ; preds = %3
  %6 = zext nneg i32 %0 to i64
  %7 = and i64 %6, 3
  %8 = icmp ult i32 %0, 4
  br i1 %8, label %11, label %9

9:                                                ; preds = %5
  %10 = and i64 %6, 2147483644
  br label %31

11:                                               ; preds = %31, %5
  %12 = phi float [ poison, %5 ], [ %61, %31 ]
  %13 = phi i64 [ 0, %5 ], [ %62, %31 ]
  %14 = phi float [ 0.000000e+00, %5 ], [ %61, %31 ]
  %15 = icmp eq i64 %7, 0
  br i1 %15, label %29, label %16

16:                                               ; preds = %11, %16
  %17 = phi i64 [ %26, %16 ], [ %13, %11 ]
  %18 = phi float [ %25, %16 ], [ %14, %11 ]
  %19 = phi i64 [ %27, %16 ], [ 0, %11 ]
  %20 = getelementptr inbounds float, ptr %1, i64 %17
  %21 = load float, ptr %20, align 4, !tbaa !4
  %22 = getelementptr inbounds float, ptr %2, i64 %17
  %23 = load float, ptr %22, align 4, !tbaa !4
  %24 = fmul float %21, %23
  %25 = fadd float %18, %24
  %26 = add nuw nsw i64 %17, 1
  %27 = add i64 %19, 1
  %28 = icmp eq i64 %27, %7
  br i1 %28, label %29, label %16, !llvm.loop !13

29:                                               ; preds = %11, %16, %3
  %30 = phi float [ 0.000000e+00, %3 ], [ %12, %11 ], [ %25, %16 ]
  ret float %30

31:                                               ; preds = %31, %9
  %32 = phi i64 [ 0, %9 ], [ %62, %31 ]
  %33 = phi float [ 0.000000e+00, %9 ], [ %61, %31 ]
  %34 = phi i64 [ 0, %9 ], [ %63, %31 ]
  %35 = getelementptr inbounds float, ptr %1, i64 %32
  %36 = load float, ptr %35, align 4, !tbaa !4
  %37 = getelementptr inbounds float, ptr %2, i64 %32
  %38 = load float, ptr %37, align 4, !tbaa !4
  %39 = fmul float %36, %38
  %40 = fadd float %33, %39
  %41 = or disjoint i64 %32, 1
  %42 = getelementptr inbounds float, ptr %1, i64 %41
  %43 = load float, ptr %42, align 4, !tbaa !4
  %44 = getelementptr inbounds float, ptr %2, i64 %41
  %45 = load float, ptr %44, align 4, !tbaa !4
  %46 = fmul float %43, %45
  %47 = fadd float %40, %46
  %48 = or disjoint i64 %32, 2
  %49 = getelementptr inbounds float, ptr %1, i64 %48
  %50 = load float, ptr %49, align 4, !tbaa !4
  %51 = getelementptr inbounds float, ptr %2, i64 %48
  %52 = load float, ptr %51, align 4, !tbaa !4
  %53 = fmul float %50, %52
  %54 = fadd float %47, %53
  %55 = or disjoint i64 %32, 3
  %56 = getelementptr inbounds float, ptr %1, i64 %55
  %57 = load float, ptr %56, align 4, !tbaa !4
  %58 = getelementptr inbounds float, ptr %2, i64 %55
  %59 = load float, ptr %58, align 4, !tbaa !4
  %60 = fmul float %57, %59
  %61 = fadd float %54, %60
  %62 = add nuw nsw i64 %32, 4
  %63 = add nuw i64 %34, 4
  %64 = icmp eq i64 %63, %10
  br i1 %64, label %11, label %31, !llvm.loop !15
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @matmul(i32 noundef %0, i32 noundef %1, i32 noundef %2, ptr noalias nocapture noundef readonly %3, ptr noalias nocapture noundef readonly %4, ptr noalias nocapture noundef writeonly %5) local_unnamed_addr #0 {
  %7 = icmp sgt i32 %0, 0
  br i1 %7, label %8, label %27

8:                                                ; preds = %6
  %9 = icmp sgt i32 %1, 0
  %10 = icmp sgt i32 %2, 0
  %11 = zext i32 %1 to i64
  %12 = zext nneg i32 %0 to i64
  %13 = zext i32 %2 to i64
  %14 = and i64 %13, 3
  %15 = icmp ult i32 %2, 4
  %16 = and i64 %13, 2147483644
  %17 = icmp eq i64 %14, 0
  br label %18

18:                                               ; preds = %8, %32
  %19 = phi i64 [ 0, %8 ], [ %33, %32 ]
  br i1 %9, label %20, label %32

20:                                               ; preds = %18
  %21 = mul nuw nsw i64 %19, %11
  %22 = trunc i64 %19 to i32
  %23 = mul i32 %22, %2
  %24 = zext i32 %23 to i64
  %25 = getelementptr inbounds float, ptr %3, i64 %24
  %26 = getelementptr inbounds float, ptr %5, i64 %21
  br label %28

27:                                               ; preds = %32, %6
  ret void

28:                                               ; preds = %20, %53
  %29 = phi i64 [ 0, %20 ], [ %56, %53 ]
  br i1 %10, label %30, label %53

30:                                               ; preds = %28
  %31 = getelementptr inbounds float, ptr %4, i64 %29
  br i1 %15, label %35, label %58

32:                                               ; preds = %53, %18
  %33 = add nuw nsw i64 %19, 1
  %34 = icmp eq i64 %33, %12
  br i1 %34, label %27, label %18, !llvm.loop !16

35:                                               ; preds = %58, %30
  %36 = phi float [ poison, %30 ], [ %92, %58 ]
  %37 = phi i64 [ 0, %30 ], [ %93, %58 ]
  %38 = phi float [ 0.000000e+00, %30 ], [ %92, %58 ]
  br i1 %17, label %53, label %39

39:                                               ; preds = %35, %39
  %40 = phi i64 [ %50, %39 ], [ %37, %35 ]
  %41 = phi float [ %49, %39 ], [ %38, %35 ]
  %42 = phi i64 [ %51, %39 ], [ 0, %35 ]
  %43 = getelementptr inbounds float, ptr %25, i64 %40
  %44 = load float, ptr %43, align 4, !tbaa !4
  %45 = mul nuw nsw i64 %40, %11
  %46 = getelementptr inbounds float, ptr %31, i64 %45
  %47 = load float, ptr %46, align 4, !tbaa !4
  %48 = fmul float %44, %47
  %49 = fadd float %41, %48
  %50 = add nuw nsw i64 %40, 1
  %51 = add i64 %42, 1
  %52 = icmp eq i64 %51, %14
  br i1 %52, label %53, label %39, !llvm.loop !17

53:                                               ; preds = %35, %39, %28
  %54 = phi float [ 0.000000e+00, %28 ], [ %36, %35 ], [ %49, %39 ]
  %55 = getelementptr inbounds float, ptr %26, i64 %29
  store float %54, ptr %55, align 4, !tbaa !4
  %56 = add nuw nsw i64 %29, 1
  %57 = icmp eq i64 %56, %11
  br i1 %57, label %32, label %28, !llvm.loop !18

58:                                               ; preds = %30, %58
  %59 = phi i64 [ %93, %58 ], [ 0, %30 ]
  %60 = phi float [ %92, %58 ], [ 0.000000e+00, %30 ]
  %61 = phi i64 [ %94, %58 ], [ 0, %30 ]
  %62 = getelementptr inbounds float, ptr %25, i64 %59
  %63 = load float, ptr %62, align 4, !tbaa !4
  %64 = mul nuw nsw i64 %59, %11
  %65 = getelementptr inbounds float, ptr %31, i64 %64
  %66 = load float, ptr %65, align 4, !tbaa !4
  %67 = fmul float %63, %66
  %68 = fadd float %60, %67
  %69 = or disjoint i64 %59, 1
  %70 = getelementptr inbounds float, ptr %25, i64 %69
  %71 = load float, ptr %70, align 4, !tbaa !4
  %72 = mul nuw nsw i64 %69, %11
  %73 = getelementptr inbounds float, ptr %31, i64 %72
  %74 = load float, ptr %73, align 4, !tbaa !4
  %75 = fmul float %71, %74
  %76 = fadd float %68, %75
  %77 = or disjoint i64 %59, 2
  %78 = getelementptr inbounds float, ptr %25, i64 %77
  %79 = load float, ptr %78, align 4, !tbaa !4
  %80 = mul nuw nsw i64 %77, %11
  %81 = getelementptr inbounds float, ptr %31, i64 %80
  %82 = load float, ptr %81, align 4, !tbaa !4
  %83 = fmul float %79, %82
  %84 = fadd float %76, %83
  %85 = or disjoint i64 %59, 3
  %86 = getelementptr inbounds float, ptr %25, i64 %85
  %87 = load float, ptr %86, align 4, !tbaa !4
  %88 = mul nuw nsw i64 %85, %11
  %89 = getelementptr inbounds float, ptr %31, i64 %88
  %90 = load float, ptr %89, align 4, !tbaa !4
  %91 = fmul float %87, %90
  %92 = fadd float %84, %91
  %93 = add nuw nsw i64 %59, 4
  %94 = add nuw i64 %61, 4
  %95 = icmp eq i64 %94, %16
  br i1 %95, label %35, label %58, !llvm.loop !19
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
  %44 = fadd <4 x float> %38, %42
  %45 = fadd <4 x float> %39, %43
  %46 = getelementptr float, ptr %29, i64 %34
  %47 = getelementptr i8, ptr %46, i64 16
  %48 = load <4 x float>, ptr %46, align 4, !tbaa !4
  %49 = load <4 x float>, ptr %47, align 4, !tbaa !4
  %50 = fadd <4 x float> %44, %48
  %51 = fadd <4 x float> %45, %49
  %52 = getelementptr i8, ptr %36, i64 -4
  %53 = getelementptr i8, ptr %36, i64 12
  %54 = load <4 x float>, ptr %52, align 4, !tbaa !4
  %55 = load <4 x float>, ptr %53, align 4, !tbaa !4
  %56 = fadd <4 x float> %50, %54
  %57 = fadd <4 x float> %51, %55
  %58 = getelementptr i8, ptr %36, i64 4
  %59 = getelementptr i8, ptr %36, i64 20
  %60 = load <4 x float>, ptr %58, align 4, !tbaa !4
  %61 = load <4 x float>, ptr %59, align 4, !tbaa !4
  %62 = fadd <4 x float> %56, %60
  %63 = fadd <4 x float> %57, %61
  %64 = fmul <4 x float> %62, <float 0x3FC99999A0000000, float 0x3FC99999A0000000, float 0x3FC99999A0000000, float 0x3FC99999A0000000>
  %65 = fmul <4 x float> %63, <float 0x3FC99999A0000000, float 0x3FC99999A0000000, float 0x3FC99999A0000000, float 0x3FC99999A0000000>
  %66 = getelementptr inbounds float, ptr %3, i64 %35
  %67 = getelementptr inbounds i8, ptr %66, i64 16
  store <4 x float> %64, ptr %66, align 4, !tbaa !4
  store <4 x float> %65, ptr %67, align 4, !tbaa !4
  %68 = add nuw i64 %33, 8
  %69 = icmp eq i64 %68, %15
  br i1 %69, label %70, label %32, !llvm.loop !20

70:                                               ; preds = %32
  br i1 %17, label %72, label %30

71:                                               ; preds = %72, %4
  ret void

72:                                               ; preds = %75, %70, %20
  %73 = phi i64 [ %21, %20 ], [ %26, %70 ], [ %26, %75 ]
  %74 = icmp eq i64 %73, %11
  br i1 %74, label %71, label %18, !llvm.loop !21

75:                                               ; preds = %30, %75
  %76 = phi i64 [ %94, %75 ], [ %31, %30 ]
  %77 = add nuw nsw i64 %76, %23
  %78 = getelementptr inbounds float, ptr %2, i64 %77
  %79 = load float, ptr %78, align 4, !tbaa !4
  %80 = getelementptr float, ptr %28, i64 %76
  %81 = load float, ptr %80, align 4, !tbaa !4
  %82 = fadd float %79, %81
  %83 = getelementptr float, ptr %29, i64 %76
  %84 = load float, ptr %83, align 4, !tbaa !4
  %85 = fadd float %82, %84
  %86 = getelementptr i8, ptr %78, i64 -4
  %87 = load float, ptr %86, align 4, !tbaa !4
  %88 = fadd float %85, %87
  %89 = getelementptr i8, ptr %78, i64 4
  %90 = load float, ptr %89, align 4, !tbaa !4
  %91 = fadd float %88, %90
  %92 = fmul float %91, 0x3FC99999A0000000
  %93 = getelementptr inbounds float, ptr %3, i64 %77
  store float %92, ptr %93, align 4, !tbaa !4
  %94 = add nuw nsw i64 %76, 1
  %95 = icmp eq i64 %94, %12
  br i1 %95, label %72, label %75, !llvm.loop !22
}

; Function Attrs: nofree nounwind memory(readwrite, inaccessiblemem: write) uwtable
define dso_local void @softmax(i32 noundef %0, i32 noundef %1, ptr noalias nocapture noundef readonly %2, ptr noalias nocapture noundef %3) local_unnamed_addr #2 {
  %5 = icmp sgt i32 %0, 0
  br i1 %5, label %6, label %24

6:                                                ; preds = %4
  %7 = icmp sgt i32 %1, 0
  %8 = sext i32 %1 to i64
  %9 = zext i32 %1 to i64
  %10 = zext nneg i32 %1 to i64
  %11 = zext nneg i32 %1 to i64
  %12 = and i64 %9, 3
  %13 = icmp ult i32 %1, 4
  %14 = and i64 %9, 2147483644
  %15 = icmp eq i64 %12, 0
  %16 = icmp ult i32 %1, 4
  %17 = and i64 %9, 2147483644
  %18 = icmp eq i64 %17, %9
  br label %19

19:                                               ; preds = %6, %94
  %20 = phi i32 [ 0, %6 ], [ %95, %94 ]
  %21 = phi ptr [ %3, %6 ], [ %97, %94 ]
  %22 = phi ptr [ %2, %6 ], [ %96, %94 ]
  br i1 %7, label %23, label %94

23:                                               ; preds = %19
  br i1 %13, label %25, label %42

24:                                               ; preds = %94, %4
  ret void

25:                                               ; preds = %42, %23
  %26 = phi float [ poison, %23 ], [ %64, %42 ]
  %27 = phi i64 [ 0, %23 ], [ %65, %42 ]
  %28 = phi float [ 0xFFF0000000000000, %23 ], [ %64, %42 ]
  br i1 %15, label %40, label %29

29:                                               ; preds = %25, %29
  %30 = phi i64 [ %37, %29 ], [ %27, %25 ]
  %31 = phi float [ %36, %29 ], [ %28, %25 ]
  %32 = phi i64 [ %38, %29 ], [ 0, %25 ]
  %33 = getelementptr inbounds float, ptr %22, i64 %30
  %34 = load float, ptr %33, align 4, !tbaa !4
  %35 = fcmp ogt float %34, %31
  %36 = select i1 %35, float %34, float %31
  %37 = add nuw nsw i64 %30, 1
  %38 = add i64 %32, 1
  %39 = icmp eq i64 %38, %12
  br i1 %39, label %40, label %29, !llvm.loop !23

40:                                               ; preds = %29, %25
  %41 = phi float [ %26, %25 ], [ %36, %29 ]
  br i1 %7, label %83, label %94

42:                                               ; preds = %23, %42
  %43 = phi i64 [ %65, %42 ], [ 0, %23 ]
  %44 = phi float [ %64, %42 ], [ 0xFFF0000000000000, %23 ]
  %45 = phi i64 [ %66, %42 ], [ 0, %23 ]
  %46 = getelementptr inbounds float, ptr %22, i64 %43
  %47 = load float, ptr %46, align 4, !tbaa !4
  %48 = fcmp ogt float %47, %44
  %49 = select i1 %48, float %47, float %44
  %50 = or disjoint i64 %43, 1
  %51 = getelementptr inbounds float, ptr %22, i64 %50
  %52 = load float, ptr %51, align 4, !tbaa !4
  %53 = fcmp ogt float %52, %49
  %54 = select i1 %53, float %52, float %49
  %55 = or disjoint i64 %43, 2
  %56 = getelementptr inbounds float, ptr %22, i64 %55
  %57 = load float, ptr %56, align 4, !tbaa !4
  %58 = fcmp ogt float %57, %54
  %59 = select i1 %58, float %57, float %54
  %60 = or disjoint i64 %43, 3
  %61 = getelementptr inbounds float, ptr %22, i64 %60
  %62 = load float, ptr %61, align 4, !tbaa !4
  %63 = fcmp ogt float %62, %59
  %64 = select i1 %63, float %62, float %59
  %65 = add nuw nsw i64 %43, 4
  %66 = add i64 %45, 4
  %67 = icmp eq i64 %66, %14
  br i1 %67, label %25, label %42, !llvm.loop !24

68:                                               ; preds = %83
  br i1 %7, label %69, label %94

69:                                               ; preds = %68
  br i1 %16, label %70, label %72

70:                                               ; preds = %82, %69
  %71 = phi i64 [ 0, %69 ], [ %17, %82 ]
  br label %99

72:                                               ; preds = %69
  %73 = insertelement <4 x float> poison, float %91, i64 0
  %74 = shufflevector <4 x float> %73, <4 x float> poison, <4 x i32> zeroinitializer
  br label %75

75:                                               ; preds = %75, %72
  %76 = phi i64 [ 0, %72 ], [ %80, %75 ]
  %77 = getelementptr inbounds float, ptr %21, i64 %76
  %78 = load <4 x float>, ptr %77, align 4, !tbaa !4
  %79 = fdiv <4 x float> %78, %74
  store <4 x float> %79, ptr %77, align 4, !tbaa !4
  %80 = add nuw i64 %76, 4
  %81 = icmp eq i64 %80, %17
  br i1 %81, label %82, label %75, !llvm.loop !25

82:                                               ; preds = %75
  br i1 %18, label %94, label %70

83:                                               ; preds = %40, %83
  %84 = phi i64 [ %92, %83 ], [ 0, %40 ]
  %85 = phi float [ %91, %83 ], [ 0.000000e+00, %40 ]
  %86 = getelementptr inbounds float, ptr %22, i64 %84
  %87 = load float, ptr %86, align 4, !tbaa !4
  %88 = fsub float %87, %41
  %89 = tail call float @expf(float noundef %88) #5, !tbaa !26
  %90 = getelementptr inbounds float, ptr %21, i64 %84
  store float %89, ptr %90, align 4, !tbaa !4
  %91 = fadd float %85, %89
  %92 = add nuw nsw i64 %84, 1
  %93 = icmp eq i64 %92, %10
  br i1 %93, label %68, label %83, !llvm.loop !28

94:                                               ; preds = %99, %82, %19, %40, %68
  %95 = add nuw nsw i32 %20, 1
  %96 = getelementptr inbounds float, ptr %22, i64 %8
  %97 = getelementptr inbounds float, ptr %21, i64 %8
  %98 = icmp eq i32 %95, %0
  br i1 %98, label %24, label %19, !llvm.loop !29

99:                                               ; preds = %70, %99
  %100 = phi i64 [ %104, %99 ], [ %71, %70 ]
  %101 = getelementptr inbounds float, ptr %21, i64 %100
  %102 = load float, ptr %101, align 4, !tbaa !4
  %103 = fdiv float %102, %91
  store float %103, ptr %101, align 4, !tbaa !4
  %104 = add nuw nsw i64 %100, 1
  %105 = icmp eq i64 %104, %11
  br i1 %105, label %94, label %99, !llvm.loop !30
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare float @expf(float noundef) local_unnamed_addr #3

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local void @gelu(i32 noundef %0, ptr noalias nocapture noundef readonly %1, ptr noalias nocapture noundef writeonly %2) local_unnamed_addr #4 {
  %4 = icmp sgt i32 %0, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %3
  %6 = zext nneg i32 %0 to i64
  br label %8

7:                                                ; preds = %8, %3
  ret void

8:                                                ; preds = %5, %8
  %9 = phi i64 [ 0, %5 ], [ %22, %8 ]
  %10 = getelementptr inbounds float, ptr %1, i64 %9
  %11 = load float, ptr %10, align 4, !tbaa !4
  %12 = fmul float %11, 5.000000e-01
  %13 = fmul float %11, 0x3FA6E4E260000000
  %14 = fmul float %11, %13
  %15 = fmul float %11, %14
  %16 = fadd float %11, %15
  %17 = fmul float %16, 0x3FE9884540000000
  %18 = tail call float @tanhf(float noundef %17) #5
  %19 = fadd float %18, 1.000000e+00
  %20 = fmul float %12, %19
  %21 = getelementptr inbounds float, ptr %2, i64 %9
  store float %20, ptr %21, align 4, !tbaa !4
  %22 = add nuw nsw i64 %9, 1
  %23 = icmp eq i64 %22, %6
  br i1 %23, label %7, label %8, !llvm.loop !31
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare float @tanhf(float noundef) local_unnamed_addr #3

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nofree nounwind memory(readwrite, inaccessiblemem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nofree nounwind memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }

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
!13 = distinct !{!13, !14}
!14 = !{!"llvm.loop.unroll.disable"}
!15 = distinct !{!15, !9}
!16 = distinct !{!16, !9}
!17 = distinct !{!17, !14}
!18 = distinct !{!18, !9}
!19 = distinct !{!19, !9}
!20 = distinct !{!20, !9, !10, !11}
!21 = distinct !{!21, !9}
!22 = distinct !{!22, !9, !11, !10}
!23 = distinct !{!23, !14}
!24 = distinct !{!24, !9}
!25 = distinct !{!25, !9, !10, !11}
!26 = !{!27, !27, i64 0}
!27 = !{!"int", !6, i64 0}
!28 = distinct !{!28, !9}
!29 = distinct !{!29, !9}
!30 = distinct !{!30, !9, !11, !10}
!31 = distinct !{!31, !9}
