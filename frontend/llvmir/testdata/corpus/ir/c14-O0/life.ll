; ModuleID = 'life.c'
source_filename = "life.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @life(i32 noundef %0, i32 noundef %1, i32 noundef %2, i8* noundef %3, i8* noundef %4) #0 {
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i8*, align 8
  %10 = alloca i8*, align 8
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  %14 = alloca i32, align 4
  %15 = alloca i32, align 4
  %16 = alloca i8*, align 8
  store i32 %0, i32* %6, align 4
  store i32 %1, i32* %7, align 4
  store i32 %2, i32* %8, align 4
  store i8* %3, i8** %9, align 8
  store i8* %4, i8** %10, align 8
  store i32 0, i32* %11, align 4
  store i32 0, i32* %12, align 4
  br label %17

17:                                               ; preds = %153, %5
  %18 = load i32, i32* %12, align 4
  %19 = load i32, i32* %8, align 4
  %20 = icmp slt i32 %18, %19
  br i1 %20, label %21, label %156

21:                                               ; preds = %17
  store i32 0, i32* %11, align 4
  store i32 0, i32* %13, align 4
  br label %22

22:                                               ; preds = %146, %21
  %23 = load i32, i32* %13, align 4
  %24 = load i32, i32* %6, align 4
  %25 = icmp slt i32 %23, %24
  br i1 %25, label %26, label %149

26:                                               ; preds = %22
  store i32 0, i32* %14, align 4
  br label %27

27:                                               ; preds = %142, %26
  %28 = load i32, i32* %14, align 4
  %29 = load i32, i32* %7, align 4
  %30 = icmp slt i32 %28, %29
  br i1 %30, label %31, label %145

31:                                               ; preds = %27
  %32 = load i8*, i8** %9, align 8
  %33 = load i32, i32* %6, align 4
  %34 = load i32, i32* %7, align 4
  %35 = load i32, i32* %13, align 4
  %36 = sub nsw i32 %35, 1
  %37 = load i32, i32* %14, align 4
  %38 = sub nsw i32 %37, 1
  %39 = call i32 @at(i8* noundef %32, i32 noundef %33, i32 noundef %34, i32 noundef %36, i32 noundef %38)
  %40 = load i8*, i8** %9, align 8
  %41 = load i32, i32* %6, align 4
  %42 = load i32, i32* %7, align 4
  %43 = load i32, i32* %13, align 4
  %44 = sub nsw i32 %43, 1
  %45 = load i32, i32* %14, align 4
  %46 = call i32 @at(i8* noundef %40, i32 noundef %41, i32 noundef %42, i32 noundef %44, i32 noundef %45)
  %47 = add nsw i32 %39, %46
  %48 = load i8*, i8** %9, align 8
  %49 = load i32, i32* %6, align 4
  %50 = load i32, i32* %7, align 4
  %51 = load i32, i32* %13, align 4
  %52 = sub nsw i32 %51, 1
  %53 = load i32, i32* %14, align 4
  %54 = add nsw i32 %53, 1
  %55 = call i32 @at(i8* noundef %48, i32 noundef %49, i32 noundef %50, i32 noundef %52, i32 noundef %54)
  %56 = add nsw i32 %47, %55
  %57 = load i8*, i8** %9, align 8
  %58 = load i32, i32* %6, align 4
  %59 = load i32, i32* %7, align 4
  %60 = load i32, i32* %13, align 4
  %61 = load i32, i32* %14, align 4
  %62 = sub nsw i32 %61, 1
  %63 = call i32 @at(i8* noundef %57, i32 noundef %58, i32 noundef %59, i32 noundef %60, i32 noundef %62)
  %64 = add nsw i32 %56, %63
  %65 = load i8*, i8** %9, align 8
  %66 = load i32, i32* %6, align 4
  %67 = load i32, i32* %7, align 4
  %68 = load i32, i32* %13, align 4
  %69 = load i32, i32* %14, align 4
  %70 = add nsw i32 %69, 1
  %71 = call i32 @at(i8* noundef %65, i32 noundef %66, i32 noundef %67, i32 noundef %68, i32 noundef %70)
  %72 = add nsw i32 %64, %71
  %73 = load i8*, i8** %9, align 8
  %74 = load i32, i32* %6, align 4
  %75 = load i32, i32* %7, align 4
  %76 = load i32, i32* %13, align 4
  %77 = add nsw i32 %76, 1
  %78 = load i32, i32* %14, align 4
  %79 = sub nsw i32 %78, 1
  %80 = call i32 @at(i8* noundef %73, i32 noundef %74, i32 noundef %75, i32 noundef %77, i32 noundef %79)
  %81 = add nsw i32 %72, %80
  %82 = load i8*, i8** %9, align 8
  %83 = load i32, i32* %6, align 4
  %84 = load i32, i32* %7, align 4
  %85 = load i32, i32* %13, align 4
  %86 = add nsw i32 %85, 1
  %87 = load i32, i32* %14, align 4
  %88 = call i32 @at(i8* noundef %82, i32 noundef %83, i32 noundef %84, i32 noundef %86, i32 noundef %87)
  %89 = add nsw i32 %81, %88
  %90 = load i8*, i8** %9, align 8
  %91 = load i32, i32* %6, align 4
  %92 = load i32, i32* %7, align 4
  %93 = load i32, i32* %13, align 4
  %94 = add nsw i32 %93, 1
  %95 = load i32, i32* %14, align 4
  %96 = add nsw i32 %95, 1
  %97 = call i32 @at(i8* noundef %90, i32 noundef %91, i32 noundef %92, i32 noundef %94, i32 noundef %96)
  %98 = add nsw i32 %89, %97
  store i32 %98, i32* %15, align 4
  %99 = load i32, i32* %15, align 4
  %100 = icmp eq i32 %99, 3
  br i1 %100, label %118, label %101

