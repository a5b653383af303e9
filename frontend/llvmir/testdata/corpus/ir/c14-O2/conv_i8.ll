; ModuleID = 'conv_i8.c'
source_filename = "conv_i8.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @conv3x3_i8(i32 noundef %0, i32 noundef %1, i8* noalias nocapture noundef readonly %2, i8* noalias nocapture noundef readonly %3, i32* noalias nocapture noundef writeonly %4) local_unnamed_addr #0 {
  %6 = icmp sgt i32 %0, 2
  br i1 %6, label %7, label %230

7:                                                ; preds = %5
  %8 = add nsw i32 %0, -1
  %9 = add i32 %1, -1
  %10 = icmp sgt i32 %1, 2
  %11 = sext i32 %1 to i64
  %12 = zext i32 %8 to i64
  %13 = zext i32 %9 to i64
  %14 = getelementptr inbounds i8, i8* %3, i64 1
  %15 = getelementptr inbounds i8, i8* %3, i64 2
  %16 = getelementptr inbounds i8, i8* %3, i64 3
  %17 = getelementptr inbounds i8, i8* %3, i64 4
  %18 = getelementptr inbounds i8, i8* %3, i64 5
  %19 = getelementptr inbounds i8, i8* %3, i64 6
  %20 = getelementptr inbounds i8, i8* %3, i64 7
  %21 = getelementptr inbounds i8, i8* %3, i64 8
  %22 = add nsw i64 %13, -2
  %23 = add i32 %1, 1
  %24 = add i32 %1, 2
  %25 = shl i32 %1, 1
  %26 = or i32 %25, 1
  %27 = add i32 %25, 2
  %28 = add nsw i64 %13, -1
  %29 = icmp ult i64 %28, 4
  %30 = trunc i64 %22 to i32
  %31 = icmp ugt i64 %22, 4294967295
  %32 = trunc i64 %22 to i32
  %33 = icmp ugt i64 %22, 4294967295
  %34 = trunc i64 %22 to i32
  %35 = icmp ugt i64 %22, 4294967295
  %36 = trunc i64 %22 to i32
  %37 = icmp ugt i64 %22, 4294967295
  %38 = trunc i64 %22 to i32
  %39 = icmp ugt i64 %22, 4294967295
  %40 = trunc i64 %22 to i32
  %41 = icmp ugt i64 %22, 4294967295
  %42 = trunc i64 %22 to i32
  %43 = icmp ugt i64 %22, 4294967295
  %44 = trunc i64 %22 to i32
  %45 = icmp ugt i64 %22, 4294967295
  %46 = trunc i64 %22 to i32
  %47 = icmp ugt i64 %22, 4294967295
  %48 = and i64 %28, -4
  %49 = or i64 %48, 1
  %50 = icmp eq i64 %28, %48
  br label %51

51:                                               ; preds = %7, %302
  %52 = phi i32 [ 0, %7 ], [ %305, %302 ]
  %53 = phi i64 [ 1, %7 ], [ %303, %302 ]
  %54 = mul i32 %52, %1
  %55 = add i32 %54, 1
  %56 = add i32 %54, 2
  %57 = add i32 %54, %1
  %58 = add i32 %23, %54
  %59 = add i32 %24, %54
  %60 = add i32 %25, %54
  %61 = add i32 %26, %54
  %62 = add i32 %27, %54
  br i1 %10, label %63, label %302

63:                                               ; preds = %51
  %64 = mul nsw i64 %53, %11
  %65 = load i8, i8* %3, align 1, !tbaa !4
  %66 = load i8, i8* %14, align 1, !tbaa !4
  %67 = load i8, i8* %15, align 1, !tbaa !4
  %68 = load i8, i8* %16, align 1, !tbaa !4
  %69 = load i8, i8* %17, align 1, !tbaa !4
  %70 = load i8, i8* %18, align 1, !tbaa !4
  %71 = load i8, i8* %19, align 1, !tbaa !4
  %72 = load i8, i8* %20, align 1, !tbaa !4
  %73 = load i8, i8* %21, align 1, !tbaa !4
  %74 = trunc i64 %53 to i32
  %75 = add i32 %74, -1
  %76 = mul i32 %75, %1
  %77 = sext i8 %65 to i32
  %78 = sext i8 %66 to i32
  %79 = sext i8 %67 to i32
  %80 = trunc i64 %64 to i32
  %81 = sext i8 %68 to i32
  %82 = sext i8 %69 to i32
  %83 = sext i8 %70 to i32
  %84 = trunc i64 %53 to i32
  %85 = add i32 %84, 1
  %86 = mul i32 %85, %1
  %87 = sext i8 %71 to i32
  %88 = sext i8 %72 to i32
  %89 = sext i8 %73 to i32
  br i1 %29, label %228, label %90

