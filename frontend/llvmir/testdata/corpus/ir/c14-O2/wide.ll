; ModuleID = 'wide.c'
source_filename = "wide.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @floats(i32 noundef %0, i64* nocapture noundef readonly %1, i64* nocapture noundef writeonly %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %0, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %3
  %6 = zext i32 %0 to i64
  br label %8

7:                                                ; preds = %8, %3
  ret void

8:                                                ; preds = %5, %8
  %9 = phi i64 [ 0, %5 ], [ %15, %8 ]
  %10 = phi i64* [ %2, %5 ], [ %52, %8 ]
  %11 = getelementptr inbounds i64, i64* %1, i64 %9
  %12 = load i64, i64* %11, align 8, !tbaa !4
  %13 = zext i64 %12 to i128
  %14 = shl nuw i128 %13, 64
  %15 = add nuw nsw i64 %9, 1
  %16 = getelementptr inbounds i64, i64* %1, i64 %15
  %17 = load i64, i64* %16, align 8, !tbaa !4
  %18 = zext i64 %17 to i128
  %19 = or i128 %14, %18
  %20 = and i64 %17, 63
  %21 = zext i64 %20 to i128
  %22 = ashr i128 %19, %21
  %23 = sitofp i128 %22 to double
  %24 = uitofp i128 %22 to double
  %25 = sitofp i128 %22 to float
  %26 = fmul double %23, 2.500000e-01
  %27 = fptosi double %26 to i128
  %28 = fmul double %24, 5.000000e-01
  %29 = fptoui double %28 to i128
  %30 = fmul float %25, 0x3BC79CA100000000
  %31 = fptosi float %30 to i128
  %32 = trunc i128 %27 to i64
  store i64 %32, i64* %10, align 8, !tbaa !4
  %33 = lshr i128 %27, 64
  %34 = trunc i128 %33 to i64
  %35 = getelementptr inbounds i64, i64* %10, i64 1
  store i64 %34, i64* %35, align 8, !tbaa !4
  %36 = trunc i128 %29 to i64
  %37 = getelementptr inbounds i64, i64* %10, i64 2
  store i64 %36, i64* %37, align 8, !tbaa !4
  %38 = lshr i128 %29, 64
  %39 = trunc i128 %38 to i64
  %40 = getelementptr inbounds i64, i64* %10, i64 3
  store i64 %39, i64* %40, align 8, !tbaa !4
  %41 = trunc i128 %31 to i64
  %42 = getelementptr inbounds i64, i64* %10, i64 4
  store i64 %41, i64* %42, align 8, !tbaa !4
  %43 = lshr i128 %31, 64
  %44 = trunc i128 %43 to i64
  %45 = getelementptr inbounds i64, i64* %10, i64 5
  store i64 %44, i64* %45, align 8, !tbaa !4
  %46 = fmul double %23, 0x3BD0000000000000
  %47 = fptosi double %46 to i64
  %48 = getelementptr inbounds i64, i64* %10, i64 6
  store i64 %47, i64* %48, align 8, !tbaa !4
  %49 = fmul float %25, 0x3BD0000000000000
  %50 = fptosi float %49 to i64
  %51 = getelementptr inbounds i64, i64* %10, i64 7
  store i64 %50, i64* %51, align 8, !tbaa !4
  %52 = getelementptr inbounds i64, i64* %10, i64 8
  %53 = icmp eq i64 %15, %6
  br i1 %53, label %7, label %8, !llvm.loop !8
}

; Function Attrs: nofree nosync nounwind uwtable
define dso_local void @checked(i32 noundef %0, i64* nocapture noundef readonly %1, i64* nocapture noundef writeonly %2) local_unnamed_addr #1 {
  %4 = icmp sgt i32 %0, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %3
  %6 = zext i32 %0 to i64
  br label %8

7:                                                ; preds = %8, %3
  ret void

