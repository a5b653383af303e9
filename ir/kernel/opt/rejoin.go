package opt

import (
	"slices"

	"github.com/godwit-accel/godwit/ir/kernel"
)

// Compilers that vectorise leave two loops where the source had one: the first takes whole short vectors, several at a
// time, the second what is left, one by one, going on from there:
//
//	if n < W → R(0, a)                                 if n < W → R(0, a)
//	M: W at a time, up to m = n & −W          →        → R(0, a)
//	if m = n → E else R(m, joined)                     E: …
//	R(i, a): one at a time, up to n → E
//
// The second is the loop of the source. Where each copy and lane of the first does what the second does, the second does it all:
// its vectors are the machine's, and there is one last round under a mask and not two. Where pointers may overlap, that is
// tested, and the first stays for the case that they do. What the second writes under a condition the first may write lane by lane,
// each in a block of its own, as compilers do for machines without masked stores.
type rejoin struct {
	m, r    *loop
	w       int64 // iterations of r in one of m
	lanes   int64
	init    []form // of r's counters, as the first loop begins
	first   []kernel.Value
	same    map[rejoinKey]bool
	acc     map[kernel.Value]kernel.Value // of r's reductions: m's, of the copy in hand
	of      map[*kernel.Inst][]did        // by access of r: those of m that do it
	joins   map[kernel.Value]kernel.Value // what m's exit passes on: r's reduction, or what it keeps for the next iteration
	last    map[kernel.Value]kernel.Value // of what r keeps: what m does
	between form                          // iterations that are left for r behind m
}

type rejoinKey struct {
	r, m kernel.Value
	at   lanesAt
}

// lanesAt says which iterations of the second loop the lanes of a value of the first are: the first lane is iteration first, each
// after it step more. Compilers load what goes down in memory as vectors whose lanes they turn round, so step may be −1.
type lanesAt struct{ first, step int64 }

// did is an access of the first loop that does what one of the second does.
type did struct {
	a  *access
	at lanesAt
}

// rejoinLoops lets the second of such loops do what the first does.
func rejoinLoops(s *state, f *kernel.Func) {
	for range 3 { // short vectors may have been taken in two sizes
		t := s.tree(f)
		if len(t.Loops) < 2 || !s.mergeLoops(f, t) {
			return
		}
		prune(f) // what only led to the first loop then goes in one clean
		clean(s, f)
	}
}

func (s *state) mergeLoops(f *kernel.Func, t *tree) bool {
	inner, d, said := t.innermost(), s.loopDefs(f), len(s.remarks)
	r := newRoots(f, d)
	entered := map[int]int{} // by the block that leads into a loop
	for i := range t.Loops {
		if k := &t.Loops[i]; inner[i] {
			for _, p := range t.Preds[k.Header] {
				if !slices.Contains(k.Blocks, p) {
					entered[p] = i
				}
			}
		}
	}
	for i := range t.Loops {
		if !inner[i] || s.beside[f.Blocks[t.Loops[i].Header]] {
			continue
		}
		for _, x := range leaving(f, t, &t.Loops[i]) {
			if len(t.Preds[x.Block]) != 1 {
				continue
			}
			for _, y := range f.Blocks[x.Block].Term().Succs {
				j, ok := entered[y.Block]
				if !ok || j == i || t.Loops[j].Parent != t.Loops[i].Parent {
					continue
				}
				if s.mergeLoop(f, t, d, r, i, j, x.Block, y) {
					s.remarks = slices.Delete(s.remarks, said, len(s.remarks)-1) // the others are tried once more
					return true
				}
			}
		}
	}
	return false
}

// leaving lists the ways out of a loop from where it goes round.
func leaving(f *kernel.Func, t *tree, k *kernel.Loop) (out []kernel.Succ) {
	for _, p := range t.Preds[k.Header] {
		if !slices.Contains(k.Blocks, p) {
			continue
		}
		for _, s := range f.Blocks[p].Term().Succs {
			if !slices.Contains(k.Blocks, s.Block) {
				out = append(out, s)
			}
		}
	}
	return out
}

