package backend

import (
	"slices"

	"github.com/godwit-accel/godwit/ir/kernel"
)

// linear is an address as a sum: a constant and multiples of values that are not taken apart
// further. Within one run of a block a value is one number, so two addresses with equal terms
// differ by a constant, and terms of bounded values bound the difference.
type linear struct {
	c     int64
	terms []term
}

// term is k·v. A term with rows set stands for the offset that a row descriptor that wraps
// gives phase v: some number, the same for the same descriptor and phase.
type term struct {
	v     kernel.Value
	rows  int64
	k     int64
	limit int64 // v is 0 to limit; −1: anything
}

const maxTerms = 8

// placeOf is the term that stands for where a scratchpad buffer lies. What is known of addresses so does not depend on that:
// a function's code does for any placement of its buffers (twins.go).
func placeOf(buf int32) kernel.Value { return kernel.None - kernel.Value(buf) }

func compareTerms(a, b term) int {
	if a.v != b.v {
		return int(a.v) - int(b.v)
	}
	switch {
	case a.rows < b.rows:
		return -1
	case a.rows > b.rows:
		return 1
	}
	return 0
}

// plus is l + k·m. Sums share terms where they have the same.
func (l linear) plus(m linear, k int64) linear {
	r := linear{c: l.c + k*m.c}
	switch n, o := len(l.terms), len(m.terms); {
	case o == 0:
		r.terms = l.terms[:n:n]
		return r
	case n == 0 && k == 1:
		r.terms = m.terms[:o:o]
		return r
	default:
		r.terms = make([]term, 0, n+o)
	}
	i, j := 0, 0
	for i < len(l.terms) || j < len(m.terms) {
		switch {
		case j == len(m.terms) || i < len(l.terms) && compareTerms(l.terms[i], m.terms[j]) < 0:
			r.terms = append(r.terms, l.terms[i])
			i++
		case i == len(l.terms) || compareTerms(l.terms[i], m.terms[j]) > 0:
			t := m.terms[j]
			t.k *= k
			r.terms = append(r.terms, t)
			j++
		default:
			t := l.terms[i]
			if t.k += k * m.terms[j].k; t.k != 0 {
				r.terms = append(r.terms, t)
			}
			i, j = i+1, j+1
		}
	}
	return r
}

// linearOf takes a 64-bit value apart.
func (s *selector) linearOf(v kernel.Value) linear {
	if l := s.linears[v]; l == &openLinear {
		return s.leaf(v, -1)
	} else if l != nil {
		return *l
	}
	s.linears[v] = &openLinear
	in := s.defs[v]
	if in == nil || in.Mask != kernel.None || in.Type != kernel.TI64 && in.Type != kernel.TPtr {
		r := s.leaf(v, s.limitOf(v))
		s.linears[v] = s.keep(r)
		return r
	}
	var r linear
	switch in.Op {
	case kernel.OpConst:
		r = linear{c: in.Imm}
		if buf := s.bufs[v]; buf > 0 {
			r = s.leaf(placeOf(buf), -1)
			r.c = in.Imm - s.k.Scratch[buf-1].At
		}
	case kernel.OpBitcast:
		if t := s.k.TypeOf(in.Args[0]); t == kernel.TI64 || t == kernel.TPtr {
			r = s.linearOf(in.Args[0])
		} else {
			r = s.leaf(v, -1)
		}
	case kernel.OpAdd:
		r = s.linearOf(in.Args[0]).plus(s.linearOf(in.Args[1]), 1)
	case kernel.OpSub:
		r = s.linearOf(in.Args[0]).plus(s.linearOf(in.Args[1]), -1)
	case kernel.OpMul:
		x, y := s.commute(in)
		if n, ok := s.constOf(y); ok {
			r = linear{}.plus(s.linearOf(x), n)
		} else {
			r = s.leaf(v, -1)
		}
	case kernel.OpShl:
		if n, ok := s.constOf(in.Args[1]); ok {
			r = linear{}.plus(s.linearOf(in.Args[0]), 1<<uint(n&63))
		} else {
			r = s.leaf(v, -1)
		}
	case kernel.OpAnd, kernel.OpUMin:
		_, y := s.commute(in)
		limit := int64(-1)
		if n, ok := s.constOf(y); ok && n >= 0 && n < 1<<40 {
			limit = n
		}
		r = s.leaf(v, limit)
	default:
		r = s.leaf(v, -1)
	}
	if len(r.terms) > maxTerms+1 || len(r.terms) > maxTerms && r.terms[0].v >= 0 {
		r = s.leaf(v, -1)
	}
	s.linears[v] = s.keep(r)
	return r
}

// openLinear stands for a value that is being taken apart: asked for on the way, it is taken as it is.
var openLinear linear

// leaf is v as it is. Its term, like what keep returns, comes from an array of several.
func (s *selector) leaf(v kernel.Value, limit int64) linear {
	if len(s.termRoom) == 0 {
		s.termRoom = make([]term, 64)
	}
	t := s.termRoom[:1:1]
	s.termRoom = s.termRoom[1:]
	t[0] = term{v: v, k: 1, limit: limit}
	return linear{terms: t}
}

