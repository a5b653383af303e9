package opt

import (
	"maps"
	"slices"

	"github.com/godwit-accel/godwit/ir/kernel"
)

// A loop whose iterations need each other, as those of an ordered sum do, may stand in one whose iterations do not:
//
//	for j { s = 0; for p { s += a[p]·b[p][j] }; c[j] = s }
//
// There the lanes are iterations of the loop around it. Its blocks are kept as they are, with vectors where something
// differs between its iterations and scalars where nothing does; every branch in it must be one of the latter, so that
// all lanes go the same way. Sums keep their order.
type nest struct {
	uniform map[kernel.Value]bool // what is alike in all iterations of the outer loop, at each moment
	inner   map[kernel.Value]*innerRange
	scalars map[kernel.Value]kernel.Value // of the round in hand
	never   map[int]bool                  // blocks where it does not go while its checks hold
	copies  []int64                       // how many vectors are done side by side, where there are so many left: falling
	jam     bool                          // of one lane each: see jam.go
}

// innerRange is how a counter of an inner loop goes on.
type innerRange struct {
	l *loop
	r *recurrence
}

const maxAround = 3 // loops around one that are tried

// around tries the loops around loop i, and says which was rewritten, −1 if none.
func (s *state) around(f *kernel.Func, t *tree, d *defs, r *roots, use func() [][]int, i int, touched []bool) int {
	for n, o := 0, t.Loops[i].Parent; o >= 0 && n < maxAround && !touched[o]; n, o = n+1, t.Loops[o].Parent {
		if s.vectoriseNest(f, t, d, r, use, o) {
			return o
		}
	}
	return -1
}

func (s *state) vectoriseNest(f *kernel.Func, t *tree, d *defs, r *roots, use func() [][]int, o int) (done bool) {
	l, p := s.planNest(f, t, d, r, use, o, false)
	if l == nil {
		return false
	}
	e := &emitter{l: l, p: p, flat: map[kernel.Value]kernel.Value{}, b: &kernel.Builder{M: s.m, F: f, Loc: l.loc}}
	e.generate(use())
	s.rewrote = true
	return true
}

// planNest finds out how iterations of loop o can be done together, in lanes or, jammed, as scalars side by side; nil if not.
func (s *state) planNest(f *kernel.Func, t *tree, d *defs, r *roots, use func() [][]int, o int, jam bool) (l *loop, p *plan) {
	defer func() {
		if why := recover(); why != nil {
			if _, ok := why.(missed); !ok {
				panic(why)
			}
			l, p = nil, nil
		}
	}()
	l = newLoop(s, f, t, d, r, &t.Loops[o])
	l.around = true
	l.shape()
	l.count()
	if l.trip.most > 0 && l.trip.most < 4 {
		return nil, nil
	}
	l.liveOut(use())
	for _, v := range l.outs {
		if a := l.of(v); !a.affine() || l.f.TypeOf(v).Lanes > 0 || !l.f.TypeOf(v).Elem.IsInt() || l.f.TypeOf(v).Elem == kernel.I1 {
			return nil, nil
		}
	}
	l.nest = &nest{inner: map[kernel.Value]*innerRange{}, never: map[int]bool{}, jam: jam}
	l.leaveOut()
	l.findUniform()
	l.innerLoops(o)
	l.memory()
	p = l.demand()
	p.width = max(p.width, 1)
	if jam {
		l.vf = 1
		for n := int64(maxRows); n > 1 && len(l.nest.copies) == 0; n /= 2 {
			if n*int64(l.insts) <= maxJammed {
				l.nest.copies = append(l.nest.copies, n)
			}
		}
		if len(l.nest.copies) == 0 {
			miss("its body is too long")
		}
		l.dependJam(p)
		return l, p
	}
	l.vf = kernel.VectorBytes / p.width
	l.sideBySide(p)
	l.dependNest(p)
	return l, p
}

