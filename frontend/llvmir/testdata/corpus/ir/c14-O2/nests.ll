; ModuleID = 'nests.c'
source_filename = "nests.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @mm2(double noundef %0, double noundef %1, [18 x double]* nocapture noundef %2, [26 x double]* nocapture noundef readonly %3, [18 x double]* nocapture noundef readonly %4, [15 x double]* nocapture noundef readonly %5, [15 x double]* nocapture noundef %6) local_unnamed_addr #0 {
  br label %8

8:                                                ; preds = %7, %10
  %9 = phi i64 [ 0, %7 ], [ %11, %10 ]
  br label %13

10:                                               ; preds = %16
  %11 = add nuw nsw i64 %9, 1
  %12 = icmp eq i64 %11, 22
  br i1 %12, label %39, label %8, !llvm.loop !4

13:                                               ; preds = %8, %16
  %14 = phi i64 [ 0, %8 ], [ %17, %16 ]
  %15 = getelementptr inbounds [18 x double], [18 x double]* %2, i64 %9, i64 %14
  store double 0.000000e+00, double* %15, align 8, !tbaa !6
  br label %19

16:                                               ; preds = %19
  %17 = add nuw nsw i64 %14, 1
  %18 = icmp eq i64 %17, 18
  br i1 %18, label %10, label %13, !llvm.loop !10

19:                                               ; preds = %19, %13
  %20 = phi double [ 0.000000e+00, %13 ], [ %36, %19 ]
  %21 = phi i64 [ 0, %13 ], [ %37, %19 ]
  %22 = getelementptr inbounds [26 x double], [26 x double]* %3, i64 %9, i64 %21
  %23 = load double, double* %22, align 8, !tbaa !6
  %24 = fmul double %23, %0
  %25 = getelementptr inbounds [18 x double], [18 x double]* %4, i64 %21, i64 %14
  %26 = load double, double* %25, align 8, !tbaa !6
  %27 = fmul double %24, %26
  %28 = fadd double %20, %27
  store double %28, double* %15, align 8, !tbaa !6
  %29 = or i64 %21, 1
  %30 = getelementptr inbounds [26 x double], [26 x double]* %3, i64 %9, i64 %29
  %31 = load double, double* %30, align 8, !tbaa !6
  %32 = fmul double %31, %0
  %33 = getelementptr inbounds [18 x double], [18 x double]* %4, i64 %29, i64 %14
  %34 = load double, double* %33, align 8, !tbaa !6
  %35 = fmul double %32, %34
  %36 = fadd double %28, %35
  store double %36, double* %15, align 8, !tbaa !6
  %37 = add nuw nsw i64 %21, 2
  %38 = icmp eq i64 %37, 26
  br i1 %38, label %16, label %19, !llvm.loop !11

39:                                               ; preds = %10, %42
  %40 = phi i64 [ %43, %42 ], [ 0, %10 ]
  br label %45

41:                                               ; preds = %42
  ret void

42:                                               ; preds = %50
  %43 = add nuw nsw i64 %40, 1
  %44 = icmp eq i64 %43, 22
  br i1 %44, label %41, label %39, !llvm.loop !12

45:                                               ; preds = %39, %50
  %46 = phi i64 [ 0, %39 ], [ %51, %50 ]
  %47 = getelementptr inbounds [15 x double], [15 x double]* %6, i64 %40, i64 %46
  %48 = load double, double* %47, align 8, !tbaa !6
  %49 = fmul double %48, %1
  store double %49, double* %47, align 8, !tbaa !6
  br label %53

50:                                               ; preds = %53
  %51 = add nuw nsw i64 %46, 1
  %52 = icmp eq i64 %51, 15
  br i1 %52, label %42, label %45, !llvm.loop !13

53:                                               ; preds = %53, %45
  %54 = phi double [ %49, %45 ], [ %68, %53 ]
  %55 = phi i64 [ 0, %45 ], [ %69, %53 ]
  %56 = getelementptr inbounds [18 x double], [18 x double]* %2, i64 %40, i64 %55
  %57 = load double, double* %56, align 8, !tbaa !6
  %58 = getelementptr inbounds [15 x double], [15 x double]* %5, i64 %55, i64 %46
  %59 = load double, double* %58, align 8, !tbaa !6
  %60 = fmul double %57, %59
  %61 = fadd double %54, %60
  store double %61, double* %47, align 8, !tbaa !6
  %62 = or i64 %55, 1
  %63 = getelementptr inbounds [18 x double], [18 x double]* %2, i64 %40, i64 %62
  %64 = load double, double* %63, align 8, !tbaa !6
  %65 = getelementptr inbounds [15 x double], [15 x double]* %5, i64 %62, i64 %46
  %66 = load double, double* %65, align 8, !tbaa !6
  %67 = fmul double %64, %66
  %68 = fadd double %61, %67
  store double %68, double* %47, align 8, !tbaa !6
  %69 = add nuw nsw i64 %55, 2
  %70 = icmp eq i64 %69, 18
  br i1 %70, label %50, label %53, !llvm.loop !14
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @mvt(i32 noundef %0, double* nocapture noundef %1, double* nocapture noundef %2, double* nocapture noundef readonly %3, double* nocapture noundef readonly %4, double* nocapture noundef readonly %5) local_unnamed_addr #0 {
  %7 = zext i32 %0 to i64
  %8 = icmp sgt i32 %0, 0
  br i1 %8, label %9, label %65

9:                                                ; preds = %6
  %10 = add nsw i64 %7, -1
  %11 = and i64 %7, 1
  %12 = icmp eq i64 %10, 0
  %13 = and i64 %7, 4294967294
  %14 = icmp eq i64 %11, 0
  br label %15

15:                                               ; preds = %9, %37
  %16 = phi i64 [ %38, %37 ], [ 0, %9 ]
  %17 = getelementptr inbounds double, double* %1, i64 %16
  %18 = mul nuw nsw i64 %16, %7
  %19 = getelementptr inbounds double, double* %5, i64 %18
  %20 = load double, double* %17, align 8, !tbaa !6
  br i1 %12, label %27, label %40

21:                                               ; preds = %37
  br i1 %8, label %22, label %65

22:                                               ; preds = %21
  %23 = and i64 %7, 1
  %24 = icmp eq i64 %10, 0
  %25 = and i64 %7, 4294967294
  %26 = icmp eq i64 %23, 0
  br label %60

27:                                               ; preds = %40, %15
  %28 = phi double [ %20, %15 ], [ %56, %40 ]
  %29 = phi i64 [ 0, %15 ], [ %57, %40 ]
  br i1 %14, label %37, label %30

30:                                               ; preds = %27
  %31 = getelementptr inbounds double, double* %19, i64 %29
  %32 = load double, double* %31, align 8, !tbaa !6
  %33 = getelementptr inbounds double, double* %3, i64 %29
  %34 = load double, double* %33, align 8, !tbaa !6
  %35 = fmul double %32, %34
  %36 = fadd double %28, %35
  store double %36, double* %17, align 8, !tbaa !6
  br label %37

37:                                               ; preds = %27, %30
  %38 = add nuw nsw i64 %16, 1
  %39 = icmp eq i64 %38, %7
  br i1 %39, label %21, label %15, !llvm.loop !15

40:                                               ; preds = %15, %40
  %41 = phi double [ %56, %40 ], [ %20, %15 ]
  %42 = phi i64 [ %57, %40 ], [ 0, %15 ]
  %43 = phi i64 [ %58, %40 ], [ 0, %15 ]
  %44 = getelementptr inbounds double, double* %19, i64 %42
  %45 = load double, double* %44, align 8, !tbaa !6
  %46 = getelementptr inbounds double, double* %3, i64 %42
  %47 = load double, double* %46, align 8, !tbaa !6
  %48 = fmul double %45, %47
  %49 = fadd double %41, %48
  store double %49, double* %17, align 8, !tbaa !6
  %50 = or i64 %42, 1
  %51 = getelementptr inbounds double, double* %19, i64 %50
  %52 = load double, double* %51, align 8, !tbaa !6
  %53 = getelementptr inbounds double, double* %3, i64 %50
  %54 = load double, double* %53, align 8, !tbaa !6
  %55 = fmul double %52, %54
  %56 = fadd double %49, %55
  store double %56, double* %17, align 8, !tbaa !6
  %57 = add nuw nsw i64 %42, 2
  %58 = add i64 %43, 2
  %59 = icmp eq i64 %58, %13
  br i1 %59, label %27, label %40, !llvm.loop !16

60:                                               ; preds = %22, %77
  %61 = phi i64 [ %78, %77 ], [ 0, %22 ]
  %62 = getelementptr inbounds double, double* %2, i64 %61
  %63 = load double, double* %62, align 8, !tbaa !6
  %64 = getelementptr inbounds double, double* %5, i64 %61
  br i1 %24, label %66, label %80

65:                                               ; preds = %77, %6, %21
  ret void

66:                                               ; preds = %80, %60
  %67 = phi double [ %63, %60 ], [ %98, %80 ]
  %68 = phi i64 [ 0, %60 ], [ %99, %80 ]
  br i1 %26, label %77, label %69

69:                                               ; preds = %66
  %70 = mul nuw nsw i64 %68, %7
  %71 = getelementptr inbounds double, double* %64, i64 %70
  %72 = load double, double* %71, align 8, !tbaa !6
  %73 = getelementptr inbounds double, double* %4, i64 %68
  %74 = load double, double* %73, align 8, !tbaa !6
  %75 = fmul double %72, %74
  %76 = fadd double %67, %75
  store double %76, double* %62, align 8, !tbaa !6
  br label %77

77:                                               ; preds = %66, %69
  %78 = add nuw nsw i64 %61, 1
  %79 = icmp eq i64 %78, %7
  br i1 %79, label %65, label %60, !llvm.loop !17

80:                                               ; preds = %60, %80
  %81 = phi double [ %98, %80 ], [ %63, %60 ]
  %82 = phi i64 [ %99, %80 ], [ 0, %60 ]
  %83 = phi i64 [ %100, %80 ], [ 0, %60 ]
  %84 = mul nuw nsw i64 %82, %7
  %85 = getelementptr inbounds double, double* %64, i64 %84
  %86 = load double, double* %85, align 8, !tbaa !6
  %87 = getelementptr inbounds double, double* %4, i64 %82
  %88 = load double, double* %87, align 8, !tbaa !6
  %89 = fmul double %86, %88
  %90 = fadd double %81, %89
  store double %90, double* %62, align 8, !tbaa !6
  %91 = or i64 %82, 1
  %92 = mul nuw nsw i64 %91, %7
  %93 = getelementptr inbounds double, double* %64, i64 %92
  %94 = load double, double* %93, align 8, !tbaa !6
  %95 = getelementptr inbounds double, double* %4, i64 %91
  %96 = load double, double* %95, align 8, !tbaa !6
  %97 = fmul double %94, %96
  %98 = fadd double %90, %97
  store double %98, double* %62, align 8, !tbaa !6
  %99 = add nuw nsw i64 %82, 2
  %100 = add i64 %83, 2
  %101 = icmp eq i64 %100, %25
  br i1 %101, label %66, label %80, !llvm.loop !18
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @gemver(i32 noundef %0, double noundef %1, double noundef %2, double* noalias nocapture noundef %3, double* nocapture noundef readonly %4, double* nocapture noundef readonly %5, double* nocapture noundef readonly %6, double* nocapture noundef readonly %7, double* nocapture noundef %8, double* nocapture noundef %9, double* nocapture noundef readonly %10, double* nocapture noundef readonly %11) local_unnamed_addr #0 {
  %13 = zext i32 %0 to i64
  %14 = icmp sgt i32 %0, 0
  br i1 %14, label %15, label %277

15:                                               ; preds = %12
  %16 = icmp ult i32 %0, 4
  %17 = and i64 %13, 4294967292
  %18 = icmp eq i64 %17, %13
  br label %19

19:                                               ; preds = %15, %78
  %20 = phi i64 [ %79, %78 ], [ 0, %15 ]
  %21 = mul nuw nsw i64 %20, %13
  %22 = getelementptr inbounds double, double* %3, i64 %21
  %23 = getelementptr inbounds double, double* %4, i64 %20
  %24 = load double, double* %23, align 8, !tbaa !6
  %25 = getelementptr inbounds double, double* %6, i64 %20
  %26 = load double, double* %25, align 8, !tbaa !6
  br i1 %16, label %69, label %27

27:                                               ; preds = %19
  %28 = insertelement <2 x double> poison, double %24, i64 0
  %29 = shufflevector <2 x double> %28, <2 x double> poison, <2 x i32> zeroinitializer
  %30 = insertelement <2 x double> poison, double %24, i64 0
  %31 = shufflevector <2 x double> %30, <2 x double> poison, <2 x i32> zeroinitializer
  %32 = insertelement <2 x double> poison, double %26, i64 0
  %33 = shufflevector <2 x double> %32, <2 x double> poison, <2 x i32> zeroinitializer
  %34 = insertelement <2 x double> poison, double %26, i64 0
  %35 = shufflevector <2 x double> %34, <2 x double> poison, <2 x i32> zeroinitializer
  br label %36

