; ModuleID = 'structs.c'
source_filename = "structs.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.color = type { float, float, float, float }
%struct.header = type <{ i8, i32, i16, i32 }>
%struct.cplx = type { double, double }

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @mix(i32 noundef %0, %struct.color* noundef %1, %struct.color* noundef %2, %struct.color* noundef %3, float noundef %4) #0 {
  %6 = alloca i32, align 4
  %7 = alloca %struct.color*, align 8
  %8 = alloca %struct.color*, align 8
  %9 = alloca %struct.color*, align 8
  %10 = alloca float, align 4
  %11 = alloca i32, align 4
  %12 = alloca %struct.color, align 4
  store i32 %0, i32* %6, align 4
  store %struct.color* %1, %struct.color** %7, align 8
  store %struct.color* %2, %struct.color** %8, align 8
  store %struct.color* %3, %struct.color** %9, align 8
  store float %4, float* %10, align 4
  store i32 0, i32* %11, align 4
  br label %13

13:                                               ; preds = %49, %5
  %14 = load i32, i32* %11, align 4
  %15 = load i32, i32* %6, align 4
  %16 = icmp slt i32 %14, %15
  br i1 %16, label %17, label %52

17:                                               ; preds = %13
  %18 = load %struct.color*, %struct.color** %9, align 8
  %19 = load i32, i32* %11, align 4
  %20 = sext i32 %19 to i64
  %21 = getelementptr inbounds %struct.color, %struct.color* %18, i64 %20
  %22 = load %struct.color*, %struct.color** %7, align 8
  %23 = load i32, i32* %11, align 4
  %24 = sext i32 %23 to i64
  %25 = getelementptr inbounds %struct.color, %struct.color* %22, i64 %24
  %26 = load %struct.color*, %struct.color** %8, align 8
  %27 = load i32, i32* %11, align 4
  %28 = sext i32 %27 to i64
  %29 = getelementptr inbounds %struct.color, %struct.color* %26, i64 %28
  %30 = load float, float* %10, align 4
  %31 = bitcast %struct.color* %25 to { <2 x float>, <2 x float> }*
  %32 = getelementptr inbounds { <2 x float>, <2 x float> }, { <2 x float>, <2 x float> }* %31, i32 0, i32 0
  %33 = load <2 x float>, <2 x float>* %32, align 4
  %34 = getelementptr inbounds { <2 x float>, <2 x float> }, { <2 x float>, <2 x float> }* %31, i32 0, i32 1
  %35 = load <2 x float>, <2 x float>* %34, align 4
  %36 = bitcast %struct.color* %29 to { <2 x float>, <2 x float> }*
  %37 = getelementptr inbounds { <2 x float>, <2 x float> }, { <2 x float>, <2 x float> }* %36, i32 0, i32 0
  %38 = load <2 x float>, <2 x float>* %37, align 4
  %39 = getelementptr inbounds { <2 x float>, <2 x float> }, { <2 x float>, <2 x float> }* %36, i32 0, i32 1
  %40 = load <2 x float>, <2 x float>* %39, align 4
  %41 = call { <2 x float>, <2 x float> } @blend(<2 x float> %33, <2 x float> %35, <2 x float> %38, <2 x float> %40, float noundef %30)
  %42 = bitcast %struct.color* %12 to { <2 x float>, <2 x float> }*
  %43 = getelementptr inbounds { <2 x float>, <2 x float> }, { <2 x float>, <2 x float> }* %42, i32 0, i32 0
  %44 = extractvalue { <2 x float>, <2 x float> } %41, 0
  store <2 x float> %44, <2 x float>* %43, align 4
  %45 = getelementptr inbounds { <2 x float>, <2 x float> }, { <2 x float>, <2 x float> }* %42, i32 0, i32 1
  %46 = extractvalue { <2 x float>, <2 x float> } %41, 1
  store <2 x float> %46, <2 x float>* %45, align 4
  %47 = bitcast %struct.color* %21 to i8*
  %48 = bitcast %struct.color* %12 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* align 4 %47, i8* align 4 %48, i64 16, i1 false)
  br label %49

49:                                               ; preds = %17
  %50 = load i32, i32* %11, align 4
  %51 = add nsw i32 %50, 1
  store i32 %51, i32* %11, align 4
  br label %13, !llvm.loop !5

