; What clang 19 makes of these at -O2: stores under a condition lane by lane, vectors of what goes down in memory, copies whose reads
; come after the writes of the copy before, and what was loaded for the next iteration too.
;
;	void cut(int *restrict s, int n) { for (int i = 0; i < n; i++) if (s[i] > 9) s[i] -= 9; }
;	void down(const short *restrict a, short *restrict b, int n) { for (int i = 0; i < n; i++) b[n - 1 - i] = a[n - 1 - i] + 3; }
;	void swaps(float *p, int n) {
;	  for (int i = 0; i < n; i++) { float x = p[2 * i], y = p[2 * i + 1]; p[2 * i] = y + 1.0f; p[2 * i + 1] = x; }
;	}
;	void blur3(int n, const float *restrict a, float *restrict b) {
;	  for (int i = 1; i < n - 1; i++) b[i] = a[i - 1] + 2.0f * a[i] + a[i + 1];
;	}
;
; run: cut inout:i32[203]{0,20} i32:203
; run: down in:i16[203] out:i16[203] i32:203
; run: swaps inout:f32[406] i32:203
; run: blur3 i32:203 in:f32[203] inout:f32[203]
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"

define dso_local void @cut(ptr noalias nocapture noundef %0, i32 noundef %1) local_unnamed_addr {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %47

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  %6 = icmp ult i32 %1, 4
  br i1 %6, label %7, label %9

7:                                                ; preds = %45, %4
  %8 = phi i64 [ 0, %4 ], [ %10, %45 ]
  br label %48

9:                                                ; preds = %4
  %10 = and i64 %5, 2147483644
  br label %11

11:                                               ; preds = %42, %9
  %12 = phi i64 [ 0, %9 ], [ %43, %42 ]
  %13 = getelementptr inbounds i32, ptr %0, i64 %12
  %14 = load <4 x i32>, ptr %13, align 4
  %15 = icmp sgt <4 x i32> %14, <i32 9, i32 9, i32 9, i32 9>
  %16 = extractelement <4 x i1> %15, i64 0
  br i1 %16, label %17, label %21

17:                                               ; preds = %11
  %18 = getelementptr inbounds i32, ptr %0, i64 %12
  %19 = extractelement <4 x i32> %14, i64 0
  %20 = add nsw i32 %19, -9
  store i32 %20, ptr %18, align 4
  br label %21

21:                                               ; preds = %17, %11
  %22 = extractelement <4 x i1> %15, i64 1
  br i1 %22, label %23, label %28

23:                                               ; preds = %21
  %24 = or disjoint i64 %12, 1
  %25 = getelementptr inbounds i32, ptr %0, i64 %24
  %26 = extractelement <4 x i32> %14, i64 1
  %27 = add nsw i32 %26, -9
  store i32 %27, ptr %25, align 4
  br label %28

28:                                               ; preds = %23, %21
  %29 = extractelement <4 x i1> %15, i64 2
  br i1 %29, label %30, label %35

30:                                               ; preds = %28
  %31 = or disjoint i64 %12, 2
  %32 = getelementptr inbounds i32, ptr %0, i64 %31
  %33 = extractelement <4 x i32> %14, i64 2
  %34 = add nsw i32 %33, -9
  store i32 %34, ptr %32, align 4
  br label %35

35:                                               ; preds = %30, %28
  %36 = extractelement <4 x i1> %15, i64 3
  br i1 %36, label %37, label %42

37:                                               ; preds = %35
  %38 = or disjoint i64 %12, 3
  %39 = getelementptr inbounds i32, ptr %0, i64 %38
  %40 = extractelement <4 x i32> %14, i64 3
  %41 = add nsw i32 %40, -9
  store i32 %41, ptr %39, align 4
  br label %42

42:                                               ; preds = %37, %35
  %43 = add nuw i64 %12, 4
  %44 = icmp eq i64 %43, %10
  br i1 %44, label %45, label %11

45:                                               ; preds = %42
  %46 = icmp eq i64 %10, %5
  br i1 %46, label %47, label %7

47:                                               ; preds = %55, %45, %2
  ret void

48:                                               ; preds = %7, %55
  %49 = phi i64 [ %56, %55 ], [ %8, %7 ]
  %50 = getelementptr inbounds i32, ptr %0, i64 %49
  %51 = load i32, ptr %50, align 4
  %52 = icmp sgt i32 %51, 9
  br i1 %52, label %53, label %55

53:                                               ; preds = %48
  %54 = add nsw i32 %51, -9
  store i32 %54, ptr %50, align 4
  br label %55

55:                                               ; preds = %48, %53
  %56 = add nuw nsw i64 %49, 1
  %57 = icmp eq i64 %56, %5
  br i1 %57, label %47, label %48
}

