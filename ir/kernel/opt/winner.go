package opt

import (
	"slices"

	"github.com/godwit-accel/godwit/ir/kernel"
)

// winner is a maximum or minimum whose place, or whatever else belongs to it, is kept as well:
//
//	if (x > best) { best = x; at = i; }
//
// Each lane keeps its own best and what belongs to that, as the loop does for all, and the iteration in which it last changed.
// Behind the loop the best lane is found. Of equals the first or the last iteration wins, as the comparison says; since it is a lane that is
// taken, and no maximum of values, its zero has the sign that it had. A NaN is never better; one at the beginning is never beaten.
type winner struct {
	value      *follower
	others     []*follower
	most, last bool // the greatest; of equals the last
	op         kernel.Op
	now        int // the counter of iterations among the plan's
}

// follower is a parameter of the header that is replaced, or not, one or several times in an iteration.
type follower struct {
	index       int
	param, next kernel.Value
	reach       kernel.Value // what it is after one copy of the body: next, where there is one copy only
	steps       []pick
	joins       []kernel.Value // that pass it on where a condition kept it from being looked at
	affine      bool           // it is known from the iteration
}

// pick is such a replacement: by y, where cond is when.
type pick struct {
	block   int
	cond    kernel.Value // None: of a minimum or maximum
	when    bool
	y, rest kernel.Value
	res     kernel.Value
	op      kernel.Op
}

const maxPicks = 8

// follow lists how v came from the parameter; false if in another way.
func (l *loop) follow(w *follower, v kernel.Value) bool {
	if v == w.param {
		return true
	}
	if !l.inside(v) || len(w.steps) >= maxPicks {
		return false
	}
	in := l.d.of(v)
	if in == nil {
		return l.followJoin(w, v)
	}
	p := pick{block: int(l.d.block[v]), res: v, op: in.Op, cond: kernel.None}
	c := &chain{param: w.param}
	switch {
	case in.Mask != kernel.None:
		return false
	case in.Op == kernel.OpSelect:
		p.cond, p.when, p.y, p.rest = in.Args[0], true, in.Args[1], in.Args[2]
		if l.reaches(c, p.y) {
			p.when, p.y, p.rest = false, p.rest, p.y
		}
	case in.Op == kernel.OpSMin || in.Op == kernel.OpSMax || in.Op == kernel.OpUMin || in.Op == kernel.OpUMax:
		p.y, p.rest = in.Args[0], in.Args[1]
		if l.reaches(c, p.y) {
			p.y, p.rest = p.rest, p.y
		}
	default:
		return false
	}
	if l.reaches(c, p.y) || !l.follow(w, p.rest) {
		return false
	}
	w.steps = append(w.steps, p)
	return true
}

// followJoin goes through a value that is what an inner block made of it where that ran, and what it was elsewhere.
func (l *loop) followJoin(w *follower, v kernel.Value) bool {
	bi := int(l.d.block[v])
	if bi == l.header {
		return false
	}
	k := l.d.param(v)
	if one := l.passed(bi, k); one != kernel.None {
		w.joins = append(w.joins, v)
		return l.follow(w, one)
	}
	made, kept := kernel.None, kernel.None // what was made is defined inside, deeper than what was kept
	for _, from := range l.t.Preds[bi] {
		for _, s := range l.f.Blocks[from].Term().Succs {
			if s.Block != bi {
				continue
			}
			a := s.Args[k]
			if !l.inside(a) {
				return false
			}
			one := &made
			if l.t.over(int(l.d.block[a]), bi) {
				one = &kept
			}
			if *one != kernel.None && *one != a {
				return false
			}
			*one = a
		}
	}
	if made == kernel.None || kept == kernel.None {
		return false
	}
	w.joins = append(w.joins, v)
	if !l.follow(w, made) {
		return false
	}
	at := slices.IndexFunc(w.steps, func(p pick) bool { return p.rest == kept })
	return at >= 0 && !slices.ContainsFunc(w.steps[at:], func(p pick) bool { return l.discards(p.block, bi, k, made) })
}

