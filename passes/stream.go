package passes

import (
	"slices"

	"github.com/godwit-accel/godwit/internal/source"
	"github.com/godwit-accel/godwit/ir/kernel"
	"github.com/godwit-accel/godwit/isa"
)

// The tile stream. A region walks a grid of tiles, one axis of the grid a chunked dimension; the last axis runs
// fastest. Each operand is a flow of equal tiles, brought into one of some scratchpad buffers while others are computed on:
//
//	load 0 │ load 1 │ load 2    │ load 3    │ …
//	                │ compute 0 │ compute 1 │ …
//	                            │ store 0   │ store 1 │ …
//
// Loads are one tile ahead where computing binds. Else they are two ahead if there is room: a transfer takes 200 cycles more than
// it keeps the engine busy, and with one tile ahead the engine idles for them wherever computing takes about as long as copying.
// Results have two buffers. What is stored from an operand's buffer keeps it for one more tile.
//
// All tiles have the same size: where a chunk does not divide the dimension the last tile begins earlier and
// overlaps the one before. A map computes the overlap twice, to the same values; a fold skips it (tile.skip). So
// there are no tail descriptors and every trip count is constant. The loads of the tile after the last are started
// with an empty descriptor, which keeps the number of outstanding copies, an immediate of the wait, the same.

// axis is one dimension of the grid.
type axis struct{ n, chunk int64 }

func (a axis) count() int64 { return (a.n + a.chunk - 1) / a.chunk }

// flow is the tiles of one operand or result.
type flow struct {
	name  string
	ptr   kernel.Value // the tensor in global memory,
	off   int64        // and where in it the first tile begins, in bytes
	outer []int64      // bytes from one index to the next, by axis
	box   box          // one tile; src is the global side of a load, dst that of a store
	bytes int64        // of the tile in scratchpad, with slack for whole vectors
	addr  int64        // of the first buffer
	desc  isa.DMADesc
	still bool    // the tile never changes: loaded once,
	late  bool    // and if so, not looked at before acquire
	alias *flow   // of a result: it is stored from this operand's buffer, nothing being computed
	use   *passes // in which of a body's passes a tile is used, nil for all
	clip  *clip   // of a load whose tiles reach beyond the tensor, nil for others
}

// clip says which rows of a tile, the outermost dimension of its box, are no rows of the tensor: a tile has a descriptor for each chunk
// of an axis, which pads them.
type clip struct {
	axis      int
	step, low int64 // rows from one index to the next; how many of the first tile are above the tensor
	rows, row int64 // rows of the tensor, bytes of one
	table     string
}

// clipped makes the descriptors of a flow, one for each chunk of its axis.
func (r *region) clipped(f *flow, axes []axis) bool {
	a, c := axes[f.clip.axis], f.clip
	var table []byte
	for i := range a.count() {
		first := tileStartInt(i, a.n, a.chunk)*c.step - c.low
		b, n := f.box, f.box.n[0]
		b.lo, b.hi = slices.Clone(b.lo), slices.Clone(b.hi)
		b.lo[0] = min(max(-first, 0), n)
		b.hi[0] = min(max(first+n-c.rows, 0), n-b.lo[0])
		d, ok := b.desc()
		if !ok {
			return false
		}
		e := d.Encode()
		table = append(table, e[:]...)
	}
	c.table = r.rodata("dma", table, 64)
	return true
}

// tilePlace is a tile's first indices, and the numbers of its chunks, by axis.
type tilePlace struct{ start, chunk []kernel.Value }

// tile is what the body of a stream sees.
type tile struct {
	start       []kernel.Value // first index, by axis
	skip        []kernel.Value // how many indices the tile before has done already; None where never any
	in, out     []kernel.Value // scratchpad addresses
	first, last kernel.Value   // i1: first and last tile of a fold; None if folds have one tile
	acquire     func()         // before the first write to out
	store       func()         // after the last
}

// stream builds the loop nest. The axes from folds on are folded: results do not depend on them, and are stored
// by the body only under tile.last. body is called once.
func (r *region) stream(axes []axis, folds int, in, out []*flow, body func(t *tile) error) error {
	s := &tileStream{region: r, axes: axes, folded: axes[folds:], loads: in, stores: out, total: countProduct(axes)}
	for i, a := range axes {
		if a.count() > 1 {
			s.multi = append(s.multi, i)
		}
	}
	if err := s.buffers(); err != nil {
		return err
	}
	s.zero = r.b.I64(0)
	origin := slices.Repeat([]kernel.Value{s.zero}, len(axes))
	s.home = tilePlace{origin, origin}
	t := &tile{start: slices.Clone(origin), skip: slices.Repeat([]kernel.Value{kernel.None}, len(axes)), first: kernel.None, last: kernel.None}
	r.full = true
	for _, f := range in {
		if f.late = f.late && f.still && s.total > 1; f.still && !f.late || s.total == 1 {
			s.load(f, s.home, kernel.None, kernel.None)
		}
	}
	var err error
	if s.total == 1 {
		err = s.once(t, body)
	} else {
		err = s.loop(t, body)
	}
	r.finish()
	return err
}

