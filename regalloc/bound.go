package regalloc

import (
	"cmp"
	"math/bits"
	"slices"
)

// A lower bound for the spills of straight-line code.
//
// Between two accesses of a value in a block it either stays in its register or comes back by a reload. Keeping
// it takes a register over that gap:
//
//	v = …      … = v           … = v        (leaves the block in a register, or in its slot)
//	  └── gap ───┘└──── gap ─────┘└── gap →
//
// Which gaps to fill so that no more are open at once than there are registers, and the reloads of the others are
// fewest, is a flow of as many units as there are registers along the instructions, with a detour of its own for each
// gap: exact, since such flows have integer optima. A value made in the block also has to be stored once,
// however many of its gaps stay open. That couples gaps and makes the exact problem hard (Farach-Colton and
// Liberatore, "On Local Register Allocation", 2000); here the gaps share the store, first each of m by 1/m, then, as
// in Lagrangian relaxation, more of it those that the best solution leaves open: no solution can undercut any of that. Values that come in may do so in a slot, those that go out may stay in one, and those
// that only pass through cost nothing: so this bound, Alone, holds whatever the rest of the function does. It says little of blocks
// that are entered with more values than registers: each that comes in its slot has to be reloaded once.
//
// Bound knows besides where the allocation has values at the block's ends. What comes in its slot costs a reload, if it is
// read; what goes to a slot a store; what is in a register at both ends takes one all the while, read or not, or a
// reload; what waits in its slot all the while is free. Within one block that is the whole problem, and choosing by furthest next use alone
// (Belady) does not solve it, since it does not know what leaving costs. How well the ends were chosen is not in it: Alone and Bound
// enclose what the block costs a program.

// BlockSpills compares a block's spills with what no allocation of the same order of instructions can avoid.
type BlockSpills struct {
	Block int
	Bytes int // of spills and reloads
	Bound int // of them no allocation can avoid that has the same values in registers at the block's ends
	Alone int // none at all
}

// boundedInsts is how long blocks may be for which the bound is sought.
const boundedInsts = 200

// Spills lists the blocks of at most 200 instructions in which the allocation stores or reloads something. The allocation
// must be one that Check accepts.
func Spills(f *Func, cfg *Config, res *Result) (out []BlockSpills, err error) {
	var e *endsOf
	for b := range f.Blocks {
		n := 0
		for _, x := range res.Code[res.CodeStart[b]:res.CodeStart[b+1]] {
			if x < 0 && (res.Edits[^x].Kind == EditSpill || res.Edits[^x].Kind == EditReload) {
				n += cfg.SlotSize[res.Edits[^x].Class]
			}
		}
		if n == 0 || f.Blocks[b].N > boundedInsts {
			continue
		}
		if e == nil {
			if e, err = newEnds(f, cfg, res); err != nil {
				return nil, err
			}
		}
		s, x := BlockSpills{Block: b, Bytes: n}, e.of(b)
		for c := range NumClasses {
			s.Alone += spillBound(f, cfg, &f.Blocks[b], e.out[b], nil, c) * cfg.SlotSize[c]
			if x.reachable {
				s.Bound += spillBound(f, cfg, &f.Blocks[b], e.out[b], x, c) * cfg.SlotSize[c]
			}
		}
		s.Bound = max(s.Bound, s.Alone)
		out = append(out, s)
	}
	return out, nil
}

// gap is a stretch between accesses at instructions of a block; −1 is its start, its length the end.
type gap struct {
	from, to int
	v        VReg
	reload   bool // what is not kept comes back by a reload
	made     bool // the block makes the value, or it comes in no slot
	def      bool // it begins where the value is made
}

// A block of n instructions has 2n points: at 2t instruction t reads its operands, from 2t+1 to the next what it makes is there.

// points is the stretch of points over which a gap takes a register: at those of the accesses themselves the instructions do.
func (g *gap) points() (from, to int) {
	from = 2*g.from + 1
	if g.def || g.from < 0 {
		from++
	}
	return max(from, 0), 2 * g.to
}

// boundRounds is how often the shares in stores are moved.
const boundRounds = 40

// weightUnit is the cost of a reload: large, for a store is divided among gaps.
const weightUnit = 1 << 20

// spillBound is how many stores and reloads of class c a block cannot do without, with its values at x's places at its ends; nil if they
// may be anywhere.
func spillBound(f *Func, cfg *Config, b *Block, out []VReg, x *ends, c Class) int {
	gaps, room := blockGaps(f, cfg, b, out, x, c)
	sure := 0
	if x != nil {
		gaps, sure = x.fix(f, gaps, c)
	}
	least, _, _ := chooseGaps(gaps, room, boundRounds)
	return sure + least
}

