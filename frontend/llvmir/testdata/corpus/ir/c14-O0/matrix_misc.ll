; ModuleID = 'matrix_misc.c'
source_filename = "matrix_misc.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

; Function Attrs: noinline nounwind optnone uwtable
define dso_local double @determinant4(double* noundef %0) #0 {
  %2 = alloca double*, align 8
  store double* %0, double** %2, align 8
  %3 = load double*, double** %2, align 8
  %4 = getelementptr inbounds double, double* %3, i64 0
  %5 = load double, double* %4, align 8
  %6 = load double*, double** %2, align 8
  %7 = call double @det3(double* noundef %6, i32 noundef 1, i32 noundef 2, i32 noundef 3)
  %8 = fmul double %5, %7
  %9 = load double*, double** %2, align 8
  %10 = getelementptr inbounds double, double* %9, i64 1
  %11 = load double, double* %10, align 8
  %12 = load double*, double** %2, align 8
  %13 = call double @det3(double* noundef %12, i32 noundef 0, i32 noundef 2, i32 noundef 3)
  %14 = fmul double %11, %13
  %15 = fsub double %8, %14
  %16 = load double*, double** %2, align 8
  %17 = getelementptr inbounds double, double* %16, i64 2
  %18 = load double, double* %17, align 8
  %19 = load double*, double** %2, align 8
  %20 = call double @det3(double* noundef %19, i32 noundef 0, i32 noundef 1, i32 noundef 3)
  %21 = fmul double %18, %20
  %22 = fadd double %15, %21
  %23 = load double*, double** %2, align 8
  %24 = getelementptr inbounds double, double* %23, i64 3
  %25 = load double, double* %24, align 8
  %26 = load double*, double** %2, align 8
  %27 = call double @det3(double* noundef %26, i32 noundef 0, i32 noundef 1, i32 noundef 2)
  %28 = fmul double %25, %27
  %29 = fsub double %22, %28
  ret double %29
}