// tileStream is a stream as it is built.
type tileStream struct {
	*region
	axes          []axis
	folded        []axis // the last of them
	multi         []int  // those that move
	loads, stores []*flow
	total         int64    // tiles
	sizes         [2]int64 // of one set of buffers: operands, results
	moving        int64    // operands whose tile changes
	aliased       bool     // a result is stored from an operand's buffer
	ahead, spare  int64    // see lookAhead
	ring          ring     // of the operands' buffers
	zero          kernel.Value
	home          tilePlace // of the first tile
}

// buffers gives every flow its descriptor and its place in scratchpad.
func (s *tileStream) buffers() error {
	for k, flows := range [][]*flow{s.loads, s.stores} {
		for _, f := range flows {
			var ok bool
			if f.desc, ok = f.box.desc(); !ok {
				return source.Errorf(s.op.Pos, "region %s: tile of %v does not fit a descriptor", s.op.Str("sym"), f.box.n)
			}
			if f.clip != nil && !s.clipped(f, s.axes) {
				return source.Errorf(s.op.Pos, "region %s: padded tile of %v does not fit a descriptor", s.op.Str("sym"), f.box.n)
			}
			if f.alias != nil {
				s.aliased = true
				continue
			}
			f.still = k == 0 && !s.changes(f)
			switch {
			case s.total == 1:
				f.addr = s.scratchFor(f.name, f.bytes, f.use)
			case f.still:
				f.addr = s.scratch(f.name, f.bytes)
			default: // within a set of buffers
				f.addr = s.sizes[k]
				s.sizes[k] = alignUp(s.sizes[k]+f.bytes, 256)
				if k == 0 {
					s.moving++
				}
			}
		}
	}
	s.ahead, s.spare = s.lookAhead(s.total, s.sizes, s.aliased)
	s.ring = ring{s.ahead + s.spare, s.sizes[0]}
	s.sets("operands", s.loads, s.sizes[0], s.ring.n)
	s.sets("results", s.stores, s.sizes[1], 2)
	return s.checkScratch()
}

// changes reports whether a flow's tile is another one as the axes move.
func (s *tileStream) changes(f *flow) bool {
	return slices.ContainsFunc(s.multi, func(i int) bool { return f.outer[i] != 0 || f.clip != nil && f.clip.axis == i })
}

// sets makes n sets of the buffers of flows, which know their places within a set.
func (s *tileStream) sets(name string, flows []*flow, size, n int64) {
	if size == 0 {
		return
	}
	base := s.scratch(name, size*n)
	for _, f := range flows {
		if !f.still && f.alias == nil {
			f.addr += base
		}
	}
}

// load starts the copy of a tile into the set of buffers at place, the only one if that is None. Where none holds, nothing is copied.
func (s *tileStream) load(f *flow, at tilePlace, place, none kernel.Value) {
	b := s.b
	desc, queue := kernel.None, int64(loadQueue)
	if f.clip == nil {
		desc = s.descAddr(f.desc)
	} else {
		desc = b.PtrAdd(b.Addr(f.clip.table, 0), b.MulI(at.chunk[f.clip.axis], isa.DMADescSize))
	}
	if f.late {
		queue = leafQueue
	}
	dst := b.PtrConst(f.addr)
	if place != kernel.None {
		dst = b.PtrAdd(dst, place)
	}
	if none != kernel.None {
		desc = b.Select(none, s.descAddr(isa.DMADesc{Elem: 1}), desc)
	}
	s.start(queue, desc, s.at(f, s.axes, at.start), dst)
}

// loadMoving is load of all operands whose tile changes.
func (s *tileStream) loadMoving(at tilePlace, place, none kernel.Value) {
	for _, f := range s.loads {
		if !f.still {
			s.load(f, at, place, none)
		}
	}
}

// store gives what tile.store does: it stores the results, whose tiles begin at start.
func (s *tileStream) store(t *tile, start []kernel.Value) func() {
	return func() {
		for i, f := range s.stores {
			s.start(storeQueue, s.descAddr(f.desc), t.out[i], s.at(f, s.axes, start))
		}
	}
}

// once is a stream of one tile.
func (s *tileStream) once(t *tile, body func(t *tile) error) error {
	for _, f := range s.loads {
		t.in = append(t.in, s.b.PtrConst(f.addr))
	}
	for _, f := range s.stores {
		t.out = append(t.out, s.outBuffer(f, s.loads, t.in, func() kernel.Value { return s.b.PtrConst(f.addr) }))
	}
	t.acquire = func() {}
	t.store = s.store(t, s.home.start)
	s.arrived(loadQueue)
	return body(t)
}

