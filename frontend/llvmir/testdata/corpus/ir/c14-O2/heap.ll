; ModuleID = 'heap.c'
source_filename = "heap.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.node = type { %struct.node*, %struct.node*, i32, i32 }

; Function Attrs: nounwind uwtable
define dso_local i32 @tree(i32 noundef %0, i32* nocapture noundef readonly %1, i32* noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %0, 0
  %5 = zext i32 %0 to i64
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
  %12 = phi %struct.node* [ null, %6 ], [ %22, %16 ]
  %13 = tail call fastcc i32 @walk(%struct.node* noundef %12, i32* noundef %2, i32 noundef 0)
  tail call fastcc void @drop(%struct.node* noundef %12)
  %14 = add nuw nsw i32 %7, 1
  %15 = icmp eq i32 %14, 40
  br i1 %15, label %10, label %6, !llvm.loop !4

16:                                               ; preds = %8, %16
  %17 = phi i64 [ 0, %8 ], [ %23, %16 ]
  %18 = phi %struct.node* [ null, %8 ], [ %22, %16 ]
  %19 = getelementptr inbounds i32, i32* %1, i64 %17
  %20 = load i32, i32* %19, align 4, !tbaa !6
  %21 = srem i32 %20, %9
  %22 = tail call fastcc %struct.node* @put(%struct.node* noundef %18, i32 noundef %21)
  %23 = add nuw nsw i64 %17, 1
  %24 = icmp eq i64 %23, %5
  br i1 %24, label %11, label %16, !llvm.loop !10
}

; Function Attrs: nofree nounwind uwtable
define internal fastcc %struct.node* @put(%struct.node* noundef %0, i32 noundef %1) unnamed_addr #1 {
  %3 = icmp eq %struct.node* %0, null
  br i1 %3, label %4, label %8

4:                                                ; preds = %2
  %5 = tail call noalias dereferenceable_or_null(24) i8* @calloc(i64 noundef 1, i64 noundef 24) #6
  %6 = bitcast i8* %5 to %struct.node*
  %7 = getelementptr inbounds %struct.node, %struct.node* %6, i64 0, i32 2
  store i32 %1, i32* %7, align 8, !tbaa !11
  br label %24

8:                                                ; preds = %2
  %9 = getelementptr inbounds %struct.node, %struct.node* %0, i64 0, i32 2
  %10 = load i32, i32* %9, align 8, !tbaa !11
  %11 = icmp sgt i32 %10, %1
  br i1 %11, label %14, label %18

12:                                               ; preds = %24, %20, %14
  %13 = phi %struct.node* [ %25, %24 ], [ %0, %20 ], [ %0, %14 ]
  ret %struct.node* %13

14:                                               ; preds = %8
  %15 = getelementptr inbounds %struct.node, %struct.node* %0, i64 0, i32 0
  %16 = load %struct.node*, %struct.node** %15, align 8, !tbaa !14
  %17 = tail call fastcc %struct.node* @put(%struct.node* noundef %16, i32 noundef %1)
  store %struct.node* %17, %struct.node** %15, align 8, !tbaa !14
  br label %12

18:                                               ; preds = %8
  %19 = icmp slt i32 %10, %1
  br i1 %19, label %20, label %24

20:                                               ; preds = %18
  %21 = getelementptr inbounds %struct.node, %struct.node* %0, i64 0, i32 1
  %22 = load %struct.node*, %struct.node** %21, align 8, !tbaa !15
  %23 = tail call fastcc %struct.node* @put(%struct.node* noundef %22, i32 noundef %1)
  store %struct.node* %23, %struct.node** %21, align 8, !tbaa !15
  br label %12

24:                                               ; preds = %4, %18
  %25 = phi %struct.node* [ %6, %4 ], [ %0, %18 ]
  %26 = getelementptr inbounds %struct.node, %struct.node* %25, i64 0, i32 3
  %27 = load i32, i32* %26, align 4, !tbaa !16
  %28 = add nsw i32 %27, 1
  store i32 %28, i32* %26, align 4, !tbaa !16
  br label %12
}

; Function Attrs: nofree nosync nounwind uwtable
define internal fastcc i32 @walk(%struct.node* noundef readonly %0, i32* noundef %1, i32 noundef %2) unnamed_addr #2 {
  %4 = icmp eq %struct.node* %0, null
  br i1 %4, label %25, label %5

