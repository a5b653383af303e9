; ModuleID = 'heapsort.c'
source_filename = "heapsort.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @heapsort(i64* nocapture noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 1
  br i1 %3, label %4, label %45

4:                                                ; preds = %2
  %5 = lshr i32 %1, 1
  br label %9

6:                                                ; preds = %43
  br i1 %3, label %7, label %45

7:                                                ; preds = %6
  %8 = zext i32 %1 to i64
  br label %46

9:                                                ; preds = %4, %43
  %10 = phi i32 [ %11, %43 ], [ %5, %4 ]
  %11 = add nsw i32 %10, -1
  %12 = shl nuw nsw i32 %11, 1
  %13 = or i32 %12, 1
  %14 = icmp slt i32 %13, %1
  br i1 %14, label %15, label %43

15:                                               ; preds = %9, %39
  %16 = phi i32 [ %41, %39 ], [ %13, %9 ]
  %17 = phi i32 [ %40, %39 ], [ %12, %9 ]
  %18 = phi i32 [ %31, %39 ], [ %11, %9 ]
  %19 = add i32 %17, 2
  %20 = icmp slt i32 %19, %1
  br i1 %20, label %21, label %30

21:                                               ; preds = %15
  %22 = sext i32 %19 to i64
  %23 = getelementptr inbounds i64, i64* %0, i64 %22
  %24 = load i64, i64* %23, align 8, !tbaa !4
  %25 = sext i32 %16 to i64
  %26 = getelementptr inbounds i64, i64* %0, i64 %25
  %27 = load i64, i64* %26, align 8, !tbaa !4
  %28 = icmp ugt i64 %24, %27
  %29 = select i1 %28, i32 %19, i32 %16
  br label %30

30:                                               ; preds = %21, %15
  %31 = phi i32 [ %16, %15 ], [ %29, %21 ]
  %32 = sext i32 %18 to i64
  %33 = getelementptr inbounds i64, i64* %0, i64 %32
  %34 = load i64, i64* %33, align 8, !tbaa !4
  %35 = sext i32 %31 to i64
  %36 = getelementptr inbounds i64, i64* %0, i64 %35
  %37 = load i64, i64* %36, align 8, !tbaa !4
  %38 = icmp ult i64 %34, %37
  br i1 %38, label %39, label %43

39:                                               ; preds = %30
  store i64 %37, i64* %33, align 8, !tbaa !4
  store i64 %34, i64* %36, align 8, !tbaa !4
  %40 = shl nsw i32 %31, 1
  %41 = or i32 %40, 1
  %42 = icmp slt i32 %41, %1
  br i1 %42, label %15, label %43

43:                                               ; preds = %30, %39, %9
  %44 = icmp sgt i32 %10, 1
  br i1 %44, label %9, label %6, !llvm.loop !8

45:                                               ; preds = %83, %2, %6
  ret void

46:                                               ; preds = %7, %83
  %47 = phi i64 [ %8, %7 ], [ %48, %83 ]
  %48 = add nsw i64 %47, -1
  %49 = trunc i64 %48 to i32
  %50 = load i64, i64* %0, align 8, !tbaa !4
  %51 = and i64 %48, 4294967295
  %52 = getelementptr inbounds i64, i64* %0, i64 %51
  %53 = load i64, i64* %52, align 8, !tbaa !4
  store i64 %53, i64* %0, align 8, !tbaa !4
  store i64 %50, i64* %52, align 8, !tbaa !4
  %54 = icmp ugt i32 %49, 1
  br i1 %54, label %55, label %83

55:                                               ; preds = %46, %79
  %56 = phi i32 [ %81, %79 ], [ 1, %46 ]
  %57 = phi i32 [ %80, %79 ], [ 0, %46 ]
  %58 = phi i32 [ %71, %79 ], [ 0, %46 ]
  %59 = add i32 %57, 2
  %60 = icmp slt i32 %59, %49
  br i1 %60, label %61, label %70

61:                                               ; preds = %55
  %62 = sext i32 %59 to i64
  %63 = getelementptr inbounds i64, i64* %0, i64 %62
  %64 = load i64, i64* %63, align 8, !tbaa !4
  %65 = sext i32 %56 to i64
  %66 = getelementptr inbounds i64, i64* %0, i64 %65
  %67 = load i64, i64* %66, align 8, !tbaa !4
  %68 = icmp ugt i64 %64, %67
  %69 = select i1 %68, i32 %59, i32 %56
  br label %70

70:                                               ; preds = %61, %55
  %71 = phi i32 [ %56, %55 ], [ %69, %61 ]
  %72 = sext i32 %58 to i64
  %73 = getelementptr inbounds i64, i64* %0, i64 %72
  %74 = load i64, i64* %73, align 8, !tbaa !4
  %75 = sext i32 %71 to i64
  %76 = getelementptr inbounds i64, i64* %0, i64 %75
  %77 = load i64, i64* %76, align 8, !tbaa !4
  %78 = icmp ult i64 %74, %77
  br i1 %78, label %79, label %83

79:                                               ; preds = %70
  store i64 %77, i64* %73, align 8, !tbaa !4
  store i64 %74, i64* %76, align 8, !tbaa !4
  %80 = shl nsw i32 %71, 1
  %81 = or i32 %80, 1
  %82 = icmp slt i32 %81, %49
  br i1 %82, label %55, label %83

83:                                               ; preds = %70, %79, %46
  %84 = icmp sgt i64 %47, 2
  br i1 %84, label %46, label %45, !llvm.loop !10
}

attributes #0 = { nofree norecurse nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 1}
!4 = !{!5, !5, i64 0}
!5 = !{!"long", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.mustprogress"}
!10 = distinct !{!10, !9}
