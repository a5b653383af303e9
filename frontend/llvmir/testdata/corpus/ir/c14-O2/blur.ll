; ModuleID = 'blur.c'
source_filename = "blur.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @blur3(i32 noundef %0, i32 noundef %1, i8* noalias nocapture noundef readonly %2, i8* noalias nocapture noundef writeonly %3) local_unnamed_addr #0 {
  %5 = icmp sgt i32 %0, 2
  br i1 %5, label %6, label %169

6:                                                ; preds = %4
  %7 = add nsw i32 %0, -1
  %8 = add i32 %1, -1
  %9 = icmp sgt i32 %1, 2
  %10 = sext i32 %1 to i64
  %11 = zext i32 %7 to i64
  %12 = zext i32 %8 to i64
  %13 = add nsw i64 %12, -1
  %14 = add nsw i64 %12, -1
  %15 = icmp ult i64 %13, 8
  %16 = icmp ult i64 %13, 16
  %17 = and i64 %13, -16
  %18 = icmp eq i64 %13, %17
  %19 = or i64 %17, 1
  %20 = and i64 %13, 8
  %21 = icmp eq i64 %20, 0
  %22 = and i64 %14, -8
  %23 = or i64 %22, 1
  %24 = icmp eq i64 %14, %22
  br label %25

25:                                               ; preds = %6, %222
  %26 = phi i64 [ 1, %6 ], [ %223, %222 ]
  br i1 %9, label %29, label %27

27:                                               ; preds = %25
  %28 = add nuw nsw i64 %26, 1
  br label %222

29:                                               ; preds = %25
  %30 = mul nsw i64 %26, %10
  %31 = add nuw nsw i64 %26, 1
  %32 = mul nsw i64 %31, %10
  %33 = add nsw i64 %26, -1
  %34 = mul nsw i64 %33, %10
  br i1 %15, label %167, label %35

35:                                               ; preds = %29
  br i1 %16, label %101, label %36

