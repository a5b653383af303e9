package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// Conversions. The entry's places include the part; results are written when all sources are read, since they may be the same vector.

// hostRounding are the host's modes that the device has too.
var hostRounding = map[string]uint64{"RNE": 8, "RDN": 9, "RUP": 10, "RTZ": 11}

// widen makes a vector of parts of n bytes.
func (t *threads) widen(name string, n int, f func(src Mem) VecVirtual) {
	t.begin(name)
	a, d := field(thA), field(thD)
	var out [8]VecVirtual
	for i := range out {
		out[i] = f(Mem{Base: RDI, Index: a, Scale: 1, Disp: n * i})
	}
	for i := range out {
		VMOVDQU(out[i], chunk(d, i))
	}
	next()
}

// same converts lanes of one width.
func (t *threads) same(name string, f func(src Mem) VecVirtual) {
	t.each(name, func(a, _ Mem, _ int) VecVirtual { return f(a) })
}

// halve makes half a vector of lanes of half the width: of f's words by packing, which the host does within 16 bytes.
func (t *threads) halve(name string, f func(src Mem) VecVirtual, pack func(b, a, d Op)) {
	t.begin(name)
	a, d := field(thA), field(thD)
	var out [4]VecVirtual
	for i := range out {
		out[i] = f(chunk(a, 2*i))
		pack(f(chunk(a, 2*i+1)), out[i], out[i])
		VPERMQ(Imm(0xd8), out[i], out[i])
	}
	for i := range out {
		VMOVDQU(out[i], chunk(d, i))
	}
	next()
}

// quarter makes a quarter of a vector, bytes of words.
func (t *threads) quarter(name string, f func(src Mem) VecVirtual, bytes func(b, a, d Op)) {
	t.begin(name)
	a, d := field(thA), field(thD)
	order := fixed("quarters", func(i int) uint8 { return []uint8{0, 4, 1, 5, 2, 6, 3, 7}[i/4] * uint8(1-min(1, i%4)) })
	var out [2]VecVirtual
	for i := range out {
		out[i] = f(chunk(a, 4*i))
		VPACKSSDW(f(chunk(a, 4*i+1)), out[i], out[i])
		high := f(chunk(a, 4*i+2))
		VPACKSSDW(f(chunk(a, 4*i+3)), high, high)
		bytes(high, out[i], out[i])
		o := loaded(order)
		VPERMD(out[i], o, out[i])
	}
	for i := range out {
		VMOVDQU(out[i], chunk(d, i))
	}
	next()
}

func packUS(b, a, d Op)    { VPACKUSDW(b, a, d) }
func bytesU(b, a, d Op)    { VPACKUSWB(b, a, d) }
func bytesS(b, a, d Op)    { VPACKSSWB(b, a, d) }
func packBytes(b, a, d Op) { VPACKUSWB(b, a, d) }

// canonical32 makes NaNs canonical, eight lanes.
func canonical32(y VecVirtual) VecVirtual {
	m := YMM()
	VCMPPS(Imm(3), y, y, m)
	VBLENDVPS(m, dwords(quietNaN), y, y)
	return y
}

// roundBF16 leaves the bits of the nearest bf16 in the low half of each word.
func roundBF16(y VecVirtual) VecVirtual {
	m, odd := YMM(), YMM()
	VCMPPS(Imm(3), y, y, m)
	VPSRLD(Imm(16), y, odd)
	VPAND(dwords(1), odd, odd)
	VPADDD(dwords(0x7fff), y, y)
	VPADDD(odd, y, y)
	VPSRLD(Imm(16), y, y)
	VBLENDVPS(m, dwords(quietNaN>>16), y, y)
	return y
}

// integerOf rounds floats to words, saturating; NaN becomes 0.
func integerOf(y VecVirtual, mode string) VecVirtual {
	big, number, out := YMM(), YMM(), YMM()
	VROUNDPS(Imm(hostRounding[mode]), y, y)
	VCMPPS(Imm(0x1d), dwords(0x4f000000), y, big) // 2³¹ and up
	VCMPPS(Imm(7), y, y, number)
	VCVTTPS2DQ(y, out)
	VPXOR(big, out, out)
	VPAND(number, out, out)
	return out
}

func bf16At(src Mem) VecVirtual {
	y := YMM()
	VPMOVZXWD(src, y)
	VPSLLD(Imm(16), y, y)
	return y
}

func f16At(src Mem) VecVirtual {
	y := YMM()
	VCVTPH2PS(src, y)
	return y
}

