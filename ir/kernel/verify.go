package kernel

import (
	"slices"

	"github.com/godwit-accel/godwit/internal/parallel"
	"github.com/godwit-accel/godwit/internal/source"
)

// Verify reports every broken rule of the module: operand and result types by the op table, single
// assignment, dominance, terminators, successors, symbols.
func Verify(m *Module) error { return VerifyFuncs(m, m.Funcs) }

// VerifyFuncs is Verify of the module's symbols and of some functions: of those that a pass changed.
func VerifyFuncs(m *Module, funcs []*Func) error {
	v := &verifier{m: m, funcs: map[string]*Func{}, syms: map[string]bool{}}
	for _, d := range m.Data {
		if v.syms[d.Name] {
			v.errs.Add(source.Pos{File: m.Name}, "symbol @%s is defined twice", d.Name)
		}
		v.syms[d.Name] = true
		if d.Align < 1 || d.Align&(d.Align-1) != 0 {
			v.errs.Add(source.Pos{File: m.Name}, "data @%s: alignment %d is not a power of two", d.Name, d.Align)
		}
	}
	for _, f := range m.Funcs {
		if v.syms[f.Name] {
			v.errs.Add(source.Pos{File: m.Name}, "symbol @%s is defined twice", f.Name)
		}
		v.syms[f.Name] = true
		v.funcs[f.Name] = f
	}
	for _, d := range m.Data {
		for _, r := range d.Refs {
			if !v.syms[r.Sym] {
				v.errs.Add(source.Pos{File: m.Name}, "data @%s refers to @%s, which is not defined", d.Name, r.Sym)
			}
			if r.Off < 0 || r.Off+8 > d.Size || r.Off%8 != 0 {
				v.errs.Add(source.Pos{File: m.Name}, "data @%s: reference at %d is not an aligned slot of its %d bytes", d.Name, r.Off, d.Size)
			}
		}
	}
	// Functions are checked side by side, and reported in their order.
	found := make([]source.Errors, len(funcs))
	pieces := min(len(funcs), 16)
	parallel.Do(pieces, func(p int) {
		w := *v
		for i := len(funcs) * p / pieces; i < len(funcs)*(p+1)/pieces; i++ {
			if w.errs = nil; len(funcs[i].Blocks) > 0 {
				w.function(funcs[i])
			}
			found[i] = w.errs
		}
	})
	return slices.Concat(append([]source.Errors{v.errs}, found...)...).Err()
}

type verifier struct {
	m     *Module
	errs  source.Errors
	funcs map[string]*Func
	syms  map[string]bool
	f     *Func
	defs  []place // by value, of f
}

func (v *verifier) fail(loc int32, format string, args ...any) {
	pos := source.Pos{File: v.m.Name}
	if loc > 0 && int(loc) < len(v.m.Locs) {
		pos = v.m.Locs[loc]
	}
	v.errs.Add(pos, "@%s: "+format, append([]any{v.f.Name}, args...)...)
}

// place says where a value is defined: block, and index in it (−1 for parameters).
type place struct{ block, inst int32 }

func (v *verifier) function(f *Func) {
	v.f = f
	end := int64(0)
	for _, b := range f.Scratch {
		if b.At < end || b.Size <= 0 || b.At > 1<<40 || b.Size > 1<<40 {
			v.fail(f.Loc, "scratch buffer %d+%d: buffers are not empty, in order and apart", b.At, b.Size)
		}
		end = b.At + b.Size
	}
	if cap(v.defs) < len(f.Types) {
		v.defs = make([]place, len(f.Types), len(f.Types)+len(f.Types)/4)
	}
	defs := v.defs[:len(f.Types)]
	for i := range defs {
		defs[i].block = -1
	}
	ok := true
	define := func(x Value, at place, loc int32) {
		switch {
		case x < 0 || int(x) >= len(f.Types):
			v.fail(loc, "value %d is out of range", x)
			ok = false
		case defs[x].block >= 0:
			v.fail(loc, "value %d is defined twice", x)
			ok = false
		default:
			defs[x] = at
		}
	}
	used := func(x Value, loc int32) {
		if x < None || int(x) >= len(f.Types) {
			v.fail(loc, "value %d is out of range", x)
			ok = false
		}
	}
	for bi, b := range f.Blocks {
		for _, x := range b.Params {
			define(x, place{int32(bi), -1}, f.Loc)
		}
		if len(b.Insts) == 0 {
			v.fail(f.Loc, "block ^%d is empty", bi)
			ok = false
		}
		for i := range b.Insts {
			in := &b.Insts[i]
			if in.Res != None {
				define(in.Res, place{int32(bi), int32(i)}, in.Loc)
			}
			if in.Op.Is(Term) != (i == len(b.Insts)-1) {
				v.fail(in.Loc, "block ^%d: a terminator, and only it, ends a block", bi)
				ok = false
			}
			if (in.Align != 0 || in.Row != 0) && !in.Op.Is(Reads) && !in.Op.Is(Writes) {
				v.fail(in.Loc, "%s has an alignment or a row but touches no memory", in.Op)
			}
			for _, s := range in.Succs {
				if s.Block <= 0 || s.Block >= len(f.Blocks) {
					v.fail(in.Loc, "block ^%d: no block ^%d to go to (the entry is none)", bi, s.Block)
					ok = false
				}
			}
			for _, x := range in.Args {
				used(x, in.Loc)
			}
			used(in.Mask, in.Loc)
			used(in.Old, in.Loc)
			for i := range in.Succs {
				for _, x := range in.Succs[i].Args {
					used(x, in.Loc)
				}
			}
		}
	}
	for x, t := range f.Types {
		if w := max(int(t.Width), t.Elem.Bytes()) * int(t.Lanes); w > VectorBytes {
			v.fail(f.Loc, "value %d is %v, wider than a register of %d bytes", x, t, VectorBytes)
		}
	}
	v.signature()
	if !ok {
		return
	}
	cfg := NewCFG(f)
	for bi, b := range f.Blocks {
		for i := range b.Insts {
			in := &b.Insts[i]
			v.types(in)
			if cfg.Order[bi] >= 0 {
				v.dominance(cfg, defs, in, place{int32(bi), int32(i)})
			}
		}
	}
}

