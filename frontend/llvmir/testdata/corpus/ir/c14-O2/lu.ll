; ModuleID = 'lu.c'
source_filename = "lu.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree nosync nounwind uwtable
define dso_local i32 @lu(i32 noundef %0, double* nocapture noundef %1, i32* nocapture noundef writeonly %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %0, 0
  %5 = sext i32 %0 to i64
  %6 = call i32 @llvm.smax.i32(i32 %0, i32 0)
  %7 = zext i32 %6 to i64
  %8 = zext i32 %0 to i64
  %9 = icmp slt i32 %0, 1
  br i1 %9, label %307, label %10

10:                                               ; preds = %3
  %11 = add nsw i64 %5, 1
  %12 = getelementptr double, double* %1, i64 1
  %13 = getelementptr double, double* %1, i64 %8
  %14 = and i64 %8, 4294967292
  %15 = add nsw i64 %14, -4
  %16 = lshr exact i64 %15, 2
  %17 = add nuw nsw i64 %16, 1
  %18 = icmp ult i32 %0, 4
  %19 = and i64 %8, 4294967292
  %20 = and i64 %17, 1
  %21 = icmp eq i64 %15, 0
  %22 = and i64 %17, 9223372036854775806
  %23 = icmp eq i64 %20, 0
  %24 = icmp eq i64 %19, %8
  %25 = and i64 %8, 1
  %26 = icmp eq i64 %25, 0
  %27 = sub nsw i64 0, %8
  %28 = sub i32 0, %0
  br label %29

29:                                               ; preds = %10, %303
  %30 = phi i64 [ 1, %10 ], [ %305, %303 ]
  %31 = phi i32 [ 0, %10 ], [ %177, %303 ]
  %32 = phi i32 [ 1, %10 ], [ %304, %303 ]
  %33 = phi i64 [ 0, %10 ], [ %39, %303 ]
  %34 = mul i64 %33, %5
  %35 = getelementptr double, double* %1, i64 %34
  %36 = add i64 %34, %8
  %37 = getelementptr double, double* %1, i64 %36
  %38 = mul i64 %33, %5
  %39 = add nuw nsw i64 %33, 1
  %40 = icmp slt i64 %39, %5
  %41 = trunc i64 %33 to i32
  br i1 %40, label %47, label %42

42:                                               ; preds = %47, %29
  %43 = phi i32 [ %41, %29 ], [ %63, %47 ]
  %44 = getelementptr inbounds i32, i32* %2, i64 %33
  store i32 %43, i32* %44, align 4, !tbaa !4
  %45 = zext i32 %43 to i64
  %46 = icmp eq i64 %33, %45
  br i1 %46, label %176, label %67

47:                                               ; preds = %29, %47
  %48 = phi i64 [ %64, %47 ], [ %30, %29 ]
  %49 = phi i32 [ %63, %47 ], [ %41, %29 ]
  %50 = mul nsw i64 %48, %5
  %51 = add nsw i64 %50, %33
  %52 = getelementptr inbounds double, double* %1, i64 %51
  %53 = load double, double* %52, align 8, !tbaa !8
  %54 = tail call double @llvm.fabs.f64(double %53)
  %55 = mul nsw i32 %49, %0
  %56 = sext i32 %55 to i64
  %57 = add nsw i64 %33, %56
  %58 = getelementptr inbounds double, double* %1, i64 %57
  %59 = load double, double* %58, align 8, !tbaa !8
  %60 = tail call double @llvm.fabs.f64(double %59)
  %61 = fcmp ogt double %54, %60
  %62 = trunc i64 %48 to i32
  %63 = select i1 %61, i32 %62, i32 %49
  %64 = add nsw i64 %48, 1
  %65 = trunc i64 %64 to i32
  %66 = icmp eq i32 %65, %0
  br i1 %66, label %42, label %47, !llvm.loop !10

67:                                               ; preds = %42
  %68 = add nsw i32 %31, 1
  br i1 %4, label %69, label %176

69:                                               ; preds = %67
  %70 = mul nsw i64 %33, %5
  %71 = mul nsw i32 %43, %0
  %72 = sext i32 %71 to i64
  br i1 %18, label %145, label %73

73:                                               ; preds = %69
  %74 = getelementptr double, double* %1, i64 %72
  %75 = getelementptr double, double* %13, i64 %72
  %76 = icmp ult double* %35, %75
  %77 = icmp ult double* %74, %37
  %78 = and i1 %76, %77
  br i1 %78, label %145, label %79

79:                                               ; preds = %73
  br i1 %21, label %123, label %80

80:                                               ; preds = %79, %80
  %81 = phi i64 [ %120, %80 ], [ 0, %79 ]
  %82 = phi i64 [ %121, %80 ], [ 0, %79 ]
  %83 = add nsw i64 %81, %70
  %84 = getelementptr inbounds double, double* %1, i64 %83
  %85 = bitcast double* %84 to <2 x double>*
  %86 = load <2 x double>, <2 x double>* %85, align 8, !tbaa !8, !alias.scope !12, !noalias !15
  %87 = getelementptr inbounds double, double* %84, i64 2
  %88 = bitcast double* %87 to <2 x double>*
  %89 = load <2 x double>, <2 x double>* %88, align 8, !tbaa !8, !alias.scope !12, !noalias !15
  %90 = add nsw i64 %81, %72
  %91 = getelementptr inbounds double, double* %1, i64 %90
  %92 = bitcast double* %91 to <2 x double>*
  %93 = load <2 x double>, <2 x double>* %92, align 8, !tbaa !8, !alias.scope !15
  %94 = getelementptr inbounds double, double* %91, i64 2
  %95 = bitcast double* %94 to <2 x double>*
  %96 = load <2 x double>, <2 x double>* %95, align 8, !tbaa !8, !alias.scope !15
  %97 = bitcast double* %84 to <2 x double>*
  store <2 x double> %93, <2 x double>* %97, align 8, !tbaa !8, !alias.scope !12, !noalias !15
  %98 = bitcast double* %87 to <2 x double>*
  store <2 x double> %96, <2 x double>* %98, align 8, !tbaa !8, !alias.scope !12, !noalias !15
  %99 = bitcast double* %91 to <2 x double>*
  store <2 x double> %86, <2 x double>* %99, align 8, !tbaa !8, !alias.scope !15
  %100 = bitcast double* %94 to <2 x double>*
  store <2 x double> %89, <2 x double>* %100, align 8, !tbaa !8, !alias.scope !15
  %101 = or i64 %81, 4
  %102 = add nsw i64 %101, %70
  %103 = getelementptr inbounds double, double* %1, i64 %102
  %104 = bitcast double* %103 to <2 x double>*
  %105 = load <2 x double>, <2 x double>* %104, align 8, !tbaa !8, !alias.scope !12, !noalias !15
  %106 = getelementptr inbounds double, double* %103, i64 2
  %107 = bitcast double* %106 to <2 x double>*
  %108 = load <2 x double>, <2 x double>* %107, align 8, !tbaa !8, !alias.scope !12, !noalias !15
  %109 = add nsw i64 %101, %72
  %110 = getelementptr inbounds double, double* %1, i64 %109
  %111 = bitcast double* %110 to <2 x double>*
  %112 = load <2 x double>, <2 x double>* %111, align 8, !tbaa !8, !alias.scope !15
  %113 = getelementptr inbounds double, double* %110, i64 2
  %114 = bitcast double* %113 to <2 x double>*
  %115 = load <2 x double>, <2 x double>* %114, align 8, !tbaa !8, !alias.scope !15
  %116 = bitcast double* %103 to <2 x double>*
  store <2 x double> %112, <2 x double>* %116, align 8, !tbaa !8, !alias.scope !12, !noalias !15
  %117 = bitcast double* %106 to <2 x double>*
  store <2 x double> %115, <2 x double>* %117, align 8, !tbaa !8, !alias.scope !12, !noalias !15
  %118 = bitcast double* %110 to <2 x double>*
  store <2 x double> %105, <2 x double>* %118, align 8, !tbaa !8, !alias.scope !15
  %119 = bitcast double* %113 to <2 x double>*
  store <2 x double> %108, <2 x double>* %119, align 8, !tbaa !8, !alias.scope !15
  %120 = add nuw i64 %81, 8
  %121 = add i64 %82, 2
  %122 = icmp eq i64 %121, %22
  br i1 %122, label %123, label %80, !llvm.loop !17

123:                                              ; preds = %80, %79
  %124 = phi i64 [ 0, %79 ], [ %120, %80 ]
  br i1 %23, label %144, label %125

125:                                              ; preds = %123
  %126 = add nsw i64 %124, %70
  %127 = getelementptr inbounds double, double* %1, i64 %126
  %128 = bitcast double* %127 to <2 x double>*
  %129 = load <2 x double>, <2 x double>* %128, align 8, !tbaa !8, !alias.scope !12, !noalias !15
  %130 = getelementptr inbounds double, double* %127, i64 2
  %131 = bitcast double* %130 to <2 x double>*
  %132 = load <2 x double>, <2 x double>* %131, align 8, !tbaa !8, !alias.scope !12, !noalias !15
  %133 = add nsw i64 %124, %72
  %134 = getelementptr inbounds double, double* %1, i64 %133
  %135 = bitcast double* %134 to <2 x double>*
  %136 = load <2 x double>, <2 x double>* %135, align 8, !tbaa !8, !alias.scope !15
  %137 = getelementptr inbounds double, double* %134, i64 2
  %138 = bitcast double* %137 to <2 x double>*
  %139 = load <2 x double>, <2 x double>* %138, align 8, !tbaa !8, !alias.scope !15
  %140 = bitcast double* %127 to <2 x double>*
  store <2 x double> %136, <2 x double>* %140, align 8, !tbaa !8, !alias.scope !12, !noalias !15
  %141 = bitcast double* %130 to <2 x double>*
  store <2 x double> %139, <2 x double>* %141, align 8, !tbaa !8, !alias.scope !12, !noalias !15
  %142 = bitcast double* %134 to <2 x double>*
  store <2 x double> %129, <2 x double>* %142, align 8, !tbaa !8, !alias.scope !15
  %143 = bitcast double* %137 to <2 x double>*
  store <2 x double> %132, <2 x double>* %143, align 8, !tbaa !8, !alias.scope !15
  br label %144

144:                                              ; preds = %123, %125
  br i1 %24, label %176, label %145

145:                                              ; preds = %73, %69, %144
  %146 = phi i64 [ 0, %73 ], [ 0, %69 ], [ %19, %144 ]
  %147 = xor i64 %146, -1
  br i1 %26, label %156, label %148

148:                                              ; preds = %145
  %149 = add nsw i64 %146, %70
  %150 = getelementptr inbounds double, double* %1, i64 %149
  %151 = load double, double* %150, align 8, !tbaa !8
  %152 = add nsw i64 %146, %72
  %153 = getelementptr inbounds double, double* %1, i64 %152
  %154 = load double, double* %153, align 8, !tbaa !8
  store double %154, double* %150, align 8, !tbaa !8
  store double %151, double* %153, align 8, !tbaa !8
  %155 = or i64 %146, 1
  br label %156

156:                                              ; preds = %148, %145
  %157 = phi i64 [ %146, %145 ], [ %155, %148 ]
  %158 = icmp eq i64 %147, %27
  br i1 %158, label %176, label %159

159:                                              ; preds = %156, %159
  %160 = phi i64 [ %174, %159 ], [ %157, %156 ]
  %161 = add nsw i64 %160, %70
  %162 = getelementptr inbounds double, double* %1, i64 %161
  %163 = load double, double* %162, align 8, !tbaa !8
  %164 = add nsw i64 %160, %72
  %165 = getelementptr inbounds double, double* %1, i64 %164
  %166 = load double, double* %165, align 8, !tbaa !8
  store double %166, double* %162, align 8, !tbaa !8
  store double %163, double* %165, align 8, !tbaa !8
  %167 = add nuw nsw i64 %160, 1
  %168 = add nsw i64 %167, %70
  %169 = getelementptr inbounds double, double* %1, i64 %168
  %170 = load double, double* %169, align 8, !tbaa !8
  %171 = add nsw i64 %167, %72
  %172 = getelementptr inbounds double, double* %1, i64 %171
  %173 = load double, double* %172, align 8, !tbaa !8
  store double %173, double* %169, align 8, !tbaa !8
  store double %170, double* %172, align 8, !tbaa !8
  %174 = add nuw nsw i64 %160, 2
  %175 = icmp eq i64 %174, %8
  br i1 %175, label %176, label %159, !llvm.loop !19

176:                                              ; preds = %156, %159, %144, %67, %42
  %177 = phi i32 [ %31, %42 ], [ %68, %67 ], [ %68, %144 ], [ %68, %159 ], [ %68, %156 ]
  %178 = mul nsw i64 %33, %5
  %179 = add nsw i64 %178, %33
  %180 = getelementptr inbounds double, double* %1, i64 %179
  %181 = load double, double* %180, align 8, !tbaa !8
  %182 = fcmp oeq double %181, 0.000000e+00
  br i1 %182, label %307, label %183

183:                                              ; preds = %176
  br i1 %40, label %184, label %303

184:                                              ; preds = %183
  %185 = mul i64 %11, %30
  %186 = add i64 %185, 1
  %187 = trunc i64 %30 to i32
  %188 = xor i32 %187, -1
  %189 = add i32 %188, %0
  %190 = zext i32 %189 to i64
  %191 = add i64 %186, %190
  %192 = add i64 %30, %38
  %193 = getelementptr double, double* %1, i64 %192
  %194 = add i64 %192, %190
  %195 = getelementptr double, double* %12, i64 %194
  %196 = trunc i64 %30 to i32
  %197 = xor i32 %196, -1
  %198 = add i32 %197, %0
  %199 = zext i32 %198 to i64
  %200 = add nuw nsw i64 %199, 1
  %201 = icmp ult i32 %198, 3
  %202 = and i64 %200, 8589934588
  %203 = add nsw i64 %30, %202
  %204 = icmp eq i64 %200, %202
  br label %205

205:                                              ; preds = %184, %278
  %206 = phi i64 [ 0, %184 ], [ %280, %278 ]
  %207 = phi double [ %181, %184 ], [ %279, %278 ]
  %208 = phi i64 [ %30, %184 ], [ %275, %278 ]
  %209 = mul i64 %206, %5
  %210 = mul nsw i64 %208, %5
  %211 = add nsw i64 %210, %33
  %212 = getelementptr inbounds double, double* %1, i64 %211
  %213 = load double, double* %212, align 8, !tbaa !8
  %214 = fdiv double %213, %207
  store double %214, double* %212, align 8, !tbaa !8
  br i1 %201, label %254, label %215

215:                                              ; preds = %205
  %216 = add i64 %191, %209
  %217 = getelementptr double, double* %1, i64 %216
  %218 = add i64 %185, %209
  %219 = getelementptr double, double* %1, i64 %218
  %220 = icmp ult double* %219, %195
  %221 = icmp ult double* %193, %217
  %222 = and i1 %220, %221
  br i1 %222, label %254, label %223

223:                                              ; preds = %215
  %224 = insertelement <2 x double> poison, double %214, i64 0
  %225 = shufflevector <2 x double> %224, <2 x double> poison, <2 x i32> zeroinitializer
  %226 = insertelement <2 x double> poison, double %214, i64 0
  %227 = shufflevector <2 x double> %226, <2 x double> poison, <2 x i32> zeroinitializer
  br label %228

228:                                              ; preds = %228, %223
  %229 = phi i64 [ 0, %223 ], [ %251, %228 ]
  %230 = add i64 %30, %229
  %231 = add nsw i64 %230, %178
  %232 = getelementptr inbounds double, double* %1, i64 %231
  %233 = bitcast double* %232 to <2 x double>*
  %234 = load <2 x double>, <2 x double>* %233, align 8, !tbaa !8, !alias.scope !20
  %235 = getelementptr inbounds double, double* %232, i64 2
  %236 = bitcast double* %235 to <2 x double>*
  %237 = load <2 x double>, <2 x double>* %236, align 8, !tbaa !8, !alias.scope !20
  %238 = fmul <2 x double> %225, %234
  %239 = fmul <2 x double> %227, %237
  %240 = add nsw i64 %230, %210
  %241 = getelementptr inbounds double, double* %1, i64 %240
  %242 = bitcast double* %241 to <2 x double>*
  %243 = load <2 x double>, <2 x double>* %242, align 8, !tbaa !8, !alias.scope !23, !noalias !20
  %244 = getelementptr inbounds double, double* %241, i64 2
  %245 = bitcast double* %244 to <2 x double>*
  %246 = load <2 x double>, <2 x double>* %245, align 8, !tbaa !8, !alias.scope !23, !noalias !20
  %247 = fsub <2 x double> %243, %238
  %248 = fsub <2 x double> %246, %239
  %249 = bitcast double* %241 to <2 x double>*
  store <2 x double> %247, <2 x double>* %249, align 8, !tbaa !8, !alias.scope !23, !noalias !20
  %250 = bitcast double* %244 to <2 x double>*
  store <2 x double> %248, <2 x double>* %250, align 8, !tbaa !8, !alias.scope !23, !noalias !20
  %251 = add nuw i64 %229, 4
  %252 = icmp eq i64 %251, %202
  br i1 %252, label %253, label %228, !llvm.loop !25

253:                                              ; preds = %228
  br i1 %204, label %274, label %254

254:                                              ; preds = %215, %205, %253
  %255 = phi i64 [ %30, %215 ], [ %30, %205 ], [ %203, %253 ]
  %256 = trunc i64 %255 to i32
  %257 = sub i32 %0, %256
  %258 = xor i32 %256, -1
  %259 = and i32 %257, 1
  %260 = icmp eq i32 %259, 0
  br i1 %260, label %271, label %261

261:                                              ; preds = %254
  %262 = add nsw i64 %255, %178
  %263 = getelementptr inbounds double, double* %1, i64 %262
  %264 = load double, double* %263, align 8, !tbaa !8
  %265 = fmul double %214, %264
  %266 = add nsw i64 %255, %210
  %267 = getelementptr inbounds double, double* %1, i64 %266
  %268 = load double, double* %267, align 8, !tbaa !8
  %269 = fsub double %268, %265
  store double %269, double* %267, align 8, !tbaa !8
  %270 = add nsw i64 %255, 1
  br label %271

271:                                              ; preds = %261, %254
  %272 = phi i64 [ %255, %254 ], [ %270, %261 ]
  %273 = icmp eq i32 %258, %28
  br i1 %273, label %274, label %281

274:                                              ; preds = %271, %281, %253
  %275 = add nsw i64 %208, 1
  %276 = trunc i64 %275 to i32
  %277 = icmp eq i32 %276, %0
  br i1 %277, label %303, label %278, !llvm.loop !26

278:                                              ; preds = %274
  %279 = load double, double* %180, align 8, !tbaa !8
  %280 = add i64 %206, 1
  br label %205

281:                                              ; preds = %271, %281
  %282 = phi i64 [ %300, %281 ], [ %272, %271 ]
  %283 = add nsw i64 %282, %178
  %284 = getelementptr inbounds double, double* %1, i64 %283
  %285 = load double, double* %284, align 8, !tbaa !8
  %286 = fmul double %214, %285
  %287 = add nsw i64 %282, %210
  %288 = getelementptr inbounds double, double* %1, i64 %287
  %289 = load double, double* %288, align 8, !tbaa !8
  %290 = fsub double %289, %286
  store double %290, double* %288, align 8, !tbaa !8
  %291 = add nuw nsw i64 %282, 1
  %292 = add nsw i64 %291, %178
  %293 = getelementptr inbounds double, double* %1, i64 %292
  %294 = load double, double* %293, align 8, !tbaa !8
  %295 = fmul double %214, %294
  %296 = add nsw i64 %291, %210
  %297 = getelementptr inbounds double, double* %1, i64 %296
  %298 = load double, double* %297, align 8, !tbaa !8
  %299 = fsub double %298, %295
  store double %299, double* %297, align 8, !tbaa !8
  %300 = add nuw nsw i64 %282, 2
  %301 = trunc i64 %300 to i32
  %302 = icmp eq i32 %301, %0
  br i1 %302, label %274, label %281, !llvm.loop !27

303:                                              ; preds = %274, %183
  %304 = add nuw i32 %32, 1
  %305 = sext i32 %304 to i64
  %306 = icmp eq i64 %39, %7
  br i1 %306, label %307, label %29, !llvm.loop !28

307:                                              ; preds = %303, %176, %3
  %308 = phi i32 [ 0, %3 ], [ %177, %303 ], [ -1, %176 ]
  ret i32 %308
}

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fabs.f64(double) #1

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare i32 @llvm.smax.i32(i32, i32) #2

attributes #0 = { nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nosync nounwind readnone speculatable willreturn }
attributes #2 = { nofree nosync nounwind readnone speculatable willreturn }

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
!9 = !{!"double", !6, i64 0}
!10 = distinct !{!10, !11}
!11 = !{!"llvm.loop.mustprogress"}
!12 = !{!13}
!13 = distinct !{!13, !14}
!14 = distinct !{!14, !"LVerDomain"}
!15 = !{!16}
!16 = distinct !{!16, !14}
!17 = distinct !{!17, !11, !18}
!18 = !{!"llvm.loop.isvectorized", i32 1}
!19 = distinct !{!19, !11, !18}
!20 = !{!21}
!21 = distinct !{!21, !22}
!22 = distinct !{!22, !"LVerDomain"}
!23 = !{!24}
!24 = distinct !{!24, !22}
!25 = distinct !{!25, !11, !18}
!26 = distinct !{!26, !11}
!27 = distinct !{!27, !11, !18}
!28 = distinct !{!28, !11}
