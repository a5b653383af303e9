; ModuleID = 'loops.c'
source_filename = "loops.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local float @s116(float* nocapture noundef %0, float* nocapture noundef readnone %1, float* nocapture noundef readnone %2, float* nocapture noundef readnone %3, float* nocapture noundef readnone %4, [12 x float]* nocapture noundef readnone %5, [12 x float]* nocapture noundef readnone %6, [12 x float]* nocapture noundef readnone %7, i32* nocapture noundef readnone %8) local_unnamed_addr #0 {
  %10 = load float, float* %0, align 4, !tbaa !4
  br label %12

11:                                               ; preds = %12
  ret float 0.000000e+00

12:                                               ; preds = %32, %9
  %13 = phi float [ %10, %9 ], [ %46, %32 ]
  %14 = phi i64 [ 0, %9 ], [ %44, %32 ]
  %15 = or i64 %14, 1
  %16 = getelementptr inbounds float, float* %0, i64 %15
  %17 = getelementptr inbounds float, float* %0, i64 %14
  %18 = add nuw nsw i64 %14, 4
  %19 = getelementptr inbounds float, float* %0, i64 %18
  %20 = bitcast float* %16 to <4 x float>*
  %21 = load <4 x float>, <4 x float>* %20, align 4, !tbaa !4
  %22 = insertelement <4 x float> poison, float %13, i64 0
  %23 = shufflevector <4 x float> %22, <4 x float> %21, <4 x i32> <i32 0, i32 4, i32 5, i32 6>
  %24 = fmul <4 x float> %21, %23
  %25 = bitcast float* %17 to <4 x float>*
  store <4 x float> %24, <4 x float>* %25, align 4, !tbaa !4
  %26 = add nuw nsw i64 %14, 5
  %27 = getelementptr inbounds float, float* %0, i64 %26
  %28 = load float, float* %27, align 4, !tbaa !4
  %29 = extractelement <4 x float> %21, i64 3
  %30 = fmul float %29, %28
  store float %30, float* %19, align 4, !tbaa !4
  %31 = icmp ult i64 %14, 90
  br i1 %31, label %32, label %11, !llvm.loop !8

32:                                               ; preds = %12
  %33 = add nuw nsw i64 %14, 6
  %34 = getelementptr inbounds float, float* %0, i64 %33
  %35 = getelementptr inbounds float, float* %0, i64 %26
  %36 = add nuw nsw i64 %14, 9
  %37 = getelementptr inbounds float, float* %0, i64 %36
  %38 = bitcast float* %34 to <4 x float>*
  %39 = load <4 x float>, <4 x float>* %38, align 4, !tbaa !4
  %40 = insertelement <4 x float> poison, float %28, i64 0
  %41 = shufflevector <4 x float> %40, <4 x float> %39, <4 x i32> <i32 0, i32 4, i32 5, i32 6>
  %42 = fmul <4 x float> %39, %41
  %43 = bitcast float* %35 to <4 x float>*
  store <4 x float> %42, <4 x float>* %43, align 4, !tbaa !4
  %44 = add nuw nsw i64 %14, 10
  %45 = getelementptr inbounds float, float* %0, i64 %44
  %46 = load float, float* %45, align 4, !tbaa !4
  %47 = extractelement <4 x float> %39, i64 3
  %48 = fmul float %47, %46
  store float %48, float* %37, align 4, !tbaa !4
  br label %12
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local float @s118(float* nocapture noundef %0, float* nocapture noundef readnone %1, float* nocapture noundef readnone %2, float* nocapture noundef readnone %3, float* nocapture noundef readnone %4, [12 x float]* nocapture noundef readnone %5, [12 x float]* nocapture noundef readonly %6, [12 x float]* nocapture noundef readnone %7, i32* nocapture noundef readnone %8) local_unnamed_addr #0 {
  br label %10

10:                                               ; preds = %9, %34
  %11 = phi i64 [ 0, %9 ], [ %37, %34 ]
  %12 = phi i64 [ 1, %9 ], [ %35, %34 ]
  %13 = getelementptr inbounds float, float* %0, i64 %12
  %14 = load float, float* %13, align 4, !tbaa !4
  %15 = and i64 %12, 1
  %16 = icmp eq i64 %11, 0
  br i1 %16, label %20, label %17

17:                                               ; preds = %10
  %18 = and i64 %12, 9223372036854775806
  br label %38

19:                                               ; preds = %34
  ret float 0.000000e+00

20:                                               ; preds = %38, %10
  %21 = phi float [ %14, %10 ], [ %60, %38 ]
  %22 = phi i64 [ 0, %10 ], [ %61, %38 ]
  %23 = icmp eq i64 %15, 0
  br i1 %23, label %34, label %24

24:                                               ; preds = %20
  %25 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 %22, i64 %12
  %26 = load float, float* %25, align 4, !tbaa !4
  %27 = xor i64 %22, -1
  %28 = add nsw i64 %12, %27
  %29 = getelementptr inbounds float, float* %0, i64 %28
  %30 = load float, float* %29, align 4, !tbaa !4
  %31 = fmul float %26, %30
  %32 = fmul float %31, 0x3F847AE140000000
  %33 = fadd float %21, %32
  store float %33, float* %13, align 4, !tbaa !4
  br label %34

34:                                               ; preds = %20, %24
  %35 = add nuw nsw i64 %12, 1
  %36 = icmp eq i64 %35, 12
  %37 = add i64 %11, 1
  br i1 %36, label %19, label %10, !llvm.loop !10

38:                                               ; preds = %38, %17
  %39 = phi float [ %14, %17 ], [ %60, %38 ]
  %40 = phi i64 [ 0, %17 ], [ %61, %38 ]
  %41 = phi i64 [ 0, %17 ], [ %62, %38 ]
  %42 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 %40, i64 %12
  %43 = load float, float* %42, align 4, !tbaa !4
  %44 = xor i64 %40, -1
  %45 = add nsw i64 %12, %44
  %46 = getelementptr inbounds float, float* %0, i64 %45
  %47 = load float, float* %46, align 4, !tbaa !4
  %48 = fmul float %43, %47
  %49 = fmul float %48, 0x3F847AE140000000
  %50 = fadd float %39, %49
  store float %50, float* %13, align 4, !tbaa !4
  %51 = or i64 %40, 1
  %52 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 %51, i64 %12
  %53 = load float, float* %52, align 4, !tbaa !4
  %54 = sub nuw nsw i64 -2, %40
  %55 = add nsw i64 %12, %54
  %56 = getelementptr inbounds float, float* %0, i64 %55
  %57 = load float, float* %56, align 4, !tbaa !4
  %58 = fmul float %53, %57
  %59 = fmul float %58, 0x3F847AE140000000
  %60 = fadd float %50, %59
  store float %60, float* %13, align 4, !tbaa !4
  %61 = add nuw nsw i64 %40, 2
  %62 = add i64 %41, 2
  %63 = icmp eq i64 %62, %18
  br i1 %63, label %20, label %38, !llvm.loop !11
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local float @s119(float* nocapture noundef readnone %0, float* nocapture noundef readnone %1, float* nocapture noundef readnone %2, float* nocapture noundef readnone %3, float* nocapture noundef readnone %4, [12 x float]* nocapture noundef %5, [12 x float]* nocapture noundef readonly %6, [12 x float]* nocapture noundef readnone %7, i32* nocapture noundef readnone %8) local_unnamed_addr #0 {
  %10 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 0, i64 1
  %11 = load float, float* %10, align 4, !tbaa !4
  %12 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 0, i64 2
  %13 = load float, float* %12, align 4, !tbaa !4
  %14 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 0, i64 3
  %15 = load float, float* %14, align 4, !tbaa !4
  %16 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 0, i64 4
  %17 = load float, float* %16, align 4, !tbaa !4
  %18 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 0, i64 5
  %19 = load float, float* %18, align 4, !tbaa !4
  %20 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 0, i64 6
  %21 = load float, float* %20, align 4, !tbaa !4
  %22 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 0, i64 7
  %23 = load float, float* %22, align 4, !tbaa !4
  %24 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 0, i64 8
  %25 = load float, float* %24, align 4, !tbaa !4
  %26 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 0, i64 9
  %27 = load float, float* %26, align 4, !tbaa !4
  %28 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 0, i64 10
  %29 = load float, float* %28, align 4, !tbaa !4
  br label %30

30:                                               ; preds = %9, %30
  %31 = phi float [ %29, %9 ], [ %83, %30 ]
  %32 = phi float [ %27, %9 ], [ %79, %30 ]
  %33 = phi float [ %25, %9 ], [ %75, %30 ]
  %34 = phi float [ %23, %9 ], [ %71, %30 ]
  %35 = phi float [ %21, %9 ], [ %67, %30 ]
  %36 = phi float [ %19, %9 ], [ %63, %30 ]
  %37 = phi float [ %17, %9 ], [ %59, %30 ]
  %38 = phi float [ %15, %9 ], [ %55, %30 ]
  %39 = phi float [ %13, %9 ], [ %51, %30 ]
  %40 = phi float [ %11, %9 ], [ %47, %30 ]
  %41 = phi i64 [ 1, %9 ], [ %89, %30 ]
  %42 = add nsw i64 %41, -1
  %43 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 %42, i64 0
  %44 = load float, float* %43, align 4, !tbaa !4
  %45 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 %41, i64 1
  %46 = load float, float* %45, align 4, !tbaa !4
  %47 = fadd float %44, %46
  %48 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 %41, i64 1
  store float %47, float* %48, align 4, !tbaa !4
  %49 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 %41, i64 2
  %50 = load float, float* %49, align 4, !tbaa !4
  %51 = fadd float %40, %50
  %52 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 %41, i64 2
  store float %51, float* %52, align 4, !tbaa !4
  %53 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 %41, i64 3
  %54 = load float, float* %53, align 4, !tbaa !4
  %55 = fadd float %39, %54
  %56 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 %41, i64 3
  store float %55, float* %56, align 4, !tbaa !4
  %57 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 %41, i64 4
  %58 = load float, float* %57, align 4, !tbaa !4
  %59 = fadd float %38, %58
  %60 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 %41, i64 4
  store float %59, float* %60, align 4, !tbaa !4
  %61 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 %41, i64 5
  %62 = load float, float* %61, align 4, !tbaa !4
  %63 = fadd float %37, %62
  %64 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 %41, i64 5
  store float %63, float* %64, align 4, !tbaa !4
  %65 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 %41, i64 6
  %66 = load float, float* %65, align 4, !tbaa !4
  %67 = fadd float %36, %66
  %68 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 %41, i64 6
  store float %67, float* %68, align 4, !tbaa !4
  %69 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 %41, i64 7
  %70 = load float, float* %69, align 4, !tbaa !4
  %71 = fadd float %35, %70
  %72 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 %41, i64 7
  store float %71, float* %72, align 4, !tbaa !4
  %73 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 %41, i64 8
  %74 = load float, float* %73, align 4, !tbaa !4
  %75 = fadd float %34, %74
  %76 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 %41, i64 8
  store float %75, float* %76, align 4, !tbaa !4
  %77 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 %41, i64 9
  %78 = load float, float* %77, align 4, !tbaa !4
  %79 = fadd float %33, %78
  %80 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 %41, i64 9
  store float %79, float* %80, align 4, !tbaa !4
  %81 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 %41, i64 10
  %82 = load float, float* %81, align 4, !tbaa !4
  %83 = fadd float %32, %82
  %84 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 %41, i64 10
  store float %83, float* %84, align 4, !tbaa !4
  %85 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 %41, i64 11
  %86 = load float, float* %85, align 4, !tbaa !4
  %87 = fadd float %31, %86
  %88 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 %41, i64 11
  store float %87, float* %88, align 4, !tbaa !4
  %89 = add nuw nsw i64 %41, 1
  %90 = icmp eq i64 %89, 12
  br i1 %90, label %91, label %30, !llvm.loop !12

