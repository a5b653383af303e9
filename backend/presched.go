package backend

import (
	"slices"

	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/regalloc"
)

// preSchedule orders each block's instructions before registers are assigned: list scheduling
// from the end that holds back what would make more values alive than there are registers. The
// packets come after allocation; here only the order counts.
func (f *fn) preSchedule(m *isa.Machine, cfg *regalloc.Config) {
	p := &prescheduler{f: f, m: m, out: regalloc.LiveOut(f.allocInput())}
	for c := range p.limit {
		p.limit[c] = len(cfg.Alloc[c]) + len(cfg.Costly[c])
		if regalloc.Class(c) == regalloc.T {
			p.limit[c] -= 2
		}
	}
	p.left = make([]int32, len(f.vregs))
	p.after = make([]bool, len(f.vregs))
	p.def = make([]int32, len(f.vregs))
	p.tied = make([]int32, len(f.vregs))
	p.hot = make([]bool, len(f.vregs))
	for b := range f.blocks {
		p.block(b)
	}
}

type prescheduler struct {
	f     *fn
	m     *isa.Machine
	out   [][]regalloc.VReg
	limit [regalloc.NumClasses]int

	left  []int32 // by vreg: instructions of the run that still use it
	after []bool  // by vreg: alive behind the run
	def   []int32 // by vreg: instruction of the run that defines it, + 1
	tied  []int32 // by vreg: instruction of the run that overwrites it, + 1
	hot   []bool  // by vreg: alive in front of what has been placed
	live  [regalloc.NumClasses]int
}

// block schedules the runs between calls, last run first, so that it is known what each
// leaves alive.
func (p *prescheduler) block(b int) {
	insts := p.f.blocks[b].insts
	alive := map[regalloc.VReg]bool{}
	for _, v := range p.out[b] {
		alive[v] = true
	}
	end := len(insts) - 1 // the terminator stays, and belongs to no run
	use := func(in *inst) {
		for _, o := range in.ops {
			if o.Role != regalloc.Use {
				delete(alive, o.V)
			}
		}
		for _, o := range in.ops {
			if o.Role == regalloc.Use {
				alive[o.V] = true
			}
		}
	}
	use(insts[end])
	for end > 0 {
		from := end
		for from > 0 && !insts[from-1].call && insts[from-1].kind != entry {
			from--
		}
		run := insts[from:end]
		if len(run) > 2 {
			p.run(b, run, alive)
		}
		for i := end - 1; i >= from; i-- {
			use(insts[i])
		}
		end = from
		if end > 0 {
			end--
			use(insts[end])
		}
	}
}

// uses calls fn once for each vreg that an instruction uses.
func uses(in *inst, fn func(regalloc.VReg)) {
	for i, o := range in.ops {
		if o.Role != regalloc.Use {
			continue
		}
		seen := false
		for _, q := range in.ops[:i] {
			seen = seen || q.Role == regalloc.Use && q.V == o.V
		}
		if !seen {
			fn(o.V)
		}
	}
}

