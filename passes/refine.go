package passes

import (
	"slices"

	"github.com/godwit-accel/godwit/internal/source"
	"github.com/godwit-accel/godwit/ir"
)

// refine gives values their sizes where a type leaves one open but constants settle it: exporters write
// tensor<?xf32> for what is computed by shape arithmetic. Ops are visited in order; shape operands fold to constants,
// those give dynamic ops their results, and the results' types go on through inference. What stays open is reported
// by fits.
func refine(f *ir.Func) error {
	open := false
	f.Walk(func(op *ir.Op) {
		open = open || slices.ContainsFunc(op.Results, isOpen) || op.Is("stablehlo.get_dimension_size")
	})
	if !open {
		return nil
	}
	r := refining{}
	r.block(f.Block())
	f.Results = f.Return().OperandTypes()
	return r.errs.Err()
}

type refining struct{ errs source.Errors }

func isOpen(v *ir.Value) bool { return v.Type.IsTensor() && !v.Type.IsStatic() }

// shapeOperand are the ops whose result has the shape that an operand says.
var shapeOperand = map[string]int{
	"stablehlo.dynamic_reshape": 1, "chlo.dynamic_reshape": 1, "stablehlo.dynamic_broadcast_in_dim": 1, "stablehlo.dynamic_iota": 0,
}

// settledByRow are the ops whose decomposition finds out the size itself.
var settledByRow = setOf("get_dimension_size", "dynamic_pad", "real_dynamic_slice", "dynamic_gather")

// isAssertion reports what jax.export writes of a program for any size: that the sizes given are those it is for.
func isAssertion(op *ir.Op) bool {
	return op.Name == "stablehlo.custom_call" && op.Symbol() == "shape_assertion" && len(op.Results) == 0 && len(op.Operands) > 0
}

// shapeElems bounds what counts as shape arithmetic.
const shapeElems = 64

func (r *refining) block(blk *ir.Block) {
	for i := 0; i < len(blk.Ops); i++ {
		op := blk.Ops[i]
		r.regions(op)
		if settledByRow[op.Name] && !slices.ContainsFunc(op.Operands, isOpen) {
			b := ir.BuildBefore(op)
			if vs := decompositions[op.Name](b, op); vs != nil && b.Err() == nil {
				op.ReplaceWith(vs...)
				i-- // what came instead is looked at in its turn
			}
			continue
		}
		if isAssertion(op) {
			if c := op.Operands[0].Const(); c != nil && c.Len() == 1 {
				if c.Int(0) == 0 {
					r.errs.Add(op.Pos, "the file's own assertion about its shapes does not hold")
				}
				op.Erase()
				i--
			}
			continue
		}
		if slices.ContainsFunc(op.Results, isOpen) {
			settle(op)
		}
		if len(op.Results) == 1 && !isOpen(op.Result()) && op.Result().Type.NumElements() <= shapeElems && op.Result().Type.DType.IsInt() &&
			len(op.Regions) == 0 && len(op.Operands) > 0 && foldConstant(op) {
			i = max(-1, i-1)
		}
	}
}

// regions visits bodies: what goes round a loop has the types that it begins with.
func (r *refining) regions(op *ir.Op) {
	for _, reg := range op.Regions {
		for _, blk := range reg.Blocks {
			if op.Name == "stablehlo.while" {
				for j, a := range blk.Args {
					a.Type = op.Operands[j].Type
				}
			}
			r.block(blk)
		}
	}
}

// settle gives an op's results types without open sizes, if it can.
func settle(op *ir.Op) {
	set := func(types []ir.Type) {
		for i, v := range op.Results {
			if i < len(types) && isOpen(v) && types[i].IsStatic() && v.Type.Compatible(types[i]) {
				v.Type = types[i].WithDType(v.Type.DType)
			}
		}
	}
	at, says := shapeOperand[op.Name]
	switch def := op.Def(); {
	case says:
		if c := op.Operands[at].Const(); c != nil {
			set([]ir.Type{op.Result().Type.WithShape(c.Ints()...)})
		}
	case op.Is("stablehlo.while"):
		set(op.OperandTypes())
	case op.Is("stablehlo.if", "stablehlo.case"):
		set(op.Body(0).Terminator().OperandTypes())
	case op.Is("stablehlo.convert", "stablehlo.bitcast_convert") && op.Operands[0].Type.Rank() == op.Result().Type.Rank():
		set([]ir.Type{op.Result().Type.WithShape(op.Operands[0].Type.Shape...)})
	case def != nil && def.Infer != nil && !slices.ContainsFunc(op.Operands, isOpen):
		if types, err := def.Infer(op); err == nil {
			set(types)
		}
	}
}
