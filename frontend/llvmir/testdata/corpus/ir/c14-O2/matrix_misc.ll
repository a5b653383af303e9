; ModuleID = 'matrix_misc.c'
source_filename = "matrix_misc.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind readonly uwtable willreturn
define dso_local double @determinant4(double* noundef readonly %0) local_unnamed_addr #0 {
  %2 = load double, double* %0, align 8, !tbaa !4
  %3 = getelementptr inbounds double, double* %0, i64 5
  %4 = load double, double* %3, align 8, !tbaa !4
  %5 = getelementptr inbounds double, double* %0, i64 11
  %6 = getelementptr inbounds double, double* %0, i64 14
  %7 = bitcast double* %6 to <2 x double>*
  %8 = load <2 x double>, <2 x double>* %7, align 8, !tbaa !4
  %9 = bitcast double* %5 to <2 x double>*
  %10 = load <2 x double>, <2 x double>* %9, align 8, !tbaa !4
  %11 = shufflevector <2 x double> %10, <2 x double> poison, <2 x i32> <i32 1, i32 0>
  %12 = getelementptr inbounds double, double* %0, i64 6
  %13 = getelementptr inbounds double, double* %0, i64 9
  %14 = bitcast double* %13 to <2 x double>*
  %15 = load <2 x double>, <2 x double>* %14, align 8, !tbaa !4
  %16 = getelementptr inbounds double, double* %0, i64 13
  %17 = load double, double* %16, align 8, !tbaa !4
  %18 = shufflevector <2 x double> %8, <2 x double> %10, <2 x i32> <i32 1, i32 2>
  %19 = insertelement <2 x double> %15, double %17, i64 1
  %20 = fmul <2 x double> %18, %19
  %21 = shufflevector <2 x double> %20, <2 x double> poison, <2 x i32> <i32 1, i32 undef>
  %22 = fsub <2 x double> %20, %21
  %23 = extractelement <2 x double> %22, i64 0
  %24 = bitcast double* %12 to <2 x double>*
  %25 = load <2 x double>, <2 x double>* %24, align 8, !tbaa !4
  %26 = fmul <2 x double> %25, %22
  %27 = fmul <2 x double> %15, %8
  %28 = extractelement <2 x double> %15, i64 1
  %29 = shufflevector <2 x double> %10, <2 x double> %15, <2 x i32> <i32 0, i32 3>
  %30 = extractelement <2 x double> %8, i64 0
  %31 = insertelement <2 x double> %8, double %17, i64 1
  %32 = fmul <2 x double> %29, %31
  %33 = shufflevector <2 x double> %32, <2 x double> poison, <2 x i32> <i32 1, i32 0>
  %34 = fsub <2 x double> %27, %33
  %35 = extractelement <2 x double> %25, i64 1
  %36 = insertelement <2 x double> poison, double %35, i64 0
  %37 = insertelement <2 x double> %36, double %4, i64 1
  %38 = fmul <2 x double> %37, %34
  %39 = shufflevector <2 x double> %38, <2 x double> poison, <2 x i32> <i32 1, i32 undef>
  %40 = fsub <2 x double> %39, %26
  %41 = fadd <2 x double> %38, %40
  %42 = getelementptr inbounds double, double* %0, i64 1
  %43 = load double, double* %42, align 8, !tbaa !4
  %44 = getelementptr inbounds double, double* %0, i64 4
  %45 = load double, double* %44, align 8, !tbaa !4
  %46 = extractelement <2 x double> %34, i64 1
  %47 = fmul double %46, %45
  %48 = getelementptr inbounds double, double* %0, i64 8
  %49 = load double, double* %48, align 8, !tbaa !4
  %50 = insertelement <2 x double> %8, double %17, i64 0
  %51 = insertelement <2 x double> poison, double %49, i64 0
  %52 = shufflevector <2 x double> %51, <2 x double> poison, <2 x i32> zeroinitializer
  %53 = fmul <2 x double> %50, %52
  %54 = extractelement <2 x double> %10, i64 1
  %55 = shufflevector <2 x double> %15, <2 x double> %10, <2 x i32> <i32 0, i32 3>
  %56 = fmul <2 x double> %11, %55
  %57 = fsub <2 x double> %53, %56
  %58 = extractelement <2 x double> %57, i64 1
  %59 = fmul double %30, %49
  %60 = fmul double %28, %54
  %61 = fsub double %59, %60
  %62 = insertelement <2 x double> poison, double %58, i64 0
  %63 = insertelement <2 x double> %62, double %61, i64 1
  %64 = fmul <2 x double> %25, %63
  %65 = extractelement <2 x double> %64, i64 0
  %66 = fsub double %47, %65
  %67 = extractelement <2 x double> %64, i64 1
  %68 = fadd double %67, %66
  %69 = getelementptr inbounds double, double* %0, i64 2
  %70 = load double, double* %69, align 8, !tbaa !4
  %71 = fmul double %23, %45
  %72 = fmul <2 x double> %37, %57
  %73 = extractelement <2 x double> %72, i64 1
  %74 = fsub double %71, %73
  %75 = extractelement <2 x double> %72, i64 0
  %76 = fadd double %75, %74
  %77 = getelementptr inbounds double, double* %0, i64 3
  %78 = load double, double* %77, align 8, !tbaa !4
  %79 = insertelement <2 x double> poison, double %2, i64 0
  %80 = shufflevector <2 x double> %79, <2 x double> %34, <2 x i32> <i32 0, i32 2>
  %81 = insertelement <2 x double> %41, double %45, i64 1
  %82 = fmul <2 x double> %80, %81
  %83 = insertelement <2 x double> poison, double %43, i64 0
  %84 = insertelement <2 x double> %83, double %4, i64 1
  %85 = insertelement <2 x double> poison, double %68, i64 0
  %86 = insertelement <2 x double> %85, double %61, i64 1
  %87 = fmul <2 x double> %84, %86
  %88 = fsub <2 x double> %82, %87
  %89 = insertelement <2 x double> poison, double %70, i64 0
  %90 = shufflevector <2 x double> %89, <2 x double> %25, <2 x i32> <i32 0, i32 2>
  %91 = insertelement <2 x double> poison, double %76, i64 0
  %92 = shufflevector <2 x double> %91, <2 x double> %57, <2 x i32> <i32 0, i32 2>
  %93 = fmul <2 x double> %90, %92
  %94 = fadd <2 x double> %93, %88
  %95 = extractelement <2 x double> %94, i64 1
  %96 = fmul double %78, %95
  %97 = extractelement <2 x double> %94, i64 0
  %98 = fsub double %97, %96
  ret double %98
}

