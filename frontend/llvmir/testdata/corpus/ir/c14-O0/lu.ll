; ModuleID = 'lu.c'
source_filename = "lu.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @lu(i32 noundef %0, double* noundef %1, i32* noundef %2) #0 {
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca double*, align 8
  %7 = alloca i32*, align 8
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  %13 = alloca double, align 8
  %14 = alloca i32, align 4
  %15 = alloca double, align 8
  %16 = alloca i32, align 4
  store i32 %0, i32* %5, align 4
  store double* %1, double** %6, align 8
  store i32* %2, i32** %7, align 8
  store i32 0, i32* %8, align 4
  store i32 0, i32* %9, align 4
  br label %17

17:                                               ; preds = %188, %3
  %18 = load i32, i32* %9, align 4
  %19 = load i32, i32* %5, align 4
  %20 = icmp slt i32 %18, %19
  br i1 %20, label %21, label %191

21:                                               ; preds = %17
  %22 = load i32, i32* %9, align 4
  store i32 %22, i32* %10, align 4
  %23 = load i32, i32* %9, align 4
  %24 = add nsw i32 %23, 1
  store i32 %24, i32* %11, align 4
  br label %25

25:                                               ; preds = %54, %21
  %26 = load i32, i32* %11, align 4
  %27 = load i32, i32* %5, align 4
  %28 = icmp slt i32 %26, %27
  br i1 %28, label %29, label %57

29:                                               ; preds = %25
  %30 = load double*, double** %6, align 8
  %31 = load i32, i32* %11, align 4
  %32 = load i32, i32* %5, align 4
  %33 = mul nsw i32 %31, %32
  %34 = load i32, i32* %9, align 4
  %35 = add nsw i32 %33, %34
  %36 = sext i32 %35 to i64
  %37 = getelementptr inbounds double, double* %30, i64 %36
  %38 = load double, double* %37, align 8
  %39 = call double @llvm.fabs.f64(double %38)
  %40 = load double*, double** %6, align 8
  %41 = load i32, i32* %10, align 4
  %42 = load i32, i32* %5, align 4
  %43 = mul nsw i32 %41, %42
  %44 = load i32, i32* %9, align 4
  %45 = add nsw i32 %43, %44
  %46 = sext i32 %45 to i64
  %47 = getelementptr inbounds double, double* %40, i64 %46
  %48 = load double, double* %47, align 8
  %49 = call double @llvm.fabs.f64(double %48)
  %50 = fcmp ogt double %39, %49
  br i1 %50, label %51, label %53

51:                                               ; preds = %29
  %52 = load i32, i32* %11, align 4
  store i32 %52, i32* %10, align 4
  br label %53

53:                                               ; preds = %51, %29
  br label %54

54:                                               ; preds = %53
  %55 = load i32, i32* %11, align 4
  %56 = add nsw i32 %55, 1
  store i32 %56, i32* %11, align 4
  br label %25, !llvm.loop !5

57:                                               ; preds = %25
  %58 = load i32, i32* %10, align 4
  %59 = load i32*, i32** %7, align 8
  %60 = load i32, i32* %9, align 4
  %61 = sext i32 %60 to i64
  %62 = getelementptr inbounds i32, i32* %59, i64 %61
  store i32 %58, i32* %62, align 4
  %63 = load i32, i32* %10, align 4
  %64 = load i32, i32* %9, align 4
  %65 = icmp ne i32 %63, %64
  br i1 %65, label %66, label %113

66:                                               ; preds = %57
  %67 = load i32, i32* %8, align 4
  %68 = add nsw i32 %67, 1
  store i32 %68, i32* %8, align 4
  store i32 0, i32* %12, align 4
  br label %69

69:                                               ; preds = %109, %66
  %70 = load i32, i32* %12, align 4
  %71 = load i32, i32* %5, align 4
  %72 = icmp slt i32 %70, %71
  br i1 %72, label %73, label %112

73:                                               ; preds = %69
  %74 = load double*, double** %6, align 8
  %75 = load i32, i32* %9, align 4
  %76 = load i32, i32* %5, align 4
  %77 = mul nsw i32 %75, %76
  %78 = load i32, i32* %12, align 4
  %79 = add nsw i32 %77, %78
  %80 = sext i32 %79 to i64
  %81 = getelementptr inbounds double, double* %74, i64 %80
  %82 = load double, double* %81, align 8
  store double %82, double* %13, align 8
  %83 = load double*, double** %6, align 8
  %84 = load i32, i32* %10, align 4
  %85 = load i32, i32* %5, align 4
  %86 = mul nsw i32 %84, %85
  %87 = load i32, i32* %12, align 4
  %88 = add nsw i32 %86, %87
  %89 = sext i32 %88 to i64
  %90 = getelementptr inbounds double, double* %83, i64 %89
  %91 = load double, double* %90, align 8
  %92 = load double*, double** %6, align 8
  %93 = load i32, i32* %9, align 4
  %94 = load i32, i32* %5, align 4
  %95 = mul nsw i32 %93, %94
  %96 = load i32, i32* %12, align 4
  %97 = add nsw i32 %95, %96
  %98 = sext i32 %97 to i64
  %99 = getelementptr inbounds double, double* %92, i64 %98
  store double %91, double* %99, align 8
  %100 = load double, double* %13, align 8
  %101 = load double*, double** %6, align 8
  %102 = load i32, i32* %10, align 4
  %103 = load i32, i32* %5, align 4
  %104 = mul nsw i32 %102, %103
  %105 = load i32, i32* %12, align 4
  %106 = add nsw i32 %104, %105
  %107 = sext i32 %106 to i64
  %108 = getelementptr inbounds double, double* %101, i64 %107
  store double %100, double* %108, align 8
  br label %109

