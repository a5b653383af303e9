package device

import (
	"encoding/binary"
	"unsafe"

	"github.com/godwit-accel/godwit/isa"
)

// A loop loads many tiles by few row descriptors. What a descriptor and a phase mean for 16 rows is worked out once and kept in a table; the
// offsets lie behind the scratchpad and the slots of the matrix queue, where the kernels read them.

const (
	rowTables = 128
	rowWays   = 4 // tables that a descriptor and phase may be in: rows that wrap have one for each phase, and two in each other's place would be made again and again
	rowSizes  = 5 // of a vector's rows: 16 bytes to 256
	denseRows = 0 // the table of a tile in one piece
)

type rowTable struct {
	desc, phase uint64
	lo, hi      uint64 // of the rows' offsets, signed
	step        int64
	odd         uint64           // all offsets or'ed: what they are aligned to
	least, most [rowSizes]uint64 // lo and hi of as many rows as a vector has by size
	even, known bool             // even: rows in equal steps
	few         bool             // rows repeat the first few
	far         bool             // an offset that does not fit the kernels' tables
}

func (c *Core) tableAt(i int32) int64 {
	return int64(len(c.full) + stageSlots*isa.TileBytes + isa.TileRows*4*int(i))
}

// offsets of the rows of a table.
func (q *matrixQueue) offsets(c *Core, i int32) *[isa.TileRows]int32 {
	return (*[isa.TileRows]int32)(unsafe.Pointer(&c.arena[c.tableAt(i)]))
}

// first is where the rows of an even tile begin, and step their distance.
func (q *matrixQueue) first(r tileRef) int64 {
	return int64(r.off) + q.columns[r.rows&(rowTables-1)].first
}

func (q *matrixQueue) step(r tileRef) int64 { return q.columns[r.rows&(rowTables-1)].step }

// rows finds the table of n rows of a descriptor from a phase on, or makes it, and moves the base to what the offsets count from: whole turns
// of the descriptor go there, and rows that do not wrap all have the table of their distance. Whoever uses the table in whose place a new
// one comes is settled first. The hint is a table that it may well be.
func (q *matrixQueue) rows(c *Core, hint int32, base, desc, phase, n uint64) (uint64, int32) {
	n0 := desc & 0xffff
	s0, s1 := rowSteps(desc)
	if n0 != 0 && phase >= n0 {
		base += phase / n0 * s1
		phase %= n0
	}
	if n0 == 0 || phase+n <= n0 {
		base += phase * s0
		desc, phase = desc&(0xffffff<<16), 0
	}
	if t := &q.tables[hint&(rowTables-1)]; t.desc == desc && t.phase == phase && t.known {
		return base, hint & (rowTables - 1)
	}
	h := desc ^ phase*0x9e3779b97f4a7c15
	h *= 0x9e3779b97f4a7c15
	set := int32(h >> 32 * (rowTables / rowWays) >> 32)
	for i := range int32(rowWays) {
		i += set * rowWays
		if t := &q.tables[i&(rowTables-1)]; t.desc == desc && t.phase == phase && t.known {
			return base, i
		}
	}
	i := q.oldest(set)
	if q.tables[i].known {
		c.settle()
	}
	c.makeRows(i, desc, phase)
	return base, i
}

// oldest is the table of a set that was made longest ago. That of dense tiles stays.
func (q *matrixQueue) oldest(set int32) int32 {
	i := set * rowWays
	at := q.rowTurn[set] % rowWays
	if q.rowTurn[set]++; i+int32(at) == denseRows {
		at = q.rowTurn[set] % rowWays
		q.rowTurn[set]++
	}
	return i + int32(at)
}

func (c *Core) makeRows(i int32, desc, phase uint64) {
	t := rowTable{desc: desc, phase: phase, even: true, known: true}
	w := walkRows(desc, phase)
	var offs [isa.TileRows]uint64
	for r := range offs {
		offs[r] = w.off
		w.next()
	}
	t.lo, t.hi, t.step = offs[0], offs[0], int64(offs[1]-offs[0])
	for r, off := range offs {
		t.odd |= off
		if int64(off) < int64(t.lo) {
			t.lo = off
		}
		if int64(off) > int64(t.hi) {
			t.hi = off
		}
		t.far = t.far || int64(off) != int64(int32(off))
		t.even = t.even && off == offs[0]+uint64(r)*uint64(t.step)
		for s := range rowSizes {
			if r == isa.VBytes/(16<<s)-1 {
				t.least[s], t.most[s] = t.lo, t.hi
			}
		}
		binary.LittleEndian.PutUint32(c.arena[c.tableAt(i)+int64(4*r):], uint32(off))
	}
	t.few = few(&offs)
	c.mq.tables[i] = t
	c.mq.columns[i].first, c.mq.columns[i].step = int64(t.lo), t.step
	if t.step < 0 {
		c.mq.columns[i].first = int64(t.hi)
	}
	c.mq.even[i] = t.even
	c.mq.uncache(int64(i))
	c.mq.made++
}

// forgetRows leaves only the table of dense tiles.
func (q *matrixQueue) forgetRows(c *Core) {
	q.tables, q.rowTurn = [rowTables]rowTable{}, [rowTables / rowWays]uint8{}
	q.uncache(-1)
	c.makeRows(denseRows, isa.TileStride<<16, 0)
}
