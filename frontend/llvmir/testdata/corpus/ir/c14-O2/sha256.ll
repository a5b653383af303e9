; ModuleID = 'sha256.c'
source_filename = "sha256.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@K = internal unnamed_addr constant [64 x i32] [i32 1116352408, i32 1899447441, i32 -1245643825, i32 -373957723, i32 961987163, i32 1508970993, i32 -1841331548, i32 -1424204075, i32 -670586216, i32 310598401, i32 607225278, i32 1426881987, i32 1925078388, i32 -2132889090, i32 -1680079193, i32 -1046744716, i32 -459576895, i32 -272742522, i32 264347078, i32 604807628, i32 770255983, i32 1249150122, i32 1555081692, i32 1996064986, i32 -1740746414, i32 -1473132947, i32 -1341970488, i32 -1084653625, i32 -958395405, i32 -710438585, i32 113926993, i32 338241895, i32 666307205, i32 773529912, i32 1294757372, i32 1396182291, i32 1695183700, i32 1986661051, i32 -2117940946, i32 -1838011259, i32 -1564481375, i32 -1474664885, i32 -1035236496, i32 -949202525, i32 -778901479, i32 -694614492, i32 -200395387, i32 275423344, i32 430227734, i32 506948616, i32 659060556, i32 883997877, i32 958139571, i32 1322822218, i32 1537002063, i32 1747873779, i32 1955562222, i32 2024104815, i32 -2067236844, i32 -1933114872, i32 -1866530822, i32 -1538233109, i32 -1090935817, i32 -965641998], align 16

; Function Attrs: nofree nosync nounwind uwtable
define dso_local void @sha256_block(i8* nocapture noundef readonly %0, i32* nocapture noundef %1) local_unnamed_addr #0 {
  %3 = bitcast i32* %1 to i8*
  %4 = alloca [64 x i32], align 16
  %5 = alloca [8 x i32], align 16
  %6 = bitcast [8 x i32]* %5 to i8*
  %7 = bitcast [64 x i32]* %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 256, i8* nonnull %7) #4
  call void @llvm.lifetime.start.p0i8(i64 32, i8* nonnull %6)
  br label %8

8:                                                ; preds = %2, %8
  %9 = phi i64 [ 0, %2 ], [ %33, %8 ]
  %10 = shl nuw nsw i64 %9, 2
  %11 = getelementptr inbounds i8, i8* %0, i64 %10
  %12 = load i8, i8* %11, align 1, !tbaa !4
  %13 = zext i8 %12 to i32
  %14 = shl nuw i32 %13, 24
  %15 = or i64 %10, 1
  %16 = getelementptr inbounds i8, i8* %0, i64 %15
  %17 = load i8, i8* %16, align 1, !tbaa !4
  %18 = zext i8 %17 to i32
  %19 = shl nuw nsw i32 %18, 16
  %20 = or i32 %19, %14
  %21 = or i64 %10, 2
  %22 = getelementptr inbounds i8, i8* %0, i64 %21
  %23 = load i8, i8* %22, align 1, !tbaa !4
  %24 = zext i8 %23 to i32
  %25 = shl nuw nsw i32 %24, 8
  %26 = or i32 %20, %25
  %27 = or i64 %10, 3
  %28 = getelementptr inbounds i8, i8* %0, i64 %27
  %29 = load i8, i8* %28, align 1, !tbaa !4
  %30 = zext i8 %29 to i32
  %31 = or i32 %26, %30
  %32 = getelementptr inbounds [64 x i32], [64 x i32]* %4, i64 0, i64 %9
  store i32 %31, i32* %32, align 4, !tbaa !7
  %33 = add nuw nsw i64 %9, 1
  %34 = icmp eq i64 %33, 16
  br i1 %34, label %35, label %8, !llvm.loop !9

35:                                               ; preds = %8
  %36 = getelementptr inbounds [64 x i32], [64 x i32]* %4, i64 0, i64 0
  %37 = load i32, i32* %36, align 16, !tbaa !7
  br label %38

