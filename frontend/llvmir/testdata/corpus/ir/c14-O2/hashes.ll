; ModuleID = 'hashes.c'
source_filename = "hashes.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local i64 @fnv1a(i8* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %28

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
  %6 = add nsw i64 %5, -1
  %7 = and i64 %5, 3
  %8 = icmp ult i64 %6, 3
  br i1 %8, label %11, label %9

9:                                                ; preds = %4
  %10 = and i64 %5, 4294967292
  br label %30

11:                                               ; preds = %30, %4
  %12 = phi i64 [ undef, %4 ], [ %56, %30 ]
  %13 = phi i64 [ 0, %4 ], [ %57, %30 ]
  %14 = phi i64 [ -3750763034362895579, %4 ], [ %56, %30 ]
  %15 = icmp eq i64 %7, 0
  br i1 %15, label %28, label %16

16:                                               ; preds = %11, %16
  %17 = phi i64 [ %25, %16 ], [ %13, %11 ]
  %18 = phi i64 [ %24, %16 ], [ %14, %11 ]
  %19 = phi i64 [ %26, %16 ], [ 0, %11 ]
  %20 = getelementptr inbounds i8, i8* %0, i64 %17
  %21 = load i8, i8* %20, align 1, !tbaa !4
  %22 = zext i8 %21 to i64
  %23 = xor i64 %18, %22
  %24 = mul i64 %23, 1099511628211
  %25 = add nuw nsw i64 %17, 1
  %26 = add i64 %19, 1
  %27 = icmp eq i64 %26, %7
  br i1 %27, label %28, label %16, !llvm.loop !7

28:                                               ; preds = %11, %16, %2
  %29 = phi i64 [ -3750763034362895579, %2 ], [ %12, %11 ], [ %24, %16 ]
  ret i64 %29

30:                                               ; preds = %30, %9
  %31 = phi i64 [ 0, %9 ], [ %57, %30 ]
  %32 = phi i64 [ -3750763034362895579, %9 ], [ %56, %30 ]
  %33 = phi i64 [ 0, %9 ], [ %58, %30 ]
  %34 = getelementptr inbounds i8, i8* %0, i64 %31
  %35 = load i8, i8* %34, align 1, !tbaa !4
  %36 = zext i8 %35 to i64
  %37 = xor i64 %32, %36
  %38 = mul i64 %37, 1099511628211
  %39 = or i64 %31, 1
  %40 = getelementptr inbounds i8, i8* %0, i64 %39
  %41 = load i8, i8* %40, align 1, !tbaa !4
  %42 = zext i8 %41 to i64
  %43 = xor i64 %38, %42
  %44 = mul i64 %43, 1099511628211
  %45 = or i64 %31, 2
  %46 = getelementptr inbounds i8, i8* %0, i64 %45
  %47 = load i8, i8* %46, align 1, !tbaa !4
  %48 = zext i8 %47 to i64
  %49 = xor i64 %44, %48
  %50 = mul i64 %49, 1099511628211
  %51 = or i64 %31, 3
  %52 = getelementptr inbounds i8, i8* %0, i64 %51
  %53 = load i8, i8* %52, align 1, !tbaa !4
  %54 = zext i8 %53 to i64
  %55 = xor i64 %50, %54
  %56 = mul i64 %55, 1099511628211
  %57 = add nuw nsw i64 %31, 4
  %58 = add i64 %33, 4
  %59 = icmp eq i64 %58, %10
  br i1 %59, label %11, label %30, !llvm.loop !9
}

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local i32 @adler32(i8* nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %30

4:                                                ; preds = %2
  %5 = zext i32 %1 to i64
  %6 = and i64 %5, 1
  %7 = icmp eq i32 %1, 1
  br i1 %7, label %10, label %8

8:                                                ; preds = %4
  %9 = and i64 %5, 4294967294
  br label %32

10:                                               ; preds = %32, %4
  %11 = phi i32 [ undef, %4 ], [ %49, %32 ]
  %12 = phi i32 [ undef, %4 ], [ %51, %32 ]
  %13 = phi i64 [ 0, %4 ], [ %52, %32 ]
  %14 = phi i32 [ 0, %4 ], [ %51, %32 ]
  %15 = phi i32 [ 1, %4 ], [ %49, %32 ]
  %16 = icmp eq i64 %6, 0
  br i1 %16, label %25, label %17

17:                                               ; preds = %10
  %18 = getelementptr inbounds i8, i8* %0, i64 %13
  %19 = load i8, i8* %18, align 1, !tbaa !4
  %20 = zext i8 %19 to i32
  %21 = add nuw nsw i32 %15, %20
  %22 = urem i32 %21, 65521
  %23 = add nuw nsw i32 %22, %14
  %24 = urem i32 %23, 65521
  br label %25

25:                                               ; preds = %10, %17
  %26 = phi i32 [ %11, %10 ], [ %22, %17 ]
  %27 = phi i32 [ %12, %10 ], [ %24, %17 ]
  %28 = shl nuw i32 %27, 16
  %29 = or i32 %28, %26
  br label %30

30:                                               ; preds = %25, %2
  %31 = phi i32 [ %29, %25 ], [ 1, %2 ]
  ret i32 %31

32:                                               ; preds = %32, %8
  %33 = phi i64 [ 0, %8 ], [ %52, %32 ]
  %34 = phi i32 [ 0, %8 ], [ %51, %32 ]
  %35 = phi i32 [ 1, %8 ], [ %49, %32 ]
  %36 = phi i64 [ 0, %8 ], [ %53, %32 ]
  %37 = getelementptr inbounds i8, i8* %0, i64 %33
  %38 = load i8, i8* %37, align 1, !tbaa !4
  %39 = zext i8 %38 to i32
  %40 = add nuw nsw i32 %35, %39
  %41 = urem i32 %40, 65521
  %42 = add nuw nsw i32 %41, %34
  %43 = urem i32 %42, 65521
  %44 = or i64 %33, 1
  %45 = getelementptr inbounds i8, i8* %0, i64 %44
  %46 = load i8, i8* %45, align 1, !tbaa !4
  %47 = zext i8 %46 to i32
  %48 = add nuw nsw i32 %41, %47
  %49 = urem i32 %48, 65521
  %50 = add nuw nsw i32 %49, %43
  %51 = urem i32 %50, 65521
  %52 = add nuw nsw i64 %33, 2
  %53 = add i64 %36, 2
  %54 = icmp eq i64 %53, %9
  br i1 %54, label %10, label %32, !llvm.loop !11
}