8:                                                ; preds = %5, %8
  %9 = phi i64 [ 0, %5 ], [ %15, %8 ]
  %10 = phi i64* [ %2, %5 ], [ %76, %8 ]
  %11 = getelementptr inbounds i64, i64* %1, i64 %9
  %12 = load i64, i64* %11, align 8, !tbaa !4
  %13 = zext i64 %12 to i128
  %14 = shl nuw i128 %13, 64
  %15 = add nuw nsw i64 %9, 1
  %16 = getelementptr inbounds i64, i64* %1, i64 %15
  %17 = load i64, i64* %16, align 8, !tbaa !4
  %18 = zext i64 %17 to i128
  %19 = or i128 %14, %18
  %20 = trunc i64 %9 to i32
  %21 = and i32 %20, 3
  %22 = zext i32 %21 to i128
  %23 = ashr i128 %19, %22
  %24 = add nuw nsw i64 %9, 2
  %25 = getelementptr inbounds i64, i64* %1, i64 %24
  %26 = load i64, i64* %25, align 8, !tbaa !4
  %27 = zext i64 %26 to i128
  %28 = shl nuw i128 %27, 64
  %29 = or i128 %28, %13
  %30 = urem i32 %20, 7
  %31 = zext i32 %30 to i128
  %32 = ashr i128 %29, %31
  %33 = tail call { i128, i1 } @llvm.sadd.with.overflow.i128(i128 %23, i128 %32)
  %34 = extractvalue { i128, i1 } %33, 1
  %35 = extractvalue { i128, i1 } %33, 0
  %36 = zext i1 %34 to i64
  store i64 %36, i64* %10, align 8, !tbaa !4
  %37 = lshr i128 %35, 64
  %38 = trunc i128 %37 to i64
  %39 = getelementptr inbounds i64, i64* %10, i64 1
  store i64 %38, i64* %39, align 8, !tbaa !4
  %40 = tail call { i128, i1 } @llvm.usub.with.overflow.i128(i128 %23, i128 %32)
  %41 = extractvalue { i128, i1 } %40, 1
  %42 = extractvalue { i128, i1 } %40, 0
  %43 = zext i1 %41 to i64
  %44 = getelementptr inbounds i64, i64* %10, i64 2
  store i64 %43, i64* %44, align 8, !tbaa !4
  %45 = trunc i128 %42 to i64
  %46 = getelementptr inbounds i64, i64* %10, i64 3
  store i64 %45, i64* %46, align 8, !tbaa !4
  %47 = load i64, i64* %11, align 8, !tbaa !4
  %48 = and i64 %47, 127
  %49 = zext i64 %48 to i128
  %50 = ashr i128 %23, %49
  %51 = load i64, i64* %16, align 8, !tbaa !4
  %52 = and i64 %51, 63
  %53 = zext i64 %52 to i128
  %54 = ashr i128 %32, %53
  %55 = tail call { i128, i1 } @llvm.smul.with.overflow.i128(i128 %50, i128 %54)
  %56 = extractvalue { i128, i1 } %55, 1
  %57 = extractvalue { i128, i1 } %55, 0
  %58 = zext i1 %56 to i64
  %59 = getelementptr inbounds i64, i64* %10, i64 4
  store i64 %58, i64* %59, align 8, !tbaa !4
  %60 = lshr i128 %57, 64
  %61 = trunc i128 %60 to i64
  %62 = getelementptr inbounds i64, i64* %10, i64 5
  store i64 %61, i64* %62, align 8, !tbaa !4
  %63 = load i64, i64* %11, align 8, !tbaa !4
  %64 = and i64 %63, 127
  %65 = zext i64 %64 to i128
  %66 = lshr i128 %23, %65
  %67 = lshr i128 %32, 61
  %68 = tail call { i128, i1 } @llvm.umul.with.overflow.i128(i128 %66, i128 %67)
  %69 = extractvalue { i128, i1 } %68, 1
  %70 = extractvalue { i128, i1 } %68, 0
  %71 = zext i1 %69 to i64
  %72 = getelementptr inbounds i64, i64* %10, i64 6
  store i64 %71, i64* %72, align 8, !tbaa !4
  %73 = lshr i128 %70, 64
  %74 = trunc i128 %73 to i64
  %75 = getelementptr inbounds i64, i64* %10, i64 7
  store i64 %74, i64* %75, align 8, !tbaa !4
  %76 = getelementptr inbounds i64, i64* %10, i64 8
  %77 = icmp eq i64 %15, %6
  br i1 %77, label %7, label %8, !llvm.loop !10
}

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare { i128, i1 } @llvm.sadd.with.overflow.i128(i128, i128) #2

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare { i128, i1 } @llvm.usub.with.overflow.i128(i128, i128) #2

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare { i128, i1 } @llvm.smul.with.overflow.i128(i128, i128) #2

; Function Attrs: mustprogress nofree nosync nounwind readnone speculatable willreturn
declare { i128, i1 } @llvm.umul.with.overflow.i128(i128, i128) #2

; Function Attrs: nofree nosync nounwind uwtable
define dso_local void @rotate(i32 noundef %0, i64* nocapture noundef readonly %1, i64* nocapture noundef writeonly %2) local_unnamed_addr #1 {
  %4 = icmp sgt i32 %0, 0
  br i1 %4, label %5, label %30

