; ModuleID = 'ode.c'
source_filename = "ode.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@fields = internal unnamed_addr constant [2 x void (double*, double*)*] [void (double*, double*)* @pendulum, void (double*, double*)* @lotka], align 16

; Function Attrs: nofree nosync nounwind uwtable
define dso_local void @rk4_lorenz(double noundef %0, i32 noundef %1, double* nocapture noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %22

5:                                                ; preds = %3
  %6 = getelementptr inbounds double, double* %2, i64 2
  %7 = fmul double %0, 5.000000e-01
  %8 = fdiv double %0, 6.000000e+00
  %9 = bitcast double* %2 to <2 x double>*
  %10 = load <2 x double>, <2 x double>* %9, align 8, !tbaa !4
  %11 = load double, double* %6, align 8, !tbaa !4
  %12 = insertelement <2 x double> poison, double %8, i64 0
  %13 = shufflevector <2 x double> %12, <2 x double> poison, <2 x i32> zeroinitializer
  %14 = insertelement <2 x double> poison, double %7, i64 0
  %15 = shufflevector <2 x double> %14, <2 x double> poison, <2 x i32> zeroinitializer
  %16 = insertelement <2 x double> poison, double %0, i64 0
  %17 = shufflevector <2 x double> %16, <2 x double> poison, <2 x i32> zeroinitializer
  %18 = insertelement <2 x double> poison, double %7, i64 0
  %19 = shufflevector <2 x double> %18, <2 x double> poison, <2 x i32> zeroinitializer
  br label %23

20:                                               ; preds = %23
  %21 = bitcast double* %2 to <2 x double>*
  store <2 x double> %109, <2 x double>* %21, align 8, !tbaa !4
  store double %117, double* %6, align 8, !tbaa !4
  br label %22

22:                                               ; preds = %20, %3
  ret void

23:                                               ; preds = %5, %23
  %24 = phi double [ %11, %5 ], [ %117, %23 ]
  %25 = phi i32 [ 0, %5 ], [ %118, %23 ]
  %26 = phi <2 x double> [ %10, %5 ], [ %109, %23 ]
  %27 = extractelement <2 x double> %26, i64 0
  %28 = extractelement <2 x double> %26, i64 1
  %29 = fsub double %28, %27
  %30 = fmul double %29, 1.000000e+01
  %31 = fsub double 2.800000e+01, %24
  %32 = insertelement <2 x double> poison, double %31, i64 0
  %33 = shufflevector <2 x double> %32, <2 x double> %26, <2 x i32> <i32 0, i32 2>
  %34 = fmul <2 x double> %26, %33
  %35 = fmul double %24, 0x4005555555555555
  %36 = shufflevector <2 x double> %26, <2 x double> undef, <2 x i32> <i32 1, i32 undef>
  %37 = insertelement <2 x double> %36, double %35, i64 1
  %38 = fsub <2 x double> %34, %37
  %39 = fmul double %7, %30
  %40 = fadd double %27, %39
  %41 = fmul <2 x double> %19, %38
  %42 = insertelement <2 x double> %36, double %24, i64 1
  %43 = fadd <2 x double> %42, %41
  %44 = extractelement <2 x double> %43, i64 0
  %45 = fsub double %44, %40
  %46 = fmul double %45, 1.000000e+01
  %47 = extractelement <2 x double> %43, i64 1
  %48 = fsub double 2.800000e+01, %47
  %49 = fmul double %40, %48
  %50 = fsub double %49, %44
  %51 = insertelement <2 x double> <double poison, double 0x4005555555555555>, double %40, i64 0
  %52 = fmul <2 x double> %43, %51
  %53 = shufflevector <2 x double> %52, <2 x double> poison, <2 x i32> <i32 1, i32 undef>
  %54 = fsub <2 x double> %52, %53
  %55 = extractelement <2 x double> %54, i64 0
  %56 = insertelement <2 x double> poison, double %46, i64 0
  %57 = insertelement <2 x double> %56, double %50, i64 1
  %58 = fmul <2 x double> %15, %57
  %59 = fadd <2 x double> %26, %58
  %60 = fmul double %7, %55
  %61 = fadd double %24, %60
  %62 = fsub double 2.800000e+01, %61
  %63 = insertelement <2 x double> poison, double %62, i64 0
  %64 = extractelement <2 x double> %59, i64 0
  %65 = shufflevector <2 x double> %63, <2 x double> %59, <2 x i32> <i32 0, i32 2>
  %66 = fmul <2 x double> %59, %65
  %67 = fsub <2 x double> %59, %65
  %68 = shufflevector <2 x double> %66, <2 x double> %67, <2 x i32> <i32 0, i32 3>
  %69 = extractelement <2 x double> %59, i64 1
  %70 = shufflevector <2 x double> <double poison, double 1.000000e+01>, <2 x double> %59, <2 x i32> <i32 3, i32 1>
  %71 = fsub <2 x double> %68, %70
  %72 = fmul <2 x double> %68, %70
  %73 = shufflevector <2 x double> %71, <2 x double> %72, <2 x i32> <i32 0, i32 3>
  %74 = fmul double %69, %64
  %75 = fmul double %61, 0x4005555555555555
  %76 = fsub double %74, %75
  %77 = fmul <2 x double> %73, %17
  %78 = shufflevector <2 x double> %36, <2 x double> %26, <2 x i32> <i32 0, i32 2>
  %79 = fadd <2 x double> %78, %77
  %80 = fmul double %76, %0
  %81 = fadd double %24, %80
  %82 = fsub double 2.800000e+01, %81
  %83 = extractelement <2 x double> %79, i64 1
  %84 = insertelement <2 x double> poison, double %83, i64 0
  %85 = insertelement <2 x double> %84, double %82, i64 1
  %86 = fsub <2 x double> %79, %85
  %87 = fmul <2 x double> %79, %85
  %88 = shufflevector <2 x double> %86, <2 x double> %87, <2 x i32> <i32 0, i32 3>
  %89 = extractelement <2 x double> %79, i64 0
  %90 = shufflevector <2 x double> <double 1.000000e+01, double poison>, <2 x double> %79, <2 x i32> <i32 0, i32 2>
  %91 = fmul <2 x double> %88, %90
  %92 = fsub <2 x double> %88, %90
  %93 = shufflevector <2 x double> %91, <2 x double> %92, <2 x i32> <i32 0, i32 3>
  %94 = fmul double %89, %83
  %95 = fmul double %81, 0x4005555555555555
  %96 = fsub double %94, %95
  %97 = fmul double %46, 2.000000e+00
  %98 = fmul double %50, 2.000000e+00
  %99 = insertelement <2 x double> poison, double %30, i64 0
  %100 = insertelement <2 x double> %99, double %98, i64 1
  %101 = insertelement <2 x double> poison, double %97, i64 0
  %102 = shufflevector <2 x double> %101, <2 x double> %38, <2 x i32> <i32 0, i32 2>
  %103 = fadd <2 x double> %100, %102
  %104 = shufflevector <2 x double> %72, <2 x double> %71, <2 x i32> <i32 1, i32 2>
  %105 = fmul <2 x double> %104, <double 2.000000e+00, double 2.000000e+00>
  %106 = fadd <2 x double> %103, %105
  %107 = fadd <2 x double> %93, %106
  %108 = fmul <2 x double> %13, %107
  %109 = fadd <2 x double> %26, %108
  %110 = fmul double %55, 2.000000e+00
  %111 = extractelement <2 x double> %38, i64 1
  %112 = fadd double %111, %110
  %113 = fmul double %76, 2.000000e+00
  %114 = fadd double %112, %113
  %115 = fadd double %96, %114
  %116 = fmul double %8, %115
  %117 = fadd double %24, %116
  %118 = add nuw nsw i32 %25, 1
  %119 = icmp eq i32 %118, %1
  br i1 %119, label %20, label %23, !llvm.loop !8
}

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.start.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.end.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @verlet(i32 noundef %0, double noundef %1, double* nocapture noundef %2) local_unnamed_addr #2 {
  %4 = load double, double* %2, align 8, !tbaa !4
  %5 = getelementptr inbounds double, double* %2, i64 1
  %6 = load double, double* %5, align 8, !tbaa !4
  %7 = icmp sgt i32 %0, 0
  br i1 %7, label %8, label %31

