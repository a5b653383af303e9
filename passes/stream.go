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
	b := r.b
	total, foldCount := countProduct(axes), countProduct(axes[folds:])
	var sizes [2]int64 // of one set of buffers: operands, results
	moving, aliased := int64(0), false
	for k, fl := range [][]*flow{in, out} {
		for _, f := range fl {
			var ok bool
			if f.desc, ok = f.box.desc(); !ok {
				return source.Errorf(r.op.Pos, "region %s: tile of %v does not fit a descriptor", r.op.Str("sym"), f.box.n)
			}
			if f.clip != nil && !r.clipped(f, axes) {
				return source.Errorf(r.op.Pos, "region %s: padded tile of %v does not fit a descriptor", r.op.Str("sym"), f.box.n)
			}
			if aliased = aliased || f.alias != nil; f.alias != nil {
				continue
			}
			f.still = k == 0
			for i, a := range axes {
				if a.count() > 1 && (f.outer[i] != 0 || f.clip != nil && f.clip.axis == i) {
					f.still = false
				}
			}
			if total == 1 {
				f.addr = r.scratchFor(f.name, f.bytes, f.use)
			} else if f.still {
				f.addr = r.scratch(f.name, f.bytes)
			} else {
				f.addr = sizes[k]
				sizes[k] = alignUp(sizes[k]+f.bytes, 256)
				if k == 0 {
					moving++
				}
			}
		}
	}
	ahead, spare := r.lookAhead(total, sizes, aliased)
	ring := ring{ahead + spare, sizes[0]}
	for k, fl := range [][]*flow{in, out} {
		if sizes[k] == 0 {
			continue
		}
		base := r.scratch([]string{"operands", "results"}[k], sizes[k]*[]int64{ahead + spare, 2}[k])
		for _, f := range fl {
			if !f.still && f.alias == nil {
				f.addr += base
			}
		}
	}
	if err := r.checkScratch(); err != nil {
		return err
	}
	load := func(f *flow, at tilePlace, place, none kernel.Value) {
		desc, queue := kernel.None, int64(loadQueue)
		if f.clip == nil {
			desc = r.descAddr(f.desc)
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
			desc = b.Select(none, r.descAddr(isa.DMADesc{Elem: 1}), desc)
		}
		r.start(queue, desc, r.at(f, axes, at.start), dst)
	}
	t := &tile{start: make([]kernel.Value, len(axes)), skip: make([]kernel.Value, len(axes)), first: kernel.None, last: kernel.None}
	zero := b.I64(0)
	for i := range axes {
		t.start[i], t.skip[i] = zero, kernel.None
	}
	origin := slices.Clone(t.start)
	home := tilePlace{origin, origin}
	r.full = true
	for _, f := range in {
		if f.late = f.late && f.still && total > 1; f.still && !f.late || total == 1 {
			load(f, home, kernel.None, kernel.None)
		}
	}
	if total == 1 {
		for _, f := range in {
			t.in = append(t.in, b.PtrConst(f.addr))
		}
		for _, f := range out {
			t.out = append(t.out, r.outBuffer(f, in, t.in, func() kernel.Value { return b.PtrConst(f.addr) }))
		}
		t.acquire = func() {}
		t.store = func() {
			for i, f := range out {
				r.start(storeQueue, r.descAddr(f.desc), t.out[i], r.at(f, axes, origin))
			}
		}
		r.arrived(loadQueue)
		if err := body(t); err != nil {
			return err
		}
		r.finish()
		return nil
	}
	var multi []int // axes that move
	for i, a := range axes {
		if a.count() > 1 {
			multi = append(multi, i)
		}
	}
	// position is the place of a tile by its number on each axis that moves; advance is the next tile's numbers.
	position := func(idx []kernel.Value) tilePlace {
		at := tilePlace{slices.Clone(origin), slices.Clone(origin)}
		for k, i := range multi {
			at.start[i], at.chunk[i] = r.startOf(axes[i], idx[k]), idx[k]
		}
		return at
	}
	advance := func(idx []kernel.Value) []kernel.Value {
		next, carry := make([]kernel.Value, len(multi)), b.I64(1)
		for k := len(multi) - 1; k >= 0; k-- {
			up := b.Bin(kernel.OpAdd, idx[k], carry)
			if next[k] = up; k > 0 {
				wrap := b.ICmp(kernel.EQ, up, b.I64(axes[multi[k]].count()))
				next[k] = b.Select(wrap, zero, up)
				carry = b.Select(wrap, b.I64(1), zero)
			}
		}
		return next
	}
	loadAll := func(at tilePlace, place, none kernel.Value) {
		for _, f := range in {
			if !f.still {
				load(f, at, place, none)
			}
		}
	}
	idx := slices.Repeat([]kernel.Value{zero}, len(multi))
	init := append([]kernel.Value{b.I64(total), zero, zero}, idx...)
	loadAll(home, zero, kernel.None)
	for _, f := range in {
		if f.late {
			load(f, home, kernel.None, kernel.None)
		}
	}
	r.opening = len(in) // waits count the copies behind them
	if ahead > 1 {
		idx = advance(idx)
		init = append(init, idx...)
		loadAll(position(idx), b.I64(ring.size), kernel.None)
	}
	if moving == 0 {
		r.arrived(loadQueue)
	}
	var err error
	b.Loop(b.I64(total), init, func(c []kernel.Value) []kernel.Value {
		left, idx, over := c[0], c[3:3+len(multi)], c[3+len(multi):]
		place, parity := ring.bounded(b, c[1]), b.Bin(kernel.OpAnd, c[2], b.I64(sizes[1])) // neither changes anything
		start := position(idx).start
		for k, i := range multi {
			if a := axes[i]; a.n%a.chunk != 0 {
				t.skip[i] = b.Bin(kernel.OpSub, b.MulI(idx[k], a.chunk), start[i])
			}
		}
		last := idx // whose loads have been started
		if ahead > 1 {
			last = over[len(over)-len(multi):]
		}
		next := advance(last)
		t.start = start
		if moving > 0 {
			if aliased {
				r.wait(storeQueue, (spare-1)*int64(len(out))) // the buffer is still being stored from
			}
			loadAll(position(next), ring.plus(b, place, ahead), b.ICmp(kernel.SLE, left, b.I64(ahead)))
			r.wait(loadQueue, moving*ahead)
		}
		for _, f := range in {
			p := b.PtrConst(f.addr)
			if !f.still {
				p = b.PtrAdd(p, place)
			}
			t.in = append(t.in, p)
		}
		whole := foldCount == 1 // every tile is stored: two output buffers in turn
		for _, f := range out {
			t.out = append(t.out, r.outBuffer(f, in, t.in, func() kernel.Value {
				p := b.PtrConst(f.addr)
				if whole {
					p = b.PtrAdd(p, parity)
				}
				return p
			}))
		}
		if !whole {
			first, lastAll := kernel.None, kernel.None
			for k, i := range multi {
				if i < folds {
					continue
				}
				f := b.ICmp(kernel.EQ, idx[k], zero)
				l := b.ICmp(kernel.EQ, idx[k], b.I64(axes[i].count()-1))
				if first == kernel.None {
					first, lastAll = f, l
				} else {
					first, lastAll = b.Bin(kernel.OpAnd, first, f), b.Bin(kernel.OpAnd, lastAll, l)
				}
			}
			t.first, t.last = first, lastAll
		}
		t.acquire = func() {
			r.arrived(leafQueue)
			if whole {
				r.wait(storeQueue, int64(len(out)))
			} else {
				r.wait(storeQueue, 0)
			}
		}
		t.store = func() {
			for i, f := range out {
				r.start(storeQueue, r.descAddr(f.desc), t.out[i], r.at(f, axes, start))
			}
		}
		err = body(t)
		other := b.Bin(kernel.OpXor, parity, b.I64(sizes[1]))
		return slices.Concat([]kernel.Value{b.AddI(left, -1), ring.plus(b, place, 1), other}, over, next)
	})
	r.finish()
	return err
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
