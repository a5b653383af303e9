; ModuleID = 'life.c'
source_filename = "life.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) uwtable
define dso_local i32 @life(i32 noundef %0, i32 noundef %1, i32 noundef %2, ptr nocapture noundef %3, ptr nocapture noundef %4) local_unnamed_addr #0 {
  %6 = icmp sgt i32 %2, 0
  br i1 %6, label %7, label %19

7:                                                ; preds = %5
  %8 = icmp sgt i32 %0, 0
  %9 = icmp sgt i32 %1, 0
  %10 = add i32 %0, -1
  %11 = add i32 %1, -1
  %12 = add i32 %0, 1
  %13 = zext i32 %1 to i64
  %14 = zext i32 %0 to i64
  br label %15

15:                                               ; preds = %7, %37
  %16 = phi ptr [ %3, %7 ], [ %17, %37 ]
  %17 = phi ptr [ %4, %7 ], [ %16, %37 ]
  %18 = phi i32 [ 0, %7 ], [ %39, %37 ]
  br i1 %8, label %21, label %37

19:                                               ; preds = %37, %5
  %20 = phi i32 [ 0, %5 ], [ %38, %37 ]
  ret i32 %20

21:                                               ; preds = %15, %41
  %22 = phi i64 [ %43, %41 ], [ 0, %15 ]
  %23 = phi i32 [ %42, %41 ], [ 0, %15 ]
  br i1 %9, label %24, label %41

24:                                               ; preds = %21
  %25 = trunc nuw nsw i64 %22 to i32
  %26 = add i32 %10, %25
  %27 = srem i32 %26, %0
  %28 = mul nsw i32 %27, %1
  %29 = trunc i64 %22 to i32
  %30 = add i32 %29, %0
  %31 = urem i32 %30, %0
  %32 = mul nuw nsw i32 %31, %1
  %33 = add i32 %12, %25
  %34 = srem i32 %33, %0
  %35 = mul nsw i32 %34, %1
  %36 = mul nuw nsw i64 %22, %13
  br label %45

37:                                               ; preds = %41, %15
  %38 = phi i32 [ 0, %15 ], [ %42, %41 ]
  %39 = add nuw nsw i32 %18, 1
  %40 = icmp eq i32 %39, %2
  br i1 %40, label %19, label %15, !llvm.loop !4

41:                                               ; preds = %111, %21
  %42 = phi i32 [ %23, %21 ], [ %117, %111 ]
  %43 = add nuw nsw i64 %22, 1
  %44 = icmp eq i64 %43, %14
  br i1 %44, label %37, label %21, !llvm.loop !7

45:                                               ; preds = %24, %111
  %46 = phi i64 [ 0, %24 ], [ %65, %111 ]
  %47 = phi i32 [ %23, %24 ], [ %117, %111 ]
  %48 = trunc nuw nsw i64 %46 to i32
  %49 = add i32 %11, %48
  %50 = srem i32 %49, %1
  %51 = add nsw i32 %28, %50
  %52 = sext i32 %51 to i64
  %53 = getelementptr inbounds i8, ptr %16, i64 %52
  %54 = load i8, ptr %53, align 1, !tbaa !8
  %55 = zext i8 %54 to i32
  %56 = trunc i64 %46 to i32
  %57 = add i32 %56, %1
  %58 = urem i32 %57, %1
  %59 = add nsw i32 %58, %28
  %60 = sext i32 %59 to i64
  %61 = getelementptr inbounds i8, ptr %16, i64 %60
  %62 = load i8, ptr %61, align 1, !tbaa !8
  %63 = zext i8 %62 to i32
  %64 = add nuw nsw i32 %63, %55
  %65 = add nuw nsw i64 %46, 1
  %66 = trunc i64 %65 to i32
  %67 = add i32 %66, %1
  %68 = urem i32 %67, %1
  %69 = add nsw i32 %68, %28
  %70 = sext i32 %69 to i64
  %71 = getelementptr inbounds i8, ptr %16, i64 %70
  %72 = load i8, ptr %71, align 1, !tbaa !8
  %73 = zext i8 %72 to i32
  %74 = add nuw nsw i32 %64, %73
  %75 = add nsw i32 %32, %50
  %76 = sext i32 %75 to i64
  %77 = getelementptr inbounds i8, ptr %16, i64 %76
  %78 = load i8, ptr %77, align 1, !tbaa !8
  %79 = zext i8 %78 to i32
  %80 = add nuw nsw i32 %74, %79
  %81 = add nuw nsw i32 %32, %68
  %82 = zext nneg i32 %81 to i64
  %83 = getelementptr inbounds i8, ptr %16, i64 %82
  %84 = load i8, ptr %83, align 1, !tbaa !8
  %85 = zext i8 %84 to i32
  %86 = add nuw nsw i32 %80, %85
  %87 = add nsw i32 %35, %50
  %88 = sext i32 %87 to i64
  %89 = getelementptr inbounds i8, ptr %16, i64 %88
  %90 = load i8, ptr %89, align 1, !tbaa !8
  %91 = zext i8 %90 to i32
  %92 = add nuw nsw i32 %86, %91
  %93 = add nsw i32 %35, %58
  %94 = sext i32 %93 to i64
  %95 = getelementptr inbounds i8, ptr %16, i64 %94
  %96 = load i8, ptr %95, align 1, !tbaa !8
  %97 = zext i8 %96 to i32
  %98 = add nuw nsw i32 %92, %97
  %99 = add nsw i32 %35, %68
  %100 = sext i32 %99 to i64
  %101 = getelementptr inbounds i8, ptr %16, i64 %100
  %102 = load i8, ptr %101, align 1, !tbaa !8
  %103 = zext i8 %102 to i32
  %104 = add nuw nsw i32 %98, %103
  switch i32 %104, label %110 [
    i32 3, label %111
    i32 2, label %105
  ]

105:                                              ; preds = %45
  %106 = add nuw nsw i64 %46, %36
  %107 = getelementptr inbounds i8, ptr %16, i64 %106
  %108 = load i8, ptr %107, align 1, !tbaa !8
  %109 = icmp ne i8 %108, 0
  br label %111

110:                                              ; preds = %45
  br label %111

111:                                              ; preds = %45, %110, %105
  %112 = phi i1 [ true, %45 ], [ %109, %105 ], [ false, %110 ]
  %113 = zext i1 %112 to i8
  %114 = add nuw nsw i64 %46, %36
  %115 = getelementptr inbounds i8, ptr %17, i64 %114
  store i8 %113, ptr %115, align 1, !tbaa !8
  %116 = zext i1 %112 to i32
  %117 = add nsw i32 %47, %116
  %118 = icmp eq i64 %65, %13
  br i1 %118, label %41, label %45, !llvm.loop !11
}

attributes #0 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = distinct !{!4, !5, !6}
!5 = !{!"llvm.loop.mustprogress"}
!6 = !{!"llvm.loop.unroll.disable"}
!7 = distinct !{!7, !5, !6}
!8 = !{!9, !9, i64 0}
!9 = !{!"omnipotent char", !10, i64 0}
!10 = !{!"Simple C/C++ TBAA"}
!11 = distinct !{!11, !5, !6}