36:                                               ; preds = %36, %27
  %37 = phi i64 [ 0, %27 ], [ %66, %36 ]
  %38 = getelementptr inbounds double, double* %22, i64 %37
  %39 = bitcast double* %38 to <2 x double>*
  %40 = load <2 x double>, <2 x double>* %39, align 8, !tbaa !6
  %41 = getelementptr inbounds double, double* %38, i64 2
  %42 = bitcast double* %41 to <2 x double>*
  %43 = load <2 x double>, <2 x double>* %42, align 8, !tbaa !6
  %44 = getelementptr inbounds double, double* %5, i64 %37
  %45 = bitcast double* %44 to <2 x double>*
  %46 = load <2 x double>, <2 x double>* %45, align 8, !tbaa !6
  %47 = getelementptr inbounds double, double* %44, i64 2
  %48 = bitcast double* %47 to <2 x double>*
  %49 = load <2 x double>, <2 x double>* %48, align 8, !tbaa !6
  %50 = fmul <2 x double> %29, %46
  %51 = fmul <2 x double> %31, %49
  %52 = fadd <2 x double> %40, %50
  %53 = fadd <2 x double> %43, %51
  %54 = getelementptr inbounds double, double* %7, i64 %37
  %55 = bitcast double* %54 to <2 x double>*
  %56 = load <2 x double>, <2 x double>* %55, align 8, !tbaa !6
  %57 = getelementptr inbounds double, double* %54, i64 2
  %58 = bitcast double* %57 to <2 x double>*
  %59 = load <2 x double>, <2 x double>* %58, align 8, !tbaa !6
  %60 = fmul <2 x double> %33, %56
  %61 = fmul <2 x double> %35, %59
  %62 = fadd <2 x double> %52, %60
  %63 = fadd <2 x double> %53, %61
  %64 = bitcast double* %38 to <2 x double>*
  store <2 x double> %62, <2 x double>* %64, align 8, !tbaa !6
  %65 = bitcast double* %41 to <2 x double>*
  store <2 x double> %63, <2 x double>* %65, align 8, !tbaa !6
  %66 = add nuw i64 %37, 4
  %67 = icmp eq i64 %66, %17
  br i1 %67, label %68, label %36, !llvm.loop !19

68:                                               ; preds = %36
  br i1 %18, label %78, label %69

69:                                               ; preds = %19, %68
  %70 = phi i64 [ 0, %19 ], [ %17, %68 ]
  br label %81

71:                                               ; preds = %78
  br i1 %14, label %72, label %277

72:                                               ; preds = %71
  %73 = add nsw i64 %13, -1
  %74 = and i64 %13, 1
  %75 = icmp eq i64 %73, 0
  %76 = and i64 %13, 4294967294
  %77 = icmp eq i64 %74, 0
  br label %95

78:                                               ; preds = %81, %68
  %79 = add nuw nsw i64 %20, 1
  %80 = icmp eq i64 %79, %13
  br i1 %80, label %71, label %19, !llvm.loop !21

81:                                               ; preds = %69, %81
  %82 = phi i64 [ %93, %81 ], [ %70, %69 ]
  %83 = getelementptr inbounds double, double* %22, i64 %82
  %84 = load double, double* %83, align 8, !tbaa !6
  %85 = getelementptr inbounds double, double* %5, i64 %82
  %86 = load double, double* %85, align 8, !tbaa !6
  %87 = fmul double %24, %86
  %88 = fadd double %84, %87
  %89 = getelementptr inbounds double, double* %7, i64 %82
  %90 = load double, double* %89, align 8, !tbaa !6
  %91 = fmul double %26, %90
  %92 = fadd double %88, %91
  store double %92, double* %83, align 8, !tbaa !6
  %93 = add nuw nsw i64 %82, 1
  %94 = icmp eq i64 %93, %13
  br i1 %94, label %78, label %81, !llvm.loop !22

95:                                               ; preds = %72, %211
  %96 = phi i64 [ %212, %211 ], [ 0, %72 ]
  %97 = getelementptr inbounds double, double* %9, i64 %96
  %98 = load double, double* %97, align 8, !tbaa !6
  %99 = getelementptr inbounds double, double* %3, i64 %96
  br i1 %75, label %199, label %214

100:                                              ; preds = %211
  br i1 %14, label %101, label %277

101:                                              ; preds = %100
  %102 = icmp ult i32 %0, 4
  br i1 %102, label %179, label %103

103:                                              ; preds = %101
  %104 = getelementptr double, double* %9, i64 %13
  %105 = getelementptr double, double* %11, i64 %13
  %106 = icmp ugt double* %105, %9
  %107 = icmp ugt double* %104, %11
  %108 = and i1 %106, %107
  br i1 %108, label %179, label %109

109:                                              ; preds = %103
  %110 = and i64 %13, 4294967292
  %111 = add nsw i64 %110, -4
  %112 = lshr exact i64 %111, 2
  %113 = add nuw nsw i64 %112, 1
  %114 = and i64 %113, 1
  %115 = icmp eq i64 %111, 0
  br i1 %115, label %157, label %116

116:                                              ; preds = %109
  %117 = and i64 %113, 9223372036854775806
  br label %118

118:                                              ; preds = %118, %116
  %119 = phi i64 [ 0, %116 ], [ %154, %118 ]
  %120 = phi i64 [ 0, %116 ], [ %155, %118 ]
  %121 = getelementptr inbounds double, double* %9, i64 %119
  %122 = bitcast double* %121 to <2 x double>*
  %123 = load <2 x double>, <2 x double>* %122, align 8, !tbaa !6, !alias.scope !24, !noalias !27
  %124 = getelementptr inbounds double, double* %121, i64 2
  %125 = bitcast double* %124 to <2 x double>*
  %126 = load <2 x double>, <2 x double>* %125, align 8, !tbaa !6, !alias.scope !24, !noalias !27
  %127 = getelementptr inbounds double, double* %11, i64 %119
  %128 = bitcast double* %127 to <2 x double>*
  %129 = load <2 x double>, <2 x double>* %128, align 8, !tbaa !6, !alias.scope !27
  %130 = getelementptr inbounds double, double* %127, i64 2
  %131 = bitcast double* %130 to <2 x double>*
  %132 = load <2 x double>, <2 x double>* %131, align 8, !tbaa !6, !alias.scope !27
  %133 = fadd <2 x double> %123, %129
  %134 = fadd <2 x double> %126, %132
  %135 = bitcast double* %121 to <2 x double>*
  store <2 x double> %133, <2 x double>* %135, align 8, !tbaa !6, !alias.scope !24, !noalias !27
  %136 = bitcast double* %124 to <2 x double>*
  store <2 x double> %134, <2 x double>* %136, align 8, !tbaa !6, !alias.scope !24, !noalias !27
  %137 = or i64 %119, 4
  %138 = getelementptr inbounds double, double* %9, i64 %137
  %139 = bitcast double* %138 to <2 x double>*
  %140 = load <2 x double>, <2 x double>* %139, align 8, !tbaa !6, !alias.scope !24, !noalias !27
  %141 = getelementptr inbounds double, double* %138, i64 2
  %142 = bitcast double* %141 to <2 x double>*
  %143 = load <2 x double>, <2 x double>* %142, align 8, !tbaa !6, !alias.scope !24, !noalias !27
  %144 = getelementptr inbounds double, double* %11, i64 %137
  %145 = bitcast double* %144 to <2 x double>*
  %146 = load <2 x double>, <2 x double>* %145, align 8, !tbaa !6, !alias.scope !27
  %147 = getelementptr inbounds double, double* %144, i64 2
  %148 = bitcast double* %147 to <2 x double>*
  %149 = load <2 x double>, <2 x double>* %148, align 8, !tbaa !6, !alias.scope !27
  %150 = fadd <2 x double> %140, %146
  %151 = fadd <2 x double> %143, %149
  %152 = bitcast double* %138 to <2 x double>*
  store <2 x double> %150, <2 x double>* %152, align 8, !tbaa !6, !alias.scope !24, !noalias !27
  %153 = bitcast double* %141 to <2 x double>*
  store <2 x double> %151, <2 x double>* %153, align 8, !tbaa !6, !alias.scope !24, !noalias !27
  %154 = add nuw i64 %119, 8
  %155 = add i64 %120, 2
  %156 = icmp eq i64 %155, %117
  br i1 %156, label %157, label %118, !llvm.loop !29

157:                                              ; preds = %118, %109
  %158 = phi i64 [ 0, %109 ], [ %154, %118 ]
  %159 = icmp eq i64 %114, 0
  br i1 %159, label %177, label %160

160:                                              ; preds = %157
  %161 = getelementptr inbounds double, double* %9, i64 %158
  %162 = bitcast double* %161 to <2 x double>*
  %163 = load <2 x double>, <2 x double>* %162, align 8, !tbaa !6, !alias.scope !24, !noalias !27
  %164 = getelementptr inbounds double, double* %161, i64 2
  %165 = bitcast double* %164 to <2 x double>*
  %166 = load <2 x double>, <2 x double>* %165, align 8, !tbaa !6, !alias.scope !24, !noalias !27
  %167 = getelementptr inbounds double, double* %11, i64 %158
  %168 = bitcast double* %167 to <2 x double>*
  %169 = load <2 x double>, <2 x double>* %168, align 8, !tbaa !6, !alias.scope !27
  %170 = getelementptr inbounds double, double* %167, i64 2
  %171 = bitcast double* %170 to <2 x double>*
  %172 = load <2 x double>, <2 x double>* %171, align 8, !tbaa !6, !alias.scope !27
  %173 = fadd <2 x double> %163, %169
  %174 = fadd <2 x double> %166, %172
  %175 = bitcast double* %161 to <2 x double>*
  store <2 x double> %173, <2 x double>* %175, align 8, !tbaa !6, !alias.scope !24, !noalias !27
  %176 = bitcast double* %164 to <2 x double>*
  store <2 x double> %174, <2 x double>* %176, align 8, !tbaa !6, !alias.scope !24, !noalias !27
  br label %177

177:                                              ; preds = %157, %160
  %178 = icmp eq i64 %110, %13
  br i1 %178, label %238, label %179

179:                                              ; preds = %103, %101, %177
  %180 = phi i64 [ 0, %103 ], [ 0, %101 ], [ %110, %177 ]
  %181 = xor i64 %180, -1
  %182 = add nsw i64 %181, %13
  %183 = and i64 %13, 3
  %184 = icmp eq i64 %183, 0
  br i1 %184, label %196, label %185

185:                                              ; preds = %179, %185
  %186 = phi i64 [ %193, %185 ], [ %180, %179 ]
  %187 = phi i64 [ %194, %185 ], [ 0, %179 ]
  %188 = getelementptr inbounds double, double* %9, i64 %186
  %189 = load double, double* %188, align 8, !tbaa !6
  %190 = getelementptr inbounds double, double* %11, i64 %186
  %191 = load double, double* %190, align 8, !tbaa !6
  %192 = fadd double %189, %191
  store double %192, double* %188, align 8, !tbaa !6
  %193 = add nuw nsw i64 %186, 1
  %194 = add i64 %187, 1
  %195 = icmp eq i64 %194, %183
  br i1 %195, label %196, label %185, !llvm.loop !30

196:                                              ; preds = %185, %179
  %197 = phi i64 [ %180, %179 ], [ %193, %185 ]
  %198 = icmp ult i64 %182, 3
  br i1 %198, label %238, label %244

199:                                              ; preds = %214, %95
  %200 = phi double [ %98, %95 ], [ %234, %214 ]
  %201 = phi i64 [ 0, %95 ], [ %235, %214 ]
  br i1 %77, label %211, label %202

202:                                              ; preds = %199
  %203 = mul nuw nsw i64 %201, %13
  %204 = getelementptr inbounds double, double* %99, i64 %203
  %205 = load double, double* %204, align 8, !tbaa !6
  %206 = fmul double %205, %2
  %207 = getelementptr inbounds double, double* %10, i64 %201
  %208 = load double, double* %207, align 8, !tbaa !6
  %209 = fmul double %206, %208
  %210 = fadd double %200, %209
  store double %210, double* %97, align 8, !tbaa !6
  br label %211

211:                                              ; preds = %199, %202
  %212 = add nuw nsw i64 %96, 1
  %213 = icmp eq i64 %212, %13
  br i1 %213, label %100, label %95, !llvm.loop !32

214:                                              ; preds = %95, %214
  %215 = phi double [ %234, %214 ], [ %98, %95 ]
  %216 = phi i64 [ %235, %214 ], [ 0, %95 ]
  %217 = phi i64 [ %236, %214 ], [ 0, %95 ]
  %218 = mul nuw nsw i64 %216, %13
  %219 = getelementptr inbounds double, double* %99, i64 %218
  %220 = load double, double* %219, align 8, !tbaa !6
  %221 = fmul double %220, %2
  %222 = getelementptr inbounds double, double* %10, i64 %216
  %223 = load double, double* %222, align 8, !tbaa !6
  %224 = fmul double %221, %223
  %225 = fadd double %215, %224
  store double %225, double* %97, align 8, !tbaa !6
  %226 = or i64 %216, 1
  %227 = mul nuw nsw i64 %226, %13
  %228 = getelementptr inbounds double, double* %99, i64 %227
  %229 = load double, double* %228, align 8, !tbaa !6
  %230 = fmul double %229, %2
  %231 = getelementptr inbounds double, double* %10, i64 %226
  %232 = load double, double* %231, align 8, !tbaa !6
  %233 = fmul double %230, %232
  %234 = fadd double %225, %233
  store double %234, double* %97, align 8, !tbaa !6
  %235 = add nuw nsw i64 %216, 2
  %236 = add i64 %217, 2
  %237 = icmp eq i64 %236, %76
  br i1 %237, label %199, label %214, !llvm.loop !33

238:                                              ; preds = %196, %244, %177
  br i1 %14, label %239, label %277

239:                                              ; preds = %238
  %240 = and i64 %13, 1
  %241 = icmp eq i64 %73, 0
  %242 = and i64 %13, 4294967294
  %243 = icmp eq i64 %240, 0
  br label %271

244:                                              ; preds = %196, %244
  %245 = phi i64 [ %269, %244 ], [ %197, %196 ]
  %246 = getelementptr inbounds double, double* %9, i64 %245
  %247 = load double, double* %246, align 8, !tbaa !6
  %248 = getelementptr inbounds double, double* %11, i64 %245
  %249 = load double, double* %248, align 8, !tbaa !6
  %250 = fadd double %247, %249
  store double %250, double* %246, align 8, !tbaa !6
  %251 = add nuw nsw i64 %245, 1
  %252 = getelementptr inbounds double, double* %9, i64 %251
  %253 = load double, double* %252, align 8, !tbaa !6
  %254 = getelementptr inbounds double, double* %11, i64 %251
  %255 = load double, double* %254, align 8, !tbaa !6
  %256 = fadd double %253, %255
  store double %256, double* %252, align 8, !tbaa !6
  %257 = add nuw nsw i64 %245, 2
  %258 = getelementptr inbounds double, double* %9, i64 %257
  %259 = load double, double* %258, align 8, !tbaa !6
  %260 = getelementptr inbounds double, double* %11, i64 %257
  %261 = load double, double* %260, align 8, !tbaa !6
  %262 = fadd double %259, %261
  store double %262, double* %258, align 8, !tbaa !6
  %263 = add nuw nsw i64 %245, 3
  %264 = getelementptr inbounds double, double* %9, i64 %263
  %265 = load double, double* %264, align 8, !tbaa !6
  %266 = getelementptr inbounds double, double* %11, i64 %263
  %267 = load double, double* %266, align 8, !tbaa !6
  %268 = fadd double %265, %267
  store double %268, double* %264, align 8, !tbaa !6
  %269 = add nuw nsw i64 %245, 4
  %270 = icmp eq i64 %269, %13
  br i1 %270, label %238, label %244, !llvm.loop !34

