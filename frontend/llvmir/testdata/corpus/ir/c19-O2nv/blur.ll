; ModuleID = 'blur.c'
source_filename = "blur.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @blur3(i32 noundef %0, i32 noundef %1, ptr noalias nocapture noundef readonly %2, ptr noalias nocapture noundef writeonly %3) local_unnamed_addr #0 {
  %5 = icmp sgt i32 %0, 2
  br i1 %5, label %6, label %18

6:                                                ; preds = %4
  %7 = add nsw i32 %0, -1
  %8 = add i32 %1, -1
  %9 = icmp sgt i32 %1, 2
  %10 = sext i32 %1 to i64
  %11 = zext nneg i32 %7 to i64
  %12 = zext nneg i32 %8 to i64
  br label %13

13:                                               ; preds = %6, %22
  %14 = phi i64 [ 1, %6 ], [ %23, %22 ]
  br i1 %9, label %15, label %22

15:                                               ; preds = %13
  %16 = mul nuw nsw i64 %14, %10
  %17 = getelementptr i8, ptr %3, i64 %16
  br label %19

18:                                               ; preds = %22, %4
  ret void

19:                                               ; preds = %15, %31
  %20 = phi i64 [ 1, %15 ], [ %36, %31 ]
  %21 = getelementptr i8, ptr %2, i64 %20
  br label %25

22:                                               ; preds = %31, %13
  %23 = add nuw nsw i64 %14, 1
  %24 = icmp eq i64 %23, %11
  br i1 %24, label %18, label %13, !llvm.loop !4

25:                                               ; preds = %19, %38
  %26 = phi i64 [ -1, %19 ], [ %39, %38 ]
  %27 = phi i32 [ 0, %19 ], [ %47, %38 ]
  %28 = add nsw i64 %26, %14
  %29 = mul nsw i64 %28, %10
  %30 = getelementptr i8, ptr %21, i64 %29
  br label %41

31:                                               ; preds = %38
  %32 = add nsw i32 %47, 4
  %33 = sdiv i32 %32, 9
  %34 = trunc i32 %33 to i8
  %35 = getelementptr i8, ptr %17, i64 %20
  store i8 %34, ptr %35, align 1, !tbaa !7
  %36 = add nuw nsw i64 %20, 1
  %37 = icmp eq i64 %36, %12
  br i1 %37, label %22, label %19, !llvm.loop !10

38:                                               ; preds = %41
  %39 = add nsw i64 %26, 1
  %40 = icmp eq i64 %39, 2
  br i1 %40, label %31, label %25, !llvm.loop !11

41:                                               ; preds = %25, %41
  %42 = phi i64 [ -1, %25 ], [ %48, %41 ]
  %43 = phi i32 [ %27, %25 ], [ %47, %41 ]
  %44 = getelementptr i8, ptr %30, i64 %42
  %45 = load i8, ptr %44, align 1, !tbaa !7
  %46 = zext i8 %45 to i32
  %47 = add nsw i32 %43, %46
  %48 = add nsw i64 %42, 1
  %49 = icmp eq i64 %48, 2
  br i1 %49, label %38, label %41, !llvm.loop !12
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @sobel(i32 noundef %0, i32 noundef %1, ptr noalias nocapture noundef readonly %2, ptr noalias nocapture noundef writeonly %3) local_unnamed_addr #0 {
  %5 = icmp sgt i32 %0, 2
  br i1 %5, label %6, label %27

6:                                                ; preds = %4
  %7 = add nsw i32 %0, -1
  %8 = add i32 %1, -1
  %9 = icmp sgt i32 %1, 2
  %10 = sub nsw i32 1, %1
  %11 = sext i32 %10 to i64
  %12 = sext i32 %1 to i64
  %13 = xor i32 %1, -1
  %14 = sext i32 %13 to i64
  %15 = sext i32 %8 to i64
  %16 = sub nsw i32 0, %1
  %17 = sext i32 %16 to i64
  %18 = zext i32 %1 to i64
  %19 = zext nneg i32 %7 to i64
  %20 = zext nneg i32 %8 to i64
  br label %21

