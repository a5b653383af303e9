; ModuleID = 'sort_small.c'
source_filename = "sort_small.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @insertion(ptr nocapture noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 1
  br i1 %3, label %4, label %6

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  br label %7

6:                                                ; preds = %21, %2
  ret void

7:                                                ; preds = %4, %21
  %8 = phi i64 [ 1, %4 ], [ %26, %21 ]
  %9 = getelementptr inbounds i16, ptr %0, i64 %8
  %10 = load i16, ptr %9, align 2, !tbaa !4
  br label %11

11:                                               ; preds = %7, %18
  %12 = phi i64 [ %8, %7 ], [ %13, %18 ]
  %13 = add nsw i64 %12, -1
  %14 = and i64 %13, 4294967295
  %15 = getelementptr inbounds i16, ptr %0, i64 %14
  %16 = load i16, ptr %15, align 2, !tbaa !4
  %17 = icmp sgt i16 %16, %10
  br i1 %17, label %18, label %21

18:                                               ; preds = %11
  %19 = getelementptr inbounds i16, ptr %0, i64 %12
  store i16 %16, ptr %19, align 2, !tbaa !4
  %20 = icmp sgt i64 %12, 1
  br i1 %20, label %11, label %21, !llvm.loop !8

21:                                               ; preds = %18, %11
  %22 = phi i64 [ 0, %18 ], [ %12, %11 ]
  %23 = shl i64 %22, 32
  %24 = ashr exact i64 %23, 31
  %25 = getelementptr inbounds i8, ptr %0, i64 %24
  store i16 %10, ptr %25, align 2, !tbaa !4
  %26 = add nuw nsw i64 %8, 1
  %27 = icmp eq i64 %26, %5
  br i1 %27, label %6, label %7, !llvm.loop !11
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @bitonic(ptr nocapture noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp slt i32 %1, 2
  br i1 %3, label %8, label %4

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  br label %6

6:                                                ; preds = %14, %4
  %7 = phi i32 [ 2, %4 ], [ %15, %14 ]
  br label %11

8:                                                ; preds = %14, %2
  ret void

9:                                                ; preds = %33
  %10 = icmp ult i32 %12, 4
  br i1 %10, label %14, label %11, !llvm.loop !12

11:                                               ; preds = %9, %6
  %12 = phi i32 [ %13, %9 ], [ %7, %6 ]
  %13 = lshr i32 %12, 1
  br label %17

14:                                               ; preds = %9
  %15 = shl nsw i32 %7, 1
  %16 = icmp sgt i32 %15, %1
  br i1 %16, label %8, label %6, !llvm.loop !13

17:                                               ; preds = %11, %33
  %18 = phi i64 [ 0, %11 ], [ %34, %33 ]
  %19 = trunc nuw nsw i64 %18 to i32
  %20 = xor i32 %13, %19
  %21 = zext i32 %20 to i64
  %22 = icmp ult i64 %18, %21
  br i1 %22, label %23, label %33

23:                                               ; preds = %17
  %24 = and i32 %7, %19
  %25 = icmp eq i32 %24, 0
  %26 = getelementptr inbounds i32, ptr %0, i64 %18
  %27 = load i32, ptr %26, align 4, !tbaa !14
  %28 = getelementptr inbounds i32, ptr %0, i64 %21
  %29 = load i32, ptr %28, align 4, !tbaa !14
  %30 = icmp sle i32 %27, %29
  %31 = xor i1 %25, %30
  br i1 %31, label %32, label %33

32:                                               ; preds = %23
  store i32 %29, ptr %26, align 4, !tbaa !14
  store i32 %27, ptr %28, align 4, !tbaa !14
  br label %33

33:                                               ; preds = %32, %23, %17
  %34 = add nuw nsw i64 %18, 1
  %35 = icmp eq i64 %34, %5
  br i1 %35, label %9, label %17, !llvm.loop !16
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @shellsort(ptr nocapture noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 1
  br i1 %3, label %4, label %10

4:                                                ; preds = %2, %11
  %5 = phi i32 [ %6, %11 ], [ %1, %2 ]
  %6 = lshr i32 %5, 1
  %7 = icmp slt i32 %6, %1
  br i1 %7, label %8, label %11

8:                                                ; preds = %4
  %9 = zext nneg i32 %6 to i64
  br label %13

10:                                               ; preds = %11, %2
  ret void

11:                                               ; preds = %30, %4
  %12 = icmp ult i32 %5, 4
  br i1 %12, label %10, label %4, !llvm.loop !17

13:                                               ; preds = %8, %30
  %14 = phi i64 [ %9, %8 ], [ %34, %30 ]
  %15 = getelementptr inbounds float, ptr %0, i64 %14
  %16 = load float, ptr %15, align 4, !tbaa !18
  %17 = trunc nuw i64 %14 to i32
  %18 = icmp sgt i32 %6, %17
  br i1 %18, label %30, label %19

19:                                               ; preds = %13, %26
  %20 = phi i32 [ %21, %26 ], [ %17, %13 ]
  %21 = sub nsw i32 %20, %6
  %22 = sext i32 %21 to i64
  %23 = getelementptr inbounds float, ptr %0, i64 %22
  %24 = load float, ptr %23, align 4, !tbaa !18
  %25 = fcmp ogt float %24, %16
  br i1 %25, label %26, label %30

26:                                               ; preds = %19
  %27 = zext nneg i32 %20 to i64
  %28 = getelementptr inbounds float, ptr %0, i64 %27
  store float %24, ptr %28, align 4, !tbaa !18
  %29 = icmp slt i32 %21, %6
  br i1 %29, label %30, label %19, !llvm.loop !20

30:                                               ; preds = %19, %26, %13
  %31 = phi i32 [ %17, %13 ], [ %21, %26 ], [ %20, %19 ]
  %32 = sext i32 %31 to i64
  %33 = getelementptr inbounds float, ptr %0, i64 %32
  store float %16, ptr %33, align 4, !tbaa !18
  %34 = add nuw nsw i64 %14, 1
  %35 = trunc nuw i64 %34 to i32
  %36 = icmp slt i32 %35, %1
  br i1 %36, label %13, label %11, !llvm.loop !21
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @counting(ptr nocapture noundef readonly %0, ptr nocapture noundef writeonly %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = alloca [256 x i32], align 16
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %4) #3
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(1024) %4, i8 0, i64 1024, i1 false)
  %5 = icmp sgt i32 %2, 0
  br i1 %5, label %6, label %18

6:                                                ; preds = %3
  %7 = zext nneg i32 %2 to i64
  br label %8

8:                                                ; preds = %6, %8
  %9 = phi i64 [ 0, %6 ], [ %16, %8 ]
  %10 = getelementptr inbounds i8, ptr %0, i64 %9
  %11 = load i8, ptr %10, align 1, !tbaa !22
  %12 = zext i8 %11 to i64
  %13 = getelementptr inbounds [256 x i32], ptr %4, i64 0, i64 %12
  %14 = load i32, ptr %13, align 4, !tbaa !14
  %15 = add nsw i32 %14, 1
  store i32 %15, ptr %13, align 4, !tbaa !14
  %16 = add nuw nsw i64 %9, 1
  %17 = icmp eq i64 %16, %7
  br i1 %17, label %18, label %8, !llvm.loop !23

18:                                               ; preds = %8, %3
  br label %19

19:                                               ; preds = %18, %32
  %20 = phi i64 [ %34, %32 ], [ 0, %18 ]
  %21 = phi i32 [ %33, %32 ], [ 0, %18 ]
  %22 = getelementptr inbounds [256 x i32], ptr %4, i64 0, i64 %20
  %23 = load i32, ptr %22, align 4, !tbaa !14
  %24 = icmp sgt i32 %23, 0
  br i1 %24, label %25, label %32

25:                                               ; preds = %19
  %26 = trunc i64 %20 to i8
  %27 = sext i32 %21 to i64
  %28 = getelementptr i8, ptr %1, i64 %27
  %29 = zext nneg i32 %23 to i64
  tail call void @llvm.memset.p0.i64(ptr align 1 %28, i8 %26, i64 %29, i1 false), !tbaa !22
  %30 = add i32 %21, %23
  br label %32

31:                                               ; preds = %32
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %4) #3
  ret void

32:                                               ; preds = %25, %19
  %33 = phi i32 [ %21, %19 ], [ %30, %25 ]
  %34 = add nuw nsw i64 %20, 1
  %35 = icmp eq i64 %34, 256
  br i1 %35, label %31, label %19, !llvm.loop !24
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #2

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"short", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = distinct !{!8, !9, !10}
!9 = !{!"llvm.loop.mustprogress"}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = distinct !{!11, !9, !10}
!12 = distinct !{!12, !9, !10}
!13 = distinct !{!13, !9, !10}
!14 = !{!15, !15, i64 0}
!15 = !{!"int", !6, i64 0}
!16 = distinct !{!16, !9, !10}
!17 = distinct !{!17, !9, !10}
!18 = !{!19, !19, i64 0}
!19 = !{!"float", !6, i64 0}
!20 = distinct !{!20, !9, !10}
!21 = distinct !{!21, !9, !10}
!22 = !{!6, !6, i64 0}
!23 = distinct !{!23, !9, !10}
!24 = distinct !{!24, !9, !10}
