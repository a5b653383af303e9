; ModuleID = 'numbers.c'
source_filename = "numbers.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.rec = type { i32, i32 }
%struct.div_t = type { i32, i32 }
%struct.ldiv_t = type { i64, i64 }

@nums.t = internal global [8 x i8*] [i8* getelementptr inbounds ([3 x i8], [3 x i8]* @.str, i32 0, i32 0), i8* getelementptr inbounds ([7 x i8], [7 x i8]* @.str.1, i32 0, i32 0), i8* getelementptr inbounds ([7 x i8], [7 x i8]* @.str.2, i32 0, i32 0), i8* getelementptr inbounds ([4 x i8], [4 x i8]* @.str.3, i32 0, i32 0), i8* getelementptr inbounds ([21 x i8], [21 x i8]* @.str.4, i32 0, i32 0), i8* getelementptr inbounds ([22 x i8], [22 x i8]* @.str.5, i32 0, i32 0), i8* getelementptr inbounds ([3 x i8], [3 x i8]* @.str.6, i32 0, i32 0), i8* getelementptr inbounds ([3 x i8], [3 x i8]* @.str.7, i32 0, i32 0)], align 16
@.str = private unnamed_addr constant [3 x i8] c"42\00", align 1
@.str.1 = private unnamed_addr constant [7 x i8] c"-17xyz\00", align 1
@.str.2 = private unnamed_addr constant [7 x i8] c"  0x1F\00", align 1
@.str.3 = private unnamed_addr constant [4 x i8] c"077\00", align 1
@.str.4 = private unnamed_addr constant [21 x i8] c"99999999999999999999\00", align 1
@.str.5 = private unnamed_addr constant [22 x i8] c"-99999999999999999999\00", align 1
@.str.6 = private unnamed_addr constant [3 x i8] c"zz\00", align 1
@.str.7 = private unnamed_addr constant [3 x i8] c"+5\00", align 1
@.str.8 = private unnamed_addr constant [12 x i8] c"a,bb;ccc,,d\00", align 1
@.str.9 = private unnamed_addr constant [3 x i8] c",;\00", align 1
@.str.10 = private unnamed_addr constant [6 x i8] c"HeLLo\00", align 1
@.str.11 = private unnamed_addr constant [6 x i8] c"hello\00", align 1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @remq(i32 noundef %0, double* noundef %1, double* noundef %2, double* noundef %3, i32* noundef %4) #0 {
  %6 = alloca i32, align 4
  %7 = alloca double*, align 8
  %8 = alloca double*, align 8
  %9 = alloca double*, align 8
  %10 = alloca i32*, align 8
  %11 = alloca i32, align 4
  store i32 %0, i32* %6, align 4
  store double* %1, double** %7, align 8
  store double* %2, double** %8, align 8
  store double* %3, double** %9, align 8
  store i32* %4, i32** %10, align 8
  store i32 0, i32* %11, align 4
  br label %12

12:                                               ; preds = %84, %5
  %13 = load i32, i32* %11, align 4
  %14 = load i32, i32* %6, align 4
  %15 = icmp slt i32 %13, %14
  br i1 %15, label %16, label %87

16:                                               ; preds = %12
  %17 = load double*, double** %7, align 8
  %18 = load i32, i32* %11, align 4
  %19 = sext i32 %18 to i64
  %20 = getelementptr inbounds double, double* %17, i64 %19
  %21 = load double, double* %20, align 8
  %22 = load double*, double** %8, align 8
  %23 = load i32, i32* %11, align 4
  %24 = sext i32 %23 to i64
  %25 = getelementptr inbounds double, double* %22, i64 %24
  %26 = load double, double* %25, align 8
  %27 = load i32*, i32** %10, align 8
  %28 = load i32, i32* %11, align 4
  %29 = sext i32 %28 to i64
  %30 = getelementptr inbounds i32, i32* %27, i64 %29
  %31 = call double @remquo(double noundef %21, double noundef %26, i32* noundef %30) #6
  %32 = load double*, double** %9, align 8
  %33 = load i32, i32* %11, align 4
  %34 = sext i32 %33 to i64
  %35 = getelementptr inbounds double, double* %32, i64 %34
  store double %31, double* %35, align 8
  %36 = load i32, i32* %11, align 4
  %37 = srem i32 %36, 5
  %38 = icmp eq i32 %37, 0
  br i1 %38, label %39, label %55

