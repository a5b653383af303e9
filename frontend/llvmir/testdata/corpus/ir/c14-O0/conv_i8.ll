; ModuleID = 'conv_i8.c'
source_filename = "conv_i8.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @conv3x3_i8(i32 noundef %0, i32 noundef %1, i8* noalias noundef %2, i8* noalias noundef %3, i32* noalias noundef %4) #0 {
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i8*, align 8
  %9 = alloca i8*, align 8
  %10 = alloca i32*, align 8
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  %14 = alloca i32, align 4
  %15 = alloca i32, align 4
  store i32 %0, i32* %6, align 4
  store i32 %1, i32* %7, align 4
  store i8* %2, i8** %8, align 8
  store i8* %3, i8** %9, align 8
  store i32* %4, i32** %10, align 8
  store i32 1, i32* %11, align 4
  br label %16

16:                                               ; preds = %85, %5
  %17 = load i32, i32* %11, align 4
  %18 = load i32, i32* %6, align 4
  %19 = sub nsw i32 %18, 1
  %20 = icmp slt i32 %17, %19
  br i1 %20, label %21, label %88

21:                                               ; preds = %16
  store i32 1, i32* %12, align 4
  br label %22

22:                                               ; preds = %81, %21
  %23 = load i32, i32* %12, align 4
  %24 = load i32, i32* %7, align 4
  %25 = sub nsw i32 %24, 1
  %26 = icmp slt i32 %23, %25
  br i1 %26, label %27, label %84

27:                                               ; preds = %22
  store i32 0, i32* %13, align 4
  store i32 0, i32* %14, align 4
  br label %28

28:                                               ; preds = %68, %27
  %29 = load i32, i32* %14, align 4
  %30 = icmp slt i32 %29, 3
  br i1 %30, label %31, label %71

31:                                               ; preds = %28
  store i32 0, i32* %15, align 4
  br label %32

32:                                               ; preds = %64, %31
  %33 = load i32, i32* %15, align 4
  %34 = icmp slt i32 %33, 3
  br i1 %34, label %35, label %67

35:                                               ; preds = %32
  %36 = load i8*, i8** %8, align 8
  %37 = load i32, i32* %11, align 4
  %38 = load i32, i32* %14, align 4
  %39 = add nsw i32 %37, %38
  %40 = sub nsw i32 %39, 1
  %41 = load i32, i32* %7, align 4
  %42 = mul nsw i32 %40, %41
  %43 = load i32, i32* %12, align 4
  %44 = add nsw i32 %42, %43
  %45 = load i32, i32* %15, align 4
  %46 = add nsw i32 %44, %45
  %47 = sub nsw i32 %46, 1
  %48 = sext i32 %47 to i64
  %49 = getelementptr inbounds i8, i8* %36, i64 %48
  %50 = load i8, i8* %49, align 1
  %51 = sext i8 %50 to i32
  %52 = load i8*, i8** %9, align 8
  %53 = load i32, i32* %14, align 4
  %54 = mul nsw i32 %53, 3
  %55 = load i32, i32* %15, align 4
  %56 = add nsw i32 %54, %55
  %57 = sext i32 %56 to i64
  %58 = getelementptr inbounds i8, i8* %52, i64 %57
  %59 = load i8, i8* %58, align 1
  %60 = sext i8 %59 to i32
  %61 = mul nsw i32 %51, %60
  %62 = load i32, i32* %13, align 4
  %63 = add nsw i32 %62, %61
  store i32 %63, i32* %13, align 4
  br label %64

64:                                               ; preds = %35
  %65 = load i32, i32* %15, align 4
  %66 = add nsw i32 %65, 1
  store i32 %66, i32* %15, align 4
  br label %32, !llvm.loop !5

67:                                               ; preds = %32
  br label %68

68:                                               ; preds = %67
  %69 = load i32, i32* %14, align 4
  %70 = add nsw i32 %69, 1
  store i32 %70, i32* %14, align 4
  br label %28, !llvm.loop !7

71:                                               ; preds = %28
  %72 = load i32, i32* %13, align 4
  %73 = load i32*, i32** %10, align 8
  %74 = load i32, i32* %11, align 4
  %75 = load i32, i32* %7, align 4
  %76 = mul nsw i32 %74, %75
  %77 = load i32, i32* %12, align 4
  %78 = add nsw i32 %76, %77
  %79 = sext i32 %78 to i64
  %80 = getelementptr inbounds i32, i32* %73, i64 %79
  store i32 %72, i32* %80, align 4
  br label %81

81:                                               ; preds = %71
  %82 = load i32, i32* %12, align 4
  %83 = add nsw i32 %82, 1
  store i32 %83, i32* %12, align 4
  br label %22, !llvm.loop !8

84:                                               ; preds = %22
  br label %85

85:                                               ; preds = %84
  %86 = load i32, i32* %11, align 4
  %87 = add nsw i32 %86, 1
  store i32 %87, i32* %11, align 4
  br label %16, !llvm.loop !9

