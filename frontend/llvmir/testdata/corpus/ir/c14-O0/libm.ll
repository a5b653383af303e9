; ModuleID = 'libm.c'
source_filename = "libm.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @trig(double noundef %0, double* noundef %1, double* noundef %2, i32 noundef %3) #0 {
  %5 = alloca double, align 8
  %6 = alloca double*, align 8
  %7 = alloca double*, align 8
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  store double %0, double* %5, align 8
  store double* %1, double** %6, align 8
  store double* %2, double** %7, align 8
  store i32 %3, i32* %8, align 4
  store i32 0, i32* %9, align 4
  br label %10

10:                                               ; preds = %89, %4
  %11 = load i32, i32* %9, align 4
  %12 = load i32, i32* %8, align 4
  %13 = icmp slt i32 %11, %12
  br i1 %13, label %14, label %92

14:                                               ; preds = %10
  %15 = load double*, double** %6, align 8
  %16 = load i32, i32* %9, align 4
  %17 = sext i32 %16 to i64
  %18 = getelementptr inbounds double, double* %15, i64 %17
  %19 = load double, double* %18, align 8
  %20 = call double @sin(double noundef %19) #4
  %21 = load double*, double** %7, align 8
  %22 = load i32, i32* %9, align 4
  %23 = mul nsw i32 6, %22
  %24 = sext i32 %23 to i64
  %25 = getelementptr inbounds double, double* %21, i64 %24
  store double %20, double* %25, align 8
  %26 = load double*, double** %6, align 8
  %27 = load i32, i32* %9, align 4
  %28 = sext i32 %27 to i64
  %29 = getelementptr inbounds double, double* %26, i64 %28
  %30 = load double, double* %29, align 8
  %31 = call double @cos(double noundef %30) #4
  %32 = load double*, double** %7, align 8
  %33 = load i32, i32* %9, align 4
  %34 = mul nsw i32 6, %33
  %35 = add nsw i32 %34, 1
  %36 = sext i32 %35 to i64
  %37 = getelementptr inbounds double, double* %32, i64 %36
  store double %31, double* %37, align 8
  %38 = load double, double* %5, align 8
  %39 = load double*, double** %6, align 8
  %40 = load i32, i32* %9, align 4
  %41 = sext i32 %40 to i64
  %42 = getelementptr inbounds double, double* %39, i64 %41
  %43 = load double, double* %42, align 8
  %44 = fmul double %38, %43
  %45 = call double @tan(double noundef %44) #4
  %46 = load double*, double** %7, align 8
  %47 = load i32, i32* %9, align 4
  %48 = mul nsw i32 6, %47
  %49 = add nsw i32 %48, 2
  %50 = sext i32 %49 to i64
  %51 = getelementptr inbounds double, double* %46, i64 %50
  store double %45, double* %51, align 8
  %52 = load double*, double** %6, align 8
  %53 = load i32, i32* %9, align 4
  %54 = sext i32 %53 to i64
  %55 = getelementptr inbounds double, double* %52, i64 %54
  %56 = load double, double* %55, align 8
  %57 = call double @atan(double noundef %56) #4
  %58 = load double*, double** %7, align 8
  %59 = load i32, i32* %9, align 4
  %60 = mul nsw i32 6, %59
  %61 = add nsw i32 %60, 3
  %62 = sext i32 %61 to i64
  %63 = getelementptr inbounds double, double* %58, i64 %62
  store double %57, double* %63, align 8
  %64 = load double*, double** %6, align 8
  %65 = load i32, i32* %9, align 4
  %66 = sext i32 %65 to i64
  %67 = getelementptr inbounds double, double* %64, i64 %66
  %68 = load double, double* %67, align 8
  %69 = load double, double* %5, align 8
  %70 = call double @atan2(double noundef %68, double noundef %69) #4
  %71 = load double*, double** %7, align 8
  %72 = load i32, i32* %9, align 4
  %73 = mul nsw i32 6, %72
  %74 = add nsw i32 %73, 4
  %75 = sext i32 %74 to i64
  %76 = getelementptr inbounds double, double* %71, i64 %75
  store double %70, double* %76, align 8
  %77 = load double*, double** %6, align 8
  %78 = load i32, i32* %9, align 4
  %79 = sext i32 %78 to i64
  %80 = getelementptr inbounds double, double* %77, i64 %79
  %81 = load double, double* %80, align 8
  %82 = call double @tanh(double noundef %81) #4
  %83 = load double*, double** %7, align 8
  %84 = load i32, i32* %9, align 4
  %85 = mul nsw i32 6, %84
  %86 = add nsw i32 %85, 5
  %87 = sext i32 %86 to i64
  %88 = getelementptr inbounds double, double* %83, i64 %87
  store double %82, double* %88, align 8
  br label %89

