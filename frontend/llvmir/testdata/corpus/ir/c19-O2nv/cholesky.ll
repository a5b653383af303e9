; ModuleID = 'cholesky.c'
source_filename = "cholesky.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local i32 @cholesky(i32 noundef %0, ptr nocapture noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %0, 0
  br i1 %3, label %4, label %104

4:                                                ; preds = %2
  %5 = zext nneg i32 %0 to i64
  br label %6

6:                                                ; preds = %4, %19
  %7 = phi i64 [ 0, %4 ], [ %20, %19 ]
  %8 = icmp eq i64 %7, 0
  br i1 %8, label %19, label %9

9:                                                ; preds = %6
  %10 = mul nuw nsw i64 %7, %5
  %11 = getelementptr inbounds double, ptr %1, i64 %10
  %12 = getelementptr inbounds double, ptr %1, i64 %7
  br label %22

13:                                               ; preds = %19
  br i1 %3, label %14, label %104

14:                                               ; preds = %13
  %15 = shl nuw i32 %0, 1
  %16 = uitofp i32 %15 to double
  %17 = add nuw i32 %0, 1
  %18 = zext nneg i32 %0 to i64
  br label %34

19:                                               ; preds = %22, %6
  %20 = add nuw nsw i64 %7, 1
  %21 = icmp eq i64 %20, %5
  br i1 %21, label %13, label %6, !llvm.loop !4

22:                                               ; preds = %9, %22
  %23 = phi i64 [ 0, %9 ], [ %28, %22 ]
  %24 = getelementptr inbounds double, ptr %11, i64 %23
  %25 = load double, ptr %24, align 8, !tbaa !7
  %26 = mul nuw nsw i64 %23, %5
  %27 = getelementptr inbounds double, ptr %12, i64 %26
  store double %25, ptr %27, align 8, !tbaa !7
  %28 = add nuw nsw i64 %23, 1
  %29 = icmp eq i64 %28, %7
  br i1 %29, label %19, label %22, !llvm.loop !11

30:                                               ; preds = %34
  br i1 %3, label %31, label %104

31:                                               ; preds = %30
  %32 = zext nneg i32 %0 to i64
  %33 = zext nneg i32 %0 to i64
  br label %44

34:                                               ; preds = %14, %34
  %35 = phi i64 [ 0, %14 ], [ %42, %34 ]
  %36 = trunc nuw nsw i64 %35 to i32
  %37 = mul i32 %17, %36
  %38 = sext i32 %37 to i64
  %39 = getelementptr inbounds double, ptr %1, i64 %38
  %40 = load double, ptr %39, align 8, !tbaa !7
  %41 = fadd double %40, %16
  store double %41, ptr %39, align 8, !tbaa !7
  %42 = add nuw nsw i64 %35, 1
  %43 = icmp eq i64 %42, %18
  br i1 %43, label %30, label %34, !llvm.loop !12

44:                                               ; preds = %31, %101
  %45 = phi i64 [ 0, %31 ], [ %73, %101 ]
  %46 = phi i64 [ 1, %31 ], [ %102, %101 ]
  %47 = trunc i64 %45 to i32
  %48 = mul nuw nsw i64 %45, %32
  %49 = mul nuw nsw i32 %47, %0
  %50 = zext i32 %49 to i64
  %51 = getelementptr inbounds double, ptr %1, i64 %45
  %52 = getelementptr inbounds double, ptr %51, i64 %50
  %53 = load double, ptr %52, align 8, !tbaa !7
  %54 = icmp eq i64 %45, 0
  br i1 %54, label %57, label %55

55:                                               ; preds = %44
  %56 = getelementptr inbounds double, ptr %1, i64 %48
  br label %60

57:                                               ; preds = %60, %44
  %58 = phi double [ %53, %44 ], [ %66, %60 ]
  %59 = fcmp ugt double %58, 0.000000e+00
  br i1 %59, label %71, label %69