271:                                              ; preds = %239, %289
  %272 = phi i64 [ %290, %289 ], [ 0, %239 ]
  %273 = getelementptr inbounds double, double* %8, i64 %272
  %274 = mul nuw nsw i64 %272, %13
  %275 = getelementptr inbounds double, double* %3, i64 %274
  %276 = load double, double* %273, align 8, !tbaa !6
  br i1 %241, label %278, label %292

277:                                              ; preds = %289, %12, %71, %100, %238
  ret void

278:                                              ; preds = %292, %271
  %279 = phi double [ %276, %271 ], [ %310, %292 ]
  %280 = phi i64 [ 0, %271 ], [ %311, %292 ]
  br i1 %243, label %289, label %281

281:                                              ; preds = %278
  %282 = getelementptr inbounds double, double* %275, i64 %280
  %283 = load double, double* %282, align 8, !tbaa !6
  %284 = fmul double %283, %1
  %285 = getelementptr inbounds double, double* %9, i64 %280
  %286 = load double, double* %285, align 8, !tbaa !6
  %287 = fmul double %284, %286
  %288 = fadd double %279, %287
  store double %288, double* %273, align 8, !tbaa !6
  br label %289

289:                                              ; preds = %278, %281
  %290 = add nuw nsw i64 %272, 1
  %291 = icmp eq i64 %290, %13
  br i1 %291, label %277, label %271, !llvm.loop !35

292:                                              ; preds = %271, %292
  %293 = phi double [ %310, %292 ], [ %276, %271 ]
  %294 = phi i64 [ %311, %292 ], [ 0, %271 ]
  %295 = phi i64 [ %312, %292 ], [ 0, %271 ]
  %296 = getelementptr inbounds double, double* %275, i64 %294
  %297 = load double, double* %296, align 8, !tbaa !6
  %298 = fmul double %297, %1
  %299 = getelementptr inbounds double, double* %9, i64 %294
  %300 = load double, double* %299, align 8, !tbaa !6
  %301 = fmul double %298, %300
  %302 = fadd double %293, %301
  store double %302, double* %273, align 8, !tbaa !6
  %303 = or i64 %294, 1
  %304 = getelementptr inbounds double, double* %275, i64 %303
  %305 = load double, double* %304, align 8, !tbaa !6
  %306 = fmul double %305, %1
  %307 = getelementptr inbounds double, double* %9, i64 %303
  %308 = load double, double* %307, align 8, !tbaa !6
  %309 = fmul double %306, %308
  %310 = fadd double %302, %309
  store double %310, double* %273, align 8, !tbaa !6
  %311 = add nuw nsw i64 %294, 2
  %312 = add i64 %295, 2
  %313 = icmp eq i64 %312, %242
  br i1 %313, label %278, label %292, !llvm.loop !36
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @symm(double noundef %0, double noundef %1, [18 x double]* nocapture noundef %2, [22 x double]* nocapture noundef readonly %3, [18 x double]* nocapture noundef readonly %4) local_unnamed_addr #0 {
  br label %6

6:                                                ; preds = %5, %15
  %7 = phi i64 [ 0, %5 ], [ %16, %15 ]
  %8 = icmp eq i64 %7, 0
  %9 = getelementptr inbounds [22 x double], [22 x double]* %3, i64 %7, i64 %7
  br label %11

10:                                               ; preds = %15
  ret void

11:                                               ; preds = %6, %18
  %12 = phi i64 [ 0, %6 ], [ %31, %18 ]
  br i1 %8, label %18, label %13

13:                                               ; preds = %11
  %14 = getelementptr inbounds [18 x double], [18 x double]* %4, i64 %7, i64 %12
  br label %33

15:                                               ; preds = %18
  %16 = add nuw nsw i64 %7, 1
  %17 = icmp eq i64 %16, 22
  br i1 %17, label %10, label %6, !llvm.loop !37

18:                                               ; preds = %33, %11
  %19 = phi double [ 0.000000e+00, %11 ], [ %48, %33 ]
  %20 = getelementptr inbounds [18 x double], [18 x double]* %2, i64 %7, i64 %12
  %21 = load double, double* %20, align 8, !tbaa !6
  %22 = fmul double %21, %1
  %23 = getelementptr inbounds [18 x double], [18 x double]* %4, i64 %7, i64 %12
  %24 = load double, double* %23, align 8, !tbaa !6
  %25 = fmul double %24, %0
  %26 = load double, double* %9, align 8, !tbaa !6
  %27 = fmul double %25, %26
  %28 = fadd double %22, %27
  %29 = fmul double %19, %0
  %30 = fadd double %29, %28
  store double %30, double* %20, align 8, !tbaa !6
  %31 = add nuw nsw i64 %12, 1
  %32 = icmp eq i64 %31, 18
  br i1 %32, label %15, label %11, !llvm.loop !38

33:                                               ; preds = %13, %33
  %34 = phi i64 [ 0, %13 ], [ %49, %33 ]
  %35 = phi double [ 0.000000e+00, %13 ], [ %48, %33 ]
  %36 = load double, double* %14, align 8, !tbaa !6
  %37 = fmul double %36, %0
  %38 = getelementptr inbounds [22 x double], [22 x double]* %3, i64 %7, i64 %34
  %39 = load double, double* %38, align 8, !tbaa !6
  %40 = fmul double %37, %39
  %41 = getelementptr inbounds [18 x double], [18 x double]* %2, i64 %34, i64 %12
  %42 = load double, double* %41, align 8, !tbaa !6
  %43 = fadd double %42, %40
  store double %43, double* %41, align 8, !tbaa !6
  %44 = getelementptr inbounds [18 x double], [18 x double]* %4, i64 %34, i64 %12
  %45 = load double, double* %44, align 8, !tbaa !6
  %46 = load double, double* %38, align 8, !tbaa !6
  %47 = fmul double %45, %46
  %48 = fadd double %35, %47
  %49 = add nuw nsw i64 %34, 1
  %50 = icmp eq i64 %49, %7
  br i1 %50, label %18, label %33, !llvm.loop !39
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @trmm(double noundef %0, [22 x double]* nocapture noundef readonly %1, [18 x double]* nocapture noundef %2) local_unnamed_addr #0 {
  br label %4

4:                                                ; preds = %3, %12
  %5 = phi i64 [ 0, %3 ], [ %13, %12 ]
  %6 = icmp ult i64 %5, 21
  br label %8

7:                                                ; preds = %12
  ret void

8:                                                ; preds = %4, %15
  %9 = phi i64 [ 0, %4 ], [ %19, %15 ]
  %10 = getelementptr inbounds [18 x double], [18 x double]* %2, i64 %5, i64 %9
  %11 = load double, double* %10, align 8, !tbaa !6
  br i1 %6, label %21, label %15

12:                                               ; preds = %15
  %13 = add nuw nsw i64 %5, 1
  %14 = icmp eq i64 %13, 22
  br i1 %14, label %7, label %4, !llvm.loop !40

15:                                               ; preds = %21, %8
  %16 = phi double [ %11, %8 ], [ %30, %21 ]
  %17 = getelementptr inbounds [18 x double], [18 x double]* %2, i64 %5, i64 %9
  %18 = fmul double %16, %0
  store double %18, double* %17, align 8, !tbaa !6
  %19 = add nuw nsw i64 %9, 1
  %20 = icmp eq i64 %19, 18
  br i1 %20, label %12, label %8, !llvm.loop !41

21:                                               ; preds = %8, %21
  %22 = phi double [ %30, %21 ], [ %11, %8 ]
  %23 = phi i64 [ %24, %21 ], [ %5, %8 ]
  %24 = add nuw nsw i64 %23, 1
  %25 = getelementptr inbounds [22 x double], [22 x double]* %1, i64 %24, i64 %5
  %26 = load double, double* %25, align 8, !tbaa !6
  %27 = getelementptr inbounds [18 x double], [18 x double]* %2, i64 %24, i64 %9
  %28 = load double, double* %27, align 8, !tbaa !6
  %29 = fmul double %26, %28
  %30 = fadd double %22, %29
  store double %30, double* %10, align 8, !tbaa !6
  %31 = icmp eq i64 %24, 21
  br i1 %31, label %15, label %21, !llvm.loop !42
}

; Function Attrs: nofree nounwind uwtable
define dso_local void @gramschmidt([18 x double]* nocapture noundef %0, [18 x double]* nocapture noundef %1, [18 x double]* nocapture noundef %2) local_unnamed_addr #1 {
  br label %7

4:                                                ; preds = %316, %269
  %5 = add nuw nsw i64 %9, 1
  %6 = icmp eq i64 %270, 18
  br i1 %6, label %268, label %7, !llvm.loop !43

7:                                                ; preds = %3, %4
  %8 = phi i64 [ 0, %3 ], [ %270, %4 ]
  %9 = phi i64 [ 1, %3 ], [ %5, %4 ]
  %10 = getelementptr [18 x double], [18 x double]* %2, i64 1, i64 %8
  %11 = getelementptr [18 x double], [18 x double]* %2, i64 21, i64 %9
  %12 = mul nuw nsw i64 %8, 19
  %13 = getelementptr inbounds [18 x double], [18 x double]* %0, i64 0, i64 %8
  %14 = load double, double* %13, align 8, !tbaa !6
  %15 = fmul double %14, %14
  %16 = fadd double %15, 0.000000e+00
  %17 = getelementptr inbounds [18 x double], [18 x double]* %0, i64 1, i64 %8
  %18 = load double, double* %17, align 8, !tbaa !6
  %19 = fmul double %18, %18
  %20 = fadd double %16, %19
  %21 = getelementptr inbounds [18 x double], [18 x double]* %0, i64 2, i64 %8
  %22 = load double, double* %21, align 8, !tbaa !6
  %23 = fmul double %22, %22
  %24 = fadd double %20, %23
  %25 = getelementptr inbounds [18 x double], [18 x double]* %0, i64 3, i64 %8
  %26 = load double, double* %25, align 8, !tbaa !6
  %27 = fmul double %26, %26
  %28 = fadd double %24, %27
  %29 = getelementptr inbounds [18 x double], [18 x double]* %0, i64 4, i64 %8
  %30 = load double, double* %29, align 8, !tbaa !6
  %31 = fmul double %30, %30
  %32 = fadd double %28, %31
  %33 = getelementptr inbounds [18 x double], [18 x double]* %0, i64 5, i64 %8
  %34 = load double, double* %33, align 8, !tbaa !6
  %35 = fmul double %34, %34
  %36 = fadd double %32, %35
  %37 = getelementptr inbounds [18 x double], [18 x double]* %0, i64 6, i64 %8
  %38 = load double, double* %37, align 8, !tbaa !6
  %39 = fmul double %38, %38
  %40 = fadd double %36, %39
  %41 = getelementptr inbounds [18 x double], [18 x double]* %0, i64 7, i64 %8
  %42 = load double, double* %41, align 8, !tbaa !6
  %43 = fmul double %42, %42
  %44 = fadd double %40, %43
  %45 = getelementptr inbounds [18 x double], [18 x double]* %0, i64 8, i64 %8
  %46 = load double, double* %45, align 8, !tbaa !6
  %47 = fmul double %46, %46
  %48 = fadd double %44, %47
  %49 = getelementptr inbounds [18 x double], [18 x double]* %0, i64 9, i64 %8
  %50 = load double, double* %49, align 8, !tbaa !6
  %51 = fmul double %50, %50
  %52 = fadd double %48, %51
  %53 = getelementptr inbounds [18 x double], [18 x double]* %0, i64 10, i64 %8
  %54 = load double, double* %53, align 8, !tbaa !6
  %55 = fmul double %54, %54
  %56 = fadd double %52, %55
  %57 = getelementptr inbounds [18 x double], [18 x double]* %0, i64 11, i64 %8
  %58 = load double, double* %57, align 8, !tbaa !6
  %59 = fmul double %58, %58
  %60 = fadd double %56, %59
  %61 = getelementptr inbounds [18 x double], [18 x double]* %0, i64 12, i64 %8
  %62 = load double, double* %61, align 8, !tbaa !6
  %63 = fmul double %62, %62
  %64 = fadd double %60, %63
  %65 = getelementptr inbounds [18 x double], [18 x double]* %0, i64 13, i64 %8
  %66 = load double, double* %65, align 8, !tbaa !6
  %67 = fmul double %66, %66
  %68 = fadd double %64, %67
  %69 = getelementptr inbounds [18 x double], [18 x double]* %0, i64 14, i64 %8
  %70 = load double, double* %69, align 8, !tbaa !6
  %71 = fmul double %70, %70
  %72 = fadd double %68, %71
  %73 = getelementptr inbounds [18 x double], [18 x double]* %0, i64 15, i64 %8
  %74 = load double, double* %73, align 8, !tbaa !6
  %75 = fmul double %74, %74
  %76 = fadd double %72, %75
  %77 = getelementptr inbounds [18 x double], [18 x double]* %0, i64 16, i64 %8
  %78 = load double, double* %77, align 8, !tbaa !6
  %79 = fmul double %78, %78
  %80 = fadd double %76, %79
  %81 = getelementptr inbounds [18 x double], [18 x double]* %0, i64 17, i64 %8
  %82 = load double, double* %81, align 8, !tbaa !6
  %83 = fmul double %82, %82
  %84 = fadd double %80, %83
  %85 = getelementptr inbounds [18 x double], [18 x double]* %0, i64 18, i64 %8
  %86 = load double, double* %85, align 8, !tbaa !6
  %87 = fmul double %86, %86
  %88 = fadd double %84, %87
  %89 = getelementptr inbounds [18 x double], [18 x double]* %0, i64 19, i64 %8
  %90 = load double, double* %89, align 8, !tbaa !6
  %91 = fmul double %90, %90
  %92 = fadd double %88, %91
  %93 = getelementptr inbounds [18 x double], [18 x double]* %0, i64 20, i64 %8
  %94 = load double, double* %93, align 8, !tbaa !6
  %95 = fmul double %94, %94
  %96 = fadd double %92, %95
  %97 = getelementptr inbounds [18 x double], [18 x double]* %0, i64 21, i64 %8
  %98 = load double, double* %97, align 8, !tbaa !6
  %99 = fmul double %98, %98
  %100 = fadd double %96, %99
  %101 = tail call double @sqrt(double noundef %100) #3
  %102 = getelementptr inbounds [18 x double], [18 x double]* %1, i64 %8, i64 %8
  store double %101, double* %102, align 8, !tbaa !6
  %103 = getelementptr inbounds [18 x double], [18 x double]* %0, i64 0, i64 %8
  %104 = load double, double* %103, align 8, !tbaa !6
  %105 = fdiv double %104, %101
  %106 = getelementptr inbounds [18 x double], [18 x double]* %2, i64 0, i64 %8
  store double %105, double* %106, align 8, !tbaa !6
  %107 = getelementptr [18 x double], [18 x double]* %0, i64 21, i64 %9
  %108 = getelementptr [18 x double], [18 x double]* %0, i64 1, i64 %8
  %109 = add nuw i64 %12, 1
  %110 = getelementptr [18 x double], [18 x double]* %1, i64 0, i64 %109
  %111 = getelementptr [18 x double], [18 x double]* %1, i64 0, i64 %12
  %112 = icmp ult double* %10, %110
  %113 = icmp ult double* %111, %11
  %114 = and i1 %112, %113
  %115 = icmp ult double* %10, %107
  %116 = icmp ult double* %108, %11
  %117 = and i1 %115, %116
  %118 = or i1 %114, %117
  br i1 %118, label %119, label %127

