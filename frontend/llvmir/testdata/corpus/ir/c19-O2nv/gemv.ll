; ModuleID = 'gemv.c'
source_filename = "gemv.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @gemv(i32 noundef %0, i32 noundef %1, ptr noalias nocapture noundef readonly %2, ptr noalias nocapture noundef readonly %3, ptr noalias nocapture noundef writeonly %4) local_unnamed_addr #0 {
  %6 = icmp sgt i32 %0, 0
  br i1 %6, label %7, label %16

7:                                                ; preds = %5
  %8 = icmp sgt i32 %1, 0
  %9 = zext i32 %1 to i64
  %10 = zext nneg i32 %0 to i64
  br label %11

11:                                               ; preds = %7, %17
  %12 = phi i64 [ 0, %7 ], [ %20, %17 ]
  br i1 %8, label %13, label %17

13:                                               ; preds = %11
  %14 = mul nuw nsw i64 %12, %9
  %15 = getelementptr inbounds float, ptr %2, i64 %14
  br label %22

16:                                               ; preds = %17, %5
  ret void

17:                                               ; preds = %22, %11
  %18 = phi float [ 0.000000e+00, %11 ], [ %30, %22 ]
  %19 = getelementptr inbounds float, ptr %4, i64 %12
  store float %18, ptr %19, align 4, !tbaa !4
  %20 = add nuw nsw i64 %12, 1
  %21 = icmp eq i64 %20, %10
  br i1 %21, label %16, label %11, !llvm.loop !8

22:                                               ; preds = %13, %22
  %23 = phi i64 [ 0, %13 ], [ %31, %22 ]
  %24 = phi float [ 0.000000e+00, %13 ], [ %30, %22 ]
  %25 = getelementptr inbounds float, ptr %15, i64 %23
  %26 = load float, ptr %25, align 4, !tbaa !4
  %27 = getelementptr inbounds float, ptr %3, i64 %23
  %28 = load float, ptr %27, align 4, !tbaa !4
  %29 = fmul float %26, %28
  %30 = fadd float %24, %29
  %31 = add nuw nsw i64 %23, 1
  %32 = icmp eq i64 %31, %9
  br i1 %32, label %17, label %22, !llvm.loop !11
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @gemv_t(i32 noundef %0, i32 noundef %1, ptr noalias nocapture noundef readonly %2, ptr noalias nocapture noundef readonly %3, ptr noalias nocapture noundef %4) local_unnamed_addr #0 {
  %6 = icmp sgt i32 %0, 0
  br i1 %6, label %7, label %18

7:                                                ; preds = %5
  %8 = icmp sgt i32 %1, 0
  %9 = zext i32 %1 to i64
  %10 = zext nneg i32 %0 to i64
  br label %11

11:                                               ; preds = %7, %19
  %12 = phi i64 [ 0, %7 ], [ %20, %19 ]
  br i1 %8, label %13, label %19

13:                                               ; preds = %11
  %14 = mul nuw nsw i64 %12, %9
  %15 = getelementptr inbounds float, ptr %3, i64 %12
  %16 = load float, ptr %15, align 4, !tbaa !4
  %17 = getelementptr inbounds float, ptr %2, i64 %14
  br label %22

18:                                               ; preds = %19, %5
  ret void

19:                                               ; preds = %22, %11
  %20 = add nuw nsw i64 %12, 1
  %21 = icmp eq i64 %20, %10
  br i1 %21, label %18, label %11, !llvm.loop !12

22:                                               ; preds = %13, %22
  %23 = phi i64 [ 0, %13 ], [ %30, %22 ]
  %24 = getelementptr inbounds float, ptr %17, i64 %23
  %25 = load float, ptr %24, align 4, !tbaa !4
  %26 = fmul float %25, %16
  %27 = getelementptr inbounds float, ptr %4, i64 %23
  %28 = load float, ptr %27, align 4, !tbaa !4
  %29 = fadd float %28, %26
  store float %29, ptr %27, align 4, !tbaa !4
  %30 = add nuw nsw i64 %23, 1
  %31 = icmp eq i64 %30, %9
  br i1 %31, label %19, label %22, !llvm.loop !13
}

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"float", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = distinct !{!8, !9, !10}
!9 = !{!"llvm.loop.mustprogress"}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = distinct !{!11, !9, !10}
!12 = distinct !{!12, !9, !10}
!13 = distinct !{!13, !9, !10}
