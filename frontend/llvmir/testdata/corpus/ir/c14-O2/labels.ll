; ModuleID = 'labels.c'
source_filename = "labels.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@threaded.next = internal unnamed_addr constant [4 x i8*] [i8* blockaddress(@threaded, %3), i8* blockaddress(@threaded, %11), i8* blockaddress(@threaded, %14), i8* blockaddress(@threaded, %17)], align 16
@relative.d = internal unnamed_addr constant [3 x i32] [i32 trunc (i64 sub (i64 ptrtoint (i8* blockaddress(@relative, %3) to i64), i64 ptrtoint (i8* blockaddress(@relative, %3) to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (i8* blockaddress(@relative, %17) to i64), i64 ptrtoint (i8* blockaddress(@relative, %3) to i64)) to i32), i32 trunc (i64 sub (i64 ptrtoint (i8* blockaddress(@relative, %26) to i64), i64 ptrtoint (i8* blockaddress(@relative, %3) to i64)) to i32)], align 4

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @threaded(i8* nocapture noundef readonly %0, i32* nocapture noundef writeonly %1) #0 {
  br label %25

3:                                                ; preds = %25
  %4 = trunc i64 %26 to i32
  %5 = add i32 %27, %4
  %6 = icmp ugt i64 %26, 999
  br i1 %6, label %22, label %7

7:                                                ; preds = %3, %17, %14, %11
  %8 = phi i32 [ %12, %11 ], [ %15, %14 ], [ %20, %17 ], [ %5, %3 ]
  %9 = getelementptr inbounds i8, i8* %0, i64 %26
  %10 = add nuw nsw i64 %26, 1
  br label %25

11:                                               ; preds = %25
  %12 = mul i32 %27, 3
  %13 = icmp ugt i64 %26, 999
  br i1 %13, label %22, label %7

14:                                               ; preds = %25
  %15 = xor i32 %27, 85
  %16 = icmp ugt i64 %26, 999
  br i1 %16, label %22, label %7

17:                                               ; preds = %25
  %18 = trunc i64 %26 to i32
  %19 = mul i32 %18, -7
  %20 = add i32 %19, %27
  %21 = icmp ugt i64 %26, 999
  br i1 %21, label %22, label %7

22:                                               ; preds = %17, %14, %11, %3
  %23 = phi i32 [ %5, %3 ], [ %20, %17 ], [ %15, %14 ], [ %12, %11 ]
  store i32 %23, i32* %1, align 4, !tbaa !4
  %24 = getelementptr inbounds i32, i32* %1, i64 1
  store i32 zext (i1 icmp ne (i8* blockaddress(@threaded, %3), i8* blockaddress(@threaded, %11)) to i32), i32* %24, align 4, !tbaa !4
  ret void

25:                                               ; preds = %7, %2
  %26 = phi i64 [ %10, %7 ], [ 1, %2 ]
  %27 = phi i32 [ %8, %7 ], [ 0, %2 ]
  %28 = phi i8* [ %9, %7 ], [ %0, %2 ]
  %29 = load i8, i8* %28, align 1, !tbaa !8
  %30 = and i8 %29, 3
  %31 = zext i8 %30 to i64
  %32 = getelementptr inbounds [4 x i8*], [4 x i8*]* @threaded.next, i64 0, i64 %31
  %33 = load i8*, i8** %32, align 8, !tbaa !9
  indirectbr i8* %33, [label %3, label %11, label %14, label %17]
}

; Function Attrs: nofree norecurse nosync nounwind uwtable
define dso_local void @relative(i8* nocapture noundef readonly %0, i32* nocapture noundef writeonly %1) #0 {
  br label %13

3:                                                ; preds = %34
  %4 = trunc i64 %35 to i32
  %5 = trunc i64 %45 to i32
  %6 = mul i32 %36, 5
  %7 = add i32 %6, %5
  %8 = icmp ult i32 %4, 299
  br i1 %8, label %13, label %9

9:                                                ; preds = %3
  %10 = trunc i64 %45 to i32
  %11 = shl i32 %10, 3
  %12 = xor i32 %7, %11
  br label %22

13:                                               ; preds = %2, %3
  %14 = phi i32 [ 5, %2 ], [ %7, %3 ]
  %15 = phi i64 [ 0, %2 ], [ %45, %3 ]
  %16 = and i64 %15, 4294967295
  br label %34

17:                                               ; preds = %34
  %18 = trunc i64 %45 to i32
  %19 = shl nuw nsw i32 %18, 3
  %20 = xor i32 %19, %36
  %21 = icmp ult i64 %35, 299
  br i1 %21, label %30, label %22

