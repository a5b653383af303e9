package main

import (
	"fmt"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// Handlers of the matrix unit: what its queue puts off, and tget.

// tiles writes what the matrix queue puts off, and tget.
func (t *threads) tiles() {
	w := t.width()
	t.begin("Tget")
	busy := GP64()
	MOVWLZX(at(R10, stLazy), busy.As32())
	ORW(at(R10, stActive), busy.As16())
	TESTL(busy.As32(), at(RSI, thX))
	JNE(LabelRef("go"))
	src, d := t.operands(1)
	for i := range 256 / w {
		z := t.vec()
		VMOVUPS(at(src[0], w*i), z)
		VMOVUPS(z, at(d, w*i))
	}
	next()
	goDoes()

	t.begin("Tld")
	entry, base := rowsOfTile()
	t.tileAt(base, func(g GPVirtual) {
		MOVQ(at(entry, tcTable), g)
	})
	first, last := GP64(), GP64()
	MOVQ(at(entry, tcLeast), first)
	ADDQ(base, first)
	MOVQ(at(entry, tcMost), last)
	LEAQ(Mem{Base: last, Index: base, Scale: 1, Disp: 63}, last)
	hold(first, last)
	next()
	goDoes()

	if t.wide {
		t.maskedTile()
		t.turns()
	}

	t.begin("Tldc")
	p := address(false)
	inside(p, 1024)
	t.tileAt(p, nil)
	end := GP64()
	LEAQ(Mem{Base: p, Disp: 1023}, end)
	hold(p, end)
	next()
	goDoes()

	t.mma("Mma", false)
	t.mma("MmaZ", true)
}

// rowsOfTile finds the table of a tile's rows, and gives its entry of the cache and where they count from. It leaves if they are not known, or not in
// the scratchpad. An entry holds for a descriptor, and for phases from one on where rows come in even steps.
func rowsOfTile() (entry, base GPVirtual) {
	entry, base = GP64(), GP64()
	MOVL(at(RSI, thCache), entry.As32())
	ADDQ(R10, entry)
	v := GP64()
	MOVQ(reg(thB, 0), v)
	CMPQ(v, at(entry, tcDesc))
	JNE(LabelRef("go"))
	MOVQ(reg(thE, 0), base)
	SUBQ(at(entry, tcFirst), base)
	CMPQ(base, at(entry, tcWidth))
	JHI(LabelRef("go"))
	IMULQ(at(entry, tcStep), base)
	ADDQ(reg(thA, 0), base)
	ADDQ(at(RSI, thImm), base)
	ADDQ(at(entry, tcDelta), base)
	end := GP64()
	LEAQ(Mem{Base: R9, Disp: scratchBase - 1}, end)
	CMPQ(base, end)
	JHI(LabelRef("go"))
	rowsInside(entry, base, tcLeast, tcMost, 64)
	return entry, base
}

// turns writes what made code asks when a phase is not one that an entry of the cache has rows for: those some turns on or back are the same, elsewhere. Others
// Go is asked for. Made code has the entry, phase less the first one, and descriptor in registers.
func (t *threads) turns() {
	t.begin("Turns")
	n0, steps := GP64(), GP64()
	CMPQ(RCX, at(RBX, tcDesc))
	JNE(LabelRef("go"))
	MOVWLZX(CX, n0.As32())
	TESTQ(n0, n0)
	JZ(LabelRef("go"))
	MOVQ(n0, steps)
	SHLQ(Imm(32), steps) // more turns than there are, so that what is divided is not negative, unless the entry is nobody's
	ADDQ(steps, RAX)
	MOVQ(RAX, steps)
	SHRQ(Imm(50), steps)
	JNE(LabelRef("go"))
	XORL(EDX, EDX)
	DIVQ(n0)
	CMPQ(RDX, at(RBX, tcWidth))
	JHI(LabelRef("go"))
	MOVQ(U64(1<<32), steps)
	SUBQ(steps, RAX)
	IMULQ(RAX, n0)
	ADDQ(n0, at(RBX, tcFirst))
	SARQ(Imm(40), RCX)
	IMULQ(RAX, RCX)
	ADDQ(RCX, at(RBX, tcDelta))
	MOVQ(at(R10, stBack), steps)
	jump(steps)
	goDoes()
}

// maskedTile writes tld with a mask that keeps the first bytes of each row. The tile is made in a slot of the queue, as a product would read it from there.
func (t *threads) maskedTile() {
	t.begin("TldMask")
	entry, base := rowsOfTile()
	m, g := GP64(), GP64()
	loadField(thD, m)
	MOVQ(Mem{Base: RDI, Index: m, Scale: 1}, m)
	TESTQ(m, m)
	JZ(LabelRef("go"))
	LEAQ(Mem{Base: m, Disp: 1}, g)
	TESTQ(m, g)
	JNZ(LabelRef("go"))
	k := K()
	KMOVQ(m, k)
	slot := GP64()
	MOVQ(at(R10, stStaged), slot)
	NOTQ(slot)
	POPCNTQ(slot, g)
	CMPQ(g, Imm(4)) // joinChain wants some that are free
	JLT(LabelRef("go"))
	TZCNTQ(slot, slot)
	bits := GP64()
	MOVWLZX(at(R10, stActive), bits.As32())
	TESTL(bits.As32(), at(RSI, thX))
	JNE(LabelRef("go"))
	MOVL(at(RSI, thX), bits.As32())
	ORW(bits.As16(), at(R10, stLazy))
	BTSQ(slot, at(R10, stStaged))
	SHLQ(Imm(10), slot)
	tab := GP64()
	MOVQ(at(entry, tcTable), tab)
	SHLQ(Imm(6), tab)
	ADDQ(at(R10, stStageAt), tab)
	ADDQ(at(R10, stStageAt), slot)
	ref := GP64()
	BSFL(bits.As32(), ref.As32())
	MOVQ(slot, Mem{Base: R10, Index: ref, Scale: 8, Disp: stRef}) // its rows are those of a dense tile, table 0
	ADDQ(R8, slot)
	ADDQ(R8, tab)
	ADDQ(R8, base)
	for r := range 16 {
		p, z := GP64(), ZMM()
		MOVLQSX(at(tab, stageSlots*tileBytes+4*r), p)
		VMOVDQU8_Z(Mem{Base: base, Index: p, Scale: 1}, k, z)
		VMOVUPS(z, at(slot, 64*r))
	}
	next()
	goDoes()
}

// mma adds a product to its accumulator's chain, or begins one: with what the accumulator holds, or at zero. Go does what has operands in registers or
// uneven columns, and what needs room.
func (t *threads) mma(name string, zero bool) {
	t.begin(name)
	bits := GP64()
	MOVWLZX(at(R10, stLazy), bits.As32())
	ANDL(at(RSI, thImm), bits.As32())
	CMPL(bits.As32(), at(RSI, thImm))
	JNE(LabelRef("go"))
	kind := GP64()
	MOVBLZX(at(R10, stKind), kind.As32())
	CMPL(kind.As32(), at(RSI, thCache))
	JNE(LabelRef("go"))
	ref := func(f int) GPVirtual {
		r := GP64()
		MOVQ(Mem{Base: R10, Index: field(f), Scale: 1}, r)
		return r
	}
	rb, x := ref(thB), GP64()
	MOVQ(rb, x)
	SHRQ(Imm(32), x)
	CMPB(Mem{Base: R10, Index: x, Scale: 1, Disp: stEven}, Imm(0))
	JEQ(LabelRef("go"))
	h, n := field(thD), GP64()
	ADDQ(R10, h)
	MOVL(at(RSI, thX), bits.As32())
	if !zero {
		TESTW(bits.As16(), at(R10, stActive))
		JZ(LabelRef("begin"))
		MOVQ(at(h, chainN), n)
		CMPQ(n, Imm(8))
		JEQ(LabelRef("go"))
	} else {
		ORW(bits.As16(), at(R10, stActive))
		NOTL(bits.As32())
		ANDW(bits.As16(), at(R10, stLazy))
		XORL(n.As32(), n.As32())
		MOVB(Imm(0), at(h, chainLoad))
	}
	Label("join")
	ra := ref(thA)
	MOVQ(ra, Mem{Base: h, Index: n, Scale: 8, Disp: chainA})
	MOVQ(rb, Mem{Base: h, Index: n, Scale: 8, Disp: chainB})
	INCQ(n)
	MOVQ(n, at(h, chainN))
	next()
	if !zero {
		Label("begin")
		TESTW(bits.As16(), at(R10, stLazy))
		JNE(LabelRef("go"))
		ORW(bits.As16(), at(R10, stActive))
		XORL(n.As32(), n.As32())
		MOVB(Imm(1), at(h, chainLoad))
		JMP(LabelRef("join"))
	}
	goDoes()
}

// tileAt makes a tile stand for rows behind a place: it leaves if the tile has a chain. table gives the rows' table, 0 without.
func (t *threads) tileAt(base GPVirtual, table func(g GPVirtual)) {
	bits := GP64()
	MOVWLZX(at(R10, stActive), bits.As32())
	TESTL(bits.As32(), at(RSI, thX))
	JNE(LabelRef("go"))
	MOVL(at(RSI, thX), bits.As32())
	ORW(bits.As16(), at(R10, stLazy))
	ref := field(thD)
	ADDQ(R10, ref)
	whole := GP64() // as products read it: of two halves the host would wait for both to be in its cache
	MOVL(base.As32(), whole.As32())
	if table != nil {
		g := GP64()
		table(g)
		SHLQ(Imm(32), g)
		ORQ(g, whole)
	}
	MOVQ(whole, at(ref, 0))
}

// hold marks the pages from one byte to another as about to be read: the most bytes at once that are not too many, from the front and up to
// the end. Where tiles begin in their first page changes how many there are, but hardly the way that is taken.
func hold(first, last GPVirtual) {
	p, end, n, all := GP64(), GP64(), GP64(), GP64()
	MOVQ(first, p)
	MOVQ(last, end)
	SHRQ(Imm(12), p)
	SHRQ(Imm(12), end)
	MOVQ(end, n)
	SUBQ(p, n)
	MOVQ(U64(0x0101010101010101), all)
	mark := func(g Register, size, back int) {
		m := Mem{Base: R10, Index: g, Scale: 1, Disp: stHeld - back}
		switch size {
		case 8:
			MOVQ(all, m)
		case 4:
			MOVL(all.As32(), m)
		case 2:
			MOVW(all.As16(), m)
		case 1:
			MOVB(all.As8(), m)
		}
	}
	for size := 8; size >= 1; size /= 2 {
		less := fmt.Sprintf("less%d", size)
		if size > 1 {
			CMPQ(n, Imm(uint64(size-1)))
			JLT(LabelRef(less))
		}
		if size == 8 {
			Label("hold")
			mark(p, 8, 0)
			ADDQ(Imm(8), p)
			SUBQ(Imm(8), n)
			CMPQ(n, Imm(7))
			JGE(LabelRef("hold"))
		} else {
			mark(p, size, 0)
		}
		if size > 1 {
			mark(end, size, size-1)
			JMP(LabelRef("held"))
			Label(less)
		}
	}
	Label("held")
}

// VORPS2 and VANDPS2 have the operands that extreme2 passes on.