89:                                               ; preds = %14
  %90 = load i32, i32* %9, align 4
  %91 = add nsw i32 %90, 1
  store i32 %91, i32* %9, align 4
  br label %10, !llvm.loop !5

92:                                               ; preds = %10
  ret void
}

; Function Attrs: nounwind
declare double @sin(double noundef) #1

; Function Attrs: nounwind
declare double @cos(double noundef) #1

; Function Attrs: nounwind
declare double @tan(double noundef) #1

; Function Attrs: nounwind
declare double @atan(double noundef) #1

; Function Attrs: nounwind
declare double @atan2(double noundef, double noundef) #1

; Function Attrs: nounwind
declare double @tanh(double noundef) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @logs(float* noundef %0, float* noundef %1, i32 noundef %2) #0 {
  %4 = alloca float*, align 8
  %5 = alloca float*, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store float* %0, float** %4, align 8
  store float* %1, float** %5, align 8
  store i32 %2, i32* %6, align 4
  store i32 0, i32* %7, align 4
  br label %8

8:                                                ; preds = %84, %3
  %9 = load i32, i32* %7, align 4
  %10 = load i32, i32* %6, align 4
  %11 = icmp slt i32 %9, %10
  br i1 %11, label %12, label %87

12:                                               ; preds = %8
  %13 = load float*, float** %4, align 8
  %14 = load i32, i32* %7, align 4
  %15 = sext i32 %14 to i64
  %16 = getelementptr inbounds float, float* %13, i64 %15
  %17 = load float, float* %16, align 4
  %18 = call float @logf(float noundef %17) #4
  %19 = load float*, float** %5, align 8
  %20 = load i32, i32* %7, align 4
  %21 = mul nsw i32 6, %20
  %22 = sext i32 %21 to i64
  %23 = getelementptr inbounds float, float* %19, i64 %22
  store float %18, float* %23, align 4
  %24 = load float*, float** %4, align 8
  %25 = load i32, i32* %7, align 4
  %26 = sext i32 %25 to i64
  %27 = getelementptr inbounds float, float* %24, i64 %26
  %28 = load float, float* %27, align 4
  %29 = call float @log2f(float noundef %28) #4
  %30 = load float*, float** %5, align 8
  %31 = load i32, i32* %7, align 4
  %32 = mul nsw i32 6, %31
  %33 = add nsw i32 %32, 1
  %34 = sext i32 %33 to i64
  %35 = getelementptr inbounds float, float* %30, i64 %34
  store float %29, float* %35, align 4
  %36 = load float*, float** %4, align 8
  %37 = load i32, i32* %7, align 4
  %38 = sext i32 %37 to i64
  %39 = getelementptr inbounds float, float* %36, i64 %38
  %40 = load float, float* %39, align 4
  %41 = call float @log10f(float noundef %40) #4
  %42 = load float*, float** %5, align 8
  %43 = load i32, i32* %7, align 4
  %44 = mul nsw i32 6, %43
  %45 = add nsw i32 %44, 2
  %46 = sext i32 %45 to i64
  %47 = getelementptr inbounds float, float* %42, i64 %46
  store float %41, float* %47, align 4
  %48 = load float*, float** %4, align 8
  %49 = load i32, i32* %7, align 4
  %50 = sext i32 %49 to i64
  %51 = getelementptr inbounds float, float* %48, i64 %50
  %52 = load float, float* %51, align 4
  %53 = call float @log1pf(float noundef %52) #4
  %54 = load float*, float** %5, align 8
  %55 = load i32, i32* %7, align 4
  %56 = mul nsw i32 6, %55
  %57 = add nsw i32 %56, 3
  %58 = sext i32 %57 to i64
  %59 = getelementptr inbounds float, float* %54, i64 %58
  store float %53, float* %59, align 4
  %60 = load float*, float** %4, align 8
  %61 = load i32, i32* %7, align 4
  %62 = sext i32 %61 to i64
  %63 = getelementptr inbounds float, float* %60, i64 %62
  %64 = load float, float* %63, align 4
  %65 = call float @cbrtf(float noundef %64) #5
  %66 = load float*, float** %5, align 8
  %67 = load i32, i32* %7, align 4
  %68 = mul nsw i32 6, %67
  %69 = add nsw i32 %68, 4
  %70 = sext i32 %69 to i64
  %71 = getelementptr inbounds float, float* %66, i64 %70
  store float %65, float* %71, align 4
  %72 = load float*, float** %4, align 8
  %73 = load i32, i32* %7, align 4
  %74 = sext i32 %73 to i64
  %75 = getelementptr inbounds float, float* %72, i64 %74
  %76 = load float, float* %75, align 4
  %77 = call float @hypotf(float noundef %76, float noundef 3.000000e+00) #4
  %78 = load float*, float** %5, align 8
  %79 = load i32, i32* %7, align 4
  %80 = mul nsw i32 6, %79
  %81 = add nsw i32 %80, 5
  %82 = sext i32 %81 to i64
  %83 = getelementptr inbounds float, float* %78, i64 %82
  store float %77, float* %83, align 4
  br label %84

