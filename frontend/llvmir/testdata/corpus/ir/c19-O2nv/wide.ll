; ModuleID = 'wide.c'
source_filename = "wide.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(write, argmem: readwrite, inaccessiblemem: none) uwtable
define dso_local void @floats(i32 noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef writeonly %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %0, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %3
  %6 = zext nneg i32 %0 to i64
  br label %8

7:                                                ; preds = %8, %3
  ret void

8:                                                ; preds = %5, %8
  %9 = phi i64 [ 0, %5 ], [ %15, %8 ]
  %10 = phi ptr [ %2, %5 ], [ %52, %8 ]
  %11 = getelementptr inbounds i64, ptr %1, i64 %9
  %12 = load i64, ptr %11, align 8, !tbaa !4
  %13 = sext i64 %12 to i128
  %14 = shl nsw i128 %13, 64
  %15 = add nuw nsw i64 %9, 1
  %16 = getelementptr inbounds i64, ptr %1, i64 %15
  %17 = load i64, ptr %16, align 8, !tbaa !4
  %18 = zext i64 %17 to i128
  %19 = or disjoint i128 %14, %18
  %20 = and i64 %17, 63
  %21 = zext nneg i64 %20 to i128
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
  store i64 %32, ptr %10, align 8, !tbaa !4
  %33 = lshr i128 %27, 64
  %34 = trunc nuw i128 %33 to i64
  %35 = getelementptr inbounds i8, ptr %10, i64 8
  store i64 %34, ptr %35, align 8, !tbaa !4
  %36 = trunc i128 %29 to i64
  %37 = getelementptr inbounds i8, ptr %10, i64 16
  store i64 %36, ptr %37, align 8, !tbaa !4
  %38 = lshr i128 %29, 64
  %39 = trunc nuw i128 %38 to i64
  %40 = getelementptr inbounds i8, ptr %10, i64 24
  store i64 %39, ptr %40, align 8, !tbaa !4
  %41 = trunc i128 %31 to i64
  %42 = getelementptr inbounds i8, ptr %10, i64 32
  store i64 %41, ptr %42, align 8, !tbaa !4
  %43 = lshr i128 %31, 64
  %44 = trunc nuw i128 %43 to i64
  %45 = getelementptr inbounds i8, ptr %10, i64 40
  store i64 %44, ptr %45, align 8, !tbaa !4
  %46 = fmul double %23, 0x3BD0000000000000
  %47 = fptosi double %46 to i64
  %48 = getelementptr inbounds i8, ptr %10, i64 48
  store i64 %47, ptr %48, align 8, !tbaa !4
  %49 = fmul float %25, 0x3BD0000000000000
  %50 = fptosi float %49 to i64
  %51 = getelementptr inbounds i8, ptr %10, i64 56
  store i64 %50, ptr %51, align 8, !tbaa !4
  %52 = getelementptr inbounds i8, ptr %10, i64 64
  %53 = icmp eq i64 %15, %6
  br i1 %53, label %7, label %8, !llvm.loop !8
}

