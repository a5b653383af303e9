package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// Tiles of 16-bit floats become two tiles of f32 each: the rows of A, 32 elements long, at distances of 128 bytes; the k-groups of B, two
// elements of 16 columns, as two rows of 64 bytes.

// widenRows takes A's rows from places of their own.
func widenRows(name string, wide func(src Mem, dst Mem, constant VecVirtual), constant func() VecVirtual, width int) {
	TEXT(name, NOSPLIT, "func(dst, src *byte, rows *[16]int32)")
	Pragma("noescape")
	dst, src, rows := Load(Param("dst"), GP64()), Load(Param("src"), GP64()), Load(Param("rows"), GP64())
	k := constant()
	for r := range 16 {
		p := GP64()
		MOVLQSX(at(rows, 4*r), p)
		for o := 0; o < 128; o += width {
			wide(Mem{Base: src, Index: p, Scale: 1, Disp: o / 2}, at(dst, 128*r+o), k)
		}
	}
	VZEROUPPER()
	RET()
}

// widenCols takes B's rows in equal steps.
func widenCols(name string, wide func(src Mem, even, odd Mem, constant VecVirtual), constant func() VecVirtual, width int) {
	TEXT(name, NOSPLIT, "func(dst, src *byte, step int)")
	Pragma("noescape")
	dst, src, step := Load(Param("dst"), GP64()), Load(Param("src"), GP64()), Load(Param("step"), GP64())
	k, n := constant(), GP64()
	MOVQ(U32(16), n)
	Label("row")
	for o := 0; o < 64; o += width {
		wide(at(src, o), at(dst, o), at(dst, 64+o), k)
	}
	ADDQ(step, src)
	ADDQ(U32(128), dst)
	DECQ(n)
	JNZ(LabelRef("row"))
	VZEROUPPER()
	RET()
}

func widens() {
	none := func() VecVirtual { return nil }
	high512 := func() VecVirtual { return splat(0xffff0000) }
	widenRows("widenRowsBF16AVX512", func(src, dst Mem, _ VecVirtual) {
		z := ZMM()
		VPMOVZXWD(src, z)
		VPSLLD(Imm(16), z, z)
		VMOVUPS(z, dst)
	}, none, 64)
	widenRows("widenRowsF16AVX512", func(src, dst Mem, _ VecVirtual) {
		z := ZMM()
		VCVTPH2PS(src, z)
		VMOVUPS(z, dst)
	}, none, 64)
	widenCols("widenColsBF16AVX512", func(src, even, odd Mem, high VecVirtual) {
		z, e := ZMM(), ZMM()
		VMOVUPS(src, z)
		VPSLLD(Imm(16), z, e)
		VPANDD(high, z, z)
		VMOVUPS(e, even)
		VMOVUPS(z, odd)
	}, high512, 64)
	widenCols("widenColsF16AVX512", func(src, even, odd Mem, _ VecVirtual) {
		z, e, o, w := ZMM(), YMM(), YMM(), ZMM()
		VMOVUPS(src, z)
		VPMOVDW(z, e)
		VPSRLD(Imm(16), z, z)
		VPMOVDW(z, o)
		VCVTPH2PS(e, w)
		VMOVUPS(w, even)
		VCVTPH2PS(o, w)
		VMOVUPS(w, odd)
	}, none, 64)
	widenRows("widenRowsBF16AVX2", func(src, dst Mem, _ VecVirtual) {
		y := YMM()
		VPMOVZXWD(src, y)
		VPSLLD(Imm(16), y, y)
		VMOVUPS(y, dst)
	}, none, 32)
	widenRows("widenRowsF16AVX2", func(src, dst Mem, _ VecVirtual) {
		y := YMM()
		VCVTPH2PS(src, y)
		VMOVUPS(y, dst)
	}, none, 32)
	widenCols("widenColsBF16AVX2", func(src, even, odd Mem, high VecVirtual) {
		y, e := YMM(), YMM()
		VMOVUPS(src, y)
		VPSLLD(Imm(16), y, e)
		VPAND(high, y, y)
		VMOVUPS(e, even)
		VMOVUPS(y, odd)
	}, func() VecVirtual { return all32(0xffff0000) }, 32)
	widenCols("widenColsF16AVX2", func(src, even, odd Mem, low VecVirtual) {
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
	}, func() VecVirtual { return all32(0xffff) }, 32)
}
