; ModuleID = 'bodies.c'
source_filename = "bodies.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.body = type { double, double, double, double }

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @forces(i32 noundef %0, ptr noalias nocapture noundef readonly %1, ptr noalias nocapture noundef writeonly %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %0, 0
  br i1 %4, label %5, label %16

5:                                                ; preds = %3
  %6 = zext nneg i32 %0 to i64
  br label %7

7:                                                ; preds = %17, %5
  %8 = phi i64 [ 0, %5 ], [ %21, %17 ]
  %9 = mul nuw nsw i64 %8, 3
  %10 = getelementptr inbounds float, ptr %1, i64 %9
  %11 = load float, ptr %10, align 4, !tbaa !4
  %12 = getelementptr inbounds i8, ptr %10, i64 4
  %13 = load float, ptr %12, align 4, !tbaa !4
  %14 = getelementptr inbounds i8, ptr %10, i64 8
  %15 = load float, ptr %14, align 4, !tbaa !4
  br label %23

16:                                               ; preds = %17, %3
  ret void

17:                                               ; preds = %23
  %18 = getelementptr inbounds float, ptr %2, i64 %9
  store float %48, ptr %18, align 4, !tbaa !4
  %19 = getelementptr inbounds i8, ptr %18, i64 4
  store float %50, ptr %19, align 4, !tbaa !4
  %20 = getelementptr inbounds i8, ptr %18, i64 8
  store float %52, ptr %20, align 4, !tbaa !4
  %21 = add nuw nsw i64 %8, 1
  %22 = icmp eq i64 %21, %6
  br i1 %22, label %16, label %7, !llvm.loop !8

23:                                               ; preds = %7, %23
  %24 = phi i64 [ 0, %7 ], [ %53, %23 ]
  %25 = phi float [ 0.000000e+00, %7 ], [ %48, %23 ]
  %26 = phi float [ 0.000000e+00, %7 ], [ %50, %23 ]
  %27 = phi float [ 0.000000e+00, %7 ], [ %52, %23 ]
  %28 = mul i64 %24, 12
  %29 = getelementptr inbounds i8, ptr %1, i64 %28
  %30 = load float, ptr %29, align 4, !tbaa !4
  %31 = fsub float %30, %11
  %32 = getelementptr inbounds i8, ptr %29, i64 4
  %33 = load float, ptr %32, align 4, !tbaa !4
  %34 = fsub float %33, %13
  %35 = getelementptr inbounds i8, ptr %29, i64 8
  %36 = load float, ptr %35, align 4, !tbaa !4
  %37 = fsub float %36, %15
  %38 = fmul float %31, %31
  %39 = fmul float %34, %34
  %40 = fadd float %38, %39
  %41 = fmul float %37, %37
  %42 = fadd float %40, %41
  %43 = fadd float %42, 0x3F847AE140000000
  %44 = tail call float @llvm.sqrt.f32(float %43)
  %45 = fmul float %43, %44
  %46 = fdiv float 1.000000e+00, %45
  %47 = fmul float %31, %46
  %48 = fadd float %25, %47
  %49 = fmul float %34, %46
  %50 = fadd float %26, %49
  %51 = fmul float %37, %46
  %52 = fadd float %27, %51
  %53 = add nuw nsw i64 %24, 1
  %54 = icmp eq i64 %53, %6
  br i1 %54, label %17, label %23, !llvm.loop !11
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @energy(i32 noundef %0, ptr nocapture noundef readonly %1) local_unnamed_addr #1 {
  %3 = icmp sgt i32 %0, 0
  br i1 %3, label %4, label %11

4:                                                ; preds = %2
  %5 = zext nneg i32 %0 to i64
  %6 = zext nneg i32 %0 to i64
  br label %13

7:                                                ; preds = %33, %13
  %8 = phi double [ %26, %13 ], [ %48, %33 ]
  %9 = add nuw nsw i64 %15, 1
  %10 = icmp eq i64 %27, %6
  br i1 %10, label %11, label %13, !llvm.loop !12

11:                                               ; preds = %7, %2
  %12 = phi double [ 0.000000e+00, %2 ], [ %8, %7 ]
  ret double %12

13:                                               ; preds = %4, %7
  %14 = phi i64 [ 0, %4 ], [ %27, %7 ]
  %15 = phi i64 [ 1, %4 ], [ %9, %7 ]
  %16 = phi double [ 0.000000e+00, %4 ], [ %8, %7 ]
  %17 = getelementptr inbounds %struct.body, ptr %1, i64 %14
  %18 = getelementptr inbounds i8, ptr %17, i64 16
  %19 = load double, ptr %18, align 8, !tbaa !13
  %20 = fmul double %19, %19
  %21 = getelementptr inbounds i8, ptr %17, i64 24
  %22 = load double, ptr %21, align 8, !tbaa !16
  %23 = fmul double %22, %22
  %24 = fadd double %20, %23
  %25 = fmul double %24, 5.000000e-01
  %26 = fadd double %16, %25
  %27 = add nuw nsw i64 %14, 1
  %28 = icmp ult i64 %27, %5
  br i1 %28, label %29, label %7

29:                                               ; preds = %13
  %30 = load double, ptr %17, align 8, !tbaa !17
  %31 = getelementptr inbounds i8, ptr %17, i64 8
  %32 = load double, ptr %31, align 8, !tbaa !18
  br label %33

33:                                               ; preds = %29, %33
  %34 = phi i64 [ %15, %29 ], [ %49, %33 ]
  %35 = phi double [ %26, %29 ], [ %48, %33 ]
  %36 = getelementptr inbounds %struct.body, ptr %1, i64 %34
  %37 = load double, ptr %36, align 8, !tbaa !17
  %38 = fsub double %30, %37
  %39 = getelementptr inbounds i8, ptr %36, i64 8
  %40 = load double, ptr %39, align 8, !tbaa !18
  %41 = fsub double %32, %40
  %42 = fmul double %38, %38
  %43 = fmul double %41, %41
  %44 = fadd double %42, %43
  %45 = fadd double %44, 1.250000e-01
  %46 = tail call double @llvm.sqrt.f64(double %45)
  %47 = fdiv double 1.000000e+00, %46
  %48 = fsub double %35, %47
  %49 = add nuw nsw i64 %34, 1
  %50 = icmp eq i64 %49, %6
  br i1 %50, label %7, label %33, !llvm.loop !19
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.sqrt.f32(float) #2

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #2

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

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
!11 = distinct !{!11, !9, !10}
!12 = distinct !{!12, !9, !10}
!13 = !{!14, !15, i64 16}
!14 = !{!"body", !15, i64 0, !15, i64 8, !15, i64 16, !15, i64 24}
!15 = !{!"double", !6, i64 0}
!16 = !{!14, !15, i64 24}
!17 = !{!14, !15, i64 0}
!18 = !{!14, !15, i64 8}
!19 = distinct !{!19, !9, !10}
