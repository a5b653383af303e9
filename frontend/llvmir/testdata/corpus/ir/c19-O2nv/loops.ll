; ModuleID = 'loops.c'
source_filename = "loops.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local noundef float @s116(ptr nocapture noundef %0, ptr nocapture noundef readnone %1, ptr nocapture noundef readnone %2, ptr nocapture noundef readnone %3, ptr nocapture noundef readnone %4, ptr nocapture noundef readnone %5, ptr nocapture noundef readnone %6, ptr nocapture noundef readnone %7, ptr nocapture noundef readnone %8) local_unnamed_addr #0 {
  %10 = load float, ptr %0, align 4, !tbaa !4
  br label %12

11:                                               ; preds = %12
  ret float 0.000000e+00

12:                                               ; preds = %9, %12
  %13 = phi float [ %10, %9 ], [ %30, %12 ]
  %14 = phi i64 [ 0, %9 ], [ %28, %12 ]
  %15 = getelementptr inbounds float, ptr %0, i64 %14
  %16 = getelementptr inbounds i8, ptr %15, i64 4
  %17 = load float, ptr %16, align 4, !tbaa !4
  %18 = fmul float %17, %13
  store float %18, ptr %15, align 4, !tbaa !4
  %19 = getelementptr inbounds i8, ptr %15, i64 8
  %20 = load float, ptr %19, align 4, !tbaa !4
  %21 = fmul float %17, %20
  store float %21, ptr %16, align 4, !tbaa !4
  %22 = getelementptr inbounds i8, ptr %15, i64 12
  %23 = load float, ptr %22, align 4, !tbaa !4
  %24 = fmul float %20, %23
  store float %24, ptr %19, align 4, !tbaa !4
  %25 = getelementptr inbounds i8, ptr %15, i64 16
  %26 = load float, ptr %25, align 4, !tbaa !4
  %27 = fmul float %23, %26
  store float %27, ptr %22, align 4, !tbaa !4
  %28 = add nuw nsw i64 %14, 5
  %29 = getelementptr inbounds float, ptr %0, i64 %28
  %30 = load float, ptr %29, align 4, !tbaa !4
  %31 = fmul float %26, %30
  store float %31, ptr %25, align 4, !tbaa !4
  %32 = icmp ult i64 %14, 90
  br i1 %32, label %12, label %11, !llvm.loop !8
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local noundef float @s118(ptr nocapture noundef %0, ptr nocapture noundef readnone %1, ptr nocapture noundef readnone %2, ptr nocapture noundef readnone %3, ptr nocapture noundef readnone %4, ptr nocapture noundef readnone %5, ptr nocapture noundef readonly %6, ptr nocapture noundef readnone %7, ptr nocapture noundef readnone %8) local_unnamed_addr #0 {
  br label %10

10:                                               ; preds = %9, %16
  %11 = phi i64 [ 1, %9 ], [ %17, %16 ]
  %12 = getelementptr inbounds float, ptr %0, i64 %11
  %13 = load float, ptr %12, align 4, !tbaa !4
  %14 = getelementptr float, ptr %0, i64 %11
  br label %19

15:                                               ; preds = %16
  ret float 0.000000e+00

16:                                               ; preds = %19
  %17 = add nuw nsw i64 %11, 1
  %18 = icmp eq i64 %17, 12
  br i1 %18, label %15, label %10, !llvm.loop !11

19:                                               ; preds = %10, %19
  %20 = phi i64 [ 0, %10 ], [ %30, %19 ]
  %21 = phi float [ %13, %10 ], [ %29, %19 ]
  %22 = getelementptr inbounds [12 x float], ptr %6, i64 %20, i64 %11
  %23 = load float, ptr %22, align 4, !tbaa !4
  %24 = xor i64 %20, -1
  %25 = getelementptr float, ptr %14, i64 %24
  %26 = load float, ptr %25, align 4, !tbaa !4
  %27 = fmul float %23, %26
  %28 = fmul float %27, 0x3F847AE140000000
  %29 = fadd float %21, %28
  store float %29, ptr %12, align 4, !tbaa !4
  %30 = add nuw nsw i64 %20, 1
  %31 = icmp eq i64 %30, %11
  br i1 %31, label %16, label %19, !llvm.loop !12
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local noundef float @s119(ptr nocapture noundef readnone %0, ptr nocapture noundef readnone %1, ptr nocapture noundef readnone %2, ptr nocapture noundef readnone %3, ptr nocapture noundef readnone %4, ptr nocapture noundef %5, ptr nocapture noundef readonly %6, ptr nocapture noundef readnone %7, ptr nocapture noundef readnone %8) local_unnamed_addr #0 {
  %10 = getelementptr i8, ptr %5, i64 -48
  br label %11

11:                                               ; preds = %9, %14
  %12 = phi i64 [ 1, %9 ], [ %15, %14 ]
  br label %17

13:                                               ; preds = %14
  ret float 0.000000e+00

14:                                               ; preds = %17
  %15 = add nuw nsw i64 %12, 1
  %16 = icmp eq i64 %15, 12
  br i1 %16, label %13, label %11, !llvm.loop !13

17:                                               ; preds = %11, %17
  %18 = phi i64 [ 1, %11 ], [ %26, %17 ]
  %19 = add nsw i64 %18, -1
  %20 = getelementptr nusw [12 x float], ptr %10, i64 %12, i64 %19
  %21 = load float, ptr %20, align 4, !tbaa !4
  %22 = getelementptr inbounds [12 x float], ptr %6, i64 %12, i64 %18
  %23 = load float, ptr %22, align 4, !tbaa !4
  %24 = fadd float %21, %23
  %25 = getelementptr inbounds [12 x float], ptr %5, i64 %12, i64 %18
  store float %24, ptr %25, align 4, !tbaa !4
  %26 = add nuw nsw i64 %18, 1
  %27 = icmp eq i64 %26, 12
  br i1 %27, label %14, label %17, !llvm.loop !14
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local noundef float @s126(ptr nocapture noundef readonly %0, ptr nocapture noundef readnone %1, ptr nocapture noundef readnone %2, ptr nocapture noundef readnone %3, ptr nocapture noundef readnone %4, ptr nocapture noundef readnone %5, ptr nocapture noundef %6, ptr nocapture noundef readonly %7, ptr nocapture noundef readnone %8) local_unnamed_addr #0 {
  %10 = getelementptr i8, ptr %6, i64 -48
  br label %11

11:                                               ; preds = %9, %16
  %12 = phi i64 [ 0, %9 ], [ %18, %16 ]
  %13 = phi i32 [ 1, %9 ], [ %17, %16 ]
  %14 = getelementptr [12 x float], ptr %10, i64 0, i64 %12
  br label %20

15:                                               ; preds = %16
  ret float 0.000000e+00

16:                                               ; preds = %20
  %17 = add nsw i32 %22, 2
  %18 = add nuw nsw i64 %12, 1
  %19 = icmp eq i64 %18, 12
  br i1 %19, label %15, label %11, !llvm.loop !15

