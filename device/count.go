package device

import (
	"slices"
	"unsafe"

	"github.com/godwit-accel/godwit/isa"
)

// Counting. While a core runs it counts how often each packet was executed, and per symbol what only running shows.
// The rest is worked out here, from those counts and the instructions.

type coreCount struct {
	res  CoreResult
	syms []int // index of each profile's symbol: 0 none, then 1 + the program's
}

// tallyKept is what a run's counts came to, by symbol. Runs of a model mostly take the same blocks as often.
type tallyKept struct {
	prog    *Program
	timed   bool
	blocks  []uint64
	packets []int32 // those outside of blocks, and how often each was executed
	counts  []uint64
	sums    []Counters
}

func (c *Core) count() coreCount {
	p := c.run.prog
	var out coreCount
	out.res.Profile, out.syms = make([]Profile, 0, len(c.entered)), make([]int, 0, len(c.entered))
	sums := c.tallies()
	for i, d := range c.symbols {
		if d == nil {
			continue
		}
		name := ""
		if i > 0 {
			name = p.syms[i-1].Name
		}
		pr := Profile{Symbol: name, Counters: *d}
		pr.Add(&sums[i])
		out.res.Counters.Add(&pr.Counters)
		out.syms, out.res.Profile = append(out.syms, i), append(out.res.Profile, pr)
	}
	out.res.Spans = slices.Grow(out.res.Spans, len(c.spans))
	out.res.Return = c.S[1]
	if c.timed {
		out.res.Cycles = max(c.end, c.sb.now+1)
	}
	for i, s := range c.spans {
		span := Span{Start: s.start, End: out.res.Cycles}
		if s.sym > 0 {
			span.Symbol = p.syms[s.sym-1].Name
		}
		if i+1 < len(c.spans) {
			span.End = c.spans[i+1].start
		}
		out.res.Spans = append(out.res.Spans, span)
	}
	return out
}

// tallies works out what blocks and packets executed so far come to.
func (c *Core) tallies() []Counters {
	k, p := &c.kept, c.run.prog
	counts := make([]uint64, len(c.counted))
	for i, at := range c.counted {
		counts[i] = c.counts[at]
	}
	if k.prog == p && k.timed == c.timed && slices.Equal(k.blocks, c.blockCounts) && slices.Equal(k.packets, c.counted) && slices.Equal(k.counts, counts) {
		return k.sums
	}
	sums := make([]Counters, len(p.syms)+1)
	for i, n := range c.blockCounts {
		if n != 0 {
			c.tallyBlock(&sums[p.blocks[i].sym], i, n)
		}
	}
	for i, at := range c.counted {
		d := &sums[p.packets[at].sym]
		if b := p.packets[at].block; p.blocks[b].end-p.blocks[b].first == 1 { // as sync packets are, which run alone
			c.tallyBlock(d, int(b), counts[i])
			continue
		}
		p.tally(d, &c.m, int(at), counts[i], c.timed)
	}
	*k = tallyKept{p, c.timed, slices.Clone(c.blockCounts), slices.Clone(c.counted), counts, sums}
	return sums
}

func (c *Core) tallyBlock(d *Counters, i int, n uint64) {
	p := c.run.prog
	p.tallyBlock(d, &c.m, i, n)
	if c.timed {
		d.Cycles[CauseIssue] += n * uint64(p.blocks[i].end-p.blocks[i].first)
	}
}

// ranPacket counts a packet. Most run in blocks, which are counted as such; the list of others is short.
func (c *Core) ranPacket(i int) {
	if c.counts[i] == 0 {
		c.counted = append(c.counted, int32(i))
	}
	c.counts[i]++
}

// uncount makes all packets not executed, of a program of n.
func (c *Core) uncount(n int) {
	for _, i := range c.counted {
		c.counts[i] = 0
	}
	c.counted = c.counted[:0]
	if cap(c.counts) < n {
		c.counts = make([]uint64, n)
	}
	c.counts = c.counts[:n]
}

// blockTally is what one execution of each block counts: the words of Counters that are not 0, some ten of forty.
type blockTally struct {
	parts []tallyPart
	first []int32 // of each block, and of one behind
}

