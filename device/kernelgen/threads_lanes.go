package main

import (
	"fmt"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// Handlers of vector instructions, lane by lane.

// A lane operation takes a chunk of a vector from memory or registers; both sets have their own instructions.

func (t *threads) width() int {
	if t.wide {
		return 64
	}
	return 32
}

func (t *threads) vec() VecVirtual {
	if t.wide {
		return ZMM()
	}
	return YMM()
}

func (t *threads) nan() VecVirtual {
	if t.wide {
		z := ZMM()
		nanIn(z)
		return z
	}
	return all32(quietNaN)
}

func (t *threads) settle(z, nan VecVirtual) {
	if t.wide {
		settleNaN(z, nan)
	} else {
		settleNaN2(z, nan)
	}
}

// maskOf is the place of lane mask words: 64 bits for a wide chunk.
func (t *threads) lanes(name string, lane int, sources int, nan bool, f func(b, e Mem, z, nan VecVirtual)) {
	t.laneOp(name, sources, nan, f, 0, false)
	t.laneOp(name+"Merge", sources, nan, f, lane, false)
	t.laneOp(name+"Zero", sources, nan, f, lane, true)
}

// bitwise writes handlers of what minds the type only where there is a mask.
func (t *threads) bitwise(name string, sources int, f func(b, e Mem, z, nan VecVirtual)) {
	t.laneOp(name, sources, false, f, 0, false)
	for lane := 1; lane <= 8; lane *= 2 {
		t.laneOp(fmt.Sprintf("%sI%dMerge", name, 8*lane), sources, false, f, lane, false)
		t.laneOp(fmt.Sprintf("%sI%dZero", name, 8*lane), sources, false, f, lane, true)
	}
}

// laneMasks are the bits of a mask word that stand for lanes of some bytes.
var laneMasks = map[int]uint64{1: ^uint64(0), 2: 0x5555555555555555, 4: 0x1111111111111111, 8: 0x0101010101010101}

// operands points to the registers of an entry: an index beside the base would cost the host a step in each access.
func (t *threads) operands(sources int) (src [3]GPVirtual, d GPVirtual) {
	for i := range sources {
		src[i] = field([]int{thA, thB, thE}[i])
		ADDQ(RDI, src[i])
	}
	for i := sources; i < 3; i++ {
		src[i] = src[0]
	}
	d = field(thD)
	ADDQ(RDI, d)
	return src, d
}

// floats is lanes for f32, whose NaNs become the canonical one. There hardly ever is one: the wide set looks once at all lanes of a whole vector, at its
// results or, with ranged, which does not pass NaNs on, at what it takes; and goes the long way only then. Nothing is stored before.
func (t *threads) floats(name string, sources int, ranged bool, f func(b, e Mem, z, nan VecVirtual)) {
	t.laneOp(name+"Merge", sources, true, f, 4, false)
	t.laneOp(name+"Zero", sources, true, f, 4, true)
	if !t.wide {
		t.laneOp(name, sources, true, f, 0, false)
		return
	}
	t.begin(name)
	src, d := t.operands(sources)
	k := K()
	var zs [4]VecVirtual
	for i := range zs {
		zs[i] = ZMM()
		VMOVUPS(at(src[0], 64*i), zs[i])
		b := at(src[1], 64*i)
		if ranged {
			z := ZMM()
			VMOVUPS(b, z)
			ordered(i == 0, z, zs[i], k)
		}
		f(b, at(src[2], 64*i), zs[i], nil)
		if !ranged && i%2 == 1 {
			ordered(i == 1, zs[i-1], zs[i], k)
		}
	}
	KORTESTW(k, k)
	JCC(LabelRef("nan"))
	for i, z := range zs {
		VMOVUPS(z, at(d, 64*i))
	}
	next()
	Label("nan")
	nan := t.nan()
	for i := range zs {
		z := ZMM()
		VMOVUPS(at(src[0], 64*i), z)
		f(at(src[1], 64*i), at(src[2], 64*i), z, nan)
		VMOVUPS(z, at(d, 64*i))
	}
	next()
}

// ordered sets the bits of lanes where neither of two is a NaN, or clears those where one is.
func ordered(first bool, x, y, k Op) {
	if first {
		VCMPPS(Imm(7), x, y, k)
		return
	}
	VCMPPS(Imm(7), x, y, k, k)
}

// laneOp is f over all chunks: z holds a and takes the result. lane is the bytes of a masked lane, 0 without a mask.
func (t *threads) laneOp(name string, sources int, nan bool, f func(b, e Mem, z, nan VecVirtual), lane int, zero bool) {
	t.begin(name)
	src, d := t.operands(sources)
	var n VecVirtual
	if nan {
		n = t.nan()
	}
	var m, bits GPVirtual
	if lane != 0 {
		m, bits = field(thX), GP64()
		if t.wide {
			MOVQ(U64(laneMasks[lane]), bits)
		}
	}
	w := t.width()
	for i := range 256 / w {
		z := t.vec()
		chunk := func(r GPVirtual) Mem { return at(r, w*i) }
		VMOVUPS(chunk(src[0]), z)
		f(chunk(src[1]), chunk(src[2]), z, n)
		if lane == 0 {
			VMOVUPS(z, chunk(d))
			continue
		}
		if !t.wide {
			y := maskBytes(Mem{Base: RDI, Index: m, Scale: 1, Disp: 4 * i}, lane)
			if zero {
				VPAND(y, z, z)
			} else {
				old := YMM()
				VMOVDQU(chunk(d), old)
				VPBLENDVB(y, z, old, z)
			}
			VMOVDQU(z, chunk(d))
			continue
		}
		g, k := GP64(), K()
		MOVQ(Mem{Base: RDI, Index: m, Scale: 1, Disp: 8 * i}, g)
		if lane > 1 {
			PEXTQ(bits, g, g)
		}
		KMOVQ(g, k)
		store := map[int]func(ops ...Op){
			1: VMOVDQU8, 2: VMOVDQU16, 4: VMOVDQU32, 8: VMOVDQU64,
		}[lane]
		if zero {
			map[int]func(src, k, dst Op){1: VMOVDQU8_Z, 2: VMOVDQU16_Z, 4: VMOVDQU32_Z, 8: VMOVDQU64_Z}[lane](z, k, z)
			VMOVUPS(z, chunk(d))
		} else {
			store(z, k, chunk(d))
		}
	}
	next()
}

func (t *threads) vectors() {
	settled := func(f func(b, e Mem, z VecVirtual)) func(b, e Mem, z, nan VecVirtual) {
		return func(b, e Mem, z, nan VecVirtual) {
			f(b, e, z)
			if nan != nil {
				t.settle(z, nan)
			}
		}
	}
	plain := func(f func(ops ...Op)) func(b, e Mem, z, nan VecVirtual) {
		return func(b, _ Mem, z, _ VecVirtual) { f(b, z, z) }
	}
	two := func(f func(ops ...Op)) func(b, e Mem, z, nan VecVirtual) {
		return settled(func(b, _ Mem, z VecVirtual) { f(b, z, z) })
	}
	t.floats("vaddF32", 2, false, two(VADDPS))
	t.floats("vsubF32", 2, false, two(VSUBPS))
	t.floats("vmulF32", 2, false, two(VMULPS))
	t.floats("vdivF32", 2, false, two(VDIVPS))
	fma := func(negate bool) func(b, e Mem, z VecVirtual) {
		return func(b, e Mem, z VecVirtual) {
			c := t.vec()
			VMOVUPS(e, c)
			if negate {
				VFNMADD132PS(b, c, z)
			} else {
				VFMADD132PS(b, c, z)
			}
		}
	}
	t.floats("vfmaF32", 3, false, settled(fma(false)))
	t.floats("vfnmaF32", 3, false, settled(fma(true)))
	for _, x := range []struct {
		name string
		mode uint64
		pick func(ops ...Op)
		join func(mxy, xy, xy1 Op)
	}{
		{"vminF32", 4, func(ops ...Op) { VMINPS(ops...) }, VORPS2},
		{"vmaxF32", 5, func(ops ...Op) { VMAXPS(ops...) }, VANDPS2},
	} {
		t.floats(x.name, 2, true, func(b, e Mem, z, nan VecVirtual) {
			if !t.wide {
				extreme2(x.pick, func(ops ...Op) { x.join(ops[0], ops[1], ops[2]) })(b, e, z, nan)
				return
			}
			if nan == nil {
				VRANGEPS(Imm(x.mode), b, z, z)
				return
			}
			zb, k := ZMM(), K()
			VMOVUPS(b, zb)
			VCMPPS(Imm(3), zb, z, k)
			VRANGEPS(Imm(x.mode), zb, z, z)
			VMOVAPS(nan, k, z)
		})
	}
	t.lanes("vaddF64", 8, 2, true, t.doubles(VADDPD))
	t.lanes("vsubF64", 8, 2, true, t.doubles(VSUBPD))
	t.lanes("vmulF64", 8, 2, true, t.doubles(VMULPD))
	t.lanes("vcvtF32I32RNE", 4, 1, false, func(_, _ Mem, z, _ VecVirtual) { VCVTDQ2PS(z, z) })
	for _, x := range []struct {
		name string
		lane int
		f    func(ops ...Op)
	}{
		{"vaddI8", 1, VPADDB},
		{"vaddI16", 2, VPADDW},
		{"vaddI32", 4, VPADDD},
		{"vaddI64", 8, VPADDQ},
		{"vsubI8", 1, VPSUBB},
		{"vsubI16", 2, VPSUBW},
		{"vsubI32", 4, VPSUBD},
		{"vsubI64", 8, VPSUBQ},
		{"vmulI16", 2, VPMULLW},
		{"vmulI32", 4, VPMULLD},
		{"vminI8", 1, VPMINSB},
		{"vminI16", 2, VPMINSW},
		{"vminI32", 4, VPMINSD},
		{"vmaxI8", 1, VPMAXSB},
		{"vmaxI16", 2, VPMAXSW},
		{"vmaxI32", 4, VPMAXSD},
		{"vminU8", 1, VPMINUB},
		{"vminU16", 2, VPMINUW},
		{"vminU32", 4, VPMINUD},
		{"vmaxU8", 1, VPMAXUB},
		{"vmaxU16", 2, VPMAXUW},
		{"vmaxU32", 4, VPMAXUD},
	} {
		t.lanes(x.name, x.lane, 2, false, plain(x.f))
	}
	// Bitwise ones have no lanes but for their masks; without one, one handler does for all types.
	for _, x := range []struct {
		name string
		wide func(ops ...Op)
		half func(m, a, b Op)
	}{{"vand", VPANDQ, VPAND}, {"vor", VPORQ, VPOR}, {"vxor", VPXORQ, VPXOR}} {
		t.bitwise(x.name, 2, func(b, _ Mem, z, _ VecVirtual) {
			if t.wide {
				x.wide(b, z, z)
			} else {
				x.half(b, z, z)
			}
		})
	}
	t.bitwise("vmov", 1, func(_, _ Mem, _, _ VecVirtual) {})
	t.moreLanes()
	t.comparisons()
	t.conversions()
	t.reductions()
	t.halfFloats()
	t.functions()
	t.numbers()
	t.moves()
	t.splat()
	t.loads()
	t.memory()
	t.rows()
	t.tiles()
}

func (t *threads) doubles(f func(ops ...Op)) func(b, e Mem, z, nan VecVirtual) {
	return func(b, _ Mem, z, _ VecVirtual) {
		f(b, z, z)
		t.settle64(z)
	}
}

// settle64 makes every NaN of doubles the canonical one.
func (t *threads) settle64(z VecVirtual) {
	nan := t.vec()
	g, x := GP64(), XMM()
	MOVQ(U64(0x7ff8000000000000), g)
	MOVQ(g, x)
	VPBROADCASTQ(x, nan)
	if t.wide {
		k := K()
		VCMPPD(Imm(3), z, z, k)
		VMOVAPD(nan, k, z)
		return
	}
	m := YMM()
	VCMPPD(Imm(3), z, z, m)
	VBLENDVPD(m, nan, z, z)
}

// splat fills a vector with the immediate's 64 bits.
func (t *threads) splat() {
	t.begin("Splati")
	z := t.vec()
	VPBROADCASTQ(at(RSI, thImm), z)
	d := field(thD)
	for i := range 256 / t.width() {
		VMOVUPS(z, Mem{Base: RDI, Index: d, Scale: 1, Disp: t.width() * i})
	}
	next()
}

func VORPS2(a, b, c Op)  { VORPS(a, b, c) }
func VANDPS2(a, b, c Op) { VANDPS(a, b, c) }