36:                                               ; preds = %35, %36
  %37 = phi i64 [ %97, %36 ], [ 0, %35 ]
  %38 = or i64 %37, 1
  %39 = add nsw i64 %34, %38
  %40 = add nsw i64 %39, -1
  %41 = getelementptr inbounds i8, i8* %2, i64 %40
  %42 = bitcast i8* %41 to <16 x i8>*
  %43 = load <16 x i8>, <16 x i8>* %42, align 1, !tbaa !4
  %44 = zext <16 x i8> %43 to <16 x i16>
  %45 = getelementptr inbounds i8, i8* %2, i64 %39
  %46 = bitcast i8* %45 to <16 x i8>*
  %47 = load <16 x i8>, <16 x i8>* %46, align 1, !tbaa !4
  %48 = zext <16 x i8> %47 to <16 x i16>
  %49 = add nuw nsw <16 x i16> %44, %48
  %50 = add nsw i64 %39, 1
  %51 = getelementptr inbounds i8, i8* %2, i64 %50
  %52 = bitcast i8* %51 to <16 x i8>*
  %53 = load <16 x i8>, <16 x i8>* %52, align 1, !tbaa !4
  %54 = zext <16 x i8> %53 to <16 x i16>
  %55 = add nuw nsw <16 x i16> %49, %54
  %56 = add nsw i64 %30, %38
  %57 = add nsw i64 %56, -1
  %58 = getelementptr inbounds i8, i8* %2, i64 %57
  %59 = bitcast i8* %58 to <16 x i8>*
  %60 = load <16 x i8>, <16 x i8>* %59, align 1, !tbaa !4
  %61 = zext <16 x i8> %60 to <16 x i16>
  %62 = add nuw nsw <16 x i16> %55, %61
  %63 = getelementptr inbounds i8, i8* %2, i64 %56
  %64 = bitcast i8* %63 to <16 x i8>*
  %65 = load <16 x i8>, <16 x i8>* %64, align 1, !tbaa !4
  %66 = zext <16 x i8> %65 to <16 x i16>
  %67 = add nuw nsw <16 x i16> %62, %66
  %68 = add nsw i64 %56, 1
  %69 = getelementptr inbounds i8, i8* %2, i64 %68
  %70 = bitcast i8* %69 to <16 x i8>*
  %71 = load <16 x i8>, <16 x i8>* %70, align 1, !tbaa !4
  %72 = zext <16 x i8> %71 to <16 x i16>
  %73 = add nuw nsw <16 x i16> %67, %72
  %74 = add nsw i64 %32, %38
  %75 = add nsw i64 %74, -1
  %76 = getelementptr inbounds i8, i8* %2, i64 %75
  %77 = bitcast i8* %76 to <16 x i8>*
  %78 = load <16 x i8>, <16 x i8>* %77, align 1, !tbaa !4
  %79 = zext <16 x i8> %78 to <16 x i16>
  %80 = add nuw nsw <16 x i16> %73, %79
  %81 = getelementptr inbounds i8, i8* %2, i64 %74
  %82 = bitcast i8* %81 to <16 x i8>*
  %83 = load <16 x i8>, <16 x i8>* %82, align 1, !tbaa !4
  %84 = zext <16 x i8> %83 to <16 x i16>
  %85 = add <16 x i16> %80, %84
  %86 = add nsw i64 %74, 1
  %87 = getelementptr inbounds i8, i8* %2, i64 %86
  %88 = bitcast i8* %87 to <16 x i8>*
  %89 = load <16 x i8>, <16 x i8>* %88, align 1, !tbaa !4
  %90 = zext <16 x i8> %89 to <16 x i16>
  %91 = add <16 x i16> %85, %90
  %92 = add <16 x i16> %91, <i16 4, i16 4, i16 4, i16 4, i16 4, i16 4, i16 4, i16 4, i16 4, i16 4, i16 4, i16 4, i16 4, i16 4, i16 4, i16 4>
  %93 = udiv <16 x i16> %92, <i16 9, i16 9, i16 9, i16 9, i16 9, i16 9, i16 9, i16 9, i16 9, i16 9, i16 9, i16 9, i16 9, i16 9, i16 9, i16 9>
  %94 = trunc <16 x i16> %93 to <16 x i8>
  %95 = getelementptr inbounds i8, i8* %3, i64 %56
  %96 = bitcast i8* %95 to <16 x i8>*
  store <16 x i8> %94, <16 x i8>* %96, align 1, !tbaa !4
  %97 = add nuw i64 %37, 16
  %98 = icmp eq i64 %97, %17
  br i1 %98, label %99, label %36, !llvm.loop !7

99:                                               ; preds = %36
  br i1 %18, label %222, label %100

100:                                              ; preds = %99
  br i1 %21, label %167, label %101

101:                                              ; preds = %35, %100
  %102 = phi i64 [ %17, %100 ], [ 0, %35 ]
  br label %103

