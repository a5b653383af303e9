; ModuleID = 'hist.c'
source_filename = "hist.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @hist(i32 noundef %0, i8* nocapture noundef readonly %1, i32* nocapture noundef %2) local_unnamed_addr #0 {
  %4 = bitcast i32* %2 to i8*
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 4 dereferenceable(1024) %4, i8 0, i64 1024, i1 false), !tbaa !4
  %5 = icmp sgt i32 %0, 0
  br i1 %5, label %6, label %28

6:                                                ; preds = %3
  %7 = zext i32 %0 to i64
  %8 = add nsw i64 %7, -1
  %9 = and i64 %7, 3
  %10 = icmp ult i64 %8, 3
  br i1 %10, label %13, label %11

11:                                               ; preds = %6
  %12 = and i64 %7, 4294967292
  br label %29

13:                                               ; preds = %29, %6
  %14 = phi i64 [ 0, %6 ], [ %59, %29 ]
  %15 = icmp eq i64 %9, 0
  br i1 %15, label %28, label %16

16:                                               ; preds = %13, %16
  %17 = phi i64 [ %25, %16 ], [ %14, %13 ]
  %18 = phi i64 [ %26, %16 ], [ 0, %13 ]
  %19 = getelementptr inbounds i8, i8* %1, i64 %17
  %20 = load i8, i8* %19, align 1, !tbaa !8
  %21 = zext i8 %20 to i64
  %22 = getelementptr inbounds i32, i32* %2, i64 %21
  %23 = load i32, i32* %22, align 4, !tbaa !4
  %24 = add nsw i32 %23, 1
  store i32 %24, i32* %22, align 4, !tbaa !4
  %25 = add nuw nsw i64 %17, 1
  %26 = add i64 %18, 1
  %27 = icmp eq i64 %26, %9
  br i1 %27, label %28, label %16, !llvm.loop !9

28:                                               ; preds = %13, %16, %3
  ret void

29:                                               ; preds = %29, %11
  %30 = phi i64 [ 0, %11 ], [ %59, %29 ]
  %31 = phi i64 [ 0, %11 ], [ %60, %29 ]
  %32 = getelementptr inbounds i8, i8* %1, i64 %30
  %33 = load i8, i8* %32, align 1, !tbaa !8
  %34 = zext i8 %33 to i64
  %35 = getelementptr inbounds i32, i32* %2, i64 %34
  %36 = load i32, i32* %35, align 4, !tbaa !4
  %37 = add nsw i32 %36, 1
  store i32 %37, i32* %35, align 4, !tbaa !4
  %38 = or i64 %30, 1
  %39 = getelementptr inbounds i8, i8* %1, i64 %38
  %40 = load i8, i8* %39, align 1, !tbaa !8
  %41 = zext i8 %40 to i64
  %42 = getelementptr inbounds i32, i32* %2, i64 %41
  %43 = load i32, i32* %42, align 4, !tbaa !4
  %44 = add nsw i32 %43, 1
  store i32 %44, i32* %42, align 4, !tbaa !4
  %45 = or i64 %30, 2
  %46 = getelementptr inbounds i8, i8* %1, i64 %45
  %47 = load i8, i8* %46, align 1, !tbaa !8
  %48 = zext i8 %47 to i64
  %49 = getelementptr inbounds i32, i32* %2, i64 %48
  %50 = load i32, i32* %49, align 4, !tbaa !4
  %51 = add nsw i32 %50, 1
  store i32 %51, i32* %49, align 4, !tbaa !4
  %52 = or i64 %30, 3
  %53 = getelementptr inbounds i8, i8* %1, i64 %52
  %54 = load i8, i8* %53, align 1, !tbaa !8
  %55 = zext i8 %54 to i64
  %56 = getelementptr inbounds i32, i32* %2, i64 %55
  %57 = load i32, i32* %56, align 4, !tbaa !4
  %58 = add nsw i32 %57, 1
  store i32 %58, i32* %56, align 4, !tbaa !4
  %59 = add nuw nsw i64 %30, 4
  %60 = add i64 %31, 4
  %61 = icmp eq i64 %60, %12
  br i1 %61, label %13, label %29, !llvm.loop !11
}

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local i32 @otsu(i32* nocapture noundef readonly %0) local_unnamed_addr #1 {
  br label %2

