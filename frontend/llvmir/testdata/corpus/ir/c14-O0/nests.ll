; ModuleID = 'nests.c'
source_filename = "nests.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @mm2(double noundef %0, double noundef %1, [18 x double]* noundef %2, [26 x double]* noundef %3, [18 x double]* noundef %4, [15 x double]* noundef %5, [15 x double]* noundef %6) #0 {
  %8 = alloca double, align 8
  %9 = alloca double, align 8
  %10 = alloca [18 x double]*, align 8
  %11 = alloca [26 x double]*, align 8
  %12 = alloca [18 x double]*, align 8
  %13 = alloca [15 x double]*, align 8
  %14 = alloca [15 x double]*, align 8
  %15 = alloca i32, align 4
  %16 = alloca i32, align 4
  %17 = alloca i32, align 4
  %18 = alloca i32, align 4
  %19 = alloca i32, align 4
  %20 = alloca i32, align 4
  store double %0, double* %8, align 8
  store double %1, double* %9, align 8
  store [18 x double]* %2, [18 x double]** %10, align 8
  store [26 x double]* %3, [26 x double]** %11, align 8
  store [18 x double]* %4, [18 x double]** %12, align 8
  store [15 x double]* %5, [15 x double]** %13, align 8
  store [15 x double]* %6, [15 x double]** %14, align 8
  store i32 0, i32* %15, align 4
  br label %21

21:                                               ; preds = %76, %7
  %22 = load i32, i32* %15, align 4
  %23 = icmp slt i32 %22, 22
  br i1 %23, label %24, label %79

24:                                               ; preds = %21
  store i32 0, i32* %16, align 4
  br label %25

25:                                               ; preds = %72, %24
  %26 = load i32, i32* %16, align 4
  %27 = icmp slt i32 %26, 18
  br i1 %27, label %28, label %75

28:                                               ; preds = %25
  %29 = load [18 x double]*, [18 x double]** %10, align 8
  %30 = load i32, i32* %15, align 4
  %31 = sext i32 %30 to i64
  %32 = getelementptr inbounds [18 x double], [18 x double]* %29, i64 %31
  %33 = load i32, i32* %16, align 4
  %34 = sext i32 %33 to i64
  %35 = getelementptr inbounds [18 x double], [18 x double]* %32, i64 0, i64 %34
  store double 0.000000e+00, double* %35, align 8
  store i32 0, i32* %17, align 4
  br label %36

36:                                               ; preds = %68, %28
  %37 = load i32, i32* %17, align 4
  %38 = icmp slt i32 %37, 26
  br i1 %38, label %39, label %71

39:                                               ; preds = %36
  %40 = load double, double* %8, align 8
  %41 = load [26 x double]*, [26 x double]** %11, align 8
  %42 = load i32, i32* %15, align 4
  %43 = sext i32 %42 to i64
  %44 = getelementptr inbounds [26 x double], [26 x double]* %41, i64 %43
  %45 = load i32, i32* %17, align 4
  %46 = sext i32 %45 to i64
  %47 = getelementptr inbounds [26 x double], [26 x double]* %44, i64 0, i64 %46
  %48 = load double, double* %47, align 8
  %49 = fmul double %40, %48
  %50 = load [18 x double]*, [18 x double]** %12, align 8
  %51 = load i32, i32* %17, align 4
  %52 = sext i32 %51 to i64
  %53 = getelementptr inbounds [18 x double], [18 x double]* %50, i64 %52
  %54 = load i32, i32* %16, align 4
  %55 = sext i32 %54 to i64
  %56 = getelementptr inbounds [18 x double], [18 x double]* %53, i64 0, i64 %55
  %57 = load double, double* %56, align 8
  %58 = fmul double %49, %57
  %59 = load [18 x double]*, [18 x double]** %10, align 8
  %60 = load i32, i32* %15, align 4
  %61 = sext i32 %60 to i64
  %62 = getelementptr inbounds [18 x double], [18 x double]* %59, i64 %61
  %63 = load i32, i32* %16, align 4
  %64 = sext i32 %63 to i64
  %65 = getelementptr inbounds [18 x double], [18 x double]* %62, i64 0, i64 %64
  %66 = load double, double* %65, align 8
  %67 = fadd double %66, %58
  store double %67, double* %65, align 8
  br label %68

68:                                               ; preds = %39
  %69 = load i32, i32* %17, align 4
  %70 = add nsw i32 %69, 1
  store i32 %70, i32* %17, align 4
  br label %36, !llvm.loop !5

71:                                               ; preds = %36
  br label %72

72:                                               ; preds = %71
  %73 = load i32, i32* %16, align 4
  %74 = add nsw i32 %73, 1
  store i32 %74, i32* %16, align 4
  br label %25, !llvm.loop !7

75:                                               ; preds = %25
  br label %76

76:                                               ; preds = %75
  %77 = load i32, i32* %15, align 4
  %78 = add nsw i32 %77, 1
  store i32 %78, i32* %15, align 4
  br label %21, !llvm.loop !8

79:                                               ; preds = %21
  store i32 0, i32* %18, align 4
  br label %80

80:                                               ; preds = %136, %79
  %81 = load i32, i32* %18, align 4
  %82 = icmp slt i32 %81, 22
  br i1 %82, label %83, label %139

83:                                               ; preds = %80
  store i32 0, i32* %19, align 4
  br label %84

84:                                               ; preds = %132, %83
  %85 = load i32, i32* %19, align 4
  %86 = icmp slt i32 %85, 15
  br i1 %86, label %87, label %135

87:                                               ; preds = %84
  %88 = load double, double* %9, align 8
  %89 = load [15 x double]*, [15 x double]** %14, align 8
  %90 = load i32, i32* %18, align 4
  %91 = sext i32 %90 to i64
  %92 = getelementptr inbounds [15 x double], [15 x double]* %89, i64 %91
  %93 = load i32, i32* %19, align 4
  %94 = sext i32 %93 to i64
  %95 = getelementptr inbounds [15 x double], [15 x double]* %92, i64 0, i64 %94
  %96 = load double, double* %95, align 8
  %97 = fmul double %96, %88
  store double %97, double* %95, align 8
  store i32 0, i32* %20, align 4
  br label %98

98:                                               ; preds = %128, %87
  %99 = load i32, i32* %20, align 4
  %100 = icmp slt i32 %99, 18
  br i1 %100, label %101, label %131

101:                                              ; preds = %98
  %102 = load [18 x double]*, [18 x double]** %10, align 8
  %103 = load i32, i32* %18, align 4
  %104 = sext i32 %103 to i64
  %105 = getelementptr inbounds [18 x double], [18 x double]* %102, i64 %104
  %106 = load i32, i32* %20, align 4
  %107 = sext i32 %106 to i64
  %108 = getelementptr inbounds [18 x double], [18 x double]* %105, i64 0, i64 %107
  %109 = load double, double* %108, align 8
  %110 = load [15 x double]*, [15 x double]** %13, align 8
  %111 = load i32, i32* %20, align 4
  %112 = sext i32 %111 to i64
  %113 = getelementptr inbounds [15 x double], [15 x double]* %110, i64 %112
  %114 = load i32, i32* %19, align 4
  %115 = sext i32 %114 to i64
  %116 = getelementptr inbounds [15 x double], [15 x double]* %113, i64 0, i64 %115
  %117 = load double, double* %116, align 8
  %118 = fmul double %109, %117
  %119 = load [15 x double]*, [15 x double]** %14, align 8
  %120 = load i32, i32* %18, align 4
  %121 = sext i32 %120 to i64
  %122 = getelementptr inbounds [15 x double], [15 x double]* %119, i64 %121
  %123 = load i32, i32* %19, align 4
  %124 = sext i32 %123 to i64
  %125 = getelementptr inbounds [15 x double], [15 x double]* %122, i64 0, i64 %124
  %126 = load double, double* %125, align 8
  %127 = fadd double %126, %118
  store double %127, double* %125, align 8
  br label %128

128:                                              ; preds = %101
  %129 = load i32, i32* %20, align 4
  %130 = add nsw i32 %129, 1
  store i32 %130, i32* %20, align 4
  br label %98, !llvm.loop !9

131:                                              ; preds = %98
  br label %132

132:                                              ; preds = %131
  %133 = load i32, i32* %19, align 4
  %134 = add nsw i32 %133, 1
  store i32 %134, i32* %19, align 4
  br label %84, !llvm.loop !10

135:                                              ; preds = %84
  br label %136

136:                                              ; preds = %135
  %137 = load i32, i32* %18, align 4
  %138 = add nsw i32 %137, 1
  store i32 %138, i32* %18, align 4
  br label %80, !llvm.loop !11

139:                                              ; preds = %80
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @mvt(i32 noundef %0, double* noundef %1, double* noundef %2, double* noundef %3, double* noundef %4, double* noundef %5) #0 {
  %7 = alloca i32, align 4
  %8 = alloca double*, align 8
  %9 = alloca double*, align 8
  %10 = alloca double*, align 8
  %11 = alloca double*, align 8
  %12 = alloca double*, align 8
  %13 = alloca double*, align 8
  %14 = alloca i32, align 4
  %15 = alloca i32, align 4
  %16 = alloca i32, align 4
  %17 = alloca i32, align 4
  store i32 %0, i32* %7, align 4
  store double* %1, double** %8, align 8
  store double* %2, double** %9, align 8
  store double* %3, double** %10, align 8
  store double* %4, double** %11, align 8
  store double* %5, double** %12, align 8
  %18 = load i32, i32* %7, align 4
  %19 = zext i32 %18 to i64
  %20 = load i32, i32* %7, align 4
  %21 = zext i32 %20 to i64
  %22 = load double*, double** %12, align 8
  store double* %22, double** %13, align 8
  store i32 0, i32* %14, align 4
  br label %23

23:                                               ; preds = %62, %6
  %24 = load i32, i32* %14, align 4
  %25 = load i32, i32* %7, align 4
  %26 = icmp slt i32 %24, %25
  br i1 %26, label %27, label %65

27:                                               ; preds = %23
  store i32 0, i32* %15, align 4
  br label %28

28:                                               ; preds = %58, %27
  %29 = load i32, i32* %15, align 4
  %30 = load i32, i32* %7, align 4
  %31 = icmp slt i32 %29, %30
  br i1 %31, label %32, label %61

32:                                               ; preds = %28
  %33 = load double*, double** %8, align 8
  %34 = load i32, i32* %14, align 4
  %35 = sext i32 %34 to i64
  %36 = getelementptr inbounds double, double* %33, i64 %35
  %37 = load double, double* %36, align 8
  %38 = load double*, double** %13, align 8
  %39 = load i32, i32* %14, align 4
  %40 = sext i32 %39 to i64
  %41 = mul nsw i64 %40, %19
  %42 = getelementptr inbounds double, double* %38, i64 %41
  %43 = load i32, i32* %15, align 4
  %44 = sext i32 %43 to i64
  %45 = getelementptr inbounds double, double* %42, i64 %44
  %46 = load double, double* %45, align 8
  %47 = load double*, double** %10, align 8
  %48 = load i32, i32* %15, align 4
  %49 = sext i32 %48 to i64
  %50 = getelementptr inbounds double, double* %47, i64 %49
  %51 = load double, double* %50, align 8
  %52 = fmul double %46, %51
  %53 = fadd double %37, %52
  %54 = load double*, double** %8, align 8
  %55 = load i32, i32* %14, align 4
  %56 = sext i32 %55 to i64
  %57 = getelementptr inbounds double, double* %54, i64 %56
  store double %53, double* %57, align 8
  br label %58

