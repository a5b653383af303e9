package passes

import (
	"slices"

	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/kernel"
)

// Scatters into a tensor that fits the scratchpad, the reverse of a take (index_take.go). The tensor is brought there, changed, and
// stored. Indices and updates come in tiles, 64 positions are worked on at once, element after element of their windows:
//
//	indices  [k][positions]    component k of all positions; of 64 bits, for words, its lower half and then its upper half
//	updates  [c][positions]    turned by the DMA, for nothing, as they are words
//
// The store unit writes lanes in order, so where updates replace, equal positions need no thought: the last one stays. Where they
// combine with what is there, only the first of the lanes that name a place may go on; the others come in further rounds, which are
// few unless positions repeat. Who is first is read from a table of places: all lanes write their numbers there, last lane first.
type put struct {
	*region
	op       *ir.Op
	lanes    int64
	count    int64    // positions
	most     int64    // of them at once
	window   []int64  // its shape, without dimensions of one
	step     []int64  // elements from one to the next of the tensor, by dimension of the window
	moved    []int64  // the tensor's dimensions that indices name, by index
	word     ir.DType // of places, as wide as the tensor's elements
	halves   bool     // indices of 64 bits come as two words
	replaces bool     // updates take the place of what was there
}

// putOf is the scatter as one into scratchpad, nil if it is none or would gain nothing.
func (r *region) putOf(op *ir.Op) *put {
	if len(op.Results) != 1 {
		return nil
	}
	x, ix, up := op.Operands[0].Type, op.Operands[1].Type, op.Operands[2].Type
	g, ok := op.ScatterDims()
	es, is := int64(x.DType.Size()), int64(ix.DType.Size())
	depth := int64(len(g.ScatterDimsToOperandDims))
	if !ok || len(g.InputBatchingDims) > 0 || es < 4 || depth == 0 || up.NumElements() == 0 || !trailing(g.UpdateWindowDims, up.Rank()) ||
		int(g.IndexVectorDim) != ix.Rank()-1 && (int(g.IndexVectorDim) != ix.Rank() || depth != 1) {
		return nil
	}
	p := &put{region: r, op: op, lanes: kernel.VectorBytes / es, count: ix.NumElements() / depth, moved: g.ScatterDimsToOperandDims}
	p.word, p.halves = intOfSize[int(es)], is > es
	p.replaces = op.Body(0).Terminator().Operands[0] == op.Body(0).Args[1]
	str := strides(x.Shape, 1)
	for i, d := range without(x.Rank(), g.InsertedWindowDims) {
		n := up.Shape[g.UpdateWindowDims[i]]
		if n == 1 {
			continue
		}
		if slices.Contains(p.moved, d) { // elements of a window would be left out one by one
			return nil
		}
		p.window, p.step = append(p.window, n), append(p.step, str[d])
	}
	n := product(p.window)
	each := depth*is + n*es
	room := (r.budget()-8192-x.Bytes()-p.ownerBytes())/(3*each) - 256
	p.most = min(alignUp(min(p.count, p.opt.tile(max(p.lanes, 16384/n))), p.lanes), room/p.lanes*p.lanes)
	if p.most < p.lanes || !p.gains(n) {
		return nil
	}
	return p
}

// trailing reports that dims are the last ones of n, in order.
func trailing(dims []int64, n int) bool {
	for i, d := range dims {
		if int(d) != n-len(dims)+i {
			return false
		}
	}
	return true
}

// gains compares cycles: of windows of n elements by lanes, and of elements or vectors one after another in global memory.
func (p *put) gains(n int64) bool {
	const element, vector = 32, 124 // of the latter, where they hit the data cache, and where rows miss it
	const begin = 320               // of the former: indices and updates are waited for, and then the tensor's way back
	by, each := n*4, n*element
	if !p.replaces {
		by = n*8 + 50
	}
	if last := len(p.step) - 1; last >= 0 && p.step[last] == 1 {
		rows := n / p.window[last]
		each = rows * ((p.window[last] + p.lanes - 1) / p.lanes) * vector
	}
	return begin+(p.count+p.lanes-1)/p.lanes*by < p.count*each
}

// places is how many windows the tensor has.
func (p *put) places() int64 { return product(pick(p.op.Operands[0].Type.Shape, p.moved)) }