90:                                               ; preds = %63
  %91 = add i32 %54, %30
  %92 = icmp slt i32 %91, %54
  %93 = or i1 %92, %31
  %94 = add i32 %55, %32
  %95 = icmp slt i32 %94, %55
  %96 = or i1 %95, %33
  %97 = add i32 %56, %34
  %98 = icmp slt i32 %97, %56
  %99 = or i1 %98, %35
  %100 = add i32 %57, %36
  %101 = icmp slt i32 %100, %57
  %102 = or i1 %101, %37
  %103 = add i32 %58, %38
  %104 = icmp slt i32 %103, %58
  %105 = or i1 %104, %39
  %106 = add i32 %59, %40
  %107 = icmp slt i32 %106, %59
  %108 = or i1 %107, %41
  %109 = add i32 %60, %42
  %110 = icmp slt i32 %109, %60
  %111 = or i1 %110, %43
  %112 = add i32 %61, %44
  %113 = icmp slt i32 %112, %61
  %114 = or i1 %113, %45
  %115 = add i32 %62, %46
  %116 = icmp slt i32 %115, %62
  %117 = or i1 %116, %47
  %118 = or i1 %93, %96
  %119 = or i1 %118, %99
  %120 = or i1 %119, %102
  %121 = or i1 %120, %105
  %122 = or i1 %121, %108
  %123 = or i1 %122, %111
  %124 = or i1 %123, %114
  %125 = or i1 %124, %117
  br i1 %125, label %228, label %126

126:                                              ; preds = %90
  %127 = insertelement <4 x i32> poison, i32 %77, i64 0
  %128 = shufflevector <4 x i32> %127, <4 x i32> poison, <4 x i32> zeroinitializer
  %129 = insertelement <4 x i32> poison, i32 %78, i64 0
  %130 = shufflevector <4 x i32> %129, <4 x i32> poison, <4 x i32> zeroinitializer
  %131 = insertelement <4 x i32> poison, i32 %79, i64 0
  %132 = shufflevector <4 x i32> %131, <4 x i32> poison, <4 x i32> zeroinitializer
  %133 = insertelement <4 x i32> poison, i32 %81, i64 0
  %134 = shufflevector <4 x i32> %133, <4 x i32> poison, <4 x i32> zeroinitializer
  %135 = insertelement <4 x i32> poison, i32 %82, i64 0
  %136 = shufflevector <4 x i32> %135, <4 x i32> poison, <4 x i32> zeroinitializer
  %137 = insertelement <4 x i32> poison, i32 %83, i64 0
  %138 = shufflevector <4 x i32> %137, <4 x i32> poison, <4 x i32> zeroinitializer
  %139 = insertelement <4 x i32> poison, i32 %87, i64 0
  %140 = shufflevector <4 x i32> %139, <4 x i32> poison, <4 x i32> zeroinitializer
  %141 = insertelement <4 x i32> poison, i32 %88, i64 0
  %142 = shufflevector <4 x i32> %141, <4 x i32> poison, <4 x i32> zeroinitializer
  %143 = insertelement <4 x i32> poison, i32 %89, i64 0
  %144 = shufflevector <4 x i32> %143, <4 x i32> poison, <4 x i32> zeroinitializer
  br label %145

