; ModuleID = 'vm.c'
source_filename = "vm.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local i64 @interpret(ptr nocapture noundef readonly %0, i32 noundef %1, ptr nocapture noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %7, label %5

5:                                                ; preds = %48, %3
  %6 = phi i64 [ 1, %3 ], [ %50, %48 ]
  ret i64 %6

7:                                                ; preds = %3, %48
  %8 = phi i32 [ %52, %48 ], [ 0, %3 ]
  %9 = phi i64 [ %50, %48 ], [ 1, %3 ]
  %10 = phi i32 [ %49, %48 ], [ 8, %3 ]
  %11 = sext i32 %8 to i64
  %12 = getelementptr inbounds i8, ptr %0, i64 %11
  %13 = load i8, ptr %12, align 1, !tbaa !4
  switch i8 %13, label %46 [
    i8 0, label %14
    i8 1, label %20
    i8 2, label %26
    i8 3, label %28
    i8 4, label %33
    i8 5, label %39
    i8 6, label %42
  ]

14:                                               ; preds = %7
  %15 = and i32 %10, 15
  %16 = zext nneg i32 %15 to i64
  %17 = getelementptr inbounds i64, ptr %2, i64 %16
  %18 = load i64, ptr %17, align 8, !tbaa !7
  %19 = add nsw i64 %18, %9
  br label %48

20:                                               ; preds = %7
  %21 = and i32 %10, 15
  %22 = zext nneg i32 %21 to i64
  %23 = getelementptr inbounds i64, ptr %2, i64 %22
  %24 = load i64, ptr %23, align 8, !tbaa !7
  %25 = sub nsw i64 %9, %24
  br label %48

26:                                               ; preds = %7
  %27 = mul nsw i64 %9, 3
  br label %48

28:                                               ; preds = %7
  %29 = add nsw i32 %10, 1
  %30 = and i32 %10, 15
  %31 = zext nneg i32 %30 to i64
  %32 = getelementptr inbounds i64, ptr %2, i64 %31
  store i64 %9, ptr %32, align 8, !tbaa !7
  br label %48

33:                                               ; preds = %7
  %34 = add nsw i32 %10, -1
  %35 = and i32 %34, 15
  %36 = zext nneg i32 %35 to i64
  %37 = getelementptr inbounds i64, ptr %2, i64 %36
  %38 = load i64, ptr %37, align 8, !tbaa !7
  br label %48

39:                                               ; preds = %7
  %40 = ashr i64 %9, 7
  %41 = xor i64 %40, %9
  br label %48

42:                                               ; preds = %7
  %43 = lshr i64 %9, 63
  %44 = trunc nuw nsw i64 %43 to i32
  %45 = add nsw i32 %8, %44
  br label %48

46:                                               ; preds = %7
  %47 = srem i64 %9, 1000003
  br label %48

48:                                               ; preds = %42, %14, %20, %26, %28, %33, %39, %46
  %49 = phi i32 [ %10, %46 ], [ %10, %39 ], [ %34, %33 ], [ %29, %28 ], [ %10, %26 ], [ %10, %20 ], [ %10, %14 ], [ %10, %42 ]
  %50 = phi i64 [ %47, %46 ], [ %41, %39 ], [ %38, %33 ], [ %9, %28 ], [ %27, %26 ], [ %25, %20 ], [ %19, %14 ], [ %9, %42 ]
  %51 = phi i32 [ %8, %46 ], [ %8, %39 ], [ %8, %33 ], [ %8, %28 ], [ %8, %26 ], [ %8, %20 ], [ %8, %14 ], [ %45, %42 ]
  %52 = add nsw i32 %51, 1
  %53 = icmp slt i32 %52, %1
  br i1 %53, label %7, label %5, !llvm.loop !9
}

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"omnipotent char", !6, i64 0}
!6 = !{!"Simple C/C++ TBAA"}
!7 = !{!8, !8, i64 0}
!8 = !{!"long", !5, i64 0}
!9 = distinct !{!9, !10, !11}
!10 = !{!"llvm.loop.mustprogress"}
!11 = !{!"llvm.loop.unroll.disable"}