58:                                               ; preds = %32
  %59 = load i32, i32* %15, align 4
  %60 = add nsw i32 %59, 1
  store i32 %60, i32* %15, align 4
  br label %28, !llvm.loop !12

61:                                               ; preds = %28
  br label %62

62:                                               ; preds = %61
  %63 = load i32, i32* %14, align 4
  %64 = add nsw i32 %63, 1
  store i32 %64, i32* %14, align 4
  br label %23, !llvm.loop !13

65:                                               ; preds = %23
  store i32 0, i32* %16, align 4
  br label %66

66:                                               ; preds = %105, %65
  %67 = load i32, i32* %16, align 4
  %68 = load i32, i32* %7, align 4
  %69 = icmp slt i32 %67, %68
  br i1 %69, label %70, label %108

70:                                               ; preds = %66
  store i32 0, i32* %17, align 4
  br label %71

71:                                               ; preds = %101, %70
  %72 = load i32, i32* %17, align 4
  %73 = load i32, i32* %7, align 4
  %74 = icmp slt i32 %72, %73
  br i1 %74, label %75, label %104

75:                                               ; preds = %71
  %76 = load double*, double** %9, align 8
  %77 = load i32, i32* %16, align 4
  %78 = sext i32 %77 to i64
  %79 = getelementptr inbounds double, double* %76, i64 %78
  %80 = load double, double* %79, align 8
  %81 = load double*, double** %13, align 8
  %82 = load i32, i32* %17, align 4
  %83 = sext i32 %82 to i64
  %84 = mul nsw i64 %83, %19
  %85 = getelementptr inbounds double, double* %81, i64 %84
  %86 = load i32, i32* %16, align 4
  %87 = sext i32 %86 to i64
  %88 = getelementptr inbounds double, double* %85, i64 %87
  %89 = load double, double* %88, align 8
  %90 = load double*, double** %11, align 8
  %91 = load i32, i32* %17, align 4
  %92 = sext i32 %91 to i64
  %93 = getelementptr inbounds double, double* %90, i64 %92
  %94 = load double, double* %93, align 8
  %95 = fmul double %89, %94
  %96 = fadd double %80, %95
  %97 = load double*, double** %9, align 8
  %98 = load i32, i32* %16, align 4
  %99 = sext i32 %98 to i64
  %100 = getelementptr inbounds double, double* %97, i64 %99
  store double %96, double* %100, align 8
  br label %101

101:                                              ; preds = %75
  %102 = load i32, i32* %17, align 4
  %103 = add nsw i32 %102, 1
  store i32 %103, i32* %17, align 4
  br label %71, !llvm.loop !14

104:                                              ; preds = %71
  br label %105

105:                                              ; preds = %104
  %106 = load i32, i32* %16, align 4
  %107 = add nsw i32 %106, 1
  store i32 %107, i32* %16, align 4
  br label %66, !llvm.loop !15

108:                                              ; preds = %66
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @gemver(i32 noundef %0, double noundef %1, double noundef %2, double* noalias noundef %3, double* noundef %4, double* noundef %5, double* noundef %6, double* noundef %7, double* noundef %8, double* noundef %9, double* noundef %10, double* noundef %11) #0 {
  %13 = alloca i32, align 4
  %14 = alloca double, align 8
  %15 = alloca double, align 8
  %16 = alloca double*, align 8
  %17 = alloca double*, align 8
  %18 = alloca double*, align 8
  %19 = alloca double*, align 8
  %20 = alloca double*, align 8
  %21 = alloca double*, align 8
  %22 = alloca double*, align 8
  %23 = alloca double*, align 8
  %24 = alloca double*, align 8
  %25 = alloca double*, align 8
  %26 = alloca i32, align 4
  %27 = alloca i32, align 4
  %28 = alloca i32, align 4
  %29 = alloca i32, align 4
  %30 = alloca i32, align 4
  %31 = alloca i32, align 4
  %32 = alloca i32, align 4
  store i32 %0, i32* %13, align 4
  store double %1, double* %14, align 8
  store double %2, double* %15, align 8
  store double* %3, double** %16, align 8
  store double* %4, double** %17, align 8
  store double* %5, double** %18, align 8
  store double* %6, double** %19, align 8
  store double* %7, double** %20, align 8
  store double* %8, double** %21, align 8
  store double* %9, double** %22, align 8
  store double* %10, double** %23, align 8
  store double* %11, double** %24, align 8
  %33 = load i32, i32* %13, align 4
  %34 = zext i32 %33 to i64
  %35 = load i32, i32* %13, align 4
  %36 = zext i32 %35 to i64
  %37 = load double*, double** %16, align 8
  store double* %37, double** %25, align 8
  store i32 0, i32* %26, align 4
  br label %38

38:                                               ; preds = %93, %12
  %39 = load i32, i32* %26, align 4
  %40 = load i32, i32* %13, align 4
  %41 = icmp slt i32 %39, %40
  br i1 %41, label %42, label %96

42:                                               ; preds = %38
  store i32 0, i32* %27, align 4
  br label %43

43:                                               ; preds = %89, %42
  %44 = load i32, i32* %27, align 4
  %45 = load i32, i32* %13, align 4
  %46 = icmp slt i32 %44, %45
  br i1 %46, label %47, label %92

47:                                               ; preds = %43
  %48 = load double*, double** %25, align 8
  %49 = load i32, i32* %26, align 4
  %50 = sext i32 %49 to i64
  %51 = mul nsw i64 %50, %34
  %52 = getelementptr inbounds double, double* %48, i64 %51
  %53 = load i32, i32* %27, align 4
  %54 = sext i32 %53 to i64
  %55 = getelementptr inbounds double, double* %52, i64 %54
  %56 = load double, double* %55, align 8
  %57 = load double*, double** %17, align 8
  %58 = load i32, i32* %26, align 4
  %59 = sext i32 %58 to i64
  %60 = getelementptr inbounds double, double* %57, i64 %59
  %61 = load double, double* %60, align 8
  %62 = load double*, double** %18, align 8
  %63 = load i32, i32* %27, align 4
  %64 = sext i32 %63 to i64
  %65 = getelementptr inbounds double, double* %62, i64 %64
  %66 = load double, double* %65, align 8
  %67 = fmul double %61, %66
  %68 = fadd double %56, %67
  %69 = load double*, double** %19, align 8
  %70 = load i32, i32* %26, align 4
  %71 = sext i32 %70 to i64
  %72 = getelementptr inbounds double, double* %69, i64 %71
  %73 = load double, double* %72, align 8
  %74 = load double*, double** %20, align 8
  %75 = load i32, i32* %27, align 4
  %76 = sext i32 %75 to i64
  %77 = getelementptr inbounds double, double* %74, i64 %76
  %78 = load double, double* %77, align 8
  %79 = fmul double %73, %78
  %80 = fadd double %68, %79
  %81 = load double*, double** %25, align 8
  %82 = load i32, i32* %26, align 4
  %83 = sext i32 %82 to i64
  %84 = mul nsw i64 %83, %34
  %85 = getelementptr inbounds double, double* %81, i64 %84
  %86 = load i32, i32* %27, align 4
  %87 = sext i32 %86 to i64
  %88 = getelementptr inbounds double, double* %85, i64 %87
  store double %80, double* %88, align 8
  br label %89

89:                                               ; preds = %47
  %90 = load i32, i32* %27, align 4
  %91 = add nsw i32 %90, 1
  store i32 %91, i32* %27, align 4
  br label %43, !llvm.loop !16

92:                                               ; preds = %43
  br label %93

93:                                               ; preds = %92
  %94 = load i32, i32* %26, align 4
  %95 = add nsw i32 %94, 1
  store i32 %95, i32* %26, align 4
  br label %38, !llvm.loop !17

96:                                               ; preds = %38
  store i32 0, i32* %28, align 4
  br label %97

97:                                               ; preds = %138, %96
  %98 = load i32, i32* %28, align 4
  %99 = load i32, i32* %13, align 4
  %100 = icmp slt i32 %98, %99
  br i1 %100, label %101, label %141

101:                                              ; preds = %97
  store i32 0, i32* %29, align 4
  br label %102

102:                                              ; preds = %134, %101
  %103 = load i32, i32* %29, align 4
  %104 = load i32, i32* %13, align 4
  %105 = icmp slt i32 %103, %104
  br i1 %105, label %106, label %137

106:                                              ; preds = %102
  %107 = load double*, double** %22, align 8
  %108 = load i32, i32* %28, align 4
  %109 = sext i32 %108 to i64
  %110 = getelementptr inbounds double, double* %107, i64 %109
  %111 = load double, double* %110, align 8
  %112 = load double, double* %15, align 8
  %113 = load double*, double** %25, align 8
  %114 = load i32, i32* %29, align 4
  %115 = sext i32 %114 to i64
  %116 = mul nsw i64 %115, %34
  %117 = getelementptr inbounds double, double* %113, i64 %116
  %118 = load i32, i32* %28, align 4
  %119 = sext i32 %118 to i64
  %120 = getelementptr inbounds double, double* %117, i64 %119
  %121 = load double, double* %120, align 8
  %122 = fmul double %112, %121
  %123 = load double*, double** %23, align 8
  %124 = load i32, i32* %29, align 4
  %125 = sext i32 %124 to i64
  %126 = getelementptr inbounds double, double* %123, i64 %125
  %127 = load double, double* %126, align 8
  %128 = fmul double %122, %127
  %129 = fadd double %111, %128
  %130 = load double*, double** %22, align 8
  %131 = load i32, i32* %28, align 4
  %132 = sext i32 %131 to i64
  %133 = getelementptr inbounds double, double* %130, i64 %132
  store double %129, double* %133, align 8
  br label %134

134:                                              ; preds = %106
  %135 = load i32, i32* %29, align 4
  %136 = add nsw i32 %135, 1
  store i32 %136, i32* %29, align 4
  br label %102, !llvm.loop !18

137:                                              ; preds = %102
  br label %138

138:                                              ; preds = %137
  %139 = load i32, i32* %28, align 4
  %140 = add nsw i32 %139, 1
  store i32 %140, i32* %28, align 4
  br label %97, !llvm.loop !19

141:                                              ; preds = %97
  store i32 0, i32* %30, align 4
  br label %142

142:                                              ; preds = %162, %141
  %143 = load i32, i32* %30, align 4
  %144 = load i32, i32* %13, align 4
  %145 = icmp slt i32 %143, %144
  br i1 %145, label %146, label %165

146:                                              ; preds = %142
  %147 = load double*, double** %22, align 8
  %148 = load i32, i32* %30, align 4
  %149 = sext i32 %148 to i64
  %150 = getelementptr inbounds double, double* %147, i64 %149
  %151 = load double, double* %150, align 8
  %152 = load double*, double** %24, align 8
  %153 = load i32, i32* %30, align 4
  %154 = sext i32 %153 to i64
  %155 = getelementptr inbounds double, double* %152, i64 %154
  %156 = load double, double* %155, align 8
  %157 = fadd double %151, %156
  %158 = load double*, double** %22, align 8
  %159 = load i32, i32* %30, align 4
  %160 = sext i32 %159 to i64
  %161 = getelementptr inbounds double, double* %158, i64 %160
  store double %157, double* %161, align 8
  br label %162

