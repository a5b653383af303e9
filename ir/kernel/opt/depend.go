package opt

import (
	"slices"

	"github.com/godwit-accel/godwit/ir/kernel"
)

// access is a load or store of the loop.
type access struct {
	in    *kernel.Inst
	at    form  // the address, without what copies of the body add
	size  int64 // bytes of one iteration
	store bool
	obj   object
	group int // of accesses whose addresses differ by constants; −1 where the address is not affine
}

// check is a condition to be tested before the loop; it builds an i1 that is true where vectors may be used.
type check func(e *emitter) kernel.Value

const maxChecks = 24

// memory lists the loads and stores, and refuses what no vector loop can hold.
func (l *loop) memory() {
	for _, bi := range l.blocks {
		b := l.f.Blocks[bi]
		for i := range b.Insts {
			in := &b.Insts[i]
			switch {
			case in.Op.Is(kernel.Effect):
				if in.Op == kernel.OpCall {
					miss("it calls @" + in.Sym)
				}
				miss("it contains " + in.Op.String())
			case in.Op != kernel.OpLoad && in.Op != kernel.OpStore && (in.Op.Is(kernel.Reads) || in.Op.Is(kernel.Writes)):
				miss("it contains " + in.Op.String())
			case in.Op == kernel.OpLoad || in.Op == kernel.OpStore:
				l.access(in)
			}
		}
	}
}

func (l *loop) access(in *kernel.Inst) {
	if in.Hints&kernel.Volatile != 0 {
		miss("it touches volatile memory")
	}
	p := pointerOf(in)
	n := 1
	if in.Op == kernel.OpStore {
		n = 2
	}
	e := in.Type.Elem
	if in.Mask != kernel.None || in.Type.IsMask() || e == kernel.I1 {
		if in.Mask != kernel.None && int(in.Type.Lanes)*e.Bytes() == kernel.VectorBytes {
			miss(wholeAlready)
		}
		miss("it contains a masked access")
	}
	if in.Align != 0 && int(in.Align) < e.Bytes() {
		miss("an access is not aligned to its element")
	}
	a := &access{in: in, at: l.of(p), size: int64(max(1, int(in.Type.Lanes)) * e.Bytes()), store: in.Op == kernel.OpStore, obj: l.r.object(p), group: -1}
	a.at.c += in.Imm
	if len(in.Args) > n {
		a.at = a.at.plus(l.of(in.Args[n]), max(1, in.Imm2))
	}
	l.accesses = append(l.accesses, a)
}

// perCopy divides what an iteration adds by the copies of the body it holds.
func (l *loop) perCopy(a form) (form, bool) {
	u := l.unroll
	if u == 1 {
		return a, true
	}
	ok := a.k%u == 0
	a.k /= u
	step := make([]term, len(a.step))
	for i, t := range a.step {
		ok = ok && t.c%u == 0
		t.c /= u
		step[i] = t
	}
	a.step = step
	return a, ok
}

// order is that of the accesses in the vector loop: as in the program, but early loads first. A load that a store comes
// before, and that a later iteration's store would spoil, is made early.
func (l *loop) order() []*access {
	for i, a := range l.accesses {
		if a.store || l.early[a.in] || l.unroll > 1 || !a.at.affine() || len(a.at.step) > 0 || a.at.k == 0 || !l.always(l.blockOf(a.in)) {
			continue
		}
		for _, b := range l.accesses[:i] {
			if !b.store || !b.at.affine() || !a.at.sameShape(&b.at) || apart(a.obj, b.obj) {
				continue
			}
			if n := meet(b, a, a.at.k); n < l.vf && !overlap(a, b, 0) && meet(a, b, a.at.k) > n {
				l.early[a.in] = true
			}
		}
	}
	var first, rest []*access
	for _, a := range l.accesses {
		if !l.early[a.in] {
			rest = append(rest, a)
			continue
		}
		first = append(first, a)
		for _, b := range rest {
			if b.store && a.group == b.group && a.group >= 0 && overlap(a, b, 0) && !apart(a.obj, b.obj) {
				miss("an iteration needs what it wrote itself to go on")
			}
		}
	}
	return slices.Concat(first, rest)
}

// overlap reports that a touches, d bytes further on, what b does.
func overlap(a, b *access, d int64) bool {
	return a.at.c+d < b.at.c+b.size && b.at.c < a.at.c+d+a.size
}

// meet is after how many iterations, each k bytes further, first touches what second did: first comes first in the body.
func meet(first, second *access, k int64) int64 {
	for d := int64(1); d < 256; d++ {
		if overlap(first, second, k*d) {
			return d
		}
	}
	return 256
}

