; ModuleID = 'wide.c'
source_filename = "wide.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @floats(i32 noundef %0, i64* noundef %1, i64* noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca i64*, align 8
  %6 = alloca i64*, align 8
  %7 = alloca i32, align 4
  %8 = alloca i128, align 16
  %9 = alloca double, align 8
  %10 = alloca double, align 8
  %11 = alloca float, align 4
  %12 = alloca i128, align 16
  %13 = alloca i128, align 16
  %14 = alloca i128, align 16
  store i32 %0, i32* %4, align 4
  store i64* %1, i64** %5, align 8
  store i64* %2, i64** %6, align 8
  store i32 0, i32* %7, align 4
  br label %15

15:                                               ; preds = %96, %3
  %16 = load i32, i32* %7, align 4
  %17 = load i32, i32* %4, align 4
  %18 = icmp slt i32 %16, %17
  br i1 %18, label %19, label %101

19:                                               ; preds = %15
  %20 = load i64*, i64** %5, align 8
  %21 = load i32, i32* %7, align 4
  %22 = sext i32 %21 to i64
  %23 = getelementptr inbounds i64, i64* %20, i64 %22
  %24 = load i64, i64* %23, align 8
  %25 = sext i64 %24 to i128
  %26 = shl i128 %25, 64
  %27 = load i64*, i64** %5, align 8
  %28 = load i32, i32* %7, align 4
  %29 = add nsw i32 %28, 1
  %30 = sext i32 %29 to i64
  %31 = getelementptr inbounds i64, i64* %27, i64 %30
  %32 = load i64, i64* %31, align 8
  %33 = zext i64 %32 to i128
  %34 = or i128 %26, %33
  %35 = load i64*, i64** %5, align 8
  %36 = load i32, i32* %7, align 4
  %37 = add nsw i32 %36, 1
  %38 = sext i32 %37 to i64
  %39 = getelementptr inbounds i64, i64* %35, i64 %38
  %40 = load i64, i64* %39, align 8
  %41 = and i64 %40, 63
  %42 = zext i64 %41 to i128
  %43 = ashr i128 %34, %42
  store i128 %43, i128* %8, align 16
  %44 = load i128, i128* %8, align 16
  %45 = sitofp i128 %44 to double
  store double %45, double* %9, align 8
  %46 = load i128, i128* %8, align 16
  %47 = uitofp i128 %46 to double
  store double %47, double* %10, align 8
  %48 = load i128, i128* %8, align 16
  %49 = sitofp i128 %48 to float
  store float %49, float* %11, align 4
  %50 = load double, double* %9, align 8
  %51 = fmul double %50, 2.500000e-01
  %52 = fptosi double %51 to i128
  store i128 %52, i128* %12, align 16
  %53 = load double, double* %10, align 8
  %54 = fmul double %53, 5.000000e-01
  %55 = fptoui double %54 to i128
  store i128 %55, i128* %13, align 16
  %56 = load float, float* %11, align 4
  %57 = fmul float %56, 0x3BC79CA100000000
  %58 = fptosi float %57 to i128
  store i128 %58, i128* %14, align 16
  %59 = load i128, i128* %12, align 16
  %60 = trunc i128 %59 to i64
  %61 = load i64*, i64** %6, align 8
  %62 = getelementptr inbounds i64, i64* %61, i64 0
  store i64 %60, i64* %62, align 8
  %63 = load i128, i128* %12, align 16
  %64 = ashr i128 %63, 64
  %65 = trunc i128 %64 to i64
  %66 = load i64*, i64** %6, align 8
  %67 = getelementptr inbounds i64, i64* %66, i64 1
  store i64 %65, i64* %67, align 8
  %68 = load i128, i128* %13, align 16
  %69 = trunc i128 %68 to i64
  %70 = load i64*, i64** %6, align 8
  %71 = getelementptr inbounds i64, i64* %70, i64 2
  store i64 %69, i64* %71, align 8
  %72 = load i128, i128* %13, align 16
  %73 = lshr i128 %72, 64
  %74 = trunc i128 %73 to i64
  %75 = load i64*, i64** %6, align 8
  %76 = getelementptr inbounds i64, i64* %75, i64 3
  store i64 %74, i64* %76, align 8
  %77 = load i128, i128* %14, align 16
  %78 = trunc i128 %77 to i64
  %79 = load i64*, i64** %6, align 8
  %80 = getelementptr inbounds i64, i64* %79, i64 4
  store i64 %78, i64* %80, align 8
  %81 = load i128, i128* %14, align 16
  %82 = ashr i128 %81, 64
  %83 = trunc i128 %82 to i64
  %84 = load i64*, i64** %6, align 8
  %85 = getelementptr inbounds i64, i64* %84, i64 5
  store i64 %83, i64* %85, align 8
  %86 = load double, double* %9, align 8
  %87 = fmul double %86, 0x3BD0000000000000
  %88 = fptosi double %87 to i64
  %89 = load i64*, i64** %6, align 8
  %90 = getelementptr inbounds i64, i64* %89, i64 6
  store i64 %88, i64* %90, align 8
  %91 = load float, float* %11, align 4
  %92 = fmul float %91, 0x3BD0000000000000
  %93 = fptosi float %92 to i64
  %94 = load i64*, i64** %6, align 8
  %95 = getelementptr inbounds i64, i64* %94, i64 7
  store i64 %93, i64* %95, align 8
  br label %96

