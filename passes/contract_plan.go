package passes

import (
	"fmt"
	"iter"
	"slices"

	"github.com/godwit-accel/godwit/internal/parallel"
	"github.com/godwit-accel/godwit/internal/source"
	"github.com/godwit-accel/godwit/ir/kernel"
)

// contractPlan is how a contraction is tiled. The grid's axes are image, output rows, output columns, panel of
// output channels, and chunk of K; the plan says their counts, their order, and the blocking inside a tile.
//
//	th × tw   output pixels of a tile; the last tile of an axis begins earlier, so all are alike
//	pn        output channels of a panel, a multiple of 16 (padded); a group of a grouped convolution is a panel
//	kc        chunks of the K-loop: accumulators are parked in scratchpad between them
//	mb × nb   tiles of 16 pixels × 16 channels held in registers
type contractPlan struct {
	th, tw, ht, wt int64
	pn, panels     int64
	kc, steps      int64 // chunks, and steps of 64 bytes a chunk
	mb, nb         int64
	exposed        int64 // cycles of a tile that no product hides
	early          bool  // copies for the next tile start before this one has come
	drain          int64 // cycles of the last epilogue of all
	tail           int64 // lines that are stored behind it
	pieces         int64 // all blocks of a tile but the last, if each is stored as soon as it is emptied
	panelOuter     bool  // panels before images: weights are loaded once, inputs once a panel
	single         bool  // one buffer for the input: its load is not hidden
	oneWeights     bool  // one buffer for the weights
	keep           bool  // what comes again and again has a place for each of its tiles, and comes once
	turned         bool  // the vector unit packs the first weights
	packed         bool  // each output pixel has its whole window in scratchpad, copied there from the input tile
	stacked        bool  // each output row has the rows of its windows in scratchpad, column by column

	runs               []kRun // the K-loop of one chunk
	pix, row           int64  // bytes of a pixel and of an input row in scratchpad
	dx, dy             int64  // bytes from an output pixel's window to the next one's, and to that of the row below
	inRows, inCols     int64  // of an input tile
	rawBytes           int64  // of the input tile that packed windows are copied from
	aBytes, wBytes     int64  // one buffer each
	leafBytes, outByte []int64
	accBytes           int64
	chunkA             int64 // bytes between the inputs of one chunk and the next, if they are that far apart all
	parts              int64 // a chunk is one of so many of a pixel of the window, 0: it is rows of it, or the whole window's one pixel's
	inputs, weights    int64 // different input tiles, and weights
	ring               int64 // skinny: chunks of weights in scratchpad; 0: another plan
	zip                bool  // skinny: weights come as they lie and the vector unit makes K-groups
	chains             int64 // depthwise: vectors of outputs side by side
	cycles             int64 // predicted
	traffic            int64 // lines of global memory that are moved
}

// kRun is a contiguous stretch of K in an input tile: where it begins, and its length in bytes.
type kRun struct{ off, bytes int64 }

// pixels and tiles of 16 of an output tile, columns of 16 of a panel.
func (p *contractPlan) pixels() int64 { return p.th * p.tw }
func (p *contractPlan) mt() int64     { return (p.pixels() + 15) / 16 }
func (p *contractPlan) nt() int64     { return p.pn / 16 }

// pixelOff is where the window of a pixel of the tile begins.
func (p *contractPlan) pixelOff(i int64) int64 { return i%p.tw*p.dx + i/p.tw*p.dy }

// rest is the distance of the last pixels of a tile, if they are no 16: what is left of the tile of 16 repeats them. So nothing behind them is read, and who
// multiplies can see that most rows have the same products. It reports false where their distances differ.
func (p *contractPlan) rest() (step int64, ok bool) {
	first, end := 16*(p.mt()-1), p.pixels()
	if end == 16*p.mt() {
		return 0, false
	}
	for i := first + 1; i < end; i++ {
		d := p.pixelOff(i) - p.pixelOff(i-1)
		if i > first+1 && d != step {
			return 0, false
		}
		step = d
	}
	return step, true
}

