; ModuleID = 'matrix_misc.c'
source_filename = "matrix_misc.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define dso_local double @determinant4(ptr nocapture noundef readonly %0) local_unnamed_addr #0 {
  %2 = load double, ptr %0, align 8, !tbaa !4
  %3 = getelementptr i8, ptr %0, i64 8
  %4 = getelementptr i8, ptr %0, i64 40
  %5 = load double, ptr %4, align 8, !tbaa !4
  %6 = getelementptr i8, ptr %0, i64 16
  %7 = getelementptr i8, ptr %0, i64 80
  %8 = load double, ptr %7, align 8, !tbaa !4
  %9 = getelementptr i8, ptr %0, i64 24
  %10 = getelementptr i8, ptr %0, i64 120
  %11 = load double, ptr %10, align 8, !tbaa !4
  %12 = fmul double %8, %11
  %13 = getelementptr i8, ptr %0, i64 88
  %14 = load double, ptr %13, align 8, !tbaa !4
  %15 = getelementptr i8, ptr %0, i64 112
  %16 = load double, ptr %15, align 8, !tbaa !4
  %17 = fmul double %14, %16
  %18 = fsub double %12, %17
  %19 = fmul double %5, %18
  %20 = getelementptr i8, ptr %0, i64 48
  %21 = load double, ptr %20, align 8, !tbaa !4
  %22 = getelementptr i8, ptr %0, i64 72
  %23 = load double, ptr %22, align 8, !tbaa !4
  %24 = fmul double %11, %23
  %25 = getelementptr i8, ptr %0, i64 104
  %26 = load double, ptr %25, align 8, !tbaa !4
  %27 = fmul double %14, %26
  %28 = fsub double %24, %27
  %29 = fmul double %21, %28
  %30 = fsub double %19, %29
  %31 = getelementptr i8, ptr %0, i64 56
  %32 = load double, ptr %31, align 8, !tbaa !4
  %33 = fmul double %16, %23
  %34 = fmul double %8, %26
  %35 = fsub double %33, %34
  %36 = fmul double %32, %35
  %37 = fadd double %36, %30
  %38 = fmul double %2, %37
  %39 = load double, ptr %3, align 8, !tbaa !4
  %40 = getelementptr i8, ptr %0, i64 32
  %41 = load double, ptr %40, align 8, !tbaa !4
  %42 = fmul double %18, %41
  %43 = getelementptr i8, ptr %0, i64 64
  %44 = load double, ptr %43, align 8, !tbaa !4
  %45 = fmul double %11, %44
  %46 = getelementptr i8, ptr %0, i64 96
  %47 = load double, ptr %46, align 8, !tbaa !4
  %48 = fmul double %14, %47
  %49 = fsub double %45, %48
  %50 = fmul double %21, %49
  %51 = fsub double %42, %50
  %52 = fmul double %16, %44
  %53 = fmul double %8, %47
  %54 = fsub double %52, %53
  %55 = fmul double %32, %54
  %56 = fadd double %55, %51
  %57 = fmul double %39, %56
  %58 = fsub double %38, %57
  %59 = load double, ptr %6, align 8, !tbaa !4
  %60 = fmul double %28, %41
  %61 = fmul double %5, %49
  %62 = fsub double %60, %61
  %63 = fmul double %26, %44
  %64 = fmul double %23, %47
  %65 = fsub double %63, %64
  %66 = fmul double %32, %65
  %67 = fadd double %66, %62
  %68 = fmul double %59, %67
  %69 = fadd double %68, %58
  %70 = load double, ptr %9, align 8, !tbaa !4
  %71 = fmul double %35, %41
  %72 = fmul double %5, %54
  %73 = fsub double %71, %72
  %74 = fmul double %21, %65
  %75 = fadd double %74, %73
  %76 = fmul double %70, %75
  %77 = fsub double %69, %76
  ret double %77
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @matpow(i32 noundef %0, i32 noundef %1, ptr nocapture noundef %2, ptr nocapture noundef %3) local_unnamed_addr #1 {
  %5 = alloca [16 x i64], align 16
  call void @llvm.lifetime.start.p0(i64 128, ptr nonnull %5) #5
  %6 = mul i32 %0, %0
  %7 = icmp eq i32 %0, 0
  br i1 %7, label %12, label %8

8:                                                ; preds = %4
  %9 = add nsw i32 %0, 1
  %10 = tail call i32 @llvm.umax.i32(i32 %6, i32 1)
  %11 = zext i32 %10 to i64
  br label %20