52:                                               ; preds = %13
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal { <2 x float>, <2 x float> } @blend(<2 x float> %0, <2 x float> %1, <2 x float> %2, <2 x float> %3, float noundef %4) #0 {
  %6 = alloca %struct.color, align 4
  %7 = alloca %struct.color, align 4
  %8 = alloca %struct.color, align 4
  %9 = alloca float, align 4
  %10 = bitcast %struct.color* %7 to { <2 x float>, <2 x float> }*
  %11 = getelementptr inbounds { <2 x float>, <2 x float> }, { <2 x float>, <2 x float> }* %10, i32 0, i32 0
  store <2 x float> %0, <2 x float>* %11, align 4
  %12 = getelementptr inbounds { <2 x float>, <2 x float> }, { <2 x float>, <2 x float> }* %10, i32 0, i32 1
  store <2 x float> %1, <2 x float>* %12, align 4
  %13 = bitcast %struct.color* %8 to { <2 x float>, <2 x float> }*
  %14 = getelementptr inbounds { <2 x float>, <2 x float> }, { <2 x float>, <2 x float> }* %13, i32 0, i32 0
  store <2 x float> %2, <2 x float>* %14, align 4
  %15 = getelementptr inbounds { <2 x float>, <2 x float> }, { <2 x float>, <2 x float> }* %13, i32 0, i32 1
  store <2 x float> %3, <2 x float>* %15, align 4
  store float %4, float* %9, align 4
  %16 = getelementptr inbounds %struct.color, %struct.color* %6, i32 0, i32 0
  %17 = getelementptr inbounds %struct.color, %struct.color* %7, i32 0, i32 0
  %18 = load float, float* %17, align 4
  %19 = getelementptr inbounds %struct.color, %struct.color* %8, i32 0, i32 0
  %20 = load float, float* %19, align 4
  %21 = getelementptr inbounds %struct.color, %struct.color* %7, i32 0, i32 0
  %22 = load float, float* %21, align 4
  %23 = fsub float %20, %22
  %24 = load float, float* %9, align 4
  %25 = fmul float %23, %24
  %26 = fadd float %18, %25
  store float %26, float* %16, align 4
  %27 = getelementptr inbounds %struct.color, %struct.color* %6, i32 0, i32 1
  %28 = getelementptr inbounds %struct.color, %struct.color* %7, i32 0, i32 1
  %29 = load float, float* %28, align 4
  %30 = getelementptr inbounds %struct.color, %struct.color* %8, i32 0, i32 1
  %31 = load float, float* %30, align 4
  %32 = getelementptr inbounds %struct.color, %struct.color* %7, i32 0, i32 1
  %33 = load float, float* %32, align 4
  %34 = fsub float %31, %33
  %35 = load float, float* %9, align 4
  %36 = fmul float %34, %35
  %37 = fadd float %29, %36
  store float %37, float* %27, align 4
  %38 = getelementptr inbounds %struct.color, %struct.color* %6, i32 0, i32 2
  %39 = getelementptr inbounds %struct.color, %struct.color* %7, i32 0, i32 2
  %40 = load float, float* %39, align 4
  %41 = getelementptr inbounds %struct.color, %struct.color* %8, i32 0, i32 2
  %42 = load float, float* %41, align 4
  %43 = getelementptr inbounds %struct.color, %struct.color* %7, i32 0, i32 2
  %44 = load float, float* %43, align 4
  %45 = fsub float %42, %44
  %46 = load float, float* %9, align 4
  %47 = fmul float %45, %46
  %48 = fadd float %40, %47
  store float %48, float* %38, align 4
  %49 = getelementptr inbounds %struct.color, %struct.color* %6, i32 0, i32 3
  %50 = getelementptr inbounds %struct.color, %struct.color* %7, i32 0, i32 3
  %51 = load float, float* %50, align 4
  %52 = getelementptr inbounds %struct.color, %struct.color* %8, i32 0, i32 3
  %53 = load float, float* %52, align 4
  %54 = getelementptr inbounds %struct.color, %struct.color* %7, i32 0, i32 3
  %55 = load float, float* %54, align 4
  %56 = fsub float %53, %55
  %57 = load float, float* %9, align 4
  %58 = fmul float %56, %57
  %59 = fadd float %51, %58
  store float %59, float* %49, align 4
  %60 = bitcast %struct.color* %6 to { <2 x float>, <2 x float> }*
  %61 = load { <2 x float>, <2 x float> }, { <2 x float>, <2 x float> }* %60, align 4
  ret { <2 x float>, <2 x float> } %61
}

