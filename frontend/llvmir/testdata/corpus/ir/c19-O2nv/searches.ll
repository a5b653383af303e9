; ModuleID = 'searches.c'
source_filename = "searches.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.f = type { i32, i32, i32 }

@tab = internal unnamed_addr constant <{ [111 x i8], [145 x i8] }> <{ [111 x i8] c"\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01\01", [145 x i8] zeroinitializer }>, align 16

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local i32 @sub(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = icmp sgt i32 %3, %2
  br i1 %5, label %37, label %6

6:                                                ; preds = %4
  %7 = icmp sgt i32 %3, 0
  %8 = zext nneg i32 %3 to i64
  br label %9

9:                                                ; preds = %6, %30
  %10 = phi i64 [ 0, %6 ], [ %31, %30 ]
  br i1 %7, label %11, label %27

11:                                               ; preds = %9
  %12 = getelementptr inbounds i8, ptr %0, i64 %10
  br label %13

13:                                               ; preds = %11, %20
  %14 = phi i64 [ 0, %11 ], [ %21, %20 ]
  %15 = getelementptr inbounds i8, ptr %12, i64 %14
  %16 = load i8, ptr %15, align 1, !tbaa !4
  %17 = getelementptr inbounds i8, ptr %1, i64 %14
  %18 = load i8, ptr %17, align 1, !tbaa !4
  %19 = icmp eq i8 %16, %18
  br i1 %19, label %20, label %25

20:                                               ; preds = %13
  %21 = add nuw nsw i64 %14, 1
  %22 = icmp eq i64 %21, %8
  br i1 %22, label %23, label %13, !llvm.loop !7

23:                                               ; preds = %20
  %24 = trunc nuw nsw i64 %10 to i32
  br label %37

25:                                               ; preds = %13
  %26 = trunc nuw nsw i64 %14 to i32
  br label %27

27:                                               ; preds = %25, %9
  %28 = phi i32 [ 0, %9 ], [ %26, %25 ]
  %29 = icmp eq i32 %28, %3
  br i1 %29, label %35, label %30

30:                                               ; preds = %27
  %31 = add nuw nsw i64 %10, 1
  %32 = trunc nuw i64 %31 to i32
  %33 = add nsw i32 %32, %3
  %34 = icmp sgt i32 %33, %2
  br i1 %34, label %37, label %9, !llvm.loop !10

35:                                               ; preds = %27
  %36 = trunc nuw nsw i64 %10 to i32
  br label %37

37:                                               ; preds = %30, %35, %23, %4
  %38 = phi i32 [ -1, %4 ], [ %24, %23 ], [ %36, %35 ], [ -1, %30 ]
  ret i32 %38
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local range(i32 -2147483648, 2147483647) i32 @rfind(ptr nocapture noundef readonly %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = zext i32 %1 to i64
  br label %5

5:                                                ; preds = %9, %3
  %6 = phi i64 [ %10, %9 ], [ %4, %3 ]
  %7 = trunc nuw i64 %6 to i32
  %8 = icmp slt i32 %7, 1
  br i1 %8, label %17, label %9

9:                                                ; preds = %5
  %10 = add nsw i64 %6, -1
  %11 = and i64 %10, 4294967295
  %12 = getelementptr inbounds i32, ptr %0, i64 %11
  %13 = load i32, ptr %12, align 4, !tbaa !11
  %14 = icmp eq i32 %13, %2
  br i1 %14, label %15, label %5, !llvm.loop !13

15:                                               ; preds = %9
  %16 = trunc i64 %10 to i32
  br label %17

17:                                               ; preds = %5, %15
  %18 = phi i32 [ %16, %15 ], [ -1, %5 ]
  ret i32 %18
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local i32 @firstodd(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %17

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  br label %6

6:                                                ; preds = %4, %12
  %7 = phi i64 [ 0, %4 ], [ %13, %12 ]
  %8 = getelementptr inbounds i16, ptr %0, i64 %7
  %9 = load i16, ptr %8, align 2, !tbaa !14
  %10 = and i16 %9, 1
  %11 = icmp eq i16 %10, 0
  br i1 %11, label %12, label %15

12:                                               ; preds = %6
  %13 = add nuw nsw i64 %7, 1
  %14 = icmp eq i64 %13, %5
  br i1 %14, label %17, label %6, !llvm.loop !16

15:                                               ; preds = %6
  %16 = trunc nuw nsw i64 %7 to i32
  br label %17

17:                                               ; preds = %12, %15, %2
  %18 = phi i32 [ 0, %2 ], [ %16, %15 ], [ %1, %12 ]
  ret i32 %18
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local i32 @span(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %17

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  br label %6

6:                                                ; preds = %4, %12
  %7 = phi i64 [ 0, %4 ], [ %13, %12 ]
  %8 = getelementptr inbounds i8, ptr %0, i64 %7
  %9 = load i8, ptr %8, align 1, !tbaa !4
  %10 = add i8 %9, -48
  %11 = icmp ult i8 %10, 10
  br i1 %11, label %12, label %15

12:                                               ; preds = %6
  %13 = add nuw nsw i64 %7, 1
  %14 = icmp eq i64 %13, %5
  br i1 %14, label %17, label %6, !llvm.loop !17

15:                                               ; preds = %6
  %16 = trunc nuw nsw i64 %7 to i32
  br label %17

17:                                               ; preds = %12, %15, %2
  %18 = phi i32 [ 0, %2 ], [ %16, %15 ], [ %1, %12 ]
  ret i32 %18
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local i32 @span2(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %19

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  br label %6

6:                                                ; preds = %4, %14
  %7 = phi i64 [ 0, %4 ], [ %15, %14 ]
  %8 = getelementptr inbounds i8, ptr %0, i64 %7
  %9 = load i8, ptr %8, align 1, !tbaa !4
  %10 = zext i8 %9 to i64
  %11 = getelementptr inbounds [256 x i8], ptr @tab, i64 0, i64 %10
  %12 = load i8, ptr %11, align 1, !tbaa !4
  %13 = icmp eq i8 %12, 0
  br i1 %13, label %17, label %14

14:                                               ; preds = %6
  %15 = add nuw nsw i64 %7, 1
  %16 = icmp eq i64 %15, %5
  br i1 %16, label %19, label %6, !llvm.loop !18

17:                                               ; preds = %6
  %18 = trunc nuw nsw i64 %7 to i32
  br label %19

19:                                               ; preds = %14, %17, %2
  %20 = phi i32 [ 0, %2 ], [ %18, %17 ], [ %1, %14 ]
  ret i32 %20
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local i32 @sorted(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 1
  br i1 %3, label %4, label %18

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  br label %6

6:                                                ; preds = %4, %13
  %7 = phi i64 [ 1, %4 ], [ %14, %13 ]
  %8 = getelementptr i32, ptr %0, i64 %7
  %9 = getelementptr i8, ptr %8, i64 -4
  %10 = load i32, ptr %9, align 4, !tbaa !11
  %11 = load i32, ptr %8, align 4, !tbaa !11
  %12 = icmp sgt i32 %10, %11
  br i1 %12, label %16, label %13

13:                                               ; preds = %6
  %14 = add nuw nsw i64 %7, 1
  %15 = icmp eq i64 %14, %5
  br i1 %15, label %18, label %6, !llvm.loop !19

16:                                               ; preds = %6
  %17 = trunc nuw nsw i64 %7 to i32
  br label %18

18:                                               ; preds = %13, %16, %2
  %19 = phi i32 [ 1, %2 ], [ %17, %16 ], [ %1, %13 ]
  %20 = tail call i32 @llvm.smin.i32(i32 %19, i32 %1)
  ret i32 %20
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local i32 @pal(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 1
  br i1 %3, label %4, label %21

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  %6 = add nsw i64 %5, -1
  br label %7

7:                                                ; preds = %4, %15
  %8 = phi i64 [ 0, %4 ], [ %16, %15 ]
  %9 = phi i64 [ %6, %4 ], [ %17, %15 ]
  %10 = getelementptr inbounds i8, ptr %0, i64 %8
  %11 = load i8, ptr %10, align 1, !tbaa !4
  %12 = getelementptr inbounds i8, ptr %0, i64 %9
  %13 = load i8, ptr %12, align 1, !tbaa !4
  %14 = icmp eq i8 %11, %13
  br i1 %14, label %15, label %19

15:                                               ; preds = %7
  %16 = add nuw nsw i64 %8, 1
  %17 = add nsw i64 %9, -1
  %18 = icmp slt i64 %16, %17
  br i1 %18, label %7, label %21, !llvm.loop !20

19:                                               ; preds = %7
  %20 = trunc nuw nsw i64 %8 to i32
  br label %21

21:                                               ; preds = %15, %19, %2
  %22 = phi i32 [ -1, %2 ], [ %20, %19 ], [ -1, %15 ]
  ret i32 %22
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local i32 @eq(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %19

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64
  br label %7

7:                                                ; preds = %5, %14
  %8 = phi i64 [ 0, %5 ], [ %15, %14 ]
  %9 = getelementptr inbounds double, ptr %0, i64 %8
  %10 = load double, ptr %9, align 8, !tbaa !21
  %11 = getelementptr inbounds double, ptr %1, i64 %8
  %12 = load double, ptr %11, align 8, !tbaa !21
  %13 = fcmp oeq double %10, %12
  br i1 %13, label %14, label %17

14:                                               ; preds = %7
  %15 = add nuw nsw i64 %8, 1
  %16 = icmp eq i64 %15, %6
  br i1 %16, label %19, label %7, !llvm.loop !23

17:                                               ; preds = %7
  %18 = trunc nuw nsw i64 %8 to i32
  br label %19

19:                                               ; preds = %14, %17, %3
  %20 = phi i32 [ -1, %3 ], [ %18, %17 ], [ -1, %14 ]
  ret i32 %20
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local i32 @upto(ptr nocapture noundef readonly %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %23

5:                                                ; preds = %3
  %6 = zext nneg i32 %1 to i64
  br label %7

7:                                                ; preds = %5, %14
  %8 = phi i64 [ 0, %5 ], [ %15, %14 ]
  %9 = phi i32 [ 0, %5 ], [ %12, %14 ]
  %10 = getelementptr inbounds i32, ptr %0, i64 %8
  %11 = load i32, ptr %10, align 4, !tbaa !11
  %12 = add nsw i32 %11, %9
  %13 = icmp sgt i32 %12, %2
  br i1 %13, label %17, label %14

14:                                               ; preds = %7
  %15 = add nuw nsw i64 %8, 1
  %16 = icmp eq i64 %15, %6
  br i1 %16, label %19, label %7, !llvm.loop !24

17:                                               ; preds = %7
  %18 = trunc nuw nsw i64 %8 to i32
  br label %19

19:                                               ; preds = %14, %17
  %20 = phi i32 [ %18, %17 ], [ %1, %14 ]
  %21 = mul nuw nsw i32 %20, 7
  %22 = add nsw i32 %12, %21
  br label %23

23:                                               ; preds = %19, %3
  %24 = phi i32 [ 0, %3 ], [ %22, %19 ]
  ret i32 %24
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none) uwtable
define dso_local range(i64 -4611686018427387904, 4611686018427387904) i64 @len2(ptr noundef %0, i32 noundef %1) local_unnamed_addr #2 {
  %3 = sext i32 %1 to i64
  %4 = getelementptr inbounds i16, ptr %0, i64 %3
  %5 = icmp sgt i32 %1, 0
  br i1 %5, label %6, label %12

6:                                                ; preds = %2, %9
  %7 = phi ptr [ %10, %9 ], [ %0, %2 ]
  %8 = load i16, ptr %7, align 2, !tbaa !14
  switch i16 %8, label %9 [
    i16 9, label %12
    i16 500, label %12
  ]

9:                                                ; preds = %6
  %10 = getelementptr inbounds i8, ptr %7, i64 2
  %11 = icmp ult ptr %10, %4
  br i1 %11, label %6, label %12, !llvm.loop !25

12:                                               ; preds = %9, %6, %6, %2
  %13 = phi ptr [ %0, %2 ], [ %7, %6 ], [ %7, %6 ], [ %10, %9 ]
  %14 = ptrtoint ptr %13 to i64
  %15 = ptrtoint ptr %0 to i64
  %16 = sub i64 %14, %15
  %17 = ashr exact i64 %16, 1
  ret i64 %17
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @copyz(ptr nocapture noundef readonly %0, ptr nocapture noundef writeonly %1, i32 noundef %2) local_unnamed_addr #3 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %18

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64
  br label %7

7:                                                ; preds = %5, %13
  %8 = phi i64 [ 0, %5 ], [ %14, %13 ]
  %9 = getelementptr inbounds i8, ptr %0, i64 %8
  %10 = load i8, ptr %9, align 1, !tbaa !4
  %11 = getelementptr inbounds i8, ptr %1, i64 %8
  store i8 %10, ptr %11, align 1, !tbaa !4
  %12 = icmp eq i8 %10, 0
  br i1 %12, label %16, label %13

13:                                               ; preds = %7
  %14 = add nuw nsw i64 %8, 1
  %15 = icmp eq i64 %14, %6
  br i1 %15, label %28, label %7, !llvm.loop !26

16:                                               ; preds = %7
  %17 = trunc nuw nsw i64 %8 to i32
  br label %18

18:                                               ; preds = %16, %3
  %19 = phi i32 [ 0, %3 ], [ %17, %16 ]
  %20 = icmp slt i32 %19, %2
  br i1 %20, label %21, label %28

21:                                               ; preds = %18
  %22 = zext i32 %19 to i64
  %23 = getelementptr i8, ptr %1, i64 %22
  %24 = xor i32 %19, -1
  %25 = add i32 %24, %2
  %26 = zext i32 %25 to i64
  %27 = add nuw nsw i64 %26, 1
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 1 dereferenceable(1) %23, i8 7, i64 %27, i1 false), !tbaa !4
  br label %28

28:                                               ; preds = %13, %21, %18
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local i32 @sumtil(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %16

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  br label %6

6:                                                ; preds = %4, %12
  %7 = phi i64 [ 0, %4 ], [ %14, %12 ]
  %8 = phi i32 [ 0, %4 ], [ %13, %12 ]
  %9 = getelementptr inbounds i32, ptr %0, i64 %7
  %10 = load i32, ptr %9, align 4, !tbaa !11
  %11 = icmp eq i32 %10, 899
  br i1 %11, label %16, label %12

12:                                               ; preds = %6
  %13 = add nsw i32 %10, %8
  %14 = add nuw nsw i64 %7, 1
  %15 = icmp eq i64 %14, %5
  br i1 %15, label %16, label %6, !llvm.loop !27

16:                                               ; preds = %12, %6, %2
  %17 = phi i32 [ 0, %2 ], [ %8, %6 ], [ %13, %12 ]
  ret i32 %17
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local range(i32 0, 4) i32 @anyall(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %26

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  br label %9

6:                                                ; preds = %9
  %7 = add nuw nsw i64 %10, 1
  %8 = icmp eq i64 %7, %5
  br i1 %8, label %14, label %9, !llvm.loop !28

9:                                                ; preds = %4, %6
  %10 = phi i64 [ 0, %4 ], [ %7, %6 ]
  %11 = getelementptr inbounds i8, ptr %0, i64 %10
  %12 = load i8, ptr %11, align 1, !tbaa !4
  %13 = icmp sgt i8 %12, 5
  br i1 %13, label %14, label %6

14:                                               ; preds = %6, %9
  %15 = phi i32 [ 0, %6 ], [ 2, %9 ]
  br i1 %3, label %16, label %26

16:                                               ; preds = %14
  %17 = zext nneg i32 %1 to i64
  br label %21

18:                                               ; preds = %21
  %19 = add nuw nsw i64 %22, 1
  %20 = icmp eq i64 %19, %17
  br i1 %20, label %26, label %21, !llvm.loop !29

21:                                               ; preds = %16, %18
  %22 = phi i64 [ 0, %16 ], [ %19, %18 ]
  %23 = getelementptr inbounds i8, ptr %0, i64 %22
  %24 = load i8, ptr %23, align 1, !tbaa !4
  %25 = icmp slt i8 %24, 1
  br i1 %25, label %26, label %18

26:                                               ; preds = %18, %21, %2, %14
  %27 = phi i32 [ %15, %14 ], [ 0, %2 ], [ %15, %21 ], [ %15, %18 ]
  %28 = phi i32 [ 1, %14 ], [ 1, %2 ], [ 1, %18 ], [ 0, %21 ]
  %29 = or disjoint i32 %28, %27
  ret i32 %29
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local i32 @strided(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = getelementptr inbounds i8, ptr %0, i64 4
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %18

5:                                                ; preds = %2
  %6 = zext nneg i32 %1 to i64
  br label %7

7:                                                ; preds = %5, %13
  %8 = phi i64 [ 0, %5 ], [ %14, %13 ]
  %9 = mul i64 %8, 12
  %10 = getelementptr inbounds i8, ptr %3, i64 %9
  %11 = load i32, ptr %10, align 4, !tbaa !11
  %12 = icmp eq i32 %11, 199
  br i1 %12, label %16, label %13

13:                                               ; preds = %7
  %14 = add nuw nsw i64 %8, 1
  %15 = icmp eq i64 %14, %6
  br i1 %15, label %18, label %7, !llvm.loop !30

16:                                               ; preds = %7
  %17 = trunc nuw nsw i64 %8 to i32
  br label %18

18:                                               ; preds = %13, %16, %2
  %19 = phi i32 [ -5, %2 ], [ %17, %16 ], [ -5, %13 ]
  ret i32 %19
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local i32 @fields(ptr nocapture noundef readonly %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %21

5:                                                ; preds = %3
  %6 = zext nneg i32 %1 to i64
  br label %7

7:                                                ; preds = %5, %16
  %8 = phi i64 [ 0, %5 ], [ %17, %16 ]
  %9 = getelementptr inbounds %struct.f, ptr %0, i64 %8
  %10 = load i32, ptr %9, align 4, !tbaa !31
  %11 = icmp eq i32 %10, %2
  br i1 %11, label %12, label %16

12:                                               ; preds = %7
  %13 = getelementptr inbounds i8, ptr %9, i64 8
  %14 = load i32, ptr %13, align 4, !tbaa !33
  %15 = icmp slt i32 %14, 100
  br i1 %15, label %19, label %16

16:                                               ; preds = %7, %12
  %17 = add nuw nsw i64 %8, 1
  %18 = icmp eq i64 %17, %6
  br i1 %18, label %21, label %7, !llvm.loop !34

19:                                               ; preds = %12
  %20 = trunc nuw nsw i64 %8 to i32
  br label %21

21:                                               ; preds = %16, %19, %3
  %22 = phi i32 [ -2, %3 ], [ %20, %19 ], [ -2, %16 ]
  ret i32 %22
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local i32 @two(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %24

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64
  br label %7

7:                                                ; preds = %5, %19
  %8 = phi i64 [ 0, %5 ], [ %20, %19 ]
  %9 = getelementptr inbounds i32, ptr %0, i64 %8
  %10 = load i32, ptr %9, align 4, !tbaa !11
  %11 = icmp sgt i32 %10, 58
  br i1 %11, label %22, label %12

12:                                               ; preds = %7
  %13 = getelementptr inbounds i32, ptr %1, i64 %8
  %14 = load i32, ptr %13, align 4, !tbaa !11
  %15 = icmp sgt i32 %14, 58
  br i1 %15, label %16, label %19

16:                                               ; preds = %12
  %17 = trunc nuw nsw i64 %8 to i32
  %18 = sub nsw i32 0, %17
  br label %24

19:                                               ; preds = %12
  %20 = add nuw nsw i64 %8, 1
  %21 = icmp eq i64 %20, %6
  br i1 %21, label %24, label %7, !llvm.loop !35

22:                                               ; preds = %7
  %23 = trunc nuw nsw i64 %8 to i32
  br label %24

24:                                               ; preds = %19, %22, %3, %16
  %25 = phi i32 [ %18, %16 ], [ 12345, %3 ], [ %23, %22 ], [ 12345, %19 ]
  ret i32 %25
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local i32 @nested(ptr nocapture noundef readonly %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %33

5:                                                ; preds = %3
  %6 = icmp sgt i32 %2, 0
  %7 = zext nneg i32 %1 to i64
  %8 = zext nneg i32 %2 to i64
  br label %9

9:                                                ; preds = %5, %28
  %10 = phi i64 [ 0, %5 ], [ %31, %28 ]
  %11 = phi i32 [ 0, %5 ], [ %30, %28 ]
  br i1 %6, label %12, label %28

12:                                               ; preds = %9
  %13 = trunc i64 %10 to i32
  %14 = mul i32 %13, %2
  %15 = zext i32 %14 to i64
  %16 = getelementptr inbounds i32, ptr %0, i64 %15
  br label %17

17:                                               ; preds = %12, %23
  %18 = phi i64 [ 0, %12 ], [ %24, %23 ]
  %19 = getelementptr inbounds i32, ptr %16, i64 %18
  %20 = load i32, ptr %19, align 4, !tbaa !11
  %21 = srem i32 %20, 97
  %22 = icmp eq i32 %21, 5
  br i1 %22, label %26, label %23

23:                                               ; preds = %17
  %24 = add nuw nsw i64 %18, 1
  %25 = icmp eq i64 %24, %8
  br i1 %25, label %28, label %17, !llvm.loop !36

26:                                               ; preds = %17
  %27 = trunc nuw nsw i64 %18 to i32
  br label %28

28:                                               ; preds = %23, %26, %9
  %29 = phi i32 [ 1000, %9 ], [ %27, %26 ], [ 1000, %23 ]
  %30 = add nuw nsw i32 %29, %11
  %31 = add nuw nsw i64 %10, 1
  %32 = icmp eq i64 %31, %7
  br i1 %32, label %33, label %9, !llvm.loop !37

33:                                               ; preds = %28, %3
  %34 = phi i32 [ 0, %3 ], [ %30, %28 ]
  ret i32 %34
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local i32 @tok(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %39

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  br label %6

6:                                                ; preds = %4, %36
  %7 = phi i32 [ %37, %36 ], [ 0, %4 ]
  %8 = phi i32 [ %21, %36 ], [ 0, %4 ]
  %9 = sext i32 %7 to i64
  br label %10

10:                                               ; preds = %6, %15
  %11 = phi i64 [ %9, %6 ], [ %16, %15 ]
  %12 = getelementptr inbounds i8, ptr %0, i64 %11
  %13 = load i8, ptr %12, align 1, !tbaa !4
  %14 = icmp ne i8 %13, 32
  br i1 %14, label %18, label %15

15:                                               ; preds = %10
  %16 = add nsw i64 %11, 1
  %17 = icmp slt i64 %16, %5
  br i1 %17, label %10, label %39, !llvm.loop !38

18:                                               ; preds = %10
  %19 = trunc nsw i64 %11 to i32
  %20 = zext i1 %14 to i32
  %21 = add nuw nsw i32 %8, %20
  %22 = icmp slt i32 %19, %1
  br i1 %22, label %23, label %36

23:                                               ; preds = %18
  %24 = shl i64 %11, 32
  %25 = ashr exact i64 %24, 32
  br label %26

26:                                               ; preds = %23, %31
  %27 = phi i64 [ %25, %23 ], [ %32, %31 ]
  %28 = getelementptr inbounds i8, ptr %0, i64 %27
  %29 = load i8, ptr %28, align 1, !tbaa !4
  %30 = icmp eq i8 %29, 32
  br i1 %30, label %34, label %31

31:                                               ; preds = %26
  %32 = add nsw i64 %27, 1
  %33 = icmp eq i64 %32, %5
  br i1 %33, label %39, label %26, !llvm.loop !39

34:                                               ; preds = %26
  %35 = trunc nsw i64 %27 to i32
  br label %36

36:                                               ; preds = %34, %18
  %37 = phi i32 [ %19, %18 ], [ %35, %34 ]
  %38 = icmp slt i32 %37, %1
  br i1 %38, label %6, label %39, !llvm.loop !40

39:                                               ; preds = %36, %15, %31, %2
  %40 = phi i32 [ 0, %2 ], [ %21, %31 ], [ %8, %15 ], [ %21, %36 ]
  ret i32 %40
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local i32 @cmpn(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %2, 0
  br i1 %4, label %5, label %23

5:                                                ; preds = %3
  %6 = zext nneg i32 %2 to i64
  br label %7

7:                                                ; preds = %18, %5
  %8 = phi i64 [ 0, %5 ], [ %20, %18 ]
  %9 = getelementptr inbounds i8, ptr %0, i64 %8
  %10 = load i8, ptr %9, align 1, !tbaa !4
  %11 = getelementptr inbounds i8, ptr %1, i64 %8
  %12 = load i8, ptr %11, align 1, !tbaa !4
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
  br i1 %22, label %23, label %7, !llvm.loop !41

23:                                               ; preds = %18, %3, %14
  %24 = phi i32 [ %17, %14 ], [ 0, %3 ], [ 0, %18 ]
  ret i32 %24
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local i32 @lbound(ptr nocapture noundef readonly %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = alloca [500 x i32], align 16
  call void @llvm.lifetime.start.p0(i64 2000, ptr nonnull %4) #7
  %5 = icmp sgt i32 %1, 0
  br i1 %5, label %6, label %30

6:                                                ; preds = %3
  %7 = zext nneg i32 %1 to i64
  br label %11

8:                                                ; preds = %11
  br i1 %5, label %9, label %30

9:                                                ; preds = %8
  %10 = zext nneg i32 %1 to i64
  br label %20

11:                                               ; preds = %6, %11
  %12 = phi i64 [ 0, %6 ], [ %18, %11 ]
  %13 = phi i32 [ 0, %6 ], [ %16, %11 ]
  %14 = getelementptr inbounds i32, ptr %0, i64 %12
  %15 = load i32, ptr %14, align 4, !tbaa !11
  %16 = add nsw i32 %15, %13
  %17 = getelementptr inbounds [500 x i32], ptr %4, i64 0, i64 %12
  store i32 %16, ptr %17, align 4, !tbaa !11
  %18 = add nuw nsw i64 %12, 1
  %19 = icmp eq i64 %18, %7
  br i1 %19, label %8, label %11, !llvm.loop !42

20:                                               ; preds = %9, %25
  %21 = phi i64 [ 0, %9 ], [ %26, %25 ]
  %22 = getelementptr inbounds [500 x i32], ptr %4, i64 0, i64 %21
  %23 = load i32, ptr %22, align 4, !tbaa !11
  %24 = icmp slt i32 %23, %2
  br i1 %24, label %25, label %28

25:                                               ; preds = %20
  %26 = add nuw nsw i64 %21, 1
  %27 = icmp eq i64 %26, %10
  br i1 %27, label %30, label %20, !llvm.loop !43

28:                                               ; preds = %20
  %29 = trunc nuw nsw i64 %21 to i32
  br label %30

30:                                               ; preds = %25, %28, %3, %8
  %31 = phi i32 [ 0, %8 ], [ 0, %3 ], [ %29, %28 ], [ %1, %25 ]
  call void @llvm.lifetime.end.p0(i64 2000, ptr nonnull %4) #7
  ret i32 %31
}

; Function Attrs: nofree norecurse nosync nounwind memory(none) uwtable
define dso_local i32 @local(i32 noundef %0, i32 noundef %1) local_unnamed_addr #4 {
  %3 = alloca [300 x i32], align 16
  call void @llvm.lifetime.start.p0(i64 1200, ptr nonnull %3) #7
  %4 = icmp sgt i32 %0, 0
  br i1 %4, label %5, label %28

5:                                                ; preds = %2
  %6 = zext nneg i32 %0 to i64
  br label %10

7:                                                ; preds = %10
  br i1 %4, label %8, label %28

8:                                                ; preds = %7
  %9 = zext nneg i32 %0 to i64
  br label %18

10:                                               ; preds = %5, %10
  %11 = phi i64 [ 0, %5 ], [ %16, %10 ]
  %12 = trunc i64 %11 to i32
  %13 = add nsw i32 %12, -7
  %14 = mul i32 %13, %12
  %15 = getelementptr inbounds [300 x i32], ptr %3, i64 0, i64 %11
  store i32 %14, ptr %15, align 4, !tbaa !11
  %16 = add nuw nsw i64 %11, 1
  %17 = icmp eq i64 %16, %6
  br i1 %17, label %7, label %10, !llvm.loop !44

18:                                               ; preds = %8, %23
  %19 = phi i64 [ 0, %8 ], [ %24, %23 ]
  %20 = getelementptr inbounds [300 x i32], ptr %3, i64 0, i64 %19
  %21 = load i32, ptr %20, align 4, !tbaa !11
  %22 = icmp sgt i32 %21, %1
  br i1 %22, label %26, label %23

23:                                               ; preds = %18
  %24 = add nuw nsw i64 %19, 1
  %25 = icmp eq i64 %24, %9
  br i1 %25, label %28, label %18, !llvm.loop !45

26:                                               ; preds = %18
  %27 = trunc nuw nsw i64 %19 to i32
  br label %28

28:                                               ; preds = %23, %26, %2, %7
  %29 = phi i32 [ -1, %7 ], [ -1, %2 ], [ %27, %26 ], [ -1, %23 ]
  call void @llvm.lifetime.end.p0(i64 1200, ptr nonnull %3) #7
  ret i32 %29
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @rows(ptr nocapture noundef readonly %0, ptr nocapture noundef writeonly %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #3 {
  %5 = icmp sgt i32 %2, 0
  br i1 %5, label %6, label %17

6:                                                ; preds = %4
  %7 = icmp sgt i32 %3, 0
  %8 = zext nneg i32 %2 to i64
  %9 = zext nneg i32 %3 to i64
  br label %10

10:                                               ; preds = %6, %28
  %11 = phi i64 [ 0, %6 ], [ %31, %28 ]
  br i1 %7, label %12, label %28

12:                                               ; preds = %10
  %13 = trunc i64 %11 to i32
  %14 = mul i32 %13, %3
  %15 = zext i32 %14 to i64
  %16 = getelementptr inbounds float, ptr %0, i64 %15
  br label %18

17:                                               ; preds = %28, %4
  ret void

18:                                               ; preds = %12, %23
  %19 = phi i64 [ 0, %12 ], [ %24, %23 ]
  %20 = getelementptr inbounds float, ptr %16, i64 %19
  %21 = load float, ptr %20, align 4, !tbaa !46
  %22 = fcmp olt float %21, 0x4021CCCCC0000000
  br i1 %22, label %23, label %26

23:                                               ; preds = %18
  %24 = add nuw nsw i64 %19, 1
  %25 = icmp eq i64 %24, %9
  br i1 %25, label %28, label %18, !llvm.loop !48

26:                                               ; preds = %18
  %27 = trunc nuw nsw i64 %19 to i32
  br label %28

28:                                               ; preds = %23, %26, %10
  %29 = phi i32 [ 0, %10 ], [ %27, %26 ], [ %3, %23 ]
  %30 = getelementptr inbounds i32, ptr %1, i64 %11
  store i32 %29, ptr %30, align 4, !tbaa !11
  %31 = add nuw nsw i64 %11, 1
  %32 = icmp eq i64 %31, %8
  br i1 %32, label %17, label %10, !llvm.loop !49
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local i32 @whilesum(ptr nocapture noundef readonly %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %1, 0
  %5 = icmp sgt i32 %2, 0
  %6 = and i1 %4, %5
  br i1 %6, label %7, label %23

7:                                                ; preds = %3
  %8 = zext nneg i32 %1 to i64
  br label %9

9:                                                ; preds = %7, %9
  %10 = phi i64 [ 0, %7 ], [ %15, %9 ]
  %11 = phi i32 [ 0, %7 ], [ %14, %9 ]
  %12 = getelementptr inbounds i32, ptr %0, i64 %10
  %13 = load i32, ptr %12, align 4, !tbaa !11
  %14 = add nsw i32 %13, %11
  %15 = add nuw nsw i64 %10, 1
  %16 = icmp ult i64 %15, %8
  %17 = icmp slt i32 %14, %2
  %18 = select i1 %16, i1 %17, i1 false
  br i1 %18, label %9, label %19, !llvm.loop !50

19:                                               ; preds = %9
  %20 = trunc nuw nsw i64 %15 to i32
  %21 = mul nsw i32 %14, 10000
  %22 = add nsw i32 %21, %20
  br label %23

23:                                               ; preds = %19, %3
  %24 = phi i32 [ 0, %3 ], [ %22, %19 ]
  ret i32 %24
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local i32 @dowh(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = tail call i32 @llvm.smax.i32(i32 %1, i32 1)
  %4 = add nsw i32 %3, -1
  %5 = zext nneg i32 %4 to i64
  %6 = load i8, ptr %0, align 1, !tbaa !4
  br label %7

7:                                                ; preds = %15, %2
  %8 = phi i8 [ %18, %15 ], [ %6, %2 ]
  %9 = phi i64 [ %16, %15 ], [ 0, %2 ]
  %10 = phi i32 [ %13, %15 ], [ 0, %2 ]
  %11 = mul nsw i32 %10, 31
  %12 = zext i8 %8 to i32
  %13 = add nsw i32 %11, %12
  %14 = icmp eq i64 %9, %5
  br i1 %14, label %22, label %15

15:                                               ; preds = %7
  %16 = add nuw nsw i64 %9, 1
  %17 = getelementptr inbounds i8, ptr %0, i64 %16
  %18 = load i8, ptr %17, align 1, !tbaa !4
  %19 = icmp eq i8 %18, -56
  br i1 %19, label %20, label %7, !llvm.loop !51

20:                                               ; preds = %15
  %21 = trunc nuw nsw i64 %16 to i32
  br label %22

22:                                               ; preds = %7, %20
  %23 = phi i32 [ %21, %20 ], [ %3, %7 ]
  %24 = add nsw i32 %13, %23
  ret i32 %24
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none) uwtable
define dso_local range(i64 -1152921504606846976, 1152921504606846976) i64 @ptr(ptr noundef %0, i32 noundef %1, i64 noundef %2) local_unnamed_addr #2 {
  %4 = sext i32 %1 to i64
  %5 = getelementptr inbounds i64, ptr %0, i64 %4
  %6 = icmp eq i32 %1, 0
  br i1 %6, label %19, label %7

7:                                                ; preds = %3, %16
  %8 = phi ptr [ %17, %16 ], [ %0, %3 ]
  %9 = load i64, ptr %8, align 8, !tbaa !52
  %10 = icmp eq i64 %9, %2
  br i1 %10, label %11, label %16

11:                                               ; preds = %7
  %12 = ptrtoint ptr %8 to i64
  %13 = ptrtoint ptr %0 to i64
  %14 = sub i64 %12, %13
  %15 = ashr exact i64 %14, 3
  br label %19

16:                                               ; preds = %7
  %17 = getelementptr inbounds i8, ptr %8, i64 8
  %18 = icmp eq ptr %17, %5
  br i1 %18, label %19, label %7, !llvm.loop !54

19:                                               ; preds = %16, %3, %11
  %20 = phi i64 [ %15, %11 ], [ -1, %3 ], [ -1, %16 ]
  ret i64 %20
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local i32 @sw(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %21

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  br label %6

6:                                                ; preds = %4, %16
  %7 = phi i64 [ 0, %4 ], [ %17, %16 ]
  %8 = getelementptr inbounds i8, ptr %0, i64 %7
  %9 = load i8, ptr %8, align 1, !tbaa !4
  switch i8 %9, label %16 [
    i8 123, label %19
    i8 125, label %10
    i8 126, label %13
  ]

10:                                               ; preds = %6
  %11 = trunc nuw nsw i64 %7 to i32
  %12 = sub nsw i32 0, %11
  br label %21

13:                                               ; preds = %6
  %14 = trunc nuw nsw i64 %7 to i32
  %15 = add nuw nsw i32 %14, 5000
  br label %21

16:                                               ; preds = %6
  %17 = add nuw nsw i64 %7, 1
  %18 = icmp eq i64 %17, %5
  br i1 %18, label %21, label %6, !llvm.loop !55

19:                                               ; preds = %6
  %20 = trunc nuw nsw i64 %7 to i32
  br label %21

21:                                               ; preds = %16, %19, %2, %13, %10
  %22 = phi i32 [ %15, %13 ], [ %12, %10 ], [ 9999, %2 ], [ %20, %19 ], [ 9999, %16 ]
  ret i32 %22
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @insert(ptr nocapture noundef %0, i32 noundef %1) local_unnamed_addr #3 {
  %3 = icmp sgt i32 %1, 1
  br i1 %3, label %4, label %6

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  br label %7

6:                                                ; preds = %21, %2
  ret void

7:                                                ; preds = %4, %21
  %8 = phi i64 [ 1, %4 ], [ %26, %21 ]
  %9 = getelementptr inbounds i32, ptr %0, i64 %8
  %10 = load i32, ptr %9, align 4, !tbaa !11
  br label %11

11:                                               ; preds = %7, %18
  %12 = phi i64 [ %8, %7 ], [ %13, %18 ]
  %13 = add nsw i64 %12, -1
  %14 = and i64 %13, 4294967295
  %15 = getelementptr inbounds i32, ptr %0, i64 %14
  %16 = load i32, ptr %15, align 4, !tbaa !11
  %17 = icmp sgt i32 %16, %10
  br i1 %17, label %18, label %21

18:                                               ; preds = %11
  %19 = getelementptr inbounds i32, ptr %0, i64 %12
  store i32 %16, ptr %19, align 4, !tbaa !11
  %20 = icmp sgt i64 %12, 1
  br i1 %20, label %11, label %21, !llvm.loop !56

21:                                               ; preds = %18, %11
  %22 = phi i64 [ 0, %18 ], [ %12, %11 ]
  %23 = shl i64 %22, 32
  %24 = ashr exact i64 %23, 30
  %25 = getelementptr inbounds i8, ptr %0, i64 %24
  store i32 %10, ptr %25, align 4, !tbaa !11
  %26 = add nuw nsw i64 %8, 1
  %27 = icmp eq i64 %26, %5
  br i1 %27, label %6, label %7, !llvm.loop !57
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #5

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #6

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #5

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nofree norecurse nosync nounwind memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #7 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"omnipotent char", !6, i64 0}
!6 = !{!"Simple C/C++ TBAA"}
!7 = distinct !{!7, !8, !9}
!8 = !{!"llvm.loop.mustprogress"}
!9 = !{!"llvm.loop.unroll.disable"}
!10 = distinct !{!10, !8, !9}
!11 = !{!12, !12, i64 0}
!12 = !{!"int", !5, i64 0}
!13 = distinct !{!13, !8, !9}
!14 = !{!15, !15, i64 0}
!15 = !{!"short", !5, i64 0}
!16 = distinct !{!16, !8, !9}
!17 = distinct !{!17, !8, !9}
!18 = distinct !{!18, !8, !9}
!19 = distinct !{!19, !8, !9}
!20 = distinct !{!20, !8, !9}
!21 = !{!22, !22, i64 0}
!22 = !{!"double", !5, i64 0}
!23 = distinct !{!23, !8, !9}
!24 = distinct !{!24, !8, !9}
!25 = distinct !{!25, !8, !9}
!26 = distinct !{!26, !8, !9}
!27 = distinct !{!27, !8, !9}
!28 = distinct !{!28, !8, !9}
!29 = distinct !{!29, !8, !9}
!30 = distinct !{!30, !8, !9}
!31 = !{!32, !12, i64 0}
!32 = !{!"f", !12, i64 0, !12, i64 4, !12, i64 8}
!33 = !{!32, !12, i64 8}
!34 = distinct !{!34, !8, !9}
!35 = distinct !{!35, !8, !9}
!36 = distinct !{!36, !8, !9}
!37 = distinct !{!37, !8, !9}
!38 = distinct !{!38, !8, !9}
!39 = distinct !{!39, !8, !9}
!40 = distinct !{!40, !8, !9}
!41 = distinct !{!41, !8, !9}
!42 = distinct !{!42, !8, !9}
!43 = distinct !{!43, !8, !9}
!44 = distinct !{!44, !8, !9}
!45 = distinct !{!45, !8, !9}
!46 = !{!47, !47, i64 0}
!47 = !{!"float", !5, i64 0}
!48 = distinct !{!48, !8, !9}
!49 = distinct !{!49, !8, !9}
!50 = distinct !{!50, !8, !9}
!51 = distinct !{!51, !8, !9}
!52 = !{!53, !53, i64 0}
!53 = !{!"long", !5, i64 0}
!54 = distinct !{!54, !8, !9}
!55 = distinct !{!55, !8, !9}
!56 = distinct !{!56, !8, !9}
!57 = distinct !{!57, !8, !9}