109:                                              ; preds = %73
  %110 = load i32, i32* %12, align 4
  %111 = add nsw i32 %110, 1
  store i32 %111, i32* %12, align 4
  br label %69, !llvm.loop !7

112:                                              ; preds = %69
  br label %113

113:                                              ; preds = %112, %57
  %114 = load double*, double** %6, align 8
  %115 = load i32, i32* %9, align 4
  %116 = load i32, i32* %5, align 4
  %117 = mul nsw i32 %115, %116
  %118 = load i32, i32* %9, align 4
  %119 = add nsw i32 %117, %118
  %120 = sext i32 %119 to i64
  %121 = getelementptr inbounds double, double* %114, i64 %120
  %122 = load double, double* %121, align 8
  %123 = fcmp oeq double %122, 0.000000e+00
  br i1 %123, label %124, label %125

124:                                              ; preds = %113
  store i32 -1, i32* %4, align 4
  br label %193

125:                                              ; preds = %113
  %126 = load i32, i32* %9, align 4
  %127 = add nsw i32 %126, 1
  store i32 %127, i32* %14, align 4
  br label %128

128:                                              ; preds = %184, %125
  %129 = load i32, i32* %14, align 4
  %130 = load i32, i32* %5, align 4
  %131 = icmp slt i32 %129, %130
  br i1 %131, label %132, label %187

132:                                              ; preds = %128
  %133 = load double*, double** %6, align 8
  %134 = load i32, i32* %9, align 4
  %135 = load i32, i32* %5, align 4
  %136 = mul nsw i32 %134, %135
  %137 = load i32, i32* %9, align 4
  %138 = add nsw i32 %136, %137
  %139 = sext i32 %138 to i64
  %140 = getelementptr inbounds double, double* %133, i64 %139
  %141 = load double, double* %140, align 8
  %142 = load double*, double** %6, align 8
  %143 = load i32, i32* %14, align 4
  %144 = load i32, i32* %5, align 4
  %145 = mul nsw i32 %143, %144
  %146 = load i32, i32* %9, align 4
  %147 = add nsw i32 %145, %146
  %148 = sext i32 %147 to i64
  %149 = getelementptr inbounds double, double* %142, i64 %148
  %150 = load double, double* %149, align 8
  %151 = fdiv double %150, %141
  store double %151, double* %149, align 8
  store double %151, double* %15, align 8
  %152 = load i32, i32* %9, align 4
  %153 = add nsw i32 %152, 1
  store i32 %153, i32* %16, align 4
  br label %154

154:                                              ; preds = %180, %132
  %155 = load i32, i32* %16, align 4
  %156 = load i32, i32* %5, align 4
  %157 = icmp slt i32 %155, %156
  br i1 %157, label %158, label %183

158:                                              ; preds = %154
  %159 = load double, double* %15, align 8
  %160 = load double*, double** %6, align 8
  %161 = load i32, i32* %9, align 4
  %162 = load i32, i32* %5, align 4
  %163 = mul nsw i32 %161, %162
  %164 = load i32, i32* %16, align 4
  %165 = add nsw i32 %163, %164
  %166 = sext i32 %165 to i64
  %167 = getelementptr inbounds double, double* %160, i64 %166
  %168 = load double, double* %167, align 8
  %169 = fmul double %159, %168
  %170 = load double*, double** %6, align 8
  %171 = load i32, i32* %14, align 4
  %172 = load i32, i32* %5, align 4
  %173 = mul nsw i32 %171, %172
  %174 = load i32, i32* %16, align 4
  %175 = add nsw i32 %173, %174
  %176 = sext i32 %175 to i64
  %177 = getelementptr inbounds double, double* %170, i64 %176
  %178 = load double, double* %177, align 8
  %179 = fsub double %178, %169
  store double %179, double* %177, align 8
  br label %180

180:                                              ; preds = %158
  %181 = load i32, i32* %16, align 4
  %182 = add nsw i32 %181, 1
  store i32 %182, i32* %16, align 4
  br label %154, !llvm.loop !8

183:                                              ; preds = %154
  br label %184

184:                                              ; preds = %183
  %185 = load i32, i32* %14, align 4
  %186 = add nsw i32 %185, 1
  store i32 %186, i32* %14, align 4
  br label %128, !llvm.loop !9

187:                                              ; preds = %128
  br label %188

188:                                              ; preds = %187
  %189 = load i32, i32* %9, align 4
  %190 = add nsw i32 %189, 1
  store i32 %190, i32* %9, align 4
  br label %17, !llvm.loop !10

191:                                              ; preds = %17
  %192 = load i32, i32* %8, align 4
  store i32 %192, i32* %4, align 4
  br label %193

193:                                              ; preds = %191, %124
  %194 = load i32, i32* %4, align 4
  ret i32 %194
}

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare double @llvm.fabs.f64(double) #1

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nofree nosync nounwind readnone speculatable willreturn }

!llvm.module.flags = !{!0, !1, !2, !3, !4}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 7, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{i32 7, !"uwtable", i32 1}
!4 = !{i32 7, !"frame-pointer", i32 2}
!5 = distinct !{!5, !6}
!6 = !{!"llvm.loop.mustprogress"}
!7 = distinct !{!7, !6}
!8 = distinct !{!8, !6}
!9 = distinct !{!9, !6}
!10 = distinct !{!10, !6}
