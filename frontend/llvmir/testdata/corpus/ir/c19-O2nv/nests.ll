; ModuleID = 'nests.c'
source_filename = "nests.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @mm2(double noundef %0, double noundef %1, ptr nocapture noundef %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readonly %4, ptr nocapture noundef readonly %5, ptr nocapture noundef %6) local_unnamed_addr #0 {
  br label %8

8:                                                ; preds = %7, %10
  %9 = phi i64 [ 0, %7 ], [ %11, %10 ]
  br label %13

10:                                               ; preds = %16
  %11 = add nuw nsw i64 %9, 1
  %12 = icmp eq i64 %11, 22
  br i1 %12, label %31, label %8, !llvm.loop !4

13:                                               ; preds = %8, %16
  %14 = phi i64 [ 0, %8 ], [ %17, %16 ]
  %15 = getelementptr inbounds [18 x double], ptr %2, i64 %9, i64 %14
  store double 0.000000e+00, ptr %15, align 8, !tbaa !7
  br label %19

16:                                               ; preds = %19
  %17 = add nuw nsw i64 %14, 1
  %18 = icmp eq i64 %17, 18
  br i1 %18, label %10, label %13, !llvm.loop !11

19:                                               ; preds = %13, %19
  %20 = phi i64 [ 0, %13 ], [ %29, %19 ]
  %21 = phi double [ 0.000000e+00, %13 ], [ %28, %19 ]
  %22 = getelementptr inbounds [26 x double], ptr %3, i64 %9, i64 %20
  %23 = load double, ptr %22, align 8, !tbaa !7
  %24 = fmul double %23, %0
  %25 = getelementptr inbounds [18 x double], ptr %4, i64 %20, i64 %14
  %26 = load double, ptr %25, align 8, !tbaa !7
  %27 = fmul double %24, %26
  %28 = fadd double %21, %27
  store double %28, ptr %15, align 8, !tbaa !7
  %29 = add nuw nsw i64 %20, 1
  %30 = icmp eq i64 %29, 26
  br i1 %30, label %16, label %19, !llvm.loop !12

31:                                               ; preds = %10, %34
  %32 = phi i64 [ %35, %34 ], [ 0, %10 ]
  br label %37

33:                                               ; preds = %34
  ret void

34:                                               ; preds = %42
  %35 = add nuw nsw i64 %32, 1
  %36 = icmp eq i64 %35, 22
  br i1 %36, label %33, label %31, !llvm.loop !13

37:                                               ; preds = %31, %42
  %38 = phi i64 [ 0, %31 ], [ %43, %42 ]
  %39 = getelementptr inbounds [15 x double], ptr %6, i64 %32, i64 %38
  %40 = load double, ptr %39, align 8, !tbaa !7
  %41 = fmul double %40, %1
  store double %41, ptr %39, align 8, !tbaa !7
  br label %45

42:                                               ; preds = %45
  %43 = add nuw nsw i64 %38, 1
  %44 = icmp eq i64 %43, 15
  br i1 %44, label %34, label %37, !llvm.loop !14

45:                                               ; preds = %37, %45
  %46 = phi i64 [ 0, %37 ], [ %54, %45 ]
  %47 = phi double [ %41, %37 ], [ %53, %45 ]
  %48 = getelementptr inbounds [18 x double], ptr %2, i64 %32, i64 %46
  %49 = load double, ptr %48, align 8, !tbaa !7
  %50 = getelementptr inbounds [15 x double], ptr %5, i64 %46, i64 %38
  %51 = load double, ptr %50, align 8, !tbaa !7
  %52 = fmul double %49, %51
  %53 = fadd double %47, %52
  store double %53, ptr %39, align 8, !tbaa !7
  %54 = add nuw nsw i64 %46, 1
  %55 = icmp eq i64 %54, 18
  br i1 %55, label %42, label %45, !llvm.loop !15
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @mvt(i32 noundef %0, ptr nocapture noundef %1, ptr nocapture noundef %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readonly %4, ptr nocapture noundef readonly %5) local_unnamed_addr #0 {
  %7 = zext i32 %0 to i64
  %8 = icmp sgt i32 %0, 0
  br i1 %8, label %9, label %35

9:                                                ; preds = %6, %16
  %10 = phi i64 [ %17, %16 ], [ 0, %6 ]
  %11 = getelementptr inbounds double, ptr %1, i64 %10
  %12 = mul nuw nsw i64 %10, %7
  %13 = getelementptr inbounds double, ptr %5, i64 %12
  %14 = load double, ptr %11, align 8, !tbaa !7
  br label %19

15:                                               ; preds = %16
  br i1 %8, label %30, label %35

16:                                               ; preds = %19
  %17 = add nuw nsw i64 %10, 1
  %18 = icmp eq i64 %17, %7
  br i1 %18, label %15, label %9, !llvm.loop !16

19:                                               ; preds = %9, %19
  %20 = phi i64 [ 0, %9 ], [ %28, %19 ]
  %21 = phi double [ %14, %9 ], [ %27, %19 ]
  %22 = getelementptr inbounds double, ptr %13, i64 %20
  %23 = load double, ptr %22, align 8, !tbaa !7
  %24 = getelementptr inbounds double, ptr %3, i64 %20
  %25 = load double, ptr %24, align 8, !tbaa !7
  %26 = fmul double %23, %25
  %27 = fadd double %21, %26
  store double %27, ptr %11, align 8, !tbaa !7
  %28 = add nuw nsw i64 %20, 1
  %29 = icmp eq i64 %28, %7
  br i1 %29, label %16, label %19, !llvm.loop !17

30:                                               ; preds = %15, %36
  %31 = phi i64 [ %37, %36 ], [ 0, %15 ]
  %32 = getelementptr inbounds double, ptr %2, i64 %31
  %33 = getelementptr inbounds double, ptr %5, i64 %31
  %34 = load double, ptr %32, align 8, !tbaa !7
  br label %39

35:                                               ; preds = %36, %6, %15
  ret void