20:                                               ; preds = %11, %20
  %21 = phi i64 [ 1, %11 ], [ %37, %20 ]
  %22 = phi i32 [ %13, %11 ], [ %36, %20 ]
  %23 = getelementptr [12 x float], ptr %14, i64 %21
  %24 = load float, ptr %23, align 4, !tbaa !4
  %25 = add nsw i32 %22, -1
  %26 = icmp slt i32 %22, 101
  %27 = select i1 %26, i32 %25, i32 0
  %28 = sext i32 %27 to i64
  %29 = getelementptr inbounds float, ptr %0, i64 %28
  %30 = load float, ptr %29, align 4, !tbaa !4
  %31 = getelementptr inbounds [12 x float], ptr %7, i64 %21, i64 %12
  %32 = load float, ptr %31, align 4, !tbaa !4
  %33 = fmul float %30, %32
  %34 = fadd float %24, %33
  %35 = getelementptr inbounds [12 x float], ptr %6, i64 %21, i64 %12
  store float %34, ptr %35, align 4, !tbaa !4
  %36 = add nsw i32 %22, 1
  %37 = add nuw nsw i64 %21, 1
  %38 = icmp eq i64 %37, 12
  br i1 %38, label %16, label %20, !llvm.loop !16
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local noundef float @s211(ptr nocapture noundef writeonly %0, ptr nocapture noundef %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readonly %4, ptr nocapture noundef readnone %5, ptr nocapture noundef readnone %6, ptr nocapture noundef readnone %7, ptr nocapture noundef readnone %8) local_unnamed_addr #0 {
  %10 = load float, ptr %1, align 4
  br label %12

11:                                               ; preds = %12
  ret float 0.000000e+00

12:                                               ; preds = %9, %12
  %13 = phi float [ %10, %9 ], [ %30, %12 ]
  %14 = phi i64 [ 1, %9 ], [ %23, %12 ]
  %15 = getelementptr float, ptr %1, i64 %14
  %16 = getelementptr inbounds float, ptr %2, i64 %14
  %17 = load float, ptr %16, align 4, !tbaa !4
  %18 = getelementptr inbounds float, ptr %3, i64 %14
  %19 = load float, ptr %18, align 4, !tbaa !4
  %20 = fmul float %17, %19
  %21 = fadd float %13, %20
  %22 = getelementptr inbounds float, ptr %0, i64 %14
  store float %21, ptr %22, align 4, !tbaa !4
  %23 = add nuw nsw i64 %14, 1
  %24 = getelementptr inbounds float, ptr %1, i64 %23
  %25 = load float, ptr %24, align 4, !tbaa !4
  %26 = getelementptr inbounds float, ptr %4, i64 %14
  %27 = load float, ptr %26, align 4, !tbaa !4
  %28 = load float, ptr %18, align 4, !tbaa !4
  %29 = fmul float %27, %28
  %30 = fsub float %25, %29
  store float %30, ptr %15, align 4, !tbaa !4
  %31 = icmp eq i64 %23, 99
  br i1 %31, label %11, label %12, !llvm.loop !17
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local noundef float @s212(ptr nocapture noundef %0, ptr nocapture noundef %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readnone %4, ptr nocapture noundef readnone %5, ptr nocapture noundef readnone %6, ptr nocapture noundef readnone %7, ptr nocapture noundef readnone %8) local_unnamed_addr #0 {
  br label %11

10:                                               ; preds = %11
  ret float 0.000000e+00

11:                                               ; preds = %9, %11
  %12 = phi i64 [ 0, %9 ], [ %18, %11 ]
  %13 = getelementptr inbounds float, ptr %2, i64 %12
  %14 = load float, ptr %13, align 4, !tbaa !4
  %15 = getelementptr inbounds float, ptr %0, i64 %12
  %16 = load float, ptr %15, align 4, !tbaa !4
  %17 = fmul float %14, %16
  store float %17, ptr %15, align 4, !tbaa !4
  %18 = add nuw nsw i64 %12, 1
  %19 = getelementptr inbounds float, ptr %0, i64 %18
  %20 = load float, ptr %19, align 4, !tbaa !4
  %21 = getelementptr inbounds float, ptr %3, i64 %12
  %22 = load float, ptr %21, align 4, !tbaa !4
  %23 = fmul float %20, %22
  %24 = getelementptr inbounds float, ptr %1, i64 %12
  %25 = load float, ptr %24, align 4, !tbaa !4
  %26 = fadd float %25, %23
  store float %26, ptr %24, align 4, !tbaa !4
  %27 = icmp eq i64 %18, 99
  br i1 %27, label %10, label %11, !llvm.loop !18
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local noundef float @s1213(ptr nocapture noundef %0, ptr nocapture noundef %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readnone %4, ptr nocapture noundef readnone %5, ptr nocapture noundef readnone %6, ptr nocapture noundef readnone %7, ptr nocapture noundef readnone %8) local_unnamed_addr #0 {
  %10 = load float, ptr %1, align 4
  br label %12

11:                                               ; preds = %12
  ret float 0.000000e+00

12:                                               ; preds = %9, %12
  %13 = phi float [ %10, %9 ], [ %25, %12 ]
  %14 = phi i64 [ 1, %9 ], [ %20, %12 ]
  %15 = getelementptr float, ptr %1, i64 %14
  %16 = getelementptr inbounds float, ptr %2, i64 %14
  %17 = load float, ptr %16, align 4, !tbaa !4
  %18 = fadd float %13, %17
  %19 = getelementptr inbounds float, ptr %0, i64 %14
  store float %18, ptr %19, align 4, !tbaa !4
  %20 = add nuw nsw i64 %14, 1
  %21 = getelementptr inbounds float, ptr %0, i64 %20
  %22 = load float, ptr %21, align 4, !tbaa !4
  %23 = getelementptr inbounds float, ptr %3, i64 %14
  %24 = load float, ptr %23, align 4, !tbaa !4
  %25 = fmul float %22, %24
  store float %25, ptr %15, align 4, !tbaa !4
  %26 = icmp eq i64 %20, 99
  br i1 %26, label %11, label %12, !llvm.loop !19
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local noundef float @s231(ptr nocapture noundef readnone %0, ptr nocapture noundef readnone %1, ptr nocapture noundef readnone %2, ptr nocapture noundef readnone %3, ptr nocapture noundef readnone %4, ptr nocapture noundef %5, ptr nocapture noundef readonly %6, ptr nocapture noundef readnone %7, ptr nocapture noundef readnone %8) local_unnamed_addr #0 {
  %10 = getelementptr i8, ptr %5, i64 -48
  br label %11

11:                                               ; preds = %9, %15
  %12 = phi i64 [ 0, %9 ], [ %16, %15 ]
  %13 = getelementptr [12 x float], ptr %10, i64 0, i64 %12
  br label %18