21:                                               ; preds = %6, %28
  %22 = phi i64 [ 1, %6 ], [ %29, %28 ]
  br i1 %9, label %23, label %28

23:                                               ; preds = %21
  %24 = mul nuw nsw i64 %22, %18
  %25 = getelementptr inbounds i8, ptr %2, i64 %24
  %26 = getelementptr inbounds i16, ptr %3, i64 %24
  br label %31

27:                                               ; preds = %28, %4
  ret void

28:                                               ; preds = %31, %21
  %29 = add nuw nsw i64 %22, 1
  %30 = icmp eq i64 %29, %19
  br i1 %30, label %27, label %21, !llvm.loop !13

31:                                               ; preds = %23, %31
  %32 = phi i64 [ 1, %23 ], [ %75, %31 ]
  %33 = getelementptr inbounds i8, ptr %25, i64 %32
  %34 = getelementptr inbounds i8, ptr %33, i64 %11
  %35 = load i8, ptr %34, align 1, !tbaa !7
  %36 = zext i8 %35 to i32
  %37 = getelementptr inbounds i8, ptr %33, i64 1
  %38 = load i8, ptr %37, align 1, !tbaa !7
  %39 = zext i8 %38 to i32
  %40 = getelementptr i8, ptr %33, i64 %12
  %41 = getelementptr i8, ptr %40, i64 1
  %42 = load i8, ptr %41, align 1, !tbaa !7
  %43 = zext i8 %42 to i32
  %44 = getelementptr inbounds i8, ptr %33, i64 %14
  %45 = load i8, ptr %44, align 1, !tbaa !7
  %46 = zext i8 %45 to i32
  %47 = getelementptr inbounds i8, ptr %33, i64 -1
  %48 = load i8, ptr %47, align 1, !tbaa !7
  %49 = zext i8 %48 to i32
  %50 = getelementptr inbounds i8, ptr %33, i64 %15
  %51 = load i8, ptr %50, align 1, !tbaa !7
  %52 = zext i8 %51 to i32
  %53 = sub nsw i32 %39, %49
  %54 = shl nsw i32 %53, 1
  %55 = add nuw nsw i32 %43, %36
  %56 = add nuw nsw i32 %46, %52
  %57 = sub nsw i32 %55, %56
  %58 = add nsw i32 %57, %54
  %59 = load i8, ptr %40, align 1, !tbaa !7
  %60 = zext i8 %59 to i32
  %61 = getelementptr inbounds i8, ptr %33, i64 %17
  %62 = load i8, ptr %61, align 1, !tbaa !7
  %63 = zext i8 %62 to i32
  %64 = sub nsw i32 %60, %63
  %65 = shl nsw i32 %64, 1
  %66 = add nuw nsw i32 %36, %46
  %67 = sub nsw i32 %43, %66
  %68 = add nsw i32 %67, %52
  %69 = add nsw i32 %68, %65
  %70 = tail call i32 @llvm.abs.i32(i32 %58, i1 true)
  %71 = tail call i32 @llvm.abs.i32(i32 %69, i1 true)
  %72 = add nuw nsw i32 %71, %70
  %73 = trunc nsw i32 %72 to i16
  %74 = getelementptr inbounds i16, ptr %26, i64 %32
  store i16 %73, ptr %74, align 2, !tbaa !14
  %75 = add nuw nsw i64 %32, 1
  %76 = icmp eq i64 %75, %20
  br i1 %76, label %28, label %31, !llvm.loop !16
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.abs.i32(i32, i1 immarg) #1

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = distinct !{!4, !5, !6}
!5 = !{!"llvm.loop.mustprogress"}
!6 = !{!"llvm.loop.unroll.disable"}
!7 = !{!8, !8, i64 0}
!8 = !{!"omnipotent char", !9, i64 0}
!9 = !{!"Simple C/C++ TBAA"}
!10 = distinct !{!10, !5, !6}
!11 = distinct !{!11, !5, !6}
!12 = distinct !{!12, !5, !6}
!13 = distinct !{!13, !5, !6}
!14 = !{!15, !15, i64 0}
!15 = !{!"short", !8, i64 0}
!16 = distinct !{!16, !5, !6}
