; ModuleID = 'ode.c'
source_filename = "ode.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@fields = internal constant [2 x void (double*, double*)*] [void (double*, double*)* @pendulum, void (double*, double*)* @lotka], align 16

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @rk4_lorenz(double noundef %0, i32 noundef %1, double* noundef %2) #0 {
  %4 = alloca double, align 8
  %5 = alloca i32, align 4
  %6 = alloca double*, align 8
  %7 = alloca [3 x double], align 16
  %8 = alloca [3 x double], align 16
  %9 = alloca [3 x double], align 16
  %10 = alloca [3 x double], align 16
  %11 = alloca [3 x double], align 16
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  %14 = alloca i32, align 4
  %15 = alloca i32, align 4
  %16 = alloca i32, align 4
  store double %0, double* %4, align 8
  store i32 %1, i32* %5, align 4
  store double* %2, double** %6, align 8
  store i32 0, i32* %12, align 4
  br label %17

17:                                               ; preds = %139, %3
  %18 = load i32, i32* %12, align 4
  %19 = load i32, i32* %5, align 4
  %20 = icmp slt i32 %18, %19
  br i1 %20, label %21, label %142

21:                                               ; preds = %17
  %22 = load double*, double** %6, align 8
  %23 = getelementptr inbounds [3 x double], [3 x double]* %7, i64 0, i64 0
  call void @lorenz(double* noundef %22, double* noundef %23)
  store i32 0, i32* %13, align 4
  br label %24

24:                                               ; preds = %44, %21
  %25 = load i32, i32* %13, align 4
  %26 = icmp slt i32 %25, 3
  br i1 %26, label %27, label %47

27:                                               ; preds = %24
  %28 = load double*, double** %6, align 8
  %29 = load i32, i32* %13, align 4
  %30 = sext i32 %29 to i64
  %31 = getelementptr inbounds double, double* %28, i64 %30
  %32 = load double, double* %31, align 8
  %33 = load double, double* %4, align 8
  %34 = fmul double 5.000000e-01, %33
  %35 = load i32, i32* %13, align 4
  %36 = sext i32 %35 to i64
  %37 = getelementptr inbounds [3 x double], [3 x double]* %7, i64 0, i64 %36
  %38 = load double, double* %37, align 8
  %39 = fmul double %34, %38
  %40 = fadd double %32, %39
  %41 = load i32, i32* %13, align 4
  %42 = sext i32 %41 to i64
  %43 = getelementptr inbounds [3 x double], [3 x double]* %11, i64 0, i64 %42
  store double %40, double* %43, align 8
  br label %44

44:                                               ; preds = %27
  %45 = load i32, i32* %13, align 4
  %46 = add nsw i32 %45, 1
  store i32 %46, i32* %13, align 4
  br label %24, !llvm.loop !5

47:                                               ; preds = %24
  %48 = getelementptr inbounds [3 x double], [3 x double]* %11, i64 0, i64 0
  %49 = getelementptr inbounds [3 x double], [3 x double]* %8, i64 0, i64 0
  call void @lorenz(double* noundef %48, double* noundef %49)
  store i32 0, i32* %14, align 4
  br label %50

50:                                               ; preds = %70, %47
  %51 = load i32, i32* %14, align 4
  %52 = icmp slt i32 %51, 3
  br i1 %52, label %53, label %73

53:                                               ; preds = %50
  %54 = load double*, double** %6, align 8
  %55 = load i32, i32* %14, align 4
  %56 = sext i32 %55 to i64
  %57 = getelementptr inbounds double, double* %54, i64 %56
  %58 = load double, double* %57, align 8
  %59 = load double, double* %4, align 8
  %60 = fmul double 5.000000e-01, %59
  %61 = load i32, i32* %14, align 4
  %62 = sext i32 %61 to i64
  %63 = getelementptr inbounds [3 x double], [3 x double]* %8, i64 0, i64 %62
  %64 = load double, double* %63, align 8
  %65 = fmul double %60, %64
  %66 = fadd double %58, %65
  %67 = load i32, i32* %14, align 4
  %68 = sext i32 %67 to i64
  %69 = getelementptr inbounds [3 x double], [3 x double]* %11, i64 0, i64 %68
  store double %66, double* %69, align 8
  br label %70