; Function Attrs: noinline nounwind optnone uwtable
define internal double @det3(double* noundef %0, i32 noundef %1, i32 noundef %2, i32 noundef %3) #0 {
  %5 = alloca double*, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  store double* %0, double** %5, align 8
  store i32 %1, i32* %6, align 4
  store i32 %2, i32* %7, align 4
  store i32 %3, i32* %8, align 4
  %9 = load double*, double** %5, align 8
  %10 = load i32, i32* %6, align 4
  %11 = add nsw i32 4, %10
  %12 = sext i32 %11 to i64
  %13 = getelementptr inbounds double, double* %9, i64 %12
  %14 = load double, double* %13, align 8
  %15 = load double*, double** %5, align 8
  %16 = load i32, i32* %7, align 4
  %17 = add nsw i32 8, %16
  %18 = sext i32 %17 to i64
  %19 = getelementptr inbounds double, double* %15, i64 %18
  %20 = load double, double* %19, align 8
  %21 = load double*, double** %5, align 8
  %22 = load i32, i32* %8, align 4
  %23 = add nsw i32 12, %22
  %24 = sext i32 %23 to i64
  %25 = getelementptr inbounds double, double* %21, i64 %24
  %26 = load double, double* %25, align 8
  %27 = fmul double %20, %26
  %28 = load double*, double** %5, align 8
  %29 = load i32, i32* %8, align 4
  %30 = add nsw i32 8, %29
  %31 = sext i32 %30 to i64
  %32 = getelementptr inbounds double, double* %28, i64 %31
  %33 = load double, double* %32, align 8
  %34 = load double*, double** %5, align 8
  %35 = load i32, i32* %7, align 4
  %36 = add nsw i32 12, %35
  %37 = sext i32 %36 to i64
  %38 = getelementptr inbounds double, double* %34, i64 %37
  %39 = load double, double* %38, align 8
  %40 = fmul double %33, %39
  %41 = fsub double %27, %40
  %42 = fmul double %14, %41
  %43 = load double*, double** %5, align 8
  %44 = load i32, i32* %7, align 4
  %45 = add nsw i32 4, %44
  %46 = sext i32 %45 to i64
  %47 = getelementptr inbounds double, double* %43, i64 %46
  %48 = load double, double* %47, align 8
  %49 = load double*, double** %5, align 8
  %50 = load i32, i32* %6, align 4
  %51 = add nsw i32 8, %50
  %52 = sext i32 %51 to i64
  %53 = getelementptr inbounds double, double* %49, i64 %52
  %54 = load double, double* %53, align 8
  %55 = load double*, double** %5, align 8
  %56 = load i32, i32* %8, align 4
  %57 = add nsw i32 12, %56
  %58 = sext i32 %57 to i64
  %59 = getelementptr inbounds double, double* %55, i64 %58
  %60 = load double, double* %59, align 8
  %61 = fmul double %54, %60
  %62 = load double*, double** %5, align 8
  %63 = load i32, i32* %8, align 4
  %64 = add nsw i32 8, %63
  %65 = sext i32 %64 to i64
  %66 = getelementptr inbounds double, double* %62, i64 %65
  %67 = load double, double* %66, align 8
  %68 = load double*, double** %5, align 8
  %69 = load i32, i32* %6, align 4
  %70 = add nsw i32 12, %69
  %71 = sext i32 %70 to i64
  %72 = getelementptr inbounds double, double* %68, i64 %71
  %73 = load double, double* %72, align 8
  %74 = fmul double %67, %73
  %75 = fsub double %61, %74
  %76 = fmul double %48, %75
  %77 = fsub double %42, %76
  %78 = load double*, double** %5, align 8
  %79 = load i32, i32* %8, align 4
  %80 = add nsw i32 4, %79
  %81 = sext i32 %80 to i64
  %82 = getelementptr inbounds double, double* %78, i64 %81
  %83 = load double, double* %82, align 8
  %84 = load double*, double** %5, align 8
  %85 = load i32, i32* %6, align 4
  %86 = add nsw i32 8, %85
  %87 = sext i32 %86 to i64
  %88 = getelementptr inbounds double, double* %84, i64 %87
  %89 = load double, double* %88, align 8
  %90 = load double*, double** %5, align 8
  %91 = load i32, i32* %7, align 4
  %92 = add nsw i32 12, %91
  %93 = sext i32 %92 to i64
  %94 = getelementptr inbounds double, double* %90, i64 %93
  %95 = load double, double* %94, align 8
  %96 = fmul double %89, %95
  %97 = load double*, double** %5, align 8
  %98 = load i32, i32* %7, align 4
  %99 = add nsw i32 8, %98
  %100 = sext i32 %99 to i64
  %101 = getelementptr inbounds double, double* %97, i64 %100
  %102 = load double, double* %101, align 8
  %103 = load double*, double** %5, align 8
  %104 = load i32, i32* %6, align 4
  %105 = add nsw i32 12, %104
  %106 = sext i32 %105 to i64
  %107 = getelementptr inbounds double, double* %103, i64 %106
  %108 = load double, double* %107, align 8
  %109 = fmul double %102, %108
  %110 = fsub double %96, %109
  %111 = fmul double %83, %110
  %112 = fadd double %77, %111
  ret double %112
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @matpow(i32 noundef %0, i32 noundef %1, i64* noundef %2, i64* noundef %3) #0 {
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i64*, align 8
  %8 = alloca i64*, align 8
  %9 = alloca [16 x i64], align 16
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  %13 = alloca i64, align 8
  %14 = alloca i32, align 4
  %15 = alloca i32, align 4
  %16 = alloca i32, align 4
  %17 = alloca i32, align 4
  %18 = alloca i64, align 8
  %19 = alloca i32, align 4
  %20 = alloca i32, align 4
  store i32 %0, i32* %5, align 4
  store i32 %1, i32* %6, align 4
  store i64* %2, i64** %7, align 8
  store i64* %3, i64** %8, align 8
  store i32 0, i32* %10, align 4
  br label %21

21:                                               ; preds = %39, %4
  %22 = load i32, i32* %10, align 4
  %23 = load i32, i32* %5, align 4
  %24 = load i32, i32* %5, align 4
  %25 = mul nsw i32 %23, %24
  %26 = icmp slt i32 %22, %25
  br i1 %26, label %27, label %42

