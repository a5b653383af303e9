; ModuleID = 'heap.c'
source_filename = "heap.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nounwind uwtable
define dso_local i32 @tree(i32 noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef writeonly %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %0, 0
  %5 = zext nneg i32 %0 to i64
  br label %6

6:                                                ; preds = %3, %11
  %7 = phi i32 [ 0, %3 ], [ %14, %11 ]
  br i1 %4, label %8, label %11

8:                                                ; preds = %6
  %9 = add nuw nsw i32 %7, 50
  br label %16

10:                                               ; preds = %11
  ret i32 %13

11:                                               ; preds = %16, %6
  %12 = phi ptr [ null, %6 ], [ %22, %16 ]
  %13 = tail call fastcc i32 @walk(ptr noundef %12, ptr noundef %2, i32 noundef 0)
  tail call fastcc void @drop(ptr noundef %12)
  %14 = add nuw nsw i32 %7, 1
  %15 = icmp eq i32 %14, 40
  br i1 %15, label %10, label %6, !llvm.loop !4

16:                                               ; preds = %8, %16
  %17 = phi i64 [ 0, %8 ], [ %23, %16 ]
  %18 = phi ptr [ null, %8 ], [ %22, %16 ]
  %19 = getelementptr inbounds i32, ptr %1, i64 %17
  %20 = load i32, ptr %19, align 4, !tbaa !7
  %21 = srem i32 %20, %9
  %22 = tail call fastcc ptr @put(ptr noundef %18, i32 noundef %21)
  %23 = add nuw nsw i64 %17, 1
  %24 = icmp eq i64 %23, %5
  br i1 %24, label %11, label %16, !llvm.loop !11
}

; Function Attrs: nofree nounwind uwtable
define internal fastcc noundef ptr @put(ptr noundef %0, i32 noundef %1) unnamed_addr #1 {
  %3 = icmp eq ptr %0, null
  br i1 %3, label %4, label %7

4:                                                ; preds = %2
  %5 = tail call noalias dereferenceable_or_null(24) ptr @calloc(i64 noundef 1, i64 noundef 24) #9
  %6 = getelementptr inbounds i8, ptr %5, i64 16
  store i32 %1, ptr %6, align 8, !tbaa !12
  br label %22

7:                                                ; preds = %2
  %8 = getelementptr inbounds i8, ptr %0, i64 16
  %9 = load i32, ptr %8, align 8, !tbaa !12
  %10 = icmp sgt i32 %9, %1
  br i1 %10, label %13, label %16

11:                                               ; preds = %18, %13, %22
  %12 = phi ptr [ %23, %22 ], [ %0, %13 ], [ %0, %18 ]
  ret ptr %12

13:                                               ; preds = %7
  %14 = load ptr, ptr %0, align 8, !tbaa !15
  %15 = tail call fastcc ptr @put(ptr noundef %14, i32 noundef %1)
  store ptr %15, ptr %0, align 8, !tbaa !15
  br label %11

16:                                               ; preds = %7
  %17 = icmp slt i32 %9, %1
  br i1 %17, label %18, label %22

18:                                               ; preds = %16
  %19 = getelementptr inbounds i8, ptr %0, i64 8
  %20 = load ptr, ptr %19, align 8, !tbaa !16
  %21 = tail call fastcc ptr @put(ptr noundef %20, i32 noundef %1)
  store ptr %21, ptr %19, align 8, !tbaa !16
  br label %11

22:                                               ; preds = %4, %16
  %23 = phi ptr [ %5, %4 ], [ %0, %16 ]
  %24 = getelementptr inbounds i8, ptr %23, i64 20
  %25 = load i32, ptr %24, align 4, !tbaa !17
  %26 = add nsw i32 %25, 1
  store i32 %26, ptr %24, align 4, !tbaa !17
  br label %11
}

; Function Attrs: nofree nosync nounwind memory(readwrite, inaccessiblemem: none) uwtable
define internal fastcc i32 @walk(ptr noundef readonly %0, ptr nocapture noundef writeonly %1, i32 noundef %2) unnamed_addr #2 {
  %4 = icmp eq ptr %0, null
  br i1 %4, label %24, label %5

