; ModuleID = 'branches.c'
source_filename = "branches.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @piecewise(i32 noundef %0, float* noalias nocapture noundef readonly %1, float* noalias nocapture noundef writeonly %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %0, 0
  br i1 %4, label %5, label %34

5:                                                ; preds = %3
  %6 = zext i32 %0 to i64
  %7 = icmp ult i32 %0, 4
  br i1 %7, label %32, label %8

8:                                                ; preds = %5
  %9 = and i64 %6, 4294967292
  br label %10

10:                                               ; preds = %10, %8
  %11 = phi i64 [ 0, %8 ], [ %28, %10 ]
  %12 = getelementptr inbounds float, float* %1, i64 %11
  %13 = bitcast float* %12 to <4 x float>*
  %14 = load <4 x float>, <4 x float>* %13, align 4, !tbaa !4
  %15 = fcmp uge <4 x float> %14, <float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00>
  %16 = fcmp ogt <4 x float> %14, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %17 = fmul <4 x float> %14, <float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01>
  %18 = fmul <4 x float> %14, %17
  %19 = fadd <4 x float> %14, <float -5.000000e-01, float -5.000000e-01, float -5.000000e-01, float -5.000000e-01>
  %20 = fsub <4 x float> <float -5.000000e-01, float -5.000000e-01, float -5.000000e-01, float -5.000000e-01>, %14
  %21 = xor <4 x i1> %16, <i1 true, i1 true, i1 true, i1 true>
  %22 = and <4 x i1> %15, %21
  %23 = and <4 x i1> %15, %16
  %24 = select <4 x i1> %22, <4 x float> %18, <4 x float> %20
  %25 = select <4 x i1> %23, <4 x float> %19, <4 x float> %24
  %26 = getelementptr inbounds float, float* %2, i64 %11
  %27 = bitcast float* %26 to <4 x float>*
  store <4 x float> %25, <4 x float>* %27, align 4, !tbaa !4
  %28 = add nuw i64 %11, 4
  %29 = icmp eq i64 %28, %9
  br i1 %29, label %30, label %10, !llvm.loop !8

30:                                               ; preds = %10
  %31 = icmp eq i64 %9, %6
  br i1 %31, label %34, label %32

32:                                               ; preds = %5, %30
  %33 = phi i64 [ 0, %5 ], [ %9, %30 ]
  br label %35

34:                                               ; preds = %49, %30, %3
  ret void

35:                                               ; preds = %32, %49
  %36 = phi i64 [ %52, %49 ], [ %33, %32 ]
  %37 = getelementptr inbounds float, float* %1, i64 %36
  %38 = load float, float* %37, align 4, !tbaa !4
  %39 = fcmp olt float %38, -1.000000e+00
  br i1 %39, label %40, label %42

40:                                               ; preds = %35
  %41 = fsub float -5.000000e-01, %38
  br label %49

42:                                               ; preds = %35
  %43 = fcmp ogt float %38, 1.000000e+00
  br i1 %43, label %44, label %46

44:                                               ; preds = %42
  %45 = fadd float %38, -5.000000e-01
  br label %49

46:                                               ; preds = %42
  %47 = fmul float %38, 5.000000e-01
  %48 = fmul float %38, %47
  br label %49

49:                                               ; preds = %40, %46, %44
  %50 = phi float [ %41, %40 ], [ %48, %46 ], [ %45, %44 ]
  %51 = getelementptr inbounds float, float* %2, i64 %36
  store float %50, float* %51, align 4, !tbaa !4
  %52 = add nuw nsw i64 %36, 1
  %53 = icmp eq i64 %52, %6
  br i1 %53, label %34, label %35, !llvm.loop !11
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @where(i32 noundef %0, i32* noalias nocapture noundef readonly %1, double* noalias nocapture noundef readonly %2, double* noalias nocapture noundef readonly %3, double* noalias nocapture noundef writeonly %4) local_unnamed_addr #0 {
  %6 = icmp sgt i32 %0, 0
  br i1 %6, label %7, label %25

7:                                                ; preds = %5
  %8 = zext i32 %0 to i64
  %9 = and i64 %8, 1
  %10 = icmp eq i32 %0, 1
  br i1 %10, label %13, label %11

11:                                               ; preds = %7
  %12 = and i64 %8, 4294967294
  br label %26

13:                                               ; preds = %26, %7
  %14 = phi i64 [ 0, %7 ], [ %46, %26 ]
  %15 = icmp eq i64 %9, 0
  br i1 %15, label %25, label %16

