; ModuleID = 'activations.c'
source_filename = "activations.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local void @sigmoid(i32 noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef writeonly %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %0, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %3
  %6 = zext nneg i32 %0 to i64
  br label %8

7:                                                ; preds = %8, %3
  ret void

8:                                                ; preds = %5, %8
  %9 = phi i64 [ 0, %5 ], [ %17, %8 ]
  %10 = getelementptr inbounds float, ptr %1, i64 %9
  %11 = load float, ptr %10, align 4, !tbaa !4
  %12 = fneg float %11
  %13 = tail call float @expf(float noundef %12) #2, !tbaa !8
  %14 = fadd float %13, 1.000000e+00
  %15 = fdiv float 1.000000e+00, %14
  %16 = getelementptr inbounds float, ptr %2, i64 %9
  store float %15, ptr %16, align 4, !tbaa !4
  %17 = add nuw nsw i64 %9, 1
  %18 = icmp eq i64 %17, %6
  br i1 %18, label %7, label %8, !llvm.loop !10
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare float @expf(float noundef) local_unnamed_addr #1

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local void @softmax(i32 noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef %2) local_unnamed_addr #0 {
  %4 = load float, ptr %1, align 4, !tbaa !4
  %5 = icmp sgt i32 %0, 1
  br i1 %5, label %6, label %8

6:                                                ; preds = %3
  %7 = zext nneg i32 %0 to i64
  br label %13

8:                                                ; preds = %13, %3
  %9 = phi float [ %4, %3 ], [ %19, %13 ]
  %10 = icmp sgt i32 %0, 0
  br i1 %10, label %11, label %36

11:                                               ; preds = %8
  %12 = zext nneg i32 %0 to i64
  br label %25

13:                                               ; preds = %6, %13
  %14 = phi i64 [ 1, %6 ], [ %20, %13 ]
  %15 = phi float [ %4, %6 ], [ %19, %13 ]
  %16 = getelementptr inbounds float, ptr %1, i64 %14
  %17 = load float, ptr %16, align 4, !tbaa !4
  %18 = fcmp ogt float %17, %15
  %19 = select i1 %18, float %17, float %15
  %20 = add nuw nsw i64 %14, 1
  %21 = icmp eq i64 %20, %7
  br i1 %21, label %8, label %13, !llvm.loop !13

22:                                               ; preds = %25
  br i1 %10, label %23, label %36

23:                                               ; preds = %22
  %24 = zext nneg i32 %0 to i64
  br label %37

25:                                               ; preds = %11, %25
  %26 = phi i64 [ 0, %11 ], [ %34, %25 ]
  %27 = phi float [ 0.000000e+00, %11 ], [ %33, %25 ]
  %28 = getelementptr inbounds float, ptr %1, i64 %26
  %29 = load float, ptr %28, align 4, !tbaa !4
  %30 = fsub float %29, %9
  %31 = tail call float @expf(float noundef %30) #2, !tbaa !8
  %32 = getelementptr inbounds float, ptr %2, i64 %26
  store float %31, ptr %32, align 4, !tbaa !4
  %33 = fadd float %27, %31
  %34 = add nuw nsw i64 %26, 1
  %35 = icmp eq i64 %34, %12
  br i1 %35, label %22, label %25, !llvm.loop !14

36:                                               ; preds = %37, %8, %22
  ret void