// position is the place of a tile by its number on each axis that moves.
func (s *tileStream) position(idx []kernel.Value) tilePlace {
	at := tilePlace{slices.Clone(s.home.start), slices.Clone(s.home.chunk)}
	for k, i := range s.multi {
		at.start[i], at.chunk[i] = s.startOf(s.axes[i], idx[k]), idx[k]
	}
	return at
}

// advance gives the next tile's numbers.
func (s *tileStream) advance(idx []kernel.Value) []kernel.Value {
	b := s.b
	next, carry := make([]kernel.Value, len(s.multi)), b.I64(1)
	for k := len(s.multi) - 1; k >= 0; k-- {
		up := b.Bin(kernel.OpAdd, idx[k], carry)
		if next[k] = up; k > 0 {
			wrap := b.ICmp(kernel.EQ, up, b.I64(s.axes[s.multi[k]].count()))
			next[k] = b.Select(wrap, s.zero, up)
			carry = b.Select(wrap, b.I64(1), s.zero)
		}
	}
	return next
}

// loop is a stream of several tiles. It carries how many tiles are left, the operands' place in the ring, the results' one of
// two buffers, and the numbers of the tile to compute, followed by those of the tiles that are loaded already.
func (s *tileStream) loop(t *tile, body func(t *tile) error) error {
	b := s.b
	idx := slices.Repeat([]kernel.Value{s.zero}, len(s.multi))
	init := append([]kernel.Value{b.I64(s.total), s.zero, s.zero}, idx...)
	s.loadMoving(s.home, s.zero, kernel.None)
	for _, f := range s.loads {
		if f.late {
			s.load(f, s.home, kernel.None, kernel.None)
		}
	}
	s.opening = len(s.loads) // waits count the copies behind them
	if s.ahead > 1 {
		idx = s.advance(idx)
		init = append(init, idx...)
		s.loadMoving(s.position(idx), b.I64(s.ring.size), kernel.None)
	}
	if s.moving == 0 {
		s.arrived(loadQueue)
	}
	var err error
	b.Loop(b.I64(s.total), init, func(c []kernel.Value) []kernel.Value {
		left, idx, over := c[0], c[3:3+len(s.multi)], c[3+len(s.multi):]
		place, parity := s.ring.bounded(b, c[1]), b.Bin(kernel.OpAnd, c[2], b.I64(s.sizes[1])) // neither changes anything
		t.start = s.position(idx).start
		s.skips(t, idx)
		last := idx // whose loads have been started
		if s.ahead > 1 {
			last = over[len(over)-len(s.multi):]
		}
		next := s.advance(last)
		s.loadNext(next, left, place)
		s.tileBuffers(t, place, parity)
		if countProduct(s.folded) > 1 {
			s.foldEnds(t, idx)
		}
		t.acquire = s.acquire
		t.store = s.store(t, t.start)
		err = body(t)
		other := b.Bin(kernel.OpXor, parity, b.I64(s.sizes[1]))
		return slices.Concat([]kernel.Value{b.AddI(left, -1), s.ring.plus(b, place, 1), other}, over, next)
	})
	return err
}

// skips says for each axis how many indices the tile before has done.
func (s *tileStream) skips(t *tile, idx []kernel.Value) {
	for k, i := range s.multi {
		if a := s.axes[i]; a.n%a.chunk != 0 {
			t.skip[i] = s.b.Bin(kernel.OpSub, s.b.MulI(idx[k], a.chunk), t.start[i])
		}
	}
}

// loadNext starts the loads of the next tile that none has been started for, and waits for those of the tile in hand, at place.
func (s *tileStream) loadNext(next []kernel.Value, left, place kernel.Value) {
	if s.moving == 0 {
		return
	}
	if s.aliased {
		s.wait(storeQueue, (s.spare-1)*int64(len(s.stores))) // the buffer is still being stored from
	}
	s.loadMoving(s.position(next), s.ring.plus(s.b, place, s.ahead), s.b.ICmp(kernel.SLE, left, s.b.I64(s.ahead)))
	s.wait(loadQueue, s.moving*s.ahead)
}

// tileBuffers gives the body its buffers: operands at place, results, if every tile is stored, in one of two in turn.
func (s *tileStream) tileBuffers(t *tile, place, parity kernel.Value) {
	b := s.b
	for _, f := range s.loads {
		p := b.PtrConst(f.addr)
		if !f.still {
			p = b.PtrAdd(p, place)
		}
		t.in = append(t.in, p)
	}
	for _, f := range s.stores {
		t.out = append(t.out, s.outBuffer(f, s.loads, t.in, func() kernel.Value {
			p := b.PtrConst(f.addr)
			if countProduct(s.folded) == 1 {
				p = b.PtrAdd(p, parity)
			}
			return p
		}))
	}
}