14:                                               ; preds = %15
  ret float 0.000000e+00

15:                                               ; preds = %18
  %16 = add nuw nsw i64 %12, 1
  %17 = icmp eq i64 %16, 12
  br i1 %17, label %14, label %11, !llvm.loop !20

18:                                               ; preds = %11, %18
  %19 = phi i64 [ 1, %11 ], [ %26, %18 ]
  %20 = getelementptr [12 x float], ptr %13, i64 %19
  %21 = load float, ptr %20, align 4, !tbaa !4
  %22 = getelementptr inbounds [12 x float], ptr %6, i64 %19, i64 %12
  %23 = load float, ptr %22, align 4, !tbaa !4
  %24 = fadd float %21, %23
  %25 = getelementptr inbounds [12 x float], ptr %5, i64 %19, i64 %12
  store float %24, ptr %25, align 4, !tbaa !4
  %26 = add nuw nsw i64 %19, 1
  %27 = icmp eq i64 %26, 12
  br i1 %27, label %15, label %18, !llvm.loop !21
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local noundef float @s2233(ptr nocapture noundef readnone %0, ptr nocapture noundef readnone %1, ptr nocapture noundef readnone %2, ptr nocapture noundef readnone %3, ptr nocapture noundef readnone %4, ptr nocapture noundef %5, ptr nocapture noundef %6, ptr nocapture noundef readonly %7, ptr nocapture noundef readnone %8) local_unnamed_addr #0 {
  %10 = getelementptr i8, ptr %5, i64 -48
  %11 = getelementptr i8, ptr %6, i64 -48
  br label %12

12:                                               ; preds = %9, %26
  %13 = phi i64 [ 1, %9 ], [ %27, %26 ]
  %14 = getelementptr [12 x float], ptr %10, i64 0, i64 %13
  br label %16

15:                                               ; preds = %26
  ret float 0.000000e+00

16:                                               ; preds = %12, %16
  %17 = phi i64 [ 1, %12 ], [ %24, %16 ]
  %18 = getelementptr [12 x float], ptr %14, i64 %17
  %19 = load float, ptr %18, align 4, !tbaa !4
  %20 = getelementptr inbounds [12 x float], ptr %7, i64 %17, i64 %13
  %21 = load float, ptr %20, align 4, !tbaa !4
  %22 = fadd float %19, %21
  %23 = getelementptr inbounds [12 x float], ptr %5, i64 %17, i64 %13
  store float %22, ptr %23, align 4, !tbaa !4
  %24 = add nuw nsw i64 %17, 1
  %25 = icmp eq i64 %24, 12
  br i1 %25, label %29, label %16, !llvm.loop !22

26:                                               ; preds = %29
  %27 = add nuw nsw i64 %13, 1
  %28 = icmp eq i64 %27, 12
  br i1 %28, label %15, label %12, !llvm.loop !23

29:                                               ; preds = %16, %29
  %30 = phi i64 [ %37, %29 ], [ 1, %16 ]
  %31 = getelementptr nusw [12 x float], ptr %11, i64 %13, i64 %30
  %32 = load float, ptr %31, align 4, !tbaa !4
  %33 = getelementptr inbounds [12 x float], ptr %7, i64 %13, i64 %30
  %34 = load float, ptr %33, align 4, !tbaa !4
  %35 = fadd float %32, %34
  %36 = getelementptr inbounds [12 x float], ptr %6, i64 %13, i64 %30
  store float %35, ptr %36, align 4, !tbaa !4
  %37 = add nuw nsw i64 %30, 1
  %38 = icmp eq i64 %37, 12
  br i1 %38, label %26, label %29, !llvm.loop !24
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local noundef float @s235(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readnone %3, ptr nocapture noundef readnone %4, ptr nocapture noundef %5, ptr nocapture noundef readonly %6, ptr nocapture noundef readnone %7, ptr nocapture noundef readnone %8) local_unnamed_addr #0 {
  %10 = getelementptr i8, ptr %5, i64 -48
  br label %12

11:                                               ; preds = %23
  ret float 0.000000e+00

12:                                               ; preds = %9, %23
  %13 = phi i64 [ 0, %9 ], [ %24, %23 ]
  %14 = getelementptr inbounds float, ptr %1, i64 %13
  %15 = load float, ptr %14, align 4, !tbaa !4
  %16 = getelementptr inbounds float, ptr %2, i64 %13
  %17 = load float, ptr %16, align 4, !tbaa !4
  %18 = fmul float %15, %17
  %19 = getelementptr inbounds float, ptr %0, i64 %13
  %20 = load float, ptr %19, align 4, !tbaa !4
  %21 = fadd float %20, %18
  store float %21, ptr %19, align 4, !tbaa !4
  %22 = getelementptr [12 x float], ptr %10, i64 0, i64 %13
  br label %26

23:                                               ; preds = %26
  %24 = add nuw nsw i64 %13, 1
  %25 = icmp eq i64 %24, 12
  br i1 %25, label %11, label %12, !llvm.loop !25

26:                                               ; preds = %12, %26
  %27 = phi i64 [ 1, %12 ], [ %36, %26 ]
  %28 = getelementptr [12 x float], ptr %22, i64 %27
  %29 = load float, ptr %28, align 4, !tbaa !4
  %30 = getelementptr inbounds [12 x float], ptr %6, i64 %27, i64 %13
  %31 = load float, ptr %30, align 4, !tbaa !4
  %32 = load float, ptr %19, align 4, !tbaa !4
  %33 = fmul float %31, %32
  %34 = fadd float %29, %33
  %35 = getelementptr inbounds [12 x float], ptr %5, i64 %27, i64 %13
  store float %34, ptr %35, align 4, !tbaa !4
  %36 = add nuw nsw i64 %27, 1
  %37 = icmp eq i64 %36, 12
  br i1 %37, label %23, label %26, !llvm.loop !26
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local noundef float @s241(ptr nocapture noundef %0, ptr nocapture noundef %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readnone %4, ptr nocapture noundef readnone %5, ptr nocapture noundef readnone %6, ptr nocapture noundef readnone %7, ptr nocapture noundef readnone %8) local_unnamed_addr #0 {
  br label %11

10:                                               ; preds = %11
  ret float 0.000000e+00

