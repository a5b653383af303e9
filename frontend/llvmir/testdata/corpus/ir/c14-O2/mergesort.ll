; ModuleID = 'mergesort.c'
source_filename = "mergesort.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree nosync nounwind uwtable
define dso_local void @mergesort(double* noundef %0, double* noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp slt i32 %2, 2
  br i1 %4, label %261, label %5

5:                                                ; preds = %3
  %6 = lshr i32 %2, 1
  tail call void @mergesort(double* noundef %0, double* noundef %1, i32 noundef %6)
  %7 = zext i32 %6 to i64
  %8 = getelementptr inbounds double, double* %0, i64 %7
  %9 = sub nsw i32 %2, %6
  tail call void @mergesort(double* noundef %8, double* noundef %1, i32 noundef %9)
  br label %111

10:                                               ; preds = %111
  %11 = icmp ult i32 %124, %6
  br i1 %11, label %12, label %133

12:                                               ; preds = %10
  %13 = and i64 %128, 4294967295
  %14 = zext i32 %124 to i64
  %15 = sub nsw i64 %7, %14
  %16 = icmp ult i64 %15, 4
  br i1 %16, label %87, label %17

17:                                               ; preds = %12
  %18 = getelementptr double, double* %1, i64 %13
  %19 = add nuw nsw i64 %13, %7
  %20 = sub nsw i64 %19, %14
  %21 = getelementptr double, double* %1, i64 %20
  %22 = getelementptr double, double* %0, i64 %14
  %23 = getelementptr double, double* %0, i64 %7
  %24 = icmp ult double* %18, %23
  %25 = icmp ult double* %22, %21
  %26 = and i1 %24, %25
  br i1 %26, label %87, label %27

27:                                               ; preds = %17
  %28 = and i64 %15, -4
  %29 = add nsw i64 %28, %14
  %30 = add nsw i64 %13, %28
  %31 = add nsw i64 %28, -4
  %32 = lshr exact i64 %31, 2
  %33 = add nuw nsw i64 %32, 1
  %34 = and i64 %33, 1
  %35 = icmp eq i64 %31, 0
  br i1 %35, label %69, label %36

36:                                               ; preds = %27
  %37 = and i64 %33, 9223372036854775806
  br label %38

38:                                               ; preds = %38, %36
  %39 = phi i64 [ 0, %36 ], [ %66, %38 ]
  %40 = phi i64 [ 0, %36 ], [ %67, %38 ]
  %41 = add i64 %39, %14
  %42 = add i64 %13, %39
  %43 = getelementptr inbounds double, double* %0, i64 %41
  %44 = bitcast double* %43 to <2 x double>*
  %45 = load <2 x double>, <2 x double>* %44, align 8, !tbaa !4, !alias.scope !8
  %46 = getelementptr inbounds double, double* %43, i64 2
  %47 = bitcast double* %46 to <2 x double>*
  %48 = load <2 x double>, <2 x double>* %47, align 8, !tbaa !4, !alias.scope !8
  %49 = getelementptr inbounds double, double* %1, i64 %42
  %50 = bitcast double* %49 to <2 x double>*
  store <2 x double> %45, <2 x double>* %50, align 8, !tbaa !4, !alias.scope !11, !noalias !8
  %51 = getelementptr inbounds double, double* %49, i64 2
  %52 = bitcast double* %51 to <2 x double>*
  store <2 x double> %48, <2 x double>* %52, align 8, !tbaa !4, !alias.scope !11, !noalias !8
  %53 = or i64 %39, 4
  %54 = add i64 %53, %14
  %55 = add i64 %13, %53
  %56 = getelementptr inbounds double, double* %0, i64 %54
  %57 = bitcast double* %56 to <2 x double>*
  %58 = load <2 x double>, <2 x double>* %57, align 8, !tbaa !4, !alias.scope !8
  %59 = getelementptr inbounds double, double* %56, i64 2
  %60 = bitcast double* %59 to <2 x double>*
  %61 = load <2 x double>, <2 x double>* %60, align 8, !tbaa !4, !alias.scope !8
  %62 = getelementptr inbounds double, double* %1, i64 %55
  %63 = bitcast double* %62 to <2 x double>*
  store <2 x double> %58, <2 x double>* %63, align 8, !tbaa !4, !alias.scope !11, !noalias !8
  %64 = getelementptr inbounds double, double* %62, i64 2
  %65 = bitcast double* %64 to <2 x double>*
  store <2 x double> %61, <2 x double>* %65, align 8, !tbaa !4, !alias.scope !11, !noalias !8
  %66 = add nuw i64 %39, 8
  %67 = add i64 %40, 2
  %68 = icmp eq i64 %67, %37
  br i1 %68, label %69, label %38, !llvm.loop !13

69:                                               ; preds = %38, %27
  %70 = phi i64 [ 0, %27 ], [ %66, %38 ]
  %71 = icmp eq i64 %34, 0
  br i1 %71, label %85, label %72

72:                                               ; preds = %69
  %73 = add i64 %70, %14
  %74 = add i64 %13, %70
  %75 = getelementptr inbounds double, double* %0, i64 %73
  %76 = bitcast double* %75 to <2 x double>*
  %77 = load <2 x double>, <2 x double>* %76, align 8, !tbaa !4, !alias.scope !8
  %78 = getelementptr inbounds double, double* %75, i64 2
  %79 = bitcast double* %78 to <2 x double>*
  %80 = load <2 x double>, <2 x double>* %79, align 8, !tbaa !4, !alias.scope !8
  %81 = getelementptr inbounds double, double* %1, i64 %74
  %82 = bitcast double* %81 to <2 x double>*
  store <2 x double> %77, <2 x double>* %82, align 8, !tbaa !4, !alias.scope !11, !noalias !8
  %83 = getelementptr inbounds double, double* %81, i64 2
  %84 = bitcast double* %83 to <2 x double>*
  store <2 x double> %80, <2 x double>* %84, align 8, !tbaa !4, !alias.scope !11, !noalias !8
  br label %85

85:                                               ; preds = %69, %72
  %86 = icmp eq i64 %15, %28
  br i1 %86, label %133, label %87

87:                                               ; preds = %17, %12, %85
  %88 = phi i64 [ %14, %17 ], [ %14, %12 ], [ %29, %85 ]
  %89 = phi i64 [ %13, %17 ], [ %13, %12 ], [ %30, %85 ]
  %90 = sub nsw i64 %7, %88
  %91 = xor i64 %88, -1
  %92 = add nsw i64 %91, %7
  %93 = and i64 %90, 3
  %94 = icmp eq i64 %93, 0
  br i1 %94, label %106, label %95

95:                                               ; preds = %87, %95
  %96 = phi i64 [ %99, %95 ], [ %88, %87 ]
  %97 = phi i64 [ %102, %95 ], [ %89, %87 ]
  %98 = phi i64 [ %104, %95 ], [ 0, %87 ]
  %99 = add nuw nsw i64 %96, 1
  %100 = getelementptr inbounds double, double* %0, i64 %96
  %101 = load double, double* %100, align 8, !tbaa !4
  %102 = add nuw nsw i64 %97, 1
  %103 = getelementptr inbounds double, double* %1, i64 %97
  store double %101, double* %103, align 8, !tbaa !4
  %104 = add i64 %98, 1
  %105 = icmp eq i64 %104, %93
  br i1 %105, label %106, label %95, !llvm.loop !16

106:                                              ; preds = %95, %87
  %107 = phi i64 [ undef, %87 ], [ %102, %95 ]
  %108 = phi i64 [ %88, %87 ], [ %99, %95 ]
  %109 = phi i64 [ %89, %87 ], [ %102, %95 ]
  %110 = icmp ult i64 %92, 3
  br i1 %110, label %133, label %222

111:                                              ; preds = %5, %111
  %112 = phi i64 [ %128, %111 ], [ 0, %5 ]
  %113 = phi i32 [ %126, %111 ], [ %6, %5 ]
  %114 = phi i32 [ %124, %111 ], [ 0, %5 ]
  %115 = zext i32 %113 to i64
  %116 = getelementptr inbounds double, double* %0, i64 %115
  %117 = load double, double* %116, align 8, !tbaa !4
  %118 = zext i32 %114 to i64
  %119 = getelementptr inbounds double, double* %0, i64 %118
  %120 = load double, double* %119, align 8, !tbaa !4
  %121 = fcmp olt double %117, %120
  %122 = xor i1 %121, true
  %123 = zext i1 %122 to i32
  %124 = add nuw nsw i32 %114, %123
  %125 = zext i1 %121 to i32
  %126 = add nuw nsw i32 %113, %125
  %127 = select i1 %121, double %117, double %120
  %128 = add nuw i64 %112, 1
  %129 = getelementptr inbounds double, double* %1, i64 %112
  store double %127, double* %129, align 8, !tbaa !4
  %130 = icmp ult i32 %124, %6
  %131 = icmp slt i32 %126, %2
  %132 = select i1 %130, i1 %131, i1 false
  br i1 %132, label %111, label %10, !llvm.loop !18

133:                                              ; preds = %106, %222, %85, %10
  %134 = phi i64 [ %128, %10 ], [ %30, %85 ], [ %107, %106 ], [ %243, %222 ]
  %135 = icmp slt i32 %126, %2
  br i1 %135, label %136, label %256

136:                                              ; preds = %133
  %137 = and i64 %134, 4294967295
  %138 = zext i32 %126 to i64
  %139 = xor i32 %126, -1
  %140 = add i32 %139, %2
  %141 = zext i32 %140 to i64
  %142 = add nuw nsw i64 %141, 1
  %143 = icmp ult i32 %140, 3
  br i1 %143, label %219, label %144

144:                                              ; preds = %136
  %145 = getelementptr double, double* %1, i64 %137
  %146 = xor i32 %126, -1
  %147 = add i32 %146, %2
  %148 = zext i32 %147 to i64
  %149 = add nuw nsw i64 %137, %148
  %150 = add nuw nsw i64 %149, 1
  %151 = getelementptr double, double* %1, i64 %150
  %152 = getelementptr double, double* %0, i64 %138
  %153 = add nuw nsw i64 %138, %148
  %154 = add nuw nsw i64 %153, 1
  %155 = getelementptr double, double* %0, i64 %154
  %156 = icmp ult double* %145, %155
  %157 = icmp ult double* %152, %151
  %158 = and i1 %156, %157
  br i1 %158, label %219, label %159

159:                                              ; preds = %144
  %160 = and i64 %142, 8589934588
  %161 = add nuw nsw i64 %160, %138
  %162 = add nuw nsw i64 %137, %160
  %163 = add nsw i64 %160, -4
  %164 = lshr exact i64 %163, 2
  %165 = add nuw nsw i64 %164, 1
  %166 = and i64 %165, 1
  %167 = icmp eq i64 %163, 0
  br i1 %167, label %201, label %168

168:                                              ; preds = %159
  %169 = and i64 %165, 9223372036854775806
  br label %170

170:                                              ; preds = %170, %168
  %171 = phi i64 [ 0, %168 ], [ %198, %170 ]
  %172 = phi i64 [ 0, %168 ], [ %199, %170 ]
  %173 = add i64 %171, %138
  %174 = add i64 %137, %171
  %175 = getelementptr inbounds double, double* %0, i64 %173
  %176 = bitcast double* %175 to <2 x double>*
  %177 = load <2 x double>, <2 x double>* %176, align 8, !tbaa !4, !alias.scope !19
  %178 = getelementptr inbounds double, double* %175, i64 2
  %179 = bitcast double* %178 to <2 x double>*
  %180 = load <2 x double>, <2 x double>* %179, align 8, !tbaa !4, !alias.scope !19
  %181 = getelementptr inbounds double, double* %1, i64 %174
  %182 = bitcast double* %181 to <2 x double>*
  store <2 x double> %177, <2 x double>* %182, align 8, !tbaa !4, !alias.scope !22, !noalias !19
  %183 = getelementptr inbounds double, double* %181, i64 2
  %184 = bitcast double* %183 to <2 x double>*
  store <2 x double> %180, <2 x double>* %184, align 8, !tbaa !4, !alias.scope !22, !noalias !19
  %185 = or i64 %171, 4
  %186 = add i64 %185, %138
  %187 = add i64 %137, %185
  %188 = getelementptr inbounds double, double* %0, i64 %186
  %189 = bitcast double* %188 to <2 x double>*
  %190 = load <2 x double>, <2 x double>* %189, align 8, !tbaa !4, !alias.scope !19
  %191 = getelementptr inbounds double, double* %188, i64 2
  %192 = bitcast double* %191 to <2 x double>*
  %193 = load <2 x double>, <2 x double>* %192, align 8, !tbaa !4, !alias.scope !19
  %194 = getelementptr inbounds double, double* %1, i64 %187
  %195 = bitcast double* %194 to <2 x double>*
  store <2 x double> %190, <2 x double>* %195, align 8, !tbaa !4, !alias.scope !22, !noalias !19
  %196 = getelementptr inbounds double, double* %194, i64 2
  %197 = bitcast double* %196 to <2 x double>*
  store <2 x double> %193, <2 x double>* %197, align 8, !tbaa !4, !alias.scope !22, !noalias !19
  %198 = add nuw i64 %171, 8
  %199 = add i64 %172, 2
  %200 = icmp eq i64 %199, %169
  br i1 %200, label %201, label %170, !llvm.loop !24

201:                                              ; preds = %170, %159
  %202 = phi i64 [ 0, %159 ], [ %198, %170 ]
  %203 = icmp eq i64 %166, 0
  br i1 %203, label %217, label %204

204:                                              ; preds = %201
  %205 = add i64 %202, %138
  %206 = add i64 %137, %202
  %207 = getelementptr inbounds double, double* %0, i64 %205
  %208 = bitcast double* %207 to <2 x double>*
  %209 = load <2 x double>, <2 x double>* %208, align 8, !tbaa !4, !alias.scope !19
  %210 = getelementptr inbounds double, double* %207, i64 2
  %211 = bitcast double* %210 to <2 x double>*
  %212 = load <2 x double>, <2 x double>* %211, align 8, !tbaa !4, !alias.scope !19
  %213 = getelementptr inbounds double, double* %1, i64 %206
  %214 = bitcast double* %213 to <2 x double>*
  store <2 x double> %209, <2 x double>* %214, align 8, !tbaa !4, !alias.scope !22, !noalias !19
  %215 = getelementptr inbounds double, double* %213, i64 2
  %216 = bitcast double* %215 to <2 x double>*
  store <2 x double> %212, <2 x double>* %216, align 8, !tbaa !4, !alias.scope !22, !noalias !19
  br label %217

217:                                              ; preds = %201, %204
  %218 = icmp eq i64 %142, %160
  br i1 %218, label %256, label %219

219:                                              ; preds = %144, %136, %217
  %220 = phi i64 [ %138, %144 ], [ %138, %136 ], [ %161, %217 ]
  %221 = phi i64 [ %137, %144 ], [ %137, %136 ], [ %162, %217 ]
  br label %246

222:                                              ; preds = %106, %222
  %223 = phi i64 [ %240, %222 ], [ %108, %106 ]
  %224 = phi i64 [ %243, %222 ], [ %109, %106 ]
  %225 = add nuw nsw i64 %223, 1
  %226 = getelementptr inbounds double, double* %0, i64 %223
  %227 = load double, double* %226, align 8, !tbaa !4
  %228 = add nuw nsw i64 %224, 1
  %229 = getelementptr inbounds double, double* %1, i64 %224
  store double %227, double* %229, align 8, !tbaa !4
  %230 = add nuw nsw i64 %223, 2
  %231 = getelementptr inbounds double, double* %0, i64 %225
  %232 = load double, double* %231, align 8, !tbaa !4
  %233 = add nuw nsw i64 %224, 2
  %234 = getelementptr inbounds double, double* %1, i64 %228
  store double %232, double* %234, align 8, !tbaa !4
  %235 = add nuw nsw i64 %223, 3
  %236 = getelementptr inbounds double, double* %0, i64 %230
  %237 = load double, double* %236, align 8, !tbaa !4
  %238 = add nuw nsw i64 %224, 3
  %239 = getelementptr inbounds double, double* %1, i64 %233
  store double %237, double* %239, align 8, !tbaa !4
  %240 = add nuw nsw i64 %223, 4
  %241 = getelementptr inbounds double, double* %0, i64 %235
  %242 = load double, double* %241, align 8, !tbaa !4
  %243 = add nuw nsw i64 %224, 4
  %244 = getelementptr inbounds double, double* %1, i64 %238
  store double %242, double* %244, align 8, !tbaa !4
  %245 = icmp eq i64 %240, %7
  br i1 %245, label %133, label %222, !llvm.loop !25

246:                                              ; preds = %219, %246
  %247 = phi i64 [ %249, %246 ], [ %220, %219 ]
  %248 = phi i64 [ %252, %246 ], [ %221, %219 ]
  %249 = add nuw nsw i64 %247, 1
  %250 = getelementptr inbounds double, double* %0, i64 %247
  %251 = load double, double* %250, align 8, !tbaa !4
  %252 = add nuw nsw i64 %248, 1
  %253 = getelementptr inbounds double, double* %1, i64 %248
  store double %251, double* %253, align 8, !tbaa !4
  %254 = trunc i64 %249 to i32
  %255 = icmp slt i32 %254, %2
  br i1 %255, label %246, label %256, !llvm.loop !26

256:                                              ; preds = %246, %217, %133
  %257 = bitcast double* %0 to i8*
  %258 = bitcast double* %1 to i8*
  %259 = sext i32 %2 to i64
  %260 = shl nsw i64 %259, 3
  tail call void @llvm.memcpy.p0i8.p0i8.i64(i8* align 8 %257, i8* align 8 %258, i64 %260, i1 false)
  br label %261

261:                                              ; preds = %3, %256
  ret void
}

; Function Attrs: argmemonly mustprogress nofree nounwind willreturn
declare void @llvm.memcpy.p0i8.p0i8.i64(i8* noalias nocapture writeonly, i8* noalias nocapture readonly, i64, i1 immarg) #1

attributes #0 = { nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { argmemonly mustprogress nofree nounwind willreturn }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 1}
!4 = !{!5, !5, i64 0}
!5 = !{!"double", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9}
!9 = distinct !{!9, !10}
!10 = distinct !{!10, !"LVerDomain"}
!11 = !{!12}
!12 = distinct !{!12, !10}
!13 = distinct !{!13, !14, !15}
!14 = !{!"llvm.loop.mustprogress"}
!15 = !{!"llvm.loop.isvectorized", i32 1}
!16 = distinct !{!16, !17}
!17 = !{!"llvm.loop.unroll.disable"}
!18 = distinct !{!18, !14}
!19 = !{!20}
!20 = distinct !{!20, !21}
!21 = distinct !{!21, !"LVerDomain"}
!22 = !{!23}
!23 = distinct !{!23, !21}
!24 = distinct !{!24, !14, !15}
!25 = distinct !{!25, !14, !15}
!26 = distinct !{!26, !14, !15}
