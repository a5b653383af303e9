package opt

import (
	"math/bits"
	"slices"

	"github.com/godwit-accel/godwit/ir/kernel"
)

// carried values of the vector loop, in this order: pointers, counters, reductions and what iterations leave to the next; behind it also the vectors of
// values of the last iteration.
type carriedValues struct {
	ptrs, ivs, accs, lasts []kernel.Value
}

func (c *carriedValues) list() []kernel.Value {
	return slices.Concat(c.ptrs, c.ivs, c.accs, c.lasts)
}

// split is list undone.
func (e *emitter) split(v []kernel.Value, lasts bool) *carriedValues {
	np, ni, na := len(e.p.ptrs), len(e.p.ivs), len(e.l.chains)+len(e.l.prevs)+e.l.winnerAccs()
	c := &carriedValues{ptrs: v[:np], ivs: v[np : np+ni], accs: v[np+ni : np+ni+na]}
	if lasts {
		c.lasts = v[np+ni+na:]
	}
	return c
}

func (e *emitter) block(types []kernel.Type) (int, *kernel.Block) {
	blk := &kernel.Block{}
	for _, t := range types {
		blk.Params = append(blk.Params, e.l.f.NewValue(t))
	}
	e.l.f.Blocks = append(e.l.f.Blocks, blk)
	return len(e.l.f.Blocks) - 1, blk
}

func (e *emitter) end(op kernel.Op, args []kernel.Value, succs ...kernel.Succ) {
	in := kernel.New(op, kernel.NoType, args...)
	in.Succs, in.Loc = succs, e.l.loc
	e.b.B.Insts = append(e.b.B.Insts, in)
}

func typesOf(b *kernel.Builder, vs []kernel.Value) []kernel.Type {
	out := make([]kernel.Type, len(vs))
	for i, v := range vs {
		out[i] = b.Type(v)
	}
	return out
}

