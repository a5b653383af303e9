package passes

import (
	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/kernel"
)

// Sorting is Batcher's bitonic network on whole vectors, one line at a time. Every element carries its first index
// as one more key, which makes any comparator a total order and the result stable; the line is padded to a power
// of two with indices beyond its end, which sort last whatever they hold. In stage (k, j) element i meets i xor j;
// it keeps the smaller where bits k and j of i are both set or both clear. Partners are a permutation inside a
// vector for j < lanes and another vector beyond, so a line that fits a vector is sorted in registers.
type sorter struct {
	*region
	op    *ir.Op
	e     *emitter
	lanes int64
	n     int64 // elements of a line
	types []ir.DType
}

func lowerSort(r *region, op *ir.Op) error {
	x := op.Operands[0].Type
	dim := op.IntOr("dimension", int64(x.Rank()-1))
	if dim < 0 {
		dim += int64(x.Rank())
	}
	s := &sorter{region: r, op: op, n: x.Shape[dim]}
	widest := max(4, combinerWidth(op))
	for _, v := range op.Operands {
		s.types = append(s.types, v.Type.DType)
		widest = max(widest, v.Type.DType.Size())
	}
	if s.isPlain() {
		widest = s.types[0].Size()
	} else {
		s.types = append(s.types, ir.I32) // the index
	}
	s.lanes = int64(lanesFor(widest))
	s.e = newEmitter(r.b, int(s.lanes), nil, nil)
	padded := s.lanes
	for padded < s.n {
		padded *= 2
	}
	sets := int64(1)
	if padded > s.lanes {
		sets = 2
	}
	bufs := make([][]int64, 2) // two sets of arrays, read and written in turn
	for k := range sets {
		for _, d := range s.types {
			bufs[k] = append(bufs[k], r.scratch("sort", padded*int64(d.Size())))
		}
	}
	if err := r.checkScratch(); err != nil {
		return err
	}
	var ptrs []kernel.Value
	for _, v := range op.Operands {
		p, err := r.address(v)
		if err != nil {
			return err
		}
		ptrs = append(ptrs, p)
	}
	others := without(x.Rank(), []int64{dim})
	var failed error
	r.nest(pick(x.Shape, others), func(pos []kernel.Value) {
		if failed == nil {
			failed = s.line(pos, others, dim, padded, ptrs, bufs)
		}
	})
	return failed
}

// line sorts one line from global memory to global memory.
func (s *sorter) line(pos []kernel.Value, others []int64, dim, padded int64, ptrs []kernel.Value, bufs [][]int64) error {
	b, shape := s.b, s.op.Operands[0].Type.Shape
	transfer := func(in bool, buf []int64) error {
		for i := range s.op.Operands {
			es := int64(s.types[i].Size())
			str := strides(shape, es)
			off := s.dotStrides(pos, pick(str, others))
			x := box{elem: int(es), n: []int64{s.n}, src: []int64{str[dim]}, dst: []int64{es}}
			src, dst := b.PtrAdd(ptrs[i], off), b.PtrConst(buf[i])
			if !in {
				x.src, x.dst = x.dst, x.src
				src, dst = dst, b.PtrAdd(s.out[i], off)
			}
			if err := s.dma(copyQueue, x, src, dst); err != nil {
				return err
			}
		}
		s.wait(copyQueue, 0)
		return nil
	}
	if err := transfer(true, bufs[0]); err != nil {
		return err
	}
	if s.isPlain() {
		s.plainLine(padded, bufs)
		return transfer(false, bufs[0])
	}
	iota := b.Op(kernel.OpIota, s.e.vec(ir.I32))
	last := len(s.types) - 1
	if padded == s.lanes {
		v := s.load(bufs[0][:last], b.I64(0))
		v = append(v, iota)
		s.network(padded, func(k, j int64) {
			v = s.step(v, s.partner(v, j), iota, k, j)
		})
		s.store(bufs[0][:last], v[:last], b.I64(0))
		return transfer(false, bufs[0])
	}
	each := func(body func(base, index kernel.Value)) {
		b.For(padded/s.lanes, []kernel.Value{b.I64(0)}, func(c []kernel.Value) []kernel.Value {
			at := b.Cvt(kernel.OpTrunc, kernel.TI32, kernel.RNE, c[0])
			body(c[0], b.Bin(kernel.OpAdd, iota, b.Op(kernel.OpSplat, s.e.vec(ir.I32), at)))
			return []kernel.Value{b.AddI(c[0], s.lanes)}
		})
	}
	each(func(base, index kernel.Value) { s.store(bufs[0][last:], []kernel.Value{index}, base) })
	s.network(padded, func(k, j int64) {
		each(func(base, index kernel.Value) {
			own := s.load(bufs[0], base)
			var other []kernel.Value
			if j < s.lanes {
				other = s.partner(own, j)
			} else {
				other = s.load(bufs[0], b.Bin(kernel.OpXor, base, b.I64(j)))
			}
			s.store(bufs[1], s.step(own, other, index, k, j), base)
		})
		bufs[0], bufs[1] = bufs[1], bufs[0]
	})
	return transfer(false, bufs[0])
}

