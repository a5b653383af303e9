; What clang 14 makes of these at -Os: the loops inside are short, and not unrolled.
;
;	void window(int h, int w, float *restrict o, const float *restrict a, const float *restrict k) {
;	  for (int y = 0; y < h; y++) for (int x = 0; x < w; x++) { float s = 0; for (int u = 0; u < 5; u++) for (int v = 0; v < 5; v++) s += a[(y + u) * 100 + x + v] * k[5 * u + v]; o[y * w + x] = s; }
;	}
;	void neighbours(int h, int w, uint8_t *restrict o, const uint8_t *restrict a) {
;	  for (int y = 0; y < h; y++) for (int x = 0; x < w; x++) { int s = 0; for (int u = 0; u < 3; u++) for (int v = 0; v < 3; v++) if (u != 1 || v != 1) s += a[(y + u) * 100 + x + v] & 1; o[y * w + x] = s == 3; }
;	}
;	void table(uint32_t *t) {
;	  for (uint32_t i = 0; i < 256; i++) { uint32_t c = i; for (int k = 0; k < 8; k++) c = c & 1 ? (c >> 1) ^ 0xedb88320u : c >> 1; t[i] = c; }
;	}
;
; run: window i32:7 i32:90 out:f32[630] in:f32[1200] in:f32[25]{0.1,1}
; run: neighbours i32:7 i32:90 out:u8[630] in:u8[1000]
; run: table out:u32[256]
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"
define dso_local void @window(i32 noundef %0, i32 noundef %1, float* noalias nocapture noundef writeonly %2, float* noalias nocapture noundef readonly %3, float* noalias nocapture noundef readonly %4) local_unnamed_addr #0 {
  %6 = icmp sgt i32 %0, 0
  br i1 %6, label %7, label %16
7:                                                ; preds = %5
  %8 = icmp sgt i32 %1, 0
  %9 = sext i32 %1 to i64
  %10 = zext i32 %0 to i64
  %11 = zext i32 %1 to i64
  br label %12
12:                                               ; preds = %7, %19
  %13 = phi i64 [ 0, %7 ], [ %20, %19 ]
  br i1 %8, label %14, label %19
14:                                               ; preds = %12
  %15 = mul nsw i64 %13, %9
  br label %17
16:                                               ; preds = %19, %5
  ret void
17:                                               ; preds = %14, %30
  %18 = phi i64 [ 0, %14 ], [ %33, %30 ]
  br label %22
19:                                               ; preds = %30, %12
  %20 = add nuw nsw i64 %13, 1
  %21 = icmp eq i64 %20, %10
  br i1 %21, label %16, label %12, !llvm.loop !5
22:                                               ; preds = %17, %35
  %23 = phi i64 [ 0, %17 ], [ %36, %35 ]
  %24 = phi float [ 0.000000e+00, %17 ], [ %48, %35 ]
  %25 = add nuw i64 %23, %13
  %26 = mul i64 %25, 100
  %27 = add i64 %26, %18
  %28 = mul nuw nsw i64 %23, 5
  %29 = and i64 %27, 4294967295
  br label %38
30:                                               ; preds = %35
  %31 = add nsw i64 %18, %15
  %32 = getelementptr inbounds float, float* %2, i64 %31
  store float %48, float* %32, align 4, !tbaa !7
  %33 = add nuw nsw i64 %18, 1
  %34 = icmp eq i64 %33, %11
  br i1 %34, label %19, label %17, !llvm.loop !11
35:                                               ; preds = %38
  %36 = add nuw nsw i64 %23, 1
  %37 = icmp eq i64 %36, 5
  br i1 %37, label %30, label %22, !llvm.loop !12
38:                                               ; preds = %22, %38
  %39 = phi i64 [ 0, %22 ], [ %49, %38 ]
  %40 = phi float [ %24, %22 ], [ %48, %38 ]
  %41 = add nuw nsw i64 %29, %39
  %42 = getelementptr inbounds float, float* %3, i64 %41
  %43 = load float, float* %42, align 4, !tbaa !7
  %44 = add nuw nsw i64 %39, %28
  %45 = getelementptr inbounds float, float* %4, i64 %44
  %46 = load float, float* %45, align 4, !tbaa !7
  %47 = fmul float %43, %46
  %48 = fadd float %40, %47
  %49 = add nuw nsw i64 %39, 1
  %50 = icmp eq i64 %49, 5
  br i1 %50, label %35, label %38, !llvm.loop !13
}
define dso_local void @neighbours(i32 noundef %0, i32 noundef %1, i8* noalias nocapture noundef writeonly %2, i8* noalias nocapture noundef readonly %3) local_unnamed_addr #0 {
  %5 = icmp sgt i32 %0, 0
  br i1 %5, label %6, label %15
6:                                                ; preds = %4
  %7 = icmp sgt i32 %1, 0
  %8 = sext i32 %1 to i64
  %9 = zext i32 %0 to i64
  %10 = zext i32 %1 to i64
  br label %11
