package ir_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/godwit-accel/godwit/ir"
	"github.com/stretchr/testify/require"
)

// A mutator breaks an op so that the module can no longer be valid, whatever is around
// it. It reports whether it applies; then it has changed the op.
type mutator struct {
	name  string
	apply func(op *ir.Op) bool
}

// exact reports ops whose result types follow from the operands in full.
func exact(op *ir.Op) bool {
	return op.Def() != nil && op.Def().Infer != nil && len(op.Results) > 0 && op.Result().Type.IsTensor()
}

func fixedArity(op *ir.Op) bool {
	return op.Def() != nil && op.Def().Max >= 0 && op.Def().Min == op.Def().Max
}

var mutators = []mutator{
	{"type: one dimension more", func(op *ir.Op) bool {
		if !exact(op) {
			return false
		}
		t := &op.Result().Type
		t.Shape = append(slices.Clone(t.Shape), 2)
		return true
	}},
	{"type: other element type", func(op *ir.Op) bool {
		if !exact(op) || op.Has(ir.ElemFree) {
			return false
		}
		t := &op.Result().Type
		if t.DType == ir.I16 {
			t.DType = ir.BF16
		} else {
			t.DType = ir.I16
		}
		return true
	}},
	{"type: a dimension longer", func(op *ir.Op) bool {
		if !exact(op) || !op.Result().Type.IsStatic() || op.Result().Type.Rank() == 0 {
			return false
		}
		t := &op.Result().Type
		t.Shape = slices.Clone(t.Shape)
		t.Shape[0]++
		return true
	}},
	{"type: a tuple", func(op *ir.Op) bool {
		if !exact(op) {
			return false
		}
		op.Result().Type = ir.Tuple(op.Result().Type)
		return true
	}},
	{"arity: operand dropped", func(op *ir.Op) bool {
		if !fixedArity(op) || len(op.Operands) == 0 {
			return false
		}
		op.SetOperands(op.Operands[:len(op.Operands)-1]...)
		return true
	}},
	{"arity: operand doubled", func(op *ir.Op) bool {
		if !fixedArity(op) || len(op.Operands) == 0 {
			return false
		}
		op.SetOperands(append(slices.Clone(op.Operands), op.Operands[0])...)
		return true
	}},
	{"arity: a return gives too much", func(op *ir.Op) bool {
		if !op.Is("func.return") || len(op.Operands) == 0 {
			return false
		}
		op.SetOperands(append(slices.Clone(op.Operands), op.Operands[0])...)
		return true
	}},
	{"arity: region added", func(op *ir.Op) bool {
		if op.Def() == nil || op.Def().Regions < 0 {
			return false
		}
		b := op.AddRegion().AddBlock()
		b.Append(ir.NewOp("stablehlo.return", nil, nil))
		return true
	}},
	{"arity: region emptied", func(op *ir.Op) bool {
		if op.Def() == nil || len(op.Regions) == 0 {
			return false
		}
		op.Regions[0].Blocks = nil
		return true
	}},
	{"arity: region argument added", func(op *ir.Op) bool {
		if op.Def() == nil || op.Def().Infer == nil || op.Body(0) == nil {
			return false
		}
		op.Body(0).AddArg(ir.Tensor(ir.F32))
		return true
	}},
	{"attribute: missing", func(op *ir.Op) bool {
		a := required(op, func(ir.AttrDef) bool { return true })
		if a == nil {
			return false
		}
		op.Attrs.Remove(a.Name)
		return true
	}},
	{"attribute: wrong kind", func(op *ir.Op) bool {
		a := required(op, func(d ir.AttrDef) bool { return d.Kind != ir.AnyAttr })
		if a == nil {
			return false
		}
		op.Attrs.Set(a.Name, ir.Float{Value: 1.5, Type: ir.F32})
		return true
	}},
	{"attribute: unknown value", func(op *ir.Op) bool {
		a := required(op, func(d ir.AttrDef) bool { return d.Kind == ir.EnumAttr })
		if a == nil {
			return false
		}
		op.Attrs.Set(a.Name, ir.Enum{Dialect: "stablehlo", Name: "comparison_direction", Value: "BOGUS"})
		return true
	}},
	{"attribute: list too long", func(op *ir.Op) bool {
		a := required(op, func(d ir.AttrDef) bool { return d.Kind == ir.IntsAttr })
		if a == nil || op.Def().Infer == nil && op.Def().Verify == nil || op.Is("stablehlo.dynamic_broadcast_in_dim") {
			return false
		}
		op.Attrs.Set(a.Name, ir.Ints(append(slices.Clone(op.Ints(a.Name)), 99)))
		return true
	}},
	{"attribute: number out of range", func(op *ir.Op) bool {
		a := required(op, func(d ir.AttrDef) bool { return d.Kind == ir.IntAttr })
		if a == nil {
			return false
		}
		op.Attrs.Set(a.Name, ir.Int{Value: 1 << 40, Type: ir.I64})
		return true
	}},
	{"attribute: dimension numbers", func(op *ir.Op) bool {
		switch {
		case op.Is("stablehlo.dot_general"):
			d, _ := op.DotDims()
			d.LHSContracting = append(slices.Clone(d.LHSContracting), 99)
			op.Attrs.Set("dot_dimension_numbers", d)
		case op.Is("stablehlo.gather"):
			d, _ := op.GatherDims()
			d.StartIndexMap = append(slices.Clone(d.StartIndexMap), 0)
			op.Attrs.Set("dimension_numbers", d)
		case op.Is("stablehlo.scatter"):
			d, _ := op.ScatterDims()
			d.ScatterDimsToOperandDims = append(slices.Clone(d.ScatterDimsToOperandDims), 0)
			op.Attrs.Set("scatter_dimension_numbers", d)
		case op.Is("stablehlo.convolution"):
			d, _ := op.ConvDims()
			d.OutputBatch = d.OutputFeature
			op.Attrs.Set("dimension_numbers", d)
		default:
			return false
		}
		return true
	}},
	{"symbol: no such function", func(op *ir.Op) bool {
		if !op.Is("func.call") {
			return false
		}
		op.Attrs.Set("callee", ir.Symbol("missing"))
		return true
	}},
	{"dominance: used before it is defined", func(op *ir.Op) bool {
		for _, r := range op.Results {
			for _, u := range r.Uses() {
				if u.Op.Block == op.Block && !u.Op.Has(ir.Terminator) {
					op.MoveAfter(u.Op)
					return true
				}
			}
		}
		return false
	}},
	{"dominance: uses itself", func(op *ir.Op) bool {
		if len(op.Results) == 0 || len(op.Operands) == 0 {
			return false
		}
		op.SetOperand(0, op.Result())
		return true
	}},
	{"dominance: used out of its region", func(op *ir.Op) bool {
		if len(op.Operands) == 0 {
			return false
		}
		for _, r := range op.Regions {
			if b := r.Entry(); b != nil && len(b.Args) > 0 {
				op.SetOperand(0, b.Args[0])
				return true
			}
		}
		return false
	}},
	{"terminator: missing", func(op *ir.Op) bool {
		if !op.Has(ir.Terminator) {
			return false
		}
		op.Erase()
		return true
	}},
	{"terminator: in the middle", func(op *ir.Op) bool {
		if !op.Has(ir.Terminator) {
			return false
		}
		op.Block.Insert(0, op.Clone(nil))
		return true
	}},
}

