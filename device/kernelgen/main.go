// Command kernelgen writes the emulator's assembly kernels for amd64. It is a module of its own, so that the
// product does not depend on avo: run it with go generate ./device.
package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

const quietNaN = 0x7fc00000

func main() {
	ConstraintExpr("amd64")
	mmaF32AVX512("mmaF32AVX512", 16)
	mmaF32AVX2()
	mma16("mmaBF16AVX512", widenBF16)
	mma16("mmaF16AVX512", widenF16)
	mmaI8("mmaSSVNNI", true, true)
	mmaI8("mmaSUVNNI", true, false)
	mmaI8("mmaUSVNNI", false, true)
	mmaI8("mmaUUVNNI", false, false)
	for _, v := range []struct {
		name string
		f    func(a, b Mem, z VecVirtual)
	}{
		{"addF32AVX512", func(a, b Mem, z VecVirtual) { VADDPS(b, z, z) }},
		{"subF32AVX512", func(a, b Mem, z VecVirtual) { VSUBPS(b, z, z) }},
		{"mulF32AVX512", func(a, b Mem, z VecVirtual) { VMULPS(b, z, z) }},
		{"divF32AVX512", func(a, b Mem, z VecVirtual) { VDIVPS(b, z, z) }},
		{"minF32AVX512", func(a, b Mem, z VecVirtual) { ranged(4, b, z) }},
		{"maxF32AVX512", func(a, b Mem, z VecVirtual) { ranged(5, b, z) }},
	} {
		lanes2(v.name, v.f)
	}
	fmaF32()
	tileStep()
	tileAt()
	cpuid()
	Generate()
}

func at(base Register, disp int) Mem { return Mem{Base: base, Disp: disp} }

// nanIn gives a vector of canonical NaNs.
func nanIn(z VecVirtual) {
	g := GP32()
	MOVL(U32(quietNaN), g)
	VPBROADCASTD(g, z)
}

// settleNaN makes every NaN of z the canonical one.
func settleNaN(z, nan VecVirtual) {
	k := K()
	VCMPPS(Imm(3), z, z, k)
	VMOVAPS(nan, k, z)
}

// f32Loop adds rows·cols products for k steps: 16 rows in 16 registers, the column vector of B in one, A broadcast from memory.
// rowBytes is the distance of A's rows.
func f32Loop(c, a, b Register, steps, rowBytes int) {
	acc := make([]VecVirtual, 16)
	for m := range acc {
		acc[m] = ZMM()
		VMOVUPS(at(c, 64*m), acc[m])
	}
	n := GP64()
	MOVQ(U32(uint32(steps)), n)
	label := "loop"
	Label(label)
	zb := ZMM()
	VMOVUPS(at(b, 0), zb)
	for m := range acc {
		VFMADD231PS_BCST(at(a, m*rowBytes), zb, acc[m])
	}
	ADDQ(Imm(4), a)
	ADDQ(Imm(64), b)
	DECQ(n)
	JNZ(LabelRef(label))
	nan := ZMM()
	nanIn(nan)
	for m := range acc {
		settleNaN(acc[m], nan)
		VMOVUPS(acc[m], at(c, 64*m))
	}
	VZEROUPPER()
	RET()
}

func mmaF32AVX512(name string, steps int) {
	TEXT(name, NOSPLIT, "func(c, a, b *[256]float32)")
	Pragma("noescape")
	c, a, b := Load(Param("c"), GP64()), Load(Param("a"), GP64()), Load(Param("b"), GP64())
	f32Loop(c, a, b, steps, 64)
}

// mma16 widens both tiles to f32 in the frame and goes on as f32 with twice the steps.
func mma16(name string, widen func(a, b, wa, wb Register)) {
	TEXT(name, 0, "func(c *[256]float32, a, b *[512]uint16)")
	Pragma("noescape")
	frame := AllocLocal(4096)
	c, a, b := Load(Param("c"), GP64()), Load(Param("a"), GP64()), Load(Param("b"), GP64())
	wa, wb := GP64(), GP64()
	LEAQ(frame, wa)
	LEAQ(frame.Offset(2048), wb)
	widen(a, b, wa, wb)
	f32Loop(c, wa, wb, 32, 128)
}

func widenBF16(a, b, wa, wb Register) {
	high := ZMM()
	g := GP32()
	MOVL(U32(0xffff0000), g)
	VPBROADCASTD(g, high)
	for i := range 32 {
		z := ZMM()
		VPMOVZXWD(at(a, 32*i), z)
		VPSLLD(Imm(16), z, z)
		VMOVUPS(z, at(wa, 64*i))
	}
	for i := range 16 {
		z, even := ZMM(), ZMM()
		VMOVUPS(at(b, 64*i), z)
		VPSLLD(Imm(16), z, even)
		VPANDD(high, z, z)
		VMOVUPS(even, at(wb, 128*i))
		VMOVUPS(z, at(wb, 128*i+64))
	}
}

