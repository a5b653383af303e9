package llvmir

import (
	"fmt"

	"github.com/llir/llvm/asm"
	"github.com/llir/llvm/ir"
	"github.com/llir/llvm/ir/constant"
	"github.com/llir/llvm/ir/types"
	"github.com/llir/llvm/ir/value"

	"github.com/godwit-accel/godwit/internal/source"
	"github.com/godwit-accel/godwit/ir/kernel"
)

// Import translates a module of textual LLVM IR. All refusals are reported at once, by function.
func Import(file string, src []byte) (*kernel.Module, error) {
	n, err := normalise(file, string(src))
	if err != nil {
		return nil, err
	}
	m, err := parse(file, n.text)
	if err != nil {
		return nil, err
	}
	im := &importer{m: &kernel.Module{Name: file, Locs: make([]source.Pos, 1)}}
	for _, g := range m.Globals {
		im.guard(source.Pos{File: file}, "@"+g.Name(), func() { im.global(g) })
	}
	k := 0
	for _, f := range m.Funcs {
		if len(f.Blocks) == 0 {
			continue
		}
		pos := source.Pos{File: file, Line: n.lines[k]}
		im.guard(pos, "@"+f.Name(), func() { im.function(f, n.counts[k], pos) })
		k++
	}
	if err := im.errs.Err(); err != nil {
		return nil, err
	}
	return im.m, kernel.Verify(im.m)
}

// parse calls llir, which panics on some inputs that it does not know.
func parse(file string, text []byte) (m *ir.Module, err error) {
	defer func() {
		if r := recover(); r != nil {
			m, err = nil, source.Errorf(source.Pos{File: file}, "cannot be parsed: %v", r)
		}
	}()
	m, err = asm.ParseBytes(file, text)
	if err != nil {
		return nil, source.Errorf(source.Pos{File: file}, "cannot be parsed: %v", err)
	}
	return m, nil
}

type importer struct {
	m      *kernel.Module
	errs   source.Errors
	consts int
}

// guard turns refusals, and the parser's values of shapes that no rule allows, into errors.
func (im *importer) guard(pos source.Pos, what string, do func()) {
	defer func() {
		switch r := recover().(type) {
		case nil:
		case refusal:
			im.errs.Add(pos, "%s: %s", what, r.msg)
		default:
			im.errs.Add(pos, "%s: malformed: %v", what, r)
		}
	}()
	do()
}

func (im *importer) global(g *ir.Global) {
	d := &kernel.Data{Name: g.Name(), Align: int(max(16, alignOf(g.ContentType))), Write: !g.Immutable, Size: sizeOf(g.ContentType)}
	if g.Align > 0 {
		d.Align = int(g.Align)
	}
	if g.Init == nil {
		refusef("global without a definition")
	}
	if d.Size < 0 || d.Size > 64<<20 {
		refusef("global of %d bytes", d.Size)
	}
	buf := make([]byte, d.Size)
	if im.fill(d, buf, g.Init, 0) {
		d.Bytes = buf
	}
	im.m.Data = append(im.m.Data, d)
}

// fill writes a constant into an image at off and reports whether a byte was set.
func (im *importer) fill(d *kernel.Data, buf []byte, c constant.Constant, off int64) bool {
	set := false
	seq := func(es []constant.Constant) {
		for i, e := range es {
			if im.fill(d, buf, e, off+int64(i)*sizeOf(e.Type())) {
				set = true
			}
		}
	}
	switch c := c.(type) {
	case *constant.ZeroInitializer, *constant.Undef, *constant.Poison, *constant.Null:
	case *constant.CharArray:
		copy(buf[off:], c.X)
		return true
	case *constant.Array:
		seq(c.Elems)
	case *constant.Vector:
		seq(c.Elems)
	case *constant.Struct:
		st := c.Typ
		for i, e := range c.Fields {
			if im.fill(d, buf, e, off+fieldOffset(st, i)) {
				set = true
			}
		}
	default:
		if sym, add, ok := symbolic(c); ok {
			d.Refs = append(d.Refs, kernel.Ref{Off: off, Sym: sym, Add: add})
			return true
		}
		bits := constBits(c)
		for i := range sizeOf(c.Type()) {
			buf[off+i] = byte(bits >> (8 * i))
		}
		return true
	}
	return set
}

// function state while its blocks are translated.
type function struct {
	*kernel.Builder
	im      *importer
	src     *ir.Func
	vals    map[value.Value][]kernel.Value
	blocks  map[value.Value]*kernel.Block
	cache   map[constKey]kernel.Value
	cacheAt *kernel.Block
	hidden  kernel.Value // where a result that is no scalar goes; None
	allocas []kernel.Inst
}

type constKey struct {
	t    kernel.Type
	bits int64
}

func succs(b *ir.Block) []*ir.Block {
	return b.Term.Succs()
}

// rpo orders reachable blocks so that definitions come before uses.
func rpo(f *ir.Func) []*ir.Block {
	type frame struct {
		b    *ir.Block
		next []*ir.Block
	}
	seen := map[*ir.Block]bool{f.Blocks[0]: true}
	stack := []frame{{f.Blocks[0], succs(f.Blocks[0])}}
	var post []*ir.Block
	for len(stack) > 0 {
		top := &stack[len(stack)-1]
		if k := len(top.next); k > 0 {
			s := top.next[k-1]
			top.next = top.next[:k-1]
			if !seen[s] {
				seen[s] = true
				stack = append(stack, frame{s, succs(s)})
			}
			continue
		}
		post = append(post, top.b)
		stack = stack[:len(stack)-1]
	}
	for i, j := 0, len(post)-1; i < j; i, j = i+1, j-1 {
		post[i], post[j] = post[j], post[i]
	}
	return post
}

