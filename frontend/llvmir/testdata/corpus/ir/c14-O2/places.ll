; ModuleID = 'places.c'
source_filename = "places.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local i32 @amax(float* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 1
  br i1 %3, label %4, label %33

4:                                                ; preds = %2
  %5 = load float, float* %0, align 4, !tbaa !4
  %6 = zext i32 %1 to i64
  %7 = add nsw i64 %6, -1
  %8 = add nsw i64 %6, -2
  %9 = and i64 %7, 3
  %10 = icmp ult i64 %8, 3
  br i1 %10, label %13, label %11

11:                                               ; preds = %4
  %12 = and i64 %7, -4
  br label %35

13:                                               ; preds = %35, %4
  %14 = phi i32 [ undef, %4 ], [ %65, %35 ]
  %15 = phi i64 [ 1, %4 ], [ %67, %35 ]
  %16 = phi float [ %5, %4 ], [ %66, %35 ]
  %17 = phi i32 [ 0, %4 ], [ %65, %35 ]
  %18 = icmp eq i64 %9, 0
  br i1 %18, label %33, label %19

19:                                               ; preds = %13, %19
  %20 = phi i64 [ %30, %19 ], [ %15, %13 ]
  %21 = phi float [ %29, %19 ], [ %16, %13 ]
  %22 = phi i32 [ %28, %19 ], [ %17, %13 ]
  %23 = phi i64 [ %31, %19 ], [ 0, %13 ]
  %24 = getelementptr inbounds float, float* %0, i64 %20
  %25 = load float, float* %24, align 4, !tbaa !4
  %26 = fcmp ogt float %25, %21
  %27 = trunc i64 %20 to i32
  %28 = select i1 %26, i32 %27, i32 %22
  %29 = select i1 %26, float %25, float %21
  %30 = add nuw nsw i64 %20, 1
  %31 = add i64 %23, 1
  %32 = icmp eq i64 %31, %9
  br i1 %32, label %33, label %19, !llvm.loop !8

33:                                               ; preds = %13, %19, %2
  %34 = phi i32 [ 0, %2 ], [ %14, %13 ], [ %28, %19 ]
  ret i32 %34

