; ModuleID = 'searches.c'
source_filename = "searches.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.f = type { i32, i32, i32 }

@tab = internal unnamed_addr constant <{ [111 x i8], [145 x i8] }> <{ [111 x i8] c"\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01", [145 x i8] zeroinitializer }>, align 16

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local i32 @sub(i8* nocapture noundef readonly %0, i8* nocapture noundef readonly %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = icmp sgt i32 %3, %2
  br i1 %5, label %36, label %6

6:                                                ; preds = %4
  %7 = icmp sgt i32 %3, 0
  %8 = zext i32 %3 to i64
  br label %9

9:                                                ; preds = %6, %29
  %10 = phi i64 [ 0, %6 ], [ %30, %29 ]
  br i1 %7, label %11, label %26

11:                                               ; preds = %9, %19
  %12 = phi i64 [ %20, %19 ], [ 0, %9 ]
  %13 = add nuw nsw i64 %12, %10
  %14 = getelementptr inbounds i8, i8* %0, i64 %13
  %15 = load i8, i8* %14, align 1, !tbaa !4
  %16 = getelementptr inbounds i8, i8* %1, i64 %12
  %17 = load i8, i8* %16, align 1, !tbaa !4
  %18 = icmp eq i8 %15, %17
  br i1 %18, label %19, label %24

19:                                               ; preds = %11
  %20 = add nuw nsw i64 %12, 1
  %21 = icmp eq i64 %20, %8
  br i1 %21, label %22, label %11, !llvm.loop !7

22:                                               ; preds = %19
  %23 = trunc i64 %10 to i32
  br label %36

24:                                               ; preds = %11
  %25 = trunc i64 %12 to i32
  br label %26

26:                                               ; preds = %24, %9
  %27 = phi i32 [ 0, %9 ], [ %25, %24 ]
  %28 = icmp eq i32 %27, %3
  br i1 %28, label %34, label %29

29:                                               ; preds = %26
  %30 = add nuw i64 %10, 1
  %31 = trunc i64 %30 to i32
  %32 = add nsw i32 %31, %3
  %33 = icmp sgt i32 %32, %2
  br i1 %33, label %36, label %9, !llvm.loop !9

34:                                               ; preds = %26
  %35 = trunc i64 %10 to i32
  br label %36

36:                                               ; preds = %29, %34, %22, %4
  %37 = phi i32 [ -1, %4 ], [ %23, %22 ], [ %35, %34 ], [ -1, %29 ]
  ret i32 %37
}

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.start.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.end.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local i32 @rfind(i32* nocapture noundef readonly %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = zext i32 %1 to i64
  br label %5

5:                                                ; preds = %10, %3
  %6 = phi i64 [ %7, %10 ], [ %4, %3 ]
  %7 = add nsw i64 %6, -1
  %8 = trunc i64 %6 to i32
  %9 = icmp sgt i32 %8, 0
  br i1 %9, label %10, label %17

10:                                               ; preds = %5
  %11 = and i64 %7, 4294967295
  %12 = getelementptr inbounds i32, i32* %0, i64 %11
  %13 = load i32, i32* %12, align 4, !tbaa !10
  %14 = icmp eq i32 %13, %2
  br i1 %14, label %15, label %5, !llvm.loop !12

15:                                               ; preds = %10
  %16 = trunc i64 %7 to i32
  br label %17

17:                                               ; preds = %5, %15
  %18 = phi i32 [ %16, %15 ], [ -1, %5 ]
  ret i32 %18
}

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local i32 @firstodd(i16* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %17

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
  br label %6

6:                                                ; preds = %4, %12
  %7 = phi i64 [ 0, %4 ], [ %13, %12 ]
  %8 = getelementptr inbounds i16, i16* %0, i64 %7
  %9 = load i16, i16* %8, align 2, !tbaa !13
  %10 = and i16 %9, 1
  %11 = icmp eq i16 %10, 0
  br i1 %11, label %12, label %15

12:                                               ; preds = %6
  %13 = add nuw nsw i64 %7, 1
  %14 = icmp eq i64 %13, %5
  br i1 %14, label %17, label %6, !llvm.loop !15

15:                                               ; preds = %6
  %16 = trunc i64 %7 to i32
  br label %17

17:                                               ; preds = %12, %15, %2
  %18 = phi i32 [ 0, %2 ], [ %16, %15 ], [ %1, %12 ]
  ret i32 %18
}

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local i32 @span(i8* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %17

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
  br label %6

6:                                                ; preds = %4, %12
  %7 = phi i64 [ 0, %4 ], [ %13, %12 ]
  %8 = getelementptr inbounds i8, i8* %0, i64 %7
  %9 = load i8, i8* %8, align 1, !tbaa !4
  %10 = add i8 %9, -48
  %11 = icmp ult i8 %10, 10
  br i1 %11, label %12, label %15

12:                                               ; preds = %6
  %13 = add nuw nsw i64 %7, 1
  %14 = icmp eq i64 %13, %5
  br i1 %14, label %17, label %6, !llvm.loop !16

15:                                               ; preds = %6
  %16 = trunc i64 %7 to i32
  br label %17

17:                                               ; preds = %12, %15, %2
  %18 = phi i32 [ 0, %2 ], [ %16, %15 ], [ %1, %12 ]
  ret i32 %18
}

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local i32 @span2(i8* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %19

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
  br label %6

6:                                                ; preds = %4, %14
  %7 = phi i64 [ 0, %4 ], [ %15, %14 ]
  %8 = getelementptr inbounds i8, i8* %0, i64 %7
  %9 = load i8, i8* %8, align 1, !tbaa !4
  %10 = zext i8 %9 to i64
  %11 = getelementptr inbounds [256 x i8], [256 x i8]* bitcast (<{ [111 x i8], [145 x i8] }>* @tab to [256 x i8]*), i64 0, i64 %10
  %12 = load i8, i8* %11, align 1, !tbaa !4
  %13 = icmp eq i8 %12, 0
  br i1 %13, label %17, label %14

14:                                               ; preds = %6
  %15 = add nuw nsw i64 %7, 1
  %16 = icmp eq i64 %15, %5
  br i1 %16, label %19, label %6, !llvm.loop !17

17:                                               ; preds = %6
  %18 = trunc i64 %7 to i32
  br label %19

19:                                               ; preds = %14, %17, %2
  %20 = phi i32 [ 0, %2 ], [ %18, %17 ], [ %1, %14 ]
  ret i32 %20
}

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local i32 @sorted(i32* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 1
  br i1 %3, label %4, label %18

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
  %6 = load i32, i32* %0, align 4, !tbaa !10
  br label %7

7:                                                ; preds = %4, %13
  %8 = phi i32 [ %6, %4 ], [ %11, %13 ]
  %9 = phi i64 [ 1, %4 ], [ %14, %13 ]
  %10 = getelementptr inbounds i32, i32* %0, i64 %9
  %11 = load i32, i32* %10, align 4, !tbaa !10
  %12 = icmp sgt i32 %8, %11
  br i1 %12, label %16, label %13

13:                                               ; preds = %7
  %14 = add nuw nsw i64 %9, 1
  %15 = icmp eq i64 %14, %5
  br i1 %15, label %18, label %7, !llvm.loop !18

16:                                               ; preds = %7
  %17 = trunc i64 %9 to i32
  br label %18

18:                                               ; preds = %13, %16, %2
  %19 = phi i32 [ %1, %2 ], [ %17, %16 ], [ %1, %13 ]
  ret i32 %19
}

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local i32 @pal(i8* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 1
  br i1 %3, label %4, label %21

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
  %6 = add nsw i64 %5, -1
  br label %7

7:                                                ; preds = %4, %15
  %8 = phi i64 [ 0, %4 ], [ %16, %15 ]
  %9 = phi i64 [ %6, %4 ], [ %17, %15 ]
  %10 = getelementptr inbounds i8, i8* %0, i64 %8
  %11 = load i8, i8* %10, align 1, !tbaa !4
  %12 = getelementptr inbounds i8, i8* %0, i64 %9
  %13 = load i8, i8* %12, align 1, !tbaa !4
  %14 = icmp eq i8 %11, %13
  br i1 %14, label %15, label %19

15:                                               ; preds = %7
  %16 = add nuw nsw i64 %8, 1
  %17 = add nsw i64 %9, -1
  %18 = icmp slt i64 %16, %17
  br i1 %18, label %7, label %21, !llvm.loop !19

19:                                               ; preds = %7
  %20 = trunc i64 %8 to i32
  br label %21

21:                                               ; preds = %15, %19, %2
  %22 = phi i32 [ -1, %2 ], [ %20, %19 ], [ -1, %15 ]
  ret i32 %22
}

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local i32 @eq(double* nocapture noundef readonly %0, double* nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %19

5:                                                ; preds = %3
  %6 = zext i32 %2 to i64
  br label %7

7:                                                ; preds = %5, %14
  %8 = phi i64 [ 0, %5 ], [ %15, %14 ]
  %9 = getelementptr inbounds double, double* %0, i64 %8
  %10 = load double, double* %9, align 8, !tbaa !20
  %11 = getelementptr inbounds double, double* %1, i64 %8
  %12 = load double, double* %11, align 8, !tbaa !20
  %13 = fcmp oeq double %10, %12
  br i1 %13, label %14, label %17

14:                                               ; preds = %7
  %15 = add nuw nsw i64 %8, 1
  %16 = icmp eq i64 %15, %6
  br i1 %16, label %19, label %7, !llvm.loop !22

17:                                               ; preds = %7
  %18 = trunc i64 %8 to i32
  br label %19

19:                                               ; preds = %14, %17, %3
  %20 = phi i32 [ -1, %3 ], [ %18, %17 ], [ -1, %14 ]
  ret i32 %20
}

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local i32 @upto(i32* nocapture noundef readonly %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %19

5:                                                ; preds = %3
  %6 = zext i32 %1 to i64
  br label %7

7:                                                ; preds = %5, %14
  %8 = phi i64 [ 0, %5 ], [ %15, %14 ]
  %9 = phi i32 [ 0, %5 ], [ %12, %14 ]
  %10 = getelementptr inbounds i32, i32* %0, i64 %8
  %11 = load i32, i32* %10, align 4, !tbaa !10
  %12 = add nsw i32 %11, %9
  %13 = icmp sgt i32 %12, %2
  br i1 %13, label %17, label %14

14:                                               ; preds = %7
  %15 = add nuw nsw i64 %8, 1
  %16 = icmp eq i64 %15, %6
  br i1 %16, label %19, label %7, !llvm.loop !23

17:                                               ; preds = %7
  %18 = trunc i64 %8 to i32
  br label %19

19:                                               ; preds = %14, %17, %3
  %20 = phi i32 [ 0, %3 ], [ %18, %17 ], [ %1, %14 ]
  %21 = phi i32 [ 0, %3 ], [ %12, %17 ], [ %12, %14 ]
  %22 = mul nsw i32 %20, 7
  %23 = add nsw i32 %21, %22
  ret i32 %23
}

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local i64 @len2(i16* noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = sext i32 %1 to i64
  %4 = getelementptr inbounds i16, i16* %0, i64 %3
  %5 = icmp sgt i32 %1, 0
  br i1 %5, label %6, label %12

6:                                                ; preds = %2, %9
  %7 = phi i16* [ %10, %9 ], [ %0, %2 ]
  %8 = load i16, i16* %7, align 2, !tbaa !13
  switch i16 %8, label %9 [
    i16 9, label %12
    i16 500, label %12
  ]

9:                                                ; preds = %6
  %10 = getelementptr inbounds i16, i16* %7, i64 1
  %11 = icmp ult i16* %10, %4
  br i1 %11, label %6, label %12, !llvm.loop !24

12:                                               ; preds = %9, %6, %6, %2
  %13 = phi i16* [ %0, %2 ], [ %7, %6 ], [ %7, %6 ], [ %10, %9 ]
  %14 = ptrtoint i16* %13 to i64
  %15 = ptrtoint i16* %0 to i64
  %16 = sub i64 %14, %15
  %17 = ashr exact i64 %16, 1
  ret i64 %17
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @copyz(i8* nocapture noundef readonly %0, i8* nocapture noundef writeonly %1, i32 noundef %2) local_unnamed_addr #2 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %19

5:                                                ; preds = %3
  %6 = zext i32 %2 to i64
  br label %7

7:                                                ; preds = %5, %14
  %8 = phi i64 [ 0, %5 ], [ %15, %14 ]
  %9 = getelementptr inbounds i8, i8* %0, i64 %8
  %10 = load i8, i8* %9, align 1, !tbaa !4
  %11 = getelementptr inbounds i8, i8* %1, i64 %8
  store i8 %10, i8* %11, align 1, !tbaa !4
  %12 = load i8, i8* %9, align 1, !tbaa !4
  %13 = icmp eq i8 %12, 0
  br i1 %13, label %17, label %14

14:                                               ; preds = %7
  %15 = add nuw nsw i64 %8, 1
  %16 = icmp eq i64 %15, %6
  br i1 %16, label %29, label %7, !llvm.loop !25

17:                                               ; preds = %7
  %18 = trunc i64 %8 to i32
  br label %19

19:                                               ; preds = %17, %3
  %20 = phi i32 [ 0, %3 ], [ %18, %17 ]
  %21 = icmp slt i32 %20, %2
  br i1 %21, label %22, label %29

22:                                               ; preds = %19
  %23 = zext i32 %20 to i64
  %24 = getelementptr i8, i8* %1, i64 %23
  %25 = xor i32 %20, -1
  %26 = add i32 %25, %2
  %27 = zext i32 %26 to i64
  %28 = add nuw nsw i64 %27, 1
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 1 dereferenceable(1) %24, i8 7, i64 %28, i1 false), !tbaa !4
  br label %29