// chooseGaps seeks the gaps to keep in registers, of which no more than room are free at a point; those of a value lie side by side. least is
// what no choice can undercut, in stores and reloads, open what the best choice found leaves open, and cost what that takes.
func chooseGaps(gaps []gap, room []int, rounds int) (least, cost int, open []bool) {
	fit := newFit(gaps, room)
	if len(fit.room) == 0 {
		return 0, 0, make([]bool, len(gaps))
	}
	store := make([]int, len(gaps))
	shared(gaps, func(from, to int) {
		for i := from; i < to; i++ {
			store[i] = weightUnit / (to - from)
		}
	})
	best := 0
	for round := range rounds {
		total, o := fit.leastCost(store)
		best = max(best, total)
		if c := costOf(gaps, o); open == nil || c < cost {
			cost, open = c, o
		}
		if cost <= (best+weightUnit-1)/weightUnit || !moveStores(gaps, store, o, round) {
			break
		}
	}
	return (best + weightUnit - 1) / weightUnit, cost, open
}

// shared calls f with the gaps of each value that has to be stored if one of them is open.
func shared(gaps []gap, f func(from, to int)) {
	for from, to := 0, 0; from < len(gaps); from = to {
		for to = from; to < len(gaps) && gaps[to].v == gaps[from].v; to++ {
		}
		if gaps[from].made {
			f(from, to)
		}
	}
}

// costOf is what a choice takes: a reload for each gap that is open, and a store for each value that has one.
func costOf(gaps []gap, open []bool) (n int) {
	for i, g := range gaps {
		if open[i] && g.reload {
			n++
		}
	}
	shared(gaps, func(from, to int) {
		if slices.Contains(open[from:to], true) {
			n++
		}
	})
	return n
}

// moveStores moves shares in stores to the gaps that were left open; false if there was nothing to move.
func moveStores(gaps []gap, store []int, open []bool, round int) (moved bool) {
	shared(gaps, func(from, to int) {
		n, sum := 0, 0
		for i := from; i < to; i++ {
			if open[i] {
				n++
			}
		}
		if n == 0 || n == to-from {
			return
		}
		moved = true
		for i := from; i < to; i++ {
			if open[i] {
				store[i] += weightUnit / (n * (round/4 + 2))
			}
			sum += store[i]
		}
		for i := from; i < to; i++ {
			store[i] = int(int64(store[i]) * weightUnit / int64(sum))
		}
	})
	return moved
}

// fit is a choice of gaps to be made: only points at which not all have room, and gaps over these.
type fit struct {
	gaps     []gap
	room     []int // by point that is left
	from, to []int // by gap, in these
}

func newFit(gaps []gap, room []int) *fit {
	open := make([]int, len(room)+1)
	for i := range gaps {
		from, to := gaps[i].points()
		if from < to {
			open[from]++
			open[to]--
		}
	}
	f := &fit{gaps: gaps, from: make([]int, len(gaps)), to: make([]int, len(gaps))}
	place := make([]int, len(room)+1) // by point, how many of those before it are left
	n := 0
	for p := range room {
		place[p] = len(f.room)
		if n += open[p]; n > room[p] {
			f.room = append(f.room, max(room[p], 0))
		}
	}
	place[len(room)] = len(f.room)
	for i := range gaps {
		from, to := gaps[i].points()
		f.from[i], f.to[i] = place[from], place[max(from, to)]
	}
	return f
}

// leastCost solves the flow: what the gaps cost that no register spans, and which these are. Gap i bears store[i].
func (f *fit) leastCost(store []int) (total int, open []bool) {
	open = make([]bool, len(f.gaps))
	if len(f.room) == 0 {
		return 0, open
	}
	units := slices.Max(f.room)
	fl := newFlow(len(f.room) + 1)
	for p, n := range f.room {
		fl.edge(p, p+1, units-n, -(1 << 40)) // what instructions take comes first
		fl.edge(p, p+1, n, 0)
	}
	kept := make([]int, len(f.gaps))
	for i := range f.gaps {
		if f.from[i] == f.to[i] {
			kept[i] = -1
			continue
		}
		w := store[i]
		if f.gaps[i].reload {
			w += weightUnit
		}
		total += w
		kept[i] = fl.edge(f.from[i], f.to[i], 1, -w)
	}
	fl.run(0, len(f.room), units)
	for i, e := range kept {
		if e < 0 {
			continue
		}
		if open[i] = fl.edges[e].cap > 0; !open[i] {
			total += fl.edges[e].cost
		}
	}
	return total, open
}