func (s *selector) keep(l linear) *linear {
	if len(s.linearRoom) == 0 {
		s.linearRoom = make([]linear, 64)
	}
	p := &s.linearRoom[0]
	s.linearRoom = s.linearRoom[1:]
	*p = l
	return p
}

// limitOf is the most that v can be if it is what a loop counts up by a constant, neither below 0, from something bounded on, and
// if the loop runs a constant number of times; else −1.
func (s *selector) limitOf(v kernel.Value) int64 {
	b := s.defAt[v]
	blk := s.k.Blocks[b]
	if s.defs[v] != nil || b == 0 || s.k.Types[v] != kernel.TI64 {
		return -1
	}
	place := slices.Index(blk.Params, v)
	if place < 0 {
		return -1
	}
	by, counter := int64(0), -1
	var entries []kernel.Succ
	for _, q := range s.cfg.Preds[b] {
		term := s.k.Blocks[q].Term()
		for i, e := range term.Succs {
			if e.Block != b {
				continue
			}
			if step, c := s.counted(blk, term, e, place); c >= 0 && i == 0 && counter < 0 {
				by, counter = step, c
				continue
			}
			entries = append(entries, e)
		}
	}
	if counter < 0 {
		return s.limitOfTurns(v, 1)
	}
	limit := int64(0)
	for _, e := range entries {
		start := s.linearOf(e.Args[place])
		from := start.most()
		n, ok := s.constOf(e.Args[counter])
		if !ok || from < 0 || n < 1 || n > 1<<31 || by > 1<<31 {
			return -1
		}
		limit = max(limit, from+by*(n-1))
	}
	return limit
}

// counted says by how much parameter place of a loop's first block goes up, if the edge e of term is its way back and the counter
// that term decrements is a parameter, too: which one, else −1.
func (s *selector) counted(blk *kernel.Block, term *kernel.Inst, e kernel.Succ, place int) (by int64, counter int) {
	if term.Op != kernel.OpDbnz {
		return 0, -1
	}
	next := s.defs[e.Args[place]]
	if next == nil || next.Op != kernel.OpAdd || next.Mask != kernel.None {
		return 0, -1
	}
	x, y := s.commute(next)
	by, ok := s.constOf(y)
	if x != blk.Params[place] || !ok || by < 0 {
		return 0, -1
	}
	for i, p := range blk.Params {
		if p == term.Args[0] && e.Args[i] == term.Res {
			return by, i
		}
	}
	return 0, -1
}

// limitOfTurns is limitOf for what a loop of one block counts from a constant in other ways: in some iterations only; back to a
// constant when it would reach another; or lagging behind such a value, through at most so many iterations.
func (s *selector) limitOfTurns(v kernel.Value, depth int) int64 {
	b := s.defAt[v]
	blk := s.k.Blocks[b]
	if s.defs[v] != nil || b == 0 || s.k.Types[v] != kernel.TI64 {
		return -1
	}
	place, term := slices.Index(blk.Params, v), blk.Term()
	if term.Op != kernel.OpDbnz || place < 0 || term.Succs[0].Block != b {
		return -1
	}
	counter := -1
	for i, p := range blk.Params {
		if p == term.Args[0] && term.Succs[0].Args[i] == term.Res {
			counter = i
		}
	}
	next := term.Succs[0].Args[place]
	before := int64(-1) // the most it is where it comes from another value
	if slices.Contains(blk.Params, next) && next != v && depth > 0 {
		if before = s.limitOfTurns(next, depth-1); before < 0 {
			return -1
		}
	}
	limit := max(0, before)
	for _, q := range s.cfg.Preds[b] {
		for _, e := range s.k.Blocks[q].Term().Succs {
			if e.Block != b || q == b {
				continue
			}
			from, ok := s.constOf(e.Args[place])
			if !ok || from < 0 || from > 1<<40 {
				return -1
			}
			most := from
			if before < 0 {
				trips := int64(-1)
				if counter >= 0 {
					if n, ok := s.constOf(e.Args[counter]); ok && n >= 1 && n <= 1<<31 {
						trips = n
					}
				}
				if most = s.turns(v, next, from, trips); most < 0 {
					return -1
				}
			}
			limit = max(limit, most)
		}
	}
	return limit
}