func widenF16(a, b, wa, wb Register) {
	for i := range 32 {
		z := ZMM()
		VCVTPH2PS(at(a, 32*i), z)
		VMOVUPS(z, at(wa, 64*i))
	}
	for i := range 16 {
		z, even, odd := ZMM(), YMM(), YMM()
		VMOVUPS(at(b, 64*i), z)
		VPMOVDW(z, even)
		VPSRLD(Imm(16), z, z)
		VPMOVDW(z, odd)
		we, wo := ZMM(), ZMM()
		VCVTPH2PS(even, we)
		VCVTPH2PS(odd, wo)
		VMOVUPS(we, at(wb, 128*i))
		VMOVUPS(wo, at(wb, 128*i+64))
	}
}

// mmaF32AVX2 takes four rows at a time.
func mmaF32AVX2() {
	TEXT("mmaF32AVX2", NOSPLIT, "func(c, a, b *[256]float32)")
	Pragma("noescape")
	c, a, b := Load(Param("c"), GP64()), Load(Param("a"), GP64()), Load(Param("b"), GP64())
	nan := YMM()
	x := XMM()
	g := GP32()
	MOVL(U32(quietNaN), g)
	MOVD(g, x)
	VBROADCASTSS(x, nan)
	rows := GP64()
	MOVQ(U32(4), rows)
	Label("rows")
	var acc [8]VecVirtual
	for i := range acc {
		acc[i] = YMM()
		VMOVUPS(at(c, 32*i), acc[i])
	}
	n, pb := GP64(), GP64()
	MOVQ(U32(16), n)
	MOVQ(b, pb)
	Label("k")
	b0, b1 := YMM(), YMM()
	VMOVUPS(at(pb, 0), b0)
	VMOVUPS(at(pb, 32), b1)
	for r := range 4 {
		y := YMM()
		VBROADCASTSS(at(a, 64*r), y)
		VFMADD231PS(b0, y, acc[2*r])
		VFMADD231PS(b1, y, acc[2*r+1])
	}
	ADDQ(Imm(4), a)
	ADDQ(Imm(64), pb)
	DECQ(n)
	JNZ(LabelRef("k"))
	for i := range acc {
		y := YMM()
		VCMPPS(Imm(3), acc[i], acc[i], y)
		VBLENDVPS(y, nan, acc[i], acc[i])
		VMOVUPS(acc[i], at(c, 32*i))
	}
	ADDQ(Imm(256-64), a)
	ADDQ(U32(256), c)
	DECQ(rows)
	JNZ(LabelRef("rows"))
	VZEROUPPER()
	RET()
}

// mmaI8 multiplies bytes with VPDPBUSD, which takes one unsigned and one signed operand. Where both are alike, B is offset by
// 128 and 128·Σ(row of A) is taken off again, or added.
func mmaI8(name string, sa, sb bool) {
	TEXT(name, NOSPLIT, "func(c *[256]int32, a, b *[1024]byte)")
	Pragma("noescape")
	c, a, b := Load(Param("c"), GP64()), Load(Param("a"), GP64()), Load(Param("b"), GP64())
	same := sa == sb
	acc := make([]VecVirtual, 16)
	for m := range acc {
		acc[m] = ZMM()
		VMOVDQU32(at(c, 64*m), acc[m])
	}
	offset := ZMM()
	if same {
		g := GP32()
		MOVL(U32(0x80808080), g)
		VPBROADCASTD(g, offset)
		half := ZMM()
		MOVL(U32(0x40404040), g)
		VPBROADCASTD(g, half)
		row, sum, t := ZMM(), ZMM(), ZMM() // once: avo would take each new one for live from the start
		for m := range acc {
			VMOVDQU32(at(a, 64*m), row)
			VPXORD(sum, sum, sum)
			if sa {
				VPDPBUSD(row, offset, sum)
			} else {
				VPDPBUSD(half, row, sum)
				VPDPBUSD(half, row, sum)
			}
			VEXTRACTI64X4(Imm(1), sum, t.AsY())
			VPADDD(t.AsY(), sum.AsY(), sum.AsY())
			VEXTRACTI32X4(Imm(1), sum.AsY(), t.AsX())
			VPADDD(t.AsX(), sum.AsX(), sum.AsX())
			VPSHUFD(Imm(0x4e), sum.AsX(), t.AsX())
			VPADDD(t.AsX(), sum.AsX(), sum.AsX())
			VPSHUFD(Imm(0xb1), sum.AsX(), t.AsX())
			VPADDD(t.AsX(), sum.AsX(), sum.AsX())
			VPBROADCASTD(sum.AsX(), sum)
			if sa {
				VPSUBD(sum, acc[m], acc[m])
			} else {
				VPADDD(sum, acc[m], acc[m])
			}
		}
	}
	n := GP64()
	MOVQ(U32(16), n)
	Label("loop")
	zb := ZMM()
	VMOVDQU32(at(b, 0), zb)
	if same {
		VPXORD(offset, zb, zb)
	}
	for m := range acc {
		if sa {
			VPDPBUSD_BCST(at(a, 64*m), zb, acc[m])
		} else {
			za := ZMM()
			VPBROADCASTD(at(a, 64*m), za)
			VPDPBUSD(zb, za, acc[m])
		}
	}
	ADDQ(Imm(4), a)
	ADDQ(Imm(64), b)
	DECQ(n)
	JNZ(LabelRef("loop"))
	for m := range acc {
		VMOVDQU32(acc[m], at(c, 64*m))
	}
	VZEROUPPER()
	RET()
}