// ownerBytes is the size of the table of places, with one for lanes that are out of it.
func (p *put) ownerBytes() int64 {
	if p.replaces {
		return 0
	}
	return int64(p.word.Size()) * (p.places() + 1)
}

func (p *put) lower() error {
	x, ix := p.op.Operands[0], p.op.Operands[1]
	es, is, n, depth := int64(x.Type.DType.Size()), int64(ix.Type.DType.Size()), product(p.window), int64(len(p.moved))
	axes := []axis{{p.count, min(p.most, p.count)}}
	chunk := axes[0].chunk
	index := &flow{name: "indices", outer: []int64{depth * is}, bytes: depth * p.most * is}
	if p.halves {
		depth, is = 2*depth, is/2
	}
	index.box = box{elem: int(is), n: []int64{chunk, depth}, src: []int64{depth * is, is}, dst: []int64{is, p.most * is}, by: srcSide}
	updates := &flow{name: "updates", outer: []int64{n * es}, bytes: n * p.most * es}
	updates.box = box{elem: int(es), n: []int64{chunk, n}, src: []int64{n * es, es}, dst: []int64{es, p.most * es}, by: srcSide}
	for i, f := range []*flow{index, updates} {
		ptr, err := p.address(p.op.Operands[1+i])
		if err != nil {
			return err
		}
		f.ptr = ptr
	}
	table := p.scratch("tensor", x.Type.Bytes())
	if err := p.copyIn(x, p.b.PtrConst(table)); err != nil {
		return err
	}
	owner := p.b.PtrConst(p.scratch("places", p.ownerBytes()))
	err := p.stream(axes, 1, []*flow{index, updates}, nil, func(s *tile) error {
		p.b.For(p.most/p.lanes, []kernel.Value{p.b.I64(0)}, func(c []kernel.Value) []kernel.Value {
			v := p.vector(s, c[0], chunk)
			v.owner, v.tensor, v.updates = owner, p.b.PtrConst(table), p.b.PtrAdd(s.in[1], p.b.MulI(c[0], es))
			if p.replaces {
				v.write(v.live, v.live)
			} else {
				v.rounds()
			}
			return []kernel.Value{p.b.AddI(c[0], p.lanes)}
		})
		return nil
	})
	if err != nil {
		return err
	}
	err = p.dma(storeQueue, box{elem: int(es), n: []int64{x.Type.NumElements()}, src: []int64{es}, dst: []int64{es}, by: dstSide}, p.b.PtrConst(table), p.out[0])
	p.finish()
	return err
}

// putVector is a vector of positions.
type putVector struct {
	*put
	e       *emitter
	at      kernel.Value // elements from the tensor's first to each window's first
	slot    kernel.Value // number of each place
	live    kernel.Value // lanes that are positions within the tensor and have not been done
	owner   kernel.Value // the table of places
	tensor  kernel.Value
	updates kernel.Value // of these positions
}

// vector reads the positions from number first on of a tile.
func (p *put) vector(s *tile, first kernel.Value, chunk int64) *putVector {
	b, x := p.b, p.op.Operands[0].Type
	v := &putVector{put: p, e: newEmitter(b, int(p.lanes), nil, nil), at: kernel.None, slot: kernel.None}
	str, slots := strides(x.Shape, 1), strides(pick(x.Shape, p.moved), 1)
	t := v.e.vec(p.word)
	alive := func(n kernel.Value) kernel.Value {
		return b.Op(kernel.OpMCount, t.MaskType(), b.Bin(kernel.OpSub, n, first))
	}
	v.live = alive(b.I64(chunk))
	if s.skip[0] != kernel.None {
		v.live = b.Bin(kernel.OpAndN, v.live, alive(s.skip[0]))
	}
	for k, m := range p.moved {
		i := p.component(v.e, s.in[0], first, int64(k))
		v.live = b.Bin(kernel.OpAnd, v.live, b.ICmp(kernel.ULT, i[0], b.Const(t, x.Shape[m])))
		if p.halves {
			v.live = b.Bin(kernel.OpAnd, v.live, b.ICmp(kernel.EQ, i[1], b.Const(t, 0)))
		}
		v.at = v.e.plusTimes(v.at, i[0], str[m])
		v.slot = v.e.plusTimes(v.slot, i[0], slots[k])
	}
	return v
}