; Function Attrs: nofree norecurse nosync nounwind readonly uwtable
define dso_local i32 @murmur3(i8* nocapture noundef readonly %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp slt i32 %1, 4
  br i1 %4, label %28, label %5

5:                                                ; preds = %3
  %6 = zext i32 %1 to i64
  br label %7

7:                                                ; preds = %5, %7
  %8 = phi i64 [ 0, %5 ], [ %11, %7 ]
  %9 = phi i64 [ 4, %5 ], [ %24, %7 ]
  %10 = phi i32 [ %2, %5 ], [ %23, %7 ]
  %11 = add nuw nsw i64 %8, 4
  %12 = getelementptr inbounds i8, i8* %0, i64 %8
  %13 = bitcast i8* %12 to i32*
  %14 = load i32, i32* %13, align 1
  %15 = mul i32 %14, -862048943
  %16 = mul i32 %14, 380141568
  %17 = lshr i32 %15, 17
  %18 = or i32 %17, %16
  %19 = mul i32 %18, 461845907
  %20 = xor i32 %19, %10
  %21 = tail call i32 @llvm.fshl.i32(i32 %20, i32 %20, i32 13)
  %22 = mul i32 %21, 5
  %23 = add i32 %22, -430675100
  %24 = add nuw nsw i64 %9, 4
  %25 = icmp ugt i64 %24, %6
  br i1 %25, label %26, label %7, !llvm.loop !12

26:                                               ; preds = %7
  %27 = trunc i64 %9 to i32
  br label %28

28:                                               ; preds = %26, %3
  %29 = phi i32 [ 0, %3 ], [ %27, %26 ]
  %30 = phi i32 [ %2, %3 ], [ %23, %26 ]
  %31 = and i32 %1, 3
  switch i32 %31, label %61 [
    i32 3, label %32
    i32 2, label %39
    i32 1, label %48
  ]

32:                                               ; preds = %28
  %33 = or i32 %29, 2
  %34 = zext i32 %33 to i64
  %35 = getelementptr inbounds i8, i8* %0, i64 %34
  %36 = load i8, i8* %35, align 1, !tbaa !4
  %37 = zext i8 %36 to i32
  %38 = shl nuw nsw i32 %37, 16
  br label %39

39:                                               ; preds = %28, %32
  %40 = phi i32 [ 0, %28 ], [ %38, %32 ]
  %41 = or i32 %29, 1
  %42 = zext i32 %41 to i64
  %43 = getelementptr inbounds i8, i8* %0, i64 %42
  %44 = load i8, i8* %43, align 1, !tbaa !4
  %45 = zext i8 %44 to i32
  %46 = shl nuw nsw i32 %45, 8
  %47 = or i32 %46, %40
  br label %48

48:                                               ; preds = %28, %39
  %49 = phi i32 [ 0, %28 ], [ %47, %39 ]
  %50 = zext i32 %29 to i64
  %51 = getelementptr inbounds i8, i8* %0, i64 %50
  %52 = load i8, i8* %51, align 1, !tbaa !4
  %53 = zext i8 %52 to i32
  %54 = xor i32 %49, %53
  %55 = mul i32 %54, -862048943
  %56 = mul i32 %54, 380141568
  %57 = lshr i32 %55, 17
  %58 = or i32 %57, %56
  %59 = mul i32 %58, 461845907
  %60 = xor i32 %59, %30
  br label %61

61:                                               ; preds = %48, %28
  %62 = phi i32 [ %30, %28 ], [ %60, %48 ]
  %63 = xor i32 %62, %1
  %64 = lshr i32 %63, 16
  %65 = xor i32 %64, %63
  %66 = mul i32 %65, -2048144789
  %67 = lshr i32 %66, 13
  %68 = xor i32 %67, %66
  %69 = mul i32 %68, -1028477387
  %70 = lshr i32 %69, 16
  %71 = xor i32 %70, %69
  ret i32 %71
}