// ranged is minimum (4) or maximum (5) with −0 < +0, NaN if either operand is one.
func ranged(mode uint8, b Mem, z VecVirtual) {
	zb, k := ZMM(), K()
	VMOVUPS(b, zb)
	VCMPPS(Imm(3), zb, z, k)
	VRANGEPS(Imm(uint64(mode)), zb, z, z)
	nan := ZMM()
	nanIn(nan)
	VMOVAPS(nan, k, z)
}

// lanes2 applies f to 64 lanes: z holds a and takes the result.
func lanes2(name string, f func(a, b Mem, z VecVirtual)) {
	TEXT(name, NOSPLIT, "func(d, a, b, e *[256]byte)")
	Pragma("noescape")
	d, a, b := Load(Param("d"), GP64()), Load(Param("a"), GP64()), Load(Param("b"), GP64())
	nan := ZMM()
	nanIn(nan)
	for i := range 4 {
		z := ZMM()
		VMOVUPS(at(a, 64*i), z)
		f(at(a, 64*i), at(b, 64*i), z)
		settleNaN(z, nan)
		VMOVUPS(z, at(d, 64*i))
	}
	VZEROUPPER()
	RET()
}

func fmaF32() {
	TEXT("fmaF32AVX512", NOSPLIT, "func(d, a, b, e *[256]byte)")
	Pragma("noescape")
	d, a, b, e := Load(Param("d"), GP64()), Load(Param("a"), GP64()), Load(Param("b"), GP64()), Load(Param("e"), GP64())
	nan := ZMM()
	nanIn(nan)
	for i := range 4 {
		z, x := ZMM(), ZMM()
		VMOVUPS(at(e, 64*i), z)
		VMOVUPS(at(a, 64*i), x)
		VFMADD231PS(at(b, 64*i), x, z)
		settleNaN(z, nan)
		VMOVUPS(z, at(d, 64*i))
	}
	VZEROUPPER()
	RET()
}

// tileStep loads 16 rows of 64 bytes, each step bytes behind the one before.
func tileStep() {
	TEXT("tileStepAVX512", NOSPLIT, "func(t *[1024]byte, src *byte, step uint64)")
	Pragma("noescape")
	t, src, step := Load(Param("t"), GP64()), Load(Param("src"), GP64()), Load(Param("step"), GP64())
	for r := range 16 {
		z := ZMM()
		VMOVDQU32(at(src, 0), z)
		ADDQ(step, src)
		VMOVDQU32(z, at(t, 64*r))
	}
	VZEROUPPER()
	RET()
}

// tileAt loads 16 rows of 64 bytes from the given places behind base.
func tileAt() {
	TEXT("tileAtAVX512", NOSPLIT, "func(t *[1024]byte, base *byte, at *[16]uint64)")
	Pragma("noescape")
	t, base, places := Load(Param("t"), GP64()), Load(Param("base"), GP64()), Load(Param("at"), GP64())
	for r := range 16 {
		z, p := ZMM(), GP64()
		MOVQ(at(places, 8*r), p)
		VMOVDQU32(Mem{Base: base, Index: p, Scale: 1}, z)
		VMOVDQU32(z, at(t, 64*r))
	}
	VZEROUPPER()
	RET()
}

func cpuid() {
	TEXT("cpuid", NOSPLIT, "func(leaf, sub uint32) (a, b, c, d uint32)")
	Load(Param("leaf"), EAX)
	Load(Param("sub"), ECX)
	CPUID()
	Store(EAX, Return("a"))
	Store(EBX, Return("b"))
	Store(ECX, Return("c"))
	Store(EDX, Return("d"))
	RET()
	TEXT("xgetbv", NOSPLIT, "func() (a uint32)")
	XORL(ECX, ECX)
	XGETBV()
	Store(EAX, Return("a"))
	RET()
}
