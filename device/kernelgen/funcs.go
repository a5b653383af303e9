package main

import (
	"fmt"
	"math"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// The functions of f32 lanes, as num defines them: f64 sequences, eight lanes at a time, the same operations in the same order, and where
// num branches both ways and a blend.

// num's constants.
const (
	ln2Hi   = 0x1.62e42fefa39efp-1
	ln2Lo   = 0x1.abc9e3b39803fp-56
	log2e   = 0x1.71547652b82fep+0
	erfHi   = 0x1.20dd750429b6dp+0
	maxF64  = math.MaxFloat64
	sqrtHex = 0x3fe6a09e667f3bcd // √½
)

var expTaylor, logTaylor []float64

func init() {
	fact := 1.0
	for i := range 11 {
		if i > 1 {
			fact *= float64(i)
		}
		expTaylor = append(expTaylor, 1/fact)
	}
	for i := range 10 {
		logTaylor = append(logTaylor, 2/float64(2*i+1))
	}
}

var consts = map[uint64]Mem{}

// word is a 64-bit constant in memory.
func word(b uint64) Mem {
	if _, ok := consts[b]; !ok {
		consts[b] = ConstData(fmt.Sprintf("c%016x", b), U64(b))
	}
	return consts[b]
}

func f64(x float64) Mem { return word(math.Float64bits(x)) }

func all(x float64) VecVirtual {
	z := ZMM()
	VBROADCASTSD(f64(x), z)
	return z
}

func allBits(b uint64) VecVirtual {
	z := ZMM()
	VPBROADCASTQ(word(b), z)
	return z
}

// horner leaves c[0] + c[1]·x + … in a new register.
func horner(x VecVirtual, c []float64) VecVirtual {
	p := all(c[len(c)-1])
	for i := len(c) - 2; i >= 0; i-- {
		VFMADD213PD_BCST(f64(c[i]), x, p)
	}
	return p
}

// funcF32 makes a kernel of a sequence from x to a new register.
func funcF32(name string, f func(x VecVirtual) VecVirtual) {
	TEXT(name, NOSPLIT, "func(d, a, b, e *[256]byte)")
	Pragma("noescape")
	d, a := Load(Param("d"), GP64()), Load(Param("a"), GP64())
	n, nan, g := GP64(), YMM(), GP32()
	MOVL(U32(quietNaN), g)
	VPBROADCASTD(g, nan)
	MOVQ(U32(8), n)
	Label("loop")
	x, y, k := ZMM(), YMM(), K()
	VCVTPS2PD(at(a, 0), x)
	VCVTPD2PS(f(x), y)
	VCMPPS(Imm(3), y, y, k)
	VMOVAPS(nan, k, y)
	VMOVUPS(y, at(d, 0))
	ADDQ(Imm(32), a)
	ADDQ(Imm(32), d)
	DECQ(n)
	JNZ(LabelRef("loop"))
	VZEROUPPER()
	RET()
}

// limit clamps to ±lim and keeps NaN: the second source of these is what comes out then.
func limit(x VecVirtual, lim float64) VecVirtual {
	z := ZMM()
	VMINPD(x, all(lim), z)
	t := ZMM()
	VMAXPD(z, all(-lim), t)
	return t
}

func round(x VecVirtual) VecVirtual {
	z := ZMM()
	VRNDSCALEPD(Imm(8), x, z)
	return z
}

// scale multiplies p by 2^n.
func scale(p, n VecVirtual) {
	k := ZMM()
	VCVTPD2QQ(n, k)
	VPADDQ_BCST(word(1023), k, k)
	VPSLLQ(Imm(52), k, k)
	VMULPD(k, p, p)
}

// reduceExp takes x, limited, to r = x − n·ln 2 with the nearest whole n.
func reduceExp(x VecVirtual) (r, n VecVirtual) {
	r, n = limit(x, 200), ZMM()
	VMULPD_BCST(f64(log2e), r, n)
	n = round(n)
	VFNMADD231PD_BCST(f64(ln2Hi), n, r)
	VFNMADD231PD_BCST(f64(ln2Lo), n, r)
	return r, n
}

func expSeq(x VecVirtual) VecVirtual {
	r, n := reduceExp(x)
	p := horner(r, expTaylor)
	scale(p, n)
	return p
}

func expm1Seq(x VecVirtual) VecVirtual {
	r, n := reduceExp(x)
	p := horner(r, expTaylor[1:])
	VMULPD(r, p, p)
	s, less := all(1), ZMM()
	scale(s, n)
	VSUBPD(all(1), s, less)
	VFMADD213PD(less, s, p)
	return withSign(p, x)
}

// withSign is y with the sign of x.
func withSign(y, x VecVirtual) VecVirtual {
	sign := ZMM()
	VPANDQ_BCST(word(1<<63), x, sign)
	VPANDNQ(y, allBits(1<<63), y)
	VPORQ(sign, y, y)
	return y
}

func exp2Seq(x VecVirtual) VecVirtual {
	x = limit(x, 300)
	n := round(x)
	r := ZMM()
	VSUBPD(n, x, r)
	VMULPD_BCST(f64(ln2Hi), r, r)
	p := horner(r, expTaylor)
	scale(p, n)
	return p
}

// logSeq gives m and e as num's logSplit does; every f32 is normal as f64. What is not finite and positive is put right by logEnd.
func logSeq(x VecVirtual) (l, e VecVirtual) { return logOf(x, func(_, _ VecVirtual) {}) }

// logOf is logSeq, where change may put another numerator in the place of m−1, told by e.
func logOf(x VecVirtual, change func(up, e VecVirtual)) (l, e VecVirtual) {
	k, m := ZMM(), ZMM()
	VPSUBQ_BCST(word(sqrtHex), x, k)
	VPSRAQ(Imm(52), k, k)
	VPSLLQ(Imm(52), k, m)
	VPSUBQ(m, x, m)
	e = ZMM()
	VCVTQQ2PD(k, e)
	one, up, down := all(1), ZMM(), ZMM()
	VSUBPD(one, m, up)
	VADDPD(one, m, down)
	change(up, e)
	s, q := ZMM(), ZMM()
	VDIVPD(down, up, s)
	VMULPD(s, s, q)
	l = horner(q, logTaylor)
	VMULPD(s, l, l)
	return l, e
}

func logEnd(x, y VecVirtual) VecVirtual {
	zero, k := ZMM(), K()
	VPXORQ(zero, zero, zero)
	VCMPPD(Imm(0), zero, x, k)
	VMOVAPD(all(math.Inf(-1)), k, y)
	VCMPPD(Imm(9), zero, x, k) // not ≥: below zero, or NaN
	VMOVAPD(all(math.NaN()), k, y)
	VCMPPD(Imm(0x1e), all(maxF64), x, k)
	VMOVAPD(x, k, y)
	return y
}

func log1pSeq(x VecVirtual) VecVirtual {
	u := ZMM()
	VADDPD_BCST(f64(1), x, u)
	l, e := logOf(u, func(up, e VecVirtual) {
		zero, k := ZMM(), K()
		VPXORQ(zero, zero, zero)
		VCMPPD(Imm(0), zero, e, k)
		VMOVAPD(x, k, up)
	})
	VFMADD231PD_BCST(f64(ln2Hi), e, l)
	return withSign(logEnd(u, l), x)
}

func tanhSeq(x VecVirtual) VecVirtual {
	sign := ZMM()
	VPANDQ_BCST(word(1<<63), x, sign)
	a, dbl := ZMM(), ZMM()
	VPANDNQ(x, allBits(1<<63), a)
	VADDPD(a, a, dbl)
	e := expSeq(dbl)
	one, up := all(1), ZMM()
	VSUBPD(one, e, up)
	VADDPD(one, e, e)
	VDIVPD(e, up, up)
	VPANDNQ(up, allBits(1<<63), up)
	VPORQ(sign, up, up)
	z, xz := ZMM(), ZMM()
	VMULPD(x, x, z)
	VMULPD(z, x, xz)
	p := horner(z, tanhOdd)
	VFMADD213PD(x, xz, p)
	k := K()
	VCMPPD(Imm(0x11), all(0.25), a, k)
	VMOVAPD(p, k, up)
	zero := ZMM()
	VPXORQ(zero, zero, zero)
	VCMPPD(Imm(0), zero, x, k)
	VMOVAPD(x, k, up)
	return up
}

func logisticSeq(x VecVirtual) VecVirtual {
	m := ZMM()
	VPXORQ_BCST(word(1<<63), x, m)
	e, one := expSeq(m), all(1)
	VADDPD(one, e, e)
	VDIVPD(e, one, e)
	return e
}

func erfSeq(x VecVirtual) VecVirtual {
	sign, a := ZMM(), ZMM()
	VPANDQ_BCST(word(1<<63), x, sign)
	VPANDNQ(x, allBits(1<<63), a)
	y := all(1)
	// 0.5 to 4.5: eight polynomials, chosen lane by lane
	i, f := ZMM(), ZMM()
	VADDPD(a, a, f)
	VRNDSCALEPD(Imm(11), f, f)
	VSUBPD(all(1), f, f)
	VCVTPD2QQ(f, i)
	VMULPD_BCST(f64(0.5), f, f)
	VADDPD_BCST(f64(0.75), f, f)
	VSUBPD(f, a, f)
	n := len(erf8[0])
	coef := func(j int) VecVirtual {
		c, z := erfTable(j), ZMM()
		VPERMPD(c, i, z)
		return z
	}
	p := coef(n - 1)
	for j := n - 2; j >= 0; j-- {
		VFMADD213PD(coef(j), f, p)
	}
	k := K()
	VCMPPD(Imm(0x11), all(4.5), a, k)
	VMOVAPD(p, k, y)
	VPANDNQ(y, allBits(1<<63), y)
	VPORQ(sign, y, y)
	z := ZMM()
	VMULPD(x, x, z)
	q := horner(z, erfOdd)
	VFMADD213PD(all(erfHi), z, q)
	VMULPD(q, x, q)
	VCMPPD(Imm(0x11), all(0.5), a, k)
	VMOVAPD(q, k, y)
	zero := ZMM()
	VPXORQ(zero, zero, zero)
	VCMPPD(Imm(0), zero, x, k)
	VMOVAPD(x, k, y)
	VCMPPD(Imm(3), x, x, k)
	VMOVAPD(x, k, y)
	return y
}

var erfTables = map[int]Mem{}

// erfTable is coefficient j of all eight polynomials.
func erfTable(j int) Mem {
	if _, ok := erfTables[j]; !ok {
		m := GLOBL(fmt.Sprintf("erf%d", j), RODATA|NOPTR)
		for k := range 8 {
			DATA(8*k, F64(erf8[k][j]))
		}
		erfTables[j] = m
	}
	return erfTables[j]
}

func funcs() {
	for j := range erf8[0] {
		erfTable(j)
	}
	funcF32("exp2F32AVX512", exp2Seq)
	funcF32("logF32AVX512", func(x VecVirtual) VecVirtual {
		l, e := logSeq(x)
		VFMADD231PD_BCST(f64(ln2Hi), e, l)
		return logEnd(x, l)
	})
	funcF32("log2F32AVX512", func(x VecVirtual) VecVirtual {
		l, e := logSeq(x)
		VFMADD132PD_BCST(f64(log2e), e, l)
		return logEnd(x, l)
	})
	funcF32("expm1F32AVX512", expm1Seq)
	funcF32("log1pF32AVX512", log1pSeq)
	funcF32("rcpF32AVX512", func(x VecVirtual) VecVirtual {
		y := all(1)
		VDIVPD(x, y, y)
		return y
	})
	funcF32("rsqrtF32AVX512", func(x VecVirtual) VecVirtual {
		y, z := all(1), ZMM()
		VSQRTPD(x, z)
		VDIVPD(z, y, y)
		return y
	})
	funcF32("sqrtF32AVX512", func(x VecVirtual) VecVirtual {
		z := ZMM()
		VSQRTPD(x, z)
		return z
	})
	funcF32("tanhF32AVX512", tanhSeq)
	funcF32("logisticF32AVX512", logisticSeq)
	funcF32("erfF32AVX512", erfSeq)
}