91:                                               ; preds = %30
  ret float 0.000000e+00
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local float @s126(float* nocapture noundef readonly %0, float* nocapture noundef readnone %1, float* nocapture noundef readnone %2, float* nocapture noundef readnone %3, float* nocapture noundef readnone %4, [12 x float]* nocapture noundef readnone %5, [12 x float]* nocapture noundef %6, [12 x float]* nocapture noundef readonly %7, i32* nocapture noundef readnone %8) local_unnamed_addr #0 {
  br label %10

10:                                               ; preds = %9, %16
  %11 = phi i64 [ 0, %9 ], [ %18, %16 ]
  %12 = phi i32 [ 1, %9 ], [ %17, %16 ]
  %13 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 0, i64 %11
  %14 = load float, float* %13, align 4, !tbaa !4
  br label %20

15:                                               ; preds = %16
  ret float 0.000000e+00

16:                                               ; preds = %20
  %17 = add nsw i32 %23, 2
  %18 = add nuw nsw i64 %11, 1
  %19 = icmp eq i64 %18, 12
  br i1 %19, label %15, label %10, !llvm.loop !13

20:                                               ; preds = %10, %20
  %21 = phi float [ %14, %10 ], [ %33, %20 ]
  %22 = phi i64 [ 1, %10 ], [ %36, %20 ]
  %23 = phi i32 [ %12, %10 ], [ %35, %20 ]
  %24 = add nsw i32 %23, -1
  %25 = icmp slt i32 %23, 101
  %26 = select i1 %25, i32 %24, i32 0
  %27 = sext i32 %26 to i64
  %28 = getelementptr inbounds float, float* %0, i64 %27
  %29 = load float, float* %28, align 4, !tbaa !4
  %30 = getelementptr inbounds [12 x float], [12 x float]* %7, i64 %22, i64 %11
  %31 = load float, float* %30, align 4, !tbaa !4
  %32 = fmul float %29, %31
  %33 = fadd float %21, %32
  %34 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 %22, i64 %11
  store float %33, float* %34, align 4, !tbaa !4
  %35 = add nsw i32 %23, 1
  %36 = add nuw nsw i64 %22, 1
  %37 = icmp eq i64 %36, 12
  br i1 %37, label %16, label %20, !llvm.loop !14
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local float @s211(float* nocapture noundef writeonly %0, float* nocapture noundef %1, float* nocapture noundef readonly %2, float* nocapture noundef readonly %3, float* nocapture noundef readonly %4, [12 x float]* nocapture noundef readnone %5, [12 x float]* nocapture noundef readnone %6, [12 x float]* nocapture noundef readnone %7, i32* nocapture noundef readnone %8) local_unnamed_addr #0 {
  %10 = load float, float* %1, align 4, !tbaa !4
  br label %12

11:                                               ; preds = %12
  ret float 0.000000e+00

12:                                               ; preds = %9, %12
  %13 = phi float [ %10, %9 ], [ %29, %12 ]
  %14 = phi i64 [ 1, %9 ], [ %22, %12 ]
  %15 = getelementptr inbounds float, float* %2, i64 %14
  %16 = load float, float* %15, align 4, !tbaa !4
  %17 = getelementptr inbounds float, float* %3, i64 %14
  %18 = load float, float* %17, align 4, !tbaa !4
  %19 = fmul float %16, %18
  %20 = fadd float %13, %19
  %21 = getelementptr inbounds float, float* %0, i64 %14
  store float %20, float* %21, align 4, !tbaa !4
  %22 = add nuw nsw i64 %14, 1
  %23 = getelementptr inbounds float, float* %1, i64 %22
  %24 = load float, float* %23, align 4, !tbaa !4
  %25 = getelementptr inbounds float, float* %4, i64 %14
  %26 = load float, float* %25, align 4, !tbaa !4
  %27 = load float, float* %17, align 4, !tbaa !4
  %28 = fmul float %26, %27
  %29 = fsub float %24, %28
  %30 = getelementptr inbounds float, float* %1, i64 %14
  store float %29, float* %30, align 4, !tbaa !4
  %31 = icmp eq i64 %22, 99
  br i1 %31, label %11, label %12, !llvm.loop !15
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local float @s212(float* nocapture noundef %0, float* nocapture noundef %1, float* nocapture noundef readonly %2, float* nocapture noundef readonly %3, float* nocapture noundef readnone %4, [12 x float]* nocapture noundef readnone %5, [12 x float]* nocapture noundef readnone %6, [12 x float]* nocapture noundef readnone %7, i32* nocapture noundef readnone %8) local_unnamed_addr #0 {
  br label %11

10:                                               ; preds = %11
  ret float 0.000000e+00

11:                                               ; preds = %28, %9
  %12 = phi i64 [ 0, %9 ], [ %34, %28 ]
  %13 = getelementptr inbounds float, float* %2, i64 %12
  %14 = load float, float* %13, align 4, !tbaa !4
  %15 = getelementptr inbounds float, float* %0, i64 %12
  %16 = load float, float* %15, align 4, !tbaa !4
  %17 = fmul float %14, %16
  store float %17, float* %15, align 4, !tbaa !4
  %18 = or i64 %12, 1
  %19 = getelementptr inbounds float, float* %0, i64 %18
  %20 = load float, float* %19, align 4, !tbaa !4
  %21 = getelementptr inbounds float, float* %3, i64 %12
  %22 = load float, float* %21, align 4, !tbaa !4
  %23 = fmul float %20, %22
  %24 = getelementptr inbounds float, float* %1, i64 %12
  %25 = load float, float* %24, align 4, !tbaa !4
  %26 = fadd float %25, %23
  store float %26, float* %24, align 4, !tbaa !4
  %27 = icmp eq i64 %18, 99
  br i1 %27, label %10, label %28, !llvm.loop !16

28:                                               ; preds = %11
  %29 = getelementptr inbounds float, float* %2, i64 %18
  %30 = load float, float* %29, align 4, !tbaa !4
  %31 = getelementptr inbounds float, float* %0, i64 %18
  %32 = load float, float* %31, align 4, !tbaa !4
  %33 = fmul float %30, %32
  store float %33, float* %31, align 4, !tbaa !4
  %34 = add nuw nsw i64 %12, 2
  %35 = getelementptr inbounds float, float* %0, i64 %34
  %36 = load float, float* %35, align 4, !tbaa !4
  %37 = getelementptr inbounds float, float* %3, i64 %18
  %38 = load float, float* %37, align 4, !tbaa !4
  %39 = fmul float %36, %38
  %40 = getelementptr inbounds float, float* %1, i64 %18
  %41 = load float, float* %40, align 4, !tbaa !4
  %42 = fadd float %41, %39
  store float %42, float* %40, align 4, !tbaa !4
  br label %11
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local float @s1213(float* nocapture noundef %0, float* nocapture noundef %1, float* nocapture noundef readonly %2, float* nocapture noundef readonly %3, float* nocapture noundef readnone %4, [12 x float]* nocapture noundef readnone %5, [12 x float]* nocapture noundef readnone %6, [12 x float]* nocapture noundef readnone %7, i32* nocapture noundef readnone %8) local_unnamed_addr #0 {
  %10 = load float, float* %1, align 4, !tbaa !4
  br label %12

11:                                               ; preds = %12
  ret float 0.000000e+00

12:                                               ; preds = %12, %9
  %13 = phi float [ %10, %9 ], [ %35, %12 ]
  %14 = phi i64 [ 1, %9 ], [ %30, %12 ]
  %15 = getelementptr inbounds float, float* %2, i64 %14
  %16 = load float, float* %15, align 4, !tbaa !4
  %17 = fadd float %13, %16
  %18 = getelementptr inbounds float, float* %0, i64 %14
  store float %17, float* %18, align 4, !tbaa !4
  %19 = add nuw nsw i64 %14, 1
  %20 = getelementptr inbounds float, float* %0, i64 %19
  %21 = load float, float* %20, align 4, !tbaa !4
  %22 = getelementptr inbounds float, float* %3, i64 %14
  %23 = load float, float* %22, align 4, !tbaa !4
  %24 = fmul float %21, %23
  %25 = getelementptr inbounds float, float* %1, i64 %14
  store float %24, float* %25, align 4, !tbaa !4
  %26 = getelementptr inbounds float, float* %2, i64 %19
  %27 = load float, float* %26, align 4, !tbaa !4
  %28 = fadd float %24, %27
  %29 = getelementptr inbounds float, float* %0, i64 %19
  store float %28, float* %29, align 4, !tbaa !4
  %30 = add nuw nsw i64 %14, 2
  %31 = getelementptr inbounds float, float* %0, i64 %30
  %32 = load float, float* %31, align 4, !tbaa !4
  %33 = getelementptr inbounds float, float* %3, i64 %19
  %34 = load float, float* %33, align 4, !tbaa !4
  %35 = fmul float %32, %34
  %36 = getelementptr inbounds float, float* %1, i64 %19
  store float %35, float* %36, align 4, !tbaa !4
  %37 = icmp eq i64 %30, 99
  br i1 %37, label %11, label %12, !llvm.loop !17
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local float @s231(float* nocapture noundef readnone %0, float* nocapture noundef readnone %1, float* nocapture noundef readnone %2, float* nocapture noundef readnone %3, float* nocapture noundef readnone %4, [12 x float]* nocapture noundef %5, [12 x float]* nocapture noundef readonly %6, [12 x float]* nocapture noundef readnone %7, i32* nocapture noundef readnone %8) local_unnamed_addr #0 {
  br label %10

10:                                               ; preds = %9, %10
  %11 = phi i64 [ 0, %9 ], [ %58, %10 ]
  %12 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 0, i64 %11
  %13 = load float, float* %12, align 4, !tbaa !4
  %14 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 1, i64 %11
  %15 = load float, float* %14, align 4, !tbaa !4
  %16 = fadd float %13, %15
  %17 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 1, i64 %11
  store float %16, float* %17, align 4, !tbaa !4
  %18 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 2, i64 %11
  %19 = load float, float* %18, align 4, !tbaa !4
  %20 = fadd float %16, %19
  %21 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 2, i64 %11
  store float %20, float* %21, align 4, !tbaa !4
  %22 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 3, i64 %11
  %23 = load float, float* %22, align 4, !tbaa !4
  %24 = fadd float %20, %23
  %25 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 3, i64 %11
  store float %24, float* %25, align 4, !tbaa !4
  %26 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 4, i64 %11
  %27 = load float, float* %26, align 4, !tbaa !4
  %28 = fadd float %24, %27
  %29 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 4, i64 %11
  store float %28, float* %29, align 4, !tbaa !4
  %30 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 5, i64 %11
  %31 = load float, float* %30, align 4, !tbaa !4
  %32 = fadd float %28, %31
  %33 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 5, i64 %11
  store float %32, float* %33, align 4, !tbaa !4
  %34 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 6, i64 %11
  %35 = load float, float* %34, align 4, !tbaa !4
  %36 = fadd float %32, %35
  %37 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 6, i64 %11
  store float %36, float* %37, align 4, !tbaa !4
  %38 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 7, i64 %11
  %39 = load float, float* %38, align 4, !tbaa !4
  %40 = fadd float %36, %39
  %41 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 7, i64 %11
  store float %40, float* %41, align 4, !tbaa !4
  %42 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 8, i64 %11
  %43 = load float, float* %42, align 4, !tbaa !4
  %44 = fadd float %40, %43
  %45 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 8, i64 %11
  store float %44, float* %45, align 4, !tbaa !4
  %46 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 9, i64 %11
  %47 = load float, float* %46, align 4, !tbaa !4
  %48 = fadd float %44, %47
  %49 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 9, i64 %11
  store float %48, float* %49, align 4, !tbaa !4
  %50 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 10, i64 %11
  %51 = load float, float* %50, align 4, !tbaa !4
  %52 = fadd float %48, %51
  %53 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 10, i64 %11
  store float %52, float* %53, align 4, !tbaa !4
  %54 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 11, i64 %11
  %55 = load float, float* %54, align 4, !tbaa !4
  %56 = fadd float %52, %55
  %57 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 11, i64 %11
  store float %56, float* %57, align 4, !tbaa !4
  %58 = add nuw nsw i64 %11, 1
  %59 = icmp eq i64 %58, 12
  br i1 %59, label %60, label %10, !llvm.loop !18

