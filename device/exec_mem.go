package device

import (
	"encoding/binary"

	"github.com/godwit-accel/godwit/isa"
)

// Loads and stores. What is in the scratchpad goes straight to its bytes; the rest, and what is not
// wholly in one piece of memory, through Load and Store, which also find the faults.

var memoryExecs = execTable{
	isa.OpLd:    loadScalar(atOffset, false),
	isa.OpLdx:   loadScalar(atIndex, false),
	isa.OpLdp:   loadScalar(atBase, true),
	isa.OpSt:    storeScalar(atOffset, false),
	isa.OpStx:   storeScalar(atIndex, false),
	isa.OpStp:   storeScalar(atBase, true),
	isa.OpVld:   loadVector(atOffset, false),
	isa.OpVldx:  loadVector(atIndex, false),
	isa.OpVldp:  loadVector(atBase, true),
	isa.OpVldb:  loadSplat(atOffset),
	isa.OpVldbx: loadSplat(atIndex),
	isa.OpVst:   storeVector(atOffset, false),
	isa.OpVstx:  storeVector(atIndex, false),
	isa.OpVstp:  storeVector(atBase, true),
	isa.OpTld:   always(execTld),
	isa.OpTldc:  always(execTldc),
	isa.OpTst:   always(execTst),
	isa.OpTstc:  always(execTstc),
	isa.OpVldr:  always(execVldr),
	isa.OpVstr:  always(execVstr),
}

type addrMode func(c *Core, in *isa.Inst) uint64

func atOffset(c *Core, in *isa.Inst) uint64 { return c.S[in.A&31] + uint64(in.Imm) }
func atIndex(c *Core, in *isa.Inst) uint64  { return c.indexed(in) }
func atBase(c *Core, in *isa.Inst) uint64   { return c.S[in.A&31] }

// inScratch reports that n bytes at addr are declared scratchpad.
func (c *Core) inScratch(addr, n uint64) bool {
	return addr >= scratchBase && n <= uint64(len(c.scratch)) && addr <= uint64(len(c.scratch))-n
}

func (c *Core) refused(o *op) bool { return c.refFault(isa.FaultMemory, o) }

func loadScalar(mode addrMode, inc bool) func(*isa.Inst) execFunc {
	return func(in *isa.Inst) execFunc {
		size := uint64(in.Type.Size())
		return func(c *Core, o *op) bool {
			addr := mode(c, &o.in)
			if addr&(size-1) != 0 {
				return c.misaligned(addr, o)
			}
			var v uint64
			if c.inScratch(addr, size) {
				v = loadLE(c.scratch[addr:], size)
			} else {
				var b [8]byte
				if !c.Load(addr, b[:size]) {
					return c.refused(o)
				}
				v = binary.LittleEndian.Uint64(b[:])
			}
			switch o.in.Type {
			case isa.I8:
				v = uint64(int64(int8(v)))
			case isa.I16:
				v = uint64(int64(int16(v)))
			case isa.I32:
				v = uint64(int64(int32(v)))
			}
			if inc {
				c.setS(o.in.A, addr+uint64(o.in.Imm))
			}
			c.setS(o.in.Dst, v)
			return true
		}
	}
}

func loadLE(b []byte, size uint64) uint64 {
	switch size {
	case 1:
		return uint64(b[0])
	case 2:
		return uint64(binary.LittleEndian.Uint16(b))
	case 4:
		return uint64(binary.LittleEndian.Uint32(b))
	}
	return binary.LittleEndian.Uint64(b)
}

func storeScalar(mode addrMode, inc bool) func(*isa.Inst) execFunc {
	return func(in *isa.Inst) execFunc {
		size := uint64(in.Type.Size())
		return func(c *Core, o *op) bool {
			addr := mode(c, &o.in)
			if addr&(size-1) != 0 {
				return c.misaligned(addr, o)
			}
			var b [8]byte
			binary.LittleEndian.PutUint64(b[:], c.S[o.in.Dst])
			if c.inScratch(addr, size) {
				c.willWrite(addr, size)
				copy(c.scratch[addr:][:size], b[:])
			} else if !c.Store(addr, b[:size]) {
				return c.refused(o)
			}
			if inc {
				c.setS(o.in.A, addr+uint64(o.in.Imm))
			}
			return true
		}
	}
}

// loadVector loads under a mask in pieces where not all of the vector is at hand in the scratchpad.
func loadVector(mode addrMode, inc bool) func(*isa.Inst) execFunc {
	return func(in *isa.Inst) execFunc {
		size := uint64(in.Type.Size())
		return func(c *Core, o *op) bool {
			addr := mode(c, &o.in)
			if addr&(size-1) != 0 {
				return c.misaligned(addr, o)
			}
			switch {
			case c.inScratch(addr, isa.VBytes):
				src := (*[isa.VBytes]byte)(c.scratch[addr:])
				if o.in.Mask == 0 {
					c.V[o.in.Dst&31] = *src
				} else {
					c.merge(o, src, int(size))
				}
			case o.in.Mask == 0:
				if !c.Load(addr, c.tmp[:]) {
					return c.refused(o)
				}
				c.V[o.in.Dst&31] = c.tmp
			default:
				if !c.loadMasked(o, addr) {
					return false
				}
			}
			if inc {
				c.setS(o.in.A, addr+uint64(o.in.Imm))
			}
			return true
		}
	}
}

