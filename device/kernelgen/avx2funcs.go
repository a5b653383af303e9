package main

import (
	"fmt"
	"math"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// Functions as handlers. Roots and reciprocals are correctly rounded, as the host's; e to the x is num's sequence, four doubles at a time.

func doublesOf(x float64) Mem {
	v := math.Float64bits(x)
	return fixed(fmt.Sprintf("doubles%016x", v), func(i int) uint8 { return uint8(v >> (8 * (i % 8))) })
}

func (t *threads) functions() {
	t.lanes("vsqrtF32", 4, 1, true, func(_, _ Mem, z, nan VecVirtual) {
		VSQRTPS(z, z)
		t.settle(z, nan)
	})
	t.lanes("vrcpF32", 4, 1, true, func(_, _ Mem, z, nan VecVirtual) {
		one := t.vec()
		g, x := GP32(), XMM()
		MOVL(U32(math.Float32bits(1)), g)
		MOVD(g, x)
		VPBROADCASTD(x, one)
		VDIVPS(z, one, z)
		t.settle(z, nan)
	})
	if t.wide {
		return // its kernel is faster
	}
	t.begin("vexpF32")
	a, d, n := field(thA), field(thD), GP64()
	ADDQ(RDI, a)
	ADDQ(RDI, d)
	MOVQ(U32(16), n)
	Label("loop")
	x, un, k, p := YMM(), YMM(), YMM(), YMM()
	VCVTPS2PD(at(a, 0), x)
	VCMPPD(Imm(3), x, x, un) // all ones, which is a NaN
	VMINPD(doublesOf(200), x, x)
	VMAXPD(doublesOf(-200), x, x)
	VMULPD(doublesOf(log2e), x, k)
	VROUNDPD(Imm(8), k, k)
	VFNMADD231PD(doublesOf(ln2Hi), k, x)
	VFNMADD231PD(doublesOf(ln2Lo), k, x)
	VMOVUPD(doublesOf(expTaylor[10]), p)
	for i := 9; i >= 0; i-- {
		VFMADD213PD(doublesOf(expTaylor[i]), x, p)
	}
	w, e := XMM(), YMM()
	VCVTPD2DQY(k, w)
	VPMOVSXDQ(w, e)
	VPADDQ(fixed("bias64", func(i int) uint8 { return [8]uint8{0xff, 3}[i%8] }), e, e)
	VPSLLQ(Imm(52), e, e)
	VMULPD(e, p, p)
	VORPD(un, p, p)
	VCVTPD2PSY(p, w)
	m, nan := XMM(), XMM()
	VMOVUPS(dwords(quietNaN), nan)
	VCMPPS(Imm(3), w, w, m)
	VBLENDVPS(m, nan, w, w)
	VMOVUPS(w, at(d, 0))
	ADDQ(Imm(16), a)
	ADDQ(Imm(16), d)
	DECQ(n)
	JNZ(LabelRef("loop"))
	next()
}