29:                                               ; preds = %14, %22, %19
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local i32 @sumtil(i32* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %16

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
  br label %6

6:                                                ; preds = %4, %12
  %7 = phi i64 [ 0, %4 ], [ %14, %12 ]
  %8 = phi i32 [ 0, %4 ], [ %13, %12 ]
  %9 = getelementptr inbounds i32, i32* %0, i64 %7
  %10 = load i32, i32* %9, align 4, !tbaa !10
  %11 = icmp eq i32 %10, 899
  br i1 %11, label %16, label %12

12:                                               ; preds = %6
  %13 = add nsw i32 %10, %8
  %14 = add nuw nsw i64 %7, 1
  %15 = icmp eq i64 %14, %5
  br i1 %15, label %16, label %6, !llvm.loop !26

16:                                               ; preds = %12, %6, %2
  %17 = phi i32 [ 0, %2 ], [ %8, %6 ], [ %13, %12 ]
  ret i32 %17
}

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local i32 @anyall(i8* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %26

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
  br label %8

6:                                                ; preds = %8
  %7 = icmp eq i64 %13, %5
  br i1 %7, label %14, label %8, !llvm.loop !27

8:                                                ; preds = %4, %6
  %9 = phi i64 [ 0, %4 ], [ %13, %6 ]
  %10 = getelementptr inbounds i8, i8* %0, i64 %9
  %11 = load i8, i8* %10, align 1, !tbaa !4
  %12 = icmp sgt i8 %11, 5
  %13 = add nuw nsw i64 %9, 1
  br i1 %12, label %14, label %6

14:                                               ; preds = %6, %8
  %15 = phi i32 [ 0, %6 ], [ 2, %8 ]
  br i1 %3, label %16, label %26

16:                                               ; preds = %14
  %17 = zext i32 %1 to i64
  br label %20

18:                                               ; preds = %20
  %19 = icmp eq i64 %25, %17
  br i1 %19, label %26, label %20, !llvm.loop !28

20:                                               ; preds = %16, %18
  %21 = phi i64 [ 0, %16 ], [ %25, %18 ]
  %22 = getelementptr inbounds i8, i8* %0, i64 %21
  %23 = load i8, i8* %22, align 1, !tbaa !4
  %24 = icmp slt i8 %23, 1
  %25 = add nuw nsw i64 %21, 1
  br i1 %24, label %26, label %18

26:                                               ; preds = %18, %20, %2, %14
  %27 = phi i32 [ %15, %14 ], [ 0, %2 ], [ %15, %20 ], [ %15, %18 ]
  %28 = phi i32 [ 1, %14 ], [ 1, %2 ], [ 1, %18 ], [ 0, %20 ]
  %29 = or i32 %28, %27
  ret i32 %29
}

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local i32 @strided(i32* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %18

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
  br label %6

6:                                                ; preds = %4, %13
  %7 = phi i64 [ 0, %4 ], [ %14, %13 ]
  %8 = mul nuw nsw i64 %7, 3
  %9 = add nuw nsw i64 %8, 1
  %10 = getelementptr inbounds i32, i32* %0, i64 %9
  %11 = load i32, i32* %10, align 4, !tbaa !10
  %12 = icmp eq i32 %11, 199
  br i1 %12, label %16, label %13

13:                                               ; preds = %6
  %14 = add nuw nsw i64 %7, 1
  %15 = icmp eq i64 %14, %5
  br i1 %15, label %18, label %6, !llvm.loop !29

16:                                               ; preds = %6
  %17 = trunc i64 %7 to i32
  br label %18

18:                                               ; preds = %13, %16, %2
  %19 = phi i32 [ -5, %2 ], [ %17, %16 ], [ -5, %13 ]
  ret i32 %19
}

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local i32 @fields(i8* nocapture noundef readonly %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = bitcast i8* %0 to %struct.f*
  %5 = icmp sgt i32 %1, 0
  br i1 %5, label %6, label %22

6:                                                ; preds = %3
  %7 = zext i32 %1 to i64
  br label %8

8:                                                ; preds = %6, %17
  %9 = phi i64 [ 0, %6 ], [ %18, %17 ]
  %10 = getelementptr inbounds %struct.f, %struct.f* %4, i64 %9, i32 0
  %11 = load i32, i32* %10, align 4, !tbaa !30
  %12 = icmp eq i32 %11, %2
  br i1 %12, label %13, label %17

13:                                               ; preds = %8
  %14 = getelementptr inbounds %struct.f, %struct.f* %4, i64 %9, i32 2
  %15 = load i32, i32* %14, align 4, !tbaa !32
  %16 = icmp slt i32 %15, 100
  br i1 %16, label %20, label %17

17:                                               ; preds = %8, %13
  %18 = add nuw nsw i64 %9, 1
  %19 = icmp eq i64 %18, %7
  br i1 %19, label %22, label %8, !llvm.loop !33

20:                                               ; preds = %13
  %21 = trunc i64 %9 to i32
  br label %22

22:                                               ; preds = %17, %20, %3
  %23 = phi i32 [ -2, %3 ], [ %21, %20 ], [ -2, %17 ]
  ret i32 %23
}

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local i32 @two(i32* nocapture noundef readonly %0, i32* nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %24

5:                                                ; preds = %3
  %6 = zext i32 %2 to i64
  br label %7

7:                                                ; preds = %5, %19
  %8 = phi i64 [ 0, %5 ], [ %20, %19 ]
  %9 = getelementptr inbounds i32, i32* %0, i64 %8
  %10 = load i32, i32* %9, align 4, !tbaa !10
  %11 = icmp sgt i32 %10, 58
  br i1 %11, label %22, label %12

12:                                               ; preds = %7
  %13 = getelementptr inbounds i32, i32* %1, i64 %8
  %14 = load i32, i32* %13, align 4, !tbaa !10
  %15 = icmp sgt i32 %14, 58
  br i1 %15, label %16, label %19

16:                                               ; preds = %12
  %17 = trunc i64 %8 to i32
  %18 = sub nsw i32 0, %17
  br label %24

19:                                               ; preds = %12
  %20 = add nuw nsw i64 %8, 1
  %21 = icmp eq i64 %20, %6
  br i1 %21, label %24, label %7, !llvm.loop !34

22:                                               ; preds = %7
  %23 = trunc i64 %8 to i32
  br label %24

24:                                               ; preds = %19, %22, %3, %16
  %25 = phi i32 [ %18, %16 ], [ 12345, %3 ], [ %23, %22 ], [ 12345, %19 ]
  ret i32 %25
}

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local i32 @nested(i32* nocapture noundef readonly %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %31

5:                                                ; preds = %3
  %6 = icmp sgt i32 %2, 0
  %7 = sext i32 %2 to i64
  %8 = zext i32 %1 to i64
  %9 = zext i32 %2 to i64
  br label %10

10:                                               ; preds = %5, %26
  %11 = phi i64 [ 0, %5 ], [ %29, %26 ]
  %12 = phi i32 [ 0, %5 ], [ %28, %26 ]
  %13 = mul nsw i64 %11, %7
  br i1 %6, label %14, label %26

14:                                               ; preds = %10, %21
  %15 = phi i64 [ %22, %21 ], [ 0, %10 ]
  %16 = add nsw i64 %15, %13
  %17 = getelementptr inbounds i32, i32* %0, i64 %16
  %18 = load i32, i32* %17, align 4, !tbaa !10
  %19 = srem i32 %18, 97
  %20 = icmp eq i32 %19, 5
  br i1 %20, label %24, label %21

21:                                               ; preds = %14
  %22 = add nuw nsw i64 %15, 1
  %23 = icmp eq i64 %22, %9
  br i1 %23, label %26, label %14, !llvm.loop !35

24:                                               ; preds = %14
  %25 = trunc i64 %15 to i32
  br label %26

26:                                               ; preds = %21, %24, %10
  %27 = phi i32 [ 1000, %10 ], [ %25, %24 ], [ 1000, %21 ]
  %28 = add nuw nsw i32 %27, %12
  %29 = add nuw nsw i64 %11, 1
  %30 = icmp eq i64 %29, %8
  br i1 %30, label %31, label %10, !llvm.loop !36

31:                                               ; preds = %26, %3
  %32 = phi i32 [ 0, %3 ], [ %28, %26 ]
  ret i32 %32
}

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local i32 @tok(i8* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %54

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
  br label %6

6:                                                ; preds = %4, %51
  %7 = phi i32 [ %52, %51 ], [ 0, %4 ]
  %8 = phi i32 [ %37, %51 ], [ 0, %4 ]
  %9 = icmp slt i32 %7, %1
  br i1 %9, label %10, label %33

10:                                               ; preds = %6
  %11 = sext i32 %7 to i64
  %12 = getelementptr inbounds i8, i8* %0, i64 %11
  %13 = load i8, i8* %12, align 1, !tbaa !4
  %14 = icmp eq i8 %13, 32
  br i1 %14, label %19, label %29

15:                                               ; preds = %19
  %16 = getelementptr inbounds i8, i8* %0, i64 %21
  %17 = load i8, i8* %16, align 1, !tbaa !4
  %18 = icmp eq i8 %17, 32
  br i1 %18, label %19, label %27, !llvm.loop !37

19:                                               ; preds = %10, %15
  %20 = phi i64 [ %21, %15 ], [ %11, %10 ]
  %21 = add nsw i64 %20, 1
  %22 = icmp eq i64 %21, %5
  br i1 %22, label %23, label %15, !llvm.loop !37

23:                                               ; preds = %19
  %24 = icmp slt i64 %21, %5
  %25 = zext i1 %24 to i32
  %26 = add nuw nsw i32 %8, %25
  br label %54

27:                                               ; preds = %15
  %28 = icmp slt i64 %21, %5
  br label %29

29:                                               ; preds = %27, %10
  %30 = phi i64 [ %11, %10 ], [ %21, %27 ]
  %31 = phi i1 [ true, %10 ], [ %28, %27 ]
  %32 = trunc i64 %30 to i32
  br label %33

33:                                               ; preds = %29, %6
  %34 = phi i32 [ %7, %6 ], [ %32, %29 ]
  %35 = phi i1 [ false, %6 ], [ %31, %29 ]
  %36 = zext i1 %35 to i32
  %37 = add nuw nsw i32 %8, %36
  %38 = icmp slt i32 %34, %1
  br i1 %38, label %39, label %51

39:                                               ; preds = %33
  %40 = sext i32 %34 to i64
  br label %41

41:                                               ; preds = %39, %46
  %42 = phi i64 [ %40, %39 ], [ %47, %46 ]
  %43 = getelementptr inbounds i8, i8* %0, i64 %42
  %44 = load i8, i8* %43, align 1, !tbaa !4
  %45 = icmp eq i8 %44, 32
  br i1 %45, label %49, label %46

46:                                               ; preds = %41
  %47 = add nsw i64 %42, 1
  %48 = icmp eq i64 %47, %5
  br i1 %48, label %54, label %41, !llvm.loop !38

49:                                               ; preds = %41
  %50 = trunc i64 %42 to i32
  br label %51

51:                                               ; preds = %49, %33
  %52 = phi i32 [ %34, %33 ], [ %50, %49 ]
  %53 = icmp slt i32 %52, %1
  br i1 %53, label %6, label %54, !llvm.loop !39

54:                                               ; preds = %51, %46, %23, %2
  %55 = phi i32 [ 0, %2 ], [ %26, %23 ], [ %37, %46 ], [ %37, %51 ]
  ret i32 %55
}

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local i32 @cmpn(i8* nocapture noundef readonly %0, i8* nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %23

5:                                                ; preds = %3
  %6 = zext i32 %2 to i64
  br label %7

7:                                                ; preds = %18, %5
  %8 = phi i64 [ 0, %5 ], [ %20, %18 ]
  %9 = getelementptr inbounds i8, i8* %0, i64 %8
  %10 = load i8, i8* %9, align 1, !tbaa !4
  %11 = getelementptr inbounds i8, i8* %1, i64 %8
  %12 = load i8, i8* %11, align 1, !tbaa !4
  %13 = icmp eq i8 %10, %12
  br i1 %13, label %18, label %14

14:                                               ; preds = %7
  %15 = zext i8 %10 to i32
  %16 = zext i8 %12 to i32
  %17 = sub nsw i32 %15, %16
  br label %23

18:                                               ; preds = %7
  %19 = icmp eq i8 %10, 0
  %20 = add nuw nsw i64 %8, 1
  %21 = icmp eq i64 %20, %6
  %22 = select i1 %19, i1 true, i1 %21
  br i1 %22, label %23, label %7, !llvm.loop !40

23:                                               ; preds = %18, %3, %14
  %24 = phi i32 [ %17, %14 ], [ 0, %3 ], [ 0, %18 ]
  ret i32 %24
}

