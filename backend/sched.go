package backend

import (
	"slices"
	"sync"

	"github.com/godwit-accel/godwit/internal/room"
	"github.com/godwit-accel/godwit/isa"
)

// List scheduling. A dependence graph says how many cycles must lie between two
// instructions; 0 lets them share a packet, if the first sits in an earlier slot, for a packet
// means the same as its instructions one after another. The same graph, with distances in
// iterations on its edges, is what modulo scheduling starts from.

// dep is an edge of the dependence graph: to issues at least lat cycles after the owner of
// the edge, dist iterations later.
type dep struct {
	to   int32
	lat  int32
	dist int32
}

// graph is the dependence graph of a run of instructions.
type graph struct {
	m     *isa.Machine
	insts []*inst
	slots []isa.Slot
	succs [][]dep
	preds []int32 // number of incoming edges of distance 0

	// What the lists of this graph and of its schedulers are cut from.
	ints  room.Room[int32]
	deps  room.Room[dep]
	lists room.Room[[]dep]
	units room.Room[isa.Slot]
	regs  [isa.NumBanks][32]regState
	reads []regRead
}

// regState is who wrote a register last.
type regState struct {
	writer int32 // + 1
	reader int32 // the latest since then, in graph.reads, + 1
	by     *isa.Operand
}

// regRead is an instruction that reads a register, and the one before it, + 1.
type regRead struct{ inst, before int32 }

var graphs = sync.Pool{New: func() any { return new(graph) }}

// free gives the graph's room to the next one.
func (g *graph) free() {
	g.ints.Reset()
	g.deps.Reset()
	g.lists.Reset()
	g.units.Reset()
	g.insts, g.slots, g.succs, g.preds = nil, nil, nil, nil
	graphs.Put(g)
}

func newGraph(m *isa.Machine, insts []*inst) *graph {
	const usual = 4 // edges of most instructions
	g := graphs.Get().(*graph)
	g.m, g.insts, g.succs, g.preds = m, insts, g.lists.List(len(insts)), g.ints.List(len(insts))
	g.slots = g.units.List(len(insts))
	for i, in := range insts {
		g.slots[i] = in.Op.Row().Slot
	}
	slab := g.deps.List(usual * len(insts))
	for i := range g.succs {
		g.succs[i], slab = slab[:0:usual], slab[usual:]
	}
	return g
}

func (g *graph) edge(from, to int32, lat int) {
	if from == to {
		return
	}
	// Edges to one instruction are mostly added in a row; a second one does no harm.
	if n := len(g.succs[from]); n > 0 {
		if e := &g.succs[from][n-1]; e.to == to {
			e.lat = max(e.lat, int32(lat))
			return
		}
	}
	g.push(from, dep{to: to, lat: int32(lat)})
	g.preds[to]++
}

// push appends an edge; a list that is full moves to a longer one of the graph's room.
func (g *graph) push(from int32, e dep) {
	l := g.succs[from]
	if len(l) == cap(l) {
		l = append(g.deps.Empty(max(8, 2*len(l))), l...)
	}
	g.succs[from] = append(l, e)
}

func (g *graph) slot(i int32) isa.Slot { return g.slots[i] }

// order is the latency of a mere ordering: 0 where both may share a packet.
func (g *graph) order(from, to int32) int {
	if g.slot(from) < g.slot(to) {
		return 0
	}
	return 1
}

// regDeps adds the dependences through physical registers.
func (g *graph) regDeps() {
	type named struct {
		o      *isa.Operand
		s      *regState
		writes bool
	}
	var room [8]named
	clear(g.regs[:])
	reads := g.reads[:0]
	for i := range g.insts {
		n := int32(i)
		in := &g.insts[i].Inst
		names := room[:0]
		in.Regs(func(o *isa.Operand, r isa.Reg, role isa.Role) {
			names = append(names, named{o, &g.regs[r.Bank][r.N], role.Writes()})
		})
		for _, x := range names {
			if w := x.s.writer - 1; w >= 0 {
				lat := max(1, g.m.Latency(&g.insts[w].Inst, x.s.by))
				if f, ok := g.m.Forward(&g.insts[w].Inst, in, x.o); ok {
					lat = f
				}
				g.edge(w, n, lat) // read after write, or write after write
			}
			if x.writes {
				for k := x.s.reader; k > 0; k = reads[k-1].before {
					rd := reads[k-1].inst
					g.edge(rd, n, g.order(rd, n))
				}
			}
		}
		for _, x := range names {
			if x.writes {
				*x.s = regState{n + 1, 0, x.o}
			} else {
				reads = append(reads, regRead{n, x.s.reader})
				x.s.reader = int32(len(reads))
			}
		}
	}
	g.reads = reads
}

