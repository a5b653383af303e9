package interp

import (
	"fmt"
	"slices"

	"github.com/godwit-accel/godwit/ir"
)

// indexOps move data to or from places that the data say.
var indexOps = map[string]evalFunc{
	"stablehlo.gather": pure(func(op *ir.Op, in []*ir.Dense) (*ir.Dense, error) {
		return gather(op, in[0], in[1], op.Ints("slice_sizes"))
	}),
	"stablehlo.scatter":            evalScatter,
	"stablehlo.sort":               evalSort,
	"stablehlo.torch_index_select": pure(evalTorchIndexSelect),
	"chlo.top_k":                   evalTopK,
}

// without lists 0..n-1 less the given dimensions.
func without(n int, dims ...[]int64) []int64 {
	out := make([]int64, 0, n)
	for i := range int64(n) {
		if !slices.ContainsFunc(dims, func(d []int64) bool { return slices.Contains(d, i) }) {
			out = append(out, i)
		}
	}
	return out
}

func pick(ix, dims []int64) []int64 {
	out := make([]int64, len(dims))
	for i, d := range dims {
		out[i] = ix[d]
	}
	return out
}

// indexer turns a batch index (of gather's result or scatter's updates) into the start
// of a slice: the index vector found in the indices tensor, spread over the operand's
// dimensions, with the batching dimensions taken from the batch index itself.
type indexer struct {
	indices  []int64 // all of them
	strides  []int   // of the batch dimensions within indices
	vec      int     // stride along the index vector
	toDim    []int64 // index vector component -> operand dimension
	batching []int64 // operand dimension ...
	fromIx   []int   // ... and the position in the batch index that gives it
}

func newIndexer(indices *ir.Dense, vecDim int64, toDim, batching, indicesBatching []int64) (*indexer, error) {
	x := &indexer{indices: indices.Ints(), toDim: toDim, batching: batching}
	rank := int64(indices.Type.Rank())
	if vecDim < 0 || vecDim > rank || len(batching) != len(indicesBatching) {
		return nil, fmt.Errorf("index vector dimension %d of %s", vecDim, indices.Type)
	}
	for i, s := range rowMajor(indices.Type.Shape) {
		if int64(i) == vecDim {
			x.vec = s
			if int(indices.Type.Shape[i]) != len(toDim) {
				return nil, fmt.Errorf("index vectors of %d for %d dimensions", indices.Type.Shape[i], len(toDim))
			}
			continue
		}
		x.strides = append(x.strides, s)
	}
	if vecDim == rank && len(toDim) != 1 {
		return nil, fmt.Errorf("scalar indices for %d dimensions", len(toDim))
	}
	for _, d := range indicesBatching {
		if d > vecDim {
			d--
		}
		x.fromIx = append(x.fromIx, int(d))
	}
	return x, nil
}

// start adds the slice's start to full, which is one entry per operand dimension.
func (x *indexer) start(batch, full []int64) {
	clear(full)
	at := dot(batch, x.strides)
	for i, d := range x.toDim {
		full[d] = x.indices[at+i*x.vec]
	}
	for i, d := range x.batching {
		full[d] = batch[x.fromIx[i]]
	}
}

// gather copies, for each batch index, one slice of the operand; starts are clamped so
// that the slice lies inside.
func gather(op *ir.Op, operand, indices *ir.Dense, sizes []int64) (*ir.Dense, error) {
	d, ok := op.GatherDims()
	if !ok || len(sizes) != operand.Type.Rank() {
		return nil, fmt.Errorf("no dimension numbers, or %d slice sizes for %s", len(sizes), operand.Type)
	}
	x, err := newIndexer(indices, d.IndexVectorDim, d.StartIndexMap, d.OperandBatchingDims, d.StartIndicesBatchingDim)
	if err != nil {
		return nil, err
	}
	kept := without(len(sizes), d.CollapsedSliceDims, d.OperandBatchingDims)
	batchShape := slices.Clone(indices.Type.Shape)
	if int(d.IndexVectorDim) < len(batchShape) {
		batchShape = slices.Delete(batchShape, int(d.IndexVectorDim), int(d.IndexVectorDim)+1)
	}
	shape := make([]int64, len(kept)+len(batchShape))
	batchDims := without(len(shape), d.OffsetDims)
	if len(kept) != len(d.OffsetDims) || len(batchDims) != len(batchShape) {
		return nil, fmt.Errorf("%d offset dimensions for %d kept ones", len(d.OffsetDims), len(kept))
	}
	window := pick(sizes, kept)
	for i, o := range d.OffsetDims {
		shape[o] = window[i]
	}
	for i, b := range batchDims {
		shape[b] = batchShape[i]
	}
	out := ir.NewDense(operand.Type.WithShape(shape...))
	src, dst := viewOf(operand), viewOf(out)
	from, to := view{data: src.data}, view{data: dst.data}
	for i, k := range kept {
		from.strides = append(from.strides, src.strides[k])
		to.strides = append(to.strides, dst.strides[d.OffsetDims[i]])
	}
	batchStrides := make([]int, len(batchDims))
	for i, b := range batchDims {
		batchStrides[i] = dst.strides[b]
	}
	full := make([]int64, len(sizes))
	if out.Len() == 0 {
		return out, nil
	}
	err = indexSpace(batchShape, func(batch []int64) error {
		x.start(batch, full)
		for i := range full {
			full[i] = max(0, min(full[i], operand.Type.Shape[i]-sizes[i]))
		}
		from.off, to.off = dot(full, src.strides), dot(batch, batchStrides)
		copyView(to, from, window, out.Type.DType.Size())
		return nil
	})
	return out, err
}

// evalTorchIndexSelect is result[b.., i.., k..] = operand[b.., index[b.., i..], k..].
func evalTorchIndexSelect(op *ir.Op, in []*ir.Dense) (*ir.Dense, error) {
	dim, batch := op.IntOr("dim", 0), int(op.IntOr("batch_dims", 0))
	t := op.Results[0].Type
	out := ir.NewDense(t)
	src, idx, dst := viewOf(in[0]), in[1], viewOf(out)
	it := viewOf(idx)
	rank := int64(in[0].Type.Rank())
	if dim < 0 {
		dim += rank
	}
	extra := idx.Type.Rank() - batch
	if dim < int64(batch) || dim >= rank || t.Rank() != int(rank)-1+extra {
		return nil, fmt.Errorf("dim %d, batch_dims %d of %s by %s", dim, batch, in[0].Type, idx.Type)
	}
	tail := in[0].Type.Shape[dim+1:]
	from, to := view{data: src.data, strides: src.strides[dim+1:]}, view{data: dst.data, strides: dst.strides[int(dim)+extra:]}
	lead := append(slices.Clone(in[0].Type.Shape[:dim]), idx.Type.Shape[batch:]...)
	err := indexSpace(lead, func(ix []int64) error {
		at := append(slices.Clone(ix[:batch]), ix[dim:]...)
		i := max(0, min(idx.Int(dot(at, it.strides)), in[0].Type.Shape[dim]-1))
		from.off = dot(ix[:dim], src.strides) + int(i)*src.strides[dim]
		to.off = dot(ix, dst.strides)
		copyView(to, from, tail, t.DType.Size())
		return nil
	})
	return out, err
}
