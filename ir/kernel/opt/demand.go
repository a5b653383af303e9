package opt

import (
	"fmt"
	"slices"
	"strings"

	"github.com/godwit-accel/godwit/ir/kernel"
)

// plan is what the vector loop must hold: which values are wanted as vectors, and what is carried around it.
type plan struct {
	need  map[kernel.Value]bool
	width int64 // bytes of the widest element
	ptrs  []*pointer
	ivs   []*counter
	of    map[*kernel.Inst]*reach
	ivOf  map[kernel.Value]*counter
	lasts []kernel.Value // wanted behind the loop, of the last iteration
}

// pointer is an address carried around the loop; accesses lie at constant distances from it.
type pointer struct {
	at  form // of its first access
	key string
}

// counter is a vector of affine values, one a lane.
type counter struct {
	t  kernel.Type
	at form
}

// reach is how the vector loop makes an access.
type reach struct {
	kind reachKind
	ptr  *pointer
	off  int64
	at   form
	rest []term // what inner loops add
	a    *access
}

type reachKind uint8

const (
	whole   reachKind = iota // elements in a row
	uniform                  // one element
	strided                  // elements at a distance
	indexed                  // elements anywhere
)

func (f *form) key() string {
	var b strings.Builder
	fmt.Fprint(&b, f.k, f.terms, f.step)
	return b.String()
}

// demand finds what the stores, the reductions and what is read behind the loop need.
func (l *loop) demand() *plan {
	p := &plan{need: map[kernel.Value]bool{}, of: map[*kernel.Inst]*reach{}, ivOf: map[kernel.Value]*counter{}}
	for _, a := range l.accesses {
		if n := int64(a.in.Type.Lanes); n > 0 {
			if l.groups > 1 && l.groups != n {
				miss("its vectors have different lengths")
			}
			l.groups = n
		}
	}
	for _, c := range l.chains {
		if n := int64(l.f.TypeOf(c.param).Lanes); n > 0 {
			if l.groups > 1 && l.groups != n {
				miss("its vectors have different lengths")
			}
			l.groups = n
		}
	}
	if l.groups > 1 && len(l.blocks) > 1 {
		miss("it branches and has vectors already")
	}
	for _, a := range l.accesses {
		if a.store {
			l.reach(p, a)
			l.want(p, a.in.Args[0])
			p.width = max(p.width, int64(a.in.Type.Elem.Bytes()))
			l.wantBlock(p, l.blockOf(a.in))
		}
	}
	for _, c := range l.chains {
		l.want(p, c.reach)
		p.width = max(p.width, int64(l.f.TypeOf(c.param).Elem.Bytes()))
	}
	l.wantWinners(p)
	for _, v := range l.outs {
		if l.final(v) != nil || l.wins(v) != nil {
			continue
		}
		if f := l.of(v); f.affine() && l.f.TypeOf(v).Lanes == 0 && l.f.TypeOf(v).Elem.IsInt() && l.f.TypeOf(v).Elem != kernel.I1 {
			continue
		}
		if t := l.f.TypeOf(v); t.Lanes > 0 || t.Elem == kernel.I1 || l.unroll > 1 {
			miss("a value of its last iteration is used behind it")
		}
		l.want(p, v)
		p.lasts = append(p.lasts, v)
	}
	l.accesses = slices.DeleteFunc(l.accesses, func(a *access) bool { return p.of[a.in] == nil })
	return p
}

// final is the chain whose result v is.
func (l *loop) final(v kernel.Value) *chain {
	for _, c := range l.chains {
		if c.next == v {
			return c
		}
		for _, i := range c.copies {
			if l.next[i] == v {
				return c
			}
		}
	}
	return nil
}

func (l *loop) blockOf(in *kernel.Inst) int {
	for _, b := range l.blocks {
		list := l.f.Blocks[b].Insts
		for i := range list {
			if &list[i] == in {
				return b
			}
		}
	}
	return l.header
}

// laneable are the ops with a signature of lanes that do not act lane by lane.
var acrossLanes = []kernel.Op{
	kernel.OpSlideUp, kernel.OpSlideDown, kernel.OpZipLo, kernel.OpZipHi, kernel.OpUnzipEven, kernel.OpUnzipOdd, kernel.OpCompress,
}

func (l *loop) want(p *plan, v kernel.Value) {
	if v == kernel.None || p.need[v] {
		return
	}
	t := l.f.TypeOf(v)
	if n := int64(t.Lanes); n > 0 && n != l.groups {
		miss("its vectors have different lengths")
	}
	if !l.inside(v) || l.nest != nil && l.nest.uniform[v] {
		return
	}
	p.need[v] = true
	if t.Elem != kernel.I1 {
		p.width = max(p.width, int64(t.Elem.Bytes()))
	}
	in := l.d.of(v)
	if in != nil && in.Op == kernel.OpConst {
		return
	}
	if t.Lanes == 0 && t.Elem.IsInt() && t.Elem != kernel.I1 {
		if f := l.of(v); f.affine() {
			l.wantCounter(p, v, t, f)
			return
		}
	}
	if in == nil {
		l.wantParam(p, v)
		return
	}
	row := &kernel.Ops[in.Op]
	switch {
	case in.Op == kernel.OpLoad:
		for _, a := range l.accesses {
			if a.in == in {
				l.reach(p, a)
			}
		}
		l.wantBlock(p, l.blockOf(in))
		return
	case in.Mask != kernel.None || in.Old != kernel.None || slices.Contains(acrossLanes, in.Op):
		miss("it contains " + in.Op.String() + " of vectors")
	case in.Op == kernel.OpBitcast:
		u := l.f.TypeOf(in.Args[0])
		if u.Lanes != t.Lanes {
			miss("it contains bitcast to other lanes")
		}
	case row.Flags&kernel.Pure == 0 || row.Sig < kernel.SigUnary || row.Sig > kernel.SigConvert:
		miss("it contains " + in.Op.String())
	}
	for _, a := range in.Args {
		l.want(p, a)
	}
}