// byMemory reports a type that registers of a call cannot carry.
func byMemory(t types.Type) bool {
	switch t.(type) {
	case *types.VectorType, *types.StructType, *types.ArrayType:
		return true
	}
	return false
}

func (im *importer) function(src *ir.Func, want int, pos source.Pos) {
	got := 0
	for _, b := range src.Blocks {
		got += len(b.Insts) + 1
	}
	if got != want {
		refusef("the parser found %d instructions, the text has %d", got, want)
	}
	if src.Sig.Variadic {
		refusef("variadic functions are not supported")
	}
	f := &function{im: im, src: src, vals: map[value.Value][]kernel.Value{}, blocks: map[value.Value]*kernel.Block{}, cache: map[constKey]kernel.Value{}, hidden: kernel.None}
	var sig []kernel.Type
	ret := src.Sig.RetType
	if byMemory(ret) {
		sig = append(sig, kernel.TPtr)
	}
	for _, p := range src.Params {
		if byMemory(p.Type()) {
			sig = append(sig, kernel.TPtr)
			continue
		}
		sig = append(sig, first(p.Type()))
	}
	if len(sig) > kernel.MaxArgs {
		refusef("%d parameters, at most %d", len(sig), kernel.MaxArgs)
	}
	f.Builder = kernel.NewFunc(im.m, src.Name(), sig...)
	f.F.Entry = true
	im.m.Locs = append(im.m.Locs, pos)
	f.Loc = int32(len(im.m.Locs) - 1)
	f.F.Loc = f.Loc
	k := 0
	if byMemory(ret) {
		f.hidden, k = f.Param(0), 1
	} else if _, void := ret.(*types.VoidType); !void {
		f.F.Result = first(ret)
	}
	entry := f.F.Blocks[0]
	f.At(entry)
	for i, p := range src.Params {
		f.vals[p] = []kernel.Value{f.Param(i + k)}
		if byMemory(p.Type()) {
			f.vals[p] = f.load(p.Type(), f.Param(i+k))
		}
	}
	order := rpo(src)
	for i, b := range order {
		if i == 0 {
			f.blocks[b] = entry
			continue
		}
		nb := f.NewBlock("")
		for _, in := range b.Insts {
			phi, ok := in.(*ir.InstPhi)
			if !ok {
				break
			}
			ts, _ := flatten(phi.Type())
			var vs []kernel.Value
			for _, t := range ts {
				vs = append(vs, f.F.NewValue(first(t)))
			}
			nb.Params = append(nb.Params, vs...)
			f.vals[phi] = vs
		}
		f.blocks[b] = nb
	}
	for _, b := range order {
		f.At(f.blocks[b])
		for _, in := range b.Insts {
			f.inst(in)
		}
		f.term(b)
	}
	entry.Insts = append(f.allocas, entry.Insts...)
}

// edge evaluates the parameters of a successor.
func (f *function) edge(from *ir.Block, to value.Value) kernel.Succ {
	tb := to.(*ir.Block)
	s := kernel.Succ{Block: f.Index(f.blocks[tb])}
	for _, in := range tb.Insts {
		phi, ok := in.(*ir.InstPhi)
		if !ok {
			break
		}
		found := false
		for _, inc := range phi.Incs {
			if inc.Pred == value.Value(from) {
				for i, v := range f.parts(inc.X) {
					s.Args = append(s.Args, f.coerce(v, f.Type(f.vals[phi][i])))
				}
				found = true
				break
			}
		}
		if !found {
			refusef("phi %s has no value from %s", phi.Ident(), from.Ident())
		}
	}
	return s
}

func (f *function) term(b *ir.Block) {
	end := func(op kernel.Op, arg kernel.Value, cases []int64, ss ...kernel.Succ) {
		in := kernel.New(op, kernel.NoType)
		if arg != kernel.None {
			in.Args = []kernel.Value{arg}
		}
		in.Succs, in.Cases, in.Loc = ss, cases, f.Loc
		f.B.Insts = append(f.B.Insts, in)
	}
	switch t := b.Term.(type) {
	case *ir.TermRet:
		switch {
		case t.X == nil:
			f.Ret(kernel.None)
		case f.hidden != kernel.None:
			f.store(t.X.Type(), f.parts(t.X), f.hidden)
			f.Ret(kernel.None)
		default:
			f.Ret(f.val(t.X))
		}
	case *ir.TermBr:
		end(kernel.OpBr, kernel.None, nil, f.edge(b, t.Target))
	case *ir.TermCondBr:
		c := f.val(t.Cond)
		x, y := f.edge(b, t.TargetTrue), f.edge(b, t.TargetFalse)
		end(kernel.OpCondBr, c, nil, x, y)
	case *ir.TermSwitch:
		v := f.val(t.X)
		ss := []kernel.Succ{f.edge(b, t.TargetDefault)}
		var cases []int64
		for _, c := range t.Cases {
			cases = append(cases, constBits(c.X.(constant.Constant)))
			ss = append(ss, f.edge(b, c.Target))
		}
		end(kernel.OpSwitch, v, cases, ss...)
	case *ir.TermUnreachable:
		in := kernel.New(kernel.OpTrap, kernel.NoType)
		in.Loc = f.Loc
		f.B.Insts = append(f.B.Insts, in)
	default:
		refusef("%s is not supported", mnemonic(t))
	}
}

func mnemonic(x any) string { return fmt.Sprintf("%T", x)[4:] }
