; ModuleID = 'levenshtein.c'
source_filename = "levenshtein.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@t = internal unnamed_addr global [31 x [31 x i32]] zeroinitializer, align 16

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local i32 @levenshtein(ptr nocapture noundef readonly %0, i32 noundef %1, ptr nocapture noundef readonly %2, i32 noundef %3) local_unnamed_addr #0 {
  %5 = alloca [64 x i32], align 16
  call void @llvm.lifetime.start.p0(i64 256, ptr nonnull %5) #4
  %6 = icmp slt i32 %3, 0
  br i1 %6, label %10, label %7

7:                                                ; preds = %4
  %8 = add nuw i32 %3, 1
  %9 = zext i32 %8 to i64
  br label %21

10:                                               ; preds = %21, %4
  %11 = icmp slt i32 %1, 1
  br i1 %11, label %28, label %12

12:                                               ; preds = %10
  %13 = load i32, ptr %5, align 16, !tbaa !4
  %14 = getelementptr i8, ptr %0, i64 -1
  %15 = icmp slt i32 %3, 1
  %16 = add i32 %3, 1
  %17 = add nuw i32 %1, 1
  %18 = zext i32 %17 to i64
  %19 = zext i32 %16 to i64
  %20 = getelementptr i8, ptr %2, i64 -1
  br label %32

21:                                               ; preds = %7, %21
  %22 = phi i64 [ 0, %7 ], [ %25, %21 ]
  %23 = getelementptr inbounds [64 x i32], ptr %5, i64 0, i64 %22
  %24 = trunc nuw nsw i64 %22 to i32
  store i32 %24, ptr %23, align 4, !tbaa !4
  %25 = add nuw nsw i64 %22, 1
  %26 = icmp eq i64 %25, %9
  br i1 %26, label %10, label %21, !llvm.loop !8

27:                                               ; preds = %39
  store i32 %35, ptr %5, align 16, !tbaa !4
  br label %28

28:                                               ; preds = %27, %10
  %29 = sext i32 %3 to i64
  %30 = getelementptr inbounds [64 x i32], ptr %5, i64 0, i64 %29
  %31 = load i32, ptr %30, align 4, !tbaa !4
  call void @llvm.lifetime.end.p0(i64 256, ptr nonnull %5) #4
  ret i32 %31

32:                                               ; preds = %12, %39
  %33 = phi i64 [ 1, %12 ], [ %40, %39 ]
  %34 = phi i32 [ %13, %12 ], [ %35, %39 ]
  %35 = trunc nuw nsw i64 %33 to i32
  br i1 %15, label %39, label %36

36:                                               ; preds = %32
  %37 = getelementptr i8, ptr %14, i64 %33
  %38 = load i8, ptr %37, align 1, !tbaa !11
  br label %42

39:                                               ; preds = %42, %32
  %40 = add nuw nsw i64 %33, 1
  %41 = icmp eq i64 %40, %18
  br i1 %41, label %27, label %32, !llvm.loop !12

42:                                               ; preds = %36, %42
  %43 = phi i32 [ %35, %36 ], [ %57, %42 ]
  %44 = phi i64 [ 1, %36 ], [ %58, %42 ]
  %45 = phi i32 [ %34, %36 ], [ %52, %42 ]
  %46 = getelementptr i8, ptr %20, i64 %44
  %47 = load i8, ptr %46, align 1, !tbaa !11
  %48 = icmp ne i8 %38, %47
  %49 = zext i1 %48 to i32
  %50 = add nsw i32 %45, %49
  %51 = getelementptr inbounds [64 x i32], ptr %5, i64 0, i64 %44
  %52 = load i32, ptr %51, align 4, !tbaa !4
  %53 = add nsw i32 %43, 1
  %54 = icmp sgt i32 %50, %52
  %55 = add nsw i32 %52, 1
  %56 = select i1 %54, i32 %55, i32 %50
  %57 = tail call i32 @llvm.smin.i32(i32 %56, i32 %53)
  store i32 %57, ptr %51, align 4, !tbaa !4
  %58 = add nuw nsw i64 %44, 1
  %59 = icmp eq i64 %58, %19
  br i1 %59, label %39, label %42, !llvm.loop !13
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, argmem: read, inaccessiblemem: none) uwtable
define dso_local i32 @lcs(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i32 noundef %2) local_unnamed_addr #2 {
  %4 = icmp slt i32 %2, 1
  br i1 %4, label %13, label %5

5:                                                ; preds = %3
  %6 = add nuw i32 %2, 1
  %7 = zext i32 %6 to i64
  br label %8

8:                                                ; preds = %17, %5
  %9 = phi i64 [ 1, %5 ], [ %18, %17 ]
  %10 = add nsw i64 %9, -1
  %11 = getelementptr inbounds i8, ptr %0, i64 %10
  %12 = load i8, ptr %11, align 1, !tbaa !11
  br label %20

13:                                               ; preds = %17, %3
  %14 = sext i32 %2 to i64
  %15 = getelementptr inbounds [31 x [31 x i32]], ptr @t, i64 0, i64 %14, i64 %14
  %16 = load i32, ptr %15, align 4, !tbaa !4
  ret i32 %16

17:                                               ; preds = %36
  %18 = add nuw nsw i64 %9, 1
  %19 = icmp eq i64 %18, %7
  br i1 %19, label %13, label %8, !llvm.loop !14

20:                                               ; preds = %8, %36
  %21 = phi i64 [ 1, %8 ], [ %39, %36 ]
  %22 = add nsw i64 %21, -1
  %23 = getelementptr inbounds i8, ptr %1, i64 %22
  %24 = load i8, ptr %23, align 1, !tbaa !11
  %25 = icmp eq i8 %12, %24
  br i1 %25, label %26, label %30

26:                                               ; preds = %20
  %27 = getelementptr inbounds [31 x [31 x i32]], ptr @t, i64 0, i64 %10, i64 %22
  %28 = load i32, ptr %27, align 4, !tbaa !4
  %29 = add nsw i32 %28, 1
  br label %36

30:                                               ; preds = %20
  %31 = getelementptr inbounds [31 x [31 x i32]], ptr @t, i64 0, i64 %10, i64 %21
  %32 = load i32, ptr %31, align 4, !tbaa !4
  %33 = getelementptr inbounds [31 x [31 x i32]], ptr @t, i64 0, i64 %9, i64 %22
  %34 = load i32, ptr %33, align 4, !tbaa !4
  %35 = tail call i32 @llvm.smax.i32(i32 %32, i32 %34)
  br label %36

36:                                               ; preds = %30, %26
  %37 = phi i32 [ %29, %26 ], [ %35, %30 ]
  %38 = getelementptr inbounds [31 x [31 x i32]], ptr @t, i64 0, i64 %9, i64 %21
  store i32 %37, ptr %38, align 4, !tbaa !4
  %39 = add nuw nsw i64 %21, 1
  %40 = icmp eq i64 %39, %7
  br i1 %40, label %17, label %20, !llvm.loop !15
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #3

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #3

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree norecurse nosync nounwind memory(readwrite, argmem: read, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nounwind }

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
!11 = !{!6, !6, i64 0}
!12 = distinct !{!12, !9, !10}
!13 = distinct !{!13, !9, !10}
!14 = distinct !{!14, !9, !10}
!15 = distinct !{!15, !9, !10}