8:                                                ; preds = %3
  %9 = fneg double %4
  %10 = fmul double %1, 5.000000e-01
  %11 = fmul double %10, %1
  %12 = and i32 %0, 1
  %13 = icmp eq i32 %0, 1
  br i1 %13, label %16, label %14

14:                                               ; preds = %8
  %15 = and i32 %0, -2
  br label %34

16:                                               ; preds = %34, %8
  %17 = phi double [ undef, %8 ], [ %50, %34 ]
  %18 = phi double [ undef, %8 ], [ %54, %34 ]
  %19 = phi double [ %4, %8 ], [ %50, %34 ]
  %20 = phi double [ %9, %8 ], [ %51, %34 ]
  %21 = phi double [ %6, %8 ], [ %54, %34 ]
  %22 = icmp eq i32 %12, 0
  br i1 %22, label %31, label %23

23:                                               ; preds = %16
  %24 = fmul double %21, %1
  %25 = fmul double %11, %20
  %26 = fadd double %24, %25
  %27 = fadd double %19, %26
  %28 = fsub double %20, %27
  %29 = fmul double %10, %28
  %30 = fadd double %21, %29
  br label %31

31:                                               ; preds = %23, %16, %3
  %32 = phi double [ %6, %3 ], [ %18, %16 ], [ %30, %23 ]
  %33 = phi double [ %4, %3 ], [ %17, %16 ], [ %27, %23 ]
  store double %33, double* %2, align 8, !tbaa !4
  store double %32, double* %5, align 8, !tbaa !4
  ret void

