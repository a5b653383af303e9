package passes

import (
	"encoding/json"
	"fmt"

	"github.com/godwit-accel/godwit/internal/source"
	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/kernel"
	"github.com/godwit-accel/godwit/isa"
)

// lower makes the kernel module: a function a region, and main(io, arena), which finds every tensor's address,
// calls the regions in order, and branches where the model does.
func lower(s *state) error {
	f := s.tensor.Func("main")
	l := &lowerer{opt: s.opt, data: map[string][]constData{}, locs: map[source.Pos]int32{}}
	l.m = &kernel.Module{Name: s.tensor.Name, Locs: make([]source.Pos, 1)}
	l.meta = meta{Format: 2, ISA: isa.Version}
	machine, err := json.Marshal(s.opt.Machine)
	if err != nil {
		return err
	}
	l.meta.Machine = machine
	arena, ok := f.Attrs.Get("gw.arena").(ir.Int)
	if !ok {
		return source.Errorf(f.Pos, "main has no gw.arena: has place run?")
	}
	l.meta.Arena = uint64(arena.Value)
	if notes, ok := s.tensor.Attrs.Get("gw.notes").(ir.Array); ok {
		for _, n := range notes {
			if text, ok := n.(ir.String); ok {
				l.meta.Notes = append(l.meta.Notes, string(text))
			}
		}
	}
	for i, a := range f.Args() {
		l.meta.Inputs = append(l.meta.Inputs, tensorOf(nameOf(f.ArgAttrs, i, "input"), a.Type))
	}
	for i, t := range f.Results {
		out := tensorOf(nameOf(f.ResAttrs, i, "output"), t)
		if i < len(f.ResAttrs) {
			pairs, _ := f.ResAttrs[i].Get("gw.sizes").(ir.Ints)
			for k := 0; k+1 < len(pairs); k += 2 {
				out.Sizes = append(out.Sizes, size{pairs[k], pairs[k+1]})
			}
		}
		l.meta.Outputs = append(l.meta.Outputs, out)
	}
	mainFn := &mainBuilder{lowerer: l, b: kernel.NewFunc(l.m, "main", kernel.TPtr, kernel.TPtr), inputs: len(f.Args())}
	mainFn.b.F.Entry = true
	mainFn.b.F.Loc = l.loc(f.Pos)
	if s.opt.Cores > 1 {
		if err := s.checkCores(); err != nil {
			return err
		}
		l.meta.Cores = s.opt.Cores
		l.barrier()
		mainFn.core = mainFn.b.Op(kernel.OpCoreID, kernel.TI64)
	}
	mainFn.block(f.Block())
	mainFn.b.Ret(kernel.None)
	if err := l.errs.Err(); err != nil {
		return err
	}
	l.arrange()
	l.meta.Functions = []funcMeta{{Name: "main", Args: []argMeta{{Name: "io", Type: "i64*", Dir: "in"}, {Name: "arena", Type: "i8*", Dir: "inout"}}}}
	l.meta.Scratch = uint64(l.m.ScratchBytes)
	js, err := json.Marshal(l.meta)
	if err != nil {
		return err
	}
	l.m.Meta = string(js)
	s.kernel, s.tensor = l.m, nil
	return nil
}

// nameOf is the name of an argument or result: attribute gw.name, or a counted one.
func nameOf(as []ir.Attrs, i int, fallback string) string {
	if i < len(as) {
		if n, ok := as[i].Get("gw.name").(ir.String); ok {
			return string(n)
		}
	}
	return fmt.Sprintf("%s%d", fallback, i)
}

type mainBuilder struct {
	*lowerer
	b      *kernel.Builder
	core   kernel.Value // this core's number, if there are several
	inputs int
}

// pointer is the address of a value.
func (m *mainBuilder) pointer(v *ir.Value) kernel.Value {
	s, err := spotOf(v)
	if err != nil {
		m.errs.Add(v.Pos(), "%v", err)
		return m.b.PtrConst(0)
	}
	switch s.kind {
	case "input":
		return m.b.Load(kernel.TPtr, m.b.Param(0), 8*s.n, kernel.None)
	case "output":
		return m.b.AddI(m.b.Load(kernel.TPtr, m.b.Param(0), 8*(s.n+int64(m.inputs)), kernel.None), s.off)
	case "arena":
		return m.b.AddI(m.b.Param(1), s.off)
	}
	return m.b.Addr(m.constant(s.data.Const()), 0)
}

func (m *mainBuilder) block(b *ir.Block) {
	for _, op := range b.Ops {
		m.b.Loc, m.at = m.loc(op.Pos), op.Pos
		switch op.Name {
		case "gw.region":
			m.call(op)
		case "stablehlo.while":
			m.settle()
			m.b.While(nil, func([]kernel.Value) kernel.Value {
				m.block(op.Body(0))
				return m.predicate(op.Body(0).Terminator().Operands[0])
			}, func([]kernel.Value) []kernel.Value {
				m.block(op.Body(1))
				return nil
			})
		case "stablehlo.if":
			m.settle()
			m.b.If(m.predicate(op.Operands[0]), m.branch(op, 0), m.branch(op, 1))
		case "stablehlo.case":
			m.settle()
			m.cases(op, m.decider(op.Operands[0], kernel.TI32), 0)
		}
	}
	m.settle()
}

func (m *mainBuilder) predicate(v *ir.Value) kernel.Value {
	p := m.decider(v, kernel.Scalar(kernel.I8))
	return m.b.ICmp(kernel.NE, p, m.b.Const(kernel.Scalar(kernel.I8), 0))
}

