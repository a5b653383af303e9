; ModuleID = 'ode.c'
source_filename = "ode.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@fields = internal unnamed_addr constant [2 x ptr] [ptr @pendulum, ptr @lotka], align 16

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @rk4_lorenz(double noundef %0, i32 noundef %1, ptr nocapture noundef %2) local_unnamed_addr #0 {
  %4 = alloca [3 x double], align 16
  %5 = alloca [3 x double], align 16
  %6 = alloca [3 x double], align 16
  %7 = alloca [3 x double], align 16
  %8 = alloca [3 x double], align 16
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %4) #4
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %5) #4
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %6) #4
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %7) #4
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %8) #4
  %9 = icmp sgt i32 %1, 0
  br i1 %9, label %10, label %25

10:                                               ; preds = %3
  %11 = getelementptr inbounds i8, ptr %2, i64 8
  %12 = getelementptr inbounds i8, ptr %2, i64 16
  %13 = getelementptr inbounds i8, ptr %4, i64 8
  %14 = getelementptr inbounds i8, ptr %4, i64 16
  %15 = fmul double %0, 5.000000e-01
  %16 = getelementptr inbounds i8, ptr %8, i64 8
  %17 = getelementptr inbounds i8, ptr %8, i64 16
  %18 = getelementptr inbounds i8, ptr %5, i64 8
  %19 = getelementptr inbounds i8, ptr %5, i64 16
  %20 = getelementptr inbounds i8, ptr %6, i64 8
  %21 = getelementptr inbounds i8, ptr %6, i64 16
  %22 = getelementptr inbounds i8, ptr %7, i64 8
  %23 = getelementptr inbounds i8, ptr %7, i64 16
  %24 = fdiv double %0, 6.000000e+00
  br label %26

25:                                               ; preds = %108, %3
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %8) #4
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %7) #4
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %6) #4
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %5) #4
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %4) #4
  ret void

26:                                               ; preds = %10, %108
  %27 = phi i32 [ 0, %10 ], [ %109, %108 ]
  %28 = load double, ptr %11, align 8, !tbaa !4
  %29 = load double, ptr %2, align 8, !tbaa !4
  %30 = fsub double %28, %29
  %31 = fmul double %30, 1.000000e+01
  store double %31, ptr %4, align 16, !tbaa !4
  %32 = load double, ptr %12, align 8, !tbaa !4
  %33 = fsub double 2.800000e+01, %32
  %34 = fmul double %29, %33
  %35 = fsub double %34, %28
  store double %35, ptr %13, align 8, !tbaa !4
  %36 = fmul double %28, %29
  %37 = fmul double %32, 0x4005555555555555
  %38 = fsub double %36, %37
  store double %38, ptr %14, align 16, !tbaa !4
  br label %51

39:                                               ; preds = %51
  %40 = load double, ptr %16, align 8, !tbaa !4
  %41 = load double, ptr %8, align 16, !tbaa !4
  %42 = fsub double %40, %41
  %43 = fmul double %42, 1.000000e+01
  store double %43, ptr %5, align 16, !tbaa !4
  %44 = load double, ptr %17, align 16, !tbaa !4
  %45 = fsub double 2.800000e+01, %44
  %46 = fmul double %41, %45
  %47 = fsub double %46, %40
  store double %47, ptr %18, align 8, !tbaa !4
  %48 = fmul double %40, %41
  %49 = fmul double %44, 0x4005555555555555
  %50 = fsub double %48, %49
  store double %50, ptr %19, align 16, !tbaa !4
  br label %74

51:                                               ; preds = %26, %51
  %52 = phi i64 [ 0, %26 ], [ %60, %51 ]
  %53 = getelementptr inbounds double, ptr %2, i64 %52
  %54 = load double, ptr %53, align 8, !tbaa !4
  %55 = getelementptr inbounds [3 x double], ptr %4, i64 0, i64 %52
  %56 = load double, ptr %55, align 8, !tbaa !4
  %57 = fmul double %15, %56
  %58 = fadd double %54, %57
  %59 = getelementptr inbounds [3 x double], ptr %8, i64 0, i64 %52
  store double %58, ptr %59, align 8, !tbaa !4
  %60 = add nuw nsw i64 %52, 1
  %61 = icmp eq i64 %60, 3
  br i1 %61, label %39, label %51, !llvm.loop !8

