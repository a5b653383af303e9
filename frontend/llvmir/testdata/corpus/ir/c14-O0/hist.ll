; ModuleID = 'hist.c'
source_filename = "hist.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @hist(i32 noundef %0, i8* noundef %1, i32* noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca i8*, align 8
  %6 = alloca i32*, align 8
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store i32 %0, i32* %4, align 4
  store i8* %1, i8** %5, align 8
  store i32* %2, i32** %6, align 8
  store i32 0, i32* %7, align 4
  br label %9

9:                                                ; preds = %17, %3
  %10 = load i32, i32* %7, align 4
  %11 = icmp slt i32 %10, 256
  br i1 %11, label %12, label %20

12:                                               ; preds = %9
  %13 = load i32*, i32** %6, align 8
  %14 = load i32, i32* %7, align 4
  %15 = sext i32 %14 to i64
  %16 = getelementptr inbounds i32, i32* %13, i64 %15
  store i32 0, i32* %16, align 4
  br label %17

17:                                               ; preds = %12
  %18 = load i32, i32* %7, align 4
  %19 = add nsw i32 %18, 1
  store i32 %19, i32* %7, align 4
  br label %9, !llvm.loop !5

20:                                               ; preds = %9
  store i32 0, i32* %8, align 4
  br label %21

21:                                               ; preds = %36, %20
  %22 = load i32, i32* %8, align 4
  %23 = load i32, i32* %4, align 4
  %24 = icmp slt i32 %22, %23
  br i1 %24, label %25, label %39

25:                                               ; preds = %21
  %26 = load i32*, i32** %6, align 8
  %27 = load i8*, i8** %5, align 8
  %28 = load i32, i32* %8, align 4
  %29 = sext i32 %28 to i64
  %30 = getelementptr inbounds i8, i8* %27, i64 %29
  %31 = load i8, i8* %30, align 1
  %32 = zext i8 %31 to i64
  %33 = getelementptr inbounds i32, i32* %26, i64 %32
  %34 = load i32, i32* %33, align 4
  %35 = add nsw i32 %34, 1
  store i32 %35, i32* %33, align 4
  br label %36

36:                                               ; preds = %25
  %37 = load i32, i32* %8, align 4
  %38 = add nsw i32 %37, 1
  store i32 %38, i32* %8, align 4
  br label %21, !llvm.loop !7

39:                                               ; preds = %21
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @otsu(i32* noundef %0) #0 {
  %2 = alloca i32*, align 8
  %3 = alloca i64, align 8
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = alloca double, align 8
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i64, align 8
  %12 = alloca double, align 8
  %13 = alloca double, align 8
  %14 = alloca double, align 8
  store i32* %0, i32** %2, align 8
  store i64 0, i64* %3, align 8
  store i64 0, i64* %4, align 8
  store i64 0, i64* %5, align 8
  store i64 0, i64* %6, align 8
  store double -1.000000e+00, double* %7, align 8
  store i32 0, i32* %8, align 4
  store i32 0, i32* %9, align 4
  br label %15

15:                                               ; preds = %38, %1
  %16 = load i32, i32* %9, align 4
  %17 = icmp slt i32 %16, 256
  br i1 %17, label %18, label %41

18:                                               ; preds = %15
  %19 = load i32*, i32** %2, align 8
  %20 = load i32, i32* %9, align 4
  %21 = sext i32 %20 to i64
  %22 = getelementptr inbounds i32, i32* %19, i64 %21
  %23 = load i32, i32* %22, align 4
  %24 = sext i32 %23 to i64
  %25 = load i64, i64* %3, align 8
  %26 = add nsw i64 %25, %24
  store i64 %26, i64* %3, align 8
  %27 = load i32, i32* %9, align 4
  %28 = sext i32 %27 to i64
  %29 = load i32*, i32** %2, align 8
  %30 = load i32, i32* %9, align 4
  %31 = sext i32 %30 to i64
  %32 = getelementptr inbounds i32, i32* %29, i64 %31
  %33 = load i32, i32* %32, align 4
  %34 = sext i32 %33 to i64
  %35 = mul nsw i64 %28, %34
  %36 = load i64, i64* %4, align 8
  %37 = add nsw i64 %36, %35
  store i64 %37, i64* %4, align 8
  br label %38

