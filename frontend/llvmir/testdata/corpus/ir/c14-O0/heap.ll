; ModuleID = 'heap.c'
source_filename = "heap.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.node = type { %struct.node*, %struct.node*, i32, i32 }

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @tree(i32 noundef %0, i32* noundef %1, i32* noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca i32*, align 8
  %6 = alloca i32*, align 8
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca %struct.node*, align 8
  %10 = alloca i32, align 4
  store i32 %0, i32* %4, align 4
  store i32* %1, i32** %5, align 8
  store i32* %2, i32** %6, align 8
  store i32 0, i32* %7, align 4
  store i32 0, i32* %8, align 4
  br label %11

11:                                               ; preds = %38, %3
  %12 = load i32, i32* %8, align 4
  %13 = icmp slt i32 %12, 40
  br i1 %13, label %14, label %41

14:                                               ; preds = %11
  store %struct.node* null, %struct.node** %9, align 8
  store i32 0, i32* %10, align 4
  br label %15

15:                                               ; preds = %30, %14
  %16 = load i32, i32* %10, align 4
  %17 = load i32, i32* %4, align 4
  %18 = icmp slt i32 %16, %17
  br i1 %18, label %19, label %33

19:                                               ; preds = %15
  %20 = load %struct.node*, %struct.node** %9, align 8
  %21 = load i32*, i32** %5, align 8
  %22 = load i32, i32* %10, align 4
  %23 = sext i32 %22 to i64
  %24 = getelementptr inbounds i32, i32* %21, i64 %23
  %25 = load i32, i32* %24, align 4
  %26 = load i32, i32* %8, align 4
  %27 = add nsw i32 50, %26
  %28 = srem i32 %25, %27
  %29 = call %struct.node* @put(%struct.node* noundef %20, i32 noundef %28)
  store %struct.node* %29, %struct.node** %9, align 8
  br label %30

30:                                               ; preds = %19
  %31 = load i32, i32* %10, align 4
  %32 = add nsw i32 %31, 1
  store i32 %32, i32* %10, align 4
  br label %15, !llvm.loop !5

33:                                               ; preds = %15
  %34 = load %struct.node*, %struct.node** %9, align 8
  %35 = load i32*, i32** %6, align 8
  %36 = call i32 @walk(%struct.node* noundef %34, i32* noundef %35, i32 noundef 0)
  store i32 %36, i32* %7, align 4
  %37 = load %struct.node*, %struct.node** %9, align 8
  call void @drop(%struct.node* noundef %37)
  br label %38

38:                                               ; preds = %33
  %39 = load i32, i32* %8, align 4
  %40 = add nsw i32 %39, 1
  store i32 %40, i32* %8, align 4
  br label %11, !llvm.loop !7

41:                                               ; preds = %11
  %42 = load i32, i32* %7, align 4
  ret i32 %42
}

; Function Attrs: noinline nounwind optnone uwtable
define internal %struct.node* @put(%struct.node* noundef %0, i32 noundef %1) #0 {
  %3 = alloca %struct.node*, align 8
  %4 = alloca i32, align 4
  store %struct.node* %0, %struct.node** %3, align 8
  store i32 %1, i32* %4, align 4
  %5 = load %struct.node*, %struct.node** %3, align 8
  %6 = icmp ne %struct.node* %5, null
  br i1 %6, label %13, label %7

7:                                                ; preds = %2
  %8 = call noalias i8* @calloc(i64 noundef 1, i64 noundef 24) #3
  %9 = bitcast i8* %8 to %struct.node*
  store %struct.node* %9, %struct.node** %3, align 8
  %10 = load i32, i32* %4, align 4
  %11 = load %struct.node*, %struct.node** %3, align 8
  %12 = getelementptr inbounds %struct.node, %struct.node* %11, i32 0, i32 2
  store i32 %10, i32* %12, align 8
  br label %13

13:                                               ; preds = %7, %2
  %14 = load i32, i32* %4, align 4
  %15 = load %struct.node*, %struct.node** %3, align 8
  %16 = getelementptr inbounds %struct.node, %struct.node* %15, i32 0, i32 2
  %17 = load i32, i32* %16, align 8
  %18 = icmp slt i32 %14, %17
  br i1 %18, label %19, label %27

