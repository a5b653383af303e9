package main

import (
	"fmt"

	"github.com/mmcloughlin/avo/ir"

	. "github.com/mmcloughlin/avo/build"
	. "github.com/mmcloughlin/avo/operand"
	. "github.com/mmcloughlin/avo/reg"
)

// From block to block without Go: device/links.go has the layouts.

const (
	lsLinks, lsCounts, lsUsed, lsLimit, lsNow = 0, 8, 16, 24, 32 // behind now the three causes of stalls
	lsTaken, lsPipes, lsBlock                 = 64, 72, 80

	blCode, blInsts, blSym, blCount, blEnter, blKnown = 0, 8, 12, 16, 20, 24
	ltEntry, ltExit, ltCycles                         = 0, 4, 8 // behind cycles the stalls
	linkTimeBytes, linkWays                           = 24, 2
	linkBytes                                         = 128
)

func bit(b bool) int {
	if b {
		return 1
	}
	return 0
}

func linkName(bubble, taken bool, set string) string {
	return fmt.Sprintf("thLink%d%d%s", bit(bubble), bit(taken), set)
}

// link leaves the block: the entry says where to.
func (t *threads) link(bubble, taken bool) {
	to := Mem{Symbol: Symbol{Name: "·" + linkName(bubble, taken, t.set)}, Base: StaticBase}
	Instruction(&ir.Instruction{Opcode: "JMP", Operands: []Op{to}, Inputs: state(), IsTerminal: true})
}

// askAhead asks the host for what a block and the one behind it begin with, and for the link of the one behind those: of a long program each is
// executed a few times, and is no longer near.
func askAhead(next Register) {
	for _, link := range []int{0, linkBytes} {
		code := GP64()
		MOVQ(at(next, link+blCode), code)
		PREFETCHT0(at(code, 0))
		PREFETCHT0(at(code, hostLine))
	}
	PREFETCHT0(at(next, linkBytes+linkBytes/2))
	PREFETCHT0(at(next, 2*linkBytes))
}

// links writes the four ways out of a block. Go has to find the time if it is not known, and to begin a block of another symbol, one that is
// no plain code, or one that the limit cuts.
func (t *threads) links() {
	for _, w := range []struct {
		bubble, taken bool
		why           uint64
	}{{false, false, whyEnd}, {false, true, whyTaken}, {true, false, whyLast}, {true, true, whyBranch}} {
		TEXT(linkName(w.bubble, w.taken, t.set), NOSPLIT, "func()")
		own, pipes, e, g := GP64(), GP64(), GP64(), GP64()
		MOVQ(at(R11, lsBlock), own)
		MOVL(at(R11, lsPipes), pipes.As32())
		LEAQ(at(own, blKnown+bit(w.bubble)*linkWays*linkTimeBytes), e)
		CMPL(pipes.As32(), at(e, ltEntry))
		JEQ(LabelRef("known"))
		ADDQ(Imm(linkTimeBytes), e)
		CMPL(pipes.As32(), at(e, ltEntry))
		JNE(LabelRef("unknown"))
		Label("known")
		MOVL(at(e, ltExit), g.As32())
		MOVL(g.As32(), at(R11, lsPipes))
		y := YMM()
		VPMOVZXDQ(at(e, ltCycles), y)
		VPADDQ(at(R11, lsNow), y, y)
		VMOVDQU(y, at(R11, lsNow))
		MOVL(at(own, blCount), g.As32())
		ADDQ(at(R11, lsCounts), g)
		INCQ(at(g, 0))
		if w.taken {
			INCQ(at(R11, lsTaken))
		}
		used, next := GP64(), GP64()
		MOVL(at(own, blInsts), used.As32())
		ADDQ(at(R11, lsUsed), used)
		MOVQ(used, at(R11, lsUsed))
		MOVL(at(RSI, thNext), next.As32())
		ADDQ(at(R11, lsLinks), next)
		MOVQ(next, at(R11, lsBlock))
		askAhead(next)
		MOVL(at(own, blSym), g.As32())
		CMPL(g.As32(), at(next, blEnter))
		JNE(LabelRef("next"))
		MOVL(at(next, blInsts), g.As32())
		ADDQ(used, g)
		CMPQ(g, at(R11, lsLimit))
		JHI(LabelRef("next"))
		MOVQ(at(next, blCode), RSI)
		MOVQ(at(RSI, 0), g)
		jump(g)
		Label("next")
		leave(whyNext)
		Label("unknown")
		leave(w.why)
	}
}
