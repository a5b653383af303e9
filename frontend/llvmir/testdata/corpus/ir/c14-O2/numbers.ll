; ModuleID = 'numbers.c'
source_filename = "numbers.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%struct.rec = type { i32, i32 }

@nums.t = internal unnamed_addr constant [8 x i8*] [i8* getelementptr inbounds ([3 x i8], [3 x i8]* @.str, i32 0, i32 0), i8* getelementptr inbounds ([7 x i8], [7 x i8]* @.str.1, i32 0, i32 0), i8* getelementptr inbounds ([7 x i8], [7 x i8]* @.str.2, i32 0, i32 0), i8* getelementptr inbounds ([4 x i8], [4 x i8]* @.str.3, i32 0, i32 0), i8* getelementptr inbounds ([21 x i8], [21 x i8]* @.str.4, i32 0, i32 0), i8* getelementptr inbounds ([22 x i8], [22 x i8]* @.str.5, i32 0, i32 0), i8* getelementptr inbounds ([3 x i8], [3 x i8]* @.str.6, i32 0, i32 0), i8* getelementptr inbounds ([3 x i8], [3 x i8]* @.str.7, i32 0, i32 0)], align 16
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

; Function Attrs: nounwind uwtable
define dso_local void @remq(i32 noundef %0, double* nocapture noundef readonly %1, double* nocapture noundef readonly %2, double* nocapture noundef %3, i32* noundef %4) local_unnamed_addr #0 {
  %6 = icmp sgt i32 %0, 0
  br i1 %6, label %7, label %9

7:                                                ; preds = %5
  %8 = zext i32 %0 to i64
  br label %10

9:                                                ; preds = %29, %5
  ret void

10:                                               ; preds = %7, %29
  %11 = phi i64 [ 0, %7 ], [ %37, %29 ]
  %12 = getelementptr inbounds double, double* %1, i64 %11
  %13 = load double, double* %12, align 8, !tbaa !4
  %14 = getelementptr inbounds double, double* %2, i64 %11
  %15 = load double, double* %14, align 8, !tbaa !4
  %16 = getelementptr inbounds i32, i32* %4, i64 %11
  %17 = tail call double @remquo(double noundef %13, double noundef %15, i32* noundef %16) #11
  %18 = getelementptr inbounds double, double* %3, i64 %11
  store double %17, double* %18, align 8, !tbaa !4
  %19 = trunc i64 %11 to i32
  %20 = urem i32 %19, 5
  %21 = icmp eq i32 %20, 0
  br i1 %21, label %22, label %29

22:                                               ; preds = %10
  %23 = urem i32 %19, 7
  %24 = sitofp i32 %23 to double
  %25 = fmul double %24, 5.000000e-01
  %26 = tail call double @remquo(double noundef %25, double noundef 1.000000e+00, i32* noundef %16) #11
  %27 = load double, double* %18, align 8, !tbaa !4
  %28 = fadd double %26, %27
  store double %28, double* %18, align 8, !tbaa !4
  br label %29

29:                                               ; preds = %22, %10
  %30 = load i32, i32* %16, align 4, !tbaa !8
  %31 = icmp slt i32 %30, 0
  %32 = sub nsw i32 0, %30
  %33 = and i32 %32, 7
  %34 = sub nsw i32 0, %33
  %35 = and i32 %30, 7
  %36 = select i1 %31, i32 %34, i32 %35
  store i32 %36, i32* %16, align 4, !tbaa !8
  %37 = add nuw nsw i64 %11, 1
  %38 = icmp eq i64 %37, %8
  br i1 %38, label %9, label %10, !llvm.loop !10
}

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.start.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: nounwind
declare double @remquo(double noundef, double noundef, i32* noundef) local_unnamed_addr #2

; Function Attrs: argmemonly mustprogress nofree nosync nounwind willreturn
declare void @llvm.lifetime.end.p0i8(i64 immarg, i8* nocapture) #1

; Function Attrs: nofree nounwind uwtable
define dso_local void @stable(i32 noundef %0, i32* nocapture noundef readonly %1, %struct.rec* noundef %2) local_unnamed_addr #3 {
  %4 = icmp sgt i32 %0, 0
  br i1 %4, label %5, label %109

5:                                                ; preds = %3
  %6 = zext i32 %0 to i64
  %7 = icmp ult i32 %0, 4
  br i1 %7, label %89, label %8