define dso_local void @down(ptr noalias nocapture noundef readonly %0, ptr noalias nocapture noundef writeonly %1, i32 noundef %2) local_unnamed_addr {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %27

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64
  %7 = zext nneg i32 %2 to i64
  %8 = icmp ult i32 %2, 8
  br i1 %8, label %9, label %11

9:                                                ; preds = %25, %5
  %10 = phi i64 [ 0, %5 ], [ %12, %25 ]
  br label %28

11:                                               ; preds = %5
  %12 = and i64 %7, 2147483640
  %13 = getelementptr i8, ptr %0, i64 -14
  %14 = getelementptr i8, ptr %1, i64 -14
  br label %15

15:                                               ; preds = %15, %11
  %16 = phi i64 [ 0, %11 ], [ %23, %15 ]
  %17 = xor i64 %16, -1
  %18 = add nsw i64 %17, %6
  %19 = getelementptr i16, ptr %13, i64 %18
  %20 = load <8 x i16>, ptr %19, align 2
  %21 = add <8 x i16> %20, <i16 3, i16 3, i16 3, i16 3, i16 3, i16 3, i16 3, i16 3>
  %22 = getelementptr i16, ptr %14, i64 %18
  store <8 x i16> %21, ptr %22, align 2
  %23 = add nuw i64 %16, 8
  %24 = icmp eq i64 %23, %12
  br i1 %24, label %25, label %15

25:                                               ; preds = %15
  %26 = icmp eq i64 %12, %7
  br i1 %26, label %27, label %9

27:                                               ; preds = %28, %25, %3
  ret void

28:                                               ; preds = %9, %28
  %29 = phi i64 [ %36, %28 ], [ %10, %9 ]
  %30 = xor i64 %29, -1
  %31 = add nsw i64 %30, %6
  %32 = getelementptr inbounds i16, ptr %0, i64 %31
  %33 = load i16, ptr %32, align 2
  %34 = add i16 %33, 3
  %35 = getelementptr inbounds i16, ptr %1, i64 %31
  store i16 %34, ptr %35, align 2
  %36 = add nuw nsw i64 %29, 1
  %37 = icmp eq i64 %36, %7
  br i1 %37, label %27, label %28
}

define dso_local void @swaps(ptr nocapture noundef %0, i32 noundef %1) local_unnamed_addr {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %27

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  %6 = icmp eq i32 %1, 1
  br i1 %6, label %7, label %9

7:                                                ; preds = %25, %4
  %8 = phi i64 [ 0, %4 ], [ %10, %25 ]
  br label %28

9:                                                ; preds = %4
  %10 = and i64 %5, 2147483646
  %11 = getelementptr i8, ptr %0, i64 -4
  br label %12

12:                                               ; preds = %12, %9
  %13 = phi i64 [ 0, %9 ], [ %23, %12 ]
  %14 = shl nuw nsw i64 %13, 1
  %15 = getelementptr inbounds float, ptr %0, i64 %14
  %16 = load <4 x float>, ptr %15, align 4
  %17 = shufflevector <4 x float> %16, <4 x float> poison, <2 x i32> <i32 0, i32 2>
  %18 = shufflevector <4 x float> %16, <4 x float> poison, <2 x i32> <i32 1, i32 3>
  %19 = or disjoint i64 %14, 1
  %20 = fadd <2 x float> %18, <float 1.000000e+00, float 1.000000e+00>
  %21 = getelementptr float, ptr %11, i64 %19
  %22 = shufflevector <2 x float> %20, <2 x float> %17, <4 x i32> <i32 0, i32 2, i32 1, i32 3>
  store <4 x float> %22, ptr %21, align 4
  %23 = add nuw i64 %13, 2
  %24 = icmp eq i64 %23, %10
  br i1 %24, label %25, label %12

25:                                               ; preds = %12
  %26 = icmp eq i64 %10, %5
  br i1 %26, label %27, label %7

27:                                               ; preds = %28, %25, %2
  ret void

28:                                               ; preds = %7, %28
  %29 = phi i64 [ %37, %28 ], [ %8, %7 ]
  %30 = shl nuw nsw i64 %29, 1
  %31 = getelementptr inbounds float, ptr %0, i64 %30
  %32 = load float, ptr %31, align 4
  %33 = or disjoint i64 %30, 1
  %34 = getelementptr inbounds float, ptr %0, i64 %33
  %35 = load float, ptr %34, align 4
  %36 = fadd float %35, 1.000000e+00
  store float %36, ptr %31, align 4
  store float %32, ptr %34, align 4
  %37 = add nuw nsw i64 %29, 1
  %38 = icmp eq i64 %37, %5
  br i1 %38, label %27, label %28
}

