; ModuleID = 'parse.c'
source_filename = "parse.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local i64 @parse_sum(i8* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %9

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
  br label %16

6:                                                ; preds = %41
  %7 = icmp eq i32 %43, 0
  %8 = sub nsw i64 0, %42
  br i1 %7, label %9, label %12

9:                                                ; preds = %2, %6
  %10 = phi i64 [ %44, %6 ], [ 0, %2 ]
  %11 = phi i64 [ %42, %6 ], [ 0, %2 ]
  br label %12

12:                                               ; preds = %6, %9
  %13 = phi i64 [ %10, %9 ], [ %44, %6 ]
  %14 = phi i64 [ %11, %9 ], [ %8, %6 ]
  %15 = add nsw i64 %13, %14
  ret i64 %15

16:                                               ; preds = %4, %41
  %17 = phi i64 [ 0, %4 ], [ %45, %41 ]
  %18 = phi i64 [ 0, %4 ], [ %44, %41 ]
  %19 = phi i32 [ 0, %4 ], [ %43, %41 ]
  %20 = phi i64 [ 0, %4 ], [ %42, %41 ]
  %21 = getelementptr inbounds i8, i8* %0, i64 %17
  %22 = load i8, i8* %21, align 1, !tbaa !4
  %23 = add i8 %22, -48
  %24 = icmp ult i8 %23, 10
  br i1 %24, label %25, label %34

25:                                               ; preds = %16
  %26 = zext i8 %22 to i64
  %27 = mul nsw i64 %20, 10
  %28 = add nuw nsw i64 %26, 4294967248
  %29 = and i64 %28, 4294967295
  %30 = add nsw i64 %29, %27
  %31 = icmp sgt i64 %30, 1000000000
  br i1 %31, label %32, label %41

32:                                               ; preds = %25
  %33 = urem i64 %30, 1000000007
  br label %41

34:                                               ; preds = %16
  %35 = icmp eq i32 %19, 0
  %36 = sub nsw i64 0, %20
  %37 = select i1 %35, i64 %20, i64 %36
  %38 = add nsw i64 %18, %37
  %39 = icmp eq i8 %22, 45
  %40 = zext i1 %39 to i32
  br label %41

