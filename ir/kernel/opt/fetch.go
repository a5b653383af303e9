package opt

import (
	"cmp"
	"slices"

	"github.com/godwit-accel/godwit/ir/kernel"
)

// Fetching ahead. What a loop reads through the data cache, and not by DMA, stops the core a hundred cycles at each miss.
// Where an innermost loop goes on regularly, each iteration therefore asks for what a later one will read, so many
// iterations ahead that it is there by then:
//
//	entry:  fetch the first `ahead` iterations' bytes        loop:  fetch p + ahead·step;  x = load p;  p += step
//
// Nothing depends on it: a fetch that is wrong costs its cycle. So no trip count, no alias and no condition has to be known,
// and what lies behind the last iteration is asked for as well, which in a row of an array is the next row's beginning.

const (
	fetchCycles = 160 // from a fetch to the use that should not wait, besides what the port has to do
	maxRuns     = 12  // of a loop
	fetchRows   = 127 // of one instruction
	fetchBytes  = 7 << 10
)

// run is one run of addresses of a loop.
type run struct {
	at     form // of the first load of it,
	lo, hi int64
	block  int // where that is
	inst   int
}

// insertion is code to go before an instruction.
type insertion struct {
	block, at int
	code      []kernel.Inst
}

// fetcher looks at one loop after the other; what it writes is put in place when all were seen.
type fetcher struct {
	*loop
	near    *nearby
	entries []int
	ahead   int64 // iterations
	put     []insertion
}

func fetch(s *state, f *kernel.Func) {
	t := s.tree(f)
	if len(t.Loops) == 0 {
		return
	}
	inner, d := t.innermost(), s.loopDefs(f)
	x := &fetcher{near: newNearby(f, d)}
	r := newRoots(f, d)
	for i := range t.Loops {
		if inner[i] {
			x.loop = newLoop(s, f, t, d, r, &t.Loops[i])
			x.do()
			x.loop.done()
		}
	}
	if len(x.put) == 0 {
		return
	}
	x.place(f)
	clean(s, f)
	licm(s, f)
}

// place puts what was written where it belongs.
func (x *fetcher) place(f *kernel.Func) {
	slices.Reverse(x.put) // of one place, what was put first comes first
	slices.SortStableFunc(x.put, func(a, b insertion) int { return cmp.Or(a.block-b.block, b.at-a.at) })
	for _, p := range x.put { // from the end of each block on, so that places stay
		b := f.Blocks[p.block]
		b.Insts = slices.Insert(b.Insts, p.at, p.code...)
	}
}

// ways finds where a loop is entered and that it goes round in one way; false if not.
func (x *fetcher) ways() bool {
	l, f := x.loop, x.f
	l.loc = f.Blocks[l.header].Insts[0].Loc
	x.entries = x.entries[:0]
	for _, p := range l.t.Preds[l.header] {
		switch {
		case l.t.Order[p] < 0:
		case l.in[p] && l.latch >= 0:
			return false
		case l.in[p]:
			l.latch = p
		case !slices.Contains(x.entries, p):
			x.entries = append(x.entries, p)
		}
	}
	if l.latch < 0 || len(x.entries) == 0 {
		return false
	}
	for _, p := range append([]int{l.latch}, x.entries...) {
		n := 0
		for _, e := range f.Blocks[p].Term().Succs {
			if e.Block == l.header {
				n++
			}
		}
		if n > 1 {
			return false
		}
	}
	l.next = x.along(l.latch)
	x.from(x.entries[0])
	return true
}

// do handles a loop.
func (x *fetcher) do() {
	l, f := x.loop, x.f
	if !x.ways() {
		return
	}
	runs, cycles := x.runs()
	if len(runs) == 0 || len(runs) > maxRuns {
		return
	}
	x.ahead = (fetchCycles + cycles - 1) / cycles
	for i := range runs { // the first iterations are one instruction's
		if k := abs(runs[i].at.k); k > 0 && k <= runs[i].hi-runs[i].lo {
			x.ahead = max(1, min(x.ahead, fetchBytes/k))
		}
	}
	steps := slices.ContainsFunc(runs, func(r run) bool { return len(r.at.step) > 0 })
	if steps && len(x.loop.before) > 0 { // what they are made of
		if len(x.entries) > 1 {
			return
		}
		p := x.entries[0]
		x.emit(p, len(f.Blocks[p].Insts)-1, func(e *emitter) { e.flush() })
	}
	for i := range runs {
		x.inside(&runs[i])
	}
	for _, p := range x.entries {
		x.from(p)
		for i := range runs {
			x.before(p, &runs[i])
		}
	}
	rem := kernel.Remark{Func: f.Name, Loop: loopName(f, l.header), Pass: "fetch", Done: true, Msg: "what it reads is asked for ahead"}
	if int(l.loc) < len(l.s.m.Locs) {
		rem.Pos = l.s.m.Locs[l.loc]
	}
	rem.Facts = []kernel.Fact{{Name: "runs", Value: int64(len(runs))}, {Name: "iterations ahead", Value: x.ahead}}
	l.s.remarks = append(l.s.remarks, rem)
}

// along is what block p passes to the header.
func (x *fetcher) along(p int) []kernel.Value {
	for _, e := range x.f.Blocks[p].Term().Succs {
		if e.Block == x.header {
			return e.Args
		}
	}
	return nil
}

// from reads the loop as it is when entered from block p.
func (x *fetcher) from(p int) {
	x.init = x.along(p)
	x.forget()
	x.recs = map[kernel.Value]*recurrence{}
	x.made, x.loop.before = map[outsideKey]kernel.Value{}, nil
	x.findRecurrences()
}

