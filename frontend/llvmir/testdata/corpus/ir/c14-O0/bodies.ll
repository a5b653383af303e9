; ModuleID = 'bodies.c'
source_filename = "bodies.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.body = type { double, double, double, double }

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @forces(i32 noundef %0, float* noalias noundef %1, float* noalias noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca float*, align 8
  %6 = alloca float*, align 8
  %7 = alloca i32, align 4
  %8 = alloca float, align 4
  %9 = alloca float, align 4
  %10 = alloca float, align 4
  %11 = alloca i32, align 4
  %12 = alloca float, align 4
  %13 = alloca float, align 4
  %14 = alloca float, align 4
  %15 = alloca float, align 4
  %16 = alloca float, align 4
  store i32 %0, i32* %4, align 4
  store float* %1, float** %5, align 8
  store float* %2, float** %6, align 8
  store i32 0, i32* %7, align 4
  br label %17

17:                                               ; preds = %126, %3
  %18 = load i32, i32* %7, align 4
  %19 = load i32, i32* %4, align 4
  %20 = icmp slt i32 %18, %19
  br i1 %20, label %21, label %129

21:                                               ; preds = %17
  store float 0.000000e+00, float* %8, align 4
  store float 0.000000e+00, float* %9, align 4
  store float 0.000000e+00, float* %10, align 4
  store i32 0, i32* %11, align 4
  br label %22

22:                                               ; preds = %102, %21
  %23 = load i32, i32* %11, align 4
  %24 = load i32, i32* %4, align 4
  %25 = icmp slt i32 %23, %24
  br i1 %25, label %26, label %105

26:                                               ; preds = %22
  %27 = load float*, float** %5, align 8
  %28 = load i32, i32* %11, align 4
  %29 = mul nsw i32 3, %28
  %30 = sext i32 %29 to i64
  %31 = getelementptr inbounds float, float* %27, i64 %30
  %32 = load float, float* %31, align 4
  %33 = load float*, float** %5, align 8
  %34 = load i32, i32* %7, align 4
  %35 = mul nsw i32 3, %34
  %36 = sext i32 %35 to i64
  %37 = getelementptr inbounds float, float* %33, i64 %36
  %38 = load float, float* %37, align 4
  %39 = fsub float %32, %38
  store float %39, float* %12, align 4
  %40 = load float*, float** %5, align 8
  %41 = load i32, i32* %11, align 4
  %42 = mul nsw i32 3, %41
  %43 = add nsw i32 %42, 1
  %44 = sext i32 %43 to i64
  %45 = getelementptr inbounds float, float* %40, i64 %44
  %46 = load float, float* %45, align 4
  %47 = load float*, float** %5, align 8
  %48 = load i32, i32* %7, align 4
  %49 = mul nsw i32 3, %48
  %50 = add nsw i32 %49, 1
  %51 = sext i32 %50 to i64
  %52 = getelementptr inbounds float, float* %47, i64 %51
  %53 = load float, float* %52, align 4
  %54 = fsub float %46, %53
  store float %54, float* %13, align 4
  %55 = load float*, float** %5, align 8
  %56 = load i32, i32* %11, align 4
  %57 = mul nsw i32 3, %56
  %58 = add nsw i32 %57, 2
  %59 = sext i32 %58 to i64
  %60 = getelementptr inbounds float, float* %55, i64 %59
  %61 = load float, float* %60, align 4
  %62 = load float*, float** %5, align 8
  %63 = load i32, i32* %7, align 4
  %64 = mul nsw i32 3, %63
  %65 = add nsw i32 %64, 2
  %66 = sext i32 %65 to i64
  %67 = getelementptr inbounds float, float* %62, i64 %66
  %68 = load float, float* %67, align 4
  %69 = fsub float %61, %68
  store float %69, float* %14, align 4
  %70 = load float, float* %12, align 4
  %71 = load float, float* %12, align 4
  %72 = fmul float %70, %71
  %73 = load float, float* %13, align 4
  %74 = load float, float* %13, align 4
  %75 = fmul float %73, %74
  %76 = fadd float %72, %75
  %77 = load float, float* %14, align 4
  %78 = load float, float* %14, align 4
  %79 = fmul float %77, %78
  %80 = fadd float %76, %79
  %81 = fadd float %80, 0x3F847AE140000000
  store float %81, float* %15, align 4
  %82 = load float, float* %15, align 4
  %83 = load float, float* %15, align 4
  %84 = call float @sqrtf(float noundef %83) #2
  %85 = fmul float %82, %84
  %86 = fdiv float 1.000000e+00, %85
  store float %86, float* %16, align 4
  %87 = load float, float* %12, align 4
  %88 = load float, float* %16, align 4
  %89 = fmul float %87, %88
  %90 = load float, float* %8, align 4
  %91 = fadd float %90, %89
  store float %91, float* %8, align 4
  %92 = load float, float* %13, align 4
  %93 = load float, float* %16, align 4
  %94 = fmul float %92, %93
  %95 = load float, float* %9, align 4
  %96 = fadd float %95, %94
  store float %96, float* %9, align 4
  %97 = load float, float* %14, align 4
  %98 = load float, float* %16, align 4
  %99 = fmul float %97, %98
  %100 = load float, float* %10, align 4
  %101 = fadd float %100, %99
  store float %101, float* %10, align 4
  br label %102

102:                                              ; preds = %26
  %103 = load i32, i32* %11, align 4
  %104 = add nsw i32 %103, 1
  store i32 %104, i32* %11, align 4
  br label %22, !llvm.loop !5

105:                                              ; preds = %22
  %106 = load float, float* %8, align 4
  %107 = load float*, float** %6, align 8
  %108 = load i32, i32* %7, align 4
  %109 = mul nsw i32 3, %108
  %110 = sext i32 %109 to i64
  %111 = getelementptr inbounds float, float* %107, i64 %110
  store float %106, float* %111, align 4
  %112 = load float, float* %9, align 4
  %113 = load float*, float** %6, align 8
  %114 = load i32, i32* %7, align 4
  %115 = mul nsw i32 3, %114
  %116 = add nsw i32 %115, 1
  %117 = sext i32 %116 to i64
  %118 = getelementptr inbounds float, float* %113, i64 %117
  store float %112, float* %118, align 4
  %119 = load float, float* %10, align 4
  %120 = load float*, float** %6, align 8
  %121 = load i32, i32* %7, align 4
  %122 = mul nsw i32 3, %121
  %123 = add nsw i32 %122, 2
  %124 = sext i32 %123 to i64
  %125 = getelementptr inbounds float, float* %120, i64 %124
  store float %119, float* %125, align 4
  br label %126

126:                                              ; preds = %105
  %127 = load i32, i32* %7, align 4
  %128 = add nsw i32 %127, 1
  store i32 %128, i32* %7, align 4
  br label %17, !llvm.loop !7

129:                                              ; preds = %17
  ret void
}

