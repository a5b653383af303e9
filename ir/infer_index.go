package ir

import (
	"fmt"
	"slices"
)

// indexed are the dimension numbers that gather and scatter share, named as in gather.
type indexed struct {
	window, collapsed, operandBatch, indexBatch, indexMap []int64
	vectorDim                                             int64
}

// check verifies the numbers against the operand, the indices and the result (or update)
// rank; it gives the sizes of the indices without the index vector.
func (x indexed) check(operand, indices Type, outRank int) ([]int64, error) {
	n, m := operand.Rank(), indices.Rank()
	if !indices.DType.IsInt() || indices.DType == I1 {
		return nil, fmt.Errorf("indices have elements of type %v", indices.DType)
	}
	if x.vectorDim < 0 || x.vectorDim > int64(m) {
		return nil, fmt.Errorf("index_vector_dim is %d, indices have rank %d", x.vectorDim, m)
	}
	vec, sizes := int64(1), slices.Clone(indices.Shape)
	if x.vectorDim < int64(m) {
		vec = indices.Shape[x.vectorDim]
		sizes = slices.Delete(sizes, int(x.vectorDim), int(x.vectorDim)+1)
	}
	if vec != Dynamic && vec != int64(len(x.indexMap)) {
		return nil, fmt.Errorf("index vectors have %d entries, the map to operand dimensions has %d", vec, len(x.indexMap))
	}
	if slices.Contains(x.indexBatch, x.vectorDim) {
		return nil, fmt.Errorf("index_vector_dim %d is a batching dimension as well", x.vectorDim)
	}
	if len(x.operandBatch) != len(x.indexBatch) {
		return nil, fmt.Errorf("batching dimensions differ in number: %v and %v", x.operandBatch, x.indexBatch)
	}
	err := firstOf(
		distinct("window dimension", x.window, outRank), ordered("window dimensions", x.window),
		distinct("collapsed or batching dimension", slices.Concat(x.collapsed, x.operandBatch), n), ordered("collapsed dimensions", x.collapsed),
		distinct("mapped dimension", slices.Concat(x.indexMap, x.operandBatch), n), distinct("batching dimension of the indices", x.indexBatch, m))
	if err != nil {
		return nil, err
	}
	if err := sizesAgree("batching", operand, indices, x.operandBatch, x.indexBatch); err != nil {
		return nil, err
	}
	if len(x.window)+len(x.collapsed)+len(x.operandBatch) != n {
		return nil, fmt.Errorf("%d window, %d collapsed and %d batching dimensions for an operand of rank %d", len(x.window), len(x.collapsed), len(x.operandBatch), n)
	}
	if len(sizes)+len(x.window) != outRank {
		return nil, fmt.Errorf("%d index and %d window dimensions make rank %d, not %d", len(sizes), len(x.window), len(sizes)+len(x.window), outRank)
	}
	return sizes, nil
}

func ordered(what string, dims []int64) error {
	if !slices.IsSorted(dims) {
		return fmt.Errorf("%s are not in order: %v", what, dims)
	}
	return nil
}

func inferGather(op *Op) ([]Type, error) {
	t, idx, sizes := typeOf(op, 0), typeOf(op, 1), op.Ints("slice_sizes")
	d, _ := op.GatherDims()
	if err := entries("slice_sizes", sizes, t.Rank()); err != nil {
		return nil, err
	}
	x := indexed{d.OffsetDims, d.CollapsedSliceDims, d.OperandBatchingDims, d.StartIndicesBatchingDim, d.StartIndexMap, d.IndexVectorDim}
	m := idx.Rank()
	if d.IndexVectorDim < int64(m) {
		m--
	}
	batch, err := x.check(t, idx, m+len(d.OffsetDims))
	if err != nil {
		return nil, err
	}
	for i, s := range sizes {
		if s < 0 || t.Shape[i] != Dynamic && s > t.Shape[i] {
			return nil, fmt.Errorf("dimension %d: slice of %d out of %d elements", i, s, t.Shape[i])
		}
		if s > 1 && (slices.Contains(d.CollapsedSliceDims, int64(i)) || slices.Contains(d.OperandBatchingDims, int64(i))) {
			return nil, fmt.Errorf("dimension %d is collapsed or batching, its slice size must be at most 1, is %d", i, s)
		}
	}
	window := without(sizes, slices.Concat(d.CollapsedSliceDims, d.OperandBatchingDims))
	shape := make([]int64, 0, len(batch)+len(window))
	for i := range len(batch) + len(window) {
		if slices.Contains(d.OffsetDims, int64(i)) {
			shape, window = append(shape, window[0]), window[1:]
		} else {
			shape, batch = append(shape, batch[0]), batch[1:]
		}
	}
	return one(t.WithShape(shape...))
}

