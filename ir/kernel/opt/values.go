package opt

import "github.com/godwit-accel/godwit/ir/kernel"

// renaming says by which value another is to be replaced; None where it stays.
type renaming []kernel.Value

func newRenaming(f *kernel.Func) renaming {
	r := make(renaming, len(f.Types))
	for i := range r {
		r[i] = kernel.None
	}
	return r
}

// renaming is an empty one, in room that the next pass uses again.
func (s *state) renaming(f *kernel.Func) renaming {
	if n := len(f.Types); cap(s.names) < n {
		s.names = make(renaming, n, n+n/4)
	}
	r := s.names[:len(f.Types)]
	for i := range r {
		r[i] = kernel.None
	}
	return r
}

func (r renaming) of(v kernel.Value) kernel.Value {
	for v != kernel.None && int(v) < len(r) && r[v] != kernel.None {
		v = r[v]
	}
	return v
}

func (r renaming) inst(in *kernel.Inst) {
	r.all(in.Args)
	if in.Mask != kernel.None {
		in.Mask, in.Old = r.of(in.Mask), r.of(in.Old)
	}
	for i := range in.Succs {
		r.all(in.Succs[i].Args)
	}
}

func (r renaming) all(list []kernel.Value) {
	for i, v := range list {
		if v != kernel.None && int(v) < len(r) && r[v] != kernel.None {
			list[i] = r.of(r[v])
		}
	}
}

func (r renaming) apply(f *kernel.Func) {
	for _, b := range f.Blocks {
		for i := range b.Insts {
			r.inst(&b.Insts[i])
		}
	}
}

// defs finds the instruction that makes a value, and the block where it is made.
type defs struct {
	block []int32 // by value, −1 if not defined
	inst  []int32 // index in the block; of the k-th parameter −1 − k
	f     *kernel.Func
}

// defs finds them in room that the next pass, of those that ask for it here, uses again.
func (s *state) defs(f *kernel.Func) *defs { return s.at.findIn(f) }

// loopDefs is defs for passes that have others run while they need theirs.
func (s *state) loopDefs(f *kernel.Func) *defs { return s.loopAt.findIn(f) }

func newDefs(f *kernel.Func) *defs { return new(defs).findIn(f) }

func (d *defs) findIn(f *kernel.Func) *defs {
	n := len(f.Types)
	if cap(d.block) < n {
		d.block, d.inst = make([]int32, n, n+n/4), make([]int32, n, n+n/4)
	}
	d.block, d.inst, d.f = d.block[:n], d.inst[:n], f
	d.find()
	return d
}

func (d *defs) find() {
	for i := range d.block {
		d.block[i] = -1
	}
	for bi, b := range d.f.Blocks {
		for k, p := range b.Params {
			d.block[p], d.inst[p] = int32(bi), ^int32(k)
		}
		for i := range b.Insts {
			if r := b.Insts[i].Res; r != kernel.None {
				d.block[r], d.inst[r] = int32(bi), int32(i)
			}
		}
	}
}

// param is which parameter of its block v is; v is one.
func (d *defs) param(v kernel.Value) int { return int(^d.inst[v]) }

// of is the instruction that makes v, nil for a parameter.
func (d *defs) of(v kernel.Value) *kernel.Inst {
	if v == kernel.None || int(v) >= len(d.block) || d.block[v] < 0 || d.inst[v] < 0 {
		return nil
	}
	return &d.f.Blocks[d.block[v]].Insts[d.inst[v]]
}

// constant is the bits of a scalar constant.
func (d *defs) constant(v kernel.Value) (int64, bool) {
	in := d.of(v)
	for in != nil && in.Op == kernel.OpBitcast && in.Type.Lanes == 0 {
		in = d.of(in.Args[0])
	}
	if in == nil || in.Op != kernel.OpConst || in.Type.Lanes > 0 {
		return 0, false
	}
	return signed(in.Type.Elem, in.Imm), true
}

// signed reads the bits of an element as a signed number.
func signed(e kernel.Elem, x int64) int64 {
	if e == kernel.I1 {
		return x & 1
	}
	s := 64 - 8*e.Bytes()
	return x << s >> s
}

func unsigned(e kernel.Elem, x int64) uint64 {
	if e == kernel.I1 {
		return uint64(x & 1)
	}
	s := 64 - 8*e.Bytes()
	return uint64(x) << s >> s
}

// tree answers dominance questions in constant time.
type tree struct {
	*kernel.CFG
	pre, post []int32
}

// tree is that of f, found anew where the flow graph has changed since it was asked for last: most passes leave it alone.
func (s *state) tree(f *kernel.Func) *tree {
	if s.flow == nil || !s.flow.Still(f) {
		s.flow = newTree(f)
	}
	return s.flow
}

func newTree(f *kernel.Func) *tree {
	t := &tree{CFG: kernel.NewCFG(f)}
	n := len(f.Blocks)
	slab := make([]int32, 4*n)
	var kid, next []int32 // the first child and the next sibling, +1
	t.pre, t.post, kid, next = slab[:n], slab[n:2*n], slab[2*n:3*n], slab[3*n:]
	for i := len(t.RPO) - 1; i > 0; i-- {
		b := t.RPO[i]
		up := t.IDom[b]
		next[b], kid[up] = kid[up], int32(b+1)
	}
	clock := int32(1)
	t.pre[0] = clock
	for b := 0; ; {
		if k := kid[b]; k > 0 { // down, once
			kid[b] = next[k-1]
			b = int(k - 1)
			clock++
			t.pre[b] = clock
			continue
		}
		clock++
		t.post[b] = clock
		if b == 0 {
			return t
		}
		b = t.IDom[b]
	}
}

// innermost marks the loops that hold no others.
func (t *tree) innermost() []bool {
	inner := make([]bool, len(t.Loops))
	for i := range inner {
		inner[i] = true
	}
	for _, l := range t.Loops {
		if l.Parent >= 0 {
			inner[l.Parent] = false
		}
	}
	return inner
}

// over reports that block a dominates block b; both reachable.
func (t *tree) over(a, b int) bool { return t.pre[a] <= t.pre[b] && t.post[b] <= t.post[a] }
