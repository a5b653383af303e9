; ModuleID = 'convert.c'
source_filename = "convert.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @float_to_int(i32 noundef %0, float* nocapture noundef readonly %1, i32* nocapture noundef writeonly %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %0, 0
  br i1 %4, label %5, label %37

5:                                                ; preds = %3
  %6 = zext i32 %0 to i64
  %7 = icmp ult i32 %0, 4
  br i1 %7, label %35, label %8

8:                                                ; preds = %5
  %9 = and i64 %6, 4294967292
  %10 = getelementptr inbounds i32, i32* %2, i64 -2
  br label %11

11:                                               ; preds = %11, %8
  %12 = phi i64 [ 0, %8 ], [ %31, %11 ]
  %13 = getelementptr inbounds float, float* %1, i64 %12
  %14 = bitcast float* %13 to <4 x float>*
  %15 = load <4 x float>, <4 x float>* %14, align 4, !tbaa !4
  %16 = fptosi <4 x float> %15 to <4 x i32>
  %17 = mul nuw nsw i64 %12, 3
  %18 = fmul <4 x float> %15, <float 1.600000e+01, float 1.600000e+01, float 1.600000e+01, float 1.600000e+01>
  %19 = fptosi <4 x float> %18 to <4 x i32>
  %20 = shl <4 x i32> %19, <i32 16, i32 16, i32 16, i32 16>
  %21 = ashr exact <4 x i32> %20, <i32 16, i32 16, i32 16, i32 16>
  %22 = fmul <4 x float> %15, <float 0x3FB99999A0000000, float 0x3FB99999A0000000, float 0x3FB99999A0000000, float 0x3FB99999A0000000>
  %23 = fptosi <4 x float> %22 to <4 x i32>
  %24 = and <4 x i32> %23, <i32 255, i32 255, i32 255, i32 255>
  %25 = or i64 %17, 2
  %26 = getelementptr inbounds i32, i32* %10, i64 %25
  %27 = bitcast i32* %26 to <12 x i32>*
  %28 = shufflevector <4 x i32> %16, <4 x i32> %21, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %29 = shufflevector <4 x i32> %24, <4 x i32> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 undef, i32 undef, i32 undef, i32 undef>
  %30 = shufflevector <8 x i32> %28, <8 x i32> %29, <12 x i32> <i32 0, i32 4, i32 8, i32 1, i32 5, i32 9, i32 2, i32 6, i32 10, i32 3, i32 7, i32 11>
  store <12 x i32> %30, <12 x i32>* %27, align 4, !tbaa !8
  %31 = add nuw i64 %12, 4
  %32 = icmp eq i64 %31, %9
  br i1 %32, label %33, label %11, !llvm.loop !10

33:                                               ; preds = %11
  %34 = icmp eq i64 %9, %6
  br i1 %34, label %37, label %35

35:                                               ; preds = %5, %33
  %36 = phi i64 [ 0, %5 ], [ %9, %33 ]
  br label %38

37:                                               ; preds = %38, %33, %3
  ret void

