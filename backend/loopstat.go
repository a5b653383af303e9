package backend

import (
	"fmt"
	"slices"

	"github.com/godwit-accel/godwit/internal/parallel"
	"github.com/godwit-accel/godwit/internal/source"
	"github.com/godwit-accel/godwit/ir/kernel"
	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/regalloc"
)

// LoopStat says how near an innermost loop of the final code comes to its bound. The bound counts
// what the loop's own instructions need; spills and copies that allocation added do not raise it.
type LoopStat struct {
	Func  string
	Pos   source.Pos
	Block string
	// II is the cycles of one pass in the steady state, cache and DMA waits aside; MII the
	// larger of what the fullest unit needs for it (ResMII) and the slowest recurrence (RecMII).
	// All are 0 for loops with branches inside.
	II, ResMII, RecMII, MII int
	// Iterations of the source's loop in a pass, if the loop was pipelined.
	Copies    int
	Pipelined bool
	Rest      bool   // runs only short trips and what a pipelined loop leaves
	Why       string // why it was not pipelined
	Unit      string // what binds MII: a slot, "recurrence", "branch"
	// SpillBytes are the bytes of spills and reloads in a pass.
	SpillBytes int
	// The loop is [Start, End), offsets in .text.
	Start, End uint64
}

// loopStats measures every innermost loop of the final code.
func (l *linker) loopStats() []LoopStat {
	of := make([][]LoopStat, len(l.fns))
	parallel.Do(len(l.fns), func(fi int) {
		if l.fns[fi].first == nil {
			of[fi] = l.functionLoops(fi, nil)
		}
	})
	for fi, f := range l.fns {
		if f.first != nil {
			var known []LoopStat
			if f.frame.placedAs(&f.first.frame) {
				known = of[f.first.index]
			}
			of[fi] = l.functionLoops(fi, known)
		}
	}
	return slices.Concat(of...)
}

// functionLoops measures the loops of a function; known, if not nil, are those of its twin.
func (l *linker) functionLoops(fi int, known []LoopStat) (out []LoopStat) {
	f := l.fns[fi]
	first := l.start[f.name]
	end := len(l.packets)
	if fi+1 < len(l.fns) {
		end = l.start[l.fns[fi+1].name]
	}
	block := map[int]*block{}
	for b := len(f.blocks) - 1; b >= 0; b-- {
		if f.reached[b] {
			block[l.at[fi][b]] = f.blocks[b]
		}
	}
	inner := first // a loop that begins before has one inside
	for i := first; i < end; i++ {
		p := l.packets[i]
		if p.to < 0 {
			continue
		}
		t := l.at[fi][p.to]
		if t > i {
			continue
		}
		if t >= inner {
			var twin *LoopStat
			if known != nil {
				twin = &known[len(out)]
			}
			out = append(out, l.loopStat(f, block, t, i, twin))
		}
		inner = max(inner, t+1)
	}
	return out
}

// loopStat measures the loop of packets from to to; twin, if not nil, is the same code's that was measured already.
func (l *linker) loopStat(f *fn, blocks map[int]*block, from, to int, twin *LoopStat) LoopStat {
	s := LoopStat{Func: f.name, Start: uint64(8 * l.packets[from].addr), End: uint64(8 * l.packets[to].addr), Copies: 1}
	for _, in := range l.packets[to].insts {
		s.End += uint64(8 * in.Words())
	}
	straight := true
	var body *block
	for i := from; i <= to; i++ {
		p := l.packets[i]
		straight = straight && (i == to || p.to < 0)
		if b := blocks[i]; b != nil {
			if s.Block == "" || s.Block == "edge" {
				s.Block, body = b.name, b
			}
			if b.pipe != nil {
				s.Why, s.Pipelined, s.Rest, s.Copies = b.pipe.why, b.pipe.done, b.pipe.rest, max(1, b.pipe.copies)
			}
		}
		for _, in := range p.insts {
			if in.call {
				straight = false
			}
			if in.slot {
				s.SpillBytes += int(in.mem.size)
			}
			if !s.Pos.IsValid() && in.loc > 0 && int(in.loc) < len(l.m.Locs) {
				s.Pos = l.m.Locs[in.loc]
			}
		}
	}
	if !straight {
		s.Why = "branches or calls inside"
		return s
	}
	if twin != nil {
		s.II, s.ResMII, s.RecMII, s.MII, s.Unit = twin.II, twin.ResMII, twin.RecMII, twin.MII, twin.Unit
		return s
	}
	var ps [][]*inst
	for _, p := range l.packets[from : to+1] {
		ps = append(ps, p.insts)
	}
	c := newLoopCheck(&l.opt.Machine, ps, body)
	s.II, s.ResMII, s.RecMII = c.steady(), c.resMII(&s.Unit), c.recMII()
	s.MII = max(s.ResMII, s.RecMII)
	if s.RecMII > s.ResMII {
		s.Unit = "recurrence"
	}
	return s
}