; Function Attrs: nofree nosync nounwind uwtable
define dso_local void @matpow(i32 noundef %0, i32 noundef %1, i64* nocapture noundef %2, i64* nocapture noundef %3) local_unnamed_addr #1 {
  %5 = bitcast i64* %3 to i8*
  %6 = bitcast i64* %2 to i8*
  %7 = alloca [16 x i64], align 16
  %8 = bitcast [16 x i64]* %7 to i8*
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %8) #6
  %9 = mul i32 %0, %0
  %10 = icmp eq i32 %9, 0
  br i1 %10, label %27, label %11

11:                                               ; preds = %4
  %12 = add nsw i32 %0, 1
  %13 = zext i32 %9 to i64
  %14 = and i64 %13, 1
  %15 = icmp eq i32 %9, 1
  br i1 %15, label %18, label %16

16:                                               ; preds = %11
  %17 = and i64 %13, 4294967294
  br label %45

18:                                               ; preds = %45, %11
  %19 = phi i64 [ 0, %11 ], [ %59, %45 ]
  %20 = icmp eq i64 %14, 0
  br i1 %20, label %27, label %21

21:                                               ; preds = %18
  %22 = trunc i64 %19 to i32
  %23 = srem i32 %22, %12
  %24 = icmp eq i32 %23, 0
  %25 = zext i1 %24 to i64
  %26 = getelementptr inbounds i64, i64* %3, i64 %19
  store i64 %25, i64* %26, align 8, !tbaa !8
  br label %27

27:                                               ; preds = %21, %18, %4
  %28 = icmp eq i32 %1, 0
  br i1 %28, label %189, label %29

29:                                               ; preds = %27
  %30 = icmp sgt i32 %0, 0
  %31 = sext i32 %0 to i64
  %32 = zext i32 %9 to i64
  %33 = shl nuw nsw i64 %32, 3
  %34 = zext i32 %0 to i64
  %35 = zext i32 %0 to i64
  %36 = add nsw i64 %35, -1
  %37 = and i64 %35, 1
  %38 = icmp eq i64 %36, 0
  %39 = and i64 %35, 4294967294
  %40 = icmp eq i64 %37, 0
  %41 = and i64 %35, 1
  %42 = icmp eq i64 %36, 0
  %43 = and i64 %35, 4294967294
  %44 = icmp eq i64 %41, 0
  br label %62

45:                                               ; preds = %45, %16
  %46 = phi i64 [ 0, %16 ], [ %59, %45 ]
  %47 = phi i64 [ 0, %16 ], [ %60, %45 ]
  %48 = trunc i64 %46 to i32
  %49 = srem i32 %48, %12
  %50 = icmp eq i32 %49, 0
  %51 = zext i1 %50 to i64
  %52 = getelementptr inbounds i64, i64* %3, i64 %46
  store i64 %51, i64* %52, align 8, !tbaa !8
  %53 = or i64 %46, 1
  %54 = trunc i64 %53 to i32
  %55 = srem i32 %54, %12
  %56 = icmp eq i32 %55, 0
  %57 = zext i1 %56 to i64
  %58 = getelementptr inbounds i64, i64* %3, i64 %53
  store i64 %57, i64* %58, align 8, !tbaa !8
  %59 = add nuw nsw i64 %46, 2
  %60 = add i64 %47, 2
  %61 = icmp eq i64 %60, %17
  br i1 %61, label %18, label %45, !llvm.loop !10

62:                                               ; preds = %29, %186
  %63 = phi i32 [ %1, %29 ], [ %187, %186 ]
  %64 = and i32 %63, 1
  %65 = icmp eq i32 %64, 0
  br i1 %65, label %126, label %66

66:                                               ; preds = %62
  br i1 %30, label %69, label %67

67:                                               ; preds = %74, %66
  br i1 %10, label %126, label %68

