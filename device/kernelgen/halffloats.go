package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// Lanes of f16 and bf16 compute in f32. Its 24 bits are enough for a sum or a quotient of two such numbers, and for a product if that is not too
// small for f32; rounding twice is then as rounding once. A fused sum is rounded to odd first.

type halfFormat struct {
	name string
	at   func(src Mem) VecVirtual
	back func(low, high VecVirtual) VecVirtual // two times eight lanes in order
}

var halfFormats = []halfFormat{
	{"F16", f16At, func(low, high VecVirtual) VecVirtual {
		l, h, y := XMM(), XMM(), YMM()
		VCVTPS2PH(Imm(0), canonical32(low), l)
		VCVTPS2PH(Imm(0), canonical32(high), h)
		VINSERTI128(Imm(1), h, l.AsY(), y)
		return y
	}},
	{"BF16", bf16At, func(low, high VecVirtual) VecVirtual {
		y := YMM()
		VPACKUSDW(roundBF16(high), roundBF16(low), y)
		VPERMQ(Imm(0xd8), y, y)
		return y
	}},
}

func (t *threads) halfFloats() {
	two := func(f func(b, a, d Op)) func(s []VecVirtual) VecVirtual {
		return func(s []VecVirtual) VecVirtual {
			f(s[1], s[0], s[0])
			return s[0]
		}
	}
	extreme := func(pick, join func(a, b, d Op)) func(s []VecVirtual) VecVirtual {
		return func(s []VecVirtual) VecVirtual {
			x, y, un := YMM(), YMM(), YMM()
			VCMPPS(Imm(3), s[1], s[0], un)
			pick(s[1], s[0], x)
			pick(s[0], s[1], y)
			join(x, y, x)
			VORPS(un, x, x)
			return x
		}
	}
	fused := func(negate bool) func(s []VecVirtual) VecVirtual {
		return func(s []VecVirtual) VecVirtual {
			p := YMM()
			VMULPS(s[1], s[0], p)
			if negate {
				VXORPS(dwords(0x80000000), p, p)
			}
			return oddSum(p, s[2])
		}
	}
	for _, h := range halfFormats {
		small := h.name == "BF16" // products may be too small for f32, or too large
		t.halves(h, "vadd", 2, false, two(func(b, a, d Op) { VADDPS(b, a, d) }))
		t.halves(h, "vsub", 2, false, two(func(b, a, d Op) { VSUBPS(b, a, d) }))
		t.halves(h, "vmul", 2, small, two(func(b, a, d Op) { VMULPS(b, a, d) }))
		t.halves(h, "vmin", 2, false, extreme(func(a, b, d Op) { VMINPS(a, b, d) }, func(a, b, d Op) { VORPS(a, b, d) }))
		t.halves(h, "vmax", 2, false, extreme(func(a, b, d Op) { VMAXPS(a, b, d) }, func(a, b, d Op) { VANDPS(a, b, d) }))
		t.halves(h, "vfma", 3, small, fused(false))
		t.halves(h, "vfnma", 3, small, fused(true))
	}
	t.halves(halfFormats[0], "vdiv", 2, false, two(func(b, a, d Op) { VDIVPS(b, a, d) }))
}

// oddSum is p + c, rounded to odd: where the sum to nearest is even and not exact, its neighbour on the other side of the exact one.
func oddSum(p, c VecVirtual) VecVirtual {
	s, bb, t, e, inexact := YMM(), YMM(), YMM(), YMM(), YMM()
	VADDPS(c, p, s)
	VSUBPS(p, s, bb)
	VSUBPS(bb, s, t)
	VSUBPS(t, p, e)
	VSUBPS(bb, c, t)
	VADDPS(t, e, e) // what the rounding left out
	zero := YMM()
	VXORPS(zero, zero, zero)
	VCMPPS(Imm(0x0c), zero, e, inexact)
	even := YMM()
	VPAND(dwords(1), s, even)
	VPCMPEQD(zero, even, even)
	VPAND(even, inexact, inexact)
	// +1 away from zero if the rest has the sum's sign, else −1.
	VPXOR(s, e, e)
	VPSRAD(Imm(31), e, e)
	VPOR(dwords(1), e, e)
	VPAND(inexact, e, e)
	VPADDD(e, s, s)
	return s
}

// halves writes the handlers of an operation, without and with masks. products tells that those of the first two operands have to be looked at before:
// one that is subnormal in f32, or too large, is left to Go.
func (t *threads) halves(h halfFormat, op string, sources int, products bool, f func(s []VecVirtual) VecVirtual) {
	for _, mask := range []string{"", "Merge", "Zero"} {
		t.begin(op + h.name + mask)
		var src []GPVirtual
		for i := range sources {
			src = append(src, field([]int{thA, thB, thE}[i]))
		}
		src = append(src, field(thD))
		d := src[sources]
		if mask != "" {
			src = append(src, field(thX))
		}
		for _, r := range src {
			ADDQ(RDI, r)
		}
		n := GP64()
		loop := func(label string, body func()) {
			MOVQ(U32(8), n)
			Label(label)
			body()
			for i, r := range src {
				ADDQ(Imm(map[bool]uint64{false: 32, true: 4}[i > sources]), r)
			}
			DECQ(n)
			JNZ(LabelRef(label))
		}
		if products {
			bad := YMM()
			VPXOR(bad, bad, bad)
			loop("look", func() {
				for k := range 2 {
					badProducts(h.at(at(src[0], 16*k)), h.at(at(src[1], 16*k)), bad)
				}
			})
			VPTEST(bad, bad)
			JNE(LabelRef("go"))
			for i, r := range src {
				SUBQ(U32(map[bool]uint32{false: 256, true: 32}[i > sources]), r)
			}
		}
		loop("loop", func() {
			var part [2]VecVirtual
			for k := range part {
				var s []VecVirtual
				for _, r := range src[:sources] {
					s = append(s, h.at(at(r, 16*k)))
				}
				part[k] = f(s)
			}
			y := h.back(part[0], part[1])
			if mask != "" {
				on := maskBytes(at(src[sources+1], 0), 2)
				if mask == "Zero" {
					VPAND(on, y, y)
				} else {
					old := loaded(at(d, 0))
					VPBLENDVB(on, y, old, y)
				}
			}
			VMOVDQU(y, at(d, 0))
		})
		next()
		if products {
			goDoes()
		}
	}
}

// badProducts adds lanes to bad whose product of finite numbers that are not 0 is not a normal f32.
func badProducts(a, b, bad VecVirtual) {
	p, big, zero, x := YMM(), YMM(), YMM(), YMM()
	VMULPS(b, a, p)
	VPAND(dwords(0x7fffffff), p, p)
	VPXOR(zero, zero, zero)
	VCMPPS(Imm(0), dwords(0x7f800000), p, big)
	VPOR(big, bad, bad)
	VPCMPGTD(p, loaded(dwords(0x00800000)), p)
	VCMPPS(Imm(4), zero, a, x)
	VPAND(x, p, p)
	VCMPPS(Imm(4), zero, b, x)
	VPAND(x, p, p)
	VPOR(p, bad, bad)
}
