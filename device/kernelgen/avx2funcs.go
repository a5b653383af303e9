package main

import (
	"fmt"
	"math"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// Functions as handlers. Roots and reciprocals are correctly rounded, as the host's; the others are num's sequences, four doubles at a time: what
// funcs.go does with eight.

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
	if t.wide { // for the others its kernels are good enough
		t.begin("vexpF32")
		src, d := t.operands(1)
		expVector(d, src[0])
		next()
		return
	}
	t.sequence("vexpF32", expLanes)
	t.sequence("vexp2F32", func(x VecVirtual) VecVirtual {
		x = limit2(x, 300)
		n, r := YMM(), YMM()
		VROUNDPD(Imm(8), x, n)
		VSUBPD(n, x, r)
		VMULPD(doublesOf(ln2Hi), r, r)
		p := horner2(r, expTaylor)
		scale2(p, n)
		return p
	})
	t.sequence("vlogF32", func(x VecVirtual) VecVirtual {
		l, e := logLanes(x)
		VFMADD231PD(doublesOf(ln2Hi), e, l)
		return logEnd2(x, l)
	})
	t.sequence("vlog2F32", func(x VecVirtual) VecVirtual {
		l, e := logLanes(x)
		VFMADD132PD(doublesOf(log2e), e, l)
		return logEnd2(x, l)
	})
	t.sequence("vexpm1F32", expm1Lanes)
	t.sequence("vlog1pF32", log1pLanes)
	t.sequence("vrsqrtF32", func(x VecVirtual) VecVirtual {
		y, z := loaded(doublesOf(1)), YMM()
		VSQRTPD(x, z)
		VDIVPD(z, y, y)
		return y
	})
	t.sequence("vtanhF32", tanhLanes)
	t.sequence("vlogisticF32", logisticLanes)
	t.sequence("verfF32", erfLanes)
}