5:                                                ; preds = %3, %5
  %6 = phi i32 [ %21, %5 ], [ %2, %3 ]
  %7 = phi %struct.node* [ %23, %5 ], [ %0, %3 ]
  %8 = getelementptr inbounds %struct.node, %struct.node* %7, i64 0, i32 0
  %9 = load %struct.node*, %struct.node** %8, align 8, !tbaa !14
  %10 = tail call fastcc i32 @walk(%struct.node* noundef %9, i32* noundef %1, i32 noundef %6)
  %11 = getelementptr inbounds %struct.node, %struct.node* %7, i64 0, i32 2
  %12 = load i32, i32* %11, align 8, !tbaa !11
  %13 = shl nsw i32 %10, 1
  %14 = sext i32 %13 to i64
  %15 = getelementptr inbounds i32, i32* %1, i64 %14
  store i32 %12, i32* %15, align 4, !tbaa !6
  %16 = getelementptr inbounds %struct.node, %struct.node* %7, i64 0, i32 3
  %17 = load i32, i32* %16, align 4, !tbaa !16
  %18 = or i32 %13, 1
  %19 = sext i32 %18 to i64
  %20 = getelementptr inbounds i32, i32* %1, i64 %19
  store i32 %17, i32* %20, align 4, !tbaa !6
  %21 = add nsw i32 %10, 1
  %22 = getelementptr inbounds %struct.node, %struct.node* %7, i64 0, i32 1
  %23 = load %struct.node*, %struct.node** %22, align 8, !tbaa !15
  %24 = icmp eq %struct.node* %23, null
  br i1 %24, label %25, label %5

25:                                               ; preds = %5, %3
  %26 = phi i32 [ %2, %3 ], [ %21, %5 ]
  ret i32 %26
}

; Function Attrs: nounwind uwtable
define internal fastcc void @drop(%struct.node* noundef %0) unnamed_addr #0 {
  %2 = icmp eq %struct.node* %0, null
  br i1 %2, label %3, label %4

3:                                                ; preds = %1, %4
  ret void

4:                                                ; preds = %1
  %5 = getelementptr inbounds %struct.node, %struct.node* %0, i64 0, i32 0
  %6 = load %struct.node*, %struct.node** %5, align 8, !tbaa !14
  tail call fastcc void @drop(%struct.node* noundef %6)
  %7 = getelementptr inbounds %struct.node, %struct.node* %0, i64 0, i32 1
  %8 = load %struct.node*, %struct.node** %7, align 8, !tbaa !15
  tail call fastcc void @drop(%struct.node* noundef %8)
  %9 = bitcast %struct.node* %0 to i8*
  tail call void @free(i8* noundef %9) #6
  br label %3
}

; Function Attrs: nounwind uwtable
define dso_local void @matrix(i32 noundef %0, double* nocapture noundef readonly %1, double* nocapture noundef writeonly %2) local_unnamed_addr #0 {
  %4 = sext i32 %0 to i64
  %5 = shl nsw i64 %4, 3
  %6 = tail call noalias i8* @malloc(i64 noundef %5) #6
  %7 = bitcast i8* %6 to double**
  %8 = icmp sgt i32 %0, 0
  br i1 %8, label %9, label %70

9:                                                ; preds = %3
  %10 = zext i32 %0 to i64
  %11 = add nsw i64 %10, -1
  %12 = and i64 %10, 3
  %13 = icmp ult i64 %11, 3
  %14 = and i64 %10, 4294967292
  %15 = icmp eq i64 %12, 0
  br label %19

16:                                               ; preds = %38
  br i1 %8, label %17, label %70

17:                                               ; preds = %16
  %18 = zext i32 %0 to i64
  br label %71

19:                                               ; preds = %38, %9
  %20 = phi i64 [ 0, %9 ], [ %39, %38 ]
  %21 = tail call noalias align 64 i8* @aligned_alloc(i64 noundef 64, i64 noundef %5) #6
  %22 = getelementptr inbounds double*, double** %7, i64 %20
  %23 = bitcast double** %22 to i8**
  store i8* %21, i8** %23, align 8, !tbaa !17
  %24 = bitcast i8* %21 to double*
  br i1 %13, label %25, label %41

25:                                               ; preds = %41, %19
  %26 = phi i64 [ 0, %19 ], [ %67, %41 ]
  br i1 %15, label %38, label %27

