; ModuleID = 'bsearch.c'
source_filename = "bsearch.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @lower_bounds(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef writeonly %2, i32 noundef %3, i32 noundef %4) local_unnamed_addr #0 {
  %6 = alloca [200 x i32], align 16
  call void @llvm.lifetime.start.p0(i64 800, ptr nonnull %6) #2
  %7 = icmp sgt i32 %3, 0
  br i1 %7, label %8, label %10

8:                                                ; preds = %5
  %9 = zext nneg i32 %3 to i64
  br label %14

10:                                               ; preds = %14, %5
  %11 = icmp sgt i32 %4, 0
  br i1 %11, label %12, label %28

12:                                               ; preds = %10
  %13 = zext nneg i32 %4 to i64
  br label %23

14:                                               ; preds = %8, %14
  %15 = phi i64 [ 0, %8 ], [ %21, %14 ]
  %16 = phi i32 [ 0, %8 ], [ %19, %14 ]
  %17 = getelementptr inbounds i32, ptr %0, i64 %15
  %18 = load i32, ptr %17, align 4, !tbaa !4
  %19 = add nsw i32 %18, %16
  %20 = getelementptr inbounds [200 x i32], ptr %6, i64 0, i64 %15
  store i32 %19, ptr %20, align 4, !tbaa !4
  %21 = add nuw nsw i64 %15, 1
  %22 = icmp eq i64 %21, %9
  br i1 %22, label %10, label %14, !llvm.loop !8

23:                                               ; preds = %12, %42
  %24 = phi i64 [ 0, %12 ], [ %45, %42 ]
  br i1 %7, label %25, label %42

25:                                               ; preds = %23
  %26 = getelementptr inbounds i32, ptr %1, i64 %24
  %27 = load i32, ptr %26, align 4, !tbaa !4
  br label %29

28:                                               ; preds = %42, %10
  call void @llvm.lifetime.end.p0(i64 800, ptr nonnull %6) #2
  ret void

29:                                               ; preds = %25, %29
  %30 = phi i32 [ %3, %25 ], [ %40, %29 ]
  %31 = phi i32 [ 0, %25 ], [ %39, %29 ]
  %32 = add nuw nsw i32 %30, %31
  %33 = lshr i32 %32, 1
  %34 = zext nneg i32 %33 to i64
  %35 = getelementptr inbounds [200 x i32], ptr %6, i64 0, i64 %34
  %36 = load i32, ptr %35, align 4, !tbaa !4
  %37 = icmp slt i32 %36, %27
  %38 = add nuw nsw i32 %33, 1
  %39 = select i1 %37, i32 %38, i32 %31
  %40 = select i1 %37, i32 %30, i32 %33
  %41 = icmp slt i32 %39, %40
  br i1 %41, label %29, label %42, !llvm.loop !11

42:                                               ; preds = %29, %23
  %43 = phi i32 [ 0, %23 ], [ %39, %29 ]
  %44 = getelementptr inbounds i32, ptr %2, i64 %24
  store i32 %43, ptr %44, align 4, !tbaa !4
  %45 = add nuw nsw i64 %24, 1
  %46 = icmp eq i64 %45, %13
  br i1 %46, label %28, label %23, !llvm.loop !12
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"int", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = distinct !{!8, !9, !10}
!9 = !{!"llvm.loop.mustprogress"}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = distinct !{!11, !9, !10}
!12 = distinct !{!12, !9, !10}