62:                                               ; preds = %74
  %63 = load double, ptr %16, align 8, !tbaa !4
  %64 = load double, ptr %8, align 16, !tbaa !4
  %65 = fsub double %63, %64
  %66 = fmul double %65, 1.000000e+01
  store double %66, ptr %6, align 16, !tbaa !4
  %67 = load double, ptr %17, align 16, !tbaa !4
  %68 = fsub double 2.800000e+01, %67
  %69 = fmul double %64, %68
  %70 = fsub double %69, %63
  store double %70, ptr %20, align 8, !tbaa !4
  %71 = fmul double %63, %64
  %72 = fmul double %67, 0x4005555555555555
  %73 = fsub double %71, %72
  store double %73, ptr %21, align 16, !tbaa !4
  br label %97

74:                                               ; preds = %39, %74
  %75 = phi i64 [ 0, %39 ], [ %83, %74 ]
  %76 = getelementptr inbounds double, ptr %2, i64 %75
  %77 = load double, ptr %76, align 8, !tbaa !4
  %78 = getelementptr inbounds [3 x double], ptr %5, i64 0, i64 %75
  %79 = load double, ptr %78, align 8, !tbaa !4
  %80 = fmul double %15, %79
  %81 = fadd double %77, %80
  %82 = getelementptr inbounds [3 x double], ptr %8, i64 0, i64 %75
  store double %81, ptr %82, align 8, !tbaa !4
  %83 = add nuw nsw i64 %75, 1
  %84 = icmp eq i64 %83, 3
  br i1 %84, label %62, label %74, !llvm.loop !11

85:                                               ; preds = %97
  %86 = load double, ptr %16, align 8, !tbaa !4
  %87 = load double, ptr %8, align 16, !tbaa !4
  %88 = fsub double %86, %87
  %89 = fmul double %88, 1.000000e+01
  store double %89, ptr %7, align 16, !tbaa !4
  %90 = load double, ptr %17, align 16, !tbaa !4
  %91 = fsub double 2.800000e+01, %90
  %92 = fmul double %87, %91
  %93 = fsub double %92, %86
  store double %93, ptr %22, align 8, !tbaa !4
  %94 = fmul double %86, %87
  %95 = fmul double %90, 0x4005555555555555
  %96 = fsub double %94, %95
  store double %96, ptr %23, align 16, !tbaa !4
  br label %111

97:                                               ; preds = %62, %97
  %98 = phi i64 [ 0, %62 ], [ %106, %97 ]
  %99 = getelementptr inbounds double, ptr %2, i64 %98
  %100 = load double, ptr %99, align 8, !tbaa !4
  %101 = getelementptr inbounds [3 x double], ptr %6, i64 0, i64 %98
  %102 = load double, ptr %101, align 8, !tbaa !4
  %103 = fmul double %102, %0
  %104 = fadd double %100, %103
  %105 = getelementptr inbounds [3 x double], ptr %8, i64 0, i64 %98
  store double %104, ptr %105, align 8, !tbaa !4
  %106 = add nuw nsw i64 %98, 1
  %107 = icmp eq i64 %106, 3
  br i1 %107, label %85, label %97, !llvm.loop !12

108:                                              ; preds = %111
  %109 = add nuw nsw i32 %27, 1
  %110 = icmp eq i32 %109, %1
  br i1 %110, label %25, label %26, !llvm.loop !13