// turns is the most that v becomes from a constant on, so many times followed by next; −1 if that is not known.
func (s *selector) turns(v, next kernel.Value, from, trips int64) int64 {
	up := func(x kernel.Value) (int64, bool) { // x is v plus so much
		in := s.defs[x]
		if in == nil || in.Op != kernel.OpAdd || in.Mask != kernel.None {
			return 0, false
		}
		a, n := s.commute(in)
		by, ok := s.constOf(n)
		return by, ok && a == v && by >= 0 && by <= 1<<31
	}
	in := s.defs[next]
	if by, ok := up(next); ok && trips > 0 {
		return from + by*(trips-1)
	}
	if in == nil || in.Op != kernel.OpSelect || in.Mask != kernel.None {
		return -1
	}
	c, x, y := in.Args[0], in.Args[1], in.Args[2]
	for _, p := range [][2]kernel.Value{{x, y}, {y, x}} {
		if by, ok := up(p[0]); ok && p[1] == v && trips > 0 {
			return from + by*(trips-1)
		}
	}
	by, ok1 := up(y)
	back, ok2 := s.constOf(x)
	test := s.defs[c]
	if !ok1 || !ok2 || by == 0 || test == nil || test.Op != kernel.OpICmp || test.Cond != kernel.EQ || test.Mask != kernel.None {
		return -1
	}
	a, n := s.commute(test)
	end, ok := s.constOf(n)
	if !ok || a != y || back < 0 || back >= end || from >= end || (end-back)%by != 0 || (end-from)%by != 0 || end > 1<<40 {
		return -1
	}
	return end - by
}

// most is the largest value of a sum that is never negative; −1 if that is not known.
func (l *linear) most() int64 {
	n := l.c
	for _, t := range l.terms {
		if t.limit < 0 || t.rows != 0 || t.k < 0 || t.k > 1<<20 || t.limit > 1<<40 {
			return -1
		}
		n += t.k * t.limit
	}
	if l.c < 0 || n > 1<<40 {
		return -1
	}
	return n
}

// rowsAt completes the description of an access to n rows of bytes each, placed by a row
// descriptor with a phase: see the ISA's row descriptors.
func (s *selector) rowsAt(m *memRef, desc, phase kernel.Value, n, bytes int64) {
	d, ok := s.constOf(desc)
	if !ok || m.lin == nil {
		m.lin = nil
		return
	}
	n0, s0, s1 := d&0xffff, d<<24>>40, d>>40
	ph := s.linearOf(phase)
	if n0 == 0 {
		l := m.lin.plus(ph, s0)
		m.lin = &l
		m.lo, m.hi = min(0, (n-1)*s0), max(0, (n-1)*s0)+bytes
		return
	}
	// Rows r and q of one phase lie apart by at most all of the inner dimension and the
	// steps of the outer one that n rows can take.
	far := (n0-1)*max(s0, -s0) + (n/n0+1)*max(s1, -s1)
	if len(ph.terms) == 0 && ph.c >= 0 {
		lo, hi := int64(1)<<62, int64(-1)<<62
		for r := ph.c; r < ph.c+n; r++ {
			at := r%n0*s0 + r/n0*s1
			lo, hi = min(lo, at), max(hi, at+bytes)
		}
		m.lo, m.hi = lo, hi
		return
	}
	// The phase of row 0 as an opaque offset; equal only for equal phases.
	limit := int64(-1)
	if n := ph.most(); n >= 0 && s0 >= 0 && s1 >= 0 {
		limit = (n0-1)*s0 + n/n0*s1
	}
	if len(ph.terms) != 1 || ph.c != 0 || ph.terms[0].k != 1 || ph.terms[0].rows != 0 {
		ph.terms = []term{{v: phase, k: 1}}
	}
	l := m.lin.plus(linear{terms: []term{{v: ph.terms[0].v, rows: d, k: 1, limit: limit}}}, 1)
	m.lin = &l
	m.lo, m.hi = -far, far+bytes
}

// gap is how much address y is beyond x, in one run of their block: between lo and hi.
func gap(x, y *linear) (lo, hi int64, ok bool) {
	lo = y.c - x.c
	hi = lo
	xs, ys := x.terms, y.terms
	if len(xs) == len(ys) && (len(xs) == 0 || &xs[0] == &ys[0]) { // sums share terms
		return lo, hi, true
	}
	for len(xs) > 0 || len(ys) > 0 {
		var t term
		switch {
		case len(ys) == 0 || len(xs) > 0 && compareTerms(xs[0], ys[0]) < 0:
			t, xs = xs[0], xs[1:]
			t.k = -t.k
		case len(xs) == 0 || compareTerms(xs[0], ys[0]) > 0:
			t, ys = ys[0], ys[1:]
		default:
			t = ys[0]
			t.k -= xs[0].k
			xs, ys = xs[1:], ys[1:]
		}
		if t.k == 0 {
			continue
		}
		if t.limit < 0 || t.k > 1<<20 || t.k < -1<<20 {
			return 0, 0, false
		}
		lo, hi = lo+min(0, t.k*t.limit), hi+max(0, t.k*t.limit)
	}
	return lo, hi, true
}

// apart reports that two accesses never touch the same byte in one run of their block.
func apart(x, y *memRef) bool {
	if x.lin == nil || y.lin == nil {
		return false
	}
	lo, hi, ok := gap(x.lin, y.lin)
	return ok && (hi+y.hi <= x.lo || lo+y.lo >= x.hi)
}
