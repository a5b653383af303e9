; ModuleID = 'hashes.c'
source_filename = "hashes.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local i64 @fnv1a(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %6

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  br label %8

6:                                                ; preds = %8, %2
  %7 = phi i64 [ -3750763034362895579, %2 ], [ %15, %8 ]
  ret i64 %7

8:                                                ; preds = %4, %8
  %9 = phi i64 [ 0, %4 ], [ %16, %8 ]
  %10 = phi i64 [ -3750763034362895579, %4 ], [ %15, %8 ]
  %11 = getelementptr inbounds i8, ptr %0, i64 %9
  %12 = load i8, ptr %11, align 1, !tbaa !4
  %13 = zext i8 %12 to i64
  %14 = xor i64 %10, %13
  %15 = mul i64 %14, 1099511628211
  %16 = add nuw nsw i64 %9, 1
  %17 = icmp eq i64 %16, %5
  br i1 %17, label %6, label %8, !llvm.loop !7
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local i32 @adler32(ptr nocapture noundef readonly %0, i32 noundef %1) local_unnamed_addr #0 {
  %3 = icmp sgt i32 %1, 0
  br i1 %3, label %4, label %9

4:                                                ; preds = %2
  %5 = zext nneg i32 %1 to i64
  br label %11

6:                                                ; preds = %11
  %7 = shl nuw i32 %21, 16
  %8 = or disjoint i32 %7, %19
  br label %9

9:                                                ; preds = %6, %2
  %10 = phi i32 [ 1, %2 ], [ %8, %6 ]
  ret i32 %10

11:                                               ; preds = %4, %11
  %12 = phi i64 [ 0, %4 ], [ %22, %11 ]
  %13 = phi i32 [ 0, %4 ], [ %21, %11 ]
  %14 = phi i32 [ 1, %4 ], [ %19, %11 ]
  %15 = getelementptr inbounds i8, ptr %0, i64 %12
  %16 = load i8, ptr %15, align 1, !tbaa !4
  %17 = zext i8 %16 to i32
  %18 = add nuw nsw i32 %14, %17
  %19 = urem i32 %18, 65521
  %20 = add nuw nsw i32 %19, %13
  %21 = urem i32 %20, 65521
  %22 = add nuw nsw i64 %12, 1
  %23 = icmp eq i64 %22, %5
  br i1 %23, label %6, label %11, !llvm.loop !10
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read) uwtable
define dso_local i32 @murmur3(ptr nocapture noundef readonly %0, i32 noundef %1, i32 noundef %2) local_unnamed_addr #0 {
  %4 = icmp slt i32 %1, 4
  br i1 %4, label %27, label %5

5:                                                ; preds = %3
  %6 = zext nneg i32 %1 to i64
  br label %7

7:                                                ; preds = %5, %7
  %8 = phi i64 [ 0, %5 ], [ %24, %7 ]
  %9 = phi i64 [ 4, %5 ], [ %22, %7 ]
  %10 = phi i32 [ %2, %5 ], [ %21, %7 ]
  %11 = getelementptr inbounds i8, ptr %0, i64 %8
  %12 = load i32, ptr %11, align 1
  %13 = mul i32 %12, -862048943
  %14 = mul i32 %12, 380141568
  %15 = lshr i32 %13, 17
  %16 = or disjoint i32 %15, %14
  %17 = mul i32 %16, 461845907
  %18 = xor i32 %17, %10
  %19 = tail call i32 @llvm.fshl.i32(i32 %18, i32 %18, i32 13)
  %20 = mul i32 %19, 5
  %21 = add i32 %20, -430675100
  %22 = add nuw nsw i64 %9, 4
  %23 = icmp ugt i64 %22, %6
  %24 = add nuw nsw i64 %8, 4
  br i1 %23, label %25, label %7, !llvm.loop !11

25:                                               ; preds = %7
  %26 = trunc nuw nsw i64 %9 to i32
  br label %27

