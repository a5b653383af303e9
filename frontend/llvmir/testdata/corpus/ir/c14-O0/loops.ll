; ModuleID = 'loops.c'
source_filename = "loops.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: noinline nounwind optnone uwtable
define dso_local float @s116(float* noundef %0, float* noundef %1, float* noundef %2, float* noundef %3, float* noundef %4, [12 x float]* noundef %5, [12 x float]* noundef %6, [12 x float]* noundef %7, i32* noundef %8) #0 {
  %10 = alloca float*, align 8
  %11 = alloca float*, align 8
  %12 = alloca float*, align 8
  %13 = alloca float*, align 8
  %14 = alloca float*, align 8
  %15 = alloca [12 x float]*, align 8
  %16 = alloca [12 x float]*, align 8
  %17 = alloca [12 x float]*, align 8
  %18 = alloca i32*, align 8
  %19 = alloca i32, align 4
  store float* %0, float** %10, align 8
  store float* %1, float** %11, align 8
  store float* %2, float** %12, align 8
  store float* %3, float** %13, align 8
  store float* %4, float** %14, align 8
  store [12 x float]* %5, [12 x float]** %15, align 8
  store [12 x float]* %6, [12 x float]** %16, align 8
  store [12 x float]* %7, [12 x float]** %17, align 8
  store i32* %8, i32** %18, align 8
  store i32 0, i32* %19, align 4
  br label %20

20:                                               ; preds = %112, %9
  %21 = load i32, i32* %19, align 4
  %22 = icmp slt i32 %21, 95
  br i1 %22, label %23, label %115

23:                                               ; preds = %20
  %24 = load float*, float** %10, align 8
  %25 = load i32, i32* %19, align 4
  %26 = add nsw i32 %25, 1
  %27 = sext i32 %26 to i64
  %28 = getelementptr inbounds float, float* %24, i64 %27
  %29 = load float, float* %28, align 4
  %30 = load float*, float** %10, align 8
  %31 = load i32, i32* %19, align 4
  %32 = sext i32 %31 to i64
  %33 = getelementptr inbounds float, float* %30, i64 %32
  %34 = load float, float* %33, align 4
  %35 = fmul float %29, %34
  %36 = load float*, float** %10, align 8
  %37 = load i32, i32* %19, align 4
  %38 = sext i32 %37 to i64
  %39 = getelementptr inbounds float, float* %36, i64 %38
  store float %35, float* %39, align 4
  %40 = load float*, float** %10, align 8
  %41 = load i32, i32* %19, align 4
  %42 = add nsw i32 %41, 2
  %43 = sext i32 %42 to i64
  %44 = getelementptr inbounds float, float* %40, i64 %43
  %45 = load float, float* %44, align 4
  %46 = load float*, float** %10, align 8
  %47 = load i32, i32* %19, align 4
  %48 = add nsw i32 %47, 1
  %49 = sext i32 %48 to i64
  %50 = getelementptr inbounds float, float* %46, i64 %49
  %51 = load float, float* %50, align 4
  %52 = fmul float %45, %51
  %53 = load float*, float** %10, align 8
  %54 = load i32, i32* %19, align 4
  %55 = add nsw i32 %54, 1
  %56 = sext i32 %55 to i64
  %57 = getelementptr inbounds float, float* %53, i64 %56
  store float %52, float* %57, align 4
  %58 = load float*, float** %10, align 8
  %59 = load i32, i32* %19, align 4
  %60 = add nsw i32 %59, 3
  %61 = sext i32 %60 to i64
  %62 = getelementptr inbounds float, float* %58, i64 %61
  %63 = load float, float* %62, align 4
  %64 = load float*, float** %10, align 8
  %65 = load i32, i32* %19, align 4
  %66 = add nsw i32 %65, 2
  %67 = sext i32 %66 to i64
  %68 = getelementptr inbounds float, float* %64, i64 %67
  %69 = load float, float* %68, align 4
  %70 = fmul float %63, %69
  %71 = load float*, float** %10, align 8
  %72 = load i32, i32* %19, align 4
  %73 = add nsw i32 %72, 2
  %74 = sext i32 %73 to i64
  %75 = getelementptr inbounds float, float* %71, i64 %74
  store float %70, float* %75, align 4
  %76 = load float*, float** %10, align 8
  %77 = load i32, i32* %19, align 4
  %78 = add nsw i32 %77, 4
  %79 = sext i32 %78 to i64
  %80 = getelementptr inbounds float, float* %76, i64 %79
  %81 = load float, float* %80, align 4
  %82 = load float*, float** %10, align 8
  %83 = load i32, i32* %19, align 4
  %84 = add nsw i32 %83, 3
  %85 = sext i32 %84 to i64
  %86 = getelementptr inbounds float, float* %82, i64 %85
  %87 = load float, float* %86, align 4
  %88 = fmul float %81, %87
  %89 = load float*, float** %10, align 8
  %90 = load i32, i32* %19, align 4
  %91 = add nsw i32 %90, 3
  %92 = sext i32 %91 to i64
  %93 = getelementptr inbounds float, float* %89, i64 %92
  store float %88, float* %93, align 4
  %94 = load float*, float** %10, align 8
  %95 = load i32, i32* %19, align 4
  %96 = add nsw i32 %95, 5
  %97 = sext i32 %96 to i64
  %98 = getelementptr inbounds float, float* %94, i64 %97
  %99 = load float, float* %98, align 4
  %100 = load float*, float** %10, align 8
  %101 = load i32, i32* %19, align 4
  %102 = add nsw i32 %101, 4
  %103 = sext i32 %102 to i64
  %104 = getelementptr inbounds float, float* %100, i64 %103
  %105 = load float, float* %104, align 4
  %106 = fmul float %99, %105
  %107 = load float*, float** %10, align 8
  %108 = load i32, i32* %19, align 4
  %109 = add nsw i32 %108, 4
  %110 = sext i32 %109 to i64
  %111 = getelementptr inbounds float, float* %107, i64 %110
  store float %106, float* %111, align 4
  br label %112

112:                                              ; preds = %23
  %113 = load i32, i32* %19, align 4
  %114 = add nsw i32 %113, 5
  store i32 %114, i32* %19, align 4
  br label %20, !llvm.loop !5

115:                                              ; preds = %20
  ret float 0.000000e+00
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local float @s118(float* noundef %0, float* noundef %1, float* noundef %2, float* noundef %3, float* noundef %4, [12 x float]* noundef %5, [12 x float]* noundef %6, [12 x float]* noundef %7, i32* noundef %8) #0 {
  %10 = alloca float*, align 8
  %11 = alloca float*, align 8
  %12 = alloca float*, align 8
  %13 = alloca float*, align 8
  %14 = alloca float*, align 8
  %15 = alloca [12 x float]*, align 8
  %16 = alloca [12 x float]*, align 8
  %17 = alloca [12 x float]*, align 8
  %18 = alloca i32*, align 8
  %19 = alloca i32, align 4
  %20 = alloca i32, align 4
  store float* %0, float** %10, align 8
  store float* %1, float** %11, align 8
  store float* %2, float** %12, align 8
  store float* %3, float** %13, align 8
  store float* %4, float** %14, align 8
  store [12 x float]* %5, [12 x float]** %15, align 8
  store [12 x float]* %6, [12 x float]** %16, align 8
  store [12 x float]* %7, [12 x float]** %17, align 8
  store i32* %8, i32** %18, align 8
  store i32 1, i32* %19, align 4
  br label %21

21:                                               ; preds = %59, %9
  %22 = load i32, i32* %19, align 4
  %23 = icmp slt i32 %22, 12
  br i1 %23, label %24, label %62

24:                                               ; preds = %21
  store i32 0, i32* %20, align 4
  br label %25

25:                                               ; preds = %55, %24
  %26 = load i32, i32* %20, align 4
  %27 = load i32, i32* %19, align 4
  %28 = sub nsw i32 %27, 1
  %29 = icmp sle i32 %26, %28
  br i1 %29, label %30, label %58

30:                                               ; preds = %25
  %31 = load [12 x float]*, [12 x float]** %16, align 8
  %32 = load i32, i32* %20, align 4
  %33 = sext i32 %32 to i64
  %34 = getelementptr inbounds [12 x float], [12 x float]* %31, i64 %33
  %35 = load i32, i32* %19, align 4
  %36 = sext i32 %35 to i64
  %37 = getelementptr inbounds [12 x float], [12 x float]* %34, i64 0, i64 %36
  %38 = load float, float* %37, align 4
  %39 = load float*, float** %10, align 8
  %40 = load i32, i32* %19, align 4
  %41 = load i32, i32* %20, align 4
  %42 = sub nsw i32 %40, %41
  %43 = sub nsw i32 %42, 1
  %44 = sext i32 %43 to i64
  %45 = getelementptr inbounds float, float* %39, i64 %44
  %46 = load float, float* %45, align 4
  %47 = fmul float %38, %46
  %48 = fmul float %47, 0x3F847AE140000000
  %49 = load float*, float** %10, align 8
  %50 = load i32, i32* %19, align 4
  %51 = sext i32 %50 to i64
  %52 = getelementptr inbounds float, float* %49, i64 %51
  %53 = load float, float* %52, align 4
  %54 = fadd float %53, %48
  store float %54, float* %52, align 4
  br label %55

55:                                               ; preds = %30
  %56 = load i32, i32* %20, align 4
  %57 = add nsw i32 %56, 1
  store i32 %57, i32* %20, align 4
  br label %25, !llvm.loop !7

58:                                               ; preds = %25
  br label %59

59:                                               ; preds = %58
  %60 = load i32, i32* %19, align 4
  %61 = add nsw i32 %60, 1
  store i32 %61, i32* %19, align 4
  br label %21, !llvm.loop !8

62:                                               ; preds = %21
  ret float 0.000000e+00
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local float @s119(float* noundef %0, float* noundef %1, float* noundef %2, float* noundef %3, float* noundef %4, [12 x float]* noundef %5, [12 x float]* noundef %6, [12 x float]* noundef %7, i32* noundef %8) #0 {
  %10 = alloca float*, align 8
  %11 = alloca float*, align 8
  %12 = alloca float*, align 8
  %13 = alloca float*, align 8
  %14 = alloca float*, align 8
  %15 = alloca [12 x float]*, align 8
  %16 = alloca [12 x float]*, align 8
  %17 = alloca [12 x float]*, align 8
  %18 = alloca i32*, align 8
  %19 = alloca i32, align 4
  %20 = alloca i32, align 4
  store float* %0, float** %10, align 8
  store float* %1, float** %11, align 8
  store float* %2, float** %12, align 8
  store float* %3, float** %13, align 8
  store float* %4, float** %14, align 8
  store [12 x float]* %5, [12 x float]** %15, align 8
  store [12 x float]* %6, [12 x float]** %16, align 8
  store [12 x float]* %7, [12 x float]** %17, align 8
  store i32* %8, i32** %18, align 8
  store i32 1, i32* %19, align 4
  br label %21

21:                                               ; preds = %59, %9
  %22 = load i32, i32* %19, align 4
  %23 = icmp slt i32 %22, 12
  br i1 %23, label %24, label %62

24:                                               ; preds = %21
  store i32 1, i32* %20, align 4
  br label %25

25:                                               ; preds = %55, %24
  %26 = load i32, i32* %20, align 4
  %27 = icmp slt i32 %26, 12
  br i1 %27, label %28, label %58

28:                                               ; preds = %25
  %29 = load [12 x float]*, [12 x float]** %15, align 8
  %30 = load i32, i32* %19, align 4
  %31 = sub nsw i32 %30, 1
  %32 = sext i32 %31 to i64
  %33 = getelementptr inbounds [12 x float], [12 x float]* %29, i64 %32
  %34 = load i32, i32* %20, align 4
  %35 = sub nsw i32 %34, 1
  %36 = sext i32 %35 to i64
  %37 = getelementptr inbounds [12 x float], [12 x float]* %33, i64 0, i64 %36
  %38 = load float, float* %37, align 4
  %39 = load [12 x float]*, [12 x float]** %16, align 8
  %40 = load i32, i32* %19, align 4
  %41 = sext i32 %40 to i64
  %42 = getelementptr inbounds [12 x float], [12 x float]* %39, i64 %41
  %43 = load i32, i32* %20, align 4
  %44 = sext i32 %43 to i64
  %45 = getelementptr inbounds [12 x float], [12 x float]* %42, i64 0, i64 %44
  %46 = load float, float* %45, align 4
  %47 = fadd float %38, %46
  %48 = load [12 x float]*, [12 x float]** %15, align 8
  %49 = load i32, i32* %19, align 4
  %50 = sext i32 %49 to i64
  %51 = getelementptr inbounds [12 x float], [12 x float]* %48, i64 %50
  %52 = load i32, i32* %20, align 4
  %53 = sext i32 %52 to i64
  %54 = getelementptr inbounds [12 x float], [12 x float]* %51, i64 0, i64 %53
  store float %47, float* %54, align 4
  br label %55

55:                                               ; preds = %28
  %56 = load i32, i32* %20, align 4
  %57 = add nsw i32 %56, 1
  store i32 %57, i32* %20, align 4
  br label %25, !llvm.loop !9

58:                                               ; preds = %25
  br label %59

59:                                               ; preds = %58
  %60 = load i32, i32* %19, align 4
  %61 = add nsw i32 %60, 1
  store i32 %61, i32* %19, align 4
  br label %21, !llvm.loop !10

62:                                               ; preds = %21
  ret float 0.000000e+00
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local float @s126(float* noundef %0, float* noundef %1, float* noundef %2, float* noundef %3, float* noundef %4, [12 x float]* noundef %5, [12 x float]* noundef %6, [12 x float]* noundef %7, i32* noundef %8) #0 {
  %10 = alloca float*, align 8
  %11 = alloca float*, align 8
  %12 = alloca float*, align 8
  %13 = alloca float*, align 8
  %14 = alloca float*, align 8
  %15 = alloca [12 x float]*, align 8
  %16 = alloca [12 x float]*, align 8
  %17 = alloca [12 x float]*, align 8
  %18 = alloca i32*, align 8
  %19 = alloca i32, align 4
  %20 = alloca i32, align 4
  %21 = alloca i32, align 4
  store float* %0, float** %10, align 8
  store float* %1, float** %11, align 8
  store float* %2, float** %12, align 8
  store float* %3, float** %13, align 8
  store float* %4, float** %14, align 8
  store [12 x float]* %5, [12 x float]** %15, align 8
  store [12 x float]* %6, [12 x float]** %16, align 8
  store [12 x float]* %7, [12 x float]** %17, align 8
  store i32* %8, i32** %18, align 8
  store i32 1, i32* %19, align 4
  store i32 0, i32* %20, align 4
  br label %22

