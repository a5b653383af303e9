package llvmir

import (
	"slices"

	"github.com/godwit-accel/godwit/internal/source"
	"github.com/godwit-accel/godwit/ir/kernel"
)

// function is the state while the blocks of one are translated.
type function struct {
	*kernel.Builder
	im      *importer
	b       *body
	src     *fn
	one     []kernel.Value // by local id: the value, if it is one; None: not defined yet
	many    map[int32][]kernel.Value
	types   []*typ
	blocks  []int // by label: the kernel block; −1: not reached
	cache   map[constKey]kernel.Value
	cacheAt *kernel.Block
	hidden  kernel.Value // where a result that is no scalar goes; None
	allocas []kernel.Inst
	top     kernel.Value // what the stack of variable-length arrays was at entry; None
	in      *inst
	at      int32 // the label of the block in hand

	grid     *gridLoop // set while the variant for a grid is made
	usesGrid bool
}

type constKey struct {
	t    kernel.Type
	bits int64
}

// inMemory reports a type that registers of a call do not carry: it goes by address.
func inMemory(t *typ) bool {
	return t.kind == kVec || t.kind == kStruct || t.kind == kArray || t.wide()
}

// signature is how a function with these types is called. The seventeenth argument and those after it lie in memory,
// at the address that the sixteenth is.
func signature(ret *typ, args []*typ) (sig []kernel.Type, hidden bool, result kernel.Type) {
	result = kernel.NoType
	switch {
	case inMemory(ret):
		sig, hidden = append(sig, kernel.TPtr), true
	case ret.kind != kVoid:
		result = ret.chunk(0)
	}
	for _, t := range args {
		if inMemory(t) {
			sig = append(sig, kernel.TPtr)
		} else {
			sig = append(sig, t.chunk(0))
		}
	}
	return sig, hidden, result
}

// maxParams bounds the list: slots of the argument area.
const maxParams = 256

func spilled(sig []kernel.Type) (regs []kernel.Type, rest []kernel.Type) {
	if len(sig) <= kernel.MaxArgs {
		return sig, nil
	}
	if len(sig) > maxParams {
		refusef("%d parameters, at most %d", len(sig), maxParams)
	}
	k := kernel.MaxArgs - 1
	return append(append([]kernel.Type(nil), sig[:k]...), kernel.TPtr), sig[k:]
}

func (im *importer) function(src *fn, grid bool) {
	im.last = nil
	f := &function{
		im: im, b: &im.p.body, src: src, many: map[int32][]kernel.Value{}, cache: map[constKey]kernel.Value{}, hidden: kernel.None, top: kernel.None,
	}
	funcs := len(im.m.Funcs)
	errs := len(im.p.errs)
	where := func() source.Pos {
		if f.in != nil {
			return f.in.pos
		}
		return src.pos
	}
	what := "@" + src.name + ": "
	if !im.p.guard(where, what, func() { f.begin(grid) }) {
		im.m.Funcs = im.m.Funcs[:funcs]
		return
	}
	im.last = f
	for _, id := range f.order() {
		f.At(f.F.Blocks[f.blocks[id]])
		f.at = id
		blk := &f.b.blocks[id]
		for i := blk.first; i < blk.last; { // one guard for as many as go well
			if im.p.guard(where, what, func() {
				for ; i < blk.last; i++ {
					f.in = &f.b.insts[i]
					f.translate()
				}
			}) {
				break
			}
			if !im.p.guard(where, what, f.placeholder) {
				return
			}
			i++
		}
		if !f.b.insts[blk.last-1].op.ends {
			im.p.errs.Add(where(), "%sblock %%%s does not end in a branch", what, blk.name)
			return
		}
		if len(im.p.errs) > errs+source.MaxReported {
			return
		}
	}
	entry := f.F.Blocks[0]
	entry.Insts = append(f.allocas, entry.Insts...)
}

