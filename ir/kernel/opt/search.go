package opt

import (
	"math/bits"
	"slices"

	"github.com/godwit-accel/godwit/ir/kernel"
	"github.com/godwit-accel/godwit/isa"
)

// Loops that may be left early, or whose number of iterations is not known: find, strlen, the first mismatch. How many
// of their iterations do not leave is found with whole registers; the loop as it was goes on from there and leaves as ever:
//
//	pre → loop(init, 8)                    S: n = iterations whose loads are safe
//	loop(…, w):  …                            the first of n that leaves, by whole registers: j, or n
//	  may leave                               → loop(state after j, 1)
//	  w−1 ≠ 0 → loop, else → S
//
// Loads beyond the exit must not trap. Memory is granted by the page, the scratchpad too (Module.WholePages), so what lies in
// the page of something that was read can be read. The loop has gone round before it comes to S: what each iteration reads
// it did read in the one before, and n ends where the first of its loads leaves the page of that. One iteration of
// the loop as it was then goes over the edge, and traps there if that is what it does. No store is done ahead, and a loop that
// ends within the first iterations never comes to S.
type search struct {
	*loop
	e      *emitter
	p      *plan
	leave  []edge // where it may be left, but for one test that counts
	counts bool
	start  *kernel.Block // S
	head   *kernel.Block // of the loop
	all    []*access     // of the loop, in their order
	copied *kernel.Block // the head of the copy that does what was looked at, of a loop that does more than look
	acts   bool
	was    *kept
	seen   []int // parameters that hold what the iteration before made
}

const (
	searchFirst   = 8 // iterations that are done one by one before
	maxSearched   = 6 // streams: each limits how far one can look
	searchForever = 1 << 62
)

// searches rewrites the innermost loops that are left early.
func searches(s *state, f *kernel.Func) {
	t := s.tree(f)
	for i := 0; i < len(t.Loops); i++ {
		k := &t.Loops[i]
		head := f.Blocks[k.Header]
		if _, tried := s.early[head]; tried || !t.innermost()[i] || !leaves(f, k) {
			continue
		}
		if s.early == nil {
			s.early = map[*kernel.Block]string{}
		}
		s.early[head] = ""
		d := s.loopDefs(f)
		if s.search(f, t, d, newRoots(f, d), k) {
			prune(f)
			t = s.tree(f)
			i = -1
		}
	}
}

// leaves reports a loop that can be left, and is not counted down already. Whether it is left early its counters will tell.
func leaves(f *kernel.Func, k *kernel.Loop) bool {
	some := false
	for _, b := range k.Blocks {
		t := f.Blocks[b].Term()
		if t.Op == kernel.OpDbnz {
			return false
		}
		for _, s := range t.Succs {
			some = some || !slices.Contains(k.Blocks, s.Block)
		}
	}
	return some
}

func (s *state) search(f *kernel.Func, t *tree, d *defs, r *roots, k *kernel.Loop) (done bool) {
	types, blocks := len(f.Types), len(f.Blocks)
	x := &search{loop: newLoop(s, f, t, d, r, k), head: f.Blocks[k.Header]}
	defer x.done()
	defer func() {
		if why := recover(); why != nil {
			m, ok := why.(missed)
			if !ok {
				panic(why)
			}
			s.early[x.head] = string(m)
			if x.was != nil {
				x.was.restore(f)
			}
			done = false
		}
		if !done {
			f.Types, f.Blocks = f.Types[:types], f.Blocks[:blocks]
		}
	}()
	x.ways()
	if len(x.leave) == 0 {
		return false // counted, and left there only: vectorise has it
	}
	if s.opt.Machine.ScratchBytes%isa.PageBytes != 0 {
		miss("the scratchpad does not end with a page")
	}
	x.analyse()
	if x.acts {
		x.was = remember(f)
	}
	x.generate()
	if x.acts {
		if why := x.worthIt(); why != "" {
			miss(why)
		}
	}
	s.m.WholePages, s.rewrote = true, true
	rem := kernel.Remark{Func: f.Name, Loop: loopName(f, k.Header), Pass: "vectorise", Done: true, Msg: "where it is left is found in whole registers"}
	if int(x.loc) < len(s.m.Locs) {
		rem.Pos = s.m.Locs[x.loc]
	}
	rem.Facts = []kernel.Fact{{Name: "lanes", Value: x.vf}, {Name: "exits", Value: int64(len(x.leave))}}
	s.remarks = append(s.remarks, rem)
	return true
}