68:                                               ; preds = %67
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* align 8 %5, i8* nonnull align 16 %8, i64 %33, i1 false), !tbaa !8
  br label %126

69:                                               ; preds = %66, %74
  %70 = phi i64 [ %75, %74 ], [ 0, %66 ]
  %71 = mul nsw i64 %70, %31
  br label %72

72:                                               ; preds = %92, %69
  %73 = phi i64 [ 0, %69 ], [ %96, %92 ]
  br i1 %38, label %77, label %98

74:                                               ; preds = %92
  %75 = add nuw nsw i64 %70, 1
  %76 = icmp eq i64 %75, %34
  br i1 %76, label %67, label %69, !llvm.loop !12

77:                                               ; preds = %98, %72
  %78 = phi i64 [ undef, %72 ], [ %122, %98 ]
  %79 = phi i64 [ 0, %72 ], [ %123, %98 ]
  %80 = phi i64 [ 0, %72 ], [ %122, %98 ]
  br i1 %40, label %92, label %81

81:                                               ; preds = %77
  %82 = add nsw i64 %79, %71
  %83 = getelementptr inbounds i64, i64* %3, i64 %82
  %84 = load i64, i64* %83, align 8, !tbaa !8
  %85 = mul nsw i64 %79, %31
  %86 = add nsw i64 %85, %73
  %87 = getelementptr inbounds i64, i64* %2, i64 %86
  %88 = load i64, i64* %87, align 8, !tbaa !8
  %89 = mul nsw i64 %88, %84
  %90 = add nsw i64 %89, %80
  %91 = srem i64 %90, 1000000007
  br label %92

92:                                               ; preds = %77, %81
  %93 = phi i64 [ %78, %77 ], [ %91, %81 ]
  %94 = add nsw i64 %73, %71
  %95 = getelementptr inbounds [16 x i64], [16 x i64]* %7, i64 0, i64 %94
  store i64 %93, i64* %95, align 8, !tbaa !8
  %96 = add nuw nsw i64 %73, 1
  %97 = icmp eq i64 %96, %34
  br i1 %97, label %74, label %72, !llvm.loop !13

98:                                               ; preds = %72, %98
  %99 = phi i64 [ %123, %98 ], [ 0, %72 ]
  %100 = phi i64 [ %122, %98 ], [ 0, %72 ]
  %101 = phi i64 [ %124, %98 ], [ 0, %72 ]
  %102 = add nsw i64 %99, %71
  %103 = getelementptr inbounds i64, i64* %3, i64 %102
  %104 = load i64, i64* %103, align 8, !tbaa !8
  %105 = mul nsw i64 %99, %31
  %106 = add nsw i64 %105, %73
  %107 = getelementptr inbounds i64, i64* %2, i64 %106
  %108 = load i64, i64* %107, align 8, !tbaa !8
  %109 = mul nsw i64 %108, %104
  %110 = add nsw i64 %109, %100
  %111 = srem i64 %110, 1000000007
  %112 = or i64 %99, 1
  %113 = add nsw i64 %112, %71
  %114 = getelementptr inbounds i64, i64* %3, i64 %113
  %115 = load i64, i64* %114, align 8, !tbaa !8
  %116 = mul nsw i64 %112, %31
  %117 = add nsw i64 %116, %73
  %118 = getelementptr inbounds i64, i64* %2, i64 %117
  %119 = load i64, i64* %118, align 8, !tbaa !8
  %120 = mul nsw i64 %119, %115
  %121 = add nsw i64 %120, %111
  %122 = srem i64 %121, 1000000007
  %123 = add nuw nsw i64 %99, 2
  %124 = add i64 %101, 2
  %125 = icmp eq i64 %124, %39
  br i1 %125, label %77, label %98, !llvm.loop !14

126:                                              ; preds = %68, %67, %62
  br i1 %30, label %129, label %127

127:                                              ; preds = %134, %126
  br i1 %10, label %186, label %128

128:                                              ; preds = %127
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* align 8 %6, i8* nonnull align 16 %8, i64 %33, i1 false), !tbaa !8
  br label %186

129:                                              ; preds = %126, %134
  %130 = phi i64 [ %135, %134 ], [ 0, %126 ]
  %131 = mul nsw i64 %130, %31
  br label %132

132:                                              ; preds = %152, %129
  %133 = phi i64 [ 0, %129 ], [ %156, %152 ]
  br i1 %42, label %137, label %158

134:                                              ; preds = %152
  %135 = add nuw nsw i64 %130, 1
  %136 = icmp eq i64 %135, %35
  br i1 %136, label %127, label %129, !llvm.loop !15

137:                                              ; preds = %158, %132
  %138 = phi i64 [ undef, %132 ], [ %182, %158 ]
  %139 = phi i64 [ 0, %132 ], [ %183, %158 ]
  %140 = phi i64 [ 0, %132 ], [ %182, %158 ]
  br i1 %44, label %152, label %141

