; ModuleID = 'trisolve.c'
source_filename = "trisolve.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @forward_solve(i32 noundef %0, ptr noalias nocapture noundef readonly %1, ptr noalias nocapture noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %0, 0
  br i1 %4, label %5, label %8

5:                                                ; preds = %3
  %6 = add nuw i32 %0, 1
  %7 = zext nneg i32 %0 to i64
  br label %9

8:                                                ; preds = %19, %3
  ret void

9:                                                ; preds = %5, %19
  %10 = phi i64 [ 0, %5 ], [ %28, %19 ]
  %11 = getelementptr inbounds double, ptr %2, i64 %10
  %12 = load double, ptr %11, align 8, !tbaa !4
  %13 = icmp eq i64 %10, 0
  br i1 %13, label %19, label %14

14:                                               ; preds = %9
  %15 = trunc i64 %10 to i32
  %16 = mul i32 %15, %0
  %17 = zext i32 %16 to i64
  %18 = getelementptr inbounds double, ptr %1, i64 %17
  br label %30

19:                                               ; preds = %30, %9
  %20 = phi double [ %12, %9 ], [ %38, %30 ]
  %21 = trunc nuw nsw i64 %10 to i32
  %22 = mul i32 %6, %21
  %23 = sext i32 %22 to i64
  %24 = getelementptr inbounds double, ptr %1, i64 %23
  %25 = load double, ptr %24, align 8, !tbaa !4
  %26 = fadd double %25, 4.000000e+00
  %27 = fdiv double %20, %26
  store double %27, ptr %11, align 8, !tbaa !4
  %28 = add nuw nsw i64 %10, 1
  %29 = icmp eq i64 %28, %7
  br i1 %29, label %8, label %9, !llvm.loop !8

30:                                               ; preds = %14, %30
  %31 = phi i64 [ 0, %14 ], [ %39, %30 ]
  %32 = phi double [ %12, %14 ], [ %38, %30 ]
  %33 = getelementptr inbounds double, ptr %18, i64 %31
  %34 = load double, ptr %33, align 8, !tbaa !4
  %35 = getelementptr inbounds double, ptr %2, i64 %31
  %36 = load double, ptr %35, align 8, !tbaa !4
  %37 = fmul double %34, %36
  %38 = fsub double %32, %37
  %39 = add nuw nsw i64 %31, 1
  %40 = icmp eq i64 %39, %10
  br i1 %40, label %19, label %30, !llvm.loop !11
}

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"double", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = distinct !{!8, !9, !10}
!9 = !{!"llvm.loop.mustprogress"}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = distinct !{!11, !9, !10}
