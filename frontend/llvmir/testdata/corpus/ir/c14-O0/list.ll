; ModuleID = 'list.c'
source_filename = "list.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.node = type { i32, %struct.node* }

@pool = internal global [128 x %struct.node] zeroinitializer, align 16

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i64 @list_sum(i32* noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32*, align 8
  %4 = alloca i32, align 4
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = alloca %struct.node*, align 8
  store i32* %0, i32** %3, align 8
  store i32 %1, i32* %4, align 4
  store i64 0, i64* %5, align 8
  store i64 1, i64* %6, align 8
  %8 = load i32*, i32** %3, align 8
  %9 = load i32, i32* %4, align 4
  %10 = call %struct.node* @build(i32* noundef %8, i32 noundef %9)
  store %struct.node* %10, %struct.node** %7, align 8
  br label %11

11:                                               ; preds = %24, %2
  %12 = load %struct.node*, %struct.node** %7, align 8
  %13 = icmp ne %struct.node* %12, null
  br i1 %13, label %14, label %28

14:                                               ; preds = %11
  %15 = load i64, i64* %6, align 8
  %16 = add nsw i64 %15, 1
  store i64 %16, i64* %6, align 8
  %17 = load %struct.node*, %struct.node** %7, align 8
  %18 = getelementptr inbounds %struct.node, %struct.node* %17, i32 0, i32 0
  %19 = load i32, i32* %18, align 8
  %20 = sext i32 %19 to i64
  %21 = mul nsw i64 %15, %20
  %22 = load i64, i64* %5, align 8
  %23 = add nsw i64 %22, %21
  store i64 %23, i64* %5, align 8
  br label %24

24:                                               ; preds = %14
  %25 = load %struct.node*, %struct.node** %7, align 8
  %26 = getelementptr inbounds %struct.node, %struct.node* %25, i32 0, i32 1
  %27 = load %struct.node*, %struct.node** %26, align 8
  store %struct.node* %27, %struct.node** %7, align 8
  br label %11, !llvm.loop !5

28:                                               ; preds = %11
  %29 = load i64, i64* %5, align 8
  ret i64 %29
}