60:                                               ; preds = %10
  ret float 0.000000e+00
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local float @s2233(float* nocapture noundef readnone %0, float* nocapture noundef readnone %1, float* nocapture noundef readnone %2, float* nocapture noundef readnone %3, float* nocapture noundef readnone %4, [12 x float]* nocapture noundef %5, [12 x float]* nocapture noundef %6, [12 x float]* nocapture noundef readonly %7, i32* nocapture noundef readnone %8) local_unnamed_addr #0 {
  br label %10

10:                                               ; preds = %9, %10
  %11 = phi i64 [ 1, %9 ], [ %125, %10 ]
  %12 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 0, i64 %11
  %13 = load float, float* %12, align 4, !tbaa !4
  %14 = getelementptr inbounds [12 x float], [12 x float]* %7, i64 1, i64 %11
  %15 = load float, float* %14, align 4, !tbaa !4
  %16 = fadd float %13, %15
  %17 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 1, i64 %11
  store float %16, float* %17, align 4, !tbaa !4
  %18 = getelementptr inbounds [12 x float], [12 x float]* %7, i64 2, i64 %11
  %19 = load float, float* %18, align 4, !tbaa !4
  %20 = fadd float %16, %19
  %21 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 2, i64 %11
  store float %20, float* %21, align 4, !tbaa !4
  %22 = getelementptr inbounds [12 x float], [12 x float]* %7, i64 3, i64 %11
  %23 = load float, float* %22, align 4, !tbaa !4
  %24 = fadd float %20, %23
  %25 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 3, i64 %11
  store float %24, float* %25, align 4, !tbaa !4
  %26 = getelementptr inbounds [12 x float], [12 x float]* %7, i64 4, i64 %11
  %27 = load float, float* %26, align 4, !tbaa !4
  %28 = fadd float %24, %27
  %29 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 4, i64 %11
  store float %28, float* %29, align 4, !tbaa !4
  %30 = getelementptr inbounds [12 x float], [12 x float]* %7, i64 5, i64 %11
  %31 = load float, float* %30, align 4, !tbaa !4
  %32 = fadd float %28, %31
  %33 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 5, i64 %11
  store float %32, float* %33, align 4, !tbaa !4
  %34 = getelementptr inbounds [12 x float], [12 x float]* %7, i64 6, i64 %11
  %35 = load float, float* %34, align 4, !tbaa !4
  %36 = fadd float %32, %35
  %37 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 6, i64 %11
  store float %36, float* %37, align 4, !tbaa !4
  %38 = getelementptr inbounds [12 x float], [12 x float]* %7, i64 7, i64 %11
  %39 = load float, float* %38, align 4, !tbaa !4
  %40 = fadd float %36, %39
  %41 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 7, i64 %11
  store float %40, float* %41, align 4, !tbaa !4
  %42 = getelementptr inbounds [12 x float], [12 x float]* %7, i64 8, i64 %11
  %43 = load float, float* %42, align 4, !tbaa !4
  %44 = fadd float %40, %43
  %45 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 8, i64 %11
  store float %44, float* %45, align 4, !tbaa !4
  %46 = getelementptr inbounds [12 x float], [12 x float]* %7, i64 9, i64 %11
  %47 = load float, float* %46, align 4, !tbaa !4
  %48 = fadd float %44, %47
  %49 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 9, i64 %11
  store float %48, float* %49, align 4, !tbaa !4
  %50 = getelementptr inbounds [12 x float], [12 x float]* %7, i64 10, i64 %11
  %51 = load float, float* %50, align 4, !tbaa !4
  %52 = fadd float %48, %51
  %53 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 10, i64 %11
  store float %52, float* %53, align 4, !tbaa !4
  %54 = getelementptr inbounds [12 x float], [12 x float]* %7, i64 11, i64 %11
  %55 = load float, float* %54, align 4, !tbaa !4
  %56 = fadd float %52, %55
  %57 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 11, i64 %11
  store float %56, float* %57, align 4, !tbaa !4
  %58 = add nsw i64 %11, -1
  %59 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 %58, i64 1
  %60 = load float, float* %59, align 4, !tbaa !4
  %61 = getelementptr inbounds [12 x float], [12 x float]* %7, i64 %11, i64 1
  %62 = load float, float* %61, align 4, !tbaa !4
  %63 = fadd float %60, %62
  %64 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 %11, i64 1
  store float %63, float* %64, align 4, !tbaa !4
  %65 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 %58, i64 2
  %66 = load float, float* %65, align 4, !tbaa !4
  %67 = getelementptr inbounds [12 x float], [12 x float]* %7, i64 %11, i64 2
  %68 = load float, float* %67, align 4, !tbaa !4
  %69 = fadd float %66, %68
  %70 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 %11, i64 2
  store float %69, float* %70, align 4, !tbaa !4
  %71 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 %58, i64 3
  %72 = load float, float* %71, align 4, !tbaa !4
  %73 = getelementptr inbounds [12 x float], [12 x float]* %7, i64 %11, i64 3
  %74 = load float, float* %73, align 4, !tbaa !4
  %75 = fadd float %72, %74
  %76 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 %11, i64 3
  store float %75, float* %76, align 4, !tbaa !4
  %77 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 %58, i64 4
  %78 = load float, float* %77, align 4, !tbaa !4
  %79 = getelementptr inbounds [12 x float], [12 x float]* %7, i64 %11, i64 4
  %80 = load float, float* %79, align 4, !tbaa !4
  %81 = fadd float %78, %80
  %82 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 %11, i64 4
  store float %81, float* %82, align 4, !tbaa !4
  %83 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 %58, i64 5
  %84 = load float, float* %83, align 4, !tbaa !4
  %85 = getelementptr inbounds [12 x float], [12 x float]* %7, i64 %11, i64 5
  %86 = load float, float* %85, align 4, !tbaa !4
  %87 = fadd float %84, %86
  %88 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 %11, i64 5
  store float %87, float* %88, align 4, !tbaa !4
  %89 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 %58, i64 6
  %90 = load float, float* %89, align 4, !tbaa !4
  %91 = getelementptr inbounds [12 x float], [12 x float]* %7, i64 %11, i64 6
  %92 = load float, float* %91, align 4, !tbaa !4
  %93 = fadd float %90, %92
  %94 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 %11, i64 6
  store float %93, float* %94, align 4, !tbaa !4
  %95 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 %58, i64 7
  %96 = load float, float* %95, align 4, !tbaa !4
  %97 = getelementptr inbounds [12 x float], [12 x float]* %7, i64 %11, i64 7
  %98 = load float, float* %97, align 4, !tbaa !4
  %99 = fadd float %96, %98
  %100 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 %11, i64 7
  store float %99, float* %100, align 4, !tbaa !4
  %101 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 %58, i64 8
  %102 = load float, float* %101, align 4, !tbaa !4
  %103 = getelementptr inbounds [12 x float], [12 x float]* %7, i64 %11, i64 8
  %104 = load float, float* %103, align 4, !tbaa !4
  %105 = fadd float %102, %104
  %106 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 %11, i64 8
  store float %105, float* %106, align 4, !tbaa !4
  %107 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 %58, i64 9
  %108 = load float, float* %107, align 4, !tbaa !4
  %109 = getelementptr inbounds [12 x float], [12 x float]* %7, i64 %11, i64 9
  %110 = load float, float* %109, align 4, !tbaa !4
  %111 = fadd float %108, %110
  %112 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 %11, i64 9
  store float %111, float* %112, align 4, !tbaa !4
  %113 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 %58, i64 10
  %114 = load float, float* %113, align 4, !tbaa !4
  %115 = getelementptr inbounds [12 x float], [12 x float]* %7, i64 %11, i64 10
  %116 = load float, float* %115, align 4, !tbaa !4
  %117 = fadd float %114, %116
  %118 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 %11, i64 10
  store float %117, float* %118, align 4, !tbaa !4
  %119 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 %58, i64 11
  %120 = load float, float* %119, align 4, !tbaa !4
  %121 = getelementptr inbounds [12 x float], [12 x float]* %7, i64 %11, i64 11
  %122 = load float, float* %121, align 4, !tbaa !4
  %123 = fadd float %120, %122
  %124 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 %11, i64 11
  store float %123, float* %124, align 4, !tbaa !4
  %125 = add nuw nsw i64 %11, 1
  %126 = icmp eq i64 %125, 12
  br i1 %126, label %127, label %10, !llvm.loop !19

127:                                              ; preds = %10
  ret float 0.000000e+00
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local float @s235(float* nocapture noundef %0, float* nocapture noundef readonly %1, float* nocapture noundef readonly %2, float* nocapture noundef readnone %3, float* nocapture noundef readnone %4, [12 x float]* nocapture noundef %5, [12 x float]* nocapture noundef readonly %6, [12 x float]* nocapture noundef readnone %7, i32* nocapture noundef readnone %8) local_unnamed_addr #0 {
  br label %11

10:                                               ; preds = %11
  ret float 0.000000e+00

