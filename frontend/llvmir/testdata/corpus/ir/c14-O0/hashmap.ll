; ModuleID = 'hashmap.c'
source_filename = "hashmap.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.slot = type { i32, i32, i8 }

@hashmap.t = internal global [128 x %struct.slot] zeroinitializer, align 16

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @hashmap(i32* noundef %0, i32 noundef %1, i32* noundef %2) #0 {
  %4 = alloca i32*, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32*, align 8
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  store i32* %0, i32** %4, align 8
  store i32 %1, i32* %5, align 4
  store i32* %2, i32** %6, align 8
  store i32 0, i32* %7, align 4
  store i32 0, i32* %8, align 4
  br label %14

14:                                               ; preds = %22, %3
  %15 = load i32, i32* %8, align 4
  %16 = icmp slt i32 %15, 128
  br i1 %16, label %17, label %25

17:                                               ; preds = %14
  %18 = load i32, i32* %8, align 4
  %19 = sext i32 %18 to i64
  %20 = getelementptr inbounds [128 x %struct.slot], [128 x %struct.slot]* @hashmap.t, i64 0, i64 %19
  %21 = getelementptr inbounds %struct.slot, %struct.slot* %20, i32 0, i32 2
  store i8 0, i8* %21, align 4
  br label %22

22:                                               ; preds = %17
  %23 = load i32, i32* %8, align 4
  %24 = add nsw i32 %23, 1
  store i32 %24, i32* %8, align 4
  br label %14, !llvm.loop !5

25:                                               ; preds = %14
  store i32 0, i32* %9, align 4
  br label %26

26:                                               ; preds = %91, %25
  %27 = load i32, i32* %9, align 4
  %28 = load i32, i32* %5, align 4
  %29 = icmp slt i32 %27, %28
  br i1 %29, label %30, label %94

30:                                               ; preds = %26
  %31 = load i32*, i32** %4, align 8
  %32 = load i32, i32* %9, align 4
  %33 = sext i32 %32 to i64
  %34 = getelementptr inbounds i32, i32* %31, i64 %33
  %35 = load i32, i32* %34, align 4
  store i32 %35, i32* %10, align 4
  %36 = load i32, i32* %10, align 4
  %37 = mul i32 %36, -1640531535
  %38 = lshr i32 %37, 25
  store i32 %38, i32* %11, align 4
  br label %39

39:                                               ; preds = %57, %30
  %40 = load i32, i32* %11, align 4
  %41 = zext i32 %40 to i64
  %42 = getelementptr inbounds [128 x %struct.slot], [128 x %struct.slot]* @hashmap.t, i64 0, i64 %41
  %43 = getelementptr inbounds %struct.slot, %struct.slot* %42, i32 0, i32 2
  %44 = load i8, i8* %43, align 4
  %45 = zext i8 %44 to i32
  %46 = icmp ne i32 %45, 0
  br i1 %46, label %47, label %55

47:                                               ; preds = %39
  %48 = load i32, i32* %11, align 4
  %49 = zext i32 %48 to i64
  %50 = getelementptr inbounds [128 x %struct.slot], [128 x %struct.slot]* @hashmap.t, i64 0, i64 %49
  %51 = getelementptr inbounds %struct.slot, %struct.slot* %50, i32 0, i32 0
  %52 = load i32, i32* %51, align 4
  %53 = load i32, i32* %10, align 4
  %54 = icmp ne i32 %52, %53
  br label %55

55:                                               ; preds = %47, %39
  %56 = phi i1 [ false, %39 ], [ %54, %47 ]
  br i1 %56, label %57, label %61

57:                                               ; preds = %55
  %58 = load i32, i32* %11, align 4
  %59 = add i32 %58, 1
  %60 = and i32 %59, 127
  store i32 %60, i32* %11, align 4
  br label %39, !llvm.loop !7

