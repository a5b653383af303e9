package backend

import (
	"slices"

	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/regalloc"
)

// preSchedule orders each block's instructions before registers are assigned: list scheduling
// from the end that holds back what would make more values alive than there are registers. The
// packets come after allocation; here only the order counts.
func (f *fn) preSchedule(m *isa.Machine, cfg *regalloc.Config, todo map[int]*want, known orders) {
	p := newPrescheduler(f, m, cfg, known)
	for b, blk := range f.blocks {
		if x := blk.pipe; x == nil || !x.done {
			p.block(b, todo[blk.source])
		}
	}
}

func newPrescheduler(f *fn, m *isa.Machine, cfg *regalloc.Config, known orders) *prescheduler {
	rf, done := f.allocInput()
	p := &prescheduler{f: f, m: m, known: known, out: regalloc.LiveOut(rf)}
	done()
	for c := range p.limit {
		p.limit[c] = len(cfg.Alloc[c]) + len(cfg.Costly[c])
		switch regalloc.Class(c) { // room for the allocator: with none it splits accumulators
		case regalloc.T:
			p.limit[c] -= 2
		case regalloc.V:
			p.limit[c]--
		}
	}
	p.class = make([]regalloc.Class, len(f.vregs))
	for v := range f.vregs {
		p.class[v] = f.vregs[v].Class
	}
	p.left = make([]int32, len(f.vregs))
	p.after = make([]bool, len(f.vregs))
	p.def = make([]int32, len(f.vregs))
	p.tied = make([]int32, len(f.vregs))
	p.hot = make([]bool, len(f.vregs))
	p.alive = make([]bool, len(f.vregs))
	return p
}

type prescheduler struct {
	f     *fn
	m     *isa.Machine
	known orders
	out   [][]regalloc.VReg
	limit [regalloc.NumClasses]int

	class []regalloc.Class // by vreg
	left  []int32          // by vreg: instructions of the run that still use it
	after []bool           // by vreg: alive behind the run
	def   []int32          // by vreg: instruction of the run that defines it, + 1
	tied  []int32          // by vreg: instruction of the run that overwrites it, + 1
	hot   []bool           // by vreg: alive in front of what has been placed
	alive []bool           // by vreg: alive where block stands
	live  [regalloc.NumClasses]int

	// Of the run in hand: what each instruction uses and defines, all that is named with how often it is used, and
	// the given order.
	uses, defs  [][]regalloc.VReg
	room, named []regalloc.VReg
	counts      []int32
	given       []int32
	saved       []*inst
}

