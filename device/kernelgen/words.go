package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// Handlers of words, predicates and masks that are named as device.handlerName does: mnemonic, type, condition.

// wordTypes tells how a host compares the integers of a type.
var wordTypes = []struct {
	name           string
	narrow, signed bool
}{{"I64", false, true}, {"U64", false, false}, {"I32", true, true}, {"U32", true, false}}

func (w wordCond) flags(signed bool) (set func(Op), not func(Op)) {
	if signed {
		return w.set, w.not
	}
	return w.setU, w.notU
}

type wordCond struct {
	name      string
	set, setU func(Op)
	not, notU func(Op) // jumps where it does not hold
}

var wordConds = []wordCond{
	{"EQ", SETEQ, SETEQ, JNE, JNE},
	{"NE", SETNE, SETNE, JEQ, JEQ},
	{"LT", SETLT, SETCS, JGE, JCC},
	{"LE", SETLE, SETLS, JGT, JHI},
	{"GT", SETGT, SETHI, JLE, JLS},
	{"GE", SETGE, SETCC, JLT, JCS},
}

// signExtended writes the low half of a register as an i32 result.
func signExtended(a GPVirtual) { MOVLQSX(a.As32(), a) }

func (t *threads) words() {
	t.moreWords()
	t.compares()
	t.branches()
	t.predicates()
	t.masks()
	t.scalarFloats()
}

// one writes a handler that makes d of something.
func (t *threads) one(name string, f func() GPVirtual) {
	t.begin(name)
	MOVQ(f(), reg(thD, 0))
	next()
}

func (t *threads) moreWords() {
	two := func(name string, f func(b Mem, a GPVirtual)) {
		t.one(name, func() GPVirtual {
			a := GP64()
			MOVQ(reg(thA, 0), a)
			f(reg(thB, 0), a)
			return a
		})
	}
	imm := func(name string, f func(b Mem, a GPVirtual)) {
		t.one(name, func() GPVirtual {
			a := GP64()
			MOVQ(reg(thA, 0), a)
			f(at(RSI, thImm), a)
			return a
		})
	}
	imm("ori", func(b Mem, a GPVirtual) { ORQ(b, a) })
	imm("xori", func(b Mem, a GPVirtual) { XORQ(b, a) })
	two("andn", func(b Mem, a GPVirtual) {
		g := GP64()
		MOVQ(b, g)
		ANDNQ(a, g, a)
	})
	two("subI32", func(b Mem, a GPVirtual) { SUBQ(b, a); signExtended(a) })
	two("mulI32", func(b Mem, a GPVirtual) { IMULQ(b, a); signExtended(a) })
	for _, s := range []struct {
		name         string
		wide, narrow func(c, a Op)
		immediateToo bool
	}{
		{"sll", func(c, a Op) { SHLQ(c, a) }, func(c, a Op) { SHLL(c, a) }, false},
		{"srl", func(c, a Op) { SHRQ(c, a) }, func(c, a Op) { SHRL(c, a) }, false},
		{"sra", func(c, a Op) { SARQ(c, a) }, func(c, a Op) { SARL(c, a) }, true},
	} {
		shift := func(name string, count func() Mem, narrow bool) {
			t.begin(name)
			a := GP64()
			MOVQ(reg(thA, 0), a)
			MOVQ(count(), RCX)
			if narrow {
				s.narrow(CL, a.As32())
				signExtended(a)
			} else {
				s.wide(CL, a)
			}
			MOVQ(a, reg(thD, 0))
			next()
		}
		word := func() Mem { return reg(thB, 0) }
		imm := func() Mem { return at(RSI, thImm) }
		shift(s.name+"I64", word, false)
		shift(s.name+"I32", word, true)
		shift(s.name+"iI32", imm, true)
		if s.immediateToo {
			shift(s.name+"iI64", imm, false)
		}
	}
	t.one("lea", func() GPVirtual { return address(true) })
	t.one("sel", func() GPVirtual {
		a := GP64()
		MOVQ(reg(thB, 0), a)
		CMPB(reg(thE, stateP), Imm(0))
		CMOVQNE(reg(thA, 0), a)
		return a
	})
	for _, w := range wordTypes {
		for _, x := range []struct {
			name         string
			wide, narrow func(m, r Op)
		}{
			{"min", pickMove(w.signed, CMOVQGT, CMOVQHI), pickMove(w.signed, CMOVLGT, CMOVLHI)},
			{"max", pickMove(w.signed, CMOVQLT, CMOVQCS), pickMove(w.signed, CMOVLLT, CMOVLCS)},
		} {
			t.one(x.name+w.name, func() GPVirtual {
				a, b := GP64(), GP64()
				MOVQ(reg(thA, 0), a)
				MOVQ(reg(thB, 0), b)
				if w.narrow {
					CMPL(a.As32(), b.As32())
					x.narrow(b.As32(), a.As32())
					signExtended(a)
				} else {
					CMPQ(a, b)
					x.wide(b, a)
				}
				return a
			})
		}
	}
	for _, x := range []struct {
		name string
		load func(m, r Op)
	}{{"I8", MOVBQSX}, {"U8", MOVBQZX}, {"I16", MOVWQSX}, {"U16", MOVWQZX}} {
		t.one("ext"+x.name, func() GPVirtual {
			a := GP64()
			x.load(reg(thA, 0), a)
			return a
		})
	}
}

