; ModuleID = 'dispatch.c'
source_filename = "dispatch.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.shape = type { double, double, ptr }

@areas = internal unnamed_addr constant [4 x ptr] [ptr @rect, ptr @tri, ptr @circle, ptr @none], align 16

; Function Attrs: nounwind uwtable
define dso_local double @shapes(i32 noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2) local_unnamed_addr #0 {
  %4 = alloca %struct.shape, align 8
  %5 = icmp sgt i32 %0, 0
  br i1 %5, label %6, label %10

6:                                                ; preds = %3
  %7 = getelementptr inbounds i8, ptr %4, i64 8
  %8 = getelementptr inbounds i8, ptr %4, i64 16
  %9 = zext nneg i32 %0 to i64
  br label %12

10:                                               ; preds = %12, %3
  %11 = phi double [ 0.000000e+00, %3 ], [ %27, %12 ]
  ret double %11

12:                                               ; preds = %6, %12
  %13 = phi i64 [ 0, %6 ], [ %28, %12 ]
  %14 = phi double [ 0.000000e+00, %6 ], [ %27, %12 ]
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %4) #4
  %15 = shl nuw nsw i64 %13, 1
  %16 = getelementptr inbounds double, ptr %2, i64 %15
  %17 = load double, ptr %16, align 8, !tbaa !4
  store double %17, ptr %4, align 8, !tbaa !8
  %18 = or disjoint i64 %15, 1
  %19 = getelementptr inbounds double, ptr %2, i64 %18
  %20 = load double, ptr %19, align 8, !tbaa !4
  store double %20, ptr %7, align 8, !tbaa !11
  %21 = getelementptr inbounds i32, ptr %1, i64 %13
  %22 = load i32, ptr %21, align 4, !tbaa !12
  %23 = sext i32 %22 to i64
  %24 = getelementptr inbounds [4 x ptr], ptr @areas, i64 0, i64 %23
  %25 = load ptr, ptr %24, align 8, !tbaa !14
  store ptr %25, ptr %8, align 8, !tbaa !15
  %26 = call double %25(ptr noundef nonnull %4) #4
  %27 = fadd double %14, %26
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %4) #4
  %28 = add nuw nsw i64 %13, 1
  %29 = icmp eq i64 %28, %9
  br i1 %29, label %10, label %12, !llvm.loop !16
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nounwind uwtable
define dso_local void @apply(i32 noundef %0, i32 noundef %1, ptr nocapture noundef %2) local_unnamed_addr #0 {
  %4 = icmp eq i32 %1, 0
  %5 = icmp eq i32 %1, 1
  %6 = select i1 %5, ptr @invert, ptr @square
  %7 = select i1 %4, ptr @twice, ptr %6
  %8 = icmp sgt i32 %0, 0
  br i1 %8, label %9, label %11

9:                                                ; preds = %3
  %10 = zext nneg i32 %0 to i64
  br label %12

11:                                               ; preds = %12, %3
  ret void

12:                                               ; preds = %9, %12
  %13 = phi i64 [ 0, %9 ], [ %17, %12 ]
  %14 = getelementptr inbounds i32, ptr %2, i64 %13
  %15 = load i32, ptr %14, align 4, !tbaa !12
  %16 = tail call i32 %7(i32 noundef %15) #4, !callees !19
  store i32 %16, ptr %14, align 4, !tbaa !12
  %17 = add nuw nsw i64 %13, 1
  %18 = icmp eq i64 %17, %10
  br i1 %18, label %11, label %12, !llvm.loop !20
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define internal noundef i32 @twice(i32 noundef %0) unnamed_addr #2 {
  %2 = shl i32 %0, 1
  ret i32 %2
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define internal noundef i32 @invert(i32 noundef %0) unnamed_addr #2 {
  %2 = xor i32 %0, -1
  ret i32 %2
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable
define internal noundef i32 @square(i32 noundef %0) unnamed_addr #2 {
  %2 = mul i32 %0, %0
  ret i32 %2
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define internal double @rect(ptr nocapture noundef readonly %0) #3 {
  %2 = load double, ptr %0, align 8, !tbaa !8
  %3 = getelementptr inbounds i8, ptr %0, i64 8
  %4 = load double, ptr %3, align 8, !tbaa !11
  %5 = fmul double %2, %4
  ret double %5
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define internal double @tri(ptr nocapture noundef readonly %0) #3 {
  %2 = load double, ptr %0, align 8, !tbaa !8
  %3 = fmul double %2, 5.000000e-01
  %4 = getelementptr inbounds i8, ptr %0, i64 8
  %5 = load double, ptr %4, align 8, !tbaa !11
  %6 = fmul double %3, %5
  ret double %6
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define internal double @circle(ptr nocapture noundef readonly %0) #3 {
  %2 = load double, ptr %0, align 8, !tbaa !8
  %3 = fmul double %2, 0x400921FB54442D11
  %4 = fmul double %2, %3
  ret double %4
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define internal double @none(ptr nocapture noundef readonly %0) #3 {
  %2 = getelementptr inbounds i8, ptr %0, i64 8
  %3 = load double, ptr %2, align 8, !tbaa !11
  %4 = fsub double %3, %3
  ret double %4
}

attributes #0 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"double", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !5, i64 0}
!9 = !{!"shape", !5, i64 0, !5, i64 8, !10, i64 16}
!10 = !{!"any pointer", !6, i64 0}
!11 = !{!9, !5, i64 8}
!12 = !{!13, !13, i64 0}
!13 = !{!"int", !6, i64 0}
!14 = !{!10, !10, i64 0}
!15 = !{!9, !10, i64 16}
!16 = distinct !{!16, !17, !18}
!17 = !{!"llvm.loop.mustprogress"}
!18 = !{!"llvm.loop.unroll.disable"}
!19 = !{ptr @invert, ptr @square, ptr @twice}
!20 = distinct !{!20, !17, !18}
