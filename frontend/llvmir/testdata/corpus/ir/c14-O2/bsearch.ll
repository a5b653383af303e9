; ModuleID = 'bsearch.c'
source_filename = "bsearch.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree nosync nounwind uwtable
define dso_local void @lower_bounds(i32* nocapture noundef readonly %0, i32* nocapture noundef readonly %1, i32* nocapture noundef writeonly %2, i32 noundef %3, i32 noundef %4) local_unnamed_addr #0 {
  %6 = alloca [200 x i32], align 16
  %7 = bitcast [200 x i32]* %6 to i8*
  call void @llvm.lifetime.start.p0i8(i64 800, i8* nonnull %7) #2
  %8 = icmp sgt i32 %3, 0
  br i1 %8, label %9, label %31

9:                                                ; preds = %5
  %10 = zext i32 %3 to i64
  %11 = add nsw i64 %10, -1
  %12 = and i64 %10, 3
  %13 = icmp ult i64 %11, 3
  br i1 %13, label %16, label %14

14:                                               ; preds = %9
  %15 = and i64 %10, 4294967292
  br label %35

16:                                               ; preds = %35, %9
  %17 = phi i64 [ 0, %9 ], [ %58, %35 ]
  %18 = phi i32 [ 0, %9 ], [ %56, %35 ]
  %19 = icmp eq i64 %12, 0
  br i1 %19, label %31, label %20

20:                                               ; preds = %16, %20
  %21 = phi i64 [ %28, %20 ], [ %17, %16 ]
  %22 = phi i32 [ %26, %20 ], [ %18, %16 ]
  %23 = phi i64 [ %29, %20 ], [ 0, %16 ]
  %24 = getelementptr inbounds i32, i32* %0, i64 %21
  %25 = load i32, i32* %24, align 4, !tbaa !4
  %26 = add nsw i32 %25, %22
  %27 = getelementptr inbounds [200 x i32], [200 x i32]* %6, i64 0, i64 %21
  store i32 %26, i32* %27, align 4, !tbaa !4
  %28 = add nuw nsw i64 %21, 1
  %29 = add i64 %23, 1
  %30 = icmp eq i64 %29, %12
  br i1 %30, label %31, label %20, !llvm.loop !8

31:                                               ; preds = %16, %20, %5
  %32 = icmp sgt i32 %4, 0
  br i1 %32, label %33, label %66

33:                                               ; preds = %31
  %34 = zext i32 %4 to i64
  br label %61

35:                                               ; preds = %35, %14
  %36 = phi i64 [ 0, %14 ], [ %58, %35 ]
  %37 = phi i32 [ 0, %14 ], [ %56, %35 ]
  %38 = phi i64 [ 0, %14 ], [ %59, %35 ]
  %39 = getelementptr inbounds i32, i32* %0, i64 %36
  %40 = load i32, i32* %39, align 4, !tbaa !4
  %41 = add nsw i32 %40, %37
  %42 = getelementptr inbounds [200 x i32], [200 x i32]* %6, i64 0, i64 %36
  store i32 %41, i32* %42, align 16, !tbaa !4
  %43 = or i64 %36, 1
  %44 = getelementptr inbounds i32, i32* %0, i64 %43
  %45 = load i32, i32* %44, align 4, !tbaa !4
  %46 = add nsw i32 %45, %41
  %47 = getelementptr inbounds [200 x i32], [200 x i32]* %6, i64 0, i64 %43
  store i32 %46, i32* %47, align 4, !tbaa !4
  %48 = or i64 %36, 2
  %49 = getelementptr inbounds i32, i32* %0, i64 %48
  %50 = load i32, i32* %49, align 4, !tbaa !4
  %51 = add nsw i32 %50, %46
  %52 = getelementptr inbounds [200 x i32], [200 x i32]* %6, i64 0, i64 %48
  store i32 %51, i32* %52, align 8, !tbaa !4
  %53 = or i64 %36, 3
  %54 = getelementptr inbounds i32, i32* %0, i64 %53
  %55 = load i32, i32* %54, align 4, !tbaa !4
  %56 = add nsw i32 %55, %51
  %57 = getelementptr inbounds [200 x i32], [200 x i32]* %6, i64 0, i64 %53
  store i32 %56, i32* %57, align 4, !tbaa !4
  %58 = add nuw nsw i64 %36, 4
  %59 = add i64 %38, 4
  %60 = icmp eq i64 %59, %15
  br i1 %60, label %16, label %35, !llvm.loop !10

61:                                               ; preds = %33, %80
  %62 = phi i64 [ 0, %33 ], [ %83, %80 ]
  br i1 %8, label %63, label %80

63:                                               ; preds = %61
  %64 = getelementptr inbounds i32, i32* %1, i64 %62
  %65 = load i32, i32* %64, align 4, !tbaa !4
  br label %67

66:                                               ; preds = %80, %31
  call void @llvm.lifetime.end.p0i8(i64 800, i8* nonnull %7) #2
  ret void

67:                                               ; preds = %63, %67
  %68 = phi i32 [ %3, %63 ], [ %78, %67 ]
  %69 = phi i32 [ 0, %63 ], [ %77, %67 ]
  %70 = add nsw i32 %68, %69
  %71 = ashr i32 %70, 1
  %72 = sext i32 %71 to i64
  %73 = getelementptr inbounds [200 x i32], [200 x i32]* %6, i64 0, i64 %72
  %74 = load i32, i32* %73, align 4, !tbaa !4
  %75 = icmp slt i32 %74, %65
  %76 = add nsw i32 %71, 1
  %77 = select i1 %75, i32 %76, i32 %69
  %78 = select i1 %75, i32 %68, i32 %71
  %79 = icmp slt i32 %77, %78
  br i1 %79, label %67, label %80, !llvm.loop !12

80:                                               ; preds = %67, %61
  %81 = phi i32 [ 0, %61 ], [ %77, %67 ]
  %82 = getelementptr inbounds i32, i32* %2, i64 %62
  store i32 %81, i32* %82, align 4, !tbaa !4
  %83 = add nuw nsw i64 %62, 1
  %84 = icmp eq i64 %83, %34
  br i1 %84, label %66, label %61, !llvm.loop !13
}

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.start.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.end.p0i8(i64 immarg, i8* nocapture) #1

attributes #0 = { nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { argmemonly mustprogress nofree nosync nounwind willreturn }
attributes #2 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 1}
!4 = !{!5, !5, i64 0}
!5 = !{!"int", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.unroll.disable"}
!10 = distinct !{!10, !11}
!11 = !{!"llvm.loop.mustprogress"}
!12 = distinct !{!12, !11}
!13 = distinct !{!13, !11}