// choosePlan tries a bounded set of tilings and takes the one that is predicted fastest. Only where nothing else fits, the
// weights have one buffer.
func (x *contraction) choosePlan() (*contractPlan, error) {
	key := x.planKey()
	if p := x.plans[key]; p != nil {
		q := *p
		return &q, nil
	}
	p, err := x.bestPlan()
	if err == nil {
		if x.plans == nil {
			x.lowerer.plans = map[string]*contractPlan{}
		}
		q := *p
		x.plans[key] = &q
	}
	return p, err
}

// planKey is all of a contraction that its plan depends on: networks repeat their layers.
func (x *contraction) planKey() string {
	key := fmt.Sprint(x.elem, x.n, x.h, x.w, x.c, x.oh, x.ow, x.o, x.kh, x.kw, x.sh, x.sw, x.dh, x.dw, x.pt, x.pb, x.pl, x.pr, x.groups,
		x.batchedRHS, x.ac, x.bo, x.lanes, x.epi.cost, x.weights() == nil, x.core == kernel.None, x.mma)
	for _, l := range x.leaves {
		key += fmt.Sprint(" ", l.kind, l.typ)
	}
	for _, q := range x.stored {
		key += fmt.Sprint(" ", x.outs[q.of].Type.DType, q)
	}
	return key
}

func (x *contraction) bestPlan() (*contractPlan, error) {
	chunks := x.chunkCounts()
	best := x.search(false, chunks)
	if best == nil {
		best = x.search(true, chunks)
	}
	if best == nil {
		best = x.search(true, x.fineChunks())
	}
	if p := x.skinny(); p != nil && (best == nil || p.cycles < best.cycles) {
		best = p
	}
	if best == nil {
		least := x.smallest()
		return nil, source.Errorf(x.op.Pos, "region %s needs at least %d bytes of scratchpad, there are %d (%s)", x.op.Str("sym"), least.bytes(), x.budget(), least)
	}
	return best, nil
}

// search is the fastest plan that fits: of equals the first, in the order of the loops, whatever part of the search runs where.
func (x *contraction) search(oneWeights bool, chunks []int64) (best *contractPlan) {
	rows, panels := counts(x.oh), x.panelSizes()
	found := make([]*contractPlan, len(rows))
	parallel.Do(len(rows), func(i int) {
		var best *contractPlan
		for p := range x.tilings(rows[i], panels, chunks, oneWeights) {
			if p.bytes() <= x.budget() && x.price(p, best) && p.faster(best) {
				best = p.clone()
			}
		}
		found[i] = best
	})
	for _, p := range found {
		if p != nil && p.faster(best) {
			best = p
		}
	}
	return best
}

// smallest is the plan that takes the least scratchpad.
func (x *contraction) smallest() (least *contractPlan) {
	panels, chunks := x.panelSizes(), append(x.chunkCounts(), x.fineChunks()...)
	for _, ht := range counts(x.oh) {
		for p := range x.tilings(ht, panels, chunks, true) {
			if least == nil || p.bytes() < least.bytes() {
				least = p.clone()
			}
		}
	}
	return least
}

// trafficShare says what hidden copies are worth: so many lines weigh as much as one cycle of the region.
// Bytes moved twice cost no time under a busy matrix unit, but where two tilings are as fast the one that moves less is better.
const trafficShare = 8

func (p *contractPlan) cost() int64 { return p.cycles + p.traffic/trafficShare }

// faster reports whether p is better than best; nil is worse than any.
func (p *contractPlan) faster(best *contractPlan) bool { return best == nil || p.cost() < best.cost() }

// clone is a plan of its own: the search works tilings out in one place.
func (p *contractPlan) clone() *contractPlan {
	q := *p
	q.runs, q.leafBytes, q.outByte = slices.Clone(p.runs), slices.Clone(p.leafBytes), slices.Clone(p.outByte)
	return &q
}