41:                                               ; preds = %25, %32, %34
  %42 = phi i64 [ %33, %32 ], [ %30, %25 ], [ 0, %34 ]
  %43 = phi i32 [ %19, %32 ], [ %19, %25 ], [ %40, %34 ]
  %44 = phi i64 [ %18, %32 ], [ %18, %25 ], [ %38, %34 ]
  %45 = add nuw nsw i64 %17, 1
  %46 = icmp eq i64 %45, %5
  br i1 %46, label %6, label %16, !llvm.loop !7
}

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.start.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.end.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local i32 @utf8_count(i8* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %84

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
  %6 = icmp ult i32 %1, 8
  br i1 %6, label %81, label %7

7:                                                ; preds = %4
  %8 = and i64 %5, 4294967288
  %9 = add nsw i64 %8, -8
  %10 = lshr exact i64 %9, 3
  %11 = add nuw nsw i64 %10, 1
  %12 = and i64 %11, 1
  %13 = icmp eq i64 %9, 0
  br i1 %13, label %53, label %14

14:                                               ; preds = %7
  %15 = and i64 %11, 4611686018427387902
  br label %16

16:                                               ; preds = %16, %14
  %17 = phi i64 [ 0, %14 ], [ %50, %16 ]
  %18 = phi <4 x i32> [ zeroinitializer, %14 ], [ %48, %16 ]
  %19 = phi <4 x i32> [ zeroinitializer, %14 ], [ %49, %16 ]
  %20 = phi i64 [ 0, %14 ], [ %51, %16 ]
  %21 = getelementptr inbounds i8, i8* %0, i64 %17
  %22 = bitcast i8* %21 to <4 x i8>*
  %23 = load <4 x i8>, <4 x i8>* %22, align 1, !tbaa !4
  %24 = getelementptr inbounds i8, i8* %21, i64 4
  %25 = bitcast i8* %24 to <4 x i8>*
  %26 = load <4 x i8>, <4 x i8>* %25, align 1, !tbaa !4
  %27 = and <4 x i8> %23, <i8 -64, i8 -64, i8 -64, i8 -64>
  %28 = and <4 x i8> %26, <i8 -64, i8 -64, i8 -64, i8 -64>
  %29 = icmp ne <4 x i8> %27, <i8 -128, i8 -128, i8 -128, i8 -128>
  %30 = icmp ne <4 x i8> %28, <i8 -128, i8 -128, i8 -128, i8 -128>
  %31 = zext <4 x i1> %29 to <4 x i32>
  %32 = zext <4 x i1> %30 to <4 x i32>
  %33 = add <4 x i32> %18, %31
  %34 = add <4 x i32> %19, %32
  %35 = or i64 %17, 8
  %36 = getelementptr inbounds i8, i8* %0, i64 %35
  %37 = bitcast i8* %36 to <4 x i8>*
  %38 = load <4 x i8>, <4 x i8>* %37, align 1, !tbaa !4
  %39 = getelementptr inbounds i8, i8* %36, i64 4
  %40 = bitcast i8* %39 to <4 x i8>*
  %41 = load <4 x i8>, <4 x i8>* %40, align 1, !tbaa !4
  %42 = and <4 x i8> %38, <i8 -64, i8 -64, i8 -64, i8 -64>
  %43 = and <4 x i8> %41, <i8 -64, i8 -64, i8 -64, i8 -64>
  %44 = icmp ne <4 x i8> %42, <i8 -128, i8 -128, i8 -128, i8 -128>
  %45 = icmp ne <4 x i8> %43, <i8 -128, i8 -128, i8 -128, i8 -128>
  %46 = zext <4 x i1> %44 to <4 x i32>
  %47 = zext <4 x i1> %45 to <4 x i32>
  %48 = add <4 x i32> %33, %46
  %49 = add <4 x i32> %34, %47
  %50 = add nuw i64 %17, 16
  %51 = add i64 %20, 2
  %52 = icmp eq i64 %51, %15
  br i1 %52, label %53, label %16, !llvm.loop !9

53:                                               ; preds = %16, %7
  %54 = phi <4 x i32> [ undef, %7 ], [ %48, %16 ]
  %55 = phi <4 x i32> [ undef, %7 ], [ %49, %16 ]
  %56 = phi i64 [ 0, %7 ], [ %50, %16 ]
  %57 = phi <4 x i32> [ zeroinitializer, %7 ], [ %48, %16 ]
  %58 = phi <4 x i32> [ zeroinitializer, %7 ], [ %49, %16 ]
  %59 = icmp eq i64 %12, 0
  br i1 %59, label %75, label %60

60:                                               ; preds = %53
  %61 = getelementptr inbounds i8, i8* %0, i64 %56
  %62 = bitcast i8* %61 to <4 x i8>*
  %63 = load <4 x i8>, <4 x i8>* %62, align 1, !tbaa !4
  %64 = getelementptr inbounds i8, i8* %61, i64 4
  %65 = bitcast i8* %64 to <4 x i8>*
  %66 = load <4 x i8>, <4 x i8>* %65, align 1, !tbaa !4
  %67 = and <4 x i8> %63, <i8 -64, i8 -64, i8 -64, i8 -64>
  %68 = and <4 x i8> %66, <i8 -64, i8 -64, i8 -64, i8 -64>
  %69 = icmp ne <4 x i8> %67, <i8 -128, i8 -128, i8 -128, i8 -128>
  %70 = icmp ne <4 x i8> %68, <i8 -128, i8 -128, i8 -128, i8 -128>
  %71 = zext <4 x i1> %69 to <4 x i32>
  %72 = zext <4 x i1> %70 to <4 x i32>
  %73 = add <4 x i32> %57, %71
  %74 = add <4 x i32> %58, %72
  br label %75

75:                                               ; preds = %53, %60
  %76 = phi <4 x i32> [ %54, %53 ], [ %73, %60 ]
  %77 = phi <4 x i32> [ %55, %53 ], [ %74, %60 ]
  %78 = add <4 x i32> %77, %76
  %79 = call i32 @llvm.vector.reduce.add.v4i32(<4 x i32> %78)
  %80 = icmp eq i64 %8, %5
  br i1 %80, label %84, label %81

81:                                               ; preds = %4, %75
  %82 = phi i64 [ 0, %4 ], [ %8, %75 ]
  %83 = phi i32 [ 0, %4 ], [ %79, %75 ]
  br label %86

84:                                               ; preds = %86, %75, %2
  %85 = phi i32 [ 0, %2 ], [ %79, %75 ], [ %94, %86 ]
  ret i32 %85

86:                                               ; preds = %81, %86
  %87 = phi i64 [ %95, %86 ], [ %82, %81 ]
  %88 = phi i32 [ %94, %86 ], [ %83, %81 ]
  %89 = getelementptr inbounds i8, i8* %0, i64 %87
  %90 = load i8, i8* %89, align 1, !tbaa !4
  %91 = and i8 %90, -64
  %92 = icmp ne i8 %91, -128
  %93 = zext i1 %92 to i32
  %94 = add nuw nsw i32 %88, %93
  %95 = add nuw nsw i64 %87, 1
  %96 = icmp eq i64 %95, %5
  br i1 %96, label %84, label %86, !llvm.loop !11
}