38:                                               ; preds = %35, %38
  %39 = phi i32 [ %37, %35 ], [ %43, %38 ]
  %40 = phi i64 [ 16, %35 ], [ %64, %38 ]
  %41 = add nsw i64 %40, -15
  %42 = getelementptr inbounds [64 x i32], [64 x i32]* %4, i64 0, i64 %41
  %43 = load i32, i32* %42, align 4, !tbaa !7
  %44 = tail call i32 @llvm.fshl.i32(i32 %43, i32 %43, i32 25)
  %45 = tail call i32 @llvm.fshl.i32(i32 %43, i32 %43, i32 14)
  %46 = xor i32 %44, %45
  %47 = lshr i32 %43, 3
  %48 = xor i32 %46, %47
  %49 = add nsw i64 %40, -2
  %50 = getelementptr inbounds [64 x i32], [64 x i32]* %4, i64 0, i64 %49
  %51 = load i32, i32* %50, align 4, !tbaa !7
  %52 = tail call i32 @llvm.fshl.i32(i32 %51, i32 %51, i32 15)
  %53 = tail call i32 @llvm.fshl.i32(i32 %51, i32 %51, i32 13)
  %54 = xor i32 %52, %53
  %55 = lshr i32 %51, 10
  %56 = xor i32 %54, %55
  %57 = add i32 %48, %39
  %58 = add nsw i64 %40, -7
  %59 = getelementptr inbounds [64 x i32], [64 x i32]* %4, i64 0, i64 %58
  %60 = load i32, i32* %59, align 4, !tbaa !7
  %61 = add i32 %57, %60
  %62 = add i32 %61, %56
  %63 = getelementptr inbounds [64 x i32], [64 x i32]* %4, i64 0, i64 %40
  store i32 %62, i32* %63, align 4, !tbaa !7
  %64 = add nuw nsw i64 %40, 1
  %65 = icmp eq i64 %64, 64
  br i1 %65, label %66, label %38, !llvm.loop !11

66:                                               ; preds = %38
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 16 dereferenceable(32) %6, i8* noundef nonnull align 4 dereferenceable(32) %3, i64 32, i1 false), !tbaa !7
  %67 = getelementptr inbounds [8 x i32], [8 x i32]* %5, i64 0, i64 4
  %68 = load i32, i32* %67, align 16, !tbaa !7
  %69 = getelementptr inbounds [8 x i32], [8 x i32]* %5, i64 0, i64 0
  %70 = load i32, i32* %69, align 16, !tbaa !7
  %71 = getelementptr inbounds [8 x i32], [8 x i32]* %5, i64 0, i64 7
  %72 = getelementptr inbounds [8 x i32], [8 x i32]* %5, i64 0, i64 5
  %73 = getelementptr inbounds [8 x i32], [8 x i32]* %5, i64 0, i64 6
  %74 = getelementptr inbounds [8 x i32], [8 x i32]* %5, i64 0, i64 1
  %75 = getelementptr inbounds [8 x i32], [8 x i32]* %5, i64 0, i64 2
  %76 = bitcast i32* %74 to i8*
  br label %77

77:                                               ; preds = %117, %66
  %78 = phi i32 [ %70, %66 ], [ %114, %117 ]
  %79 = phi i32 [ %37, %66 ], [ %119, %117 ]
  %80 = phi i32 [ %68, %66 ], [ %112, %117 ]
  %81 = phi i64 [ 0, %66 ], [ %115, %117 ]
  %82 = load i32, i32* %71, align 4, !tbaa !7
  %83 = tail call i32 @llvm.fshl.i32(i32 %80, i32 %80, i32 26)
  %84 = tail call i32 @llvm.fshl.i32(i32 %80, i32 %80, i32 21)
  %85 = xor i32 %83, %84
  %86 = tail call i32 @llvm.fshl.i32(i32 %80, i32 %80, i32 7)
  %87 = xor i32 %85, %86
  %88 = load i32, i32* %72, align 4, !tbaa !7
  %89 = and i32 %88, %80
  %90 = xor i32 %80, -1
  %91 = load i32, i32* %73, align 8, !tbaa !7
  %92 = and i32 %91, %90
  %93 = getelementptr inbounds [64 x i32], [64 x i32]* @K, i64 0, i64 %81
  %94 = load i32, i32* %93, align 4, !tbaa !7
  %95 = add i32 %89, %82
  %96 = add i32 %95, %87
  %97 = add i32 %96, %92
  %98 = add i32 %97, %94
  %99 = tail call i32 @llvm.fshl.i32(i32 %78, i32 %78, i32 19)
  %100 = tail call i32 @llvm.fshl.i32(i32 %78, i32 %78, i32 10)
  %101 = load i32, i32* %74, align 4, !tbaa !7
  %102 = load i32, i32* %75, align 8, !tbaa !7
  %103 = xor i32 %102, %101
  %104 = and i32 %102, %101
  call void @llvm.memmove.p0i8.p0i8.i64(i8* noundef nonnull align 4 dereferenceable(28) %76, i8* noundef nonnull align 16 dereferenceable(28) %6, i64 28, i1 false), !tbaa !7
  %105 = add i32 %98, %79
  %106 = tail call i32 @llvm.fshl.i32(i32 %78, i32 %78, i32 30)
  %107 = xor i32 %106, %99
  %108 = xor i32 %107, %100
  %109 = and i32 %103, %78
  %110 = xor i32 %109, %104
  %111 = load i32, i32* %67, align 16, !tbaa !7
  %112 = add i32 %111, %105
  store i32 %112, i32* %67, align 16, !tbaa !7
  %113 = add i32 %108, %105
  %114 = add i32 %113, %110
  store i32 %114, i32* %69, align 16, !tbaa !7
  %115 = add nuw nsw i64 %81, 1
  %116 = icmp eq i64 %115, 64
  br i1 %116, label %120, label %117, !llvm.loop !12