type span struct {
	at     form
	lo, hi int64
}

// depend finds how many iterations may be done at once, and the checks that this needs.
func (l *loop) depend() {
	var spans []span
	for _, a := range l.accesses {
		if !a.at.affine() {
			continue
		}
		for i := range spans {
			if s := &spans[i]; s.at.sameShape(&a.at) {
				a.group = i
				s.lo, s.hi = min(s.lo, a.at.c), max(s.hi, a.at.c+a.size)
			}
		}
		if a.group < 0 {
			a.group = len(spans)
			spans = append(spans, span{a.at, a.at.c, a.at.c + a.size})
		}
	}
	order := l.order()
	limit := int64(256)
	done := map[[2]int]bool{}
	for i, a := range order {
		for j, b := range order {
			if j > i || !a.store && !b.store || apart(a.obj, b.obj) {
				continue
			}
			switch {
			case i == j && !a.at.affine(): // in lane order: the last one wins
			case a.group < 0 || b.group < 0:
				miss("memory that is written may be memory that is read elsewhere in it")
			case a.group == b.group:
				limit = min(limit, l.distance(b, a))
			default:
				k := [2]int{min(a.group, b.group), max(a.group, b.group)}
				if !done[k] {
					done[k] = true
					x, y := &spans[k[0]], &spans[k[1]]
					if len(done) > maxChecks {
						miss("too many pairs of pointers may overlap")
					}
					l.checks = append(l.checks, func(e *emitter) kernel.Value { return e.disjoint(x, y) })
				}
			}
		}
	}
	l.limit = limit
	if limit < 4 {
		miss("an iteration needs what one shortly before it wrote")
	}
	for l.vf > limit {
		l.vf /= 2
	}
}

// distance is how many iterations of a pair of accesses at one base can be done at once: first comes first in the body.
func (l *loop) distance(first, second *access) int64 {
	at, ok := l.perCopy(first.at)
	if len(at.step) > 0 || !ok {
		if first == second && first.store && ok {
			// The stride is not known: it must leave the elements apart.
			l.strideApart(at.step, first.size)
			return 256
		}
		if first.at.c == second.at.c && first.size == second.size && ok {
			l.strideApart(at.step, first.size)
			return 256
		}
		miss("a stride is not known when it is compiled")
	}
	for d := int64(1); d < 256; d++ {
		lo := first.at.c // of an earlier iteration's second access against a later one's first
		x, y := lo+at.k*d, second.at.c
		if x < y+second.size && y < x+first.size {
			if d == 1 && at.k == 0 {
				miss("each iteration writes to the same place")
			}
			return d
		}
		if l.unroll > 1 { // copies may have been interleaved: neither order may matter
			x, y = lo, second.at.c+at.k*d
			if x < y+second.size && y < x+first.size {
				return d
			}
		}
	}
	return 256
}

// strideApart asks for |step| ≥ size.
func (l *loop) strideApart(step []term, size int64) {
	l.checks = append(l.checks, func(e *emitter) kernel.Value {
		s := e.sum(form{terms: step}, kernel.TI64)
		s = e.b.Un(kernel.OpAbs, s)
		return e.b.ICmp(kernel.UGE, s, e.b.I64(size))
	})
}

// disjoint tests that two spans of addresses do not meet.
func (e *emitter) disjoint(x, y *span) kernel.Value {
	alo, ahi := e.extent(x)
	blo, bhi := e.extent(y)
	return e.b.Bin(kernel.OpOr, e.b.ICmp(kernel.ULE, ahi, blo), e.b.ICmp(kernel.ULE, bhi, alo))
}

// extent is the first byte of a span over all iterations, and the byte behind the last.
func (e *emitter) extent(s *span) (lo, hi kernel.Value) {
	b := e.b
	first := s.at
	first.c, first.k, first.step = s.lo, 0, nil
	start := e.sum(first, kernel.TI64)
	each, ok := e.l.perCopy(s.at)
	if !ok {
		miss("its copies are not alike")
	}
	move := b.Bin(kernel.OpMul, e.sum(form{c: each.k, terms: each.step}, kernel.TI64), b.AddI(e.n, -1))
	end := b.Bin(kernel.OpAdd, start, move)
	lo, hi = start, end
	switch {
	case len(s.at.step) > 0:
		lo, hi = b.Bin(kernel.OpUMin, start, end), b.Bin(kernel.OpUMax, start, end)
	case s.at.k < 0:
		lo, hi = end, start
	}
	return lo, b.AddI(hi, s.hi-s.lo)
}