; Function Attrs: nofree norecurse nosync nounwind uwtable writeonly
define dso_local void @splitmix(i64* nocapture noundef writeonly %0, i32 noundef %1, i64 noundef %2) local_unnamed_addr #1 {
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %74

5:                                                ; preds = %3
  %6 = zext i32 %1 to i64
  %7 = icmp eq i32 %1, 1
  br i1 %7, label %71, label %8

8:                                                ; preds = %5
  %9 = and i64 %6, 4294967294
  %10 = mul i64 %9, -7046029254386353131
  %11 = add i64 %10, %2
  %12 = insertelement <2 x i64> poison, i64 %2, i64 0
  %13 = shufflevector <2 x i64> %12, <2 x i64> poison, <2 x i32> zeroinitializer
  %14 = add <2 x i64> %13, <i64 0, i64 -7046029254386353131>
  %15 = add nsw i64 %9, -2
  %16 = lshr exact i64 %15, 1
  %17 = add nuw i64 %16, 1
  %18 = and i64 %17, 1
  %19 = icmp eq i64 %15, 0
  br i1 %19, label %53, label %20

20:                                               ; preds = %8
  %21 = and i64 %17, -2
  br label %22

22:                                               ; preds = %22, %20
  %23 = phi i64 [ 0, %20 ], [ %49, %22 ]
  %24 = phi <2 x i64> [ %14, %20 ], [ %50, %22 ]
  %25 = phi i64 [ 0, %20 ], [ %51, %22 ]
  %26 = add <2 x i64> %24, <i64 -7046029254386353131, i64 -7046029254386353131>
  %27 = lshr <2 x i64> %26, <i64 30, i64 30>
  %28 = xor <2 x i64> %27, %26
  %29 = mul <2 x i64> %28, <i64 -4658895280553007687, i64 -4658895280553007687>
  %30 = lshr <2 x i64> %29, <i64 27, i64 27>
  %31 = xor <2 x i64> %30, %29
  %32 = mul <2 x i64> %31, <i64 -7723592293110705685, i64 -7723592293110705685>
  %33 = lshr <2 x i64> %32, <i64 31, i64 31>
  %34 = xor <2 x i64> %33, %32
  %35 = getelementptr inbounds i64, i64* %0, i64 %23
  %36 = bitcast i64* %35 to <2 x i64>*
  store <2 x i64> %34, <2 x i64>* %36, align 8, !tbaa !13
  %37 = or i64 %23, 2
  %38 = add <2 x i64> %24, <i64 -2691343689449507777, i64 -2691343689449507777>
  %39 = lshr <2 x i64> %38, <i64 30, i64 30>
  %40 = xor <2 x i64> %39, %38
  %41 = mul <2 x i64> %40, <i64 -4658895280553007687, i64 -4658895280553007687>
  %42 = lshr <2 x i64> %41, <i64 27, i64 27>
  %43 = xor <2 x i64> %42, %41
  %44 = mul <2 x i64> %43, <i64 -7723592293110705685, i64 -7723592293110705685>
  %45 = lshr <2 x i64> %44, <i64 31, i64 31>
  %46 = xor <2 x i64> %45, %44
  %47 = getelementptr inbounds i64, i64* %0, i64 %37
  %48 = bitcast i64* %47 to <2 x i64>*
  store <2 x i64> %46, <2 x i64>* %48, align 8, !tbaa !13
  %49 = add nuw i64 %23, 4
  %50 = add <2 x i64> %24, <i64 8709371129873690708, i64 8709371129873690708>
  %51 = add nuw i64 %25, 2
  %52 = icmp eq i64 %51, %21
  br i1 %52, label %53, label %22, !llvm.loop !15

