
%struct.dd = type { double, double }

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define dso_local double @expm1(double noundef %0) {
  %2 = alloca i32, align 4
  %3 = fcmp ord double %0, 0.000000e+00
  br i1 %3, label %6, label %4

4:                                                ; preds = %1
  %5 = fadd double %0, %0
  br label %49

6:                                                ; preds = %1
  %7 = tail call noundef double @llvm.fabs.f64(double %0)
  %8 = fcmp olt double %7, 0x3C90000000000000
  br i1 %8, label %49, label %9

9:                                                ; preds = %6
  %10 = fcmp ogt double %0, 0x40862E51EB851EB8
  br i1 %10, label %49, label %11

11:                                               ; preds = %9
  %12 = fcmp olt double %0, -4.000000e+01
  br i1 %12, label %49, label %13

13:                                               ; preds = %11
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %2)
  %14 = call fastcc { double, double } @lib.gw_expm1r(double %0, double 0.000000e+00, ptr noundef nonnull %2)
  %15 = extractvalue { double, double } %14, 0
  %16 = extractvalue { double, double } %14, 1
  %17 = load i32, ptr %2, align 4
  %18 = icmp eq i32 %17, 0
  br i1 %18, label %47, label %19

19:                                               ; preds = %13
  %20 = icmp sgt i32 %17, 1000
  br i1 %20, label %21, label %31

21:                                               ; preds = %19
  %22 = fadd double %15, 1.000000e+00
  %23 = fsub double %22, %15
  %24 = fsub double %22, %23
  %25 = fsub double %15, %24
  %26 = fsub double 1.000000e+00, %23
  %27 = fadd double %26, %25
  %28 = fadd double %16, %27
  %29 = fadd double %22, %28
  %30 = tail call fastcc double @lib.shift(double noundef %29, i32 noundef %17)
  br label %47

31:                                               ; preds = %19
  %32 = add nsw i32 %17, 1023
  %33 = zext i32 %32 to i64
  %34 = shl i64 %33, 52
  %35 = bitcast i64 %34 to double
  %36 = fmul double %15, %35
  %37 = fmul double %16, %35
  %38 = fadd double %35, -1.000000e+00
  %39 = fadd double %36, %38
  %40 = fsub double %39, %36
  %41 = fsub double %39, %40
  %42 = fsub double %36, %41
  %43 = fsub double %38, %40
  %44 = fadd double %43, %42
  %45 = fadd double %37, %44
  %46 = fadd double %39, %45
  br label %47

47:                                               ; preds = %13, %31, %21
  %48 = phi double [ %30, %21 ], [ %46, %31 ], [ %15, %13 ]
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %2)
  br label %49

49:                                               ; preds = %11, %9, %6, %47, %4
  %50 = phi double [ %5, %4 ], [ %48, %47 ], [ %0, %6 ], [ 0x7FF0000000000000, %9 ], [ -1.000000e+00, %11 ]
  ret double %50
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture)

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: write)
define internal fastcc { double, double } @lib.gw_expm1r(double %0, double %1, ptr nocapture noundef writeonly %2) unnamed_addr {
  %4 = fmul double %0, 0x3FF71547652B82FE
  %5 = tail call double @llvm.rint.f64(double %4)
  %6 = fptosi double %5 to i32
  store i32 %6, ptr %2, align 4
  %7 = fmul double %5, 0x3FE62E42FEFA39EF
  %8 = fneg double %7
  %9 = tail call double @llvm.fma.f64(double %5, double 0x3FE62E42FEFA39EF, double %8)
  %10 = tail call double @llvm.fma.f64(double %5, double 0x3C7ABC9E3B39803F, double %9)
  %11 = fadd double %7, %10
  %12 = fsub double %11, %7
  %13 = fsub double %10, %12
  %14 = fneg double %11
  %15 = fneg double %13
  %16 = fsub double %0, %11
  %17 = fsub double %16, %0
  %18 = fsub double %16, %17
  %19 = fsub double %0, %18
  %20 = fsub double %14, %17
  %21 = fadd double %20, %19
  %22 = fsub double %1, %13
  %23 = fsub double %22, %1
  %24 = fsub double %22, %23
  %25 = fsub double %1, %24
  %26 = fsub double %15, %23
  %27 = fadd double %26, %25
  %28 = fadd double %22, %21
  %29 = fadd double %16, %28
  %30 = fsub double %29, %16
  %31 = fsub double %28, %30
  %32 = fadd double %27, %31
  %33 = fadd double %29, %32
  %34 = fsub double %33, %29
  %35 = fsub double %32, %34
  %36 = fmul double %33, 1.562500e-02
  %37 = fmul double %35, 1.562500e-02
  %38 = fmul double %36, 0x3E927E4FB7789F5C
  %39 = fadd double %38, 0x3EC71DE3A556C734
  %40 = fmul double %36, %39
  %41 = fadd double %40, 0x3EFA01A01A01A01A
  %42 = fmul double %36, %41
  %43 = fadd double %42, 0x3F2A01A01A01A01A
  %44 = fmul double %36, %43
  %45 = fadd double %44, 0x3F56C16C16C16C17
  %46 = fmul double %36, %45
  %47 = fadd double %46, 0x3F81111111111111
  %48 = fadd double %47, 0xBF81111111111111
  %49 = fsub double %48, %47
  %50 = fadd double %49, 0x3F81111111111111
  %51 = fsub double %46, %48
  %52 = fadd double %51, %50
  %53 = fadd double %52, 0x3C01111111111111
  %54 = fadd double %47, %53
  %55 = fsub double %47, %54
  %56 = fadd double %53, %55
  %57 = fmul double %36, %54
  %58 = fneg double %57
  %59 = tail call double @llvm.fma.f64(double %54, double %36, double %58)
  %60 = fmul double %37, %54
  %61 = fmul double %36, %56
  %62 = fadd double %60, %61
  %63 = fadd double %59, %62
  %64 = fadd double %57, %63
  %65 = fsub double %64, %57
  %66 = fsub double %63, %65
  %67 = fadd double %64, 0x3FA5555555555555
  %68 = fadd double %67, 0xBFA5555555555555
  %69 = fsub double %68, %67
  %70 = fadd double %69, 0x3FA5555555555555
  %71 = fsub double %64, %68
  %72 = fadd double %71, %70
  %73 = fadd double %66, 0x3C45555555555555
  %74 = fadd double %73, 0xBC45555555555555
  %75 = fsub double %74, %73
  %76 = fadd double %75, 0x3C45555555555555
  %77 = fsub double %66, %74
  %78 = fadd double %77, %76
  %79 = fadd double %73, %72
  %80 = fadd double %67, %79
  %81 = fsub double %67, %80
  %82 = fadd double %79, %81
  %83 = fadd double %78, %82
  %84 = fadd double %80, %83
  %85 = fsub double %80, %84
  %86 = fadd double %83, %85
  %87 = fmul double %36, %84
  %88 = fneg double %87
  %89 = tail call double @llvm.fma.f64(double %84, double %36, double %88)
  %90 = fmul double %37, %84
  %91 = fmul double %36, %86
  %92 = fadd double %90, %91
  %93 = fadd double %89, %92
  %94 = fadd double %87, %93
  %95 = fsub double %94, %87
  %96 = fsub double %93, %95
  %97 = fadd double %94, 0x3FC5555555555555
  %98 = fadd double %97, 0xBFC5555555555555
  %99 = fsub double %98, %97
  %100 = fadd double %99, 0x3FC5555555555555
  %101 = fsub double %94, %98
  %102 = fadd double %101, %100
  %103 = fadd double %96, 0x3C65555555555555
  %104 = fadd double %103, 0xBC65555555555555
  %105 = fsub double %104, %103
  %106 = fadd double %105, 0x3C65555555555555
  %107 = fsub double %96, %104
  %108 = fadd double %107, %106
  %109 = fadd double %103, %102
  %110 = fadd double %97, %109
  %111 = fsub double %97, %110
  %112 = fadd double %109, %111
  %113 = fadd double %108, %112
  %114 = fadd double %110, %113
  %115 = fsub double %110, %114
  %116 = fadd double %113, %115
  %117 = fmul double %36, %114
  %118 = fneg double %117
  %119 = tail call double @llvm.fma.f64(double %114, double %36, double %118)
  %120 = fmul double %37, %114
  %121 = fmul double %36, %116
  %122 = fadd double %120, %121
  %123 = fadd double %119, %122
  %124 = fadd double %117, %123
  %125 = fsub double %124, %117
  %126 = fsub double %123, %125
  %127 = fadd double %124, 5.000000e-01
  %128 = fsub double %127, %124
  %129 = fsub double %127, %128
  %130 = fsub double %124, %129
  %131 = fsub double 5.000000e-01, %128
  %132 = fadd double %131, %130
  %133 = fadd double %126, %132
  %134 = fadd double %127, %133
  %135 = fsub double %127, %134
  %136 = fadd double %133, %135
  %137 = fmul double %36, %134
  %138 = fneg double %137
  %139 = tail call double @llvm.fma.f64(double %134, double %36, double %138)
  %140 = fmul double %37, %134
  %141 = fmul double %36, %136
  %142 = fadd double %140, %141
  %143 = fadd double %139, %142
  %144 = fadd double %137, %143
  %145 = fsub double %144, %137
  %146 = fsub double %143, %145
  %147 = fadd double %144, 1.000000e+00
  %148 = fsub double %147, %144
  %149 = fsub double %147, %148
  %150 = fsub double %144, %149
  %151 = fsub double 1.000000e+00, %148
  %152 = fadd double %151, %150
  %153 = fadd double %146, %152
  %154 = fadd double %147, %153
  %155 = fsub double %147, %154
  %156 = fadd double %153, %155
  %157 = fmul double %36, %154
  %158 = fneg double %157
  %159 = tail call double @llvm.fma.f64(double %154, double %36, double %158)
  %160 = fmul double %37, %154
  %161 = fmul double %36, %156
  %162 = fadd double %160, %161
  %163 = fadd double %159, %162
  %164 = fadd double %157, %163
  %165 = fsub double %164, %157
  %166 = fsub double %163, %165
  br label %170

167:                                              ; preds = %170
  %168 = insertvalue { double, double } poison, double %202, 0
  %169 = insertvalue { double, double } %168, double %204, 1
  ret { double, double } %169

170:                                              ; preds = %3, %170
  %171 = phi double [ %166, %3 ], [ %204, %170 ]
  %172 = phi double [ %164, %3 ], [ %202, %170 ]
  %173 = phi i32 [ 0, %3 ], [ %205, %170 ]
  %174 = fmul double %172, 2.000000e+00
  %175 = fmul double %171, 2.000000e+00
  %176 = fmul double %172, %172
  %177 = fneg double %176
  %178 = tail call double @llvm.fma.f64(double %172, double %172, double %177)
  %179 = fmul double %172, %171
  %180 = fadd double %179, %179
  %181 = fadd double %178, %180
  %182 = fadd double %176, %181
  %183 = fsub double %176, %182
  %184 = fadd double %181, %183
  %185 = fadd double %174, %182
  %186 = fsub double %185, %174
  %187 = fsub double %185, %186
  %188 = fsub double %174, %187
  %189 = fsub double %182, %186
  %190 = fadd double %189, %188
  %191 = fadd double %175, %184
  %192 = fsub double %191, %175
  %193 = fsub double %191, %192
  %194 = fsub double %175, %193
  %195 = fsub double %184, %192
  %196 = fadd double %195, %194
  %197 = fadd double %191, %190
  %198 = fadd double %185, %197
  %199 = fsub double %185, %198
  %200 = fadd double %197, %199
  %201 = fadd double %196, %200
  %202 = fadd double %198, %201
  %203 = fsub double %198, %202
  %204 = fadd double %201, %203
  %205 = add nuw nsw i32 %173, 1
  %206 = icmp eq i32 %205, 6
  br i1 %206, label %167, label %170
}

; Function Attrs: inlinehint mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define internal fastcc double @lib.shift(double noundef %0, i32 noundef %1) unnamed_addr {
  %3 = icmp sgt i32 %1, 1023
  br i1 %3, label %4, label %12

4:                                                ; preds = %2
  %5 = fmul double %0, 0x7FE0000000000000
  %6 = add nsw i32 %1, -1023
  %7 = icmp ugt i32 %1, 2046
  br i1 %7, label %8, label %22

8:                                                ; preds = %4
  %9 = fmul double %5, 0x7FE0000000000000
  %10 = tail call i32 @llvm.umin.i32(i32 %1, i32 3069)
  %11 = add nsw i32 %10, -2046
  br label %22

12:                                               ; preds = %2
  %13 = icmp slt i32 %1, -1022
  br i1 %13, label %14, label %22

14:                                               ; preds = %12
  %15 = fmul double %0, 0x360000000000000
  %16 = add nuw nsw i32 %1, 969
  %17 = icmp ult i32 %1, -1991
  br i1 %17, label %18, label %22

18:                                               ; preds = %14
  %19 = fmul double %15, 0x360000000000000
  %20 = tail call i32 @llvm.umax.i32(i32 %1, i32 -2960)
  %21 = add nuw nsw i32 %20, 1938
  br label %22

22:                                               ; preds = %12, %18, %14, %4, %8
  %23 = phi double [ %9, %8 ], [ %5, %4 ], [ %19, %18 ], [ %15, %14 ], [ %0, %12 ]
  %24 = phi i32 [ %11, %8 ], [ %6, %4 ], [ %21, %18 ], [ %16, %14 ], [ %1, %12 ]
  %25 = add nsw i32 %24, 1023
  %26 = zext nneg i32 %25 to i64
  %27 = shl nuw nsw i64 %26, 52
  %28 = bitcast i64 %27 to double
  %29 = fmul double %23, %28
  ret double %29
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture)

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define dso_local double @exp10(double noundef %0) {
  %2 = tail call noundef double @llvm.fabs.f64(double %0)
  %3 = fcmp ogt double %2, 4.000000e+02
  br i1 %3, label %4, label %7

4:                                                ; preds = %1
  %5 = fcmp ogt double %0, 0.000000e+00
  br i1 %5, label %16, label %6

6:                                                ; preds = %4
  br label %16

7:                                                ; preds = %1
  %8 = fmul double %0, 0x40026BB1BBB55516
  %9 = fneg double %8
  %10 = tail call double @llvm.fma.f64(double %0, double 0x40026BB1BBB55516, double %9)
  %11 = tail call double @llvm.fma.f64(double %0, double 0xBCAF48AD494EA3E9, double %10)
  %12 = fadd double %8, %11
  %13 = fsub double %12, %8
  %14 = fsub double %11, %13
  %15 = tail call fastcc double @lib.gw_exp(double %12, double %14)
  br label %16

16:                                               ; preds = %6, %4, %7
  %17 = phi double [ %15, %7 ], [ 0.000000e+00, %6 ], [ 0x7FF0000000000000, %4 ]
  ret double %17
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(none)
define internal fastcc double @lib.gw_exp(double %0, double %1) unnamed_addr {
  %3 = alloca i32, align 4
  %4 = fcmp ord double %0, 0.000000e+00
  br i1 %4, label %5, label %96

5:                                                ; preds = %2
  %6 = fcmp ogt double %0, 0x40862E51EB851EB8
  br i1 %6, label %96, label %7

7:                                                ; preds = %5
  %8 = fcmp olt double %0, -7.452000e+02
  br i1 %8, label %96, label %9

9:                                                ; preds = %7
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %3)
  %10 = call fastcc { double, double } @lib.gw_expm1r(double %0, double %1, ptr noundef nonnull %3)
  %11 = extractvalue { double, double } %10, 0
  %12 = extractvalue { double, double } %10, 1
  %13 = fadd double %11, 1.000000e+00
  %14 = fsub double %13, %11
  %15 = fsub double %13, %14
  %16 = fsub double %11, %15
  %17 = fsub double 1.000000e+00, %14
  %18 = fadd double %17, %16
  %19 = fadd double %12, %18
  %20 = fadd double %13, %19
  %21 = fsub double %13, %20
  %22 = fadd double %19, %21
  %23 = load i32, ptr %3, align 4
  %24 = icmp slt i32 %23, -1021
  br i1 %24, label %25, label %76

25:                                               ; preds = %9
  %26 = sub i32 1, %23
  %27 = zext nneg i32 %26 to i64
  %28 = shl i64 %27, 52
  %29 = bitcast i64 %28 to double
  %30 = fmul double %29, 2.000000e+00
  %31 = fadd double %30, %20
  %32 = fsub double %31, %30
  %33 = fsub double %31, %32
  %34 = fsub double %30, %33
  %35 = fsub double %20, %32
  %36 = fadd double %35, %34
  %37 = icmp eq i32 %23, -1022
  br i1 %37, label %41, label %38

38:                                               ; preds = %25
  %39 = fmul double %32, 0x360000000000000
  %40 = icmp ult i32 %23, -1991
  br i1 %40, label %53, label %44

41:                                               ; preds = %25
  %42 = fmul double %32, 0x10000000000000
  %43 = fadd double %22, %36
  br label %66

44:                                               ; preds = %38
  %45 = add nuw nsw i32 %23, 969
  %46 = add nsw i32 %23, 1992
  %47 = zext nneg i32 %46 to i64
  %48 = shl nuw nsw i64 %47, 52
  %49 = bitcast i64 %48 to double
  %50 = fmul double %39, %49
  %51 = fadd double %22, %36
  %52 = fmul double %51, 0x360000000000000
  br label %66

53:                                               ; preds = %38
  %54 = fmul double %39, 0x360000000000000
  %55 = tail call i32 @llvm.umax.i32(i32 %23, i32 -2960)
  %56 = add nsw i32 %55, 2961
  %57 = zext nneg i32 %56 to i64
  %58 = shl nuw nsw i64 %57, 52
  %59 = bitcast i64 %58 to double
  %60 = fmul double %54, %59
  %61 = fadd double %22, %36
  %62 = fmul double %61, 0x360000000000000
  %63 = fmul double %62, 0x360000000000000
  %64 = tail call i32 @llvm.umax.i32(i32 %23, i32 -2960)
  %65 = add nuw nsw i32 %64, 1938
  br label %66

66:                                               ; preds = %44, %41, %53
  %67 = phi double [ %60, %53 ], [ %50, %44 ], [ %42, %41 ]
  %68 = phi double [ %63, %53 ], [ %52, %44 ], [ %43, %41 ]
  %69 = phi i32 [ %65, %53 ], [ %45, %44 ], [ -1022, %41 ]
  %70 = add nsw i32 %69, 1023
  %71 = zext nneg i32 %70 to i64
  %72 = shl nuw nsw i64 %71, 52
  %73 = bitcast i64 %72 to double
  %74 = fmul double %68, %73
  %75 = fadd double %67, %74
  br label %94

76:                                               ; preds = %9
  %77 = icmp sgt i32 %23, 1023
  br i1 %77, label %78, label %86

78:                                               ; preds = %76
  %79 = fmul double %20, 0x7FE0000000000000
  %80 = add nsw i32 %23, -1023
  %81 = icmp ugt i32 %23, 2046
  br i1 %81, label %82, label %86

82:                                               ; preds = %78
  %83 = fmul double %79, 0x7FE0000000000000
  %84 = tail call i32 @llvm.umin.i32(i32 %23, i32 3069)
  %85 = add nsw i32 %84, -2046
  br label %86

86:                                               ; preds = %76, %78, %82
  %87 = phi double [ %83, %82 ], [ %79, %78 ], [ %20, %76 ]
  %88 = phi i32 [ %85, %82 ], [ %80, %78 ], [ %23, %76 ]
  %89 = add nsw i32 %88, 1023
  %90 = zext nneg i32 %89 to i64
  %91 = shl nuw nsw i64 %90, 52
  %92 = bitcast i64 %91 to double
  %93 = fmul double %87, %92
  br label %94

94:                                               ; preds = %86, %66
  %95 = phi double [ %75, %66 ], [ %93, %86 ]
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %3)
  br label %96

96:                                               ; preds = %7, %5, %2, %94
  %97 = phi double [ %95, %94 ], [ 0x7FF8000000000000, %2 ], [ 0x7FF0000000000000, %5 ], [ 0.000000e+00, %7 ]
  ret double %97
}

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define dso_local double @pow10(double noundef %0) {
  %2 = tail call noundef double @llvm.fabs.f64(double %0)
  %3 = fcmp ogt double %2, 4.000000e+02
  br i1 %3, label %4, label %7

4:                                                ; preds = %1
  %5 = fcmp ogt double %0, 0.000000e+00
  br i1 %5, label %16, label %6

6:                                                ; preds = %4
  br label %16

7:                                                ; preds = %1
  %8 = fmul double %0, 0x40026BB1BBB55516
  %9 = fneg double %8
  %10 = tail call double @llvm.fma.f64(double %0, double 0x40026BB1BBB55516, double %9)
  %11 = tail call double @llvm.fma.f64(double %0, double 0xBCAF48AD494EA3E9, double %10)
  %12 = fadd double %8, %11
  %13 = fsub double %12, %8
  %14 = fsub double %11, %13
  %15 = tail call fastcc double @lib.gw_exp(double %12, double %14)
  br label %16

16:                                               ; preds = %4, %6, %7
  %17 = phi double [ %15, %7 ], [ 0.000000e+00, %6 ], [ 0x7FF0000000000000, %4 ]
  ret double %17
}

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define dso_local double @log10(double noundef %0) {
  %2 = tail call i1 @llvm.is.fpclass.f64(double %0, i32 639)
  br i1 %2, label %3, label %9

3:                                                ; preds = %1
  %4 = fcmp olt double %0, 0.000000e+00
  br i1 %4, label %21, label %5

5:                                                ; preds = %3
  %6 = fcmp oeq double %0, 0.000000e+00
  %7 = fadd double %0, %0
  %8 = select i1 %6, double 0xFFF0000000000000, double %7
  br label %21

9:                                                ; preds = %1
  %10 = tail call fastcc { double, double } @lib.gw_logd(double %0, double 0.000000e+00)
  %11 = extractvalue { double, double } %10, 0
  %12 = extractvalue { double, double } %10, 1
  %13 = fmul double %11, 0x3FDBCB7B1526E50E
  %14 = fneg double %13
  %15 = tail call double @llvm.fma.f64(double %11, double 0x3FDBCB7B1526E50E, double %14)
  %16 = fmul double %11, 0x3C695355BAAAFAD3
  %17 = fmul double %12, 0x3FDBCB7B1526E50E
  %18 = fadd double %17, %16
  %19 = fadd double %15, %18
  %20 = fadd double %13, %19
  br label %21

21:                                               ; preds = %5, %3, %9
  %22 = phi double [ %20, %9 ], [ %8, %5 ], [ 0x7FF8000000000000, %3 ]
  ret double %22
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(none)
define internal fastcc { double, double } @lib.gw_logd(double %0, double %1) unnamed_addr {
  %3 = alloca i32, align 4
  %4 = fcmp olt double %0, 0x10000000000000
  %5 = fmul double %0, 0x4350000000000000
  %6 = fmul double %1, 0x4350000000000000
  %7 = select i1 %4, i32 -54, i32 0
  %8 = select i1 %4, double %5, double %0
  %9 = select i1 %4, double %6, double %1
  %10 = bitcast double %8 to i64
  %11 = lshr i64 %10, 52
  %12 = trunc nuw nsw i64 %11 to i32
  %13 = and i64 %10, 4503599627370494
  %14 = icmp ugt i64 %13, 1865452045155277
  %15 = select i1 %14, i32 -1022, i32 -1023
  %16 = add nsw i32 %15, %12
  %17 = add nsw i32 %16, %7
  %18 = trunc nsw i32 %16 to i16
  %19 = sdiv i16 %18, -2
  %20 = add nsw i16 %19, 1023
  %21 = zext i16 %20 to i64
  %22 = shl i64 %21, 52
  %23 = bitcast i64 %22 to double
  %24 = sdiv i16 %18, 2
  %25 = zext i16 %24 to i32
  %26 = sub nsw i32 %25, %16
  %27 = add nsw i32 %26, 1023
  %28 = zext i32 %27 to i64
  %29 = shl i64 %28, 52
  %30 = bitcast i64 %29 to double
  %31 = fmul double %8, %23
  %32 = fmul double %9, %23
  %33 = fmul double %31, %30
  %34 = fmul double %32, %30
  %35 = tail call double @llvm.log.f64(double %33)
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %3)
  %36 = fneg double %35
  %37 = call fastcc { double, double } @lib.gw_expm1r(double %36, double 0.000000e+00, ptr noundef nonnull %3)
  %38 = extractvalue { double, double } %37, 0
  %39 = extractvalue { double, double } %37, 1
  %40 = fadd double %33, -1.000000e+00
  %41 = fsub double %40, %33
  %42 = fsub double %40, %41
  %43 = fsub double %33, %42
  %44 = fsub double -1.000000e+00, %41
  %45 = fadd double %44, %43
  %46 = fadd double %34, %45
  %47 = fadd double %40, %46
  %48 = fsub double %40, %47
  %49 = fadd double %46, %48
  %50 = fmul double %33, %38
  %51 = fneg double %50
  %52 = tail call double @llvm.fma.f64(double %33, double %38, double %51)
  %53 = fmul double %33, %39
  %54 = fmul double %34, %38
  %55 = fadd double %54, %53
  %56 = fadd double %52, %55
  %57 = fadd double %50, %56
  %58 = fsub double %57, %50
  %59 = fsub double %56, %58
  %60 = fadd double %47, %57
  %61 = fsub double %60, %47
  %62 = fsub double %61, %60
  %63 = fadd double %47, %62
  %64 = fsub double %57, %61
  %65 = fadd double %64, %63
  %66 = fadd double %49, %59
  %67 = fsub double %66, %49
  %68 = fsub double %67, %66
  %69 = fadd double %49, %68
  %70 = fsub double %59, %67
  %71 = fadd double %70, %69
  %72 = fadd double %66, %65
  %73 = fadd double %60, %72
  %74 = fsub double %60, %73
  %75 = fadd double %72, %74
  %76 = fadd double %71, %75
  %77 = fadd double %73, %76
  %78 = fsub double %73, %77
  %79 = fadd double %76, %78
  %80 = fmul double %77, -5.000000e-01
  %81 = fmul double %77, %80
  %82 = fadd double %77, %81
  %83 = fsub double %82, %77
  %84 = fsub double %83, %82
  %85 = fadd double %77, %84
  %86 = fsub double %81, %83
  %87 = fadd double %86, %85
  %88 = fadd double %79, %87
  %89 = fadd double %82, %88
  %90 = fsub double %89, %82
  %91 = fsub double %88, %90
  %92 = fadd double %35, %89
  %93 = fsub double %92, %89
  %94 = fsub double %92, %93
  %95 = fsub double %89, %94
  %96 = fsub double %35, %93
  %97 = fadd double %96, %95
  %98 = fadd double %91, %97
  %99 = fadd double %92, %98
  %100 = fsub double %99, %92
  %101 = fsub double %98, %100
  %102 = icmp eq i32 %17, 0
  br i1 %102, label %132, label %103

103:                                              ; preds = %2
  %104 = sitofp i32 %17 to double
  %105 = fmul double %104, 0x3FE62E42FEFA39EF
  %106 = fneg double %105
  %107 = tail call double @llvm.fma.f64(double %104, double 0x3FE62E42FEFA39EF, double %106)
  %108 = tail call double @llvm.fma.f64(double %104, double 0x3C7ABC9E3B39803F, double %107)
  %109 = fadd double %105, %108
  %110 = fsub double %109, %105
  %111 = fsub double %108, %110
  %112 = fadd double %109, %99
  %113 = fsub double %112, %109
  %114 = fsub double %112, %113
  %115 = fsub double %109, %114
  %116 = fsub double %99, %113
  %117 = fadd double %116, %115
  %118 = fadd double %111, %101
  %119 = fsub double %118, %111
  %120 = fsub double %118, %119
  %121 = fsub double %111, %120
  %122 = fsub double %101, %119
  %123 = fadd double %122, %121
  %124 = fadd double %118, %117
  %125 = fadd double %112, %124
  %126 = fsub double %125, %112
  %127 = fsub double %124, %126
  %128 = fadd double %123, %127
  %129 = fadd double %125, %128
  %130 = fsub double %129, %125
  %131 = fsub double %128, %130
  br label %132

132:                                              ; preds = %2, %103
  %133 = phi double [ %129, %103 ], [ %99, %2 ]
  %134 = phi double [ %131, %103 ], [ %101, %2 ]
  %135 = insertvalue { double, double } poison, double %133, 0
  %136 = insertvalue { double, double } %135, double %134, 1
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %3)
  ret { double, double } %136
}

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define dso_local double @log1p(double noundef %0) {
  %2 = fcmp ule double %0, -1.000000e+00
  %3 = fcmp oeq double %0, 0x7FF0000000000000
  %4 = or i1 %2, %3
  br i1 %4, label %5, label %11

5:                                                ; preds = %1
  %6 = fcmp olt double %0, -1.000000e+00
  br i1 %6, label %23, label %7

7:                                                ; preds = %5
  %8 = fcmp oeq double %0, -1.000000e+00
  %9 = fadd double %0, %0
  %10 = select i1 %8, double 0xFFF0000000000000, double %9
  br label %23

11:                                               ; preds = %1
  %12 = tail call noundef double @llvm.fabs.f64(double %0)
  %13 = fcmp olt double %12, 0x3C90000000000000
  br i1 %13, label %23, label %14

14:                                               ; preds = %11
  %15 = fadd double %0, 1.000000e+00
  %16 = fadd double %15, -1.000000e+00
  %17 = fsub double %16, %15
  %18 = fadd double %17, 1.000000e+00
  %19 = fsub double %0, %16
  %20 = fadd double %19, %18
  %21 = tail call fastcc { double, double } @lib.gw_logd(double %15, double %20)
  %22 = extractvalue { double, double } %21, 0
  br label %23

23:                                               ; preds = %11, %7, %5, %14
  %24 = phi double [ %22, %14 ], [ %10, %7 ], [ 0x7FF8000000000000, %5 ], [ %0, %11 ]
  ret double %24
}

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define dso_local double @sinh(double noundef %0) {
  %2 = alloca i32, align 4
  %3 = tail call noundef double @llvm.fabs.f64(double %0)
  %4 = fcmp ult double %3, 0x3E50000000000000
  %5 = fcmp oeq double %3, 0x7FF0000000000000
  %6 = or i1 %4, %5
  br i1 %6, label %158, label %7

7:                                                ; preds = %1
  %8 = fcmp ogt double %3, 7.110000e+02
  br i1 %8, label %9, label %11

9:                                                ; preds = %7
  %10 = fmul double %0, 0x7FF0000000000000
  br label %158

11:                                               ; preds = %7
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %2)
  %12 = fadd double %3, 0xBFE62E42FEFA39EF
  %13 = fsub double %12, %3
  %14 = fsub double %13, %12
  %15 = fadd double %3, %14
  %16 = fsub double 0xBFE62E42FEFA39EF, %13
  %17 = fadd double %16, %15
  %18 = fadd double %17, 0xBC7ABC9E3B39803F
  %19 = fadd double %12, %18
  %20 = fsub double %12, %19
  %21 = fadd double %18, %20
  %22 = fadd double %19, %21
  %23 = fsub double %19, %22
  %24 = fadd double %21, %23
  %25 = call fastcc { double, double } @lib.gw_expm1r(double %22, double %24, ptr noundef nonnull %2)
  %26 = extractvalue { double, double } %25, 0
  %27 = extractvalue { double, double } %25, 1
  %28 = fadd double %26, 1.000000e+00
  %29 = fsub double %28, %26
  %30 = fsub double %28, %29
  %31 = fsub double %26, %30
  %32 = fsub double 1.000000e+00, %29
  %33 = fadd double %32, %31
  %34 = fadd double %27, %33
  %35 = fadd double %28, %34
  %36 = load i32, ptr %2, align 4
  %37 = icmp sgt i32 %36, 60
  br i1 %37, label %38, label %56

38:                                               ; preds = %11
  %39 = icmp ugt i32 %36, 1023
  br i1 %39, label %40, label %48

40:                                               ; preds = %38
  %41 = fmul double %35, 0x7FE0000000000000
  %42 = add nsw i32 %36, -1023
  %43 = icmp ugt i32 %36, 2046
  br i1 %43, label %44, label %48

44:                                               ; preds = %40
  %45 = fmul double %41, 0x7FE0000000000000
  %46 = tail call i32 @llvm.umin.i32(i32 %36, i32 3069)
  %47 = add nsw i32 %46, -2046
  br label %48

48:                                               ; preds = %38, %40, %44
  %49 = phi double [ %45, %44 ], [ %41, %40 ], [ %35, %38 ]
  %50 = phi i32 [ %47, %44 ], [ %42, %40 ], [ %36, %38 ]
  %51 = add nuw nsw i32 %50, 1023
  %52 = zext nneg i32 %51 to i64
  %53 = shl nuw nsw i64 %52, 52
  %54 = bitcast i64 %53 to double
  %55 = fmul double %49, %54
  br label %155

56:                                               ; preds = %11
  %57 = fsub double %28, %35
  %58 = fadd double %34, %57
  %59 = add nsw i32 %36, 1023
  %60 = zext i32 %59 to i64
  %61 = shl i64 %60, 52
  %62 = bitcast i64 %61 to double
  %63 = fmul double %35, %62
  %64 = fmul double %58, %62
  %65 = fdiv double 2.500000e-01, %63
  %66 = fmul double %63, %65
  %67 = fneg double %66
  %68 = tail call double @llvm.fma.f64(double %63, double %65, double %67)
  %69 = tail call double @llvm.fma.f64(double %64, double %65, double %68)
  %70 = fadd double %66, %69
  %71 = fsub double %70, %66
  %72 = fsub double %69, %71
  %73 = fneg double %70
  %74 = fneg double %72
  %75 = fsub double 2.500000e-01, %70
  %76 = fadd double %75, -2.500000e-01
  %77 = fsub double %76, %75
  %78 = fadd double %77, 2.500000e-01
  %79 = fsub double %73, %76
  %80 = fadd double %79, %78
  %81 = fsub double 0.000000e+00, %72
  %82 = fsub double %81, %81
  %83 = fsub double %74, %81
  %84 = fadd double %83, %82
  %85 = fadd double %81, %80
  %86 = fadd double %75, %85
  %87 = fsub double %75, %86
  %88 = fadd double %85, %87
  %89 = fadd double %84, %88
  %90 = fadd double %86, %89
  %91 = fsub double %86, %90
  %92 = fadd double %89, %91
  %93 = fdiv double %90, %63
  %94 = fmul double %63, %93
  %95 = fneg double %94
  %96 = tail call double @llvm.fma.f64(double %63, double %93, double %95)
  %97 = tail call double @llvm.fma.f64(double %64, double %93, double %96)
  %98 = fadd double %94, %97
  %99 = fsub double %98, %94
  %100 = fsub double %97, %99
  %101 = fneg double %98
  %102 = fneg double %100
  %103 = fsub double %90, %98
  %104 = fsub double %103, %90
  %105 = fsub double %104, %103
  %106 = fadd double %90, %105
  %107 = fsub double %101, %104
  %108 = fadd double %107, %106
  %109 = fsub double %92, %100
  %110 = fsub double %109, %92
  %111 = fsub double %110, %109
  %112 = fadd double %92, %111
  %113 = fsub double %102, %110
  %114 = fadd double %113, %112
  %115 = fadd double %109, %108
  %116 = fadd double %103, %115
  %117 = fsub double %103, %116
  %118 = fadd double %115, %117
  %119 = fadd double %114, %118
  %120 = fadd double %116, %119
  %121 = fadd double %65, %93
  %122 = fsub double %121, %65
  %123 = fsub double %93, %122
  %124 = fdiv double %120, %63
  %125 = fadd double %121, %124
  %126 = fsub double %125, %121
  %127 = fsub double %125, %126
  %128 = fsub double %121, %127
  %129 = fsub double %124, %126
  %130 = fadd double %129, %128
  %131 = fadd double %123, %130
  %132 = fadd double %125, %131
  %133 = fsub double %132, %125
  %134 = fsub double %131, %133
  %135 = fneg double %132
  %136 = fneg double %134
  %137 = fsub double %63, %132
  %138 = fsub double %137, %63
  %139 = fsub double %137, %138
  %140 = fsub double %63, %139
  %141 = fsub double %135, %138
  %142 = fadd double %141, %140
  %143 = fsub double %64, %134
  %144 = fsub double %143, %64
  %145 = fsub double %143, %144
  %146 = fsub double %64, %145
  %147 = fsub double %136, %144
  %148 = fadd double %147, %146
  %149 = fadd double %143, %142
  %150 = fadd double %137, %149
  %151 = fsub double %150, %137
  %152 = fsub double %149, %151
  %153 = fadd double %148, %152
  %154 = fadd double %150, %153
  br label %155

155:                                              ; preds = %56, %48
  %156 = phi double [ %154, %56 ], [ %55, %48 ]
  %157 = tail call double @llvm.copysign.f64(double %156, double %0)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %2)
  br label %158

158:                                              ; preds = %1, %155, %9
  %159 = phi double [ %10, %9 ], [ %157, %155 ], [ %0, %1 ]
  ret double %159
}

; Function Attrs: inlinehint nofree norecurse nosync nounwind memory(argmem: write)
define internal fastcc { double, double } @lib.expd(double %0, double %1, ptr nocapture noundef writeonly %2) unnamed_addr {
  %4 = tail call fastcc { double, double } @lib.gw_expm1r(double %0, double %1, ptr noundef %2)
  %5 = extractvalue { double, double } %4, 0
  %6 = extractvalue { double, double } %4, 1
  %7 = fadd double %5, 1.000000e+00
  %8 = fsub double %7, %5
  %9 = fsub double %7, %8
  %10 = fsub double %5, %9
  %11 = fsub double 1.000000e+00, %8
  %12 = fadd double %11, %10
  %13 = fadd double %6, %12
  %14 = fadd double %7, %13
  %15 = fsub double %7, %14
  %16 = fadd double %13, %15
  %17 = insertvalue { double, double } poison, double %14, 0
  %18 = insertvalue { double, double } %17, double %16, 1
  ret { double, double } %18
}

; Function Attrs: inlinehint mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define internal fastcc { double, double } @lib.sub(double %0, double %1, double %2, double %3) unnamed_addr {
  %5 = fneg double %2
  %6 = fneg double %3
  %7 = fsub double %0, %2
  %8 = fsub double %7, %0
  %9 = fsub double %7, %8
  %10 = fsub double %0, %9
  %11 = fsub double %5, %8
  %12 = fadd double %11, %10
  %13 = fsub double %1, %3
  %14 = fsub double %13, %1
  %15 = fsub double %13, %14
  %16 = fsub double %1, %15
  %17 = fsub double %6, %14
  %18 = fadd double %17, %16
  %19 = fadd double %13, %12
  %20 = fadd double %7, %19
  %21 = fsub double %20, %7
  %22 = fsub double %19, %21
  %23 = fadd double %18, %22
  %24 = fadd double %20, %23
  %25 = fsub double %24, %20
  %26 = fsub double %23, %25
  %27 = insertvalue { double, double } poison, double %24, 0
  %28 = insertvalue { double, double } %27, double %26, 1
  ret { double, double } %28
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.copysign.f64(double, double)

; Function Attrs: inlinehint mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define internal fastcc { double, double } @lib.divdd(double %0, double %1, double %2, double %3) unnamed_addr {
  %5 = fdiv double %0, %2
  %6 = fmul double %5, %2
  %7 = fneg double %6
  %8 = tail call double @llvm.fma.f64(double %2, double %5, double %7)
  %9 = tail call double @llvm.fma.f64(double %3, double %5, double %8)
  %10 = fadd double %6, %9
  %11 = fsub double %10, %6
  %12 = fsub double %9, %11
  %13 = fneg double %10
  %14 = fneg double %12
  %15 = fsub double %0, %10
  %16 = fsub double %15, %0
  %17 = fsub double %15, %16
  %18 = fsub double %0, %17
  %19 = fsub double %13, %16
  %20 = fadd double %19, %18
  %21 = fsub double %1, %12
  %22 = fsub double %21, %1
  %23 = fsub double %21, %22
  %24 = fsub double %1, %23
  %25 = fsub double %14, %22
  %26 = fadd double %25, %24
  %27 = fadd double %21, %20
  %28 = fadd double %15, %27
  %29 = fsub double %28, %15
  %30 = fsub double %27, %29
  %31 = fadd double %26, %30
  %32 = fadd double %28, %31
  %33 = fsub double %32, %28
  %34 = fsub double %31, %33
  %35 = fdiv double %32, %2
  %36 = fmul double %35, %2
  %37 = fneg double %36
  %38 = tail call double @llvm.fma.f64(double %2, double %35, double %37)
  %39 = tail call double @llvm.fma.f64(double %3, double %35, double %38)
  %40 = fadd double %36, %39
  %41 = fsub double %40, %36
  %42 = fsub double %39, %41
  %43 = fneg double %40
  %44 = fneg double %42
  %45 = fsub double %32, %40
  %46 = fsub double %45, %32
  %47 = fsub double %45, %46
  %48 = fsub double %32, %47
  %49 = fsub double %43, %46
  %50 = fadd double %49, %48
  %51 = fsub double %34, %42
  %52 = fsub double %51, %34
  %53 = fsub double %51, %52
  %54 = fsub double %34, %53
  %55 = fsub double %44, %52
  %56 = fadd double %55, %54
  %57 = fadd double %51, %50
  %58 = fadd double %45, %57
  %59 = fsub double %58, %45
  %60 = fsub double %57, %59
  %61 = fadd double %56, %60
  %62 = fadd double %58, %61
  %63 = fadd double %5, %35
  %64 = fsub double %63, %5
  %65 = fsub double %35, %64
  %66 = fdiv double %62, %2
  %67 = fadd double %63, %66
  %68 = fsub double %67, %63
  %69 = fsub double %67, %68
  %70 = fsub double %63, %69
  %71 = fsub double %66, %68
  %72 = fadd double %71, %70
  %73 = fadd double %65, %72
  %74 = fadd double %67, %73
  %75 = fsub double %74, %67
  %76 = fsub double %73, %75
  %77 = insertvalue { double, double } poison, double %74, 0
  %78 = insertvalue { double, double } %77, double %76, 1
  ret { double, double } %78
}

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define dso_local double @cosh(double noundef %0) {
  %2 = alloca i32, align 4
  %3 = tail call noundef double @llvm.fabs.f64(double %0)
  %4 = fcmp ord double %0, 0.000000e+00
  br i1 %4, label %7, label %5

5:                                                ; preds = %1
  %6 = fadd double %0, %0
  br label %153

7:                                                ; preds = %1
  %8 = fcmp ogt double %3, 7.110000e+02
  br i1 %8, label %153, label %9

9:                                                ; preds = %7
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %2)
  %10 = fadd double %3, 0xBFE62E42FEFA39EF
  %11 = fsub double %10, %3
  %12 = fsub double %11, %10
  %13 = fadd double %3, %12
  %14 = fsub double 0xBFE62E42FEFA39EF, %11
  %15 = fadd double %14, %13
  %16 = fadd double %15, 0xBC7ABC9E3B39803F
  %17 = fadd double %10, %16
  %18 = fsub double %10, %17
  %19 = fadd double %16, %18
  %20 = fadd double %17, %19
  %21 = fsub double %17, %20
  %22 = fadd double %19, %21
  %23 = call fastcc { double, double } @lib.gw_expm1r(double %20, double %22, ptr noundef nonnull %2)
  %24 = extractvalue { double, double } %23, 0
  %25 = extractvalue { double, double } %23, 1
  %26 = fadd double %24, 1.000000e+00
  %27 = fsub double %26, %24
  %28 = fsub double %26, %27
  %29 = fsub double %24, %28
  %30 = fsub double 1.000000e+00, %27
  %31 = fadd double %30, %29
  %32 = fadd double %25, %31
  %33 = fadd double %26, %32
  %34 = load i32, ptr %2, align 4
  %35 = icmp sgt i32 %34, 60
  br i1 %35, label %36, label %54

36:                                               ; preds = %9
  %37 = icmp ugt i32 %34, 1023
  br i1 %37, label %38, label %46

38:                                               ; preds = %36
  %39 = fmul double %33, 0x7FE0000000000000
  %40 = add nsw i32 %34, -1023
  %41 = icmp ugt i32 %34, 2046
  br i1 %41, label %42, label %46

42:                                               ; preds = %38
  %43 = fmul double %39, 0x7FE0000000000000
  %44 = tail call i32 @llvm.umin.i32(i32 %34, i32 3069)
  %45 = add nsw i32 %44, -2046
  br label %46

46:                                               ; preds = %36, %38, %42
  %47 = phi double [ %43, %42 ], [ %39, %38 ], [ %33, %36 ]
  %48 = phi i32 [ %45, %42 ], [ %40, %38 ], [ %34, %36 ]
  %49 = add nuw nsw i32 %48, 1023
  %50 = zext nneg i32 %49 to i64
  %51 = shl nuw nsw i64 %50, 52
  %52 = bitcast i64 %51 to double
  %53 = fmul double %47, %52
  br label %151

54:                                               ; preds = %9
  %55 = fsub double %26, %33
  %56 = fadd double %32, %55
  %57 = add nsw i32 %34, 1023
  %58 = zext i32 %57 to i64
  %59 = shl i64 %58, 52
  %60 = bitcast i64 %59 to double
  %61 = fmul double %33, %60
  %62 = fmul double %56, %60
  %63 = fdiv double 2.500000e-01, %61
  %64 = fmul double %61, %63
  %65 = fneg double %64
  %66 = tail call double @llvm.fma.f64(double %61, double %63, double %65)
  %67 = tail call double @llvm.fma.f64(double %62, double %63, double %66)
  %68 = fadd double %64, %67
  %69 = fsub double %68, %64
  %70 = fsub double %67, %69
  %71 = fneg double %68
  %72 = fneg double %70
  %73 = fsub double 2.500000e-01, %68
  %74 = fadd double %73, -2.500000e-01
  %75 = fsub double %74, %73
  %76 = fadd double %75, 2.500000e-01
  %77 = fsub double %71, %74
  %78 = fadd double %77, %76
  %79 = fsub double 0.000000e+00, %70
  %80 = fsub double %79, %79
  %81 = fsub double %72, %79
  %82 = fadd double %81, %80
  %83 = fadd double %79, %78
  %84 = fadd double %73, %83
  %85 = fsub double %73, %84
  %86 = fadd double %83, %85
  %87 = fadd double %82, %86
  %88 = fadd double %84, %87
  %89 = fsub double %84, %88
  %90 = fadd double %87, %89
  %91 = fdiv double %88, %61
  %92 = fmul double %61, %91
  %93 = fneg double %92
  %94 = tail call double @llvm.fma.f64(double %61, double %91, double %93)
  %95 = tail call double @llvm.fma.f64(double %62, double %91, double %94)
  %96 = fadd double %92, %95
  %97 = fsub double %96, %92
  %98 = fsub double %95, %97
  %99 = fneg double %96
  %100 = fneg double %98
  %101 = fsub double %88, %96
  %102 = fsub double %101, %88
  %103 = fsub double %102, %101
  %104 = fadd double %88, %103
  %105 = fsub double %99, %102
  %106 = fadd double %105, %104
  %107 = fsub double %90, %98
  %108 = fsub double %107, %90
  %109 = fsub double %108, %107
  %110 = fadd double %90, %109
  %111 = fsub double %100, %108
  %112 = fadd double %111, %110
  %113 = fadd double %107, %106
  %114 = fadd double %101, %113
  %115 = fsub double %101, %114
  %116 = fadd double %113, %115
  %117 = fadd double %112, %116
  %118 = fadd double %114, %117
  %119 = fadd double %63, %91
  %120 = fsub double %119, %63
  %121 = fsub double %91, %120
  %122 = fdiv double %118, %61
  %123 = fadd double %119, %122
  %124 = fsub double %123, %119
  %125 = fsub double %123, %124
  %126 = fsub double %119, %125
  %127 = fsub double %122, %124
  %128 = fadd double %127, %126
  %129 = fadd double %121, %128
  %130 = fadd double %123, %129
  %131 = fsub double %130, %123
  %132 = fsub double %129, %131
  %133 = fadd double %61, %130
  %134 = fsub double %133, %61
  %135 = fsub double %133, %134
  %136 = fsub double %61, %135
  %137 = fsub double %130, %134
  %138 = fadd double %137, %136
  %139 = fadd double %62, %132
  %140 = fsub double %139, %62
  %141 = fsub double %139, %140
  %142 = fsub double %62, %141
  %143 = fsub double %132, %140
  %144 = fadd double %143, %142
  %145 = fadd double %139, %138
  %146 = fadd double %133, %145
  %147 = fsub double %146, %133
  %148 = fsub double %145, %147
  %149 = fadd double %144, %148
  %150 = fadd double %146, %149
  br label %151

151:                                              ; preds = %54, %46
  %152 = phi double [ %53, %46 ], [ %150, %54 ]
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %2)
  br label %153

153:                                              ; preds = %7, %151, %5
  %154 = phi double [ %6, %5 ], [ %152, %151 ], [ 0x7FF0000000000000, %7 ]
  ret double %154
}

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define dso_local double @asinh(double noundef %0) {
  %2 = tail call noundef double @llvm.fabs.f64(double %0)
  %3 = fcmp ult double %2, 0x3E50000000000000
  %4 = fcmp oeq double %2, 0x7FF0000000000000
  %5 = or i1 %3, %4
  br i1 %5, label %92, label %6

6:                                                ; preds = %1
  %7 = fcmp ogt double %2, 0x4270000000000000
  br i1 %7, label %8, label %30

8:                                                ; preds = %6
  %9 = tail call fastcc { double, double } @lib.gw_logd(double %2, double 0.000000e+00)
  %10 = extractvalue { double, double } %9, 0
  %11 = extractvalue { double, double } %9, 1
  %12 = fadd double %10, 0x3FE62E42FEFA39EF
  %13 = fsub double %12, %10
  %14 = fsub double %12, %13
  %15 = fsub double %10, %14
  %16 = fsub double 0x3FE62E42FEFA39EF, %13
  %17 = fadd double %16, %15
  %18 = fadd double %11, 0x3C7ABC9E3B39803F
  %19 = fsub double %18, %11
  %20 = fsub double %18, %19
  %21 = fsub double %11, %20
  %22 = fsub double 0x3C7ABC9E3B39803F, %19
  %23 = fadd double %22, %21
  %24 = fadd double %18, %17
  %25 = fadd double %12, %24
  %26 = fsub double %12, %25
  %27 = fadd double %24, %26
  %28 = fadd double %23, %27
  %29 = fadd double %25, %28
  br label %89

30:                                               ; preds = %6
  %31 = fmul double %0, %0
  %32 = fneg double %31
  %33 = tail call double @llvm.fma.f64(double %0, double %0, double %32)
  %34 = fadd double %31, 1.000000e+00
  %35 = fsub double %34, %31
  %36 = fsub double %35, %34
  %37 = fadd double %31, %36
  %38 = fsub double 1.000000e+00, %35
  %39 = fadd double %38, %37
  %40 = fadd double %33, %39
  %41 = fadd double %34, %40
  %42 = fcmp ugt double %41, 0.000000e+00
  br i1 %42, label %43, label %74

43:                                               ; preds = %30
  %44 = fsub double %34, %41
  %45 = fadd double %40, %44
  %46 = tail call double @llvm.sqrt.f64(double %41)
  %47 = fmul double %46, %46
  %48 = fneg double %47
  %49 = tail call double @llvm.fma.f64(double %46, double %46, double %48)
  %50 = fneg double %49
  %51 = fsub double %41, %47
  %52 = fsub double %51, %41
  %53 = fsub double %52, %51
  %54 = fadd double %41, %53
  %55 = fsub double %48, %52
  %56 = fadd double %55, %54
  %57 = fsub double %45, %49
  %58 = fsub double %57, %45
  %59 = fsub double %58, %57
  %60 = fadd double %45, %59
  %61 = fsub double %50, %58
  %62 = fadd double %61, %60
  %63 = fadd double %57, %56
  %64 = fadd double %51, %63
  %65 = fsub double %51, %64
  %66 = fadd double %63, %65
  %67 = fadd double %62, %66
  %68 = fadd double %64, %67
  %69 = fmul double %46, 2.000000e+00
  %70 = fdiv double %68, %69
  %71 = fadd double %46, %70
  %72 = fsub double %71, %46
  %73 = fsub double %70, %72
  br label %74

74:                                               ; preds = %30, %43
  %75 = phi double [ %71, %43 ], [ 0.000000e+00, %30 ]
  %76 = phi double [ %73, %43 ], [ 0.000000e+00, %30 ]
  %77 = fadd double %2, %75
  %78 = fsub double %77, %75
  %79 = fsub double %78, %77
  %80 = fadd double %75, %79
  %81 = fsub double %2, %78
  %82 = fadd double %81, %80
  %83 = fadd double %76, %82
  %84 = fadd double %77, %83
  %85 = fsub double %77, %84
  %86 = fadd double %83, %85
  %87 = tail call fastcc { double, double } @lib.gw_logd(double %84, double %86)
  %88 = extractvalue { double, double } %87, 0
  br label %89

89:                                               ; preds = %74, %8
  %90 = phi double [ %29, %8 ], [ %88, %74 ]
  %91 = tail call double @llvm.copysign.f64(double %90, double %0)
  br label %92

92:                                               ; preds = %1, %89
  %93 = phi double [ %91, %89 ], [ %0, %1 ]
  ret double %93
}

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define dso_local double @acosh(double noundef %0) {
  %2 = fcmp ult double %0, 1.000000e+00
  br i1 %2, label %99, label %3

3:                                                ; preds = %1
  %4 = fcmp ogt double %0, 0x4270000000000000
  br i1 %4, label %5, label %29

5:                                                ; preds = %3
  %6 = fcmp oeq double %0, 0x7FF0000000000000
  br i1 %6, label %99, label %7

7:                                                ; preds = %5
  %8 = tail call fastcc { double, double } @lib.gw_logd(double %0, double 0.000000e+00)
  %9 = extractvalue { double, double } %8, 0
  %10 = extractvalue { double, double } %8, 1
  %11 = fadd double %9, 0x3FE62E42FEFA39EF
  %12 = fsub double %11, %9
  %13 = fsub double %11, %12
  %14 = fsub double %9, %13
  %15 = fsub double 0x3FE62E42FEFA39EF, %12
  %16 = fadd double %15, %14
  %17 = fadd double %10, 0x3C7ABC9E3B39803F
  %18 = fsub double %17, %10
  %19 = fsub double %17, %18
  %20 = fsub double %10, %19
  %21 = fsub double 0x3C7ABC9E3B39803F, %18
  %22 = fadd double %21, %20
  %23 = fadd double %17, %16
  %24 = fadd double %11, %23
  %25 = fsub double %11, %24
  %26 = fadd double %23, %25
  %27 = fadd double %22, %26
  %28 = fadd double %24, %27
  br label %99

29:                                               ; preds = %3
  %30 = fcmp oeq double %0, 1.000000e+00
  br i1 %30, label %99, label %31

31:                                               ; preds = %29
  %32 = fadd double %0, -1.000000e+00
  %33 = fsub double %32, %0
  %34 = fsub double %33, %32
  %35 = fadd double %34, %0
  %36 = fsub double -1.000000e+00, %33
  %37 = fadd double %36, %35
  %38 = fadd double %0, 1.000000e+00
  %39 = fsub double %38, %0
  %40 = fsub double %39, %38
  %41 = fadd double %40, %0
  %42 = fsub double 1.000000e+00, %39
  %43 = fadd double %42, %41
  %44 = fmul double %32, %38
  %45 = fneg double %44
  %46 = tail call double @llvm.fma.f64(double %32, double %38, double %45)
  %47 = fmul double %32, %43
  %48 = fmul double %38, %37
  %49 = fadd double %48, %47
  %50 = fadd double %46, %49
  %51 = fadd double %44, %50
  %52 = fcmp ugt double %51, 0.000000e+00
  br i1 %52, label %53, label %84

53:                                               ; preds = %31
  %54 = fsub double %51, %44
  %55 = fsub double %50, %54
  %56 = tail call double @llvm.sqrt.f64(double %51)
  %57 = fmul double %56, %56
  %58 = fneg double %57
  %59 = tail call double @llvm.fma.f64(double %56, double %56, double %58)
  %60 = fneg double %59
  %61 = fsub double %51, %57
  %62 = fsub double %61, %51
  %63 = fsub double %62, %61
  %64 = fadd double %51, %63
  %65 = fsub double %58, %62
  %66 = fadd double %65, %64
  %67 = fsub double %55, %59
  %68 = fsub double %67, %55
  %69 = fsub double %67, %68
  %70 = fsub double %55, %69
  %71 = fsub double %60, %68
  %72 = fadd double %71, %70
  %73 = fadd double %67, %66
  %74 = fadd double %61, %73
  %75 = fsub double %61, %74
  %76 = fadd double %73, %75
  %77 = fadd double %72, %76
  %78 = fadd double %74, %77
  %79 = fmul double %56, 2.000000e+00
  %80 = fdiv double %78, %79
  %81 = fadd double %56, %80
  %82 = fsub double %81, %56
  %83 = fsub double %80, %82
  br label %84

84:                                               ; preds = %31, %53
  %85 = phi double [ %81, %53 ], [ 0.000000e+00, %31 ]
  %86 = phi double [ %83, %53 ], [ 0.000000e+00, %31 ]
  %87 = fadd double %85, %0
  %88 = fsub double %87, %85
  %89 = fsub double %88, %87
  %90 = fadd double %85, %89
  %91 = fsub double %0, %88
  %92 = fadd double %91, %90
  %93 = fadd double %86, %92
  %94 = fadd double %87, %93
  %95 = fsub double %87, %94
  %96 = fadd double %93, %95
  %97 = tail call fastcc { double, double } @lib.gw_logd(double %94, double %96)
  %98 = extractvalue { double, double } %97, 0
  br label %99

99:                                               ; preds = %29, %7, %5, %1, %84
  %100 = phi double [ %98, %84 ], [ 0x7FF8000000000000, %1 ], [ %28, %7 ], [ 0x7FF0000000000000, %5 ], [ 0.000000e+00, %29 ]
  ret double %100
}

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define dso_local double @atanh(double noundef %0) {
  %2 = tail call noundef double @llvm.fabs.f64(double %0)
  %3 = fcmp ugt double %2, 1.000000e+00
  br i1 %3, label %100, label %4

4:                                                ; preds = %1
  %5 = fcmp oeq double %2, 1.000000e+00
  br i1 %5, label %6, label %8

6:                                                ; preds = %4
  %7 = fmul double %0, 0x7FF0000000000000
  br label %100

8:                                                ; preds = %4
  %9 = fcmp olt double %2, 0x3E40000000000000
  br i1 %9, label %100, label %10

10:                                               ; preds = %8
  %11 = fadd double %2, 1.000000e+00
  %12 = fadd double %11, -1.000000e+00
  %13 = fsub double %12, %11
  %14 = fadd double %13, 1.000000e+00
  %15 = fsub double %2, %12
  %16 = fadd double %15, %14
  %17 = fneg double %2
  %18 = fsub double 1.000000e+00, %2
  %19 = fadd double %18, -1.000000e+00
  %20 = fsub double %19, %18
  %21 = fadd double %20, 1.000000e+00
  %22 = fsub double %17, %19
  %23 = fadd double %22, %21
  %24 = fdiv double %11, %18
  %25 = fmul double %18, %24
  %26 = fneg double %25
  %27 = tail call double @llvm.fma.f64(double %18, double %24, double %26)
  %28 = tail call double @llvm.fma.f64(double %23, double %24, double %27)
  %29 = fadd double %25, %28
  %30 = fsub double %29, %25
  %31 = fsub double %28, %30
  %32 = fneg double %29
  %33 = fneg double %31
  %34 = fsub double %11, %29
  %35 = fsub double %34, %11
  %36 = fsub double %35, %34
  %37 = fadd double %11, %36
  %38 = fsub double %32, %35
  %39 = fadd double %38, %37
  %40 = fsub double %16, %31
  %41 = fsub double %40, %16
  %42 = fsub double %41, %40
  %43 = fadd double %16, %42
  %44 = fsub double %33, %41
  %45 = fadd double %44, %43
  %46 = fadd double %40, %39
  %47 = fadd double %34, %46
  %48 = fsub double %34, %47
  %49 = fadd double %46, %48
  %50 = fadd double %45, %49
  %51 = fadd double %47, %50
  %52 = fsub double %47, %51
  %53 = fadd double %50, %52
  %54 = fdiv double %51, %18
  %55 = fmul double %18, %54
  %56 = fneg double %55
  %57 = tail call double @llvm.fma.f64(double %18, double %54, double %56)
  %58 = tail call double @llvm.fma.f64(double %23, double %54, double %57)
  %59 = fadd double %55, %58
  %60 = fsub double %59, %55
  %61 = fsub double %58, %60
  %62 = fneg double %59
  %63 = fneg double %61
  %64 = fsub double %51, %59
  %65 = fsub double %64, %51
  %66 = fsub double %65, %64
  %67 = fadd double %51, %66
  %68 = fsub double %62, %65
  %69 = fadd double %68, %67
  %70 = fsub double %53, %61
  %71 = fsub double %70, %53
  %72 = fsub double %71, %70
  %73 = fadd double %53, %72
  %74 = fsub double %63, %71
  %75 = fadd double %74, %73
  %76 = fadd double %70, %69
  %77 = fadd double %64, %76
  %78 = fsub double %77, %64
  %79 = fsub double %76, %78
  %80 = fadd double %75, %79
  %81 = fadd double %77, %80
  %82 = fadd double %24, %54
  %83 = fsub double %82, %24
  %84 = fsub double %54, %83
  %85 = fdiv double %81, %18
  %86 = fadd double %82, %85
  %87 = fsub double %86, %82
  %88 = fsub double %86, %87
  %89 = fsub double %82, %88
  %90 = fsub double %85, %87
  %91 = fadd double %90, %89
  %92 = fadd double %84, %91
  %93 = fadd double %86, %92
  %94 = fsub double %93, %86
  %95 = fsub double %92, %94
  %96 = tail call fastcc { double, double } @lib.gw_logd(double %93, double %95)
  %97 = extractvalue { double, double } %96, 0
  %98 = fmul double %97, 5.000000e-01
  %99 = tail call double @llvm.copysign.f64(double %98, double %0)
  br label %100

100:                                              ; preds = %8, %1, %10, %6
  %101 = phi double [ %7, %6 ], [ %99, %10 ], [ 0x7FF8000000000000, %1 ], [ %0, %8 ]
  ret double %101
}

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define dso_local double @atan(double noundef %0) {
  %2 = tail call noundef double @llvm.fabs.f64(double %0)
  %3 = fcmp ord double %0, 0.000000e+00
  br i1 %3, label %6, label %4

4:                                                ; preds = %1
  %5 = fadd double %0, %0
  br label %16

6:                                                ; preds = %1
  %7 = fcmp olt double %2, 0x3E40000000000000
  br i1 %7, label %16, label %8

8:                                                ; preds = %6
  %9 = fcmp ogt double %2, 0x43B0000000000000
  br i1 %9, label %10, label %12

10:                                               ; preds = %8
  %11 = tail call double @llvm.copysign.f64(double 0x3FF921FB54442D18, double %0)
  br label %16

12:                                               ; preds = %8
  %13 = tail call fastcc { double, double } @lib.gw_atand(double %2, double 0.000000e+00)
  %14 = extractvalue { double, double } %13, 0
  %15 = tail call double @llvm.copysign.f64(double %14, double %0)
  br label %16

16:                                               ; preds = %6, %12, %10, %4
  %17 = phi double [ %5, %4 ], [ %11, %10 ], [ %15, %12 ], [ %0, %6 ]
  ret double %17
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(none)
define internal fastcc { double, double } @lib.gw_atand(double %0, double %1) unnamed_addr {
  %3 = fcmp ogt double %0, 1.000000e+00
  br i1 %3, label %7, label %4

4:                                                ; preds = %7, %2
  %5 = phi double [ %1, %2 ], [ %77, %7 ]
  %6 = phi double [ %0, %2 ], [ %75, %7 ]
  br label %87

7:                                                ; preds = %2
  %8 = fdiv double 1.000000e+00, %0
  %9 = fmul double %8, %0
  %10 = fneg double %9
  %11 = tail call double @llvm.fma.f64(double %0, double %8, double %10)
  %12 = tail call double @llvm.fma.f64(double %1, double %8, double %11)
  %13 = fadd double %9, %12
  %14 = fsub double %13, %9
  %15 = fsub double %12, %14
  %16 = fneg double %13
  %17 = fneg double %15
  %18 = fsub double 1.000000e+00, %13
  %19 = fadd double %18, -1.000000e+00
  %20 = fsub double %19, %18
  %21 = fadd double %20, 1.000000e+00
  %22 = fsub double %16, %19
  %23 = fadd double %22, %21
  %24 = fsub double 0.000000e+00, %15
  %25 = fsub double %24, %24
  %26 = fsub double %17, %24
  %27 = fadd double %26, %25
  %28 = fadd double %24, %23
  %29 = fadd double %18, %28
  %30 = fsub double %18, %29
  %31 = fadd double %28, %30
  %32 = fadd double %27, %31
  %33 = fadd double %29, %32
  %34 = fsub double %29, %33
  %35 = fadd double %32, %34
  %36 = fdiv double %33, %0
  %37 = fmul double %36, %0
  %38 = fneg double %37
  %39 = tail call double @llvm.fma.f64(double %0, double %36, double %38)
  %40 = tail call double @llvm.fma.f64(double %1, double %36, double %39)
  %41 = fadd double %37, %40
  %42 = fsub double %41, %37
  %43 = fsub double %40, %42
  %44 = fneg double %41
  %45 = fneg double %43
  %46 = fsub double %33, %41
  %47 = fsub double %46, %33
  %48 = fsub double %47, %46
  %49 = fadd double %33, %48
  %50 = fsub double %44, %47
  %51 = fadd double %50, %49
  %52 = fsub double %35, %43
  %53 = fsub double %52, %35
  %54 = fsub double %53, %52
  %55 = fadd double %35, %54
  %56 = fsub double %45, %53
  %57 = fadd double %56, %55
  %58 = fadd double %52, %51
  %59 = fadd double %46, %58
  %60 = fsub double %46, %59
  %61 = fadd double %58, %60
  %62 = fadd double %57, %61
  %63 = fadd double %59, %62
  %64 = fadd double %8, %36
  %65 = fsub double %64, %8
  %66 = fsub double %36, %65
  %67 = fdiv double %63, %0
  %68 = fadd double %64, %67
  %69 = fsub double %68, %64
  %70 = fsub double %69, %68
  %71 = fadd double %64, %70
  %72 = fsub double %67, %69
  %73 = fadd double %72, %71
  %74 = fadd double %66, %73
  %75 = fadd double %68, %74
  %76 = fsub double %68, %75
  %77 = fadd double %74, %76
  br label %4

78:                                               ; preds = %140
  %79 = fmul double %222, %222
  %80 = fneg double %79
  %81 = tail call double @llvm.fma.f64(double %222, double %222, double %80)
  %82 = fmul double %222, %224
  %83 = fadd double %82, %82
  %84 = fadd double %81, %83
  %85 = fadd double %79, %84
  %86 = fsub double %79, %85
  br label %332

87:                                               ; preds = %4, %140
  %88 = phi double [ %224, %140 ], [ %5, %4 ]
  %89 = phi double [ %222, %140 ], [ %6, %4 ]
  %90 = phi i32 [ %225, %140 ], [ 0, %4 ]
  %91 = fmul double %89, %89
  %92 = fneg double %91
  %93 = tail call double @llvm.fma.f64(double %89, double %89, double %92)
  %94 = fmul double %89, %88
  %95 = fadd double %94, %94
  %96 = fadd double %93, %95
  %97 = fadd double %91, %96
  %98 = fsub double %91, %97
  %99 = fadd double %96, %98
  %100 = fadd double %97, 1.000000e+00
  %101 = fsub double %100, %97
  %102 = fsub double %101, %100
  %103 = fadd double %97, %102
  %104 = fsub double 1.000000e+00, %101
  %105 = fadd double %104, %103
  %106 = fadd double %99, %105
  %107 = fadd double %100, %106
  %108 = fcmp ugt double %107, 0.000000e+00
  br i1 %108, label %109, label %140

109:                                              ; preds = %87
  %110 = fsub double %100, %107
  %111 = fadd double %106, %110
  %112 = tail call double @llvm.sqrt.f64(double %107)
  %113 = fmul double %112, %112
  %114 = fneg double %113
  %115 = tail call double @llvm.fma.f64(double %112, double %112, double %114)
  %116 = fneg double %115
  %117 = fsub double %107, %113
  %118 = fsub double %117, %107
  %119 = fsub double %118, %117
  %120 = fadd double %107, %119
  %121 = fsub double %114, %118
  %122 = fadd double %121, %120
  %123 = fsub double %111, %115
  %124 = fsub double %123, %111
  %125 = fsub double %124, %123
  %126 = fadd double %111, %125
  %127 = fsub double %116, %124
  %128 = fadd double %127, %126
  %129 = fadd double %123, %122
  %130 = fadd double %117, %129
  %131 = fsub double %117, %130
  %132 = fadd double %129, %131
  %133 = fadd double %128, %132
  %134 = fadd double %130, %133
  %135 = fmul double %112, 2.000000e+00
  %136 = fdiv double %134, %135
  %137 = fadd double %112, %136
  %138 = fsub double %137, %112
  %139 = fsub double %136, %138
  br label %140

140:                                              ; preds = %87, %109
  %141 = phi double [ %137, %109 ], [ 0.000000e+00, %87 ]
  %142 = phi double [ %139, %109 ], [ 0.000000e+00, %87 ]
  %143 = fadd double %141, 1.000000e+00
  %144 = fsub double %143, %141
  %145 = fsub double %144, %143
  %146 = fadd double %141, %145
  %147 = fsub double 1.000000e+00, %144
  %148 = fadd double %147, %146
  %149 = fadd double %142, %148
  %150 = fadd double %143, %149
  %151 = fsub double %143, %150
  %152 = fadd double %149, %151
  %153 = fdiv double %89, %150
  %154 = fmul double %150, %153
  %155 = fneg double %154
  %156 = tail call double @llvm.fma.f64(double %150, double %153, double %155)
  %157 = tail call double @llvm.fma.f64(double %152, double %153, double %156)
  %158 = fadd double %154, %157
  %159 = fsub double %158, %154
  %160 = fsub double %157, %159
  %161 = fneg double %158
  %162 = fneg double %160
  %163 = fsub double %89, %158
  %164 = fsub double %163, %89
  %165 = fsub double %163, %164
  %166 = fsub double %89, %165
  %167 = fsub double %161, %164
  %168 = fadd double %167, %166
  %169 = fsub double %88, %160
  %170 = fsub double %169, %88
  %171 = fsub double %169, %170
  %172 = fsub double %88, %171
  %173 = fsub double %162, %170
  %174 = fadd double %173, %172
  %175 = fadd double %169, %168
  %176 = fadd double %163, %175
  %177 = fsub double %176, %163
  %178 = fsub double %175, %177
  %179 = fadd double %174, %178
  %180 = fadd double %176, %179
  %181 = fsub double %180, %176
  %182 = fsub double %179, %181
  %183 = fdiv double %180, %150
  %184 = fmul double %150, %183
  %185 = fneg double %184
  %186 = tail call double @llvm.fma.f64(double %150, double %183, double %185)
  %187 = tail call double @llvm.fma.f64(double %152, double %183, double %186)
  %188 = fadd double %184, %187
  %189 = fsub double %188, %184
  %190 = fsub double %187, %189
  %191 = fneg double %188
  %192 = fneg double %190
  %193 = fsub double %180, %188
  %194 = fsub double %193, %180
  %195 = fsub double %193, %194
  %196 = fsub double %180, %195
  %197 = fsub double %191, %194
  %198 = fadd double %197, %196
  %199 = fsub double %182, %190
  %200 = fsub double %199, %182
  %201 = fsub double %199, %200
  %202 = fsub double %182, %201
  %203 = fsub double %192, %200
  %204 = fadd double %203, %202
  %205 = fadd double %199, %198
  %206 = fadd double %193, %205
  %207 = fsub double %206, %193
  %208 = fsub double %205, %207
  %209 = fadd double %204, %208
  %210 = fadd double %206, %209
  %211 = fadd double %153, %183
  %212 = fsub double %211, %153
  %213 = fsub double %183, %212
  %214 = fdiv double %210, %150
  %215 = fadd double %211, %214
  %216 = fsub double %215, %211
  %217 = fsub double %215, %216
  %218 = fsub double %211, %217
  %219 = fsub double %214, %216
  %220 = fadd double %219, %218
  %221 = fadd double %213, %220
  %222 = fadd double %215, %221
  %223 = fsub double %222, %215
  %224 = fsub double %221, %223
  %225 = add nuw nsw i32 %90, 1
  %226 = icmp eq i32 %225, 3
  br i1 %226, label %78, label %87

227:                                              ; preds = %332
  %228 = fadd double %84, %86
  %229 = fmul double %85, %341
  %230 = fadd double %229, 0xBFC2492492492492
  %231 = fadd double %230, 0x3FC2492492492492
  %232 = fsub double %231, %230
  %233 = fadd double %232, 0xBFC2492492492492
  %234 = fsub double %229, %231
  %235 = fadd double %234, %233
  %236 = fadd double %235, 0xBC62492492492492
  %237 = fadd double %230, %236
  %238 = fsub double %230, %237
  %239 = fadd double %236, %238
  %240 = fmul double %85, %237
  %241 = fneg double %240
  %242 = tail call double @llvm.fma.f64(double %237, double %85, double %241)
  %243 = fmul double %228, %237
  %244 = fmul double %85, %239
  %245 = fadd double %243, %244
  %246 = fadd double %242, %245
  %247 = fadd double %240, %246
  %248 = fsub double %247, %240
  %249 = fsub double %246, %248
  %250 = fadd double %247, 2.000000e-01
  %251 = fadd double %250, -2.000000e-01
  %252 = fsub double %251, %250
  %253 = fadd double %252, 2.000000e-01
  %254 = fsub double %247, %251
  %255 = fadd double %254, %253
  %256 = fadd double %249, 0xBC6999999999999A
  %257 = fadd double %256, 0x3C6999999999999A
  %258 = fsub double %257, %256
  %259 = fadd double %258, 0xBC6999999999999A
  %260 = fsub double %249, %257
  %261 = fadd double %260, %259
  %262 = fadd double %256, %255
  %263 = fadd double %250, %262
  %264 = fsub double %250, %263
  %265 = fadd double %262, %264
  %266 = fadd double %261, %265
  %267 = fadd double %263, %266
  %268 = fsub double %263, %267
  %269 = fadd double %266, %268
  %270 = fmul double %85, %267
  %271 = fneg double %270
  %272 = tail call double @llvm.fma.f64(double %267, double %85, double %271)
  %273 = fmul double %228, %267
  %274 = fmul double %85, %269
  %275 = fadd double %273, %274
  %276 = fadd double %272, %275
  %277 = fadd double %270, %276
  %278 = fsub double %277, %270
  %279 = fsub double %276, %278
  %280 = fadd double %277, 0xBFD5555555555555
  %281 = fadd double %280, 0x3FD5555555555555
  %282 = fsub double %281, %280
  %283 = fadd double %282, 0xBFD5555555555555
  %284 = fsub double %277, %281
  %285 = fadd double %284, %283
  %286 = fadd double %279, 0xBC75555555555555
  %287 = fadd double %286, 0x3C75555555555555
  %288 = fsub double %287, %286
  %289 = fadd double %288, 0xBC75555555555555
  %290 = fsub double %279, %287
  %291 = fadd double %290, %289
  %292 = fadd double %286, %285
  %293 = fadd double %280, %292
  %294 = fsub double %280, %293
  %295 = fadd double %292, %294
  %296 = fadd double %291, %295
  %297 = fadd double %293, %296
  %298 = fsub double %293, %297
  %299 = fadd double %296, %298
  %300 = fmul double %85, %297
  %301 = fneg double %300
  %302 = tail call double @llvm.fma.f64(double %297, double %85, double %301)
  %303 = fmul double %228, %297
  %304 = fmul double %85, %299
  %305 = fadd double %303, %304
  %306 = fadd double %302, %305
  %307 = fadd double %300, %306
  %308 = fsub double %307, %300
  %309 = fsub double %306, %308
  %310 = fadd double %307, 1.000000e+00
  %311 = fsub double %310, %307
  %312 = fsub double %310, %311
  %313 = fsub double %307, %312
  %314 = fsub double 1.000000e+00, %311
  %315 = fadd double %314, %313
  %316 = fadd double %309, %315
  %317 = fadd double %310, %316
  %318 = fsub double %310, %317
  %319 = fadd double %316, %318
  %320 = fmul double %222, %317
  %321 = fneg double %320
  %322 = tail call double @llvm.fma.f64(double %317, double %222, double %321)
  %323 = fmul double %224, %317
  %324 = fmul double %222, %319
  %325 = fadd double %323, %324
  %326 = fadd double %322, %325
  %327 = fadd double %320, %326
  %328 = fsub double %327, %320
  %329 = fsub double %326, %328
  %330 = fmul double %327, 8.000000e+00
  %331 = fmul double %329, 8.000000e+00
  br i1 %3, label %344, label %367

332:                                              ; preds = %78, %332
  %333 = phi double [ 0.000000e+00, %78 ], [ %341, %332 ]
  %334 = phi i32 [ 23, %78 ], [ %342, %332 ]
  %335 = and i32 %334, 3
  %336 = icmp eq i32 %335, 1
  %337 = select i1 %336, double 1.000000e+00, double -1.000000e+00
  %338 = uitofp nneg i32 %334 to double
  %339 = fdiv double %337, %338
  %340 = fmul double %85, %333
  %341 = fadd double %340, %339
  %342 = add nsw i32 %334, -2
  %343 = icmp ugt i32 %334, 10
  br i1 %343, label %332, label %227

344:                                              ; preds = %227
  %345 = fneg double %330
  %346 = fneg double %331
  %347 = fsub double 0x3FF921FB54442D18, %330
  %348 = fadd double %347, 0xBFF921FB54442D18
  %349 = fsub double %348, %347
  %350 = fadd double %349, 0x3FF921FB54442D18
  %351 = fsub double %345, %348
  %352 = fadd double %351, %350
  %353 = fsub double 0x3C91A62633145C07, %331
  %354 = fadd double %353, 0xBC91A62633145C07
  %355 = fsub double %354, %353
  %356 = fadd double %355, 0x3C91A62633145C07
  %357 = fsub double %346, %354
  %358 = fadd double %357, %356
  %359 = fadd double %353, %352
  %360 = fadd double %347, %359
  %361 = fsub double %347, %360
  %362 = fadd double %359, %361
  %363 = fadd double %358, %362
  %364 = fadd double %360, %363
  %365 = fsub double %360, %364
  %366 = fadd double %363, %365
  br label %367

367:                                              ; preds = %227, %344
  %368 = phi double [ %364, %344 ], [ %330, %227 ]
  %369 = phi double [ %366, %344 ], [ %331, %227 ]
  %370 = insertvalue { double, double } poison, double %368, 0
  %371 = insertvalue { double, double } %370, double %369, 1
  ret { double, double } %371
}

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define dso_local double @asin(double noundef %0) {
  %2 = tail call noundef double @llvm.fabs.f64(double %0)
  %3 = fcmp ugt double %2, 1.000000e+00
  br i1 %3, label %140, label %4

4:                                                ; preds = %1
  %5 = fcmp olt double %2, 0x3E40000000000000
  br i1 %5, label %140, label %6

6:                                                ; preds = %4
  %7 = fcmp oeq double %2, 1.000000e+00
  br i1 %7, label %8, label %10

8:                                                ; preds = %6
  %9 = tail call double @llvm.copysign.f64(double 0x3FF921FB54442D18, double %0)
  br label %140

10:                                               ; preds = %6
  %11 = fneg double %2
  %12 = fsub double 1.000000e+00, %2
  %13 = fadd double %12, -1.000000e+00
  %14 = fsub double %13, %12
  %15 = fadd double %14, 1.000000e+00
  %16 = fsub double %11, %13
  %17 = fadd double %16, %15
  %18 = fadd double %2, 1.000000e+00
  %19 = fadd double %18, -1.000000e+00
  %20 = fsub double %19, %18
  %21 = fadd double %20, 1.000000e+00
  %22 = fsub double %2, %19
  %23 = fadd double %22, %21
  %24 = fmul double %12, %18
  %25 = fneg double %24
  %26 = tail call double @llvm.fma.f64(double %12, double %18, double %25)
  %27 = fmul double %12, %23
  %28 = fmul double %18, %17
  %29 = fadd double %28, %27
  %30 = fadd double %26, %29
  %31 = fadd double %24, %30
  %32 = fcmp ugt double %31, 0.000000e+00
  br i1 %32, label %33, label %64

33:                                               ; preds = %10
  %34 = fsub double %31, %24
  %35 = fsub double %30, %34
  %36 = tail call double @llvm.sqrt.f64(double %31)
  %37 = fmul double %36, %36
  %38 = fneg double %37
  %39 = tail call double @llvm.fma.f64(double %36, double %36, double %38)
  %40 = fneg double %39
  %41 = fsub double %31, %37
  %42 = fsub double %41, %31
  %43 = fsub double %42, %41
  %44 = fadd double %31, %43
  %45 = fsub double %38, %42
  %46 = fadd double %45, %44
  %47 = fsub double %35, %39
  %48 = fsub double %47, %35
  %49 = fsub double %47, %48
  %50 = fsub double %35, %49
  %51 = fsub double %40, %48
  %52 = fadd double %51, %50
  %53 = fadd double %47, %46
  %54 = fadd double %41, %53
  %55 = fsub double %41, %54
  %56 = fadd double %53, %55
  %57 = fadd double %52, %56
  %58 = fadd double %54, %57
  %59 = fmul double %36, 2.000000e+00
  %60 = fdiv double %58, %59
  %61 = fadd double %36, %60
  %62 = fsub double %61, %36
  %63 = fsub double %60, %62
  br label %64

64:                                               ; preds = %10, %33
  %65 = phi double [ %61, %33 ], [ 0.000000e+00, %10 ]
  %66 = phi double [ %63, %33 ], [ 0.000000e+00, %10 ]
  %67 = fdiv double %2, %65
  %68 = fmul double %65, %67
  %69 = fneg double %68
  %70 = tail call double @llvm.fma.f64(double %65, double %67, double %69)
  %71 = tail call double @llvm.fma.f64(double %66, double %67, double %70)
  %72 = fadd double %68, %71
  %73 = fsub double %72, %68
  %74 = fsub double %71, %73
  %75 = fneg double %72
  %76 = fneg double %74
  %77 = fsub double %2, %72
  %78 = fsub double %77, %2
  %79 = fsub double %78, %77
  %80 = fadd double %2, %79
  %81 = fsub double %75, %78
  %82 = fadd double %81, %80
  %83 = fsub double 0.000000e+00, %74
  %84 = fsub double %83, %83
  %85 = fsub double %76, %83
  %86 = fadd double %85, %84
  %87 = fadd double %83, %82
  %88 = fadd double %77, %87
  %89 = fsub double %77, %88
  %90 = fadd double %87, %89
  %91 = fadd double %86, %90
  %92 = fadd double %88, %91
  %93 = fsub double %88, %92
  %94 = fadd double %91, %93
  %95 = fdiv double %92, %65
  %96 = fmul double %65, %95
  %97 = fneg double %96
  %98 = tail call double @llvm.fma.f64(double %65, double %95, double %97)
  %99 = tail call double @llvm.fma.f64(double %66, double %95, double %98)
  %100 = fadd double %96, %99
  %101 = fsub double %100, %96
  %102 = fsub double %99, %101
  %103 = fneg double %100
  %104 = fneg double %102
  %105 = fsub double %92, %100
  %106 = fsub double %105, %92
  %107 = fsub double %106, %105
  %108 = fadd double %92, %107
  %109 = fsub double %103, %106
  %110 = fadd double %109, %108
  %111 = fsub double %94, %102
  %112 = fsub double %111, %94
  %113 = fsub double %112, %111
  %114 = fadd double %94, %113
  %115 = fsub double %104, %112
  %116 = fadd double %115, %114
  %117 = fadd double %111, %110
  %118 = fadd double %105, %117
  %119 = fsub double %105, %118
  %120 = fadd double %117, %119
  %121 = fadd double %116, %120
  %122 = fadd double %118, %121
  %123 = fadd double %67, %95
  %124 = fsub double %123, %67
  %125 = fsub double %95, %124
  %126 = fdiv double %122, %65
  %127 = fadd double %123, %126
  %128 = fsub double %127, %123
  %129 = fsub double %127, %128
  %130 = fsub double %123, %129
  %131 = fsub double %126, %128
  %132 = fadd double %131, %130
  %133 = fadd double %125, %132
  %134 = fadd double %127, %133
  %135 = fsub double %134, %127
  %136 = fsub double %133, %135
  %137 = tail call fastcc { double, double } @lib.gw_atand(double %134, double %136)
  %138 = extractvalue { double, double } %137, 0
  %139 = tail call double @llvm.copysign.f64(double %138, double %0)
  br label %140

140:                                              ; preds = %4, %1, %64, %8
  %141 = phi double [ %9, %8 ], [ %139, %64 ], [ 0x7FF8000000000000, %1 ], [ %0, %4 ]
  ret double %141
}

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define dso_local double @acos(double noundef %0) {
  %2 = tail call noundef double @llvm.fabs.f64(double %0)
  %3 = fcmp ugt double %2, 1.000000e+00
  br i1 %3, label %130, label %4

4:                                                ; preds = %1
  %5 = fcmp oeq double %0, 1.000000e+00
  br i1 %5, label %130, label %6

6:                                                ; preds = %4
  %7 = fcmp oeq double %0, -1.000000e+00
  br i1 %7, label %130, label %8

8:                                                ; preds = %6
  %9 = fneg double %0
  %10 = fsub double 1.000000e+00, %0
  %11 = fadd double %10, -1.000000e+00
  %12 = fsub double %11, %10
  %13 = fadd double %12, 1.000000e+00
  %14 = fsub double %9, %11
  %15 = fadd double %14, %13
  %16 = fadd double %0, 1.000000e+00
  %17 = fadd double %16, -1.000000e+00
  %18 = fsub double %17, %16
  %19 = fadd double %18, 1.000000e+00
  %20 = fsub double %0, %17
  %21 = fadd double %20, %19
  %22 = fdiv double %10, %16
  %23 = fmul double %16, %22
  %24 = fneg double %23
  %25 = tail call double @llvm.fma.f64(double %16, double %22, double %24)
  %26 = tail call double @llvm.fma.f64(double %21, double %22, double %25)
  %27 = fadd double %23, %26
  %28 = fsub double %27, %23
  %29 = fsub double %26, %28
  %30 = fneg double %27
  %31 = fneg double %29
  %32 = fsub double %10, %27
  %33 = fsub double %32, %10
  %34 = fsub double %33, %32
  %35 = fadd double %10, %34
  %36 = fsub double %30, %33
  %37 = fadd double %36, %35
  %38 = fsub double %15, %29
  %39 = fsub double %38, %15
  %40 = fsub double %39, %38
  %41 = fadd double %15, %40
  %42 = fsub double %31, %39
  %43 = fadd double %42, %41
  %44 = fadd double %38, %37
  %45 = fadd double %32, %44
  %46 = fsub double %32, %45
  %47 = fadd double %44, %46
  %48 = fadd double %43, %47
  %49 = fadd double %45, %48
  %50 = fsub double %45, %49
  %51 = fadd double %48, %50
  %52 = fdiv double %49, %16
  %53 = fmul double %16, %52
  %54 = fneg double %53
  %55 = tail call double @llvm.fma.f64(double %16, double %52, double %54)
  %56 = tail call double @llvm.fma.f64(double %21, double %52, double %55)
  %57 = fadd double %53, %56
  %58 = fsub double %57, %53
  %59 = fsub double %56, %58
  %60 = fneg double %57
  %61 = fneg double %59
  %62 = fsub double %49, %57
  %63 = fsub double %62, %49
  %64 = fsub double %63, %62
  %65 = fadd double %49, %64
  %66 = fsub double %60, %63
  %67 = fadd double %66, %65
  %68 = fsub double %51, %59
  %69 = fsub double %68, %51
  %70 = fsub double %69, %68
  %71 = fadd double %51, %70
  %72 = fsub double %61, %69
  %73 = fadd double %72, %71
  %74 = fadd double %68, %67
  %75 = fadd double %62, %74
  %76 = fsub double %75, %62
  %77 = fsub double %74, %76
  %78 = fadd double %73, %77
  %79 = fadd double %75, %78
  %80 = fadd double %22, %52
  %81 = fsub double %80, %22
  %82 = fsub double %52, %81
  %83 = fdiv double %79, %16
  %84 = fadd double %80, %83
  %85 = fsub double %84, %80
  %86 = fsub double %84, %85
  %87 = fsub double %80, %86
  %88 = fsub double %83, %85
  %89 = fadd double %88, %87
  %90 = fadd double %82, %89
  %91 = fadd double %84, %90
  %92 = fcmp ugt double %91, 0.000000e+00
  br i1 %92, label %93, label %124

93:                                               ; preds = %8
  %94 = fsub double %91, %84
  %95 = fsub double %90, %94
  %96 = tail call double @llvm.sqrt.f64(double %91)
  %97 = fmul double %96, %96
  %98 = fneg double %97
  %99 = tail call double @llvm.fma.f64(double %96, double %96, double %98)
  %100 = fneg double %99
  %101 = fsub double %91, %97
  %102 = fsub double %101, %91
  %103 = fsub double %102, %101
  %104 = fadd double %91, %103
  %105 = fsub double %98, %102
  %106 = fadd double %105, %104
  %107 = fsub double %95, %99
  %108 = fsub double %107, %95
  %109 = fsub double %107, %108
  %110 = fsub double %95, %109
  %111 = fsub double %100, %108
  %112 = fadd double %111, %110
  %113 = fadd double %107, %106
  %114 = fadd double %101, %113
  %115 = fsub double %101, %114
  %116 = fadd double %113, %115
  %117 = fadd double %112, %116
  %118 = fadd double %114, %117
  %119 = fmul double %96, 2.000000e+00
  %120 = fdiv double %118, %119
  %121 = fadd double %96, %120
  %122 = fsub double %121, %96
  %123 = fsub double %120, %122
  br label %124

124:                                              ; preds = %8, %93
  %125 = phi double [ %121, %93 ], [ 0.000000e+00, %8 ]
  %126 = phi double [ %123, %93 ], [ 0.000000e+00, %8 ]
  %127 = tail call fastcc { double, double } @lib.gw_atand(double %125, double %126)
  %128 = extractvalue { double, double } %127, 0
  %129 = fmul double %128, 2.000000e+00
  br label %130

130:                                              ; preds = %6, %4, %1, %124
  %131 = phi double [ %129, %124 ], [ 0x7FF8000000000000, %1 ], [ 0.000000e+00, %4 ], [ 0x400921FB54442D18, %6 ]
  ret double %131
}

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define dso_local double @atan2(double noundef %0, double noundef %1) {
  %3 = fcmp ord double %0, %1
  br i1 %3, label %4, label %68

4:                                                ; preds = %2
  %5 = tail call noundef double @llvm.fabs.f64(double %0)
  %6 = tail call noundef double @llvm.fabs.f64(double %1)
  %7 = bitcast double %1 to i64
  %8 = fcmp oeq double %0, 0.000000e+00
  br i1 %8, label %9, label %12

9:                                                ; preds = %4
  %10 = icmp sgt i64 %7, -1
  %11 = select i1 %10, double 0.000000e+00, double 0x400921FB54442D18
  br label %65

12:                                               ; preds = %4
  %13 = fcmp oeq double %1, 0.000000e+00
  br i1 %13, label %65, label %14

14:                                               ; preds = %12
  %15 = fcmp oeq double %5, 0x7FF0000000000000
  %16 = fcmp oeq double %6, 0x7FF0000000000000
  br i1 %15, label %17, label %21

17:                                               ; preds = %14
  %18 = icmp sgt i64 %7, -1
  %19 = select i1 %18, double 0x3FE921FB54442D18, double 0x4002D97C7F3321D2
  %20 = select i1 %16, double %19, double 0x3FF921FB54442D18
  br label %65

21:                                               ; preds = %14
  br i1 %16, label %22, label %25

22:                                               ; preds = %21
  %23 = icmp sgt i64 %7, -1
  %24 = select i1 %23, double 0.000000e+00, double 0x400921FB54442D18
  br label %65

25:                                               ; preds = %21
  %26 = fcmp olt double %5, 0x7B0000000000000
  %27 = fcmp olt double %6, 0x7B0000000000000
  %28 = or i1 %26, %27
  br i1 %28, label %29, label %36

29:                                               ; preds = %25
  %30 = fcmp olt double %5, 0x4630000000000000
  %31 = fcmp olt double %6, 0x4630000000000000
  %32 = and i1 %30, %31
  br i1 %32, label %33, label %43

33:                                               ; preds = %29
  %34 = fmul double %5, 0x7830000000000000
  %35 = fmul double %6, 0x7830000000000000
  br label %43

36:                                               ; preds = %25
  %37 = fcmp ogt double %5, 0x7830000000000000
  %38 = fcmp ogt double %6, 0x7830000000000000
  %39 = or i1 %37, %38
  br i1 %39, label %40, label %43

40:                                               ; preds = %36
  %41 = fmul double %5, 0x2D30000000000000
  %42 = fmul double %6, 0x2D30000000000000
  br label %43

43:                                               ; preds = %40, %36, %29, %33
  %44 = phi double [ %35, %33 ], [ %6, %29 ], [ %42, %40 ], [ %6, %36 ]
  %45 = phi double [ %34, %33 ], [ %5, %29 ], [ %41, %40 ], [ %5, %36 ]
  %46 = fdiv double %45, %44
  %47 = fcmp ogt double %46, 0x44F0000000000000
  br i1 %47, label %65, label %48

48:                                               ; preds = %43
  %49 = fcmp olt double %46, 0x3AF0000000000000
  br i1 %49, label %50, label %54

50:                                               ; preds = %48
  %51 = icmp sgt i64 %7, -1
  br i1 %51, label %52, label %65

52:                                               ; preds = %50
  %53 = fdiv double %5, %6
  br label %65

54:                                               ; preds = %48
  %55 = tail call fastcc { double, double } @lib.divdd(double %45, double 0.000000e+00, double %44, double 0.000000e+00)
  %56 = extractvalue { double, double } %55, 0
  %57 = extractvalue { double, double } %55, 1
  %58 = tail call fastcc { double, double } @lib.gw_atand(double %56, double %57)
  %59 = extractvalue { double, double } %58, 0
  %60 = icmp sgt i64 %7, -1
  br i1 %60, label %65, label %61

61:                                               ; preds = %54
  %62 = extractvalue { double, double } %58, 1
  %63 = tail call fastcc { double, double } @lib.sub(double 0x400921FB54442D18, double 0x3CA1A62633145C07, double %59, double %62)
  %64 = extractvalue { double, double } %63, 0
  br label %65

65:                                               ; preds = %43, %50, %52, %54, %61, %12, %22, %17, %9
  %66 = phi double [ %11, %9 ], [ %20, %17 ], [ %24, %22 ], [ 0x3FF921FB54442D18, %12 ], [ 0x3FF921FB54442D18, %43 ], [ %53, %52 ], [ 0x400921FB54442D18, %50 ], [ %64, %61 ], [ %59, %54 ]
  %67 = tail call double @llvm.copysign.f64(double %66, double %0)
  br label %68

68:                                               ; preds = %2, %65
  %69 = phi double [ %67, %65 ], [ 0x7FF8000000000000, %2 ]
  ret double %69
}

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define dso_local double @pow(double noundef %0, double noundef %1) {
  %3 = fcmp oeq double %1, 0.000000e+00
  %4 = fcmp oeq double %0, 1.000000e+00
  %5 = or i1 %4, %3
  br i1 %5, label %79, label %6

6:                                                ; preds = %2
  %7 = fcmp ord double %0, %1
  br i1 %7, label %8, label %79

8:                                                ; preds = %6
  %9 = tail call noundef double @llvm.fabs.f64(double %0)
  %10 = tail call double @llvm.trunc.f64(double %1)
  %11 = fcmp une double %10, %1
  br i1 %11, label %20, label %12

12:                                               ; preds = %8
  %13 = tail call noundef double @llvm.fabs.f64(double %1)
  %14 = fcmp ult double %13, 0x4340000000000000
  br i1 %14, label %15, label %20

15:                                               ; preds = %12
  %16 = fptosi double %1 to i64
  %17 = and i64 %16, 1
  %18 = icmp eq i64 %17, 0
  %19 = select i1 %18, i32 2, i32 1
  br label %20

20:                                               ; preds = %8, %12, %15
  %21 = phi i32 [ %19, %15 ], [ 0, %8 ], [ 2, %12 ]
  %22 = bitcast double %0 to i64
  %23 = icmp slt i64 %22, 0
  %24 = icmp eq i32 %21, 1
  %25 = select i1 %23, i1 %24, i1 false
  %26 = select i1 %25, double -1.000000e+00, double 1.000000e+00
  %27 = fcmp oeq double %9, 1.000000e+00
  %28 = tail call noundef double @llvm.fabs.f64(double %1)
  %29 = fcmp oeq double %28, 0x7FF0000000000000
  br i1 %27, label %30, label %34

30:                                               ; preds = %20
  %31 = icmp ne i32 %21, 0
  %32 = select i1 %29, i1 true, i1 %31
  %33 = select i1 %32, double %26, double 0x7FF8000000000000
  br label %79

34:                                               ; preds = %20
  br i1 %29, label %35, label %40

35:                                               ; preds = %34
  %36 = fcmp ogt double %9, 1.000000e+00
  %37 = fcmp ule double %1, 0.000000e+00
  %38 = xor i1 %36, %37
  %39 = select i1 %38, double 0x7FF0000000000000, double 0.000000e+00
  br label %79

40:                                               ; preds = %34
  %41 = fcmp oeq double %0, 0.000000e+00
  br i1 %41, label %42, label %47

42:                                               ; preds = %40
  %43 = fcmp olt double %1, 0.000000e+00
  %44 = fmul double %26, 0x7FF0000000000000
  %45 = tail call double @llvm.copysign.f64(double 0.000000e+00, double %26)
  %46 = select i1 %43, double %44, double %45
  br label %79

47:                                               ; preds = %40
  %48 = fcmp oeq double %9, 0x7FF0000000000000
  br i1 %48, label %49, label %54

49:                                               ; preds = %47
  %50 = fcmp ogt double %1, 0.000000e+00
  %51 = fmul double %26, 0x7FF0000000000000
  %52 = tail call double @llvm.copysign.f64(double 0.000000e+00, double %26)
  %53 = select i1 %50, double %51, double %52
  br label %79

54:                                               ; preds = %47
  %55 = fcmp uge double %0, 0.000000e+00
  %56 = icmp ne i32 %21, 0
  %57 = select i1 %55, i1 true, i1 %56
  br i1 %57, label %58, label %79

58:                                               ; preds = %54
  %59 = tail call fastcc { double, double } @lib.gw_logd(double %9, double 0.000000e+00)
  %60 = extractvalue { double, double } %59, 0
  %61 = extractvalue { double, double } %59, 1
  %62 = fmul double %60, %1
  %63 = fcmp ogt double %62, 7.100000e+02
  br i1 %63, label %64, label %66

64:                                               ; preds = %58
  %65 = fmul double %26, 0x7FF0000000000000
  br label %79

66:                                               ; preds = %58
  %67 = fcmp olt double %62, -7.460000e+02
  br i1 %67, label %68, label %70

68:                                               ; preds = %66
  %69 = tail call double @llvm.copysign.f64(double 0.000000e+00, double %26)
  br label %79

70:                                               ; preds = %66
  %71 = fneg double %62
  %72 = tail call double @llvm.fma.f64(double %60, double %1, double %71)
  %73 = tail call double @llvm.fma.f64(double %61, double %1, double %72)
  %74 = fadd double %62, %73
  %75 = fsub double %74, %62
  %76 = fsub double %73, %75
  %77 = tail call fastcc double @lib.gw_exp(double %74, double %76)
  %78 = fmul double %26, %77
  br label %79

79:                                               ; preds = %30, %35, %42, %49, %54, %70, %68, %64, %6, %2
  %80 = phi double [ 1.000000e+00, %2 ], [ 0x7FF8000000000000, %6 ], [ %33, %30 ], [ %39, %35 ], [ %46, %42 ], [ %53, %49 ], [ 0x7FF8000000000000, %54 ], [ %65, %64 ], [ %69, %68 ], [ %78, %70 ]
  ret double %80
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local double @cbrt(double noundef %0) {
  %2 = tail call i1 @llvm.is.fpclass.f64(double %0, i32 615)
  br i1 %2, label %126, label %3

3:                                                ; preds = %1
  %4 = tail call noundef double @llvm.fabs.f64(double %0)
  %5 = fcmp olt double %4, 0x170000000000000
  %6 = fmul double %4, 0x46B0000000000000
  %7 = select i1 %5, i32 -36, i32 0
  %8 = select i1 %5, double %6, double %4
  %9 = bitcast double %8 to i64
  %10 = lshr i64 %9, 52
  %11 = icmp ugt i64 %9, 4607182418800017407
  br i1 %11, label %12, label %16

12:                                               ; preds = %3
  %13 = trunc nuw nsw i64 %10 to i32
  %14 = add nsw i32 %13, -1023
  %15 = udiv i32 %14, 3
  br label %22

16:                                               ; preds = %3
  %17 = trunc nuw nsw i64 %10 to i16
  %18 = sub nuw nsw i16 1025, %17
  %19 = udiv i16 %18, 3
  %20 = zext nneg i16 %19 to i32
  %21 = sub nsw i32 0, %20
  br label %22

22:                                               ; preds = %16, %12
  %23 = phi i32 [ %15, %12 ], [ %21, %16 ]
  %24 = mul nsw i32 %23, -3
  %25 = sdiv i32 %24, 2
  %26 = add nsw i32 %25, 1023
  %27 = zext i32 %26 to i64
  %28 = shl i64 %27, 52
  %29 = bitcast i64 %28 to double
  %30 = fmul double %8, %29
  %31 = add nsw i32 %24, 1023
  %32 = sub nsw i32 %31, %25
  %33 = zext i32 %32 to i64
  %34 = shl i64 %33, 52
  %35 = bitcast i64 %34 to double
  %36 = fmul double %30, %35
  %37 = tail call double @llvm.log2.f64(double %36)
  %38 = fmul double %37, 0x3FD5555555555555
  %39 = tail call double @llvm.exp2.f64(double %38)
  %40 = fmul double %39, %39
  %41 = fneg double %40
  %42 = tail call double @llvm.fma.f64(double %39, double %39, double %41)
  %43 = fmul double %39, %40
  %44 = fneg double %43
  %45 = tail call double @llvm.fma.f64(double %40, double %39, double %44)
  %46 = fmul double %40, 0.000000e+00
  %47 = fmul double %39, %42
  %48 = fadd double %46, %47
  %49 = fadd double %45, %48
  %50 = fadd double %43, %49
  %51 = fsub double %50, %43
  %52 = fsub double %49, %51
  %53 = fneg double %36
  %54 = fsub double %50, %36
  %55 = fsub double %54, %50
  %56 = fsub double %54, %55
  %57 = fsub double %50, %56
  %58 = fsub double %53, %55
  %59 = fadd double %58, %57
  %60 = fsub double %52, %52
  %61 = fsub double %52, %60
  %62 = fsub double %52, %61
  %63 = fsub double %62, %60
  %64 = fadd double %52, %59
  %65 = fadd double %54, %64
  %66 = fsub double %65, %54
  %67 = fsub double %64, %66
  %68 = fadd double %63, %67
  %69 = fadd double %65, %68
  %70 = fmul double %39, 3.000000e+00
  %71 = fmul double %39, %70
  %72 = fdiv double %69, %71
  %73 = fsub double %39, %72
  %74 = fmul double %73, %73
  %75 = fneg double %74
  %76 = tail call double @llvm.fma.f64(double %73, double %73, double %75)
  %77 = fmul double %73, %74
  %78 = fneg double %77
  %79 = tail call double @llvm.fma.f64(double %74, double %73, double %78)
  %80 = fmul double %74, 0.000000e+00
  %81 = fmul double %73, %76
  %82 = fadd double %80, %81
  %83 = fadd double %79, %82
  %84 = fadd double %77, %83
  %85 = fsub double %84, %77
  %86 = fsub double %83, %85
  %87 = fsub double %84, %36
  %88 = fsub double %87, %84
  %89 = fsub double %87, %88
  %90 = fsub double %84, %89
  %91 = fsub double %53, %88
  %92 = fadd double %91, %90
  %93 = fsub double %86, %86
  %94 = fsub double %86, %93
  %95 = fsub double %86, %94
  %96 = fsub double %95, %93
  %97 = fadd double %86, %92
  %98 = fadd double %87, %97
  %99 = fsub double %98, %87
  %100 = fsub double %97, %99
  %101 = fadd double %96, %100
  %102 = fadd double %98, %101
  %103 = fmul double %73, 3.000000e+00
  %104 = fmul double %73, %103
  %105 = fdiv double %102, %104
  %106 = fsub double %73, %105
  %107 = add nsw i32 %23, %7
  %108 = icmp sgt i32 %107, 1023
  br i1 %108, label %109, label %117

109:                                              ; preds = %22
  %110 = fmul double %106, 0x7FE0000000000000
  %111 = add nsw i32 %107, -1023
  %112 = icmp ugt i32 %107, 2046
  br i1 %112, label %113, label %117

113:                                              ; preds = %109
  %114 = fmul double %110, 0x7FE0000000000000
  %115 = tail call i32 @llvm.umin.i32(i32 %107, i32 3069)
  %116 = add nsw i32 %115, -2046
  br label %117

117:                                              ; preds = %22, %109, %113
  %118 = phi double [ %114, %113 ], [ %110, %109 ], [ %106, %22 ]
  %119 = phi i32 [ %116, %113 ], [ %111, %109 ], [ %107, %22 ]
  %120 = add nsw i32 %119, 1023
  %121 = zext nneg i32 %120 to i64
  %122 = shl nuw nsw i64 %121, 52
  %123 = bitcast i64 %122 to double
  %124 = fmul double %118, %123
  %125 = tail call double @llvm.copysign.f64(double %124, double %0)
  br label %126

126:                                              ; preds = %1, %117
  %127 = phi double [ %125, %117 ], [ %0, %1 ]
  ret double %127
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.log2.f64(double)

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.exp2.f64(double)

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local double @hypot(double noundef %0, double noundef %1) {
  %3 = tail call noundef double @llvm.fabs.f64(double %0)
  %4 = tail call noundef double @llvm.fabs.f64(double %1)
  %5 = fcmp oeq double %3, 0x7FF0000000000000
  %6 = fcmp oeq double %4, 0x7FF0000000000000
  %7 = or i1 %5, %6
  br i1 %7, label %95, label %8

8:                                                ; preds = %2
  %9 = fcmp olt double %3, %4
  %10 = select i1 %9, double %3, double %4
  %11 = select i1 %9, double %4, double %3
  %12 = fcmp ogt double %10, 0.000000e+00
  %13 = fcmp ord double %11, 0.000000e+00
  %14 = and i1 %12, %13
  br i1 %14, label %17, label %15

15:                                               ; preds = %8
  %16 = fadd double %3, %4
  br label %95

17:                                               ; preds = %8
  %18 = fcmp ogt double %11, 0x5F30000000000000
  br i1 %18, label %19, label %22

19:                                               ; preds = %17
  %20 = fmul double %11, 0x1A70000000000000
  %21 = fmul double %10, 0x1A70000000000000
  br label %29

22:                                               ; preds = %17
  %23 = fcmp olt double %10, 0x23D0000000000000
  br i1 %23, label %24, label %29

24:                                               ; preds = %22
  %25 = fcmp ogt double %11, 0x4630000000000000
  br i1 %25, label %95, label %26

26:                                               ; preds = %24
  %27 = fmul double %11, 0x6570000000000000
  %28 = fmul double %10, 0x6570000000000000
  br label %29

29:                                               ; preds = %22, %26, %19
  %30 = phi double [ 0x6570000000000000, %19 ], [ 0x1A70000000000000, %26 ], [ 1.000000e+00, %22 ]
  %31 = phi double [ %21, %19 ], [ %28, %26 ], [ %10, %22 ]
  %32 = phi double [ %20, %19 ], [ %27, %26 ], [ %11, %22 ]
  %33 = fmul double %32, 0x3C30000000000000
  %34 = fcmp olt double %31, %33
  br i1 %34, label %35, label %37

35:                                               ; preds = %29
  %36 = fmul double %30, %32
  br label %95

37:                                               ; preds = %29
  %38 = fmul double %32, %32
  %39 = fneg double %38
  %40 = tail call double @llvm.fma.f64(double %32, double %32, double %39)
  %41 = fmul double %31, %31
  %42 = fneg double %41
  %43 = tail call double @llvm.fma.f64(double %31, double %31, double %42)
  %44 = fadd double %41, %38
  %45 = fsub double %44, %38
  %46 = fsub double %45, %44
  %47 = fadd double %38, %46
  %48 = fsub double %41, %45
  %49 = fadd double %48, %47
  %50 = fadd double %43, %40
  %51 = fsub double %50, %40
  %52 = fsub double %51, %50
  %53 = fadd double %40, %52
  %54 = fsub double %43, %51
  %55 = fadd double %54, %53
  %56 = fadd double %50, %49
  %57 = fadd double %44, %56
  %58 = fsub double %44, %57
  %59 = fadd double %56, %58
  %60 = fadd double %55, %59
  %61 = fadd double %57, %60
  %62 = fcmp ugt double %61, 0.000000e+00
  br i1 %62, label %63, label %92

63:                                               ; preds = %37
  %64 = fsub double %57, %61
  %65 = fadd double %60, %64
  %66 = tail call double @llvm.sqrt.f64(double %61)
  %67 = fmul double %66, %66
  %68 = fneg double %67
  %69 = tail call double @llvm.fma.f64(double %66, double %66, double %68)
  %70 = fneg double %69
  %71 = fsub double %61, %67
  %72 = fsub double %71, %61
  %73 = fsub double %72, %71
  %74 = fadd double %61, %73
  %75 = fsub double %68, %72
  %76 = fadd double %75, %74
  %77 = fsub double %65, %69
  %78 = fsub double %77, %65
  %79 = fsub double %78, %77
  %80 = fadd double %65, %79
  %81 = fsub double %70, %78
  %82 = fadd double %81, %80
  %83 = fadd double %77, %76
  %84 = fadd double %71, %83
  %85 = fsub double %71, %84
  %86 = fadd double %83, %85
  %87 = fadd double %82, %86
  %88 = fadd double %84, %87
  %89 = fmul double %66, 2.000000e+00
  %90 = fdiv double %88, %89
  %91 = fadd double %66, %90
  br label %92

92:                                               ; preds = %37, %63
  %93 = phi double [ %91, %63 ], [ 0.000000e+00, %37 ]
  %94 = fmul double %30, %93
  br label %95

95:                                               ; preds = %35, %92, %24, %2, %15
  %96 = phi double [ %16, %15 ], [ 0x7FF0000000000000, %2 ], [ %36, %35 ], [ %94, %92 ], [ %11, %24 ]
  ret double %96
}

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define dso_local double @erfc(double noundef %0) {
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = fcmp ord double %0, 0.000000e+00
  br i1 %4, label %7, label %5

5:                                                ; preds = %1
  %6 = fadd double %0, %0
  br label %421

7:                                                ; preds = %1
  %8 = fcmp olt double %0, -6.000000e+00
  br i1 %8, label %421, label %9

9:                                                ; preds = %7
  %10 = fcmp ogt double %0, 2.730000e+01
  br i1 %10, label %421, label %11

11:                                               ; preds = %9
  %12 = tail call noundef double @llvm.fabs.f64(double %0)
  %13 = fcmp olt double %12, 0x3C30000000000000
  br i1 %13, label %421, label %14

14:                                               ; preds = %11
  %15 = fcmp olt double %0, 5.000000e+00
  br i1 %15, label %16, label %333

16:                                               ; preds = %14
  %17 = fmul double %0, %0
  %18 = fneg double %17
  %19 = tail call double @llvm.fma.f64(double %0, double %0, double %18)
  %20 = fmul double %17, 2.000000e+00
  %21 = fmul double %19, 2.000000e+00
  br label %22

22:                                               ; preds = %22, %16
  %23 = phi double [ 0.000000e+00, %16 ], [ %112, %22 ]
  %24 = phi double [ 1.000000e+00, %16 ], [ %110, %22 ]
  %25 = phi double [ 0.000000e+00, %16 ], [ %132, %22 ]
  %26 = phi double [ 1.000000e+00, %16 ], [ %130, %22 ]
  %27 = phi i32 [ 1, %16 ], [ %133, %22 ]
  %28 = fmul double %20, %24
  %29 = fneg double %28
  %30 = tail call double @llvm.fma.f64(double %24, double %20, double %29)
  %31 = fmul double %21, %24
  %32 = fmul double %20, %23
  %33 = fadd double %32, %31
  %34 = fadd double %30, %33
  %35 = fadd double %28, %34
  %36 = fsub double %35, %28
  %37 = fsub double %34, %36
  %38 = shl nuw nsw i32 %27, 1
  %39 = or disjoint i32 %38, 1
  %40 = uitofp nneg i32 %39 to double
  %41 = fdiv double %35, %40
  %42 = fmul double %41, %40
  %43 = fneg double %42
  %44 = tail call double @llvm.fma.f64(double %40, double %41, double %43)
  %45 = tail call double @llvm.fma.f64(double %41, double 0.000000e+00, double %44)
  %46 = fadd double %42, %45
  %47 = fsub double %46, %42
  %48 = fsub double %45, %47
  %49 = fneg double %46
  %50 = fneg double %48
  %51 = fsub double %35, %46
  %52 = fsub double %51, %35
  %53 = fsub double %51, %52
  %54 = fsub double %35, %53
  %55 = fsub double %49, %52
  %56 = fadd double %55, %54
  %57 = fsub double %37, %48
  %58 = fsub double %57, %37
  %59 = fsub double %57, %58
  %60 = fsub double %37, %59
  %61 = fsub double %50, %58
  %62 = fadd double %61, %60
  %63 = fadd double %57, %56
  %64 = fadd double %51, %63
  %65 = fsub double %64, %51
  %66 = fsub double %63, %65
  %67 = fadd double %62, %66
  %68 = fadd double %64, %67
  %69 = fsub double %68, %64
  %70 = fsub double %67, %69
  %71 = fdiv double %68, %40
  %72 = fmul double %71, %40
  %73 = fneg double %72
  %74 = tail call double @llvm.fma.f64(double %40, double %71, double %73)
  %75 = tail call double @llvm.fma.f64(double %71, double 0.000000e+00, double %74)
  %76 = fadd double %72, %75
  %77 = fsub double %76, %72
  %78 = fsub double %75, %77
  %79 = fneg double %76
  %80 = fneg double %78
  %81 = fsub double %68, %76
  %82 = fsub double %81, %68
  %83 = fsub double %81, %82
  %84 = fsub double %68, %83
  %85 = fsub double %79, %82
  %86 = fadd double %85, %84
  %87 = fsub double %70, %78
  %88 = fsub double %87, %70
  %89 = fsub double %87, %88
  %90 = fsub double %70, %89
  %91 = fsub double %80, %88
  %92 = fadd double %91, %90
  %93 = fadd double %87, %86
  %94 = fadd double %81, %93
  %95 = fsub double %94, %81
  %96 = fsub double %93, %95
  %97 = fadd double %92, %96
  %98 = fadd double %94, %97
  %99 = fadd double %41, %71
  %100 = fsub double %99, %41
  %101 = fsub double %71, %100
  %102 = fdiv double %98, %40
  %103 = fadd double %99, %102
  %104 = fsub double %103, %99
  %105 = fsub double %103, %104
  %106 = fsub double %99, %105
  %107 = fsub double %102, %104
  %108 = fadd double %107, %106
  %109 = fadd double %101, %108
  %110 = fadd double %103, %109
  %111 = fsub double %110, %103
  %112 = fsub double %109, %111
  %113 = fadd double %26, %110
  %114 = fsub double %113, %26
  %115 = fsub double %113, %114
  %116 = fsub double %26, %115
  %117 = fsub double %110, %114
  %118 = fadd double %117, %116
  %119 = fadd double %25, %112
  %120 = fsub double %119, %25
  %121 = fsub double %119, %120
  %122 = fsub double %25, %121
  %123 = fsub double %112, %120
  %124 = fadd double %123, %122
  %125 = fadd double %119, %118
  %126 = fadd double %113, %125
  %127 = fsub double %126, %113
  %128 = fsub double %125, %127
  %129 = fadd double %124, %128
  %130 = fadd double %126, %129
  %131 = fsub double %130, %126
  %132 = fsub double %129, %131
  %133 = add nuw nsw i32 %27, 1
  %134 = icmp ult i32 %27, 399
  %135 = fmul double %130, 0x3930000000000000
  %136 = fcmp ogt double %110, %135
  %137 = select i1 %134, i1 %136, i1 false
  br i1 %137, label %22, label %138

138:                                              ; preds = %22
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %2)
  %139 = fneg double %19
  %140 = call fastcc { double, double } @lib.gw_expm1r(double %18, double %139, ptr noundef nonnull %2)
  %141 = extractvalue { double, double } %140, 0
  %142 = extractvalue { double, double } %140, 1
  %143 = fadd double %141, 1.000000e+00
  %144 = fsub double %143, %141
  %145 = fsub double %143, %144
  %146 = fsub double %141, %145
  %147 = fsub double 1.000000e+00, %144
  %148 = fadd double %147, %146
  %149 = fadd double %142, %148
  %150 = fadd double %143, %149
  %151 = fsub double %143, %150
  %152 = fadd double %149, %151
  %153 = load i32, ptr %2, align 4
  %154 = add nsw i32 %153, 1023
  %155 = zext i32 %154 to i64
  %156 = shl i64 %155, 52
  %157 = bitcast i64 %156 to double
  %158 = fmul double %150, %157
  %159 = fmul double %152, %157
  %160 = fmul double %12, %130
  %161 = fneg double %160
  %162 = tail call double @llvm.fma.f64(double %130, double %12, double %161)
  %163 = tail call double @llvm.fma.f64(double %132, double %12, double %162)
  %164 = fadd double %160, %163
  %165 = fsub double %164, %160
  %166 = fsub double %163, %165
  %167 = fmul double %164, %158
  %168 = fneg double %167
  %169 = tail call double @llvm.fma.f64(double %164, double %158, double %168)
  %170 = fmul double %164, %159
  %171 = fmul double %166, %158
  %172 = fadd double %171, %170
  %173 = fadd double %169, %172
  %174 = fadd double %167, %173
  %175 = fsub double %174, %167
  %176 = fsub double %173, %175
  %177 = fmul double %174, 0x3FF20DD750429B6D
  %178 = fneg double %177
  %179 = tail call double @llvm.fma.f64(double %174, double 0x3FF20DD750429B6D, double %178)
  %180 = fmul double %174, 0x3C71AE3A914FED7D
  %181 = fmul double %176, 0x3FF20DD750429B6D
  %182 = fadd double %180, %181
  %183 = fadd double %179, %182
  %184 = fadd double %177, %183
  %185 = fsub double %184, %177
  %186 = fsub double %183, %185
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %2)
  %187 = fcmp olt double %0, 0.000000e+00
  br i1 %187, label %188, label %197

188:                                              ; preds = %138
  %189 = fadd double %184, 1.000000e+00
  %190 = fsub double %189, %184
  %191 = fsub double %189, %190
  %192 = fsub double %184, %191
  %193 = fsub double 1.000000e+00, %190
  %194 = fadd double %193, %192
  %195 = fadd double %186, %194
  %196 = fadd double %189, %195
  br label %421

197:                                              ; preds = %138
  %198 = fneg double %184
  %199 = fsub double 1.000000e+00, %184
  %200 = fadd double %184, %199
  %201 = fsub double %199, %200
  %202 = fsub double %198, %201
  %203 = fsub double 1.000000e+00, %200
  %204 = fadd double %203, %202
  %205 = fsub double %204, %186
  %206 = fadd double %199, %205
  br label %421

207:                                              ; preds = %333
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %3)
  %208 = fneg double %0
  %209 = fmul double %208, %0
  %210 = tail call double @llvm.fma.f64(double %0, double %0, double %209)
  %211 = fneg double %210
  %212 = call fastcc { double, double } @lib.gw_expm1r(double %209, double %211, ptr noundef nonnull %3)
  %213 = extractvalue { double, double } %212, 0
  %214 = extractvalue { double, double } %212, 1
  %215 = fadd double %213, 1.000000e+00
  %216 = fsub double %215, %213
  %217 = fsub double %215, %216
  %218 = fsub double %213, %217
  %219 = fsub double 1.000000e+00, %216
  %220 = fadd double %219, %218
  %221 = fadd double %214, %220
  %222 = fadd double %215, %221
  %223 = fsub double %215, %222
  %224 = fadd double %221, %223
  %225 = fmul double %416, 0x3FFC5BF891B4EF6B
  %226 = fneg double %225
  %227 = tail call double @llvm.fma.f64(double %416, double 0x3FFC5BF891B4EF6B, double %226)
  %228 = fmul double %416, 0x3C9618F13EB7CA88
  %229 = fmul double %418, 0x3FFC5BF891B4EF6B
  %230 = fsub double %229, %228
  %231 = fadd double %227, %230
  %232 = fadd double %225, %231
  %233 = fsub double %232, %225
  %234 = fsub double %231, %233
  %235 = fdiv double %222, %232
  %236 = fmul double %232, %235
  %237 = fneg double %236
  %238 = tail call double @llvm.fma.f64(double %232, double %235, double %237)
  %239 = tail call double @llvm.fma.f64(double %234, double %235, double %238)
  %240 = fadd double %236, %239
  %241 = fsub double %240, %236
  %242 = fsub double %239, %241
  %243 = fneg double %240
  %244 = fneg double %242
  %245 = fsub double %222, %240
  %246 = fsub double %245, %222
  %247 = fsub double %246, %245
  %248 = fadd double %222, %247
  %249 = fsub double %243, %246
  %250 = fadd double %249, %248
  %251 = fsub double %224, %242
  %252 = fsub double %251, %224
  %253 = fsub double %252, %251
  %254 = fadd double %224, %253
  %255 = fsub double %244, %252
  %256 = fadd double %255, %254
  %257 = fadd double %251, %250
  %258 = fadd double %245, %257
  %259 = fsub double %245, %258
  %260 = fadd double %257, %259
  %261 = fadd double %256, %260
  %262 = fadd double %258, %261
  %263 = fsub double %258, %262
  %264 = fadd double %261, %263
  %265 = fdiv double %262, %232
  %266 = fmul double %232, %265
  %267 = fneg double %266
  %268 = tail call double @llvm.fma.f64(double %232, double %265, double %267)
  %269 = tail call double @llvm.fma.f64(double %234, double %265, double %268)
  %270 = fadd double %266, %269
  %271 = fsub double %270, %266
  %272 = fsub double %269, %271
  %273 = fneg double %270
  %274 = fneg double %272
  %275 = fsub double %262, %270
  %276 = fsub double %275, %262
  %277 = fsub double %276, %275
  %278 = fadd double %262, %277
  %279 = fsub double %273, %276
  %280 = fadd double %279, %278
  %281 = fsub double %264, %272
  %282 = fsub double %281, %264
  %283 = fsub double %282, %281
  %284 = fadd double %264, %283
  %285 = fsub double %274, %282
  %286 = fadd double %285, %284
  %287 = fadd double %281, %280
  %288 = fadd double %275, %287
  %289 = fsub double %288, %275
  %290 = fsub double %287, %289
  %291 = fadd double %286, %290
  %292 = fadd double %288, %291
  %293 = fadd double %235, %265
  %294 = fsub double %293, %235
  %295 = fsub double %265, %294
  %296 = fdiv double %292, %232
  %297 = fadd double %293, %296
  %298 = fsub double %297, %293
  %299 = fsub double %297, %298
  %300 = fsub double %293, %299
  %301 = fsub double %296, %298
  %302 = fadd double %301, %300
  %303 = fadd double %295, %302
  %304 = fadd double %297, %303
  %305 = load i32, ptr %3, align 4
  %306 = icmp sgt i32 %305, 1023
  br i1 %306, label %307, label %315

307:                                              ; preds = %207
  %308 = fmul double %304, 0x7FE0000000000000
  %309 = add nsw i32 %305, -1023
  %310 = icmp ugt i32 %305, 2046
  br i1 %310, label %311, label %325

311:                                              ; preds = %307
  %312 = fmul double %308, 0x7FE0000000000000
  %313 = tail call i32 @llvm.umin.i32(i32 %305, i32 3069)
  %314 = add nsw i32 %313, -2046
  br label %325

315:                                              ; preds = %207
  %316 = icmp slt i32 %305, -1022
  br i1 %316, label %317, label %325

317:                                              ; preds = %315
  %318 = fmul double %304, 0x360000000000000
  %319 = add nuw nsw i32 %305, 969
  %320 = icmp ult i32 %305, -1991
  br i1 %320, label %321, label %325

321:                                              ; preds = %317
  %322 = fmul double %318, 0x360000000000000
  %323 = tail call i32 @llvm.umax.i32(i32 %305, i32 -2960)
  %324 = add nuw nsw i32 %323, 1938
  br label %325

325:                                              ; preds = %307, %311, %315, %317, %321
  %326 = phi double [ %312, %311 ], [ %308, %307 ], [ %322, %321 ], [ %318, %317 ], [ %304, %315 ]
  %327 = phi i32 [ %314, %311 ], [ %309, %307 ], [ %324, %321 ], [ %319, %317 ], [ %305, %315 ]
  %328 = add nsw i32 %327, 1023
  %329 = zext nneg i32 %328 to i64
  %330 = shl nuw nsw i64 %329, 52
  %331 = bitcast i64 %330 to double
  %332 = fmul double %326, %331
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %3)
  br label %421

333:                                              ; preds = %14, %333
  %334 = phi double [ %418, %333 ], [ 0.000000e+00, %14 ]
  %335 = phi double [ %416, %333 ], [ %0, %14 ]
  %336 = phi i32 [ %419, %333 ], [ 60, %14 ]
  %337 = uitofp nneg i32 %336 to double
  %338 = fmul double %337, 5.000000e-01
  %339 = fdiv double %338, %335
  %340 = fmul double %335, %339
  %341 = fneg double %340
  %342 = tail call double @llvm.fma.f64(double %335, double %339, double %341)
  %343 = tail call double @llvm.fma.f64(double %334, double %339, double %342)
  %344 = fadd double %340, %343
  %345 = fsub double %344, %340
  %346 = fsub double %343, %345
  %347 = fneg double %344
  %348 = fneg double %346
  %349 = fsub double %338, %344
  %350 = fsub double %349, %338
  %351 = fsub double %349, %350
  %352 = fsub double %338, %351
  %353 = fsub double %347, %350
  %354 = fadd double %353, %352
  %355 = fsub double 0.000000e+00, %346
  %356 = fsub double %355, %355
  %357 = fsub double %348, %355
  %358 = fadd double %357, %356
  %359 = fadd double %355, %354
  %360 = fadd double %349, %359
  %361 = fsub double %349, %360
  %362 = fadd double %359, %361
  %363 = fadd double %358, %362
  %364 = fadd double %360, %363
  %365 = fsub double %360, %364
  %366 = fadd double %363, %365
  %367 = fdiv double %364, %335
  %368 = fmul double %335, %367
  %369 = fneg double %368
  %370 = tail call double @llvm.fma.f64(double %335, double %367, double %369)
  %371 = tail call double @llvm.fma.f64(double %334, double %367, double %370)
  %372 = fadd double %368, %371
  %373 = fsub double %372, %368
  %374 = fsub double %371, %373
  %375 = fneg double %372
  %376 = fneg double %374
  %377 = fsub double %364, %372
  %378 = fsub double %377, %364
  %379 = fsub double %378, %377
  %380 = fadd double %364, %379
  %381 = fsub double %375, %378
  %382 = fadd double %381, %380
  %383 = fsub double %366, %374
  %384 = fsub double %383, %366
  %385 = fsub double %384, %383
  %386 = fadd double %366, %385
  %387 = fsub double %376, %384
  %388 = fadd double %387, %386
  %389 = fadd double %383, %382
  %390 = fadd double %377, %389
  %391 = fsub double %390, %377
  %392 = fsub double %389, %391
  %393 = fadd double %388, %392
  %394 = fadd double %390, %393
  %395 = fadd double %339, %367
  %396 = fsub double %395, %339
  %397 = fsub double %367, %396
  %398 = fdiv double %394, %335
  %399 = fadd double %395, %398
  %400 = fsub double %399, %395
  %401 = fsub double %399, %400
  %402 = fsub double %395, %401
  %403 = fsub double %398, %400
  %404 = fadd double %403, %402
  %405 = fadd double %397, %404
  %406 = fadd double %399, %405
  %407 = fsub double %406, %399
  %408 = fsub double %405, %407
  %409 = fadd double %406, %0
  %410 = fsub double %409, %406
  %411 = fsub double %409, %410
  %412 = fsub double %406, %411
  %413 = fsub double %0, %410
  %414 = fadd double %413, %412
  %415 = fadd double %408, %414
  %416 = fadd double %409, %415
  %417 = fsub double %409, %416
  %418 = fadd double %415, %417
  %419 = add nsw i32 %336, -1
  %420 = icmp ugt i32 %336, 1
  br i1 %420, label %333, label %207

421:                                              ; preds = %188, %197, %11, %9, %7, %325, %5
  %422 = phi double [ %6, %5 ], [ %332, %325 ], [ 2.000000e+00, %7 ], [ 0.000000e+00, %9 ], [ 1.000000e+00, %11 ], [ %196, %188 ], [ %206, %197 ]
  ret double %422
}

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define dso_local double @tgamma(double noundef %0) {
  %2 = alloca %struct.dd, align 8
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = fcmp ueq double %0, 0x7FF0000000000000
  br i1 %5, label %105, label %6

6:                                                ; preds = %1
  %7 = fcmp oeq double %0, 0.000000e+00
  br i1 %7, label %8, label %10

8:                                                ; preds = %6
  %9 = fdiv double 1.000000e+00, %0
  br label %105

10:                                               ; preds = %6
  %11 = fcmp olt double %0, 0.000000e+00
  br i1 %11, label %12, label %17

12:                                               ; preds = %10
  %13 = tail call double @llvm.trunc.f64(double %0)
  %14 = fcmp oeq double %13, %0
  %15 = fcmp oeq double %0, 0xFFF0000000000000
  %16 = or i1 %15, %14
  br i1 %16, label %105, label %17

17:                                               ; preds = %12, %10
  %18 = fcmp ogt double %0, 1.717000e+02
  br i1 %18, label %105, label %19

19:                                               ; preds = %17
  %20 = fcmp olt double %0, -1.840000e+02
  br i1 %20, label %21, label %30

21:                                               ; preds = %19
  %22 = tail call double @llvm.floor.f64(double %0)
  %23 = tail call double @llvm.fabs.f64(double %22)
  %24 = fcmp ult double %23, 0x4340000000000000
  br i1 %24, label %25, label %29

25:                                               ; preds = %21
  %26 = fptosi double %22 to i64
  %27 = and i64 %26, 1
  %28 = icmp eq i64 %27, 0
  br i1 %28, label %29, label %105

29:                                               ; preds = %21, %25
  br label %105

30:                                               ; preds = %19
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %2)
  %31 = fcmp ogt double %0, 0.000000e+00
  br i1 %31, label %32, label %50

32:                                               ; preds = %30
  %33 = fcmp olt double %0, 0x3C30000000000000
  br i1 %33, label %34, label %36

34:                                               ; preds = %32
  %35 = fdiv double 1.000000e+00, %0
  br label %103

36:                                               ; preds = %32
  %37 = call fastcc { double, double } @lib.stirling(double %0, double 0.000000e+00, ptr noundef nonnull %2)
  %38 = extractvalue { double, double } %37, 0
  %39 = extractvalue { double, double } %37, 1
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %3)
  %40 = call fastcc { double, double } @lib.expd(double %38, double %39, ptr noundef nonnull %3)
  %41 = extractvalue { double, double } %40, 0
  %42 = extractvalue { double, double } %40, 1
  %43 = load double, ptr %2, align 8
  %44 = getelementptr inbounds i8, ptr %2, i64 8
  %45 = load double, ptr %44, align 8
  %46 = tail call fastcc { double, double } @lib.divdd(double %41, double %42, double %43, double %45)
  %47 = extractvalue { double, double } %46, 0
  %48 = load i32, ptr %3, align 4
  %49 = tail call fastcc double @lib.shift(double noundef %47, i32 noundef %48)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %3)
  br label %103

50:                                               ; preds = %30
  %51 = fcmp ogt double %0, 0xBC30000000000000
  br i1 %51, label %52, label %54

52:                                               ; preds = %50
  %53 = fdiv double 1.000000e+00, %0
  br label %103

54:                                               ; preds = %50
  %55 = fneg double %0
  %56 = fsub double 1.000000e+00, %0
  %57 = fadd double %56, -1.000000e+00
  %58 = fsub double %57, %56
  %59 = fadd double %58, 1.000000e+00
  %60 = fsub double %55, %57
  %61 = fadd double %60, %59
  %62 = call fastcc { double, double } @lib.stirling(double %56, double %61, ptr noundef nonnull %2)
  %63 = extractvalue { double, double } %62, 0
  %64 = extractvalue { double, double } %62, 1
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %4)
  %65 = call fastcc { double, double } @lib.expd(double %63, double %64, ptr noundef nonnull %4)
  %66 = extractvalue { double, double } %65, 0
  %67 = extractvalue { double, double } %65, 1
  %68 = load double, ptr %2, align 8
  %69 = getelementptr inbounds i8, ptr %2, i64 8
  %70 = load double, ptr %69, align 8
  %71 = tail call fastcc { double, double } @lib.divdd(double %66, double %67, double %68, double %70)
  %72 = extractvalue { double, double } %71, 0
  %73 = extractvalue { double, double } %71, 1
  %74 = tail call fastcc { double, double } @lib.sinpi(double noundef %0)
  %75 = extractvalue { double, double } %74, 0
  %76 = extractvalue { double, double } %74, 1
  %77 = fmul double %72, %75
  %78 = fneg double %77
  %79 = tail call double @llvm.fma.f64(double %72, double %75, double %78)
  %80 = fmul double %72, %76
  %81 = fmul double %73, %75
  %82 = fadd double %81, %80
  %83 = fadd double %79, %82
  %84 = fadd double %77, %83
  %85 = fsub double %84, %77
  %86 = fsub double %83, %85
  %87 = tail call fastcc { double, double } @lib.divdd(double 0x400921FB54442D18, double 0x3CA1A62633145C07, double %84, double %86)
  %88 = extractvalue { double, double } %87, 0
  %89 = load i32, ptr %4, align 4
  %90 = sub nsw i32 0, %89
  %91 = tail call fastcc double @lib.shift(double noundef %88, i32 noundef %90)
  %92 = tail call double @llvm.floor.f64(double %0)
  %93 = tail call double @llvm.fabs.f64(double %92)
  %94 = fcmp ult double %93, 0x4340000000000000
  br i1 %94, label %95, label %101

95:                                               ; preds = %54
  %96 = fptosi double %92 to i64
  %97 = and i64 %96, 1
  %98 = icmp eq i64 %97, 0
  br i1 %98, label %101, label %99

99:                                               ; preds = %95
  %100 = fneg double %91
  br label %101

101:                                              ; preds = %95, %54, %99
  %102 = phi double [ %100, %99 ], [ %91, %54 ], [ %91, %95 ]
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %4)
  br label %103

103:                                              ; preds = %101, %52, %36, %34
  %104 = phi double [ %35, %34 ], [ %49, %36 ], [ %53, %52 ], [ %102, %101 ]
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %2)
  br label %105

105:                                              ; preds = %29, %25, %17, %12, %1, %103, %8
  %106 = phi double [ %9, %8 ], [ %104, %103 ], [ %0, %1 ], [ 0x7FF8000000000000, %12 ], [ 0x7FF0000000000000, %17 ], [ 0.000000e+00, %29 ], [ -0.000000e+00, %25 ]
  ret double %106
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.trunc.f64(double)

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.floor.f64(double)

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: write)
define internal fastcc { double, double } @lib.stirling(double %0, double %1, ptr nocapture noundef writeonly %2) unnamed_addr {
  store double 1.000000e+00, ptr %2, align 8
  %4 = getelementptr inbounds i8, ptr %2, i64 8
  store double 0.000000e+00, ptr %4, align 8
  %5 = fcmp olt double %0, 2.500000e+01
  br i1 %5, label %6, label %33

6:                                                ; preds = %3, %6
  %7 = phi double [ %20, %6 ], [ 0.000000e+00, %3 ]
  %8 = phi double [ %18, %6 ], [ 1.000000e+00, %3 ]
  %9 = phi double [ %30, %6 ], [ %1, %3 ]
  %10 = phi double [ %28, %6 ], [ %0, %3 ]
  %11 = fmul double %10, %8
  %12 = fneg double %11
  %13 = tail call double @llvm.fma.f64(double %8, double %10, double %12)
  %14 = fmul double %9, %8
  %15 = fmul double %10, %7
  %16 = fadd double %14, %15
  %17 = fadd double %13, %16
  %18 = fadd double %11, %17
  %19 = fsub double %18, %11
  %20 = fsub double %17, %19
  %21 = fadd double %10, 1.000000e+00
  %22 = fsub double %21, %10
  %23 = fsub double %21, %22
  %24 = fsub double %10, %23
  %25 = fsub double 1.000000e+00, %22
  %26 = fadd double %25, %24
  %27 = fadd double %9, %26
  %28 = fadd double %21, %27
  %29 = fsub double %21, %28
  %30 = fadd double %27, %29
  %31 = fcmp olt double %28, 2.500000e+01
  br i1 %31, label %6, label %32

32:                                               ; preds = %6
  store double %18, ptr %2, align 8
  store double %20, ptr %4, align 8
  br label %33

33:                                               ; preds = %32, %3
  %34 = phi double [ %28, %32 ], [ %0, %3 ]
  %35 = phi double [ %30, %32 ], [ %1, %3 ]
  %36 = tail call fastcc { double, double } @lib.gw_logd(double %34, double %35)
  %37 = extractvalue { double, double } %36, 0
  %38 = extractvalue { double, double } %36, 1
  %39 = fadd double %34, -5.000000e-01
  %40 = fsub double %39, %34
  %41 = fsub double %40, %39
  %42 = fadd double %34, %41
  %43 = fsub double -5.000000e-01, %40
  %44 = fadd double %43, %42
  %45 = fadd double %35, %44
  %46 = fadd double %39, %45
  %47 = fsub double %39, %46
  %48 = fadd double %45, %47
  %49 = fmul double %46, %37
  %50 = fneg double %49
  %51 = tail call double @llvm.fma.f64(double %46, double %37, double %50)
  %52 = fmul double %46, %38
  %53 = fmul double %48, %37
  %54 = fadd double %53, %52
  %55 = fadd double %51, %54
  %56 = fadd double %49, %55
  %57 = fsub double %56, %49
  %58 = fsub double %55, %57
  %59 = fneg double %34
  %60 = fneg double %35
  %61 = fsub double %56, %34
  %62 = fsub double %61, %56
  %63 = fsub double %61, %62
  %64 = fsub double %56, %63
  %65 = fsub double %59, %62
  %66 = fadd double %65, %64
  %67 = fsub double %58, %35
  %68 = fsub double %67, %58
  %69 = fsub double %67, %68
  %70 = fsub double %58, %69
  %71 = fsub double %60, %68
  %72 = fadd double %71, %70
  %73 = fadd double %67, %66
  %74 = fadd double %61, %73
  %75 = fsub double %61, %74
  %76 = fadd double %73, %75
  %77 = fadd double %72, %76
  %78 = fadd double %74, %77
  %79 = fsub double %74, %78
  %80 = fadd double %77, %79
  %81 = tail call fastcc { double, double } @lib.gw_logd(double 0x400921FB54442D18, double 0x3CA1A62633145C07)
  %82 = extractvalue { double, double } %81, 0
  %83 = extractvalue { double, double } %81, 1
  %84 = fadd double %82, 0x3FE62E42FEFA39EF
  %85 = fsub double %84, %82
  %86 = fsub double %84, %85
  %87 = fsub double %82, %86
  %88 = fsub double 0x3FE62E42FEFA39EF, %85
  %89 = fadd double %88, %87
  %90 = fadd double %83, 0x3C7ABC9E3B39803F
  %91 = fsub double %90, %83
  %92 = fsub double %90, %91
  %93 = fsub double %83, %92
  %94 = fsub double 0x3C7ABC9E3B39803F, %91
  %95 = fadd double %94, %93
  %96 = fadd double %90, %89
  %97 = fadd double %84, %96
  %98 = fsub double %84, %97
  %99 = fadd double %96, %98
  %100 = fadd double %95, %99
  %101 = fadd double %97, %100
  %102 = fsub double %97, %101
  %103 = fadd double %100, %102
  %104 = fmul double %101, 5.000000e-01
  %105 = fmul double %103, 5.000000e-01
  %106 = fadd double %104, %78
  %107 = fsub double %106, %78
  %108 = fsub double %107, %106
  %109 = fadd double %78, %108
  %110 = fsub double %104, %107
  %111 = fadd double %110, %109
  %112 = fadd double %105, %80
  %113 = fsub double %112, %80
  %114 = fsub double %113, %112
  %115 = fadd double %80, %114
  %116 = fsub double %105, %113
  %117 = fadd double %116, %115
  %118 = fadd double %112, %111
  %119 = fadd double %106, %118
  %120 = fsub double %106, %119
  %121 = fadd double %118, %120
  %122 = fadd double %117, %121
  %123 = fadd double %119, %122
  %124 = fsub double %123, %119
  %125 = fsub double %122, %124
  %126 = fdiv double 1.000000e+00, %34
  %127 = fmul double %34, %126
  %128 = fneg double %127
  %129 = tail call double @llvm.fma.f64(double %34, double %126, double %128)
  %130 = tail call double @llvm.fma.f64(double %35, double %126, double %129)
  %131 = fadd double %127, %130
  %132 = fsub double %131, %127
  %133 = fsub double %130, %132
  %134 = fneg double %131
  %135 = fneg double %133
  %136 = fsub double 1.000000e+00, %131
  %137 = fadd double %136, -1.000000e+00
  %138 = fsub double %137, %136
  %139 = fadd double %138, 1.000000e+00
  %140 = fsub double %134, %137
  %141 = fadd double %140, %139
  %142 = fsub double 0.000000e+00, %133
  %143 = fsub double %142, %142
  %144 = fsub double %135, %142
  %145 = fadd double %144, %143
  %146 = fadd double %142, %141
  %147 = fadd double %136, %146
  %148 = fsub double %136, %147
  %149 = fadd double %146, %148
  %150 = fadd double %145, %149
  %151 = fadd double %147, %150
  %152 = fsub double %147, %151
  %153 = fadd double %150, %152
  %154 = fdiv double %151, %34
  %155 = fmul double %34, %154
  %156 = fneg double %155
  %157 = tail call double @llvm.fma.f64(double %34, double %154, double %156)
  %158 = tail call double @llvm.fma.f64(double %35, double %154, double %157)
  %159 = fadd double %155, %158
  %160 = fsub double %159, %155
  %161 = fsub double %158, %160
  %162 = fneg double %159
  %163 = fneg double %161
  %164 = fsub double %151, %159
  %165 = fsub double %164, %151
  %166 = fsub double %165, %164
  %167 = fadd double %151, %166
  %168 = fsub double %162, %165
  %169 = fadd double %168, %167
  %170 = fsub double %153, %161
  %171 = fsub double %170, %153
  %172 = fsub double %171, %170
  %173 = fadd double %153, %172
  %174 = fsub double %163, %171
  %175 = fadd double %174, %173
  %176 = fadd double %170, %169
  %177 = fadd double %164, %176
  %178 = fsub double %164, %177
  %179 = fadd double %176, %178
  %180 = fadd double %175, %179
  %181 = fadd double %177, %180
  %182 = fadd double %126, %154
  %183 = fsub double %182, %126
  %184 = fsub double %154, %183
  %185 = fdiv double %181, %34
  %186 = fadd double %182, %185
  %187 = fsub double %186, %182
  %188 = fsub double %187, %186
  %189 = fadd double %182, %188
  %190 = fsub double %185, %187
  %191 = fadd double %190, %189
  %192 = fadd double %184, %191
  %193 = fadd double %186, %192
  %194 = fsub double %186, %193
  %195 = fadd double %192, %194
  %196 = fmul double %193, %193
  %197 = fmul double %196, 0x3F9E4286CB0F5398
  %198 = fsub double 0x3F7A41A41A41A41A, %197
  %199 = fmul double %196, %198
  %200 = fadd double %199, 0xBF5F6AB0D9993C7D
  %201 = fmul double %196, %200
  %202 = fadd double %201, 0x3F4B951E2B18FF23
  %203 = fmul double %196, %202
  %204 = fadd double %203, 0xBF43813813813814
  %205 = fmul double %196, %204
  %206 = fadd double %205, 0x3F4A01A01A01A01A
  %207 = fmul double %196, %206
  %208 = fadd double %207, 0xBF66C16C16C16C17
  %209 = fdiv double %193, 1.200000e+01
  %210 = fmul double %209, 1.200000e+01
  %211 = fneg double %210
  %212 = tail call double @llvm.fma.f64(double %209, double 1.200000e+01, double %211)
  %213 = tail call double @llvm.fma.f64(double %209, double 0.000000e+00, double %212)
  %214 = fadd double %210, %213
  %215 = fsub double %214, %210
  %216 = fsub double %213, %215
  %217 = fneg double %214
  %218 = fneg double %216
  %219 = fsub double %193, %214
  %220 = fsub double %219, %193
  %221 = fsub double %220, %219
  %222 = fadd double %193, %221
  %223 = fsub double %217, %220
  %224 = fadd double %223, %222
  %225 = fsub double %195, %216
  %226 = fsub double %225, %195
  %227 = fsub double %226, %225
  %228 = fadd double %195, %227
  %229 = fsub double %218, %226
  %230 = fadd double %229, %228
  %231 = fadd double %225, %224
  %232 = fadd double %219, %231
  %233 = fsub double %232, %219
  %234 = fsub double %231, %233
  %235 = fadd double %230, %234
  %236 = fadd double %232, %235
  %237 = fsub double %236, %232
  %238 = fsub double %235, %237
  %239 = fdiv double %236, 1.200000e+01
  %240 = fmul double %239, 1.200000e+01
  %241 = fneg double %240
  %242 = tail call double @llvm.fma.f64(double %239, double 1.200000e+01, double %241)
  %243 = tail call double @llvm.fma.f64(double %239, double 0.000000e+00, double %242)
  %244 = fadd double %240, %243
  %245 = fsub double %244, %240
  %246 = fsub double %243, %245
  %247 = fneg double %244
  %248 = fneg double %246
  %249 = fsub double %236, %244
  %250 = fsub double %249, %236
  %251 = fsub double %249, %250
  %252 = fsub double %236, %251
  %253 = fsub double %247, %250
  %254 = fadd double %253, %252
  %255 = fsub double %238, %246
  %256 = fsub double %255, %238
  %257 = fsub double %255, %256
  %258 = fsub double %238, %257
  %259 = fsub double %248, %256
  %260 = fadd double %259, %258
  %261 = fadd double %255, %254
  %262 = fadd double %249, %261
  %263 = fsub double %262, %249
  %264 = fsub double %261, %263
  %265 = fadd double %260, %264
  %266 = fadd double %262, %265
  %267 = fadd double %209, %239
  %268 = fsub double %267, %209
  %269 = fsub double %239, %268
  %270 = fdiv double %266, 1.200000e+01
  %271 = fadd double %267, %270
  %272 = fsub double %271, %267
  %273 = fsub double %271, %272
  %274 = fsub double %267, %273
  %275 = fsub double %270, %272
  %276 = fadd double %275, %274
  %277 = fadd double %269, %276
  %278 = fadd double %271, %277
  %279 = fsub double %278, %271
  %280 = fsub double %277, %279
  %281 = fadd double %278, %123
  %282 = fsub double %281, %123
  %283 = fsub double %282, %281
  %284 = fadd double %123, %283
  %285 = fsub double %278, %282
  %286 = fadd double %285, %284
  %287 = fadd double %280, %125
  %288 = fsub double %287, %125
  %289 = fsub double %287, %288
  %290 = fsub double %125, %289
  %291 = fsub double %280, %288
  %292 = fadd double %291, %290
  %293 = fadd double %287, %286
  %294 = fadd double %281, %293
  %295 = fsub double %294, %281
  %296 = fsub double %293, %295
  %297 = fadd double %292, %296
  %298 = fadd double %294, %297
  %299 = fsub double %298, %294
  %300 = fsub double %297, %299
  %301 = fmul double %193, %196
  %302 = fmul double %301, %208
  %303 = fadd double %302, %298
  %304 = fsub double %303, %298
  %305 = fsub double %303, %304
  %306 = fsub double %298, %305
  %307 = fsub double %302, %304
  %308 = fadd double %307, %306
  %309 = fadd double %300, %308
  %310 = fadd double %303, %309
  %311 = fsub double %310, %303
  %312 = fsub double %309, %311
  %313 = insertvalue { double, double } poison, double %310, 0
  %314 = insertvalue { double, double } %313, double %312, 1
  ret { double, double } %314
}

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define internal fastcc { double, double } @lib.sinpi(double noundef %0) unnamed_addr {
  %2 = tail call double @llvm.rint.f64(double %0)
  %3 = fsub double %0, %2
  %4 = tail call noundef double @llvm.fabs.f64(double %3)
  %5 = fmul double %4, 0x400921FB54442D18
  %6 = fneg double %5
  %7 = tail call double @llvm.fma.f64(double %4, double 0x400921FB54442D18, double %6)
  %8 = tail call double @llvm.fma.f64(double %4, double 0x3CA1A62633145C07, double %7)
  %9 = fadd double %5, %8
  %10 = fsub double %9, %5
  %11 = fsub double %8, %10
  %12 = fmul double %9, %9
  %13 = fneg double %12
  %14 = tail call double @llvm.fma.f64(double %9, double %9, double %13)
  %15 = fmul double %9, %11
  %16 = fadd double %15, %15
  %17 = fadd double %14, %16
  %18 = fadd double %12, %17
  %19 = fsub double %12, %18
  %20 = fadd double %17, %19
  %21 = fneg double %18
  %22 = fneg double %20
  br label %23

23:                                               ; preds = %23, %1
  %24 = phi double [ %11, %1 ], [ %133, %23 ]
  %25 = phi double [ %9, %1 ], [ %131, %23 ]
  %26 = phi double [ %11, %1 ], [ %113, %23 ]
  %27 = phi double [ %9, %1 ], [ %111, %23 ]
  %28 = phi i32 [ 2, %1 ], [ %134, %23 ]
  %29 = fmul double %27, %21
  %30 = fneg double %29
  %31 = tail call double @llvm.fma.f64(double %27, double %21, double %30)
  %32 = fmul double %27, %22
  %33 = fmul double %18, %26
  %34 = fsub double %32, %33
  %35 = fadd double %31, %34
  %36 = fadd double %29, %35
  %37 = fsub double %36, %29
  %38 = fsub double %35, %37
  %39 = or disjoint i32 %28, 1
  %40 = mul nuw nsw i32 %39, %28
  %41 = uitofp nneg i32 %40 to double
  %42 = fdiv double %36, %41
  %43 = fmul double %42, %41
  %44 = fneg double %43
  %45 = tail call double @llvm.fma.f64(double %41, double %42, double %44)
  %46 = tail call double @llvm.fma.f64(double %42, double 0.000000e+00, double %45)
  %47 = fadd double %43, %46
  %48 = fsub double %47, %43
  %49 = fsub double %46, %48
  %50 = fneg double %47
  %51 = fneg double %49
  %52 = fsub double %36, %47
  %53 = fsub double %52, %36
  %54 = fsub double %52, %53
  %55 = fsub double %36, %54
  %56 = fsub double %50, %53
  %57 = fadd double %56, %55
  %58 = fsub double %38, %49
  %59 = fsub double %58, %38
  %60 = fsub double %58, %59
  %61 = fsub double %38, %60
  %62 = fsub double %51, %59
  %63 = fadd double %62, %61
  %64 = fadd double %58, %57
  %65 = fadd double %52, %64
  %66 = fsub double %65, %52
  %67 = fsub double %64, %66
  %68 = fadd double %63, %67
  %69 = fadd double %65, %68
  %70 = fsub double %69, %65
  %71 = fsub double %68, %70
  %72 = fdiv double %69, %41
  %73 = fmul double %72, %41
  %74 = fneg double %73
  %75 = tail call double @llvm.fma.f64(double %41, double %72, double %74)
  %76 = tail call double @llvm.fma.f64(double %72, double 0.000000e+00, double %75)
  %77 = fadd double %73, %76
  %78 = fsub double %77, %73
  %79 = fsub double %76, %78
  %80 = fneg double %77
  %81 = fneg double %79
  %82 = fsub double %69, %77
  %83 = fsub double %82, %69
  %84 = fsub double %82, %83
  %85 = fsub double %69, %84
  %86 = fsub double %80, %83
  %87 = fadd double %86, %85
  %88 = fsub double %71, %79
  %89 = fsub double %88, %71
  %90 = fsub double %88, %89
  %91 = fsub double %71, %90
  %92 = fsub double %81, %89
  %93 = fadd double %92, %91
  %94 = fadd double %88, %87
  %95 = fadd double %82, %94
  %96 = fsub double %95, %82
  %97 = fsub double %94, %96
  %98 = fadd double %93, %97
  %99 = fadd double %95, %98
  %100 = fadd double %42, %72
  %101 = fsub double %100, %42
  %102 = fsub double %72, %101
  %103 = fdiv double %99, %41
  %104 = fadd double %100, %103
  %105 = fsub double %104, %100
  %106 = fsub double %104, %105
  %107 = fsub double %100, %106
  %108 = fsub double %103, %105
  %109 = fadd double %108, %107
  %110 = fadd double %102, %109
  %111 = fadd double %104, %110
  %112 = fsub double %111, %104
  %113 = fsub double %110, %112
  %114 = fadd double %25, %111
  %115 = fsub double %114, %25
  %116 = fsub double %114, %115
  %117 = fsub double %25, %116
  %118 = fsub double %111, %115
  %119 = fadd double %118, %117
  %120 = fadd double %24, %113
  %121 = fsub double %120, %24
  %122 = fsub double %120, %121
  %123 = fsub double %24, %122
  %124 = fsub double %113, %121
  %125 = fadd double %124, %123
  %126 = fadd double %120, %119
  %127 = fadd double %114, %126
  %128 = fsub double %127, %114
  %129 = fsub double %126, %128
  %130 = fadd double %125, %129
  %131 = fadd double %127, %130
  %132 = fsub double %131, %127
  %133 = fsub double %130, %132
  %134 = add nuw nsw i32 %28, 2
  %135 = icmp ult i32 %28, 38
  br i1 %135, label %23, label %136

136:                                              ; preds = %23
  %137 = insertvalue { double, double } poison, double %131, 0
  %138 = insertvalue { double, double } %137, double %133, 1
  ret { double, double } %138
}

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define dso_local double @lgamma(double noundef %0) {
  %2 = alloca i32, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %2)
  %3 = call fastcc double @lib.gw_lgamma(double noundef %0, ptr noundef nonnull %2)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %2)
  ret double %3
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: write)
define internal fastcc double @lib.gw_lgamma(double noundef %0, ptr nocapture noundef writeonly %1) unnamed_addr {
  %3 = alloca %struct.dd, align 8
  store i32 1, ptr %1, align 4
  %4 = fcmp ord double %0, 0.000000e+00
  br i1 %4, label %5, label %115

5:                                                ; preds = %2
  %6 = tail call noundef double @llvm.fabs.f64(double %0)
  %7 = fcmp oeq double %6, 0x7FF0000000000000
  br i1 %7, label %115, label %8

8:                                                ; preds = %5
  %9 = fcmp ole double %0, 0.000000e+00
  %10 = tail call double @llvm.trunc.f64(double %0)
  %11 = fcmp oeq double %10, %0
  %12 = and i1 %9, %11
  br i1 %12, label %115, label %13

13:                                               ; preds = %8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %3)
  %14 = fcmp ogt double %0, 0.000000e+00
  br i1 %14, label %15, label %62

15:                                               ; preds = %13
  %16 = fadd double %0, -1.000000e+00
  %17 = fadd double %0, -2.000000e+00
  %18 = fcmp oeq double %16, 0.000000e+00
  %19 = fcmp oeq double %17, 0.000000e+00
  %20 = or i1 %18, %19
  br i1 %20, label %113, label %21

21:                                               ; preds = %15
  %22 = tail call noundef double @llvm.fabs.f64(double %16)
  %23 = fcmp olt double %22, 0x3EB0000000000000
  br i1 %23, label %24, label %30

24:                                               ; preds = %21
  %25 = fmul double %16, 0x3FD9A4D55BEAB2D7
  %26 = fsub double 0x3FEA51A6625307D3, %25
  %27 = fmul double %16, %26
  %28 = fadd double %27, 0xBFE2788CFC6FB619
  %29 = fmul double %16, %28
  br label %113

30:                                               ; preds = %21
  %31 = tail call noundef double @llvm.fabs.f64(double %17)
  %32 = fcmp olt double %31, 0x3EB0000000000000
  br i1 %32, label %33, label %39

33:                                               ; preds = %30
  %34 = fmul double %17, 0x3FB13E001A557607
  %35 = fsub double 0x3FD4A34CC4A60FA6, %34
  %36 = fmul double %17, %35
  %37 = fadd double %36, 0x3FDB0EE6072093CE
  %38 = fmul double %17, %37
  br label %113

39:                                               ; preds = %30
  %40 = fcmp ogt double %0, 0x43B0000000000000
  br i1 %40, label %41, label %48

41:                                               ; preds = %39
  %42 = fcmp ogt double %0, 2.600000e+305
  br i1 %42, label %113, label %43

43:                                               ; preds = %41
  %44 = tail call fastcc { double, double } @lib.gw_logd(double %0, double 0.000000e+00)
  %45 = extractvalue { double, double } %44, 0
  %46 = fadd double %45, -1.000000e+00
  %47 = fmul double %46, %0
  br label %113

48:                                               ; preds = %39
  %49 = call fastcc { double, double } @lib.stirling(double %0, double 0.000000e+00, ptr noundef nonnull %3)
  %50 = extractvalue { double, double } %49, 0
  %51 = fcmp olt double %0, 2.500000e+01
  br i1 %51, label %52, label %113

52:                                               ; preds = %48
  %53 = extractvalue { double, double } %49, 1
  %54 = load double, ptr %3, align 8
  %55 = getelementptr inbounds i8, ptr %3, i64 8
  %56 = load double, ptr %55, align 8
  %57 = tail call fastcc { double, double } @lib.gw_logd(double %54, double %56)
  %58 = extractvalue { double, double } %57, 0
  %59 = extractvalue { double, double } %57, 1
  %60 = tail call fastcc { double, double } @lib.sub(double %50, double %53, double %58, double %59)
  %61 = extractvalue { double, double } %60, 0
  br label %113

62:                                               ; preds = %13
  %63 = tail call double @llvm.floor.f64(double %0)
  %64 = tail call double @llvm.fabs.f64(double %63)
  %65 = fcmp ult double %64, 0x4340000000000000
  br i1 %65, label %66, label %71

66:                                               ; preds = %62
  %67 = fptosi double %63 to i64
  %68 = and i64 %67, 1
  %69 = icmp eq i64 %68, 0
  br i1 %69, label %71, label %70

70:                                               ; preds = %66
  store i32 -1, ptr %1, align 4
  br label %71

71:                                               ; preds = %66, %62, %70
  %72 = fcmp ogt double %0, 0xBC30000000000000
  %73 = fneg double %0
  br i1 %72, label %74, label %78

74:                                               ; preds = %71
  %75 = tail call fastcc { double, double } @lib.gw_logd(double %73, double 0.000000e+00)
  %76 = extractvalue { double, double } %75, 0
  %77 = fneg double %76
  br label %113

78:                                               ; preds = %71
  %79 = fsub double 1.000000e+00, %0
  %80 = fadd double %79, -1.000000e+00
  %81 = fsub double %80, %79
  %82 = fadd double %81, 1.000000e+00
  %83 = fsub double %73, %80
  %84 = fadd double %83, %82
  %85 = call fastcc { double, double } @lib.stirling(double %79, double %84, ptr noundef nonnull %3)
  %86 = extractvalue { double, double } %85, 0
  %87 = extractvalue { double, double } %85, 1
  %88 = fcmp olt double %79, 2.500000e+01
  br i1 %88, label %89, label %99

89:                                               ; preds = %78
  %90 = load double, ptr %3, align 8
  %91 = getelementptr inbounds i8, ptr %3, i64 8
  %92 = load double, ptr %91, align 8
  %93 = tail call fastcc { double, double } @lib.gw_logd(double %90, double %92)
  %94 = extractvalue { double, double } %93, 0
  %95 = extractvalue { double, double } %93, 1
  %96 = tail call fastcc { double, double } @lib.sub(double %86, double %87, double %94, double %95)
  %97 = extractvalue { double, double } %96, 0
  %98 = extractvalue { double, double } %96, 1
  br label %99

99:                                               ; preds = %89, %78
  %100 = phi double [ %97, %89 ], [ %86, %78 ]
  %101 = phi double [ %98, %89 ], [ %87, %78 ]
  %102 = tail call fastcc { double, double } @lib.sinpi(double noundef %0)
  %103 = extractvalue { double, double } %102, 0
  %104 = extractvalue { double, double } %102, 1
  %105 = tail call fastcc { double, double } @lib.divdd(double 0x400921FB54442D18, double 0x3CA1A62633145C07, double %103, double %104)
  %106 = extractvalue { double, double } %105, 0
  %107 = extractvalue { double, double } %105, 1
  %108 = tail call fastcc { double, double } @lib.gw_logd(double %106, double %107)
  %109 = extractvalue { double, double } %108, 0
  %110 = extractvalue { double, double } %108, 1
  %111 = tail call fastcc { double, double } @lib.sub(double %109, double %110, double %100, double %101)
  %112 = extractvalue { double, double } %111, 0
  br label %113

113:                                              ; preds = %24, %33, %15, %41, %43, %48, %52, %99, %74
  %114 = phi double [ %77, %74 ], [ %112, %99 ], [ %29, %24 ], [ %38, %33 ], [ 0.000000e+00, %15 ], [ %47, %43 ], [ 0x7FF0000000000000, %41 ], [ %61, %52 ], [ %50, %48 ]
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %3)
  br label %115

115:                                              ; preds = %8, %5, %2, %113
  %116 = phi double [ %114, %113 ], [ %0, %2 ], [ 0x7FF0000000000000, %5 ], [ 0x7FF0000000000000, %8 ]
  ret double %116
}

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define dso_local double @gamma(double noundef %0) {
  %2 = alloca i32, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %2)
  %3 = call fastcc double @lib.gw_lgamma(double noundef %0, ptr noundef nonnull %2)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %2)
  ret double %3
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: write)
define dso_local double @lgamma_r(double noundef %0, ptr nocapture noundef writeonly %1) {
  %3 = tail call fastcc double @lib.gw_lgamma(double noundef %0, ptr noundef %1)
  ret double %3
}

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define dso_local double @fmod(double noundef %0, double noundef %1) {
  %3 = bitcast double %0 to i64
  %4 = tail call double @llvm.fabs.f64(double %0)
  %5 = bitcast double %4 to i64
  %6 = bitcast double %1 to i64
  %7 = tail call double @llvm.fabs.f64(double %1)
  %8 = bitcast double %7 to i64
  %9 = and i64 %3, -9223372036854775808
  %10 = icmp ugt i64 %5, 9218868437227405311
  %11 = add nsw i64 %8, -9218868437227405313
  %12 = icmp ult i64 %11, -9218868437227405312
  %13 = or i1 %10, %12
  br i1 %13, label %68, label %14

14:                                               ; preds = %2
  %15 = icmp ult i64 %5, %8
  br i1 %15, label %68, label %16

16:                                               ; preds = %14
  %17 = lshr i64 %8, 52
  %18 = trunc nuw nsw i64 %17 to i32
  %19 = and i64 %3, 4503599627370495
  %20 = and i64 %6, 4503599627370495
  %21 = icmp ult i64 %5, 4503599627370496
  %22 = lshr i64 %5, 52
  %23 = trunc nuw nsw i64 %22 to i32
  %24 = or disjoint i64 %19, 4503599627370496
  %25 = select i1 %21, i32 1, i32 %23
  %26 = select i1 %21, i64 %19, i64 %24
  %27 = icmp ult i64 %8, 4503599627370496
  %28 = or disjoint i64 %20, 4503599627370496
  %29 = select i1 %27, i32 1, i32 %18
  %30 = select i1 %27, i64 %20, i64 %28
  %31 = sub nsw i32 %25, %29
  %32 = urem i64 %26, %30
  %33 = icmp sgt i32 %31, 0
  br i1 %33, label %34, label %43

34:                                               ; preds = %16, %34
  %35 = phi i64 [ %41, %34 ], [ %32, %16 ]
  %36 = phi i32 [ %40, %34 ], [ %31, %16 ]
  %37 = tail call i32 @llvm.umin.i32(i32 %36, i32 11)
  %38 = zext nneg i32 %37 to i64
  %39 = shl nuw i64 %35, %38
  %40 = sub nsw i32 %36, %37
  %41 = urem i64 %39, %30
  %42 = icmp sgt i32 %40, 0
  br i1 %42, label %34, label %43

43:                                               ; preds = %34, %16
  %44 = phi i64 [ %32, %16 ], [ %41, %34 ]
  %45 = icmp eq i64 %44, 0
  br i1 %45, label %46, label %48

46:                                               ; preds = %43
  %47 = bitcast i64 %9 to double
  br label %68

48:                                               ; preds = %43
  %49 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %44, i1 true)
  %50 = trunc nuw nsw i64 %49 to i32
  %51 = add nsw i32 %50, -11
  %52 = icmp slt i32 %51, %29
  %53 = add nsw i32 %29, -1
  %54 = select i1 %52, i32 %51, i32 %53
  %55 = zext nneg i32 %54 to i64
  %56 = shl i64 %44, %55
  %57 = icmp ult i64 %56, 4503599627370496
  br i1 %57, label %64, label %58

58:                                               ; preds = %48
  %59 = sub nsw i32 %29, %54
  %60 = and i64 %56, 4503599627370495
  %61 = sext i32 %59 to i64
  %62 = shl nsw i64 %61, 52
  %63 = or disjoint i64 %60, %62
  br label %64

64:                                               ; preds = %58, %48
  %65 = phi i64 [ %63, %58 ], [ %56, %48 ]
  %66 = or i64 %65, %9
  %67 = bitcast i64 %66 to double
  br label %68

68:                                               ; preds = %46, %64, %14, %2
  %69 = phi double [ 0x7FF8000000000000, %2 ], [ %0, %14 ], [ %47, %46 ], [ %67, %64 ]
  ret double %69
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctlz.i64(i64, i1 immarg)

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define dso_local double @remainder(double noundef %0, double noundef %1) {
  %3 = tail call noundef double @llvm.fabs.f64(double %1)
  %4 = fcmp ord double %0, %1
  br i1 %4, label %5, label %43

5:                                                ; preds = %2
  %6 = tail call noundef double @llvm.fabs.f64(double %0)
  %7 = fcmp oeq double %6, 0x7FF0000000000000
  %8 = fcmp oeq double %1, 0.000000e+00
  %9 = or i1 %7, %8
  br i1 %9, label %43, label %10

10:                                               ; preds = %5
  %11 = fcmp oeq double %3, 0x7FF0000000000000
  br i1 %11, label %43, label %12

12:                                               ; preds = %10
  %13 = fcmp olt double %3, 0x7FE0000000000000
  br i1 %13, label %14, label %17

14:                                               ; preds = %12
  %15 = fadd double %3, %3
  %16 = tail call double @fmod(double noundef %6, double noundef %15)
  br label %17

17:                                               ; preds = %14, %12
  %18 = phi double [ %16, %14 ], [ %6, %12 ]
  %19 = fcmp olt double %3, 0x20000000000000
  br i1 %19, label %20, label %29

20:                                               ; preds = %17
  %21 = fadd double %18, %18
  %22 = fcmp ogt double %21, %3
  br i1 %22, label %23, label %37

23:                                               ; preds = %20
  %24 = fsub double %18, %3
  %25 = fadd double %24, %24
  %26 = fcmp ult double %25, %3
  br i1 %26, label %37, label %27

27:                                               ; preds = %23
  %28 = fsub double %24, %3
  br label %37

29:                                               ; preds = %17
  %30 = fmul double %3, 5.000000e-01
  %31 = fcmp ogt double %18, %30
  br i1 %31, label %32, label %37

32:                                               ; preds = %29
  %33 = fsub double %18, %3
  %34 = fcmp ult double %33, %30
  br i1 %34, label %37, label %35

35:                                               ; preds = %32
  %36 = fsub double %33, %3
  br label %37

37:                                               ; preds = %29, %35, %32, %20, %27, %23
  %38 = phi double [ %28, %27 ], [ %24, %23 ], [ %18, %20 ], [ %36, %35 ], [ %33, %32 ], [ %18, %29 ]
  %39 = bitcast double %0 to i64
  %40 = fneg double %38
  %41 = icmp slt i64 %39, 0
  %42 = select i1 %41, double %40, double %38
  br label %43

43:                                               ; preds = %10, %2, %5, %37
  %44 = phi double [ %42, %37 ], [ 0x7FF8000000000000, %5 ], [ 0x7FF8000000000000, %2 ], [ %0, %10 ]
  ret double %44
}

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define dso_local double @drem(double noundef %0, double noundef %1) {
  %3 = tail call noundef double @llvm.fabs.f64(double %1)
  %4 = fcmp ord double %0, %1
  br i1 %4, label %5, label %99

5:                                                ; preds = %2
  %6 = tail call noundef double @llvm.fabs.f64(double %0)
  %7 = fcmp oeq double %6, 0x7FF0000000000000
  %8 = fcmp oeq double %1, 0.000000e+00
  %9 = or i1 %7, %8
  br i1 %9, label %99, label %10

10:                                               ; preds = %5
  %11 = fcmp oeq double %3, 0x7FF0000000000000
  br i1 %11, label %99, label %12

12:                                               ; preds = %10
  %13 = fcmp olt double %3, 0x7FE0000000000000
  br i1 %13, label %14, label %73

14:                                               ; preds = %12
  %15 = fadd double %3, %3
  %16 = bitcast double %6 to i64
  %17 = bitcast double %15 to i64
  %18 = icmp ugt i64 %16, 9218868437227405311
  %19 = add nsw i64 %17, -9218868437227405313
  %20 = icmp ult i64 %19, -9218868437227405312
  %21 = or i1 %18, %20
  br i1 %21, label %73, label %22

22:                                               ; preds = %14
  %23 = icmp ult i64 %16, %17
  br i1 %23, label %73, label %24

24:                                               ; preds = %22
  %25 = lshr i64 %17, 52
  %26 = trunc nuw nsw i64 %25 to i32
  %27 = and i64 %16, 4503599627370495
  %28 = and i64 %17, 4503599627370495
  %29 = icmp ult i64 %16, 4503599627370496
  %30 = lshr i64 %16, 52
  %31 = trunc nuw nsw i64 %30 to i32
  %32 = or disjoint i64 %27, 4503599627370496
  %33 = select i1 %29, i32 1, i32 %31
  %34 = select i1 %29, i64 %27, i64 %32
  %35 = icmp ult i64 %17, 4503599627370496
  %36 = or disjoint i64 %28, 4503599627370496
  %37 = select i1 %35, i32 1, i32 %26
  %38 = select i1 %35, i64 %28, i64 %36
  %39 = sub nsw i32 %33, %37
  %40 = urem i64 %34, %38
  %41 = icmp sgt i32 %39, 0
  br i1 %41, label %42, label %51

42:                                               ; preds = %24, %42
  %43 = phi i64 [ %49, %42 ], [ %40, %24 ]
  %44 = phi i32 [ %48, %42 ], [ %39, %24 ]
  %45 = tail call i32 @llvm.umin.i32(i32 %44, i32 11)
  %46 = zext nneg i32 %45 to i64
  %47 = shl nuw i64 %43, %46
  %48 = sub nsw i32 %44, %45
  %49 = urem i64 %47, %38
  %50 = icmp sgt i32 %48, 0
  br i1 %50, label %42, label %51

51:                                               ; preds = %42, %24
  %52 = phi i64 [ %40, %24 ], [ %49, %42 ]
  %53 = icmp eq i64 %52, 0
  br i1 %53, label %73, label %54

54:                                               ; preds = %51
  %55 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %52, i1 true)
  %56 = trunc nuw nsw i64 %55 to i32
  %57 = add nsw i32 %56, -11
  %58 = icmp slt i32 %57, %37
  %59 = add nsw i32 %37, -1
  %60 = select i1 %58, i32 %57, i32 %59
  %61 = zext nneg i32 %60 to i64
  %62 = shl i64 %52, %61
  %63 = icmp ult i64 %62, 4503599627370496
  br i1 %63, label %70, label %64

64:                                               ; preds = %54
  %65 = sub nsw i32 %37, %60
  %66 = and i64 %62, 4503599627370495
  %67 = sext i32 %65 to i64
  %68 = shl nsw i64 %67, 52
  %69 = or disjoint i64 %66, %68
  br label %70

70:                                               ; preds = %64, %54
  %71 = phi i64 [ %69, %64 ], [ %62, %54 ]
  %72 = bitcast i64 %71 to double
  br label %73

73:                                               ; preds = %51, %70, %22, %14, %12
  %74 = phi double [ %6, %12 ], [ 0x7FF8000000000000, %14 ], [ %6, %22 ], [ %72, %70 ], [ 0.000000e+00, %51 ]
  %75 = fcmp olt double %3, 0x20000000000000
  br i1 %75, label %76, label %85

76:                                               ; preds = %73
  %77 = fadd double %74, %74
  %78 = fcmp ogt double %77, %3
  br i1 %78, label %79, label %93

79:                                               ; preds = %76
  %80 = fsub double %74, %3
  %81 = fadd double %80, %80
  %82 = fcmp ult double %81, %3
  br i1 %82, label %93, label %83

83:                                               ; preds = %79
  %84 = fsub double %80, %3
  br label %93

85:                                               ; preds = %73
  %86 = fmul double %3, 5.000000e-01
  %87 = fcmp ogt double %74, %86
  br i1 %87, label %88, label %93

88:                                               ; preds = %85
  %89 = fsub double %74, %3
  %90 = fcmp ult double %89, %86
  br i1 %90, label %93, label %91

91:                                               ; preds = %88
  %92 = fsub double %89, %3
  br label %93

93:                                               ; preds = %91, %88, %85, %83, %79, %76
  %94 = phi double [ %84, %83 ], [ %80, %79 ], [ %74, %76 ], [ %92, %91 ], [ %89, %88 ], [ %74, %85 ]
  %95 = bitcast double %0 to i64
  %96 = fneg double %94
  %97 = icmp slt i64 %95, 0
  %98 = select i1 %97, double %96, double %94
  br label %99

99:                                               ; preds = %2, %5, %10, %93
  %100 = phi double [ %98, %93 ], [ 0x7FF8000000000000, %5 ], [ 0x7FF8000000000000, %2 ], [ %0, %10 ]
  ret double %100
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define dso_local double @frexp(double noundef %0, ptr nocapture noundef writeonly %1) {
  %3 = bitcast double %0 to i64
  %4 = lshr i64 %3, 52
  %5 = trunc nuw nsw i64 %4 to i32
  %6 = and i32 %5, 2047
  store i32 0, ptr %1, align 4
  %7 = icmp eq i32 %6, 2047
  %8 = fcmp oeq double %0, 0.000000e+00
  %9 = or i1 %8, %7
  br i1 %9, label %25, label %10

10:                                               ; preds = %2
  %11 = icmp eq i32 %6, 0
  %12 = fmul double %0, 0x4350000000000000
  %13 = bitcast double %12 to i64
  %14 = lshr i64 %13, 52
  %15 = trunc nuw nsw i64 %14 to i32
  %16 = and i32 %15, 2047
  %17 = select i1 %11, i64 %13, i64 %3
  %18 = select i1 %11, i32 %16, i32 %6
  %19 = select i1 %11, i32 -54, i32 0
  %20 = add nsw i32 %18, -1022
  %21 = add nsw i32 %20, %19
  store i32 %21, ptr %1, align 4
  %22 = and i64 %17, -9218868437227405313
  %23 = or disjoint i64 %22, 4602678819172646912
  %24 = bitcast i64 %23 to double
  br label %25

25:                                               ; preds = %2, %10
  %26 = phi double [ %24, %10 ], [ %0, %2 ]
  ret double %26
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local double @ldexp(double noundef %0, i32 noundef %1) {
  %3 = icmp sgt i32 %1, 1023
  br i1 %3, label %4, label %12

4:                                                ; preds = %2
  %5 = fmul double %0, 0x7FE0000000000000
  %6 = add nsw i32 %1, -1023
  %7 = icmp ugt i32 %1, 2046
  br i1 %7, label %8, label %22

8:                                                ; preds = %4
  %9 = fmul double %5, 0x7FE0000000000000
  %10 = tail call i32 @llvm.umin.i32(i32 %1, i32 3069)
  %11 = add nsw i32 %10, -2046
  br label %22

12:                                               ; preds = %2
  %13 = icmp slt i32 %1, -1022
  br i1 %13, label %14, label %22

14:                                               ; preds = %12
  %15 = fmul double %0, 0x360000000000000
  %16 = add nuw nsw i32 %1, 969
  %17 = icmp ult i32 %1, -1991
  br i1 %17, label %18, label %22

18:                                               ; preds = %14
  %19 = fmul double %15, 0x360000000000000
  %20 = tail call i32 @llvm.umax.i32(i32 %1, i32 -2960)
  %21 = add nuw nsw i32 %20, 1938
  br label %22

22:                                               ; preds = %4, %8, %12, %14, %18
  %23 = phi double [ %9, %8 ], [ %5, %4 ], [ %19, %18 ], [ %15, %14 ], [ %0, %12 ]
  %24 = phi i32 [ %11, %8 ], [ %6, %4 ], [ %21, %18 ], [ %16, %14 ], [ %1, %12 ]
  %25 = add nsw i32 %24, 1023
  %26 = zext nneg i32 %25 to i64
  %27 = shl nuw nsw i64 %26, 52
  %28 = bitcast i64 %27 to double
  %29 = fmul double %23, %28
  ret double %29
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local double @scalbn(double noundef %0, i32 noundef %1) {
  %3 = icmp sgt i32 %1, 1023
  br i1 %3, label %4, label %12

4:                                                ; preds = %2
  %5 = fmul double %0, 0x7FE0000000000000
  %6 = add nsw i32 %1, -1023
  %7 = icmp ugt i32 %1, 2046
  br i1 %7, label %8, label %22

8:                                                ; preds = %4
  %9 = fmul double %5, 0x7FE0000000000000
  %10 = tail call i32 @llvm.umin.i32(i32 %1, i32 3069)
  %11 = add nsw i32 %10, -2046
  br label %22

12:                                               ; preds = %2
  %13 = icmp slt i32 %1, -1022
  br i1 %13, label %14, label %22

14:                                               ; preds = %12
  %15 = fmul double %0, 0x360000000000000
  %16 = add nuw nsw i32 %1, 969
  %17 = icmp ult i32 %1, -1991
  br i1 %17, label %18, label %22

18:                                               ; preds = %14
  %19 = fmul double %15, 0x360000000000000
  %20 = tail call i32 @llvm.umax.i32(i32 %1, i32 -2960)
  %21 = add nuw nsw i32 %20, 1938
  br label %22

22:                                               ; preds = %4, %8, %12, %14, %18
  %23 = phi double [ %9, %8 ], [ %5, %4 ], [ %19, %18 ], [ %15, %14 ], [ %0, %12 ]
  %24 = phi i32 [ %11, %8 ], [ %6, %4 ], [ %21, %18 ], [ %16, %14 ], [ %1, %12 ]
  %25 = add nsw i32 %24, 1023
  %26 = zext nneg i32 %25 to i64
  %27 = shl nuw nsw i64 %26, 52
  %28 = bitcast i64 %27 to double
  %29 = fmul double %23, %28
  ret double %29
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local double @scalbln(double noundef %0, i64 noundef %1) {
  %3 = tail call i64 @llvm.smax.i64(i64 %1, i64 -5000)
  %4 = tail call i64 @llvm.smin.i64(i64 %3, i64 5000)
  %5 = trunc nsw i64 %4 to i32
  %6 = icmp sgt i64 %1, 1023
  br i1 %6, label %7, label %15

7:                                                ; preds = %2
  %8 = fmul double %0, 0x7FE0000000000000
  %9 = add nsw i32 %5, -1023
  %10 = icmp ugt i64 %1, 2046
  br i1 %10, label %11, label %25

11:                                               ; preds = %7
  %12 = fmul double %8, 0x7FE0000000000000
  %13 = tail call i32 @llvm.umin.i32(i32 %5, i32 3069)
  %14 = add nsw i32 %13, -2046
  br label %25

15:                                               ; preds = %2
  %16 = icmp slt i64 %1, -1022
  br i1 %16, label %17, label %25

17:                                               ; preds = %15
  %18 = fmul double %0, 0x360000000000000
  %19 = add nuw nsw i32 %5, 969
  %20 = icmp ult i64 %4, -1991
  br i1 %20, label %21, label %25

21:                                               ; preds = %17
  %22 = fmul double %18, 0x360000000000000
  %23 = tail call i32 @llvm.umax.i32(i32 %5, i32 -2960)
  %24 = add nuw nsw i32 %23, 1938
  br label %25

25:                                               ; preds = %7, %11, %15, %17, %21
  %26 = phi double [ %12, %11 ], [ %8, %7 ], [ %22, %21 ], [ %18, %17 ], [ %0, %15 ]
  %27 = phi i32 [ %14, %11 ], [ %9, %7 ], [ %24, %21 ], [ %19, %17 ], [ %5, %15 ]
  %28 = add nsw i32 %27, 1023
  %29 = zext nneg i32 %28 to i64
  %30 = shl nuw nsw i64 %29, 52
  %31 = bitcast i64 %30 to double
  %32 = fmul double %26, %31
  ret double %32
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define dso_local noundef double @modf(double noundef %0, ptr nocapture noundef writeonly %1) {
  %3 = tail call double @llvm.trunc.f64(double %0)
  store double %3, ptr %1, align 8
  %4 = tail call noundef double @llvm.fabs.f64(double %0)
  %5 = fcmp oeq double %4, 0x7FF0000000000000
  %6 = fsub double %0, %3
  %7 = select i1 %5, double 0.000000e+00, double %6
  %8 = tail call double @llvm.copysign.f64(double %7, double %0)
  ret double %8
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local i32 @ilogb(double noundef %0) {
  %2 = fcmp ueq double %0, 0.000000e+00
  br i1 %2, label %23, label %3

3:                                                ; preds = %1
  %4 = tail call noundef double @llvm.fabs.f64(double %0)
  %5 = fcmp oeq double %4, 0x7FF0000000000000
  br i1 %5, label %23, label %6

6:                                                ; preds = %3
  %7 = bitcast double %0 to i64
  %8 = lshr i64 %7, 52
  %9 = trunc nuw nsw i64 %8 to i32
  %10 = and i32 %9, 2047
  %11 = icmp eq i32 %10, 2047
  br i1 %11, label %23, label %12

12:                                               ; preds = %6
  %13 = icmp eq i32 %10, 0
  %14 = fmul double %0, 0x4350000000000000
  %15 = bitcast double %14 to i64
  %16 = lshr i64 %15, 52
  %17 = trunc nuw nsw i64 %16 to i32
  %18 = and i32 %17, 2047
  %19 = select i1 %13, i32 %18, i32 %10
  %20 = select i1 %13, i32 -54, i32 0
  %21 = add nsw i32 %19, -1023
  %22 = add nsw i32 %21, %20
  br label %23

23:                                               ; preds = %12, %6, %3, %1
  %24 = phi i32 [ -2147483648, %1 ], [ 2147483647, %3 ], [ -1, %6 ], [ %22, %12 ]
  ret i32 %24
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local double @logb(double noundef %0) {
  %2 = fcmp oeq double %0, 0.000000e+00
  br i1 %2, label %26, label %3

3:                                                ; preds = %1
  %4 = tail call double @llvm.fabs.f64(double %0)
  %5 = fcmp ueq double %4, 0x7FF0000000000000
  br i1 %5, label %6, label %8

6:                                                ; preds = %3
  %7 = fmul double %0, %0
  br label %26

8:                                                ; preds = %3
  %9 = bitcast double %0 to i64
  %10 = lshr i64 %9, 52
  %11 = trunc nuw nsw i64 %10 to i32
  %12 = and i32 %11, 2047
  %13 = icmp eq i32 %12, 2047
  br i1 %13, label %26, label %14

14:                                               ; preds = %8
  %15 = icmp eq i32 %12, 0
  %16 = fmul double %0, 0x4350000000000000
  %17 = bitcast double %16 to i64
  %18 = lshr i64 %17, 52
  %19 = trunc nuw nsw i64 %18 to i32
  %20 = and i32 %19, 2047
  %21 = select i1 %15, i32 %20, i32 %12
  %22 = select i1 %15, i32 -54, i32 0
  %23 = add nsw i32 %21, -1023
  %24 = add nsw i32 %23, %22
  %25 = sitofp i32 %24 to double
  br label %26

26:                                               ; preds = %14, %8, %1, %6
  %27 = phi double [ %7, %6 ], [ 0xFFF0000000000000, %1 ], [ -1.000000e+00, %8 ], [ %25, %14 ]
  ret double %27
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local double @nextafter(double noundef %0, double noundef %1) {
  %3 = fcmp ord double %0, %1
  br i1 %3, label %4, label %18

4:                                                ; preds = %2
  %5 = fcmp oeq double %0, %1
  br i1 %5, label %18, label %6

6:                                                ; preds = %4
  %7 = fcmp oeq double %0, 0.000000e+00
  br i1 %7, label %8, label %10

8:                                                ; preds = %6
  %9 = tail call double @llvm.copysign.f64(double 4.940660e-324, double %1)
  br label %18

10:                                               ; preds = %6
  %11 = bitcast double %0 to i64
  %12 = fcmp olt double %0, %1
  %13 = fcmp ule double %0, 0.000000e+00
  %14 = xor i1 %13, %12
  %15 = select i1 %14, i64 1, i64 -1
  %16 = add i64 %15, %11
  %17 = bitcast i64 %16 to double
  br label %18

18:                                               ; preds = %4, %2, %10, %8
  %19 = phi double [ %9, %8 ], [ %17, %10 ], [ 0x7FF8000000000000, %2 ], [ %1, %4 ]
  ret double %19
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local noundef double @fdim(double noundef %0, double noundef %1) {
  %3 = fcmp ord double %0, %1
  br i1 %3, label %4, label %8

4:                                                ; preds = %2
  %5 = fcmp ogt double %0, %1
  %6 = fsub double %0, %1
  %7 = select i1 %5, double %6, double 0.000000e+00
  br label %8

8:                                                ; preds = %2, %4
  %9 = phi double [ %7, %4 ], [ 0x7FF8000000000000, %2 ]
  ret double %9
}

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define dso_local double @powi(double noundef %0, i32 noundef %1) {
  %3 = icmp eq i32 %1, 0
  br i1 %3, label %17, label %4

4:                                                ; preds = %2
  %5 = tail call i32 @llvm.abs.i32(i32 %1, i1 false)
  br label %6

6:                                                ; preds = %4, %6
  %7 = phi i32 [ %14, %6 ], [ %5, %4 ]
  %8 = phi double [ %13, %6 ], [ 1.000000e+00, %4 ]
  %9 = phi double [ %15, %6 ], [ %0, %4 ]
  %10 = and i32 %7, 1
  %11 = icmp eq i32 %10, 0
  %12 = fmul double %9, %8
  %13 = select i1 %11, double %8, double %12
  %14 = lshr i32 %7, 1
  %15 = fmul double %9, %9
  %16 = icmp ult i32 %7, 2
  br i1 %16, label %17, label %6

17:                                               ; preds = %6, %2
  %18 = phi double [ 1.000000e+00, %2 ], [ %13, %6 ]
  %19 = icmp slt i32 %1, 0
  %20 = fdiv double 1.000000e+00, %18
  %21 = select i1 %19, double %20, double %18
  ret double %21
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local noundef double @nan(ptr nocapture noundef readnone %0) {
  ret double 0x7FF8000000000000
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local noundef float @nanf(ptr nocapture noundef readnone %0) {
  ret float 0x7FF8000000000000
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: write)
define dso_local double @remquo(double noundef %0, double noundef %1, ptr nocapture noundef writeonly %2) {
  %4 = tail call noundef double @llvm.fabs.f64(double %0)
  %5 = tail call noundef double @llvm.fabs.f64(double %1)
  store i32 0, ptr %2, align 4
  %6 = fcmp ord double %0, 0.000000e+00
  br i1 %6, label %7, label %124

7:                                                ; preds = %3
  %8 = fcmp uno double %1, 0.000000e+00
  %9 = fcmp oeq double %4, 0x7FF0000000000000
  %10 = or i1 %8, %9
  %11 = fcmp oeq double %1, 0.000000e+00
  %12 = or i1 %11, %10
  br i1 %12, label %124, label %13

13:                                               ; preds = %7
  %14 = fcmp oeq double %5, 0x7FF0000000000000
  br i1 %14, label %124, label %15

15:                                               ; preds = %13
  %16 = fcmp olt double %5, 0x7FC0000000000000
  br i1 %16, label %17, label %76

17:                                               ; preds = %15
  %18 = fmul double %5, 8.000000e+00
  %19 = bitcast double %4 to i64
  %20 = bitcast double %18 to i64
  %21 = icmp ugt i64 %19, 9218868437227405311
  %22 = add nsw i64 %20, -9218868437227405313
  %23 = icmp ult i64 %22, -9218868437227405312
  %24 = or i1 %21, %23
  br i1 %24, label %76, label %25

25:                                               ; preds = %17
  %26 = icmp ult i64 %19, %20
  br i1 %26, label %76, label %27

27:                                               ; preds = %25
  %28 = lshr i64 %20, 52
  %29 = trunc nuw nsw i64 %28 to i32
  %30 = and i64 %19, 4503599627370495
  %31 = and i64 %20, 4503599627370495
  %32 = icmp ult i64 %19, 4503599627370496
  %33 = lshr i64 %19, 52
  %34 = trunc nuw nsw i64 %33 to i32
  %35 = or disjoint i64 %30, 4503599627370496
  %36 = select i1 %32, i32 1, i32 %34
  %37 = select i1 %32, i64 %30, i64 %35
  %38 = icmp ult i64 %20, 4503599627370496
  %39 = or disjoint i64 %31, 4503599627370496
  %40 = select i1 %38, i32 1, i32 %29
  %41 = select i1 %38, i64 %31, i64 %39
  %42 = sub nsw i32 %36, %40
  %43 = urem i64 %37, %41
  %44 = icmp sgt i32 %42, 0
  br i1 %44, label %45, label %54

45:                                               ; preds = %27, %45
  %46 = phi i64 [ %52, %45 ], [ %43, %27 ]
  %47 = phi i32 [ %51, %45 ], [ %42, %27 ]
  %48 = tail call i32 @llvm.umin.i32(i32 %47, i32 11)
  %49 = zext nneg i32 %48 to i64
  %50 = shl nuw i64 %46, %49
  %51 = sub nsw i32 %47, %48
  %52 = urem i64 %50, %41
  %53 = icmp sgt i32 %51, 0
  br i1 %53, label %45, label %54

54:                                               ; preds = %45, %27
  %55 = phi i64 [ %43, %27 ], [ %52, %45 ]
  %56 = icmp eq i64 %55, 0
  br i1 %56, label %76, label %57

57:                                               ; preds = %54
  %58 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %55, i1 true)
  %59 = trunc nuw nsw i64 %58 to i32
  %60 = add nsw i32 %59, -11
  %61 = icmp slt i32 %60, %40
  %62 = add nsw i32 %40, -1
  %63 = select i1 %61, i32 %60, i32 %62
  %64 = zext nneg i32 %63 to i64
  %65 = shl i64 %55, %64
  %66 = icmp ult i64 %65, 4503599627370496
  br i1 %66, label %73, label %67

67:                                               ; preds = %57
  %68 = sub nsw i32 %40, %63
  %69 = and i64 %65, 4503599627370495
  %70 = sext i32 %68 to i64
  %71 = shl nsw i64 %70, 52
  %72 = or disjoint i64 %69, %71
  br label %73

73:                                               ; preds = %67, %57
  %74 = phi i64 [ %72, %67 ], [ %65, %57 ]
  %75 = bitcast i64 %74 to double
  br label %76

76:                                               ; preds = %54, %73, %25, %17, %15
  %77 = phi double [ %4, %15 ], [ 0x7FF8000000000000, %17 ], [ %4, %25 ], [ %75, %73 ], [ 0.000000e+00, %54 ]
  %78 = fmul double %5, 4.000000e+00
  %79 = fcmp ult double %77, %78
  %80 = fsub double %77, %78
  %81 = select i1 %79, double %77, double %80
  %82 = select i1 %79, i32 0, i32 4
  %83 = fmul double %5, 2.000000e+00
  %84 = fcmp ult double %81, %83
  %85 = fsub double %81, %83
  %86 = or disjoint i32 %82, 2
  %87 = select i1 %84, double %81, double %85
  %88 = select i1 %84, i32 %82, i32 %86
  %89 = fcmp olt double %5, 0x20000000000000
  br i1 %89, label %90, label %101

90:                                               ; preds = %76
  %91 = fadd double %87, %87
  %92 = fcmp ogt double %91, %5
  br i1 %92, label %93, label %111

93:                                               ; preds = %90
  %94 = fsub double %87, %5
  %95 = or disjoint i32 %88, 1
  %96 = fadd double %94, %94
  %97 = fcmp ult double %96, %5
  br i1 %97, label %111, label %98

98:                                               ; preds = %93
  %99 = fsub double %94, %5
  %100 = add nuw nsw i32 %88, 2
  br label %111

101:                                              ; preds = %76
  %102 = fmul double %5, 5.000000e-01
  %103 = fcmp ogt double %87, %102
  br i1 %103, label %104, label %111

104:                                              ; preds = %101
  %105 = fsub double %87, %5
  %106 = or disjoint i32 %88, 1
  %107 = fcmp ult double %105, %102
  br i1 %107, label %111, label %108

108:                                              ; preds = %104
  %109 = fsub double %105, %5
  %110 = add nuw nsw i32 %88, 2
  br label %111

111:                                              ; preds = %101, %108, %104, %90, %98, %93
  %112 = phi double [ %99, %98 ], [ %94, %93 ], [ %87, %90 ], [ %109, %108 ], [ %105, %104 ], [ %87, %101 ]
  %113 = phi i32 [ %100, %98 ], [ %95, %93 ], [ %88, %90 ], [ %110, %108 ], [ %106, %104 ], [ %88, %101 ]
  %114 = and i32 %113, 7
  %115 = bitcast double %0 to i64
  %116 = bitcast double %1 to i64
  %117 = xor i64 %116, %115
  %118 = sub nsw i32 0, %114
  %119 = icmp slt i64 %117, 0
  %120 = select i1 %119, i32 %118, i32 %114
  store i32 %120, ptr %2, align 4
  %121 = fneg double %112
  %122 = icmp slt i64 %115, 0
  %123 = select i1 %122, double %121, double %112
  br label %124

124:                                              ; preds = %13, %3, %7, %111
  %125 = phi double [ %123, %111 ], [ 0x7FF8000000000000, %7 ], [ 0x7FF8000000000000, %3 ], [ %0, %13 ]
  ret double %125
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local double @significand(double noundef %0) {
  %2 = bitcast double %0 to i64
  %3 = lshr i64 %2, 52
  %4 = trunc nuw nsw i64 %3 to i32
  %5 = and i32 %4, 2047
  %6 = icmp eq i32 %5, 2047
  %7 = fcmp oeq double %0, 0.000000e+00
  %8 = or i1 %7, %6
  br i1 %8, label %17, label %9

9:                                                ; preds = %1
  %10 = icmp eq i32 %5, 0
  %11 = fmul double %0, 0x4350000000000000
  %12 = bitcast double %11 to i64
  %13 = select i1 %10, i64 %12, i64 %2
  %14 = and i64 %13, -9218868437227405313
  %15 = or disjoint i64 %14, 4602678819172646912
  %16 = bitcast i64 %15 to double
  br label %17

17:                                               ; preds = %1, %9
  %18 = phi double [ %16, %9 ], [ %0, %1 ]
  %19 = fmul double %18, 2.000000e+00
  ret double %19
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define dso_local void @sincos(double noundef %0, ptr nocapture noundef writeonly %1, ptr nocapture noundef writeonly %2) {
  %4 = tail call double @llvm.sin.f64(double %0)
  store double %4, ptr %1, align 8
  %5 = tail call double @llvm.cos.f64(double %0)
  store double %5, ptr %2, align 8
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sin.f64(double)

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.cos.f64(double)

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local range(i32 0, 2) i32 @__isnan(double noundef %0) {
  %2 = fcmp uno double %0, 0.000000e+00
  %3 = zext i1 %2 to i32
  ret i32 %3
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local range(i32 0, 2) i32 @__isinf(double noundef %0) {
  %2 = tail call noundef double @llvm.fabs.f64(double %0)
  %3 = fcmp oeq double %2, 0x7FF0000000000000
  %4 = zext i1 %3 to i32
  ret i32 %4
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local range(i32 0, 2) i32 @__finite(double noundef %0) {
  %2 = tail call noundef double @llvm.fabs.f64(double %0)
  %3 = fcmp one double %2, 0x7FF0000000000000
  %4 = zext i1 %3 to i32
  ret i32 %4
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local range(i32 0, 2) i32 @__signbit(double noundef %0) {
  %2 = bitcast double %0 to i64
  %3 = lshr i64 %2, 63
  %4 = trunc nuw nsw i64 %3 to i32
  ret i32 %4
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local range(i32 0, 2) i32 @isnan(double noundef %0) {
  %2 = fcmp uno double %0, 0.000000e+00
  %3 = zext i1 %2 to i32
  ret i32 %3
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local noundef range(i32 -1, 2) i32 @isinf(double noundef %0) {
  %2 = tail call noundef double @llvm.fabs.f64(double %0)
  %3 = fcmp oeq double %2, 0x7FF0000000000000
  %4 = fcmp ogt double %0, 0.000000e+00
  %5 = select i1 %4, i32 1, i32 -1
  %6 = select i1 %3, i32 %5, i32 0
  ret i32 %6
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local range(i32 0, 2) i32 @finite(double noundef %0) {
  %2 = tail call noundef double @llvm.fabs.f64(double %0)
  %3 = fcmp one double %2, 0x7FF0000000000000
  %4 = zext i1 %3 to i32
  ret i32 %4
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local float @expm1f(float noundef %0) {
  %2 = fpext float %0 to double
  %3 = fcmp oeq float %0, 0.000000e+00
  br i1 %3, label %20, label %4

4:                                                ; preds = %1
  %5 = tail call noundef double @llvm.fabs.f64(double %2)
  %6 = fcmp olt double %5, 0x3F50000000000000
  br i1 %6, label %7, label %16

7:                                                ; preds = %4
  %8 = fmul double %2, %2
  %9 = fmul double %2, 0x3FA5555555555555
  %10 = fadd double %9, 0x3FC5555555555555
  %11 = fmul double %10, %2
  %12 = fadd double %11, 5.000000e-01
  %13 = fmul double %8, %12
  %14 = fadd double %13, %2
  %15 = fptrunc double %14 to float
  br label %20

16:                                               ; preds = %4
  %17 = tail call double @llvm.exp.f64(double %2)
  %18 = fadd double %17, -1.000000e+00
  %19 = fptrunc double %18 to float
  br label %20

20:                                               ; preds = %1, %16, %7
  %21 = phi float [ %15, %7 ], [ %19, %16 ], [ %0, %1 ]
  ret float %21
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.exp.f64(double)

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local noundef float @exp10f(float noundef %0) {
  %2 = fpext float %0 to double
  %3 = fmul double %2, 0x400A934F0979A371
  %4 = tail call double @llvm.exp2.f64(double %3)
  %5 = fptrunc double %4 to float
  ret float %5
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local noundef float @log10f(float noundef %0) {
  %2 = fpext float %0 to double
  %3 = tail call noundef double @llvm.log.f64(double %2)
  %4 = fmul double %3, 0x3FDBCB7B1526E50E
  %5 = fptrunc double %4 to float
  ret float %5
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local float @log1pf(float noundef %0) {
  %2 = fpext float %0 to double
  %3 = tail call noundef double @llvm.fabs.f64(double %2)
  %4 = fcmp olt double %3, 0x3F50000000000000
  br i1 %4, label %5, label %13

5:                                                ; preds = %1
  %6 = fmul double %2, %2
  %7 = fmul double %2, 2.500000e-01
  %8 = fsub double 0x3FD5555555555555, %7
  %9 = fmul double %8, %2
  %10 = fsub double 5.000000e-01, %9
  %11 = fmul double %6, %10
  %12 = fsub double %2, %11
  br label %16

13:                                               ; preds = %1
  %14 = fadd double %2, 1.000000e+00
  %15 = tail call noundef double @llvm.log.f64(double %14)
  br label %16

16:                                               ; preds = %13, %5
  %17 = phi double [ %12, %5 ], [ %15, %13 ]
  %18 = fptrunc double %17 to float
  ret float %18
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local float @sinhf(float noundef %0) {
  %2 = fpext float %0 to double
  %3 = tail call noundef double @llvm.fabs.f64(double %2)
  %4 = fcmp olt double %3, 3.125000e-02
  br i1 %4, label %5, label %14

5:                                                ; preds = %1
  %6 = fmul double %2, %2
  %7 = fmul double %6, %2
  %8 = fdiv double %6, 5.040000e+03
  %9 = fadd double %8, 0x3F81111111111111
  %10 = fmul double %6, %9
  %11 = fadd double %10, 0x3FC5555555555555
  %12 = fmul double %7, %11
  %13 = fadd double %12, %2
  br label %20

14:                                               ; preds = %1
  %15 = tail call double @llvm.exp.f64(double %3)
  %16 = fdiv double 1.000000e+00, %15
  %17 = fsub double %15, %16
  %18 = fmul double %17, 5.000000e-01
  %19 = tail call double @llvm.copysign.f64(double %18, double %2)
  br label %20

20:                                               ; preds = %14, %5
  %21 = phi double [ %13, %5 ], [ %19, %14 ]
  %22 = fptrunc double %21 to float
  ret float %22
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local noundef float @coshf(float noundef %0) {
  %2 = tail call float @llvm.fabs.f32(float %0)
  %3 = fpext float %2 to double
  %4 = tail call double @llvm.exp.f64(double %3)
  %5 = fdiv double 1.000000e+00, %4
  %6 = fadd double %4, %5
  %7 = fmul double %6, 5.000000e-01
  %8 = fptrunc double %7 to float
  ret float %8
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local float @asinhf(float noundef %0) {
  %2 = fpext float %0 to double
  %3 = tail call noundef double @llvm.fabs.f64(double %2)
  %4 = fcmp oeq float %0, 0.000000e+00
  br i1 %4, label %24, label %5

5:                                                ; preds = %1
  %6 = fcmp olt double %3, 7.812500e-03
  %7 = fmul double %2, %2
  br i1 %6, label %8, label %17

8:                                                ; preds = %5
  %9 = fmul double %7, %2
  %10 = fmul double %7, 0x3FA6DB6DB6DB6DB7
  %11 = fsub double 0x3FB3333333333333, %10
  %12 = fmul double %7, %11
  %13 = fsub double 0x3FC5555555555555, %12
  %14 = fmul double %9, %13
  %15 = fsub double %2, %14
  %16 = fptrunc double %15 to float
  br label %24

17:                                               ; preds = %5
  %18 = fadd double %7, 1.000000e+00
  %19 = tail call double @llvm.sqrt.f64(double %18)
  %20 = fadd double %3, %19
  %21 = tail call noundef double @llvm.log.f64(double %20)
  %22 = tail call double @llvm.copysign.f64(double %21, double %2)
  %23 = fptrunc double %22 to float
  br label %24

24:                                               ; preds = %1, %17, %8
  %25 = phi float [ %16, %8 ], [ %23, %17 ], [ %0, %1 ]
  ret float %25
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double)

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local float @acoshf(float noundef %0) {
  %2 = fpext float %0 to double
  %3 = fcmp ult float %0, 1.000000e+00
  br i1 %3, label %29, label %4

4:                                                ; preds = %1
  %5 = fadd double %2, -1.000000e+00
  %6 = fadd double %2, 1.000000e+00
  %7 = fmul double %5, %6
  %8 = tail call double @llvm.sqrt.f64(double %7)
  %9 = fcmp olt double %5, 0x3F60000000000000
  br i1 %9, label %10, label %23

10:                                               ; preds = %4
  %11 = fadd double %5, %8
  %12 = fmul double %11, %11
  %13 = fmul double %11, 0x3FC5555555555555
  %14 = fsub double 2.000000e-01, %13
  %15 = fmul double %11, %14
  %16 = fsub double 2.500000e-01, %15
  %17 = fmul double %11, %16
  %18 = fsub double 0x3FD5555555555555, %17
  %19 = fmul double %11, %18
  %20 = fsub double 5.000000e-01, %19
  %21 = fmul double %12, %20
  %22 = fsub double %11, %21
  br label %26

23:                                               ; preds = %4
  %24 = fadd double %8, %2
  %25 = tail call noundef double @llvm.log.f64(double %24)
  br label %26

26:                                               ; preds = %23, %10
  %27 = phi double [ %22, %10 ], [ %25, %23 ]
  %28 = fptrunc double %27 to float
  br label %29

29:                                               ; preds = %1, %26
  %30 = phi float [ %28, %26 ], [ 0x7FF8000000000000, %1 ]
  ret float %30
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local float @atanhf(float noundef %0) {
  %2 = fpext float %0 to double
  %3 = tail call noundef double @llvm.fabs.f64(double %2)
  %4 = fcmp olt double %3, 6.250000e-02
  br i1 %4, label %5, label %19

5:                                                ; preds = %1
  %6 = fmul double %2, %2
  %7 = fmul double %6, %2
  %8 = fmul double %6, 0x3FB745D1745D1746
  %9 = fadd double %8, 0x3FBC71C71C71C71C
  %10 = fmul double %6, %9
  %11 = fadd double %10, 0x3FC2492492492492
  %12 = fmul double %6, %11
  %13 = fadd double %12, 2.000000e-01
  %14 = fmul double %6, %13
  %15 = fadd double %14, 0x3FD5555555555555
  %16 = fmul double %7, %15
  %17 = fadd double %16, %2
  %18 = fptrunc double %17 to float
  br label %29

19:                                               ; preds = %1
  %20 = fcmp ogt double %3, 1.000000e+00
  br i1 %20, label %29, label %21

21:                                               ; preds = %19
  %22 = fadd double %3, 1.000000e+00
  %23 = fsub double 1.000000e+00, %3
  %24 = fdiv double %22, %23
  %25 = tail call noundef double @llvm.log.f64(double %24)
  %26 = fmul double %25, 5.000000e-01
  %27 = tail call double @llvm.copysign.f64(double %26, double %2)
  %28 = fptrunc double %27 to float
  br label %29

29:                                               ; preds = %19, %21, %5
  %30 = phi float [ %18, %5 ], [ %28, %21 ], [ 0x7FF8000000000000, %19 ]
  ret float %30
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local float @atanf(float noundef %0) {
  %2 = fpext float %0 to double
  %3 = tail call noundef double @llvm.fabs.f64(double %2)
  %4 = fcmp ord float %0, 0.000000e+00
  br i1 %4, label %5, label %53

5:                                                ; preds = %1
  %6 = fcmp oeq double %3, 0x7FF0000000000000
  br i1 %6, label %49, label %7

7:                                                ; preds = %5
  %8 = fcmp ogt double %3, 1.000000e+00
  %9 = fdiv double 1.000000e+00, %3
  %10 = select i1 %8, double %9, double %3
  %11 = fmul double %10, %10
  %12 = fadd double %11, 1.000000e+00
  %13 = tail call double @llvm.sqrt.f64(double %12)
  %14 = fadd double %13, 1.000000e+00
  %15 = fdiv double %10, %14
  %16 = fmul double %15, %15
  %17 = fadd double %16, 1.000000e+00
  %18 = tail call double @llvm.sqrt.f64(double %17)
  %19 = fadd double %18, 1.000000e+00
  %20 = fdiv double %15, %19
  %21 = fmul double %20, %20
  %22 = fadd double %21, 1.000000e+00
  %23 = tail call double @llvm.sqrt.f64(double %22)
  %24 = fadd double %23, 1.000000e+00
  %25 = fdiv double %20, %24
  %26 = fmul double %25, %25
  %27 = fmul double %26, 0x3FAAF286BCA1AF28
  %28 = fsub double 0x3FAE1E1E1E1E1E1E, %27
  %29 = fmul double %26, %28
  %30 = fadd double %29, 0xBFB1111111111111
  %31 = fmul double %26, %30
  %32 = fadd double %31, 0x3FB3B13B13B13B14
  %33 = fmul double %26, %32
  %34 = fadd double %33, 0xBFB745D1745D1746
  %35 = fmul double %26, %34
  %36 = fadd double %35, 0x3FBC71C71C71C71C
  %37 = fmul double %26, %36
  %38 = fadd double %37, 0xBFC2492492492492
  %39 = fmul double %26, %38
  %40 = fadd double %39, 2.000000e-01
  %41 = fmul double %26, %40
  %42 = fadd double %41, 0xBFD5555555555555
  %43 = fmul double %26, %42
  %44 = fadd double %43, 1.000000e+00
  %45 = fmul double %25, 8.000000e+00
  %46 = fmul double %45, %44
  %47 = fsub double 0x3FF921FB54442D18, %46
  %48 = select i1 %8, double %47, double %46
  br label %49

49:                                               ; preds = %5, %7
  %50 = phi double [ %48, %7 ], [ 0x3FF921FB54442D18, %5 ]
  %51 = tail call double @llvm.copysign.f64(double %50, double %2)
  %52 = fptrunc double %51 to float
  br label %53

53:                                               ; preds = %1, %49
  %54 = phi float [ %52, %49 ], [ %0, %1 ]
  ret float %54
}

; Function Attrs: inlinehint mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define internal fastcc double @lib.atan1(double noundef %0) unnamed_addr {
  %2 = fcmp ogt double %0, 1.000000e+00
  %3 = fdiv double 1.000000e+00, %0
  %4 = select i1 %2, double %3, double %0
  %5 = fmul double %4, %4
  %6 = fadd double %5, 1.000000e+00
  %7 = tail call double @llvm.sqrt.f64(double %6)
  %8 = fadd double %7, 1.000000e+00
  %9 = fdiv double %4, %8
  %10 = fmul double %9, %9
  %11 = fadd double %10, 1.000000e+00
  %12 = tail call double @llvm.sqrt.f64(double %11)
  %13 = fadd double %12, 1.000000e+00
  %14 = fdiv double %9, %13
  %15 = fmul double %14, %14
  %16 = fadd double %15, 1.000000e+00
  %17 = tail call double @llvm.sqrt.f64(double %16)
  %18 = fadd double %17, 1.000000e+00
  %19 = fdiv double %14, %18
  %20 = fmul double %19, %19
  %21 = fmul double %20, 0x3FAAF286BCA1AF28
  %22 = fsub double 0x3FAE1E1E1E1E1E1E, %21
  %23 = fmul double %20, %22
  %24 = fadd double %23, 0xBFB1111111111111
  %25 = fmul double %20, %24
  %26 = fadd double %25, 0x3FB3B13B13B13B14
  %27 = fmul double %20, %26
  %28 = fadd double %27, 0xBFB745D1745D1746
  %29 = fmul double %20, %28
  %30 = fadd double %29, 0x3FBC71C71C71C71C
  %31 = fmul double %20, %30
  %32 = fadd double %31, 0xBFC2492492492492
  %33 = fmul double %20, %32
  %34 = fadd double %33, 2.000000e-01
  %35 = fmul double %20, %34
  %36 = fadd double %35, 0xBFD5555555555555
  %37 = fmul double %20, %36
  %38 = fadd double %37, 1.000000e+00
  %39 = fmul double %19, 8.000000e+00
  %40 = fmul double %39, %38
  %41 = fsub double 0x3FF921FB54442D18, %40
  %42 = select i1 %2, double %41, double %40
  ret double %42
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local float @asinf(float noundef %0) {
  %2 = fpext float %0 to double
  %3 = tail call noundef double @llvm.fabs.f64(double %2)
  %4 = fcmp ugt double %3, 1.000000e+00
  br i1 %4, label %59, label %5

5:                                                ; preds = %1
  %6 = fcmp oeq double %3, 1.000000e+00
  br i1 %6, label %7, label %10

7:                                                ; preds = %5
  %8 = tail call double @llvm.copysign.f64(double 0x3FF921FB54442D18, double %2)
  %9 = fptrunc double %8 to float
  br label %59

10:                                               ; preds = %5
  %11 = fsub double 1.000000e+00, %3
  %12 = fadd double %3, 1.000000e+00
  %13 = fmul double %11, %12
  %14 = tail call double @llvm.sqrt.f64(double %13)
  %15 = fdiv double %3, %14
  %16 = fcmp ogt double %15, 1.000000e+00
  %17 = fdiv double 1.000000e+00, %15
  %18 = select i1 %16, double %17, double %15
  %19 = fmul double %18, %18
  %20 = fadd double %19, 1.000000e+00
  %21 = tail call double @llvm.sqrt.f64(double %20)
  %22 = fadd double %21, 1.000000e+00
  %23 = fdiv double %18, %22
  %24 = fmul double %23, %23
  %25 = fadd double %24, 1.000000e+00
  %26 = tail call double @llvm.sqrt.f64(double %25)
  %27 = fadd double %26, 1.000000e+00
  %28 = fdiv double %23, %27
  %29 = fmul double %28, %28
  %30 = fadd double %29, 1.000000e+00
  %31 = tail call double @llvm.sqrt.f64(double %30)
  %32 = fadd double %31, 1.000000e+00
  %33 = fdiv double %28, %32
  %34 = fmul double %33, %33
  %35 = fmul double %34, 0x3FAAF286BCA1AF28
  %36 = fsub double 0x3FAE1E1E1E1E1E1E, %35
  %37 = fmul double %34, %36
  %38 = fadd double %37, 0xBFB1111111111111
  %39 = fmul double %34, %38
  %40 = fadd double %39, 0x3FB3B13B13B13B14
  %41 = fmul double %34, %40
  %42 = fadd double %41, 0xBFB745D1745D1746
  %43 = fmul double %34, %42
  %44 = fadd double %43, 0x3FBC71C71C71C71C
  %45 = fmul double %34, %44
  %46 = fadd double %45, 0xBFC2492492492492
  %47 = fmul double %34, %46
  %48 = fadd double %47, 2.000000e-01
  %49 = fmul double %34, %48
  %50 = fadd double %49, 0xBFD5555555555555
  %51 = fmul double %34, %50
  %52 = fadd double %51, 1.000000e+00
  %53 = fmul double %33, 8.000000e+00
  %54 = fmul double %53, %52
  %55 = fsub double 0x3FF921FB54442D18, %54
  %56 = select i1 %16, double %55, double %54
  %57 = tail call double @llvm.copysign.f64(double %56, double %2)
  %58 = fptrunc double %57 to float
  br label %59

59:                                               ; preds = %1, %10, %7
  %60 = phi float [ %9, %7 ], [ %58, %10 ], [ 0x7FF8000000000000, %1 ]
  ret float %60
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local float @acosf(float noundef %0) {
  %2 = fpext float %0 to double
  %3 = tail call noundef double @llvm.fabs.f64(double %2)
  %4 = fcmp ugt double %3, 1.000000e+00
  br i1 %4, label %55, label %5

5:                                                ; preds = %1
  %6 = fcmp oeq float %0, -1.000000e+00
  br i1 %6, label %55, label %7

7:                                                ; preds = %5
  %8 = fsub double 1.000000e+00, %2
  %9 = fadd double %2, 1.000000e+00
  %10 = fdiv double %8, %9
  %11 = tail call double @llvm.sqrt.f64(double %10)
  %12 = fcmp ogt double %11, 1.000000e+00
  %13 = fdiv double 1.000000e+00, %11
  %14 = select i1 %12, double %13, double %11
  %15 = fmul double %14, %14
  %16 = fadd double %15, 1.000000e+00
  %17 = tail call double @llvm.sqrt.f64(double %16)
  %18 = fadd double %17, 1.000000e+00
  %19 = fdiv double %14, %18
  %20 = fmul double %19, %19
  %21 = fadd double %20, 1.000000e+00
  %22 = tail call double @llvm.sqrt.f64(double %21)
  %23 = fadd double %22, 1.000000e+00
  %24 = fdiv double %19, %23
  %25 = fmul double %24, %24
  %26 = fadd double %25, 1.000000e+00
  %27 = tail call double @llvm.sqrt.f64(double %26)
  %28 = fadd double %27, 1.000000e+00
  %29 = fdiv double %24, %28
  %30 = fmul double %29, %29
  %31 = fmul double %30, 0x3FAAF286BCA1AF28
  %32 = fsub double 0x3FAE1E1E1E1E1E1E, %31
  %33 = fmul double %30, %32
  %34 = fadd double %33, 0xBFB1111111111111
  %35 = fmul double %30, %34
  %36 = fadd double %35, 0x3FB3B13B13B13B14
  %37 = fmul double %30, %36
  %38 = fadd double %37, 0xBFB745D1745D1746
  %39 = fmul double %30, %38
  %40 = fadd double %39, 0x3FBC71C71C71C71C
  %41 = fmul double %30, %40
  %42 = fadd double %41, 0xBFC2492492492492
  %43 = fmul double %30, %42
  %44 = fadd double %43, 2.000000e-01
  %45 = fmul double %30, %44
  %46 = fadd double %45, 0xBFD5555555555555
  %47 = fmul double %30, %46
  %48 = fadd double %47, 1.000000e+00
  %49 = fmul double %29, 8.000000e+00
  %50 = fmul double %49, %48
  %51 = fsub double 0x3FF921FB54442D18, %50
  %52 = select i1 %12, double %51, double %50
  %53 = fmul double %52, 2.000000e+00
  %54 = fptrunc double %53 to float
  br label %55

55:                                               ; preds = %5, %1, %7
  %56 = phi float [ %54, %7 ], [ 0x7FF8000000000000, %1 ], [ 0x400921FB60000000, %5 ]
  ret float %56
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local float @atan2f(float noundef %0, float noundef %1) {
  %3 = fpext float %0 to double
  %4 = tail call noundef double @llvm.fabs.f64(double %3)
  %5 = tail call float @llvm.fabs.f32(float %1)
  %6 = fpext float %5 to double
  %7 = fcmp ord float %0, %1
  br i1 %7, label %8, label %30

8:                                                ; preds = %2
  %9 = bitcast float %1 to i32
  %10 = fcmp oeq float %0, 0.000000e+00
  br i1 %10, label %23, label %11

11:                                               ; preds = %8
  %12 = fcmp oeq double %4, 0x7FF0000000000000
  %13 = fcmp oeq float %5, 0x7FF0000000000000
  %14 = and i1 %12, %13
  br i1 %14, label %23, label %15

15:                                               ; preds = %11
  %16 = fcmp oeq float %1, 0.000000e+00
  %17 = or i1 %16, %12
  %18 = or i1 %13, %17
  %19 = select i1 %17, double 0x3FF921FB54442D18, double 0.000000e+00
  br i1 %18, label %23, label %20

20:                                               ; preds = %15
  %21 = fdiv double %4, %6
  %22 = tail call fastcc double @lib.atan1(double noundef %21)
  br label %23

23:                                               ; preds = %15, %11, %8, %20
  %24 = phi double [ %22, %20 ], [ 0.000000e+00, %8 ], [ 0x3FE921FB54442D18, %11 ], [ %19, %15 ]
  %25 = fsub double 0x400921FB54442D18, %24
  %26 = icmp slt i32 %9, 0
  %27 = select i1 %26, double %25, double %24
  %28 = tail call double @llvm.copysign.f64(double %27, double %3)
  %29 = fptrunc double %28 to float
  br label %30

30:                                               ; preds = %2, %23
  %31 = phi float [ %29, %23 ], [ 0x7FF8000000000000, %2 ]
  ret float %31
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local float @powf(float noundef %0, float noundef %1) {
  %3 = fcmp oeq float %1, 0.000000e+00
  %4 = fcmp oeq float %0, 1.000000e+00
  %5 = or i1 %4, %3
  br i1 %5, label %71, label %6

6:                                                ; preds = %2
  %7 = fcmp ord float %0, 0.000000e+00
  br i1 %7, label %8, label %71

8:                                                ; preds = %6
  %9 = fpext float %1 to double
  %10 = fcmp ord float %1, 0.000000e+00
  br i1 %10, label %11, label %71

11:                                               ; preds = %8
  %12 = tail call float @llvm.fabs.f32(float %0)
  %13 = fpext float %12 to double
  %14 = tail call double @llvm.trunc.f64(double %9)
  %15 = fcmp une double %14, %9
  br i1 %15, label %24, label %16

16:                                               ; preds = %11
  %17 = tail call noundef double @llvm.fabs.f64(double %9)
  %18 = fcmp ult double %17, 0x4340000000000000
  br i1 %18, label %19, label %24

19:                                               ; preds = %16
  %20 = fptosi float %1 to i64
  %21 = and i64 %20, 1
  %22 = icmp eq i64 %21, 0
  %23 = select i1 %22, i32 2, i32 1
  br label %24

24:                                               ; preds = %11, %16, %19
  %25 = phi i32 [ %23, %19 ], [ 0, %11 ], [ 2, %16 ]
  %26 = bitcast float %0 to i32
  %27 = icmp slt i32 %26, 0
  %28 = icmp eq i32 %25, 1
  %29 = select i1 %27, i1 %28, i1 false
  %30 = select i1 %29, double -1.000000e+00, double 1.000000e+00
  %31 = fcmp oeq float %12, 1.000000e+00
  %32 = tail call noundef double @llvm.fabs.f64(double %9)
  %33 = fcmp oeq double %32, 0x7FF0000000000000
  br i1 %31, label %34, label %39

34:                                               ; preds = %24
  %35 = icmp ne i32 %25, 0
  %36 = select i1 %33, i1 true, i1 %35
  %37 = fptrunc double %30 to float
  %38 = select i1 %36, float %37, float 0x7FF8000000000000
  br label %71

39:                                               ; preds = %24
  br i1 %33, label %40, label %45

40:                                               ; preds = %39
  %41 = fcmp ogt float %12, 1.000000e+00
  %42 = fcmp ule float %1, 0.000000e+00
  %43 = xor i1 %41, %42
  %44 = select i1 %43, float 0x7FF0000000000000, float 0.000000e+00
  br label %71

45:                                               ; preds = %39
  %46 = fcmp oeq float %0, 0.000000e+00
  br i1 %46, label %47, label %53

47:                                               ; preds = %45
  %48 = fcmp olt float %1, 0.000000e+00
  %49 = fmul double %30, 0x7FF0000000000000
  %50 = tail call double @llvm.copysign.f64(double 0.000000e+00, double %30)
  %51 = select i1 %48, double %49, double %50
  %52 = fptrunc double %51 to float
  br label %71

53:                                               ; preds = %45
  %54 = fcmp oeq float %12, 0x7FF0000000000000
  br i1 %54, label %55, label %61

55:                                               ; preds = %53
  %56 = fcmp ogt float %1, 0.000000e+00
  %57 = fmul double %30, 0x7FF0000000000000
  %58 = tail call double @llvm.copysign.f64(double 0.000000e+00, double %30)
  %59 = select i1 %56, double %57, double %58
  %60 = fptrunc double %59 to float
  br label %71

61:                                               ; preds = %53
  %62 = fcmp uge float %0, 0.000000e+00
  %63 = icmp ne i32 %25, 0
  %64 = select i1 %62, i1 true, i1 %63
  br i1 %64, label %65, label %71

65:                                               ; preds = %61
  %66 = tail call double @llvm.log2.f64(double %13)
  %67 = fmul double %66, %9
  %68 = tail call double @llvm.exp2.f64(double %67)
  %69 = fmul double %68, %30
  %70 = fptrunc double %69 to float
  br label %71

71:                                               ; preds = %34, %40, %47, %55, %65, %61, %6, %8, %2
  %72 = phi float [ 1.000000e+00, %2 ], [ 0x7FF8000000000000, %8 ], [ 0x7FF8000000000000, %6 ], [ %38, %34 ], [ %44, %40 ], [ %52, %47 ], [ %60, %55 ], [ %70, %65 ], [ 0x7FF8000000000000, %61 ]
  ret float %72
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local float @cbrtf(float noundef %0) {
  %2 = fpext float %0 to double
  %3 = tail call i1 @llvm.is.fpclass.f64(double %2, i32 615)
  br i1 %3, label %18, label %4

4:                                                ; preds = %1
  %5 = tail call noundef double @llvm.fabs.f64(double %2)
  %6 = tail call double @llvm.log2.f64(double %5)
  %7 = fmul double %6, 0x3FD5555555555555
  %8 = tail call double @llvm.exp2.f64(double %7)
  %9 = fmul double %8, %8
  %10 = fmul double %8, %9
  %11 = fsub double %10, %5
  %12 = fmul double %8, 3.000000e+00
  %13 = fmul double %8, %12
  %14 = fdiv double %11, %13
  %15 = fsub double %8, %14
  %16 = tail call double @llvm.copysign.f64(double %15, double %2)
  %17 = fptrunc double %16 to float
  br label %18

18:                                               ; preds = %1, %4
  %19 = phi float [ %17, %4 ], [ %0, %1 ]
  ret float %19
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local float @hypotf(float noundef %0, float noundef %1) {
  %3 = tail call float @llvm.fabs.f32(float %0)
  %4 = tail call float @llvm.fabs.f32(float %1)
  %5 = fcmp oeq float %3, 0x7FF0000000000000
  %6 = fcmp oeq float %4, 0x7FF0000000000000
  %7 = or i1 %5, %6
  br i1 %7, label %16, label %8

8:                                                ; preds = %2
  %9 = fpext float %4 to double
  %10 = fpext float %3 to double
  %11 = fmul double %10, %10
  %12 = fmul double %9, %9
  %13 = fadd double %11, %12
  %14 = tail call double @llvm.sqrt.f64(double %13)
  %15 = fptrunc double %14 to float
  br label %16

16:                                               ; preds = %2, %8
  %17 = phi float [ %15, %8 ], [ 0x7FF0000000000000, %2 ]
  ret float %17
}

; Function Attrs: nofree nosync nounwind memory(none)
define dso_local float @erfcf(float noundef %0) {
  %2 = fpext float %0 to double
  %3 = fcmp olt float %0, 5.000000e-01
  br i1 %3, label %4, label %8

4:                                                ; preds = %1
  %5 = tail call double @erf(double noundef %2)
  %6 = fsub double 1.000000e+00, %5
  %7 = fptrunc double %6 to float
  br label %34

8:                                                ; preds = %1
  %9 = fcmp ogt float %0, 1.100000e+01
  br i1 %9, label %34, label %10

10:                                               ; preds = %8
  %11 = fcmp ord float %0, 0.000000e+00
  br i1 %11, label %12, label %34

12:                                               ; preds = %10
  %13 = fcmp olt float %0, 2.000000e+00
  br i1 %13, label %14, label %25

14:                                               ; preds = %12
  %15 = tail call double @erf(double noundef %2)
  %16 = fsub double 1.000000e+00, %15
  %17 = fptrunc double %16 to float
  br label %34

18:                                               ; preds = %25
  %19 = fneg double %2
  %20 = fmul double %19, %2
  %21 = tail call double @llvm.exp.f64(double %20)
  %22 = fmul double %31, 0x3FFC5BF891B4EF6B
  %23 = fdiv double %21, %22
  %24 = fptrunc double %23 to float
  br label %34

25:                                               ; preds = %12, %25
  %26 = phi i32 [ %32, %25 ], [ 50, %12 ]
  %27 = phi double [ %31, %25 ], [ %2, %12 ]
  %28 = uitofp nneg i32 %26 to double
  %29 = fmul double %28, 5.000000e-01
  %30 = fdiv double %29, %27
  %31 = fadd double %30, %2
  %32 = add nsw i32 %26, -1
  %33 = icmp ugt i32 %26, 1
  br i1 %33, label %25, label %18

34:                                               ; preds = %10, %8, %18, %14, %4
  %35 = phi float [ %7, %4 ], [ %17, %14 ], [ %24, %18 ], [ 0.000000e+00, %8 ], [ %0, %10 ]
  ret float %35
}

; Function Attrs: mustprogress nofree nosync nounwind willreturn memory(none)
declare double @erf(double noundef)

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define dso_local float @tgammaf(float noundef %0) {
  %2 = fpext float %0 to double
  %3 = tail call double @tgamma(double noundef %2)
  %4 = fptrunc double %3 to float
  ret float %4
}

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define dso_local float @lgammaf(float noundef %0) {
  %2 = alloca i32, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %2)
  %3 = fpext float %0 to double
  %4 = call fastcc double @lib.gw_lgamma(double noundef %3, ptr noundef nonnull %2)
  %5 = fptrunc double %4 to float
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %2)
  ret float %5
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: write)
define dso_local float @lgammaf_r(float noundef %0, ptr nocapture noundef writeonly %1) {
  %3 = fpext float %0 to double
  %4 = tail call fastcc double @lib.gw_lgamma(double noundef %3, ptr noundef %1)
  %5 = fptrunc double %4 to float
  ret float %5
}

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define dso_local float @fmodf(float noundef %0, float noundef %1) {
  %3 = fpext float %0 to double
  %4 = fpext float %1 to double
  %5 = bitcast double %3 to i64
  %6 = tail call double @llvm.fabs.f64(double %3)
  %7 = bitcast double %6 to i64
  %8 = bitcast double %4 to i64
  %9 = tail call double @llvm.fabs.f64(double %4)
  %10 = bitcast double %9 to i64
  %11 = and i64 %5, -9223372036854775808
  %12 = icmp ugt i64 %7, 9218868437227405311
  %13 = add nsw i64 %10, -9218868437227405313
  %14 = icmp ult i64 %13, -9218868437227405312
  %15 = or i1 %12, %14
  br i1 %15, label %70, label %16

16:                                               ; preds = %2
  %17 = icmp ult i64 %7, %10
  br i1 %17, label %70, label %18

18:                                               ; preds = %16
  %19 = lshr i64 %10, 52
  %20 = trunc nuw nsw i64 %19 to i32
  %21 = and i64 %5, 4503599627370495
  %22 = and i64 %8, 4503599627370495
  %23 = icmp ult i64 %7, 4503599627370496
  %24 = lshr i64 %7, 52
  %25 = trunc nuw nsw i64 %24 to i32
  %26 = or disjoint i64 %21, 4503599627370496
  %27 = select i1 %23, i32 1, i32 %25
  %28 = select i1 %23, i64 %21, i64 %26
  %29 = icmp ult i64 %10, 4503599627370496
  %30 = or disjoint i64 %22, 4503599627370496
  %31 = select i1 %29, i32 1, i32 %20
  %32 = select i1 %29, i64 %22, i64 %30
  %33 = sub nsw i32 %27, %31
  %34 = urem i64 %28, %32
  %35 = icmp sgt i32 %33, 0
  br i1 %35, label %36, label %45

36:                                               ; preds = %18, %36
  %37 = phi i64 [ %43, %36 ], [ %34, %18 ]
  %38 = phi i32 [ %42, %36 ], [ %33, %18 ]
  %39 = tail call i32 @llvm.umin.i32(i32 %38, i32 11)
  %40 = zext nneg i32 %39 to i64
  %41 = shl nuw i64 %37, %40
  %42 = sub nsw i32 %38, %39
  %43 = urem i64 %41, %32
  %44 = icmp sgt i32 %42, 0
  br i1 %44, label %36, label %45

45:                                               ; preds = %36, %18
  %46 = phi i64 [ %34, %18 ], [ %43, %36 ]
  %47 = icmp eq i64 %46, 0
  br i1 %47, label %48, label %50

48:                                               ; preds = %45
  %49 = bitcast i64 %11 to double
  br label %70

50:                                               ; preds = %45
  %51 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %46, i1 true)
  %52 = trunc nuw nsw i64 %51 to i32
  %53 = add nsw i32 %52, -11
  %54 = icmp slt i32 %53, %31
  %55 = add nsw i32 %31, -1
  %56 = select i1 %54, i32 %53, i32 %55
  %57 = zext nneg i32 %56 to i64
  %58 = shl i64 %46, %57
  %59 = icmp ult i64 %58, 4503599627370496
  br i1 %59, label %66, label %60

60:                                               ; preds = %50
  %61 = sub nsw i32 %31, %56
  %62 = and i64 %58, 4503599627370495
  %63 = sext i32 %61 to i64
  %64 = shl nsw i64 %63, 52
  %65 = or disjoint i64 %62, %64
  br label %66

66:                                               ; preds = %60, %50
  %67 = phi i64 [ %65, %60 ], [ %58, %50 ]
  %68 = or i64 %67, %11
  %69 = bitcast i64 %68 to double
  br label %70

70:                                               ; preds = %2, %16, %48, %66
  %71 = phi double [ 0x7FF8000000000000, %2 ], [ %3, %16 ], [ %49, %48 ], [ %69, %66 ]
  %72 = fptrunc double %71 to float
  ret float %72
}

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define dso_local float @remainderf(float noundef %0, float noundef %1) {
  %3 = tail call float @llvm.fabs.f32(float %1)
  %4 = fpext float %3 to double
  %5 = fcmp ord float %0, %1
  br i1 %5, label %6, label %102

6:                                                ; preds = %2
  %7 = tail call float @llvm.fabs.f32(float %0)
  %8 = fpext float %7 to double
  %9 = fcmp oeq float %7, 0x7FF0000000000000
  %10 = fcmp oeq float %1, 0.000000e+00
  %11 = or i1 %9, %10
  br i1 %11, label %102, label %12

12:                                               ; preds = %6
  %13 = fcmp oeq float %3, 0x7FF0000000000000
  br i1 %13, label %102, label %14

14:                                               ; preds = %12
  %15 = fcmp olt double %4, 0x7FE0000000000000
  br i1 %15, label %16, label %75

16:                                               ; preds = %14
  %17 = fadd double %4, %4
  %18 = bitcast double %8 to i64
  %19 = bitcast double %17 to i64
  %20 = icmp ugt i64 %18, 9218868437227405311
  %21 = add nsw i64 %19, -9218868437227405313
  %22 = icmp ult i64 %21, -9218868437227405312
  %23 = or i1 %20, %22
  br i1 %23, label %75, label %24

24:                                               ; preds = %16
  %25 = icmp ult i64 %18, %19
  br i1 %25, label %75, label %26

26:                                               ; preds = %24
  %27 = lshr i64 %19, 52
  %28 = trunc nuw nsw i64 %27 to i32
  %29 = and i64 %18, 4503599627370495
  %30 = and i64 %19, 4503599627370495
  %31 = icmp ult i64 %18, 4503599627370496
  %32 = lshr i64 %18, 52
  %33 = trunc nuw nsw i64 %32 to i32
  %34 = or disjoint i64 %29, 4503599627370496
  %35 = select i1 %31, i32 1, i32 %33
  %36 = select i1 %31, i64 %29, i64 %34
  %37 = icmp ult i64 %19, 4503599627370496
  %38 = or disjoint i64 %30, 4503599627370496
  %39 = select i1 %37, i32 1, i32 %28
  %40 = select i1 %37, i64 %30, i64 %38
  %41 = sub nsw i32 %35, %39
  %42 = urem i64 %36, %40
  %43 = icmp sgt i32 %41, 0
  br i1 %43, label %44, label %53

44:                                               ; preds = %26, %44
  %45 = phi i64 [ %51, %44 ], [ %42, %26 ]
  %46 = phi i32 [ %50, %44 ], [ %41, %26 ]
  %47 = tail call i32 @llvm.umin.i32(i32 %46, i32 11)
  %48 = zext nneg i32 %47 to i64
  %49 = shl nuw i64 %45, %48
  %50 = sub nsw i32 %46, %47
  %51 = urem i64 %49, %40
  %52 = icmp sgt i32 %50, 0
  br i1 %52, label %44, label %53

53:                                               ; preds = %44, %26
  %54 = phi i64 [ %42, %26 ], [ %51, %44 ]
  %55 = icmp eq i64 %54, 0
  br i1 %55, label %75, label %56

56:                                               ; preds = %53
  %57 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %54, i1 true)
  %58 = trunc nuw nsw i64 %57 to i32
  %59 = add nsw i32 %58, -11
  %60 = icmp slt i32 %59, %39
  %61 = add nsw i32 %39, -1
  %62 = select i1 %60, i32 %59, i32 %61
  %63 = zext nneg i32 %62 to i64
  %64 = shl i64 %54, %63
  %65 = icmp ult i64 %64, 4503599627370496
  br i1 %65, label %72, label %66

66:                                               ; preds = %56
  %67 = sub nsw i32 %39, %62
  %68 = and i64 %64, 4503599627370495
  %69 = sext i32 %67 to i64
  %70 = shl nsw i64 %69, 52
  %71 = or disjoint i64 %68, %70
  br label %72

72:                                               ; preds = %66, %56
  %73 = phi i64 [ %71, %66 ], [ %64, %56 ]
  %74 = bitcast i64 %73 to double
  br label %75

75:                                               ; preds = %53, %72, %24, %16, %14
  %76 = phi double [ %8, %14 ], [ 0x7FF8000000000000, %16 ], [ %8, %24 ], [ %74, %72 ], [ 0.000000e+00, %53 ]
  %77 = fcmp olt double %4, 0x20000000000000
  br i1 %77, label %78, label %87

78:                                               ; preds = %75
  %79 = fadd double %76, %76
  %80 = fcmp ogt double %79, %4
  br i1 %80, label %81, label %95

81:                                               ; preds = %78
  %82 = fsub double %76, %4
  %83 = fadd double %82, %82
  %84 = fcmp ult double %83, %4
  br i1 %84, label %95, label %85

85:                                               ; preds = %81
  %86 = fsub double %82, %4
  br label %95

87:                                               ; preds = %75
  %88 = fmul double %4, 5.000000e-01
  %89 = fcmp ogt double %76, %88
  br i1 %89, label %90, label %95

90:                                               ; preds = %87
  %91 = fsub double %76, %4
  %92 = fcmp ult double %91, %88
  br i1 %92, label %95, label %93

93:                                               ; preds = %90
  %94 = fsub double %91, %4
  br label %95

95:                                               ; preds = %93, %90, %87, %85, %81, %78
  %96 = phi double [ %86, %85 ], [ %82, %81 ], [ %76, %78 ], [ %94, %93 ], [ %91, %90 ], [ %76, %87 ]
  %97 = fneg double %96
  %98 = bitcast float %0 to i32
  %99 = icmp slt i32 %98, 0
  %100 = select i1 %99, double %97, double %96
  %101 = fptrunc double %100 to float
  br label %102

102:                                              ; preds = %2, %6, %12, %95
  %103 = phi float [ %101, %95 ], [ 0x7FF8000000000000, %6 ], [ 0x7FF8000000000000, %2 ], [ %0, %12 ]
  ret float %103
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: write)
define dso_local float @remquof(float noundef %0, float noundef %1, ptr nocapture noundef writeonly %2) {
  %4 = fpext float %0 to double
  %5 = fpext float %1 to double
  %6 = tail call double @remquo(double noundef %4, double noundef %5, ptr noundef %2)
  %7 = fptrunc double %6 to float
  ret float %7
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local float @significandf(float noundef %0) {
  %2 = fpext float %0 to double
  %3 = bitcast double %2 to i64
  %4 = lshr i64 %3, 52
  %5 = trunc nuw nsw i64 %4 to i32
  %6 = and i32 %5, 2047
  %7 = icmp eq i32 %6, 2047
  %8 = fcmp oeq float %0, 0.000000e+00
  %9 = or i1 %8, %7
  br i1 %9, label %18, label %10

10:                                               ; preds = %1
  %11 = icmp eq i32 %6, 0
  %12 = fmul double %2, 0x4350000000000000
  %13 = bitcast double %12 to i64
  %14 = select i1 %11, i64 %13, i64 %3
  %15 = and i64 %14, -9218868437227405313
  %16 = or disjoint i64 %15, 4602678819172646912
  %17 = bitcast i64 %16 to double
  br label %18

18:                                               ; preds = %1, %10
  %19 = phi double [ %17, %10 ], [ %2, %1 ]
  %20 = fmul double %19, 2.000000e+00
  %21 = fptrunc double %20 to float
  ret float %21
}

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define dso_local float @dremf(float noundef %0, float noundef %1) {
  %3 = tail call float @llvm.fabs.f32(float %1)
  %4 = fpext float %3 to double
  %5 = fcmp ord float %0, %1
  br i1 %5, label %6, label %102

6:                                                ; preds = %2
  %7 = tail call float @llvm.fabs.f32(float %0)
  %8 = fpext float %7 to double
  %9 = fcmp oeq float %7, 0x7FF0000000000000
  %10 = fcmp oeq float %1, 0.000000e+00
  %11 = or i1 %9, %10
  br i1 %11, label %102, label %12

12:                                               ; preds = %6
  %13 = fcmp oeq float %3, 0x7FF0000000000000
  br i1 %13, label %102, label %14

14:                                               ; preds = %12
  %15 = fcmp olt double %4, 0x7FE0000000000000
  br i1 %15, label %16, label %75

16:                                               ; preds = %14
  %17 = fadd double %4, %4
  %18 = bitcast double %8 to i64
  %19 = bitcast double %17 to i64
  %20 = icmp ugt i64 %18, 9218868437227405311
  %21 = add nsw i64 %19, -9218868437227405313
  %22 = icmp ult i64 %21, -9218868437227405312
  %23 = or i1 %20, %22
  br i1 %23, label %75, label %24

24:                                               ; preds = %16
  %25 = icmp ult i64 %18, %19
  br i1 %25, label %75, label %26

26:                                               ; preds = %24
  %27 = lshr i64 %19, 52
  %28 = trunc nuw nsw i64 %27 to i32
  %29 = and i64 %18, 4503599627370495
  %30 = and i64 %19, 4503599627370495
  %31 = icmp ult i64 %18, 4503599627370496
  %32 = lshr i64 %18, 52
  %33 = trunc nuw nsw i64 %32 to i32
  %34 = or disjoint i64 %29, 4503599627370496
  %35 = select i1 %31, i32 1, i32 %33
  %36 = select i1 %31, i64 %29, i64 %34
  %37 = icmp ult i64 %19, 4503599627370496
  %38 = or disjoint i64 %30, 4503599627370496
  %39 = select i1 %37, i32 1, i32 %28
  %40 = select i1 %37, i64 %30, i64 %38
  %41 = sub nsw i32 %35, %39
  %42 = urem i64 %36, %40
  %43 = icmp sgt i32 %41, 0
  br i1 %43, label %44, label %53

44:                                               ; preds = %26, %44
  %45 = phi i64 [ %51, %44 ], [ %42, %26 ]
  %46 = phi i32 [ %50, %44 ], [ %41, %26 ]
  %47 = tail call i32 @llvm.umin.i32(i32 %46, i32 11)
  %48 = zext nneg i32 %47 to i64
  %49 = shl nuw i64 %45, %48
  %50 = sub nsw i32 %46, %47
  %51 = urem i64 %49, %40
  %52 = icmp sgt i32 %50, 0
  br i1 %52, label %44, label %53

53:                                               ; preds = %44, %26
  %54 = phi i64 [ %42, %26 ], [ %51, %44 ]
  %55 = icmp eq i64 %54, 0
  br i1 %55, label %75, label %56

56:                                               ; preds = %53
  %57 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %54, i1 true)
  %58 = trunc nuw nsw i64 %57 to i32
  %59 = add nsw i32 %58, -11
  %60 = icmp slt i32 %59, %39
  %61 = add nsw i32 %39, -1
  %62 = select i1 %60, i32 %59, i32 %61
  %63 = zext nneg i32 %62 to i64
  %64 = shl i64 %54, %63
  %65 = icmp ult i64 %64, 4503599627370496
  br i1 %65, label %72, label %66

66:                                               ; preds = %56
  %67 = sub nsw i32 %39, %62
  %68 = and i64 %64, 4503599627370495
  %69 = sext i32 %67 to i64
  %70 = shl nsw i64 %69, 52
  %71 = or disjoint i64 %68, %70
  br label %72

72:                                               ; preds = %66, %56
  %73 = phi i64 [ %71, %66 ], [ %64, %56 ]
  %74 = bitcast i64 %73 to double
  br label %75

75:                                               ; preds = %53, %72, %24, %16, %14
  %76 = phi double [ %8, %14 ], [ 0x7FF8000000000000, %16 ], [ %8, %24 ], [ %74, %72 ], [ 0.000000e+00, %53 ]
  %77 = fcmp olt double %4, 0x20000000000000
  br i1 %77, label %78, label %87

78:                                               ; preds = %75
  %79 = fadd double %76, %76
  %80 = fcmp ogt double %79, %4
  br i1 %80, label %81, label %95

81:                                               ; preds = %78
  %82 = fsub double %76, %4
  %83 = fadd double %82, %82
  %84 = fcmp ult double %83, %4
  br i1 %84, label %95, label %85

85:                                               ; preds = %81
  %86 = fsub double %82, %4
  br label %95

87:                                               ; preds = %75
  %88 = fmul double %4, 5.000000e-01
  %89 = fcmp ogt double %76, %88
  br i1 %89, label %90, label %95

90:                                               ; preds = %87
  %91 = fsub double %76, %4
  %92 = fcmp ult double %91, %88
  br i1 %92, label %95, label %93

93:                                               ; preds = %90
  %94 = fsub double %91, %4
  br label %95

95:                                               ; preds = %93, %90, %87, %85, %81, %78
  %96 = phi double [ %86, %85 ], [ %82, %81 ], [ %76, %78 ], [ %94, %93 ], [ %91, %90 ], [ %76, %87 ]
  %97 = fneg double %96
  %98 = bitcast float %0 to i32
  %99 = icmp slt i32 %98, 0
  %100 = select i1 %99, double %97, double %96
  %101 = fptrunc double %100 to float
  br label %102

102:                                              ; preds = %2, %6, %12, %95
  %103 = phi float [ %101, %95 ], [ 0x7FF8000000000000, %6 ], [ 0x7FF8000000000000, %2 ], [ %0, %12 ]
  ret float %103
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define dso_local float @frexpf(float noundef %0, ptr nocapture noundef writeonly %1) {
  %3 = fpext float %0 to double
  %4 = bitcast double %3 to i64
  %5 = lshr i64 %4, 52
  %6 = trunc nuw nsw i64 %5 to i32
  %7 = and i32 %6, 2047
  store i32 0, ptr %1, align 4
  %8 = icmp eq i32 %7, 2047
  %9 = fcmp oeq float %0, 0.000000e+00
  %10 = or i1 %9, %8
  br i1 %10, label %27, label %11

11:                                               ; preds = %2
  %12 = icmp eq i32 %7, 0
  %13 = fmul double %3, 0x4350000000000000
  %14 = bitcast double %13 to i64
  %15 = lshr i64 %14, 52
  %16 = trunc nuw nsw i64 %15 to i32
  %17 = and i32 %16, 2047
  %18 = select i1 %12, i64 %14, i64 %4
  %19 = select i1 %12, i32 %17, i32 %7
  %20 = select i1 %12, i32 -54, i32 0
  %21 = add nsw i32 %19, -1022
  %22 = add nsw i32 %21, %20
  store i32 %22, ptr %1, align 4
  %23 = and i64 %18, -9218868437227405313
  %24 = or disjoint i64 %23, 4602678819172646912
  %25 = bitcast i64 %24 to double
  %26 = fptrunc double %25 to float
  br label %27

27:                                               ; preds = %2, %11
  %28 = phi float [ %26, %11 ], [ %0, %2 ]
  ret float %28
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local float @ldexpf(float noundef %0, i32 noundef %1) {
  %3 = fpext float %0 to double
  %4 = tail call i32 @llvm.smax.i32(i32 %1, i32 -500)
  %5 = tail call i32 @llvm.smin.i32(i32 %4, i32 500)
  %6 = add nsw i32 %5, 1023
  %7 = zext nneg i32 %6 to i64
  %8 = shl nuw nsw i64 %7, 52
  %9 = bitcast i64 %8 to double
  %10 = fmul double %3, %9
  %11 = fptrunc double %10 to float
  ret float %11
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local float @scalbnf(float noundef %0, i32 noundef %1) {
  %3 = fpext float %0 to double
  %4 = tail call i32 @llvm.smax.i32(i32 %1, i32 -500)
  %5 = tail call i32 @llvm.smin.i32(i32 %4, i32 500)
  %6 = add nsw i32 %5, 1023
  %7 = zext nneg i32 %6 to i64
  %8 = shl nuw nsw i64 %7, 52
  %9 = bitcast i64 %8 to double
  %10 = fmul double %3, %9
  %11 = fptrunc double %10 to float
  ret float %11
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local float @scalblnf(float noundef %0, i64 noundef %1) {
  %3 = tail call i64 @llvm.smax.i64(i64 %1, i64 -500)
  %4 = tail call i64 @llvm.smin.i64(i64 %3, i64 500)
  %5 = fpext float %0 to double
  %6 = shl nsw i64 %4, 52
  %7 = add nsw i64 %6, 4607182418800017408
  %8 = bitcast i64 %7 to double
  %9 = fmul double %5, %8
  %10 = fptrunc double %9 to float
  ret float %10
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define dso_local noundef float @modff(float noundef %0, ptr nocapture noundef writeonly %1) {
  %3 = tail call float @llvm.trunc.f32(float %0)
  store float %3, ptr %1, align 4
  %4 = tail call float @llvm.fabs.f32(float %0)
  %5 = fcmp oeq float %4, 0x7FF0000000000000
  %6 = fsub float %0, %3
  %7 = select i1 %5, float 0.000000e+00, float %6
  %8 = tail call float @llvm.copysign.f32(float %7, float %0)
  ret float %8
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.trunc.f32(float)

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.copysign.f32(float, float)

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local i32 @ilogbf(float noundef %0) {
  %2 = fpext float %0 to double
  %3 = fcmp ueq float %0, 0.000000e+00
  br i1 %3, label %24, label %4

4:                                                ; preds = %1
  %5 = tail call noundef double @llvm.fabs.f64(double %2)
  %6 = fcmp oeq double %5, 0x7FF0000000000000
  br i1 %6, label %24, label %7

7:                                                ; preds = %4
  %8 = bitcast double %2 to i64
  %9 = lshr i64 %8, 52
  %10 = trunc nuw nsw i64 %9 to i32
  %11 = and i32 %10, 2047
  %12 = icmp eq i32 %11, 2047
  br i1 %12, label %24, label %13

13:                                               ; preds = %7
  %14 = icmp eq i32 %11, 0
  %15 = fmul double %2, 0x4350000000000000
  %16 = bitcast double %15 to i64
  %17 = lshr i64 %16, 52
  %18 = trunc nuw nsw i64 %17 to i32
  %19 = and i32 %18, 2047
  %20 = select i1 %14, i32 %19, i32 %11
  %21 = select i1 %14, i32 -54, i32 0
  %22 = add nsw i32 %20, -1023
  %23 = add nsw i32 %22, %21
  br label %24

24:                                               ; preds = %1, %4, %7, %13
  %25 = phi i32 [ -2147483648, %1 ], [ 2147483647, %4 ], [ -1, %7 ], [ %23, %13 ]
  ret i32 %25
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local float @logbf(float noundef %0) {
  %2 = fpext float %0 to double
  %3 = fcmp oeq float %0, 0.000000e+00
  br i1 %3, label %27, label %4

4:                                                ; preds = %1
  %5 = tail call double @llvm.fabs.f64(double %2)
  %6 = fcmp ueq double %5, 0x7FF0000000000000
  br i1 %6, label %7, label %9

7:                                                ; preds = %4
  %8 = fmul double %2, %2
  br label %27

9:                                                ; preds = %4
  %10 = bitcast double %2 to i64
  %11 = lshr i64 %10, 52
  %12 = trunc nuw nsw i64 %11 to i32
  %13 = and i32 %12, 2047
  %14 = icmp eq i32 %13, 2047
  br i1 %14, label %27, label %15

15:                                               ; preds = %9
  %16 = icmp eq i32 %13, 0
  %17 = fmul double %2, 0x4350000000000000
  %18 = bitcast double %17 to i64
  %19 = lshr i64 %18, 52
  %20 = trunc nuw nsw i64 %19 to i32
  %21 = and i32 %20, 2047
  %22 = select i1 %16, i32 %21, i32 %13
  %23 = select i1 %16, i32 -54, i32 0
  %24 = add nsw i32 %22, -1023
  %25 = add nsw i32 %24, %23
  %26 = sitofp i32 %25 to double
  br label %27

27:                                               ; preds = %1, %7, %9, %15
  %28 = phi double [ %8, %7 ], [ 0xFFF0000000000000, %1 ], [ -1.000000e+00, %9 ], [ %26, %15 ]
  %29 = fptrunc double %28 to float
  ret float %29
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local float @nextafterf(float noundef %0, float noundef %1) {
  %3 = fcmp ord float %0, %1
  br i1 %3, label %4, label %18

4:                                                ; preds = %2
  %5 = fcmp oeq float %0, %1
  br i1 %5, label %18, label %6

6:                                                ; preds = %4
  %7 = fcmp oeq float %0, 0.000000e+00
  br i1 %7, label %8, label %10

8:                                                ; preds = %6
  %9 = tail call float @llvm.copysign.f32(float 0x36A0000000000000, float %1)
  br label %18

10:                                               ; preds = %6
  %11 = bitcast float %0 to i32
  %12 = fcmp olt float %0, %1
  %13 = fcmp ule float %0, 0.000000e+00
  %14 = xor i1 %13, %12
  %15 = select i1 %14, i32 1, i32 -1
  %16 = add i32 %15, %11
  %17 = bitcast i32 %16 to float
  br label %18

18:                                               ; preds = %4, %2, %10, %8
  %19 = phi float [ %9, %8 ], [ %17, %10 ], [ 0x7FF8000000000000, %2 ], [ %1, %4 ]
  ret float %19
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local noundef float @fdimf(float noundef %0, float noundef %1) {
  %3 = fcmp ord float %0, %1
  br i1 %3, label %4, label %8

4:                                                ; preds = %2
  %5 = fcmp ogt float %0, %1
  %6 = fsub float %0, %1
  %7 = select i1 %5, float %6, float 0.000000e+00
  br label %8

8:                                                ; preds = %2, %4
  %9 = phi float [ %7, %4 ], [ 0x7FF8000000000000, %2 ]
  ret float %9
}

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define dso_local float @powif(float noundef %0, i32 noundef %1) {
  %3 = icmp eq i32 %1, 0
  br i1 %3, label %17, label %4

4:                                                ; preds = %2
  %5 = tail call i32 @llvm.abs.i32(i32 %1, i1 false)
  br label %6

6:                                                ; preds = %4, %6
  %7 = phi i32 [ %14, %6 ], [ %5, %4 ]
  %8 = phi float [ %13, %6 ], [ 1.000000e+00, %4 ]
  %9 = phi float [ %15, %6 ], [ %0, %4 ]
  %10 = and i32 %7, 1
  %11 = icmp eq i32 %10, 0
  %12 = fmul float %9, %8
  %13 = select i1 %11, float %8, float %12
  %14 = lshr i32 %7, 1
  %15 = fmul float %9, %9
  %16 = icmp ult i32 %7, 2
  br i1 %16, label %17, label %6

17:                                               ; preds = %6, %2
  %18 = phi float [ 1.000000e+00, %2 ], [ %13, %6 ]
  %19 = icmp slt i32 %1, 0
  %20 = fdiv float 1.000000e+00, %18
  %21 = select i1 %19, float %20, float %18
  ret float %21
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define dso_local void @sincosf(float noundef %0, ptr nocapture noundef writeonly %1, ptr nocapture noundef writeonly %2) {
  %4 = tail call float @llvm.sin.f32(float %0)
  store float %4, ptr %1, align 4
  %5 = tail call float @llvm.cos.f32(float %0)
  store float %5, ptr %2, align 4
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.sin.f32(float)

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.cos.f32(float)

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local range(i32 0, 2) i32 @__isnanf(float noundef %0) {
  %2 = fcmp uno float %0, 0.000000e+00
  %3 = zext i1 %2 to i32
  ret i32 %3
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local range(i32 0, 2) i32 @__isinff(float noundef %0) {
  %2 = tail call float @llvm.fabs.f32(float %0)
  %3 = fcmp oeq float %2, 0x7FF0000000000000
  %4 = zext i1 %3 to i32
  ret i32 %4
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local range(i32 0, 2) i32 @__finitef(float noundef %0) {
  %2 = tail call float @llvm.fabs.f32(float %0)
  %3 = fcmp one float %2, 0x7FF0000000000000
  %4 = zext i1 %3 to i32
  ret i32 %4
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local noundef range(i32 0, 2) i32 @__signbitf(float noundef %0) {
  %2 = bitcast float %0 to i32
  %3 = lshr i32 %2, 31
  ret i32 %3
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: write)
define dso_local void @godwit_udivmod128(i64 noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, ptr nocapture noundef writeonly %4) {
  %6 = or i64 %3, %1
  %7 = icmp eq i64 %6, 0
  br i1 %7, label %8, label %11

8:                                                ; preds = %5
  %9 = udiv i64 %0, %2
  %10 = urem i64 %0, %2
  br label %52

11:                                               ; preds = %5, %45
  %12 = phi i64 [ %50, %45 ], [ 127, %5 ]
  %13 = phi i64 [ %49, %45 ], [ 0, %5 ]
  %14 = phi i64 [ %48, %45 ], [ 0, %5 ]
  %15 = phi i64 [ %47, %45 ], [ 0, %5 ]
  %16 = phi i64 [ %46, %45 ], [ 0, %5 ]
  %17 = tail call i64 @llvm.fshl.i64(i64 %15, i64 %16, i64 1)
  %18 = shl i64 %16, 1
  %19 = icmp ult i64 %12, 64
  %20 = lshr i64 %0, %12
  %21 = add nsw i64 %12, -64
  %22 = lshr i64 %1, %21
  %23 = select i1 %19, i64 %20, i64 %22
  %24 = and i64 %23, 1
  %25 = or disjoint i64 %24, %18
  %26 = icmp slt i64 %15, 0
  %27 = icmp ugt i64 %17, %3
  %28 = select i1 %26, i1 true, i1 %27
  br i1 %28, label %33, label %29

29:                                               ; preds = %11
  %30 = icmp ne i64 %17, %3
  %31 = icmp ult i64 %25, %2
  %32 = select i1 %30, i1 true, i1 %31
  br i1 %32, label %45, label %33

33:                                               ; preds = %29, %11
  %34 = icmp ult i64 %25, %2
  %35 = sext i1 %34 to i64
  %36 = sub i64 %25, %2
  %37 = sub i64 %17, %3
  %38 = add i64 %37, %35
  br i1 %19, label %39, label %42

39:                                               ; preds = %33
  %40 = shl nuw i64 1, %12
  %41 = or i64 %13, %40
  br label %45

42:                                               ; preds = %33
  %43 = shl nuw i64 1, %21
  %44 = or i64 %43, %14
  br label %45

45:                                               ; preds = %39, %42, %29
  %46 = phi i64 [ %25, %29 ], [ %36, %42 ], [ %36, %39 ]
  %47 = phi i64 [ %17, %29 ], [ %38, %42 ], [ %38, %39 ]
  %48 = phi i64 [ %14, %29 ], [ %44, %42 ], [ %14, %39 ]
  %49 = phi i64 [ %13, %29 ], [ %13, %42 ], [ %41, %39 ]
  %50 = add nsw i64 %12, -1
  %51 = icmp eq i64 %12, 0
  br i1 %51, label %52, label %11

52:                                               ; preds = %45, %8
  %53 = phi i64 [ %10, %8 ], [ %46, %45 ]
  %54 = phi i64 [ 0, %8 ], [ %47, %45 ]
  %55 = phi i64 [ 0, %8 ], [ %48, %45 ]
  %56 = phi i64 [ %9, %8 ], [ %49, %45 ]
  store i64 %56, ptr %4, align 8
  %57 = getelementptr inbounds i8, ptr %4, i64 8
  store i64 %55, ptr %57, align 8
  %58 = getelementptr inbounds i8, ptr %4, i64 16
  store i64 %53, ptr %58, align 8
  %59 = getelementptr inbounds i8, ptr %4, i64 24
  store i64 %54, ptr %59, align 8
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local { double, double } @__muldc3(double noundef %0, double noundef %1, double noundef %2, double noundef %3) {
  %5 = fmul double %0, %2
  %6 = fmul double %1, %3
  %7 = fsub double %5, %6
  %8 = fmul double %0, %3
  %9 = fmul double %1, %2
  %10 = fadd double %9, %8
  %11 = fcmp ord double %7, 0.000000e+00
  %12 = fcmp ord double %10, 0.000000e+00
  %13 = or i1 %11, %12
  br i1 %13, label %95, label %14

14:                                               ; preds = %4
  %15 = tail call noundef double @llvm.fabs.f64(double %0)
  %16 = fcmp oeq double %15, 0x7FF0000000000000
  %17 = tail call double @llvm.fabs.f64(double %1)
  %18 = fcmp oeq double %17, 0x7FF0000000000000
  %19 = or i1 %16, %18
  br i1 %19, label %20, label %31

20:                                               ; preds = %14
  %21 = uitofp i1 %16 to double
  %22 = tail call noundef double @llvm.copysign.f64(double %21, double %0)
  %23 = uitofp i1 %18 to double
  %24 = tail call noundef double @llvm.copysign.f64(double %23, double %1)
  %25 = fcmp ord double %2, 0.000000e+00
  %26 = tail call double @llvm.copysign.f64(double 0.000000e+00, double %2)
  %27 = select i1 %25, double %2, double %26
  %28 = fcmp ord double %3, 0.000000e+00
  %29 = tail call double @llvm.copysign.f64(double 0.000000e+00, double %3)
  %30 = select i1 %28, double %3, double %29
  br label %31

31:                                               ; preds = %14, %20
  %32 = phi double [ %22, %20 ], [ %0, %14 ]
  %33 = phi double [ %24, %20 ], [ %1, %14 ]
  %34 = phi double [ %27, %20 ], [ %2, %14 ]
  %35 = phi double [ %30, %20 ], [ %3, %14 ]
  %36 = tail call noundef double @llvm.fabs.f64(double %34)
  %37 = fcmp oeq double %36, 0x7FF0000000000000
  %38 = tail call double @llvm.fabs.f64(double %35)
  %39 = fcmp oeq double %38, 0x7FF0000000000000
  %40 = or i1 %37, %39
  br i1 %40, label %41, label %52

41:                                               ; preds = %31
  %42 = uitofp i1 %37 to double
  %43 = tail call noundef double @llvm.copysign.f64(double %42, double %34)
  %44 = uitofp i1 %39 to double
  %45 = tail call noundef double @llvm.copysign.f64(double %44, double %35)
  %46 = fcmp ord double %32, 0.000000e+00
  %47 = tail call double @llvm.copysign.f64(double 0.000000e+00, double %32)
  %48 = select i1 %46, double %32, double %47
  %49 = fcmp ord double %33, 0.000000e+00
  %50 = tail call double @llvm.copysign.f64(double 0.000000e+00, double %33)
  %51 = select i1 %49, double %33, double %50
  br label %82

52:                                               ; preds = %31
  br i1 %19, label %82, label %53

53:                                               ; preds = %52
  %54 = fmul double %32, %34
  %55 = tail call noundef double @llvm.fabs.f64(double %54)
  %56 = fcmp oeq double %55, 0x7FF0000000000000
  br i1 %56, label %69, label %57

57:                                               ; preds = %53
  %58 = fmul double %33, %35
  %59 = tail call noundef double @llvm.fabs.f64(double %58)
  %60 = fcmp oeq double %59, 0x7FF0000000000000
  br i1 %60, label %69, label %61

61:                                               ; preds = %57
  %62 = fmul double %32, %35
  %63 = tail call noundef double @llvm.fabs.f64(double %62)
  %64 = fcmp oeq double %63, 0x7FF0000000000000
  br i1 %64, label %69, label %65

65:                                               ; preds = %61
  %66 = fmul double %33, %34
  %67 = tail call noundef double @llvm.fabs.f64(double %66)
  %68 = fcmp oeq double %67, 0x7FF0000000000000
  br i1 %68, label %69, label %95

69:                                               ; preds = %65, %61, %57, %53
  %70 = fcmp ord double %32, 0.000000e+00
  %71 = tail call double @llvm.copysign.f64(double 0.000000e+00, double %32)
  %72 = select i1 %70, double %32, double %71
  %73 = fcmp ord double %33, 0.000000e+00
  %74 = tail call double @llvm.copysign.f64(double 0.000000e+00, double %33)
  %75 = select i1 %73, double %33, double %74
  %76 = fcmp ord double %34, 0.000000e+00
  %77 = tail call double @llvm.copysign.f64(double 0.000000e+00, double %34)
  %78 = select i1 %76, double %34, double %77
  %79 = fcmp ord double %35, 0.000000e+00
  %80 = tail call double @llvm.copysign.f64(double 0.000000e+00, double %35)
  %81 = select i1 %79, double %35, double %80
  br label %82

82:                                               ; preds = %52, %69, %41
  %83 = phi double [ %48, %41 ], [ %72, %69 ], [ %32, %52 ]
  %84 = phi double [ %51, %41 ], [ %75, %69 ], [ %33, %52 ]
  %85 = phi double [ %43, %41 ], [ %78, %69 ], [ %34, %52 ]
  %86 = phi double [ %45, %41 ], [ %81, %69 ], [ %35, %52 ]
  %87 = fmul double %83, %85
  %88 = fmul double %84, %86
  %89 = fsub double %87, %88
  %90 = fmul double %89, 0x7FF0000000000000
  %91 = fmul double %83, %86
  %92 = fmul double %84, %85
  %93 = fadd double %92, %91
  %94 = fmul double %93, 0x7FF0000000000000
  br label %95

95:                                               ; preds = %65, %82, %4
  %96 = phi double [ %7, %4 ], [ %90, %82 ], [ %7, %65 ]
  %97 = phi double [ %10, %4 ], [ %94, %82 ], [ %10, %65 ]
  %98 = insertvalue { double, double } poison, double %96, 0
  %99 = insertvalue { double, double } %98, double %97, 1
  ret { double, double } %99
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local <2 x float> @__mulsc3(float noundef %0, float noundef %1, float noundef %2, float noundef %3) {
  %5 = fmul float %0, %2
  %6 = fmul float %1, %3
  %7 = fsub float %5, %6
  %8 = fmul float %0, %3
  %9 = fmul float %1, %2
  %10 = fadd float %9, %8
  %11 = fcmp ord float %7, 0.000000e+00
  %12 = fcmp ord float %10, 0.000000e+00
  %13 = or i1 %11, %12
  br i1 %13, label %24, label %14

14:                                               ; preds = %4
  %15 = fpext float %0 to double
  %16 = fpext float %1 to double
  %17 = fpext float %2 to double
  %18 = fpext float %3 to double
  %19 = tail call { double, double } @__muldc3(double noundef %15, double noundef %16, double noundef %17, double noundef %18)
  %20 = extractvalue { double, double } %19, 0
  %21 = extractvalue { double, double } %19, 1
  %22 = fptrunc double %20 to float
  %23 = fptrunc double %21 to float
  br label %24

24:                                               ; preds = %14, %4
  %25 = phi float [ %23, %14 ], [ %10, %4 ]
  %26 = phi float [ %22, %14 ], [ %7, %4 ]
  %27 = insertelement <2 x float> poison, float %26, i64 0
  %28 = insertelement <2 x float> %27, float %25, i64 1
  ret <2 x float> %28
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local { double, double } @__divdc3(double noundef %0, double noundef %1, double noundef %2, double noundef %3) {
  %5 = tail call noundef double @llvm.fabs.f64(double %2)
  %6 = tail call noundef double @llvm.fabs.f64(double %3)
  %7 = fcmp ogt double %5, %6
  %8 = select i1 %7, double %5, double %6
  %9 = fcmp oeq double %8, 0.000000e+00
  br i1 %9, label %30, label %10

10:                                               ; preds = %4
  %11 = fcmp ueq double %8, 0x7FF0000000000000
  br i1 %11, label %12, label %14

12:                                               ; preds = %10
  %13 = fmul double %8, %8
  br label %30

14:                                               ; preds = %10
  %15 = bitcast double %8 to i64
  %16 = lshr i64 %15, 52
  %17 = icmp eq i64 %16, 2047
  br i1 %17, label %30, label %18

18:                                               ; preds = %14
  %19 = trunc nuw nsw i64 %16 to i32
  %20 = icmp ult i64 %15, 4503599627370496
  %21 = fmul double %8, 0x4350000000000000
  %22 = bitcast double %21 to i64
  %23 = lshr i64 %22, 52
  %24 = trunc nuw nsw i64 %23 to i32
  %25 = and i32 %24, 2047
  %26 = select i1 %20, i32 %25, i32 %19
  %27 = select i1 %20, i32 -1077, i32 -1023
  %28 = add nsw i32 %27, %26
  %29 = sitofp i32 %28 to double
  br label %30

30:                                               ; preds = %4, %12, %14, %18
  %31 = phi double [ %13, %12 ], [ 0xFFF0000000000000, %4 ], [ -1.000000e+00, %14 ], [ %29, %18 ]
  %32 = tail call noundef double @llvm.fabs.f64(double %31)
  %33 = fcmp ueq double %32, 0x7FF0000000000000
  br i1 %33, label %101, label %34

34:                                               ; preds = %30
  %35 = fptosi double %31 to i32
  %36 = sub nsw i32 0, %35
  %37 = icmp slt i32 %35, -1023
  br i1 %37, label %38, label %41

38:                                               ; preds = %34
  %39 = fmul double %2, 0x7FE0000000000000
  %40 = icmp ugt i32 %36, 2046
  br i1 %40, label %54, label %46

41:                                               ; preds = %34
  %42 = icmp sgt i32 %35, 1022
  br i1 %42, label %43, label %66

43:                                               ; preds = %41
  %44 = fmul double %2, 0x360000000000000
  %45 = icmp ult i32 %36, -1991
  br i1 %45, label %80, label %72

46:                                               ; preds = %38
  %47 = sub nuw nsw i32 -1023, %35
  %48 = sub i32 0, %35
  %49 = zext nneg i32 %48 to i64
  %50 = shl nuw nsw i64 %49, 52
  %51 = bitcast i64 %50 to double
  %52 = fmul double %39, %51
  %53 = fmul double %3, 0x7FE0000000000000
  br label %92

54:                                               ; preds = %38
  %55 = fmul double %39, 0x7FE0000000000000
  %56 = tail call i32 @llvm.umin.i32(i32 %36, i32 3069)
  %57 = add nsw i32 %56, -1023
  %58 = zext nneg i32 %57 to i64
  %59 = shl nuw nsw i64 %58, 52
  %60 = bitcast i64 %59 to double
  %61 = fmul double %55, %60
  %62 = fmul double %3, 0x7FE0000000000000
  %63 = fmul double %62, 0x7FE0000000000000
  %64 = tail call i32 @llvm.umin.i32(i32 %36, i32 3069)
  %65 = add nsw i32 %64, -2046
  br label %92

66:                                               ; preds = %41
  %67 = sub nsw i32 1023, %35
  %68 = zext nneg i32 %67 to i64
  %69 = shl nuw nsw i64 %68, 52
  %70 = bitcast i64 %69 to double
  %71 = fmul double %70, %2
  br label %92

72:                                               ; preds = %43
  %73 = sub nsw i32 969, %35
  %74 = sub nsw i32 1992, %35
  %75 = zext nneg i32 %74 to i64
  %76 = shl nuw nsw i64 %75, 52
  %77 = bitcast i64 %76 to double
  %78 = fmul double %44, %77
  %79 = fmul double %3, 0x360000000000000
  br label %92

80:                                               ; preds = %43
  %81 = fmul double %44, 0x360000000000000
  %82 = tail call i32 @llvm.umax.i32(i32 %36, i32 -2960)
  %83 = add nsw i32 %82, 2961
  %84 = zext nneg i32 %83 to i64
  %85 = shl nuw nsw i64 %84, 52
  %86 = bitcast i64 %85 to double
  %87 = fmul double %81, %86
  %88 = fmul double %3, 0x360000000000000
  %89 = fmul double %88, 0x360000000000000
  %90 = tail call i32 @llvm.umax.i32(i32 %36, i32 -2960)
  %91 = add nuw nsw i32 %90, 1938
  br label %92

92:                                               ; preds = %72, %46, %66, %54, %80
  %93 = phi double [ %61, %54 ], [ %52, %46 ], [ %87, %80 ], [ %78, %72 ], [ %71, %66 ]
  %94 = phi double [ %63, %54 ], [ %53, %46 ], [ %89, %80 ], [ %79, %72 ], [ %3, %66 ]
  %95 = phi i32 [ %65, %54 ], [ %47, %46 ], [ %91, %80 ], [ %73, %72 ], [ %36, %66 ]
  %96 = add nsw i32 %95, 1023
  %97 = zext nneg i32 %96 to i64
  %98 = shl nuw nsw i64 %97, 52
  %99 = bitcast i64 %98 to double
  %100 = fmul double %94, %99
  br label %101

101:                                              ; preds = %30, %92
  %102 = phi double [ %93, %92 ], [ %2, %30 ]
  %103 = phi double [ %100, %92 ], [ %3, %30 ]
  %104 = phi i32 [ %35, %92 ], [ 0, %30 ]
  %105 = fmul double %102, %102
  %106 = fmul double %103, %103
  %107 = fadd double %105, %106
  %108 = fmul double %102, %0
  %109 = fmul double %103, %1
  %110 = fadd double %108, %109
  %111 = fdiv double %110, %107
  %112 = sub nsw i32 0, %104
  %113 = icmp slt i32 %104, -1023
  br i1 %113, label %114, label %122

114:                                              ; preds = %101
  %115 = fmul double %111, 0x7FE0000000000000
  %116 = sub nuw nsw i32 -1023, %104
  %117 = icmp ugt i32 %112, 2046
  br i1 %117, label %118, label %132

118:                                              ; preds = %114
  %119 = fmul double %115, 0x7FE0000000000000
  %120 = tail call i32 @llvm.umin.i32(i32 %112, i32 3069)
  %121 = add nsw i32 %120, -2046
  br label %132

122:                                              ; preds = %101
  %123 = icmp sgt i32 %104, 1022
  br i1 %123, label %124, label %132

124:                                              ; preds = %122
  %125 = fmul double %111, 0x360000000000000
  %126 = sub nsw i32 969, %104
  %127 = icmp ult i32 %112, -1991
  br i1 %127, label %128, label %132

128:                                              ; preds = %124
  %129 = fmul double %125, 0x360000000000000
  %130 = tail call i32 @llvm.umax.i32(i32 %112, i32 -2960)
  %131 = add nuw nsw i32 %130, 1938
  br label %132

132:                                              ; preds = %114, %118, %122, %124, %128
  %133 = phi double [ %119, %118 ], [ %115, %114 ], [ %129, %128 ], [ %125, %124 ], [ %111, %122 ]
  %134 = phi i32 [ %121, %118 ], [ %116, %114 ], [ %131, %128 ], [ %126, %124 ], [ %112, %122 ]
  %135 = add nsw i32 %134, 1023
  %136 = zext nneg i32 %135 to i64
  %137 = shl nuw nsw i64 %136, 52
  %138 = bitcast i64 %137 to double
  %139 = fmul double %133, %138
  %140 = fmul double %102, %1
  %141 = fmul double %103, %0
  %142 = fsub double %140, %141
  %143 = fdiv double %142, %107
  br i1 %113, label %144, label %152

144:                                              ; preds = %132
  %145 = fmul double %143, 0x7FE0000000000000
  %146 = sub nuw nsw i32 -1023, %104
  %147 = icmp ugt i32 %112, 2046
  br i1 %147, label %148, label %162

148:                                              ; preds = %144
  %149 = fmul double %145, 0x7FE0000000000000
  %150 = tail call i32 @llvm.umin.i32(i32 %112, i32 3069)
  %151 = add nsw i32 %150, -2046
  br label %162

152:                                              ; preds = %132
  %153 = icmp sgt i32 %104, 1022
  br i1 %153, label %154, label %162

154:                                              ; preds = %152
  %155 = fmul double %143, 0x360000000000000
  %156 = sub nsw i32 969, %104
  %157 = icmp ult i32 %112, -1991
  br i1 %157, label %158, label %162

158:                                              ; preds = %154
  %159 = fmul double %155, 0x360000000000000
  %160 = tail call i32 @llvm.umax.i32(i32 %112, i32 -2960)
  %161 = add nuw nsw i32 %160, 1938
  br label %162

162:                                              ; preds = %144, %148, %152, %154, %158
  %163 = phi double [ %149, %148 ], [ %145, %144 ], [ %159, %158 ], [ %155, %154 ], [ %143, %152 ]
  %164 = phi i32 [ %151, %148 ], [ %146, %144 ], [ %161, %158 ], [ %156, %154 ], [ %112, %152 ]
  %165 = add nsw i32 %164, 1023
  %166 = zext nneg i32 %165 to i64
  %167 = shl nuw nsw i64 %166, 52
  %168 = bitcast i64 %167 to double
  %169 = fmul double %163, %168
  %170 = fcmp ord double %139, 0.000000e+00
  %171 = fcmp ord double %169, 0.000000e+00
  %172 = select i1 %170, i1 true, i1 %171
  br i1 %172, label %230, label %173

173:                                              ; preds = %162
  %174 = fcmp oeq double %107, 0.000000e+00
  br i1 %174, label %175, label %183

175:                                              ; preds = %173
  %176 = fcmp ord double %0, 0.000000e+00
  %177 = fcmp ord double %1, 0.000000e+00
  %178 = or i1 %176, %177
  br i1 %178, label %179, label %183

179:                                              ; preds = %175
  %180 = tail call double @llvm.copysign.f64(double 0x7FF0000000000000, double %102)
  %181 = fmul double %180, %0
  %182 = fmul double %180, %1
  br label %230

183:                                              ; preds = %175, %173
  %184 = tail call noundef double @llvm.fabs.f64(double %0)
  %185 = fcmp oeq double %184, 0x7FF0000000000000
  %186 = tail call double @llvm.fabs.f64(double %1)
  %187 = fcmp oeq double %186, 0x7FF0000000000000
  %188 = or i1 %185, %187
  %189 = xor i1 %188, true
  %190 = tail call double @llvm.fabs.f64(double %102)
  %191 = fcmp ueq double %190, 0x7FF0000000000000
  %192 = select i1 %189, i1 true, i1 %191
  %193 = tail call double @llvm.fabs.f64(double %103)
  %194 = fcmp ueq double %193, 0x7FF0000000000000
  %195 = select i1 %192, i1 true, i1 %194
  br i1 %195, label %209, label %196

196:                                              ; preds = %183
  %197 = uitofp i1 %185 to double
  %198 = tail call noundef double @llvm.copysign.f64(double %197, double %0)
  %199 = uitofp i1 %187 to double
  %200 = tail call noundef double @llvm.copysign.f64(double %199, double %1)
  %201 = fmul double %198, %102
  %202 = fmul double %200, %103
  %203 = fadd double %201, %202
  %204 = fmul double %203, 0x7FF0000000000000
  %205 = fmul double %200, %102
  %206 = fmul double %198, %103
  %207 = fsub double %205, %206
  %208 = fmul double %207, 0x7FF0000000000000
  br label %230

209:                                              ; preds = %183
  %210 = fcmp une double %31, 0x7FF0000000000000
  %211 = fcmp ueq double %184, 0x7FF0000000000000
  %212 = or i1 %211, %210
  %213 = fcmp ueq double %186, 0x7FF0000000000000
  %214 = or i1 %213, %212
  br i1 %214, label %230, label %215

215:                                              ; preds = %209
  %216 = fcmp oeq double %190, 0x7FF0000000000000
  %217 = uitofp i1 %216 to double
  %218 = tail call noundef double @llvm.copysign.f64(double %217, double %102)
  %219 = fcmp oeq double %193, 0x7FF0000000000000
  %220 = uitofp i1 %219 to double
  %221 = tail call noundef double @llvm.copysign.f64(double %220, double %103)
  %222 = fmul double %218, %0
  %223 = fmul double %221, %1
  %224 = fadd double %222, %223
  %225 = fmul double %224, 0.000000e+00
  %226 = fmul double %218, %1
  %227 = fmul double %221, %0
  %228 = fsub double %226, %227
  %229 = fmul double %228, 0.000000e+00
  br label %230

230:                                              ; preds = %179, %209, %215, %196, %162
  %231 = phi double [ %204, %196 ], [ %225, %215 ], [ %139, %209 ], [ %181, %179 ], [ %139, %162 ]
  %232 = phi double [ %208, %196 ], [ %229, %215 ], [ %169, %209 ], [ %182, %179 ], [ %169, %162 ]
  %233 = insertvalue { double, double } poison, double %231, 0
  %234 = insertvalue { double, double } %233, double %232, 1
  ret { double, double } %234
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local <2 x float> @__divsc3(float noundef %0, float noundef %1, float noundef %2, float noundef %3) {
  %5 = fpext float %0 to double
  %6 = fpext float %1 to double
  %7 = fpext float %2 to double
  %8 = fpext float %3 to double
  %9 = tail call { double, double } @__divdc3(double noundef %5, double noundef %6, double noundef %7, double noundef %8)
  %10 = extractvalue { double, double } %9, 0
  %11 = extractvalue { double, double } %9, 1
  %12 = fptrunc double %10 to float
  %13 = fptrunc double %11 to float
  %14 = insertelement <2 x float> poison, float %12, i64 0
  %15 = insertelement <2 x float> %14, float %13, i64 1
  ret <2 x float> %15
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local double @cabs(double noundef %0, double noundef %1) {
  %3 = tail call double @hypot(double noundef %0, double noundef %1)
  ret double %3
}

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define dso_local double @carg(double noundef %0, double noundef %1) {
  %3 = tail call double @atan2(double noundef %1, double noundef %0)
  ret double %3
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local float @cabsf(<2 x float> noundef %0) {
  %2 = extractelement <2 x float> %0, i64 0
  %3 = extractelement <2 x float> %0, i64 1
  %4 = tail call float @llvm.fabs.f32(float %2)
  %5 = tail call float @llvm.fabs.f32(float %3)
  %6 = fcmp oeq float %4, 0x7FF0000000000000
  %7 = fcmp oeq float %5, 0x7FF0000000000000
  %8 = or i1 %6, %7
  br i1 %8, label %17, label %9

9:                                                ; preds = %1
  %10 = fpext float %5 to double
  %11 = fpext float %4 to double
  %12 = fmul double %11, %11
  %13 = fmul double %10, %10
  %14 = fadd double %12, %13
  %15 = tail call double @llvm.sqrt.f64(double %14)
  %16 = fptrunc double %15 to float
  br label %17

17:                                               ; preds = %1, %9
  %18 = phi float [ %16, %9 ], [ 0x7FF0000000000000, %1 ]
  ret float %18
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local float @cargf(<2 x float> noundef %0) {
  %2 = extractelement <2 x float> %0, i64 1
  %3 = extractelement <2 x float> %0, i64 0
  %4 = fpext float %2 to double
  %5 = tail call noundef double @llvm.fabs.f64(double %4)
  %6 = tail call float @llvm.fabs.f32(float %3)
  %7 = fpext float %6 to double
  %8 = fcmp ord float %2, %3
  br i1 %8, label %9, label %71

9:                                                ; preds = %1
  %10 = bitcast float %3 to i32
  %11 = fcmp oeq float %2, 0.000000e+00
  br i1 %11, label %64, label %12

12:                                               ; preds = %9
  %13 = fcmp oeq double %5, 0x7FF0000000000000
  %14 = fcmp oeq float %6, 0x7FF0000000000000
  %15 = and i1 %14, %13
  br i1 %15, label %64, label %16

16:                                               ; preds = %12
  %17 = fcmp oeq float %3, 0.000000e+00
  %18 = or i1 %17, %13
  %19 = or i1 %14, %18
  %20 = select i1 %18, double 0x3FF921FB54442D18, double 0.000000e+00
  br i1 %19, label %64, label %21

21:                                               ; preds = %16
  %22 = fdiv double %5, %7
  %23 = fcmp ogt double %22, 1.000000e+00
  %24 = fdiv double 1.000000e+00, %22
  %25 = select i1 %23, double %24, double %22
  %26 = fmul double %25, %25
  %27 = fadd double %26, 1.000000e+00
  %28 = tail call double @llvm.sqrt.f64(double %27)
  %29 = fadd double %28, 1.000000e+00
  %30 = fdiv double %25, %29
  %31 = fmul double %30, %30
  %32 = fadd double %31, 1.000000e+00
  %33 = tail call double @llvm.sqrt.f64(double %32)
  %34 = fadd double %33, 1.000000e+00
  %35 = fdiv double %30, %34
  %36 = fmul double %35, %35
  %37 = fadd double %36, 1.000000e+00
  %38 = tail call double @llvm.sqrt.f64(double %37)
  %39 = fadd double %38, 1.000000e+00
  %40 = fdiv double %35, %39
  %41 = fmul double %40, %40
  %42 = fmul double %41, 0x3FAAF286BCA1AF28
  %43 = fsub double 0x3FAE1E1E1E1E1E1E, %42
  %44 = fmul double %41, %43
  %45 = fadd double %44, 0xBFB1111111111111
  %46 = fmul double %41, %45
  %47 = fadd double %46, 0x3FB3B13B13B13B14
  %48 = fmul double %41, %47
  %49 = fadd double %48, 0xBFB745D1745D1746
  %50 = fmul double %41, %49
  %51 = fadd double %50, 0x3FBC71C71C71C71C
  %52 = fmul double %41, %51
  %53 = fadd double %52, 0xBFC2492492492492
  %54 = fmul double %41, %53
  %55 = fadd double %54, 2.000000e-01
  %56 = fmul double %41, %55
  %57 = fadd double %56, 0xBFD5555555555555
  %58 = fmul double %41, %57
  %59 = fadd double %58, 1.000000e+00
  %60 = fmul double %40, 8.000000e+00
  %61 = fmul double %60, %59
  %62 = fsub double 0x3FF921FB54442D18, %61
  %63 = select i1 %23, double %62, double %61
  br label %64

64:                                               ; preds = %21, %16, %12, %9
  %65 = phi double [ %63, %21 ], [ 0.000000e+00, %9 ], [ 0x3FE921FB54442D18, %12 ], [ %20, %16 ]
  %66 = fsub double 0x400921FB54442D18, %65
  %67 = icmp slt i32 %10, 0
  %68 = select i1 %67, double %66, double %65
  %69 = tail call double @llvm.copysign.f64(double %68, double %4)
  %70 = fptrunc double %69 to float
  br label %71

71:                                               ; preds = %1, %64
  %72 = phi float [ %70, %64 ], [ 0x7FF8000000000000, %1 ]
  ret float %72
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double)

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.rint.f64(double)

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fma.f64(double, double, double)

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.log.f64(double)

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32)

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32)

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i1 @llvm.is.fpclass.f64(double, i32 immarg)

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64)

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64)

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.abs.i32(i32, i1 immarg)

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.fshl.i64(i64, i64, i64)

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umin.i32(i32, i32)

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umax.i32(i32, i32)

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fabs.f32(float)




@spare = internal unnamed_addr global [25 x ptr] zeroinitializer, align 16
@used = internal unnamed_addr global i64 0, align 8
@heap = internal global [16777216 x i8] zeroinitializer, align 16

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define dso_local range(i32 -255, 256) i32 @memcmp(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2) {
  %4 = icmp eq i64 %2, 0
  br i1 %4, label %21, label %5

5:                                                ; preds = %3, %16
  %6 = phi ptr [ %19, %16 ], [ %1, %3 ]
  %7 = phi ptr [ %18, %16 ], [ %0, %3 ]
  %8 = phi i64 [ %17, %16 ], [ %2, %3 ]
  %9 = load i8, ptr %7, align 1
  %10 = load i8, ptr %6, align 1
  %11 = icmp eq i8 %9, %10
  br i1 %11, label %16, label %12

12:                                               ; preds = %5
  %13 = zext i8 %10 to i32
  %14 = zext i8 %9 to i32
  %15 = sub nsw i32 %14, %13
  br label %21

16:                                               ; preds = %5
  %17 = add i64 %8, -1
  %18 = getelementptr inbounds i8, ptr %7, i64 1
  %19 = getelementptr inbounds i8, ptr %6, i64 1
  %20 = icmp eq i64 %17, 0
  br i1 %20, label %21, label %5

21:                                               ; preds = %16, %3, %12
  %22 = phi i32 [ %15, %12 ], [ 0, %3 ], [ 0, %16 ]
  ret i32 %22
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define dso_local range(i32 -255, 256) i32 @bcmp(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2) {
  %4 = icmp eq i64 %2, 0
  br i1 %4, label %21, label %5

5:                                                ; preds = %3, %16
  %6 = phi ptr [ %19, %16 ], [ %1, %3 ]
  %7 = phi ptr [ %18, %16 ], [ %0, %3 ]
  %8 = phi i64 [ %17, %16 ], [ %2, %3 ]
  %9 = load i8, ptr %7, align 1
  %10 = load i8, ptr %6, align 1
  %11 = icmp eq i8 %9, %10
  br i1 %11, label %16, label %12

12:                                               ; preds = %5
  %13 = zext i8 %10 to i32
  %14 = zext i8 %9 to i32
  %15 = sub nsw i32 %14, %13
  br label %21

16:                                               ; preds = %5
  %17 = add i64 %8, -1
  %18 = getelementptr inbounds i8, ptr %7, i64 1
  %19 = getelementptr inbounds i8, ptr %6, i64 1
  %20 = icmp eq i64 %17, 0
  br i1 %20, label %21, label %5

21:                                               ; preds = %16, %3, %12
  %22 = phi i32 [ %15, %12 ], [ 0, %3 ], [ 0, %16 ]
  ret i32 %22
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define dso_local noundef ptr @memchr(ptr noundef readonly %0, i32 noundef %1, i64 noundef %2) {
  %4 = icmp eq i64 %2, 0
  br i1 %4, label %16, label %5

5:                                                ; preds = %3
  %6 = trunc i32 %1 to i8
  br label %7

7:                                                ; preds = %5, %12
  %8 = phi ptr [ %0, %5 ], [ %14, %12 ]
  %9 = phi i64 [ %2, %5 ], [ %13, %12 ]
  %10 = load i8, ptr %8, align 1
  %11 = icmp eq i8 %10, %6
  br i1 %11, label %16, label %12

12:                                               ; preds = %7
  %13 = add i64 %9, -1
  %14 = getelementptr inbounds i8, ptr %8, i64 1
  %15 = icmp eq i64 %13, 0
  br i1 %15, label %16, label %7

16:                                               ; preds = %12, %7, %3
  %17 = phi ptr [ null, %3 ], [ %8, %7 ], [ null, %12 ]
  ret ptr %17
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define dso_local ptr @memrchr(ptr noundef readonly %0, i32 noundef %1, i64 noundef %2) {
  %4 = icmp eq i64 %2, 0
  br i1 %4, label %18, label %5

5:                                                ; preds = %3
  %6 = trunc i32 %1 to i8
  br label %10

7:                                                ; preds = %10
  %8 = add i64 %11, -1
  %9 = icmp eq i64 %8, 0
  br i1 %9, label %18, label %10

10:                                               ; preds = %5, %7
  %11 = phi i64 [ %2, %5 ], [ %8, %7 ]
  %12 = getelementptr i8, ptr %0, i64 %11
  %13 = getelementptr i8, ptr %12, i64 -1
  %14 = load i8, ptr %13, align 1
  %15 = icmp eq i8 %14, %6
  br i1 %15, label %16, label %7

16:                                               ; preds = %10
  %17 = getelementptr i8, ptr %12, i64 -1
  br label %18

18:                                               ; preds = %7, %16, %3
  %19 = phi ptr [ null, %3 ], [ %17, %16 ], [ null, %7 ]
  ret ptr %19
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define dso_local i64 @strlen(ptr nocapture noundef readonly %0) {
  br label %2

2:                                                ; preds = %2, %1
  %3 = phi i64 [ 0, %1 ], [ %7, %2 ]
  %4 = getelementptr inbounds i8, ptr %0, i64 %3
  %5 = load i8, ptr %4, align 1
  %6 = icmp eq i8 %5, 0
  %7 = add i64 %3, 1
  br i1 %6, label %8, label %2

8:                                                ; preds = %2
  ret i64 %3
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define dso_local i64 @strnlen(ptr nocapture noundef readonly %0, i64 noundef %1) {
  %3 = icmp eq i64 %1, 0
  br i1 %3, label %12, label %4

4:                                                ; preds = %2, %9
  %5 = phi i64 [ %10, %9 ], [ 0, %2 ]
  %6 = getelementptr inbounds i8, ptr %0, i64 %5
  %7 = load i8, ptr %6, align 1
  %8 = icmp eq i8 %7, 0
  br i1 %8, label %12, label %9

9:                                                ; preds = %4
  %10 = add nuw i64 %5, 1
  %11 = icmp eq i64 %10, %1
  br i1 %11, label %12, label %4

12:                                               ; preds = %4, %9, %2
  %13 = phi i64 [ 0, %2 ], [ %1, %9 ], [ %5, %4 ]
  ret i64 %13
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define dso_local range(i32 -255, 256) i32 @strcmp(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) {
  %3 = load i8, ptr %0, align 1
  %4 = icmp eq i8 %3, 0
  br i1 %4, label %20, label %5

5:                                                ; preds = %2, %11
  %6 = phi i8 [ %14, %11 ], [ %3, %2 ]
  %7 = phi ptr [ %13, %11 ], [ %1, %2 ]
  %8 = phi ptr [ %12, %11 ], [ %0, %2 ]
  %9 = load i8, ptr %7, align 1
  %10 = icmp eq i8 %6, %9
  br i1 %10, label %11, label %16

11:                                               ; preds = %5
  %12 = getelementptr inbounds i8, ptr %8, i64 1
  %13 = getelementptr inbounds i8, ptr %7, i64 1
  %14 = load i8, ptr %12, align 1
  %15 = icmp eq i8 %14, 0
  br i1 %15, label %16, label %5

16:                                               ; preds = %11, %5
  %17 = phi ptr [ %7, %5 ], [ %13, %11 ]
  %18 = phi i8 [ %6, %5 ], [ 0, %11 ]
  %19 = zext i8 %18 to i32
  br label %20

20:                                               ; preds = %16, %2
  %21 = phi ptr [ %1, %2 ], [ %17, %16 ]
  %22 = phi i32 [ 0, %2 ], [ %19, %16 ]
  %23 = load i8, ptr %21, align 1
  %24 = zext i8 %23 to i32
  %25 = sub nsw i32 %22, %24
  ret i32 %25
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define dso_local range(i32 -255, 256) i32 @strncmp(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2) {
  %4 = icmp eq i64 %2, 0
  br i1 %4, label %23, label %5

5:                                                ; preds = %3, %18
  %6 = phi i64 [ %19, %18 ], [ %2, %3 ]
  %7 = phi ptr [ %21, %18 ], [ %1, %3 ]
  %8 = phi ptr [ %20, %18 ], [ %0, %3 ]
  %9 = load i8, ptr %8, align 1
  %10 = load i8, ptr %7, align 1
  %11 = icmp ne i8 %9, %10
  %12 = icmp eq i8 %9, 0
  %13 = or i1 %12, %11
  br i1 %13, label %14, label %18

14:                                               ; preds = %5
  %15 = zext i8 %9 to i32
  %16 = zext i8 %10 to i32
  %17 = sub nsw i32 %15, %16
  br label %23

18:                                               ; preds = %5
  %19 = add i64 %6, -1
  %20 = getelementptr inbounds i8, ptr %8, i64 1
  %21 = getelementptr inbounds i8, ptr %7, i64 1
  %22 = icmp eq i64 %19, 0
  br i1 %22, label %23, label %5

23:                                               ; preds = %18, %3, %14
  %24 = phi i32 [ %17, %14 ], [ 0, %3 ], [ 0, %18 ]
  ret i32 %24
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define dso_local noundef ptr @strcpy(ptr noundef returned writeonly %0, ptr nocapture noundef readonly %1) {
  br label %3

3:                                                ; preds = %3, %2
  %4 = phi ptr [ %1, %2 ], [ %6, %3 ]
  %5 = phi ptr [ %0, %2 ], [ %8, %3 ]
  %6 = getelementptr inbounds i8, ptr %4, i64 1
  %7 = load i8, ptr %4, align 1
  %8 = getelementptr inbounds i8, ptr %5, i64 1
  store i8 %7, ptr %5, align 1
  %9 = icmp eq i8 %7, 0
  br i1 %9, label %10, label %3

10:                                               ; preds = %3
  ret ptr %0
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define dso_local noundef ptr @stpcpy(ptr noundef writeonly %0, ptr nocapture noundef readonly %1) {
  %3 = load i8, ptr %1, align 1
  store i8 %3, ptr %0, align 1
  %4 = icmp eq i8 %3, 0
  br i1 %4, label %12, label %5

5:                                                ; preds = %2, %5
  %6 = phi ptr [ %8, %5 ], [ %1, %2 ]
  %7 = phi ptr [ %9, %5 ], [ %0, %2 ]
  %8 = getelementptr inbounds i8, ptr %6, i64 1
  %9 = getelementptr inbounds i8, ptr %7, i64 1
  %10 = load i8, ptr %8, align 1
  store i8 %10, ptr %9, align 1
  %11 = icmp eq i8 %10, 0
  br i1 %11, label %12, label %5

12:                                               ; preds = %5, %2
  %13 = phi ptr [ %0, %2 ], [ %9, %5 ]
  ret ptr %13
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define dso_local ptr @mempcpy(ptr noundef writeonly %0, ptr nocapture noundef readonly %1, i64 noundef %2) {
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %0, ptr align 1 %1, i64 %2, i1 false)
  %4 = getelementptr inbounds i8, ptr %0, i64 %2
  ret ptr %4
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg)

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define dso_local noundef ptr @strncpy(ptr noundef returned writeonly %0, ptr nocapture noundef readonly %1, i64 noundef %2) {
  %4 = icmp eq i64 %2, 0
  br i1 %4, label %14, label %5

5:                                                ; preds = %3, %10
  %6 = phi i64 [ %12, %10 ], [ 0, %3 ]
  %7 = getelementptr inbounds i8, ptr %1, i64 %6
  %8 = load i8, ptr %7, align 1
  %9 = icmp eq i8 %8, 0
  br i1 %9, label %14, label %10

10:                                               ; preds = %5
  %11 = getelementptr inbounds i8, ptr %0, i64 %6
  store i8 %8, ptr %11, align 1
  %12 = add nuw i64 %6, 1
  %13 = icmp eq i64 %12, %2
  br i1 %13, label %22, label %5

14:                                               ; preds = %5, %3
  %15 = phi i64 [ 0, %3 ], [ %6, %5 ]
  %16 = icmp ult i64 %15, %2
  br i1 %16, label %17, label %22

17:                                               ; preds = %14, %17
  %18 = phi i64 [ %20, %17 ], [ %15, %14 ]
  %19 = getelementptr inbounds i8, ptr %0, i64 %18
  store i8 0, ptr %19, align 1
  %20 = add nuw i64 %18, 1
  %21 = icmp eq i64 %20, %2
  br i1 %21, label %22, label %17

22:                                               ; preds = %10, %17, %14
  ret ptr %0
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define dso_local noundef ptr @strcat(ptr noundef returned %0, ptr nocapture noundef readonly %1) {
  br label %3

3:                                                ; preds = %3, %2
  %4 = phi i64 [ 0, %2 ], [ %8, %3 ]
  %5 = getelementptr inbounds i8, ptr %0, i64 %4
  %6 = load i8, ptr %5, align 1
  %7 = icmp eq i8 %6, 0
  %8 = add i64 %4, 1
  br i1 %7, label %9, label %3

9:                                                ; preds = %3
  %10 = getelementptr inbounds i8, ptr %0, i64 %4
  br label %11

11:                                               ; preds = %9, %11
  %12 = phi ptr [ %14, %11 ], [ %1, %9 ]
  %13 = phi ptr [ %16, %11 ], [ %10, %9 ]
  %14 = getelementptr inbounds i8, ptr %12, i64 1
  %15 = load i8, ptr %12, align 1
  %16 = getelementptr inbounds i8, ptr %13, i64 1
  store i8 %15, ptr %13, align 1
  %17 = icmp eq i8 %15, 0
  br i1 %17, label %18, label %11

18:                                               ; preds = %11
  ret ptr %0
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define dso_local noundef ptr @strncat(ptr noundef returned %0, ptr nocapture noundef readonly %1, i64 noundef %2) {
  br label %4

4:                                                ; preds = %4, %3
  %5 = phi i64 [ 0, %3 ], [ %9, %4 ]
  %6 = getelementptr inbounds i8, ptr %0, i64 %5
  %7 = load i8, ptr %6, align 1
  %8 = icmp eq i8 %7, 0
  %9 = add i64 %5, 1
  br i1 %8, label %10, label %4

10:                                               ; preds = %4
  %11 = getelementptr inbounds i8, ptr %0, i64 %5
  %12 = icmp eq i64 %2, 0
  br i1 %12, label %24, label %13

13:                                               ; preds = %10, %19
  %14 = phi ptr [ %21, %19 ], [ %11, %10 ]
  %15 = phi i64 [ %22, %19 ], [ %2, %10 ]
  %16 = phi ptr [ %20, %19 ], [ %1, %10 ]
  %17 = load i8, ptr %16, align 1
  %18 = icmp eq i8 %17, 0
  br i1 %18, label %24, label %19

19:                                               ; preds = %13
  %20 = getelementptr inbounds i8, ptr %16, i64 1
  %21 = getelementptr inbounds i8, ptr %14, i64 1
  store i8 %17, ptr %14, align 1
  %22 = add i64 %15, -1
  %23 = icmp eq i64 %22, 0
  br i1 %23, label %24, label %13

24:                                               ; preds = %13, %19, %10
  %25 = phi ptr [ %11, %10 ], [ %21, %19 ], [ %14, %13 ]
  store i8 0, ptr %25, align 1
  ret ptr %0
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define dso_local noundef ptr @strchr(ptr noundef readonly %0, i32 noundef %1) {
  %3 = shl i32 %1, 24
  %4 = ashr exact i32 %3, 24
  %5 = load i8, ptr %0, align 1
  %6 = sext i8 %5 to i32
  %7 = icmp eq i32 %4, %6
  br i1 %7, label %17, label %8

8:                                                ; preds = %2, %12
  %9 = phi i8 [ %14, %12 ], [ %5, %2 ]
  %10 = phi ptr [ %13, %12 ], [ %0, %2 ]
  %11 = icmp eq i8 %9, 0
  br i1 %11, label %17, label %12

12:                                               ; preds = %8
  %13 = getelementptr inbounds i8, ptr %10, i64 1
  %14 = load i8, ptr %13, align 1
  %15 = sext i8 %14 to i32
  %16 = icmp eq i32 %4, %15
  br i1 %16, label %17, label %8

17:                                               ; preds = %12, %8, %2
  %18 = phi ptr [ %0, %2 ], [ null, %8 ], [ %13, %12 ]
  ret ptr %18
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define dso_local ptr @strrchr(ptr noundef readonly %0, i32 noundef %1) {
  %3 = shl i32 %1, 24
  %4 = ashr exact i32 %3, 24
  br label %5

5:                                                ; preds = %5, %2
  %6 = phi ptr [ %0, %2 ], [ %13, %5 ]
  %7 = phi ptr [ null, %2 ], [ %11, %5 ]
  %8 = load i8, ptr %6, align 1
  %9 = sext i8 %8 to i32
  %10 = icmp eq i32 %4, %9
  %11 = select i1 %10, ptr %6, ptr %7
  %12 = icmp eq i8 %8, 0
  %13 = getelementptr inbounds i8, ptr %6, i64 1
  br i1 %12, label %14, label %5

14:                                               ; preds = %5
  ret ptr %11
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define dso_local ptr @strstr(ptr noundef readonly %0, ptr nocapture noundef readonly %1) {
  br label %3

3:                                                ; preds = %3, %2
  %4 = phi i64 [ 0, %2 ], [ %8, %3 ]
  %5 = getelementptr inbounds i8, ptr %1, i64 %4
  %6 = load i8, ptr %5, align 1
  %7 = icmp eq i8 %6, 0
  %8 = add i64 %4, 1
  br i1 %7, label %9, label %3

9:                                                ; preds = %3
  %10 = icmp eq i64 %4, 0
  br i1 %10, label %34, label %11

11:                                               ; preds = %9, %32
  %12 = phi ptr [ %33, %32 ], [ %0, %9 ]
  br label %13

13:                                               ; preds = %11, %22
  %14 = phi i64 [ %23, %22 ], [ %4, %11 ]
  %15 = phi ptr [ %25, %22 ], [ %1, %11 ]
  %16 = phi ptr [ %24, %22 ], [ %12, %11 ]
  %17 = load i8, ptr %16, align 1
  %18 = load i8, ptr %15, align 1
  %19 = icmp ne i8 %17, %18
  %20 = icmp eq i8 %17, 0
  %21 = or i1 %20, %19
  br i1 %21, label %27, label %22

22:                                               ; preds = %13
  %23 = add i64 %14, -1
  %24 = getelementptr inbounds i8, ptr %16, i64 1
  %25 = getelementptr inbounds i8, ptr %15, i64 1
  %26 = icmp eq i64 %23, 0
  br i1 %26, label %34, label %13

27:                                               ; preds = %13
  %28 = icmp eq i8 %17, %18
  br i1 %28, label %34, label %29

29:                                               ; preds = %27
  %30 = load i8, ptr %12, align 1
  %31 = icmp eq i8 %30, 0
  br i1 %31, label %34, label %32

32:                                               ; preds = %29
  %33 = getelementptr inbounds i8, ptr %12, i64 1
  br label %11

34:                                               ; preds = %27, %29, %22, %9
  %35 = phi ptr [ %0, %9 ], [ %12, %22 ], [ null, %29 ], [ %12, %27 ]
  ret ptr %35
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define dso_local i64 @strspn(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) {
  %3 = load i8, ptr %0, align 1
  %4 = icmp eq i8 %3, 0
  br i1 %4, label %24, label %5

5:                                                ; preds = %2
  %6 = load i8, ptr %1, align 1
  br label %7

7:                                                ; preds = %5, %19
  %8 = phi i8 [ %3, %5 ], [ %22, %19 ]
  %9 = phi i64 [ 0, %5 ], [ %20, %19 ]
  %10 = icmp eq i8 %8, %6
  br i1 %10, label %19, label %11

11:                                               ; preds = %7, %15
  %12 = phi i8 [ %17, %15 ], [ %6, %7 ]
  %13 = phi ptr [ %16, %15 ], [ %1, %7 ]
  %14 = icmp eq i8 %12, 0
  br i1 %14, label %24, label %15

15:                                               ; preds = %11
  %16 = getelementptr inbounds i8, ptr %13, i64 1
  %17 = load i8, ptr %16, align 1
  %18 = icmp eq i8 %8, %17
  br i1 %18, label %19, label %11

19:                                               ; preds = %15, %7
  %20 = add i64 %9, 1
  %21 = getelementptr inbounds i8, ptr %0, i64 %20
  %22 = load i8, ptr %21, align 1
  %23 = icmp eq i8 %22, 0
  br i1 %23, label %24, label %7

24:                                               ; preds = %19, %11, %2
  %25 = phi i64 [ 0, %2 ], [ %9, %11 ], [ %20, %19 ]
  ret i64 %25
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define dso_local i64 @strcspn(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) {
  %3 = load i8, ptr %0, align 1
  %4 = icmp eq i8 %3, 0
  br i1 %4, label %24, label %5

5:                                                ; preds = %2
  %6 = load i8, ptr %1, align 1
  br label %7

7:                                                ; preds = %5, %19
  %8 = phi i8 [ %3, %5 ], [ %22, %19 ]
  %9 = phi i64 [ 0, %5 ], [ %20, %19 ]
  %10 = icmp eq i8 %8, %6
  br i1 %10, label %24, label %11

11:                                               ; preds = %7, %15
  %12 = phi i8 [ %17, %15 ], [ %6, %7 ]
  %13 = phi ptr [ %16, %15 ], [ %1, %7 ]
  %14 = icmp eq i8 %12, 0
  br i1 %14, label %19, label %15

15:                                               ; preds = %11
  %16 = getelementptr inbounds i8, ptr %13, i64 1
  %17 = load i8, ptr %16, align 1
  %18 = icmp eq i8 %8, %17
  br i1 %18, label %24, label %11

19:                                               ; preds = %11
  %20 = add i64 %9, 1
  %21 = getelementptr inbounds i8, ptr %0, i64 %20
  %22 = load i8, ptr %21, align 1
  %23 = icmp eq i8 %22, 0
  br i1 %23, label %24, label %7

24:                                               ; preds = %19, %7, %15, %2
  %25 = phi i64 [ 0, %2 ], [ %9, %15 ], [ %20, %19 ], [ %9, %7 ]
  ret i64 %25
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define dso_local ptr @strpbrk(ptr noundef readonly %0, ptr nocapture noundef readonly %1) {
  %3 = load i8, ptr %0, align 1
  %4 = icmp eq i8 %3, 0
  br i1 %4, label %24, label %5

5:                                                ; preds = %2
  %6 = load i8, ptr %1, align 1
  br label %7

7:                                                ; preds = %19, %5
  %8 = phi i8 [ %3, %5 ], [ %22, %19 ]
  %9 = phi i64 [ 0, %5 ], [ %20, %19 ]
  %10 = icmp eq i8 %8, %6
  br i1 %10, label %24, label %11

11:                                               ; preds = %7, %15
  %12 = phi i8 [ %17, %15 ], [ %6, %7 ]
  %13 = phi ptr [ %16, %15 ], [ %1, %7 ]
  %14 = icmp eq i8 %12, 0
  br i1 %14, label %19, label %15

15:                                               ; preds = %11
  %16 = getelementptr inbounds i8, ptr %13, i64 1
  %17 = load i8, ptr %16, align 1
  %18 = icmp eq i8 %8, %17
  br i1 %18, label %24, label %11

19:                                               ; preds = %11
  %20 = add i64 %9, 1
  %21 = getelementptr inbounds i8, ptr %0, i64 %20
  %22 = load i8, ptr %21, align 1
  %23 = icmp eq i8 %22, 0
  br i1 %23, label %24, label %7

24:                                               ; preds = %7, %19, %15, %2
  %25 = phi i64 [ 0, %2 ], [ %9, %15 ], [ %9, %7 ], [ %20, %19 ]
  %26 = getelementptr inbounds i8, ptr %0, i64 %25
  %27 = load i8, ptr %26, align 1
  %28 = icmp eq i8 %27, 0
  %29 = select i1 %28, ptr null, ptr %26
  ret ptr %29
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local i32 @abs(i32 noundef %0) {
  %2 = tail call i32 @llvm.abs.i32(i32 %0, i1 true)
  ret i32 %2
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local i64 @labs(i64 noundef %0) {
  %2 = tail call i64 @llvm.abs.i64(i64 %0, i1 true)
  ret i64 %2
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local i64 @llabs(i64 noundef %0) {
  %2 = tail call i64 @llvm.abs.i64(i64 %0, i1 true)
  ret i64 %2
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local range(i32 0, 33) i32 @ffs(i32 noundef %0) {
  %2 = tail call range(i32 0, 33) i32 @llvm.cttz.i32(i32 %0, i1 true)
  %3 = add nuw nsw i32 %2, 1
  %4 = icmp eq i32 %0, 0
  %5 = select i1 %4, i32 0, i32 %3
  ret i32 %5
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.cttz.i32(i32, i1 immarg)

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local range(i32 0, 2) i32 @isdigit(i32 noundef %0) {
  %2 = add i32 %0, -48
  %3 = icmp ult i32 %2, 10
  %4 = zext i1 %3 to i32
  ret i32 %4
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local range(i32 0, 2) i32 @isupper(i32 noundef %0) {
  %2 = add i32 %0, -65
  %3 = icmp ult i32 %2, 26
  %4 = zext i1 %3 to i32
  ret i32 %4
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local range(i32 0, 2) i32 @islower(i32 noundef %0) {
  %2 = add i32 %0, -97
  %3 = icmp ult i32 %2, 26
  %4 = zext i1 %3 to i32
  ret i32 %4
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local range(i32 0, 2) i32 @isalpha(i32 noundef %0) {
  %2 = and i32 %0, -33
  %3 = add i32 %2, -65
  %4 = icmp ult i32 %3, 26
  %5 = zext i1 %4 to i32
  ret i32 %5
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local range(i32 0, 2) i32 @isalnum(i32 noundef %0) {
  %2 = and i32 %0, -33
  %3 = add i32 %2, -65
  %4 = icmp ult i32 %3, 26
  %5 = add i32 %0, -48
  %6 = icmp ult i32 %5, 10
  %7 = or i1 %6, %4
  %8 = zext i1 %7 to i32
  ret i32 %8
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local range(i32 0, 2) i32 @isspace(i32 noundef %0) {
  %2 = icmp eq i32 %0, 32
  %3 = add i32 %0, -9
  %4 = icmp ult i32 %3, 5
  %5 = or i1 %2, %4
  %6 = zext i1 %5 to i32
  ret i32 %6
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local range(i32 0, 2) i32 @isxdigit(i32 noundef %0) {
  %2 = add i32 %0, -48
  %3 = icmp ult i32 %2, 10
  %4 = and i32 %0, -33
  %5 = add i32 %4, -65
  %6 = icmp ult i32 %5, 6
  %7 = or i1 %3, %6
  %8 = zext i1 %7 to i32
  ret i32 %8
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local range(i32 0, 2) i32 @ispunct(i32 noundef %0) {
  %2 = add i32 %0, -33
  %3 = icmp ult i32 %2, 94
  br i1 %3, label %4, label %12

4:                                                ; preds = %1
  %5 = and i32 %0, 95
  %6 = add nsw i32 %5, -91
  %7 = icmp ult i32 %6, -26
  %8 = add nsw i32 %0, -58
  %9 = icmp ult i32 %8, -10
  %10 = and i1 %9, %7
  %11 = zext i1 %10 to i32
  br label %12

12:                                               ; preds = %4, %1
  %13 = phi i32 [ 0, %1 ], [ %11, %4 ]
  ret i32 %13
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local range(i32 0, 2) i32 @isprint(i32 noundef %0) {
  %2 = add i32 %0, -32
  %3 = icmp ult i32 %2, 95
  %4 = zext i1 %3 to i32
  ret i32 %4
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local i32 @toupper(i32 noundef %0) {
  %2 = add i32 %0, -123
  %3 = icmp ult i32 %2, -26
  %4 = add nsw i32 %0, -32
  %5 = select i1 %3, i32 %0, i32 %4
  ret i32 %5
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local i32 @tolower(i32 noundef %0) {
  %2 = add i32 %0, -91
  %3 = icmp ult i32 %2, -26
  %4 = add nuw nsw i32 %0, 32
  %5 = select i1 %3, i32 %0, i32 %4
  ret i32 %5
}

; Function Attrs: nounwind memory(argmem: readwrite, inaccessiblemem: write)
define dso_local noundef ptr @__memcpy_chk(ptr noundef returned writeonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3) {
  %5 = icmp ugt i64 %2, %3
  br i1 %5, label %6, label %7

6:                                                ; preds = %4
  tail call void @llvm.trap()
  unreachable

7:                                                ; preds = %4
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %0, ptr align 1 %1, i64 %2, i1 false)
  ret ptr %0
}

; Function Attrs: cold noreturn nounwind memory(inaccessiblemem: write)
declare void @llvm.trap()

; Function Attrs: nounwind memory(argmem: readwrite, inaccessiblemem: write)
define dso_local noundef ptr @__memmove_chk(ptr noundef returned writeonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3) {
  %5 = icmp ugt i64 %2, %3
  br i1 %5, label %6, label %7

6:                                                ; preds = %4
  tail call void @llvm.trap()
  unreachable

7:                                                ; preds = %4
  tail call void @llvm.memmove.p0.p0.i64(ptr align 1 %0, ptr align 1 %1, i64 %2, i1 false)
  ret ptr %0
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memmove.p0.p0.i64(ptr nocapture writeonly, ptr nocapture readonly, i64, i1 immarg)

; Function Attrs: nounwind memory(argmem: write, inaccessiblemem: write)
define dso_local noundef ptr @__memset_chk(ptr noundef returned writeonly %0, i32 noundef %1, i64 noundef %2, i64 noundef %3) {
  %5 = icmp ugt i64 %2, %3
  br i1 %5, label %6, label %7

6:                                                ; preds = %4
  tail call void @llvm.trap()
  unreachable

7:                                                ; preds = %4
  %8 = trunc i32 %1 to i8
  tail call void @llvm.memset.p0.i64(ptr align 1 %0, i8 %8, i64 %2, i1 false)
  ret ptr %0
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg)

; Function Attrs: nounwind memory(readwrite, inaccessiblemem: write)
define dso_local noundef ptr @__strcpy_chk(ptr noundef returned writeonly %0, ptr nocapture noundef readonly %1, i64 noundef %2) {
  br label %4

4:                                                ; preds = %4, %3
  %5 = phi i64 [ 0, %3 ], [ %9, %4 ]
  %6 = getelementptr inbounds i8, ptr %1, i64 %5
  %7 = load i8, ptr %6, align 1
  %8 = icmp eq i8 %7, 0
  %9 = add i64 %5, 1
  br i1 %8, label %10, label %4

10:                                               ; preds = %4
  %11 = icmp ult i64 %5, %2
  br i1 %11, label %13, label %12

12:                                               ; preds = %10
  tail call void @llvm.trap()
  unreachable

13:                                               ; preds = %10, %13
  %14 = phi ptr [ %16, %13 ], [ %1, %10 ]
  %15 = phi ptr [ %18, %13 ], [ %0, %10 ]
  %16 = getelementptr inbounds i8, ptr %14, i64 1
  %17 = load i8, ptr %14, align 1
  %18 = getelementptr inbounds i8, ptr %15, i64 1
  store i8 %17, ptr %15, align 1
  %19 = icmp eq i8 %17, 0
  br i1 %19, label %20, label %13

20:                                               ; preds = %13
  ret ptr %0
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define dso_local void @bzero(ptr nocapture noundef writeonly %0, i64 noundef %1) {
  tail call void @llvm.memset.p0.i64(ptr align 1 %0, i8 0, i64 %1, i1 false)
  ret void
}

; Function Attrs: nounwind
define dso_local noundef ptr @bsearch(ptr noundef %0, ptr noundef %1, i64 noundef %2, i64 noundef %3, ptr nocapture noundef readonly %4) {
  %6 = icmp eq i64 %2, 0
  br i1 %6, label %23, label %7

7:                                                ; preds = %5, %15
  %8 = phi i64 [ %21, %15 ], [ %2, %5 ]
  %9 = phi ptr [ %20, %15 ], [ %1, %5 ]
  %10 = lshr i64 %8, 1
  %11 = mul i64 %10, %3
  %12 = getelementptr inbounds i8, ptr %9, i64 %11
  %13 = tail call i32 %4(ptr noundef %0, ptr noundef %12)
  %14 = icmp eq i32 %13, 0
  br i1 %14, label %23, label %15

15:                                               ; preds = %7
  %16 = icmp sgt i32 %13, 0
  %17 = getelementptr inbounds i8, ptr %12, i64 %3
  %18 = xor i64 %10, -1
  %19 = add i64 %8, %18
  %20 = select i1 %16, ptr %17, ptr %9
  %21 = select i1 %16, i64 %19, i64 %10
  %22 = icmp eq i64 %21, 0
  br i1 %22, label %23, label %7

23:                                               ; preds = %15, %7, %5
  %24 = phi ptr [ null, %5 ], [ %12, %7 ], [ null, %15 ]
  ret ptr %24
}

; Function Attrs: nounwind
define dso_local void @qsort(ptr noundef %0, i64 noundef %1, i64 noundef %2, ptr nocapture noundef readonly %3) {
  %5 = icmp eq i64 %1, 0
  br i1 %5, label %49, label %6

6:                                                ; preds = %4
  %7 = icmp eq i64 %2, 0
  br label %12

8:                                                ; preds = %30, %12
  %9 = icmp ult i64 %15, %1
  br i1 %9, label %12, label %10

10:                                               ; preds = %8
  %11 = icmp ugt i64 %1, 8
  br i1 %11, label %46, label %49

12:                                               ; preds = %6, %8
  %13 = phi i64 [ 0, %6 ], [ %15, %8 ]
  %14 = or disjoint i64 %13, 1
  %15 = add i64 %13, 8
  %16 = tail call i64 @llvm.umin.i64(i64 %1, i64 %15)
  %17 = icmp ult i64 %14, %16
  br i1 %17, label %18, label %8

18:                                               ; preds = %12, %30
  %19 = phi i64 [ %31, %30 ], [ %14, %12 ]
  %20 = icmp ugt i64 %19, %13
  br i1 %20, label %21, label %30

21:                                               ; preds = %18, %44
  %22 = phi i64 [ %25, %44 ], [ %19, %18 ]
  %23 = mul i64 %22, %2
  %24 = getelementptr inbounds i8, ptr %0, i64 %23
  %25 = add i64 %22, -1
  %26 = mul i64 %25, %2
  %27 = getelementptr inbounds i8, ptr %0, i64 %26
  %28 = tail call i32 %3(ptr noundef %24, ptr noundef %27)
  %29 = icmp slt i32 %28, 0
  br i1 %29, label %33, label %30

30:                                               ; preds = %21, %44, %18
  %31 = add nuw i64 %19, 1
  %32 = icmp ult i64 %31, %16
  br i1 %32, label %18, label %8

33:                                               ; preds = %21
  br i1 %7, label %44, label %34

34:                                               ; preds = %33, %34
  %35 = phi ptr [ %41, %34 ], [ %24, %33 ]
  %36 = phi i64 [ %40, %34 ], [ %2, %33 ]
  %37 = phi ptr [ %42, %34 ], [ %27, %33 ]
  %38 = load i8, ptr %35, align 1
  %39 = load i8, ptr %37, align 1
  store i8 %39, ptr %35, align 1
  store i8 %38, ptr %37, align 1
  %40 = add i64 %36, -1
  %41 = getelementptr inbounds i8, ptr %35, i64 1
  %42 = getelementptr inbounds i8, ptr %37, i64 1
  %43 = icmp eq i64 %40, 0
  br i1 %43, label %44, label %34

44:                                               ; preds = %34, %33
  %45 = icmp ugt i64 %25, %13
  br i1 %45, label %21, label %30

46:                                               ; preds = %10, %50
  %47 = phi i64 [ %48, %50 ], [ 8, %10 ]
  %48 = shl i64 %47, 1
  br label %52

49:                                               ; preds = %50, %4, %10
  ret void

50:                                               ; preds = %52
  %51 = icmp ult i64 %48, %1
  br i1 %51, label %46, label %49

52:                                               ; preds = %46, %52
  %53 = phi i64 [ 0, %46 ], [ %57, %52 ]
  %54 = add i64 %53, %47
  %55 = sub i64 %1, %53
  %56 = icmp ult i64 %55, %48
  %57 = add i64 %53, %48
  %58 = select i1 %56, i64 %1, i64 %57
  %59 = mul i64 %53, %2
  %60 = getelementptr inbounds i8, ptr %0, i64 %59
  %61 = mul i64 %54, %2
  %62 = getelementptr inbounds i8, ptr %0, i64 %61
  %63 = mul i64 %58, %2
  %64 = getelementptr inbounds i8, ptr %0, i64 %63
  tail call fastcc void @lib.merge(ptr noundef %60, ptr noundef %62, ptr noundef %64, i64 noundef %2, ptr noundef %3)
  %65 = add i64 %57, %47
  %66 = icmp ult i64 %65, %1
  br i1 %66, label %52, label %50
}

; Function Attrs: nounwind
define internal fastcc void @lib.merge(ptr noundef %0, ptr noundef %1, ptr noundef %2, i64 noundef %3, ptr nocapture noundef readonly %4) unnamed_addr {
  %6 = ptrtoint ptr %2 to i64
  %7 = ptrtoint ptr %1 to i64
  %8 = ptrtoint ptr %0 to i64
  %9 = sub i64 %7, %8
  %10 = sub i64 %6, %7
  %11 = icmp uge i64 %9, %3
  %12 = icmp uge i64 %10, %3
  %13 = and i1 %11, %12
  br i1 %13, label %14, label %153

14:                                               ; preds = %5
  %15 = sub i64 0, %3
  br label %16

16:                                               ; preds = %14, %143
  %17 = phi i64 [ %10, %14 ], [ %149, %143 ]
  %18 = phi i64 [ %9, %14 ], [ %148, %143 ]
  %19 = phi i64 [ %7, %14 ], [ %144, %143 ]
  %20 = phi ptr [ %1, %14 ], [ %82, %143 ]
  %21 = phi ptr [ %0, %14 ], [ %146, %143 ]
  %22 = udiv i64 %18, %3
  %23 = udiv i64 %17, %3
  %24 = add i64 %23, %22
  %25 = icmp eq i64 %24, 2
  br i1 %25, label %26, label %39

26:                                               ; preds = %16
  %27 = tail call i32 %4(ptr noundef %20, ptr noundef %21)
  %28 = icmp slt i32 %27, 0
  br i1 %28, label %29, label %153

29:                                               ; preds = %26, %29
  %30 = phi ptr [ %36, %29 ], [ %21, %26 ]
  %31 = phi i64 [ %35, %29 ], [ %3, %26 ]
  %32 = phi ptr [ %37, %29 ], [ %20, %26 ]
  %33 = load i8, ptr %30, align 1
  %34 = load i8, ptr %32, align 1
  store i8 %34, ptr %30, align 1
  store i8 %33, ptr %32, align 1
  %35 = add i64 %31, -1
  %36 = getelementptr inbounds i8, ptr %30, i64 1
  %37 = getelementptr inbounds i8, ptr %32, i64 1
  %38 = icmp eq i64 %35, 0
  br i1 %38, label %153, label %29

39:                                               ; preds = %16
  %40 = icmp ugt i64 %22, %23
  br i1 %40, label %41, label %61

41:                                               ; preds = %39
  %42 = lshr i64 %22, 1
  %43 = mul i64 %42, %3
  %44 = getelementptr inbounds i8, ptr %21, i64 %43
  %45 = icmp ult i64 %17, %3
  br i1 %45, label %81, label %46

46:                                               ; preds = %41, %46
  %47 = phi ptr [ %59, %46 ], [ %20, %41 ]
  %48 = phi i64 [ %57, %46 ], [ %23, %41 ]
  %49 = lshr i64 %48, 1
  %50 = mul i64 %49, %3
  %51 = getelementptr inbounds i8, ptr %47, i64 %50
  %52 = tail call i32 %4(ptr noundef %51, ptr noundef %44)
  %53 = icmp slt i32 %52, 0
  %54 = add nuw i64 %49, 1
  %55 = mul i64 %54, %3
  %56 = sub i64 %48, %54
  %57 = select i1 %53, i64 %56, i64 %49
  %58 = select i1 %53, i64 %55, i64 0
  %59 = getelementptr inbounds i8, ptr %47, i64 %58
  %60 = icmp eq i64 %57, 0
  br i1 %60, label %81, label %46

61:                                               ; preds = %39
  %62 = lshr i64 %23, 1
  %63 = mul i64 %62, %3
  %64 = getelementptr inbounds i8, ptr %20, i64 %63
  %65 = icmp ult i64 %18, %3
  br i1 %65, label %81, label %66

66:                                               ; preds = %61, %66
  %67 = phi ptr [ %79, %66 ], [ %21, %61 ]
  %68 = phi i64 [ %77, %66 ], [ %22, %61 ]
  %69 = lshr i64 %68, 1
  %70 = mul i64 %69, %3
  %71 = getelementptr inbounds i8, ptr %67, i64 %70
  %72 = tail call i32 %4(ptr noundef %64, ptr noundef %71)
  %73 = icmp sgt i32 %72, -1
  %74 = add nuw i64 %69, 1
  %75 = mul i64 %74, %3
  %76 = sub i64 %68, %74
  %77 = select i1 %73, i64 %76, i64 %69
  %78 = select i1 %73, i64 %75, i64 0
  %79 = getelementptr inbounds i8, ptr %67, i64 %78
  %80 = icmp eq i64 %77, 0
  br i1 %80, label %81, label %66

81:                                               ; preds = %66, %46, %61, %41
  %82 = phi ptr [ %20, %41 ], [ %64, %61 ], [ %59, %46 ], [ %64, %66 ]
  %83 = phi ptr [ %44, %41 ], [ %21, %61 ], [ %44, %46 ], [ %79, %66 ]
  %84 = icmp ult ptr %83, %20
  br i1 %84, label %85, label %103

85:                                               ; preds = %81, %100
  %86 = phi ptr [ %101, %100 ], [ %83, %81 ]
  %87 = phi ptr [ %88, %100 ], [ %20, %81 ]
  %88 = getelementptr inbounds i8, ptr %87, i64 %15
  %89 = icmp ult ptr %86, %88
  br i1 %89, label %90, label %103

90:                                               ; preds = %85, %90
  %91 = phi ptr [ %97, %90 ], [ %86, %85 ]
  %92 = phi i64 [ %96, %90 ], [ %3, %85 ]
  %93 = phi ptr [ %98, %90 ], [ %88, %85 ]
  %94 = load i8, ptr %91, align 1
  %95 = load i8, ptr %93, align 1
  store i8 %95, ptr %91, align 1
  store i8 %94, ptr %93, align 1
  %96 = add i64 %92, -1
  %97 = getelementptr inbounds i8, ptr %91, i64 1
  %98 = getelementptr inbounds i8, ptr %93, i64 1
  %99 = icmp eq i64 %96, 0
  br i1 %99, label %100, label %90

100:                                              ; preds = %90
  %101 = getelementptr inbounds i8, ptr %86, i64 %3
  %102 = icmp ult ptr %101, %88
  br i1 %102, label %85, label %103

103:                                              ; preds = %85, %100, %81
  %104 = icmp ugt ptr %82, %20
  br i1 %104, label %105, label %123

105:                                              ; preds = %103, %120
  %106 = phi ptr [ %121, %120 ], [ %20, %103 ]
  %107 = phi ptr [ %108, %120 ], [ %82, %103 ]
  %108 = getelementptr inbounds i8, ptr %107, i64 %15
  %109 = icmp ult ptr %106, %108
  br i1 %109, label %110, label %123

110:                                              ; preds = %105, %110
  %111 = phi ptr [ %117, %110 ], [ %106, %105 ]
  %112 = phi i64 [ %116, %110 ], [ %3, %105 ]
  %113 = phi ptr [ %118, %110 ], [ %108, %105 ]
  %114 = load i8, ptr %111, align 1
  %115 = load i8, ptr %113, align 1
  store i8 %115, ptr %111, align 1
  store i8 %114, ptr %113, align 1
  %116 = add i64 %112, -1
  %117 = getelementptr inbounds i8, ptr %111, i64 1
  %118 = getelementptr inbounds i8, ptr %113, i64 1
  %119 = icmp eq i64 %116, 0
  br i1 %119, label %120, label %110

120:                                              ; preds = %110
  %121 = getelementptr inbounds i8, ptr %106, i64 %3
  %122 = icmp ult ptr %121, %108
  br i1 %122, label %105, label %123

123:                                              ; preds = %105, %120, %103
  %124 = icmp ult ptr %83, %82
  br i1 %124, label %125, label %143

125:                                              ; preds = %123, %140
  %126 = phi ptr [ %141, %140 ], [ %83, %123 ]
  %127 = phi ptr [ %128, %140 ], [ %82, %123 ]
  %128 = getelementptr inbounds i8, ptr %127, i64 %15
  %129 = icmp ult ptr %126, %128
  br i1 %129, label %130, label %143

130:                                              ; preds = %125, %130
  %131 = phi ptr [ %137, %130 ], [ %126, %125 ]
  %132 = phi i64 [ %136, %130 ], [ %3, %125 ]
  %133 = phi ptr [ %138, %130 ], [ %128, %125 ]
  %134 = load i8, ptr %131, align 1
  %135 = load i8, ptr %133, align 1
  store i8 %135, ptr %131, align 1
  store i8 %134, ptr %133, align 1
  %136 = add i64 %132, -1
  %137 = getelementptr inbounds i8, ptr %131, i64 1
  %138 = getelementptr inbounds i8, ptr %133, i64 1
  %139 = icmp eq i64 %136, 0
  br i1 %139, label %140, label %130

140:                                              ; preds = %130
  %141 = getelementptr inbounds i8, ptr %126, i64 %3
  %142 = icmp ult ptr %141, %128
  br i1 %142, label %125, label %143

143:                                              ; preds = %125, %140, %123
  %144 = ptrtoint ptr %82 to i64
  %145 = sub i64 %144, %19
  %146 = getelementptr inbounds i8, ptr %83, i64 %145
  tail call fastcc void @lib.merge(ptr noundef %21, ptr noundef %83, ptr noundef %146, i64 noundef %3, ptr noundef %4)
  %147 = ptrtoint ptr %146 to i64
  %148 = sub i64 %144, %147
  %149 = sub i64 %6, %144
  %150 = icmp uge i64 %148, %3
  %151 = icmp uge i64 %149, %3
  %152 = and i1 %150, %151
  br i1 %152, label %16, label %153

153:                                              ; preds = %143, %29, %5, %26
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none)
define dso_local i64 @strtol(ptr noundef %0, ptr noundef %1, i32 noundef %2) {
  %4 = tail call fastcc i64 @lib.digits(ptr noundef %0, ptr noundef %1, i32 noundef %2, i32 noundef 1)
  ret i64 %4
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none)
define internal fastcc i64 @lib.digits(ptr noundef %0, ptr noundef writeonly %1, i32 noundef %2, i32 noundef %3) unnamed_addr {
  br label %5

5:                                                ; preds = %5, %4
  %6 = phi ptr [ %0, %4 ], [ %13, %5 ]
  %7 = load i8, ptr %6, align 1
  %8 = sext i8 %7 to i32
  %9 = icmp ne i8 %7, 32
  %10 = add nsw i32 %8, -14
  %11 = icmp ult i32 %10, -5
  %12 = and i1 %9, %11
  %13 = getelementptr inbounds i8, ptr %6, i64 1
  br i1 %12, label %14, label %5

14:                                               ; preds = %5
  %15 = icmp eq i8 %7, 45
  %16 = icmp eq i8 %7, 43
  %17 = or i1 %15, %16
  %18 = zext i1 %17 to i64
  %19 = getelementptr inbounds i8, ptr %6, i64 %18
  %20 = and i32 %2, -17
  %21 = icmp eq i32 %20, 0
  br i1 %21, label %22, label %44

22:                                               ; preds = %14
  %23 = load i8, ptr %19, align 1
  %24 = icmp eq i8 %23, 48
  br i1 %24, label %25, label %40

25:                                               ; preds = %22
  %26 = getelementptr inbounds i8, ptr %19, i64 1
  %27 = load i8, ptr %26, align 1
  %28 = and i8 %27, -33
  %29 = icmp eq i8 %28, 88
  br i1 %29, label %30, label %40

30:                                               ; preds = %25
  %31 = getelementptr inbounds i8, ptr %19, i64 2
  %32 = load i8, ptr %31, align 1
  %33 = sext i8 %32 to i32
  %34 = add nsw i32 %33, -58
  %35 = icmp ult i32 %34, -10
  %36 = and i32 %33, -33
  %37 = add nsw i32 %36, -71
  %38 = icmp ult i32 %37, -6
  %39 = and i1 %35, %38
  br i1 %39, label %40, label %44

40:                                               ; preds = %30, %25, %22
  %41 = phi i32 [ 8, %30 ], [ 8, %25 ], [ 10, %22 ]
  %42 = icmp eq i32 %2, 0
  %43 = select i1 %42, i32 %41, i32 %2
  br label %44

44:                                               ; preds = %40, %30, %14
  %45 = phi ptr [ %31, %30 ], [ %19, %14 ], [ %19, %40 ]
  %46 = phi i32 [ 16, %30 ], [ %2, %14 ], [ %43, %40 ]
  %47 = icmp eq i32 %3, 0
  %48 = select i1 %15, i64 -9223372036854775808, i64 9223372036854775807
  %49 = select i1 %47, i64 -1, i64 %48
  %50 = sext i32 %46 to i64
  br label %51

51:                                               ; preds = %71, %44
  %52 = phi ptr [ %0, %44 ], [ %79, %71 ]
  %53 = phi ptr [ %45, %44 ], [ %79, %71 ]
  %54 = phi i64 [ 0, %44 ], [ %78, %71 ]
  %55 = phi i32 [ 0, %44 ], [ %76, %71 ]
  %56 = load i8, ptr %53, align 1
  %57 = sext i8 %56 to i32
  %58 = add nsw i32 %57, -48
  %59 = icmp ugt i32 %58, 9
  br i1 %59, label %60, label %68

60:                                               ; preds = %51
  %61 = and i32 %57, -33
  %62 = add nsw i32 %61, -91
  %63 = icmp ult i32 %62, -26
  br i1 %63, label %68, label %64

64:                                               ; preds = %60
  %65 = or i8 %56, 32
  %66 = sext i8 %65 to i32
  %67 = add nsw i32 %66, -87
  br label %68

68:                                               ; preds = %51, %64, %60
  %69 = phi i32 [ %67, %64 ], [ 99, %60 ], [ %58, %51 ]
  %70 = icmp slt i32 %69, %46
  br i1 %70, label %71, label %80

71:                                               ; preds = %68
  %72 = sext i32 %69 to i64
  %73 = sub i64 %49, %72
  %74 = udiv i64 %73, %50
  %75 = icmp ugt i64 %54, %74
  %76 = select i1 %75, i32 1, i32 %55
  %77 = mul i64 %54, %50
  %78 = add i64 %77, %72
  %79 = getelementptr inbounds i8, ptr %53, i64 1
  br label %51

80:                                               ; preds = %68
  %81 = icmp eq ptr %1, null
  br i1 %81, label %83, label %82

82:                                               ; preds = %80
  store ptr %52, ptr %1, align 8
  br label %83

83:                                               ; preds = %82, %80
  %84 = icmp eq i32 %55, 0
  %85 = sub i64 0, %54
  %86 = select i1 %15, i64 %85, i64 %54
  %87 = select i1 %84, i64 %86, i64 %49
  ret i64 %87
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none)
define dso_local i64 @strtoll(ptr noundef %0, ptr noundef %1, i32 noundef %2) {
  %4 = tail call fastcc i64 @lib.digits(ptr noundef %0, ptr noundef %1, i32 noundef %2, i32 noundef 1)
  ret i64 %4
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none)
define dso_local i64 @strtoul(ptr noundef %0, ptr noundef %1, i32 noundef %2) {
  %4 = tail call fastcc i64 @lib.digits(ptr noundef %0, ptr noundef %1, i32 noundef %2, i32 noundef 0)
  ret i64 %4
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none)
define dso_local i64 @strtoull(ptr noundef %0, ptr noundef %1, i32 noundef %2) {
  %4 = tail call fastcc i64 @lib.digits(ptr noundef %0, ptr noundef %1, i32 noundef %2, i32 noundef 0)
  ret i64 %4
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define dso_local i32 @atoi(ptr nocapture noundef readonly %0) {
  br label %2

2:                                                ; preds = %2, %1
  %3 = phi ptr [ %0, %1 ], [ %10, %2 ]
  %4 = load i8, ptr %3, align 1
  %5 = sext i8 %4 to i32
  %6 = icmp ne i8 %4, 32
  %7 = add nsw i32 %5, -14
  %8 = icmp ult i32 %7, -5
  %9 = and i1 %6, %8
  %10 = getelementptr inbounds i8, ptr %3, i64 1
  br i1 %9, label %11, label %2

11:                                               ; preds = %2
  %12 = icmp eq i8 %4, 45
  %13 = icmp eq i8 %4, 43
  %14 = or i1 %12, %13
  %15 = zext i1 %14 to i64
  %16 = getelementptr inbounds i8, ptr %3, i64 %15
  %17 = select i1 %12, i64 -9223372036854775808, i64 9223372036854775807
  br label %18

18:                                               ; preds = %35, %11
  %19 = phi ptr [ %16, %11 ], [ %44, %35 ]
  %20 = phi i64 [ 0, %11 ], [ %43, %35 ]
  %21 = phi i32 [ 0, %11 ], [ %41, %35 ]
  %22 = load i8, ptr %19, align 1
  %23 = sext i8 %22 to i32
  %24 = add nsw i32 %23, -48
  %25 = icmp ugt i32 %24, 9
  br i1 %25, label %26, label %35

26:                                               ; preds = %18
  %27 = and i32 %23, -33
  %28 = add nsw i32 %27, -91
  %29 = icmp ult i32 %28, -26
  br i1 %29, label %45, label %30

30:                                               ; preds = %26
  %31 = or i8 %22, 32
  %32 = sext i8 %31 to i32
  %33 = add nsw i32 %32, -87
  %34 = icmp slt i8 %31, 97
  br i1 %34, label %35, label %45

35:                                               ; preds = %18, %30
  %36 = phi i32 [ %33, %30 ], [ %24, %18 ]
  %37 = sext i32 %36 to i64
  %38 = sub i64 %17, %37
  %39 = udiv i64 %38, 10
  %40 = icmp ugt i64 %20, %39
  %41 = select i1 %40, i32 1, i32 %21
  %42 = mul i64 %20, 10
  %43 = add i64 %42, %37
  %44 = getelementptr inbounds i8, ptr %19, i64 1
  br label %18

45:                                               ; preds = %26, %30
  %46 = icmp eq i32 %21, 0
  %47 = sub i64 0, %20
  %48 = select i1 %12, i64 %47, i64 %20
  %49 = select i1 %46, i64 %48, i64 %17
  %50 = trunc i64 %49 to i32
  ret i32 %50
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define dso_local i64 @atol(ptr nocapture noundef readonly %0) {
  br label %2

2:                                                ; preds = %2, %1
  %3 = phi ptr [ %0, %1 ], [ %10, %2 ]
  %4 = load i8, ptr %3, align 1
  %5 = sext i8 %4 to i32
  %6 = icmp ne i8 %4, 32
  %7 = add nsw i32 %5, -14
  %8 = icmp ult i32 %7, -5
  %9 = and i1 %6, %8
  %10 = getelementptr inbounds i8, ptr %3, i64 1
  br i1 %9, label %11, label %2

11:                                               ; preds = %2
  %12 = icmp eq i8 %4, 45
  %13 = icmp eq i8 %4, 43
  %14 = or i1 %12, %13
  %15 = zext i1 %14 to i64
  %16 = getelementptr inbounds i8, ptr %3, i64 %15
  %17 = select i1 %12, i64 -9223372036854775808, i64 9223372036854775807
  br label %18

18:                                               ; preds = %35, %11
  %19 = phi ptr [ %16, %11 ], [ %44, %35 ]
  %20 = phi i64 [ 0, %11 ], [ %43, %35 ]
  %21 = phi i32 [ 0, %11 ], [ %41, %35 ]
  %22 = load i8, ptr %19, align 1
  %23 = sext i8 %22 to i32
  %24 = add nsw i32 %23, -48
  %25 = icmp ugt i32 %24, 9
  br i1 %25, label %26, label %35

26:                                               ; preds = %18
  %27 = and i32 %23, -33
  %28 = add nsw i32 %27, -91
  %29 = icmp ult i32 %28, -26
  br i1 %29, label %45, label %30

30:                                               ; preds = %26
  %31 = or i8 %22, 32
  %32 = sext i8 %31 to i32
  %33 = add nsw i32 %32, -87
  %34 = icmp slt i8 %31, 97
  br i1 %34, label %35, label %45

35:                                               ; preds = %18, %30
  %36 = phi i32 [ %33, %30 ], [ %24, %18 ]
  %37 = sext i32 %36 to i64
  %38 = sub i64 %17, %37
  %39 = udiv i64 %38, 10
  %40 = icmp ugt i64 %20, %39
  %41 = select i1 %40, i32 1, i32 %21
  %42 = mul i64 %20, 10
  %43 = add i64 %42, %37
  %44 = getelementptr inbounds i8, ptr %19, i64 1
  br label %18

45:                                               ; preds = %26, %30
  %46 = icmp eq i32 %21, 0
  %47 = sub i64 0, %20
  %48 = select i1 %12, i64 %47, i64 %20
  %49 = select i1 %46, i64 %48, i64 %17
  ret i64 %49
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define dso_local i64 @atoll(ptr nocapture noundef readonly %0) {
  br label %2

2:                                                ; preds = %2, %1
  %3 = phi ptr [ %0, %1 ], [ %10, %2 ]
  %4 = load i8, ptr %3, align 1
  %5 = sext i8 %4 to i32
  %6 = icmp ne i8 %4, 32
  %7 = add nsw i32 %5, -14
  %8 = icmp ult i32 %7, -5
  %9 = and i1 %6, %8
  %10 = getelementptr inbounds i8, ptr %3, i64 1
  br i1 %9, label %11, label %2

11:                                               ; preds = %2
  %12 = icmp eq i8 %4, 45
  %13 = icmp eq i8 %4, 43
  %14 = or i1 %12, %13
  %15 = zext i1 %14 to i64
  %16 = getelementptr inbounds i8, ptr %3, i64 %15
  %17 = select i1 %12, i64 -9223372036854775808, i64 9223372036854775807
  br label %18

18:                                               ; preds = %35, %11
  %19 = phi ptr [ %16, %11 ], [ %44, %35 ]
  %20 = phi i64 [ 0, %11 ], [ %43, %35 ]
  %21 = phi i32 [ 0, %11 ], [ %41, %35 ]
  %22 = load i8, ptr %19, align 1
  %23 = sext i8 %22 to i32
  %24 = add nsw i32 %23, -48
  %25 = icmp ugt i32 %24, 9
  br i1 %25, label %26, label %35

26:                                               ; preds = %18
  %27 = and i32 %23, -33
  %28 = add nsw i32 %27, -91
  %29 = icmp ult i32 %28, -26
  br i1 %29, label %45, label %30

30:                                               ; preds = %26
  %31 = or i8 %22, 32
  %32 = sext i8 %31 to i32
  %33 = add nsw i32 %32, -87
  %34 = icmp slt i8 %31, 97
  br i1 %34, label %35, label %45

35:                                               ; preds = %18, %30
  %36 = phi i32 [ %33, %30 ], [ %24, %18 ]
  %37 = sext i32 %36 to i64
  %38 = sub i64 %17, %37
  %39 = udiv i64 %38, 10
  %40 = icmp ugt i64 %20, %39
  %41 = select i1 %40, i32 1, i32 %21
  %42 = mul i64 %20, 10
  %43 = add i64 %42, %37
  %44 = getelementptr inbounds i8, ptr %19, i64 1
  br label %18

45:                                               ; preds = %26, %30
  %46 = icmp eq i32 %21, 0
  %47 = sub i64 0, %20
  %48 = select i1 %12, i64 %47, i64 %20
  %49 = select i1 %46, i64 %48, i64 %17
  ret i64 %49
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local range(i32 0, 65) i32 @ffsl(i64 noundef %0) {
  %2 = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %0, i1 true)
  %3 = icmp eq i64 %0, 0
  %4 = trunc nuw nsw i64 %2 to i32
  %5 = add nuw nsw i32 %4, 1
  %6 = select i1 %3, i32 0, i32 %5
  ret i32 %6
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.cttz.i64(i64, i1 immarg)

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local range(i32 0, 65) i32 @ffsll(i64 noundef %0) {
  %2 = tail call range(i64 0, 65) i64 @llvm.cttz.i64(i64 %0, i1 true)
  %3 = icmp eq i64 %0, 0
  %4 = trunc nuw nsw i64 %2 to i32
  %5 = add nuw nsw i32 %4, 1
  %6 = select i1 %3, i32 0, i32 %5
  ret i32 %6
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define dso_local i32 @strcasecmp(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) {
  %3 = load i8, ptr %0, align 1
  %4 = icmp eq i8 %3, 0
  br i1 %4, label %30, label %5

5:                                                ; preds = %2, %21
  %6 = phi i8 [ %24, %21 ], [ %3, %2 ]
  %7 = phi ptr [ %23, %21 ], [ %1, %2 ]
  %8 = phi ptr [ %22, %21 ], [ %0, %2 ]
  %9 = zext i8 %6 to i32
  %10 = add nsw i32 %9, -91
  %11 = icmp ult i32 %10, -26
  %12 = add nuw nsw i32 %9, 32
  %13 = select i1 %11, i32 %9, i32 %12
  %14 = load i8, ptr %7, align 1
  %15 = zext i8 %14 to i32
  %16 = add nsw i32 %15, -91
  %17 = icmp ult i32 %16, -26
  %18 = add nuw nsw i32 %15, 32
  %19 = select i1 %17, i32 %15, i32 %18
  %20 = icmp eq i32 %13, %19
  br i1 %20, label %21, label %26

21:                                               ; preds = %5
  %22 = getelementptr inbounds i8, ptr %8, i64 1
  %23 = getelementptr inbounds i8, ptr %7, i64 1
  %24 = load i8, ptr %22, align 1
  %25 = icmp eq i8 %24, 0
  br i1 %25, label %26, label %5

26:                                               ; preds = %21, %5
  %27 = phi ptr [ %7, %5 ], [ %23, %21 ]
  %28 = phi i8 [ %6, %5 ], [ 0, %21 ]
  %29 = zext i8 %28 to i32
  br label %30

30:                                               ; preds = %26, %2
  %31 = phi ptr [ %1, %2 ], [ %27, %26 ]
  %32 = phi i32 [ 0, %2 ], [ %29, %26 ]
  %33 = add nsw i32 %32, -91
  %34 = icmp ult i32 %33, -26
  %35 = add nuw nsw i32 %32, 32
  %36 = select i1 %34, i32 %32, i32 %35
  %37 = load i8, ptr %31, align 1
  %38 = zext i8 %37 to i32
  %39 = add nsw i32 %38, -91
  %40 = icmp ult i32 %39, -26
  %41 = add nuw nsw i32 %38, 32
  %42 = select i1 %40, i32 %38, i32 %41
  %43 = sub nsw i32 %36, %42
  ret i32 %43
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define dso_local i32 @strncasecmp(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2) {
  %4 = icmp eq i64 %2, 0
  br i1 %4, label %47, label %5

5:                                                ; preds = %3, %42
  %6 = phi i64 [ %43, %42 ], [ %2, %3 ]
  %7 = phi ptr [ %45, %42 ], [ %1, %3 ]
  %8 = phi ptr [ %44, %42 ], [ %0, %3 ]
  %9 = load i8, ptr %8, align 1
  %10 = icmp eq i8 %9, 0
  %11 = load i8, ptr %7, align 1
  br i1 %10, label %12, label %16

12:                                               ; preds = %5
  %13 = zext i8 %11 to i32
  %14 = add nsw i32 %13, -91
  %15 = add nuw nsw i32 %13, 32
  br label %30

16:                                               ; preds = %5
  %17 = zext i8 %9 to i32
  %18 = add nsw i32 %17, -91
  %19 = icmp ult i32 %18, -26
  %20 = add nuw nsw i32 %17, 32
  %21 = select i1 %19, i32 %17, i32 %20
  %22 = zext i8 %11 to i32
  %23 = add nsw i32 %22, -91
  %24 = icmp ult i32 %23, -26
  %25 = add nuw nsw i32 %22, 32
  %26 = select i1 %24, i32 %22, i32 %25
  %27 = icmp eq i32 %21, %26
  br i1 %27, label %42, label %28

28:                                               ; preds = %16
  %29 = zext i8 %9 to i32
  br label %30

30:                                               ; preds = %28, %12
  %31 = phi i32 [ %25, %28 ], [ %15, %12 ]
  %32 = phi i32 [ %23, %28 ], [ %14, %12 ]
  %33 = phi i32 [ %22, %28 ], [ %13, %12 ]
  %34 = phi i32 [ %29, %28 ], [ 0, %12 ]
  %35 = add nsw i32 %34, -91
  %36 = icmp ult i32 %35, -26
  %37 = add nuw nsw i32 %34, 32
  %38 = select i1 %36, i32 %34, i32 %37
  %39 = icmp ult i32 %32, -26
  %40 = select i1 %39, i32 %33, i32 %31
  %41 = sub nsw i32 %38, %40
  br label %47

42:                                               ; preds = %16
  %43 = add i64 %6, -1
  %44 = getelementptr inbounds i8, ptr %8, i64 1
  %45 = getelementptr inbounds i8, ptr %7, i64 1
  %46 = icmp eq i64 %43, 0
  br i1 %46, label %47, label %5

47:                                               ; preds = %42, %3, %30
  %48 = phi i32 [ %41, %30 ], [ 0, %3 ], [ 0, %42 ]
  ret i32 %48
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define dso_local noundef ptr @strtok_r(ptr noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef %2) {
  %4 = icmp eq ptr %0, null
  br i1 %4, label %5, label %7

5:                                                ; preds = %3
  %6 = load ptr, ptr %2, align 8
  br label %7

7:                                                ; preds = %5, %3
  %8 = phi ptr [ %0, %3 ], [ %6, %5 ]
  %9 = load i8, ptr %8, align 1
  %10 = icmp eq i8 %9, 0
  br i1 %10, label %33, label %11

11:                                               ; preds = %7
  %12 = load i8, ptr %1, align 1
  br label %13

13:                                               ; preds = %25, %11
  %14 = phi i8 [ %9, %11 ], [ %28, %25 ]
  %15 = phi i64 [ 0, %11 ], [ %26, %25 ]
  %16 = icmp eq i8 %14, %12
  br i1 %16, label %25, label %17

17:                                               ; preds = %13, %21
  %18 = phi i8 [ %23, %21 ], [ %12, %13 ]
  %19 = phi ptr [ %22, %21 ], [ %1, %13 ]
  %20 = icmp eq i8 %18, 0
  br i1 %20, label %30, label %21

21:                                               ; preds = %17
  %22 = getelementptr inbounds i8, ptr %19, i64 1
  %23 = load i8, ptr %22, align 1
  %24 = icmp eq i8 %14, %23
  br i1 %24, label %25, label %17

25:                                               ; preds = %21, %13
  %26 = add i64 %15, 1
  %27 = getelementptr inbounds i8, ptr %8, i64 %26
  %28 = load i8, ptr %27, align 1
  %29 = icmp eq i8 %28, 0
  br i1 %29, label %33, label %13

30:                                               ; preds = %17
  %31 = getelementptr inbounds i8, ptr %8, i64 %15
  %32 = load i8, ptr %1, align 1
  br label %36

33:                                               ; preds = %25, %7
  %34 = phi i64 [ 0, %7 ], [ %26, %25 ]
  %35 = getelementptr inbounds i8, ptr %8, i64 %34
  store ptr %35, ptr %2, align 8
  br label %62

36:                                               ; preds = %48, %30
  %37 = phi i8 [ %14, %30 ], [ %51, %48 ]
  %38 = phi i64 [ 0, %30 ], [ %49, %48 ]
  %39 = icmp eq i8 %37, %32
  br i1 %39, label %53, label %40

40:                                               ; preds = %36, %44
  %41 = phi i8 [ %46, %44 ], [ %32, %36 ]
  %42 = phi ptr [ %45, %44 ], [ %1, %36 ]
  %43 = icmp eq i8 %41, 0
  br i1 %43, label %48, label %44

44:                                               ; preds = %40
  %45 = getelementptr inbounds i8, ptr %42, i64 1
  %46 = load i8, ptr %45, align 1
  %47 = icmp eq i8 %37, %46
  br i1 %47, label %53, label %40

48:                                               ; preds = %40
  %49 = add i64 %38, 1
  %50 = getelementptr inbounds i8, ptr %31, i64 %49
  %51 = load i8, ptr %50, align 1
  %52 = icmp eq i8 %51, 0
  br i1 %52, label %53, label %36

53:                                               ; preds = %36, %48, %44
  %54 = phi i64 [ %38, %44 ], [ %38, %36 ], [ %49, %48 ]
  %55 = getelementptr inbounds i8, ptr %31, i64 %54
  %56 = load i8, ptr %55, align 1
  %57 = icmp ne i8 %56, 0
  %58 = zext i1 %57 to i64
  %59 = getelementptr inbounds i8, ptr %55, i64 %58
  store ptr %59, ptr %2, align 8
  %60 = icmp eq i64 %54, 0
  br i1 %60, label %62, label %61

61:                                               ; preds = %53
  store i8 0, ptr %55, align 1
  br label %62

62:                                               ; preds = %33, %53, %61
  %63 = phi ptr [ %31, %61 ], [ null, %53 ], [ null, %33 ]
  ret ptr %63
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local i64 @div(i32 noundef %0, i32 noundef %1) {
  %3 = sdiv i32 %0, %1
  %4 = srem i32 %0, %1
  %5 = zext i32 %4 to i64
  %6 = shl nuw i64 %5, 32
  %7 = zext i32 %3 to i64
  %8 = or disjoint i64 %6, %7
  ret i64 %8
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local { i64, i64 } @ldiv(i64 noundef %0, i64 noundef %1) {
  %3 = sdiv i64 %0, %1
  %4 = srem i64 %0, %1
  %5 = insertvalue { i64, i64 } poison, i64 %3, 0
  %6 = insertvalue { i64, i64 } %5, i64 %4, 1
  ret { i64, i64 } %6
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define dso_local { i64, i64 } @lldiv(i64 noundef %0, i64 noundef %1) {
  %3 = sdiv i64 %0, %1
  %4 = srem i64 %0, %1
  %5 = insertvalue { i64, i64 } poison, i64 %3, 0
  %6 = insertvalue { i64, i64 } %5, i64 %4, 1
  ret { i64, i64 } %6
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define dso_local ptr @malloc(i64 noundef %0) {
  %2 = icmp ugt i64 %0, 16777200
  br i1 %2, label %27, label %3

3:                                                ; preds = %1
  %4 = add nuw nsw i64 %0, 16
  br label %5

5:                                                ; preds = %5, %3
  %6 = phi i64 [ %9, %5 ], [ 5, %3 ]
  %7 = shl nuw i64 1, %6
  %8 = icmp ult i64 %7, %4
  %9 = add nuw nsw i64 %6, 1
  br i1 %8, label %5, label %10

10:                                               ; preds = %5
  %11 = getelementptr inbounds [25 x ptr], ptr @spare, i64 0, i64 %6
  %12 = load ptr, ptr %11, align 8
  %13 = icmp eq ptr %12, null
  br i1 %13, label %16, label %14

14:                                               ; preds = %10
  %15 = load ptr, ptr %12, align 8
  store ptr %15, ptr %11, align 8
  br label %24

16:                                               ; preds = %10
  %17 = load i64, ptr @used, align 8
  %18 = sub i64 16777216, %17
  %19 = icmp ugt i64 %7, %18
  br i1 %19, label %27, label %20

20:                                               ; preds = %16
  %21 = getelementptr inbounds i8, ptr @heap, i64 %17
  %22 = getelementptr inbounds i8, ptr %21, i64 16
  %23 = add i64 %17, %7
  store i64 %23, ptr @used, align 8
  br label %24

24:                                               ; preds = %20, %14
  %25 = phi ptr [ %12, %14 ], [ %22, %20 ]
  %26 = getelementptr inbounds i8, ptr %25, i64 -8
  store i64 %6, ptr %26, align 8
  br label %27

27:                                               ; preds = %16, %24, %1
  %28 = phi ptr [ null, %1 ], [ %25, %24 ], [ null, %16 ]
  ret ptr %28
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none)
define dso_local void @free(ptr noundef %0) {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %12, label %3

3:                                                ; preds = %1
  %4 = getelementptr inbounds i8, ptr %0, i64 -8
  %5 = load i64, ptr %4, align 8
  %6 = lshr i64 %5, 8
  %7 = sub nsw i64 0, %6
  %8 = getelementptr inbounds i8, ptr %0, i64 %7
  %9 = and i64 %5, 255
  %10 = getelementptr inbounds [25 x ptr], ptr @spare, i64 0, i64 %9
  %11 = load ptr, ptr %10, align 8
  store ptr %11, ptr %8, align 8
  store ptr %8, ptr %10, align 8
  br label %12

12:                                               ; preds = %1, %3
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define dso_local ptr @aligned_alloc(i64 noundef %0, i64 noundef %1) {
  %3 = add i64 %1, %0
  %4 = icmp ugt i64 %3, 16777200
  br i1 %4, label %39, label %5

5:                                                ; preds = %2
  %6 = add nuw nsw i64 %3, 16
  br label %7

7:                                                ; preds = %7, %5
  %8 = phi i64 [ %11, %7 ], [ 5, %5 ]
  %9 = shl nuw i64 1, %8
  %10 = icmp ult i64 %9, %6
  %11 = add nuw nsw i64 %8, 1
  br i1 %10, label %7, label %12

12:                                               ; preds = %7
  %13 = getelementptr inbounds [25 x ptr], ptr @spare, i64 0, i64 %8
  %14 = load ptr, ptr %13, align 8
  %15 = icmp eq ptr %14, null
  br i1 %15, label %18, label %16

16:                                               ; preds = %12
  %17 = load ptr, ptr %14, align 8
  store ptr %17, ptr %13, align 8
  br label %26

18:                                               ; preds = %12
  %19 = load i64, ptr @used, align 8
  %20 = sub i64 16777216, %19
  %21 = icmp ugt i64 %9, %20
  br i1 %21, label %39, label %22

22:                                               ; preds = %18
  %23 = getelementptr inbounds i8, ptr @heap, i64 %19
  %24 = getelementptr inbounds i8, ptr %23, i64 16
  %25 = add i64 %19, %9
  store i64 %25, ptr @used, align 8
  br label %26

26:                                               ; preds = %16, %22
  %27 = phi ptr [ %14, %16 ], [ %24, %22 ]
  %28 = getelementptr inbounds i8, ptr %27, i64 -8
  store i64 %8, ptr %28, align 8
  %29 = icmp ult i64 %0, 17
  br i1 %29, label %39, label %30

30:                                               ; preds = %26
  %31 = ptrtoint ptr %27 to i64
  %32 = sub i64 0, %31
  %33 = add i64 %0, -1
  %34 = and i64 %33, %32
  %35 = shl i64 %34, 8
  %36 = or i64 %8, %35
  %37 = getelementptr inbounds i8, ptr %27, i64 %34
  %38 = getelementptr inbounds i8, ptr %37, i64 -8
  store i64 %36, ptr %38, align 8
  br label %39

39:                                               ; preds = %18, %2, %26, %30
  %40 = phi ptr [ %37, %30 ], [ %27, %26 ], [ null, %2 ], [ null, %18 ]
  ret ptr %40
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define dso_local ptr @memalign(i64 noundef %0, i64 noundef %1) {
  %3 = add i64 %1, %0
  %4 = icmp ugt i64 %3, 16777200
  br i1 %4, label %39, label %5

5:                                                ; preds = %2
  %6 = add nuw nsw i64 %3, 16
  br label %7

7:                                                ; preds = %7, %5
  %8 = phi i64 [ %11, %7 ], [ 5, %5 ]
  %9 = shl nuw i64 1, %8
  %10 = icmp ult i64 %9, %6
  %11 = add nuw nsw i64 %8, 1
  br i1 %10, label %7, label %12

12:                                               ; preds = %7
  %13 = getelementptr inbounds [25 x ptr], ptr @spare, i64 0, i64 %8
  %14 = load ptr, ptr %13, align 8
  %15 = icmp eq ptr %14, null
  br i1 %15, label %18, label %16

16:                                               ; preds = %12
  %17 = load ptr, ptr %14, align 8
  store ptr %17, ptr %13, align 8
  br label %26

18:                                               ; preds = %12
  %19 = load i64, ptr @used, align 8
  %20 = sub i64 16777216, %19
  %21 = icmp ugt i64 %9, %20
  br i1 %21, label %39, label %22

22:                                               ; preds = %18
  %23 = getelementptr inbounds i8, ptr @heap, i64 %19
  %24 = getelementptr inbounds i8, ptr %23, i64 16
  %25 = add i64 %19, %9
  store i64 %25, ptr @used, align 8
  br label %26

26:                                               ; preds = %22, %16
  %27 = phi ptr [ %14, %16 ], [ %24, %22 ]
  %28 = getelementptr inbounds i8, ptr %27, i64 -8
  store i64 %8, ptr %28, align 8
  %29 = icmp ult i64 %0, 17
  br i1 %29, label %39, label %30

30:                                               ; preds = %26
  %31 = ptrtoint ptr %27 to i64
  %32 = sub i64 0, %31
  %33 = add i64 %0, -1
  %34 = and i64 %33, %32
  %35 = shl i64 %34, 8
  %36 = or i64 %35, %8
  %37 = getelementptr inbounds i8, ptr %27, i64 %34
  %38 = getelementptr inbounds i8, ptr %37, i64 -8
  store i64 %36, ptr %38, align 8
  br label %39

39:                                               ; preds = %2, %18, %26, %30
  %40 = phi ptr [ %37, %30 ], [ %27, %26 ], [ null, %2 ], [ null, %18 ]
  ret ptr %40
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define dso_local range(i32 0, 13) i32 @posix_memalign(ptr nocapture noundef writeonly %0, i64 noundef %1, i64 noundef %2) {
  %4 = add i64 %2, %1
  %5 = icmp ugt i64 %4, 16777200
  br i1 %5, label %40, label %6

6:                                                ; preds = %3
  %7 = add nuw nsw i64 %4, 16
  br label %8

8:                                                ; preds = %8, %6
  %9 = phi i64 [ %12, %8 ], [ 5, %6 ]
  %10 = shl nuw i64 1, %9
  %11 = icmp ult i64 %10, %7
  %12 = add nuw nsw i64 %9, 1
  br i1 %11, label %8, label %13

13:                                               ; preds = %8
  %14 = getelementptr inbounds [25 x ptr], ptr @spare, i64 0, i64 %9
  %15 = load ptr, ptr %14, align 8
  %16 = icmp eq ptr %15, null
  br i1 %16, label %19, label %17

17:                                               ; preds = %13
  %18 = load ptr, ptr %15, align 8
  store ptr %18, ptr %14, align 8
  br label %27

19:                                               ; preds = %13
  %20 = load i64, ptr @used, align 8
  %21 = sub i64 16777216, %20
  %22 = icmp ugt i64 %10, %21
  br i1 %22, label %40, label %23

23:                                               ; preds = %19
  %24 = getelementptr inbounds i8, ptr @heap, i64 %20
  %25 = getelementptr inbounds i8, ptr %24, i64 16
  %26 = add i64 %20, %10
  store i64 %26, ptr @used, align 8
  br label %27

27:                                               ; preds = %23, %17
  %28 = phi ptr [ %15, %17 ], [ %25, %23 ]
  %29 = getelementptr inbounds i8, ptr %28, i64 -8
  store i64 %9, ptr %29, align 8
  %30 = icmp ult i64 %1, 17
  br i1 %30, label %40, label %31

31:                                               ; preds = %27
  %32 = ptrtoint ptr %28 to i64
  %33 = sub i64 0, %32
  %34 = add i64 %1, -1
  %35 = and i64 %34, %33
  %36 = shl i64 %35, 8
  %37 = or i64 %36, %9
  %38 = getelementptr inbounds i8, ptr %28, i64 %35
  %39 = getelementptr inbounds i8, ptr %38, i64 -8
  store i64 %37, ptr %39, align 8
  br label %40

40:                                               ; preds = %3, %19, %27, %31
  %41 = phi ptr [ %38, %31 ], [ %28, %27 ], [ null, %3 ], [ null, %19 ]
  store ptr %41, ptr %0, align 8
  %42 = icmp eq ptr %41, null
  %43 = select i1 %42, i32 12, i32 0
  ret i32 %43
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define dso_local ptr @calloc(i64 noundef %0, i64 noundef %1) {
  %3 = tail call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %1, i64 %0)
  %4 = extractvalue { i64, i1 } %3, 0
  %5 = icmp eq i64 %1, 0
  br i1 %5, label %10, label %6

6:                                                ; preds = %2
  %7 = extractvalue { i64, i1 } %3, 1
  %8 = icmp ugt i64 %4, 16777200
  %9 = or i1 %7, %8
  br i1 %9, label %36, label %12

10:                                               ; preds = %2
  %11 = icmp ugt i64 %4, 16777200
  br i1 %11, label %36, label %12

12:                                               ; preds = %6, %10
  %13 = add nuw nsw i64 %4, 16
  br label %14

14:                                               ; preds = %14, %12
  %15 = phi i64 [ %18, %14 ], [ 5, %12 ]
  %16 = shl nuw i64 1, %15
  %17 = icmp ult i64 %16, %13
  %18 = add nuw nsw i64 %15, 1
  br i1 %17, label %14, label %19

19:                                               ; preds = %14
  %20 = getelementptr inbounds [25 x ptr], ptr @spare, i64 0, i64 %15
  %21 = load ptr, ptr %20, align 8
  %22 = icmp eq ptr %21, null
  br i1 %22, label %25, label %23

23:                                               ; preds = %19
  %24 = load ptr, ptr %21, align 8
  store ptr %24, ptr %20, align 8
  br label %33

25:                                               ; preds = %19
  %26 = load i64, ptr @used, align 8
  %27 = sub i64 16777216, %26
  %28 = icmp ugt i64 %16, %27
  br i1 %28, label %36, label %29

29:                                               ; preds = %25
  %30 = getelementptr inbounds i8, ptr @heap, i64 %26
  %31 = getelementptr inbounds i8, ptr %30, i64 16
  %32 = add i64 %26, %16
  store i64 %32, ptr @used, align 8
  br label %33

33:                                               ; preds = %29, %23
  %34 = phi ptr [ %21, %23 ], [ %31, %29 ]
  %35 = getelementptr inbounds i8, ptr %34, i64 -8
  store i64 %15, ptr %35, align 8
  tail call void @llvm.memset.p0.i64(ptr nonnull align 1 %34, i8 0, i64 %4, i1 false)
  br label %36

36:                                               ; preds = %25, %10, %33, %6
  %37 = phi ptr [ null, %6 ], [ %34, %33 ], [ null, %10 ], [ null, %25 ]
  ret ptr %37
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define dso_local ptr @realloc(ptr noundef %0, i64 noundef %1) {
  %3 = icmp eq ptr %0, null
  br i1 %3, label %4, label %30

4:                                                ; preds = %2
  %5 = icmp ugt i64 %1, 16777200
  br i1 %5, label %72, label %6

6:                                                ; preds = %4
  %7 = add nuw nsw i64 %1, 16
  br label %8

8:                                                ; preds = %8, %6
  %9 = phi i64 [ %12, %8 ], [ 5, %6 ]
  %10 = shl nuw i64 1, %9
  %11 = icmp ult i64 %10, %7
  %12 = add nuw nsw i64 %9, 1
  br i1 %11, label %8, label %13

13:                                               ; preds = %8
  %14 = getelementptr inbounds [25 x ptr], ptr @spare, i64 0, i64 %9
  %15 = load ptr, ptr %14, align 8
  %16 = icmp eq ptr %15, null
  br i1 %16, label %19, label %17

17:                                               ; preds = %13
  %18 = load ptr, ptr %15, align 8
  store ptr %18, ptr %14, align 8
  br label %27

19:                                               ; preds = %13
  %20 = load i64, ptr @used, align 8
  %21 = sub i64 16777216, %20
  %22 = icmp ugt i64 %10, %21
  br i1 %22, label %72, label %23

23:                                               ; preds = %19
  %24 = getelementptr inbounds i8, ptr @heap, i64 %20
  %25 = getelementptr inbounds i8, ptr %24, i64 16
  %26 = add i64 %20, %10
  store i64 %26, ptr @used, align 8
  br label %27

27:                                               ; preds = %23, %17
  %28 = phi ptr [ %15, %17 ], [ %25, %23 ]
  %29 = getelementptr inbounds i8, ptr %28, i64 -8
  store i64 %9, ptr %29, align 8
  br label %72

30:                                               ; preds = %2
  %31 = getelementptr inbounds i8, ptr %0, i64 -8
  %32 = load i64, ptr %31, align 8
  %33 = and i64 %32, 255
  %34 = shl nuw i64 1, %33
  %35 = lshr i64 %32, 8
  %36 = sub i64 %34, %35
  %37 = add i64 %36, -16
  %38 = icmp ult i64 %37, %1
  br i1 %38, label %39, label %72

39:                                               ; preds = %30
  %40 = icmp ugt i64 %1, 16777200
  br i1 %40, label %72, label %41

41:                                               ; preds = %39
  %42 = add nuw nsw i64 %1, 16
  br label %43

43:                                               ; preds = %43, %41
  %44 = phi i64 [ %47, %43 ], [ 5, %41 ]
  %45 = shl nuw i64 1, %44
  %46 = icmp ult i64 %45, %42
  %47 = add nuw nsw i64 %44, 1
  br i1 %46, label %43, label %48

48:                                               ; preds = %43
  %49 = getelementptr inbounds [25 x ptr], ptr @spare, i64 0, i64 %44
  %50 = load ptr, ptr %49, align 8
  %51 = icmp eq ptr %50, null
  br i1 %51, label %54, label %52

52:                                               ; preds = %48
  %53 = load ptr, ptr %50, align 8
  store ptr %53, ptr %49, align 8
  br label %62

54:                                               ; preds = %48
  %55 = load i64, ptr @used, align 8
  %56 = sub i64 16777216, %55
  %57 = icmp ugt i64 %45, %56
  br i1 %57, label %72, label %58

58:                                               ; preds = %54
  %59 = getelementptr inbounds i8, ptr @heap, i64 %55
  %60 = getelementptr inbounds i8, ptr %59, i64 16
  %61 = add i64 %55, %45
  store i64 %61, ptr @used, align 8
  br label %62

62:                                               ; preds = %58, %52
  %63 = phi ptr [ %50, %52 ], [ %60, %58 ]
  %64 = getelementptr inbounds i8, ptr %63, i64 -8
  store i64 %44, ptr %64, align 8
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %63, ptr nonnull align 1 %0, i64 %37, i1 false)
  %65 = load i64, ptr %31, align 8
  %66 = lshr i64 %65, 8
  %67 = sub nsw i64 0, %66
  %68 = getelementptr inbounds i8, ptr %0, i64 %67
  %69 = and i64 %65, 255
  %70 = getelementptr inbounds [25 x ptr], ptr @spare, i64 0, i64 %69
  %71 = load ptr, ptr %70, align 8
  store ptr %71, ptr %68, align 8
  store ptr %68, ptr %70, align 8
  br label %72

72:                                               ; preds = %54, %39, %27, %19, %4, %30, %62
  %73 = phi ptr [ %0, %30 ], [ %63, %62 ], [ null, %4 ], [ %28, %27 ], [ null, %19 ], [ null, %39 ], [ null, %54 ]
  ret ptr %73
}

; Function Attrs: nounwind memory(readwrite, inaccessiblemem: write)
define dso_local ptr @_Znwm(i64 noundef %0) {
  %2 = icmp ugt i64 %0, 16777200
  br i1 %2, label %24, label %3

3:                                                ; preds = %1
  %4 = add nuw nsw i64 %0, 16
  br label %5

5:                                                ; preds = %5, %3
  %6 = phi i64 [ %9, %5 ], [ 5, %3 ]
  %7 = shl nuw i64 1, %6
  %8 = icmp ult i64 %7, %4
  %9 = add nuw nsw i64 %6, 1
  br i1 %8, label %5, label %10

10:                                               ; preds = %5
  %11 = getelementptr inbounds [25 x ptr], ptr @spare, i64 0, i64 %6
  %12 = load ptr, ptr %11, align 8
  %13 = icmp eq ptr %12, null
  br i1 %13, label %16, label %14

14:                                               ; preds = %10
  %15 = load ptr, ptr %12, align 8
  store ptr %15, ptr %11, align 8
  br label %25

16:                                               ; preds = %10
  %17 = load i64, ptr @used, align 8
  %18 = sub i64 16777216, %17
  %19 = icmp ugt i64 %7, %18
  br i1 %19, label %24, label %20

20:                                               ; preds = %16
  %21 = getelementptr inbounds i8, ptr @heap, i64 %17
  %22 = getelementptr inbounds i8, ptr %21, i64 16
  %23 = add i64 %17, %7
  store i64 %23, ptr @used, align 8
  br label %25

24:                                               ; preds = %1, %16
  tail call void @llvm.trap()
  unreachable

25:                                               ; preds = %20, %14
  %26 = phi ptr [ %12, %14 ], [ %22, %20 ]
  %27 = getelementptr inbounds i8, ptr %26, i64 -8
  store i64 %6, ptr %27, align 8
  ret ptr %26
}

; Function Attrs: nounwind memory(readwrite, inaccessiblemem: write)
define dso_local ptr @_Znam(i64 noundef %0) {
  %2 = icmp ugt i64 %0, 16777200
  br i1 %2, label %24, label %3

3:                                                ; preds = %1
  %4 = add nuw nsw i64 %0, 16
  br label %5

5:                                                ; preds = %5, %3
  %6 = phi i64 [ %9, %5 ], [ 5, %3 ]
  %7 = shl nuw i64 1, %6
  %8 = icmp ult i64 %7, %4
  %9 = add nuw nsw i64 %6, 1
  br i1 %8, label %5, label %10

10:                                               ; preds = %5
  %11 = getelementptr inbounds [25 x ptr], ptr @spare, i64 0, i64 %6
  %12 = load ptr, ptr %11, align 8
  %13 = icmp eq ptr %12, null
  br i1 %13, label %16, label %14

14:                                               ; preds = %10
  %15 = load ptr, ptr %12, align 8
  store ptr %15, ptr %11, align 8
  br label %25

16:                                               ; preds = %10
  %17 = load i64, ptr @used, align 8
  %18 = sub i64 16777216, %17
  %19 = icmp ugt i64 %7, %18
  br i1 %19, label %24, label %20

20:                                               ; preds = %16
  %21 = getelementptr inbounds i8, ptr @heap, i64 %17
  %22 = getelementptr inbounds i8, ptr %21, i64 16
  %23 = add i64 %17, %7
  store i64 %23, ptr @used, align 8
  br label %25

24:                                               ; preds = %16, %1
  tail call void @llvm.trap()
  unreachable

25:                                               ; preds = %14, %20
  %26 = phi ptr [ %12, %14 ], [ %22, %20 ]
  %27 = getelementptr inbounds i8, ptr %26, i64 -8
  store i64 %6, ptr %27, align 8
  ret ptr %26
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none)
define dso_local void @_ZdlPv(ptr noundef %0) {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %12, label %3

3:                                                ; preds = %1
  %4 = getelementptr inbounds i8, ptr %0, i64 -8
  %5 = load i64, ptr %4, align 8
  %6 = lshr i64 %5, 8
  %7 = sub nsw i64 0, %6
  %8 = getelementptr inbounds i8, ptr %0, i64 %7
  %9 = and i64 %5, 255
  %10 = getelementptr inbounds [25 x ptr], ptr @spare, i64 0, i64 %9
  %11 = load ptr, ptr %10, align 8
  store ptr %11, ptr %8, align 8
  store ptr %8, ptr %10, align 8
  br label %12

12:                                               ; preds = %1, %3
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none)
define dso_local void @_ZdaPv(ptr noundef %0) {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %12, label %3

3:                                                ; preds = %1
  %4 = getelementptr inbounds i8, ptr %0, i64 -8
  %5 = load i64, ptr %4, align 8
  %6 = lshr i64 %5, 8
  %7 = sub nsw i64 0, %6
  %8 = getelementptr inbounds i8, ptr %0, i64 %7
  %9 = and i64 %5, 255
  %10 = getelementptr inbounds [25 x ptr], ptr @spare, i64 0, i64 %9
  %11 = load ptr, ptr %10, align 8
  store ptr %11, ptr %8, align 8
  store ptr %8, ptr %10, align 8
  br label %12

12:                                               ; preds = %1, %3
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none)
define dso_local void @_ZdlPvm(ptr noundef %0, i64 noundef %1) {
  %3 = icmp eq ptr %0, null
  br i1 %3, label %13, label %4

4:                                                ; preds = %2
  %5 = getelementptr inbounds i8, ptr %0, i64 -8
  %6 = load i64, ptr %5, align 8
  %7 = lshr i64 %6, 8
  %8 = sub nsw i64 0, %7
  %9 = getelementptr inbounds i8, ptr %0, i64 %8
  %10 = and i64 %6, 255
  %11 = getelementptr inbounds [25 x ptr], ptr @spare, i64 0, i64 %10
  %12 = load ptr, ptr %11, align 8
  store ptr %12, ptr %9, align 8
  store ptr %9, ptr %11, align 8
  br label %13

13:                                               ; preds = %2, %4
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none)
define dso_local void @_ZdaPvm(ptr noundef %0, i64 noundef %1) {
  %3 = icmp eq ptr %0, null
  br i1 %3, label %13, label %4

4:                                                ; preds = %2
  %5 = getelementptr inbounds i8, ptr %0, i64 -8
  %6 = load i64, ptr %5, align 8
  %7 = lshr i64 %6, 8
  %8 = sub nsw i64 0, %7
  %9 = getelementptr inbounds i8, ptr %0, i64 %8
  %10 = and i64 %6, 255
  %11 = getelementptr inbounds [25 x ptr], ptr @spare, i64 0, i64 %10
  %12 = load ptr, ptr %11, align 8
  store ptr %12, ptr %9, align 8
  store ptr %9, ptr %11, align 8
  br label %13

13:                                               ; preds = %2, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define dso_local ptr @strdup(ptr nocapture noundef readonly %0) {
  br label %2

2:                                                ; preds = %2, %1
  %3 = phi i64 [ 0, %1 ], [ %7, %2 ]
  %4 = getelementptr inbounds i8, ptr %0, i64 %3
  %5 = load i8, ptr %4, align 1
  %6 = icmp eq i8 %5, 0
  %7 = add i64 %3, 1
  br i1 %6, label %8, label %2

8:                                                ; preds = %2
  %9 = icmp ugt i64 %7, 16777200
  br i1 %9, label %34, label %10

10:                                               ; preds = %8
  %11 = add nsw i64 %3, 17
  br label %12

12:                                               ; preds = %12, %10
  %13 = phi i64 [ %16, %12 ], [ 5, %10 ]
  %14 = shl nuw i64 1, %13
  %15 = icmp ult i64 %14, %11
  %16 = add nuw nsw i64 %13, 1
  br i1 %15, label %12, label %17

17:                                               ; preds = %12
  %18 = getelementptr inbounds [25 x ptr], ptr @spare, i64 0, i64 %13
  %19 = load ptr, ptr %18, align 8
  %20 = icmp eq ptr %19, null
  br i1 %20, label %23, label %21

21:                                               ; preds = %17
  %22 = load ptr, ptr %19, align 8
  store ptr %22, ptr %18, align 8
  br label %31

23:                                               ; preds = %17
  %24 = load i64, ptr @used, align 8
  %25 = sub i64 16777216, %24
  %26 = icmp ugt i64 %14, %25
  br i1 %26, label %34, label %27

27:                                               ; preds = %23
  %28 = getelementptr inbounds i8, ptr @heap, i64 %24
  %29 = getelementptr inbounds i8, ptr %28, i64 16
  %30 = add i64 %24, %14
  store i64 %30, ptr @used, align 8
  br label %31

31:                                               ; preds = %27, %21
  %32 = phi ptr [ %19, %21 ], [ %29, %27 ]
  %33 = getelementptr inbounds i8, ptr %32, i64 -8
  store i64 %13, ptr %33, align 8
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %32, ptr align 1 %0, i64 %7, i1 false)
  br label %34

34:                                               ; preds = %23, %8, %31
  %35 = phi ptr [ %32, %31 ], [ null, %8 ], [ null, %23 ]
  ret ptr %35
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.abs.i64(i64, i1 immarg)

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.umul.with.overflow.i64(i64, i64)

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64)