119:                                              ; preds = %127, %7
  %120 = phi i64 [ 1, %7 ], [ 21, %127 ]
  %121 = load double, double* %102, align 8, !tbaa !6
  %122 = getelementptr inbounds [18 x double], [18 x double]* %0, i64 %120, i64 %8
  %123 = load double, double* %122, align 8, !tbaa !6
  %124 = fdiv double %123, %121
  %125 = getelementptr inbounds [18 x double], [18 x double]* %2, i64 %120, i64 %8
  store double %124, double* %125, align 8, !tbaa !6
  %126 = add nuw nsw i64 %120, 1
  br i1 %118, label %274, label %269

127:                                              ; preds = %7
  %128 = load double, double* %102, align 8, !tbaa !6, !alias.scope !44
  %129 = insertelement <2 x double> poison, double %128, i64 0
  %130 = shufflevector <2 x double> %129, <2 x double> poison, <2 x i32> zeroinitializer
  %131 = getelementptr inbounds [18 x double], [18 x double]* %0, i64 1, i64 %8
  %132 = getelementptr inbounds [18 x double], [18 x double]* %0, i64 2, i64 %8
  %133 = load double, double* %131, align 8, !tbaa !6, !alias.scope !47
  %134 = load double, double* %132, align 8, !tbaa !6, !alias.scope !47
  %135 = insertelement <2 x double> poison, double %133, i64 0
  %136 = insertelement <2 x double> %135, double %134, i64 1
  %137 = fdiv <2 x double> %136, %130
  %138 = getelementptr inbounds [18 x double], [18 x double]* %2, i64 1, i64 %8
  %139 = getelementptr inbounds [18 x double], [18 x double]* %2, i64 2, i64 %8
  %140 = extractelement <2 x double> %137, i64 0
  store double %140, double* %138, align 8, !tbaa !6, !alias.scope !49, !noalias !51
  %141 = extractelement <2 x double> %137, i64 1
  store double %141, double* %139, align 8, !tbaa !6, !alias.scope !49, !noalias !51
  %142 = load double, double* %102, align 8, !tbaa !6, !alias.scope !44
  %143 = insertelement <2 x double> poison, double %142, i64 0
  %144 = shufflevector <2 x double> %143, <2 x double> poison, <2 x i32> zeroinitializer
  %145 = getelementptr inbounds [18 x double], [18 x double]* %0, i64 3, i64 %8
  %146 = getelementptr inbounds [18 x double], [18 x double]* %0, i64 4, i64 %8
  %147 = load double, double* %145, align 8, !tbaa !6, !alias.scope !47
  %148 = load double, double* %146, align 8, !tbaa !6, !alias.scope !47
  %149 = insertelement <2 x double> poison, double %147, i64 0
  %150 = insertelement <2 x double> %149, double %148, i64 1
  %151 = fdiv <2 x double> %150, %144
  %152 = getelementptr inbounds [18 x double], [18 x double]* %2, i64 3, i64 %8
  %153 = getelementptr inbounds [18 x double], [18 x double]* %2, i64 4, i64 %8
  %154 = extractelement <2 x double> %151, i64 0
  store double %154, double* %152, align 8, !tbaa !6, !alias.scope !49, !noalias !51
  %155 = extractelement <2 x double> %151, i64 1
  store double %155, double* %153, align 8, !tbaa !6, !alias.scope !49, !noalias !51
  %156 = load double, double* %102, align 8, !tbaa !6, !alias.scope !44
  %157 = insertelement <2 x double> poison, double %156, i64 0
  %158 = shufflevector <2 x double> %157, <2 x double> poison, <2 x i32> zeroinitializer
  %159 = getelementptr inbounds [18 x double], [18 x double]* %0, i64 5, i64 %8
  %160 = getelementptr inbounds [18 x double], [18 x double]* %0, i64 6, i64 %8
  %161 = load double, double* %159, align 8, !tbaa !6, !alias.scope !47
  %162 = load double, double* %160, align 8, !tbaa !6, !alias.scope !47
  %163 = insertelement <2 x double> poison, double %161, i64 0
  %164 = insertelement <2 x double> %163, double %162, i64 1
  %165 = fdiv <2 x double> %164, %158
  %166 = getelementptr inbounds [18 x double], [18 x double]* %2, i64 5, i64 %8
  %167 = getelementptr inbounds [18 x double], [18 x double]* %2, i64 6, i64 %8
  %168 = extractelement <2 x double> %165, i64 0
  store double %168, double* %166, align 8, !tbaa !6, !alias.scope !49, !noalias !51
  %169 = extractelement <2 x double> %165, i64 1
  store double %169, double* %167, align 8, !tbaa !6, !alias.scope !49, !noalias !51
  %170 = load double, double* %102, align 8, !tbaa !6, !alias.scope !44
  %171 = insertelement <2 x double> poison, double %170, i64 0
  %172 = shufflevector <2 x double> %171, <2 x double> poison, <2 x i32> zeroinitializer
  %173 = getelementptr inbounds [18 x double], [18 x double]* %0, i64 7, i64 %8
  %174 = getelementptr inbounds [18 x double], [18 x double]* %0, i64 8, i64 %8
  %175 = load double, double* %173, align 8, !tbaa !6, !alias.scope !47
  %176 = load double, double* %174, align 8, !tbaa !6, !alias.scope !47
  %177 = insertelement <2 x double> poison, double %175, i64 0
  %178 = insertelement <2 x double> %177, double %176, i64 1
  %179 = fdiv <2 x double> %178, %172
  %180 = getelementptr inbounds [18 x double], [18 x double]* %2, i64 7, i64 %8
  %181 = getelementptr inbounds [18 x double], [18 x double]* %2, i64 8, i64 %8
  %182 = extractelement <2 x double> %179, i64 0
  store double %182, double* %180, align 8, !tbaa !6, !alias.scope !49, !noalias !51
  %183 = extractelement <2 x double> %179, i64 1
  store double %183, double* %181, align 8, !tbaa !6, !alias.scope !49, !noalias !51
  %184 = load double, double* %102, align 8, !tbaa !6, !alias.scope !44
  %185 = insertelement <2 x double> poison, double %184, i64 0
  %186 = shufflevector <2 x double> %185, <2 x double> poison, <2 x i32> zeroinitializer
  %187 = getelementptr inbounds [18 x double], [18 x double]* %0, i64 9, i64 %8
  %188 = getelementptr inbounds [18 x double], [18 x double]* %0, i64 10, i64 %8
  %189 = load double, double* %187, align 8, !tbaa !6, !alias.scope !47
  %190 = load double, double* %188, align 8, !tbaa !6, !alias.scope !47
  %191 = insertelement <2 x double> poison, double %189, i64 0
  %192 = insertelement <2 x double> %191, double %190, i64 1
  %193 = fdiv <2 x double> %192, %186
  %194 = getelementptr inbounds [18 x double], [18 x double]* %2, i64 9, i64 %8
  %195 = getelementptr inbounds [18 x double], [18 x double]* %2, i64 10, i64 %8
  %196 = extractelement <2 x double> %193, i64 0
  store double %196, double* %194, align 8, !tbaa !6, !alias.scope !49, !noalias !51
  %197 = extractelement <2 x double> %193, i64 1
  store double %197, double* %195, align 8, !tbaa !6, !alias.scope !49, !noalias !51
  %198 = load double, double* %102, align 8, !tbaa !6, !alias.scope !44
  %199 = insertelement <2 x double> poison, double %198, i64 0
  %200 = shufflevector <2 x double> %199, <2 x double> poison, <2 x i32> zeroinitializer
  %201 = getelementptr inbounds [18 x double], [18 x double]* %0, i64 11, i64 %8
  %202 = getelementptr inbounds [18 x double], [18 x double]* %0, i64 12, i64 %8
  %203 = load double, double* %201, align 8, !tbaa !6, !alias.scope !47
  %204 = load double, double* %202, align 8, !tbaa !6, !alias.scope !47
  %205 = insertelement <2 x double> poison, double %203, i64 0
  %206 = insertelement <2 x double> %205, double %204, i64 1
  %207 = fdiv <2 x double> %206, %200
  %208 = getelementptr inbounds [18 x double], [18 x double]* %2, i64 11, i64 %8
  %209 = getelementptr inbounds [18 x double], [18 x double]* %2, i64 12, i64 %8
  %210 = extractelement <2 x double> %207, i64 0
  store double %210, double* %208, align 8, !tbaa !6, !alias.scope !49, !noalias !51
  %211 = extractelement <2 x double> %207, i64 1
  store double %211, double* %209, align 8, !tbaa !6, !alias.scope !49, !noalias !51
  %212 = load double, double* %102, align 8, !tbaa !6, !alias.scope !44
  %213 = insertelement <2 x double> poison, double %212, i64 0
  %214 = shufflevector <2 x double> %213, <2 x double> poison, <2 x i32> zeroinitializer
  %215 = getelementptr inbounds [18 x double], [18 x double]* %0, i64 13, i64 %8
  %216 = getelementptr inbounds [18 x double], [18 x double]* %0, i64 14, i64 %8
  %217 = load double, double* %215, align 8, !tbaa !6, !alias.scope !47
  %218 = load double, double* %216, align 8, !tbaa !6, !alias.scope !47
  %219 = insertelement <2 x double> poison, double %217, i64 0
  %220 = insertelement <2 x double> %219, double %218, i64 1
  %221 = fdiv <2 x double> %220, %214
  %222 = getelementptr inbounds [18 x double], [18 x double]* %2, i64 13, i64 %8
  %223 = getelementptr inbounds [18 x double], [18 x double]* %2, i64 14, i64 %8
  %224 = extractelement <2 x double> %221, i64 0
  store double %224, double* %222, align 8, !tbaa !6, !alias.scope !49, !noalias !51
  %225 = extractelement <2 x double> %221, i64 1
  store double %225, double* %223, align 8, !tbaa !6, !alias.scope !49, !noalias !51
  %226 = load double, double* %102, align 8, !tbaa !6, !alias.scope !44
  %227 = insertelement <2 x double> poison, double %226, i64 0
  %228 = shufflevector <2 x double> %227, <2 x double> poison, <2 x i32> zeroinitializer
  %229 = getelementptr inbounds [18 x double], [18 x double]* %0, i64 15, i64 %8
  %230 = getelementptr inbounds [18 x double], [18 x double]* %0, i64 16, i64 %8
  %231 = load double, double* %229, align 8, !tbaa !6, !alias.scope !47
  %232 = load double, double* %230, align 8, !tbaa !6, !alias.scope !47
  %233 = insertelement <2 x double> poison, double %231, i64 0
  %234 = insertelement <2 x double> %233, double %232, i64 1
  %235 = fdiv <2 x double> %234, %228
  %236 = getelementptr inbounds [18 x double], [18 x double]* %2, i64 15, i64 %8
  %237 = getelementptr inbounds [18 x double], [18 x double]* %2, i64 16, i64 %8
  %238 = extractelement <2 x double> %235, i64 0
  store double %238, double* %236, align 8, !tbaa !6, !alias.scope !49, !noalias !51
  %239 = extractelement <2 x double> %235, i64 1
  store double %239, double* %237, align 8, !tbaa !6, !alias.scope !49, !noalias !51
  %240 = load double, double* %102, align 8, !tbaa !6, !alias.scope !44
  %241 = insertelement <2 x double> poison, double %240, i64 0
  %242 = shufflevector <2 x double> %241, <2 x double> poison, <2 x i32> zeroinitializer
  %243 = getelementptr inbounds [18 x double], [18 x double]* %0, i64 17, i64 %8
  %244 = getelementptr inbounds [18 x double], [18 x double]* %0, i64 18, i64 %8
  %245 = load double, double* %243, align 8, !tbaa !6, !alias.scope !47
  %246 = load double, double* %244, align 8, !tbaa !6, !alias.scope !47
  %247 = insertelement <2 x double> poison, double %245, i64 0
  %248 = insertelement <2 x double> %247, double %246, i64 1
  %249 = fdiv <2 x double> %248, %242
  %250 = getelementptr inbounds [18 x double], [18 x double]* %2, i64 17, i64 %8
  %251 = getelementptr inbounds [18 x double], [18 x double]* %2, i64 18, i64 %8
  %252 = extractelement <2 x double> %249, i64 0
  store double %252, double* %250, align 8, !tbaa !6, !alias.scope !49, !noalias !51
  %253 = extractelement <2 x double> %249, i64 1
  store double %253, double* %251, align 8, !tbaa !6, !alias.scope !49, !noalias !51
  %254 = load double, double* %102, align 8, !tbaa !6, !alias.scope !44
  %255 = insertelement <2 x double> poison, double %254, i64 0
  %256 = shufflevector <2 x double> %255, <2 x double> poison, <2 x i32> zeroinitializer
  %257 = getelementptr inbounds [18 x double], [18 x double]* %0, i64 19, i64 %8
  %258 = getelementptr inbounds [18 x double], [18 x double]* %0, i64 20, i64 %8
  %259 = load double, double* %257, align 8, !tbaa !6, !alias.scope !47
  %260 = load double, double* %258, align 8, !tbaa !6, !alias.scope !47
  %261 = insertelement <2 x double> poison, double %259, i64 0
  %262 = insertelement <2 x double> %261, double %260, i64 1
  %263 = fdiv <2 x double> %262, %256
  %264 = getelementptr inbounds [18 x double], [18 x double]* %2, i64 19, i64 %8
  %265 = getelementptr inbounds [18 x double], [18 x double]* %2, i64 20, i64 %8
  %266 = extractelement <2 x double> %263, i64 0
  store double %266, double* %264, align 8, !tbaa !6, !alias.scope !49, !noalias !51
  %267 = extractelement <2 x double> %263, i64 1
  store double %267, double* %265, align 8, !tbaa !6, !alias.scope !49, !noalias !51
  br label %119