36:                                               ; preds = %39
  %37 = add nuw nsw i64 %31, 1
  %38 = icmp eq i64 %37, %7
  br i1 %38, label %35, label %30, !llvm.loop !18

39:                                               ; preds = %30, %39
  %40 = phi i64 [ 0, %30 ], [ %49, %39 ]
  %41 = phi double [ %34, %30 ], [ %48, %39 ]
  %42 = mul nuw nsw i64 %40, %7
  %43 = getelementptr inbounds double, ptr %33, i64 %42
  %44 = load double, ptr %43, align 8, !tbaa !7
  %45 = getelementptr inbounds double, ptr %4, i64 %40
  %46 = load double, ptr %45, align 8, !tbaa !7
  %47 = fmul double %44, %46
  %48 = fadd double %41, %47
  store double %48, ptr %32, align 8, !tbaa !7
  %49 = add nuw nsw i64 %40, 1
  %50 = icmp eq i64 %49, %7
  br i1 %50, label %36, label %39, !llvm.loop !19
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @gemver(i32 noundef %0, double noundef %1, double noundef %2, ptr noalias nocapture noundef %3, ptr nocapture noundef readonly %4, ptr nocapture noundef readonly %5, ptr nocapture noundef readonly %6, ptr nocapture noundef readonly %7, ptr nocapture noundef %8, ptr nocapture noundef %9, ptr nocapture noundef readonly %10, ptr nocapture noundef readonly %11) local_unnamed_addr #0 {
  %13 = zext i32 %0 to i64
  %14 = icmp sgt i32 %0, 0
  br i1 %14, label %15, label %79

15:                                               ; preds = %12, %24
  %16 = phi i64 [ %25, %24 ], [ 0, %12 ]
  %17 = mul nuw nsw i64 %16, %13
  %18 = getelementptr inbounds double, ptr %3, i64 %17
  %19 = getelementptr inbounds double, ptr %4, i64 %16
  %20 = load double, ptr %19, align 8, !tbaa !7
  %21 = getelementptr inbounds double, ptr %6, i64 %16
  %22 = load double, ptr %21, align 8, !tbaa !7
  br label %27

23:                                               ; preds = %24
  br i1 %14, label %41, label %79

24:                                               ; preds = %27
  %25 = add nuw nsw i64 %16, 1
  %26 = icmp eq i64 %25, %13
  br i1 %26, label %23, label %15, !llvm.loop !20

27:                                               ; preds = %15, %27
  %28 = phi i64 [ 0, %15 ], [ %39, %27 ]
  %29 = getelementptr inbounds double, ptr %18, i64 %28
  %30 = load double, ptr %29, align 8, !tbaa !7
  %31 = getelementptr inbounds double, ptr %5, i64 %28
  %32 = load double, ptr %31, align 8, !tbaa !7
  %33 = fmul double %20, %32
  %34 = fadd double %30, %33
  %35 = getelementptr inbounds double, ptr %7, i64 %28
  %36 = load double, ptr %35, align 8, !tbaa !7
  %37 = fmul double %22, %36
  %38 = fadd double %34, %37
  store double %38, ptr %29, align 8, !tbaa !7
  %39 = add nuw nsw i64 %28, 1
  %40 = icmp eq i64 %39, %13
  br i1 %40, label %24, label %27, !llvm.loop !21

41:                                               ; preds = %23, %47
  %42 = phi i64 [ %48, %47 ], [ 0, %23 ]
  %43 = getelementptr inbounds double, ptr %9, i64 %42
  %44 = getelementptr inbounds double, ptr %3, i64 %42
  %45 = load double, ptr %43, align 8, !tbaa !7
  br label %50

46:                                               ; preds = %47
  br i1 %14, label %64, label %79

47:                                               ; preds = %50
  %48 = add nuw nsw i64 %42, 1
  %49 = icmp eq i64 %48, %13
  br i1 %49, label %46, label %41, !llvm.loop !22

50:                                               ; preds = %41, %50
  %51 = phi i64 [ 0, %41 ], [ %61, %50 ]
  %52 = phi double [ %45, %41 ], [ %60, %50 ]
  %53 = mul nuw nsw i64 %51, %13
  %54 = getelementptr inbounds double, ptr %44, i64 %53
  %55 = load double, ptr %54, align 8, !tbaa !7
  %56 = fmul double %55, %2
  %57 = getelementptr inbounds double, ptr %10, i64 %51
  %58 = load double, ptr %57, align 8, !tbaa !7
  %59 = fmul double %56, %58
  %60 = fadd double %52, %59
  store double %60, ptr %43, align 8, !tbaa !7
  %61 = add nuw nsw i64 %51, 1
  %62 = icmp eq i64 %61, %13
  br i1 %62, label %47, label %50, !llvm.loop !23

63:                                               ; preds = %64
  br i1 %14, label %73, label %79

64:                                               ; preds = %46, %64
  %65 = phi i64 [ %71, %64 ], [ 0, %46 ]
  %66 = getelementptr inbounds double, ptr %9, i64 %65
  %67 = load double, ptr %66, align 8, !tbaa !7
  %68 = getelementptr inbounds double, ptr %11, i64 %65
  %69 = load double, ptr %68, align 8, !tbaa !7
  %70 = fadd double %67, %69
  store double %70, ptr %66, align 8, !tbaa !7
  %71 = add nuw nsw i64 %65, 1
  %72 = icmp eq i64 %71, %13
  br i1 %72, label %63, label %64, !llvm.loop !24

73:                                               ; preds = %63, %80
  %74 = phi i64 [ %81, %80 ], [ 0, %63 ]
  %75 = getelementptr inbounds double, ptr %8, i64 %74
  %76 = mul nuw nsw i64 %74, %13
  %77 = getelementptr inbounds double, ptr %3, i64 %76
  %78 = load double, ptr %75, align 8, !tbaa !7
  br label %83

79:                                               ; preds = %80, %12, %23, %46, %63
  ret void