8:                                                ; preds = %5
  %9 = getelementptr i32, i32* %1, i64 %6
  %10 = bitcast i32* %9 to %struct.rec*
  %11 = icmp ugt %struct.rec* %10, %2
  %12 = getelementptr %struct.rec, %struct.rec* %2, i64 %6, i32 0
  %13 = icmp ugt i32* %12, %1
  %14 = and i1 %11, %13
  br i1 %14, label %89, label %15

15:                                               ; preds = %8
  %16 = and i64 %6, 4294967292
  %17 = add nsw i64 %16, -4
  %18 = lshr exact i64 %17, 2
  %19 = add nuw nsw i64 %18, 1
  %20 = and i64 %19, 1
  %21 = icmp eq i64 %17, 0
  br i1 %21, label %66, label %22

22:                                               ; preds = %15
  %23 = and i64 %19, 9223372036854775806
  br label %24

24:                                               ; preds = %24, %22
  %25 = phi i64 [ 0, %22 ], [ %62, %24 ]
  %26 = phi <2 x i32> [ <i32 0, i32 1>, %22 ], [ %63, %24 ]
  %27 = phi i64 [ 0, %22 ], [ %64, %24 ]
  %28 = or i64 %25, 2
  %29 = add <2 x i32> %26, <i32 2, i32 2>
  %30 = getelementptr inbounds i32, i32* %1, i64 %25
  %31 = bitcast i32* %30 to <2 x i32>*
  %32 = load <2 x i32>, <2 x i32>* %31, align 4, !tbaa !8, !alias.scope !12
  %33 = getelementptr inbounds i32, i32* %30, i64 2
  %34 = bitcast i32* %33 to <2 x i32>*
  %35 = load <2 x i32>, <2 x i32>* %34, align 4, !tbaa !8, !alias.scope !12
  %36 = getelementptr inbounds %struct.rec, %struct.rec* %2, i64 %25, i32 1
  %37 = getelementptr inbounds %struct.rec, %struct.rec* %2, i64 %28, i32 1
  %38 = getelementptr inbounds i32, i32* %36, i64 -1
  %39 = bitcast i32* %38 to <4 x i32>*
  %40 = getelementptr inbounds i32, i32* %37, i64 -1
  %41 = bitcast i32* %40 to <4 x i32>*
  %42 = shufflevector <2 x i32> %32, <2 x i32> %26, <4 x i32> <i32 0, i32 2, i32 1, i32 3>
  store <4 x i32> %42, <4 x i32>* %39, align 4
  %43 = shufflevector <2 x i32> %35, <2 x i32> %29, <4 x i32> <i32 0, i32 2, i32 1, i32 3>
  store <4 x i32> %43, <4 x i32>* %41, align 4
  %44 = or i64 %25, 4
  %45 = add <2 x i32> %26, <i32 4, i32 4>
  %46 = or i64 %25, 6
  %47 = add <2 x i32> %26, <i32 6, i32 6>
  %48 = getelementptr inbounds i32, i32* %1, i64 %44
  %49 = bitcast i32* %48 to <2 x i32>*
  %50 = load <2 x i32>, <2 x i32>* %49, align 4, !tbaa !8, !alias.scope !12
  %51 = getelementptr inbounds i32, i32* %48, i64 2
  %52 = bitcast i32* %51 to <2 x i32>*
  %53 = load <2 x i32>, <2 x i32>* %52, align 4, !tbaa !8, !alias.scope !12
  %54 = getelementptr inbounds %struct.rec, %struct.rec* %2, i64 %44, i32 1
  %55 = getelementptr inbounds %struct.rec, %struct.rec* %2, i64 %46, i32 1
  %56 = getelementptr inbounds i32, i32* %54, i64 -1
  %57 = bitcast i32* %56 to <4 x i32>*
  %58 = getelementptr inbounds i32, i32* %55, i64 -1
  %59 = bitcast i32* %58 to <4 x i32>*
  %60 = shufflevector <2 x i32> %50, <2 x i32> %45, <4 x i32> <i32 0, i32 2, i32 1, i32 3>
  store <4 x i32> %60, <4 x i32>* %57, align 4
  %61 = shufflevector <2 x i32> %53, <2 x i32> %47, <4 x i32> <i32 0, i32 2, i32 1, i32 3>
  store <4 x i32> %61, <4 x i32>* %59, align 4
  %62 = add nuw i64 %25, 8
  %63 = add <2 x i32> %26, <i32 8, i32 8>
  %64 = add i64 %27, 2
  %65 = icmp eq i64 %64, %23
  br i1 %65, label %66, label %24, !llvm.loop !15

