// softmax: y[i] = exp(x[i] − max x) / Σ exp(x[j] − max x) over one row.
//
//	s1  i64   n ≥ 1
//	s2  f32*  x
//	s3  f32*  y

	.text
	.global softmax
	.func softmax
	.args i64 n, in f32* x, out f32* y
	{ vsplati.i32 v0, f32(-inf) ; li s4, 0 }
max:	mwhile.i32 m1, s4, s1           // lanes s4 + i < n
	vldx.i32 v1, [s2+s4*4] ?m1
	{ vmax.f32 v0, v0, v1 ?m1 ; addi s4, s4, 64 }
	blt s4, s1, max
	vredmax.f32 v0, v0              // into every lane

	{ vsplati.i32 v2, 0 ; li s4, 0 }
sum:	mwhile.i32 m1, s4, s1
	vldx.i32 v1, [s2+s4*4] ?m1
	vsub.f32 v1, v1, v0 ?m1
	vexp.f32 v1, v1 ?m1
	vadd.f32 v2, v2, v1 ?m1
	{ vstx.i32 v1, [s3+s4*4] ?m1 ; addi s4, s4, 64 }
	blt s4, s1, sum
	vredsum.f32 v2, v2

	li s4, 0
scale:	mwhile.i32 m1, s4, s1
	vldx.i32 v1, [s3+s4*4] ?m1
	vdiv.f32 v1, v1, v2 ?m1
	{ vstx.i32 v1, [s3+s4*4] ?m1 ; addi s4, s4, 64 }
	blt s4, s1, scale
	ret s30
