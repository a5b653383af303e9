; ModuleID = 'activations.c'
source_filename = "activations.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree nounwind uwtable
define dso_local void @sigmoid(i32 noundef %0, float* nocapture noundef readonly %1, float* nocapture noundef writeonly %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %0, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %3
  %6 = zext i32 %0 to i64
  br label %8

7:                                                ; preds = %8, %3
  ret void

8:                                                ; preds = %5, %8
  %9 = phi i64 [ 0, %5 ], [ %17, %8 ]
  %10 = getelementptr inbounds float, float* %1, i64 %9
  %11 = load float, float* %10, align 4, !tbaa !4
  %12 = fneg float %11
  %13 = tail call float @expf(float noundef %12) #4
  %14 = fadd float %13, 1.000000e+00
  %15 = fdiv float 1.000000e+00, %14
  %16 = getelementptr inbounds float, float* %2, i64 %9
  store float %15, float* %16, align 4, !tbaa !4
  %17 = add nuw nsw i64 %9, 1
  %18 = icmp eq i64 %17, %6
  br i1 %18, label %7, label %8, !llvm.loop !8
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare float @expf(float noundef) local_unnamed_addr #1

; Function Attrs: nofree nounwind uwtable
define dso_local void @softmax(i32 noundef %0, float* nocapture noundef readonly %1, float* nocapture noundef %2) local_unnamed_addr #0 {
  %4 = load float, float* %1, align 4, !tbaa !4
  %5 = icmp sgt i32 %0, 1
  br i1 %5, label %6, label %30

6:                                                ; preds = %3
  %7 = zext i32 %0 to i64
  %8 = add nsw i64 %7, -1
  %9 = add nsw i64 %7, -2
  %10 = and i64 %8, 3
  %11 = icmp ult i64 %9, 3
  br i1 %11, label %14, label %12

12:                                               ; preds = %6
  %13 = and i64 %8, -4
  br label %39

14:                                               ; preds = %39, %6
  %15 = phi float [ undef, %6 ], [ %61, %39 ]
  %16 = phi i64 [ 1, %6 ], [ %62, %39 ]
  %17 = phi float [ %4, %6 ], [ %61, %39 ]
  %18 = icmp eq i64 %10, 0
  br i1 %18, label %30, label %19

19:                                               ; preds = %14, %19
  %20 = phi i64 [ %27, %19 ], [ %16, %14 ]
  %21 = phi float [ %26, %19 ], [ %17, %14 ]
  %22 = phi i64 [ %28, %19 ], [ 0, %14 ]
  %23 = getelementptr inbounds float, float* %1, i64 %20
  %24 = load float, float* %23, align 4, !tbaa !4
  %25 = fcmp ogt float %24, %21
  %26 = select i1 %25, float %24, float %21
  %27 = add nuw nsw i64 %20, 1
  %28 = add i64 %22, 1
  %29 = icmp eq i64 %28, %10
  br i1 %29, label %30, label %19, !llvm.loop !10

30:                                               ; preds = %14, %19, %3
  %31 = phi float [ %4, %3 ], [ %15, %14 ], [ %26, %19 ]
  %32 = icmp sgt i32 %0, 0
  br i1 %32, label %33, label %122

33:                                               ; preds = %30
  %34 = zext i32 %0 to i64
  %35 = fsub float %4, %31
  %36 = tail call float @expf(float noundef %35) #4
  store float %36, float* %2, align 4, !tbaa !4
  %37 = fadd float %36, 0.000000e+00
  %38 = icmp eq i32 %0, 1
  br i1 %38, label %65, label %111, !llvm.loop !12

39:                                               ; preds = %39, %12
  %40 = phi i64 [ 1, %12 ], [ %62, %39 ]
  %41 = phi float [ %4, %12 ], [ %61, %39 ]
  %42 = phi i64 [ 0, %12 ], [ %63, %39 ]
  %43 = getelementptr inbounds float, float* %1, i64 %40
  %44 = load float, float* %43, align 4, !tbaa !4
  %45 = fcmp ogt float %44, %41
  %46 = select i1 %45, float %44, float %41
  %47 = add nuw nsw i64 %40, 1
  %48 = getelementptr inbounds float, float* %1, i64 %47
  %49 = load float, float* %48, align 4, !tbaa !4
  %50 = fcmp ogt float %49, %46
  %51 = select i1 %50, float %49, float %46
  %52 = add nuw nsw i64 %40, 2
  %53 = getelementptr inbounds float, float* %1, i64 %52
  %54 = load float, float* %53, align 4, !tbaa !4
  %55 = fcmp ogt float %54, %51
  %56 = select i1 %55, float %54, float %51
  %57 = add nuw nsw i64 %40, 3
  %58 = getelementptr inbounds float, float* %1, i64 %57
  %59 = load float, float* %58, align 4, !tbaa !4
  %60 = fcmp ogt float %59, %56
  %61 = select i1 %60, float %59, float %56
  %62 = add nuw nsw i64 %40, 4
  %63 = add i64 %42, 4
  %64 = icmp eq i64 %63, %13
  br i1 %64, label %14, label %39, !llvm.loop !13

65:                                               ; preds = %111, %33
  %66 = phi float [ %37, %33 ], [ %119, %111 ]
  br i1 %32, label %67, label %122

67:                                               ; preds = %65
  %68 = zext i32 %0 to i64
  %69 = icmp ult i32 %0, 4
  br i1 %69, label %109, label %70

70:                                               ; preds = %67
  %71 = and i64 %34, 4294967292
  %72 = insertelement <4 x float> poison, float %66, i64 0
  %73 = shufflevector <4 x float> %72, <4 x float> poison, <4 x i32> zeroinitializer
  %74 = add nsw i64 %71, -4
  %75 = lshr exact i64 %74, 2
  %76 = add nuw nsw i64 %75, 1
  %77 = and i64 %76, 1
  %78 = icmp eq i64 %74, 0
  br i1 %78, label %98, label %79

79:                                               ; preds = %70
  %80 = and i64 %76, 9223372036854775806
  br label %81

81:                                               ; preds = %81, %79
  %82 = phi i64 [ 0, %79 ], [ %95, %81 ]
  %83 = phi i64 [ 0, %79 ], [ %96, %81 ]
  %84 = getelementptr inbounds float, float* %2, i64 %82
  %85 = bitcast float* %84 to <4 x float>*
  %86 = load <4 x float>, <4 x float>* %85, align 4, !tbaa !4
  %87 = fdiv <4 x float> %86, %73
  %88 = bitcast float* %84 to <4 x float>*
  store <4 x float> %87, <4 x float>* %88, align 4, !tbaa !4
  %89 = or i64 %82, 4
  %90 = getelementptr inbounds float, float* %2, i64 %89
  %91 = bitcast float* %90 to <4 x float>*
  %92 = load <4 x float>, <4 x float>* %91, align 4, !tbaa !4
  %93 = fdiv <4 x float> %92, %73
  %94 = bitcast float* %90 to <4 x float>*
  store <4 x float> %93, <4 x float>* %94, align 4, !tbaa !4
  %95 = add nuw i64 %82, 8
  %96 = add i64 %83, 2
  %97 = icmp eq i64 %96, %80
  br i1 %97, label %98, label %81, !llvm.loop !14

98:                                               ; preds = %81, %70
  %99 = phi i64 [ 0, %70 ], [ %95, %81 ]
  %100 = icmp eq i64 %77, 0
  br i1 %100, label %107, label %101

101:                                              ; preds = %98
  %102 = getelementptr inbounds float, float* %2, i64 %99
  %103 = bitcast float* %102 to <4 x float>*
  %104 = load <4 x float>, <4 x float>* %103, align 4, !tbaa !4
  %105 = fdiv <4 x float> %104, %73
  %106 = bitcast float* %102 to <4 x float>*
  store <4 x float> %105, <4 x float>* %106, align 4, !tbaa !4
  br label %107

107:                                              ; preds = %98, %101
  %108 = icmp eq i64 %71, %34
  br i1 %108, label %122, label %109

109:                                              ; preds = %67, %107
  %110 = phi i64 [ 0, %67 ], [ %71, %107 ]
  br label %123

111:                                              ; preds = %33, %111
  %112 = phi i64 [ %120, %111 ], [ 1, %33 ]
  %113 = phi float [ %119, %111 ], [ %37, %33 ]
  %114 = getelementptr inbounds float, float* %1, i64 %112
  %115 = load float, float* %114, align 4, !tbaa !4
  %116 = fsub float %115, %31
  %117 = tail call float @expf(float noundef %116) #4
  %118 = getelementptr inbounds float, float* %2, i64 %112
  store float %117, float* %118, align 4, !tbaa !4
  %119 = fadd float %113, %117
  %120 = add nuw nsw i64 %112, 1
  %121 = icmp eq i64 %120, %34
  br i1 %121, label %65, label %111, !llvm.loop !12

122:                                              ; preds = %123, %107, %30, %65
  ret void

123:                                              ; preds = %109, %123
  %124 = phi i64 [ %128, %123 ], [ %110, %109 ]
  %125 = getelementptr inbounds float, float* %2, i64 %124
  %126 = load float, float* %125, align 4, !tbaa !4
  %127 = fdiv float %126, %66
  store float %127, float* %125, align 4, !tbaa !4
  %128 = add nuw nsw i64 %124, 1
  %129 = icmp eq i64 %128, %68
  br i1 %129, label %122, label %123, !llvm.loop !16
}