66:                                               ; preds = %24, %15
  %67 = phi i64 [ 0, %15 ], [ %62, %24 ]
  %68 = phi <2 x i32> [ <i32 0, i32 1>, %15 ], [ %63, %24 ]
  %69 = icmp eq i64 %20, 0
  br i1 %69, label %87, label %70

70:                                               ; preds = %66
  %71 = or i64 %67, 2
  %72 = add <2 x i32> %68, <i32 2, i32 2>
  %73 = getelementptr inbounds i32, i32* %1, i64 %67
  %74 = bitcast i32* %73 to <2 x i32>*
  %75 = load <2 x i32>, <2 x i32>* %74, align 4, !tbaa !8, !alias.scope !12
  %76 = getelementptr inbounds i32, i32* %73, i64 2
  %77 = bitcast i32* %76 to <2 x i32>*
  %78 = load <2 x i32>, <2 x i32>* %77, align 4, !tbaa !8, !alias.scope !12
  %79 = getelementptr inbounds %struct.rec, %struct.rec* %2, i64 %67, i32 1
  %80 = getelementptr inbounds %struct.rec, %struct.rec* %2, i64 %71, i32 1
  %81 = getelementptr inbounds i32, i32* %79, i64 -1
  %82 = bitcast i32* %81 to <4 x i32>*
  %83 = getelementptr inbounds i32, i32* %80, i64 -1
  %84 = bitcast i32* %83 to <4 x i32>*
  %85 = shufflevector <2 x i32> %75, <2 x i32> %68, <4 x i32> <i32 0, i32 2, i32 1, i32 3>
  store <4 x i32> %85, <4 x i32>* %82, align 4
  %86 = shufflevector <2 x i32> %78, <2 x i32> %72, <4 x i32> <i32 0, i32 2, i32 1, i32 3>
  store <4 x i32> %86, <4 x i32>* %84, align 4
  br label %87

87:                                               ; preds = %66, %70
  %88 = icmp eq i64 %16, %6
  br i1 %88, label %109, label %89

89:                                               ; preds = %8, %5, %87
  %90 = phi i64 [ 0, %8 ], [ 0, %5 ], [ %16, %87 ]
  %91 = xor i64 %90, -1
  %92 = add nsw i64 %91, %6
  %93 = and i64 %6, 3
  %94 = icmp eq i64 %93, 0
  br i1 %94, label %106, label %95

95:                                               ; preds = %89, %95
  %96 = phi i64 [ %103, %95 ], [ %90, %89 ]
  %97 = phi i64 [ %104, %95 ], [ 0, %89 ]
  %98 = getelementptr inbounds i32, i32* %1, i64 %96
  %99 = load i32, i32* %98, align 4, !tbaa !8
  %100 = getelementptr inbounds %struct.rec, %struct.rec* %2, i64 %96, i32 0
  store i32 %99, i32* %100, align 4, !tbaa.struct !17
  %101 = getelementptr inbounds %struct.rec, %struct.rec* %2, i64 %96, i32 1
  %102 = trunc i64 %96 to i32
  store i32 %102, i32* %101, align 4, !tbaa.struct !18
  %103 = add nuw nsw i64 %96, 1
  %104 = add i64 %97, 1
  %105 = icmp eq i64 %104, %93
  br i1 %105, label %106, label %95, !llvm.loop !19

106:                                              ; preds = %95, %89
  %107 = phi i64 [ %90, %89 ], [ %103, %95 ]
  %108 = icmp ult i64 %92, 3
  br i1 %108, label %109, label %112

109:                                              ; preds = %106, %112, %87, %3
  %110 = bitcast %struct.rec* %2 to i8*
  %111 = sext i32 %0 to i64
  tail call void @qsort(i8* noundef %110, i64 noundef %111, i64 noundef 8, i32 (i8*, i8*)* noundef nonnull @byKey) #11
  ret void

