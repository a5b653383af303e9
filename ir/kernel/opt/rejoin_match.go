package opt

import (
	"slices"

	"github.com/godwit-accel/godwit/ir/kernel"
)

// stores proves that each copy and lane of the first loop's stores is the second's, of the same value.
func (x *rejoin) stores() {
	copies := x.w / x.lanes
	mine := 0
	for _, a := range x.m.accesses {
		if a.store {
			mine++
		}
	}
	for _, a := range x.r.accesses {
		if !a.store {
			continue
		}
		for u := range copies {
			i := slices.IndexFunc(x.m.accesses, func(b *access) bool { return b.store && x.placed(a, b, u) })
			if i < 0 {
				miss("it writes elsewhere")
			}
			b := x.m.accesses[i]
			mine--
			x.begin()
			if !x.match(a.in.Args[0], b.in.Args[0], u, 0) {
				miss("it writes something else")
			}
			x.of[a.in] = append(x.of[a.in], b)
		}
	}
	if mine != 0 {
		miss("it writes elsewhere")
	}
	x.ordered()
}

func (x *rejoin) begin() { x.same = map[rejoinKey]bool{} }

// placed reports that access b of the first loop is copy u of access a of the second, in all lanes.
func (x *rejoin) placed(a, b *access, u int64) bool {
	if !a.at.affine() || !b.at.affine() || len(a.at.step) > 0 || len(b.at.step) > 0 || a.in.Type.Elem != b.in.Type.Elem || a.in.Type.Lanes > 0 {
		return false
	}
	if n := max(1, int64(b.in.Type.Lanes)); n != x.lanes || n > 1 && a.at.k != a.size || a.at.k == 0 {
		return false
	}
	want := form{c: a.at.c + u*x.lanes*a.at.k, terms: a.at.terms, k: a.at.k * x.w}
	return equal(want, b.at)
}

// ordered makes sure that what a load may see is the same: where accesses share a base with a store, all loads come first in both loops.
func (x *rejoin) ordered() {
	place := func(l *loop, in *kernel.Inst) int {
		list := l.f.Blocks[l.header].Insts
		for i := range list {
			if &list[i] == in {
				return i
			}
		}
		return -1
	}
	for _, s := range x.r.accesses {
		if !s.store {
			continue
		}
		for _, a := range x.r.accesses {
			if a == s || a.group != s.group {
				continue
			}
			if a.store || place(x.r, a.in) > place(x.r, s.in) {
				miss("it writes and reads at one base in an order of its own")
			}
			for _, p := range x.of[a.in] {
				for _, q := range x.of[s.in] {
					if p != nil && place(x.m, p.in) > place(x.m, q.in) {
						miss("it writes and reads at one base in an order of its own")
					}
				}
			}
		}
	}
}

// match reports that value w of the first loop is, lane by lane, copy u of value v of the second.
func (x *rejoin) match(v, w kernel.Value, u int64, depth int) bool {
	k := rejoinKey{v, w, u}
	if ok, known := x.same[k]; known {
		return ok
	}
	if depth > 40 {
		return false
	}
	if a, ok := x.acc[v]; ok {
		return a == w
	}
	ok := x.matched(v, w, u, depth)
	x.same[k] = ok
	return ok
}

func (x *rejoin) matched(v, w kernel.Value, u int64, depth int) bool {
	f := x.m.f
	tv, tw := f.TypeOf(v), f.TypeOf(w)
	a, b := x.m.d.of(v), x.m.d.of(w)
	if b != nil && (b.Op == kernel.OpSplat || b.Op == kernel.OpMCvt) && b.Mask == kernel.None {
		if b.Op == kernel.OpMCvt || tw.Elem != kernel.I1 && !x.r.inside(v) {
			return x.match(v, b.Args[0], u, depth+1)
		}
	}
	if tv.Elem != tw.Elem || tv.Lanes > 0 {
		return false
	}
	if tv.Elem.IsInt() && tv.Elem != kernel.I1 && x.r.inside(v) {
		if at := x.r.of(v); at.affine() {
			return x.counters(at, w, u, tv.Elem)
		}
	}
	if a != nil && b != nil && a.Op == kernel.OpConst && b.Op == kernel.OpConst {
		return signed(tv.Elem, a.Imm) == signed(tv.Elem, b.Imm) && tv.Elem != kernel.I1
	}
	if v == w {
		return !x.r.inside(v)
	}
	if a == nil || b == nil || a.Op != b.Op || a.Cond != b.Cond || a.Rnd != b.Rnd || len(a.Args) != len(b.Args) || a.Mask != kernel.None || b.Mask != kernel.None {
		return false
	}
	if a.Op == kernel.OpLoad {
		return x.load(a, b, u)
	}
	row := &kernel.Ops[a.Op]
	if a.Imm != b.Imm || a.Imm2 != b.Imm2 || a.Sym != b.Sym || row.Flags&kernel.Pure == 0 || row.Sig < kernel.SigUnary || row.Sig > kernel.SigConvert || slices.Contains(acrossLanes, a.Op) {
		return false
	}
	ok := true
	for i := range a.Args {
		ok = ok && x.match(a.Args[i], b.Args[i], u, depth+1)
	}
	if !ok && a.Op.Is(kernel.Commutes) && len(a.Args) >= 2 {
		ok = x.match(a.Args[0], b.Args[1], u, depth+1) && x.match(a.Args[1], b.Args[0], u, depth+1)
	}
	return ok || a.Op == kernel.OpFAdd && x.sums(v, w, u, depth)
}