11:                                               ; preds = %9, %11
  %12 = phi i64 [ 0, %9 ], [ %88, %11 ]
  %13 = getelementptr inbounds float, float* %1, i64 %12
  %14 = load float, float* %13, align 4, !tbaa !4
  %15 = getelementptr inbounds float, float* %2, i64 %12
  %16 = load float, float* %15, align 4, !tbaa !4
  %17 = fmul float %14, %16
  %18 = getelementptr inbounds float, float* %0, i64 %12
  %19 = load float, float* %18, align 4, !tbaa !4
  %20 = fadd float %19, %17
  store float %20, float* %18, align 4, !tbaa !4
  %21 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 0, i64 %12
  %22 = load float, float* %21, align 4, !tbaa !4
  %23 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 1, i64 %12
  %24 = load float, float* %23, align 4, !tbaa !4
  %25 = fmul float %24, %20
  %26 = fadd float %22, %25
  %27 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 1, i64 %12
  store float %26, float* %27, align 4, !tbaa !4
  %28 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 2, i64 %12
  %29 = load float, float* %28, align 4, !tbaa !4
  %30 = load float, float* %18, align 4, !tbaa !4
  %31 = fmul float %29, %30
  %32 = fadd float %26, %31
  %33 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 2, i64 %12
  store float %32, float* %33, align 4, !tbaa !4
  %34 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 3, i64 %12
  %35 = load float, float* %34, align 4, !tbaa !4
  %36 = load float, float* %18, align 4, !tbaa !4
  %37 = fmul float %35, %36
  %38 = fadd float %32, %37
  %39 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 3, i64 %12
  store float %38, float* %39, align 4, !tbaa !4
  %40 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 4, i64 %12
  %41 = load float, float* %40, align 4, !tbaa !4
  %42 = load float, float* %18, align 4, !tbaa !4
  %43 = fmul float %41, %42
  %44 = fadd float %38, %43
  %45 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 4, i64 %12
  store float %44, float* %45, align 4, !tbaa !4
  %46 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 5, i64 %12
  %47 = load float, float* %46, align 4, !tbaa !4
  %48 = load float, float* %18, align 4, !tbaa !4
  %49 = fmul float %47, %48
  %50 = fadd float %44, %49
  %51 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 5, i64 %12
  store float %50, float* %51, align 4, !tbaa !4
  %52 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 6, i64 %12
  %53 = load float, float* %52, align 4, !tbaa !4
  %54 = load float, float* %18, align 4, !tbaa !4
  %55 = fmul float %53, %54
  %56 = fadd float %50, %55
  %57 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 6, i64 %12
  store float %56, float* %57, align 4, !tbaa !4
  %58 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 7, i64 %12
  %59 = load float, float* %58, align 4, !tbaa !4
  %60 = load float, float* %18, align 4, !tbaa !4
  %61 = fmul float %59, %60
  %62 = fadd float %56, %61
  %63 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 7, i64 %12
  store float %62, float* %63, align 4, !tbaa !4
  %64 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 8, i64 %12
  %65 = load float, float* %64, align 4, !tbaa !4
  %66 = load float, float* %18, align 4, !tbaa !4
  %67 = fmul float %65, %66
  %68 = fadd float %62, %67
  %69 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 8, i64 %12
  store float %68, float* %69, align 4, !tbaa !4
  %70 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 9, i64 %12
  %71 = load float, float* %70, align 4, !tbaa !4
  %72 = load float, float* %18, align 4, !tbaa !4
  %73 = fmul float %71, %72
  %74 = fadd float %68, %73
  %75 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 9, i64 %12
  store float %74, float* %75, align 4, !tbaa !4
  %76 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 10, i64 %12
  %77 = load float, float* %76, align 4, !tbaa !4
  %78 = load float, float* %18, align 4, !tbaa !4
  %79 = fmul float %77, %78
  %80 = fadd float %74, %79
  %81 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 10, i64 %12
  store float %80, float* %81, align 4, !tbaa !4
  %82 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 11, i64 %12
  %83 = load float, float* %82, align 4, !tbaa !4
  %84 = load float, float* %18, align 4, !tbaa !4
  %85 = fmul float %83, %84
  %86 = fadd float %80, %85
  %87 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 11, i64 %12
  store float %86, float* %87, align 4, !tbaa !4
  %88 = add nuw nsw i64 %12, 1
  %89 = icmp eq i64 %88, 12
  br i1 %89, label %10, label %11, !llvm.loop !20
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local float @s241(float* nocapture noundef %0, float* nocapture noundef %1, float* nocapture noundef readonly %2, float* nocapture noundef readonly %3, float* nocapture noundef readnone %4, [12 x float]* nocapture noundef readnone %5, [12 x float]* nocapture noundef readnone %6, [12 x float]* nocapture noundef readnone %7, i32* nocapture noundef readnone %8) local_unnamed_addr #0 {
  br label %11

10:                                               ; preds = %11
  ret float 0.000000e+00

11:                                               ; preds = %9, %11
  %12 = phi i64 [ 0, %9 ], [ %22, %11 ]
  %13 = getelementptr inbounds float, float* %1, i64 %12
  %14 = load float, float* %13, align 4, !tbaa !4
  %15 = getelementptr inbounds float, float* %2, i64 %12
  %16 = load float, float* %15, align 4, !tbaa !4
  %17 = fmul float %14, %16
  %18 = getelementptr inbounds float, float* %3, i64 %12
  %19 = load float, float* %18, align 4, !tbaa !4
  %20 = fmul float %17, %19
  %21 = getelementptr inbounds float, float* %0, i64 %12
  store float %20, float* %21, align 4, !tbaa !4
  %22 = add nuw nsw i64 %12, 1
  %23 = getelementptr inbounds float, float* %0, i64 %22
  %24 = load float, float* %23, align 4, !tbaa !4
  %25 = fmul float %20, %24
  %26 = load float, float* %18, align 4, !tbaa !4
  %27 = fmul float %25, %26
  store float %27, float* %13, align 4, !tbaa !4
  %28 = icmp eq i64 %22, 99
  br i1 %28, label %10, label %11, !llvm.loop !21
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local float @s243(float* nocapture noundef %0, float* nocapture noundef %1, float* nocapture noundef readonly %2, float* nocapture noundef readonly %3, float* nocapture noundef readonly %4, [12 x float]* nocapture noundef readnone %5, [12 x float]* nocapture noundef readnone %6, [12 x float]* nocapture noundef readnone %7, i32* nocapture noundef readnone %8) local_unnamed_addr #0 {
  br label %11

10:                                               ; preds = %11
  ret float 0.000000e+00

11:                                               ; preds = %9, %11
  %12 = phi i64 [ 0, %9 ], [ %27, %11 ]
  %13 = getelementptr inbounds float, float* %1, i64 %12
  %14 = load float, float* %13, align 4, !tbaa !4
  %15 = getelementptr inbounds float, float* %2, i64 %12
  %16 = load float, float* %15, align 4, !tbaa !4
  %17 = getelementptr inbounds float, float* %3, i64 %12
  %18 = load float, float* %17, align 4, !tbaa !4
  %19 = fmul float %16, %18
  %20 = fadd float %14, %19
  %21 = getelementptr inbounds float, float* %0, i64 %12
  store float %20, float* %21, align 4, !tbaa !4
  %22 = load float, float* %17, align 4, !tbaa !4
  %23 = getelementptr inbounds float, float* %4, i64 %12
  %24 = load float, float* %23, align 4, !tbaa !4
  %25 = fmul float %22, %24
  %26 = fadd float %20, %25
  store float %26, float* %13, align 4, !tbaa !4
  %27 = add nuw nsw i64 %12, 1
  %28 = getelementptr inbounds float, float* %0, i64 %27
  %29 = load float, float* %28, align 4, !tbaa !4
  %30 = load float, float* %17, align 4, !tbaa !4
  %31 = fmul float %29, %30
  %32 = fadd float %26, %31
  store float %32, float* %21, align 4, !tbaa !4
  %33 = icmp eq i64 %27, 99
  br i1 %33, label %10, label %11, !llvm.loop !22
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local float @s1244(float* nocapture noundef %0, float* nocapture noundef readonly %1, float* nocapture noundef readonly %2, float* nocapture noundef writeonly %3, float* nocapture noundef readnone %4, [12 x float]* nocapture noundef readnone %5, [12 x float]* nocapture noundef readnone %6, [12 x float]* nocapture noundef readnone %7, i32* nocapture noundef readnone %8) local_unnamed_addr #0 {
  br label %11

10:                                               ; preds = %11
  ret float 0.000000e+00

11:                                               ; preds = %9, %11
  %12 = phi i64 [ 0, %9 ], [ %23, %11 ]
  %13 = getelementptr inbounds float, float* %1, i64 %12
  %14 = load float, float* %13, align 4, !tbaa !4
  %15 = getelementptr inbounds float, float* %2, i64 %12
  %16 = load float, float* %15, align 4, !tbaa !4
  %17 = fmul float %16, %16
  %18 = fadd float %14, %17
  %19 = fmul float %14, %14
  %20 = fadd float %19, %18
  %21 = fadd float %16, %20
  %22 = getelementptr inbounds float, float* %0, i64 %12
  store float %21, float* %22, align 4, !tbaa !4
  %23 = add nuw nsw i64 %12, 1
  %24 = getelementptr inbounds float, float* %0, i64 %23
  %25 = load float, float* %24, align 4, !tbaa !4
  %26 = fadd float %25, %21
  %27 = getelementptr inbounds float, float* %3, i64 %12
  store float %26, float* %27, align 4, !tbaa !4
  %28 = icmp eq i64 %23, 99
  br i1 %28, label %10, label %11, !llvm.loop !23
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local float @s252(float* nocapture noundef writeonly %0, float* nocapture noundef readonly %1, float* nocapture noundef readonly %2, float* nocapture noundef readnone %3, float* nocapture noundef readnone %4, [12 x float]* nocapture noundef readnone %5, [12 x float]* nocapture noundef readnone %6, [12 x float]* nocapture noundef readnone %7, i32* nocapture noundef readnone %8) local_unnamed_addr #0 {
  %10 = getelementptr float, float* %0, i64 100
  %11 = getelementptr float, float* %1, i64 100
  %12 = getelementptr float, float* %2, i64 100
  %13 = icmp ugt float* %11, %0
  %14 = icmp ugt float* %10, %1
  %15 = and i1 %13, %14
  %16 = icmp ugt float* %12, %0
  %17 = icmp ugt float* %10, %2
  %18 = and i1 %16, %17
  %19 = or i1 %15, %18
  br i1 %19, label %50, label %20

20:                                               ; preds = %9, %36
  %21 = phi i64 [ %48, %36 ], [ 0, %9 ]
  %22 = phi <4 x float> [ %43, %36 ], [ <float poison, float poison, float poison, float 0.000000e+00>, %9 ]
  %23 = getelementptr inbounds float, float* %1, i64 %21
  %24 = bitcast float* %23 to <4 x float>*
  %25 = load <4 x float>, <4 x float>* %24, align 4, !tbaa !4, !alias.scope !24
  %26 = getelementptr inbounds float, float* %2, i64 %21
  %27 = bitcast float* %26 to <4 x float>*
  %28 = load <4 x float>, <4 x float>* %27, align 4, !tbaa !4, !alias.scope !27
  %29 = fmul <4 x float> %25, %28
  %30 = shufflevector <4 x float> %22, <4 x float> %29, <4 x i32> <i32 3, i32 4, i32 5, i32 6>
  %31 = fadd <4 x float> %30, %29
  %32 = getelementptr inbounds float, float* %0, i64 %21
  %33 = bitcast float* %32 to <4 x float>*
  store <4 x float> %31, <4 x float>* %33, align 4, !tbaa !4, !alias.scope !29, !noalias !31
  %34 = or i64 %21, 4
  %35 = icmp eq i64 %34, 100
  br i1 %35, label %49, label %36, !llvm.loop !32

36:                                               ; preds = %20
  %37 = getelementptr inbounds float, float* %1, i64 %34
  %38 = bitcast float* %37 to <4 x float>*
  %39 = load <4 x float>, <4 x float>* %38, align 4, !tbaa !4, !alias.scope !24
  %40 = getelementptr inbounds float, float* %2, i64 %34
  %41 = bitcast float* %40 to <4 x float>*
  %42 = load <4 x float>, <4 x float>* %41, align 4, !tbaa !4, !alias.scope !27
  %43 = fmul <4 x float> %39, %42
  %44 = shufflevector <4 x float> %29, <4 x float> %43, <4 x i32> <i32 3, i32 4, i32 5, i32 6>
  %45 = fadd <4 x float> %44, %43
  %46 = getelementptr inbounds float, float* %0, i64 %34
  %47 = bitcast float* %46 to <4 x float>*
  store <4 x float> %45, <4 x float>* %47, align 4, !tbaa !4, !alias.scope !29, !noalias !31
  %48 = add nuw nsw i64 %21, 8
  br label %20

49:                                               ; preds = %50, %20
  ret float 0.000000e+00

