; ModuleID = 'fractal.c'
source_filename = "fractal.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @mandelbrot(i32 noundef %0, i32 noundef %1, i32 noundef %2, i8* noundef %3) #0 {
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i8*, align 8
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca float, align 4
  %12 = alloca float, align 4
  %13 = alloca float, align 4
  %14 = alloca float, align 4
  %15 = alloca i32, align 4
  %16 = alloca float, align 4
  store i32 %0, i32* %5, align 4
  store i32 %1, i32* %6, align 4
  store i32 %2, i32* %7, align 4
  store i8* %3, i8** %8, align 8
  store i32 0, i32* %9, align 4
  br label %17

17:                                               ; preds = %90, %4
  %18 = load i32, i32* %9, align 4
  %19 = load i32, i32* %5, align 4
  %20 = icmp slt i32 %18, %19
  br i1 %20, label %21, label %93

21:                                               ; preds = %17
  store i32 0, i32* %10, align 4
  br label %22

22:                                               ; preds = %86, %21
  %23 = load i32, i32* %10, align 4
  %24 = load i32, i32* %6, align 4
  %25 = icmp slt i32 %23, %24
  br i1 %25, label %26, label %89

26:                                               ; preds = %22
  %27 = load i32, i32* %10, align 4
  %28 = sitofp i32 %27 to float
  %29 = fmul float 0x4004CCCCC0000000, %28
  %30 = load i32, i32* %6, align 4
  %31 = sitofp i32 %30 to float
  %32 = fdiv float %29, %31
  %33 = fadd float -2.000000e+00, %32
  store float %33, float* %11, align 4
  %34 = load i32, i32* %9, align 4
  %35 = sitofp i32 %34 to float
  %36 = fmul float 0x4003333340000000, %35
  %37 = load i32, i32* %5, align 4
  %38 = sitofp i32 %37 to float
  %39 = fdiv float %36, %38
  %40 = fadd float 0xBFF3333340000000, %39
  store float %40, float* %12, align 4
  store float 0.000000e+00, float* %13, align 4
  store float 0.000000e+00, float* %14, align 4
  store i32 0, i32* %15, align 4
  br label %41

41:                                               ; preds = %56, %26
  %42 = load i32, i32* %15, align 4
  %43 = load i32, i32* %7, align 4
  %44 = icmp slt i32 %42, %43
  br i1 %44, label %45, label %54

45:                                               ; preds = %41
  %46 = load float, float* %13, align 4
  %47 = load float, float* %13, align 4
  %48 = fmul float %46, %47
  %49 = load float, float* %14, align 4
  %50 = load float, float* %14, align 4
  %51 = fmul float %49, %50
  %52 = fadd float %48, %51
  %53 = fcmp olt float %52, 4.000000e+00
  br label %54

54:                                               ; preds = %45, %41
  %55 = phi i1 [ false, %41 ], [ %53, %45 ]
  br i1 %55, label %56, label %75

56:                                               ; preds = %54
  %57 = load float, float* %13, align 4
  %58 = load float, float* %13, align 4
  %59 = fmul float %57, %58
  %60 = load float, float* %14, align 4
  %61 = load float, float* %14, align 4
  %62 = fmul float %60, %61
  %63 = fsub float %59, %62
  %64 = load float, float* %11, align 4
  %65 = fadd float %63, %64
  store float %65, float* %16, align 4
  %66 = load float, float* %13, align 4
  %67 = fmul float 2.000000e+00, %66
  %68 = load float, float* %14, align 4
  %69 = fmul float %67, %68
  %70 = load float, float* %12, align 4
  %71 = fadd float %69, %70
  store float %71, float* %14, align 4
  %72 = load float, float* %16, align 4
  store float %72, float* %13, align 4
  %73 = load i32, i32* %15, align 4
  %74 = add nsw i32 %73, 1
  store i32 %74, i32* %15, align 4
  br label %41, !llvm.loop !5

75:                                               ; preds = %54
  %76 = load i32, i32* %15, align 4
  %77 = trunc i32 %76 to i8
  %78 = load i8*, i8** %8, align 8
  %79 = load i32, i32* %9, align 4
  %80 = load i32, i32* %6, align 4
  %81 = mul nsw i32 %79, %80
  %82 = load i32, i32* %10, align 4
  %83 = add nsw i32 %81, %82
  %84 = sext i32 %83 to i64
  %85 = getelementptr inbounds i8, i8* %78, i64 %84
  store i8 %77, i8* %85, align 1
  br label %86

86:                                               ; preds = %75
  %87 = load i32, i32* %10, align 4
  %88 = add nsw i32 %87, 1
  store i32 %88, i32* %10, align 4
  br label %22, !llvm.loop !7

89:                                               ; preds = %22
  br label %90

90:                                               ; preds = %89
  %91 = load i32, i32* %9, align 4
  %92 = add nsw i32 %91, 1
  store i32 %92, i32* %9, align 4
  br label %17, !llvm.loop !8