// ways reads the shape of the loop and makes S, from which it will be entered again.
func (x *search) ways() {
	l, f := x.loop, x.f
	l.ends()
	for _, b := range l.blocks {
		l.insts += len(f.Blocks[b].Insts)
		t := f.Blocks[b].Term()
		switch {
		case t.Op == kernel.OpSwitch && (len(t.Cases) > maxCases || b == l.latch), t.Op != kernel.OpBr && t.Op != kernel.OpCondBr && t.Op != kernel.OpSwitch:
			miss("control flow: " + t.Op.String())
		}
		for i, s := range t.Succs {
			if !l.in[s.Block] {
				x.leave = append(x.leave, edge{b, i})
			}
			if b == l.latch && s.Block == l.header {
				l.stay, l.next = i, s.Args
			}
		}
	}
	if l.insts > maxBody {
		miss("its body is too long")
	}
	term := f.Blocks[l.latch].Term()
	if term.Op == kernel.OpCondBr && term.Succs[1-l.stay].Block == l.header {
		miss("it never ends")
	}
	x.start = &kernel.Block{Insts: []kernel.Inst{*trapInst(l.loc)}} // until it is written
	for _, p := range x.head.Params {
		x.start.Params = append(x.start.Params, f.NewValue(f.TypeOf(p)))
	}
	l.pre, l.init = len(f.Blocks), x.start.Params
	f.Blocks = append(f.Blocks, x.start)
	l.findRecurrences()
	for i, w := range x.leave {
		if term := f.Blocks[w.b].Term(); term.Op == kernel.OpCondBr && l.always(w.b) && l.in[term.Succs[1-w.s].Block] && x.counted(w) {
			x.leave = slices.Delete(x.leave, i, i+1)
			break
		}
	}
}

// counted is count, without complaint, of one way out.
func (x *search) counted(w edge) (ok bool) {
	defer func() {
		if why := recover(); why != nil {
			if _, missed := why.(missed); !missed {
				panic(why)
			}
			ok = false
		}
		x.counts = ok
	}()
	x.countAt(w.b, 1-w.s)
	return true
}

// analyse makes the plan: what the conditions of leaving need.
func (x *search) analyse() {
	l := x.loop
	l.early = map[*kernel.Inst]bool{}
	l.memory()
	x.all, x.acts = slices.Clone(l.accesses), !x.looksOnly()
	var stores []*access
	for _, a := range l.accesses {
		if a.store {
			stores = append(stores, a)
		}
	}
	for i, p := range x.head.Params {
		if l.recs[p] != nil {
			continue
		}
		if n := len(l.prevs); !l.previous(i, p) || l.cyclic(p) {
			l.prevs = l.prevs[:n]
			continue
		}
		x.seen = append(x.seen, i)
	}
	p := &plan{need: map[kernel.Value]bool{}, of: map[*kernel.Inst]*reach{}, ivOf: map[kernel.Value]*counter{}}
	for _, w := range x.leave {
		l.wantEdge(p, w.b)
	}
	l.prevs = slices.DeleteFunc(l.prevs, func(c *previous) bool { return !p.need[c.param] })
	l.accesses = slices.DeleteFunc(l.accesses, func(a *access) bool { return p.of[a.in] == nil })
	if len(l.accesses) == 0 {
		miss("what ends it is not read from memory")
	}
	x.apartFromStores(stores)
	p.width = max(p.width, 1)
	l.vf = kernel.VectorBytes / p.width
	for _, a := range l.accesses {
		x.harmless(p.of[a.in])
	}
	x.p = p
}

