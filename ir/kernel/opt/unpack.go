package opt

import (
	le "encoding/binary"
	"slices"

	"github.com/godwit-accel/godwit/ir/kernel"
)

// Compilers pack what stands side by side in an iteration into short vectors, and gather lanes that lie apart one by one:
//
//	v = load <2> a + 8·i − 8;  w = setpart v;  w' = insert w, load b + 8·i;  store rfadd w'
//
// That is no vector of the loop's iterations, and keeps it from whole registers. The lanes of such a loop are taken apart into
// scalars again, where the loop of scalars can be vectorised and the loop as it was cannot; else it stays. So are vectors that go on
// from one iteration to the next: of what a stencil loaded for its neighbour, a vector loop carries the last lane so.
type unpacking struct {
	s       *state
	f       *kernel.Func
	d       *defs
	block   int
	lanes   map[kernel.Value][]kernel.Value
	same    map[kernel.Value]kernel.Value // scalars that are lanes now
	zero    map[kernel.Value]bool
	cast    map[kernel.Value]kernel.Value // what was bitcast to a lane
	behind  map[kernel.Value]kernel.Value // what is read behind the loop, and the scalar that it is
	out, in []kernel.Inst                 // the block; what stands before the loop
}

const maxUnpacked = 16 // lanes of a vector

// unpack looks at the innermost loops of one block.
func unpack(s *state, f *kernel.Func) {
	t := s.tree(f)
	inner, any := t.innermost(), false
	for i := range t.Loops {
		k := &t.Loops[i]
		if !inner[i] || len(k.Blocks) != 1 || !mixesLanes(f.Blocks[k.Header]) || s.couldBeWhole(f, k.Header) {
			continue
		}
		if s.unpackLoop(f, k.Header) {
			any = true
		}
	}
	if any {
		clean(s, f)
	}
}

// mixesLanes reports short vectors whose lanes are made or read one by one.
func mixesLanes(b *kernel.Block) bool {
	if len(b.Insts) > maxBody {
		return false
	}
	for i := range b.Insts {
		switch b.Insts[i].Op {
		case kernel.OpInsert, kernel.OpExtract, kernel.OpPermute, kernel.OpSetPart, kernel.OpPart, kernel.OpRFAdd, kernel.OpRAdd, kernel.OpZipLo, kernel.OpUnzipEven:
			return true
		}
	}
	return false
}

// couldBeWhole reports a loop that can be turned into one over whole registers.
func (s *state) couldBeWhole(f *kernel.Func, header int) bool { return s.wholePlan(f, header) != nil }

// wholePlan is how a loop could be turned into one over whole registers, nil if it cannot.
func (s *state) wholePlan(f *kernel.Func, header int) (p *plan) {
	t, d := s.tree(f), s.loopDefs(f)
	at := slices.IndexFunc(t.Loops, func(k kernel.Loop) bool { return k.Header == header })
	if at < 0 {
		return nil
	}
	l := newLoop(s, f, t, d, newRoots(f, d), &t.Loops[at])
	defer l.done()
	unlessMissed(func() {
		l.shape()
		l.count()
		l.liveOut(users(f))
		p = l.analyse()
	})
	return p
}

func (s *state) unpackLoop(f *kernel.Func, header int) (done bool) {
	x := &unpacking{
		s: s, f: f, d: s.loopDefs(f), block: header, lanes: map[kernel.Value][]kernel.Value{}, same: map[kernel.Value]kernel.Value{},
		zero: map[kernel.Value]bool{}, cast: map[kernel.Value]kernel.Value{}, behind: map[kernel.Value]kernel.Value{},
	}
	b := f.Blocks[header]
	pre := -1
	for _, p := range s.tree(f).Preds[header] {
		if p != header {
			if pre >= 0 {
				return false
			}
			pre = p
		}
	}
	if pre < 0 || f.Blocks[pre].Term().Op != kernel.OpBr {
		return false
	}
	was := remember(f)
	ok := unlessMissed(func() {
		enter := x.params(pre)
		for i := range b.Insts {
			x.inst(&b.Insts[i])
		}
		x.private()
		b.Insts = x.out
		before := f.Blocks[pre].Insts
		f.Blocks[pre].Insts = slices.Concat(before[:len(before)-1], x.in, []kernel.Inst{enter})
		x.rename()
	})
	if !ok || !s.couldBeWhole(f, header) {
		was.restore(f)
		return false
	}
	return true
}

