package passes

import (
	"strings"

	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/interp"
)

// foldConstant computes an op whose operands are constants, through the interpreter. Splats stay splats.
func foldConstant(op *ir.Op) bool {
	if len(op.Results) != 1 || len(op.Operands) == 0 || op.Name == "stablehlo.custom_call" || strings.HasPrefix(op.Name, "stablehlo.rng") || op == op.Block.Terminator() || op.Name == "gw.view" {
		return false
	}
	_, pointwise := elementwise[op.Name]
	splat := true
	size := op.Result().Type.Bytes()
	limit := int64(foldLimit)
	if isView(op) || op.Is("stablehlo.pad", "stablehlo.concatenate", "stablehlo.convert") {
		limit = foldMoveLimit
	}
	for _, v := range op.Operands {
		c := v.Const()
		if c == nil {
			return false
		}
		splat = splat && c.IsSplat()
	}
	for _, r := range op.Regions {
		ok := true
		r.Walk(func(in *ir.Op) {
			for _, v := range in.Operands {
				if b := v.Block(); b != in.Block && !v.IsConst() {
					ok = false
				}
			}
		})
		if !ok {
			return false
		}
	}
	t := op.Result().Type
	if splat && (pointwise || isView(op)) && t.NumElements() > 0 && op.Name != "gw.view" {
		// One element says all: compute that.
		if isView(op) {
			c := *op.Operands[0].Const().Compact()
			data := c.Data[:t.DType.Size()]
			return replaceConst(op, &ir.Dense{Type: t, Data: data, Splat: t.NumElements() != 1})
		}
		one := make([]*ir.Dense, len(op.Operands))
		for i, v := range op.Operands {
			c := v.Const()
			one[i] = &ir.Dense{Type: ir.Tensor(c.Type.DType), Data: c.Data[:c.Type.DType.Size()]}
		}
		res, err := interpret(op, one, []ir.Type{ir.Tensor(t.DType)})
		if err != nil {
			return false
		}
		return replaceConst(op, &ir.Dense{Type: t, Data: res[0].Bytes()[:t.DType.Size()], Splat: t.NumElements() != 1})
	}
	if size < 0 || size > limit {
		return false
	}
	if op.Name == "stablehlo.broadcast_in_dim" && size > 4*op.Operands[0].Type.Bytes() {
		return false // free where it is read, and a bias written out would be as large as the activation
	}
	args := make([]*ir.Dense, len(op.Operands))
	for i, v := range op.Operands {
		args[i] = v.Const()
		if args[i].Type.Bytes() > 4*limit {
			return false
		}
	}
	res, err := interpret(op, args, op.ResultTypes())
	if err != nil {
		return false
	}
	return replaceConst(op, res[0].Compact())
}

func replaceConst(op *ir.Op, d *ir.Dense) bool {
	c := ir.BuildBefore(op).Const(d)
	op.ReplaceWith(c)
	return true
}

// interpret runs one op on constants of its operands' element types (perhaps of smaller shapes).
func interpret(op *ir.Op, args []*ir.Dense, results []ir.Type) ([]*ir.Dense, error) {
	m := &ir.Module{}
	in := make([]ir.Type, len(args))
	for i, a := range args {
		in[i] = a.Type
	}
	f := ir.NewFunc(m, "fold", in, results)
	vm := ir.Map{}
	for i, v := range op.Operands {
		vm[v] = f.Args()[i]
	}
	// A value used twice as operand maps to its last argument: equal data, so it does not matter.
	for _, r := range op.Regions {
		r.Walk(func(o *ir.Op) {
			for _, v := range o.Operands {
				if _, ok := vm[v]; !ok && v.IsConst() && v.Def().Block == op.Block {
					c := v.Def().Clone(vm)
					f.Block().Append(c)
				}
			}
		})
	}
	c := op.Clone(vm)
	for i := range c.Results {
		c.Results[i].Type = results[i]
	}
	f.Block().Append(c)
	f.Block().Append(ir.NewOp("func.return", nil, c.Results))
	return interp.New(m).Call("fold", args)
}