50:                                               ; preds = %9, %50
  %51 = phi i64 [ %68, %50 ], [ 0, %9 ]
  %52 = phi float [ %65, %50 ], [ 0.000000e+00, %9 ]
  %53 = getelementptr inbounds float, float* %1, i64 %51
  %54 = load float, float* %53, align 4, !tbaa !4
  %55 = getelementptr inbounds float, float* %2, i64 %51
  %56 = load float, float* %55, align 4, !tbaa !4
  %57 = fmul float %54, %56
  %58 = fadd float %52, %57
  %59 = getelementptr inbounds float, float* %0, i64 %51
  store float %58, float* %59, align 4, !tbaa !4
  %60 = or i64 %51, 1
  %61 = getelementptr inbounds float, float* %1, i64 %60
  %62 = load float, float* %61, align 4, !tbaa !4
  %63 = getelementptr inbounds float, float* %2, i64 %60
  %64 = load float, float* %63, align 4, !tbaa !4
  %65 = fmul float %62, %64
  %66 = fadd float %57, %65
  %67 = getelementptr inbounds float, float* %0, i64 %60
  store float %66, float* %67, align 4, !tbaa !4
  %68 = add nuw nsw i64 %51, 2
  %69 = icmp eq i64 %68, 100
  br i1 %69, label %49, label %50, !llvm.loop !34
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local float @s254(float* nocapture noundef writeonly %0, float* nocapture noundef readonly %1, float* nocapture noundef readnone %2, float* nocapture noundef readnone %3, float* nocapture noundef readnone %4, [12 x float]* nocapture noundef readnone %5, [12 x float]* nocapture noundef readnone %6, [12 x float]* nocapture noundef readnone %7, i32* nocapture noundef readnone %8) local_unnamed_addr #0 {
  %10 = getelementptr inbounds float, float* %1, i64 99
  br label %12

11:                                               ; preds = %12
  ret float 0.000000e+00

12:                                               ; preds = %12, %9
  %13 = phi i64 [ 0, %9 ], [ %28, %12 ]
  %14 = phi float* [ %10, %9 ], [ %23, %12 ]
  %15 = load float, float* %14, align 4, !tbaa !4
  %16 = getelementptr inbounds float, float* %1, i64 %13
  %17 = load float, float* %16, align 4, !tbaa !4
  %18 = fadd float %15, %17
  %19 = fmul float %18, 5.000000e-01
  %20 = getelementptr inbounds float, float* %0, i64 %13
  store float %19, float* %20, align 4, !tbaa !4
  %21 = or i64 %13, 1
  %22 = load float, float* %16, align 4, !tbaa !4
  %23 = getelementptr inbounds float, float* %1, i64 %21
  %24 = load float, float* %23, align 4, !tbaa !4
  %25 = fadd float %22, %24
  %26 = fmul float %25, 5.000000e-01
  %27 = getelementptr inbounds float, float* %0, i64 %21
  store float %26, float* %27, align 4, !tbaa !4
  %28 = add nuw nsw i64 %13, 2
  %29 = icmp eq i64 %28, 100
  br i1 %29, label %11, label %12, !llvm.loop !35
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local float @s255(float* nocapture noundef writeonly %0, float* nocapture noundef readonly %1, float* nocapture noundef readnone %2, float* nocapture noundef readnone %3, float* nocapture noundef readnone %4, [12 x float]* nocapture noundef readnone %5, [12 x float]* nocapture noundef readnone %6, [12 x float]* nocapture noundef readnone %7, i32* nocapture noundef readnone %8) local_unnamed_addr #0 {
  %10 = getelementptr inbounds float, float* %1, i64 99
  %11 = getelementptr inbounds float, float* %1, i64 98
  %12 = load float, float* %11, align 4, !tbaa !4
  br label %14

13:                                               ; preds = %14
  ret float 0.000000e+00

14:                                               ; preds = %14, %9
  %15 = phi i64 [ 0, %9 ], [ %33, %14 ]
  %16 = phi float* [ %10, %9 ], [ %27, %14 ]
  %17 = phi float [ %12, %9 ], [ %26, %14 ]
  %18 = load float, float* %16, align 4, !tbaa !4
  %19 = getelementptr inbounds float, float* %1, i64 %15
  %20 = load float, float* %19, align 4, !tbaa !4
  %21 = fadd float %18, %20
  %22 = fadd float %17, %21
  %23 = fmul float %22, 0x3FD54FDF40000000
  %24 = getelementptr inbounds float, float* %0, i64 %15
  store float %23, float* %24, align 4, !tbaa !4
  %25 = or i64 %15, 1
  %26 = load float, float* %19, align 4, !tbaa !4
  %27 = getelementptr inbounds float, float* %1, i64 %25
  %28 = load float, float* %27, align 4, !tbaa !4
  %29 = fadd float %26, %28
  %30 = fadd float %18, %29
  %31 = fmul float %30, 0x3FD54FDF40000000
  %32 = getelementptr inbounds float, float* %0, i64 %25
  store float %31, float* %32, align 4, !tbaa !4
  %33 = add nuw nsw i64 %15, 2
  %34 = icmp eq i64 %33, 100
  br i1 %34, label %13, label %14, !llvm.loop !36
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local float @s256(float* nocapture noundef %0, float* nocapture noundef readnone %1, float* nocapture noundef readnone %2, float* nocapture noundef readonly %3, float* nocapture noundef readnone %4, [12 x float]* nocapture noundef writeonly %5, [12 x float]* nocapture noundef readonly %6, [12 x float]* nocapture noundef readnone %7, i32* nocapture noundef readnone %8) local_unnamed_addr #0 {
  %10 = getelementptr float, float* %0, i64 12
  %11 = getelementptr inbounds float, float* %0, i64 1
  %12 = getelementptr inbounds float, float* %3, i64 1
  %13 = getelementptr inbounds float, float* %0, i64 2
  %14 = getelementptr inbounds float, float* %3, i64 2
  %15 = getelementptr inbounds float, float* %0, i64 3
  %16 = getelementptr inbounds float, float* %3, i64 3
  %17 = getelementptr inbounds float, float* %0, i64 4
  %18 = getelementptr inbounds float, float* %3, i64 4
  %19 = getelementptr inbounds float, float* %0, i64 5
  %20 = getelementptr inbounds float, float* %3, i64 5
  %21 = getelementptr inbounds float, float* %0, i64 6
  %22 = getelementptr inbounds float, float* %3, i64 6
  %23 = getelementptr inbounds float, float* %0, i64 7
  %24 = getelementptr inbounds float, float* %3, i64 7
  %25 = getelementptr inbounds float, float* %0, i64 8
  %26 = getelementptr inbounds float, float* %3, i64 8
  %27 = getelementptr inbounds float, float* %0, i64 9
  %28 = getelementptr inbounds float, float* %3, i64 9
  %29 = getelementptr inbounds float, float* %0, i64 10
  %30 = getelementptr inbounds float, float* %3, i64 10
  %31 = getelementptr inbounds float, float* %0, i64 11
  %32 = getelementptr inbounds float, float* %3, i64 11
  br label %33

33:                                               ; preds = %9, %58
  %34 = phi i64 [ 0, %9 ], [ %59, %58 ]
  %35 = getelementptr [12 x float], [12 x float]* %5, i64 1, i64 %34
  %36 = add nuw i64 %34, 1
  %37 = getelementptr [12 x float], [12 x float]* %5, i64 11, i64 %36
  %38 = icmp ugt float* %37, %0
  %39 = icmp ult float* %35, %10
  %40 = and i1 %38, %39
  br i1 %40, label %41, label %61

41:                                               ; preds = %33, %41
  %42 = phi i64 [ %55, %41 ], [ 1, %33 ]
  %43 = add nsw i64 %42, -1
  %44 = getelementptr inbounds float, float* %0, i64 %43
  %45 = load float, float* %44, align 4, !tbaa !4
  %46 = fsub float 1.000000e+00, %45
  %47 = getelementptr inbounds float, float* %0, i64 %42
  store float %46, float* %47, align 4, !tbaa !4
  %48 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 %42, i64 %34
  %49 = load float, float* %48, align 4, !tbaa !4
  %50 = getelementptr inbounds float, float* %3, i64 %42
  %51 = load float, float* %50, align 4, !tbaa !4
  %52 = fmul float %49, %51
  %53 = fadd float %46, %52
  %54 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 %42, i64 %34
  store float %53, float* %54, align 4, !tbaa !4
  %55 = add nuw nsw i64 %42, 1
  %56 = icmp eq i64 %55, 12
  br i1 %56, label %58, label %41, !llvm.loop !37

57:                                               ; preds = %58
  ret float 0.000000e+00

58:                                               ; preds = %41, %61
  %59 = add nuw nsw i64 %34, 1
  %60 = icmp eq i64 %59, 12
  br i1 %60, label %57, label %33, !llvm.loop !38

61:                                               ; preds = %33
  %62 = load float, float* %0, align 4
  %63 = fsub float 1.000000e+00, %62
  store float %63, float* %11, align 4, !tbaa !4
  %64 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 1, i64 %34
  %65 = load float, float* %64, align 4, !tbaa !4
  %66 = load float, float* %12, align 4, !tbaa !4
  %67 = fmul float %65, %66
  %68 = fadd float %63, %67
  %69 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 1, i64 %34
  store float %68, float* %69, align 4, !tbaa !4
  %70 = fsub float 1.000000e+00, %63
  store float %70, float* %13, align 4, !tbaa !4
  %71 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 2, i64 %34
  %72 = load float, float* %71, align 4, !tbaa !4
  %73 = load float, float* %14, align 4, !tbaa !4
  %74 = fmul float %72, %73
  %75 = fadd float %70, %74
  %76 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 2, i64 %34
  store float %75, float* %76, align 4, !tbaa !4
  %77 = fsub float 1.000000e+00, %70
  store float %77, float* %15, align 4, !tbaa !4
  %78 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 3, i64 %34
  %79 = load float, float* %78, align 4, !tbaa !4
  %80 = load float, float* %16, align 4, !tbaa !4
  %81 = fmul float %79, %80
  %82 = fadd float %77, %81
  %83 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 3, i64 %34
  store float %82, float* %83, align 4, !tbaa !4
  %84 = fsub float 1.000000e+00, %77
  store float %84, float* %17, align 4, !tbaa !4
  %85 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 4, i64 %34
  %86 = load float, float* %85, align 4, !tbaa !4
  %87 = load float, float* %18, align 4, !tbaa !4
  %88 = fmul float %86, %87
  %89 = fadd float %84, %88
  %90 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 4, i64 %34
  store float %89, float* %90, align 4, !tbaa !4
  %91 = fsub float 1.000000e+00, %84
  store float %91, float* %19, align 4, !tbaa !4
  %92 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 5, i64 %34
  %93 = load float, float* %92, align 4, !tbaa !4
  %94 = load float, float* %20, align 4, !tbaa !4
  %95 = fmul float %93, %94
  %96 = fadd float %91, %95
  %97 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 5, i64 %34
  store float %96, float* %97, align 4, !tbaa !4
  %98 = fsub float 1.000000e+00, %91
  store float %98, float* %21, align 4, !tbaa !4
  %99 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 6, i64 %34
  %100 = load float, float* %99, align 4, !tbaa !4
  %101 = load float, float* %22, align 4, !tbaa !4
  %102 = fmul float %100, %101
  %103 = fadd float %98, %102
  %104 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 6, i64 %34
  store float %103, float* %104, align 4, !tbaa !4
  %105 = fsub float 1.000000e+00, %98
  store float %105, float* %23, align 4, !tbaa !4
  %106 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 7, i64 %34
  %107 = load float, float* %106, align 4, !tbaa !4
  %108 = load float, float* %24, align 4, !tbaa !4
  %109 = fmul float %107, %108
  %110 = fadd float %105, %109
  %111 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 7, i64 %34
  store float %110, float* %111, align 4, !tbaa !4
  %112 = fsub float 1.000000e+00, %105
  store float %112, float* %25, align 4, !tbaa !4
  %113 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 8, i64 %34
  %114 = load float, float* %113, align 4, !tbaa !4
  %115 = load float, float* %26, align 4, !tbaa !4
  %116 = fmul float %114, %115
  %117 = fadd float %112, %116
  %118 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 8, i64 %34
  store float %117, float* %118, align 4, !tbaa !4
  %119 = fsub float 1.000000e+00, %112
  store float %119, float* %27, align 4, !tbaa !4
  %120 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 9, i64 %34
  %121 = load float, float* %120, align 4, !tbaa !4
  %122 = load float, float* %28, align 4, !tbaa !4
  %123 = fmul float %121, %122
  %124 = fadd float %119, %123
  %125 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 9, i64 %34
  store float %124, float* %125, align 4, !tbaa !4
  %126 = fsub float 1.000000e+00, %119
  store float %126, float* %29, align 4, !tbaa !4
  %127 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 10, i64 %34
  %128 = load float, float* %127, align 4, !tbaa !4
  %129 = load float, float* %30, align 4, !tbaa !4
  %130 = fmul float %128, %129
  %131 = fadd float %126, %130
  %132 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 10, i64 %34
  store float %131, float* %132, align 4, !tbaa !4
  %133 = fsub float 1.000000e+00, %126
  store float %133, float* %31, align 4, !tbaa !4
  %134 = getelementptr inbounds [12 x float], [12 x float]* %6, i64 11, i64 %34
  %135 = load float, float* %134, align 4, !tbaa !4
  %136 = load float, float* %32, align 4, !tbaa !4
  %137 = fmul float %135, %136
  %138 = fadd float %133, %137
  %139 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 11, i64 %34
  store float %138, float* %139, align 4, !tbaa !4
  br label %58
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local float @s258(float* nocapture noundef readonly %0, float* nocapture noundef writeonly %1, float* nocapture noundef readonly %2, float* nocapture noundef readonly %3, float* nocapture noundef writeonly %4, [12 x float]* nocapture noundef readonly %5, [12 x float]* nocapture noundef readnone %6, [12 x float]* nocapture noundef readnone %7, i32* nocapture noundef readnone %8) local_unnamed_addr #0 {
  br label %11