27:                                               ; preds = %21
  %28 = load i32, i32* %10, align 4
  %29 = load i32, i32* %5, align 4
  %30 = add nsw i32 %29, 1
  %31 = srem i32 %28, %30
  %32 = icmp eq i32 %31, 0
  %33 = zext i1 %32 to i32
  %34 = sext i32 %33 to i64
  %35 = load i64*, i64** %8, align 8
  %36 = load i32, i32* %10, align 4
  %37 = sext i32 %36 to i64
  %38 = getelementptr inbounds i64, i64* %35, i64 %37
  store i64 %34, i64* %38, align 8
  br label %39

39:                                               ; preds = %27
  %40 = load i32, i32* %10, align 4
  %41 = add nsw i32 %40, 1
  store i32 %41, i32* %10, align 4
  br label %21, !llvm.loop !5

42:                                               ; preds = %21
  br label %43

43:                                               ; preds = %204, %42
  %44 = load i32, i32* %6, align 4
  %45 = icmp ne i32 %44, 0
  br i1 %45, label %46, label %207

46:                                               ; preds = %43
  %47 = load i32, i32* %6, align 4
  %48 = and i32 %47, 1
  %49 = icmp ne i32 %48, 0
  br i1 %49, label %50, label %127

50:                                               ; preds = %46
  store i32 0, i32* %11, align 4
  br label %51

51:                                               ; preds = %104, %50
  %52 = load i32, i32* %11, align 4
  %53 = load i32, i32* %5, align 4
  %54 = icmp slt i32 %52, %53
  br i1 %54, label %55, label %107

55:                                               ; preds = %51
  store i32 0, i32* %12, align 4
  br label %56

56:                                               ; preds = %100, %55
  %57 = load i32, i32* %12, align 4
  %58 = load i32, i32* %5, align 4
  %59 = icmp slt i32 %57, %58
  br i1 %59, label %60, label %103

60:                                               ; preds = %56
  store i64 0, i64* %13, align 8
  store i32 0, i32* %14, align 4
  br label %61

61:                                               ; preds = %88, %60
  %62 = load i32, i32* %14, align 4
  %63 = load i32, i32* %5, align 4
  %64 = icmp slt i32 %62, %63
  br i1 %64, label %65, label %91

65:                                               ; preds = %61
  %66 = load i64, i64* %13, align 8
  %67 = load i64*, i64** %8, align 8
  %68 = load i32, i32* %11, align 4
  %69 = load i32, i32* %5, align 4
  %70 = mul nsw i32 %68, %69
  %71 = load i32, i32* %14, align 4
  %72 = add nsw i32 %70, %71
  %73 = sext i32 %72 to i64
  %74 = getelementptr inbounds i64, i64* %67, i64 %73
  %75 = load i64, i64* %74, align 8
  %76 = load i64*, i64** %7, align 8
  %77 = load i32, i32* %14, align 4
  %78 = load i32, i32* %5, align 4
  %79 = mul nsw i32 %77, %78
  %80 = load i32, i32* %12, align 4
  %81 = add nsw i32 %79, %80
  %82 = sext i32 %81 to i64
  %83 = getelementptr inbounds i64, i64* %76, i64 %82
  %84 = load i64, i64* %83, align 8
  %85 = mul nsw i64 %75, %84
  %86 = add nsw i64 %66, %85
  %87 = srem i64 %86, 1000000007
  store i64 %87, i64* %13, align 8
  br label %88

88:                                               ; preds = %65
  %89 = load i32, i32* %14, align 4
  %90 = add nsw i32 %89, 1
  store i32 %90, i32* %14, align 4
  br label %61, !llvm.loop !7

91:                                               ; preds = %61
  %92 = load i64, i64* %13, align 8
  %93 = load i32, i32* %11, align 4
  %94 = load i32, i32* %5, align 4
  %95 = mul nsw i32 %93, %94
  %96 = load i32, i32* %12, align 4
  %97 = add nsw i32 %95, %96
  %98 = sext i32 %97 to i64
  %99 = getelementptr inbounds [16 x i64], [16 x i64]* %9, i64 0, i64 %98
  store i64 %92, i64* %99, align 8
  br label %100

