// crc32: the CRC-32 of IEEE 802.3 (zlib, PNG), bit by bit.
//
//	s1  u8*  data
//	s2  i64  bytes ≥ 0
//	returns u32

	.equ POLY, 0xedb88320

	.text
	.global crc32
	.func crc32
	.args in u8* p, i64 n
	.ret u32
	li s3, -1
	li s4, POLY
	beq s2, s0, done
byte:	ldp.u8 s5, [s1], 1
	xor s3, s3, s5
	li s6, 8
bit:	andi s7, s3, 1
	{ srli.i32 s3, s3, 1 }
	sub s7, s0, s7                  // all ones if a bit falls out
	and s7, s7, s4
	xor s3, s3, s7
	dbnz s6, bit
	dbnz s2, byte
done:	xori s3, s3, -1
	ext.u32 s1, s3
	ret s30
