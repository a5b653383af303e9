; ModuleID = 'tree.c'
source_filename = "tree.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.tree = type { %struct.tree*, %struct.tree*, i32, i32 }

@used = internal global i32 0, align 4
@nodes = internal global [256 x %struct.tree] zeroinitializer, align 16

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @tree_sort(i32* noundef %0, i32 noundef %1, i32* noundef %2) #0 {
  %4 = alloca i32*, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32*, align 8
  store i32* %0, i32** %4, align 8
  store i32 %1, i32* %5, align 4
  store i32* %2, i32** %6, align 8
  %7 = load i32*, i32** %4, align 8
  %8 = load i32, i32* %5, align 4
  %9 = call %struct.tree* @grow(i32* noundef %7, i32 noundef %8)
  %10 = load i32*, i32** %6, align 8
  %11 = call i32 @walk(%struct.tree* noundef %9, i32* noundef %10, i32 noundef 0)
  ret i32 %11
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @walk(%struct.tree* noundef %0, i32* noundef %1, i32 noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca %struct.tree*, align 8
  %6 = alloca i32*, align 8
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store %struct.tree* %0, %struct.tree** %5, align 8
  store i32* %1, i32** %6, align 8
  store i32 %2, i32* %7, align 4
  %9 = load %struct.tree*, %struct.tree** %5, align 8
  %10 = icmp ne %struct.tree* %9, null
  br i1 %10, label %13, label %11

11:                                               ; preds = %3
  %12 = load i32, i32* %7, align 4
  store i32 %12, i32* %4, align 4
  br label %45

13:                                               ; preds = %3
  %14 = load %struct.tree*, %struct.tree** %5, align 8
  %15 = getelementptr inbounds %struct.tree, %struct.tree* %14, i32 0, i32 0
  %16 = load %struct.tree*, %struct.tree** %15, align 8
  %17 = load i32*, i32** %6, align 8
  %18 = load i32, i32* %7, align 4
  %19 = call i32 @walk(%struct.tree* noundef %16, i32* noundef %17, i32 noundef %18)
  store i32 %19, i32* %7, align 4
  store i32 0, i32* %8, align 4
  br label %20

20:                                               ; preds = %35, %13
  %21 = load i32, i32* %8, align 4
  %22 = load %struct.tree*, %struct.tree** %5, align 8
  %23 = getelementptr inbounds %struct.tree, %struct.tree* %22, i32 0, i32 3
  %24 = load i32, i32* %23, align 4
  %25 = icmp slt i32 %21, %24
  br i1 %25, label %26, label %38

26:                                               ; preds = %20
  %27 = load %struct.tree*, %struct.tree** %5, align 8
  %28 = getelementptr inbounds %struct.tree, %struct.tree* %27, i32 0, i32 2
  %29 = load i32, i32* %28, align 8
  %30 = load i32*, i32** %6, align 8
  %31 = load i32, i32* %7, align 4
  %32 = add nsw i32 %31, 1
  store i32 %32, i32* %7, align 4
  %33 = sext i32 %31 to i64
  %34 = getelementptr inbounds i32, i32* %30, i64 %33
  store i32 %29, i32* %34, align 4
  br label %35

35:                                               ; preds = %26
  %36 = load i32, i32* %8, align 4
  %37 = add nsw i32 %36, 1
  store i32 %37, i32* %8, align 4
  br label %20, !llvm.loop !5

38:                                               ; preds = %20
  %39 = load %struct.tree*, %struct.tree** %5, align 8
  %40 = getelementptr inbounds %struct.tree, %struct.tree* %39, i32 0, i32 1
  %41 = load %struct.tree*, %struct.tree** %40, align 8
  %42 = load i32*, i32** %6, align 8
  %43 = load i32, i32* %7, align 4
  %44 = call i32 @walk(%struct.tree* noundef %41, i32* noundef %42, i32 noundef %43)
  store i32 %44, i32* %4, align 4
  br label %45

45:                                               ; preds = %38, %11
  %46 = load i32, i32* %4, align 4
  ret i32 %46
}

