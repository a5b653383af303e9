package main

import (
	"fmt"
	"strings"

	. "github.com/mmcloughlin/avo/build"
	"github.com/mmcloughlin/avo/ir"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// Threaded code: a block is a list of entries, each with the address of its handler, which does the instruction and jumps to the
// next entry's. What a handler cannot do (a fault, memory that is not scratchpad, bytes that a chain is still to read) it leaves, and Go does
// the instruction.
//
//	RDI  the core's registers (isa.State)      R8  the scratchpad      R9  its bytes behind the first page
//	RSI  the entry at hand                     R10 device.asmState     R11 device.linkState
//
// The layouts are those of device.thread, isa.State, device.asmState and device.linkState; device/threads_amd64.go checks them when it is compiled.

const (
	thD, thA, thB, thE = 8, 10, 12, 14
	thImm              = 16
	thCache, thX       = 24, 28
	thNext             = thCache // of what ends a block
	threadBytes        = 32

	stHeld, stDirty, stRef, stChains = 0, 256, 512, 640
	stLazy, stActive, stKind         = 2944, 2946, 2948
	stAt, stWhy                      = 2952, 2960
	stEven, stStaged, stStageAt      = 2968, 3096, 3104
	stBack                           = 3112
	chainN, chainLoad                = 0, 8
	chainA, chainB                   = 16, 80
	stageSlots, tileBytes            = 64, 1024
	hostLine                         = 64

	tcDesc, tcFirst, tcWidth, tcStep, tcDelta, tcTable, tcLeast, tcMost = 0, 8, 16, 24, 32, 40, 48, 56

	rcDesc, rcOdd, rcLeast, rcMost, rcFirst, rcWidth, rcStep, rcBase = 0, 8, 16, 24, 32, 40, 48, 56
	rcPhase, rcDelta, rcCount, rcTurn, rcOffs                        = 64, 72, 80, 88, 96

	stateS, stateM, stateV, stateT, stateP = 0, 256, 768, 8960, 25344

	scratchBase = 4096
)

// Why a run of threaded code ended.
const (
	whyEnd    = iota // the block's end
	whyGo            // Go has to do this instruction
	whyTaken         // dbnz jumps
	whyLast          // dbnz does not
	whyBranch        // a branch is taken
	whyNext          // Go has to begin the next block
	whyHeld          // tiles have to be read before this instruction is gone on with
)

// threads collects the handlers of a set.
type threads struct {
	set   string
	wide  bool
	names []string
}

func state() []Op {
	return []Op{RDI, RSI, R8, R9, R10, R11}
}

func jump(r Register) {
	Instruction(&ir.Instruction{Opcode: "JMP", Operands: []Op{r}, Inputs: append(state(), r), IsTerminal: true})
}

// begin starts a handler.
func (t *threads) begin(name string) {
	t.names = append(t.names, name)
	TEXT("th"+name+t.set, NOSPLIT, "func()")
}

// next goes on with the next entry.
func next() {
	h := GP64()
	ADDQ(Imm(threadBytes), RSI)
	MOVQ(at(RSI, 0), h)
	jump(h)
}

// leave returns to Go.
func leave(why uint64) {
	MOVQ(RSI, at(R10, stAt))
	MOVQ(U32(uint32(why)), at(R10, stWhy))
	VZEROUPPER()
	Instruction(&ir.Instruction{Opcode: "RET", Inputs: []Op{R10}, IsTerminal: true})
}

// field loads an offset of the entry, and gives the place behind the core's registers.
func field(f int) GPVirtual {
	r := GP64()
	loadField(f, r)
	return r
}

// loadField is field into a register: places are 16 bits, what is behind the immediate is 32.
func loadField(f int, r GP) {
	if f < thImm {
		MOVWLZX(at(RSI, f), r.As32())
	} else {
		MOVL(at(RSI, f), r.As32())
	}
}

func reg(f int, disp int) Mem { return Mem{Base: RDI, Index: field(f), Scale: 1, Disp: disp} }

// aligned leaves unless an address is a multiple of size.
func aligned(p GPVirtual, size int) {
	if size > 1 {
		TESTB(U8(uint8(size-1)), p.As8L())
		JNE(LabelRef("go"))
	}
}

// onGrid leaves if one of the bits of field x is in an address.
func onGrid(p GPVirtual) {
	TESTL(p.As32(), at(RSI, thX))
	JNE(LabelRef("go"))
}

// inside leaves unless n bytes at an address are in the scratchpad.
func inside(p GPVirtual, n int) {
	u, end := GP64(), GP64()
	LEAQ(Mem{Base: p, Disp: -scratchBase}, u)
	LEAQ(Mem{Base: R9, Disp: -n}, end)
	CMPQ(u, end)
	JHI(LabelRef("go"))
}

// free leaves if somebody is still to read from the page of a byte.
func free(p GPVirtual, disp int) {
	g := page(p, disp)
	CMPB(Mem{Base: R10, Index: g, Scale: 1, Disp: stHeld}, Imm(0))
	JNE(LabelRef("go"))
}

// soil marks the page of a byte as written.
func soil(p GPVirtual, disp int) {
	g := page(p, disp)
	MOVB(Imm(1), Mem{Base: R10, Index: g, Scale: 1, Disp: stDirty})
}

func page(p GPVirtual, disp int) GPVirtual {
	g := GP64()
	if disp == 0 {
		MOVQ(p, g)
	} else {
		LEAQ(Mem{Base: p, Disp: disp}, g)
	}
	SHRQ(Imm(12), g)
	return g
}

// goDoes ends a handler whose checks jump to it.
func goDoes() {
	Label("go")
	leave(whyGo)
}

// run is how Go enters, and the table of handlers is what it makes entries with.
func (t *threads) run() {
	t.links()
	t.begin("End")
	t.link(false, false)
	t.begin("Go")
	leave(whyGo)
	t.begin("Visit") // Go does more than the instruction
	leave(whyGo)
	t.begin("Held")
	leave(whyHeld)

	TEXT("run"+t.set, NOSPLIT, "func(regs, state, op, scratch *byte, size int, link *byte)")
	Pragma("noescape")
	Load(Param("regs"), RDI)
	Load(Param("state"), R10)
	Load(Param("op"), RSI)
	Load(Param("scratch"), R8)
	Load(Param("size"), R9)
	Load(Param("link"), R11)
	h := GP64()
	MOVQ(at(RSI, 0), h)
	jump(h)

	TEXT("handlers"+t.set, NOSPLIT, fmt.Sprintf("func(table *[%d]uintptr)", len(t.names)))
	Pragma("noescape")
	table := Load(Param("table"), GP64())
	for i, n := range t.names {
		a := GP64()
		LEAQ(Mem{Symbol: Symbol{Name: "·th" + n + t.set}, Base: StaticBase}, a)
		MOVQ(a, at(table, 8*i))
	}
	RET()
}

// threadSets writes the handlers of both sets, and gives the Go file with their names.
func threadSets() string {
	var b strings.Builder
	b.WriteString("// Code generated by kernelgen; DO NOT EDIT.\n\npackage device\n")
	for _, t := range []*threads{{set: "AVX512", wide: true}, {set: "AVX2"}} {
		t.scalars()
		t.words()
		t.vectors()
		t.run()
		fmt.Fprintf(&b, "\n// names%s are the handlers of %s, in the order of their table.\nvar names%[1]s = [...]string{\n", t.set, t.set)
		for _, n := range t.names {
			fmt.Fprintf(&b, "\t%q,\n", n)
		}
		b.WriteString("}\n")
	}
	return b.String()
}
