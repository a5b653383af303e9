package opt

import (
	"math/bits"
	"slices"

	"github.com/godwit-accel/godwit/ir/kernel"
)

// emitter writes the vector loop:
//
//	pre:   count, checks ── no ──────────────→ the loop as it was
//	vs:    splats, first values
//	main:  VF iterations at a time (dbnz)
//	test:  anything left? ── tail: the rest, under a mask
//	done:  lanes joined → out → where the loop went
type emitter struct {
	l    *loop
	p    *plan
	b    *kernel.Builder
	n    kernel.Value // iterations of the vector loop's kind
	last kernel.Value // iterations as they were, less one
	pre  *kernel.Block
	vs   *kernel.Block
	flat map[kernel.Value]kernel.Value // what is made outside, in all lanes
	env  map[kernel.Value]kernel.Value
	msk  map[int]kernel.Value
	all  kernel.Value // lanes in use; None: all
	ok   []kernel.Value
	at   map[*pointer]kernel.Value // addresses of the round in hand
	// before is what values carried over from one iteration to the next were in the last of the round before.
	before map[*previous]kernel.Value
	// In a staged loop: how far from the common address the buffer of a pointer is, and the one for what is written to it
	// where that is another; whether it was.
	shift, written map[*pointer]int64
	stored         map[*pointer]bool
	staged         *staging
	// In a nest: how many vectors are done side by side, which of them is written, and by what counters go on from one to the next.
	copies, copy int64
	ivSteps      []kernel.Value
	leaveSplats  func() // ends vs, where enter does not
}

func (e *emitter) lanes() int64 { return e.l.vf * e.l.groups }

// wide is the type of a value's vector.
func (e *emitter) wide(t kernel.Type) kernel.Type {
	if e.jam() {
		return t
	}
	return kernel.Vec(t.Elem, int(e.lanes()))
}

// carried is that of a reduction's lanes from one round to the next.
func (e *emitter) carried(t kernel.Type) kernel.Type {
	if t.Elem == kernel.I1 {
		return e.canonical()
	}
	return e.wide(t)
}

// canonical is the type of masks that are not of one width of lanes.
func (e *emitter) canonical() kernel.Type {
	if e.jam() {
		return kernel.Pred
	}
	return kernel.Mask(int(e.p.width), int(e.lanes()))
}

// jam reports that iterations are done as scalars, side by side.
func (e *emitter) jam() bool { return e.l.nest != nil && e.l.nest.jam }

// in builds into another block for a while.
func (e *emitter) in(b *kernel.Block, do func()) {
	old := e.b.B
	e.b.B = b
	do()
	e.b.B = old
}

// flush places what the analysis wants computed before the loop.
func (e *emitter) flush() {
	for _, in := range e.l.before {
		in.Loc = e.l.loc
		e.pre.Insts = append(e.pre.Insts, in)
	}
	e.l.before = nil
}

// sum computes the part of a form that does not vary.
func (e *emitter) sum(f form, t kernel.Type) kernel.Value {
	e.flush()
	b := e.b
	if i := f.pointer(b); i >= 0 && t.Elem == kernel.Ptr { // an address keeps what it points into
		base := f.terms[i].v
		f.terms = slices.Delete(slices.Clone(f.terms), i, i+1)
		switch {
		case len(f.terms) > 0:
			return b.PtrAdd(base, e.sum(f, kernel.TI64))
		case f.c != 0:
			return b.AddI(base, f.c)
		}
		return base
	}
	v := kernel.None
	for _, x := range f.terms {
		y := x.v
		switch u := b.Type(y); {
		case u.Elem == kernel.Ptr:
			y = b.Op(kernel.OpBitcast, kernel.TI64, y)
		case u.Elem != kernel.I64:
			y = b.Op(kernel.OpZExt, kernel.TI64, y)
		}
		y = b.MulI(y, x.c)
		if v == kernel.None {
			v = y
		} else {
			v = b.Bin(kernel.OpAdd, v, y)
		}
	}
	if v == kernel.None {
		v = b.I64(f.c)
	} else {
		v = b.AddI(v, f.c)
	}
	switch {
	case t.Elem == kernel.Ptr:
		return b.Op(kernel.OpBitcast, t, v)
	case t != kernel.TI64:
		return b.Op(kernel.OpTrunc, t, v)
	}
	return v
}