96:                                               ; preds = %19
  %97 = load i32, i32* %7, align 4
  %98 = add nsw i32 %97, 1
  store i32 %98, i32* %7, align 4
  %99 = load i64*, i64** %6, align 8
  %100 = getelementptr inbounds i64, i64* %99, i64 8
  store i64* %100, i64** %6, align 8
  br label %15, !llvm.loop !5

101:                                              ; preds = %15
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @checked(i32 noundef %0, i64* noundef %1, i64* noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca i64*, align 8
  %6 = alloca i64*, align 8
  %7 = alloca i32, align 4
  %8 = alloca i128, align 16
  %9 = alloca i128, align 16
  %10 = alloca i128, align 16
  %11 = alloca i128, align 16
  store i32 %0, i32* %4, align 4
  store i64* %1, i64** %5, align 8
  store i64* %2, i64** %6, align 8
  store i32 0, i32* %7, align 4
  br label %12

12:                                               ; preds = %132, %3
  %13 = load i32, i32* %7, align 4
  %14 = load i32, i32* %4, align 4
  %15 = icmp slt i32 %13, %14
  br i1 %15, label %16, label %137

16:                                               ; preds = %12
  %17 = load i64*, i64** %5, align 8
  %18 = load i32, i32* %7, align 4
  %19 = sext i32 %18 to i64
  %20 = getelementptr inbounds i64, i64* %17, i64 %19
  %21 = load i64, i64* %20, align 8
  %22 = sext i64 %21 to i128
  %23 = shl i128 %22, 64
  %24 = load i64*, i64** %5, align 8
  %25 = load i32, i32* %7, align 4
  %26 = add nsw i32 %25, 1
  %27 = sext i32 %26 to i64
  %28 = getelementptr inbounds i64, i64* %24, i64 %27
  %29 = load i64, i64* %28, align 8
  %30 = zext i64 %29 to i128
  %31 = or i128 %23, %30
  %32 = load i32, i32* %7, align 4
  %33 = and i32 %32, 3
  %34 = zext i32 %33 to i128
  %35 = ashr i128 %31, %34
  store i128 %35, i128* %8, align 16
  %36 = load i64*, i64** %5, align 8
  %37 = load i32, i32* %7, align 4
  %38 = add nsw i32 %37, 2
  %39 = sext i32 %38 to i64
  %40 = getelementptr inbounds i64, i64* %36, i64 %39
  %41 = load i64, i64* %40, align 8
  %42 = sext i64 %41 to i128
  %43 = shl i128 %42, 64
  %44 = load i64*, i64** %5, align 8
  %45 = load i32, i32* %7, align 4
  %46 = sext i32 %45 to i64
  %47 = getelementptr inbounds i64, i64* %44, i64 %46
  %48 = load i64, i64* %47, align 8
  %49 = zext i64 %48 to i128
  %50 = or i128 %43, %49
  %51 = load i32, i32* %7, align 4
  %52 = srem i32 %51, 7
  %53 = zext i32 %52 to i128
  %54 = ashr i128 %50, %53
  store i128 %54, i128* %9, align 16
  %55 = load i128, i128* %8, align 16
  %56 = load i128, i128* %9, align 16
  %57 = call { i128, i1 } @llvm.sadd.with.overflow.i128(i128 %55, i128 %56)
  %58 = extractvalue { i128, i1 } %57, 1
  %59 = extractvalue { i128, i1 } %57, 0
  store i128 %59, i128* %10, align 16
  %60 = zext i1 %58 to i64
  %61 = load i64*, i64** %6, align 8
  %62 = getelementptr inbounds i64, i64* %61, i64 0
  store i64 %60, i64* %62, align 8
  %63 = load i128, i128* %10, align 16
  %64 = ashr i128 %63, 64
  %65 = trunc i128 %64 to i64
  %66 = load i64*, i64** %6, align 8
  %67 = getelementptr inbounds i64, i64* %66, i64 1
  store i64 %65, i64* %67, align 8
  %68 = load i128, i128* %8, align 16
  %69 = load i128, i128* %9, align 16
  %70 = call { i128, i1 } @llvm.usub.with.overflow.i128(i128 %68, i128 %69)
  %71 = extractvalue { i128, i1 } %70, 1
  %72 = extractvalue { i128, i1 } %70, 0
  store i128 %72, i128* %11, align 16
  %73 = zext i1 %71 to i64
  %74 = load i64*, i64** %6, align 8
  %75 = getelementptr inbounds i64, i64* %74, i64 2
  store i64 %73, i64* %75, align 8
  %76 = load i128, i128* %11, align 16
  %77 = trunc i128 %76 to i64
  %78 = load i64*, i64** %6, align 8
  %79 = getelementptr inbounds i64, i64* %78, i64 3
  store i64 %77, i64* %79, align 8
  %80 = load i128, i128* %8, align 16
  %81 = load i64*, i64** %5, align 8
  %82 = load i32, i32* %7, align 4
  %83 = sext i32 %82 to i64
  %84 = getelementptr inbounds i64, i64* %81, i64 %83
  %85 = load i64, i64* %84, align 8
  %86 = and i64 %85, 127
  %87 = zext i64 %86 to i128
  %88 = ashr i128 %80, %87
  %89 = load i128, i128* %9, align 16
  %90 = load i64*, i64** %5, align 8
  %91 = load i32, i32* %7, align 4
  %92 = add nsw i32 %91, 1
  %93 = sext i32 %92 to i64
  %94 = getelementptr inbounds i64, i64* %90, i64 %93
  %95 = load i64, i64* %94, align 8
  %96 = and i64 %95, 63
  %97 = zext i64 %96 to i128
  %98 = ashr i128 %89, %97
  %99 = call { i128, i1 } @llvm.smul.with.overflow.i128(i128 %88, i128 %98)
  %100 = extractvalue { i128, i1 } %99, 1
  %101 = extractvalue { i128, i1 } %99, 0
  store i128 %101, i128* %10, align 16
  %102 = zext i1 %100 to i64
  %103 = load i64*, i64** %6, align 8
  %104 = getelementptr inbounds i64, i64* %103, i64 4
  store i64 %102, i64* %104, align 8
  %105 = load i128, i128* %10, align 16
  %106 = ashr i128 %105, 64
  %107 = trunc i128 %106 to i64
  %108 = load i64*, i64** %6, align 8
  %109 = getelementptr inbounds i64, i64* %108, i64 5
  store i64 %107, i64* %109, align 8
  %110 = load i128, i128* %8, align 16
  %111 = load i64*, i64** %5, align 8
  %112 = load i32, i32* %7, align 4
  %113 = sext i32 %112 to i64
  %114 = getelementptr inbounds i64, i64* %111, i64 %113
  %115 = load i64, i64* %114, align 8
  %116 = and i64 %115, 127
  %117 = zext i64 %116 to i128
  %118 = lshr i128 %110, %117
  %119 = load i128, i128* %9, align 16
  %120 = lshr i128 %119, 61
  %121 = call { i128, i1 } @llvm.umul.with.overflow.i128(i128 %118, i128 %120)
  %122 = extractvalue { i128, i1 } %121, 1
  %123 = extractvalue { i128, i1 } %121, 0
  store i128 %123, i128* %11, align 16
  %124 = zext i1 %122 to i64
  %125 = load i64*, i64** %6, align 8
  %126 = getelementptr inbounds i64, i64* %125, i64 6
  store i64 %124, i64* %126, align 8
  %127 = load i128, i128* %11, align 16
  %128 = lshr i128 %127, 64
  %129 = trunc i128 %128 to i64
  %130 = load i64*, i64** %6, align 8
  %131 = getelementptr inbounds i64, i64* %130, i64 7
  store i64 %129, i64* %131, align 8
  br label %132

132:                                              ; preds = %16
  %133 = load i32, i32* %7, align 4
  %134 = add nsw i32 %133, 1
  store i32 %134, i32* %7, align 4
  %135 = load i64*, i64** %6, align 8
  %136 = getelementptr inbounds i64, i64* %135, i64 8
  store i64* %136, i64** %6, align 8
  br label %12, !llvm.loop !7

137:                                              ; preds = %12
  ret void
}

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare { i128, i1 } @llvm.sadd.with.overflow.i128(i128, i128) #1

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare { i128, i1 } @llvm.usub.with.overflow.i128(i128, i128) #1

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare { i128, i1 } @llvm.smul.with.overflow.i128(i128, i128) #1

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare { i128, i1 } @llvm.umul.with.overflow.i128(i128, i128) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @rotate(i32 noundef %0, i64* noundef %1, i64* noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca i64*, align 8
  %6 = alloca i64*, align 8
  %7 = alloca i32, align 4
  %8 = alloca i128, align 16
  %9 = alloca i32, align 4
  store i32 %0, i32* %4, align 4
  store i64* %1, i64** %5, align 8
  store i64* %2, i64** %6, align 8
  store i32 0, i32* %7, align 4
  br label %10

10:                                               ; preds = %57, %3
  %11 = load i32, i32* %7, align 4
  %12 = load i32, i32* %4, align 4
  %13 = icmp slt i32 %11, %12
  br i1 %13, label %14, label %62

14:                                               ; preds = %10
  %15 = load i64*, i64** %5, align 8
  %16 = load i32, i32* %7, align 4
  %17 = sext i32 %16 to i64
  %18 = getelementptr inbounds i64, i64* %15, i64 %17
  %19 = load i64, i64* %18, align 8
  %20 = sext i64 %19 to i128
  %21 = shl i128 %20, 64
  %22 = load i64*, i64** %5, align 8
  %23 = load i32, i32* %7, align 4
  %24 = add nsw i32 %23, 1
  %25 = sext i32 %24 to i64
  %26 = getelementptr inbounds i64, i64* %22, i64 %25
  %27 = load i64, i64* %26, align 8
  %28 = zext i64 %27 to i128
  %29 = or i128 %21, %28
  store i128 %29, i128* %8, align 16
  %30 = load i64*, i64** %5, align 8
  %31 = load i32, i32* %7, align 4
  %32 = sext i32 %31 to i64
  %33 = getelementptr inbounds i64, i64* %30, i64 %32
  %34 = load i64, i64* %33, align 8
  %35 = and i64 %34, 127
  %36 = trunc i64 %35 to i32
  store i32 %36, i32* %9, align 4
  %37 = load i128, i128* %8, align 16
  %38 = load i32, i32* %9, align 4
  %39 = zext i32 %38 to i128
  %40 = shl i128 %37, %39
  %41 = load i128, i128* %8, align 16
  %42 = load i32, i32* %9, align 4
  %43 = sub nsw i32 0, %42
  %44 = and i32 %43, 127
  %45 = zext i32 %44 to i128
  %46 = lshr i128 %41, %45
  %47 = or i128 %40, %46
  store i128 %47, i128* %8, align 16
  %48 = load i128, i128* %8, align 16
  %49 = trunc i128 %48 to i64
  %50 = load i64*, i64** %6, align 8
  %51 = getelementptr inbounds i64, i64* %50, i64 0
  store i64 %49, i64* %51, align 8
  %52 = load i128, i128* %8, align 16
  %53 = lshr i128 %52, 64
  %54 = trunc i128 %53 to i64
  %55 = load i64*, i64** %6, align 8
  %56 = getelementptr inbounds i64, i64* %55, i64 1
  store i64 %54, i64* %56, align 8
  br label %57

57:                                               ; preds = %14
  %58 = load i32, i32* %7, align 4
  %59 = add nsw i32 %58, 1
  store i32 %59, i32* %7, align 4
  %60 = load i64*, i64** %6, align 8
  %61 = getelementptr inbounds i64, i64* %60, i64 2
  store i64* %61, i64** %6, align 8
  br label %10, !llvm.loop !8

62:                                               ; preds = %10
  ret void
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
