; ModuleID = 'graph.c'
source_filename = "graph.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree nosync nounwind uwtable
define dso_local void @bfs(i32 noundef %0, i32* nocapture noundef readonly %1, i32* nocapture noundef %2) local_unnamed_addr #0 {
  %4 = alloca [64 x i32], align 16
  %5 = bitcast [64 x i32]* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 256, i8* nonnull %5) #4
  %6 = icmp sgt i32 %0, 0
  br i1 %6, label %7, label %11

7:                                                ; preds = %3
  %8 = bitcast i32* %2 to i8*
  %9 = zext i32 %0 to i64
  %10 = shl nuw nsw i64 %9, 2
  call void @llvm.memset.p0i8.i64(i8* align 4 %8, i8 -1, i64 %10, i1 false), !tbaa !4
  br label %11

11:                                               ; preds = %7, %3
  %12 = getelementptr inbounds [64 x i32], [64 x i32]* %4, i64 0, i64 0
  store i32 0, i32* %12, align 16, !tbaa !4
  store i32 0, i32* %2, align 4, !tbaa !4
  br label %21

13:                                               ; preds = %58, %67
  %14 = phi i32 [ %71, %67 ], [ %59, %58 ]
  %15 = add nuw nsw i64 %23, 1
  %16 = sext i32 %14 to i64
  %17 = icmp slt i64 %15, %16
  br i1 %17, label %18, label %74, !llvm.loop !8

18:                                               ; preds = %13
  %19 = getelementptr inbounds [64 x i32], [64 x i32]* %4, i64 0, i64 %15
  %20 = load i32, i32* %19, align 4, !tbaa !4
  br label %21

21:                                               ; preds = %18, %11
  %22 = phi i32 [ 0, %11 ], [ %20, %18 ]
  %23 = phi i64 [ 0, %11 ], [ %15, %18 ]
  %24 = phi i32 [ 1, %11 ], [ %14, %18 ]
  %25 = mul i32 %22, 3
  %26 = sext i32 %22 to i64
  %27 = getelementptr inbounds i32, i32* %2, i64 %26
  %28 = sext i32 %25 to i64
  %29 = getelementptr inbounds i32, i32* %1, i64 %28
  %30 = load i32, i32* %29, align 4, !tbaa !4
  %31 = sext i32 %30 to i64
  %32 = getelementptr inbounds i32, i32* %2, i64 %31
  %33 = load i32, i32* %32, align 4, !tbaa !4
  %34 = icmp slt i32 %33, 0
  br i1 %34, label %35, label %42

35:                                               ; preds = %21
  %36 = load i32, i32* %27, align 4, !tbaa !4
  %37 = add nsw i32 %36, 1
  store i32 %37, i32* %32, align 4, !tbaa !4
  %38 = load i32, i32* %29, align 4, !tbaa !4
  %39 = add nsw i32 %24, 1
  %40 = sext i32 %24 to i64
  %41 = getelementptr inbounds [64 x i32], [64 x i32]* %4, i64 0, i64 %40
  store i32 %38, i32* %41, align 4, !tbaa !4
  br label %42

42:                                               ; preds = %35, %21
  %43 = phi i32 [ %39, %35 ], [ %24, %21 ]
  %44 = add nsw i64 %28, 1
  %45 = getelementptr inbounds i32, i32* %1, i64 %44
  %46 = load i32, i32* %45, align 4, !tbaa !4
  %47 = sext i32 %46 to i64
  %48 = getelementptr inbounds i32, i32* %2, i64 %47
  %49 = load i32, i32* %48, align 4, !tbaa !4
  %50 = icmp slt i32 %49, 0
  br i1 %50, label %51, label %58

51:                                               ; preds = %42
  %52 = load i32, i32* %27, align 4, !tbaa !4
  %53 = add nsw i32 %52, 1
  store i32 %53, i32* %48, align 4, !tbaa !4
  %54 = load i32, i32* %45, align 4, !tbaa !4
  %55 = add nsw i32 %43, 1
  %56 = sext i32 %43 to i64
  %57 = getelementptr inbounds [64 x i32], [64 x i32]* %4, i64 0, i64 %56
  store i32 %54, i32* %57, align 4, !tbaa !4
  br label %58