38:                                               ; preds = %35, %38
  %39 = phi i64 [ %56, %38 ], [ %36, %35 ]
  %40 = getelementptr inbounds float, float* %1, i64 %39
  %41 = load float, float* %40, align 4, !tbaa !4
  %42 = fptosi float %41 to i32
  %43 = mul nuw nsw i64 %39, 3
  %44 = getelementptr inbounds i32, i32* %2, i64 %43
  store i32 %42, i32* %44, align 4, !tbaa !8
  %45 = fmul float %41, 1.600000e+01
  %46 = fptosi float %45 to i32
  %47 = shl i32 %46, 16
  %48 = ashr exact i32 %47, 16
  %49 = add nuw nsw i64 %43, 1
  %50 = getelementptr inbounds i32, i32* %2, i64 %49
  store i32 %48, i32* %50, align 4, !tbaa !8
  %51 = fmul float %41, 0x3FB99999A0000000
  %52 = fptosi float %51 to i32
  %53 = and i32 %52, 255
  %54 = add nuw nsw i64 %43, 2
  %55 = getelementptr inbounds i32, i32* %2, i64 %54
  store i32 %53, i32* %55, align 4, !tbaa !8
  %56 = add nuw nsw i64 %39, 1
  %57 = icmp eq i64 %56, %6
  br i1 %57, label %37, label %38, !llvm.loop !13
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @int_to_float(i32 noundef %0, i64* nocapture noundef readonly %1, double* nocapture noundef writeonly %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %0, 0
  br i1 %4, label %5, label %24

5:                                                ; preds = %3
  %6 = zext i32 %0 to i64
  %7 = and i64 %6, 1
  %8 = icmp eq i32 %0, 1
  br i1 %8, label %11, label %9

9:                                                ; preds = %5
  %10 = and i64 %6, 4294967294
  br label %25

11:                                               ; preds = %25, %5
  %12 = phi i64 [ 0, %5 ], [ %47, %25 ]
  %13 = icmp eq i64 %7, 0
  br i1 %13, label %24, label %14

14:                                               ; preds = %11
  %15 = getelementptr inbounds i64, i64* %1, i64 %12
  %16 = load i64, i64* %15, align 8, !tbaa !15
  %17 = sitofp i64 %16 to double
  %18 = shl nuw nsw i64 %12, 1
  %19 = getelementptr inbounds double, double* %2, i64 %18
  store double %17, double* %19, align 8, !tbaa !17
  %20 = uitofp i64 %16 to float
  %21 = fpext float %20 to double
  %22 = or i64 %18, 1
  %23 = getelementptr inbounds double, double* %2, i64 %22
  store double %21, double* %23, align 8, !tbaa !17
  br label %24

24:                                               ; preds = %14, %11, %3
  ret void

25:                                               ; preds = %25, %9
  %26 = phi i64 [ 0, %9 ], [ %47, %25 ]
  %27 = phi i64 [ 0, %9 ], [ %48, %25 ]
  %28 = getelementptr inbounds i64, i64* %1, i64 %26
  %29 = load i64, i64* %28, align 8, !tbaa !15
  %30 = sitofp i64 %29 to double
  %31 = shl nuw nsw i64 %26, 1
  %32 = getelementptr inbounds double, double* %2, i64 %31
  store double %30, double* %32, align 8, !tbaa !17
  %33 = uitofp i64 %29 to float
  %34 = fpext float %33 to double
  %35 = or i64 %31, 1
  %36 = getelementptr inbounds double, double* %2, i64 %35
  store double %34, double* %36, align 8, !tbaa !17
  %37 = or i64 %26, 1
  %38 = getelementptr inbounds i64, i64* %1, i64 %37
  %39 = load i64, i64* %38, align 8, !tbaa !15
  %40 = sitofp i64 %39 to double
  %41 = shl nuw nsw i64 %37, 1
  %42 = getelementptr inbounds double, double* %2, i64 %41
  store double %40, double* %42, align 8, !tbaa !17
  %43 = uitofp i64 %39 to float
  %44 = fpext float %43 to double
  %45 = or i64 %41, 1
  %46 = getelementptr inbounds double, double* %2, i64 %45
  store double %44, double* %46, align 8, !tbaa !17
  %47 = add nuw nsw i64 %26, 2
  %48 = add nuw i64 %27, 2
  %49 = icmp eq i64 %48, %10
  br i1 %49, label %11, label %25, !llvm.loop !19
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @widths(i32 noundef %0, i8* nocapture noundef readonly %1, i64* nocapture noundef writeonly %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %0, 0
  br i1 %4, label %5, label %25

5:                                                ; preds = %3
  %6 = zext i32 %0 to i64
  %7 = and i64 %6, 1
  %8 = icmp eq i32 %0, 1
  br i1 %8, label %11, label %9

9:                                                ; preds = %5
  %10 = and i64 %6, 4294967294
  br label %26

11:                                               ; preds = %26, %5
  %12 = phi i64 [ 0, %5 ], [ %50, %26 ]
  %13 = icmp eq i64 %7, 0
  br i1 %13, label %25, label %14

14:                                               ; preds = %11
  %15 = getelementptr inbounds i8, i8* %1, i64 %12
  %16 = load i8, i8* %15, align 1, !tbaa !20
  %17 = sext i8 %16 to i64
  %18 = shl nsw i64 %17, 20
  %19 = mul i64 %17, 84442493013196800
  %20 = ashr exact i64 %19, 48
  %21 = zext i8 %16 to i64
  %22 = or i64 %18, %21
  %23 = add nsw i64 %22, %20
  %24 = getelementptr inbounds i64, i64* %2, i64 %12
  store i64 %23, i64* %24, align 8, !tbaa !15
  br label %25

25:                                               ; preds = %14, %11, %3
  ret void

26:                                               ; preds = %26, %9
  %27 = phi i64 [ 0, %9 ], [ %50, %26 ]
  %28 = phi i64 [ 0, %9 ], [ %51, %26 ]
  %29 = getelementptr inbounds i8, i8* %1, i64 %27
  %30 = load i8, i8* %29, align 1, !tbaa !20
  %31 = sext i8 %30 to i64
  %32 = shl nsw i64 %31, 20
  %33 = mul i64 %31, 84442493013196800
  %34 = ashr exact i64 %33, 48
  %35 = zext i8 %30 to i64
  %36 = or i64 %32, %35
  %37 = add nsw i64 %36, %34
  %38 = getelementptr inbounds i64, i64* %2, i64 %27
  store i64 %37, i64* %38, align 8, !tbaa !15
  %39 = or i64 %27, 1
  %40 = getelementptr inbounds i8, i8* %1, i64 %39
  %41 = load i8, i8* %40, align 1, !tbaa !20
  %42 = sext i8 %41 to i64
  %43 = shl nsw i64 %42, 20
  %44 = mul i64 %42, 84442493013196800
  %45 = ashr exact i64 %44, 48
  %46 = zext i8 %41 to i64
  %47 = or i64 %43, %46
  %48 = add nsw i64 %47, %45
  %49 = getelementptr inbounds i64, i64* %2, i64 %39
  store i64 %48, i64* %49, align 8, !tbaa !15
  %50 = add nuw nsw i64 %27, 2
  %51 = add i64 %28, 2
  %52 = icmp eq i64 %51, %10
  br i1 %52, label %11, label %26, !llvm.loop !21
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @clamp(i32 noundef %0, float* nocapture noundef %1, float noundef %2, float noundef %3) local_unnamed_addr #0 {
  %5 = icmp sgt i32 %0, 0
  br i1 %5, label %6, label %89

6:                                                ; preds = %4
  %7 = zext i32 %0 to i64
  %8 = icmp ult i32 %0, 8
  br i1 %8, label %87, label %9

9:                                                ; preds = %6
  %10 = and i64 %7, 4294967288
  %11 = insertelement <4 x float> poison, float %2, i64 0
  %12 = shufflevector <4 x float> %11, <4 x float> poison, <4 x i32> zeroinitializer
  %13 = insertelement <4 x float> poison, float %2, i64 0
  %14 = shufflevector <4 x float> %13, <4 x float> poison, <4 x i32> zeroinitializer
  %15 = insertelement <4 x float> poison, float %3, i64 0
  %16 = shufflevector <4 x float> %15, <4 x float> poison, <4 x i32> zeroinitializer
  %17 = insertelement <4 x float> poison, float %3, i64 0
  %18 = shufflevector <4 x float> %17, <4 x float> poison, <4 x i32> zeroinitializer
  %19 = add nsw i64 %10, -8
  %20 = lshr exact i64 %19, 3
  %21 = add nuw nsw i64 %20, 1
  %22 = and i64 %21, 1
  %23 = icmp eq i64 %19, 0
  br i1 %23, label %65, label %24

24:                                               ; preds = %9
  %25 = and i64 %21, 4611686018427387902
  br label %26

26:                                               ; preds = %26, %24
  %27 = phi i64 [ 0, %24 ], [ %62, %26 ]
  %28 = phi i64 [ 0, %24 ], [ %63, %26 ]
  %29 = getelementptr inbounds float, float* %1, i64 %27
  %30 = bitcast float* %29 to <4 x float>*
  %31 = load <4 x float>, <4 x float>* %30, align 4, !tbaa !4
  %32 = getelementptr inbounds float, float* %29, i64 4
  %33 = bitcast float* %32 to <4 x float>*
  %34 = load <4 x float>, <4 x float>* %33, align 4, !tbaa !4
  %35 = fcmp olt <4 x float> %31, %12
  %36 = fcmp olt <4 x float> %34, %14
  %37 = fcmp ogt <4 x float> %31, %16
  %38 = fcmp ogt <4 x float> %34, %18
  %39 = select <4 x i1> %37, <4 x float> %16, <4 x float> %31
  %40 = select <4 x i1> %38, <4 x float> %18, <4 x float> %34
  %41 = select <4 x i1> %35, <4 x float> %12, <4 x float> %39
  %42 = select <4 x i1> %36, <4 x float> %14, <4 x float> %40
  %43 = bitcast float* %29 to <4 x float>*
  store <4 x float> %41, <4 x float>* %43, align 4, !tbaa !4
  %44 = bitcast float* %32 to <4 x float>*
  store <4 x float> %42, <4 x float>* %44, align 4, !tbaa !4
  %45 = or i64 %27, 8
  %46 = getelementptr inbounds float, float* %1, i64 %45
  %47 = bitcast float* %46 to <4 x float>*
  %48 = load <4 x float>, <4 x float>* %47, align 4, !tbaa !4
  %49 = getelementptr inbounds float, float* %46, i64 4
  %50 = bitcast float* %49 to <4 x float>*
  %51 = load <4 x float>, <4 x float>* %50, align 4, !tbaa !4
  %52 = fcmp olt <4 x float> %48, %12
  %53 = fcmp olt <4 x float> %51, %14
  %54 = fcmp ogt <4 x float> %48, %16
  %55 = fcmp ogt <4 x float> %51, %18
  %56 = select <4 x i1> %54, <4 x float> %16, <4 x float> %48
  %57 = select <4 x i1> %55, <4 x float> %18, <4 x float> %51
  %58 = select <4 x i1> %52, <4 x float> %12, <4 x float> %56
  %59 = select <4 x i1> %53, <4 x float> %14, <4 x float> %57
  %60 = bitcast float* %46 to <4 x float>*
  store <4 x float> %58, <4 x float>* %60, align 4, !tbaa !4
  %61 = bitcast float* %49 to <4 x float>*
  store <4 x float> %59, <4 x float>* %61, align 4, !tbaa !4
  %62 = add nuw i64 %27, 16
  %63 = add i64 %28, 2
  %64 = icmp eq i64 %63, %25
  br i1 %64, label %65, label %26, !llvm.loop !22

65:                                               ; preds = %26, %9
  %66 = phi i64 [ 0, %9 ], [ %62, %26 ]
  %67 = icmp eq i64 %22, 0
  br i1 %67, label %85, label %68

68:                                               ; preds = %65
  %69 = getelementptr inbounds float, float* %1, i64 %66
  %70 = bitcast float* %69 to <4 x float>*
  %71 = load <4 x float>, <4 x float>* %70, align 4, !tbaa !4
  %72 = getelementptr inbounds float, float* %69, i64 4
  %73 = bitcast float* %72 to <4 x float>*
  %74 = load <4 x float>, <4 x float>* %73, align 4, !tbaa !4
  %75 = fcmp olt <4 x float> %71, %12
  %76 = fcmp olt <4 x float> %74, %14
  %77 = fcmp ogt <4 x float> %71, %16
  %78 = fcmp ogt <4 x float> %74, %18
  %79 = select <4 x i1> %77, <4 x float> %16, <4 x float> %71
  %80 = select <4 x i1> %78, <4 x float> %18, <4 x float> %74
  %81 = select <4 x i1> %75, <4 x float> %12, <4 x float> %79
  %82 = select <4 x i1> %76, <4 x float> %14, <4 x float> %80
  %83 = bitcast float* %69 to <4 x float>*
  store <4 x float> %81, <4 x float>* %83, align 4, !tbaa !4
  %84 = bitcast float* %72 to <4 x float>*
  store <4 x float> %82, <4 x float>* %84, align 4, !tbaa !4
  br label %85

85:                                               ; preds = %65, %68
  %86 = icmp eq i64 %10, %7
  br i1 %86, label %89, label %87

87:                                               ; preds = %6, %85
  %88 = phi i64 [ 0, %6 ], [ %10, %85 ]
  br label %90

89:                                               ; preds = %90, %85, %4
  ret void

90:                                               ; preds = %87, %90
  %91 = phi i64 [ %98, %90 ], [ %88, %87 ]
  %92 = getelementptr inbounds float, float* %1, i64 %91
  %93 = load float, float* %92, align 4, !tbaa !4
  %94 = fcmp olt float %93, %2
  %95 = fcmp ogt float %93, %3
  %96 = select i1 %95, float %3, float %93
  %97 = select i1 %94, float %2, float %96
  store float %97, float* %92, align 4, !tbaa !4
  %98 = add nuw nsw i64 %91, 1
  %99 = icmp eq i64 %98, %7
  br i1 %99, label %89, label %90, !llvm.loop !23
}

attributes #0 = { nofree norecurse nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 1}
!4 = !{!5, !5, i64 0}
!5 = !{!"float", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !9, i64 0}
!9 = !{!"int", !6, i64 0}
!10 = distinct !{!10, !11, !12}
!11 = !{!"llvm.loop.mustprogress"}
!12 = !{!"llvm.loop.isvectorized", i32 1}
!13 = distinct !{!13, !11, !14, !12}
!14 = !{!"llvm.loop.unroll.runtime.disable"}
!15 = !{!16, !16, i64 0}
!16 = !{!"long", !6, i64 0}
!17 = !{!18, !18, i64 0}
!18 = !{!"double", !6, i64 0}
!19 = distinct !{!19, !11}
!20 = !{!6, !6, i64 0}
!21 = distinct !{!21, !11}
!22 = distinct !{!22, !11, !12}
!23 = distinct !{!23, !11, !14, !12}