84:                                               ; preds = %12
  %85 = load i32, i32* %7, align 4
  %86 = add nsw i32 %85, 1
  store i32 %86, i32* %7, align 4
  br label %8, !llvm.loop !7

87:                                               ; preds = %8
  ret void
}

; Function Attrs: nounwind
declare float @logf(float noundef) #1

; Function Attrs: nounwind
declare float @log2f(float noundef) #1

; Function Attrs: nounwind
declare float @log10f(float noundef) #1

; Function Attrs: nounwind
declare float @log1pf(float noundef) #1

; Function Attrs: nounwind readnone willreturn
declare float @cbrtf(float noundef) #2

; Function Attrs: nounwind
declare float @hypotf(float noundef, float noundef) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @powers(double* noundef %0, double* noundef %1, i32 noundef %2) #0 {
  %4 = alloca double*, align 8
  %5 = alloca double*, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  store double* %0, double** %4, align 8
  store double* %1, double** %5, align 8
  store i32 %2, i32* %6, align 4
  store i32 0, i32* %7, align 4
  br label %8

8:                                                ; preds = %62, %3
  %9 = load i32, i32* %7, align 4
  %10 = load i32, i32* %6, align 4
  %11 = icmp slt i32 %9, %10
  br i1 %11, label %12, label %65

12:                                               ; preds = %8
  %13 = load double*, double** %4, align 8
  %14 = load i32, i32* %7, align 4
  %15 = sext i32 %14 to i64
  %16 = getelementptr inbounds double, double* %13, i64 %15
  %17 = load double, double* %16, align 8
  %18 = call double @pow(double noundef %17, double noundef 2.500000e+00) #4
  %19 = load double*, double** %5, align 8
  %20 = load i32, i32* %7, align 4
  %21 = mul nsw i32 4, %20
  %22 = sext i32 %21 to i64
  %23 = getelementptr inbounds double, double* %19, i64 %22
  store double %18, double* %23, align 8
  %24 = load double*, double** %4, align 8
  %25 = load i32, i32* %7, align 4
  %26 = sext i32 %25 to i64
  %27 = getelementptr inbounds double, double* %24, i64 %26
  %28 = load double, double* %27, align 8
  %29 = call double @exp(double noundef %28) #4
  %30 = load double*, double** %5, align 8
  %31 = load i32, i32* %7, align 4
  %32 = mul nsw i32 4, %31
  %33 = add nsw i32 %32, 1
  %34 = sext i32 %33 to i64
  %35 = getelementptr inbounds double, double* %30, i64 %34
  store double %29, double* %35, align 8
  %36 = load double*, double** %4, align 8
  %37 = load i32, i32* %7, align 4
  %38 = sext i32 %37 to i64
  %39 = getelementptr inbounds double, double* %36, i64 %38
  %40 = load double, double* %39, align 8
  %41 = fmul double %40, 1.000000e+02
  %42 = call double @fmod(double noundef %41, double noundef 7.250000e+00) #4
  %43 = load double*, double** %5, align 8
  %44 = load i32, i32* %7, align 4
  %45 = mul nsw i32 4, %44
  %46 = add nsw i32 %45, 2
  %47 = sext i32 %46 to i64
  %48 = getelementptr inbounds double, double* %43, i64 %47
  store double %42, double* %48, align 8
  %49 = load double*, double** %4, align 8
  %50 = load i32, i32* %7, align 4
  %51 = sext i32 %50 to i64
  %52 = getelementptr inbounds double, double* %49, i64 %51
  %53 = load double, double* %52, align 8
  %54 = fneg double %53
  %55 = call double @exp2(double noundef %54) #4
  %56 = load double*, double** %5, align 8
  %57 = load i32, i32* %7, align 4
  %58 = mul nsw i32 4, %57
  %59 = add nsw i32 %58, 3
  %60 = sext i32 %59 to i64
  %61 = getelementptr inbounds double, double* %56, i64 %60
  store double %55, double* %61, align 8
  br label %62

62:                                               ; preds = %12
  %63 = load i32, i32* %7, align 4
  %64 = add nsw i32 %63, 1
  store i32 %64, i32* %7, align 4
  br label %8, !llvm.loop !8

65:                                               ; preds = %8
  ret void
}

; Function Attrs: nounwind
declare double @pow(double noundef, double noundef) #1

; Function Attrs: nounwind
declare double @exp(double noundef) #1