; Function Attrs: nofree nounwind uwtable
define dso_local void @gelu_tanh(i32 noundef %0, float* nocapture noundef readonly %1, float* nocapture noundef writeonly %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %0, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %3
  %6 = zext i32 %0 to i64
  br label %8

7:                                                ; preds = %8, %3
  ret void

8:                                                ; preds = %5, %8
  %9 = phi i64 [ 0, %5 ], [ %22, %8 ]
  %10 = getelementptr inbounds float, float* %1, i64 %9
  %11 = load float, float* %10, align 4, !tbaa !4
  %12 = fmul float %11, 5.000000e-01
  %13 = fmul float %11, 0x3FA6E4E260000000
  %14 = fmul float %11, %13
  %15 = fmul float %11, %14
  %16 = fadd float %11, %15
  %17 = fmul float %16, 0x3FE9884540000000
  %18 = tail call float @tanhf(float noundef %17) #4
  %19 = fadd float %18, 1.000000e+00
  %20 = fmul float %12, %19
  %21 = getelementptr inbounds float, float* %2, i64 %9
  store float %20, float* %21, align 4, !tbaa !4
  %22 = add nuw nsw i64 %9, 1
  %23 = icmp eq i64 %22, %6
  br i1 %23, label %7, label %8, !llvm.loop !18
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare float @tanhf(float noundef) local_unnamed_addr #1

; Function Attrs: nounwind uwtable
define dso_local void @gelu_erf(i32 noundef %0, double* nocapture noundef readonly %1, double* nocapture noundef writeonly %2) local_unnamed_addr #2 {
  %4 = icmp sgt i32 %0, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %3
  %6 = zext i32 %0 to i64
  br label %8

7:                                                ; preds = %8, %3
  ret void

8:                                                ; preds = %5, %8
  %9 = phi i64 [ 0, %5 ], [ %18, %8 ]
  %10 = getelementptr inbounds double, double* %1, i64 %9
  %11 = load double, double* %10, align 8, !tbaa !19
  %12 = fmul double %11, 5.000000e-01
  %13 = fmul double %11, 0x3FE6A09E667F3BCD
  %14 = tail call double @erf(double noundef %13) #4
  %15 = fadd double %14, 1.000000e+00
  %16 = fmul double %12, %15
  %17 = getelementptr inbounds double, double* %2, i64 %9
  store double %16, double* %17, align 8, !tbaa !19
  %18 = add nuw nsw i64 %9, 1
  %19 = icmp eq i64 %18, %6
  br i1 %19, label %7, label %8, !llvm.loop !21
}