61:                                               ; preds = %55
  %62 = load i32, i32* %11, align 4
  %63 = zext i32 %62 to i64
  %64 = getelementptr inbounds [128 x %struct.slot], [128 x %struct.slot]* @hashmap.t, i64 0, i64 %63
  %65 = getelementptr inbounds %struct.slot, %struct.slot* %64, i32 0, i32 2
  %66 = load i8, i8* %65, align 4
  %67 = icmp ne i8 %66, 0
  br i1 %67, label %84, label %68

68:                                               ; preds = %61
  %69 = load i32, i32* %11, align 4
  %70 = zext i32 %69 to i64
  %71 = getelementptr inbounds [128 x %struct.slot], [128 x %struct.slot]* @hashmap.t, i64 0, i64 %70
  %72 = getelementptr inbounds %struct.slot, %struct.slot* %71, i32 0, i32 2
  store i8 1, i8* %72, align 4
  %73 = load i32, i32* %10, align 4
  %74 = load i32, i32* %11, align 4
  %75 = zext i32 %74 to i64
  %76 = getelementptr inbounds [128 x %struct.slot], [128 x %struct.slot]* @hashmap.t, i64 0, i64 %75
  %77 = getelementptr inbounds %struct.slot, %struct.slot* %76, i32 0, i32 0
  store i32 %73, i32* %77, align 4
  %78 = load i32, i32* %11, align 4
  %79 = zext i32 %78 to i64
  %80 = getelementptr inbounds [128 x %struct.slot], [128 x %struct.slot]* @hashmap.t, i64 0, i64 %79
  %81 = getelementptr inbounds %struct.slot, %struct.slot* %80, i32 0, i32 1
  store i32 0, i32* %81, align 4
  %82 = load i32, i32* %7, align 4
  %83 = add nsw i32 %82, 1
  store i32 %83, i32* %7, align 4
  br label %84

84:                                               ; preds = %68, %61
  %85 = load i32, i32* %11, align 4
  %86 = zext i32 %85 to i64
  %87 = getelementptr inbounds [128 x %struct.slot], [128 x %struct.slot]* @hashmap.t, i64 0, i64 %86
  %88 = getelementptr inbounds %struct.slot, %struct.slot* %87, i32 0, i32 1
  %89 = load i32, i32* %88, align 4
  %90 = add nsw i32 %89, 1
  store i32 %90, i32* %88, align 4
  br label %91

91:                                               ; preds = %84
  %92 = load i32, i32* %9, align 4
  %93 = add nsw i32 %92, 1
  store i32 %93, i32* %9, align 4
  br label %26, !llvm.loop !8

94:                                               ; preds = %26
  store i32 0, i32* %12, align 4
  br label %95

95:                                               ; preds = %145, %94
  %96 = load i32, i32* %12, align 4
  %97 = icmp ult i32 %96, 64
  br i1 %97, label %98, label %148

98:                                               ; preds = %95
  %99 = load i32, i32* %12, align 4
  %100 = mul i32 %99, -1640531535
  %101 = lshr i32 %100, 25
  store i32 %101, i32* %13, align 4
  br label %102

102:                                              ; preds = %120, %98
  %103 = load i32, i32* %13, align 4
  %104 = zext i32 %103 to i64
  %105 = getelementptr inbounds [128 x %struct.slot], [128 x %struct.slot]* @hashmap.t, i64 0, i64 %104
  %106 = getelementptr inbounds %struct.slot, %struct.slot* %105, i32 0, i32 2
  %107 = load i8, i8* %106, align 4
  %108 = zext i8 %107 to i32
  %109 = icmp ne i32 %108, 0
  br i1 %109, label %110, label %118

110:                                              ; preds = %102
  %111 = load i32, i32* %13, align 4
  %112 = zext i32 %111 to i64
  %113 = getelementptr inbounds [128 x %struct.slot], [128 x %struct.slot]* @hashmap.t, i64 0, i64 %112
  %114 = getelementptr inbounds %struct.slot, %struct.slot* %113, i32 0, i32 0
  %115 = load i32, i32* %114, align 4
  %116 = load i32, i32* %12, align 4
  %117 = icmp ne i32 %115, %116
  br label %118

118:                                              ; preds = %110, %102
  %119 = phi i1 [ false, %102 ], [ %117, %110 ]
  br i1 %119, label %120, label %124

