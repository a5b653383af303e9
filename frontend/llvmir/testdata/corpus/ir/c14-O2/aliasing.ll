; ModuleID = 'aliasing.c'
source_filename = "aliasing.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @shift_down(i32* nocapture noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %10

4:                                                ; preds = %2
  %5 = bitcast i32* %0 to i8*
  %6 = getelementptr i32, i32* %0, i64 1
  %7 = bitcast i32* %6 to i8*
  %8 = zext i32 %1 to i64
  %9 = shl nuw nsw i64 %8, 2
  call void @llvm.memmove.p0i8.p0i8.i64(i8* align 4 %5, i8* align 4 %7, i64 %9, i1 false), !tbaa !4
  br label %10

10:                                               ; preds = %4, %2
  ret void
}

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.start.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.end.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @add_back(float* nocapture noundef %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %107

5:                                                ; preds = %3
  %6 = sext i32 %2 to i64
  %7 = zext i32 %1 to i64
  %8 = icmp ult i32 %1, 8
  br i1 %8, label %90, label %9

9:                                                ; preds = %5
  %10 = getelementptr float, float* %0, i64 %6
  %11 = add nsw i64 %6, %7
  %12 = getelementptr float, float* %0, i64 %11
  %13 = getelementptr float, float* %0, i64 %7
  %14 = icmp ult float* %10, %13
  %15 = icmp ugt float* %12, %0
  %16 = and i1 %14, %15
  br i1 %16, label %90, label %17

17:                                               ; preds = %9
  %18 = and i64 %7, 4294967288
  %19 = add nsw i64 %18, -8
  %20 = lshr exact i64 %19, 3
  %21 = add nuw nsw i64 %20, 1
  %22 = and i64 %21, 1
  %23 = icmp eq i64 %19, 0
  br i1 %23, label %67, label %24

24:                                               ; preds = %17
  %25 = and i64 %21, 4611686018427387902
  br label %26

26:                                               ; preds = %26, %24
  %27 = phi i64 [ 0, %24 ], [ %64, %26 ]
  %28 = phi i64 [ 0, %24 ], [ %65, %26 ]
  %29 = getelementptr inbounds float, float* %0, i64 %27
  %30 = bitcast float* %29 to <4 x float>*
  %31 = load <4 x float>, <4 x float>* %30, align 4, !tbaa !8, !alias.scope !10
  %32 = getelementptr inbounds float, float* %29, i64 4
  %33 = bitcast float* %32 to <4 x float>*
  %34 = load <4 x float>, <4 x float>* %33, align 4, !tbaa !8, !alias.scope !10
  %35 = add nsw i64 %27, %6
  %36 = getelementptr inbounds float, float* %0, i64 %35
  %37 = bitcast float* %36 to <4 x float>*
  %38 = load <4 x float>, <4 x float>* %37, align 4, !tbaa !8, !alias.scope !13, !noalias !10
  %39 = getelementptr inbounds float, float* %36, i64 4
  %40 = bitcast float* %39 to <4 x float>*
  %41 = load <4 x float>, <4 x float>* %40, align 4, !tbaa !8, !alias.scope !13, !noalias !10
  %42 = fadd <4 x float> %31, %38
  %43 = fadd <4 x float> %34, %41
  %44 = bitcast float* %36 to <4 x float>*
  store <4 x float> %42, <4 x float>* %44, align 4, !tbaa !8, !alias.scope !13, !noalias !10
  %45 = bitcast float* %39 to <4 x float>*
  store <4 x float> %43, <4 x float>* %45, align 4, !tbaa !8, !alias.scope !13, !noalias !10
  %46 = or i64 %27, 8
  %47 = getelementptr inbounds float, float* %0, i64 %46
  %48 = bitcast float* %47 to <4 x float>*
  %49 = load <4 x float>, <4 x float>* %48, align 4, !tbaa !8, !alias.scope !10
  %50 = getelementptr inbounds float, float* %47, i64 4
  %51 = bitcast float* %50 to <4 x float>*
  %52 = load <4 x float>, <4 x float>* %51, align 4, !tbaa !8, !alias.scope !10
  %53 = add nsw i64 %46, %6
  %54 = getelementptr inbounds float, float* %0, i64 %53
  %55 = bitcast float* %54 to <4 x float>*
  %56 = load <4 x float>, <4 x float>* %55, align 4, !tbaa !8, !alias.scope !13, !noalias !10
  %57 = getelementptr inbounds float, float* %54, i64 4
  %58 = bitcast float* %57 to <4 x float>*
  %59 = load <4 x float>, <4 x float>* %58, align 4, !tbaa !8, !alias.scope !13, !noalias !10
  %60 = fadd <4 x float> %49, %56
  %61 = fadd <4 x float> %52, %59
  %62 = bitcast float* %54 to <4 x float>*
  store <4 x float> %60, <4 x float>* %62, align 4, !tbaa !8, !alias.scope !13, !noalias !10
  %63 = bitcast float* %57 to <4 x float>*
  store <4 x float> %61, <4 x float>* %63, align 4, !tbaa !8, !alias.scope !13, !noalias !10
  %64 = add nuw i64 %27, 16
  %65 = add i64 %28, 2
  %66 = icmp eq i64 %65, %25
  br i1 %66, label %67, label %26, !llvm.loop !15

67:                                               ; preds = %26, %17
  %68 = phi i64 [ 0, %17 ], [ %64, %26 ]
  %69 = icmp eq i64 %22, 0
  br i1 %69, label %88, label %70

70:                                               ; preds = %67
  %71 = getelementptr inbounds float, float* %0, i64 %68
  %72 = bitcast float* %71 to <4 x float>*
  %73 = load <4 x float>, <4 x float>* %72, align 4, !tbaa !8, !alias.scope !10
  %74 = getelementptr inbounds float, float* %71, i64 4
  %75 = bitcast float* %74 to <4 x float>*
  %76 = load <4 x float>, <4 x float>* %75, align 4, !tbaa !8, !alias.scope !10
  %77 = add nsw i64 %68, %6
  %78 = getelementptr inbounds float, float* %0, i64 %77
  %79 = bitcast float* %78 to <4 x float>*
  %80 = load <4 x float>, <4 x float>* %79, align 4, !tbaa !8, !alias.scope !13, !noalias !10
  %81 = getelementptr inbounds float, float* %78, i64 4
  %82 = bitcast float* %81 to <4 x float>*
  %83 = load <4 x float>, <4 x float>* %82, align 4, !tbaa !8, !alias.scope !13, !noalias !10
  %84 = fadd <4 x float> %73, %80
  %85 = fadd <4 x float> %76, %83
  %86 = bitcast float* %78 to <4 x float>*
  store <4 x float> %84, <4 x float>* %86, align 4, !tbaa !8, !alias.scope !13, !noalias !10
  %87 = bitcast float* %81 to <4 x float>*
  store <4 x float> %85, <4 x float>* %87, align 4, !tbaa !8, !alias.scope !13, !noalias !10
  br label %88

88:                                               ; preds = %67, %70
  %89 = icmp eq i64 %18, %7
  br i1 %89, label %107, label %90

90:                                               ; preds = %9, %5, %88
  %91 = phi i64 [ 0, %9 ], [ 0, %5 ], [ %18, %88 ]
  %92 = xor i64 %91, -1
  %93 = and i64 %7, 1
  %94 = icmp eq i64 %93, 0
  br i1 %94, label %103, label %95

95:                                               ; preds = %90
  %96 = getelementptr inbounds float, float* %0, i64 %91
  %97 = load float, float* %96, align 4, !tbaa !8
  %98 = add nsw i64 %91, %6
  %99 = getelementptr inbounds float, float* %0, i64 %98
  %100 = load float, float* %99, align 4, !tbaa !8
  %101 = fadd float %97, %100
  store float %101, float* %99, align 4, !tbaa !8
  %102 = or i64 %91, 1
  br label %103

103:                                              ; preds = %95, %90
  %104 = phi i64 [ %91, %90 ], [ %102, %95 ]
  %105 = sub nsw i64 0, %7
  %106 = icmp eq i64 %92, %105
  br i1 %106, label %107, label %108

107:                                              ; preds = %103, %108, %88, %3
  ret void

108:                                              ; preds = %103, %108
  %109 = phi i64 [ %123, %108 ], [ %104, %103 ]
  %110 = getelementptr inbounds float, float* %0, i64 %109
  %111 = load float, float* %110, align 4, !tbaa !8
  %112 = add nsw i64 %109, %6
  %113 = getelementptr inbounds float, float* %0, i64 %112
  %114 = load float, float* %113, align 4, !tbaa !8
  %115 = fadd float %111, %114
  store float %115, float* %113, align 4, !tbaa !8
  %116 = add nuw nsw i64 %109, 1
  %117 = getelementptr inbounds float, float* %0, i64 %116
  %118 = load float, float* %117, align 4, !tbaa !8
  %119 = add nsw i64 %116, %6
  %120 = getelementptr inbounds float, float* %0, i64 %119
  %121 = load float, float* %120, align 4, !tbaa !8
  %122 = fadd float %118, %121
  store float %122, float* %120, align 4, !tbaa !8
  %123 = add nuw nsw i64 %109, 2
  %124 = icmp eq i64 %123, %7
  br i1 %124, label %107, label %108, !llvm.loop !18
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @maybe_overlap(float* nocapture noundef readonly %0, float* nocapture noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %107

5:                                                ; preds = %3
  %6 = zext i32 %2 to i64
  %7 = icmp ult i32 %2, 8
  br i1 %7, label %90, label %8

8:                                                ; preds = %5
  %9 = getelementptr float, float* %1, i64 %6
  %10 = getelementptr float, float* %0, i64 %6
  %11 = icmp ugt float* %10, %1
  %12 = icmp ugt float* %9, %0
  %13 = and i1 %11, %12
  br i1 %13, label %90, label %14

14:                                               ; preds = %8
  %15 = and i64 %6, 4294967288
  %16 = add nsw i64 %15, -8
  %17 = lshr exact i64 %16, 3
  %18 = add nuw nsw i64 %17, 1
  %19 = and i64 %18, 1
  %20 = icmp eq i64 %16, 0
  br i1 %20, label %66, label %21

21:                                               ; preds = %14
  %22 = and i64 %18, 4611686018427387902
  br label %23

23:                                               ; preds = %23, %21
  %24 = phi i64 [ 0, %21 ], [ %63, %23 ]
  %25 = phi i64 [ 0, %21 ], [ %64, %23 ]
  %26 = getelementptr inbounds float, float* %0, i64 %24
  %27 = bitcast float* %26 to <4 x float>*
  %28 = load <4 x float>, <4 x float>* %27, align 4, !tbaa !8, !alias.scope !19
  %29 = getelementptr inbounds float, float* %26, i64 4
  %30 = bitcast float* %29 to <4 x float>*
  %31 = load <4 x float>, <4 x float>* %30, align 4, !tbaa !8, !alias.scope !19
  %32 = fmul <4 x float> %28, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %33 = fmul <4 x float> %31, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %34 = getelementptr inbounds float, float* %1, i64 %24
  %35 = bitcast float* %34 to <4 x float>*
  %36 = load <4 x float>, <4 x float>* %35, align 4, !tbaa !8, !alias.scope !22, !noalias !19
  %37 = getelementptr inbounds float, float* %34, i64 4
  %38 = bitcast float* %37 to <4 x float>*
  %39 = load <4 x float>, <4 x float>* %38, align 4, !tbaa !8, !alias.scope !22, !noalias !19
  %40 = fadd <4 x float> %32, %36
  %41 = fadd <4 x float> %33, %39
  %42 = bitcast float* %34 to <4 x float>*
  store <4 x float> %40, <4 x float>* %42, align 4, !tbaa !8, !alias.scope !22, !noalias !19
  %43 = bitcast float* %37 to <4 x float>*
  store <4 x float> %41, <4 x float>* %43, align 4, !tbaa !8, !alias.scope !22, !noalias !19
  %44 = or i64 %24, 8
  %45 = getelementptr inbounds float, float* %0, i64 %44
  %46 = bitcast float* %45 to <4 x float>*
  %47 = load <4 x float>, <4 x float>* %46, align 4, !tbaa !8, !alias.scope !19
  %48 = getelementptr inbounds float, float* %45, i64 4
  %49 = bitcast float* %48 to <4 x float>*
  %50 = load <4 x float>, <4 x float>* %49, align 4, !tbaa !8, !alias.scope !19
  %51 = fmul <4 x float> %47, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %52 = fmul <4 x float> %50, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %53 = getelementptr inbounds float, float* %1, i64 %44
  %54 = bitcast float* %53 to <4 x float>*
  %55 = load <4 x float>, <4 x float>* %54, align 4, !tbaa !8, !alias.scope !22, !noalias !19
  %56 = getelementptr inbounds float, float* %53, i64 4
  %57 = bitcast float* %56 to <4 x float>*
  %58 = load <4 x float>, <4 x float>* %57, align 4, !tbaa !8, !alias.scope !22, !noalias !19
  %59 = fadd <4 x float> %51, %55
  %60 = fadd <4 x float> %52, %58
  %61 = bitcast float* %53 to <4 x float>*
  store <4 x float> %59, <4 x float>* %61, align 4, !tbaa !8, !alias.scope !22, !noalias !19
  %62 = bitcast float* %56 to <4 x float>*
  store <4 x float> %60, <4 x float>* %62, align 4, !tbaa !8, !alias.scope !22, !noalias !19
  %63 = add nuw i64 %24, 16
  %64 = add i64 %25, 2
  %65 = icmp eq i64 %64, %22
  br i1 %65, label %66, label %23, !llvm.loop !24

66:                                               ; preds = %23, %14
  %67 = phi i64 [ 0, %14 ], [ %63, %23 ]
  %68 = icmp eq i64 %19, 0
  br i1 %68, label %88, label %69

69:                                               ; preds = %66
  %70 = getelementptr inbounds float, float* %0, i64 %67
  %71 = bitcast float* %70 to <4 x float>*
  %72 = load <4 x float>, <4 x float>* %71, align 4, !tbaa !8, !alias.scope !19
  %73 = getelementptr inbounds float, float* %70, i64 4
  %74 = bitcast float* %73 to <4 x float>*
  %75 = load <4 x float>, <4 x float>* %74, align 4, !tbaa !8, !alias.scope !19
  %76 = fmul <4 x float> %72, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %77 = fmul <4 x float> %75, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %78 = getelementptr inbounds float, float* %1, i64 %67
  %79 = bitcast float* %78 to <4 x float>*
  %80 = load <4 x float>, <4 x float>* %79, align 4, !tbaa !8, !alias.scope !22, !noalias !19
  %81 = getelementptr inbounds float, float* %78, i64 4
  %82 = bitcast float* %81 to <4 x float>*
  %83 = load <4 x float>, <4 x float>* %82, align 4, !tbaa !8, !alias.scope !22, !noalias !19
  %84 = fadd <4 x float> %76, %80
  %85 = fadd <4 x float> %77, %83
  %86 = bitcast float* %78 to <4 x float>*
  store <4 x float> %84, <4 x float>* %86, align 4, !tbaa !8, !alias.scope !22, !noalias !19
  %87 = bitcast float* %81 to <4 x float>*
  store <4 x float> %85, <4 x float>* %87, align 4, !tbaa !8, !alias.scope !22, !noalias !19
  br label %88

88:                                               ; preds = %66, %69
  %89 = icmp eq i64 %15, %6
  br i1 %89, label %107, label %90

90:                                               ; preds = %8, %5, %88
  %91 = phi i64 [ 0, %8 ], [ 0, %5 ], [ %15, %88 ]
  %92 = xor i64 %91, -1
  %93 = and i64 %6, 1
  %94 = icmp eq i64 %93, 0
  br i1 %94, label %103, label %95

95:                                               ; preds = %90
  %96 = getelementptr inbounds float, float* %0, i64 %91
  %97 = load float, float* %96, align 4, !tbaa !8
  %98 = fmul float %97, 2.000000e+00
  %99 = getelementptr inbounds float, float* %1, i64 %91
  %100 = load float, float* %99, align 4, !tbaa !8
  %101 = fadd float %98, %100
  store float %101, float* %99, align 4, !tbaa !8
  %102 = or i64 %91, 1
  br label %103

103:                                              ; preds = %95, %90
  %104 = phi i64 [ %91, %90 ], [ %102, %95 ]
  %105 = sub nsw i64 0, %6
  %106 = icmp eq i64 %92, %105
  br i1 %106, label %107, label %108

107:                                              ; preds = %103, %108, %88, %3
  ret void

108:                                              ; preds = %103, %108
  %109 = phi i64 [ %123, %108 ], [ %104, %103 ]
  %110 = getelementptr inbounds float, float* %0, i64 %109
  %111 = load float, float* %110, align 4, !tbaa !8
  %112 = fmul float %111, 2.000000e+00
  %113 = getelementptr inbounds float, float* %1, i64 %109
  %114 = load float, float* %113, align 4, !tbaa !8
  %115 = fadd float %112, %114
  store float %115, float* %113, align 4, !tbaa !8
  %116 = add nuw nsw i64 %109, 1
  %117 = getelementptr inbounds float, float* %0, i64 %116
  %118 = load float, float* %117, align 4, !tbaa !8
  %119 = fmul float %118, 2.000000e+00
  %120 = getelementptr inbounds float, float* %1, i64 %116
  %121 = load float, float* %120, align 4, !tbaa !8
  %122 = fadd float %119, %121
  store float %122, float* %120, align 4, !tbaa !8
  %123 = add nuw nsw i64 %109, 2
  %124 = icmp eq i64 %123, %6
  br i1 %124, label %107, label %108, !llvm.loop !25
}

; Function Attrs: mustprogress nofree nosync nounwind uwtable willreturn
define dso_local void @swap_halves(i8* nocapture noundef %0, i32 noundef %1) local_unnamed_addr #2 {
  %3 = alloca [128 x i8], align 16
  %4 = getelementptr inbounds [128 x i8], [128 x i8]* %3, i64 0, i64 0
  call void @llvm.lifetime.start.p0i8(i64 128, i8* nonnull %4)
  %5 = sext i32 %1 to i64
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* nonnull align 16 %4, i8* align 1 %0, i64 %5, i1 false)
  %6 = getelementptr inbounds i8, i8* %0, i64 %5
  tail call void @llvm.memmove.p0i8.p0i8.i64(i8* align 1 %0, i8* align 1 %6, i64 %5, i1 false)
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* align 1 %6, i8* nonnull align 16 %4, i64 %5, i1 false)
  call void @llvm.lifetime.end.p0i8(i64 128, i8* nonnull %4)
  ret void
}