141:                                              ; preds = %137
  %142 = add nsw i64 %139, %131
  %143 = getelementptr inbounds i64, i64* %2, i64 %142
  %144 = load i64, i64* %143, align 8, !tbaa !8
  %145 = mul nsw i64 %139, %31
  %146 = add nsw i64 %145, %133
  %147 = getelementptr inbounds i64, i64* %2, i64 %146
  %148 = load i64, i64* %147, align 8, !tbaa !8
  %149 = mul nsw i64 %148, %144
  %150 = add nsw i64 %149, %140
  %151 = srem i64 %150, 1000000007
  br label %152

152:                                              ; preds = %137, %141
  %153 = phi i64 [ %138, %137 ], [ %151, %141 ]
  %154 = add nsw i64 %133, %131
  %155 = getelementptr inbounds [16 x i64], [16 x i64]* %7, i64 0, i64 %154
  store i64 %153, i64* %155, align 8, !tbaa !8
  %156 = add nuw nsw i64 %133, 1
  %157 = icmp eq i64 %156, %35
  br i1 %157, label %134, label %132, !llvm.loop !16

158:                                              ; preds = %132, %158
  %159 = phi i64 [ %183, %158 ], [ 0, %132 ]
  %160 = phi i64 [ %182, %158 ], [ 0, %132 ]
  %161 = phi i64 [ %184, %158 ], [ 0, %132 ]
  %162 = add nsw i64 %159, %131
  %163 = getelementptr inbounds i64, i64* %2, i64 %162
  %164 = load i64, i64* %163, align 8, !tbaa !8
  %165 = mul nsw i64 %159, %31
  %166 = add nsw i64 %165, %133
  %167 = getelementptr inbounds i64, i64* %2, i64 %166
  %168 = load i64, i64* %167, align 8, !tbaa !8
  %169 = mul nsw i64 %168, %164
  %170 = add nsw i64 %169, %160
  %171 = srem i64 %170, 1000000007
  %172 = or i64 %159, 1
  %173 = add nsw i64 %172, %131
  %174 = getelementptr inbounds i64, i64* %2, i64 %173
  %175 = load i64, i64* %174, align 8, !tbaa !8
  %176 = mul nsw i64 %172, %31
  %177 = add nsw i64 %176, %133
  %178 = getelementptr inbounds i64, i64* %2, i64 %177
  %179 = load i64, i64* %178, align 8, !tbaa !8
  %180 = mul nsw i64 %179, %175
  %181 = add nsw i64 %180, %171
  %182 = srem i64 %181, 1000000007
  %183 = add nuw nsw i64 %159, 2
  %184 = add i64 %161, 2
  %185 = icmp eq i64 %184, %43
  br i1 %185, label %137, label %158, !llvm.loop !17

186:                                              ; preds = %128, %127
  %187 = ashr i32 %63, 1
  %188 = icmp ult i32 %63, 2
  br i1 %188, label %189, label %62, !llvm.loop !18

189:                                              ; preds = %186, %27
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %8) #6
  ret void
}

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.start.p0i8(i64 immarg, i8* nocapture) #2

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.end.p0i8(i64 immarg, i8* nocapture) #2

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @outer(i32 noundef %0, i32 noundef %1, float* noalias nocapture noundef readonly %2, float* noalias nocapture noundef readonly %3, float* noalias nocapture noundef writeonly %4) local_unnamed_addr #3 {
  %6 = icmp sgt i32 %0, 0
  br i1 %6, label %7, label %86

7:                                                ; preds = %5
  %8 = icmp sgt i32 %1, 0
  %9 = sext i32 %1 to i64
  %10 = zext i32 %0 to i64
  %11 = zext i32 %1 to i64
  %12 = and i64 %11, 4294967288
  %13 = add nsw i64 %12, -8
  %14 = lshr exact i64 %13, 3
  %15 = add nuw nsw i64 %14, 1
  %16 = icmp ult i32 %1, 8
  %17 = and i64 %11, 4294967288
  %18 = and i64 %15, 1
  %19 = icmp eq i64 %13, 0
  %20 = and i64 %15, 4611686018427387902
  %21 = icmp eq i64 %18, 0
  %22 = icmp eq i64 %17, %11
  br label %23

23:                                               ; preds = %7, %87
  %24 = phi i64 [ 0, %7 ], [ %88, %87 ]
  br i1 %8, label %25, label %87

25:                                               ; preds = %23
  %26 = getelementptr inbounds float, float* %2, i64 %24
  %27 = load float, float* %26, align 4, !tbaa !19
  %28 = mul nsw i64 %24, %9
  br i1 %16, label %84, label %29

29:                                               ; preds = %25
  %30 = insertelement <4 x float> poison, float %27, i64 0
  %31 = shufflevector <4 x float> %30, <4 x float> poison, <4 x i32> zeroinitializer
  %32 = insertelement <4 x float> poison, float %27, i64 0
  %33 = shufflevector <4 x float> %32, <4 x float> poison, <4 x i32> zeroinitializer
  br i1 %19, label %67, label %34