// mergeLoop tries to let loop j do what loop i does, which leads by block exit along edge to the block before j. If i takes several of
// j's iterations at a time, a remark says what came of it.
func (s *state) mergeLoop(f *kernel.Func, t *tree, d *defs, r *roots, i, j, exit int, edge kernel.Succ) (done bool) {
	if t.over(t.Loops[i].Header, edge.Block) {
		return false
	}
	types, m := len(f.Types), newLoop(s, f, t, d, r, &t.Loops[i])
	rem, loc := kernel.Remark{Func: f.Name, Loop: loopName(f, m.header), Pass: "rejoin"}, f.Blocks[m.header].Insts[0].Loc
	defer func() {
		if why := recover(); why != nil {
			said, ok := why.(missed)
			if !ok {
				panic(why)
			}
			rem.Msg = string(said)
			f.Types = f.Types[:types]
		}
		if rem.Msg == "" {
			return // two loops, one behind the other
		}
		if int(loc) < len(s.m.Locs) {
			rem.Pos = s.m.Locs[loc]
		}
		s.remarks = append(s.remarks, rem)
	}()
	x := &rejoin{m: m, r: newLoop(s, f, t, d, r, &t.Loops[j]), of: map[*kernel.Inst][]did{}, joins: map[kernel.Value]kernel.Value{}, last: map[kernel.Value]kernel.Value{}}
	for k := range f.Blocks[exit].Insts {
		if in := &f.Blocks[exit].Insts[k]; !in.Op.Is(kernel.Pure) && !in.Op.Is(kernel.Term) {
			miss("it does more before the loop behind it")
		}
	}
	m.shape()
	m.count()
	m.memory()
	x.r.made = m.made
	x.r.shape()
	x.r.count()
	x.w = abs(m.trip.step)
	if x.w < 2 || abs(x.r.trip.step) != 1 || x.r.pre != edge.Block {
		return false
	}
	if m.trip.cond != kernel.NE || x.r.trip.cond != kernel.NE || m.trip.elem != x.r.trip.elem {
		miss("how many iterations are left is not known")
	}
	x.findLanes()
	x.inits(edge)
	x.r.before = slices.Concat(m.before, x.r.before)
	use := users(f)
	x.r.liveOut(use)
	x.r.analyse()
	if x.r.limit < x.w || x.r.unroll > 1 {
		miss("the loop behind it has iterations that need each other, or several in one")
	}
	x.chains(edge)
	x.stores()
	x.counts()
	x.leaves(exit, edge)
	x.write()
	rem.Loop, rem.Done, rem.Msg, loc = loopName(f, x.r.header), true, "it does what loop "+rem.Loop+" of short vectors did before it", x.r.loc
	rem.Facts = []kernel.Fact{{Name: "lanes", Value: x.lanes}, {Name: "copies", Value: x.w / x.lanes}, {Name: "checks", Value: int64(len(x.r.checks))}}
	return true
}

// findLanes reads off how many lanes the first loop's vectors have.
func (x *rejoin) findLanes() {
	x.lanes = 1
	note := func(n int64) {
		if n > 1 && x.lanes > 1 && n != x.lanes {
			miss("its vectors have different lengths")
		}
		x.lanes = max(x.lanes, n)
	}
	for _, a := range x.m.accesses {
		note(int64(a.in.Type.Lanes))
	}
	for _, p := range x.m.f.Blocks[x.m.header].Params {
		note(int64(x.m.f.TypeOf(p).Lanes))
	}
	if x.w%x.lanes != 0 {
		miss("its vectors have odd lengths")
	}
}

// iterations is how many a loop does, of which the counter goes on by its step.
func iterations(l *loop, start form) form {
	n := l.trip.bound.plus(start, -1)
	n.c += l.trip.step
	if l.trip.step < 0 {
		n = form{}.plus(n, -1)
	}
	return n
}

// inits finds what the second loop's parameters would be at the beginning, if it did it all: counters go back by what the first
// loop did, and a sum begins as the first loop's began.
func (x *rejoin) inits(edge kernel.Succ) {
	m, r, f := x.m, x.r, x.m.f
	done := iterations(m, m.trip.start) // of the second loop's
	pre := f.Blocks[r.pre]
	x.init = make([]form, len(pre.Params))
	x.first = make([]kernel.Value, len(pre.Params))
	fed := func(p kernel.Value) int { return slices.Index(r.init, p) } // header parameter that begins as p
	for i, v := range r.init {
		if !slices.Contains(pre.Params, v) || fed(v) != i {
			miss("a value of it begins anew")
		}
	}
	for k, p := range pre.Params {
		x.first[k] = kernel.None
		v := edge.Args[k]
		i := fed(p)
		switch {
		case i >= 0 && r.recs[f.Blocks[r.header].Params[i]] != nil:
			rec := r.recs[f.Blocks[r.header].Params[i]]
			if len(rec.step) > 0 || x.made(v) && !x.counted(v) {
				miss("a counter goes on in another way")
			}
			x.init[k] = m.raw(v).plus(done, -rec.k)
			rec.init = x.init[k]
		case i >= 0 && x.made(v):
			x.joins[v] = f.Blocks[r.header].Params[i]
		case i < 0 && !x.made(v):
			x.first[k] = v
		default:
			miss("a value of it goes on behind it")
		}
	}
	// The trip count, as it is from there.
	r.forget()
	hold := map[kernel.Value]*recurrence{}
	for p, rec := range r.recs {
		hold[p] = rec
	}
	r.count()
	r.recs = hold
	r.forget()
}

// counted reports a value of the exit block that is computed from what was there before.
func (x *rejoin) counted(v kernel.Value) bool {
	f := x.m.raw(v)
	return !slices.ContainsFunc(f.terms, func(t term) bool { return x.made(t.v) || t.sym != kernel.None && x.made(t.sym) }) && f.affine()
}