11:                                               ; preds = %9, %11
  %12 = phi i64 [ 0, %9 ], [ %22, %11 ]
  %13 = getelementptr inbounds float, ptr %1, i64 %12
  %14 = load float, ptr %13, align 4, !tbaa !4
  %15 = getelementptr inbounds float, ptr %2, i64 %12
  %16 = load float, ptr %15, align 4, !tbaa !4
  %17 = fmul float %14, %16
  %18 = getelementptr inbounds float, ptr %3, i64 %12
  %19 = load float, ptr %18, align 4, !tbaa !4
  %20 = fmul float %17, %19
  %21 = getelementptr inbounds float, ptr %0, i64 %12
  store float %20, ptr %21, align 4, !tbaa !4
  %22 = add nuw nsw i64 %12, 1
  %23 = getelementptr inbounds float, ptr %0, i64 %22
  %24 = load float, ptr %23, align 4, !tbaa !4
  %25 = fmul float %20, %24
  %26 = load float, ptr %18, align 4, !tbaa !4
  %27 = fmul float %25, %26
  store float %27, ptr %13, align 4, !tbaa !4
  %28 = icmp eq i64 %22, 99
  br i1 %28, label %10, label %11, !llvm.loop !27
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local noundef float @s243(ptr nocapture noundef %0, ptr nocapture noundef %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readonly %4, ptr nocapture noundef readnone %5, ptr nocapture noundef readnone %6, ptr nocapture noundef readnone %7, ptr nocapture noundef readnone %8) local_unnamed_addr #0 {
  br label %11

10:                                               ; preds = %11
  ret float 0.000000e+00

11:                                               ; preds = %9, %11
  %12 = phi i64 [ 0, %9 ], [ %27, %11 ]
  %13 = getelementptr inbounds float, ptr %1, i64 %12
  %14 = load float, ptr %13, align 4, !tbaa !4
  %15 = getelementptr inbounds float, ptr %2, i64 %12
  %16 = load float, ptr %15, align 4, !tbaa !4
  %17 = getelementptr inbounds float, ptr %3, i64 %12
  %18 = load float, ptr %17, align 4, !tbaa !4
  %19 = fmul float %16, %18
  %20 = fadd float %14, %19
  %21 = getelementptr inbounds float, ptr %0, i64 %12
  store float %20, ptr %21, align 4, !tbaa !4
  %22 = load float, ptr %17, align 4, !tbaa !4
  %23 = getelementptr inbounds float, ptr %4, i64 %12
  %24 = load float, ptr %23, align 4, !tbaa !4
  %25 = fmul float %22, %24
  %26 = fadd float %20, %25
  store float %26, ptr %13, align 4, !tbaa !4
  %27 = add nuw nsw i64 %12, 1
  %28 = getelementptr inbounds float, ptr %0, i64 %27
  %29 = load float, ptr %28, align 4, !tbaa !4
  %30 = load float, ptr %17, align 4, !tbaa !4
  %31 = fmul float %29, %30
  %32 = fadd float %26, %31
  store float %32, ptr %21, align 4, !tbaa !4
  %33 = icmp eq i64 %27, 99
  br i1 %33, label %10, label %11, !llvm.loop !28
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local noundef float @s1244(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef writeonly %3, ptr nocapture noundef readnone %4, ptr nocapture noundef readnone %5, ptr nocapture noundef readnone %6, ptr nocapture noundef readnone %7, ptr nocapture noundef readnone %8) local_unnamed_addr #0 {
  br label %11

10:                                               ; preds = %11
  ret float 0.000000e+00

11:                                               ; preds = %9, %11
  %12 = phi i64 [ 0, %9 ], [ %23, %11 ]
  %13 = getelementptr inbounds float, ptr %1, i64 %12
  %14 = load float, ptr %13, align 4, !tbaa !4
  %15 = getelementptr inbounds float, ptr %2, i64 %12
  %16 = load float, ptr %15, align 4, !tbaa !4
  %17 = fmul float %16, %16
  %18 = fadd float %14, %17
  %19 = fmul float %14, %14
  %20 = fadd float %19, %18
  %21 = fadd float %16, %20
  %22 = getelementptr inbounds float, ptr %0, i64 %12
  store float %21, ptr %22, align 4, !tbaa !4
  %23 = add nuw nsw i64 %12, 1
  %24 = getelementptr inbounds float, ptr %0, i64 %23
  %25 = load float, ptr %24, align 4, !tbaa !4
  %26 = fadd float %25, %21
  %27 = getelementptr inbounds float, ptr %3, i64 %12
  store float %26, ptr %27, align 4, !tbaa !4
  %28 = icmp eq i64 %23, 99
  br i1 %28, label %10, label %11, !llvm.loop !29
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local noundef float @s252(ptr nocapture noundef writeonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readnone %3, ptr nocapture noundef readnone %4, ptr nocapture noundef readnone %5, ptr nocapture noundef readnone %6, ptr nocapture noundef readnone %7, ptr nocapture noundef readnone %8) local_unnamed_addr #0 {
  br label %11

10:                                               ; preds = %11
  ret float 0.000000e+00

11:                                               ; preds = %9, %11
  %12 = phi i64 [ 0, %9 ], [ %21, %11 ]
  %13 = phi float [ 0.000000e+00, %9 ], [ %18, %11 ]
  %14 = getelementptr inbounds float, ptr %1, i64 %12
  %15 = load float, ptr %14, align 4, !tbaa !4
  %16 = getelementptr inbounds float, ptr %2, i64 %12
  %17 = load float, ptr %16, align 4, !tbaa !4
  %18 = fmul float %15, %17
  %19 = fadd float %13, %18
  %20 = getelementptr inbounds float, ptr %0, i64 %12
  store float %19, ptr %20, align 4, !tbaa !4
  %21 = add nuw nsw i64 %12, 1
  %22 = icmp eq i64 %21, 100
  br i1 %22, label %10, label %11, !llvm.loop !30
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none) uwtable
define dso_local noundef float @s254(ptr nocapture noundef writeonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readnone %2, ptr nocapture noundef readnone %3, ptr nocapture noundef readnone %4, ptr nocapture noundef readnone %5, ptr nocapture noundef readnone %6, ptr nocapture noundef readnone %7, ptr nocapture noundef readnone %8) local_unnamed_addr #1 {
  %10 = getelementptr inbounds i8, ptr %1, i64 396
  br label %12

11:                                               ; preds = %12
  ret float 0.000000e+00

12:                                               ; preds = %9, %12
  %13 = phi i64 [ 0, %9 ], [ %21, %12 ]
  %14 = phi ptr [ %10, %9 ], [ %16, %12 ]
  %15 = load float, ptr %14, align 4, !tbaa !4
  %16 = getelementptr inbounds float, ptr %1, i64 %13
  %17 = load float, ptr %16, align 4, !tbaa !4
  %18 = fadd float %15, %17
  %19 = fmul float %18, 5.000000e-01
  %20 = getelementptr inbounds float, ptr %0, i64 %13
  store float %19, ptr %20, align 4, !tbaa !4
  %21 = add nuw nsw i64 %13, 1
  %22 = icmp eq i64 %21, 100
  br i1 %22, label %11, label %12, !llvm.loop !31
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none) uwtable
define dso_local noundef float @s255(ptr nocapture noundef writeonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readnone %2, ptr nocapture noundef readnone %3, ptr nocapture noundef readnone %4, ptr nocapture noundef readnone %5, ptr nocapture noundef readnone %6, ptr nocapture noundef readnone %7, ptr nocapture noundef readnone %8) local_unnamed_addr #1 {
  %10 = getelementptr inbounds i8, ptr %1, i64 396
  %11 = getelementptr inbounds i8, ptr %1, i64 392
  %12 = load float, ptr %11, align 4, !tbaa !4
  br label %14