112:                                              ; preds = %106, %112
  %113 = phi i64 [ %137, %112 ], [ %107, %106 ]
  %114 = getelementptr inbounds i32, i32* %1, i64 %113
  %115 = load i32, i32* %114, align 4, !tbaa !8
  %116 = getelementptr inbounds %struct.rec, %struct.rec* %2, i64 %113, i32 0
  store i32 %115, i32* %116, align 4, !tbaa.struct !17
  %117 = getelementptr inbounds %struct.rec, %struct.rec* %2, i64 %113, i32 1
  %118 = trunc i64 %113 to i32
  store i32 %118, i32* %117, align 4, !tbaa.struct !18
  %119 = add nuw nsw i64 %113, 1
  %120 = getelementptr inbounds i32, i32* %1, i64 %119
  %121 = load i32, i32* %120, align 4, !tbaa !8
  %122 = getelementptr inbounds %struct.rec, %struct.rec* %2, i64 %119, i32 0
  store i32 %121, i32* %122, align 4, !tbaa.struct !17
  %123 = getelementptr inbounds %struct.rec, %struct.rec* %2, i64 %119, i32 1
  %124 = trunc i64 %119 to i32
  store i32 %124, i32* %123, align 4, !tbaa.struct !18
  %125 = add nuw nsw i64 %113, 2
  %126 = getelementptr inbounds i32, i32* %1, i64 %125
  %127 = load i32, i32* %126, align 4, !tbaa !8
  %128 = getelementptr inbounds %struct.rec, %struct.rec* %2, i64 %125, i32 0
  store i32 %127, i32* %128, align 4, !tbaa.struct !17
  %129 = getelementptr inbounds %struct.rec, %struct.rec* %2, i64 %125, i32 1
  %130 = trunc i64 %125 to i32
  store i32 %130, i32* %129, align 4, !tbaa.struct !18
  %131 = add nuw nsw i64 %113, 3
  %132 = getelementptr inbounds i32, i32* %1, i64 %131
  %133 = load i32, i32* %132, align 4, !tbaa !8
  %134 = getelementptr inbounds %struct.rec, %struct.rec* %2, i64 %131, i32 0
  store i32 %133, i32* %134, align 4, !tbaa.struct !17
  %135 = getelementptr inbounds %struct.rec, %struct.rec* %2, i64 %131, i32 1
  %136 = trunc i64 %131 to i32
  store i32 %136, i32* %135, align 4, !tbaa.struct !18
  %137 = add nuw nsw i64 %113, 4
  %138 = icmp eq i64 %137, %6
  br i1 %138, label %109, label %112, !llvm.loop !21
}

; Function Attrs: nofree
declare void @qsort(i8* noundef, i64 noundef, i64 noundef, i32 (i8*, i8*)* nocapture noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nofree norecurse nosync nounwind readonly uwtable willreturn
define internal i32 @byKey(i8* nocapture noundef readonly %0, i8* nocapture noundef readonly %1) #5 {
  %3 = bitcast i8* %0 to i32*
  %4 = load i32, i32* %3, align 4, !tbaa !22
  %5 = bitcast i8* %1 to i32*
  %6 = load i32, i32* %5, align 4, !tbaa !22
  %7 = sub nsw i32 %4, %6
  ret i32 %7
}

; Function Attrs: nofree nounwind uwtable
define dso_local void @sortd(i32 noundef %0, double* noundef %1) local_unnamed_addr #3 {
  %3 = bitcast double* %1 to i8*
  %4 = sext i32 %0 to i64
  tail call void @qsort(i8* noundef %3, i64 noundef %4, i64 noundef 8, i32 (i8*, i8*)* noundef nonnull @dbl) #11
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind readonly uwtable willreturn
define internal i32 @dbl(i8* nocapture noundef readonly %0, i8* nocapture noundef readonly %1) #5 {
  %3 = bitcast i8* %0 to double*
  %4 = load double, double* %3, align 8, !tbaa !4
  %5 = bitcast i8* %1 to double*
  %6 = load double, double* %5, align 8, !tbaa !4
  %7 = fcmp ogt double %4, %6
  %8 = zext i1 %7 to i32
  %9 = fcmp olt double %4, %6
  %10 = sext i1 %9 to i32
  %11 = add nsw i32 %10, %8
  ret i32 %11
}

; Function Attrs: nofree nounwind uwtable
define dso_local i64 @nums(i64* nocapture noundef writeonly %0) local_unnamed_addr #3 {
  %2 = alloca i8*, align 8
  %3 = alloca [32 x i8], align 16
  %4 = alloca i8*, align 8
  %5 = bitcast i8** %2 to i8*
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %5) #11
  br label %11