16:                                               ; preds = %13
  %17 = getelementptr inbounds i32, i32* %1, i64 %14
  %18 = load i32, i32* %17, align 4, !tbaa !13
  %19 = and i32 %18, 1
  %20 = icmp eq i32 %19, 0
  %21 = select i1 %20, double* %3, double* %2
  %22 = getelementptr inbounds double, double* %21, i64 %14
  %23 = load double, double* %22, align 8, !tbaa !15
  %24 = getelementptr inbounds double, double* %4, i64 %14
  store double %23, double* %24, align 8, !tbaa !15
  br label %25

25:                                               ; preds = %16, %13, %5
  ret void

26:                                               ; preds = %26, %11
  %27 = phi i64 [ 0, %11 ], [ %46, %26 ]
  %28 = phi i64 [ 0, %11 ], [ %47, %26 ]
  %29 = getelementptr inbounds i32, i32* %1, i64 %27
  %30 = load i32, i32* %29, align 4, !tbaa !13
  %31 = and i32 %30, 1
  %32 = icmp eq i32 %31, 0
  %33 = select i1 %32, double* %3, double* %2
  %34 = getelementptr inbounds double, double* %33, i64 %27
  %35 = load double, double* %34, align 8, !tbaa !15
  %36 = getelementptr inbounds double, double* %4, i64 %27
  store double %35, double* %36, align 8, !tbaa !15
  %37 = or i64 %27, 1
  %38 = getelementptr inbounds i32, i32* %1, i64 %37
  %39 = load i32, i32* %38, align 4, !tbaa !13
  %40 = and i32 %39, 1
  %41 = icmp eq i32 %40, 0
  %42 = select i1 %41, double* %3, double* %2
  %43 = getelementptr inbounds double, double* %42, i64 %37
  %44 = load double, double* %43, align 8, !tbaa !15
  %45 = getelementptr inbounds double, double* %4, i64 %37
  store double %44, double* %45, align 8, !tbaa !15
  %46 = add nuw nsw i64 %27, 2
  %47 = add i64 %28, 2
  %48 = icmp eq i64 %47, %12
  br i1 %48, label %13, label %26, !llvm.loop !17
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local i32 @compact(i32 noundef %0, i32* noalias nocapture noundef readonly %1, i32* noalias nocapture noundef writeonly %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %0, 0
  br i1 %4, label %5, label %24

5:                                                ; preds = %3
  %6 = zext i32 %0 to i64
  %7 = and i64 %6, 1
  %8 = icmp eq i32 %0, 1
  br i1 %8, label %11, label %9

9:                                                ; preds = %5
  %10 = and i64 %6, 4294967294
  br label %26

11:                                               ; preds = %47, %5
  %12 = phi i32 [ undef, %5 ], [ %48, %47 ]
  %13 = phi i64 [ 0, %5 ], [ %49, %47 ]
  %14 = phi i32 [ 0, %5 ], [ %48, %47 ]
  %15 = icmp eq i64 %7, 0
  br i1 %15, label %24, label %16

16:                                               ; preds = %11
  %17 = getelementptr inbounds i32, i32* %1, i64 %13
  %18 = load i32, i32* %17, align 4, !tbaa !13
  %19 = icmp sgt i32 %18, 0
  br i1 %19, label %20, label %24

20:                                               ; preds = %16
  %21 = add nsw i32 %14, 1
  %22 = sext i32 %14 to i64
  %23 = getelementptr inbounds i32, i32* %2, i64 %22
  store i32 %18, i32* %23, align 4, !tbaa !13
  br label %24

24:                                               ; preds = %11, %20, %16, %3
  %25 = phi i32 [ 0, %3 ], [ %12, %11 ], [ %21, %20 ], [ %14, %16 ]
  ret i32 %25

26:                                               ; preds = %47, %9
  %27 = phi i64 [ 0, %9 ], [ %49, %47 ]
  %28 = phi i32 [ 0, %9 ], [ %48, %47 ]
  %29 = phi i64 [ 0, %9 ], [ %50, %47 ]
  %30 = getelementptr inbounds i32, i32* %1, i64 %27
  %31 = load i32, i32* %30, align 4, !tbaa !13
  %32 = icmp sgt i32 %31, 0
  br i1 %32, label %33, label %37

33:                                               ; preds = %26
  %34 = add nsw i32 %28, 1
  %35 = sext i32 %28 to i64
  %36 = getelementptr inbounds i32, i32* %2, i64 %35
  store i32 %31, i32* %36, align 4, !tbaa !13
  br label %37

37:                                               ; preds = %26, %33
  %38 = phi i32 [ %34, %33 ], [ %28, %26 ]
  %39 = or i64 %27, 1
  %40 = getelementptr inbounds i32, i32* %1, i64 %39
  %41 = load i32, i32* %40, align 4, !tbaa !13
  %42 = icmp sgt i32 %41, 0
  br i1 %42, label %43, label %47

43:                                               ; preds = %37
  %44 = add nsw i32 %38, 1
  %45 = sext i32 %38 to i64
  %46 = getelementptr inbounds i32, i32* %2, i64 %45
  store i32 %41, i32* %46, align 4, !tbaa !13
  br label %47

47:                                               ; preds = %43, %37
  %48 = phi i32 [ %44, %43 ], [ %38, %37 ]
  %49 = add nuw nsw i64 %27, 2
  %50 = add i64 %29, 2
  %51 = icmp eq i64 %50, %10
  br i1 %51, label %11, label %26, !llvm.loop !18
}

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local i32 @first_negative(i32 noundef %0, float* nocapture noundef readonly %1) local_unnamed_addr #1 {
  %3 = icmp sgt i32 %0, 0
  br i1 %3, label %4, label %16