22:                                               ; preds = %77, %9
  %23 = load i32, i32* %20, align 4
  %24 = icmp slt i32 %23, 12
  br i1 %24, label %25, label %80

25:                                               ; preds = %22
  store i32 1, i32* %21, align 4
  br label %26

26:                                               ; preds = %71, %25
  %27 = load i32, i32* %21, align 4
  %28 = icmp slt i32 %27, 12
  br i1 %28, label %29, label %74

29:                                               ; preds = %26
  %30 = load [12 x float]*, [12 x float]** %16, align 8
  %31 = load i32, i32* %21, align 4
  %32 = sub nsw i32 %31, 1
  %33 = sext i32 %32 to i64
  %34 = getelementptr inbounds [12 x float], [12 x float]* %30, i64 %33
  %35 = load i32, i32* %20, align 4
  %36 = sext i32 %35 to i64
  %37 = getelementptr inbounds [12 x float], [12 x float]* %34, i64 0, i64 %36
  %38 = load float, float* %37, align 4
  %39 = load float*, float** %10, align 8
  %40 = load i32, i32* %19, align 4
  %41 = sub nsw i32 %40, 1
  %42 = icmp slt i32 %41, 100
  br i1 %42, label %43, label %46

43:                                               ; preds = %29
  %44 = load i32, i32* %19, align 4
  %45 = sub nsw i32 %44, 1
  br label %47

46:                                               ; preds = %29
  br label %47

47:                                               ; preds = %46, %43
  %48 = phi i32 [ %45, %43 ], [ 0, %46 ]
  %49 = sext i32 %48 to i64
  %50 = getelementptr inbounds float, float* %39, i64 %49
  %51 = load float, float* %50, align 4
  %52 = load [12 x float]*, [12 x float]** %17, align 8
  %53 = load i32, i32* %21, align 4
  %54 = sext i32 %53 to i64
  %55 = getelementptr inbounds [12 x float], [12 x float]* %52, i64 %54
  %56 = load i32, i32* %20, align 4
  %57 = sext i32 %56 to i64
  %58 = getelementptr inbounds [12 x float], [12 x float]* %55, i64 0, i64 %57
  %59 = load float, float* %58, align 4
  %60 = fmul float %51, %59
  %61 = fadd float %38, %60
  %62 = load [12 x float]*, [12 x float]** %16, align 8
  %63 = load i32, i32* %21, align 4
  %64 = sext i32 %63 to i64
  %65 = getelementptr inbounds [12 x float], [12 x float]* %62, i64 %64
  %66 = load i32, i32* %20, align 4
  %67 = sext i32 %66 to i64
  %68 = getelementptr inbounds [12 x float], [12 x float]* %65, i64 0, i64 %67
  store float %61, float* %68, align 4
  %69 = load i32, i32* %19, align 4
  %70 = add nsw i32 %69, 1
  store i32 %70, i32* %19, align 4
  br label %71

71:                                               ; preds = %47
  %72 = load i32, i32* %21, align 4
  %73 = add nsw i32 %72, 1
  store i32 %73, i32* %21, align 4
  br label %26, !llvm.loop !11

74:                                               ; preds = %26
  %75 = load i32, i32* %19, align 4
  %76 = add nsw i32 %75, 1
  store i32 %76, i32* %19, align 4
  br label %77

77:                                               ; preds = %74
  %78 = load i32, i32* %20, align 4
  %79 = add nsw i32 %78, 1
  store i32 %79, i32* %20, align 4
  br label %22, !llvm.loop !12

80:                                               ; preds = %22
  ret float 0.000000e+00
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local float @s211(float* noundef %0, float* noundef %1, float* noundef %2, float* noundef %3, float* noundef %4, [12 x float]* noundef %5, [12 x float]* noundef %6, [12 x float]* noundef %7, i32* noundef %8) #0 {
  %10 = alloca float*, align 8
  %11 = alloca float*, align 8
  %12 = alloca float*, align 8
  %13 = alloca float*, align 8
  %14 = alloca float*, align 8
  %15 = alloca [12 x float]*, align 8
  %16 = alloca [12 x float]*, align 8
  %17 = alloca [12 x float]*, align 8
  %18 = alloca i32*, align 8
  %19 = alloca i32, align 4
  store float* %0, float** %10, align 8
  store float* %1, float** %11, align 8
  store float* %2, float** %12, align 8
  store float* %3, float** %13, align 8
  store float* %4, float** %14, align 8
  store [12 x float]* %5, [12 x float]** %15, align 8
  store [12 x float]* %6, [12 x float]** %16, align 8
  store [12 x float]* %7, [12 x float]** %17, align 8
  store i32* %8, i32** %18, align 8
  store i32 1, i32* %19, align 4
  br label %20

20:                                               ; preds = %68, %9
  %21 = load i32, i32* %19, align 4
  %22 = icmp slt i32 %21, 99
  br i1 %22, label %23, label %71

23:                                               ; preds = %20
  %24 = load float*, float** %11, align 8
  %25 = load i32, i32* %19, align 4
  %26 = sub nsw i32 %25, 1
  %27 = sext i32 %26 to i64
  %28 = getelementptr inbounds float, float* %24, i64 %27
  %29 = load float, float* %28, align 4
  %30 = load float*, float** %12, align 8
  %31 = load i32, i32* %19, align 4
  %32 = sext i32 %31 to i64
  %33 = getelementptr inbounds float, float* %30, i64 %32
  %34 = load float, float* %33, align 4
  %35 = load float*, float** %13, align 8
  %36 = load i32, i32* %19, align 4
  %37 = sext i32 %36 to i64
  %38 = getelementptr inbounds float, float* %35, i64 %37
  %39 = load float, float* %38, align 4
  %40 = fmul float %34, %39
  %41 = fadd float %29, %40
  %42 = load float*, float** %10, align 8
  %43 = load i32, i32* %19, align 4
  %44 = sext i32 %43 to i64
  %45 = getelementptr inbounds float, float* %42, i64 %44
  store float %41, float* %45, align 4
  %46 = load float*, float** %11, align 8
  %47 = load i32, i32* %19, align 4
  %48 = add nsw i32 %47, 1
  %49 = sext i32 %48 to i64
  %50 = getelementptr inbounds float, float* %46, i64 %49
  %51 = load float, float* %50, align 4
  %52 = load float*, float** %14, align 8
  %53 = load i32, i32* %19, align 4
  %54 = sext i32 %53 to i64
  %55 = getelementptr inbounds float, float* %52, i64 %54
  %56 = load float, float* %55, align 4
  %57 = load float*, float** %13, align 8
  %58 = load i32, i32* %19, align 4
  %59 = sext i32 %58 to i64
  %60 = getelementptr inbounds float, float* %57, i64 %59
  %61 = load float, float* %60, align 4
  %62 = fmul float %56, %61
  %63 = fsub float %51, %62
  %64 = load float*, float** %11, align 8
  %65 = load i32, i32* %19, align 4
  %66 = sext i32 %65 to i64
  %67 = getelementptr inbounds float, float* %64, i64 %66
  store float %63, float* %67, align 4
  br label %68

68:                                               ; preds = %23
  %69 = load i32, i32* %19, align 4
  %70 = add nsw i32 %69, 1
  store i32 %70, i32* %19, align 4
  br label %20, !llvm.loop !13

71:                                               ; preds = %20
  ret float 0.000000e+00
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local float @s212(float* noundef %0, float* noundef %1, float* noundef %2, float* noundef %3, float* noundef %4, [12 x float]* noundef %5, [12 x float]* noundef %6, [12 x float]* noundef %7, i32* noundef %8) #0 {
  %10 = alloca float*, align 8
  %11 = alloca float*, align 8
  %12 = alloca float*, align 8
  %13 = alloca float*, align 8
  %14 = alloca float*, align 8
  %15 = alloca [12 x float]*, align 8
  %16 = alloca [12 x float]*, align 8
  %17 = alloca [12 x float]*, align 8
  %18 = alloca i32*, align 8
  %19 = alloca i32, align 4
  store float* %0, float** %10, align 8
  store float* %1, float** %11, align 8
  store float* %2, float** %12, align 8
  store float* %3, float** %13, align 8
  store float* %4, float** %14, align 8
  store [12 x float]* %5, [12 x float]** %15, align 8
  store [12 x float]* %6, [12 x float]** %16, align 8
  store [12 x float]* %7, [12 x float]** %17, align 8
  store i32* %8, i32** %18, align 8
  store i32 0, i32* %19, align 4
  br label %20

20:                                               ; preds = %53, %9
  %21 = load i32, i32* %19, align 4
  %22 = icmp slt i32 %21, 99
  br i1 %22, label %23, label %56

23:                                               ; preds = %20
  %24 = load float*, float** %12, align 8
  %25 = load i32, i32* %19, align 4
  %26 = sext i32 %25 to i64
  %27 = getelementptr inbounds float, float* %24, i64 %26
  %28 = load float, float* %27, align 4
  %29 = load float*, float** %10, align 8
  %30 = load i32, i32* %19, align 4
  %31 = sext i32 %30 to i64
  %32 = getelementptr inbounds float, float* %29, i64 %31
  %33 = load float, float* %32, align 4
  %34 = fmul float %33, %28
  store float %34, float* %32, align 4
  %35 = load float*, float** %10, align 8
  %36 = load i32, i32* %19, align 4
  %37 = add nsw i32 %36, 1
  %38 = sext i32 %37 to i64
  %39 = getelementptr inbounds float, float* %35, i64 %38
  %40 = load float, float* %39, align 4
  %41 = load float*, float** %13, align 8
  %42 = load i32, i32* %19, align 4
  %43 = sext i32 %42 to i64
  %44 = getelementptr inbounds float, float* %41, i64 %43
  %45 = load float, float* %44, align 4
  %46 = fmul float %40, %45
  %47 = load float*, float** %11, align 8
  %48 = load i32, i32* %19, align 4
  %49 = sext i32 %48 to i64
  %50 = getelementptr inbounds float, float* %47, i64 %49
  %51 = load float, float* %50, align 4
  %52 = fadd float %51, %46
  store float %52, float* %50, align 4
  br label %53

53:                                               ; preds = %23
  %54 = load i32, i32* %19, align 4
  %55 = add nsw i32 %54, 1
  store i32 %55, i32* %19, align 4
  br label %20, !llvm.loop !14

56:                                               ; preds = %20
  ret float 0.000000e+00
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local float @s1213(float* noundef %0, float* noundef %1, float* noundef %2, float* noundef %3, float* noundef %4, [12 x float]* noundef %5, [12 x float]* noundef %6, [12 x float]* noundef %7, i32* noundef %8) #0 {
  %10 = alloca float*, align 8
  %11 = alloca float*, align 8
  %12 = alloca float*, align 8
  %13 = alloca float*, align 8
  %14 = alloca float*, align 8
  %15 = alloca [12 x float]*, align 8
  %16 = alloca [12 x float]*, align 8
  %17 = alloca [12 x float]*, align 8
  %18 = alloca i32*, align 8
  %19 = alloca i32, align 4
  store float* %0, float** %10, align 8
  store float* %1, float** %11, align 8
  store float* %2, float** %12, align 8
  store float* %3, float** %13, align 8
  store float* %4, float** %14, align 8
  store [12 x float]* %5, [12 x float]** %15, align 8
  store [12 x float]* %6, [12 x float]** %16, align 8
  store [12 x float]* %7, [12 x float]** %17, align 8
  store i32* %8, i32** %18, align 8
  store i32 1, i32* %19, align 4
  br label %20

20:                                               ; preds = %56, %9
  %21 = load i32, i32* %19, align 4
  %22 = icmp slt i32 %21, 99
  br i1 %22, label %23, label %59

23:                                               ; preds = %20
  %24 = load float*, float** %11, align 8
  %25 = load i32, i32* %19, align 4
  %26 = sub nsw i32 %25, 1
  %27 = sext i32 %26 to i64
  %28 = getelementptr inbounds float, float* %24, i64 %27
  %29 = load float, float* %28, align 4
  %30 = load float*, float** %12, align 8
  %31 = load i32, i32* %19, align 4
  %32 = sext i32 %31 to i64
  %33 = getelementptr inbounds float, float* %30, i64 %32
  %34 = load float, float* %33, align 4
  %35 = fadd float %29, %34
  %36 = load float*, float** %10, align 8
  %37 = load i32, i32* %19, align 4
  %38 = sext i32 %37 to i64
  %39 = getelementptr inbounds float, float* %36, i64 %38
  store float %35, float* %39, align 4
  %40 = load float*, float** %10, align 8
  %41 = load i32, i32* %19, align 4
  %42 = add nsw i32 %41, 1
  %43 = sext i32 %42 to i64
  %44 = getelementptr inbounds float, float* %40, i64 %43
  %45 = load float, float* %44, align 4
  %46 = load float*, float** %13, align 8
  %47 = load i32, i32* %19, align 4
  %48 = sext i32 %47 to i64
  %49 = getelementptr inbounds float, float* %46, i64 %48
  %50 = load float, float* %49, align 4
  %51 = fmul float %45, %50
  %52 = load float*, float** %11, align 8
  %53 = load i32, i32* %19, align 4
  %54 = sext i32 %53 to i64
  %55 = getelementptr inbounds float, float* %52, i64 %54
  store float %51, float* %55, align 4
  br label %56

56:                                               ; preds = %23
  %57 = load i32, i32* %19, align 4
  %58 = add nsw i32 %57, 1
  store i32 %58, i32* %19, align 4
  br label %20, !llvm.loop !15

59:                                               ; preds = %20
  ret float 0.000000e+00
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local float @s231(float* noundef %0, float* noundef %1, float* noundef %2, float* noundef %3, float* noundef %4, [12 x float]* noundef %5, [12 x float]* noundef %6, [12 x float]* noundef %7, i32* noundef %8) #0 {
  %10 = alloca float*, align 8
  %11 = alloca float*, align 8
  %12 = alloca float*, align 8
  %13 = alloca float*, align 8
  %14 = alloca float*, align 8
  %15 = alloca [12 x float]*, align 8
  %16 = alloca [12 x float]*, align 8
  %17 = alloca [12 x float]*, align 8
  %18 = alloca i32*, align 8
  %19 = alloca i32, align 4
  %20 = alloca i32, align 4
  store float* %0, float** %10, align 8
  store float* %1, float** %11, align 8
  store float* %2, float** %12, align 8
  store float* %3, float** %13, align 8
  store float* %4, float** %14, align 8
  store [12 x float]* %5, [12 x float]** %15, align 8
  store [12 x float]* %6, [12 x float]** %16, align 8
  store [12 x float]* %7, [12 x float]** %17, align 8
  store i32* %8, i32** %18, align 8
  store i32 0, i32* %19, align 4
  br label %21

