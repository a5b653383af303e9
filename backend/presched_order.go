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

func (p *prescheduler) fit(d *[regalloc.NumClasses]int, margin int) fit {
	f := fitting
	for c, n := range d {
		if n == 0 {
			continue
		}
		switch {
		case n > 0 && p.live[c]+n > p.limit[c]-margin:
			return tooMany
		case n < 0 && p.runsShort(c):
			f = relieving
		}
	}
	return f
}

// runsShort reports a class with few registers left.
func (p *prescheduler) runsShort(c int) bool { return 3*p.live[c] > 2*p.limit[c] }

// short reports that there is one.
func (p *prescheduler) short() bool {
	for c := range p.live {
		if p.runsShort(c) {
			return true
		}
	}
	return false
}

// choose picks from a list of ready instructions, best first: one that relieves a class that
// runs short, the one ready for longest, else the best that fits; -1 if none does.
func (p *prescheduler) choose(ready, earliest []int32, fits func(int32) fit) int {
	best, relief, short := -1, -1, p.short()
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
			if !short {
				return k
			}
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

// sweep is a direction in which a list scheduler goes through a run.
type sweep struct {
	next   [][]dep // what an instruction lets go on, when it is placed
	left   []int32 // by instruction: how many it still waits for
	prio   []int32
	first  func(a, b int32) bool // order of equals, as given
	slots  []isa.Slot            // order in which a cycle's slots are filled
	shares bool                  // what an instruction lets go may join its packet
	fits   func(int32) fit
	take   func(int32)
}

// forward fills packets from the start, as graph.schedule, with the values alive in view.
func (p *prescheduler) forward(g *graph, heights []int32) ([]int32, int32) {
	return p.fill(g, &sweep{
		next: g.succs, left: append(g.ints.Empty(len(g.insts)), g.preds...), prio: heights,
		first: func(a, b int32) bool { return a < b },
		slots: []isa.Slot{0, 1, 2, 3, 4},
		fits:  func(i int32) fit { d := p.delta(i); return p.fit(&d, 1) },
		take:  p.take,
	})
}

// backward fills packets from the end of the run to its start: an instruction comes as late as its
// users, their latencies and the units allow. So loads run ahead of their use by their
// latency and no further, and few values are alive at once. What would make more values
// alive than a class has registers waits for others.
func (p *prescheduler) backward(g *graph) ([]int32, int32) {
	preds, left := g.predecessors()
	rev, end := p.fill(g, &sweep{
		next: preds, left: left, prio: depths(g, preds),
		first:  func(a, b int32) bool { return a > b },
		slots:  []isa.Slot{4, 3, 2, 1, 0},
		shares: true,
		fits:   func(i int32) fit { d := p.growth(i); return p.fit(&d, 0) },
		take:   p.untake,
	})
	slices.Reverse(rev)
	return rev, end
}

// predecessors turns the edges round: what each instruction waits for, and how many wait for it.
func (g *graph) predecessors() (preds [][]dep, left []int32) {
	preds = g.lists.List(len(g.insts))
	left = g.ints.List(len(g.insts))
	edges := int32(0)
	for i := range preds {
		edges += g.preds[i]
	}
	slab := g.deps.List(int(edges))
	for i := range preds {
		preds[i], slab = slab[:0:g.preds[i]], slab[g.preds[i]:]
	}
	for i := range g.succs {
		for _, e := range g.succs[i] {
			if e.dist == 0 {
				preds[e.to] = append(preds[e.to], dep{to: int32(i), lat: e.lat})
				left[i]++
			}
		}
	}
	return preds, left
}

// tight goes from the end of the run to its start without a look at the clock: of what may come next it takes what leaves the
// fewest values too many alive, then what comes last in the given order.
func (p *prescheduler) tight(g *graph) []int32 {
	preds, left := g.predecessors()
	var ready []int32
	for i := range left {
		if left[i] == 0 {
			ready = append(ready, int32(i))
		}
	}
	out := g.ints.Empty(len(g.insts))
	for len(ready) > 0 {
		at, least := 0, 1<<30
		for k, i := range ready {
			x := 0
			for c, n := range p.growth(i) {
				x += n
				x += 64 * max(0, n) * max(0, p.live[c]+n-p.limit[c])
			}
			if x < least || x == least && i > ready[at] {
				at, least = k, x
			}
		}
		i := ready[at]
		ready = slices.Delete(ready, at, at+1)
		p.untake(i)
		out = append(out, i)
		for _, e := range preds[i] {
			if left[e.to]--; left[e.to] == 0 {
				ready = append(ready, e.to)
			}
		}
	}
	slices.Reverse(out)
	return out
}

// fill is the list scheduler: the order in which the sweep places the run, and its last cycle.
func (p *prescheduler) fill(g *graph, w *sweep) ([]int32, int32) {
	n := len(g.insts)
	earliest := g.ints.List(n) // in cycles from where the sweep begins
	waiting := &schedHeap{l: g.ints.Empty(n), less: func(a, b int32) bool {
		return earliest[a] < earliest[b] || earliest[a] == earliest[b] && w.first(a, b)
	}}
	var ready [isa.NumSlots][]int32 // best first
	add := func(i int32) {
		s := g.slot(i)
		k, _ := slices.BinarySearchFunc(ready[s], i, func(x, y int32) int {
			switch {
			case w.prio[x] != w.prio[y]:
				return int(w.prio[y] - w.prio[x])
			case w.first(x, y):
				return -1
			}
			return 1
		})
		ready[s] = slices.Insert(ready[s], k, i)
	}
	for i := range w.left {
		if w.left[i] == 0 {
			waiting.push(int32(i))
		}
	}
	var busy [isa.NumSlots]int32
	out := g.ints.Empty(n)
	end := int32(0)
	issue := func(at int, i, t int32) {
		s := g.slot(i)
		ready[s] = slices.Delete(ready[s], at, at+1)
		end = t
		out = append(out, i)
		busy[s] = t + int32(g.m.Occupancy(&g.insts[i].Inst))
		w.take(i)
		for _, e := range w.next[i] {
			earliest[e.to] = max(earliest[e.to], t+e.lat)
			if w.left[e.to]--; w.left[e.to] > 0 {
				continue
			}
			switch {
			case w.shares && earliest[e.to] <= t && g.slot(e.to) < s: // that slot is filled next
				add(e.to)
				continue
			case w.shares:
				earliest[e.to] = max(earliest[e.to], t+min(e.lat, 1))
			}
			waiting.push(e.to)
		}
	}
	for t := int32(0); len(out) < n; t++ {
		for len(waiting.l) > 0 && earliest[waiting.l[0]] <= t {
			add(waiting.pop())
		}
		issued := false
		for _, s := range w.slots {
			if busy[s] > t {
				continue
			}
			if k := p.choose(ready[s], earliest, w.fits); k >= 0 {
				issue(k, ready[s][k], t)
				issued = true
			}
		}
		if issued || len(out) == n {
			continue
		}
		// Nothing fits, or nothing is ready yet.
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
			// All that is left would add to a full class: go on in the given order.
			best, at := int32(-1), 0
			for s := range ready {
				for k, i := range ready[s] {
					if best < 0 || w.first(i, best) {
						best, at = i, k
					}
				}
			}
			issue(at, best, t)
			continue
		}
		t = max(t, next-1)
	}
	return out, end
}

// depths is the longest path, in cycles, from the start to each instruction.
func depths(g *graph, preds [][]dep) []int32 {
	d := g.ints.List(len(g.insts))
	for _, i := range g.topological() {
		for _, e := range preds[i] {
			d[i] = max(d[i], d[e.to]+e.lat)
		}
	}
	return d
}

// growth is how many more values are alive before an instruction than behind it, as far as
// instructions behind it have been placed: its operands, where none of those reads them.
func (p *prescheduler) growth(i int32) (d [regalloc.NumClasses]int) {
	for _, v := range p.uses[i] {
		if !p.hot[v] {
			d[p.class[v]]++
		}
	}
	for _, v := range p.defs[i] {
		if p.hot[v] {
			d[p.class[v]]--
		}
	}
	return d
}

// untake places an instruction in front of those placed so far.
func (p *prescheduler) untake(i int32) {
	for c, n := range p.growth(i) {
		p.live[c] += n
	}
	for _, v := range p.uses[i] {
		p.hot[v] = true
	}
	for _, v := range p.defs[i] {
		p.hot[v] = false
	}
}