func (f *function) translate() {
	in := f.in
	if in.op.emit == nil || in.op.name == "phi" {
		return
	}
	f.Loc = f.im.place(in.pos, in.debug)
	in.op.emit(f, in)
}

// placeholder defines the result of an instruction that was refused, so that its users are not refused too.
func (f *function) placeholder() {
	if f.in.res >= 0 {
		f.set(f.in, f.zero(f.in.t)...)
	}
}

func (f *function) zero(t *typ) []kernel.Value {
	o := operand{t: t, kind: oZero}
	return f.parts(&o)
}

// begin makes the blocks with their parameters.
func (f *function) begin(grid bool) {
	src, b, im := f.src, f.b, f.im
	if src.variadic {
		refusef("variadic functions are not supported")
	}
	if len(b.order) == 0 {
		refusef("no instructions")
	}
	f.one = make([]kernel.Value, len(b.locals.list))
	for i := range f.one {
		f.one[i] = kernel.None
	}
	f.types = make([]*typ, len(b.locals.list))
	var args []*typ
	for _, a := range src.params {
		args = append(args, a.t)
	}
	full, hidden, result := signature(src.ret, args)
	sig, rest := spilled(full)
	name := src.name
	if grid {
		name += gridSuffix
	}
	f.Builder = kernel.NewFunc(im.m, name, sig...)
	f.F.Entry = !src.hidden
	f.Loc = im.place(src.pos, "")
	f.F.Loc = f.Loc
	f.F.Result = result
	values := append([]kernel.Value(nil), f.F.Blocks[0].Params...)
	if rest != nil {
		area := values[len(values)-1]
		values = values[:len(values)-1]
		for i, t := range rest {
			values = append(values, f.Load(t, area, int64(8*i), kernel.None))
		}
	}
	k := 0
	if hidden {
		f.hidden, k = values[0], 1
	}
	f.blocks = make([]int, len(b.blocks))
	for i := range f.blocks {
		f.blocks[i] = -1
	}
	if grid {
		f.grid = newGridLoop(f)
	}
	f.parameters(values, k)
	f.layBlocks()
}

func (f *function) parameters(values []kernel.Value, k int) {
	for i := range f.src.params {
		a := &f.src.params[i]
		v := values[k+i]
		if k+i < len(f.F.NoAlias) {
			f.F.NoAlias[k+i] = a.noalias && a.t.kind == kPtr
		}
		id := f.b.local(a.name)
		f.types[id] = a.t
		if inMemory(a.t) {
			f.define(id, f.load(a.t, v, 0, 0))
			continue
		}
		if w := a.t.odd(); w > 0 {
			v = f.cut(a.t, v)
		}
		f.define(id, []kernel.Value{v})
	}
}

// room is for the kernel instructions of a block: one each, and what addresses take besides.
func (b *body) room(blk *block) []kernel.Inst {
	n := 2
	for i := blk.first; i < blk.last; i++ {
		in := &b.insts[i]
		if n++; len(in.args) > 1 && in.elem != nil {
			n += 3
		}
		for k := range in.args {
			if in.args[k].kind != oLocal {
				n++
			}
		}
	}
	return make([]kernel.Inst, 0, n)
}

// layBlocks makes a kernel block of each that is reached, with the values of its phis as parameters.
func (f *function) layBlocks() {
	entry := f.b.order[0]
	for _, id := range f.order() {
		if id == entry {
			f.blocks[id] = f.Index(f.B)
			continue
		}
		f.blocks[id] = len(f.F.Blocks)
		blk := &f.b.blocks[id]
		nb := f.NewBlock(blk.name)
		nb.Insts = f.b.room(blk)
		for i := blk.first; i < blk.last && f.b.insts[i].op.name == "phi"; i++ {
			in := &f.b.insts[i]
			nb.Params = append(nb.Params, f.fresh(in)...)
		}
	}
}

