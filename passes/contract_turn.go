package passes

import (
	mathbits "math/bits"

	"github.com/godwit-accel/godwit/ir/kernel"
	"github.com/godwit-accel/godwit/isa"
)

// Computed weights of 1 or 2 bytes whose columns lie together are slow to pack for the DMA engine, which moves 16 runs a cycle
// however short. Behind other tiles nobody sees that, but the first product of all waits for the first panel. So that one comes
// as it lies, a line a cycle, ahead of the input tile, and the vector unit makes K-groups of it while that comes:
//
//	DMA      panel 0 raw │ input 0     │ input 1 │ panel 1 packed …
//	vector               wait │ turn 0
//	matrix                             wait │ tile 0 …

// turns reports whether the first panel is the vector unit's.
func (x *contraction) turns(p *contractPlan) bool {
	return x.weights() == nil && x.elem < 4 && x.bo == x.elem && x.kh*x.kw == 1 && x.groups == 1 && p.kc == 1 && !p.oneWeights &&
		p.rawCost(x)+p.turnCost() < p.wBytes/x.elem/int64(x.opt.Machine.DMARunShare)
}

// rawCost is the DMA's cycles for a panel as it lies, turnCost the vector unit's to make K-groups of it.
func (p *contractPlan) rawCost(x *contraction) int64 {
	line := int64(x.opt.Machine.DMALineBytes)
	return p.steps * 64 / x.elem * ((p.pn*x.elem + line - 1) / line)
}

func (p *contractPlan) turnCost() int64 { return p.wBytes/256 + 50 }

// lends reports whether the first panel comes to where results will be, or else other weights: to a place that the first tile has no use
// for yet.
func (p *contractPlan) lends() bool { return p.resultsLend() || p.weights > 1 && !p.oneWeights }

// resultsLend reports whether it comes to the results, of which there are two if there are more tiles than one.
func (p *contractPlan) resultsLend() bool {
	slots := int64(1)
	if p.ht*p.wt*p.panels > 1 {
		slots = 2
	}
	return slots*alignUp(p.outByte[0], 256) >= p.wBytes
}

// borrow gives the first panel as it lies its place, and returns how far behind raw.addr that is, None for nothing.
func (x *blocks) borrow(g *grid, raw *gridFlow, origin []kernel.Value) kernel.Value {
	b, f := x.b, g.in[1]
	switch at, size := g.firstAt(f, origin), alignUp(f.bytes, 256); {
	case x.p.resultsLend():
		raw.addr = g.out[0].addr
	case f.deep < 0 || f.single:
		raw.addr = x.scratch("first weights", raw.bytes)
	case at == kernel.None:
		raw.addr = f.addr + size
	default: // the first tile's weights may be any of those that are kept
		raw.addr = f.addr
		return b.Select(b.ICmp(kernel.EQ, at, b.I64(0)), b.I64(size), b.I64(0))
	}
	return kernel.None
}

// rawWeights brings rows of weights as they lie.
func (x *contraction) rawWeights(p *contractPlan) *gridFlow {
	n := p.steps * 64 / x.elem // rows of a chunk
	base := x.operand(1)
	return &gridFlow{name: "weights", bytes: p.wBytes, moves: []gridMove{{
		vary: []int{axPanel, axK},
		desc: func(idx [numAxes]int64) isa.DMADesc {
			d, _ := box{
				elem: int(x.elem), n: []int64{n, p.pn}, src: []int64{x.bc, x.bo}, dst: []int64{p.pn * x.elem, x.elem}, lo: []int64{0, 0},
				hi: []int64{max(0, n*(idx[axK]+1)-x.c), p.pn - x.columns(p, idx[axPanel])}, by: srcSide,
			}.desc()
			return d
		},
		global: func(idx []kernel.Value) kernel.Value {
			at := base
			if x.batchedRHS && x.n > 1 {
				at = x.b.PtrAdd(at, x.b.MulI(idx[axImage], x.bn))
			}
			if p.panels > 1 {
				at = x.b.PtrAdd(at, x.b.MulI(idx[axPanel], p.pn*x.bo))
			}
			if p.kc > 1 {
				at = x.b.PtrAdd(at, x.b.MulI(idx[axK], n*x.bc))
			}
			return at
		},
	}}}
}

// turnFirst starts the copies of the first tile's input, with the first panel ahead of it, and makes K-groups of that.
func (x *blocks) turnFirst(g *grid, raw *gridFlow, origin []kernel.Value) {
	b, f := x.b, g.in[1]
	at := x.borrow(g, raw, origin)
	from, to := b.PtrConst(raw.addr), b.PtrConst(f.addr)
	g.load(copyQueue, raw, origin, at, kernel.None)
	g.first(loadQueue, g.in[:1], origin)
	if at != kernel.None {
		from = b.PtrAdd(from, at)
	}
	if at := g.firstAt(f, origin); at != kernel.None {
		to = b.PtrAdd(to, at)
	}
	g.wait(copyQueue, 0)
	x.turn(from, to)
}

// turn makes K-groups of a panel, one permutation a register: of the rows of as many groups as fill it, side by side.
func (x *blocks) turn(from, to kernel.Value) {
	b, p := x.b, x.p
	per, cols := 4/x.elem, int64(64)
	for p.pn%cols != 0 {
		cols /= 2
	}
	sets := 64 / cols
	t := kernel.FullVec(elemOf[intOfSize[int(x.elem)]])
	// Lane (s·cols + c)·per + k takes lane (s·per + k)·cols + c: all are powers of two, and fields of bits change places.
	bits := func(n int64) int64 { return int64(mathbits.TrailingZeros64(uint64(n))) }
	lane := b.Op(kernel.OpIota, t)
	field := func(op kernel.Op, by, mask int64) kernel.Value {
		return b.Bin(kernel.OpAnd, b.Bin(op, lane, b.Const(t, bits(by))), b.Const(t, mask))
	}
	set := b.Bin(kernel.OpAnd, lane, b.Const(t, -per*cols))
	idx := b.Bin(kernel.OpOr, set, b.Bin(kernel.OpOr, field(kernel.OpShl, cols, (per-1)*cols), field(kernel.OpLShr, per, cols-1)))
	rows, groups := b.I64(rowDesc(0, p.pn*x.elem, 0)), b.I64(rowDesc(0, p.pn*4, 0))
	zero := b.I64(0)
	const ways = 4
	b.For(p.steps*16/sets/ways, []kernel.Value{from, to}, func(c []kernel.Value) []kernel.Value {
		for col := int64(0); col < p.pn; col += cols {
			for i := range int64(ways) {
				v := b.OpImm(kernel.OpLoadRows, t, i*p.pn*4*sets+col*x.elem, cols*x.elem, c[0], rows, zero)
				out := kernel.New(kernel.OpStoreRows, t, b.Op(kernel.OpPermute, t, v, idx), c[1], groups, zero)
				out.Imm, out.Imm2 = i*p.pn*4*sets+col*4, cols*4
				b.Add(out)
			}
		}
		return []kernel.Value{b.AddI(c[0], ways*sets*p.pn*4), b.AddI(c[1], ways*sets*p.pn*4)}
	})
}