145:                                              ; preds = %145, %126
  %146 = phi i64 [ 0, %126 ], [ %225, %145 ]
  %147 = or i64 %146, 1
  %148 = trunc i64 %146 to i32
  %149 = or i32 %148, 1
  %150 = add i32 %76, %148
  %151 = sext i32 %150 to i64
  %152 = getelementptr inbounds i8, i8* %2, i64 %151
  %153 = bitcast i8* %152 to <4 x i8>*
  %154 = load <4 x i8>, <4 x i8>* %153, align 1, !tbaa !4
  %155 = sext <4 x i8> %154 to <4 x i32>
  %156 = mul nsw <4 x i32> %128, %155
  %157 = add i32 %76, %149
  %158 = sext i32 %157 to i64
  %159 = getelementptr inbounds i8, i8* %2, i64 %158
  %160 = bitcast i8* %159 to <4 x i8>*
  %161 = load <4 x i8>, <4 x i8>* %160, align 1, !tbaa !4
  %162 = sext <4 x i8> %161 to <4 x i32>
  %163 = mul nsw <4 x i32> %130, %162
  %164 = add nsw <4 x i32> %163, %156
  %165 = add i32 %150, 2
  %166 = sext i32 %165 to i64
  %167 = getelementptr inbounds i8, i8* %2, i64 %166
  %168 = bitcast i8* %167 to <4 x i8>*
  %169 = load <4 x i8>, <4 x i8>* %168, align 1, !tbaa !4
  %170 = sext <4 x i8> %169 to <4 x i32>
  %171 = mul nsw <4 x i32> %132, %170
  %172 = add nsw <4 x i32> %171, %164
  %173 = add i32 %148, %80
  %174 = sext i32 %173 to i64
  %175 = getelementptr inbounds i8, i8* %2, i64 %174
  %176 = bitcast i8* %175 to <4 x i8>*
  %177 = load <4 x i8>, <4 x i8>* %176, align 1, !tbaa !4
  %178 = sext <4 x i8> %177 to <4 x i32>
  %179 = mul nsw <4 x i32> %134, %178
  %180 = add nsw <4 x i32> %179, %172
  %181 = add i64 %147, %64
  %182 = shl i64 %181, 32
  %183 = ashr exact i64 %182, 32
  %184 = getelementptr inbounds i8, i8* %2, i64 %183
  %185 = bitcast i8* %184 to <4 x i8>*
  %186 = load <4 x i8>, <4 x i8>* %185, align 1, !tbaa !4
  %187 = sext <4 x i8> %186 to <4 x i32>
  %188 = mul nsw <4 x i32> %136, %187
  %189 = add nsw <4 x i32> %188, %180
  %190 = add i32 %173, 2
  %191 = sext i32 %190 to i64
  %192 = getelementptr inbounds i8, i8* %2, i64 %191
  %193 = bitcast i8* %192 to <4 x i8>*
  %194 = load <4 x i8>, <4 x i8>* %193, align 1, !tbaa !4
  %195 = sext <4 x i8> %194 to <4 x i32>
  %196 = mul nsw <4 x i32> %138, %195
  %197 = add nsw <4 x i32> %196, %189
  %198 = add i32 %86, %148
  %199 = sext i32 %198 to i64
  %200 = getelementptr inbounds i8, i8* %2, i64 %199
  %201 = bitcast i8* %200 to <4 x i8>*
  %202 = load <4 x i8>, <4 x i8>* %201, align 1, !tbaa !4
  %203 = sext <4 x i8> %202 to <4 x i32>
  %204 = mul nsw <4 x i32> %140, %203
  %205 = add nsw <4 x i32> %204, %197
  %206 = add i32 %86, %149
  %207 = sext i32 %206 to i64
  %208 = getelementptr inbounds i8, i8* %2, i64 %207
  %209 = bitcast i8* %208 to <4 x i8>*
  %210 = load <4 x i8>, <4 x i8>* %209, align 1, !tbaa !4
  %211 = sext <4 x i8> %210 to <4 x i32>
  %212 = mul nsw <4 x i32> %142, %211
  %213 = add nsw <4 x i32> %212, %205
  %214 = add i32 %198, 2
  %215 = sext i32 %214 to i64
  %216 = getelementptr inbounds i8, i8* %2, i64 %215
  %217 = bitcast i8* %216 to <4 x i8>*
  %218 = load <4 x i8>, <4 x i8>* %217, align 1, !tbaa !4
  %219 = sext <4 x i8> %218 to <4 x i32>
  %220 = mul nsw <4 x i32> %144, %219
  %221 = add nsw <4 x i32> %220, %213
  %222 = add nsw i64 %147, %64
  %223 = getelementptr inbounds i32, i32* %4, i64 %222
  %224 = bitcast i32* %223 to <4 x i32>*
  store <4 x i32> %221, <4 x i32>* %224, align 4, !tbaa !7
  %225 = add nuw i64 %146, 4
  %226 = icmp eq i64 %225, %48
  br i1 %226, label %227, label %145, !llvm.loop !9

227:                                              ; preds = %145
  br i1 %50, label %302, label %228

228:                                              ; preds = %90, %63, %227
  %229 = phi i64 [ 1, %90 ], [ 1, %63 ], [ %49, %227 ]
  br label %231

230:                                              ; preds = %302, %5
  ret void