5:                                                ; preds = %3, %5
  %6 = phi i32 [ %20, %5 ], [ %2, %3 ]
  %7 = phi ptr [ %22, %5 ], [ %0, %3 ]
  %8 = load ptr, ptr %7, align 8, !tbaa !15
  %9 = tail call fastcc i32 @walk(ptr noundef %8, ptr noundef %1, i32 noundef %6)
  %10 = getelementptr inbounds i8, ptr %7, i64 16
  %11 = load i32, ptr %10, align 8, !tbaa !12
  %12 = shl nsw i32 %9, 1
  %13 = sext i32 %12 to i64
  %14 = getelementptr inbounds i32, ptr %1, i64 %13
  store i32 %11, ptr %14, align 4, !tbaa !7
  %15 = getelementptr inbounds i8, ptr %7, i64 20
  %16 = load i32, ptr %15, align 4, !tbaa !17
  %17 = or disjoint i32 %12, 1
  %18 = sext i32 %17 to i64
  %19 = getelementptr inbounds i32, ptr %1, i64 %18
  store i32 %16, ptr %19, align 4, !tbaa !7
  %20 = add nsw i32 %9, 1
  %21 = getelementptr inbounds i8, ptr %7, i64 8
  %22 = load ptr, ptr %21, align 8, !tbaa !16
  %23 = icmp eq ptr %22, null
  br i1 %23, label %24, label %5

24:                                               ; preds = %5, %3
  %25 = phi i32 [ %2, %3 ], [ %20, %5 ]
  ret i32 %25
}

; Function Attrs: nounwind uwtable
define internal fastcc void @drop(ptr noundef %0) unnamed_addr #0 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %3, label %4

3:                                                ; preds = %1, %4
  ret void

4:                                                ; preds = %1
  %5 = load ptr, ptr %0, align 8, !tbaa !15
  tail call fastcc void @drop(ptr noundef %5)
  %6 = getelementptr inbounds i8, ptr %0, i64 8
  %7 = load ptr, ptr %6, align 8, !tbaa !16
  tail call fastcc void @drop(ptr noundef %7)
  tail call void @free(ptr noundef nonnull %0) #10
  br label %3
}

; Function Attrs: nounwind uwtable
define dso_local void @matrix(i32 noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef writeonly %2) local_unnamed_addr #0 {
  %4 = sext i32 %0 to i64
  %5 = shl nsw i64 %4, 3
  %6 = tail call noalias ptr @malloc(i64 noundef %5) #11
  %7 = icmp sgt i32 %0, 0
  br i1 %7, label %8, label %30

8:                                                ; preds = %3
  %9 = zext nneg i32 %0 to i64
  br label %14

10:                                               ; preds = %19
  br i1 %7, label %11, label %30

11:                                               ; preds = %10
  %12 = zext nneg i32 %0 to i64
  %13 = getelementptr ptr, ptr %6, i64 %4
  br label %31

14:                                               ; preds = %19, %8
  %15 = phi i64 [ 0, %8 ], [ %20, %19 ]
  %16 = tail call noalias align 64 ptr @aligned_alloc(i64 noundef 64, i64 noundef %5) #12
  %17 = getelementptr inbounds ptr, ptr %6, i64 %15
  store ptr %16, ptr %17, align 8, !tbaa !18
  %18 = getelementptr inbounds double, ptr %1, i64 %15
  br label %22

19:                                               ; preds = %22
  %20 = add nuw nsw i64 %15, 1
  %21 = icmp eq i64 %20, %9
  br i1 %21, label %10, label %14, !llvm.loop !19

22:                                               ; preds = %14, %22
  %23 = phi i64 [ 0, %14 ], [ %28, %22 ]
  %24 = mul nuw nsw i64 %23, %9
  %25 = getelementptr inbounds double, ptr %18, i64 %24
  %26 = load double, ptr %25, align 8, !tbaa !20
  %27 = getelementptr inbounds double, ptr %16, i64 %23
  store double %26, ptr %27, align 8, !tbaa !20
  %28 = add nuw nsw i64 %23, 1
  %29 = icmp eq i64 %28, %9
  br i1 %29, label %19, label %22, !llvm.loop !22

30:                                               ; preds = %31, %3, %10
  tail call void @free(ptr noundef %6) #10
  ret void

31:                                               ; preds = %11, %31
  %32 = phi i64 [ 0, %11 ], [ %38, %31 ]
  %33 = mul nuw nsw i64 %32, %4
  %34 = getelementptr inbounds double, ptr %2, i64 %33
  %35 = xor i64 %32, -1
  %36 = getelementptr ptr, ptr %13, i64 %35
  %37 = load ptr, ptr %36, align 8, !tbaa !18
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %34, ptr align 8 %37, i64 %5, i1 false)
  tail call void @free(ptr noundef %37) #10
  %38 = add nuw nsw i64 %32, 1
  %39 = icmp eq i64 %38, %12
  br i1 %39, label %30, label %31, !llvm.loop !23
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @malloc(i64 noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized,aligned") allocsize(1) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @aligned_alloc(i64 allocalign noundef, i64 noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #5

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr nocapture noundef) local_unnamed_addr #6