34:                                               ; preds = %29, %34
  %35 = phi i64 [ %64, %34 ], [ 0, %29 ]
  %36 = phi i64 [ %65, %34 ], [ 0, %29 ]
  %37 = getelementptr inbounds float, float* %3, i64 %35
  %38 = bitcast float* %37 to <4 x float>*
  %39 = load <4 x float>, <4 x float>* %38, align 4, !tbaa !19
  %40 = getelementptr inbounds float, float* %37, i64 4
  %41 = bitcast float* %40 to <4 x float>*
  %42 = load <4 x float>, <4 x float>* %41, align 4, !tbaa !19
  %43 = fmul <4 x float> %31, %39
  %44 = fmul <4 x float> %33, %42
  %45 = add nsw i64 %35, %28
  %46 = getelementptr inbounds float, float* %4, i64 %45
  %47 = bitcast float* %46 to <4 x float>*
  store <4 x float> %43, <4 x float>* %47, align 4, !tbaa !19
  %48 = getelementptr inbounds float, float* %46, i64 4
  %49 = bitcast float* %48 to <4 x float>*
  store <4 x float> %44, <4 x float>* %49, align 4, !tbaa !19
  %50 = or i64 %35, 8
  %51 = getelementptr inbounds float, float* %3, i64 %50
  %52 = bitcast float* %51 to <4 x float>*
  %53 = load <4 x float>, <4 x float>* %52, align 4, !tbaa !19
  %54 = getelementptr inbounds float, float* %51, i64 4
  %55 = bitcast float* %54 to <4 x float>*
  %56 = load <4 x float>, <4 x float>* %55, align 4, !tbaa !19
  %57 = fmul <4 x float> %31, %53
  %58 = fmul <4 x float> %33, %56
  %59 = add nsw i64 %50, %28
  %60 = getelementptr inbounds float, float* %4, i64 %59
  %61 = bitcast float* %60 to <4 x float>*
  store <4 x float> %57, <4 x float>* %61, align 4, !tbaa !19
  %62 = getelementptr inbounds float, float* %60, i64 4
  %63 = bitcast float* %62 to <4 x float>*
  store <4 x float> %58, <4 x float>* %63, align 4, !tbaa !19
  %64 = add nuw i64 %35, 16
  %65 = add i64 %36, 2
  %66 = icmp eq i64 %65, %20
  br i1 %66, label %67, label %34, !llvm.loop !21

67:                                               ; preds = %34, %29
  %68 = phi i64 [ 0, %29 ], [ %64, %34 ]
  br i1 %21, label %83, label %69

69:                                               ; preds = %67
  %70 = getelementptr inbounds float, float* %3, i64 %68
  %71 = bitcast float* %70 to <4 x float>*
  %72 = load <4 x float>, <4 x float>* %71, align 4, !tbaa !19
  %73 = getelementptr inbounds float, float* %70, i64 4
  %74 = bitcast float* %73 to <4 x float>*
  %75 = load <4 x float>, <4 x float>* %74, align 4, !tbaa !19
  %76 = fmul <4 x float> %31, %72
  %77 = fmul <4 x float> %33, %75
  %78 = add nsw i64 %68, %28
  %79 = getelementptr inbounds float, float* %4, i64 %78
  %80 = bitcast float* %79 to <4 x float>*
  store <4 x float> %76, <4 x float>* %80, align 4, !tbaa !19
  %81 = getelementptr inbounds float, float* %79, i64 4
  %82 = bitcast float* %81 to <4 x float>*
  store <4 x float> %77, <4 x float>* %82, align 4, !tbaa !19
  br label %83

83:                                               ; preds = %67, %69
  br i1 %22, label %87, label %84

84:                                               ; preds = %25, %83
  %85 = phi i64 [ 0, %25 ], [ %17, %83 ]
  br label %90

86:                                               ; preds = %87, %5
  ret void

87:                                               ; preds = %90, %83, %23
  %88 = add nuw nsw i64 %24, 1
  %89 = icmp eq i64 %88, %10
  br i1 %89, label %86, label %23, !llvm.loop !23

90:                                               ; preds = %84, %90
  %91 = phi i64 [ %97, %90 ], [ %85, %84 ]
  %92 = getelementptr inbounds float, float* %3, i64 %91
  %93 = load float, float* %92, align 4, !tbaa !19
  %94 = fmul float %27, %93
  %95 = add nsw i64 %91, %28
  %96 = getelementptr inbounds float, float* %4, i64 %95
  store float %94, float* %96, align 4, !tbaa !19
  %97 = add nuw nsw i64 %91, 1
  %98 = icmp eq i64 %97, %11
  br i1 %98, label %87, label %90, !llvm.loop !24
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @rowsum(i32 noundef %0, i32 noundef %1, i16* noalias nocapture noundef readonly %2, i32* noalias nocapture noundef writeonly %3) local_unnamed_addr #3 {
  %5 = icmp sgt i32 %0, 0
  br i1 %5, label %6, label %84

6:                                                ; preds = %4
  %7 = icmp sgt i32 %1, 0
  %8 = sext i32 %1 to i64
  %9 = zext i32 %0 to i64
  %10 = zext i32 %1 to i64
  %11 = and i64 %10, 4294967288
  %12 = add nsw i64 %11, -8
  %13 = lshr exact i64 %12, 3
  %14 = add nuw nsw i64 %13, 1
  %15 = icmp ult i32 %1, 8
  %16 = and i64 %10, 4294967288
  %17 = and i64 %14, 1
  %18 = icmp eq i64 %12, 0
  %19 = and i64 %14, 4611686018427387902
  %20 = icmp eq i64 %17, 0
  %21 = icmp eq i64 %16, %10
  br label %22