22:                                               ; preds = %17, %9
  %23 = phi i32 [ %12, %9 ], [ %20, %17 ]
  %24 = lshr i32 %23, 7
  %25 = add i32 %24, %23
  br label %32

26:                                               ; preds = %34
  %27 = lshr i32 %36, 7
  %28 = add i32 %27, %36
  %29 = icmp ult i64 %35, 299
  br i1 %29, label %30, label %32

30:                                               ; preds = %26, %17
  %31 = phi i32 [ %28, %26 ], [ %20, %17 ]
  br label %34

32:                                               ; preds = %26, %22
  %33 = phi i32 [ %25, %22 ], [ %28, %26 ]
  store i32 %33, i32* %1, align 4, !tbaa !4
  ret void

34:                                               ; preds = %30, %13
  %35 = phi i64 [ %16, %13 ], [ %45, %30 ]
  %36 = phi i32 [ %14, %13 ], [ %31, %30 ]
  %37 = getelementptr inbounds i8, i8* %0, i64 %35
  %38 = load i8, i8* %37, align 1, !tbaa !8
  %39 = urem i8 %38, 3
  %40 = zext i8 %39 to i64
  %41 = getelementptr inbounds [3 x i32], [3 x i32]* @relative.d, i64 0, i64 %40
  %42 = load i32, i32* %41, align 4, !tbaa !4
  %43 = sext i32 %42 to i64
  %44 = getelementptr i8, i8* blockaddress(@relative, %3), i64 %43
  %45 = add nuw nsw i64 %35, 1
  indirectbr i8* %44, [label %3, label %26, label %17]
}

; Function Attrs: nofree nosync nounwind uwtable
define dso_local void @itoas(i32 noundef %0, i64* nocapture noundef readonly %1, i8* nocapture noundef writeonly %2) local_unnamed_addr #1 {
  %4 = alloca [24 x i8], align 16
  %5 = getelementptr inbounds [24 x i8], [24 x i8]* %4, i64 0, i64 0
  %6 = icmp sgt i32 %0, 0
  br i1 %6, label %7, label %10

7:                                                ; preds = %3
  %8 = getelementptr inbounds [24 x i8], [24 x i8]* %4, i64 0, i64 0
  %9 = zext i32 %0 to i64
  br label %11

10:                                               ; preds = %132, %3
  ret void

11:                                               ; preds = %7, %132
  %12 = phi i64 [ 0, %7 ], [ %136, %132 ]
  %13 = phi i8* [ %2, %7 ], [ %135, %132 ]
  %14 = getelementptr inbounds i64, i64* %1, i64 %12
  %15 = load i64, i64* %14, align 8, !tbaa !11
  %16 = icmp slt i64 %15, 0
  %17 = sub i64 0, %15
  %18 = select i1 %16, i64 %17, i64 %15
  call void @llvm.lifetime.start.p0i8(i64 24, i8* nonnull %8) #3
  br label %19

19:                                               ; preds = %19, %11
  %20 = phi i64 [ %25, %19 ], [ 0, %11 ]
  %21 = phi i64 [ %27, %19 ], [ %18, %11 ]
  %22 = urem i64 %21, 10
  %23 = trunc i64 %22 to i8
  %24 = or i8 %23, 48
  %25 = add nuw i64 %20, 1
  %26 = getelementptr inbounds [24 x i8], [24 x i8]* %4, i64 0, i64 %20
  store i8 %24, i8* %26, align 1, !tbaa !8
  %27 = udiv i64 %21, 10
  %28 = icmp ult i64 %21, 10
  br i1 %28, label %29, label %19, !llvm.loop !13

29:                                               ; preds = %19
  br i1 %16, label %30, label %34

30:                                               ; preds = %29
  %31 = add i64 %20, 2
  %32 = and i64 %25, 4294967295
  %33 = getelementptr inbounds [24 x i8], [24 x i8]* %4, i64 0, i64 %32
  store i8 45, i8* %33, align 1, !tbaa !8
  br label %34

34:                                               ; preds = %30, %29
  %35 = phi i64 [ %31, %30 ], [ %25, %29 ]
  %36 = shl i64 %35, 32
  %37 = ashr exact i64 %36, 32
  %38 = icmp ult i64 %36, 137438953472
  br i1 %38, label %72, label %39

39:                                               ; preds = %34
  %40 = getelementptr i8, i8* %13, i64 %37
  %41 = getelementptr [24 x i8], [24 x i8]* %4, i64 0, i64 %37
  %42 = icmp ult i8* %13, %41
  %43 = icmp ult i8* %5, %40
  %44 = and i1 %42, %43
  br i1 %44, label %72, label %45