// discards reports a way from a block to the join bi that brings something else than v as its k-th parameter: what the block made is not
// kept then.
func (l *loop) discards(from, bi, k int, v kernel.Value) bool {
	seen := map[int]bool{}
	var walk func(b int) bool
	walk = func(b int) bool {
		seen[b] = true
		return slices.ContainsFunc(l.f.Blocks[b].Term().Succs, func(s kernel.Succ) bool {
			if s.Block == bi {
				return s.Args[k] != v
			}
			return l.in[s.Block] && s.Block != l.header && !seen[s.Block] && walk(s.Block)
		})
	}
	return walk(from)
}

// passed is what all edges into a block bring as its k-th parameter, if they agree.
func (l *loop) passed(bi, k int) kernel.Value {
	one := kernel.None
	for _, from := range l.t.Preds[bi] {
		for _, s := range l.f.Blocks[from].Term().Succs {
			if s.Block != bi {
				continue
			}
			if one != kernel.None && one != s.Args[k] {
				return kernel.None
			}
			one = s.Args[k]
		}
	}
	return one
}

// findWinners finds them; what it took is marked in done.
func (l *loop) findWinners(done map[int]bool) {
	l.winners = nil
	if l.nest != nil {
		return
	}
	var list []*follower
	for i, p := range l.f.Blocks[l.header].Params {
		t := l.f.TypeOf(p)
		if l.recs[p] != nil || t.Lanes > 0 || t.Elem == kernel.I1 {
			continue
		}
		w := &follower{index: i, param: p, next: l.next[i], reach: l.next[i]}
		if l.follow(w, w.next) && len(w.steps) > 0 {
			list = append(list, w)
		}
	}
	if len(list) < 2 {
		return
	}
	for _, v := range list {
		if done[v.index] {
			continue
		}
		w := &winner{value: v}
		var conds []pick
		for _, o := range list {
			if o == v || done[o.index] || len(o.steps) != len(v.steps) || o.steps[0].cond == kernel.None {
				continue
			}
			if conds == nil && l.judged(w, o.steps) {
				conds = o.steps
			}
			if conds != nil && slices.EqualFunc(conds, o.steps, func(a, b pick) bool { return a.cond == b.cond && a.when == b.when && a.block == b.block }) {
				w.others = append(w.others, o)
			}
		}
		if len(w.others) == 0 || !l.keptApart(w, conds) {
			continue
		}
		for i := range v.steps {
			v.steps[i].cond, v.steps[i].when = conds[i].cond, conds[i].when
		}
		l.winners = append(l.winners, w)
		done[v.index] = true
		for _, o := range w.others {
			done[o.index] = true
			l.affinePick(o)
		}
	}
}

// affinePick finds out whether what is picked is known from the iteration.
func (l *loop) affinePick(f *follower) {
	at := l.of(f.steps[0].y)
	f.affine = len(f.steps) == 1 && at.affine() && l.f.TypeOf(f.param).Elem.IsInt()
}

// winners finds the copies of the body in a winner's steps, and keeps the first.
func (r *reroll) winners() bool {
	l := r.l
	for _, w := range l.winners {
		if int64(len(w.value.steps)) != r.u || l.parts(l.d.of(w.value.steps[0].cond), w.value.steps[0].when) != nil {
			return false
		}
		for _, f := range w.all() {
			for u := int64(1); u < r.u; u++ {
				r.begin()
				if f.steps[u].when != f.steps[0].when || !r.match(f.steps[0].y, f.steps[u].y, u, 0) || l.parts(l.d.of(f.steps[u].cond), f.steps[u].when) != nil {
					return false
				}
			}
		}
	}
	for _, w := range l.winners {
		for _, f := range w.all() {
			f.reach, f.steps = f.steps[0].res, f.steps[:1]
			l.affinePick(f)
		}
	}
	return true
}

// judged reports that the conditions replace the value where it is beaten, and how.
func (l *loop) judged(w *winner, conds []pick) bool {
	for i, c := range conds {
		p := &w.value.steps[i]
		if p.block != c.block || p.cond != kernel.None && (p.cond != c.cond || p.when != c.when) {
			return false
		}
		e := l.beats(c.cond, c.when, p.y, p.rest)
		how, ok := beating[e]
		if !ok || i > 0 && (how.op != w.op || how.last != w.last) || p.cond == kernel.None && (p.op != how.min || l.d.of(c.cond).Op != kernel.OpICmp) {
			return false
		}
		w.op, w.most, w.last = how.op, how.most, how.last
	}
	return true
}