34:                                               ; preds = %34, %14
  %35 = phi double [ %4, %14 ], [ %50, %34 ]
  %36 = phi double [ %9, %14 ], [ %51, %34 ]
  %37 = phi double [ %6, %14 ], [ %54, %34 ]
  %38 = phi i32 [ 0, %14 ], [ %55, %34 ]
  %39 = fmul double %37, %1
  %40 = fmul double %11, %36
  %41 = fadd double %39, %40
  %42 = fadd double %35, %41
  %43 = fneg double %42
  %44 = fsub double %36, %42
  %45 = fmul double %10, %44
  %46 = fadd double %37, %45
  %47 = fmul double %46, %1
  %48 = fmul double %42, %11
  %49 = fsub double %47, %48
  %50 = fadd double %42, %49
  %51 = fneg double %50
  %52 = fsub double %43, %50
  %53 = fmul double %10, %52
  %54 = fadd double %46, %53
  %55 = add i32 %38, 2
  %56 = icmp eq i32 %55, %15
  br i1 %56, label %16, label %34, !llvm.loop !10
}

; Function Attrs: nounwind uwtable
define dso_local void @rk4_generic(i32 noundef %0, double noundef %1, double* noundef %2, i32 noundef %3) local_unnamed_addr #3 {
  %5 = alloca [4 x [2 x double]], align 16
  %6 = alloca <2 x double>, align 16
  %7 = and i32 %3, 1
  %8 = zext i32 %7 to i64
  %9 = getelementptr inbounds [2 x void (double*, double*)*], [2 x void (double*, double*)*]* @fields, i64 0, i64 %8
  %10 = load void (double*, double*)*, void (double*, double*)** %9, align 8, !tbaa !11
  %11 = bitcast [4 x [2 x double]]* %5 to i8*
  call void @llvm.lifetime.start.p0i8(i64 64, i8* nonnull %11) #5
  %12 = bitcast <2 x double>* %6 to i8*
  call void @llvm.lifetime.start.p0i8(i64 16, i8* nonnull %12) #5
  %13 = icmp sgt i32 %0, 0
  br i1 %13, label %14, label %42

14:                                               ; preds = %4
  %15 = getelementptr inbounds [4 x [2 x double]], [4 x [2 x double]]* %5, i64 0, i64 0, i64 0
  %16 = fmul double %1, 5.000000e-01
  %17 = getelementptr inbounds <2 x double>, <2 x double>* %6, i64 0, i64 0
  %18 = fdiv double %1, 6.000000e+00
  %19 = getelementptr inbounds [4 x [2 x double]], [4 x [2 x double]]* %5, i64 0, i64 1, i64 0
  %20 = getelementptr inbounds [4 x [2 x double]], [4 x [2 x double]]* %5, i64 0, i64 2, i64 0
  %21 = getelementptr inbounds [4 x [2 x double]], [4 x [2 x double]]* %5, i64 0, i64 3, i64 0
  %22 = insertelement <2 x double> poison, double %1, i64 0
  %23 = shufflevector <2 x double> %22, <2 x double> poison, <2 x i32> zeroinitializer
  %24 = insertelement <2 x double> poison, double %16, i64 0
  %25 = shufflevector <2 x double> %24, <2 x double> poison, <2 x i32> zeroinitializer
  %26 = insertelement <2 x double> poison, double %16, i64 0
  %27 = shufflevector <2 x double> %26, <2 x double> poison, <2 x i32> zeroinitializer
  %28 = insertelement <2 x double> poison, double %18, i64 0
  %29 = shufflevector <2 x double> %28, <2 x double> poison, <2 x i32> zeroinitializer
  %30 = bitcast double* %2 to <2 x double>*
  %31 = bitcast [4 x [2 x double]]* %5 to <2 x double>*
  %32 = bitcast double* %2 to <2 x double>*
  %33 = bitcast double* %19 to <2 x double>*
  %34 = bitcast double* %2 to <2 x double>*
  %35 = bitcast double* %20 to <2 x double>*
  %36 = bitcast [4 x [2 x double]]* %5 to <2 x double>*
  %37 = bitcast double* %19 to <2 x double>*
  %38 = bitcast double* %20 to <2 x double>*
  %39 = bitcast double* %21 to <2 x double>*
  %40 = bitcast double* %2 to <2 x double>*
  %41 = bitcast double* %2 to <2 x double>*
  br label %43