// harmless refuses loads that might trap where the loop would not have come.
func (x *search) harmless(r *reach) {
	l := x.loop
	switch {
	case x.inTable(r):
	case r.a.in.Type.Lanes > 0:
		miss("it has vectors already")
	case !l.always(l.blockOf(r.a.in)):
		miss("what it reads under a condition may not be there beyond the exit")
	case r.kind == indexed:
		miss("what it reads at an address that varies may not be there beyond the exit")
	case len(r.at.step) > 0:
		miss("a stride is not known when it is compiled")
	}
}

// inTable reports an access to a table by an index whose type cannot lead beyond it.
func (x *search) inTable(r *reach) bool {
	at := &r.at
	if r.kind != indexed || len(at.vary) != 1 || at.k != 0 || len(at.step) > 0 || len(at.terms) != 1 {
		return false
	}
	in := x.d.of(at.terms[0].v)
	v := at.vary[0]
	if in == nil || in.Op != kernel.OpAddr || at.terms[0].c != 1 || at.terms[0].sym != kernel.None || v.sym != kernel.None || v.ext == 0 || v.c < 0 {
		return false
	}
	obj := x.s.m.DataByName(in.Sym)
	n := 8 * v.t.Bytes()
	if obj == nil || n > 16 || v.t == kernel.I1 {
		return false
	}
	lo, hi := int64(0), int64(1)<<n-1
	if v.ext == kernel.OpSExt {
		lo, hi = -1<<(n-1), 1<<(n-1)-1
	}
	at0 := in.Imm + at.c
	return at0+lo*v.c >= 0 && at0+hi*v.c+r.a.size <= obj.Size
}

// generate writes S and what it leads to, and lets the loop come there.
func (x *search) generate() {
	l, f := x.loop, x.f
	x.start.Insts = nil
	b := &kernel.Builder{M: l.s.m, F: f, Loc: l.loc, B: x.start}
	e := &emitter{l: l, p: x.p, flat: map[kernel.Value]kernel.Value{}, b: b, pre: x.start}
	x.e = e
	n := x.reachable()
	some := b.ICmp(kernel.NE, n, b.I64(0))
	once := b.I64(1)
	e.n = b.Bin(kernel.OpUMax, n, once)
	for _, c := range l.checks {
		e.ok = append(e.ok, c(e))
	}
	for _, ok := range e.ok {
		some = b.Bin(kernel.OpAnd, some, ok)
		once = b.Select(ok, once, b.I64(searchForever))
	}
	vsAt, vs := e.block(nil)
	e.vs = vs

	b.B = vs
	first, steps := e.first()
	var moves []kernel.Value
	for _, p := range x.p.ptrs {
		moves = append(moves, b.PtrConst(p.at.k*l.vf))
	}
	// The round in which each lane left first, and the round in hand.
	wt := kernel.Vec(intOfBytes(x.p.width), int(l.vf))
	init := append(first.list(), b.Const(wt, -1), b.Const(wt, 0))
	types := typesOf(b, init)
	k := len(init) - 2
	round := func(v []kernel.Value, m kernel.Value) []kernel.Value {
		next := e.round(e.split(v[:k], false), steps, moves, m)
		left := x.leaving()
		at := b.Bin(kernel.OpUMin, v[k], b.Select(left, v[k+1], b.Const(wt, -1)))
		return append(next.list(), at, b.Bin(kernel.OpAdd, v[k+1], b.Const(wt, 1)))
	}
	rounds := b.Bin(kernel.OpLShr, n, b.I64(int64(bits.TrailingZeros64(uint64(l.vf)))))
	rest := b.Bin(kernel.OpAnd, n, b.I64(l.vf-1))
	mainAt, main := e.block(append([]kernel.Type{kernel.TI64}, types...))
	testAt, test := e.block(types)
	tailAt, tail := e.block(nil)
	doneAt, done := e.block([]kernel.Type{wt})
	l.s.searched(main)

	b.B = main
	next := round(main.Params[1:], kernel.None)
	e.again(main.Params[0], mainAt, next, testAt, next)
	b.B = test
	e.end(kernel.OpCondBr, []kernel.Value{b.ICmp(kernel.NE, rest, b.I64(0))}, kernel.Succ{Block: tailAt}, kernel.Succ{Block: doneAt, Args: []kernel.Value{test.Params[k]}})
	b.B = tail
	next = round(test.Params, b.Op(kernel.OpMCount, e.canonical(), rest))
	e.end(kernel.OpBr, nil, kernel.Succ{Block: doneAt, Args: []kernel.Value{next[k]}})

	b.B = done
	x.found(done.Params[0], n)
	b.B = vs
	e.end(kernel.OpCondBr, []kernel.Value{b.ICmp(kernel.NE, rounds, b.I64(0))},
		kernel.Succ{Block: mainAt, Args: append([]kernel.Value{rounds}, init...)}, kernel.Succ{Block: testAt, Args: init})
	b.B = x.start
	e.flush()
	e.end(kernel.OpCondBr, []kernel.Value{some}, kernel.Succ{Block: vsAt}, x.back(l.init, once))
	x.link()
}