21:                                               ; preds = %58, %9
  %22 = load i32, i32* %19, align 4
  %23 = icmp slt i32 %22, 12
  br i1 %23, label %24, label %61

24:                                               ; preds = %21
  store i32 1, i32* %20, align 4
  br label %25

25:                                               ; preds = %54, %24
  %26 = load i32, i32* %20, align 4
  %27 = icmp slt i32 %26, 12
  br i1 %27, label %28, label %57

28:                                               ; preds = %25
  %29 = load [12 x float]*, [12 x float]** %15, align 8
  %30 = load i32, i32* %20, align 4
  %31 = sub nsw i32 %30, 1
  %32 = sext i32 %31 to i64
  %33 = getelementptr inbounds [12 x float], [12 x float]* %29, i64 %32
  %34 = load i32, i32* %19, align 4
  %35 = sext i32 %34 to i64
  %36 = getelementptr inbounds [12 x float], [12 x float]* %33, i64 0, i64 %35
  %37 = load float, float* %36, align 4
  %38 = load [12 x float]*, [12 x float]** %16, align 8
  %39 = load i32, i32* %20, align 4
  %40 = sext i32 %39 to i64
  %41 = getelementptr inbounds [12 x float], [12 x float]* %38, i64 %40
  %42 = load i32, i32* %19, align 4
  %43 = sext i32 %42 to i64
  %44 = getelementptr inbounds [12 x float], [12 x float]* %41, i64 0, i64 %43
  %45 = load float, float* %44, align 4
  %46 = fadd float %37, %45
  %47 = load [12 x float]*, [12 x float]** %15, align 8
  %48 = load i32, i32* %20, align 4
  %49 = sext i32 %48 to i64
  %50 = getelementptr inbounds [12 x float], [12 x float]* %47, i64 %49
  %51 = load i32, i32* %19, align 4
  %52 = sext i32 %51 to i64
  %53 = getelementptr inbounds [12 x float], [12 x float]* %50, i64 0, i64 %52
  store float %46, float* %53, align 4
  br label %54

54:                                               ; preds = %28
  %55 = load i32, i32* %20, align 4
  %56 = add nsw i32 %55, 1
  store i32 %56, i32* %20, align 4
  br label %25, !llvm.loop !16

57:                                               ; preds = %25
  br label %58

58:                                               ; preds = %57
  %59 = load i32, i32* %19, align 4
  %60 = add nsw i32 %59, 1
  store i32 %60, i32* %19, align 4
  br label %21, !llvm.loop !17

61:                                               ; preds = %21
  ret float 0.000000e+00
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local float @s2233(float* noundef %0, float* noundef %1, float* noundef %2, float* noundef %3, float* noundef %4, [12 x float]* noundef %5, [12 x float]* noundef %6, [12 x float]* noundef %7, i32* noundef %8) #0 {
  %10 = alloca float*, align 8
  %11 = alloca float*, align 8
  %12 = alloca float*, align 8
  %13 = alloca float*, align 8
  %14 = alloca float*, align 8
  %15 = alloca [12 x float]*, align 8
  %16 = alloca [12 x float]*, align 8
  %17 = alloca [12 x float]*, align 8
  %18 = alloca i32*, align 8
  %19 = alloca i32, align 4
  %20 = alloca i32, align 4
  %21 = alloca i32, align 4
  store float* %0, float** %10, align 8
  store float* %1, float** %11, align 8
  store float* %2, float** %12, align 8
  store float* %3, float** %13, align 8
  store float* %4, float** %14, align 8
  store [12 x float]* %5, [12 x float]** %15, align 8
  store [12 x float]* %6, [12 x float]** %16, align 8
  store [12 x float]* %7, [12 x float]** %17, align 8
  store i32* %8, i32** %18, align 8
  store i32 1, i32* %19, align 4
  br label %22

22:                                               ; preds = %92, %9
  %23 = load i32, i32* %19, align 4
  %24 = icmp slt i32 %23, 12
  br i1 %24, label %25, label %95

25:                                               ; preds = %22
  store i32 1, i32* %20, align 4
  br label %26

26:                                               ; preds = %55, %25
  %27 = load i32, i32* %20, align 4
  %28 = icmp slt i32 %27, 12
  br i1 %28, label %29, label %58

29:                                               ; preds = %26
  %30 = load [12 x float]*, [12 x float]** %15, align 8
  %31 = load i32, i32* %20, align 4
  %32 = sub nsw i32 %31, 1
  %33 = sext i32 %32 to i64
  %34 = getelementptr inbounds [12 x float], [12 x float]* %30, i64 %33
  %35 = load i32, i32* %19, align 4
  %36 = sext i32 %35 to i64
  %37 = getelementptr inbounds [12 x float], [12 x float]* %34, i64 0, i64 %36
  %38 = load float, float* %37, align 4
  %39 = load [12 x float]*, [12 x float]** %17, align 8
  %40 = load i32, i32* %20, align 4
  %41 = sext i32 %40 to i64
  %42 = getelementptr inbounds [12 x float], [12 x float]* %39, i64 %41
  %43 = load i32, i32* %19, align 4
  %44 = sext i32 %43 to i64
  %45 = getelementptr inbounds [12 x float], [12 x float]* %42, i64 0, i64 %44
  %46 = load float, float* %45, align 4
  %47 = fadd float %38, %46
  %48 = load [12 x float]*, [12 x float]** %15, align 8
  %49 = load i32, i32* %20, align 4
  %50 = sext i32 %49 to i64
  %51 = getelementptr inbounds [12 x float], [12 x float]* %48, i64 %50
  %52 = load i32, i32* %19, align 4
  %53 = sext i32 %52 to i64
  %54 = getelementptr inbounds [12 x float], [12 x float]* %51, i64 0, i64 %53
  store float %47, float* %54, align 4
  br label %55

55:                                               ; preds = %29
  %56 = load i32, i32* %20, align 4
  %57 = add nsw i32 %56, 1
  store i32 %57, i32* %20, align 4
  br label %26, !llvm.loop !18

58:                                               ; preds = %26
  store i32 1, i32* %21, align 4
  br label %59

59:                                               ; preds = %88, %58
  %60 = load i32, i32* %21, align 4
  %61 = icmp slt i32 %60, 12
  br i1 %61, label %62, label %91

62:                                               ; preds = %59
  %63 = load [12 x float]*, [12 x float]** %16, align 8
  %64 = load i32, i32* %19, align 4
  %65 = sub nsw i32 %64, 1
  %66 = sext i32 %65 to i64
  %67 = getelementptr inbounds [12 x float], [12 x float]* %63, i64 %66
  %68 = load i32, i32* %21, align 4
  %69 = sext i32 %68 to i64
  %70 = getelementptr inbounds [12 x float], [12 x float]* %67, i64 0, i64 %69
  %71 = load float, float* %70, align 4
  %72 = load [12 x float]*, [12 x float]** %17, align 8
  %73 = load i32, i32* %19, align 4
  %74 = sext i32 %73 to i64
  %75 = getelementptr inbounds [12 x float], [12 x float]* %72, i64 %74
  %76 = load i32, i32* %21, align 4
  %77 = sext i32 %76 to i64
  %78 = getelementptr inbounds [12 x float], [12 x float]* %75, i64 0, i64 %77
  %79 = load float, float* %78, align 4
  %80 = fadd float %71, %79
  %81 = load [12 x float]*, [12 x float]** %16, align 8
  %82 = load i32, i32* %19, align 4
  %83 = sext i32 %82 to i64
  %84 = getelementptr inbounds [12 x float], [12 x float]* %81, i64 %83
  %85 = load i32, i32* %21, align 4
  %86 = sext i32 %85 to i64
  %87 = getelementptr inbounds [12 x float], [12 x float]* %84, i64 0, i64 %86
  store float %80, float* %87, align 4
  br label %88

88:                                               ; preds = %62
  %89 = load i32, i32* %21, align 4
  %90 = add nsw i32 %89, 1
  store i32 %90, i32* %21, align 4
  br label %59, !llvm.loop !19

91:                                               ; preds = %59
  br label %92

92:                                               ; preds = %91
  %93 = load i32, i32* %19, align 4
  %94 = add nsw i32 %93, 1
  store i32 %94, i32* %19, align 4
  br label %22, !llvm.loop !20

95:                                               ; preds = %22
  ret float 0.000000e+00
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local float @s235(float* noundef %0, float* noundef %1, float* noundef %2, float* noundef %3, float* noundef %4, [12 x float]* noundef %5, [12 x float]* noundef %6, [12 x float]* noundef %7, i32* noundef %8) #0 {
  %10 = alloca float*, align 8
  %11 = alloca float*, align 8
  %12 = alloca float*, align 8
  %13 = alloca float*, align 8
  %14 = alloca float*, align 8
  %15 = alloca [12 x float]*, align 8
  %16 = alloca [12 x float]*, align 8
  %17 = alloca [12 x float]*, align 8
  %18 = alloca i32*, align 8
  %19 = alloca i32, align 4
  %20 = alloca i32, align 4
  store float* %0, float** %10, align 8
  store float* %1, float** %11, align 8
  store float* %2, float** %12, align 8
  store float* %3, float** %13, align 8
  store float* %4, float** %14, align 8
  store [12 x float]* %5, [12 x float]** %15, align 8
  store [12 x float]* %6, [12 x float]** %16, align 8
  store [12 x float]* %7, [12 x float]** %17, align 8
  store i32* %8, i32** %18, align 8
  store i32 0, i32* %19, align 4
  br label %21

21:                                               ; preds = %81, %9
  %22 = load i32, i32* %19, align 4
  %23 = icmp slt i32 %22, 12
  br i1 %23, label %24, label %84

24:                                               ; preds = %21
  %25 = load float*, float** %11, align 8
  %26 = load i32, i32* %19, align 4
  %27 = sext i32 %26 to i64
  %28 = getelementptr inbounds float, float* %25, i64 %27
  %29 = load float, float* %28, align 4
  %30 = load float*, float** %12, align 8
  %31 = load i32, i32* %19, align 4
  %32 = sext i32 %31 to i64
  %33 = getelementptr inbounds float, float* %30, i64 %32
  %34 = load float, float* %33, align 4
  %35 = fmul float %29, %34
  %36 = load float*, float** %10, align 8
  %37 = load i32, i32* %19, align 4
  %38 = sext i32 %37 to i64
  %39 = getelementptr inbounds float, float* %36, i64 %38
  %40 = load float, float* %39, align 4
  %41 = fadd float %40, %35
  store float %41, float* %39, align 4
  store i32 1, i32* %20, align 4
  br label %42

42:                                               ; preds = %77, %24
  %43 = load i32, i32* %20, align 4
  %44 = icmp slt i32 %43, 12
  br i1 %44, label %45, label %80

45:                                               ; preds = %42
  %46 = load [12 x float]*, [12 x float]** %15, align 8
  %47 = load i32, i32* %20, align 4
  %48 = sub nsw i32 %47, 1
  %49 = sext i32 %48 to i64
  %50 = getelementptr inbounds [12 x float], [12 x float]* %46, i64 %49
  %51 = load i32, i32* %19, align 4
  %52 = sext i32 %51 to i64
  %53 = getelementptr inbounds [12 x float], [12 x float]* %50, i64 0, i64 %52
  %54 = load float, float* %53, align 4
  %55 = load [12 x float]*, [12 x float]** %16, align 8
  %56 = load i32, i32* %20, align 4
  %57 = sext i32 %56 to i64
  %58 = getelementptr inbounds [12 x float], [12 x float]* %55, i64 %57
  %59 = load i32, i32* %19, align 4
  %60 = sext i32 %59 to i64
  %61 = getelementptr inbounds [12 x float], [12 x float]* %58, i64 0, i64 %60
  %62 = load float, float* %61, align 4
  %63 = load float*, float** %10, align 8
  %64 = load i32, i32* %19, align 4
  %65 = sext i32 %64 to i64
  %66 = getelementptr inbounds float, float* %63, i64 %65
  %67 = load float, float* %66, align 4
  %68 = fmul float %62, %67
  %69 = fadd float %54, %68
  %70 = load [12 x float]*, [12 x float]** %15, align 8
  %71 = load i32, i32* %20, align 4
  %72 = sext i32 %71 to i64
  %73 = getelementptr inbounds [12 x float], [12 x float]* %70, i64 %72
  %74 = load i32, i32* %19, align 4
  %75 = sext i32 %74 to i64
  %76 = getelementptr inbounds [12 x float], [12 x float]* %73, i64 0, i64 %75
  store float %69, float* %76, align 4
  br label %77

77:                                               ; preds = %45
  %78 = load i32, i32* %20, align 4
  %79 = add nsw i32 %78, 1
  store i32 %79, i32* %20, align 4
  br label %42, !llvm.loop !21

80:                                               ; preds = %42
  br label %81

81:                                               ; preds = %80
  %82 = load i32, i32* %19, align 4
  %83 = add nsw i32 %82, 1
  store i32 %83, i32* %19, align 4
  br label %21, !llvm.loop !22

84:                                               ; preds = %21
  ret float 0.000000e+00
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local float @s241(float* noundef %0, float* noundef %1, float* noundef %2, float* noundef %3, float* noundef %4, [12 x float]* noundef %5, [12 x float]* noundef %6, [12 x float]* noundef %7, i32* noundef %8) #0 {
  %10 = alloca float*, align 8
  %11 = alloca float*, align 8
  %12 = alloca float*, align 8
  %13 = alloca float*, align 8
  %14 = alloca float*, align 8
  %15 = alloca [12 x float]*, align 8
  %16 = alloca [12 x float]*, align 8
  %17 = alloca [12 x float]*, align 8
  %18 = alloca i32*, align 8
  %19 = alloca i32, align 4
  store float* %0, float** %10, align 8
  store float* %1, float** %11, align 8
  store float* %2, float** %12, align 8
  store float* %3, float** %13, align 8
  store float* %4, float** %14, align 8
  store [12 x float]* %5, [12 x float]** %15, align 8
  store [12 x float]* %6, [12 x float]** %16, align 8
  store [12 x float]* %7, [12 x float]** %17, align 8
  store i32* %8, i32** %18, align 8
  store i32 0, i32* %19, align 4
  br label %20