80:                                               ; preds = %83
  %81 = add nuw nsw i64 %74, 1
  %82 = icmp eq i64 %81, %13
  br i1 %82, label %79, label %73, !llvm.loop !25

83:                                               ; preds = %73, %83
  %84 = phi i64 [ 0, %73 ], [ %93, %83 ]
  %85 = phi double [ %78, %73 ], [ %92, %83 ]
  %86 = getelementptr inbounds double, ptr %77, i64 %84
  %87 = load double, ptr %86, align 8, !tbaa !7
  %88 = fmul double %87, %1
  %89 = getelementptr inbounds double, ptr %9, i64 %84
  %90 = load double, ptr %89, align 8, !tbaa !7
  %91 = fmul double %88, %90
  %92 = fadd double %85, %91
  store double %92, ptr %75, align 8, !tbaa !7
  %93 = add nuw nsw i64 %84, 1
  %94 = icmp eq i64 %93, %13
  br i1 %94, label %80, label %83, !llvm.loop !26
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @symm(double noundef %0, double noundef %1, ptr nocapture noundef %2, ptr nocapture noundef readonly %3, ptr nocapture noundef readonly %4) local_unnamed_addr #0 {
  br label %6

6:                                                ; preds = %5, %15
  %7 = phi i64 [ 0, %5 ], [ %16, %15 ]
  %8 = icmp eq i64 %7, 0
  %9 = getelementptr inbounds [22 x double], ptr %3, i64 %7, i64 %7
  br label %11

10:                                               ; preds = %15
  ret void

11:                                               ; preds = %6, %18
  %12 = phi i64 [ 0, %6 ], [ %31, %18 ]
  br i1 %8, label %18, label %13

13:                                               ; preds = %11
  %14 = getelementptr inbounds [18 x double], ptr %4, i64 %7, i64 %12
  br label %33

15:                                               ; preds = %18
  %16 = add nuw nsw i64 %7, 1
  %17 = icmp eq i64 %16, 22
  br i1 %17, label %10, label %6, !llvm.loop !27

18:                                               ; preds = %33, %11
  %19 = phi double [ 0.000000e+00, %11 ], [ %48, %33 ]
  %20 = getelementptr inbounds [18 x double], ptr %2, i64 %7, i64 %12
  %21 = load double, ptr %20, align 8, !tbaa !7
  %22 = fmul double %21, %1
  %23 = getelementptr inbounds [18 x double], ptr %4, i64 %7, i64 %12
  %24 = load double, ptr %23, align 8, !tbaa !7
  %25 = fmul double %24, %0
  %26 = load double, ptr %9, align 8, !tbaa !7
  %27 = fmul double %25, %26
  %28 = fadd double %22, %27
  %29 = fmul double %19, %0
  %30 = fadd double %29, %28
  store double %30, ptr %20, align 8, !tbaa !7
  %31 = add nuw nsw i64 %12, 1
  %32 = icmp eq i64 %31, 18
  br i1 %32, label %15, label %11, !llvm.loop !28

33:                                               ; preds = %13, %33
  %34 = phi i64 [ 0, %13 ], [ %49, %33 ]
  %35 = phi double [ 0.000000e+00, %13 ], [ %48, %33 ]
  %36 = load double, ptr %14, align 8, !tbaa !7
  %37 = fmul double %36, %0
  %38 = getelementptr inbounds [22 x double], ptr %3, i64 %7, i64 %34
  %39 = load double, ptr %38, align 8, !tbaa !7
  %40 = fmul double %37, %39
  %41 = getelementptr inbounds [18 x double], ptr %2, i64 %34, i64 %12
  %42 = load double, ptr %41, align 8, !tbaa !7
  %43 = fadd double %42, %40
  store double %43, ptr %41, align 8, !tbaa !7
  %44 = getelementptr inbounds [18 x double], ptr %4, i64 %34, i64 %12
  %45 = load double, ptr %44, align 8, !tbaa !7
  %46 = load double, ptr %38, align 8, !tbaa !7
  %47 = fmul double %45, %46
  %48 = fadd double %35, %47
  %49 = add nuw nsw i64 %34, 1
  %50 = icmp eq i64 %49, %7
  br i1 %50, label %18, label %33, !llvm.loop !29
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @trmm(double noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef %2) local_unnamed_addr #0 {
  br label %4

4:                                                ; preds = %3, %12
  %5 = phi i64 [ 0, %3 ], [ %13, %12 ]
  %6 = icmp ult i64 %5, 21
  br label %8

7:                                                ; preds = %12
  ret void

8:                                                ; preds = %4, %15
  %9 = phi i64 [ 0, %4 ], [ %19, %15 ]
  %10 = getelementptr inbounds [18 x double], ptr %2, i64 %5, i64 %9
  %11 = load double, ptr %10, align 8, !tbaa !7
  br i1 %6, label %21, label %15

12:                                               ; preds = %15
  %13 = add nuw nsw i64 %5, 1
  %14 = icmp eq i64 %13, 22
  br i1 %14, label %7, label %4, !llvm.loop !30

15:                                               ; preds = %21, %8
  %16 = phi double [ %11, %8 ], [ %30, %21 ]
  %17 = getelementptr inbounds [18 x double], ptr %2, i64 %5, i64 %9
  %18 = fmul double %16, %0
  store double %18, ptr %17, align 8, !tbaa !7
  %19 = add nuw nsw i64 %9, 1
  %20 = icmp eq i64 %19, 18
  br i1 %20, label %12, label %8, !llvm.loop !31

21:                                               ; preds = %8, %21
  %22 = phi i64 [ %24, %21 ], [ %5, %8 ]
  %23 = phi double [ %30, %21 ], [ %11, %8 ]
  %24 = add nuw nsw i64 %22, 1
  %25 = getelementptr inbounds [22 x double], ptr %1, i64 %24, i64 %5
  %26 = load double, ptr %25, align 8, !tbaa !7
  %27 = getelementptr inbounds [18 x double], ptr %2, i64 %24, i64 %9
  %28 = load double, ptr %27, align 8, !tbaa !7
  %29 = fmul double %26, %28
  %30 = fadd double %23, %29
  store double %30, ptr %10, align 8, !tbaa !7
  %31 = icmp eq i64 %24, 21
  br i1 %31, label %15, label %21, !llvm.loop !32
}