; Function Attrs: noinline nounwind optnone uwtable
define internal %struct.node* @build(i32* noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32*, align 8
  %4 = alloca i32, align 4
  %5 = alloca %struct.node*, align 8
  %6 = alloca i32, align 4
  store i32* %0, i32** %3, align 8
  store i32 %1, i32* %4, align 4
  store %struct.node* null, %struct.node** %5, align 8
  store i32 0, i32* %6, align 4
  br label %7

7:                                                ; preds = %29, %2
  %8 = load i32, i32* %6, align 4
  %9 = load i32, i32* %4, align 4
  %10 = icmp slt i32 %8, %9
  br i1 %10, label %11, label %32

11:                                               ; preds = %7
  %12 = load i32*, i32** %3, align 8
  %13 = load i32, i32* %6, align 4
  %14 = sext i32 %13 to i64
  %15 = getelementptr inbounds i32, i32* %12, i64 %14
  %16 = load i32, i32* %15, align 4
  %17 = load i32, i32* %6, align 4
  %18 = sext i32 %17 to i64
  %19 = getelementptr inbounds [128 x %struct.node], [128 x %struct.node]* @pool, i64 0, i64 %18
  %20 = getelementptr inbounds %struct.node, %struct.node* %19, i32 0, i32 0
  store i32 %16, i32* %20, align 16
  %21 = load %struct.node*, %struct.node** %5, align 8
  %22 = load i32, i32* %6, align 4
  %23 = sext i32 %22 to i64
  %24 = getelementptr inbounds [128 x %struct.node], [128 x %struct.node]* @pool, i64 0, i64 %23
  %25 = getelementptr inbounds %struct.node, %struct.node* %24, i32 0, i32 1
  store %struct.node* %21, %struct.node** %25, align 8
  %26 = load i32, i32* %6, align 4
  %27 = sext i32 %26 to i64
  %28 = getelementptr inbounds [128 x %struct.node], [128 x %struct.node]* @pool, i64 0, i64 %27
  store %struct.node* %28, %struct.node** %5, align 8
  br label %29

29:                                               ; preds = %11
  %30 = load i32, i32* %6, align 4
  %31 = add nsw i32 %30, 1
  store i32 %31, i32* %6, align 4
  br label %7, !llvm.loop !7

32:                                               ; preds = %7
  %33 = load %struct.node*, %struct.node** %5, align 8
  ret %struct.node* %33
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @list_reverse(i32* noundef %0, i32 noundef %1, i32* noundef %2) #0 {
  %4 = alloca i32*, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32*, align 8
  %7 = alloca %struct.node*, align 8
  %8 = alloca %struct.node*, align 8
  %9 = alloca %struct.node*, align 8
  %10 = alloca i32, align 4
  store i32* %0, i32** %4, align 8
  store i32 %1, i32* %5, align 4
  store i32* %2, i32** %6, align 8
  %11 = load i32*, i32** %4, align 8
  %12 = load i32, i32* %5, align 4
  %13 = call %struct.node* @build(i32* noundef %11, i32 noundef %12)
  store %struct.node* %13, %struct.node** %7, align 8
  store %struct.node* null, %struct.node** %8, align 8
  br label %14

14:                                               ; preds = %17, %3
  %15 = load %struct.node*, %struct.node** %7, align 8
  %16 = icmp ne %struct.node* %15, null
  br i1 %16, label %17, label %26

17:                                               ; preds = %14
  %18 = load %struct.node*, %struct.node** %7, align 8
  %19 = getelementptr inbounds %struct.node, %struct.node* %18, i32 0, i32 1
  %20 = load %struct.node*, %struct.node** %19, align 8
  store %struct.node* %20, %struct.node** %9, align 8
  %21 = load %struct.node*, %struct.node** %8, align 8
  %22 = load %struct.node*, %struct.node** %7, align 8
  %23 = getelementptr inbounds %struct.node, %struct.node* %22, i32 0, i32 1
  store %struct.node* %21, %struct.node** %23, align 8
  %24 = load %struct.node*, %struct.node** %7, align 8
  store %struct.node* %24, %struct.node** %8, align 8
  %25 = load %struct.node*, %struct.node** %9, align 8
  store %struct.node* %25, %struct.node** %7, align 8
  br label %14, !llvm.loop !8

26:                                               ; preds = %14
  store i32 0, i32* %10, align 4
  br label %27

27:                                               ; preds = %39, %26
  %28 = load %struct.node*, %struct.node** %8, align 8
  %29 = icmp ne %struct.node* %28, null
  br i1 %29, label %30, label %43

30:                                               ; preds = %27
  %31 = load %struct.node*, %struct.node** %8, align 8
  %32 = getelementptr inbounds %struct.node, %struct.node* %31, i32 0, i32 0
  %33 = load i32, i32* %32, align 8
  %34 = load i32*, i32** %6, align 8
  %35 = load i32, i32* %10, align 4
  %36 = add nsw i32 %35, 1
  store i32 %36, i32* %10, align 4
  %37 = sext i32 %35 to i64
  %38 = getelementptr inbounds i32, i32* %34, i64 %37
  store i32 %33, i32* %38, align 4
  br label %39

39:                                               ; preds = %30
  %40 = load %struct.node*, %struct.node** %8, align 8
  %41 = getelementptr inbounds %struct.node, %struct.node* %40, i32 0, i32 1
  %42 = load %struct.node*, %struct.node** %41, align 8
  store %struct.node* %42, %struct.node** %8, align 8
  br label %27, !llvm.loop !9

43:                                               ; preds = %27
  %44 = load i32, i32* %10, align 4
  ret i32 %44
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