20:                                               ; preds = %67, %9
  %21 = load i32, i32* %19, align 4
  %22 = icmp slt i32 %21, 99
  br i1 %22, label %23, label %70

23:                                               ; preds = %20
  %24 = load float*, float** %11, align 8
  %25 = load i32, i32* %19, align 4
  %26 = sext i32 %25 to i64
  %27 = getelementptr inbounds float, float* %24, i64 %26
  %28 = load float, float* %27, align 4
  %29 = load float*, float** %12, align 8
  %30 = load i32, i32* %19, align 4
  %31 = sext i32 %30 to i64
  %32 = getelementptr inbounds float, float* %29, i64 %31
  %33 = load float, float* %32, align 4
  %34 = fmul float %28, %33
  %35 = load float*, float** %13, align 8
  %36 = load i32, i32* %19, align 4
  %37 = sext i32 %36 to i64
  %38 = getelementptr inbounds float, float* %35, i64 %37
  %39 = load float, float* %38, align 4
  %40 = fmul float %34, %39
  %41 = load float*, float** %10, align 8
  %42 = load i32, i32* %19, align 4
  %43 = sext i32 %42 to i64
  %44 = getelementptr inbounds float, float* %41, i64 %43
  store float %40, float* %44, align 4
  %45 = load float*, float** %10, align 8
  %46 = load i32, i32* %19, align 4
  %47 = sext i32 %46 to i64
  %48 = getelementptr inbounds float, float* %45, i64 %47
  %49 = load float, float* %48, align 4
  %50 = load float*, float** %10, align 8
  %51 = load i32, i32* %19, align 4
  %52 = add nsw i32 %51, 1
  %53 = sext i32 %52 to i64
  %54 = getelementptr inbounds float, float* %50, i64 %53
  %55 = load float, float* %54, align 4
  %56 = fmul float %49, %55
  %57 = load float*, float** %13, align 8
  %58 = load i32, i32* %19, align 4
  %59 = sext i32 %58 to i64
  %60 = getelementptr inbounds float, float* %57, i64 %59
  %61 = load float, float* %60, align 4
  %62 = fmul float %56, %61
  %63 = load float*, float** %11, align 8
  %64 = load i32, i32* %19, align 4
  %65 = sext i32 %64 to i64
  %66 = getelementptr inbounds float, float* %63, i64 %65
  store float %62, float* %66, align 4
  br label %67

67:                                               ; preds = %23
  %68 = load i32, i32* %19, align 4
  %69 = add nsw i32 %68, 1
  store i32 %69, i32* %19, align 4
  br label %20, !llvm.loop !23

70:                                               ; preds = %20
  ret float 0.000000e+00
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local float @s243(float* noundef %0, float* noundef %1, float* noundef %2, float* noundef %3, float* noundef %4, [12 x float]* noundef %5, [12 x float]* noundef %6, [12 x float]* noundef %7, i32* noundef %8) #0 {
  %10 = alloca float*, align 8
  %11 = alloca float*, align 8
  %12 = alloca float*, align 8
  %13 = alloca float*, align 8
  %14 = alloca float*, align 8
  %15 = alloca [12 x float]*, align 8
  %16 = alloca [12 x float]*, align 8
  %17 = alloca [12 x float]*, align 8
  %18 = alloca i32*, align 8
  %19 = alloca i32, align 4
  store float* %0, float** %10, align 8
  store float* %1, float** %11, align 8
  store float* %2, float** %12, align 8
  store float* %3, float** %13, align 8
  store float* %4, float** %14, align 8
  store [12 x float]* %5, [12 x float]** %15, align 8
  store [12 x float]* %6, [12 x float]** %16, align 8
  store [12 x float]* %7, [12 x float]** %17, align 8
  store i32* %8, i32** %18, align 8
  store i32 0, i32* %19, align 4
  br label %20

20:                                               ; preds = %88, %9
  %21 = load i32, i32* %19, align 4
  %22 = icmp slt i32 %21, 99
  br i1 %22, label %23, label %91

23:                                               ; preds = %20
  %24 = load float*, float** %11, align 8
  %25 = load i32, i32* %19, align 4
  %26 = sext i32 %25 to i64
  %27 = getelementptr inbounds float, float* %24, i64 %26
  %28 = load float, float* %27, align 4
  %29 = load float*, float** %12, align 8
  %30 = load i32, i32* %19, align 4
  %31 = sext i32 %30 to i64
  %32 = getelementptr inbounds float, float* %29, i64 %31
  %33 = load float, float* %32, align 4
  %34 = load float*, float** %13, align 8
  %35 = load i32, i32* %19, align 4
  %36 = sext i32 %35 to i64
  %37 = getelementptr inbounds float, float* %34, i64 %36
  %38 = load float, float* %37, align 4
  %39 = fmul float %33, %38
  %40 = fadd float %28, %39
  %41 = load float*, float** %10, align 8
  %42 = load i32, i32* %19, align 4
  %43 = sext i32 %42 to i64
  %44 = getelementptr inbounds float, float* %41, i64 %43
  store float %40, float* %44, align 4
  %45 = load float*, float** %10, align 8
  %46 = load i32, i32* %19, align 4
  %47 = sext i32 %46 to i64
  %48 = getelementptr inbounds float, float* %45, i64 %47
  %49 = load float, float* %48, align 4
  %50 = load float*, float** %13, align 8
  %51 = load i32, i32* %19, align 4
  %52 = sext i32 %51 to i64
  %53 = getelementptr inbounds float, float* %50, i64 %52
  %54 = load float, float* %53, align 4
  %55 = load float*, float** %14, align 8
  %56 = load i32, i32* %19, align 4
  %57 = sext i32 %56 to i64
  %58 = getelementptr inbounds float, float* %55, i64 %57
  %59 = load float, float* %58, align 4
  %60 = fmul float %54, %59
  %61 = fadd float %49, %60
  %62 = load float*, float** %11, align 8
  %63 = load i32, i32* %19, align 4
  %64 = sext i32 %63 to i64
  %65 = getelementptr inbounds float, float* %62, i64 %64
  store float %61, float* %65, align 4
  %66 = load float*, float** %11, align 8
  %67 = load i32, i32* %19, align 4
  %68 = sext i32 %67 to i64
  %69 = getelementptr inbounds float, float* %66, i64 %68
  %70 = load float, float* %69, align 4
  %71 = load float*, float** %10, align 8
  %72 = load i32, i32* %19, align 4
  %73 = add nsw i32 %72, 1
  %74 = sext i32 %73 to i64
  %75 = getelementptr inbounds float, float* %71, i64 %74
  %76 = load float, float* %75, align 4
  %77 = load float*, float** %13, align 8
  %78 = load i32, i32* %19, align 4
  %79 = sext i32 %78 to i64
  %80 = getelementptr inbounds float, float* %77, i64 %79
  %81 = load float, float* %80, align 4
  %82 = fmul float %76, %81
  %83 = fadd float %70, %82
  %84 = load float*, float** %10, align 8
  %85 = load i32, i32* %19, align 4
  %86 = sext i32 %85 to i64
  %87 = getelementptr inbounds float, float* %84, i64 %86
  store float %83, float* %87, align 4
  br label %88

88:                                               ; preds = %23
  %89 = load i32, i32* %19, align 4
  %90 = add nsw i32 %89, 1
  store i32 %90, i32* %19, align 4
  br label %20, !llvm.loop !24

91:                                               ; preds = %20
  ret float 0.000000e+00
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local float @s1244(float* noundef %0, float* noundef %1, float* noundef %2, float* noundef %3, float* noundef %4, [12 x float]* noundef %5, [12 x float]* noundef %6, [12 x float]* noundef %7, i32* noundef %8) #0 {
  %10 = alloca float*, align 8
  %11 = alloca float*, align 8
  %12 = alloca float*, align 8
  %13 = alloca float*, align 8
  %14 = alloca float*, align 8
  %15 = alloca [12 x float]*, align 8
  %16 = alloca [12 x float]*, align 8
  %17 = alloca [12 x float]*, align 8
  %18 = alloca i32*, align 8
  %19 = alloca i32, align 4
  store float* %0, float** %10, align 8
  store float* %1, float** %11, align 8
  store float* %2, float** %12, align 8
  store float* %3, float** %13, align 8
  store float* %4, float** %14, align 8
  store [12 x float]* %5, [12 x float]** %15, align 8
  store [12 x float]* %6, [12 x float]** %16, align 8
  store [12 x float]* %7, [12 x float]** %17, align 8
  store i32* %8, i32** %18, align 8
  store i32 0, i32* %19, align 4
  br label %20

20:                                               ; preds = %79, %9
  %21 = load i32, i32* %19, align 4
  %22 = icmp slt i32 %21, 99
  br i1 %22, label %23, label %82

23:                                               ; preds = %20
  %24 = load float*, float** %11, align 8
  %25 = load i32, i32* %19, align 4
  %26 = sext i32 %25 to i64
  %27 = getelementptr inbounds float, float* %24, i64 %26
  %28 = load float, float* %27, align 4
  %29 = load float*, float** %12, align 8
  %30 = load i32, i32* %19, align 4
  %31 = sext i32 %30 to i64
  %32 = getelementptr inbounds float, float* %29, i64 %31
  %33 = load float, float* %32, align 4
  %34 = load float*, float** %12, align 8
  %35 = load i32, i32* %19, align 4
  %36 = sext i32 %35 to i64
  %37 = getelementptr inbounds float, float* %34, i64 %36
  %38 = load float, float* %37, align 4
  %39 = fmul float %33, %38
  %40 = fadd float %28, %39
  %41 = load float*, float** %11, align 8
  %42 = load i32, i32* %19, align 4
  %43 = sext i32 %42 to i64
  %44 = getelementptr inbounds float, float* %41, i64 %43
  %45 = load float, float* %44, align 4
  %46 = load float*, float** %11, align 8
  %47 = load i32, i32* %19, align 4
  %48 = sext i32 %47 to i64
  %49 = getelementptr inbounds float, float* %46, i64 %48
  %50 = load float, float* %49, align 4
  %51 = fmul float %45, %50
  %52 = fadd float %40, %51
  %53 = load float*, float** %12, align 8
  %54 = load i32, i32* %19, align 4
  %55 = sext i32 %54 to i64
  %56 = getelementptr inbounds float, float* %53, i64 %55
  %57 = load float, float* %56, align 4
  %58 = fadd float %52, %57
  %59 = load float*, float** %10, align 8
  %60 = load i32, i32* %19, align 4
  %61 = sext i32 %60 to i64
  %62 = getelementptr inbounds float, float* %59, i64 %61
  store float %58, float* %62, align 4
  %63 = load float*, float** %10, align 8
  %64 = load i32, i32* %19, align 4
  %65 = sext i32 %64 to i64
  %66 = getelementptr inbounds float, float* %63, i64 %65
  %67 = load float, float* %66, align 4
  %68 = load float*, float** %10, align 8
  %69 = load i32, i32* %19, align 4
  %70 = add nsw i32 %69, 1
  %71 = sext i32 %70 to i64
  %72 = getelementptr inbounds float, float* %68, i64 %71
  %73 = load float, float* %72, align 4
  %74 = fadd float %67, %73
  %75 = load float*, float** %13, align 8
  %76 = load i32, i32* %19, align 4
  %77 = sext i32 %76 to i64
  %78 = getelementptr inbounds float, float* %75, i64 %77
  store float %74, float* %78, align 4
  br label %79

79:                                               ; preds = %23
  %80 = load i32, i32* %19, align 4
  %81 = add nsw i32 %80, 1
  store i32 %81, i32* %19, align 4
  br label %20, !llvm.loop !25

82:                                               ; preds = %20
  ret float 0.000000e+00
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local float @s252(float* noundef %0, float* noundef %1, float* noundef %2, float* noundef %3, float* noundef %4, [12 x float]* noundef %5, [12 x float]* noundef %6, [12 x float]* noundef %7, i32* noundef %8) #0 {
  %10 = alloca float*, align 8
  %11 = alloca float*, align 8
  %12 = alloca float*, align 8
  %13 = alloca float*, align 8
  %14 = alloca float*, align 8
  %15 = alloca [12 x float]*, align 8
  %16 = alloca [12 x float]*, align 8
  %17 = alloca [12 x float]*, align 8
  %18 = alloca i32*, align 8
  %19 = alloca float, align 4
  %20 = alloca float, align 4
  %21 = alloca i32, align 4
  store float* %0, float** %10, align 8
  store float* %1, float** %11, align 8
  store float* %2, float** %12, align 8
  store float* %3, float** %13, align 8
  store float* %4, float** %14, align 8
  store [12 x float]* %5, [12 x float]** %15, align 8
  store [12 x float]* %6, [12 x float]** %16, align 8
  store [12 x float]* %7, [12 x float]** %17, align 8
  store i32* %8, i32** %18, align 8
  store float 0.000000e+00, float* %19, align 4
  store i32 0, i32* %21, align 4
  br label %22

22:                                               ; preds = %45, %9
  %23 = load i32, i32* %21, align 4
  %24 = icmp slt i32 %23, 100
  br i1 %24, label %25, label %48

25:                                               ; preds = %22
  %26 = load float*, float** %11, align 8
  %27 = load i32, i32* %21, align 4
  %28 = sext i32 %27 to i64
  %29 = getelementptr inbounds float, float* %26, i64 %28
  %30 = load float, float* %29, align 4
  %31 = load float*, float** %12, align 8
  %32 = load i32, i32* %21, align 4
  %33 = sext i32 %32 to i64
  %34 = getelementptr inbounds float, float* %31, i64 %33
  %35 = load float, float* %34, align 4
  %36 = fmul float %30, %35
  store float %36, float* %20, align 4
  %37 = load float, float* %20, align 4
  %38 = load float, float* %19, align 4
  %39 = fadd float %37, %38
  %40 = load float*, float** %10, align 8
  %41 = load i32, i32* %21, align 4
  %42 = sext i32 %41 to i64
  %43 = getelementptr inbounds float, float* %40, i64 %42
  store float %39, float* %43, align 4
  %44 = load float, float* %20, align 4
  store float %44, float* %19, align 4
  br label %45

45:                                               ; preds = %25
  %46 = load i32, i32* %21, align 4
  %47 = add nsw i32 %46, 1
  store i32 %47, i32* %21, align 4
  br label %22, !llvm.loop !26

