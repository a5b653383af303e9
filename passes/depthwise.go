package passes

import (
	"github.com/godwit-accel/godwit/internal/source"
	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/kernel"
	"github.com/godwit-accel/godwit/isa"
)

// A depthwise convolution has one input and one output channel a group: K is the window alone, and the matrix unit
// would use one of its sixteen columns. The vector unit takes it: lanes are channels, and where there are fewer than
// 64 of them, several pixels × channels, which a row descriptor gathers in one load. Each vector of outputs is a chain
// of fused multiply-adds over the window; several chains run side by side to cover their latency.

// depthwise reports the convolutions that this generator takes.
func (x *contraction) depthwise() bool {
	if x.groups == 1 || x.groups != x.c || x.c != x.o || x.mma != kernel.OpMmaF32 || x.hero.Result().Type.DType != ir.F32 {
		return false
	}
	if x.epi == nil { // before the epilogue is known
		return true
	}
	for _, y := range x.yields() {
		if y.Type.DType.Size() > 4 {
			return false
		}
	}
	return x.epi.widest == 4
}

// dwChains are the numbers of chains tried: eight hide more latency, four waste less at the end of a tile.
var dwChains = []int64{4, 8}

// held is how many of the window positions keep their weights in vector registers during a loop over pixels: all of a
// small window.
func (p *contractPlan) held(taps int64) int64 {
	if n := 20 - p.chains; taps <= n {
		return taps
	}
	return 14 - p.chains
}

func (x *contraction) lowerDepthwise() error {
	x.groups, x.perChannel = 1, true
	p, err := x.depthwisePlan()
	if err != nil {
		return err
	}
	g := x.newGrid(p)
	weights := &gridFlow{name: "weights", bytes: p.wBytes, deps: [numAxes]bool{axPanel: true}, constant: x.weights() != nil}
	base := x.operand(1)
	weights.moves = []gridMove{{
		vary: []int{axPanel},
		desc: func(idx [numAxes]int64) isa.DMADesc {
			cols := x.columns(p, idx[axPanel])
			d, _ := box{
				elem: 4, n: []int64{x.kh, x.kw, p.pn}, src: []int64{x.bh, x.bw, x.bo}, dst: []int64{x.kw * p.pn * 4, p.pn * 4, 4},
				lo: []int64{0, 0, 0}, hi: []int64{0, 0, p.pn - cols},
			}.desc()
			return d
		},
		global: func(idx []kernel.Value) kernel.Value {
			if p.panels == 1 {
				return base
			}
			return x.b.PtrAdd(base, x.b.MulI(idx[axPanel], p.pn*x.bo))
		},
	}}
	g.in = []*gridFlow{x.inputFlow(g, p), weights}
	x.epilogueFlows(g, p)
	return g.run(func(t *gridTile) error {
		g.acquire()
		x.depthwiseTile(p, t)
		g.store(t)
		return nil
	})
}

// channelBlock is how many channels of a pixel a vector holds.
func channelBlock(pn int64) int64 {
	for _, cb := range []int64{64, 32} {
		if pn%cb == 0 {
			return cb
		}
	}
	return 16
}

// depthwisePlan tries tile counts and channel panels and takes what is predicted fastest.
func (x *contraction) depthwisePlan() (*contractPlan, error) {
	m := &x.opt.Machine
	var best *contractPlan
	all := alignUp(x.c, 16)
	for panels := int64(1); panels <= all/16; panels *= 2 {
		pn := alignUp((all+panels-1)/panels, 16)
		if pn > 64 && panels > 1 {
			pn = alignUp(pn, 64)
		}
		for _, ht := range counts(x.oh) {
			for _, wt := range x.widthCounts(ht) {
				for _, chains := range dwChains {
					p := &contractPlan{ht: ht, wt: wt, pn: pn, panels: (x.c + pn - 1) / pn, kc: 1, chains: chains}
					p.th, p.tw = (x.oh+ht-1)/ht, (x.ow+wt-1)/wt
					p.ht, p.wt = (x.oh+p.th-1)/p.th, (x.ow+p.tw-1)/p.tw
					if x.overlaps(p) {
						continue
					}
					p.inRows = (p.th-1)*x.sh + (x.kh-1)*x.dh + 1
					p.inCols = (p.tw-1)*x.sw + (x.kw-1)*x.dw + 1
					p.pix = pn * 4
					p.row = p.inCols * p.pix
					p.inputs, p.weights = x.n*p.ht*p.wt*p.panels, p.panels
					cb := channelBlock(pn)
					per := 64 / cb * chains
					pixels := alignUp(p.pixels(), per)
					last := pixels - 1
					p.aBytes = max(p.inRows*p.row, last%p.tw*x.sw*p.pix+last/p.tw*x.sh*p.row+(x.kh-1)*x.dh*p.row+x.kw*x.dw*p.pix)
					p.wBytes = x.kh * x.kw * pn * 4
					p.leafBytes, p.outByte = nil, nil
					for _, l := range x.leaves {
						switch es := int64(l.typ.Size()); l.kind {
						case channelLeaf:
							p.leafBytes = append(p.leafBytes, (pn+256)*es)
						case tileLeaf:
							p.leafBytes = append(p.leafBytes, (pixels+16)*pn*es)
						default:
							p.leafBytes = append(p.leafBytes, 0)
						}
					}
					for _, y := range x.yields() {
						p.outByte = append(p.outByte, pixels*pn*int64(y.Type.DType.Size()))
					}
					if p.bytes() > x.budget() {
						continue
					}
					vectors := pixels * cb / 64 * (pn / cb)
					compute := vectors*max(x.kh*x.kw+int64(x.epi.cost), x.kh*x.kw+int64(len(x.leaves))) + vectors/chains*(x.kh*x.kw-p.held(x.kh*x.kw)) + vectors/chains*20 + (pn/cb)*60
					dma := max(x.lines(p.inRows*p.inCols, pn, 4), p.inRows*p.inCols*pn*4/int64(m.DMALineBytes)) + x.lines(p.pixels(), pn, 4)
					p.cycles = x.most(p.inputs)*(max(compute, dma)+100) + dma + 2*int64(m.DMALatency)
					if best == nil || p.cycles < best.cycles {
						best = p
					}
				}
			}
		}
	}
	if best == nil {
		return nil, source.Errorf(x.op.Pos, "region %s: no tile of this depthwise convolution fits %d bytes of scratchpad", x.op.Str("sym"), x.budget())
	}
	return best, nil
}