231:                                              ; preds = %228, %231
  %232 = phi i64 [ %300, %231 ], [ %229, %228 ]
  %233 = trunc i64 %232 to i32
  %234 = add i32 %233, -1
  %235 = add i32 %234, %76
  %236 = sext i32 %235 to i64
  %237 = getelementptr inbounds i8, i8* %2, i64 %236
  %238 = load i8, i8* %237, align 1, !tbaa !4
  %239 = sext i8 %238 to i32
  %240 = mul nsw i32 %77, %239
  %241 = add i32 %76, %233
  %242 = sext i32 %241 to i64
  %243 = getelementptr inbounds i8, i8* %2, i64 %242
  %244 = load i8, i8* %243, align 1, !tbaa !4
  %245 = sext i8 %244 to i32
  %246 = mul nsw i32 %78, %245
  %247 = add nsw i32 %246, %240
  %248 = add i32 %235, 2
  %249 = sext i32 %248 to i64
  %250 = getelementptr inbounds i8, i8* %2, i64 %249
  %251 = load i8, i8* %250, align 1, !tbaa !4
  %252 = sext i8 %251 to i32
  %253 = mul nsw i32 %79, %252
  %254 = add nsw i32 %253, %247
  %255 = add i32 %234, %80
  %256 = sext i32 %255 to i64
  %257 = getelementptr inbounds i8, i8* %2, i64 %256
  %258 = load i8, i8* %257, align 1, !tbaa !4
  %259 = sext i8 %258 to i32
  %260 = mul nsw i32 %81, %259
  %261 = add nsw i32 %260, %254
  %262 = add i64 %232, %64
  %263 = shl i64 %262, 32
  %264 = ashr exact i64 %263, 32
  %265 = getelementptr inbounds i8, i8* %2, i64 %264
  %266 = load i8, i8* %265, align 1, !tbaa !4
  %267 = sext i8 %266 to i32
  %268 = mul nsw i32 %82, %267
  %269 = add nsw i32 %268, %261
  %270 = add i32 %255, 2
  %271 = sext i32 %270 to i64
  %272 = getelementptr inbounds i8, i8* %2, i64 %271
  %273 = load i8, i8* %272, align 1, !tbaa !4
  %274 = sext i8 %273 to i32
  %275 = mul nsw i32 %83, %274
  %276 = add nsw i32 %275, %269
  %277 = add i32 %234, %86
  %278 = sext i32 %277 to i64
  %279 = getelementptr inbounds i8, i8* %2, i64 %278
  %280 = load i8, i8* %279, align 1, !tbaa !4
  %281 = sext i8 %280 to i32
  %282 = mul nsw i32 %87, %281
  %283 = add nsw i32 %282, %276
  %284 = add i32 %86, %233
  %285 = sext i32 %284 to i64
  %286 = getelementptr inbounds i8, i8* %2, i64 %285
  %287 = load i8, i8* %286, align 1, !tbaa !4
  %288 = sext i8 %287 to i32
  %289 = mul nsw i32 %88, %288
  %290 = add nsw i32 %289, %283
  %291 = add i32 %277, 2
  %292 = sext i32 %291 to i64
  %293 = getelementptr inbounds i8, i8* %2, i64 %292
  %294 = load i8, i8* %293, align 1, !tbaa !4
  %295 = sext i8 %294 to i32
  %296 = mul nsw i32 %89, %295
  %297 = add nsw i32 %296, %290
  %298 = add nsw i64 %232, %64
  %299 = getelementptr inbounds i32, i32* %4, i64 %298
  store i32 %297, i32* %299, align 4, !tbaa !7
  %300 = add nuw nsw i64 %232, 1
  %301 = icmp eq i64 %300, %13
  br i1 %301, label %302, label %231, !llvm.loop !12

302:                                              ; preds = %231, %227, %51
  %303 = add nuw nsw i64 %53, 1
  %304 = icmp eq i64 %303, %12
  %305 = add i32 %52, 1
  br i1 %304, label %230, label %51, !llvm.loop !13
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @depthwise_i8(i32 noundef %0, i32 noundef %1, i8* noalias nocapture noundef readonly %2, i8* noalias nocapture noundef readonly %3, i8* noalias nocapture noundef writeonly %4, i32 noundef %5) local_unnamed_addr #0 {
  %7 = icmp sgt i32 %0, 0
  br i1 %7, label %8, label %144

8:                                                ; preds = %6
  %9 = icmp sgt i32 %1, 0
  %10 = add nsw i32 %5, -1
  %11 = shl nuw i32 1, %10
  %12 = sext i32 %1 to i64
  %13 = zext i32 %0 to i64
  %14 = zext i32 %1 to i64
  %15 = shl nsw i64 %12, 1
  %16 = icmp ult i32 %1, 8
  %17 = icmp ult i32 %1, 16
  %18 = and i64 %14, 4294967280
  %19 = insertelement <16 x i32> poison, i32 %11, i64 0
  %20 = shufflevector <16 x i32> %19, <16 x i32> poison, <16 x i32> zeroinitializer
  %21 = insertelement <16 x i32> poison, i32 %5, i64 0
  %22 = shufflevector <16 x i32> %21, <16 x i32> poison, <16 x i32> zeroinitializer
  %23 = icmp eq i64 %18, %14
  %24 = and i64 %14, 8
  %25 = icmp eq i64 %24, 0
  %26 = and i64 %14, 4294967288
  %27 = insertelement <8 x i32> poison, i32 %11, i64 0
  %28 = shufflevector <8 x i32> %27, <8 x i32> poison, <8 x i32> zeroinitializer
  %29 = insertelement <8 x i32> poison, i32 %5, i64 0
  %30 = shufflevector <8 x i32> %29, <8 x i32> poison, <8 x i32> zeroinitializer
  %31 = icmp eq i64 %26, %14
  br label %32

