; ModuleID = 'permute.c'
source_filename = "permute.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@total = internal unnamed_addr global i32 0, align 4

; Function Attrs: nofree nosync nounwind memory(readwrite, inaccessiblemem: none) uwtable
define dso_local i32 @permutations(i32 noundef %0, ptr nocapture noundef %1, ptr nocapture noundef %2) local_unnamed_addr #0 {
  store i32 0, ptr @total, align 4, !tbaa !4
  tail call fastcc void @heap(ptr noundef %1, i32 noundef %0, i32 noundef %0, ptr noundef %2)
  %4 = load i32, ptr @total, align 4, !tbaa !4
  ret i32 %4
}

; Function Attrs: nofree nosync nounwind memory(readwrite, inaccessiblemem: none) uwtable
define internal fastcc void @heap(ptr nocapture noundef %0, i32 noundef %1, i32 noundef %2, ptr nocapture noundef %3) unnamed_addr #0 {
  %5 = icmp eq i32 %1, 1
  br i1 %5, label %14, label %6

6:                                                ; preds = %4
  %7 = icmp sgt i32 %1, 0
  br i1 %7, label %8, label %39

8:                                                ; preds = %6
  %9 = add nsw i32 %1, -1
  %10 = and i32 %1, 1
  %11 = icmp eq i32 %10, 0
  %12 = zext nneg i32 %9 to i64
  %13 = getelementptr inbounds i32, ptr %0, i64 %12
  br label %30

14:                                               ; preds = %4
  %15 = load i32, ptr @total, align 4, !tbaa !4
  %16 = add nsw i32 %15, 1
  store i32 %16, ptr @total, align 4, !tbaa !4
  %17 = icmp sgt i32 %2, 0
  br i1 %17, label %18, label %39

18:                                               ; preds = %14
  %19 = zext nneg i32 %2 to i64
  br label %20

20:                                               ; preds = %20, %18
  %21 = phi i64 [ 0, %18 ], [ %28, %20 ]
  %22 = getelementptr inbounds i32, ptr %0, i64 %21
  %23 = load i32, ptr %22, align 4, !tbaa !4
  %24 = mul nsw i32 %23, %16
  %25 = getelementptr inbounds i32, ptr %3, i64 %21
  %26 = load i32, ptr %25, align 4, !tbaa !4
  %27 = add nsw i32 %26, %24
  store i32 %27, ptr %25, align 4, !tbaa !4
  %28 = add nuw nsw i64 %21, 1
  %29 = icmp eq i64 %28, %19
  br i1 %29, label %39, label %20, !llvm.loop !8

30:                                               ; preds = %8, %30
  %31 = phi i32 [ 0, %8 ], [ %37, %30 ]
  tail call fastcc void @heap(ptr noundef %0, i32 noundef %9, i32 noundef %2, ptr noundef %3)
  %32 = select i1 %11, i32 %31, i32 0
  %33 = zext nneg i32 %32 to i64
  %34 = getelementptr inbounds i32, ptr %0, i64 %33
  %35 = load i32, ptr %34, align 4, !tbaa !4
  %36 = load i32, ptr %13, align 4, !tbaa !4
  store i32 %36, ptr %34, align 4, !tbaa !4
  store i32 %35, ptr %13, align 4, !tbaa !4
  %37 = add nuw nsw i32 %31, 1
  %38 = icmp eq i32 %37, %1
  br i1 %38, label %39, label %30, !llvm.loop !11

39:                                               ; preds = %30, %20, %6, %14
  ret void
}

attributes #0 = { nofree nosync nounwind memory(readwrite, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"int", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = distinct !{!8, !9, !10}
!9 = !{!"llvm.loop.mustprogress"}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = distinct !{!11, !9, !10}