type beat struct {
	op         kernel.Op // across all lanes
	min        kernel.Op
	most, last bool
}

var beating = map[kernel.Cond]beat{
	kernel.SGT: {kernel.OpRSMax, kernel.OpSMax, true, false}, kernel.SGE: {kernel.OpRSMax, kernel.OpSMax, true, true},
	kernel.SLT: {kernel.OpRSMin, kernel.OpSMin, false, false}, kernel.SLE: {kernel.OpRSMin, kernel.OpSMin, false, true},
	kernel.UGT: {kernel.OpRUMax, kernel.OpUMax, true, false}, kernel.UGE: {kernel.OpRUMax, kernel.OpUMax, true, true},
	kernel.ULT: {kernel.OpRUMin, kernel.OpUMin, false, false}, kernel.ULE: {kernel.OpRUMin, kernel.OpUMin, false, true},
	kernel.FOGT: {kernel.OpRFMax, kernel.OpFMax, true, false}, kernel.FOGE: {kernel.OpRFMax, kernel.OpFMax, true, true},
	kernel.FOLT: {kernel.OpRFMin, kernel.OpFMin, false, false}, kernel.FOLE: {kernel.OpRFMin, kernel.OpFMin, false, true},
}

// ordered are comparisons of numbers that are no NaN.
var ordered = map[kernel.Cond]kernel.Cond{kernel.FUGT: kernel.FOGT, kernel.FUGE: kernel.FOGE, kernel.FULT: kernel.FOLT, kernel.FULE: kernel.FOLE}

// beats is the comparison of y with rest that holds whenever cond is when; EQ if none is known.
func (l *loop) beats(cond kernel.Value, when bool, y, rest kernel.Value) kernel.Cond {
	in := l.d.of(cond)
	if in == nil || in.Mask != kernel.None {
		return kernel.EQ
	}
	for _, p := range l.parts(in, when) {
		if c := l.beats(p, when, y, rest); c != kernel.EQ {
			return c
		}
	}
	inv, swap := inverse, swapped
	switch in.Op {
	case kernel.OpICmp:
	case kernel.OpFCmp:
		inv, swap = inverseFloat, swappedFloat
	default:
		return kernel.EQ
	}
	c := in.Cond
	if !when {
		c = inv[c]
	}
	switch {
	case in.Args[0] == y && in.Args[1] == rest:
	case in.Args[0] == rest && in.Args[1] == y:
		c = swap[c]
	default:
		return kernel.EQ
	}
	if o, ok := ordered[c]; ok && in.Hints&kernel.NoNaN != 0 {
		c = o
	}
	return c
}

// parts are the conditions of which all hold, each being when, if in is when.
func (l *loop) parts(in *kernel.Inst, when bool) []kernel.Value {
	switch in.Op {
	case kernel.OpAnd, kernel.OpOr:
		if (in.Op == kernel.OpAnd) == when {
			return in.Args
		}
	case kernel.OpSelect:
		if c, ok := l.d.constant(in.Args[2]); ok && c == 0 && when {
			return in.Args[:2]
		}
		if c, ok := l.d.constant(in.Args[1]); ok && c != 0 && !when {
			return []kernel.Value{in.Args[0], in.Args[2]}
		}
	}
	return nil
}