27:                                               ; preds = %25, %27
  %28 = phi i64 [ %35, %27 ], [ %26, %25 ]
  %29 = phi i64 [ %36, %27 ], [ 0, %25 ]
  %30 = mul nsw i64 %28, %4
  %31 = add nsw i64 %30, %20
  %32 = getelementptr inbounds double, double* %1, i64 %31
  %33 = load double, double* %32, align 8, !tbaa !18
  %34 = getelementptr inbounds double, double* %24, i64 %28
  store double %33, double* %34, align 8, !tbaa !18
  %35 = add nuw nsw i64 %28, 1
  %36 = add i64 %29, 1
  %37 = icmp eq i64 %36, %12
  br i1 %37, label %38, label %27, !llvm.loop !20

38:                                               ; preds = %27, %25
  %39 = add nuw nsw i64 %20, 1
  %40 = icmp eq i64 %39, %10
  br i1 %40, label %16, label %19, !llvm.loop !22

41:                                               ; preds = %19, %41
  %42 = phi i64 [ %67, %41 ], [ 0, %19 ]
  %43 = phi i64 [ %68, %41 ], [ 0, %19 ]
  %44 = mul nsw i64 %42, %4
  %45 = add nsw i64 %44, %20
  %46 = getelementptr inbounds double, double* %1, i64 %45
  %47 = load double, double* %46, align 8, !tbaa !18
  %48 = getelementptr inbounds double, double* %24, i64 %42
  store double %47, double* %48, align 32, !tbaa !18
  %49 = or i64 %42, 1
  %50 = mul nsw i64 %49, %4
  %51 = add nsw i64 %50, %20
  %52 = getelementptr inbounds double, double* %1, i64 %51
  %53 = load double, double* %52, align 8, !tbaa !18
  %54 = getelementptr inbounds double, double* %24, i64 %49
  store double %53, double* %54, align 8, !tbaa !18
  %55 = or i64 %42, 2
  %56 = mul nsw i64 %55, %4
  %57 = add nsw i64 %56, %20
  %58 = getelementptr inbounds double, double* %1, i64 %57
  %59 = load double, double* %58, align 8, !tbaa !18
  %60 = getelementptr inbounds double, double* %24, i64 %55
  store double %59, double* %60, align 16, !tbaa !18
  %61 = or i64 %42, 3
  %62 = mul nsw i64 %61, %4
  %63 = add nsw i64 %62, %20
  %64 = getelementptr inbounds double, double* %1, i64 %63
  %65 = load double, double* %64, align 8, !tbaa !18
  %66 = getelementptr inbounds double, double* %24, i64 %61
  store double %65, double* %66, align 8, !tbaa !18
  %67 = add nuw nsw i64 %42, 4
  %68 = add i64 %43, 4
  %69 = icmp eq i64 %68, %14
  br i1 %69, label %25, label %41, !llvm.loop !23

70:                                               ; preds = %71, %3, %16
  tail call void @free(i8* noundef %6) #6
  ret void

71:                                               ; preds = %17, %71
  %72 = phi i64 [ 0, %17 ], [ %83, %71 ]
  %73 = mul nsw i64 %72, %4
  %74 = getelementptr inbounds double, double* %2, i64 %73
  %75 = bitcast double* %74 to i8*
  %76 = trunc i64 %72 to i32
  %77 = xor i32 %76, -1
  %78 = add i32 %77, %0
  %79 = sext i32 %78 to i64
  %80 = getelementptr inbounds double*, double** %7, i64 %79
  %81 = bitcast double** %80 to i8**
  %82 = load i8*, i8** %81, align 8, !tbaa !17
  tail call void @llvm.memcpy.p0i8.p0i8.i64(i8* align 8 %75, i8* align 8 %82, i64 %5, i1 false)
  tail call void @free(i8* noundef %82) #6
  %83 = add nuw nsw i64 %72, 1
  %84 = icmp eq i64 %83, %18
  br i1 %84, label %70, label %71, !llvm.loop !24
}

; Function Attrs: inaccessiblememonly mustprogress nofree nounwind willreturn
declare noalias noundef i8* @malloc(i64 noundef) local_unnamed_addr #3

; Function Attrs: inaccessiblememonly mustprogress nofree nounwind willreturn
declare noalias noundef i8* @aligned_alloc(i64 noundef, i64 noundef) local_unnamed_addr #3

; Function Attrs: argmemonly mustprogress nofree nounwind willreturn
declare void @llvm.memcpy.p0i8.p0i8.i64(i8* noalias nocapture writeonly, i8* noalias nocapture readonly, i64, i1 immarg) #4

