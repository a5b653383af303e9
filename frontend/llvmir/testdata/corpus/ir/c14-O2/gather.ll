; ModuleID = 'gather.c'
source_filename = "gather.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @gather(i32 noundef %0, float* noalias nocapture noundef readonly %1, i32* noalias nocapture noundef readonly %2, float* noalias nocapture noundef writeonly %3) local_unnamed_addr #0 {
  %5 = icmp sgt i32 %0, 0
  br i1 %5, label %6, label %28

6:                                                ; preds = %4
  %7 = zext i32 %0 to i64
  %8 = add nsw i64 %7, -1
  %9 = and i64 %7, 3
  %10 = icmp ult i64 %8, 3
  br i1 %10, label %13, label %11

11:                                               ; preds = %6
  %12 = and i64 %7, 4294967292
  br label %29

13:                                               ; preds = %29, %6
  %14 = phi i64 [ 0, %6 ], [ %59, %29 ]
  %15 = icmp eq i64 %9, 0
  br i1 %15, label %28, label %16

16:                                               ; preds = %13, %16
  %17 = phi i64 [ %25, %16 ], [ %14, %13 ]
  %18 = phi i64 [ %26, %16 ], [ 0, %13 ]
  %19 = getelementptr inbounds i32, i32* %2, i64 %17
  %20 = load i32, i32* %19, align 4, !tbaa !4
  %21 = sext i32 %20 to i64
  %22 = getelementptr inbounds float, float* %1, i64 %21
  %23 = load float, float* %22, align 4, !tbaa !8
  %24 = getelementptr inbounds float, float* %3, i64 %17
  store float %23, float* %24, align 4, !tbaa !8
  %25 = add nuw nsw i64 %17, 1
  %26 = add i64 %18, 1
  %27 = icmp eq i64 %26, %9
  br i1 %27, label %28, label %16, !llvm.loop !10

28:                                               ; preds = %13, %16, %4
  ret void

