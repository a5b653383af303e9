package passes

import (
	"slices"

	"github.com/godwit-accel/godwit/ir"
)

// A slice of a gather comes by the DMA, run by run of what lies together. Along an inner dimension, as in a resized row or
// a choice of columns, runs are single elements, and each takes a line on both sides, two cycles. layoutGather
// puts the dimensions that are indexed in front, where a slice is one run, with transposes around it, which move sixteen
// words a cycle and sink into what follows.
func layoutGather(op *ir.Op) {
	g, ok := op.GatherDims()
	x, ix := op.Operands[0], op.Operands[1]
	sizes, rank := op.Ints("slice_sizes"), x.Type.Rank()
	if !ok || len(g.OperandBatchingDims) > 0 || len(g.StartIndexMap) == 0 || len(g.CollapsedSliceDims) != len(g.StartIndexMap) {
		return
	}
	for _, d := range g.StartIndexMap {
		if !slices.Contains(g.CollapsedSliceDims, d) {
			return
		}
	}
	kept := without(rank, g.StartIndexMap)
	perm := append(slices.Clone(g.StartIndexMap), kept...)
	if isIdentity(perm) || !gatherGains(op, x.Type, sizes, kept) {
		return
	}
	b := ir.BuildBefore(op)
	moved := b.Transpose(x, perm...)
	out := op.Result().Type
	depth := int64(len(g.StartIndexMap))
	batch := int64(out.Rank() - len(kept)) // dimensions of the result that are positions
	r := b.Gather(moved, ix, ir.GatherDims{
		OffsetDims: seqFrom(batch, int64(len(kept))), CollapsedSliceDims: seqFrom(0, depth), StartIndexMap: seqFrom(0, depth), IndexVectorDim: g.IndexVectorDim,
	}, pick(sizes, perm))
	back, position := make([]int64, out.Rank()), int64(0)
	for d := range back {
		if k := slices.Index(g.OffsetDims, int64(d)); k >= 0 {
			back[d] = batch + int64(k)
		} else {
			back[d] = position
			position++
		}
	}
	op.ReplaceWith(transposed(b, r, back))
}

// gatherGains compares the lines of a gather as it stands with those of the transposes and of one with slices in one piece.
func gatherGains(op *ir.Op, x ir.Type, sizes, kept []int64) bool {
	const line = 64
	es := int64(x.DType.Size())
	str, run := strides(x.Shape, 1), int64(1)
	for i := len(kept) - 1; i >= 0 && str[kept[i]] == run; i-- {
		run *= sizes[kept[i]]
		if sizes[kept[i]] != x.Shape[kept[i]] {
			break
		}
	}
	whole := product(sizes)
	count := op.Result().Type.NumElements() / max(1, whole)
	lines := func(n int64) int64 { return (n*es + line - 1) / line }
	now := 2 * count * (whole / max(1, run)) * lines(run)
	then := 2*count*lines(whole) + 2*lines(op.Result().Type.NumElements())
	if !op.Operands[0].IsConst() {
		then += 2 * lines(x.NumElements())
	}
	return then < now
}

// seqFrom is n numbers from the first on.
func seqFrom(first, n int64) []int64 {
	out := make([]int64, n)
	for i := range out {
		out[i] = first + int64(i)
	}
	return out
}