; Function Attrs: nofree nounwind memory(write, argmem: readwrite) uwtable
define dso_local void @gramschmidt(ptr nocapture noundef %0, ptr nocapture noundef %1, ptr nocapture noundef %2) local_unnamed_addr #1 {
  br label %7

4:                                                ; preds = %49, %23
  %5 = add nuw nsw i64 %9, 1
  %6 = icmp eq i64 %24, 18
  br i1 %6, label %10, label %7, !llvm.loop !33

7:                                                ; preds = %3, %4
  %8 = phi i64 [ 0, %3 ], [ %24, %4 ]
  %9 = phi i64 [ 1, %3 ], [ %5, %4 ]
  br label %14

10:                                               ; preds = %4
  ret void

11:                                               ; preds = %14
  %12 = tail call double @sqrt(double noundef %20) #3
  %13 = getelementptr inbounds [18 x double], ptr %1, i64 %8, i64 %8
  store double %12, ptr %13, align 8, !tbaa !7
  br label %26

14:                                               ; preds = %7, %14
  %15 = phi i64 [ 0, %7 ], [ %21, %14 ]
  %16 = phi double [ 0.000000e+00, %7 ], [ %20, %14 ]
  %17 = getelementptr inbounds [18 x double], ptr %0, i64 %15, i64 %8
  %18 = load double, ptr %17, align 8, !tbaa !7
  %19 = fmul double %18, %18
  %20 = fadd double %16, %19
  %21 = add nuw nsw i64 %15, 1
  %22 = icmp eq i64 %21, 22
  br i1 %22, label %11, label %14, !llvm.loop !34

23:                                               ; preds = %26
  %24 = add nuw nsw i64 %8, 1
  %25 = icmp ult i64 %8, 17
  br i1 %25, label %35, label %4

26:                                               ; preds = %11, %26
  %27 = phi i64 [ 0, %11 ], [ %33, %26 ]
  %28 = getelementptr inbounds [18 x double], ptr %0, i64 %27, i64 %8
  %29 = load double, ptr %28, align 8, !tbaa !7
  %30 = load double, ptr %13, align 8, !tbaa !7
  %31 = fdiv double %29, %30
  %32 = getelementptr inbounds [18 x double], ptr %2, i64 %27, i64 %8
  store double %31, ptr %32, align 8, !tbaa !7
  %33 = add nuw nsw i64 %27, 1
  %34 = icmp eq i64 %33, 22
  br i1 %34, label %23, label %26, !llvm.loop !35

35:                                               ; preds = %23, %49
  %36 = phi i64 [ %50, %49 ], [ %9, %23 ]
  %37 = getelementptr inbounds [18 x double], ptr %1, i64 %8, i64 %36
  store double 0.000000e+00, ptr %37, align 8, !tbaa !7
  br label %38

38:                                               ; preds = %35, %38
  %39 = phi i64 [ 0, %35 ], [ %47, %38 ]
  %40 = phi double [ 0.000000e+00, %35 ], [ %46, %38 ]
  %41 = getelementptr inbounds [18 x double], ptr %2, i64 %39, i64 %8
  %42 = load double, ptr %41, align 8, !tbaa !7
  %43 = getelementptr inbounds [18 x double], ptr %0, i64 %39, i64 %36
  %44 = load double, ptr %43, align 8, !tbaa !7
  %45 = fmul double %42, %44
  %46 = fadd double %40, %45
  store double %46, ptr %37, align 8, !tbaa !7
  %47 = add nuw nsw i64 %39, 1
  %48 = icmp eq i64 %47, 22
  br i1 %48, label %52, label %38, !llvm.loop !36

49:                                               ; preds = %52
  %50 = add nuw nsw i64 %36, 1
  %51 = icmp eq i64 %50, 18
  br i1 %51, label %4, label %35, !llvm.loop !37

52:                                               ; preds = %38, %52
  %53 = phi i64 [ %61, %52 ], [ 0, %38 ]
  %54 = getelementptr inbounds [18 x double], ptr %0, i64 %53, i64 %36
  %55 = load double, ptr %54, align 8, !tbaa !7
  %56 = getelementptr inbounds [18 x double], ptr %2, i64 %53, i64 %8
  %57 = load double, ptr %56, align 8, !tbaa !7
  %58 = load double, ptr %37, align 8, !tbaa !7
  %59 = fmul double %57, %58
  %60 = fsub double %55, %59
  store double %60, ptr %54, align 8, !tbaa !7
  %61 = add nuw nsw i64 %53, 1
  %62 = icmp eq i64 %61, 22
  br i1 %62, label %49, label %52, !llvm.loop !38
}

; Function Attrs: mustprogress nofree nounwind willreturn memory(write)
declare double @sqrt(double noundef) local_unnamed_addr #2

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @covariance(double noundef %0, ptr nocapture noundef %1, ptr nocapture noundef writeonly %2, ptr nocapture noundef %3) local_unnamed_addr #0 {
  br label %5

5:                                                ; preds = %4, %8
  %6 = phi i64 [ 0, %4 ], [ %10, %8 ]
  %7 = getelementptr inbounds double, ptr %3, i64 %6
  store double 0.000000e+00, ptr %7, align 8, !tbaa !7
  br label %12

8:                                                ; preds = %12
  %9 = fdiv double %17, %0
  store double %9, ptr %7, align 8, !tbaa !7
  %10 = add nuw nsw i64 %6, 1
  %11 = icmp eq i64 %10, 18
  br i1 %11, label %20, label %5, !llvm.loop !39

