package backend

import (
	"slices"

	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/regalloc"
)

// A modulo schedule that is found says when units are used; many instructions could as well issue at other
// times. Registers are what that freedom is spent on: loads come late, what only uses values up comes early,
// as far as others' times and the units allow (compare A. E. Eichenberger and E. S. Davidson, "Stage
// Scheduling", MICRO-28, 1995).

// placement is what the search found: a time for each instruction and the units' rows.
type placement struct {
	s    *searcher
	ii   int32
	at   []int32
	rows [isa.NumSlots][]int32
	// Of one that would not do: why, and by how many registers.
	why   string
	short int
}

// settle makes values live shorter and counts stages. Makers come late; if early, the others come early.
func (p *placement) settle(makers []bool, early bool) *modulo {
	q := *p
	q.at = slices.Clone(p.at)
	for i := range q.rows {
		p.s.settled[i] = append(p.s.settled[i][:0], p.rows[i]...)
		q.rows[i] = p.s.settled[i]
	}
	if early {
		q.rise(makers)
	}
	q.sink(makers)
	s := &modulo{ii: q.ii, at: q.at}
	first := slices.Min(s.at)
	first -= mod(first, p.ii)
	for i := range s.at {
		s.at[i] -= first
		s.stages = max(s.stages, s.at[i]/p.ii+1)
	}
	return s
}

// inOrder lists the instructions by their times, those of equal times as given.
func (p *placement) inOrder() []int64 {
	order := make([]int64, len(p.at))
	for i, t := range p.at {
		order[i] = int64(t)<<32 | int64(i)
	}
	slices.Sort(order)
	return order
}

// move takes an instruction to the first of the times from from to to, in steps of by, at which its unit is free; without one, it stays.
func (p *placement) move(i, from, to, by int32) {
	r := p.rows[p.s.slots[i]]
	set := func(t, mark int32) {
		for k := range p.s.occ[i] {
			r[mod(t+k, p.ii)] = mark
		}
	}
	set(p.at[i], free)
	row := mod(from, p.ii)
	for t := from; t != to; t += by {
		if r[row] == free && allFree(r, row, p.s.occ[i]) {
			p.at[i] = t
			break
		}
		switch row += by; row {
		case p.ii:
			row = 0
		case -1:
			row = p.ii - 1
		}
	}
	set(p.at[i], i)
}

// rise lets all but makers come as early as they can.
func (p *placement) rise(makers []bool) {
	order := p.inOrder()
	for range 2 {
		for _, x := range order {
			i := int32(x)
			if makers[i] {
				continue
			}
			early := p.at[i] - p.ii + 1
			for _, e := range p.s.before[i] {
				if e.to != i {
					early = max(early, p.at[e.to]+e.lat-p.ii*e.dist)
				}
			}
			p.move(i, min(early, p.at[i]), p.at[i], 1)
		}
	}
}

// sink lets makers come as late as they can.
func (p *placement) sink(makers []bool) {
	order := p.inOrder()
	slices.Reverse(order)
	for range 2 {
		for _, x := range order {
			i := int32(x)
			if !makers[i] {
				continue
			}
			late, read := p.at[i]+p.ii-1, false
			for _, e := range p.s.succs[i] {
				if e.to != i {
					late, read = min(late, p.at[e.to]-e.lat+p.ii*e.dist), true
				}
			}
			if read {
				p.move(i, max(late, p.at[i]), p.at[i], -1)
			}
		}
	}
}

// mod is t modulo ii, never negative.
func mod(t, ii int32) int32 {
	if t %= ii; t < 0 {
		t += ii
	}
	return t
}

// scarce is how much a register of each class is worth when lifetimes are weighed.
var scarce = [regalloc.NumClasses]int{regalloc.S: 1, regalloc.P: 1, regalloc.V: 2, regalloc.M: 2, regalloc.T: 8}

// makers marks instructions whose results are worth more registers than what they, among all who read it, use up, and waits for
// copies: the later, the more cycles these have.
func (lb *loopBody) makers() []bool {
	const unit = 840 // most numbers of readers divide it
	readers := map[regalloc.VReg]int{}
	for _, in := range lb.body {
		uses(in, func(v regalloc.VReg) { readers[v]++ })
	}
	worth := func(v regalloc.VReg) int { return unit * scarce[lb.f.vregs[v].Class] }
	out := make([]bool, len(lb.body))
	for i, in := range lb.body {
		n := 0
		for _, o := range in.ops {
			if o.Role != regalloc.Use {
				n += worth(o.V)
			}
		}
		uses(in, func(v regalloc.VReg) {
			if from, _ := lb.origin(v); from >= 0 {
				n -= worth(v) / readers[v]
			}
		})
		out[i] = n > 0 || in.copies != nil && !in.copies.start
	}
	return out
}