func (p *prescheduler) run(b int, run []*inst, alive map[regalloc.VReg]bool) {
	g := newGraph(p.m, run)
	p.vregDeps(g)
	g.memDeps()
	p.coalesceDeps(g, b)
	for _, in := range run {
		uses(in, func(v regalloc.VReg) { p.left[v]++; p.after[v] = alive[v] })
		for _, o := range in.ops {
			if o.Role != regalloc.Use {
				p.after[o.V] = alive[o.V]
			}
		}
	}
	// What is alive at the start, as far as the run reads it. Values that only pass through do not
	// count: the allocator can keep them elsewhere while the run lasts, which costs less than
	// a run that waits for registers.
	var start [regalloc.NumClasses]int
	for v := range alive {
		if p.def[v] == 0 && p.left[v] > 0 {
			start[p.f.vregs[v].Class]++
		}
	}
	seen := map[regalloc.VReg]bool{}
	for _, in := range run {
		uses(in, func(v regalloc.VReg) {
			if p.def[v] == 0 && !alive[v] && !seen[v] {
				seen[v] = true
				start[p.f.vregs[v].Class]++
			}
		})
	}
	saved := append([]*inst(nil), run...)
	counts := make([]int32, 0, 64)
	for _, in := range run {
		uses(in, func(v regalloc.VReg) { counts = append(counts, p.left[v]) })
	}
	reset := func() { // the schedulers use the counts up
		k := 0
		for _, in := range saved {
			uses(in, func(v regalloc.VReg) { p.left[v] = counts[k]; k++ })
		}
	}
	best := p.excess(saved, start)
	reset()
	length := int32(1 << 30)
	var chosen []*inst
	try := func(order []*inst, n int32) {
		reset()
		if x := p.excess(order, start); x < best || x == best && n < length {
			best, length = x, n
			chosen = order
		}
		reset()
	}
	for v := range alive {
		p.hot[v] = true
	}
	p.live = [regalloc.NumClasses]int{}
	for v := range alive {
		if p.def[v] != 0 || p.left[v] > 0 {
			p.live[p.f.vregs[v].Class]++
		}
	}
	try(p.backward(g))
	p.live = start
	try(p.forward(g))
	for v := range alive {
		p.hot[v] = false
	}
	for _, in := range saved {
		uses(in, func(v regalloc.VReg) { p.hot[v] = false })
	}
	copy(run, chosen) // nothing, if the given order is best: g.insts is run
	for _, in := range saved {
		uses(in, func(v regalloc.VReg) { p.left[v] = 0 })
		for _, o := range in.ops {
			p.def[o.V], p.tied[o.V] = 0, 0
		}
	}
}

// delta is how many more values of each class are alive after an instruction.
func (p *prescheduler) delta(in *inst) (d [regalloc.NumClasses]int) {
	uses(in, func(v regalloc.VReg) {
		if p.left[v] == 1 && !p.after[v] {
			d[p.f.vregs[v].Class]--
		}
	})
	for _, o := range in.ops {
		if o.Role != regalloc.Use && (p.left[o.V] > 0 || p.after[o.V]) {
			d[p.f.vregs[o.V].Class]++
		}
	}
	return d
}

func (p *prescheduler) take(in *inst) {
	for c, n := range p.delta(in) {
		p.live[c] += n
	}
	uses(in, func(v regalloc.VReg) { p.left[v]-- })
}

// excess sums up by how many values an order goes beyond the registers, at its worst.
func (p *prescheduler) excess(order []*inst, start [regalloc.NumClasses]int) (n int) {
	p.live = start
	worst := start
	for _, in := range order {
		p.take(in)
		for c := range worst {
			worst[c] = max(worst[c], p.live[c])
		}
	}
	for c := range worst {
		n += max(0, worst[c]-p.limit[c])
	}
	return n
}

// vregDeps adds the dependences through virtual registers. A value that an instruction
// overwrites is read by the others first, where the given order has it so: that saves a copy.
func (p *prescheduler) vregDeps(g *graph) {
	for i, in := range g.insts {
		n := int32(i)
		for _, o := range in.ops {
			if o.Role != regalloc.Use {
				continue
			}
			if w := p.def[o.V] - 1; w >= 0 {
				g.edge(w, n, g.vregLat(w, n, o))
			}
		}
		for _, o := range in.ops {
			if o.Role == regalloc.Use {
				continue
			}
			p.def[o.V] = n + 1
			if o.Tie >= 0 {
				p.tied[in.ops[o.Tie].V] = n + 1
			}
		}
	}
	for i, in := range g.insts {
		n := int32(i)
		uses(in, func(v regalloc.VReg) {
			if t := p.tied[v] - 1; t > n {
				g.edge(n, t, g.order(n, t))
			}
		})
	}
}