88:                                               ; preds = %16
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @depthwise_i8(i32 noundef %0, i32 noundef %1, i8* noalias noundef %2, i8* noalias noundef %3, i8* noalias noundef %4, i32 noundef %5) #0 {
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i8*, align 8
  %10 = alloca i8*, align 8
  %11 = alloca i8*, align 8
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  %14 = alloca i32, align 4
  %15 = alloca i32, align 4
  %16 = alloca i32, align 4
  store i32 %0, i32* %7, align 4
  store i32 %1, i32* %8, align 4
  store i8* %2, i8** %9, align 8
  store i8* %3, i8** %10, align 8
  store i8* %4, i8** %11, align 8
  store i32 %5, i32* %12, align 4
  store i32 0, i32* %13, align 4
  br label %17

17:                                               ; preds = %92, %6
  %18 = load i32, i32* %13, align 4
  %19 = load i32, i32* %7, align 4
  %20 = icmp slt i32 %18, %19
  br i1 %20, label %21, label %95

21:                                               ; preds = %17
  store i32 0, i32* %14, align 4
  br label %22

22:                                               ; preds = %88, %21
  %23 = load i32, i32* %14, align 4
  %24 = load i32, i32* %8, align 4
  %25 = icmp slt i32 %23, %24
  br i1 %25, label %26, label %91

26:                                               ; preds = %22
  %27 = load i32, i32* %12, align 4
  %28 = sub nsw i32 %27, 1
  %29 = shl i32 1, %28
  store i32 %29, i32* %15, align 4
  store i32 0, i32* %16, align 4
  br label %30

30:                                               ; preds = %59, %26
  %31 = load i32, i32* %16, align 4
  %32 = icmp slt i32 %31, 3
  br i1 %32, label %33, label %62

33:                                               ; preds = %30
  %34 = load i8*, i8** %9, align 8
  %35 = load i32, i32* %13, align 4
  %36 = load i32, i32* %16, align 4
  %37 = add nsw i32 %35, %36
  %38 = load i32, i32* %8, align 4
  %39 = mul nsw i32 %37, %38
  %40 = load i32, i32* %14, align 4
  %41 = add nsw i32 %39, %40
  %42 = sext i32 %41 to i64
  %43 = getelementptr inbounds i8, i8* %34, i64 %42
  %44 = load i8, i8* %43, align 1
  %45 = sext i8 %44 to i32
  %46 = load i8*, i8** %10, align 8
  %47 = load i32, i32* %16, align 4
  %48 = load i32, i32* %8, align 4
  %49 = mul nsw i32 %47, %48
  %50 = load i32, i32* %14, align 4
  %51 = add nsw i32 %49, %50
  %52 = sext i32 %51 to i64
  %53 = getelementptr inbounds i8, i8* %46, i64 %52
  %54 = load i8, i8* %53, align 1
  %55 = sext i8 %54 to i32
  %56 = mul nsw i32 %45, %55
  %57 = load i32, i32* %15, align 4
  %58 = add nsw i32 %57, %56
  store i32 %58, i32* %15, align 4
  br label %59

59:                                               ; preds = %33
  %60 = load i32, i32* %16, align 4
  %61 = add nsw i32 %60, 1
  store i32 %61, i32* %16, align 4
  br label %30, !llvm.loop !10

62:                                               ; preds = %30
  %63 = load i32, i32* %12, align 4
  %64 = load i32, i32* %15, align 4
  %65 = ashr i32 %64, %63
  store i32 %65, i32* %15, align 4
  %66 = load i32, i32* %15, align 4
  %67 = icmp slt i32 %66, -128
  br i1 %67, label %68, label %69

68:                                               ; preds = %62
  br label %77

69:                                               ; preds = %62
  %70 = load i32, i32* %15, align 4
  %71 = icmp sgt i32 %70, 127
  br i1 %71, label %72, label %73

72:                                               ; preds = %69
  br label %75

73:                                               ; preds = %69
  %74 = load i32, i32* %15, align 4
  br label %75

75:                                               ; preds = %73, %72
  %76 = phi i32 [ 127, %72 ], [ %74, %73 ]
  br label %77

77:                                               ; preds = %75, %68
  %78 = phi i32 [ -128, %68 ], [ %76, %75 ]
  %79 = trunc i32 %78 to i8
  %80 = load i8*, i8** %11, align 8
  %81 = load i32, i32* %13, align 4
  %82 = load i32, i32* %8, align 4
  %83 = mul nsw i32 %81, %82
  %84 = load i32, i32* %14, align 4
  %85 = add nsw i32 %83, %84
  %86 = sext i32 %85 to i64
  %87 = getelementptr inbounds i8, i8* %80, i64 %86
  store i8 %79, i8* %87, align 1
  br label %88

88:                                               ; preds = %77
  %89 = load i32, i32* %14, align 4
  %90 = add nsw i32 %89, 1
  store i32 %90, i32* %14, align 4
  br label %22, !llvm.loop !11

91:                                               ; preds = %22
  br label %92