162:                                              ; preds = %146
  %163 = load i32, i32* %30, align 4
  %164 = add nsw i32 %163, 1
  store i32 %164, i32* %30, align 4
  br label %142, !llvm.loop !20

165:                                              ; preds = %142
  store i32 0, i32* %31, align 4
  br label %166

166:                                              ; preds = %207, %165
  %167 = load i32, i32* %31, align 4
  %168 = load i32, i32* %13, align 4
  %169 = icmp slt i32 %167, %168
  br i1 %169, label %170, label %210

170:                                              ; preds = %166
  store i32 0, i32* %32, align 4
  br label %171

171:                                              ; preds = %203, %170
  %172 = load i32, i32* %32, align 4
  %173 = load i32, i32* %13, align 4
  %174 = icmp slt i32 %172, %173
  br i1 %174, label %175, label %206

175:                                              ; preds = %171
  %176 = load double*, double** %21, align 8
  %177 = load i32, i32* %31, align 4
  %178 = sext i32 %177 to i64
  %179 = getelementptr inbounds double, double* %176, i64 %178
  %180 = load double, double* %179, align 8
  %181 = load double, double* %14, align 8
  %182 = load double*, double** %25, align 8
  %183 = load i32, i32* %31, align 4
  %184 = sext i32 %183 to i64
  %185 = mul nsw i64 %184, %34
  %186 = getelementptr inbounds double, double* %182, i64 %185
  %187 = load i32, i32* %32, align 4
  %188 = sext i32 %187 to i64
  %189 = getelementptr inbounds double, double* %186, i64 %188
  %190 = load double, double* %189, align 8
  %191 = fmul double %181, %190
  %192 = load double*, double** %22, align 8
  %193 = load i32, i32* %32, align 4
  %194 = sext i32 %193 to i64
  %195 = getelementptr inbounds double, double* %192, i64 %194
  %196 = load double, double* %195, align 8
  %197 = fmul double %191, %196
  %198 = fadd double %180, %197
  %199 = load double*, double** %21, align 8
  %200 = load i32, i32* %31, align 4
  %201 = sext i32 %200 to i64
  %202 = getelementptr inbounds double, double* %199, i64 %201
  store double %198, double* %202, align 8
  br label %203

203:                                              ; preds = %175
  %204 = load i32, i32* %32, align 4
  %205 = add nsw i32 %204, 1
  store i32 %205, i32* %32, align 4
  br label %171, !llvm.loop !21

206:                                              ; preds = %171
  br label %207

207:                                              ; preds = %206
  %208 = load i32, i32* %31, align 4
  %209 = add nsw i32 %208, 1
  store i32 %209, i32* %31, align 4
  br label %166, !llvm.loop !22

210:                                              ; preds = %166
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @symm(double noundef %0, double noundef %1, [18 x double]* noundef %2, [22 x double]* noundef %3, [18 x double]* noundef %4) #0 {
  %6 = alloca double, align 8
  %7 = alloca double, align 8
  %8 = alloca [18 x double]*, align 8
  %9 = alloca [22 x double]*, align 8
  %10 = alloca [18 x double]*, align 8
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  %13 = alloca double, align 8
  %14 = alloca i32, align 4
  store double %0, double* %6, align 8
  store double %1, double* %7, align 8
  store [18 x double]* %2, [18 x double]** %8, align 8
  store [22 x double]* %3, [22 x double]** %9, align 8
  store [18 x double]* %4, [18 x double]** %10, align 8
  store i32 0, i32* %11, align 4
  br label %15

15:                                               ; preds = %124, %5
  %16 = load i32, i32* %11, align 4
  %17 = icmp slt i32 %16, 22
  br i1 %17, label %18, label %127

18:                                               ; preds = %15
  store i32 0, i32* %12, align 4
  br label %19

19:                                               ; preds = %120, %18
  %20 = load i32, i32* %12, align 4
  %21 = icmp slt i32 %20, 18
  br i1 %21, label %22, label %123

22:                                               ; preds = %19
  store double 0.000000e+00, double* %13, align 8
  store i32 0, i32* %14, align 4
  br label %23

23:                                               ; preds = %75, %22
  %24 = load i32, i32* %14, align 4
  %25 = load i32, i32* %11, align 4
  %26 = icmp slt i32 %24, %25
  br i1 %26, label %27, label %78

27:                                               ; preds = %23
  %28 = load double, double* %6, align 8
  %29 = load [18 x double]*, [18 x double]** %10, align 8
  %30 = load i32, i32* %11, align 4
  %31 = sext i32 %30 to i64
  %32 = getelementptr inbounds [18 x double], [18 x double]* %29, i64 %31
  %33 = load i32, i32* %12, align 4
  %34 = sext i32 %33 to i64
  %35 = getelementptr inbounds [18 x double], [18 x double]* %32, i64 0, i64 %34
  %36 = load double, double* %35, align 8
  %37 = fmul double %28, %36
  %38 = load [22 x double]*, [22 x double]** %9, align 8
  %39 = load i32, i32* %11, align 4
  %40 = sext i32 %39 to i64
  %41 = getelementptr inbounds [22 x double], [22 x double]* %38, i64 %40
  %42 = load i32, i32* %14, align 4
  %43 = sext i32 %42 to i64
  %44 = getelementptr inbounds [22 x double], [22 x double]* %41, i64 0, i64 %43
  %45 = load double, double* %44, align 8
  %46 = fmul double %37, %45
  %47 = load [18 x double]*, [18 x double]** %8, align 8
  %48 = load i32, i32* %14, align 4
  %49 = sext i32 %48 to i64
  %50 = getelementptr inbounds [18 x double], [18 x double]* %47, i64 %49
  %51 = load i32, i32* %12, align 4
  %52 = sext i32 %51 to i64
  %53 = getelementptr inbounds [18 x double], [18 x double]* %50, i64 0, i64 %52
  %54 = load double, double* %53, align 8
  %55 = fadd double %54, %46
  store double %55, double* %53, align 8
  %56 = load [18 x double]*, [18 x double]** %10, align 8
  %57 = load i32, i32* %14, align 4
  %58 = sext i32 %57 to i64
  %59 = getelementptr inbounds [18 x double], [18 x double]* %56, i64 %58
  %60 = load i32, i32* %12, align 4
  %61 = sext i32 %60 to i64
  %62 = getelementptr inbounds [18 x double], [18 x double]* %59, i64 0, i64 %61
  %63 = load double, double* %62, align 8
  %64 = load [22 x double]*, [22 x double]** %9, align 8
  %65 = load i32, i32* %11, align 4
  %66 = sext i32 %65 to i64
  %67 = getelementptr inbounds [22 x double], [22 x double]* %64, i64 %66
  %68 = load i32, i32* %14, align 4
  %69 = sext i32 %68 to i64
  %70 = getelementptr inbounds [22 x double], [22 x double]* %67, i64 0, i64 %69
  %71 = load double, double* %70, align 8
  %72 = fmul double %63, %71
  %73 = load double, double* %13, align 8
  %74 = fadd double %73, %72
  store double %74, double* %13, align 8
  br label %75

75:                                               ; preds = %27
  %76 = load i32, i32* %14, align 4
  %77 = add nsw i32 %76, 1
  store i32 %77, i32* %14, align 4
  br label %23, !llvm.loop !23

78:                                               ; preds = %23
  %79 = load double, double* %7, align 8
  %80 = load [18 x double]*, [18 x double]** %8, align 8
  %81 = load i32, i32* %11, align 4
  %82 = sext i32 %81 to i64
  %83 = getelementptr inbounds [18 x double], [18 x double]* %80, i64 %82
  %84 = load i32, i32* %12, align 4
  %85 = sext i32 %84 to i64
  %86 = getelementptr inbounds [18 x double], [18 x double]* %83, i64 0, i64 %85
  %87 = load double, double* %86, align 8
  %88 = fmul double %79, %87
  %89 = load double, double* %6, align 8
  %90 = load [18 x double]*, [18 x double]** %10, align 8
  %91 = load i32, i32* %11, align 4
  %92 = sext i32 %91 to i64
  %93 = getelementptr inbounds [18 x double], [18 x double]* %90, i64 %92
  %94 = load i32, i32* %12, align 4
  %95 = sext i32 %94 to i64
  %96 = getelementptr inbounds [18 x double], [18 x double]* %93, i64 0, i64 %95
  %97 = load double, double* %96, align 8
  %98 = fmul double %89, %97
  %99 = load [22 x double]*, [22 x double]** %9, align 8
  %100 = load i32, i32* %11, align 4
  %101 = sext i32 %100 to i64
  %102 = getelementptr inbounds [22 x double], [22 x double]* %99, i64 %101
  %103 = load i32, i32* %11, align 4
  %104 = sext i32 %103 to i64
  %105 = getelementptr inbounds [22 x double], [22 x double]* %102, i64 0, i64 %104
  %106 = load double, double* %105, align 8
  %107 = fmul double %98, %106
  %108 = fadd double %88, %107
  %109 = load double, double* %6, align 8
  %110 = load double, double* %13, align 8
  %111 = fmul double %109, %110
  %112 = fadd double %108, %111
  %113 = load [18 x double]*, [18 x double]** %8, align 8
  %114 = load i32, i32* %11, align 4
  %115 = sext i32 %114 to i64
  %116 = getelementptr inbounds [18 x double], [18 x double]* %113, i64 %115
  %117 = load i32, i32* %12, align 4
  %118 = sext i32 %117 to i64
  %119 = getelementptr inbounds [18 x double], [18 x double]* %116, i64 0, i64 %118
  store double %112, double* %119, align 8
  br label %120

120:                                              ; preds = %78
  %121 = load i32, i32* %12, align 4
  %122 = add nsw i32 %121, 1
  store i32 %122, i32* %12, align 4
  br label %19, !llvm.loop !24

123:                                              ; preds = %19
  br label %124

124:                                              ; preds = %123
  %125 = load i32, i32* %11, align 4
  %126 = add nsw i32 %125, 1
  store i32 %126, i32* %11, align 4
  br label %15, !llvm.loop !25

127:                                              ; preds = %15
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @trmm(double noundef %0, [22 x double]* noundef %1, [18 x double]* noundef %2) #0 {
  %4 = alloca double, align 8
  %5 = alloca [22 x double]*, align 8
  %6 = alloca [18 x double]*, align 8
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  store double %0, double* %4, align 8
  store [22 x double]* %1, [22 x double]** %5, align 8
  store [18 x double]* %2, [18 x double]** %6, align 8
  store i32 0, i32* %7, align 4
  br label %10

10:                                               ; preds = %75, %3
  %11 = load i32, i32* %7, align 4
  %12 = icmp slt i32 %11, 22
  br i1 %12, label %13, label %78

13:                                               ; preds = %10
  store i32 0, i32* %8, align 4
  br label %14