39:                                               ; preds = %16
  %40 = load i32, i32* %11, align 4
  %41 = srem i32 %40, 7
  %42 = sitofp i32 %41 to double
  %43 = fmul double %42, 5.000000e-01
  %44 = load i32*, i32** %10, align 8
  %45 = load i32, i32* %11, align 4
  %46 = sext i32 %45 to i64
  %47 = getelementptr inbounds i32, i32* %44, i64 %46
  %48 = call double @remquo(double noundef %43, double noundef 1.000000e+00, i32* noundef %47) #6
  %49 = load double*, double** %9, align 8
  %50 = load i32, i32* %11, align 4
  %51 = sext i32 %50 to i64
  %52 = getelementptr inbounds double, double* %49, i64 %51
  %53 = load double, double* %52, align 8
  %54 = fadd double %53, %48
  store double %54, double* %52, align 8
  br label %55

55:                                               ; preds = %39, %16
  %56 = load i32*, i32** %10, align 8
  %57 = load i32, i32* %11, align 4
  %58 = sext i32 %57 to i64
  %59 = getelementptr inbounds i32, i32* %56, i64 %58
  %60 = load i32, i32* %59, align 4
  %61 = icmp slt i32 %60, 0
  br i1 %61, label %62, label %71

62:                                               ; preds = %55
  %63 = load i32*, i32** %10, align 8
  %64 = load i32, i32* %11, align 4
  %65 = sext i32 %64 to i64
  %66 = getelementptr inbounds i32, i32* %63, i64 %65
  %67 = load i32, i32* %66, align 4
  %68 = sub nsw i32 0, %67
  %69 = and i32 %68, 7
  %70 = sub nsw i32 0, %69
  br label %78

71:                                               ; preds = %55
  %72 = load i32*, i32** %10, align 8
  %73 = load i32, i32* %11, align 4
  %74 = sext i32 %73 to i64
  %75 = getelementptr inbounds i32, i32* %72, i64 %74
  %76 = load i32, i32* %75, align 4
  %77 = and i32 %76, 7
  br label %78

78:                                               ; preds = %71, %62
  %79 = phi i32 [ %70, %62 ], [ %77, %71 ]
  %80 = load i32*, i32** %10, align 8
  %81 = load i32, i32* %11, align 4
  %82 = sext i32 %81 to i64
  %83 = getelementptr inbounds i32, i32* %80, i64 %82
  store i32 %79, i32* %83, align 4
  br label %84

84:                                               ; preds = %78
  %85 = load i32, i32* %11, align 4
  %86 = add nsw i32 %85, 1
  store i32 %86, i32* %11, align 4
  br label %12, !llvm.loop !5

87:                                               ; preds = %12
  ret void
}

; Function Attrs: nounwind
declare double @remquo(double noundef, double noundef, i32* noundef) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @stable(i32 noundef %0, i32* noundef %1, %struct.rec* noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca i32*, align 8
  %6 = alloca %struct.rec*, align 8
  %7 = alloca i32, align 4
  %8 = alloca %struct.rec, align 4
  store i32 %0, i32* %4, align 4
  store i32* %1, i32** %5, align 8
  store %struct.rec* %2, %struct.rec** %6, align 8
  store i32 0, i32* %7, align 4
  br label %9

9:                                                ; preds = %28, %3
  %10 = load i32, i32* %7, align 4
  %11 = load i32, i32* %4, align 4
  %12 = icmp slt i32 %10, %11
  br i1 %12, label %13, label %31

13:                                               ; preds = %9
  %14 = load %struct.rec*, %struct.rec** %6, align 8
  %15 = load i32, i32* %7, align 4
  %16 = sext i32 %15 to i64
  %17 = getelementptr inbounds %struct.rec, %struct.rec* %14, i64 %16
  %18 = getelementptr inbounds %struct.rec, %struct.rec* %8, i32 0, i32 0
  %19 = load i32*, i32** %5, align 8
  %20 = load i32, i32* %7, align 4
  %21 = sext i32 %20 to i64
  %22 = getelementptr inbounds i32, i32* %19, i64 %21
  %23 = load i32, i32* %22, align 4
  store i32 %23, i32* %18, align 4
  %24 = getelementptr inbounds %struct.rec, %struct.rec* %8, i32 0, i32 1
  %25 = load i32, i32* %7, align 4
  store i32 %25, i32* %24, align 4
  %26 = bitcast %struct.rec* %17 to i8*
  %27 = bitcast %struct.rec* %8 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* align 4 %26, i8* align 4 %27, i64 8, i1 false)
  br label %28