58:                                               ; preds = %51, %42
  %59 = phi i32 [ %55, %51 ], [ %43, %42 ]
  %60 = add nsw i64 %28, 2
  %61 = getelementptr inbounds i32, i32* %1, i64 %60
  %62 = load i32, i32* %61, align 4, !tbaa !4
  %63 = sext i32 %62 to i64
  %64 = getelementptr inbounds i32, i32* %2, i64 %63
  %65 = load i32, i32* %64, align 4, !tbaa !4
  %66 = icmp slt i32 %65, 0
  br i1 %66, label %67, label %13

67:                                               ; preds = %58
  %68 = load i32, i32* %27, align 4, !tbaa !4
  %69 = add nsw i32 %68, 1
  store i32 %69, i32* %64, align 4, !tbaa !4
  %70 = load i32, i32* %61, align 4, !tbaa !4
  %71 = add nsw i32 %59, 1
  %72 = sext i32 %59 to i64
  %73 = getelementptr inbounds [64 x i32], [64 x i32]* %4, i64 0, i64 %72
  store i32 %70, i32* %73, align 4, !tbaa !4
  br label %13

74:                                               ; preds = %13
  call void @llvm.lifetime.end.p0i8(i64 256, i8* nonnull %5) #4
  ret void
}

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.start.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.end.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @floyd(i32 noundef %0, i32* nocapture noundef %1) local_unnamed_addr #2 {
  %3 = icmp sgt i32 %0, 0
  br i1 %3, label %4, label %21

4:                                                ; preds = %2
  %5 = zext i32 %0 to i64
  %6 = zext i32 %0 to i64
  %7 = icmp ult i32 %0, 4
  %8 = and i64 %6, 4294967292
  %9 = icmp eq i64 %8, %6
  %10 = and i64 %5, 1
  %11 = icmp eq i64 %10, 0
  %12 = sub nsw i64 0, %5
  br label %13

13:                                               ; preds = %107, %4
  %14 = phi i64 [ 0, %4 ], [ %108, %107 ]
  %15 = add nuw i64 %14, 1
  %16 = mul i64 %14, %6
  %17 = getelementptr i32, i32* %1, i64 %16
  %18 = add i64 %16, %6
  %19 = getelementptr i32, i32* %1, i64 %18
  %20 = mul nsw i64 %14, %5
  br label %22

21:                                               ; preds = %107, %2
  ret void

22:                                               ; preds = %110, %13
  %23 = phi i64 [ 0, %13 ], [ %111, %110 ]
  %24 = mul i64 %23, %6
  %25 = getelementptr i32, i32* %1, i64 %24
  %26 = add i64 %24, %6
  %27 = getelementptr i32, i32* %1, i64 %26
  %28 = mul nsw i64 %23, %5
  %29 = add nuw nsw i64 %28, %14
  %30 = getelementptr inbounds i32, i32* %1, i64 %29
  br i1 %7, label %88, label %31

31:                                               ; preds = %22
  %32 = add i64 %15, %24
  %33 = getelementptr i32, i32* %1, i64 %32
  %34 = add i64 %14, %24
  %35 = getelementptr i32, i32* %1, i64 %34
  %36 = icmp ult i32* %25, %33
  %37 = icmp ult i32* %35, %27
  %38 = and i1 %36, %37
  %39 = icmp ult i32* %25, %19
  %40 = icmp ult i32* %17, %27
  %41 = and i1 %39, %40
  %42 = or i1 %38, %41
  br i1 %42, label %88, label %43

43:                                               ; preds = %31
  %44 = load i32, i32* %30, align 4, !tbaa !4, !alias.scope !10
  %45 = insertelement <4 x i32> poison, i32 %44, i64 0
  %46 = shufflevector <4 x i32> %45, <4 x i32> poison, <4 x i32> zeroinitializer
  br label %47