// tilings works out the plans with ht tiles in a column that make sense, all in one place.
func (x *contraction) tilings(ht int64, panels, chunks []int64, oneWeights bool) iter.Seq[*contractPlan] {
	variants := 4
	if x.packs() {
		variants = 8
		if x.weights() != nil && !x.batchedRHS { // which are ordered here
			variants = 12
		}
	}
	return func(yield func(*contractPlan) bool) {
		var p contractPlan
		for _, wt := range x.widthCounts(ht) {
			for _, pn := range panels {
				for _, kc := range chunks {
					for v := range variants {
						p.tiling(ht, wt, pn, kc)
						p.panelOuter, p.single, p.packed, p.stacked = v&1 != 0, v&2 != 0, v&4 != 0, v&8 != 0
						if x.plan(&p, oneWeights) && !yield(&p) {
							return
						}
					}
				}
			}
		}
	}
}

func (p *contractPlan) String() string {
	return fmt.Sprintf("tiles %d×%d of %d×%d pixels, panels %d of %d, chunks %d of %d, block %d×%d, input %d bytes, weights %d",
		p.ht, p.wt, p.th, p.tw, p.panels, p.pn, p.kc, p.steps, p.mb, p.nb, p.aBytes, p.wBytes)
}

// counts are the numbers of tiles worth trying for a dimension: of those with tiles of the same size the first.
func counts(n int64) []int64 {
	var out []int64
	size := int64(0)
	for c := int64(1); c < n; c = max(c+1, c*9/8) {
		if s := (n + c - 1) / c; s != size {
			out, size = append(out, c), s
		}
	}
	return append(out, n)
}

// widthCounts: rows are split only when they are alone in a tile.
func (x *contraction) widthCounts(ht int64) []int64 {
	if ht < x.oh || x.ow == 1 {
		return []int64{1}
	}
	var out []int64
	for c := int64(1); c <= x.ow; c *= 2 {
		out = append(out, c)
	}
	return out
}

func (x *contraction) panelSizes() []int64 {
	all := alignUp(x.og(), 16)
	if x.groups > 1 {
		return []int64{all}
	}
	out := []int64{all}
	for k := int64(2); k <= 64; k *= 2 {
		if p := alignUp((all+k-1)/k, 16); p < out[len(out)-1] {
			out = append(out, p)
		}
	}
	return out
}

// chunkCounts are the numbers of parts of K worth trying: whole rows of a window, or steps of a pixel's channels with no part
// of nothing but the zeros that fill the last step.
func (x *contraction) chunkCounts() []int64 {
	var out []int64
	for _, kc := range []int64{1, 2, 3, 4, 5, 6, 7, 8, 12, 16, 24, 32, 64, 128} {
		pix := x.c * x.elem
		k := alignUp(pix, 64*kc)
		if kc == 1 || !x.onePixel() && x.kh%kc == 0 || x.onePixel() && k-pix < k/kc {
			out = append(out, kc)
		}
	}
	return out
}

// fineChunks are numbers of parts for a scratchpad that holds none of those: of a window of one pixel as many steps each, of
// others a pixel of the window, or an equal part of its channels. Only weights that are ordered here are cut like that.
func (x *contraction) fineChunks() []int64 {
	var out []int64
	if x.weights() == nil || x.perChannel {
		return nil
	}
	if x.onePixel() {
		for kc, steps := int64(2), (x.c*x.elem+63)/64; kc <= steps; kc++ {
			if steps%kc == 0 {
				out = append(out, kc)
			}
		}
		return out
	}
	for parts := int64(1); x.cg()*x.elem >= 64*parts; parts++ {
		if x.cg()*x.elem%(64*parts) == 0 {
			out = append(out, x.kh*x.kw*parts)
		}
	}
	return out
}

// onePixel reports windows of one pixel with all of its channels: K is cut in steps, not rows.
func (x *contraction) onePixel() bool { return x.kh*x.kw == 1 && x.groups == 1 }

// packs reports whether whole windows side by side are fewer steps of K than their rows one by one: images of few channels,
// whose window rows do not fill 64 bytes.
func (x *contraction) packs() bool {
	row := x.kw * x.c * x.elem
	return x.groups == 1 && x.kh > 1 && x.dw == 1 && (x.kh*row+63)/64 < x.kh*((row+63)/64)
}