// params takes the parameters of the block apart, and gives the jump from pre that passes lanes.
func (x *unpacking) params(pre int) kernel.Inst {
	enter := *x.f.Blocks[pre].Term()
	enter.Succs = []kernel.Succ{x.passed(enter.Succs[0])}
	x.in, x.out = append(x.in, x.out...), nil // lanes that are constants
	b := x.f.Blocks[x.block]
	var params []kernel.Value
	for _, p := range b.Params {
		t := x.f.TypeOf(p)
		if t.Lanes == 0 {
			params = append(params, p)
			continue
		}
		for range t.Lanes {
			x.lanes[p] = append(x.lanes[p], x.f.NewValue(kernel.Scalar(t.Elem)))
		}
		params = append(params, x.lanes[p]...)
	}
	b.Params = params
	return enter
}

// passed is an edge to the block that passes lanes.
func (x *unpacking) passed(s kernel.Succ) kernel.Succ {
	out := kernel.Succ{Block: s.Block}
	for _, a := range s.Args {
		if t := x.f.TypeOf(a); t.Lanes == 0 {
			out.Args = append(out.Args, x.of(a))
		} else if t.IsMask() || s.Block != x.block {
			miss("its vectors cannot be taken apart")
		} else {
			out.Args = append(out.Args, x.vector(a)...)
		}
	}
	return out
}

// private makes sure that of the vectors of the block only lanes are read behind it.
func (x *unpacking) private() {
	for bi, b := range x.f.Blocks {
		if bi == x.block {
			continue
		}
		for i := range b.Insts {
			in := &b.Insts[i]
			if in.Op == kernel.OpExtract && x.here(in.Args[0]) {
				x.behind[in.Res] = x.lanes[in.Args[0]][in.Imm]
				continue
			}
			in.EachUse(func(v *kernel.Value) {
				if !x.here(*v) {
					return
				}
				if x.f.TypeOf(*v).Lanes > 0 {
					miss("a vector is read behind it")
				}
				if w, gone := x.same[*v]; gone {
					x.behind[*v] = w
				}
			})
		}
	}
}

// here reports a value that the block made, as it was.
func (x *unpacking) here(v kernel.Value) bool {
	return v != kernel.None && int(v) < len(x.d.block) && x.d.block[v] == int32(x.block)
}

// rename gives what is read behind the loop the names of the scalars.
func (x *unpacking) rename() {
	if len(x.behind) == 0 {
		return
	}
	to := x.s.renaming(x.f)
	for v, w := range x.behind {
		to[v] = w
	}
	to.apply(x.f)
	for _, b := range x.f.Blocks {
		b.Insts = slices.DeleteFunc(b.Insts, func(in kernel.Inst) bool {
			_, lane := x.behind[in.Res]
			return lane && in.Op == kernel.OpExtract
		})
	}
}

func (x *unpacking) emit(like *kernel.Inst, op kernel.Op, t kernel.Type, args ...kernel.Value) kernel.Value {
	in := *like
	in.Op, in.Type, in.Args = op, t, args
	if t != kernel.NoType && op != kernel.OpStore {
		in.Res = x.f.NewValue(t)
	}
	x.out = append(x.out, in)
	return in.Res
}

// constant is a lane that is known.
func (x *unpacking) constant(like *kernel.Inst, t kernel.Type, bits int64) kernel.Value {
	c := kernel.New(kernel.OpConst, t)
	c.Loc, c.Imm, c.Res = like.Loc, bits, x.f.NewValue(t)
	x.out = append(x.out, c)
	x.zero[c.Res] = bits == 0
	return c.Res
}

// of is the scalar that stands for one now.
func (x *unpacking) of(v kernel.Value) kernel.Value {
	if w, ok := x.same[v]; ok {
		return w
	}
	return v
}

