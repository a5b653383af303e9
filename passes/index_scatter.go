package passes

import (
	"slices"

	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/kernel"
)

// cell loads lanes of type d at a pointer under a mask, as a value.
func (e *emitter) cell(d ir.DType, p, mask kernel.Value) kernel.Value {
	return e.fromMemory(d, e.b.Load(e.vec(d), p, 0, e.maskFor(d, mask)))
}

func (e *emitter) setCell(d ir.DType, v, p, mask kernel.Value) {
	e.b.Store(e.toMemory(d, v), p, 0, e.maskFor(d, mask))
}

func (e *emitter) maskFor(d ir.DType, m kernel.Value) kernel.Value {
	if m == kernel.None {
		return m
	}
	return e.mask(m, d.Size())
}

// lowerScatter applies updates one position after another, in order, so that equal positions combine as the
// interpreter does. What fits the scratchpad is done there, many positions at once (index_put.go). Else, where the last dimension of the window is contiguous on both sides a window row is worked on
// in vectors; elements outside the operand are left out, one by one along that row.
func lowerScatter(r *region, op *ir.Op) error {
	if p := r.putOf(op); p != nil {
		return p.lower()
	}
	k := len(op.Results)
	ix := op.Operands[k]
	g, _ := op.ScatterDims()
	in, up := op.Operands[0].Type.Shape, op.Operands[k+1].Type.Shape
	bases := make([]kernel.Value, k)
	for i := range k {
		if err := r.copyIn(op.Operands[i], r.out[i]); err != nil {
			return err
		}
		p, err := r.address(op.Operands[k+1+i])
		if err != nil {
			return err
		}
		bases[i] = p
	}
	ip, err := r.address(ix)
	if err != nil {
		return err
	}
	is := strides(ix.Type.Shape, int64(ix.Type.DType.Size()))
	vecStride := int64(0)
	if int(g.IndexVectorDim) < ix.Type.Rank() {
		vecStride = is[g.IndexVectorDim]
	}
	batch := without(ix.Type.Rank(), []int64{g.IndexVectorDim})
	upScatter := without(len(up), g.UpdateWindowDims)
	window := without(len(in), g.InsertedWindowDims, g.InputBatchingDims) // operand dims of the window, in order
	xs, us := strides(in, 1), strides(up, 1)
	winShape, winStr := pick(up, g.UpdateWindowDims), pick(us, g.UpdateWindowDims)
	lanes, row := 1, int64(1)
	last := len(window) - 1
	if last >= 0 && int(window[last]) == len(in)-1 && winStr[last] == 1 && winShape[last] > 1 {
		row = winShape[last]
		lanes = lanesFor(max(4, combinerWidth(op)))
		for _, v := range op.Operands[:k] {
			lanes = min(lanes, lanesFor(v.Type.DType.Size()))
		}
		window, winShape, winStr = window[:last], winShape[:last], winStr[:last]
	}
	if lanes == 1 {
		r.info.Scalar = "scatter of single elements"
	}
	b := r.b
	e := newEmitter(b, lanes, nil, nil)
	r.nest(pick(up, upScatter), func(pos []kernel.Value) {
		at := b.PtrAdd(ip, r.dotStrides(pos, pick(is, batch)))
		start := make([]kernel.Value, len(in))
		for i, d := range g.ScatterDimsToOperandDims {
			start[d] = r.loadIndex(ix.Type.DType, b.AddI(at, int64(i)*vecStride))
		}
		for i, d := range g.InputBatchingDims {
			start[d] = pos[slices.Index(batch, g.ScatterIndicesBatchDims[i])]
		}
		src := r.dotStrides(pos, pick(us, upScatter))
		r.nest(winShape, func(w []kernel.Value) {
			from := b.Bin(kernel.OpAdd, src, r.dotStrides(w, winStr))
			to, inside := b.I64(0), kernel.None
			full := slices.Clone(start)
			for i, d := range window {
				if slices.Contains(g.ScatterDimsToOperandDims, d) {
					full[d] = b.Bin(kernel.OpAdd, full[d], w[i])
				} else {
					full[d] = w[i]
				}
			}
			for d := range in {
				moved := slices.Contains(g.ScatterDimsToOperandDims, int64(d))
				if row > 1 && d == len(in)-1 {
					continue
				}
				if full[d] == kernel.None || !moved && !slices.Contains(window, int64(d)) && !slices.Contains(g.InputBatchingDims, int64(d)) {
					continue // an inserted dimension without an index stays at 0
				}
				to = b.Bin(kernel.OpAdd, to, b.MulI(full[d], xs[d]))
				if moved {
					ok := b.ICmp(kernel.ULT, full[d], b.I64(in[d]))
					if inside != kernel.None {
						ok = b.Bin(kernel.OpAnd, inside, ok)
					}
					inside = ok
				}
			}
			apply := func() []kernel.Value {
				r.scatterRow(op, e, bases, from, to, row, in, start, g)
				return nil
			}
			if inside == kernel.None {
				apply()
			} else {
				b.If(inside, apply, nil)
			}
		})
	})
	return nil
}