// tiling begins a plan anew, in the place of the last one.
func (p *contractPlan) tiling(ht, wt, pn, kc int64) {
	*p = contractPlan{ht: ht, wt: wt, pn: pn, kc: kc, runs: p.runs[:0], leafBytes: p.leafBytes[:0], outByte: p.outByte[:0]}
}

// plan works a tiling out; it reports whether it makes sense.
func (x *contraction) plan(p *contractPlan, oneWeights bool) bool {
	ht, wt, pn, kc := p.ht, p.wt, p.pn, p.kc
	if (p.packed || p.stacked) && (kc > 1 || p.single) {
		return false
	}
	p.th, p.tw = (x.oh+ht-1)/ht, (x.ow+wt-1)/wt
	p.ht, p.wt = (x.oh+p.th-1)/p.th, (x.ow+p.tw-1)/p.tw
	p.panels = (x.og() + pn - 1) / pn
	if x.groups > 1 {
		p.panels = x.groups
	}
	if p.panelOuter && p.panels == 1 || !x.cutsFit(pn) {
		return false
	}
	if x.overlaps(p) {
		return false
	}
	x.window(p)
	p.inputs, p.weights = x.n*p.ht*p.wt, p.panels*p.kc
	if x.batchedRHS {
		p.weights *= x.n
	}
	if p.single && p.inputs == 1 {
		return false
	}
	// The furthest byte a tile load may touch: pixels beyond the tile are read and thrown away.
	last := p.mt()*16 - 1
	if p.tw == 1 {
		last = p.th - 1
	}
	reach := p.pixelOff(last) + (x.groups-1)*x.cg()*x.elem
	whole := p.inRows * p.row
	switch {
	case p.packed:
		whole, p.rawBytes = p.th*p.dy, p.inRows*p.inCols*x.c*x.elem
	case p.stacked:
		whole = p.th * p.dy
	}
	p.aBytes = max(whole, reach+x.chunkInput(p, p.kc-1)+p.runs[len(p.runs)-1].off+alignUp(p.runs[len(p.runs)-1].bytes, 64))
	p.wBytes = p.steps * 16 * p.pn * 4
	rows := p.mt()*16 + 16
	p.leafBytes = x.leafRoom(p.leafBytes, rows, p.pn)
	for _, y := range x.results() {
		p.outByte = append(p.outByte, rows*p.pn*int64(y.Type.DType.Size()))
	}
	if p.kc > 1 {
		p.accBytes = p.mt() * p.nt() * 1024
	}
	p.oneWeights = oneWeights && p.weights > 1
	p.turned = x.turns(p)
	if p.kc == 1 && p.inputs > 1 && p.panels > 1 && !p.single && !p.oneWeights && (p.panelOuter || !x.batchedRHS) {
		p.keep = true
		p.keep = p.bytes() <= x.budget()
	}
	return true
}

// price chooses the blocking and predicts the cycles. It reports false before that if the plan loses to best even with all
// of its epilogues hidden.
func (x *contraction) price(p, best *contractPlan) bool {
	if x.predict(p); !p.faster(best) {
		return false
	}
	x.block(p)
	x.last(p)
	x.predict(p)
	return true
}

// pieceShare is how much a region has to gain from storing blocks one by one: such a part of its cycles.
const pieceShare = 200

// last says how the end of a tile is stored: block by block where those are rows of pixels, few enough for a queue to hold
// those of two tiles, and enough is gained, for each costs some scalar instructions.
func (x *contraction) last(p *contractPlan) {
	p.tail = x.tailLines(p)
	_, blocks := p.lastSegment()
	if !x.whole() || p.kc > 1 || p.tw > 1 || p.nb != p.nt() || blocks < 3 || 2*blocks*int64(len(p.outByte)) > int64(x.opt.Machine.DMAQueueDepth) {
		return
	}
	p.pieces = blocks - 1
	if less := x.tailLines(p); (p.tail-less)*pieceShare > p.cycles {
		p.tail = less
	} else {
		p.pieces = 0
	}
}

