; A nest whose rows are worth bringing only if there are more of them: where there are few it runs as it was, in whole registers too.
;
;	void fir(int n, int taps, const float *restrict x, const float *restrict h, float *restrict y) {
;	  for (int i = 0; i < n; i++) { float s = 0; for (int k = 0; k < taps; k++) s += h[k] * x[i + k]; y[i] = s; }
;	}
;
; run: fir i32:203 i32:7 in:f32[209] in:f32[7] out:f32[203]
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"

define dso_local void @fir(i32 noundef %0, i32 noundef %1, ptr noalias nocapture noundef readonly %2, ptr noalias nocapture noundef readonly %3, ptr noalias nocapture noundef writeonly %4) local_unnamed_addr {
  %6 = icmp sgt i32 %0, 0
  br i1 %6, label %7, label %15

7:                                                ; preds = %5
  %8 = icmp sgt i32 %1, 0
  %9 = zext nneg i32 %0 to i64
  %10 = zext nneg i32 %1 to i64
  br label %11

11:                                               ; preds = %7, %16
  %12 = phi i64 [ 0, %7 ], [ %19, %16 ]
  br i1 %8, label %13, label %16

13:                                               ; preds = %11
  %14 = getelementptr inbounds float, ptr %2, i64 %12
  br label %21

15:                                               ; preds = %16, %5
  ret void

16:                                               ; preds = %21, %11
  %17 = phi float [ 0.000000e+00, %11 ], [ %28, %21 ]
  %18 = getelementptr inbounds float, ptr %4, i64 %12
  store float %17, ptr %18, align 4
  %19 = add nuw nsw i64 %12, 1
  %20 = icmp eq i64 %19, %9
  br i1 %20, label %15, label %11

21:                                               ; preds = %13, %21
  %22 = phi i64 [ 0, %13 ], [ %29, %21 ]
  %23 = phi float [ 0.000000e+00, %13 ], [ %28, %21 ]
  %24 = getelementptr inbounds float, ptr %3, i64 %22
  %25 = load float, ptr %24, align 4
  %26 = getelementptr inbounds float, ptr %14, i64 %22
  %27 = load float, ptr %26, align 4
  %28 = tail call float @llvm.fmuladd.f32(float %25, float %27, float %23)
  %29 = add nuw nsw i64 %22, 1
  %30 = icmp eq i64 %29, %10
  br i1 %30, label %16, label %21
}

declare float @llvm.fmuladd.f32(float, float, float)