func (v *verifier) signature() {
	params := v.f.Blocks[0].Params
	if len(params) != len(v.f.Sig) {
		v.fail(v.f.Loc, "has %d parameters in its signature and %d in its entry block", len(v.f.Sig), len(params))
		return
	}
	if len(params) > MaxArgs {
		v.fail(v.f.Loc, "has %d parameters, at most %d", len(params), MaxArgs)
	}
	for i, p := range params {
		if int(p) < len(v.f.Types) && v.f.Types[p] != v.f.Sig[i] {
			v.fail(v.f.Loc, "parameter %d is %v in the signature and %v in the entry block", i, v.f.Sig[i], v.f.Types[p])
		}
		if !v.f.Sig[i].IsScalar() {
			v.fail(v.f.Loc, "parameter %d is %v, wants a scalar", i, v.f.Sig[i])
		}
	}
}

func (v *verifier) dominance(cfg *CFG, defs []place, in *Inst, at place) {
	before := at.inst // where a definition in the block itself must come before
	check := func(x Value) {
		if x == None {
			return
		}
		d := defs[x]
		if d.block == at.block && d.inst < before {
			return
		}
		if d.block < 0 || d.block == at.block || cfg.Order[d.block] < 0 || !cfg.Dominates(int(d.block), int(at.block)) {
			v.fail(in.Loc, "%s uses a value before it is defined: %s", in.Op, v.f.InstString(in))
		}
	}
	for _, x := range in.Args {
		check(x)
	}
	if in.Mask != None {
		check(in.Mask)
		check(in.Old)
	}
	if in.Op.Is(Term) { // what goes along the edges may be its own result
		before++
	}
	for i := range in.Succs {
		for _, x := range in.Succs[i].Args {
			check(x)
		}
	}
}

func (v *verifier) types(in *Inst) {
	if m := v.problem(in); m != "" {
		v.fail(in.Loc, "%s: %s", in.Op, m)
	}
}

var classOK = [...]func(Type) bool{
	AnyClass:   func(Type) bool { return true },
	IntClass:   func(t Type) bool { return t.Elem.IsInt() && t.Elem != I1 },
	FloatClass: func(t Type) bool { return t.Elem.IsFloat() },
	BitsClass:  func(t Type) bool { return t.Elem.IsInt() },
}

var classNames = [...]string{"", "integers", "floats", "integers, i1 or masks"}

func (v *verifier) problem(in *Inst) string {
	f, row := v.f, &Ops[in.Op]
	if (in.Cond != NoCond) != (row.Sig == SigCompare) {
		return "a condition belongs to comparisons, and to each of them"
	}
	if in.Rnd != RNE && row.Flags&Rounds == 0 {
		return "takes no rounding mode"
	}
	if row.Sym {
		if !v.syms[in.Sym] {
			return "@" + in.Sym + " is not defined"
		}
	} else if in.Sym != "" {
		return "takes no symbol"
	}
	if in.Imm != 0 && row.Imm == "" || in.Imm2 != 0 && row.Imm2 == "" {
		return "takes no such immediate"
	}
	subject := in.Type
	var msg string
	switch row.Sig {
	case SigNone:
		msg = first(args(in, 0), want(in.Type != NoType, "has no type"))
	case SigUnary, SigBinary, SigTernary:
		n := int(row.Sig-SigUnary) + 1
		if in.Type == NoType || in.Type == Tile {
			msg = want(false, "cannot be of type %v", in.Type)
		} else if len(in.Args) != n {
			msg = args(in, n)
		}
		for i := 0; i < n && msg == ""; i++ {
			msg = argType(f, in, i, in.Type)
		}
	case SigCompare:
		if msg = args(in, 2); msg == "" {
			subject = f.TypeOf(in.Args[0])
			msg = first(argType(f, in, 1, subject), want(in.Type == subject.MaskType(), "result is %v, wants %v", in.Type, subject.MaskType()),
				wantAny((in.Cond >= FOEQ) == (in.Op == OpFCmp), "condition %s is of the other comparison", in.Cond))
		}
	case SigSelect:
		msg = first(args(in, 3), argType(f, in, 0, in.Type.MaskType()), argType(f, in, 1, in.Type), argType(f, in, 2, in.Type))
		if in.Type.Lanes == 0 && msg == "" {
			msg = want(in.Type.IsScalar(), "cannot be of type %v", in.Type)
		}
	case SigConvert:
		msg, subject = v.convert(in)
	case SigReduce:
		if msg = args(in, 1); msg == "" {
			u := f.TypeOf(in.Args[0])
			msg = want(u.IsVec() && Scalar(u.Elem) == in.Type, "cannot reduce %v to %v", u, in.Type)
		}
	case SigOther:
		msg = row.Check(f, in)
	}
	if msg == "" && !classOK[row.Class](subject) {
		msg = "is for " + classNames[row.Class] + ", not " + subject.String()
	}
	if msg == "" {
		msg = v.masking(in, row)
	}
	if msg == "" {
		msg = v.result(in)
	}
	if msg == "" && in.Op == OpCall {
		msg = v.call(in)
	}
	return msg
}

