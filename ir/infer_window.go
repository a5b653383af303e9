package ir

import (
	"fmt"
	"slices"
)

// bodySignature checks that region i has one block with arguments of the given types that
// ends in a return, and gives the types returned.
func bodySignature(op *Op, i int, args []Type) ([]Type, error) {
	b := op.Body(i)
	if b == nil {
		return nil, fmt.Errorf("region %d is empty", i)
	}
	if !slices.EqualFunc(types(b.Args), args, Type.Compatible) {
		return nil, fmt.Errorf("region %d takes (%s), must take (%s)", i, appendTypes(nil, types(b.Args)), appendTypes(nil, args))
	}
	t := b.Terminator()
	if t == nil || !t.Has(Terminator) {
		return nil, fmt.Errorf("region %d does not end in a return", i)
	}
	return t.OperandTypes(), nil
}

// reducer checks the region of an op that combines elements: it takes the accumulators
// and then the elements as scalars, and returns the accumulators. The accumulators' types
// are those of the region, which may be wider than the inputs' and inits'.
func reducer(op *Op, i int, n int) ([]Type, error) {
	b := op.Body(i)
	if b == nil || len(b.Args) != 2*n {
		got := 0
		if b != nil {
			got = len(b.Args)
		}
		return nil, fmt.Errorf("region %d takes %d arguments, must take %d", i, got, 2*n)
	}
	acc := types(b.Args[:n])
	for _, a := range b.Args {
		if !a.Type.IsTensor() || a.Type.Rank() != 0 {
			return nil, fmt.Errorf("region %d has an argument of type %v, must be a scalar tensor", i, a.Type)
		}
	}
	out, err := bodySignature(op, i, slices.Concat(acc, acc))
	if err != nil {
		return nil, err
	}
	if !slices.EqualFunc(out, acc, Type.Equal) {
		return nil, fmt.Errorf("region %d returns (%s), must return (%s)", i, appendTypes(nil, out), appendTypes(nil, acc))
	}
	return acc, nil
}

// inputsAndInits splits the operands of a reduction into halves and checks them against
// the accumulators.
func inputsAndInits(op *Op) (inputs []*Value, acc []Type, err error) {
	n := len(op.Operands) / 2
	if len(op.Operands) != 2*n {
		return nil, nil, fmt.Errorf("%d operands: as many initial values as inputs are needed", len(op.Operands))
	}
	inputs = op.Operands[:n]
	if acc, err = reducer(op, 0, n); err != nil {
		return nil, nil, err
	}
	for i, v := range inputs {
		init := op.Operands[n+i].Type
		switch {
		case init.Rank() != 0:
			return nil, nil, fmt.Errorf("initial value of type %v is not a scalar", init)
		case init.DType != v.Type.DType:
			return nil, nil, fmt.Errorf("initial value has type %v for an input of %v", init, v.Type)
		case !promotes(init.DType, acc[i].DType):
			return nil, nil, fmt.Errorf("region accumulates %v for an input of %v", acc[i], v.Type)
		case !ShapesCompatible(v.Type.Shape, inputs[0].Type.Shape):
			return nil, nil, fmt.Errorf("inputs differ in shape: %s and %s", ShapeString(inputs[0].Type.Shape), ShapeString(v.Type.Shape))
		}
	}
	return inputs, acc, nil
}

// promotes reports that values of a may be accumulated in b: the same kind, not narrower.
func promotes(a, b DType) bool {
	wider := a.Bits() <= b.Bits() && dtypes[a].class == dtypes[b].class || a.Bits() < b.Bits() && dtypes[a].class == classUint && dtypes[b].class == classInt
	return a == b || wider && a != I1 && b != I1
}

func inferReduce(op *Op) ([]Type, error) {
	inputs, acc, err := inputsAndInits(op)
	if err != nil {
		return nil, err
	}
	dims := op.Ints("dimensions")
	if err := distinct("dimension", dims, inputs[0].Type.Rank()); err != nil {
		return nil, err
	}
	out := make([]Type, len(inputs))
	for i, v := range inputs {
		out[i] = acc[i].WithShape(without(v.Type.Shape, dims)...)
	}
	return out, nil
}

func inferReduceWindow(op *Op) ([]Type, error) {
	inputs, acc, err := inputsAndInits(op)
	if err != nil {
		return nil, err
	}
	n := inputs[0].Type.Rank()
	w := window{
		size: op.Ints("window_dimensions"), stride: op.IntsOr("window_strides", n, 1), base: op.IntsOr("base_dilations", n, 1),
		dilation: op.IntsOr("window_dilations", n, 1), pad: op.Padding("padding", n),
	}
	if err := w.check(n); err != nil {
		return nil, err
	}
	out := make([]Type, len(inputs))
	for i, v := range inputs {
		shape := make([]int64, n)
		for d := range shape {
			shape[d] = w.apply(d, v.Type.Shape[d])
		}
		out[i] = acc[i].WithShape(shape...)
	}
	return out, nil
}

func inferSelectAndScatter(op *Op) ([]Type, error) {
	x, src, init := typeOf(op, 0), typeOf(op, 1), typeOf(op, 2)
	if src.DType != x.DType || init.DType != x.DType || init.Rank() != 0 {
		return nil, fmt.Errorf("operand %v, source %v and initial value %v do not go together", x, src, init)
	}
	elem := Tensor(x.DType)
	sel, err := bodySignature(op, 0, []Type{elem, elem})
	if err != nil {
		return nil, err
	}
	if len(sel) != 1 || !sel[0].Equal(Tensor(I1)) {
		return nil, fmt.Errorf("region 0 returns (%s), must return (tensor<i1>)", appendTypes(nil, sel))
	}
	acc, err := reducer(op, 1, 1)
	if err != nil {
		return nil, err
	}
	if !promotes(x.DType, acc[0].DType) {
		return nil, fmt.Errorf("region 1 accumulates %v for an operand of %v", acc[0], x)
	}
	n := x.Rank()
	w := window{
		size: op.IntsOr("window_dimensions", n, 1), stride: op.IntsOr("window_strides", n, 1), base: slices.Repeat([]int64{1}, n),
		dilation: slices.Repeat([]int64{1}, n), pad: op.Padding("padding", n),
	}
	if err := w.check(n); err != nil {
		return nil, err
	}
	if src.Rank() != n {
		return nil, fmt.Errorf("source has rank %d, operand %d", src.Rank(), n)
	}
	for i, d := range x.Shape {
		if want := w.apply(i, d); want != src.Shape[i] && want != Dynamic && src.Shape[i] != Dynamic {
			return nil, fmt.Errorf("dimension %d: %d windows, source has %d elements", i, want, src.Shape[i])
		}
	}
	return one(x.WithDType(acc[0].DType))
}
