; ModuleID = 'structs.c'
source_filename = "structs.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.color = type { float, float, float, float }

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @mix(i32 noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef writeonly %3, float noundef %4) local_unnamed_addr #0 {
  %6 = icmp sgt i32 %0, 0
  br i1 %6, label %7, label %9

7:                                                ; preds = %5
  %8 = zext nneg i32 %0 to i64
  br label %10

9:                                                ; preds = %10, %5
  ret void

10:                                               ; preds = %7, %10
  %11 = phi i64 [ 0, %7 ], [ %46, %10 ]
  %12 = getelementptr inbounds %struct.color, ptr %3, i64 %11
  %13 = getelementptr inbounds %struct.color, ptr %1, i64 %11
  %14 = getelementptr inbounds %struct.color, ptr %2, i64 %11
  %15 = load <2 x float>, ptr %13, align 4
  %16 = getelementptr inbounds i8, ptr %13, i64 8
  %17 = load <2 x float>, ptr %16, align 4
  %18 = load <2 x float>, ptr %14, align 4
  %19 = getelementptr inbounds i8, ptr %14, i64 8
  %20 = load <2 x float>, ptr %19, align 4
  %21 = extractelement <2 x float> %15, i64 0
  %22 = fsub <2 x float> %18, %15
  %23 = extractelement <2 x float> %22, i64 0
  %24 = fmul float %23, %4
  %25 = fadd float %21, %24
  %26 = insertelement <2 x float> poison, float %25, i64 0
  %27 = extractelement <2 x float> %15, i64 1
  %28 = fsub <2 x float> %18, %15
  %29 = extractelement <2 x float> %28, i64 1
  %30 = fmul float %29, %4
  %31 = fadd float %27, %30
  %32 = insertelement <2 x float> %26, float %31, i64 1
  %33 = extractelement <2 x float> %17, i64 0
  %34 = fsub <2 x float> %20, %17
  %35 = extractelement <2 x float> %34, i64 0
  %36 = fmul float %35, %4
  %37 = fadd float %33, %36
  %38 = insertelement <2 x float> poison, float %37, i64 0
  %39 = extractelement <2 x float> %17, i64 1
  %40 = fsub <2 x float> %20, %17
  %41 = extractelement <2 x float> %40, i64 1
  %42 = fmul float %41, %4
  %43 = fadd float %39, %42
  %44 = insertelement <2 x float> %38, float %43, i64 1
  store <2 x float> %32, ptr %12, align 4
  %45 = getelementptr inbounds i8, ptr %12, i64 8
  store <2 x float> %44, ptr %45, align 4
  %46 = add nuw nsw i64 %11, 1
  %47 = icmp eq i64 %46, %8
  br i1 %47, label %9, label %10, !llvm.loop !4
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) uwtable
define dso_local noundef i32 @pack(i32 noundef %0, i32 noundef %1, i32 noundef %2, ptr nocapture noundef writeonly %3) local_unnamed_addr #1 {
  %5 = trunc i32 %0 to i8
  %6 = trunc i32 %2 to i16
  %7 = and i32 %0, 255
  %8 = mul i32 %1, 31
  %9 = add i32 %8, %7
  %10 = and i32 %2, 65535
  %11 = mul nuw nsw i32 %10, 961
  %12 = add i32 %9, %11
  %13 = getelementptr inbounds i8, ptr %3, i64 11
  store i8 -18, ptr %13, align 1
  store i8 %5, ptr %3, align 1
  %14 = getelementptr inbounds i8, ptr %3, i64 1
  store i32 %1, ptr %14, align 1
  %15 = getelementptr inbounds i8, ptr %3, i64 5
  store i16 %6, ptr %15, align 1
  %16 = getelementptr inbounds i8, ptr %3, i64 7
  store i32 %12, ptr %16, align 1
  ret i32 11
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local double @complex_poly(double noundef %0, double noundef %1, ptr nocapture noundef readonly %2, i32 noundef %3) local_unnamed_addr #2 {
  %5 = icmp sgt i32 %3, 0
  br i1 %5, label %6, label %11

6:                                                ; preds = %4
  %7 = zext nneg i32 %3 to i64
  br label %13

8:                                                ; preds = %13
  %9 = fmul double %19, 2.000000e+00
  %10 = fadd double %22, %9
  br label %11

11:                                               ; preds = %8, %4
  %12 = phi double [ 0.000000e+00, %4 ], [ %10, %8 ]
  ret double %12

13:                                               ; preds = %6, %13
  %14 = phi i64 [ 0, %6 ], [ %23, %13 ]
  %15 = phi double [ 0.000000e+00, %6 ], [ %22, %13 ]
  %16 = phi double [ 0.000000e+00, %6 ], [ %19, %13 ]
  %17 = tail call fastcc { double, double } @mul(double %15, double %16, double %0, double %1)
  %18 = extractvalue { double, double } %17, 0
  %19 = extractvalue { double, double } %17, 1
  %20 = getelementptr inbounds double, ptr %2, i64 %14
  %21 = load double, ptr %20, align 8, !tbaa !7
  %22 = fadd double %18, %21
  %23 = add nuw nsw i64 %14, 1
  %24 = icmp eq i64 %23, %7
  br i1 %24, label %8, label %13, !llvm.loop !11
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable
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

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="64" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

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