// required is the op's first required attribute of a kind.
func required(op *ir.Op, ok func(ir.AttrDef) bool) *ir.AttrDef {
	if op.Def() == nil {
		return nil
	}
	for i, d := range op.Def().Attrs {
		if !d.Optional && ok(d) {
			return &op.Def().Attrs[i]
		}
	}
	return nil
}

// checkRefused applies one mutator to one op of a fresh copy, and requires that the
// module in memory and its text are refused with positions. It reports whether the
// mutator applied.
func checkRefused(t *testing.T, m *ir.Module, index int, mu mutator) bool {
	m = m.Clone()
	var op *ir.Op
	i := 0
	m.Walk(func(o *ir.Op) {
		if i == index {
			op = o
		}
		i++
	})
	if op == nil || !mu.apply(op) {
		return false
	}
	what := fmt.Sprintf("%v: %s: %s", op.Pos, op.Name, mu.name)
	require.Error(t, ir.Verify(m), what)
	_, list := mistakes("mutant.mlir", []byte(generic(t, m)))
	require.NotEmpty(t, list, "%s\n%s", what, generic(t, m))
	for _, e := range list {
		require.True(t, e.Pos.Line > 0 && e.Pos.Col > 0, "%s: %v", what, e)
	}
	return true
}

// Modules with one thing broken are refused with a position: each mutator on the ops of
// our own cases, and on some ops of the shared modules if they are there.
func TestMutants(t *testing.T) {
	mods := seeds(t)
	total := 0
	for _, name := range sortedKeys(mods) {
		n := 0
		mods[name].Walk(func(*ir.Op) { n++ })
		for i := range n {
			for _, mu := range mutators {
				if checkRefused(t, mods[name], i, mu) {
					total++
				}
			}
		}
	}
	t.Logf("%d mutants of our cases refused", total)
	require.GreaterOrEqual(t, total, 300)
}

func TestSharedMutants(t *testing.T) {
	total := 0
	applied := make([]int, len(mutators))
	for n, file := range sharedFiles(t) {
		if n%4 != 0 {
			continue
		}
		src, err := os.ReadFile(file)
		require.NoError(t, err)
		m, err := ir.Parse(filepath.Base(file), src)
		require.NoError(t, err)
		ops := 0
		m.Walk(func(*ir.Op) { ops++ })
		for k := range mutators {
			mu := (n/4 + k) % len(mutators)
			for i := range ops { // the first op it applies to, beginning somewhere in the middle
				if checkRefused(t, m, (i+n)%ops, mutators[mu]) {
					applied[mu]++
					total++
					break
				}
			}
			if k == 2 {
				break
			}
		}
	}
	t.Logf("%d mutants of shared modules refused", total)
	require.GreaterOrEqual(t, total, 300)
	for i, n := range applied {
		require.Positive(t, n, mutators[i].name)
	}
}