103:                                              ; preds = %103, %101
  %104 = phi i64 [ %102, %101 ], [ %164, %103 ]
  %105 = or i64 %104, 1
  %106 = add nsw i64 %34, %105
  %107 = add nsw i64 %106, -1
  %108 = getelementptr inbounds i8, i8* %2, i64 %107
  %109 = bitcast i8* %108 to <8 x i8>*
  %110 = load <8 x i8>, <8 x i8>* %109, align 1, !tbaa !4
  %111 = zext <8 x i8> %110 to <8 x i16>
  %112 = getelementptr inbounds i8, i8* %2, i64 %106
  %113 = bitcast i8* %112 to <8 x i8>*
  %114 = load <8 x i8>, <8 x i8>* %113, align 1, !tbaa !4
  %115 = zext <8 x i8> %114 to <8 x i16>
  %116 = add nuw nsw <8 x i16> %111, %115
  %117 = add nsw i64 %106, 1
  %118 = getelementptr inbounds i8, i8* %2, i64 %117
  %119 = bitcast i8* %118 to <8 x i8>*
  %120 = load <8 x i8>, <8 x i8>* %119, align 1, !tbaa !4
  %121 = zext <8 x i8> %120 to <8 x i16>
  %122 = add nuw nsw <8 x i16> %116, %121
  %123 = add nsw i64 %30, %105
  %124 = add nsw i64 %123, -1
  %125 = getelementptr inbounds i8, i8* %2, i64 %124
  %126 = bitcast i8* %125 to <8 x i8>*
  %127 = load <8 x i8>, <8 x i8>* %126, align 1, !tbaa !4
  %128 = zext <8 x i8> %127 to <8 x i16>
  %129 = add nuw nsw <8 x i16> %122, %128
  %130 = getelementptr inbounds i8, i8* %2, i64 %123
  %131 = bitcast i8* %130 to <8 x i8>*
  %132 = load <8 x i8>, <8 x i8>* %131, align 1, !tbaa !4
  %133 = zext <8 x i8> %132 to <8 x i16>
  %134 = add nuw nsw <8 x i16> %129, %133
  %135 = add nsw i64 %123, 1
  %136 = getelementptr inbounds i8, i8* %2, i64 %135
  %137 = bitcast i8* %136 to <8 x i8>*
  %138 = load <8 x i8>, <8 x i8>* %137, align 1, !tbaa !4
  %139 = zext <8 x i8> %138 to <8 x i16>
  %140 = add nuw nsw <8 x i16> %134, %139
  %141 = add nsw i64 %32, %105
  %142 = add nsw i64 %141, -1
  %143 = getelementptr inbounds i8, i8* %2, i64 %142
  %144 = bitcast i8* %143 to <8 x i8>*
  %145 = load <8 x i8>, <8 x i8>* %144, align 1, !tbaa !4
  %146 = zext <8 x i8> %145 to <8 x i16>
  %147 = add nuw nsw <8 x i16> %140, %146
  %148 = getelementptr inbounds i8, i8* %2, i64 %141
  %149 = bitcast i8* %148 to <8 x i8>*
  %150 = load <8 x i8>, <8 x i8>* %149, align 1, !tbaa !4
  %151 = zext <8 x i8> %150 to <8 x i16>
  %152 = add <8 x i16> %147, %151
  %153 = add nsw i64 %141, 1
  %154 = getelementptr inbounds i8, i8* %2, i64 %153
  %155 = bitcast i8* %154 to <8 x i8>*
  %156 = load <8 x i8>, <8 x i8>* %155, align 1, !tbaa !4
  %157 = zext <8 x i8> %156 to <8 x i16>
  %158 = add <8 x i16> %152, %157
  %159 = add <8 x i16> %158, <i16 4, i16 4, i16 4, i16 4, i16 4, i16 4, i16 4, i16 4>
  %160 = udiv <8 x i16> %159, <i16 9, i16 9, i16 9, i16 9, i16 9, i16 9, i16 9, i16 9>
  %161 = trunc <8 x i16> %160 to <8 x i8>
  %162 = getelementptr inbounds i8, i8* %3, i64 %123
  %163 = bitcast i8* %162 to <8 x i8>*
  store <8 x i8> %161, <8 x i8>* %163, align 1, !tbaa !4
  %164 = add nuw i64 %104, 8
  %165 = icmp eq i64 %164, %22
  br i1 %165, label %166, label %103, !llvm.loop !10

166:                                              ; preds = %103
  br i1 %24, label %222, label %167

167:                                              ; preds = %29, %100, %166
  %168 = phi i64 [ 1, %29 ], [ %19, %100 ], [ %23, %166 ]
  br label %170

169:                                              ; preds = %222, %4
  ret void