268:                                              ; preds = %4
  ret void

269:                                              ; preds = %274, %119
  %270 = add nuw nsw i64 %8, 1
  %271 = icmp ult i64 %8, 17
  br i1 %271, label %272, label %4

272:                                              ; preds = %269
  %273 = getelementptr inbounds [18 x double], [18 x double]* %2, i64 0, i64 %8
  br label %289

274:                                              ; preds = %119, %274
  %275 = phi i64 [ %287, %274 ], [ %126, %119 ]
  %276 = load double, double* %102, align 8, !tbaa !6
  %277 = getelementptr inbounds [18 x double], [18 x double]* %0, i64 %275, i64 %8
  %278 = load double, double* %277, align 8, !tbaa !6
  %279 = fdiv double %278, %276
  %280 = getelementptr inbounds [18 x double], [18 x double]* %2, i64 %275, i64 %8
  store double %279, double* %280, align 8, !tbaa !6
  %281 = add nuw nsw i64 %275, 1
  %282 = load double, double* %102, align 8, !tbaa !6
  %283 = getelementptr inbounds [18 x double], [18 x double]* %0, i64 %281, i64 %8
  %284 = load double, double* %283, align 8, !tbaa !6
  %285 = fdiv double %284, %282
  %286 = getelementptr inbounds [18 x double], [18 x double]* %2, i64 %281, i64 %8
  store double %285, double* %286, align 8, !tbaa !6
  %287 = add nuw nsw i64 %275, 2
  %288 = icmp eq i64 %287, 22
  br i1 %288, label %269, label %274, !llvm.loop !52

289:                                              ; preds = %272, %316
  %290 = phi i64 [ %317, %316 ], [ %9, %272 ]
  %291 = getelementptr inbounds [18 x double], [18 x double]* %1, i64 %8, i64 %290
  store double 0.000000e+00, double* %291, align 8, !tbaa !6
  br label %292

292:                                              ; preds = %292, %289
  %293 = phi double [ 0.000000e+00, %289 ], [ %307, %292 ]
  %294 = phi i64 [ 0, %289 ], [ %308, %292 ]
  %295 = getelementptr inbounds [18 x double], [18 x double]* %2, i64 %294, i64 %8
  %296 = load double, double* %295, align 8, !tbaa !6
  %297 = getelementptr inbounds [18 x double], [18 x double]* %0, i64 %294, i64 %290
  %298 = load double, double* %297, align 8, !tbaa !6
  %299 = fmul double %296, %298
  %300 = fadd double %293, %299
  store double %300, double* %291, align 8, !tbaa !6
  %301 = or i64 %294, 1
  %302 = getelementptr inbounds [18 x double], [18 x double]* %2, i64 %301, i64 %8
  %303 = load double, double* %302, align 8, !tbaa !6
  %304 = getelementptr inbounds [18 x double], [18 x double]* %0, i64 %301, i64 %290
  %305 = load double, double* %304, align 8, !tbaa !6
  %306 = fmul double %303, %305
  %307 = fadd double %300, %306
  store double %307, double* %291, align 8, !tbaa !6
  %308 = add nuw nsw i64 %294, 2
  %309 = icmp eq i64 %308, 22
  br i1 %309, label %310, label %292, !llvm.loop !53

310:                                              ; preds = %292
  %311 = getelementptr inbounds [18 x double], [18 x double]* %0, i64 0, i64 %290
  %312 = load double, double* %311, align 8, !tbaa !6
  %313 = load double, double* %273, align 8, !tbaa !6
  %314 = fmul double %313, %307
  %315 = fsub double %312, %314
  store double %315, double* %311, align 8, !tbaa !6
  br label %319

316:                                              ; preds = %319
  %317 = add nuw nsw i64 %290, 1
  %318 = icmp eq i64 %317, 18
  br i1 %318, label %4, label %289, !llvm.loop !54

319:                                              ; preds = %330, %310
  %320 = phi i64 [ 1, %310 ], [ %338, %330 ]
  %321 = load double, double* %291, align 8, !tbaa !6
  %322 = getelementptr inbounds [18 x double], [18 x double]* %0, i64 %320, i64 %290
  %323 = load double, double* %322, align 8, !tbaa !6
  %324 = getelementptr inbounds [18 x double], [18 x double]* %2, i64 %320, i64 %8
  %325 = load double, double* %324, align 8, !tbaa !6
  %326 = fmul double %325, %321
  %327 = fsub double %323, %326
  store double %327, double* %322, align 8, !tbaa !6
  %328 = add nuw nsw i64 %320, 1
  %329 = icmp eq i64 %328, 22
  br i1 %329, label %316, label %330, !llvm.loop !55

330:                                              ; preds = %319
  %331 = load double, double* %291, align 8, !tbaa !6
  %332 = getelementptr inbounds [18 x double], [18 x double]* %0, i64 %328, i64 %290
  %333 = load double, double* %332, align 8, !tbaa !6
  %334 = getelementptr inbounds [18 x double], [18 x double]* %2, i64 %328, i64 %8
  %335 = load double, double* %334, align 8, !tbaa !6
  %336 = fmul double %335, %331
  %337 = fsub double %333, %336
  store double %337, double* %332, align 8, !tbaa !6
  %338 = add nuw nsw i64 %320, 2
  br label %319
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @sqrt(double noundef) local_unnamed_addr #2

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @covariance(double noundef %0, [18 x double]* nocapture noundef %1, [18 x double]* nocapture noundef %2, double* nocapture noundef %3) local_unnamed_addr #0 {
  br label %5

5:                                                ; preds = %4, %5
  %6 = phi i64 [ 0, %4 ], [ %75, %5 ]
  %7 = getelementptr inbounds double, double* %3, i64 %6
  store double 0.000000e+00, double* %7, align 8, !tbaa !6
  %8 = getelementptr inbounds [18 x double], [18 x double]* %1, i64 0, i64 %6
  %9 = load double, double* %8, align 8, !tbaa !6
  %10 = fadd double %9, 0.000000e+00
  store double %10, double* %7, align 8, !tbaa !6
  %11 = getelementptr inbounds [18 x double], [18 x double]* %1, i64 1, i64 %6
  %12 = load double, double* %11, align 8, !tbaa !6
  %13 = fadd double %12, %10
  store double %13, double* %7, align 8, !tbaa !6
  %14 = getelementptr inbounds [18 x double], [18 x double]* %1, i64 2, i64 %6
  %15 = load double, double* %14, align 8, !tbaa !6
  %16 = fadd double %15, %13
  store double %16, double* %7, align 8, !tbaa !6
  %17 = getelementptr inbounds [18 x double], [18 x double]* %1, i64 3, i64 %6
  %18 = load double, double* %17, align 8, !tbaa !6
  %19 = fadd double %18, %16
  store double %19, double* %7, align 8, !tbaa !6
  %20 = getelementptr inbounds [18 x double], [18 x double]* %1, i64 4, i64 %6
  %21 = load double, double* %20, align 8, !tbaa !6
  %22 = fadd double %21, %19
  store double %22, double* %7, align 8, !tbaa !6
  %23 = getelementptr inbounds [18 x double], [18 x double]* %1, i64 5, i64 %6
  %24 = load double, double* %23, align 8, !tbaa !6
  %25 = fadd double %24, %22
  store double %25, double* %7, align 8, !tbaa !6
  %26 = getelementptr inbounds [18 x double], [18 x double]* %1, i64 6, i64 %6
  %27 = load double, double* %26, align 8, !tbaa !6
  %28 = fadd double %27, %25
  store double %28, double* %7, align 8, !tbaa !6
  %29 = getelementptr inbounds [18 x double], [18 x double]* %1, i64 7, i64 %6
  %30 = load double, double* %29, align 8, !tbaa !6
  %31 = fadd double %30, %28
  store double %31, double* %7, align 8, !tbaa !6
  %32 = getelementptr inbounds [18 x double], [18 x double]* %1, i64 8, i64 %6
  %33 = load double, double* %32, align 8, !tbaa !6
  %34 = fadd double %33, %31
  store double %34, double* %7, align 8, !tbaa !6
  %35 = getelementptr inbounds [18 x double], [18 x double]* %1, i64 9, i64 %6
  %36 = load double, double* %35, align 8, !tbaa !6
  %37 = fadd double %36, %34
  store double %37, double* %7, align 8, !tbaa !6
  %38 = getelementptr inbounds [18 x double], [18 x double]* %1, i64 10, i64 %6
  %39 = load double, double* %38, align 8, !tbaa !6
  %40 = fadd double %39, %37
  store double %40, double* %7, align 8, !tbaa !6
  %41 = getelementptr inbounds [18 x double], [18 x double]* %1, i64 11, i64 %6
  %42 = load double, double* %41, align 8, !tbaa !6
  %43 = fadd double %42, %40
  store double %43, double* %7, align 8, !tbaa !6
  %44 = getelementptr inbounds [18 x double], [18 x double]* %1, i64 12, i64 %6
  %45 = load double, double* %44, align 8, !tbaa !6
  %46 = fadd double %45, %43
  store double %46, double* %7, align 8, !tbaa !6
  %47 = getelementptr inbounds [18 x double], [18 x double]* %1, i64 13, i64 %6
  %48 = load double, double* %47, align 8, !tbaa !6
  %49 = fadd double %48, %46
  store double %49, double* %7, align 8, !tbaa !6
  %50 = getelementptr inbounds [18 x double], [18 x double]* %1, i64 14, i64 %6
  %51 = load double, double* %50, align 8, !tbaa !6
  %52 = fadd double %51, %49
  store double %52, double* %7, align 8, !tbaa !6
  %53 = getelementptr inbounds [18 x double], [18 x double]* %1, i64 15, i64 %6
  %54 = load double, double* %53, align 8, !tbaa !6
  %55 = fadd double %54, %52
  store double %55, double* %7, align 8, !tbaa !6
  %56 = getelementptr inbounds [18 x double], [18 x double]* %1, i64 16, i64 %6
  %57 = load double, double* %56, align 8, !tbaa !6
  %58 = fadd double %57, %55
  store double %58, double* %7, align 8, !tbaa !6
  %59 = getelementptr inbounds [18 x double], [18 x double]* %1, i64 17, i64 %6
  %60 = load double, double* %59, align 8, !tbaa !6
  %61 = fadd double %60, %58
  store double %61, double* %7, align 8, !tbaa !6
  %62 = getelementptr inbounds [18 x double], [18 x double]* %1, i64 18, i64 %6
  %63 = load double, double* %62, align 8, !tbaa !6
  %64 = fadd double %63, %61
  store double %64, double* %7, align 8, !tbaa !6
  %65 = getelementptr inbounds [18 x double], [18 x double]* %1, i64 19, i64 %6
  %66 = load double, double* %65, align 8, !tbaa !6
  %67 = fadd double %66, %64
  store double %67, double* %7, align 8, !tbaa !6
  %68 = getelementptr inbounds [18 x double], [18 x double]* %1, i64 20, i64 %6
  %69 = load double, double* %68, align 8, !tbaa !6
  %70 = fadd double %69, %67
  store double %70, double* %7, align 8, !tbaa !6
  %71 = getelementptr inbounds [18 x double], [18 x double]* %1, i64 21, i64 %6
  %72 = load double, double* %71, align 8, !tbaa !6
  %73 = fadd double %72, %70
  %74 = fdiv double %73, %0
  store double %74, double* %7, align 8, !tbaa !6
  %75 = add nuw nsw i64 %6, 1
  %76 = icmp eq i64 %75, 18
  br i1 %76, label %77, label %5, !llvm.loop !56

