package interp

import (
	"fmt"
	"slices"

	"github.com/godwit-accel/godwit/ir"
)

// evalScatter combines update elements into copies of the operands, one after another in
// row-major order of the updates, rounding each time: unlike reduce, where the order of
// the terms is open, scatter is a sequence of stores. What falls outside is skipped.
func evalScatter(mc *machine, fr frame, op *ir.Op, in []*ir.Dense) ([]*ir.Dense, error) {
	d, ok := op.ScatterDims()
	n := (len(in) - 1) / 2
	if !ok || n < 1 || len(in) != 2*n+1 || len(op.Regions) != 1 {
		return nil, fmt.Errorf("%d operands, or no dimension numbers", len(in))
	}
	inputs, indices, updates := in[:n], in[n], in[n+1:]
	shape, upShape := inputs[0].Type.Shape, updates[0].Type.Shape
	x, err := newIndexer(indices, d.IndexVectorDim, d.ScatterDimsToOperandDims, d.InputBatchingDims, d.ScatterIndicesBatchDims)
	if err != nil {
		return nil, err
	}
	kept := without(len(shape), d.InsertedWindowDims, d.InputBatchingDims)
	batchDims := without(len(upShape), d.UpdateWindowDims)
	if len(kept) != len(d.UpdateWindowDims) || len(batchDims) != len(x.strides) {
		return nil, fmt.Errorf("updates %s do not fit %s", updates[0].Type, inputs[0].Type)
	}
	for _, t := range in {
		if t != indices && !hasWords(t.Type.DType) {
			return nil, fmt.Errorf("not interpreted on %s", t.Type)
		}
	}
	p, err := mc.program(fr, op.Regions[0])
	if err != nil {
		return nil, err
	}
	combine, result := p.combiner(inputs, updates)
	strides := rowMajor(shape)
	start, full := make([]int64, len(shape)), make([]int64, len(shape))
	at := 0 // the number of the update element
	err = indexSpace(upShape, func(ix []int64) error {
		u := at
		at++
		x.start(pick(ix, batchDims), start)
		copy(full, start)
		for i, k := range kept {
			full[k] += ix[d.UpdateWindowDims[i]]
		}
		for i, v := range full {
			if v < 0 || v >= shape[i] {
				return nil
			}
		}
		return combine(dot(full, strides), u)
	})
	return result(), err
}

// combiner prepares results[i] = body(results[i]..., updates[u]...) over copies of the
// inputs, and returns the function for one pair of places and the one for the results.
func (p *program) combiner(inputs, updates []*ir.Dense) (combine func(i, u int) error, result func() []*ir.Dense) {
	n := len(inputs)
	acc, up := make([][]uint64, n), make([][]uint64, n)
	for i := range n {
		acc[i], up[i] = words(inputs[i]), words(updates[i])
	}
	result = func() []*ir.Dense {
		out := make([]*ir.Dense, n)
		for i := range out {
			out[i] = fromWords(inputs[i].Type, acc[i])
		}
		return out
	}
	if n == 1 {
		if f := p.stepwise(inputs[0].Type.DType); f != nil {
			a, b := acc[0], up[0]
			return func(i, u int) error { a[i] = f(a[i], b[u]); return nil }, result
		}
	}
	in, out := make([][]uint64, 2*n), make([][]uint64, n)
	return func(i, u int) error {
		for k := range n {
			in[k], in[n+k], out[k] = acc[k][i:i+1], up[k][u:u+1], acc[k][i:i+1]
		}
		return p.run(out, in, 1)
	}, result
}

// evalSelectAndScatter finds in each window of the operand the element that `select`
// prefers and combines the source element into the result there.
func evalSelectAndScatter(mc *machine, fr frame, op *ir.Op, in []*ir.Dense) ([]*ir.Dense, error) {
	operand, source, init := in[0], in[1], in[2]
	rank := operand.Type.Rank()
	win := newWindow(op, rank)
	if err := win.check(rank); err != nil {
		return nil, err
	}
	if len(op.Regions) != 2 || !hasWords(operand.Type.DType) || source.Type.Rank() != rank {
		return nil, fmt.Errorf("not interpreted on %s by %s", operand.Type, source.Type)
	}
	sel, err := mc.program(fr, op.Regions[0])
	if err != nil {
		return nil, err
	}
	scat, err := mc.program(fr, op.Regions[1])
	if err != nil {
		return nil, err
	}
	vals := words(operand)
	base := (&ir.Dense{Type: operand.Type, Data: init.Data, Splat: true}).Expand()
	combine, result := scat.combiner([]*ir.Dense{base}, []*ir.Dense{source})
	strides := rowMajor(operand.Type.Shape)
	at := 0
	place := make([]int64, rank)
	err = indexSpace(source.Type.Shape, func(ix []int64) error {
		best := -1
		err := indexSpace(win.size, func(w []int64) error {
			if !win.place(place, ix, w, operand.Type.Shape) {
				return nil
			}
			i := dot(place, strides)
			if best < 0 {
				best = i
				return nil
			}
			keep, err := sel.pred(vals[best], vals[i])
			if !keep {
				best = i
			}
			return err
		})
		u := at
		at++
		if err != nil || best < 0 {
			return err
		}
		return combine(best, u)
	})
	return result(), err
}

// window is the sliding window of reduce_window, select_and_scatter and convolution.
type window struct {
	size, stride, base, dil []int64
	pad                     [][2]int64
}

func newWindow(op *ir.Op, rank int) window {
	return window{
		size:   op.IntsOr("window_dimensions", rank, 1),
		stride: op.IntsOr("window_strides", rank, 1),
		base:   op.IntsOr("base_dilations", rank, 1),
		dil:    op.IntsOr("window_dilations", rank, 1),
		pad:    op.Padding("padding", rank),
	}
}

func (w window) check(rank int) error {
	for _, l := range [][]int64{w.size, w.stride, w.base, w.dil} {
		if len(l) != rank || slices.ContainsFunc(l, func(x int64) bool { return x <= 0 }) {
			return fmt.Errorf("window parameters %v for rank %d", l, rank)
		}
	}
	if len(w.pad) != rank {
		return fmt.Errorf("padding of %d dimensions for rank %d", len(w.pad), rank)
	}
	return nil
}

// out is the number of windows along each dimension.
func (w window) out(shape []int64) []int64 {
	o := make([]int64, len(shape))
	for i, n := range shape {
		if n > 0 {
			n = (n-1)*w.base[i] + 1
		}
		n += w.pad[i][0] + w.pad[i][1]
		if span := (w.size[i]-1)*w.dil[i] + 1; n >= span {
			o[i] = (n-span)/w.stride[i] + 1
		}
	}
	return o
}

// place is the operand index of element wx of window ix; false if it is padding or
// between dilated elements.
func (w window) place(dst, ix, wx, shape []int64) bool {
	for i := range ix {
		p := ix[i]*w.stride[i] + wx[i]*w.dil[i] - w.pad[i][0]
		if p < 0 || p%w.base[i] != 0 || p/w.base[i] >= shape[i] {
			return false
		}
		dst[i] = p / w.base[i]
	}
	return true
}
