package opt

import (
	"cmp"
	"math"
	"slices"

	"github.com/godwit-accel/godwit/ir/kernel"
)

// form is a value of a loop as a sum, in the ring of its width: c + Σ terms + iteration·(k + Σ step) + Σ vary.
// Terms are made outside of the loop. What varies in a way that is not affine stays in vary.
type form struct {
	c     int64
	terms []term
	k     int64
	step  []term
	vary  []term
}

// term is c·v, c·v·sym with sym made outside of the loop, or the same with v extended.
type term struct {
	v, sym kernel.Value
	ext    kernel.Op // OpSExt or OpZExt; 0: v as it is
	t      kernel.Elem
	c      int64
}

func (a *form) affine() bool    { return len(a.vary) == 0 }
func (a *form) invariant() bool { return len(a.vary) == 0 && len(a.step) == 0 && a.k == 0 }
func (a *form) constant() bool  { return a.invariant() && len(a.terms) == 0 }

func compareTerms(a, b term) int {
	return cmp.Or(cmp.Compare(a.v, b.v), cmp.Compare(a.sym, b.sym), cmp.Compare(a.ext, b.ext))
}

// tidy reports terms as addTerms leaves them.
func tidy(l []term) bool {
	for i := range l {
		if l[i].c == 0 || i > 0 && compareTerms(l[i-1], l[i]) > 0 {
			return false
		}
	}
	return true
}

func addTerms(a, b []term, k int64) []term {
	if (len(b) == 0 || k == 0) && tidy(a) {
		return a[:len(a):len(a)] // never changed in its place
	}
	out := append(make([]term, 0, len(a)+len(b)), a...)
next:
	for _, x := range b {
		x.c *= k
		for i := range out {
			if o := &out[i]; o.v == x.v && o.sym == x.sym && o.ext == x.ext && o.t == x.t {
				o.c += x.c
				continue next
			}
		}
		out = append(out, x)
	}
	out = slices.DeleteFunc(out, func(t term) bool { return t.c == 0 })
	slices.SortFunc(out, compareTerms)
	return out
}

// plus is a + k·b.
func (a form) plus(b form, k int64) form {
	return form{a.c + k*b.c, addTerms(a.terms, b.terms, k), a.k + k*b.k, addTerms(a.step, b.step, k), addTerms(a.vary, b.vary, k)}
}

// sameShape reports that two forms differ by a constant only.
func (a *form) sameShape(b *form) bool {
	return a.k == b.k && slices.Equal(a.terms, b.terms) && slices.Equal(a.step, b.step) && slices.Equal(a.vary, b.vary)
}

const maxTerms = 6

// formTable holds the forms of values, in the order in which they were asked for.
type formTable struct {
	at   map[kernel.Value]int32
	list []form
}

// formTables are two empty tables, of a loop that is done with if there is one.
func (s *state) formTables() (raws, forms *formTable) {
	take := func() *formTable {
		n := len(s.tables)
		if n == 0 {
			return &formTable{at: map[kernel.Value]int32{}}
		}
		t := s.tables[n-1]
		s.tables = s.tables[:n-1]
		return t
	}
	return take(), take()
}

// done gives the tables of a loop to the next one.
func (l *loop) done() {
	l.forget()
	l.s.tables = append(l.s.tables, l.raws, l.forms)
	l.raws, l.forms = nil, nil
}

// forget empties the tables: what they say has changed.
func (l *loop) forget() {
	l.raws.clear()
	l.forms.clear()
}

func (t *formTable) clear() {
	clear(t.at)
	clear(t.list)
	t.list = t.list[:0]
}

func (t *formTable) of(v kernel.Value) (form, bool) {
	i, ok := t.at[v]
	if !ok {
		return form{}, false
	}
	return t.list[i], true
}

func (t *formTable) set(v kernel.Value, a form) {
	t.at[v] = int32(len(t.list))
	t.list = append(t.list, a)
}

// raw reads v with the loop's parameters as what varies.
func (l *loop) raw(v kernel.Value) form {
	if a, ok := l.raws.of(v); ok {
		return a
	}
	a := l.compute(v)
	if len(a.terms)+len(a.vary) > maxTerms {
		a = l.opaque(v)
	}
	l.raws.set(v, a)
	return a
}

func (l *loop) inside(v kernel.Value) bool {
	return int(v) < len(l.d.block) && l.d.block[v] >= 0 && l.in[int(l.d.block[v])]
}

func (l *loop) opaque(v kernel.Value) form {
	if l.inside(v) {
		return form{vary: []term{{v: v, sym: kernel.None, c: 1}}}
	}
	return form{terms: []term{{v: v, sym: kernel.None, c: 1}}}
}