; Function Attrs: nounwind
declare double @erf(double noundef) local_unnamed_addr #3

; Function Attrs: nofree nounwind uwtable
define dso_local void @layernorm(i32 noundef %0, float* nocapture noundef readonly %1, float* nocapture noundef readonly %2, float* nocapture noundef readonly %3, float* nocapture noundef writeonly %4) local_unnamed_addr #0 {
  %6 = icmp sgt i32 %0, 0
  br i1 %6, label %10, label %7

7:                                                ; preds = %5
  %8 = sitofp i32 %0 to float
  %9 = fdiv float 0.000000e+00, %8
  br label %96

10:                                               ; preds = %5
  %11 = zext i32 %0 to i64
  %12 = add nsw i64 %11, -1
  %13 = and i64 %11, 7
  %14 = icmp ult i64 %12, 7
  br i1 %14, label %17, label %15

15:                                               ; preds = %10
  %16 = and i64 %11, 4294967288
  br label %41

17:                                               ; preds = %41, %10
  %18 = phi float [ undef, %10 ], [ %75, %41 ]
  %19 = phi i64 [ 0, %10 ], [ %76, %41 ]
  %20 = phi float [ 0.000000e+00, %10 ], [ %75, %41 ]
  %21 = icmp eq i64 %13, 0
  br i1 %21, label %32, label %22

