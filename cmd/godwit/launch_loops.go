package main

import (
	"cmp"
	"fmt"
	"slices"
	"sync"

	"github.com/godwit-accel/godwit"
	"github.com/godwit-accel/godwit/device"
	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/isa/object"
)

// traceLoops finds the loops of a program of which nothing but its code is known, while it runs: where a core goes back in
// a function, there is one.
type traceLoops struct {
	mu   sync.Mutex
	o    *object.Program
	last map[int]uint64 // the packet before, by core
	back map[jump]uint64
	at   map[uint64]*loopCount
	miss int // cycles of a cache miss
}

// jump is from the last packet of a loop to its first.
type jump struct{ from, to uint64 }

func newTraceLoops(bin *godwit.Binary) *traceLoops {
	return &traceLoops{o: bin.Object, miss: bin.Machine().CacheMiss, last: map[int]uint64{}, back: map[jump]uint64{}, at: map[uint64]*loopCount{}}
}

// Packet implements device.Observer.
func (p *traceLoops) Packet(core int, text, _, stall uint64, cause device.Cause, _ *[isa.NumSlots]uint16) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if prev, ok := p.last[core]; ok && text <= prev {
		p.back[jump{prev, text}]++
	}
	p.last[core] = text
	c := p.at[text]
	if c == nil {
		c = &loopCount{}
		p.at[text] = c
	}
	c.charge(stall, cause)
}

// Transfer implements device.Observer.
func (p *traceLoops) Transfer(_, _ int, _, _, _, _, _, _ uint64) {}

// lines are the innermost loops in the order of the code.
func (p *traceLoops) lines() (out []string) {
	var all []jump
	for j := range p.back { // returns go back too, but into another function
		a, ok := p.o.FuncAt(j.from)
		if b, ok2 := p.o.FuncAt(j.to); ok && ok2 && a.Name == b.Name {
			all = append(all, j)
		}
	}
	slices.SortFunc(all, func(a, b jump) int { return cmp.Or(cmp.Compare(a.to, b.to), cmp.Compare(a.from, b.from)) })
	for i, j := range all {
		if slices.ContainsFunc(all, func(k jump) bool { return k != j && k.to >= j.to && k.from <= j.from }) {
			continue
		}
		passes, sum := p.back[all[i]], loopCount{}
		for pc := j.to; pc <= j.from; pc += 8 {
			if c := p.at[pc]; c != nil {
				sum.cycles, sum.cache, sum.dma = sum.cycles+c.cycles, sum.cache+c.cache, sum.dma+c.dma
			}
		}
		f, _ := p.o.FuncAt(j.to)
		where := ""
		if l, ok := p.o.LineAt(j.to); ok && l.Line > 0 {
			where = fmt.Sprintf("%s:%d:%d: ", l.File, l.Line, l.Col)
		}
		out = append(out, fmt.Sprintf("%sloop @%s+%#x: back %d times, %d cycles, %.1f a pass, ",
			where, f.Name, j.to-f.Value, passes, sum.cycles, float64(sum.cycles)/float64(passes))+sum.waits(p.miss))
	}
	return out
}