77:                                               ; preds = %5
  %78 = getelementptr inbounds double, double* %3, i64 1
  %79 = getelementptr inbounds double, double* %3, i64 2
  %80 = getelementptr inbounds double, double* %3, i64 3
  %81 = getelementptr inbounds double, double* %3, i64 4
  %82 = getelementptr inbounds double, double* %3, i64 5
  %83 = getelementptr inbounds double, double* %3, i64 6
  %84 = getelementptr inbounds double, double* %3, i64 7
  %85 = getelementptr inbounds double, double* %3, i64 8
  %86 = getelementptr inbounds double, double* %3, i64 9
  %87 = getelementptr inbounds double, double* %3, i64 10
  %88 = getelementptr inbounds double, double* %3, i64 11
  %89 = getelementptr inbounds double, double* %3, i64 12
  %90 = getelementptr inbounds double, double* %3, i64 13
  %91 = getelementptr inbounds double, double* %3, i64 14
  %92 = getelementptr inbounds double, double* %3, i64 15
  %93 = getelementptr inbounds double, double* %3, i64 16
  %94 = getelementptr inbounds double, double* %3, i64 17
  br label %95

95:                                               ; preds = %77, %95
  %96 = phi i64 [ 0, %77 ], [ %169, %95 ]
  %97 = load double, double* %3, align 8, !tbaa !6
  %98 = getelementptr inbounds [18 x double], [18 x double]* %1, i64 %96, i64 0
  %99 = load double, double* %98, align 8, !tbaa !6
  %100 = fsub double %99, %97
  store double %100, double* %98, align 8, !tbaa !6
  %101 = load double, double* %78, align 8, !tbaa !6
  %102 = getelementptr inbounds [18 x double], [18 x double]* %1, i64 %96, i64 1
  %103 = load double, double* %102, align 8, !tbaa !6
  %104 = fsub double %103, %101
  store double %104, double* %102, align 8, !tbaa !6
  %105 = load double, double* %79, align 8, !tbaa !6
  %106 = getelementptr inbounds [18 x double], [18 x double]* %1, i64 %96, i64 2
  %107 = load double, double* %106, align 8, !tbaa !6
  %108 = fsub double %107, %105
  store double %108, double* %106, align 8, !tbaa !6
  %109 = load double, double* %80, align 8, !tbaa !6
  %110 = getelementptr inbounds [18 x double], [18 x double]* %1, i64 %96, i64 3
  %111 = load double, double* %110, align 8, !tbaa !6
  %112 = fsub double %111, %109
  store double %112, double* %110, align 8, !tbaa !6
  %113 = load double, double* %81, align 8, !tbaa !6
  %114 = getelementptr inbounds [18 x double], [18 x double]* %1, i64 %96, i64 4
  %115 = load double, double* %114, align 8, !tbaa !6
  %116 = fsub double %115, %113
  store double %116, double* %114, align 8, !tbaa !6
  %117 = load double, double* %82, align 8, !tbaa !6
  %118 = getelementptr inbounds [18 x double], [18 x double]* %1, i64 %96, i64 5
  %119 = load double, double* %118, align 8, !tbaa !6
  %120 = fsub double %119, %117
  store double %120, double* %118, align 8, !tbaa !6
  %121 = load double, double* %83, align 8, !tbaa !6
  %122 = getelementptr inbounds [18 x double], [18 x double]* %1, i64 %96, i64 6
  %123 = load double, double* %122, align 8, !tbaa !6
  %124 = fsub double %123, %121
  store double %124, double* %122, align 8, !tbaa !6
  %125 = load double, double* %84, align 8, !tbaa !6
  %126 = getelementptr inbounds [18 x double], [18 x double]* %1, i64 %96, i64 7
  %127 = load double, double* %126, align 8, !tbaa !6
  %128 = fsub double %127, %125
  store double %128, double* %126, align 8, !tbaa !6
  %129 = load double, double* %85, align 8, !tbaa !6
  %130 = getelementptr inbounds [18 x double], [18 x double]* %1, i64 %96, i64 8
  %131 = load double, double* %130, align 8, !tbaa !6
  %132 = fsub double %131, %129
  store double %132, double* %130, align 8, !tbaa !6
  %133 = load double, double* %86, align 8, !tbaa !6
  %134 = getelementptr inbounds [18 x double], [18 x double]* %1, i64 %96, i64 9
  %135 = load double, double* %134, align 8, !tbaa !6
  %136 = fsub double %135, %133
  store double %136, double* %134, align 8, !tbaa !6
  %137 = load double, double* %87, align 8, !tbaa !6
  %138 = getelementptr inbounds [18 x double], [18 x double]* %1, i64 %96, i64 10
  %139 = load double, double* %138, align 8, !tbaa !6
  %140 = fsub double %139, %137
  store double %140, double* %138, align 8, !tbaa !6
  %141 = load double, double* %88, align 8, !tbaa !6
  %142 = getelementptr inbounds [18 x double], [18 x double]* %1, i64 %96, i64 11
  %143 = load double, double* %142, align 8, !tbaa !6
  %144 = fsub double %143, %141
  store double %144, double* %142, align 8, !tbaa !6
  %145 = load double, double* %89, align 8, !tbaa !6
  %146 = getelementptr inbounds [18 x double], [18 x double]* %1, i64 %96, i64 12
  %147 = load double, double* %146, align 8, !tbaa !6
  %148 = fsub double %147, %145
  store double %148, double* %146, align 8, !tbaa !6
  %149 = load double, double* %90, align 8, !tbaa !6
  %150 = getelementptr inbounds [18 x double], [18 x double]* %1, i64 %96, i64 13
  %151 = load double, double* %150, align 8, !tbaa !6
  %152 = fsub double %151, %149
  store double %152, double* %150, align 8, !tbaa !6
  %153 = load double, double* %91, align 8, !tbaa !6
  %154 = getelementptr inbounds [18 x double], [18 x double]* %1, i64 %96, i64 14
  %155 = load double, double* %154, align 8, !tbaa !6
  %156 = fsub double %155, %153
  store double %156, double* %154, align 8, !tbaa !6
  %157 = load double, double* %92, align 8, !tbaa !6
  %158 = getelementptr inbounds [18 x double], [18 x double]* %1, i64 %96, i64 15
  %159 = load double, double* %158, align 8, !tbaa !6
  %160 = fsub double %159, %157
  store double %160, double* %158, align 8, !tbaa !6
  %161 = load double, double* %93, align 8, !tbaa !6
  %162 = getelementptr inbounds [18 x double], [18 x double]* %1, i64 %96, i64 16
  %163 = load double, double* %162, align 8, !tbaa !6
  %164 = fsub double %163, %161
  store double %164, double* %162, align 8, !tbaa !6
  %165 = load double, double* %94, align 8, !tbaa !6
  %166 = getelementptr inbounds [18 x double], [18 x double]* %1, i64 %96, i64 17
  %167 = load double, double* %166, align 8, !tbaa !6
  %168 = fsub double %167, %165
  store double %168, double* %166, align 8, !tbaa !6
  %169 = add nuw nsw i64 %96, 1
  %170 = icmp eq i64 %169, 22
  br i1 %170, label %171, label %95, !llvm.loop !57

171:                                              ; preds = %95
  %172 = fadd double %0, -1.000000e+00
  br label %173

173:                                              ; preds = %176, %171
  %174 = phi i64 [ 0, %171 ], [ %177, %176 ]
  br label %179

175:                                              ; preds = %176
  ret void

176:                                              ; preds = %182
  %177 = add nuw nsw i64 %174, 1
  %178 = icmp eq i64 %177, 18
  br i1 %178, label %175, label %173, !llvm.loop !58

179:                                              ; preds = %173, %182
  %180 = phi i64 [ %174, %173 ], [ %185, %182 ]
  %181 = getelementptr inbounds [18 x double], [18 x double]* %2, i64 %174, i64 %180
  store double 0.000000e+00, double* %181, align 8, !tbaa !6
  br label %187

182:                                              ; preds = %187
  %183 = fdiv double %202, %172
  store double %183, double* %181, align 8, !tbaa !6
  %184 = getelementptr inbounds [18 x double], [18 x double]* %2, i64 %180, i64 %174
  store double %183, double* %184, align 8, !tbaa !6
  %185 = add nuw nsw i64 %180, 1
  %186 = icmp eq i64 %185, 18
  br i1 %186, label %176, label %179, !llvm.loop !59

187:                                              ; preds = %187, %179
  %188 = phi double [ 0.000000e+00, %179 ], [ %202, %187 ]
  %189 = phi i64 [ 0, %179 ], [ %203, %187 ]
  %190 = getelementptr inbounds [18 x double], [18 x double]* %1, i64 %189, i64 %174
  %191 = load double, double* %190, align 8, !tbaa !6
  %192 = getelementptr inbounds [18 x double], [18 x double]* %1, i64 %189, i64 %180
  %193 = load double, double* %192, align 8, !tbaa !6
  %194 = fmul double %191, %193
  %195 = fadd double %188, %194
  store double %195, double* %181, align 8, !tbaa !6
  %196 = or i64 %189, 1
  %197 = getelementptr inbounds [18 x double], [18 x double]* %1, i64 %196, i64 %174
  %198 = load double, double* %197, align 8, !tbaa !6
  %199 = getelementptr inbounds [18 x double], [18 x double]* %1, i64 %196, i64 %180
  %200 = load double, double* %199, align 8, !tbaa !6
  %201 = fmul double %198, %200
  %202 = fadd double %195, %201
  store double %202, double* %181, align 8, !tbaa !6
  %203 = add nuw nsw i64 %189, 2
  %204 = icmp eq i64 %203, 22
  br i1 %204, label %182, label %187, !llvm.loop !60
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @doitgen([11 x [15 x double]]* nocapture noundef %0, [15 x double]* nocapture noundef readonly %1, double* nocapture noundef %2) local_unnamed_addr #0 {
  %4 = getelementptr inbounds double, double* %2, i64 1
  %5 = getelementptr inbounds double, double* %2, i64 2
  %6 = getelementptr inbounds double, double* %2, i64 3
  %7 = getelementptr inbounds double, double* %2, i64 4
  %8 = getelementptr inbounds double, double* %2, i64 5
  %9 = getelementptr inbounds double, double* %2, i64 6
  %10 = getelementptr inbounds double, double* %2, i64 7
  %11 = getelementptr inbounds double, double* %2, i64 8
  %12 = getelementptr inbounds double, double* %2, i64 9
  %13 = getelementptr inbounds double, double* %2, i64 10
  %14 = getelementptr inbounds double, double* %2, i64 11
  %15 = getelementptr inbounds double, double* %2, i64 12
  %16 = getelementptr inbounds double, double* %2, i64 13
  %17 = getelementptr inbounds double, double* %2, i64 14
  br label %18

18:                                               ; preds = %3, %38
  %19 = phi i64 [ 0, %3 ], [ %39, %38 ]
  br label %21

20:                                               ; preds = %38
  ret void

21:                                               ; preds = %18, %41
  %22 = phi i64 [ 0, %18 ], [ %72, %41 ]
  %23 = getelementptr inbounds [11 x [15 x double]], [11 x [15 x double]]* %0, i64 %19, i64 %22, i64 0
  %24 = getelementptr inbounds [11 x [15 x double]], [11 x [15 x double]]* %0, i64 %19, i64 %22, i64 1
  %25 = getelementptr inbounds [11 x [15 x double]], [11 x [15 x double]]* %0, i64 %19, i64 %22, i64 2
  %26 = getelementptr inbounds [11 x [15 x double]], [11 x [15 x double]]* %0, i64 %19, i64 %22, i64 3
  %27 = getelementptr inbounds [11 x [15 x double]], [11 x [15 x double]]* %0, i64 %19, i64 %22, i64 4
  %28 = getelementptr inbounds [11 x [15 x double]], [11 x [15 x double]]* %0, i64 %19, i64 %22, i64 5
  %29 = getelementptr inbounds [11 x [15 x double]], [11 x [15 x double]]* %0, i64 %19, i64 %22, i64 6
  %30 = getelementptr inbounds [11 x [15 x double]], [11 x [15 x double]]* %0, i64 %19, i64 %22, i64 7
  %31 = getelementptr inbounds [11 x [15 x double]], [11 x [15 x double]]* %0, i64 %19, i64 %22, i64 8
  %32 = getelementptr inbounds [11 x [15 x double]], [11 x [15 x double]]* %0, i64 %19, i64 %22, i64 9
  %33 = getelementptr inbounds [11 x [15 x double]], [11 x [15 x double]]* %0, i64 %19, i64 %22, i64 10
  %34 = getelementptr inbounds [11 x [15 x double]], [11 x [15 x double]]* %0, i64 %19, i64 %22, i64 11
  %35 = getelementptr inbounds [11 x [15 x double]], [11 x [15 x double]]* %0, i64 %19, i64 %22, i64 12
  %36 = getelementptr inbounds [11 x [15 x double]], [11 x [15 x double]]* %0, i64 %19, i64 %22, i64 13
  %37 = getelementptr inbounds [11 x [15 x double]], [11 x [15 x double]]* %0, i64 %19, i64 %22, i64 14
  br label %74

38:                                               ; preds = %41
  %39 = add nuw nsw i64 %19, 1
  %40 = icmp eq i64 %39, 8
  br i1 %40, label %20, label %18, !llvm.loop !61