14:                                               ; preds = %71, %13
  %15 = load i32, i32* %8, align 4
  %16 = icmp slt i32 %15, 18
  br i1 %16, label %17, label %74

17:                                               ; preds = %14
  %18 = load i32, i32* %7, align 4
  %19 = add nsw i32 %18, 1
  store i32 %19, i32* %9, align 4
  br label %20

20:                                               ; preds = %50, %17
  %21 = load i32, i32* %9, align 4
  %22 = icmp slt i32 %21, 22
  br i1 %22, label %23, label %53

23:                                               ; preds = %20
  %24 = load [22 x double]*, [22 x double]** %5, align 8
  %25 = load i32, i32* %9, align 4
  %26 = sext i32 %25 to i64
  %27 = getelementptr inbounds [22 x double], [22 x double]* %24, i64 %26
  %28 = load i32, i32* %7, align 4
  %29 = sext i32 %28 to i64
  %30 = getelementptr inbounds [22 x double], [22 x double]* %27, i64 0, i64 %29
  %31 = load double, double* %30, align 8
  %32 = load [18 x double]*, [18 x double]** %6, align 8
  %33 = load i32, i32* %9, align 4
  %34 = sext i32 %33 to i64
  %35 = getelementptr inbounds [18 x double], [18 x double]* %32, i64 %34
  %36 = load i32, i32* %8, align 4
  %37 = sext i32 %36 to i64
  %38 = getelementptr inbounds [18 x double], [18 x double]* %35, i64 0, i64 %37
  %39 = load double, double* %38, align 8
  %40 = fmul double %31, %39
  %41 = load [18 x double]*, [18 x double]** %6, align 8
  %42 = load i32, i32* %7, align 4
  %43 = sext i32 %42 to i64
  %44 = getelementptr inbounds [18 x double], [18 x double]* %41, i64 %43
  %45 = load i32, i32* %8, align 4
  %46 = sext i32 %45 to i64
  %47 = getelementptr inbounds [18 x double], [18 x double]* %44, i64 0, i64 %46
  %48 = load double, double* %47, align 8
  %49 = fadd double %48, %40
  store double %49, double* %47, align 8
  br label %50

50:                                               ; preds = %23
  %51 = load i32, i32* %9, align 4
  %52 = add nsw i32 %51, 1
  store i32 %52, i32* %9, align 4
  br label %20, !llvm.loop !26

53:                                               ; preds = %20
  %54 = load double, double* %4, align 8
  %55 = load [18 x double]*, [18 x double]** %6, align 8
  %56 = load i32, i32* %7, align 4
  %57 = sext i32 %56 to i64
  %58 = getelementptr inbounds [18 x double], [18 x double]* %55, i64 %57
  %59 = load i32, i32* %8, align 4
  %60 = sext i32 %59 to i64
  %61 = getelementptr inbounds [18 x double], [18 x double]* %58, i64 0, i64 %60
  %62 = load double, double* %61, align 8
  %63 = fmul double %54, %62
  %64 = load [18 x double]*, [18 x double]** %6, align 8
  %65 = load i32, i32* %7, align 4
  %66 = sext i32 %65 to i64
  %67 = getelementptr inbounds [18 x double], [18 x double]* %64, i64 %66
  %68 = load i32, i32* %8, align 4
  %69 = sext i32 %68 to i64
  %70 = getelementptr inbounds [18 x double], [18 x double]* %67, i64 0, i64 %69
  store double %63, double* %70, align 8
  br label %71

71:                                               ; preds = %53
  %72 = load i32, i32* %8, align 4
  %73 = add nsw i32 %72, 1
  store i32 %73, i32* %8, align 4
  br label %14, !llvm.loop !27

74:                                               ; preds = %14
  br label %75

75:                                               ; preds = %74
  %76 = load i32, i32* %7, align 4
  %77 = add nsw i32 %76, 1
  store i32 %77, i32* %7, align 4
  br label %10, !llvm.loop !28

78:                                               ; preds = %10
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @gramschmidt([18 x double]* noundef %0, [18 x double]* noundef %1, [18 x double]* noundef %2) #0 {
  %4 = alloca [18 x double]*, align 8
  %5 = alloca [18 x double]*, align 8
  %6 = alloca [18 x double]*, align 8
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  store [18 x double]* %0, [18 x double]** %4, align 8
  store [18 x double]* %1, [18 x double]** %5, align 8
  store [18 x double]* %2, [18 x double]** %6, align 8
  store i32 0, i32* %8, align 4
  br label %14

14:                                               ; preds = %178, %3
  %15 = load i32, i32* %8, align 4
  %16 = icmp slt i32 %15, 18
  br i1 %16, label %17, label %181

17:                                               ; preds = %14
  store double 0.000000e+00, double* %7, align 8
  store i32 0, i32* %9, align 4
  br label %18

18:                                               ; preds = %41, %17
  %19 = load i32, i32* %9, align 4
  %20 = icmp slt i32 %19, 22
  br i1 %20, label %21, label %44

21:                                               ; preds = %18
  %22 = load [18 x double]*, [18 x double]** %4, align 8
  %23 = load i32, i32* %9, align 4
  %24 = sext i32 %23 to i64
  %25 = getelementptr inbounds [18 x double], [18 x double]* %22, i64 %24
  %26 = load i32, i32* %8, align 4
  %27 = sext i32 %26 to i64
  %28 = getelementptr inbounds [18 x double], [18 x double]* %25, i64 0, i64 %27
  %29 = load double, double* %28, align 8
  %30 = load [18 x double]*, [18 x double]** %4, align 8
  %31 = load i32, i32* %9, align 4
  %32 = sext i32 %31 to i64
  %33 = getelementptr inbounds [18 x double], [18 x double]* %30, i64 %32
  %34 = load i32, i32* %8, align 4
  %35 = sext i32 %34 to i64
  %36 = getelementptr inbounds [18 x double], [18 x double]* %33, i64 0, i64 %35
  %37 = load double, double* %36, align 8
  %38 = fmul double %29, %37
  %39 = load double, double* %7, align 8
  %40 = fadd double %39, %38
  store double %40, double* %7, align 8
  br label %41

41:                                               ; preds = %21
  %42 = load i32, i32* %9, align 4
  %43 = add nsw i32 %42, 1
  store i32 %43, i32* %9, align 4
  br label %18, !llvm.loop !29

44:                                               ; preds = %18
  %45 = load double, double* %7, align 8
  %46 = call double @sqrt(double noundef %45) #2
  %47 = load [18 x double]*, [18 x double]** %5, align 8
  %48 = load i32, i32* %8, align 4
  %49 = sext i32 %48 to i64
  %50 = getelementptr inbounds [18 x double], [18 x double]* %47, i64 %49
  %51 = load i32, i32* %8, align 4
  %52 = sext i32 %51 to i64
  %53 = getelementptr inbounds [18 x double], [18 x double]* %50, i64 0, i64 %52
  store double %46, double* %53, align 8
  store i32 0, i32* %10, align 4
  br label %54

54:                                               ; preds = %82, %44
  %55 = load i32, i32* %10, align 4
  %56 = icmp slt i32 %55, 22
  br i1 %56, label %57, label %85

57:                                               ; preds = %54
  %58 = load [18 x double]*, [18 x double]** %4, align 8
  %59 = load i32, i32* %10, align 4
  %60 = sext i32 %59 to i64
  %61 = getelementptr inbounds [18 x double], [18 x double]* %58, i64 %60
  %62 = load i32, i32* %8, align 4
  %63 = sext i32 %62 to i64
  %64 = getelementptr inbounds [18 x double], [18 x double]* %61, i64 0, i64 %63
  %65 = load double, double* %64, align 8
  %66 = load [18 x double]*, [18 x double]** %5, align 8
  %67 = load i32, i32* %8, align 4
  %68 = sext i32 %67 to i64
  %69 = getelementptr inbounds [18 x double], [18 x double]* %66, i64 %68
  %70 = load i32, i32* %8, align 4
  %71 = sext i32 %70 to i64
  %72 = getelementptr inbounds [18 x double], [18 x double]* %69, i64 0, i64 %71
  %73 = load double, double* %72, align 8
  %74 = fdiv double %65, %73
  %75 = load [18 x double]*, [18 x double]** %6, align 8
  %76 = load i32, i32* %10, align 4
  %77 = sext i32 %76 to i64
  %78 = getelementptr inbounds [18 x double], [18 x double]* %75, i64 %77
  %79 = load i32, i32* %8, align 4
  %80 = sext i32 %79 to i64
  %81 = getelementptr inbounds [18 x double], [18 x double]* %78, i64 0, i64 %80
  store double %74, double* %81, align 8
  br label %82

82:                                               ; preds = %57
  %83 = load i32, i32* %10, align 4
  %84 = add nsw i32 %83, 1
  store i32 %84, i32* %10, align 4
  br label %54, !llvm.loop !30

85:                                               ; preds = %54
  %86 = load i32, i32* %8, align 4
  %87 = add nsw i32 %86, 1
  store i32 %87, i32* %11, align 4
  br label %88

88:                                               ; preds = %174, %85
  %89 = load i32, i32* %11, align 4
  %90 = icmp slt i32 %89, 18
  br i1 %90, label %91, label %177

91:                                               ; preds = %88
  %92 = load [18 x double]*, [18 x double]** %5, align 8
  %93 = load i32, i32* %8, align 4
  %94 = sext i32 %93 to i64
  %95 = getelementptr inbounds [18 x double], [18 x double]* %92, i64 %94
  %96 = load i32, i32* %11, align 4
  %97 = sext i32 %96 to i64
  %98 = getelementptr inbounds [18 x double], [18 x double]* %95, i64 0, i64 %97
  store double 0.000000e+00, double* %98, align 8
  store i32 0, i32* %12, align 4
  br label %99

99:                                               ; preds = %129, %91
  %100 = load i32, i32* %12, align 4
  %101 = icmp slt i32 %100, 22
  br i1 %101, label %102, label %132

102:                                              ; preds = %99
  %103 = load [18 x double]*, [18 x double]** %6, align 8
  %104 = load i32, i32* %12, align 4
  %105 = sext i32 %104 to i64
  %106 = getelementptr inbounds [18 x double], [18 x double]* %103, i64 %105
  %107 = load i32, i32* %8, align 4
  %108 = sext i32 %107 to i64
  %109 = getelementptr inbounds [18 x double], [18 x double]* %106, i64 0, i64 %108
  %110 = load double, double* %109, align 8
  %111 = load [18 x double]*, [18 x double]** %4, align 8
  %112 = load i32, i32* %12, align 4
  %113 = sext i32 %112 to i64
  %114 = getelementptr inbounds [18 x double], [18 x double]* %111, i64 %113
  %115 = load i32, i32* %11, align 4
  %116 = sext i32 %115 to i64
  %117 = getelementptr inbounds [18 x double], [18 x double]* %114, i64 0, i64 %116
  %118 = load double, double* %117, align 8
  %119 = fmul double %110, %118
  %120 = load [18 x double]*, [18 x double]** %5, align 8
  %121 = load i32, i32* %8, align 4
  %122 = sext i32 %121 to i64
  %123 = getelementptr inbounds [18 x double], [18 x double]* %120, i64 %122
  %124 = load i32, i32* %11, align 4
  %125 = sext i32 %124 to i64
  %126 = getelementptr inbounds [18 x double], [18 x double]* %123, i64 0, i64 %125
  %127 = load double, double* %126, align 8
  %128 = fadd double %127, %119
  store double %128, double* %126, align 8
  br label %129

