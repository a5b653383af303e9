; ModuleID = 'sha256.c'
source_filename = "sha256.c"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@K = internal constant [64 x i32] [i32 1116352408, i32 1899447441, i32 -1245643825, i32 -373957723, i32 961987163, i32 1508970993, i32 -1841331548, i32 -1424204075, i32 -670586216, i32 310598401, i32 607225278, i32 1426881987, i32 1925078388, i32 -2132889090, i32 -1680079193, i32 -1046744716, i32 -459576895, i32 -272742522, i32 264347078, i32 604807628, i32 770255983, i32 1249150122, i32 1555081692, i32 1996064986, i32 -1740746414, i32 -1473132947, i32 -1341970488, i32 -1084653625, i32 -958395405, i32 -710438585, i32 113926993, i32 338241895, i32 666307205, i32 773529912, i32 1294757372, i32 1396182291, i32 1695183700, i32 1986661051, i32 -2117940946, i32 -1838011259, i32 -1564481375, i32 -1474664885, i32 -1035236496, i32 -949202525, i32 -778901479, i32 -694614492, i32 -200395387, i32 275423344, i32 430227734, i32 506948616, i32 659060556, i32 883997877, i32 958139571, i32 1322822218, i32 1537002063, i32 1747873779, i32 1955562222, i32 2024104815, i32 -2067236844, i32 -1933114872, i32 -1866530822, i32 -1538233109, i32 -1090935817, i32 -965641998], align 16

; Function Attrs: noinline nounwind optnone uwtable
define dso_local void @sha256_block(i8* noundef %0, i32* noundef %1) #0 {
  %3 = alloca i8*, align 8
  %4 = alloca i32*, align 8
  %5 = alloca [64 x i32], align 16
  %6 = alloca [8 x i32], align 16
  %7 = alloca i32, align 4
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca i32, align 4
  %11 = alloca i32, align 4
  %12 = alloca i32, align 4
  %13 = alloca i32, align 4
  %14 = alloca i32, align 4
  %15 = alloca i32, align 4
  %16 = alloca i32, align 4
  store i8* %0, i8** %3, align 8
  store i32* %1, i32** %4, align 8
  store i32 0, i32* %7, align 4
  br label %17

17:                                               ; preds = %61, %2
  %18 = load i32, i32* %7, align 4
  %19 = icmp slt i32 %18, 16
  br i1 %19, label %20, label %64

20:                                               ; preds = %17
  %21 = load i8*, i8** %3, align 8
  %22 = load i32, i32* %7, align 4
  %23 = mul nsw i32 4, %22
  %24 = sext i32 %23 to i64
  %25 = getelementptr inbounds i8, i8* %21, i64 %24
  %26 = load i8, i8* %25, align 1
  %27 = zext i8 %26 to i32
  %28 = shl i32 %27, 24
  %29 = load i8*, i8** %3, align 8
  %30 = load i32, i32* %7, align 4
  %31 = mul nsw i32 4, %30
  %32 = add nsw i32 %31, 1
  %33 = sext i32 %32 to i64
  %34 = getelementptr inbounds i8, i8* %29, i64 %33
  %35 = load i8, i8* %34, align 1
  %36 = zext i8 %35 to i32
  %37 = shl i32 %36, 16
  %38 = or i32 %28, %37
  %39 = load i8*, i8** %3, align 8
  %40 = load i32, i32* %7, align 4
  %41 = mul nsw i32 4, %40
  %42 = add nsw i32 %41, 2
  %43 = sext i32 %42 to i64
  %44 = getelementptr inbounds i8, i8* %39, i64 %43
  %45 = load i8, i8* %44, align 1
  %46 = zext i8 %45 to i32
  %47 = shl i32 %46, 8
  %48 = or i32 %38, %47
  %49 = load i8*, i8** %3, align 8
  %50 = load i32, i32* %7, align 4
  %51 = mul nsw i32 4, %50
  %52 = add nsw i32 %51, 3
  %53 = sext i32 %52 to i64
  %54 = getelementptr inbounds i8, i8* %49, i64 %53
  %55 = load i8, i8* %54, align 1
  %56 = zext i8 %55 to i32
  %57 = or i32 %48, %56
  %58 = load i32, i32* %7, align 4
  %59 = sext i32 %58 to i64
  %60 = getelementptr inbounds [64 x i32], [64 x i32]* %5, i64 0, i64 %59
  store i32 %57, i32* %60, align 4
  br label %61