// pointer is the place of the only pointer among the terms, −1 if there is not one, taken once.
func (f *form) pointer(b *kernel.Builder) int {
	at := -1
	for i, x := range f.terms {
		switch {
		case b.Type(x.v).Elem != kernel.Ptr:
		case at >= 0 || x.c != 1 || x.sym != kernel.None || x.ext != 0:
			return -1
		default:
			at = i
		}
	}
	return at
}

// count computes the number of iterations, and adds the checks that it is right.
func (e *emitter) count() {
	l, b := e.l, e.b
	t := &l.trip
	if t.known > 0 {
		e.last, e.n = b.I64(t.known-1), b.I64(t.known*l.unroll)
		return
	}
	s := abs(t.step)
	w := kernel.Scalar(t.elem)
	up := t.step > 0
	lo, hi := t.start, t.bound
	if !up {
		lo, hi = hi, lo
	}
	var d kernel.Value
	if t.cond == kernel.NE {
		d = e.sum(hi.plus(lo, -1), w)
		if w.Elem == kernel.Ptr {
			d = b.Op(kernel.OpBitcast, kernel.TI64, d)
		} else if w != kernel.TI64 {
			d = b.Op(kernel.OpZExt, kernel.TI64, d)
		}
		if s > 1 {
			e.ok = append(e.ok, b.ICmp(kernel.EQ, b.Bin(kernel.OpAnd, d, b.I64(s-1)), b.I64(0)))
			d = b.Bin(kernel.OpLShr, d, b.I64(int64(bits.TrailingZeros64(uint64(s)))))
		}
	} else {
		asSigned := t.cond == kernel.SLT || t.cond == kernel.SLE || t.cond == kernel.SGT || t.cond == kernel.SGE
		orEqual := t.cond == kernel.SLE || t.cond == kernel.ULE || t.cond == kernel.SGE || t.cond == kernel.UGE
		ext, lt, width := kernel.OpZExt, kernel.ULT, 8*t.elem.Bytes()
		if asSigned {
			ext, lt = kernel.OpSExt, kernel.SLT
		}
		extend := func(f form) kernel.Value {
			v := e.sum(f, w)
			switch {
			case w.Elem == kernel.Ptr:
				return b.Op(kernel.OpBitcast, kernel.TI64, v)
			case w != kernel.TI64:
				return b.Op(ext, kernel.TI64, v)
			}
			return v
		}
		x, y := extend(lo), extend(hi)
		if orEqual || s > 1 { // the bound must be so far from the end of its type that the counter cannot pass it
			limit, cond := int64(1)<<(width-1)-1-s, kernel.SLE
			bound := extend(t.bound)
			switch {
			case asSigned && !up:
				limit, cond = -1<<(width-1)+s, kernel.SGE
			case !asSigned && up:
				limit, cond = int64(^uint64(0)>>(64-width))-s, kernel.ULE
			case !asSigned:
				limit, cond = s, kernel.UGE
			}
			e.ok = append(e.ok, b.ICmp(cond, bound, b.I64(limit)))
		}
		less := b.ICmp(lt, x, y)
		d = b.Bin(kernel.OpSub, y, x)
		if orEqual {
			less = b.ICmp(map[kernel.Cond]kernel.Cond{kernel.ULT: kernel.ULE, kernel.SLT: kernel.SLE}[lt], x, y)
			d = b.AddI(d, 1)
		}
		d = b.Select(less, d, b.I64(0))
		switch {
		case s&(s-1) == 0 && s > 1:
			d = b.Bin(kernel.OpLShr, b.AddI(d, s-1), b.I64(int64(bits.TrailingZeros64(uint64(s)))))
		case s > 1:
			d = b.Bin(kernel.OpUDiv, b.AddI(d, s-1), b.I64(s))
		}
	}
	e.last = d
	e.n = b.MulI(b.AddI(d, 1), l.unroll)
}

// splat is a value made outside of the loop in all lanes, placed once.
func (e *emitter) splat(v kernel.Value) kernel.Value {
	if e.jam() {
		return v
	}
	if w, ok := e.flat[v]; ok {
		return w
	}
	var w kernel.Value
	e.in(e.vs, func() {
		t := e.b.Type(v)
		switch {
		case t.Elem == kernel.I1 && t.Lanes == 0:
			w = e.b.Op(kernel.OpSplat, e.canonical(), v)
		case t.Lanes == 0:
			w = e.b.Op(kernel.OpSplat, e.wide(t), v)
		case t.IsMask():
			miss("a mask made before it is used in it")
		default:
			w = e.tile(v, e.b.Const(e.wide(t), 0))
		}
	})
	e.flat[v] = w
	return w
}