// leaveOut takes away blocks with vectors, which lanes cannot hold, if a condition made outside leads to them: compilers
// write such for strides that happen to be 1. The vector loop is for the other case.
func (l *loop) leaveOut() {
	for _, bi := range l.blocks {
		t := l.f.Blocks[bi].Term()
		if bi == l.latch || t.Op != kernel.OpCondBr || l.inside(t.Args[0]) || l.nest.never[bi] {
			continue
		}
		for side, s := range t.Succs {
			if len(l.t.Preds[s.Block]) != 1 || !l.in[s.Block] || l.t.over(s.Block, l.latch) || !l.vectorsUnder(s.Block) {
				continue
			}
			for _, b := range l.blocks {
				if l.t.over(s.Block, b) {
					l.nest.never[b] = true
				}
			}
			c := t.Args[0]
			l.checks = append(l.checks, func(e *emitter) kernel.Value {
				if side == 0 {
					return e.b.Un(kernel.OpNot, c)
				}
				return c
			})
		}
	}
	l.blocks = slices.DeleteFunc(slices.Clone(l.blocks), func(b int) bool { return l.nest.never[b] })
	for b := range l.nest.never {
		delete(l.in, b)
	}
}

// vectorsUnder reports that a block leads to loops, all of them with vectors.
func (l *loop) vectorsUnder(block int) bool {
	some := false
	for i := range l.t.Loops {
		if k := &l.t.Loops[i]; l.in[k.Header] && l.t.over(block, k.Header) {
			some = true
			if !hasVectors(l.f, k) {
				return false
			}
		}
	}
	return some
}

const (
	maxSide    = 4   // vectors side by side
	maxCarried = 16  // of them in registers from one iteration of an inner loop to the next
	maxCopied  = 320 // instructions on vectors, over all that stand side by side
)

// sideBySide chooses how many vectors of iterations are done together. What is alike in all lanes, the element of a row
// that a column is multiplied by, is then loaded once for all, and sums that wait for themselves wait together.
func (l *loop) sideBySide(p *plan) {
	carried, insts := int64(0), int64(0)
	for _, bi := range l.blocks {
		n := int64(0)
		for _, v := range l.f.Blocks[bi].Params {
			if bi != l.header && p.need[v] && !l.nest.uniform[v] {
				n++
			}
		}
		carried = max(carried, n)
		for i := range l.f.Blocks[bi].Insts {
			if in := &l.f.Blocks[bi].Insts[i]; p.of[in] != nil || in.Res != kernel.None && p.need[in.Res] && in.Op != kernel.OpConst {
				insts++
			}
		}
	}
	for n := int64(maxSide); n > 1; n /= 2 {
		if n*carried <= maxCarried && n*insts <= maxCopied && (l.trip.most == 0 || l.trip.most >= n*l.vf) {
			l.nest.copies = append(l.nest.copies, n)
		}
	}
}

// findUniform starts from all and takes away what depends on the iteration.
func (l *loop) findUniform() {
	u := map[kernel.Value]bool{}
	l.nest.uniform = u
	for _, bi := range l.blocks {
		b := l.f.Blocks[bi]
		if bi != l.header {
			for _, p := range b.Params {
				u[p] = l.f.TypeOf(p).Lanes == 0
			}
		}
		for i := range b.Insts {
			if in := &b.Insts[i]; in.Res != kernel.None {
				u[in.Res] = in.Op.Is(kernel.Pure) && in.Type.Lanes == 0 && in.Mask == kernel.None && in.Old == kernel.None
			}
		}
	}
	for again := true; again; {
		again = false
		drop := func(v kernel.Value, needs []kernel.Value) {
			for _, a := range needs {
				if u[v] && l.inside(a) && !u[a] {
					u[v], again = false, true
				}
			}
		}
		for _, bi := range l.blocks {
			b := l.f.Blocks[bi]
			for i := range b.Insts {
				in := &b.Insts[i]
				if in.Res != kernel.None {
					drop(in.Res, in.Args)
				}
				for _, s := range in.Succs {
					if l.in[s.Block] && s.Block != l.header {
						for k, p := range l.f.Blocks[s.Block].Params {
							drop(p, s.Args[k:k+1])
						}
					}
				}
			}
		}
	}
	for _, bi := range l.blocks {
		if t := l.f.Blocks[bi].Term(); bi != l.latch && t.Op != kernel.OpBr && !l.alike(t.Args[0]) {
			miss("its iterations branch in different ways")
		}
	}
}

func (l *loop) alike(v kernel.Value) bool { return !l.inside(v) || l.nest.uniform[v] }

