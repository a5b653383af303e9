; ModuleID = 'bits.c'
source_filename = "bits.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @popcounts(i32 noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef writeonly %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %0, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %3
  %6 = zext nneg i32 %0 to i64
  br label %8

7:                                                ; preds = %8, %3
  ret void

8:                                                ; preds = %5, %8
  %9 = phi i64 [ 0, %5 ], [ %15, %8 ]
  %10 = getelementptr inbounds i64, ptr %1, i64 %9
  %11 = load i64, ptr %10, align 8, !tbaa !4
  %12 = tail call range(i64 0, 65) i64 @llvm.ctpop.i64(i64 %11)
  %13 = trunc nuw nsw i64 %12 to i32
  %14 = getelementptr inbounds i32, ptr %2, i64 %9
  store i32 %13, ptr %14, align 4, !tbaa !8
  %15 = add nuw nsw i64 %9, 1
  %16 = icmp eq i64 %15, %6
  br i1 %16, label %7, label %8, !llvm.loop !10
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctpop.i64(i64) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @bit_tricks(i32 noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef writeonly %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %0, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %3
  %6 = zext nneg i32 %0 to i64
  br label %8

7:                                                ; preds = %32, %3
  ret void

8:                                                ; preds = %5, %32
  %9 = phi i64 [ 0, %5 ], [ %37, %32 ]
  %10 = getelementptr inbounds i32, ptr %1, i64 %9
  %11 = load i32, ptr %10, align 4, !tbaa !8
  %12 = tail call range(i32 0, 33) i32 @llvm.ctlz.i32(i32 %11, i1 false)
  %13 = mul nuw nsw i64 %9, 6
  %14 = getelementptr inbounds i32, ptr %2, i64 %13
  store i32 %12, ptr %14, align 4, !tbaa !8
  %15 = tail call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %11, i1 false)
  %16 = or disjoint i64 %13, 1
  %17 = getelementptr inbounds i32, ptr %2, i64 %16
  store i32 %15, ptr %17, align 4, !tbaa !8
  %18 = tail call i32 @llvm.bswap.i32(i32 %11)
  %19 = getelementptr inbounds i8, ptr %14, i64 8
  store i32 %18, ptr %19, align 4, !tbaa !8
  %20 = tail call i32 @llvm.fshl.i32(i32 %11, i32 %11, i32 7)
  %21 = getelementptr inbounds i8, ptr %14, i64 12
  store i32 %20, ptr %21, align 4, !tbaa !8
  br label %22

22:                                               ; preds = %22, %8
  %23 = phi i32 [ 0, %8 ], [ %30, %22 ]
  %24 = phi i32 [ 0, %8 ], [ %29, %22 ]
  %25 = lshr i32 %11, %23
  %26 = and i32 %25, 1
  %27 = sub nuw nsw i32 31, %23
  %28 = shl nuw i32 %26, %27
  %29 = or i32 %28, %24
  %30 = add nuw nsw i32 %23, 1
  %31 = icmp eq i32 %30, 32
  br i1 %31, label %32, label %22, !llvm.loop !13

32:                                               ; preds = %22
  %33 = getelementptr inbounds i8, ptr %14, i64 16
  store i32 %29, ptr %33, align 4, !tbaa !8
  %34 = add i32 %11, -1
  %35 = and i32 %34, %11
  %36 = getelementptr inbounds i8, ptr %14, i64 20
  store i32 %35, ptr %36, align 4, !tbaa !8
  %37 = add nuw nsw i64 %9, 1
  %38 = icmp eq i64 %37, %6
  br i1 %38, label %7, label %8, !llvm.loop !14
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.ctlz.i32(i32, i1 immarg) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.cttz.i32(i32, i1 immarg) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.bswap.i32(i32) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @morton(i32 noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef writeonly %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %0, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %3
  %6 = zext nneg i32 %0 to i64
  br label %8

7:                                                ; preds = %8, %3
  ret void

8:                                                ; preds = %5, %8
  %9 = phi i64 [ 0, %5 ], [ %43, %8 ]
  %10 = shl nuw nsw i64 %9, 1
  %11 = getelementptr inbounds i32, ptr %1, i64 %10
  %12 = load i32, ptr %11, align 4, !tbaa !8
  %13 = shl i32 %12, 8
  %14 = or i32 %13, %12
  %15 = and i32 %14, 16711935
  %16 = shl nuw nsw i32 %15, 4
  %17 = or i32 %16, %15
  %18 = and i32 %17, 252645135
  %19 = shl nuw nsw i32 %18, 2
  %20 = or i32 %19, %18
  %21 = and i32 %20, 858993459
  %22 = shl nuw nsw i32 %21, 1
  %23 = or i32 %22, %21
  %24 = and i32 %23, 1431655765
  %25 = or disjoint i64 %10, 1
  %26 = getelementptr inbounds i32, ptr %1, i64 %25
  %27 = load i32, ptr %26, align 4, !tbaa !8
  %28 = shl i32 %27, 8
  %29 = or i32 %28, %27
  %30 = and i32 %29, 16711935
  %31 = shl nuw nsw i32 %30, 4
  %32 = or i32 %31, %30
  %33 = and i32 %32, 252645135
  %34 = shl nuw nsw i32 %33, 2
  %35 = or i32 %34, %33
  %36 = and i32 %35, 858993459
  %37 = shl nuw i32 %36, 2
  %38 = shl nuw nsw i32 %36, 1
  %39 = or i32 %37, %38
  %40 = and i32 %39, -1431655766
  %41 = or disjoint i32 %40, %24
  %42 = getelementptr inbounds i32, ptr %2, i64 %9
  store i32 %41, ptr %42, align 4, !tbaa !8
  %43 = add nuw nsw i64 %9, 1
  %44 = icmp eq i64 %43, %6
  br i1 %44, label %7, label %8, !llvm.loop !15
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: write) uwtable
define dso_local void @gray(i32 noundef %0, ptr nocapture noundef writeonly %1) local_unnamed_addr #2 {
  %3 = icmp sgt i32 %0, 0
  br i1 %3, label %4, label %6

4:                                                ; preds = %2
  %5 = zext nneg i32 %0 to i64
  br label %7

6:                                                ; preds = %7, %2
  ret void

7:                                                ; preds = %4, %7
  %8 = phi i64 [ 0, %4 ], [ %14, %7 ]
  %9 = trunc nuw nsw i64 %8 to i32
  %10 = lshr i32 %9, 1
  %11 = xor i32 %10, %9
  %12 = trunc i32 %11 to i16
  %13 = getelementptr inbounds i16, ptr %1, i64 %8
  store i16 %12, ptr %13, align 2, !tbaa !16
  %14 = add nuw nsw i64 %8, 1
  %15 = icmp eq i64 %14, %5
  br i1 %15, label %6, label %7, !llvm.loop !18
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.fshl.i32(i32, i32, i32) #3

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nofree norecurse nosync nounwind memory(argmem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"long", !6, i64 0}
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
!16 = !{!17, !17, i64 0}
!17 = !{!"short", !6, i64 0}
!18 = distinct !{!18, !11, !12}