48:                                               ; preds = %22
  ret float 0.000000e+00
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local float @s254(float* noundef %0, float* noundef %1, float* noundef %2, float* noundef %3, float* noundef %4, [12 x float]* noundef %5, [12 x float]* noundef %6, [12 x float]* noundef %7, i32* noundef %8) #0 {
  %10 = alloca float*, align 8
  %11 = alloca float*, align 8
  %12 = alloca float*, align 8
  %13 = alloca float*, align 8
  %14 = alloca float*, align 8
  %15 = alloca [12 x float]*, align 8
  %16 = alloca [12 x float]*, align 8
  %17 = alloca [12 x float]*, align 8
  %18 = alloca i32*, align 8
  %19 = alloca float, align 4
  %20 = alloca i32, align 4
  store float* %0, float** %10, align 8
  store float* %1, float** %11, align 8
  store float* %2, float** %12, align 8
  store float* %3, float** %13, align 8
  store float* %4, float** %14, align 8
  store [12 x float]* %5, [12 x float]** %15, align 8
  store [12 x float]* %6, [12 x float]** %16, align 8
  store [12 x float]* %7, [12 x float]** %17, align 8
  store i32* %8, i32** %18, align 8
  %21 = load float*, float** %11, align 8
  %22 = getelementptr inbounds float, float* %21, i64 99
  %23 = load float, float* %22, align 4
  store float %23, float* %19, align 4
  store i32 0, i32* %20, align 4
  br label %24

24:                                               ; preds = %45, %9
  %25 = load i32, i32* %20, align 4
  %26 = icmp slt i32 %25, 100
  br i1 %26, label %27, label %48

27:                                               ; preds = %24
  %28 = load float*, float** %11, align 8
  %29 = load i32, i32* %20, align 4
  %30 = sext i32 %29 to i64
  %31 = getelementptr inbounds float, float* %28, i64 %30
  %32 = load float, float* %31, align 4
  %33 = load float, float* %19, align 4
  %34 = fadd float %32, %33
  %35 = fmul float %34, 5.000000e-01
  %36 = load float*, float** %10, align 8
  %37 = load i32, i32* %20, align 4
  %38 = sext i32 %37 to i64
  %39 = getelementptr inbounds float, float* %36, i64 %38
  store float %35, float* %39, align 4
  %40 = load float*, float** %11, align 8
  %41 = load i32, i32* %20, align 4
  %42 = sext i32 %41 to i64
  %43 = getelementptr inbounds float, float* %40, i64 %42
  %44 = load float, float* %43, align 4
  store float %44, float* %19, align 4
  br label %45

45:                                               ; preds = %27
  %46 = load i32, i32* %20, align 4
  %47 = add nsw i32 %46, 1
  store i32 %47, i32* %20, align 4
  br label %24, !llvm.loop !27

48:                                               ; preds = %24
  ret float 0.000000e+00
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local float @s255(float* noundef %0, float* noundef %1, float* noundef %2, float* noundef %3, float* noundef %4, [12 x float]* noundef %5, [12 x float]* noundef %6, [12 x float]* noundef %7, i32* noundef %8) #0 {
  %10 = alloca float*, align 8
  %11 = alloca float*, align 8
  %12 = alloca float*, align 8
  %13 = alloca float*, align 8
  %14 = alloca float*, align 8
  %15 = alloca [12 x float]*, align 8
  %16 = alloca [12 x float]*, align 8
  %17 = alloca [12 x float]*, align 8
  %18 = alloca i32*, align 8
  %19 = alloca float, align 4
  %20 = alloca float, align 4
  %21 = alloca i32, align 4
  store float* %0, float** %10, align 8
  store float* %1, float** %11, align 8
  store float* %2, float** %12, align 8
  store float* %3, float** %13, align 8
  store float* %4, float** %14, align 8
  store [12 x float]* %5, [12 x float]** %15, align 8
  store [12 x float]* %6, [12 x float]** %16, align 8
  store [12 x float]* %7, [12 x float]** %17, align 8
  store i32* %8, i32** %18, align 8
  %22 = load float*, float** %11, align 8
  %23 = getelementptr inbounds float, float* %22, i64 99
  %24 = load float, float* %23, align 4
  store float %24, float* %19, align 4
  %25 = load float*, float** %11, align 8
  %26 = getelementptr inbounds float, float* %25, i64 98
  %27 = load float, float* %26, align 4
  store float %27, float* %20, align 4
  store i32 0, i32* %21, align 4
  br label %28

28:                                               ; preds = %52, %9
  %29 = load i32, i32* %21, align 4
  %30 = icmp slt i32 %29, 100
  br i1 %30, label %31, label %55

31:                                               ; preds = %28
  %32 = load float*, float** %11, align 8
  %33 = load i32, i32* %21, align 4
  %34 = sext i32 %33 to i64
  %35 = getelementptr inbounds float, float* %32, i64 %34
  %36 = load float, float* %35, align 4
  %37 = load float, float* %19, align 4
  %38 = fadd float %36, %37
  %39 = load float, float* %20, align 4
  %40 = fadd float %38, %39
  %41 = fmul float %40, 0x3FD54FDF40000000
  %42 = load float*, float** %10, align 8
  %43 = load i32, i32* %21, align 4
  %44 = sext i32 %43 to i64
  %45 = getelementptr inbounds float, float* %42, i64 %44
  store float %41, float* %45, align 4
  %46 = load float, float* %19, align 4
  store float %46, float* %20, align 4
  %47 = load float*, float** %11, align 8
  %48 = load i32, i32* %21, align 4
  %49 = sext i32 %48 to i64
  %50 = getelementptr inbounds float, float* %47, i64 %49
  %51 = load float, float* %50, align 4
  store float %51, float* %19, align 4
  br label %52

52:                                               ; preds = %31
  %53 = load i32, i32* %21, align 4
  %54 = add nsw i32 %53, 1
  store i32 %54, i32* %21, align 4
  br label %28, !llvm.loop !28

55:                                               ; preds = %28
  ret float 0.000000e+00
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local float @s256(float* noundef %0, float* noundef %1, float* noundef %2, float* noundef %3, float* noundef %4, [12 x float]* noundef %5, [12 x float]* noundef %6, [12 x float]* noundef %7, i32* noundef %8) #0 {
  %10 = alloca float*, align 8
  %11 = alloca float*, align 8
  %12 = alloca float*, align 8
  %13 = alloca float*, align 8
  %14 = alloca float*, align 8
  %15 = alloca [12 x float]*, align 8
  %16 = alloca [12 x float]*, align 8
  %17 = alloca [12 x float]*, align 8
  %18 = alloca i32*, align 8
  %19 = alloca i32, align 4
  %20 = alloca i32, align 4
  store float* %0, float** %10, align 8
  store float* %1, float** %11, align 8
  store float* %2, float** %12, align 8
  store float* %3, float** %13, align 8
  store float* %4, float** %14, align 8
  store [12 x float]* %5, [12 x float]** %15, align 8
  store [12 x float]* %6, [12 x float]** %16, align 8
  store [12 x float]* %7, [12 x float]** %17, align 8
  store i32* %8, i32** %18, align 8
  store i32 0, i32* %19, align 4
  br label %21

21:                                               ; preds = %71, %9
  %22 = load i32, i32* %19, align 4
  %23 = icmp slt i32 %22, 12
  br i1 %23, label %24, label %74

24:                                               ; preds = %21
  store i32 1, i32* %20, align 4
  br label %25

25:                                               ; preds = %67, %24
  %26 = load i32, i32* %20, align 4
  %27 = icmp slt i32 %26, 12
  br i1 %27, label %28, label %70

28:                                               ; preds = %25
  %29 = load float*, float** %10, align 8
  %30 = load i32, i32* %20, align 4
  %31 = sub nsw i32 %30, 1
  %32 = sext i32 %31 to i64
  %33 = getelementptr inbounds float, float* %29, i64 %32
  %34 = load float, float* %33, align 4
  %35 = fsub float 1.000000e+00, %34
  %36 = load float*, float** %10, align 8
  %37 = load i32, i32* %20, align 4
  %38 = sext i32 %37 to i64
  %39 = getelementptr inbounds float, float* %36, i64 %38
  store float %35, float* %39, align 4
  %40 = load float*, float** %10, align 8
  %41 = load i32, i32* %20, align 4
  %42 = sext i32 %41 to i64
  %43 = getelementptr inbounds float, float* %40, i64 %42
  %44 = load float, float* %43, align 4
  %45 = load [12 x float]*, [12 x float]** %16, align 8
  %46 = load i32, i32* %20, align 4
  %47 = sext i32 %46 to i64
  %48 = getelementptr inbounds [12 x float], [12 x float]* %45, i64 %47
  %49 = load i32, i32* %19, align 4
  %50 = sext i32 %49 to i64
  %51 = getelementptr inbounds [12 x float], [12 x float]* %48, i64 0, i64 %50
  %52 = load float, float* %51, align 4
  %53 = load float*, float** %13, align 8
  %54 = load i32, i32* %20, align 4
  %55 = sext i32 %54 to i64
  %56 = getelementptr inbounds float, float* %53, i64 %55
  %57 = load float, float* %56, align 4
  %58 = fmul float %52, %57
  %59 = fadd float %44, %58
  %60 = load [12 x float]*, [12 x float]** %15, align 8
  %61 = load i32, i32* %20, align 4
  %62 = sext i32 %61 to i64
  %63 = getelementptr inbounds [12 x float], [12 x float]* %60, i64 %62
  %64 = load i32, i32* %19, align 4
  %65 = sext i32 %64 to i64
  %66 = getelementptr inbounds [12 x float], [12 x float]* %63, i64 0, i64 %65
  store float %59, float* %66, align 4
  br label %67

67:                                               ; preds = %28
  %68 = load i32, i32* %20, align 4
  %69 = add nsw i32 %68, 1
  store i32 %69, i32* %20, align 4
  br label %25, !llvm.loop !29

70:                                               ; preds = %25
  br label %71

71:                                               ; preds = %70
  %72 = load i32, i32* %19, align 4
  %73 = add nsw i32 %72, 1
  store i32 %73, i32* %19, align 4
  br label %21, !llvm.loop !30

74:                                               ; preds = %21
  ret float 0.000000e+00
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local float @s258(float* noundef %0, float* noundef %1, float* noundef %2, float* noundef %3, float* noundef %4, [12 x float]* noundef %5, [12 x float]* noundef %6, [12 x float]* noundef %7, i32* noundef %8) #0 {
  %10 = alloca float*, align 8
  %11 = alloca float*, align 8
  %12 = alloca float*, align 8
  %13 = alloca float*, align 8
  %14 = alloca float*, align 8
  %15 = alloca [12 x float]*, align 8
  %16 = alloca [12 x float]*, align 8
  %17 = alloca [12 x float]*, align 8
  %18 = alloca i32*, align 8
  %19 = alloca float, align 4
  %20 = alloca i32, align 4
  store float* %0, float** %10, align 8
  store float* %1, float** %11, align 8
  store float* %2, float** %12, align 8
  store float* %3, float** %13, align 8
  store float* %4, float** %14, align 8
  store [12 x float]* %5, [12 x float]** %15, align 8
  store [12 x float]* %6, [12 x float]** %16, align 8
  store [12 x float]* %7, [12 x float]** %17, align 8
  store i32* %8, i32** %18, align 8
  store float 0.000000e+00, float* %19, align 4
  store i32 0, i32* %20, align 4
  br label %21

21:                                               ; preds = %74, %9
  %22 = load i32, i32* %20, align 4
  %23 = icmp slt i32 %22, 12
  br i1 %23, label %24, label %77

24:                                               ; preds = %21
  %25 = load float*, float** %10, align 8
  %26 = load i32, i32* %20, align 4
  %27 = sext i32 %26 to i64
  %28 = getelementptr inbounds float, float* %25, i64 %27
  %29 = load float, float* %28, align 4
  %30 = fcmp ogt float %29, 0.000000e+00
  br i1 %30, label %31, label %43

31:                                               ; preds = %24
  %32 = load float*, float** %13, align 8
  %33 = load i32, i32* %20, align 4
  %34 = sext i32 %33 to i64
  %35 = getelementptr inbounds float, float* %32, i64 %34
  %36 = load float, float* %35, align 4
  %37 = load float*, float** %13, align 8
  %38 = load i32, i32* %20, align 4
  %39 = sext i32 %38 to i64
  %40 = getelementptr inbounds float, float* %37, i64 %39
  %41 = load float, float* %40, align 4
  %42 = fmul float %36, %41
  store float %42, float* %19, align 4
  br label %43

43:                                               ; preds = %31, %24
  %44 = load float, float* %19, align 4
  %45 = load float*, float** %12, align 8
  %46 = load i32, i32* %20, align 4
  %47 = sext i32 %46 to i64
  %48 = getelementptr inbounds float, float* %45, i64 %47
  %49 = load float, float* %48, align 4
  %50 = fmul float %44, %49
  %51 = load float*, float** %13, align 8
  %52 = load i32, i32* %20, align 4
  %53 = sext i32 %52 to i64
  %54 = getelementptr inbounds float, float* %51, i64 %53
  %55 = load float, float* %54, align 4
  %56 = fadd float %50, %55
  %57 = load float*, float** %11, align 8
  %58 = load i32, i32* %20, align 4
  %59 = sext i32 %58 to i64
  %60 = getelementptr inbounds float, float* %57, i64 %59
  store float %56, float* %60, align 4
  %61 = load float, float* %19, align 4
  %62 = fadd float %61, 1.000000e+00
  %63 = load [12 x float]*, [12 x float]** %15, align 8
  %64 = getelementptr inbounds [12 x float], [12 x float]* %63, i64 0
  %65 = load i32, i32* %20, align 4
  %66 = sext i32 %65 to i64
  %67 = getelementptr inbounds [12 x float], [12 x float]* %64, i64 0, i64 %66
  %68 = load float, float* %67, align 4
  %69 = fmul float %62, %68
  %70 = load float*, float** %14, align 8
  %71 = load i32, i32* %20, align 4
  %72 = sext i32 %71 to i64
  %73 = getelementptr inbounds float, float* %70, i64 %72
  store float %69, float* %73, align 4
  br label %74

74:                                               ; preds = %43
  %75 = load i32, i32* %20, align 4
  %76 = add nsw i32 %75, 1
  store i32 %76, i32* %20, align 4
  br label %21, !llvm.loop !31