61:                                               ; preds = %20
  %62 = load i32, i32* %7, align 4
  %63 = add nsw i32 %62, 1
  store i32 %63, i32* %7, align 4
  br label %17, !llvm.loop !5

64:                                               ; preds = %17
  store i32 16, i32* %8, align 4
  br label %65

65:                                               ; preds = %127, %64
  %66 = load i32, i32* %8, align 4
  %67 = icmp slt i32 %66, 64
  br i1 %67, label %68, label %130

68:                                               ; preds = %65
  %69 = load i32, i32* %8, align 4
  %70 = sub nsw i32 %69, 15
  %71 = sext i32 %70 to i64
  %72 = getelementptr inbounds [64 x i32], [64 x i32]* %5, i64 0, i64 %71
  %73 = load i32, i32* %72, align 4
  %74 = call i32 @ror(i32 noundef %73, i32 noundef 7)
  %75 = load i32, i32* %8, align 4
  %76 = sub nsw i32 %75, 15
  %77 = sext i32 %76 to i64
  %78 = getelementptr inbounds [64 x i32], [64 x i32]* %5, i64 0, i64 %77
  %79 = load i32, i32* %78, align 4
  %80 = call i32 @ror(i32 noundef %79, i32 noundef 18)
  %81 = xor i32 %74, %80
  %82 = load i32, i32* %8, align 4
  %83 = sub nsw i32 %82, 15
  %84 = sext i32 %83 to i64
  %85 = getelementptr inbounds [64 x i32], [64 x i32]* %5, i64 0, i64 %84
  %86 = load i32, i32* %85, align 4
  %87 = lshr i32 %86, 3
  %88 = xor i32 %81, %87
  store i32 %88, i32* %9, align 4
  %89 = load i32, i32* %8, align 4
  %90 = sub nsw i32 %89, 2
  %91 = sext i32 %90 to i64
  %92 = getelementptr inbounds [64 x i32], [64 x i32]* %5, i64 0, i64 %91
  %93 = load i32, i32* %92, align 4
  %94 = call i32 @ror(i32 noundef %93, i32 noundef 17)
  %95 = load i32, i32* %8, align 4
  %96 = sub nsw i32 %95, 2
  %97 = sext i32 %96 to i64
  %98 = getelementptr inbounds [64 x i32], [64 x i32]* %5, i64 0, i64 %97
  %99 = load i32, i32* %98, align 4
  %100 = call i32 @ror(i32 noundef %99, i32 noundef 19)
  %101 = xor i32 %94, %100
  %102 = load i32, i32* %8, align 4
  %103 = sub nsw i32 %102, 2
  %104 = sext i32 %103 to i64
  %105 = getelementptr inbounds [64 x i32], [64 x i32]* %5, i64 0, i64 %104
  %106 = load i32, i32* %105, align 4
  %107 = lshr i32 %106, 10
  %108 = xor i32 %101, %107
  store i32 %108, i32* %10, align 4
  %109 = load i32, i32* %8, align 4
  %110 = sub nsw i32 %109, 16
  %111 = sext i32 %110 to i64
  %112 = getelementptr inbounds [64 x i32], [64 x i32]* %5, i64 0, i64 %111
  %113 = load i32, i32* %112, align 4
  %114 = load i32, i32* %9, align 4
  %115 = add i32 %113, %114
  %116 = load i32, i32* %8, align 4
  %117 = sub nsw i32 %116, 7
  %118 = sext i32 %117 to i64
  %119 = getelementptr inbounds [64 x i32], [64 x i32]* %5, i64 0, i64 %118
  %120 = load i32, i32* %119, align 4
  %121 = add i32 %115, %120
  %122 = load i32, i32* %10, align 4
  %123 = add i32 %121, %122
  %124 = load i32, i32* %8, align 4
  %125 = sext i32 %124 to i64
  %126 = getelementptr inbounds [64 x i32], [64 x i32]* %5, i64 0, i64 %125
  store i32 %123, i32* %126, align 4
  br label %127