// memWindow bounds the pairs of accesses compared: every so many, one stands as a barrier.
const memWindow = 192

// memDeps adds the dependences through memory and between effects. Accesses that only read have no order among them.
func (g *graph) memDeps() {
	reads, others := g.ints.Empty(memWindow), g.ints.Empty(memWindow)
	mark := int32(-1) // the latest barrier
	for i := range g.insts {
		x := &g.insts[i].mem
		if !x.touches() && !x.effect {
			continue
		}
		n := int32(i)
		all := len(reads)+len(others) >= memWindow
		onlyReads := !x.writes && !x.barrier && !x.effect
		after := func(open []int32) {
			for _, j := range open {
				if all || j == mark || mayAlias(&g.insts[j].mem, x) {
					g.edge(j, n, g.order(j, n))
				}
			}
		}
		after(others)
		switch {
		case all || !onlyReads:
			after(reads)
		case mark >= 0 && len(reads) > 0 && reads[0] == mark:
			g.edge(mark, n, g.order(mark, n))
		}
		if all { // what follows is ordered after n as if it aliased
			mark, reads, others = n, reads[:0], others[:0]
		}
		if onlyReads {
			reads = append(reads, n)
		} else {
			others = append(others, n)
		}
	}
}

// last makes the final instruction, a branch or call, wait for all others.
func (g *graph) last() {
	n := int32(len(g.insts) - 1)
	for i := int32(0); i < n; i++ {
		if len(g.succs[i]) == 0 || g.slot(i) != isa.SlotX {
			g.edge(i, n, g.order(i, n))
		}
	}
	for i := int32(0); i < n; i++ {
		if g.slot(i) == isa.SlotX {
			g.edge(i, n, 1)
		}
	}
}

// topological lists the instructions so that edges go forward, which in program order some may not.
func (g *graph) topological() []int32 {
	n := len(g.insts)
	left := append(g.ints.Empty(n), g.preds...)
	order := g.ints.Empty(n)
	for i := range left {
		if left[i] == 0 {
			order = append(order, int32(i))
		}
	}
	for k := 0; k < len(order); k++ {
		for _, e := range g.succs[order[k]] {
			if e.dist > 0 {
				continue
			}
			if left[e.to]--; left[e.to] == 0 {
				order = append(order, e.to)
			}
		}
	}
	return order
}

// heights is the longest path, in cycles, from each instruction to the end.
func (g *graph) heights() []int32 {
	h := g.ints.List(len(g.insts))
	for _, i := range slices.Backward(g.topological()) {
		h[i] = 1
		for _, e := range g.succs[i] {
			if e.dist == 0 {
				h[i] = max(h[i], h[e.to]+e.lat)
			}
		}
	}
	return h
}

// pack schedules a run of instructions over physical registers into packets. final says that
// the last one leaves the run; before, if not nil, is what the code in front of it has left under way.
func pack(m *isa.Machine, insts []*inst, final bool, before *underWay) [][]*inst {
	if len(insts) == 0 {
		return nil
	}
	g := newGraph(m, insts)
	defer g.free()
	g.regDeps()
	g.memDeps()
	if final {
		g.last()
	}
	return g.schedule(g.heights(), g.from(before))
}