22:                                               ; preds = %6, %85
  %23 = phi i64 [ 0, %6 ], [ %88, %85 ]
  br i1 %7, label %24, label %85

24:                                               ; preds = %22
  %25 = mul nsw i64 %23, %8
  br i1 %15, label %81, label %26

26:                                               ; preds = %24
  br i1 %18, label %58, label %27

27:                                               ; preds = %26, %27
  %28 = phi i64 [ %55, %27 ], [ 0, %26 ]
  %29 = phi <4 x i32> [ %53, %27 ], [ zeroinitializer, %26 ]
  %30 = phi <4 x i32> [ %54, %27 ], [ zeroinitializer, %26 ]
  %31 = phi i64 [ %56, %27 ], [ 0, %26 ]
  %32 = add nsw i64 %28, %25
  %33 = getelementptr inbounds i16, i16* %2, i64 %32
  %34 = bitcast i16* %33 to <4 x i16>*
  %35 = load <4 x i16>, <4 x i16>* %34, align 2, !tbaa !26
  %36 = getelementptr inbounds i16, i16* %33, i64 4
  %37 = bitcast i16* %36 to <4 x i16>*
  %38 = load <4 x i16>, <4 x i16>* %37, align 2, !tbaa !26
  %39 = sext <4 x i16> %35 to <4 x i32>
  %40 = sext <4 x i16> %38 to <4 x i32>
  %41 = add <4 x i32> %29, %39
  %42 = add <4 x i32> %30, %40
  %43 = or i64 %28, 8
  %44 = add nsw i64 %43, %25
  %45 = getelementptr inbounds i16, i16* %2, i64 %44
  %46 = bitcast i16* %45 to <4 x i16>*
  %47 = load <4 x i16>, <4 x i16>* %46, align 2, !tbaa !26
  %48 = getelementptr inbounds i16, i16* %45, i64 4
  %49 = bitcast i16* %48 to <4 x i16>*
  %50 = load <4 x i16>, <4 x i16>* %49, align 2, !tbaa !26
  %51 = sext <4 x i16> %47 to <4 x i32>
  %52 = sext <4 x i16> %50 to <4 x i32>
  %53 = add <4 x i32> %41, %51
  %54 = add <4 x i32> %42, %52
  %55 = add nuw i64 %28, 16
  %56 = add i64 %31, 2
  %57 = icmp eq i64 %56, %19
  br i1 %57, label %58, label %27, !llvm.loop !28

58:                                               ; preds = %27, %26
  %59 = phi <4 x i32> [ undef, %26 ], [ %53, %27 ]
  %60 = phi <4 x i32> [ undef, %26 ], [ %54, %27 ]
  %61 = phi i64 [ 0, %26 ], [ %55, %27 ]
  %62 = phi <4 x i32> [ zeroinitializer, %26 ], [ %53, %27 ]
  %63 = phi <4 x i32> [ zeroinitializer, %26 ], [ %54, %27 ]
  br i1 %20, label %76, label %64

64:                                               ; preds = %58
  %65 = add nsw i64 %61, %25
  %66 = getelementptr inbounds i16, i16* %2, i64 %65
  %67 = bitcast i16* %66 to <4 x i16>*
  %68 = load <4 x i16>, <4 x i16>* %67, align 2, !tbaa !26
  %69 = getelementptr inbounds i16, i16* %66, i64 4
  %70 = bitcast i16* %69 to <4 x i16>*
  %71 = load <4 x i16>, <4 x i16>* %70, align 2, !tbaa !26
  %72 = sext <4 x i16> %68 to <4 x i32>
  %73 = sext <4 x i16> %71 to <4 x i32>
  %74 = add <4 x i32> %62, %72
  %75 = add <4 x i32> %63, %73
  br label %76

76:                                               ; preds = %58, %64
  %77 = phi <4 x i32> [ %59, %58 ], [ %74, %64 ]
  %78 = phi <4 x i32> [ %60, %58 ], [ %75, %64 ]
  %79 = add <4 x i32> %78, %77
  %80 = call i32 @llvm.vector.reduce.add.v4i32(<4 x i32> %79)
  br i1 %21, label %85, label %81

81:                                               ; preds = %24, %76
  %82 = phi i64 [ 0, %24 ], [ %16, %76 ]
  %83 = phi i32 [ 0, %24 ], [ %80, %76 ]
  br label %90

84:                                               ; preds = %85, %4
  ret void

85:                                               ; preds = %90, %76, %22
  %86 = phi i32 [ 0, %22 ], [ %80, %76 ], [ %97, %90 ]
  %87 = getelementptr inbounds i32, i32* %3, i64 %23
  store i32 %86, i32* %87, align 4, !tbaa !29
  %88 = add nuw nsw i64 %23, 1
  %89 = icmp eq i64 %88, %9
  br i1 %89, label %84, label %22, !llvm.loop !31

