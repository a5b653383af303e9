package main

import (
	"fmt"
	"sync"

	"github.com/godwit-accel/godwit"
	"github.com/godwit-accel/godwit/backend"
	"github.com/godwit-accel/godwit/device"
	"github.com/godwit-accel/godwit/ir/kernel"
	"github.com/godwit-accel/godwit/isa"
)

// loopProfile counts what the innermost loops of a program do while it runs.
type loopProfile struct {
	mu    sync.Mutex
	loops []backend.LoopStat
	lanes []string       // by loop: what the vectoriser made of it
	at    map[uint64]int // loop by offset of packet
	count []loopCount
	miss  int // cycles of a cache miss
	code  *backend.Stats
	ran   map[uint64]*int // by offset of a block that spills: how often it ran
}

// loopCount is how often a loop ran a pass, and for how many cycles it waited for the cache, for DMA and at all.
type loopCount struct {
	passes, cycles, cache, dma uint64
}

// charge counts a packet and what it waited for.
func (c *loopCount) charge(stall uint64, cause device.Cause) {
	c.cycles += 1 + stall
	switch cause {
	case device.CauseCache:
		c.cache += stall
	case device.CauseDMA:
		c.dma += stall
	}
}

// waits says how much of a loop's time was waiting, and about how many cache misses that makes: the first line of one costs miss cycles.
func (c *loopCount) waits(miss int) string {
	return fmt.Sprintf("%d of them waiting for the cache (about %d misses), %d for DMA", c.cache, c.cache/uint64(max(miss, 1)), c.dma)
}

// loopMax bounds the offsets that a loop may cover.
const loopMax = 1 << 16

func newLoopProfile(bin *godwit.Binary) *loopProfile {
	loops := bin.Code.Loops
	p := &loopProfile{loops: loops, at: map[uint64]int{}, count: make([]loopCount, len(loops)), miss: bin.Machine().CacheMiss, code: bin.Code, ran: map[uint64]*int{}}
	for i := range bin.Code.Funcs {
		for _, at := range bin.Code.Funcs[i].SpillsAt {
			p.ran[at] = new(int)
		}
	}
	for i, l := range loops {
		p.lanes = append(p.lanes, laneLine(&loops[i], bin.Remarks)+memoryLine(&loops[i], bin.Remarks))
		for pc := l.Start; pc < l.End && pc < l.Start+loopMax; pc += 8 {
			p.at[pc] = i
		}
	}
	return p
}

// Packet implements device.Observer.
func (p *loopProfile) Packet(_ int, text, _, stall uint64, cause device.Cause, _ *[isa.NumSlots]uint16) {
	i, ok := p.at[text]
	ran := p.ran[text]
	if !ok && ran == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if ran != nil {
		*ran++
	}
	if !ok {
		return
	}
	c := &p.count[i]
	if text == p.loops[i].Start {
		c.passes++
	}
	c.charge(stall, cause)
}

// Transfer implements device.Observer.
func (p *loopProfile) Transfer(_, _ int, _, _, _, _, _, _ uint64) {}

// lines are the loops that ran, each with what its code costs, and what it did.
func (p *loopProfile) lines() (out []string) {
	for i := range p.loops {
		if c := p.count[i]; c.passes > 0 {
			out = append(out, loopLine(&p.loops[i])+p.lanes[i]+fmt.Sprintf("; %d passes, %d cycles, ", c.passes, c.cycles)+c.waits(p.miss))
		}
	}
	return append(out, p.spillLines()...)
}

// laneLine says whether a loop is one that was vectorised, with how many lanes, or why not. The remark of the loop is the
// last of its function that stands no later in the source.
func laneLine(s *backend.LoopStat, remarks []kernel.Remark) string {
	var of *kernel.Remark
	for i := range remarks {
		r := &remarks[i]
		if r.Pass == "vectorise" && r.Func == s.Func && r.Pos.IsValid() && r.Pos.Line <= s.Pos.Line && (of == nil || r.Pos.Line > of.Pos.Line) {
			of = r
		}
	}
	switch {
	case of == nil:
		return ""
	case !of.Done:
		return ", not vectorised: " + of.Msg
	case of.Loop == s.Block && len(of.Facts) > 0: // what was rewritten has facts
		return ", the loop as it was, beside its vectors"
	}
	line := ", vectorised: " + of.Msg
	for _, f := range of.Facts {
		if f.Name == "lanes" || f.Name == "trip" {
			line += fmt.Sprintf(", %s %d", f.Name, f.Value)
		}
	}
	return line
}

// memoryLine says how a loop gets its bytes, and if not by DMA, why.
func memoryLine(s *backend.LoopStat, remarks []kernel.Remark) (line string) {
	for _, pass := range []string{"stage", "fetch"} {
		for i := range remarks {
			r := &remarks[i]
			if r.Pass != pass || r.Func != s.Func || !r.Pos.IsValid() || r.Pos.Line != s.Pos.Line {
				continue
			}
			switch {
			case pass == "fetch":
				line += ", fetched ahead"
				for _, f := range r.Facts {
					line += fmt.Sprintf(", %s %d", f.Name, f.Value)
				}
			case r.Done:
				line += ", staged: " + r.Msg
			default:
				line += ", not staged: " + r.Msg
			}
			break
		}
	}
	return line
}

// loopLine is what the code of an innermost loop costs.
func loopLine(s *backend.LoopStat) string {
	line := fmt.Sprintf("loop @%s %s", s.Func, s.Block)
	if s.Pos.IsValid() {
		line = s.Pos.String() + ": " + line
	}
	line += fmt.Sprintf(": II %d, bound %d (resources %d, recurrence %d", s.II, s.MII, s.ResMII, s.RecMII)
	if s.Unit != "" {
		line += ", by " + s.Unit
	}
	line += fmt.Sprintf("), spills %d bytes", s.SpillBytes)
	switch {
	case s.Pipelined:
		line += fmt.Sprintf(", pipelined, %d iterations a pass", max(s.Copies, 1))
	case s.Why != "":
		line += ", not pipelined: " + s.Why
	}
	return line
}

// spillLines compares what the short blocks of each function spilled in this run with what no allocation could avoid.
func (p *loopProfile) spillLines() (out []string) {
	for i := range p.code.Funcs {
		f := &p.code.Funcs[i]
		blocks, bytes, bound, alone := 0, 0, 0, 0
		for k, b := range f.Spills {
			if n := *p.ran[f.SpillsAt[k]]; n > 0 {
				blocks++
				bytes, bound, alone = bytes+n*b.Bytes, bound+n*b.Bound, alone+n*b.Alone
			}
		}
		if bytes > 0 {
			out = append(out, fmt.Sprintf("spills @%s: %d bytes in the runs of %d short blocks; at least %d with these values in registers at the blocks' ends, %d with any",
				f.Name, bytes, blocks, bound, alone))
		}
	}
	return out
}