47:                                               ; preds = %84, %43
  %48 = phi i64 [ 0, %43 ], [ %85, %84 ]
  %49 = add nuw nsw i64 %48, %20
  %50 = getelementptr inbounds i32, i32* %1, i64 %49
  %51 = bitcast i32* %50 to <4 x i32>*
  %52 = load <4 x i32>, <4 x i32>* %51, align 4, !tbaa !4, !alias.scope !13
  %53 = add nsw <4 x i32> %52, %46
  %54 = add nuw nsw i64 %48, %28
  %55 = getelementptr inbounds i32, i32* %1, i64 %54
  %56 = bitcast i32* %55 to <4 x i32>*
  %57 = load <4 x i32>, <4 x i32>* %56, align 4, !tbaa !4, !alias.scope !15, !noalias !17
  %58 = icmp slt <4 x i32> %53, %57
  %59 = extractelement <4 x i1> %58, i64 0
  br i1 %59, label %60, label %63

60:                                               ; preds = %47
  %61 = getelementptr inbounds i32, i32* %1, i64 %54
  %62 = extractelement <4 x i32> %53, i64 0
  store i32 %62, i32* %61, align 4, !tbaa !4, !alias.scope !15, !noalias !17
  br label %63

63:                                               ; preds = %60, %47
  %64 = extractelement <4 x i1> %58, i64 1
  br i1 %64, label %65, label %70

65:                                               ; preds = %63
  %66 = or i64 %48, 1
  %67 = add nuw nsw i64 %66, %28
  %68 = getelementptr inbounds i32, i32* %1, i64 %67
  %69 = extractelement <4 x i32> %53, i64 1
  store i32 %69, i32* %68, align 4, !tbaa !4, !alias.scope !15, !noalias !17
  br label %70

70:                                               ; preds = %65, %63
  %71 = extractelement <4 x i1> %58, i64 2
  br i1 %71, label %72, label %77

72:                                               ; preds = %70
  %73 = or i64 %48, 2
  %74 = add nuw nsw i64 %73, %28
  %75 = getelementptr inbounds i32, i32* %1, i64 %74
  %76 = extractelement <4 x i32> %53, i64 2
  store i32 %76, i32* %75, align 4, !tbaa !4, !alias.scope !15, !noalias !17
  br label %77

77:                                               ; preds = %72, %70
  %78 = extractelement <4 x i1> %58, i64 3
  br i1 %78, label %79, label %84

79:                                               ; preds = %77
  %80 = or i64 %48, 3
  %81 = add nuw nsw i64 %80, %28
  %82 = getelementptr inbounds i32, i32* %1, i64 %81
  %83 = extractelement <4 x i32> %53, i64 3
  store i32 %83, i32* %82, align 4, !tbaa !4, !alias.scope !15, !noalias !17
  br label %84

84:                                               ; preds = %79, %77
  %85 = add nuw i64 %48, 4
  %86 = icmp eq i64 %85, %8
  br i1 %86, label %87, label %47, !llvm.loop !18

87:                                               ; preds = %84
  br i1 %9, label %110, label %88

88:                                               ; preds = %31, %22, %87
  %89 = phi i64 [ 0, %31 ], [ 0, %22 ], [ %8, %87 ]
  %90 = xor i64 %89, -1
  br i1 %11, label %104, label %91

91:                                               ; preds = %88
  %92 = load i32, i32* %30, align 4, !tbaa !4
  %93 = add nuw nsw i64 %89, %20
  %94 = getelementptr inbounds i32, i32* %1, i64 %93
  %95 = load i32, i32* %94, align 4, !tbaa !4
  %96 = add nsw i32 %95, %92
  %97 = add nuw nsw i64 %89, %28
  %98 = getelementptr inbounds i32, i32* %1, i64 %97
  %99 = load i32, i32* %98, align 4, !tbaa !4
  %100 = icmp slt i32 %96, %99
  br i1 %100, label %101, label %102