90:                                               ; preds = %81, %90
  %91 = phi i64 [ %98, %90 ], [ %82, %81 ]
  %92 = phi i32 [ %97, %90 ], [ %83, %81 ]
  %93 = add nsw i64 %91, %25
  %94 = getelementptr inbounds i16, i16* %2, i64 %93
  %95 = load i16, i16* %94, align 2, !tbaa !26
  %96 = sext i16 %95 to i32
  %97 = add nsw i32 %92, %96
  %98 = add nuw nsw i64 %91, 1
  %99 = icmp eq i64 %98, %10
  br i1 %99, label %85, label %90, !llvm.loop !32
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @colmax(i32 noundef %0, i32 noundef %1, float* noalias nocapture noundef readonly %2, float* noalias nocapture noundef %3) local_unnamed_addr #3 {
  %5 = icmp sgt i32 %1, 0
  br i1 %5, label %6, label %11

6:                                                ; preds = %4
  %7 = bitcast float* %2 to i8*
  %8 = bitcast float* %3 to i8*
  %9 = zext i32 %1 to i64
  %10 = shl nuw nsw i64 %9, 2
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* align 4 %8, i8* align 4 %7, i64 %10, i1 false), !tbaa !19
  br label %11

11:                                               ; preds = %6, %4
  %12 = icmp sgt i32 %0, 1
  br i1 %12, label %13, label %103

13:                                               ; preds = %11
  %14 = sext i32 %1 to i64
  %15 = zext i32 %0 to i64
  %16 = zext i32 %1 to i64
  %17 = and i64 %16, 4294967288
  %18 = add nsw i64 %17, -8
  %19 = lshr exact i64 %18, 3
  %20 = add nuw nsw i64 %19, 1
  %21 = icmp ult i32 %1, 8
  %22 = and i64 %16, 4294967288
  %23 = and i64 %20, 1
  %24 = icmp eq i64 %18, 0
  %25 = and i64 %20, 4611686018427387902
  %26 = icmp eq i64 %23, 0
  %27 = icmp eq i64 %22, %16
  br label %28

28:                                               ; preds = %13, %104
  %29 = phi i64 [ 1, %13 ], [ %105, %104 ]
  br i1 %5, label %30, label %104

30:                                               ; preds = %28
  %31 = mul nsw i64 %29, %14
  br i1 %21, label %101, label %32

32:                                               ; preds = %30
  br i1 %24, label %78, label %33

33:                                               ; preds = %32, %33
  %34 = phi i64 [ %75, %33 ], [ 0, %32 ]
  %35 = phi i64 [ %76, %33 ], [ 0, %32 ]
  %36 = add nsw i64 %34, %31
  %37 = getelementptr inbounds float, float* %2, i64 %36
  %38 = bitcast float* %37 to <4 x float>*
  %39 = load <4 x float>, <4 x float>* %38, align 4, !tbaa !19
  %40 = getelementptr inbounds float, float* %37, i64 4
  %41 = bitcast float* %40 to <4 x float>*
  %42 = load <4 x float>, <4 x float>* %41, align 4, !tbaa !19
  %43 = getelementptr inbounds float, float* %3, i64 %34
  %44 = bitcast float* %43 to <4 x float>*
  %45 = load <4 x float>, <4 x float>* %44, align 4, !tbaa !19
  %46 = getelementptr inbounds float, float* %43, i64 4
  %47 = bitcast float* %46 to <4 x float>*
  %48 = load <4 x float>, <4 x float>* %47, align 4, !tbaa !19
  %49 = fcmp ogt <4 x float> %39, %45
  %50 = fcmp ogt <4 x float> %42, %48
  %51 = select <4 x i1> %49, <4 x float> %39, <4 x float> %45
  %52 = select <4 x i1> %50, <4 x float> %42, <4 x float> %48
  %53 = bitcast float* %43 to <4 x float>*
  store <4 x float> %51, <4 x float>* %53, align 4, !tbaa !19
  %54 = bitcast float* %46 to <4 x float>*
  store <4 x float> %52, <4 x float>* %54, align 4, !tbaa !19
  %55 = or i64 %34, 8
  %56 = add nsw i64 %55, %31
  %57 = getelementptr inbounds float, float* %2, i64 %56
  %58 = bitcast float* %57 to <4 x float>*
  %59 = load <4 x float>, <4 x float>* %58, align 4, !tbaa !19
  %60 = getelementptr inbounds float, float* %57, i64 4
  %61 = bitcast float* %60 to <4 x float>*
  %62 = load <4 x float>, <4 x float>* %61, align 4, !tbaa !19
  %63 = getelementptr inbounds float, float* %3, i64 %55
  %64 = bitcast float* %63 to <4 x float>*
  %65 = load <4 x float>, <4 x float>* %64, align 4, !tbaa !19
  %66 = getelementptr inbounds float, float* %63, i64 4
  %67 = bitcast float* %66 to <4 x float>*
  %68 = load <4 x float>, <4 x float>* %67, align 4, !tbaa !19
  %69 = fcmp ogt <4 x float> %59, %65
  %70 = fcmp ogt <4 x float> %62, %68
  %71 = select <4 x i1> %69, <4 x float> %59, <4 x float> %65
  %72 = select <4 x i1> %70, <4 x float> %62, <4 x float> %68
  %73 = bitcast float* %63 to <4 x float>*
  store <4 x float> %71, <4 x float>* %73, align 4, !tbaa !19
  %74 = bitcast float* %66 to <4 x float>*
  store <4 x float> %72, <4 x float>* %74, align 4, !tbaa !19
  %75 = add nuw i64 %34, 16
  %76 = add i64 %35, 2
  %77 = icmp eq i64 %76, %25
  br i1 %77, label %78, label %33, !llvm.loop !33

