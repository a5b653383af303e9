; ModuleID = 'hist.c'
source_filename = "hist.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @hist(i32 noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef %2) local_unnamed_addr #0 {
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 4 dereferenceable(1024) %2, i8 0, i64 1024, i1 false), !tbaa !4
  %4 = icmp sgt i32 %0, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %3
  %6 = zext nneg i32 %0 to i64
  br label %8

7:                                                ; preds = %8, %3
  ret void

8:                                                ; preds = %5, %8
  %9 = phi i64 [ 0, %5 ], [ %16, %8 ]
  %10 = getelementptr inbounds i8, ptr %1, i64 %9
  %11 = load i8, ptr %10, align 1, !tbaa !8
  %12 = zext i8 %11 to i64
  %13 = getelementptr inbounds i32, ptr %2, i64 %12
  %14 = load i32, ptr %13, align 4, !tbaa !4
  %15 = add nsw i32 %14, 1
  store i32 %15, ptr %13, align 4, !tbaa !4
  %16 = add nuw nsw i64 %9, 1
  %17 = icmp eq i64 %16, %6
  br i1 %17, label %7, label %8, !llvm.loop !9
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local i32 @otsu(ptr nocapture noundef readonly %0) local_unnamed_addr #1 {
  br label %2

2:                                                ; preds = %1, %2
  %3 = phi i64 [ 0, %1 ], [ %12, %2 ]
  %4 = phi i64 [ 0, %1 ], [ %9, %2 ]
  %5 = phi i64 [ 0, %1 ], [ %11, %2 ]
  %6 = getelementptr inbounds i32, ptr %0, i64 %3
  %7 = load i32, ptr %6, align 4, !tbaa !4
  %8 = sext i32 %7 to i64
  %9 = add nsw i64 %4, %8
  %10 = mul nsw i64 %3, %8
  %11 = add nsw i64 %10, %5
  %12 = add nuw nsw i64 %3, 1
  %13 = icmp eq i64 %12, 256
  br i1 %13, label %14, label %2, !llvm.loop !12

14:                                               ; preds = %2, %46
  %15 = phi i64 [ %50, %46 ], [ 0, %2 ]
  %16 = phi i64 [ %23, %46 ], [ 0, %2 ]
  %17 = phi i64 [ %49, %46 ], [ 0, %2 ]
  %18 = phi i32 [ %48, %46 ], [ 0, %2 ]
  %19 = phi double [ %47, %46 ], [ -1.000000e+00, %2 ]
  %20 = getelementptr inbounds i32, ptr %0, i64 %15
  %21 = load i32, ptr %20, align 4, !tbaa !4
  %22 = sext i32 %21 to i64
  %23 = add nsw i64 %16, %22
  %24 = icmp eq i64 %23, 0
  br i1 %24, label %46, label %25

25:                                               ; preds = %14
  %26 = icmp eq i64 %9, %23
  br i1 %26, label %52, label %27

27:                                               ; preds = %25
  %28 = sub nsw i64 %9, %23
  %29 = mul nsw i64 %15, %22
  %30 = add nsw i64 %29, %17
  %31 = sitofp i64 %30 to double
  %32 = sitofp i64 %23 to double
  %33 = fdiv double %31, %32
  %34 = sub nsw i64 %11, %30
  %35 = sitofp i64 %34 to double
  %36 = sitofp i64 %28 to double
  %37 = fdiv double %35, %36
  %38 = fmul double %32, %36
  %39 = fsub double %33, %37
  %40 = fmul double %38, %39
  %41 = fmul double %39, %40
  %42 = fcmp ogt double %41, %19
  %43 = select i1 %42, double %41, double %19
  %44 = trunc nuw nsw i64 %15 to i32
  %45 = select i1 %42, i32 %44, i32 %18
  br label %46

46:                                               ; preds = %27, %14
  %47 = phi double [ %19, %14 ], [ %43, %27 ]
  %48 = phi i32 [ %18, %14 ], [ %45, %27 ]
  %49 = phi i64 [ %17, %14 ], [ %30, %27 ]
  %50 = add nuw nsw i64 %15, 1
  %51 = icmp eq i64 %50, 256
  br i1 %51, label %52, label %14, !llvm.loop !13

52:                                               ; preds = %25, %46
  %53 = phi i32 [ %18, %25 ], [ %48, %46 ]
  ret i32 %53
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #2

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nofree nounwind willreturn memory(argmem: write) }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"int", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!6, !6, i64 0}
!9 = distinct !{!9, !10, !11}
!10 = !{!"llvm.loop.mustprogress"}
!11 = !{!"llvm.loop.unroll.disable"}
!12 = distinct !{!12, !10, !11}
!13 = distinct !{!13, !10, !11}
