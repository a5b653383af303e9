; ModuleID = 'numbers.c'
source_filename = "numbers.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.rec = type { i32, i32 }

@nums.t = internal unnamed_addr constant [8 x ptr] [ptr @.str, ptr @.str.1, ptr @.str.2, ptr @.str.3, ptr @.str.4, ptr @.str.5, ptr @.str.6, ptr @.str.7], align 16
@.str = private unnamed_addr constant [3 x i8] c"42\00", align 1
@.str.1 = private unnamed_addr constant [7 x i8] c"-17xyz\00", align 1
@.str.2 = private unnamed_addr constant [7 x i8] c"  0x1F\00", align 1
@.str.3 = private unnamed_addr constant [4 x i8] c"077\00", align 1
@.str.4 = private unnamed_addr constant [21 x i8] c"99999999999999999999\00", align 1
@.str.5 = private unnamed_addr constant [22 x i8] c"-99999999999999999999\00", align 1
@.str.6 = private unnamed_addr constant [3 x i8] c"zz\00", align 1
@.str.7 = private unnamed_addr constant [3 x i8] c"+5\00", align 1
@.str.8 = private unnamed_addr constant [12 x i8] c"a,bb;ccc,,d\00", align 1
@.str.9 = private unnamed_addr constant [3 x i8] c",;\00", align 1
@.str.10 = private unnamed_addr constant [6 x i8] c"HeLLo\00", align 1
@.str.11 = private unnamed_addr constant [6 x i8] c"hello\00", align 1

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local void @remq(i32 noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef %3, ptr nocapture noundef %4) local_unnamed_addr #0 {
  %6 = icmp sgt i32 %0, 0
  br i1 %6, label %7, label %9

7:                                                ; preds = %5
  %8 = zext nneg i32 %0 to i64
  br label %10

9:                                                ; preds = %29, %5
  ret void

10:                                               ; preds = %7, %29
  %11 = phi i64 [ 0, %7 ], [ %37, %29 ]
  %12 = getelementptr inbounds double, ptr %1, i64 %11
  %13 = load double, ptr %12, align 8, !tbaa !4
  %14 = getelementptr inbounds double, ptr %2, i64 %11
  %15 = load double, ptr %14, align 8, !tbaa !4
  %16 = getelementptr inbounds i32, ptr %4, i64 %11
  %17 = tail call double @remquo(double noundef %13, double noundef %15, ptr noundef %16) #11
  %18 = getelementptr inbounds double, ptr %3, i64 %11
  store double %17, ptr %18, align 8, !tbaa !4
  %19 = trunc nuw nsw i64 %11 to i32
  %20 = urem i32 %19, 5
  %21 = icmp eq i32 %20, 0
  br i1 %21, label %22, label %29

22:                                               ; preds = %10
  %23 = urem i32 %19, 7
  %24 = uitofp nneg i32 %23 to double
  %25 = fmul double %24, 5.000000e-01
  %26 = tail call double @remquo(double noundef %25, double noundef 1.000000e+00, ptr noundef %16) #11
  %27 = load double, ptr %18, align 8, !tbaa !4
  %28 = fadd double %26, %27
  store double %28, ptr %18, align 8, !tbaa !4
  br label %29

29:                                               ; preds = %22, %10
  %30 = load i32, ptr %16, align 4, !tbaa !8
  %31 = icmp slt i32 %30, 0
  %32 = sub nsw i32 0, %30
  %33 = and i32 %32, 7
  %34 = sub nsw i32 0, %33
  %35 = and i32 %30, 7
  %36 = select i1 %31, i32 %34, i32 %35
  store i32 %36, ptr %16, align 4, !tbaa !8
  %37 = add nuw nsw i64 %11, 1
  %38 = icmp eq i64 %37, %8
  br i1 %38, label %9, label %10, !llvm.loop !10
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @remquo(double noundef, double noundef, ptr nocapture noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nofree nounwind uwtable
define dso_local void @stable(i32 noundef %0, ptr nocapture noundef readonly %1, ptr noundef %2) local_unnamed_addr #3 {
  %4 = icmp sgt i32 %0, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %3
  %6 = zext nneg i32 %0 to i64
  br label %9

7:                                                ; preds = %9, %3
  %8 = sext i32 %0 to i64
  tail call void @qsort(ptr noundef %2, i64 noundef %8, i64 noundef 8, ptr noundef nonnull @byKey) #11
  ret void

9:                                                ; preds = %5, %9
  %10 = phi i64 [ 0, %5 ], [ %16, %9 ]
  %11 = getelementptr inbounds %struct.rec, ptr %2, i64 %10
  %12 = getelementptr inbounds i32, ptr %1, i64 %10
  %13 = load i32, ptr %12, align 4, !tbaa !8
  store i32 %13, ptr %11, align 4, !tbaa !8
  %14 = getelementptr inbounds i8, ptr %11, i64 4
  %15 = trunc nuw nsw i64 %10 to i32
  store i32 %15, ptr %14, align 4, !tbaa !8
  %16 = add nuw nsw i64 %10, 1
  %17 = icmp eq i64 %16, %6
  br i1 %17, label %7, label %9, !llvm.loop !13
}