// tailLines is what of a tile's results is stored behind the last product: what the last block leaves, and what of the rest is not
// stored under it.
func (x *contraction) tailLines(p *contractPlan) int64 {
	late, early := int64(0), int64(0)
	for i, y := range x.results() {
		bytes := p.tw * int64(y.Type.DType.Size())
		size := func(t tilePart) int64 { return (t.rows - t.row) * (t.cols - t.col) * bytes }
		first, last, ok := x.lastPart(p, i)
		if !ok || p.kc > 1 {
			first, last = tilePart{}, tilePart{0, p.th, 0, p.pn}
		}
		early += size(first)
		late += size(last)
	}
	s, _ := p.lastSegment()
	line := int64(x.opt.Machine.DMALineBytes)
	under := int64(0)
	if p.pieces > 0 {
		under = s.set() * max(0, p.steps-2) * int64(x.opt.Machine.MatrixCycles)
	}
	return late/line + max(0, early/line-under)
}

// chunkInput is where the input of chunk number k begins in the tile.
func (x *contraction) chunkInput(p *contractPlan, k int64) int64 {
	if p.parts == 0 {
		return k * p.chunkA
	}
	tap := k / p.parts
	return tap/x.kw*x.dh*p.row + tap%x.kw*x.dw*p.pix + k%p.parts*p.runs[0].bytes
}

// window lays the input tile out and lists the runs of K.
func (x *contraction) window(p *contractPlan) {
	p.inRows = (p.th-1)*x.sh + (x.kh-1)*x.dh + 1
	p.inCols = (p.tw-1)*x.sw + (x.kw-1)*x.dw + 1
	if p.tw == x.ow {
		p.inCols = max(p.inCols, min(x.w+x.pl+x.pr, p.inCols+x.sw-1))
	}
	p.pix = x.c * x.elem
	cg := x.cg() * x.elem
	if p.packed { // runs of a pixel's window, one after the other
		k := x.kh * x.kw * p.pix
		p.pix = alignUp(k, 64)
		p.row = p.tw * p.pix
		p.dx, p.dy = p.pix, p.row
		p.steps = p.pix / 64
		p.runs = append(p.runs, kRun{0, k})
		return
	}
	if p.stacked { // a window is so many columns, one after the other
		p.pix *= x.kh
		p.row = p.inCols * p.pix
		p.dx, p.dy = x.sw*p.pix, p.row
		p.steps = (x.kw*p.pix + 63) / 64
		p.runs = append(p.runs, kRun{0, x.kw * p.pix})
		return
	}
	defer func() { p.dx, p.dy = x.sw*p.pix, x.sh*p.row }()
	if x.onePixel() && p.kc > 1 { // whole steps, the rest zero
		k := alignUp(p.pix, 64*p.kc)
		p.pix = k
		p.row = p.inCols * p.pix
		p.steps, p.chunkA = k/64/p.kc, k/p.kc
		p.runs = append(p.runs, kRun{0, k / p.kc})
		return
	}
	p.row = p.inCols * p.pix
	if p.kc > x.kh {
		p.parts = p.kc / (x.kh * x.kw)
		n := cg / p.parts
		p.steps = (n + 63) / 64
		p.runs = append(p.runs, kRun{0, n})
		return
	}
	rows := x.kh
	if p.kc > 1 {
		rows = x.kh / p.kc
		p.chunkA = rows * x.dh * p.row
	}
	for i := range rows {
		for j := range x.kw {
			r := kRun{i*x.dh*p.row + j*x.dw*p.pix, cg}
			if k := len(p.runs) - 1; k >= 0 && p.runs[k].off+p.runs[k].bytes == r.off {
				p.runs[k].bytes += cg
				continue
			}
			p.runs = append(p.runs, r)
		}
	}
	for _, r := range p.runs {
		p.steps += (r.bytes + 63) / 64
	}
}

// Tile registers that a block may name: the accumulators and the operands of the step at hand. A few of the sixteen
// stay free so that loads can run ahead.
const tileRegs = 13

