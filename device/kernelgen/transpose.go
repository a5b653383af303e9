package main

import (
	"fmt"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// Transpositions of 32-bit words, for transfers whose source is dense along one dimension and whose destination along another.

func transposes() {
	transpose8()
	for _, k := range []int{2, 3, 4} {
		interleaveWords(k)
		separateWords(k)
	}
}

// eightLines gives the places of eight lines in equal steps.
func eightLines(base, step Register) [8]Mem {
	step3, half := GP64(), GP64()
	LEAQ(Mem{Base: step, Index: step, Scale: 2}, step3)
	LEAQ(Mem{Base: base, Index: step, Scale: 4}, half)
	var m [8]Mem
	for i, b := range []Register{base, half} {
		m[4*i], m[4*i+1], m[4*i+2], m[4*i+3] = Mem{Base: b}, Mem{Base: b, Index: step, Scale: 1}, Mem{Base: b, Index: step, Scale: 2}, Mem{Base: b, Index: step3, Scale: 1}
	}
	return m
}

// fours transposes the four by four words in the lower halves of four registers, and those in the upper ones.
func fours(r []VecVirtual) (u [4]VecVirtual) {
	var t [4]VecVirtual
	for i := 0; i < 4; i += 2 { // pairs of lines, word by word
		t[i], t[i+1] = YMM(), YMM()
		VUNPCKLPS(r[i+1], r[i], t[i])
		VUNPCKHPS(r[i+1], r[i], t[i+1])
	}
	for i := range u {
		u[i] = YMM()
		VSHUFPS(Imm([]uint64{0x44, 0xee}[i%2]), t[2+i/2], t[i/2], u[i])
	}
	return u
}

// transpose8 writes the columns of eight rows of eight 32-bit words as rows.
func transpose8() {
	TEXT("transpose8AVX2", NOSPLIT, "func(dst, src *byte, dstStep, srcStep int)")
	Pragma("noescape")
	dst, src := Load(Param("dst"), GP64()), Load(Param("src"), GP64())
	ds, ss := Load(Param("dstStep"), GP64()), Load(Param("srcStep"), GP64())
	var r [8]VecVirtual
	for i, m := range eightLines(src, ss) {
		r[i] = YMM()
		VMOVUPS(m, r[i])
	}
	lower, upper := fours(r[:4]), fours(r[4:]) // columns i and 4 + i
	for i, m := range eightLines(dst, ds) {
		y := YMM()
		VPERM2F128(Imm([]uint64{0x20, 0x31}[i/4]), upper[i%4], lower[i%4], y)
		VMOVUPS(y, m)
	}
	VZEROUPPER()
	RET()
}

// fewWords begins a function that transposes between k dense rows and n groups of k words, eight of each at a time; both in equal steps.
func fewWords(name string, k int) (dst, src, ds, ss, n Register) {
	TEXT(fmt.Sprintf("%sWords%dAVX2", name, k), NOSPLIT, "func(dst, src *byte, dstStep, srcStep, n int)")
	Pragma("noescape")
	dst, src = Load(Param("dst"), GP64()), Load(Param("src"), GP64())
	ds, ss, n = Load(Param("dstStep"), GP64()), Load(Param("srcStep"), GP64()), Load(Param("n"), GP64())
	Label("loop")
	return dst, src, ds, ss, n
}

// fewWordsEnd goes on to the next eight groups.
func fewWordsEnd(rows, groups, step, n Register) {
	ADDQ(Imm(32), rows)
	LEAQ(Mem{Base: groups, Index: step, Scale: 8}, groups)
	SUBQ(Imm(8), n)
	JG(LabelRef("loop"))
	VZEROUPPER()
	RET()
}

// interleaveWords makes groups of rows.
func interleaveWords(k int) {
	dst, src, ds, ss, n := fewWords("interleave", k)
	rows := eightLines(src, ss)
	r := make([]VecVirtual, 4)
	for i := range r {
		if i >= k {
			r[i] = r[k-1]
			continue
		}
		r[i] = YMM()
		VMOVUPS(rows[i], r[i])
	}
	groups := fours(r)
	for i, m := range eightLines(dst, ds) {
		y := groups[i%4]
		if i >= 4 {
			VEXTRACTF128(Imm(1), y, y.AsX())
		}
		switch x := y.AsX(); k {
		case 4:
			VMOVUPS(x, m)
		case 3:
			VMOVLPS(x, m)
			VEXTRACTPS(Imm(2), x, m.Offset(8))
		case 2:
			VMOVLPS(x, m)
		}
	}
	fewWordsEnd(src, dst, ds, n)
}

// separateWords makes rows of groups.
func separateWords(k int) {
	dst, src, ds, ss, n := fewWords("separate", k)
	r := make([]VecVirtual, 4)
	for i, m := range eightLines(src, ss) {
		x := XMM()
		switch k {
		case 4:
			VMOVUPS(m, x)
		case 3:
			VMOVSD(m, x)
			VINSERTPS(Imm(0x20), m.Offset(8), x, x)
		case 2:
			VMOVSD(m, x)
		}
		if i < 4 {
			r[i] = x.AsY().(VecVirtual)
		} else {
			VINSERTF128(Imm(1), x, r[i-4], r[i-4])
		}
	}
	rows, lines := fours(r), eightLines(dst, ds)
	for i, y := range rows[:k] {
		VMOVUPS(y, lines[i])
	}
	fewWordsEnd(dst, src, ss, n)
}