35:                                               ; preds = %35, %11
  %36 = phi i64 [ 1, %11 ], [ %67, %35 ]
  %37 = phi float [ %5, %11 ], [ %66, %35 ]
  %38 = phi i32 [ 0, %11 ], [ %65, %35 ]
  %39 = phi i64 [ 0, %11 ], [ %68, %35 ]
  %40 = getelementptr inbounds float, float* %0, i64 %36
  %41 = load float, float* %40, align 4, !tbaa !4
  %42 = fcmp ogt float %41, %37
  %43 = trunc i64 %36 to i32
  %44 = select i1 %42, i32 %43, i32 %38
  %45 = select i1 %42, float %41, float %37
  %46 = add nuw nsw i64 %36, 1
  %47 = getelementptr inbounds float, float* %0, i64 %46
  %48 = load float, float* %47, align 4, !tbaa !4
  %49 = fcmp ogt float %48, %45
  %50 = trunc i64 %46 to i32
  %51 = select i1 %49, i32 %50, i32 %44
  %52 = select i1 %49, float %48, float %45
  %53 = add nuw nsw i64 %36, 2
  %54 = getelementptr inbounds float, float* %0, i64 %53
  %55 = load float, float* %54, align 4, !tbaa !4
  %56 = fcmp ogt float %55, %52
  %57 = trunc i64 %53 to i32
  %58 = select i1 %56, i32 %57, i32 %51
  %59 = select i1 %56, float %55, float %52
  %60 = add nuw nsw i64 %36, 3
  %61 = getelementptr inbounds float, float* %0, i64 %60
  %62 = load float, float* %61, align 4, !tbaa !4
  %63 = fcmp ogt float %62, %59
  %64 = trunc i64 %60 to i32
  %65 = select i1 %63, i32 %64, i32 %58
  %66 = select i1 %63, float %62, float %59
  %67 = add nuw nsw i64 %36, 4
  %68 = add i64 %39, 4
  %69 = icmp eq i64 %68, %12
  br i1 %69, label %13, label %35, !llvm.loop !10
}

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local i32 @amin(i8* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %31

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
  %6 = add nsw i64 %5, -1
  %7 = and i64 %5, 3
  %8 = icmp ult i64 %6, 3
  br i1 %8, label %11, label %9

9:                                                ; preds = %4
  %10 = and i64 %5, 4294967292
  br label %33

11:                                               ; preds = %33, %4
  %12 = phi i32 [ undef, %4 ], [ %63, %33 ]
  %13 = phi i64 [ 0, %4 ], [ %65, %33 ]
  %14 = phi i8 [ 127, %4 ], [ %64, %33 ]
  %15 = phi i32 [ -1, %4 ], [ %63, %33 ]
  %16 = icmp eq i64 %7, 0
  br i1 %16, label %31, label %17

17:                                               ; preds = %11, %17
  %18 = phi i64 [ %28, %17 ], [ %13, %11 ]
  %19 = phi i8 [ %27, %17 ], [ %14, %11 ]
  %20 = phi i32 [ %26, %17 ], [ %15, %11 ]
  %21 = phi i64 [ %29, %17 ], [ 0, %11 ]
  %22 = getelementptr inbounds i8, i8* %0, i64 %18
  %23 = load i8, i8* %22, align 1, !tbaa !12
  %24 = icmp slt i8 %23, %19
  %25 = trunc i64 %18 to i32
  %26 = select i1 %24, i32 %25, i32 %20
  %27 = select i1 %24, i8 %23, i8 %19
  %28 = add nuw nsw i64 %18, 1
  %29 = add i64 %21, 1
  %30 = icmp eq i64 %29, %7
  br i1 %30, label %31, label %17, !llvm.loop !13

31:                                               ; preds = %11, %17, %2
  %32 = phi i32 [ -1, %2 ], [ %12, %11 ], [ %26, %17 ]
  ret i32 %32

33:                                               ; preds = %33, %9
  %34 = phi i64 [ 0, %9 ], [ %65, %33 ]
  %35 = phi i8 [ 127, %9 ], [ %64, %33 ]
  %36 = phi i32 [ -1, %9 ], [ %63, %33 ]
  %37 = phi i64 [ 0, %9 ], [ %66, %33 ]
  %38 = getelementptr inbounds i8, i8* %0, i64 %34
  %39 = load i8, i8* %38, align 1, !tbaa !12
  %40 = icmp slt i8 %39, %35
  %41 = trunc i64 %34 to i32
  %42 = select i1 %40, i32 %41, i32 %36
  %43 = select i1 %40, i8 %39, i8 %35
  %44 = or i64 %34, 1
  %45 = getelementptr inbounds i8, i8* %0, i64 %44
  %46 = load i8, i8* %45, align 1, !tbaa !12
  %47 = icmp slt i8 %46, %43
  %48 = trunc i64 %44 to i32
  %49 = select i1 %47, i32 %48, i32 %42
  %50 = select i1 %47, i8 %46, i8 %43
  %51 = or i64 %34, 2
  %52 = getelementptr inbounds i8, i8* %0, i64 %51
  %53 = load i8, i8* %52, align 1, !tbaa !12
  %54 = icmp slt i8 %53, %50
  %55 = trunc i64 %51 to i32
  %56 = select i1 %54, i32 %55, i32 %49
  %57 = select i1 %54, i8 %53, i8 %50
  %58 = or i64 %34, 3
  %59 = getelementptr inbounds i8, i8* %0, i64 %58
  %60 = load i8, i8* %59, align 1, !tbaa !12
  %61 = icmp slt i8 %60, %57
  %62 = trunc i64 %58 to i32
  %63 = select i1 %61, i32 %62, i32 %56
  %64 = select i1 %61, i8 %60, i8 %57
  %65 = add nuw nsw i64 %34, 4
  %66 = add i64 %37, 4
  %67 = icmp eq i64 %66, %10
  br i1 %67, label %11, label %33, !llvm.loop !14
}

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local i32 @amaxk(i32* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 1
  br i1 %3, label %4, label %32

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
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
  %21 = getelementptr inbounds i32, i32* %0, i64 %18
  %22 = load i32, i32* %21, align 4, !tbaa !15
  %23 = sext i32 %19 to i64
  %24 = getelementptr inbounds i32, i32* %0, i64 %23
  %25 = load i32, i32* %24, align 4, !tbaa !15
  %26 = icmp sgt i32 %22, %25
  %27 = trunc i64 %18 to i32
  %28 = select i1 %26, i32 %27, i32 %19
  %29 = add nuw nsw i64 %18, 1
  %30 = add i64 %20, 1
  %31 = icmp eq i64 %30, %8
  br i1 %31, label %32, label %17, !llvm.loop !17

32:                                               ; preds = %12, %17, %2
  %33 = phi i32 [ 0, %2 ], [ %13, %12 ], [ %28, %17 ]
  ret i32 %33

34:                                               ; preds = %34, %10
  %35 = phi i64 [ 1, %10 ], [ %73, %34 ]
  %36 = phi i32 [ 0, %10 ], [ %72, %34 ]
  %37 = phi i64 [ 0, %10 ], [ %74, %34 ]
  %38 = getelementptr inbounds i32, i32* %0, i64 %35
  %39 = load i32, i32* %38, align 4, !tbaa !15
  %40 = sext i32 %36 to i64
  %41 = getelementptr inbounds i32, i32* %0, i64 %40
  %42 = load i32, i32* %41, align 4, !tbaa !15
  %43 = icmp sgt i32 %39, %42
  %44 = trunc i64 %35 to i32
  %45 = select i1 %43, i32 %44, i32 %36
  %46 = add nuw nsw i64 %35, 1
  %47 = getelementptr inbounds i32, i32* %0, i64 %46
  %48 = load i32, i32* %47, align 4, !tbaa !15
  %49 = sext i32 %45 to i64
  %50 = getelementptr inbounds i32, i32* %0, i64 %49
  %51 = load i32, i32* %50, align 4, !tbaa !15
  %52 = icmp sgt i32 %48, %51
  %53 = trunc i64 %46 to i32
  %54 = select i1 %52, i32 %53, i32 %45
  %55 = add nuw nsw i64 %35, 2
  %56 = getelementptr inbounds i32, i32* %0, i64 %55
  %57 = load i32, i32* %56, align 4, !tbaa !15
  %58 = sext i32 %54 to i64
  %59 = getelementptr inbounds i32, i32* %0, i64 %58
  %60 = load i32, i32* %59, align 4, !tbaa !15
  %61 = icmp sgt i32 %57, %60
  %62 = trunc i64 %55 to i32
  %63 = select i1 %61, i32 %62, i32 %54
  %64 = add nuw nsw i64 %35, 3
  %65 = getelementptr inbounds i32, i32* %0, i64 %64
  %66 = load i32, i32* %65, align 4, !tbaa !15
  %67 = sext i32 %63 to i64
  %68 = getelementptr inbounds i32, i32* %0, i64 %67
  %69 = load i32, i32* %68, align 4, !tbaa !15
  %70 = icmp sgt i32 %66, %69
  %71 = trunc i64 %64 to i32
  %72 = select i1 %70, i32 %71, i32 %63
  %73 = add nuw nsw i64 %35, 4
  %74 = add nuw nsw i64 %37, 4
  %75 = icmp eq i64 %74, %11
  br i1 %75, label %12, label %34, !llvm.loop !18
}

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local i32 @amink(double* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 1
  br i1 %3, label %4, label %32

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
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
  %21 = getelementptr inbounds double, double* %0, i64 %18
  %22 = load double, double* %21, align 8, !tbaa !19
  %23 = sext i32 %19 to i64
  %24 = getelementptr inbounds double, double* %0, i64 %23
  %25 = load double, double* %24, align 8, !tbaa !19
  %26 = fcmp ugt double %22, %25
  %27 = trunc i64 %18 to i32
  %28 = select i1 %26, i32 %19, i32 %27
  %29 = add nuw nsw i64 %18, 1
  %30 = add i64 %20, 1
  %31 = icmp eq i64 %30, %8
  br i1 %31, label %32, label %17, !llvm.loop !21

32:                                               ; preds = %12, %17, %2
  %33 = phi i32 [ 0, %2 ], [ %13, %12 ], [ %28, %17 ]
  ret i32 %33

34:                                               ; preds = %34, %10
  %35 = phi i64 [ 1, %10 ], [ %73, %34 ]
  %36 = phi i32 [ 0, %10 ], [ %72, %34 ]
  %37 = phi i64 [ 0, %10 ], [ %74, %34 ]
  %38 = getelementptr inbounds double, double* %0, i64 %35
  %39 = load double, double* %38, align 8, !tbaa !19
  %40 = sext i32 %36 to i64
  %41 = getelementptr inbounds double, double* %0, i64 %40
  %42 = load double, double* %41, align 8, !tbaa !19
  %43 = fcmp ugt double %39, %42
  %44 = trunc i64 %35 to i32
  %45 = select i1 %43, i32 %36, i32 %44
  %46 = add nuw nsw i64 %35, 1
  %47 = getelementptr inbounds double, double* %0, i64 %46
  %48 = load double, double* %47, align 8, !tbaa !19
  %49 = sext i32 %45 to i64
  %50 = getelementptr inbounds double, double* %0, i64 %49
  %51 = load double, double* %50, align 8, !tbaa !19
  %52 = fcmp ugt double %48, %51
  %53 = trunc i64 %46 to i32
  %54 = select i1 %52, i32 %45, i32 %53
  %55 = add nuw nsw i64 %35, 2
  %56 = getelementptr inbounds double, double* %0, i64 %55
  %57 = load double, double* %56, align 8, !tbaa !19
  %58 = sext i32 %54 to i64
  %59 = getelementptr inbounds double, double* %0, i64 %58
  %60 = load double, double* %59, align 8, !tbaa !19
  %61 = fcmp ugt double %57, %60
  %62 = trunc i64 %55 to i32
  %63 = select i1 %61, i32 %54, i32 %62
  %64 = add nuw nsw i64 %35, 3
  %65 = getelementptr inbounds double, double* %0, i64 %64
  %66 = load double, double* %65, align 8, !tbaa !19
  %67 = sext i32 %63 to i64
  %68 = getelementptr inbounds double, double* %0, i64 %67
  %69 = load double, double* %68, align 8, !tbaa !19
  %70 = fcmp ugt double %66, %69
  %71 = trunc i64 %64 to i32
  %72 = select i1 %70, i32 %63, i32 %71
  %73 = add nuw nsw i64 %35, 4
  %74 = add i64 %37, 4
  %75 = icmp eq i64 %74, %11
  br i1 %75, label %12, label %34, !llvm.loop !22
}

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local i32 @lastmax(i16* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %38

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
  %6 = add nsw i64 %5, -1
  %7 = and i64 %5, 3
  %8 = icmp ult i64 %6, 3
  br i1 %8, label %11, label %9

9:                                                ; preds = %4
  %10 = and i64 %5, 4294967292
  br label %40

11:                                               ; preds = %40, %4
  %12 = phi i32 [ undef, %4 ], [ %74, %40 ]
  %13 = phi i32 [ undef, %4 ], [ %75, %40 ]
  %14 = phi i64 [ 0, %4 ], [ %76, %40 ]
  %15 = phi i32 [ 0, %4 ], [ %75, %40 ]
  %16 = phi i32 [ 0, %4 ], [ %74, %40 ]
  %17 = icmp eq i64 %7, 0
  br i1 %17, label %33, label %18

18:                                               ; preds = %11, %18
  %19 = phi i64 [ %30, %18 ], [ %14, %11 ]
  %20 = phi i32 [ %29, %18 ], [ %15, %11 ]
  %21 = phi i32 [ %28, %18 ], [ %16, %11 ]
  %22 = phi i64 [ %31, %18 ], [ 0, %11 ]
  %23 = getelementptr inbounds i16, i16* %0, i64 %19
  %24 = load i16, i16* %23, align 2, !tbaa !23
  %25 = zext i16 %24 to i32
  %26 = icmp ugt i32 %20, %25
  %27 = trunc i64 %19 to i32
  %28 = select i1 %26, i32 %21, i32 %27
  %29 = select i1 %26, i32 %20, i32 %25
  %30 = add nuw nsw i64 %19, 1
  %31 = add i64 %22, 1
  %32 = icmp eq i64 %31, %7
  br i1 %32, label %33, label %18, !llvm.loop !25

33:                                               ; preds = %18, %11
  %34 = phi i32 [ %12, %11 ], [ %28, %18 ]
  %35 = phi i32 [ %13, %11 ], [ %29, %18 ]
  %36 = mul i32 %34, 100
  %37 = add i32 %36, %35
  br label %38

38:                                               ; preds = %33, %2
  %39 = phi i32 [ %37, %33 ], [ 0, %2 ]
  ret i32 %39

40:                                               ; preds = %40, %9
  %41 = phi i64 [ 0, %9 ], [ %76, %40 ]
  %42 = phi i32 [ 0, %9 ], [ %75, %40 ]
  %43 = phi i32 [ 0, %9 ], [ %74, %40 ]
  %44 = phi i64 [ 0, %9 ], [ %77, %40 ]
  %45 = getelementptr inbounds i16, i16* %0, i64 %41
  %46 = load i16, i16* %45, align 2, !tbaa !23
  %47 = zext i16 %46 to i32
  %48 = icmp ugt i32 %42, %47
  %49 = trunc i64 %41 to i32
  %50 = select i1 %48, i32 %43, i32 %49
  %51 = select i1 %48, i32 %42, i32 %47
  %52 = or i64 %41, 1
  %53 = getelementptr inbounds i16, i16* %0, i64 %52
  %54 = load i16, i16* %53, align 2, !tbaa !23
  %55 = zext i16 %54 to i32
  %56 = icmp ugt i32 %51, %55
  %57 = trunc i64 %52 to i32
  %58 = select i1 %56, i32 %50, i32 %57
  %59 = select i1 %56, i32 %51, i32 %55
  %60 = or i64 %41, 2
  %61 = getelementptr inbounds i16, i16* %0, i64 %60
  %62 = load i16, i16* %61, align 2, !tbaa !23
  %63 = zext i16 %62 to i32
  %64 = icmp ugt i32 %59, %63
  %65 = trunc i64 %60 to i32
  %66 = select i1 %64, i32 %58, i32 %65
  %67 = select i1 %64, i32 %59, i32 %63
  %68 = or i64 %41, 3
  %69 = getelementptr inbounds i16, i16* %0, i64 %68
  %70 = load i16, i16* %69, align 2, !tbaa !23
  %71 = zext i16 %70 to i32
  %72 = icmp ugt i32 %67, %71
  %73 = trunc i64 %68 to i32
  %74 = select i1 %72, i32 %66, i32 %73
  %75 = select i1 %72, i32 %67, i32 %71
  %76 = add nuw nsw i64 %41, 4
  %77 = add i64 %44, 4
  %78 = icmp eq i64 %77, %10
  br i1 %78, label %11, label %40, !llvm.loop !26
}

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local i32 @guarded(float* nocapture noundef readonly %0, i8* nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %27

5:                                                ; preds = %3
  %6 = zext i32 %2 to i64
  %7 = and i64 %6, 1
  %8 = icmp eq i32 %2, 1
  br i1 %8, label %11, label %9

9:                                                ; preds = %5
  %10 = and i64 %6, 4294967294
  br label %29

11:                                               ; preds = %56, %5
  %12 = phi i32 [ undef, %5 ], [ %57, %56 ]
  %13 = phi i64 [ 0, %5 ], [ %59, %56 ]
  %14 = phi float [ 0xC6293E5940000000, %5 ], [ %58, %56 ]
  %15 = phi i32 [ -1, %5 ], [ %57, %56 ]
  %16 = icmp eq i64 %7, 0
  br i1 %16, label %27, label %17

17:                                               ; preds = %11
  %18 = getelementptr inbounds i8, i8* %1, i64 %13
  %19 = load i8, i8* %18, align 1, !tbaa !12
  %20 = icmp eq i8 %19, 0
  br i1 %20, label %27, label %21

21:                                               ; preds = %17
  %22 = getelementptr inbounds float, float* %0, i64 %13
  %23 = load float, float* %22, align 4, !tbaa !4
  %24 = fcmp ogt float %23, %14
  br i1 %24, label %25, label %27

25:                                               ; preds = %21
  %26 = trunc i64 %13 to i32
  br label %27

27:                                               ; preds = %11, %25, %21, %17, %3
  %28 = phi i32 [ -1, %3 ], [ %12, %11 ], [ %26, %25 ], [ %15, %21 ], [ %15, %17 ]
  ret i32 %28

29:                                               ; preds = %56, %9
  %30 = phi i64 [ 0, %9 ], [ %59, %56 ]
  %31 = phi float [ 0xC6293E5940000000, %9 ], [ %58, %56 ]
  %32 = phi i32 [ -1, %9 ], [ %57, %56 ]
  %33 = phi i64 [ 0, %9 ], [ %60, %56 ]
  %34 = getelementptr inbounds i8, i8* %1, i64 %30
  %35 = load i8, i8* %34, align 1, !tbaa !12
  %36 = icmp eq i8 %35, 0
  br i1 %36, label %43, label %37

37:                                               ; preds = %29
  %38 = getelementptr inbounds float, float* %0, i64 %30
  %39 = load float, float* %38, align 4, !tbaa !4
  %40 = fcmp ogt float %39, %31
  br i1 %40, label %41, label %43

41:                                               ; preds = %37
  %42 = trunc i64 %30 to i32
  br label %43

43:                                               ; preds = %29, %41, %37
  %44 = phi i32 [ %42, %41 ], [ %32, %37 ], [ %32, %29 ]
  %45 = phi float [ %39, %41 ], [ %31, %37 ], [ %31, %29 ]
  %46 = or i64 %30, 1
  %47 = getelementptr inbounds i8, i8* %1, i64 %46
  %48 = load i8, i8* %47, align 1, !tbaa !12
  %49 = icmp eq i8 %48, 0
  br i1 %49, label %56, label %50

50:                                               ; preds = %43
  %51 = getelementptr inbounds float, float* %0, i64 %46
  %52 = load float, float* %51, align 4, !tbaa !4
  %53 = fcmp ogt float %52, %45
  br i1 %53, label %54, label %56

54:                                               ; preds = %50
  %55 = trunc i64 %46 to i32
  br label %56

56:                                               ; preds = %54, %50, %43
  %57 = phi i32 [ %55, %54 ], [ %44, %50 ], [ %44, %43 ]
  %58 = phi float [ %52, %54 ], [ %45, %50 ], [ %45, %43 ]
  %59 = add nuw nsw i64 %30, 2
  %60 = add i64 %33, 2
  %61 = icmp eq i64 %60, %10
  br i1 %61, label %11, label %29, !llvm.loop !27
}