; Function Attrs: argmemonly mustprogress nofree nounwind willreturn
declare void @llvm.memcpy.p0i8.p0i8.i64(i8* noalias nocapture writeonly, i8* noalias nocapture readonly, i64, i1 immarg) #3

; Function Attrs: argmemonly mustprogress nofree nounwind willreturn
declare void @llvm.memmove.p0i8.p0i8.i64(i8* nocapture writeonly, i8* nocapture readonly, i64, i1 immarg) #3

; Function Attrs: nofree norecurse nounwind uwtable
define dso_local void @volatile_count(i32* noundef %0, i32 noundef %1) local_unnamed_addr #4 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %27

4:                                                ; preds = %2
  %5 = add i32 %1, -1
  %6 = and i32 %1, 3
  %7 = icmp ult i32 %5, 3
  br i1 %7, label %13, label %8

8:                                                ; preds = %4
  %9 = and i32 %1, -4
  %10 = getelementptr inbounds i32, i32* %0, i64 1
  %11 = getelementptr inbounds i32, i32* %0, i64 2
  %12 = getelementptr inbounds i32, i32* %0, i64 3
  br label %28

13:                                               ; preds = %28, %4
  %14 = phi i32 [ 0, %4 ], [ %42, %28 ]
  %15 = icmp eq i32 %6, 0
  br i1 %15, label %27, label %16

