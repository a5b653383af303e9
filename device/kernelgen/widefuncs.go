package main

import (
	"math"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// Functions of f64 lanes, as num's wide.go defines them: double-doubles, eight lanes at a time, the same operations in the same order.

// num's log 2 in three parts.
const (
	ln2A = 0x1.62e42fefa2000p-1
	ln2B = 0x1.9ef35793c7673p-41
	ln2C = 0x1.f97b57a079a19p-103
)

// dd is a double-double.
type dd struct{ h, l VecVirtual }

// op2 gives the result of an operation of two operands, as they stand in num, in a new register.
func op2(f func(ops ...Op), a VecVirtual, b Op) VecVirtual {
	z := ZMM()
	f(b, a, z)
	return z
}

func add(a VecVirtual, b Op) VecVirtual { return op2(VADDPD, a, b) }
func sub(a VecVirtual, b Op) VecVirtual { return op2(VSUBPD, a, b) }
func mul(a VecVirtual, b Op) VecVirtual { return op2(VMULPD, a, b) }
func div(a VecVirtual, b Op) VecVirtual { return op2(VDIVPD, a, b) }

func addC(a VecVirtual, c float64) VecVirtual {
	z := ZMM()
	VADDPD_BCST(f64(c), a, z)
	return z
}

func mulC(a VecVirtual, c float64) VecVirtual {
	z := ZMM()
	VMULPD_BCST(f64(c), a, z)
	return z
}

// fma is a·b + c, fms a·b − c.
func fma(a, b, c VecVirtual) VecVirtual {
	z := ZMM()
	VMOVAPD(c, z)
	VFMADD231PD(b, a, z)
	return z
}

func fms(a, b, c VecVirtual) VecVirtual {
	z := ZMM()
	VMOVAPD(c, z)
	VFMSUB231PD(b, a, z)
	return z
}

func twoSum(a, b VecVirtual) dd {
	s := add(a, b)
	t := sub(s, a)
	return dd{s, add(sub(a, sub(s, t)), sub(b, t))}
}

func fastSum(a, b VecVirtual) dd {
	s := add(a, b)
	return dd{s, sub(b, sub(s, a))}
}

func twoProd(a, b VecVirtual) dd {
	p := mul(a, b)
	return dd{p, fms(a, b, p)}
}

func (a dd) add(b dd) dd {
	s := twoSum(a.h, b.h)
	return fastSum(s.h, add(s.l, add(a.l, b.l)))
}

func (a dd) mul(b dd) dd {
	p := twoProd(a.h, b.h)
	return fastSum(p.h, fma(a.l, b.h, fma(a.h, b.l, p.l)))
}

func (a dd) times(c float64) dd { return dd{mulC(a.h, c), mulC(a.l, c)} }

// minus changes the sign.
func minus(x VecVirtual) VecVirtual {
	z := ZMM()
	VPXORQ_BCST(word(1<<63), x, z)
	return z
}

// expDD is e^a for |a.h| ≤ 0.35.
func expDD(a dd) dd {
	a = a.times(0.125)
	q := all(1. / 40320)
	for _, c := range []float64{1. / 5040, 1. / 720, 1. / 120, 1. / 24, 0} {
		VFMADD213PD_BCST(f64(c), a.h, q)
	}
	z := a.mul(a)
	c := z.mul(a)
	c = c.mul(dd{all(0x1.5555555555555p-3), all(0x1.5555555555555p-57)}.add(dd{q, all(0)}))
	s := dd{all(1), all(0)}.add(a.add(z.times(0.5).add(c)))
	for range 3 {
		s = s.mul(s)
	}
	return s
}

// power is 2^n.
func power(n VecVirtual) VecVirtual {
	k := ZMM()
	VCVTPD2QQ(n, k)
	VPADDQ_BCST(word(1023), k, k)
	VPSLLQ(Imm(52), k, k)
	return k
}

// blend takes y where a comparison of x with a constant holds.
func blend(to VecVirtual, pred uint64, x VecVirtual, c float64, y VecVirtual) {
	k := K()
	VCMPPD(Imm(pred), all(c), x, k)
	VMOVAPD(y, k, to)
}

const (
	isEqual = 0x00
	below   = 0x11
	above   = 0x1e
)

func wideExp(x VecVirtual) VecVirtual {
	in := limit(x, 800)
	k := round(mulC(in, log2e))
	m := minus(k)
	p := twoProd(m, all(ln2B))
	r := dd{fma(m, all(ln2A), in), all(0)}
	r = expDD(r.add(dd{p.h, fma(m, all(ln2C), p.l)}))
	s := add(r.h, r.l)
	// in two factors, so that neither is subnormal: the second is 1 but far out
	first := ZMM()
	VMOVAPD(k, first)
	blend(first, above, k, 1000, all(1000))
	blend(first, below, k, -1000, all(-900))
	s = mul(mul(s, power(first)), power(sub(k, first)))
	blend(s, above, x, 709.8, all(math.Inf(1)))
	blend(s, below, x, -745.2, all(0))
	return s
}

func wideLog(x VecVirtual) VecVirtual {
	// m and e as logSplit gives them
	k, m, b, adj := ZMM(), ZMM(), ZMM(), all(0)
	VMOVAPD(x, b)
	blend(b, below, x, 0x1p-1022, mulC(x, 0x1p54))
	blend(adj, below, x, 0x1p-1022, all(-54))
	VPSUBQ_BCST(word(sqrtHex), b, k)
	VPSRAQ(Imm(52), k, k)
	VPSLLQ(Imm(52), k, m)
	VPSUBQ(m, b, m)
	e := ZMM()
	VCVTQQ2PD(k, e)
	e = add(e, adj)

	f := addC(m, -1)
	d := twoSum(all(2), f)
	q := div(f, d.h)
	p := twoProd(q, d.h)
	r := add(sub(sub(f, p.h), p.l), fma(minus(q), d.l, all(0)))
	s := fastSum(q, div(r, d.h))
	z := mul(s.h, s.h)
	tail := all(2. / 27)
	for i := 11; i >= 0; i-- {
		VFMADD213PD_BCST(f64(2/float64(2*i+3)), z, tail)
	}
	y := fastSum(mulC(s.h, 2), fma(mul(s.h, z), tail, mulC(s.l, 2)))
	plain := add(y.h, y.l)

	n := twoProd(e, all(ln2B))
	o := fastSum(mulC(e, ln2A), n.h)
	sum := dd{o.h, add(o.l, n.l)}.add(y)
	l := add(sum.h, sum.l)
	blend(l, isEqual, e, 0, plain)
	return logEnd(x, l)
}

// funcF64 makes a kernel of a sequence from x to a new register.
func funcF64(name string, f func(x VecVirtual) VecVirtual) {
	TEXT(name, NOSPLIT, "func(d, a, b, e *[256]byte)")
	Pragma("noescape")
	d, a := Load(Param("d"), GP64()), Load(Param("a"), GP64())
	n := GP64()
	MOVQ(U32(4), n)
	Label("loop")
	x, k := ZMM(), K()
	VMOVUPD(at(a, 0), x)
	y := f(x)
	VCMPPD(Imm(3), y, y, k)
	VMOVAPD(allBits(0x7ff8000000000000), k, y)
	VMOVUPD(y, at(d, 0))
	ADDQ(Imm(64), a)
	ADDQ(Imm(64), d)
	DECQ(n)
	JNZ(LabelRef("loop"))
	VZEROUPPER()
	RET()
}

func wideFuncs() {
	funcF64("expF64AVX512", wideExp)
	funcF64("logF64AVX512", wideLog)
}
