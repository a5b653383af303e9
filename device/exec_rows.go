package device

import "github.com/godwit-accel/godwit/isa"

// Loads and stores of a vector or tile in pieces: under masks, by rows, by indices, wherever in memory they lie. A piece list says
// which bytes of the register go where; it is checked as a whole before anything changes.

type piece struct {
	addr uint64
	at   int // in the register
	n    int
}

// pieceList has room for an element a lane, or 16 rows in two-byte runs.
type pieceList struct {
	p [512]piece
	n int
}

func (l *pieceList) add(addr uint64, at, n int) {
	if l.n > 0 {
		if q := &l.p[l.n-1]; q.addr+uint64(q.n) == addr && q.at+q.n == at {
			q.n += n
			return
		}
	}
	l.p[l.n] = piece{addr, at, n}
	l.n++
}

// on reports whether byte i of a mask register is on; register 0 is all ones.
func (c *Core) on(mask uint8, i int) bool { return c.M[mask][i>>6]>>(i&63)&1 != 0 }

// vectorPieces lists the lanes that are on of a vector at addr.
func (c *Core) vectorPieces(in *isa.Inst, addr uint64) *pieceList {
	l := c.newPieces()
	size := in.Type.Size()
	for i := 0; i < isa.VBytes; i += size {
		if c.on(in.Mask, i) {
			l.add(addr+uint64(i), i, size)
		}
	}
	return l
}

func (c *Core) newPieces() *pieceList {
	if c.pieceBuf == nil {
		c.pieceBuf = &pieceList{}
	}
	c.pieceBuf.n = 0
	return c.pieceBuf
}

// load fills the listed bytes of a register image.
func (c *Core) loadPieces(o *op, l *pieceList, image []byte) bool {
	for _, p := range l.p[:l.n] {
		if !c.Load(p.addr, image[p.at:][:p.n]) {
			return c.refused(o)
		}
	}
	return true
}

// storePieces stores the listed bytes, after checking all of them.
func (c *Core) storePieces(o *op, l *pieceList, image []byte) bool {
	for _, p := range l.p[:l.n] {
		if !c.CanStore(p.addr, p.n) {
			return c.refused(o)
		}
	}
	for _, p := range l.p[:l.n] {
		if !c.Store(p.addr, image[p.at:][:p.n]) {
			return c.refused(o)
		}
	}
	return true
}

// loadMasked is a vector load in pieces.
func (c *Core) loadMasked(o *op, addr uint64) bool {
	if addr&uint64(o.in.Type.Size()-1) != 0 {
		return c.misaligned(addr, o)
	}
	return c.loadInto(o, c.vectorPieces(&o.in, addr))
}

func (c *Core) storeMasked(o *op, addr uint64) bool {
	if addr&uint64(o.in.Type.Size()-1) != 0 {
		return c.misaligned(addr, o)
	}
	return c.storePieces(o, c.vectorPieces(&o.in, addr), c.V[o.in.Dst&31][:])
}

// loadInto loads pieces to the destination vector, whose other bytes stay or become 0.
func (c *Core) loadInto(o *op, l *pieceList) bool {
	c.tmp = c.V[o.in.Dst&31]
	if o.in.Z {
		c.tmp = vec{}
	}
	if !c.loadPieces(o, l, c.tmp[:]) {
		return false
	}
	c.V[o.in.Dst&31] = c.tmp
	return true
}

// splatMasked is a broadcasting load under a mask.
func (c *Core) splatMasked(o *op, addr uint64) bool {
	size := o.in.Type.Size()
	if addr&uint64(size-1) != 0 {
		return c.misaligned(addr, o)
	}
	any := false
	for i := 0; i < isa.VBytes && !any; i += size {
		any = c.on(o.in.Mask, i)
	}
	var b [8]byte
	if any && !c.Load(addr, b[:size]) {
		return c.refused(o)
	}
	splat(&c.tmp, loadLE(b[:], 8), size)
	c.merge(o, &c.tmp, size)
	return true
}

// rowPieces lists the rows of a row access to a vector.
func (c *Core) rowPieces(o *op) (*pieceList, bool) {
	in := &o.in
	base, row := c.S[in.A&31]+uint64(in.Imm>>3), 16<<(in.Imm&7)
	size := in.Type.Size()
	l := c.newPieces()
	w := walkRows(c.S[in.B&31], c.S[in.C&31])
	for at := 0; at < isa.VBytes; at += row {
		addr := base + w.off
		for i := at; i < at+row; i += size {
			if c.on(in.Mask, i) {
				l.add(addr+uint64(i-at), i, size)
			}
		}
		w.next()
	}
	return l, true
}

