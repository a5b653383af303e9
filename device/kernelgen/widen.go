package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// Under AVX2 tiles of 16-bit floats become two tiles of f32 each: the rows of A, 32 elements long, at distances of 128 bytes; the k-groups of B, two
// elements of 16 columns, as two rows of 64 bytes. Tiles of bytes become two of pairs of 16-bit integers, of which the host adds up the products
// exactly: bytes 0 and 2 of each k-group, then 1 and 3.

// widenRows takes A's rows from places of their own; pairs tells that a vector of a row becomes one in either half.
func widenRows(name string, constant func() VecVirtual, wide func(src Mem, y VecVirtual), pairs func(src Mem, even, odd Mem, constant VecVirtual)) {
	TEXT(name, NOSPLIT, "func(dst, src *byte, rows *[16]int32)")
	Pragma("noescape")
	dst, src, rows := Load(Param("dst"), GP64()), Load(Param("src"), GP64()), Load(Param("rows"), GP64())
	k := constant()
	for r := range 16 {
		p := GP64()
		MOVLQSX(at(rows, 4*r), p)
		from := func(o int) Mem { return Mem{Base: src, Index: p, Scale: 1, Disp: o} }
		if pairs != nil {
			for o := 0; o < 64; o += 32 {
				pairs(from(o), at(dst, 128*r+o), at(dst, 128*r+64+o), k)
			}
			continue
		}
		for o := 0; o < 64; o += 16 {
			y := YMM()
			wide(from(o), y)
			VMOVUPS(y, at(dst, 128*r+2*o))
		}
	}
	VZEROUPPER()
	RET()
}

// widenCols takes B's rows in equal steps and writes two of each: from one place and from apart behind it, every next bytes.
func widenCols(name string, apart, every int, constant func() VecVirtual, wide func(src Mem, even, odd Mem, constant VecVirtual)) {
	TEXT(name, NOSPLIT, "func(dst, src *byte, step int)")
	Pragma("noescape")
	dst, src, step := Load(Param("dst"), GP64()), Load(Param("src"), GP64()), Load(Param("step"), GP64())
	k, n := constant(), GP64()
	MOVQ(U32(16), n)
	Label("row")
	for o := 0; o < 64; o += 32 {
		wide(at(src, o), at(dst, o), at(dst, apart+o), k)
	}
	ADDQ(step, src)
	ADDQ(U32(uint32(every)), dst)
	DECQ(n)
	JNZ(LabelRef("row"))
	VZEROUPPER()
	RET()
}

func widens() {
	none := func() VecVirtual { return nil }
	widenRows("widenRowsBF16AVX2", none, func(src Mem, y VecVirtual) {
		VPMOVZXWD(src, y)
		VPSLLD(Imm(16), y, y)
	}, nil)
	widenRows("widenRowsF16AVX2", none, func(src Mem, y VecVirtual) { VCVTPH2PS(src, y) }, nil)
	widenCols("widenColsBF16AVX2", 64, 128, func() VecVirtual { return all32(0xffff0000) }, func(src Mem, even, odd Mem, high VecVirtual) {
		y, e := YMM(), YMM()
		VMOVUPS(src, y)
		VPSLLD(Imm(16), y, e)
		VPAND(high, y, y)
		VMOVUPS(e, even)
		VMOVUPS(y, odd)
	})
	widenCols("widenColsF16AVX2", 64, 128, func() VecVirtual { return all32(0xffff) }, func(src Mem, even, odd Mem, low VecVirtual) {
		y, e := YMM(), YMM()
		VMOVUPS(src, y)
		VPAND(low, y, e)
		VPSRLD(Imm(16), y, y)
		VPACKUSDW(y, e, y) // even 0–3, odd 0–3, even 4–7, odd 4–7
		VPERMQ(Imm(0xd8), y, y)
		o, w := XMM(), YMM()
		VEXTRACTI128(Imm(1), y, o)
		VCVTPH2PS(y.AsX(), w)
		VMOVUPS(w, even)
		VCVTPH2PS(o, w)
		VMOVUPS(w, odd)
	})
	for _, b := range []struct {
		name     string
		constant func() VecVirtual
		wide     func(src Mem, even, odd Mem, constant VecVirtual)
	}{
		{"S8", none, func(src Mem, even, odd Mem, _ VecVirtual) {
			y, e := YMM(), YMM()
			VMOVDQU(src, y)
			VPSLLW(Imm(8), y, e)
			VPSRAW(Imm(8), e, e)
			VPSRAW(Imm(8), y, y)
			VMOVDQU(e, even)
			VMOVDQU(y, odd)
		}},
		{"U8", func() VecVirtual { return all32(0x00ff00ff) }, func(src Mem, even, odd Mem, low VecVirtual) {
			y, e := YMM(), YMM()
			VMOVDQU(src, y)
			VPAND(low, y, e)
			VPSRLW(Imm(8), y, y)
			VMOVDQU(e, even)
			VMOVDQU(y, odd)
		}},
	} {
		widenRows("widenRows"+b.name+"AVX2", b.constant, nil, b.wide)
		widenCols("widenCols"+b.name+"AVX2", 1024, 64, b.constant, b.wide)
	}
}