93:                                               ; preds = %17
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @collatz(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i64, align 8
  %7 = alloca i32, align 4
  store i32 %0, i32* %2, align 4
  store i32 0, i32* %3, align 4
  store i32 0, i32* %4, align 4
  store i32 1, i32* %5, align 4
  br label %8

8:                                                ; preds = %41, %1
  %9 = load i32, i32* %5, align 4
  %10 = load i32, i32* %2, align 4
  %11 = icmp slt i32 %9, %10
  br i1 %11, label %12, label %44

12:                                               ; preds = %8
  %13 = load i32, i32* %5, align 4
  %14 = sext i32 %13 to i64
  store i64 %14, i64* %6, align 8
  store i32 0, i32* %7, align 4
  br label %15

15:                                               ; preds = %29, %12
  %16 = load i64, i64* %6, align 8
  %17 = icmp ne i64 %16, 1
  br i1 %17, label %18, label %33

18:                                               ; preds = %15
  %19 = load i64, i64* %6, align 8
  %20 = and i64 %19, 1
  %21 = icmp ne i64 %20, 0
  br i1 %21, label %22, label %26

22:                                               ; preds = %18
  %23 = load i64, i64* %6, align 8
  %24 = mul i64 3, %23
  %25 = add i64 %24, 1
  br label %29

26:                                               ; preds = %18
  %27 = load i64, i64* %6, align 8
  %28 = lshr i64 %27, 1
  br label %29

29:                                               ; preds = %26, %22
  %30 = phi i64 [ %25, %22 ], [ %28, %26 ]
  store i64 %30, i64* %6, align 8
  %31 = load i32, i32* %7, align 4
  %32 = add nsw i32 %31, 1
  store i32 %32, i32* %7, align 4
  br label %15, !llvm.loop !9

33:                                               ; preds = %15
  %34 = load i32, i32* %7, align 4
  %35 = load i32, i32* %3, align 4
  %36 = icmp sgt i32 %34, %35
  br i1 %36, label %37, label %40

37:                                               ; preds = %33
  %38 = load i32, i32* %7, align 4
  store i32 %38, i32* %3, align 4
  %39 = load i32, i32* %5, align 4
  store i32 %39, i32* %4, align 4
  br label %40

40:                                               ; preds = %37, %33
  br label %41

41:                                               ; preds = %40
  %42 = load i32, i32* %5, align 4
  %43 = add nsw i32 %42, 1
  store i32 %43, i32* %5, align 4
  br label %8, !llvm.loop !10

44:                                               ; preds = %8
  %45 = load i32, i32* %4, align 4
  %46 = mul nsw i32 %45, 1000
  %47 = load i32, i32* %3, align 4
  %48 = add nsw i32 %46, %47
  ret i32 %48
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @monte_carlo(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca double, align 8
  %8 = alloca double, align 8
  store i32 %0, i32* %3, align 4
  store i32 %1, i32* %4, align 4
  store i32 0, i32* %5, align 4
  store i32 0, i32* %6, align 4
  br label %9

9:                                                ; preds = %37, %2
  %10 = load i32, i32* %6, align 4
  %11 = load i32, i32* %3, align 4
  %12 = icmp slt i32 %10, %11
  br i1 %12, label %13, label %40

13:                                               ; preds = %9
  %14 = load i32, i32* %4, align 4
  %15 = mul i32 %14, 1664525
  %16 = add i32 %15, 1013904223
  store i32 %16, i32* %4, align 4
  %17 = load i32, i32* %4, align 4
  %18 = uitofp i32 %17 to double
  %19 = fdiv double %18, 0x41F0000000000000
  store double %19, double* %7, align 8
  %20 = load i32, i32* %4, align 4
  %21 = mul i32 %20, 1664525
  %22 = add i32 %21, 1013904223
  store i32 %22, i32* %4, align 4
  %23 = load i32, i32* %4, align 4
  %24 = uitofp i32 %23 to double
  %25 = fdiv double %24, 0x41F0000000000000
  store double %25, double* %8, align 8
  %26 = load double, double* %7, align 8
  %27 = load double, double* %7, align 8
  %28 = fmul double %26, %27
  %29 = load double, double* %8, align 8
  %30 = load double, double* %8, align 8
  %31 = fmul double %29, %30
  %32 = fadd double %28, %31
  %33 = fcmp olt double %32, 1.000000e+00
  %34 = zext i1 %33 to i32
  %35 = load i32, i32* %5, align 4
  %36 = add nsw i32 %35, %34
  store i32 %36, i32* %5, align 4
  br label %37

37:                                               ; preds = %13
  %38 = load i32, i32* %6, align 4
  %39 = add nsw i32 %38, 1
  store i32 %39, i32* %6, align 4
  br label %9, !llvm.loop !11

40:                                               ; preds = %9
  %41 = load i32, i32* %5, align 4
  %42 = sitofp i32 %41 to double
  %43 = fmul double 4.000000e+00, %42
  %44 = load i32, i32* %3, align 4
  %45 = sitofp i32 %44 to double
  %46 = fdiv double %43, %45
  ret double %46
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
