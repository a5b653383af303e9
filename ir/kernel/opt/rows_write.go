package opt

import (
	"math"
	"slices"

	"github.com/godwit-accel/godwit/ir/kernel"
)

// write makes the copy one over blocks of rows: pre tests, way leads to it.
func (x *rows) write(pre int, way *kernel.Block, yes kernel.Value, guards []guard) {
	l, f := x.loop, x.f
	b := &kernel.Builder{M: x.s.m, F: f, Loc: x.loc}
	e := &emitter{l: l, b: b, pre: f.Blocks[pre]}
	x.e = e
	// Before it: how much there is, and whether it fits.
	fork := *e.pre.Term()
	e.pre.Insts = slices.DeleteFunc(e.pre.Insts[:len(e.pre.Insts)-1], func(in kernel.Inst) bool { return in.Res == yes })
	b.B = e.pre
	e.count()
	for _, c := range l.checks {
		e.ok = append(e.ok, c(e))
	}
	for _, g := range guards {
		c := g.cond
		if !g.is {
			c = b.Un(kernel.OpNot, c)
		}
		e.ok = append(e.ok, c)
	}
	x.measure()
	e.flush()
	ok := e.ok[0]
	for _, c := range e.ok[1:] {
		ok = b.Bin(kernel.OpAnd, ok, c)
	}
	fork.Args[0] = ok
	e.pre.Insts = append(e.pre.Insts, fork)

	// The way in: descriptors, and the first two blocks.
	b.B = way
	way.Insts = nil
	for _, s := range x.streams {
		d := b.PtrConst(s.at)
		zero, one := b.I64(0), b.I64(1)
		for off := int64(8); off < 128; off += 8 {
			v := zero
			switch off {
			case 16: // two dimensions of one
				v = b.I64(1 | 1<<32)
			case 48, 80:
				v = s.way
			case 56, 88:
				v = one
			}
			b.Store(v, d, off, kernel.None)
		}
		b.Store(one, d, 0, kernel.None)
	}
	for k := range int64(ahead) {
		for _, s := range x.streams {
			if s.reads {
				x.bring(s, b.MulI(x.by, k), x.by, b.I64(k))
			}
		}
	}
	// Blocks of rows.
	headAt, head := e.block([]kernel.Type{kernel.TI64, kernel.TI64})
	x.head = head
	e.end(kernel.OpBr, nil, kernel.Succ{Block: headAt, Args: []kernel.Value{b.I64(0), b.I64(0)}})
	b.B = head
	x.begun, x.slot = head.Params[0], head.Params[1]
	left := b.Bin(kernel.OpSub, e.n, x.begun)
	count := b.Bin(kernel.OpSMin, left, x.by)
	far := b.Bin(kernel.OpAdd, x.begun, b.MulI(x.by, ahead))
	some := b.Bin(kernel.OpSMax, b.I64(0), b.Bin(kernel.OpSMin, x.by, b.Bin(kernel.OpSub, e.n, far)))
	then := x.behind(x.slot, ahead)
	ins, outs, pending := int64(0), int64(0), int64(ahead)
	for _, s := range x.streams {
		if s.reads {
			ins++
		}
		if s.cover != nil {
			outs++
		}
		if s.inPlace() {
			pending = 1
		}
	}
	wait := func(queue, n int64) { b.OpImm(kernel.OpDMAWait, kernel.NoType, queue, n) }
	if outs > 0 {
		wait(outQueue, pending*outs)
	}
	for _, s := range x.streams {
		if s.reads {
			x.bring(s, far, some, then)
		}
	}
	if ins > 0 {
		wait(inQueue, ahead*ins)
	}
	x.move()
	x.enter(count)

	// Behind a block.
	doneAt, done := e.block(nil)
	endAt, end := e.block(nil)
	exit := x.counted(count, doneAt)
	b.B = done
	for _, s := range x.streams {
		if s.cover != nil {
			d := b.PtrConst(s.at)
			b.Store(b.Bin(kernel.OpOr, count, b.Bin(kernel.OpShl, s.len, b.I64(32))), d, 24, kernel.None)
			b.OpImm(kernel.OpDMA, kernel.NoType, outQueue, 0, d, x.place1(s, x.slot), x.far(s, x.begun))
		}
	}
	next := b.Bin(kernel.OpAdd, x.begun, x.by)
	on := x.behind(x.slot, 1)
	e.end(kernel.OpCondBr, []kernel.Value{b.ICmp(kernel.SLT, next, e.n)}, kernel.Succ{Block: headAt, Args: []kernel.Value{next, on}}, kernel.Succ{Block: endAt})
	b.B = end
	if ins > 0 {
		wait(inQueue, 0)
	}
	if outs > 0 {
		wait(outQueue, 0)
	}
	e.end(kernel.OpBr, nil, exit)
	x.beside()
	b.B = e.pre
	for _, bi := range x.blocks {
		x.s.beside[f.Blocks[bi]] = true
	}
	x.s.rewrote = true
}