19:                                               ; preds = %13
  %20 = load %struct.node*, %struct.node** %3, align 8
  %21 = getelementptr inbounds %struct.node, %struct.node* %20, i32 0, i32 0
  %22 = load %struct.node*, %struct.node** %21, align 8
  %23 = load i32, i32* %4, align 4
  %24 = call %struct.node* @put(%struct.node* noundef %22, i32 noundef %23)
  %25 = load %struct.node*, %struct.node** %3, align 8
  %26 = getelementptr inbounds %struct.node, %struct.node* %25, i32 0, i32 0
  store %struct.node* %24, %struct.node** %26, align 8
  br label %47

27:                                               ; preds = %13
  %28 = load i32, i32* %4, align 4
  %29 = load %struct.node*, %struct.node** %3, align 8
  %30 = getelementptr inbounds %struct.node, %struct.node* %29, i32 0, i32 2
  %31 = load i32, i32* %30, align 8
  %32 = icmp sgt i32 %28, %31
  br i1 %32, label %33, label %41

33:                                               ; preds = %27
  %34 = load %struct.node*, %struct.node** %3, align 8
  %35 = getelementptr inbounds %struct.node, %struct.node* %34, i32 0, i32 1
  %36 = load %struct.node*, %struct.node** %35, align 8
  %37 = load i32, i32* %4, align 4
  %38 = call %struct.node* @put(%struct.node* noundef %36, i32 noundef %37)
  %39 = load %struct.node*, %struct.node** %3, align 8
  %40 = getelementptr inbounds %struct.node, %struct.node* %39, i32 0, i32 1
  store %struct.node* %38, %struct.node** %40, align 8
  br label %46

41:                                               ; preds = %27
  %42 = load %struct.node*, %struct.node** %3, align 8
  %43 = getelementptr inbounds %struct.node, %struct.node* %42, i32 0, i32 3
  %44 = load i32, i32* %43, align 4
  %45 = add nsw i32 %44, 1
  store i32 %45, i32* %43, align 4
  br label %46

46:                                               ; preds = %41, %33
  br label %47

47:                                               ; preds = %46, %19
  %48 = load %struct.node*, %struct.node** %3, align 8
  ret %struct.node* %48
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @walk(%struct.node* noundef %0, i32* noundef %1, i32 noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca %struct.node*, align 8
  %6 = alloca i32*, align 8
  %7 = alloca i32, align 4
  store %struct.node* %0, %struct.node** %5, align 8
  store i32* %1, i32** %6, align 8
  store i32 %2, i32* %7, align 4
  %8 = load %struct.node*, %struct.node** %5, align 8
  %9 = icmp ne %struct.node* %8, null
  br i1 %9, label %12, label %10

10:                                               ; preds = %3
  %11 = load i32, i32* %7, align 4
  store i32 %11, i32* %4, align 4
  br label %44

12:                                               ; preds = %3
  %13 = load %struct.node*, %struct.node** %5, align 8
  %14 = getelementptr inbounds %struct.node, %struct.node* %13, i32 0, i32 0
  %15 = load %struct.node*, %struct.node** %14, align 8
  %16 = load i32*, i32** %6, align 8
  %17 = load i32, i32* %7, align 4
  %18 = call i32 @walk(%struct.node* noundef %15, i32* noundef %16, i32 noundef %17)
  store i32 %18, i32* %7, align 4
  %19 = load %struct.node*, %struct.node** %5, align 8
  %20 = getelementptr inbounds %struct.node, %struct.node* %19, i32 0, i32 2
  %21 = load i32, i32* %20, align 8
  %22 = load i32*, i32** %6, align 8
  %23 = load i32, i32* %7, align 4
  %24 = mul nsw i32 2, %23
  %25 = sext i32 %24 to i64
  %26 = getelementptr inbounds i32, i32* %22, i64 %25
  store i32 %21, i32* %26, align 4
  %27 = load %struct.node*, %struct.node** %5, align 8
  %28 = getelementptr inbounds %struct.node, %struct.node* %27, i32 0, i32 3
  %29 = load i32, i32* %28, align 4
  %30 = load i32*, i32** %6, align 8
  %31 = load i32, i32* %7, align 4
  %32 = mul nsw i32 2, %31
  %33 = add nsw i32 %32, 1
  %34 = sext i32 %33 to i64
  %35 = getelementptr inbounds i32, i32* %30, i64 %34
  store i32 %29, i32* %35, align 4
  %36 = load i32, i32* %7, align 4
  %37 = add nsw i32 %36, 1
  store i32 %37, i32* %7, align 4
  %38 = load %struct.node*, %struct.node** %5, align 8
  %39 = getelementptr inbounds %struct.node, %struct.node* %38, i32 0, i32 1
  %40 = load %struct.node*, %struct.node** %39, align 8
  %41 = load i32*, i32** %6, align 8
  %42 = load i32, i32* %7, align 4
  %43 = call i32 @walk(%struct.node* noundef %40, i32* noundef %41, i32 noundef %42)
  store i32 %43, i32* %4, align 4
  br label %44

44:                                               ; preds = %12, %10
  %45 = load i32, i32* %4, align 4
  ret i32 %45
}