// tile repeats a short vector.
func (e *emitter) tile(v, into kernel.Value) kernel.Value {
	for i := range e.l.vf {
		into = e.b.OpImm(kernel.OpSetPart, e.b.Type(into), i, 0, into, v)
	}
	return into
}

// vec is the vector of a value.
func (e *emitter) vec(v kernel.Value) kernel.Value {
	if w, ok := e.env[v]; ok {
		return w
	}
	if n := e.l.nest; n != nil && e.l.inside(v) {
		return e.spreadOut(v)
	}
	if in := e.l.d.of(v); in != nil && in.Op == kernel.OpConst {
		t := e.wide(in.Type)
		if in.Type.Elem == kernel.I1 && !e.jam() {
			t = e.canonical()
			return e.b.Const(t, -(in.Imm & 1))
		}
		if e.l.nest != nil { // blocks that use it need not lie behind each other
			if _, ok := e.flat[v]; !ok {
				e.in(e.vs, func() { e.flat[v] = e.b.Const(t, in.Imm) })
			}
			return e.flat[v]
		}
		w := e.b.Const(t, in.Imm)
		e.env[v] = w
		return w
	}
	if e.l.inside(v) {
		return e.emit(v)
	}
	return e.splat(v)
}

// mask is the vector of an i1, for lanes of a width.
func (e *emitter) mask(v kernel.Value, width int) kernel.Value {
	return e.asMask(e.vec(v), width)
}

func (e *emitter) asMask(m kernel.Value, width int) kernel.Value {
	if m == kernel.None || e.jam() || int(e.b.Type(m).Width) == width {
		return m
	}
	return e.b.Op(kernel.OpMCvt, kernel.Mask(width, int(e.lanes())), m)
}

// blockMask is the lanes that run a block, None for all.
func (e *emitter) blockMask(bi int) kernel.Value {
	if e.l.always(bi) || e.l.nest != nil {
		return e.all
	}
	if m, ok := e.msk[bi]; ok {
		return m
	}
	m := kernel.None
	for _, x := range e.edges(bi) {
		k := e.edgeMask(x)
		if m == kernel.None {
			m = k
		} else {
			m = e.b.Bin(kernel.OpOr, m, k)
		}
	}
	e.msk[bi] = m
	return m
}

func (e *emitter) edges(bi int) []edge {
	var out []edge
	var seen []int
	for _, from := range e.l.t.Preds[bi] {
		if e.l.t.Order[from] < 0 || slices.Contains(seen, from) {
			continue
		}
		seen = append(seen, from)
		for si, s := range e.l.f.Blocks[from].Term().Succs {
			if s.Block == bi {
				out = append(out, edge{from, si})
			}
		}
	}
	return out
}

// edgeMask is the lanes that go along an edge; None for all.
func (e *emitter) edgeMask(x edge) kernel.Value {
	m := e.blockMask(x.b)
	t := e.l.f.Blocks[x.b].Term()
	switch t.Op {
	case kernel.OpBr:
		return m
	case kernel.OpSwitch:
		return e.caseMask(x, m)
	}
	c := e.mask(t.Args[0], int(e.p.width))
	switch {
	case x.s == 0 && m == kernel.None:
		return c
	case x.s == 0:
		return e.b.Bin(kernel.OpAnd, m, c)
	case m == kernel.None:
		return e.b.Un(kernel.OpNot, c)
	}
	return e.b.Bin(kernel.OpAndN, m, c)
}

// caseMask is the lanes of m that a switch sends along an edge.
func (e *emitter) caseMask(x edge, m kernel.Value) kernel.Value {
	t := e.l.f.Blocks[x.b].Term()
	v := e.vec(t.Args[0])
	equal := func(c int64) kernel.Value {
		k := e.b.ICmp(kernel.EQ, v, e.b.Const(e.b.Type(v), c))
		return e.asMask(k, int(e.p.width))
	}
	if x.s > 0 {
		c := equal(t.Cases[x.s-1])
		if m != kernel.None {
			c = e.b.Bin(kernel.OpAnd, m, c)
		}
		return c
	}
	for _, c := range t.Cases {
		if m == kernel.None {
			m = e.b.Un(kernel.OpNot, equal(c))
		} else {
			m = e.b.Bin(kernel.OpAndN, m, equal(c))
		}
	}
	return m
}