13:                                               ; preds = %14
  ret float 0.000000e+00

14:                                               ; preds = %9, %14
  %15 = phi i64 [ 0, %9 ], [ %25, %14 ]
  %16 = phi float [ %12, %9 ], [ %18, %14 ]
  %17 = phi ptr [ %10, %9 ], [ %19, %14 ]
  %18 = load float, ptr %17, align 4, !tbaa !4
  %19 = getelementptr inbounds float, ptr %1, i64 %15
  %20 = load float, ptr %19, align 4, !tbaa !4
  %21 = fadd float %18, %20
  %22 = fadd float %16, %21
  %23 = fmul float %22, 0x3FD54FDF40000000
  %24 = getelementptr inbounds float, ptr %0, i64 %15
  store float %23, ptr %24, align 4, !tbaa !4
  %25 = add nuw nsw i64 %15, 1
  %26 = icmp eq i64 %25, 100
  br i1 %26, label %13, label %14, !llvm.loop !32
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local noundef float @s256(ptr nocapture noundef %0, ptr nocapture noundef readnone %1, ptr nocapture noundef readnone %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readnone %4, ptr nocapture noundef writeonly %5, ptr nocapture noundef readonly %6, ptr nocapture noundef readnone %7, ptr nocapture noundef readnone %8) local_unnamed_addr #0 {
  %10 = getelementptr i8, ptr %5, i64 532
  br label %11

11:                                               ; preds = %9, %37
  %12 = phi i64 [ 0, %9 ], [ %38, %37 ]
  %13 = shl nuw nsw i64 %12, 2
  %14 = getelementptr i8, ptr %5, i64 %13
  %15 = getelementptr i8, ptr %10, i64 %13
  %16 = icmp ugt ptr %15, %0
  %17 = icmp ult ptr %14, %0
  %18 = and i1 %16, %17
  br i1 %18, label %19, label %34

19:                                               ; preds = %11, %19
  %20 = phi i64 [ %32, %19 ], [ 1, %11 ]
  %21 = getelementptr float, ptr %0, i64 %20
  %22 = getelementptr i8, ptr %21, i64 -4
  %23 = load float, ptr %22, align 4, !tbaa !4
  %24 = fsub float 1.000000e+00, %23
  store float %24, ptr %21, align 4, !tbaa !4
  %25 = getelementptr inbounds [12 x float], ptr %6, i64 %20, i64 %12
  %26 = load float, ptr %25, align 4, !tbaa !4
  %27 = getelementptr inbounds float, ptr %3, i64 %20
  %28 = load float, ptr %27, align 4, !tbaa !4
  %29 = fmul float %26, %28
  %30 = fadd float %24, %29
  %31 = getelementptr inbounds [12 x float], ptr %5, i64 %20, i64 %12
  store float %30, ptr %31, align 4, !tbaa !4
  %32 = add nuw nsw i64 %20, 1
  %33 = icmp eq i64 %32, 12
  br i1 %33, label %37, label %19, !llvm.loop !33

34:                                               ; preds = %11
  %35 = load float, ptr %0, align 4
  br label %40

36:                                               ; preds = %37
  ret float 0.000000e+00

37:                                               ; preds = %40, %19
  %38 = add nuw nsw i64 %12, 1
  %39 = icmp eq i64 %38, 12
  br i1 %39, label %36, label %11, !llvm.loop !34

40:                                               ; preds = %34, %40
  %41 = phi float [ %35, %34 ], [ %44, %40 ]
  %42 = phi i64 [ 1, %34 ], [ %52, %40 ]
  %43 = getelementptr float, ptr %0, i64 %42
  %44 = fsub float 1.000000e+00, %41
  store float %44, ptr %43, align 4, !tbaa !4
  %45 = getelementptr inbounds [12 x float], ptr %6, i64 %42, i64 %12
  %46 = load float, ptr %45, align 4, !tbaa !4
  %47 = getelementptr inbounds float, ptr %3, i64 %42
  %48 = load float, ptr %47, align 4, !tbaa !4
  %49 = fmul float %46, %48
  %50 = fadd float %44, %49
  %51 = getelementptr inbounds [12 x float], ptr %5, i64 %42, i64 %12
  store float %50, ptr %51, align 4, !tbaa !4
  %52 = add nuw nsw i64 %42, 1
  %53 = icmp eq i64 %52, 12
  br i1 %53, label %37, label %40, !llvm.loop !33
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local noundef float @s258(ptr nocapture noundef readonly %0, ptr nocapture noundef writeonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef writeonly %4, ptr nocapture noundef readonly %5, ptr nocapture noundef readnone %6, ptr nocapture noundef readnone %7, ptr nocapture noundef readnone %8) local_unnamed_addr #0 {
  br label %11

10:                                               ; preds = %11
  ret float 0.000000e+00

11:                                               ; preds = %9, %11
  %12 = phi i64 [ 0, %9 ], [ %31, %11 ]
  %13 = phi float [ 0.000000e+00, %9 ], [ %20, %11 ]
  %14 = getelementptr inbounds float, ptr %0, i64 %12
  %15 = load float, ptr %14, align 4, !tbaa !4
  %16 = fcmp ogt float %15, 0.000000e+00
  %17 = getelementptr inbounds float, ptr %3, i64 %12
  %18 = load float, ptr %17, align 4, !tbaa !4
  %19 = fmul float %18, %18
  %20 = select i1 %16, float %19, float %13
  %21 = getelementptr inbounds float, ptr %2, i64 %12
  %22 = load float, ptr %21, align 4, !tbaa !4
  %23 = fmul float %20, %22
  %24 = fadd float %23, %18
  %25 = getelementptr inbounds float, ptr %1, i64 %12
  store float %24, ptr %25, align 4, !tbaa !4
  %26 = fadd float %20, 1.000000e+00
  %27 = getelementptr inbounds [12 x float], ptr %5, i64 0, i64 %12
  %28 = load float, ptr %27, align 4, !tbaa !4
  %29 = fmul float %26, %28
  %30 = getelementptr inbounds float, ptr %4, i64 %12
  store float %29, ptr %30, align 4, !tbaa !4
  %31 = add nuw nsw i64 %12, 1
  %32 = icmp eq i64 %31, 12
  br i1 %32, label %10, label %11, !llvm.loop !35
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local noundef float @s261(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readnone %4, ptr nocapture noundef readnone %5, ptr nocapture noundef readnone %6, ptr nocapture noundef readnone %7, ptr nocapture noundef readnone %8) local_unnamed_addr #0 {
  %10 = load float, ptr %2, align 4
  br label %12

11:                                               ; preds = %12
  ret float 0.000000e+00