// innerLoops learns the counters of the loops inside.
func (l *loop) innerLoops(o int) {
	for i := range l.t.Loops {
		k := &l.t.Loops[i]
		if i == o || !l.in[k.Header] {
			continue
		}
		unlessMissed(func() {
			x := newLoop(l.s, l.f, l.t, l.d, l.r, k)
			x.shape()
			x.count()
			if !l.outsideOnly(x.trip.start.terms) || !l.outsideOnly(x.trip.bound.terms) {
				return
			}
			for p, r := range x.recs {
				if len(r.step) == 0 && l.outsideOnly(r.init.terms) && (r.nsw || l.f.TypeOf(p).Elem == kernel.I64) {
					l.nest.inner[p] = &innerRange{x, r}
				}
			}
		})
	}
}

func (l *loop) outsideOnly(terms []term) bool {
	return !slices.ContainsFunc(terms, func(t term) bool { return l.inside(t.v) || t.sym != kernel.None && l.inside(t.sym) })
}

// spread splits an address into what is affine in the outer loop and what is alike in its iterations.
func (l *loop) spread(a form) (affine form, rest []term, ok bool) {
	for _, t := range a.vary {
		if !l.alike(t.v) {
			return a, nil, false
		}
	}
	affine = a
	affine.vary = nil
	return affine, a.vary, true
}

// dependNest makes sure that no two iterations of the outer loop that are done at once meet.
func (l *loop) dependNest(p *plan) {
	if l.vf < 4 {
		miss("its vectors hold too little")
	}
	type pair [2]int
	var shapes []span
	group := func(a *access) int {
		for i := range shapes {
			if s := &shapes[i]; s.at.sameShape(&a.at) {
				s.lo, s.hi = min(s.lo, a.at.c), max(s.hi, a.at.c+a.size)
				return i
			}
		}
		shapes = append(shapes, span{a.at, a.at.c, a.at.c + a.size})
		return len(shapes) - 1
	}
	for _, a := range l.accesses {
		if p.of[a.in] == nil {
			continue
		}
		a.group = group(a)
	}
	done := map[pair]bool{}
	for i, a := range l.accesses {
		for _, b := range l.accesses[:i+1] {
			if !a.store && !b.store || apart(a.obj, b.obj) {
				continue
			}
			if a.group != b.group {
				k := pair{min(a.group, b.group), max(a.group, b.group)}
				if !done[k] {
					done[k] = true
					l.apartNest(&shapes[k[0]], &shapes[k[1]], len(done))
				}
				continue
			}
			if len(a.at.step) > 0 || a.at.k == 0 {
				miss("a stride is not known when it is compiled")
			}
			if len(a.at.vary) == 0 {
				for d := int64(1); d < l.vf*maxSide; d++ {
					if overlap(a, b, d*a.at.k) || overlap(a, b, -d*a.at.k) {
						if d < l.vf {
							miss("an iteration needs what one shortly before it wrote")
						}
						l.nest.copies = nil
					}
				}
				continue
			}
			l.rows(a, b)
		}
	}
}

// rows asks that what an inner loop goes on by leads out of all that the outer loop reaches, so that two of its
// iterations meet only in one lane.
func (l *loop) rows(a, b *access) {
	t := a.at.vary[0]
	x := l.nest.inner[t.v]
	if len(a.at.vary) > 1 || x == nil || a.size != b.size || abs(a.at.k) < a.size {
		miss("iterations of the loop around it may meet")
	}
	row := t.c * x.r.k
	if off := a.at.c - b.at.c; off != 0 && (t.sym != kernel.None || row == 0 || off%row != 0) {
		miss("iterations of the loop around it may meet")
	}
	k, size := abs(a.at.k), a.size
	l.checks = append(l.checks, func(e *emitter) kernel.Value {
		r := e.b.I64(row)
		if t.sym != kernel.None {
			r = e.b.MulI(e.wide64(t.sym, kernel.OpSExt), row)
		}
		return e.b.ICmp(kernel.UGE, e.b.Un(kernel.OpAbs, r), e.b.AddI(e.b.MulI(e.last, k), size))
	})
}

