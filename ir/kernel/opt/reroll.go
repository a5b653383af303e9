package opt

import (
	"slices"

	"github.com/godwit-accel/godwit/ir/kernel"
)

// A compiler has often unrolled a loop already, or taken short vectors several at a time. reroll finds that the body is
// U copies of one, each a U-th of an iteration's way further on, so that the vector loop is made of one copy and takes
// its memory in a row. Copies may share loads and stand in any order; depend makes sure that the order does not matter.
type reroll struct {
	l    *loop
	u    int64
	same map[[2]kernel.Value]bool // copy 0's value, and that of another
	acc  map[kernel.Value]kernel.Value
	at   map[*kernel.Inst]form
}

// reroll tries the greatest number of copies first.
func (l *loop) reroll() {
	if len(l.blocks) > 1 {
		return
	}
	stores := 0
	for _, a := range l.accesses {
		if a.store {
			stores++
		}
	}
	for _, u := range []int64{16, 8, 4, 2} {
		if int64(stores)%u != 0 {
			continue
		}
		r := &reroll{l: l, u: u, at: map[*kernel.Inst]form{}}
		for _, a := range l.accesses {
			r.at[a.in] = a.at
		}
		if r.try() {
			l.unroll = u
			return
		}
	}
}

// shifted is where copy u of something is, if it is copied.
func (r *reroll) shifted(a form, u int64) (form, bool) {
	if a.k%r.u != 0 {
		return a, false
	}
	a.c += u * (a.k / r.u)
	for _, t := range a.step {
		if t.c%r.u != 0 {
			return a, false
		}
		t.c /= r.u
		a.terms = addTerms(a.terms, []term{t}, u)
	}
	return a, true
}

func equal(a, b form) bool { return a.c == b.c && a.sameShape(&b) }

func (r *reroll) try() bool {
	l := r.l
	var kept []*access
	used := map[*access]bool{}
	var stores []*access
	for _, a := range l.accesses {
		if a.store {
			if !a.at.affine() {
				return false
			}
			stores = append(stores, a)
		}
	}
	slices.SortStableFunc(stores, func(a, b *access) int {
		switch d := a.at.c - b.at.c; {
		case d < 0 == (a.at.k >= 0) && d != 0:
			return -1
		case d == 0:
			return 0
		}
		return 1
	})
	for _, s := range stores {
		if used[s] {
			continue
		}
		used[s] = true
		kept = append(kept, s)
		for u := int64(1); u < r.u; u++ {
			want, ok := r.shifted(s.at, u)
			if !ok {
				return false
			}
			i := slices.IndexFunc(stores, func(x *access) bool { return !used[x] && x.in.Type == s.in.Type && equal(x.at, want) })
			if i < 0 {
				return false
			}
			used[stores[i]] = true
			r.begin()
			if !r.match(s.in.Args[0], stores[i].in.Args[0], u, 0) {
				return false
			}
			if len(r.acc) > 0 {
				return false
			}
		}
	}
	type change struct {
		c      *chain
		reach  kernel.Value
		copies []int
	}
	var changes []change
	gone := map[*chain]bool{}
	for i, c := range l.chains {
		if gone[c] {
			continue
		}
		if reach, ok := r.alongChain(c); ok {
			changes = append(changes, change{c, reach, nil})
			continue
		}
		var copies []int
		for u := int64(1); u < r.u; u++ {
			found := false
			for _, o := range l.chains[i+1:] {
				if gone[o] || o.op != c.op || o.exact || c.exact || l.f.TypeOf(c.param).Elem == kernel.I1 {
					continue
				}
				r.begin()
				r.acc[c.param] = o.param
				if r.match(c.next, o.next, u, 0) && len(r.acc) == 1 {
					gone[o], found = true, true
					copies = append(copies, o.index)
					break
				}
			}
			if !found {
				return false
			}
		}
		changes = append(changes, change{c, c.next, copies})
	}
	if len(stores) == 0 && len(changes) == 0 && len(l.winners) == 0 || !r.winners() {
		return false
	}
	for _, a := range l.accesses {
		if !a.store {
			kept = append(kept, a)
		}
	}
	slices.SortStableFunc(kept, func(a, b *access) int { return slices.Index(l.accesses, a) - slices.Index(l.accesses, b) })
	l.accesses = kept
	l.chains = nil
	for _, x := range changes {
		x.c.reach, x.c.copies = x.reach, x.copies
		l.chains = append(l.chains, x.c)
	}
	return true
}