12:                                               ; preds = %20, %4
  %13 = icmp eq i32 %1, 0
  br i1 %13, label %98, label %14

14:                                               ; preds = %12
  %15 = icmp sgt i32 %0, 0
  %16 = zext i32 %0 to i64
  %17 = tail call i32 @llvm.umax.i32(i32 %6, i32 1)
  %18 = zext i32 %17 to i64
  %19 = shl nuw nsw i64 %18, 3
  br label %29

20:                                               ; preds = %8, %20
  %21 = phi i64 [ 0, %8 ], [ %27, %20 ]
  %22 = trunc nuw nsw i64 %21 to i32
  %23 = srem i32 %22, %9
  %24 = icmp eq i32 %23, 0
  %25 = zext i1 %24 to i64
  %26 = getelementptr inbounds i64, ptr %3, i64 %21
  store i64 %25, ptr %26, align 8, !tbaa !8
  %27 = add nuw nsw i64 %21, 1
  %28 = icmp eq i64 %27, %11
  br i1 %28, label %12, label %20, !llvm.loop !10

29:                                               ; preds = %14, %95
  %30 = phi i32 [ %1, %14 ], [ %96, %95 ]
  %31 = and i32 %30, 1
  %32 = icmp eq i32 %31, 0
  br i1 %32, label %64, label %33

33:                                               ; preds = %29
  br i1 %15, label %36, label %34

34:                                               ; preds = %43, %33
  br i1 %7, label %95, label %35

35:                                               ; preds = %34
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(1) %3, ptr noundef nonnull align 16 dereferenceable(1) %5, i64 %19, i1 false), !tbaa !8
  br label %64

36:                                               ; preds = %33, %43
  %37 = phi i64 [ %44, %43 ], [ 0, %33 ]
  %38 = mul nuw nsw i64 %37, %16
  %39 = getelementptr inbounds i64, ptr %3, i64 %38
  br label %40

40:                                               ; preds = %36, %46
  %41 = phi i64 [ 0, %36 ], [ %49, %46 ]
  %42 = getelementptr inbounds i64, ptr %2, i64 %41
  br label %51

43:                                               ; preds = %46
  %44 = add nuw nsw i64 %37, 1
  %45 = icmp eq i64 %44, %16
  br i1 %45, label %34, label %36, !llvm.loop !13

46:                                               ; preds = %51
  %47 = add nuw nsw i64 %41, %38
  %48 = getelementptr inbounds [16 x i64], ptr %5, i64 0, i64 %47
  store i64 %61, ptr %48, align 8, !tbaa !8
  %49 = add nuw nsw i64 %41, 1
  %50 = icmp eq i64 %49, %16
  br i1 %50, label %43, label %40, !llvm.loop !14

51:                                               ; preds = %40, %51
  %52 = phi i64 [ 0, %40 ], [ %62, %51 ]
  %53 = phi i64 [ 0, %40 ], [ %61, %51 ]
  %54 = getelementptr inbounds i64, ptr %39, i64 %52
  %55 = load i64, ptr %54, align 8, !tbaa !8
  %56 = mul nuw nsw i64 %52, %16
  %57 = getelementptr inbounds i64, ptr %42, i64 %56
  %58 = load i64, ptr %57, align 8, !tbaa !8
  %59 = mul nsw i64 %58, %55
  %60 = add nsw i64 %59, %53
  %61 = srem i64 %60, 1000000007
  %62 = add nuw nsw i64 %52, 1
  %63 = icmp eq i64 %62, %16
  br i1 %63, label %46, label %51, !llvm.loop !15

64:                                               ; preds = %35, %29
  br i1 %15, label %67, label %65

65:                                               ; preds = %74, %64
  br i1 %7, label %95, label %66

66:                                               ; preds = %65
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(1) %2, ptr noundef nonnull align 16 dereferenceable(1) %5, i64 %19, i1 false), !tbaa !8
  br label %95

67:                                               ; preds = %64, %74
  %68 = phi i64 [ %75, %74 ], [ 0, %64 ]
  %69 = mul nuw nsw i64 %68, %16
  %70 = getelementptr inbounds i64, ptr %2, i64 %69
  br label %71

71:                                               ; preds = %67, %77
  %72 = phi i64 [ 0, %67 ], [ %80, %77 ]
  %73 = getelementptr inbounds i64, ptr %2, i64 %72
  br label %82