170:                                              ; preds = %167, %170
  %171 = phi i64 [ %220, %170 ], [ %168, %167 ]
  %172 = add nsw i64 %34, %171
  %173 = add nsw i64 %172, -1
  %174 = getelementptr inbounds i8, i8* %2, i64 %173
  %175 = load i8, i8* %174, align 1, !tbaa !4
  %176 = zext i8 %175 to i16
  %177 = getelementptr inbounds i8, i8* %2, i64 %172
  %178 = load i8, i8* %177, align 1, !tbaa !4
  %179 = zext i8 %178 to i16
  %180 = add nuw nsw i16 %176, %179
  %181 = add nsw i64 %172, 1
  %182 = getelementptr inbounds i8, i8* %2, i64 %181
  %183 = load i8, i8* %182, align 1, !tbaa !4
  %184 = zext i8 %183 to i16
  %185 = add nuw nsw i16 %180, %184
  %186 = add nsw i64 %30, %171
  %187 = add nsw i64 %186, -1
  %188 = getelementptr inbounds i8, i8* %2, i64 %187
  %189 = load i8, i8* %188, align 1, !tbaa !4
  %190 = zext i8 %189 to i16
  %191 = add nuw nsw i16 %185, %190
  %192 = getelementptr inbounds i8, i8* %2, i64 %186
  %193 = load i8, i8* %192, align 1, !tbaa !4
  %194 = zext i8 %193 to i16
  %195 = add nuw nsw i16 %191, %194
  %196 = add nsw i64 %186, 1
  %197 = getelementptr inbounds i8, i8* %2, i64 %196
  %198 = load i8, i8* %197, align 1, !tbaa !4
  %199 = zext i8 %198 to i16
  %200 = add nuw nsw i16 %195, %199
  %201 = add nsw i64 %32, %171
  %202 = add nsw i64 %201, -1
  %203 = getelementptr inbounds i8, i8* %2, i64 %202
  %204 = load i8, i8* %203, align 1, !tbaa !4
  %205 = zext i8 %204 to i16
  %206 = add nuw nsw i16 %200, %205
  %207 = getelementptr inbounds i8, i8* %2, i64 %201
  %208 = load i8, i8* %207, align 1, !tbaa !4
  %209 = zext i8 %208 to i16
  %210 = add i16 %206, %209
  %211 = add nsw i64 %201, 1
  %212 = getelementptr inbounds i8, i8* %2, i64 %211
  %213 = load i8, i8* %212, align 1, !tbaa !4
  %214 = zext i8 %213 to i16
  %215 = add i16 %210, %214
  %216 = add i16 %215, 4
  %217 = udiv i16 %216, 9
  %218 = trunc i16 %217 to i8
  %219 = getelementptr inbounds i8, i8* %3, i64 %186
  store i8 %218, i8* %219, align 1, !tbaa !4
  %220 = add nuw nsw i64 %171, 1
  %221 = icmp eq i64 %220, %12
  br i1 %221, label %222, label %170, !llvm.loop !12

222:                                              ; preds = %170, %99, %166, %27
  %223 = phi i64 [ %28, %27 ], [ %31, %166 ], [ %31, %99 ], [ %31, %170 ]
  %224 = icmp eq i64 %223, %11
  br i1 %224, label %169, label %25, !llvm.loop !13
}

; Function Attrs: nofree nosync nounwind uwtable
define dso_local void @sobel(i32 noundef %0, i32 noundef %1, i8* noalias nocapture noundef readonly %2, i16* noalias nocapture noundef writeonly %3) local_unnamed_addr #1 {
  %5 = icmp sgt i32 %0, 2
  br i1 %5, label %6, label %92

6:                                                ; preds = %4
  %7 = add nsw i32 %0, -1
  %8 = add i32 %1, -1
  %9 = icmp sgt i32 %1, 2
  %10 = sub nsw i32 1, %1
  %11 = sext i32 %10 to i64
  %12 = add nsw i32 %1, 1
  %13 = sext i32 %12 to i64
  %14 = xor i32 %1, -1
  %15 = sext i32 %14 to i64
  %16 = sext i32 %8 to i64
  %17 = sext i32 %1 to i64
  %18 = sub nsw i32 0, %1
  %19 = sext i32 %18 to i64
  %20 = zext i32 %7 to i64
  %21 = zext i32 %8 to i64
  %22 = add nsw i64 %21, -1
  %23 = icmp ult i64 %22, 8
  %24 = and i64 %22, -8
  %25 = or i64 %24, 1
  %26 = icmp eq i64 %22, %24
  br label %27

27:                                               ; preds = %6, %93
  %28 = phi i64 [ 1, %6 ], [ %94, %93 ]
  br i1 %9, label %29, label %93

29:                                               ; preds = %27
  %30 = mul nsw i64 %28, %17
  %31 = getelementptr inbounds i8, i8* %2, i64 %30
  br i1 %23, label %90, label %32

