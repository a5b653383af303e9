; ModuleID = 'places.c'
source_filename = "places.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local i32 @amax(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 1
  br i1 %3, label %4, label %7

4:                                                ; preds = %2
  %5 = load float, ptr %0, align 4, !tbaa !4
  %6 = zext nneg i32 %1 to i64
  br label %9

7:                                                ; preds = %9, %2
  %8 = phi i32 [ 0, %2 ], [ %17, %9 ]
  ret i32 %8

9:                                                ; preds = %4, %9
  %10 = phi i64 [ 1, %4 ], [ %19, %9 ]
  %11 = phi float [ %5, %4 ], [ %18, %9 ]
  %12 = phi i32 [ 0, %4 ], [ %17, %9 ]
  %13 = getelementptr inbounds float, ptr %0, i64 %10
  %14 = load float, ptr %13, align 4, !tbaa !4
  %15 = fcmp ogt float %14, %11
  %16 = trunc nuw nsw i64 %10 to i32
  %17 = select i1 %15, i32 %16, i32 %12
  %18 = select i1 %15, float %14, float %11
  %19 = add nuw nsw i64 %10, 1
  %20 = icmp eq i64 %19, %6
  br i1 %20, label %7, label %9, !llvm.loop !8
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local i32 @amin(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %6

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  br label %8

6:                                                ; preds = %8, %2
  %7 = phi i32 [ -1, %2 ], [ %16, %8 ]
  ret i32 %7

8:                                                ; preds = %4, %8
  %9 = phi i64 [ 0, %4 ], [ %18, %8 ]
  %10 = phi i8 [ 127, %4 ], [ %17, %8 ]
  %11 = phi i32 [ -1, %4 ], [ %16, %8 ]
  %12 = getelementptr inbounds i8, ptr %0, i64 %9
  %13 = load i8, ptr %12, align 1, !tbaa !11
  %14 = icmp slt i8 %13, %10
  %15 = trunc nuw nsw i64 %9 to i32
  %16 = select i1 %14, i32 %15, i32 %11
  %17 = tail call i8 @llvm.smin.i8(i8 %13, i8 %10)
  %18 = add nuw nsw i64 %9, 1
  %19 = icmp eq i64 %18, %5
  br i1 %19, label %6, label %8, !llvm.loop !12
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local i32 @amaxk(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 1
  br i1 %3, label %4, label %6

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  br label %8

6:                                                ; preds = %8, %2
  %7 = phi i32 [ 0, %2 ], [ %18, %8 ]
  ret i32 %7

8:                                                ; preds = %4, %8
  %9 = phi i64 [ 1, %4 ], [ %19, %8 ]
  %10 = phi i32 [ 0, %4 ], [ %18, %8 ]
  %11 = getelementptr inbounds i32, ptr %0, i64 %9
  %12 = load i32, ptr %11, align 4, !tbaa !13
  %13 = sext i32 %10 to i64
  %14 = getelementptr inbounds i32, ptr %0, i64 %13
  %15 = load i32, ptr %14, align 4, !tbaa !13
  %16 = icmp sgt i32 %12, %15
  %17 = trunc nuw nsw i64 %9 to i32
  %18 = select i1 %16, i32 %17, i32 %10
  %19 = add nuw nsw i64 %9, 1
  %20 = icmp eq i64 %19, %5
  br i1 %20, label %6, label %8, !llvm.loop !15
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local i32 @amink(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 1
  br i1 %3, label %4, label %6

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  br label %8

6:                                                ; preds = %8, %2
  %7 = phi i32 [ 0, %2 ], [ %18, %8 ]
  ret i32 %7

8:                                                ; preds = %4, %8
  %9 = phi i64 [ 1, %4 ], [ %19, %8 ]
  %10 = phi i32 [ 0, %4 ], [ %18, %8 ]
  %11 = getelementptr inbounds double, ptr %0, i64 %9
  %12 = load double, ptr %11, align 8, !tbaa !16
  %13 = sext i32 %10 to i64
  %14 = getelementptr inbounds double, ptr %0, i64 %13
  %15 = load double, ptr %14, align 8, !tbaa !16
  %16 = fcmp ugt double %12, %15
  %17 = trunc nuw nsw i64 %9 to i32
  %18 = select i1 %16, i32 %10, i32 %17
  %19 = add nuw nsw i64 %9, 1
  %20 = icmp eq i64 %19, %5
  br i1 %20, label %6, label %8, !llvm.loop !18
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local i32 @lastmax(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %9

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  br label %11

6:                                                ; preds = %11
  %7 = mul nsw i32 %20, 100
  %8 = add i32 %7, %21
  br label %9

9:                                                ; preds = %6, %2
  %10 = phi i32 [ 0, %2 ], [ %8, %6 ]
  ret i32 %10

11:                                               ; preds = %4, %11
  %12 = phi i64 [ 0, %4 ], [ %22, %11 ]
  %13 = phi i32 [ 0, %4 ], [ %21, %11 ]
  %14 = phi i32 [ 0, %4 ], [ %20, %11 ]
  %15 = getelementptr inbounds i16, ptr %0, i64 %12
  %16 = load i16, ptr %15, align 2, !tbaa !19
  %17 = zext i16 %16 to i32
  %18 = icmp ugt i32 %13, %17
  %19 = trunc nuw nsw i64 %12 to i32
  %20 = select i1 %18, i32 %14, i32 %19
  %21 = tail call i32 @llvm.umax.i32(i32 %13, i32 %17)
  %22 = add nuw nsw i64 %12, 1
  %23 = icmp eq i64 %22, %5
  br i1 %23, label %6, label %11, !llvm.loop !21
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local i32 @guarded(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64
  br label %9

7:                                                ; preds = %22, %3
  %8 = phi i32 [ -1, %3 ], [ %23, %22 ]
  ret i32 %8

9:                                                ; preds = %5, %22
  %10 = phi i64 [ 0, %5 ], [ %25, %22 ]
  %11 = phi float [ 0xC6293E5940000000, %5 ], [ %24, %22 ]
  %12 = phi i32 [ -1, %5 ], [ %23, %22 ]
  %13 = getelementptr inbounds i8, ptr %1, i64 %10
  %14 = load i8, ptr %13, align 1, !tbaa !11
  %15 = icmp eq i8 %14, 0
  br i1 %15, label %22, label %16

16:                                               ; preds = %9
  %17 = getelementptr inbounds float, ptr %0, i64 %10
  %18 = load float, ptr %17, align 4, !tbaa !4
  %19 = fcmp ogt float %18, %11
  br i1 %19, label %20, label %22

20:                                               ; preds = %16
  %21 = trunc nuw nsw i64 %10 to i32
  br label %22

22:                                               ; preds = %9, %20, %16
  %23 = phi i32 [ %21, %20 ], [ %12, %16 ], [ %12, %9 ]
  %24 = phi float [ %18, %20 ], [ %11, %16 ], [ %11, %9 ]
  %25 = add nuw nsw i64 %10, 1
  %26 = icmp eq i64 %25, %6
  br i1 %26, label %7, label %9, !llvm.loop !22
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local i32 @absmax(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %6

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  br label %8

6:                                                ; preds = %8, %2
  %7 = phi i32 [ 0, %2 ], [ %18, %8 ]
  ret i32 %7

8:                                                ; preds = %4, %8
  %9 = phi i64 [ 0, %4 ], [ %19, %8 ]
  %10 = phi i32 [ 0, %4 ], [ %18, %8 ]
  %11 = phi float [ 0.000000e+00, %4 ], [ %16, %8 ]
  %12 = getelementptr inbounds float, ptr %0, i64 %9
  %13 = load float, ptr %12, align 4, !tbaa !4
  %14 = tail call float @llvm.fabs.f32(float %13)
  %15 = fcmp ogt float %14, %11
  %16 = select i1 %15, float %14, float %11
  %17 = trunc nuw nsw i64 %9 to i32
  %18 = select i1 %15, i32 %17, i32 %10
  %19 = add nuw nsw i64 %9, 1
  %20 = icmp eq i64 %19, %5
  br i1 %20, label %6, label %8, !llvm.loop !23
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fabs.f32(float) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @minmax(ptr nocapture noundef readonly %0, ptr nocapture noundef writeonly %1, i32 noundef %2) local_unnamed_addr #2 {
  %4 = load i32, ptr %0, align 4, !tbaa !13
  %5 = icmp sgt i32 %2, 0
  br i1 %5, label %6, label %8

6:                                                ; preds = %3
  %7 = zext nneg i32 %2 to i64
  br label %16

8:                                                ; preds = %16, %3
  %9 = phi i32 [ %4, %3 ], [ %25, %16 ]
  %10 = phi i32 [ %4, %3 ], [ %29, %16 ]
  %11 = phi i32 [ 0, %3 ], [ %27, %16 ]
  %12 = phi i32 [ 0, %3 ], [ %30, %16 ]
  store i32 %9, ptr %1, align 4, !tbaa !13
  %13 = getelementptr inbounds i8, ptr %1, i64 4
  store i32 %10, ptr %13, align 4, !tbaa !13
  %14 = getelementptr inbounds i8, ptr %1, i64 8
  store i32 %11, ptr %14, align 4, !tbaa !13
  %15 = getelementptr inbounds i8, ptr %1, i64 12
  store i32 %12, ptr %15, align 4, !tbaa !13
  ret void

16:                                               ; preds = %6, %16
  %17 = phi i64 [ 0, %6 ], [ %31, %16 ]
  %18 = phi i32 [ 0, %6 ], [ %30, %16 ]
  %19 = phi i32 [ 0, %6 ], [ %27, %16 ]
  %20 = phi i32 [ %4, %6 ], [ %29, %16 ]
  %21 = phi i32 [ %4, %6 ], [ %25, %16 ]
  %22 = getelementptr inbounds i32, ptr %0, i64 %17
  %23 = load i32, ptr %22, align 4, !tbaa !13
  %24 = icmp slt i32 %23, %21
  %25 = tail call i32 @llvm.smin.i32(i32 %23, i32 %21)
  %26 = trunc nuw nsw i64 %17 to i32
  %27 = select i1 %24, i32 %26, i32 %19
  %28 = icmp sgt i32 %23, %20
  %29 = tail call i32 @llvm.smax.i32(i32 %23, i32 %20)
  %30 = select i1 %28, i32 %26, i32 %18
  %31 = add nuw nsw i64 %17, 1
  %32 = icmp eq i64 %31, %7
  br i1 %32, label %8, label %16, !llvm.loop !24
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @rowmax(ptr nocapture noundef readonly %0, ptr nocapture noundef writeonly %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #2 {
  %5 = icmp sgt i32 %2, 0
  br i1 %5, label %6, label %11

6:                                                ; preds = %4
  %7 = icmp sgt i32 %3, 1
  %8 = sext i32 %3 to i64
  %9 = zext nneg i32 %2 to i64
  %10 = zext nneg i32 %3 to i64
  br label %12

11:                                               ; preds = %20, %4
  ret void

12:                                               ; preds = %6, %20
  %13 = phi i64 [ 0, %6 ], [ %23, %20 ]
  br i1 %7, label %14, label %20

14:                                               ; preds = %12
  %15 = mul nuw nsw i64 %13, %8
  %16 = getelementptr inbounds float, ptr %0, i64 %15
  %17 = load float, ptr %16, align 4, !tbaa !4
  %18 = and i64 %15, 4294967295
  %19 = getelementptr inbounds float, ptr %0, i64 %18
  br label %25

20:                                               ; preds = %25, %12
  %21 = phi i32 [ 0, %12 ], [ %33, %25 ]
  %22 = getelementptr inbounds i32, ptr %1, i64 %13
  store i32 %21, ptr %22, align 4, !tbaa !13
  %23 = add nuw nsw i64 %13, 1
  %24 = icmp eq i64 %23, %9
  br i1 %24, label %11, label %12, !llvm.loop !25

25:                                               ; preds = %14, %25
  %26 = phi i64 [ 1, %14 ], [ %35, %25 ]
  %27 = phi float [ %17, %14 ], [ %34, %25 ]
  %28 = phi i32 [ 0, %14 ], [ %33, %25 ]
  %29 = getelementptr inbounds float, ptr %19, i64 %26
  %30 = load float, ptr %29, align 4, !tbaa !4
  %31 = fcmp ogt float %30, %27
  %32 = trunc nuw nsw i64 %26 to i32
  %33 = select i1 %31, i32 %32, i32 %28
  %34 = select i1 %31, float %30, float %27
  %35 = add nuw nsw i64 %26, 1
  %36 = icmp eq i64 %35, %10
  br i1 %36, label %20, label %25, !llvm.loop !26
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local i32 @second(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %9

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  br label %11

6:                                                ; preds = %11
  %7 = mul nsw i32 %21, 3
  %8 = add nsw i32 %7, %23
  br label %9

9:                                                ; preds = %6, %2
  %10 = phi i32 [ -4, %2 ], [ %8, %6 ]
  ret i32 %10

11:                                               ; preds = %4, %11
  %12 = phi i64 [ 0, %4 ], [ %24, %11 ]
  %13 = phi i32 [ -1, %4 ], [ %23, %11 ]
  %14 = phi i32 [ -1, %4 ], [ %21, %11 ]
  %15 = phi i32 [ -1, %4 ], [ %20, %11 ]
  %16 = getelementptr inbounds i32, ptr %0, i64 %12
  %17 = load i32, ptr %16, align 4, !tbaa !13
  %18 = icmp sgt i32 %17, %15
  %19 = tail call i32 @llvm.smax.i32(i32 %17, i32 %14)
  %20 = tail call i32 @llvm.smax.i32(i32 %17, i32 %15)
  %21 = select i1 %18, i32 %15, i32 %19
  %22 = trunc nuw nsw i64 %12 to i32
  %23 = select i1 %18, i32 %22, i32 %13
  %24 = add nuw nsw i64 %12, 1
  %25 = icmp eq i64 %24, %5
  br i1 %25, label %6, label %11, !llvm.loop !27
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @nearest(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef writeonly %2, i32 noundef %3, i32 noundef %4) local_unnamed_addr #2 {
  %6 = icmp sgt i32 %4, 0
  br i1 %6, label %7, label %21

7:                                                ; preds = %5
  %8 = icmp sgt i32 %3, 0
  %9 = zext nneg i32 %4 to i64
  %10 = zext nneg i32 %3 to i64
  br label %11

11:                                               ; preds = %7, %22
  %12 = phi i64 [ 0, %7 ], [ %25, %22 ]
  br i1 %8, label %13, label %22

13:                                               ; preds = %11
  %14 = mul i64 %12, 12
  %15 = getelementptr inbounds i8, ptr %1, i64 %14
  %16 = load float, ptr %15, align 4, !tbaa !4
  %17 = getelementptr inbounds i8, ptr %15, i64 4
  %18 = load float, ptr %17, align 4, !tbaa !4
  %19 = getelementptr inbounds i8, ptr %15, i64 8
  %20 = load float, ptr %19, align 4, !tbaa !4
  br label %27

21:                                               ; preds = %22, %5
  ret void

22:                                               ; preds = %27, %11
  %23 = phi i32 [ 0, %11 ], [ %49, %27 ]
  %24 = getelementptr inbounds i32, ptr %2, i64 %12
  store i32 %23, ptr %24, align 4, !tbaa !13
  %25 = add nuw nsw i64 %12, 1
  %26 = icmp eq i64 %25, %9
  br i1 %26, label %21, label %11, !llvm.loop !28

27:                                               ; preds = %13, %27
  %28 = phi i64 [ 0, %13 ], [ %50, %27 ]
  %29 = phi i32 [ 0, %13 ], [ %49, %27 ]
  %30 = phi float [ 0x46293E5940000000, %13 ], [ %47, %27 ]
  %31 = mul i64 %28, 12
  %32 = getelementptr inbounds i8, ptr %0, i64 %31
  %33 = load float, ptr %32, align 4, !tbaa !4
  %34 = fsub float %33, %16
  %35 = getelementptr inbounds i8, ptr %32, i64 4
  %36 = load float, ptr %35, align 4, !tbaa !4
  %37 = fsub float %36, %18
  %38 = getelementptr inbounds i8, ptr %32, i64 8
  %39 = load float, ptr %38, align 4, !tbaa !4
  %40 = fsub float %39, %20
  %41 = fmul float %34, %34
  %42 = fmul float %37, %37
  %43 = fadd float %41, %42
  %44 = fmul float %40, %40
  %45 = fadd float %43, %44
  %46 = fcmp olt float %45, %30
  %47 = select i1 %46, float %45, float %30
  %48 = trunc nuw nsw i64 %28 to i32
  %49 = select i1 %46, i32 %48, i32 %29
  %50 = add nuw nsw i64 %28, 1
  %51 = icmp eq i64 %50, %10
  br i1 %51, label %22, label %27, !llvm.loop !29
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local i64 @argu(ptr nocapture noundef readonly %0, i64 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i64 %1, 0
  br i1 %3, label %6, label %4

4:                                                ; preds = %6, %2
  %5 = phi i64 [ 0, %2 ], [ %13, %6 ]
  ret i64 %5

6:                                                ; preds = %2, %6
  %7 = phi i64 [ %15, %6 ], [ 0, %2 ]
  %8 = phi i64 [ %14, %6 ], [ 0, %2 ]
  %9 = phi i64 [ %13, %6 ], [ 0, %2 ]
  %10 = getelementptr inbounds i64, ptr %0, i64 %7
  %11 = load i64, ptr %10, align 8, !tbaa !30
  %12 = icmp ugt i64 %11, %8
  %13 = select i1 %12, i64 %7, i64 %9
  %14 = tail call i64 @llvm.umax.i64(i64 %11, i64 %8)
  %15 = add nuw nsw i64 %7, 1
  %16 = icmp eq i64 %15, %1
  br i1 %16, label %4, label %6, !llvm.loop !32
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local float @best3(ptr nocapture noundef readonly %0, ptr nocapture noundef writeonly %1, i32 noundef %2) local_unnamed_addr #2 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64
  br label %12

7:                                                ; preds = %26, %3
  %8 = phi float [ 0.000000e+00, %3 ], [ %27, %26 ]
  %9 = phi float [ 0.000000e+00, %3 ], [ %28, %26 ]
  %10 = phi float [ -1.000000e+09, %3 ], [ %29, %26 ]
  store float %8, ptr %1, align 4, !tbaa !4
  %11 = getelementptr inbounds i8, ptr %1, i64 4
  store float %9, ptr %11, align 4, !tbaa !4
  ret float %10

12:                                               ; preds = %5, %26
  %13 = phi i64 [ 0, %5 ], [ %30, %26 ]
  %14 = phi float [ -1.000000e+09, %5 ], [ %29, %26 ]
  %15 = phi float [ 0.000000e+00, %5 ], [ %28, %26 ]
  %16 = phi float [ 0.000000e+00, %5 ], [ %27, %26 ]
  %17 = mul i64 %13, 12
  %18 = getelementptr inbounds i8, ptr %0, i64 %17
  %19 = load float, ptr %18, align 4, !tbaa !4
  %20 = fcmp ogt float %19, %14
  br i1 %20, label %21, label %26

21:                                               ; preds = %12
  %22 = getelementptr inbounds i8, ptr %18, i64 4
  %23 = load float, ptr %22, align 4, !tbaa !4
  %24 = getelementptr inbounds i8, ptr %18, i64 8
  %25 = load float, ptr %24, align 4, !tbaa !4
  br label %26

26:                                               ; preds = %21, %12
  %27 = phi float [ %23, %21 ], [ %16, %12 ]
  %28 = phi float [ %25, %21 ], [ %15, %12 ]
  %29 = phi float [ %19, %21 ], [ %14, %12 ]
  %30 = add nuw nsw i64 %13, 1
  %31 = icmp eq i64 %30, %6
  br i1 %31, label %7, label %12, !llvm.loop !33
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local i32 @pivot(ptr nocapture noundef readonly %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = add nsw i32 %2, 1
  %5 = icmp slt i32 %4, %1
  br i1 %5, label %6, label %17

6:                                                ; preds = %3
  %7 = add i32 %1, 1
  %8 = mul i32 %7, %2
  %9 = sext i32 %8 to i64
  %10 = getelementptr inbounds double, ptr %0, i64 %9
  %11 = load double, ptr %10, align 8, !tbaa !16
  %12 = tail call double @llvm.fabs.f64(double %11)
  %13 = sext i32 %2 to i64
  %14 = add nsw i64 %13, 1
  %15 = sext i32 %1 to i64
  %16 = getelementptr double, ptr %0, i64 %13
  br label %19

17:                                               ; preds = %19, %3
  %18 = phi i32 [ %2, %3 ], [ %30, %19 ]
  ret i32 %18

19:                                               ; preds = %6, %19
  %20 = phi i64 [ %14, %6 ], [ %31, %19 ]
  %21 = phi i32 [ %2, %6 ], [ %30, %19 ]
  %22 = phi double [ %12, %6 ], [ %28, %19 ]
  %23 = mul nsw i64 %20, %15
  %24 = getelementptr double, ptr %16, i64 %23
  %25 = load double, ptr %24, align 8, !tbaa !16
  %26 = tail call double @llvm.fabs.f64(double %25)
  %27 = fcmp ogt double %26, %22
  %28 = select i1 %27, double %26, double %22
  %29 = trunc nsw i64 %20 to i32
  %30 = select i1 %27, i32 %29, i32 %21
  %31 = add nsw i64 %20, 1
  %32 = trunc i64 %31 to i32
  %33 = icmp eq i32 %32, %1
  br i1 %33, label %17, label %19, !llvm.loop !34
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local i32 @strid(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %7

4:                                                ; preds = %2
  %5 = load i32, ptr %0, align 4, !tbaa !13
  %6 = zext nneg i32 %1 to i64
  br label %9

7:                                                ; preds = %9, %2
  %8 = phi i32 [ 0, %2 ], [ %18, %9 ]
  ret i32 %8

9:                                                ; preds = %4, %9
  %10 = phi i64 [ 0, %4 ], [ %20, %9 ]
  %11 = phi i32 [ %5, %4 ], [ %19, %9 ]
  %12 = phi i32 [ 0, %4 ], [ %18, %9 ]
  %13 = mul nuw nsw i64 %10, 3
  %14 = getelementptr inbounds i32, ptr %0, i64 %13
  %15 = load i32, ptr %14, align 4, !tbaa !13
  %16 = icmp sgt i32 %15, %11
  %17 = trunc nuw nsw i64 %13 to i32
  %18 = select i1 %16, i32 %17, i32 %12
  %19 = tail call i32 @llvm.smax.i32(i32 %15, i32 %11)
  %20 = add nuw nsw i64 %10, 1
  %21 = icmp eq i64 %20, %6
  br i1 %21, label %7, label %9, !llvm.loop !35
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local range(i32 0, 256) i32 @idx8(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %8

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  br label %10

6:                                                ; preds = %10
  %7 = zext i8 %18 to i32
  br label %8

8:                                                ; preds = %6, %2
  %9 = phi i32 [ 0, %2 ], [ %7, %6 ]
  ret i32 %9

10:                                               ; preds = %4, %10
  %11 = phi i64 [ 0, %4 ], [ %20, %10 ]
  %12 = phi i8 [ 0, %4 ], [ %19, %10 ]
  %13 = phi i8 [ 0, %4 ], [ %18, %10 ]
  %14 = getelementptr inbounds i8, ptr %0, i64 %11
  %15 = load i8, ptr %14, align 1, !tbaa !11
  %16 = icmp ugt i8 %15, %12
  %17 = trunc i64 %11 to i8
  %18 = select i1 %16, i8 %17, i8 %13
  %19 = tail call i8 @llvm.umax.i8(i8 %15, i8 %12)
  %20 = add nuw nsw i64 %11, 1
  %21 = icmp eq i64 %20, %5
  br i1 %21, label %6, label %10, !llvm.loop !36
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local i32 @neg(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %6

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  br label %8

6:                                                ; preds = %8, %2
  %7 = phi i32 [ -7, %2 ], [ %16, %8 ]
  ret i32 %7

8:                                                ; preds = %4, %8
  %9 = phi i64 [ 0, %4 ], [ %18, %8 ]
  %10 = phi float [ 0.000000e+00, %4 ], [ %17, %8 ]
  %11 = phi i32 [ -7, %4 ], [ %16, %8 ]
  %12 = getelementptr inbounds float, ptr %0, i64 %9
  %13 = load float, ptr %12, align 4, !tbaa !4
  %14 = fcmp ugt float %13, %10
  %15 = trunc nuw nsw i64 %9 to i32
  %16 = select i1 %14, i32 %15, i32 %11
  %17 = select i1 %14, float %13, float %10
  %18 = add nuw nsw i64 %9, 1
  %19 = icmp eq i64 %18, %5
  br i1 %19, label %6, label %8, !llvm.loop !37
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none) uwtable
define dso_local i32 @amaxptr(ptr noundef %0, i32 noundef %1) local_unnamed_addr #3 {
  %3 = sext i32 %1 to i64
  %4 = getelementptr inbounds i32, ptr %0, i64 %3
  %5 = icmp sgt i32 %1, 0
  br i1 %5, label %6, label %8

6:                                                ; preds = %2
  %7 = load i32, ptr %0, align 4, !tbaa !13
  br label %15

8:                                                ; preds = %15, %2
  %9 = phi ptr [ %0, %2 ], [ %22, %15 ]
  %10 = ptrtoint ptr %9 to i64
  %11 = ptrtoint ptr %0 to i64
  %12 = sub i64 %10, %11
  %13 = lshr exact i64 %12, 2
  %14 = trunc i64 %13 to i32
  ret i32 %14

15:                                               ; preds = %6, %15
  %16 = phi i32 [ %21, %15 ], [ %7, %6 ]
  %17 = phi ptr [ %23, %15 ], [ %0, %6 ]
  %18 = phi ptr [ %22, %15 ], [ %0, %6 ]
  %19 = load i32, ptr %17, align 4, !tbaa !13
  %20 = icmp sgt i32 %19, %16
  %21 = tail call i32 @llvm.smax.i32(i32 %19, i32 %16)
  %22 = select i1 %20, ptr %17, ptr %18
  %23 = getelementptr inbounds i8, ptr %17, i64 4
  %24 = icmp ult ptr %23, %4
  br i1 %24, label %15, label %8, !llvm.loop !38
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i8 @llvm.smin.i8(i8, i8) #4

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umax.i32(i32, i32) #4

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #4

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #4

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #4

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i8 @llvm.umax.i8(i8, i8) #4

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

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
!11 = !{!6, !6, i64 0}
!12 = distinct !{!12, !9, !10}
!13 = !{!14, !14, i64 0}
!14 = !{!"int", !6, i64 0}
!15 = distinct !{!15, !9, !10}
!16 = !{!17, !17, i64 0}
!17 = !{!"double", !6, i64 0}
!18 = distinct !{!18, !9, !10}
!19 = !{!20, !20, i64 0}
!20 = !{!"short", !6, i64 0}
!21 = distinct !{!21, !9, !10}
!22 = distinct !{!22, !9, !10}
!23 = distinct !{!23, !9, !10}
!24 = distinct !{!24, !9, !10}
!25 = distinct !{!25, !9, !10}
!26 = distinct !{!26, !9, !10}
!27 = distinct !{!27, !9, !10}
!28 = distinct !{!28, !9, !10}
!29 = distinct !{!29, !9, !10}
!30 = !{!31, !31, i64 0}
!31 = !{!"long", !6, i64 0}
!32 = distinct !{!32, !9, !10}
!33 = distinct !{!33, !9, !10}
!34 = distinct !{!34, !9, !10}
!35 = distinct !{!35, !9, !10}
!36 = distinct !{!36, !9, !10}
!37 = distinct !{!37, !9, !10}
!38 = distinct !{!38, !9, !10}