101:                                              ; preds = %91
  store i32 %96, i32* %98, align 4, !tbaa !4
  br label %102

102:                                              ; preds = %101, %91
  %103 = or i64 %89, 1
  br label %104

104:                                              ; preds = %102, %88
  %105 = phi i64 [ %89, %88 ], [ %103, %102 ]
  %106 = icmp eq i64 %90, %12
  br i1 %106, label %110, label %113

107:                                              ; preds = %110
  %108 = add nuw nsw i64 %14, 1
  %109 = icmp eq i64 %108, %6
  br i1 %109, label %21, label %13, !llvm.loop !20

110:                                              ; preds = %104, %137, %87
  %111 = add nuw nsw i64 %23, 1
  %112 = icmp eq i64 %111, %6
  br i1 %112, label %107, label %22, !llvm.loop !21

113:                                              ; preds = %104, %137
  %114 = phi i64 [ %138, %137 ], [ %105, %104 ]
  %115 = load i32, i32* %30, align 4, !tbaa !4
  %116 = add nuw nsw i64 %114, %20
  %117 = getelementptr inbounds i32, i32* %1, i64 %116
  %118 = load i32, i32* %117, align 4, !tbaa !4
  %119 = add nsw i32 %118, %115
  %120 = add nuw nsw i64 %114, %28
  %121 = getelementptr inbounds i32, i32* %1, i64 %120
  %122 = load i32, i32* %121, align 4, !tbaa !4
  %123 = icmp slt i32 %119, %122
  br i1 %123, label %124, label %125

124:                                              ; preds = %113
  store i32 %119, i32* %121, align 4, !tbaa !4
  br label %125

125:                                              ; preds = %113, %124
  %126 = add nuw nsw i64 %114, 1
  %127 = load i32, i32* %30, align 4, !tbaa !4
  %128 = add nuw nsw i64 %126, %20
  %129 = getelementptr inbounds i32, i32* %1, i64 %128
  %130 = load i32, i32* %129, align 4, !tbaa !4
  %131 = add nsw i32 %130, %127
  %132 = add nuw nsw i64 %126, %28
  %133 = getelementptr inbounds i32, i32* %1, i64 %132
  %134 = load i32, i32* %133, align 4, !tbaa !4
  %135 = icmp slt i32 %131, %134
  br i1 %135, label %136, label %137

136:                                              ; preds = %125
  store i32 %131, i32* %133, align 4, !tbaa !4
  br label %137

137:                                              ; preds = %136, %125
  %138 = add nuw nsw i64 %114, 2
  %139 = icmp eq i64 %138, %6
  br i1 %139, label %110, label %113, !llvm.loop !22
}

; Function Attrs: nofree nosync nounwind uwtable
define dso_local void @dijkstra(i32 noundef %0, i32* nocapture noundef readonly %1, i32* nocapture noundef %2) local_unnamed_addr #0 {
  %4 = alloca [64 x i8], align 16
  %5 = getelementptr inbounds [64 x i8], [64 x i8]* %4, i64 0, i64 0
  call void @llvm.lifetime.start.p0i8(i64 64, i8* nonnull %5) #4
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 16 dereferenceable(64) %5, i8 0, i64 64, i1 false)
  %6 = icmp sgt i32 %0, 0
  br i1 %6, label %8, label %7

7:                                                ; preds = %3
  store i32 0, i32* %2, align 4, !tbaa !4
  br label %101

8:                                                ; preds = %3
  %9 = zext i32 %0 to i64
  %10 = icmp ult i32 %0, 8
  br i1 %10, label %80, label %11

11:                                               ; preds = %8
  %12 = and i64 %9, 4294967288
  %13 = add nsw i64 %12, -8
  %14 = lshr exact i64 %13, 3
  %15 = add nuw nsw i64 %14, 1
  %16 = and i64 %15, 7
  %17 = icmp ult i64 %13, 56
  br i1 %17, label %65, label %18