; Function Attrs: nounwind
declare double @fmod(double noundef, double noundef) #1

; Function Attrs: nounwind
declare double @exp2(double noundef) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @rounding(double* noundef %0, double* noundef %1, i32 noundef %2) #0 {
  %4 = alloca double*, align 8
  %5 = alloca double*, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca double, align 8
  store double* %0, double** %4, align 8
  store double* %1, double** %5, align 8
  store i32 %2, i32* %6, align 4
  store i32 0, i32* %7, align 4
  br label %9

9:                                                ; preds = %73, %3
  %10 = load i32, i32* %7, align 4
  %11 = load i32, i32* %6, align 4
  %12 = icmp slt i32 %10, %11
  br i1 %12, label %13, label %76

13:                                               ; preds = %9
  %14 = load double*, double** %4, align 8
  %15 = load i32, i32* %7, align 4
  %16 = sext i32 %15 to i64
  %17 = getelementptr inbounds double, double* %14, i64 %16
  %18 = load double, double* %17, align 8
  %19 = fmul double %18, 3.700000e-01
  store double %19, double* %8, align 8
  %20 = load double, double* %8, align 8
  %21 = call double @llvm.floor.f64(double %20)
  %22 = load double*, double** %5, align 8
  %23 = load i32, i32* %7, align 4
  %24 = mul nsw i32 6, %23
  %25 = sext i32 %24 to i64
  %26 = getelementptr inbounds double, double* %22, i64 %25
  store double %21, double* %26, align 8
  %27 = load double, double* %8, align 8
  %28 = call double @llvm.ceil.f64(double %27)
  %29 = load double*, double** %5, align 8
  %30 = load i32, i32* %7, align 4
  %31 = mul nsw i32 6, %30
  %32 = add nsw i32 %31, 1
  %33 = sext i32 %32 to i64
  %34 = getelementptr inbounds double, double* %29, i64 %33
  store double %28, double* %34, align 8
  %35 = load double, double* %8, align 8
  %36 = call double @llvm.trunc.f64(double %35)
  %37 = load double*, double** %5, align 8
  %38 = load i32, i32* %7, align 4
  %39 = mul nsw i32 6, %38
  %40 = add nsw i32 %39, 2
  %41 = sext i32 %40 to i64
  %42 = getelementptr inbounds double, double* %37, i64 %41
  store double %36, double* %42, align 8
  %43 = load double, double* %8, align 8
  %44 = call double @llvm.round.f64(double %43)
  %45 = load double*, double** %5, align 8
  %46 = load i32, i32* %7, align 4
  %47 = mul nsw i32 6, %46
  %48 = add nsw i32 %47, 3
  %49 = sext i32 %48 to i64
  %50 = getelementptr inbounds double, double* %45, i64 %49
  store double %44, double* %50, align 8
  %51 = load double, double* %8, align 8
  %52 = call double @llvm.rint.f64(double %51)
  %53 = load double*, double** %5, align 8
  %54 = load i32, i32* %7, align 4
  %55 = mul nsw i32 6, %54
  %56 = add nsw i32 %55, 4
  %57 = sext i32 %56 to i64
  %58 = getelementptr inbounds double, double* %53, i64 %57
  store double %52, double* %58, align 8
  %59 = load double, double* %8, align 8
  %60 = call double @llvm.minnum.f64(double %59, double 3.000000e+00)
  %61 = load double, double* %8, align 8
  %62 = fneg double %61
  %63 = call double @llvm.copysign.f64(double %60, double %62)
  %64 = load double, double* %8, align 8
  %65 = call double @llvm.maxnum.f64(double %64, double -2.000000e+00)
  %66 = fadd double %63, %65
  %67 = load double*, double** %5, align 8
  %68 = load i32, i32* %7, align 4
  %69 = mul nsw i32 6, %68
  %70 = add nsw i32 %69, 5
  %71 = sext i32 %70 to i64
  %72 = getelementptr inbounds double, double* %67, i64 %71
  store double %66, double* %72, align 8
  br label %73

73:                                               ; preds = %13
  %74 = load i32, i32* %7, align 4
  %75 = add nsw i32 %74, 1
  store i32 %75, i32* %7, align 4
  br label %9, !llvm.loop !9

76:                                               ; preds = %9
  ret void
}

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.floor.f64(double) #3

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.ceil.f64(double) #3

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.trunc.f64(double) #3

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.round.f64(double) #3

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.rint.f64(double) #3

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.minnum.f64(double, double) #3

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.copysign.f64(double, double) #3

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.maxnum.f64(double, double) #3

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nounwind readnone willreturn "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree nosync nounwind readnone speculatable willreturn }
attributes #4 = { nounwind }
attributes #5 = { nounwind readnone willreturn }

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