; Function Attrs: nofree
declare void @qsort(ptr noundef, i64 noundef, i64 noundef, ptr nocapture noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define internal i32 @byKey(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) #5 {
  %3 = load i32, ptr %0, align 4, !tbaa !14
  %4 = load i32, ptr %1, align 4, !tbaa !14
  %5 = sub nsw i32 %3, %4
  ret i32 %5
}

; Function Attrs: nofree nounwind uwtable
define dso_local void @sortd(i32 noundef %0, ptr noundef %1) local_unnamed_addr #3 {
  %3 = sext i32 %0 to i64
  tail call void @qsort(ptr noundef %1, i64 noundef %3, i64 noundef 8, ptr noundef nonnull @dbl) #11
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable
define internal range(i32 -1, 2) i32 @dbl(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) #5 {
  %3 = load double, ptr %0, align 8, !tbaa !4
  %4 = load double, ptr %1, align 8, !tbaa !4
  %5 = fcmp ogt double %3, %4
  %6 = zext i1 %5 to i32
  %7 = fcmp olt double %3, %4
  %8 = sext i1 %7 to i32
  %9 = add nsw i32 %8, %6
  ret i32 %9
}

; Function Attrs: nofree nounwind uwtable
define dso_local i64 @nums(ptr nocapture noundef writeonly %0) local_unnamed_addr #3 {
  %2 = alloca ptr, align 8
  %3 = alloca [32 x i8], align 16
  %4 = alloca ptr, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %2) #11
  br label %8

5:                                                ; preds = %8
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %3) #11
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4) #11
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(12) %3, ptr noundef nonnull align 1 dereferenceable(12) @.str.8, i64 12, i1 false) #11
  %6 = call ptr @strtok_r(ptr noundef nonnull %3, ptr noundef nonnull @.str.9, ptr noundef nonnull %4) #11
  %7 = icmp eq ptr %6, null
  br i1 %7, label %35, label %52

8:                                                ; preds = %1, %8
  %9 = phi i64 [ 0, %1 ], [ %30, %8 ]
  %10 = getelementptr inbounds [8 x ptr], ptr @nums.t, i64 0, i64 %9
  %11 = load ptr, ptr %10, align 8, !tbaa !16
  %12 = and i64 %9, 1
  %13 = icmp eq i64 %12, 0
  %14 = select i1 %13, i32 0, i32 10
  %15 = call i64 @strtol(ptr noundef %11, ptr noundef nonnull %2, i32 noundef %14) #11
  %16 = mul nsw i64 %15, 10
  %17 = load ptr, ptr %2, align 8, !tbaa !16
  %18 = ptrtoint ptr %17 to i64
  %19 = ptrtoint ptr %11 to i64
  %20 = sub i64 %16, %19
  %21 = add i64 %20, %18
  %22 = getelementptr inbounds i64, ptr %0, i64 %9
  store i64 %21, ptr %22, align 8, !tbaa !18
  %23 = tail call i64 @strtoul(ptr nocapture noundef %11, ptr noundef null, i32 noundef 16) #11
  %24 = tail call i64 @strtol(ptr nocapture noundef nonnull %11, ptr noundef null, i32 noundef 10) #11
  %25 = shl i64 %24, 32
  %26 = ashr exact i64 %25, 32
  %27 = add i64 %26, %23
  %28 = or disjoint i64 %9, 8
  %29 = getelementptr inbounds i64, ptr %0, i64 %28
  store i64 %27, ptr %29, align 8, !tbaa !18
  %30 = add nuw nsw i64 %9, 1
  %31 = icmp eq i64 %30, 8
  br i1 %31, label %5, label %8, !llvm.loop !20