120:                                              ; preds = %118
  %121 = load i32, i32* %13, align 4
  %122 = add i32 %121, 1
  %123 = and i32 %122, 127
  store i32 %123, i32* %13, align 4
  br label %102, !llvm.loop !9

124:                                              ; preds = %118
  %125 = load i32, i32* %13, align 4
  %126 = zext i32 %125 to i64
  %127 = getelementptr inbounds [128 x %struct.slot], [128 x %struct.slot]* @hashmap.t, i64 0, i64 %126
  %128 = getelementptr inbounds %struct.slot, %struct.slot* %127, i32 0, i32 2
  %129 = load i8, i8* %128, align 4
  %130 = zext i8 %129 to i32
  %131 = icmp ne i32 %130, 0
  br i1 %131, label %132, label %138

132:                                              ; preds = %124
  %133 = load i32, i32* %13, align 4
  %134 = zext i32 %133 to i64
  %135 = getelementptr inbounds [128 x %struct.slot], [128 x %struct.slot]* @hashmap.t, i64 0, i64 %134
  %136 = getelementptr inbounds %struct.slot, %struct.slot* %135, i32 0, i32 1
  %137 = load i32, i32* %136, align 4
  br label %139

138:                                              ; preds = %124
  br label %139

139:                                              ; preds = %138, %132
  %140 = phi i32 [ %137, %132 ], [ 0, %138 ]
  %141 = load i32*, i32** %6, align 8
  %142 = load i32, i32* %12, align 4
  %143 = zext i32 %142 to i64
  %144 = getelementptr inbounds i32, i32* %141, i64 %143
  store i32 %140, i32* %144, align 4
  br label %145

145:                                              ; preds = %139
  %146 = load i32, i32* %12, align 4
  %147 = add i32 %146, 1
  store i32 %147, i32* %12, align 4
  br label %95, !llvm.loop !10

148:                                              ; preds = %95
  %149 = load i32, i32* %7, align 4
  ret i32 %149
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @union_find(i32* noundef %0, i32 noundef %1, i32* noundef %2) #0 {
  %4 = alloca i32*, align 8
  %5 = alloca i32, align 4
  %6 = alloca i32*, align 8
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  store i32* %0, i32** %4, align 8
  store i32 %1, i32* %5, align 4
  store i32* %2, i32** %6, align 8
  store i32 64, i32* %7, align 4
  store i32 0, i32* %8, align 4
  br label %13

13:                                               ; preds = %22, %3
  %14 = load i32, i32* %8, align 4
  %15 = icmp slt i32 %14, 64
  br i1 %15, label %16, label %25

16:                                               ; preds = %13
  %17 = load i32, i32* %8, align 4
  %18 = load i32*, i32** %6, align 8
  %19 = load i32, i32* %8, align 4
  %20 = sext i32 %19 to i64
  %21 = getelementptr inbounds i32, i32* %18, i64 %20
  store i32 %17, i32* %21, align 4
  br label %22

22:                                               ; preds = %16
  %23 = load i32, i32* %8, align 4
  %24 = add nsw i32 %23, 1
  store i32 %24, i32* %8, align 4
  br label %13, !llvm.loop !11

25:                                               ; preds = %13
  store i32 0, i32* %9, align 4
  br label %26

26:                                               ; preds = %60, %25
  %27 = load i32, i32* %9, align 4
  %28 = load i32, i32* %5, align 4
  %29 = icmp slt i32 %27, %28
  br i1 %29, label %30, label %63