12:                                               ; preds = %5, %12
  %13 = phi i64 [ 0, %5 ], [ %18, %12 ]
  %14 = phi double [ 0.000000e+00, %5 ], [ %17, %12 ]
  %15 = getelementptr inbounds [18 x double], ptr %1, i64 %13, i64 %6
  %16 = load double, ptr %15, align 8, !tbaa !7
  %17 = fadd double %16, %14
  store double %17, ptr %7, align 8, !tbaa !7
  %18 = add nuw nsw i64 %13, 1
  %19 = icmp eq i64 %18, 22
  br i1 %19, label %8, label %12, !llvm.loop !40

20:                                               ; preds = %8, %24
  %21 = phi i64 [ %25, %24 ], [ 0, %8 ]
  br label %27

22:                                               ; preds = %24
  %23 = fadd double %0, -1.000000e+00
  br label %36

24:                                               ; preds = %27
  %25 = add nuw nsw i64 %21, 1
  %26 = icmp eq i64 %25, 22
  br i1 %26, label %22, label %20, !llvm.loop !41

27:                                               ; preds = %20, %27
  %28 = phi i64 [ 0, %20 ], [ %34, %27 ]
  %29 = getelementptr inbounds double, ptr %3, i64 %28
  %30 = load double, ptr %29, align 8, !tbaa !7
  %31 = getelementptr inbounds [18 x double], ptr %1, i64 %21, i64 %28
  %32 = load double, ptr %31, align 8, !tbaa !7
  %33 = fsub double %32, %30
  store double %33, ptr %31, align 8, !tbaa !7
  %34 = add nuw nsw i64 %28, 1
  %35 = icmp eq i64 %34, 18
  br i1 %35, label %24, label %27, !llvm.loop !42

36:                                               ; preds = %22, %39
  %37 = phi i64 [ 0, %22 ], [ %40, %39 ]
  br label %42

38:                                               ; preds = %39
  ret void

39:                                               ; preds = %45
  %40 = add nuw nsw i64 %37, 1
  %41 = icmp eq i64 %40, 18
  br i1 %41, label %38, label %36, !llvm.loop !43

42:                                               ; preds = %36, %45
  %43 = phi i64 [ %37, %36 ], [ %48, %45 ]
  %44 = getelementptr inbounds [18 x double], ptr %2, i64 %37, i64 %43
  store double 0.000000e+00, ptr %44, align 8, !tbaa !7
  br label %50

45:                                               ; preds = %50
  %46 = fdiv double %58, %23
  store double %46, ptr %44, align 8, !tbaa !7
  %47 = getelementptr inbounds [18 x double], ptr %2, i64 %43, i64 %37
  store double %46, ptr %47, align 8, !tbaa !7
  %48 = add nuw nsw i64 %43, 1
  %49 = icmp eq i64 %48, 18
  br i1 %49, label %39, label %42, !llvm.loop !44

50:                                               ; preds = %42, %50
  %51 = phi i64 [ 0, %42 ], [ %59, %50 ]
  %52 = phi double [ 0.000000e+00, %42 ], [ %58, %50 ]
  %53 = getelementptr inbounds [18 x double], ptr %1, i64 %51, i64 %37
  %54 = load double, ptr %53, align 8, !tbaa !7
  %55 = getelementptr inbounds [18 x double], ptr %1, i64 %51, i64 %43
  %56 = load double, ptr %55, align 8, !tbaa !7
  %57 = fmul double %54, %56
  %58 = fadd double %52, %57
  store double %58, ptr %44, align 8, !tbaa !7
  %59 = add nuw nsw i64 %51, 1
  %60 = icmp eq i64 %59, 22
  br i1 %60, label %45, label %50, !llvm.loop !45
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @doitgen(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef %2) local_unnamed_addr #0 {
  br label %4

4:                                                ; preds = %3, %9
  %5 = phi i64 [ 0, %3 ], [ %10, %9 ]
  br label %7

6:                                                ; preds = %9
  ret void

7:                                                ; preds = %4, %29
  %8 = phi i64 [ 0, %4 ], [ %30, %29 ]
  br label %12

9:                                                ; preds = %29
  %10 = add nuw nsw i64 %5, 1
  %11 = icmp eq i64 %10, 8
  br i1 %11, label %6, label %4, !llvm.loop !46

12:                                               ; preds = %7, %15
  %13 = phi i64 [ 0, %7 ], [ %16, %15 ]
  %14 = getelementptr inbounds double, ptr %2, i64 %13
  store double 0.000000e+00, ptr %14, align 8, !tbaa !7
  br label %18

15:                                               ; preds = %18
  %16 = add nuw nsw i64 %13, 1
  %17 = icmp eq i64 %16, 15
  br i1 %17, label %32, label %12, !llvm.loop !47

18:                                               ; preds = %12, %18
  %19 = phi i64 [ 0, %12 ], [ %27, %18 ]
  %20 = phi double [ 0.000000e+00, %12 ], [ %26, %18 ]
  %21 = getelementptr inbounds [11 x [15 x double]], ptr %0, i64 %5, i64 %8, i64 %19
  %22 = load double, ptr %21, align 8, !tbaa !7
  %23 = getelementptr inbounds [15 x double], ptr %1, i64 %19, i64 %13
  %24 = load double, ptr %23, align 8, !tbaa !7
  %25 = fmul double %22, %24
  %26 = fadd double %20, %25
  store double %26, ptr %14, align 8, !tbaa !7
  %27 = add nuw nsw i64 %19, 1
  %28 = icmp eq i64 %27, 15
  br i1 %28, label %15, label %18, !llvm.loop !48

29:                                               ; preds = %32
  %30 = add nuw nsw i64 %8, 1
  %31 = icmp eq i64 %30, 11
  br i1 %31, label %9, label %7, !llvm.loop !49

