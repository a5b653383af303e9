package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// Packed chains, of 16-bit floats: the rows of A, wherever they are, are widened to f32 in the frame, a few products at a time, and B's in registers.
// From the frame all 16 rows are at hand without a pointer each, so that a vector of B is widened once for all of them. A second accumulator takes
// the same copy of A.
//
// Formats that need no widening gain nothing by the copy: it takes as long as what it saves.

const (
	packedSteps = 4   // products whose A is copied at a time: A, the copy and B of two columns should fit the first cache
	disp8       = 512 // what a pointer is ahead by, so that broadcasts reach 1 KB with a short offset
)

// packed describes the kernel of a format.
type packed struct {
	name  string
	setup func()                           // makes the constants
	row   func(src Mem, z VecVirtual)      // widens 32 bytes of A
	pair  func(z VecVirtual) [2]VecVirtual // widens a row of B: what even k multiply, and odd ones
}

func packedAVX512(x packed) {
	TEXT(x.name, 0, "func("+chainArgs+")")
	Pragma("noescape")
	frame := AllocLocal(packedSteps*2048 + 64)
	nan := ZMM()
	nanIn(nan)
	x.setup()
	panel := GP64()
	LEAQ(frame.Offset(63), panel)
	ANDQ(I8(-64), panel)
	list, n, load, ahead := GP64(), GP64(), GP64(), GP64()
	Load(Param("steps"), list)
	Load(Param("n"), n)
	Load(Param("load"), load)
	asked(ahead)
	acc := make([]VecVirtual, 16)
	for r := range acc {
		acc[r] = ZMM()
	}

	Label("some")
	some, i, step, p := GP64(), GP64(), GP64(), GP64()
	MOVQ(U32(packedSteps), some)
	CMPQ(n, some)
	CMOVQLT(n, some)
	MOVQ(some, i)
	MOVQ(list, step)
	MOVQ(panel, p)
	Label("copy")
	a, rows := GP64(), GP64()
	MOVQ(at(step, 0), a)
	ADDQ(param("base"), a)
	MOVQ(at(step, 8), rows)
	ADDQ(param("base"), rows)
	for r := range acc {
		off := GP64()
		MOVLQSX(at(rows, 4*r), off)
		for half := range 2 {
			z := ZMM()
			x.row(Mem{Base: a, Index: off, Scale: 1, Disp: 32 * half}, z)
			VMOVUPS(z, at(p, 64*r+1024*half))
		}
		if r%4 == 0 {
			PREFETCHT0(at(ahead, 16*r))
		}
	}
	ADDQ(U32(2048), p)
	ADDQ(Imm(stepBytes), step)
	ask(ahead, 256, "asked")
	DECQ(i)
	JNZ(LabelRef("copy"))

	c, second, from := GP64(), GP64(), GP64()
	Load(Param("c0"), c)
	MOVQ(list, from)
	Label("column")
	for _, z := range acc {
		VPXORD(z, z, z)
	}
	TESTQ(load, load)
	JZ(LabelRef("zero"))
	for r, z := range acc {
		VMOVUPS(at(c, 64*r), z)
	}
	Label("zero")
	MOVQ(some, i)
	MOVQ(from, step)
	LEAQ(at(panel, disp8), p)
	Label("step")
	b, by := GP64(), GP64()
	MOVQ(at(step, 16), b)
	ADDQ(param("base"), b)
	MOVQ(at(step, 24), by)
	for k := range 16 {
		if k%4 == 0 {
			PREFETCHT0(at(ahead, 16*k))
		}
		z := ZMM()
		VMOVUPS(at(b, 0), z)
		if k < 15 {
			ADDQ(by, b)
		}
		for j, w := range x.pair(z) {
			for r := range acc {
				VFMADD231PS_BCST(at(p, 64*r+4*(2*k%16+j)-disp8), w, acc[r])
			}
		}
		if k%8 == 7 {
			ADDQ(U32(1024), p)
		}
	}
	ADDQ(Imm(stepBytes), step)
	ask(ahead, 256, "askedToo")
	DECQ(i)
	JNZ(LabelRef("step"))
	for r, z := range acc {
		settleNaN(z, nan)
		VMOVUPS(z, at(c, 64*r))
	}
	Load(Param("c1"), second)
	TESTQ(second, second)
	JZ(LabelRef("done"))
	CMPQ(c, second)
	JEQ(LabelRef("both"))
	MOVQ(second, c)
	ADDQ(Imm(16), from)
	JMP(LabelRef("column"))

	Label("both")
	SUBQ(Imm(16), step)
	Label("done")
	MOVQ(step, list)
	MOVQ(U32(1), load)
	SUBQ(some, n)
	JNZ(LabelRef("some"))
	leaveAsked(ahead)
	VZEROUPPER()
	RET()
}

func packedChains() {
	var constant VecVirtual
	packedAVX512(packed{
		"chainBF16AVX512",
		func() { constant = splat(0xffff0000) },
		func(src Mem, z VecVirtual) {
			VPMOVZXWD(src, z)
			VPSLLD(Imm(16), z, z)
		},
		func(z VecVirtual) [2]VecVirtual {
			even := ZMM()
			VPSLLD(Imm(16), z, even)
			VPANDD(constant, z, z)
			return [2]VecVirtual{even, z}
		},
	})
	order := GLOBL("evenfirst", RODATA|NOPTR) // the even ones of 32 words before the odd ones
	for i := range 32 {
		DATA(2*i, U16(2*i%32+i/16))
	}
	packedAVX512(packed{
		"chainF16AVX512",
		func() {
			constant = ZMM()
			VMOVDQU32(order, constant)
		},
		func(src Mem, z VecVirtual) { VCVTPH2PS(src, z) },
		func(z VecVirtual) [2]VecVirtual {
			y, even, odd := YMM(), ZMM(), ZMM()
			VPERMW(z, constant, z)
			VCVTPH2PS(z.AsY(), even)
			VEXTRACTI64X4(Imm(1), z, y)
			VCVTPH2PS(y, odd)
			return [2]VecVirtual{even, odd}
		},
	})
}
