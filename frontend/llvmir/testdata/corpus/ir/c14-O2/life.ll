; ModuleID = 'life.c'
source_filename = "life.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local i32 @life(i32 noundef %0, i32 noundef %1, i32 noundef %2, i8* nocapture noundef %3, i8* nocapture noundef %4) local_unnamed_addr #0 {
  %6 = icmp sgt i32 %2, 0
  br i1 %6, label %7, label %17

7:                                                ; preds = %5
  %8 = icmp sgt i32 %0, 0
  %9 = icmp sgt i32 %1, 0
  %10 = sext i32 %1 to i64
  %11 = zext i32 %0 to i64
  %12 = zext i32 %1 to i64
  br label %13

13:                                               ; preds = %7, %36
  %14 = phi i8* [ %3, %7 ], [ %15, %36 ]
  %15 = phi i8* [ %4, %7 ], [ %14, %36 ]
  %16 = phi i32 [ 0, %7 ], [ %38, %36 ]
  br i1 %8, label %19, label %36

17:                                               ; preds = %36, %5
  %18 = phi i32 [ 0, %5 ], [ %37, %36 ]
  ret i32 %18

19:                                               ; preds = %13, %40
  %20 = phi i64 [ %42, %40 ], [ 0, %13 ]
  %21 = phi i32 [ %41, %40 ], [ 0, %13 ]
  br i1 %9, label %22, label %40

22:                                               ; preds = %19
  %23 = trunc i64 %20 to i32
  %24 = add i32 %23, %0
  %25 = add i32 %24, -1
  %26 = srem i32 %25, %0
  %27 = mul nsw i32 %26, %1
  %28 = trunc i64 %20 to i32
  %29 = add i32 %28, %0
  %30 = srem i32 %29, %0
  %31 = mul nsw i32 %30, %1
  %32 = add i32 %24, 1
  %33 = srem i32 %32, %0
  %34 = mul nsw i32 %33, %1
  %35 = mul nsw i64 %20, %10
  br label %44

36:                                               ; preds = %40, %13
  %37 = phi i32 [ 0, %13 ], [ %41, %40 ]
  %38 = add nuw nsw i32 %16, 1
  %39 = icmp eq i32 %38, %2
  br i1 %39, label %17, label %13, !llvm.loop !4

40:                                               ; preds = %109, %19
  %41 = phi i32 [ %21, %19 ], [ %115, %109 ]
  %42 = add nuw nsw i64 %20, 1
  %43 = icmp eq i64 %42, %11
  br i1 %43, label %36, label %19, !llvm.loop !6

44:                                               ; preds = %22, %109
  %45 = phi i64 [ 0, %22 ], [ %63, %109 ]
  %46 = phi i32 [ %21, %22 ], [ %115, %109 ]
  %47 = trunc i64 %45 to i32
  %48 = add i32 %47, %1
  %49 = add i32 %48, -1
  %50 = srem i32 %49, %1
  %51 = add nsw i32 %27, %50
  %52 = sext i32 %51 to i64
  %53 = getelementptr inbounds i8, i8* %14, i64 %52
  %54 = load i8, i8* %53, align 1, !tbaa !7
  %55 = zext i8 %54 to i32
  %56 = srem i32 %48, %1
  %57 = add nsw i32 %56, %27
  %58 = sext i32 %57 to i64
  %59 = getelementptr inbounds i8, i8* %14, i64 %58
  %60 = load i8, i8* %59, align 1, !tbaa !7
  %61 = zext i8 %60 to i32
  %62 = add nuw nsw i32 %61, %55
  %63 = add nuw nsw i64 %45, 1
  %64 = trunc i64 %63 to i32
  %65 = add i32 %64, %1
  %66 = srem i32 %65, %1
  %67 = add nsw i32 %66, %27
  %68 = sext i32 %67 to i64
  %69 = getelementptr inbounds i8, i8* %14, i64 %68
  %70 = load i8, i8* %69, align 1, !tbaa !7
  %71 = zext i8 %70 to i32
  %72 = add nuw nsw i32 %62, %71
  %73 = add nsw i32 %31, %50
  %74 = sext i32 %73 to i64
  %75 = getelementptr inbounds i8, i8* %14, i64 %74
  %76 = load i8, i8* %75, align 1, !tbaa !7
  %77 = zext i8 %76 to i32
  %78 = add nuw nsw i32 %72, %77
  %79 = add nsw i32 %31, %66
  %80 = sext i32 %79 to i64
  %81 = getelementptr inbounds i8, i8* %14, i64 %80
  %82 = load i8, i8* %81, align 1, !tbaa !7
  %83 = zext i8 %82 to i32
  %84 = add nuw nsw i32 %78, %83
  %85 = add nsw i32 %34, %50
  %86 = sext i32 %85 to i64
  %87 = getelementptr inbounds i8, i8* %14, i64 %86
  %88 = load i8, i8* %87, align 1, !tbaa !7
  %89 = zext i8 %88 to i32
  %90 = add nuw nsw i32 %84, %89
  %91 = add nsw i32 %34, %56
  %92 = sext i32 %91 to i64
  %93 = getelementptr inbounds i8, i8* %14, i64 %92
  %94 = load i8, i8* %93, align 1, !tbaa !7
  %95 = zext i8 %94 to i32
  %96 = add nuw nsw i32 %90, %95
  %97 = add nsw i32 %34, %66
  %98 = sext i32 %97 to i64
  %99 = getelementptr inbounds i8, i8* %14, i64 %98
  %100 = load i8, i8* %99, align 1, !tbaa !7
  %101 = zext i8 %100 to i32
  %102 = add nuw nsw i32 %96, %101
  switch i32 %102, label %108 [
    i32 3, label %109
    i32 2, label %103
  ]

103:                                              ; preds = %44
  %104 = add nsw i64 %45, %35
  %105 = getelementptr inbounds i8, i8* %14, i64 %104
  %106 = load i8, i8* %105, align 1, !tbaa !7
  %107 = icmp ne i8 %106, 0
  br label %109

108:                                              ; preds = %44
  br label %109

109:                                              ; preds = %44, %108, %103
  %110 = phi i1 [ true, %44 ], [ %107, %103 ], [ false, %108 ]
  %111 = zext i1 %110 to i8
  %112 = add nsw i64 %45, %35
  %113 = getelementptr inbounds i8, i8* %15, i64 %112
  store i8 %111, i8* %113, align 1, !tbaa !7
  %114 = zext i1 %110 to i32
  %115 = add nsw i32 %46, %114
  %116 = icmp eq i64 %63, %12
  br i1 %116, label %40, label %44, !llvm.loop !10
}

attributes #0 = { nofree norecurse nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 1}
!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.mustprogress"}
!6 = distinct !{!6, !5}
!7 = !{!8, !8, i64 0}
!8 = !{!"omnipotent char", !9, i64 0}
!9 = !{!"Simple C/C++ TBAA"}
!10 = distinct !{!10, !5}
