package backend

import "github.com/godwit-accel/godwit/ir/kernel"

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
		if v == kernel.None || s.defAt[v] != kb {
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

// carried is the least number of iterations, at least 1, after which y may touch what x touched
// so that their order matters; 0 if never.
func (st steps) carried(x, y *memRef) int32 {
	if !(x.writes || y.writes || x.barrier || y.barrier || x.effect) || !mayAliasRoots(x, y) {
		return 0
	}
	if xs, ys := st.settled(*x), st.settled(*y); xs.lin != nil && ys.lin != nil && !x.barrier && !y.barrier && !(x.effect && y.effect) {
		if st.everApart(&xs, &ys) {
			return 0
		}
		by, _ := st.advance(ys.lin)
		if lo, hi, ok := gap(&xs, &ys); ok {
			x, y := &xs, &ys
			for d := int64(1); d <= maxCarried; d++ {
				if hi+d*by+y.hi > x.lo && lo+d*by+y.lo < x.hi {
					return int32(d)
				}
				if by == 0 {
					return 0
				}
			}
			if by > 0 && lo+maxCarried*by+y.lo >= x.hi || by < 0 && hi+maxCarried*by+y.hi <= x.lo {
				return 0 // on the way apart
			}
			return maxCarried
		}
	}
	z, w := st.at(*y, 1), *x
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
func (st steps) everApart(x, y *memRef) bool {
	var lo, hi int64
	fixed := func(m *memRef, sign int64) (memRef, bool) {
		l := linear{c: m.lin.c}
		for _, t := range m.lin.terms {
			if _, moves := st[t.v]; !moves {
				l.terms = append(l.terms, t)
				continue
			}
			if t.limit < 0 || t.rows != 0 || t.k > 1<<20 || t.k < -1<<20 {
				return memRef{}, false
			}
			lo, hi = lo+min(0, sign*t.k*t.limit), hi+max(0, sign*t.k*t.limit)
		}
		return memRef{lin: &l}, true
	}
	v, ok := fixed(x, -1)
	w, ok2 := fixed(y, 1)
	if !ok || !ok2 {
		return false
	}
	a, b, ok := gap(&v, &w)
	return ok && (b+hi+y.hi <= x.lo || a+lo+y.lo >= x.hi)
}

// mayAliasRoots is mayAlias as far as it does not look at addresses.
func mayAliasRoots(x, y *memRef) bool {
	v, w := *x, *y
	v.lin, w.lin, v.base, w.base, v.size, w.size = nil, nil, kernel.None, kernel.None, 0, 0
	return mayAlias(&v, &w)
}