111:                                              ; preds = %85, %111
  %112 = phi i64 [ 0, %85 ], [ %130, %111 ]
  %113 = getelementptr inbounds [3 x double], ptr %4, i64 0, i64 %112
  %114 = load double, ptr %113, align 8, !tbaa !4
  %115 = getelementptr inbounds [3 x double], ptr %5, i64 0, i64 %112
  %116 = load double, ptr %115, align 8, !tbaa !4
  %117 = fmul double %116, 2.000000e+00
  %118 = fadd double %114, %117
  %119 = getelementptr inbounds [3 x double], ptr %6, i64 0, i64 %112
  %120 = load double, ptr %119, align 8, !tbaa !4
  %121 = fmul double %120, 2.000000e+00
  %122 = fadd double %118, %121
  %123 = getelementptr inbounds [3 x double], ptr %7, i64 0, i64 %112
  %124 = load double, ptr %123, align 8, !tbaa !4
  %125 = fadd double %124, %122
  %126 = fmul double %24, %125
  %127 = getelementptr inbounds double, ptr %2, i64 %112
  %128 = load double, ptr %127, align 8, !tbaa !4
  %129 = fadd double %128, %126
  store double %129, ptr %127, align 8, !tbaa !4
  %130 = add nuw nsw i64 %112, 1
  %131 = icmp eq i64 %130, 3
  br i1 %131, label %108, label %111, !llvm.loop !14
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @verlet(i32 noundef %0, double noundef %1, ptr nocapture noundef %2) local_unnamed_addr #0 {
  %4 = load double, ptr %2, align 8, !tbaa !4
  %5 = getelementptr inbounds i8, ptr %2, i64 8
  %6 = load double, ptr %5, align 8, !tbaa !4
  %7 = icmp sgt i32 %0, 0
  br i1 %7, label %8, label %12

8:                                                ; preds = %3
  %9 = fneg double %4
  %10 = fmul double %1, 5.000000e-01
  %11 = fmul double %10, %1
  br label %15

12:                                               ; preds = %15, %3
  %13 = phi double [ %6, %3 ], [ %27, %15 ]
  %14 = phi double [ %4, %3 ], [ %23, %15 ]
  store double %14, ptr %2, align 8, !tbaa !4
  store double %13, ptr %5, align 8, !tbaa !4
  ret void

15:                                               ; preds = %8, %15
  %16 = phi double [ %4, %8 ], [ %23, %15 ]
  %17 = phi i32 [ 0, %8 ], [ %28, %15 ]
  %18 = phi double [ %9, %8 ], [ %24, %15 ]
  %19 = phi double [ %6, %8 ], [ %27, %15 ]
  %20 = fmul double %19, %1
  %21 = fmul double %11, %18
  %22 = fadd double %20, %21
  %23 = fadd double %16, %22
  %24 = fneg double %23
  %25 = fsub double %18, %23
  %26 = fmul double %10, %25
  %27 = fadd double %19, %26
  %28 = add nuw nsw i32 %17, 1
  %29 = icmp eq i32 %28, %0
  br i1 %29, label %12, label %15, !llvm.loop !15
}

; Function Attrs: nounwind uwtable
define dso_local void @rk4_generic(i32 noundef %0, double noundef %1, ptr noundef %2, i32 noundef %3) local_unnamed_addr #2 {
  %5 = alloca [4 x [2 x double]], align 16
  %6 = alloca [2 x double], align 16
  %7 = and i32 %3, 1
  %8 = zext nneg i32 %7 to i64
  %9 = getelementptr inbounds [2 x ptr], ptr @fields, i64 0, i64 %8
  %10 = load ptr, ptr %9, align 8, !tbaa !16
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %5) #4
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %6) #4
  %11 = icmp sgt i32 %0, 0
  %12 = getelementptr inbounds i8, ptr %5, i64 8
  br i1 %11, label %13, label %21

13:                                               ; preds = %4
  %14 = fmul double %1, 5.000000e-01
  %15 = fdiv double %1, 6.000000e+00
  %16 = getelementptr inbounds i8, ptr %5, i64 16
  %17 = getelementptr inbounds i8, ptr %5, i64 32
  %18 = getelementptr inbounds i8, ptr %5, i64 48
  %19 = getelementptr inbounds i8, ptr %2, i64 8
  %20 = getelementptr inbounds i8, ptr %6, i64 8
  br label %22

21:                                               ; preds = %42, %4
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %6) #4
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %5) #4
  ret void

22:                                               ; preds = %13, %42
  %23 = phi i32 [ 0, %13 ], [ %43, %42 ]
  call void %10(ptr noundef %2, ptr noundef nonnull %5) #4
  br label %24

