package opt

import (
	"slices"

	"github.com/godwit-accel/godwit/ir/kernel"
)

// stores proves that the first loop's stores are those of the second, in each iteration, of the same values under the same conditions.
func (x *rejoin) stores() {
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
		where := x.r.guards(x.r.blockOf(a.in))
		for j := int64(0); j < x.w; {
			b, at := x.storeOf(a, j)
			x.begin()
			if !x.match(a.in.Args[0], b.in.Args[0], at, 0) || !x.guarded(where, x.m.guards(x.m.blockOf(b.in)), at) {
				miss("it writes something else")
			}
			x.of[a.in] = append(x.of[a.in], did{b, at})
			mine--
			j += max(1, int64(b.in.Type.Lanes))
		}
	}
	if mine != 0 {
		miss("it writes elsewhere")
	}
	x.ordered()
}

// storeOf finds the first loop's store for iteration j of the second's, and those after it that are its other lanes.
func (x *rejoin) storeOf(a *access, j int64) (*access, lanesAt) {
	for _, b := range x.m.accesses {
		n := max(1, int64(b.in.Type.Lanes))
		for _, at := range []lanesAt{{j, 1}, {j + n - 1, -1}} {
			if b.store && x.placed(a, b, at) {
				return b, at
			}
		}
	}
	miss("it writes elsewhere")
	return nil, lanesAt{}
}

func (x *rejoin) begin() { x.same = map[rejoinKey]bool{} }

// guards lists the conditions under which an iteration runs a block.
func (l *loop) guards(bi int) (list []guard) {
	for !l.always(bi) {
		if len(l.t.Preds[bi]) != 1 {
			miss("control flow: a block of several conditions")
		}
		from := l.t.Preds[bi][0]
		if t := l.f.Blocks[from].Term(); t.Op == kernel.OpCondBr && t.Succs[0].Block != t.Succs[1].Block {
			list = append(list, guard{t.Args[0], t.Succs[0].Block == bi})
		} else if t.Op != kernel.OpBr {
			miss("control flow: " + t.Op.String())
		}
		bi = from
	}
	return list
}

// guarded compares conditions.
func (x *rejoin) guarded(p, q []guard, at lanesAt) bool {
	return slices.EqualFunc(p, q, func(p, q guard) bool { return p.is == q.is && x.match(p.cond, q.cond, at, 0) })
}

// placed reports that access b of the first loop is, lane by lane, access a of the second in those iterations.
func (x *rejoin) placed(a, b *access, at lanesAt) bool {
	if !a.at.affine() || !b.at.affine() || len(a.at.step) > 0 || len(b.at.step) > 0 || a.in.Type.Elem != b.in.Type.Elem || a.in.Type.Lanes > 0 {
		return false
	}
	if n := int64(b.in.Type.Lanes); n > 0 && (n != x.lanes || a.at.k*at.step != a.size) || a.at.k == 0 {
		return false
	}
	want := form{c: a.at.c + at.first*a.at.k, terms: a.at.terms, k: a.at.k * x.w}
	return equal(want, b.at)
}

// ordered makes sure that what a load may see is the same: where accesses at a base of a store meet, they do so in the same order.
func (x *rejoin) ordered() {
	inR, inM := places(x.r), places(x.m)
	for _, s := range x.r.accesses {
		if !s.store {
			continue
		}
		for _, a := range x.r.accesses {
			if a.group != s.group {
				continue
			}
			for _, p := range x.of[a.in] {
				for _, q := range x.of[s.in] {
					x.inOrder(a, s, p, q, inR[a.in]-inR[s.in], inM[p.a.in]-inM[q.a.in])
				}
			}
		}
	}
}

// inOrder compares what accesses a and s of an iteration do to what p and q of the first loop do, which stand so far apart in the two.
func (x *rejoin) inOrder(a, s *access, p, q did, inR, inM int) {
	for i := range max(1, int64(p.a.in.Type.Lanes)) {
		for j := range max(1, int64(q.a.in.Type.Lanes)) {
			d := p.at.first + i*p.at.step - q.at.first - j*q.at.step // iterations
			if a == s && d == 0 || !overlap(a, s, d*a.at.k) {
				continue
			}
			if first := d < 0 || d == 0 && inR < 0; inM == 0 || first != (inM < 0) {
				miss("it writes and reads at one base in an order of its own")
			}
		}
	}
}

// places is the order of a loop's instructions.
func places(l *loop) map[*kernel.Inst]int {
	at := map[*kernel.Inst]int{}
	for _, a := range l.accesses {
		at[a.in] = len(at)
	}
	return at
}

// match reports that value w of the first loop is, lane by lane, value v of the second in those iterations.
func (x *rejoin) match(v, w kernel.Value, at lanesAt, depth int) bool {
	k := rejoinKey{v, w, at}
	if ok, known := x.same[k]; known {
		return ok
	}
	if depth > 40 {
		return false
	}
	if a, ok := x.acc[v]; ok {
		return a == w
	}
	ok := x.matched(v, w, at, depth)
	x.same[k] = ok
	return ok
}