127:                                              ; preds = %68
  %128 = load i32, i32* %8, align 4
  %129 = add nsw i32 %128, 1
  store i32 %129, i32* %8, align 4
  br label %65, !llvm.loop !7

130:                                              ; preds = %65
  store i32 0, i32* %11, align 4
  br label %131

131:                                              ; preds = %143, %130
  %132 = load i32, i32* %11, align 4
  %133 = icmp slt i32 %132, 8
  br i1 %133, label %134, label %146

134:                                              ; preds = %131
  %135 = load i32*, i32** %4, align 8
  %136 = load i32, i32* %11, align 4
  %137 = sext i32 %136 to i64
  %138 = getelementptr inbounds i32, i32* %135, i64 %137
  %139 = load i32, i32* %138, align 4
  %140 = load i32, i32* %11, align 4
  %141 = sext i32 %140 to i64
  %142 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i64 0, i64 %141
  store i32 %139, i32* %142, align 4
  br label %143

143:                                              ; preds = %134
  %144 = load i32, i32* %11, align 4
  %145 = add nsw i32 %144, 1
  store i32 %145, i32* %11, align 4
  br label %131, !llvm.loop !8

146:                                              ; preds = %131
  store i32 0, i32* %12, align 4
  br label %147

147:                                              ; preds = %241, %146
  %148 = load i32, i32* %12, align 4
  %149 = icmp slt i32 %148, 64
  br i1 %149, label %150, label %244

150:                                              ; preds = %147
  %151 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i64 0, i64 7
  %152 = load i32, i32* %151, align 4
  %153 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i64 0, i64 4
  %154 = load i32, i32* %153, align 16
  %155 = call i32 @ror(i32 noundef %154, i32 noundef 6)
  %156 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i64 0, i64 4
  %157 = load i32, i32* %156, align 16
  %158 = call i32 @ror(i32 noundef %157, i32 noundef 11)
  %159 = xor i32 %155, %158
  %160 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i64 0, i64 4
  %161 = load i32, i32* %160, align 16
  %162 = call i32 @ror(i32 noundef %161, i32 noundef 25)
  %163 = xor i32 %159, %162
  %164 = add i32 %152, %163
  %165 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i64 0, i64 4
  %166 = load i32, i32* %165, align 16
  %167 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i64 0, i64 5
  %168 = load i32, i32* %167, align 4
  %169 = and i32 %166, %168
  %170 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i64 0, i64 4
  %171 = load i32, i32* %170, align 16
  %172 = xor i32 %171, -1
  %173 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i64 0, i64 6
  %174 = load i32, i32* %173, align 8
  %175 = and i32 %172, %174
  %176 = xor i32 %169, %175
  %177 = add i32 %164, %176
  %178 = load i32, i32* %12, align 4
  %179 = sext i32 %178 to i64
  %180 = getelementptr inbounds [64 x i32], [64 x i32]* @K, i64 0, i64 %179
  %181 = load i32, i32* %180, align 4
  %182 = add i32 %177, %181
  %183 = load i32, i32* %12, align 4
  %184 = sext i32 %183 to i64
  %185 = getelementptr inbounds [64 x i32], [64 x i32]* %5, i64 0, i64 %184
  %186 = load i32, i32* %185, align 4
  %187 = add i32 %182, %186
  store i32 %187, i32* %13, align 4
  %188 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i64 0, i64 0
  %189 = load i32, i32* %188, align 16
  %190 = call i32 @ror(i32 noundef %189, i32 noundef 2)
  %191 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i64 0, i64 0
  %192 = load i32, i32* %191, align 16
  %193 = call i32 @ror(i32 noundef %192, i32 noundef 13)
  %194 = xor i32 %190, %193
  %195 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i64 0, i64 0
  %196 = load i32, i32* %195, align 16
  %197 = call i32 @ror(i32 noundef %196, i32 noundef 22)
  %198 = xor i32 %194, %197
  %199 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i64 0, i64 0
  %200 = load i32, i32* %199, align 16
  %201 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i64 0, i64 1
  %202 = load i32, i32* %201, align 4
  %203 = and i32 %200, %202
  %204 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i64 0, i64 0
  %205 = load i32, i32* %204, align 16
  %206 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i64 0, i64 2
  %207 = load i32, i32* %206, align 8
  %208 = and i32 %205, %207
  %209 = xor i32 %203, %208
  %210 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i64 0, i64 1
  %211 = load i32, i32* %210, align 4
  %212 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i64 0, i64 2
  %213 = load i32, i32* %212, align 8
  %214 = and i32 %211, %213
  %215 = xor i32 %209, %214
  %216 = add i32 %198, %215
  store i32 %216, i32* %14, align 4
  store i32 7, i32* %15, align 4
  br label %217