11:                                               ; preds = %6, %18
  %12 = phi i64 [ 0, %6 ], [ %19, %18 ]
  br i1 %7, label %13, label %18
13:                                               ; preds = %11
  %14 = mul nsw i64 %12, %8
  br label %16
15:                                               ; preds = %18, %4
  ret void
16:                                               ; preds = %13, %29
  %17 = phi i64 [ 0, %13 ], [ %34, %29 ]
  br label %21
18:                                               ; preds = %29, %11
  %19 = add nuw nsw i64 %12, 1
  %20 = icmp eq i64 %19, %9
  br i1 %20, label %15, label %11, !llvm.loop !14
21:                                               ; preds = %16, %36
  %22 = phi i64 [ 0, %16 ], [ %37, %36 ]
  %23 = phi i32 [ 0, %16 ], [ %52, %36 ]
  %24 = icmp ne i64 %22, 1
  %25 = add nuw nsw i64 %22, %12
  %26 = mul i64 %25, 100
  %27 = add i64 %26, %17
  %28 = and i64 %27, 4294967295
  br label %39
29:                                               ; preds = %36
  %30 = icmp eq i32 %52, 3
  %31 = zext i1 %30 to i8
  %32 = add nsw i64 %17, %14
  %33 = getelementptr inbounds i8, i8* %2, i64 %32
  store i8 %31, i8* %33, align 1, !tbaa !15
  %34 = add nuw nsw i64 %17, 1
  %35 = icmp eq i64 %34, %10
  br i1 %35, label %18, label %16, !llvm.loop !16
36:                                               ; preds = %51
  %37 = add nuw nsw i64 %22, 1
  %38 = icmp eq i64 %37, 3
  br i1 %38, label %29, label %21, !llvm.loop !17
39:                                               ; preds = %21, %51
  %40 = phi i64 [ 0, %21 ], [ %53, %51 ]
  %41 = phi i32 [ %23, %21 ], [ %52, %51 ]
  %42 = icmp ne i64 %40, 1
  %43 = select i1 %24, i1 true, i1 %42
  br i1 %43, label %44, label %51
44:                                               ; preds = %39
  %45 = add nuw nsw i64 %28, %40
  %46 = getelementptr inbounds i8, i8* %3, i64 %45
  %47 = load i8, i8* %46, align 1, !tbaa !15
  %48 = and i8 %47, 1
  %49 = zext i8 %48 to i32
  %50 = add nsw i32 %41, %49
  br label %51
51:                                               ; preds = %44, %39
  %52 = phi i32 [ %50, %44 ], [ %41, %39 ]
  %53 = add nuw nsw i64 %40, 1
  %54 = icmp eq i64 %53, 3
  br i1 %54, label %36, label %39, !llvm.loop !18
}
define dso_local void @table(i32* nocapture noundef writeonly %0) local_unnamed_addr #1 {
  br label %2
2:                                                ; preds = %1, %6
  %3 = phi i64 [ 0, %1 ], [ %8, %6 ]
  %4 = trunc i64 %3 to i32
  br label %10
5:                                                ; preds = %6
  ret void
6:                                                ; preds = %10
  %7 = getelementptr inbounds i32, i32* %0, i64 %3
  store i32 %17, i32* %7, align 4, !tbaa !19
  %8 = add nuw nsw i64 %3, 1
  %9 = icmp eq i64 %8, 256
  br i1 %9, label %5, label %2, !llvm.loop !21
10:                                               ; preds = %2, %10
  %11 = phi i32 [ 0, %2 ], [ %18, %10 ]
  %12 = phi i32 [ %4, %2 ], [ %17, %10 ]
  %13 = and i32 %12, 1
  %14 = icmp eq i32 %13, 0
  %15 = lshr i32 %12, 1
  %16 = xor i32 %15, -306674912
  %17 = select i1 %14, i32 %15, i32 %16
  %18 = add nuw nsw i32 %11, 1
  %19 = icmp eq i32 %18, 8
  br i1 %19, label %6, label %10, !llvm.loop !22
}
attributes #0 = { nofree norecurse nosync nounwind optsize uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree norecurse nosync nounwind optsize uwtable writeonly "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
!llvm.module.flags = !{!0, !1, !2, !3}
!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 1}
!4 = !{!"Debian clang version 14.0.6"}
!5 = distinct !{!5, !6}
!6 = !{!"llvm.loop.mustprogress"}
!7 = !{!8, !8, i64 0}
!8 = !{!"float", !9, i64 0}
!9 = !{!"omnipotent char", !10, i64 0}
!10 = !{!"Simple C/C++ TBAA"}
!11 = distinct !{!11, !6}
!12 = distinct !{!12, !6}
!13 = distinct !{!13, !6}
!14 = distinct !{!14, !6}
!15 = !{!9, !9, i64 0}
!16 = distinct !{!16, !6}
!17 = distinct !{!17, !6}
!18 = distinct !{!18, !6}
!19 = !{!20, !20, i64 0}
!20 = !{!"int", !9, i64 0}
!21 = distinct !{!21, !6}
!22 = distinct !{!22, !6}
