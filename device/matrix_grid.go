package device

import (
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

// loopGrid is the accumulators of a regular loop, [row][column], with the rows' lists of A and the columns' of B.
type loopGrid struct {
	acc  [][]uint8
	sets []uint16 // those of a row
	a, b [][]int16
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

// gridColumns is columns side by side, in the round at hand.
type gridColumns struct {
	n     int
	which [4]uint8     // in the grid's order
	at    *loopOperand // the first
}

// gridOf finds the grid of a loop's accumulators.
func gridOf(set uint16, chain *[16]loopChain) *loopGrid {
	g := &loopGrid{}
	for i := range uint8(16) {
		if set>>i&1 == 0 {
			continue
		}
		row := slices.IndexFunc(g.a, func(x []int16) bool { return slices.Equal(x, chain[i].a) })
		if row < 0 {
			row = len(g.a)
			g.a, g.acc, g.sets = append(g.a, chain[i].a), append(g.acc, nil), append(g.sets, 0)
		}
		g.acc[row] = append(g.acc[row], i)
		g.sets[row] |= 1 << i
	}
	for _, i := range g.acc[0] {
		g.b = append(g.b, chain[i].b)
	}
	for _, accs := range g.acc {
		if len(accs) != len(g.b) {
			return nil
		}
		for j, col := range g.b {
			k := slices.IndexFunc(accs[j:], func(i uint8) bool { return slices.Equal(chain[i].b, col) })
			if k < 0 {
				return nil
			}
			accs[j], accs[j+k] = accs[j+k], accs[j]
		}
	}
	return g // as a chain has as many of A as of B, all lists of a grid are of one length
}

// walk makes one operand of a list whose places are a constant distance apart, in a round and from round to round, or reports that they are not.
func (q *matrixQueue) walk(w *loopOperand, list []int16) bool {
	from := &q.at[list[0]]
	m, round, step := int64(len(list)), from.step, from.step
	if m > 1 {
		step = q.at[list[1]].off - from.off
	}
	if step*m != round {
		return false
	}
	for i, x := range list[1:] {
		at, by := &q.at[x], step*int64(i+1)
		if at.off != from.off+by || at.first != from.first+by || at.table != from.table || at.rowStep != from.rowStep || at.step != round {
			return false
		}
	}
	w.off, w.table, w.first, w.rowStep, w.step = from.off, from.table, from.first, from.rowStep, step
	return true
}

// gridPlan is a loop's grid in the round at hand.
type gridPlan struct {
	rows, cols [16]loopOperand
	columns    [16]gridColumns
	sets       int
	kernels    [16]*[len(gridWidths)]gridKernel // by row
}

// layGrid finds where a grid's operands are, and which columns lie side by side. It reports false if they are not regular, or if lists can bring
// columns together, pairs says, that lie apart.
func (q *matrixQueue) layGrid(g *loopGrid, pairs bool) bool {
	p := &q.grid
	for i, list := range g.a {
		if !q.walk(&p.rows[i], list) {
			return false
		}
	}
	for j, list := range g.b {
		if !q.walk(&p.cols[j], list) {
			return false
		}
	}
	p.sets = 0
	alone := 0
	for left := uint16(1)<<len(g.b) - 1; left != 0; p.sets++ {
		s := &p.columns[p.sets]
		j := leftmost(&p.cols, left)
		s.n, s.at = 0, &p.cols[j]
		for j >= 0 && s.n < len(s.which) {
			left &^= 1 << j
			s.which[s.n] = uint8(j)
			s.n++
			j = s.beside(&p.cols, left)
		}
		alone += s.n & 1
	}
	return alone < 2 || !pairs
}

// leftmost is the first of some columns.
func leftmost(cols *[16]loopOperand, of uint16) int {
	least := -1
	for ; of != 0; of &= of - 1 {
		if j := bits.TrailingZeros16(of); least < 0 || cols[j&15].first < cols[least&15].first {
			least = j
		}
	}
	return least
}

// beside is the one of some columns that lies behind those of s, or −1.
func (s *gridColumns) beside(cols *[16]loopOperand, of uint16) int {
	for ; of != 0; of &= of - 1 {
		j := bits.TrailingZeros16(of)
		if c := &cols[j&15]; c.first == s.at.first+int64(isa.TileStride*s.n) && c.rowStep == s.at.rowStep && c.step == s.at.step {
			return j
		}
	}
	return -1
}

// runGrid adds all products of n rounds.
func (c *Core) runGrid(l *kLoop, n uint64) {
	q, g := &c.mq, l.grid
	p := &q.grid
	all, few := &c.kern.grid[l.kind], &c.kern.few.grid[l.kind]
	for r, set := range g.sets {
		p.kernels[r] = all
		if q.tables[c.tableOf(p.rows[r].table)].few && few[oneColumn] != nil && c.alike(set) {
			p.kernels[r] = few
		}
	}
	total := int64(n) * int64(len(g.a[0]))
	chunk := int64(l.gridChunk)
	if total <= chunk+chunk/2 {
		chunk = total
	}
	call := &q.call
	for at := int64(0); at < total; at += chunk {
		call[gridN] = min(chunk, total-at)
		for i := range p.columns[:p.sets] {
			s := &p.columns[i]
			b := s.at
			call[gridBRow], call[gridBMore] = b.rowStep, b.step-isa.TileRows*b.rowStep
			for first := 0; first < s.n; {
				w := 0
				for gridWidths[w] > s.n-first || all[w] == nil {
					w++
				}
				call[gridB] = b.first + at*b.step + int64(isa.TileStride*first)
				for r, accs := range g.acc {
					a := &p.rows[r]
					call[gridA], call[gridRows], call[gridAStep] = a.off+at*a.step, a.table, a.step
					for j, col := range s.which[first:][:gridWidths[w]] {
						call[gridAcc+j] = int64(uintptr(unsafe.Pointer(&c.T[accs[col]&15])))
					}
					p.kernels[r][w](call, unsafe.SliceData(c.arena), c.ahead())
				}
				first += gridWidths[w]
			}
		}
	}
}
