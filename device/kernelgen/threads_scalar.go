package main

import (
	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// Handlers of scalar instructions.

// scalars writes the handlers of scalar instructions.
func (t *threads) scalars() {
	bin := func(name string, f func(b Mem, a GPVirtual), after func(a GPVirtual)) {
		t.begin(name)
		a := GP64()
		MOVQ(reg(thA, 0), a)
		f(reg(thB, 0), a)
		if after != nil {
			after(a)
		}
		MOVQ(a, reg(thD, 0))
		next()
	}
	imm := func(name string, f func(b Mem, a GPVirtual), after func(a GPVirtual)) {
		t.begin(name)
		a := GP64()
		MOVQ(reg(thA, 0), a)
		f(at(RSI, thImm), a)
		if after != nil {
			after(a)
		}
		MOVQ(a, reg(thD, 0))
		next()
	}
	sx := func(a GPVirtual) { MOVLQSX(a.As32(), a) }
	add := func(b Mem, a GPVirtual) { ADDQ(b, a) }
	imm("Addi", add, nil)
	bin("Add", add, nil)
	bin("Sub", func(b Mem, a GPVirtual) { SUBQ(b, a) }, nil)
	imm("Addi32", add, sx)
	bin("Add32", add, sx)
	bin("Mul", func(b Mem, a GPVirtual) { IMULQ(b, a) }, nil)
	bin("And", func(b Mem, a GPVirtual) { ANDQ(b, a) }, nil)
	bin("Xor", func(b Mem, a GPVirtual) { XORQ(b, a) }, nil)
	bin("Or", func(b Mem, a GPVirtual) { ORQ(b, a) }, nil)
	imm("Andi", func(b Mem, a GPVirtual) { ANDQ(b, a) }, nil)
	shift := func(name string, f func(c, a Op)) {
		t.begin(name)
		a := GP64()
		MOVQ(at(RSI, thImm), RCX)
		MOVQ(reg(thA, 0), a)
		f(CL, a)
		MOVQ(a, reg(thD, 0))
		next()
	}
	shift("Slli", func(c, a Op) { SHLQ(c, a) })
	shift("Srli", func(c, a Op) { SHRQ(c, a) })
	t.begin("Li")
	a := GP64()
	MOVQ(at(RSI, thImm), a)
	MOVQ(a, reg(thD, 0))
	next()
	t.begin("Mov")
	a = GP64()
	MOVQ(reg(thA, 0), a)
	MOVQ(a, reg(thD, 0))
	next()
	t.begin("Dbnz")
	d := field(thD)
	a = GP64()
	MOVQ(Mem{Base: RDI, Index: d, Scale: 1}, a)
	DECQ(a)
	MOVQ(a, Mem{Base: RDI, Index: d, Scale: 1})
	JZ(LabelRef("last"))
	t.link(false, true)
	Label("last") // the entry behind has the next block
	ADDQ(Imm(threadBytes), RSI)
	t.link(true, false)
	for _, b := range []struct {
		name string
		not  func(l Op)
	}{{"Beq", JNE}, {"Bne", JEQ}, {"Blt", JGE}, {"Bge", JLT}} {
		t.begin(b.name)
		a := GP64()
		MOVQ(reg(thA, 0), a)
		CMPQ(a, reg(thB, 0))
		b.not(LabelRef("stay"))
		t.link(true, true)
		Label("stay")
		next()
	}
	for _, m := range []struct {
		name string
		size int
		load func(m Mem, r GPVirtual)
	}{
		{"Ld64", 8, func(m Mem, r GPVirtual) { MOVQ(m, r) }},
		{"Ld32", 4, func(m Mem, r GPVirtual) { MOVLQSX(m, r) }},
		{"LdU8", 1, func(m Mem, r GPVirtual) { MOVBQZX(m, r) }},
	} {
		t.begin(m.name)
		p := GP64()
		MOVQ(reg(thA, 0), p)
		ADDQ(at(RSI, thImm), p)
		aligned(p, m.size)
		inside(p, m.size)
		v := GP64()
		m.load(Mem{Base: R8, Index: p, Scale: 1}, v)
		MOVQ(v, reg(thD, 0))
		next()
		goDoes()
	}
	for _, m := range []struct {
		name  string
		size  int
		store func(r GPVirtual, m Mem)
	}{
		{"St64", 8, func(r GPVirtual, m Mem) { MOVQ(r, m) }},
		{"St32", 4, func(r GPVirtual, m Mem) { MOVL(r.As32(), m) }},
	} {
		t.begin(m.name)
		p := GP64()
		MOVQ(reg(thA, 0), p)
		ADDQ(at(RSI, thImm), p)
		aligned(p, m.size)
		inside(p, m.size)
		free(p, 0)
		v := GP64()
		MOVQ(reg(thD, 0), v)
		m.store(v, Mem{Base: R8, Index: p, Scale: 1})
		soil(p, 0)
		next()
		goDoes()
	}
}
