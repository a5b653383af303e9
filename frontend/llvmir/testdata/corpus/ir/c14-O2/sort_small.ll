; ModuleID = 'sort_small.c'
source_filename = "sort_small.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @insertion(i16* nocapture noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 1
  br i1 %3, label %4, label %6

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
  br label %7

6:                                                ; preds = %21, %2
  ret void

7:                                                ; preds = %4, %21
  %8 = phi i64 [ 1, %4 ], [ %26, %21 ]
  %9 = getelementptr inbounds i16, i16* %0, i64 %8
  %10 = load i16, i16* %9, align 2, !tbaa !4
  br label %11

11:                                               ; preds = %7, %18
  %12 = phi i64 [ %8, %7 ], [ %13, %18 ]
  %13 = add nsw i64 %12, -1
  %14 = and i64 %13, 4294967295
  %15 = getelementptr inbounds i16, i16* %0, i64 %14
  %16 = load i16, i16* %15, align 2, !tbaa !4
  %17 = icmp sgt i16 %16, %10
  br i1 %17, label %18, label %21

18:                                               ; preds = %11
  %19 = getelementptr inbounds i16, i16* %0, i64 %12
  store i16 %16, i16* %19, align 2, !tbaa !4
  %20 = icmp sgt i64 %12, 1
  br i1 %20, label %11, label %21, !llvm.loop !8

21:                                               ; preds = %18, %11
  %22 = phi i64 [ 0, %18 ], [ %12, %11 ]
  %23 = shl i64 %22, 32
  %24 = ashr exact i64 %23, 32
  %25 = getelementptr inbounds i16, i16* %0, i64 %24
  store i16 %10, i16* %25, align 2, !tbaa !4
  %26 = add nuw nsw i64 %8, 1
  %27 = icmp eq i64 %26, %5
  br i1 %27, label %6, label %7, !llvm.loop !10
}

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.start.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.end.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @bitonic(i32* nocapture noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp slt i32 %1, 2
  br i1 %3, label %6, label %4

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
  br label %7

6:                                                ; preds = %12, %2
  ret void

7:                                                ; preds = %4, %12
  %8 = phi i32 [ 2, %4 ], [ %13, %12 ]
  %9 = lshr exact i32 %8, 1
  br label %10

10:                                               ; preds = %15, %7
  %11 = phi i32 [ %9, %7 ], [ %16, %15 ]
  br label %18

12:                                               ; preds = %15
  %13 = shl nsw i32 %8, 1
  %14 = icmp sgt i32 %13, %1
  br i1 %14, label %6, label %7, !llvm.loop !11

15:                                               ; preds = %34
  %16 = sdiv i32 %11, 2
  %17 = icmp sgt i32 %11, 1
  br i1 %17, label %10, label %12, !llvm.loop !12

18:                                               ; preds = %10, %34
  %19 = phi i64 [ 0, %10 ], [ %35, %34 ]
  %20 = trunc i64 %19 to i32
  %21 = xor i32 %11, %20
  %22 = sext i32 %21 to i64
  %23 = icmp slt i64 %19, %22
  br i1 %23, label %24, label %34

24:                                               ; preds = %18
  %25 = and i32 %8, %20
  %26 = icmp ne i32 %25, 0
  %27 = getelementptr inbounds i32, i32* %0, i64 %19
  %28 = load i32, i32* %27, align 4, !tbaa !13
  %29 = getelementptr inbounds i32, i32* %0, i64 %22
  %30 = load i32, i32* %29, align 4, !tbaa !13
  %31 = icmp sgt i32 %28, %30
  %32 = xor i1 %26, %31
  br i1 %32, label %33, label %34

33:                                               ; preds = %24
  store i32 %30, i32* %27, align 4, !tbaa !13
  store i32 %28, i32* %29, align 4, !tbaa !13
  br label %34

34:                                               ; preds = %33, %24, %18
  %35 = add nuw nsw i64 %19, 1
  %36 = icmp eq i64 %35, %5
  br i1 %36, label %15, label %18, !llvm.loop !15
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @shellsort(float* nocapture noundef %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 1
  br i1 %3, label %4, label %14

4:                                                ; preds = %2
  %5 = sext i32 %1 to i64
  br label %8

6:                                                ; preds = %32, %8
  %7 = icmp sgt i32 %9, 3
  br i1 %7, label %8, label %14, !llvm.loop !16

8:                                                ; preds = %4, %6
  %9 = phi i32 [ %10, %6 ], [ %1, %4 ]
  %10 = sdiv i32 %9, 2
  %11 = icmp slt i32 %10, %1
  br i1 %11, label %12, label %6

12:                                               ; preds = %8
  %13 = sext i32 %10 to i64
  br label %15

14:                                               ; preds = %6, %2
  ret void

15:                                               ; preds = %12, %32
  %16 = phi i64 [ %13, %12 ], [ %36, %32 ]
  %17 = getelementptr inbounds float, float* %0, i64 %16
  %18 = load float, float* %17, align 4, !tbaa !17
  %19 = icmp slt i64 %16, %13
  %20 = trunc i64 %16 to i32
  br i1 %19, label %32, label %21

21:                                               ; preds = %15, %28
  %22 = phi i32 [ %23, %28 ], [ %20, %15 ]
  %23 = sub nsw i32 %22, %10
  %24 = sext i32 %23 to i64
  %25 = getelementptr inbounds float, float* %0, i64 %24
  %26 = load float, float* %25, align 4, !tbaa !17
  %27 = fcmp ogt float %26, %18
  br i1 %27, label %28, label %32

28:                                               ; preds = %21
  %29 = sext i32 %22 to i64
  %30 = getelementptr inbounds float, float* %0, i64 %29
  store float %26, float* %30, align 4, !tbaa !17
  %31 = icmp slt i32 %23, %10
  br i1 %31, label %32, label %21, !llvm.loop !19

32:                                               ; preds = %21, %28, %15
  %33 = phi i32 [ %20, %15 ], [ %23, %28 ], [ %22, %21 ]
  %34 = sext i32 %33 to i64
  %35 = getelementptr inbounds float, float* %0, i64 %34
  store float %18, float* %35, align 4, !tbaa !17
  %36 = add nsw i64 %16, 1
  %37 = icmp eq i64 %36, %5
  br i1 %37, label %6, label %15, !llvm.loop !20
}

; Function Attrs: nofree nosync nounwind uwtable
define dso_local void @counting(i8* nocapture noundef readonly %0, i8* nocapture noundef writeonly %1, i32 noundef %2) local_unnamed_addr #2 {
  %4 = alloca [256 x i32], align 16
  %5 = bitcast [256 x i32]* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 1024, i8* nonnull %5) #4
  call void @llvm.memset.p0i8.i64(i8* noundef nonnull align 16 dereferenceable(1024) %5, i8 0, i64 1024, i1 false)
  %6 = icmp sgt i32 %2, 0
  br i1 %6, label %7, label %62