100:                                              ; preds = %91
  %101 = load i32, i32* %12, align 4
  %102 = add nsw i32 %101, 1
  store i32 %102, i32* %12, align 4
  br label %56, !llvm.loop !8

103:                                              ; preds = %56
  br label %104

104:                                              ; preds = %103
  %105 = load i32, i32* %11, align 4
  %106 = add nsw i32 %105, 1
  store i32 %106, i32* %11, align 4
  br label %51, !llvm.loop !9

107:                                              ; preds = %51
  store i32 0, i32* %15, align 4
  br label %108

108:                                              ; preds = %123, %107
  %109 = load i32, i32* %15, align 4
  %110 = load i32, i32* %5, align 4
  %111 = load i32, i32* %5, align 4
  %112 = mul nsw i32 %110, %111
  %113 = icmp slt i32 %109, %112
  br i1 %113, label %114, label %126

114:                                              ; preds = %108
  %115 = load i32, i32* %15, align 4
  %116 = sext i32 %115 to i64
  %117 = getelementptr inbounds [16 x i64], [16 x i64]* %9, i64 0, i64 %116
  %118 = load i64, i64* %117, align 8
  %119 = load i64*, i64** %8, align 8
  %120 = load i32, i32* %15, align 4
  %121 = sext i32 %120 to i64
  %122 = getelementptr inbounds i64, i64* %119, i64 %121
  store i64 %118, i64* %122, align 8
  br label %123

123:                                              ; preds = %114
  %124 = load i32, i32* %15, align 4
  %125 = add nsw i32 %124, 1
  store i32 %125, i32* %15, align 4
  br label %108, !llvm.loop !10

126:                                              ; preds = %108
  br label %127

127:                                              ; preds = %126, %46
  store i32 0, i32* %16, align 4
  br label %128

128:                                              ; preds = %181, %127
  %129 = load i32, i32* %16, align 4
  %130 = load i32, i32* %5, align 4
  %131 = icmp slt i32 %129, %130
  br i1 %131, label %132, label %184

132:                                              ; preds = %128
  store i32 0, i32* %17, align 4
  br label %133

133:                                              ; preds = %177, %132
  %134 = load i32, i32* %17, align 4
  %135 = load i32, i32* %5, align 4
  %136 = icmp slt i32 %134, %135
  br i1 %136, label %137, label %180

137:                                              ; preds = %133
  store i64 0, i64* %18, align 8
  store i32 0, i32* %19, align 4
  br label %138

138:                                              ; preds = %165, %137
  %139 = load i32, i32* %19, align 4
  %140 = load i32, i32* %5, align 4
  %141 = icmp slt i32 %139, %140
  br i1 %141, label %142, label %168

142:                                              ; preds = %138
  %143 = load i64, i64* %18, align 8
  %144 = load i64*, i64** %7, align 8
  %145 = load i32, i32* %16, align 4
  %146 = load i32, i32* %5, align 4
  %147 = mul nsw i32 %145, %146
  %148 = load i32, i32* %19, align 4
  %149 = add nsw i32 %147, %148
  %150 = sext i32 %149 to i64
  %151 = getelementptr inbounds i64, i64* %144, i64 %150
  %152 = load i64, i64* %151, align 8
  %153 = load i64*, i64** %7, align 8
  %154 = load i32, i32* %19, align 4
  %155 = load i32, i32* %5, align 4
  %156 = mul nsw i32 %154, %155
  %157 = load i32, i32* %17, align 4
  %158 = add nsw i32 %156, %157
  %159 = sext i32 %158 to i64
  %160 = getelementptr inbounds i64, i64* %153, i64 %159
  %161 = load i64, i64* %160, align 8
  %162 = mul nsw i64 %152, %161
  %163 = add nsw i64 %143, %162
  %164 = srem i64 %163, 1000000007
  store i64 %164, i64* %18, align 8
  br label %165

165:                                              ; preds = %142
  %166 = load i32, i32* %19, align 4
  %167 = add nsw i32 %166, 1
  store i32 %167, i32* %19, align 4
  br label %138, !llvm.loop !11