6:                                                ; preds = %11
  %7 = getelementptr inbounds [32 x i8], [32 x i8]* %3, i64 0, i64 0
  call void @llvm.lifetime.start.p0i8(i64 32, i8* nonnull %7) #11
  %8 = bitcast i8** %4 to i8*
  call void @llvm.lifetime.start.p0i8(i64 8, i8* nonnull %8) #11
  call void @llvm.memcpy.p0i8.p0i8.i64(i8* noundef nonnull align 16 dereferenceable(12) %7, i8* noundef nonnull align 1 dereferenceable(12) getelementptr inbounds ([12 x i8], [12 x i8]* @.str.8, i64 0, i64 0), i64 12, i1 false) #11
  %9 = call i8* @strtok_r(i8* noundef nonnull %7, i8* noundef getelementptr inbounds ([3 x i8], [3 x i8]* @.str.9, i64 0, i64 0), i8** noundef nonnull %4) #11
  %10 = icmp eq i8* %9, null
  br i1 %10, label %38, label %55

11:                                               ; preds = %1, %11
  %12 = phi i64 [ 0, %1 ], [ %33, %11 ]
  %13 = getelementptr inbounds [8 x i8*], [8 x i8*]* @nums.t, i64 0, i64 %12
  %14 = load i8*, i8** %13, align 8, !tbaa !24
  %15 = and i64 %12, 1
  %16 = icmp eq i64 %15, 0
  %17 = select i1 %16, i32 0, i32 10
  %18 = call i64 @strtol(i8* noundef %14, i8** noundef nonnull %2, i32 noundef %17) #11
  %19 = mul nsw i64 %18, 10
  %20 = load i8*, i8** %2, align 8, !tbaa !24
  %21 = ptrtoint i8* %20 to i64
  %22 = ptrtoint i8* %14 to i64
  %23 = sub i64 %19, %22
  %24 = add i64 %23, %21
  %25 = getelementptr inbounds i64, i64* %0, i64 %12
  store i64 %24, i64* %25, align 8, !tbaa !26
  %26 = tail call i64 @strtoul(i8* nocapture noundef %14, i8** noundef null, i32 noundef 16) #11
  %27 = tail call i64 @strtol(i8* nocapture noundef nonnull %14, i8** noundef null, i32 noundef 10) #11
  %28 = shl i64 %27, 32
  %29 = ashr exact i64 %28, 32
  %30 = add i64 %29, %26
  %31 = add nuw nsw i64 %12, 8
  %32 = getelementptr inbounds i64, i64* %0, i64 %31
  store i64 %30, i64* %32, align 8, !tbaa !26
  %33 = add nuw nsw i64 %12, 1
  %34 = icmp eq i64 %33, 8
  br i1 %34, label %6, label %11, !llvm.loop !28

35:                                               ; preds = %55
  %36 = mul i64 %60, 100
  %37 = add i64 %36, 41
  br label %38

38:                                               ; preds = %35, %6
  %39 = phi i64 [ 41, %6 ], [ %37, %35 ]
  %40 = call i64 @div(i32 noundef -17, i32 noundef 5) #12
  %41 = call { i64, i64 } @ldiv(i64 noundef 100, i64 noundef 7) #12
  %42 = extractvalue { i64, i64 } %41, 0
  %43 = extractvalue { i64, i64 } %41, 1
  %44 = mul i64 %40, 42949672960
  %45 = ashr exact i64 %44, 32
  %46 = ashr i64 %40, 32
  %47 = mul nsw i64 %42, 1000
  %48 = call i32 @strcasecmp(i8* noundef getelementptr inbounds ([6 x i8], [6 x i8]* @.str.10, i64 0, i64 0), i8* noundef getelementptr inbounds ([6 x i8], [6 x i8]* @.str.11, i64 0, i64 0)) #13
  %49 = sext i32 %48 to i64
  %50 = add i64 %39, %46
  %51 = add i64 %50, %45
  %52 = add i64 %51, %43
  %53 = add i64 %52, %47
  %54 = add i64 %53, %49
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %8) #11
  call void @llvm.lifetime.end.p0i8(i64 32, i8* nonnull %7) #11
  call void @llvm.lifetime.end.p0i8(i64 8, i8* nonnull %5) #11
  ret i64 %54