; Function Attrs: noinline nounwind optnone uwtable
define internal void @drop(%struct.node* noundef %0) #0 {
  %2 = alloca %struct.node*, align 8
  store %struct.node* %0, %struct.node** %2, align 8
  %3 = load %struct.node*, %struct.node** %2, align 8
  %4 = icmp ne %struct.node* %3, null
  br i1 %4, label %6, label %5

5:                                                ; preds = %1
  br label %15

6:                                                ; preds = %1
  %7 = load %struct.node*, %struct.node** %2, align 8
  %8 = getelementptr inbounds %struct.node, %struct.node* %7, i32 0, i32 0
  %9 = load %struct.node*, %struct.node** %8, align 8
  call void @drop(%struct.node* noundef %9)
  %10 = load %struct.node*, %struct.node** %2, align 8
  %11 = getelementptr inbounds %struct.node, %struct.node* %10, i32 0, i32 1
  %12 = load %struct.node*, %struct.node** %11, align 8
  call void @drop(%struct.node* noundef %12)
  %13 = load %struct.node*, %struct.node** %2, align 8
  %14 = bitcast %struct.node* %13 to i8*
  call void @free(i8* noundef %14) #3
  br label %15

15:                                               ; preds = %6, %5
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @matrix(i32 noundef %0, double* noundef %1, double* noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca double*, align 8
  %6 = alloca double*, align 8
  %7 = alloca double**, align 8
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  store i32 %0, i32* %4, align 4
  store double* %1, double** %5, align 8
  store double* %2, double** %6, align 8
  %11 = load i32, i32* %4, align 4
  %12 = sext i32 %11 to i64
  %13 = mul i64 %12, 8
  %14 = call noalias i8* @malloc(i64 noundef %13) #3
  %15 = bitcast i8* %14 to double**
  store double** %15, double*** %7, align 8
  store i32 0, i32* %8, align 4
  br label %16

16:                                               ; preds = %66, %3
  %17 = load i32, i32* %8, align 4
  %18 = load i32, i32* %4, align 4
  %19 = icmp slt i32 %17, %18
  br i1 %19, label %20, label %69

20:                                               ; preds = %16
  %21 = load i32, i32* %4, align 4
  %22 = sext i32 %21 to i64
  %23 = mul i64 %22, 8
  %24 = call noalias align 64 i8* @aligned_alloc(i64 noundef 64, i64 noundef %23) #3
  %25 = bitcast i8* %24 to double*
  %26 = load double**, double*** %7, align 8
  %27 = load i32, i32* %8, align 4
  %28 = sext i32 %27 to i64
  %29 = getelementptr inbounds double*, double** %26, i64 %28
  store double* %25, double** %29, align 8
  %30 = load double**, double*** %7, align 8
  %31 = load i32, i32* %8, align 4
  %32 = sext i32 %31 to i64
  %33 = getelementptr inbounds double*, double** %30, i64 %32
  %34 = load double*, double** %33, align 8
  %35 = ptrtoint double* %34 to i64
  %36 = urem i64 %35, 64
  %37 = icmp ne i64 %36, 0
  br i1 %37, label %38, label %39

38:                                               ; preds = %20
  br label %109

39:                                               ; preds = %20
  store i32 0, i32* %9, align 4
  br label %40

40:                                               ; preds = %62, %39
  %41 = load i32, i32* %9, align 4
  %42 = load i32, i32* %4, align 4
  %43 = icmp slt i32 %41, %42
  br i1 %43, label %44, label %65

44:                                               ; preds = %40
  %45 = load double*, double** %5, align 8
  %46 = load i32, i32* %9, align 4
  %47 = load i32, i32* %4, align 4
  %48 = mul nsw i32 %46, %47
  %49 = load i32, i32* %8, align 4
  %50 = add nsw i32 %48, %49
  %51 = sext i32 %50 to i64
  %52 = getelementptr inbounds double, double* %45, i64 %51
  %53 = load double, double* %52, align 8
  %54 = load double**, double*** %7, align 8
  %55 = load i32, i32* %8, align 4
  %56 = sext i32 %55 to i64
  %57 = getelementptr inbounds double*, double** %54, i64 %56
  %58 = load double*, double** %57, align 8
  %59 = load i32, i32* %9, align 4
  %60 = sext i32 %59 to i64
  %61 = getelementptr inbounds double, double* %58, i64 %60
  store double %53, double* %61, align 8
  br label %62

62:                                               ; preds = %44
  %63 = load i32, i32* %9, align 4
  %64 = add nsw i32 %63, 1
  store i32 %64, i32* %9, align 4
  br label %40, !llvm.loop !8

65:                                               ; preds = %40
  br label %66

66:                                               ; preds = %65
  %67 = load i32, i32* %8, align 4
  %68 = add nsw i32 %67, 1
  store i32 %68, i32* %8, align 4
  br label %16, !llvm.loop !9

69:                                               ; preds = %16
  store i32 0, i32* %10, align 4
  br label %70

70:                                               ; preds = %103, %69
  %71 = load i32, i32* %10, align 4
  %72 = load i32, i32* %4, align 4
  %73 = icmp slt i32 %71, %72
  br i1 %73, label %74, label %106

74:                                               ; preds = %70
  %75 = load double*, double** %6, align 8
  %76 = load i32, i32* %10, align 4
  %77 = load i32, i32* %4, align 4
  %78 = mul nsw i32 %76, %77
  %79 = sext i32 %78 to i64
  %80 = getelementptr inbounds double, double* %75, i64 %79
  %81 = bitcast double* %80 to i8*
  %82 = load double**, double*** %7, align 8
  %83 = load i32, i32* %4, align 4
  %84 = sub nsw i32 %83, 1
  %85 = load i32, i32* %10, align 4
  %86 = sub nsw i32 %84, %85
  %87 = sext i32 %86 to i64
  %88 = getelementptr inbounds double*, double** %82, i64 %87
  %89 = load double*, double** %88, align 8
  %90 = bitcast double* %89 to i8*
  %91 = load i32, i32* %4, align 4
  %92 = sext i32 %91 to i64
  %93 = mul i64 %92, 8
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* align 8 %81, i8* align 8 %90, i64 %93, i1 false)
  %94 = load double**, double*** %7, align 8
  %95 = load i32, i32* %4, align 4
  %96 = sub nsw i32 %95, 1
  %97 = load i32, i32* %10, align 4
  %98 = sub nsw i32 %96, %97
  %99 = sext i32 %98 to i64
  %100 = getelementptr inbounds double*, double** %94, i64 %99
  %101 = load double*, double** %100, align 8
  %102 = bitcast double* %101 to i8*
  call void @free(i8* noundef %102) #3
  br label %103