; Function Attrs: nofree nosync nounwind readonly uwtable
define dso_local i32 @lbound(i32* nocapture noundef readonly %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #3 {
  %4 = alloca [500 x i32], align 16
  %5 = bitcast [500 x i32]* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 2000, i8* nonnull %5) #7
  %6 = icmp sgt i32 %1, 0
  br i1 %6, label %7, label %68

7:                                                ; preds = %3
  %8 = zext i32 %1 to i64
  %9 = add nsw i64 %8, -1
  %10 = and i64 %8, 3
  %11 = icmp ult i64 %9, 3
  br i1 %11, label %14, label %12

12:                                               ; preds = %7
  %13 = and i64 %8, 4294967292
  br label %32

14:                                               ; preds = %32, %7
  %15 = phi i64 [ 0, %7 ], [ %55, %32 ]
  %16 = phi i32 [ 0, %7 ], [ %53, %32 ]
  %17 = icmp eq i64 %10, 0
  br i1 %17, label %29, label %18

18:                                               ; preds = %14, %18
  %19 = phi i64 [ %26, %18 ], [ %15, %14 ]
  %20 = phi i32 [ %24, %18 ], [ %16, %14 ]
  %21 = phi i64 [ %27, %18 ], [ 0, %14 ]
  %22 = getelementptr inbounds i32, i32* %0, i64 %19
  %23 = load i32, i32* %22, align 4, !tbaa !10
  %24 = add nsw i32 %23, %20
  %25 = getelementptr inbounds [500 x i32], [500 x i32]* %4, i64 0, i64 %19
  store i32 %24, i32* %25, align 4, !tbaa !10
  %26 = add nuw nsw i64 %19, 1
  %27 = add i64 %21, 1
  %28 = icmp eq i64 %27, %10
  br i1 %28, label %29, label %18, !llvm.loop !41