define dso_local void @blur3(i32 noundef %0, ptr noalias nocapture noundef readonly %1, ptr noalias nocapture noundef writeonly %2) local_unnamed_addr {
  %4 = icmp sgt i32 %0, 2
  br i1 %4, label %5, label %38

5:                                                ; preds = %3
  %6 = add nsw i32 %0, -1
  %7 = zext nneg i32 %6 to i64
  %8 = getelementptr i8, ptr %1, i64 4
  %9 = load float, ptr %8, align 4
  %10 = getelementptr i8, ptr %1, i64 -4
  %11 = add nsw i64 %7, -1
  %12 = icmp ult i64 %11, 4
  br i1 %12, label %13, label %16

13:                                               ; preds = %35, %5
  %14 = phi float [ %9, %5 ], [ %36, %35 ]
  %15 = phi i64 [ 1, %5 ], [ %18, %35 ]
  br label %39

16:                                               ; preds = %5
  %17 = and i64 %11, -4
  %18 = or disjoint i64 %17, 1
  %19 = insertelement <4 x float> poison, float %9, i64 3
  br label %20

20:                                               ; preds = %20, %16
  %21 = phi i64 [ 0, %16 ], [ %33, %20 ]
  %22 = phi <4 x float> [ %19, %16 ], [ %28, %20 ]
  %23 = or disjoint i64 %21, 1
  %24 = getelementptr float, ptr %1, i64 %21
  %25 = load <4 x float>, ptr %24, align 4
  %26 = or disjoint i64 %21, 2
  %27 = getelementptr inbounds float, ptr %1, i64 %26
  %28 = load <4 x float>, ptr %27, align 4
  %29 = shufflevector <4 x float> %22, <4 x float> %28, <4 x i32> <i32 3, i32 4, i32 5, i32 6>
  %30 = tail call <4 x float> @llvm.fmuladd.v4f32(<4 x float> %29, <4 x float> <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>, <4 x float> %25)
  %31 = fadd <4 x float> %30, %28
  %32 = getelementptr inbounds float, ptr %2, i64 %23
  store <4 x float> %31, ptr %32, align 4
  %33 = add nuw i64 %21, 4
  %34 = icmp eq i64 %33, %17
  br i1 %34, label %35, label %20

35:                                               ; preds = %20
  %36 = extractelement <4 x float> %28, i64 3
  %37 = icmp eq i64 %11, %17
  br i1 %37, label %38, label %13

38:                                               ; preds = %39, %35, %3
  ret void

39:                                               ; preds = %13, %39
  %40 = phi float [ %47, %39 ], [ %14, %13 ]
  %41 = phi i64 [ %45, %39 ], [ %15, %13 ]
  %42 = getelementptr float, ptr %10, i64 %41
  %43 = load float, ptr %42, align 4
  %44 = tail call float @llvm.fmuladd.f32(float %40, float 2.000000e+00, float %43)
  %45 = add nuw nsw i64 %41, 1
  %46 = getelementptr inbounds float, ptr %1, i64 %45
  %47 = load float, ptr %46, align 4
  %48 = fadd float %44, %47
  %49 = getelementptr inbounds float, ptr %2, i64 %41
  store float %48, ptr %49, align 4
  %50 = icmp eq i64 %45, %7
  br i1 %50, label %38, label %39
}

declare float @llvm.fmuladd.f32(float, float, float)
declare <4 x float> @llvm.fmuladd.v4f32(<4 x float>, <4 x float>, <4 x float>)
