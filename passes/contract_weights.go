package passes

import (
	"cmp"
	"encoding/binary"
	"fmt"
	"math"
	"slices"

	"github.com/godwit-accel/godwit/internal/parallel"
	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/kernel"
	"github.com/godwit-accel/godwit/isa"
)

// Weights lie in scratchpad as K-groups × columns of a panel × 4 bytes: a K-group holds 4/elem consecutive k of one
// column. Sixteen K-groups of sixteen columns are the B tile of an mma, its rows one pitch of the panel apart.
// Constant weights are packed so at compile time, [panel][chunk][K-group][column], and come in one run; computed
// ones are packed by the DMA.

// weightFlow brings the weights of a panel and chunk.
func (x *contraction) weightFlow(g *grid, p *contractPlan) *gridFlow {
	f := &gridFlow{name: "weights", bytes: p.wBytes, single: p.oneWeights, deps: [numAxes]bool{axPanel: true, axK: true, axImage: x.batchedRHS}}
	if w := x.weights(); w != nil && !x.batchedRHS {
		x.dropOperand(x.rhs)
		f.constant = true
		packed := x.b.Addr(x.pack(p), 0)
		whole := box{elem: 8, n: []int64{p.wBytes / 8}, src: []int64{8}, dst: []int64{8}}
		f.moves = []gridMove{{
			desc: func([numAxes]int64) isa.DMADesc { d, _ := whole.desc(); return d },
			global: func(idx []kernel.Value) kernel.Value {
				at := packed
				if p.panels > 1 {
					at = x.b.PtrAdd(at, x.b.MulI(idx[axPanel], p.kc*p.wBytes))
				}
				if p.kc > 1 {
					at = x.b.PtrAdd(at, x.b.MulI(idx[axK], p.wBytes))
				}
				return at
			},
		}}
		return f
	}
	x.packByDMA(g, p, f)
	return f
}

// pack is the object of constant weights ordered by panel, chunk, run, K-group and column. They are most of a model, and
// are ordered where the file is written.
func (x *contraction) pack(p *contractPlan) string {
	src, factors := x.weightData()
	y, q := *x, *p
	bits := make([]byte, 0, 4*len(factors))
	for _, f := range factors {
		bits = binary.LittleEndian.AppendUint32(bits, math.Float32bits(f))
	}
	how := string(bits) + fmt.Sprint(len(factors), x.elem, x.bo, x.bc, x.bh, x.bw, x.kh, x.kw, x.c, x.o, x.groups, p.pn, p.panels, p.kc, p.steps, p.wBytes, p.runs, p.stacked)
	return x.made("packed", how, src, p.panels*p.kc*p.wBytes, 64, func(dst []byte) {
		moves := make([][]weightPart, q.kc)
		for k := range moves {
			moves[k] = y.parts(y.chunkMoves(&q, int64(k)))
		}
		// Pieces lie apart: what makes them side by side leaves the same bytes.
		parallel.Do(int(q.panels*q.kc), func(i int) {
			panel := int64(i) / q.kc
			from, own := panel*y.panelStride(&q), factors
			if own != nil {
				own = own[from:]
			}
			y.packPiece(dst[int64(i)*q.wBytes:][:q.wBytes], src[from*y.bo:], moves[int64(i)%q.kc], y.columns(&q, panel), own)
		})
	})
}

// weightData is the constant weights as they lie in memory, and what each column is to be multiplied by, nil for nothing.
func (x *contraction) weightData() (src []byte, factors []float32) {
	w := x.weights()
	if s := w.Scaled(); s != nil && x.elem == 4 && x.bo > 4 && x.bo == 4*int64(s.Run) && x.o == int64(len(s.Factors)) && x.cg()*x.kh*x.kw == int64(s.Run) {
		return s.Of.Data, s.Factors
	}
	return w.Const().Bytes(), nil
}

// weightMove is where the weight of one k lies in a packed panel, counted from its column, and where it comes from.
type weightMove struct{ to, from int }

// Weights are moved in blocks of so many columns, which make whole lines of the packed panel, and so many weights of each:
// a few lines that the source is read in, from one block to the next in order, as the host's caches expect it.
const (
	columnsTogether = 16
	movedTogether   = 64
)

// weightPart is moves that are done together, the first n of them in groups of four.
type weightPart struct {
	moves  []weightMove
	n, top int // of inOrder
}