41:                                               ; preds = %74
  %42 = load double, double* %2, align 8, !tbaa !6
  %43 = getelementptr inbounds [11 x [15 x double]], [11 x [15 x double]]* %0, i64 %19, i64 %22, i64 0
  store double %42, double* %43, align 8, !tbaa !6
  %44 = load double, double* %4, align 8, !tbaa !6
  %45 = getelementptr inbounds [11 x [15 x double]], [11 x [15 x double]]* %0, i64 %19, i64 %22, i64 1
  store double %44, double* %45, align 8, !tbaa !6
  %46 = load double, double* %5, align 8, !tbaa !6
  %47 = getelementptr inbounds [11 x [15 x double]], [11 x [15 x double]]* %0, i64 %19, i64 %22, i64 2
  store double %46, double* %47, align 8, !tbaa !6
  %48 = load double, double* %6, align 8, !tbaa !6
  %49 = getelementptr inbounds [11 x [15 x double]], [11 x [15 x double]]* %0, i64 %19, i64 %22, i64 3
  store double %48, double* %49, align 8, !tbaa !6
  %50 = load double, double* %7, align 8, !tbaa !6
  %51 = getelementptr inbounds [11 x [15 x double]], [11 x [15 x double]]* %0, i64 %19, i64 %22, i64 4
  store double %50, double* %51, align 8, !tbaa !6
  %52 = load double, double* %8, align 8, !tbaa !6
  %53 = getelementptr inbounds [11 x [15 x double]], [11 x [15 x double]]* %0, i64 %19, i64 %22, i64 5
  store double %52, double* %53, align 8, !tbaa !6
  %54 = load double, double* %9, align 8, !tbaa !6
  %55 = getelementptr inbounds [11 x [15 x double]], [11 x [15 x double]]* %0, i64 %19, i64 %22, i64 6
  store double %54, double* %55, align 8, !tbaa !6
  %56 = load double, double* %10, align 8, !tbaa !6
  %57 = getelementptr inbounds [11 x [15 x double]], [11 x [15 x double]]* %0, i64 %19, i64 %22, i64 7
  store double %56, double* %57, align 8, !tbaa !6
  %58 = load double, double* %11, align 8, !tbaa !6
  %59 = getelementptr inbounds [11 x [15 x double]], [11 x [15 x double]]* %0, i64 %19, i64 %22, i64 8
  store double %58, double* %59, align 8, !tbaa !6
  %60 = load double, double* %12, align 8, !tbaa !6
  %61 = getelementptr inbounds [11 x [15 x double]], [11 x [15 x double]]* %0, i64 %19, i64 %22, i64 9
  store double %60, double* %61, align 8, !tbaa !6
  %62 = load double, double* %13, align 8, !tbaa !6
  %63 = getelementptr inbounds [11 x [15 x double]], [11 x [15 x double]]* %0, i64 %19, i64 %22, i64 10
  store double %62, double* %63, align 8, !tbaa !6
  %64 = load double, double* %14, align 8, !tbaa !6
  %65 = getelementptr inbounds [11 x [15 x double]], [11 x [15 x double]]* %0, i64 %19, i64 %22, i64 11
  store double %64, double* %65, align 8, !tbaa !6
  %66 = load double, double* %15, align 8, !tbaa !6
  %67 = getelementptr inbounds [11 x [15 x double]], [11 x [15 x double]]* %0, i64 %19, i64 %22, i64 12
  store double %66, double* %67, align 8, !tbaa !6
  %68 = load double, double* %16, align 8, !tbaa !6
  %69 = getelementptr inbounds [11 x [15 x double]], [11 x [15 x double]]* %0, i64 %19, i64 %22, i64 13
  store double %68, double* %69, align 8, !tbaa !6
  %70 = load double, double* %17, align 8, !tbaa !6
  %71 = getelementptr inbounds [11 x [15 x double]], [11 x [15 x double]]* %0, i64 %19, i64 %22, i64 14
  store double %70, double* %71, align 8, !tbaa !6
  %72 = add nuw nsw i64 %22, 1
  %73 = icmp eq i64 %72, 11
  br i1 %73, label %38, label %21, !llvm.loop !62

74:                                               ; preds = %21, %74
  %75 = phi i64 [ 0, %21 ], [ %152, %74 ]
  %76 = getelementptr inbounds double, double* %2, i64 %75
  store double 0.000000e+00, double* %76, align 8, !tbaa !6
  %77 = load double, double* %23, align 8, !tbaa !6
  %78 = getelementptr inbounds [15 x double], [15 x double]* %1, i64 0, i64 %75
  %79 = load double, double* %78, align 8, !tbaa !6
  %80 = fmul double %77, %79
  %81 = fadd double %80, 0.000000e+00
  store double %81, double* %76, align 8, !tbaa !6
  %82 = load double, double* %24, align 8, !tbaa !6
  %83 = getelementptr inbounds [15 x double], [15 x double]* %1, i64 1, i64 %75
  %84 = load double, double* %83, align 8, !tbaa !6
  %85 = fmul double %82, %84
  %86 = fadd double %81, %85
  store double %86, double* %76, align 8, !tbaa !6
  %87 = load double, double* %25, align 8, !tbaa !6
  %88 = getelementptr inbounds [15 x double], [15 x double]* %1, i64 2, i64 %75
  %89 = load double, double* %88, align 8, !tbaa !6
  %90 = fmul double %87, %89
  %91 = fadd double %86, %90
  store double %91, double* %76, align 8, !tbaa !6
  %92 = load double, double* %26, align 8, !tbaa !6
  %93 = getelementptr inbounds [15 x double], [15 x double]* %1, i64 3, i64 %75
  %94 = load double, double* %93, align 8, !tbaa !6
  %95 = fmul double %92, %94
  %96 = fadd double %91, %95
  store double %96, double* %76, align 8, !tbaa !6
  %97 = load double, double* %27, align 8, !tbaa !6
  %98 = getelementptr inbounds [15 x double], [15 x double]* %1, i64 4, i64 %75
  %99 = load double, double* %98, align 8, !tbaa !6
  %100 = fmul double %97, %99
  %101 = fadd double %96, %100
  store double %101, double* %76, align 8, !tbaa !6
  %102 = load double, double* %28, align 8, !tbaa !6
  %103 = getelementptr inbounds [15 x double], [15 x double]* %1, i64 5, i64 %75
  %104 = load double, double* %103, align 8, !tbaa !6
  %105 = fmul double %102, %104
  %106 = fadd double %101, %105
  store double %106, double* %76, align 8, !tbaa !6
  %107 = load double, double* %29, align 8, !tbaa !6
  %108 = getelementptr inbounds [15 x double], [15 x double]* %1, i64 6, i64 %75
  %109 = load double, double* %108, align 8, !tbaa !6
  %110 = fmul double %107, %109
  %111 = fadd double %106, %110
  store double %111, double* %76, align 8, !tbaa !6
  %112 = load double, double* %30, align 8, !tbaa !6
  %113 = getelementptr inbounds [15 x double], [15 x double]* %1, i64 7, i64 %75
  %114 = load double, double* %113, align 8, !tbaa !6
  %115 = fmul double %112, %114
  %116 = fadd double %111, %115
  store double %116, double* %76, align 8, !tbaa !6
  %117 = load double, double* %31, align 8, !tbaa !6
  %118 = getelementptr inbounds [15 x double], [15 x double]* %1, i64 8, i64 %75
  %119 = load double, double* %118, align 8, !tbaa !6
  %120 = fmul double %117, %119
  %121 = fadd double %116, %120
  store double %121, double* %76, align 8, !tbaa !6
  %122 = load double, double* %32, align 8, !tbaa !6
  %123 = getelementptr inbounds [15 x double], [15 x double]* %1, i64 9, i64 %75
  %124 = load double, double* %123, align 8, !tbaa !6
  %125 = fmul double %122, %124
  %126 = fadd double %121, %125
  store double %126, double* %76, align 8, !tbaa !6
  %127 = load double, double* %33, align 8, !tbaa !6
  %128 = getelementptr inbounds [15 x double], [15 x double]* %1, i64 10, i64 %75
  %129 = load double, double* %128, align 8, !tbaa !6
  %130 = fmul double %127, %129
  %131 = fadd double %126, %130
  store double %131, double* %76, align 8, !tbaa !6
  %132 = load double, double* %34, align 8, !tbaa !6
  %133 = getelementptr inbounds [15 x double], [15 x double]* %1, i64 11, i64 %75
  %134 = load double, double* %133, align 8, !tbaa !6
  %135 = fmul double %132, %134
  %136 = fadd double %131, %135
  store double %136, double* %76, align 8, !tbaa !6
  %137 = load double, double* %35, align 8, !tbaa !6
  %138 = getelementptr inbounds [15 x double], [15 x double]* %1, i64 12, i64 %75
  %139 = load double, double* %138, align 8, !tbaa !6
  %140 = fmul double %137, %139
  %141 = fadd double %136, %140
  store double %141, double* %76, align 8, !tbaa !6
  %142 = load double, double* %36, align 8, !tbaa !6
  %143 = getelementptr inbounds [15 x double], [15 x double]* %1, i64 13, i64 %75
  %144 = load double, double* %143, align 8, !tbaa !6
  %145 = fmul double %142, %144
  %146 = fadd double %141, %145
  store double %146, double* %76, align 8, !tbaa !6
  %147 = load double, double* %37, align 8, !tbaa !6
  %148 = getelementptr inbounds [15 x double], [15 x double]* %1, i64 14, i64 %75
  %149 = load double, double* %148, align 8, !tbaa !6
  %150 = fmul double %147, %149
  %151 = fadd double %146, %150
  store double %151, double* %76, align 8, !tbaa !6
  %152 = add nuw nsw i64 %75, 1
  %153 = icmp eq i64 %152, 15
  br i1 %153, label %41, label %74, !llvm.loop !63
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @adi(i32 noundef %0, [22 x double]* nocapture noundef %1, [22 x double]* nocapture noundef %2, [22 x double]* nocapture noundef %3, [22 x double]* nocapture noundef %4) local_unnamed_addr #0 {
  %6 = sitofp i32 %0 to double
  %7 = fdiv double 1.000000e+00, %6
  %8 = fmul double %7, 2.000000e+00
  %9 = insertelement <2 x double> poison, double %8, i64 0
  %10 = insertelement <2 x double> %9, double %7, i64 1
  %11 = fdiv <2 x double> %10, <double 0x3F60ECF56BE69C90, double 0x3F60ECF56BE69C90>
  %12 = extractelement <2 x double> %11, i64 0
  %13 = fadd double %12, 1.000000e+00
  %14 = fmul <2 x double> %11, <double -5.000000e-01, double -5.000000e-01>
  %15 = extractelement <2 x double> %11, i64 1
  %16 = fadd double %15, 1.000000e+00
  %17 = icmp slt i32 %0, 1
  br i1 %17, label %31, label %18

18:                                               ; preds = %5
  %19 = extractelement <2 x double> %14, i64 0
  %20 = fneg double %19
  %21 = extractelement <2 x double> %14, i64 1
  %22 = fmul double %21, 2.000000e+00
  %23 = fadd double %22, 1.000000e+00
  %24 = fneg double %21
  %25 = fmul double %19, 2.000000e+00
  %26 = fadd double %25, 1.000000e+00
  %27 = insertelement <2 x double> poison, double %23, i64 1
  %28 = shufflevector <2 x double> %27, <2 x double> %14, <2 x i32> <i32 3, i32 1>
  br label %29

29:                                               ; preds = %18, %131
  %30 = phi i32 [ 1, %18 ], [ %132, %131 ]
  br label %32

31:                                               ; preds = %131, %5
  ret void

32:                                               ; preds = %29, %109
  %33 = phi i64 [ 1, %29 ], [ %43, %109 ]
  %34 = getelementptr [22 x double], [22 x double]* %3, i64 %33, i64 0
  %35 = getelementptr [22 x double], [22 x double]* %3, i64 %33, i64 21
  %36 = getelementptr [22 x double], [22 x double]* %4, i64 %33, i64 0
  %37 = getelementptr [22 x double], [22 x double]* %4, i64 %33, i64 21
  %38 = getelementptr inbounds [22 x double], [22 x double]* %2, i64 0, i64 %33
  store double 1.000000e+00, double* %38, align 8, !tbaa !6
  %39 = getelementptr inbounds [22 x double], [22 x double]* %3, i64 %33, i64 0
  store double 0.000000e+00, double* %39, align 8, !tbaa !6
  %40 = load double, double* %38, align 8, !tbaa !6
  %41 = getelementptr inbounds [22 x double], [22 x double]* %4, i64 %33, i64 0
  store double %40, double* %41, align 8, !tbaa !6
  %42 = add nsw i64 %33, -1
  %43 = add nuw nsw i64 %33, 1
  %44 = icmp ult double* %34, %37
  %45 = icmp ult double* %36, %35
  %46 = and i1 %44, %45
  br i1 %46, label %47, label %75

47:                                               ; preds = %32, %47
  %48 = phi i64 [ %73, %47 ], [ 1, %32 ]
  %49 = add nsw i64 %48, -1
  %50 = getelementptr inbounds [22 x double], [22 x double]* %3, i64 %33, i64 %49
  %51 = load double, double* %50, align 8, !tbaa !6
  %52 = fmul double %19, %51
  %53 = fadd double %13, %52
  %54 = fdiv double %20, %53
  %55 = getelementptr inbounds [22 x double], [22 x double]* %3, i64 %33, i64 %48
  store double %54, double* %55, align 8, !tbaa !6
  %56 = getelementptr inbounds [22 x double], [22 x double]* %1, i64 %48, i64 %42
  %57 = load double, double* %56, align 8, !tbaa !6
  %58 = getelementptr inbounds [22 x double], [22 x double]* %1, i64 %48, i64 %33
  %59 = load double, double* %58, align 8, !tbaa !6
  %60 = fmul double %23, %59
  %61 = fmul double %21, %57
  %62 = fsub double %60, %61
  %63 = getelementptr inbounds [22 x double], [22 x double]* %1, i64 %48, i64 %43
  %64 = load double, double* %63, align 8, !tbaa !6
  %65 = fmul double %21, %64
  %66 = fsub double %62, %65
  %67 = getelementptr inbounds [22 x double], [22 x double]* %4, i64 %33, i64 %49
  %68 = load double, double* %67, align 8, !tbaa !6
  %69 = fmul double %19, %68
  %70 = fsub double %66, %69
  %71 = fdiv double %70, %53
  %72 = getelementptr inbounds [22 x double], [22 x double]* %4, i64 %33, i64 %48
  store double %71, double* %72, align 8, !tbaa !6
  %73 = add nuw nsw i64 %48, 1
  %74 = icmp eq i64 %73, 21
  br i1 %74, label %80, label %47, !llvm.loop !64

75:                                               ; preds = %32
  %76 = getelementptr [22 x double], [22 x double]* %4, i64 %33, i64 0
  %77 = getelementptr [22 x double], [22 x double]* %3, i64 %33, i64 0
  %78 = load double, double* %77, align 8
  %79 = load double, double* %76, align 8
  br label %82