// sums compares two sums in any order of their terms, where they may be reordered: a compiler that packs the terms of one does not
// add them in the order of the other. Terms that match the same term match each other, so it does not matter which is taken first.
func (x *rejoin) sums(v, w kernel.Value, u int64, depth int) bool {
	p, q := x.terms(x.r, v, nil), x.terms(x.m, w, nil)
	if len(p) < 3 || len(p) != len(q) || len(p) > maxSummands {
		return false
	}
	for _, t := range p {
		i := slices.IndexFunc(q, func(o kernel.Value) bool { return x.match(t, o, u, depth+1) })
		if i < 0 {
			return false
		}
		q = slices.Delete(q, i, i+1)
	}
	return true
}

const maxSummands = 32 // of sums that are compared in any order

// terms lists what a loop sums up to v in steps that may be reordered.
func (x *rejoin) terms(l *loop, v kernel.Value, list []kernel.Value) []kernel.Value {
	in := l.d.of(v)
	if in == nil || in.Op != kernel.OpFAdd || in.Hints&kernel.Reassoc == 0 || in.Mask != kernel.None || !l.inside(v) || len(list) > maxSummands {
		return append(list, v)
	}
	return x.terms(l, in.Args[1], x.terms(l, in.Args[0], list))
}

// load compares a load of the second loop with one of the first.
func (x *rejoin) load(a, b *kernel.Inst, u int64) bool {
	var p, q *access
	for _, c := range x.r.accesses {
		if c.in == a {
			p = c
		}
	}
	for _, c := range x.m.accesses {
		if c.in == b {
			q = c
		}
	}
	if p == nil || q == nil {
		return false
	}
	if p.at.affine() && p.at.k == 0 && len(p.at.step) == 0 { // of one place, in all lanes
		return b.Type.Lanes == 0 && q.at.affine() && equal(p.at, q.at) && p.in.Type.Elem == q.in.Type.Elem
	}
	if !x.placed(p, q, u) {
		return false
	}
	list := x.of[a]
	for int64(len(list)) <= u {
		list = append(list, nil)
	}
	list[u] = q
	x.of[a] = list
	return true
}

// counters compares what goes on regularly.
func (x *rejoin) counters(at form, w kernel.Value, u int64, e kernel.Elem) bool {
	if len(at.step) > 0 {
		return false
	}
	got, each, ok := x.lanesOf(w, 0)
	if !ok {
		return false
	}
	want := form{c: at.c + u*x.lanes*at.k, terms: at.terms, k: at.k * x.w}
	gap := got.plus(want, -1)
	return gap.constant() && signed(e, gap.c) == 0 && signed(e, each-at.k) == 0
}

// lanesOf reads a vector of the first loop as its first lane, and what each adds to the one before.
func (x *rejoin) lanesOf(w kernel.Value, depth int) (first form, each int64, ok bool) {
	m := x.m
	t := m.f.TypeOf(w)
	if depth > 12 {
		return first, 0, false
	}
	if t.Lanes == 0 {
		at := m.of(w)
		return at, 0, at.affine() && x.lanes == 1
	}
	if !t.Elem.IsInt() || t.Elem == kernel.I1 {
		return first, 0, false
	}
	in := m.d.of(w)
	if in == nil {
		i := slices.Index(m.f.Blocks[m.header].Params, w)
		if i < 0 {
			return first, 0, false
		}
		next := m.d.of(m.next[i])
		by := int64(0)
		for next != nil && next.Op == kernel.OpAdd { // p + c + c
			c := m.d.of(next.Args[1])
			if c == nil || c.Op != kernel.OpConst {
				return first, 0, false
			}
			by += signed(t.Elem, c.Imm)
			if next.Args[0] == w {
				first, each, ok = x.lanesOf(m.init[i], depth+1)
				first.k = by
				return first, each, ok && by != 0
			}
			next = m.d.of(next.Args[0])
		}
		return first, 0, false
	}
	switch in.Op {
	case kernel.OpConst:
		return form{c: signed(t.Elem, in.Imm)}, 0, true
	case kernel.OpIota:
		return form{}, 1, true
	case kernel.OpSplat:
		at := m.raw(in.Args[0])
		return at, 0, !m.inside(in.Args[0])
	case kernel.OpInsert:
		return x.series(in)
	case kernel.OpAdd, kernel.OpSub:
		k := int64(1)
		if in.Op == kernel.OpSub {
			k = -1
		}
		a, ea, oka := x.lanesOf(in.Args[0], depth+1)
		b, eb, okb := x.lanesOf(in.Args[1], depth+1)
		return a.plus(b, k), ea + k*eb, oka && okb
	}
	return first, 0, false
}

// series reads a vector made of constants one by one.
func (x *rejoin) series(in *kernel.Inst) (form, int64, bool) {
	n := int(in.Type.Lanes)
	lane := make([]int64, n)
	set := make([]bool, n)
	for in != nil && in.Op == kernel.OpInsert {
		c, ok := x.m.d.constant(in.Args[1])
		if !ok {
			return form{}, 0, false
		}
		if i := int(in.Imm); !set[i] {
			lane[i], set[i] = c, true
		}
		in = x.m.d.of(in.Args[0])
	}
	if in == nil || in.Op != kernel.OpConst {
		return form{}, 0, false
	}
	for i := range lane {
		if !set[i] {
			lane[i] = signed(in.Type.Elem, in.Imm)
		}
		if i > 1 && lane[i]-lane[i-1] != lane[1]-lane[0] {
			return form{}, 0, false
		}
	}
	if n < 2 {
		return form{}, 0, false
	}
	return form{c: lane[0]}, lane[1] - lane[0], true
}