30:                                               ; preds = %26
  %31 = load i32*, i32** %6, align 8
  %32 = load i32*, i32** %4, align 8
  %33 = load i32, i32* %9, align 4
  %34 = mul nsw i32 2, %33
  %35 = sext i32 %34 to i64
  %36 = getelementptr inbounds i32, i32* %32, i64 %35
  %37 = load i32, i32* %36, align 4
  %38 = call i32 @find(i32* noundef %31, i32 noundef %37)
  store i32 %38, i32* %10, align 4
  %39 = load i32*, i32** %6, align 8
  %40 = load i32*, i32** %4, align 8
  %41 = load i32, i32* %9, align 4
  %42 = mul nsw i32 2, %41
  %43 = add nsw i32 %42, 1
  %44 = sext i32 %43 to i64
  %45 = getelementptr inbounds i32, i32* %40, i64 %44
  %46 = load i32, i32* %45, align 4
  %47 = call i32 @find(i32* noundef %39, i32 noundef %46)
  store i32 %47, i32* %11, align 4
  %48 = load i32, i32* %10, align 4
  %49 = load i32, i32* %11, align 4
  %50 = icmp ne i32 %48, %49
  br i1 %50, label %51, label %59

51:                                               ; preds = %30
  %52 = load i32, i32* %11, align 4
  %53 = load i32*, i32** %6, align 8
  %54 = load i32, i32* %10, align 4
  %55 = sext i32 %54 to i64
  %56 = getelementptr inbounds i32, i32* %53, i64 %55
  store i32 %52, i32* %56, align 4
  %57 = load i32, i32* %7, align 4
  %58 = add nsw i32 %57, -1
  store i32 %58, i32* %7, align 4
  br label %59

59:                                               ; preds = %51, %30
  br label %60

60:                                               ; preds = %59
  %61 = load i32, i32* %9, align 4
  %62 = add nsw i32 %61, 1
  store i32 %62, i32* %9, align 4
  br label %26, !llvm.loop !12

63:                                               ; preds = %26
  store i32 0, i32* %12, align 4
  br label %64

64:                                               ; preds = %75, %63
  %65 = load i32, i32* %12, align 4
  %66 = icmp slt i32 %65, 64
  br i1 %66, label %67, label %78

67:                                               ; preds = %64
  %68 = load i32*, i32** %6, align 8
  %69 = load i32, i32* %12, align 4
  %70 = call i32 @find(i32* noundef %68, i32 noundef %69)
  %71 = load i32*, i32** %6, align 8
  %72 = load i32, i32* %12, align 4
  %73 = sext i32 %72 to i64
  %74 = getelementptr inbounds i32, i32* %71, i64 %73
  store i32 %70, i32* %74, align 4
  br label %75

75:                                               ; preds = %67
  %76 = load i32, i32* %12, align 4
  %77 = add nsw i32 %76, 1
  store i32 %77, i32* %12, align 4
  br label %64, !llvm.loop !13

78:                                               ; preds = %64
  %79 = load i32, i32* %7, align 4
  ret i32 %79
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @find(i32* noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32*, align 8
  %4 = alloca i32, align 4
  store i32* %0, i32** %3, align 8
  store i32 %1, i32* %4, align 4
  br label %5

5:                                                ; preds = %13, %2
  %6 = load i32*, i32** %3, align 8
  %7 = load i32, i32* %4, align 4
  %8 = sext i32 %7 to i64
  %9 = getelementptr inbounds i32, i32* %6, i64 %8
  %10 = load i32, i32* %9, align 4
  %11 = load i32, i32* %4, align 4
  %12 = icmp ne i32 %10, %11
  br i1 %12, label %13, label %27

13:                                               ; preds = %5
  %14 = load i32*, i32** %3, align 8
  %15 = load i32*, i32** %3, align 8
  %16 = load i32, i32* %4, align 4
  %17 = sext i32 %16 to i64
  %18 = getelementptr inbounds i32, i32* %15, i64 %17
  %19 = load i32, i32* %18, align 4
  %20 = sext i32 %19 to i64
  %21 = getelementptr inbounds i32, i32* %14, i64 %20
  %22 = load i32, i32* %21, align 4
  %23 = load i32*, i32** %3, align 8
  %24 = load i32, i32* %4, align 4
  %25 = sext i32 %24 to i64
  %26 = getelementptr inbounds i32, i32* %23, i64 %25
  store i32 %22, i32* %26, align 4
  store i32 %22, i32* %4, align 4
  br label %5, !llvm.loop !14

27:                                               ; preds = %5
  %28 = load i32, i32* %4, align 4
  ret i32 %28
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