func (e *emitter) generate(use [][]int) {
	l, b, f := e.l, e.b, e.l.f
	e.pre = f.Blocks[l.pre]
	entry := *e.pre.Term()
	e.pre.Insts = e.pre.Insts[:len(e.pre.Insts)-1]
	b.B = e.pre
	e.count()
	for _, c := range l.checks {
		e.ok = append(e.ok, c(e))
	}
	for _, c := range l.chains {
		if c.exact { // a NaN to begin with stays
			v := l.init[c.index]
			e.ok = append(e.ok, b.FCmp(kernel.FORD, v, v))
		}
	}
	out := e.closeExit(use)

	vsAt, vs := e.block(nil)
	e.vs = vs
	b.B = vs
	rounds := b.Bin(kernel.OpLShr, e.n, b.I64(int64(bits.TrailingZeros64(uint64(l.vf)))))
	rest := b.Bin(kernel.OpAnd, e.n, b.I64(l.vf-1))
	if l.trip.most > 0 && l.trip.most*l.unroll < l.vf { // the tail does it all
		rounds, rest = b.I64(0), e.n
	}
	first, steps := e.first()
	var moves []kernel.Value
	for _, p := range e.p.ptrs {
		m := b.Bin(kernel.OpMul, e.sum(form{c: p.at.k, terms: p.at.step}, kernel.TI64), b.I64(l.vf))
		moves = append(moves, b.Op(kernel.OpBitcast, kernel.TPtr, m))
	}
	var zeros []kernel.Value
	for _, v := range e.p.lasts {
		zeros = append(zeros, b.Const(e.wide(b.Type(v)), 0))
	}
	types := typesOf(b, first.list())
	lastTypes := typesOf(b, zeros)

	mainAt, main := e.block(append([]kernel.Type{kernel.TI64}, types...))
	testAt, test := e.block(append(slices.Clone(types), lastTypes...))
	tailAt, tail := e.block(nil)
	doneAt, done := e.block(append(typesOf(b, first.accs), lastTypes...))

	// main
	b.B = main
	next := e.round(e.split(main.Params[1:], false), steps, moves, kernel.None)
	around := &carriedValues{ptrs: next.ptrs, ivs: next.ivs, accs: next.accs}
	e.again(main.Params[0], mainAt, around.list(), testAt, next.list())

	// what is left
	b.B = test
	now := e.split(test.Params, true)
	toDone := func(c *carriedValues) kernel.Succ {
		return kernel.Succ{Block: doneAt, Args: append(slices.Clone(c.accs), c.lasts...)}
	}
	if e.jam() { // nothing
		e.end(kernel.OpBr, nil, toDone(now))
		b.B = tail
		e.end(kernel.OpBr, nil, kernel.Succ{Block: tailAt})
	} else {
		e.end(kernel.OpCondBr, []kernel.Value{b.ICmp(kernel.NE, rest, b.I64(0))}, kernel.Succ{Block: tailAt}, toDone(now))
		b.B = tail
		m := b.Op(kernel.OpMCount, e.canonical(), b.MulI(rest, l.groups))
		e.end(kernel.OpBr, nil, toDone(e.round(&carriedValues{ptrs: now.ptrs, ivs: now.ivs, accs: now.accs}, steps, moves, m)))
	}

	// joined
	b.B = done
	e.results(out, done.Params, rest, kernel.Succ{Block: entry.Succs[0].Block, Args: slices.Clone(entry.Succs[0].Args)})

	enter := func(n kernel.Value, c *carriedValues, from *kernel.Block) { // where n rounds are left
		b.B = from
		e.end(kernel.OpCondBr, []kernel.Value{b.ICmp(kernel.NE, n, b.I64(0))},
			kernel.Succ{Block: mainAt, Args: append([]kernel.Value{n}, c.list()...)},
			kernel.Succ{Block: testAt, Args: append(c.list(), zeros...)})
	}
	direct, left := vs, rounds
	if l.nest != nil {
		left, direct = e.besideFirst(rounds, &first, steps, moves, types)
	}
	if e.inTurn() {
		inAt, in := e.block(nil) // behind the splats
		left, direct = e.takeTurns(rounds, &first, steps, moves, in)
		e.leaveSplats = func() { e.in(e.vs, func() { e.end(kernel.OpBr, nil, kernel.Succ{Block: inAt}) }) }
	}
	if e.staged != nil {
		stgAt, stg := e.block(nil)
		directAt, after := e.block(nil)
		direct = after
		b.B = stg
		end := e.staged.generate(rounds, &first, steps, moves)
		left := b.Bin(kernel.OpAnd, rounds, b.AddI(e.staged.size1, -1))
		e.end(kernel.OpCondBr, []kernel.Value{b.ICmp(kernel.NE, left, b.I64(0))},
			kernel.Succ{Block: mainAt, Args: append([]kernel.Value{left}, end.Params...)}, kernel.Succ{Block: testAt, Args: slices.Clone(end.Params)})
		b.B = vs
		e.end(kernel.OpCondBr, []kernel.Value{b.ICmp(kernel.UGE, rounds, b.I64(2*e.staged.levels[len(e.staged.levels)-1]))}, kernel.Succ{Block: stgAt}, kernel.Succ{Block: directAt})
	}
	enter(left, &first, direct)
	if e.leaveSplats != nil {
		e.leaveSplats()
	}
	b.B = e.pre
	e.flush()
	if len(e.ok) == 0 {
		e.end(kernel.OpBr, nil, kernel.Succ{Block: vsAt})
		return
	}
	c := e.ok[0]
	for _, x := range e.ok[1:] {
		c = b.Bin(kernel.OpAnd, c, x)
	}
	e.end(kernel.OpCondBr, []kernel.Value{c}, kernel.Succ{Block: vsAt}, entry.Succs[0])
	b.B.Term().Hints |= kernel.Sure
}

