; ModuleID = 'sha256.c'
source_filename = "sha256.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@K = internal unnamed_addr constant [64 x i32] [i32 1116352408, i32 1899447441, i32 -1245643825, i32 -373957723, i32 961987163, i32 1508970993, i32 -1841331548, i32 -1424204075, i32 -670586216, i32 310598401, i32 607225278, i32 1426881987, i32 1925078388, i32 -2132889090, i32 -1680079193, i32 -1046744716, i32 -459576895, i32 -272742522, i32 264347078, i32 604807628, i32 770255983, i32 1249150122, i32 1555081692, i32 1996064986, i32 -1740746414, i32 -1473132947, i32 -1341970488, i32 -1084653625, i32 -958395405, i32 -710438585, i32 113926993, i32 338241895, i32 666307205, i32 773529912, i32 1294757372, i32 1396182291, i32 1695183700, i32 1986661051, i32 -2117940946, i32 -1838011259, i32 -1564481375, i32 -1474664885, i32 -1035236496, i32 -949202525, i32 -778901479, i32 -694614492, i32 -200395387, i32 275423344, i32 430227734, i32 506948616, i32 659060556, i32 883997877, i32 958139571, i32 1322822218, i32 1537002063, i32 1747873779, i32 1955562222, i32 2024104815, i32 -2067236844, i32 -1933114872, i32 -1866530822, i32 -1538233109, i32 -1090935817, i32 -965641998], align 16

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @sha256_block(ptr nocapture noundef readonly %0, ptr nocapture noundef %1) local_unnamed_addr #0 {
  %3 = alloca [64 x i32], align 16
  %4 = alloca [8 x i32], align 16
  call void @llvm.lifetime.start.p0(i64 256, ptr nonnull %3) #4
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %4) #4
  br label %5

5:                                                ; preds = %2, %5
  %6 = phi i64 [ 0, %2 ], [ %30, %5 ]
  %7 = shl nuw nsw i64 %6, 2
  %8 = getelementptr inbounds i8, ptr %0, i64 %7
  %9 = load i8, ptr %8, align 1, !tbaa !4
  %10 = zext i8 %9 to i32
  %11 = shl nuw i32 %10, 24
  %12 = or disjoint i64 %7, 1
  %13 = getelementptr inbounds i8, ptr %0, i64 %12
  %14 = load i8, ptr %13, align 1, !tbaa !4
  %15 = zext i8 %14 to i32
  %16 = shl nuw nsw i32 %15, 16
  %17 = or disjoint i32 %16, %11
  %18 = or disjoint i64 %7, 2
  %19 = getelementptr inbounds i8, ptr %0, i64 %18
  %20 = load i8, ptr %19, align 1, !tbaa !4
  %21 = zext i8 %20 to i32
  %22 = shl nuw nsw i32 %21, 8
  %23 = or disjoint i32 %17, %22
  %24 = or disjoint i64 %7, 3
  %25 = getelementptr inbounds i8, ptr %0, i64 %24
  %26 = load i8, ptr %25, align 1, !tbaa !4
  %27 = zext i8 %26 to i32
  %28 = or disjoint i32 %23, %27
  %29 = getelementptr inbounds [64 x i32], ptr %3, i64 0, i64 %6
  store i32 %28, ptr %29, align 4, !tbaa !7
  %30 = add nuw nsw i64 %6, 1
  %31 = icmp eq i64 %30, 16
  br i1 %31, label %32, label %5, !llvm.loop !9

32:                                               ; preds = %5
  %33 = load i32, ptr %3, align 16, !tbaa !7
  br label %34

34:                                               ; preds = %32, %34
  %35 = phi i32 [ %33, %32 ], [ %39, %34 ]
  %36 = phi i64 [ 16, %32 ], [ %60, %34 ]
  %37 = add nsw i64 %36, -15
  %38 = getelementptr inbounds [64 x i32], ptr %3, i64 0, i64 %37
  %39 = load i32, ptr %38, align 4, !tbaa !7
  %40 = tail call i32 @llvm.fshl.i32(i32 %39, i32 %39, i32 25)
  %41 = tail call i32 @llvm.fshl.i32(i32 %39, i32 %39, i32 14)
  %42 = xor i32 %40, %41
  %43 = lshr i32 %39, 3
  %44 = xor i32 %42, %43
  %45 = add nsw i64 %36, -2
  %46 = getelementptr inbounds [64 x i32], ptr %3, i64 0, i64 %45
  %47 = load i32, ptr %46, align 4, !tbaa !7
  %48 = tail call i32 @llvm.fshl.i32(i32 %47, i32 %47, i32 15)
  %49 = tail call i32 @llvm.fshl.i32(i32 %47, i32 %47, i32 13)
  %50 = xor i32 %48, %49
  %51 = lshr i32 %47, 10
  %52 = xor i32 %50, %51
  %53 = add i32 %44, %35
  %54 = add nsw i64 %36, -7
  %55 = getelementptr inbounds [64 x i32], ptr %3, i64 0, i64 %54
  %56 = load i32, ptr %55, align 4, !tbaa !7
  %57 = add i32 %53, %56
  %58 = add i32 %57, %52
  %59 = getelementptr inbounds [64 x i32], ptr %3, i64 0, i64 %36
  store i32 %58, ptr %59, align 4, !tbaa !7
  %60 = add nuw nsw i64 %36, 1
  %61 = icmp eq i64 %60, 64
  br i1 %61, label %62, label %34, !llvm.loop !12