32:                                               ; preds = %52
  %33 = mul nsw i64 %57, 100
  %34 = add i64 %33, 41
  br label %35

35:                                               ; preds = %32, %5
  %36 = phi i64 [ 41, %5 ], [ %34, %32 ]
  %37 = call i64 @div(i32 noundef -17, i32 noundef 5) #12
  %38 = call { i64, i64 } @ldiv(i64 noundef 100, i64 noundef 7) #12
  %39 = extractvalue { i64, i64 } %38, 0
  %40 = extractvalue { i64, i64 } %38, 1
  %41 = mul i64 %37, 42949672960
  %42 = ashr exact i64 %41, 32
  %43 = ashr i64 %37, 32
  %44 = mul nsw i64 %39, 1000
  %45 = call i32 @strcasecmp(ptr noundef nonnull @.str.10, ptr noundef nonnull @.str.11) #13
  %46 = sext i32 %45 to i64
  %47 = add i64 %36, %43
  %48 = add i64 %47, %42
  %49 = add i64 %48, %40
  %50 = add i64 %49, %44
  %51 = add i64 %50, %46
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4) #11
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %3) #11
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %2) #11
  ret i64 %51

52:                                               ; preds = %5, %52
  %53 = phi i64 [ %57, %52 ], [ 0, %5 ]
  %54 = phi ptr [ %58, %52 ], [ %6, %5 ]
  %55 = mul nsw i64 %53, 10
  %56 = call i64 @strlen(ptr noundef nonnull dereferenceable(1) %54) #13
  %57 = add i64 %56, %55
  %58 = call ptr @strtok_r(ptr noundef null, ptr noundef nonnull @.str.9, ptr noundef nonnull %4) #11
  %59 = icmp eq ptr %58, null
  br i1 %59, label %32, label %52, !llvm.loop !21
}

; Function Attrs: mustprogress nofree nounwind willreturn
declare i64 @strtol(ptr noundef readonly, ptr nocapture noundef, i32 noundef) local_unnamed_addr #6

; Function Attrs: mustprogress nofree nounwind willreturn
declare i64 @strtoul(ptr noundef readonly, ptr nocapture noundef, i32 noundef) local_unnamed_addr #6

; Function Attrs: mustprogress nofree nounwind willreturn
declare ptr @strtok_r(ptr noundef, ptr nocapture noundef readonly, ptr noundef) local_unnamed_addr #6

; Function Attrs: mustprogress nofree nounwind willreturn memory(argmem: read)
declare i64 @strlen(ptr nocapture noundef) local_unnamed_addr #7

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare i64 @div(i32 noundef, i32 noundef) local_unnamed_addr #8

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare { i64, i64 } @ldiv(i64 noundef, i64 noundef) local_unnamed_addr #8

; Function Attrs: mustprogress nofree nounwind willreturn memory(read)
declare i32 @strcasecmp(ptr nocapture noundef, ptr nocapture noundef) local_unnamed_addr #9

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #10

attributes #0 = { nofree nounwind memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nofree "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nofree nounwind willreturn "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { mustprogress nofree nounwind willreturn memory(argmem: read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { mustprogress nofree nosync nounwind willreturn memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { mustprogress nofree nounwind willreturn memory(read) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #11 = { nounwind }
attributes #12 = { nounwind willreturn memory(none) }
attributes #13 = { nounwind willreturn memory(read) }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = !{!5, !5, i64 0}
!5 = !{!"double", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !9, i64 0}
!9 = !{!"int", !6, i64 0}
!10 = distinct !{!10, !11, !12}
!11 = !{!"llvm.loop.mustprogress"}
!12 = !{!"llvm.loop.unroll.disable"}
!13 = distinct !{!13, !11, !12}
!14 = !{!15, !9, i64 0}
!15 = !{!"", !9, i64 0, !9, i64 4}
!16 = !{!17, !17, i64 0}
!17 = !{!"any pointer", !6, i64 0}
!18 = !{!19, !19, i64 0}
!19 = !{!"long", !6, i64 0}
!20 = distinct !{!20, !11, !12}
!21 = distinct !{!21, !11, !12}