// join is a block parameter: what came along the edge taken.
func (e *emitter) join(bi int, p kernel.Value) {
	k := slices.Index(e.l.f.Blocks[bi].Params, p)
	es := e.edges(bi)
	t := e.b.Type(p)
	width := t.Elem.Bytes()
	if t.Elem == kernel.I1 {
		width = int(e.p.width)
	}
	get := func(x edge) kernel.Value {
		v := e.vec(e.l.f.Blocks[x.b].Term().Succs[x.s].Args[k])
		if t.Elem == kernel.I1 {
			v = e.asMask(v, width)
		}
		return v
	}
	r := get(es[0])
	for _, x := range es[1:] {
		m := e.asMask(e.edgeMask(x), width)
		v := get(x)
		if m == kernel.None {
			r = v
		} else if v != r {
			r = e.b.Select(m, v, r)
		}
	}
	e.env[p] = r
}

// body writes one round; ptrs and ivs are the carried values.
func (e *emitter) body(ptrs map[*pointer]kernel.Value) {
	e.msk, e.stored, e.at = map[int]kernel.Value{}, map[*pointer]bool{}, ptrs
	for _, bi := range e.l.blocks {
		for i := range e.l.f.Blocks[bi].Insts {
			if in := &e.l.f.Blocks[bi].Insts[i]; e.l.early[in] && e.p.need[in.Res] && !e.has(in.Res) {
				e.env[in.Res] = e.load(bi, in, ptrs)
			}
		}
	}
	for _, bi := range e.l.blocks {
		b := e.l.f.Blocks[bi]
		if bi != e.l.header {
			for _, p := range b.Params {
				if _, done := e.env[p]; e.p.need[p] && !done {
					e.join(bi, p)
				}
			}
		}
		for i := range b.Insts {
			in := &b.Insts[i]
			switch {
			case in.Op == kernel.OpStore && e.p.of[in] != nil:
				e.store(bi, in, ptrs)
			case in.Res == kernel.None || !e.p.need[in.Res] || in.Op == kernel.OpConst:
			case e.has(in.Res):
			case in.Op == kernel.OpLoad:
				e.env[in.Res] = e.load(bi, in, ptrs)
			default:
				e.env[in.Res] = e.inst(in)
			}
		}
	}
}

func (e *emitter) has(v kernel.Value) bool { _, ok := e.env[v]; return ok }

func (e *emitter) inst(in *kernel.Inst) kernel.Value {
	b := e.b
	if e.jam() {
		return e.copied(in, e.vec)
	}
	if op, ok := e.l.picks[in]; ok { // NaN is never picked, and zeros are looked at behind the loop
		op = map[kernel.Op]kernel.Op{kernel.OpFMin: kernel.OpFMinNum, kernel.OpFMax: kernel.OpFMaxNum}[op]
		return b.Bin(op, e.vec(in.Args[1]), e.vec(in.Args[2]))
	}
	out := kernel.New(in.Op, kernel.NoType)
	out.Cond, out.Rnd, out.Imm, out.Imm2, out.Hints = in.Cond, in.Rnd, in.Imm, in.Imm2, in.Hints
	old := b.Loc
	b.Loc = in.Loc
	defer func() { b.Loc = old }()
	if in.Type.Elem == kernel.I1 {
		if in.Op == kernel.OpTrunc {
			x := e.vec(in.Args[0])
			t := b.Type(x)
			return b.ICmp(kernel.NE, b.Bin(kernel.OpAnd, x, b.Const(t, 1)), b.Const(t, 0))
		}
		out.Type = e.canonical()
		if kernel.Ops[in.Op].Sig == kernel.SigCompare {
			out.Type = kernel.Mask(b.Type(in.Args[0]).Elem.Bytes(), int(e.lanes()))
		}
	} else {
		out.Type = e.wide(in.Type)
	}
	for i, a := range in.Args {
		t := b.Type(a)
		switch {
		case t.Elem != kernel.I1:
			out.Args = append(out.Args, e.vec(a))
		case in.Op == kernel.OpSelect && i == 0 && in.Type.Elem != kernel.I1:
			out.Args = append(out.Args, e.mask(a, in.Type.Elem.Bytes()))
		case in.Type.Elem == kernel.I1:
			out.Args = append(out.Args, e.mask(a, int(e.p.width)))
		default: // an extension or conversion to in.Type
			out.Args = append(out.Args, e.mask(a, in.Type.Elem.Bytes()))
		}
	}
	return b.Add(out)
}