type tallyPart struct{ word, by uint32 }

// tallyBlock adds n executions of block i; all of Counters is words.
func (p *Program) tallyBlock(d *Counters, m *isa.Machine, i int, n uint64) {
	p.tallied.Do(func() {
		t := &p.blockTally
		t.first = make([]int32, len(p.blocks)+1)
		for i := range p.blocks {
			var sum Counters
			for k := p.blocks[i].first; k < p.blocks[i].end; k++ {
				p.tally(&sum, m, int(k), 1, false)
			}
			for w, v := range sum.words() {
				for v > 0 {
					by := uint32(min(v, 1<<32-1))
					t.parts = append(t.parts, tallyPart{uint32(w), by})
					v -= uint64(by)
				}
			}
			t.first[i+1] = int32(len(t.parts))
		}
	})
	to := d.words()
	for _, x := range p.blockTally.parts[p.blockTally.first[i]:p.blockTally.first[i+1]] {
		to[x.word] += n * uint64(x.by)
	}
}

// tally adds n executions of packet i.
func (p *Program) tally(d *Counters, m *isa.Machine, i int, n uint64, timed bool) {
	k := &p.packets[i]
	if timed {
		d.Cycles[CauseIssue] += n
	}
	if k.sym > 0 && (i == 0 || p.packets[i-1].sym != k.sym) {
		d.Calls += n
	}
	d.Packets += n
	d.Words += n * uint64(k.words)
	for j := range p.ops[k.first:][:k.n] {
		o := &p.ops[int(k.first)+j]
		in := &o.in
		occ := n * uint64(p.timing[i].occ[o.slot])
		d.Insts += n
		d.Slots[o.slot] += n
		switch o.slot {
		case isa.SlotM:
			if in.Op == isa.OpMma {
				d.Mma[mmaKind(in.Type)] += n
				d.MACs += n * uint64(isa.MACs(in.Type))
			}
		case isa.SlotV:
			d.VectorBusy += occ
			if in.Type != isa.TNone {
				d.VectorLanes += n * uint64(in.Type.Lanes())
			}
		case isa.SlotL:
			d.LoadBytes += n * accessBytes(in)
			d.LoadBusy += occ
		case isa.SlotW:
			d.StoreBytes += n * accessBytes(in)
			d.StoreBusy += occ
		case isa.SlotX:
			switch in.Op.Row().Class {
			case isa.ClassBranch:
				d.Branches += n
			case isa.ClassSync:
				if in.Op == isa.OpSemPost {
					d.SemPosts += n
				} else {
					d.SemWaits += n
				}
			}
		}
	}
}

func mmaKind(t isa.Type) MmaKind {
	switch t {
	case isa.BF16:
		return MmaBF16
	case isa.F16:
		return MmaF16
	case isa.F32:
		return MmaF32
	}
	return MmaI8
}

// accessBytes is what a load or store moves when nothing is masked off.
func accessBytes(in *isa.Inst) uint64 {
	switch in.Op {
	case isa.OpTld, isa.OpTldc, isa.OpTst, isa.OpTstc:
		return isa.TileBytes
	case isa.OpMld, isa.OpMst:
		return isa.MaskBytes
	case isa.OpLd, isa.OpLdx, isa.OpLdp, isa.OpSt, isa.OpStx, isa.OpStp, isa.OpVldb, isa.OpVldbx:
		return uint64(in.Type.Size())
	case isa.OpVldg, isa.OpVsts:
		lanes := 64
		if in.Type == isa.I64 || in.Type == isa.U32 {
			lanes = 32
		}
		return uint64(lanes * in.Type.Size())
	}
	return isa.VBytes
}

// Add adds another's counts.
func (c *Counters) Add(o *Counters) {
	to := c.words()
	for i, n := range o.words() {
		to[i] += n
	}
}

type counterWords [unsafe.Sizeof(Counters{}) / 8]uint64

// words is all of the counters.
func (c *Counters) words() *counterWords { return (*counterWords)(unsafe.Pointer(c)) }
