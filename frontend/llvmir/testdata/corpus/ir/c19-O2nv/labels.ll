; ModuleID = 'labels.c'
source_filename = "labels.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@threaded.next = internal unnamed_addr constant [4 x ptr] [ptr blockaddress(@threaded, %3), ptr blockaddress(@threaded, %11), ptr blockaddress(@threaded, %14), ptr blockaddress(@threaded, %17)], align 16
@relative.d = internal unnamed_addr constant [3 x i32] [i32 trunc (i64 sub (i64 ptrtoint (ptr blockaddress(@relative, %3) to i64), i64 ptrtoint (ptr blockaddress(@relative, %3) to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr blockaddress(@relative, %13) to i64), i64 ptrtoint (ptr blockaddress(@relative, %3) to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (ptr blockaddress(@relative, %22) to i64), i64 ptrtoint (ptr blockaddress(@relative, %3) to i64)) to i32)], align 4

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none) uwtable
define dso_local void @threaded(ptr nocapture noundef readonly %0, ptr nocapture noundef writeonly %1) #0 {
  br label %27

3:                                                ; preds = %27
  %4 = trunc nuw nsw i64 %28 to i32
  %5 = add i32 %29, %4
  %6 = icmp ugt i64 %28, 999
  br i1 %6, label %22, label %7

7:                                                ; preds = %3, %17, %14, %11
  %8 = phi i32 [ %12, %11 ], [ %15, %14 ], [ %20, %17 ], [ %5, %3 ]
  %9 = getelementptr inbounds i8, ptr %0, i64 %28
  %10 = add nuw nsw i64 %28, 1
  br label %27

11:                                               ; preds = %27
  %12 = mul i32 %29, 3
  %13 = icmp ugt i64 %28, 999
  br i1 %13, label %22, label %7

14:                                               ; preds = %27
  %15 = xor i32 %29, 85
  %16 = icmp ugt i64 %28, 999
  br i1 %16, label %22, label %7

17:                                               ; preds = %27
  %18 = trunc nuw nsw i64 %28 to i32
  %19 = mul i32 %18, -7
  %20 = add i32 %19, %29
  %21 = icmp ugt i64 %28, 999
  br i1 %21, label %22, label %7

22:                                               ; preds = %17, %14, %11, %3
  %23 = phi i32 [ %5, %3 ], [ %20, %17 ], [ %15, %14 ], [ %12, %11 ]
  store i32 %23, ptr %1, align 4, !tbaa !4
  %24 = icmp ne ptr blockaddress(@threaded, %3), blockaddress(@threaded, %11)
  %25 = zext i1 %24 to i32
  %26 = getelementptr inbounds i8, ptr %1, i64 4
  store i32 %25, ptr %26, align 4, !tbaa !4
  ret void

27:                                               ; preds = %7, %2
  %28 = phi i64 [ %10, %7 ], [ 1, %2 ]
  %29 = phi i32 [ %8, %7 ], [ 0, %2 ]
  %30 = phi ptr [ %9, %7 ], [ %0, %2 ]
  %31 = load i8, ptr %30, align 1, !tbaa !8
  %32 = and i8 %31, 3
  %33 = zext nneg i8 %32 to i64
  %34 = getelementptr inbounds [4 x ptr], ptr @threaded.next, i64 0, i64 %33
  %35 = load ptr, ptr %34, align 8, !tbaa !9
  indirectbr ptr %35, [label %3, label %11, label %14, label %17]
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @relative(ptr nocapture noundef readonly %0, ptr nocapture noundef writeonly %1) #1 {
  br label %28

3:                                                ; preds = %28
  %4 = trunc nuw i64 %39 to i32
  %5 = mul i32 %30, 5
  %6 = add i32 %5, %4
  %7 = icmp ult i64 %29, 299
  br i1 %7, label %8, label %10

8:                                                ; preds = %3, %22, %13
  %9 = phi i32 [ %6, %3 ], [ %24, %22 ], [ %16, %13 ]
  br label %28

10:                                               ; preds = %3
  %11 = shl i32 %4, 3
  %12 = xor i32 %6, %11
  br label %18

13:                                               ; preds = %28
  %14 = trunc i64 %39 to i32
  %15 = shl i32 %14, 3
  %16 = xor i32 %15, %30
  %17 = icmp ult i64 %29, 299
  br i1 %17, label %8, label %18

18:                                               ; preds = %13, %10
  %19 = phi i32 [ %12, %10 ], [ %16, %13 ]
  %20 = lshr i32 %19, 7
  %21 = add i32 %20, %19
  br label %26

22:                                               ; preds = %28
  %23 = lshr i32 %30, 7
  %24 = add i32 %23, %30
  %25 = icmp ult i64 %29, 299
  br i1 %25, label %8, label %26

26:                                               ; preds = %22, %18
  %27 = phi i32 [ %21, %18 ], [ %24, %22 ]
  store i32 %27, ptr %1, align 4, !tbaa !4
  ret void