; Function Attrs: nofree nosync nounwind readonly uwtable
define dso_local i32 @absmax(float* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #1 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %23

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
  %6 = and i64 %5, 1
  %7 = icmp eq i32 %1, 1
  br i1 %7, label %10, label %8

8:                                                ; preds = %4
  %9 = and i64 %5, 4294967294
  br label %25

10:                                               ; preds = %25, %4
  %11 = phi i32 [ undef, %4 ], [ %44, %25 ]
  %12 = phi i64 [ 0, %4 ], [ %45, %25 ]
  %13 = phi i32 [ 0, %4 ], [ %44, %25 ]
  %14 = phi float [ 0.000000e+00, %4 ], [ %42, %25 ]
  %15 = icmp eq i64 %6, 0
  br i1 %15, label %23, label %16

16:                                               ; preds = %10
  %17 = getelementptr inbounds float, float* %0, i64 %12
  %18 = load float, float* %17, align 4, !tbaa !4
  %19 = tail call float @llvm.fabs.f32(float %18)
  %20 = fcmp ogt float %19, %14
  %21 = trunc i64 %12 to i32
  %22 = select i1 %20, i32 %21, i32 %13
  br label %23

23:                                               ; preds = %16, %10, %2
  %24 = phi i32 [ 0, %2 ], [ %11, %10 ], [ %22, %16 ]
  ret i32 %24

25:                                               ; preds = %25, %8
  %26 = phi i64 [ 0, %8 ], [ %45, %25 ]
  %27 = phi i32 [ 0, %8 ], [ %44, %25 ]
  %28 = phi float [ 0.000000e+00, %8 ], [ %42, %25 ]
  %29 = phi i64 [ 0, %8 ], [ %46, %25 ]
  %30 = getelementptr inbounds float, float* %0, i64 %26
  %31 = load float, float* %30, align 4, !tbaa !4
  %32 = tail call float @llvm.fabs.f32(float %31)
  %33 = fcmp ogt float %32, %28
  %34 = select i1 %33, float %32, float %28
  %35 = trunc i64 %26 to i32
  %36 = select i1 %33, i32 %35, i32 %27
  %37 = or i64 %26, 1
  %38 = getelementptr inbounds float, float* %0, i64 %37
  %39 = load float, float* %38, align 4, !tbaa !4
  %40 = tail call float @llvm.fabs.f32(float %39)
  %41 = fcmp ogt float %40, %34
  %42 = select i1 %41, float %40, float %34
  %43 = trunc i64 %37 to i32
  %44 = select i1 %41, i32 %43, i32 %36
  %45 = add nuw nsw i64 %26, 2
  %46 = add i64 %29, 2
  %47 = icmp eq i64 %46, %9
  br i1 %47, label %10, label %25, !llvm.loop !28
}

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare float @llvm.fabs.f32(float) #2

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @minmax(i32* nocapture noundef readonly %0, i32* nocapture noundef writeonly %1, i32 noundef %2) local_unnamed_addr #3 {
  %4 = load i32, i32* %0, align 4, !tbaa !15
  %5 = icmp sle i32 %2, 0
  %6 = icmp eq i32 %2, 1
  %7 = or i1 %5, %6
  br i1 %7, label %36, label %8, !llvm.loop !29

