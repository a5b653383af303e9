package ir

import (
	"fmt"
	"slices"
	"strings"
)

func inferBranches(op *Op) ([]Type, error) {
	if t := typeOf(op, 0); t.Rank() != 0 || op.Name == "stablehlo.case" && t.DType != I32 {
		return nil, fmt.Errorf("selector has type %v", t)
	}
	if len(op.Regions) == 0 {
		return nil, fmt.Errorf("no branches")
	}
	var out []Type
	for i := range op.Regions {
		got, err := bodySignature(op, i, []Type{})
		if err != nil {
			return nil, err
		}
		if i > 0 && !slices.EqualFunc(got, out, Type.Compatible) {
			return nil, fmt.Errorf("branch %d returns (%s), branch 0 (%s)", i, appendTypes(nil, got), appendTypes(nil, out))
		}
		if i == 0 {
			out = got
		}
	}
	return out, nil
}

func inferWhile(op *Op) ([]Type, error) {
	state := op.OperandTypes()
	cond, err := bodySignature(op, 0, state)
	if err != nil {
		return nil, err
	}
	if len(cond) != 1 || !cond[0].Equal(Tensor(I1)) {
		return nil, fmt.Errorf("condition returns (%s), must return (tensor<i1>)", appendTypes(nil, cond))
	}
	body, err := bodySignature(op, 1, state)
	if err != nil {
		return nil, err
	}
	if !slices.EqualFunc(body, state, Type.Compatible) {
		return nil, fmt.Errorf("body returns (%s), must return (%s)", appendTypes(nil, body), appendTypes(nil, state))
	}
	return state, nil
}

// verifyCall checks a call or composite against the function it names.
func verifyCall(op *Op) error {
	f := op.Func()
	if f == nil || f.Module == nil {
		return nil
	}
	callee := f.Module.Func(op.Symbol())
	if callee == nil {
		return fmt.Errorf("no function @%s", op.Symbol())
	}
	t := callee.Type()
	if !slices.EqualFunc(op.OperandTypes(), t.Elems, Type.Compatible) || !slices.EqualFunc(op.ResultTypes(), t.Results, Type.Compatible) {
		return fmt.Errorf("called as %v, but @%s is %v", FuncType(op.OperandTypes(), op.ResultTypes()), callee.Name, t)
	}
	return nil
}

// verifyCustomCall checks the calls that stand for assertions; other targets are opaque.
func verifyCustomCall(op *Op) error {
	if !strings.HasPrefix(op.Str("call_target_name"), "check.expect_") {
		return nil
	}
	if len(op.Operands) != 2 || len(op.Results) != 0 {
		return fmt.Errorf("%s takes 2 operands and gives no result, has %d and %d", op.Str("call_target_name"), len(op.Operands), len(op.Results))
	}
	_, err := allSame(op, 0)
	return err
}
