package passes

import (
	"math"

	"github.com/godwit-accel/godwit/ir"
)

// The generator of sorts (sort.go) holds two copies of a line in scratchpad. A longer line of words is cut in rows that fit,
// which are sorted, and then merged: of two sorted rows of any length, the smaller of each element and its mirror image are all
// less than the larger ones, and both are bitonic, so halves of halves are compared until they fit again.
//
//	[0 3 5 8] [1 2 6 7]   mirror the second   min [0 3 2 1]  max [7 6 5 8]   sort each row
//
// Where only the front of the line is read, and it fits a row, the larger ones are dropped: half of what is left, each time.

// front is how many of the first words of a sorted line are read, noted when it is made (packedSort).
const front = "gw.front"

// shortRow is the length of the rows that are kept of a long line, if not more is read: the steps of a sort for a word grow with
// the square of the logarithm.
const shortRow = 1 << 10

// expandSort takes a sort of words apart whose lines do not fit budget bytes twice.
func expandSort(op *ir.Op, budget int64) {
	x := op.Operands[0]
	d := x.Type.DType
	if dir, ok := sortDirection(op); !ok || dir != "LT" || len(op.Operands) != 1 || d != ir.I32 && d != ir.I64 {
		return
	}
	rank := x.Type.Rank()
	dim := op.IntOr("dimension", int64(rank-1))
	if dim < 0 {
		dim += int64(rank)
	}
	n := x.Type.Shape[dim]
	row := int64(1)
	for 4*row*int64(d.Size()) <= budget {
		row *= 2
	}
	if n <= row {
		return
	}
	k := op.IntOr(front, n)
	for keep := max(k, shortRow); row >= 2*keep; row /= 2 {
	}
	b := ir.BuildBefore(op)
	perm := append(without(rank, []int64{dim}), dim)
	v := transposed(b, x, perm)
	turned := v.Type.Shape
	lines := x.Type.NumElements() / n
	rows := (n + row - 1) / row
	for rows&(rows-1) != 0 {
		rows++
	}
	top := ir.NewDense(ir.Tensor(d))
	top.SetInt(0, math.MaxInt64>>(64-d.Bits()))
	fill := b.Const(top)
	pad := func(v *ir.Value, n int64) *ir.Value {
		return padded(b, v, fill, []int64{0, 0}, []int64{0, n - v.Type.Shape[1]}, []int64{0, 0})
	}
	m := &merger{b: b, lines: lines, row: row}
	v = m.sortRows(pad(b.Reshape(v, lines, n), rows*row))
	if k <= row {
		for ; rows > 1; rows /= 2 {
			small, _ := m.meet(v, row)
			v = m.sortRows(small)
		}
		v = pad(v, n)
	} else {
		for run := row; run < rows*row; run *= 2 {
			v = m.merge(v, run)
		}
		v = b.Slice(v, []int64{0, 0}, []int64{lines, n}, nil)
	}
	op.ReplaceWith(transposed(b, b.Reshape(v, turned...), inverse(perm)))
}

// merger works on lines [lines, n], n a multiple of row.
type merger struct {
	b          *ir.Builder
	lines, row int64
}

// sortRows sorts each row of each line.
func (m *merger) sortRows(v *ir.Value) *ir.Value {
	n := v.Type.Shape[1]
	s := m.b.Sort([]*ir.Value{m.b.Reshape(v, m.lines*n/m.row, m.row)}, 1, false, func(b *ir.Builder, a []*ir.Value) []*ir.Value {
		return []*ir.Value{b.Compare("LT", a[0], a[1])}
	})[0]
	return m.b.Reshape(s, m.lines, n)
}

// halves are the first and the second of each two neighbours of size words.
func (m *merger) halves(v *ir.Value, size int64) (a, c *ir.Value) {
	pairs := m.lines * v.Type.Shape[1] / (2 * size)
	w := m.b.Reshape(v, pairs, 2, size)
	return m.b.Slice(w, []int64{0, 0, 0}, []int64{pairs, 1, size}, nil), m.b.Slice(w, []int64{0, 1, 0}, []int64{pairs, 2, size}, nil)
}

// meet has each two sorted neighbours of size words give the smaller half of both, and the larger one; both bitonic.
func (m *merger) meet(v *ir.Value, size int64) (small, large *ir.Value) {
	a, c := m.halves(v, size)
	c = m.b.Reverse(c, 2)
	flat := func(v *ir.Value) *ir.Value { return m.b.Reshape(v, m.lines, v.Type.NumElements()/m.lines) }
	return flat(m.b.Min(a, c)), flat(m.b.Max(a, c))
}

// merge makes sorted runs of size words ones of twice as many.
func (m *merger) merge(v *ir.Value, size int64) *ir.Value {
	join := func(a, c *ir.Value, half int64) *ir.Value {
		pairs := a.Type.NumElements() / half
		return m.b.Reshape(m.b.Concat(1, m.b.Reshape(a, pairs, 1, half), m.b.Reshape(c, pairs, 1, half)), m.lines, v.Type.Shape[1])
	}
	small, large := m.meet(v, size)
	v = join(small, large, size)
	for half := size / 2; half >= m.row; half /= 2 {
		a, c := m.halves(v, half)
		v = join(m.b.Min(a, c), m.b.Max(a, c), half)
	}
	return m.sortRows(v)
}