// address is where an access begins.
func (x *fetcher) address(in *kernel.Inst) form {
	args := in.Args
	if in.Op == kernel.OpStore {
		args = args[1:]
	}
	at := x.of(args[0])
	at.c += in.Imm
	if len(args) > 1 {
		at = at.plus(x.of(args[1]), max(1, in.Imm2))
	}
	return at
}

// runs lists what the loop reads, and estimates the cycles of an iteration.
func (x *fetcher) runs() (list []run, cycles int64) {
	var vector, loads, scalar, lines int64
	for _, bi := range x.blocks {
		for i := range x.f.Blocks[bi].Insts {
			in := &x.f.Blocks[bi].Insts[i]
			switch {
			case in.Op.Is(kernel.Effect), in.Op == kernel.OpFetch:
				return nil, 0
			case in.Op == kernel.OpLoad || in.Op == kernel.OpLoadSplat:
				loads++
				list = x.add(list, in, bi, i)
			case in.Op == kernel.OpStore:
				lines += int64(x.f.TypeOf(in.Args[0]).Bytes()+63) / 64
			case in.Type.Lanes > 0:
				vector++
			case in.Op != kernel.OpConst:
				scalar++
			}
		}
	}
	for i := range list {
		n := list[i].hi - list[i].lo
		if len(list[i].at.step) == 0 {
			n = min(n, abs(list[i].at.k))
		}
		lines += (n + 63) / 64
	}
	return list, max(1, vector, loads, scalar/2, lines)
}

func (x *fetcher) add(list []run, in *kernel.Inst, block, inst int) []run {
	if x.near.is(in.Args[0]) {
		return list
	}
	at := x.address(in)
	if !at.affine() || at.k == 0 && len(at.step) == 0 {
		return list
	}
	size := int64(in.Type.Bytes())
	if in.Op == kernel.OpLoadSplat {
		size = int64(in.Type.Elem.Bytes())
	}
	for i := range list {
		if r := &list[i]; r.at.sameShape(&at) && at.c < r.hi+maxSpan && at.c+size > r.lo-maxSpan {
			r.lo, r.hi = min(r.lo, at.c), max(r.hi, at.c+size)
			return list
		}
	}
	return append(list, run{at: at, lo: at.c, hi: at.c + size, block: block, inst: inst})
}

// emit collects what do writes, for the place before an instruction.
func (x *fetcher) emit(block, at int, do func(e *emitter)) {
	tmp := &kernel.Block{}
	e := &emitter{l: x.loop, b: &kernel.Builder{M: x.s.m, F: x.f, Loc: x.loc, B: tmp}, pre: tmp}
	do(e)
	x.put = append(x.put, insertion{block, at, tmp.Insts})
}

func (e *emitter) fetch(p kernel.Value, off int64, bytes, stride kernel.Value, rows int64) {
	e.b.OpImm(kernel.OpFetch, kernel.NoType, off, rows, p, bytes, stride)
}

// inside asks for the bytes of a later iteration beside the run's first load.
func (x *fetcher) inside(r *run) {
	in := &x.f.Blocks[r.block].Insts[r.inst]
	x.emit(r.block, r.inst, func(e *emitter) {
		b := e.b
		p, off := in.Args[0], in.Imm+r.lo-r.at.c
		if len(in.Args) > 1 {
			p = b.PtrAdd(p, b.MulI(in.Args[1], max(1, in.Imm2)))
		}
		n, k := r.hi-r.lo, r.at.k
		if len(r.at.step) > 0 {
			p = b.PtrAdd(p, b.MulI(e.sum(form{c: k, terms: r.at.step}, kernel.TI64), x.ahead))
			e.fetch(p, off, b.I64(n), b.I64(0), 1)
			return
		}
		off += k * x.ahead
		if k > 0 && k < n { // the rest has been asked for
			off += n - k
		}
		e.fetch(p, off, b.I64(min(n, abs(k))), b.I64(0), 1)
	})
}

// before asks for the bytes of the first iterations, where the loop is entered.
func (x *fetcher) before(p int, r *run) {
	at := x.address(&x.f.Blocks[r.block].Insts[r.inst])
	if !at.affine() || len(at.terms) > maxTerms/2 {
		x.loop.before = nil
		return
	}
	x.emit(p, len(x.f.Blocks[p].Insts)-1, func(e *emitter) {
		b := e.b
		e.flush()
		first := e.sum(form{c: at.c + r.lo - r.at.c, terms: at.terms}, kernel.TPtr)
		n, k := r.hi-r.lo, at.k
		if len(at.step) > 0 || abs(k) > n {
			e.fetch(first, 0, b.I64(n), e.sum(form{c: k, terms: at.step}, kernel.TI64), min(x.ahead, fetchRows))
			return
		}
		off := min(k, 0) * (x.ahead - 1)
		bytes := b.I64(abs(k)*(x.ahead-1) + n)
		if rounds := x.rounds(p); rounds != kernel.None && k > 0 {
			bytes = b.Bin(kernel.OpUMin, bytes, b.AddI(b.MulI(rounds, k), n-k))
		}
		e.fetch(first, off, bytes, b.I64(0), 1)
	})
}

// rounds is how often the loop goes round, if that is counted, when it is entered from block p.
func (x *fetcher) rounds(p int) kernel.Value {
	t := x.f.Blocks[x.latch].Term()
	if t.Op != kernel.OpDbnz {
		return kernel.None
	}
	i := slices.Index(x.f.Blocks[x.header].Params, t.Args[0])
	if i < 0 {
		return kernel.None
	}
	return x.init[i]
}
