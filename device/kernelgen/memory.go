package main

import (
	"fmt"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// Handlers of loads and stores in the scratchpad: of scalars, of vectors under masks, of one element for all lanes. An address is S[a] + imm; with an
// index (x) S[a] + S[b]<<e + imm; or S[a], which moves on by imm (p).

var addressModes = []string{"", "x", "p"}

func addressBy(mode string) GPVirtual {
	if mode != "p" {
		return address(mode == "x")
	}
	p := GP64()
	MOVQ(reg(thA, 0), p)
	return p
}

// moveOn moves the base on.
func moveOn(mode string) {
	if mode == "p" {
		n := GP64()
		MOVQ(at(RSI, thImm), n)
		ADDQ(n, reg(thA, 0))
	}
}

func (t *threads) memory() {
	for _, mode := range addressModes {
		t.scalarAccess(mode)
		t.splatLoads(mode)
		if mode == "p" {
			t.vectorAccess("vld"+mode, mode, 0, false, false)
			t.vectorAccess("vst"+mode, mode, 0, true, false)
		}
		for lane := 1; lane <= 8; lane *= 2 {
			typ := fmt.Sprintf("I%d", 8*lane)
			t.vectorAccess("vld"+mode+typ+"Merge", mode, lane, false, false)
			t.vectorAccess("vld"+mode+typ+"Zero", mode, lane, false, true)
			t.vectorAccess("vst"+mode+typ+"Merge", mode, lane, true, false)
		}
	}
}

func (t *threads) scalarAccess(mode string) {
	for _, x := range []struct {
		name string
		size int
		load func(m, r Op)
	}{
		{"I8", 1, MOVBQSX},
		{"U8", 1, MOVBQZX},
		{"I16", 2, MOVWQSX},
		{"U16", 2, MOVWQZX},
		{"I32", 4, MOVLQSX},
		{"U32", 4, func(m, r Op) { MOVL(m, r.(GPVirtual).As32()) }},
		{"I64", 8, MOVQ},
	} {
		t.begin("ld" + mode + x.name)
		p := addressBy(mode)
		aligned(p, x.size)
		inside(p, x.size)
		v := GP64()
		x.load(Mem{Base: R8, Index: p, Scale: 1}, v)
		moveOn(mode)
		MOVQ(v, reg(thD, 0)) // last: the base's register may be the same
		next()
		goDoes()
	}
	for _, x := range []struct {
		name  string
		size  int
		store func(g GPVirtual, m Mem)
	}{
		{"I8", 1, func(g GPVirtual, m Mem) { MOVB(g.As8(), m) }},
		{"I16", 2, func(g GPVirtual, m Mem) { MOVW(g.As16(), m) }},
		{"I32", 4, func(g GPVirtual, m Mem) { MOVL(g.As32(), m) }},
		{"I64", 8, func(g GPVirtual, m Mem) { MOVQ(g, m) }},
	} {
		t.begin("st" + mode + x.name)
		p := addressBy(mode)
		aligned(p, x.size)
		inside(p, x.size)
		free(p, 0)
		v := GP64()
		MOVQ(reg(thD, 0), v)
		x.store(v, Mem{Base: R8, Index: p, Scale: 1})
		soil(p, 0)
		moveOn(mode)
		next()
		goDoes()
	}
}

// splatLoads load one element for all lanes.
func (t *threads) splatLoads(mode string) {
	if mode == "p" {
		return
	}
	for _, x := range []struct {
		name      string
		size      int
		broadcast func(ops ...Op)
	}{{"I8", 1, VPBROADCASTB}, {"I16", 2, VPBROADCASTW}, {"I32", 4, VPBROADCASTD}, {"I64", 8, VPBROADCASTQ}} {
		t.begin("vldb" + mode + x.name)
		p := addressBy(mode)
		onGrid(p)
		inside(p, x.size)
		z := t.vec()
		x.broadcast(Mem{Base: R8, Index: p, Scale: 1}, z)
		d := field(thD)
		for i := range 256 / t.width() {
			VMOVUPS(z, Mem{Base: RDI, Index: d, Scale: 1, Disp: t.width() * i})
		}
		next()
		goDoes()
	}
}

// vectorAccess moves 256 bytes, the lanes of a mask if there is one: all bytes are in the scratchpad, so that those that are off can be read, and written
// back.
func (t *threads) vectorAccess(name, mode string, lane int, store, zero bool) {
	t.begin(name)
	p := addressBy(mode)
	onGrid(p)
	inside(p, 256)
	if store {
		free(p, 0)
		free(p, 255)
		soil(p, 0)
		soil(p, 255)
	}
	v, m, n := field(thD), GP64(), GP64()
	ADDQ(RDI, v)
	ADDQ(R8, p)
	if lane != 0 {
		MOVL(at(RSI, thCache), m.As32())
		ADDQ(RDI, m)
	}
	from, to := p, v
	if store {
		from, to = v, p
	}
	MOVQ(U32(8), n)
	Label("loop")
	y := loaded(at(from, 0))
	if lane != 0 {
		on := maskBytes(at(m, 0), lane)
		if zero {
			VPAND(on, y, y)
		} else {
			old := loaded(at(to, 0))
			VPBLENDVB(on, y, old, y)
		}
		ADDQ(Imm(4), m)
	}
	VMOVDQU(y, at(to, 0))
	ADDQ(Imm(32), p)
	ADDQ(Imm(32), v)
	DECQ(n)
	JNZ(LabelRef("loop"))
	moveOn(mode)
	next()
	goDoes()
}