// convert checks a conversion and returns the type whose class counts.
func (v *verifier) convert(in *Inst) (string, Type) {
	if m := args(in, 1); m != "" {
		return m, NoType
	}
	u, t := v.f.TypeOf(in.Args[0]), in.Type
	ub, tb := u.Elem.Bytes(), t.Elem.Bytes()
	if u.Elem == I1 {
		ub = 0 // narrower than everything
	}
	if t.Elem == I1 {
		tb = 0
	}
	ok := u.Lanes == t.Lanes && u != Tile && t != Tile && u != NoType && t != NoType
	subject := u
	isInt := func(t Type) bool { return t.Elem.IsInt() && t.Elem != Ptr }
	switch in.Op {
	case OpZExt, OpSExt:
		ok = ok && isInt(u) && isInt(t) && ub < tb
		subject = t
	case OpTrunc, OpSatSS, OpSatSU, OpSatUU:
		ok = ok && isInt(u) && isInt(t) && ub > tb && (in.Op == OpTrunc && !t.IsMask() || t.Elem != I1)
	case OpFPExt:
		ok = ok && u.Elem.IsFloat() && t.Elem.IsFloat() && ub < tb
	case OpFPTrunc:
		ok = ok && u.Elem.IsFloat() && t.Elem.IsFloat() && ub > tb
	case OpSIToFP, OpUIToFP:
		ok = ok && isInt(u) && t.Elem.IsFloat()
		subject = TI64
	case OpFPToSI, OpFPToUI:
		ok = ok && u.Elem.IsFloat() && isInt(t) && t.Elem != I1
	}
	return want(ok, "cannot convert %v to %v", u, t), subject
}

func (v *verifier) masking(in *Inst, row *Row) string {
	if in.Mask == None {
		return want(in.Old == None, "old without a mask")
	}
	if row.Flags&Maskable == 0 {
		return "takes no mask"
	}
	t := in.Type
	if row.Sig == SigReduce {
		t = v.f.TypeOf(in.Args[0])
	}
	if t.Lanes == 0 && row.Flags&(Reads|Writes) == 0 {
		return "a scalar takes no mask"
	}
	if v.f.TypeOf(in.Mask) != t.MaskType() {
		return want(false, "mask is %v, wants %v", v.f.TypeOf(in.Mask), t.MaskType())
	}
	if in.Old != None && (in.Type != v.f.TypeOf(in.Old) || row.Flags&Writes != 0 || row.Sig == SigReduce) {
		return want(false, "old is %v, wants %v", v.f.TypeOf(in.Old), in.Type)
	}
	return ""
}

// result checks that an op that gives a value has one, of its type, and the others have none.
func (v *verifier) result(in *Inst) string {
	gives := in.Type != NoType && !in.Op.Is(Writes) && (!in.Op.Is(Term) || in.Op == OpDbnz)
	if in.Op == OpCall || in.Op == OpCallInd {
		gives = in.Type != NoType
	}
	if !gives {
		return want(in.Res == None, "has no result")
	}
	if in.Res == None {
		return "lacks a result"
	}
	if u := v.f.TypeOf(in.Res); u != in.Type {
		return want(false, "result is %v and its value %v", in.Type, u)
	}
	return ""
}

func (v *verifier) call(in *Inst) string {
	g := v.funcs[in.Sym]
	if g == nil {
		return "@" + in.Sym + " is not a function"
	}
	if len(g.Sig) != len(in.Args) || g.Result != in.Type {
		return wantAny(false, "@%s takes %d arguments and returns %v, not %d and %v", in.Sym, len(g.Sig), g.Result, len(in.Args), in.Type)
	}
	for i, t := range g.Sig {
		if m := argType(v.f, in, i, t); m != "" {
			return m
		}
	}
	return ""
}
