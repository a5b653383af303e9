; ModuleID = 'fc_i8.c'
source_filename = "fc_i8.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nounwind uwtable
define dso_local void @fc_i8(i32 noundef %0, i32 noundef %1, ptr noalias nocapture noundef readonly %2, ptr noalias nocapture noundef readonly %3, ptr noalias nocapture noundef readonly %4, ptr noalias nocapture noundef writeonly %5, float noundef %6, i32 noundef %7) local_unnamed_addr #0 {
  %9 = icmp sgt i32 %0, 0
  br i1 %9, label %10, label %14

10:                                               ; preds = %8
  %11 = icmp sgt i32 %1, 0
  %12 = zext i32 %1 to i64
  %13 = zext nneg i32 %0 to i64
  br label %15

14:                                               ; preds = %22, %8
  ret void

15:                                               ; preds = %10, %22
  %16 = phi i64 [ 0, %10 ], [ %33, %22 ]
  %17 = getelementptr inbounds i32, ptr %4, i64 %16
  %18 = load i32, ptr %17, align 4, !tbaa !4
  br i1 %11, label %19, label %22

19:                                               ; preds = %15
  %20 = mul nuw nsw i64 %16, %12
  %21 = getelementptr inbounds i8, ptr %2, i64 %20
  br label %35

22:                                               ; preds = %35, %15
  %23 = phi i32 [ %18, %15 ], [ %45, %35 ]
  %24 = sitofp i32 %23 to float
  %25 = fmul float %24, %6
  %26 = tail call i64 @lrintf(float noundef %25) #5
  %27 = trunc i64 %26 to i32
  %28 = add nsw i32 %27, %7
  %29 = tail call i32 @llvm.smin.i32(i32 %28, i32 127)
  %30 = tail call i32 @llvm.smax.i32(i32 %29, i32 -128)
  %31 = trunc nsw i32 %30 to i8
  %32 = getelementptr inbounds i8, ptr %5, i64 %16
  store i8 %31, ptr %32, align 1, !tbaa !8
  %33 = add nuw nsw i64 %16, 1
  %34 = icmp eq i64 %33, %13
  br i1 %34, label %14, label %15, !llvm.loop !9

35:                                               ; preds = %19, %35
  %36 = phi i64 [ 0, %19 ], [ %46, %35 ]
  %37 = phi i32 [ %18, %19 ], [ %45, %35 ]
  %38 = getelementptr inbounds i8, ptr %21, i64 %36
  %39 = load i8, ptr %38, align 1, !tbaa !8
  %40 = sext i8 %39 to i32
  %41 = getelementptr inbounds i8, ptr %3, i64 %36
  %42 = load i8, ptr %41, align 1, !tbaa !8
  %43 = sext i8 %42 to i32
  %44 = mul nsw i32 %43, %40
  %45 = add nsw i32 %44, %37
  %46 = add nuw nsw i64 %36, 1
  %47 = icmp eq i64 %46, %12
  br i1 %47, label %22, label %35, !llvm.loop !12
}

; Function Attrs: nounwind
declare i64 @lrintf(float noundef) local_unnamed_addr #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @requant(i32 noundef %0, ptr noalias nocapture noundef readonly %1, ptr noalias nocapture noundef writeonly %2, float noundef %3, i32 noundef %4) local_unnamed_addr #2 {
  %6 = icmp sgt i32 %0, 0
  br i1 %6, label %7, label %10

7:                                                ; preds = %5
  %8 = sitofp i32 %4 to float
  %9 = zext nneg i32 %0 to i64
  br label %11

10:                                               ; preds = %11, %5
  ret void

11:                                               ; preds = %7, %11
  %12 = phi i64 [ 0, %7 ], [ %25, %11 ]
  %13 = getelementptr inbounds i32, ptr %1, i64 %12
  %14 = load i32, ptr %13, align 4, !tbaa !4
  %15 = sitofp i32 %14 to float
  %16 = fmul float %15, %3
  %17 = tail call float @llvm.rint.f32(float %16)
  %18 = fadd float %17, %8
  %19 = fcmp olt float %18, 0.000000e+00
  %20 = fcmp ogt float %18, 2.550000e+02
  %21 = select i1 %20, float 2.550000e+02, float %18
  %22 = select i1 %19, float 0.000000e+00, float %21
  %23 = fptoui float %22 to i8
  %24 = getelementptr inbounds i8, ptr %2, i64 %12
  store i8 %23, ptr %24, align 1, !tbaa !8
  %25 = add nuw nsw i64 %12, 1
  %26 = icmp eq i64 %25, %9
  br i1 %26, label %10, label %11, !llvm.loop !13
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.rint.f32(float) #3

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @relu6_u8(i32 noundef %0, ptr nocapture noundef %1, i32 noundef %2, i32 noundef %3) local_unnamed_addr #2 {
  %5 = icmp sgt i32 %0, 0
  br i1 %5, label %6, label %8

6:                                                ; preds = %4
  %7 = zext nneg i32 %0 to i64
  br label %9

8:                                                ; preds = %9, %4
  ret void

9:                                                ; preds = %6, %9
  %10 = phi i64 [ 0, %6 ], [ %18, %9 ]
  %11 = getelementptr inbounds i8, ptr %1, i64 %10
  %12 = load i8, ptr %11, align 1, !tbaa !8
  %13 = zext i8 %12 to i32
  %14 = icmp slt i32 %13, %2
  %15 = tail call i32 @llvm.smin.i32(i32 %13, i32 %3)
  %16 = select i1 %14, i32 %2, i32 %15
  %17 = trunc i32 %16 to i8
  store i8 %17, ptr %11, align 1, !tbaa !8
  %18 = add nuw nsw i64 %10, 1
  %19 = icmp eq i64 %18, %7
  br i1 %19, label %8, label %9, !llvm.loop !14
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @dequant(i32 noundef %0, ptr noalias nocapture noundef readonly %1, ptr noalias nocapture noundef writeonly %2, float noundef %3, i32 noundef %4) local_unnamed_addr #2 {
  %6 = icmp sgt i32 %0, 0
  br i1 %6, label %7, label %9

7:                                                ; preds = %5
  %8 = zext nneg i32 %0 to i64
  br label %10

9:                                                ; preds = %10, %5
  ret void

10:                                               ; preds = %7, %10
  %11 = phi i64 [ 0, %7 ], [ %19, %10 ]
  %12 = getelementptr inbounds i8, ptr %1, i64 %11
  %13 = load i8, ptr %12, align 1, !tbaa !8
  %14 = zext i8 %13 to i32
  %15 = sub nsw i32 %14, %4
  %16 = sitofp i32 %15 to float
  %17 = fmul float %16, %3
  %18 = getelementptr inbounds float, ptr %2, i64 %11
  store float %17, ptr %18, align 4, !tbaa !15
  %19 = add nuw nsw i64 %11, 1
  %20 = icmp eq i64 %19, %8
  br i1 %20, label %9, label %10, !llvm.loop !17
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #4

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #4

attributes #0 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
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
!9 = distinct !{!9, !10, !11}
!10 = !{!"llvm.loop.mustprogress"}
!11 = !{!"llvm.loop.unroll.disable"}
!12 = distinct !{!12, !10, !11}
!13 = distinct !{!13, !10, !11}
!14 = distinct !{!14, !10, !11}
!15 = !{!16, !16, i64 0}
!16 = !{!"float", !6, i64 0}
!17 = distinct !{!17, !10, !11}