8:                                                ; preds = %3
  %9 = zext i32 %2 to i64
  %10 = add nsw i64 %9, -1
  %11 = and i64 %10, 1
  %12 = icmp eq i32 %2, 2
  br i1 %12, label %15, label %13

13:                                               ; preds = %8
  %14 = and i64 %10, -2
  br label %44

15:                                               ; preds = %44, %8
  %16 = phi i32 [ undef, %8 ], [ %64, %44 ]
  %17 = phi i32 [ undef, %8 ], [ %66, %44 ]
  %18 = phi i32 [ undef, %8 ], [ %68, %44 ]
  %19 = phi i32 [ undef, %8 ], [ %69, %44 ]
  %20 = phi i64 [ 1, %8 ], [ %70, %44 ]
  %21 = phi i32 [ 0, %8 ], [ %69, %44 ]
  %22 = phi i32 [ %4, %8 ], [ %68, %44 ]
  %23 = phi i32 [ 0, %8 ], [ %66, %44 ]
  %24 = phi i32 [ %4, %8 ], [ %64, %44 ]
  %25 = icmp eq i64 %11, 0
  br i1 %25, label %36, label %26

26:                                               ; preds = %15
  %27 = getelementptr inbounds i32, i32* %0, i64 %20
  %28 = load i32, i32* %27, align 4, !tbaa !15
  %29 = icmp slt i32 %28, %24
  %30 = select i1 %29, i32 %28, i32 %24
  %31 = trunc i64 %20 to i32
  %32 = select i1 %29, i32 %31, i32 %23
  %33 = icmp sgt i32 %28, %22
  %34 = select i1 %33, i32 %28, i32 %22
  %35 = select i1 %33, i32 %31, i32 %21
  br label %36

36:                                               ; preds = %26, %15, %3
  %37 = phi i32 [ %4, %3 ], [ %16, %15 ], [ %30, %26 ]
  %38 = phi i32 [ %4, %3 ], [ %18, %15 ], [ %34, %26 ]
  %39 = phi i32 [ 0, %3 ], [ %17, %15 ], [ %32, %26 ]
  %40 = phi i32 [ 0, %3 ], [ %19, %15 ], [ %35, %26 ]
  store i32 %37, i32* %1, align 4, !tbaa !15
  %41 = getelementptr inbounds i32, i32* %1, i64 1
  store i32 %38, i32* %41, align 4, !tbaa !15
  %42 = getelementptr inbounds i32, i32* %1, i64 2
  store i32 %39, i32* %42, align 4, !tbaa !15
  %43 = getelementptr inbounds i32, i32* %1, i64 3
  store i32 %40, i32* %43, align 4, !tbaa !15
  ret void