// component loads component k of positions from number first on: its words, the lower one first.
func (p *put) component(e *emitter, indices, first kernel.Value, k int64) []kernel.Value {
	d := p.op.Operands[1].Type.DType
	if p.halves {
		low := leaf{typ: ir.I32}
		return []kernel.Value{e.load(low, indices, first, 2*k*p.most), e.load(low, indices, first, (2*k+1)*p.most)}
	}
	v := e.load(leaf{typ: d}, indices, first, k*p.most)
	if d.Size() < p.word.Size() {
		op := kernel.OpZExt
		if d.IsSigned() {
			op = kernel.OpSExt
		}
		v = e.b.Cvt(op, e.vec(p.word), kernel.RNE, v)
	}
	return []kernel.Value{v}
}

// plusTimes is sum + v·n; sum may be None.
func (e *emitter) plusTimes(sum, v kernel.Value, n int64) kernel.Value {
	if n != 1 {
		v = e.b.Bin(kernel.OpMul, v, e.b.Const(e.b.Type(v), n))
	}
	if sum == kernel.None {
		return v
	}
	return e.b.Bin(kernel.OpAdd, sum, v)
}

// rounds combines updates with the tensor, in each round those of the first lanes of all that name their places.
func (v *putVector) rounds() {
	b, e := v.b, v.e
	t := e.vec(v.word)
	size := int64(v.word.Size())
	lane := b.Op(kernel.OpIota, t)
	lastFirst := b.Bin(kernel.OpSub, b.Const(t, v.lanes-1), lane)
	b.While([]kernel.Value{v.live}, func(c []kernel.Value) kernel.Value {
		return b.Op(kernel.OpMAny, kernel.Pred, c[0])
	}, func(c []kernel.Value) []kernel.Value {
		slot := b.Select(c[0], v.slot, b.Const(t, v.places()))
		b.OpImm(kernel.OpScatter, t, 0, size, lastFirst, v.owner, b.Op(kernel.OpPermute, t, slot, lastFirst))
		first := b.Bin(kernel.OpAnd, c[0], b.ICmp(kernel.EQ, b.OpImm(kernel.OpGather, t, 0, size, v.owner, slot), lane))
		v.write(c[0], first)
		return []kernel.Value{b.Bin(kernel.OpAndN, c[0], first)}
	})
}

// together is the elements of windows whose loads do not wait for each other's stores.
const together = 8

// write puts the lanes' updates into the tensor, all elements of their windows. Those that are live may be read there.
func (v *putVector) write(live, lanes kernel.Value) {
	b, es := v.b, int64(v.op.Operands[0].Type.DType.Size())
	shape, rows, row, step := v.window, []int64{}, int64(1), int64(0)
	if last := len(shape) - 1; last >= 0 {
		rows, row, step = shape[:last], shape[last], v.step[last]
	}
	u := int64(together)
	for row%u != 0 {
		u--
	}
	perRow := strides(shape, v.most*es)
	v.nest(rows, func(at []kernel.Value) {
		from := b.PtrAdd(v.updates, v.dotStrides(at, perRow))
		to := b.PtrAdd(v.tensor, b.MulI(v.dotStrides(at, v.step), es))
		b.For(row/u, []kernel.Value{from, to}, func(c []kernel.Value) []kernel.Value {
			v.elements(live, lanes, c[0], c[1], u, step)
			return []kernel.Value{b.AddI(c[0], u*v.most*es), b.AddI(c[1], u*step*es)}
		})
	})
}

// elements does n elements of windows, step elements apart in the tensor.
func (v *putVector) elements(live, lanes, from, to kernel.Value, n, step int64) {
	b, e, d := v.b, v.e, v.op.Operands[0].Type.DType
	es := int64(d.Size())
	all := make([]kernel.Value, n)
	for i := range n {
		all[i] = b.Load(e.vec(d), from, i*v.most*es, kernel.None)
		if !v.replaces {
			in := kernel.New(kernel.OpGather, e.vec(d), to, v.at)
			in.Imm, in.Imm2, in.Mask = i*step*es, es, live
			all[i] = e.scalarBody(v.op.Body(0), b.Add(in), all[i])[0]
		}
	}
	for i, x := range all {
		in := kernel.New(kernel.OpScatter, e.vec(d), x, to, v.at)
		in.Imm, in.Imm2, in.Mask = int64(i)*step*es, es, lanes
		b.Add(in)
	}
}