32:                                               ; preds = %8, %145
  %33 = phi i64 [ 0, %8 ], [ %146, %145 ]
  br i1 %9, label %36, label %34

34:                                               ; preds = %32
  %35 = add nuw nsw i64 %33, 1
  br label %145

36:                                               ; preds = %32
  %37 = mul nsw i64 %33, %12
  %38 = add nuw nsw i64 %33, 1
  %39 = mul nsw i64 %38, %12
  %40 = add nuw nsw i64 %33, 2
  %41 = mul nsw i64 %40, %12
  br i1 %16, label %142, label %42

42:                                               ; preds = %36
  br i1 %17, label %92, label %43

43:                                               ; preds = %42, %43
  %44 = phi i64 [ %88, %43 ], [ 0, %42 ]
  %45 = add nsw i64 %37, %44
  %46 = getelementptr inbounds i8, i8* %2, i64 %45
  %47 = bitcast i8* %46 to <16 x i8>*
  %48 = load <16 x i8>, <16 x i8>* %47, align 1, !tbaa !4
  %49 = sext <16 x i8> %48 to <16 x i32>
  %50 = getelementptr inbounds i8, i8* %3, i64 %44
  %51 = bitcast i8* %50 to <16 x i8>*
  %52 = load <16 x i8>, <16 x i8>* %51, align 1, !tbaa !4
  %53 = sext <16 x i8> %52 to <16 x i32>
  %54 = mul nsw <16 x i32> %53, %49
  %55 = add nsw <16 x i32> %54, %20
  %56 = add nsw i64 %39, %44
  %57 = getelementptr inbounds i8, i8* %2, i64 %56
  %58 = bitcast i8* %57 to <16 x i8>*
  %59 = load <16 x i8>, <16 x i8>* %58, align 1, !tbaa !4
  %60 = sext <16 x i8> %59 to <16 x i32>
  %61 = add nsw i64 %44, %12
  %62 = getelementptr inbounds i8, i8* %3, i64 %61
  %63 = bitcast i8* %62 to <16 x i8>*
  %64 = load <16 x i8>, <16 x i8>* %63, align 1, !tbaa !4
  %65 = sext <16 x i8> %64 to <16 x i32>
  %66 = mul nsw <16 x i32> %65, %60
  %67 = add nsw <16 x i32> %66, %55
  %68 = add nsw i64 %41, %44
  %69 = getelementptr inbounds i8, i8* %2, i64 %68
  %70 = bitcast i8* %69 to <16 x i8>*
  %71 = load <16 x i8>, <16 x i8>* %70, align 1, !tbaa !4
  %72 = sext <16 x i8> %71 to <16 x i32>
  %73 = add nsw i64 %15, %44
  %74 = getelementptr inbounds i8, i8* %3, i64 %73
  %75 = bitcast i8* %74 to <16 x i8>*
  %76 = load <16 x i8>, <16 x i8>* %75, align 1, !tbaa !4
  %77 = sext <16 x i8> %76 to <16 x i32>
  %78 = mul nsw <16 x i32> %77, %72
  %79 = add nsw <16 x i32> %78, %67
  %80 = ashr <16 x i32> %79, %22
  %81 = icmp slt <16 x i32> %80, <i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127>
  %82 = select <16 x i1> %81, <16 x i32> %80, <16 x i32> <i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127>
  %83 = icmp sgt <16 x i32> %82, <i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128>
  %84 = select <16 x i1> %83, <16 x i32> %82, <16 x i32> <i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128>
  %85 = trunc <16 x i32> %84 to <16 x i8>
  %86 = getelementptr inbounds i8, i8* %4, i64 %45
  %87 = bitcast i8* %86 to <16 x i8>*
  store <16 x i8> %85, <16 x i8>* %87, align 1, !tbaa !4
  %88 = add nuw i64 %44, 16
  %89 = icmp eq i64 %88, %18
  br i1 %89, label %90, label %43, !llvm.loop !14

90:                                               ; preds = %43
  br i1 %23, label %145, label %91

91:                                               ; preds = %90
  br i1 %25, label %142, label %92

92:                                               ; preds = %42, %91
  %93 = phi i64 [ %18, %91 ], [ 0, %42 ]
  br label %94