func (s *sorter) network(n int64, stage func(k, j int64)) {
	for k := int64(2); k <= n; k *= 2 {
		for j := k / 2; j >= 1; j /= 2 {
			stage(k, j)
		}
	}
}

func (s *sorter) load(bufs []int64, base kernel.Value) []kernel.Value {
	var out []kernel.Value
	for i, a := range bufs {
		d := s.types[i]
		in := kernel.New(kernel.OpLoad, s.e.vec(d), s.b.PtrConst(a), base)
		in.Imm2 = int64(d.Size())
		out = append(out, s.b.Add(in))
	}
	return out
}

func (s *sorter) store(bufs []int64, v []kernel.Value, base kernel.Value) {
	for i, a := range bufs {
		es := int64(s.b.Type(v[i]).Elem.Bytes())
		in := kernel.New(kernel.OpStore, s.b.Type(v[i]), v[i], s.b.PtrConst(a), base)
		in.Imm2 = es
		s.b.Add(in)
	}
}

// partner is each array with lane i holding lane i xor j.
func (s *sorter) partner(v []kernel.Value, j int64) []kernel.Value {
	out := make([]kernel.Value, len(v))
	for i, x := range v {
		t := s.e.vec(intOfSize[s.types[i].Size()])
		idx := s.b.Bin(kernel.OpXor, s.b.Op(kernel.OpIota, t), s.b.Const(t, j))
		out[i] = s.b.Op(kernel.OpPermute, s.b.Type(x), x, idx)
	}
	return out
}

// step is what each element becomes in stage (k, j).
func (s *sorter) step(own, other []kernel.Value, index kernel.Value, k, j int64) []kernel.Value {
	b, e := s.b, s.e
	last := len(own) - 1
	args := func(x, y []kernel.Value) []kernel.Value {
		var a []kernel.Value
		for i := range s.op.Operands {
			a = append(a, e.fromMemory(s.types[i], x[i]), e.fromMemory(s.types[i], y[i]))
		}
		return a
	}
	const w = 4 // masks as wide as the index
	up := e.mask(e.scalarBody(s.op.Body(0), args(own, other)...)[0], w)
	down := e.mask(e.scalarBody(s.op.Body(0), args(other, own)...)[0], w)
	it := e.vec(ir.I32)
	n := b.Const(it, s.n)
	differ := b.Bin(kernel.OpXor, up, down)
	less := s.choose(differ, up, b.ICmp(kernel.SLT, own[last], other[last]))
	if s.n&(s.n-1) != 0 || s.n < s.lanes { // padded: what is beyond the end sorts last
		mine, theirs := b.ICmp(kernel.SLT, own[last], n), b.ICmp(kernel.SLT, other[last], n)
		less = s.choose(b.Bin(kernel.OpXor, mine, theirs), mine, less)
	}
	bit := func(m int64) kernel.Value {
		return b.ICmp(kernel.EQ, b.Bin(kernel.OpAnd, index, b.Const(it, m)), b.Const(it, 0))
	}
	// keep own where (own is less) equals (the smaller belongs here)
	keep := b.Bin(kernel.OpXor, less, b.Bin(kernel.OpXor, bit(k), bit(j)))
	out := make([]kernel.Value, len(own))
	for i := range own {
		out[i] = b.Select(e.mask(keep, s.types[i].Size()), own[i], other[i])
	}
	return out
}

// choose is a where m, else c, of masks.
func (s *sorter) choose(m, a, c kernel.Value) kernel.Value {
	return s.b.Bin(kernel.OpOr, s.b.Bin(kernel.OpAnd, a, m), s.b.Bin(kernel.OpAndN, c, m))
}