16:                                               ; preds = %13, %16
  %17 = phi i32 [ %24, %16 ], [ %14, %13 ]
  %18 = phi i32 [ %25, %16 ], [ 0, %13 ]
  %19 = and i32 %17, 3
  %20 = zext i32 %19 to i64
  %21 = getelementptr inbounds i32, i32* %0, i64 %20
  %22 = load volatile i32, i32* %21, align 4, !tbaa !4
  %23 = add nsw i32 %22, %17
  store volatile i32 %23, i32* %21, align 4, !tbaa !4
  %24 = add nuw nsw i32 %17, 1
  %25 = add i32 %18, 1
  %26 = icmp eq i32 %25, %6
  br i1 %26, label %27, label %16, !llvm.loop !26

27:                                               ; preds = %13, %16, %2
  ret void

28:                                               ; preds = %28, %8
  %29 = phi i32 [ 0, %8 ], [ %42, %28 ]
  %30 = phi i32 [ 0, %8 ], [ %43, %28 ]
  %31 = load volatile i32, i32* %0, align 4, !tbaa !4
  %32 = add nsw i32 %31, %29
  store volatile i32 %32, i32* %0, align 4, !tbaa !4
  %33 = or i32 %29, 1
  %34 = load volatile i32, i32* %10, align 4, !tbaa !4
  %35 = add nsw i32 %34, %33
  store volatile i32 %35, i32* %10, align 4, !tbaa !4
  %36 = or i32 %29, 2
  %37 = load volatile i32, i32* %11, align 4, !tbaa !4
  %38 = add nsw i32 %37, %36
  store volatile i32 %38, i32* %11, align 4, !tbaa !4
  %39 = or i32 %29, 3
  %40 = load volatile i32, i32* %12, align 4, !tbaa !4
  %41 = add nsw i32 %40, %39
  store volatile i32 %41, i32* %12, align 4, !tbaa !4
  %42 = add nuw nsw i32 %29, 4
  %43 = add i32 %30, 4
  %44 = icmp eq i32 %43, %9
  br i1 %44, label %13, label %28, !llvm.loop !28
}

attributes #0 = { nofree norecurse nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { argmemonly mustprogress nofree nosync nounwind willreturn }
attributes #2 = { mustprogress nofree nosync nounwind uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { argmemonly mustprogress nofree nounwind willreturn }
attributes #4 = { nofree norecurse nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 1}
!4 = !{!5, !5, i64 0}
!5 = !{!"int", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !9, i64 0}
!9 = !{!"float", !6, i64 0}
!10 = !{!11}
!11 = distinct !{!11, !12}
!12 = distinct !{!12, !"LVerDomain"}
!13 = !{!14}
!14 = distinct !{!14, !12}
!15 = distinct !{!15, !16, !17}
!16 = !{!"llvm.loop.mustprogress"}
!17 = !{!"llvm.loop.isvectorized", i32 1}
!18 = distinct !{!18, !16, !17}
!19 = !{!20}
!20 = distinct !{!20, !21}
!21 = distinct !{!21, !"LVerDomain"}
!22 = !{!23}
!23 = distinct !{!23, !21}
!24 = distinct !{!24, !16, !17}
!25 = distinct !{!25, !16, !17}
!26 = distinct !{!26, !27}
!27 = !{!"llvm.loop.unroll.disable"}
!28 = distinct !{!28, !16}