// remark is what the command line prints of a loop.
func (s *LoopStat) remark() kernel.Remark {
	r := kernel.Remark{Pos: s.Pos, Func: s.Func, Loop: s.Block, Pass: "modulo", Done: s.Pipelined}
	switch {
	case s.MII == 0:
		r.Msg = s.Why
		return r
	case s.Pipelined:
		r.Msg = fmt.Sprintf("software pipeline, bound by %s", s.Unit)
	case s.II <= s.MII:
		r.Done, r.Msg = true, fmt.Sprintf("runs at its bound, %s", s.Unit)
	default:
		r.Msg = s.Why
	}
	r.Facts = []kernel.Fact{
		{Name: "II", Value: int64(s.II)},
		{Name: "ResMII", Value: int64(s.ResMII)},
		{Name: "RecMII", Value: int64(s.RecMII)},
		{Name: "iterations", Value: int64(s.Copies)},
		{Name: "spill bytes", Value: int64(s.SpillBytes)},
	}
	return r
}

// loopCheck looks at the packets of a loop. It shares nothing with the schedulers but the
// ISA's table: what it finds checks their work.
type loopCheck struct {
	m       *isa.Machine
	packets [][]*inst
	insts   []*inst
	steps   steps // how the addresses move, by iteration of the source
	copies  int   // iterations of the source in a pass
}

func newLoopCheck(m *isa.Machine, ps [][]*inst, b *block) *loopCheck {
	c := &loopCheck{m: m, packets: ps, copies: 1}
	if b != nil {
		c.steps = b.steps
		if b.pipe != nil && b.pipe.done {
			c.steps, c.copies = b.pipe.steps, b.pipe.copies
		}
	}
	for _, p := range ps {
		c.insts = append(c.insts, p...)
	}
	return c
}

// noSpills is what most loops have of each class.
var noSpills [regalloc.NumClasses]int

// spills are the stores and reloads that allocation added, by class.
func (c *loopCheck) spills() (n [regalloc.NumClasses]int) {
	for _, in := range c.insts {
		if !in.slot {
			continue
		}
		for class, r := range slotRows {
			if in.Op == r.store || in.Op == r.load { // a predicate's go through S: of both classes
				n[class]++
			}
		}
	}
	return n
}

// bubbles are the cycles in which nothing issues behind the branch back.
func (c *loopCheck) bubbles() int {
	if in := c.insts[len(c.insts)-1]; in.Op == isa.OpDbnz {
		return 0
	}
	return c.m.BranchBubbles
}

// resMII is the cycles that the fullest unit needs for the loop's own instructions, or that the
// branch adds to the packets which the most used slot makes. Each iteration of the source counts
// for itself, with a branch: so a pass of several has so many times the bound of one.
func (c *loopCheck) resMII(name *string) int {
	var busy, count [isa.NumSlots]int
	last := len(c.insts) - 1
	for _, in := range c.insts[:last] {
		if !in.edit {
			s := in.Op.Row().Slot
			busy[s] += c.m.Occupancy(&in.Inst)
			count[s]++
		}
	}
	each := func(n, slot int) int {
		if n = (n + c.copies - 1) / c.copies; isa.Slot(slot) == isa.SlotX {
			n++
		}
		return n
	}
	best := 0
	for s := range busy {
		if n := each(busy[s], s); n > best {
			best, *name = n, "slot "+isa.Slot(s).String()
		}
	}
	for s := range count {
		if n := each(count[s], s) + c.bubbles(); n > best {
			best, *name = n, "branch"
		}
	}
	return best * c.copies
}

// arc is a dependence of the loop: to reads what from wrote, dist passes before.
type arc struct{ from, to, lat, dist int }

