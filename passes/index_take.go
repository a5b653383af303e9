package passes

import (
	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/kernel"
)

// Gathers of short slices from a table that fits the scratchpad. A copy for each slice costs the DMA engine a line and the scalar
// unit some nine cycles, however short it is. Here the table comes whole, indices are clamped and made into places 64 at a time,
// and the load unit gathers element c of 64 slices at once:
//
//	indices  [k][slices]    component k of all slices, turned by the DMA if there are several
//	result   [c][slices]    turned back when it is stored; words turn for nothing
type take struct {
	*region
	op      *ir.Op
	lanes   int64
	count   int64   // slices
	most    int64   // of them at once
	offsets []int64 // of a slice's elements from its first, in elements
	limit   []int64 // of each index
	stride  []int64 // elements from one index to the next
}

// longestTake is the elements of a slice at the most: its transfer alone would take about as long as gathering it.
const longestTake = 32

// takeOf is the gather as one from a table in scratchpad, nil if it is none or would gain nothing.
func (r *region) takeOf(op *ir.Op) *take {
	x, ix := op.Operands[0].Type, op.Operands[1].Type
	g, ok := op.GatherDims()
	sizes, out := op.Ints("slice_sizes"), op.Result().Type
	es, is := int64(x.DType.Size()), int64(ix.DType.Size())
	depth := int64(len(g.StartIndexMap))
	t := &take{region: r, op: op, offsets: []int64{0}, lanes: kernel.VectorBytes / max(4, es, is)}
	switch {
	case !ok || len(g.OperandBatchingDims) > 0 || es < 4 || depth == 0 || product(sizes) > longestTake || out.NumElements() == 0:
		return nil
	case int(g.IndexVectorDim) != ix.Rank()-1 && (int(g.IndexVectorDim) != ix.Rank() || depth != 1):
		return nil
	}
	for i, d := range g.OffsetDims {
		if int(d) != out.Rank()-len(g.OffsetDims)+i {
			return nil
		}
	}
	t.count = ix.NumElements() / depth
	str := strides(x.Shape, 1)
	for _, d := range without(x.Rank(), g.CollapsedSliceDims) {
		var all []int64
		for _, o := range t.offsets {
			for k := range sizes[d] {
				all = append(all, o+k*str[d])
			}
		}
		t.offsets = all
	}
	for _, d := range g.StartIndexMap {
		t.limit, t.stride = append(t.limit, x.Shape[d]-sizes[d]), append(t.stride, str[d])
	}
	const each = 9 // cycles of a slice that comes by a copy of its own
	n := int64(len(t.offsets))
	t.most = alignUp(min(t.count, t.opt.tile(max(t.lanes, min(16384/n, t.count/4)))), t.lanes)
	if room := r.roomFor(2*(depth*is+n*es), x.Bytes()/(2*(depth*is+n*es))) / t.lanes * t.lanes; t.most > room {
		t.most = room
	}
	if t.most < min(t.count, 4*t.lanes) || x.Bytes()/int64(r.opt.Machine.DMALineBytes)+t.count*n/16+400 > each*t.count {
		return nil
	}
	return t
}

func (t *take) lower() error {
	x, ix := t.op.Operands[0].Type, t.op.Operands[1].Type
	es, is, n, depth := int64(x.DType.Size()), int64(ix.DType.Size()), int64(len(t.offsets)), int64(len(t.limit))
	most := t.most
	axes := []axis{{t.count, min(most, t.count)}}
	chunk := axes[0].chunk
	flowOf := func(v *ir.Value, name string) (*flow, error) {
		p, err := t.address(v)
		return &flow{name: name, ptr: p, outer: []int64{0}}, err
	}
	table, err := flowOf(t.op.Operands[0], "table")
	if err != nil {
		return err
	}
	table.bytes = x.Bytes()
	table.box = box{elem: int(es), n: []int64{x.NumElements()}, src: []int64{es}, dst: []int64{es}, by: srcSide}
	index, err := flowOf(t.op.Operands[1], "indices")
	if err != nil {
		return err
	}
	index.bytes, index.outer[0] = depth*most*is, depth*is
	index.box = box{elem: int(is), n: []int64{chunk, depth}, src: []int64{depth * is, is}, dst: []int64{is, most * is}, by: srcSide}
	out := &flow{name: "slices", ptr: t.out[0], outer: []int64{n * es}, bytes: n * most * es}
	out.box = box{elem: int(es), n: []int64{chunk, n}, src: []int64{es, most * es}, dst: []int64{n * es, es}, by: dstSide}
	b := t.b
	e := newEmitter(b, int(t.lanes), nil, nil)
	return t.stream(axes, 1, []*flow{table, index}, []*flow{out}, func(s *tile) error {
		s.acquire()
		b.For(most/t.lanes, []kernel.Value{b.I64(0)}, func(c []kernel.Value) []kernel.Value {
			at := kernel.None
			for k := range depth {
				v := t.place(e, e.load(leaf{typ: ix.DType}, s.in[1], c[0], k*most), int(k))
				if at == kernel.None {
					at = v
				} else {
					at = b.Bin(kernel.OpAdd, at, v)
				}
			}
			word := intOfSize[int(es)]
			got := make([]kernel.Value, n)
			for i, o := range t.offsets {
				got[i] = b.OpImm(kernel.OpGather, e.vec(word), o*es, es, s.in[0], at)
			}
			for i, v := range got {
				e.storeAt(word, v, s.out[0], c[0], int64(i)*most, kernel.None)
			}
			return []kernel.Value{b.AddI(c[0], t.lanes)}
		})
		s.store()
		return nil
	})
}

// place is how many elements index k leads away from the first, for a vector of slices: clamped so that they fit.
func (t *take) place(e *emitter, v kernel.Value, k int) kernel.Value {
	b, d := t.b, t.op.Operands[1].Type.DType
	wide := ir.I32
	if d.Size() == 8 {
		wide = ir.I64
	}
	if d.Size() < 4 {
		op := kernel.OpZExt
		if d.IsSigned() {
			op = kernel.OpSExt
		}
		v, d = b.Cvt(op, e.vec(wide), kernel.RNE, v), wide
	}
	v = t.clampIndex(d, v, t.limit[k])
	if t.stride[k] != 1 {
		v = b.Bin(kernel.OpMul, v, b.Const(e.vec(wide), t.stride[k]))
	}
	return v
}