42:                                               ; preds = %43, %4
  call void @llvm.lifetime.end.p0i8(i64 16, i8* nonnull %12) #5
  call void @llvm.lifetime.end.p0i8(i64 64, i8* nonnull %11) #5
  ret void

43:                                               ; preds = %14, %43
  %44 = phi i32 [ 0, %14 ], [ %69, %43 ]
  call void %10(double* noundef %2, double* noundef nonnull %15) #5
  %45 = load <2 x double>, <2 x double>* %30, align 8, !tbaa !4
  %46 = load <2 x double>, <2 x double>* %31, align 16, !tbaa !4
  %47 = fmul <2 x double> %27, %46
  %48 = fadd <2 x double> %45, %47
  store <2 x double> %48, <2 x double>* %6, align 16, !tbaa !4
  call void %10(double* noundef nonnull %17, double* noundef nonnull %19) #5
  %49 = load <2 x double>, <2 x double>* %32, align 8, !tbaa !4
  %50 = load <2 x double>, <2 x double>* %33, align 16, !tbaa !4
  %51 = fmul <2 x double> %25, %50
  %52 = fadd <2 x double> %49, %51
  store <2 x double> %52, <2 x double>* %6, align 16, !tbaa !4
  call void %10(double* noundef nonnull %17, double* noundef nonnull %20) #5
  %53 = load <2 x double>, <2 x double>* %34, align 8, !tbaa !4
  %54 = load <2 x double>, <2 x double>* %35, align 16, !tbaa !4
  %55 = fmul <2 x double> %54, %23
  %56 = fadd <2 x double> %53, %55
  store <2 x double> %56, <2 x double>* %6, align 16, !tbaa !4
  call void %10(double* noundef nonnull %17, double* noundef nonnull %21) #5
  %57 = load <2 x double>, <2 x double>* %36, align 16, !tbaa !4
  %58 = load <2 x double>, <2 x double>* %37, align 16, !tbaa !4
  %59 = fmul <2 x double> %58, <double 2.000000e+00, double 2.000000e+00>
  %60 = fadd <2 x double> %57, %59
  %61 = load <2 x double>, <2 x double>* %38, align 16, !tbaa !4
  %62 = fmul <2 x double> %61, <double 2.000000e+00, double 2.000000e+00>
  %63 = fadd <2 x double> %60, %62
  %64 = load <2 x double>, <2 x double>* %39, align 16, !tbaa !4
  %65 = fadd <2 x double> %64, %63
  %66 = fmul <2 x double> %29, %65
  %67 = load <2 x double>, <2 x double>* %40, align 8, !tbaa !4
  %68 = fadd <2 x double> %67, %66
  store <2 x double> %68, <2 x double>* %41, align 8, !tbaa !4
  %69 = add nuw nsw i32 %44, 1
  %70 = icmp eq i32 %69, %0
  br i1 %70, label %42, label %43, !llvm.loop !13
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind uwtable willreturn
define internal void @pendulum(double* nocapture noundef readonly %0, double* nocapture noundef writeonly %1) #4 {
  %3 = getelementptr inbounds double, double* %0, i64 1
  %4 = load double, double* %3, align 8, !tbaa !4
  store double %4, double* %1, align 8, !tbaa !4
  %5 = load double, double* %0, align 8, !tbaa !4
  %6 = fneg double %5
  %7 = load double, double* %3, align 8, !tbaa !4
  %8 = fmul double %7, 1.000000e-01
  %9 = fsub double %6, %8
  %10 = getelementptr inbounds double, double* %1, i64 1
  store double %9, double* %10, align 8, !tbaa !4
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind uwtable willreturn
define internal void @lotka(double* nocapture noundef readonly %0, double* nocapture noundef writeonly %1) #4 {
  %3 = load double, double* %0, align 8, !tbaa !4
  %4 = getelementptr inbounds double, double* %0, i64 1
  %5 = load double, double* %4, align 8, !tbaa !4
  %6 = fmul double %3, %5
  %7 = fsub double %3, %6
  store double %7, double* %1, align 8, !tbaa !4
  %8 = load double, double* %0, align 8, !tbaa !4
  %9 = load double, double* %4, align 8, !tbaa !4
  %10 = fmul double %8, %9
  %11 = fsub double %10, %9
  %12 = getelementptr inbounds double, double* %1, i64 1
  store double %11, double* %12, align 8, !tbaa !4
  ret void
}

attributes #0 = { nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { argmemonly mustprogress nofree nosync nounwind willreturn }
attributes #2 = { nofree norecurse nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nounwind }

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
!10 = distinct !{!10, !9}
!11 = !{!12, !12, i64 0}
!12 = !{!"any pointer", !6, i64 0}
!13 = distinct !{!13, !9}