func loadSplat(mode addrMode) func(*isa.Inst) execFunc {
	return func(in *isa.Inst) execFunc {
		size := uint64(in.Type.Size())
		return func(c *Core, o *op) bool {
			addr := mode(c, &o.in)
			if o.in.Mask != 0 {
				return c.splatMasked(o, addr)
			}
			if addr&(size-1) != 0 {
				return c.misaligned(addr, o)
			}
			if c.inScratch(addr, size) {
				copy(c.tmp[:size], c.scratch[addr:])
			} else if !c.Load(addr, c.tmp[:size]) {
				return c.refused(o)
			}
			splat(&c.V[o.in.Dst&31], loadLE(c.tmp[:], size), int(size))
			return true
		}
	}
}

// splat writes the low bytes of a value to every lane.
func splat(v *[isa.VBytes]byte, x uint64, size int) {
	switch size {
	case 1:
		x = x & 0xff * 0x0101010101010101
	case 2:
		x = x & 0xffff * 0x0001000100010001
	case 4:
		x = x&0xffffffff | x<<32
	}
	w := u64s(v)
	for i := range w {
		w[i] = x
	}
}

func storeVector(mode addrMode, inc bool) func(*isa.Inst) execFunc {
	return func(in *isa.Inst) execFunc {
		size := uint64(in.Type.Size())
		return func(c *Core, o *op) bool {
			addr := mode(c, &o.in)
			if addr&(size-1) != 0 {
				return c.misaligned(addr, o)
			}
			switch {
			case c.inScratch(addr, isa.VBytes):
				dst := (*[isa.VBytes]byte)(c.scratch[addr:])
				c.willWrite(addr, isa.VBytes)
				if o.in.Mask == 0 {
					*dst = c.V[o.in.Dst&31]
				} else {
					blend(dst, &c.V[o.in.Dst&31], &c.M[o.in.Mask], int(size))
				}
			case o.in.Mask == 0:
				if !c.Store(addr, c.V[o.in.Dst&31][:]) {
					return c.refused(o)
				}
			default:
				if !c.storeMasked(o, addr) {
					return false
				}
			}
			if inc {
				c.setS(o.in.A, addr+uint64(o.in.Imm))
			}
			return true
		}
	}
}

// merge writes a result under the instruction's mask, for lanes of size bytes.
func (c *Core) merge(o *op, v *[isa.VBytes]byte, size int) {
	dst := &c.V[o.in.Dst&31]
	if o.in.Z {
		clear64(dst)
	}
	blend(dst, v, &c.M[o.in.Mask], size)
}

func clear64(v *[isa.VBytes]byte) { *v = [isa.VBytes]byte{} }

// blend copies the lanes of src whose mask is on.
func blend(dst, src *[isa.VBytes]byte, m *[4]uint64, size int) {
	d, s := u64s(dst), u64s(src)
	for i, w := range m {
		w = laneMask(w, size)
		for j := range 8 {
			b := maskBytes[w>>(8*j)&0xff]
			d[8*i+j] = d[8*i+j]&^b | s[8*i+j]&b
		}
	}
}

// rowWalk gives the offsets of successive rows of a row descriptor.
type rowWalk struct {
	n0, at     uint64
	step, wrap uint64 // added inside a run of n0 rows, and from the last of a run to the next one's first
	off        uint64
	never      bool
}

// rowSteps are the distances of a descriptor's rows, and of its turns.
func rowSteps(desc uint64) (row, turn uint64) {
	return uint64(int64(desc<<24) >> 40), uint64(int64(desc) >> 40)
}

func walkRows(desc, phase uint64) rowWalk {
	n0 := desc & 0xffff
	s0, s1 := rowSteps(desc)
	w := rowWalk{n0: n0, step: s0}
	if n0 == 0 {
		w.never, w.off = true, phase*s0
		return w
	}
	if phase < n0 { // the usual case: spares two divisions
		w.at, w.off = phase, phase*s0
	} else {
		w.at = phase % n0
		w.off = w.at*s0 + phase/n0*s1
	}
	w.wrap = s1 - (n0-1)*s0
	return w
}

func (w *rowWalk) next() {
	if w.never {
		w.off += w.step
		return
	}
	if w.at++; w.at == w.n0 {
		w.at = 0
		w.off += w.wrap
		return
	}
	w.off += w.step
}

// execTld loads a tile whose rows all lie in the scratchpad, with at most a mask that keeps a prefix of each row.
func execTld(c *Core, o *op) bool {
	in := &o.in
	return c.loadTile(in, c.S[in.A&31], c.S[in.B&31], c.S[in.C&31]) || c.loadTileRows(o)
}