// scatterRow combines a row of updates at element from with the operand's row at element to.
func (r *region) scatterRow(op *ir.Op, e *emitter, bases []kernel.Value, from, to kernel.Value, row int64, in []int64, start []kernel.Value, g ir.ScatterDims) {
	b := r.b
	k := len(bases)
	lanes := int64(e.lanes)
	moved := row > 1 && slices.Contains(g.ScatterDimsToOperandDims, int64(len(in)-1))
	first := b.I64(0)
	if moved {
		first = start[len(in)-1]
		to = b.Bin(kernel.OpAdd, to, first)
	}
	b.For((row+lanes-1)/lanes, []kernel.Value{b.I64(0)}, func(c []kernel.Value) []kernel.Value {
		mask := kernel.None
		if row > 1 {
			left := b.Bin(kernel.OpSub, b.I64(row), c[0])
			if moved {
				pos := b.Bin(kernel.OpAdd, first, c[0])
				left = b.Bin(kernel.OpSMin, left, b.Bin(kernel.OpSub, b.I64(in[len(in)-1]), pos))
				mask = b.Op(kernel.OpMCount, kernel.Mask(4, e.lanes), left)
				mask = b.Bin(kernel.OpAndN, mask, b.Op(kernel.OpMCount, kernel.Mask(4, e.lanes), b.Un(kernel.OpNeg, pos)))
			} else {
				mask = b.Op(kernel.OpMCount, kernel.Mask(4, e.lanes), left)
			}
		}
		var args, ptrs []kernel.Value
		for i := range k {
			d := op.Operands[i].Type.DType
			p := b.PtrAdd(r.out[i], b.MulI(b.Bin(kernel.OpAdd, to, c[0]), int64(d.Size())))
			ptrs, args = append(ptrs, p), append(args, e.cell(d, p, mask))
		}
		for i := range k {
			d := op.Operands[i].Type.DType
			p := b.PtrAdd(bases[i], b.MulI(b.Bin(kernel.OpAdd, from, c[0]), int64(d.Size())))
			args = append(args, e.cell(d, p, mask))
		}
		for i, v := range e.scalarBody(op.Body(0), args...) {
			e.setCell(op.Operands[i].Type.DType, v, ptrs[i], mask)
		}
		return []kernel.Value{b.AddI(c[0], lanes)}
	})
}

// lowerSelectScatter finds in each window the element that the first body selects, and combines the source into
// its place with the second.
func lowerSelectScatter(r *region, op *ir.Op) error {
	r.info.Scalar = "select_and_scatter, one element at a time"
	x, src, init := op.Operands[0], op.Operands[1], op.Operands[2]
	d := x.Type.DType
	es := int64(d.Size())
	rank := x.Type.Rank()
	dims := op.IntsOr("window_dimensions", rank, 1)
	step := op.IntsOr("window_strides", rank, 1)
	pads := op.Padding("padding", rank)
	if err := r.fill(init, r.out[0], x.Type.Shape, es); err != nil {
		return err
	}
	xp, err := r.address(x)
	if err != nil {
		return err
	}
	sp, err := r.address(src)
	if err != nil {
		return err
	}
	b := r.b
	e := newEmitter(b, 1, nil, nil)
	xs, ss := strides(x.Type.Shape, es), strides(src.Type.Shape, es)
	n := product(dims)
	r.nest(src.Type.Shape, func(pos []kernel.Value) {
		// carried: the window index, counted out in digits by division; best element, its offset, found or not
		none := b.I64(-1)
		fin := b.For(n, []kernel.Value{b.I64(0), b.Const(e.vec(d), 0), none}, func(c []kernel.Value) []kernel.Value {
			rest, off, inside := c[0], b.I64(0), kernel.None
			for k := rank - 1; k >= 0; k-- {
				w := b.I64(0)
				if dims[k] > 1 {
					q := b.Bin(kernel.OpUDiv, rest, b.I64(dims[k]))
					w = b.Bin(kernel.OpSub, rest, b.MulI(q, dims[k]))
					rest = q
				}
				at := b.AddI(b.Bin(kernel.OpAdd, b.MulI(pos[k], step[k]), w), -pads[k][0])
				ok := b.ICmp(kernel.ULT, at, b.I64(x.Type.Shape[k]))
				if inside != kernel.None {
					ok = b.Bin(kernel.OpAnd, inside, ok)
				}
				inside = ok
				off = b.Bin(kernel.OpAdd, off, b.MulI(at, xs[k]))
			}
			got := b.If(inside, func() []kernel.Value {
				v := b.Load(e.vec(d), b.PtrAdd(xp, off), 0, kernel.None)
				keep := e.scalarBody(op.Body(0), e.fromMemory(d, c[1]), e.fromMemory(d, v))[0]
				old := b.Op(kernel.OpMAny, kernel.Pred, keep)
				old = b.Bin(kernel.OpAnd, old, b.ICmp(kernel.NE, c[2], none))
				m := b.Op(kernel.OpSplat, e.vec(d).MaskType(), old)
				return []kernel.Value{b.Select(m, c[1], v), b.Select(old, c[2], off)}
			}, func() []kernel.Value { return c[1:] })
			return append([]kernel.Value{b.AddI(c[0], 1)}, got...)
		})
		b.If(b.ICmp(kernel.NE, fin[2], none), func() []kernel.Value {
			p := b.PtrAdd(r.out[0], fin[2])
			v := e.cell(d, b.PtrAdd(sp, r.dotStrides(pos, ss)), kernel.None)
			e.setCell(d, e.scalarBody(op.Body(1), e.cell(d, p, kernel.None), v)[0], p, kernel.None)
			return nil
		}, nil)
	})
	return nil
}
