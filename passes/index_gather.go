package passes

import (
	"slices"

	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/kernel"
)

// lowerGather copies one slice a position of the index tensor.
func lowerGather(r *region, op *ir.Op) error {
	if t := r.takeOf(op); t != nil {
		return t.lower()
	}
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
	if ip, err = r.stagedIndices(ix, ip); err != nil {
		return err
	}
	// Some positions at once: the loads of their indices do not wait for each other.
	count := pick(ix.Type.Shape, batch)
	last, u := len(count)-1, int64(1)
	if last >= 0 {
		for _, k := range []int64{4, 3, 2} {
			if count[last]%k == 0 {
				u = k
				break
			}
		}
		count[last] /= u
	}
	queues := r.spread(u)
	var failed error
	r.nest(count, func(idx []kernel.Value) {
		if u > 1 {
			idx = slices.Clone(idx)
			idx[last] = r.b.MulI(idx[last], u)
		}
		at := r.b.PtrAdd(ip, r.dotStrides(idx, pick(is, batch)))
		to := r.b.PtrAdd(r.out[0], r.dotStrides(idx, pick(os, outBatch)))
		starts := make([][]kernel.Value, u)
		for i := range starts {
			for k := range g.StartIndexMap {
				off := int64(k) * vecStride
				if i > 0 {
					off += int64(i) * is[batch[last]]
				}
				starts[i] = append(starts[i], r.loadIndex(ix.Type.DType, r.b.AddI(at, off)))
			}
		}
		for i, start := range starts {
			src, dst := xp, to
			for k, d := range g.StartIndexMap {
				v := r.clampIndex(ix.Type.DType, start[k], x.Type.Shape[d]-sizes[d])
				src = r.b.PtrAdd(src, r.b.MulI(v, xs[d]))
			}
			for k, d := range g.OperandBatchingDims {
				b := slices.Index(batch, g.StartIndicesBatchingDim[k])
				v := idx[b]
				if b == last {
					v = r.b.AddI(v, int64(i))
				}
				src = r.b.PtrAdd(src, r.b.MulI(v, xs[d]))
			}
			if i > 0 {
				dst = r.b.AddI(dst, int64(i)*os[outBatch[last]])
			}
			j := job
			j.from, j.queue = src, queues[i]
			if err := r.copyAll(j, dst); err != nil {
				failed = err
			}
		}
	})
	for _, q := range slices.Compact(queues) {
		r.wait(q, 0)
	}
	return failed
}

// spread gives n queues to copies that are started together: one alone holds too few to cover the time that each is on its way.
func (r *region) spread(n int64) []int64 {
	out := []int64{copyQueue}
	for i := int64(1); i < n; i++ {
		q := prefetchQueue + i
		if q >= int64(r.opt.Machine.DMAQueues) {
			q = copyQueue
		}
		out = append(out, q)
	}
	slices.Sort(out)
	return out
}

// stagedIndices brings indices to the scratchpad where they are many: each line of them would miss the data cache once.
func (r *region) stagedIndices(ix *ir.Value, ip kernel.Value) (kernel.Value, error) {
	const few, most = 256, 128 << 10 // bytes
	n := ix.Type.Bytes()
	if n < few || n > most {
		return ip, nil
	}
	es := int64(ix.Type.DType.Size())
	at := r.b.PtrConst(r.scratch("indices", n))
	err := r.dma(copyQueue, box{elem: int(es), n: []int64{n / es}, src: []int64{es}, dst: []int64{es}}, ip, at)
	r.wait(copyQueue, 0)
	return at, err
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
	if !r.op.Attrs.Has(inPlace) {
		if err := r.copyIn(x, r.out[0]); err != nil {
			return err
		}
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