74:                                               ; preds = %77
  %75 = add nuw nsw i64 %68, 1
  %76 = icmp eq i64 %75, %16
  br i1 %76, label %65, label %67, !llvm.loop !16

77:                                               ; preds = %82
  %78 = add nuw nsw i64 %72, %69
  %79 = getelementptr inbounds [16 x i64], ptr %5, i64 0, i64 %78
  store i64 %92, ptr %79, align 8, !tbaa !8
  %80 = add nuw nsw i64 %72, 1
  %81 = icmp eq i64 %80, %16
  br i1 %81, label %74, label %71, !llvm.loop !17

82:                                               ; preds = %71, %82
  %83 = phi i64 [ 0, %71 ], [ %93, %82 ]
  %84 = phi i64 [ 0, %71 ], [ %92, %82 ]
  %85 = getelementptr inbounds i64, ptr %70, i64 %83
  %86 = load i64, ptr %85, align 8, !tbaa !8
  %87 = mul nuw nsw i64 %83, %16
  %88 = getelementptr inbounds i64, ptr %73, i64 %87
  %89 = load i64, ptr %88, align 8, !tbaa !8
  %90 = mul nsw i64 %89, %86
  %91 = add nsw i64 %90, %84
  %92 = srem i64 %91, 1000000007
  %93 = add nuw nsw i64 %83, 1
  %94 = icmp eq i64 %93, %16
  br i1 %94, label %77, label %82, !llvm.loop !18

95:                                               ; preds = %34, %66, %65
  %96 = ashr i32 %30, 1
  %97 = icmp ult i32 %30, 2
  br i1 %97, label %98, label %29, !llvm.loop !19

98:                                               ; preds = %95, %12
  call void @llvm.lifetime.end.p0(i64 128, ptr nonnull %5) #5
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @outer(i32 noundef %0, i32 noundef %1, ptr noalias nocapture noundef readonly %2, ptr noalias nocapture noundef readonly %3, ptr noalias nocapture noundef writeonly %4) local_unnamed_addr #1 {
  %6 = icmp sgt i32 %0, 0
  br i1 %6, label %7, label %18

7:                                                ; preds = %5
  %8 = icmp sgt i32 %1, 0
  %9 = zext i32 %1 to i64
  %10 = zext nneg i32 %0 to i64
  br label %11

11:                                               ; preds = %7, %19
  %12 = phi i64 [ 0, %7 ], [ %20, %19 ]
  br i1 %8, label %13, label %19

13:                                               ; preds = %11
  %14 = getelementptr inbounds float, ptr %2, i64 %12
  %15 = load float, ptr %14, align 4, !tbaa !20
  %16 = mul nuw nsw i64 %12, %9
  %17 = getelementptr inbounds float, ptr %4, i64 %16
  br label %22

18:                                               ; preds = %19, %5
  ret void

19:                                               ; preds = %22, %11
  %20 = add nuw nsw i64 %12, 1
  %21 = icmp eq i64 %20, %10
  br i1 %21, label %18, label %11, !llvm.loop !22

22:                                               ; preds = %13, %22
  %23 = phi i64 [ 0, %13 ], [ %28, %22 ]
  %24 = getelementptr inbounds float, ptr %3, i64 %23
  %25 = load float, ptr %24, align 4, !tbaa !20
  %26 = fmul float %15, %25
  %27 = getelementptr inbounds float, ptr %17, i64 %23
  store float %26, ptr %27, align 4, !tbaa !20
  %28 = add nuw nsw i64 %23, 1
  %29 = icmp eq i64 %28, %9
  br i1 %29, label %19, label %22, !llvm.loop !23
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @rowsum(i32 noundef %0, i32 noundef %1, ptr noalias nocapture noundef readonly %2, ptr noalias nocapture noundef writeonly %3) local_unnamed_addr #1 {
  %5 = icmp sgt i32 %0, 0
  br i1 %5, label %6, label %15

6:                                                ; preds = %4
  %7 = icmp sgt i32 %1, 0
  %8 = zext i32 %1 to i64
  %9 = zext nneg i32 %0 to i64
  br label %10

10:                                               ; preds = %6, %16
  %11 = phi i64 [ 0, %6 ], [ %19, %16 ]
  br i1 %7, label %12, label %16

12:                                               ; preds = %10
  %13 = mul nuw nsw i64 %11, %8
  %14 = getelementptr inbounds i16, ptr %2, i64 %13
  br label %21