// tilePieces lists the bytes of a tile's rows that the mask keeps.
func (c *Core) tilePieces(in *isa.Inst) *pieceList {
	base := c.S[in.A&31] + uint64(in.Imm)
	l := c.newPieces()
	w := walkRows(c.S[in.B&31], c.S[in.C&31])
	for r := range isa.TileRows {
		for i := 0; i < isa.TileStride; {
			if !c.on(in.Mask, i) {
				i++
				continue
			}
			j := i + 1
			for j < isa.TileStride && c.on(in.Mask, j) {
				j++
			}
			l.add(base+w.off+uint64(i), isa.TileStride*r+i, j-i)
			i = j
		}
		w.next()
	}
	return l
}

func (c *Core) loadTileRows(o *op) bool {
	var t [isa.TileBytes]byte
	if !c.loadPieces(o, c.tilePieces(&o.in), t[:]) {
		return false
	}
	c.overwritten(o.in.Dst & 15)
	c.T[o.in.Dst&15] = t
	return true
}

func (c *Core) storeTileRows(o *op) bool {
	return c.storePieces(o, c.tilePieces(&o.in), c.tile(o.in.Dst)[:])
}

// gatherShape gives the lanes of a gather or scatter: their width, and that of the element in memory.
func gatherShape(t isa.Type) (lane, elem int) {
	switch t {
	case isa.I64:
		return 8, 8
	case isa.U32:
		return 8, 4
	}
	return 4, t.Size()
}

// eachIndex calls f for each lane that is on, with its address.
func (c *Core) eachIndex(o *op, f func(at, elem int, addr uint64) bool) bool {
	in := &o.in
	lane, elem := gatherShape(in.Type)
	base, scale := c.S[in.A&31]+uint64(in.Imm>>3), uint(in.Imm&7)
	index := &c.V[in.B&31]
	for at := 0; at < isa.VBytes; at += lane {
		if !c.on(in.Mask, at) {
			continue
		}
		i := loadLE(index[at:], uint64(lane))
		if lane == 4 {
			i = uint64(int64(int32(i)))
		}
		addr := base + i<<scale
		if addr&uint64(elem-1) != 0 {
			return c.misaligned(addr, o)
		}
		if !f(at, elem, addr) {
			return false
		}
	}
	return true
}

func execGather(c *Core, o *op) bool {
	lane, _ := gatherShape(o.in.Type)
	t := c.V[o.in.Dst&31]
	if o.in.Z {
		t = vec{}
	}
	ok := c.eachIndex(o, func(at, elem int, addr uint64) bool {
		var b [8]byte
		if c.inScratch(addr, uint64(elem)) {
			copy(b[:elem], c.scratch[addr:])
		} else if !c.Load(addr, b[:elem]) {
			return c.refused(o)
		}
		v := loadLE(b[:], 8)
		if o.in.Type == isa.I8 || o.in.Type == isa.I16 {
			v = extendLow(o.in.Type, v)
		}
		storeLE(t[at:], v, lane)
		return true
	})
	if ok {
		c.V[o.in.Dst&31] = t
	}
	return ok
}

func execScatter(c *Core, o *op) bool {
	l := c.newPieces()
	if !c.eachIndex(o, func(at, elem int, addr uint64) bool {
		l.p[l.n] = piece{addr, at, elem}
		l.n++
		return true
	}) {
		return false
	}
	return c.storePieces(o, l, c.V[o.in.Dst&31][:])
}

var rowExecs = execTable{
	isa.OpVsts: always(execScatter),
	isa.OpMld: always(func(c *Core, o *op) bool {
		var b [isa.MaskBytes]byte
		if addr := atOffset(c, &o.in); !c.Load(addr, b[:]) {
			return c.refused(o)
		}
		var m [4]uint64
		for i := range m {
			m[i] = loadLE(b[8*i:], 8)
		}
		return c.setM(o, m)
	}),
	isa.OpMst: always(func(c *Core, o *op) bool {
		var b [isa.MaskBytes]byte
		for i, w := range c.M[o.in.Dst&15] {
			storeLE(b[8*i:], w, 8)
		}
		if addr := atOffset(c, &o.in); !c.Store(addr, b[:]) {
			return c.refused(o)
		}
		return true
	}),
}