; Function Attrs: nofree nosync nounwind uwtable writeonly
define dso_local void @itoa(i32 noundef %0, i8* nocapture noundef writeonly %1) local_unnamed_addr #2 {
  %3 = alloca [12 x i8], align 1
  %4 = getelementptr inbounds [12 x i8], [12 x i8]* %3, i64 0, i64 0
  call void @llvm.lifetime.start.p0i8(i64 12, i8* nonnull %4) #4
  %5 = icmp slt i32 %0, 0
  %6 = sub i32 0, %0
  %7 = select i1 %5, i32 %6, i32 %0
  br label %8

8:                                                ; preds = %8, %2
  %9 = phi i64 [ %14, %8 ], [ 0, %2 ]
  %10 = phi i32 [ %16, %8 ], [ %7, %2 ]
  %11 = urem i32 %10, 10
  %12 = trunc i32 %11 to i8
  %13 = or i8 %12, 48
  %14 = add nuw i64 %9, 1
  %15 = getelementptr inbounds [12 x i8], [12 x i8]* %3, i64 0, i64 %9
  store i8 %13, i8* %15, align 1, !tbaa !4
  %16 = udiv i32 %10, 10
  %17 = icmp ult i32 %10, 10
  br i1 %17, label %18, label %8, !llvm.loop !13

18:                                               ; preds = %8
  %19 = trunc i64 %14 to i32
  br i1 %5, label %20, label %21

20:                                               ; preds = %18
  store i8 45, i8* %1, align 1, !tbaa !4
  br label %21

21:                                               ; preds = %20, %18
  %22 = phi i32 [ 1, %20 ], [ 0, %18 ]
  %23 = zext i32 %22 to i64
  %24 = shl i64 %14, 32
  %25 = ashr exact i64 %24, 32
  %26 = add i32 %22, %19
  %27 = zext i32 %26 to i64
  %28 = sub nsw i64 %27, %23
  %29 = icmp ult i64 %28, 8
  br i1 %29, label %83, label %30

30:                                               ; preds = %21
  %31 = icmp ult i64 %28, 32
  br i1 %31, label %61, label %32

32:                                               ; preds = %30
  %33 = and i64 %28, -32
  br label %34

34:                                               ; preds = %34, %32
  %35 = phi i64 [ 0, %32 ], [ %52, %34 ]
  %36 = or i64 %35, %23
  %37 = xor i64 %35, -1
  %38 = add i64 %25, %37
  %39 = getelementptr inbounds [12 x i8], [12 x i8]* %3, i64 0, i64 %38
  %40 = getelementptr inbounds i8, i8* %39, i64 -15
  %41 = bitcast i8* %40 to <16 x i8>*
  %42 = load <16 x i8>, <16 x i8>* %41, align 1, !tbaa !4
  %43 = shufflevector <16 x i8> %42, <16 x i8> poison, <16 x i32> <i32 15, i32 14, i32 13, i32 12, i32 11, i32 10, i32 9, i32 8, i32 7, i32 6, i32 5, i32 4, i32 3, i32 2, i32 1, i32 0>
  %44 = getelementptr inbounds i8, i8* %39, i64 -31
  %45 = bitcast i8* %44 to <16 x i8>*
  %46 = load <16 x i8>, <16 x i8>* %45, align 1, !tbaa !4
  %47 = shufflevector <16 x i8> %46, <16 x i8> poison, <16 x i32> <i32 15, i32 14, i32 13, i32 12, i32 11, i32 10, i32 9, i32 8, i32 7, i32 6, i32 5, i32 4, i32 3, i32 2, i32 1, i32 0>
  %48 = getelementptr inbounds i8, i8* %1, i64 %36
  %49 = bitcast i8* %48 to <16 x i8>*
  store <16 x i8> %43, <16 x i8>* %49, align 1, !tbaa !4
  %50 = getelementptr inbounds i8, i8* %48, i64 16
  %51 = bitcast i8* %50 to <16 x i8>*
  store <16 x i8> %47, <16 x i8>* %51, align 1, !tbaa !4
  %52 = add nuw i64 %35, 32
  %53 = icmp eq i64 %52, %33
  br i1 %53, label %54, label %34, !llvm.loop !14