// loadTile loads a tile whose rows are all in the scratchpad, or reports that they are not.
func (c *Core) loadTile(in *isa.Inst, base, desc, phase uint64) bool {
	keep := uint64(isa.TileStride)
	if in.Mask != 0 {
		m := c.M[in.Mask][0]
		if m&(m+1) != 0 || m == 0 {
			return false
		}
		keep = uint64(bitLen(m))
	}
	base, i := c.mq.rows(c, c.mq.ref[in.Dst&15].rows, base+uint64(in.Imm), desc, phase, isa.TileRows)
	t := &c.mq.tables[i&(rowTables-1)]
	if t.far || base >= uint64(len(c.full)) || !c.inScratch(base+t.lo, isa.TileStride) || !c.inScratch(base+t.hi, isa.TileStride) {
		return false
	}
	if keep == isa.TileStride {
		c.lazyTile(in.Dst&15, tileRef{int32(base), i})
		return true
	}
	c.overwritten(in.Dst & 15)
	tile := &c.T[in.Dst&15]
	for r, off := range c.mq.offsets(c, i) {
		row := (*[isa.TileStride]byte)(tile[isa.TileStride*r:])
		n := copy(row[:keep], c.scratch[base+uint64(int64(off)):])
		clear(row[n:])
	}
	return true
}

func execTldc(c *Core, o *op) bool {
	addr := c.S[o.in.A&31] + uint64(o.in.Imm)
	if c.inScratch(addr, isa.TileBytes) {
		c.lazyTile(o.in.Dst&15, tileRef{int32(addr), denseRows})
		return true
	}
	var t [isa.TileBytes]byte
	if !c.Load(addr, t[:]) {
		return c.refused(o)
	}
	c.overwritten(o.in.Dst & 15)
	c.T[o.in.Dst&15] = t
	return true
}

func execTst(c *Core, o *op) bool {
	in := &o.in
	if in.Mask != 0 {
		return c.storeTileRows(o)
	}
	base := c.S[in.A&31] + uint64(in.Imm)
	w := walkRows(c.S[in.B&31], c.S[in.C&31])
	for range isa.TileRows {
		if !c.inScratch(base+w.off, isa.TileStride) {
			return c.storeTileRows(o)
		}
		w.next()
	}
	w = walkRows(c.S[in.B&31], c.S[in.C&31])
	t := c.tile(in.Dst)
	for r := 0; r < isa.TileBytes; r += isa.TileStride {
		addr := base + w.off
		c.willWrite(addr, isa.TileStride)
		*(*[isa.TileStride]byte)(c.scratch[addr:]) = *(*[isa.TileStride]byte)(t[r:])
		w.next()
	}
	return true
}

func execTstc(c *Core, o *op) bool {
	addr := c.S[o.in.A&31] + uint64(o.in.Imm)
	if c.inScratch(addr, isa.TileBytes) {
		t := c.tile(o.in.Dst)
		c.willWrite(addr, isa.TileBytes)
		copy(c.scratch[addr:][:isa.TileBytes], t[:])
		return true
	}
	if !c.Store(addr, c.tile(o.in.Dst)[:]) {
		return c.refused(o)
	}
	return true
}

// tableRows finds the rows of a vector's row access without a mask if they all are in the scratchpad and on the grid: a place, and their
// offsets behind it.
func (c *Core) tableRows(in *isa.Inst) (at uint64, rows *[isa.TileRows]int32, size uint64, ok bool) {
	if in.Mask != 0 {
		return 0, nil, 0, false
	}
	base := c.S[in.A&31] + uint64(in.Imm>>3)
	size = 16 << (in.Imm & 7)
	base, i := c.mq.rows(c, c.mq.vector, base, c.S[in.B&31], c.S[in.C&31], isa.VBytes/size)
	c.mq.vector = i
	t := &c.mq.tables[i&(rowTables-1)]
	grid := uint64(in.Type.Size() - 1)
	n := in.Imm & 7 % rowSizes
	ok = !t.far && base < uint64(len(c.full)) && (base|t.odd)&grid == 0 && c.inScratch(base+t.least[n], size) && c.inScratch(base+t.most[n], size)
	return base, c.mq.offsets(c, i), size, ok
}

func execVldr(c *Core, o *op) bool {
	in := &o.in
	if base, rows, size, ok := c.tableRows(in); ok {
		c.kern.loadRows(&c.V[in.Dst&31], &c.arena[base], rows, int(size))
		return true
	}
	l, ok := c.rowPieces(o)
	return ok && c.loadInto(o, l)
}

func execVstr(c *Core, o *op) bool {
	in := &o.in
	if base, rows, size, ok := c.tableRows(in); ok {
		for _, at := range rows[:isa.VBytes/size] {
			c.willWrite(base+uint64(int64(at)), size)
		}
		c.kern.storeRows(&c.V[in.Dst&31], &c.arena[base], rows, int(size))
		return true
	}
	l, ok := c.rowPieces(o)
	return ok && c.storePieces(o, l, c.V[in.Dst&31][:])
}
