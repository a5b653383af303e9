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

func (r renaming) of(v kernel.Value) kernel.Value {
	for v != kernel.None && int(v) < len(r) && r[v] != kernel.None {
		v = r[v]
	}
	return v
}

func (r renaming) inst(in *kernel.Inst) {
	in.EachUse(func(v *kernel.Value) { *v = r.of(*v) })
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
	inst  []int32 // index in the block, −1 for parameters
	f     *kernel.Func
}

func newDefs(f *kernel.Func) *defs {
	d := &defs{block: make([]int32, len(f.Types)), inst: make([]int32, len(f.Types)), f: f}
	for i := range d.block {
		d.block[i] = -1
	}
	for bi, b := range f.Blocks {
		for _, p := range b.Params {
			d.block[p], d.inst[p] = int32(bi), -1
		}
		for i := range b.Insts {
			if r := b.Insts[i].Res; r != kernel.None {
				d.block[r], d.inst[r] = int32(bi), int32(i)
			}
		}
	}
	return d
}

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
	kids      [][]int
}

func newTree(f *kernel.Func) *tree {
	t := &tree{CFG: kernel.NewCFG(f)}
	n := len(f.Blocks)
	t.pre, t.post, t.kids = make([]int32, n), make([]int32, n), make([][]int, n)
	for _, b := range t.RPO {
		if b != 0 {
			t.kids[t.IDom[b]] = append(t.kids[t.IDom[b]], b)
		}
	}
	type frame struct{ b, next int }
	clock := int32(0)
	stack := []frame{{0, 0}}
	for len(stack) > 0 {
		top := &stack[len(stack)-1]
		if top.next == 0 {
			clock++
			t.pre[top.b] = clock
		}
		if top.next < len(t.kids[top.b]) {
			top.next++
			stack = append(stack, frame{t.kids[top.b][top.next-1], 0})
			continue
		}
		clock++
		t.post[top.b] = clock
		stack = stack[:len(stack)-1]
	}
	return t
}

// over reports that block a dominates block b; both reachable.
func (t *tree) over(a, b int) bool { return t.pre[a] <= t.pre[b] && t.post[b] <= t.post[a] }