24:                                               ; preds = %22, %24
  %25 = phi i64 [ 1, %22 ], [ %40, %24 ]
  %26 = icmp eq i64 %25, 3
  %27 = select i1 %26, double %1, double %14
  %28 = add nsw i64 %25, -1
  %29 = load double, ptr %2, align 8, !tbaa !4
  %30 = getelementptr inbounds [4 x [2 x double]], ptr %5, i64 0, i64 %28, i64 0
  %31 = load double, ptr %30, align 16, !tbaa !4
  %32 = fmul double %27, %31
  %33 = fadd double %29, %32
  store double %33, ptr %6, align 16, !tbaa !4
  %34 = load double, ptr %19, align 8, !tbaa !4
  %35 = getelementptr inbounds [4 x [2 x double]], ptr %5, i64 0, i64 %28, i64 1
  %36 = load double, ptr %35, align 8, !tbaa !4
  %37 = fmul double %27, %36
  %38 = fadd double %34, %37
  store double %38, ptr %20, align 8, !tbaa !4
  %39 = getelementptr inbounds [4 x [2 x double]], ptr %5, i64 0, i64 %25
  call void %10(ptr noundef nonnull %6, ptr noundef nonnull %39) #4
  %40 = add nuw nsw i64 %25, 1
  %41 = icmp eq i64 %40, 4
  br i1 %41, label %45, label %24, !llvm.loop !18

42:                                               ; preds = %45
  %43 = add nuw nsw i32 %23, 1
  %44 = icmp eq i32 %43, %0
  br i1 %44, label %21, label %22, !llvm.loop !19

45:                                               ; preds = %24, %45
  %46 = phi i1 [ false, %45 ], [ true, %24 ]
  %47 = phi ptr [ %12, %45 ], [ %5, %24 ]
  %48 = phi i64 [ 1, %45 ], [ 0, %24 ]
  %49 = load double, ptr %47, align 8, !tbaa !4
  %50 = getelementptr inbounds [2 x double], ptr %16, i64 0, i64 %48
  %51 = load double, ptr %50, align 8, !tbaa !4
  %52 = fmul double %51, 2.000000e+00
  %53 = fadd double %49, %52
  %54 = getelementptr inbounds [2 x double], ptr %17, i64 0, i64 %48
  %55 = load double, ptr %54, align 8, !tbaa !4
  %56 = fmul double %55, 2.000000e+00
  %57 = fadd double %53, %56
  %58 = getelementptr inbounds [2 x double], ptr %18, i64 0, i64 %48
  %59 = load double, ptr %58, align 8, !tbaa !4
  %60 = fadd double %59, %57
  %61 = fmul double %15, %60
  %62 = getelementptr inbounds double, ptr %2, i64 %48
  %63 = load double, ptr %62, align 8, !tbaa !4
  %64 = fadd double %63, %61
  store double %64, ptr %62, align 8, !tbaa !4
  br i1 %46, label %45, label %42, !llvm.loop !20
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define internal void @pendulum(ptr nocapture noundef readonly %0, ptr nocapture noundef writeonly %1) #3 {
  %3 = getelementptr inbounds i8, ptr %0, i64 8
  %4 = load double, ptr %3, align 8, !tbaa !4
  store double %4, ptr %1, align 8, !tbaa !4
  %5 = load double, ptr %0, align 8, !tbaa !4
  %6 = fneg double %5
  %7 = fmul double %4, 1.000000e-01
  %8 = fsub double %6, %7
  %9 = getelementptr inbounds i8, ptr %1, i64 8
  store double %8, ptr %9, align 8, !tbaa !4
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable
define internal void @lotka(ptr nocapture noundef readonly %0, ptr nocapture noundef writeonly %1) #3 {
  %3 = load double, ptr %0, align 8, !tbaa !4
  %4 = getelementptr inbounds i8, ptr %0, i64 8
  %5 = load double, ptr %4, align 8, !tbaa !4
  %6 = fmul double %3, %5
  %7 = fsub double %3, %6
  store double %7, ptr %1, align 8, !tbaa !4
  %8 = load double, ptr %0, align 8, !tbaa !4
  %9 = load double, ptr %4, align 8, !tbaa !4
  %10 = fmul double %8, %9
  %11 = fsub double %10, %9
  %12 = getelementptr inbounds i8, ptr %1, i64 8
  store double %11, ptr %12, align 8, !tbaa !4
  ret void
}

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nounwind }

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
!13 = distinct !{!13, !9, !10}
!14 = distinct !{!14, !9, !10}
!15 = distinct !{!15, !9, !10}
!16 = !{!17, !17, i64 0}
!17 = !{!"any pointer", !6, i64 0}
!18 = distinct !{!18, !9, !10}
!19 = distinct !{!19, !9, !10}
!20 = distinct !{!20, !9, !10}
