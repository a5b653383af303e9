package main

import (
	"fmt"

	. "github.com/mmcloughlin/avo/build"
	"github.com/mmcloughlin/avo/ir"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// Handlers of vector loads and stores, in one piece or by rows.

// address is S[a] + imm, or with index S[a] + S[b]<<e + imm.
func address(index bool) GPVirtual {
	p := GP64()
	if index {
		MOVQ(reg(thB, 0), p)
		loadField(thE, RCX)
		SHLQ(CL, p)
		ADDQ(reg(thA, 0), p)
	} else {
		MOVQ(reg(thA, 0), p)
	}
	ADDQ(at(RSI, thImm), p)
	return p
}

// loads writes loads and stores of whole vectors.
func (t *threads) loads() {
	w := t.width()
	for _, index := range []bool{false, true} {
		x := map[bool]string{true: "x", false: ""}[index]
		t.begin("Vld" + x)
		p := address(index)
		onGrid(p)
		inside(p, 256)
		d := field(thD)
		ADDQ(RDI, d)
		ADDQ(R8, p)
		for i := range 256 / w {
			z := t.vec()
			VMOVUPS(at(p, w*i), z)
			VMOVUPS(z, at(d, w*i))
		}
		next()
		goDoes()

		t.begin("Vst" + x)
		p = address(index)
		onGrid(p)
		inside(p, 256)
		free(p, 0)
		free(p, 255)
		d = field(thD)
		for i := range 256 / w {
			z := t.vec()
			VMOVUPS(Mem{Base: RDI, Index: d, Scale: 1, Disp: w * i}, z)
			VMOVUPS(z, Mem{Base: R8, Index: p, Scale: 1, Disp: w * i})
		}
		soil(p, 0)
		soil(p, 255)
		next()
		goDoes()
	}
}

// cached finds the entry of a cache for a row access, and gives it and where the rows count from. It goes to a label if the entry is of
// another descriptor or phase.
func cached(miss string) (entry, base GPVirtual) {
	entry, base = GP64(), GP64()
	MOVL(at(RSI, thCache), entry.As32())
	ADDQ(R10, entry)
	v := GP64()
	MOVQ(reg(thB, 0), v)
	CMPQ(v, at(entry, rcDesc))
	JNE(LabelRef(miss))
	MOVQ(reg(thE, 0), v)
	CMPQ(v, at(entry, rcPhase))
	JNE(LabelRef(miss))
	MOVQ(reg(thA, 0), base)
	ADDQ(at(RSI, thImm), base)
	ADDQ(at(entry, rcDelta), base)
	return entry, base
}

// rowsInside leaves unless the rows of n bytes lie in the scratchpad; least and most are the places of their bounds.
func rowsInside(entry, base GPVirtual, least, most, n int) {
	for _, f := range []int{least, most} {
		p := GP64()
		MOVQ(at(entry, f), p)
		ADDQ(base, p)
		inside(p, n)
	}
}

// fill writes what makes an entry for a number of rows and goes back to who asks for it: isa's walk of a row descriptor. Made code has
// descriptor, phase and entry in registers.
func (t *threads) fill(rows int, made bool) {
	entry, desc, phase, n0, s0, s1 := GP64(), GP64(), GP64(), GP64(), GP64(), GP64()
	if made {
		t.begin(fmt.Sprintf("Rows%d", rows))
		turn := GP64()
		CMPQ(RAX, at(RBX, rcDesc))
		JNE(LabelRef("fill"))
		MOVQ(RCX, turn) // the same rows, a turn on?
		SUBQ(at(RBX, rcCount), turn)
		SUBQ(at(RBX, rcFirst), turn)
		CMPQ(turn, at(RBX, rcWidth))
		JHI(LabelRef("fill"))
		MOVQ(at(RBX, rcCount), turn)
		ADDQ(turn, at(RBX, rcFirst))
		MOVQ(at(RBX, rcTurn), turn)
		ADDQ(turn, at(RBX, rcBase))
		MOVQ(at(R10, stBack), turn)
		jump(turn)
		Label("fill")
		Instruction(&ir.Instruction{Opcode: "MOVQ", Operands: []Op{RAX, desc}, Inputs: []Op{RAX, RCX, RBX}, Outputs: []Op{desc}})
		Instruction(&ir.Instruction{Opcode: "MOVQ", Operands: []Op{RCX, phase}, Inputs: []Op{RCX, RBX}, Outputs: []Op{phase}})
		MOVQ(RBX, entry)
	} else {
		TEXT(fmt.Sprintf("thFill%d%s", rows, t.set), NOSPLIT, "func()")
		MOVL(at(RSI, thCache), entry.As32())
		ADDQ(R10, entry)
		MOVQ(reg(thB, 0), desc)
		MOVQ(reg(thE, 0), phase)
	}
	MOVQ(desc, at(entry, rcDesc))
	MOVQ(phase, at(entry, rcPhase))
	MOVWLZX(desc.As16(), n0.As32())
	MOVQ(desc, s0)
	SHLQ(Imm(24), s0)
	SARQ(Imm(40), s0)
	MOVQ(desc, s1)
	SARQ(Imm(40), s1)
	MOVQ(s0, at(entry, rcStep))
	MOVQ(s1, at(entry, rcTurn))
	delta, left := GP64(), GP64()
	TESTQ(n0, n0)
	JNE(LabelRef("wraps"))
	XORL(delta.As32(), delta.As32())
	MOVQ(delta, at(entry, rcFirst))
	MOVQ(delta, at(entry, rcBase))
	MOVQ(phase, delta)
	IMULQ(s0, delta)
	MOVQ(I32(-1), left) // rows before the first wrap: more than there are
	MOVQ(left, at(entry, rcWidth))
	JMP(LabelRef("walk"))
	Label("wraps")
	MOVQ(phase, delta)
	SHRQ(Imm(32), delta)
	JNE(LabelRef("far"))
	MOVQ(phase, RAX)
	XORL(EDX, EDX)
	DIVL(n0.As32())
	MOVQ(n0, left)
	SUBQ(RDX, left)
	SUBQ(RDX, phase) // the first one of this turn
	MOVQ(RDX, delta)
	IMULQ(s0, delta)
	IMULQ(s1, RAX)
	ADDQ(RAX, delta)
	CMPQ(left, Imm(uint64(rows)))
	JLT(LabelRef("alone"))
	MOVQ(phase, at(entry, rcFirst))
	MOVQ(RAX, at(entry, rcBase))
	LEAQ(Mem{Base: n0, Disp: -rows}, phase)
	MOVQ(phase, at(entry, rcWidth))
	JMP(LabelRef("walk"))
	Label("alone") // a row wraps: other phases have other rows
	MOVQ(at(entry, rcPhase), phase)
	MOVQ(phase, at(entry, rcFirst))
	MOVQ(delta, at(entry, rcBase))
	XORL(phase.As32(), phase.As32())
	MOVQ(phase, at(entry, rcWidth))
	Label("walk")
	MOVQ(delta, at(entry, rcDelta))
	// From here on s1 is the step of a wrap, and offsets count from the first row.
	wrap, off, least, most := GP64(), GP64(), GP64(), GP64()
	MOVQ(n0, at(entry, rcCount)) // for want of registers
	MOVQ(n0, wrap)
	DECQ(wrap)
	IMULQ(s0, wrap)
	SUBQ(wrap, s1)
	XORL(off.As32(), off.As32())
	XORL(least.As32(), least.As32())
	XORL(most.As32(), most.As32())
	MOVQ(off, at(entry, rcOdd))
	for r := range rows {
		MOVQ(off, at(entry, rcOffs+8*r))
		if r > 0 {
			ORQ(off, at(entry, rcOdd))
			CMPQ(off, least)
			CMOVQLT(off, least)
			CMPQ(off, most)
			CMOVQGT(off, most)
		}
		if r == rows-1 {
			break
		}
		step := GP64()
		MOVQ(s0, step)
		DECQ(left)
		CMOVQEQ(s1, step)
		CMOVQEQ(at(entry, rcCount), left)
		ADDQ(step, off)
	}
	MOVQ(least, at(entry, rcLeast))
	MOVQ(most, at(entry, rcMost))
	h := GP64()
	MOVQ(at(R10, stBack), h)
	jump(h)
	Label("far") // an empty entry, and Go does it
	XORL(delta.As32(), delta.As32())
	for f := 0; f < rcOffs+8*rows; f += 8 {
		MOVQ(delta, at(entry, f))
	}
	goDoes()
}

// miss goes to the routine that makes an entry, and from there to this handler again. The entry at hand may have another one: made code that could not be
// done and came here, and would make the entry another's once more.
func (t *threads) miss(rows int) {
	Label("miss")
	self := GP64()
	LEAQ(Mem{Symbol: Symbol{Name: "·th" + t.names[len(t.names)-1] + t.set}, Base: StaticBase}, self)
	MOVQ(self, at(R10, stBack))
	to := Mem{Symbol: Symbol{Name: fmt.Sprintf("·thFill%d%s", rows, t.set)}, Base: StaticBase}
	Instruction(&ir.Instruction{Opcode: "JMP", Operands: []Op{to}, Inputs: state(), IsTerminal: true})
}

// rows writes loads and stores of rows.
func (t *threads) rows() {
	for s := range 5 {
		n := 16 << s
		t.begin(fmt.Sprintf("Vldr%d", n))
		entry, base := cached("miss")
		g := GP64()
		MOVQ(at(entry, rcOdd), g)
		ORQ(base, g)
		onGrid(g)
		rowsInside(entry, base, rcLeast, rcMost, n)
		ADDQ(R8, base)
		d := field(thD)
		ADDQ(RDI, d)
		for r := range 256 / n {
			p := base
			if r > 0 {
				p = GP64()
				MOVQ(at(entry, rcOffs+8*r), p)
				ADDQ(base, p)
			}
			t.copy(at(p, 0), at(d, n*r), n)
		}
		next()
		goDoes()
		t.miss(256 / n)

		t.begin(fmt.Sprintf("Vstr%d", n))
		entry, base = cached("miss")
		g = GP64()
		MOVQ(at(entry, rcOdd), g)
		ORQ(base, g)
		onGrid(g)
		rowsInside(entry, base, rcLeast, rcMost, n)
		row := func(r int) GPVirtual {
			p := GP64()
			MOVQ(at(entry, rcOffs+8*r), p)
			ADDQ(base, p)
			return p
		}
		// Rows mostly lie in one page or two.
		p, q := GP64(), GP64()
		MOVQ(at(entry, rcLeast), p)
		ADDQ(base, p)
		MOVQ(at(entry, rcMost), q)
		LEAQ(Mem{Base: q, Index: base, Scale: 1, Disp: n - 1}, q)
		SHRQ(Imm(12), p)
		SHRQ(Imm(12), q)
		MOVQ(q, g)
		SUBQ(p, g)
		CMPQ(g, Imm(1))
		JHI(LabelRef("pages"))
		MOVBLZX(Mem{Base: R10, Index: p, Scale: 1, Disp: stHeld}, g.As32())
		ORB(Mem{Base: R10, Index: q, Scale: 1, Disp: stHeld}, g.As8L())
		JNZ(LabelRef("go"))
		MOVB(Imm(1), Mem{Base: R10, Index: p, Scale: 1, Disp: stDirty})
		MOVB(Imm(1), Mem{Base: R10, Index: q, Scale: 1, Disp: stDirty})
		Label("store")
		d = field(thD)
		ADDQ(RDI, d)
		ADDQ(R8, base)
		for r := range 256 / n {
			t.copy(at(d, n*r), at(row(r), 0), n)
		}
		next()
		Label("pages")
		for r := range 256 / n {
			p := row(r)
			free(p, 0)
			free(p, n-1)
		}
		for r := range 256 / n {
			p := row(r)
			soil(p, 0)
			soil(p, n-1)
		}
		JMP(LabelRef("store"))
		goDoes()
		t.miss(256 / n)
	}
	for _, rows := range []int{1, 2, 4, 8, 16} {
		t.fill(rows, false)
		if t.wide && rows <= 4 {
			t.fill(rows, true)
		}
	}
}

// copy moves n bytes.
func (t *threads) copy(src, dst Mem, n int) {
	w := min(t.width(), n)
	for o := 0; o < n; o += w {
		z := map[int]func() VecVirtual{64: ZMM, 32: YMM, 16: XMM}[w]()
		VMOVUPS(src.Offset(o), z)
		VMOVUPS(z, dst.Offset(o))
	}
}