; Function Attrs: nounwind uwtable
define dso_local i32 @grown(i32 noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef writeonly %2) local_unnamed_addr #0 {
  %4 = tail call noalias dereferenceable_or_null(1) ptr @malloc(i64 noundef 1) #11
  %5 = icmp sgt i32 %0, 0
  br i1 %5, label %6, label %8

6:                                                ; preds = %3
  %7 = zext nneg i32 %0 to i64
  br label %12

8:                                                ; preds = %32, %3
  %9 = phi i32 [ 0, %3 ], [ %33, %32 ]
  %10 = phi ptr [ %4, %3 ], [ %24, %32 ]
  %11 = sext i32 %9 to i64
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %2, ptr align 1 %10, i64 %11, i1 false)
  tail call void @free(ptr noundef %10) #10
  ret i32 %9

12:                                               ; preds = %6, %32
  %13 = phi i64 [ 0, %6 ], [ %34, %32 ]
  %14 = phi ptr [ %4, %6 ], [ %24, %32 ]
  %15 = phi i32 [ 0, %6 ], [ %33, %32 ]
  %16 = phi i32 [ 1, %6 ], [ %23, %32 ]
  %17 = icmp eq i32 %15, %16
  br i1 %17, label %18, label %22

18:                                               ; preds = %12
  %19 = shl nsw i32 %15, 1
  %20 = sext i32 %19 to i64
  %21 = tail call ptr @realloc(ptr noundef %14, i64 noundef %20) #12
  br label %22

22:                                               ; preds = %18, %12
  %23 = phi i32 [ %19, %18 ], [ %16, %12 ]
  %24 = phi ptr [ %21, %18 ], [ %14, %12 ]
  %25 = getelementptr inbounds i8, ptr %1, i64 %13
  %26 = load i8, ptr %25, align 1, !tbaa !24
  %27 = icmp ugt i8 %26, 40
  br i1 %27, label %28, label %32

28:                                               ; preds = %22
  %29 = add nsw i32 %15, 1
  %30 = sext i32 %15 to i64
  %31 = getelementptr inbounds i8, ptr %24, i64 %30
  store i8 %26, ptr %31, align 1, !tbaa !24
  br label %32

32:                                               ; preds = %22, %28
  %33 = phi i32 [ %29, %28 ], [ %15, %22 ]
  %34 = add nuw nsw i64 %13, 1
  %35 = icmp eq i64 %34, %7
  br i1 %35, label %8, label %12, !llvm.loop !25
}

; Function Attrs: mustprogress nounwind willreturn allockind("realloc") allocsize(1) memory(argmem: readwrite, inaccessiblemem: readwrite)
declare noalias noundef ptr @realloc(ptr allocptr nocapture noundef, i64 noundef) local_unnamed_addr #7

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @calloc(i64 noundef, i64 noundef) local_unnamed_addr #8

attributes #0 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nofree nosync nounwind memory(readwrite, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized,aligned") allocsize(1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nounwind willreturn allockind("realloc") allocsize(1) memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { nounwind allocsize(0,1) }
attributes #10 = { nounwind }
attributes #11 = { nounwind allocsize(0) }
attributes #12 = { nounwind allocsize(1) }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = distinct !{!4, !5, !6}
!5 = !{!"llvm.loop.mustprogress"}
!6 = !{!"llvm.loop.unroll.disable"}
!7 = !{!8, !8, i64 0}
!8 = !{!"int", !9, i64 0}
!9 = !{!"omnipotent char", !10, i64 0}
!10 = !{!"Simple C/C++ TBAA"}
!11 = distinct !{!11, !5, !6}
!12 = !{!13, !8, i64 16}
!13 = !{!"node", !14, i64 0, !14, i64 8, !8, i64 16, !8, i64 20}
!14 = !{!"any pointer", !9, i64 0}
!15 = !{!13, !14, i64 0}
!16 = !{!13, !14, i64 8}
!17 = !{!13, !8, i64 20}
!18 = !{!14, !14, i64 0}
!19 = distinct !{!19, !5, !6}
!20 = !{!21, !21, i64 0}
!21 = !{!"double", !9, i64 0}
!22 = distinct !{!22, !5, !6}
!23 = distinct !{!23, !5, !6}
!24 = !{!9, !9, i64 0}
!25 = distinct !{!25, !5, !6}
