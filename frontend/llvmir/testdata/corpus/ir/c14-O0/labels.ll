; ModuleID = 'labels.c'
source_filename = "labels.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@threaded.next = internal constant [4 x i8*] [i8* blockaddress(@threaded, %24), i8* blockaddress(@threaded, %45), i8* blockaddress(@threaded, %65), i8* blockaddress(@threaded, %85)], align 16
@relative.d = internal constant [3 x i32] [i32 trunc (i64 sub (i64 ptrtoint (i8* blockaddress(@relative, %7) to i64), i64 ptrtoint (i8* blockaddress(@relative, %7) to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (i8* blockaddress(@relative, %29) to i64), i64 ptrtoint (i8* blockaddress(@relative, %7) to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (i8* blockaddress(@relative, %51) to i64), i64 ptrtoint (i8* blockaddress(@relative, %7) to i64)) to i32)], align 4

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @threaded(i8* noundef %0, i32* noundef %1) #0 {
  %3 = alloca i8*, align 8
  %4 = alloca i32*, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store i8* %0, i8** %3, align 8
  store i32* %1, i32** %4, align 8
  store i32 0, i32* %5, align 4
  store i32 0, i32* %6, align 4
  br label %7

7:                                                ; preds = %2
  %8 = load i32, i32* %5, align 4
  %9 = icmp uge i32 %8, 1000
  br i1 %9, label %10, label %11

10:                                               ; preds = %7
  br label %107

11:                                               ; preds = %7
  %12 = load i8*, i8** %3, align 8
  %13 = load i32, i32* %5, align 4
  %14 = add i32 %13, 1
  store i32 %14, i32* %5, align 4
  %15 = zext i32 %13 to i64
  %16 = getelementptr inbounds i8, i8* %12, i64 %15
  %17 = load i8, i8* %16, align 1
  %18 = zext i8 %17 to i32
  %19 = and i32 %18, 3
  %20 = sext i32 %19 to i64
  %21 = getelementptr inbounds [4 x i8*], [4 x i8*]* @threaded.next, i64 0, i64 %20
  %22 = load i8*, i8** %21, align 8
  br label %117

23:                                               ; No predecessors!
  br label %24

24:                                               ; preds = %23, %117
  %25 = load i32, i32* %5, align 4
  %26 = load i32, i32* %6, align 4
  %27 = add i32 %26, %25
  store i32 %27, i32* %6, align 4
  br label %28

28:                                               ; preds = %24
  %29 = load i32, i32* %5, align 4
  %30 = icmp uge i32 %29, 1000
  br i1 %30, label %31, label %32

31:                                               ; preds = %28
  br label %107

32:                                               ; preds = %28
  %33 = load i8*, i8** %3, align 8
  %34 = load i32, i32* %5, align 4
  %35 = add i32 %34, 1
  store i32 %35, i32* %5, align 4
  %36 = zext i32 %34 to i64
  %37 = getelementptr inbounds i8, i8* %33, i64 %36
  %38 = load i8, i8* %37, align 1
  %39 = zext i8 %38 to i32
  %40 = and i32 %39, 3
  %41 = sext i32 %40 to i64
  %42 = getelementptr inbounds [4 x i8*], [4 x i8*]* @threaded.next, i64 0, i64 %41
  %43 = load i8*, i8** %42, align 8
  br label %117

44:                                               ; No predecessors!
  br label %45

45:                                               ; preds = %44, %117
  %46 = load i32, i32* %6, align 4
  %47 = mul i32 %46, 3
  store i32 %47, i32* %6, align 4
  br label %48

48:                                               ; preds = %45
  %49 = load i32, i32* %5, align 4
  %50 = icmp uge i32 %49, 1000
  br i1 %50, label %51, label %52

51:                                               ; preds = %48
  br label %107

52:                                               ; preds = %48
  %53 = load i8*, i8** %3, align 8
  %54 = load i32, i32* %5, align 4
  %55 = add i32 %54, 1
  store i32 %55, i32* %5, align 4
  %56 = zext i32 %54 to i64
  %57 = getelementptr inbounds i8, i8* %53, i64 %56
  %58 = load i8, i8* %57, align 1
  %59 = zext i8 %58 to i32
  %60 = and i32 %59, 3
  %61 = sext i32 %60 to i64
  %62 = getelementptr inbounds [4 x i8*], [4 x i8*]* @threaded.next, i64 0, i64 %61
  %63 = load i8*, i8** %62, align 8
  br label %117

64:                                               ; No predecessors!
  br label %65

65:                                               ; preds = %64, %117
  %66 = load i32, i32* %6, align 4
  %67 = xor i32 %66, 85
  store i32 %67, i32* %6, align 4
  br label %68

68:                                               ; preds = %65
  %69 = load i32, i32* %5, align 4
  %70 = icmp uge i32 %69, 1000
  br i1 %70, label %71, label %72

71:                                               ; preds = %68
  br label %107

72:                                               ; preds = %68
  %73 = load i8*, i8** %3, align 8
  %74 = load i32, i32* %5, align 4
  %75 = add i32 %74, 1
  store i32 %75, i32* %5, align 4
  %76 = zext i32 %74 to i64
  %77 = getelementptr inbounds i8, i8* %73, i64 %76
  %78 = load i8, i8* %77, align 1
  %79 = zext i8 %78 to i32
  %80 = and i32 %79, 3
  %81 = sext i32 %80 to i64
  %82 = getelementptr inbounds [4 x i8*], [4 x i8*]* @threaded.next, i64 0, i64 %81
  %83 = load i8*, i8** %82, align 8
  br label %117

84:                                               ; No predecessors!
  br label %85

85:                                               ; preds = %84, %117
  %86 = load i32, i32* %5, align 4
  %87 = mul i32 7, %86
  %88 = load i32, i32* %6, align 4
  %89 = sub i32 %88, %87
  store i32 %89, i32* %6, align 4
  br label %90

90:                                               ; preds = %85
  %91 = load i32, i32* %5, align 4
  %92 = icmp uge i32 %91, 1000
  br i1 %92, label %93, label %94

93:                                               ; preds = %90
  br label %107

94:                                               ; preds = %90
  %95 = load i8*, i8** %3, align 8
  %96 = load i32, i32* %5, align 4
  %97 = add i32 %96, 1
  store i32 %97, i32* %5, align 4
  %98 = zext i32 %96 to i64
  %99 = getelementptr inbounds i8, i8* %95, i64 %98
  %100 = load i8, i8* %99, align 1
  %101 = zext i8 %100 to i32
  %102 = and i32 %101, 3
  %103 = sext i32 %102 to i64
  %104 = getelementptr inbounds [4 x i8*], [4 x i8*]* @threaded.next, i64 0, i64 %103
  %105 = load i8*, i8** %104, align 8
  br label %117

106:                                              ; No predecessors!
  br label %107

107:                                              ; preds = %106, %93, %71, %51, %31, %10
  %108 = load i32, i32* %6, align 4
  %109 = load i32*, i32** %4, align 8
  %110 = getelementptr inbounds i32, i32* %109, i64 0
  store i32 %108, i32* %110, align 4
  %111 = load i8*, i8** getelementptr inbounds ([4 x i8*], [4 x i8*]* @threaded.next, i64 0, i64 0), align 16
  %112 = load i8*, i8** getelementptr inbounds ([4 x i8*], [4 x i8*]* @threaded.next, i64 0, i64 1), align 8
  %113 = icmp ne i8* %111, %112
  %114 = zext i1 %113 to i32
  %115 = load i32*, i32** %4, align 8
  %116 = getelementptr inbounds i32, i32* %115, i64 1
  store i32 %114, i32* %116, align 4
  ret void

117:                                              ; preds = %94, %72, %52, %32, %11
  %118 = phi i8* [ %22, %11 ], [ %43, %32 ], [ %63, %52 ], [ %83, %72 ], [ %105, %94 ]
  indirectbr i8* %118, [label %24, label %45, label %65, label %85]
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @relative(i8* noundef %0, i32* noundef %1) #0 {
  %3 = alloca i8*, align 8
  %4 = alloca i32*, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store i8* %0, i8** %3, align 8
  store i32* %1, i32** %4, align 8
  store i32 0, i32* %5, align 4
  store i32 1, i32* %6, align 4
  br label %7

7:                                                ; preds = %76, %76, %76, %2, %76, %76, %76, %76
  %8 = load i32, i32* %6, align 4
  %9 = mul i32 %8, 5
  %10 = load i32, i32* %5, align 4
  %11 = add i32 %9, %10
  store i32 %11, i32* %6, align 4
  %12 = load i32, i32* %5, align 4
  %13 = icmp ult i32 %12, 300
  br i1 %13, label %14, label %28

14:                                               ; preds = %7
  %15 = load i8*, i8** %3, align 8
  %16 = load i32, i32* %5, align 4
  %17 = add i32 %16, 1
  store i32 %17, i32* %5, align 4
  %18 = zext i32 %16 to i64
  %19 = getelementptr inbounds i8, i8* %15, i64 %18
  %20 = load i8, i8* %19, align 1
  %21 = zext i8 %20 to i32
  %22 = srem i32 %21, 3
  %23 = sext i32 %22 to i64
  %24 = getelementptr inbounds [3 x i32], [3 x i32]* @relative.d, i64 0, i64 %23
  %25 = load i32, i32* %24, align 4
  %26 = sext i32 %25 to i64
  %27 = getelementptr i8, i8* blockaddress(@relative, %7), i64 %26
  br label %76

28:                                               ; preds = %7
  br label %29

29:                                               ; preds = %28, %76
  %30 = load i32, i32* %5, align 4
  %31 = shl i32 %30, 3
  %32 = load i32, i32* %6, align 4
  %33 = xor i32 %32, %31
  store i32 %33, i32* %6, align 4
  %34 = load i32, i32* %5, align 4
  %35 = icmp ult i32 %34, 300
  br i1 %35, label %36, label %50

36:                                               ; preds = %29
  %37 = load i8*, i8** %3, align 8
  %38 = load i32, i32* %5, align 4
  %39 = add i32 %38, 1
  store i32 %39, i32* %5, align 4
  %40 = zext i32 %38 to i64
  %41 = getelementptr inbounds i8, i8* %37, i64 %40
  %42 = load i8, i8* %41, align 1
  %43 = zext i8 %42 to i32
  %44 = srem i32 %43, 3
  %45 = sext i32 %44 to i64
  %46 = getelementptr inbounds [3 x i32], [3 x i32]* @relative.d, i64 0, i64 %45
  %47 = load i32, i32* %46, align 4
  %48 = sext i32 %47 to i64
  %49 = getelementptr i8, i8* blockaddress(@relative, %7), i64 %48
  br label %76

50:                                               ; preds = %29
  br label %51

51:                                               ; preds = %50, %76
  %52 = load i32, i32* %6, align 4
  %53 = lshr i32 %52, 7
  %54 = load i32, i32* %6, align 4
  %55 = add i32 %54, %53
  store i32 %55, i32* %6, align 4
  %56 = load i32, i32* %5, align 4
  %57 = icmp ult i32 %56, 300
  br i1 %57, label %58, label %72

58:                                               ; preds = %51
  %59 = load i8*, i8** %3, align 8
  %60 = load i32, i32* %5, align 4
  %61 = add i32 %60, 1
  store i32 %61, i32* %5, align 4
  %62 = zext i32 %60 to i64
  %63 = getelementptr inbounds i8, i8* %59, i64 %62
  %64 = load i8, i8* %63, align 1
  %65 = zext i8 %64 to i32
  %66 = srem i32 %65, 3
  %67 = sext i32 %66 to i64
  %68 = getelementptr inbounds [3 x i32], [3 x i32]* @relative.d, i64 0, i64 %67
  %69 = load i32, i32* %68, align 4
  %70 = sext i32 %69 to i64
  %71 = getelementptr i8, i8* blockaddress(@relative, %7), i64 %70
  br label %76

72:                                               ; preds = %51
  %73 = load i32, i32* %6, align 4
  %74 = load i32*, i32** %4, align 8
  %75 = getelementptr inbounds i32, i32* %74, i64 0
  store i32 %73, i32* %75, align 4
  ret void

76:                                               ; preds = %58, %36, %14
  %77 = phi i8* [ %27, %14 ], [ %49, %36 ], [ %71, %58 ]
  indirectbr i8* %77, [label %7, label %7, label %29, label %7, label %51, label %7, label %7, label %7, label %7]
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @itoas(i32 noundef %0, i64* noundef %1, i8* noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca i64*, align 8
  %6 = alloca i8*, align 8
  %7 = alloca i32, align 4
  %8 = alloca i64, align 8
  %9 = alloca [24 x i8], align 16
  %10 = alloca i32, align 4
  store i32 %0, i32* %4, align 4
  store i64* %1, i64** %5, align 8
  store i8* %2, i8** %6, align 8
  store i32 0, i32* %7, align 4
  br label %11

11:                                               ; preds = %77, %3
  %12 = load i32, i32* %7, align 4
  %13 = load i32, i32* %4, align 4
  %14 = icmp slt i32 %12, %13
  br i1 %14, label %15, label %80

15:                                               ; preds = %11
  %16 = load i64*, i64** %5, align 8
  %17 = load i32, i32* %7, align 4
  %18 = sext i32 %17 to i64
  %19 = getelementptr inbounds i64, i64* %16, i64 %18
  %20 = load i64, i64* %19, align 8
  %21 = icmp slt i64 %20, 0
  br i1 %21, label %22, label %29

22:                                               ; preds = %15
  %23 = load i64*, i64** %5, align 8
  %24 = load i32, i32* %7, align 4
  %25 = sext i32 %24 to i64
  %26 = getelementptr inbounds i64, i64* %23, i64 %25
  %27 = load i64, i64* %26, align 8
  %28 = sub i64 0, %27
  br label %35

29:                                               ; preds = %15
  %30 = load i64*, i64** %5, align 8
  %31 = load i32, i32* %7, align 4
  %32 = sext i32 %31 to i64
  %33 = getelementptr inbounds i64, i64* %30, i64 %32
  %34 = load i64, i64* %33, align 8
  br label %35

35:                                               ; preds = %29, %22
  %36 = phi i64 [ %28, %22 ], [ %34, %29 ]
  store i64 %36, i64* %8, align 8
  store i32 0, i32* %10, align 4
  br label %37

37:                                               ; preds = %46, %35
  %38 = load i64, i64* %8, align 8
  %39 = urem i64 %38, 10
  %40 = add i64 48, %39
  %41 = trunc i64 %40 to i8
  %42 = load i32, i32* %10, align 4
  %43 = add nsw i32 %42, 1
  store i32 %43, i32* %10, align 4
  %44 = sext i32 %42 to i64
  %45 = getelementptr inbounds [24 x i8], [24 x i8]* %9, i64 0, i64 %44
  store i8 %41, i8* %45, align 1
  br label %46

46:                                               ; preds = %37
  %47 = load i64, i64* %8, align 8
  %48 = udiv i64 %47, 10
  store i64 %48, i64* %8, align 8
  %49 = icmp ne i64 %48, 0
  br i1 %49, label %37, label %50, !llvm.loop !5

50:                                               ; preds = %46
  %51 = load i64*, i64** %5, align 8
  %52 = load i32, i32* %7, align 4
  %53 = sext i32 %52 to i64
  %54 = getelementptr inbounds i64, i64* %51, i64 %53
  %55 = load i64, i64* %54, align 8
  %56 = icmp slt i64 %55, 0
  br i1 %56, label %57, label %62

57:                                               ; preds = %50
  %58 = load i32, i32* %10, align 4
  %59 = add nsw i32 %58, 1
  store i32 %59, i32* %10, align 4
  %60 = sext i32 %58 to i64
  %61 = getelementptr inbounds [24 x i8], [24 x i8]* %9, i64 0, i64 %60
  store i8 45, i8* %61, align 1
  br label %62

62:                                               ; preds = %57, %50
  br label %63

63:                                               ; preds = %66, %62
  %64 = load i32, i32* %10, align 4
  %65 = icmp ne i32 %64, 0
  br i1 %65, label %66, label %74

66:                                               ; preds = %63
  %67 = load i32, i32* %10, align 4
  %68 = add nsw i32 %67, -1
  store i32 %68, i32* %10, align 4
  %69 = sext i32 %68 to i64
  %70 = getelementptr inbounds [24 x i8], [24 x i8]* %9, i64 0, i64 %69
  %71 = load i8, i8* %70, align 1
  %72 = load i8*, i8** %6, align 8
  %73 = getelementptr inbounds i8, i8* %72, i32 1
  store i8* %73, i8** %6, align 8
  store i8 %71, i8* %72, align 1
  br label %63, !llvm.loop !7

74:                                               ; preds = %63
  %75 = load i8*, i8** %6, align 8
  %76 = getelementptr inbounds i8, i8* %75, i32 1
  store i8* %76, i8** %6, align 8
  store i8 32, i8* %75, align 1
  br label %77

77:                                               ; preds = %74
  %78 = load i32, i32* %7, align 4
  %79 = add nsw i32 %78, 1
  store i32 %79, i32* %7, align 4
  br label %11, !llvm.loop !8

80:                                               ; preds = %11
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
