package backend

import (
	"slices"

	"github.com/godwit-accel/godwit/ir/kernel"
)

// steps says how the values that addresses in the body of a one-block loop are made of change from
// one iteration to the next: by a constant, or in an unknown way. Values that are not in it
// are defined outside and do not change.
type steps map[kernel.Value]step

type step struct {
	by    int64
	known bool
}

// findSteps fills in the steps of a loop's body.
func (s *selector) findSteps(kb int, body []*inst) steps {
	st := steps{}
	note := func(v kernel.Value) {
		if v < 0 || s.defAt[v] != kb {
			return
		}
		if _, ok := st[v]; !ok {
			st[v] = s.stepOf(kb, v)
		}
	}
	for _, in := range body {
		if in.mem.touches() {
			note(in.mem.base)
			if in.mem.lin != nil {
				for _, t := range in.mem.lin.terms {
					note(t.v)
				}
			}
		}
	}
	return st
}

func (s *selector) stepOf(kb int, v kernel.Value) step {
	for i, p := range s.k.Blocks[kb].Params {
		if p != v {
			continue
		}
		insts := s.k.Blocks[kb].Insts
		for _, e := range insts[len(insts)-1].Succs {
			if e.Block != kb {
				continue
			}
			if t := s.k.Types[v]; t != kernel.TI64 && t != kernel.TPtr {
				return step{}
			}
			if l := s.linearOf(e.Args[i]); len(l.terms) == 1 && l.terms[0].v == v && l.terms[0].k == 1 && l.terms[0].rows == 0 {
				return step{l.c, true}
			}
			return step{}
		}
	}
	return step{}
}

// advance is how far an address moves in an iteration; false if that is unknown.
func (st steps) advance(l *linear) (by int64, ok bool) {
	for _, t := range l.terms {
		s, moves := st[t.v]
		if !moves {
			continue
		}
		if !s.known || t.rows != 0 {
			return 0, false
		}
		by += t.k * s.by
	}
	return by, true
}

// settled describes an access without the terms that change in an unknown way: where those are bounded,
// the bytes it may touch spread so far. With an unbounded one the address is unknown.
func (st steps) settled(m memRef) memRef {
	if m.lin == nil {
		return m
	}
	if _, ok := st.advance(m.lin); ok {
		return m
	}
	l := linear{c: m.lin.c}
	for _, t := range m.lin.terms {
		s, moves := st[t.v]
		switch {
		case !moves || s.known && t.rows == 0:
			l.terms = append(l.terms, t)
		case t.limit < 0 || t.k > 1<<20 || t.k < -1<<20:
			m.lin = nil
			return m
		default:
			m.lo, m.hi = m.lo+min(0, t.k*t.limit), m.hi+max(0, t.k*t.limit)
		}
	}
	m.lin = &l
	return m
}

// at describes an access n iterations later, in terms of the values of the iteration in hand.
func (st steps) at(m memRef, n int64) memRef {
	if n == 0 || !m.touches() {
		return m
	}
	if m = st.settled(m); m.lin != nil {
		by, _ := st.advance(m.lin)
		l := *m.lin
		l.c += n * by
		m.lin = &l
	}
	if _, moves := st[m.base]; moves {
		m.base, m.size = kernel.None, 0
	}
	return m
}

// maxCarried is the furthest distance at which dependences through memory are told apart.
const maxCarried = 32

// carrier is an access as carried looks at it: what depends on it alone is found once.
type carrier struct {
	*memRef
	settled memRef // without the terms that change in an unknown way
	by      int64  // how far that moves in an iteration
	fixed   linear // without those that change at all, and what they come to; not bounded, nothing is known
	bounded bool
	spread  [2]int64
}

func (st steps) carrier(m *memRef) carrier {
	c := carrier{memRef: m, settled: st.settled(*m)}
	l := c.settled.lin
	if l == nil {
		return c
	}
	c.by, _ = st.advance(l)
	c.fixed, c.bounded = *l, true
	for k, t := range l.terms {
		if _, moves := st[t.v]; !moves {
			continue
		}
		c.fixed.terms = slices.Clone(l.terms[:k])
		for _, t := range l.terms[k:] {
			if _, moves := st[t.v]; !moves {
				c.fixed.terms = append(c.fixed.terms, t)
				continue
			}
			if t.limit < 0 || t.rows != 0 || t.k > 1<<20 || t.k < -1<<20 {
				c.bounded = false
				return c
			}
			c.spread[0], c.spread[1] = c.spread[0]+min(0, t.k*t.limit), c.spread[1]+max(0, t.k*t.limit)
		}
		break
	}
	return c
}

// carried is the least number of iterations, at least 1, after which y may touch what x touched
// so that their order matters; 0 if never.
func (st steps) carried(x, y *carrier) int32 {
	if !(x.writes || y.writes || x.barrier || y.barrier || x.effect) || !mayAliasRoots(x.memRef, y.memRef) {
		return 0
	}
	if xs, ys := &x.settled, &y.settled; xs.lin != nil && ys.lin != nil && !x.barrier && !y.barrier && !(x.effect && y.effect) {
		if everApart(x, y) {
			return 0
		}
		by := y.by
		if lo, hi, ok := gap(xs.lin, ys.lin); ok {
			for d := int64(1); d <= maxCarried; d++ {
				if hi+d*by+ys.hi > xs.lo && lo+d*by+ys.lo < xs.hi {
					return int32(d)
				}
				if by == 0 {
					return 0
				}
			}
			if by > 0 && lo+maxCarried*by+ys.lo >= xs.hi || by < 0 && hi+maxCarried*by+ys.hi <= xs.lo {
				return 0 // on the way apart
			}
			return maxCarried
		}
	}
	z, w := st.at(*y.memRef, 1), *x.memRef
	if _, moves := st[x.base]; moves {
		w.base, w.size = kernel.None, 0
	}
	w.lin, z.lin = nil, nil
	if mayAlias(&w, &z) {
		return 1
	}
	return 0
}

// everApart reports that two accesses never touch the same byte in any two iterations: what changes from one to the next is
// bounded, and each has all of its range for itself.
func everApart(x, y *carrier) bool {
	if !x.bounded || !y.bounded {
		return false
	}
	lo, hi := y.spread[0]-x.spread[1], y.spread[1]-x.spread[0]
	a, b, ok := gap(&x.fixed, &y.fixed)
	return ok && (b+hi+y.settled.hi <= x.settled.lo || a+lo+y.settled.lo >= x.settled.hi)
}