2:                                                ; preds = %2, %1
  %3 = phi i64 [ 0, %1 ], [ %33, %2 ]
  %4 = phi i64 [ 0, %1 ], [ %30, %2 ]
  %5 = phi i64 [ 0, %1 ], [ %32, %2 ]
  %6 = getelementptr inbounds i32, i32* %0, i64 %3
  %7 = load i32, i32* %6, align 4, !tbaa !4
  %8 = sext i32 %7 to i64
  %9 = add nsw i64 %4, %8
  %10 = mul nsw i64 %3, %8
  %11 = add nsw i64 %10, %5
  %12 = or i64 %3, 1
  %13 = getelementptr inbounds i32, i32* %0, i64 %12
  %14 = load i32, i32* %13, align 4, !tbaa !4
  %15 = sext i32 %14 to i64
  %16 = add nsw i64 %9, %15
  %17 = mul nsw i64 %12, %15
  %18 = add nsw i64 %17, %11
  %19 = or i64 %3, 2
  %20 = getelementptr inbounds i32, i32* %0, i64 %19
  %21 = load i32, i32* %20, align 4, !tbaa !4
  %22 = sext i32 %21 to i64
  %23 = add nsw i64 %16, %22
  %24 = mul nsw i64 %19, %22
  %25 = add nsw i64 %24, %18
  %26 = or i64 %3, 3
  %27 = getelementptr inbounds i32, i32* %0, i64 %26
  %28 = load i32, i32* %27, align 4, !tbaa !4
  %29 = sext i32 %28 to i64
  %30 = add nsw i64 %23, %29
  %31 = mul nsw i64 %26, %29
  %32 = add nsw i64 %31, %25
  %33 = add nuw nsw i64 %3, 4
  %34 = icmp eq i64 %33, 256
  br i1 %34, label %35, label %2, !llvm.loop !13

35:                                               ; preds = %2, %67
  %36 = phi i64 [ %71, %67 ], [ 0, %2 ]
  %37 = phi i64 [ %44, %67 ], [ 0, %2 ]
  %38 = phi i64 [ %70, %67 ], [ 0, %2 ]
  %39 = phi i32 [ %69, %67 ], [ 0, %2 ]
  %40 = phi double [ %68, %67 ], [ -1.000000e+00, %2 ]
  %41 = getelementptr inbounds i32, i32* %0, i64 %36
  %42 = load i32, i32* %41, align 4, !tbaa !4
  %43 = sext i32 %42 to i64
  %44 = add nsw i64 %37, %43
  %45 = icmp eq i64 %44, 0
  br i1 %45, label %67, label %46

46:                                               ; preds = %35
  %47 = sub nsw i64 %30, %44
  %48 = icmp eq i64 %47, 0
  br i1 %48, label %73, label %49

49:                                               ; preds = %46
  %50 = mul nsw i64 %36, %43
  %51 = add nsw i64 %50, %38
  %52 = sitofp i64 %51 to double
  %53 = sitofp i64 %44 to double
  %54 = fdiv double %52, %53
  %55 = sub nsw i64 %32, %51
  %56 = sitofp i64 %55 to double
  %57 = sitofp i64 %47 to double
  %58 = fdiv double %56, %57
  %59 = fmul double %53, %57
  %60 = fsub double %54, %58
  %61 = fmul double %59, %60
  %62 = fmul double %60, %61
  %63 = fcmp ogt double %62, %40
  %64 = select i1 %63, double %62, double %40
  %65 = trunc i64 %36 to i32
  %66 = select i1 %63, i32 %65, i32 %39
  br label %67

67:                                               ; preds = %49, %35
  %68 = phi double [ %40, %35 ], [ %64, %49 ]
  %69 = phi i32 [ %39, %35 ], [ %66, %49 ]
  %70 = phi i64 [ %38, %35 ], [ %51, %49 ]
  %71 = add nuw nsw i64 %36, 1
  %72 = icmp eq i64 %71, 256
  br i1 %72, label %73, label %35, !llvm.loop !14

73:                                               ; preds = %46, %67
  %74 = phi i32 [ %39, %46 ], [ %69, %67 ]
  ret i32 %74
}

; Function Attrs: argmemonly nofree nounwind willreturn writeonly
declare void @llvm.memset.p0i8.i64(i8* nocapture writeonly, i8, i64, i1 immarg) #2

attributes #0 = { nofree norecurse nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree norecurse nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { argmemonly nofree nounwind willreturn writeonly }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 1}
!4 = !{!5, !5, i64 0}
!5 = !{!"int", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!6, !6, i64 0}
!9 = distinct !{!9, !10}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.mustprogress"}
!13 = distinct !{!13, !12}
!14 = distinct !{!14, !12}