62:                                               ; preds = %34
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(32) %4, ptr noundef nonnull align 4 dereferenceable(32) %1, i64 32, i1 false), !tbaa !7
  %63 = getelementptr inbounds i8, ptr %4, i64 28
  %64 = getelementptr inbounds i8, ptr %4, i64 16
  %65 = getelementptr inbounds i8, ptr %4, i64 20
  %66 = getelementptr inbounds i8, ptr %4, i64 24
  %67 = getelementptr inbounds i8, ptr %4, i64 4
  %68 = getelementptr inbounds i8, ptr %4, i64 8
  %69 = load i32, ptr %4, align 16, !tbaa !7
  %70 = load i32, ptr %64, align 16, !tbaa !7
  br label %71

71:                                               ; preds = %62, %71
  %72 = phi i32 [ %70, %62 ], [ %107, %71 ]
  %73 = phi i64 [ 0, %62 ], [ %110, %71 ]
  %74 = phi i32 [ %69, %62 ], [ %109, %71 ]
  %75 = load i32, ptr %63, align 4, !tbaa !7
  %76 = tail call i32 @llvm.fshl.i32(i32 %72, i32 %72, i32 26)
  %77 = tail call i32 @llvm.fshl.i32(i32 %72, i32 %72, i32 21)
  %78 = xor i32 %76, %77
  %79 = tail call i32 @llvm.fshl.i32(i32 %72, i32 %72, i32 7)
  %80 = xor i32 %78, %79
  %81 = add i32 %80, %75
  %82 = load i32, ptr %65, align 4, !tbaa !7
  %83 = and i32 %82, %72
  %84 = xor i32 %72, -1
  %85 = load i32, ptr %66, align 8, !tbaa !7
  %86 = and i32 %85, %84
  %87 = or i32 %86, %83
  %88 = getelementptr inbounds [64 x i32], ptr @K, i64 0, i64 %73
  %89 = load i32, ptr %88, align 4, !tbaa !7
  %90 = getelementptr inbounds [64 x i32], ptr %3, i64 0, i64 %73
  %91 = load i32, ptr %90, align 4, !tbaa !7
  %92 = add i32 %81, %89
  %93 = add i32 %92, %87
  %94 = add i32 %93, %91
  %95 = tail call i32 @llvm.fshl.i32(i32 %74, i32 %74, i32 19)
  %96 = tail call i32 @llvm.fshl.i32(i32 %74, i32 %74, i32 10)
  %97 = load i32, ptr %67, align 4, !tbaa !7
  %98 = load i32, ptr %68, align 8, !tbaa !7
  %99 = xor i32 %98, %97
  %100 = and i32 %98, %97
  call void @llvm.memmove.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(28) %67, ptr noundef nonnull align 16 dereferenceable(28) %4, i64 28, i1 false), !tbaa !7
  %101 = tail call i32 @llvm.fshl.i32(i32 %74, i32 %74, i32 30)
  %102 = xor i32 %101, %95
  %103 = xor i32 %102, %96
  %104 = and i32 %99, %74
  %105 = xor i32 %104, %100
  %106 = load i32, ptr %64, align 16, !tbaa !7
  %107 = add i32 %106, %94
  store i32 %107, ptr %64, align 16, !tbaa !7
  %108 = add i32 %103, %94
  %109 = add i32 %108, %105
  store i32 %109, ptr %4, align 16, !tbaa !7
  %110 = add nuw nsw i64 %73, 1
  %111 = icmp eq i64 %110, 64
  br i1 %111, label %113, label %71, !llvm.loop !13

112:                                              ; preds = %113
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %4) #4
  call void @llvm.lifetime.end.p0(i64 256, ptr nonnull %3) #4
  ret void

113:                                              ; preds = %71, %113
  %114 = phi i64 [ %120, %113 ], [ 0, %71 ]
  %115 = getelementptr inbounds [8 x i32], ptr %4, i64 0, i64 %114
  %116 = load i32, ptr %115, align 4, !tbaa !7
  %117 = getelementptr inbounds i32, ptr %1, i64 %114
  %118 = load i32, ptr %117, align 4, !tbaa !7
  %119 = add i32 %118, %116
  store i32 %119, ptr %117, align 4, !tbaa !7
  %120 = add nuw nsw i64 %114, 1
  %121 = icmp eq i64 %120, 8
  br i1 %121, label %112, label %113, !llvm.loop !14
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.fshl.i32(i32, i32, i32) #2

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #3

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr nocapture writeonly, ptr nocapture readonly, i64, i1 immarg) #3

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"omnipotent char", !6, i64 0}
!6 = !{!"Simple C/C++ TBAA"}
!7 = !{!8, !8, i64 0}
!8 = !{!"int", !5, i64 0}
!9 = distinct !{!9, !10, !11}
!10 = !{!"llvm.loop.mustprogress"}
!11 = !{!"llvm.loop.unroll.disable"}
!12 = distinct !{!12, !10, !11}
!13 = distinct !{!13, !10, !11}
!14 = distinct !{!14, !10, !11}