53:                                               ; preds = %22, %8
  %54 = phi i64 [ 0, %8 ], [ %49, %22 ]
  %55 = phi <2 x i64> [ %14, %8 ], [ %50, %22 ]
  %56 = icmp eq i64 %18, 0
  br i1 %56, label %69, label %57

57:                                               ; preds = %53
  %58 = add <2 x i64> %55, <i64 -7046029254386353131, i64 -7046029254386353131>
  %59 = lshr <2 x i64> %58, <i64 30, i64 30>
  %60 = xor <2 x i64> %59, %58
  %61 = mul <2 x i64> %60, <i64 -4658895280553007687, i64 -4658895280553007687>
  %62 = lshr <2 x i64> %61, <i64 27, i64 27>
  %63 = xor <2 x i64> %62, %61
  %64 = mul <2 x i64> %63, <i64 -7723592293110705685, i64 -7723592293110705685>
  %65 = lshr <2 x i64> %64, <i64 31, i64 31>
  %66 = xor <2 x i64> %65, %64
  %67 = getelementptr inbounds i64, i64* %0, i64 %54
  %68 = bitcast i64* %67 to <2 x i64>*
  store <2 x i64> %66, <2 x i64>* %68, align 8, !tbaa !13
  br label %69

69:                                               ; preds = %53, %57
  %70 = icmp eq i64 %9, %6
  br i1 %70, label %74, label %71

71:                                               ; preds = %5, %69
  %72 = phi i64 [ 0, %5 ], [ %9, %69 ]
  %73 = phi i64 [ %2, %5 ], [ %11, %69 ]
  br label %75

74:                                               ; preds = %75, %69, %3
  ret void

75:                                               ; preds = %71, %75
  %76 = phi i64 [ %88, %75 ], [ %72, %71 ]
  %77 = phi i64 [ %78, %75 ], [ %73, %71 ]
  %78 = add i64 %77, -7046029254386353131
  %79 = lshr i64 %78, 30
  %80 = xor i64 %79, %78
  %81 = mul i64 %80, -4658895280553007687
  %82 = lshr i64 %81, 27
  %83 = xor i64 %82, %81
  %84 = mul i64 %83, -7723592293110705685
  %85 = lshr i64 %84, 31
  %86 = xor i64 %85, %84
  %87 = getelementptr inbounds i64, i64* %0, i64 %76
  store i64 %86, i64* %87, align 8, !tbaa !13
  %88 = add nuw nsw i64 %76, 1
  %89 = icmp eq i64 %88, %6
  br i1 %89, label %74, label %75, !llvm.loop !17
}

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare i32 @llvm.fshl.i32(i32, i32, i32) #2

attributes #0 = { nofree norecurse nosync nounwind readonly uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree norecurse nosync nounwind uwtable writeonly "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nofree nosync nounwind readnone speculatable willreturn }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 1}
!4 = !{!5, !5, i64 0}
!5 = !{!"omnipotent char", !6, i64 0}
!6 = !{!"Simple C/C++ TBAA"}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.unroll.disable"}
!9 = distinct !{!9, !10}
!10 = !{!"llvm.loop.mustprogress"}
!11 = distinct !{!11, !10}
!12 = distinct !{!12, !10}
!13 = !{!14, !14, i64 0}
!14 = !{!"long", !5, i64 0}
!15 = distinct !{!15, !10, !16}
!16 = !{!"llvm.loop.isvectorized", i32 1}
!17 = distinct !{!17, !10, !18, !16}
!18 = !{!"llvm.loop.unroll.runtime.disable"}