; Function Attrs: argmemonly nofree nounwind willreturn
declare void @llvm.memcpy.p0i8.p0i8.i64(i8* noalias nocapture writeonly, i8* noalias nocapture readonly, i64, i1 immarg) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @pack(i32 noundef %0, i32 noundef %1, i32 noundef %2, i8* noundef %3) #2 {
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i8*, align 8
  %9 = alloca %struct.header, align 1
  store i32 %0, i32* %5, align 4
  store i32 %1, i32* %6, align 4
  store i32 %2, i32* %7, align 4
  store i8* %3, i8** %8, align 8
  %10 = getelementptr inbounds %struct.header, %struct.header* %9, i32 0, i32 0
  %11 = load i32, i32* %5, align 4
  %12 = trunc i32 %11 to i8
  store i8 %12, i8* %10, align 1
  %13 = getelementptr inbounds %struct.header, %struct.header* %9, i32 0, i32 1
  %14 = load i32, i32* %6, align 4
  store i32 %14, i32* %13, align 1
  %15 = getelementptr inbounds %struct.header, %struct.header* %9, i32 0, i32 2
  %16 = load i32, i32* %7, align 4
  %17 = trunc i32 %16 to i16
  store i16 %17, i16* %15, align 1
  %18 = getelementptr inbounds %struct.header, %struct.header* %9, i32 0, i32 3
  store i32 0, i32* %18, align 1
  %19 = getelementptr inbounds %struct.header, %struct.header* %9, i32 0, i32 0
  %20 = load i8, i8* %19, align 1
  %21 = zext i8 %20 to i32
  %22 = getelementptr inbounds %struct.header, %struct.header* %9, i32 0, i32 1
  %23 = load i32, i32* %22, align 1
  %24 = mul i32 31, %23
  %25 = add i32 %21, %24
  %26 = getelementptr inbounds %struct.header, %struct.header* %9, i32 0, i32 2
  %27 = load i16, i16* %26, align 1
  %28 = zext i16 %27 to i32
  %29 = mul i32 961, %28
  %30 = add i32 %25, %29
  %31 = getelementptr inbounds %struct.header, %struct.header* %9, i32 0, i32 3
  store i32 %30, i32* %31, align 1
  %32 = load i8*, i8** %8, align 8
  call void @llvm.memset.p0i8.i64(i8* align 1 %32, i8 -18, i64 12, i1 false)
  %33 = load i8*, i8** %8, align 8
  %34 = bitcast %struct.header* %9 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* align 1 %33, i8* align 1 %34, i64 11, i1 false)
  ret i32 11
}

; Function Attrs: argmemonly nofree nounwind willreturn writeonly
declare void @llvm.memset.p0i8.i64(i8* nocapture writeonly, i8, i64, i1 immarg) #3

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @complex_poly(double noundef %0, double noundef %1, double* noundef %2, i32 noundef %3) #2 {
  %5 = alloca double, align 8
  %6 = alloca double, align 8
  %7 = alloca double*, align 8
  %8 = alloca i32, align 4
  %9 = alloca %struct.cplx, align 8
  %10 = alloca %struct.cplx, align 8
  %11 = alloca i32, align 4
  %12 = alloca %struct.cplx, align 8
  store double %0, double* %5, align 8
  store double %1, double* %6, align 8
  store double* %2, double** %7, align 8
  store i32 %3, i32* %8, align 4
  %13 = getelementptr inbounds %struct.cplx, %struct.cplx* %9, i32 0, i32 0
  %14 = load double, double* %5, align 8
  store double %14, double* %13, align 8
  %15 = getelementptr inbounds %struct.cplx, %struct.cplx* %9, i32 0, i32 1
  %16 = load double, double* %6, align 8
  store double %16, double* %15, align 8
  %17 = bitcast %struct.cplx* %10 to i8*
  call void @llvm.memset.p0i8.i64(i8* align 8 %17, i8 0, i64 16, i1 false)
  store i32 0, i32* %11, align 4
  br label %18

18:                                               ; preds = %49, %4
  %19 = load i32, i32* %11, align 4
  %20 = load i32, i32* %8, align 4
  %21 = icmp slt i32 %19, %20
  br i1 %21, label %22, label %52

22:                                               ; preds = %18
  %23 = bitcast %struct.cplx* %10 to { double, double }*
  %24 = getelementptr inbounds { double, double }, { double, double }* %23, i32 0, i32 0
  %25 = load double, double* %24, align 8
  %26 = getelementptr inbounds { double, double }, { double, double }* %23, i32 0, i32 1
  %27 = load double, double* %26, align 8
  %28 = bitcast %struct.cplx* %9 to { double, double }*
  %29 = getelementptr inbounds { double, double }, { double, double }* %28, i32 0, i32 0
  %30 = load double, double* %29, align 8
  %31 = getelementptr inbounds { double, double }, { double, double }* %28, i32 0, i32 1
  %32 = load double, double* %31, align 8
  %33 = call { double, double } @mul(double %25, double %27, double %30, double %32)
  %34 = bitcast %struct.cplx* %12 to { double, double }*
  %35 = getelementptr inbounds { double, double }, { double, double }* %34, i32 0, i32 0
  %36 = extractvalue { double, double } %33, 0
  store double %36, double* %35, align 8
  %37 = getelementptr inbounds { double, double }, { double, double }* %34, i32 0, i32 1
  %38 = extractvalue { double, double } %33, 1
  store double %38, double* %37, align 8
  %39 = bitcast %struct.cplx* %10 to i8*
  %40 = bitcast %struct.cplx* %12 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* align 8 %39, i8* align 8 %40, i64 16, i1 false)
  %41 = load double*, double** %7, align 8
  %42 = load i32, i32* %11, align 4
  %43 = sext i32 %42 to i64
  %44 = getelementptr inbounds double, double* %41, i64 %43
  %45 = load double, double* %44, align 8
  %46 = getelementptr inbounds %struct.cplx, %struct.cplx* %10, i32 0, i32 0
  %47 = load double, double* %46, align 8
  %48 = fadd double %47, %45
  store double %48, double* %46, align 8
  br label %49