// coalesceDeps lets a value that goes round a loop take the register of the one it replaces:
// its definition waits until that has been read for the last time, where nothing forbids it.
// A load may issue right after the instruction that captured its register's old value.
func (p *prescheduler) coalesceDeps(g *graph, b int) {
	readers := map[regalloc.VReg][]int32{}
	for _, e := range p.f.blocks[b].succs {
		for k, prm := range p.f.blocks[e.to].params {
			if p.def[e.args[k]] != 0 && p.f.vregs[e.args[k]].Class == p.f.vregs[prm].Class {
				readers[prm] = nil
			}
		}
	}
	if len(readers) == 0 {
		return
	}
	for i, in := range g.insts {
		uses(in, func(v regalloc.VReg) {
			if _, ok := readers[v]; ok {
				readers[v] = append(readers[v], int32(i))
			}
		})
	}
	for _, e := range p.f.blocks[b].succs {
		for k, prm := range p.f.blocks[e.to].params {
			d := p.def[e.args[k]] - 1
			if d < 0 || len(readers[prm]) == 0 {
				continue
			}
			reach := g.reach(d)
			ok := true
			for _, r := range readers[prm] {
				ok = ok && (r == d || !reach[r])
			}
			if !ok {
				continue
			}
			for _, r := range readers[prm] {
				g.edge(r, d, g.order(r, d))
			}
		}
	}
}

// reach marks what depends on an instruction.
func (g *graph) reach(from int32) []bool {
	seen := make([]bool, len(g.insts))
	work := []int32{from}
	for len(work) > 0 {
		i := work[len(work)-1]
		work = work[:len(work)-1]
		for _, e := range g.succs[i] {
			if e.dist == 0 && !seen[e.to] {
				seen[e.to] = true
				work = append(work, e.to)
			}
		}
	}
	return seen
}

// vregLat is the latency from the definition of an operand's value to its use.
func (g *graph) vregLat(from, to int32, use operand) int {
	a, b := g.insts[from], g.insts[to]
	ro := rowOperand(a, use.V)
	if ro == nil || a.kind != normal && a.kind != copyOf {
		return 1
	}
	if use.field == noField && a.Op == isa.OpMma && b.Op == isa.OpMma && a.Type.Float() == b.Type.Float() {
		return g.m.MatrixCycles
	}
	return max(1, g.m.Latency(&a.Inst, ro))
}

// rowOperand finds the row's operand through which an instruction defines v.
func rowOperand(in *inst, v regalloc.VReg) *isa.Operand {
	for _, o := range in.ops {
		if o.Role == regalloc.Use || o.V != v {
			continue
		}
		ops := in.Op.Row().Operands
		for i := range ops {
			if ops[i].Field == o.field {
				return &ops[i]
			}
		}
	}
	return nil
}

// fit is how an instruction changes the number of values alive.
type fit uint8

const (
	tooMany fit = iota // beyond the registers of a class
	fitting
	relieving // fewer of a class that runs short
)

func (p *prescheduler) fit(d [regalloc.NumClasses]int, margin int) fit {
	f := fitting
	for c, n := range d {
		switch {
		case n > 0 && p.live[c]+n > p.limit[c]-margin:
			return tooMany
		case n < 0 && 3*p.live[c] > 2*p.limit[c]:
			f = relieving
		}
	}
	return f
}

// choose picks from a list of ready instructions, best first: one that relieves a class that
// runs short, the one ready for longest, else the best that fits; -1 if none does.
func (p *prescheduler) choose(ready, earliest []int32, fits func(int32) fit) int {
	best, relief := -1, -1
	for k, i := range ready {
		if k == 32 {
			break
		}
		switch fits(i) {
		case relieving:
			if relief < 0 || earliest[i] < earliest[ready[relief]] {
				relief = k
			}
		case fitting:
			if best < 0 {
				best = k
			}
		}
	}
	if relief >= 0 {
		return relief
	}
	return best
}