18:                                               ; preds = %11
  %19 = and i64 %15, 4611686018427387896
  br label %20

20:                                               ; preds = %20, %18
  %21 = phi i64 [ 0, %18 ], [ %62, %20 ]
  %22 = phi i64 [ 0, %18 ], [ %63, %20 ]
  %23 = getelementptr inbounds i32, i32* %2, i64 %21
  %24 = bitcast i32* %23 to <4 x i32>*
  store <4 x i32> <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>, <4 x i32>* %24, align 4, !tbaa !4
  %25 = getelementptr inbounds i32, i32* %23, i64 4
  %26 = bitcast i32* %25 to <4 x i32>*
  store <4 x i32> <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>, <4 x i32>* %26, align 4, !tbaa !4
  %27 = or i64 %21, 8
  %28 = getelementptr inbounds i32, i32* %2, i64 %27
  %29 = bitcast i32* %28 to <4 x i32>*
  store <4 x i32> <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>, <4 x i32>* %29, align 4, !tbaa !4
  %30 = getelementptr inbounds i32, i32* %28, i64 4
  %31 = bitcast i32* %30 to <4 x i32>*
  store <4 x i32> <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>, <4 x i32>* %31, align 4, !tbaa !4
  %32 = or i64 %21, 16
  %33 = getelementptr inbounds i32, i32* %2, i64 %32
  %34 = bitcast i32* %33 to <4 x i32>*
  store <4 x i32> <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>, <4 x i32>* %34, align 4, !tbaa !4
  %35 = getelementptr inbounds i32, i32* %33, i64 4
  %36 = bitcast i32* %35 to <4 x i32>*
  store <4 x i32> <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>, <4 x i32>* %36, align 4, !tbaa !4
  %37 = or i64 %21, 24
  %38 = getelementptr inbounds i32, i32* %2, i64 %37
  %39 = bitcast i32* %38 to <4 x i32>*
  store <4 x i32> <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>, <4 x i32>* %39, align 4, !tbaa !4
  %40 = getelementptr inbounds i32, i32* %38, i64 4
  %41 = bitcast i32* %40 to <4 x i32>*
  store <4 x i32> <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>, <4 x i32>* %41, align 4, !tbaa !4
  %42 = or i64 %21, 32
  %43 = getelementptr inbounds i32, i32* %2, i64 %42
  %44 = bitcast i32* %43 to <4 x i32>*
  store <4 x i32> <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>, <4 x i32>* %44, align 4, !tbaa !4
  %45 = getelementptr inbounds i32, i32* %43, i64 4
  %46 = bitcast i32* %45 to <4 x i32>*
  store <4 x i32> <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>, <4 x i32>* %46, align 4, !tbaa !4
  %47 = or i64 %21, 40
  %48 = getelementptr inbounds i32, i32* %2, i64 %47
  %49 = bitcast i32* %48 to <4 x i32>*
  store <4 x i32> <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>, <4 x i32>* %49, align 4, !tbaa !4
  %50 = getelementptr inbounds i32, i32* %48, i64 4
  %51 = bitcast i32* %50 to <4 x i32>*
  store <4 x i32> <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>, <4 x i32>* %51, align 4, !tbaa !4
  %52 = or i64 %21, 48
  %53 = getelementptr inbounds i32, i32* %2, i64 %52
  %54 = bitcast i32* %53 to <4 x i32>*
  store <4 x i32> <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>, <4 x i32>* %54, align 4, !tbaa !4
  %55 = getelementptr inbounds i32, i32* %53, i64 4
  %56 = bitcast i32* %55 to <4 x i32>*
  store <4 x i32> <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>, <4 x i32>* %56, align 4, !tbaa !4
  %57 = or i64 %21, 56
  %58 = getelementptr inbounds i32, i32* %2, i64 %57
  %59 = bitcast i32* %58 to <4 x i32>*
  store <4 x i32> <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>, <4 x i32>* %59, align 4, !tbaa !4
  %60 = getelementptr inbounds i32, i32* %58, i64 4
  %61 = bitcast i32* %60 to <4 x i32>*
  store <4 x i32> <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>, <4 x i32>* %61, align 4, !tbaa !4
  %62 = add nuw i64 %21, 64
  %63 = add nuw i64 %22, 8
  %64 = icmp eq i64 %63, %19
  br i1 %64, label %65, label %20, !llvm.loop !23