// made reports a value of the first loop or of the block behind it.
func (x *rejoin) made(v kernel.Value) bool {
	return int(v) < len(x.m.d.block) && x.m.d.block[v] >= 0 && x.m.t.over(x.m.header, int(x.m.d.block[v]))
}

// counts proves that the second loop does as many iterations at least as the first: it is left what an and takes away.
func (x *rejoin) counts() {
	n := iterations(x.r, x.r.trip.start)
	x.between = n.plus(iterations(x.m, x.m.trip.start), -1)
	if !x.between.invariant() {
		miss("how many iterations are left is not known")
	}
	if x.between.constant() && x.between.c >= 0 {
		return
	}
	for _, t := range x.between.terms {
		in := x.m.d.of(t.v)
		if t.c != -1 || t.sym != kernel.None || in == nil || in.Op != kernel.OpAnd {
			continue
		}
		all := x.between.plus(form{terms: []term{{v: t.v, sym: kernel.None, c: 1}}}, 1)
		for _, a := range in.Args {
			if b := x.m.raw(a); equal(all, b) {
				return
			}
		}
	}
	miss("how many iterations are left is not known")
}

// leaves makes sure that the first loop leaves for where the second does when nothing is left, with the same values.
func (x *rejoin) leaves(exit int, edge kernel.Succ) {
	f, r := x.m.f, x.r
	t := f.Blocks[exit].Term()
	if t.Op == kernel.OpBr {
		return
	}
	if t.Op != kernel.OpCondBr {
		miss("it leads elsewhere")
	}
	other := t.Succs[0]
	equals := kernel.EQ
	if other.Block == edge.Block {
		other, equals = t.Succs[1], kernel.NE
	}
	c := x.m.d.of(t.Args[0])
	if c == nil || c.Op != kernel.OpICmp || c.Cond != equals {
		miss("it leads elsewhere")
	}
	a, b := x.m.raw(c.Args[0]), x.m.raw(c.Args[1])
	if gap := a.plus(b, -1); !equal(gap, x.between) && !equal(form{}.plus(gap, -1), x.between) {
		miss("it leads elsewhere")
	}
	through := func(s kernel.Succ) kernel.Succ { // past blocks that only jump on
		for range 4 {
			b := f.Blocks[s.Block]
			if len(b.Insts) != 1 || b.Insts[0].Op != kernel.OpBr {
				break
			}
			to := kernel.Succ{Block: b.Insts[0].Succs[0].Block, Args: slices.Clone(b.Insts[0].Succs[0].Args)}
			for i, v := range to.Args {
				if k := slices.Index(b.Params, v); k >= 0 {
					to.Args[i] = s.Args[k]
				}
			}
			s = to
		}
		return s
	}
	p, q := through(other), through(f.Blocks[r.latch].Term().Succs[1-r.stay])
	if p.Block != q.Block || x.m.t.over(x.m.header, p.Block) {
		miss("it leads elsewhere")
	}
	last := iterations(r, r.trip.start)
	last.c--
	for k, v := range p.Args {
		w := q.Args[k]
		if acc, ok := x.joins[v]; ok {
			if i := slices.Index(f.Blocks[r.header].Params, acc); r.next[i] == w {
				continue
			}
			miss("it leaves other values behind")
		}
		if v == w && !r.inside(w) && !x.made(v) {
			continue
		}
		end := r.of(w)
		if !end.affine() || len(end.step) > 0 || !r.inside(w) || !x.counted(v) {
			miss("it leaves other values behind")
		}
		// where nothing is left, both have done what the first does
		left := form{c: end.c, terms: end.terms}.plus(iterations(x.m, x.m.trip.start), end.k)
		left.c -= end.k
		if got := x.m.raw(v); !equal(got, left) {
			miss("it leaves other values behind")
		}
	}
}

// write leads past the first loop.
func (x *rejoin) write() {
	f, r, m := x.m.f, x.r, x.m
	pre := f.Blocks[m.pre]
	old := *pre.Term()
	pre.Insts = pre.Insts[:len(pre.Insts)-1]
	e := &emitter{l: r, b: &kernel.Builder{M: r.s.m, F: f, Loc: m.loc, B: pre}, pre: pre}
	e.flush()
	to := kernel.Succ{Block: r.pre}
	for k, p := range f.Blocks[r.pre].Params {
		v := x.first[k]
		if v == kernel.None {
			v = e.sum(x.init[k], f.TypeOf(p))
		}
		to.Args = append(to.Args, v)
	}
	if len(r.checks) == 0 {
		e.end(kernel.OpBr, nil, to)
		return
	}
	e.count()
	for _, c := range r.checks {
		e.ok = append(e.ok, c(e))
	}
	ok := e.ok[0]
	for _, c := range e.ok[1:] {
		ok = e.b.Bin(kernel.OpAnd, ok, c)
	}
	r.s.beside[f.Blocks[m.header]] = true
	e.end(kernel.OpCondBr, []kernel.Value{ok}, to, old.Succs[0])
}
