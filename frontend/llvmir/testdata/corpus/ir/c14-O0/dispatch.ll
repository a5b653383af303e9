; ModuleID = 'dispatch.c'
source_filename = "dispatch.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.shape = type { double, double, double (%struct.shape*)* }

@areas = internal constant [4 x double (%struct.shape*)*] [double (%struct.shape*)* @rect, double (%struct.shape*)* @tri, double (%struct.shape*)* @circle, double (%struct.shape*)* @none], align 16

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @shapes(i32 noundef %0, i32* noundef %1, double* noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca i32*, align 8
  %6 = alloca double*, align 8
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  %9 = alloca %struct.shape, align 8
  store i32 %0, i32* %4, align 4
  store i32* %1, i32** %5, align 8
  store double* %2, double** %6, align 8
  store double 0.000000e+00, double* %7, align 8
  store i32 0, i32* %8, align 4
  br label %10

10:                                               ; preds = %44, %3
  %11 = load i32, i32* %8, align 4
  %12 = load i32, i32* %4, align 4
  %13 = icmp slt i32 %11, %12
  br i1 %13, label %14, label %47

14:                                               ; preds = %10
  %15 = getelementptr inbounds %struct.shape, %struct.shape* %9, i32 0, i32 0
  %16 = load double*, double** %6, align 8
  %17 = load i32, i32* %8, align 4
  %18 = mul nsw i32 2, %17
  %19 = sext i32 %18 to i64
  %20 = getelementptr inbounds double, double* %16, i64 %19
  %21 = load double, double* %20, align 8
  store double %21, double* %15, align 8
  %22 = getelementptr inbounds %struct.shape, %struct.shape* %9, i32 0, i32 1
  %23 = load double*, double** %6, align 8
  %24 = load i32, i32* %8, align 4
  %25 = mul nsw i32 2, %24
  %26 = add nsw i32 %25, 1
  %27 = sext i32 %26 to i64
  %28 = getelementptr inbounds double, double* %23, i64 %27
  %29 = load double, double* %28, align 8
  store double %29, double* %22, align 8
  %30 = getelementptr inbounds %struct.shape, %struct.shape* %9, i32 0, i32 2
  %31 = load i32*, i32** %5, align 8
  %32 = load i32, i32* %8, align 4
  %33 = sext i32 %32 to i64
  %34 = getelementptr inbounds i32, i32* %31, i64 %33
  %35 = load i32, i32* %34, align 4
  %36 = sext i32 %35 to i64
  %37 = getelementptr inbounds [4 x double (%struct.shape*)*], [4 x double (%struct.shape*)*]* @areas, i64 0, i64 %36
  %38 = load double (%struct.shape*)*, double (%struct.shape*)** %37, align 8
  store double (%struct.shape*)* %38, double (%struct.shape*)** %30, align 8
  %39 = getelementptr inbounds %struct.shape, %struct.shape* %9, i32 0, i32 2
  %40 = load double (%struct.shape*)*, double (%struct.shape*)** %39, align 8
  %41 = call double %40(%struct.shape* noundef %9)
  %42 = load double, double* %7, align 8
  %43 = fadd double %42, %41
  store double %43, double* %7, align 8
  br label %44

44:                                               ; preds = %14
  %45 = load i32, i32* %8, align 4
  %46 = add nsw i32 %45, 1
  store i32 %46, i32* %8, align 4
  br label %10, !llvm.loop !5

47:                                               ; preds = %10
  %48 = load double, double* %7, align 8
  ret double %48
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @apply(i32 noundef %0, i32 noundef %1, i32* noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32*, align 8
  %7 = alloca i32 (i32)*, align 8
  %8 = alloca i32, align 4
  store i32 %0, i32* %4, align 4
  store i32 %1, i32* %5, align 4
  store i32* %2, i32** %6, align 8
  %9 = load i32, i32* %5, align 4
  %10 = icmp eq i32 %9, 0
  br i1 %10, label %11, label %12

11:                                               ; preds = %3
  br label %17

12:                                               ; preds = %3
  %13 = load i32, i32* %5, align 4
  %14 = icmp eq i32 %13, 1
  %15 = zext i1 %14 to i64
  %16 = select i1 %14, i32 (i32)* @invert, i32 (i32)* @square
  br label %17

17:                                               ; preds = %12, %11
  %18 = phi i32 (i32)* [ @twice, %11 ], [ %16, %12 ]
  store i32 (i32)* %18, i32 (i32)** %7, align 8
  store i32 0, i32* %8, align 4
  br label %19

19:                                               ; preds = %35, %17
  %20 = load i32, i32* %8, align 4
  %21 = load i32, i32* %4, align 4
  %22 = icmp slt i32 %20, %21
  br i1 %22, label %23, label %38

23:                                               ; preds = %19
  %24 = load i32 (i32)*, i32 (i32)** %7, align 8
  %25 = load i32*, i32** %6, align 8
  %26 = load i32, i32* %8, align 4
  %27 = sext i32 %26 to i64
  %28 = getelementptr inbounds i32, i32* %25, i64 %27
  %29 = load i32, i32* %28, align 4
  %30 = call i32 %24(i32 noundef %29)
  %31 = load i32*, i32** %6, align 8
  %32 = load i32, i32* %8, align 4
  %33 = sext i32 %32 to i64
  %34 = getelementptr inbounds i32, i32* %31, i64 %33
  store i32 %30, i32* %34, align 4
  br label %35

35:                                               ; preds = %23
  %36 = load i32, i32* %8, align 4
  %37 = add nsw i32 %36, 1
  store i32 %37, i32* %8, align 4
  br label %19, !llvm.loop !7

38:                                               ; preds = %19
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @twice(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, i32* %2, align 4
  %3 = load i32, i32* %2, align 4
  %4 = mul i32 %3, 2
  ret i32 %4
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @invert(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, i32* %2, align 4
  %3 = load i32, i32* %2, align 4
  %4 = xor i32 %3, -1
  ret i32 %4
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @square(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  store i32 %0, i32* %2, align 4
  %3 = load i32, i32* %2, align 4
  %4 = load i32, i32* %2, align 4
  %5 = mul i32 %3, %4
  ret i32 %5
}

; Function Attrs: noinline nounwind optnone uwtable
define internal double @rect(%struct.shape* noundef %0) #0 {
  %2 = alloca %struct.shape*, align 8
  store %struct.shape* %0, %struct.shape** %2, align 8
  %3 = load %struct.shape*, %struct.shape** %2, align 8
  %4 = getelementptr inbounds %struct.shape, %struct.shape* %3, i32 0, i32 0
  %5 = load double, double* %4, align 8
  %6 = load %struct.shape*, %struct.shape** %2, align 8
  %7 = getelementptr inbounds %struct.shape, %struct.shape* %6, i32 0, i32 1
  %8 = load double, double* %7, align 8
  %9 = fmul double %5, %8
  ret double %9
}

; Function Attrs: noinline nounwind optnone uwtable
define internal double @tri(%struct.shape* noundef %0) #0 {
  %2 = alloca %struct.shape*, align 8
  store %struct.shape* %0, %struct.shape** %2, align 8
  %3 = load %struct.shape*, %struct.shape** %2, align 8
  %4 = getelementptr inbounds %struct.shape, %struct.shape* %3, i32 0, i32 0
  %5 = load double, double* %4, align 8
  %6 = fmul double 5.000000e-01, %5
  %7 = load %struct.shape*, %struct.shape** %2, align 8
  %8 = getelementptr inbounds %struct.shape, %struct.shape* %7, i32 0, i32 1
  %9 = load double, double* %8, align 8
  %10 = fmul double %6, %9
  ret double %10
}

; Function Attrs: noinline nounwind optnone uwtable
define internal double @circle(%struct.shape* noundef %0) #0 {
  %2 = alloca %struct.shape*, align 8
  store %struct.shape* %0, %struct.shape** %2, align 8
  %3 = load %struct.shape*, %struct.shape** %2, align 8
  %4 = getelementptr inbounds %struct.shape, %struct.shape* %3, i32 0, i32 0
  %5 = load double, double* %4, align 8
  %6 = fmul double 0x400921FB54442D11, %5
  %7 = load %struct.shape*, %struct.shape** %2, align 8
  %8 = getelementptr inbounds %struct.shape, %struct.shape* %7, i32 0, i32 0
  %9 = load double, double* %8, align 8
  %10 = fmul double %6, %9
  ret double %10
}

; Function Attrs: noinline nounwind optnone uwtable
define internal double @none(%struct.shape* noundef %0) #0 {
  %2 = alloca %struct.shape*, align 8
  store %struct.shape* %0, %struct.shape** %2, align 8
  %3 = load %struct.shape*, %struct.shape** %2, align 8
  %4 = getelementptr inbounds %struct.shape, %struct.shape* %3, i32 0, i32 1
  %5 = load double, double* %4, align 8
  %6 = load %struct.shape*, %struct.shape** %2, align 8
  %7 = getelementptr inbounds %struct.shape, %struct.shape* %6, i32 0, i32 1
  %8 = load double, double* %7, align 8
  %9 = fsub double %5, %8
  ret double %9
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