10:                                               ; preds = %11
  ret float 0.000000e+00

11:                                               ; preds = %9, %11
  %12 = phi i64 [ 0, %9 ], [ %31, %11 ]
  %13 = phi float [ 0.000000e+00, %9 ], [ %20, %11 ]
  %14 = getelementptr inbounds float, float* %0, i64 %12
  %15 = load float, float* %14, align 4, !tbaa !4
  %16 = fcmp ogt float %15, 0.000000e+00
  %17 = getelementptr inbounds float, float* %3, i64 %12
  %18 = load float, float* %17, align 4, !tbaa !4
  %19 = fmul float %18, %18
  %20 = select i1 %16, float %19, float %13
  %21 = getelementptr inbounds float, float* %2, i64 %12
  %22 = load float, float* %21, align 4, !tbaa !4
  %23 = fmul float %20, %22
  %24 = fadd float %23, %18
  %25 = getelementptr inbounds float, float* %1, i64 %12
  store float %24, float* %25, align 4, !tbaa !4
  %26 = fadd float %20, 1.000000e+00
  %27 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 0, i64 %12
  %28 = load float, float* %27, align 4, !tbaa !4
  %29 = fmul float %26, %28
  %30 = getelementptr inbounds float, float* %4, i64 %12
  store float %29, float* %30, align 4, !tbaa !4
  %31 = add nuw nsw i64 %12, 1
  %32 = icmp eq i64 %31, 12
  br i1 %32, label %10, label %11, !llvm.loop !39
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local float @s261(float* nocapture noundef %0, float* nocapture noundef readonly %1, float* nocapture noundef %2, float* nocapture noundef readonly %3, float* nocapture noundef readnone %4, [12 x float]* nocapture noundef readnone %5, [12 x float]* nocapture noundef readnone %6, [12 x float]* nocapture noundef readnone %7, i32* nocapture noundef readnone %8) local_unnamed_addr #0 {
  %10 = load float, float* %2, align 4, !tbaa !4
  br label %12

11:                                               ; preds = %12
  ret float 0.000000e+00

12:                                               ; preds = %28, %9
  %13 = phi float [ %10, %9 ], [ %39, %28 ]
  %14 = phi i64 [ 1, %9 ], [ %40, %28 ]
  %15 = getelementptr inbounds float, float* %0, i64 %14
  %16 = load float, float* %15, align 4, !tbaa !4
  %17 = getelementptr inbounds float, float* %1, i64 %14
  %18 = load float, float* %17, align 4, !tbaa !4
  %19 = fadd float %16, %18
  %20 = fadd float %19, %13
  store float %20, float* %15, align 4, !tbaa !4
  %21 = getelementptr inbounds float, float* %2, i64 %14
  %22 = load float, float* %21, align 4, !tbaa !4
  %23 = getelementptr inbounds float, float* %3, i64 %14
  %24 = load float, float* %23, align 4, !tbaa !4
  %25 = fmul float %22, %24
  store float %25, float* %21, align 4, !tbaa !4
  %26 = add nuw nsw i64 %14, 1
  %27 = icmp eq i64 %26, 100
  br i1 %27, label %11, label %28, !llvm.loop !40

28:                                               ; preds = %12
  %29 = getelementptr inbounds float, float* %0, i64 %26
  %30 = load float, float* %29, align 4, !tbaa !4
  %31 = getelementptr inbounds float, float* %1, i64 %26
  %32 = load float, float* %31, align 4, !tbaa !4
  %33 = fadd float %30, %32
  %34 = fadd float %33, %25
  store float %34, float* %29, align 4, !tbaa !4
  %35 = getelementptr inbounds float, float* %2, i64 %26
  %36 = load float, float* %35, align 4, !tbaa !4
  %37 = getelementptr inbounds float, float* %3, i64 %26
  %38 = load float, float* %37, align 4, !tbaa !4
  %39 = fmul float %36, %38
  store float %39, float* %35, align 4, !tbaa !4
  %40 = add nuw nsw i64 %14, 2
  br label %12
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local float @s291(float* nocapture noundef writeonly %0, float* nocapture noundef readonly %1, float* nocapture noundef readnone %2, float* nocapture noundef readnone %3, float* nocapture noundef readnone %4, [12 x float]* nocapture noundef readnone %5, [12 x float]* nocapture noundef readnone %6, [12 x float]* nocapture noundef readnone %7, i32* nocapture noundef readnone %8) local_unnamed_addr #0 {
  br label %11

10:                                               ; preds = %11
  ret float 0.000000e+00

11:                                               ; preds = %11, %9
  %12 = phi i64 [ 0, %9 ], [ %29, %11 ]
  %13 = phi i64 [ 99, %9 ], [ %21, %11 ]
  %14 = getelementptr inbounds float, float* %1, i64 %12
  %15 = load float, float* %14, align 4, !tbaa !4
  %16 = getelementptr inbounds float, float* %1, i64 %13
  %17 = load float, float* %16, align 4, !tbaa !4
  %18 = fadd float %15, %17
  %19 = fmul float %18, 5.000000e-01
  %20 = getelementptr inbounds float, float* %0, i64 %12
  store float %19, float* %20, align 4, !tbaa !4
  %21 = or i64 %12, 1
  %22 = getelementptr inbounds float, float* %1, i64 %21
  %23 = load float, float* %22, align 4, !tbaa !4
  %24 = getelementptr inbounds float, float* %1, i64 %12
  %25 = load float, float* %24, align 4, !tbaa !4
  %26 = fadd float %23, %25
  %27 = fmul float %26, 5.000000e-01
  %28 = getelementptr inbounds float, float* %0, i64 %21
  store float %27, float* %28, align 4, !tbaa !4
  %29 = add nuw nsw i64 %12, 2
  %30 = icmp eq i64 %29, 100
  br i1 %30, label %10, label %11, !llvm.loop !41
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local float @s292(float* nocapture noundef writeonly %0, float* nocapture noundef readonly %1, float* nocapture noundef readnone %2, float* nocapture noundef readnone %3, float* nocapture noundef readnone %4, [12 x float]* nocapture noundef readnone %5, [12 x float]* nocapture noundef readnone %6, [12 x float]* nocapture noundef readnone %7, i32* nocapture noundef readnone %8) local_unnamed_addr #0 {
  br label %11

10:                                               ; preds = %11
  ret float 0.000000e+00

11:                                               ; preds = %11, %9
  %12 = phi i64 [ 0, %9 ], [ %40, %11 ]
  %13 = phi i64 [ 98, %9 ], [ %12, %11 ]
  %14 = phi i32 [ 99, %9 ], [ %41, %11 ]
  %15 = getelementptr inbounds float, float* %1, i64 %12
  %16 = load float, float* %15, align 4, !tbaa !4
  %17 = zext i32 %14 to i64
  %18 = getelementptr inbounds float, float* %1, i64 %17
  %19 = load float, float* %18, align 4, !tbaa !4
  %20 = fadd float %16, %19
  %21 = and i64 %13, 4294967294
  %22 = getelementptr inbounds float, float* %1, i64 %21
  %23 = load float, float* %22, align 4, !tbaa !4
  %24 = fadd float %20, %23
  %25 = fmul float %24, 0x3FD54FDF40000000
  %26 = getelementptr inbounds float, float* %0, i64 %12
  store float %25, float* %26, align 4, !tbaa !4
  %27 = or i64 %12, 1
  %28 = getelementptr inbounds float, float* %1, i64 %27
  %29 = load float, float* %28, align 4, !tbaa !4
  %30 = and i64 %12, 4294967294
  %31 = getelementptr inbounds float, float* %1, i64 %30
  %32 = load float, float* %31, align 4, !tbaa !4
  %33 = fadd float %29, %32
  %34 = zext i32 %14 to i64
  %35 = getelementptr inbounds float, float* %1, i64 %34
  %36 = load float, float* %35, align 4, !tbaa !4
  %37 = fadd float %33, %36
  %38 = fmul float %37, 0x3FD54FDF40000000
  %39 = getelementptr inbounds float, float* %0, i64 %27
  store float %38, float* %39, align 4, !tbaa !4
  %40 = add nuw nsw i64 %12, 2
  %41 = trunc i64 %27 to i32
  %42 = icmp eq i64 %40, 100
  br i1 %42, label %10, label %11, !llvm.loop !42
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local float @s1161(float* nocapture noundef %0, float* nocapture noundef writeonly %1, float* nocapture noundef readonly %2, float* nocapture noundef readonly %3, float* nocapture noundef readonly %4, [12 x float]* nocapture noundef readnone %5, [12 x float]* nocapture noundef readnone %6, [12 x float]* nocapture noundef readnone %7, i32* nocapture noundef readnone %8) local_unnamed_addr #0 {
  br label %11

10:                                               ; preds = %30
  ret float 0.000000e+00

11:                                               ; preds = %9, %30
  %12 = phi i64 [ 0, %9 ], [ %34, %30 ]
  %13 = getelementptr inbounds float, float* %2, i64 %12
  %14 = load float, float* %13, align 4, !tbaa !4
  %15 = fcmp olt float %14, 0.000000e+00
  br i1 %15, label %23, label %16

16:                                               ; preds = %11
  %17 = getelementptr inbounds float, float* %3, i64 %12
  %18 = load float, float* %17, align 4, !tbaa !4
  %19 = getelementptr inbounds float, float* %4, i64 %12
  %20 = load float, float* %19, align 4, !tbaa !4
  %21 = fmul float %18, %20
  %22 = fadd float %14, %21
  br label %30

23:                                               ; preds = %11
  %24 = getelementptr inbounds float, float* %0, i64 %12
  %25 = load float, float* %24, align 4, !tbaa !4
  %26 = getelementptr inbounds float, float* %3, i64 %12
  %27 = load float, float* %26, align 4, !tbaa !4
  %28 = fmul float %27, %27
  %29 = fadd float %25, %28
  br label %30