// decider reads a value that decides where main goes. Its memory is free from here on, so that no core may go on to the next
// region, which may write there, before all have read it.
func (m *mainBuilder) decider(v *ir.Value, t kernel.Type) kernel.Value {
	d := m.b.Load(t, m.pointer(v), 0, kernel.None)
	if m.opt.Cores > 1 {
		m.b.Call(barrierSym, kernel.NoType, m.core)
	}
	return d
}

func (m *mainBuilder) branch(op *ir.Op, i int) func() []kernel.Value {
	return func() []kernel.Value {
		m.block(op.Body(i))
		return nil
	}
}

// cases tests the branch index against each number; the last branch takes everything else.
func (m *mainBuilder) cases(op *ir.Op, i kernel.Value, n int) {
	if n == len(op.Regions)-1 {
		m.block(op.Body(n))
		return
	}
	m.b.If(m.b.ICmp(kernel.EQ, i, m.b.I32(int32(n))), m.branch(op, n), func() []kernel.Value {
		m.cases(op, i, n+1)
		return nil
	})
}

// call lowers a region and calls it.
func (m *mainBuilder) call(op *ir.Op) {
	empty := true
	for _, r := range op.Results {
		empty = empty && r.Type.NumElements() == 0
	}
	if empty {
		return
	}
	sym := op.Str("sym")
	r, err := m.region(op, sym)
	if err != nil {
		if e, ok := err.(source.Errors); ok {
			m.errs = append(m.errs, e...)
		} else if e, ok := err.(*source.Error); ok {
			m.errs = append(m.errs, e)
		} else {
			m.errs.Add(op.Pos, "%v", err)
		}
		return
	}
	var args []kernel.Value
	for i, v := range op.Operands {
		if r.unread[i] {
			args = append(args, m.b.PtrConst(0))
			continue
		}
		args = append(args, m.pointer(v))
	}
	for _, v := range op.Results {
		args = append(args, m.pointer(v))
	}
	switch {
	case m.opt.Cores == 1:
		m.b.Call(sym, kernel.NoType, args...)
	case r.shared:
		m.b.Call(sym, kernel.NoType, append(args, m.core)...)
	default:
		m.b.If(m.b.ICmp(kernel.EQ, m.core, m.b.I64(0)), func() []kernel.Value {
			m.b.Call(sym, kernel.NoType, args...)
			return nil
		}, nil)
		m.b.Call(barrierSym, kernel.NoType, m.core)
	}
}

func (l *lowerer) region(op *ir.Op, sym string) (*region, error) {
	types := make([]kernel.Type, len(op.Operands)+len(op.Results))
	for i := range types {
		types[i] = kernel.TPtr
	}
	if len(types) > kernel.MaxArgs {
		return nil, source.Errorf(op.Pos, "region %s has %d operands and results, at most %d are passed", sym, len(types), kernel.MaxArgs)
	}
	r := &region{lowerer: l, op: op, body: op.Body(0), info: &regionMeta{}, core: kernel.None, before: l.before, uses: map[int][]tenancy{}}
	if l.opt.Cores > 1 {
		r.first, r.next = barrierBytes, barrierBytes
		if shareable[op.Str("form")] && len(types) < kernel.MaxArgs {
			types = append(types, kernel.TI64)
		}
	}
	r.b = kernel.NewFunc(l.m, sym, types...)
	r.b.Loc = l.loc(op.Pos)
	r.b.F.Loc = r.b.Loc
	for i := range types {
		if i == len(op.Operands)+len(op.Results) {
			r.core = r.b.Param(i)
			break
		}
		r.b.F.NoAlias[i] = i >= len(op.Operands)
		if i < len(op.Operands) {
			r.in = append(r.in, r.b.Param(i))
		} else {
			r.out = append(r.out, r.b.Param(i))
		}
	}
	if err := hugeSplat(op); err != nil {
		return nil, err
	}
	gen := forms[op.Str("form")]
	if gen == nil {
		return nil, source.Errorf(op.Pos, "region %s: no form %q", sym, op.Str("form"))
	}
	r.describe()
	if err := gen(r); err != nil {
		return nil, err
	}
	for _, side := range [][]*ir.Value{op.Operands, op.Results} {
		for _, v := range side {
			s, err := spotOf(v)
			if err != nil {
				return nil, source.Errorf(op.Pos, "%w", err)
			}
			if i := len(r.info.Inputs); i < len(op.Operands) && r.unread[i] {
				r.info.Inputs = append(r.info.Inputs, bufferMeta{DType: v.Type.DType.String(), Shape: v.Type.Shape, In: s.kind})
			} else if m := bufferOf(v.Type, s, l); i < len(op.Operands) {
				r.info.Inputs = append(r.info.Inputs, m)
			} else {
				if rowsApart(v) != nil {
					m.Strides = r.outStrides(v.Index())
				}
				r.info.Outputs = append(r.info.Outputs, m)
			}
		}
	}
	if r.shared { // before the return, so that who looks then sees all of the result
		r.b.Call(barrierSym, kernel.NoType, r.core)
	}
	r.b.Ret(kernel.None)
	if err := r.checkScratch(); err != nil {
		return nil, err
	}
	l.before, l.row = r, append(l.row, r)
	l.meta.Regions = append(l.meta.Regions, r.info)
	return r, nil
}