// first is what is carried into the first round, and what a round adds to counters.
func (e *emitter) first() (first carriedValues, steps []kernel.Value) {
	l := e.l
	for _, p := range e.p.ptrs {
		first.ptrs = append(first.ptrs, e.sum(form{c: p.at.c, terms: p.at.terms}, kernel.TPtr))
	}
	for _, c := range e.p.ivs {
		v, s := e.firstCounter(c)
		first.ivs, steps = append(first.ivs, v), append(steps, s)
	}
	for _, c := range l.chains {
		first.accs = append(first.accs, e.firstAcc(c))
	}
	for _, c := range l.prevs {
		first.accs = append(first.accs, e.firstState(c))
	}
	first.accs = append(first.accs, e.firstWinners()...)
	return first, steps
}

// besideFirst writes the loops that do several vectors side by side, one behind the other, beginning in the block of splats. It
// gives what is left of the rounds, and where: first is then what is carried there.
func (e *emitter) besideFirst(rounds kernel.Value, first *carriedValues, steps, moves []kernel.Value, types []kernel.Type) (kernel.Value, *kernel.Block) {
	b := e.b
	from := e.vs
	for _, n := range e.l.nest.copies {
		b.B = e.vs
		by := func(list []kernel.Value) []kernel.Value {
			out := make([]kernel.Value, len(list))
			for i, v := range list {
				t := b.Type(v)
				if t.Elem == kernel.Ptr {
					it := t.WithElem(kernel.I64)
					out[i] = b.Op(kernel.OpBitcast, t, b.Bin(kernel.OpMul, b.Op(kernel.OpBitcast, it, v), b.Const(it, n)))
				} else {
					out[i] = b.Bin(kernel.OpMul, v, b.Const(t, n))
				}
			}
			return out
		}
		far, on := by(steps), by(moves)
		wideAt, wide := e.block(append([]kernel.Type{kernel.TI64}, types...))
		nextAt, next := e.block(types)
		b.B = wide
		e.copies, e.ivSteps = n, steps
		after := e.round(e.split(wide.Params[1:], false), far, on, kernel.None)
		e.copies, e.ivSteps = 0, nil
		e.again(wide.Params[0], wideAt, after.list(), nextAt, after.list())
		b.B = from
		many := b.Bin(kernel.OpLShr, rounds, b.I64(int64(bits.TrailingZeros64(uint64(n)))))
		some := b.ICmp(kernel.NE, many, b.I64(0))
		to := []kernel.Succ{{Block: wideAt, Args: append([]kernel.Value{many}, first.list()...)}, {Block: nextAt, Args: first.list()}}
		at := from
		end := func() { e.in(at, func() { e.end(kernel.OpCondBr, []kernel.Value{some}, to...) }) }
		if from == e.vs { // splats still come there
			e.leaveSplats = end
		} else {
			end()
		}
		b.B = next
		rounds = b.Bin(kernel.OpAnd, rounds, b.I64(n-1))
		*first = *e.split(next.Params, false)
		from = next
	}
	return rounds, from
}

// firstCounter is a counter's first vector, and what a round adds.
func (e *emitter) firstCounter(c *counter) (first, step kernel.Value) {
	b := e.b
	if e.jam() {
		return e.sum(form{c: c.at.c, terms: c.at.terms}, c.t), e.sum(form{c: c.at.k, terms: c.at.step}, c.t)
	}
	t := e.wide(c.t)
	start := b.Op(kernel.OpSplat, t, e.sum(form{c: c.at.c, terms: c.at.terms}, c.t))
	it := t
	if it.Elem == kernel.Ptr {
		it.Elem = kernel.I64
		start = b.Op(kernel.OpBitcast, it, start)
	}
	iota := b.Op(kernel.OpIota, it)
	s := e.sum(form{c: c.at.k, terms: c.at.step}, kernel.Scalar(it.Elem))
	one := b.Op(kernel.OpSplat, it, s)
	first = b.Bin(kernel.OpAdd, start, b.Bin(kernel.OpMul, iota, one))
	step = b.Op(kernel.OpSplat, it, b.Bin(kernel.OpMul, s, b.Const(kernel.Scalar(it.Elem), e.l.vf)))
	if it != t {
		first, step = b.Op(kernel.OpBitcast, t, first), b.Op(kernel.OpBitcast, t, step)
	}
	return first, step
}