// shortLoop is up to how many steps of K the epilogue of a block of narrow elements takes as long as the loop it runs under:
// more than four accumulators then crowd out those being emptied.
const shortLoop = 4

// perAcc is the vector or load cycles that empty an accumulator.
func (x *contraction) perAcc() int64 {
	return int64(16*16/x.lanes) * int64(max(2+x.epi.cost, 2+len(x.leaves)))
}

// What a block costs besides its products: steps of addresses and the branch of the loop over blocks.
const blockCycles = 12

// block chooses the accumulators held in registers by the cycles that nothing hides: those of an epilogue that are more than
// the K-loop it runs under, or all of them if accumulators are parked between chunks of K.
func (x *contraction) block(p *contractPlan) {
	m := &x.opt.Machine
	perAcc := x.perAcc()
	perStep := p.steps * int64(m.MatrixCycles)
	best, bm, bn := int64(1)<<62, int64(0), int64(0)
	for mb := int64(1); mb <= min(7, p.mt()); mb++ {
		for nb := int64(1); nb <= min(7, p.nt()); nb++ {
			set := mb * nb
			if set+mb+min(nb, 2) > tileRegs || x.elem < 4 && p.steps <= shortLoop && set > 4 {
				continue
			}
			p.mb, p.nb = mb, nb
			cost, first, last := int64(0), int64(0), int64(0)
			p.eachSegment(func(s segment) {
				over := func(set int64) int64 { return max(0, set*perAcc-s.set()*perStep) + blockCycles }
				switch {
				case p.kc > 1:
					cost += s.count() * (s.set()*perAcc + int64(m.MatrixExtra) + 60)
				case last == 0:
					first = s.set()
				default:
					cost += over(last) + 10
				}
				if p.kc == 1 {
					cost += (s.count() - 1) * over(s.set())
				}
				last = s.set()
			})
			if p.kc == 1 {
				cost += max(0, last*perAcc-first*perStep) + blockCycles
			}
			if drain := last*perAcc + int64(m.MatrixExtra); cost < best {
				best, p.exposed, p.drain = cost, cost, drain
				bm, bn = mb, nb
			}
		}
	}
	p.mb, p.nb = bm, bn
}

// bytes is the scratchpad that the plan takes.
func (p *contractPlan) bytes() int64 {
	if p.ring > 0 {
		sum := alignUp(p.aBytes, 256) + p.ring*p.slot() + 2*p.pn*64 + 256
		for _, n := range slices.Concat(p.leafBytes, p.outByte) {
			sum += alignUp(n, 256)
		}
		return sum
	}
	twice := func(n int64, moves bool) int64 {
		if moves {
			return 2 * alignUp(n, 256)
		}
		return alignUp(n, 256)
	}
	sum := twice(p.aBytes, !p.single && p.inputs > 1) + twice(p.wBytes, p.weights > 1 && !p.oneWeights) + alignUp(p.accBytes, 256) + alignUp(p.rawBytes, 256)
	if p.turned && !p.lends() {
		sum += alignUp(p.wBytes, 256)
	}
	switch {
	case p.keep && p.panelOuter:
		sum += max(0, p.inputs-2) * alignUp(p.aBytes, 256)
	case p.keep:
		sum += max(0, p.weights-2) * alignUp(p.wBytes, 256)
	}
	for _, n := range p.leafBytes {
		sum += twice(n, true)
	}
	for _, n := range p.outByte {
		sum += twice(n, true)
	}
	return sum
}

// untilLoads is how long after a tile's beginning the copies for the next one start, unless that is early: behind the first step.
const untilLoads = 80

// lines is how many lines of global memory a panel of so many pixels touches, of something that has the shape of the result: pixels
// lie side by side with all their channels, but a part of them begins somewhere in a line.
func (x *contraction) lines(pixels, channels, elem int64) int64 {
	line, pitch, run := int64(x.opt.Machine.DMALineBytes), x.o*elem, channels*elem
	switch {
	case channels >= x.og() && x.groups == 1:
		return (pixels*pitch + line - 1) / line
	case pitch%line == 0 && (run%line == 0 || line%run == 0):
		return pixels * max(1, run/line)
	}
	return (pixels*(run+line-elem) + line - 1) / line
}