45:                                               ; preds = %39
  %46 = and i64 %35, 31
  %47 = sub nsw i64 %37, %46
  %48 = getelementptr i8, i8* %13, i64 %47
  br label %49

49:                                               ; preds = %49, %45
  %50 = phi i64 [ 0, %45 ], [ %66, %49 ]
  %51 = getelementptr i8, i8* %13, i64 %50
  %52 = xor i64 %50, -1
  %53 = add i64 %37, %52
  %54 = getelementptr inbounds [24 x i8], [24 x i8]* %4, i64 0, i64 %53
  %55 = getelementptr inbounds i8, i8* %54, i64 -15
  %56 = bitcast i8* %55 to <16 x i8>*
  %57 = load <16 x i8>, <16 x i8>* %56, align 1, !tbaa !8, !alias.scope !15
  %58 = shufflevector <16 x i8> %57, <16 x i8> poison, <16 x i32> <i32 15, i32 14, i32 13, i32 12, i32 11, i32 10, i32 9, i32 8, i32 7, i32 6, i32 5, i32 4, i32 3, i32 2, i32 1, i32 0>
  %59 = getelementptr inbounds i8, i8* %54, i64 -31
  %60 = bitcast i8* %59 to <16 x i8>*
  %61 = load <16 x i8>, <16 x i8>* %60, align 1, !tbaa !8, !alias.scope !15
  %62 = shufflevector <16 x i8> %61, <16 x i8> poison, <16 x i32> <i32 15, i32 14, i32 13, i32 12, i32 11, i32 10, i32 9, i32 8, i32 7, i32 6, i32 5, i32 4, i32 3, i32 2, i32 1, i32 0>
  %63 = bitcast i8* %51 to <16 x i8>*
  store <16 x i8> %58, <16 x i8>* %63, align 1, !tbaa !8, !alias.scope !18, !noalias !15
  %64 = getelementptr i8, i8* %51, i64 16
  %65 = bitcast i8* %64 to <16 x i8>*
  store <16 x i8> %62, <16 x i8>* %65, align 1, !tbaa !8, !alias.scope !18, !noalias !15
  %66 = add nuw i64 %50, 32
  %67 = icmp eq i64 %66, %47
  br i1 %67, label %68, label %49, !llvm.loop !20

68:                                               ; preds = %49
  %69 = icmp eq i64 %46, 0
  %70 = add nsw i64 %47, -1
  %71 = getelementptr i8, i8* %13, i64 %70
  br i1 %69, label %132, label %72

72:                                               ; preds = %39, %34, %68
  %73 = phi i64 [ %37, %39 ], [ %37, %34 ], [ %46, %68 ]
  %74 = phi i8* [ %13, %39 ], [ %13, %34 ], [ %48, %68 ]
  %75 = add nsw i64 %73, -1
  %76 = and i64 %73, 7
  %77 = icmp eq i64 %76, 0
  br i1 %77, label %88, label %78

78:                                               ; preds = %72, %78
  %79 = phi i64 [ %82, %78 ], [ %73, %72 ]
  %80 = phi i8* [ %85, %78 ], [ %74, %72 ]
  %81 = phi i64 [ %86, %78 ], [ 0, %72 ]
  %82 = add nsw i64 %79, -1
  %83 = getelementptr inbounds [24 x i8], [24 x i8]* %4, i64 0, i64 %82
  %84 = load i8, i8* %83, align 1, !tbaa !8
  %85 = getelementptr inbounds i8, i8* %80, i64 1
  store i8 %84, i8* %80, align 1, !tbaa !8
  %86 = add i64 %81, 1
  %87 = icmp eq i64 %86, %76
  br i1 %87, label %88, label %78, !llvm.loop !22

88:                                               ; preds = %78, %72
  %89 = phi i8* [ undef, %72 ], [ %80, %78 ]
  %90 = phi i8* [ undef, %72 ], [ %85, %78 ]
  %91 = phi i64 [ %73, %72 ], [ %82, %78 ]
  %92 = phi i8* [ %74, %72 ], [ %85, %78 ]
  %93 = icmp ult i64 %75, 7
  br i1 %93, label %132, label %94

