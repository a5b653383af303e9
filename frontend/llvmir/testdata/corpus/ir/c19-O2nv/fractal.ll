; ModuleID = 'fractal.c'
source_filename = "fractal.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: write) uwtable
define dso_local void @mandelbrot(i32 noundef %0, i32 noundef %1, i32 noundef %2, ptr nocapture noundef writeonly %3) local_unnamed_addr #0 {
  %5 = icmp sgt i32 %0, 0
  br i1 %5, label %6, label %23

6:                                                ; preds = %4
  %7 = icmp sgt i32 %1, 0
  %8 = sitofp i32 %1 to float
  %9 = uitofp nneg i32 %0 to float
  %10 = icmp sgt i32 %2, 0
  %11 = zext i32 %1 to i64
  %12 = zext nneg i32 %0 to i64
  br label %13

13:                                               ; preds = %6, %24
  %14 = phi i64 [ 0, %6 ], [ %25, %24 ]
  br i1 %7, label %15, label %24

15:                                               ; preds = %13
  %16 = trunc nuw nsw i64 %14 to i32
  %17 = uitofp nneg i32 %16 to float
  %18 = fmul float %17, 0x4003333340000000
  %19 = fdiv float %18, %9
  %20 = fadd float %19, 0xBFF3333340000000
  %21 = mul nuw nsw i64 %14, %11
  %22 = getelementptr inbounds i8, ptr %3, i64 %21
  br label %27

23:                                               ; preds = %24, %4
  ret void

24:                                               ; preds = %50, %13
  %25 = add nuw nsw i64 %14, 1
  %26 = icmp eq i64 %25, %12
  br i1 %26, label %23, label %13, !llvm.loop !4

27:                                               ; preds = %15, %50
  %28 = phi i64 [ 0, %15 ], [ %54, %50 ]
  %29 = trunc nuw nsw i64 %28 to i32
  %30 = uitofp nneg i32 %29 to float
  %31 = fmul float %30, 0x4004CCCCC0000000
  %32 = fdiv float %31, %8
  %33 = fadd float %32, -2.000000e+00
  br i1 %10, label %34, label %50

34:                                               ; preds = %27, %42
  %35 = phi i32 [ %48, %42 ], [ 0, %27 ]
  %36 = phi float [ %47, %42 ], [ 0.000000e+00, %27 ]
  %37 = phi float [ %44, %42 ], [ 0.000000e+00, %27 ]
  %38 = fmul float %37, %37
  %39 = fmul float %36, %36
  %40 = fadd float %38, %39
  %41 = fcmp olt float %40, 4.000000e+00
  br i1 %41, label %42, label %50

42:                                               ; preds = %34
  %43 = fsub float %38, %39
  %44 = fadd float %33, %43
  %45 = fmul float %37, 2.000000e+00
  %46 = fmul float %45, %36
  %47 = fadd float %20, %46
  %48 = add nuw nsw i32 %35, 1
  %49 = icmp eq i32 %48, %2
  br i1 %49, label %50, label %34, !llvm.loop !7

50:                                               ; preds = %34, %42, %27
  %51 = phi i32 [ 0, %27 ], [ %2, %42 ], [ %35, %34 ]
  %52 = trunc i32 %51 to i8
  %53 = getelementptr inbounds i8, ptr %22, i64 %28
  store i8 %52, ptr %53, align 1, !tbaa !8
  %54 = add nuw nsw i64 %28, 1
  %55 = icmp eq i64 %54, %11
  br i1 %55, label %24, label %27, !llvm.loop !11
}

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local i32 @collatz(i32 noundef %0) local_unnamed_addr #1 {
  %2 = icmp sgt i32 %0, 1
  br i1 %2, label %3, label %8

3:                                                ; preds = %1
  %4 = zext nneg i32 %0 to i64
  br label %10

5:                                                ; preds = %26
  %6 = mul nsw i32 %31, 1000
  %7 = add nsw i32 %6, %29
  br label %8

8:                                                ; preds = %5, %1
  %9 = phi i32 [ 0, %1 ], [ %7, %5 ]
  ret i32 %9

10:                                               ; preds = %3, %26
  %11 = phi i64 [ 1, %3 ], [ %32, %26 ]
  %12 = phi i32 [ 0, %3 ], [ %31, %26 ]
  %13 = phi i32 [ 0, %3 ], [ %29, %26 ]
  %14 = icmp eq i64 %11, 1
  br i1 %14, label %26, label %15

15:                                               ; preds = %10, %15
  %16 = phi i32 [ %24, %15 ], [ 0, %10 ]
  %17 = phi i64 [ %23, %15 ], [ %11, %10 ]
  %18 = and i64 %17, 1
  %19 = icmp eq i64 %18, 0
  %20 = mul i64 %17, 3
  %21 = add i64 %20, 1
  %22 = lshr exact i64 %17, 1
  %23 = select i1 %19, i64 %22, i64 %21
  %24 = add nuw nsw i32 %16, 1
  %25 = icmp eq i64 %23, 1
  br i1 %25, label %26, label %15, !llvm.loop !12

26:                                               ; preds = %15, %10
  %27 = phi i32 [ 0, %10 ], [ %24, %15 ]
  %28 = icmp sgt i32 %27, %13
  %29 = tail call i32 @llvm.smax.i32(i32 %27, i32 %13)
  %30 = trunc nuw nsw i64 %11 to i32
  %31 = select i1 %28, i32 %30, i32 %12
  %32 = add nuw nsw i64 %11, 1
  %33 = icmp eq i64 %32, %4
  br i1 %33, label %5, label %10, !llvm.loop !13
}

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local double @monte_carlo(i32 noundef %0, i32 noundef %1) local_unnamed_addr #1 {
  %3 = icmp sgt i32 %0, 0
  br i1 %3, label %11, label %7

4:                                                ; preds = %11
  %5 = uitofp nneg i32 %28 to double
  %6 = fmul double %5, 4.000000e+00
  br label %7

7:                                                ; preds = %4, %2
  %8 = phi double [ 0.000000e+00, %2 ], [ %6, %4 ]
  %9 = sitofp i32 %0 to double
  %10 = fdiv double %8, %9
  ret double %10

11:                                               ; preds = %2, %11
  %12 = phi i32 [ %20, %11 ], [ %1, %2 ]
  %13 = phi i32 [ %28, %11 ], [ 0, %2 ]
  %14 = phi i32 [ %29, %11 ], [ 0, %2 ]
  %15 = mul i32 %12, 1664525
  %16 = add i32 %15, 1013904223
  %17 = uitofp i32 %16 to double
  %18 = fmul double %17, 0x3DF0000000000000
  %19 = mul i32 %16, 1664525
  %20 = add i32 %19, 1013904223
  %21 = uitofp i32 %20 to double
  %22 = fmul double %21, 0x3DF0000000000000
  %23 = fmul double %18, %18
  %24 = fmul double %22, %22
  %25 = fadd double %23, %24
  %26 = fcmp olt double %25, 1.000000e+00
  %27 = zext i1 %26 to i32
  %28 = add nuw nsw i32 %13, %27
  %29 = add nuw nsw i32 %14, 1
  %30 = icmp eq i32 %29, %0
  br i1 %30, label %4, label %11, !llvm.loop !14
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #2

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree norecurse nosync nounwind memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

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
!9 = !{!"omnipotent char", !10, i64 0}
!10 = !{!"Simple C/C++ TBAA"}
!11 = distinct !{!11, !5, !6}
!12 = distinct !{!12, !5, !6}
!13 = distinct !{!13, !5, !6}
!14 = distinct !{!14, !5, !6}
