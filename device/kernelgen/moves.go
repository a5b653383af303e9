package main

import (
	"fmt"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// Handlers of what moves lanes about, 32 bytes at a time in both sets. All sources are read before the result is written, since they may be the same
// vector.

func (t *threads) moves() {
	t.slides()
	t.zips()
	t.indices()
	t.permutes()
	t.single()
}

// write stores a vector that has been made in registers.
func write(out [8]VecVirtual) {
	d := field(thD)
	for i, y := range out {
		VMOVDQU(y, chunk(d, i))
	}
	next()
}

// bytesFrom counts the bytes of a vector, those of register i.
func bytesFrom(i int) Mem {
	return fixed(fmt.Sprintf("bytes%d", i), func(k int) uint8 { return uint8(32*i + k) })
}

// slides read the bytes that are n further on or back, beside the vector too, and leave those out. The entry has n, and the last byte that is the vector's,
// or the first.
func (t *threads) slides() {
	from := func(f, back int) GPVirtual {
		p := field(f)
		n := GP64()
		MOVQ(at(RSI, thImm), n)
		if back != 0 {
			SUBQ(n, p)
		} else {
			ADDQ(n, p)
		}
		return p
	}
	for _, name := range []string{"vslidedn", "vslideup", "vslide"} {
		t.begin(name)
		limit := YMM()
		VPBROADCASTD(at(RSI, thX), limit)
		var a, b GPVirtual
		switch name {
		case "vslideup":
			a = from(thA, 1)
		case "vslide":
			a, b = from(thA, 0), from(thB, 0)
			SUBQ(U32(256), b)
		default:
			a = from(thA, 0)
		}
		var out [8]VecVirtual
		for i := range out {
			on, y := YMM(), loaded(chunk(a, i))
			if name == "vslideup" {
				VPMAXUB(bytesFrom(i), limit, on)
			} else {
				VPMINUB(bytesFrom(i), limit, on)
			}
			VPCMPEQB(bytesFrom(i), on, on)
			if b != nil {
				o := loaded(chunk(b, i))
				VPBLENDVB(on, y, o, y)
			} else {
				VPAND(on, y, y)
			}
			out[i] = y
		}
		write(out)
	}
}

// zips interleave lanes, or take every other one. The entry has the half in the places of the sources.
func (t *threads) zips() {
	for _, x := range []struct {
		name      string
		low, high func(b, a, d Op)
	}{
		{"I8", func(b, a, d Op) { VPUNPCKLBW(b, a, d) }, func(b, a, d Op) { VPUNPCKHBW(b, a, d) }},
		{"I16", func(b, a, d Op) { VPUNPCKLWD(b, a, d) }, func(b, a, d Op) { VPUNPCKHWD(b, a, d) }},
		{"I32", func(b, a, d Op) { VPUNPCKLDQ(b, a, d) }, func(b, a, d Op) { VPUNPCKHDQ(b, a, d) }},
		{"I64", func(b, a, d Op) { VPUNPCKLQDQ(b, a, d) }, func(b, a, d Op) { VPUNPCKHQDQ(b, a, d) }},
	} {
		t.begin("vzip" + x.name)
		a, b := field(thA), field(thB)
		var out [8]VecVirtual
		for i := 0; i < 8; i += 2 {
			low, high, y := YMM(), YMM(), YMM()
			VPERMQ(Imm(0xd8), chunk(a, i/2), low)
			VPERMQ(Imm(0xd8), chunk(b, i/2), y)
			x.high(y, low, high)
			x.low(y, low, low)
			out[i], out[i+1] = low, high
		}
		write(out)
	}
	bytes := func(low bool) func(b, a VecVirtual) {
		return func(b, a VecVirtual) {
			for _, y := range []VecVirtual{b, a} {
				if low {
					VPAND(dwords(0x00ff00ff), y, y)
				} else {
					VPSRLW(Imm(8), y, y)
				}
			}
			VPACKUSWB(b, a, a)
		}
	}
	halves := func(low bool) func(b, a VecVirtual) {
		return func(b, a VecVirtual) {
			for _, y := range []VecVirtual{b, a} {
				if low {
					VPAND(dwords(0xffff), y, y)
				} else {
					VPSRLD(Imm(16), y, y)
				}
			}
			VPACKUSDW(b, a, a)
		}
	}
	for _, x := range []struct {
		name string
		f    func(b, a VecVirtual)
	}{
		{"I8", bytes(true)},
		{"I8Odd", bytes(false)},
		{"I16", halves(true)},
		{"I16Odd", halves(false)},
		{"I32", func(b, a VecVirtual) { VSHUFPS(Imm(0x88), b, a, a) }},
		{"I32Odd", func(b, a VecVirtual) { VSHUFPS(Imm(0xdd), b, a, a) }},
		{"I64", func(b, a VecVirtual) { VPUNPCKLQDQ(b, a, a) }},
		{"I64Odd", func(b, a VecVirtual) { VPUNPCKHQDQ(b, a, a) }},
	} {
		t.begin("vunzip" + x.name)
		a, b := field(thA), field(thB)
		var out [8]VecVirtual
		for i := range out {
			src := a
			if i >= 4 {
				src = b
			}
			y := loaded(chunk(src, 2*(i%4)))
			x.f(loaded(chunk(src, 2*(i%4)+1)), y)
			VPERMQ(Imm(0xd8), y, y)
			out[i] = y
		}
		write(out)
	}
}

// indices count lanes from a scalar on, or fill them with it.
func (t *threads) indices() {
	for _, x := range []struct {
		name      string
		lane      int
		broadcast func(ops ...Op)
		add       func(ops ...Op)
	}{{"I8", 1, VPBROADCASTB, VPADDB}, {"I16", 2, VPBROADCASTW, VPADDW}, {"I32", 4, VPBROADCASTD, VPADDD}, {"I64", 8, VPBROADCASTQ, VPADDQ}} {
		for _, name := range []string{"vidx", "vsplat"} {
			t.begin(name + x.name)
			y := YMM()
			x.broadcast(reg(thA, 0), y)
			step := func(name string, v func(lane int) int) Mem {
				return fixed(fmt.Sprintf("%s%d", name, x.lane), func(i int) uint8 {
					if i%x.lane == 0 {
						return uint8(v(i / x.lane))
					}
					return 0
				})
			}
			if name == "vidx" {
				x.add(step("index", func(l int) int { return l }), y, y)
			}
			d := field(thD)
			for i := range 8 {
				VMOVDQU(y, chunk(d, i))
				if name == "vidx" && i < 7 {
					x.add(step("indices", func(int) int { return 32 / x.lane }), y, y)
				}
			}
			next()
		}
	}
}

// permutes gather from the vector; an index beyond it is off.
func (t *threads) permutes() {
	for _, x := range []struct {
		name   string
		size   uint8
		over   func(y, d Op) // what an index has above those of the lanes
		isZero func(b, a, d Op)
		gather func(mask, m, y Op)
	}{
		{"I32", 4, func(y, d Op) { VPSRLD(Imm(6), y, d) }, func(b, a, d Op) { VPCMPEQD(b, a, d) }, func(k, m, y Op) { VPGATHERDD(k, m, y) }},
		{"I64", 8, func(y, d Op) { VPSRLQ(Imm(5), y, d) }, func(b, a, d Op) { VPCMPEQQ(b, a, d) }, func(k, m, y Op) { VPGATHERQQ(k, m, y) }},
	} {
		t.begin("vperm" + x.name)
		a, b := field(thA), field(thB)
		ADDQ(RDI, a)
		zero := YMM()
		VPXOR(zero, zero, zero)
		var out [8]VecVirtual
		for i := range out {
			on, index, y := YMM(), loaded(chunk(b, i)), YMM()
			x.over(index, on)
			x.isZero(zero, on, on)
			VPXOR(y, y, y)
			x.gather(on, Mem{Base: a, Index: index, Scale: x.size}, y)
			out[i] = y
		}
		write(out)
	}
}

// single lanes: the entry has the place of the lane.
func (t *threads) single() {
	for _, x := range []struct {
		name string
		load func(m, r Op)
	}{{"I8", MOVBQSX}, {"U8", MOVBQZX}, {"I16", MOVWQSX}, {"U16", MOVWQZX}, {"I32", MOVLQSX}, {"U32", func(m, r Op) { MOVL(m, r.(GPVirtual).As32()) }}, {"I64", MOVQ}} {
		t.one("vextr"+x.name, func() GPVirtual {
			a := GP64()
			x.load(reg(thA, 0), a)
			return a
		})
	}
	for _, x := range []struct {
		name  string
		store func(g GPVirtual, m Mem)
	}{
		{"I8", func(g GPVirtual, m Mem) { MOVB(g.As8(), m) }},
		{"I16", func(g GPVirtual, m Mem) { MOVW(g.As16(), m) }},
		{"I32", func(g GPVirtual, m Mem) { MOVL(g.As32(), m) }},
		{"I64", func(g GPVirtual, m Mem) { MOVQ(g, m) }},
	} {
		t.begin("vins" + x.name)
		a := GP64()
		MOVQ(reg(thA, 0), a)
		x.store(a, reg(thD, 0))
		next()
	}
}