32:                                               ; preds = %15, %32
  %33 = phi i64 [ %37, %32 ], [ 0, %15 ]
  %34 = getelementptr inbounds double, ptr %2, i64 %33
  %35 = load double, ptr %34, align 8, !tbaa !7
  %36 = getelementptr inbounds [11 x [15 x double]], ptr %0, i64 %5, i64 %8, i64 %33
  store double %35, ptr %36, align 8, !tbaa !7
  %37 = add nuw nsw i64 %33, 1
  %38 = icmp eq i64 %37, 15
  br i1 %38, label %29, label %32, !llvm.loop !50
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable
define dso_local void @adi(i32 noundef %0, ptr nocapture noundef %1, ptr nocapture noundef %2, ptr nocapture noundef %3, ptr nocapture noundef %4) local_unnamed_addr #0 {
  %6 = sitofp i32 %0 to double
  %7 = fdiv double 1.000000e+00, %6
  %8 = fmul double %7, 2.000000e+00
  %9 = fdiv double %8, 0x3F60ECF56BE69C90
  %10 = fdiv double %7, 0x3F60ECF56BE69C90
  %11 = fmul double %9, -5.000000e-01
  %12 = fadd double %9, 1.000000e+00
  %13 = fmul double %10, -5.000000e-01
  %14 = fadd double %10, 1.000000e+00
  %15 = icmp slt i32 %0, 1
  br i1 %15, label %27, label %16

16:                                               ; preds = %5
  %17 = fneg double %11
  %18 = fmul double %13, 2.000000e+00
  %19 = fadd double %18, 1.000000e+00
  %20 = getelementptr inbounds i8, ptr %2, i64 3696
  %21 = getelementptr inbounds i8, ptr %2, i64 176
  %22 = fneg double %13
  %23 = fmul double %11, 2.000000e+00
  %24 = fadd double %23, 1.000000e+00
  br label %25

25:                                               ; preds = %16, %126
  %26 = phi i32 [ 1, %16 ], [ %127, %126 ]
  br label %28

27:                                               ; preds = %126, %5
  ret void

28:                                               ; preds = %25, %110
  %29 = phi i64 [ 0, %25 ], [ %112, %110 ]
  %30 = phi i64 [ 1, %25 ], [ %43, %110 ]
  %31 = mul nuw nsw i64 %29, 176
  %32 = add i64 %31, 176
  %33 = getelementptr i8, ptr %3, i64 %32
  %34 = add i64 %31, 344
  %35 = getelementptr i8, ptr %3, i64 %34
  %36 = getelementptr i8, ptr %4, i64 %32
  %37 = getelementptr i8, ptr %4, i64 %34
  %38 = getelementptr inbounds [22 x double], ptr %2, i64 0, i64 %30
  store double 1.000000e+00, ptr %38, align 8, !tbaa !7
  %39 = getelementptr inbounds [22 x double], ptr %3, i64 %30
  store double 0.000000e+00, ptr %39, align 8, !tbaa !7
  %40 = load double, ptr %38, align 8, !tbaa !7
  %41 = getelementptr inbounds [22 x double], ptr %4, i64 %30
  store double %40, ptr %41, align 8, !tbaa !7
  %42 = add nsw i64 %30, -1
  %43 = add nuw nsw i64 %30, 1
  %44 = icmp ult ptr %33, %37
  %45 = icmp ult ptr %36, %35
  %46 = and i1 %44, %45
  br i1 %46, label %47, label %75

47:                                               ; preds = %28, %47
  %48 = phi i64 [ %73, %47 ], [ 1, %28 ]
  %49 = add nsw i64 %48, -1
  %50 = getelementptr inbounds [22 x double], ptr %3, i64 %30, i64 %49
  %51 = load double, ptr %50, align 8, !tbaa !7
  %52 = fmul double %11, %51
  %53 = fadd double %12, %52
  %54 = fdiv double %17, %53
  %55 = getelementptr inbounds [22 x double], ptr %3, i64 %30, i64 %48
  store double %54, ptr %55, align 8, !tbaa !7
  %56 = getelementptr inbounds [22 x double], ptr %1, i64 %48, i64 %42
  %57 = load double, ptr %56, align 8, !tbaa !7
  %58 = getelementptr inbounds [22 x double], ptr %1, i64 %48, i64 %30
  %59 = load double, ptr %58, align 8, !tbaa !7
  %60 = fmul double %19, %59
  %61 = fmul double %13, %57
  %62 = fsub double %60, %61
  %63 = getelementptr inbounds [22 x double], ptr %1, i64 %48, i64 %43
  %64 = load double, ptr %63, align 8, !tbaa !7
  %65 = fmul double %13, %64
  %66 = fsub double %62, %65
  %67 = getelementptr inbounds [22 x double], ptr %4, i64 %30, i64 %49
  %68 = load double, ptr %67, align 8, !tbaa !7
  %69 = fmul double %11, %68
  %70 = fsub double %66, %69
  %71 = fdiv double %70, %53
  %72 = getelementptr inbounds [22 x double], ptr %4, i64 %30, i64 %48
  store double %71, ptr %72, align 8, !tbaa !7
  %73 = add nuw nsw i64 %48, 1
  %74 = icmp eq i64 %73, 21
  br i1 %74, label %82, label %47, !llvm.loop !51

75:                                               ; preds = %28
  %76 = mul nuw nsw i64 %29, 176
  %77 = add i64 %76, 176
  %78 = getelementptr i8, ptr %4, i64 %77
  %79 = getelementptr i8, ptr %3, i64 %77
  %80 = load double, ptr %79, align 8
  %81 = load double, ptr %78, align 8
  br label %85

82:                                               ; preds = %85, %47
  %83 = getelementptr inbounds [22 x double], ptr %20, i64 0, i64 %30
  store double 1.000000e+00, ptr %83, align 8, !tbaa !7
  %84 = getelementptr inbounds [22 x double], ptr %21, i64 0, i64 %30
  br label %113