func (e *emitter) load(bi int, in *kernel.Inst, ptrs map[*pointer]kernel.Value) kernel.Value {
	r := e.p.of[in]
	if e.jam() {
		return e.copied(in, e.vec)
	}
	t := e.wide(in.Type)
	m := e.asMask(e.blockMask(bi), in.Type.Elem.Bytes())
	off := r.off + e.shift[r.ptr]
	if w, ok := e.written[r.ptr]; ok && e.stored[r.ptr] {
		off = r.off + w
	}
	off += e.copy * e.l.vf * r.at.k
	out := kernel.New(kernel.OpLoad, t, e.shifted(ptrs[r.ptr], r.rest))
	out.Imm, out.Mask = off, m
	switch r.kind {
	case uniform:
		out.Op = kernel.OpLoadSplat
	case strided, indexed:
		idx, scale := e.index(r)
		out.Op, out.Imm2, out.Args = kernel.OpGather, scale, append(out.Args, idx)
	}
	return e.b.Add(out)
}

func (e *emitter) store(bi int, in *kernel.Inst, ptrs map[*pointer]kernel.Value) {
	r := e.p.of[in]
	if e.jam() {
		e.copied(in, e.vec)
		return
	}
	m := e.asMask(e.blockMask(bi), in.Type.Elem.Bytes())
	off := r.off + e.shift[r.ptr]
	if w, ok := e.written[r.ptr]; ok {
		off = r.off + w
		e.stored[r.ptr] = true
	}
	off += e.copy * e.l.vf * r.at.k
	out := kernel.New(kernel.OpStore, e.wide(in.Type), e.vec(in.Args[0]), e.shifted(ptrs[r.ptr], r.rest))
	out.Imm, out.Mask = off, m
	if r.kind != whole {
		idx, scale := e.index(r)
		out.Op, out.Imm2, out.Args = kernel.OpScatter, scale, append(out.Args, idx)
	}
	e.b.Add(out)
}

// index is the vector of offsets of a gather or scatter, and their scale.
func (e *emitter) index(r *reach) (kernel.Value, int64) {
	b, n := e.b, int(e.lanes())
	if r.kind == indexed && e.l.short(r) {
		t := r.at.vary[0]
		x := e.vec(t.v)
		if b.Type(x).Elem != kernel.I32 {
			x = b.Op(t.ext, kernel.Vec(kernel.I32, n), x)
		}
		return x, t.c
	}
	elem := kernel.I64
	if r.kind == strided && len(r.at.step) == 0 && abs(r.at.k) <= 1<<22 {
		elem = kernel.I32
	}
	vt := kernel.Vec(elem, n)
	var x kernel.Value
	e.in(e.vs, func() {
		if len(r.at.step) > 0 {
			s := e.sum(form{c: r.at.k, terms: r.at.step}, kernel.Scalar(elem))
			x = b.Bin(kernel.OpMul, b.Op(kernel.OpIota, vt), b.Op(kernel.OpSplat, vt, s))
		} else {
			x = b.Bin(kernel.OpMul, b.Op(kernel.OpIota, vt), b.Const(vt, r.at.k))
		}
	})
	for _, t := range r.at.vary {
		y := e.vec(t.v)
		u := b.Type(y)
		switch {
		case u.Elem == kernel.Ptr:
			y = b.Op(kernel.OpBitcast, vt, y)
		case u.Elem != kernel.I64:
			op := t.ext
			if op == 0 {
				op = kernel.OpSExt
			}
			y = b.Op(op, vt, y)
		}
		if t.sym != kernel.None {
			s := t.sym
			y = b.Bin(kernel.OpMul, y, e.splat(s))
		}
		if t.c != 1 {
			y = b.Bin(kernel.OpMul, y, b.Const(vt, t.c))
		}
		x = b.Bin(kernel.OpAdd, x, y)
	}
	return x, 1
}