54:                                               ; preds = %34
  %55 = icmp eq i64 %28, %33
  br i1 %55, label %95, label %56

56:                                               ; preds = %54
  %57 = or i64 %33, %23
  %58 = sub nsw i64 %25, %33
  %59 = and i64 %28, 24
  %60 = icmp eq i64 %59, 0
  br i1 %60, label %83, label %61

61:                                               ; preds = %30, %56
  %62 = phi i64 [ %33, %56 ], [ 0, %30 ]
  %63 = sub nsw i64 %27, %23
  %64 = and i64 %63, -8
  %65 = sub nsw i64 %25, %64
  %66 = or i64 %64, %23
  br label %67

67:                                               ; preds = %67, %61
  %68 = phi i64 [ %62, %61 ], [ %79, %67 ]
  %69 = or i64 %68, %23
  %70 = xor i64 %68, -1
  %71 = add i64 %25, %70
  %72 = getelementptr inbounds [12 x i8], [12 x i8]* %3, i64 0, i64 %71
  %73 = getelementptr inbounds i8, i8* %72, i64 -7
  %74 = bitcast i8* %73 to <8 x i8>*
  %75 = load <8 x i8>, <8 x i8>* %74, align 1, !tbaa !4
  %76 = shufflevector <8 x i8> %75, <8 x i8> poison, <8 x i32> <i32 7, i32 6, i32 5, i32 4, i32 3, i32 2, i32 1, i32 0>
  %77 = getelementptr inbounds i8, i8* %1, i64 %69
  %78 = bitcast i8* %77 to <8 x i8>*
  store <8 x i8> %76, <8 x i8>* %78, align 1, !tbaa !4
  %79 = add nuw i64 %68, 8
  %80 = icmp eq i64 %79, %64
  br i1 %80, label %81, label %67, !llvm.loop !15

81:                                               ; preds = %67
  %82 = icmp eq i64 %63, %64
  br i1 %82, label %95, label %83

83:                                               ; preds = %21, %56, %81
  %84 = phi i64 [ %25, %21 ], [ %58, %56 ], [ %65, %81 ]
  %85 = phi i64 [ %23, %21 ], [ %57, %56 ], [ %66, %81 ]
  br label %86

86:                                               ; preds = %83, %86
  %87 = phi i64 [ %89, %86 ], [ %84, %83 ]
  %88 = phi i64 [ %92, %86 ], [ %85, %83 ]
  %89 = add nsw i64 %87, -1
  %90 = getelementptr inbounds [12 x i8], [12 x i8]* %3, i64 0, i64 %89
  %91 = load i8, i8* %90, align 1, !tbaa !4
  %92 = add nuw nsw i64 %88, 1
  %93 = getelementptr inbounds i8, i8* %1, i64 %88
  store i8 %91, i8* %93, align 1, !tbaa !4
  %94 = icmp eq i64 %92, %27
  br i1 %94, label %95, label %86, !llvm.loop !16

95:                                               ; preds = %86, %81, %54
  %96 = getelementptr inbounds i8, i8* %1, i64 %27
  store i8 0, i8* %96, align 1, !tbaa !4
  call void @llvm.lifetime.end.p0i8(i64 12, i8* nonnull %4) #4
  ret void
}

; Function Attrs: nofree nosync nounwind readnone willreturn
declare i32 @llvm.vector.reduce.add.v4i32(<4 x i32>) #3

attributes #0 = { nofree norecurse nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { argmemonly mustprogress nofree nosync nounwind willreturn }
attributes #2 = { nofree nosync nounwind uwtable writeonly "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree nosync nounwind readnone willreturn }
attributes #4 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 1}
!4 = !{!5, !5, i64 0}
!5 = !{!"omnipotent char", !6, i64 0}
!6 = !{!"Simple C/C++ TBAA"}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.mustprogress"}
!9 = distinct !{!9, !8, !10}
!10 = !{!"llvm.loop.isvectorized", i32 1}
!11 = distinct !{!11, !8, !12, !10}
!12 = !{!"llvm.loop.unroll.runtime.disable"}
!13 = distinct !{!13, !8}
!14 = distinct !{!14, !8, !10}
!15 = distinct !{!15, !8, !10, !12}
!16 = distinct !{!16, !8, !12, !10}