// vector is the lanes of a vector, which may be made before the loop.
func (x *unpacking) vector(v kernel.Value) []kernel.Value {
	if l, ok := x.lanes[v]; ok {
		return l
	}
	t, in := x.f.TypeOf(v), x.d.of(v)
	if t.Lanes == 0 || t.Lanes > maxUnpacked || in != nil && x.d.block[v] == int32(x.block) {
		miss("its vectors cannot be taken apart")
	}
	l := x.known(v, t, in)
	if l == nil {
		if t.IsMask() {
			miss("it has a mask from before")
		}
		for k := range t.Lanes {
			e := kernel.New(kernel.OpExtract, kernel.Scalar(t.Elem), v)
			e.Imm, e.Res = int64(k), x.f.NewValue(e.Type)
			x.in = append(x.in, e)
			l = append(l, e.Res)
		}
	}
	x.lanes[v] = l
	return l
}

// known is the lanes of a vector that was made before the loop from scalars or constants, nil if it was not.
func (x *unpacking) known(v kernel.Value, t kernel.Type, in *kernel.Inst) (l []kernel.Value) {
	switch {
	case in == nil || in.Mask != kernel.None:
	case in.Op == kernel.OpSplat:
		l = slices.Repeat([]kernel.Value{in.Args[0]}, int(t.Lanes))
	case in.Op == kernel.OpInsert:
		l = slices.Clone(x.vector(in.Args[0]))
		l[in.Imm] = in.Args[1]
	default:
		bits := x.bits(v)
		for _, c := range bits {
			l = append(l, x.constant(in, kernel.Scalar(t.Elem), c))
		}
	}
	return l
}

// bits is what the lanes of a constant vector hold, nil if it is none.
func (x *unpacking) bits(v kernel.Value) (out []int64) {
	in := x.d.of(v)
	if in == nil || in.Mask != kernel.None {
		return nil
	}
	n := int(in.Type.Lanes)
	switch in.Op {
	case kernel.OpConst:
		return slices.Repeat([]int64{in.Imm}, n)
	case kernel.OpIota:
		for k := range n {
			out = append(out, int64(k))
		}
	case kernel.OpLoad:
		p := x.d.of(in.Args[0])
		if p == nil || p.Op != kernel.OpAddr || len(in.Args) > 1 || in.Type.IsMask() {
			return nil
		}
		data := x.s.m.Data
		at := slices.IndexFunc(data, func(d *kernel.Data) bool { return d.Name == p.Sym })
		size, from := in.Type.Elem.Bytes(), p.Imm+in.Imm
		if at < 0 || data[at].Write || len(data[at].Refs) > 0 || from < 0 || from+int64(n*size) > int64(len(data[at].Bytes)) {
			return nil
		}
		for k := range n {
			var word [8]byte
			copy(word[:], data[at].Bytes[from+int64(k*size):][:size])
			out = append(out, signed(in.Type.Elem, int64(le.LittleEndian.Uint64(word[:]))))
		}
	}
	return out
}

// inst takes one instruction of the loop apart.
func (x *unpacking) inst(in *kernel.Inst) {
	f := x.f
	if in.Op.Is(kernel.Term) {
		x.term(in)
		return
	}
	vectors := in.Type.Lanes > 0 && in.Op != kernel.OpCall
	in.EachUse(func(v *kernel.Value) { vectors = vectors || *v != kernel.None && f.TypeOf(*v).Lanes > 0 })
	if !vectors {
		in := *in
		in.Args = slices.Clone(in.Args)
		in.EachUse(func(v *kernel.Value) { *v = x.of(*v) })
		x.out = append(x.out, in)
		return
	}
	if in.Mask != kernel.None || in.Old != kernel.None || in.Type.Lanes > maxUnpacked {
		miss("its vectors cannot be taken apart")
	}
	if do := unpackers[in.Op]; do != nil {
		do(x, in)
		return
	}
	row := &kernel.Ops[in.Op]
	if one, ok := oneOfLanes[in.Op]; ok {
		if in.Op == kernel.OpRFAdd && in.Hints&kernel.Reassoc == 0 {
			miss("the order of a float sum matters (no reassoc)")
		}
		l := x.vector(in.Args[0])
		sum := l[0]
		for _, v := range l[1:] {
			sum = x.emit(in, one, in.Type, sum, v)
		}
		x.same[in.Res] = sum
		return
	}
	if row.Flags&kernel.Pure == 0 || row.Sig < kernel.SigUnary || row.Sig > kernel.SigConvert || row.Sig == kernel.SigReduce || slices.Contains(acrossLanes, in.Op) {
		miss("its vectors cannot be taken apart")
	}
	x.each(in)
}