// arcs are the flow dependences through registers and memory. Copies that allocation made are
// looked through: they cost a slot but lengthen no recurrence.
func (c *loopCheck) arcs() (out []arc) {
	type write struct {
		inst, dist int
		op         *isa.Operand
	}
	var last [isa.NumBanks][32]write
	for i := range last {
		for k := range last[i] {
			last[i][k].inst = -1
		}
	}
	for pass := range 2 { // the first finds what is written last
		for i, in := range c.insts {
			var w []isa.Reg
			var wo []*isa.Operand
			in.Regs(func(o *isa.Operand, r isa.Reg, role isa.Role) {
				reads := !role.Writes() || role == isa.Mod
				if l := last[r.Bank][r.N]; pass == 1 && l.inst >= 0 && reads {
					d := &c.insts[l.inst].Inst
					lat := c.m.Latency(d, l.op)
					if f, ok := c.m.Forward(d, &in.Inst, o); ok {
						lat = f
					}
					if c.insts[l.inst].edit {
						lat = 0
					}
					out = append(out, arc{l.inst, i, lat, l.dist})
				}
				if role.Writes() {
					w, wo = append(w, r), append(wo, o)
				}
			})
			for k, r := range w {
				last[r.Bank][r.N] = write{i, 0, wo[k]}
			}
		}
		for b := range last {
			for r := range last[b] {
				last[b][r].dist++
			}
		}
	}
	return out
}

// memoryArcs are the orders that accesses must keep, in a pass and from one to the next.
func (c *loopCheck) memoryArcs(out []arc) []arc {
	out = c.transferArcs(out)
	if c.steps == nil {
		return out
	}
	for i, x := range c.insts {
		if !x.mem.reads && !x.mem.writes || x.slot {
			continue
		}
		for j, y := range c.insts {
			if !y.mem.reads && !y.mem.writes || y.slot || !x.mem.writes && !y.mem.writes {
				continue
			}
			lat := 1
			if x.Op.Row().Slot < y.Op.Row().Slot {
				lat = 0
			}
			if i < j && !c.steps.apart(&x.mem, 0, &y.mem, 0) {
				out = append(out, arc{i, j, lat, 0})
			}
			if !c.steps.apart(&x.mem, 0, &y.mem, c.copies) {
				out = append(out, arc{i, j, lat, 1})
			}
		}
	}
	return out
}

// transferArcs are the orders that copies by the DMA engine keep, by the rules of the check of pipelined loops.
func (c *loopCheck) transferArcs(out []arc) []arc {
	add := func(i, j int) {
		lat := 1
		if c.insts[i].Op.Row().Slot < c.insts[j].Op.Row().Slot {
			lat = 0
		}
		if out = append(out, arc{i, j, lat, 1}); i < j {
			out = append(out, arc{i, j, lat, 0})
		}
	}
	for i, x := range c.insts {
		if x.copies == nil {
			continue
		}
		for j, y := range c.insts {
			access := y.copies == nil && !y.slot && (y.mem.reads || y.mem.writes)
			if (y.copies != nil || access) && c.steps.mustPrecede(x, y) {
				add(i, j)
			}
			if access && c.steps.mustPrecede(y, x) {
				add(j, i)
			}
		}
	}
	return out
}

// recMII is the least number of cycles in which no recurrence is too slow; a pass of several iterations
// of the source has a multiple of theirs.
func (c *loopCheck) recMII() int {
	n := c.slowest(c.memoryArcs(c.arcs()))
	return (n + c.copies - 1) / c.copies * c.copies
}

// couldBe says whether no recurrence forbids a pass every ii cycles.
func (c *loopCheck) couldBe(ii int) bool {
	arcs := c.arcs()
	return c.feasible(arcs, ii) && c.feasible(c.memoryArcs(arcs), ii)
}

func (c *loopCheck) slowest(arcs []arc) int {
	lo, hi := 0, 1
	for !c.feasible(arcs, hi) {
		hi *= 2
	}
	for lo+1 < hi {
		if mid := (lo + hi) / 2; c.feasible(arcs, mid) {
			hi = mid
		} else {
			lo = mid
		}
	}
	return hi
}

// feasible says whether instructions can have times that hold all arcs with a pass every ii cycles.
// Each time remembers the arc it comes from: a ring of those is a recurrence that is too slow.
func (c *loopCheck) feasible(arcs []arc, ii int) bool {
	at, by := make([]int, len(c.insts)), make([]int, len(c.insts))
	seen := make([]int, len(c.insts))
	for i := range by {
		by[i] = -1
	}
	for {
		moved := false
		for _, a := range arcs {
			if t := at[a.from] + a.lat - ii*a.dist; t > at[a.to] {
				at[a.to], by[a.to], moved = t, a.from, true
			}
		}
		if !moved {
			return true
		}
		clear(seen)
		for i := range by {
			for j := i; j >= 0 && seen[j] == 0; j = by[j] {
				seen[j] = i + 1
				if k := by[j]; k >= 0 && seen[k] == i+1 {
					return false
				}
			}
		}
	}
}

// pipe is what became of the pipelining of a loop.
type pipe struct {
	done   bool
	rest   bool // the given loop, kept for what the pipelined one leaves
	copies int
	steps  steps // of the loop's addresses
	ii     int32 // as scheduled, before allocation
	why    string
}
