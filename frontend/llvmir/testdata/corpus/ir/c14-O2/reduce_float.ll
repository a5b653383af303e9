; ModuleID = 'reduce_float.c'
source_filename = "reduce_float.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local float @dot_f32(i32 noundef %0, float* nocapture noundef readonly %1, float* nocapture noundef readonly %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %0, 0
  br i1 %4, label %5, label %30

5:                                                ; preds = %3
  %6 = zext i32 %0 to i64
  %7 = add nsw i64 %6, -1
  %8 = and i64 %6, 3
  %9 = icmp ult i64 %7, 3
  br i1 %9, label %12, label %10

10:                                               ; preds = %5
  %11 = and i64 %6, 4294967292
  br label %32

12:                                               ; preds = %32, %5
  %13 = phi float [ undef, %5 ], [ %62, %32 ]
  %14 = phi i64 [ 0, %5 ], [ %63, %32 ]
  %15 = phi float [ 0.000000e+00, %5 ], [ %62, %32 ]
  %16 = icmp eq i64 %8, 0
  br i1 %16, label %30, label %17

17:                                               ; preds = %12, %17
  %18 = phi i64 [ %27, %17 ], [ %14, %12 ]
  %19 = phi float [ %26, %17 ], [ %15, %12 ]
  %20 = phi i64 [ %28, %17 ], [ 0, %12 ]
  %21 = getelementptr inbounds float, float* %1, i64 %18
  %22 = load float, float* %21, align 4, !tbaa !4
  %23 = getelementptr inbounds float, float* %2, i64 %18
  %24 = load float, float* %23, align 4, !tbaa !4
  %25 = fmul float %22, %24
  %26 = fadd float %19, %25
  %27 = add nuw nsw i64 %18, 1
  %28 = add i64 %20, 1
  %29 = icmp eq i64 %28, %8
  br i1 %29, label %30, label %17, !llvm.loop !8

30:                                               ; preds = %12, %17, %3
  %31 = phi float [ 0.000000e+00, %3 ], [ %13, %12 ], [ %26, %17 ]
  ret float %31

32:                                               ; preds = %32, %10
  %33 = phi i64 [ 0, %10 ], [ %63, %32 ]
  %34 = phi float [ 0.000000e+00, %10 ], [ %62, %32 ]
  %35 = phi i64 [ 0, %10 ], [ %64, %32 ]
  %36 = getelementptr inbounds float, float* %1, i64 %33
  %37 = load float, float* %36, align 4, !tbaa !4
  %38 = getelementptr inbounds float, float* %2, i64 %33
  %39 = load float, float* %38, align 4, !tbaa !4
  %40 = fmul float %37, %39
  %41 = fadd float %34, %40
  %42 = or i64 %33, 1
  %43 = getelementptr inbounds float, float* %1, i64 %42
  %44 = load float, float* %43, align 4, !tbaa !4
  %45 = getelementptr inbounds float, float* %2, i64 %42
  %46 = load float, float* %45, align 4, !tbaa !4
  %47 = fmul float %44, %46
  %48 = fadd float %41, %47
  %49 = or i64 %33, 2
  %50 = getelementptr inbounds float, float* %1, i64 %49
  %51 = load float, float* %50, align 4, !tbaa !4
  %52 = getelementptr inbounds float, float* %2, i64 %49
  %53 = load float, float* %52, align 4, !tbaa !4
  %54 = fmul float %51, %53
  %55 = fadd float %48, %54
  %56 = or i64 %33, 3
  %57 = getelementptr inbounds float, float* %1, i64 %56
  %58 = load float, float* %57, align 4, !tbaa !4
  %59 = getelementptr inbounds float, float* %2, i64 %56
  %60 = load float, float* %59, align 4, !tbaa !4
  %61 = fmul float %58, %60
  %62 = fadd float %55, %61
  %63 = add nuw nsw i64 %33, 4
  %64 = add nuw i64 %35, 4
  %65 = icmp eq i64 %64, %11
  br i1 %65, label %12, label %32, !llvm.loop !10
}

