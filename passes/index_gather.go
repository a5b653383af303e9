package passes

import (
	"slices"

	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/kernel"
)

// lowerGather copies one slice a position of the index tensor.
func lowerGather(r *region, op *ir.Op) error {
	x, ix := op.Operands[0], op.Operands[1]
	g, _ := op.GatherDims()
	sizes := op.Ints("slice_sizes")
	es := int64(x.Type.DType.Size())
	xs, os := strides(x.Type.Shape, es), strides(op.Result().Type.Shape, es)
	xp, err := r.address(x)
	if err != nil {
		return err
	}
	ip, err := r.address(ix)
	if err != nil {
		return err
	}
	ivd := []int64{g.IndexVectorDim}
	batch := without(ix.Type.Rank(), ivd) // dimensions of the index tensor that are positions
	is := strides(ix.Type.Shape, int64(ix.Type.DType.Size()))
	vecStride := int64(0)
	if int(g.IndexVectorDim) < ix.Type.Rank() {
		vecStride = is[g.IndexVectorDim]
	}
	outBatch := without(op.Result().Type.Rank(), g.OffsetDims)
	kept := without(x.Type.Rank(), g.CollapsedSliceDims, g.OperandBatchingDims)
	job := copyJob{elem: es, n: pick(sizes, kept), src: pick(xs, kept), dst: pick(os, g.OffsetDims)}
	if product(job.n) == 1 {
		r.info.Scalar = "gather of single elements, one transfer each"
	}
	var failed error
	r.nest(pick(ix.Type.Shape, batch), func(idx []kernel.Value) {
		at := r.b.PtrAdd(ip, r.dotStrides(idx, pick(is, batch)))
		src := xp
		for k, d := range g.StartIndexMap {
			v := r.loadIndex(ix.Type.DType, r.b.AddI(at, int64(k)*vecStride))
			v = r.clampIndex(ix.Type.DType, v, x.Type.Shape[d]-sizes[d])
			src = r.b.PtrAdd(src, r.b.MulI(v, xs[d]))
		}
		for k, d := range g.OperandBatchingDims {
			src = r.b.PtrAdd(src, r.b.MulI(idx[slices.Index(batch, g.StartIndicesBatchingDim[k])], xs[d]))
		}
		j := job
		j.from = src
		if err := r.copyAll(j, r.b.PtrAdd(r.out[0], r.dotStrides(idx, pick(os, outBatch)))); err != nil {
			failed = err
		}
	})
	r.wait(copyQueue, 0)
	return failed
}

// starts reads the scalar start operands of a dynamic slice, clamped so that size fits.
func (r *region) starts(ops []*ir.Value, shape, size, str []int64) (kernel.Value, error) {
	off := r.b.I64(0)
	for d, v := range ops {
		if shape[d] == size[d] {
			continue
		}
		p, err := r.address(v)
		if err != nil {
			return off, err
		}
		i := r.clampIndex(v.Type.DType, r.loadIndex(v.Type.DType, p), shape[d]-size[d])
		off = r.b.Bin(kernel.OpAdd, off, r.b.MulI(i, str[d]))
	}
	return off, nil
}

func lowerDynamicSlice(r *region, op *ir.Op) error {
	x := op.Operands[0]
	es := int64(x.Type.DType.Size())
	out := op.Result().Type.Shape
	xs := strides(x.Type.Shape, es)
	off, err := r.starts(op.Operands[1:], x.Type.Shape, out, xs)
	if err != nil {
		return err
	}
	p, err := r.address(x)
	if err != nil {
		return err
	}
	if err := r.copyAll(copyJob{elem: es, n: out, from: r.b.PtrAdd(p, off), src: xs, dst: strides(out, es)}, r.out[0]); err != nil {
		return err
	}
	r.wait(copyQueue, 0)
	return nil
}

func lowerDynamicUpdate(r *region, op *ir.Op) error {
	x, u := op.Operands[0], op.Operands[1]
	es := int64(x.Type.DType.Size())
	xs := strides(x.Type.Shape, es)
	if err := r.copyIn(x, r.out[0]); err != nil {
		return err
	}
	off, err := r.starts(op.Operands[2:], x.Type.Shape, u.Type.Shape, xs)
	if err != nil {
		return err
	}
	p, err := r.address(u)
	if err != nil {
		return err
	}
	if err := r.copyAll(copyJob{elem: es, n: u.Type.Shape, from: p, src: strides(u.Type.Shape, es), dst: xs}, r.b.PtrAdd(r.out[0], off)); err != nil {
		return err
	}
	r.wait(copyQueue, 0)
	return nil
}
