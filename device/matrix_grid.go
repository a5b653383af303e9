package device

import (
	"cmp"
	"math/bits"
	"slices"
	"unsafe"

	"github.com/godwit-accel/godwit/isa"
)

// Most K-loops are regular: their accumulators form a grid, each row of it has an A of its own and each column a B, and all of these walk on by the
// same distance from product to product.
//
//	         b0    b1    b2    b3          B's tiles lie side by side, so that one pointer reaches
//	a0 →     t0    t2    t5    t7          the rows of four of them, and an element of A
//	a1 →     t1    t3    t4    t6          in a register of the host serves them all
//
// Such a loop needs no list of its products. Rows of the grid take turns chunk by chunk, so that the columns stay in the host's first cache.

// loopGrid is the accumulators of a regular loop, [row][column], with the rows' A and the columns that lie side by side.
type loopGrid struct {
	acc     [][]uint8
	sets    []uint16 // those of a row
	rows    []gridWalk
	columns []gridColumns
	length  int64 // products of an accumulator in a round
	alone   int   // sets of columns that leave one over when two at a time are taken
}

// gridWalk is a list of loads of a place at even distances, in a round and from round to round: where it begins, and how far it is from product to product.
type gridWalk struct {
	place     uint8
	imm, step int64
}

// gridCall is what a kernel reads; kernelgen knows the layout.
type gridCall = [11]int64

const (
	gridAcc   = 0 // addresses of the accumulators, of up to four columns
	gridA     = iota + 3
	gridRows  // the table of A's rows
	gridAStep // from product to product
	gridB     // the first row of the first column
	gridBRow  // from row to row
	gridBMore // from behind the last row to the next product's first
	gridN
)

// gridKernel adds n products to each of the accumulators that a tile of rows and its columns side by side have.
type gridKernel func(call *gridCall, base *byte, ahead *aheadRows)

// gridWidths are the numbers of columns that there may be kernels for; a set that has any has one for one column.
var gridWidths = [...]int{4, 2, 1}

const oneColumn = 2 // in gridWidths

// gridColumns is columns side by side.
type gridColumns struct {
	gridWalk         // of the first
	which    []uint8 // in the grid's order
}

// gridOf finds the grid of a loop's accumulators, if they form one of regular lists. As a chain has as many of A as of B, all are of one length.
func (l *kLoop) gridOf(chain *[16]loopChain) *loopGrid {
	g := &loopGrid{}
	var a, b [][]int16
	for m := l.accs; m != 0; m &= m - 1 {
		i := uint8(bits.TrailingZeros16(m))
		row := slices.IndexFunc(a, func(x []int16) bool { return slices.Equal(x, chain[i].a) })
		if row < 0 {
			row = len(a)
			a, g.acc, g.sets = append(a, chain[i].a), append(g.acc, nil), append(g.sets, 0)
		}
		g.acc[row] = append(g.acc[row], i)
		g.sets[row] |= 1 << i
	}
	for _, i := range g.acc[0] {
		b = append(b, chain[i].b)
	}
	for _, accs := range g.acc {
		if len(accs) != len(b) {
			return nil
		}
		for j, col := range b {
			k := slices.IndexFunc(accs[j:], func(i uint8) bool { return slices.Equal(chain[i].b, col) })
			if k < 0 {
				return nil
			}
			accs[j], accs[j+k] = accs[j+k], accs[j]
		}
	}
	cols, ok := l.walks(b)
	if ok {
		g.rows, ok = l.walks(a)
	}
	if !ok {
		return nil
	}
	g.length = int64(len(a[0]))
	g.findColumns(cols)
	return g
}

// walks are lists as walks, if all are.
func (l *kLoop) walks(lists [][]int16) ([]gridWalk, bool) {
	var all []gridWalk
	for _, list := range lists {
		w, ok := l.walk(list)
		if !ok {
			return nil, false
		}
		all = append(all, w)
	}
	return all, true
}

// walk is a list as a walk, or it reports that it is none.
func (l *kLoop) walk(list []int16) (w gridWalk, ok bool) {
	m := int64(len(list))
	for i, x := range list {
		back := int64(0) // rounds
		if x >= carriedOperand {
			x, back = l.holds[x-carriedOperand], 1
		} else if x >= fixedOperand {
			return w, false
		}
		ld := &l.loads[x]
		round := l.places[ld.place].step
		imm := ld.imm - back*round
		switch i {
		case 0:
			w = gridWalk{ld.place, imm, round}
		case 1:
			w.step = imm - w.imm
		}
		if ld.place != w.place || imm != w.imm+int64(i)*w.step || w.step*m != round && i == len(list)-1 {
			return w, false
		}
	}
	return w, true
}

// findColumns finds those that lie side by side.
func (g *loopGrid) findColumns(cols []gridWalk) {
	order := make([]uint8, len(cols))
	for j := range order {
		order[j] = uint8(j)
	}
	slices.SortStableFunc(order, func(i, j uint8) int {
		return cmp.Or(cmp.Compare(cols[i].place, cols[j].place), cmp.Compare(cols[i].imm, cols[j].imm))
	})
	for _, j := range order {
		if n := len(g.columns); n == 0 || !g.columns[n-1].beside(&cols[j]) {
			g.columns = append(g.columns, gridColumns{gridWalk: cols[j]})
		}
		s := &g.columns[len(g.columns)-1]
		s.which = append(s.which, j)
	}
	for i := range g.columns {
		g.alone += len(g.columns[i].which) & 1
	}
}

// beside reports whether a column lies behind those of s, and there is a kernel for one more.
func (s *gridColumns) beside(w *gridWalk) bool {
	n := len(s.which)
	return n < gridWidths[0] && *w == gridWalk{s.place, s.imm + int64(isa.TileStride*n), s.step}
}

// runGrid adds all products of n rounds.
func (c *Core) runGrid(l *kLoop, n uint64) {
	q, g := &c.mq, l.grid
	all, few := &c.kern.grid[l.kind], &c.kern.few.grid[l.kind]
	for r, set := range g.sets {
		q.gridKernels[r] = all
		if q.loopTables[l.places[g.rows[r].place].rows].few && few[oneColumn] != nil && c.alike(set) {
			q.gridKernels[r] = few
		}
	}
	total, chunk := int64(n)*g.length, int64(l.gridChunk)
	if total <= chunk+chunk/2 {
		chunk = total
	}
	call := &q.call
	for at := int64(0); at < total; at += chunk {
		call[gridN] = min(chunk, total-at)
		for i := range g.columns {
			s := &g.columns[i]
			b := &q.places[s.place]
			call[gridBRow], call[gridBMore] = b.rowStep, s.step-isa.TileRows*b.rowStep
			for first := 0; first < len(s.which); {
				w := 0
				for gridWidths[w] > len(s.which)-first || all[w] == nil {
					w++
				}
				call[gridB] = b.first + s.imm + at*s.step + int64(isa.TileStride*first)
				for r, accs := range g.acc {
					row := &g.rows[r]
					a := &q.places[row.place]
					call[gridA], call[gridRows], call[gridAStep] = a.off+row.imm+at*row.step, a.table, row.step
					for j, col := range s.which[first:][:gridWidths[w]] {
						call[gridAcc+j] = int64(uintptr(unsafe.Pointer(&c.T[accs[col]&15])))
					}
					q.gridKernels[r][w](call, unsafe.SliceData(c.arena), c.ahead())
				}
				first += gridWidths[w]
			}
		}
	}
}
