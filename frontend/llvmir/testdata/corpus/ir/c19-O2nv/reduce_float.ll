; ModuleID = 'reduce_float.c'
source_filename = "reduce_float.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local float @dot_f32(i32 noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %0, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %3
  %6 = zext nneg i32 %0 to i64
  br label %9

7:                                                ; preds = %9, %3
  %8 = phi float [ 0.000000e+00, %3 ], [ %17, %9 ]
  ret float %8

9:                                                ; preds = %5, %9
  %10 = phi i64 [ 0, %5 ], [ %18, %9 ]
  %11 = phi float [ 0.000000e+00, %5 ], [ %17, %9 ]
  %12 = getelementptr inbounds float, ptr %1, i64 %10
  %13 = load float, ptr %12, align 4, !tbaa !4
  %14 = getelementptr inbounds float, ptr %2, i64 %10
  %15 = load float, ptr %14, align 4, !tbaa !4
  %16 = fmul float %13, %15
  %17 = fadd float %11, %16
  %18 = add nuw nsw i64 %10, 1
  %19 = icmp eq i64 %18, %6
  br i1 %19, label %7, label %9, !llvm.loop !8
}

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local double @norm2(i32 noundef %0, ptr nocapture noundef readonly %1) local_unnamed_addr #1 {
  %3 = icmp sgt i32 %0, 0
  br i1 %3, label %4, label %6

4:                                                ; preds = %2
  %5 = zext nneg i32 %0 to i64
  br label %9

6:                                                ; preds = %9, %2
  %7 = phi double [ 0.000000e+00, %2 ], [ %15, %9 ]
  %8 = tail call double @sqrt(double noundef %7) #4
  ret double %8

