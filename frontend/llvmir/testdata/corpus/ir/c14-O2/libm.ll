; ModuleID = 'libm.c'
source_filename = "libm.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree nounwind uwtable
define dso_local void @trig(double noundef %0, double* nocapture noundef readonly %1, double* nocapture noundef writeonly %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = icmp sgt i32 %3, 0
  br i1 %5, label %6, label %8

6:                                                ; preds = %4
  %7 = zext i32 %3 to i64
  br label %9

8:                                                ; preds = %9, %4
  ret void

9:                                                ; preds = %6, %9
  %10 = phi i64 [ 0, %6 ], [ %37, %9 ]
  %11 = getelementptr inbounds double, double* %1, i64 %10
  %12 = load double, double* %11, align 8, !tbaa !4
  %13 = tail call double @sin(double noundef %12) #8
  %14 = mul nuw nsw i64 %10, 6
  %15 = getelementptr inbounds double, double* %2, i64 %14
  store double %13, double* %15, align 8, !tbaa !4
  %16 = load double, double* %11, align 8, !tbaa !4
  %17 = tail call double @cos(double noundef %16) #8
  %18 = or i64 %14, 1
  %19 = getelementptr inbounds double, double* %2, i64 %18
  store double %17, double* %19, align 8, !tbaa !4
  %20 = load double, double* %11, align 8, !tbaa !4
  %21 = fmul double %20, %0
  %22 = tail call double @tan(double noundef %21) #8
  %23 = add nuw nsw i64 %14, 2
  %24 = getelementptr inbounds double, double* %2, i64 %23
  store double %22, double* %24, align 8, !tbaa !4
  %25 = load double, double* %11, align 8, !tbaa !4
  %26 = tail call double @atan(double noundef %25) #8
  %27 = add nuw nsw i64 %14, 3
  %28 = getelementptr inbounds double, double* %2, i64 %27
  store double %26, double* %28, align 8, !tbaa !4
  %29 = load double, double* %11, align 8, !tbaa !4
  %30 = tail call double @atan2(double noundef %29, double noundef %0) #8
  %31 = add nuw nsw i64 %14, 4
  %32 = getelementptr inbounds double, double* %2, i64 %31
  store double %30, double* %32, align 8, !tbaa !4
  %33 = load double, double* %11, align 8, !tbaa !4
  %34 = tail call double @tanh(double noundef %33) #8
  %35 = add nuw nsw i64 %14, 5
  %36 = getelementptr inbounds double, double* %2, i64 %35
  store double %34, double* %36, align 8, !tbaa !4
  %37 = add nuw nsw i64 %10, 1
  %38 = icmp eq i64 %37, %7
  br i1 %38, label %8, label %9, !llvm.loop !8
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @sin(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @cos(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @tan(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @atan(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @atan2(double noundef, double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @tanh(double noundef) local_unnamed_addr #1

; Function Attrs: nounwind uwtable
define dso_local void @logs(float* nocapture noundef readonly %0, float* nocapture noundef writeonly %1, i32 noundef %2) local_unnamed_addr #2 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %3
  %6 = zext i32 %2 to i64
  br label %8

7:                                                ; preds = %8, %3
  ret void

8:                                                ; preds = %5, %8
  %9 = phi i64 [ 0, %5 ], [ %35, %8 ]
  %10 = getelementptr inbounds float, float* %0, i64 %9
  %11 = load float, float* %10, align 4, !tbaa !10
  %12 = tail call float @logf(float noundef %11) #8
  %13 = mul nuw nsw i64 %9, 6
  %14 = getelementptr inbounds float, float* %1, i64 %13
  store float %12, float* %14, align 4, !tbaa !10
  %15 = load float, float* %10, align 4, !tbaa !10
  %16 = tail call float @log2f(float noundef %15) #8
  %17 = or i64 %13, 1
  %18 = getelementptr inbounds float, float* %1, i64 %17
  store float %16, float* %18, align 4, !tbaa !10
  %19 = load float, float* %10, align 4, !tbaa !10
  %20 = tail call float @log10f(float noundef %19) #8
  %21 = add nuw nsw i64 %13, 2
  %22 = getelementptr inbounds float, float* %1, i64 %21
  store float %20, float* %22, align 4, !tbaa !10
  %23 = load float, float* %10, align 4, !tbaa !10
  %24 = tail call float @log1pf(float noundef %23) #8
  %25 = add nuw nsw i64 %13, 3
  %26 = getelementptr inbounds float, float* %1, i64 %25
  store float %24, float* %26, align 4, !tbaa !10
  %27 = load float, float* %10, align 4, !tbaa !10
  %28 = tail call float @cbrtf(float noundef %27) #9
  %29 = add nuw nsw i64 %13, 4
  %30 = getelementptr inbounds float, float* %1, i64 %29
  store float %28, float* %30, align 4, !tbaa !10
  %31 = load float, float* %10, align 4, !tbaa !10
  %32 = tail call float @hypotf(float noundef %31, float noundef 3.000000e+00) #8
  %33 = add nuw nsw i64 %13, 5
  %34 = getelementptr inbounds float, float* %1, i64 %33
  store float %32, float* %34, align 4, !tbaa !10
  %35 = add nuw nsw i64 %9, 1
  %36 = icmp eq i64 %35, %6
  br i1 %36, label %7, label %8, !llvm.loop !12
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare float @logf(float noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare float @log2f(float noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare float @log10f(float noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare float @log1pf(float noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nosync nounwind readnone willreturn
declare float @cbrtf(float noundef) local_unnamed_addr #3

; Function Attrs: nounwind
declare float @hypotf(float noundef, float noundef) local_unnamed_addr #4

; Function Attrs: nofree nounwind uwtable
define dso_local void @powers(double* nocapture noundef readonly %0, double* nocapture noundef writeonly %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %3
  %6 = zext i32 %2 to i64
  br label %8

7:                                                ; preds = %8, %3
  ret void

8:                                                ; preds = %5, %8
  %9 = phi i64 [ 0, %5 ], [ %29, %8 ]
  %10 = getelementptr inbounds double, double* %0, i64 %9
  %11 = load double, double* %10, align 8, !tbaa !4
  %12 = tail call double @pow(double noundef %11, double noundef 2.500000e+00) #8
  %13 = shl nsw i64 %9, 2
  %14 = getelementptr inbounds double, double* %1, i64 %13
  store double %12, double* %14, align 8, !tbaa !4
  %15 = load double, double* %10, align 8, !tbaa !4
  %16 = tail call double @exp(double noundef %15) #8
  %17 = or i64 %13, 1
  %18 = getelementptr inbounds double, double* %1, i64 %17
  store double %16, double* %18, align 8, !tbaa !4
  %19 = load double, double* %10, align 8, !tbaa !4
  %20 = fmul double %19, 1.000000e+02
  %21 = tail call double @fmod(double noundef %20, double noundef 7.250000e+00) #8
  %22 = or i64 %13, 2
  %23 = getelementptr inbounds double, double* %1, i64 %22
  store double %21, double* %23, align 8, !tbaa !4
  %24 = load double, double* %10, align 8, !tbaa !4
  %25 = fneg double %24
  %26 = tail call double @exp2(double noundef %25) #8
  %27 = or i64 %13, 3
  %28 = getelementptr inbounds double, double* %1, i64 %27
  store double %26, double* %28, align 8, !tbaa !4
  %29 = add nuw nsw i64 %9, 1
  %30 = icmp eq i64 %29, %6
  br i1 %30, label %7, label %8, !llvm.loop !13
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @pow(double noundef, double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @exp(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @fmod(double noundef, double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @exp2(double noundef) local_unnamed_addr #1

; Function Attrs: nofree nosync nounwind uwtable
define dso_local void @rounding(double* nocapture noundef readonly %0, double* nocapture noundef writeonly %1, i32 noundef %2) local_unnamed_addr #5 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %47

5:                                                ; preds = %3
  %6 = zext i32 %2 to i64
  %7 = icmp eq i32 %2, 1
  br i1 %7, label %45, label %8

8:                                                ; preds = %5
  %9 = mul nuw nsw i64 %6, 6
  %10 = getelementptr double, double* %1, i64 %9
  %11 = getelementptr double, double* %0, i64 %6
  %12 = icmp ugt double* %11, %1
  %13 = icmp ugt double* %10, %0
  %14 = and i1 %12, %13
  br i1 %14, label %45, label %15

15:                                               ; preds = %8
  %16 = and i64 %6, 4294967294
  br label %17

17:                                               ; preds = %17, %15
  %18 = phi i64 [ 0, %15 ], [ %41, %17 ]
  %19 = getelementptr inbounds double, double* %0, i64 %18
  %20 = bitcast double* %19 to <2 x double>*
  %21 = load <2 x double>, <2 x double>* %20, align 8, !tbaa !4, !alias.scope !14
  %22 = fmul <2 x double> %21, <double 3.700000e-01, double 3.700000e-01>
  %23 = call <2 x double> @llvm.floor.v2f64(<2 x double> %22)
  %24 = mul nuw nsw i64 %18, 6
  %25 = call <2 x double> @llvm.ceil.v2f64(<2 x double> %22)
  %26 = call <2 x double> @llvm.trunc.v2f64(<2 x double> %22)
  %27 = call <2 x double> @llvm.round.v2f64(<2 x double> %22)
  %28 = call <2 x double> @llvm.rint.v2f64(<2 x double> %22)
  %29 = call <2 x double> @llvm.minnum.v2f64(<2 x double> %22, <2 x double> <double 3.000000e+00, double 3.000000e+00>)
  %30 = fneg <2 x double> %22
  %31 = call <2 x double> @llvm.copysign.v2f64(<2 x double> %29, <2 x double> %30)
  %32 = call <2 x double> @llvm.maxnum.v2f64(<2 x double> %22, <2 x double> <double -2.000000e+00, double -2.000000e+00>)
  %33 = fadd <2 x double> %32, %31
  %34 = getelementptr inbounds double, double* %1, i64 %24
  %35 = bitcast double* %34 to <12 x double>*
  %36 = shufflevector <2 x double> %23, <2 x double> %25, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %37 = shufflevector <2 x double> %26, <2 x double> %27, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %38 = shufflevector <4 x double> %36, <4 x double> %37, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %39 = shufflevector <2 x double> %28, <2 x double> %33, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 undef, i32 undef, i32 undef, i32 undef>
  %40 = shufflevector <8 x double> %38, <8 x double> %39, <12 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 1, i32 3, i32 5, i32 7, i32 9, i32 11>
  store <12 x double> %40, <12 x double>* %35, align 8, !tbaa !4
  %41 = add nuw i64 %18, 2
  %42 = icmp eq i64 %41, %16
  br i1 %42, label %43, label %17, !llvm.loop !17

43:                                               ; preds = %17
  %44 = icmp eq i64 %16, %6
  br i1 %44, label %47, label %45

45:                                               ; preds = %8, %5, %43
  %46 = phi i64 [ 0, %8 ], [ 0, %5 ], [ %16, %43 ]
  br label %48

47:                                               ; preds = %48, %43, %3
  ret void

48:                                               ; preds = %45, %48
  %49 = phi i64 [ %75, %48 ], [ %46, %45 ]
  %50 = getelementptr inbounds double, double* %0, i64 %49
  %51 = load double, double* %50, align 8, !tbaa !4
  %52 = fmul double %51, 3.700000e-01
  %53 = tail call double @llvm.floor.f64(double %52)
  %54 = mul nuw nsw i64 %49, 6
  %55 = getelementptr inbounds double, double* %1, i64 %54
  store double %53, double* %55, align 8, !tbaa !4
  %56 = tail call double @llvm.ceil.f64(double %52)
  %57 = or i64 %54, 1
  %58 = getelementptr inbounds double, double* %1, i64 %57
  store double %56, double* %58, align 8, !tbaa !4
  %59 = tail call double @llvm.trunc.f64(double %52)
  %60 = add nuw nsw i64 %54, 2
  %61 = getelementptr inbounds double, double* %1, i64 %60
  store double %59, double* %61, align 8, !tbaa !4
  %62 = tail call double @llvm.round.f64(double %52)
  %63 = add nuw nsw i64 %54, 3
  %64 = getelementptr inbounds double, double* %1, i64 %63
  store double %62, double* %64, align 8, !tbaa !4
  %65 = tail call double @llvm.rint.f64(double %52)
  %66 = add nuw nsw i64 %54, 4
  %67 = getelementptr inbounds double, double* %1, i64 %66
  store double %65, double* %67, align 8, !tbaa !4
  %68 = tail call double @llvm.minnum.f64(double %52, double 3.000000e+00)
  %69 = fneg double %52
  %70 = tail call double @llvm.copysign.f64(double %68, double %69)
  %71 = tail call double @llvm.maxnum.f64(double %52, double -2.000000e+00)
  %72 = fadd double %71, %70
  %73 = add nuw nsw i64 %54, 5
  %74 = getelementptr inbounds double, double* %1, i64 %73
  store double %72, double* %74, align 8, !tbaa !4
  %75 = add nuw nsw i64 %49, 1
  %76 = icmp eq i64 %75, %6
  br i1 %76, label %47, label %48, !llvm.loop !19
}

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.floor.f64(double) #6

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.ceil.f64(double) #6

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.trunc.f64(double) #6

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.round.f64(double) #6

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.rint.f64(double) #6

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.minnum.f64(double, double) #6

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.copysign.f64(double, double) #6

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.maxnum.f64(double, double) #6

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare <2 x double> @llvm.floor.v2f64(<2 x double>) #7

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare <2 x double> @llvm.ceil.v2f64(<2 x double>) #7

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare <2 x double> @llvm.trunc.v2f64(<2 x double>) #7

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare <2 x double> @llvm.round.v2f64(<2 x double>) #7

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare <2 x double> @llvm.rint.v2f64(<2 x double>) #7

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare <2 x double> @llvm.minnum.v2f64(<2 x double>, <2 x double>) #7

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare <2 x double> @llvm.copysign.v2f64(<2 x double>, <2 x double>) #7

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare <2 x double> @llvm.maxnum.v2f64(<2 x double>, <2 x double>) #7

attributes #0 = { nofree nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nounwind willreturn writeonly "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree nosync nounwind readnone willreturn "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nofree nosync nounwind readnone speculatable willreturn }
attributes #7 = { nofree nosync nounwind readnone speculatable willreturn }
attributes #8 = { nounwind }
attributes #9 = { nounwind readnone willreturn }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 1}
!4 = !{!5, !5, i64 0}
!5 = !{!"double", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.mustprogress"}
!10 = !{!11, !11, i64 0}
!11 = !{!"float", !6, i64 0}
!12 = distinct !{!12, !9}
!13 = distinct !{!13, !9}
!14 = !{!15}
!15 = distinct !{!15, !16}
!16 = distinct !{!16, !"LVerDomain"}
!17 = distinct !{!17, !9, !18}
!18 = !{!"llvm.loop.isvectorized", i32 1}
!19 = distinct !{!19, !9, !18}