func (l *loop) compute(v kernel.Value) form {
	in := l.d.of(v)
	t := l.f.TypeOf(v)
	if in == nil || t.Lanes > 0 || !t.Elem.IsInt() || t.Elem == kernel.I1 || in.Mask != kernel.None {
		return l.opaque(v)
	}
	switch in.Op {
	case kernel.OpConst:
		return form{c: signed(t.Elem, in.Imm)}
	case kernel.OpAdd:
		if !l.inside(v) && scratchAddress(l.d, in) { // it keeps what it points into
			return l.opaque(v)
		}
		return l.raw(in.Args[0]).plus(l.raw(in.Args[1]), 1)
	case kernel.OpSub:
		return l.raw(in.Args[0]).plus(l.raw(in.Args[1]), -1)
	case kernel.OpNeg:
		return form{}.plus(l.raw(in.Args[0]), -1)
	case kernel.OpAnd: // what was cut to 32 bits and is not negative
		if c, ok := l.d.constant(in.Args[1]); ok && c == math.MaxUint32 && t.Elem == kernel.I64 && l.assumes && l.inside(v) {
			l.small = append(l.small, in.Args[0])
			return l.raw(in.Args[0])
		}
	case kernel.OpXor: // v ^ ¬c, where v has zeros for the bits of c, is ¬(v + c): so copies of what goes down are written
		if c, ok := l.d.constant(in.Args[1]); ok && c < 0 && trailingZeros(l.d, in.Args[0], 0) >= bitLen(^c) {
			return form{c: c}.plus(l.raw(in.Args[0]), -1)
		}
	case kernel.OpShl:
		if c, ok := l.d.constant(in.Args[1]); ok && c >= 0 && c < 32 {
			return form{}.plus(l.raw(in.Args[0]), 1<<c)
		}
	case kernel.OpMul:
		return l.product(v, in)
	case kernel.OpBitcast:
		if u := l.f.TypeOf(in.Args[0]); u.Lanes == 0 && u.Elem.IsInt() {
			return l.raw(in.Args[0])
		}
	case kernel.OpTrunc:
		if u := l.f.TypeOf(in.Args[0]); u.Elem == kernel.I64 && l.inside(v) {
			return l.raw(in.Args[0])
		}
	case kernel.OpSExt, kernel.OpZExt:
		if l.f.TypeOf(in.Args[0]).Elem != kernel.I1 {
			op := in.Op
			if in.Hints&kernel.NNeg != 0 {
				op = kernel.OpSExt
			}
			return l.extend(v, in.Args[0], op, t.Elem, 0)
		}
	}
	return l.opaque(v)
}

// product of a constant or of something made outside with anything.
func (l *loop) product(v kernel.Value, in *kernel.Inst) form {
	a, b := l.raw(in.Args[0]), l.raw(in.Args[1])
	if a.constant() {
		a, b = b, a
	}
	if b.constant() {
		return form{}.plus(a, b.c)
	}
	if !l.inside(v) {
		return l.opaque(v)
	}
	x := in.Args[1]
	if !b.affine() {
		a, b, x = b, a, in.Args[0]
	}
	if !b.affine() || l.inside(x) {
		return l.opaque(v)
	}
	out := form{}
	for _, t := range a.vary {
		if t.sym != kernel.None || t.ext != 0 && l.f.TypeOf(x).Elem != kernel.I64 {
			return l.opaque(v)
		}
		t.sym = x
		out.vary = append(out.vary, t)
	}
	for _, t := range a.terms {
		out.terms = append(out.terms, term{v: l.outside(kernel.OpMul, l.f.TypeOf(x), t.v, x), sym: kernel.None, c: t.c})
		if l.f.TypeOf(t.v) != l.f.TypeOf(x) {
			return l.opaque(v)
		}
	}
	if a.c != 0 {
		out.terms = addTerms(out.terms, []term{{v: x, sym: kernel.None, c: 1}}, a.c)
	}
	return out
}

// extend distributes an extension over sums that do not wrap.
func (l *loop) extend(whole, x kernel.Value, op kernel.Op, to kernel.Elem, depth int) form {
	if to != kernel.I64 {
		return l.opaque(whole)
	}
	if c, ok := l.d.constant(x); ok {
		if op == kernel.OpZExt {
			c = int64(unsigned(l.f.TypeOf(x).Elem, c))
		}
		return form{c: c}
	}
	if !l.inside(x) {
		return form{terms: []term{{v: l.outside(op, kernel.TI64, x), sym: kernel.None, c: 1}}}
	}
	need := kernel.NSW
	if op == kernel.OpZExt {
		need = kernel.NUW
	}
	if in := l.d.of(x); in != nil && in.Hints&need != 0 && depth < 8 {
		switch in.Op {
		case kernel.OpAdd, kernel.OpSub:
			k := int64(1)
			if in.Op == kernel.OpSub {
				k = -1
			}
			return l.extend(in.Args[0], in.Args[0], op, to, depth+1).plus(l.extend(in.Args[1], in.Args[1], op, to, depth+1), k)
		case kernel.OpMul, kernel.OpShl:
			c, ok := l.d.constant(in.Args[1])
			if in.Op == kernel.OpShl {
				ok = ok && c >= 0 && c < 31
				c = 1 << (c & 63)
			}
			if ok {
				return form{}.plus(l.extend(in.Args[0], in.Args[0], op, to, depth+1), c)
			}
			if a := in.Args[1]; in.Op == kernel.OpMul && !l.inside(a) && l.isParam(in.Args[0]) {
				return form{vary: []term{{v: in.Args[0], sym: l.outside(op, kernel.TI64, a), ext: op, t: l.f.TypeOf(x).Elem, c: 1}}}
			}
		}
	}
	return form{vary: []term{{v: x, sym: kernel.None, ext: op, t: l.f.TypeOf(x).Elem, c: 1}}}
}

