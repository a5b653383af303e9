; ModuleID = 'fft.c'
source_filename = "fft.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local void @fft(i32 noundef %0, ptr nocapture noundef %1, ptr nocapture noundef %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %0, 1
  br i1 %4, label %5, label %43

5:                                                ; preds = %3
  %6 = zext nneg i32 %0 to i64
  br label %7

7:                                                ; preds = %5, %31
  %8 = phi i64 [ 1, %5 ], [ %32, %31 ]
  %9 = phi i32 [ 0, %5 ], [ %18, %31 ]
  br label %12

10:                                               ; preds = %31
  %11 = zext nneg i32 %0 to i64
  br label %34

12:                                               ; preds = %12, %7
  %13 = phi i32 [ %15, %12 ], [ %0, %7 ]
  %14 = phi i32 [ %18, %12 ], [ %9, %7 ]
  %15 = lshr i32 %13, 1
  %16 = and i32 %14, %15
  %17 = icmp eq i32 %16, 0
  %18 = xor i32 %14, %15
  br i1 %17, label %19, label %12, !llvm.loop !4

19:                                               ; preds = %12
  %20 = zext nneg i32 %18 to i64
  %21 = icmp ult i64 %8, %20
  br i1 %21, label %22, label %31

22:                                               ; preds = %19
  %23 = getelementptr inbounds float, ptr %1, i64 %8
  %24 = load float, ptr %23, align 4, !tbaa !7
  %25 = getelementptr inbounds float, ptr %1, i64 %20
  %26 = load float, ptr %25, align 4, !tbaa !7
  store float %26, ptr %23, align 4, !tbaa !7
  store float %24, ptr %25, align 4, !tbaa !7
  %27 = getelementptr inbounds float, ptr %2, i64 %8
  %28 = load float, ptr %27, align 4, !tbaa !7
  %29 = getelementptr inbounds float, ptr %2, i64 %20
  %30 = load float, ptr %29, align 4, !tbaa !7
  store float %30, ptr %27, align 4, !tbaa !7
  store float %28, ptr %29, align 4, !tbaa !7
  br label %31

31:                                               ; preds = %22, %19
  %32 = add nuw nsw i64 %8, 1
  %33 = icmp eq i64 %32, %6
  br i1 %33, label %10, label %7, !llvm.loop !11

34:                                               ; preds = %10, %44
  %35 = phi i32 [ %45, %44 ], [ 2, %10 ]
  %36 = ashr exact i32 %35, 1
  %37 = icmp sgt i32 %36, 0
  br i1 %37, label %38, label %44

38:                                               ; preds = %34
  %39 = uitofp nneg i32 %35 to double
  %40 = zext nneg i32 %35 to i64
  %41 = zext nneg i32 %36 to i64
  %42 = zext nneg i32 %36 to i64
  br label %47

43:                                               ; preds = %44, %3
  ret void

44:                                               ; preds = %58, %34
  %45 = shl i32 %35, 1
  %46 = icmp sgt i32 %45, %0
  br i1 %46, label %43, label %34, !llvm.loop !12

47:                                               ; preds = %38, %58
  %48 = phi i64 [ 0, %38 ], [ %59, %58 ]
  %49 = trunc i64 %48 to i32
  %50 = uitofp nneg i32 %49 to double
  %51 = fmul double %50, 0xC01921FB54442D18
  %52 = fdiv double %51, %39
  %53 = tail call double @cos(double noundef %52) #3
  %54 = fptrunc double %53 to float
  %55 = tail call double @sin(double noundef %52) #3
  %56 = fptrunc double %55 to float
  %57 = icmp slt i32 %49, %0
  br i1 %57, label %61, label %58

58:                                               ; preds = %61, %47
  %59 = add nuw nsw i64 %48, 1
  %60 = icmp eq i64 %59, %42
  br i1 %60, label %44, label %47, !llvm.loop !13