func pickMove(signed bool, s, u func(m, r Op)) func(m, r Op) {
	if signed {
		return s
	}
	return u
}

// compareWords compares a with b or an immediate.
func compareWords(narrow bool, b Mem) {
	a := GP64()
	if narrow {
		MOVL(reg(thA, 0), a.As32())
		CMPL(a.As32(), b)
	} else {
		MOVQ(reg(thA, 0), a)
		CMPQ(a, b)
	}
}

func (t *threads) compares() {
	for _, w := range wordTypes {
		for _, c := range wordConds {
			set, _ := c.flags(w.signed)
			for _, imm := range []bool{false, true} {
				name := "cmp"
				if imm {
					name = "cmpi"
				}
				t.begin(name + w.name + c.name)
				if imm {
					compareWords(w.narrow, at(RSI, thImm))
				} else {
					compareWords(w.narrow, reg(thB, 0))
				}
				set(reg(thD, stateP))
				next()
			}
		}
	}
}

// branches writes those that scalars does not; where they go is in the entry.
func (t *threads) branches() {
	for _, w := range wordTypes[1:] {
		for _, c := range wordConds {
			_, not := c.flags(w.signed)
			name := map[string]string{"EQ": "beq", "NE": "bne", "LT": "blt", "GE": "bge"}[c.name]
			if name == "" || !w.signed && (name == "beq" || name == "bne") {
				continue
			}
			t.begin(name + w.name)
			compareWords(w.narrow, reg(thB, 0))
			not(LabelRef("stay"))
			t.link(true, true)
			Label("stay")
			next()
		}
	}
	t.begin("j")
	t.link(true, true)
	t.begin("call")
	a := GP64()
	MOVQ(at(RSI, thImm), a)
	MOVQ(a, reg(thD, 0))
	t.link(true, true)
	t.begin("nop")
	next()
}

// predicates are bytes of 0 or 1.
func (t *threads) predicates() {
	for _, x := range []struct {
		name string
		f    func(b Mem, a GPVirtual)
	}{
		{"pand", func(b Mem, a GPVirtual) { ANDB(b, a.As8L()) }},
		{"por", func(b Mem, a GPVirtual) { ORB(b, a.As8L()) }},
		{"pxor", func(b Mem, a GPVirtual) { XORB(b, a.As8L()) }},
		{"pandn", func(b Mem, a GPVirtual) {
			g := GP64()
			MOVBLZX(b, g.As32())
			XORL(Imm(1), g.As32())
			ANDL(g.As32(), a.As32())
		}},
	} {
		t.begin(x.name)
		a := GP64()
		MOVBLZX(reg(thA, stateP), a.As32())
		x.f(reg(thB, stateP), a)
		MOVB(a.As8L(), reg(thD, stateP))
		next()
	}
	t.begin("pnot")
	a := GP64()
	MOVBLZX(reg(thA, stateP), a.As32())
	XORL(Imm(1), a.As32())
	MOVB(a.As8L(), reg(thD, stateP))
	next()
	t.one("pget", func() GPVirtual {
		a := GP64()
		MOVBQZX(reg(thA, stateP), a)
		return a
	})
	t.begin("pset")
	CMPQ(reg(thA, 0), Imm(0))
	SETNE(reg(thD, stateP))
	next()
}

// masks are 32 bytes.
func (t *threads) masks() {
	for _, x := range []struct {
		name string
		f    func(m, a, d Op)
	}{{"mand", VPAND}, {"mor", VPOR}, {"mxor", VPXOR}} {
		t.begin(x.name)
		y := YMM()
		VMOVDQU(reg(thA, 0), y)
		x.f(reg(thB, 0), y, y)
		VMOVDQU(y, reg(thD, 0))
		next()
	}
	t.begin("mandn")
	y := YMM()
	VMOVDQU(reg(thB, 0), y)
	VPANDN(reg(thA, 0), y, y)
	VMOVDQU(y, reg(thD, 0))
	next()
	t.begin("mnot")
	y = YMM()
	VPCMPEQB(y, y, y)
	VPXOR(reg(thA, 0), y, y)
	VMOVDQU(y, reg(thD, 0))
	next()
	t.begin("mmov")
	y = YMM()
	VMOVDQU(reg(thA, 0), y)
	VMOVDQU(y, reg(thD, 0))
	next()
	for shift, typ := range []string{"I8", "I16", "I32", "I64"} {
		t.begin("mcnt" + typ)
		n, zero, most, d := GP64(), GP64(), GP64(), field(thD)
		MOVQ(reg(thA, 0), n)
		XORL(zero.As32(), zero.As32())
		TESTQ(n, n)
		CMOVQLT(zero, n)
		MOVQ(U32(uint32(256>>shift)), most)
		CMPQ(n, most)
		CMOVQGT(most, n)
		if shift > 0 {
			SHLQ(Imm(uint64(shift)), n)
		}
		MOVQ(U32(64), most)
		for i := range 4 {
			k, ones := GP64(), GP64()
			LEAQ(Mem{Base: n, Disp: -64 * i}, k)
			TESTQ(k, k)
			CMOVQLT(zero, k)
			CMPQ(k, most)
			CMOVQGT(most, k)
			MOVQ(I32(-1), ones)
			BZHIQ(k, ones, ones)
			MOVQ(ones, Mem{Base: RDI, Index: d, Scale: 1, Disp: 8 * i})
		}
		next()
	}
}
