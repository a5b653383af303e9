; ModuleID = 'branches.c'
source_filename = "branches.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @piecewise(i32 noundef %0, ptr noalias nocapture noundef readonly %1, ptr noalias nocapture noundef writeonly %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %0, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %3
  %6 = zext nneg i32 %0 to i64
  br label %8

7:                                                ; preds = %22, %3
  ret void

8:                                                ; preds = %5, %22
  %9 = phi i64 [ 0, %5 ], [ %25, %22 ]
  %10 = getelementptr inbounds float, ptr %1, i64 %9
  %11 = load float, ptr %10, align 4, !tbaa !4
  %12 = fcmp olt float %11, -1.000000e+00
  br i1 %12, label %13, label %15

13:                                               ; preds = %8
  %14 = fsub float -5.000000e-01, %11
  br label %22

15:                                               ; preds = %8
  %16 = fcmp ogt float %11, 1.000000e+00
  br i1 %16, label %17, label %19

17:                                               ; preds = %15
  %18 = fadd float %11, -5.000000e-01
  br label %22

19:                                               ; preds = %15
  %20 = fmul float %11, 5.000000e-01
  %21 = fmul float %11, %20
  br label %22

22:                                               ; preds = %13, %19, %17
  %23 = phi float [ %14, %13 ], [ %21, %19 ], [ %18, %17 ]
  %24 = getelementptr inbounds float, ptr %2, i64 %9
  store float %23, ptr %24, align 4, !tbaa !4
  %25 = add nuw nsw i64 %9, 1
  %26 = icmp eq i64 %25, %6
  br i1 %26, label %7, label %8, !llvm.loop !8
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none) uwtable
define dso_local void @where(i32 noundef %0, ptr noalias nocapture noundef readonly %1, ptr noalias nocapture noundef readonly %2, ptr noalias nocapture noundef readonly %3, ptr noalias nocapture noundef writeonly %4) local_unnamed_addr #1 {
  %6 = icmp sgt i32 %0, 0
  br i1 %6, label %7, label %9

7:                                                ; preds = %5
  %8 = zext nneg i32 %0 to i64
  br label %10

9:                                                ; preds = %10, %5
  ret void

10:                                               ; preds = %7, %10
  %11 = phi i64 [ 0, %7 ], [ %20, %10 ]
  %12 = getelementptr inbounds i32, ptr %1, i64 %11
  %13 = load i32, ptr %12, align 4, !tbaa !11
  %14 = and i32 %13, 1
  %15 = icmp eq i32 %14, 0
  %16 = select i1 %15, ptr %3, ptr %2
  %17 = getelementptr inbounds double, ptr %16, i64 %11
  %18 = load double, ptr %17, align 8, !tbaa !13
  %19 = getelementptr inbounds double, ptr %4, i64 %11
  store double %18, ptr %19, align 8, !tbaa !13
  %20 = add nuw nsw i64 %11, 1
  %21 = icmp eq i64 %20, %8
  br i1 %21, label %9, label %10, !llvm.loop !15
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local i32 @compact(i32 noundef %0, ptr noalias nocapture noundef readonly %1, ptr noalias nocapture noundef writeonly %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %0, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %3
  %6 = zext nneg i32 %0 to i64
  br label %9

7:                                                ; preds = %19, %3
  %8 = phi i32 [ 0, %3 ], [ %20, %19 ]
  ret i32 %8

9:                                                ; preds = %5, %19
  %10 = phi i64 [ 0, %5 ], [ %21, %19 ]
  %11 = phi i32 [ 0, %5 ], [ %20, %19 ]
  %12 = getelementptr inbounds i32, ptr %1, i64 %10
  %13 = load i32, ptr %12, align 4, !tbaa !11
  %14 = icmp sgt i32 %13, 0
  br i1 %14, label %15, label %19

15:                                               ; preds = %9
  %16 = add nsw i32 %11, 1
  %17 = sext i32 %11 to i64
  %18 = getelementptr inbounds i32, ptr %2, i64 %17
  store i32 %13, ptr %18, align 4, !tbaa !11
  br label %19

19:                                               ; preds = %9, %15
  %20 = phi i32 [ %16, %15 ], [ %11, %9 ]
  %21 = add nuw nsw i64 %10, 1
  %22 = icmp eq i64 %21, %6
  br i1 %22, label %7, label %9, !llvm.loop !16
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local i32 @first_negative(i32 noundef %0, ptr nocapture noundef readonly %1) local_unnamed_addr #2 {
  %3 = icmp sgt i32 %0, 0
  br i1 %3, label %4, label %16

4:                                                ; preds = %2
  %5 = zext nneg i32 %0 to i64
  br label %6

6:                                                ; preds = %4, %11
  %7 = phi i64 [ 0, %4 ], [ %12, %11 ]
  %8 = getelementptr inbounds float, ptr %1, i64 %7
  %9 = load float, ptr %8, align 4, !tbaa !4
  %10 = fcmp olt float %9, 0.000000e+00
  br i1 %10, label %14, label %11

11:                                               ; preds = %6
  %12 = add nuw nsw i64 %7, 1
  %13 = icmp eq i64 %12, %5
  br i1 %13, label %16, label %6, !llvm.loop !17

14:                                               ; preds = %6
  %15 = trunc nuw nsw i64 %7 to i32
  br label %16

16:                                               ; preds = %11, %14, %2
  %17 = phi i32 [ -1, %2 ], [ %15, %14 ], [ -1, %11 ]
  ret i32 %17
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @threshold(i32 noundef %0, ptr nocapture noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %0, 0
  br i1 %4, label %5, label %8

5:                                                ; preds = %3
  %6 = sub nsw i32 0, %2
  %7 = zext nneg i32 %0 to i64
  br label %9

8:                                                ; preds = %20, %3
  ret void

9:                                                ; preds = %5, %20
  %10 = phi i64 [ 0, %5 ], [ %21, %20 ]
  %11 = getelementptr inbounds i16, ptr %1, i64 %10
  %12 = load i16, ptr %11, align 2, !tbaa !18
  %13 = sext i16 %12 to i32
  %14 = icmp sgt i32 %13, %2
  br i1 %14, label %17, label %15

15:                                               ; preds = %9
  %16 = icmp slt i32 %13, %6
  br i1 %16, label %17, label %20

17:                                               ; preds = %15, %9
  %18 = phi i32 [ %2, %9 ], [ %6, %15 ]
  %19 = trunc i32 %18 to i16
  store i16 %19, ptr %11, align 2, !tbaa !18
  br label %20

20:                                               ; preds = %17, %15
  %21 = add nuw nsw i64 %10, 1
  %22 = icmp eq i64 %21, %7
  br i1 %22, label %8, label %9, !llvm.loop !20
}

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

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
!11 = !{!12, !12, i64 0}
!12 = !{!"int", !6, i64 0}
!13 = !{!14, !14, i64 0}
!14 = !{!"double", !6, i64 0}
!15 = distinct !{!15, !9, !10}
!16 = distinct !{!16, !9, !10}
!17 = distinct !{!17, !9, !10}
!18 = !{!19, !19, i64 0}
!19 = !{!"short", !6, i64 0}
!20 = distinct !{!20, !9, !10}
