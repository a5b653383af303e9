package passes

import (
	"encoding/binary"

	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/kernel"
	"github.com/godwit-accel/godwit/isa"
)

// blocks writes the code for a tile of the grid: for each block of mb × nb accumulators the K-loop, then the
// epilogue. What a K-loop holds is tile loads, mma, address steps and the branch, nothing else: the loads of a step
// run under the sixteen cycles that each mma takes.
type blocks struct {
	*contraction
	p    *contractPlan
	accs int64 // scratchpad address of parked accumulators
	g    *grid
	t    *gridTile
}

// enter makes t the tile at hand.
func (x *blocks) enter(t *gridTile) {
	if x.groups > 1 { // a group's channels within a pixel
		in := append([]kernel.Value(nil), t.in...)
		in[0] = x.b.PtrAdd(in[0], x.b.MulI(t.idx[axPanel], x.cg()*x.elem))
		t.in = in
	}
	if x.p.kc > 1 {
		in := append([]kernel.Value(nil), t.in...)
		in[0] = x.b.PtrAdd(in[0], x.chunkOffset(t.idx[axK]))
		t.in = in
	}
	x.t = t
}

// chunkOffset is where the input of chunk k begins in the tile.
func (x *blocks) chunkOffset(k kernel.Value) kernel.Value {
	if x.p.parts == 0 {
		return x.b.MulI(k, x.p.chunkA)
	}
	var table []byte
	for i := range x.p.kc {
		table = binary.LittleEndian.AppendUint64(table, uint64(x.chunkInput(x.p, i)))
	}
	at := x.b.PtrAdd(x.b.Addr(x.rodata("chunk", table, 8), 0), x.b.MulI(k, 8))
	return x.b.Load(kernel.TI64, at, 0, kernel.None)
}

// chunk runs the blocks of a tile for one chunk of K: columns outside, pixels inside; whole blocks in a loop, what is left
// over as code of its own.
func (x *blocks) chunk() {
	zero := x.b.I64(0)
	x.span(x.p.nt(), x.p.nb, zero, func(nb int64, col kernel.Value, _ bool) {
		x.span(x.p.mt(), x.p.mb, zero, func(mb int64, pix kernel.Value, last bool) {
			x.block(mb, nb, pix, col, last)
		})
	})
}

// span walks n tiles of 16 in steps of k, giving the first element of each step, and whether it is known to be the last.
func (x *blocks) span(n, k int64, zero kernel.Value, f func(k int64, at kernel.Value, last bool)) {
	b := x.b
	at := b.For(n/k, []kernel.Value{zero}, func(c []kernel.Value) []kernel.Value {
		f(k, c[0], n == k)
		return []kernel.Value{b.AddI(c[0], 16*k)}
	})
	if n%k != 0 {
		f(n%k, at[0], true)
	}
}

// operands are the running addresses of the K-loop.
type operands struct {
	a, b  kernel.Value // input run, weights of the step
	tiles []inputTile  // mb of them
	nb    int64
	pitch kernel.Value // row descriptor of weight tiles
}

// inputTile is where 16 pixels are: behind the input run, by a row descriptor and its phase.
type inputTile struct {
	off         int64
	desc, phase kernel.Value
}

// operands are those of a block. The last of all is known to be that; its last pixels may be fewer than 16.
func (x *blocks) operands(mb, nb int64, pix, col kernel.Value, last bool) *operands {
	b, p := x.b, x.p
	o := &operands{nb: nb}
	var desc kernel.Value
	switch {
	case p.tw == 1: // wraps behind the last pixel, so that no load leaves the tile
		desc = b.I64(rowDesc(p.th, p.dy, 0))
	case p.th == 1:
		desc = b.I64(rowDesc(0, p.dx, 0))
	default:
		desc = b.I64(rowDesc(p.tw, p.dx, p.dy))
	}
	o.pitch = b.I64(rowDesc(0, p.pn*4, 0))
	for i := range mb {
		o.tiles = append(o.tiles, inputTile{0, desc, b.AddI(pix, 16*i)})
	}
	if step, ok := p.rest(); last && ok {
		first := 16 * (p.mt() - 1)
		o.tiles[mb-1] = inputTile{p.pixelOff(first), b.I64(rowDesc(p.pixels()-first, step, 0)), b.I64(0)}
	}
	o.a, o.b = x.t.in[0], b.PtrAdd(x.t.in[1], b.MulI(col, 4))
	return o
}

