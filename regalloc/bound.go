package regalloc

import "slices"

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
	made     bool // the block makes the value
}

// boundRounds is how often the shares in stores are moved.
const boundRounds = 40

// weightUnit is the cost of a reload: large, for a store is divided among gaps.
const weightUnit = 1 << 20

// spillBound is how many stores and reloads of class c a block cannot do without, with its values at x's places at its ends; nil if they
// may be anywhere.
func spillBound(f *Func, cfg *Config, b *Block, out []VReg, x *ends, c Class) int {
	regs := len(cfg.Alloc[c]) + len(cfg.Costly[c])
	gaps, busy := blockGaps(f, cfg, b, out, x, c)
	sure := 0
	if x != nil {
		gaps, sure = x.fix(f, gaps, c)
	}
	of := map[VReg][]int{} // gaps of the values that the block makes
	for i, g := range gaps {
		if g.made {
			of[g.v] = append(of[g.v], i)
		}
	}
	store := make([]int, len(gaps))
	for _, l := range of {
		for _, i := range l {
			store[i] = weightUnit / len(l)
		}
	}
	best := 0
	for round := range boundRounds {
		total, open := leastCost(b.N, regs, gaps, busy, store)
		best = max(best, total)
		moved := false
		for _, l := range of {
			n, sum := 0, 0
			for _, i := range l {
				if open[i] {
					n++
				}
			}
			if n == 0 || n == len(l) {
				continue
			}
			moved = true
			for _, i := range l {
				if open[i] {
					store[i] += weightUnit / (n * (round/4 + 2))
				}
				sum += store[i]
			}
			for _, i := range l {
				store[i] = int(int64(store[i]) * weightUnit / int64(sum))
			}
		}
		if !moved {
			break
		}
	}
	return sure + (best+weightUnit-1)/weightUnit
}

// leastCost solves the flow: what the gaps cost that no register spans, and which these are. Gap i bears store[i].
func leastCost(n, regs int, gaps []gap, busy, store []int) (total int, open []bool) {
	fl := newFlow(2*n + 2)
	before := func(t int) int { return 2*t + 1 } // instruction t takes node 2t+1 to 2t+2
	after := func(t int) int { return 2*t + 2 }
	for t := range n {
		fl.edge(before(t), after(t), min(busy[t], regs), -(1 << 40)) // its own operands come first
		fl.edge(before(t), after(t), regs, 0)
	}
	for t := -1; t < n; t++ {
		fl.edge(after(t), before(t+1), regs, 0)
	}
	kept := make([]int, len(gaps))
	for i, g := range gaps {
		w := store[i]
		if g.reload {
			w += weightUnit
		}
		total += w
		kept[i] = fl.edge(after(g.from), before(g.to), 1, -w)
	}
	fl.run(0, before(n), regs)
	open = make([]bool, len(gaps))
	for i, e := range kept {
		if open[i] = fl.edges[e].cap > 0; !open[i] {
			total += fl.edges[e].cost
		}
	}
	return total, open
}

// blockGaps lists the gaps of a block's values, and how many registers each instruction needs for itself.
func blockGaps(f *Func, cfg *Config, b *Block, out []VReg, x *ends, c Class) (gaps []gap, busy []int) {
	busy = make([]int, b.N)
	var all RegSet
	for _, l := range [][]uint8{cfg.Alloc[c], cfg.Costly[c]} {
		for _, r := range l {
			all.Add(c, int(r))
		}
	}
	last, made := map[VReg]int{}, map[VReg]bool{}
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
			gaps = append(gaps, gap{from, t, v, true, made[v]})
		}
		last[v] = t
	}
	for t := range b.N {
		in := &f.Insts[b.First+t]
		seen := map[VReg]bool{}
		for _, o := range in.Ops {
			if o.Role == Use || o.Role == Mod {
				if f.VRegs[o.V].Class == c && !seen[o.V] && o.Fixed < 0 {
					seen[o.V] = true
					busy[t]++
				}
				read(o.V, t)
			}
		}
		for _, o := range in.Ops {
			if o.Role != Use && o.Role != Mod && mine(o.V) {
				last[o.V], made[o.V] = t, true
			}
		}
		if in.Clobber != nil {
			for r := range MaxRegs {
				if all.Has(c, r) && in.Clobber.Has(c, r) {
					busy[t]++
				}
			}
		}
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
			gaps = append(gaps, gap{from, b.N, v, true, made[v]})
		case x == nil && ok && made[v]:
			gaps = append(gaps, gap{from, b.N, v, false, true})
		}
		seen[v] = true
	}
	return gaps, busy
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