94:                                               ; preds = %88, %94
  %95 = phi i64 [ %125, %94 ], [ %91, %88 ]
  %96 = phi i8* [ %128, %94 ], [ %92, %88 ]
  %97 = add nsw i64 %95, -1
  %98 = getelementptr inbounds [24 x i8], [24 x i8]* %4, i64 0, i64 %97
  %99 = load i8, i8* %98, align 1, !tbaa !8
  %100 = getelementptr inbounds i8, i8* %96, i64 1
  store i8 %99, i8* %96, align 1, !tbaa !8
  %101 = add nsw i64 %95, -2
  %102 = getelementptr inbounds [24 x i8], [24 x i8]* %4, i64 0, i64 %101
  %103 = load i8, i8* %102, align 1, !tbaa !8
  %104 = getelementptr inbounds i8, i8* %96, i64 2
  store i8 %103, i8* %100, align 1, !tbaa !8
  %105 = add nsw i64 %95, -3
  %106 = getelementptr inbounds [24 x i8], [24 x i8]* %4, i64 0, i64 %105
  %107 = load i8, i8* %106, align 1, !tbaa !8
  %108 = getelementptr inbounds i8, i8* %96, i64 3
  store i8 %107, i8* %104, align 1, !tbaa !8
  %109 = add nsw i64 %95, -4
  %110 = getelementptr inbounds [24 x i8], [24 x i8]* %4, i64 0, i64 %109
  %111 = load i8, i8* %110, align 1, !tbaa !8
  %112 = getelementptr inbounds i8, i8* %96, i64 4
  store i8 %111, i8* %108, align 1, !tbaa !8
  %113 = add nsw i64 %95, -5
  %114 = getelementptr inbounds [24 x i8], [24 x i8]* %4, i64 0, i64 %113
  %115 = load i8, i8* %114, align 1, !tbaa !8
  %116 = getelementptr inbounds i8, i8* %96, i64 5
  store i8 %115, i8* %112, align 1, !tbaa !8
  %117 = add nsw i64 %95, -6
  %118 = getelementptr inbounds [24 x i8], [24 x i8]* %4, i64 0, i64 %117
  %119 = load i8, i8* %118, align 1, !tbaa !8
  %120 = getelementptr inbounds i8, i8* %96, i64 6
  store i8 %119, i8* %116, align 1, !tbaa !8
  %121 = add nsw i64 %95, -7
  %122 = getelementptr inbounds [24 x i8], [24 x i8]* %4, i64 0, i64 %121
  %123 = load i8, i8* %122, align 1, !tbaa !8
  %124 = getelementptr inbounds i8, i8* %96, i64 7
  store i8 %123, i8* %120, align 1, !tbaa !8
  %125 = add nsw i64 %95, -8
  %126 = getelementptr inbounds [24 x i8], [24 x i8]* %4, i64 0, i64 %125
  %127 = load i8, i8* %126, align 1, !tbaa !8
  %128 = getelementptr inbounds i8, i8* %96, i64 8
  store i8 %127, i8* %124, align 1, !tbaa !8
  %129 = icmp eq i64 %125, 0
  br i1 %129, label %130, label %94, !llvm.loop !24

130:                                              ; preds = %94
  %131 = getelementptr inbounds i8, i8* %96, i64 7
  br label %132

132:                                              ; preds = %130, %88, %68
  %133 = phi i8* [ %71, %68 ], [ %89, %88 ], [ %131, %130 ]
  %134 = phi i8* [ %48, %68 ], [ %90, %88 ], [ %128, %130 ]
  %135 = getelementptr inbounds i8, i8* %133, i64 2
  store i8 32, i8* %134, align 1, !tbaa !8
  call void @llvm.lifetime.end.p0i8(i64 24, i8* nonnull %8) #3
  %136 = add nuw nsw i64 %12, 1
  %137 = icmp eq i64 %136, %9
  br i1 %137, label %10, label %11, !llvm.loop !25
}

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.start.p0i8(i64 immarg, i8* nocapture) #2

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.end.p0i8(i64 immarg, i8* nocapture) #2

attributes #0 = { nofree norecurse nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { argmemonly mustprogress nofree nosync nounwind willreturn }
attributes #3 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 1}
!4 = !{!5, !5, i64 0}
!5 = !{!"int", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!6, !6, i64 0}
!9 = !{!10, !10, i64 0}
!10 = !{!"any pointer", !6, i64 0}
!11 = !{!12, !12, i64 0}
!12 = !{!"long", !6, i64 0}
!13 = distinct !{!13, !14}
!14 = !{!"llvm.loop.mustprogress"}
!15 = !{!16}
!16 = distinct !{!16, !17}
!17 = distinct !{!17, !"LVerDomain"}
!18 = !{!19}
!19 = distinct !{!19, !17}
!20 = distinct !{!20, !14, !21}
!21 = !{!"llvm.loop.isvectorized", i32 1}
!22 = distinct !{!22, !23}
!23 = !{!"llvm.loop.unroll.disable"}
!24 = distinct !{!24, !14, !21}
!25 = distinct !{!25, !14}