22:                                               ; preds = %17, %22
  %23 = phi i64 [ %29, %22 ], [ %19, %17 ]
  %24 = phi float [ %28, %22 ], [ %20, %17 ]
  %25 = phi i64 [ %30, %22 ], [ 0, %17 ]
  %26 = getelementptr inbounds float, float* %1, i64 %23
  %27 = load float, float* %26, align 4, !tbaa !4
  %28 = fadd float %24, %27
  %29 = add nuw nsw i64 %23, 1
  %30 = add i64 %25, 1
  %31 = icmp eq i64 %30, %13
  br i1 %31, label %32, label %22, !llvm.loop !22

32:                                               ; preds = %22, %17
  %33 = phi float [ %18, %17 ], [ %28, %22 ]
  %34 = sitofp i32 %0 to float
  %35 = fdiv float %33, %34
  br i1 %6, label %36, label %96

36:                                               ; preds = %32
  %37 = and i64 %11, 3
  %38 = icmp ult i64 %12, 3
  br i1 %38, label %79, label %39

39:                                               ; preds = %36
  %40 = and i64 %11, 4294967292
  br label %191

41:                                               ; preds = %41, %15
  %42 = phi i64 [ 0, %15 ], [ %76, %41 ]
  %43 = phi float [ 0.000000e+00, %15 ], [ %75, %41 ]
  %44 = phi i64 [ 0, %15 ], [ %77, %41 ]
  %45 = getelementptr inbounds float, float* %1, i64 %42
  %46 = load float, float* %45, align 4, !tbaa !4
  %47 = fadd float %43, %46
  %48 = or i64 %42, 1
  %49 = getelementptr inbounds float, float* %1, i64 %48
  %50 = load float, float* %49, align 4, !tbaa !4
  %51 = fadd float %47, %50
  %52 = or i64 %42, 2
  %53 = getelementptr inbounds float, float* %1, i64 %52
  %54 = load float, float* %53, align 4, !tbaa !4
  %55 = fadd float %51, %54
  %56 = or i64 %42, 3
  %57 = getelementptr inbounds float, float* %1, i64 %56
  %58 = load float, float* %57, align 4, !tbaa !4
  %59 = fadd float %55, %58
  %60 = or i64 %42, 4
  %61 = getelementptr inbounds float, float* %1, i64 %60
  %62 = load float, float* %61, align 4, !tbaa !4
  %63 = fadd float %59, %62
  %64 = or i64 %42, 5
  %65 = getelementptr inbounds float, float* %1, i64 %64
  %66 = load float, float* %65, align 4, !tbaa !4
  %67 = fadd float %63, %66
  %68 = or i64 %42, 6
  %69 = getelementptr inbounds float, float* %1, i64 %68
  %70 = load float, float* %69, align 4, !tbaa !4
  %71 = fadd float %67, %70
  %72 = or i64 %42, 7
  %73 = getelementptr inbounds float, float* %1, i64 %72
  %74 = load float, float* %73, align 4, !tbaa !4
  %75 = fadd float %71, %74
  %76 = add nuw nsw i64 %42, 8
  %77 = add i64 %44, 8
  %78 = icmp eq i64 %77, %16
  br i1 %78, label %17, label %41, !llvm.loop !23