15:                                               ; preds = %16, %4
  ret void

16:                                               ; preds = %21, %10
  %17 = phi i32 [ 0, %10 ], [ %27, %21 ]
  %18 = getelementptr inbounds i32, ptr %3, i64 %11
  store i32 %17, ptr %18, align 4, !tbaa !24
  %19 = add nuw nsw i64 %11, 1
  %20 = icmp eq i64 %19, %9
  br i1 %20, label %15, label %10, !llvm.loop !26

21:                                               ; preds = %12, %21
  %22 = phi i64 [ 0, %12 ], [ %28, %21 ]
  %23 = phi i32 [ 0, %12 ], [ %27, %21 ]
  %24 = getelementptr inbounds i16, ptr %14, i64 %22
  %25 = load i16, ptr %24, align 2, !tbaa !27
  %26 = sext i16 %25 to i32
  %27 = add nsw i32 %23, %26
  %28 = add nuw nsw i64 %22, 1
  %29 = icmp eq i64 %28, %8
  br i1 %29, label %16, label %21, !llvm.loop !29
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @colmax(i32 noundef %0, i32 noundef %1, ptr noalias nocapture noundef readonly %2, ptr noalias nocapture noundef %3) local_unnamed_addr #1 {
  %5 = icmp sgt i32 %1, 0
  br i1 %5, label %6, label %9

6:                                                ; preds = %4
  %7 = zext nneg i32 %1 to i64
  %8 = shl nuw nsw i64 %7, 2
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 4 %3, ptr align 4 %2, i64 %8, i1 false), !tbaa !20
  br label %9

9:                                                ; preds = %6, %4
  %10 = icmp sgt i32 %0, 1
  br i1 %10, label %11, label %19

11:                                               ; preds = %9
  %12 = zext i32 %1 to i64
  %13 = zext nneg i32 %0 to i64
  br label %14

14:                                               ; preds = %11, %20
  %15 = phi i64 [ 1, %11 ], [ %21, %20 ]
  br i1 %5, label %16, label %20

16:                                               ; preds = %14
  %17 = mul nuw nsw i64 %15, %12
  %18 = getelementptr inbounds float, ptr %2, i64 %17
  br label %23

19:                                               ; preds = %20, %9
  ret void

20:                                               ; preds = %23, %14
  %21 = add nuw nsw i64 %15, 1
  %22 = icmp eq i64 %21, %13
  br i1 %22, label %19, label %14, !llvm.loop !30

23:                                               ; preds = %16, %23
  %24 = phi i64 [ 0, %16 ], [ %31, %23 ]
  %25 = getelementptr inbounds float, ptr %18, i64 %24
  %26 = load float, ptr %25, align 4, !tbaa !20
  %27 = getelementptr inbounds float, ptr %3, i64 %24
  %28 = load float, ptr %27, align 4, !tbaa !20
  %29 = fcmp ogt float %26, %28
  %30 = select i1 %29, float %26, float %28
  store float %30, ptr %27, align 4, !tbaa !20
  %31 = add nuw nsw i64 %24, 1
  %32 = icmp eq i64 %31, %12
  br i1 %32, label %20, label %23, !llvm.loop !31
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umax.i32(i32, i32) #3

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #4

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"double", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !9, i64 0}
!9 = !{!"long", !6, i64 0}
!10 = distinct !{!10, !11, !12}
!11 = !{!"llvm.loop.mustprogress"}
!12 = !{!"llvm.loop.unroll.disable"}
!13 = distinct !{!13, !11, !12}
!14 = distinct !{!14, !11, !12}
!15 = distinct !{!15, !11, !12}
!16 = distinct !{!16, !11, !12}
!17 = distinct !{!17, !11, !12}
!18 = distinct !{!18, !11, !12}
!19 = distinct !{!19, !11, !12}
!20 = !{!21, !21, i64 0}
!21 = !{!"float", !6, i64 0}
!22 = distinct !{!22, !11, !12}
!23 = distinct !{!23, !11, !12}
!24 = !{!25, !25, i64 0}
!25 = !{!"int", !6, i64 0}
!26 = distinct !{!26, !11, !12}
!27 = !{!28, !28, i64 0}
!28 = !{!"short", !6, i64 0}
!29 = distinct !{!29, !11, !12}
!30 = distinct !{!30, !11, !12}
!31 = distinct !{!31, !11, !12}
