; ModuleID = 'heat3d.c'
source_filename = "heat3d.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @heat3d(i32 noundef %0, ptr noalias nocapture noundef readonly %1, ptr noalias nocapture noundef writeonly %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %0, 2
  br i1 %4, label %5, label %16

5:                                                ; preds = %3
  %6 = add nsw i32 %0, -1
  %7 = mul nuw nsw i32 %0, %0
  %8 = zext nneg i32 %0 to i64
  %9 = zext nneg i32 %7 to i64
  %10 = zext nneg i32 %6 to i64
  %11 = getelementptr inbounds float, ptr %1, i64 %9
  %12 = getelementptr inbounds float, ptr %1, i64 %8
  br label %13

13:                                               ; preds = %21, %5
  %14 = phi i64 [ 1, %5 ], [ %22, %21 ]
  %15 = mul nuw nsw i64 %14, %8
  br label %17

16:                                               ; preds = %21, %3
  ret void

17:                                               ; preds = %13, %24
  %18 = phi i64 [ 1, %13 ], [ %25, %24 ]
  %19 = add nuw nsw i64 %18, %15
  %20 = mul nuw nsw i64 %19, %8
  br label %27

21:                                               ; preds = %24
  %22 = add nuw nsw i64 %14, 1
  %23 = icmp eq i64 %22, %10
  br i1 %23, label %16, label %13, !llvm.loop !4

24:                                               ; preds = %27
  %25 = add nuw nsw i64 %18, 1
  %26 = icmp eq i64 %25, %10
  br i1 %26, label %21, label %17, !llvm.loop !7

27:                                               ; preds = %17, %27
  %28 = phi i64 [ 1, %17 ], [ %60, %27 ]
  %29 = add nuw nsw i64 %28, %20
  %30 = getelementptr inbounds float, ptr %11, i64 %29
  %31 = load float, ptr %30, align 4, !tbaa !8
  %32 = getelementptr inbounds float, ptr %1, i64 %29
  %33 = load float, ptr %32, align 4, !tbaa !8
  %34 = fmul float %33, 2.000000e+00
  %35 = fsub float %31, %34
  %36 = sub nsw i64 %29, %9
  %37 = getelementptr inbounds float, ptr %1, i64 %36
  %38 = load float, ptr %37, align 4, !tbaa !8
  %39 = fadd float %38, %35
  %40 = fmul float %39, 1.250000e-01
  %41 = getelementptr inbounds float, ptr %12, i64 %29
  %42 = load float, ptr %41, align 4, !tbaa !8
  %43 = fsub float %42, %34
  %44 = sub nsw i64 %29, %8
  %45 = getelementptr inbounds float, ptr %1, i64 %44
  %46 = load float, ptr %45, align 4, !tbaa !8
  %47 = fadd float %43, %46
  %48 = fmul float %47, 1.250000e-01
  %49 = fadd float %40, %48
  %50 = getelementptr i8, ptr %32, i64 4
  %51 = load float, ptr %50, align 4, !tbaa !8
  %52 = fsub float %51, %34
  %53 = getelementptr i8, ptr %32, i64 -4
  %54 = load float, ptr %53, align 4, !tbaa !8
  %55 = fadd float %52, %54
  %56 = fmul float %55, 1.250000e-01
  %57 = fadd float %49, %56
  %58 = fadd float %33, %57
  %59 = getelementptr inbounds float, ptr %2, i64 %29
  store float %58, ptr %59, align 4, !tbaa !8
  %60 = add nuw nsw i64 %28, 1
  %61 = icmp eq i64 %60, %10
  br i1 %61, label %24, label %27, !llvm.loop !12
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
!7 = distinct !{!7, !5, !6}
!8 = !{!9, !9, i64 0}
!9 = !{!"float", !10, i64 0}
!10 = !{!"omnipotent char", !11, i64 0}
!11 = !{!"Simple C/C++ TBAA"}
!12 = distinct !{!12, !5, !6}