func (x *contraction) depthwiseTile(p *contractPlan, t *gridTile) {
	b := x.b
	cb := channelBlock(p.pn)
	per := 64 / cb // pixels of a vector
	full := kernel.FullVec(kernel.F32)
	desc := int64(0)
	switch {
	case p.tw == 1:
		desc = rowDesc(0, x.sh*p.row, 0)
	case p.th == 1:
		desc = rowDesc(0, x.sw*p.pix, 0)
	default:
		desc = rowDesc(p.tw, x.sw*p.pix, x.sh*p.row)
	}
	taps := x.kh * x.kw
	tapOff := func(i int64) int64 { return i/x.kw*x.dh*p.row + i%x.kw*x.dw*p.pix }
	b.For(p.pn/cb, []kernel.Value{b.I64(0)}, func(c []kernel.Value) []kernel.Value {
		col := c[0]
		in, w := b.PtrAdd(t.in[0], b.MulI(col, 4)), b.PtrAdd(t.in[1], b.MulI(col, 4))
		weight := func(i int64) kernel.Value {
			return b.OpImm(kernel.OpLoadRows, full, i*p.pn*4, cb*4, w, b.I64(0), b.I64(0))
		}
		var held []kernel.Value
		for i := range p.held(taps) {
			held = append(held, weight(i))
		}
		outs := make([]kernel.Value, len(t.out))
		for k, y := range x.yields() {
			outs[k] = b.PtrAdd(t.out[k], b.MulI(col, int64(y.Type.DType.Size())))
		}
		x.channel = make([]kernel.Value, len(x.leaves))
		for l := range x.leaves {
			if lf := &x.leaves[l]; lf.kind == channelLeaf {
				x.channel[l] = x.leafValue(lf, p, cb, t.in[lf.flow], kernel.None, 0, col, 0)
			}
		}
		pixels := alignUp(p.pixels(), per*p.chains)
		b.For(pixels/(per*p.chains), []kernel.Value{b.I64(0)}, func(c []kernel.Value) []kernel.Value {
			pix := c[0]
			phase := make([]kernel.Value, p.chains)
			for u := range phase {
				phase[u] = b.AddI(pix, int64(u)*per)
			}
			sums := make([]kernel.Value, p.chains)
			for i := range taps {
				wv := kernel.None
				if i < int64(len(held)) {
					wv = held[i]
				} else {
					wv = weight(i)
				}
				for u := range sums {
					a := b.OpImm(kernel.OpLoadRows, full, tapOff(i), cb*4, in, b.I64(desc), phase[u])
					if i == 0 {
						sums[u] = b.Bin(kernel.OpFMul, a, wv)
					} else {
						sums[u] = b.Op(kernel.OpFMA, full, a, wv, sums[u])
					}
				}
			}
			x.depthwiseStore(p, t, cb, outs, pix, col, sums)
			return []kernel.Value{b.AddI(pix, per*p.chains)}
		})
		return []kernel.Value{b.AddI(col, cb)}
	})
}

// depthwiseStore runs the epilogue on vectors of consecutive pixels and stores their rows; vectors of results narrower than
// the lanes computed with are joined to whole registers first.
func (x *contraction) depthwiseStore(p *contractPlan, t *gridTile, cb int64, outs []kernel.Value, pix, col kernel.Value, sums []kernel.Value) {
	b := x.b
	per := 64 / cb
	joined := make([]kernel.Value, len(outs))
	for u, sum := range sums {
		e := newEmitter(b, x.lanes, x.epi, func(l int) kernel.Value {
			lf := &x.leaves[l]
			switch lf.kind {
			case scalarLeaf:
				return lf.splat
			case channelLeaf:
				return x.channel[l]
			}
			return x.leafValue(lf, p, cb, t.in[lf.flow], pix, int64(u)*per, col, 0)
		})
		e.bind(x.hero.Result(), x.epiID, sum)
		for k, y := range x.yields() {
			es := int64(y.Type.DType.Size())
			v := e.toMemory(y.Type.DType, e.value(y, x.epiID))
			group, part := 4/es, int64(u)%(4/es)
			full := kernel.FullVec(b.Type(v).Elem)
			switch {
			case group == 1:
				joined[k] = v
			case part == 0:
				joined[k] = b.OpImm(kernel.OpSetPart, full, 0, 0, b.Const(full, 0), v)
			default:
				joined[k] = b.OpImm(kernel.OpSetPart, full, part, 0, joined[k], v)
			}
			if part < group-1 {
				continue
			}
			pitch := p.pn * es
			in := kernel.New(kernel.OpStoreRows, full, joined[k], outs[k], b.I64(rowDesc(0, pitch, 0)), pix)
			in.Imm, in.Imm2 = (int64(u)-part)*per*pitch, cb*es
			b.Add(in)
		}
	}
}