79:                                               ; preds = %191, %36
  %80 = phi float [ undef, %36 ], [ %217, %191 ]
  %81 = phi i64 [ 0, %36 ], [ %218, %191 ]
  %82 = phi float [ 0.000000e+00, %36 ], [ %217, %191 ]
  %83 = icmp eq i64 %37, 0
  br i1 %83, label %96, label %84

84:                                               ; preds = %79, %84
  %85 = phi i64 [ %93, %84 ], [ %81, %79 ]
  %86 = phi float [ %92, %84 ], [ %82, %79 ]
  %87 = phi i64 [ %94, %84 ], [ 0, %79 ]
  %88 = getelementptr inbounds float, float* %1, i64 %85
  %89 = load float, float* %88, align 4, !tbaa !4
  %90 = fsub float %89, %35
  %91 = fmul float %90, %90
  %92 = fadd float %86, %91
  %93 = add nuw nsw i64 %85, 1
  %94 = add i64 %87, 1
  %95 = icmp eq i64 %94, %37
  br i1 %95, label %96, label %84, !llvm.loop !24

96:                                               ; preds = %79, %84, %7, %32
  %97 = phi float [ %35, %32 ], [ %9, %7 ], [ %35, %84 ], [ %35, %79 ]
  %98 = phi float [ %34, %32 ], [ %8, %7 ], [ %34, %84 ], [ %34, %79 ]
  %99 = phi float [ 0.000000e+00, %32 ], [ 0.000000e+00, %7 ], [ %80, %79 ], [ %92, %84 ]
  %100 = fdiv float %99, %98
  %101 = fadd float %100, 0x3EE4F8B580000000
  %102 = tail call float @sqrtf(float noundef %101) #4
  %103 = fdiv float 1.000000e+00, %102
  br i1 %6, label %104, label %221

104:                                              ; preds = %96
  %105 = zext i32 %0 to i64
  %106 = icmp ult i32 %0, 8
  br i1 %106, label %169, label %107

107:                                              ; preds = %104
  %108 = getelementptr float, float* %4, i64 %105
  %109 = getelementptr float, float* %1, i64 %105
  %110 = getelementptr float, float* %2, i64 %105
  %111 = getelementptr float, float* %3, i64 %105
  %112 = icmp ugt float* %109, %4
  %113 = icmp ugt float* %108, %1
  %114 = and i1 %112, %113
  %115 = icmp ugt float* %110, %4
  %116 = icmp ugt float* %108, %2
  %117 = and i1 %115, %116
  %118 = or i1 %114, %117
  %119 = icmp ugt float* %111, %4
  %120 = icmp ugt float* %108, %3
  %121 = and i1 %119, %120
  %122 = or i1 %118, %121
  br i1 %122, label %169, label %123

123:                                              ; preds = %107
  %124 = and i64 %105, 4294967288
  %125 = insertelement <4 x float> poison, float %97, i64 0
  %126 = shufflevector <4 x float> %125, <4 x float> poison, <4 x i32> zeroinitializer
  %127 = insertelement <4 x float> poison, float %97, i64 0
  %128 = shufflevector <4 x float> %127, <4 x float> poison, <4 x i32> zeroinitializer
  %129 = insertelement <4 x float> poison, float %103, i64 0
  %130 = shufflevector <4 x float> %129, <4 x float> poison, <4 x i32> zeroinitializer
  %131 = insertelement <4 x float> poison, float %103, i64 0
  %132 = shufflevector <4 x float> %131, <4 x float> poison, <4 x i32> zeroinitializer
  br label %133

