; ModuleID = 'cholesky.c'
source_filename = "cholesky.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree nounwind uwtable
define dso_local i32 @cholesky(i32 noundef %0, double* nocapture noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %0, 0
  br i1 %3, label %4, label %223

4:                                                ; preds = %2
  %5 = zext i32 %0 to i64
  %6 = zext i32 %0 to i64
  br label %7

7:                                                ; preds = %4, %34
  %8 = phi i64 [ 0, %4 ], [ %35, %34 ]
  %9 = icmp eq i64 %8, 0
  br i1 %9, label %34, label %10

10:                                               ; preds = %7
  %11 = mul nsw i64 %8, %5
  %12 = and i64 %8, 1
  %13 = icmp eq i64 %8, 1
  br i1 %13, label %24, label %14

14:                                               ; preds = %10
  %15 = and i64 %8, 9223372036854775806
  br label %37

16:                                               ; preds = %34
  br i1 %3, label %17, label %223

17:                                               ; preds = %16
  %18 = sitofp i32 %0 to double
  %19 = fmul double %18, 2.000000e+00
  %20 = and i64 %6, 1
  %21 = icmp eq i32 %0, 1
  br i1 %21, label %56, label %22

22:                                               ; preds = %17
  %23 = and i64 %6, 4294967294
  br label %71

24:                                               ; preds = %37, %10
  %25 = phi i64 [ 0, %10 ], [ %53, %37 ]
  %26 = icmp eq i64 %12, 0
  br i1 %26, label %34, label %27

27:                                               ; preds = %24
  %28 = add nuw nsw i64 %25, %11
  %29 = getelementptr inbounds double, double* %1, i64 %28
  %30 = load double, double* %29, align 8, !tbaa !4
  %31 = mul nsw i64 %25, %5
  %32 = add nuw nsw i64 %31, %8
  %33 = getelementptr inbounds double, double* %1, i64 %32
  store double %30, double* %33, align 8, !tbaa !4
  br label %34

34:                                               ; preds = %27, %24, %7
  %35 = add nuw nsw i64 %8, 1
  %36 = icmp eq i64 %35, %6
  br i1 %36, label %16, label %7, !llvm.loop !8

37:                                               ; preds = %37, %14
  %38 = phi i64 [ 0, %14 ], [ %53, %37 ]
  %39 = phi i64 [ 0, %14 ], [ %54, %37 ]
  %40 = add nuw nsw i64 %38, %11
  %41 = getelementptr inbounds double, double* %1, i64 %40
  %42 = load double, double* %41, align 8, !tbaa !4
  %43 = mul nsw i64 %38, %5
  %44 = add nuw nsw i64 %43, %8
  %45 = getelementptr inbounds double, double* %1, i64 %44
  store double %42, double* %45, align 8, !tbaa !4
  %46 = or i64 %38, 1
  %47 = add nuw nsw i64 %46, %11
  %48 = getelementptr inbounds double, double* %1, i64 %47
  %49 = load double, double* %48, align 8, !tbaa !4
  %50 = mul nsw i64 %46, %5
  %51 = add nuw nsw i64 %50, %8
  %52 = getelementptr inbounds double, double* %1, i64 %51
  store double %49, double* %52, align 8, !tbaa !4
  %53 = add nuw nsw i64 %38, 2
  %54 = add i64 %39, 2
  %55 = icmp eq i64 %54, %15
  br i1 %55, label %24, label %37, !llvm.loop !10

56:                                               ; preds = %71, %17
  %57 = phi i64 [ 0, %17 ], [ %89, %71 ]
  %58 = icmp eq i64 %20, 0
  br i1 %58, label %67, label %59

59:                                               ; preds = %56
  %60 = trunc i64 %57 to i32
  %61 = mul nsw i32 %60, %0
  %62 = sext i32 %61 to i64
  %63 = add nsw i64 %57, %62
  %64 = getelementptr inbounds double, double* %1, i64 %63
  %65 = load double, double* %64, align 8, !tbaa !4
  %66 = fadd double %19, %65
  store double %66, double* %64, align 8, !tbaa !4
  br label %67

67:                                               ; preds = %56, %59
  br i1 %3, label %68, label %223

68:                                               ; preds = %67
  %69 = zext i32 %0 to i64
  %70 = zext i32 %0 to i64
  br label %92

71:                                               ; preds = %71, %22
  %72 = phi i64 [ 0, %22 ], [ %89, %71 ]
  %73 = phi i64 [ 0, %22 ], [ %90, %71 ]
  %74 = trunc i64 %72 to i32
  %75 = mul nsw i32 %74, %0
  %76 = sext i32 %75 to i64
  %77 = add nsw i64 %72, %76
  %78 = getelementptr inbounds double, double* %1, i64 %77
  %79 = load double, double* %78, align 8, !tbaa !4
  %80 = fadd double %19, %79
  store double %80, double* %78, align 8, !tbaa !4
  %81 = or i64 %72, 1
  %82 = trunc i64 %81 to i32
  %83 = mul nsw i32 %82, %0
  %84 = sext i32 %83 to i64
  %85 = add nsw i64 %81, %84
  %86 = getelementptr inbounds double, double* %1, i64 %85
  %87 = load double, double* %86, align 8, !tbaa !4
  %88 = fadd double %19, %87
  store double %88, double* %86, align 8, !tbaa !4
  %89 = add nuw nsw i64 %72, 2
  %90 = add i64 %73, 2
  %91 = icmp eq i64 %90, %23
  br i1 %91, label %56, label %71, !llvm.loop !11

92:                                               ; preds = %68, %220
  %93 = phi i64 [ 0, %68 ], [ %164, %220 ]
  %94 = phi i64 [ 1, %68 ], [ %221, %220 ]
  %95 = trunc i64 %93 to i32
  %96 = mul nsw i64 %93, %69
  %97 = mul nsw i32 %95, %0
  %98 = sext i32 %97 to i64
  %99 = add nsw i64 %93, %98
  %100 = getelementptr inbounds double, double* %1, i64 %99
  %101 = load double, double* %100, align 8, !tbaa !4
  %102 = icmp eq i64 %93, 0
  br i1 %102, label %126, label %103

103:                                              ; preds = %92
  %104 = add nsw i64 %93, -1
  %105 = and i64 %93, 3
  %106 = icmp ult i64 %104, 3
  br i1 %106, label %109, label %107

107:                                              ; preds = %103
  %108 = and i64 %93, 9223372036854775804
  br label %129

109:                                              ; preds = %129, %103
  %110 = phi double [ undef, %103 ], [ %155, %129 ]
  %111 = phi i64 [ 0, %103 ], [ %156, %129 ]
  %112 = phi double [ %101, %103 ], [ %155, %129 ]
  %113 = icmp eq i64 %105, 0
  br i1 %113, label %126, label %114

114:                                              ; preds = %109, %114
  %115 = phi i64 [ %123, %114 ], [ %111, %109 ]
  %116 = phi double [ %122, %114 ], [ %112, %109 ]
  %117 = phi i64 [ %124, %114 ], [ 0, %109 ]
  %118 = add nuw nsw i64 %115, %96
  %119 = getelementptr inbounds double, double* %1, i64 %118
  %120 = load double, double* %119, align 8, !tbaa !4
  %121 = fmul double %120, %120
  %122 = fsub double %116, %121
  %123 = add nuw nsw i64 %115, 1
  %124 = add i64 %117, 1
  %125 = icmp eq i64 %124, %105
  br i1 %125, label %126, label %114, !llvm.loop !12

126:                                              ; preds = %109, %114, %92
  %127 = phi double [ %101, %92 ], [ %110, %109 ], [ %122, %114 ]
  %128 = fcmp ugt double %127, 0.000000e+00
  br i1 %128, label %162, label %159

129:                                              ; preds = %129, %107
  %130 = phi i64 [ 0, %107 ], [ %156, %129 ]
  %131 = phi double [ %101, %107 ], [ %155, %129 ]
  %132 = phi i64 [ 0, %107 ], [ %157, %129 ]
  %133 = add nuw nsw i64 %130, %96
  %134 = getelementptr inbounds double, double* %1, i64 %133
  %135 = load double, double* %134, align 8, !tbaa !4
  %136 = fmul double %135, %135
  %137 = fsub double %131, %136
  %138 = or i64 %130, 1
  %139 = add nuw nsw i64 %138, %96
  %140 = getelementptr inbounds double, double* %1, i64 %139
  %141 = load double, double* %140, align 8, !tbaa !4
  %142 = fmul double %141, %141
  %143 = fsub double %137, %142
  %144 = or i64 %130, 2
  %145 = add nuw nsw i64 %144, %96
  %146 = getelementptr inbounds double, double* %1, i64 %145
  %147 = load double, double* %146, align 8, !tbaa !4
  %148 = fmul double %147, %147
  %149 = fsub double %143, %148
  %150 = or i64 %130, 3
  %151 = add nuw nsw i64 %150, %96
  %152 = getelementptr inbounds double, double* %1, i64 %151
  %153 = load double, double* %152, align 8, !tbaa !4
  %154 = fmul double %153, %153
  %155 = fsub double %149, %154
  %156 = add nuw nsw i64 %130, 4
  %157 = add i64 %132, 4
  %158 = icmp eq i64 %157, %108
  br i1 %158, label %109, label %129, !llvm.loop !14

159:                                              ; preds = %126
  %160 = trunc i64 %93 to i32
  %161 = add nuw nsw i32 %160, 1
  br label %223

162:                                              ; preds = %126
  %163 = tail call double @sqrt(double noundef %127) #2
  store double %163, double* %100, align 8, !tbaa !4
  %164 = add nuw nsw i64 %93, 1
  %165 = icmp ult i64 %164, %69
  br i1 %165, label %166, label %220

166:                                              ; preds = %162
  %167 = and i64 %93, 1
  %168 = icmp eq i64 %93, 1
  %169 = and i64 %93, 9223372036854775806
  %170 = icmp eq i64 %167, 0
  br label %171

171:                                              ; preds = %166, %191
  %172 = phi i64 [ %194, %191 ], [ %94, %166 ]
  %173 = mul nsw i64 %172, %69
  %174 = add nuw nsw i64 %173, %93
  %175 = getelementptr inbounds double, double* %1, i64 %174
  %176 = load double, double* %175, align 8, !tbaa !4
  br i1 %102, label %191, label %177

177:                                              ; preds = %171
  br i1 %168, label %178, label %196

178:                                              ; preds = %196, %177
  %179 = phi double [ undef, %177 ], [ %216, %196 ]
  %180 = phi i64 [ 0, %177 ], [ %217, %196 ]
  %181 = phi double [ %176, %177 ], [ %216, %196 ]
  br i1 %170, label %191, label %182

182:                                              ; preds = %178
  %183 = add nuw nsw i64 %180, %173
  %184 = getelementptr inbounds double, double* %1, i64 %183
  %185 = load double, double* %184, align 8, !tbaa !4
  %186 = add nuw nsw i64 %180, %96
  %187 = getelementptr inbounds double, double* %1, i64 %186
  %188 = load double, double* %187, align 8, !tbaa !4
  %189 = fmul double %185, %188
  %190 = fsub double %181, %189
  br label %191

191:                                              ; preds = %182, %178, %171
  %192 = phi double [ %176, %171 ], [ %179, %178 ], [ %190, %182 ]
  %193 = fdiv double %192, %163
  store double %193, double* %175, align 8, !tbaa !4
  %194 = add nuw nsw i64 %172, 1
  %195 = icmp eq i64 %194, %70
  br i1 %195, label %220, label %171, !llvm.loop !15

196:                                              ; preds = %177, %196
  %197 = phi i64 [ %217, %196 ], [ 0, %177 ]
  %198 = phi double [ %216, %196 ], [ %176, %177 ]
  %199 = phi i64 [ %218, %196 ], [ 0, %177 ]
  %200 = add nuw nsw i64 %197, %173
  %201 = getelementptr inbounds double, double* %1, i64 %200
  %202 = load double, double* %201, align 8, !tbaa !4
  %203 = add nuw nsw i64 %197, %96
  %204 = getelementptr inbounds double, double* %1, i64 %203
  %205 = load double, double* %204, align 8, !tbaa !4
  %206 = fmul double %202, %205
  %207 = fsub double %198, %206
  %208 = or i64 %197, 1
  %209 = add nuw nsw i64 %208, %173
  %210 = getelementptr inbounds double, double* %1, i64 %209
  %211 = load double, double* %210, align 8, !tbaa !4
  %212 = add nuw nsw i64 %208, %96
  %213 = getelementptr inbounds double, double* %1, i64 %212
  %214 = load double, double* %213, align 8, !tbaa !4
  %215 = fmul double %211, %214
  %216 = fsub double %207, %215
  %217 = add nuw nsw i64 %197, 2
  %218 = add i64 %199, 2
  %219 = icmp eq i64 %218, %169
  br i1 %219, label %178, label %196, !llvm.loop !16

220:                                              ; preds = %191, %162
  %221 = add nuw nsw i64 %94, 1
  %222 = icmp eq i64 %164, %70
  br i1 %222, label %223, label %92, !llvm.loop !17

223:                                              ; preds = %220, %2, %16, %67, %159
  %224 = phi i32 [ %161, %159 ], [ 0, %67 ], [ 0, %16 ], [ 0, %2 ], [ 0, %220 ]
  ret i32 %224
}

; Function Attrs: mustprogress nofree nounwind willreturn writeonly
declare double @sqrt(double noundef) local_unnamed_addr #1

attributes #0 = { nofree nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nounwind willreturn writeonly "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 1}
!4 = !{!5, !5, i64 0}
!5 = !{!"double", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.mustprogress"}
!10 = distinct !{!10, !9}
!11 = distinct !{!11, !9}
!12 = distinct !{!12, !13}
!13 = !{!"llvm.loop.unroll.disable"}
!14 = distinct !{!14, !9}
!15 = distinct !{!15, !9}
!16 = distinct !{!16, !9}
!17 = distinct !{!17, !9}