// reachable is how many iterations can be looked at: those that count, while all they read lies where the one before read.
func (x *search) reachable() kernel.Value {
	e, b := x.e, x.e.b
	n := b.I64(isa.PageBytes)
	if x.counts {
		e.count()
		n = b.Bin(kernel.OpUMin, n, e.last)
	}
	var done []*access
	for _, a := range x.accesses {
		r := x.p.of[a.in]
		if r.kind == indexed || r.kind == uniform || slices.ContainsFunc(done, func(o *access) bool { return o.at.c == a.at.c && o.at.sameShape(&a.at) }) {
			continue
		}
		if done = append(done, a); len(done) > maxSearched {
			miss("it reads too many streams")
		}
		before := e.sum(form{c: r.at.c - r.at.k, terms: r.at.terms}, kernel.TI64)
		room := b.Bin(kernel.OpAnd, before, b.I64(isa.PageBytes-1))
		if r.at.k > 0 {
			room = b.Bin(kernel.OpSub, b.I64(isa.PageBytes-a.size), room)
		}
		k := abs(r.at.k)
		switch {
		case k&(k-1) == 0:
			room = b.Bin(kernel.OpLShr, room, b.I64(int64(bits.TrailingZeros64(uint64(k)))))
		default:
			room = b.Bin(kernel.OpUDiv, room, b.I64(k))
		}
		n = b.Bin(kernel.OpUMin, n, room)
	}
	return n
}

// leaving is the lanes of the round in hand that leave the loop.
func (x *search) leaving() kernel.Value {
	e := x.e
	m := kernel.None
	for _, w := range x.leave {
		k := e.edgeMask(w)
		switch {
		case k == kernel.None:
			miss("it never goes round")
		case m == kernel.None:
			m = k
		default:
			m = e.b.Bin(kernel.OpOr, m, k)
		}
	}
	return m
}

// found goes back to the loop, as it is after the iterations that do not leave.
func (x *search) found(rounds, n kernel.Value) {
	e, b := x.e, x.e.b
	t := b.Type(rounds)
	s := kernel.Scalar(t.Elem)
	wide := func(v kernel.Value) kernel.Value {
		if s == kernel.TI64 {
			return v
		}
		return b.Op(kernel.OpZExt, kernel.TI64, v)
	}
	first := b.Op(kernel.OpRUMin, s, rounds)
	lanes := b.Select(b.ICmp(kernel.EQ, rounds, b.Op(kernel.OpSplat, t, first)), b.Op(kernel.OpIota, t), b.Const(t, -1))
	at := b.Bin(kernel.OpAdd, b.MulI(wide(first), x.vf), wide(b.Op(kernel.OpRUMin, s, lanes)))
	j := b.Select(b.ICmp(kernel.NE, first, b.Const(s, -1)), at, n)
	if x.acts {
		runAt, run := e.block(nil)
		e.end(kernel.OpCondBr, []kernel.Value{b.ICmp(kernel.NE, j, b.I64(0))}, kernel.Succ{Block: runAt}, x.back(x.init, b.I64(1)))
		b.B = run
		x.copyLoop(j)
		return
	}
	if len(x.seen) == 0 {
		e.end(kernel.OpBr, nil, x.back(x.after(j), b.I64(1)))
		return
	}
	onAt, on := e.block(nil)
	none := x.back(x.init, b.I64(1))
	e.end(kernel.OpCondBr, []kernel.Value{b.ICmp(kernel.NE, j, b.I64(0))}, kernel.Succ{Block: onAt}, none)
	b.B = on
	e.end(kernel.OpBr, nil, x.back(x.after(j), b.I64(1)))
}