29:                                               ; preds = %18, %14
  br i1 %6, label %30, label %68

30:                                               ; preds = %29
  %31 = zext i32 %1 to i64
  br label %58

32:                                               ; preds = %32, %12
  %33 = phi i64 [ 0, %12 ], [ %55, %32 ]
  %34 = phi i32 [ 0, %12 ], [ %53, %32 ]
  %35 = phi i64 [ 0, %12 ], [ %56, %32 ]
  %36 = getelementptr inbounds i32, i32* %0, i64 %33
  %37 = load i32, i32* %36, align 4, !tbaa !10
  %38 = add nsw i32 %37, %34
  %39 = getelementptr inbounds [500 x i32], [500 x i32]* %4, i64 0, i64 %33
  store i32 %38, i32* %39, align 16, !tbaa !10
  %40 = or i64 %33, 1
  %41 = getelementptr inbounds i32, i32* %0, i64 %40
  %42 = load i32, i32* %41, align 4, !tbaa !10
  %43 = add nsw i32 %42, %38
  %44 = getelementptr inbounds [500 x i32], [500 x i32]* %4, i64 0, i64 %40
  store i32 %43, i32* %44, align 4, !tbaa !10
  %45 = or i64 %33, 2
  %46 = getelementptr inbounds i32, i32* %0, i64 %45
  %47 = load i32, i32* %46, align 4, !tbaa !10
  %48 = add nsw i32 %47, %43
  %49 = getelementptr inbounds [500 x i32], [500 x i32]* %4, i64 0, i64 %45
  store i32 %48, i32* %49, align 8, !tbaa !10
  %50 = or i64 %33, 3
  %51 = getelementptr inbounds i32, i32* %0, i64 %50
  %52 = load i32, i32* %51, align 4, !tbaa !10
  %53 = add nsw i32 %52, %48
  %54 = getelementptr inbounds [500 x i32], [500 x i32]* %4, i64 0, i64 %50
  store i32 %53, i32* %54, align 4, !tbaa !10
  %55 = add nuw nsw i64 %33, 4
  %56 = add i64 %35, 4
  %57 = icmp eq i64 %56, %13
  br i1 %57, label %14, label %32, !llvm.loop !43