7:                                                ; preds = %3
  %8 = zext i32 %2 to i64
  %9 = add nsw i64 %8, -1
  %10 = and i64 %8, 3
  %11 = icmp ult i64 %9, 3
  br i1 %11, label %47, label %12

12:                                               ; preds = %7
  %13 = and i64 %8, 4294967292
  br label %14

14:                                               ; preds = %14, %12
  %15 = phi i64 [ 0, %12 ], [ %44, %14 ]
  %16 = phi i64 [ 0, %12 ], [ %45, %14 ]
  %17 = getelementptr inbounds i8, i8* %0, i64 %15
  %18 = load i8, i8* %17, align 1, !tbaa !21
  %19 = zext i8 %18 to i64
  %20 = getelementptr inbounds [256 x i32], [256 x i32]* %4, i64 0, i64 %19
  %21 = load i32, i32* %20, align 4, !tbaa !13
  %22 = add nsw i32 %21, 1
  store i32 %22, i32* %20, align 4, !tbaa !13
  %23 = or i64 %15, 1
  %24 = getelementptr inbounds i8, i8* %0, i64 %23
  %25 = load i8, i8* %24, align 1, !tbaa !21
  %26 = zext i8 %25 to i64
  %27 = getelementptr inbounds [256 x i32], [256 x i32]* %4, i64 0, i64 %26
  %28 = load i32, i32* %27, align 4, !tbaa !13
  %29 = add nsw i32 %28, 1
  store i32 %29, i32* %27, align 4, !tbaa !13
  %30 = or i64 %15, 2
  %31 = getelementptr inbounds i8, i8* %0, i64 %30
  %32 = load i8, i8* %31, align 1, !tbaa !21
  %33 = zext i8 %32 to i64
  %34 = getelementptr inbounds [256 x i32], [256 x i32]* %4, i64 0, i64 %33
  %35 = load i32, i32* %34, align 4, !tbaa !13
  %36 = add nsw i32 %35, 1
  store i32 %36, i32* %34, align 4, !tbaa !13
  %37 = or i64 %15, 3
  %38 = getelementptr inbounds i8, i8* %0, i64 %37
  %39 = load i8, i8* %38, align 1, !tbaa !21
  %40 = zext i8 %39 to i64
  %41 = getelementptr inbounds [256 x i32], [256 x i32]* %4, i64 0, i64 %40
  %42 = load i32, i32* %41, align 4, !tbaa !13
  %43 = add nsw i32 %42, 1
  store i32 %43, i32* %41, align 4, !tbaa !13
  %44 = add nuw nsw i64 %15, 4
  %45 = add i64 %16, 4
  %46 = icmp eq i64 %45, %13
  br i1 %46, label %47, label %14, !llvm.loop !22

