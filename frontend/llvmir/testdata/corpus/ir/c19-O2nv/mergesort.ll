; ModuleID = 'mergesort.c'
source_filename = "mergesort.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @mergesort(ptr noundef %0, ptr noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp slt i32 %2, 2
  br i1 %4, label %66, label %5

5:                                                ; preds = %3
  %6 = lshr i32 %2, 1
  tail call void @mergesort(ptr noundef %0, ptr noundef %1, i32 noundef %6)
  %7 = zext nneg i32 %6 to i64
  %8 = getelementptr inbounds double, ptr %0, i64 %7
  %9 = sub nsw i32 %2, %6
  tail call void @mergesort(ptr noundef %8, ptr noundef %1, i32 noundef %9)
  br label %16

10:                                               ; preds = %16
  %11 = icmp ult i32 %28, %6
  br i1 %11, label %12, label %38

12:                                               ; preds = %10
  %13 = and i64 %33, 4294967295
  %14 = zext nneg i32 %28 to i64
  %15 = zext nneg i32 %6 to i64
  br label %45

16:                                               ; preds = %5, %16
  %17 = phi i64 [ 0, %5 ], [ %33, %16 ]
  %18 = phi i32 [ %6, %5 ], [ %31, %16 ]
  %19 = phi i32 [ 0, %5 ], [ %28, %16 ]
  %20 = zext nneg i32 %18 to i64
  %21 = getelementptr inbounds double, ptr %0, i64 %20
  %22 = load double, ptr %21, align 8, !tbaa !4
  %23 = zext nneg i32 %19 to i64
  %24 = getelementptr inbounds double, ptr %0, i64 %23
  %25 = load double, ptr %24, align 8, !tbaa !4
  %26 = fcmp uge double %22, %25
  %27 = zext i1 %26 to i32
  %28 = add nuw nsw i32 %19, %27
  %29 = xor i1 %26, true
  %30 = zext i1 %29 to i32
  %31 = add nuw nsw i32 %18, %30
  %32 = select i1 %26, double %25, double %22
  %33 = add nuw nsw i64 %17, 1
  %34 = getelementptr inbounds double, ptr %1, i64 %17
  store double %32, ptr %34, align 8, !tbaa !4
  %35 = icmp ult i32 %28, %6
  %36 = icmp slt i32 %31, %2
  %37 = select i1 %35, i1 %36, i1 false
  br i1 %37, label %16, label %10, !llvm.loop !8

38:                                               ; preds = %45, %10
  %39 = phi i64 [ %33, %10 ], [ %51, %45 ]
  %40 = icmp slt i32 %31, %2
  br i1 %40, label %41, label %63

41:                                               ; preds = %38
  %42 = and i64 %39, 4294967295
  %43 = zext nneg i32 %31 to i64
  %44 = zext nneg i32 %2 to i64
  br label %54

45:                                               ; preds = %12, %45
  %46 = phi i64 [ %14, %12 ], [ %48, %45 ]
  %47 = phi i64 [ %13, %12 ], [ %51, %45 ]
  %48 = add nuw nsw i64 %46, 1
  %49 = getelementptr inbounds double, ptr %0, i64 %46
  %50 = load double, ptr %49, align 8, !tbaa !4
  %51 = add nuw nsw i64 %47, 1
  %52 = getelementptr inbounds double, ptr %1, i64 %47
  store double %50, ptr %52, align 8, !tbaa !4
  %53 = icmp eq i64 %48, %15
  br i1 %53, label %38, label %45, !llvm.loop !11

54:                                               ; preds = %41, %54
  %55 = phi i64 [ %43, %41 ], [ %57, %54 ]
  %56 = phi i64 [ %42, %41 ], [ %60, %54 ]
  %57 = add nuw nsw i64 %55, 1
  %58 = getelementptr inbounds double, ptr %0, i64 %55
  %59 = load double, ptr %58, align 8, !tbaa !4
  %60 = add nuw nsw i64 %56, 1
  %61 = getelementptr inbounds double, ptr %1, i64 %56
  store double %59, ptr %61, align 8, !tbaa !4
  %62 = icmp eq i64 %57, %44
  br i1 %62, label %63, label %54, !llvm.loop !12

63:                                               ; preds = %54, %38
  %64 = zext nneg i32 %2 to i64
  %65 = shl nuw nsw i64 %64, 3
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 8 %0, ptr nonnull align 8 %1, i64 %65, i1 false)
  br label %66

66:                                               ; preds = %3, %63
  ret void
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #1

attributes #0 = { nofree nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"double", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = distinct !{!8, !9, !10}
!9 = !{!"llvm.loop.mustprogress"}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = distinct !{!11, !9, !10}
!12 = distinct !{!12, !9, !10}
