package interp

import (
	"fmt"
	"strings"

	"github.com/godwit-accel/godwit/ir"
)

// controlOps run regions and functions, and do what needs no arithmetic.
var controlOps = map[string]evalFunc{
	"stablehlo.constant":             pure(evalConstant),
	"chlo.constant":                  pure(evalConstant),
	"stablehlo.optimization_barrier": evalIdentity,
	"sdy.sharding_constraint":        evalIdentity, // there is one device
	"stablehlo.after_all":            evalToken,
	"stablehlo.create_token":         evalToken,
	"stablehlo.replica_id":           evalZero,
	"stablehlo.partition_id":         evalZero,
	"func.call":                      evalCall,
	"stablehlo.composite":            evalCall,
	"stablehlo.custom_call":          evalCustomCall,
	"stablehlo.if":                   evalIf,
	"stablehlo.case":                 evalCase,
	"stablehlo.while":                evalWhile,
	"gw.region":                      evalRegion,
	"gw.view":                        pure(evalView),
	"check.expect_eq":                evalCheck,
	"check.expect_close":             evalCheck,
	"check.expect_almost_eq":         evalCheck,
	"check.expect_eq_const":          evalCheck,
	"check.expect_almost_eq_const":   evalCheck,
}

func evalConstant(op *ir.Op, _ []*ir.Dense) (*ir.Dense, error) {
	switch d := op.Attrs.Get("value").(type) { // of either dialect's constant
	case *ir.Dense:
		return d, nil
	case *ir.Scaled:
		return d.Dense(), nil
	}
	return nil, fmt.Errorf("no dense value")
}

func evalIdentity(_ *machine, _ frame, _ *ir.Op, in []*ir.Dense) ([]*ir.Dense, error) { return in, nil }

func evalToken(*machine, frame, *ir.Op, []*ir.Dense) ([]*ir.Dense, error) {
	return []*ir.Dense{{Type: ir.Token()}}, nil
}

// evalZero: we are the only device.
func evalZero(_ *machine, _ frame, op *ir.Op, _ []*ir.Dense) ([]*ir.Dense, error) {
	return []*ir.Dense{ir.NewDense(op.Results[0].Type)}, nil
}

func evalCall(mc *machine, _ frame, op *ir.Op, in []*ir.Dense) ([]*ir.Dense, error) {
	if mc.m == nil || mc.m.Func(op.Symbol()) == nil {
		return nil, fmt.Errorf("no function @%s", op.Symbol())
	}
	return mc.call(mc.m.Func(op.Symbol()), in)
}

func evalCustomCall(mc *machine, fr frame, op *ir.Op, in []*ir.Dense) ([]*ir.Dense, error) {
	if strings.HasPrefix(op.Symbol(), "check.") && len(op.Results) == 0 {
		return evalCheck(mc, fr, op, in)
	}
	return nil, fmt.Errorf("@%s is not known to the interpreter", op.Symbol())
}

func evalCheck(mc *machine, _ frame, op *ir.Op, in []*ir.Dense) ([]*ir.Dense, error) {
	if mc.opt.OnCheck == nil {
		return nil, nil
	}
	name := op.Name
	if op.Symbol() != "" {
		name = op.Symbol()
	}
	if d, ok := op.Attrs.Get("value").(*ir.Dense); ok && len(in) == 1 {
		in = []*ir.Dense{in[0], d}
	}
	return nil, mc.opt.OnCheck(Check{Name: name, Op: op, Args: in})
}

func (mc *machine) region(fr frame, op *ir.Op, i int, in []*ir.Dense) ([]*ir.Dense, error) {
	b := op.Regions[i].Entry()
	if b == nil {
		return nil, fmt.Errorf("region %d is empty", i)
	}
	return mc.run(fr, b, in)
}

func evalIf(mc *machine, fr frame, op *ir.Op, in []*ir.Dense) ([]*ir.Dense, error) {
	if word(in[0]) != 0 {
		return mc.region(fr, op, 0, nil)
	}
	return mc.region(fr, op, 1, nil)
}

// evalCase runs branch number index, the last one if there is no such branch.
func evalCase(mc *machine, fr frame, op *ir.Op, in []*ir.Dense) ([]*ir.Dense, error) {
	i, n := in[0].Int(0), len(op.Regions)
	if n == 0 {
		return nil, fmt.Errorf("no branches")
	}
	if i < 0 || i >= int64(n) {
		i = int64(n) - 1
	}
	return mc.region(fr, op, int(i), nil)
}

func evalWhile(mc *machine, fr frame, op *ir.Op, in []*ir.Dense) ([]*ir.Dense, error) {
	for {
		c, err := mc.region(fr, op, 0, in)
		if err != nil {
			return nil, err
		}
		if len(c) != 1 || c[0].Len() != 1 {
			return nil, fmt.Errorf("the condition is not one scalar")
		}
		if word(c[0]) == 0 {
			return in, nil
		}
		if in, err = mc.region(fr, op, 1, in); err != nil {
			return nil, err
		}
	}
}

// evalRegion evaluates a fused region: its body, with the operands as its arguments.
func evalRegion(mc *machine, fr frame, op *ir.Op, in []*ir.Dense) ([]*ir.Dense, error) {
	if len(op.Regions) != 1 || op.Regions[0].Entry() == nil {
		return nil, fmt.Errorf("no body")
	}
	return mc.run(fr, op.Regions[0].Entry(), in[:min(len(in), len(op.Regions[0].Entry().Args))])
}