// forward fills packets from the start, as graph.schedule, with the values alive in view.
func (p *prescheduler) forward(g *graph) ([]*inst, int32) {
	n := len(g.insts)
	prio := g.heights()
	earliest := make([]int32, n)
	left := append([]int32(nil), g.preds...)
	waiting := &schedHeap{less: func(a, b int32) bool {
		return earliest[a] < earliest[b] || earliest[a] == earliest[b] && a < b
	}}
	var ready [isa.NumSlots][]int32 // best first
	add := func(i int32) {
		s := g.slot(i)
		k, _ := slices.BinarySearchFunc(ready[s], i, func(x, y int32) int {
			if prio[x] != prio[y] {
				return int(prio[y] - prio[x])
			}
			return int(x - y)
		})
		ready[s] = slices.Insert(ready[s], k, i)
	}
	for i := range left {
		if left[i] == 0 {
			waiting.push(int32(i))
		}
	}
	fits := func(i int32) fit { return p.fit(p.delta(g.insts[i]), 1) }
	var busy [isa.NumSlots]int32
	out := make([]*inst, 0, n)
	end := int32(0)
	issue := func(i, t int32) {
		s := g.slot(i)
		end = t
		out = append(out, g.insts[i])
		busy[s] = t + int32(g.m.Occupancy(&g.insts[i].Inst))
		p.take(g.insts[i])
		for _, e := range g.succs[i] {
			earliest[e.to] = max(earliest[e.to], t+e.lat)
			if left[e.to]--; left[e.to] == 0 {
				waiting.push(e.to)
			}
		}
	}
	for t := int32(0); len(out) < n; t++ {
		for len(waiting.l) > 0 && earliest[waiting.l[0]] <= t {
			add(waiting.pop())
		}
		issued := false
		for s := range ready {
			if busy[s] > t {
				continue
			}
			if k := p.choose(ready[s], earliest, fits); k >= 0 {
				i := ready[s][k]
				ready[s] = slices.Delete(ready[s], k, k+1)
				issue(i, t)
				issued = true
			}
		}
		if issued || len(out) == n {
			continue
		}
		// Nothing fits, or nothing is ready yet.
		next := int32(1 << 30)
		if len(waiting.l) > 0 {
			next = earliest[waiting.l[0]]
		}
		blocked := false
		for s := range ready {
			if len(ready[s]) > 0 {
				if busy[s] > t {
					next = min(next, busy[s])
				} else {
					blocked = true
				}
			}
		}
		if blocked && next == 1<<30 {
			// All that is left would add to a full class: go on in the given order.
			best, at := int32(-1), 0
			for s := range ready {
				for k, i := range ready[s] {
					if best < 0 || i < best {
						best, at = i, k
					}
				}
			}
			s := g.slot(best)
			ready[s] = slices.Delete(ready[s], at, at+1)
			issue(best, t)
			continue
		}
		t = max(t, next-1)
	}
	return out, end
}