12:                                               ; preds = %9, %12
  %13 = phi float [ %10, %9 ], [ %25, %12 ]
  %14 = phi i64 [ 1, %9 ], [ %26, %12 ]
  %15 = getelementptr inbounds float, ptr %0, i64 %14
  %16 = load float, ptr %15, align 4, !tbaa !4
  %17 = getelementptr inbounds float, ptr %1, i64 %14
  %18 = load float, ptr %17, align 4, !tbaa !4
  %19 = fadd float %16, %18
  %20 = getelementptr float, ptr %2, i64 %14
  %21 = fadd float %19, %13
  store float %21, ptr %15, align 4, !tbaa !4
  %22 = load float, ptr %20, align 4, !tbaa !4
  %23 = getelementptr inbounds float, ptr %3, i64 %14
  %24 = load float, ptr %23, align 4, !tbaa !4
  %25 = fmul float %22, %24
  store float %25, ptr %20, align 4, !tbaa !4
  %26 = add nuw nsw i64 %14, 1
  %27 = icmp eq i64 %26, 100
  br i1 %27, label %11, label %12, !llvm.loop !36
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local noundef float @s291(ptr nocapture noundef writeonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readnone %2, ptr nocapture noundef readnone %3, ptr nocapture noundef readnone %4, ptr nocapture noundef readnone %5, ptr nocapture noundef readnone %6, ptr nocapture noundef readnone %7, ptr nocapture noundef readnone %8) local_unnamed_addr #0 {
  br label %11

10:                                               ; preds = %11
  ret float 0.000000e+00

11:                                               ; preds = %9, %11
  %12 = phi i64 [ 0, %9 ], [ %22, %11 ]
  %13 = phi i64 [ 99, %9 ], [ %12, %11 ]
  %14 = getelementptr inbounds float, ptr %1, i64 %12
  %15 = load float, ptr %14, align 4, !tbaa !4
  %16 = and i64 %13, 4294967295
  %17 = getelementptr inbounds float, ptr %1, i64 %16
  %18 = load float, ptr %17, align 4, !tbaa !4
  %19 = fadd float %15, %18
  %20 = fmul float %19, 5.000000e-01
  %21 = getelementptr inbounds float, ptr %0, i64 %12
  store float %20, ptr %21, align 4, !tbaa !4
  %22 = add nuw nsw i64 %12, 1
  %23 = icmp eq i64 %22, 100
  br i1 %23, label %10, label %11, !llvm.loop !37
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local noundef float @s292(ptr nocapture noundef writeonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readnone %2, ptr nocapture noundef readnone %3, ptr nocapture noundef readnone %4, ptr nocapture noundef readnone %5, ptr nocapture noundef readnone %6, ptr nocapture noundef readnone %7, ptr nocapture noundef readnone %8) local_unnamed_addr #0 {
  br label %11

10:                                               ; preds = %11
  ret float 0.000000e+00

11:                                               ; preds = %9, %11
  %12 = phi i64 [ 0, %9 ], [ %27, %11 ]
  %13 = phi i32 [ 98, %9 ], [ %14, %11 ]
  %14 = phi i32 [ 99, %9 ], [ %28, %11 ]
  %15 = getelementptr inbounds float, ptr %1, i64 %12
  %16 = load float, ptr %15, align 4, !tbaa !4
  %17 = zext nneg i32 %14 to i64
  %18 = getelementptr inbounds float, ptr %1, i64 %17
  %19 = load float, ptr %18, align 4, !tbaa !4
  %20 = fadd float %16, %19
  %21 = zext nneg i32 %13 to i64
  %22 = getelementptr inbounds float, ptr %1, i64 %21
  %23 = load float, ptr %22, align 4, !tbaa !4
  %24 = fadd float %20, %23
  %25 = fmul float %24, 0x3FD54FDF40000000
  %26 = getelementptr inbounds float, ptr %0, i64 %12
  store float %25, ptr %26, align 4, !tbaa !4
  %27 = add nuw nsw i64 %12, 1
  %28 = trunc nuw nsw i64 %12 to i32
  %29 = icmp eq i64 %27, 100
  br i1 %29, label %10, label %11, !llvm.loop !38
}

; Function Attrs: nofree norecurse nosync nounwind memory(write, argmem: readwrite, inaccessiblemem: none) uwtable
define dso_local noundef float @s1161(ptr nocapture noundef %0, ptr nocapture noundef writeonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readonly %4, ptr nocapture noundef readnone %5, ptr nocapture noundef readnone %6, ptr nocapture noundef readnone %7, ptr nocapture noundef readnone %8) local_unnamed_addr #2 {
  br label %11

10:                                               ; preds = %30
  ret float 0.000000e+00

11:                                               ; preds = %9, %30
  %12 = phi i64 [ 0, %9 ], [ %34, %30 ]
  %13 = getelementptr inbounds float, ptr %2, i64 %12
  %14 = load float, ptr %13, align 4, !tbaa !4
  %15 = fcmp olt float %14, 0.000000e+00
  br i1 %15, label %23, label %16

16:                                               ; preds = %11
  %17 = getelementptr inbounds float, ptr %3, i64 %12
  %18 = load float, ptr %17, align 4, !tbaa !4
  %19 = getelementptr inbounds float, ptr %4, i64 %12
  %20 = load float, ptr %19, align 4, !tbaa !4
  %21 = fmul float %18, %20
  %22 = fadd float %14, %21
  br label %30

23:                                               ; preds = %11
  %24 = getelementptr inbounds float, ptr %0, i64 %12
  %25 = load float, ptr %24, align 4, !tbaa !4
  %26 = getelementptr inbounds float, ptr %3, i64 %12
  %27 = load float, ptr %26, align 4, !tbaa !4
  %28 = fmul float %27, %27
  %29 = fadd float %25, %28
  br label %30

30:                                               ; preds = %16, %23
  %31 = phi ptr [ %0, %16 ], [ %1, %23 ]
  %32 = phi float [ %22, %16 ], [ %29, %23 ]
  %33 = getelementptr inbounds float, ptr %31, i64 %12
  store float %32, ptr %33, align 4, !tbaa !4
  %34 = add nuw nsw i64 %12, 1
  %35 = icmp eq i64 %34, 99
  br i1 %35, label %10, label %11, !llvm.loop !39
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none) uwtable
define dso_local noundef float @s276(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readnone %4, ptr nocapture noundef readnone %5, ptr nocapture noundef readnone %6, ptr nocapture noundef readnone %7, ptr nocapture noundef readnone %8) local_unnamed_addr #1 {
  br label %11

10:                                               ; preds = %11
  ret float 0.000000e+00