// fresh makes values for the result of a phi.
func (f *function) fresh(in *inst) []kernel.Value {
	f.in = in
	var vs []kernel.Value
	ts, _ := in.t.flatten()
	for _, t := range ts {
		for c := range t.registers() {
			vs = append(vs, f.F.NewValue(t.register(c)))
		}
	}
	f.set(in, vs...)
	return vs
}

// register is the kernel type of register c of a scalar or vector, wide integers included.
func (t *typ) register(c int) kernel.Type {
	if t.wide() || t.wideLanes() {
		return kernel.TI64
	}
	return t.chunk(c)
}

// order is the reached blocks such that definitions come before uses.
func (f *function) order() []int32 {
	b := f.b
	if len(b.heads) > 0 {
		return b.heads
	}
	type frame struct {
		id   int32
		next []int32
	}
	succs := func(id int32) []int32 {
		blk := &b.blocks[id]
		if blk.last <= blk.first {
			refusef("block %%%s is empty", blk.name)
		}
		last := &b.insts[blk.last-1]
		if !last.op.ends {
			return nil
		}
		return last.blocks
	}
	seen := make([]bool, len(b.blocks))
	entry := b.order[0]
	seen[entry] = true
	stack := []frame{{entry, succs(entry)}}
	var post []int32
	for len(stack) > 0 {
		top := &stack[len(stack)-1]
		if k := len(top.next); k > 0 {
			s := top.next[k-1]
			top.next = top.next[:k-1]
			if s == entry {
				refusef("branch to the entry block")
			}
			if !seen[s] {
				seen[s] = true
				stack = append(stack, frame{s, succs(s)})
			}
			continue
		}
		post = append(post, top.id)
		stack = stack[:len(stack)-1]
	}
	for i, j := 0, len(post)-1; i < j; i, j = i+1, j-1 {
		post[i], post[j] = post[j], post[i]
	}
	b.heads = append(b.heads, post...)
	return b.heads
}

// define gives a local its values.
func (f *function) define(id int32, vs []kernel.Value) {
	if f.one[id] != kernel.None {
		refusef("value %%%s is defined twice", f.b.locals.list[id])
	}
	if len(vs) == 1 {
		f.one[id] = vs[0]
		return
	}
	f.one[id] = several
	f.many[id] = slices.Clone(vs) // a copy: the list of one that most results are stays on the stack
}

// several marks locals that are a list of values.
const several kernel.Value = -2

// set gives the result of an instruction its values.
func (f *function) set(in *inst, vs ...kernel.Value) {
	if in.res < 0 {
		return
	}
	f.types[in.res] = in.t
	f.define(in.res, vs)
}

// edge evaluates the parameters of a successor.
func (f *function) edge(from, to int32) kernel.Succ {
	s := kernel.Succ{Block: f.blocks[to]}
	blk := &f.b.blocks[to]
	hint := 0
	for i := blk.first; i < blk.last && f.b.insts[i].op.name == "phi"; i++ {
		phi := &f.b.insts[i]
		if hint >= len(phi.blocks) || phi.blocks[hint] != from {
			hint = -1
			for k, id := range phi.blocks {
				if id == from {
					hint = k
					break
				}
			}
			if hint < 0 {
				f.in = phi
				refusef("phi has no value from %%%s", f.b.blocks[from].name)
			}
		}
		at := len(s.Args)
		params := f.F.Blocks[s.Block].Params
		for j, v := range f.parts(&phi.args[hint]) {
			s.Args = append(s.Args, f.coerce(v, f.Type(params[at+j])))
		}
	}
	return s
}

func (f *function) end(op kernel.Op, arg kernel.Value, cases []int64, ss ...kernel.Succ) {
	in := kernel.New(op, kernel.NoType)
	if arg != kernel.None {
		in.Args = []kernel.Value{arg}
	}
	in.Succs, in.Cases, in.Loc = ss, cases, f.Loc
	f.B.Insts = append(f.B.Insts, in)
}