94:                                               ; preds = %94, %92
  %95 = phi i64 [ %93, %92 ], [ %139, %94 ]
  %96 = add nsw i64 %37, %95
  %97 = getelementptr inbounds i8, i8* %2, i64 %96
  %98 = bitcast i8* %97 to <8 x i8>*
  %99 = load <8 x i8>, <8 x i8>* %98, align 1, !tbaa !4
  %100 = sext <8 x i8> %99 to <8 x i32>
  %101 = getelementptr inbounds i8, i8* %3, i64 %95
  %102 = bitcast i8* %101 to <8 x i8>*
  %103 = load <8 x i8>, <8 x i8>* %102, align 1, !tbaa !4
  %104 = sext <8 x i8> %103 to <8 x i32>
  %105 = mul nsw <8 x i32> %104, %100
  %106 = add nsw <8 x i32> %105, %28
  %107 = add nsw i64 %39, %95
  %108 = getelementptr inbounds i8, i8* %2, i64 %107
  %109 = bitcast i8* %108 to <8 x i8>*
  %110 = load <8 x i8>, <8 x i8>* %109, align 1, !tbaa !4
  %111 = sext <8 x i8> %110 to <8 x i32>
  %112 = add nsw i64 %95, %12
  %113 = getelementptr inbounds i8, i8* %3, i64 %112
  %114 = bitcast i8* %113 to <8 x i8>*
  %115 = load <8 x i8>, <8 x i8>* %114, align 1, !tbaa !4
  %116 = sext <8 x i8> %115 to <8 x i32>
  %117 = mul nsw <8 x i32> %116, %111
  %118 = add nsw <8 x i32> %117, %106
  %119 = add nsw i64 %41, %95
  %120 = getelementptr inbounds i8, i8* %2, i64 %119
  %121 = bitcast i8* %120 to <8 x i8>*
  %122 = load <8 x i8>, <8 x i8>* %121, align 1, !tbaa !4
  %123 = sext <8 x i8> %122 to <8 x i32>
  %124 = add nsw i64 %15, %95
  %125 = getelementptr inbounds i8, i8* %3, i64 %124
  %126 = bitcast i8* %125 to <8 x i8>*
  %127 = load <8 x i8>, <8 x i8>* %126, align 1, !tbaa !4
  %128 = sext <8 x i8> %127 to <8 x i32>
  %129 = mul nsw <8 x i32> %128, %123
  %130 = add nsw <8 x i32> %129, %118
  %131 = ashr <8 x i32> %130, %30
  %132 = icmp slt <8 x i32> %131, <i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127>
  %133 = select <8 x i1> %132, <8 x i32> %131, <8 x i32> <i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127, i32 127>
  %134 = icmp sgt <8 x i32> %133, <i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128>
  %135 = select <8 x i1> %134, <8 x i32> %133, <8 x i32> <i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128, i32 -128>
  %136 = trunc <8 x i32> %135 to <8 x i8>
  %137 = getelementptr inbounds i8, i8* %4, i64 %96
  %138 = bitcast i8* %137 to <8 x i8>*
  store <8 x i8> %136, <8 x i8>* %138, align 1, !tbaa !4
  %139 = add nuw i64 %95, 8
  %140 = icmp eq i64 %139, %26
  br i1 %140, label %141, label %94, !llvm.loop !15

141:                                              ; preds = %94
  br i1 %31, label %145, label %142

142:                                              ; preds = %36, %91, %141
  %143 = phi i64 [ 0, %36 ], [ %18, %91 ], [ %26, %141 ]
  br label %148

144:                                              ; preds = %145, %6
  ret void

145:                                              ; preds = %148, %90, %141, %34
  %146 = phi i64 [ %35, %34 ], [ %38, %141 ], [ %38, %90 ], [ %38, %148 ]
  %147 = icmp eq i64 %146, %13
  br i1 %147, label %144, label %32, !llvm.loop !17

148:                                              ; preds = %142, %148
  %149 = phi i64 [ %186, %148 ], [ %143, %142 ]
  %150 = add nsw i64 %37, %149
  %151 = getelementptr inbounds i8, i8* %2, i64 %150
  %152 = load i8, i8* %151, align 1, !tbaa !4
  %153 = sext i8 %152 to i32
  %154 = getelementptr inbounds i8, i8* %3, i64 %149
  %155 = load i8, i8* %154, align 1, !tbaa !4
  %156 = sext i8 %155 to i32
  %157 = mul nsw i32 %156, %153
  %158 = add nsw i32 %157, %11
  %159 = add nsw i64 %39, %149
  %160 = getelementptr inbounds i8, i8* %2, i64 %159
  %161 = load i8, i8* %160, align 1, !tbaa !4
  %162 = sext i8 %161 to i32
  %163 = add nsw i64 %149, %12
  %164 = getelementptr inbounds i8, i8* %3, i64 %163
  %165 = load i8, i8* %164, align 1, !tbaa !4
  %166 = sext i8 %165 to i32
  %167 = mul nsw i32 %166, %162
  %168 = add nsw i32 %167, %158
  %169 = add nsw i64 %41, %149
  %170 = getelementptr inbounds i8, i8* %2, i64 %169
  %171 = load i8, i8* %170, align 1, !tbaa !4
  %172 = sext i8 %171 to i32
  %173 = add nsw i64 %15, %149
  %174 = getelementptr inbounds i8, i8* %3, i64 %173
  %175 = load i8, i8* %174, align 1, !tbaa !4
  %176 = sext i8 %175 to i32
  %177 = mul nsw i32 %176, %172
  %178 = add nsw i32 %177, %168
  %179 = ashr i32 %178, %5
  %180 = icmp slt i32 %179, 127
  %181 = select i1 %180, i32 %179, i32 127
  %182 = icmp sgt i32 %181, -128
  %183 = select i1 %182, i32 %181, i32 -128
  %184 = trunc i32 %183 to i8
  %185 = getelementptr inbounds i8, i8* %4, i64 %150
  store i8 %184, i8* %185, align 1, !tbaa !4
  %186 = add nuw nsw i64 %149, 1
  %187 = icmp eq i64 %186, %14
  br i1 %187, label %145, label %148, !llvm.loop !18
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @maxpool_u8(i32 noundef %0, i32 noundef %1, i8* noalias nocapture noundef readonly %2, i8* noalias nocapture noundef writeonly %3) local_unnamed_addr #0 {
  %5 = icmp sgt i32 %0, 1
  br i1 %5, label %6, label %90