30:                                               ; preds = %16, %23
  %31 = phi float* [ %0, %16 ], [ %1, %23 ]
  %32 = phi float [ %22, %16 ], [ %29, %23 ]
  %33 = getelementptr inbounds float, float* %31, i64 %12
  store float %32, float* %33, align 4, !tbaa !4
  %34 = add nuw nsw i64 %12, 1
  %35 = icmp eq i64 %34, 99
  br i1 %35, label %10, label %11, !llvm.loop !43
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local float @s276(float* nocapture noundef %0, float* nocapture noundef readonly %1, float* nocapture noundef readonly %2, float* nocapture noundef readonly %3, float* nocapture noundef readnone %4, [12 x float]* nocapture noundef readnone %5, [12 x float]* nocapture noundef readnone %6, [12 x float]* nocapture noundef readnone %7, i32* nocapture noundef readnone %8) local_unnamed_addr #0 {
  br label %11

10:                                               ; preds = %11
  ret float 0.000000e+00

11:                                               ; preds = %11, %9
  %12 = phi i64 [ 0, %9 ], [ %24, %11 ]
  %13 = or i64 %12, 1
  %14 = icmp ult i64 %12, 49
  %15 = getelementptr inbounds float, float* %1, i64 %12
  %16 = load float, float* %15, align 4, !tbaa !4
  %17 = select i1 %14, float* %2, float* %3
  %18 = getelementptr inbounds float, float* %17, i64 %12
  %19 = load float, float* %18, align 4, !tbaa !4
  %20 = fmul float %16, %19
  %21 = getelementptr inbounds float, float* %0, i64 %12
  %22 = load float, float* %21, align 4, !tbaa !4
  %23 = fadd float %22, %20
  store float %23, float* %21, align 4, !tbaa !4
  %24 = add nuw nsw i64 %12, 2
  %25 = icmp ult i64 %13, 49
  %26 = getelementptr inbounds float, float* %1, i64 %13
  %27 = load float, float* %26, align 4, !tbaa !4
  %28 = select i1 %25, float* %2, float* %3
  %29 = getelementptr inbounds float, float* %28, i64 %13
  %30 = load float, float* %29, align 4, !tbaa !4
  %31 = fmul float %27, %30
  %32 = getelementptr inbounds float, float* %0, i64 %13
  %33 = load float, float* %32, align 4, !tbaa !4
  %34 = fadd float %33, %31
  store float %34, float* %32, align 4, !tbaa !4
  %35 = icmp eq i64 %24, 100
  br i1 %35, label %10, label %11, !llvm.loop !44
}

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local float @s315(float* nocapture noundef readonly %0, float* nocapture noundef readnone %1, float* nocapture noundef readnone %2, float* nocapture noundef readnone %3, float* nocapture noundef readnone %4, [12 x float]* nocapture noundef readnone %5, [12 x float]* nocapture noundef readnone %6, [12 x float]* nocapture noundef readnone %7, i32* nocapture noundef readnone %8) local_unnamed_addr #1 {
  %10 = load float, float* %0, align 4, !tbaa !4
  br label %14

11:                                               ; preds = %14
  %12 = sitofp i32 %37 to float
  %13 = fadd float %35, %12
  ret float %13

14:                                               ; preds = %14, %9
  %15 = phi i64 [ 1, %9 ], [ %38, %14 ]
  %16 = phi i32 [ 0, %9 ], [ %37, %14 ]
  %17 = phi float [ %10, %9 ], [ %35, %14 ]
  %18 = getelementptr inbounds float, float* %0, i64 %15
  %19 = load float, float* %18, align 4, !tbaa !4
  %20 = fcmp ogt float %19, %17
  %21 = select i1 %20, float %19, float %17
  %22 = trunc i64 %15 to i32
  %23 = select i1 %20, i32 %22, i32 %16
  %24 = add nuw nsw i64 %15, 1
  %25 = getelementptr inbounds float, float* %0, i64 %24
  %26 = load float, float* %25, align 4, !tbaa !4
  %27 = fcmp ogt float %26, %21
  %28 = select i1 %27, float %26, float %21
  %29 = trunc i64 %24 to i32
  %30 = select i1 %27, i32 %29, i32 %23
  %31 = add nuw nsw i64 %15, 2
  %32 = getelementptr inbounds float, float* %0, i64 %31
  %33 = load float, float* %32, align 4, !tbaa !4
  %34 = fcmp ogt float %33, %28
  %35 = select i1 %34, float %33, float %28
  %36 = trunc i64 %31 to i32
  %37 = select i1 %34, i32 %36, i32 %30
  %38 = add nuw nsw i64 %15, 3
  %39 = icmp eq i64 %38, 100
  br i1 %39, label %11, label %14, !llvm.loop !45
}

; Function Attrs: nofree nosync nounwind readonly uwtable
define dso_local float @s318(float* nocapture noundef readonly %0, float* nocapture noundef readnone %1, float* nocapture noundef readnone %2, float* nocapture noundef readnone %3, float* nocapture noundef readnone %4, [12 x float]* nocapture noundef readnone %5, [12 x float]* nocapture noundef readnone %6, [12 x float]* nocapture noundef readnone %7, i32* nocapture noundef readonly %8) local_unnamed_addr #2 {
  %10 = getelementptr inbounds i32, i32* %8, i64 4
  %11 = load i32, i32* %10, align 4, !tbaa !46
  %12 = load float, float* %0, align 4, !tbaa !4
  %13 = tail call float @llvm.fabs.f32(float %12)
  %14 = and i32 %11, 1
  %15 = add nuw nsw i32 %14, 1
  %16 = zext i32 %15 to i64
  br label %20

17:                                               ; preds = %20
  %18 = sitofp i32 %29 to float
  %19 = fadd float %30, %18
  ret float %19

20:                                               ; preds = %34, %9
  %21 = phi i64 [ %16, %9 ], [ %41, %34 ]
  %22 = phi i32 [ 1, %9 ], [ %42, %34 ]
  %23 = phi float [ %13, %9 ], [ %40, %34 ]
  %24 = phi i32 [ 0, %9 ], [ %39, %34 ]
  %25 = getelementptr inbounds float, float* %0, i64 %21
  %26 = load float, float* %25, align 4, !tbaa !4
  %27 = tail call float @llvm.fabs.f32(float %26)
  %28 = fcmp ugt float %27, %23
  %29 = select i1 %28, i32 %22, i32 %24
  %30 = select i1 %28, float %27, float %23
  %31 = add nuw nsw i64 %21, %16
  %32 = add nuw nsw i32 %22, 1
  %33 = icmp eq i32 %32, 50
  br i1 %33, label %17, label %34, !llvm.loop !48

34:                                               ; preds = %20
  %35 = getelementptr inbounds float, float* %0, i64 %31
  %36 = load float, float* %35, align 4, !tbaa !4
  %37 = tail call float @llvm.fabs.f32(float %36)
  %38 = fcmp ugt float %37, %30
  %39 = select i1 %38, i32 %32, i32 %29
  %40 = select i1 %38, float %37, float %30
  %41 = add nuw nsw i64 %31, %16
  %42 = add nuw nsw i32 %22, 2
  br label %20
}

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare float @llvm.fabs.f32(float) #3

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local float @s331(float* nocapture noundef readonly %0, float* nocapture noundef readnone %1, float* nocapture noundef readnone %2, float* nocapture noundef readnone %3, float* nocapture noundef readnone %4, [12 x float]* nocapture noundef readnone %5, [12 x float]* nocapture noundef readnone %6, [12 x float]* nocapture noundef readnone %7, i32* nocapture noundef readnone %8) local_unnamed_addr #1 {
  br label %12

10:                                               ; preds = %12
  %11 = sitofp i32 %43 to float
  ret float %11

12:                                               ; preds = %12, %9
  %13 = phi i64 [ 0, %9 ], [ %44, %12 ]
  %14 = phi i32 [ -1, %9 ], [ %43, %12 ]
  %15 = getelementptr inbounds float, float* %0, i64 %13
  %16 = load float, float* %15, align 4, !tbaa !4
  %17 = fcmp olt float %16, 0.000000e+00
  %18 = trunc i64 %13 to i32
  %19 = select i1 %17, i32 %18, i32 %14
  %20 = add nuw nsw i64 %13, 1
  %21 = getelementptr inbounds float, float* %0, i64 %20
  %22 = load float, float* %21, align 4, !tbaa !4
  %23 = fcmp olt float %22, 0.000000e+00
  %24 = trunc i64 %20 to i32
  %25 = select i1 %23, i32 %24, i32 %19
  %26 = add nuw nsw i64 %13, 2
  %27 = getelementptr inbounds float, float* %0, i64 %26
  %28 = load float, float* %27, align 4, !tbaa !4
  %29 = fcmp olt float %28, 0.000000e+00
  %30 = trunc i64 %26 to i32
  %31 = select i1 %29, i32 %30, i32 %25
  %32 = add nuw nsw i64 %13, 3
  %33 = getelementptr inbounds float, float* %0, i64 %32
  %34 = load float, float* %33, align 4, !tbaa !4
  %35 = fcmp olt float %34, 0.000000e+00
  %36 = trunc i64 %32 to i32
  %37 = select i1 %35, i32 %36, i32 %31
  %38 = add nuw nsw i64 %13, 4
  %39 = getelementptr inbounds float, float* %0, i64 %38
  %40 = load float, float* %39, align 4, !tbaa !4
  %41 = fcmp olt float %40, 0.000000e+00
  %42 = trunc i64 %38 to i32
  %43 = select i1 %41, i32 %42, i32 %37
  %44 = add nuw nsw i64 %13, 5
  %45 = icmp eq i64 %44, 100
  br i1 %45, label %10, label %12, !llvm.loop !49
}

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local float @s3110(float* nocapture noundef readnone %0, float* nocapture noundef readnone %1, float* nocapture noundef readnone %2, float* nocapture noundef readnone %3, float* nocapture noundef readnone %4, [12 x float]* nocapture noundef readonly %5, [12 x float]* nocapture noundef readnone %6, [12 x float]* nocapture noundef readnone %7, i32* nocapture noundef readnone %8) local_unnamed_addr #1 {
  %10 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 0, i64 0
  %11 = load float, float* %10, align 4, !tbaa !4
  br label %12