58:                                               ; preds = %30, %63
  %59 = phi i64 [ 0, %30 ], [ %64, %63 ]
  %60 = getelementptr inbounds [500 x i32], [500 x i32]* %4, i64 0, i64 %59
  %61 = load i32, i32* %60, align 4, !tbaa !10
  %62 = icmp slt i32 %61, %2
  br i1 %62, label %63, label %66

63:                                               ; preds = %58
  %64 = add nuw nsw i64 %59, 1
  %65 = icmp eq i64 %64, %31
  br i1 %65, label %68, label %58, !llvm.loop !44

66:                                               ; preds = %58
  %67 = trunc i64 %59 to i32
  br label %68

68:                                               ; preds = %63, %66, %3, %29
  %69 = phi i32 [ 0, %29 ], [ 0, %3 ], [ %67, %66 ], [ %1, %63 ]
  call void @llvm.lifetime.end.p0i8(i64 2000, i8* nonnull %5) #7
  ret i32 %69
}

; Function Attrs: nofree nosync nounwind readnone uwtable
define dso_local i32 @local(i32 noundef %0, i32 noundef %1) local_unnamed_addr #4 {
  %3 = alloca [300 x i32], align 16
  %4 = bitcast [300 x i32]* %3 to i8*
  call void @llvm.lifetime.start.p0i8(i64 1200, i8* nonnull %4) #7
  %5 = icmp sgt i32 %0, 0
  br i1 %5, label %6, label %85