168:                                              ; preds = %138
  %169 = load i64, i64* %18, align 8
  %170 = load i32, i32* %16, align 4
  %171 = load i32, i32* %5, align 4
  %172 = mul nsw i32 %170, %171
  %173 = load i32, i32* %17, align 4
  %174 = add nsw i32 %172, %173
  %175 = sext i32 %174 to i64
  %176 = getelementptr inbounds [16 x i64], [16 x i64]* %9, i64 0, i64 %175
  store i64 %169, i64* %176, align 8
  br label %177

177:                                              ; preds = %168
  %178 = load i32, i32* %17, align 4
  %179 = add nsw i32 %178, 1
  store i32 %179, i32* %17, align 4
  br label %133, !llvm.loop !12

180:                                              ; preds = %133
  br label %181

181:                                              ; preds = %180
  %182 = load i32, i32* %16, align 4
  %183 = add nsw i32 %182, 1
  store i32 %183, i32* %16, align 4
  br label %128, !llvm.loop !13

184:                                              ; preds = %128
  store i32 0, i32* %20, align 4
  br label %185

185:                                              ; preds = %200, %184
  %186 = load i32, i32* %20, align 4
  %187 = load i32, i32* %5, align 4
  %188 = load i32, i32* %5, align 4
  %189 = mul nsw i32 %187, %188
  %190 = icmp slt i32 %186, %189
  br i1 %190, label %191, label %203

191:                                              ; preds = %185
  %192 = load i32, i32* %20, align 4
  %193 = sext i32 %192 to i64
  %194 = getelementptr inbounds [16 x i64], [16 x i64]* %9, i64 0, i64 %193
  %195 = load i64, i64* %194, align 8
  %196 = load i64*, i64** %7, align 8
  %197 = load i32, i32* %20, align 4
  %198 = sext i32 %197 to i64
  %199 = getelementptr inbounds i64, i64* %196, i64 %198
  store i64 %195, i64* %199, align 8
  br label %200

200:                                              ; preds = %191
  %201 = load i32, i32* %20, align 4
  %202 = add nsw i32 %201, 1
  store i32 %202, i32* %20, align 4
  br label %185, !llvm.loop !14

203:                                              ; preds = %185
  br label %204

204:                                              ; preds = %203
  %205 = load i32, i32* %6, align 4
  %206 = ashr i32 %205, 1
  store i32 %206, i32* %6, align 4
  br label %43, !llvm.loop !15

207:                                              ; preds = %43
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @outer(i32 noundef %0, i32 noundef %1, float* noalias noundef %2, float* noalias noundef %3, float* noalias noundef %4) #0 {
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca float*, align 8
  %9 = alloca float*, align 8
  %10 = alloca float*, align 8
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  store i32 %0, i32* %6, align 4
  store i32 %1, i32* %7, align 4
  store float* %2, float** %8, align 8
  store float* %3, float** %9, align 8
  store float* %4, float** %10, align 8
  store i32 0, i32* %11, align 4
  br label %13

13:                                               ; preds = %46, %5
  %14 = load i32, i32* %11, align 4
  %15 = load i32, i32* %6, align 4
  %16 = icmp slt i32 %14, %15
  br i1 %16, label %17, label %49

17:                                               ; preds = %13
  store i32 0, i32* %12, align 4
  br label %18

18:                                               ; preds = %42, %17
  %19 = load i32, i32* %12, align 4
  %20 = load i32, i32* %7, align 4
  %21 = icmp slt i32 %19, %20
  br i1 %21, label %22, label %45

22:                                               ; preds = %18
  %23 = load float*, float** %8, align 8
  %24 = load i32, i32* %11, align 4
  %25 = sext i32 %24 to i64
  %26 = getelementptr inbounds float, float* %23, i64 %25
  %27 = load float, float* %26, align 4
  %28 = load float*, float** %9, align 8
  %29 = load i32, i32* %12, align 4
  %30 = sext i32 %29 to i64
  %31 = getelementptr inbounds float, float* %28, i64 %30
  %32 = load float, float* %31, align 4
  %33 = fmul float %27, %32
  %34 = load float*, float** %10, align 8
  %35 = load i32, i32* %11, align 4
  %36 = load i32, i32* %7, align 4
  %37 = mul nsw i32 %35, %36
  %38 = load i32, i32* %12, align 4
  %39 = add nsw i32 %37, %38
  %40 = sext i32 %39 to i64
  %41 = getelementptr inbounds float, float* %34, i64 %40
  store float %33, float* %41, align 4
  br label %42