// parts cuts the moves of a chunk.
func (x *contraction) parts(moves []weightMove) (out []weightPart) {
	for part := range slices.Chunk(moves, movedTogether) {
		p := weightPart{moves: part}
		if x.elem == 4 {
			p.n, p.top = inOrder(part)
		}
		out = append(out, p)
	}
	return out
}

// packPiece orders the weights of one panel and chunk, multiplied by a factor for each column if there are any.
func (x *contraction) packPiece(out, src []byte, parts []weightPart, cols int64, factors []float32) {
	moves := int64(0)
	for i := range parts {
		moves += int64(len(parts[i].moves))
	}
	if moves*cols*x.elem < int64(len(out)) { // K and columns are filled up with zeros
		clear(out)
	}
	if x.elem == 4 && x.bo == 4 { // columns lie together on both sides
		for i := range parts {
			for _, m := range parts[i].moves {
				copy(out[m.to:][:cols*4], src[m.from:])
			}
		}
		return
	}
	for from := int64(0); from < cols; from += columnsTogether {
		to := min(from+columnsTogether, cols)
		for i := range parts {
			c, part, n := from, parts[i].moves, parts[i].n
			for ; x.elem == 4 && c+4 <= to; c += 4 {
				var by *[4]float32
				if factors != nil {
					by = (*[4]float32)(factors[c:])
				}
				o, in, pitch := out[4*c:], src[c*x.bo:], int(x.bo)
				if n > 0 {
					_, _ = o[parts[i].top:][:16], in[3*pitch+part[0].from:][:4*n]
					moveGroups(&o[0], &in[0], pitch, &part[0], n/4, by)
				}
				moveFour(o, in, pitch, part[n:], by)
			}
			for ; c < to; c++ {
				o, s := out[4*c:], src[c*x.bo:]
				for _, m := range part {
					if copy(o[m.to:][:x.elem], s[m.from:]); factors != nil {
						binary.LittleEndian.PutUint32(o[m.to:], scaled(o[m.to:], factors[c]))
					}
				}
			}
		}
	}
}

// inOrder is how many of the first moves read one word after another, in groups of four, and the furthest place that they go to.
func inOrder(moves []weightMove) (n, top int) {
	if !movesGroups {
		return 0, 0
	}
	for n < len(moves) && moves[n].from == moves[0].from+4*n {
		top = max(top, moves[n].to)
		n++
	}
	return n &^ 3, top
}

// moveFour moves the words of four columns, which lie a pitch apart at the source and together in the panel, with a factor for each
// column unless by is nil.
func moveFour(out, src []byte, pitch int, moves []weightMove, by *[4]float32) {
	le := binary.LittleEndian
	d := src[3*pitch:]
	a, b, c := src[:len(d)], src[pitch:][:len(d)], src[2*pitch:][:len(d)]
	if by == nil {
		for _, m := range moves {
			o, f := out[m.to:][:16], m.from
			le.PutUint64(o, uint64(le.Uint32(a[f:]))|uint64(le.Uint32(b[f:]))<<32)
			le.PutUint64(o[8:], uint64(le.Uint32(c[f:]))|uint64(le.Uint32(d[f:]))<<32)
		}
		return
	}
	for _, m := range moves {
		o, f := out[m.to:][:16], m.from
		le.PutUint64(o, uint64(scaled(a[f:], by[0]))|uint64(scaled(b[f:], by[1]))<<32)
		le.PutUint64(o[8:], uint64(scaled(c[f:], by[2]))|uint64(scaled(d[f:], by[3]))<<32)
	}
}

// scaled is the bits of an f32 in memory times a factor.
func scaled(p []byte, by float32) uint32 {
	return math.Float32bits(math.Float32frombits(binary.LittleEndian.Uint32(p)) * by)
}

// chunkMoves lists the weights of chunk number k of a column, in the order in which they lie at the source: that is read
// once, from end to end.
func (x *contraction) chunkMoves(p *contractPlan, k int64) []weightMove {
	per, cg := 4/x.elem, x.cg()
	var moves []weightMove
	add := func(group, j, kh, kw, ci int64) {
		moves = append(moves, weightMove{int(group*p.pn*4 + j*x.elem), int(kh*x.bh + kw*x.bw + ci*x.bc)})
	}
	if x.kh*x.kw == 1 && x.groups == 1 {
		n := p.steps * 16 * per
		for i := range min(n, cg-k*n) {
			add(i/per, i%per, 0, 0, k*n+i)
		}
		return moves
	}
	group, i := int64(0), k*(cg*x.kh*x.kw/p.kc) // first group of the run, weights before it: chunks are alike
	for _, r := range p.runs {
		n := r.bytes / x.elem
		for j := range n {
			t := (i + j) / cg
			row, col := t/x.kw, t%x.kw
			if p.stacked {
				row, col = t%x.kh, t/x.kh
			}
			add(group+j/per, j%per, row, col, (i+j)%cg)
		}
		i += n
		group += (r.bytes + 63) / 64 * 16
	}
	slices.SortFunc(moves, func(a, b weightMove) int { return cmp.Compare(a.from, b.from) }) // no two come from the same place
	return moves
}

