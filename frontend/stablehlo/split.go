package stablehlo

import (
	"slices"
	"strings"

	"github.com/godwit-accel/godwit/internal/source"
	"github.com/godwit-accel/godwit/ir"
)

// Test is a self-checking module taken apart.
//
//	main() { x = inputs(); want = expected(); got = f(x); check.expect_eq(got, want) }
//
// becomes
//
//	Program  main(x) { return f(x) }
//	Oracle   inputs() { return inputs() }     expected() { return expected() }
//
// Result i of Program's main is compared with result i of Oracle's expected as Checks[i]
// says.
type Test struct {
	Program *ir.Module
	Oracle  *ir.Module // @inputs and @expected, without arguments: evaluate them apart
	Checks  []Check
}

// Check is one assertion.
type Check struct {
	Kind string // "expect_eq", "expect_close" or "expect_almost_eq"
	Op   *ir.Op // what its attributes say: a tolerance
	Pos  source.Pos
}

// Names of the functions of Test.Oracle.
const (
	Inputs   = "inputs"
	Expected = "expected"
)

// entry is the function that a program begins with.
const entry = "main"

// IsSelfChecking reports whether the module's main asserts anything.
func IsSelfChecking(m *ir.Module) bool {
	f := m.Func(entry)
	return f != nil && len(checksOf(f)) > 0
}

func checksOf(f *ir.Func) (ops []*ir.Op) {
	f.Walk(func(op *ir.Op) {
		if kindOf(op) != "" {
			ops = append(ops, op)
		}
	})
	return ops
}

// kindOf is what an op asserts, "" for other ops. The assertions come as ops of the check
// dialect and as custom calls named like them.
func kindOf(op *ir.Op) string {
	name := op.Name
	if name == "stablehlo.custom_call" {
		name = op.Symbol()
	}
	kind, ok := strings.CutPrefix(name, "check.")
	if !ok {
		return ""
	}
	return strings.TrimSuffix(kind, "_const")
}

// Split takes a verified self-checking module apart; m itself is not changed. Inputs are
// the results of @inputs or, if main calls no such function, the constants at the top of
// main, but for those that an op needs as constants to have a shape at all.
func Split(m *ir.Module) (*Test, error) {
	f := m.Func(entry)
	if f == nil || f.Block() == nil {
		return nil, source.Errorf(m.Pos, "no function @main")
	}
	if len(f.Args()) > 0 {
		return nil, source.Errorf(f.Pos, "@main of a self-checking module takes no arguments, has %d", len(f.Args()))
	}
	t := &Test{Program: m.Clone(), Oracle: m.Clone()}
	for _, op := range checksOf(t.Program.Func(entry)) {
		if op.Block.ParentOp() != nil {
			return nil, source.Errorf(op.Pos, "%s inside a region is not supported", kindOf(op))
		}
		t.Checks = append(t.Checks, Check{kindOf(op), op, op.Pos})
	}
	if len(t.Checks) == 0 {
		return nil, source.Errorf(f.Pos, "@main checks nothing")
	}
	t.oracle()
	t.program()
	for _, part := range []*ir.Module{t.Program, t.Oracle} {
		if err := ir.Verify(part); err != nil {
			return nil, err
		}
	}
	return t, nil
}

// program makes main take the inputs and return the values checked.
func (t *Test) program() {
	f := t.Program.Func(entry)
	returnInstead(f, gots(f))
	for _, op := range inputsOf(f) {
		for _, r := range op.Results {
			r.ReplaceAllUses(f.Block().AddArg(r.Type))
		}
		op.Erase()
	}
	finish(t.Program, entry)
}

// oracle makes of two copies of main one that returns the inputs and one that returns the
// values expected.
func (t *Test) oracle() {
	main := t.Oracle.Func(entry)
	rename(t.Oracle) // before the copy is made, so that both call the right functions
	in, want := main.Clone(), main
	t.Oracle.Add(in)
	in.Name, want.Name = Inputs, Expected
	var values []*ir.Value
	for _, op := range inputsOf(in) {
		values = append(values, op.Results...)
	}
	returnInstead(in, values)
	returnInstead(want, wants(want))
	finish(t.Oracle, Inputs, Expected)
}

// rename moves the module's own @inputs and @expected out of the way.
func rename(m *ir.Module) {
	to := map[string]string{}
	for _, name := range []string{Inputs, Expected} {
		if f := m.Func(name); f != nil {
			to[name] = freeName(m, name+".values")
			f.Name = to[name]
		}
	}
	m.Walk(func(op *ir.Op) { renameCallee(op, to) })
}