; Function Attrs: nofree nounwind uwtable
define dso_local double @norm2(i32 noundef %0, double* nocapture noundef readonly %1) local_unnamed_addr #1 {
  %3 = icmp sgt i32 %0, 0
  br i1 %3, label %4, label %27

4:                                                ; preds = %2
  %5 = zext i32 %0 to i64
  %6 = add nsw i64 %5, -1
  %7 = and i64 %5, 3
  %8 = icmp ult i64 %6, 3
  br i1 %8, label %11, label %9

9:                                                ; preds = %4
  %10 = and i64 %5, 4294967292
  br label %30

11:                                               ; preds = %30, %4
  %12 = phi double [ undef, %4 ], [ %52, %30 ]
  %13 = phi i64 [ 0, %4 ], [ %53, %30 ]
  %14 = phi double [ 0.000000e+00, %4 ], [ %52, %30 ]
  %15 = icmp eq i64 %7, 0
  br i1 %15, label %27, label %16

16:                                               ; preds = %11, %16
  %17 = phi i64 [ %24, %16 ], [ %13, %11 ]
  %18 = phi double [ %23, %16 ], [ %14, %11 ]
  %19 = phi i64 [ %25, %16 ], [ 0, %11 ]
  %20 = getelementptr inbounds double, double* %1, i64 %17
  %21 = load double, double* %20, align 8, !tbaa !12
  %22 = fmul double %21, %21
  %23 = fadd double %18, %22
  %24 = add nuw nsw i64 %17, 1
  %25 = add i64 %19, 1
  %26 = icmp eq i64 %25, %7
  br i1 %26, label %27, label %16, !llvm.loop !14

27:                                               ; preds = %11, %16, %2
  %28 = phi double [ 0.000000e+00, %2 ], [ %12, %11 ], [ %23, %16 ]
  %29 = tail call double @sqrt(double noundef %28) #4
  ret double %29

