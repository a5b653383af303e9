; ModuleID = 'structs.c'
source_filename = "structs.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.color = type { float, float, float, float }

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @mix(i32 noundef %0, %struct.color* nocapture noundef readonly %1, %struct.color* nocapture noundef readonly %2, %struct.color* nocapture noundef writeonly %3, float noundef %4) local_unnamed_addr #0 {
  %6 = icmp sgt i32 %0, 0
  br i1 %6, label %7, label %13

7:                                                ; preds = %5
  %8 = zext i32 %0 to i64
  %9 = insertelement <2 x float> poison, float %4, i64 0
  %10 = shufflevector <2 x float> %9, <2 x float> poison, <2 x i32> zeroinitializer
  %11 = insertelement <2 x float> poison, float %4, i64 0
  %12 = shufflevector <2 x float> %11, <2 x float> poison, <2 x i32> zeroinitializer
  br label %14

13:                                               ; preds = %14, %5
  ret void

14:                                               ; preds = %7, %14
  %15 = phi i64 [ 0, %7 ], [ %38, %14 ]
  %16 = getelementptr inbounds %struct.color, %struct.color* %3, i64 %15
  %17 = getelementptr inbounds %struct.color, %struct.color* %1, i64 %15
  %18 = getelementptr inbounds %struct.color, %struct.color* %2, i64 %15
  %19 = bitcast %struct.color* %17 to <2 x float>*
  %20 = load <2 x float>, <2 x float>* %19, align 4
  %21 = getelementptr inbounds %struct.color, %struct.color* %1, i64 %15, i32 2
  %22 = bitcast float* %21 to <2 x float>*
  %23 = load <2 x float>, <2 x float>* %22, align 4
  %24 = bitcast %struct.color* %18 to <2 x float>*
  %25 = load <2 x float>, <2 x float>* %24, align 4
  %26 = getelementptr inbounds %struct.color, %struct.color* %2, i64 %15, i32 2
  %27 = bitcast float* %26 to <2 x float>*
  %28 = load <2 x float>, <2 x float>* %27, align 4
  %29 = fsub <2 x float> %25, %20
  %30 = fmul <2 x float> %29, %12
  %31 = fadd <2 x float> %20, %30
  %32 = fsub <2 x float> %28, %23
  %33 = fmul <2 x float> %32, %10
  %34 = fadd <2 x float> %23, %33
  %35 = bitcast %struct.color* %16 to <2 x float>*
  store <2 x float> %31, <2 x float>* %35, align 4, !tbaa.struct !4
  %36 = getelementptr inbounds %struct.color, %struct.color* %3, i64 %15, i32 2
  %37 = bitcast float* %36 to <2 x float>*
  store <2 x float> %34, <2 x float>* %37, align 4, !tbaa.struct !9
  %38 = add nuw nsw i64 %15, 1
  %39 = icmp eq i64 %38, %8
  br i1 %39, label %13, label %14, !llvm.loop !10
}

; Function Attrs: mustprogress nofree nosync nounwind uwtable willreturn writeonly
define dso_local i32 @pack(i32 noundef %0, i32 noundef %1, i32 noundef %2, i8* nocapture noundef writeonly %3) local_unnamed_addr #1 {
  %5 = trunc i32 %0 to i8
  %6 = trunc i32 %2 to i16
  %7 = and i32 %0, 255
  %8 = mul i32 %1, 31
  %9 = add i32 %8, %7
  %10 = and i32 %2, 65535
  %11 = mul nuw nsw i32 %10, 961
  %12 = add i32 %9, %11
  %13 = getelementptr inbounds i8, i8* %3, i64 11
  store i8 -18, i8* %13, align 1
  store i8 %5, i8* %3, align 1
  %14 = getelementptr inbounds i8, i8* %3, i64 1
  %15 = bitcast i8* %14 to i32*
  store i32 %1, i32* %15, align 1
  %16 = getelementptr inbounds i8, i8* %3, i64 5
  %17 = bitcast i8* %16 to i16*
  store i16 %6, i16* %17, align 1
  %18 = getelementptr inbounds i8, i8* %3, i64 7
  %19 = bitcast i8* %18 to i32*
  store i32 %12, i32* %19, align 1
  ret i32 11
}

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local double @complex_poly(double noundef %0, double noundef %1, double* nocapture noundef readonly %2, i32 noundef %3) local_unnamed_addr #2 {
  %5 = icmp sgt i32 %3, 0
  br i1 %5, label %6, label %12

6:                                                ; preds = %4
  %7 = zext i32 %3 to i64
  br label %14

8:                                                ; preds = %14
  %9 = extractvalue { double, double } %18, 1
  %10 = fmul double %9, 2.000000e+00
  %11 = fadd double %23, %10
  br label %12

12:                                               ; preds = %8, %4
  %13 = phi double [ %11, %8 ], [ 0.000000e+00, %4 ]
  ret double %13

14:                                               ; preds = %6, %14
  %15 = phi i64 [ 0, %6 ], [ %24, %14 ]
  %16 = phi double [ 0.000000e+00, %6 ], [ %23, %14 ]
  %17 = phi double [ 0.000000e+00, %6 ], [ %20, %14 ]
  %18 = tail call fastcc { double, double } @mul(double %16, double %17, double %0, double %1)
  %19 = extractvalue { double, double } %18, 0
  %20 = extractvalue { double, double } %18, 1
  %21 = getelementptr inbounds double, double* %2, i64 %15
  %22 = load double, double* %21, align 8, !tbaa !12
  %23 = fadd double %19, %22
  %24 = add nuw nsw i64 %15, 1
  %25 = icmp eq i64 %24, %7
  br i1 %25, label %8, label %14, !llvm.loop !14
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind readnone uwtable willreturn
define internal fastcc { double, double } @mul(double %0, double %1, double %2, double %3) unnamed_addr #3 {
  %5 = fmul double %0, %2
  %6 = fmul double %1, %3
  %7 = fsub double %5, %6
  %8 = fmul double %0, %3
  %9 = fmul double %1, %2
  %10 = fadd double %9, %8
  %11 = insertvalue { double, double } poison, double %7, 0
  %12 = insertvalue { double, double } %11, double %10, 1
  ret { double, double } %12
}

attributes #0 = { nofree norecurse nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="64" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree nosync nounwind uwtable willreturn writeonly "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nofree norecurse nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree noinline norecurse nosync nounwind readnone uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 1}
!4 = !{i64 0, i64 4, !5, i64 4, i64 4, !5, i64 8, i64 4, !5, i64 12, i64 4, !5}
!5 = !{!6, !6, i64 0}
!6 = !{!"float", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = !{i64 0, i64 4, !5, i64 4, i64 4, !5}
!10 = distinct !{!10, !11}
!11 = !{!"llvm.loop.mustprogress"}
!12 = !{!13, !13, i64 0}
!13 = !{!"double", !7, i64 0}
!14 = distinct !{!14, !11}
