package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// floatConds are the host's predicates.
var floatConds = []struct {
	name string
	pred uint64
}{
	{"EQ", 0},
	{"NE", 4},
	{"LT", 0x11},
	{"LE", 0x12},
	{"GT", 0x1e},
	{"GE", 0x1d},
	{"ORD", 7},
	{"UNO", 3},
	{"UEQ", 8},
	{"ONE", 0x0c},
	{"ULT", 0x19},
	{"ULE", 0x1a},
	{"UGT", 0x16},
	{"UGE", 0x15},
}

// comparisons write all bits of a lane of a mask alike: a host's comparison makes bytes of them, of which the signs are gathered.
func (t *threads) comparisons() {
	for _, typ := range []struct {
		name string
		cmp  func(ops ...Op)
	}{{"F32", VCMPPS}, {"F64", VCMPPD}} {
		for _, c := range floatConds {
			t.masked("vcmp"+typ.name+c.name, false, func(a, b VecVirtual) { typ.cmp(Imm(c.pred), b, a, a) }, false)
		}
	}
	for _, typ := range []struct {
		name      string
		eq, gt    func(x, a, b Op)
		bits      uint64
		unsigned  bool
		immediate bool
	}{
		{"I8", VPCMPEQB2, VPCMPGTB2, 0, false, false},
		{"I16", VPCMPEQW2, VPCMPGTW2, 0, false, false},
		{"I32", VPCMPEQD2, VPCMPGTD2, 0, false, false},
		{"I64", VPCMPEQQ2, VPCMPGTQ2, 0, false, false},
		{"U8", VPCMPEQB2, VPCMPGTB2, 0x8080808080808080, true, false},
		{"U16", VPCMPEQW2, VPCMPGTW2, 0x8000800080008000, true, false},
		{"U32", VPCMPEQD2, VPCMPGTD2, 0x8000000080000000, true, false},
		{"U64", VPCMPEQQ2, VPCMPGTQ2, 0x8000000000000000, true, false},
	} {
		for _, c := range []struct {
			name            string
			equal, swap, no bool
		}{{"EQ", true, false, false}, {"NE", true, false, true}, {"LT", false, true, false}, {"LE", false, false, true}, {"GT", false, false, false}, {"GE", false, true, true}} {
			f := func(a, b VecVirtual) {
				switch {
				case c.equal:
					typ.eq(b, a, a)
				case c.swap: // a < b is b > a
					typ.gt(a, b, a)
				default:
					typ.gt(b, a, a)
				}
			}
			if typ.unsigned && !c.equal {
				signed := f
				f = func(a, b VecVirtual) {
					g, x, flip := GP64(), XMM(), YMM()
					MOVQ(U64(typ.bits), g)
					MOVQ(g, x)
					VPBROADCASTQ(x, flip)
					VPXOR(flip, a, a)
					VPXOR(flip, b, b)
					signed(a, b)
				}
			}
			t.masked("vcmp"+typ.name+c.name, false, f, c.no)
			t.masked("vcmpi"+typ.name+c.name, true, f, c.no)
		}
	}
}

func VPCMPEQB2(x, a, b Op) { VPCMPEQB(x, a, b) }
func VPCMPEQW2(x, a, b Op) { VPCMPEQW(x, a, b) }
func VPCMPEQD2(x, a, b Op) { VPCMPEQD(x, a, b) }
func VPCMPEQQ2(x, a, b Op) { VPCMPEQQ(x, a, b) }
func VPCMPGTB2(x, a, b Op) { VPCMPGTB(x, a, b) }
func VPCMPGTW2(x, a, b Op) { VPCMPGTW(x, a, b) }
func VPCMPGTD2(x, a, b Op) { VPCMPGTD(x, a, b) }
func VPCMPGTQ2(x, a, b Op) { VPCMPGTQ(x, a, b) }

// masked writes the handler of a comparison: f leaves bytes of ones in a.
func (t *threads) masked(name string, imm bool, f func(a, b VecVirtual), invert bool) {
	t.begin(name)
	a, d, n := field(thA), field(thD), GP64()
	places := []GPVirtual{a, d}
	var b GPVirtual
	second := YMM()
	if imm {
		VPBROADCASTQ(at(RSI, thImm), second)
	} else {
		b = field(thB)
		places = append(places, b)
	}
	for _, r := range places {
		ADDQ(RDI, r)
	}
	MOVQ(U32(8), n)
	Label("loop")
	x, y, g := loaded(at(a, 0)), YMM(), GP32()
	if imm {
		VMOVDQA(second, y)
	} else {
		VMOVDQU(at(b, 0), y)
	}
	f(x, y)
	VPMOVMSKB(x, g)
	if invert {
		NOTL(g)
	}
	MOVL(g, at(d, 0))
	for i, r := range places {
		ADDQ(Imm(map[bool]uint64{false: 32, true: 4}[i == 1]), r)
	}
	DECQ(n)
	JNZ(LabelRef("loop"))
	next()
}