55:                                               ; preds = %6, %55
  %56 = phi i64 [ %60, %55 ], [ 0, %6 ]
  %57 = phi i8* [ %61, %55 ], [ %9, %6 ]
  %58 = mul nsw i64 %56, 10
  %59 = call i64 @strlen(i8* noundef nonnull %57) #13
  %60 = add i64 %59, %58
  %61 = call i8* @strtok_r(i8* noundef null, i8* noundef getelementptr inbounds ([3 x i8], [3 x i8]* @.str.9, i64 0, i64 0), i8** noundef nonnull %4) #11
  %62 = icmp eq i8* %61, null
  br i1 %62, label %35, label %55, !llvm.loop !29
}

; Function Attrs: mustprogress nofree nounwind willreturn
declare i64 @strtol(i8* noundef readonly, i8** nocapture noundef, i32 noundef) local_unnamed_addr #6

; Function Attrs: mustprogress nofree nounwind willreturn
declare i64 @strtoul(i8* noundef readonly, i8** nocapture noundef, i32 noundef) local_unnamed_addr #6

; Function Attrs: mustprogress nofree nounwind willreturn
declare i8* @strtok_r(i8* noundef, i8* nocapture noundef readonly, i8** noundef) local_unnamed_addr #6

; Function Attrs: argmemonly mustprogress nofree nounwind readonly willreturn
declare i64 @strlen(i8* nocapture noundef) local_unnamed_addr #7

; Function Attrs: mustprogress nofree nosync nounwind readnone willreturn
declare i64 @div(i32 noundef, i32 noundef) local_unnamed_addr #8

; Function Attrs: mustprogress nofree nosync nounwind readnone willreturn
declare { i64, i64 } @ldiv(i64 noundef, i64 noundef) local_unnamed_addr #8

; Function Attrs: mustprogress nofree nounwind readonly willreturn
declare i32 @strcasecmp(i8* nocapture noundef, i8* nocapture noundef) local_unnamed_addr #9

; Function Attrs: argmemonly nofree nounwind willreturn
declare void @llvm.memcpy.p0i8.p0i8.i64(i8* noalias nocapture writeonly, i8* noalias nocapture readonly, i64, i1 immarg) #10

attributes #0 = { nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { argmemonly mustprogress nofree nosync nounwind willreturn }
attributes #2 = { nounwind "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #3 = { nofree nounwind uwtable "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #4 = { nofree "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #5 = { mustprogress nofree norecurse nosync nounwind readonly uwtable willreturn "frame-pointer"="none" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #6 = { mustprogress nofree nounwind willreturn "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #7 = { argmemonly mustprogress nofree nounwind readonly willreturn "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #8 = { mustprogress nofree nosync nounwind readnone willreturn "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #9 = { mustprogress nofree nounwind readonly willreturn "frame-pointer"="none" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #10 = { argmemonly nofree nounwind willreturn }
attributes #11 = { nounwind }
attributes #12 = { nounwind readnone willreturn }
attributes #13 = { nounwind readonly willreturn }

!llvm.module.flags = !{!0, !1, !2, !3}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 1}
!4 = !{!5, !5, i64 0}
!5 = !{!"double", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !9, i64 0}
!9 = !{!"int", !6, i64 0}
!10 = distinct !{!10, !11}
!11 = !{!"llvm.loop.mustprogress"}
!12 = !{!13}
!13 = distinct !{!13, !14}
!14 = distinct !{!14, !"LVerDomain"}
!15 = distinct !{!15, !11, !16}
!16 = !{!"llvm.loop.isvectorized", i32 1}
!17 = !{i64 0, i64 4, !8, i64 4, i64 4, !8}
!18 = !{i64 0, i64 4, !8}
!19 = distinct !{!19, !20}
!20 = !{!"llvm.loop.unroll.disable"}
!21 = distinct !{!21, !11, !16}
!22 = !{!23, !9, i64 0}
!23 = !{!"", !9, i64 0, !9, i64 4}
!24 = !{!25, !25, i64 0}
!25 = !{!"any pointer", !6, i64 0}
!26 = !{!27, !27, i64 0}
!27 = !{!"long", !6, i64 0}
!28 = distinct !{!28, !11}
!29 = distinct !{!29, !11}