6:                                                ; preds = %2
  %7 = zext i32 %0 to i64
  %8 = icmp ult i32 %0, 8
  br i1 %8, label %62, label %9

9:                                                ; preds = %6
  %10 = and i64 %7, 4294967288
  %11 = add nsw i64 %10, -8
  %12 = lshr exact i64 %11, 3
  %13 = add nuw nsw i64 %12, 1
  %14 = and i64 %13, 1
  %15 = icmp eq i64 %11, 0
  br i1 %15, label %46, label %16

16:                                               ; preds = %9
  %17 = and i64 %13, 4611686018427387902
  br label %18

18:                                               ; preds = %18, %16
  %19 = phi i64 [ 0, %16 ], [ %42, %18 ]
  %20 = phi <4 x i32> [ <i32 0, i32 1, i32 2, i32 3>, %16 ], [ %43, %18 ]
  %21 = phi i64 [ 0, %16 ], [ %44, %18 ]
  %22 = add <4 x i32> %20, <i32 4, i32 4, i32 4, i32 4>
  %23 = add nsw <4 x i32> %20, <i32 -7, i32 -7, i32 -7, i32 -7>
  %24 = add <4 x i32> %20, <i32 -3, i32 -3, i32 -3, i32 -3>
  %25 = mul <4 x i32> %23, %20
  %26 = mul <4 x i32> %24, %22
  %27 = getelementptr inbounds [300 x i32], [300 x i32]* %3, i64 0, i64 %19
  %28 = bitcast i32* %27 to <4 x i32>*
  store <4 x i32> %25, <4 x i32>* %28, align 16, !tbaa !10
  %29 = getelementptr inbounds i32, i32* %27, i64 4
  %30 = bitcast i32* %29 to <4 x i32>*
  store <4 x i32> %26, <4 x i32>* %30, align 16, !tbaa !10
  %31 = or i64 %19, 8
  %32 = add <4 x i32> %20, <i32 8, i32 8, i32 8, i32 8>
  %33 = add <4 x i32> %20, <i32 12, i32 12, i32 12, i32 12>
  %34 = add <4 x i32> %20, <i32 1, i32 1, i32 1, i32 1>
  %35 = add <4 x i32> %20, <i32 5, i32 5, i32 5, i32 5>
  %36 = mul <4 x i32> %34, %32
  %37 = mul <4 x i32> %35, %33
  %38 = getelementptr inbounds [300 x i32], [300 x i32]* %3, i64 0, i64 %31
  %39 = bitcast i32* %38 to <4 x i32>*
  store <4 x i32> %36, <4 x i32>* %39, align 16, !tbaa !10
  %40 = getelementptr inbounds i32, i32* %38, i64 4
  %41 = bitcast i32* %40 to <4 x i32>*
  store <4 x i32> %37, <4 x i32>* %41, align 16, !tbaa !10
  %42 = add nuw i64 %19, 16
  %43 = add <4 x i32> %20, <i32 16, i32 16, i32 16, i32 16>
  %44 = add i64 %21, 2
  %45 = icmp eq i64 %44, %17
  br i1 %45, label %46, label %18, !llvm.loop !45

46:                                               ; preds = %18, %9
  %47 = phi i64 [ 0, %9 ], [ %42, %18 ]
  %48 = phi <4 x i32> [ <i32 0, i32 1, i32 2, i32 3>, %9 ], [ %43, %18 ]
  %49 = icmp eq i64 %14, 0
  br i1 %49, label %60, label %50

50:                                               ; preds = %46
  %51 = add <4 x i32> %48, <i32 4, i32 4, i32 4, i32 4>
  %52 = add nsw <4 x i32> %48, <i32 -7, i32 -7, i32 -7, i32 -7>
  %53 = add <4 x i32> %48, <i32 -3, i32 -3, i32 -3, i32 -3>
  %54 = mul <4 x i32> %52, %48
  %55 = mul <4 x i32> %53, %51
  %56 = getelementptr inbounds [300 x i32], [300 x i32]* %3, i64 0, i64 %47
  %57 = bitcast i32* %56 to <4 x i32>*
  store <4 x i32> %54, <4 x i32>* %57, align 16, !tbaa !10
  %58 = getelementptr inbounds i32, i32* %56, i64 4
  %59 = bitcast i32* %58 to <4 x i32>*
  store <4 x i32> %55, <4 x i32>* %59, align 16, !tbaa !10
  br label %60

60:                                               ; preds = %46, %50
  %61 = icmp eq i64 %10, %7
  br i1 %61, label %64, label %62

62:                                               ; preds = %6, %60
  %63 = phi i64 [ 0, %6 ], [ %10, %60 ]
  br label %67

64:                                               ; preds = %67, %60
  br i1 %5, label %65, label %85

65:                                               ; preds = %64
  %66 = zext i32 %0 to i64
  br label %75

67:                                               ; preds = %62, %67
  %68 = phi i64 [ %73, %67 ], [ %63, %62 ]
  %69 = trunc i64 %68 to i32
  %70 = add nsw i32 %69, -7
  %71 = mul i32 %70, %69
  %72 = getelementptr inbounds [300 x i32], [300 x i32]* %3, i64 0, i64 %68
  store i32 %71, i32* %72, align 4, !tbaa !10
  %73 = add nuw nsw i64 %68, 1
  %74 = icmp eq i64 %73, %7
  br i1 %74, label %64, label %67, !llvm.loop !47

75:                                               ; preds = %65, %80
  %76 = phi i64 [ 0, %65 ], [ %81, %80 ]
  %77 = getelementptr inbounds [300 x i32], [300 x i32]* %3, i64 0, i64 %76
  %78 = load i32, i32* %77, align 4, !tbaa !10
  %79 = icmp sgt i32 %78, %1
  br i1 %79, label %83, label %80