// term ends the block as it did, passing lanes.
func (x *unpacking) term(in *kernel.Inst) {
	out := *in
	out.Args = x.addresses(in.Args)
	out.Succs = make([]kernel.Succ, len(in.Succs))
	for i, s := range in.Succs {
		out.Succs[i] = x.passed(s)
	}
	x.out = append(x.out, out)
}

// oneOfLanes is the op by which two lanes become one of what an op makes of all.
var oneOfLanes = map[kernel.Op]kernel.Op{
	kernel.OpRAdd: kernel.OpAdd, kernel.OpRAnd: kernel.OpAnd, kernel.OpROr: kernel.OpOr, kernel.OpRXor: kernel.OpXor,
	kernel.OpRSMin: kernel.OpSMin, kernel.OpRSMax: kernel.OpSMax, kernel.OpRUMin: kernel.OpUMin, kernel.OpRUMax: kernel.OpUMax,
	kernel.OpRFAdd: kernel.OpFAdd, kernel.OpRFMin: kernel.OpFMin, kernel.OpRFMax: kernel.OpFMax,
}

// each does lane by lane what an op does in every lane.
func (x *unpacking) each(in *kernel.Inst) {
	t := kernel.Scalar(in.Type.Elem)
	var l []kernel.Value
	for k := range int(in.Type.Lanes) {
		args := make([]kernel.Value, len(in.Args))
		for i, a := range in.Args {
			if x.f.TypeOf(a).Lanes > 0 {
				args[i] = x.vector(a)[k]
			} else {
				args[i] = x.of(a)
			}
		}
		switch {
		case in.Op == kernel.OpOr && x.zero[args[0]]: // lanes that come from several vectors
			l = append(l, args[1])
		case in.Op == kernel.OpOr && x.zero[args[1]]:
			l = append(l, args[0])
		default:
			l = append(l, x.emit(in, in.Op, t, args...))
		}
	}
	x.lanes[in.Res] = l
}

var unpackers map[kernel.Op]func(x *unpacking, in *kernel.Inst)

