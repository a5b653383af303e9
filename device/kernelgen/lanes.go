package main

import (
	"fmt"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// More vector handlers. Those with eight lanes of four bytes in hand, which both sets share, have half the width of the wide set, and are short.

// fixed is 32 bytes in memory, by what they repeat.
func fixed(name string, b func(i int) uint8) Mem {
	if c, ok := fixedData[name]; ok {
		return c
	}
	m := GLOBL(name, 8|16) // read only, no pointers
	for i := 0; i < 32; i += 8 {
		var v uint64
		for k := range 8 {
			v |= uint64(b(i+k)) << (8 * k)
		}
		DATA(i, U64(v))
	}
	fixedData[name] = m
	return m
}

var fixedData = map[string]Mem{}

// dwords is a constant of equal words.
func dwords(v uint32) Mem {
	return fixed(fmt.Sprintf("dwords%08x", v), func(i int) uint8 { return uint8(v >> (8 * (i % 4))) })
}

// maskBytes makes all bits of a byte of those that stand for lanes that are on, from 32 bits of a mask, of which the lowest of each lane counts.
func maskBytes(bits Mem, lane int) VecVirtual {
	y := YMM()
	first := func(i int) int { return i / lane * lane }
	at := fixed(fmt.Sprintf("maskAt%d", lane), func(i int) uint8 { return uint8(first(i) / 8) })
	bit := fixed(fmt.Sprintf("maskBit%d", lane), func(i int) uint8 { return 1 << (first(i) % 8) })
	VPBROADCASTD(bits, y)
	VPSHUFB(at, y, y)
	VPAND(bit, y, y)
	VPCMPEQB(bit, y, y)
	return y
}

// chunk is 32 bytes of the vector at a place.
func chunk(r GPVirtual, i int) Mem { return Mem{Base: RDI, Index: r, Scale: 1, Disp: 32 * i} }

// each writes a handler that works on 32 bytes at a time, in both sets: f loads what it needs.
func (t *threads) each(name string, f func(a, b Mem, i int) VecVirtual) {
	t.begin(name)
	a, b, d := field(thA), field(thB), field(thD)
	for i := range 8 {
		VMOVDQU(f(chunk(a, i), chunk(b, i), i), chunk(d, i))
	}
	next()
}

// loaded is a register with what an operand holds.
func loaded(m Mem) VecVirtual {
	y := YMM()
	VMOVDQU(m, y)
	return y
}

func (t *threads) moreLanes() {
	two := func(f func(b, z VecVirtual)) func(b, e Mem, z, nan VecVirtual) {
		return func(b, _ Mem, z, _ VecVirtual) {
			zb := t.vec()
			VMOVUPS(b, zb)
			f(zb, z)
		}
	}
	ones := func() VecVirtual {
		z := t.vec()
		if t.wide {
			VPTERNLOGD(Imm(0xff), z, z, z)
		} else {
			VPCMPEQB(z, z, z)
		}
		return z
	}
	xor := func(m, z VecVirtual) {
		if t.wide {
			VPXORQ(m, z, z)
		} else {
			VPXOR(m, z, z)
		}
	}
	t.bitwise("vandn", 2, two(func(b, z VecVirtual) {
		if t.wide {
			VPANDNQ(z, b, z)
		} else {
			VPANDN(z, b, z)
		}
	}))
	t.bitwise("vnot", 1, func(_, _ Mem, z, _ VecVirtual) { xor(ones(), z) })
	for _, x := range []struct {
		name string
		lane int
		neg  func(ops ...Op)
		left func(ops ...Op)
	}{
		{"I8", 1, VPSUBB, nil},
		{"I16", 2, VPSUBW, VPSLLW},
		{"I32", 4, VPSUBD, VPSLLD},
		{"I64", 8, VPSUBQ, VPSLLQ},
	} {
		t.lanes("vneg"+x.name, x.lane, 1, false, func(_, _ Mem, z, _ VecVirtual) {
			zero := t.vec()
			if t.wide {
				VPXORQ(zero, zero, zero)
			} else {
				VPXOR(zero, zero, zero)
			}
			x.neg(z, zero, z)
		})
		if x.left == nil {
			continue
		}
		// Signs of floats, whatever they are.
		for _, float := range map[int][]string{2: {"F16", "BF16"}, 4: {"F32"}, 8: {"F64"}}[x.lane] {
			t.lanes("vneg"+float, x.lane, 1, false, func(_, _ Mem, z, _ VecVirtual) {
				sign := ones()
				x.left(Imm(uint64(8*x.lane-1)), sign, sign)
				xor(sign, z)
			})
			t.lanes("vabs"+float, x.lane, 1, false, func(_, _ Mem, z, _ VecVirtual) {
				sign := ones()
				x.left(Imm(uint64(8*x.lane-1)), sign, sign)
				if t.wide {
					VPANDNQ(z, sign, z)
				} else {
					VPANDN(z, sign, z)
				}
			})
		}
	}
	simple := func(name string, lane, sources int, f func(b, z VecVirtual)) {
		if sources == 2 {
			t.lanes(name, lane, 2, false, two(f))
			return
		}
		t.lanes(name, lane, 1, false, func(_, _ Mem, z, _ VecVirtual) { f(z, z) })
	}
	simple("vabsI8", 1, 1, func(_, z VecVirtual) { VPABSB(z, z) })
	simple("vabsI16", 2, 1, func(_, z VecVirtual) { VPABSW(z, z) })
	simple("vabsI32", 4, 1, func(_, z VecVirtual) { VPABSD(z, z) })
	if t.wide {
		simple("vabsI64", 8, 1, func(_, z VecVirtual) { VPABSQ(z, z) })
		simple("vminI64", 8, 2, func(b, z VecVirtual) { VPMINSQ(b, z, z) })
		simple("vmaxI64", 8, 2, func(b, z VecVirtual) { VPMAXSQ(b, z, z) })
		simple("vminU64", 8, 2, func(b, z VecVirtual) { VPMINUQ(b, z, z) })
		simple("vmaxU64", 8, 2, func(b, z VecVirtual) { VPMAXUQ(b, z, z) })
		simple("vmulI64", 8, 2, func(b, z VecVirtual) { VPMULLQ(b, z, z) })
	}
	simple("vaddsI8", 1, 2, func(b, z VecVirtual) { VPADDSB(b, z, z) })
	simple("vaddsI16", 2, 2, func(b, z VecVirtual) { VPADDSW(b, z, z) })
	simple("vaddsU8", 1, 2, func(b, z VecVirtual) { VPADDUSB(b, z, z) })
	simple("vaddsU16", 2, 2, func(b, z VecVirtual) { VPADDUSW(b, z, z) })
	simple("vsubsI8", 1, 2, func(b, z VecVirtual) { VPSUBSB(b, z, z) })
	simple("vsubsI16", 2, 2, func(b, z VecVirtual) { VPSUBSW(b, z, z) })
	simple("vsubsU8", 1, 2, func(b, z VecVirtual) { VPSUBUSB(b, z, z) })
	simple("vsubsU16", 2, 2, func(b, z VecVirtual) { VPSUBUSW(b, z, z) })
	simple("vmulhI16", 2, 2, func(b, z VecVirtual) { VPMULHW(b, z, z) })
	simple("vmulhU16", 2, 2, func(b, z VecVirtual) { VPMULHUW(b, z, z) })
	t.lanes("vfmaI32", 4, 3, false, func(b, e Mem, z, _ VecVirtual) {
		VPMULLD(b, z, z)
		VPADDD(e, z, z)
	})
	t.lanes("vfmaI16", 2, 3, false, func(b, e Mem, z, _ VecVirtual) {
		VPMULLW(b, z, z)
		VPADDW(e, z, z)
	})
	t.lanes("vdivF64", 8, 2, false, t.doubles(VDIVPD))
	t.lanes("vfmaF64", 8, 3, false, func(b, e Mem, z, _ VecVirtual) {
		c := t.vec()
		VMOVUPS(e, c)
		VFMADD132PD(b, c, z)
		t.settle64(z)
	})
	t.dots()
	t.immediates()
	t.shifts()
	t.select_()
}

// dots widen bytes to 16 bits, the even ones and the odd ones of each word, whose products the host adds up exactly.
func (t *threads) dots() {
	even := func(signed bool, y, d VecVirtual) {
		VPSLLW(Imm(8), y, d)
		if signed {
			VPSRAW(Imm(8), d, d)
		} else {
			VPSRLW(Imm(8), d, d)
		}
	}
	odd := func(signed bool, y VecVirtual) {
		if signed {
			VPSRAW(Imm(8), y, y)
		} else {
			VPSRLW(Imm(8), y, y)
		}
	}
	for _, x := range []struct {
		name   string
		sa, sb bool
	}{{"I8", true, true}, {"U8", false, false}, {"U8I8", false, true}, {"I8U8", true, false}} {
		t.lanes("vdot4"+x.name, 4, 3, false, func(b, e Mem, z, _ VecVirtual) {
			y, p, q := t.vec(), t.vec(), t.vec()
			VMOVUPS(b, y)
			even(x.sa, z, p)
			even(x.sb, y, q)
			VPMADDWD(q, p, p)
			odd(x.sa, z)
			odd(x.sb, y)
			VPMADDWD(y, z, z)
			VPADDD(p, z, z)
			VPADDD(e, z, z)
		})
	}
}

// immediates are in the entry, spread over 64 bits.
func (t *threads) immediates() {
	for _, x := range []struct {
		name string
		lane int
		add  func(ops ...Op)
	}{{"I8", 1, VPADDB}, {"I16", 2, VPADDW}, {"I32", 4, VPADDD}, {"I64", 8, VPADDQ}} {
		t.lanes("vaddi"+x.name, x.lane, 1, false, func(_, _ Mem, z, _ VecVirtual) {
			v := t.vec()
			VPBROADCASTQ(at(RSI, thImm), v)
			x.add(v, z, z)
		})
	}
	for _, x := range []struct {
		name  string
		lane  int
		shift func(ops ...Op)
		wide  bool
	}{
		{"vslliI16", 2, VPSLLW, false},
		{"vslliI32", 4, VPSLLD, false},
		{"vslliI64", 8, VPSLLQ, false},
		{"vsrliI16", 2, VPSRLW, false},
		{"vsrliI32", 4, VPSRLD, false},
		{"vsrliI64", 8, VPSRLQ, false},
		{"vsraiI16", 2, VPSRAW, false},
		{"vsraiI32", 4, VPSRAD, false},
		{"vsraiI64", 8, VPSRAQ, true},
	} {
		if x.wide && !t.wide {
			continue
		}
		t.lanes(x.name, x.lane, 1, false, func(_, _ Mem, z, _ VecVirtual) {
			c := XMM()
			MOVQ(at(RSI, thImm), c)
			x.shift(c, z, z)
		})
	}
}

// shifts count modulo the width.
func (t *threads) shifts() {
	for _, x := range []struct {
		name  string
		lane  int
		shift func(ops ...Op)
		wide  bool
	}{
		{"vsllI32", 4, VPSLLVD, false},
		{"vsrlI32", 4, VPSRLVD, false},
		{"vsraI32", 4, VPSRAVD, false},
		{"vsllI64", 8, VPSLLVQ, false},
		{"vsrlI64", 8, VPSRLVQ, false},
		{"vsraI64", 8, VPSRAVQ, true},
		{"vsllI16", 2, VPSLLVW, true},
		{"vsrlI16", 2, VPSRLVW, true},
		{"vsraI16", 2, VPSRAVW, true},
	} {
		if x.wide && !t.wide {
			continue
		}
		t.lanes(x.name, x.lane, 2, false, func(b, _ Mem, z, _ VecVirtual) {
			most, c, g := t.vec(), t.vec(), GP64()
			MOVQ(U64(map[int]uint64{2: 0x000f000f000f000f, 4: 0x1f0000001f, 8: 63}[x.lane]), g)
			x16 := XMM()
			MOVQ(g, x16)
			VPBROADCASTQ(x16, most)
			VMOVUPS(b, c)
			if t.wide {
				VPANDQ(most, c, c)
			} else {
				VPAND(most, c, c)
			}
			x.shift(c, z, z)
		})
	}
}

// select_ takes a where a mask is on, else b.
func (t *threads) select_() {
	for lane := 1; lane <= 8; lane *= 2 {
		name := fmt.Sprintf("vselI%d", 8*lane)
		t.begin(name)
		m, a, b, d := field(thE), field(thA), field(thB), field(thD)
		for i := range 8 {
			on := maskBytes(Mem{Base: RDI, Index: m, Scale: 1, Disp: 4 * i}, lane)
			y := loaded(chunk(b, i))
			VPBLENDVB(on, chunk(a, i), y, y)
			VMOVDQU(y, chunk(d, i))
		}
		next()
	}
}