func (r *reroll) begin() {
	r.same, r.acc = map[[2]kernel.Value]bool{}, map[kernel.Value]kernel.Value{}
}

// alongChain looks for the copies as links of one chain, and gives the value after the first copy's.
func (r *reroll) alongChain(c *chain) (kernel.Value, bool) {
	l := r.l
	var links []*kernel.Inst // from the end back to the parameter
	for v := c.next; v != c.param; {
		in := l.d.of(v)
		if in == nil || len(links) > 64 {
			return 0, false
		}
		links = append(links, in)
		acc := -1
		for k, a := range in.Args {
			if c.members[a] {
				if acc >= 0 {
					return 0, false
				}
				acc = k
			}
		}
		if acc < 0 {
			return 0, false
		}
		v = in.Args[acc]
	}
	slices.Reverse(links)
	n := int64(len(links))
	if n%r.u != 0 {
		return 0, false
	}
	per := n / r.u
	for u := int64(1); u < r.u; u++ {
		for i := range per {
			a, b := links[i], links[u*per+i]
			if a.Op != b.Op || a.Hints != b.Hints || len(a.Args) != len(b.Args) {
				return 0, false
			}
			x, y := others(c, a), others(c, b)
			if len(x) != len(y) {
				return 0, false
			}
			r.begin()
			for k := range x {
				if !r.match(x[k], y[k], u, 0) || len(r.acc) > 0 {
					return 0, false
				}
			}
		}
	}
	return links[per-1].Res, true
}

// others are the operands of a link that are not the chain; a comparison is left out, being told by the operation.
func others(c *chain, in *kernel.Inst) []kernel.Value {
	var out []kernel.Value
	for _, a := range in.Args {
		if !c.members[a] && !c.tests[a] {
			out = append(out, a)
		}
	}
	return out
}

// match reports that w is copy u of v.
func (r *reroll) match(v, w kernel.Value, u int64, depth int) bool {
	l := r.l
	if r.same[[2]kernel.Value{v, w}] {
		return true
	}
	t := l.f.TypeOf(v)
	if t != l.f.TypeOf(w) || depth > 40 {
		return false
	}
	if x, ok := r.acc[v]; ok {
		return x == w
	}
	scalar := t.Lanes == 0 && t.Elem.IsInt() && t.Elem != kernel.I1
	if scalar {
		a, b := l.of(v), l.of(w)
		if a.affine() || b.affine() {
			s, ok := r.shifted(a, u)
			return ok && equal(s, b)
		}
	}
	if !l.inside(v) || !l.inside(w) {
		return v == w && !l.inside(v)
	}
	a, b := l.d.of(v), l.d.of(w)
	if a == nil || b == nil || a.Op != b.Op || a.Cond != b.Cond || a.Rnd != b.Rnd || a.Hints != b.Hints || a.Imm2 != b.Imm2 || len(a.Args) != len(b.Args) || a.Mask != b.Mask || a.Old != b.Old {
		return false
	}
	if a.Op == kernel.OpLoad {
		x, y := r.at[a], r.at[b]
		if !x.affine() || !y.affine() {
			return false
		}
		s, ok := r.shifted(x, u)
		return ok && equal(s, y)
	}
	if a.Imm != b.Imm || a.Sym != b.Sym || !a.Op.Is(kernel.Pure) {
		return false
	}
	ok := true
	for i := range a.Args {
		ok = ok && r.match(a.Args[i], b.Args[i], u, depth+1)
	}
	if !ok && a.Op.Is(kernel.Commutes) && len(a.Args) == 2 {
		ok = r.match(a.Args[0], b.Args[1], u, depth+1) && r.match(a.Args[1], b.Args[0], u, depth+1)
	}
	if ok {
		r.same[[2]kernel.Value{v, w}] = true
	}
	return ok
}