103:                                              ; preds = %74
  %104 = load i32, i32* %10, align 4
  %105 = add nsw i32 %104, 1
  store i32 %105, i32* %10, align 4
  br label %70, !llvm.loop !10

106:                                              ; preds = %70
  %107 = load double**, double*** %7, align 8
  %108 = bitcast double** %107 to i8*
  call void @free(i8* noundef %108) #3
  br label %109

109:                                              ; preds = %106, %38
  ret void
}

; Function Attrs: nounwind
declare noalias i8* @malloc(i64 noundef) #1

; Function Attrs: nounwind
declare noalias i8* @aligned_alloc(i64 noundef, i64 noundef) #1

; Function Attrs: argmemonly nofree nounwind willreturn
declare void @llvm.memcpy.p0i8.p0i8.i64(i8* noalias nocapture writeonly, i8* noalias nocapture readonly, i64, i1 immarg) #2

; Function Attrs: nounwind
declare void @free(i8* noundef) #1

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @grown(i32 noundef %0, i8* noundef %1, i8* noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca i8*, align 8
  %6 = alloca i8*, align 8
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i8*, align 8
  %10 = alloca i32, align 4
  store i32 %0, i32* %4, align 4
  store i8* %1, i8** %5, align 8
  store i8* %2, i8** %6, align 8
  store i32 1, i32* %7, align 4
  store i32 0, i32* %8, align 4
  %11 = load i32, i32* %7, align 4
  %12 = sext i32 %11 to i64
  %13 = call noalias i8* @malloc(i64 noundef %12) #3
  store i8* %13, i8** %9, align 8
  store i32 0, i32* %10, align 4
  br label %14

14:                                               ; preds = %48, %3
  %15 = load i32, i32* %10, align 4
  %16 = load i32, i32* %4, align 4
  %17 = icmp slt i32 %15, %16
  br i1 %17, label %18, label %51

18:                                               ; preds = %14
  %19 = load i32, i32* %8, align 4
  %20 = load i32, i32* %7, align 4
  %21 = icmp eq i32 %19, %20
  br i1 %21, label %22, label %28

22:                                               ; preds = %18
  %23 = load i8*, i8** %9, align 8
  %24 = load i32, i32* %7, align 4
  %25 = mul nsw i32 %24, 2
  store i32 %25, i32* %7, align 4
  %26 = sext i32 %25 to i64
  %27 = call i8* @realloc(i8* noundef %23, i64 noundef %26) #3
  store i8* %27, i8** %9, align 8
  br label %28

28:                                               ; preds = %22, %18
  %29 = load i8*, i8** %5, align 8
  %30 = load i32, i32* %10, align 4
  %31 = sext i32 %30 to i64
  %32 = getelementptr inbounds i8, i8* %29, i64 %31
  %33 = load i8, i8* %32, align 1
  %34 = zext i8 %33 to i32
  %35 = icmp sgt i32 %34, 40
  br i1 %35, label %36, label %47

36:                                               ; preds = %28
  %37 = load i8*, i8** %5, align 8
  %38 = load i32, i32* %10, align 4
  %39 = sext i32 %38 to i64
  %40 = getelementptr inbounds i8, i8* %37, i64 %39
  %41 = load i8, i8* %40, align 1
  %42 = load i8*, i8** %9, align 8
  %43 = load i32, i32* %8, align 4
  %44 = add nsw i32 %43, 1
  store i32 %44, i32* %8, align 4
  %45 = sext i32 %43 to i64
  %46 = getelementptr inbounds i8, i8* %42, i64 %45
  store i8 %41, i8* %46, align 1
  br label %47

47:                                               ; preds = %36, %28
  br label %48

48:                                               ; preds = %47
  %49 = load i32, i32* %10, align 4
  %50 = add nsw i32 %49, 1
  store i32 %50, i32* %10, align 4
  br label %14, !llvm.loop !11

51:                                               ; preds = %14
  %52 = load i8*, i8** %6, align 8
  %53 = load i8*, i8** %9, align 8
  %54 = load i32, i32* %8, align 4
  %55 = sext i32 %54 to i64
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* align 1 %52, i8* align 1 %53, i64 %55, i1 false)
  %56 = load i8*, i8** %9, align 8
  call void @free(i8* noundef %56) #3
  %57 = load i32, i32* %8, align 4
  ret i32 %57
}

; Function Attrs: nounwind
declare i8* @realloc(i8* noundef, i64 noundef) #1

; Function Attrs: nounwind
declare noalias i8* @calloc(i64 noundef, i64 noundef) #1

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { argmemonly nofree nounwind willreturn }
attributes #3 = { nounwind }

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