29:                                               ; preds = %29, %11
  %30 = phi i64 [ 0, %11 ], [ %59, %29 ]
  %31 = phi i64 [ 0, %11 ], [ %60, %29 ]
  %32 = getelementptr inbounds i32, i32* %2, i64 %30
  %33 = load i32, i32* %32, align 4, !tbaa !4
  %34 = sext i32 %33 to i64
  %35 = getelementptr inbounds float, float* %1, i64 %34
  %36 = load float, float* %35, align 4, !tbaa !8
  %37 = getelementptr inbounds float, float* %3, i64 %30
  store float %36, float* %37, align 4, !tbaa !8
  %38 = or i64 %30, 1
  %39 = getelementptr inbounds i32, i32* %2, i64 %38
  %40 = load i32, i32* %39, align 4, !tbaa !4
  %41 = sext i32 %40 to i64
  %42 = getelementptr inbounds float, float* %1, i64 %41
  %43 = load float, float* %42, align 4, !tbaa !8
  %44 = getelementptr inbounds float, float* %3, i64 %38
  store float %43, float* %44, align 4, !tbaa !8
  %45 = or i64 %30, 2
  %46 = getelementptr inbounds i32, i32* %2, i64 %45
  %47 = load i32, i32* %46, align 4, !tbaa !4
  %48 = sext i32 %47 to i64
  %49 = getelementptr inbounds float, float* %1, i64 %48
  %50 = load float, float* %49, align 4, !tbaa !8
  %51 = getelementptr inbounds float, float* %3, i64 %45
  store float %50, float* %51, align 4, !tbaa !8
  %52 = or i64 %30, 3
  %53 = getelementptr inbounds i32, i32* %2, i64 %52
  %54 = load i32, i32* %53, align 4, !tbaa !4
  %55 = sext i32 %54 to i64
  %56 = getelementptr inbounds float, float* %1, i64 %55
  %57 = load float, float* %56, align 4, !tbaa !8
  %58 = getelementptr inbounds float, float* %3, i64 %52
  store float %57, float* %58, align 4, !tbaa !8
  %59 = add nuw nsw i64 %30, 4
  %60 = add i64 %31, 4
  %61 = icmp eq i64 %60, %12
  br i1 %61, label %13, label %29, !llvm.loop !12
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @permute_scatter(i32 noundef %0, i32* noalias nocapture noundef readonly %1, i32* noalias nocapture noundef writeonly %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %0, 0
  br i1 %4, label %5, label %24

5:                                                ; preds = %3
  %6 = add nsw i32 %0, -1
  %7 = zext i32 %0 to i64
  %8 = and i64 %7, 1
  %9 = icmp eq i32 %0, 1
  br i1 %9, label %12, label %10

10:                                               ; preds = %5
  %11 = and i64 %7, 4294967294
  br label %25

12:                                               ; preds = %25, %5
  %13 = phi i64 [ 0, %5 ], [ %45, %25 ]
  %14 = icmp eq i64 %8, 0
  br i1 %14, label %24, label %15

15:                                               ; preds = %12
  %16 = getelementptr inbounds i32, i32* %1, i64 %13
  %17 = load i32, i32* %16, align 4, !tbaa !4
  %18 = trunc i64 %13 to i32
  %19 = mul i32 %18, 37
  %20 = add i32 %19, 11
  %21 = and i32 %20, %6
  %22 = zext i32 %21 to i64
  %23 = getelementptr inbounds i32, i32* %2, i64 %22
  store i32 %17, i32* %23, align 4, !tbaa !4
  br label %24

24:                                               ; preds = %15, %12, %3
  ret void

25:                                               ; preds = %25, %10
  %26 = phi i64 [ 0, %10 ], [ %45, %25 ]
  %27 = phi i64 [ 0, %10 ], [ %46, %25 ]
  %28 = getelementptr inbounds i32, i32* %1, i64 %26
  %29 = load i32, i32* %28, align 4, !tbaa !4
  %30 = trunc i64 %26 to i32
  %31 = mul i32 %30, 37
  %32 = add i32 %31, 11
  %33 = and i32 %32, %6
  %34 = zext i32 %33 to i64
  %35 = getelementptr inbounds i32, i32* %2, i64 %34
  store i32 %29, i32* %35, align 4, !tbaa !4
  %36 = or i64 %26, 1
  %37 = getelementptr inbounds i32, i32* %1, i64 %36
  %38 = load i32, i32* %37, align 4, !tbaa !4
  %39 = trunc i64 %36 to i32
  %40 = mul i32 %39, 37
  %41 = add i32 %40, 11
  %42 = and i32 %41, %6
  %43 = zext i32 %42 to i64
  %44 = getelementptr inbounds i32, i32* %2, i64 %43
  store i32 %38, i32* %44, align 4, !tbaa !4
  %45 = add nuw nsw i64 %26, 2
  %46 = add i64 %27, 2
  %47 = icmp eq i64 %46, %11
  br i1 %47, label %12, label %25, !llvm.loop !14
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @embed(i32 noundef %0, i32 noundef %1, float* noalias nocapture noundef readonly %2, i32* noalias nocapture noundef readonly %3, float* noalias nocapture noundef writeonly %4) local_unnamed_addr #0 {
  %6 = icmp sgt i32 %0, 0
  br i1 %6, label %7, label %48

7:                                                ; preds = %5
  %8 = icmp sgt i32 %1, 0
  %9 = zext i32 %1 to i64
  %10 = shl nuw nsw i64 %9, 2
  %11 = zext i32 %0 to i64
  %12 = and i64 %11, 1
  %13 = icmp eq i32 %0, 1
  br i1 %13, label %31, label %14

14:                                               ; preds = %7
  %15 = and i64 %11, 4294967294
  br label %16

16:                                               ; preds = %63, %14
  %17 = phi i64 [ 0, %14 ], [ %64, %63 ]
  %18 = phi i64 [ 0, %14 ], [ %65, %63 ]
  br i1 %8, label %19, label %49

19:                                               ; preds = %16
  %20 = trunc i64 %17 to i32
  %21 = mul i32 %20, %1
  %22 = sext i32 %21 to i64
  %23 = getelementptr float, float* %4, i64 %22
  %24 = bitcast float* %23 to i8*
  %25 = getelementptr inbounds i32, i32* %3, i64 %17
  %26 = load i32, i32* %25, align 4, !tbaa !4
  %27 = mul nsw i32 %26, %1
  %28 = sext i32 %27 to i64
  %29 = getelementptr float, float* %2, i64 %28
  %30 = bitcast float* %29 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* align 4 %24, i8* align 4 %30, i64 %10, i1 false), !tbaa !8
  br label %49