4:                                                ; preds = %2
  %5 = zext i32 %0 to i64
  br label %6

6:                                                ; preds = %4, %11
  %7 = phi i64 [ 0, %4 ], [ %12, %11 ]
  %8 = getelementptr inbounds float, float* %1, i64 %7
  %9 = load float, float* %8, align 4, !tbaa !4
  %10 = fcmp olt float %9, 0.000000e+00
  br i1 %10, label %14, label %11

11:                                               ; preds = %6
  %12 = add nuw nsw i64 %7, 1
  %13 = icmp eq i64 %12, %5
  br i1 %13, label %16, label %6, !llvm.loop !19

14:                                               ; preds = %6
  %15 = trunc i64 %7 to i32
  br label %16

16:                                               ; preds = %11, %14, %2
  %17 = phi i32 [ -1, %2 ], [ %15, %14 ], [ -1, %11 ]
  ret i32 %17
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @threshold(i32 noundef %0, i16* nocapture noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %0, 0
  br i1 %4, label %5, label %88

5:                                                ; preds = %3
  %6 = sub nsw i32 0, %2
  %7 = zext i32 %0 to i64
  %8 = icmp ult i32 %0, 8
  br i1 %8, label %86, label %9

9:                                                ; preds = %5
  %10 = and i64 %7, 4294967288
  %11 = insertelement <8 x i32> poison, i32 %2, i64 0
  %12 = shufflevector <8 x i32> %11, <8 x i32> poison, <8 x i32> zeroinitializer
  %13 = insertelement <8 x i32> poison, i32 %6, i64 0
  %14 = shufflevector <8 x i32> %13, <8 x i32> poison, <8 x i32> zeroinitializer
  br label %15

15:                                               ; preds = %81, %9
  %16 = phi i64 [ 0, %9 ], [ %82, %81 ]
  %17 = getelementptr inbounds i16, i16* %1, i64 %16
  %18 = bitcast i16* %17 to <8 x i16>*
  %19 = load <8 x i16>, <8 x i16>* %18, align 2, !tbaa !20
  %20 = sext <8 x i16> %19 to <8 x i32>
  %21 = icmp slt <8 x i32> %12, %20
  %22 = icmp sgt <8 x i32> %14, %20
  %23 = xor <8 x i1> %21, <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true>
  %24 = select <8 x i1> %23, <8 x i1> %22, <8 x i1> zeroinitializer
  %25 = select <8 x i1> %24, <8 x i32> %14, <8 x i32> %12
  %26 = or <8 x i1> %24, %21
  %27 = extractelement <8 x i1> %26, i64 0
  br i1 %27, label %28, label %32

28:                                               ; preds = %15
  %29 = bitcast <8 x i32> %25 to <16 x i16>
  %30 = extractelement <16 x i16> %29, i64 0
  %31 = getelementptr inbounds i16, i16* %1, i64 %16
  store i16 %30, i16* %31, align 2, !tbaa !20
  br label %32

32:                                               ; preds = %28, %15
  %33 = extractelement <8 x i1> %26, i64 1
  br i1 %33, label %34, label %39

34:                                               ; preds = %32
  %35 = or i64 %16, 1
  %36 = bitcast <8 x i32> %25 to <16 x i16>
  %37 = extractelement <16 x i16> %36, i64 2
  %38 = getelementptr inbounds i16, i16* %1, i64 %35
  store i16 %37, i16* %38, align 2, !tbaa !20
  br label %39

39:                                               ; preds = %34, %32
  %40 = extractelement <8 x i1> %26, i64 2
  br i1 %40, label %41, label %46

41:                                               ; preds = %39
  %42 = or i64 %16, 2
  %43 = bitcast <8 x i32> %25 to <16 x i16>
  %44 = extractelement <16 x i16> %43, i64 4
  %45 = getelementptr inbounds i16, i16* %1, i64 %42
  store i16 %44, i16* %45, align 2, !tbaa !20
  br label %46

46:                                               ; preds = %41, %39
  %47 = extractelement <8 x i1> %26, i64 3
  br i1 %47, label %48, label %53

48:                                               ; preds = %46
  %49 = or i64 %16, 3
  %50 = bitcast <8 x i32> %25 to <16 x i16>
  %51 = extractelement <16 x i16> %50, i64 6
  %52 = getelementptr inbounds i16, i16* %1, i64 %49
  store i16 %51, i16* %52, align 2, !tbaa !20
  br label %53

53:                                               ; preds = %48, %46
  %54 = extractelement <8 x i1> %26, i64 4
  br i1 %54, label %55, label %60

55:                                               ; preds = %53
  %56 = or i64 %16, 4
  %57 = bitcast <8 x i32> %25 to <16 x i16>
  %58 = extractelement <16 x i16> %57, i64 8
  %59 = getelementptr inbounds i16, i16* %1, i64 %56
  store i16 %58, i16* %59, align 2, !tbaa !20
  br label %60

60:                                               ; preds = %55, %53
  %61 = extractelement <8 x i1> %26, i64 5
  br i1 %61, label %62, label %67

62:                                               ; preds = %60
  %63 = or i64 %16, 5
  %64 = bitcast <8 x i32> %25 to <16 x i16>
  %65 = extractelement <16 x i16> %64, i64 10
  %66 = getelementptr inbounds i16, i16* %1, i64 %63
  store i16 %65, i16* %66, align 2, !tbaa !20
  br label %67

67:                                               ; preds = %62, %60
  %68 = extractelement <8 x i1> %26, i64 6
  br i1 %68, label %69, label %74

69:                                               ; preds = %67
  %70 = or i64 %16, 6
  %71 = bitcast <8 x i32> %25 to <16 x i16>
  %72 = extractelement <16 x i16> %71, i64 12
  %73 = getelementptr inbounds i16, i16* %1, i64 %70
  store i16 %72, i16* %73, align 2, !tbaa !20
  br label %74

74:                                               ; preds = %69, %67
  %75 = extractelement <8 x i1> %26, i64 7
  br i1 %75, label %76, label %81

76:                                               ; preds = %74
  %77 = or i64 %16, 7
  %78 = bitcast <8 x i32> %25 to <16 x i16>
  %79 = extractelement <16 x i16> %78, i64 14
  %80 = getelementptr inbounds i16, i16* %1, i64 %77
  store i16 %79, i16* %80, align 2, !tbaa !20
  br label %81

81:                                               ; preds = %76, %74
  %82 = add nuw i64 %16, 8
  %83 = icmp eq i64 %82, %10
  br i1 %83, label %84, label %15, !llvm.loop !22

84:                                               ; preds = %81
  %85 = icmp eq i64 %10, %7
  br i1 %85, label %88, label %86

86:                                               ; preds = %5, %84
  %87 = phi i64 [ 0, %5 ], [ %10, %84 ]
  br label %89

88:                                               ; preds = %100, %84, %3
  ret void

89:                                               ; preds = %86, %100
  %90 = phi i64 [ %101, %100 ], [ %87, %86 ]
  %91 = getelementptr inbounds i16, i16* %1, i64 %90
  %92 = load i16, i16* %91, align 2, !tbaa !20
  %93 = sext i16 %92 to i32
  %94 = icmp sgt i32 %93, %2
  br i1 %94, label %97, label %95

95:                                               ; preds = %89
  %96 = icmp slt i32 %93, %6
  br i1 %96, label %97, label %100

97:                                               ; preds = %95, %89
  %98 = phi i32 [ %2, %89 ], [ %6, %95 ]
  %99 = trunc i32 %98 to i16
  store i16 %99, i16* %91, align 2, !tbaa !20
  br label %100

100:                                              ; preds = %97, %95
  %101 = add nuw nsw i64 %90, 1
  %102 = icmp eq i64 %101, %7
  br i1 %102, label %88, label %89, !llvm.loop !23
}

attributes #0 = { nofree norecurse nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree norecurse nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 1}
!4 = !{!5, !5, i64 0}
!5 = !{!"float", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = distinct !{!8, !9, !10}
!9 = !{!"llvm.loop.mustprogress"}
!10 = !{!"llvm.loop.isvectorized", i32 1}
!11 = distinct !{!11, !9, !12, !10}
!12 = !{!"llvm.loop.unroll.runtime.disable"}
!13 = !{!14, !14, i64 0}
!14 = !{!"int", !6, i64 0}
!15 = !{!16, !16, i64 0}
!16 = !{!"double", !6, i64 0}
!17 = distinct !{!17, !9}
!18 = distinct !{!18, !9}
!19 = distinct !{!19, !9}
!20 = !{!21, !21, i64 0}
!21 = !{!"short", !6, i64 0}
!22 = distinct !{!22, !9, !10}
!23 = distinct !{!23, !9, !12, !10}
