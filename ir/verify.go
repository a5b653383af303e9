package ir

import (
	"slices"
	"strings"

	"github.com/godwit-accel/godwit/internal/source"
)

// verifier walks a module and collects broken rules.
type verifier struct {
	errs    source.Errors
	visible map[*Value]struct{} // values that dominate the current op
	uses    int                 // operands seen in the function
	held    int                 // uses that the function's values know of
}

// Verify checks every rule of the module and reports all that are broken, each with its
// position: SSA (a value is defined above its uses, in the same or an enclosing region),
// arity, attributes, element classes, inferred against stated result types, region
// signatures, terminators, symbols, and that use lists agree with operands.
func Verify(m *Module) error {
	v := &verifier{}
	names := map[string]bool{}
	for _, f := range m.Funcs {
		if names[f.Name] {
			v.errs.Add(f.Pos, "function @%s is defined twice", f.Name)
		}
		names[f.Name] = true
		if f.Module != m {
			v.errs.Add(f.Pos, "@%s: function does not know its module", f.Name)
		}
		v.function(f)
	}
	v.recursion(m)
	return v.errs.Err()
}

// recursion reports calls that lead back to their own function: every activation of a
// tensor program has its place in memory before the program runs.
func (v *verifier) recursion(m *Module) {
	funcs := make(map[string]*Func, len(m.Funcs))
	for _, f := range m.Funcs {
		funcs[f.Name] = f
	}
	const visiting, done = 1, 2
	state := map[*Func]int{}
	var visit func(f *Func)
	visit = func(f *Func) {
		state[f] = visiting
		f.Walk(func(op *Op) {
			switch g := funcs[op.callee()]; {
			case g == nil:
			case state[g] == visiting:
				v.errs.Add(op.Pos, "%s: recursion: @%s leads back to @%s", op.Name, g.Name, g.Name)
			case state[g] == 0:
				visit(g)
			}
		})
		state[f] = done
	}
	for _, f := range m.Funcs {
		if state[f] == 0 {
			visit(f)
		}
	}
}

// callee is the function that a call or composite names, "" for other ops.
func (op *Op) callee() string {
	switch op.Name {
	case "func.call":
		return op.Str("callee")
	case "stablehlo.composite":
		return op.Str("decomposition")
	}
	return ""
}

func (v *verifier) function(f *Func) {
	for _, t := range slices.Concat(f.Type().Elems, f.Results) {
		if err := checkType(t); err != nil {
			v.errs.Add(f.Pos, "@%s: %w", f.Name, err)
		}
	}
	if f.ArgAttrs != nil && len(f.ArgAttrs) != len(f.Type().Elems) || f.ResAttrs != nil && len(f.ResAttrs) != len(f.Results) {
		v.errs.Add(f.Pos, "@%s: attribute lists do not go with the signature", f.Name)
	}
	if f.Body == nil {
		return
	}
	if len(f.Body.Blocks) != 1 {
		v.errs.Add(f.Pos, "@%s: body has %d blocks, must have one", f.Name, len(f.Body.Blocks))
		return
	}
	v.visible, v.uses, v.held = map[*Value]struct{}{}, 0, 0
	v.block(f.Block())
	t := f.Return()
	switch {
	case t == nil || t.Name != "func.return":
		v.errs.Add(posOr(t, f.Pos), "@%s: body does not end in return", f.Name)
	case !slices.EqualFunc(t.OperandTypes(), f.Results, Type.Compatible):
		v.errs.Add(t.Pos, "return gives (%s), @%s has results (%s)", appendTypes(nil, t.OperandTypes()), f.Name, appendTypes(nil, f.Results))
	}
	if v.uses != v.held && len(v.errs) == 0 {
		v.errs.Add(f.Pos, "@%s: internal error: %d operands, but values know of %d uses: an op was dropped without Erase", f.Name, v.uses, v.held)
	}
}

func posOr(op *Op, pos source.Pos) source.Pos {
	if op != nil {
		return op.Pos
	}
	return pos
}

func (v *verifier) block(b *Block) {
	for _, a := range b.Args {
		if err := checkType(a.Type); err != nil {
			v.errs.Add(b.Pos, "block argument: %w", err)
		}
		v.define(a)
	}
	for i, op := range b.Ops {
		if op.Block != b {
			v.errs.Add(op.Pos, "%s: internal error: op does not know its block", op.Name)
		}
		v.op(op, i == len(b.Ops)-1)
	}
	for _, a := range b.Args {
		delete(v.visible, a)
	}
	if b.ParentOp() != nil {
		for _, op := range b.Ops {
			for _, r := range op.Results {
				delete(v.visible, r)
			}
		}
	}
}

func (v *verifier) define(x *Value) {
	v.visible[x] = struct{}{}
	v.held += len(x.uses)
}

func (v *verifier) op(op *Op, last bool) {
	v.uses += len(op.Operands)
	ok := true
	for i, x := range op.Operands {
		if x == nil {
			v.errs.Add(op.Pos, "%s: operand %d is missing", op.Name, i)
			return
		}
		if _, seen := v.visible[x]; !seen {
			v.errs.Add(op.Pos, "%s: operand %d is used before it is defined or out of its region", op.Name, i)
			ok = false
		}
	}
	d := op.Def()
	if term := d.Has(Terminator); term != last && (d != nil || last) && !(d == nil && last && isOpen(op.Name)) {
		if last {
			v.errs.Add(op.Pos, "%s: a block must end in a return", op.Name)
		} else {
			v.errs.Add(op.Pos, "%s: a return must be the last operation of its block", op.Name)
		}
	}
	if parent := op.Block.ParentOp(); op.Name == "func.return" && parent != nil {
		v.errs.Add(op.Pos, "%s: inside a region of %s it must be stablehlo.return", op.Name, parent.Name)
	}
	for _, r := range op.Regions {
		for _, b := range r.Blocks {
			v.block(b)
		}
	}
	for _, r := range op.Results {
		if err := checkType(r.Type); err != nil {
			v.errs.Add(op.Pos, "%s: %w", op.Name, err)
			ok = false
		}
		v.define(r)
	}
	switch {
	case d == nil && !isOpen(op.Name):
		v.errs.Add(op.Pos, "unknown operation %s", op.Name)
	case d != nil && ok:
		if err := d.checkOp(op); err != nil {
			v.errs.Add(op.Pos, "%s: %w", op.Name, err)
		}
	}
}

// isOpen reports a dialect whose ops need no row: what passes add to StableHLO.
func isOpen(name string) bool { return strings.HasPrefix(name, "gw.") }
