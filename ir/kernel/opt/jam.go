package opt

import (
	"slices"

	"github.com/godwit-accel/godwit/ir/kernel"
)

// Unroll and jam. In a product of matrices the lanes are columns of the second one, whose rows are read anew for each row of
// the first. With several rows at once each vector read serves as many products:
//
//	for i { for j { for p … a[i][p]·b[p][j] … } }   →   for i, 4 at a time { for j { for p … a[i][p]·b[p][j], a[i+1][p]·b[p][j], … } }
//
// It is what nest.go does with lanes, done with scalars side by side; the loop of lanes inside is made afterwards. Each sum
// keeps its order.
const (
	maxRows   = 4    // iterations
	maxJammed = 1000 // instructions: what is jammed must not be too long to be made vectors of
)

// jam finds the loops where it pays: the loop inside takes lanes, and reads in its own inner loops what this one does not move.
func (s *state) jam(f *kernel.Func, t *tree) bool {
	d := newDefs(f)
	var r *roots
	var uses [][]int
	use := func() [][]int {
		if uses == nil {
			uses = users(f)
		}
		return uses
	}
	for o := range t.Loops {
		q := t.Loops[o].Parent
		if q < 0 || !slices.ContainsFunc(t.Loops, func(k kernel.Loop) bool { return k.Parent == o }) {
			continue
		}
		if slices.ContainsFunc(t.Loops, func(k kernel.Loop) bool { return k.Parent == q && k.Header != t.Loops[o].Header }) {
			continue // not alone in it
		}
		if r == nil {
			r = newRoots(f, d)
		}
		in, p := s.planNest(f, t, d, r, use, o, false)
		if in == nil {
			continue
		}
		out, plan := s.planNest(f, t, d, r, use, q, true)
		if out == nil || !shared(in, p, out, plan) {
			continue
		}
		e := &emitter{l: out, p: plan, flat: map[kernel.Value]kernel.Value{}, b: &kernel.Builder{M: s.m, F: f, Loc: out.loc}}
		e.generate(use())
		s.rewrote = true
		return true
	}
	return false
}

// shared reports that a vector read in a loop inside serves all that is jammed, and something else does not.
func shared(in *loop, p *plan, out *loop, jam *plan) bool {
	some, others := false, false
	written := -1
	for _, a := range out.accesses { // what lanes would have to tell apart when they run must stay little
		if a.store && (written >= 0 && a.group != written) {
			return false
		} else if a.store {
			written = a.group
		}
	}
	for _, a := range out.accesses {
		for _, b := range out.accesses {
			if b.store && a.group != b.group && !apart(a.obj, b.obj) {
				return false
			}
		}
	}
	for inst, r := range p.of {
		q := jam.of[inst]
		if q == nil || inst.Op != kernel.OpLoad || in.t.Depth[in.blockOf(inst)] <= in.t.Depth[in.header] {
			continue
		}
		still := q.kind == uniform
		some = some || still && r.kind == whole
		others = others || !still
	}
	return some && others
}

// dependJam makes sure that iterations of the outer loop do not meet: what it goes on by leads out of all that the loops inside
// reach.
func (l *loop) dependJam(p *plan) {
	var shapes []span
	for _, a := range l.accesses {
		if p.of[a.in] == nil {
			continue
		}
		a.group = -1
		for i := range shapes {
			if s := &shapes[i]; s.at.sameShape(&a.at) {
				s.lo, s.hi, a.group = min(s.lo, a.at.c), max(s.hi, a.at.c+a.size), i
			}
		}
		if a.group < 0 {
			a.group = len(shapes)
			shapes = append(shapes, span{a.at, a.at.c, a.at.c + a.size})
		}
	}
	done := map[[2]int]bool{}
	for i, a := range l.accesses {
		for _, b := range l.accesses[:i+1] {
			k := [2]int{min(a.group, b.group), max(a.group, b.group)}
			if !a.store && !b.store || apart(a.obj, b.obj) || done[k] {
				continue
			}
			done[k] = true
			x, y := &shapes[k[0]], &shapes[k[1]]
			if x != y {
				l.apartNest(x, y, len(done))
				continue
			}
			for _, t := range x.at.vary {
				if l.nest.inner[t.v] == nil {
					miss("iterations of the loop around it may meet")
				}
			}
			l.checks = append(l.checks, func(e *emitter) kernel.Value {
				one := *x
				one.at.k, one.at.step = 0, nil
				lo, hi := e.extentNest(&one)
				step := e.b.Un(kernel.OpAbs, e.sum(form{c: x.at.k, terms: x.at.step}, kernel.TI64))
				return e.b.ICmp(kernel.UGE, step, e.b.Bin(kernel.OpSub, hi, lo))
			})
		}
	}
}

// reachJammed asks for an access's address, which each copy computes for itself.
func (l *loop) reachJammed(p *plan, r *reach) {
	r.kind = strided
	if at, _, ok := l.spread(r.at); ok && at.k == 0 && len(at.step) == 0 {
		r.kind = uniform
		if r.a.store {
			miss("each iteration writes to the same place")
		}
	}
	n := 0
	if r.a.store {
		n = 1
	}
	for _, v := range r.a.in.Args[n:] {
		l.want(p, v)
	}
}