42:                                               ; preds = %22
  %43 = load i32, i32* %12, align 4
  %44 = add nsw i32 %43, 1
  store i32 %44, i32* %12, align 4
  br label %18, !llvm.loop !16

45:                                               ; preds = %18
  br label %46

46:                                               ; preds = %45
  %47 = load i32, i32* %11, align 4
  %48 = add nsw i32 %47, 1
  store i32 %48, i32* %11, align 4
  br label %13, !llvm.loop !17

49:                                               ; preds = %13
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @rowsum(i32 noundef %0, i32 noundef %1, i16* noalias noundef %2, i32* noalias noundef %3) #0 {
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca i16*, align 8
  %8 = alloca i32*, align 8
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  store i32 %0, i32* %5, align 4
  store i32 %1, i32* %6, align 4
  store i16* %2, i16** %7, align 8
  store i32* %3, i32** %8, align 8
  store i32 0, i32* %9, align 4
  br label %12

12:                                               ; preds = %43, %4
  %13 = load i32, i32* %9, align 4
  %14 = load i32, i32* %5, align 4
  %15 = icmp slt i32 %13, %14
  br i1 %15, label %16, label %46

16:                                               ; preds = %12
  store i32 0, i32* %10, align 4
  store i32 0, i32* %11, align 4
  br label %17

17:                                               ; preds = %34, %16
  %18 = load i32, i32* %11, align 4
  %19 = load i32, i32* %6, align 4
  %20 = icmp slt i32 %18, %19
  br i1 %20, label %21, label %37

21:                                               ; preds = %17
  %22 = load i16*, i16** %7, align 8
  %23 = load i32, i32* %9, align 4
  %24 = load i32, i32* %6, align 4
  %25 = mul nsw i32 %23, %24
  %26 = load i32, i32* %11, align 4
  %27 = add nsw i32 %25, %26
  %28 = sext i32 %27 to i64
  %29 = getelementptr inbounds i16, i16* %22, i64 %28
  %30 = load i16, i16* %29, align 2
  %31 = sext i16 %30 to i32
  %32 = load i32, i32* %10, align 4
  %33 = add nsw i32 %32, %31
  store i32 %33, i32* %10, align 4
  br label %34

34:                                               ; preds = %21
  %35 = load i32, i32* %11, align 4
  %36 = add nsw i32 %35, 1
  store i32 %36, i32* %11, align 4
  br label %17, !llvm.loop !18

37:                                               ; preds = %17
  %38 = load i32, i32* %10, align 4
  %39 = load i32*, i32** %8, align 8
  %40 = load i32, i32* %9, align 4
  %41 = sext i32 %40 to i64
  %42 = getelementptr inbounds i32, i32* %39, i64 %41
  store i32 %38, i32* %42, align 4
  br label %43

43:                                               ; preds = %37
  %44 = load i32, i32* %9, align 4
  %45 = add nsw i32 %44, 1
  store i32 %45, i32* %9, align 4
  br label %12, !llvm.loop !19

46:                                               ; preds = %12
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @colmax(i32 noundef %0, i32 noundef %1, float* noalias noundef %2, float* noalias noundef %3) #0 {
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca float*, align 8
  %8 = alloca float*, align 8
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  store i32 %0, i32* %5, align 4
  store i32 %1, i32* %6, align 4
  store float* %2, float** %7, align 8
  store float* %3, float** %8, align 8
  store i32 0, i32* %9, align 4
  br label %12

12:                                               ; preds = %26, %4
  %13 = load i32, i32* %9, align 4
  %14 = load i32, i32* %6, align 4
  %15 = icmp slt i32 %13, %14
  br i1 %15, label %16, label %29

16:                                               ; preds = %12
  %17 = load float*, float** %7, align 8
  %18 = load i32, i32* %9, align 4
  %19 = sext i32 %18 to i64
  %20 = getelementptr inbounds float, float* %17, i64 %19
  %21 = load float, float* %20, align 4
  %22 = load float*, float** %8, align 8
  %23 = load i32, i32* %9, align 4
  %24 = sext i32 %23 to i64
  %25 = getelementptr inbounds float, float* %22, i64 %24
  store float %21, float* %25, align 4
  br label %26