77:                                               ; preds = %21
  ret float 0.000000e+00
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local float @s261(float* noundef %0, float* noundef %1, float* noundef %2, float* noundef %3, float* noundef %4, [12 x float]* noundef %5, [12 x float]* noundef %6, [12 x float]* noundef %7, i32* noundef %8) #0 {
  %10 = alloca float*, align 8
  %11 = alloca float*, align 8
  %12 = alloca float*, align 8
  %13 = alloca float*, align 8
  %14 = alloca float*, align 8
  %15 = alloca [12 x float]*, align 8
  %16 = alloca [12 x float]*, align 8
  %17 = alloca [12 x float]*, align 8
  %18 = alloca i32*, align 8
  %19 = alloca float, align 4
  %20 = alloca i32, align 4
  store float* %0, float** %10, align 8
  store float* %1, float** %11, align 8
  store float* %2, float** %12, align 8
  store float* %3, float** %13, align 8
  store float* %4, float** %14, align 8
  store [12 x float]* %5, [12 x float]** %15, align 8
  store [12 x float]* %6, [12 x float]** %16, align 8
  store [12 x float]* %7, [12 x float]** %17, align 8
  store i32* %8, i32** %18, align 8
  store i32 1, i32* %20, align 4
  br label %21

21:                                               ; preds = %64, %9
  %22 = load i32, i32* %20, align 4
  %23 = icmp slt i32 %22, 100
  br i1 %23, label %24, label %67

24:                                               ; preds = %21
  %25 = load float*, float** %10, align 8
  %26 = load i32, i32* %20, align 4
  %27 = sext i32 %26 to i64
  %28 = getelementptr inbounds float, float* %25, i64 %27
  %29 = load float, float* %28, align 4
  %30 = load float*, float** %11, align 8
  %31 = load i32, i32* %20, align 4
  %32 = sext i32 %31 to i64
  %33 = getelementptr inbounds float, float* %30, i64 %32
  %34 = load float, float* %33, align 4
  %35 = fadd float %29, %34
  store float %35, float* %19, align 4
  %36 = load float, float* %19, align 4
  %37 = load float*, float** %12, align 8
  %38 = load i32, i32* %20, align 4
  %39 = sub nsw i32 %38, 1
  %40 = sext i32 %39 to i64
  %41 = getelementptr inbounds float, float* %37, i64 %40
  %42 = load float, float* %41, align 4
  %43 = fadd float %36, %42
  %44 = load float*, float** %10, align 8
  %45 = load i32, i32* %20, align 4
  %46 = sext i32 %45 to i64
  %47 = getelementptr inbounds float, float* %44, i64 %46
  store float %43, float* %47, align 4
  %48 = load float*, float** %12, align 8
  %49 = load i32, i32* %20, align 4
  %50 = sext i32 %49 to i64
  %51 = getelementptr inbounds float, float* %48, i64 %50
  %52 = load float, float* %51, align 4
  %53 = load float*, float** %13, align 8
  %54 = load i32, i32* %20, align 4
  %55 = sext i32 %54 to i64
  %56 = getelementptr inbounds float, float* %53, i64 %55
  %57 = load float, float* %56, align 4
  %58 = fmul float %52, %57
  store float %58, float* %19, align 4
  %59 = load float, float* %19, align 4
  %60 = load float*, float** %12, align 8
  %61 = load i32, i32* %20, align 4
  %62 = sext i32 %61 to i64
  %63 = getelementptr inbounds float, float* %60, i64 %62
  store float %59, float* %63, align 4
  br label %64

64:                                               ; preds = %24
  %65 = load i32, i32* %20, align 4
  %66 = add nsw i32 %65, 1
  store i32 %66, i32* %20, align 4
  br label %21, !llvm.loop !32

67:                                               ; preds = %21
  ret float 0.000000e+00
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local float @s291(float* noundef %0, float* noundef %1, float* noundef %2, float* noundef %3, float* noundef %4, [12 x float]* noundef %5, [12 x float]* noundef %6, [12 x float]* noundef %7, i32* noundef %8) #0 {
  %10 = alloca float*, align 8
  %11 = alloca float*, align 8
  %12 = alloca float*, align 8
  %13 = alloca float*, align 8
  %14 = alloca float*, align 8
  %15 = alloca [12 x float]*, align 8
  %16 = alloca [12 x float]*, align 8
  %17 = alloca [12 x float]*, align 8
  %18 = alloca i32*, align 8
  %19 = alloca i32, align 4
  %20 = alloca i32, align 4
  store float* %0, float** %10, align 8
  store float* %1, float** %11, align 8
  store float* %2, float** %12, align 8
  store float* %3, float** %13, align 8
  store float* %4, float** %14, align 8
  store [12 x float]* %5, [12 x float]** %15, align 8
  store [12 x float]* %6, [12 x float]** %16, align 8
  store [12 x float]* %7, [12 x float]** %17, align 8
  store i32* %8, i32** %18, align 8
  store i32 99, i32* %19, align 4
  store i32 0, i32* %20, align 4
  br label %21

21:                                               ; preds = %42, %9
  %22 = load i32, i32* %20, align 4
  %23 = icmp slt i32 %22, 100
  br i1 %23, label %24, label %45

24:                                               ; preds = %21
  %25 = load float*, float** %11, align 8
  %26 = load i32, i32* %20, align 4
  %27 = sext i32 %26 to i64
  %28 = getelementptr inbounds float, float* %25, i64 %27
  %29 = load float, float* %28, align 4
  %30 = load float*, float** %11, align 8
  %31 = load i32, i32* %19, align 4
  %32 = sext i32 %31 to i64
  %33 = getelementptr inbounds float, float* %30, i64 %32
  %34 = load float, float* %33, align 4
  %35 = fadd float %29, %34
  %36 = fmul float %35, 5.000000e-01
  %37 = load float*, float** %10, align 8
  %38 = load i32, i32* %20, align 4
  %39 = sext i32 %38 to i64
  %40 = getelementptr inbounds float, float* %37, i64 %39
  store float %36, float* %40, align 4
  %41 = load i32, i32* %20, align 4
  store i32 %41, i32* %19, align 4
  br label %42

42:                                               ; preds = %24
  %43 = load i32, i32* %20, align 4
  %44 = add nsw i32 %43, 1
  store i32 %44, i32* %20, align 4
  br label %21, !llvm.loop !33

45:                                               ; preds = %21
  ret float 0.000000e+00
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local float @s292(float* noundef %0, float* noundef %1, float* noundef %2, float* noundef %3, float* noundef %4, [12 x float]* noundef %5, [12 x float]* noundef %6, [12 x float]* noundef %7, i32* noundef %8) #0 {
  %10 = alloca float*, align 8
  %11 = alloca float*, align 8
  %12 = alloca float*, align 8
  %13 = alloca float*, align 8
  %14 = alloca float*, align 8
  %15 = alloca [12 x float]*, align 8
  %16 = alloca [12 x float]*, align 8
  %17 = alloca [12 x float]*, align 8
  %18 = alloca i32*, align 8
  %19 = alloca i32, align 4
  %20 = alloca i32, align 4
  %21 = alloca i32, align 4
  store float* %0, float** %10, align 8
  store float* %1, float** %11, align 8
  store float* %2, float** %12, align 8
  store float* %3, float** %13, align 8
  store float* %4, float** %14, align 8
  store [12 x float]* %5, [12 x float]** %15, align 8
  store [12 x float]* %6, [12 x float]** %16, align 8
  store [12 x float]* %7, [12 x float]** %17, align 8
  store i32* %8, i32** %18, align 8
  store i32 99, i32* %19, align 4
  store i32 98, i32* %20, align 4
  store i32 0, i32* %21, align 4
  br label %22

22:                                               ; preds = %50, %9
  %23 = load i32, i32* %21, align 4
  %24 = icmp slt i32 %23, 100
  br i1 %24, label %25, label %53

25:                                               ; preds = %22
  %26 = load float*, float** %11, align 8
  %27 = load i32, i32* %21, align 4
  %28 = sext i32 %27 to i64
  %29 = getelementptr inbounds float, float* %26, i64 %28
  %30 = load float, float* %29, align 4
  %31 = load float*, float** %11, align 8
  %32 = load i32, i32* %19, align 4
  %33 = sext i32 %32 to i64
  %34 = getelementptr inbounds float, float* %31, i64 %33
  %35 = load float, float* %34, align 4
  %36 = fadd float %30, %35
  %37 = load float*, float** %11, align 8
  %38 = load i32, i32* %20, align 4
  %39 = sext i32 %38 to i64
  %40 = getelementptr inbounds float, float* %37, i64 %39
  %41 = load float, float* %40, align 4
  %42 = fadd float %36, %41
  %43 = fmul float %42, 0x3FD54FDF40000000
  %44 = load float*, float** %10, align 8
  %45 = load i32, i32* %21, align 4
  %46 = sext i32 %45 to i64
  %47 = getelementptr inbounds float, float* %44, i64 %46
  store float %43, float* %47, align 4
  %48 = load i32, i32* %19, align 4
  store i32 %48, i32* %20, align 4
  %49 = load i32, i32* %21, align 4
  store i32 %49, i32* %19, align 4
  br label %50

50:                                               ; preds = %25
  %51 = load i32, i32* %21, align 4
  %52 = add nsw i32 %51, 1
  store i32 %52, i32* %21, align 4
  br label %22, !llvm.loop !34

53:                                               ; preds = %22
  ret float 0.000000e+00
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local float @s1161(float* noundef %0, float* noundef %1, float* noundef %2, float* noundef %3, float* noundef %4, [12 x float]* noundef %5, [12 x float]* noundef %6, [12 x float]* noundef %7, i32* noundef %8) #0 {
  %10 = alloca float*, align 8
  %11 = alloca float*, align 8
  %12 = alloca float*, align 8
  %13 = alloca float*, align 8
  %14 = alloca float*, align 8
  %15 = alloca [12 x float]*, align 8
  %16 = alloca [12 x float]*, align 8
  %17 = alloca [12 x float]*, align 8
  %18 = alloca i32*, align 8
  %19 = alloca i32, align 4
  store float* %0, float** %10, align 8
  store float* %1, float** %11, align 8
  store float* %2, float** %12, align 8
  store float* %3, float** %13, align 8
  store float* %4, float** %14, align 8
  store [12 x float]* %5, [12 x float]** %15, align 8
  store [12 x float]* %6, [12 x float]** %16, align 8
  store [12 x float]* %7, [12 x float]** %17, align 8
  store i32* %8, i32** %18, align 8
  store i32 0, i32* %19, align 4
  br label %20

20:                                               ; preds = %76, %9
  %21 = load i32, i32* %19, align 4
  %22 = icmp slt i32 %21, 99
  br i1 %22, label %23, label %79

23:                                               ; preds = %20
  %24 = load float*, float** %12, align 8
  %25 = load i32, i32* %19, align 4
  %26 = sext i32 %25 to i64
  %27 = getelementptr inbounds float, float* %24, i64 %26
  %28 = load float, float* %27, align 4
  %29 = fcmp olt float %28, 0.000000e+00
  br i1 %29, label %30, label %31

30:                                               ; preds = %23
  br label %53

31:                                               ; preds = %23
  %32 = load float*, float** %12, align 8
  %33 = load i32, i32* %19, align 4
  %34 = sext i32 %33 to i64
  %35 = getelementptr inbounds float, float* %32, i64 %34
  %36 = load float, float* %35, align 4
  %37 = load float*, float** %13, align 8
  %38 = load i32, i32* %19, align 4
  %39 = sext i32 %38 to i64
  %40 = getelementptr inbounds float, float* %37, i64 %39
  %41 = load float, float* %40, align 4
  %42 = load float*, float** %14, align 8
  %43 = load i32, i32* %19, align 4
  %44 = sext i32 %43 to i64
  %45 = getelementptr inbounds float, float* %42, i64 %44
  %46 = load float, float* %45, align 4
  %47 = fmul float %41, %46
  %48 = fadd float %36, %47
  %49 = load float*, float** %10, align 8
  %50 = load i32, i32* %19, align 4
  %51 = sext i32 %50 to i64
  %52 = getelementptr inbounds float, float* %49, i64 %51
  store float %48, float* %52, align 4
  br label %75

53:                                               ; preds = %30
  %54 = load float*, float** %10, align 8
  %55 = load i32, i32* %19, align 4
  %56 = sext i32 %55 to i64
  %57 = getelementptr inbounds float, float* %54, i64 %56
  %58 = load float, float* %57, align 4
  %59 = load float*, float** %13, align 8
  %60 = load i32, i32* %19, align 4
  %61 = sext i32 %60 to i64
  %62 = getelementptr inbounds float, float* %59, i64 %61
  %63 = load float, float* %62, align 4
  %64 = load float*, float** %13, align 8
  %65 = load i32, i32* %19, align 4
  %66 = sext i32 %65 to i64
  %67 = getelementptr inbounds float, float* %64, i64 %66
  %68 = load float, float* %67, align 4
  %69 = fmul float %63, %68
  %70 = fadd float %58, %69
  %71 = load float*, float** %11, align 8
  %72 = load i32, i32* %19, align 4
  %73 = sext i32 %72 to i64
  %74 = getelementptr inbounds float, float* %71, i64 %73
  store float %70, float* %74, align 4
  br label %75

75:                                               ; preds = %53, %31
  br label %76

76:                                               ; preds = %75
  %77 = load i32, i32* %19, align 4
  %78 = add nsw i32 %77, 1
  store i32 %78, i32* %19, align 4
  br label %20, !llvm.loop !35

79:                                               ; preds = %20
  ret float 0.000000e+00
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local float @s276(float* noundef %0, float* noundef %1, float* noundef %2, float* noundef %3, float* noundef %4, [12 x float]* noundef %5, [12 x float]* noundef %6, [12 x float]* noundef %7, i32* noundef %8) #0 {
  %10 = alloca float*, align 8
  %11 = alloca float*, align 8
  %12 = alloca float*, align 8
  %13 = alloca float*, align 8
  %14 = alloca float*, align 8
  %15 = alloca [12 x float]*, align 8
  %16 = alloca [12 x float]*, align 8
  %17 = alloca [12 x float]*, align 8
  %18 = alloca i32*, align 8
  %19 = alloca i32, align 4
  %20 = alloca i32, align 4
  store float* %0, float** %10, align 8
  store float* %1, float** %11, align 8
  store float* %2, float** %12, align 8
  store float* %3, float** %13, align 8
  store float* %4, float** %14, align 8
  store [12 x float]* %5, [12 x float]** %15, align 8
  store [12 x float]* %6, [12 x float]** %16, align 8
  store [12 x float]* %7, [12 x float]** %17, align 8
  store i32* %8, i32** %18, align 8
  store i32 50, i32* %19, align 4
  store i32 0, i32* %20, align 4
  br label %21