80:                                               ; preds = %82, %47
  %81 = getelementptr inbounds [22 x double], [22 x double]* %2, i64 21, i64 %33
  store double 1.000000e+00, double* %81, align 8, !tbaa !6
  br label %111

82:                                               ; preds = %75, %82
  %83 = phi double [ %79, %75 ], [ %105, %82 ]
  %84 = phi double [ %78, %75 ], [ %88, %82 ]
  %85 = phi i64 [ 1, %75 ], [ %107, %82 ]
  %86 = fmul double %19, %84
  %87 = fadd double %13, %86
  %88 = fdiv double %20, %87
  %89 = getelementptr inbounds [22 x double], [22 x double]* %3, i64 %33, i64 %85
  store double %88, double* %89, align 8, !tbaa !6
  %90 = getelementptr inbounds [22 x double], [22 x double]* %1, i64 %85, i64 %42
  %91 = bitcast double* %90 to <2 x double>*
  %92 = load <2 x double>, <2 x double>* %91, align 8, !tbaa !6
  %93 = fmul <2 x double> %28, %92
  %94 = shufflevector <2 x double> %93, <2 x double> poison, <2 x i32> <i32 1, i32 undef>
  %95 = fsub <2 x double> %94, %93
  %96 = getelementptr inbounds [22 x double], [22 x double]* %1, i64 %85, i64 %43
  %97 = load double, double* %96, align 8, !tbaa !6
  %98 = insertelement <2 x double> poison, double %83, i64 0
  %99 = insertelement <2 x double> %98, double %97, i64 1
  %100 = fmul <2 x double> %14, %99
  %101 = shufflevector <2 x double> %100, <2 x double> poison, <2 x i32> <i32 1, i32 undef>
  %102 = fsub <2 x double> %95, %101
  %103 = fsub <2 x double> %102, %100
  %104 = extractelement <2 x double> %103, i64 0
  %105 = fdiv double %104, %87
  %106 = getelementptr inbounds [22 x double], [22 x double]* %4, i64 %33, i64 %85
  store double %105, double* %106, align 8, !tbaa !6
  %107 = add nuw nsw i64 %85, 1
  %108 = icmp eq i64 %107, 21
  br i1 %108, label %80, label %82, !llvm.loop !64

109:                                              ; preds = %111
  %110 = icmp eq i64 %43, 21
  br i1 %110, label %134, label %32, !llvm.loop !65

111:                                              ; preds = %111, %80
  %112 = phi double [ 1.000000e+00, %80 ], [ %127, %111 ]
  %113 = phi i64 [ 20, %80 ], [ %129, %111 ]
  %114 = getelementptr inbounds [22 x double], [22 x double]* %3, i64 %33, i64 %113
  %115 = load double, double* %114, align 8, !tbaa !6
  %116 = fmul double %115, %112
  %117 = getelementptr inbounds [22 x double], [22 x double]* %4, i64 %33, i64 %113
  %118 = load double, double* %117, align 8, !tbaa !6
  %119 = fadd double %116, %118
  %120 = getelementptr inbounds [22 x double], [22 x double]* %2, i64 %113, i64 %33
  store double %119, double* %120, align 8, !tbaa !6
  %121 = add nsw i64 %113, -1
  %122 = getelementptr inbounds [22 x double], [22 x double]* %3, i64 %33, i64 %121
  %123 = load double, double* %122, align 8, !tbaa !6
  %124 = fmul double %123, %119
  %125 = getelementptr inbounds [22 x double], [22 x double]* %4, i64 %33, i64 %121
  %126 = load double, double* %125, align 8, !tbaa !6
  %127 = fadd double %124, %126
  %128 = getelementptr inbounds [22 x double], [22 x double]* %2, i64 %121, i64 %33
  store double %127, double* %128, align 8, !tbaa !6
  %129 = add nsw i64 %113, -2
  %130 = icmp eq i64 %121, 1
  br i1 %130, label %109, label %111, !llvm.loop !66

131:                                              ; preds = %212
  %132 = add nuw i32 %30, 1
  %133 = icmp eq i32 %30, %0
  br i1 %133, label %31, label %29, !llvm.loop !67

134:                                              ; preds = %109, %212
  %135 = phi i64 [ %145, %212 ], [ 1, %109 ]
  %136 = getelementptr [22 x double], [22 x double]* %3, i64 %135, i64 0
  %137 = getelementptr [22 x double], [22 x double]* %3, i64 %135, i64 21
  %138 = getelementptr [22 x double], [22 x double]* %4, i64 %135, i64 0
  %139 = getelementptr [22 x double], [22 x double]* %4, i64 %135, i64 21
  %140 = getelementptr inbounds [22 x double], [22 x double]* %1, i64 %135, i64 0
  store double 1.000000e+00, double* %140, align 8, !tbaa !6
  %141 = getelementptr inbounds [22 x double], [22 x double]* %3, i64 %135, i64 0
  store double 0.000000e+00, double* %141, align 8, !tbaa !6
  %142 = load double, double* %140, align 8, !tbaa !6
  %143 = getelementptr inbounds [22 x double], [22 x double]* %4, i64 %135, i64 0
  store double %142, double* %143, align 8, !tbaa !6
  %144 = add nsw i64 %135, -1
  %145 = add nuw nsw i64 %135, 1
  %146 = icmp ult double* %136, %139
  %147 = icmp ult double* %138, %137
  %148 = and i1 %146, %147
  br i1 %148, label %149, label %177

149:                                              ; preds = %134, %149
  %150 = phi i64 [ %175, %149 ], [ 1, %134 ]
  %151 = add nsw i64 %150, -1
  %152 = getelementptr inbounds [22 x double], [22 x double]* %3, i64 %135, i64 %151
  %153 = load double, double* %152, align 8, !tbaa !6
  %154 = fmul double %21, %153
  %155 = fadd double %16, %154
  %156 = fdiv double %24, %155
  %157 = getelementptr inbounds [22 x double], [22 x double]* %3, i64 %135, i64 %150
  store double %156, double* %157, align 8, !tbaa !6
  %158 = getelementptr inbounds [22 x double], [22 x double]* %2, i64 %144, i64 %150
  %159 = load double, double* %158, align 8, !tbaa !6
  %160 = getelementptr inbounds [22 x double], [22 x double]* %2, i64 %135, i64 %150
  %161 = load double, double* %160, align 8, !tbaa !6
  %162 = fmul double %26, %161
  %163 = fmul double %19, %159
  %164 = fsub double %162, %163
  %165 = getelementptr inbounds [22 x double], [22 x double]* %2, i64 %145, i64 %150
  %166 = load double, double* %165, align 8, !tbaa !6
  %167 = fmul double %19, %166
  %168 = fsub double %164, %167
  %169 = getelementptr inbounds [22 x double], [22 x double]* %4, i64 %135, i64 %151
  %170 = load double, double* %169, align 8, !tbaa !6
  %171 = fmul double %21, %170
  %172 = fsub double %168, %171
  %173 = fdiv double %172, %155
  %174 = getelementptr inbounds [22 x double], [22 x double]* %4, i64 %135, i64 %150
  store double %173, double* %174, align 8, !tbaa !6
  %175 = add nuw nsw i64 %150, 1
  %176 = icmp eq i64 %175, 21
  br i1 %176, label %182, label %149, !llvm.loop !68

177:                                              ; preds = %134
  %178 = getelementptr [22 x double], [22 x double]* %4, i64 %135, i64 0
  %179 = getelementptr [22 x double], [22 x double]* %3, i64 %135, i64 0
  %180 = load double, double* %179, align 8
  %181 = load double, double* %178, align 8
  br label %184

182:                                              ; preds = %184, %149
  %183 = getelementptr inbounds [22 x double], [22 x double]* %1, i64 %135, i64 21
  store double 1.000000e+00, double* %183, align 8, !tbaa !6
  br label %214

184:                                              ; preds = %177, %184
  %185 = phi double [ %181, %177 ], [ %208, %184 ]
  %186 = phi double [ %180, %177 ], [ %190, %184 ]
  %187 = phi i64 [ 1, %177 ], [ %210, %184 ]
  %188 = fmul double %21, %186
  %189 = fadd double %16, %188
  %190 = fdiv double %24, %189
  %191 = getelementptr inbounds [22 x double], [22 x double]* %3, i64 %135, i64 %187
  store double %190, double* %191, align 8, !tbaa !6
  %192 = getelementptr inbounds [22 x double], [22 x double]* %2, i64 %144, i64 %187
  %193 = load double, double* %192, align 8, !tbaa !6
  %194 = getelementptr inbounds [22 x double], [22 x double]* %2, i64 %135, i64 %187
  %195 = load double, double* %194, align 8, !tbaa !6
  %196 = fmul double %26, %195
  %197 = fmul double %19, %193
  %198 = fsub double %196, %197
  %199 = getelementptr inbounds [22 x double], [22 x double]* %2, i64 %145, i64 %187
  %200 = load double, double* %199, align 8, !tbaa !6
  %201 = insertelement <2 x double> poison, double %200, i64 0
  %202 = insertelement <2 x double> %201, double %185, i64 1
  %203 = fmul <2 x double> %14, %202
  %204 = extractelement <2 x double> %203, i64 0
  %205 = fsub double %198, %204
  %206 = extractelement <2 x double> %203, i64 1
  %207 = fsub double %205, %206
  %208 = fdiv double %207, %189
  %209 = getelementptr inbounds [22 x double], [22 x double]* %4, i64 %135, i64 %187
  store double %208, double* %209, align 8, !tbaa !6
  %210 = add nuw nsw i64 %187, 1
  %211 = icmp eq i64 %210, 21
  br i1 %211, label %182, label %184, !llvm.loop !68

212:                                              ; preds = %214
  %213 = icmp eq i64 %145, 21
  br i1 %213, label %131, label %134, !llvm.loop !69

214:                                              ; preds = %214, %182
  %215 = phi double [ 1.000000e+00, %182 ], [ %230, %214 ]
  %216 = phi i64 [ 20, %182 ], [ %232, %214 ]
  %217 = getelementptr inbounds [22 x double], [22 x double]* %3, i64 %135, i64 %216
  %218 = load double, double* %217, align 8, !tbaa !6
  %219 = fmul double %218, %215
  %220 = getelementptr inbounds [22 x double], [22 x double]* %4, i64 %135, i64 %216
  %221 = load double, double* %220, align 8, !tbaa !6
  %222 = fadd double %219, %221
  %223 = getelementptr inbounds [22 x double], [22 x double]* %1, i64 %135, i64 %216
  store double %222, double* %223, align 8, !tbaa !6
  %224 = add nsw i64 %216, -1
  %225 = getelementptr inbounds [22 x double], [22 x double]* %3, i64 %135, i64 %224
  %226 = load double, double* %225, align 8, !tbaa !6
  %227 = fmul double %226, %222
  %228 = getelementptr inbounds [22 x double], [22 x double]* %4, i64 %135, i64 %224
  %229 = load double, double* %228, align 8, !tbaa !6
  %230 = fadd double %227, %229
  %231 = getelementptr inbounds [22 x double], [22 x double]* %1, i64 %135, i64 %224
  store double %230, double* %231, align 8, !tbaa !6
  %232 = add nsw i64 %216, -2
  %233 = icmp eq i64 %224, 1
  br i1 %233, label %212, label %214, !llvm.loop !70
}

attributes #0 = { nofree norecurse nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nofree nounwind willreturn writeonly "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 1}
!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.mustprogress"}
!6 = !{!7, !7, i64 0}
!7 = !{!"double", !8, i64 0}
!8 = !{!"omnipotent char", !9, i64 0}
!9 = !{!"Simple C/C++ TBAA"}
!10 = distinct !{!10, !5}
!11 = distinct !{!11, !5}
!12 = distinct !{!12, !5}
!13 = distinct !{!13, !5}
!14 = distinct !{!14, !5}
!15 = distinct !{!15, !5}
!16 = distinct !{!16, !5}
!17 = distinct !{!17, !5}
!18 = distinct !{!18, !5}
!19 = distinct !{!19, !5, !20}
!20 = !{!"llvm.loop.isvectorized", i32 1}
!21 = distinct !{!21, !5}
!22 = distinct !{!22, !5, !23, !20}
!23 = !{!"llvm.loop.unroll.runtime.disable"}
!24 = !{!25}
!25 = distinct !{!25, !26}
!26 = distinct !{!26, !"LVerDomain"}
!27 = !{!28}
!28 = distinct !{!28, !26}
!29 = distinct !{!29, !5, !20}
!30 = distinct !{!30, !31}
!31 = !{!"llvm.loop.unroll.disable"}
!32 = distinct !{!32, !5}
!33 = distinct !{!33, !5}
!34 = distinct !{!34, !5, !20}
!35 = distinct !{!35, !5}
!36 = distinct !{!36, !5}
!37 = distinct !{!37, !5}
!38 = distinct !{!38, !5}
!39 = distinct !{!39, !5}
!40 = distinct !{!40, !5}
!41 = distinct !{!41, !5}
!42 = distinct !{!42, !5}
!43 = distinct !{!43, !5}
!44 = !{!45}
!45 = distinct !{!45, !46}
!46 = distinct !{!46, !"LVerDomain"}
!47 = !{!48}
!48 = distinct !{!48, !46}
!49 = !{!50}
!50 = distinct !{!50, !46}
!51 = !{!45, !48}
!52 = distinct !{!52, !5, !20}
!53 = distinct !{!53, !5}
!54 = distinct !{!54, !5}
!55 = distinct !{!55, !5}
!56 = distinct !{!56, !5}
!57 = distinct !{!57, !5}
!58 = distinct !{!58, !5}
!59 = distinct !{!59, !5}
!60 = distinct !{!60, !5}
!61 = distinct !{!61, !5}
!62 = distinct !{!62, !5}
!63 = distinct !{!63, !5}
!64 = distinct !{!64, !5}
!65 = distinct !{!65, !5}
!66 = distinct !{!66, !5}
!67 = distinct !{!67, !5}
!68 = distinct !{!68, !5}
!69 = distinct !{!69, !5}
!70 = distinct !{!70, !5}