85:                                               ; preds = %75, %85
  %86 = phi double [ %81, %75 ], [ %106, %85 ]
  %87 = phi double [ %80, %75 ], [ %91, %85 ]
  %88 = phi i64 [ 1, %75 ], [ %108, %85 ]
  %89 = fmul double %11, %87
  %90 = fadd double %12, %89
  %91 = fdiv double %17, %90
  %92 = getelementptr inbounds [22 x double], ptr %3, i64 %30, i64 %88
  store double %91, ptr %92, align 8, !tbaa !7
  %93 = getelementptr inbounds [22 x double], ptr %1, i64 %88, i64 %42
  %94 = load double, ptr %93, align 8, !tbaa !7
  %95 = getelementptr inbounds [22 x double], ptr %1, i64 %88, i64 %30
  %96 = load double, ptr %95, align 8, !tbaa !7
  %97 = fmul double %19, %96
  %98 = fmul double %13, %94
  %99 = fsub double %97, %98
  %100 = getelementptr inbounds [22 x double], ptr %1, i64 %88, i64 %43
  %101 = load double, ptr %100, align 8, !tbaa !7
  %102 = fmul double %13, %101
  %103 = fsub double %99, %102
  %104 = fmul double %11, %86
  %105 = fsub double %103, %104
  %106 = fdiv double %105, %90
  %107 = getelementptr inbounds [22 x double], ptr %4, i64 %30, i64 %88
  store double %106, ptr %107, align 8, !tbaa !7
  %108 = add nuw nsw i64 %88, 1
  %109 = icmp eq i64 %108, 21
  br i1 %109, label %82, label %85, !llvm.loop !51

110:                                              ; preds = %113
  %111 = icmp eq i64 %43, 21
  %112 = add i64 %29, 1
  br i1 %111, label %129, label %28, !llvm.loop !52

113:                                              ; preds = %82, %113
  %114 = phi i64 [ 20, %82 ], [ %124, %113 ]
  %115 = getelementptr inbounds [22 x double], ptr %3, i64 %30, i64 %114
  %116 = load double, ptr %115, align 8, !tbaa !7
  %117 = getelementptr inbounds [22 x double], ptr %84, i64 %114
  %118 = load double, ptr %117, align 8, !tbaa !7
  %119 = fmul double %116, %118
  %120 = getelementptr inbounds [22 x double], ptr %4, i64 %30, i64 %114
  %121 = load double, ptr %120, align 8, !tbaa !7
  %122 = fadd double %119, %121
  %123 = getelementptr inbounds [22 x double], ptr %2, i64 %114, i64 %30
  store double %122, ptr %123, align 8, !tbaa !7
  %124 = add nsw i64 %114, -1
  %125 = icmp ugt i64 %114, 1
  br i1 %125, label %113, label %110, !llvm.loop !53

126:                                              ; preds = %211
  %127 = add nuw i32 %26, 1
  %128 = icmp eq i32 %26, %0
  br i1 %128, label %27, label %25, !llvm.loop !54

129:                                              ; preds = %110, %211
  %130 = phi i64 [ %214, %211 ], [ 0, %110 ]
  %131 = phi i64 [ %212, %211 ], [ 1, %110 ]
  %132 = mul nuw nsw i64 %130, 176
  %133 = add i64 %132, 176
  %134 = getelementptr i8, ptr %3, i64 %133
  %135 = add i64 %132, 344
  %136 = getelementptr i8, ptr %3, i64 %135
  %137 = getelementptr i8, ptr %4, i64 %133
  %138 = getelementptr i8, ptr %4, i64 %135
  %139 = getelementptr inbounds [22 x double], ptr %1, i64 %131
  store double 1.000000e+00, ptr %139, align 8, !tbaa !7
  %140 = getelementptr inbounds [22 x double], ptr %3, i64 %131
  store double 0.000000e+00, ptr %140, align 8, !tbaa !7
  %141 = load double, ptr %139, align 8, !tbaa !7
  %142 = getelementptr inbounds [22 x double], ptr %4, i64 %131
  store double %141, ptr %142, align 8, !tbaa !7
  %143 = getelementptr [22 x double], ptr %2, i64 %131
  %144 = getelementptr i8, ptr %143, i64 -176
  %145 = getelementptr inbounds i8, ptr %143, i64 176
  %146 = icmp ult ptr %134, %138
  %147 = icmp ult ptr %137, %136
  %148 = and i1 %146, %147
  br i1 %148, label %149, label %177

149:                                              ; preds = %129, %149
  %150 = phi i64 [ %175, %149 ], [ 1, %129 ]
  %151 = add nsw i64 %150, -1
  %152 = getelementptr inbounds [22 x double], ptr %3, i64 %131, i64 %151
  %153 = load double, ptr %152, align 8, !tbaa !7
  %154 = fmul double %13, %153
  %155 = fadd double %14, %154
  %156 = fdiv double %22, %155
  %157 = getelementptr inbounds [22 x double], ptr %3, i64 %131, i64 %150
  store double %156, ptr %157, align 8, !tbaa !7
  %158 = getelementptr inbounds [22 x double], ptr %144, i64 0, i64 %150
  %159 = load double, ptr %158, align 8, !tbaa !7
  %160 = getelementptr inbounds [22 x double], ptr %2, i64 %131, i64 %150
  %161 = load double, ptr %160, align 8, !tbaa !7
  %162 = fmul double %24, %161
  %163 = fmul double %11, %159
  %164 = fsub double %162, %163
  %165 = getelementptr inbounds [22 x double], ptr %145, i64 0, i64 %150
  %166 = load double, ptr %165, align 8, !tbaa !7
  %167 = fmul double %11, %166
  %168 = fsub double %164, %167
  %169 = getelementptr inbounds [22 x double], ptr %4, i64 %131, i64 %151
  %170 = load double, ptr %169, align 8, !tbaa !7
  %171 = fmul double %13, %170
  %172 = fsub double %168, %171
  %173 = fdiv double %172, %155
  %174 = getelementptr inbounds [22 x double], ptr %4, i64 %131, i64 %150
  store double %173, ptr %174, align 8, !tbaa !7
  %175 = add nuw nsw i64 %150, 1
  %176 = icmp eq i64 %175, 21
  br i1 %176, label %184, label %149, !llvm.loop !55

177:                                              ; preds = %129
  %178 = mul nuw nsw i64 %130, 176
  %179 = add i64 %178, 176
  %180 = getelementptr i8, ptr %4, i64 %179
  %181 = getelementptr i8, ptr %3, i64 %179
  %182 = load double, ptr %181, align 8
  %183 = load double, ptr %180, align 8
  br label %186