70:                                               ; preds = %53
  %71 = load i32, i32* %14, align 4
  %72 = add nsw i32 %71, 1
  store i32 %72, i32* %14, align 4
  br label %50, !llvm.loop !7

73:                                               ; preds = %50
  %74 = getelementptr inbounds [3 x double], [3 x double]* %11, i64 0, i64 0
  %75 = getelementptr inbounds [3 x double], [3 x double]* %9, i64 0, i64 0
  call void @lorenz(double* noundef %74, double* noundef %75)
  store i32 0, i32* %15, align 4
  br label %76

76:                                               ; preds = %95, %73
  %77 = load i32, i32* %15, align 4
  %78 = icmp slt i32 %77, 3
  br i1 %78, label %79, label %98

79:                                               ; preds = %76
  %80 = load double*, double** %6, align 8
  %81 = load i32, i32* %15, align 4
  %82 = sext i32 %81 to i64
  %83 = getelementptr inbounds double, double* %80, i64 %82
  %84 = load double, double* %83, align 8
  %85 = load double, double* %4, align 8
  %86 = load i32, i32* %15, align 4
  %87 = sext i32 %86 to i64
  %88 = getelementptr inbounds [3 x double], [3 x double]* %9, i64 0, i64 %87
  %89 = load double, double* %88, align 8
  %90 = fmul double %85, %89
  %91 = fadd double %84, %90
  %92 = load i32, i32* %15, align 4
  %93 = sext i32 %92 to i64
  %94 = getelementptr inbounds [3 x double], [3 x double]* %11, i64 0, i64 %93
  store double %91, double* %94, align 8
  br label %95

95:                                               ; preds = %79
  %96 = load i32, i32* %15, align 4
  %97 = add nsw i32 %96, 1
  store i32 %97, i32* %15, align 4
  br label %76, !llvm.loop !8

98:                                               ; preds = %76
  %99 = getelementptr inbounds [3 x double], [3 x double]* %11, i64 0, i64 0
  %100 = getelementptr inbounds [3 x double], [3 x double]* %10, i64 0, i64 0
  call void @lorenz(double* noundef %99, double* noundef %100)
  store i32 0, i32* %16, align 4
  br label %101

101:                                              ; preds = %135, %98
  %102 = load i32, i32* %16, align 4
  %103 = icmp slt i32 %102, 3
  br i1 %103, label %104, label %138

104:                                              ; preds = %101
  %105 = load double, double* %4, align 8
  %106 = fdiv double %105, 6.000000e+00
  %107 = load i32, i32* %16, align 4
  %108 = sext i32 %107 to i64
  %109 = getelementptr inbounds [3 x double], [3 x double]* %7, i64 0, i64 %108
  %110 = load double, double* %109, align 8
  %111 = load i32, i32* %16, align 4
  %112 = sext i32 %111 to i64
  %113 = getelementptr inbounds [3 x double], [3 x double]* %8, i64 0, i64 %112
  %114 = load double, double* %113, align 8
  %115 = fmul double 2.000000e+00, %114
  %116 = fadd double %110, %115
  %117 = load i32, i32* %16, align 4
  %118 = sext i32 %117 to i64
  %119 = getelementptr inbounds [3 x double], [3 x double]* %9, i64 0, i64 %118
  %120 = load double, double* %119, align 8
  %121 = fmul double 2.000000e+00, %120
  %122 = fadd double %116, %121
  %123 = load i32, i32* %16, align 4
  %124 = sext i32 %123 to i64
  %125 = getelementptr inbounds [3 x double], [3 x double]* %10, i64 0, i64 %124
  %126 = load double, double* %125, align 8
  %127 = fadd double %122, %126
  %128 = fmul double %106, %127
  %129 = load double*, double** %6, align 8
  %130 = load i32, i32* %16, align 4
  %131 = sext i32 %130 to i64
  %132 = getelementptr inbounds double, double* %129, i64 %131
  %133 = load double, double* %132, align 8
  %134 = fadd double %133, %128
  store double %134, double* %132, align 8
  br label %135

