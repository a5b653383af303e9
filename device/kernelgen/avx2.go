package main

import (
	"fmt"

	. "github.com/mmcloughlin/avo/build"
	"github.com/mmcloughlin/avo/ir"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// The kernels of hosts with AVX2 and FMA: what the wide ones compute, eight lanes at a time.

// all32 fills a register with a word.
func all32(v uint32) VecVirtual {
	g, x, y := GP32(), XMM(), YMM()
	MOVL(U32(v), g)
	MOVD(g, x)
	VPBROADCASTD(x, y)
	return y
}

// settleNaN2 makes every NaN of y the canonical one.
func settleNaN2(y, nan VecVirtual) {
	m := YMM()
	VCMPPS(Imm(3), y, y, m)
	VBLENDVPS(m, nan, y, y)
}

// lanesAVX2 applies f to 64 lanes: y holds a and takes the result.
func lanesAVX2(name string, f func(b, e Mem, y, nan VecVirtual)) {
	TEXT(name, NOSPLIT, "func(d, a, b, e *[256]byte)")
	Pragma("noescape")
	d, a, b, e := Load(Param("d"), GP64()), Load(Param("a"), GP64()), Load(Param("b"), GP64()), Load(Param("e"), GP64())
	nan := all32(quietNaN)
	for i := range 8 {
		y := YMM()
		VMOVUPS(at(a, 32*i), y)
		f(at(b, 32*i), at(e, 32*i), y, nan)
		VMOVUPS(y, at(d, 32*i))
	}
	VZEROUPPER()
	RET()
}

// extreme2 is the lesser or greater, −0 < +0: of equal operands one has the sign that both results of the host's instruction, which
// is not symmetric, have in common or not.
func extreme2(pick, join func(ops ...Op)) func(b, e Mem, y, nan VecVirtual) {
	return func(b, _ Mem, y, nan VecVirtual) {
		o, un, t := YMM(), YMM(), YMM()
		VMOVUPS(b, o)
		VCMPPS(Imm(3), o, y, un)
		pick(o, y, t)
		pick(y, o, y)
		join(t, y, y)
		VBLENDVPS(un, nan, y, y)
	}
}

func avx2() {
	settled := func(f func(b, e Mem, y VecVirtual)) func(b, e Mem, y, nan VecVirtual) {
		return func(b, e Mem, y, nan VecVirtual) {
			f(b, e, y)
			settleNaN2(y, nan)
		}
	}
	lanesAVX2("addF32AVX2", settled(func(b, _ Mem, y VecVirtual) { VADDPS(b, y, y) }))
	lanesAVX2("subF32AVX2", settled(func(b, _ Mem, y VecVirtual) { VSUBPS(b, y, y) }))
	lanesAVX2("mulF32AVX2", settled(func(b, _ Mem, y VecVirtual) { VMULPS(b, y, y) }))
	lanesAVX2("divF32AVX2", settled(func(b, _ Mem, y VecVirtual) { VDIVPS(b, y, y) }))
	lanesAVX2("fmaF32AVX2", settled(func(b, e Mem, y VecVirtual) {
		t := YMM()
		VMOVUPS(e, t)
		VFMADD132PS(b, t, y)
	}))
	lanesAVX2("minF32AVX2", extreme2(func(ops ...Op) { VMINPS(ops[0], ops[1], ops[2]) }, func(ops ...Op) { VORPS(ops[0], ops[1], ops[2]) }))
	lanesAVX2("maxF32AVX2", extreme2(func(ops ...Op) { VMAXPS(ops[0], ops[1], ops[2]) }, func(ops ...Op) { VANDPS(ops[0], ops[1], ops[2]) }))
	lanesAVX2("cvtI32F32AVX2", func(_, _ Mem, y, _ VecVirtual) { VCVTDQ2PS(y, y) })
	interleave("interleave4AVX2", 4)
	interleave("interleave2AVX2", 2)
	cmpF32AVX2()
}

func cmpF32AVX2() {
	TEXT("cmpF32AVX2", NOSPLIT, "func(a, b *[256]byte) (less, equal, unordered uint64)")
	Pragma("noescape")
	a, b := Load(Param("a"), GP64()), Load(Param("b"), GP64())
	for _, x := range []struct {
		ret  string
		pred uint64
	}{{"less", 0x11}, {"equal", 0}, {"unordered", 3}} {
		sum := GP64()
		XORQ(sum, sum)
		for i := 7; i >= 0; i-- {
			y, m, g := YMM(), YMM(), GP32()
			VMOVUPS(at(a, 32*i), y)
			VCMPPS(Imm(x.pred), at(b, 32*i), y, m)
			VMOVMSKPS(m, g)
			SHLQ(Imm(8), sum)
			ORQ(g.As64(), sum)
		}
		Store(sum, Return(x.ret))
	}
	VZEROUPPER()
	RET()
}

// rowsOf copies between a vector and its rows of 16 to 256 bytes at offsets behind a place, both ways. size is in bytes.
func rowsOf(name string, load bool) {
	TEXT(name, NOSPLIT, "func(v *[256]byte, mem *byte, rows *[16]int32, size int)")
	Pragma("noescape")
	v, mem, rows, size := Load(Param("v"), GP64()), Load(Param("mem"), GP64()), Load(Param("rows"), GP64()), Load(Param("size"), GP64())
	for _, n := range []int{64, 16, 32, 128, 256} {
		next := map[int]string{16: "no16", 32: "no32", 64: "no64", 128: "no128", 256: "no256"}[n]
		CMPQ(size, U32(uint32(n)))
		JNE(LabelRef(next))
		for r := range 256 / n {
			p := GP64()
			MOVLQSX(at(rows, 4*r), p)
			for o := 0; o < n; o += 32 {
				x := YMM()
				host, reg := Mem{Base: mem, Index: p, Scale: 1, Disp: o}, at(v, n*r+o)
				if !load {
					host, reg = reg, host
				}
				if n == 16 {
					VMOVDQU(host, x.AsX())
					VMOVDQU(x.AsX(), reg)
				} else {
					VMOVDQU(host, x)
					VMOVDQU(x, reg)
				}
			}
		}
		VZEROUPPER()
		RET()
		Label(next)
	}
	RET()
}

// copyRows copies rows of n ≥ 8 bytes between places in equal steps. The bytes of the row after next, or of what follows in a long row, are asked for early: the host does not
// look ahead across its pages.
func copyRows() {
	TEXT("copyRowsAVX2", NOSPLIT, "func(dst, src *byte, dstStep, srcStep, n, rows int)")
	Pragma("noescape")
	dst, src := Load(Param("dst"), GP64()), Load(Param("src"), GP64())
	ds, ss := Load(Param("dstStep"), GP64()), Load(Param("srcStep"), GP64())
	n, rows := Load(Param("n"), GP64()), Load(Param("rows"), GP64())
	ahead, i, last := GP64(), GP64(), GP64()
	shortRows(16, 2, GP64, MOVQ, dst, src, ds, ss, n, rows)
	shortRows(32, 2, XMM, VMOVDQU, dst, src, ds, ss, n, rows)
	shortRows(64, 2, YMM, VMOVDQU, dst, src, ds, ss, n, rows)
	shortRows(128, 4, YMM, VMOVDQU, dst, src, ds, ss, n, rows)
	LEAQ(Mem{Base: ss, Index: ss, Scale: 2}, ahead)
	LEAQ(Mem{Base: ahead, Index: ss, Scale: 1}, ahead)
	CMPQ(n, U32(4096))
	JL(LabelRef("short"))
	MOVQ(U32(2048), ahead)
	Label("short")
	ADDQ(src, ahead)
	LEAQ(Mem{Base: n, Disp: -32}, last)
	y := YMM()
	Label("row")
	XORQ(i, i)
	Label("wide")
	j := GP64()
	LEAQ(Mem{Base: i, Disp: 128}, j)
	CMPQ(j, n)
	JG(LabelRef("narrow"))
	for o := 0; o < 128; o += 64 {
		PREFETCHT0(Mem{Base: ahead, Index: i, Scale: 1, Disp: o})
		PREFETCHT0(Mem{Base: dst, Index: i, Scale: 1, Disp: 1536 + o}) // to be written: what is not near holds up the stores behind
	}
	for o := 0; o < 128; o += 32 {
		t := YMM()
		VMOVDQU(Mem{Base: src, Index: i, Scale: 1, Disp: o}, t)
		VMOVDQU(t, Mem{Base: dst, Index: i, Scale: 1, Disp: o})
	}
	MOVQ(j, i)
	JMP(LabelRef("wide"))
	Label("narrow")
	CMPQ(i, last)
	JG(LabelRef("end"))
	VMOVDQU(Mem{Base: src, Index: i, Scale: 1}, y)
	VMOVDQU(y, Mem{Base: dst, Index: i, Scale: 1})
	ADDQ(Imm(32), i)
	JMP(LabelRef("narrow"))
	Label("end")
	VMOVDQU(Mem{Base: src, Index: last, Scale: 1}, y)
	VMOVDQU(y, Mem{Base: dst, Index: last, Scale: 1})
	PREFETCHT0(Mem{Base: ahead, Index: last, Scale: 1})
	ADDQ(ss, src)
	ADDQ(ss, ahead)
	ADDQ(ds, dst)
	DECQ(rows)
	JNZ(LabelRef("row"))
	VZEROUPPER()
	RET()
}

// shortRows is copyRows for rows of most/2 to most bytes, in parts of which one half lies at a row's beginning and the other at its end. What is asked for early is sixteen rows on, on
// both sides: as far as the host's third cache is away.
func shortRows[R Register](most, parts int, register func() R, move func(m, r Op), dst, src, ds, ss, n, rows Register) {
	other, row := fmt.Sprintf("over%d", most), fmt.Sprintf("row%d", most)
	CMPQ(n, Imm(uint64(most)))
	JG(LabelRef(other))
	far, own := GP64(), GP64()
	MOVQ(ss, far)
	SHLQ(Imm(4), far)
	MOVQ(ds, own)
	SHLQ(Imm(4), own)
	Label(row)
	for o := 0; o < most; o += 64 {
		PREFETCHT0(Mem{Base: src, Index: far, Scale: 1, Disp: o})
		PREFETCHT0(Mem{Base: dst, Index: own, Scale: 1, Disp: o})
	}
	part := func(base Register, i int) Mem {
		if i < parts/2 {
			return at(base, i*most/parts)
		}
		return Mem{Base: base, Index: n, Scale: 1, Disp: (i - parts) * most / parts}
	}
	for i := range parts {
		r := register()
		move(part(src, i), r)
		move(r, part(dst, i))
	}
	ADDQ(ss, src)
	ADDQ(ds, dst)
	DECQ(rows)
	JNZ(LabelRef(row))
	VZEROUPPER()
	RET()
	Label(other)
}

// stringRows is copyRows by the host's instruction for copies, for rows that are long enough for it.
func stringRows() {
	TEXT("copyRowsERMS", NOSPLIT, "func(dst, src *byte, dstStep, srcStep, n, rows int)")
	Pragma("noescape")
	dst, src := Load(Param("dst"), GP64()), Load(Param("src"), GP64())
	ds, ss := Load(Param("dstStep"), GP64()), Load(Param("srcStep"), GP64())
	n, rows := Load(Param("n"), GP64()), Load(Param("rows"), GP64())
	Label("row")
	MOVQ(dst, RDI)
	MOVQ(src, RSI)
	MOVQ(n, RCX)
	moved := []Op{RDI, RSI, RCX}
	Instruction(&ir.Instruction{Opcode: "REP; MOVSB", Inputs: moved, Outputs: moved})
	ADDQ(ss, src)
	ADDQ(ds, dst)
	DECQ(rows)
	JNZ(LabelRef("row"))
	RET()
}

// interleave writes the elements of some rows in turn: four rows of bytes or two of words, in equal steps, 16 bytes of each at a time. It gives k-groups.
func interleave(name string, rows int) {
	TEXT(name, NOSPLIT, "func(dst, src *byte, step, n int)")
	Pragma("noescape")
	dst, src, step, n := Load(Param("dst"), GP64()), Load(Param("src"), GP64()), Load(Param("step"), GP64()), Load(Param("n"), GP64())
	third := GP64()
	LEAQ(Mem{Base: step, Index: step, Scale: 2}, third)
	Label("loop")
	row := func(m Mem) VecVirtual {
		x := XMM()
		VMOVDQU(m, x)
		return x
	}
	a, b := row(at(src, 0)), row(Mem{Base: src, Index: step, Scale: 1})
	lo, hi := XMM(), XMM()
	if rows == 2 {
		VPUNPCKLWD(b, a, lo)
		VPUNPCKHWD(b, a, hi)
		VMOVDQU(lo, at(dst, 0))
		VMOVDQU(hi, at(dst, 16))
	} else {
		c, d := row(Mem{Base: src, Index: step, Scale: 2}), row(Mem{Base: src, Index: third, Scale: 1})
		lo2, hi2 := XMM(), XMM()
		VPUNPCKLBW(b, a, lo)
		VPUNPCKHBW(b, a, hi)
		VPUNPCKLBW(d, c, lo2)
		VPUNPCKHBW(d, c, hi2)
		for i, p := range [][2]VecVirtual{{lo, lo2}, {hi, hi2}} {
			x := XMM()
			VPUNPCKLWD(p[1], p[0], x)
			VMOVDQU(x, at(dst, 32*i))
			VPUNPCKHWD(p[1], p[0], x)
			VMOVDQU(x, at(dst, 32*i+16))
		}
	}
	ADDQ(Imm(16), src)
	ADDQ(Imm(uint64(16*rows)), dst)
	DECQ(n)
	JNZ(LabelRef("loop"))
	RET()
}