129:                                              ; preds = %102
  %130 = load i32, i32* %12, align 4
  %131 = add nsw i32 %130, 1
  store i32 %131, i32* %12, align 4
  br label %99, !llvm.loop !31

132:                                              ; preds = %99
  store i32 0, i32* %13, align 4
  br label %133

133:                                              ; preds = %170, %132
  %134 = load i32, i32* %13, align 4
  %135 = icmp slt i32 %134, 22
  br i1 %135, label %136, label %173

136:                                              ; preds = %133
  %137 = load [18 x double]*, [18 x double]** %4, align 8
  %138 = load i32, i32* %13, align 4
  %139 = sext i32 %138 to i64
  %140 = getelementptr inbounds [18 x double], [18 x double]* %137, i64 %139
  %141 = load i32, i32* %11, align 4
  %142 = sext i32 %141 to i64
  %143 = getelementptr inbounds [18 x double], [18 x double]* %140, i64 0, i64 %142
  %144 = load double, double* %143, align 8
  %145 = load [18 x double]*, [18 x double]** %6, align 8
  %146 = load i32, i32* %13, align 4
  %147 = sext i32 %146 to i64
  %148 = getelementptr inbounds [18 x double], [18 x double]* %145, i64 %147
  %149 = load i32, i32* %8, align 4
  %150 = sext i32 %149 to i64
  %151 = getelementptr inbounds [18 x double], [18 x double]* %148, i64 0, i64 %150
  %152 = load double, double* %151, align 8
  %153 = load [18 x double]*, [18 x double]** %5, align 8
  %154 = load i32, i32* %8, align 4
  %155 = sext i32 %154 to i64
  %156 = getelementptr inbounds [18 x double], [18 x double]* %153, i64 %155
  %157 = load i32, i32* %11, align 4
  %158 = sext i32 %157 to i64
  %159 = getelementptr inbounds [18 x double], [18 x double]* %156, i64 0, i64 %158
  %160 = load double, double* %159, align 8
  %161 = fmul double %152, %160
  %162 = fsub double %144, %161
  %163 = load [18 x double]*, [18 x double]** %4, align 8
  %164 = load i32, i32* %13, align 4
  %165 = sext i32 %164 to i64
  %166 = getelementptr inbounds [18 x double], [18 x double]* %163, i64 %165
  %167 = load i32, i32* %11, align 4
  %168 = sext i32 %167 to i64
  %169 = getelementptr inbounds [18 x double], [18 x double]* %166, i64 0, i64 %168
  store double %162, double* %169, align 8
  br label %170

170:                                              ; preds = %136
  %171 = load i32, i32* %13, align 4
  %172 = add nsw i32 %171, 1
  store i32 %172, i32* %13, align 4
  br label %133, !llvm.loop !32

173:                                              ; preds = %133
  br label %174

174:                                              ; preds = %173
  %175 = load i32, i32* %11, align 4
  %176 = add nsw i32 %175, 1
  store i32 %176, i32* %11, align 4
  br label %88, !llvm.loop !33

177:                                              ; preds = %88
  br label %178

178:                                              ; preds = %177
  %179 = load i32, i32* %8, align 4
  %180 = add nsw i32 %179, 1
  store i32 %180, i32* %8, align 4
  br label %14, !llvm.loop !34

181:                                              ; preds = %14
  ret void
}

; Function Attrs: nounwind
declare double @sqrt(double noundef) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @covariance(double noundef %0, [18 x double]* noundef %1, [18 x double]* noundef %2, double* noundef %3) #0 {
  %5 = alloca double, align 8
  %6 = alloca [18 x double]*, align 8
  %7 = alloca [18 x double]*, align 8
  %8 = alloca double*, align 8
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  %14 = alloca i32, align 4
  %15 = alloca i32, align 4
  store double %0, double* %5, align 8
  store [18 x double]* %1, [18 x double]** %6, align 8
  store [18 x double]* %2, [18 x double]** %7, align 8
  store double* %3, double** %8, align 8
  store i32 0, i32* %9, align 4
  br label %16

16:                                               ; preds = %53, %4
  %17 = load i32, i32* %9, align 4
  %18 = icmp slt i32 %17, 18
  br i1 %18, label %19, label %56

19:                                               ; preds = %16
  %20 = load double*, double** %8, align 8
  %21 = load i32, i32* %9, align 4
  %22 = sext i32 %21 to i64
  %23 = getelementptr inbounds double, double* %20, i64 %22
  store double 0.000000e+00, double* %23, align 8
  store i32 0, i32* %10, align 4
  br label %24

24:                                               ; preds = %42, %19
  %25 = load i32, i32* %10, align 4
  %26 = icmp slt i32 %25, 22
  br i1 %26, label %27, label %45

27:                                               ; preds = %24
  %28 = load [18 x double]*, [18 x double]** %6, align 8
  %29 = load i32, i32* %10, align 4
  %30 = sext i32 %29 to i64
  %31 = getelementptr inbounds [18 x double], [18 x double]* %28, i64 %30
  %32 = load i32, i32* %9, align 4
  %33 = sext i32 %32 to i64
  %34 = getelementptr inbounds [18 x double], [18 x double]* %31, i64 0, i64 %33
  %35 = load double, double* %34, align 8
  %36 = load double*, double** %8, align 8
  %37 = load i32, i32* %9, align 4
  %38 = sext i32 %37 to i64
  %39 = getelementptr inbounds double, double* %36, i64 %38
  %40 = load double, double* %39, align 8
  %41 = fadd double %40, %35
  store double %41, double* %39, align 8
  br label %42

42:                                               ; preds = %27
  %43 = load i32, i32* %10, align 4
  %44 = add nsw i32 %43, 1
  store i32 %44, i32* %10, align 4
  br label %24, !llvm.loop !35

45:                                               ; preds = %24
  %46 = load double, double* %5, align 8
  %47 = load double*, double** %8, align 8
  %48 = load i32, i32* %9, align 4
  %49 = sext i32 %48 to i64
  %50 = getelementptr inbounds double, double* %47, i64 %49
  %51 = load double, double* %50, align 8
  %52 = fdiv double %51, %46
  store double %52, double* %50, align 8
  br label %53

53:                                               ; preds = %45
  %54 = load i32, i32* %9, align 4
  %55 = add nsw i32 %54, 1
  store i32 %55, i32* %9, align 4
  br label %16, !llvm.loop !36

56:                                               ; preds = %16
  store i32 0, i32* %11, align 4
  br label %57

57:                                               ; preds = %83, %56
  %58 = load i32, i32* %11, align 4
  %59 = icmp slt i32 %58, 22
  br i1 %59, label %60, label %86

60:                                               ; preds = %57
  store i32 0, i32* %12, align 4
  br label %61

61:                                               ; preds = %79, %60
  %62 = load i32, i32* %12, align 4
  %63 = icmp slt i32 %62, 18
  br i1 %63, label %64, label %82

64:                                               ; preds = %61
  %65 = load double*, double** %8, align 8
  %66 = load i32, i32* %12, align 4
  %67 = sext i32 %66 to i64
  %68 = getelementptr inbounds double, double* %65, i64 %67
  %69 = load double, double* %68, align 8
  %70 = load [18 x double]*, [18 x double]** %6, align 8
  %71 = load i32, i32* %11, align 4
  %72 = sext i32 %71 to i64
  %73 = getelementptr inbounds [18 x double], [18 x double]* %70, i64 %72
  %74 = load i32, i32* %12, align 4
  %75 = sext i32 %74 to i64
  %76 = getelementptr inbounds [18 x double], [18 x double]* %73, i64 0, i64 %75
  %77 = load double, double* %76, align 8
  %78 = fsub double %77, %69
  store double %78, double* %76, align 8
  br label %79

79:                                               ; preds = %64
  %80 = load i32, i32* %12, align 4
  %81 = add nsw i32 %80, 1
  store i32 %81, i32* %12, align 4
  br label %61, !llvm.loop !37

82:                                               ; preds = %61
  br label %83

83:                                               ; preds = %82
  %84 = load i32, i32* %11, align 4
  %85 = add nsw i32 %84, 1
  store i32 %85, i32* %11, align 4
  br label %57, !llvm.loop !38

86:                                               ; preds = %57
  store i32 0, i32* %13, align 4
  br label %87

87:                                               ; preds = %167, %86
  %88 = load i32, i32* %13, align 4
  %89 = icmp slt i32 %88, 18
  br i1 %89, label %90, label %170

90:                                               ; preds = %87
  %91 = load i32, i32* %13, align 4
  store i32 %91, i32* %14, align 4
  br label %92

92:                                               ; preds = %163, %90
  %93 = load i32, i32* %14, align 4
  %94 = icmp slt i32 %93, 18
  br i1 %94, label %95, label %166

95:                                               ; preds = %92
  %96 = load [18 x double]*, [18 x double]** %7, align 8
  %97 = load i32, i32* %13, align 4
  %98 = sext i32 %97 to i64
  %99 = getelementptr inbounds [18 x double], [18 x double]* %96, i64 %98
  %100 = load i32, i32* %14, align 4
  %101 = sext i32 %100 to i64
  %102 = getelementptr inbounds [18 x double], [18 x double]* %99, i64 0, i64 %101
  store double 0.000000e+00, double* %102, align 8
  store i32 0, i32* %15, align 4
  br label %103

103:                                              ; preds = %133, %95
  %104 = load i32, i32* %15, align 4
  %105 = icmp slt i32 %104, 22
  br i1 %105, label %106, label %136

106:                                              ; preds = %103
  %107 = load [18 x double]*, [18 x double]** %6, align 8
  %108 = load i32, i32* %15, align 4
  %109 = sext i32 %108 to i64
  %110 = getelementptr inbounds [18 x double], [18 x double]* %107, i64 %109
  %111 = load i32, i32* %13, align 4
  %112 = sext i32 %111 to i64
  %113 = getelementptr inbounds [18 x double], [18 x double]* %110, i64 0, i64 %112
  %114 = load double, double* %113, align 8
  %115 = load [18 x double]*, [18 x double]** %6, align 8
  %116 = load i32, i32* %15, align 4
  %117 = sext i32 %116 to i64
  %118 = getelementptr inbounds [18 x double], [18 x double]* %115, i64 %117
  %119 = load i32, i32* %14, align 4
  %120 = sext i32 %119 to i64
  %121 = getelementptr inbounds [18 x double], [18 x double]* %118, i64 0, i64 %120
  %122 = load double, double* %121, align 8
  %123 = fmul double %114, %122
  %124 = load [18 x double]*, [18 x double]** %7, align 8
  %125 = load i32, i32* %13, align 4
  %126 = sext i32 %125 to i64
  %127 = getelementptr inbounds [18 x double], [18 x double]* %124, i64 %126
  %128 = load i32, i32* %14, align 4
  %129 = sext i32 %128 to i64
  %130 = getelementptr inbounds [18 x double], [18 x double]* %127, i64 0, i64 %129
  %131 = load double, double* %130, align 8
  %132 = fadd double %131, %123
  store double %132, double* %130, align 8
  br label %133

