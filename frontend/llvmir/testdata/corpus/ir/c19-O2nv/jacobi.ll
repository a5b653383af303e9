; ModuleID = 'jacobi.c'
source_filename = "jacobi.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @jacobi1d(i32 noundef %0, i32 noundef %1, ptr noalias nocapture noundef %2, ptr noalias nocapture noundef %3) local_unnamed_addr #0 {
  %5 = icmp sgt i32 %1, 0
  br i1 %5, label %6, label %19

6:                                                ; preds = %4
  %7 = add i32 %0, -1
  %8 = icmp sgt i32 %0, 2
  %9 = zext nneg i32 %7 to i64
  %10 = getelementptr i8, ptr %2, i64 4
  %11 = getelementptr i8, ptr %2, i64 -4
  %12 = zext nneg i32 %7 to i64
  %13 = getelementptr i8, ptr %3, i64 4
  %14 = getelementptr i8, ptr %3, i64 -4
  br label %15

15:                                               ; preds = %6, %36
  %16 = phi i32 [ 0, %6 ], [ %37, %36 ]
  br i1 %8, label %17, label %36

17:                                               ; preds = %15
  %18 = load float, ptr %10, align 4, !tbaa !4
  br label %23

19:                                               ; preds = %36, %4
  ret void

20:                                               ; preds = %23
  br i1 %8, label %21, label %36

21:                                               ; preds = %20
  %22 = load float, ptr %13, align 4, !tbaa !4
  br label %39

23:                                               ; preds = %17, %23
  %24 = phi float [ %18, %17 ], [ %31, %23 ]
  %25 = phi i64 [ 1, %17 ], [ %29, %23 ]
  %26 = getelementptr float, ptr %11, i64 %25
  %27 = load float, ptr %26, align 4, !tbaa !4
  %28 = fadd float %27, %24
  %29 = add nuw nsw i64 %25, 1
  %30 = getelementptr inbounds float, ptr %2, i64 %29
  %31 = load float, ptr %30, align 4, !tbaa !4
  %32 = fadd float %28, %31
  %33 = fmul float %32, 0x3FD5554760000000
  %34 = getelementptr inbounds float, ptr %3, i64 %25
  store float %33, ptr %34, align 4, !tbaa !4
  %35 = icmp eq i64 %29, %9
  br i1 %35, label %20, label %23, !llvm.loop !8

36:                                               ; preds = %39, %15, %20
  %37 = add nuw nsw i32 %16, 1
  %38 = icmp eq i32 %37, %1
  br i1 %38, label %19, label %15, !llvm.loop !11

39:                                               ; preds = %21, %39
  %40 = phi float [ %22, %21 ], [ %47, %39 ]
  %41 = phi i64 [ 1, %21 ], [ %45, %39 ]
  %42 = getelementptr float, ptr %14, i64 %41
  %43 = load float, ptr %42, align 4, !tbaa !4
  %44 = fadd float %43, %40
  %45 = add nuw nsw i64 %41, 1
  %46 = getelementptr inbounds float, ptr %3, i64 %45
  %47 = load float, ptr %46, align 4, !tbaa !4
  %48 = fadd float %44, %47
  %49 = fmul float %48, 0x3FD5554760000000
  %50 = getelementptr inbounds float, ptr %2, i64 %41
  store float %49, ptr %50, align 4, !tbaa !4
  %51 = icmp eq i64 %45, %12
  br i1 %51, label %36, label %39, !llvm.loop !12
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @jacobi2d(i32 noundef %0, i32 noundef %1, ptr noalias nocapture noundef readonly %2, ptr noalias nocapture noundef writeonly %3) local_unnamed_addr #0 {
  %5 = icmp sgt i32 %0, 2
  br i1 %5, label %6, label %25

6:                                                ; preds = %4
  %7 = add nsw i32 %0, -1
  %8 = add i32 %1, -1
  %9 = icmp sgt i32 %1, 2
  %10 = sext i32 %1 to i64
  %11 = zext nneg i32 %7 to i64
  %12 = zext nneg i32 %8 to i64
  br label %13

13:                                               ; preds = %6, %26
  %14 = phi i64 [ 1, %6 ], [ %27, %26 ]
  br i1 %9, label %17, label %15

15:                                               ; preds = %13
  %16 = add nuw nsw i64 %14, 1
  br label %26

17:                                               ; preds = %13
  %18 = mul nuw nsw i64 %14, %10
  %19 = add nsw i64 %14, -1
  %20 = mul nsw i64 %19, %10
  %21 = add nuw nsw i64 %14, 1
  %22 = mul nuw nsw i64 %21, %10
  %23 = getelementptr double, ptr %2, i64 %20
  %24 = getelementptr double, ptr %2, i64 %22
  br label %29

25:                                               ; preds = %26, %4
  ret void

26:                                               ; preds = %29, %15
  %27 = phi i64 [ %16, %15 ], [ %21, %29 ]
  %28 = icmp eq i64 %27, %11
  br i1 %28, label %25, label %13, !llvm.loop !13

29:                                               ; preds = %17, %29
  %30 = phi i64 [ 1, %17 ], [ %48, %29 ]
  %31 = add nuw nsw i64 %30, %18
  %32 = getelementptr inbounds double, ptr %2, i64 %31
  %33 = load double, ptr %32, align 8, !tbaa !14
  %34 = getelementptr i8, ptr %32, i64 -8
  %35 = load double, ptr %34, align 8, !tbaa !14
  %36 = fadd double %33, %35
  %37 = getelementptr i8, ptr %32, i64 8
  %38 = load double, ptr %37, align 8, !tbaa !14
  %39 = fadd double %36, %38
  %40 = getelementptr double, ptr %23, i64 %30
  %41 = load double, ptr %40, align 8, !tbaa !14
  %42 = fadd double %39, %41
  %43 = getelementptr double, ptr %24, i64 %30
  %44 = load double, ptr %43, align 8, !tbaa !14
  %45 = fadd double %42, %44
  %46 = fmul double %45, 2.000000e-01
  %47 = getelementptr inbounds double, ptr %3, i64 %31
  store double %46, ptr %47, align 8, !tbaa !14
  %48 = add nuw nsw i64 %30, 1
  %49 = icmp eq i64 %48, %12
  br i1 %49, label %26, label %29, !llvm.loop !16
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
!14 = !{!15, !15, i64 0}
!15 = !{!"double", !6, i64 0}
!16 = distinct !{!16, !9, !10}