217:                                              ; preds = %229, %150
  %218 = load i32, i32* %15, align 4
  %219 = icmp sgt i32 %218, 0
  br i1 %219, label %220, label %232

220:                                              ; preds = %217
  %221 = load i32, i32* %15, align 4
  %222 = sub nsw i32 %221, 1
  %223 = sext i32 %222 to i64
  %224 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i64 0, i64 %223
  %225 = load i32, i32* %224, align 4
  %226 = load i32, i32* %15, align 4
  %227 = sext i32 %226 to i64
  %228 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i64 0, i64 %227
  store i32 %225, i32* %228, align 4
  br label %229

229:                                              ; preds = %220
  %230 = load i32, i32* %15, align 4
  %231 = add nsw i32 %230, -1
  store i32 %231, i32* %15, align 4
  br label %217, !llvm.loop !9

232:                                              ; preds = %217
  %233 = load i32, i32* %13, align 4
  %234 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i64 0, i64 4
  %235 = load i32, i32* %234, align 16
  %236 = add i32 %235, %233
  store i32 %236, i32* %234, align 16
  %237 = load i32, i32* %13, align 4
  %238 = load i32, i32* %14, align 4
  %239 = add i32 %237, %238
  %240 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i64 0, i64 0
  store i32 %239, i32* %240, align 16
  br label %241

241:                                              ; preds = %232
  %242 = load i32, i32* %12, align 4
  %243 = add nsw i32 %242, 1
  store i32 %243, i32* %12, align 4
  br label %147, !llvm.loop !10

244:                                              ; preds = %147
  store i32 0, i32* %16, align 4
  br label %245

245:                                              ; preds = %259, %244
  %246 = load i32, i32* %16, align 4
  %247 = icmp slt i32 %246, 8
  br i1 %247, label %248, label %262

248:                                              ; preds = %245
  %249 = load i32, i32* %16, align 4
  %250 = sext i32 %249 to i64
  %251 = getelementptr inbounds [8 x i32], [8 x i32]* %6, i64 0, i64 %250
  %252 = load i32, i32* %251, align 4
  %253 = load i32*, i32** %4, align 8
  %254 = load i32, i32* %16, align 4
  %255 = sext i32 %254 to i64
  %256 = getelementptr inbounds i32, i32* %253, i64 %255
  %257 = load i32, i32* %256, align 4
  %258 = add i32 %257, %252
  store i32 %258, i32* %256, align 4
  br label %259

259:                                              ; preds = %248
  %260 = load i32, i32* %16, align 4
  %261 = add nsw i32 %260, 1
  store i32 %261, i32* %16, align 4
  br label %245, !llvm.loop !11

262:                                              ; preds = %245
  ret void
}

; Function Attrs: noinline nounwind optnone uwtable
define internal i32 @ror(i32 noundef %0, i32 noundef %1) #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  store i32 %0, i32* %3, align 4
  store i32 %1, i32* %4, align 4
  %5 = load i32, i32* %3, align 4
  %6 = load i32, i32* %4, align 4
  %7 = lshr i32 %5, %6
  %8 = load i32, i32* %3, align 4
  %9 = load i32, i32* %4, align 4
  %10 = sub nsw i32 32, %9
  %11 = shl i32 %8, %10
  %12 = or i32 %7, %11
  ret i32 %12
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