92:                                               ; preds = %91
  %93 = load i32, i32* %13, align 4
  %94 = add nsw i32 %93, 1
  store i32 %94, i32* %13, align 4
  br label %17, !llvm.loop !12

95:                                               ; preds = %17
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @maxpool_u8(i32 noundef %0, i32 noundef %1, i8* noalias noundef %2, i8* noalias noundef %3) #0 {
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i8*, align 8
  %8 = alloca i8*, align 8
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i8, align 1
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  %14 = alloca i8, align 1
  store i32 %0, i32* %5, align 4
  store i32 %1, i32* %6, align 4
  store i8* %2, i8** %7, align 8
  store i8* %3, i8** %8, align 8
  store i32 0, i32* %9, align 4
  br label %15

15:                                               ; preds = %80, %4
  %16 = load i32, i32* %9, align 4
  %17 = load i32, i32* %5, align 4
  %18 = sdiv i32 %17, 2
  %19 = icmp slt i32 %16, %18
  br i1 %19, label %20, label %83

20:                                               ; preds = %15
  store i32 0, i32* %10, align 4
  br label %21

21:                                               ; preds = %76, %20
  %22 = load i32, i32* %10, align 4
  %23 = load i32, i32* %6, align 4
  %24 = sdiv i32 %23, 2
  %25 = icmp slt i32 %22, %24
  br i1 %25, label %26, label %79

26:                                               ; preds = %21
  store i8 0, i8* %11, align 1
  store i32 0, i32* %12, align 4
  br label %27

27:                                               ; preds = %62, %26
  %28 = load i32, i32* %12, align 4
  %29 = icmp slt i32 %28, 2
  br i1 %29, label %30, label %65

30:                                               ; preds = %27
  store i32 0, i32* %13, align 4
  br label %31

31:                                               ; preds = %58, %30
  %32 = load i32, i32* %13, align 4
  %33 = icmp slt i32 %32, 2
  br i1 %33, label %34, label %61

34:                                               ; preds = %31
  %35 = load i8*, i8** %7, align 8
  %36 = load i32, i32* %9, align 4
  %37 = mul nsw i32 2, %36
  %38 = load i32, i32* %12, align 4
  %39 = add nsw i32 %37, %38
  %40 = load i32, i32* %6, align 4
  %41 = mul nsw i32 %39, %40
  %42 = load i32, i32* %10, align 4
  %43 = mul nsw i32 2, %42
  %44 = add nsw i32 %41, %43
  %45 = load i32, i32* %13, align 4
  %46 = add nsw i32 %44, %45
  %47 = sext i32 %46 to i64
  %48 = getelementptr inbounds i8, i8* %35, i64 %47
  %49 = load i8, i8* %48, align 1
  store i8 %49, i8* %14, align 1
  %50 = load i8, i8* %14, align 1
  %51 = zext i8 %50 to i32
  %52 = load i8, i8* %11, align 1
  %53 = zext i8 %52 to i32
  %54 = icmp sgt i32 %51, %53
  br i1 %54, label %55, label %57

55:                                               ; preds = %34
  %56 = load i8, i8* %14, align 1
  store i8 %56, i8* %11, align 1
  br label %57

57:                                               ; preds = %55, %34
  br label %58

58:                                               ; preds = %57
  %59 = load i32, i32* %13, align 4
  %60 = add nsw i32 %59, 1
  store i32 %60, i32* %13, align 4
  br label %31, !llvm.loop !13

61:                                               ; preds = %31
  br label %62

62:                                               ; preds = %61
  %63 = load i32, i32* %12, align 4
  %64 = add nsw i32 %63, 1
  store i32 %64, i32* %12, align 4
  br label %27, !llvm.loop !14

65:                                               ; preds = %27
  %66 = load i8, i8* %11, align 1
  %67 = load i8*, i8** %8, align 8
  %68 = load i32, i32* %9, align 4
  %69 = load i32, i32* %6, align 4
  %70 = sdiv i32 %69, 2
  %71 = mul nsw i32 %68, %70
  %72 = load i32, i32* %10, align 4
  %73 = add nsw i32 %71, %72
  %74 = sext i32 %73 to i64
  %75 = getelementptr inbounds i8, i8* %67, i64 %74
  store i8 %66, i8* %75, align 1
  br label %76

76:                                               ; preds = %65
  %77 = load i32, i32* %10, align 4
  %78 = add nsw i32 %77, 1
  store i32 %78, i32* %10, align 4
  br label %21, !llvm.loop !15

79:                                               ; preds = %21
  br label %80

80:                                               ; preds = %79
  %81 = load i32, i32* %9, align 4
  %82 = add nsw i32 %81, 1
  store i32 %82, i32* %9, align 4
  br label %15, !llvm.loop !16

83:                                               ; preds = %15
  ret void
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
!12 = distinct !{!12, !6}
!13 = distinct !{!13, !6}
!14 = distinct !{!14, !6}
!15 = distinct !{!15, !6}
!16 = distinct !{!16, !6}