12:                                               ; preds = %91, %9
  %13 = phi float [ %11, %9 ], [ %93, %91 ]
  %14 = phi i64 [ 0, %9 ], [ %89, %91 ]
  %15 = phi i32 [ 0, %9 ], [ %88, %91 ]
  %16 = phi i32 [ 0, %9 ], [ %87, %91 ]
  %17 = phi float [ %11, %9 ], [ %80, %91 ]
  %18 = fcmp ogt float %13, %17
  %19 = select i1 %18, float %13, float %17
  %20 = trunc i64 %14 to i32
  %21 = select i1 %18, i32 0, i32 %15
  %22 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 %14, i64 1
  %23 = load float, float* %22, align 4, !tbaa !4
  %24 = fcmp ogt float %23, %19
  %25 = select i1 %24, float %23, float %19
  %26 = or i1 %24, %18
  %27 = select i1 %24, i32 1, i32 %21
  %28 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 %14, i64 2
  %29 = load float, float* %28, align 4, !tbaa !4
  %30 = fcmp ogt float %29, %25
  %31 = select i1 %30, float %29, float %25
  %32 = select i1 %30, i32 2, i32 %27
  %33 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 %14, i64 3
  %34 = load float, float* %33, align 4, !tbaa !4
  %35 = fcmp ogt float %34, %31
  %36 = select i1 %35, float %34, float %31
  %37 = or i1 %35, %30
  %38 = select i1 %35, i32 3, i32 %32
  %39 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 %14, i64 4
  %40 = load float, float* %39, align 4, !tbaa !4
  %41 = fcmp ogt float %40, %36
  %42 = select i1 %41, float %40, float %36
  %43 = select i1 %41, i32 4, i32 %38
  %44 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 %14, i64 5
  %45 = load float, float* %44, align 4, !tbaa !4
  %46 = fcmp ogt float %45, %42
  %47 = select i1 %46, float %45, float %42
  %48 = or i1 %46, %41
  %49 = select i1 %46, i32 5, i32 %43
  %50 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 %14, i64 6
  %51 = load float, float* %50, align 4, !tbaa !4
  %52 = fcmp ogt float %51, %47
  %53 = select i1 %52, float %51, float %47
  %54 = select i1 %52, i32 6, i32 %49
  %55 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 %14, i64 7
  %56 = load float, float* %55, align 4, !tbaa !4
  %57 = fcmp ogt float %56, %53
  %58 = select i1 %57, float %56, float %53
  %59 = or i1 %57, %52
  %60 = select i1 %57, i32 7, i32 %54
  %61 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 %14, i64 8
  %62 = load float, float* %61, align 4, !tbaa !4
  %63 = fcmp ogt float %62, %58
  %64 = select i1 %63, float %62, float %58
  %65 = select i1 %63, i32 8, i32 %60
  %66 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 %14, i64 9
  %67 = load float, float* %66, align 4, !tbaa !4
  %68 = fcmp ogt float %67, %64
  %69 = select i1 %68, float %67, float %64
  %70 = or i1 %68, %63
  %71 = select i1 %68, i32 9, i32 %65
  %72 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 %14, i64 10
  %73 = load float, float* %72, align 4, !tbaa !4
  %74 = fcmp ogt float %73, %69
  %75 = select i1 %74, float %73, float %69
  %76 = select i1 %74, i32 10, i32 %71
  %77 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 %14, i64 11
  %78 = load float, float* %77, align 4, !tbaa !4
  %79 = fcmp ogt float %78, %75
  %80 = select i1 %79, float %78, float %75
  %81 = or i1 %79, %74
  %82 = select i1 %81, i1 true, i1 %70
  %83 = select i1 %82, i1 true, i1 %59
  %84 = select i1 %83, i1 true, i1 %48
  %85 = select i1 %84, i1 true, i1 %37
  %86 = select i1 %85, i1 true, i1 %26
  %87 = select i1 %86, i32 %20, i32 %16
  %88 = select i1 %79, i32 11, i32 %76
  %89 = add nuw nsw i64 %14, 1
  %90 = icmp eq i64 %89, 12
  br i1 %90, label %94, label %91, !llvm.loop !50

91:                                               ; preds = %12
  %92 = getelementptr inbounds [12 x float], [12 x float]* %5, i64 %89, i64 0
  %93 = load float, float* %92, align 4, !tbaa !4
  br label %12

94:                                               ; preds = %12
  %95 = sitofp i32 %87 to float
  %96 = fadd float %80, %95
  %97 = sitofp i32 %88 to float
  %98 = fadd float %96, %97
  ret float %98
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local float @s341(float* nocapture noundef writeonly %0, float* nocapture noundef readonly %1, float* nocapture noundef readnone %2, float* nocapture noundef readnone %3, float* nocapture noundef readnone %4, [12 x float]* nocapture noundef readnone %5, [12 x float]* nocapture noundef readnone %6, [12 x float]* nocapture noundef readnone %7, i32* nocapture noundef readnone %8) local_unnamed_addr #0 {
  br label %11

10:                                               ; preds = %31
  ret float 0.000000e+00

11:                                               ; preds = %31, %9
  %12 = phi i64 [ 0, %9 ], [ %33, %31 ]
  %13 = phi i32 [ -1, %9 ], [ %32, %31 ]
  %14 = getelementptr inbounds float, float* %1, i64 %12
  %15 = load float, float* %14, align 4, !tbaa !4
  %16 = fcmp ogt float %15, 0.000000e+00
  br i1 %16, label %17, label %21

17:                                               ; preds = %11
  %18 = add nsw i32 %13, 1
  %19 = sext i32 %18 to i64
  %20 = getelementptr inbounds float, float* %0, i64 %19
  store float %15, float* %20, align 4, !tbaa !4
  br label %21

21:                                               ; preds = %11, %17
  %22 = phi i32 [ %18, %17 ], [ %13, %11 ]
  %23 = or i64 %12, 1
  %24 = getelementptr inbounds float, float* %1, i64 %23
  %25 = load float, float* %24, align 4, !tbaa !4
  %26 = fcmp ogt float %25, 0.000000e+00
  br i1 %26, label %27, label %31

27:                                               ; preds = %21
  %28 = add nsw i32 %22, 1
  %29 = sext i32 %28 to i64
  %30 = getelementptr inbounds float, float* %0, i64 %29
  store float %25, float* %30, align 4, !tbaa !4
  br label %31

31:                                               ; preds = %27, %21
  %32 = phi i32 [ %28, %27 ], [ %22, %21 ]
  %33 = add nuw nsw i64 %12, 2
  %34 = icmp eq i64 %33, 100
  br i1 %34, label %10, label %11, !llvm.loop !51
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local float @s442(float* nocapture noundef %0, float* nocapture noundef readonly %1, float* nocapture noundef readonly %2, float* nocapture noundef readonly %3, float* nocapture noundef readonly %4, [12 x float]* nocapture noundef readnone %5, [12 x float]* nocapture noundef readnone %6, [12 x float]* nocapture noundef readnone %7, i32* nocapture noundef readonly %8) local_unnamed_addr #0 {
  br label %11

10:                                               ; preds = %33
  ret float 0.000000e+00

11:                                               ; preds = %9, %33
  %12 = phi i64 [ 0, %9 ], [ %38, %33 ]
  %13 = getelementptr inbounds i32, i32* %8, i64 %12
  %14 = load i32, i32* %13, align 4, !tbaa !46
  %15 = and i32 %14, 3
  switch i32 %15, label %32 [
    i32 0, label %16
    i32 1, label %20
    i32 2, label %24
    i32 3, label %28
  ]

16:                                               ; preds = %11
  %17 = getelementptr inbounds float, float* %1, i64 %12
  %18 = load float, float* %17, align 4, !tbaa !4
  %19 = fmul float %18, %18
  br label %33

20:                                               ; preds = %11
  %21 = getelementptr inbounds float, float* %2, i64 %12
  %22 = load float, float* %21, align 4, !tbaa !4
  %23 = fmul float %22, %22
  br label %33

24:                                               ; preds = %11
  %25 = getelementptr inbounds float, float* %3, i64 %12
  %26 = load float, float* %25, align 4, !tbaa !4
  %27 = fmul float %26, %26
  br label %33

28:                                               ; preds = %11
  %29 = getelementptr inbounds float, float* %4, i64 %12
  %30 = load float, float* %29, align 4, !tbaa !4
  %31 = fmul float %30, %30
  br label %33

32:                                               ; preds = %11
  unreachable

33:                                               ; preds = %16, %20, %24, %28
  %34 = phi float [ %19, %16 ], [ %23, %20 ], [ %27, %24 ], [ %31, %28 ]
  %35 = getelementptr inbounds float, float* %0, i64 %12
  %36 = load float, float* %35, align 4, !tbaa !4
  %37 = fadd float %36, %34
  store float %37, float* %35, align 4, !tbaa !4
  %38 = add nuw nsw i64 %12, 1
  %39 = icmp eq i64 %38, 100
  br i1 %39, label %10, label %11, !llvm.loop !52
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local float @s4117(float* nocapture noundef writeonly %0, float* nocapture noundef readonly %1, float* nocapture noundef readonly %2, float* nocapture noundef readonly %3, float* nocapture noundef readnone %4, [12 x float]* nocapture noundef readnone %5, [12 x float]* nocapture noundef readnone %6, [12 x float]* nocapture noundef readnone %7, i32* nocapture noundef readnone %8) local_unnamed_addr #0 {
  br label %11

10:                                               ; preds = %11
  ret float 0.000000e+00

11:                                               ; preds = %11, %9
  %12 = phi i64 [ 0, %9 ], [ %34, %11 ]
  %13 = getelementptr inbounds float, float* %1, i64 %12
  %14 = load float, float* %13, align 4, !tbaa !4
  %15 = lshr exact i64 %12, 1
  %16 = getelementptr inbounds float, float* %2, i64 %15
  %17 = load float, float* %16, align 4, !tbaa !4
  %18 = getelementptr inbounds float, float* %3, i64 %12
  %19 = load float, float* %18, align 4, !tbaa !4
  %20 = fmul float %17, %19
  %21 = fadd float %14, %20
  %22 = getelementptr inbounds float, float* %0, i64 %12
  store float %21, float* %22, align 4, !tbaa !4
  %23 = or i64 %12, 1
  %24 = getelementptr inbounds float, float* %1, i64 %23
  %25 = load float, float* %24, align 4, !tbaa !4
  %26 = lshr exact i64 %12, 1
  %27 = getelementptr inbounds float, float* %2, i64 %26
  %28 = load float, float* %27, align 4, !tbaa !4
  %29 = getelementptr inbounds float, float* %3, i64 %23
  %30 = load float, float* %29, align 4, !tbaa !4
  %31 = fmul float %28, %30
  %32 = fadd float %25, %31
  %33 = getelementptr inbounds float, float* %0, i64 %23
  store float %32, float* %33, align 4, !tbaa !4
  %34 = add nuw nsw i64 %12, 2
  %35 = icmp eq i64 %34, 100
  br i1 %35, label %10, label %11, !llvm.loop !53
}

attributes #0 = { nofree norecurse nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree norecurse nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nofree nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree nosync nounwind readnone speculatable willreturn }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 1}
!4 = !{!5, !5, i64 0}
!5 = !{!"float", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.mustprogress"}
!10 = distinct !{!10, !9}
!11 = distinct !{!11, !9}
!12 = distinct !{!12, !9}
!13 = distinct !{!13, !9}
!14 = distinct !{!14, !9}
!15 = distinct !{!15, !9}
!16 = distinct !{!16, !9}
!17 = distinct !{!17, !9}
!18 = distinct !{!18, !9}
!19 = distinct !{!19, !9}
!20 = distinct !{!20, !9}
!21 = distinct !{!21, !9}
!22 = distinct !{!22, !9}
!23 = distinct !{!23, !9}
!24 = !{!25}
!25 = distinct !{!25, !26}
!26 = distinct !{!26, !"LVerDomain"}
!27 = !{!28}
!28 = distinct !{!28, !26}
!29 = !{!30}
!30 = distinct !{!30, !26}
!31 = !{!25, !28}
!32 = distinct !{!32, !9, !33}
!33 = !{!"llvm.loop.isvectorized", i32 1}
!34 = distinct !{!34, !9, !33}
!35 = distinct !{!35, !9}
!36 = distinct !{!36, !9}
!37 = distinct !{!37, !9}
!38 = distinct !{!38, !9}
!39 = distinct !{!39, !9}
!40 = distinct !{!40, !9}
!41 = distinct !{!41, !9}
!42 = distinct !{!42, !9}
!43 = distinct !{!43, !9}
!44 = distinct !{!44, !9}
!45 = distinct !{!45, !9}
!46 = !{!47, !47, i64 0}
!47 = !{!"int", !6, i64 0}
!48 = distinct !{!48, !9}
!49 = distinct !{!49, !9}
!50 = distinct !{!50, !9}
!51 = distinct !{!51, !9}
!52 = distinct !{!52, !9}
!53 = distinct !{!53, !9}