; Function Attrs: nofree norecurse nosync nounwind memory(write, argmem: readwrite, inaccessiblemem: none) uwtable
define dso_local void @checked(i32 noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef writeonly %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %0, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %3
  %6 = zext nneg i32 %0 to i64
  br label %8

7:                                                ; preds = %8, %3
  ret void

8:                                                ; preds = %5, %8
  %9 = phi i64 [ 0, %5 ], [ %15, %8 ]
  %10 = phi ptr [ %2, %5 ], [ %76, %8 ]
  %11 = getelementptr inbounds i64, ptr %1, i64 %9
  %12 = load i64, ptr %11, align 8, !tbaa !4
  %13 = sext i64 %12 to i128
  %14 = shl nsw i128 %13, 64
  %15 = add nuw nsw i64 %9, 1
  %16 = getelementptr inbounds i64, ptr %1, i64 %15
  %17 = load i64, ptr %16, align 8, !tbaa !4
  %18 = zext i64 %17 to i128
  %19 = or disjoint i128 %14, %18
  %20 = trunc nuw nsw i64 %9 to i32
  %21 = and i32 %20, 3
  %22 = zext nneg i32 %21 to i128
  %23 = ashr i128 %19, %22
  %24 = getelementptr inbounds i8, ptr %11, i64 16
  %25 = load i64, ptr %24, align 8, !tbaa !4
  %26 = sext i64 %25 to i128
  %27 = shl nsw i128 %26, 64
  %28 = zext i64 %12 to i128
  %29 = or disjoint i128 %27, %28
  %30 = urem i32 %20, 7
  %31 = zext nneg i32 %30 to i128
  %32 = ashr i128 %29, %31
  %33 = tail call { i128, i1 } @llvm.sadd.with.overflow.i128(i128 %23, i128 %32)
  %34 = extractvalue { i128, i1 } %33, 1
  %35 = extractvalue { i128, i1 } %33, 0
  %36 = zext i1 %34 to i64
  store i64 %36, ptr %10, align 8, !tbaa !4
  %37 = lshr i128 %35, 64
  %38 = trunc nuw i128 %37 to i64
  %39 = getelementptr inbounds i8, ptr %10, i64 8
  store i64 %38, ptr %39, align 8, !tbaa !4
  %40 = tail call { i128, i1 } @llvm.usub.with.overflow.i128(i128 %23, i128 %32)
  %41 = extractvalue { i128, i1 } %40, 1
  %42 = extractvalue { i128, i1 } %40, 0
  %43 = zext i1 %41 to i64
  %44 = getelementptr inbounds i8, ptr %10, i64 16
  store i64 %43, ptr %44, align 8, !tbaa !4
  %45 = trunc i128 %42 to i64
  %46 = getelementptr inbounds i8, ptr %10, i64 24
  store i64 %45, ptr %46, align 8, !tbaa !4
  %47 = load i64, ptr %11, align 8, !tbaa !4
  %48 = and i64 %47, 127
  %49 = zext nneg i64 %48 to i128
  %50 = ashr i128 %23, %49
  %51 = load i64, ptr %16, align 8, !tbaa !4
  %52 = and i64 %51, 63
  %53 = zext nneg i64 %52 to i128
  %54 = ashr i128 %32, %53
  %55 = tail call { i128, i1 } @llvm.smul.with.overflow.i128(i128 %50, i128 %54)
  %56 = extractvalue { i128, i1 } %55, 1
  %57 = extractvalue { i128, i1 } %55, 0
  %58 = zext i1 %56 to i64
  %59 = getelementptr inbounds i8, ptr %10, i64 32
  store i64 %58, ptr %59, align 8, !tbaa !4
  %60 = lshr i128 %57, 64
  %61 = trunc nuw i128 %60 to i64
  %62 = getelementptr inbounds i8, ptr %10, i64 40
  store i64 %61, ptr %62, align 8, !tbaa !4
  %63 = load i64, ptr %11, align 8, !tbaa !4
  %64 = and i64 %63, 127
  %65 = zext nneg i64 %64 to i128
  %66 = lshr i128 %23, %65
  %67 = lshr i128 %32, 61
  %68 = tail call { i128, i1 } @llvm.umul.with.overflow.i128(i128 %66, i128 %67)
  %69 = extractvalue { i128, i1 } %68, 1
  %70 = extractvalue { i128, i1 } %68, 0
  %71 = zext i1 %69 to i64
  %72 = getelementptr inbounds i8, ptr %10, i64 48
  store i64 %71, ptr %72, align 8, !tbaa !4
  %73 = lshr i128 %70, 64
  %74 = trunc nuw i128 %73 to i64
  %75 = getelementptr inbounds i8, ptr %10, i64 56
  store i64 %74, ptr %75, align 8, !tbaa !4
  %76 = getelementptr inbounds i8, ptr %10, i64 64
  %77 = icmp eq i64 %15, %6
  br i1 %77, label %7, label %8, !llvm.loop !11
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i128, i1 } @llvm.sadd.with.overflow.i128(i128, i128) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i128, i1 } @llvm.usub.with.overflow.i128(i128, i128) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i128, i1 } @llvm.smul.with.overflow.i128(i128, i128) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i128, i1 } @llvm.umul.with.overflow.i128(i128, i128) #1

; Function Attrs: nofree norecurse nosync nounwind memory(write, argmem: readwrite, inaccessiblemem: none) uwtable
define dso_local void @rotate(i32 noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef writeonly %2) local_unnamed_addr #0 {
  %4 = icmp sgt i32 %0, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %3
  %6 = zext nneg i32 %0 to i64
  br label %8

7:                                                ; preds = %8, %3
  ret void

8:                                                ; preds = %5, %8
  %9 = phi i64 [ 0, %5 ], [ %15, %8 ]
  %10 = phi ptr [ %2, %5 ], [ %26, %8 ]
  %11 = getelementptr inbounds i64, ptr %1, i64 %9
  %12 = load i64, ptr %11, align 8, !tbaa !4
  %13 = sext i64 %12 to i128
  %14 = shl nsw i128 %13, 64
  %15 = add nuw nsw i64 %9, 1
  %16 = getelementptr inbounds i64, ptr %1, i64 %15
  %17 = load i64, ptr %16, align 8, !tbaa !4
  %18 = zext i64 %17 to i128
  %19 = or disjoint i128 %14, %18
  %20 = zext i64 %12 to i128
  %21 = tail call i128 @llvm.fshl.i128(i128 %19, i128 %19, i128 %20)
  %22 = trunc i128 %21 to i64
  store i64 %22, ptr %10, align 8, !tbaa !4
  %23 = lshr i128 %21, 64
  %24 = trunc nuw i128 %23 to i64
  %25 = getelementptr inbounds i8, ptr %10, i64 8
  store i64 %24, ptr %25, align 8, !tbaa !4
  %26 = getelementptr inbounds i8, ptr %10, i64 16
  %27 = icmp eq i64 %15, %6
  br i1 %27, label %7, label %8, !llvm.loop !12
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i128 @llvm.fshl.i128(i128, i128, i128) #2

attributes #0 = { nofree norecurse nosync nounwind memory(write, argmem: readwrite, inaccessiblemem: none) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"long", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = distinct !{!8, !9, !10}
!9 = !{!"llvm.loop.mustprogress"}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = distinct !{!11, !9, !10}
!12 = distinct !{!12, !9, !10}