133:                                              ; preds = %106
  %134 = load i32, i32* %15, align 4
  %135 = add nsw i32 %134, 1
  store i32 %135, i32* %15, align 4
  br label %103, !llvm.loop !39

136:                                              ; preds = %103
  %137 = load double, double* %5, align 8
  %138 = fsub double %137, 1.000000e+00
  %139 = load [18 x double]*, [18 x double]** %7, align 8
  %140 = load i32, i32* %13, align 4
  %141 = sext i32 %140 to i64
  %142 = getelementptr inbounds [18 x double], [18 x double]* %139, i64 %141
  %143 = load i32, i32* %14, align 4
  %144 = sext i32 %143 to i64
  %145 = getelementptr inbounds [18 x double], [18 x double]* %142, i64 0, i64 %144
  %146 = load double, double* %145, align 8
  %147 = fdiv double %146, %138
  store double %147, double* %145, align 8
  %148 = load [18 x double]*, [18 x double]** %7, align 8
  %149 = load i32, i32* %13, align 4
  %150 = sext i32 %149 to i64
  %151 = getelementptr inbounds [18 x double], [18 x double]* %148, i64 %150
  %152 = load i32, i32* %14, align 4
  %153 = sext i32 %152 to i64
  %154 = getelementptr inbounds [18 x double], [18 x double]* %151, i64 0, i64 %153
  %155 = load double, double* %154, align 8
  %156 = load [18 x double]*, [18 x double]** %7, align 8
  %157 = load i32, i32* %14, align 4
  %158 = sext i32 %157 to i64
  %159 = getelementptr inbounds [18 x double], [18 x double]* %156, i64 %158
  %160 = load i32, i32* %13, align 4
  %161 = sext i32 %160 to i64
  %162 = getelementptr inbounds [18 x double], [18 x double]* %159, i64 0, i64 %161
  store double %155, double* %162, align 8
  br label %163

163:                                              ; preds = %136
  %164 = load i32, i32* %14, align 4
  %165 = add nsw i32 %164, 1
  store i32 %165, i32* %14, align 4
  br label %92, !llvm.loop !40

166:                                              ; preds = %92
  br label %167

167:                                              ; preds = %166
  %168 = load i32, i32* %13, align 4
  %169 = add nsw i32 %168, 1
  store i32 %169, i32* %13, align 4
  br label %87, !llvm.loop !41

170:                                              ; preds = %87
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @doitgen([11 x [15 x double]]* noundef %0, [15 x double]* noundef %1, double* noundef %2) #0 {
  %4 = alloca [11 x [15 x double]]*, align 8
  %5 = alloca [15 x double]*, align 8
  %6 = alloca double*, align 8
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  store [11 x [15 x double]]* %0, [11 x [15 x double]]** %4, align 8
  store [15 x double]* %1, [15 x double]** %5, align 8
  store double* %2, double** %6, align 8
  store i32 0, i32* %7, align 4
  br label %12

12:                                               ; preds = %93, %3
  %13 = load i32, i32* %7, align 4
  %14 = icmp slt i32 %13, 8
  br i1 %14, label %15, label %96

15:                                               ; preds = %12
  store i32 0, i32* %8, align 4
  br label %16

16:                                               ; preds = %89, %15
  %17 = load i32, i32* %8, align 4
  %18 = icmp slt i32 %17, 11
  br i1 %18, label %19, label %92

19:                                               ; preds = %16
  store i32 0, i32* %9, align 4
  br label %20

20:                                               ; preds = %62, %19
  %21 = load i32, i32* %9, align 4
  %22 = icmp slt i32 %21, 15
  br i1 %22, label %23, label %65

23:                                               ; preds = %20
  %24 = load double*, double** %6, align 8
  %25 = load i32, i32* %9, align 4
  %26 = sext i32 %25 to i64
  %27 = getelementptr inbounds double, double* %24, i64 %26
  store double 0.000000e+00, double* %27, align 8
  store i32 0, i32* %10, align 4
  br label %28

28:                                               ; preds = %58, %23
  %29 = load i32, i32* %10, align 4
  %30 = icmp slt i32 %29, 15
  br i1 %30, label %31, label %61

31:                                               ; preds = %28
  %32 = load [11 x [15 x double]]*, [11 x [15 x double]]** %4, align 8
  %33 = load i32, i32* %7, align 4
  %34 = sext i32 %33 to i64
  %35 = getelementptr inbounds [11 x [15 x double]], [11 x [15 x double]]* %32, i64 %34
  %36 = load i32, i32* %8, align 4
  %37 = sext i32 %36 to i64
  %38 = getelementptr inbounds [11 x [15 x double]], [11 x [15 x double]]* %35, i64 0, i64 %37
  %39 = load i32, i32* %10, align 4
  %40 = sext i32 %39 to i64
  %41 = getelementptr inbounds [15 x double], [15 x double]* %38, i64 0, i64 %40
  %42 = load double, double* %41, align 8
  %43 = load [15 x double]*, [15 x double]** %5, align 8
  %44 = load i32, i32* %10, align 4
  %45 = sext i32 %44 to i64
  %46 = getelementptr inbounds [15 x double], [15 x double]* %43, i64 %45
  %47 = load i32, i32* %9, align 4
  %48 = sext i32 %47 to i64
  %49 = getelementptr inbounds [15 x double], [15 x double]* %46, i64 0, i64 %48
  %50 = load double, double* %49, align 8
  %51 = fmul double %42, %50
  %52 = load double*, double** %6, align 8
  %53 = load i32, i32* %9, align 4
  %54 = sext i32 %53 to i64
  %55 = getelementptr inbounds double, double* %52, i64 %54
  %56 = load double, double* %55, align 8
  %57 = fadd double %56, %51
  store double %57, double* %55, align 8
  br label %58

58:                                               ; preds = %31
  %59 = load i32, i32* %10, align 4
  %60 = add nsw i32 %59, 1
  store i32 %60, i32* %10, align 4
  br label %28, !llvm.loop !42

61:                                               ; preds = %28
  br label %62

62:                                               ; preds = %61
  %63 = load i32, i32* %9, align 4
  %64 = add nsw i32 %63, 1
  store i32 %64, i32* %9, align 4
  br label %20, !llvm.loop !43

65:                                               ; preds = %20
  store i32 0, i32* %11, align 4
  br label %66

66:                                               ; preds = %85, %65
  %67 = load i32, i32* %11, align 4
  %68 = icmp slt i32 %67, 15
  br i1 %68, label %69, label %88

69:                                               ; preds = %66
  %70 = load double*, double** %6, align 8
  %71 = load i32, i32* %11, align 4
  %72 = sext i32 %71 to i64
  %73 = getelementptr inbounds double, double* %70, i64 %72
  %74 = load double, double* %73, align 8
  %75 = load [11 x [15 x double]]*, [11 x [15 x double]]** %4, align 8
  %76 = load i32, i32* %7, align 4
  %77 = sext i32 %76 to i64
  %78 = getelementptr inbounds [11 x [15 x double]], [11 x [15 x double]]* %75, i64 %77
  %79 = load i32, i32* %8, align 4
  %80 = sext i32 %79 to i64
  %81 = getelementptr inbounds [11 x [15 x double]], [11 x [15 x double]]* %78, i64 0, i64 %80
  %82 = load i32, i32* %11, align 4
  %83 = sext i32 %82 to i64
  %84 = getelementptr inbounds [15 x double], [15 x double]* %81, i64 0, i64 %83
  store double %74, double* %84, align 8
  br label %85

85:                                               ; preds = %69
  %86 = load i32, i32* %11, align 4
  %87 = add nsw i32 %86, 1
  store i32 %87, i32* %11, align 4
  br label %66, !llvm.loop !44

88:                                               ; preds = %66
  br label %89

89:                                               ; preds = %88
  %90 = load i32, i32* %8, align 4
  %91 = add nsw i32 %90, 1
  store i32 %91, i32* %8, align 4
  br label %16, !llvm.loop !45

92:                                               ; preds = %16
  br label %93

93:                                               ; preds = %92
  %94 = load i32, i32* %7, align 4
  %95 = add nsw i32 %94, 1
  store i32 %95, i32* %7, align 4
  br label %12, !llvm.loop !46

96:                                               ; preds = %12
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @adi(i32 noundef %0, [22 x double]* noundef %1, [22 x double]* noundef %2, [22 x double]* noundef %3, [22 x double]* noundef %4) #0 {
  %6 = alloca i32, align 4
  %7 = alloca [22 x double]*, align 8
  %8 = alloca [22 x double]*, align 8
  %9 = alloca [22 x double]*, align 8
  %10 = alloca [22 x double]*, align 8
  %11 = alloca double, align 8
  %12 = alloca double, align 8
  %13 = alloca double, align 8
  %14 = alloca double, align 8
  %15 = alloca double, align 8
  %16 = alloca double, align 8
  %17 = alloca double, align 8
  %18 = alloca double, align 8
  %19 = alloca double, align 8
  %20 = alloca double, align 8
  %21 = alloca double, align 8
  %22 = alloca double, align 8
  %23 = alloca double, align 8
  %24 = alloca i32, align 4
  %25 = alloca i32, align 4
  %26 = alloca i32, align 4
  %27 = alloca i32, align 4
  %28 = alloca i32, align 4
  %29 = alloca i32, align 4
  %30 = alloca i32, align 4
  store i32 %0, i32* %6, align 4
  store [22 x double]* %1, [22 x double]** %7, align 8
  store [22 x double]* %2, [22 x double]** %8, align 8
  store [22 x double]* %3, [22 x double]** %9, align 8
  store [22 x double]* %4, [22 x double]** %10, align 8
  store double 0x3FA745D1745D1746, double* %11, align 8
  store double 0x3FA745D1745D1746, double* %12, align 8
  %31 = load i32, i32* %6, align 4
  %32 = sitofp i32 %31 to double
  %33 = fdiv double 1.000000e+00, %32
  store double %33, double* %13, align 8
  store double 2.000000e+00, double* %14, align 8
  store double 1.000000e+00, double* %15, align 8
  %34 = load double, double* %14, align 8
  %35 = load double, double* %13, align 8
  %36 = fmul double %34, %35
  %37 = load double, double* %11, align 8
  %38 = load double, double* %11, align 8
  %39 = fmul double %37, %38
  %40 = fdiv double %36, %39
  store double %40, double* %16, align 8
  %41 = load double, double* %15, align 8
  %42 = load double, double* %13, align 8
  %43 = fmul double %41, %42
  %44 = load double, double* %12, align 8
  %45 = load double, double* %12, align 8
  %46 = fmul double %44, %45
  %47 = fdiv double %43, %46
  store double %47, double* %17, align 8
  %48 = load double, double* %16, align 8
  %49 = fneg double %48
  %50 = fdiv double %49, 2.000000e+00
  store double %50, double* %18, align 8
  %51 = load double, double* %16, align 8
  %52 = fadd double 1.000000e+00, %51
  store double %52, double* %19, align 8
  %53 = load double, double* %18, align 8
  store double %53, double* %20, align 8
  %54 = load double, double* %17, align 8
  %55 = fneg double %54
  %56 = fdiv double %55, 2.000000e+00
  store double %56, double* %21, align 8
  %57 = load double, double* %17, align 8
  %58 = fadd double 1.000000e+00, %57
  store double %58, double* %22, align 8
  %59 = load double, double* %21, align 8
  store double %59, double* %23, align 8
  store i32 1, i32* %24, align 4
  br label %60

