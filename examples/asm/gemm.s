// gemm: C[16×16] = A[16×1024]·B[1024×16], i8 times i8 to i32. Both operands go to the scratchpad by DMA; the K-loop then
// takes the 16 cycles an mma that the matrix unit needs, and its loads hide behind them.
//
//	s1  i8*   A, 16 rows of 1024 bytes
//	s2  i8*   B, packed in 16 tiles of 64 k each: byte (k, j) of a tile is at 64·(k/4) + 4·j + k mod 4
//	s3  i32*  C, 16 rows of 16

	.equ K, 1024
	.equ ABUF, 4096                 // 16 KiB each in the scratchpad
	.equ BBUF, 4096+16384
	.scratch 32768

	.text
	.global gemm
	.func gemm
	.args in i8* a, in i8* b, out i32* c
	adr s4, block
	li s5, ABUF
	li s6, BBUF
	dma 0, s4, s1, s5
	dma 0, s4, s2, s6
	li s7, 0x4000000                // row descriptor: never wrap, rows 1024 = 0x400 bytes apart
	{ tzero t2 ; li s8, 15 }        // tiles but the last
	dma.wait 0, 0

	tld t0, [s5], s7, s0
	{ tldc t1, [s6] ; addi s5, s5, 64 }
	addi s6, s6, 1024
loop:	{ mma.i8 t2, t0, t1 ; tld t0, [s5], s7, s0 ; addi s5, s5, 64 }
	{ tldc t1, [s6] ; addi s6, s6, 1024 }
	dbnz s8, loop
	mma.i8 t2, t0, t1
	{ tstc t2, [s3] ; ret s30 }

	.rodata
	.align 64
block:	.byte 8, 0, 0, 0, 0, 0, 0, 0    // 16 KiB as 2048 elements of 8 bytes
	.quad 0
	.word 1, 1, 1, 2048
	.quad 0, 0, 0, 8, 0, 0, 0, 8
	.word 0, 0, 0, 0, 0, 0, 0, 0