// keptApart checks that nothing else looks at what they are in between, nor at the comparisons.
func (l *loop) keptApart(w *winner, conds []pick) bool {
	own := map[kernel.Value]int{} // 1: a value, 2: a comparison; which it belongs to is told by its uses
	final := map[kernel.Value]bool{}
	at := map[kernel.Value]int{}
	var tests func(v kernel.Value, c, p *pick) bool // of the group, none but the comparison with what may be replaced
	tests = func(v kernel.Value, c, p *pick) bool {
		in := l.d.of(v)
		if in == nil || !l.dependsOn(v, w) {
			return in != nil || !l.dependsOn(v, w)
		}
		own[v] = 2
		list := l.parts(in, c.when)
		for _, x := range list {
			if !tests(x, c, p) {
				return false
			}
		}
		if len(list) > 0 {
			return true
		}
		how, ok := beating[l.beats(v, c.when, p.y, p.rest)]
		return ok && how.op == w.op && how.last == w.last
	}
	for i := range conds {
		if !tests(conds[i].cond, &conds[i], &w.value.steps[i]) {
			return false
		}
	}
	for _, f := range w.all() {
		own[f.param], final[f.next], at[f.next] = 1, true, f.index
		for _, j := range f.joins {
			own[j] = 1
		}
		for _, p := range f.steps {
			own[p.res] = 1
		}
	}
	for _, f := range w.all() {
		for _, p := range f.steps {
			if own[p.y] != 0 {
				return false
			}
		}
	}
	rest := func(v kernel.Value, in *kernel.Inst) bool { // it is replaced there, or compared with what may replace it
		switch own[in.Res] {
		case 1:
			return true
		case 2:
			return own[v] == 2 || slices.ContainsFunc(w.value.steps, func(p pick) bool { return p.rest == v })
		}
		return false
	}
	for bi, b := range l.f.Blocks {
		for i := range b.Insts {
			in := &b.Insts[i]
			ok := true
			if !l.in[bi] {
				in.EachUse(func(v *kernel.Value) { ok = ok && (own[*v] == 0 || final[*v]) })
				if !ok {
					return false
				}
				continue
			}
			for _, v := range append(slices.Clone(in.Args), in.Mask, in.Old) {
				if v != kernel.None && own[v] != 0 && (in.Res == kernel.None || !rest(v, in)) {
					return false
				}
			}
			for _, s := range in.Succs {
				for k, v := range s.Args {
					switch {
					case own[v] == 0:
					case own[v] == 2, !l.in[s.Block] && !final[v]:
						return false
					case !l.in[s.Block]:
					case s.Block == l.header:
						if !final[v] || at[v] != k {
							return false
						}
					case own[l.f.Blocks[s.Block].Params[k]] != 1:
						return false
					}
				}
			}
		}
	}
	return true
}

// dependsOn reports a condition that looks at the best so far.
func (l *loop) dependsOn(v kernel.Value, w *winner) bool {
	return l.reaches(&chain{param: w.value.param}, v)
}

// wantWinners asks for what they need.
func (l *loop) wantWinners(p *plan) {
	for _, w := range l.winners {
		if l.groups > 1 {
			miss("it has vectors already")
		}
		l.want(p, w.value.reach)
		for _, s := range w.value.steps {
			l.want(p, s.cond)
			l.wantBlock(p, s.block)
		}
		for _, o := range w.others {
			if !o.affine {
				l.want(p, o.reach)
			}
		}
		w.now = len(p.ivs)
		p.ivs = append(p.ivs, &counter{t: kernel.TI32, at: form{k: 1}})
		p.width = max(p.width, 4)
	}
}

// wins is the follower whose last value v is.
func (l *loop) wins(v kernel.Value) *follower {
	for _, w := range l.winners {
		for _, f := range w.all() {
			if f.next == v {
				return f
			}
		}
	}
	return nil
}

func (w *winner) all() []*follower { return append([]*follower{w.value}, w.others...) }

// carried are the followers that are carried in lanes.
func (w *winner) carried() []*follower {
	list := []*follower{w.value}
	for _, o := range w.others {
		if !o.affine {
			list = append(list, o)
		}
	}
	return list
}

// winnerAccs is how many vectors they carry: each the followers', and when they changed.
func (l *loop) winnerAccs() (n int) {
	for _, w := range l.winners {
		n += len(w.carried()) + 1
	}
	return n
}

func (e *emitter) firstWinners() (out []kernel.Value) {
	b := e.b
	for _, w := range e.l.winners {
		if e.l.trip.most == 0 || e.l.trip.most >= 1<<31 { // iterations are numbered in 32 bits
			e.in(e.pre, func() { e.ok = append(e.ok, b.ICmp(kernel.ULT, e.n, b.I64(1<<31))) })
		}
		for _, f := range w.carried() {
			out = append(out, b.Op(kernel.OpSplat, e.wide(b.Type(f.param)), e.l.init[f.index]))
		}
		out = append(out, b.Const(e.wide(kernel.TI32), -1))
	}
	return out
}