func (x *rejoin) matched(v, w kernel.Value, at lanesAt, depth int) bool {
	f := x.m.f
	tv, tw := f.TypeOf(v), f.TypeOf(w)
	a, b := x.m.d.of(v), x.m.d.of(w)
	if b != nil && (b.Op == kernel.OpSplat || b.Op == kernel.OpMCvt) && b.Mask == kernel.None {
		if b.Op == kernel.OpMCvt || tw.Elem != kernel.I1 && !x.r.inside(v) {
			return x.match(v, b.Args[0], at, depth+1)
		}
	}
	if tv.Elem != tw.Elem || tv.Lanes > 0 {
		return false
	}
	if tv.Elem.IsInt() && tv.Elem != kernel.I1 && x.r.inside(v) {
		if f := x.r.of(v); f.affine() {
			return x.counters(f, w, at, tv.Elem)
		}
	}
	if q, ok := x.last[v]; ok { // what the iteration before made, or what m's round before did
		if at.first == 0 {
			return w == q
		}
		i := slices.IndexFunc(x.r.prevs, func(c *previous) bool { return c.param == v })
		return x.match(x.r.prevs[i].next, w, lanesAt{at.first - 1, 1}, depth+1)
	}
	if from, lane, ok := x.laneOf(w); ok {
		return x.match(v, from, lanesAt{at.first - lane, 1}, depth+1)
	}
	if from, ok := x.reversed(w); ok {
		return x.match(v, from, lanesAt{at.first + at.step*(x.lanes-1), -at.step}, depth+1)
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
		return x.load(a, b, at)
	}
	row := &kernel.Ops[a.Op]
	if a.Imm != b.Imm || a.Imm2 != b.Imm2 || a.Sym != b.Sym || row.Flags&kernel.Pure == 0 || row.Sig < kernel.SigUnary || row.Sig > kernel.SigConvert || slices.Contains(acrossLanes, a.Op) {
		return false
	}
	ok := true
	for i := range a.Args {
		ok = ok && x.match(a.Args[i], b.Args[i], at, depth+1)
	}
	if !ok && a.Op.Is(kernel.Commutes) && len(a.Args) >= 2 {
		ok = x.match(a.Args[0], b.Args[1], at, depth+1) && x.match(a.Args[1], b.Args[0], at, depth+1)
	}
	return ok || a.Op == kernel.OpFAdd && x.sums(v, w, at, depth)
}

// sums compares two sums in any order of their terms, where they may be reordered: a compiler that packs the terms of one does not
// add them in the order of the other. Terms that match the same term match each other, so it does not matter which is taken first.
func (x *rejoin) sums(v, w kernel.Value, at lanesAt, depth int) bool {
	p, q := x.terms(x.r, v, nil), x.terms(x.m, w, nil)
	if len(p) < 3 || len(p) != len(q) || len(p) > maxSummands {
		return false
	}
	for _, t := range p {
		i := slices.IndexFunc(q, func(o kernel.Value) bool { return x.match(t, o, at, depth+1) })
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
func (x *rejoin) load(a, b *kernel.Inst, at lanesAt) bool {
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
	if !x.placed(p, q, at) {
		return false
	}
	x.of[a] = append(x.of[a], did{q, at})
	return true
}

// counters compares what goes on regularly.
func (x *rejoin) counters(f form, w kernel.Value, at lanesAt, e kernel.Elem) bool {
	if len(f.step) > 0 {
		return false
	}
	got, each, ok := x.lanesOf(w, 0)
	if !ok {
		return false
	}
	want := form{c: f.c + at.first*f.k, terms: f.terms, k: f.k * x.w}
	gap := got.plus(want, -1)
	return gap.constant() && signed(e, gap.c) == 0 && (x.m.f.TypeOf(w).Lanes == 0 || signed(e, each-f.k*at.step) == 0)
}

// laneOf reads a scalar of the first loop as a lane of one of its vectors or masks.
func (x *rejoin) laneOf(w kernel.Value) (from kernel.Value, lane int64, ok bool) {
	in := x.m.d.of(w)
	if in == nil || in.Mask != kernel.None || !x.m.inside(w) {
		return kernel.None, 0, false
	}
	switch {
	case in.Op == kernel.OpExtract:
		return in.Args[0], in.Imm, true
	case in.Op == kernel.OpTrunc && in.Type == kernel.Pred: // a bit of a mask
		in = x.m.d.of(in.Args[0])
		if in != nil && in.Op == kernel.OpLShr {
			if lane, ok = x.m.d.constant(in.Args[1]); !ok {
				return kernel.None, 0, false
			}
			in = x.m.d.of(in.Args[0])
		}
		if in != nil && in.Op == kernel.OpMToS {
			return in.Args[0], lane, true
		}
	}
	return kernel.None, 0, false
}

// reversed reads a vector of the first loop as another whose lanes are turned round.
func (x *rejoin) reversed(w kernel.Value) (from kernel.Value, ok bool) {
	in := x.m.d.of(w)
	if in == nil || in.Op != kernel.OpPermute || in.Mask != kernel.None || !x.m.inside(w) || int64(in.Type.Lanes) != x.lanes {
		return kernel.None, false
	}
	first, each, ok := x.lanesOf(in.Args[1], 0)
	return in.Args[0], ok && first.constant() && first.c == x.lanes-1 && each == -1
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
		return at, 0, at.affine()
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