// predict estimates the cycles: the larger of matrix work with its epilogues and DMA, plus what nothing hides.
func (x *contraction) predict(p *contractPlan) {
	m := &x.opt.Machine
	line := int64(m.DMALineBytes)
	units := x.most(x.n * p.ht * p.wt * p.panels)
	iter := units * p.kc
	mac := iter * p.mt() * p.nt() * p.steps * int64(m.MatrixCycles)
	epilogue := iter * p.exposed                  // parking between chunks costs about as much
	overhead := iter * int64(40+40*len(x.leaves)) // counting, copies, waits
	loadsA, loadsW := min(p.inputs, (units+p.panels-1)/p.panels), int64(1)
	if p.weights > 1 {
		loadsW = iter
	}
	if p.panelOuter {
		if p.inputs > 1 {
			loadsA = units
		}
		if p.kc == 1 && !x.batchedRHS {
			loadsW = min(p.panels, (units+p.inputs-1)/p.inputs)
		}
	}
	switch {
	case p.keep && p.panelOuter:
		loadsA = min(p.inputs, units)
	case p.keep:
		loadsW = min(p.panels, units)
	}
	rows := p.inRows // that are brought
	if p.stacked {
		rows = p.th * x.kh
	}
	runs := rows
	switch {
	case x.ac != x.elem: // element by element
		runs *= p.inCols * x.c
	case p.stacked:
		runs *= p.inCols
	}
	bytes := rows * p.inCols * x.c * x.elem
	aCost := max((bytes+line-1)/line, runs/int64(m.DMARunShare))
	if p.packed {
		aCost += p.pixels() * x.kh * max(x.kw*x.c*x.elem, line/int64(m.DMARunShare)) / line // within scratchpad no lines count
	}
	wCost := p.wBytes / line
	if x.weights() == nil && (x.bo != x.elem || x.elem < 4) {
		wCost = p.wBytes / x.elem / int64(m.DMARunShare)
	}
	store, leaves := int64(0), int64(0)
	for _, y := range x.results() {
		store += x.lines(p.pixels(), p.pn, int64(y.Type.DType.Size()))
	}
	for _, l := range x.leaves {
		switch es := int64(l.typ.Size()); l.kind {
		case channelLeaf:
			leaves += x.lines(1, p.pn, es)
		case tileLeaf:
			leaves += x.lines(p.pixels(), p.pn, es)
		}
	}
	rest := iter / p.kc * (store + leaves)
	dma := loadsA*aCost + loadsW*wCost + rest
	p.traffic = loadsA*(bytes/line) + loadsW*p.wBytes/line + rest
	hidden := mac + epilogue + overhead
	if p.oneWeights {
		hidden += loadsW * (wCost + int64(m.DMALatency))
	}
	if p.single {
		hidden += loadsA * (aCost + int64(m.DMALatency))
	}
	// What the next tile needs is brought under this one, however long it is used; started before this one's has come, under both.
	p.early = 4*dma > 3*hidden
	if p.kc == 1 {
		tile := hidden / iter
		if !p.early {
			tile -= untilLoads
		}
		late := func(loads, cost int64) int64 {
			over := max(0, cost+int64(m.DMALatency)-tile)
			if p.early {
				over /= 2
			}
			return (loads - 1) * over
		}
		if !p.oneWeights {
			hidden += late(loadsW, wCost)
		}
		if !p.single {
			hidden += late(loadsA, aCost)
		}
		// A buffer of results is written again when the tile before the last one is stored.
		hidden += (units - 1) * max(0, store+int64(m.DMALatency)-hidden/iter)
	}
	if p.turned {
		wCost = p.rawCost(x) + max(0, p.turnCost()-aCost)
	}
	p.cycles = max(hidden, dma) + aCost + wCost + p.drain + p.tail + 2*int64(m.DMALatency)
}
