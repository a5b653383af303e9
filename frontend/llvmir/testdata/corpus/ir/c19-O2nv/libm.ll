; ModuleID = 'libm.c'
source_filename = "libm.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local void @trig(double noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef writeonly %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = icmp sgt i32 %3, 0
  br i1 %5, label %6, label %8

6:                                                ; preds = %4
  %7 = zext nneg i32 %3 to i64
  br label %9

8:                                                ; preds = %9, %4
  ret void

9:                                                ; preds = %6, %9
  %10 = phi i64 [ 0, %6 ], [ %33, %9 ]
  %11 = getelementptr inbounds double, ptr %1, i64 %10
  %12 = load double, ptr %11, align 8, !tbaa !4
  %13 = tail call double @sin(double noundef %12) #7
  %14 = mul nuw nsw i64 %10, 6
  %15 = getelementptr inbounds double, ptr %2, i64 %14
  store double %13, ptr %15, align 8, !tbaa !4
  %16 = load double, ptr %11, align 8, !tbaa !4
  %17 = tail call double @cos(double noundef %16) #7
  %18 = or disjoint i64 %14, 1
  %19 = getelementptr inbounds double, ptr %2, i64 %18
  store double %17, ptr %19, align 8, !tbaa !4
  %20 = load double, ptr %11, align 8, !tbaa !4
  %21 = fmul double %20, %0
  %22 = tail call double @tan(double noundef %21) #7
  %23 = getelementptr inbounds i8, ptr %15, i64 16
  store double %22, ptr %23, align 8, !tbaa !4
  %24 = load double, ptr %11, align 8, !tbaa !4
  %25 = tail call double @atan(double noundef %24) #7
  %26 = getelementptr inbounds i8, ptr %15, i64 24
  store double %25, ptr %26, align 8, !tbaa !4
  %27 = load double, ptr %11, align 8, !tbaa !4
  %28 = tail call double @atan2(double noundef %27, double noundef %0) #7
  %29 = getelementptr inbounds i8, ptr %15, i64 32
  store double %28, ptr %29, align 8, !tbaa !4
  %30 = load double, ptr %11, align 8, !tbaa !4
  %31 = tail call double @tanh(double noundef %30) #7
  %32 = getelementptr inbounds i8, ptr %15, i64 40
  store double %31, ptr %32, align 8, !tbaa !4
  %33 = add nuw nsw i64 %10, 1
  %34 = icmp eq i64 %33, %7
  br i1 %34, label %8, label %9, !llvm.loop !8
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @sin(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @cos(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @tan(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @atan(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @atan2(double noundef, double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @tanh(double noundef) local_unnamed_addr #1

; Function Attrs: nounwind uwtable
define dso_local void @logs(ptr nocapture noundef readonly %0, ptr nocapture noundef writeonly %1, i32 noundef %2) local_unnamed_addr #2 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64
  br label %8

7:                                                ; preds = %8, %3
  ret void

8:                                                ; preds = %5, %8
  %9 = phi i64 [ 0, %5 ], [ %31, %8 ]
  %10 = getelementptr inbounds float, ptr %0, i64 %9
  %11 = load float, ptr %10, align 4, !tbaa !11
  %12 = tail call float @logf(float noundef %11) #7
  %13 = mul nuw nsw i64 %9, 6
  %14 = getelementptr inbounds float, ptr %1, i64 %13
  store float %12, ptr %14, align 4, !tbaa !11
  %15 = load float, ptr %10, align 4, !tbaa !11
  %16 = tail call float @log2f(float noundef %15) #7
  %17 = or disjoint i64 %13, 1
  %18 = getelementptr inbounds float, ptr %1, i64 %17
  store float %16, ptr %18, align 4, !tbaa !11
  %19 = load float, ptr %10, align 4, !tbaa !11
  %20 = tail call float @log10f(float noundef %19) #7
  %21 = getelementptr inbounds i8, ptr %14, i64 8
  store float %20, ptr %21, align 4, !tbaa !11
  %22 = load float, ptr %10, align 4, !tbaa !11
  %23 = tail call float @log1pf(float noundef %22) #7
  %24 = getelementptr inbounds i8, ptr %14, i64 12
  store float %23, ptr %24, align 4, !tbaa !11
  %25 = load float, ptr %10, align 4, !tbaa !11
  %26 = tail call float @cbrtf(float noundef %25) #8
  %27 = getelementptr inbounds i8, ptr %14, i64 16
  store float %26, ptr %27, align 4, !tbaa !11
  %28 = load float, ptr %10, align 4, !tbaa !11
  %29 = tail call float @hypotf(float noundef %28, float noundef 3.000000e+00) #7
  %30 = getelementptr inbounds i8, ptr %14, i64 20
  store float %29, ptr %30, align 4, !tbaa !11
  %31 = add nuw nsw i64 %9, 1
  %32 = icmp eq i64 %31, %6
  br i1 %32, label %7, label %8, !llvm.loop !13
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare float @logf(float noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare float @log2f(float noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare float @log10f(float noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare float @log1pf(float noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare float @cbrtf(float noundef) local_unnamed_addr #3

; Function Attrs: nounwind
declare float @hypotf(float noundef, float noundef) local_unnamed_addr #4

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local void @powers(ptr nocapture noundef readonly %0, ptr nocapture noundef writeonly %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64
  br label %8

7:                                                ; preds = %8, %3
  ret void

8:                                                ; preds = %5, %8
  %9 = phi i64 [ 0, %5 ], [ %29, %8 ]
  %10 = getelementptr inbounds double, ptr %0, i64 %9
  %11 = load double, ptr %10, align 8, !tbaa !4
  %12 = tail call double @pow(double noundef %11, double noundef 2.500000e+00) #7
  %13 = shl nsw i64 %9, 2
  %14 = getelementptr inbounds double, ptr %1, i64 %13
  store double %12, ptr %14, align 8, !tbaa !4
  %15 = load double, ptr %10, align 8, !tbaa !4
  %16 = tail call double @exp(double noundef %15) #7
  %17 = or disjoint i64 %13, 1
  %18 = getelementptr inbounds double, ptr %1, i64 %17
  store double %16, ptr %18, align 8, !tbaa !4
  %19 = load double, ptr %10, align 8, !tbaa !4
  %20 = fmul double %19, 1.000000e+02
  %21 = tail call double @fmod(double noundef %20, double noundef 7.250000e+00) #7
  %22 = or disjoint i64 %13, 2
  %23 = getelementptr inbounds double, ptr %1, i64 %22
  store double %21, ptr %23, align 8, !tbaa !4
  %24 = load double, ptr %10, align 8, !tbaa !4
  %25 = fneg double %24
  %26 = tail call double @exp2(double noundef %25) #7
  %27 = or disjoint i64 %13, 3
  %28 = getelementptr inbounds double, ptr %1, i64 %27
  store double %26, ptr %28, align 8, !tbaa !4
  %29 = add nuw nsw i64 %9, 1
  %30 = icmp eq i64 %29, %6
  br i1 %30, label %7, label %8, !llvm.loop !14
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @pow(double noundef, double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @exp(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @fmod(double noundef, double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @exp2(double noundef) local_unnamed_addr #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @rounding(ptr nocapture noundef readonly %0, ptr nocapture noundef writeonly %1, i32 noundef %2) local_unnamed_addr #5 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64
  br label %8

7:                                                ; preds = %8, %3
  ret void

8:                                                ; preds = %5, %8
  %9 = phi i64 [ 0, %5 ], [ %31, %8 ]
  %10 = getelementptr inbounds double, ptr %0, i64 %9
  %11 = load double, ptr %10, align 8, !tbaa !4
  %12 = fmul double %11, 3.700000e-01
  %13 = tail call double @llvm.floor.f64(double %12)
  %14 = mul nuw nsw i64 %9, 6
  %15 = getelementptr inbounds double, ptr %1, i64 %14
  store double %13, ptr %15, align 8, !tbaa !4
  %16 = tail call double @llvm.ceil.f64(double %12)
  %17 = or disjoint i64 %14, 1
  %18 = getelementptr inbounds double, ptr %1, i64 %17
  store double %16, ptr %18, align 8, !tbaa !4
  %19 = tail call double @llvm.trunc.f64(double %12)
  %20 = getelementptr inbounds i8, ptr %15, i64 16
  store double %19, ptr %20, align 8, !tbaa !4
  %21 = tail call double @llvm.round.f64(double %12)
  %22 = getelementptr inbounds i8, ptr %15, i64 24
  store double %21, ptr %22, align 8, !tbaa !4
  %23 = tail call double @llvm.rint.f64(double %12)
  %24 = getelementptr inbounds i8, ptr %15, i64 32
  store double %23, ptr %24, align 8, !tbaa !4
  %25 = tail call double @llvm.minnum.f64(double %12, double 3.000000e+00)
  %26 = fneg double %12
  %27 = tail call double @llvm.copysign.f64(double %25, double %26)
  %28 = tail call double @llvm.maxnum.f64(double %12, double -2.000000e+00)
  %29 = fadd double %28, %27
  %30 = getelementptr inbounds i8, ptr %15, i64 40
  store double %29, ptr %30, align 8, !tbaa !4
  %31 = add nuw nsw i64 %9, 1
  %32 = icmp eq i64 %31, %6
  br i1 %32, label %7, label %8, !llvm.loop !15
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.floor.f64(double) #6

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.ceil.f64(double) #6

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.trunc.f64(double) #6

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.round.f64(double) #6

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.rint.f64(double) #6

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.minnum.f64(double, double) #6

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.copysign.f64(double, double) #6

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.maxnum.f64(double, double) #6

attributes #0 = { nofree nounwind memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree nosync nounwind willreturn memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { nounwind }
attributes #8 = { nounwind willreturn memory(none) }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"double", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = distinct !{!8, !9, !10}
!9 = !{!"llvm.loop.mustprogress"}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = !{!12, !12, i64 0}
!12 = !{!"float", !6, i64 0}
!13 = distinct !{!13, !9, !10}
!14 = distinct !{!14, !9, !10}
!15 = distinct !{!15, !9, !10}