6:                                                ; preds = %4
  %7 = lshr i32 %0, 1
  %8 = sdiv i32 %1, 2
  %9 = icmp sgt i32 %1, 1
  %10 = sext i32 %1 to i64
  %11 = sext i32 %8 to i64
  %12 = zext i32 %7 to i64
  %13 = zext i32 %8 to i64
  %14 = icmp ult i32 %8, 8
  %15 = icmp ult i32 %8, 16
  %16 = and i64 %13, 4294967280
  %17 = icmp eq i64 %16, %13
  %18 = and i64 %13, 8
  %19 = icmp eq i64 %18, 0
  %20 = and i64 %13, 4294967288
  %21 = icmp eq i64 %20, %13
  br label %22

22:                                               ; preds = %6, %116
  %23 = phi i64 [ 0, %6 ], [ %117, %116 ]
  br i1 %9, label %24, label %116

24:                                               ; preds = %22
  %25 = shl nuw nsw i64 %23, 1
  %26 = mul nsw i64 %23, %11
  %27 = or i64 %25, 1
  %28 = mul nsw i64 %27, %10
  %29 = mul nsw i64 %25, %10
  br i1 %14, label %88, label %30

30:                                               ; preds = %24
  br i1 %15, label %59, label %31

31:                                               ; preds = %30, %31
  %32 = phi i64 [ %55, %31 ], [ 0, %30 ]
  %33 = shl nuw nsw i64 %32, 1
  %34 = add nsw i64 %29, %33
  %35 = getelementptr inbounds i8, i8* %2, i64 %34
  %36 = bitcast i8* %35 to <32 x i8>*
  %37 = load <32 x i8>, <32 x i8>* %36, align 1, !tbaa !4
  %38 = shufflevector <32 x i8> %37, <32 x i8> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %39 = shufflevector <32 x i8> %37, <32 x i8> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %40 = icmp ugt <16 x i8> %39, %38
  %41 = select <16 x i1> %40, <16 x i8> %39, <16 x i8> %38
  %42 = add nsw i64 %28, %33
  %43 = getelementptr inbounds i8, i8* %2, i64 %42
  %44 = bitcast i8* %43 to <32 x i8>*
  %45 = load <32 x i8>, <32 x i8>* %44, align 1, !tbaa !4
  %46 = shufflevector <32 x i8> %45, <32 x i8> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %47 = shufflevector <32 x i8> %45, <32 x i8> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %48 = icmp ugt <16 x i8> %46, %41
  %49 = select <16 x i1> %48, <16 x i8> %46, <16 x i8> %41
  %50 = icmp ugt <16 x i8> %47, %49
  %51 = select <16 x i1> %50, <16 x i8> %47, <16 x i8> %49
  %52 = add nsw i64 %32, %26
  %53 = getelementptr inbounds i8, i8* %3, i64 %52
  %54 = bitcast i8* %53 to <16 x i8>*
  store <16 x i8> %51, <16 x i8>* %54, align 1, !tbaa !4
  %55 = add nuw i64 %32, 16
  %56 = icmp eq i64 %55, %16
  br i1 %56, label %57, label %31, !llvm.loop !19

57:                                               ; preds = %31
  br i1 %17, label %116, label %58

58:                                               ; preds = %57
  br i1 %19, label %88, label %59

59:                                               ; preds = %30, %58
  %60 = phi i64 [ %16, %58 ], [ 0, %30 ]
  br label %61