60:                                               ; preds = %419, %5
  %61 = load i32, i32* %24, align 4
  %62 = load i32, i32* %6, align 4
  %63 = icmp sle i32 %61, %62
  br i1 %63, label %64, label %422

64:                                               ; preds = %60
  store i32 1, i32* %25, align 4
  br label %65

65:                                               ; preds = %238, %64
  %66 = load i32, i32* %25, align 4
  %67 = icmp slt i32 %66, 21
  br i1 %67, label %68, label %241

68:                                               ; preds = %65
  %69 = load [22 x double]*, [22 x double]** %8, align 8
  %70 = getelementptr inbounds [22 x double], [22 x double]* %69, i64 0
  %71 = load i32, i32* %25, align 4
  %72 = sext i32 %71 to i64
  %73 = getelementptr inbounds [22 x double], [22 x double]* %70, i64 0, i64 %72
  store double 1.000000e+00, double* %73, align 8
  %74 = load [22 x double]*, [22 x double]** %9, align 8
  %75 = load i32, i32* %25, align 4
  %76 = sext i32 %75 to i64
  %77 = getelementptr inbounds [22 x double], [22 x double]* %74, i64 %76
  %78 = getelementptr inbounds [22 x double], [22 x double]* %77, i64 0, i64 0
  store double 0.000000e+00, double* %78, align 8
  %79 = load [22 x double]*, [22 x double]** %8, align 8
  %80 = getelementptr inbounds [22 x double], [22 x double]* %79, i64 0
  %81 = load i32, i32* %25, align 4
  %82 = sext i32 %81 to i64
  %83 = getelementptr inbounds [22 x double], [22 x double]* %80, i64 0, i64 %82
  %84 = load double, double* %83, align 8
  %85 = load [22 x double]*, [22 x double]** %10, align 8
  %86 = load i32, i32* %25, align 4
  %87 = sext i32 %86 to i64
  %88 = getelementptr inbounds [22 x double], [22 x double]* %85, i64 %87
  %89 = getelementptr inbounds [22 x double], [22 x double]* %88, i64 0, i64 0
  store double %84, double* %89, align 8
  store i32 1, i32* %26, align 4
  br label %90

90:                                               ; preds = %187, %68
  %91 = load i32, i32* %26, align 4
  %92 = icmp slt i32 %91, 21
  br i1 %92, label %93, label %190

93:                                               ; preds = %90
  %94 = load double, double* %20, align 8
  %95 = fneg double %94
  %96 = load double, double* %18, align 8
  %97 = load [22 x double]*, [22 x double]** %9, align 8
  %98 = load i32, i32* %25, align 4
  %99 = sext i32 %98 to i64
  %100 = getelementptr inbounds [22 x double], [22 x double]* %97, i64 %99
  %101 = load i32, i32* %26, align 4
  %102 = sub nsw i32 %101, 1
  %103 = sext i32 %102 to i64
  %104 = getelementptr inbounds [22 x double], [22 x double]* %100, i64 0, i64 %103
  %105 = load double, double* %104, align 8
  %106 = fmul double %96, %105
  %107 = load double, double* %19, align 8
  %108 = fadd double %106, %107
  %109 = fdiv double %95, %108
  %110 = load [22 x double]*, [22 x double]** %9, align 8
  %111 = load i32, i32* %25, align 4
  %112 = sext i32 %111 to i64
  %113 = getelementptr inbounds [22 x double], [22 x double]* %110, i64 %112
  %114 = load i32, i32* %26, align 4
  %115 = sext i32 %114 to i64
  %116 = getelementptr inbounds [22 x double], [22 x double]* %113, i64 0, i64 %115
  store double %109, double* %116, align 8
  %117 = load double, double* %21, align 8
  %118 = fneg double %117
  %119 = load [22 x double]*, [22 x double]** %7, align 8
  %120 = load i32, i32* %26, align 4
  %121 = sext i32 %120 to i64
  %122 = getelementptr inbounds [22 x double], [22 x double]* %119, i64 %121
  %123 = load i32, i32* %25, align 4
  %124 = sub nsw i32 %123, 1
  %125 = sext i32 %124 to i64
  %126 = getelementptr inbounds [22 x double], [22 x double]* %122, i64 0, i64 %125
  %127 = load double, double* %126, align 8
  %128 = fmul double %118, %127
  %129 = load double, double* %21, align 8
  %130 = fmul double 2.000000e+00, %129
  %131 = fadd double 1.000000e+00, %130
  %132 = load [22 x double]*, [22 x double]** %7, align 8
  %133 = load i32, i32* %26, align 4
  %134 = sext i32 %133 to i64
  %135 = getelementptr inbounds [22 x double], [22 x double]* %132, i64 %134
  %136 = load i32, i32* %25, align 4
  %137 = sext i32 %136 to i64
  %138 = getelementptr inbounds [22 x double], [22 x double]* %135, i64 0, i64 %137
  %139 = load double, double* %138, align 8
  %140 = fmul double %131, %139
  %141 = fadd double %128, %140
  %142 = load double, double* %23, align 8
  %143 = load [22 x double]*, [22 x double]** %7, align 8
  %144 = load i32, i32* %26, align 4
  %145 = sext i32 %144 to i64
  %146 = getelementptr inbounds [22 x double], [22 x double]* %143, i64 %145
  %147 = load i32, i32* %25, align 4
  %148 = add nsw i32 %147, 1
  %149 = sext i32 %148 to i64
  %150 = getelementptr inbounds [22 x double], [22 x double]* %146, i64 0, i64 %149
  %151 = load double, double* %150, align 8
  %152 = fmul double %142, %151
  %153 = fsub double %141, %152
  %154 = load double, double* %18, align 8
  %155 = load [22 x double]*, [22 x double]** %10, align 8
  %156 = load i32, i32* %25, align 4
  %157 = sext i32 %156 to i64
  %158 = getelementptr inbounds [22 x double], [22 x double]* %155, i64 %157
  %159 = load i32, i32* %26, align 4
  %160 = sub nsw i32 %159, 1
  %161 = sext i32 %160 to i64
  %162 = getelementptr inbounds [22 x double], [22 x double]* %158, i64 0, i64 %161
  %163 = load double, double* %162, align 8
  %164 = fmul double %154, %163
  %165 = fsub double %153, %164
  %166 = load double, double* %18, align 8
  %167 = load [22 x double]*, [22 x double]** %9, align 8
  %168 = load i32, i32* %25, align 4
  %169 = sext i32 %168 to i64
  %170 = getelementptr inbounds [22 x double], [22 x double]* %167, i64 %169
  %171 = load i32, i32* %26, align 4
  %172 = sub nsw i32 %171, 1
  %173 = sext i32 %172 to i64
  %174 = getelementptr inbounds [22 x double], [22 x double]* %170, i64 0, i64 %173
  %175 = load double, double* %174, align 8
  %176 = fmul double %166, %175
  %177 = load double, double* %19, align 8
  %178 = fadd double %176, %177
  %179 = fdiv double %165, %178
  %180 = load [22 x double]*, [22 x double]** %10, align 8
  %181 = load i32, i32* %25, align 4
  %182 = sext i32 %181 to i64
  %183 = getelementptr inbounds [22 x double], [22 x double]* %180, i64 %182
  %184 = load i32, i32* %26, align 4
  %185 = sext i32 %184 to i64
  %186 = getelementptr inbounds [22 x double], [22 x double]* %183, i64 0, i64 %185
  store double %179, double* %186, align 8
  br label %187

187:                                              ; preds = %93
  %188 = load i32, i32* %26, align 4
  %189 = add nsw i32 %188, 1
  store i32 %189, i32* %26, align 4
  br label %90, !llvm.loop !47

190:                                              ; preds = %90
  %191 = load [22 x double]*, [22 x double]** %8, align 8
  %192 = getelementptr inbounds [22 x double], [22 x double]* %191, i64 21
  %193 = load i32, i32* %25, align 4
  %194 = sext i32 %193 to i64
  %195 = getelementptr inbounds [22 x double], [22 x double]* %192, i64 0, i64 %194
  store double 1.000000e+00, double* %195, align 8
  store i32 20, i32* %27, align 4
  br label %196

196:                                              ; preds = %234, %190
  %197 = load i32, i32* %27, align 4
  %198 = icmp sge i32 %197, 1
  br i1 %198, label %199, label %237

199:                                              ; preds = %196
  %200 = load [22 x double]*, [22 x double]** %9, align 8
  %201 = load i32, i32* %25, align 4
  %202 = sext i32 %201 to i64
  %203 = getelementptr inbounds [22 x double], [22 x double]* %200, i64 %202
  %204 = load i32, i32* %27, align 4
  %205 = sext i32 %204 to i64
  %206 = getelementptr inbounds [22 x double], [22 x double]* %203, i64 0, i64 %205
  %207 = load double, double* %206, align 8
  %208 = load [22 x double]*, [22 x double]** %8, align 8
  %209 = load i32, i32* %27, align 4
  %210 = add nsw i32 %209, 1
  %211 = sext i32 %210 to i64
  %212 = getelementptr inbounds [22 x double], [22 x double]* %208, i64 %211
  %213 = load i32, i32* %25, align 4
  %214 = sext i32 %213 to i64
  %215 = getelementptr inbounds [22 x double], [22 x double]* %212, i64 0, i64 %214
  %216 = load double, double* %215, align 8
  %217 = fmul double %207, %216
  %218 = load [22 x double]*, [22 x double]** %10, align 8
  %219 = load i32, i32* %25, align 4
  %220 = sext i32 %219 to i64
  %221 = getelementptr inbounds [22 x double], [22 x double]* %218, i64 %220
  %222 = load i32, i32* %27, align 4
  %223 = sext i32 %222 to i64
  %224 = getelementptr inbounds [22 x double], [22 x double]* %221, i64 0, i64 %223
  %225 = load double, double* %224, align 8
  %226 = fadd double %217, %225
  %227 = load [22 x double]*, [22 x double]** %8, align 8
  %228 = load i32, i32* %27, align 4
  %229 = sext i32 %228 to i64
  %230 = getelementptr inbounds [22 x double], [22 x double]* %227, i64 %229
  %231 = load i32, i32* %25, align 4
  %232 = sext i32 %231 to i64
  %233 = getelementptr inbounds [22 x double], [22 x double]* %230, i64 0, i64 %232
  store double %226, double* %233, align 8
  br label %234

234:                                              ; preds = %199
  %235 = load i32, i32* %27, align 4
  %236 = add nsw i32 %235, -1
  store i32 %236, i32* %27, align 4
  br label %196, !llvm.loop !48

237:                                              ; preds = %196
  br label %238

238:                                              ; preds = %237
  %239 = load i32, i32* %25, align 4
  %240 = add nsw i32 %239, 1
  store i32 %240, i32* %25, align 4
  br label %65, !llvm.loop !49

241:                                              ; preds = %65
  store i32 1, i32* %28, align 4
  br label %242

