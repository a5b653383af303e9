; ModuleID = 'parse.c'
source_filename = "parse.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local i64 @parse_sum(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %11

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  br label %13

6:                                                ; preds = %37
  %7 = icmp eq i32 %41, 0
  %8 = sub nsw i64 0, %38
  %9 = select i1 %7, i64 %38, i64 %8
  %10 = add nsw i64 %40, %9
  br label %11

11:                                               ; preds = %6, %2
  %12 = phi i64 [ 0, %2 ], [ %10, %6 ]
  ret i64 %12

13:                                               ; preds = %4, %37
  %14 = phi i64 [ 0, %4 ], [ %42, %37 ]
  %15 = phi i64 [ 0, %4 ], [ %40, %37 ]
  %16 = phi i32 [ 0, %4 ], [ %41, %37 ]
  %17 = phi i64 [ 0, %4 ], [ %38, %37 ]
  %18 = getelementptr inbounds i8, ptr %0, i64 %14
  %19 = load i8, ptr %18, align 1, !tbaa !4
  %20 = add i8 %19, -48
  %21 = icmp ult i8 %20, 10
  br i1 %21, label %22, label %30

22:                                               ; preds = %13
  %23 = mul nsw i64 %17, 10
  %24 = and i8 %19, 15
  %25 = zext nneg i8 %24 to i64
  %26 = add nsw i64 %23, %25
  %27 = icmp sgt i64 %26, 1000000000
  br i1 %27, label %28, label %37

28:                                               ; preds = %22
  %29 = urem i64 %26, 1000000007
  br label %37

30:                                               ; preds = %13
  %31 = icmp eq i32 %16, 0
  %32 = sub nsw i64 0, %17
  %33 = select i1 %31, i64 %17, i64 %32
  %34 = add nsw i64 %15, %33
  %35 = icmp eq i8 %19, 45
  %36 = zext i1 %35 to i32
  br label %37

37:                                               ; preds = %22, %28, %30
  %38 = phi i64 [ %29, %28 ], [ %26, %22 ], [ 0, %30 ]
  %39 = phi i32 [ %16, %28 ], [ %16, %22 ], [ %36, %30 ]
  %40 = phi i64 [ %15, %28 ], [ %15, %22 ], [ %34, %30 ]
  %41 = freeze i32 %39
  %42 = add nuw nsw i64 %14, 1
  %43 = icmp eq i64 %42, %5
  br i1 %43, label %6, label %13, !llvm.loop !7
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local i32 @utf8_count(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %6

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  br label %8

6:                                                ; preds = %8, %2
  %7 = phi i32 [ 0, %2 ], [ %16, %8 ]
  ret i32 %7

8:                                                ; preds = %4, %8
  %9 = phi i64 [ 0, %4 ], [ %17, %8 ]
  %10 = phi i32 [ 0, %4 ], [ %16, %8 ]
  %11 = getelementptr inbounds i8, ptr %0, i64 %9
  %12 = load i8, ptr %11, align 1, !tbaa !4
  %13 = and i8 %12, -64
  %14 = icmp ne i8 %13, -128
  %15 = zext i1 %14 to i32
  %16 = add nuw nsw i32 %10, %15
  %17 = add nuw nsw i64 %9, 1
  %18 = icmp eq i64 %17, %5
  br i1 %18, label %6, label %8, !llvm.loop !10
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: write) uwtable
define dso_local void @itoa(i32 noundef %0, ptr nocapture noundef writeonly %1) local_unnamed_addr #2 {
  %3 = alloca [12 x i8], align 1
  call void @llvm.lifetime.start.p0(i64 12, ptr nonnull %3) #4
  %4 = tail call i32 @llvm.abs.i32(i32 %0, i1 false)
  br label %5

5:                                                ; preds = %5, %2
  %6 = phi i32 [ %16, %5 ], [ 1, %2 ]
  %7 = phi i64 [ %12, %5 ], [ 0, %2 ]
  %8 = phi i32 [ %14, %5 ], [ %4, %2 ]
  %9 = urem i32 %8, 10
  %10 = trunc nuw nsw i32 %9 to i8
  %11 = or disjoint i8 %10, 48
  %12 = add nuw nsw i64 %7, 1
  %13 = getelementptr inbounds [12 x i8], ptr %3, i64 0, i64 %7
  store i8 %11, ptr %13, align 1, !tbaa !4
  %14 = udiv i32 %8, 10
  %15 = icmp ult i32 %8, 10
  %16 = add nuw i32 %6, 1
  br i1 %15, label %17, label %5, !llvm.loop !11

17:                                               ; preds = %5
  %18 = icmp slt i32 %0, 0
  br i1 %18, label %19, label %20

19:                                               ; preds = %17
  store i8 45, ptr %1, align 1, !tbaa !4
  br label %20

20:                                               ; preds = %17, %19
  %21 = phi i32 [ 1, %19 ], [ 0, %17 ]
  %22 = zext nneg i32 %21 to i64
  %23 = sext i32 %6 to i64
  %24 = add i32 %21, %6
  %25 = zext i32 %24 to i64
  br label %26

26:                                               ; preds = %20, %26
  %27 = phi i64 [ %23, %20 ], [ %29, %26 ]
  %28 = phi i64 [ %22, %20 ], [ %32, %26 ]
  %29 = add nsw i64 %27, -1
  %30 = getelementptr inbounds [12 x i8], ptr %3, i64 0, i64 %29
  %31 = load i8, ptr %30, align 1, !tbaa !4
  %32 = add nuw nsw i64 %28, 1
  %33 = getelementptr inbounds i8, ptr %1, i64 %28
  store i8 %31, ptr %33, align 1, !tbaa !4
  %34 = icmp eq i64 %32, %25
  br i1 %34, label %35, label %26, !llvm.loop !12

35:                                               ; preds = %26
  %36 = getelementptr inbounds i8, ptr %1, i64 %25
  store i8 0, ptr %36, align 1, !tbaa !4
  call void @llvm.lifetime.end.p0(i64 12, ptr nonnull %3) #4
  ret void
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.abs.i32(i32, i1 immarg) #3

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nounwind }

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
!11 = distinct !{!11, !8, !9}
!12 = distinct !{!12, !8, !9}