func inferScatter(op *Op) ([]Type, error) {
	n := len(op.Operands) / 2
	if len(op.Operands) != 2*n+1 {
		return nil, fmt.Errorf("%d operands: needs n inputs, the indices and n updates", len(op.Operands))
	}
	inputs, idx, updates := op.Operands[:n], typeOf(op, n), op.Operands[n+1:]
	acc, err := reducer(op, 0, n)
	if err != nil {
		return nil, err
	}
	d, _ := op.ScatterDims()
	x := indexed{d.UpdateWindowDims, d.InsertedWindowDims, d.InputBatchingDims, d.ScatterIndicesBatchDims, d.ScatterDimsToOperandDims, d.IndexVectorDim}
	out := make([]Type, n)
	for i, v := range inputs {
		t, u := v.Type, updates[i].Type
		if t.DType != u.DType || !promotes(t.DType, acc[i].DType) {
			return nil, fmt.Errorf("input %v, update %v and accumulator %v do not go together", t, u, acc[i])
		}
		if !ShapesCompatible(t.Shape, inputs[0].Type.Shape) || !ShapesCompatible(u.Shape, updates[0].Type.Shape) {
			return nil, fmt.Errorf("inputs or updates differ in shape")
		}
		batch, err := x.check(t, idx, u.Rank())
		if err != nil {
			return nil, err
		}
		if got := without(u.Shape, d.UpdateWindowDims); !ShapesCompatible(got, batch) {
			return nil, fmt.Errorf("update has %s outside the window, indices have %s", ShapeString(got), ShapeString(batch))
		}
		room := without(t.Shape, slices.Concat(d.InsertedWindowDims, d.InputBatchingDims))
		for j, s := range pick(u.Shape, d.UpdateWindowDims) {
			if s > room[j] && room[j] != Dynamic {
				return nil, fmt.Errorf("window dimension %d: update of %d into %d elements", j, s, room[j])
			}
		}
		out[i] = t.WithDType(acc[i].DType)
	}
	return out, nil
}

func inferSort(op *Op) ([]Type, error) {
	t := typeOf(op, 0)
	var args []Type
	for _, v := range op.Operands {
		if !ShapesCompatible(v.Type.Shape, t.Shape) {
			return nil, fmt.Errorf("operands differ in shape: %s and %s", ShapeString(t.Shape), ShapeString(v.Type.Shape))
		}
		args = append(args, Tensor(v.Type.DType), Tensor(v.Type.DType))
	}
	if dim := op.IntOr("dimension", -1); t.Rank() > 0 {
		if err := inRange("dimension", dim+b2i(dim < 0)*int64(t.Rank()), int64(t.Rank())); err != nil {
			return nil, err
		}
	}
	out, err := bodySignature(op, 0, args)
	if err != nil {
		return nil, err
	}
	if len(out) != 1 || !out[0].Equal(Tensor(I1)) {
		return nil, fmt.Errorf("region returns (%s), must return (tensor<i1>)", appendTypes(nil, out))
	}
	return op.OperandTypes(), nil
}

func b2i(b bool) int64 {
	if b {
		return 1
	}
	return 0
}