// sequence writes the handler of a function from four doubles to a new register of them.
func (t *threads) sequence(name string, f func(x VecVirtual) VecVirtual) {
	t.begin(name)
	a, d, n := field(thA), field(thD), GP64()
	ADDQ(RDI, a)
	ADDQ(RDI, d)
	MOVQ(U32(16), n)
	Label("loop")
	x, w, m, nan := YMM(), XMM(), XMM(), XMM()
	VCVTPS2PD(at(a, 0), x)
	VCVTPD2PSY(f(x), w)
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

// limit2 clamps to ±lim and keeps NaN.
func limit2(x VecVirtual, lim float64) VecVirtual {
	z := YMM()
	VMINPD(x, loaded(doublesOf(lim)), z)
	VMAXPD(z, loaded(doublesOf(-lim)), z)
	return z
}

func horner2(x VecVirtual, c []float64) VecVirtual {
	p := loaded(doublesOf(c[len(c)-1]))
	for i := len(c) - 2; i >= 0; i-- {
		VFMADD213PD(doublesOf(c[i]), x, p)
	}
	return p
}

// scale2 multiplies p by 2^n.
func scale2(p, n VecVirtual) {
	w, e := XMM(), YMM()
	VCVTPD2DQY(n, w)
	VPMOVSXDQ(w, e)
	VPADDQ(fixed("bias64", func(i int) uint8 { return [8]uint8{0xff, 3}[i%8] }), e, e)
	VPSLLQ(Imm(52), e, e)
	VMULPD(e, p, p)
}

// reduceExp2 is reduceExp.
func reduceExp2(x VecVirtual) (r, n VecVirtual) {
	r, n = limit2(x, 200), YMM()
	VMULPD(doublesOf(log2e), r, n)
	VROUNDPD(Imm(8), n, n)
	VFNMADD231PD(doublesOf(ln2Hi), n, r)
	VFNMADD231PD(doublesOf(ln2Lo), n, r)
	return r, n
}

func expLanes(x VecVirtual) VecVirtual {
	r, n := reduceExp2(x)
	p := horner2(r, expTaylor)
	scale2(p, n)
	return p
}

func expm1Lanes(x VecVirtual) VecVirtual {
	r, n := reduceExp2(x)
	p := horner2(r, expTaylor[1:])
	VMULPD(r, p, p)
	s, less := loaded(doublesOf(1)), YMM()
	scale2(s, n)
	VSUBPD(doublesOf(1), s, less)
	VFMADD213PD(less, s, p)
	return withSign2(p, x)
}

// withSign2 is y with the sign of x.
func withSign2(y, x VecVirtual) VecVirtual {
	_, sign := magnitude(x)
	VANDNPD(y, loaded(doublesOf(math.Copysign(0, -1))), y)
	VORPD(sign, y, y)
	return y
}

func log1pLanes(x VecVirtual) VecVirtual {
	u := YMM()
	VADDPD(doublesOf(1), x, u)
	l, e := logOf2(u, func(up, e VecVirtual) {
		zero, m := YMM(), YMM()
		VXORPD(zero, zero, zero)
		VCMPPD(Imm(0), zero, e, m)
		VBLENDVPD(m, x, up, up)
	})
	VFMADD231PD(doublesOf(ln2Hi), e, l)
	return withSign2(logEnd2(u, l), x)
}

// logLanes is logSeq: the exponent is in the upper half of each double.
func logLanes(x VecVirtual) (l, e VecVirtual) { return logOf2(x, func(_, _ VecVirtual) {}) }

// logOf2 is logOf.
func logOf2(x VecVirtual, change func(up, e VecVirtual)) (l, e VecVirtual) {
	k, m, e := YMM(), YMM(), YMM()
	VPSUBQ(doublesOf(math.Float64frombits(sqrtHex)), x, k)
	VPSRAD(Imm(20), k, k)
	VPSRLQ(Imm(32), k, k)
	VPSLLQ(Imm(52), k, m)
	VPSUBQ(m, x, m)
	low := loaded(fixed("lowhalves", func(i int) uint8 {
		if i%4 == 0 && i < 16 {
			return uint8(i / 4 * 2)
		}
		return 0
	}))
	VPERMD(k, low, k)
	VCVTDQ2PD(k.AsX(), e)
	up, down, q := YMM(), YMM(), YMM()
	VSUBPD(doublesOf(1), m, up)
	VADDPD(doublesOf(1), m, down)
	change(up, e)
	VDIVPD(down, up, up)
	VMULPD(up, up, q)
	l = horner2(q, logTaylor)
	VMULPD(up, l, l)
	return l, e
}

func logEnd2(x, y VecVirtual) VecVirtual {
	zero, m := YMM(), YMM()
	VXORPD(zero, zero, zero)
	VCMPPD(Imm(0), zero, x, m)
	VBLENDVPD(m, doublesOf(math.Inf(-1)), y, y)
	VCMPPD(Imm(9), zero, x, m) // not ≥: below zero, or NaN
	VBLENDVPD(m, doublesOf(math.NaN()), y, y)
	VCMPPD(Imm(0x1e), doublesOf(maxF64), x, m)
	VBLENDVPD(m, x, y, y)
	return y
}

// magnitude splits off the sign.
func magnitude(x VecVirtual) (a, sign VecVirtual) {
	a, sign = YMM(), YMM()
	minus := doublesOf(math.Copysign(0, -1))
	VANDPD(minus, x, sign)
	VXORPD(sign, x, a)
	return a, sign
}

func tanhLanes(x VecVirtual) VecVirtual {
	a, sign := magnitude(x)
	dbl, up := YMM(), YMM()
	VADDPD(a, a, dbl)
	e := expLanes(dbl)
	VSUBPD(doublesOf(1), e, up)
	VADDPD(doublesOf(1), e, e)
	VDIVPD(e, up, up)
	VANDNPD(up, loaded(doublesOf(math.Copysign(0, -1))), up)
	VORPD(sign, up, up)
	z, xz, m := YMM(), YMM(), YMM()
	VMULPD(x, x, z)
	VMULPD(z, x, xz)
	p := horner2(z, tanhOdd)
	VFMADD213PD(x, xz, p)
	VCMPPD(Imm(0x11), doublesOf(0.25), a, m)
	VBLENDVPD(m, p, up, up)
	zero := YMM()
	VXORPD(zero, zero, zero)
	VCMPPD(Imm(0), zero, x, m)
	VBLENDVPD(m, x, up, up)
	return up
}

func logisticLanes(x VecVirtual) VecVirtual {
	m, one := YMM(), loaded(doublesOf(1))
	VXORPD(doublesOf(math.Copysign(0, -1)), x, m)
	e := expLanes(m)
	VADDPD(one, e, e)
	VDIVPD(e, one, e)
	return e
}

func erfLanes(x VecVirtual) VecVirtual {
	a, sign := magnitude(x)
	// 0.5 to 4.5: eight polynomials, chosen lane by lane
	i, f := XMM(), YMM()
	VADDPD(a, a, f)
	VROUNDPD(Imm(11), f, f)
	VSUBPD(doublesOf(1), f, f)
	VCVTTPD2DQY(f, i)
	VPAND(dwords(7), i.AsY(), i.AsY()) // what is not in the range reads any of the eight
	VMULPD(doublesOf(0.5), f, f)
	VADDPD(doublesOf(0.75), f, f)
	VSUBPD(f, a, f)
	m := YMM()
	coef := func(j int) VecVirtual {
		table, c := GP64(), YMM()
		LEAQ(erfTable(j), table)
		VPCMPEQD(m, m, m)
		VXORPD(c, c, c)
		VGATHERDPD(m, Mem{Base: table, Index: i, Scale: 8}, c)
		return c
	}
	n := len(erf8[0])
	p := coef(n - 1)
	for j := n - 2; j >= 0; j-- {
		VFMADD213PD(coef(j), f, p)
	}
	y := loaded(doublesOf(1))
	VCMPPD(Imm(0x11), doublesOf(4.5), a, m)
	VBLENDVPD(m, p, y, y)
	VANDNPD(y, loaded(doublesOf(math.Copysign(0, -1))), y)
	VORPD(sign, y, y)
	z := YMM()
	VMULPD(x, x, z)
	q := horner2(z, erfOdd)
	VFMADD213PD(doublesOf(erfHi), z, q)
	VMULPD(q, x, q)
	VCMPPD(Imm(0x11), doublesOf(0.5), a, m)
	VBLENDVPD(m, q, y, y)
	zero := YMM()
	VXORPD(zero, zero, zero)
	VCMPPD(Imm(0), zero, x, m)
	VBLENDVPD(m, x, y, y)
	VCMPPD(Imm(3), x, x, m)
	VBLENDVPD(m, x, y, y)
	return y
}