133:                                              ; preds = %133, %123
  %134 = phi i64 [ 0, %123 ], [ %165, %133 ]
  %135 = getelementptr inbounds float, float* %1, i64 %134
  %136 = bitcast float* %135 to <4 x float>*
  %137 = load <4 x float>, <4 x float>* %136, align 4, !tbaa !4, !alias.scope !25
  %138 = getelementptr inbounds float, float* %135, i64 4
  %139 = bitcast float* %138 to <4 x float>*
  %140 = load <4 x float>, <4 x float>* %139, align 4, !tbaa !4, !alias.scope !25
  %141 = fsub <4 x float> %137, %126
  %142 = fsub <4 x float> %140, %128
  %143 = fmul <4 x float> %130, %141
  %144 = fmul <4 x float> %132, %142
  %145 = getelementptr inbounds float, float* %2, i64 %134
  %146 = bitcast float* %145 to <4 x float>*
  %147 = load <4 x float>, <4 x float>* %146, align 4, !tbaa !4, !alias.scope !28
  %148 = getelementptr inbounds float, float* %145, i64 4
  %149 = bitcast float* %148 to <4 x float>*
  %150 = load <4 x float>, <4 x float>* %149, align 4, !tbaa !4, !alias.scope !28
  %151 = fmul <4 x float> %147, %143
  %152 = fmul <4 x float> %150, %144
  %153 = getelementptr inbounds float, float* %3, i64 %134
  %154 = bitcast float* %153 to <4 x float>*
  %155 = load <4 x float>, <4 x float>* %154, align 4, !tbaa !4, !alias.scope !30
  %156 = getelementptr inbounds float, float* %153, i64 4
  %157 = bitcast float* %156 to <4 x float>*
  %158 = load <4 x float>, <4 x float>* %157, align 4, !tbaa !4, !alias.scope !30
  %159 = fadd <4 x float> %155, %151
  %160 = fadd <4 x float> %158, %152
  %161 = getelementptr inbounds float, float* %4, i64 %134
  %162 = bitcast float* %161 to <4 x float>*
  store <4 x float> %159, <4 x float>* %162, align 4, !tbaa !4, !alias.scope !32, !noalias !34
  %163 = getelementptr inbounds float, float* %161, i64 4
  %164 = bitcast float* %163 to <4 x float>*
  store <4 x float> %160, <4 x float>* %164, align 4, !tbaa !4, !alias.scope !32, !noalias !34
  %165 = add nuw i64 %134, 8
  %166 = icmp eq i64 %165, %124
  br i1 %166, label %167, label %133, !llvm.loop !35

167:                                              ; preds = %133
  %168 = icmp eq i64 %124, %105
  br i1 %168, label %221, label %169

169:                                              ; preds = %107, %104, %167
  %170 = phi i64 [ 0, %107 ], [ 0, %104 ], [ %124, %167 ]
  %171 = xor i64 %170, -1
  %172 = and i64 %105, 1
  %173 = icmp eq i64 %172, 0
  br i1 %173, label %187, label %174

174:                                              ; preds = %169
  %175 = getelementptr inbounds float, float* %1, i64 %170
  %176 = load float, float* %175, align 4, !tbaa !4
  %177 = fsub float %176, %97
  %178 = fmul float %103, %177
  %179 = getelementptr inbounds float, float* %2, i64 %170
  %180 = load float, float* %179, align 4, !tbaa !4
  %181 = fmul float %180, %178
  %182 = getelementptr inbounds float, float* %3, i64 %170
  %183 = load float, float* %182, align 4, !tbaa !4
  %184 = fadd float %183, %181
  %185 = getelementptr inbounds float, float* %4, i64 %170
  store float %184, float* %185, align 4, !tbaa !4
  %186 = or i64 %170, 1
  br label %187

187:                                              ; preds = %174, %169
  %188 = phi i64 [ %170, %169 ], [ %186, %174 ]
  %189 = sub nsw i64 0, %105
  %190 = icmp eq i64 %171, %189
  br i1 %190, label %221, label %222