; Function Attrs: nounwind
declare float @sqrtf(float noundef) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @energy(i32 noundef %0, %struct.body* noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca %struct.body*, align 8
  %5 = alloca double, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca double, align 8
  %9 = alloca double, align 8
  store i32 %0, i32* %3, align 4
  store %struct.body* %1, %struct.body** %4, align 8
  store double 0.000000e+00, double* %5, align 8
  store i32 0, i32* %6, align 4
  br label %10

10:                                               ; preds = %94, %2
  %11 = load i32, i32* %6, align 4
  %12 = load i32, i32* %3, align 4
  %13 = icmp slt i32 %11, %12
  br i1 %13, label %14, label %97

14:                                               ; preds = %10
  %15 = load %struct.body*, %struct.body** %4, align 8
  %16 = load i32, i32* %6, align 4
  %17 = sext i32 %16 to i64
  %18 = getelementptr inbounds %struct.body, %struct.body* %15, i64 %17
  %19 = getelementptr inbounds %struct.body, %struct.body* %18, i32 0, i32 2
  %20 = load double, double* %19, align 8
  %21 = load %struct.body*, %struct.body** %4, align 8
  %22 = load i32, i32* %6, align 4
  %23 = sext i32 %22 to i64
  %24 = getelementptr inbounds %struct.body, %struct.body* %21, i64 %23
  %25 = getelementptr inbounds %struct.body, %struct.body* %24, i32 0, i32 2
  %26 = load double, double* %25, align 8
  %27 = fmul double %20, %26
  %28 = load %struct.body*, %struct.body** %4, align 8
  %29 = load i32, i32* %6, align 4
  %30 = sext i32 %29 to i64
  %31 = getelementptr inbounds %struct.body, %struct.body* %28, i64 %30
  %32 = getelementptr inbounds %struct.body, %struct.body* %31, i32 0, i32 3
  %33 = load double, double* %32, align 8
  %34 = load %struct.body*, %struct.body** %4, align 8
  %35 = load i32, i32* %6, align 4
  %36 = sext i32 %35 to i64
  %37 = getelementptr inbounds %struct.body, %struct.body* %34, i64 %36
  %38 = getelementptr inbounds %struct.body, %struct.body* %37, i32 0, i32 3
  %39 = load double, double* %38, align 8
  %40 = fmul double %33, %39
  %41 = fadd double %27, %40
  %42 = fmul double 5.000000e-01, %41
  %43 = load double, double* %5, align 8
  %44 = fadd double %43, %42
  store double %44, double* %5, align 8
  %45 = load i32, i32* %6, align 4
  %46 = add nsw i32 %45, 1
  store i32 %46, i32* %7, align 4
  br label %47

47:                                               ; preds = %90, %14
  %48 = load i32, i32* %7, align 4
  %49 = load i32, i32* %3, align 4
  %50 = icmp slt i32 %48, %49
  br i1 %50, label %51, label %93

51:                                               ; preds = %47
  %52 = load %struct.body*, %struct.body** %4, align 8
  %53 = load i32, i32* %6, align 4
  %54 = sext i32 %53 to i64
  %55 = getelementptr inbounds %struct.body, %struct.body* %52, i64 %54
  %56 = getelementptr inbounds %struct.body, %struct.body* %55, i32 0, i32 0
  %57 = load double, double* %56, align 8
  %58 = load %struct.body*, %struct.body** %4, align 8
  %59 = load i32, i32* %7, align 4
  %60 = sext i32 %59 to i64
  %61 = getelementptr inbounds %struct.body, %struct.body* %58, i64 %60
  %62 = getelementptr inbounds %struct.body, %struct.body* %61, i32 0, i32 0
  %63 = load double, double* %62, align 8
  %64 = fsub double %57, %63
  store double %64, double* %8, align 8
  %65 = load %struct.body*, %struct.body** %4, align 8
  %66 = load i32, i32* %6, align 4
  %67 = sext i32 %66 to i64
  %68 = getelementptr inbounds %struct.body, %struct.body* %65, i64 %67
  %69 = getelementptr inbounds %struct.body, %struct.body* %68, i32 0, i32 1
  %70 = load double, double* %69, align 8
  %71 = load %struct.body*, %struct.body** %4, align 8
  %72 = load i32, i32* %7, align 4
  %73 = sext i32 %72 to i64
  %74 = getelementptr inbounds %struct.body, %struct.body* %71, i64 %73
  %75 = getelementptr inbounds %struct.body, %struct.body* %74, i32 0, i32 1
  %76 = load double, double* %75, align 8
  %77 = fsub double %70, %76
  store double %77, double* %9, align 8
  %78 = load double, double* %8, align 8
  %79 = load double, double* %8, align 8
  %80 = fmul double %78, %79
  %81 = load double, double* %9, align 8
  %82 = load double, double* %9, align 8
  %83 = fmul double %81, %82
  %84 = fadd double %80, %83
  %85 = fadd double %84, 1.250000e-01
  %86 = call double @sqrt(double noundef %85) #2
  %87 = fdiv double 1.000000e+00, %86
  %88 = load double, double* %5, align 8
  %89 = fsub double %88, %87
  store double %89, double* %5, align 8
  br label %90

90:                                               ; preds = %51
  %91 = load i32, i32* %7, align 4
  %92 = add nsw i32 %91, 1
  store i32 %92, i32* %7, align 4
  br label %47, !llvm.loop !8

93:                                               ; preds = %47
  br label %94

94:                                               ; preds = %93
  %95 = load i32, i32* %6, align 4
  %96 = add nsw i32 %95, 1
  store i32 %96, i32* %6, align 4
  br label %10, !llvm.loop !9

97:                                               ; preds = %10
  %98 = load double, double* %5, align 8
  ret double %98
}

; Function Attrs: nounwind
declare double @sqrt(double noundef) #1

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
