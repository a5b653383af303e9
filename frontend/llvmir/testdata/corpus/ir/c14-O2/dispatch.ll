; ModuleID = 'dispatch.c'
source_filename = "dispatch.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.shape = type { double, double, double (%struct.shape*)* }

@areas = internal unnamed_addr constant [4 x double (%struct.shape*)*] [double (%struct.shape*)* @rect, double (%struct.shape*)* @tri, double (%struct.shape*)* @circle, double (%struct.shape*)* @none], align 16

; Function Attrs: nounwind uwtable
define dso_local double @shapes(i32 noundef %0, i32* nocapture noundef readonly %1, double* nocapture noundef readonly %2) local_unnamed_addr #0 {
  %4 = alloca %struct.shape, align 16
  %5 = icmp sgt i32 %0, 0
  br i1 %5, label %6, label %11

6:                                                ; preds = %3
  %7 = bitcast %struct.shape* %4 to i8*
  %8 = getelementptr inbounds %struct.shape, %struct.shape* %4, i64 0, i32 2
  %9 = zext i32 %0 to i64
  %10 = bitcast %struct.shape* %4 to <2 x double>*
  br label %13

11:                                               ; preds = %13, %3
  %12 = phi double [ 0.000000e+00, %3 ], [ %26, %13 ]
  ret double %12

13:                                               ; preds = %6, %13
  %14 = phi i64 [ 0, %6 ], [ %27, %13 ]
  %15 = phi double [ 0.000000e+00, %6 ], [ %26, %13 ]
  call void @llvm.lifetime.start.p0i8(i64 24, i8* nonnull %7) #4
  %16 = shl nuw nsw i64 %14, 1
  %17 = getelementptr inbounds double, double* %2, i64 %16
  %18 = bitcast double* %17 to <2 x double>*
  %19 = load <2 x double>, <2 x double>* %18, align 8, !tbaa !4
  store <2 x double> %19, <2 x double>* %10, align 16, !tbaa !4
  %20 = getelementptr inbounds i32, i32* %1, i64 %14
  %21 = load i32, i32* %20, align 4, !tbaa !8
  %22 = sext i32 %21 to i64
  %23 = getelementptr inbounds [4 x double (%struct.shape*)*], [4 x double (%struct.shape*)*]* @areas, i64 0, i64 %22
  %24 = load double (%struct.shape*)*, double (%struct.shape*)** %23, align 8, !tbaa !10
  store double (%struct.shape*)* %24, double (%struct.shape*)** %8, align 16, !tbaa !12
  %25 = call double %24(%struct.shape* noundef nonnull %4) #4
  %26 = fadd double %15, %25
  call void @llvm.lifetime.end.p0i8(i64 24, i8* nonnull %7) #4
  %27 = add nuw nsw i64 %14, 1
  %28 = icmp eq i64 %27, %9
  br i1 %28, label %11, label %13, !llvm.loop !14
}

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.start.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.end.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: nounwind uwtable
define dso_local void @apply(i32 noundef %0, i32 noundef %1, i32* nocapture noundef %2) local_unnamed_addr #0 {
  %4 = icmp eq i32 %1, 0
  %5 = icmp eq i32 %1, 1
  %6 = select i1 %5, i32 (i32)* @invert, i32 (i32)* @square
  %7 = select i1 %4, i32 (i32)* @twice, i32 (i32)* %6
  %8 = icmp sgt i32 %0, 0
  br i1 %8, label %9, label %11

9:                                                ; preds = %3
  %10 = zext i32 %0 to i64
  br label %12

11:                                               ; preds = %12, %3
  ret void

12:                                               ; preds = %9, %12
  %13 = phi i64 [ 0, %9 ], [ %17, %12 ]
  %14 = getelementptr inbounds i32, i32* %2, i64 %13
  %15 = load i32, i32* %14, align 4, !tbaa !8
  %16 = tail call i32 %7(i32 noundef %15) #4, !callees !16
  store i32 %16, i32* %14, align 4, !tbaa !8
  %17 = add nuw nsw i64 %13, 1
  %18 = icmp eq i64 %17, %10
  br i1 %18, label %11, label %12, !llvm.loop !17
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind readnone uwtable willreturn
define internal i32 @twice(i32 noundef %0) unnamed_addr #2 {
  %2 = shl i32 %0, 1
  ret i32 %2
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind readnone uwtable willreturn
define internal i32 @invert(i32 noundef %0) unnamed_addr #2 {
  %2 = xor i32 %0, -1
  ret i32 %2
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind readnone uwtable willreturn
define internal i32 @square(i32 noundef %0) unnamed_addr #2 {
  %2 = mul i32 %0, %0
  ret i32 %2
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind readonly uwtable willreturn
define internal double @rect(%struct.shape* nocapture noundef readonly %0) #3 {
  %2 = getelementptr inbounds %struct.shape, %struct.shape* %0, i64 0, i32 0
  %3 = load double, double* %2, align 8, !tbaa !18
  %4 = getelementptr inbounds %struct.shape, %struct.shape* %0, i64 0, i32 1
  %5 = load double, double* %4, align 8, !tbaa !19
  %6 = fmul double %3, %5
  ret double %6
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind readonly uwtable willreturn
define internal double @tri(%struct.shape* nocapture noundef readonly %0) #3 {
  %2 = getelementptr inbounds %struct.shape, %struct.shape* %0, i64 0, i32 0
  %3 = load double, double* %2, align 8, !tbaa !18
  %4 = fmul double %3, 5.000000e-01
  %5 = getelementptr inbounds %struct.shape, %struct.shape* %0, i64 0, i32 1
  %6 = load double, double* %5, align 8, !tbaa !19
  %7 = fmul double %4, %6
  ret double %7
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind readonly uwtable willreturn
define internal double @circle(%struct.shape* nocapture noundef readonly %0) #3 {
  %2 = getelementptr inbounds %struct.shape, %struct.shape* %0, i64 0, i32 0
  %3 = load double, double* %2, align 8, !tbaa !18
  %4 = fmul double %3, 0x400921FB54442D11
  %5 = fmul double %3, %4
  ret double %5
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind readonly uwtable willreturn
define internal double @none(%struct.shape* nocapture noundef readonly %0) #3 {
  %2 = getelementptr inbounds %struct.shape, %struct.shape* %0, i64 0, i32 1
  %3 = load double, double* %2, align 8, !tbaa !19
  %4 = fsub double %3, %3
  ret double %4
}

attributes #0 = { nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { argmemonly mustprogress nofree nosync nounwind willreturn }
attributes #2 = { mustprogress nofree norecurse nosync nounwind readnone uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree norecurse nosync nounwind readonly uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 1}
!4 = !{!5, !5, i64 0}
!5 = !{!"double", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !9, i64 0}
!9 = !{!"int", !6, i64 0}
!10 = !{!11, !11, i64 0}
!11 = !{!"any pointer", !6, i64 0}
!12 = !{!13, !11, i64 16}
!13 = !{!"shape", !5, i64 0, !5, i64 8, !11, i64 16}
!14 = distinct !{!14, !15}
!15 = !{!"llvm.loop.mustprogress"}
!16 = !{i32 (i32)* @invert, i32 (i32)* @square, i32 (i32)* @twice}
!17 = distinct !{!17, !15}
!18 = !{!13, !5, i64 0}
!19 = !{!13, !5, i64 8}