32:                                               ; preds = %29, %32
  %33 = phi i64 [ %87, %32 ], [ 0, %29 ]
  %34 = or i64 %33, 1
  %35 = getelementptr inbounds i8, i8* %31, i64 %34
  %36 = getelementptr inbounds i8, i8* %35, i64 %11
  %37 = bitcast i8* %36 to <8 x i8>*
  %38 = load <8 x i8>, <8 x i8>* %37, align 1, !tbaa !4
  %39 = zext <8 x i8> %38 to <8 x i32>
  %40 = getelementptr inbounds i8, i8* %35, i64 1
  %41 = bitcast i8* %40 to <8 x i8>*
  %42 = load <8 x i8>, <8 x i8>* %41, align 1, !tbaa !4
  %43 = zext <8 x i8> %42 to <8 x i32>
  %44 = getelementptr inbounds i8, i8* %35, i64 %13
  %45 = bitcast i8* %44 to <8 x i8>*
  %46 = load <8 x i8>, <8 x i8>* %45, align 1, !tbaa !4
  %47 = zext <8 x i8> %46 to <8 x i32>
  %48 = getelementptr inbounds i8, i8* %35, i64 %15
  %49 = bitcast i8* %48 to <8 x i8>*
  %50 = load <8 x i8>, <8 x i8>* %49, align 1, !tbaa !4
  %51 = zext <8 x i8> %50 to <8 x i32>
  %52 = getelementptr inbounds i8, i8* %35, i64 -1
  %53 = bitcast i8* %52 to <8 x i8>*
  %54 = load <8 x i8>, <8 x i8>* %53, align 1, !tbaa !4
  %55 = zext <8 x i8> %54 to <8 x i32>
  %56 = getelementptr inbounds i8, i8* %35, i64 %16
  %57 = bitcast i8* %56 to <8 x i8>*
  %58 = load <8 x i8>, <8 x i8>* %57, align 1, !tbaa !4
  %59 = zext <8 x i8> %58 to <8 x i32>
  %60 = sub nsw <8 x i32> %43, %55
  %61 = shl nsw <8 x i32> %60, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %62 = add nuw nsw <8 x i32> %47, %39
  %63 = add nuw nsw <8 x i32> %51, %59
  %64 = sub nsw <8 x i32> %62, %63
  %65 = add nsw <8 x i32> %64, %61
  %66 = getelementptr inbounds i8, i8* %35, i64 %17
  %67 = bitcast i8* %66 to <8 x i8>*
  %68 = load <8 x i8>, <8 x i8>* %67, align 1, !tbaa !4
  %69 = zext <8 x i8> %68 to <8 x i32>
  %70 = getelementptr inbounds i8, i8* %35, i64 %19
  %71 = bitcast i8* %70 to <8 x i8>*
  %72 = load <8 x i8>, <8 x i8>* %71, align 1, !tbaa !4
  %73 = zext <8 x i8> %72 to <8 x i32>
  %74 = sub nsw <8 x i32> %69, %73
  %75 = shl nsw <8 x i32> %74, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %76 = add nuw nsw <8 x i32> %39, %51
  %77 = sub nsw <8 x i32> %47, %76
  %78 = add nsw <8 x i32> %77, %59
  %79 = add nsw <8 x i32> %78, %75
  %80 = call <8 x i32> @llvm.abs.v8i32(<8 x i32> %65, i1 true)
  %81 = call <8 x i32> @llvm.abs.v8i32(<8 x i32> %79, i1 true)
  %82 = add nuw nsw <8 x i32> %81, %80
  %83 = trunc <8 x i32> %82 to <8 x i16>
  %84 = add nsw i64 %34, %30
  %85 = getelementptr inbounds i16, i16* %3, i64 %84
  %86 = bitcast i16* %85 to <8 x i16>*
  store <8 x i16> %83, <8 x i16>* %86, align 2, !tbaa !14
  %87 = add nuw i64 %33, 8
  %88 = icmp eq i64 %87, %24
  br i1 %88, label %89, label %32, !llvm.loop !16

89:                                               ; preds = %32
  br i1 %26, label %93, label %90

90:                                               ; preds = %29, %89
  %91 = phi i64 [ 1, %29 ], [ %25, %89 ]
  br label %96

92:                                               ; preds = %93, %4
  ret void

