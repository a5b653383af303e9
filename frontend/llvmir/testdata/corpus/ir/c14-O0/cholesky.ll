; ModuleID = 'cholesky.c'
source_filename = "cholesky.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: noinline nounwind optnone uwtable
define dso_local i32 @cholesky(i32 noundef %0, double* noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca double*, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca double, align 8
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  %13 = alloca double, align 8
  %14 = alloca i32, align 4
  store i32 %0, i32* %4, align 4
  store double* %1, double** %5, align 8
  store i32 0, i32* %6, align 4
  br label %15

15:                                               ; preds = %46, %2
  %16 = load i32, i32* %6, align 4
  %17 = load i32, i32* %4, align 4
  %18 = icmp slt i32 %16, %17
  br i1 %18, label %19, label %49

19:                                               ; preds = %15
  store i32 0, i32* %7, align 4
  br label %20

20:                                               ; preds = %42, %19
  %21 = load i32, i32* %7, align 4
  %22 = load i32, i32* %6, align 4
  %23 = icmp slt i32 %21, %22
  br i1 %23, label %24, label %45

24:                                               ; preds = %20
  %25 = load double*, double** %5, align 8
  %26 = load i32, i32* %6, align 4
  %27 = load i32, i32* %4, align 4
  %28 = mul nsw i32 %26, %27
  %29 = load i32, i32* %7, align 4
  %30 = add nsw i32 %28, %29
  %31 = sext i32 %30 to i64
  %32 = getelementptr inbounds double, double* %25, i64 %31
  %33 = load double, double* %32, align 8
  %34 = load double*, double** %5, align 8
  %35 = load i32, i32* %7, align 4
  %36 = load i32, i32* %4, align 4
  %37 = mul nsw i32 %35, %36
  %38 = load i32, i32* %6, align 4
  %39 = add nsw i32 %37, %38
  %40 = sext i32 %39 to i64
  %41 = getelementptr inbounds double, double* %34, i64 %40
  store double %33, double* %41, align 8
  br label %42

42:                                               ; preds = %24
  %43 = load i32, i32* %7, align 4
  %44 = add nsw i32 %43, 1
  store i32 %44, i32* %7, align 4
  br label %20, !llvm.loop !5

45:                                               ; preds = %20
  br label %46

46:                                               ; preds = %45
  %47 = load i32, i32* %6, align 4
  %48 = add nsw i32 %47, 1
  store i32 %48, i32* %6, align 4
  br label %15, !llvm.loop !7

49:                                               ; preds = %15
  store i32 0, i32* %8, align 4
  br label %50

50:                                               ; preds = %68, %49
  %51 = load i32, i32* %8, align 4
  %52 = load i32, i32* %4, align 4
  %53 = icmp slt i32 %51, %52
  br i1 %53, label %54, label %71

54:                                               ; preds = %50
  %55 = load i32, i32* %4, align 4
  %56 = sitofp i32 %55 to double
  %57 = fmul double 2.000000e+00, %56
  %58 = load double*, double** %5, align 8
  %59 = load i32, i32* %8, align 4
  %60 = load i32, i32* %4, align 4
  %61 = mul nsw i32 %59, %60
  %62 = load i32, i32* %8, align 4
  %63 = add nsw i32 %61, %62
  %64 = sext i32 %63 to i64
  %65 = getelementptr inbounds double, double* %58, i64 %64
  %66 = load double, double* %65, align 8
  %67 = fadd double %66, %57
  store double %67, double* %65, align 8
  br label %68

68:                                               ; preds = %54
  %69 = load i32, i32* %8, align 4
  %70 = add nsw i32 %69, 1
  store i32 %70, i32* %8, align 4
  br label %50, !llvm.loop !8

71:                                               ; preds = %50
  store i32 0, i32* %9, align 4
  br label %72

72:                                               ; preds = %194, %71
  %73 = load i32, i32* %9, align 4
  %74 = load i32, i32* %4, align 4
  %75 = icmp slt i32 %73, %74
  br i1 %75, label %76, label %197

76:                                               ; preds = %72
  %77 = load double*, double** %5, align 8
  %78 = load i32, i32* %9, align 4
  %79 = load i32, i32* %4, align 4
  %80 = mul nsw i32 %78, %79
  %81 = load i32, i32* %9, align 4
  %82 = add nsw i32 %80, %81
  %83 = sext i32 %82 to i64
  %84 = getelementptr inbounds double, double* %77, i64 %83
  %85 = load double, double* %84, align 8
  store double %85, double* %10, align 8
  store i32 0, i32* %11, align 4
  br label %86

86:                                               ; preds = %112, %76
  %87 = load i32, i32* %11, align 4
  %88 = load i32, i32* %9, align 4
  %89 = icmp slt i32 %87, %88
  br i1 %89, label %90, label %115

90:                                               ; preds = %86
  %91 = load double*, double** %5, align 8
  %92 = load i32, i32* %9, align 4
  %93 = load i32, i32* %4, align 4
  %94 = mul nsw i32 %92, %93
  %95 = load i32, i32* %11, align 4
  %96 = add nsw i32 %94, %95
  %97 = sext i32 %96 to i64
  %98 = getelementptr inbounds double, double* %91, i64 %97
  %99 = load double, double* %98, align 8
  %100 = load double*, double** %5, align 8
  %101 = load i32, i32* %9, align 4
  %102 = load i32, i32* %4, align 4
  %103 = mul nsw i32 %101, %102
  %104 = load i32, i32* %11, align 4
  %105 = add nsw i32 %103, %104
  %106 = sext i32 %105 to i64
  %107 = getelementptr inbounds double, double* %100, i64 %106
  %108 = load double, double* %107, align 8
  %109 = fmul double %99, %108
  %110 = load double, double* %10, align 8
  %111 = fsub double %110, %109
  store double %111, double* %10, align 8
  br label %112

112:                                              ; preds = %90
  %113 = load i32, i32* %11, align 4
  %114 = add nsw i32 %113, 1
  store i32 %114, i32* %11, align 4
  br label %86, !llvm.loop !9

115:                                              ; preds = %86
  %116 = load double, double* %10, align 8
  %117 = fcmp ole double %116, 0.000000e+00
  br i1 %117, label %118, label %121

118:                                              ; preds = %115
  %119 = load i32, i32* %9, align 4
  %120 = add nsw i32 %119, 1
  store i32 %120, i32* %3, align 4
  br label %198

121:                                              ; preds = %115
  %122 = load double, double* %10, align 8
  %123 = call double @sqrt(double noundef %122) #2
  store double %123, double* %10, align 8
  %124 = load double, double* %10, align 8
  %125 = load double*, double** %5, align 8
  %126 = load i32, i32* %9, align 4
  %127 = load i32, i32* %4, align 4
  %128 = mul nsw i32 %126, %127
  %129 = load i32, i32* %9, align 4
  %130 = add nsw i32 %128, %129
  %131 = sext i32 %130 to i64
  %132 = getelementptr inbounds double, double* %125, i64 %131
  store double %124, double* %132, align 8
  %133 = load i32, i32* %9, align 4
  %134 = add nsw i32 %133, 1
  store i32 %134, i32* %12, align 4
  br label %135

135:                                              ; preds = %190, %121
  %136 = load i32, i32* %12, align 4
  %137 = load i32, i32* %4, align 4
  %138 = icmp slt i32 %136, %137
  br i1 %138, label %139, label %193

139:                                              ; preds = %135
  %140 = load double*, double** %5, align 8
  %141 = load i32, i32* %12, align 4
  %142 = load i32, i32* %4, align 4
  %143 = mul nsw i32 %141, %142
  %144 = load i32, i32* %9, align 4
  %145 = add nsw i32 %143, %144
  %146 = sext i32 %145 to i64
  %147 = getelementptr inbounds double, double* %140, i64 %146
  %148 = load double, double* %147, align 8
  store double %148, double* %13, align 8
  store i32 0, i32* %14, align 4
  br label %149

149:                                              ; preds = %175, %139
  %150 = load i32, i32* %14, align 4
  %151 = load i32, i32* %9, align 4
  %152 = icmp slt i32 %150, %151
  br i1 %152, label %153, label %178

153:                                              ; preds = %149
  %154 = load double*, double** %5, align 8
  %155 = load i32, i32* %12, align 4
  %156 = load i32, i32* %4, align 4
  %157 = mul nsw i32 %155, %156
  %158 = load i32, i32* %14, align 4
  %159 = add nsw i32 %157, %158
  %160 = sext i32 %159 to i64
  %161 = getelementptr inbounds double, double* %154, i64 %160
  %162 = load double, double* %161, align 8
  %163 = load double*, double** %5, align 8
  %164 = load i32, i32* %9, align 4
  %165 = load i32, i32* %4, align 4
  %166 = mul nsw i32 %164, %165
  %167 = load i32, i32* %14, align 4
  %168 = add nsw i32 %166, %167
  %169 = sext i32 %168 to i64
  %170 = getelementptr inbounds double, double* %163, i64 %169
  %171 = load double, double* %170, align 8
  %172 = fmul double %162, %171
  %173 = load double, double* %13, align 8
  %174 = fsub double %173, %172
  store double %174, double* %13, align 8
  br label %175

175:                                              ; preds = %153
  %176 = load i32, i32* %14, align 4
  %177 = add nsw i32 %176, 1
  store i32 %177, i32* %14, align 4
  br label %149, !llvm.loop !10

178:                                              ; preds = %149
  %179 = load double, double* %13, align 8
  %180 = load double, double* %10, align 8
  %181 = fdiv double %179, %180
  %182 = load double*, double** %5, align 8
  %183 = load i32, i32* %12, align 4
  %184 = load i32, i32* %4, align 4
  %185 = mul nsw i32 %183, %184
  %186 = load i32, i32* %9, align 4
  %187 = add nsw i32 %185, %186
  %188 = sext i32 %187 to i64
  %189 = getelementptr inbounds double, double* %182, i64 %188
  store double %181, double* %189, align 8
  br label %190

190:                                              ; preds = %178
  %191 = load i32, i32* %12, align 4
  %192 = add nsw i32 %191, 1
  store i32 %192, i32* %12, align 4
  br label %135, !llvm.loop !11

193:                                              ; preds = %135
  br label %194

194:                                              ; preds = %193
  %195 = load i32, i32* %9, align 4
  %196 = add nsw i32 %195, 1
  store i32 %196, i32* %9, align 4
  br label %72, !llvm.loop !12

197:                                              ; preds = %72
  store i32 0, i32* %3, align 4
  br label %198

198:                                              ; preds = %197, %118
  %199 = load i32, i32* %3, align 4
  ret i32 %199
}

; Function Attrs: nounwind
declare double @sqrt(double noundef) #1

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #1 = { nounwind "frame-pointer"="all" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }
attributes #2 = { nounwind }

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
!11 = distinct !{!11, !6}
!12 = distinct !{!12, !6}