26:                                               ; preds = %16
  %27 = load i32, i32* %9, align 4
  %28 = add nsw i32 %27, 1
  store i32 %28, i32* %9, align 4
  br label %12, !llvm.loop !20

29:                                               ; preds = %12
  store i32 1, i32* %10, align 4
  br label %30

30:                                               ; preds = %81, %29
  %31 = load i32, i32* %10, align 4
  %32 = load i32, i32* %5, align 4
  %33 = icmp slt i32 %31, %32
  br i1 %33, label %34, label %84

34:                                               ; preds = %30
  store i32 0, i32* %11, align 4
  br label %35

35:                                               ; preds = %77, %34
  %36 = load i32, i32* %11, align 4
  %37 = load i32, i32* %6, align 4
  %38 = icmp slt i32 %36, %37
  br i1 %38, label %39, label %80

39:                                               ; preds = %35
  %40 = load float*, float** %7, align 8
  %41 = load i32, i32* %10, align 4
  %42 = load i32, i32* %6, align 4
  %43 = mul nsw i32 %41, %42
  %44 = load i32, i32* %11, align 4
  %45 = add nsw i32 %43, %44
  %46 = sext i32 %45 to i64
  %47 = getelementptr inbounds float, float* %40, i64 %46
  %48 = load float, float* %47, align 4
  %49 = load float*, float** %8, align 8
  %50 = load i32, i32* %11, align 4
  %51 = sext i32 %50 to i64
  %52 = getelementptr inbounds float, float* %49, i64 %51
  %53 = load float, float* %52, align 4
  %54 = fcmp ogt float %48, %53
  br i1 %54, label %55, label %65

55:                                               ; preds = %39
  %56 = load float*, float** %7, align 8
  %57 = load i32, i32* %10, align 4
  %58 = load i32, i32* %6, align 4
  %59 = mul nsw i32 %57, %58
  %60 = load i32, i32* %11, align 4
  %61 = add nsw i32 %59, %60
  %62 = sext i32 %61 to i64
  %63 = getelementptr inbounds float, float* %56, i64 %62
  %64 = load float, float* %63, align 4
  br label %71

65:                                               ; preds = %39
  %66 = load float*, float** %8, align 8
  %67 = load i32, i32* %11, align 4
  %68 = sext i32 %67 to i64
  %69 = getelementptr inbounds float, float* %66, i64 %68
  %70 = load float, float* %69, align 4
  br label %71

71:                                               ; preds = %65, %55
  %72 = phi float [ %64, %55 ], [ %70, %65 ]
  %73 = load float*, float** %8, align 8
  %74 = load i32, i32* %11, align 4
  %75 = sext i32 %74 to i64
  %76 = getelementptr inbounds float, float* %73, i64 %75
  store float %72, float* %76, align 4
  br label %77

77:                                               ; preds = %71
  %78 = load i32, i32* %11, align 4
  %79 = add nsw i32 %78, 1
  store i32 %79, i32* %11, align 4
  br label %35, !llvm.loop !21

80:                                               ; preds = %35
  br label %81

81:                                               ; preds = %80
  %82 = load i32, i32* %10, align 4
  %83 = add nsw i32 %82, 1
  store i32 %83, i32* %10, align 4
  br label %30, !llvm.loop !22

84:                                               ; preds = %30
  ret void
}

attributes #0 = { noinline nounwind optnone uwtable "frame-pointer"="all" "min-legal-vector-width"="0" "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="x86-64" "target-features"="+cx8,+fxsr,+mmx,+sse,+sse2,+x87" "tune-cpu"="generic" }

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
!13 = distinct !{!13, !6}
!14 = distinct !{!14, !6}
!15 = distinct !{!15, !6}
!16 = distinct !{!16, !6}
!17 = distinct !{!17, !6}
!18 = distinct !{!18, !6}
!19 = distinct !{!19, !6}
!20 = distinct !{!20, !6}
!21 = distinct !{!21, !6}
!22 = distinct !{!22, !6}