func (l *loop) isParam(v kernel.Value) bool { return slices.Contains(l.f.Blocks[l.header].Params, v) }

type outsideKey struct {
	op   kernel.Op
	t    kernel.Type
	a, b kernel.Value
}

// outside is a value computed before the loop; the instruction is made when the loop is.
func (l *loop) outside(op kernel.Op, t kernel.Type, args ...kernel.Value) kernel.Value {
	k := outsideKey{op, t, args[0], kernel.None}
	if len(args) > 1 {
		k.b = args[1]
		if op.Is(kernel.Commutes) && k.a > k.b {
			k.a, k.b = k.b, k.a
		}
	}
	if v, ok := l.made[k]; ok {
		return v
	}
	in := kernel.New(op, t, args...)
	in.Res = l.f.NewValue(t)
	l.made[k] = in.Res
	l.before = append(l.before, in)
	return in.Res
}

// recurrence is how a parameter of the header goes on: next = itself + c + Σ terms.
type recurrence struct {
	init form
	k    int64
	step []term
	nsw  bool // next does not wrap as signed,
	nuw  bool // as unsigned
}

// findRecurrences looks at every integer parameter.
func (l *loop) findRecurrences() {
	for i, p := range l.f.Blocks[l.header].Params {
		t := l.f.TypeOf(p)
		if t.Lanes > 0 || !t.Elem.IsInt() || t.Elem == kernel.I1 {
			continue
		}
		n := l.raw(l.next[i])
		if len(n.vary) != 1 || n.vary[0] != (term{v: p, sym: kernel.None, c: 1}) || len(n.step) > 0 {
			continue
		}
		r := &recurrence{init: l.raw(l.init[i]), k: n.c, step: n.terms}
		if in := l.d.of(l.next[i]); in != nil && in.Op == kernel.OpAdd && in.Args[0] == p {
			r.nsw, r.nuw = in.Hints&kernel.NSW != 0, in.Hints&kernel.NUW != 0
		}
		l.recs[p] = r
	}
}

// of is v with the recurrences filled in.
func (l *loop) of(v kernel.Value) form {
	if a, ok := l.forms.of(v); ok {
		return a
	}
	raw := l.raw(v)
	out := form{c: raw.c, terms: raw.terms, k: raw.k, step: raw.step}
	for _, t := range raw.vary {
		a, ok := l.resolve(t)
		if !ok {
			a = form{vary: []term{t}}
		}
		out = out.plus(a, 1)
	}
	if len(out.terms)+len(out.step)+len(out.vary) > maxTerms {
		out = l.opaque(v)
	}
	l.forms.set(v, out)
	return out
}

func (l *loop) resolve(t term) (form, bool) {
	r := l.recs[t.v]
	if r == nil {
		return form{}, false
	}
	a := form{c: r.init.c, terms: r.init.terms, k: r.k, step: r.step}
	if t.ext != 0 {
		nonNeg := r.nsw && len(r.init.terms) == 0 && r.init.c >= 0 && r.k >= 0
		if t.ext == kernel.OpSExt && !r.nsw || t.ext == kernel.OpZExt && !r.nuw && !nonNeg || len(r.step) > 1 {
			return form{}, false
		}
		a = form{k: r.k}
		for _, s := range r.step {
			if s.c != 1 || s.sym != kernel.None || r.k != 0 || l.f.TypeOf(s.v).Elem != t.t {
				return form{}, false
			}
			a.step = append(a.step, term{v: l.outside(kernel.OpSExt, kernel.TI64, s.v), sym: kernel.None, c: 1})
		}
		i := slices.Index(l.f.Blocks[l.header].Params, t.v)
		a = a.plus(l.extend(l.init[i], l.init[i], t.ext, kernel.I64, 0), 1)
		if !a.affine() {
			return form{}, false
		}
	}
	if t.sym == kernel.None {
		return form{}.plus(a, t.c), true
	}
	// times sym
	out := form{}
	if a.c != 0 {
		out.terms = addTerms(out.terms, []term{{v: t.sym, sym: kernel.None, c: a.c}}, t.c)
	}
	for _, x := range a.terms {
		if l.f.TypeOf(x.v).Elem != l.f.TypeOf(t.sym).Elem {
			return form{}, false
		}
		out.terms = addTerms(out.terms, []term{{v: l.outside(kernel.OpMul, l.f.TypeOf(t.sym), x.v, t.sym), sym: kernel.None, c: x.c}}, t.c)
	}
	if a.k != 0 {
		out.step = addTerms(out.step, []term{{v: t.sym, sym: kernel.None, c: a.k}}, t.c)
	}
	if len(a.step) > 0 {
		return form{}, false
	}
	return out, true
}