// apartNest asks that two spans do not meet, wherever the inner loops are.
func (l *loop) apartNest(x, y *span, checks int) {
	for _, s := range []*span{x, y} {
		for _, t := range s.at.vary {
			if l.nest.inner[t.v] == nil {
				miss("memory that is written may be memory that is read elsewhere in it")
			}
		}
	}
	if checks > maxChecks {
		miss("too many pairs of pointers may overlap")
	}
	l.checks = append(l.checks, func(e *emitter) kernel.Value {
		alo, ahi := e.extentNest(x)
		blo, bhi := e.extentNest(y)
		return e.b.Bin(kernel.OpOr, e.b.ICmp(kernel.ULE, ahi, blo), e.b.ICmp(kernel.ULE, bhi, alo))
	})
}

// wide64 is a scalar as 64 bits.
func (e *emitter) wide64(v kernel.Value, ext kernel.Op) kernel.Value {
	switch t := e.b.Type(v); {
	case t.Elem == kernel.Ptr:
		return e.b.Op(kernel.OpBitcast, kernel.TI64, v)
	case t.Elem != kernel.I64:
		if ext == 0 {
			ext = kernel.OpSExt
		}
		return e.b.Op(ext, kernel.TI64, v)
	}
	return v
}

// times is a term's value where its variable is v, of 64 bits.
func (e *emitter) times(t term, v kernel.Value) kernel.Value {
	if t.sym != kernel.None {
		v = e.b.Bin(kernel.OpMul, v, e.wide64(t.sym, kernel.OpSExt))
	}
	return e.b.MulI(v, t.c)
}

func (e *emitter) extentNest(s *span) (lo, hi kernel.Value) {
	b := e.b
	flat := *s
	flat.at.vary = nil
	lo, hi = e.extent(&flat)
	for _, t := range s.at.vary {
		x := e.l.nest.inner[t.v]
		in := &emitter{l: x.l, b: b, pre: e.pre}
		in.count()
		e.ok = append(e.ok, in.ok...)
		first := e.wide64(in.sum(x.r.init, b.Type(t.v)), t.ext)
		last := b.Bin(kernel.OpAdd, first, b.MulI(in.last, x.r.k))
		p, q := e.times(t, first), e.times(t, last)
		lo = b.Bin(kernel.OpAdd, lo, b.Bin(kernel.OpSMin, p, q))
		hi = b.Bin(kernel.OpAdd, hi, b.Bin(kernel.OpSMax, p, q))
	}
	return lo, hi
}

// scalar is what is alike in all lanes.
func (e *emitter) scalar(v kernel.Value) kernel.Value {
	if w, ok := e.l.nest.scalars[v]; ok {
		return w
	}
	return v
}

// spreadOut is a scalar of the round in all lanes.
func (e *emitter) spreadOut(v kernel.Value) kernel.Value {
	w := e.scalar(v)
	if w == v {
		panic("a value is used before it is made: " + e.l.f.Name)
	}
	if e.l.nest.jam {
		return w
	}
	t := e.wide(e.b.Type(v))
	if t.Elem == kernel.I1 {
		t = e.canonical()
	}
	return e.b.Op(kernel.OpSplat, t, w)
}

// shifted moves an address on by what is alike in all lanes.
func (e *emitter) shifted(p kernel.Value, rest []term) kernel.Value {
	for _, t := range rest {
		p = e.b.PtrAdd(p, e.times(t, e.wide64(e.scalar(t.v), t.ext)))
	}
	return p
}