44:                                               ; preds = %44, %13
  %45 = phi i64 [ 1, %13 ], [ %70, %44 ]
  %46 = phi i32 [ 0, %13 ], [ %69, %44 ]
  %47 = phi i32 [ %4, %13 ], [ %68, %44 ]
  %48 = phi i32 [ 0, %13 ], [ %66, %44 ]
  %49 = phi i32 [ %4, %13 ], [ %64, %44 ]
  %50 = phi i64 [ 0, %13 ], [ %71, %44 ]
  %51 = getelementptr inbounds i32, i32* %0, i64 %45
  %52 = load i32, i32* %51, align 4, !tbaa !15
  %53 = icmp slt i32 %52, %49
  %54 = select i1 %53, i32 %52, i32 %49
  %55 = trunc i64 %45 to i32
  %56 = select i1 %53, i32 %55, i32 %48
  %57 = icmp sgt i32 %52, %47
  %58 = select i1 %57, i32 %52, i32 %47
  %59 = select i1 %57, i32 %55, i32 %46
  %60 = add nuw nsw i64 %45, 1
  %61 = getelementptr inbounds i32, i32* %0, i64 %60
  %62 = load i32, i32* %61, align 4, !tbaa !15
  %63 = icmp slt i32 %62, %54
  %64 = select i1 %63, i32 %62, i32 %54
  %65 = trunc i64 %60 to i32
  %66 = select i1 %63, i32 %65, i32 %56
  %67 = icmp sgt i32 %62, %58
  %68 = select i1 %67, i32 %62, i32 %58
  %69 = select i1 %67, i32 %65, i32 %59
  %70 = add nuw nsw i64 %45, 2
  %71 = add i64 %50, 2
  %72 = icmp eq i64 %71, %14
  br i1 %72, label %15, label %44, !llvm.loop !29
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @rowmax(float* nocapture noundef readonly %0, i32* nocapture noundef writeonly %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #3 {
  %5 = icmp sgt i32 %2, 0
  br i1 %5, label %6, label %17

6:                                                ; preds = %4
  %7 = icmp sgt i32 %3, 1
  %8 = sext i32 %3 to i64
  %9 = zext i32 %2 to i64
  %10 = zext i32 %3 to i64
  %11 = add nsw i64 %10, -1
  %12 = add nsw i64 %10, -2
  %13 = and i64 %11, 3
  %14 = icmp ult i64 %12, 3
  %15 = and i64 %11, -4
  %16 = icmp eq i64 %13, 0
  br label %18

17:                                               ; preds = %44, %4
  ret void

18:                                               ; preds = %6, %44
  %19 = phi i64 [ 0, %6 ], [ %47, %44 ]
  %20 = mul nsw i64 %19, %8
  br i1 %7, label %21, label %44

21:                                               ; preds = %18
  %22 = getelementptr inbounds float, float* %0, i64 %20
  %23 = load float, float* %22, align 4, !tbaa !4
  br i1 %14, label %24, label %49

24:                                               ; preds = %49, %21
  %25 = phi i32 [ undef, %21 ], [ %83, %49 ]
  %26 = phi i64 [ 1, %21 ], [ %85, %49 ]
  %27 = phi float [ %23, %21 ], [ %84, %49 ]
  %28 = phi i32 [ 0, %21 ], [ %83, %49 ]
  br i1 %16, label %44, label %29

29:                                               ; preds = %24, %29
  %30 = phi i64 [ %41, %29 ], [ %26, %24 ]
  %31 = phi float [ %40, %29 ], [ %27, %24 ]
  %32 = phi i32 [ %39, %29 ], [ %28, %24 ]
  %33 = phi i64 [ %42, %29 ], [ 0, %24 ]
  %34 = add nsw i64 %30, %20
  %35 = getelementptr inbounds float, float* %0, i64 %34
  %36 = load float, float* %35, align 4, !tbaa !4
  %37 = fcmp ogt float %36, %31
  %38 = trunc i64 %30 to i32
  %39 = select i1 %37, i32 %38, i32 %32
  %40 = select i1 %37, float %36, float %31
  %41 = add nuw nsw i64 %30, 1
  %42 = add i64 %33, 1
  %43 = icmp eq i64 %42, %13
  br i1 %43, label %44, label %29, !llvm.loop !30

44:                                               ; preds = %24, %29, %18
  %45 = phi i32 [ 0, %18 ], [ %25, %24 ], [ %39, %29 ]
  %46 = getelementptr inbounds i32, i32* %1, i64 %19
  store i32 %45, i32* %46, align 4, !tbaa !15
  %47 = add nuw nsw i64 %19, 1
  %48 = icmp eq i64 %47, %9
  br i1 %48, label %17, label %18, !llvm.loop !31

49:                                               ; preds = %21, %49
  %50 = phi i64 [ %85, %49 ], [ 1, %21 ]
  %51 = phi float [ %84, %49 ], [ %23, %21 ]
  %52 = phi i32 [ %83, %49 ], [ 0, %21 ]
  %53 = phi i64 [ %86, %49 ], [ 0, %21 ]
  %54 = add nsw i64 %50, %20
  %55 = getelementptr inbounds float, float* %0, i64 %54
  %56 = load float, float* %55, align 4, !tbaa !4
  %57 = fcmp ogt float %56, %51
  %58 = trunc i64 %50 to i32
  %59 = select i1 %57, i32 %58, i32 %52
  %60 = select i1 %57, float %56, float %51
  %61 = add nuw nsw i64 %50, 1
  %62 = add nsw i64 %61, %20
  %63 = getelementptr inbounds float, float* %0, i64 %62
  %64 = load float, float* %63, align 4, !tbaa !4
  %65 = fcmp ogt float %64, %60
  %66 = trunc i64 %61 to i32
  %67 = select i1 %65, i32 %66, i32 %59
  %68 = select i1 %65, float %64, float %60
  %69 = add nuw nsw i64 %50, 2
  %70 = add nsw i64 %69, %20
  %71 = getelementptr inbounds float, float* %0, i64 %70
  %72 = load float, float* %71, align 4, !tbaa !4
  %73 = fcmp ogt float %72, %68
  %74 = trunc i64 %69 to i32
  %75 = select i1 %73, i32 %74, i32 %67
  %76 = select i1 %73, float %72, float %68
  %77 = add nuw nsw i64 %50, 3
  %78 = add nsw i64 %77, %20
  %79 = getelementptr inbounds float, float* %0, i64 %78
  %80 = load float, float* %79, align 4, !tbaa !4
  %81 = fcmp ogt float %80, %76
  %82 = trunc i64 %77 to i32
  %83 = select i1 %81, i32 %82, i32 %75
  %84 = select i1 %81, float %80, float %76
  %85 = add nuw nsw i64 %50, 4
  %86 = add i64 %53, 4
  %87 = icmp eq i64 %86, %15
  br i1 %87, label %24, label %49, !llvm.loop !32
}

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local i32 @second(i32* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %32

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
  %6 = and i64 %5, 1
  %7 = icmp eq i32 %1, 1
  br i1 %7, label %10, label %8

8:                                                ; preds = %4
  %9 = and i64 %5, 4294967294
  br label %34

10:                                               ; preds = %34, %4
  %11 = phi i32 [ undef, %4 ], [ %56, %34 ]
  %12 = phi i32 [ undef, %4 ], [ %58, %34 ]
  %13 = phi i64 [ 0, %4 ], [ %59, %34 ]
  %14 = phi i32 [ -1, %4 ], [ %58, %34 ]
  %15 = phi i32 [ -1, %4 ], [ %56, %34 ]
  %16 = phi i32 [ -1, %4 ], [ %55, %34 ]
  %17 = icmp eq i64 %6, 0
  br i1 %17, label %27, label %18

18:                                               ; preds = %10
  %19 = getelementptr inbounds i32, i32* %0, i64 %13
  %20 = load i32, i32* %19, align 4, !tbaa !15
  %21 = icmp sgt i32 %20, %16
  %22 = icmp sgt i32 %20, %15
  %23 = select i1 %22, i32 %20, i32 %15
  %24 = select i1 %21, i32 %16, i32 %23
  %25 = trunc i64 %13 to i32
  %26 = select i1 %21, i32 %25, i32 %14
  br label %27

27:                                               ; preds = %10, %18
  %28 = phi i32 [ %11, %10 ], [ %24, %18 ]
  %29 = phi i32 [ %12, %10 ], [ %26, %18 ]
  %30 = mul i32 %28, 3
  %31 = add nsw i32 %30, %29
  br label %32

32:                                               ; preds = %27, %2
  %33 = phi i32 [ %31, %27 ], [ -4, %2 ]
  ret i32 %33

34:                                               ; preds = %34, %8
  %35 = phi i64 [ 0, %8 ], [ %59, %34 ]
  %36 = phi i32 [ -1, %8 ], [ %58, %34 ]
  %37 = phi i32 [ -1, %8 ], [ %56, %34 ]
  %38 = phi i32 [ -1, %8 ], [ %55, %34 ]
  %39 = phi i64 [ 0, %8 ], [ %60, %34 ]
  %40 = getelementptr inbounds i32, i32* %0, i64 %35
  %41 = load i32, i32* %40, align 4, !tbaa !15
  %42 = icmp sgt i32 %41, %38
  %43 = icmp sgt i32 %41, %37
  %44 = select i1 %43, i32 %41, i32 %37
  %45 = select i1 %42, i32 %41, i32 %38
  %46 = select i1 %42, i32 %38, i32 %44
  %47 = trunc i64 %35 to i32
  %48 = select i1 %42, i32 %47, i32 %36
  %49 = or i64 %35, 1
  %50 = getelementptr inbounds i32, i32* %0, i64 %49
  %51 = load i32, i32* %50, align 4, !tbaa !15
  %52 = icmp sgt i32 %51, %45
  %53 = icmp sgt i32 %51, %46
  %54 = select i1 %53, i32 %51, i32 %46
  %55 = select i1 %52, i32 %51, i32 %45
  %56 = select i1 %52, i32 %45, i32 %54
  %57 = trunc i64 %49 to i32
  %58 = select i1 %52, i32 %57, i32 %48
  %59 = add nuw nsw i64 %35, 2
  %60 = add i64 %39, 2
  %61 = icmp eq i64 %60, %9
  br i1 %61, label %10, label %34, !llvm.loop !33
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @nearest(float* nocapture noundef readonly %0, float* nocapture noundef readonly %1, i32* nocapture noundef writeonly %2, i32 noundef %3, i32 noundef %4) local_unnamed_addr #3 {
  %6 = icmp sgt i32 %4, 0
  br i1 %6, label %7, label %29

7:                                                ; preds = %5
  %8 = icmp sgt i32 %3, 0
  %9 = zext i32 %4 to i64
  %10 = zext i32 %3 to i64
  br label %11

11:                                               ; preds = %7, %30
  %12 = phi i64 [ 0, %7 ], [ %33, %30 ]
  br i1 %8, label %13, label %30

13:                                               ; preds = %11
  %14 = trunc i64 %12 to i32
  %15 = mul nsw i32 %14, 3
  %16 = zext i32 %15 to i64
  %17 = getelementptr inbounds float, float* %1, i64 %16
  %18 = load float, float* %17, align 4, !tbaa !4
  %19 = add nuw nsw i32 %15, 1
  %20 = zext i32 %19 to i64
  %21 = getelementptr inbounds float, float* %1, i64 %20
  %22 = load float, float* %21, align 4, !tbaa !4
  %23 = add nuw nsw i32 %15, 2
  %24 = zext i32 %23 to i64
  %25 = getelementptr inbounds float, float* %1, i64 %24
  %26 = load float, float* %25, align 4, !tbaa !4
  %27 = insertelement <2 x float> poison, float %18, i64 0
  %28 = insertelement <2 x float> %27, float %26, i64 1
  br label %35

29:                                               ; preds = %30, %5
  ret void

30:                                               ; preds = %35, %11
  %31 = phi i32 [ 0, %11 ], [ %61, %35 ]
  %32 = getelementptr inbounds i32, i32* %2, i64 %12
  store i32 %31, i32* %32, align 4, !tbaa !15
  %33 = add nuw nsw i64 %12, 1
  %34 = icmp eq i64 %33, %9
  br i1 %34, label %29, label %11, !llvm.loop !34

35:                                               ; preds = %13, %35
  %36 = phi i64 [ 0, %13 ], [ %62, %35 ]
  %37 = phi i32 [ 0, %13 ], [ %61, %35 ]
  %38 = phi float [ 0x46293E5940000000, %13 ], [ %59, %35 ]
  %39 = mul nuw nsw i64 %36, 3
  %40 = getelementptr inbounds float, float* %0, i64 %39
  %41 = load float, float* %40, align 4, !tbaa !4
  %42 = add nuw nsw i64 %39, 1
  %43 = getelementptr inbounds float, float* %0, i64 %42
  %44 = load float, float* %43, align 4, !tbaa !4
  %45 = fsub float %44, %22
  %46 = add nuw nsw i64 %39, 2
  %47 = getelementptr inbounds float, float* %0, i64 %46
  %48 = load float, float* %47, align 4, !tbaa !4
  %49 = insertelement <2 x float> poison, float %41, i64 0
  %50 = insertelement <2 x float> %49, float %48, i64 1
  %51 = fsub <2 x float> %50, %28
  %52 = fmul float %45, %45
  %53 = fmul <2 x float> %51, %51
  %54 = extractelement <2 x float> %53, i64 0
  %55 = fadd float %54, %52
  %56 = extractelement <2 x float> %53, i64 1
  %57 = fadd float %55, %56
  %58 = fcmp olt float %57, %38
  %59 = select i1 %58, float %57, float %38
  %60 = trunc i64 %36 to i32
  %61 = select i1 %58, i32 %60, i32 %37
  %62 = add nuw nsw i64 %36, 1
  %63 = icmp eq i64 %62, %10
  br i1 %63, label %30, label %35, !llvm.loop !35
}

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local i64 @argu(i64* nocapture noundef readonly %0, i64 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i64 %1, 0
  br i1 %3, label %4, label %29

4:                                                ; preds = %2
  %5 = add i64 %1, -1
  %6 = and i64 %1, 3
  %7 = icmp ult i64 %5, 3
  br i1 %7, label %10, label %8

8:                                                ; preds = %4
  %9 = and i64 %1, -4
  br label %31

10:                                               ; preds = %31, %4
  %11 = phi i64 [ undef, %4 ], [ %57, %31 ]
  %12 = phi i64 [ 0, %4 ], [ %59, %31 ]
  %13 = phi i64 [ 0, %4 ], [ %58, %31 ]
  %14 = phi i64 [ 0, %4 ], [ %57, %31 ]
  %15 = icmp eq i64 %6, 0
  br i1 %15, label %29, label %16

16:                                               ; preds = %10, %16
  %17 = phi i64 [ %26, %16 ], [ %12, %10 ]
  %18 = phi i64 [ %25, %16 ], [ %13, %10 ]
  %19 = phi i64 [ %24, %16 ], [ %14, %10 ]
  %20 = phi i64 [ %27, %16 ], [ 0, %10 ]
  %21 = getelementptr inbounds i64, i64* %0, i64 %17
  %22 = load i64, i64* %21, align 8, !tbaa !36
  %23 = icmp ugt i64 %22, %18
  %24 = select i1 %23, i64 %17, i64 %19
  %25 = select i1 %23, i64 %22, i64 %18
  %26 = add nuw nsw i64 %17, 1
  %27 = add i64 %20, 1
  %28 = icmp eq i64 %27, %6
  br i1 %28, label %29, label %16, !llvm.loop !38

29:                                               ; preds = %10, %16, %2
  %30 = phi i64 [ 0, %2 ], [ %11, %10 ], [ %24, %16 ]
  ret i64 %30

31:                                               ; preds = %31, %8
  %32 = phi i64 [ 0, %8 ], [ %59, %31 ]
  %33 = phi i64 [ 0, %8 ], [ %58, %31 ]
  %34 = phi i64 [ 0, %8 ], [ %57, %31 ]
  %35 = phi i64 [ 0, %8 ], [ %60, %31 ]
  %36 = getelementptr inbounds i64, i64* %0, i64 %32
  %37 = load i64, i64* %36, align 8, !tbaa !36
  %38 = icmp ugt i64 %37, %33
  %39 = select i1 %38, i64 %32, i64 %34
  %40 = select i1 %38, i64 %37, i64 %33
  %41 = or i64 %32, 1
  %42 = getelementptr inbounds i64, i64* %0, i64 %41
  %43 = load i64, i64* %42, align 8, !tbaa !36
  %44 = icmp ugt i64 %43, %40
  %45 = select i1 %44, i64 %41, i64 %39
  %46 = select i1 %44, i64 %43, i64 %40
  %47 = or i64 %32, 2
  %48 = getelementptr inbounds i64, i64* %0, i64 %47
  %49 = load i64, i64* %48, align 8, !tbaa !36
  %50 = icmp ugt i64 %49, %46
  %51 = select i1 %50, i64 %47, i64 %45
  %52 = select i1 %50, i64 %49, i64 %46
  %53 = or i64 %32, 3
  %54 = getelementptr inbounds i64, i64* %0, i64 %53
  %55 = load i64, i64* %54, align 8, !tbaa !36
  %56 = icmp ugt i64 %55, %52
  %57 = select i1 %56, i64 %53, i64 %51
  %58 = select i1 %56, i64 %55, i64 %52
  %59 = add nuw nsw i64 %32, 4
  %60 = add i64 %35, 4
  %61 = icmp eq i64 %60, %9
  br i1 %61, label %10, label %31, !llvm.loop !39
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local float @best3(float* nocapture noundef readonly %0, float* nocapture noundef writeonly %1, i32 noundef %2) local_unnamed_addr #3 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %33

5:                                                ; preds = %3
  %6 = zext i32 %2 to i64
  %7 = and i64 %6, 1
  %8 = icmp eq i32 %2, 1
  br i1 %8, label %13, label %9

9:                                                ; preds = %5
  %10 = and i64 %6, 4294967294
  br label %38

11:                                               ; preds = %71
  %12 = mul i64 %75, 3
  br label %13

13:                                               ; preds = %11, %5
  %14 = phi float [ undef, %5 ], [ %72, %11 ]
  %15 = phi float [ undef, %5 ], [ %73, %11 ]
  %16 = phi float [ undef, %5 ], [ %74, %11 ]
  %17 = phi i64 [ 0, %5 ], [ %12, %11 ]
  %18 = phi float [ -1.000000e+09, %5 ], [ %74, %11 ]
  %19 = phi float [ 0.000000e+00, %5 ], [ %73, %11 ]
  %20 = phi float [ 0.000000e+00, %5 ], [ %72, %11 ]
  %21 = icmp eq i64 %7, 0
  br i1 %21, label %33, label %22

22:                                               ; preds = %13
  %23 = getelementptr inbounds float, float* %0, i64 %17
  %24 = load float, float* %23, align 4, !tbaa !4
  %25 = fcmp ogt float %24, %18
  br i1 %25, label %26, label %33

26:                                               ; preds = %22
  %27 = add nuw nsw i64 %17, 1
  %28 = getelementptr inbounds float, float* %0, i64 %27
  %29 = load float, float* %28, align 4, !tbaa !4
  %30 = add nuw nsw i64 %17, 2
  %31 = getelementptr inbounds float, float* %0, i64 %30
  %32 = load float, float* %31, align 4, !tbaa !4
  br label %33

33:                                               ; preds = %13, %26, %22, %3
  %34 = phi float [ 0.000000e+00, %3 ], [ %14, %13 ], [ %29, %26 ], [ %20, %22 ]
  %35 = phi float [ 0.000000e+00, %3 ], [ %15, %13 ], [ %32, %26 ], [ %19, %22 ]
  %36 = phi float [ -1.000000e+09, %3 ], [ %16, %13 ], [ %24, %26 ], [ %18, %22 ]
  store float %34, float* %1, align 4, !tbaa !4
  %37 = getelementptr inbounds float, float* %1, i64 1
  store float %35, float* %37, align 4, !tbaa !4
  ret float %36

38:                                               ; preds = %71, %9
  %39 = phi i64 [ 0, %9 ], [ %75, %71 ]
  %40 = phi float [ -1.000000e+09, %9 ], [ %74, %71 ]
  %41 = phi float [ 0.000000e+00, %9 ], [ %73, %71 ]
  %42 = phi float [ 0.000000e+00, %9 ], [ %72, %71 ]
  %43 = phi i64 [ 0, %9 ], [ %76, %71 ]
  %44 = mul nuw nsw i64 %39, 3
  %45 = getelementptr inbounds float, float* %0, i64 %44
  %46 = load float, float* %45, align 4, !tbaa !4
  %47 = fcmp ogt float %46, %40
  br i1 %47, label %48, label %55

48:                                               ; preds = %38
  %49 = or i64 %44, 1
  %50 = getelementptr inbounds float, float* %0, i64 %49
  %51 = load float, float* %50, align 4, !tbaa !4
  %52 = add nuw nsw i64 %44, 2
  %53 = getelementptr inbounds float, float* %0, i64 %52
  %54 = load float, float* %53, align 4, !tbaa !4
  br label %55

55:                                               ; preds = %48, %38
  %56 = phi float [ %51, %48 ], [ %42, %38 ]
  %57 = phi float [ %54, %48 ], [ %41, %38 ]
  %58 = phi float [ %46, %48 ], [ %40, %38 ]
  %59 = or i64 %39, 1
  %60 = mul nuw nsw i64 %59, 3
  %61 = getelementptr inbounds float, float* %0, i64 %60
  %62 = load float, float* %61, align 4, !tbaa !4
  %63 = fcmp ogt float %62, %58
  br i1 %63, label %64, label %71

64:                                               ; preds = %55
  %65 = add nuw nsw i64 %60, 1
  %66 = getelementptr inbounds float, float* %0, i64 %65
  %67 = load float, float* %66, align 4, !tbaa !4
  %68 = add nuw nsw i64 %60, 2
  %69 = getelementptr inbounds float, float* %0, i64 %68
  %70 = load float, float* %69, align 4, !tbaa !4
  br label %71

71:                                               ; preds = %64, %55
  %72 = phi float [ %67, %64 ], [ %56, %55 ]
  %73 = phi float [ %70, %64 ], [ %57, %55 ]
  %74 = phi float [ %62, %64 ], [ %58, %55 ]
  %75 = add nuw nsw i64 %39, 2
  %76 = add i64 %43, 2
  %77 = icmp eq i64 %76, %10
  br i1 %77, label %11, label %38, !llvm.loop !40
}