// setWinners lets the round in hand begin with accs.
func (e *emitter) setWinners(accs []kernel.Value) {
	for _, w := range e.l.winners {
		for _, f := range w.carried() {
			e.env[f.param] = accs[0]
			accs = accs[1:]
		}
		accs = accs[1:]
	}
}

// nextWinners is what the round makes of accs.
func (e *emitter) nextWinners(accs, ivs []kernel.Value, mask kernel.Value) (out []kernel.Value) {
	b := e.b
	keep := func(v kernel.Value) {
		if mask != kernel.None {
			v = b.Select(e.asMask(mask, b.Type(v).Elem.Bytes()), v, accs[0])
		}
		out, accs = append(out, v), accs[1:]
	}
	for _, w := range e.l.winners {
		for _, f := range w.carried() {
			keep(e.vec(f.reach))
		}
		any := kernel.None
		for _, s := range w.value.steps {
			m := e.mask(s.cond, int(e.p.width))
			if !s.when {
				m = b.Un(kernel.OpNot, m)
			}
			if g := e.blockMask(s.block); g != kernel.None {
				m = b.Bin(kernel.OpAnd, m, g)
			}
			if any != kernel.None {
				m = b.Bin(kernel.OpOr, any, m)
			}
			any = m
		}
		keep(b.Select(e.asMask(any, 4), ivs[w.now], accs[0]))
	}
	return out
}

// winnerResults finds the best lanes, and gives what is known behind the loop.
func (e *emitter) winnerResults(accs []kernel.Value, final map[kernel.Value]kernel.Value) {
	b := e.b
	for _, w := range e.l.winners {
		list := w.carried()
		best, when := accs[0], accs[len(list)]
		t, wt := b.Type(best), b.Type(when)
		top := b.Op(kernel.OpSplat, t, b.Op(w.op, b.Type(w.value.param), best))
		equal := kernel.None
		if t.Elem.IsFloat() {
			equal = b.FCmp(kernel.FOEQ, best, top)
		} else {
			equal = b.ICmp(kernel.EQ, best, top)
		}
		equal = e.asMask(equal, 4)
		choose, none := kernel.OpRSMin, int64(1<<31-1)
		if w.last {
			choose, none = kernel.OpRSMax, -1<<31
		}
		first := b.Op(choose, kernel.TI32, b.Select(equal, when, b.Const(wt, none)))
		its := b.Bin(kernel.OpAnd, equal, b.ICmp(kernel.EQ, when, b.Op(kernel.OpSplat, wt, first)))
		lane := b.Op(kernel.OpRUMin, kernel.TI32, b.Select(its, b.Op(kernel.OpIota, wt), b.Const(wt, -1)))
		lane = b.Op(kernel.OpZExt, kernel.TI64, lane)
		for i, f := range list {
			final[f.next] = b.Op(kernel.OpExtractV, b.Type(f.param), accs[i], lane)
		}
		at := b.Op(kernel.OpExtractV, kernel.TI32, when, lane)
		for _, o := range w.others {
			if o.affine {
				j := b.Op(kernel.OpSExt, kernel.TI64, at)
				final[o.next] = b.Select(b.ICmp(kernel.SLT, at, b.I32(0)), e.l.init[o.index], e.moved(o.steps[0].y, j))
			}
		}
		accs = accs[len(list)+1:]
	}
}

// moved is an affine value in iteration j.
func (e *emitter) moved(v, j kernel.Value) kernel.Value {
	b := e.b
	t := b.Type(v)
	f, ok := e.l.perCopy(e.l.of(v))
	if !ok {
		miss("its copies are not alike")
	}
	move := b.Bin(kernel.OpMul, e.sum(form{c: f.k, terms: f.step}, kernel.TI64), j)
	base := form{c: f.c, terms: f.terms}
	if t == kernel.TPtr {
		return b.PtrAdd(e.sum(base, t), move)
	}
	r := b.Bin(kernel.OpAdd, e.sum(base, kernel.TI64), move)
	if t != kernel.TI64 {
		r = b.Op(kernel.OpTrunc, t, r)
	}
	return r
}