func (t *threads) conversions() {
	t.widen("vcvtF32BF16RNE", 16, func(src Mem) VecVirtual { return canonical32(bf16At(src)) })
	t.widen("vcvtF32F16RNE", 16, func(src Mem) VecVirtual { return canonical32(f16At(src)) })
	t.halve("vcvtBF16F32RNE", func(src Mem) VecVirtual { return roundBF16(loaded(src)) }, packUS)
	t.toF16("vcvtF16F32RNE", func(src Mem) VecVirtual { return canonical32(loaded(src)) })
	t.widen("vcvtF64F32RNE", 16, func(src Mem) VecVirtual {
		y, x := YMM(), XMM()
		VMOVUPS(src, x)
		VCVTPS2PD(x, y)
		return canonical64(y)
	})
	t.halveDoubles("vcvtF32F64RNE")
	t.extensions()
	for _, mode := range []string{"RNE", "RTZ", "RDN", "RUP"} {
		t.same("vcvtI32F32"+mode, func(src Mem) VecVirtual { return integerOf(loaded(src), mode) })
		t.same("vroundF32"+mode, func(src Mem) VecVirtual {
			y := YMM()
			VROUNDPS(Imm(hostRounding[mode]), src, y)
			return canonical32(y)
		})
		t.quarter("vcvtI8F32"+mode, func(src Mem) VecVirtual { return integerOf(loaded(src), mode) }, bytesS)
		t.quarter("vcvtU8F32"+mode, func(src Mem) VecVirtual { return integerOf(loaded(src), mode) }, bytesU)
		t.halve("vcvtI16F32"+mode, func(src Mem) VecVirtual { return integerOf(loaded(src), mode) }, func(b, a, d Op) { VPACKSSDW(b, a, d) })
		t.halve("vcvtU16F32"+mode, func(src Mem) VecVirtual { return integerOf(loaded(src), mode) }, packUS)
	}
	saturated := func(src Mem) VecVirtual { return loaded(src) }
	t.quarter("vcvtsI8I32", saturated, bytesS)
	t.quarter("vcvtsU8I32", saturated, bytesU)
	t.halve("vcvtsI16I32", saturated, func(b, a, d Op) { VPACKSSDW(b, a, d) })
	t.halve("vcvtsU16I32", saturated, packUS)
	t.halve("vcvtsI8I16", saturated, func(b, a, d Op) { VPACKSSWB(b, a, d) })
	t.halve("vcvtsU8I16", saturated, packBytes)
}

// canonical64 makes NaNs of doubles canonical.
func canonical64(y VecVirtual) VecVirtual {
	m := YMM()
	VCMPPD(Imm(3), y, y, m)
	VBLENDVPD(m, fixed("nan64", func(i int) uint8 { return [8]uint8{6: 0xf8, 7: 0x7f}[i%8] }), y, y)
	return y
}

// toF16 rounds to nearest.
func (t *threads) toF16(name string, f func(src Mem) VecVirtual) {
	t.begin(name)
	a, d := field(thA), field(thD)
	var out [8]VecVirtual
	for i := range out {
		out[i] = XMM()
		VCVTPS2PH(Imm(0), f(chunk(a, i)), out[i])
	}
	for i := range out {
		VMOVDQU(out[i], Mem{Base: RDI, Index: d, Scale: 1, Disp: 16 * i})
	}
	next()
}

func (t *threads) halveDoubles(name string) {
	t.begin(name)
	a, d := field(thA), field(thD)
	var out [8]VecVirtual
	for i := range out {
		out[i] = XMM()
		VCVTPD2PSY(chunk(a, i), out[i])
		m, nan := XMM(), XMM()
		VMOVUPS(dwords(quietNaN), nan)
		VCMPPS(Imm(3), out[i], out[i], m)
		VBLENDVPS(m, nan, out[i], out[i])
	}
	for i := range out {
		VMOVUPS(out[i], Mem{Base: RDI, Index: d, Scale: 1, Disp: 16 * i})
	}
	next()
}

// extensions are conversions of integers: wider, cut, and to floats.
func (t *threads) extensions() {
	type row struct {
		to, from string
		bytes    int // of source for 32 of result
		f        func(m, y Op)
	}
	for _, x := range []row{
		{"16", "I8", 16, VPMOVSXBW2},
		{"16", "U8", 16, VPMOVZXBW2},
		{"32", "I8", 8, VPMOVSXBD2},
		{"32", "U8", 8, VPMOVZXBD2},
		{"32", "I16", 16, VPMOVSXWD2},
		{"32", "U16", 16, VPMOVZXWD2},
		{"64", "I32", 16, VPMOVSXDQ2},
		{"64", "U32", 16, VPMOVZXDQ2},
		{"64", "I16", 8, VPMOVSXWQ2},
		{"64", "U16", 8, VPMOVZXWQ2},
	} {
		get := func(src Mem) VecVirtual {
			y := YMM()
			x.f(src, y)
			return y
		}
		t.widen("vcvtI"+x.to+x.from+"RNE", x.bytes, get)
		t.widen("vcvtU"+x.to+x.from+"RNE", x.bytes, get)
		if x.to == "32" {
			t.widen("vcvtF32"+x.from+"RNE", x.bytes, func(src Mem) VecVirtual {
				y := get(src)
				VCVTDQ2PS(y, y)
				return y
			})
		}
	}
	low := func(bits uint32) func(src Mem) VecVirtual {
		return func(src Mem) VecVirtual {
			y := YMM()
			VMOVDQU(src, y)
			VPAND(dwords(bits), y, y)
			return y
		}
	}
	for _, s := range []string{"I", "U"} {
		for _, from := range []string{"I", "U"} {
			t.halve("vcvt"+s+"16"+from+"32RNE", low(0xffff), packUS)
			t.halve("vcvt"+s+"8"+from+"16RNE", low(0x00ff00ff), packBytes)
			t.quarter("vcvt"+s+"8"+from+"32RNE", low(0xff), bytesU)
		}
	}
}

func VPMOVSXBW2(m, y Op) { VPMOVSXBW(m, y) }
func VPMOVZXBW2(m, y Op) { VPMOVZXBW(m, y) }
func VPMOVSXBD2(m, y Op) { VPMOVSXBD(m, y) }
func VPMOVZXBD2(m, y Op) { VPMOVZXBD(m, y) }
func VPMOVSXWD2(m, y Op) { VPMOVSXWD(m, y) }
func VPMOVZXWD2(m, y Op) { VPMOVZXWD(m, y) }
func VPMOVSXDQ2(m, y Op) { VPMOVSXDQ(m, y) }
func VPMOVZXDQ2(m, y Op) { VPMOVZXDQ(m, y) }
func VPMOVSXWQ2(m, y Op) { VPMOVSXWQ(m, y) }
func VPMOVZXWQ2(m, y Op) { VPMOVZXWQ(m, y) }