80:                                               ; preds = %75
  %81 = add nuw nsw i64 %76, 1
  %82 = icmp eq i64 %81, %66
  br i1 %82, label %85, label %75, !llvm.loop !49

83:                                               ; preds = %75
  %84 = trunc i64 %76 to i32
  br label %85

85:                                               ; preds = %80, %83, %2, %64
  %86 = phi i32 [ -1, %64 ], [ -1, %2 ], [ %84, %83 ], [ -1, %80 ]
  call void @llvm.lifetime.end.p0i8(i64 1200, i8* nonnull %4) #7
  ret i32 %86
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @rows(float* nocapture noundef readonly %0, i32* nocapture noundef writeonly %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #2 {
  %5 = icmp sgt i32 %2, 0
  br i1 %5, label %6, label %14

6:                                                ; preds = %4
  %7 = icmp sgt i32 %3, 0
  %8 = sext i32 %3 to i64
  %9 = zext i32 %2 to i64
  %10 = zext i32 %3 to i64
  br label %11

11:                                               ; preds = %6, %26
  %12 = phi i64 [ 0, %6 ], [ %29, %26 ]
  %13 = mul nsw i64 %12, %8
  br i1 %7, label %15, label %26

14:                                               ; preds = %26, %4
  ret void

15:                                               ; preds = %11, %21
  %16 = phi i64 [ %22, %21 ], [ 0, %11 ]
  %17 = add nsw i64 %16, %13
  %18 = getelementptr inbounds float, float* %0, i64 %17
  %19 = load float, float* %18, align 4, !tbaa !50
  %20 = fcmp olt float %19, 0x4021CCCCC0000000
  br i1 %20, label %21, label %24

21:                                               ; preds = %15
  %22 = add nuw nsw i64 %16, 1
  %23 = icmp eq i64 %22, %10
  br i1 %23, label %26, label %15, !llvm.loop !52

24:                                               ; preds = %15
  %25 = trunc i64 %16 to i32
  br label %26

26:                                               ; preds = %21, %24, %11
  %27 = phi i32 [ 0, %11 ], [ %25, %24 ], [ %3, %21 ]
  %28 = getelementptr inbounds i32, i32* %1, i64 %12
  store i32 %27, i32* %28, align 4, !tbaa !10
  %29 = add nuw nsw i64 %12, 1
  %30 = icmp eq i64 %29, %9
  br i1 %30, label %14, label %11, !llvm.loop !53
}

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local i32 @whilesum(i32* nocapture noundef readonly %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %1, 0
  %5 = icmp sgt i32 %2, 0
  %6 = and i1 %4, %5
  br i1 %6, label %7, label %23

7:                                                ; preds = %3
  %8 = zext i32 %1 to i64
  br label %9

9:                                                ; preds = %7, %9
  %10 = phi i64 [ 0, %7 ], [ %15, %9 ]
  %11 = phi i32 [ 0, %7 ], [ %14, %9 ]
  %12 = getelementptr inbounds i32, i32* %0, i64 %10
  %13 = load i32, i32* %12, align 4, !tbaa !10
  %14 = add nsw i32 %13, %11
  %15 = add nuw nsw i64 %10, 1
  %16 = icmp ult i64 %15, %8
  %17 = icmp slt i32 %14, %2
  %18 = select i1 %16, i1 %17, i1 false
  br i1 %18, label %9, label %19, !llvm.loop !54

19:                                               ; preds = %9
  %20 = trunc i64 %15 to i32
  %21 = mul i32 %14, 10000
  %22 = add nsw i32 %21, %20
  br label %23

23:                                               ; preds = %19, %3
  %24 = phi i32 [ %22, %19 ], [ 0, %3 ]
  ret i32 %24
}

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local i32 @dowh(i8* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = call i32 @llvm.smax.i32(i32 %1, i32 1)
  %4 = add nsw i32 %3, -1
  %5 = zext i32 %4 to i64
  %6 = load i8, i8* %0, align 1, !tbaa !4
  br label %7

7:                                                ; preds = %16, %2
  %8 = phi i8 [ %18, %16 ], [ %6, %2 ]
  %9 = phi i64 [ %14, %16 ], [ 0, %2 ]
  %10 = phi i32 [ %13, %16 ], [ 0, %2 ]
  %11 = mul nsw i32 %10, 31
  %12 = zext i8 %8 to i32
  %13 = add nsw i32 %11, %12
  %14 = add nuw nsw i64 %9, 1
  %15 = icmp eq i64 %9, %5
  br i1 %15, label %22, label %16

16:                                               ; preds = %7
  %17 = getelementptr inbounds i8, i8* %0, i64 %14
  %18 = load i8, i8* %17, align 1, !tbaa !4
  %19 = icmp eq i8 %18, -56
  br i1 %19, label %20, label %7, !llvm.loop !55

20:                                               ; preds = %16
  %21 = trunc i64 %14 to i32
  br label %22

22:                                               ; preds = %7, %20
  %23 = phi i32 [ %21, %20 ], [ %3, %7 ]
  %24 = add nsw i32 %13, %23
  ret i32 %24
}

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local i64 @ptr(i64* noundef %0, i32 noundef %1, i64 noundef %2) local_unnamed_addr #0 {
  %4 = sext i32 %1 to i64
  %5 = getelementptr inbounds i64, i64* %0, i64 %4
  %6 = icmp eq i32 %1, 0
  br i1 %6, label %19, label %7

7:                                                ; preds = %3, %16
  %8 = phi i64* [ %17, %16 ], [ %0, %3 ]
  %9 = load i64, i64* %8, align 8, !tbaa !56
  %10 = icmp eq i64 %9, %2
  br i1 %10, label %11, label %16

11:                                               ; preds = %7
  %12 = ptrtoint i64* %8 to i64
  %13 = ptrtoint i64* %0 to i64
  %14 = sub i64 %12, %13
  %15 = ashr exact i64 %14, 3
  br label %19

16:                                               ; preds = %7
  %17 = getelementptr inbounds i64, i64* %8, i64 1
  %18 = icmp eq i64* %17, %5
  br i1 %18, label %19, label %7, !llvm.loop !58