28:                                               ; preds = %13
  %29 = load i32, i32* %7, align 4
  %30 = add nsw i32 %29, 1
  store i32 %30, i32* %7, align 4
  br label %9, !llvm.loop !7

31:                                               ; preds = %9
  %32 = load %struct.rec*, %struct.rec** %6, align 8
  %33 = bitcast %struct.rec* %32 to i8*
  %34 = load i32, i32* %4, align 4
  %35 = sext i32 %34 to i64
  call void @qsort(i8* noundef %33, i64 noundef %35, i64 noundef 8, i32 (i8*, i8*)* noundef @byKey)
  ret void
}

; Function Attrs: argmemonly nofree nounwind willreturn
declare void @llvm.memcpy.p0i8.p0i8.i64(i8* noalias nocapture writeonly, i8* noalias nocapture readonly, i64, i1 immarg) #2

declare void @qsort(i8* noundef, i64 noundef, i64 noundef, i32 (i8*, i8*)* noundef) #3

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @byKey(i8* noundef %0, i8* noundef %1) #0 {
  %3 = alloca i8*, align 8
  %4 = alloca i8*, align 8
  store i8* %0, i8** %3, align 8
  store i8* %1, i8** %4, align 8
  %5 = load i8*, i8** %3, align 8
  %6 = bitcast i8* %5 to %struct.rec*
  %7 = getelementptr inbounds %struct.rec, %struct.rec* %6, i32 0, i32 0
  %8 = load i32, i32* %7, align 4
  %9 = load i8*, i8** %4, align 8
  %10 = bitcast i8* %9 to %struct.rec*
  %11 = getelementptr inbounds %struct.rec, %struct.rec* %10, i32 0, i32 0
  %12 = load i32, i32* %11, align 4
  %13 = sub nsw i32 %8, %12
  ret i32 %13
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @sortd(i32 noundef %0, double* noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca double*, align 8
  store i32 %0, i32* %3, align 4
  store double* %1, double** %4, align 8
  %5 = load double*, double** %4, align 8
  %6 = bitcast double* %5 to i8*
  %7 = load i32, i32* %3, align 4
  %8 = sext i32 %7 to i64
  call void @qsort(i8* noundef %6, i64 noundef %8, i64 noundef 8, i32 (i8*, i8*)* noundef @dbl)
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @dbl(i8* noundef %0, i8* noundef %1) #0 {
  %3 = alloca i8*, align 8
  %4 = alloca i8*, align 8
  %5 = alloca double, align 8
  %6 = alloca double, align 8
  store i8* %0, i8** %3, align 8
  store i8* %1, i8** %4, align 8
  %7 = load i8*, i8** %3, align 8
  %8 = bitcast i8* %7 to double*
  %9 = load double, double* %8, align 8
  store double %9, double* %5, align 8
  %10 = load i8*, i8** %4, align 8
  %11 = bitcast i8* %10 to double*
  %12 = load double, double* %11, align 8
  store double %12, double* %6, align 8
  %13 = load double, double* %5, align 8
  %14 = load double, double* %6, align 8
  %15 = fcmp ogt double %13, %14
  %16 = zext i1 %15 to i32
  %17 = load double, double* %5, align 8
  %18 = load double, double* %6, align 8
  %19 = fcmp olt double %17, %18
  %20 = zext i1 %19 to i32
  %21 = sub nsw i32 %16, %20
  ret i32 %21
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i64 @nums(i64* noundef %0) #0 {
  %2 = alloca i64*, align 8
  %3 = alloca i8*, align 8
  %4 = alloca i32, align 4
  %5 = alloca [32 x i8], align 16
  %6 = alloca i8*, align 8
  %7 = alloca i64, align 8
  %8 = alloca i8*, align 8
  %9 = alloca %struct.div_t, align 4
  %10 = alloca %struct.ldiv_t, align 8
  store i64* %0, i64** %2, align 8
  store i32 0, i32* %4, align 4
  br label %11

11:                                               ; preds = %56, %1
  %12 = load i32, i32* %4, align 4
  %13 = icmp slt i32 %12, 8
  br i1 %13, label %14, label %59

14:                                               ; preds = %11
  %15 = load i32, i32* %4, align 4
  %16 = sext i32 %15 to i64
  %17 = getelementptr inbounds [8 x i8*], [8 x i8*]* @nums.t, i64 0, i64 %16
  %18 = load i8*, i8** %17, align 8
  %19 = load i32, i32* %4, align 4
  %20 = and i32 %19, 1
  %21 = icmp ne i32 %20, 0
  %22 = zext i1 %21 to i64
  %23 = select i1 %21, i32 10, i32 0
  %24 = call i64 @strtol(i8* noundef %18, i8** noundef %3, i32 noundef %23) #6
  %25 = mul nsw i64 %24, 10
  %26 = load i8*, i8** %3, align 8
  %27 = load i32, i32* %4, align 4
  %28 = sext i32 %27 to i64
  %29 = getelementptr inbounds [8 x i8*], [8 x i8*]* @nums.t, i64 0, i64 %28
  %30 = load i8*, i8** %29, align 8
  %31 = ptrtoint i8* %26 to i64
  %32 = ptrtoint i8* %30 to i64
  %33 = sub i64 %31, %32
  %34 = add nsw i64 %25, %33
  %35 = load i64*, i64** %2, align 8
  %36 = load i32, i32* %4, align 4
  %37 = sext i32 %36 to i64
  %38 = getelementptr inbounds i64, i64* %35, i64 %37
  store i64 %34, i64* %38, align 8
  %39 = load i32, i32* %4, align 4
  %40 = sext i32 %39 to i64
  %41 = getelementptr inbounds [8 x i8*], [8 x i8*]* @nums.t, i64 0, i64 %40
  %42 = load i8*, i8** %41, align 8
  %43 = call i64 @strtoul(i8* noundef %42, i8** noundef null, i32 noundef 16) #6
  %44 = load i32, i32* %4, align 4
  %45 = sext i32 %44 to i64
  %46 = getelementptr inbounds [8 x i8*], [8 x i8*]* @nums.t, i64 0, i64 %45
  %47 = load i8*, i8** %46, align 8
  %48 = call i32 @atoi(i8* noundef %47) #7
  %49 = sext i32 %48 to i64
  %50 = add i64 %43, %49
  %51 = load i64*, i64** %2, align 8
  %52 = load i32, i32* %4, align 4
  %53 = add nsw i32 %52, 8
  %54 = sext i32 %53 to i64
  %55 = getelementptr inbounds i64, i64* %51, i64 %54
  store i64 %50, i64* %55, align 8
  br label %56

56:                                               ; preds = %14
  %57 = load i32, i32* %4, align 4
  %58 = add nsw i32 %57, 1
  store i32 %58, i32* %4, align 4
  br label %11, !llvm.loop !8

59:                                               ; preds = %11
  %60 = getelementptr inbounds [32 x i8], [32 x i8]* %5, i64 0, i64 0
  %61 = call i8* @strcpy(i8* noundef %60, i8* noundef getelementptr inbounds ([12 x i8], [12 x i8]* @.str.8, i64 0, i64 0)) #6
  store i64 0, i64* %7, align 8
  %62 = getelementptr inbounds [32 x i8], [32 x i8]* %5, i64 0, i64 0
  %63 = call i8* @strtok_r(i8* noundef %62, i8* noundef getelementptr inbounds ([3 x i8], [3 x i8]* @.str.9, i64 0, i64 0), i8** noundef %6) #6
  store i8* %63, i8** %8, align 8
  br label %64

64:                                               ; preds = %73, %59
  %65 = load i8*, i8** %8, align 8
  %66 = icmp ne i8* %65, null
  br i1 %66, label %67, label %75

67:                                               ; preds = %64
  %68 = load i64, i64* %7, align 8
  %69 = mul nsw i64 %68, 10
  %70 = load i8*, i8** %8, align 8
  %71 = call i64 @strlen(i8* noundef %70) #7
  %72 = add i64 %69, %71
  store i64 %72, i64* %7, align 8
  br label %73

73:                                               ; preds = %67
  %74 = call i8* @strtok_r(i8* noundef null, i8* noundef getelementptr inbounds ([3 x i8], [3 x i8]* @.str.9, i64 0, i64 0), i8** noundef %6) #6
  store i8* %74, i8** %8, align 8
  br label %64, !llvm.loop !9

75:                                               ; preds = %64
  %76 = call i64 @div(i32 noundef -17, i32 noundef 5) #8
  %77 = bitcast %struct.div_t* %9 to i64*
  store i64 %76, i64* %77, align 4
  %78 = call { i64, i64 } @ldiv(i64 noundef 100, i64 noundef 7) #8
  %79 = bitcast %struct.ldiv_t* %10 to { i64, i64 }*
  %80 = getelementptr inbounds { i64, i64 }, { i64, i64 }* %79, i32 0, i32 0
  %81 = extractvalue { i64, i64 } %78, 0
  store i64 %81, i64* %80, align 8
  %82 = getelementptr inbounds { i64, i64 }, { i64, i64 }* %79, i32 0, i32 1
  %83 = extractvalue { i64, i64 } %78, 1
  store i64 %83, i64* %82, align 8
  %84 = load i64, i64* %7, align 8
  %85 = mul nsw i64 %84, 100
  %86 = getelementptr inbounds %struct.div_t, %struct.div_t* %9, i32 0, i32 0
  %87 = load i32, i32* %86, align 4
  %88 = mul nsw i32 %87, 10
  %89 = sext i32 %88 to i64
  %90 = add nsw i64 %85, %89
  %91 = getelementptr inbounds %struct.div_t, %struct.div_t* %9, i32 0, i32 1
  %92 = load i32, i32* %91, align 4
  %93 = sext i32 %92 to i64
  %94 = add nsw i64 %90, %93
  %95 = getelementptr inbounds %struct.ldiv_t, %struct.ldiv_t* %10, i32 0, i32 0
  %96 = load i64, i64* %95, align 8
  %97 = mul nsw i64 %96, 1000
  %98 = add nsw i64 %94, %97
  %99 = getelementptr inbounds %struct.ldiv_t, %struct.ldiv_t* %10, i32 0, i32 1
  %100 = load i64, i64* %99, align 8
  %101 = add nsw i64 %98, %100
  %102 = call i32 @strcasecmp(i8* noundef getelementptr inbounds ([6 x i8], [6 x i8]* @.str.10, i64 0, i64 0), i8* noundef getelementptr inbounds ([6 x i8], [6 x i8]* @.str.11, i64 0, i64 0)) #7
  %103 = sext i32 %102 to i64
  %104 = add nsw i64 %101, %103
  %105 = call i32 @ffsl(i64 noundef 1099511627776) #8
  %106 = sext i32 %105 to i64
  %107 = add nsw i64 %104, %106
  ret i64 %107
}