242:                                              ; preds = %415, %241
  %243 = load i32, i32* %28, align 4
  %244 = icmp slt i32 %243, 21
  br i1 %244, label %245, label %418

245:                                              ; preds = %242
  %246 = load [22 x double]*, [22 x double]** %7, align 8
  %247 = load i32, i32* %28, align 4
  %248 = sext i32 %247 to i64
  %249 = getelementptr inbounds [22 x double], [22 x double]* %246, i64 %248
  %250 = getelementptr inbounds [22 x double], [22 x double]* %249, i64 0, i64 0
  store double 1.000000e+00, double* %250, align 8
  %251 = load [22 x double]*, [22 x double]** %9, align 8
  %252 = load i32, i32* %28, align 4
  %253 = sext i32 %252 to i64
  %254 = getelementptr inbounds [22 x double], [22 x double]* %251, i64 %253
  %255 = getelementptr inbounds [22 x double], [22 x double]* %254, i64 0, i64 0
  store double 0.000000e+00, double* %255, align 8
  %256 = load [22 x double]*, [22 x double]** %7, align 8
  %257 = load i32, i32* %28, align 4
  %258 = sext i32 %257 to i64
  %259 = getelementptr inbounds [22 x double], [22 x double]* %256, i64 %258
  %260 = getelementptr inbounds [22 x double], [22 x double]* %259, i64 0, i64 0
  %261 = load double, double* %260, align 8
  %262 = load [22 x double]*, [22 x double]** %10, align 8
  %263 = load i32, i32* %28, align 4
  %264 = sext i32 %263 to i64
  %265 = getelementptr inbounds [22 x double], [22 x double]* %262, i64 %264
  %266 = getelementptr inbounds [22 x double], [22 x double]* %265, i64 0, i64 0
  store double %261, double* %266, align 8
  store i32 1, i32* %29, align 4
  br label %267

267:                                              ; preds = %364, %245
  %268 = load i32, i32* %29, align 4
  %269 = icmp slt i32 %268, 21
  br i1 %269, label %270, label %367

270:                                              ; preds = %267
  %271 = load double, double* %23, align 8
  %272 = fneg double %271
  %273 = load double, double* %21, align 8
  %274 = load [22 x double]*, [22 x double]** %9, align 8
  %275 = load i32, i32* %28, align 4
  %276 = sext i32 %275 to i64
  %277 = getelementptr inbounds [22 x double], [22 x double]* %274, i64 %276
  %278 = load i32, i32* %29, align 4
  %279 = sub nsw i32 %278, 1
  %280 = sext i32 %279 to i64
  %281 = getelementptr inbounds [22 x double], [22 x double]* %277, i64 0, i64 %280
  %282 = load double, double* %281, align 8
  %283 = fmul double %273, %282
  %284 = load double, double* %22, align 8
  %285 = fadd double %283, %284
  %286 = fdiv double %272, %285
  %287 = load [22 x double]*, [22 x double]** %9, align 8
  %288 = load i32, i32* %28, align 4
  %289 = sext i32 %288 to i64
  %290 = getelementptr inbounds [22 x double], [22 x double]* %287, i64 %289
  %291 = load i32, i32* %29, align 4
  %292 = sext i32 %291 to i64
  %293 = getelementptr inbounds [22 x double], [22 x double]* %290, i64 0, i64 %292
  store double %286, double* %293, align 8
  %294 = load double, double* %18, align 8
  %295 = fneg double %294
  %296 = load [22 x double]*, [22 x double]** %8, align 8
  %297 = load i32, i32* %28, align 4
  %298 = sub nsw i32 %297, 1
  %299 = sext i32 %298 to i64
  %300 = getelementptr inbounds [22 x double], [22 x double]* %296, i64 %299
  %301 = load i32, i32* %29, align 4
  %302 = sext i32 %301 to i64
  %303 = getelementptr inbounds [22 x double], [22 x double]* %300, i64 0, i64 %302
  %304 = load double, double* %303, align 8
  %305 = fmul double %295, %304
  %306 = load double, double* %18, align 8
  %307 = fmul double 2.000000e+00, %306
  %308 = fadd double 1.000000e+00, %307
  %309 = load [22 x double]*, [22 x double]** %8, align 8
  %310 = load i32, i32* %28, align 4
  %311 = sext i32 %310 to i64
  %312 = getelementptr inbounds [22 x double], [22 x double]* %309, i64 %311
  %313 = load i32, i32* %29, align 4
  %314 = sext i32 %313 to i64
  %315 = getelementptr inbounds [22 x double], [22 x double]* %312, i64 0, i64 %314
  %316 = load double, double* %315, align 8
  %317 = fmul double %308, %316
  %318 = fadd double %305, %317
  %319 = load double, double* %20, align 8
  %320 = load [22 x double]*, [22 x double]** %8, align 8
  %321 = load i32, i32* %28, align 4
  %322 = add nsw i32 %321, 1
  %323 = sext i32 %322 to i64
  %324 = getelementptr inbounds [22 x double], [22 x double]* %320, i64 %323
  %325 = load i32, i32* %29, align 4
  %326 = sext i32 %325 to i64
  %327 = getelementptr inbounds [22 x double], [22 x double]* %324, i64 0, i64 %326
  %328 = load double, double* %327, align 8
  %329 = fmul double %319, %328
  %330 = fsub double %318, %329
  %331 = load double, double* %21, align 8
  %332 = load [22 x double]*, [22 x double]** %10, align 8
  %333 = load i32, i32* %28, align 4
  %334 = sext i32 %333 to i64
  %335 = getelementptr inbounds [22 x double], [22 x double]* %332, i64 %334
  %336 = load i32, i32* %29, align 4
  %337 = sub nsw i32 %336, 1
  %338 = sext i32 %337 to i64
  %339 = getelementptr inbounds [22 x double], [22 x double]* %335, i64 0, i64 %338
  %340 = load double, double* %339, align 8
  %341 = fmul double %331, %340
  %342 = fsub double %330, %341
  %343 = load double, double* %21, align 8
  %344 = load [22 x double]*, [22 x double]** %9, align 8
  %345 = load i32, i32* %28, align 4
  %346 = sext i32 %345 to i64
  %347 = getelementptr inbounds [22 x double], [22 x double]* %344, i64 %346
  %348 = load i32, i32* %29, align 4
  %349 = sub nsw i32 %348, 1
  %350 = sext i32 %349 to i64
  %351 = getelementptr inbounds [22 x double], [22 x double]* %347, i64 0, i64 %350
  %352 = load double, double* %351, align 8
  %353 = fmul double %343, %352
  %354 = load double, double* %22, align 8
  %355 = fadd double %353, %354
  %356 = fdiv double %342, %355
  %357 = load [22 x double]*, [22 x double]** %10, align 8
  %358 = load i32, i32* %28, align 4
  %359 = sext i32 %358 to i64
  %360 = getelementptr inbounds [22 x double], [22 x double]* %357, i64 %359
  %361 = load i32, i32* %29, align 4
  %362 = sext i32 %361 to i64
  %363 = getelementptr inbounds [22 x double], [22 x double]* %360, i64 0, i64 %362
  store double %356, double* %363, align 8
  br label %364

364:                                              ; preds = %270
  %365 = load i32, i32* %29, align 4
  %366 = add nsw i32 %365, 1
  store i32 %366, i32* %29, align 4
  br label %267, !llvm.loop !50

367:                                              ; preds = %267
  %368 = load [22 x double]*, [22 x double]** %7, align 8
  %369 = load i32, i32* %28, align 4
  %370 = sext i32 %369 to i64
  %371 = getelementptr inbounds [22 x double], [22 x double]* %368, i64 %370
  %372 = getelementptr inbounds [22 x double], [22 x double]* %371, i64 0, i64 21
  store double 1.000000e+00, double* %372, align 8
  store i32 20, i32* %30, align 4
  br label %373

373:                                              ; preds = %411, %367
  %374 = load i32, i32* %30, align 4
  %375 = icmp sge i32 %374, 1
  br i1 %375, label %376, label %414

376:                                              ; preds = %373
  %377 = load [22 x double]*, [22 x double]** %9, align 8
  %378 = load i32, i32* %28, align 4
  %379 = sext i32 %378 to i64
  %380 = getelementptr inbounds [22 x double], [22 x double]* %377, i64 %379
  %381 = load i32, i32* %30, align 4
  %382 = sext i32 %381 to i64
  %383 = getelementptr inbounds [22 x double], [22 x double]* %380, i64 0, i64 %382
  %384 = load double, double* %383, align 8
  %385 = load [22 x double]*, [22 x double]** %7, align 8
  %386 = load i32, i32* %28, align 4
  %387 = sext i32 %386 to i64
  %388 = getelementptr inbounds [22 x double], [22 x double]* %385, i64 %387
  %389 = load i32, i32* %30, align 4
  %390 = add nsw i32 %389, 1
  %391 = sext i32 %390 to i64
  %392 = getelementptr inbounds [22 x double], [22 x double]* %388, i64 0, i64 %391
  %393 = load double, double* %392, align 8
  %394 = fmul double %384, %393
  %395 = load [22 x double]*, [22 x double]** %10, align 8
  %396 = load i32, i32* %28, align 4
  %397 = sext i32 %396 to i64
  %398 = getelementptr inbounds [22 x double], [22 x double]* %395, i64 %397
  %399 = load i32, i32* %30, align 4
  %400 = sext i32 %399 to i64
  %401 = getelementptr inbounds [22 x double], [22 x double]* %398, i64 0, i64 %400
  %402 = load double, double* %401, align 8
  %403 = fadd double %394, %402
  %404 = load [22 x double]*, [22 x double]** %7, align 8
  %405 = load i32, i32* %28, align 4
  %406 = sext i32 %405 to i64
  %407 = getelementptr inbounds [22 x double], [22 x double]* %404, i64 %406
  %408 = load i32, i32* %30, align 4
  %409 = sext i32 %408 to i64
  %410 = getelementptr inbounds [22 x double], [22 x double]* %407, i64 0, i64 %409
  store double %403, double* %410, align 8
  br label %411

411:                                              ; preds = %376
  %412 = load i32, i32* %30, align 4
  %413 = add nsw i32 %412, -1
  store i32 %413, i32* %30, align 4
  br label %373, !llvm.loop !51

414:                                              ; preds = %373
  br label %415

415:                                              ; preds = %414
  %416 = load i32, i32* %28, align 4
  %417 = add nsw i32 %416, 1
  store i32 %417, i32* %28, align 4
  br label %242, !llvm.loop !52

418:                                              ; preds = %242
  br label %419

419:                                              ; preds = %418
  %420 = load i32, i32* %24, align 4
  %421 = add nsw i32 %420, 1
  store i32 %421, i32* %24, align 4
  br label %60, !llvm.loop !53

422:                                              ; preds = %60
  ret void
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nounwind }

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
!45 = distinct !{!45, !6}
!46 = distinct !{!46, !6}
!47 = distinct !{!47, !6}
!48 = distinct !{!48, !6}
!49 = distinct !{!49, !6}
!50 = distinct !{!50, !6}
!51 = distinct !{!51, !6}
!52 = distinct !{!52, !6}
!53 = distinct !{!53, !6}
