package ir

import (
	"fmt"
	"slices"
)

// firstOf is the first error that is not nil.
func firstOf(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

// distinct checks that every entry is in [0, n) and none comes twice.
func distinct(what string, dims []int64, n int) error {
	for i, d := range dims {
		if err := inRange(what, d, int64(n)); err != nil {
			return err
		}
		if slices.Contains(dims[:i], d) {
			return fmt.Errorf("%s %d comes twice", what, d)
		}
	}
	return nil
}

// entries checks the length of a list.
func entries(what string, list []int64, n int) error {
	if len(list) != n {
		return fmt.Errorf("%s has %d entries, must have %d", what, len(list), n)
	}
	return nil
}

func verifyBitcast(op *Op) error {
	a, r := typeOf(op, 0), op.Result().Type
	if a.DType.IsComplex() != r.DType.IsComplex() {
		return fmt.Errorf("%v cannot be reinterpreted as %v", a.DType, r.DType)
	}
	small, big := a, r // the one of smaller elements has one dimension more
	if a.DType.Bits() > r.DType.Bits() {
		small, big = r, a
	}
	n := big.Rank()
	ratio := int64(big.DType.Bits() / small.DType.Bits())
	switch {
	case ratio == 1 && !ShapesCompatible(a.Shape, r.Shape):
		return fmt.Errorf("operand has shape %s, result %s", ShapeString(a.Shape), ShapeString(r.Shape))
	case ratio == 1:
		return nil
	case small.Rank() != n+1 || !ShapesCompatible(small.Shape[:n], big.Shape) || small.Shape[n] != ratio && small.Shape[n] != Dynamic:
		return fmt.Errorf("%v and %v do not hold the same bits: the last dimension of %v must be %d more", a, r, small, ratio)
	}
	return nil
}

func inferBroadcast(op *Op) ([]Type, error) {
	t, sizes := typeOf(op, 0), op.Ints("broadcast_sizes")
	for _, s := range sizes {
		if s < 0 {
			return nil, fmt.Errorf("negative size %d", s)
		}
	}
	return one(t.WithShape(append(slices.Clone(sizes), t.Shape...)...))
}

func verifyBroadcastInDim(op *Op) error {
	if err := verifySameElem(op); err != nil {
		return err
	}
	a, r, dims := typeOf(op, 0), op.Result().Type, op.Ints("broadcast_dimensions")
	if err := entries("broadcast_dimensions", dims, a.Rank()); err != nil {
		return err
	}
	if err := distinct("broadcast dimension", dims, r.Rank()); err != nil {
		return err
	}
	for i, d := range dims {
		if a.Shape[i] != 1 && a.Shape[i] != r.Shape[d] && a.Shape[i] != Dynamic && r.Shape[d] != Dynamic {
			return fmt.Errorf("operand dimension %d has %d elements, result dimension %d has %d", i, a.Shape[i], d, r.Shape[d])
		}
	}
	return nil
}

func inferConcat(op *Op) ([]Type, error) {
	t, dim := typeOf(op, 0), op.IntOr("dimension", 0)
	if err := inRange("dimension", dim, int64(t.Rank())); err != nil {
		return nil, err
	}
	shape := slices.Clone(t.Shape)
	for _, v := range op.Operands[1:] {
		u := v.Type
		if u.DType != t.DType || u.Rank() != t.Rank() {
			return nil, fmt.Errorf("operands do not join: %v and %v", t, u)
		}
		for i := range shape {
			switch {
			case i == int(dim) && (shape[i] == Dynamic || u.Shape[i] == Dynamic):
				shape[i] = Dynamic
			case i == int(dim):
				shape[i] += u.Shape[i]
			case shape[i] == Dynamic:
				shape[i] = u.Shape[i]
			case shape[i] != u.Shape[i] && u.Shape[i] != Dynamic:
				return nil, fmt.Errorf("dimension %d: sizes %d and %d differ", i, shape[i], u.Shape[i])
			}
		}
	}
	return one(t.WithShape(shape...))
}

func inferPad(op *Op) ([]Type, error) {
	t, v := typeOf(op, 0), typeOf(op, 1)
	if v.DType != t.DType || v.Rank() != 0 {
		return nil, fmt.Errorf("padding value has type %v, must be %v", v, Tensor(t.DType))
	}
	low, high, in := op.Ints("edge_padding_low"), op.Ints("edge_padding_high"), op.Ints("interior_padding")
	err := firstOf(entries("edge_padding_low", low, t.Rank()), entries("edge_padding_high", high, t.Rank()), entries("interior_padding", in, t.Rank()))
	if err != nil {
		return nil, err
	}
	shape := slices.Clone(t.Shape)
	for i, d := range shape {
		if in[i] < 0 {
			return nil, fmt.Errorf("interior padding of dimension %d is negative: %d", i, in[i])
		}
		if d == Dynamic {
			continue
		}
		if shape[i] = low[i] + d + max(d-1, 0)*in[i] + high[i]; shape[i] < 0 {
			return nil, fmt.Errorf("dimension %d: padding makes the size %d", i, shape[i])
		}
	}
	return one(t.WithShape(shape...))
}

func verifyReshape(op *Op) error {
	if err := verifySameElem(op); err != nil {
		return err
	}
	a, r := typeOf(op, 0), op.Result().Type
	if !r.IsStatic() {
		return fmt.Errorf("result shape %s is not static", ShapeString(r.Shape))
	}
	if a.IsStatic() && a.NumElements() != r.NumElements() {
		return fmt.Errorf("%s has %d elements, %s has %d", ShapeString(a.Shape), a.NumElements(), ShapeString(r.Shape), r.NumElements())
	}
	return nil
}

func inferReverse(op *Op) ([]Type, error) {
	t := typeOf(op, 0)
	return []Type{t}, distinct("dimension", op.Ints("dimensions"), t.Rank())
}

func inferSlice(op *Op) ([]Type, error) {
	t := typeOf(op, 0)
	start, limit, stride := op.Ints("start_indices"), op.Ints("limit_indices"), op.Ints("strides")
	err := firstOf(entries("start_indices", start, t.Rank()), entries("limit_indices", limit, t.Rank()), entries("strides", stride, t.Rank()))
	if err != nil {
		return nil, err
	}
	shape := slices.Clone(t.Shape)
	for i, d := range shape {
		if start[i] < 0 || limit[i] < start[i] || d != Dynamic && limit[i] > d {
			return nil, fmt.Errorf("dimension %d: slice [%d:%d] of %d elements", i, start[i], limit[i], d)
		}
		if stride[i] < 1 {
			return nil, fmt.Errorf("dimension %d: stride must be at least 1, is %d", i, stride[i])
		}
		shape[i] = (limit[i] - start[i] + stride[i] - 1) / stride[i]
	}
	return one(t.WithShape(shape...))
}

func inferTranspose(op *Op) ([]Type, error) {
	t, perm := typeOf(op, 0), op.Ints("permutation")
	if err := entries("permutation", perm, t.Rank()); err != nil {
		return nil, err
	}
	if err := distinct("permutation entry", perm, t.Rank()); err != nil {
		return nil, err
	}
	return one(t.WithShape(pick(t.Shape, perm)...))
}

// pick gives shape[dims[0]], shape[dims[1]] ...
func pick(shape, dims []int64) []int64 {
	out := make([]int64, len(dims))
	for i, d := range dims {
		out[i] = shape[d]
	}
	return out
}

// startIndices checks n scalar integers of one type among the operands.
func startIndices(op *Op, from, n int) error {
	if got := len(op.Operands) - from; got != n {
		return fmt.Errorf("%d start indices for %d dimensions", got, n)
	}
	for i := from; i < len(op.Operands); i++ {
		if u := typeOf(op, i); u.Rank() != 0 || !u.DType.IsInt() || u.DType == I1 || u.DType != typeOf(op, from).DType {
			return fmt.Errorf("start index of type %v: must be scalar integers of one type", u)
		}
	}
	return nil
}

func inferDynamicSlice(op *Op) ([]Type, error) {
	t, sizes := typeOf(op, 0), op.Ints("slice_sizes")
	if err := firstOf(entries("slice_sizes", sizes, t.Rank()), startIndices(op, 1, t.Rank())); err != nil {
		return nil, err
	}
	for i, s := range sizes {
		if s < 0 || t.Shape[i] != Dynamic && s > t.Shape[i] {
			return nil, fmt.Errorf("dimension %d: slice of %d out of %d elements", i, s, t.Shape[i])
		}
	}
	return one(t.WithShape(sizes...))
}

func inferDynamicUpdateSlice(op *Op) ([]Type, error) {
	t, u := typeOf(op, 0), typeOf(op, 1)
	if u.DType != t.DType || u.Rank() != t.Rank() {
		return nil, fmt.Errorf("update %v does not go into %v", u, t)
	}
	for i, s := range u.Shape {
		if t.Shape[i] != Dynamic && s > t.Shape[i] {
			return nil, fmt.Errorf("dimension %d: update of %d into %d elements", i, s, t.Shape[i])
		}
	}
	return []Type{t}, startIndices(op, 2, t.Rank())
}

func inferTuple(op *Op) ([]Type, error) { return one(Tuple(op.OperandTypes()...)) }

func inferTupleElement(op *Op) ([]Type, error) {
	t, i := typeOf(op, 0), op.IntOr("index", 0)
	if t.Kind != TupleKind {
		return nil, fmt.Errorf("operand of type %v is not a tuple", t)
	}
	if err := inRange("index", i, int64(len(t.Elems))); err != nil {
		return nil, err
	}
	return one(t.Elems[i])
}

func inferDimensionSize(op *Op) ([]Type, error) {
	return []Type{Tensor(I32)}, inRange("dimension", op.IntOr("dimension", 0), int64(typeOf(op, 0).Rank()))
}
