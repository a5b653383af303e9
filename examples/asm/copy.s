// copy: copies blocks of 4 KiB from one place in global memory to another through the scratchpad with two buffers: while
// block i leaves, block i+1 arrives.
//
//	s1  u8*  source
//	s2  u8*  destination
//	s3  i64  blocks ≥ 0

	.equ BLOCK, 4096
	.equ BUF0, 4096
	.equ BUF1, 8192
	.scratch 8192

	.text
	.global copy
	.func copy
	.args in u8* src, out u8* dst, i64 blocks
	beq s3, s0, done
	adr s4, block
	li s5, BUF0                     // holds block i
	li s6, BUF1                     // takes block i+1
	dma 0, s4, s1, s5
next:	addi s1, s1, BLOCK
	dma.wait 0, 0                   // block i is here
	dma.wait 1, 0                   // block i−1 has left the other buffer
	cmpi.gt p1, s3, 1
	@p1 dma 0, s4, s1, s6
	dma 1, s4, s5, s2
	addi s2, s2, BLOCK
	xor s5, s5, s6                  // exchange the buffers
	xor s6, s5, s6
	xor s5, s5, s6
	dbnz s3, next
	dma.wait 1, 0
done:	ret s30

	.rodata
	.align 64
block:	.byte 8, 0, 0, 0, 0, 0, 0, 0    // 512 elements of 8 bytes
	.quad 0
	.word 1, 1, 1, 512
	.quad 0, 0, 0, 8, 0, 0, 0, 8
	.word 0, 0, 0, 0, 0, 0, 0, 0