; Function Attrs: nofree nosync nounwind readonly uwtable
define dso_local i32 @pivot(double* nocapture noundef readonly %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #1 {
  %4 = add i32 %2, 1
  %5 = icmp slt i32 %4, %1
  br i1 %5, label %6, label %37

6:                                                ; preds = %3
  %7 = mul nsw i32 %2, %1
  %8 = add nsw i32 %7, %2
  %9 = sext i32 %8 to i64
  %10 = getelementptr inbounds double, double* %0, i64 %9
  %11 = load double, double* %10, align 8, !tbaa !19
  %12 = tail call double @llvm.fabs.f64(double %11)
  %13 = sext i32 %4 to i64
  %14 = sext i32 %1 to i64
  %15 = sext i32 %2 to i64
  %16 = xor i32 %2, -1
  %17 = add i32 %16, %1
  %18 = add i32 %1, -2
  %19 = and i32 %17, 1
  %20 = icmp eq i32 %19, 0
  br i1 %20, label %31, label %21

21:                                               ; preds = %6
  %22 = mul nsw i64 %13, %14
  %23 = add nsw i64 %22, %15
  %24 = getelementptr inbounds double, double* %0, i64 %23
  %25 = load double, double* %24, align 8, !tbaa !19
  %26 = tail call double @llvm.fabs.f64(double %25)
  %27 = fcmp ogt double %26, %12
  %28 = select i1 %27, double %26, double %12
  %29 = select i1 %27, i32 %4, i32 %2
  %30 = add nsw i64 %13, 1
  br label %31

31:                                               ; preds = %21, %6
  %32 = phi i32 [ undef, %6 ], [ %29, %21 ]
  %33 = phi i64 [ %13, %6 ], [ %30, %21 ]
  %34 = phi i32 [ %2, %6 ], [ %29, %21 ]
  %35 = phi double [ %12, %6 ], [ %28, %21 ]
  %36 = icmp eq i32 %18, %2
  br i1 %36, label %37, label %39

37:                                               ; preds = %31, %39, %3
  %38 = phi i32 [ %2, %3 ], [ %32, %31 ], [ %61, %39 ]
  ret i32 %38

39:                                               ; preds = %31, %39
  %40 = phi i64 [ %62, %39 ], [ %33, %31 ]
  %41 = phi i32 [ %61, %39 ], [ %34, %31 ]
  %42 = phi double [ %59, %39 ], [ %35, %31 ]
  %43 = mul nsw i64 %40, %14
  %44 = add nsw i64 %43, %15
  %45 = getelementptr inbounds double, double* %0, i64 %44
  %46 = load double, double* %45, align 8, !tbaa !19
  %47 = tail call double @llvm.fabs.f64(double %46)
  %48 = fcmp ogt double %47, %42
  %49 = select i1 %48, double %47, double %42
  %50 = trunc i64 %40 to i32
  %51 = select i1 %48, i32 %50, i32 %41
  %52 = add nsw i64 %40, 1
  %53 = mul nsw i64 %52, %14
  %54 = add nsw i64 %53, %15
  %55 = getelementptr inbounds double, double* %0, i64 %54
  %56 = load double, double* %55, align 8, !tbaa !19
  %57 = tail call double @llvm.fabs.f64(double %56)
  %58 = fcmp ogt double %57, %49
  %59 = select i1 %58, double %57, double %49
  %60 = trunc i64 %52 to i32
  %61 = select i1 %58, i32 %60, i32 %51
  %62 = add nsw i64 %40, 2
  %63 = trunc i64 %62 to i32
  %64 = icmp eq i32 %63, %1
  br i1 %64, label %37, label %39, !llvm.loop !41
}

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fabs.f64(double) #2

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local i32 @strid(i32* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %33

4:                                                ; preds = %2
  %5 = load i32, i32* %0, align 4, !tbaa !15
  %6 = zext i32 %1 to i64
  %7 = add nsw i64 %6, -1
  %8 = and i64 %6, 3
  %9 = icmp ult i64 %7, 3
  br i1 %9, label %12, label %10

10:                                               ; preds = %4
  %11 = and i64 %6, 4294967292
  br label %35

12:                                               ; preds = %35, %4
  %13 = phi i32 [ undef, %4 ], [ %69, %35 ]
  %14 = phi i64 [ 0, %4 ], [ %71, %35 ]
  %15 = phi i32 [ %5, %4 ], [ %70, %35 ]
  %16 = phi i32 [ 0, %4 ], [ %69, %35 ]
  %17 = icmp eq i64 %8, 0
  br i1 %17, label %33, label %18

18:                                               ; preds = %12, %18
  %19 = phi i64 [ %30, %18 ], [ %14, %12 ]
  %20 = phi i32 [ %29, %18 ], [ %15, %12 ]
  %21 = phi i32 [ %28, %18 ], [ %16, %12 ]
  %22 = phi i64 [ %31, %18 ], [ 0, %12 ]
  %23 = mul nuw nsw i64 %19, 3
  %24 = getelementptr inbounds i32, i32* %0, i64 %23
  %25 = load i32, i32* %24, align 4, !tbaa !15
  %26 = icmp sgt i32 %25, %20
  %27 = trunc i64 %23 to i32
  %28 = select i1 %26, i32 %27, i32 %21
  %29 = select i1 %26, i32 %25, i32 %20
  %30 = add nuw nsw i64 %19, 1
  %31 = add i64 %22, 1
  %32 = icmp eq i64 %31, %8
  br i1 %32, label %33, label %18, !llvm.loop !42

33:                                               ; preds = %12, %18, %2
  %34 = phi i32 [ 0, %2 ], [ %13, %12 ], [ %28, %18 ]
  ret i32 %34

35:                                               ; preds = %35, %10
  %36 = phi i64 [ 0, %10 ], [ %71, %35 ]
  %37 = phi i32 [ %5, %10 ], [ %70, %35 ]
  %38 = phi i32 [ 0, %10 ], [ %69, %35 ]
  %39 = phi i64 [ 0, %10 ], [ %72, %35 ]
  %40 = mul nuw nsw i64 %36, 3
  %41 = getelementptr inbounds i32, i32* %0, i64 %40
  %42 = load i32, i32* %41, align 4, !tbaa !15
  %43 = icmp sgt i32 %42, %37
  %44 = trunc i64 %40 to i32
  %45 = select i1 %43, i32 %44, i32 %38
  %46 = select i1 %43, i32 %42, i32 %37
  %47 = or i64 %36, 1
  %48 = mul nuw nsw i64 %47, 3
  %49 = getelementptr inbounds i32, i32* %0, i64 %48
  %50 = load i32, i32* %49, align 4, !tbaa !15
  %51 = icmp sgt i32 %50, %46
  %52 = trunc i64 %48 to i32
  %53 = select i1 %51, i32 %52, i32 %45
  %54 = select i1 %51, i32 %50, i32 %46
  %55 = or i64 %36, 2
  %56 = mul nuw nsw i64 %55, 3
  %57 = getelementptr inbounds i32, i32* %0, i64 %56
  %58 = load i32, i32* %57, align 4, !tbaa !15
  %59 = icmp sgt i32 %58, %54
  %60 = trunc i64 %56 to i32
  %61 = select i1 %59, i32 %60, i32 %53
  %62 = select i1 %59, i32 %58, i32 %54
  %63 = or i64 %36, 3
  %64 = mul nuw nsw i64 %63, 3
  %65 = getelementptr inbounds i32, i32* %0, i64 %64
  %66 = load i32, i32* %65, align 4, !tbaa !15
  %67 = icmp sgt i32 %66, %62
  %68 = trunc i64 %64 to i32
  %69 = select i1 %67, i32 %68, i32 %61
  %70 = select i1 %67, i32 %66, i32 %62
  %71 = add nuw nsw i64 %36, 4
  %72 = add i64 %39, 4
  %73 = icmp eq i64 %72, %11
  br i1 %73, label %12, label %35, !llvm.loop !43
}

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local i32 @idx8(i8* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %34

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
  %6 = add nsw i64 %5, -1
  %7 = and i64 %5, 3
  %8 = icmp ult i64 %6, 3
  br i1 %8, label %11, label %9

9:                                                ; preds = %4
  %10 = and i64 %5, 4294967292
  br label %36

11:                                               ; preds = %36, %4
  %12 = phi i8 [ undef, %4 ], [ %66, %36 ]
  %13 = phi i64 [ 0, %4 ], [ %68, %36 ]
  %14 = phi i8 [ 0, %4 ], [ %67, %36 ]
  %15 = phi i8 [ 0, %4 ], [ %66, %36 ]
  %16 = icmp eq i64 %7, 0
  br i1 %16, label %31, label %17

17:                                               ; preds = %11, %17
  %18 = phi i64 [ %28, %17 ], [ %13, %11 ]
  %19 = phi i8 [ %27, %17 ], [ %14, %11 ]
  %20 = phi i8 [ %26, %17 ], [ %15, %11 ]
  %21 = phi i64 [ %29, %17 ], [ 0, %11 ]
  %22 = getelementptr inbounds i8, i8* %0, i64 %18
  %23 = load i8, i8* %22, align 1, !tbaa !12
  %24 = icmp ugt i8 %23, %19
  %25 = trunc i64 %18 to i8
  %26 = select i1 %24, i8 %25, i8 %20
  %27 = select i1 %24, i8 %23, i8 %19
  %28 = add nuw nsw i64 %18, 1
  %29 = add i64 %21, 1
  %30 = icmp eq i64 %29, %7
  br i1 %30, label %31, label %17, !llvm.loop !44

31:                                               ; preds = %17, %11
  %32 = phi i8 [ %12, %11 ], [ %26, %17 ]
  %33 = zext i8 %32 to i32
  br label %34

34:                                               ; preds = %31, %2
  %35 = phi i32 [ 0, %2 ], [ %33, %31 ]
  ret i32 %35

36:                                               ; preds = %36, %9
  %37 = phi i64 [ 0, %9 ], [ %68, %36 ]
  %38 = phi i8 [ 0, %9 ], [ %67, %36 ]
  %39 = phi i8 [ 0, %9 ], [ %66, %36 ]
  %40 = phi i64 [ 0, %9 ], [ %69, %36 ]
  %41 = getelementptr inbounds i8, i8* %0, i64 %37
  %42 = load i8, i8* %41, align 1, !tbaa !12
  %43 = icmp ugt i8 %42, %38
  %44 = trunc i64 %37 to i8
  %45 = select i1 %43, i8 %44, i8 %39
  %46 = select i1 %43, i8 %42, i8 %38
  %47 = or i64 %37, 1
  %48 = getelementptr inbounds i8, i8* %0, i64 %47
  %49 = load i8, i8* %48, align 1, !tbaa !12
  %50 = icmp ugt i8 %49, %46
  %51 = trunc i64 %47 to i8
  %52 = select i1 %50, i8 %51, i8 %45
  %53 = select i1 %50, i8 %49, i8 %46
  %54 = or i64 %37, 2
  %55 = getelementptr inbounds i8, i8* %0, i64 %54
  %56 = load i8, i8* %55, align 1, !tbaa !12
  %57 = icmp ugt i8 %56, %53
  %58 = trunc i64 %54 to i8
  %59 = select i1 %57, i8 %58, i8 %52
  %60 = select i1 %57, i8 %56, i8 %53
  %61 = or i64 %37, 3
  %62 = getelementptr inbounds i8, i8* %0, i64 %61
  %63 = load i8, i8* %62, align 1, !tbaa !12
  %64 = icmp ugt i8 %63, %60
  %65 = trunc i64 %61 to i8
  %66 = select i1 %64, i8 %65, i8 %59
  %67 = select i1 %64, i8 %63, i8 %60
  %68 = add nuw nsw i64 %37, 4
  %69 = add i64 %40, 4
  %70 = icmp eq i64 %69, %10
  br i1 %70, label %11, label %36, !llvm.loop !45
}

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local i32 @neg(float* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %31

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
  %6 = add nsw i64 %5, -1
  %7 = and i64 %5, 3
  %8 = icmp ult i64 %6, 3
  br i1 %8, label %11, label %9

9:                                                ; preds = %4
  %10 = and i64 %5, 4294967292
  br label %33

11:                                               ; preds = %33, %4
  %12 = phi i32 [ undef, %4 ], [ %63, %33 ]
  %13 = phi i64 [ 0, %4 ], [ %65, %33 ]
  %14 = phi float [ 0.000000e+00, %4 ], [ %64, %33 ]
  %15 = phi i32 [ -7, %4 ], [ %63, %33 ]
  %16 = icmp eq i64 %7, 0
  br i1 %16, label %31, label %17

17:                                               ; preds = %11, %17
  %18 = phi i64 [ %28, %17 ], [ %13, %11 ]
  %19 = phi float [ %27, %17 ], [ %14, %11 ]
  %20 = phi i32 [ %26, %17 ], [ %15, %11 ]
  %21 = phi i64 [ %29, %17 ], [ 0, %11 ]
  %22 = getelementptr inbounds float, float* %0, i64 %18
  %23 = load float, float* %22, align 4, !tbaa !4
  %24 = fcmp ugt float %23, %19
  %25 = trunc i64 %18 to i32
  %26 = select i1 %24, i32 %25, i32 %20
  %27 = select i1 %24, float %23, float %19
  %28 = add nuw nsw i64 %18, 1
  %29 = add i64 %21, 1
  %30 = icmp eq i64 %29, %7
  br i1 %30, label %31, label %17, !llvm.loop !46

31:                                               ; preds = %11, %17, %2
  %32 = phi i32 [ -7, %2 ], [ %12, %11 ], [ %26, %17 ]
  ret i32 %32

33:                                               ; preds = %33, %9
  %34 = phi i64 [ 0, %9 ], [ %65, %33 ]
  %35 = phi float [ 0.000000e+00, %9 ], [ %64, %33 ]
  %36 = phi i32 [ -7, %9 ], [ %63, %33 ]
  %37 = phi i64 [ 0, %9 ], [ %66, %33 ]
  %38 = getelementptr inbounds float, float* %0, i64 %34
  %39 = load float, float* %38, align 4, !tbaa !4
  %40 = fcmp ugt float %39, %35
  %41 = trunc i64 %34 to i32
  %42 = select i1 %40, i32 %41, i32 %36
  %43 = select i1 %40, float %39, float %35
  %44 = or i64 %34, 1
  %45 = getelementptr inbounds float, float* %0, i64 %44
  %46 = load float, float* %45, align 4, !tbaa !4
  %47 = fcmp ugt float %46, %43
  %48 = trunc i64 %44 to i32
  %49 = select i1 %47, i32 %48, i32 %42
  %50 = select i1 %47, float %46, float %43
  %51 = or i64 %34, 2
  %52 = getelementptr inbounds float, float* %0, i64 %51
  %53 = load float, float* %52, align 4, !tbaa !4
  %54 = fcmp ugt float %53, %50
  %55 = trunc i64 %51 to i32
  %56 = select i1 %54, i32 %55, i32 %49
  %57 = select i1 %54, float %53, float %50
  %58 = or i64 %34, 3
  %59 = getelementptr inbounds float, float* %0, i64 %58
  %60 = load float, float* %59, align 4, !tbaa !4
  %61 = fcmp ugt float %60, %57
  %62 = trunc i64 %58 to i32
  %63 = select i1 %61, i32 %62, i32 %56
  %64 = select i1 %61, float %60, float %57
  %65 = add nuw nsw i64 %34, 4
  %66 = add i64 %37, 4
  %67 = icmp eq i64 %66, %10
  br i1 %67, label %11, label %33, !llvm.loop !47
}

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local i32 @amaxptr(i32* noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = sext i32 %1 to i64
  %4 = getelementptr inbounds i32, i32* %0, i64 %3
  %5 = icmp sgt i32 %1, 0
  br i1 %5, label %13, label %6

6:                                                ; preds = %13, %2
  %7 = phi i32* [ %0, %2 ], [ %19, %13 ]
  %8 = ptrtoint i32* %7 to i64
  %9 = ptrtoint i32* %0 to i64
  %10 = sub i64 %8, %9
  %11 = lshr exact i64 %10, 2
  %12 = trunc i64 %11 to i32
  ret i32 %12

13:                                               ; preds = %2, %13
  %14 = phi i32* [ %20, %13 ], [ %0, %2 ]
  %15 = phi i32* [ %19, %13 ], [ %0, %2 ]
  %16 = load i32, i32* %14, align 4, !tbaa !15
  %17 = load i32, i32* %15, align 4, !tbaa !15
  %18 = icmp sgt i32 %16, %17
  %19 = select i1 %18, i32* %14, i32* %15
  %20 = getelementptr inbounds i32, i32* %14, i64 1
  %21 = icmp ult i32* %20, %4
  br i1 %21, label %13, label %6, !llvm.loop !48
}

