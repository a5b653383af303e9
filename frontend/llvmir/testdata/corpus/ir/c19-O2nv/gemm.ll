; ModuleID = 'gemm.c'
source_filename = "gemm.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @gemm_f32(i32 noundef %0, i32 noundef %1, i32 noundef %2, ptr noalias nocapture noundef readonly %3, ptr noalias nocapture noundef readonly %4, ptr noalias nocapture noundef %5) local_unnamed_addr #0 {
  %7 = icmp sgt i32 %0, 0
  br i1 %7, label %8, label %23

8:                                                ; preds = %6
  %9 = icmp sgt i32 %2, 0
  %10 = icmp sgt i32 %1, 0
  %11 = zext i32 %1 to i64
  %12 = zext i32 %2 to i64
  %13 = zext nneg i32 %0 to i64
  br label %14

14:                                               ; preds = %8, %24
  %15 = phi i64 [ 0, %8 ], [ %25, %24 ]
  br i1 %9, label %16, label %24

16:                                               ; preds = %14
  %17 = mul nuw nsw i64 %15, %12
  %18 = trunc i64 %15 to i32
  %19 = mul i32 %18, %1
  %20 = zext i32 %19 to i64
  %21 = getelementptr inbounds float, ptr %3, i64 %17
  %22 = getelementptr inbounds float, ptr %5, i64 %20
  br label %27

23:                                               ; preds = %24, %6
  ret void

24:                                               ; preds = %34, %14
  %25 = add nuw nsw i64 %15, 1
  %26 = icmp eq i64 %25, %13
  br i1 %26, label %23, label %14, !llvm.loop !4

27:                                               ; preds = %16, %34
  %28 = phi i64 [ 0, %16 ], [ %35, %34 ]
  %29 = getelementptr inbounds float, ptr %21, i64 %28
  %30 = load float, ptr %29, align 4, !tbaa !7
  br i1 %10, label %31, label %34

31:                                               ; preds = %27
  %32 = mul nuw nsw i64 %28, %11
  %33 = getelementptr inbounds float, ptr %4, i64 %32
  br label %37

34:                                               ; preds = %37, %27
  %35 = add nuw nsw i64 %28, 1
  %36 = icmp eq i64 %35, %12
  br i1 %36, label %24, label %27, !llvm.loop !11

37:                                               ; preds = %31, %37
  %38 = phi i64 [ 0, %31 ], [ %45, %37 ]
  %39 = getelementptr inbounds float, ptr %33, i64 %38
  %40 = load float, ptr %39, align 4, !tbaa !7
  %41 = fmul float %30, %40
  %42 = getelementptr inbounds float, ptr %22, i64 %38
  %43 = load float, ptr %42, align 4, !tbaa !7
  %44 = fadd float %43, %41
  store float %44, ptr %42, align 4, !tbaa !7
  %45 = add nuw nsw i64 %38, 1
  %46 = icmp eq i64 %45, %11
  br i1 %46, label %34, label %37, !llvm.loop !12
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @gemm_f64(i32 noundef %0, ptr noalias nocapture noundef readonly %1, ptr noalias nocapture noundef readonly %2, ptr noalias nocapture noundef writeonly %3) local_unnamed_addr #0 {
  %5 = icmp sgt i32 %0, 0
  br i1 %5, label %6, label %13

6:                                                ; preds = %4
  %7 = zext nneg i32 %0 to i64
  br label %8

8:                                                ; preds = %17, %6
  %9 = phi i64 [ 0, %6 ], [ %18, %17 ]
  %10 = mul nuw nsw i64 %9, %7
  %11 = getelementptr inbounds double, ptr %1, i64 %10
  %12 = getelementptr inbounds double, ptr %3, i64 %10
  br label %14

13:                                               ; preds = %17, %4
  ret void

14:                                               ; preds = %8, %20
  %15 = phi i64 [ 0, %8 ], [ %22, %20 ]
  %16 = getelementptr inbounds double, ptr %2, i64 %15
  br label %24

17:                                               ; preds = %20
  %18 = add nuw nsw i64 %9, 1
  %19 = icmp eq i64 %18, %7
  br i1 %19, label %13, label %8, !llvm.loop !13

20:                                               ; preds = %24
  %21 = getelementptr inbounds double, ptr %12, i64 %15
  store double %33, ptr %21, align 8, !tbaa !14
  %22 = add nuw nsw i64 %15, 1
  %23 = icmp eq i64 %22, %7
  br i1 %23, label %17, label %14, !llvm.loop !16

24:                                               ; preds = %14, %24
  %25 = phi i64 [ 0, %14 ], [ %34, %24 ]
  %26 = phi double [ 0.000000e+00, %14 ], [ %33, %24 ]
  %27 = getelementptr inbounds double, ptr %11, i64 %25
  %28 = load double, ptr %27, align 8, !tbaa !14
  %29 = mul nuw nsw i64 %25, %7
  %30 = getelementptr inbounds double, ptr %16, i64 %29
  %31 = load double, ptr %30, align 8, !tbaa !14
  %32 = fmul double %28, %31
  %33 = fadd double %26, %32
  %34 = add nuw nsw i64 %25, 1
  %35 = icmp eq i64 %34, %7
  br i1 %35, label %20, label %24, !llvm.loop !17
}

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = distinct !{!4, !5, !6}
!5 = !{!"llvm.loop.mustprogress"}
!6 = !{!"llvm.loop.unroll.disable"}
!7 = !{!8, !8, i64 0}
!8 = !{!"float", !9, i64 0}
!9 = !{!"omnipotent char", !10, i64 0}
!10 = !{!"Simple C/C++ TBAA"}
!11 = distinct !{!11, !5, !6}
!12 = distinct !{!12, !5, !6}
!13 = distinct !{!13, !5, !6}
!14 = !{!15, !15, i64 0}
!15 = !{!"double", !9, i64 0}
!16 = distinct !{!16, !5, !6}
!17 = distinct !{!17, !5, !6}