60:                                               ; preds = %55, %60
  %61 = phi i64 [ 0, %55 ], [ %67, %60 ]
  %62 = phi double [ %53, %55 ], [ %66, %60 ]
  %63 = getelementptr inbounds double, ptr %56, i64 %61
  %64 = load double, ptr %63, align 8, !tbaa !7
  %65 = fmul double %64, %64
  %66 = fsub double %62, %65
  %67 = add nuw nsw i64 %61, 1
  %68 = icmp eq i64 %67, %45
  br i1 %68, label %57, label %60, !llvm.loop !13

69:                                               ; preds = %57
  %70 = add nuw nsw i32 %47, 1
  br label %104

71:                                               ; preds = %57
  %72 = tail call double @sqrt(double noundef %58) #2
  store double %72, ptr %52, align 8, !tbaa !7
  %73 = add nuw nsw i64 %45, 1
  %74 = icmp ult i64 %73, %33
  br i1 %74, label %75, label %101

75:                                               ; preds = %71
  %76 = getelementptr inbounds double, ptr %1, i64 %45
  %77 = getelementptr inbounds double, ptr %1, i64 %48
  br label %78

78:                                               ; preds = %75, %85
  %79 = phi i64 [ %46, %75 ], [ %88, %85 ]
  %80 = mul nuw nsw i64 %79, %32
  %81 = getelementptr inbounds double, ptr %76, i64 %80
  %82 = load double, ptr %81, align 8, !tbaa !7
  br i1 %54, label %85, label %83

83:                                               ; preds = %78
  %84 = getelementptr inbounds double, ptr %1, i64 %80
  br label %90

85:                                               ; preds = %90, %78
  %86 = phi double [ %82, %78 ], [ %98, %90 ]
  %87 = fdiv double %86, %72
  store double %87, ptr %81, align 8, !tbaa !7
  %88 = add nuw nsw i64 %79, 1
  %89 = icmp eq i64 %88, %32
  br i1 %89, label %101, label %78, !llvm.loop !14

90:                                               ; preds = %83, %90
  %91 = phi i64 [ 0, %83 ], [ %99, %90 ]
  %92 = phi double [ %82, %83 ], [ %98, %90 ]
  %93 = getelementptr inbounds double, ptr %84, i64 %91
  %94 = load double, ptr %93, align 8, !tbaa !7
  %95 = getelementptr inbounds double, ptr %77, i64 %91
  %96 = load double, ptr %95, align 8, !tbaa !7
  %97 = fmul double %94, %96
  %98 = fsub double %92, %97
  %99 = add nuw nsw i64 %91, 1
  %100 = icmp eq i64 %99, %45
  br i1 %100, label %85, label %90, !llvm.loop !15

101:                                              ; preds = %85, %71
  %102 = add nuw nsw i64 %46, 1
  %103 = icmp eq i64 %73, %32
  br i1 %103, label %104, label %44, !llvm.loop !16

104:                                              ; preds = %101, %2, %13, %30, %69
  %105 = phi i32 [ %70, %69 ], [ 0, %30 ], [ 0, %13 ], [ 0, %2 ], [ 0, %101 ]
  ret i32 %105
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @sqrt(double noundef) local_unnamed_addr #1

attributes #0 = { nofree nounwind memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = distinct !{!4, !5, !6}
!5 = !{!"llvm.loop.mustprogress"}
!6 = !{!"llvm.loop.unroll.disable"}
!7 = !{!8, !8, i64 0}
!8 = !{!"double", !9, i64 0}
!9 = !{!"omnipotent char", !10, i64 0}
!10 = !{!"Simple C/C++ TBAA"}
!11 = distinct !{!11, !5, !6}
!12 = distinct !{!12, !5, !6}
!13 = distinct !{!13, !5, !6}
!14 = distinct !{!14, !5, !6}
!15 = distinct !{!15, !5, !6}
!16 = distinct !{!16, !5, !6}