9:                                                ; preds = %4, %9
  %10 = phi i64 [ 0, %4 ], [ %16, %9 ]
  %11 = phi double [ 0.000000e+00, %4 ], [ %15, %9 ]
  %12 = getelementptr inbounds double, ptr %1, i64 %10
  %13 = load double, ptr %12, align 8, !tbaa !11
  %14 = fmul double %13, %13
  %15 = fadd double %11, %14
  %16 = add nuw nsw i64 %10, 1
  %17 = icmp eq i64 %16, %5
  br i1 %17, label %6, label %9, !llvm.loop !13
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @sqrt(double noundef) local_unnamed_addr #2

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local i32 @argmax(i32 noundef %0, ptr nocapture noundef readonly %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %0, 1
  br i1 %3, label %4, label %6

4:                                                ; preds = %2
  %5 = zext nneg i32 %0 to i64
  br label %8

6:                                                ; preds = %8, %2
  %7 = phi i32 [ 0, %2 ], [ %18, %8 ]
  ret i32 %7

8:                                                ; preds = %4, %8
  %9 = phi i64 [ 1, %4 ], [ %19, %8 ]
  %10 = phi i32 [ 0, %4 ], [ %18, %8 ]
  %11 = getelementptr inbounds float, ptr %1, i64 %9
  %12 = load float, ptr %11, align 4, !tbaa !4
  %13 = sext i32 %10 to i64
  %14 = getelementptr inbounds float, ptr %1, i64 %13
  %15 = load float, ptr %14, align 4, !tbaa !4
  %16 = fcmp ogt float %12, %15
  %17 = trunc nuw nsw i64 %9 to i32
  %18 = select i1 %16, i32 %17, i32 %10
  %19 = add nuw nsw i64 %9, 1
  %20 = icmp eq i64 %19, %5
  br i1 %20, label %6, label %8, !llvm.loop !14
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @moments(i32 noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef writeonly %2) local_unnamed_addr #3 {
  %4 = icmp sgt i32 %0, 0
  br i1 %4, label %8, label %5

5:                                                ; preds = %3
  %6 = sitofp i32 %0 to double
  %7 = fdiv double 0.000000e+00, %6
  br label %23

8:                                                ; preds = %3
  %9 = zext nneg i32 %0 to i64
  br label %15

10:                                               ; preds = %15
  %11 = sitofp i32 %0 to double
  %12 = fdiv double %20, %11
  br i1 %4, label %13, label %23

13:                                               ; preds = %10
  %14 = zext nneg i32 %0 to i64
  br label %29

15:                                               ; preds = %8, %15
  %16 = phi i64 [ 0, %8 ], [ %21, %15 ]
  %17 = phi double [ 0.000000e+00, %8 ], [ %20, %15 ]
  %18 = getelementptr inbounds double, ptr %1, i64 %16
  %19 = load double, ptr %18, align 8, !tbaa !11
  %20 = fadd double %17, %19
  %21 = add nuw nsw i64 %16, 1
  %22 = icmp eq i64 %21, %9
  br i1 %22, label %10, label %15, !llvm.loop !15

23:                                               ; preds = %29, %5, %10
  %24 = phi double [ %12, %10 ], [ %7, %5 ], [ %12, %29 ]
  %25 = phi double [ %11, %10 ], [ %6, %5 ], [ %11, %29 ]
  %26 = phi double [ 0.000000e+00, %10 ], [ 0.000000e+00, %5 ], [ %36, %29 ]
  store double %24, ptr %2, align 8, !tbaa !11
  %27 = fdiv double %26, %25
  %28 = getelementptr inbounds i8, ptr %2, i64 8
  store double %27, ptr %28, align 8, !tbaa !11
  ret void

29:                                               ; preds = %13, %29
  %30 = phi i64 [ 0, %13 ], [ %37, %29 ]
  %31 = phi double [ 0.000000e+00, %13 ], [ %36, %29 ]
  %32 = getelementptr inbounds double, ptr %1, i64 %30
  %33 = load double, ptr %32, align 8, !tbaa !11
  %34 = fsub double %33, %12
  %35 = fmul double %34, %34
  %36 = fadd double %31, %35
  %37 = add nuw nsw i64 %30, 1
  %38 = icmp eq i64 %37, %14
  br i1 %38, label %23, label %29, !llvm.loop !16
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @minmax(i32 noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef writeonly %2) local_unnamed_addr #3 {
  %4 = load float, ptr %1, align 4, !tbaa !4
  %5 = icmp sgt i32 %0, 1
  br i1 %5, label %6, label %8

6:                                                ; preds = %3
  %7 = zext nneg i32 %0 to i64
  br label %12

8:                                                ; preds = %12, %3
  %9 = phi float [ %4, %3 ], [ %19, %12 ]
  %10 = phi float [ %4, %3 ], [ %21, %12 ]
  store float %9, ptr %2, align 4, !tbaa !4
  %11 = getelementptr inbounds i8, ptr %2, i64 4
  store float %10, ptr %11, align 4, !tbaa !4
  ret void

12:                                               ; preds = %6, %12
  %13 = phi i64 [ 1, %6 ], [ %22, %12 ]
  %14 = phi float [ %4, %6 ], [ %21, %12 ]
  %15 = phi float [ %4, %6 ], [ %19, %12 ]
  %16 = getelementptr inbounds float, ptr %1, i64 %13
  %17 = load float, ptr %16, align 4, !tbaa !4
  %18 = fcmp olt float %17, %15
  %19 = select i1 %18, float %17, float %15
  %20 = fcmp ogt float %17, %14
  %21 = select i1 %20, float %17, float %14
  %22 = add nuw nsw i64 %13, 1
  %23 = icmp eq i64 %22, %7
  br i1 %23, label %8, label %12, !llvm.loop !17
}

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nounwind memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"float", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = distinct !{!8, !9, !10}
!9 = !{!"llvm.loop.mustprogress"}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = !{!12, !12, i64 0}
!12 = !{!"double", !6, i64 0}
!13 = distinct !{!13, !9, !10}
!14 = distinct !{!14, !9, !10}
!15 = distinct !{!15, !9, !10}
!16 = distinct !{!16, !9, !10}
!17 = distinct !{!17, !9, !10}