; Function Attrs: inaccessiblemem_or_argmemonly mustprogress nounwind willreturn
declare void @free(i8* nocapture noundef) local_unnamed_addr #5

; Function Attrs: nounwind uwtable
define dso_local i32 @grown(i32 noundef %0, i8* nocapture noundef readonly %1, i8* nocapture noundef writeonly %2) local_unnamed_addr #0 {
  %4 = tail call noalias dereferenceable_or_null(1) i8* @malloc(i64 noundef 1) #6
  %5 = icmp sgt i32 %0, 0
  br i1 %5, label %6, label %8

6:                                                ; preds = %3
  %7 = zext i32 %0 to i64
  br label %12

8:                                                ; preds = %32, %3
  %9 = phi i32 [ 0, %3 ], [ %33, %32 ]
  %10 = phi i8* [ %4, %3 ], [ %24, %32 ]
  %11 = sext i32 %9 to i64
  tail call void @llvm.memcpy.p0i8.p0i8.i64(i8* align 1 %2, i8* align 1 %10, i64 %11, i1 false)
  tail call void @free(i8* noundef %10) #6
  ret i32 %9

12:                                               ; preds = %6, %32
  %13 = phi i64 [ 0, %6 ], [ %34, %32 ]
  %14 = phi i8* [ %4, %6 ], [ %24, %32 ]
  %15 = phi i32 [ 0, %6 ], [ %33, %32 ]
  %16 = phi i32 [ 1, %6 ], [ %23, %32 ]
  %17 = icmp eq i32 %15, %16
  br i1 %17, label %18, label %22

18:                                               ; preds = %12
  %19 = shl nsw i32 %15, 1
  %20 = sext i32 %19 to i64
  %21 = tail call i8* @realloc(i8* noundef %14, i64 noundef %20) #6
  br label %22

22:                                               ; preds = %18, %12
  %23 = phi i32 [ %19, %18 ], [ %16, %12 ]
  %24 = phi i8* [ %21, %18 ], [ %14, %12 ]
  %25 = getelementptr inbounds i8, i8* %1, i64 %13
  %26 = load i8, i8* %25, align 1, !tbaa !25
  %27 = icmp ugt i8 %26, 40
  br i1 %27, label %28, label %32

28:                                               ; preds = %22
  %29 = add nsw i32 %15, 1
  %30 = sext i32 %15 to i64
  %31 = getelementptr inbounds i8, i8* %24, i64 %30
  store i8 %26, i8* %31, align 1, !tbaa !25
  br label %32

32:                                               ; preds = %22, %28
  %33 = phi i32 [ %29, %28 ], [ %15, %22 ]
  %34 = add nuw nsw i64 %13, 1
  %35 = icmp eq i64 %34, %7
  br i1 %35, label %8, label %12, !llvm.loop !26
}

; Function Attrs: inaccessiblemem_or_argmemonly mustprogress nounwind willreturn
declare noalias noundef i8* @realloc(i8* nocapture noundef, i64 noundef) local_unnamed_addr #5

; Function Attrs: inaccessiblememonly mustprogress nofree nounwind willreturn
declare noalias noundef i8* @calloc(i64 noundef, i64 noundef) local_unnamed_addr #3

attributes #0 = { nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { inaccessiblememonly mustprogress nofree nounwind willreturn "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { argmemonly mustprogress nofree nounwind willreturn }
attributes #5 = { inaccessiblemem_or_argmemonly mustprogress nounwind willreturn "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 1}
!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.mustprogress"}
!6 = !{!7, !7, i64 0}
!7 = !{!"int", !8, i64 0}
!8 = !{!"omnipotent char", !9, i64 0}
!9 = !{!"Simple C/C++ TBAA"}
!10 = distinct !{!10, !5}
!11 = !{!12, !7, i64 16}
!12 = !{!"node", !13, i64 0, !13, i64 8, !7, i64 16, !7, i64 20}
!13 = !{!"any pointer", !8, i64 0}
!14 = !{!12, !13, i64 0}
!15 = !{!12, !13, i64 8}
!16 = !{!12, !7, i64 20}
!17 = !{!13, !13, i64 0}
!18 = !{!19, !19, i64 0}
!19 = !{!"double", !8, i64 0}
!20 = distinct !{!20, !21}
!21 = !{!"llvm.loop.unroll.disable"}
!22 = distinct !{!22, !5}
!23 = distinct !{!23, !5}
!24 = distinct !{!24, !5}
!25 = !{!8, !8, i64 0}
!26 = distinct !{!26, !5}