// backward is a list scheduler that fills packets from the end of the run to its start: an
// instruction comes as late as its users, their latencies and the units allow. So loads run
// ahead of their use by their latency and no further, and few values are alive at once.
// What would make more values alive than a class has registers waits for others.
func (p *prescheduler) backward(g *graph) ([]*inst, int32) {
	n := len(g.insts)
	preds := make([][]dep, n)
	left := make([]int32, n) // users still to be placed
	for i := range g.succs {
		for _, e := range g.succs[i] {
			if e.dist == 0 {
				preds[e.to] = append(preds[e.to], dep{to: int32(i), lat: e.lat})
				left[i]++
			}
		}
	}
	prio := depths(g, preds)
	earliest := make([]int32, n) // in cycles before the end
	waiting := &schedHeap{less: func(a, b int32) bool {
		return earliest[a] < earliest[b] || earliest[a] == earliest[b] && a > b
	}}
	var ready [isa.NumSlots][]int32 // best first
	add := func(i int32) {
		s := g.slot(i)
		k, _ := slices.BinarySearchFunc(ready[s], i, func(x, y int32) int {
			if prio[x] != prio[y] {
				return int(prio[y] - prio[x])
			}
			return int(y - x)
		})
		ready[s] = slices.Insert(ready[s], k, i)
	}
	for i := range left {
		if left[i] == 0 {
			waiting.push(int32(i))
		}
	}
	var busy [isa.NumSlots]int32
	rev := make([]*inst, 0, n)
	end := int32(0)
	issue := func(i, t int32) {
		s := g.slot(i)
		end = t
		rev = append(rev, g.insts[i])
		busy[s] = t + int32(g.m.Occupancy(&g.insts[i].Inst))
		p.untake(g.insts[i])
		for _, e := range preds[i] {
			earliest[e.to] = max(earliest[e.to], t+e.lat)
			if left[e.to]--; left[e.to] > 0 {
				continue
			}
			if earliest[e.to] <= t && g.slot(e.to) < s {
				add(e.to) // may share the packet: an earlier slot, filled next
			} else {
				earliest[e.to] = max(earliest[e.to], t+min(e.lat, 1))
				waiting.push(e.to)
			}
		}
	}
	fits := func(i int32) fit { return p.fit(p.growth(g.insts[i]), 0) }
	for t := int32(0); len(rev) < n; t++ {
		for len(waiting.l) > 0 && earliest[waiting.l[0]] <= t {
			add(waiting.pop())
		}
		issued := false
		for s := int(isa.NumSlots) - 1; s >= 0; s-- {
			if busy[s] > t {
				continue
			}
			if k := p.choose(ready[s], earliest, fits); k >= 0 {
				i := ready[s][k]
				ready[s] = slices.Delete(ready[s], k, k+1)
				issue(i, t)
				issued = true
			}
		}
		if issued || len(rev) == n {
			continue
		}
		next, blocked := int32(1<<30), false
		if len(waiting.l) > 0 {
			next = earliest[waiting.l[0]]
		}
		for s := range ready {
			if len(ready[s]) == 0 {
				continue
			}
			if busy[s] > t {
				next = min(next, busy[s])
			} else {
				blocked = true
			}
		}
		if blocked && next == 1<<30 {
			// All that is left would add to a full class: go on with the last in the given order.
			best, at := int32(-1), 0
			for s := range ready {
				for k, i := range ready[s] {
					if i > best {
						best, at = i, k
					}
				}
			}
			s := g.slot(best)
			ready[s] = slices.Delete(ready[s], at, at+1)
			issue(best, t)
			continue
		}
		t = max(t, next-1)
	}
	slices.Reverse(rev)
	return rev, end
}

// depths is the longest path, in cycles, from the start to each instruction.
func depths(g *graph, preds [][]dep) []int32 {
	n := len(g.insts)
	d := make([]int32, n)
	left := append([]int32(nil), g.preds...)
	order := make([]int32, 0, n)
	for i := range left {
		if left[i] == 0 {
			order = append(order, int32(i))
		}
	}
	for k := 0; k < len(order); k++ {
		i := order[k]
		for _, e := range preds[i] {
			d[i] = max(d[i], d[e.to]+e.lat)
		}
		for _, e := range g.succs[i] {
			if e.dist > 0 {
				continue
			}
			if left[e.to]--; left[e.to] == 0 {
				order = append(order, e.to)
			}
		}
	}
	return d
}

// growth is how many more values are alive before an instruction than behind it, as far as
// instructions behind it have been placed: its operands, where none of those reads them.
func (p *prescheduler) growth(in *inst) (d [regalloc.NumClasses]int) {
	uses(in, func(v regalloc.VReg) {
		if !p.hot[v] {
			d[p.f.vregs[v].Class]++
		}
	})
	for _, o := range in.ops {
		if o.Role != regalloc.Use && p.hot[o.V] {
			d[p.f.vregs[o.V].Class]--
		}
	}
	return d
}

// untake places an instruction in front of those placed so far.
func (p *prescheduler) untake(in *inst) {
	for c, n := range p.growth(in) {
		p.live[c] += n
	}
	uses(in, func(v regalloc.VReg) { p.hot[v] = true })
	for _, o := range in.ops {
		if o.Role != regalloc.Use {
			p.hot[o.V] = false
		}
	}
}