31:                                               ; preds = %63, %7
  %32 = phi i64 [ 0, %7 ], [ %64, %63 ]
  %33 = icmp eq i64 %12, 0
  %34 = xor i1 %8, true
  %35 = or i1 %33, %34
  br i1 %35, label %48, label %36

36:                                               ; preds = %31
  %37 = trunc i64 %32 to i32
  %38 = mul i32 %37, %1
  %39 = sext i32 %38 to i64
  %40 = getelementptr float, float* %4, i64 %39
  %41 = bitcast float* %40 to i8*
  %42 = getelementptr inbounds i32, i32* %3, i64 %32
  %43 = load i32, i32* %42, align 4, !tbaa !4
  %44 = mul nsw i32 %43, %1
  %45 = sext i32 %44 to i64
  %46 = getelementptr float, float* %2, i64 %45
  %47 = bitcast float* %46 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* align 4 %41, i8* align 4 %47, i64 %10, i1 false), !tbaa !8
  br label %48

48:                                               ; preds = %31, %36, %5
  ret void

49:                                               ; preds = %19, %16
  %50 = or i64 %17, 1
  br i1 %8, label %51, label %63

51:                                               ; preds = %49
  %52 = trunc i64 %50 to i32
  %53 = mul i32 %52, %1
  %54 = sext i32 %53 to i64
  %55 = getelementptr float, float* %4, i64 %54
  %56 = bitcast float* %55 to i8*
  %57 = getelementptr inbounds i32, i32* %3, i64 %50
  %58 = load i32, i32* %57, align 4, !tbaa !4
  %59 = mul nsw i32 %58, %1
  %60 = sext i32 %59 to i64
  %61 = getelementptr float, float* %2, i64 %60
  %62 = bitcast float* %61 to i8*
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* align 4 %56, i8* align 4 %62, i64 %10, i1 false), !tbaa !8
  br label %63

63:                                               ; preds = %51, %49
  %64 = add nuw nsw i64 %17, 2
  %65 = add i64 %18, 2
  %66 = icmp eq i64 %65, %15
  br i1 %66, label %31, label %16, !llvm.loop !15
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @spmv(i32 noundef %0, double* noalias nocapture noundef readonly %1, i32* noalias nocapture noundef readonly %2, double* noalias nocapture noundef readonly %3, double* noalias nocapture noundef writeonly %4) local_unnamed_addr #0 {
  %6 = icmp sgt i32 %0, 0
  br i1 %6, label %7, label %9

7:                                                ; preds = %5
  %8 = zext i32 %0 to i64
  br label %10

9:                                                ; preds = %28, %5
  ret void

10:                                               ; preds = %7, %28
  %11 = phi i64 [ 0, %7 ], [ %31, %28 ]
  %12 = phi i32 [ 0, %7 ], [ %32, %28 ]
  %13 = zext i32 %12 to i64
  %14 = mul i64 %11, 5
  %15 = add i64 %14, 5
  %16 = and i64 %15, 4294967295
  %17 = getelementptr inbounds double, double* %1, i64 %13
  %18 = load double, double* %17, align 8, !tbaa !16
  %19 = getelementptr inbounds i32, i32* %2, i64 %13
  %20 = load i32, i32* %19, align 4, !tbaa !4
  %21 = sext i32 %20 to i64
  %22 = getelementptr inbounds double, double* %3, i64 %21
  %23 = load double, double* %22, align 8, !tbaa !16
  %24 = fmul double %18, %23
  %25 = fadd double %24, 0.000000e+00
  %26 = add nuw nsw i64 %13, 1
  %27 = icmp ult i64 %26, %16
  br i1 %27, label %34, label %28, !llvm.loop !18

