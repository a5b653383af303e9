package device

import (
	"bytes"
	"math/bits"

	"github.com/godwit-accel/godwit/isa"
)

// A picture seldom ends with a tile: 7 × 7 pixels are three of 16 rows and one row. What the fourth tile holds besides is products that nobody needs, a quarter
// of all. Compilers let its descriptor repeat the rows that are left. Then rows of the accumulator repeat as well, if they did so before: the first few are
// multiplied, and stored as the others, too.
//
//	pixel   48 48 48 48 │ 48 48 48 48 48 48 48 48 48 48 48 48
//	        multiplied  │ equal

// fewRows is how many rows of a tile the kernels for few multiply; kernelgen knows it.
const fewRows = 4

// few reports whether the rows at offs repeat the first few.
func few(offs *[isa.TileRows]uint64) bool {
	for r := fewRows; r < len(offs); r++ {
		if offs[r] != offs[r-fewRows] {
			return false
		}
	}
	return true
}

// alike reports whether the rows of all tiles of a set repeat the first few.
func (c *Core) alike(set uint16) bool {
	const differ = fewRows * isa.TileStride
	for ; set != 0; set &= set - 1 {
		if t := &c.T[bits.TrailingZeros16(set)&15]; !bytes.Equal(t[differ:], t[:len(t)-differ]) {
			return false
		}
	}
	return true
}

// kernelsFor gives the kernels for the first n products of a chain into a set of accumulators: those for few rows, if that is enough.
func (c *Core) kernelsFor(h *accChain, n int, set uint16) *productKernels {
	q, table := &c.mq, h.a[0].rows
	if !q.tables[table&(rowTables-1)].few || c.kern.few.chain1[q.kind] == nil {
		return &c.kern.productKernels
	}
	for i := range h.a[:n] {
		if h.a[i].rows != table {
			return &c.kern.productKernels
		}
	}
	if h.load && !c.alike(set) {
		return &c.kern.productKernels
	}
	return &c.kern.few
}