78:                                               ; preds = %33, %32
  %79 = phi i64 [ 0, %32 ], [ %75, %33 ]
  br i1 %26, label %100, label %80

80:                                               ; preds = %78
  %81 = add nsw i64 %79, %31
  %82 = getelementptr inbounds float, float* %2, i64 %81
  %83 = bitcast float* %82 to <4 x float>*
  %84 = load <4 x float>, <4 x float>* %83, align 4, !tbaa !19
  %85 = getelementptr inbounds float, float* %82, i64 4
  %86 = bitcast float* %85 to <4 x float>*
  %87 = load <4 x float>, <4 x float>* %86, align 4, !tbaa !19
  %88 = getelementptr inbounds float, float* %3, i64 %79
  %89 = bitcast float* %88 to <4 x float>*
  %90 = load <4 x float>, <4 x float>* %89, align 4, !tbaa !19
  %91 = getelementptr inbounds float, float* %88, i64 4
  %92 = bitcast float* %91 to <4 x float>*
  %93 = load <4 x float>, <4 x float>* %92, align 4, !tbaa !19
  %94 = fcmp ogt <4 x float> %84, %90
  %95 = fcmp ogt <4 x float> %87, %93
  %96 = select <4 x i1> %94, <4 x float> %84, <4 x float> %90
  %97 = select <4 x i1> %95, <4 x float> %87, <4 x float> %93
  %98 = bitcast float* %88 to <4 x float>*
  store <4 x float> %96, <4 x float>* %98, align 4, !tbaa !19
  %99 = bitcast float* %91 to <4 x float>*
  store <4 x float> %97, <4 x float>* %99, align 4, !tbaa !19
  br label %100

100:                                              ; preds = %78, %80
  br i1 %27, label %104, label %101

101:                                              ; preds = %30, %100
  %102 = phi i64 [ 0, %30 ], [ %22, %100 ]
  br label %107

103:                                              ; preds = %104, %11
  ret void

104:                                              ; preds = %107, %100, %28
  %105 = add nuw nsw i64 %29, 1
  %106 = icmp eq i64 %105, %15
  br i1 %106, label %103, label %28, !llvm.loop !34

107:                                              ; preds = %101, %107
  %108 = phi i64 [ %116, %107 ], [ %102, %101 ]
  %109 = add nsw i64 %108, %31
  %110 = getelementptr inbounds float, float* %2, i64 %109
  %111 = load float, float* %110, align 4, !tbaa !19
  %112 = getelementptr inbounds float, float* %3, i64 %108
  %113 = load float, float* %112, align 4, !tbaa !19
  %114 = fcmp ogt float %111, %113
  %115 = select i1 %114, float %111, float %113
  store float %115, float* %112, align 4, !tbaa !19
  %116 = add nuw nsw i64 %108, 1
  %117 = icmp eq i64 %116, %16
  br i1 %117, label %104, label %107, !llvm.loop !35
}

; Function Attrs: argmemonly nofree nounwind willreturn
declare void @llvm.memcpy.p0i8.p0i8.i64(i8* noalias nocapture writeonly, i8* noalias nocapture readonly, i64, i1 immarg) #4

; Function Attrs: nofree nosync nounwind readnone willreturn
declare i32 @llvm.vector.reduce.add.v4i32(<4 x i32>) #5

attributes #0 = { mustprogress nofree norecurse nosync nounwind readonly uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { argmemonly mustprogress nofree nosync nounwind willreturn }
attributes #3 = { nofree norecurse nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { argmemonly nofree nounwind willreturn }
attributes #5 = { nofree nosync nounwind readnone willreturn }
attributes #6 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 1}
!4 = !{!5, !5, i64 0}
!5 = !{!"double", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !9, i64 0}
!9 = !{!"long", !6, i64 0}
!10 = distinct !{!10, !11}
!11 = !{!"llvm.loop.mustprogress"}
!12 = distinct !{!12, !11}
!13 = distinct !{!13, !11}
!14 = distinct !{!14, !11}
!15 = distinct !{!15, !11}
!16 = distinct !{!16, !11}
!17 = distinct !{!17, !11}
!18 = distinct !{!18, !11}
!19 = !{!20, !20, i64 0}
!20 = !{!"float", !6, i64 0}
!21 = distinct !{!21, !11, !22}
!22 = !{!"llvm.loop.isvectorized", i32 1}
!23 = distinct !{!23, !11}
!24 = distinct !{!24, !11, !25, !22}
!25 = !{!"llvm.loop.unroll.runtime.disable"}
!26 = !{!27, !27, i64 0}
!27 = !{!"short", !6, i64 0}
!28 = distinct !{!28, !11, !22}
!29 = !{!30, !30, i64 0}
!30 = !{!"int", !6, i64 0}
!31 = distinct !{!31, !11}
!32 = distinct !{!32, !11, !25, !22}
!33 = distinct !{!33, !11, !22}
!34 = distinct !{!34, !11}
!35 = distinct !{!35, !11, !25, !22}
