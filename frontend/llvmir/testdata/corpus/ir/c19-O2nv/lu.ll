; ModuleID = 'lu.c'
source_filename = "lu.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local i32 @lu(i32 noundef %0, ptr nocapture noundef %1, ptr nocapture noundef writeonly %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %0, 0
  %5 = sext i32 %0 to i64
  %6 = tail call i32 @llvm.smax.i32(i32 %0, i32 0)
  %7 = zext nneg i32 %6 to i64
  %8 = zext nneg i32 %0 to i64
  %9 = icmp slt i32 %0, 1
  br i1 %9, label %98, label %10

10:                                               ; preds = %3, %94
  %11 = phi i64 [ %96, %94 ], [ 1, %3 ]
  %12 = phi i32 [ %61, %94 ], [ 0, %3 ]
  %13 = phi i32 [ %95, %94 ], [ 1, %3 ]
  %14 = phi i64 [ %15, %94 ], [ 0, %3 ]
  %15 = add nuw nsw i64 %14, 1
  %16 = icmp slt i64 %15, %5
  %17 = trunc nuw nsw i64 %14 to i32
  br i1 %16, label %18, label %21

18:                                               ; preds = %10
  %19 = getelementptr double, ptr %1, i64 %14
  %20 = getelementptr double, ptr %1, i64 %14
  br label %26

21:                                               ; preds = %26, %10
  %22 = phi i32 [ %17, %10 ], [ %40, %26 ]
  %23 = getelementptr inbounds i32, ptr %2, i64 %14
  store i32 %22, ptr %23, align 4, !tbaa !4
  %24 = zext i32 %22 to i64
  %25 = icmp eq i64 %14, %24
  br i1 %25, label %60, label %44

26:                                               ; preds = %18, %26
  %27 = phi i64 [ %11, %18 ], [ %41, %26 ]
  %28 = phi i32 [ %17, %18 ], [ %40, %26 ]
  %29 = mul nsw i64 %27, %5
  %30 = getelementptr double, ptr %19, i64 %29
  %31 = load double, ptr %30, align 8, !tbaa !8
  %32 = tail call double @llvm.fabs.f64(double %31)
  %33 = mul nsw i32 %28, %0
  %34 = sext i32 %33 to i64
  %35 = getelementptr double, ptr %20, i64 %34
  %36 = load double, ptr %35, align 8, !tbaa !8
  %37 = tail call double @llvm.fabs.f64(double %36)
  %38 = fcmp ogt double %32, %37
  %39 = trunc nsw i64 %27 to i32
  %40 = select i1 %38, i32 %39, i32 %28
  %41 = add nsw i64 %27, 1
  %42 = trunc i64 %41 to i32
  %43 = icmp eq i32 %42, %0
  br i1 %43, label %21, label %26, !llvm.loop !10

44:                                               ; preds = %21
  %45 = add nsw i32 %12, 1
  br i1 %4, label %46, label %60

46:                                               ; preds = %44
  %47 = mul nuw nsw i64 %14, %5
  %48 = mul nsw i32 %22, %0
  %49 = sext i32 %48 to i64
  %50 = getelementptr double, ptr %1, i64 %47
  %51 = getelementptr double, ptr %1, i64 %49
  br label %52

52:                                               ; preds = %46, %52
  %53 = phi i64 [ 0, %46 ], [ %58, %52 ]
  %54 = getelementptr double, ptr %50, i64 %53
  %55 = load double, ptr %54, align 8, !tbaa !8
  %56 = getelementptr double, ptr %51, i64 %53
  %57 = load double, ptr %56, align 8, !tbaa !8
  store double %57, ptr %54, align 8, !tbaa !8
  store double %55, ptr %56, align 8, !tbaa !8
  %58 = add nuw nsw i64 %53, 1
  %59 = icmp eq i64 %58, %8
  br i1 %59, label %60, label %52, !llvm.loop !13

60:                                               ; preds = %52, %44, %21
  %61 = phi i32 [ %12, %21 ], [ %45, %44 ], [ %45, %52 ]
  %62 = mul nuw nsw i64 %14, %5
  %63 = getelementptr double, ptr %1, i64 %62
  %64 = getelementptr double, ptr %63, i64 %14
  %65 = load double, ptr %64, align 8, !tbaa !8
  %66 = fcmp une double %65, 0.000000e+00
  br i1 %66, label %67, label %98

67:                                               ; preds = %60
  br i1 %16, label %68, label %94

68:                                               ; preds = %67
  %69 = getelementptr double, ptr %1, i64 %14
  %70 = getelementptr double, ptr %1, i64 %62
  br label %71

71:                                               ; preds = %68, %79
  %72 = phi i64 [ %11, %68 ], [ %80, %79 ]
  %73 = load double, ptr %64, align 8, !tbaa !8
  %74 = mul nsw i64 %72, %5
  %75 = getelementptr double, ptr %69, i64 %74
  %76 = load double, ptr %75, align 8, !tbaa !8
  %77 = fdiv double %76, %73
  store double %77, ptr %75, align 8, !tbaa !8
  %78 = getelementptr double, ptr %1, i64 %74
  br label %83

79:                                               ; preds = %83
  %80 = add nsw i64 %72, 1
  %81 = trunc i64 %80 to i32
  %82 = icmp eq i32 %81, %0
  br i1 %82, label %94, label %71, !llvm.loop !14

83:                                               ; preds = %71, %83
  %84 = phi i64 [ %11, %71 ], [ %91, %83 ]
  %85 = getelementptr double, ptr %70, i64 %84
  %86 = load double, ptr %85, align 8, !tbaa !8
  %87 = fmul double %77, %86
  %88 = getelementptr double, ptr %78, i64 %84
  %89 = load double, ptr %88, align 8, !tbaa !8
  %90 = fsub double %89, %87
  store double %90, ptr %88, align 8, !tbaa !8
  %91 = add nsw i64 %84, 1
  %92 = trunc i64 %91 to i32
  %93 = icmp eq i32 %92, %0
  br i1 %93, label %79, label %83, !llvm.loop !15

94:                                               ; preds = %79, %67
  %95 = add nuw i32 %13, 1
  %96 = sext i32 %95 to i64
  %97 = icmp eq i64 %15, %7
  br i1 %97, label %98, label %10

98:                                               ; preds = %94, %60, %3
  %99 = phi i32 [ 0, %3 ], [ %61, %94 ], [ -1, %60 ]
  ret i32 %99
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #2

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

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
!9 = !{!"double", !6, i64 0}
!10 = distinct !{!10, !11, !12}
!11 = !{!"llvm.loop.mustprogress"}
!12 = !{!"llvm.loop.unroll.disable"}
!13 = distinct !{!13, !11, !12}
!14 = distinct !{!14, !11, !12}
!15 = distinct !{!15, !11, !12}