// packByDMA brings computed weights: a box for each window position, more where K does not fill its groups, and
// zeros up to whole steps.
func (x *contraction) packByDMA(g *grid, p *contractPlan, f *gridFlow) {
	per, cg := 4/x.elem, x.cg()
	base := x.operand(1)
	pitch := p.pn * 4
	// add copies groups(idx) whole K-groups from input channel k0 of a window position on; part > 0: one group, of
	// that many channels.
	add := func(off, kh, kw, k0, part int64, groups func(idx [numAxes]int64) int64) {
		f.moves = append(f.moves, gridMove{
			vary: []int{axPanel, axK}, off: off,
			desc: func(idx [numAxes]int64) isa.DMADesc {
				n, cols := groups(idx), x.columns(p, idx[axPanel])
				if n == 0 {
					return isa.DMADesc{Elem: 1}
				}
				b := box{
					elem: int(x.elem), n: []int64{n, p.pn, per}, src: []int64{per * x.bc, x.bo, x.bc}, dst: []int64{pitch, 4, x.elem},
					lo: []int64{0, 0, 0}, hi: []int64{0, p.pn - cols, 0}, by: srcSide,
				}
				if part > 0 {
					b.hi[2] = per - part
				}
				d, _ := b.desc()
				return d
			},
			global: func(idx []kernel.Value) kernel.Value {
				at := x.b.AddI(base, kh*x.bh+kw*x.bw+k0*x.bc)
				if x.batchedRHS && x.n > 1 {
					at = x.b.PtrAdd(at, x.b.MulI(idx[axImage], x.bn))
				}
				if p.panels > 1 {
					at = x.b.PtrAdd(at, x.b.MulI(idx[axPanel], x.panelStride(p)*x.bo))
				}
				switch {
				case p.kc == 1:
				case x.kh*x.kw == 1:
					at = x.b.PtrAdd(at, x.b.MulI(idx[axK], p.steps*16*per*x.bc))
				default:
					at = x.b.PtrAdd(at, x.b.MulI(idx[axK], x.kh/p.kc*x.bh))
				}
				return at
			},
		})
	}
	zero := func(off int64, groups func(idx [numAxes]int64) int64) {
		f.moves = append(f.moves, gridMove{
			vary: []int{axK}, off: off,
			desc: func(idx [numAxes]int64) isa.DMADesc {
				n := groups(idx)
				d, _ := box{elem: 4, n: []int64{n * p.pn}, src: []int64{0}, dst: []int64{4}, lo: []int64{n * p.pn}, hi: []int64{0}}.desc()
				return d
			},
			global: func([]kernel.Value) kernel.Value { return base },
		})
	}
	if x.kh*x.kw == 1 && x.groups == 1 {
		all := p.steps * 16 // groups of a chunk
		whole := func(k int64) int64 { return min(all, max(0, cg/per-k*all)) }
		last := (cg - 1) / (all * per) // chunk in which K ends
		rest := int64(0)
		if cg%per != 0 {
			rest = 1
		}
		inLast := func(n int64) func(idx [numAxes]int64) int64 {
			return func(idx [numAxes]int64) int64 {
				if idx[axK] == last {
					return n
				}
				return 0
			}
		}
		add(0, 0, 0, 0, 0, func(idx [numAxes]int64) int64 { return whole(idx[axK]) })
		if rest > 0 {
			add(whole(last)*pitch, 0, 0, whole(last)*per, cg%per, inLast(1))
		}
		if fill := all - whole(last) - rest; fill > 0 {
			zero((whole(last)+rest)*pitch, inLast(fill))
		}
		return
	}
	if x.packWindowWeights(p, f, base) {
		return
	}
	f.single = true // more copies than may be outstanding at once
	group, tap := int64(0), int64(0)
	for _, r := range p.runs {
		for t := tap; t < tap+r.bytes/x.elem/cg; t++ {
			off := (group + (t-tap)*cg/per) * pitch
			add(off, t/x.kw, t%x.kw, 0, 0, func([numAxes]int64) int64 { return cg / per })
		}
		tap += r.bytes / x.elem / cg
		used := r.bytes / 4
		all := (r.bytes + 63) / 64 * 16
		if fill := all - used; fill > 0 {
			zero((group+used)*pitch, func([numAxes]int64) int64 { return fill })
		}
		group += all
	}
}