// firstAcc is what a reduction's lanes begin with: the start value in the first, in the others what changes nothing.
func (e *emitter) firstAcc(c *chain) kernel.Value {
	b, l := e.b, e.l
	t := e.carried(b.Type(c.param))
	bits, neutral := identity(c.op, t.Elem)
	scalar := b.Type(c.param).Lanes == 0
	if neutral && t.IsMask() {
		return b.Op(kernel.OpSToM, t, b.Op(kernel.OpZExt, kernel.TI64, l.init[c.index]))
	}
	if !neutral && len(c.copies) == 0 {
		if scalar {
			return b.Op(kernel.OpSplat, t, l.init[c.index])
		}
		return e.tile(l.init[c.index], b.Const(t, 0))
	}
	if !neutral {
		v := b.Const(t, 0)
		list := append([]int{c.index}, c.copies...)
		for i := range l.vf {
			x := l.init[list[int(i)%len(list)]]
			if scalar {
				v = b.OpImm(kernel.OpInsert, t, i, 0, v, x)
			} else {
				v = b.OpImm(kernel.OpSetPart, t, i, 0, v, x)
			}
		}
		return v
	}
	v := b.Const(t, bits)
	for k, i := range append([]int{c.index}, c.copies...) {
		if scalar {
			v = b.OpImm(kernel.OpInsert, t, int64(k), 0, v, l.init[i])
		} else {
			v = b.OpImm(kernel.OpSetPart, t, int64(k), 0, v, l.init[i])
		}
	}
	return v
}

// joined is one operation over all lanes. That of masks counts, or looks for one that is set.
func (e *emitter) joined(op kernel.Op, t kernel.Type, v kernel.Value) kernel.Value {
	if t.Elem == kernel.I1 {
		switch op {
		case kernel.OpRXor:
			return e.b.Op(kernel.OpTrunc, t, e.b.Op(kernel.OpMPopCnt, kernel.TI64, v))
		case kernel.OpRAnd:
			op = kernel.OpMAll
		default:
			op = kernel.OpMAny
		}
	}
	return e.b.Op(op, t, v)
}

// round writes VF iterations, under a mask if it is the last, and gives the next carried values.
func (e *emitter) round(c *carriedValues, steps, moves []kernel.Value, mask kernel.Value) *carriedValues {
	b, l := e.b, e.l
	e.env, e.all = map[kernel.Value]kernel.Value{}, mask
	ptrs := map[*pointer]kernel.Value{}
	for i, p := range e.p.ptrs {
		ptrs[p] = c.ptrs[i]
	}
	for v, k := range e.p.ivOf {
		e.env[v] = c.ivs[slices.Index(e.p.ivs, k)]
	}
	for i, k := range l.chains {
		e.env[k.param] = c.accs[i]
	}
	e.before = map[*previous]kernel.Value{}
	for i, p := range l.prevs {
		e.before[p] = c.accs[len(l.chains)+i]
	}
	own := c.accs[len(l.chains)+len(l.prevs):]
	e.setWinners(own)
	if l.nest != nil {
		e.nestBody(ptrs)
	} else {
		e.body(ptrs)
	}
	next := &carriedValues{}
	for i, v := range c.ptrs {
		next.ptrs = append(next.ptrs, b.Bin(kernel.OpAdd, v, moves[i]))
	}
	for i, v := range c.ivs {
		next.ivs = append(next.ivs, b.Bin(kernel.OpAdd, v, steps[i]))
	}
	for i, k := range l.chains {
		v, width := e.vec(k.reach), b.Type(k.param).Elem.Bytes()
		if b.Type(k.param).Elem == kernel.I1 {
			width = int(e.p.width)
			v = e.asMask(v, width)
		}
		if mask != kernel.None {
			v = b.Select(e.asMask(mask, width), v, c.accs[i])
		}
		next.accs = append(next.accs, v)
	}
	for _, p := range l.prevs {
		next.accs = append(next.accs, e.nextState(p))
	}
	next.accs = append(next.accs, e.nextWinners(own, c.ivs, mask)...)
	for _, v := range e.p.lasts {
		next.lasts = append(next.lasts, e.vec(v))
	}
	return next
}

