; ModuleID = 'heapsort.c'
source_filename = "heapsort.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @heapsort(ptr nocapture noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 1
  br i1 %3, label %4, label %45

4:                                                ; preds = %2
  %5 = lshr i32 %1, 1
  br label %9

6:                                                ; preds = %43
  br i1 %3, label %7, label %45

7:                                                ; preds = %6
  %8 = zext nneg i32 %1 to i64
  br label %46

9:                                                ; preds = %4, %43
  %10 = phi i32 [ %11, %43 ], [ %5, %4 ]
  %11 = add nsw i32 %10, -1
  %12 = shl nuw nsw i32 %11, 1
  %13 = or disjoint i32 %12, 1
  %14 = icmp slt i32 %13, %1
  br i1 %14, label %15, label %43

15:                                               ; preds = %9, %39
  %16 = phi i32 [ %41, %39 ], [ %13, %9 ]
  %17 = phi i32 [ %40, %39 ], [ %12, %9 ]
  %18 = phi i32 [ %31, %39 ], [ %11, %9 ]
  %19 = add nsw i32 %17, 2
  %20 = icmp slt i32 %19, %1
  br i1 %20, label %21, label %30

21:                                               ; preds = %15
  %22 = sext i32 %19 to i64
  %23 = getelementptr inbounds i64, ptr %0, i64 %22
  %24 = load i64, ptr %23, align 8, !tbaa !4
  %25 = sext i32 %16 to i64
  %26 = getelementptr inbounds i64, ptr %0, i64 %25
  %27 = load i64, ptr %26, align 8, !tbaa !4
  %28 = icmp ugt i64 %24, %27
  %29 = select i1 %28, i32 %19, i32 %16
  br label %30

30:                                               ; preds = %21, %15
  %31 = phi i32 [ %16, %15 ], [ %29, %21 ]
  %32 = sext i32 %18 to i64
  %33 = getelementptr inbounds i64, ptr %0, i64 %32
  %34 = load i64, ptr %33, align 8, !tbaa !4
  %35 = sext i32 %31 to i64
  %36 = getelementptr inbounds i64, ptr %0, i64 %35
  %37 = load i64, ptr %36, align 8, !tbaa !4
  %38 = icmp ult i64 %34, %37
  br i1 %38, label %39, label %43

39:                                               ; preds = %30
  store i64 %37, ptr %33, align 8, !tbaa !4
  store i64 %34, ptr %36, align 8, !tbaa !4
  %40 = shl nsw i32 %31, 1
  %41 = or disjoint i32 %40, 1
  %42 = icmp slt i32 %41, %1
  br i1 %42, label %15, label %43

43:                                               ; preds = %30, %39, %9
  %44 = icmp sgt i32 %10, 1
  br i1 %44, label %9, label %6, !llvm.loop !8

45:                                               ; preds = %46, %82, %2, %6
  ret void

46:                                               ; preds = %7, %82
  %47 = phi i64 [ %8, %7 ], [ %48, %82 ]
  %48 = add nsw i64 %47, -1
  %49 = load i64, ptr %0, align 8, !tbaa !4
  %50 = getelementptr inbounds i64, ptr %0, i64 %48
  %51 = load i64, ptr %50, align 8, !tbaa !4
  store i64 %51, ptr %0, align 8, !tbaa !4
  store i64 %49, ptr %50, align 8, !tbaa !4
  %52 = icmp ugt i64 %48, 1
  br i1 %52, label %53, label %45

53:                                               ; preds = %46, %77
  %54 = phi i32 [ %79, %77 ], [ 1, %46 ]
  %55 = phi i32 [ %78, %77 ], [ 0, %46 ]
  %56 = phi i32 [ %69, %77 ], [ 0, %46 ]
  %57 = add nsw i32 %55, 2
  %58 = sext i32 %57 to i64
  %59 = icmp sgt i64 %48, %58
  br i1 %59, label %60, label %68

60:                                               ; preds = %53
  %61 = getelementptr inbounds i64, ptr %0, i64 %58
  %62 = load i64, ptr %61, align 8, !tbaa !4
  %63 = sext i32 %54 to i64
  %64 = getelementptr inbounds i64, ptr %0, i64 %63
  %65 = load i64, ptr %64, align 8, !tbaa !4
  %66 = icmp ugt i64 %62, %65
  %67 = select i1 %66, i32 %57, i32 %54
  br label %68

68:                                               ; preds = %60, %53
  %69 = phi i32 [ %54, %53 ], [ %67, %60 ]
  %70 = sext i32 %56 to i64
  %71 = getelementptr inbounds i64, ptr %0, i64 %70
  %72 = load i64, ptr %71, align 8, !tbaa !4
  %73 = sext i32 %69 to i64
  %74 = getelementptr inbounds i64, ptr %0, i64 %73
  %75 = load i64, ptr %74, align 8, !tbaa !4
  %76 = icmp ult i64 %72, %75
  br i1 %76, label %77, label %82

77:                                               ; preds = %68
  store i64 %75, ptr %71, align 8, !tbaa !4
  store i64 %72, ptr %74, align 8, !tbaa !4
  %78 = shl nsw i32 %69, 1
  %79 = or disjoint i32 %78, 1
  %80 = sext i32 %79 to i64
  %81 = icmp sgt i64 %48, %80
  br i1 %81, label %53, label %82

82:                                               ; preds = %68, %77
  %83 = icmp sgt i64 %47, 2
  br i1 %83, label %46, label %45, !llvm.loop !11
}

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"long", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = distinct !{!8, !9, !10}
!9 = !{!"llvm.loop.mustprogress"}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = distinct !{!11, !9, !10}