61:                                               ; preds = %61, %59
  %62 = phi i64 [ %60, %59 ], [ %85, %61 ]
  %63 = shl nuw nsw i64 %62, 1
  %64 = add nsw i64 %29, %63
  %65 = getelementptr inbounds i8, i8* %2, i64 %64
  %66 = bitcast i8* %65 to <16 x i8>*
  %67 = load <16 x i8>, <16 x i8>* %66, align 1, !tbaa !4
  %68 = shufflevector <16 x i8> %67, <16 x i8> poison, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %69 = shufflevector <16 x i8> %67, <16 x i8> poison, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %70 = icmp ugt <8 x i8> %69, %68
  %71 = select <8 x i1> %70, <8 x i8> %69, <8 x i8> %68
  %72 = add nsw i64 %28, %63
  %73 = getelementptr inbounds i8, i8* %2, i64 %72
  %74 = bitcast i8* %73 to <16 x i8>*
  %75 = load <16 x i8>, <16 x i8>* %74, align 1, !tbaa !4
  %76 = shufflevector <16 x i8> %75, <16 x i8> poison, <8 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14>
  %77 = shufflevector <16 x i8> %75, <16 x i8> poison, <8 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15>
  %78 = icmp ugt <8 x i8> %76, %71
  %79 = select <8 x i1> %78, <8 x i8> %76, <8 x i8> %71
  %80 = icmp ugt <8 x i8> %77, %79
  %81 = select <8 x i1> %80, <8 x i8> %77, <8 x i8> %79
  %82 = add nsw i64 %62, %26
  %83 = getelementptr inbounds i8, i8* %3, i64 %82
  %84 = bitcast i8* %83 to <8 x i8>*
  store <8 x i8> %81, <8 x i8>* %84, align 1, !tbaa !4
  %85 = add nuw i64 %62, 8
  %86 = icmp eq i64 %85, %20
  br i1 %86, label %87, label %61, !llvm.loop !20

87:                                               ; preds = %61
  br i1 %21, label %116, label %88

88:                                               ; preds = %24, %58, %87
  %89 = phi i64 [ 0, %24 ], [ %16, %58 ], [ %20, %87 ]
  br label %91

90:                                               ; preds = %116, %4
  ret void

91:                                               ; preds = %88, %91
  %92 = phi i64 [ %114, %91 ], [ %89, %88 ]
  %93 = shl nuw nsw i64 %92, 1
  %94 = add nsw i64 %29, %93
  %95 = getelementptr inbounds i8, i8* %2, i64 %94
  %96 = load i8, i8* %95, align 1, !tbaa !4
  %97 = or i64 %94, 1
  %98 = getelementptr inbounds i8, i8* %2, i64 %97
  %99 = load i8, i8* %98, align 1, !tbaa !4
  %100 = icmp ugt i8 %99, %96
  %101 = select i1 %100, i8 %99, i8 %96
  %102 = add nsw i64 %28, %93
  %103 = getelementptr inbounds i8, i8* %2, i64 %102
  %104 = load i8, i8* %103, align 1, !tbaa !4
  %105 = icmp ugt i8 %104, %101
  %106 = select i1 %105, i8 %104, i8 %101
  %107 = add nsw i64 %102, 1
  %108 = getelementptr inbounds i8, i8* %2, i64 %107
  %109 = load i8, i8* %108, align 1, !tbaa !4
  %110 = icmp ugt i8 %109, %106
  %111 = select i1 %110, i8 %109, i8 %106
  %112 = add nsw i64 %92, %26
  %113 = getelementptr inbounds i8, i8* %3, i64 %112
  store i8 %111, i8* %113, align 1, !tbaa !4
  %114 = add nuw nsw i64 %92, 1
  %115 = icmp eq i64 %114, %13
  br i1 %115, label %116, label %91, !llvm.loop !21

116:                                              ; preds = %91, %57, %87, %22
  %117 = add nuw nsw i64 %23, 1
  %118 = icmp eq i64 %117, %12
  br i1 %118, label %90, label %22, !llvm.loop !22
}

attributes #0 = { nofree norecurse nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 1}
!4 = !{!5, !5, i64 0}
!5 = !{!"omnipotent char", !6, i64 0}
!6 = !{!"Simple C/C++ TBAA"}
!7 = !{!8, !8, i64 0}
!8 = !{!"int", !5, i64 0}
!9 = distinct !{!9, !10, !11}
!10 = !{!"llvm.loop.mustprogress"}
!11 = !{!"llvm.loop.isvectorized", i32 1}
!12 = distinct !{!12, !10, !11}
!13 = distinct !{!13, !10}
!14 = distinct !{!14, !10, !11}
!15 = distinct !{!15, !10, !11, !16}
!16 = !{!"llvm.loop.unroll.runtime.disable"}
!17 = distinct !{!17, !10}
!18 = distinct !{!18, !10, !16, !11}
!19 = distinct !{!19, !10, !11}
!20 = distinct !{!20, !10, !11, !16}
!21 = distinct !{!21, !10, !16, !11}
!22 = distinct !{!22, !10}
