package backend

import (
	"slices"

	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/regalloc"
)

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