// after is the loop's state behind j iterations.
func (x *search) after(j kernel.Value) []kernel.Value {
	b := x.e.b
	var out []kernel.Value
	last := kernel.None
	for i, p := range x.head.Params {
		if x.recs[p] != nil {
			out = append(out, x.e.moved(p, j))
			continue
		}
		if last == kernel.None {
			last = b.AddI(j, -1)
		}
		out = append(out, x.at(x.next[i], last, map[kernel.Value]kernel.Value{}))
	}
	return out
}

// at computes a value of iteration j by itself.
func (x *search) at(v, j kernel.Value, have map[kernel.Value]kernel.Value) kernel.Value {
	if !x.inside(v) {
		return v
	}
	if w, ok := have[v]; ok {
		return w
	}
	b := x.e.b
	t, in := b.Type(v), x.d.of(v)
	if f := x.of(v); f.affine() && t.Lanes == 0 && t.Elem.IsInt() && t.Elem != kernel.I1 {
		have[v] = x.e.moved(v, j)
		return have[v]
	}
	if in == nil || in.Mask != kernel.None || in.Op == kernel.OpLoad && !x.always(x.blockOf(in)) {
		miss("what an iteration leaves to the next depends on which way it went")
	}
	out := *in
	out.Args = slices.Clone(in.Args)
	for i, a := range in.Args {
		out.Args[i] = x.at(a, j, have)
	}
	have[v] = b.Add(out)
	return have[v]
}

// back is the edge to the loop, which comes to S again after w iterations.
func (x *search) back(state []kernel.Value, w kernel.Value) kernel.Succ {
	return kernel.Succ{Block: x.header, Args: append(slices.Clone(state), w)}
}

// link lets the loop count its iterations down to S.
func (x *search) link() {
	l, f := x.loop, x.f
	w := f.NewValue(kernel.TI64)
	x.head.Params = append(x.head.Params, w)
	for _, p := range l.t.Preds[l.header] {
		if l.t.Order[p] < 0 || l.in[p] {
			continue
		}
		pre := f.Blocks[p]
		x.e.b.B = pre
		term := *pre.Term()
		pre.Insts = pre.Insts[:len(pre.Insts)-1]
		first := x.e.b.I64(searchFirst)
		x.e.end(kernel.OpBr, nil, x.back(term.Succs[0].Args, first))
	}
	latch := f.Blocks[l.latch]
	args := l.next
	if latch.Term().Op == kernel.OpCondBr {
		at, blk := x.e.block(typesOf(x.e.b, args))
		latch.Term().Succs[l.stay] = kernel.Succ{Block: at, Args: args}
		latch, args = blk, blk.Params
	} else {
		latch.Insts = latch.Insts[:len(latch.Insts)-1]
	}
	x.e.b.B = latch
	down := kernel.New(kernel.OpDbnz, kernel.TI64, w)
	down.Res, down.Loc = f.NewValue(kernel.TI64), l.loc
	down.Succs = []kernel.Succ{x.back(args, down.Res), {Block: l.pre, Args: slices.Clone(args)}}
	latch.Insts = append(latch.Insts, down)
}

// searched marks a loop that is written in whole registers already.
func (s *state) searched(b *kernel.Block) {
	if s.early == nil {
		s.early = map[*kernel.Block]string{}
	}
	s.early[b] = inWhole
}

const inWhole = "in whole registers"