attributes #0 = { nofree norecurse nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nofree nosync nounwind readnone speculatable willreturn }
attributes #3 = { nofree norecurse nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

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
!12 = !{!6, !6, i64 0}
!13 = distinct !{!13, !9}
!14 = distinct !{!14, !11}
!15 = !{!16, !16, i64 0}
!16 = !{!"int", !6, i64 0}
!17 = distinct !{!17, !9}
!18 = distinct !{!18, !11}
!19 = !{!20, !20, i64 0}
!20 = !{!"double", !6, i64 0}
!21 = distinct !{!21, !9}
!22 = distinct !{!22, !11}
!23 = !{!24, !24, i64 0}
!24 = !{!"short", !6, i64 0}
!25 = distinct !{!25, !9}
!26 = distinct !{!26, !11}
!27 = distinct !{!27, !11}
!28 = distinct !{!28, !11}
!29 = distinct !{!29, !11}
!30 = distinct !{!30, !9}
!31 = distinct !{!31, !11}
!32 = distinct !{!32, !11}
!33 = distinct !{!33, !11}
!34 = distinct !{!34, !11}
!35 = distinct !{!35, !11}
!36 = !{!37, !37, i64 0}
!37 = !{!"long", !6, i64 0}
!38 = distinct !{!38, !9}
!39 = distinct !{!39, !11}
!40 = distinct !{!40, !11}
!41 = distinct !{!41, !11}
!42 = distinct !{!42, !9}
!43 = distinct !{!43, !11}
!44 = distinct !{!44, !9}
!45 = distinct !{!45, !11}
!46 = distinct !{!46, !9}
!47 = distinct !{!47, !11}
!48 = distinct !{!48, !11}