func init() {
	pick := func(which func(in *kernel.Inst, k, n int) (arg, lane int)) func(*unpacking, *kernel.Inst) {
		return func(x *unpacking, in *kernel.Inst) {
			n := int(in.Type.Lanes)
			var l []kernel.Value
			for k := range n {
				if arg, lane := which(in, k, n); lane < 0 {
					l = append(l, x.constant(in, kernel.Scalar(in.Type.Elem), 0))
				} else {
					l = append(l, x.vector(in.Args[arg])[lane])
				}
			}
			x.lanes[in.Res] = l
		}
	}
	known := func(x *unpacking, in *kernel.Inst) {
		bits := x.bits(in.Res)
		if bits == nil || in.Type.IsMask() {
			miss("its vectors cannot be taken apart")
		}
		var l []kernel.Value
		for _, c := range bits {
			l = append(l, x.constant(in, kernel.Scalar(in.Type.Elem), c))
		}
		x.lanes[in.Res] = l
	}
	unpackers = map[kernel.Op]func(x *unpacking, in *kernel.Inst){
		kernel.OpConst: known,
		kernel.OpIota:  known,
		kernel.OpSplat: func(x *unpacking, in *kernel.Inst) {
			x.lanes[in.Res] = slices.Repeat([]kernel.Value{x.of(in.Args[0])}, int(in.Type.Lanes))
		},
		kernel.OpInsert: func(x *unpacking, in *kernel.Inst) {
			l := slices.Clone(x.vector(in.Args[0]))
			l[in.Imm] = x.of(in.Args[1])
			x.lanes[in.Res] = l
		},
		kernel.OpExtract: func(x *unpacking, in *kernel.Inst) { x.same[in.Res] = x.vector(in.Args[0])[in.Imm] },
		kernel.OpLoad: func(x *unpacking, in *kernel.Inst) {
			if x.bits(in.Res) != nil {
				known(x, in)
				return
			}
			var l []kernel.Value
			for k := range int(in.Type.Lanes) {
				l = append(l, x.access(in, k, x.addresses(in.Args)))
			}
			x.lanes[in.Res] = l
		},
		kernel.OpStore: func(x *unpacking, in *kernel.Inst) {
			for k, v := range x.vector(in.Args[0]) {
				x.access(in, k, append([]kernel.Value{v}, x.addresses(in.Args[1:])...))
			}
		},
		kernel.OpBitcast: func(x *unpacking, in *kernel.Inst) {
			if x.f.TypeOf(in.Args[0]).Lanes != in.Type.Lanes {
				miss("it contains bitcast to other lanes")
			}
			t := kernel.Scalar(in.Type.Elem)
			var l []kernel.Value
			for _, v := range x.vector(in.Args[0]) {
				switch was, ok := x.cast[v]; {
				case x.zero[v]:
					l = append(l, x.constant(in, t, 0))
				case ok && x.f.TypeOf(was) == t: // there and back
					l = append(l, was)
				default:
					w := x.emit(in, kernel.OpBitcast, t, v)
					x.cast[w] = v
					l = append(l, w)
				}
			}
			x.lanes[in.Res] = l
		},
		kernel.OpMCvt:      pick(func(_ *kernel.Inst, k, _ int) (int, int) { return 0, k }),
		kernel.OpPart:      pick(func(in *kernel.Inst, k, n int) (int, int) { return 0, int(in.Imm)*n + k }),
		kernel.OpZipLo:     pick(func(_ *kernel.Inst, k, _ int) (int, int) { return k % 2, k / 2 }),
		kernel.OpZipHi:     pick(func(_ *kernel.Inst, k, n int) (int, int) { return k % 2, (n + k) / 2 }),
		kernel.OpUnzipEven: pick(func(_ *kernel.Inst, k, n int) (int, int) { return 2 * k / n, 2 * k % n }),
		kernel.OpUnzipOdd:  pick(func(_ *kernel.Inst, k, n int) (int, int) { return 2 * k / n, 2*k%n + 1 }),
		kernel.OpSlideUp:   pick(func(in *kernel.Inst, k, _ int) (int, int) { return 0, max(-1, k-int(in.Imm)) }),
		kernel.OpSlideDown: pick(func(in *kernel.Inst, k, n int) (int, int) {
			if k+int(in.Imm) >= n {
				return 0, -1
			}
			return 0, k + int(in.Imm)
		}),
		kernel.OpSetPart: func(x *unpacking, in *kernel.Inst) {
			l := slices.Clone(x.vector(in.Args[0]))
			part := x.vector(in.Args[1])
			copy(l[int(in.Imm)*len(part):], part)
			x.lanes[in.Res] = l
		},
		kernel.OpPermute: func(x *unpacking, in *kernel.Inst) {
			index := x.bits(in.Args[1])
			if index == nil {
				miss("its vectors cannot be taken apart")
			}
			from := x.vector(in.Args[0])
			var l []kernel.Value
			for _, k := range index {
				if k = int64(unsigned(x.f.TypeOf(in.Args[1]).Elem, k)); k < 0 || k >= int64(len(from)) {
					l = append(l, x.constant(in, kernel.Scalar(in.Type.Elem), 0))
				} else {
					l = append(l, from[k])
				}
			}
			x.lanes[in.Res] = l
		},
	}
}

// addresses are scalar operands, such as those that say where an access is.
func (x *unpacking) addresses(args []kernel.Value) (out []kernel.Value) {
	for _, a := range args {
		if x.f.TypeOf(a).Lanes > 0 {
			miss("its vectors cannot be taken apart")
		}
		out = append(out, x.of(a))
	}
	return out
}

// access is lane k of a load or store.
func (x *unpacking) access(in *kernel.Inst, k int, args []kernel.Value) kernel.Value {
	if in.Type.IsMask() || in.Align != 0 && int(in.Align) < in.Type.Elem.Bytes() {
		miss("its vectors cannot be taken apart")
	}
	like := *in
	like.Imm += int64(k * in.Type.Elem.Bytes())
	like.Align = 0
	return x.emit(&like, in.Op, kernel.Scalar(in.Type.Elem), args...)
}