11:                                               ; preds = %9, %11
  %12 = phi i64 [ 0, %9 ], [ %13, %11 ]
  %13 = add nuw nsw i64 %12, 1
  %14 = icmp ult i64 %12, 49
  %15 = getelementptr inbounds float, ptr %1, i64 %12
  %16 = load float, ptr %15, align 4, !tbaa !4
  %17 = getelementptr inbounds float, ptr %0, i64 %12
  %18 = load float, ptr %17, align 4, !tbaa !4
  %19 = select i1 %14, ptr %2, ptr %3
  %20 = getelementptr inbounds float, ptr %19, i64 %12
  %21 = load float, ptr %20, align 4, !tbaa !4
  %22 = fmul float %16, %21
  %23 = fadd float %18, %22
  store float %23, ptr %17, align 4, !tbaa !4
  %24 = icmp eq i64 %13, 100
  br i1 %24, label %10, label %11, !llvm.loop !40
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local float @s315(ptr nocapture noundef readonly %0, ptr nocapture noundef readnone %1, ptr nocapture noundef readnone %2, ptr nocapture noundef readnone %3, ptr nocapture noundef readnone %4, ptr nocapture noundef readnone %5, ptr nocapture noundef readnone %6, ptr nocapture noundef readnone %7, ptr nocapture noundef readnone %8) local_unnamed_addr #3 {
  %10 = load float, ptr %0, align 4, !tbaa !4
  br label %14

11:                                               ; preds = %14
  %12 = sitofp i32 %23 to float
  %13 = fadd float %21, %12
  ret float %13

14:                                               ; preds = %9, %14
  %15 = phi i64 [ 0, %9 ], [ %24, %14 ]
  %16 = phi i32 [ 0, %9 ], [ %23, %14 ]
  %17 = phi float [ %10, %9 ], [ %21, %14 ]
  %18 = getelementptr inbounds float, ptr %0, i64 %15
  %19 = load float, ptr %18, align 4, !tbaa !4
  %20 = fcmp ogt float %19, %17
  %21 = select i1 %20, float %19, float %17
  %22 = trunc nuw nsw i64 %15 to i32
  %23 = select i1 %20, i32 %22, i32 %16
  %24 = add nuw nsw i64 %15, 1
  %25 = icmp eq i64 %24, 100
  br i1 %25, label %11, label %14, !llvm.loop !41
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local float @s318(ptr nocapture noundef readonly %0, ptr nocapture noundef readnone %1, ptr nocapture noundef readnone %2, ptr nocapture noundef readnone %3, ptr nocapture noundef readnone %4, ptr nocapture noundef readnone %5, ptr nocapture noundef readnone %6, ptr nocapture noundef readnone %7, ptr nocapture noundef readonly %8) local_unnamed_addr #3 {
  %10 = getelementptr inbounds i8, ptr %8, i64 16
  %11 = load i32, ptr %10, align 4, !tbaa !42
  %12 = load float, ptr %0, align 4, !tbaa !4
  %13 = tail call float @llvm.fabs.f32(float %12)
  %14 = and i32 %11, 1
  %15 = add nuw nsw i32 %14, 1
  %16 = zext nneg i32 %15 to i64
  br label %20

17:                                               ; preds = %20
  %18 = sitofp i32 %29 to float
  %19 = fadd float %30, %18
  ret float %19

20:                                               ; preds = %9, %20
  %21 = phi i64 [ %16, %9 ], [ %31, %20 ]
  %22 = phi i32 [ 1, %9 ], [ %32, %20 ]
  %23 = phi float [ %13, %9 ], [ %30, %20 ]
  %24 = phi i32 [ 0, %9 ], [ %29, %20 ]
  %25 = getelementptr inbounds float, ptr %0, i64 %21
  %26 = load float, ptr %25, align 4, !tbaa !4
  %27 = tail call float @llvm.fabs.f32(float %26)
  %28 = fcmp ugt float %27, %23
  %29 = select i1 %28, i32 %22, i32 %24
  %30 = select i1 %28, float %27, float %23
  %31 = add nuw nsw i64 %21, %16
  %32 = add nuw nsw i32 %22, 1
  %33 = icmp eq i32 %32, 50
  br i1 %33, label %17, label %20, !llvm.loop !44
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fabs.f32(float) #4

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local float @s331(ptr nocapture noundef readonly %0, ptr nocapture noundef readnone %1, ptr nocapture noundef readnone %2, ptr nocapture noundef readnone %3, ptr nocapture noundef readnone %4, ptr nocapture noundef readnone %5, ptr nocapture noundef readnone %6, ptr nocapture noundef readnone %7, ptr nocapture noundef readnone %8) local_unnamed_addr #3 {
  br label %12

10:                                               ; preds = %12
  %11 = sitofp i32 %19 to float
  ret float %11

12:                                               ; preds = %9, %12
  %13 = phi i64 [ 0, %9 ], [ %20, %12 ]
  %14 = phi i32 [ -1, %9 ], [ %19, %12 ]
  %15 = getelementptr inbounds float, ptr %0, i64 %13
  %16 = load float, ptr %15, align 4, !tbaa !4
  %17 = fcmp olt float %16, 0.000000e+00
  %18 = trunc nuw nsw i64 %13 to i32
  %19 = select i1 %17, i32 %18, i32 %14
  %20 = add nuw nsw i64 %13, 1
  %21 = icmp eq i64 %20, 100
  br i1 %21, label %10, label %12, !llvm.loop !45
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local float @s3110(ptr nocapture noundef readnone %0, ptr nocapture noundef readnone %1, ptr nocapture noundef readnone %2, ptr nocapture noundef readnone %3, ptr nocapture noundef readnone %4, ptr nocapture noundef readonly %5, ptr nocapture noundef readnone %6, ptr nocapture noundef readnone %7, ptr nocapture noundef readnone %8) local_unnamed_addr #3 {
  %10 = load float, ptr %5, align 4, !tbaa !4
  br label %11

11:                                               ; preds = %9, %22
  %12 = phi i64 [ 0, %9 ], [ %23, %22 ]
  %13 = phi i32 [ 0, %9 ], [ %36, %22 ]
  %14 = phi i32 [ 0, %9 ], [ %34, %22 ]
  %15 = phi float [ %10, %9 ], [ %33, %22 ]
  %16 = trunc nuw nsw i64 %12 to i32
  br label %25

17:                                               ; preds = %22
  %18 = sitofp i32 %34 to float
  %19 = fadd float %33, %18
  %20 = sitofp i32 %36 to float
  %21 = fadd float %19, %20
  ret float %21

22:                                               ; preds = %25
  %23 = add nuw nsw i64 %12, 1
  %24 = icmp eq i64 %23, 12
  br i1 %24, label %17, label %11, !llvm.loop !46