28:                                               ; preds = %8, %2
  %29 = phi i64 [ 0, %2 ], [ %39, %8 ]
  %30 = phi i32 [ 5, %2 ], [ %9, %8 ]
  %31 = getelementptr inbounds i8, ptr %0, i64 %29
  %32 = load i8, ptr %31, align 1, !tbaa !8
  %33 = urem i8 %32, 3
  %34 = zext nneg i8 %33 to i64
  %35 = getelementptr inbounds [3 x i32], ptr @relative.d, i64 0, i64 %34
  %36 = load i32, ptr %35, align 4, !tbaa !4
  %37 = sext i32 %36 to i64
  %38 = getelementptr inbounds i8, ptr blockaddress(@relative, %3), i64 %37
  %39 = add nuw nsw i64 %29, 1
  indirectbr ptr %38, [label %3, label %22, label %13]
}

; Function Attrs: nofree norecurse nosync nounwind memory(write, argmem: readwrite, inaccessiblemem: none) uwtable
define dso_local void @itoas(i32 noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef writeonly %2) local_unnamed_addr #2 {
  %4 = alloca [24 x i8], align 16
  %5 = icmp sgt i32 %0, 0
  br i1 %5, label %6, label %8

6:                                                ; preds = %3
  %7 = zext nneg i32 %0 to i64
  br label %9

8:                                                ; preds = %43, %3
  ret void

9:                                                ; preds = %6, %43
  %10 = phi i64 [ 0, %6 ], [ %45, %43 ]
  %11 = phi ptr [ %2, %6 ], [ %44, %43 ]
  %12 = getelementptr inbounds i64, ptr %1, i64 %10
  %13 = load i64, ptr %12, align 8, !tbaa !11
  %14 = tail call i64 @llvm.abs.i64(i64 %13, i1 false)
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %4) #5
  br label %15

15:                                               ; preds = %15, %9
  %16 = phi i64 [ %21, %15 ], [ 0, %9 ]
  %17 = phi i64 [ %23, %15 ], [ %14, %9 ]
  %18 = urem i64 %17, 10
  %19 = trunc nuw nsw i64 %18 to i8
  %20 = or disjoint i8 %19, 48
  %21 = add nuw nsw i64 %16, 1
  %22 = getelementptr inbounds [24 x i8], ptr %4, i64 0, i64 %16
  store i8 %20, ptr %22, align 1, !tbaa !8
  %23 = udiv i64 %17, 10
  %24 = icmp ult i64 %17, 10
  br i1 %24, label %25, label %15, !llvm.loop !13

25:                                               ; preds = %15
  %26 = icmp slt i64 %13, 0
  br i1 %26, label %27, label %31

27:                                               ; preds = %25
  %28 = add nuw i64 %16, 2
  %29 = and i64 %21, 4294967295
  %30 = getelementptr inbounds [24 x i8], ptr %4, i64 0, i64 %29
  store i8 45, ptr %30, align 1, !tbaa !8
  br label %31

31:                                               ; preds = %27, %25
  %32 = phi i64 [ %28, %27 ], [ %21, %25 ]
  %33 = shl i64 %32, 32
  %34 = ashr exact i64 %33, 32
  br label %35

35:                                               ; preds = %31, %35
  %36 = phi i64 [ %34, %31 ], [ %38, %35 ]
  %37 = phi ptr [ %11, %31 ], [ %41, %35 ]
  %38 = add nsw i64 %36, -1
  %39 = getelementptr inbounds [24 x i8], ptr %4, i64 0, i64 %38
  %40 = load i8, ptr %39, align 1, !tbaa !8
  %41 = getelementptr inbounds i8, ptr %37, i64 1
  store i8 %40, ptr %37, align 1, !tbaa !8
  %42 = icmp eq i64 %38, 0
  br i1 %42, label %43, label %35, !llvm.loop !16

43:                                               ; preds = %35
  %44 = getelementptr inbounds i8, ptr %37, i64 2
  store i8 32, ptr %41, align 1, !tbaa !8
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %4) #5
  %45 = add nuw nsw i64 %10, 1
  %46 = icmp eq i64 %45, %7
  br i1 %46, label %8, label %9, !llvm.loop !17
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #3

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.abs.i64(i64, i1 immarg) #4

attributes #0 = { nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nofree norecurse nosync nounwind memory(write, argmem: readwrite, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"int", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!6, !6, i64 0}
!9 = !{!10, !10, i64 0}
!10 = !{!"any pointer", !6, i64 0}
!11 = !{!12, !12, i64 0}
!12 = !{!"long", !6, i64 0}
!13 = distinct !{!13, !14, !15}
!14 = !{!"llvm.loop.mustprogress"}
!15 = !{!"llvm.loop.unroll.disable"}
!16 = distinct !{!16, !14, !15}
!17 = distinct !{!17, !14, !15}