5:                                                ; preds = %3
  %6 = zext i32 %0 to i64
  %7 = and i64 %6, 1
  %8 = icmp eq i32 %0, 1
  br i1 %8, label %11, label %9

9:                                                ; preds = %5
  %10 = and i64 %6, 4294967294
  br label %31

11:                                               ; preds = %31, %5
  %12 = phi i64 [ 0, %5 ], [ %54, %31 ]
  %13 = phi i64* [ %2, %5 ], [ %64, %31 ]
  %14 = icmp eq i64 %7, 0
  br i1 %14, label %30, label %15

15:                                               ; preds = %11
  %16 = getelementptr inbounds i64, i64* %1, i64 %12
  %17 = load i64, i64* %16, align 8, !tbaa !4
  %18 = zext i64 %17 to i128
  %19 = shl nuw i128 %18, 64
  %20 = add nuw nsw i64 %12, 1
  %21 = getelementptr inbounds i64, i64* %1, i64 %20
  %22 = load i64, i64* %21, align 8, !tbaa !4
  %23 = zext i64 %22 to i128
  %24 = or i128 %19, %23
  %25 = tail call i128 @llvm.fshl.i128(i128 %24, i128 %24, i128 %18)
  %26 = trunc i128 %25 to i64
  store i64 %26, i64* %13, align 8, !tbaa !4
  %27 = lshr i128 %25, 64
  %28 = trunc i128 %27 to i64
  %29 = getelementptr inbounds i64, i64* %13, i64 1
  store i64 %28, i64* %29, align 8, !tbaa !4
  br label %30

30:                                               ; preds = %15, %11, %3
  ret void

31:                                               ; preds = %31, %9
  %32 = phi i64 [ 0, %9 ], [ %54, %31 ]
  %33 = phi i64* [ %2, %9 ], [ %64, %31 ]
  %34 = phi i64 [ 0, %9 ], [ %65, %31 ]
  %35 = getelementptr inbounds i64, i64* %1, i64 %32
  %36 = load i64, i64* %35, align 8, !tbaa !4
  %37 = zext i64 %36 to i128
  %38 = shl nuw i128 %37, 64
  %39 = or i64 %32, 1
  %40 = getelementptr inbounds i64, i64* %1, i64 %39
  %41 = load i64, i64* %40, align 8, !tbaa !4
  %42 = zext i64 %41 to i128
  %43 = or i128 %38, %42
  %44 = tail call i128 @llvm.fshl.i128(i128 %43, i128 %43, i128 %37)
  %45 = trunc i128 %44 to i64
  store i64 %45, i64* %33, align 8, !tbaa !4
  %46 = lshr i128 %44, 64
  %47 = trunc i128 %46 to i64
  %48 = getelementptr inbounds i64, i64* %33, i64 1
  store i64 %47, i64* %48, align 8, !tbaa !4
  %49 = getelementptr inbounds i64, i64* %33, i64 2
  %50 = getelementptr inbounds i64, i64* %1, i64 %39
  %51 = load i64, i64* %50, align 8, !tbaa !4
  %52 = zext i64 %51 to i128
  %53 = shl nuw i128 %52, 64
  %54 = add nuw nsw i64 %32, 2
  %55 = getelementptr inbounds i64, i64* %1, i64 %54
  %56 = load i64, i64* %55, align 8, !tbaa !4
  %57 = zext i64 %56 to i128
  %58 = or i128 %53, %57
  %59 = tail call i128 @llvm.fshl.i128(i128 %58, i128 %58, i128 %52)
  %60 = trunc i128 %59 to i64
  store i64 %60, i64* %49, align 8, !tbaa !4
  %61 = lshr i128 %59, 64
  %62 = trunc i128 %61 to i64
  %63 = getelementptr inbounds i64, i64* %33, i64 3
  store i64 %62, i64* %63, align 8, !tbaa !4
  %64 = getelementptr inbounds i64, i64* %33, i64 4
  %65 = add i64 %34, 2
  %66 = icmp eq i64 %65, %10
  br i1 %66, label %11, label %31, !llvm.loop !11
}

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare i128 @llvm.fshl.i128(i128, i128, i128) #3

attributes #0 = { nofree norecurse nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nofree nosync nounwind readnone speculatable willreturn }
attributes #3 = { nofree nosync nounwind readnone speculatable willreturn }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 1}
!4 = !{!5, !5, i64 0}
!5 = !{!"long", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.mustprogress"}
!10 = distinct !{!10, !9}
!11 = distinct !{!11, !9}