49:                                               ; preds = %22
  %50 = load i32, i32* %11, align 4
  %51 = add nsw i32 %50, 1
  store i32 %51, i32* %11, align 4
  br label %18, !llvm.loop !7

52:                                               ; preds = %18
  %53 = getelementptr inbounds %struct.cplx, %struct.cplx* %10, i32 0, i32 0
  %54 = load double, double* %53, align 8
  %55 = getelementptr inbounds %struct.cplx, %struct.cplx* %10, i32 0, i32 1
  %56 = load double, double* %55, align 8
  %57 = fmul double 2.000000e+00, %56
  %58 = fadd double %54, %57
  ret double %58
}

; Function Attrs: noinline nounwind optnone uwtable
define internal { double, double } @mul(double %0, double %1, double %2, double %3) #2 {
  %5 = alloca %struct.cplx, align 8
  %6 = alloca %struct.cplx, align 8
  %7 = alloca %struct.cplx, align 8
  %8 = bitcast %struct.cplx* %6 to { double, double }*
  %9 = getelementptr inbounds { double, double }, { double, double }* %8, i32 0, i32 0
  store double %0, double* %9, align 8
  %10 = getelementptr inbounds { double, double }, { double, double }* %8, i32 0, i32 1
  store double %1, double* %10, align 8
  %11 = bitcast %struct.cplx* %7 to { double, double }*
  %12 = getelementptr inbounds { double, double }, { double, double }* %11, i32 0, i32 0
  store double %2, double* %12, align 8
  %13 = getelementptr inbounds { double, double }, { double, double }* %11, i32 0, i32 1
  store double %3, double* %13, align 8
  %14 = getelementptr inbounds %struct.cplx, %struct.cplx* %5, i32 0, i32 0
  %15 = getelementptr inbounds %struct.cplx, %struct.cplx* %6, i32 0, i32 0
  %16 = load double, double* %15, align 8
  %17 = getelementptr inbounds %struct.cplx, %struct.cplx* %7, i32 0, i32 0
  %18 = load double, double* %17, align 8
  %19 = fmul double %16, %18
  %20 = getelementptr inbounds %struct.cplx, %struct.cplx* %6, i32 0, i32 1
  %21 = load double, double* %20, align 8
  %22 = getelementptr inbounds %struct.cplx, %struct.cplx* %7, i32 0, i32 1
  %23 = load double, double* %22, align 8
  %24 = fmul double %21, %23
  %25 = fsub double %19, %24
  store double %25, double* %14, align 8
  %26 = getelementptr inbounds %struct.cplx, %struct.cplx* %5, i32 0, i32 1
  %27 = getelementptr inbounds %struct.cplx, %struct.cplx* %6, i32 0, i32 0
  %28 = load double, double* %27, align 8
  %29 = getelementptr inbounds %struct.cplx, %struct.cplx* %7, i32 0, i32 1
  %30 = load double, double* %29, align 8
  %31 = fmul double %28, %30
  %32 = getelementptr inbounds %struct.cplx, %struct.cplx* %6, i32 0, i32 1
  %33 = load double, double* %32, align 8
  %34 = getelementptr inbounds %struct.cplx, %struct.cplx* %7, i32 0, i32 0
  %35 = load double, double* %34, align 8
  %36 = fmul double %33, %35
  %37 = fadd double %31, %36
  store double %37, double* %26, align 8
  %38 = bitcast %struct.cplx* %5 to { double, double }*
  %39 = load { double, double }, { double, double }* %38, align 8
  ret { double, double } %39
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="64" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { argmemonly nofree nounwind willreturn }
attributes #2 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { argmemonly nofree nounwind willreturn writeonly }

!llvm.module.flags = !{!0, !1, !2, !3, !4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 1}
!4 = !{i32 7, !"frame-pointer", i32 2}
!5 = distinct !{!5, !6}
!6 = !{!"llvm.loop.mustprogress"}
!7 = distinct !{!7, !6}
