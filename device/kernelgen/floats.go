package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// Handlers of scalar floats, f32 and f64; the upper bits of an f32 result are 0.

type scalarFloat struct {
	name               string
	bits               int
	nan                uint64
	load               func(m, x Op)
	add, sub, mul, div func(b, a, d Op)
	min, max, sqrt     func(b, a, d Op)
	fma, fnma          func(ops ...Op)
	compare            func(pred, b, a, d Op)
	ucomi              func(b, a Op)
	parity             func(m, r Op)
	toWord             func(x, g Op)
	fromWord           func(g, x Op)
	word               func(g GPVirtual) Register
}

var scalarFloats = []scalarFloat{
	{
		name: "F32", bits: 32, nan: quietNaN,
		load: func(m, x Op) { VMOVSS(m, x) },
		add:  func(b, a, d Op) { VADDSS(b, a, d) }, sub: func(b, a, d Op) { VSUBSS(b, a, d) },
		mul: func(b, a, d Op) { VMULSS(b, a, d) }, div: func(b, a, d Op) { VDIVSS(b, a, d) },
		min: func(b, a, d Op) { VMINSS(b, a, d) }, max: func(b, a, d Op) { VMAXSS(b, a, d) }, sqrt: func(b, a, d Op) { VSQRTSS(b, a, d) },
		fma: func(ops ...Op) { VFMADD132SS(ops...) }, fnma: func(ops ...Op) { VFNMADD132SS(ops...) },
		compare: func(p, b, a, d Op) { VCMPSS(p, b, a, d) },
		ucomi:   func(b, a Op) { VUCOMISS(b, a) },
		parity:  func(m, r Op) { CMOVLPS(m, r) },
		toWord:  func(x, g Op) { VMOVD(x, g) }, fromWord: func(g, x Op) { VMOVD(g, x) },
		word: func(g GPVirtual) Register { return g.As32() },
	},
	{
		name: "F64", bits: 64, nan: 0x7ff8000000000000,
		load: func(m, x Op) { VMOVSD(m, x) },
		add:  func(b, a, d Op) { VADDSD(b, a, d) }, sub: func(b, a, d Op) { VSUBSD(b, a, d) },
		mul: func(b, a, d Op) { VMULSD(b, a, d) }, div: func(b, a, d Op) { VDIVSD(b, a, d) },
		min: func(b, a, d Op) { VMINSD(b, a, d) }, max: func(b, a, d Op) { VMAXSD(b, a, d) }, sqrt: func(b, a, d Op) { VSQRTSD(b, a, d) },
		fma: func(ops ...Op) { VFMADD132SD(ops...) }, fnma: func(ops ...Op) { VFNMADD132SD(ops...) },
		compare: func(p, b, a, d Op) { VCMPSD(p, b, a, d) },
		ucomi:   func(b, a Op) { VUCOMISD(b, a) },
		parity:  func(m, r Op) { CMOVQPS(m, r) },
		toWord:  func(x, g Op) { VMOVQ(x, g) }, fromWord: func(g, x Op) { VMOVQ(g, x) },
		word: func(g GPVirtual) Register { return g },
	},
}

func (t *threads) scalarFloats() {
	for i := range scalarFloats {
		s := &scalarFloats[i]
		s.arithmetic(t)
		s.extremes(t)
		s.signs(t)
		for _, c := range floatConds {
			t.begin("fcmp" + s.name + c.name)
			x, g := s.source(thA), GP64()
			s.compare(Imm(c.pred), reg(thB, 0), x, x)
			s.toWord(x, s.word(g))
			ANDL(Imm(1), g.As32())
			MOVB(g.As8(), reg(thD, stateP))
			next()
		}
	}
}

// source loads a register of the core.
func (s *scalarFloat) source(f int) VecVirtual {
	x := XMM()
	s.load(reg(f, 0), x)
	return x
}

// put ends a handler with its result, of which a NaN becomes the canonical one.
func (s *scalarFloat) put(x VecVirtual) {
	g, nan := GP64(), GP64()
	s.toWord(x, s.word(g))
	MOVQ(U64(s.nan), nan)
	s.ucomi(x, x)
	s.parity(s.word(nan), s.word(g))
	MOVQ(g, reg(thD, 0))
	next()
}

func (s *scalarFloat) arithmetic(t *threads) {
	for _, o := range []struct {
		name string
		f    func(b, a, d Op)
	}{{"fadd", s.add}, {"fsub", s.sub}, {"fmul", s.mul}, {"fdiv", s.div}} {
		t.begin(o.name + s.name)
		x := s.source(thA)
		o.f(reg(thB, 0), x, x)
		s.put(x)
	}
	t.begin("fsqrt" + s.name)
	x := s.source(thA)
	s.sqrt(x, x, x)
	s.put(x)
	for _, o := range []struct {
		name string
		f    func(ops ...Op)
	}{{"fma", s.fma}, {"fnma", s.fnma}} {
		t.begin(o.name + s.name)
		x, c := s.source(thA), s.source(thE)
		o.f(reg(thB, 0), c, x)
		s.put(x)
	}
}