// packWindowWeights brings all window positions by one copy, and the zeros behind the runs by another, where the runs are
// alike.
func (x *contraction) packWindowWeights(p *contractPlan, f *gridFlow, base kernel.Value) bool {
	per, cg, pitch := 4/x.elem, x.cg(), p.pn*4
	n, bytes := int64(len(p.runs)), p.runs[0].bytes
	for _, r := range p.runs {
		if r.bytes != bytes {
			return false
		}
	}
	taps, used, all := bytes/x.elem/cg, bytes/4, (bytes+63)/64*16
	tap := cg / per * pitch // bytes that a window position takes
	type dim struct{ n, src, dst int64 }
	var dims []dim
	switch {
	case taps%x.kw == 0: // whole rows of the window
		rows := taps / x.kw
		dims = []dim{{n, rows * x.bh, all * pitch}, {rows, x.bh, x.kw * tap}, {x.kw, x.bw, tap}}
	case taps == 1 && n%x.kw == 0:
		dims = []dim{{n / x.kw, x.bh, x.kw * all * pitch}, {x.kw, x.bw, all * pitch}}
	default:
		return false
	}
	dims = append(dims, dim{cg / per, per * x.bc, pitch}, dim{p.pn, x.bo, 4}, dim{per, x.bc, x.elem})
	column := len(dims) - 2
	desc := func(idx [numAxes]int64) (isa.DMADesc, bool) {
		b := box{elem: int(x.elem), lo: make([]int64, len(dims)), hi: make([]int64, len(dims)), by: srcSide}
		for _, d := range dims {
			b.n, b.src, b.dst = append(b.n, d.n), append(b.src, d.src), append(b.dst, d.dst)
		}
		b.hi[column] = p.pn - x.columns(p, idx[axPanel])
		return b.desc()
	}
	if _, ok := desc([numAxes]int64{}); !ok {
		return false
	}
	if _, ok := desc([numAxes]int64{axPanel: p.panels - 1}); !ok {
		return false
	}
	f.moves = append(f.moves, gridMove{
		vary: []int{axPanel},
		desc: func(idx [numAxes]int64) isa.DMADesc { d, _ := desc(idx); return d },
		global: func(idx []kernel.Value) kernel.Value {
			at := base
			if p.panels > 1 {
				at = x.b.PtrAdd(at, x.b.MulI(idx[axPanel], x.panelStride(p)*x.bo))
			}
			if p.kc > 1 {
				at = x.b.PtrAdd(at, x.b.MulI(idx[axK], x.kh/p.kc*x.bh))
			}
			return at
		},
	})
	if fill := (all - used) * p.pn; fill > 0 {
		zeros := box{elem: 4, n: []int64{n, fill}, src: []int64{0, 0}, dst: []int64{all * pitch, 4}, lo: []int64{0, fill}, hi: []int64{0, 0}}
		f.moves = append(f.moves, gridMove{
			off:    used * pitch,
			desc:   func([numAxes]int64) isa.DMADesc { d, _ := zeros.desc(); return d },
			global: func([]kernel.Value) kernel.Value { return base },
		})
	}
	return true
}

// packable reports whether computed weights can be packed by DMA: K-groups do not straddle window positions. With one
// channel a group fifteen sixteenths of a product would be zeros.
func (x *contraction) packable() bool {
	per := 4 / x.elem
	if x.groups > 1 {
		return x.cg() > 1 && x.cg()%per == 0
	}
	return x.kh*x.kw == 1 || x.cg()%per == 0
}

// dropOperand says that the region does not read v, unless the epilogue does.
func (x *contraction) dropOperand(v *ir.Value) {
	if v.Def() != nil {
		return
	}
	for _, l := range x.leaves {
		if l.arg == v {
			return
		}
	}
	x.region.unread = map[int]bool{v.Index(): true}
}