19:                                               ; preds = %16, %3, %11
  %20 = phi i64 [ %15, %11 ], [ -1, %3 ], [ -1, %16 ]
  ret i64 %20
}

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local i32 @sw(i8* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %21

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
  br label %6

6:                                                ; preds = %4, %16
  %7 = phi i64 [ 0, %4 ], [ %17, %16 ]
  %8 = getelementptr inbounds i8, i8* %0, i64 %7
  %9 = load i8, i8* %8, align 1, !tbaa !4
  switch i8 %9, label %16 [
    i8 123, label %19
    i8 125, label %10
    i8 126, label %13
  ]

10:                                               ; preds = %6
  %11 = trunc i64 %7 to i32
  %12 = sub nsw i32 0, %11
  br label %21

13:                                               ; preds = %6
  %14 = trunc i64 %7 to i32
  %15 = add nuw nsw i32 %14, 5000
  br label %21

16:                                               ; preds = %6
  %17 = add nuw nsw i64 %7, 1
  %18 = icmp eq i64 %17, %5
  br i1 %18, label %21, label %6, !llvm.loop !59

19:                                               ; preds = %6
  %20 = trunc i64 %7 to i32
  br label %21

21:                                               ; preds = %16, %19, %2, %13, %10
  %22 = phi i32 [ %15, %13 ], [ %12, %10 ], [ 9999, %2 ], [ %20, %19 ], [ 9999, %16 ]
  ret i32 %22
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @insert(i32* nocapture noundef %0, i32 noundef %1) local_unnamed_addr #2 {
  %3 = icmp sgt i32 %1, 1
  br i1 %3, label %4, label %6

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
  br label %7

6:                                                ; preds = %21, %2
  ret void

7:                                                ; preds = %4, %21
  %8 = phi i64 [ 1, %4 ], [ %26, %21 ]
  %9 = getelementptr inbounds i32, i32* %0, i64 %8
  %10 = load i32, i32* %9, align 4, !tbaa !10
  br label %11

11:                                               ; preds = %7, %18
  %12 = phi i64 [ %8, %7 ], [ %13, %18 ]
  %13 = add nsw i64 %12, -1
  %14 = and i64 %13, 4294967295
  %15 = getelementptr inbounds i32, i32* %0, i64 %14
  %16 = load i32, i32* %15, align 4, !tbaa !10
  %17 = icmp sgt i32 %16, %10
  br i1 %17, label %18, label %21

18:                                               ; preds = %11
  %19 = getelementptr inbounds i32, i32* %0, i64 %12
  store i32 %16, i32* %19, align 4, !tbaa !10
  %20 = icmp sgt i64 %12, 1
  br i1 %20, label %11, label %21, !llvm.loop !60

21:                                               ; preds = %18, %11
  %22 = phi i64 [ 0, %18 ], [ %12, %11 ]
  %23 = shl i64 %22, 32
  %24 = ashr exact i64 %23, 32
  %25 = getelementptr inbounds i32, i32* %0, i64 %24
  store i32 %10, i32* %25, align 4, !tbaa !10
  %26 = add nuw nsw i64 %8, 1
  %27 = icmp eq i64 %26, %5
  br i1 %27, label %6, label %7, !llvm.loop !61
}

; Function Attrs: argmemonly nofree nounwind willreturn writeonly
declare void @llvm.memset.p0i8.i64(i8* nocapture writeonly, i8, i64, i1 immarg) #5

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare i32 @llvm.smax.i32(i32, i32) #6

attributes #0 = { nofree norecurse nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { argmemonly mustprogress nofree nosync nounwind willreturn }
attributes #2 = { nofree norecurse nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nofree nosync nounwind readnone uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { argmemonly nofree nounwind willreturn writeonly }
attributes #6 = { nofree nosync nounwind readnone speculatable willreturn }
attributes #7 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 1}
!4 = !{!5, !5, i64 0}
!5 = !{!"omnipotent char", !6, i64 0}
!6 = !{!"Simple C/C++ TBAA"}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.mustprogress"}
!9 = distinct !{!9, !8}
!10 = !{!11, !11, i64 0}
!11 = !{!"int", !5, i64 0}
!12 = distinct !{!12, !8}
!13 = !{!14, !14, i64 0}
!14 = !{!"short", !5, i64 0}
!15 = distinct !{!15, !8}
!16 = distinct !{!16, !8}
!17 = distinct !{!17, !8}
!18 = distinct !{!18, !8}
!19 = distinct !{!19, !8}
!20 = !{!21, !21, i64 0}
!21 = !{!"double", !5, i64 0}
!22 = distinct !{!22, !8}
!23 = distinct !{!23, !8}
!24 = distinct !{!24, !8}
!25 = distinct !{!25, !8}
!26 = distinct !{!26, !8}
!27 = distinct !{!27, !8}
!28 = distinct !{!28, !8}
!29 = distinct !{!29, !8}
!30 = !{!31, !11, i64 0}
!31 = !{!"f", !11, i64 0, !11, i64 4, !11, i64 8}
!32 = !{!31, !11, i64 8}
!33 = distinct !{!33, !8}
!34 = distinct !{!34, !8}
!35 = distinct !{!35, !8}
!36 = distinct !{!36, !8}
!37 = distinct !{!37, !8}
!38 = distinct !{!38, !8}
!39 = distinct !{!39, !8}
!40 = distinct !{!40, !8}
!41 = distinct !{!41, !42}
!42 = !{!"llvm.loop.unroll.disable"}
!43 = distinct !{!43, !8}
!44 = distinct !{!44, !8}
!45 = distinct !{!45, !8, !46}
!46 = !{!"llvm.loop.isvectorized", i32 1}
!47 = distinct !{!47, !8, !48, !46}
!48 = !{!"llvm.loop.unroll.runtime.disable"}
!49 = distinct !{!49, !8}
!50 = !{!51, !51, i64 0}
!51 = !{!"float", !5, i64 0}
!52 = distinct !{!52, !8}
!53 = distinct !{!53, !8}
!54 = distinct !{!54, !8}
!55 = distinct !{!55, !8}
!56 = !{!57, !57, i64 0}
!57 = !{!"long", !5, i64 0}
!58 = distinct !{!58, !8}
!59 = distinct !{!59, !8}
!60 = distinct !{!60, !8}
!61 = distinct !{!61, !8}
