; ModuleID = 'fft.c'
source_filename = "fft.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree nounwind uwtable
define dso_local void @fft(i32 noundef %0, float* nocapture noundef %1, float* nocapture noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %0, 1
  br i1 %4, label %5, label %45

5:                                                ; preds = %3
  %6 = zext i32 %0 to i64
  br label %7

7:                                                ; preds = %5, %33
  %8 = phi i64 [ 1, %5 ], [ %34, %33 ]
  %9 = phi i32 [ 0, %5 ], [ %20, %33 ]
  br label %14

10:                                               ; preds = %33
  %11 = icmp slt i32 %0, 2
  br i1 %11, label %45, label %12

12:                                               ; preds = %10
  %13 = zext i32 %0 to i64
  br label %36

14:                                               ; preds = %14, %7
  %15 = phi i32 [ %17, %14 ], [ %0, %7 ]
  %16 = phi i32 [ %20, %14 ], [ %9, %7 ]
  %17 = ashr i32 %15, 1
  %18 = and i32 %16, %17
  %19 = icmp eq i32 %18, 0
  %20 = xor i32 %16, %17
  br i1 %19, label %21, label %14, !llvm.loop !4

21:                                               ; preds = %14
  %22 = sext i32 %20 to i64
  %23 = icmp slt i64 %8, %22
  br i1 %23, label %24, label %33

24:                                               ; preds = %21
  %25 = getelementptr inbounds float, float* %1, i64 %8
  %26 = load float, float* %25, align 4, !tbaa !6
  %27 = getelementptr inbounds float, float* %1, i64 %22
  %28 = load float, float* %27, align 4, !tbaa !6
  store float %28, float* %25, align 4, !tbaa !6
  store float %26, float* %27, align 4, !tbaa !6
  %29 = getelementptr inbounds float, float* %2, i64 %8
  %30 = load float, float* %29, align 4, !tbaa !6
  %31 = getelementptr inbounds float, float* %2, i64 %22
  %32 = load float, float* %31, align 4, !tbaa !6
  store float %32, float* %29, align 4, !tbaa !6
  store float %30, float* %31, align 4, !tbaa !6
  br label %33

33:                                               ; preds = %24, %21
  %34 = add nuw nsw i64 %8, 1
  %35 = icmp eq i64 %34, %6
  br i1 %35, label %10, label %7, !llvm.loop !10

36:                                               ; preds = %12, %46
  %37 = phi i32 [ %47, %46 ], [ 2, %12 ]
  %38 = sdiv i32 %37, 2
  %39 = icmp sgt i32 %37, 1
  br i1 %39, label %40, label %46

40:                                               ; preds = %36
  %41 = sitofp i32 %37 to double
  %42 = zext i32 %37 to i64
  %43 = sext i32 %38 to i64
  %44 = zext i32 %38 to i64
  br label %49

45:                                               ; preds = %46, %3, %10
  ret void

46:                                               ; preds = %60, %36
  %47 = shl i32 %37, 1
  %48 = icmp sgt i32 %47, %0
  br i1 %48, label %45, label %36, !llvm.loop !11

49:                                               ; preds = %40, %60
  %50 = phi i64 [ 0, %40 ], [ %61, %60 ]
  %51 = trunc i64 %50 to i32
  %52 = sitofp i32 %51 to double
  %53 = fmul double %52, 0xC01921FB54442D18
  %54 = fdiv double %53, %41
  %55 = tail call double @cos(double noundef %54) #3
  %56 = fptrunc double %55 to float
  %57 = tail call double @sin(double noundef %54) #3
  %58 = fptrunc double %57 to float
  %59 = icmp slt i32 %51, %0
  br i1 %59, label %63, label %60

60:                                               ; preds = %63, %49
  %61 = add nuw nsw i64 %50, 1
  %62 = icmp eq i64 %61, %44
  br i1 %62, label %46, label %49, !llvm.loop !12

63:                                               ; preds = %49, %63
  %64 = phi i64 [ %86, %63 ], [ %50, %49 ]
  %65 = add nsw i64 %64, %43
  %66 = getelementptr inbounds float, float* %1, i64 %65
  %67 = load float, float* %66, align 4, !tbaa !6
  %68 = fmul float %67, %56
  %69 = getelementptr inbounds float, float* %2, i64 %65
  %70 = load float, float* %69, align 4, !tbaa !6
  %71 = fmul float %70, %58
  %72 = fsub float %68, %71
  %73 = fmul float %67, %58
  %74 = fmul float %70, %56
  %75 = fadd float %73, %74
  %76 = getelementptr inbounds float, float* %1, i64 %64
  %77 = load float, float* %76, align 4, !tbaa !6
  %78 = fsub float %77, %72
  store float %78, float* %66, align 4, !tbaa !6
  %79 = getelementptr inbounds float, float* %2, i64 %64
  %80 = load float, float* %79, align 4, !tbaa !6
  %81 = fsub float %80, %75
  store float %81, float* %69, align 4, !tbaa !6
  %82 = load float, float* %76, align 4, !tbaa !6
  %83 = fadd float %72, %82
  store float %83, float* %76, align 4, !tbaa !6
  %84 = load float, float* %79, align 4, !tbaa !6
  %85 = fadd float %75, %84
  store float %85, float* %79, align 4, !tbaa !6
  %86 = add i64 %64, %42
  %87 = icmp slt i64 %86, %13
  br i1 %87, label %63, label %60, !llvm.loop !13
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @cos(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @sin(double noundef) local_unnamed_addr #1

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @fir(i32 noundef %0, i32 noundef %1, float* noalias nocapture noundef readonly %2, float* noalias nocapture noundef readonly %3, float* noalias nocapture noundef writeonly %4) local_unnamed_addr #2 {
  %6 = icmp sgt i32 %0, 0
  br i1 %6, label %7, label %19

7:                                                ; preds = %5
  %8 = icmp sgt i32 %1, 0
  %9 = zext i32 %0 to i64
  %10 = zext i32 %1 to i64
  %11 = add nsw i64 %10, -1
  %12 = and i64 %10, 3
  %13 = icmp ult i64 %11, 3
  %14 = and i64 %10, 4294967292
  %15 = icmp eq i64 %12, 0
  br label %16

16:                                               ; preds = %7, %38
  %17 = phi i64 [ 0, %7 ], [ %41, %38 ]
  br i1 %8, label %18, label %38

18:                                               ; preds = %16
  br i1 %13, label %20, label %43

19:                                               ; preds = %38, %5
  ret void

20:                                               ; preds = %43, %18
  %21 = phi float [ undef, %18 ], [ %77, %43 ]
  %22 = phi i64 [ 0, %18 ], [ %78, %43 ]
  %23 = phi float [ 0.000000e+00, %18 ], [ %77, %43 ]
  br i1 %15, label %38, label %24

24:                                               ; preds = %20, %24
  %25 = phi i64 [ %35, %24 ], [ %22, %20 ]
  %26 = phi float [ %34, %24 ], [ %23, %20 ]
  %27 = phi i64 [ %36, %24 ], [ 0, %20 ]
  %28 = getelementptr inbounds float, float* %3, i64 %25
  %29 = load float, float* %28, align 4, !tbaa !6
  %30 = add nuw nsw i64 %25, %17
  %31 = getelementptr inbounds float, float* %2, i64 %30
  %32 = load float, float* %31, align 4, !tbaa !6
  %33 = fmul float %29, %32
  %34 = fadd float %26, %33
  %35 = add nuw nsw i64 %25, 1
  %36 = add i64 %27, 1
  %37 = icmp eq i64 %36, %12
  br i1 %37, label %38, label %24, !llvm.loop !14

38:                                               ; preds = %20, %24, %16
  %39 = phi float [ 0.000000e+00, %16 ], [ %21, %20 ], [ %34, %24 ]
  %40 = getelementptr inbounds float, float* %4, i64 %17
  store float %39, float* %40, align 4, !tbaa !6
  %41 = add nuw nsw i64 %17, 1
  %42 = icmp eq i64 %41, %9
  br i1 %42, label %19, label %16, !llvm.loop !16

43:                                               ; preds = %18, %43
  %44 = phi i64 [ %78, %43 ], [ 0, %18 ]
  %45 = phi float [ %77, %43 ], [ 0.000000e+00, %18 ]
  %46 = phi i64 [ %79, %43 ], [ 0, %18 ]
  %47 = getelementptr inbounds float, float* %3, i64 %44
  %48 = load float, float* %47, align 4, !tbaa !6
  %49 = add nuw nsw i64 %44, %17
  %50 = getelementptr inbounds float, float* %2, i64 %49
  %51 = load float, float* %50, align 4, !tbaa !6
  %52 = fmul float %48, %51
  %53 = fadd float %45, %52
  %54 = or i64 %44, 1
  %55 = getelementptr inbounds float, float* %3, i64 %54
  %56 = load float, float* %55, align 4, !tbaa !6
  %57 = add nuw nsw i64 %54, %17
  %58 = getelementptr inbounds float, float* %2, i64 %57
  %59 = load float, float* %58, align 4, !tbaa !6
  %60 = fmul float %56, %59
  %61 = fadd float %53, %60
  %62 = or i64 %44, 2
  %63 = getelementptr inbounds float, float* %3, i64 %62
  %64 = load float, float* %63, align 4, !tbaa !6
  %65 = add nuw nsw i64 %62, %17
  %66 = getelementptr inbounds float, float* %2, i64 %65
  %67 = load float, float* %66, align 4, !tbaa !6
  %68 = fmul float %64, %67
  %69 = fadd float %61, %68
  %70 = or i64 %44, 3
  %71 = getelementptr inbounds float, float* %3, i64 %70
  %72 = load float, float* %71, align 4, !tbaa !6
  %73 = add nuw nsw i64 %70, %17
  %74 = getelementptr inbounds float, float* %2, i64 %73
  %75 = load float, float* %74, align 4, !tbaa !6
  %76 = fmul float %72, %75
  %77 = fadd float %69, %76
  %78 = add nuw nsw i64 %44, 4
  %79 = add nuw i64 %46, 4
  %80 = icmp eq i64 %79, %14
  br i1 %80, label %20, label %43, !llvm.loop !17
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @biquad(i32 noundef %0, double* nocapture noundef readonly %1, double* nocapture noundef writeonly %2) local_unnamed_addr #2 {
  %4 = icmp sgt i32 %0, 0
  br i1 %4, label %5, label %21

5:                                                ; preds = %3
  %6 = zext i32 %0 to i64
  %7 = and i64 %6, 1
  %8 = icmp eq i32 %0, 1
  br i1 %8, label %11, label %9

9:                                                ; preds = %5
  %10 = and i64 %6, 4294967294
  br label %22

11:                                               ; preds = %22, %5
  %12 = phi i64 [ 0, %5 ], [ %50, %22 ]
  %13 = phi double [ 0.000000e+00, %5 ], [ %46, %22 ]
  %14 = icmp eq i64 %7, 0
  br i1 %14, label %21, label %15

15:                                               ; preds = %11
  %16 = getelementptr inbounds double, double* %1, i64 %12
  %17 = load double, double* %16, align 8, !tbaa !18
  %18 = fmul double %17, 2.000000e-01
  %19 = fadd double %13, %18
  %20 = getelementptr inbounds double, double* %2, i64 %12
  store double %19, double* %20, align 8, !tbaa !18
  br label %21

21:                                               ; preds = %15, %11, %3
  ret void

22:                                               ; preds = %22, %9
  %23 = phi i64 [ 0, %9 ], [ %50, %22 ]
  %24 = phi double [ 0.000000e+00, %9 ], [ %46, %22 ]
  %25 = phi double [ 0.000000e+00, %9 ], [ %48, %22 ]
  %26 = phi i64 [ 0, %9 ], [ %51, %22 ]
  %27 = getelementptr inbounds double, double* %1, i64 %23
  %28 = load double, double* %27, align 8, !tbaa !18
  %29 = fmul double %28, 2.000000e-01
  %30 = fadd double %24, %29
  %31 = fmul double %28, 4.000000e-01
  %32 = fmul double %30, 3.000000e-01
  %33 = fadd double %31, %32
  %34 = fadd double %25, %33
  %35 = fmul double %30, 1.000000e-01
  %36 = fsub double %29, %35
  %37 = getelementptr inbounds double, double* %2, i64 %23
  store double %30, double* %37, align 8, !tbaa !18
  %38 = or i64 %23, 1
  %39 = getelementptr inbounds double, double* %1, i64 %38
  %40 = load double, double* %39, align 8, !tbaa !18
  %41 = fmul double %40, 2.000000e-01
  %42 = fadd double %34, %41
  %43 = fmul double %40, 4.000000e-01
  %44 = fmul double %42, 3.000000e-01
  %45 = fadd double %43, %44
  %46 = fadd double %36, %45
  %47 = fmul double %42, 1.000000e-01
  %48 = fsub double %41, %47
  %49 = getelementptr inbounds double, double* %2, i64 %38
  store double %42, double* %49, align 8, !tbaa !18
  %50 = add nuw nsw i64 %23, 2
  %51 = add i64 %26, 2
  %52 = icmp eq i64 %51, %10
  br i1 %52, label %11, label %22, !llvm.loop !20
}

attributes #0 = { nofree nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nounwind willreturn writeonly "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nofree norecurse nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 1}
!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.mustprogress"}
!6 = !{!7, !7, i64 0}
!7 = !{!"float", !8, i64 0}
!8 = !{!"omnipotent char", !9, i64 0}
!9 = !{!"Simple C/C++ TBAA"}
!10 = distinct !{!10, !5}
!11 = distinct !{!11, !5}
!12 = distinct !{!12, !5}
!13 = distinct !{!13, !5}
!14 = distinct !{!14, !15}
!15 = !{!"llvm.loop.unroll.disable"}
!16 = distinct !{!16, !5}
!17 = distinct !{!17, !5}
!18 = !{!19, !19, i64 0}
!19 = !{!"double", !8, i64 0}
!20 = distinct !{!20, !5}