184:                                              ; preds = %186, %149
  %185 = getelementptr inbounds i8, ptr %139, i64 168
  store double 1.000000e+00, ptr %185, align 8, !tbaa !7
  br label %215

186:                                              ; preds = %177, %186
  %187 = phi double [ %183, %177 ], [ %207, %186 ]
  %188 = phi double [ %182, %177 ], [ %192, %186 ]
  %189 = phi i64 [ 1, %177 ], [ %209, %186 ]
  %190 = fmul double %13, %188
  %191 = fadd double %14, %190
  %192 = fdiv double %22, %191
  %193 = getelementptr inbounds [22 x double], ptr %3, i64 %131, i64 %189
  store double %192, ptr %193, align 8, !tbaa !7
  %194 = getelementptr inbounds [22 x double], ptr %144, i64 0, i64 %189
  %195 = load double, ptr %194, align 8, !tbaa !7
  %196 = getelementptr inbounds [22 x double], ptr %2, i64 %131, i64 %189
  %197 = load double, ptr %196, align 8, !tbaa !7
  %198 = fmul double %24, %197
  %199 = fmul double %11, %195
  %200 = fsub double %198, %199
  %201 = getelementptr inbounds [22 x double], ptr %145, i64 0, i64 %189
  %202 = load double, ptr %201, align 8, !tbaa !7
  %203 = fmul double %11, %202
  %204 = fsub double %200, %203
  %205 = fmul double %13, %187
  %206 = fsub double %204, %205
  %207 = fdiv double %206, %191
  %208 = getelementptr inbounds [22 x double], ptr %4, i64 %131, i64 %189
  store double %207, ptr %208, align 8, !tbaa !7
  %209 = add nuw nsw i64 %189, 1
  %210 = icmp eq i64 %209, 21
  br i1 %210, label %184, label %186, !llvm.loop !55

211:                                              ; preds = %215
  %212 = add nuw nsw i64 %131, 1
  %213 = icmp eq i64 %212, 21
  %214 = add i64 %130, 1
  br i1 %213, label %126, label %129, !llvm.loop !56

215:                                              ; preds = %184, %215
  %216 = phi double [ 1.000000e+00, %184 ], [ %223, %215 ]
  %217 = phi i64 [ 20, %184 ], [ %225, %215 ]
  %218 = getelementptr inbounds [22 x double], ptr %3, i64 %131, i64 %217
  %219 = load double, ptr %218, align 8, !tbaa !7
  %220 = fmul double %219, %216
  %221 = getelementptr inbounds [22 x double], ptr %4, i64 %131, i64 %217
  %222 = load double, ptr %221, align 8, !tbaa !7
  %223 = fadd double %220, %222
  %224 = getelementptr inbounds [22 x double], ptr %1, i64 %131, i64 %217
  store double %223, ptr %224, align 8, !tbaa !7
  %225 = add nsw i64 %217, -1
  %226 = icmp ugt i64 %217, 1
  br i1 %226, label %215, label %211, !llvm.loop !57
}

attributes #0 = { nofree norecurse nosync nounwind memory(argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nounwind memory(write, argmem: readwrite) uwtable "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { mustprogress nofree nounwind willreturn memory(write) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cmov,+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nounwind }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 2}
!4 = distinct !{!4, !5, !6}
!5 = !{!"llvm.loop.mustprogress"}
!6 = !{!"llvm.loop.unroll.disable"}
!7 = !{!8, !8, i64 0}
!8 = !{!"double", !9, i64 0}
!9 = !{!"omnipotent char", !10, i64 0}
!10 = !{!"Simple C/C++ TBAA"}
!11 = distinct !{!11, !5, !6}
!12 = distinct !{!12, !5, !6}
!13 = distinct !{!13, !5, !6}
!14 = distinct !{!14, !5, !6}
!15 = distinct !{!15, !5, !6}
!16 = distinct !{!16, !5, !6}
!17 = distinct !{!17, !5, !6}
!18 = distinct !{!18, !5, !6}
!19 = distinct !{!19, !5, !6}
!20 = distinct !{!20, !5, !6}
!21 = distinct !{!21, !5, !6}
!22 = distinct !{!22, !5, !6}
!23 = distinct !{!23, !5, !6}
!24 = distinct !{!24, !5, !6}
!25 = distinct !{!25, !5, !6}
!26 = distinct !{!26, !5, !6}
!27 = distinct !{!27, !5, !6}
!28 = distinct !{!28, !5, !6}
!29 = distinct !{!29, !5, !6}
!30 = distinct !{!30, !5, !6}
!31 = distinct !{!31, !5, !6}
!32 = distinct !{!32, !5, !6}
!33 = distinct !{!33, !5, !6}
!34 = distinct !{!34, !5, !6}
!35 = distinct !{!35, !5, !6}
!36 = distinct !{!36, !5, !6}
!37 = distinct !{!37, !5, !6}
!38 = distinct !{!38, !5, !6}
!39 = distinct !{!39, !5, !6}
!40 = distinct !{!40, !5, !6}
!41 = distinct !{!41, !5, !6}
!42 = distinct !{!42, !5, !6}
!43 = distinct !{!43, !5, !6}
!44 = distinct !{!44, !5, !6}
!45 = distinct !{!45, !5, !6}
!46 = distinct !{!46, !5, !6}
!47 = distinct !{!47, !5, !6}
!48 = distinct !{!48, !5, !6}
!49 = distinct !{!49, !5, !6}
!50 = distinct !{!50, !5, !6}
!51 = distinct !{!51, !5, !6}
!52 = distinct !{!52, !5, !6}
!53 = distinct !{!53, !5, !6}
!54 = distinct !{!54, !5, !6}
!55 = distinct !{!55, !5, !6}
!56 = distinct !{!56, !5, !6}
!57 = distinct !{!57, !5, !6}