61:                                               ; preds = %47, %61
  %62 = phi i64 [ %84, %61 ], [ %48, %47 ]
  %63 = add nuw nsw i64 %62, %41
  %64 = getelementptr inbounds float, ptr %1, i64 %63
  %65 = load float, ptr %64, align 4, !tbaa !7
  %66 = fmul float %65, %54
  %67 = getelementptr inbounds float, ptr %2, i64 %63
  %68 = load float, ptr %67, align 4, !tbaa !7
  %69 = fmul float %68, %56
  %70 = fsub float %66, %69
  %71 = fmul float %65, %56
  %72 = fmul float %68, %54
  %73 = fadd float %71, %72
  %74 = getelementptr inbounds float, ptr %1, i64 %62
  %75 = load float, ptr %74, align 4, !tbaa !7
  %76 = fsub float %75, %70
  store float %76, ptr %64, align 4, !tbaa !7
  %77 = getelementptr inbounds float, ptr %2, i64 %62
  %78 = load float, ptr %77, align 4, !tbaa !7
  %79 = fsub float %78, %73
  store float %79, ptr %67, align 4, !tbaa !7
  %80 = load float, ptr %74, align 4, !tbaa !7
  %81 = fadd float %70, %80
  store float %81, ptr %74, align 4, !tbaa !7
  %82 = load float, ptr %77, align 4, !tbaa !7
  %83 = fadd float %73, %82
  store float %83, ptr %77, align 4, !tbaa !7
  %84 = add nuw nsw i64 %62, %40
  %85 = icmp ult i64 %84, %11
  br i1 %85, label %61, label %58, !llvm.loop !14
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @cos(double noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @sin(double noundef) local_unnamed_addr #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @fir(i32 noundef %0, i32 noundef %1, ptr noalias nocapture noundef readonly %2, ptr noalias nocapture noundef readonly %3, ptr noalias nocapture noundef writeonly %4) local_unnamed_addr #2 {
  %6 = icmp sgt i32 %0, 0
  br i1 %6, label %7, label %15

7:                                                ; preds = %5
  %8 = icmp sgt i32 %1, 0
  %9 = zext nneg i32 %0 to i64
  %10 = zext nneg i32 %1 to i64
  br label %11

11:                                               ; preds = %7, %16
  %12 = phi i64 [ 0, %7 ], [ %19, %16 ]
  br i1 %8, label %13, label %16

13:                                               ; preds = %11
  %14 = getelementptr inbounds float, ptr %2, i64 %12
  br label %21

15:                                               ; preds = %16, %5
  ret void

16:                                               ; preds = %21, %11
  %17 = phi float [ 0.000000e+00, %11 ], [ %29, %21 ]
  %18 = getelementptr inbounds float, ptr %4, i64 %12
  store float %17, ptr %18, align 4, !tbaa !7
  %19 = add nuw nsw i64 %12, 1
  %20 = icmp eq i64 %19, %9
  br i1 %20, label %15, label %11, !llvm.loop !15

21:                                               ; preds = %13, %21
  %22 = phi i64 [ 0, %13 ], [ %30, %21 ]
  %23 = phi float [ 0.000000e+00, %13 ], [ %29, %21 ]
  %24 = getelementptr inbounds float, ptr %3, i64 %22
  %25 = load float, ptr %24, align 4, !tbaa !7
  %26 = getelementptr inbounds float, ptr %14, i64 %22
  %27 = load float, ptr %26, align 4, !tbaa !7
  %28 = fmul float %25, %27
  %29 = fadd float %23, %28
  %30 = add nuw nsw i64 %22, 1
  %31 = icmp eq i64 %30, %10
  br i1 %31, label %16, label %21, !llvm.loop !16
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @biquad(i32 noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef writeonly %2) local_unnamed_addr #2 {
  %4 = icmp sgt i32 %0, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %3
  %6 = zext nneg i32 %0 to i64
  br label %8

7:                                                ; preds = %8, %3
  ret void

8:                                                ; preds = %5, %8
  %9 = phi i64 [ 0, %5 ], [ %23, %8 ]
  %10 = phi double [ 0.000000e+00, %5 ], [ %19, %8 ]
  %11 = phi double [ 0.000000e+00, %5 ], [ %21, %8 ]
  %12 = getelementptr inbounds double, ptr %1, i64 %9
  %13 = load double, ptr %12, align 8, !tbaa !17
  %14 = fmul double %13, 2.000000e-01
  %15 = fadd double %10, %14
  %16 = fmul double %13, 4.000000e-01
  %17 = fmul double %15, 3.000000e-01
  %18 = fadd double %16, %17
  %19 = fadd double %11, %18
  %20 = fmul double %15, 1.000000e-01
  %21 = fsub double %14, %20
  %22 = getelementptr inbounds double, ptr %2, i64 %9
  store double %15, ptr %22, align 8, !tbaa !17
  %23 = add nuw nsw i64 %9, 1
  %24 = icmp eq i64 %23, %6
  br i1 %24, label %7, label %8, !llvm.loop !19
}

attributes #0 = { nofree nounwind memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = distinct !{!4, !5, !6}
!5 = !{!"llvm.loop.mustprogress"}
!6 = !{!"llvm.loop.unroll.disable"}
!7 = !{!8, !8, i64 0}
!8 = !{!"float", !9, i64 0}
!9 = !{!"omnipotent char", !10, i64 0}
!10 = !{!"Simple C/C++ TBAA"}
!11 = distinct !{!11, !5, !6}
!12 = distinct !{!12, !5, !6}
!13 = distinct !{!13, !5, !6}
!14 = distinct !{!14, !5, !6}
!15 = distinct !{!15, !5, !6}
!16 = distinct !{!16, !5, !6}
!17 = !{!18, !18, i64 0}
!18 = !{!"double", !9, i64 0}
!19 = distinct !{!19, !5, !6}