25:                                               ; preds = %11, %25
  %26 = phi i64 [ 0, %11 ], [ %37, %25 ]
  %27 = phi i32 [ %13, %11 ], [ %36, %25 ]
  %28 = phi i32 [ %14, %11 ], [ %34, %25 ]
  %29 = phi float [ %15, %11 ], [ %33, %25 ]
  %30 = getelementptr inbounds [12 x float], ptr %5, i64 %12, i64 %26
  %31 = load float, ptr %30, align 4, !tbaa !4
  %32 = fcmp ogt float %31, %29
  %33 = select i1 %32, float %31, float %29
  %34 = select i1 %32, i32 %16, i32 %28
  %35 = trunc nuw nsw i64 %26 to i32
  %36 = select i1 %32, i32 %35, i32 %27
  %37 = add nuw nsw i64 %26, 1
  %38 = icmp eq i64 %37, 12
  br i1 %38, label %22, label %25, !llvm.loop !47
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local noundef float @s341(ptr nocapture noundef writeonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readnone %2, ptr nocapture noundef readnone %3, ptr nocapture noundef readnone %4, ptr nocapture noundef readnone %5, ptr nocapture noundef readnone %6, ptr nocapture noundef readnone %7, ptr nocapture noundef readnone %8) local_unnamed_addr #0 {
  br label %11

10:                                               ; preds = %21
  ret float 0.000000e+00

11:                                               ; preds = %9, %21
  %12 = phi i64 [ 0, %9 ], [ %23, %21 ]
  %13 = phi i32 [ -1, %9 ], [ %22, %21 ]
  %14 = getelementptr inbounds float, ptr %1, i64 %12
  %15 = load float, ptr %14, align 4, !tbaa !4
  %16 = fcmp ogt float %15, 0.000000e+00
  br i1 %16, label %17, label %21

17:                                               ; preds = %11
  %18 = add nsw i32 %13, 1
  %19 = sext i32 %18 to i64
  %20 = getelementptr inbounds float, ptr %0, i64 %19
  store float %15, ptr %20, align 4, !tbaa !4
  br label %21

21:                                               ; preds = %11, %17
  %22 = phi i32 [ %18, %17 ], [ %13, %11 ]
  %23 = add nuw nsw i64 %12, 1
  %24 = icmp eq i64 %23, 100
  br i1 %24, label %10, label %11, !llvm.loop !48
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none) uwtable
define dso_local noundef float @s442(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readonly %4, ptr nocapture noundef readnone %5, ptr nocapture noundef readnone %6, ptr nocapture noundef readnone %7, ptr nocapture noundef readonly %8) local_unnamed_addr #1 {
  br label %11

10:                                               ; preds = %22
  ret float 0.000000e+00

11:                                               ; preds = %9, %22
  %12 = phi i64 [ 0, %9 ], [ %28, %22 ]
  %13 = getelementptr inbounds i32, ptr %8, i64 %12
  %14 = load i32, ptr %13, align 4, !tbaa !42
  %15 = and i32 %14, 3
  %16 = getelementptr inbounds float, ptr %0, i64 %12
  %17 = load float, ptr %16, align 4, !tbaa !4
  switch i32 %15, label %21 [
    i32 0, label %22
    i32 1, label %18
    i32 2, label %19
    i32 3, label %20
  ]

18:                                               ; preds = %11
  br label %22

19:                                               ; preds = %11
  br label %22

20:                                               ; preds = %11
  br label %22

21:                                               ; preds = %11
  unreachable

22:                                               ; preds = %11, %18, %19, %20
  %23 = phi ptr [ %2, %18 ], [ %3, %19 ], [ %4, %20 ], [ %1, %11 ]
  %24 = getelementptr inbounds float, ptr %23, i64 %12
  %25 = load float, ptr %24, align 4, !tbaa !4
  %26 = fmul float %25, %25
  %27 = fadd float %17, %26
  store float %27, ptr %16, align 4, !tbaa !4
  %28 = add nuw nsw i64 %12, 1
  %29 = icmp eq i64 %28, 100
  br i1 %29, label %10, label %11, !llvm.loop !49
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local noundef float @s4117(ptr nocapture noundef writeonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readnone %4, ptr nocapture noundef readnone %5, ptr nocapture noundef readnone %6, ptr nocapture noundef readnone %7, ptr nocapture noundef readnone %8) local_unnamed_addr #0 {
  br label %11

10:                                               ; preds = %11
  ret float 0.000000e+00

11:                                               ; preds = %9, %11
  %12 = phi i64 [ 0, %9 ], [ %24, %11 ]
  %13 = getelementptr inbounds float, ptr %1, i64 %12
  %14 = load float, ptr %13, align 4, !tbaa !4
  %15 = lshr i64 %12, 1
  %16 = and i64 %15, 2147483647
  %17 = getelementptr inbounds float, ptr %2, i64 %16
  %18 = load float, ptr %17, align 4, !tbaa !4
  %19 = getelementptr inbounds float, ptr %3, i64 %12
  %20 = load float, ptr %19, align 4, !tbaa !4
  %21 = fmul float %18, %20
  %22 = fadd float %14, %21
  %23 = getelementptr inbounds float, ptr %0, i64 %12
  store float %22, ptr %23, align 4, !tbaa !4
  %24 = add nuw nsw i64 %12, 1
  %25 = icmp eq i64 %24, 100
  br i1 %25, label %10, label %11, !llvm.loop !50
}

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nofree norecurse nosync nounwind memory(write, argmem: readwrite, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"float", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = distinct !{!8, !9, !10}
!9 = !{!"llvm.loop.mustprogress"}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = distinct !{!11, !9, !10}
!12 = distinct !{!12, !9, !10}
!13 = distinct !{!13, !9, !10}
!14 = distinct !{!14, !9, !10}
!15 = distinct !{!15, !9, !10}
!16 = distinct !{!16, !9, !10}
!17 = distinct !{!17, !9, !10}
!18 = distinct !{!18, !9, !10}
!19 = distinct !{!19, !9, !10}
!20 = distinct !{!20, !9, !10}
!21 = distinct !{!21, !9, !10}
!22 = distinct !{!22, !9, !10}
!23 = distinct !{!23, !9, !10}
!24 = distinct !{!24, !9, !10}
!25 = distinct !{!25, !9, !10}
!26 = distinct !{!26, !9, !10}
!27 = distinct !{!27, !9, !10}
!28 = distinct !{!28, !9, !10}
!29 = distinct !{!29, !9, !10}
!30 = distinct !{!30, !9, !10}
!31 = distinct !{!31, !9, !10}
!32 = distinct !{!32, !9, !10}
!33 = distinct !{!33, !9, !10}
!34 = distinct !{!34, !9, !10}
!35 = distinct !{!35, !9, !10}
!36 = distinct !{!36, !9, !10}
!37 = distinct !{!37, !9, !10}
!38 = distinct !{!38, !9, !10}
!39 = distinct !{!39, !9, !10}
!40 = distinct !{!40, !9, !10}
!41 = distinct !{!41, !9, !10}
!42 = !{!43, !43, i64 0}
!43 = !{!"int", !6, i64 0}
!44 = distinct !{!44, !9, !10}
!45 = distinct !{!45, !9, !10}
!46 = distinct !{!46, !9, !10}
!47 = distinct !{!47, !9, !10}
!48 = distinct !{!48, !9, !10}
!49 = distinct !{!49, !9, !10}
!50 = distinct !{!50, !9, !10}