27:                                               ; preds = %25, %3
  %28 = phi i32 [ 0, %3 ], [ %26, %25 ]
  %29 = phi i32 [ %2, %3 ], [ %21, %25 ]
  %30 = and i32 %1, 3
  switch i32 %30, label %60 [
    i32 3, label %31
    i32 2, label %38
    i32 1, label %47
    i32 0, label %61
  ]

31:                                               ; preds = %27
  %32 = or disjoint i32 %28, 2
  %33 = zext nneg i32 %32 to i64
  %34 = getelementptr inbounds i8, ptr %0, i64 %33
  %35 = load i8, ptr %34, align 1, !tbaa !4
  %36 = zext i8 %35 to i32
  %37 = shl nuw nsw i32 %36, 16
  br label %38

38:                                               ; preds = %27, %31
  %39 = phi i32 [ 0, %27 ], [ %37, %31 ]
  %40 = or disjoint i32 %28, 1
  %41 = zext nneg i32 %40 to i64
  %42 = getelementptr inbounds i8, ptr %0, i64 %41
  %43 = load i8, ptr %42, align 1, !tbaa !4
  %44 = zext i8 %43 to i32
  %45 = shl nuw nsw i32 %44, 8
  %46 = or disjoint i32 %45, %39
  br label %47

47:                                               ; preds = %27, %38
  %48 = phi i32 [ 0, %27 ], [ %46, %38 ]
  %49 = zext nneg i32 %28 to i64
  %50 = getelementptr inbounds i8, ptr %0, i64 %49
  %51 = load i8, ptr %50, align 1, !tbaa !4
  %52 = zext i8 %51 to i32
  %53 = xor i32 %48, %52
  %54 = mul i32 %53, -862048943
  %55 = mul i32 %53, 380141568
  %56 = lshr i32 %54, 17
  %57 = or disjoint i32 %56, %55
  %58 = mul i32 %57, 461845907
  %59 = xor i32 %58, %29
  br label %61

60:                                               ; preds = %27
  unreachable

61:                                               ; preds = %27, %47
  %62 = phi i32 [ %29, %27 ], [ %59, %47 ]
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

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: write) uwtable
define dso_local void @splitmix(ptr nocapture noundef writeonly %0, i32 noundef %1, i64 noundef %2) local_unnamed_addr #1 {
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %3
  %6 = zext nneg i32 %1 to i64
  br label %8

7:                                                ; preds = %8, %3
  ret void

8:                                                ; preds = %5, %8
  %9 = phi i64 [ 0, %5 ], [ %21, %8 ]
  %10 = phi i64 [ %2, %5 ], [ %11, %8 ]
  %11 = add i64 %10, -7046029254386353131
  %12 = lshr i64 %11, 30
  %13 = xor i64 %12, %11
  %14 = mul i64 %13, -4658895280553007687
  %15 = lshr i64 %14, 27
  %16 = xor i64 %15, %14
  %17 = mul i64 %16, -7723592293110705685
  %18 = lshr i64 %17, 31
  %19 = xor i64 %18, %17
  %20 = getelementptr inbounds i64, ptr %0, i64 %9
  store i64 %19, ptr %20, align 8, !tbaa !12
  %21 = add nuw nsw i64 %9, 1
  %22 = icmp eq i64 %21, %6
  br i1 %22, label %7, label %8, !llvm.loop !14
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.fshl.i32(i32, i32, i32) #2

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree norecurse nosync nounwind memory(argmem: write) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"omnipotent char", !6, i64 0}
!6 = !{!"Simple C/C++ TBAA"}
!7 = distinct !{!7, !8, !9}
!8 = !{!"llvm.loop.mustprogress"}
!9 = !{!"llvm.loop.unroll.disable"}
!10 = distinct !{!10, !8, !9}
!11 = distinct !{!11, !8, !9}
!12 = !{!13, !13, i64 0}
!13 = !{!"long", !5, i64 0}
!14 = distinct !{!14, !8, !9}