// nestBody writes the blocks of a round, of one vector or several side by side.
func (e *emitter) nestBody(ptrs map[*pointer]kernel.Value) {
	l, b := e.l, e.b
	e.msk, e.stored, e.at = map[int]kernel.Value{}, map[*pointer]bool{}, ptrs
	l.nest.scalars = map[kernel.Value]kernel.Value{}
	envs := e.besides()
	each := func(do func()) {
		for c := range envs {
			e.env, e.copy = envs[c], int64(c)
			do()
		}
		e.env, e.copy = envs[0], 0
	}
	at, blocks := map[int]int{}, map[int]*kernel.Block{l.header: b.B}
	for _, bi := range l.blocks {
		if bi == l.header {
			continue
		}
		var types []kernel.Type
		var take []func(kernel.Value)
		for _, p := range l.f.Blocks[bi].Params {
			t := e.wide(b.Type(p))
			switch {
			case l.nest.uniform[p]:
				types = append(types, b.Type(p))
				take = append(take, func(v kernel.Value) { l.nest.scalars[p] = v })
				continue
			case !e.p.need[p]:
				continue
			case b.Type(p).Elem == kernel.I1:
				t = e.canonical()
			}
			for _, env := range envs {
				types = append(types, t)
				take = append(take, func(v kernel.Value) {
					if _, ok := env[p]; !ok { // a counter has its value
						env[p] = v
					}
				})
			}
		}
		at[bi], blocks[bi] = e.block(types)
		for i, v := range blocks[bi].Params {
			take[i](v)
		}
	}
	for _, bi := range l.blocks {
		b.B = blocks[bi]
		list := l.f.Blocks[bi].Insts
		for i := range list[:len(list)-1] {
			in := &list[i]
			switch r := e.p.of[in]; {
			case in.Op == kernel.OpStore && r != nil:
				each(func() { e.store(bi, in, ptrs) })
			case in.Res == kernel.None:
			case l.nest.uniform[in.Res]:
				l.nest.scalars[in.Res] = e.copied(in, e.scalar)
			case !e.p.need[in.Res]:
			case in.Op == kernel.OpLoad && r.kind == uniform:
				w := e.load(bi, in, ptrs)
				each(func() { e.env[in.Res] = w })
			default:
				each(func() {
					switch {
					case e.has(in.Res):
					case in.Op == kernel.OpLoad:
						e.env[in.Res] = e.load(bi, in, ptrs)
					default:
						e.env[in.Res] = e.inst(in)
					}
				})
			}
		}
		if bi != l.latch {
			e.nestBranch(bi, at, each)
		}
	}
	b.B = blocks[l.latch]
}

// besides is what is known of each vector when a round begins: counters of the later ones have gone on.
func (e *emitter) besides() []map[kernel.Value]kernel.Value {
	envs := []map[kernel.Value]kernel.Value{e.env}
	for c := int64(1); c < e.copies; c++ {
		env := map[kernel.Value]kernel.Value{}
		next := make([]kernel.Value, len(e.p.ivs))
		for i := range next {
			next[i] = kernel.None
		}
		for _, v := range slices.Sorted(maps.Keys(e.p.ivOf)) {
			k := e.p.ivOf[v]
			i := slices.Index(e.p.ivs, k)
			if next[i] == kernel.None {
				next[i] = e.b.Bin(kernel.OpAdd, envs[c-1][v], e.ivSteps[i])
			}
			env[v] = next[i]
		}
		envs = append(envs, env)
	}
	return envs
}

// nestBranch ends a block of a round as the block it was made from ends.
func (e *emitter) nestBranch(bi int, at map[int]int, each func(func())) {
	l, b := e.l, e.b
	t := l.f.Blocks[bi].Term()
	out := kernel.New(t.Op, kernel.NoType)
	out.Loc, out.Cases = t.Loc, t.Cases
	for _, s := range t.Succs {
		if l.nest.never[s.Block] {
			out.Op = kernel.OpBr
			continue
		}
		ns := kernel.Succ{Block: at[s.Block]}
		for k, p := range l.f.Blocks[s.Block].Params {
			switch {
			case l.nest.uniform[p]:
				ns.Args = append(ns.Args, e.scalar(s.Args[k]))
			case e.p.need[p] && b.Type(p).Elem == kernel.I1:
				each(func() { ns.Args = append(ns.Args, e.mask(s.Args[k], int(e.p.width))) })
			case e.p.need[p]:
				each(func() { ns.Args = append(ns.Args, e.vec(s.Args[k])) })
			}
		}
		out.Succs = append(out.Succs, ns)
	}
	if out.Op != kernel.OpBr {
		for _, a := range t.Args {
			out.Args = append(out.Args, e.scalar(a))
		}
	}
	b.B.Insts = append(b.B.Insts, out)
}

// copied is a scalar instruction once more, of what its operands are now.
func (e *emitter) copied(in *kernel.Inst, now func(kernel.Value) kernel.Value) kernel.Value {
	out := *in
	out.Args = slices.Clone(in.Args)
	for i, a := range out.Args {
		out.Args[i] = now(a)
	}
	return e.b.Add(out)
}