// blockGaps lists the gaps of a block's values, value by value, and how many registers each point leaves to them.
func blockGaps(f *Func, cfg *Config, b *Block, out []VReg, x *ends, c Class) (gaps []gap, room []int) {
	var all RegSet
	for _, l := range [][]uint8{cfg.Alloc[c], cfg.Costly[c]} {
		for _, r := range l {
			all.Add(c, int(r))
		}
	}
	last, made, defined := map[VReg]int{}, map[VReg]bool{}, map[VReg]bool{}
	mine := func(v VReg) bool { return f.VRegs[v].Class == c && f.VRegs[v].Remat == 0 }
	for _, p := range b.Params {
		last[x.name(p)] = -1 // as if it came in: it may do so in a slot
	}
	read := func(v VReg, t int) {
		if !mine(v) {
			return
		}
		v = x.name(v)
		from, ok := last[v]
		if !ok {
			from = -1
		}
		if from < t {
			gaps = append(gaps, gap{from, t, v, true, made[v], defined[v]})
		}
		last[v], defined[v] = t, false
	}
	for t := range b.N {
		in := &f.Insts[b.First+t]
		for _, o := range in.Ops {
			if o.Role == Use || o.Role == Mod {
				read(o.V, t)
			}
		}
		for _, o := range in.Ops {
			if o.Role != Use && o.Role != Mod && mine(o.V) {
				last[o.V], made[o.V], defined[o.V] = t, true, true
			}
		}
		early, late := in.takes(c, all[c], func(v VReg) Class { return f.VRegs[v].Class })
		regs := bits.OnesCount32(all[c])
		room = append(room, regs-early, regs-late)
	}
	seen := map[VReg]bool{}
	for _, v := range out {
		v = x.name(v)
		from, ok := last[v]
		switch {
		case !mine(v) || seen[v]:
		case x != nil && x.out[v]:
			if !ok {
				from = -1
			}
			gaps = append(gaps, gap{from, b.N, v, true, made[v], defined[v]})
		case x == nil && ok && made[v]:
			gaps = append(gaps, gap{from, b.N, v, false, true, defined[v]})
		}
		seen[v] = true
	}
	slices.SortStableFunc(gaps, func(x, y gap) int { return cmp.Compare(x.v, y.v) })
	return gaps, room
}

// takes is how many registers of a class an instruction needs for itself where it reads, and where it has written.
func (in *Inst) takes(c Class, all uint32, class func(VReg) Class) (early, late int) {
	fixed := uint32(0)
	if in.Clobber != nil {
		fixed = in.Clobber[c]
	}
	for j := range in.Ops {
		o := &in.Ops[j]
		switch {
		case class(o.V) != c:
		case o.Role == Use && o.Fixed >= 0:
		case o.Role == Use || o.Role == Mod:
			if !slices.ContainsFunc(in.Ops[:j], func(p Operand) bool { return p.V == o.V && p.Role == Use && p.Fixed < 0 }) {
				early++
			}
		case o.Fixed >= 0:
			fixed |= 1 << o.Fixed
		default:
			late++
			if o.Role == EarlyDef {
				early++
			}
		}
	}
	return early, late + bits.OnesCount32(fixed&all)
}

// flow is a network without cycles; edges lie in pairs, the second the way back.
type flow struct {
	first []int // by node: an edge, −1
	edges []flowEdge
}

type flowEdge struct{ to, next, cap, cost int }

func newFlow(nodes int) *flow {
	return &flow{first: slices.Repeat([]int{-1}, nodes)}
}

func (f *flow) edge(from, to, capacity, cost int) int {
	n := len(f.edges)
	f.edges = append(f.edges, flowEdge{to, f.first[from], capacity, cost}, flowEdge{from, f.first[to], 0, -cost})
	f.first[from], f.first[to] = n, n+1
	return n
}

// run sends units from s to t, each the cheapest way that is left.
func (f *flow) run(s, t, units int) {
	const far = 1 << 62
	n := len(f.first)
	dist, by, waits := make([]int, n), make([]int, n), make([]bool, n)
	for range units {
		for i := range dist {
			dist[i], by[i] = far, -1
		}
		dist[s] = 0
		for queue := []int{s}; len(queue) > 0; {
			u := queue[0]
			queue, waits[u] = queue[1:], false
			for e := f.first[u]; e >= 0; e = f.edges[e].next {
				x := &f.edges[e]
				if d := dist[u] + x.cost; x.cap > 0 && d < dist[x.to] {
					dist[x.to], by[x.to] = d, e
					if !waits[x.to] {
						waits[x.to] = true
						queue = append(queue, x.to)
					}
				}
			}
		}
		if dist[t] == far {
			return
		}
		for v := t; v != s; v = f.edges[by[v]^1].to {
			f.edges[by[v]].cap--
			f.edges[by[v]^1].cap++
		}
	}
}