65:                                               ; preds = %20, %11
  %66 = phi i64 [ 0, %11 ], [ %62, %20 ]
  %67 = icmp eq i64 %16, 0
  br i1 %67, label %78, label %68

68:                                               ; preds = %65, %68
  %69 = phi i64 [ %75, %68 ], [ %66, %65 ]
  %70 = phi i64 [ %76, %68 ], [ 0, %65 ]
  %71 = getelementptr inbounds i32, i32* %2, i64 %69
  %72 = bitcast i32* %71 to <4 x i32>*
  store <4 x i32> <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>, <4 x i32>* %72, align 4, !tbaa !4
  %73 = getelementptr inbounds i32, i32* %71, i64 4
  %74 = bitcast i32* %73 to <4 x i32>*
  store <4 x i32> <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>, <4 x i32>* %74, align 4, !tbaa !4
  %75 = add nuw i64 %69, 8
  %76 = add i64 %70, 1
  %77 = icmp eq i64 %76, %16
  br i1 %77, label %78, label %68, !llvm.loop !24

78:                                               ; preds = %68, %65
  %79 = icmp eq i64 %12, %9
  br i1 %79, label %82, label %80

80:                                               ; preds = %8, %78
  %81 = phi i64 [ 0, %8 ], [ %12, %78 ]
  br label %94

82:                                               ; preds = %94, %78
  store i32 0, i32* %2, align 4, !tbaa !4
  br i1 %6, label %83, label %101

83:                                               ; preds = %82
  %84 = zext i32 %0 to i64
  %85 = add nsw i64 %84, -1
  %86 = and i64 %84, 1
  %87 = icmp eq i64 %85, 0
  %88 = and i64 %84, 4294967294
  %89 = icmp eq i64 %86, 0
  %90 = and i64 %84, 1
  %91 = icmp eq i64 %85, 0
  %92 = and i64 %84, 4294967294
  %93 = icmp eq i64 %90, 0
  br label %99

94:                                               ; preds = %80, %94
  %95 = phi i64 [ %97, %94 ], [ %81, %80 ]
  %96 = getelementptr inbounds i32, i32* %2, i64 %95
  store i32 2147483647, i32* %96, align 4, !tbaa !4
  %97 = add nuw nsw i64 %95, 1
  %98 = icmp eq i64 %97, %9
  br i1 %98, label %82, label %94, !llvm.loop !26

99:                                               ; preds = %180, %83
  %100 = phi i32 [ 0, %83 ], [ %181, %180 ]
  br i1 %87, label %102, label %128

101:                                              ; preds = %180, %7, %82
  call void @llvm.lifetime.end.p0i8(i64 64, i8* nonnull %5) #4
  ret void

102:                                              ; preds = %163, %99
  %103 = phi i32 [ undef, %99 ], [ %164, %163 ]
  %104 = phi i64 [ 0, %99 ], [ %165, %163 ]
  %105 = phi i32 [ -1, %99 ], [ %164, %163 ]
  br i1 %89, label %121, label %106

106:                                              ; preds = %102
  %107 = getelementptr inbounds [64 x i8], [64 x i8]* %4, i64 0, i64 %104
  %108 = load i8, i8* %107, align 1, !tbaa !28
  %109 = icmp eq i8 %108, 0
  br i1 %109, label %110, label %121

110:                                              ; preds = %106
  %111 = icmp slt i32 %105, 0
  br i1 %111, label %119, label %112