// packKernel is pack for the kernel of a pipelined loop: each instruction goes into the packet of
// its cycle, or the next one that can take it where the allocator put something in between. What the allocator put there
// goes into any free slot before: in a full row, or the last, it would take a cycle more.
func packKernel(m *isa.Machine, insts []*inst) [][]*inst {
	g := newGraph(m, insts)
	defer g.free()
	g.regDeps()
	g.memDeps()
	g.last()
	prio, from := g.ints.List(len(insts)), g.ints.List(len(insts))
	for i, in := range insts {
		if prio[i] = -in.cycle; !in.edit {
			from[i] = in.cycle
		}
	}
	return g.schedule(prio, from)
}

// waiting orders instructions by the cycle they become ready in, ready by priority.
type schedHeap struct {
	l    []int32
	less func(a, b int32) bool
}

func (h *schedHeap) push(x int32) {
	h.l = append(h.l, x)
	for i := len(h.l) - 1; i > 0; {
		up := (i - 1) / 2
		if !h.less(h.l[i], h.l[up]) {
			return
		}
		h.l[i], h.l[up] = h.l[up], h.l[i]
		i = up
	}
}

func (h *schedHeap) pop() int32 {
	top, n := h.l[0], len(h.l)-1
	h.l[0] = h.l[n]
	h.l = h.l[:n]
	for i := 0; ; {
		c := 2*i + 1
		if c >= n {
			return top
		}
		if c+1 < n && h.less(h.l[c+1], h.l[c]) {
			c++
		}
		if !h.less(h.l[c], h.l[i]) {
			return top
		}
		h.l[i], h.l[c] = h.l[c], h.l[i]
		i = c
	}
}

// schedule is list scheduling by height: at each cycle the slots are filled in packet order,
// so that what a slot allows to share the packet is seen by the slots behind it.
// from, if given, is the cycle before which each instruction does not issue.
func (g *graph) schedule(prio, from []int32) [][]*inst {
	n := len(g.insts)
	earliest := g.ints.List(n)
	copy(earliest, from)
	left := append(g.ints.Empty(n), g.preds...)
	waiting := &schedHeap{l: g.ints.Empty(n), less: func(a, b int32) bool {
		return earliest[a] < earliest[b] || earliest[a] == earliest[b] && a < b
	}}
	var ready [isa.NumSlots]schedHeap
	first := func(a, b int32) bool { return prio[a] > prio[b] || prio[a] == prio[b] && a < b }
	for s := range ready {
		ready[s] = schedHeap{l: g.ints.Empty(min(n, 16)), less: first}
	}
	issued := make([]*inst, 0, n) // the packets, one behind another
	for i := range left {
		if left[i] == 0 {
			waiting.push(int32(i))
		}
	}
	var busy [isa.NumSlots]int32 // first cycle in which the unit is free
	out := make([][]*inst, 0, n)
	for t, done := int32(0), 0; done < n; t++ {
		for len(waiting.l) > 0 && earliest[waiting.l[0]] <= t {
			i := waiting.pop()
			ready[g.slot(i)].push(i)
		}
		start := len(issued)
		for s := isa.Slot(0); s < isa.NumSlots; s++ {
			if len(ready[s].l) == 0 || busy[s] > t {
				continue
			}
			i := ready[s].pop()
			issued = append(issued, g.insts[i])
			busy[s] = t + int32(g.m.Occupancy(&g.insts[i].Inst))
			done++
			for _, e := range g.succs[i] {
				if e.dist > 0 {
					continue
				}
				earliest[e.to] = max(earliest[e.to], t+e.lat)
				if left[e.to]--; left[e.to] > 0 {
					continue
				}
				if earliest[e.to] <= t && g.slot(e.to) > s {
					ready[g.slot(e.to)].push(e.to)
				} else {
					earliest[e.to] = max(earliest[e.to], t+min(e.lat, 1))
					waiting.push(e.to)
				}
			}
		}
		if end := len(issued); end > start {
			out = append(out, issued[start:end:end])
			continue
		}
		// Nothing can issue: go to the next cycle in which something can.
		next := int32(1 << 30)
		if len(waiting.l) > 0 {
			next = earliest[waiting.l[0]]
		}
		for s := range ready {
			if len(ready[s].l) > 0 {
				next = min(next, busy[s])
			}
		}
		t = max(t, next-1)
	}
	return out
}