func (l *loop) wantCounter(p *plan, v kernel.Value, t kernel.Type, f form) {
	at, ok := l.perCopy(f)
	if !ok || l.groups > 1 {
		miss("a counter is used as a value in it")
	}
	for _, c := range p.ivs {
		if c.t == t && c.at.sameShape(&at) && c.at.c == at.c {
			p.ivOf[v] = c
			return
		}
	}
	c := &counter{t: t, at: at}
	p.ivs = append(p.ivs, c)
	p.ivOf[v] = c
}

func (l *loop) wantParam(p *plan, v kernel.Value) {
	bi := int(l.d.block[v])
	if bi == l.header {
		for _, c := range l.chains {
			if c.param == v {
				return
			}
		}
		for _, w := range l.winners {
			if slices.ContainsFunc(w.carried(), func(f *follower) bool { return f.param == v }) {
				return
			}
		}
		for _, c := range l.prevs {
			if c.param == v && l.groups == 1 {
				l.want(p, c.next)
				return
			}
		}
		miss(carried)
	}
	k := slices.Index(l.f.Blocks[bi].Params, v)
	for _, from := range l.t.Preds[bi] {
		if l.t.Order[from] < 0 || !l.in[from] {
			continue
		}
		if l.nest == nil {
			l.wantEdge(p, from)
		}
		for _, s := range l.f.Blocks[from].Term().Succs {
			if s.Block == bi {
				l.want(p, s.Args[k])
			}
		}
	}
}

// always reports a block that every iteration runs.
func (l *loop) always(b int) bool { return l.t.over(b, l.latch) }

// wantBlock asks for the conditions under which a block runs.
func (l *loop) wantBlock(p *plan, b int) {
	if l.always(b) || l.nest != nil {
		return
	}
	for _, from := range l.t.Preds[b] {
		if l.t.Order[from] >= 0 {
			l.wantEdge(p, from)
		}
	}
}

func (l *loop) wantEdge(p *plan, from int) {
	if t := l.f.Blocks[from].Term(); t.Op != kernel.OpBr && !p.need[t.Args[0]] {
		l.want(p, t.Args[0])
	}
	l.wantBlock(p, from)
}

// reach decides how an access is made.
func (l *loop) reach(p *plan, a *access) {
	if p.of[a.in] != nil {
		return
	}
	at, ok := l.perCopy(a.at)
	if !ok {
		miss("its copies are not alike")
	}
	r := &reach{a: a, at: at}
	p.of[a.in] = r
	if l.nest != nil && l.nest.jam {
		l.reachJammed(p, r)
		return
	}
	if l.nest != nil {
		if at, r.rest, ok = l.spread(at); !ok || len(at.step) > 0 || at.k != a.size && (at.k != 0 || a.store) {
			miss("the loop around it does not take its memory in a row")
		}
		r.at = at
	}
	switch {
	case !at.affine():
		r.kind = indexed
		l.wantIndex(p, r)
	case len(at.step) == 0 && at.k == a.size:
		r.kind = whole
	case at.k == 0 && len(at.step) == 0:
		r.kind = uniform
		if a.store {
			miss("each iteration writes to the same place")
		}
	default:
		r.kind = strided
		if len(at.step) > 0 || at.k != int64(int32(at.k)) || abs(at.k) > 1<<22 {
			p.width = max(p.width, 8)
		} else {
			p.width = max(p.width, 4)
		}
	}
	if l.groups > 1 && (r.kind != whole || a.in.Type.Lanes == 0) {
		miss("it has vectors already, and their elements are not in a row")
	}
	base := at
	base.vary = nil
	key := base.key()
	for _, q := range p.ptrs {
		if q.key == key && abs(at.c-q.at.c) < 1<<15 {
			r.ptr, r.off = q, at.c-q.at.c
		}
	}
	if r.ptr == nil {
		r.ptr = &pointer{at: base, key: key}
		p.ptrs = append(p.ptrs, r.ptr)
	}
}

// wantIndex asks for the index of a gather or scatter.
func (l *loop) wantIndex(p *plan, r *reach) {
	for _, t := range r.at.vary {
		l.want(p, t.v)
	}
	if !l.short(r) {
		p.width = max(p.width, 8)
	} else {
		p.width = max(p.width, 4)
	}
}

// short reports that an index fits 32 bits as it is: the scale is the machine's.
func (l *loop) short(r *reach) bool {
	if len(r.at.vary) != 1 || r.at.k != 0 || len(r.at.step) > 0 {
		return false
	}
	t := r.at.vary[0]
	e := l.f.TypeOf(t.v).Elem
	return t.sym == kernel.None && (t.c == 1 || t.c == 2 || t.c == 4 || t.c == 8) &&
		(t.ext == kernel.OpSExt && e.Bytes() <= 4 || t.ext == kernel.OpZExt && e.Bytes() < 4)
}