21:                                               ; preds = %66, %9
  %22 = load i32, i32* %20, align 4
  %23 = icmp slt i32 %22, 100
  br i1 %23, label %24, label %69

24:                                               ; preds = %21
  %25 = load i32, i32* %20, align 4
  %26 = add nsw i32 %25, 1
  %27 = load i32, i32* %19, align 4
  %28 = icmp slt i32 %26, %27
  br i1 %28, label %29, label %47

29:                                               ; preds = %24
  %30 = load float*, float** %11, align 8
  %31 = load i32, i32* %20, align 4
  %32 = sext i32 %31 to i64
  %33 = getelementptr inbounds float, float* %30, i64 %32
  %34 = load float, float* %33, align 4
  %35 = load float*, float** %12, align 8
  %36 = load i32, i32* %20, align 4
  %37 = sext i32 %36 to i64
  %38 = getelementptr inbounds float, float* %35, i64 %37
  %39 = load float, float* %38, align 4
  %40 = fmul float %34, %39
  %41 = load float*, float** %10, align 8
  %42 = load i32, i32* %20, align 4
  %43 = sext i32 %42 to i64
  %44 = getelementptr inbounds float, float* %41, i64 %43
  %45 = load float, float* %44, align 4
  %46 = fadd float %45, %40
  store float %46, float* %44, align 4
  br label %65

47:                                               ; preds = %24
  %48 = load float*, float** %11, align 8
  %49 = load i32, i32* %20, align 4
  %50 = sext i32 %49 to i64
  %51 = getelementptr inbounds float, float* %48, i64 %50
  %52 = load float, float* %51, align 4
  %53 = load float*, float** %13, align 8
  %54 = load i32, i32* %20, align 4
  %55 = sext i32 %54 to i64
  %56 = getelementptr inbounds float, float* %53, i64 %55
  %57 = load float, float* %56, align 4
  %58 = fmul float %52, %57
  %59 = load float*, float** %10, align 8
  %60 = load i32, i32* %20, align 4
  %61 = sext i32 %60 to i64
  %62 = getelementptr inbounds float, float* %59, i64 %61
  %63 = load float, float* %62, align 4
  %64 = fadd float %63, %58
  store float %64, float* %62, align 4
  br label %65

65:                                               ; preds = %47, %29
  br label %66

66:                                               ; preds = %65
  %67 = load i32, i32* %20, align 4
  %68 = add nsw i32 %67, 1
  store i32 %68, i32* %20, align 4
  br label %21, !llvm.loop !36

69:                                               ; preds = %21
  ret float 0.000000e+00
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local float @s315(float* noundef %0, float* noundef %1, float* noundef %2, float* noundef %3, float* noundef %4, [12 x float]* noundef %5, [12 x float]* noundef %6, [12 x float]* noundef %7, i32* noundef %8) #0 {
  %10 = alloca float*, align 8
  %11 = alloca float*, align 8
  %12 = alloca float*, align 8
  %13 = alloca float*, align 8
  %14 = alloca float*, align 8
  %15 = alloca [12 x float]*, align 8
  %16 = alloca [12 x float]*, align 8
  %17 = alloca [12 x float]*, align 8
  %18 = alloca i32*, align 8
  %19 = alloca float, align 4
  %20 = alloca i32, align 4
  %21 = alloca i32, align 4
  store float* %0, float** %10, align 8
  store float* %1, float** %11, align 8
  store float* %2, float** %12, align 8
  store float* %3, float** %13, align 8
  store float* %4, float** %14, align 8
  store [12 x float]* %5, [12 x float]** %15, align 8
  store [12 x float]* %6, [12 x float]** %16, align 8
  store [12 x float]* %7, [12 x float]** %17, align 8
  store i32* %8, i32** %18, align 8
  %22 = load float*, float** %10, align 8
  %23 = getelementptr inbounds float, float* %22, i64 0
  %24 = load float, float* %23, align 4
  store float %24, float* %19, align 4
  store i32 0, i32* %20, align 4
  store i32 0, i32* %21, align 4
  br label %25

25:                                               ; preds = %44, %9
  %26 = load i32, i32* %21, align 4
  %27 = icmp slt i32 %26, 100
  br i1 %27, label %28, label %47

28:                                               ; preds = %25
  %29 = load float*, float** %10, align 8
  %30 = load i32, i32* %21, align 4
  %31 = sext i32 %30 to i64
  %32 = getelementptr inbounds float, float* %29, i64 %31
  %33 = load float, float* %32, align 4
  %34 = load float, float* %19, align 4
  %35 = fcmp ogt float %33, %34
  br i1 %35, label %36, label %43

36:                                               ; preds = %28
  %37 = load float*, float** %10, align 8
  %38 = load i32, i32* %21, align 4
  %39 = sext i32 %38 to i64
  %40 = getelementptr inbounds float, float* %37, i64 %39
  %41 = load float, float* %40, align 4
  store float %41, float* %19, align 4
  %42 = load i32, i32* %21, align 4
  store i32 %42, i32* %20, align 4
  br label %43

43:                                               ; preds = %36, %28
  br label %44

44:                                               ; preds = %43
  %45 = load i32, i32* %21, align 4
  %46 = add nsw i32 %45, 1
  store i32 %46, i32* %21, align 4
  br label %25, !llvm.loop !37

47:                                               ; preds = %25
  %48 = load float, float* %19, align 4
  %49 = load i32, i32* %20, align 4
  %50 = sitofp i32 %49 to float
  %51 = fadd float %48, %50
  ret float %51
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local float @s318(float* noundef %0, float* noundef %1, float* noundef %2, float* noundef %3, float* noundef %4, [12 x float]* noundef %5, [12 x float]* noundef %6, [12 x float]* noundef %7, i32* noundef %8) #0 {
  %10 = alloca float*, align 8
  %11 = alloca float*, align 8
  %12 = alloca float*, align 8
  %13 = alloca float*, align 8
  %14 = alloca float*, align 8
  %15 = alloca [12 x float]*, align 8
  %16 = alloca [12 x float]*, align 8
  %17 = alloca [12 x float]*, align 8
  %18 = alloca i32*, align 8
  %19 = alloca i32, align 4
  %20 = alloca i32, align 4
  %21 = alloca i32, align 4
  %22 = alloca float, align 4
  %23 = alloca i32, align 4
  store float* %0, float** %10, align 8
  store float* %1, float** %11, align 8
  store float* %2, float** %12, align 8
  store float* %3, float** %13, align 8
  store float* %4, float** %14, align 8
  store [12 x float]* %5, [12 x float]** %15, align 8
  store [12 x float]* %6, [12 x float]** %16, align 8
  store [12 x float]* %7, [12 x float]** %17, align 8
  store i32* %8, i32** %18, align 8
  %24 = load i32*, i32** %18, align 8
  %25 = getelementptr inbounds i32, i32* %24, i64 4
  %26 = load i32, i32* %25, align 4
  %27 = and i32 %26, 1
  %28 = add nsw i32 1, %27
  store i32 %28, i32* %19, align 4
  store i32 0, i32* %20, align 4
  store i32 0, i32* %21, align 4
  %29 = load float*, float** %10, align 8
  %30 = getelementptr inbounds float, float* %29, i64 0
  %31 = load float, float* %30, align 4
  %32 = call float @llvm.fabs.f32(float %31)
  store float %32, float* %22, align 4
  %33 = load i32, i32* %19, align 4
  %34 = load i32, i32* %20, align 4
  %35 = add nsw i32 %34, %33
  store i32 %35, i32* %20, align 4
  store i32 1, i32* %23, align 4
  br label %36

36:                                               ; preds = %61, %9
  %37 = load i32, i32* %23, align 4
  %38 = icmp slt i32 %37, 50
  br i1 %38, label %39, label %64

39:                                               ; preds = %36
  %40 = load float*, float** %10, align 8
  %41 = load i32, i32* %20, align 4
  %42 = sext i32 %41 to i64
  %43 = getelementptr inbounds float, float* %40, i64 %42
  %44 = load float, float* %43, align 4
  %45 = call float @llvm.fabs.f32(float %44)
  %46 = load float, float* %22, align 4
  %47 = fcmp ole float %45, %46
  br i1 %47, label %48, label %49

48:                                               ; preds = %39
  br label %57

49:                                               ; preds = %39
  %50 = load i32, i32* %23, align 4
  store i32 %50, i32* %21, align 4
  %51 = load float*, float** %10, align 8
  %52 = load i32, i32* %20, align 4
  %53 = sext i32 %52 to i64
  %54 = getelementptr inbounds float, float* %51, i64 %53
  %55 = load float, float* %54, align 4
  %56 = call float @llvm.fabs.f32(float %55)
  store float %56, float* %22, align 4
  br label %57

57:                                               ; preds = %49, %48
  %58 = load i32, i32* %19, align 4
  %59 = load i32, i32* %20, align 4
  %60 = add nsw i32 %59, %58
  store i32 %60, i32* %20, align 4
  br label %61

61:                                               ; preds = %57
  %62 = load i32, i32* %23, align 4
  %63 = add nsw i32 %62, 1
  store i32 %63, i32* %23, align 4
  br label %36, !llvm.loop !38

64:                                               ; preds = %36
  %65 = load float, float* %22, align 4
  %66 = load i32, i32* %21, align 4
  %67 = sitofp i32 %66 to float
  %68 = fadd float %65, %67
  ret float %68
}

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare float @llvm.fabs.f32(float) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local float @s331(float* noundef %0, float* noundef %1, float* noundef %2, float* noundef %3, float* noundef %4, [12 x float]* noundef %5, [12 x float]* noundef %6, [12 x float]* noundef %7, i32* noundef %8) #0 {
  %10 = alloca float*, align 8
  %11 = alloca float*, align 8
  %12 = alloca float*, align 8
  %13 = alloca float*, align 8
  %14 = alloca float*, align 8
  %15 = alloca [12 x float]*, align 8
  %16 = alloca [12 x float]*, align 8
  %17 = alloca [12 x float]*, align 8
  %18 = alloca i32*, align 8
  %19 = alloca i32, align 4
  %20 = alloca i32, align 4
  store float* %0, float** %10, align 8
  store float* %1, float** %11, align 8
  store float* %2, float** %12, align 8
  store float* %3, float** %13, align 8
  store float* %4, float** %14, align 8
  store [12 x float]* %5, [12 x float]** %15, align 8
  store [12 x float]* %6, [12 x float]** %16, align 8
  store [12 x float]* %7, [12 x float]** %17, align 8
  store i32* %8, i32** %18, align 8
  store i32 -1, i32* %19, align 4
  store i32 0, i32* %20, align 4
  br label %21

21:                                               ; preds = %34, %9
  %22 = load i32, i32* %20, align 4
  %23 = icmp slt i32 %22, 100
  br i1 %23, label %24, label %37

24:                                               ; preds = %21
  %25 = load float*, float** %10, align 8
  %26 = load i32, i32* %20, align 4
  %27 = sext i32 %26 to i64
  %28 = getelementptr inbounds float, float* %25, i64 %27
  %29 = load float, float* %28, align 4
  %30 = fcmp olt float %29, 0.000000e+00
  br i1 %30, label %31, label %33

31:                                               ; preds = %24
  %32 = load i32, i32* %20, align 4
  store i32 %32, i32* %19, align 4
  br label %33

33:                                               ; preds = %31, %24
  br label %34

34:                                               ; preds = %33
  %35 = load i32, i32* %20, align 4
  %36 = add nsw i32 %35, 1
  store i32 %36, i32* %20, align 4
  br label %21, !llvm.loop !39

37:                                               ; preds = %21
  %38 = load i32, i32* %19, align 4
  %39 = sitofp i32 %38 to float
  ret float %39
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local float @s3110(float* noundef %0, float* noundef %1, float* noundef %2, float* noundef %3, float* noundef %4, [12 x float]* noundef %5, [12 x float]* noundef %6, [12 x float]* noundef %7, i32* noundef %8) #0 {
  %10 = alloca float*, align 8
  %11 = alloca float*, align 8
  %12 = alloca float*, align 8
  %13 = alloca float*, align 8
  %14 = alloca float*, align 8
  %15 = alloca [12 x float]*, align 8
  %16 = alloca [12 x float]*, align 8
  %17 = alloca [12 x float]*, align 8
  %18 = alloca i32*, align 8
  %19 = alloca float, align 4
  %20 = alloca i32, align 4
  %21 = alloca i32, align 4
  %22 = alloca i32, align 4
  %23 = alloca i32, align 4
  store float* %0, float** %10, align 8
  store float* %1, float** %11, align 8
  store float* %2, float** %12, align 8
  store float* %3, float** %13, align 8
  store float* %4, float** %14, align 8
  store [12 x float]* %5, [12 x float]** %15, align 8
  store [12 x float]* %6, [12 x float]** %16, align 8
  store [12 x float]* %7, [12 x float]** %17, align 8
  store i32* %8, i32** %18, align 8
  %24 = load [12 x float]*, [12 x float]** %15, align 8
  %25 = getelementptr inbounds [12 x float], [12 x float]* %24, i64 0
  %26 = getelementptr inbounds [12 x float], [12 x float]* %25, i64 0, i64 0
  %27 = load float, float* %26, align 4
  store float %27, float* %19, align 4
  store i32 0, i32* %20, align 4
  store i32 0, i32* %21, align 4
  store i32 0, i32* %22, align 4
  br label %28

28:                                               ; preds = %62, %9
  %29 = load i32, i32* %22, align 4
  %30 = icmp slt i32 %29, 12
  br i1 %30, label %31, label %65

31:                                               ; preds = %28
  store i32 0, i32* %23, align 4
  br label %32

32:                                               ; preds = %58, %31
  %33 = load i32, i32* %23, align 4
  %34 = icmp slt i32 %33, 12
  br i1 %34, label %35, label %61

35:                                               ; preds = %32
  %36 = load [12 x float]*, [12 x float]** %15, align 8
  %37 = load i32, i32* %22, align 4
  %38 = sext i32 %37 to i64
  %39 = getelementptr inbounds [12 x float], [12 x float]* %36, i64 %38
  %40 = load i32, i32* %23, align 4
  %41 = sext i32 %40 to i64
  %42 = getelementptr inbounds [12 x float], [12 x float]* %39, i64 0, i64 %41
  %43 = load float, float* %42, align 4
  %44 = load float, float* %19, align 4
  %45 = fcmp ogt float %43, %44
  br i1 %45, label %46, label %57