28:                                               ; preds = %34, %10
  %29 = phi double [ %25, %10 ], [ %77, %34 ]
  %30 = getelementptr inbounds double, double* %4, i64 %11
  store double %29, double* %30, align 8, !tbaa !16
  %31 = add nuw nsw i64 %11, 1
  %32 = add i32 %12, 5
  %33 = icmp eq i64 %31, %8
  br i1 %33, label %9, label %10, !llvm.loop !19

34:                                               ; preds = %10
  %35 = getelementptr inbounds double, double* %1, i64 %26
  %36 = getelementptr inbounds i32, i32* %2, i64 %26
  %37 = load i32, i32* %36, align 4, !tbaa !4
  %38 = sext i32 %37 to i64
  %39 = getelementptr inbounds double, double* %3, i64 %38
  %40 = load double, double* %39, align 8, !tbaa !16
  %41 = add nuw nsw i64 %13, 2
  %42 = bitcast double* %35 to <2 x double>*
  %43 = load <2 x double>, <2 x double>* %42, align 8, !tbaa !16
  %44 = getelementptr inbounds i32, i32* %2, i64 %41
  %45 = load i32, i32* %44, align 4, !tbaa !4
  %46 = sext i32 %45 to i64
  %47 = getelementptr inbounds double, double* %3, i64 %46
  %48 = load double, double* %47, align 8, !tbaa !16
  %49 = insertelement <2 x double> poison, double %40, i64 0
  %50 = insertelement <2 x double> %49, double %48, i64 1
  %51 = fmul <2 x double> %43, %50
  %52 = extractelement <2 x double> %51, i64 0
  %53 = fadd double %25, %52
  %54 = extractelement <2 x double> %51, i64 1
  %55 = fadd double %53, %54
  %56 = add nuw nsw i64 %13, 3
  %57 = getelementptr inbounds double, double* %1, i64 %56
  %58 = getelementptr inbounds i32, i32* %2, i64 %56
  %59 = load i32, i32* %58, align 4, !tbaa !4
  %60 = sext i32 %59 to i64
  %61 = getelementptr inbounds double, double* %3, i64 %60
  %62 = load double, double* %61, align 8, !tbaa !16
  %63 = add nuw nsw i64 %13, 4
  %64 = bitcast double* %57 to <2 x double>*
  %65 = load <2 x double>, <2 x double>* %64, align 8, !tbaa !16
  %66 = getelementptr inbounds i32, i32* %2, i64 %63
  %67 = load i32, i32* %66, align 4, !tbaa !4
  %68 = sext i32 %67 to i64
  %69 = getelementptr inbounds double, double* %3, i64 %68
  %70 = load double, double* %69, align 8, !tbaa !16
  %71 = insertelement <2 x double> poison, double %62, i64 0
  %72 = insertelement <2 x double> %71, double %70, i64 1
  %73 = fmul <2 x double> %65, %72
  %74 = extractelement <2 x double> %73, i64 0
  %75 = fadd double %55, %74
  %76 = extractelement <2 x double> %73, i64 1
  %77 = fadd double %75, %76
  br label %28
}

; Function Attrs: argmemonly nofree nounwind willreturn
declare void @llvm.memcpy.p0i8.p0i8.i64(i8* noalias nocapture writeonly, i8* noalias nocapture readonly, i64, i1 immarg) #1

attributes #0 = { nofree norecurse nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { argmemonly nofree nounwind willreturn }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 1}
!4 = !{!5, !5, i64 0}
!5 = !{!"int", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !9, i64 0}
!9 = !{!"float", !6, i64 0}
!10 = distinct !{!10, !11}
!11 = !{!"llvm.loop.unroll.disable"}
!12 = distinct !{!12, !13}
!13 = !{!"llvm.loop.mustprogress"}
!14 = distinct !{!14, !13}
!15 = distinct !{!15, !13}
!16 = !{!17, !17, i64 0}
!17 = !{!"double", !6, i64 0}
!18 = distinct !{!18, !13}
!19 = distinct !{!19, !13}
