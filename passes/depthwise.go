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
	for _, y := range x.results() {
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
	g.in = []*gridFlow{x.inputFlow(g, p), x.windowWeights(p)}
	x.epilogueFlows(g, p)
	return g.run(func(t *gridTile) error {
		g.acquire()
		x.depthwiseTile(p, t)
		g.store(t)
		return nil
	})
}

// windowWeights brings the weights of a panel, a row of channels for each window position.
func (x *contraction) windowWeights(p *contractPlan) *gridFlow {
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
	return weights
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
					p.inputs, p.weights = x.n*p.ht*p.wt*p.panels, p.panels
					cb := channelBlock(pn)
					per := 64 / cb * chains
					pixels := alignUp(p.pixels(), per)
					x.windowTile(p, pixels)
					p.leafBytes, p.outByte = x.leafRoom(nil, pixels+16, pn), nil
					for _, y := range x.results() {
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

// windowTile lays out the input tile and the weights of a plan whose code folds so many windows of a tile, those beyond its pixels
// among them.
func (x *contraction) windowTile(p *contractPlan, pixels int64) {
	p.inRows = (p.th-1)*x.sh + (x.kh-1)*x.dh + 1
	p.inCols = (p.tw-1)*x.sw + (x.kw-1)*x.dw + 1
	p.pix = p.pn * 4
	p.row = p.inCols * p.pix
	last := pixels - 1
	p.aBytes = max(p.inRows*p.row, last%p.tw*x.sw*p.pix+last/p.tw*x.sh*p.row+(x.kh-1)*x.dh*p.row+x.kw*x.dw*p.pix)
	p.wBytes = x.kh * x.kw * p.pn * 4
}

func (x *contraction) depthwiseTile(p *contractPlan, t *gridTile) {
	b := x.b
	w := x.newWindows(p, t)
	b.For(p.pn/w.cb, []kernel.Value{b.I64(0)}, func(c []kernel.Value) []kernel.Value {
		ch := &windowChannels{windows: w}
		ch.begin(c[0], p.held(w.taps()))
		pixels := alignUp(p.pixels(), w.per*p.chains)
		b.For(pixels/(w.per*p.chains), []kernel.Value{b.I64(0)}, func(c []kernel.Value) []kernel.Value {
			for _, step := range ch.vectors(c[0], 0, c[0]) {
				step()
			}
			return []kernel.Value{b.AddI(c[0], w.per*p.chains)}
		})
		return []kernel.Value{b.AddI(c[0], w.cb)}
	})
}

// windows is the code that folds the windows of a tile: a vector holds a block of cb channels of per pixels.
type windows struct {
	*contraction
	p       *contractPlan
	t       *gridTile
	cb, per int64
	desc    kernel.Value // from a pixel's window to the next one's
}

func (x *contraction) newWindows(p *contractPlan, t *gridTile) *windows {
	cb := channelBlock(p.pn)
	desc := rowDesc(p.tw, x.sw*p.pix, x.sh*p.row)
	switch {
	case p.tw == 1:
		desc = rowDesc(0, x.sh*p.row, 0)
	case p.th == 1:
		desc = rowDesc(0, x.sw*p.pix, 0)
	}
	return &windows{contraction: x, p: p, t: t, cb: cb, per: 64 / cb, desc: x.b.I64(desc)}
}

func (w *windows) taps() int64 { return w.kh * w.kw }

// windowChannels is a block of channels of the tile: where they begin in the image, weights and results, and what is in registers
// for all of their pixels.
type windowChannels struct {
	*windows
	col     kernel.Value
	in, w   kernel.Value
	outs    []kernel.Value
	held    []kernel.Value // weights
	channel []kernel.Value // leaves that are the same for all pixels, by leaf
}

// begin takes the channels from col on, and loads so many of their weights into registers.
func (c *windowChannels) begin(col kernel.Value, weights int64) {
	b := c.b
	c.col, c.in, c.w = col, b.PtrAdd(c.t.in[0], b.MulI(col, 4)), b.PtrAdd(c.t.in[1], b.MulI(col, 4))
	for i := range weights {
		c.held = append(c.held, c.weight(i))
	}
	for k, y := range c.results() {
		c.outs = append(c.outs, b.PtrAdd(c.t.out[k], b.MulI(col, int64(y.Type.DType.Size()))))
	}
	c.channel = make([]kernel.Value, len(c.leaves))
	for l := range c.leaves {
		if lf := &c.leaves[l]; lf.kind == channelLeaf {
			c.channel[l] = c.leafValue(lf, c.p, c.cb, c.t.in[lf.flow], kernel.None, 0, col, 0)
		}
	}
}

// weight is that of window position i.
func (c *windowChannels) weight(i int64) kernel.Value {
	if i < int64(len(c.held)) {
		return c.held[i]
	}
	return c.b.OpImm(kernel.OpLoadRows, kernel.FullVec(kernel.F32), i*c.p.pn*4, c.cb*4, c.w, c.b.I64(0), c.b.I64(0))
}

// vectors is the code for the chains of vectors from pixel pix + off on, in steps: a window position each, then the epilogue. Their
// results go to the rows from row + off on.
func (c *windowChannels) vectors(pix kernel.Value, off int64, row kernel.Value) (steps []func()) {
	b, full := c.b, kernel.FullVec(kernel.F32)
	sums, phase := make([]kernel.Value, c.p.chains), make([]kernel.Value, c.p.chains)
	for i := range c.taps() {
		tap := i/c.kw*c.dh*c.p.row + i%c.kw*c.dw*c.p.pix
		steps = append(steps, func() {
			if i == 0 {
				for u := range phase {
					phase[u] = b.AddI(pix, off+int64(u)*c.per)
				}
			}
			weight := c.weight(i)
			for u := range sums {
				a := b.OpImm(kernel.OpLoadRows, full, tap, c.cb*4, c.in, c.desc, phase[u])
				if i == 0 {
					sums[u] = b.Bin(kernel.OpFMul, a, weight)
				} else {
					sums[u] = b.Op(kernel.OpFMA, full, a, weight, sums[u])
				}
			}
		})
	}
	return append(steps, func() { c.store(row, off, sums) })
}

// store runs the epilogue on vectors of consecutive pixels and stores their rows; vectors of results narrower than
// the lanes computed with are joined to whole registers first.
func (c *windowChannels) store(row kernel.Value, off int64, sums []kernel.Value) {
	b := c.b
	joined := make([]kernel.Value, len(c.outs))
	for u, sum := range sums {
		e := newEmitter(b, c.lanes, c.epi, func(l int) kernel.Value {
			lf := &c.leaves[l]
			switch lf.kind {
			case scalarLeaf:
				return lf.splat
			case channelLeaf:
				return c.channel[l]
			}
			return c.leafValue(lf, c.p, c.cb, c.t.in[lf.flow], row, off+int64(u)*c.per, c.col, 0)
		})
		e.bind(c.hero.Result(), c.epiID, sum)
		for k, y := range c.results() {
			es := int64(y.Type.DType.Size())
			v := e.toMemory(y.Type.DType, e.value(y, c.epiID))
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
			pitch := c.p.pn * es
			in := kernel.New(kernel.OpStoreRows, full, joined[k], c.outs[k], b.I64(rowDesc(0, pitch, 0)), row)
			in.Imm, in.Imm2 = (off+(int64(u)-part)*c.per)*pitch, c.cb*es
			b.Add(in)
		}
	}
}