191:                                              ; preds = %191, %39
  %192 = phi i64 [ 0, %39 ], [ %218, %191 ]
  %193 = phi float [ 0.000000e+00, %39 ], [ %217, %191 ]
  %194 = phi i64 [ 0, %39 ], [ %219, %191 ]
  %195 = getelementptr inbounds float, float* %1, i64 %192
  %196 = load float, float* %195, align 4, !tbaa !4
  %197 = fsub float %196, %35
  %198 = fmul float %197, %197
  %199 = fadd float %193, %198
  %200 = or i64 %192, 1
  %201 = getelementptr inbounds float, float* %1, i64 %200
  %202 = load float, float* %201, align 4, !tbaa !4
  %203 = fsub float %202, %35
  %204 = fmul float %203, %203
  %205 = fadd float %199, %204
  %206 = or i64 %192, 2
  %207 = getelementptr inbounds float, float* %1, i64 %206
  %208 = load float, float* %207, align 4, !tbaa !4
  %209 = fsub float %208, %35
  %210 = fmul float %209, %209
  %211 = fadd float %205, %210
  %212 = or i64 %192, 3
  %213 = getelementptr inbounds float, float* %1, i64 %212
  %214 = load float, float* %213, align 4, !tbaa !4
  %215 = fsub float %214, %35
  %216 = fmul float %215, %215
  %217 = fadd float %211, %216
  %218 = add nuw nsw i64 %192, 4
  %219 = add i64 %194, 4
  %220 = icmp eq i64 %219, %40
  br i1 %220, label %79, label %191, !llvm.loop !36

221:                                              ; preds = %187, %222, %167, %96
  ret void

222:                                              ; preds = %187, %222
  %223 = phi i64 [ %247, %222 ], [ %188, %187 ]
  %224 = getelementptr inbounds float, float* %1, i64 %223
  %225 = load float, float* %224, align 4, !tbaa !4
  %226 = fsub float %225, %97
  %227 = fmul float %103, %226
  %228 = getelementptr inbounds float, float* %2, i64 %223
  %229 = load float, float* %228, align 4, !tbaa !4
  %230 = fmul float %229, %227
  %231 = getelementptr inbounds float, float* %3, i64 %223
  %232 = load float, float* %231, align 4, !tbaa !4
  %233 = fadd float %232, %230
  %234 = getelementptr inbounds float, float* %4, i64 %223
  store float %233, float* %234, align 4, !tbaa !4
  %235 = add nuw nsw i64 %223, 1
  %236 = getelementptr inbounds float, float* %1, i64 %235
  %237 = load float, float* %236, align 4, !tbaa !4
  %238 = fsub float %237, %97
  %239 = fmul float %103, %238
  %240 = getelementptr inbounds float, float* %2, i64 %235
  %241 = load float, float* %240, align 4, !tbaa !4
  %242 = fmul float %241, %239
  %243 = getelementptr inbounds float, float* %3, i64 %235
  %244 = load float, float* %243, align 4, !tbaa !4
  %245 = fadd float %244, %242
  %246 = getelementptr inbounds float, float* %4, i64 %235
  store float %245, float* %246, align 4, !tbaa !4
  %247 = add nuw nsw i64 %223, 2
  %248 = icmp eq i64 %247, %105
  br i1 %248, label %221, label %222, !llvm.loop !37
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare float @sqrtf(float noundef) local_unnamed_addr #1

attributes #0 = { nofree nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nounwind willreturn writeonly "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind }

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
!10 = distinct !{!10, !11}
!11 = !{!"llvm.loop.unroll.disable"}
!12 = distinct !{!12, !9}
!13 = distinct !{!13, !9}
!14 = distinct !{!14, !9, !15}
!15 = !{!"llvm.loop.isvectorized", i32 1}
!16 = distinct !{!16, !9, !17, !15}
!17 = !{!"llvm.loop.unroll.runtime.disable"}
!18 = distinct !{!18, !9}
!19 = !{!20, !20, i64 0}
!20 = !{!"double", !6, i64 0}
!21 = distinct !{!21, !9}
!22 = distinct !{!22, !11}
!23 = distinct !{!23, !9}
!24 = distinct !{!24, !11}
!25 = !{!26}
!26 = distinct !{!26, !27}
!27 = distinct !{!27, !"LVerDomain"}
!28 = !{!29}
!29 = distinct !{!29, !27}
!30 = !{!31}
!31 = distinct !{!31, !27}
!32 = !{!33}
!33 = distinct !{!33, !27}
!34 = !{!26, !29, !31}
!35 = distinct !{!35, !9, !15}
!36 = distinct !{!36, !9}
!37 = distinct !{!37, !9, !15}