// freeName is the name with as many underscores behind it as make it a new one.
func freeName(m *ir.Module, name string) string {
	for m.Func(name) != nil {
		name += "_"
	}
	return name
}

func renameCallee(op *ir.Op, to map[string]string) {
	for _, attr := range []string{"callee", "decomposition"} {
		if s, ok := op.Attrs.Get(attr).(ir.Symbol); ok && to[string(s)] != "" {
			op.Attrs.Set(attr, ir.Symbol(to[string(s)]))
		}
	}
}

// inputsOf are the ops of main whose results are the inputs.
func inputsOf(main *ir.Func) (ops []*ir.Op) {
	for _, op := range main.Block().Ops {
		if op.Name == "func.call" && strings.TrimRight(strings.TrimSuffix(op.Symbol(), ".values"), "_") == Inputs {
			return []*ir.Op{op}
		}
		if op.Has(ir.ConstantOp) && !mustBeConstant(op) {
			ops = append(ops, op)
		}
	}
	return ops
}

// staticFrom is the first operand that must be a constant, for the ops that have such.
var staticFrom = map[string]int{
	"stablehlo.rng": 2, "stablehlo.dynamic_broadcast_in_dim": 1, "stablehlo.dynamic_gather": 2, "stablehlo.dynamic_iota": 0,
	"stablehlo.dynamic_pad": 2, "stablehlo.dynamic_reshape": 1, "stablehlo.real_dynamic_slice": 1, "stablehlo.set_dimension_size": 1,
	"stablehlo.dynamic_conv": 2, "chlo.dynamic_reshape": 1,
}

func mustBeConstant(op *ir.Op) bool {
	return slices.ContainsFunc(op.Result().Uses(), func(u ir.Use) bool {
		from, ok := staticFrom[u.Op.Name]
		return ok && u.Index >= from
	})
}

// gots and wants are the two sides of main's checks: computed and expected. Where it is
// the first operand that comes from @expected, the sides are swapped.
func gots(f *ir.Func) []*ir.Value  { return sides(f, false) }
func wants(f *ir.Func) []*ir.Value { return sides(f, true) }

func sides(f *ir.Func, want bool) (out []*ir.Value) {
	for _, op := range checksOf(f) {
		if d, ok := op.Attrs.Get("value").(*ir.Dense); ok {
			v := op.Operands[0]
			if want {
				v = ir.BuildBefore(op).Const(d)
			}
			out = append(out, v)
			continue
		}
		i := 0
		if isExpected(op.Operands[0]) && !isExpected(op.Operands[1]) {
			i = 1
		}
		if want {
			i = 1 - i
		}
		out = append(out, op.Operands[i])
	}
	return out
}

func isExpected(v *ir.Value) bool {
	return v.DefName() == "func.call" && strings.HasPrefix(v.Def().Symbol(), Expected)
}

// returnInstead drops the checks and makes the function return other values.
func returnInstead(f *ir.Func, vs []*ir.Value) {
	for _, op := range checksOf(f) {
		op.Erase()
	}
	f.Return().SetOperands(vs...)
	f.Results, f.ResAttrs, f.ArgAttrs = f.Return().OperandTypes(), nil, nil
}

// finish drops what the functions to be kept no longer need.
func finish(m *ir.Module, keep ...string) {
	for _, name := range keep {
		eraseUnused(m.Func(name))
	}
	needed := map[string]bool{}
	var need func(name string)
	need = func(name string) {
		f := m.Func(name)
		if f == nil || needed[name] {
			return
		}
		needed[name] = true
		f.Walk(func(op *ir.Op) { need(op.Symbol()) })
	}
	for _, name := range keep {
		need(name)
	}
	for _, f := range slices.Clone(m.Funcs) {
		if !needed[f.Name] {
			m.Remove(f)
		}
	}
}

// eraseUnused erases dead ops, and calls whose results nothing uses: the functions of a
// self-checking module have no effects but their checks.
func eraseUnused(f *ir.Func) {
	ir.EraseDead(f)
	for _, op := range slices.Backward(slices.Clone(f.Block().Ops)) {
		if op.Name == "func.call" && len(op.Results) > 0 && !slices.ContainsFunc(op.Results, func(r *ir.Value) bool { return len(r.Uses()) > 0 }) {
			op.Erase()
		}
	}
	ir.EraseDead(f)
}