46:                                               ; preds = %35
  %47 = load [12 x float]*, [12 x float]** %15, align 8
  %48 = load i32, i32* %22, align 4
  %49 = sext i32 %48 to i64
  %50 = getelementptr inbounds [12 x float], [12 x float]* %47, i64 %49
  %51 = load i32, i32* %23, align 4
  %52 = sext i32 %51 to i64
  %53 = getelementptr inbounds [12 x float], [12 x float]* %50, i64 0, i64 %52
  %54 = load float, float* %53, align 4
  store float %54, float* %19, align 4
  %55 = load i32, i32* %22, align 4
  store i32 %55, i32* %20, align 4
  %56 = load i32, i32* %23, align 4
  store i32 %56, i32* %21, align 4
  br label %57

57:                                               ; preds = %46, %35
  br label %58

58:                                               ; preds = %57
  %59 = load i32, i32* %23, align 4
  %60 = add nsw i32 %59, 1
  store i32 %60, i32* %23, align 4
  br label %32, !llvm.loop !40

61:                                               ; preds = %32
  br label %62

62:                                               ; preds = %61
  %63 = load i32, i32* %22, align 4
  %64 = add nsw i32 %63, 1
  store i32 %64, i32* %22, align 4
  br label %28, !llvm.loop !41

65:                                               ; preds = %28
  %66 = load float, float* %19, align 4
  %67 = load i32, i32* %20, align 4
  %68 = sitofp i32 %67 to float
  %69 = fadd float %66, %68
  %70 = load i32, i32* %21, align 4
  %71 = sitofp i32 %70 to float
  %72 = fadd float %69, %71
  ret float %72
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local float @s341(float* noundef %0, float* noundef %1, float* noundef %2, float* noundef %3, float* noundef %4, [12 x float]* noundef %5, [12 x float]* noundef %6, [12 x float]* noundef %7, i32* noundef %8) #0 {
  %10 = alloca float*, align 8
  %11 = alloca float*, align 8
  %12 = alloca float*, align 8
  %13 = alloca float*, align 8
  %14 = alloca float*, align 8
  %15 = alloca [12 x float]*, align 8
  %16 = alloca [12 x float]*, align 8
  %17 = alloca [12 x float]*, align 8
  %18 = alloca i32*, align 8
  %19 = alloca i32, align 4
  %20 = alloca i32, align 4
  store float* %0, float** %10, align 8
  store float* %1, float** %11, align 8
  store float* %2, float** %12, align 8
  store float* %3, float** %13, align 8
  store float* %4, float** %14, align 8
  store [12 x float]* %5, [12 x float]** %15, align 8
  store [12 x float]* %6, [12 x float]** %16, align 8
  store [12 x float]* %7, [12 x float]** %17, align 8
  store i32* %8, i32** %18, align 8
  store i32 -1, i32* %19, align 4
  store i32 0, i32* %20, align 4
  br label %21

21:                                               ; preds = %44, %9
  %22 = load i32, i32* %20, align 4
  %23 = icmp slt i32 %22, 100
  br i1 %23, label %24, label %47

24:                                               ; preds = %21
  %25 = load float*, float** %11, align 8
  %26 = load i32, i32* %20, align 4
  %27 = sext i32 %26 to i64
  %28 = getelementptr inbounds float, float* %25, i64 %27
  %29 = load float, float* %28, align 4
  %30 = fcmp ogt float %29, 0.000000e+00
  br i1 %30, label %31, label %43

31:                                               ; preds = %24
  %32 = load i32, i32* %19, align 4
  %33 = add nsw i32 %32, 1
  store i32 %33, i32* %19, align 4
  %34 = load float*, float** %11, align 8
  %35 = load i32, i32* %20, align 4
  %36 = sext i32 %35 to i64
  %37 = getelementptr inbounds float, float* %34, i64 %36
  %38 = load float, float* %37, align 4
  %39 = load float*, float** %10, align 8
  %40 = load i32, i32* %19, align 4
  %41 = sext i32 %40 to i64
  %42 = getelementptr inbounds float, float* %39, i64 %41
  store float %38, float* %42, align 4
  br label %43

43:                                               ; preds = %31, %24
  br label %44

44:                                               ; preds = %43
  %45 = load i32, i32* %20, align 4
  %46 = add nsw i32 %45, 1
  store i32 %46, i32* %20, align 4
  br label %21, !llvm.loop !42

47:                                               ; preds = %21
  ret float 0.000000e+00
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local float @s442(float* noundef %0, float* noundef %1, float* noundef %2, float* noundef %3, float* noundef %4, [12 x float]* noundef %5, [12 x float]* noundef %6, [12 x float]* noundef %7, i32* noundef %8) #0 {
  %10 = alloca float*, align 8
  %11 = alloca float*, align 8
  %12 = alloca float*, align 8
  %13 = alloca float*, align 8
  %14 = alloca float*, align 8
  %15 = alloca [12 x float]*, align 8
  %16 = alloca [12 x float]*, align 8
  %17 = alloca [12 x float]*, align 8
  %18 = alloca i32*, align 8
  %19 = alloca i32, align 4
  store float* %0, float** %10, align 8
  store float* %1, float** %11, align 8
  store float* %2, float** %12, align 8
  store float* %3, float** %13, align 8
  store float* %4, float** %14, align 8
  store [12 x float]* %5, [12 x float]** %15, align 8
  store [12 x float]* %6, [12 x float]** %16, align 8
  store [12 x float]* %7, [12 x float]** %17, align 8
  store i32* %8, i32** %18, align 8
  store i32 0, i32* %19, align 4
  br label %20

20:                                               ; preds = %103, %9
  %21 = load i32, i32* %19, align 4
  %22 = icmp slt i32 %21, 100
  br i1 %22, label %23, label %106

23:                                               ; preds = %20
  %24 = load i32*, i32** %18, align 8
  %25 = load i32, i32* %19, align 4
  %26 = sext i32 %25 to i64
  %27 = getelementptr inbounds i32, i32* %24, i64 %26
  %28 = load i32, i32* %27, align 4
  %29 = and i32 %28, 3
  switch i32 %29, label %102 [
    i32 0, label %30
    i32 1, label %48
    i32 2, label %66
    i32 3, label %84
  ]

30:                                               ; preds = %23
  %31 = load float*, float** %11, align 8
  %32 = load i32, i32* %19, align 4
  %33 = sext i32 %32 to i64
  %34 = getelementptr inbounds float, float* %31, i64 %33
  %35 = load float, float* %34, align 4
  %36 = load float*, float** %11, align 8
  %37 = load i32, i32* %19, align 4
  %38 = sext i32 %37 to i64
  %39 = getelementptr inbounds float, float* %36, i64 %38
  %40 = load float, float* %39, align 4
  %41 = fmul float %35, %40
  %42 = load float*, float** %10, align 8
  %43 = load i32, i32* %19, align 4
  %44 = sext i32 %43 to i64
  %45 = getelementptr inbounds float, float* %42, i64 %44
  %46 = load float, float* %45, align 4
  %47 = fadd float %46, %41
  store float %47, float* %45, align 4
  br label %102

48:                                               ; preds = %23
  %49 = load float*, float** %12, align 8
  %50 = load i32, i32* %19, align 4
  %51 = sext i32 %50 to i64
  %52 = getelementptr inbounds float, float* %49, i64 %51
  %53 = load float, float* %52, align 4
  %54 = load float*, float** %12, align 8
  %55 = load i32, i32* %19, align 4
  %56 = sext i32 %55 to i64
  %57 = getelementptr inbounds float, float* %54, i64 %56
  %58 = load float, float* %57, align 4
  %59 = fmul float %53, %58
  %60 = load float*, float** %10, align 8
  %61 = load i32, i32* %19, align 4
  %62 = sext i32 %61 to i64
  %63 = getelementptr inbounds float, float* %60, i64 %62
  %64 = load float, float* %63, align 4
  %65 = fadd float %64, %59
  store float %65, float* %63, align 4
  br label %102

66:                                               ; preds = %23
  %67 = load float*, float** %13, align 8
  %68 = load i32, i32* %19, align 4
  %69 = sext i32 %68 to i64
  %70 = getelementptr inbounds float, float* %67, i64 %69
  %71 = load float, float* %70, align 4
  %72 = load float*, float** %13, align 8
  %73 = load i32, i32* %19, align 4
  %74 = sext i32 %73 to i64
  %75 = getelementptr inbounds float, float* %72, i64 %74
  %76 = load float, float* %75, align 4
  %77 = fmul float %71, %76
  %78 = load float*, float** %10, align 8
  %79 = load i32, i32* %19, align 4
  %80 = sext i32 %79 to i64
  %81 = getelementptr inbounds float, float* %78, i64 %80
  %82 = load float, float* %81, align 4
  %83 = fadd float %82, %77
  store float %83, float* %81, align 4
  br label %102

84:                                               ; preds = %23
  %85 = load float*, float** %14, align 8
  %86 = load i32, i32* %19, align 4
  %87 = sext i32 %86 to i64
  %88 = getelementptr inbounds float, float* %85, i64 %87
  %89 = load float, float* %88, align 4
  %90 = load float*, float** %14, align 8
  %91 = load i32, i32* %19, align 4
  %92 = sext i32 %91 to i64
  %93 = getelementptr inbounds float, float* %90, i64 %92
  %94 = load float, float* %93, align 4
  %95 = fmul float %89, %94
  %96 = load float*, float** %10, align 8
  %97 = load i32, i32* %19, align 4
  %98 = sext i32 %97 to i64
  %99 = getelementptr inbounds float, float* %96, i64 %98
  %100 = load float, float* %99, align 4
  %101 = fadd float %100, %95
  store float %101, float* %99, align 4
  br label %102

102:                                              ; preds = %23, %84, %66, %48, %30
  br label %103

103:                                              ; preds = %102
  %104 = load i32, i32* %19, align 4
  %105 = add nsw i32 %104, 1
  store i32 %105, i32* %19, align 4
  br label %20, !llvm.loop !43

106:                                              ; preds = %20
  ret float 0.000000e+00
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local float @s4117(float* noundef %0, float* noundef %1, float* noundef %2, float* noundef %3, float* noundef %4, [12 x float]* noundef %5, [12 x float]* noundef %6, [12 x float]* noundef %7, i32* noundef %8) #0 {
  %10 = alloca float*, align 8
  %11 = alloca float*, align 8
  %12 = alloca float*, align 8
  %13 = alloca float*, align 8
  %14 = alloca float*, align 8
  %15 = alloca [12 x float]*, align 8
  %16 = alloca [12 x float]*, align 8
  %17 = alloca [12 x float]*, align 8
  %18 = alloca i32*, align 8
  %19 = alloca i32, align 4
  store float* %0, float** %10, align 8
  store float* %1, float** %11, align 8
  store float* %2, float** %12, align 8
  store float* %3, float** %13, align 8
  store float* %4, float** %14, align 8
  store [12 x float]* %5, [12 x float]** %15, align 8
  store [12 x float]* %6, [12 x float]** %16, align 8
  store [12 x float]* %7, [12 x float]** %17, align 8
  store i32* %8, i32** %18, align 8
  store i32 0, i32* %19, align 4
  br label %20

20:                                               ; preds = %46, %9
  %21 = load i32, i32* %19, align 4
  %22 = icmp slt i32 %21, 100
  br i1 %22, label %23, label %49

23:                                               ; preds = %20
  %24 = load float*, float** %11, align 8
  %25 = load i32, i32* %19, align 4
  %26 = sext i32 %25 to i64
  %27 = getelementptr inbounds float, float* %24, i64 %26
  %28 = load float, float* %27, align 4
  %29 = load float*, float** %12, align 8
  %30 = load i32, i32* %19, align 4
  %31 = sdiv i32 %30, 2
  %32 = sext i32 %31 to i64
  %33 = getelementptr inbounds float, float* %29, i64 %32
  %34 = load float, float* %33, align 4
  %35 = load float*, float** %13, align 8
  %36 = load i32, i32* %19, align 4
  %37 = sext i32 %36 to i64
  %38 = getelementptr inbounds float, float* %35, i64 %37
  %39 = load float, float* %38, align 4
  %40 = fmul float %34, %39
  %41 = fadd float %28, %40
  %42 = load float*, float** %10, align 8
  %43 = load i32, i32* %19, align 4
  %44 = sext i32 %43 to i64
  %45 = getelementptr inbounds float, float* %42, i64 %44
  store float %41, float* %45, align 4
  br label %46

46:                                               ; preds = %23
  %47 = load i32, i32* %19, align 4
  %48 = add nsw i32 %47, 1
  store i32 %48, i32* %19, align 4
  br label %20, !llvm.loop !44

49:                                               ; preds = %20
  ret float 0.000000e+00
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nosync nounwind readnone speculatable willreturn }

!llvm.module.flags = !{!0, !1, !2, !3, !4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 1}
!4 = !{i32 7, !"frame-pointer", i32 2}
!5 = distinct !{!5, !6}
!6 = !{!"llvm.loop.mustprogress"}
!7 = distinct !{!7, !6}
!8 = distinct !{!8, !6}
!9 = distinct !{!9, !6}
!10 = distinct !{!10, !6}
!11 = distinct !{!11, !6}
!12 = distinct !{!12, !6}
!13 = distinct !{!13, !6}
!14 = distinct !{!14, !6}
!15 = distinct !{!15, !6}
!16 = distinct !{!16, !6}
!17 = distinct !{!17, !6}
!18 = distinct !{!18, !6}
!19 = distinct !{!19, !6}
!20 = distinct !{!20, !6}
!21 = distinct !{!21, !6}
!22 = distinct !{!22, !6}
!23 = distinct !{!23, !6}
!24 = distinct !{!24, !6}
!25 = distinct !{!25, !6}
!26 = distinct !{!26, !6}
!27 = distinct !{!27, !6}
!28 = distinct !{!28, !6}
!29 = distinct !{!29, !6}
!30 = distinct !{!30, !6}
!31 = distinct !{!31, !6}
!32 = distinct !{!32, !6}
!33 = distinct !{!33, !6}
!34 = distinct !{!34, !6}
!35 = distinct !{!35, !6}
!36 = distinct !{!36, !6}
!37 = distinct !{!37, !6}
!38 = distinct !{!38, !6}
!39 = distinct !{!39, !6}
!40 = distinct !{!40, !6}
!41 = distinct !{!41, !6}
!42 = distinct !{!42, !6}
!43 = distinct !{!43, !6}
!44 = distinct !{!44, !6}
