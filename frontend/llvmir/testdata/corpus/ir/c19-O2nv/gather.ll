; ModuleID = 'gather.c'
source_filename = "gather.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @gather(i32 noundef %0, ptr noalias nocapture noundef readonly %1, ptr noalias nocapture noundef readonly %2, ptr noalias nocapture noundef writeonly %3) local_unnamed_addr #0 {
  %5 = icmp sgt i32 %0, 0
  br i1 %5, label %6, label %8

6:                                                ; preds = %4
  %7 = zext nneg i32 %0 to i64
  br label %9

8:                                                ; preds = %9, %4
  ret void

9:                                                ; preds = %6, %9
  %10 = phi i64 [ 0, %6 ], [ %17, %9 ]
  %11 = getelementptr inbounds i32, ptr %2, i64 %10
  %12 = load i32, ptr %11, align 4, !tbaa !4
  %13 = sext i32 %12 to i64
  %14 = getelementptr inbounds float, ptr %1, i64 %13
  %15 = load float, ptr %14, align 4, !tbaa !8
  %16 = getelementptr inbounds float, ptr %3, i64 %10
  store float %15, ptr %16, align 4, !tbaa !8
  %17 = add nuw nsw i64 %10, 1
  %18 = icmp eq i64 %17, %7
  br i1 %18, label %8, label %9, !llvm.loop !10
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @permute_scatter(i32 noundef %0, ptr noalias nocapture noundef readonly %1, ptr noalias nocapture noundef writeonly %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %0, 0
  br i1 %4, label %5, label %8

5:                                                ; preds = %3
  %6 = add nsw i32 %0, -1
  %7 = zext nneg i32 %0 to i64
  br label %9

8:                                                ; preds = %9, %3
  ret void

9:                                                ; preds = %5, %9
  %10 = phi i64 [ 0, %5 ], [ %19, %9 ]
  %11 = getelementptr inbounds i32, ptr %1, i64 %10
  %12 = load i32, ptr %11, align 4, !tbaa !4
  %13 = trunc i64 %10 to i32
  %14 = mul i32 %13, 37
  %15 = add i32 %14, 11
  %16 = and i32 %15, %6
  %17 = zext nneg i32 %16 to i64
  %18 = getelementptr inbounds i32, ptr %2, i64 %17
  store i32 %12, ptr %18, align 4, !tbaa !4
  %19 = add nuw nsw i64 %10, 1
  %20 = icmp eq i64 %19, %7
  br i1 %20, label %8, label %9, !llvm.loop !13
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @embed(i32 noundef %0, i32 noundef %1, ptr noalias nocapture noundef readonly %2, ptr noalias nocapture noundef readonly %3, ptr noalias nocapture noundef writeonly %4) local_unnamed_addr #0 {
  %6 = icmp sgt i32 %0, 0
  br i1 %6, label %7, label %26

7:                                                ; preds = %5
  %8 = icmp sgt i32 %1, 0
  %9 = zext i32 %1 to i64
  %10 = shl nuw nsw i64 %9, 2
  %11 = zext nneg i32 %0 to i64
  br label %12

12:                                               ; preds = %7, %27
  %13 = phi i64 [ 0, %7 ], [ %28, %27 ]
  br i1 %8, label %14, label %27

14:                                               ; preds = %12
  %15 = trunc nuw nsw i64 %13 to i32
  %16 = mul i32 %15, %1
  %17 = zext i32 %16 to i64
  %18 = shl nuw nsw i64 %17, 2
  %19 = getelementptr i8, ptr %4, i64 %18
  %20 = getelementptr inbounds i32, ptr %3, i64 %13
  %21 = load i32, ptr %20, align 4, !tbaa !4
  %22 = mul nsw i32 %21, %1
  %23 = sext i32 %22 to i64
  %24 = shl nsw i64 %23, 2
  %25 = getelementptr i8, ptr %2, i64 %24
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 4 %19, ptr align 4 %25, i64 %10, i1 false), !tbaa !8
  br label %27

26:                                               ; preds = %27, %5
  ret void

27:                                               ; preds = %14, %12
  %28 = add nuw nsw i64 %13, 1
  %29 = icmp eq i64 %28, %11
  br i1 %29, label %26, label %12, !llvm.loop !14
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @spmv(i32 noundef %0, ptr noalias nocapture noundef readonly %1, ptr noalias nocapture noundef readonly %2, ptr noalias nocapture noundef readonly %3, ptr noalias nocapture noundef writeonly %4) local_unnamed_addr #0 {
  %6 = icmp sgt i32 %0, 0
  br i1 %6, label %7, label %9

7:                                                ; preds = %5
  %8 = zext nneg i32 %0 to i64
  br label %10

9:                                                ; preds = %14, %5
  ret void

10:                                               ; preds = %7, %14
  %11 = phi i64 [ 0, %7 ], [ %16, %14 ]
  %12 = phi i64 [ 5, %7 ], [ %18, %14 ]
  %13 = phi i64 [ 0, %7 ], [ %17, %14 ]
  br label %20

14:                                               ; preds = %20
  %15 = getelementptr inbounds double, ptr %4, i64 %11
  store double %31, ptr %15, align 8, !tbaa !15
  %16 = add nuw nsw i64 %11, 1
  %17 = add nuw nsw i64 %13, 5
  %18 = add nuw nsw i64 %12, 5
  %19 = icmp eq i64 %16, %8
  br i1 %19, label %9, label %10, !llvm.loop !17

20:                                               ; preds = %10, %20
  %21 = phi i64 [ %13, %10 ], [ %32, %20 ]
  %22 = phi double [ 0.000000e+00, %10 ], [ %31, %20 ]
  %23 = getelementptr inbounds double, ptr %1, i64 %21
  %24 = load double, ptr %23, align 8, !tbaa !15
  %25 = getelementptr inbounds i32, ptr %2, i64 %21
  %26 = load i32, ptr %25, align 4, !tbaa !4
  %27 = sext i32 %26 to i64
  %28 = getelementptr inbounds double, ptr %3, i64 %27
  %29 = load double, ptr %28, align 8, !tbaa !15
  %30 = fmul double %24, %29
  %31 = fadd double %22, %30
  %32 = add nuw nsw i64 %21, 1
  %33 = icmp eq i64 %32, %12
  br i1 %33, label %14, label %20, !llvm.loop !18
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #1

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"int", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !9, i64 0}
!9 = !{!"float", !6, i64 0}
!10 = distinct !{!10, !11, !12}
!11 = !{!"llvm.loop.mustprogress"}
!12 = !{!"llvm.loop.unroll.disable"}
!13 = distinct !{!13, !11, !12}
!14 = distinct !{!14, !11, !12}
!15 = !{!16, !16, i64 0}
!16 = !{!"double", !6, i64 0}
!17 = distinct !{!17, !11, !12}
!18 = distinct !{!18, !11, !12}