101:                                              ; preds = %31
  %102 = load i32, i32* %15, align 4
  %103 = icmp eq i32 %102, 2
  br i1 %103, label %104, label %116

104:                                              ; preds = %101
  %105 = load i8*, i8** %9, align 8
  %106 = load i32, i32* %13, align 4
  %107 = load i32, i32* %7, align 4
  %108 = mul nsw i32 %106, %107
  %109 = load i32, i32* %14, align 4
  %110 = add nsw i32 %108, %109
  %111 = sext i32 %110 to i64
  %112 = getelementptr inbounds i8, i8* %105, i64 %111
  %113 = load i8, i8* %112, align 1
  %114 = zext i8 %113 to i32
  %115 = icmp ne i32 %114, 0
  br label %116

116:                                              ; preds = %104, %101
  %117 = phi i1 [ false, %101 ], [ %115, %104 ]
  br label %118

118:                                              ; preds = %116, %31
  %119 = phi i1 [ true, %31 ], [ %117, %116 ]
  %120 = zext i1 %119 to i32
  %121 = trunc i32 %120 to i8
  %122 = load i8*, i8** %10, align 8
  %123 = load i32, i32* %13, align 4
  %124 = load i32, i32* %7, align 4
  %125 = mul nsw i32 %123, %124
  %126 = load i32, i32* %14, align 4
  %127 = add nsw i32 %125, %126
  %128 = sext i32 %127 to i64
  %129 = getelementptr inbounds i8, i8* %122, i64 %128
  store i8 %121, i8* %129, align 1
  %130 = load i8*, i8** %10, align 8
  %131 = load i32, i32* %13, align 4
  %132 = load i32, i32* %7, align 4
  %133 = mul nsw i32 %131, %132
  %134 = load i32, i32* %14, align 4
  %135 = add nsw i32 %133, %134
  %136 = sext i32 %135 to i64
  %137 = getelementptr inbounds i8, i8* %130, i64 %136
  %138 = load i8, i8* %137, align 1
  %139 = zext i8 %138 to i32
  %140 = load i32, i32* %11, align 4
  %141 = add nsw i32 %140, %139
  store i32 %141, i32* %11, align 4
  br label %142

142:                                              ; preds = %118
  %143 = load i32, i32* %14, align 4
  %144 = add nsw i32 %143, 1
  store i32 %144, i32* %14, align 4
  br label %27, !llvm.loop !5

145:                                              ; preds = %27
  br label %146

146:                                              ; preds = %145
  %147 = load i32, i32* %13, align 4
  %148 = add nsw i32 %147, 1
  store i32 %148, i32* %13, align 4
  br label %22, !llvm.loop !7

149:                                              ; preds = %22
  %150 = load i8*, i8** %9, align 8
  store i8* %150, i8** %16, align 8
  %151 = load i8*, i8** %10, align 8
  store i8* %151, i8** %9, align 8
  %152 = load i8*, i8** %16, align 8
  store i8* %152, i8** %10, align 8
  br label %153

153:                                              ; preds = %149
  %154 = load i32, i32* %12, align 4
  %155 = add nsw i32 %154, 1
  store i32 %155, i32* %12, align 4
  br label %17, !llvm.loop !8

156:                                              ; preds = %17
  %157 = load i32, i32* %11, align 4
  ret i32 %157
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @at(i8* noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3, i32 noundef %4) #0 {
  %6 = alloca i8*, align 8
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  store i8* %0, i8** %6, align 8
  store i32 %1, i32* %7, align 4
  store i32 %2, i32* %8, align 4
  store i32 %3, i32* %9, align 4
  store i32 %4, i32* %10, align 4
  %11 = load i8*, i8** %6, align 8
  %12 = load i32, i32* %9, align 4
  %13 = load i32, i32* %7, align 4
  %14 = add nsw i32 %12, %13
  %15 = load i32, i32* %7, align 4
  %16 = srem i32 %14, %15
  %17 = load i32, i32* %8, align 4
  %18 = mul nsw i32 %16, %17
  %19 = load i32, i32* %10, align 4
  %20 = load i32, i32* %8, align 4
  %21 = add nsw i32 %19, %20
  %22 = load i32, i32* %8, align 4
  %23 = srem i32 %21, %22
  %24 = add nsw i32 %18, %23
  %25 = sext i32 %24 to i64
  %26 = getelementptr inbounds i8, i8* %11, i64 %25
  %27 = load i8, i8* %26, align 1
  %28 = zext i8 %27 to i32
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