30:                                               ; preds = %30, %9
  %31 = phi i64 [ 0, %9 ], [ %53, %30 ]
  %32 = phi double [ 0.000000e+00, %9 ], [ %52, %30 ]
  %33 = phi i64 [ 0, %9 ], [ %54, %30 ]
  %34 = getelementptr inbounds double, double* %1, i64 %31
  %35 = load double, double* %34, align 8, !tbaa !12
  %36 = fmul double %35, %35
  %37 = fadd double %32, %36
  %38 = or i64 %31, 1
  %39 = getelementptr inbounds double, double* %1, i64 %38
  %40 = load double, double* %39, align 8, !tbaa !12
  %41 = fmul double %40, %40
  %42 = fadd double %37, %41
  %43 = or i64 %31, 2
  %44 = getelementptr inbounds double, double* %1, i64 %43
  %45 = load double, double* %44, align 8, !tbaa !12
  %46 = fmul double %45, %45
  %47 = fadd double %42, %46
  %48 = or i64 %31, 3
  %49 = getelementptr inbounds double, double* %1, i64 %48
  %50 = load double, double* %49, align 8, !tbaa !12
  %51 = fmul double %50, %50
  %52 = fadd double %47, %51
  %53 = add nuw nsw i64 %31, 4
  %54 = add i64 %33, 4
  %55 = icmp eq i64 %54, %10
  br i1 %55, label %11, label %30, !llvm.loop !15
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @sqrt(double noundef) local_unnamed_addr #2

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local i32 @argmax(i32 noundef %0, float* nocapture noundef readonly %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %0, 1
  br i1 %3, label %4, label %32

4:                                                ; preds = %2
  %5 = zext i32 %0 to i64
  %6 = add nsw i64 %5, -1
  %7 = add nsw i64 %5, -2
  %8 = and i64 %6, 3
  %9 = icmp ult i64 %7, 3
  br i1 %9, label %12, label %10

10:                                               ; preds = %4
  %11 = and i64 %6, -4
  br label %34

12:                                               ; preds = %34, %4
  %13 = phi i32 [ undef, %4 ], [ %72, %34 ]
  %14 = phi i64 [ 1, %4 ], [ %73, %34 ]
  %15 = phi i32 [ 0, %4 ], [ %72, %34 ]
  %16 = icmp eq i64 %8, 0
  br i1 %16, label %32, label %17

17:                                               ; preds = %12, %17
  %18 = phi i64 [ %29, %17 ], [ %14, %12 ]
  %19 = phi i32 [ %28, %17 ], [ %15, %12 ]
  %20 = phi i64 [ %30, %17 ], [ 0, %12 ]
  %21 = getelementptr inbounds float, float* %1, i64 %18
  %22 = load float, float* %21, align 4, !tbaa !4
  %23 = sext i32 %19 to i64
  %24 = getelementptr inbounds float, float* %1, i64 %23
  %25 = load float, float* %24, align 4, !tbaa !4
  %26 = fcmp ogt float %22, %25
  %27 = trunc i64 %18 to i32
  %28 = select i1 %26, i32 %27, i32 %19
  %29 = add nuw nsw i64 %18, 1
  %30 = add i64 %20, 1
  %31 = icmp eq i64 %30, %8
  br i1 %31, label %32, label %17, !llvm.loop !16

32:                                               ; preds = %12, %17, %2
  %33 = phi i32 [ 0, %2 ], [ %13, %12 ], [ %28, %17 ]
  ret i32 %33

34:                                               ; preds = %34, %10
  %35 = phi i64 [ 1, %10 ], [ %73, %34 ]
  %36 = phi i32 [ 0, %10 ], [ %72, %34 ]
  %37 = phi i64 [ 0, %10 ], [ %74, %34 ]
  %38 = getelementptr inbounds float, float* %1, i64 %35
  %39 = load float, float* %38, align 4, !tbaa !4
  %40 = sext i32 %36 to i64
  %41 = getelementptr inbounds float, float* %1, i64 %40
  %42 = load float, float* %41, align 4, !tbaa !4
  %43 = fcmp ogt float %39, %42
  %44 = trunc i64 %35 to i32
  %45 = select i1 %43, i32 %44, i32 %36
  %46 = add nuw nsw i64 %35, 1
  %47 = getelementptr inbounds float, float* %1, i64 %46
  %48 = load float, float* %47, align 4, !tbaa !4
  %49 = sext i32 %45 to i64
  %50 = getelementptr inbounds float, float* %1, i64 %49
  %51 = load float, float* %50, align 4, !tbaa !4
  %52 = fcmp ogt float %48, %51
  %53 = trunc i64 %46 to i32
  %54 = select i1 %52, i32 %53, i32 %45
  %55 = add nuw nsw i64 %35, 2
  %56 = getelementptr inbounds float, float* %1, i64 %55
  %57 = load float, float* %56, align 4, !tbaa !4
  %58 = sext i32 %54 to i64
  %59 = getelementptr inbounds float, float* %1, i64 %58
  %60 = load float, float* %59, align 4, !tbaa !4
  %61 = fcmp ogt float %57, %60
  %62 = trunc i64 %55 to i32
  %63 = select i1 %61, i32 %62, i32 %54
  %64 = add nuw nsw i64 %35, 3
  %65 = getelementptr inbounds float, float* %1, i64 %64
  %66 = load float, float* %65, align 4, !tbaa !4
  %67 = sext i32 %63 to i64
  %68 = getelementptr inbounds float, float* %1, i64 %67
  %69 = load float, float* %68, align 4, !tbaa !4
  %70 = fcmp ogt float %66, %69
  %71 = trunc i64 %64 to i32
  %72 = select i1 %70, i32 %71, i32 %63
  %73 = add nuw nsw i64 %35, 4
  %74 = add nuw nsw i64 %37, 4
  %75 = icmp eq i64 %74, %11
  br i1 %75, label %12, label %34, !llvm.loop !17
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @moments(i32 noundef %0, double* nocapture noundef readonly %1, double* nocapture noundef writeonly %2) local_unnamed_addr #3 {
  %4 = icmp sgt i32 %0, 0
  br i1 %4, label %8, label %5

5:                                                ; preds = %3
  %6 = sitofp i32 %0 to double
  %7 = fdiv double 0.000000e+00, %6
  br label %94

8:                                                ; preds = %3
  %9 = zext i32 %0 to i64
  %10 = add nsw i64 %9, -1
  %11 = and i64 %9, 7
  %12 = icmp ult i64 %10, 7
  br i1 %12, label %15, label %13

13:                                               ; preds = %8
  %14 = and i64 %9, 4294967288
  br label %39

15:                                               ; preds = %39, %8
  %16 = phi double [ undef, %8 ], [ %73, %39 ]
  %17 = phi i64 [ 0, %8 ], [ %74, %39 ]
  %18 = phi double [ 0.000000e+00, %8 ], [ %73, %39 ]
  %19 = icmp eq i64 %11, 0
  br i1 %19, label %30, label %20

20:                                               ; preds = %15, %20
  %21 = phi i64 [ %27, %20 ], [ %17, %15 ]
  %22 = phi double [ %26, %20 ], [ %18, %15 ]
  %23 = phi i64 [ %28, %20 ], [ 0, %15 ]
  %24 = getelementptr inbounds double, double* %1, i64 %21
  %25 = load double, double* %24, align 8, !tbaa !12
  %26 = fadd double %22, %25
  %27 = add nuw nsw i64 %21, 1
  %28 = add i64 %23, 1
  %29 = icmp eq i64 %28, %11
  br i1 %29, label %30, label %20, !llvm.loop !18

30:                                               ; preds = %20, %15
  %31 = phi double [ %16, %15 ], [ %26, %20 ]
  %32 = sitofp i32 %0 to double
  %33 = fdiv double %31, %32
  br i1 %4, label %34, label %94

34:                                               ; preds = %30
  %35 = and i64 %9, 3
  %36 = icmp ult i64 %10, 3
  br i1 %36, label %77, label %37

37:                                               ; preds = %34
  %38 = and i64 %9, 4294967292
  br label %100

39:                                               ; preds = %39, %13
  %40 = phi i64 [ 0, %13 ], [ %74, %39 ]
  %41 = phi double [ 0.000000e+00, %13 ], [ %73, %39 ]
  %42 = phi i64 [ 0, %13 ], [ %75, %39 ]
  %43 = getelementptr inbounds double, double* %1, i64 %40
  %44 = load double, double* %43, align 8, !tbaa !12
  %45 = fadd double %41, %44
  %46 = or i64 %40, 1
  %47 = getelementptr inbounds double, double* %1, i64 %46
  %48 = load double, double* %47, align 8, !tbaa !12
  %49 = fadd double %45, %48
  %50 = or i64 %40, 2
  %51 = getelementptr inbounds double, double* %1, i64 %50
  %52 = load double, double* %51, align 8, !tbaa !12
  %53 = fadd double %49, %52
  %54 = or i64 %40, 3
  %55 = getelementptr inbounds double, double* %1, i64 %54
  %56 = load double, double* %55, align 8, !tbaa !12
  %57 = fadd double %53, %56
  %58 = or i64 %40, 4
  %59 = getelementptr inbounds double, double* %1, i64 %58
  %60 = load double, double* %59, align 8, !tbaa !12
  %61 = fadd double %57, %60
  %62 = or i64 %40, 5
  %63 = getelementptr inbounds double, double* %1, i64 %62
  %64 = load double, double* %63, align 8, !tbaa !12
  %65 = fadd double %61, %64
  %66 = or i64 %40, 6
  %67 = getelementptr inbounds double, double* %1, i64 %66
  %68 = load double, double* %67, align 8, !tbaa !12
  %69 = fadd double %65, %68
  %70 = or i64 %40, 7
  %71 = getelementptr inbounds double, double* %1, i64 %70
  %72 = load double, double* %71, align 8, !tbaa !12
  %73 = fadd double %69, %72
  %74 = add nuw nsw i64 %40, 8
  %75 = add i64 %42, 8
  %76 = icmp eq i64 %75, %14
  br i1 %76, label %15, label %39, !llvm.loop !19

77:                                               ; preds = %100, %34
  %78 = phi double [ undef, %34 ], [ %126, %100 ]
  %79 = phi i64 [ 0, %34 ], [ %127, %100 ]
  %80 = phi double [ 0.000000e+00, %34 ], [ %126, %100 ]
  %81 = icmp eq i64 %35, 0
  br i1 %81, label %94, label %82

82:                                               ; preds = %77, %82
  %83 = phi i64 [ %91, %82 ], [ %79, %77 ]
  %84 = phi double [ %90, %82 ], [ %80, %77 ]
  %85 = phi i64 [ %92, %82 ], [ 0, %77 ]
  %86 = getelementptr inbounds double, double* %1, i64 %83
  %87 = load double, double* %86, align 8, !tbaa !12
  %88 = fsub double %87, %33
  %89 = fmul double %88, %88
  %90 = fadd double %84, %89
  %91 = add nuw nsw i64 %83, 1
  %92 = add i64 %85, 1
  %93 = icmp eq i64 %92, %35
  br i1 %93, label %94, label %82, !llvm.loop !20

94:                                               ; preds = %77, %82, %5, %30
  %95 = phi double [ %33, %30 ], [ %7, %5 ], [ %33, %82 ], [ %33, %77 ]
  %96 = phi double [ %32, %30 ], [ %6, %5 ], [ %32, %82 ], [ %32, %77 ]
  %97 = phi double [ 0.000000e+00, %30 ], [ 0.000000e+00, %5 ], [ %78, %77 ], [ %90, %82 ]
  store double %95, double* %2, align 8, !tbaa !12
  %98 = fdiv double %97, %96
  %99 = getelementptr inbounds double, double* %2, i64 1
  store double %98, double* %99, align 8, !tbaa !12
  ret void

100:                                              ; preds = %100, %37
  %101 = phi i64 [ 0, %37 ], [ %127, %100 ]
  %102 = phi double [ 0.000000e+00, %37 ], [ %126, %100 ]
  %103 = phi i64 [ 0, %37 ], [ %128, %100 ]
  %104 = getelementptr inbounds double, double* %1, i64 %101
  %105 = load double, double* %104, align 8, !tbaa !12
  %106 = fsub double %105, %33
  %107 = fmul double %106, %106
  %108 = fadd double %102, %107
  %109 = or i64 %101, 1
  %110 = getelementptr inbounds double, double* %1, i64 %109
  %111 = load double, double* %110, align 8, !tbaa !12
  %112 = fsub double %111, %33
  %113 = fmul double %112, %112
  %114 = fadd double %108, %113
  %115 = or i64 %101, 2
  %116 = getelementptr inbounds double, double* %1, i64 %115
  %117 = load double, double* %116, align 8, !tbaa !12
  %118 = fsub double %117, %33
  %119 = fmul double %118, %118
  %120 = fadd double %114, %119
  %121 = or i64 %101, 3
  %122 = getelementptr inbounds double, double* %1, i64 %121
  %123 = load double, double* %122, align 8, !tbaa !12
  %124 = fsub double %123, %33
  %125 = fmul double %124, %124
  %126 = fadd double %120, %125
  %127 = add nuw nsw i64 %101, 4
  %128 = add i64 %103, 4
  %129 = icmp eq i64 %128, %38
  br i1 %129, label %77, label %100, !llvm.loop !21
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @minmax(i32 noundef %0, float* nocapture noundef readonly %1, float* nocapture noundef writeonly %2) local_unnamed_addr #3 {
  %4 = load float, float* %1, align 4, !tbaa !4
  %5 = icmp sgt i32 %0, 1
  br i1 %5, label %6, label %35

6:                                                ; preds = %3
  %7 = zext i32 %0 to i64
  %8 = add nsw i64 %7, -1
  %9 = add nsw i64 %7, -2
  %10 = and i64 %8, 3
  %11 = icmp ult i64 %9, 3
  br i1 %11, label %14, label %12

12:                                               ; preds = %6
  %13 = and i64 %8, -4
  br label %39

14:                                               ; preds = %39, %6
  %15 = phi float [ undef, %6 ], [ %68, %39 ]
  %16 = phi float [ undef, %6 ], [ %70, %39 ]
  %17 = phi i64 [ 1, %6 ], [ %71, %39 ]
  %18 = phi float [ %4, %6 ], [ %70, %39 ]
  %19 = phi float [ %4, %6 ], [ %68, %39 ]
  %20 = icmp eq i64 %10, 0
  br i1 %20, label %35, label %21

21:                                               ; preds = %14, %21
  %22 = phi i64 [ %32, %21 ], [ %17, %14 ]
  %23 = phi float [ %31, %21 ], [ %18, %14 ]
  %24 = phi float [ %29, %21 ], [ %19, %14 ]
  %25 = phi i64 [ %33, %21 ], [ 0, %14 ]
  %26 = getelementptr inbounds float, float* %1, i64 %22
  %27 = load float, float* %26, align 4, !tbaa !4
  %28 = fcmp olt float %27, %24
  %29 = select i1 %28, float %27, float %24
  %30 = fcmp ogt float %27, %23
  %31 = select i1 %30, float %27, float %23
  %32 = add nuw nsw i64 %22, 1
  %33 = add i64 %25, 1
  %34 = icmp eq i64 %33, %10
  br i1 %34, label %35, label %21, !llvm.loop !22

35:                                               ; preds = %14, %21, %3
  %36 = phi float [ %4, %3 ], [ %15, %14 ], [ %29, %21 ]
  %37 = phi float [ %4, %3 ], [ %16, %14 ], [ %31, %21 ]
  store float %36, float* %2, align 4, !tbaa !4
  %38 = getelementptr inbounds float, float* %2, i64 1
  store float %37, float* %38, align 4, !tbaa !4
  ret void

39:                                               ; preds = %39, %12
  %40 = phi i64 [ 1, %12 ], [ %71, %39 ]
  %41 = phi float [ %4, %12 ], [ %70, %39 ]
  %42 = phi float [ %4, %12 ], [ %68, %39 ]
  %43 = phi i64 [ 0, %12 ], [ %72, %39 ]
  %44 = getelementptr inbounds float, float* %1, i64 %40
  %45 = load float, float* %44, align 4, !tbaa !4
  %46 = fcmp olt float %45, %42
  %47 = select i1 %46, float %45, float %42
  %48 = fcmp ogt float %45, %41
  %49 = select i1 %48, float %45, float %41
  %50 = add nuw nsw i64 %40, 1
  %51 = getelementptr inbounds float, float* %1, i64 %50
  %52 = load float, float* %51, align 4, !tbaa !4
  %53 = fcmp olt float %52, %47
  %54 = select i1 %53, float %52, float %47
  %55 = fcmp ogt float %52, %49
  %56 = select i1 %55, float %52, float %49
  %57 = add nuw nsw i64 %40, 2
  %58 = getelementptr inbounds float, float* %1, i64 %57
  %59 = load float, float* %58, align 4, !tbaa !4
  %60 = fcmp olt float %59, %54
  %61 = select i1 %60, float %59, float %54
  %62 = fcmp ogt float %59, %56
  %63 = select i1 %62, float %59, float %56
  %64 = add nuw nsw i64 %40, 3
  %65 = getelementptr inbounds float, float* %1, i64 %64
  %66 = load float, float* %65, align 4, !tbaa !4
  %67 = fcmp olt float %66, %61
  %68 = select i1 %67, float %66, float %61
  %69 = fcmp ogt float %66, %63
  %70 = select i1 %69, float %66, float %63
  %71 = add nuw nsw i64 %40, 4
  %72 = add i64 %43, 4
  %73 = icmp eq i64 %72, %13
  br i1 %73, label %14, label %39, !llvm.loop !23
}

attributes #0 = { nofree norecurse nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nofree nounwind willreturn writeonly "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree norecurse nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind }

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
!9 = !{!"llvm.loop.unroll.disable"}
!10 = distinct !{!10, !11}
!11 = !{!"llvm.loop.mustprogress"}
!12 = !{!13, !13, i64 0}
!13 = !{!"double", !6, i64 0}
!14 = distinct !{!14, !9}
!15 = distinct !{!15, !11}
!16 = distinct !{!16, !9}
!17 = distinct !{!17, !11}
!18 = distinct !{!18, !9}
!19 = distinct !{!19, !11}
!20 = distinct !{!20, !9}
!21 = distinct !{!21, !11}
!22 = distinct !{!22, !9}
!23 = distinct !{!23, !11}