135:                                              ; preds = %104
  %136 = load i32, i32* %16, align 4
  %137 = add nsw i32 %136, 1
  store i32 %137, i32* %16, align 4
  br label %101, !llvm.loop !9

138:                                              ; preds = %101
  br label %139

139:                                              ; preds = %138
  %140 = load i32, i32* %12, align 4
  %141 = add nsw i32 %140, 1
  store i32 %141, i32* %12, align 4
  br label %17, !llvm.loop !10

142:                                              ; preds = %17
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @lorenz(double* noundef %0, double* noundef %1) #0 {
  %3 = alloca double*, align 8
  %4 = alloca double*, align 8
  store double* %0, double** %3, align 8
  store double* %1, double** %4, align 8
  %5 = load double*, double** %3, align 8
  %6 = getelementptr inbounds double, double* %5, i64 1
  %7 = load double, double* %6, align 8
  %8 = load double*, double** %3, align 8
  %9 = getelementptr inbounds double, double* %8, i64 0
  %10 = load double, double* %9, align 8
  %11 = fsub double %7, %10
  %12 = fmul double 1.000000e+01, %11
  %13 = load double*, double** %4, align 8
  %14 = getelementptr inbounds double, double* %13, i64 0
  store double %12, double* %14, align 8
  %15 = load double*, double** %3, align 8
  %16 = getelementptr inbounds double, double* %15, i64 0
  %17 = load double, double* %16, align 8
  %18 = load double*, double** %3, align 8
  %19 = getelementptr inbounds double, double* %18, i64 2
  %20 = load double, double* %19, align 8
  %21 = fsub double 2.800000e+01, %20
  %22 = fmul double %17, %21
  %23 = load double*, double** %3, align 8
  %24 = getelementptr inbounds double, double* %23, i64 1
  %25 = load double, double* %24, align 8
  %26 = fsub double %22, %25
  %27 = load double*, double** %4, align 8
  %28 = getelementptr inbounds double, double* %27, i64 1
  store double %26, double* %28, align 8
  %29 = load double*, double** %3, align 8
  %30 = getelementptr inbounds double, double* %29, i64 0
  %31 = load double, double* %30, align 8
  %32 = load double*, double** %3, align 8
  %33 = getelementptr inbounds double, double* %32, i64 1
  %34 = load double, double* %33, align 8
  %35 = fmul double %31, %34
  %36 = load double*, double** %3, align 8
  %37 = getelementptr inbounds double, double* %36, i64 2
  %38 = load double, double* %37, align 8
  %39 = fmul double 0x4005555555555555, %38
  %40 = fsub double %35, %39
  %41 = load double*, double** %4, align 8
  %42 = getelementptr inbounds double, double* %41, i64 2
  store double %40, double* %42, align 8
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @verlet(i32 noundef %0, double noundef %1, double* noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca double, align 8
  %6 = alloca double*, align 8
  %7 = alloca double, align 8
  %8 = alloca double, align 8
  %9 = alloca double, align 8
  %10 = alloca i32, align 4
  %11 = alloca double, align 8
  store i32 %0, i32* %4, align 4
  store double %1, double* %5, align 8
  store double* %2, double** %6, align 8
  %12 = load double*, double** %6, align 8
  %13 = getelementptr inbounds double, double* %12, i64 0
  %14 = load double, double* %13, align 8
  store double %14, double* %7, align 8
  %15 = load double*, double** %6, align 8
  %16 = getelementptr inbounds double, double* %15, i64 1
  %17 = load double, double* %16, align 8
  store double %17, double* %8, align 8
  %18 = load double, double* %7, align 8
  %19 = fneg double %18
  store double %19, double* %9, align 8
  store i32 0, i32* %10, align 4
  br label %20

20:                                               ; preds = %48, %3
  %21 = load i32, i32* %10, align 4
  %22 = load i32, i32* %4, align 4
  %23 = icmp slt i32 %21, %22
  br i1 %23, label %24, label %51

24:                                               ; preds = %20
  %25 = load double, double* %5, align 8
  %26 = load double, double* %8, align 8
  %27 = fmul double %25, %26
  %28 = load double, double* %5, align 8
  %29 = fmul double 5.000000e-01, %28
  %30 = load double, double* %5, align 8
  %31 = fmul double %29, %30
  %32 = load double, double* %9, align 8
  %33 = fmul double %31, %32
  %34 = fadd double %27, %33
  %35 = load double, double* %7, align 8
  %36 = fadd double %35, %34
  store double %36, double* %7, align 8
  %37 = load double, double* %7, align 8
  %38 = fneg double %37
  store double %38, double* %11, align 8
  %39 = load double, double* %5, align 8
  %40 = fmul double 5.000000e-01, %39
  %41 = load double, double* %9, align 8
  %42 = load double, double* %11, align 8
  %43 = fadd double %41, %42
  %44 = fmul double %40, %43
  %45 = load double, double* %8, align 8
  %46 = fadd double %45, %44
  store double %46, double* %8, align 8
  %47 = load double, double* %11, align 8
  store double %47, double* %9, align 8
  br label %48

48:                                               ; preds = %24
  %49 = load i32, i32* %10, align 4
  %50 = add nsw i32 %49, 1
  store i32 %50, i32* %10, align 4
  br label %20, !llvm.loop !11

51:                                               ; preds = %20
  %52 = load double, double* %7, align 8
  %53 = load double*, double** %6, align 8
  %54 = getelementptr inbounds double, double* %53, i64 0
  store double %52, double* %54, align 8
  %55 = load double, double* %8, align 8
  %56 = load double*, double** %6, align 8
  %57 = getelementptr inbounds double, double* %56, i64 1
  store double %55, double* %57, align 8
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @rk4_generic(i32 noundef %0, double noundef %1, double* noundef %2, i32 noundef %3) #0 {
  %5 = alloca i32, align 4
  %6 = alloca double, align 8
  %7 = alloca double*, align 8
  %8 = alloca i32, align 4
  %9 = alloca void (double*, double*)*, align 8
  %10 = alloca [4 x [2 x double]], align 16
  %11 = alloca [2 x double], align 16
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  %14 = alloca double, align 8
  %15 = alloca i32, align 4
  %16 = alloca i32, align 4
  store i32 %0, i32* %5, align 4
  store double %1, double* %6, align 8
  store double* %2, double** %7, align 8
  store i32 %3, i32* %8, align 4
  %17 = load i32, i32* %8, align 4
  %18 = and i32 %17, 1
  %19 = sext i32 %18 to i64
  %20 = getelementptr inbounds [2 x void (double*, double*)*], [2 x void (double*, double*)*]* @fields, i64 0, i64 %19
  %21 = load void (double*, double*)*, void (double*, double*)** %20, align 8
  store void (double*, double*)* %21, void (double*, double*)** %9, align 8
  store i32 0, i32* %12, align 4
  br label %22

22:                                               ; preds = %123, %4
  %23 = load i32, i32* %12, align 4
  %24 = load i32, i32* %5, align 4
  %25 = icmp slt i32 %23, %24
  br i1 %25, label %26, label %126

26:                                               ; preds = %22
  %27 = load void (double*, double*)*, void (double*, double*)** %9, align 8
  %28 = load double*, double** %7, align 8
  %29 = getelementptr inbounds [4 x [2 x double]], [4 x [2 x double]]* %10, i64 0, i64 0
  %30 = getelementptr inbounds [2 x double], [2 x double]* %29, i64 0, i64 0
  call void %27(double* noundef %28, double* noundef %30)
  store i32 1, i32* %13, align 4
  br label %31

31:                                               ; preds = %77, %26
  %32 = load i32, i32* %13, align 4
  %33 = icmp slt i32 %32, 4
  br i1 %33, label %34, label %80

34:                                               ; preds = %31
  %35 = load i32, i32* %13, align 4
  %36 = icmp eq i32 %35, 3
  br i1 %36, label %37, label %39

37:                                               ; preds = %34
  %38 = load double, double* %6, align 8
  br label %42

39:                                               ; preds = %34
  %40 = load double, double* %6, align 8
  %41 = fmul double 5.000000e-01, %40
  br label %42

42:                                               ; preds = %39, %37
  %43 = phi double [ %38, %37 ], [ %41, %39 ]
  store double %43, double* %14, align 8
  store i32 0, i32* %15, align 4
  br label %44

44:                                               ; preds = %67, %42
  %45 = load i32, i32* %15, align 4
  %46 = icmp slt i32 %45, 2
  br i1 %46, label %47, label %70

47:                                               ; preds = %44
  %48 = load double*, double** %7, align 8
  %49 = load i32, i32* %15, align 4
  %50 = sext i32 %49 to i64
  %51 = getelementptr inbounds double, double* %48, i64 %50
  %52 = load double, double* %51, align 8
  %53 = load double, double* %14, align 8
  %54 = load i32, i32* %13, align 4
  %55 = sub nsw i32 %54, 1
  %56 = sext i32 %55 to i64
  %57 = getelementptr inbounds [4 x [2 x double]], [4 x [2 x double]]* %10, i64 0, i64 %56
  %58 = load i32, i32* %15, align 4
  %59 = sext i32 %58 to i64
  %60 = getelementptr inbounds [2 x double], [2 x double]* %57, i64 0, i64 %59
  %61 = load double, double* %60, align 8
  %62 = fmul double %53, %61
  %63 = fadd double %52, %62
  %64 = load i32, i32* %15, align 4
  %65 = sext i32 %64 to i64
  %66 = getelementptr inbounds [2 x double], [2 x double]* %11, i64 0, i64 %65
  store double %63, double* %66, align 8
  br label %67

67:                                               ; preds = %47
  %68 = load i32, i32* %15, align 4
  %69 = add nsw i32 %68, 1
  store i32 %69, i32* %15, align 4
  br label %44, !llvm.loop !12

70:                                               ; preds = %44
  %71 = load void (double*, double*)*, void (double*, double*)** %9, align 8
  %72 = getelementptr inbounds [2 x double], [2 x double]* %11, i64 0, i64 0
  %73 = load i32, i32* %13, align 4
  %74 = sext i32 %73 to i64
  %75 = getelementptr inbounds [4 x [2 x double]], [4 x [2 x double]]* %10, i64 0, i64 %74
  %76 = getelementptr inbounds [2 x double], [2 x double]* %75, i64 0, i64 0
  call void %71(double* noundef %72, double* noundef %76)
  br label %77

77:                                               ; preds = %70
  %78 = load i32, i32* %13, align 4
  %79 = add nsw i32 %78, 1
  store i32 %79, i32* %13, align 4
  br label %31, !llvm.loop !13

80:                                               ; preds = %31
  store i32 0, i32* %16, align 4
  br label %81

81:                                               ; preds = %119, %80
  %82 = load i32, i32* %16, align 4
  %83 = icmp slt i32 %82, 2
  br i1 %83, label %84, label %122

84:                                               ; preds = %81
  %85 = load double, double* %6, align 8
  %86 = fdiv double %85, 6.000000e+00
  %87 = getelementptr inbounds [4 x [2 x double]], [4 x [2 x double]]* %10, i64 0, i64 0
  %88 = load i32, i32* %16, align 4
  %89 = sext i32 %88 to i64
  %90 = getelementptr inbounds [2 x double], [2 x double]* %87, i64 0, i64 %89
  %91 = load double, double* %90, align 8
  %92 = getelementptr inbounds [4 x [2 x double]], [4 x [2 x double]]* %10, i64 0, i64 1
  %93 = load i32, i32* %16, align 4
  %94 = sext i32 %93 to i64
  %95 = getelementptr inbounds [2 x double], [2 x double]* %92, i64 0, i64 %94
  %96 = load double, double* %95, align 8
  %97 = fmul double 2.000000e+00, %96
  %98 = fadd double %91, %97
  %99 = getelementptr inbounds [4 x [2 x double]], [4 x [2 x double]]* %10, i64 0, i64 2
  %100 = load i32, i32* %16, align 4
  %101 = sext i32 %100 to i64
  %102 = getelementptr inbounds [2 x double], [2 x double]* %99, i64 0, i64 %101
  %103 = load double, double* %102, align 8
  %104 = fmul double 2.000000e+00, %103
  %105 = fadd double %98, %104
  %106 = getelementptr inbounds [4 x [2 x double]], [4 x [2 x double]]* %10, i64 0, i64 3
  %107 = load i32, i32* %16, align 4
  %108 = sext i32 %107 to i64
  %109 = getelementptr inbounds [2 x double], [2 x double]* %106, i64 0, i64 %108
  %110 = load double, double* %109, align 8
  %111 = fadd double %105, %110
  %112 = fmul double %86, %111
  %113 = load double*, double** %7, align 8
  %114 = load i32, i32* %16, align 4
  %115 = sext i32 %114 to i64
  %116 = getelementptr inbounds double, double* %113, i64 %115
  %117 = load double, double* %116, align 8
  %118 = fadd double %117, %112
  store double %118, double* %116, align 8
  br label %119

119:                                              ; preds = %84
  %120 = load i32, i32* %16, align 4
  %121 = add nsw i32 %120, 1
  store i32 %121, i32* %16, align 4
  br label %81, !llvm.loop !14

122:                                              ; preds = %81
  br label %123

123:                                              ; preds = %122
  %124 = load i32, i32* %12, align 4
  %125 = add nsw i32 %124, 1
  store i32 %125, i32* %12, align 4
  br label %22, !llvm.loop !15

126:                                              ; preds = %22
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @pendulum(double* noundef %0, double* noundef %1) #0 {
  %3 = alloca double*, align 8
  %4 = alloca double*, align 8
  store double* %0, double** %3, align 8
  store double* %1, double** %4, align 8
  %5 = load double*, double** %3, align 8
  %6 = getelementptr inbounds double, double* %5, i64 1
  %7 = load double, double* %6, align 8
  %8 = load double*, double** %4, align 8
  %9 = getelementptr inbounds double, double* %8, i64 0
  store double %7, double* %9, align 8
  %10 = load double*, double** %3, align 8
  %11 = getelementptr inbounds double, double* %10, i64 0
  %12 = load double, double* %11, align 8
  %13 = fneg double %12
  %14 = load double*, double** %3, align 8
  %15 = getelementptr inbounds double, double* %14, i64 1
  %16 = load double, double* %15, align 8
  %17 = fmul double 1.000000e-01, %16
  %18 = fsub double %13, %17
  %19 = load double*, double** %4, align 8
  %20 = getelementptr inbounds double, double* %19, i64 1
  store double %18, double* %20, align 8
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @lotka(double* noundef %0, double* noundef %1) #0 {
  %3 = alloca double*, align 8
  %4 = alloca double*, align 8
  store double* %0, double** %3, align 8
  store double* %1, double** %4, align 8
  %5 = load double*, double** %3, align 8
  %6 = getelementptr inbounds double, double* %5, i64 0
  %7 = load double, double* %6, align 8
  %8 = load double*, double** %3, align 8
  %9 = getelementptr inbounds double, double* %8, i64 0
  %10 = load double, double* %9, align 8
  %11 = load double*, double** %3, align 8
  %12 = getelementptr inbounds double, double* %11, i64 1
  %13 = load double, double* %12, align 8
  %14 = fmul double %10, %13
  %15 = fsub double %7, %14
  %16 = load double*, double** %4, align 8
  %17 = getelementptr inbounds double, double* %16, i64 0
  store double %15, double* %17, align 8
  %18 = load double*, double** %3, align 8
  %19 = getelementptr inbounds double, double* %18, i64 0
  %20 = load double, double* %19, align 8
  %21 = load double*, double** %3, align 8
  %22 = getelementptr inbounds double, double* %21, i64 1
  %23 = load double, double* %22, align 8
  %24 = fmul double %20, %23
  %25 = load double*, double** %3, align 8
  %26 = getelementptr inbounds double, double* %25, i64 1
  %27 = load double, double* %26, align 8
  %28 = fsub double %24, %27
  %29 = load double*, double** %4, align 8
  %30 = getelementptr inbounds double, double* %29, i64 1
  store double %28, double* %30, align 8
  ret void
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

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