37:                                               ; preds = %23, %37
  %38 = phi i64 [ 0, %23 ], [ %42, %37 ]
  %39 = getelementptr inbounds float, ptr %2, i64 %38
  %40 = load float, ptr %39, align 4, !tbaa !4
  %41 = fdiv float %40, %33
  store float %41, ptr %39, align 4, !tbaa !4
  %42 = add nuw nsw i64 %38, 1
  %43 = icmp eq i64 %42, %24
  br i1 %43, label %36, label %37, !llvm.loop !15
}

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local void @gelu_tanh(i32 noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef writeonly %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %0, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %3
  %6 = zext nneg i32 %0 to i64
  br label %8

7:                                                ; preds = %8, %3
  ret void

8:                                                ; preds = %5, %8
  %9 = phi i64 [ 0, %5 ], [ %22, %8 ]
  %10 = getelementptr inbounds float, ptr %1, i64 %9
  %11 = load float, ptr %10, align 4, !tbaa !4
  %12 = fmul float %11, 5.000000e-01
  %13 = fmul float %11, 0x3FA6E4E260000000
  %14 = fmul float %11, %13
  %15 = fmul float %11, %14
  %16 = fadd float %11, %15
  %17 = fmul float %16, 0x3FE9884540000000
  %18 = tail call float @tanhf(float noundef %17) #2
  %19 = fadd float %18, 1.000000e+00
  %20 = fmul float %12, %19
  %21 = getelementptr inbounds float, ptr %2, i64 %9
  store float %20, ptr %21, align 4, !tbaa !4
  %22 = add nuw nsw i64 %9, 1
  %23 = icmp eq i64 %22, %6
  br i1 %23, label %7, label %8, !llvm.loop !16
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare float @tanhf(float noundef) local_unnamed_addr #1

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local void @gelu_erf(i32 noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef writeonly %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %0, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %3
  %6 = zext nneg i32 %0 to i64
  br label %8

7:                                                ; preds = %8, %3
  ret void

8:                                                ; preds = %5, %8
  %9 = phi i64 [ 0, %5 ], [ %18, %8 ]
  %10 = getelementptr inbounds double, ptr %1, i64 %9
  %11 = load double, ptr %10, align 8, !tbaa !17
  %12 = fmul double %11, 5.000000e-01
  %13 = fmul double %11, 0x3FE6A09E667F3BCD
  %14 = tail call double @erf(double noundef %13) #2
  %15 = fadd double %14, 1.000000e+00
  %16 = fmul double %12, %15
  %17 = getelementptr inbounds double, ptr %2, i64 %9
  store double %16, ptr %17, align 8, !tbaa !17
  %18 = add nuw nsw i64 %9, 1
  %19 = icmp eq i64 %18, %6
  br i1 %19, label %7, label %8, !llvm.loop !19
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @erf(double noundef) local_unnamed_addr #1

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local void @layernorm(i32 noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3, ptr nocapture noundef writeonly %4) local_unnamed_addr #0 {
  %6 = icmp sgt i32 %0, 0
  br i1 %6, label %10, label %7

7:                                                ; preds = %5
  %8 = sitofp i32 %0 to float
  %9 = fdiv float 0.000000e+00, %8
  br label %25

10:                                               ; preds = %5
  %11 = zext nneg i32 %0 to i64
  br label %17

12:                                               ; preds = %17
  %13 = sitofp i32 %0 to float
  %14 = fdiv float %22, %13
  br i1 %6, label %15, label %25

15:                                               ; preds = %12
  %16 = zext nneg i32 %0 to i64
  br label %35

17:                                               ; preds = %10, %17
  %18 = phi i64 [ 0, %10 ], [ %23, %17 ]
  %19 = phi float [ 0.000000e+00, %10 ], [ %22, %17 ]
  %20 = getelementptr inbounds float, ptr %1, i64 %18
  %21 = load float, ptr %20, align 4, !tbaa !4
  %22 = fadd float %19, %21
  %23 = add nuw nsw i64 %18, 1
  %24 = icmp eq i64 %23, %11
  br i1 %24, label %12, label %17, !llvm.loop !20

25:                                               ; preds = %35, %7, %12
  %26 = phi float [ %14, %12 ], [ %9, %7 ], [ %14, %35 ]
  %27 = phi float [ %13, %12 ], [ %8, %7 ], [ %13, %35 ]
  %28 = phi float [ 0.000000e+00, %12 ], [ 0.000000e+00, %7 ], [ %42, %35 ]
  %29 = fdiv float %28, %27
  %30 = fadd float %29, 0x3EE4F8B580000000
  %31 = tail call float @sqrtf(float noundef %30) #2
  %32 = fdiv float 1.000000e+00, %31
  br i1 %6, label %33, label %45

33:                                               ; preds = %25
  %34 = zext nneg i32 %0 to i64
  br label %46

35:                                               ; preds = %15, %35
  %36 = phi i64 [ 0, %15 ], [ %43, %35 ]
  %37 = phi float [ 0.000000e+00, %15 ], [ %42, %35 ]
  %38 = getelementptr inbounds float, ptr %1, i64 %36
  %39 = load float, ptr %38, align 4, !tbaa !4
  %40 = fsub float %39, %14
  %41 = fmul float %40, %40
  %42 = fadd float %37, %41
  %43 = add nuw nsw i64 %36, 1
  %44 = icmp eq i64 %43, %16
  br i1 %44, label %25, label %35, !llvm.loop !21

45:                                               ; preds = %46, %25
  ret void

46:                                               ; preds = %33, %46
  %47 = phi i64 [ 0, %33 ], [ %59, %46 ]
  %48 = getelementptr inbounds float, ptr %1, i64 %47
  %49 = load float, ptr %48, align 4, !tbaa !4
  %50 = fsub float %49, %26
  %51 = fmul float %32, %50
  %52 = getelementptr inbounds float, ptr %2, i64 %47
  %53 = load float, ptr %52, align 4, !tbaa !4
  %54 = fmul float %53, %51
  %55 = getelementptr inbounds float, ptr %3, i64 %47
  %56 = load float, ptr %55, align 4, !tbaa !4
  %57 = fadd float %56, %54
  %58 = getelementptr inbounds float, ptr %4, i64 %47
  store float %57, ptr %58, align 4, !tbaa !4
  %59 = add nuw nsw i64 %47, 1
  %60 = icmp eq i64 %59, %34
  br i1 %60, label %45, label %46, !llvm.loop !22
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare float @sqrtf(float noundef) local_unnamed_addr #1

attributes #0 = { nofree nounwind memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"float", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !9, i64 0}
!9 = !{!"int", !6, i64 0}
!10 = distinct !{!10, !11, !12}
!11 = !{!"llvm.loop.mustprogress"}
!12 = !{!"llvm.loop.unroll.disable"}
!13 = distinct !{!13, !11, !12}
!14 = distinct !{!14, !11, !12}
!15 = distinct !{!15, !11, !12}
!16 = distinct !{!16, !11, !12}
!17 = !{!18, !18, i64 0}
!18 = !{!"double", !6, i64 0}
!19 = distinct !{!19, !11, !12}
!20 = distinct !{!20, !11, !12}
!21 = distinct !{!21, !11, !12}
!22 = distinct !{!22, !11, !12}