93:                                               ; preds = %96, %89, %27
  %94 = add nuw nsw i64 %28, 1
  %95 = icmp eq i64 %94, %20
  br i1 %95, label %92, label %27, !llvm.loop !17

96:                                               ; preds = %90, %96
  %97 = phi i64 [ %141, %96 ], [ %91, %90 ]
  %98 = getelementptr inbounds i8, i8* %31, i64 %97
  %99 = getelementptr inbounds i8, i8* %98, i64 %11
  %100 = load i8, i8* %99, align 1, !tbaa !4
  %101 = zext i8 %100 to i32
  %102 = getelementptr inbounds i8, i8* %98, i64 1
  %103 = load i8, i8* %102, align 1, !tbaa !4
  %104 = zext i8 %103 to i32
  %105 = getelementptr inbounds i8, i8* %98, i64 %13
  %106 = load i8, i8* %105, align 1, !tbaa !4
  %107 = zext i8 %106 to i32
  %108 = getelementptr inbounds i8, i8* %98, i64 %15
  %109 = load i8, i8* %108, align 1, !tbaa !4
  %110 = zext i8 %109 to i32
  %111 = getelementptr inbounds i8, i8* %98, i64 -1
  %112 = load i8, i8* %111, align 1, !tbaa !4
  %113 = zext i8 %112 to i32
  %114 = getelementptr inbounds i8, i8* %98, i64 %16
  %115 = load i8, i8* %114, align 1, !tbaa !4
  %116 = zext i8 %115 to i32
  %117 = sub nsw i32 %104, %113
  %118 = shl nsw i32 %117, 1
  %119 = add nuw nsw i32 %107, %101
  %120 = add nuw nsw i32 %110, %116
  %121 = sub nsw i32 %119, %120
  %122 = add nsw i32 %121, %118
  %123 = getelementptr inbounds i8, i8* %98, i64 %17
  %124 = load i8, i8* %123, align 1, !tbaa !4
  %125 = zext i8 %124 to i32
  %126 = getelementptr inbounds i8, i8* %98, i64 %19
  %127 = load i8, i8* %126, align 1, !tbaa !4
  %128 = zext i8 %127 to i32
  %129 = sub nsw i32 %125, %128
  %130 = shl nsw i32 %129, 1
  %131 = add nuw nsw i32 %101, %110
  %132 = sub nsw i32 %107, %131
  %133 = add nsw i32 %132, %116
  %134 = add nsw i32 %133, %130
  %135 = tail call i32 @llvm.abs.i32(i32 %122, i1 true)
  %136 = tail call i32 @llvm.abs.i32(i32 %134, i1 true)
  %137 = add nuw nsw i32 %136, %135
  %138 = trunc i32 %137 to i16
  %139 = add nsw i64 %97, %30
  %140 = getelementptr inbounds i16, i16* %3, i64 %139
  store i16 %138, i16* %140, align 2, !tbaa !14
  %141 = add nuw nsw i64 %97, 1
  %142 = icmp eq i64 %141, %21
  br i1 %142, label %93, label %96, !llvm.loop !18
}

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare i32 @llvm.abs.i32(i32, i1 immarg) #2

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare <8 x i32> @llvm.abs.v8i32(<8 x i32>, i1 immarg) #2

attributes #0 = { nofree norecurse nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nofree nosync nounwind readnone speculatable willreturn }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 1}
!4 = !{!5, !5, i64 0}
!5 = !{!"omnipotent char", !6, i64 0}
!6 = !{!"Simple C/C++ TBAA"}
!7 = distinct !{!7, !8, !9}
!8 = !{!"llvm.loop.mustprogress"}
!9 = !{!"llvm.loop.isvectorized", i32 1}
!10 = distinct !{!10, !8, !9, !11}
!11 = !{!"llvm.loop.unroll.runtime.disable"}
!12 = distinct !{!12, !8, !11, !9}
!13 = distinct !{!13, !8}
!14 = !{!15, !15, i64 0}
!15 = !{!"short", !5, i64 0}
!16 = distinct !{!16, !8, !9}
!17 = distinct !{!17, !8}
!18 = distinct !{!18, !8, !11, !9}