; Function Attrs: nounwind
declare i64 @strtol(i8* noundef, i8** noundef, i32 noundef) #1

; Function Attrs: nounwind
declare i64 @strtoul(i8* noundef, i8** noundef, i32 noundef) #1

; Function Attrs: nounwind readonly willreturn
declare i32 @atoi(i8* noundef) #4

; Function Attrs: nounwind
declare i8* @strcpy(i8* noundef, i8* noundef) #1

; Function Attrs: nounwind
declare i8* @strtok_r(i8* noundef, i8* noundef, i8** noundef) #1

; Function Attrs: nounwind readonly willreturn
declare i64 @strlen(i8* noundef) #4

; Function Attrs: nounwind readnone willreturn
declare i64 @div(i32 noundef, i32 noundef) #5

; Function Attrs: nounwind readnone willreturn
declare { i64, i64 } @ldiv(i64 noundef, i64 noundef) #5

; Function Attrs: nounwind readonly willreturn
declare i32 @strcasecmp(i8* noundef, i8* noundef) #4

; Function Attrs: nounwind readnone willreturn
declare i32 @ffsl(i64 noundef) #5

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { argmemonly nofree nounwind willreturn }
attributes #3 = { "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind readonly willreturn "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind readnone willreturn "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind }
attributes #7 = { nounwind readonly willreturn }
attributes #8 = { nounwind readnone willreturn }

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