38:                                               ; preds = %18
  %39 = load i32, i32* %9, align 4
  %40 = add nsw i32 %39, 1
  store i32 %40, i32* %9, align 4
  br label %15, !llvm.loop !8

41:                                               ; preds = %15
  store i32 0, i32* %10, align 4
  br label %42

42:                                               ; preds = %108, %41
  %43 = load i32, i32* %10, align 4
  %44 = icmp slt i32 %43, 256
  br i1 %44, label %45, label %111

45:                                               ; preds = %42
  %46 = load i32*, i32** %2, align 8
  %47 = load i32, i32* %10, align 4
  %48 = sext i32 %47 to i64
  %49 = getelementptr inbounds i32, i32* %46, i64 %48
  %50 = load i32, i32* %49, align 4
  %51 = sext i32 %50 to i64
  %52 = load i64, i64* %5, align 8
  %53 = add nsw i64 %52, %51
  store i64 %53, i64* %5, align 8
  %54 = load i64, i64* %5, align 8
  %55 = icmp eq i64 %54, 0
  br i1 %55, label %56, label %57

56:                                               ; preds = %45
  br label %108

57:                                               ; preds = %45
  %58 = load i64, i64* %3, align 8
  %59 = load i64, i64* %5, align 8
  %60 = sub nsw i64 %58, %59
  store i64 %60, i64* %11, align 8
  %61 = load i64, i64* %11, align 8
  %62 = icmp eq i64 %61, 0
  br i1 %62, label %63, label %64

63:                                               ; preds = %57
  br label %111

64:                                               ; preds = %57
  %65 = load i32, i32* %10, align 4
  %66 = sext i32 %65 to i64
  %67 = load i32*, i32** %2, align 8
  %68 = load i32, i32* %10, align 4
  %69 = sext i32 %68 to i64
  %70 = getelementptr inbounds i32, i32* %67, i64 %69
  %71 = load i32, i32* %70, align 4
  %72 = sext i32 %71 to i64
  %73 = mul nsw i64 %66, %72
  %74 = load i64, i64* %6, align 8
  %75 = add nsw i64 %74, %73
  store i64 %75, i64* %6, align 8
  %76 = load i64, i64* %6, align 8
  %77 = sitofp i64 %76 to double
  %78 = load i64, i64* %5, align 8
  %79 = sitofp i64 %78 to double
  %80 = fdiv double %77, %79
  store double %80, double* %12, align 8
  %81 = load i64, i64* %4, align 8
  %82 = load i64, i64* %6, align 8
  %83 = sub nsw i64 %81, %82
  %84 = sitofp i64 %83 to double
  %85 = load i64, i64* %11, align 8
  %86 = sitofp i64 %85 to double
  %87 = fdiv double %84, %86
  store double %87, double* %13, align 8
  %88 = load i64, i64* %5, align 8
  %89 = sitofp i64 %88 to double
  %90 = load i64, i64* %11, align 8
  %91 = sitofp i64 %90 to double
  %92 = fmul double %89, %91
  %93 = load double, double* %12, align 8
  %94 = load double, double* %13, align 8
  %95 = fsub double %93, %94
  %96 = fmul double %92, %95
  %97 = load double, double* %12, align 8
  %98 = load double, double* %13, align 8
  %99 = fsub double %97, %98
  %100 = fmul double %96, %99
  store double %100, double* %14, align 8
  %101 = load double, double* %14, align 8
  %102 = load double, double* %7, align 8
  %103 = fcmp ogt double %101, %102
  br i1 %103, label %104, label %107

104:                                              ; preds = %64
  %105 = load double, double* %14, align 8
  store double %105, double* %7, align 8
  %106 = load i32, i32* %10, align 4
  store i32 %106, i32* %8, align 4
  br label %107

107:                                              ; preds = %104, %64
  br label %108

108:                                              ; preds = %107, %56
  %109 = load i32, i32* %10, align 4
  %110 = add nsw i32 %109, 1
  store i32 %110, i32* %10, align 4
  br label %42, !llvm.loop !9

111:                                              ; preds = %63, %42
  %112 = load i32, i32* %8, align 4
  ret i32 %112
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