// measure computes the extents of streams, the rows of a block, and whether that fits.
func (x *rows) measure() {
	e, b := x.e, x.e.b
	ask := func(c kernel.Value) { e.ok = append(e.ok, c) }
	for _, v := range x.small { // at the first and the last iteration
		a := x.of(v)
		first := e.sum(form{c: a.c, terms: a.terms}, kernel.TI64)
		way := b.Bin(kernel.OpMul, e.sum(form{c: a.k, terms: a.step}, kernel.TI64), e.last)
		for _, n := range []kernel.Value{first, b.Bin(kernel.OpAdd, first, way)} {
			ask(b.ICmp(kernel.ULE, n, b.I64(math.MaxUint32)))
		}
	}
	most := kernel.None
	for _, s := range x.streams {
		type extent struct{ lo, hi kernel.Value }
		var cover extent
		var lo, hi kernel.Value = kernel.None, kernel.None
		var seen []*span
		join := func(a *access) extent {
			one := a.at
			one.k, one.step = 0, nil
			p, q := e.extentNest(&span{one, a.at.c, a.at.c + a.size})
			return extent{p, q}
		}
		for _, a := range s.members {
			if a != s.cover && slices.ContainsFunc(seen, func(x *span) bool { return x.at.c == a.at.c && x.at.sameShape(&a.at) && x.hi == a.size }) {
				continue
			}
			seen = append(seen, &span{at: a.at, hi: a.size})
			at := join(a)
			if a == s.cover {
				cover = at
			}
			if lo == kernel.None {
				lo, hi = at.lo, at.hi
				continue
			}
			lo, hi = b.Bin(kernel.OpUMin, lo, at.lo), b.Bin(kernel.OpUMax, hi, at.hi)
		}
		first := s.members[0].at
		s.lo, s.len = lo, b.Bin(kernel.OpSub, hi, lo)
		s.way = e.sum(form{c: first.k, terms: first.step}, kernel.TI64)
		ask(b.ICmp(kernel.ULT, b.AddI(s.way, -1), b.I64(maxRow)))
		ask(b.ICmp(kernel.ULE, s.len, b.I64(x.room())))
		s.shared = b.Bin(kernel.OpSMax, b.Bin(kernel.OpSub, s.len, s.way), b.I64(0))
		if s.cover != nil {
			ask(b.ICmp(kernel.ULE, s.len, s.way))
			if len(seen) > 1 {
				ask(b.ICmp(kernel.EQ, cover.lo, lo))
				ask(b.ICmp(kernel.EQ, cover.hi, hi))
			}
		}
		if most == kernel.None {
			most = s.way
		} else {
			most = b.Bin(kernel.OpUMax, most, s.way)
		}
	}
	x.choose(most)
	ask(x.ring(x.by))
	x.slotCount()
	ask(b.ICmp(kernel.SGE, e.n, b.MulI(x.by, 2)))
	ask(b.ICmp(kernel.SGE, b.Bin(kernel.OpMul, e.n, most), b.I64(2*leastBlock)))
}

// far is where a stream begins in an iteration.
func (x *rows) far(s *rowStream, iteration kernel.Value) kernel.Value {
	b := x.e.b
	return b.Op(kernel.OpBitcast, kernel.TPtr, b.Bin(kernel.OpAdd, s.lo, b.Bin(kernel.OpMul, s.way, iteration)))
}

// enter leads from the head of a block into the nest, with the counters as they are there.
func (x *rows) enter(count kernel.Value) {
	e, b, f := x.e, x.e.b, x.f
	e.in(x.head, func() {
		var args []kernel.Value
		for _, p := range f.Blocks[x.header].Params[:len(x.init)] {
			args = append(args, x.reached(p))
		}
		for _, r := range x.fresh {
			v := b.Op(kernel.OpBitcast, kernel.TI64, x.reached(r.key.v))
			args = append(args, x.rebased(v, r.key.s))
		}
		e.end(kernel.OpBr, nil, kernel.Succ{Block: x.header, Args: append(args, count)})
	})
}

// reached is a counter of the outer loop where a block begins.
func (x *rows) reached(p kernel.Value) kernel.Value {
	e, b := x.e, x.e.b
	r, t := x.recs[p], x.f.TypeOf(p)
	start := e.sum(r.init, kernel.TI64)
	on := b.Bin(kernel.OpMul, e.sum(form{c: r.k, terms: r.step}, kernel.TI64), x.begun)
	v := b.Bin(kernel.OpAdd, start, on)
	switch {
	case t.Elem == kernel.Ptr:
		return b.Op(kernel.OpBitcast, t, v)
	case t != kernel.TI64:
		return b.Op(kernel.OpTrunc, t, v)
	}
	return v
}

// rebased is the address in the scratchpad for one of a stream, given as a number.
func (x *rows) rebased(v kernel.Value, s *rowStream) kernel.Value {
	b := x.e.b
	gone := b.Bin(kernel.OpAdd, s.lo, b.Bin(kernel.OpMul, s.way, x.begun))
	return x.near(s, b.Bin(kernel.OpAdd, b.Bin(kernel.OpSub, v, gone), b.Bin(kernel.OpMul, x.slot, s.slot)))
}

// counted lets the nest run so many iterations; it gives where the nest led.
func (x *rows) counted(count kernel.Value, done int) kernel.Succ {
	f := x.f
	head, latch := f.Blocks[x.header], f.Blocks[x.latch]
	n := f.NewValue(kernel.TI64)
	for _, r := range x.fresh {
		head.Params = append(head.Params, x.moved[r.key])
	}
	head.Params = append(head.Params, n)
	t := *latch.Term()
	exit := t.Succs[1-x.stay]
	latch.Insts = latch.Insts[:len(latch.Insts)-1]
	b := &kernel.Builder{F: f, M: x.s.m, B: latch, Loc: t.Loc}
	stay := kernel.Succ{Block: x.header, Args: slices.Clone(t.Succs[x.stay].Args)}
	for _, r := range x.fresh {
		stay.Args = append(stay.Args, r.next)
	}
	left := b.AddI(n, -1)
	stay.Args = append(stay.Args, left)
	c := kernel.New(kernel.OpCondBr, kernel.NoType, b.ICmp(kernel.NE, left, b.I64(0)))
	c.Loc, c.Succs = t.Loc, []kernel.Succ{stay, {Block: done}}
	latch.Insts = append(latch.Insts, c)
	return exit
}