112:                                              ; preds = %110
  %113 = getelementptr inbounds i32, i32* %2, i64 %104
  %114 = load i32, i32* %113, align 4, !tbaa !4
  %115 = zext i32 %105 to i64
  %116 = getelementptr inbounds i32, i32* %2, i64 %115
  %117 = load i32, i32* %116, align 4, !tbaa !4
  %118 = icmp slt i32 %114, %117
  br i1 %118, label %119, label %121

119:                                              ; preds = %112, %110
  %120 = trunc i64 %104 to i32
  br label %121

121:                                              ; preds = %106, %112, %119, %102
  %122 = phi i32 [ %103, %102 ], [ %105, %106 ], [ %120, %119 ], [ %105, %112 ]
  %123 = sext i32 %122 to i64
  %124 = getelementptr inbounds [64 x i8], [64 x i8]* %4, i64 0, i64 %123
  store i8 1, i8* %124, align 1, !tbaa !28
  %125 = getelementptr inbounds i32, i32* %2, i64 %123
  %126 = mul nsw i32 %122, %0
  %127 = sext i32 %126 to i64
  br i1 %91, label %168, label %183

128:                                              ; preds = %99, %163
  %129 = phi i64 [ %165, %163 ], [ 0, %99 ]
  %130 = phi i32 [ %164, %163 ], [ -1, %99 ]
  %131 = phi i64 [ %166, %163 ], [ 0, %99 ]
  %132 = getelementptr inbounds [64 x i8], [64 x i8]* %4, i64 0, i64 %129
  %133 = load i8, i8* %132, align 2, !tbaa !28
  %134 = icmp eq i8 %133, 0
  br i1 %134, label %135, label %146

135:                                              ; preds = %128
  %136 = icmp slt i32 %130, 0
  br i1 %136, label %144, label %137

137:                                              ; preds = %135
  %138 = getelementptr inbounds i32, i32* %2, i64 %129
  %139 = load i32, i32* %138, align 4, !tbaa !4
  %140 = zext i32 %130 to i64
  %141 = getelementptr inbounds i32, i32* %2, i64 %140
  %142 = load i32, i32* %141, align 4, !tbaa !4
  %143 = icmp slt i32 %139, %142
  br i1 %143, label %144, label %146

144:                                              ; preds = %137, %135
  %145 = trunc i64 %129 to i32
  br label %146

146:                                              ; preds = %128, %137, %144
  %147 = phi i32 [ %130, %128 ], [ %145, %144 ], [ %130, %137 ]
  %148 = or i64 %129, 1
  %149 = getelementptr inbounds [64 x i8], [64 x i8]* %4, i64 0, i64 %148
  %150 = load i8, i8* %149, align 1, !tbaa !28
  %151 = icmp eq i8 %150, 0
  br i1 %151, label %152, label %163

152:                                              ; preds = %146
  %153 = icmp slt i32 %147, 0
  br i1 %153, label %161, label %154

154:                                              ; preds = %152
  %155 = getelementptr inbounds i32, i32* %2, i64 %148
  %156 = load i32, i32* %155, align 4, !tbaa !4
  %157 = zext i32 %147 to i64
  %158 = getelementptr inbounds i32, i32* %2, i64 %157
  %159 = load i32, i32* %158, align 4, !tbaa !4
  %160 = icmp slt i32 %156, %159
  br i1 %160, label %161, label %163

161:                                              ; preds = %154, %152
  %162 = trunc i64 %148 to i32
  br label %163

163:                                              ; preds = %161, %154, %146
  %164 = phi i32 [ %147, %146 ], [ %162, %161 ], [ %147, %154 ]
  %165 = add nuw nsw i64 %129, 2
  %166 = add i64 %131, 2
  %167 = icmp eq i64 %166, %88
  br i1 %167, label %102, label %128, !llvm.loop !29

168:                                              ; preds = %206, %121
  %169 = phi i64 [ 0, %121 ], [ %207, %206 ]
  br i1 %93, label %180, label %170

