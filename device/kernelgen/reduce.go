package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// Reductions of words fold by halves, lane i with i + n/2: first whole registers, then what is within one.

// reductions writes them; idle is what lanes count as that are off.
func (t *threads) reductions() {
	extreme := func(pick, join func(a, b, d Op)) func(b, a VecVirtual) VecVirtual {
		return func(b, a VecVirtual) VecVirtual {
			x, y, un := like(a), like(a), like(a)
			VCMPPS(Imm(3), b, a, un)
			pick(b, a, x)
			pick(a, b, y)
			join(x, y, x)
			VORPS(un, x, x) // NaN of some kind
			return x
		}
	}
	whole := func(f func(b, a, d Op)) func(b, a VecVirtual) VecVirtual {
		return func(b, a VecVirtual) VecVirtual {
			x := like(a)
			f(b, a, x)
			return x
		}
	}
	settled := func(w VecVirtual) VecVirtual { return canonical32(w) }
	same := func(w VecVirtual) VecVirtual { return w }
	for _, r := range []struct {
		name string
		idle uint32
		end  func(w VecVirtual) VecVirtual
		f    func(b, a VecVirtual) VecVirtual
	}{
		{"vredsumF32", 0x80000000, settled, whole(func(b, a, d Op) { VADDPS(b, a, d) })},
		{"vredsumI32", 0, same, whole(func(b, a, d Op) { VPADDD(b, a, d) })},
		{"vredminI32", 0x7fffffff, same, whole(func(b, a, d Op) { VPMINSD(b, a, d) })},
		{"vredmaxI32", 0x80000000, same, whole(func(b, a, d Op) { VPMAXSD(b, a, d) })},
		{"vredminU32", 0xffffffff, same, whole(func(b, a, d Op) { VPMINUD(b, a, d) })},
		{"vredmaxU32", 0, same, whole(func(b, a, d Op) { VPMAXUD(b, a, d) })},
		{"vredandI32", 0xffffffff, same, whole(func(b, a, d Op) { VPAND(b, a, d) })},
		{"vredorI32", 0, same, whole(func(b, a, d Op) { VPOR(b, a, d) })},
		{"vredxorI32", 0, same, whole(func(b, a, d Op) { VPXOR(b, a, d) })},
		{"vredminF32", 0x7f800000, settled, extreme(func(a, b, d Op) { VMINPS(a, b, d) }, func(a, b, d Op) { VORPS(a, b, d) })},
		{"vredmaxF32", 0xff800000, settled, extreme(func(a, b, d Op) { VMAXPS(a, b, d) }, func(a, b, d Op) { VANDPS(a, b, d) })},
	} {
		for _, masked := range []bool{false, true} {
			suffix := map[bool]string{true: "Masked"}[masked]
			t.reduction(r.name+suffix, 8, r.idle, masked, r.f, r.end)
			t.reduction(r.name+"Seg"+suffix, 2, r.idle, masked, r.f, r.end)
		}
	}
}

// like is a new register of the same width.
func like(a VecVirtual) VecVirtual {
	if a.Size() == 16 {
		return XMM()
	}
	return YMM()
}

// reduction folds groups of so many registers.
func (t *threads) reduction(name string, group int, idle uint32, masked bool, f func(b, a VecVirtual) VecVirtual, end func(w VecVirtual) VecVirtual) {
	t.begin(name)
	a, d := field(thA), field(thD)
	var m GPVirtual
	if masked {
		m = field(thX)
	}
	var out []VecVirtual
	for g := 0; g < 8; g += group {
		get := func(i int) VecVirtual {
			y := loaded(chunk(a, g+i))
			if masked {
				on := maskBytes(Mem{Base: RDI, Index: m, Scale: 1, Disp: 4 * (g + i)}, 4)
				off := loaded(dwords(idle))
				VBLENDVPS(on, y, off, y)
			}
			return y
		}
		var rest []VecVirtual
		for i := range group / 2 {
			rest = append(rest, f(get(i+group/2), get(i)))
		}
		for n := len(rest) / 2; n > 0; n /= 2 {
			for i := range n {
				rest[i] = f(rest[i+n], rest[i])
			}
		}
		y := rest[0]
		high := XMM()
		VEXTRACTF128(Imm(1), y, high)
		x := f(high, y.AsX().(VecVirtual))
		for _, order := range []uint64{0x4e, 0xb1} {
			s := XMM()
			VPSHUFD(Imm(order), x, s)
			x = f(s, x)
		}
		w := YMM()
		VBROADCASTSS(x, w)
		out = append(out, end(w))
	}
	for i := range 8 {
		VMOVUPS(out[i/group], chunk(d, i))
	}
	next()
}