; Function Attrs: noinline nounwind optnone uwtable
define internal %struct.tree* @grow(i32* noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32*, align 8
  %4 = alloca i32, align 4
  %5 = alloca %struct.tree*, align 8
  %6 = alloca i32, align 4
  store i32* %0, i32** %3, align 8
  store i32 %1, i32* %4, align 4
  store %struct.tree* null, %struct.tree** %5, align 8
  store i32 0, i32* @used, align 4
  store i32 0, i32* %6, align 4
  br label %7

7:                                                ; preds = %19, %2
  %8 = load i32, i32* %6, align 4
  %9 = load i32, i32* %4, align 4
  %10 = icmp slt i32 %8, %9
  br i1 %10, label %11, label %22

11:                                               ; preds = %7
  %12 = load %struct.tree*, %struct.tree** %5, align 8
  %13 = load i32*, i32** %3, align 8
  %14 = load i32, i32* %6, align 4
  %15 = sext i32 %14 to i64
  %16 = getelementptr inbounds i32, i32* %13, i64 %15
  %17 = load i32, i32* %16, align 4
  %18 = call %struct.tree* @insert(%struct.tree* noundef %12, i32 noundef %17)
  store %struct.tree* %18, %struct.tree** %5, align 8
  br label %19

19:                                               ; preds = %11
  %20 = load i32, i32* %6, align 4
  %21 = add nsw i32 %20, 1
  store i32 %21, i32* %6, align 4
  br label %7, !llvm.loop !7

22:                                               ; preds = %7
  %23 = load %struct.tree*, %struct.tree** %5, align 8
  ret %struct.tree* %23
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @tree_height(i32* noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32*, align 8
  %4 = alloca i32, align 4
  store i32* %0, i32** %3, align 8
  store i32 %1, i32* %4, align 4
  %5 = load i32*, i32** %3, align 8
  %6 = load i32, i32* %4, align 4
  %7 = call %struct.tree* @grow(i32* noundef %5, i32 noundef %6)
  %8 = call i32 @height(%struct.tree* noundef %7)
  ret i32 %8
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @height(%struct.tree* noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca %struct.tree*, align 8
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  store %struct.tree* %0, %struct.tree** %3, align 8
  %6 = load %struct.tree*, %struct.tree** %3, align 8
  %7 = icmp ne %struct.tree* %6, null
  br i1 %7, label %9, label %8

8:                                                ; preds = %1
  store i32 0, i32* %2, align 4
  br label %28

9:                                                ; preds = %1
  %10 = load %struct.tree*, %struct.tree** %3, align 8
  %11 = getelementptr inbounds %struct.tree, %struct.tree* %10, i32 0, i32 0
  %12 = load %struct.tree*, %struct.tree** %11, align 8
  %13 = call i32 @height(%struct.tree* noundef %12)
  store i32 %13, i32* %4, align 4
  %14 = load %struct.tree*, %struct.tree** %3, align 8
  %15 = getelementptr inbounds %struct.tree, %struct.tree* %14, i32 0, i32 1
  %16 = load %struct.tree*, %struct.tree** %15, align 8
  %17 = call i32 @height(%struct.tree* noundef %16)
  store i32 %17, i32* %5, align 4
  %18 = load i32, i32* %4, align 4
  %19 = load i32, i32* %5, align 4
  %20 = icmp sgt i32 %18, %19
  br i1 %20, label %21, label %23

21:                                               ; preds = %9
  %22 = load i32, i32* %4, align 4
  br label %25

23:                                               ; preds = %9
  %24 = load i32, i32* %5, align 4
  br label %25

25:                                               ; preds = %23, %21
  %26 = phi i32 [ %22, %21 ], [ %24, %23 ]
  %27 = add nsw i32 1, %26
  store i32 %27, i32* %2, align 4
  br label %28

28:                                               ; preds = %25, %8
  %29 = load i32, i32* %2, align 4
  ret i32 %29
}

; Function Attrs: noinline nounwind optnone uwtable
define internal %struct.tree* @insert(%struct.tree* noundef %0, i32 noundef %1) #0 {
  %3 = alloca %struct.tree*, align 8
  %4 = alloca i32, align 4
  store %struct.tree* %0, %struct.tree** %3, align 8
  store i32 %1, i32* %4, align 4
  %5 = load %struct.tree*, %struct.tree** %3, align 8
  %6 = icmp ne %struct.tree* %5, null
  br i1 %6, label %21, label %7

7:                                                ; preds = %2
  %8 = load i32, i32* @used, align 4
  %9 = add nsw i32 %8, 1
  store i32 %9, i32* @used, align 4
  %10 = sext i32 %8 to i64
  %11 = getelementptr inbounds [256 x %struct.tree], [256 x %struct.tree]* @nodes, i64 0, i64 %10
  store %struct.tree* %11, %struct.tree** %3, align 8
  %12 = load %struct.tree*, %struct.tree** %3, align 8
  %13 = getelementptr inbounds %struct.tree, %struct.tree* %12, i32 0, i32 1
  store %struct.tree* null, %struct.tree** %13, align 8
  %14 = load %struct.tree*, %struct.tree** %3, align 8
  %15 = getelementptr inbounds %struct.tree, %struct.tree* %14, i32 0, i32 0
  store %struct.tree* null, %struct.tree** %15, align 8
  %16 = load i32, i32* %4, align 4
  %17 = load %struct.tree*, %struct.tree** %3, align 8
  %18 = getelementptr inbounds %struct.tree, %struct.tree* %17, i32 0, i32 2
  store i32 %16, i32* %18, align 8
  %19 = load %struct.tree*, %struct.tree** %3, align 8
  %20 = getelementptr inbounds %struct.tree, %struct.tree* %19, i32 0, i32 3
  store i32 1, i32* %20, align 4
  br label %56

21:                                               ; preds = %2
  %22 = load i32, i32* %4, align 4
  %23 = load %struct.tree*, %struct.tree** %3, align 8
  %24 = getelementptr inbounds %struct.tree, %struct.tree* %23, i32 0, i32 2
  %25 = load i32, i32* %24, align 8
  %26 = icmp slt i32 %22, %25
  br i1 %26, label %27, label %35

27:                                               ; preds = %21
  %28 = load %struct.tree*, %struct.tree** %3, align 8
  %29 = getelementptr inbounds %struct.tree, %struct.tree* %28, i32 0, i32 0
  %30 = load %struct.tree*, %struct.tree** %29, align 8
  %31 = load i32, i32* %4, align 4
  %32 = call %struct.tree* @insert(%struct.tree* noundef %30, i32 noundef %31)
  %33 = load %struct.tree*, %struct.tree** %3, align 8
  %34 = getelementptr inbounds %struct.tree, %struct.tree* %33, i32 0, i32 0
  store %struct.tree* %32, %struct.tree** %34, align 8
  br label %55

35:                                               ; preds = %21
  %36 = load i32, i32* %4, align 4
  %37 = load %struct.tree*, %struct.tree** %3, align 8
  %38 = getelementptr inbounds %struct.tree, %struct.tree* %37, i32 0, i32 2
  %39 = load i32, i32* %38, align 8
  %40 = icmp sgt i32 %36, %39
  br i1 %40, label %41, label %49

41:                                               ; preds = %35
  %42 = load %struct.tree*, %struct.tree** %3, align 8
  %43 = getelementptr inbounds %struct.tree, %struct.tree* %42, i32 0, i32 1
  %44 = load %struct.tree*, %struct.tree** %43, align 8
  %45 = load i32, i32* %4, align 4
  %46 = call %struct.tree* @insert(%struct.tree* noundef %44, i32 noundef %45)
  %47 = load %struct.tree*, %struct.tree** %3, align 8
  %48 = getelementptr inbounds %struct.tree, %struct.tree* %47, i32 0, i32 1
  store %struct.tree* %46, %struct.tree** %48, align 8
  br label %54

49:                                               ; preds = %35
  %50 = load %struct.tree*, %struct.tree** %3, align 8
  %51 = getelementptr inbounds %struct.tree, %struct.tree* %50, i32 0, i32 3
  %52 = load i32, i32* %51, align 4
  %53 = add nsw i32 %52, 1
  store i32 %53, i32* %51, align 4
  br label %54

54:                                               ; preds = %49, %41
  br label %55

55:                                               ; preds = %54, %27
  br label %56

56:                                               ; preds = %55, %7
  %57 = load %struct.tree*, %struct.tree** %3, align 8
  ret %struct.tree* %57
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