47:                                               ; preds = %14, %7
  %48 = phi i64 [ 0, %7 ], [ %44, %14 ]
  %49 = icmp eq i64 %10, 0
  br i1 %49, label %62, label %50

50:                                               ; preds = %47, %50
  %51 = phi i64 [ %59, %50 ], [ %48, %47 ]
  %52 = phi i64 [ %60, %50 ], [ 0, %47 ]
  %53 = getelementptr inbounds i8, i8* %0, i64 %51
  %54 = load i8, i8* %53, align 1, !tbaa !21
  %55 = zext i8 %54 to i64
  %56 = getelementptr inbounds [256 x i32], [256 x i32]* %4, i64 0, i64 %55
  %57 = load i32, i32* %56, align 4, !tbaa !13
  %58 = add nsw i32 %57, 1
  store i32 %58, i32* %56, align 4, !tbaa !13
  %59 = add nuw nsw i64 %51, 1
  %60 = add i64 %52, 1
  %61 = icmp eq i64 %60, %10
  br i1 %61, label %62, label %50, !llvm.loop !23

62:                                               ; preds = %47, %50, %3
  br label %63

63:                                               ; preds = %88, %62
  %64 = phi i64 [ 0, %62 ], [ %90, %88 ]
  %65 = phi i32 [ 0, %62 ], [ %89, %88 ]
  %66 = getelementptr inbounds [256 x i32], [256 x i32]* %4, i64 0, i64 %64
  %67 = load i32, i32* %66, align 8, !tbaa !13
  %68 = icmp sgt i32 %67, 0
  br i1 %68, label %69, label %76

69:                                               ; preds = %63
  %70 = trunc i64 %64 to i8
  %71 = sext i32 %65 to i64
  %72 = getelementptr i8, i8* %1, i64 %71
  %73 = zext i32 %67 to i64
  call void @llvm.memset.p0i8.i64(i8* align 1 %72, i8 %70, i64 %73, i1 false), !tbaa !21
  %74 = add i32 %65, %67
  br label %76

75:                                               ; preds = %88
  call void @llvm.lifetime.end.p0i8(i64 1024, i8* nonnull %5) #4
  ret void

76:                                               ; preds = %69, %63
  %77 = phi i32 [ %65, %63 ], [ %74, %69 ]
  %78 = or i64 %64, 1
  %79 = getelementptr inbounds [256 x i32], [256 x i32]* %4, i64 0, i64 %78
  %80 = load i32, i32* %79, align 4, !tbaa !13
  %81 = icmp sgt i32 %80, 0
  br i1 %81, label %82, label %88

82:                                               ; preds = %76
  %83 = trunc i64 %78 to i8
  %84 = sext i32 %77 to i64
  %85 = getelementptr i8, i8* %1, i64 %84
  %86 = zext i32 %80 to i64
  call void @llvm.memset.p0i8.i64(i8* align 1 %85, i8 %83, i64 %86, i1 false), !tbaa !21
  %87 = add i32 %77, %80
  br label %88

88:                                               ; preds = %82, %76
  %89 = phi i32 [ %77, %76 ], [ %87, %82 ]
  %90 = add nuw nsw i64 %64, 2
  %91 = icmp eq i64 %90, 256
  br i1 %91, label %75, label %63, !llvm.loop !25
}

; Function Attrs: argmemonly mustprogress nofree nounwind willreturn writeonly
declare void @llvm.memset.p0i8.i64(i8* nocapture writeonly, i8, i64, i1 immarg) #3

attributes #0 = { nofree norecurse nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { argmemonly mustprogress nofree nosync nounwind willreturn }
attributes #2 = { nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { argmemonly mustprogress nofree nounwind willreturn writeonly }
attributes #4 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 1}
!4 = !{!5, !5, i64 0}
!5 = !{!"short", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.mustprogress"}
!10 = distinct !{!10, !9}
!11 = distinct !{!11, !9}
!12 = distinct !{!12, !9}
!13 = !{!14, !14, i64 0}
!14 = !{!"int", !6, i64 0}
!15 = distinct !{!15, !9}
!16 = distinct !{!16, !9}
!17 = !{!18, !18, i64 0}
!18 = !{!"float", !6, i64 0}
!19 = distinct !{!19, !9}
!20 = distinct !{!20, !9}
!21 = !{!6, !6, i64 0}
!22 = distinct !{!22, !9}
!23 = distinct !{!23, !24}
!24 = !{!"llvm.loop.unroll.disable"}
!25 = distinct !{!25, !9}