// closeExit puts a block on the way out whose parameters are what the loop made, and lets all behind it read those.
func (e *emitter) closeExit(use [][]int) int {
	l, f := e.l, e.l.f
	at, out := e.block(typesOf(e.b, l.outs))
	leave := &f.Blocks[l.latch].Term().Succs[1-l.stay]
	to := map[kernel.Value]kernel.Value{}
	for i, v := range l.outs {
		to[v] = out.Params[i]
	}
	for _, v := range l.outs {
		for _, bi := range use[v] {
			if l.in[bi] {
				continue
			}
			for i := range f.Blocks[bi].Insts {
				f.Blocks[bi].Insts[i].EachUse(func(x *kernel.Value) {
					if *x == v {
						*x = to[v]
					}
				})
			}
		}
	}
	s := kernel.Succ{Block: leave.Block, Args: slices.Clone(leave.Args)}
	for i, a := range s.Args {
		if w, ok := to[a]; ok {
			s.Args[i] = w
		}
	}
	*leave = kernel.Succ{Block: at, Args: slices.Clone(l.outs)}
	out.Insts = []kernel.Inst{br(l.loc, s)}
	return at
}

// results joins the lanes and leaves the loop.
func (e *emitter) results(out int, params []kernel.Value, rest kernel.Value, scalar kernel.Succ) {
	b, l := e.b, e.l
	final := map[kernel.Value]kernel.Value{}
	good := kernel.None
	for i, c := range l.chains {
		v := params[i]
		keep := l.groups * int64(1+len(c.copies))
		if op, ok := l.across(c); ok && keep == 1 && b.Type(c.param).Lanes == 0 {
			final[l.next[c.index]] = e.joined(op, b.Type(c.param), v)
			keep = e.lanes() // it is done
		}
		for h := e.lanes() / 2; h >= keep; h /= 2 {
			v = b.Bin(c.op, v, b.OpImm(kernel.OpSlideDown, b.Type(v), h, 0, v))
		}
		for k, at := range append([]int{c.index}, c.copies...) {
			t := b.Type(c.param)
			if _, joined := final[l.next[at]]; joined {
				continue
			}
			if t.Lanes == 0 {
				final[l.next[at]] = b.OpImm(kernel.OpExtract, t, int64(k), 0, v)
			} else {
				final[l.next[at]] = b.OpImm(kernel.OpPart, t, int64(k), 0, v)
			}
		}
		if c.exact {
			r := final[c.next]
			x := b.FCmp(kernel.FONE, r, b.Const(b.Type(r), 0)) // also false of NaN
			if good == kernel.None {
				good = x
			} else {
				good = b.Bin(kernel.OpAnd, good, x)
			}
		}
	}
	e.winnerResults(params[len(l.chains)+len(l.prevs):], final)
	for i, v := range e.p.lasts {
		lane := b.Bin(kernel.OpAnd, b.AddI(rest, l.vf-1), b.I64(l.vf-1))
		final[v] = b.Op(kernel.OpExtractV, b.Type(v), params[len(l.chains)+len(l.prevs)+l.winnerAccs()+i], lane)
	}
	var args []kernel.Value
	for _, v := range l.outs {
		r, ok := final[v]
		if !ok {
			f := l.of(v)
			start := e.sum(form{c: f.c, terms: f.terms}, kernel.TI64)
			move := b.Bin(kernel.OpMul, e.sum(form{c: f.k, terms: f.step}, kernel.TI64), e.last)
			r = e.sum(form{terms: []term{{v: b.Bin(kernel.OpAdd, start, move), sym: kernel.None, c: 1}}}, b.Type(v))
		}
		args = append(args, r)
	}
	if good == kernel.None {
		e.end(kernel.OpBr, nil, kernel.Succ{Block: out, Args: args})
		return
	}
	e.end(kernel.OpCondBr, []kernel.Value{good}, kernel.Succ{Block: out, Args: args}, scalar)
	b.B.Term().Hints |= kernel.Sure
}
