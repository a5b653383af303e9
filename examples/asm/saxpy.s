// saxpy: y[i] += a·x[i] for 0 ≤ i < n, each rounded once. Full vectors first, then a tail under a mask.
//
//	s1  i64   n ≥ 0
//	s2  f32   a
//	s3  f32*  x
//	s4  f32*  y

	.text
	.global saxpy
	.func saxpy
	.args i64 n, f32 a, in f32* x, inout f32* y
	{ vsplat.i32 v0, s2 ; srli s5, s1, 6 }
	beq s5, s0, tail
loop:	vldp.i32 v1, [s3], 256
	vld.i32 v2, [s4]
	vfma.f32 v3, v0, v1, v2
	{ vstp.i32 v3, [s4], 256 ; dbnz s5, loop }
tail:	andi s1, s1, 63
	mcnt.i32 m1, s1                 // no lane if nothing is left: then nothing is touched
	vld.i32 v1, [s3] ?m1.z
	vld.i32 v2, [s4] ?m1.z
	vfma.f32 v3, v0, v1, v2
	{ vst.i32 v3, [s4] ?m1 ; ret s30 }