// extremes: both orders of the host's instruction differ where the operands are zeros, of which one has the sign, or where one is a NaN.
func (s *scalarFloat) extremes(t *threads) {
	for _, o := range []struct {
		name string
		f    func(b, a, d Op)
		join func(b, a, d Op)
	}{{"fmin", s.min, func(b, a, d Op) { VORPS(b, a, d) }}, {"fmax", s.max, func(b, a, d Op) { VANDPS(b, a, d) }}} {
		for _, number := range []bool{false, true} {
			t.begin(o.name + map[bool]string{true: "num"}[number] + s.name)
			a, b, x, y := s.source(thA), s.source(thB), XMM(), XMM()
			o.f(b, a, x)
			o.f(a, b, y)
			o.join(y, x, x)
			g, other := GP64(), GP64()
			s.toWord(x, s.word(g))
			if number { // of a NaN and a number the number
				s.toWord(b, s.word(other))
				s.ucomi(a, a)
				s.parity(s.word(other), s.word(g))
				s.toWord(a, s.word(other))
				s.ucomi(b, b)
				s.parity(s.word(other), s.word(g))
				s.fromWord(s.word(g), x)
				s.put(x)
				continue
			}
			MOVQ(U64(s.nan), other)
			s.ucomi(b, a)
			s.parity(s.word(other), s.word(g))
			MOVQ(g, reg(thD, 0))
			next()
		}
	}
}

// signs are bits, of NaNs too.
func (s *scalarFloat) signs(t *threads) {
	sign := uint64(1) << (s.bits - 1)
	for _, name := range []string{"fneg", "fabs", "fcpsgn"} {
		t.begin(name + s.name)
		g, bit := GP64(), GP64()
		if s.bits == 32 {
			MOVL(reg(thA, 0), g.As32())
		} else {
			MOVQ(reg(thA, 0), g)
		}
		MOVQ(U64(sign), bit)
		if name == "fneg" {
			XORQ(bit, g)
		} else {
			ANDNQ(g, bit, g)
		}
		if name == "fcpsgn" {
			ANDQ(reg(thB, 0), bit)
			ORQ(bit, g)
		}
		MOVQ(g, reg(thD, 0))
		next()
	}
}

// numbers writes the extremes of vectors of f32 and f64 that prefer a number to a NaN, and those of f64.
func (t *threads) numbers() {
	for _, x := range []struct {
		name string
		mode uint64
		pick func(double bool, b, a, d Op)
		join func(b, a, d Op)
	}{
		{"vmin", 4, func(double bool, b, a, d Op) {
			if double {
				VMINPD(b, a, d)
			} else {
				VMINPS(b, a, d)
			}
		}, func(b, a, d Op) { VORPS(b, a, d) }},
		{"vmax", 5, func(double bool, b, a, d Op) {
			if double {
				VMAXPD(b, a, d)
			} else {
				VMAXPS(b, a, d)
			}
		}, func(b, a, d Op) { VANDPS(b, a, d) }},
	} {
		for _, double := range []bool{false, true} {
			name, lane := "F32", 4
			if double {
				name, lane = "F64", 8
			}
			body := func(number bool) func(b, e Mem, z, nan VecVirtual) {
				return func(b, _ Mem, z, nan VecVirtual) {
					zb, both := t.vec(), t.vec()
					VMOVUPS(b, zb)
					if t.wide {
						a, o := K(), K()
						t.unordered(double, z, a)
						t.unordered(double, zb, o)
						if double {
							VRANGEPD(Imm(x.mode), zb, z, both)
						} else {
							VRANGEPS(Imm(x.mode), zb, z, both)
						}
						pickLanes(double, a, number, zb, z, both)
						pickLanes(double, o, number, z, zb, both)
					} else {
						u, o := YMM(), YMM()
						x.pick(double, zb, z, both)
						x.pick(double, z, zb, u)
						x.join(u, both, both)
						from, to := zb, z
						if !number {
							from, to = z, zb
						}
						t.unordered(double, z, u)
						t.unordered(double, zb, o)
						VBLENDVPS(u, from, both, both)
						VBLENDVPS(o, to, both, both)
					}
					VMOVAPS(both, z)
					if double {
						t.settle64(z)
					} else {
						t.settle(z, nan)
					}
				}
			}
			t.lanes(x.name+"num"+name, lane, 2, true, body(true))
			if double {
				t.lanes(x.name+name, lane, 2, true, body(false))
			}
		}
	}
}

// unordered marks the lanes of z that are NaN.
func (t *threads) unordered(double bool, z VecVirtual, k Op) {
	if double {
		VCMPPD(Imm(3), z, z, k)
	} else {
		VCMPPS(Imm(3), z, z, k)
	}
}

// pickLanes takes the lanes of a mask from the number's side, or from the NaN's.
func pickLanes(double bool, k Register, number bool, other, own, d VecVirtual) {
	from := own
	if number {
		from = other
	}
	if double {
		VMOVAPD(from, k, d)
	} else {
		VMOVAPS(from, k, d)
	}
}