170:                                              ; preds = %168
  %171 = load i32, i32* %125, align 4, !tbaa !4
  %172 = add nsw i64 %169, %127
  %173 = getelementptr inbounds i32, i32* %1, i64 %172
  %174 = load i32, i32* %173, align 4, !tbaa !4
  %175 = add nsw i32 %174, %171
  %176 = getelementptr inbounds i32, i32* %2, i64 %169
  %177 = load i32, i32* %176, align 4, !tbaa !4
  %178 = icmp slt i32 %175, %177
  br i1 %178, label %179, label %180

179:                                              ; preds = %170
  store i32 %175, i32* %176, align 4, !tbaa !4
  br label %180

180:                                              ; preds = %170, %179, %168
  %181 = add nuw nsw i32 %100, 1
  %182 = icmp eq i32 %181, %0
  br i1 %182, label %101, label %99, !llvm.loop !30

183:                                              ; preds = %121, %206
  %184 = phi i64 [ %207, %206 ], [ 0, %121 ]
  %185 = phi i64 [ %208, %206 ], [ 0, %121 ]
  %186 = load i32, i32* %125, align 4, !tbaa !4
  %187 = add nsw i64 %184, %127
  %188 = getelementptr inbounds i32, i32* %1, i64 %187
  %189 = load i32, i32* %188, align 4, !tbaa !4
  %190 = add nsw i32 %189, %186
  %191 = getelementptr inbounds i32, i32* %2, i64 %184
  %192 = load i32, i32* %191, align 4, !tbaa !4
  %193 = icmp slt i32 %190, %192
  br i1 %193, label %194, label %195

194:                                              ; preds = %183
  store i32 %190, i32* %191, align 4, !tbaa !4
  br label %195

195:                                              ; preds = %183, %194
  %196 = or i64 %184, 1
  %197 = load i32, i32* %125, align 4, !tbaa !4
  %198 = add nsw i64 %196, %127
  %199 = getelementptr inbounds i32, i32* %1, i64 %198
  %200 = load i32, i32* %199, align 4, !tbaa !4
  %201 = add nsw i32 %200, %197
  %202 = getelementptr inbounds i32, i32* %2, i64 %196
  %203 = load i32, i32* %202, align 4, !tbaa !4
  %204 = icmp slt i32 %201, %203
  br i1 %204, label %205, label %206

205:                                              ; preds = %195
  store i32 %201, i32* %202, align 4, !tbaa !4
  br label %206

206:                                              ; preds = %205, %195
  %207 = add nuw nsw i64 %184, 2
  %208 = add i64 %185, 2
  %209 = icmp eq i64 %208, %92
  br i1 %209, label %168, label %183, !llvm.loop !31
}

; Function Attrs: argmemonly mustprogress nofree nounwind willreturn writeonly
declare void @llvm.memset.p0i8.i64(i8* nocapture writeonly, i8, i64, i1 immarg) #3

attributes #0 = { nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { argmemonly mustprogress nofree nosync nounwind willreturn }
attributes #2 = { nofree norecurse nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { argmemonly mustprogress nofree nounwind willreturn writeonly }
attributes #4 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 1}
!4 = !{!5, !5, i64 0}
!5 = !{!"int", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.mustprogress"}
!10 = !{!11}
!11 = distinct !{!11, !12}
!12 = distinct !{!12, !"LVerDomain"}
!13 = !{!14}
!14 = distinct !{!14, !12}
!15 = !{!16}
!16 = distinct !{!16, !12}
!17 = !{!11, !14}
!18 = distinct !{!18, !9, !19}
!19 = !{!"llvm.loop.isvectorized", i32 1}
!20 = distinct !{!20, !9}
!21 = distinct !{!21, !9}
!22 = distinct !{!22, !9, !19}
!23 = distinct !{!23, !9, !19}
!24 = distinct !{!24, !25}
!25 = !{!"llvm.loop.unroll.disable"}
!26 = distinct !{!26, !9, !27, !19}
!27 = !{!"llvm.loop.unroll.runtime.disable"}
!28 = !{!6, !6, i64 0}
!29 = distinct !{!29, !9}
!30 = distinct !{!30, !9}
!31 = distinct !{!31, !9}