// block schedules the runs between calls, last run first, so that it is known what each
// leaves alive.
func (p *prescheduler) block(b int, w *want) {
	blk := p.f.blocks[b]
	insts := blk.insts
	all := p.limit
	defer func() { p.limit = all }()
	if w != nil {
		for c := range p.limit {
			p.limit[c] -= w.spare[c]
		}
	}
	for c, n := range p.roundTrip(b) {
		p.limit[c] -= n
	}
	alive := p.alive
	for _, v := range p.out[b] {
		alive[v] = true
	}
	defer func() {
		for _, v := range p.out[b] {
			alive[v] = false
		}
		for _, in := range insts {
			for _, o := range in.ops {
				alive[o.V] = false
			}
		}
	}()
	o := p.order(b)
	if p.known.arrange(blk, o) {
		return
	}
	end := len(insts) - 1 // the terminator stays, and belongs to no run
	use := func(in *inst) {
		for _, o := range in.ops {
			if o.Role != regalloc.Use {
				alive[o.V] = false
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
			p.run(b, run, o.place[from:end])
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

// roundTrip is how many values only the way back of a loop of one block reads: no run names them, and they keep registers
// all the time.
func (p *prescheduler) roundTrip(b int) (n [regalloc.NumClasses]int) {
	blk := p.f.blocks[b]
	k := slices.IndexFunc(blk.succs, func(e edge) bool { return e.to == b })
	if k < 0 {
		return n
	}
	last := len(blk.insts) - 1
	mark := func(on bool) {
		for _, in := range blk.insts[:last] {
			for _, o := range in.ops {
				p.hot[o.V] = on
			}
		}
	}
	mark(true)
	var seen []regalloc.VReg
	count := func(v regalloc.VReg) {
		if !p.hot[v] && p.f.vregs[v].Remat == 0 {
			p.hot[v] = true
			seen = append(seen, v)
			n[p.f.vregs[v].Class]++
		}
	}
	uses(blk.insts[last], count)
	for _, v := range blk.succs[k].args {
		count(v)
	}
	mark(false)
	for _, v := range seen {
		p.hot[v] = false
	}
	return n
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

// run schedules a run of block b; place are its numbers in the block, which move along.
func (p *prescheduler) run(b int, run []*inst, place []int32) {
	alive := p.alive
	g := newGraph(p.m, run)
	defer g.free()
	p.vregDeps(g)
	g.memDeps()
	p.coalesceDeps(g, b)
	p.list(run)
	// What is alive at the start, as far as the run reads it, and at its end, as far as it is named
	// in it. Values that only pass through do not count: the allocator can keep them elsewhere
	// while the run lasts, which costs less than a run that waits for registers.
	var start, end [regalloc.NumClasses]int
	p.named, p.counts = p.named[:0], p.counts[:0]
	for i := range p.uses {
		for _, v := range p.uses[i] {
			p.left[v]++
			p.after[v] = alive[v]
		}
		for _, v := range p.defs[i] {
			p.after[v] = alive[v]
		}
	}
	note := func(v regalloc.VReg) {
		if p.hot[v] {
			return
		}
		p.hot[v] = true
		p.named, p.counts = append(p.named, v), append(p.counts, p.left[v])
		if p.def[v] == 0 && p.left[v] > 0 {
			start[p.f.vregs[v].Class]++
		}
		if alive[v] {
			end[p.f.vregs[v].Class]++
		}
	}
	for i := range p.uses {
		for _, v := range p.uses[i] {
			note(v)
		}
		for _, v := range p.defs[i] {
			note(v)
		}
	}
	reset := func() { // the schedulers use the counts up
		for k, v := range p.named {
			p.left[v] = p.counts[k]
		}
	}
	p.given = p.given[:0]
	for i := range run {
		p.given = append(p.given, int32(i))
	}
	best := p.excess(p.given, start)
	reset()
	length := int32(1 << 30)
	var chosen []int32
	try := func(order []int32, n int32) {
		reset()
		if x := p.excess(order, start); x < best || x == best && n < length {
			best, length = x, n
			chosen = order
		}
		reset()
	}
	fromEnd := func() {
		for _, v := range p.named {
			p.hot[v] = alive[v]
		}
		p.live = end
	}
	fromEnd()
	try(p.backward(g))
	heights := g.heights()
	if best > 0 || length > g.shortest(heights) {
		p.live = start
		try(p.forward(g, heights))
	}
	if best > 0 {
		fromEnd()
		try(p.tight(g), 1<<30-1)
	}
	if chosen != nil {
		saved := append(p.saved[:0], run...)
		first := place[0]
		for k, i := range chosen {
			run[k], place[k] = saved[i], first+i
		}
		p.saved = saved
	}
	for _, v := range p.named {
		p.hot[v], p.left[v], p.def[v], p.tied[v] = false, 0, 0, 0
	}
}

// shortest is a cycle before which no order issues the last instruction of a run.
func (g *graph) shortest(heights []int32) int32 {
	var count [isa.NumSlots]int32
	n := int32(0)
	for i, h := range heights {
		s := g.slot(int32(i))
		count[s]++
		n = max(n, h-1, count[s]-1)
	}
	return n
}

// list names the virtual registers that each instruction of a run uses, each once, and defines.
func (p *prescheduler) list(run []*inst) {
	n := 0
	for _, in := range run {
		n += len(in.ops)
	}
	p.uses, p.defs, p.room = slices.Grow(p.uses[:0], len(run)), slices.Grow(p.defs[:0], len(run)), slices.Grow(p.room[:0], n)
	for _, in := range run {
		from := len(p.room)
		uses(in, func(v regalloc.VReg) { p.room = append(p.room, v) })
		p.uses = append(p.uses, p.room[from:])
		from = len(p.room)
		for i := range in.ops {
			if in.ops[i].Role != regalloc.Use {
				p.room = append(p.room, in.ops[i].V)
			}
		}
		p.defs = append(p.defs, p.room[from:])
	}
}

// delta is how many more values of each class are alive after an instruction.
func (p *prescheduler) delta(i int32) (d [regalloc.NumClasses]int) {
	for _, v := range p.uses[i] {
		if p.left[v] == 1 && !p.after[v] {
			d[p.class[v]]--
		}
	}
	for _, v := range p.defs[i] {
		if p.left[v] > 0 || p.after[v] {
			d[p.class[v]]++
		}
	}
	return d
}

func (p *prescheduler) take(i int32) {
	for c, n := range p.delta(i) {
		p.live[c] += n
	}
	for _, v := range p.uses[i] {
		p.left[v]--
	}
}

// excess sums up by how many values an order goes beyond the registers, at its worst.
func (p *prescheduler) excess(order []int32, start [regalloc.NumClasses]int) (n int) {
	p.live = start
	worst := start
	for _, i := range order {
		p.take(i)
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