// foldEnds says which tiles are the first and the last of a fold.
func (s *tileStream) foldEnds(t *tile, idx []kernel.Value) {
	b, kept := s.b, len(s.axes)-len(s.folded)
	for k, i := range s.multi {
		if i < kept {
			continue
		}
		first := b.ICmp(kernel.EQ, idx[k], s.zero)
		last := b.ICmp(kernel.EQ, idx[k], b.I64(s.axes[i].count()-1))
		if t.first == kernel.None {
			t.first, t.last = first, last
		} else {
			t.first, t.last = b.Bin(kernel.OpAnd, t.first, first), b.Bin(kernel.OpAnd, t.last, last)
		}
	}
}

// acquire waits until the results' buffers may be written, and what is not looked at before then is there.
func (s *tileStream) acquire() {
	s.arrived(leafQueue)
	stored := int64(0)
	if countProduct(s.folded) == 1 {
		stored = int64(len(s.stores)) // those of the other buffers may be under way
	}
	s.wait(storeQueue, stored)
}

// lookAhead is how many tiles loads are ahead, and how many buffers an operand has besides: one to compute on, and where it is
// stored from another one if there is room.
func (r *region) lookAhead(total int64, sizes [2]int64, aliased bool) (ahead, spare int64) {
	fits := func(n int64) bool { return alignUp(r.next, 256)+n*sizes[0]+2*sizes[1]+256 <= r.budget() && n <= total }
	switch {
	case aliased && fits(4):
		return 2, 2
	case aliased && fits(3):
		return 1, 2
	case !aliased && fits(3) && r.info.Bound.Vector <= r.info.Bound.DMA:
		return 2, 1
	}
	return 1, 1
}

// ring is n buffers of a size; places in it are offsets.
type ring struct{ n, size int64 }

// plus is the place k buffers on, 0 < k < n.
func (g ring) plus(b *kernel.Builder, place kernel.Value, k int64) kernel.Value {
	if g.n == 2 {
		return b.Bin(kernel.OpXor, place, b.I64(g.size))
	}
	wrap := b.ICmp(kernel.SGE, place, b.I64((g.n-k)*g.size))
	return b.Bin(kernel.OpAdd, place, b.Select(wrap, b.I64((k-g.n)*g.size), b.I64(k*g.size)))
}

// bounded is a place, told to whoever looks at addresses to be in the ring.
func (g ring) bounded(b *kernel.Builder, place kernel.Value) kernel.Value {
	return b.Bin(kernel.OpUMin, place, b.I64((g.n-1)*g.size))
}

// outBuffer is the buffer a result's tile is stored from.
func (r *region) outBuffer(f *flow, in []*flow, bufs []kernel.Value, own func() kernel.Value) kernel.Value {
	if f.alias != nil {
		return bufs[slices.Index(in, f.alias)]
	}
	return own()
}

// startOf is the first index of chunk i of an axis.
func (r *region) startOf(a axis, i kernel.Value) kernel.Value {
	s := r.b.MulI(i, a.chunk)
	if a.n%a.chunk != 0 {
		s = r.b.Bin(kernel.OpSMin, s, r.b.I64(a.n-a.chunk))
	}
	return s
}

// at is the global address of the tile that begins at start.
func (r *region) at(f *flow, axes []axis, start []kernel.Value) kernel.Value {
	p := r.b.AddI(f.ptr, f.off)
	for i, a := range axes {
		if c := f.clip; c != nil && c.axis == i {
			if a.count() > 1 {
				row := r.b.AddI(r.b.MulI(start[i], c.step), -c.low)
				p = r.b.PtrAdd(p, r.b.MulI(r.b.Bin(kernel.OpSMax, row, r.b.I64(0)), c.row))
			}
			continue
		}
		if a.count() > 1 && f.outer[i] != 0 {
			p = r.b.PtrAdd(p, r.b.MulI(start[i], f.outer[i]))
		}
	}
	return p
}

// chunks splits a row-major space into tiles of at most limit elements and at most dims dimensions: dimensions
// after split are whole in a tile, split is chunked, those before have chunks of one.
func chunks(n []int64, limit int64, dims int) []axis {
	axes := make([]axis, len(n))
	room := max(limit, 1)
	used := 0
	for d := len(n) - 1; d >= 0; d-- {
		c := min(n[d], room)
		if n[d] > 1 {
			if used == dims {
				c = 1
			}
			used++
		}
		if c < 1 {
			c = 1
		}
		count := (n[d] + c - 1) / c
		if count > 1 {
			c = (n[d] + count - 1) / count // even out
		}
		axes[d] = axis{n[d], max(c, 1)}
		if count > 1 {
			room = 1
		} else {
			room /= max(n[d], 1)
		}
	}
	return axes
}
