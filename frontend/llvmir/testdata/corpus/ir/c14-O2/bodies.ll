; ModuleID = 'bodies.c'
source_filename = "bodies.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.body = type { double, double, double, double }

; Function Attrs: nofree nounwind uwtable
define dso_local void @forces(i32 noundef %0, float* noalias nocapture noundef readonly %1, float* noalias nocapture noundef writeonly %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %0, 0
  br i1 %4, label %5, label %24

5:                                                ; preds = %3
  %6 = zext i32 %0 to i64
  br label %7

7:                                                ; preds = %25, %5
  %8 = phi i64 [ 0, %5 ], [ %31, %25 ]
  %9 = trunc i64 %8 to i32
  %10 = mul nsw i32 %9, 3
  %11 = zext i32 %10 to i64
  %12 = getelementptr inbounds float, float* %1, i64 %11
  %13 = load float, float* %12, align 4, !tbaa !4
  %14 = add nuw nsw i32 %10, 1
  %15 = zext i32 %14 to i64
  %16 = getelementptr inbounds float, float* %1, i64 %15
  %17 = load float, float* %16, align 4, !tbaa !4
  %18 = add nuw nsw i32 %10, 2
  %19 = zext i32 %18 to i64
  %20 = getelementptr inbounds float, float* %1, i64 %19
  %21 = load float, float* %20, align 4, !tbaa !4
  %22 = insertelement <2 x float> poison, float %17, i64 0
  %23 = insertelement <2 x float> %22, float %21, i64 1
  br label %33

24:                                               ; preds = %25, %3
  ret void

25:                                               ; preds = %33
  %26 = getelementptr inbounds float, float* %2, i64 %11
  store float %57, float* %26, align 4, !tbaa !4
  %27 = getelementptr inbounds float, float* %2, i64 %15
  %28 = extractelement <2 x float> %61, i64 0
  store float %28, float* %27, align 4, !tbaa !4
  %29 = getelementptr inbounds float, float* %2, i64 %19
  %30 = extractelement <2 x float> %61, i64 1
  store float %30, float* %29, align 4, !tbaa !4
  %31 = add nuw nsw i64 %8, 1
  %32 = icmp eq i64 %31, %6
  br i1 %32, label %24, label %7, !llvm.loop !8

33:                                               ; preds = %7, %33
  %34 = phi i64 [ 0, %7 ], [ %62, %33 ]
  %35 = phi float [ 0.000000e+00, %7 ], [ %57, %33 ]
  %36 = phi <2 x float> [ zeroinitializer, %7 ], [ %61, %33 ]
  %37 = mul nuw nsw i64 %34, 3
  %38 = getelementptr inbounds float, float* %1, i64 %37
  %39 = load float, float* %38, align 4, !tbaa !4
  %40 = fsub float %39, %13
  %41 = add nuw nsw i64 %37, 1
  %42 = getelementptr inbounds float, float* %1, i64 %41
  %43 = bitcast float* %42 to <2 x float>*
  %44 = load <2 x float>, <2 x float>* %43, align 4, !tbaa !4
  %45 = fsub <2 x float> %44, %23
  %46 = fmul float %40, %40
  %47 = fmul <2 x float> %45, %45
  %48 = extractelement <2 x float> %47, i64 0
  %49 = fadd float %46, %48
  %50 = extractelement <2 x float> %47, i64 1
  %51 = fadd float %49, %50
  %52 = fadd float %51, 0x3F847AE140000000
  %53 = tail call float @sqrtf(float noundef %52) #2
  %54 = fmul float %53, %52
  %55 = fdiv float 1.000000e+00, %54
  %56 = fmul float %40, %55
  %57 = fadd float %35, %56
  %58 = insertelement <2 x float> poison, float %55, i64 0
  %59 = shufflevector <2 x float> %58, <2 x float> poison, <2 x i32> zeroinitializer
  %60 = fmul <2 x float> %45, %59
  %61 = fadd <2 x float> %36, %60
  %62 = add nuw nsw i64 %34, 1
  %63 = icmp eq i64 %62, %6
  br i1 %63, label %25, label %33, !llvm.loop !10
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare float @sqrtf(float noundef) local_unnamed_addr #1

; Function Attrs: nofree nounwind uwtable
define dso_local double @energy(i32 noundef %0, %struct.body* nocapture noundef readonly %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %0, 0
  br i1 %3, label %4, label %11

4:                                                ; preds = %2
  %5 = zext i32 %0 to i64
  %6 = zext i32 %0 to i64
  br label %13

7:                                                ; preds = %31, %13
  %8 = phi double [ %25, %13 ], [ %46, %31 ]
  %9 = add nuw nsw i64 %15, 1
  %10 = icmp eq i64 %26, %6
  br i1 %10, label %11, label %13, !llvm.loop !11

11:                                               ; preds = %7, %2
  %12 = phi double [ 0.000000e+00, %2 ], [ %8, %7 ]
  ret double %12

13:                                               ; preds = %4, %7
  %14 = phi i64 [ 0, %4 ], [ %26, %7 ]
  %15 = phi i64 [ 1, %4 ], [ %9, %7 ]
  %16 = phi double [ 0.000000e+00, %4 ], [ %8, %7 ]
  %17 = getelementptr inbounds %struct.body, %struct.body* %1, i64 %14, i32 2
  %18 = bitcast double* %17 to <2 x double>*
  %19 = load <2 x double>, <2 x double>* %18, align 8, !tbaa !12
  %20 = fmul <2 x double> %19, %19
  %21 = shufflevector <2 x double> %20, <2 x double> poison, <2 x i32> <i32 1, i32 undef>
  %22 = fadd <2 x double> %20, %21
  %23 = extractelement <2 x double> %22, i64 0
  %24 = fmul double %23, 5.000000e-01
  %25 = fadd double %16, %24
  %26 = add nuw nsw i64 %14, 1
  %27 = icmp ult i64 %26, %5
  br i1 %27, label %28, label %7

28:                                               ; preds = %13
  %29 = getelementptr inbounds %struct.body, %struct.body* %1, i64 %14, i32 0
  %30 = bitcast double* %29 to <2 x double>*
  br label %31

31:                                               ; preds = %28, %31
  %32 = phi i64 [ %15, %28 ], [ %47, %31 ]
  %33 = phi double [ %25, %28 ], [ %46, %31 ]
  %34 = getelementptr inbounds %struct.body, %struct.body* %1, i64 %32, i32 0
  %35 = load <2 x double>, <2 x double>* %30, align 8, !tbaa !12
  %36 = bitcast double* %34 to <2 x double>*
  %37 = load <2 x double>, <2 x double>* %36, align 8, !tbaa !12
  %38 = fsub <2 x double> %35, %37
  %39 = fmul <2 x double> %38, %38
  %40 = shufflevector <2 x double> %39, <2 x double> poison, <2 x i32> <i32 1, i32 undef>
  %41 = fadd <2 x double> %39, %40
  %42 = extractelement <2 x double> %41, i64 0
  %43 = fadd double %42, 1.250000e-01
  %44 = tail call double @sqrt(double noundef %43) #2
  %45 = fdiv double 1.000000e+00, %44
  %46 = fsub double %33, %45
  %47 = add nuw nsw i64 %32, 1
  %48 = icmp eq i64 %47, %6
  br i1 %48, label %7, label %31, !llvm.loop !14
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @sqrt(double noundef) local_unnamed_addr #1

attributes #0 = { nofree nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nounwind willreturn writeonly "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 1}
!4 = !{!5, !5, i64 0}
!5 = !{!"float", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.mustprogress"}
!10 = distinct !{!10, !9}
!11 = distinct !{!11, !9}
!12 = !{!13, !13, i64 0}
!13 = !{!"double", !6, i64 0}
!14 = distinct !{!14, !9}