// block is one chunk of K of one block of accumulators: pixels from pix on, columns from col on.
func (x *blocks) block(mb, nb int64, pix, col kernel.Value, last bool) {
	b, p := x.b, x.p
	o := x.operands(mb, nb, pix, col, last)
	// tile (m, n) of the panel is parked at ((n·mt) + m) KiB
	park := b.PtrAdd(b.PtrConst(x.accs), b.Bin(kernel.OpAdd, b.MulI(col, p.mt()*64), b.MulI(pix, 64)))
	accs := b.If(x.t.first, func() []kernel.Value { return x.zeros(mb * nb) }, func() []kernel.Value {
		out := make([]kernel.Value, mb*nb)
		for i := range out {
			out[i] = b.OpImm(kernel.OpTLoad, kernel.Tile, x.parkOff(int64(i), nb), 0, park, b.I64(rowDesc(0, 64, 0)), b.I64(0))
		}
		return out
	})
	accs = x.kLoop(o, accs, nil)
	b.If(x.t.last, func() []kernel.Value {
		x.epilogue(mb, nb, pix, col, accs)
		return nil
	}, func() []kernel.Value {
		for i, a := range accs {
			b.OpImm(kernel.OpTStore, kernel.NoType, x.parkOff(int64(i), nb), 0, a, park, b.I64(rowDesc(0, 64, 0)), b.I64(0))
		}
		return nil
	})
}

func (x *blocks) parkOff(i, nb int64) int64 { return (i%nb*x.p.mt() + i/nb) * 1024 }

func (x *blocks) zeros(n int64) []kernel.Value {
	out := make([]kernel.Value, n)
	for i := range out {
		out[i] = x.b.Op(kernel.OpTZero, kernel.Tile)
	}
	return out
}

// kUnroll is how many steps a trip of a K-loop has; straightSteps is up to how many are written out instead, straightNarrow
// the same for elements of less than four bytes. Under their loops run longer epilogues, which a loop's start and end hold up;
// for others twice the code brings nothing.
const (
	kUnroll        = 4
	straightSteps  = 8
	straightNarrow = 16
)

// mostStraight is up to how many steps are written out.
func (x *blocks) mostStraight() int64 {
	if x.elem < 4 {
		return straightNarrow
	}
	return straightSteps
}

// kLoop runs over the runs and their steps, the first of them over u. Equal runs at equal distances are a loop. accs nil
// starts from zero.
func (x *blocks) kLoop(o *operands, accs []kernel.Value, u *under) []kernel.Value {
	b, p := x.b, x.p
	stepB := 16 * p.pn * 4
	n := int64(len(p.runs))
	steps := (p.runs[0].bytes + 63) / 64
	stride, regular := int64(0), n > 1
	if n > 1 {
		stride = p.runs[1].off
		for i, r := range p.runs {
			regular = regular && r.off == int64(i)*stride && r.bytes == p.runs[0].bytes
		}
	}
	if !regular || n*steps <= x.mostStraight() {
		at := *o
		for _, r := range p.runs {
			accs = x.run(&at, r, accs, u)
			at.b = b.AddI(at.b, (r.bytes+63)/64*stepB)
		}
		u.finish()
		return accs
	}
	accs = x.run(o, p.runs[0], accs, u)
	u.finish()
	init := append([]kernel.Value{b.AddI(o.a, stride), b.AddI(o.b, steps*stepB)}, accs...)
	out := b.For(n-1, init, func(c []kernel.Value) []kernel.Value {
		in := *o
		in.a, in.b = c[0], c[1]
		next := x.run(&in, p.runs[0], c[2:], nil)
		return append([]kernel.Value{b.AddI(c[0], stride), b.AddI(c[1], steps*stepB)}, next...)
	})
	return out[2:]
}

// run is one contiguous stretch of K.
func (x *blocks) run(o *operands, r kRun, accs []kernel.Value, u *under) []kernel.Value {
	b := x.b
	stepB := 16 * x.p.pn * 4
	full, tail := r.bytes/64, r.bytes%64
	at, done := *o, int64(0)
	straight := func(n int64) {
		for range n {
			accs = x.step(&at, r.off+done*64, done*stepB, 0, accs, u)
			done++
		}
	}
	if full > x.mostStraight() {
		if accs == nil {
			straight(full%kUnroll + kUnroll)
		}
		u.finish()
		trips := (full - done) / kUnroll
		init := append([]kernel.Value{b.AddI(at.a, done*64), b.AddI(at.b, done*stepB)}, accs...)
		out := b.For(trips, init, func(c []kernel.Value) []kernel.Value {
			in := *o
			in.a, in.b = c[0], c[1]
			next := c[2:]
			for s := range int64(kUnroll) {
				next = x.step(&in, r.off+s*64, s*stepB, 0, next, nil)
			}
			return append([]kernel.Value{b.AddI(c[0], kUnroll*64), b.AddI(c[1], kUnroll*stepB)}, next...)
		})
		at.a, at.b, accs = out[0], out[1], out[2:]
		full, done = full-done-trips*kUnroll, 0
	}
	straight(full)
	if tail > 0 {
		accs = x.step(&at, r.off+done*64, done*stepB, tail, accs, u)
	}
	return accs
}