117:                                              ; preds = %77
  %118 = getelementptr inbounds [64 x i32], [64 x i32]* %4, i64 0, i64 %115
  %119 = load i32, i32* %118, align 4, !tbaa !7
  br label %77

120:                                              ; preds = %77
  %121 = getelementptr inbounds [8 x i32], [8 x i32]* %5, i64 0, i64 5
  %122 = getelementptr inbounds [8 x i32], [8 x i32]* %5, i64 0, i64 6
  %123 = getelementptr inbounds [8 x i32], [8 x i32]* %5, i64 0, i64 2
  %124 = load i32, i32* %74, align 4, !tbaa !7
  %125 = bitcast i32* %123 to <2 x i32>*
  %126 = load <2 x i32>, <2 x i32>* %125, align 8, !tbaa !7
  %127 = bitcast i32* %1 to <4 x i32>*
  %128 = load <4 x i32>, <4 x i32>* %127, align 4, !tbaa !7
  %129 = insertelement <4 x i32> poison, i32 %114, i64 0
  %130 = insertelement <4 x i32> %129, i32 %124, i64 1
  %131 = shufflevector <2 x i32> %126, <2 x i32> poison, <4 x i32> <i32 0, i32 1, i32 undef, i32 undef>
  %132 = shufflevector <4 x i32> %130, <4 x i32> %131, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %133 = add <4 x i32> %128, %132
  %134 = bitcast i32* %1 to <4 x i32>*
  store <4 x i32> %133, <4 x i32>* %134, align 4, !tbaa !7
  %135 = getelementptr inbounds i32, i32* %1, i64 4
  %136 = load i32, i32* %121, align 4, !tbaa !7
  %137 = bitcast i32* %122 to <2 x i32>*
  %138 = load <2 x i32>, <2 x i32>* %137, align 8, !tbaa !7
  %139 = bitcast i32* %135 to <4 x i32>*
  %140 = load <4 x i32>, <4 x i32>* %139, align 4, !tbaa !7
  %141 = insertelement <4 x i32> poison, i32 %112, i64 0
  %142 = insertelement <4 x i32> %141, i32 %136, i64 1
  %143 = shufflevector <2 x i32> %138, <2 x i32> poison, <4 x i32> <i32 0, i32 1, i32 undef, i32 undef>
  %144 = shufflevector <4 x i32> %142, <4 x i32> %143, <4 x i32> <i32 0, i32 1, i32 4, i32 5>
  %145 = add <4 x i32> %140, %144
  %146 = bitcast i32* %135 to <4 x i32>*
  store <4 x i32> %145, <4 x i32>* %146, align 4, !tbaa !7
  call void @llvm.lifetime.end.p0i8(i64 32, i8* nonnull %6)
  call void @llvm.lifetime.end.p0i8(i64 256, i8* nonnull %7) #4
  ret void
}

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.start.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.end.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare i32 @llvm.fshl.i32(i32, i32, i32) #2

; Function Attrs: argmemonly nofree nounwind willreturn
declare void @llvm.memcpy.p0i8.p0i8.i64(i8* noalias nocapture writeonly, i8* noalias nocapture readonly, i64, i1 immarg) #3

; Function Attrs: argmemonly nofree nounwind willreturn
declare void @llvm.memmove.p0i8.p0i8.i64(i8* nocapture writeonly, i8* nocapture readonly, i64, i1 immarg) #3

attributes #0 = { nofree nosync nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { argmemonly mustprogress nofree nosync nounwind willreturn }
attributes #2 = { nofree nosync nounwind readnone speculatable willreturn }
attributes #3 = { argmemonly nofree nounwind willreturn }
attributes #4 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 1}
!4 = !{!5, !5, i64 0}
!5 = !{!"omnipotent char", !6, i64 0}
!6 = !{!"Simple C/C++ TBAA"}
!7 = !{!8, !8, i64 0}
!8 = !{!"int", !5, i64 0}
!9 = distinct !{!9, !10}
!10 = !{!"llvm.loop.mustprogress"}
!11 = distinct !{!11, !10}
!12 = distinct !{!12, !10}