// step multiplies 64 bytes of K into the block. keep > 0: only so many bytes of each input row count, the rest is
// zero (the weights there are zero too, but zero times a stray infinity is not).
func (x *blocks) step(o *operands, offA, offB, keep int64, accs []kernel.Value, u *under) []kernel.Value {
	b := x.b
	mb := int64(len(o.tiles))
	as := make([]kernel.Value, mb)
	for i, t := range o.tiles {
		args := []kernel.Value{o.a, t.desc, t.phase}
		if keep > 0 {
			args = append(args, b.Op(kernel.OpMCount, kernel.Mask(1, isa.TileStride), b.I64(keep)))
		}
		as[i] = b.OpImm(kernel.OpTLoad, kernel.Tile, offA+t.off, 0, args...)
	}
	out := make([]kernel.Value, mb*o.nb)
	for j := range o.nb {
		w := b.OpImm(kernel.OpTLoad, kernel.Tile, offB+j*64, 0, o.b, o.pitch, b.I64(0))
		for i := range mb {
			k := i*o.nb + j
			if u != nil && u.beside != nil {
				u.beside()
			}
			if accs != nil {
				out[k] = b.Op(x.mma, kernel.Tile, accs[k], as[i], w)
				continue
			}
			if u != nil {
				u.each(i, j)
			}
			out[k] = b.Op(x.mma, kernel.Tile, as[i], w)
		}
	}
	u.stepped()
	return out
}

// epilogue empties a block of accumulators.
func (x *blocks) epilogue(mb, nb int64, pix, col kernel.Value, accs []kernel.Value) {
	e := x.newEpilogue(pix, col)
	for i := range mb {
		for j := range nb {
			e.tile(i, j, accs[i*nb+j])
		}
	}
}

// blockEpilogue is the epilogue of the block at pix and col.
type blockEpilogue struct {
	*blocks
	t        *gridTile
	pix, col kernel.Value
	emptied  int64                         // accumulators
	base     []kernel.Value                // of the results' rows, by result
	channel  map[[2]int64]kernel.Value     // leaves that are the same for all pixels, by leaf and column tile
	more     func(e *emitter, pixel int64) // binds the given values of the pixels from that one on
}

func (x *blocks) newEpilogue(pix, col kernel.Value) *blockEpilogue {
	e := x.newEpilogueOf(pix, col)
	for k, y := range x.results() {
		e.base = append(e.base, x.b.PtrAdd(x.t.out[k], x.b.MulI(col, int64(y.Type.DType.Size()))))
	}
	return e
}

// newEpilogueOf is an epilogue whose results the caller stores.
func (x *blocks) newEpilogueOf(pix, col kernel.Value) *blockEpilogue {
	return &blockEpilogue{blocks: x, t: x.t, pix: pix, col: col, channel: map[[2]int64]kernel.Value{}}
}

// leaf loads operand l for the vector of column tile j from pixel first on.
func (x *blockEpilogue) leaf(l int, j, first int64) kernel.Value {
	lf := &x.leaves[l]
	if lf.kind == scalarLeaf {
		return lf.splat
	}
	key := [2]int64{int64(l), j}
	if v, ok := x.channel[key]; ok {
		return v
	}
	v := x.leafValue(lf, x.p, 16, x.t.in[lf.flow], x.pix, first, x.col, 16*j)
	if lf.kind == channelLeaf {
		x.channel[key] = v
	}
	return v
}

// tile turns one accumulator tile into result rows: 16·16/lanes vectors, joined to whole registers where the result is
// narrower than the lanes computed with.
func (x *blockEpilogue) tile(i, j int64, acc kernel.Value) {
	b := x.b
	accT := kernel.F32
	if x.acc == ir.I32 {
		accT = kernel.I32
	}
	ys := x.results()
	rows := int64(x.lanes / 16)
	res := x.hero.Result()
	joined, parts := make([]kernel.Value, len(ys)), make([]int64, len(ys))
	for s := range 16 / rows {
		lane0 := s * rows * 16
		v := b.OpImm(kernel.OpTGet, kernel.FullVec(accT), lane0/64, 0, acc)
		if x.lanes < 64 {
			v = b.OpImm(kernel.OpPart, kernel.Vec(accT, x.lanes), lane0%64/int64(x.lanes), 0, v)
		}
		e := newEmitter(b, x.lanes, x.epi, func(l int) kernel.Value { return x.leaf(l, j, 16*i+s*rows) })
		e.bind(res, x.epiID, e.convert(v, x.acc, res.Type.DType))
		if x.more != nil {
			x.more(e, 16*i+s*rows)
		}
		for k, y := range ys {
			es := int64(y.Type.DType.Size())
			out := e.toMemory(y.Type.DType, e.value(y, x.epiID))
			full := kernel.FullVec(b.Type(out).Elem)
			per := int64(full.Lanes) / int64(x.lanes) // vectors that fill a register
			switch {
			case per == 1:
				joined[k] = out
			case parts[k] == 0:
				joined[k] = b.OpImm(kernel.OpSetPart, full, 0, 0, b.Const(full, 0), out)
			default:
				joined[k] = b.OpImm(kernel.OpSetPart, full, parts[k], 0, joined[k], out)
			}
			if parts[k]++; parts[k] < per && s+1 < 16/rows {
				continue
			}
			first := 16*i + (s+1-parts[k])*rows
			pitch := x.p.pn * es
			in := kernel.New(kernel.OpStoreRows, full, joined[k], x.base[k], b.I64(rowDesc(0, pitch, 0)), x.pix)
			in.Imm, in.Imm2 = first*pitch+16*j*es, 16*es
			b.Add(in)
			parts[k] = 0
		}
	}
}
