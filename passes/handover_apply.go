package passes

import (
	"slices"

	"github.com/godwit-accel/godwit/ir/kernel"
)

// stay is scratchpad that holds values beyond the regions that use it, from region from of a row to region to.
type stay struct {
	buffer
	in map[int]int // by region: which of its buffers this is
}

// stays chooses what stays where, as far as there is room beside what the regions have and bring early.
type stays struct {
	*arrangement
	all   []*stay
	of    []map[int]*stay // by region and buffer
	taken []*handover
	bound []int64 // what each region's buffers and those that stay may take, together
	made  []map[int]bool
	read  []map[int]bool
}

// stay takes handovers. A buffer is given one value and gives one, so that no two values meet in one that stays.
func (a *arrangement) stay(hs []*handover, room int64) *stays {
	s := &stays{arrangement: a}
	for i := range a.row {
		s.of, s.made, s.read = append(s.of, map[int]*stay{}), append(s.made, map[int]bool{}), append(s.read, map[int]bool{})
		n := room - a.row[i].bytes()
		if i+1 < len(a.row) {
			n -= a.row[i+1].coming()
		}
		s.bound = append(s.bound, n)
	}
	for _, h := range hs {
		if h.made != nil && s.made[h.maker][h.made.buf] {
			h.made = nil
		}
		if h.read != nil && (s.read[h.reader][h.read.buf] || a.row[h.reader].early[h.read.buf].hi > 0) {
			h.read = nil
		}
		if h.made != nil && h.read != nil && (h.made.lo != h.read.lo || a.row[h.maker].early[h.made.buf].hi > 0) {
			h.read = nil
		}
		if h.made != nil && a.row[h.maker].early[h.made.buf].hi > 0 {
			h.made = nil
		}
		if (h.made != nil || h.read != nil) && s.take(h) {
			s.taken = append(s.taken, h)
		}
	}
	a.stays = s.all
	plan(s.buffers(), scratchAlign)
	for _, t := range s.all {
		t.off += a.first
		for i, k := range t.in {
			a.row[i].bufs[k].off = t.off
		}
	}
	return s
}

func (s *stays) buffers() (out []*buffer) {
	for _, t := range s.all {
		out = append(out, &t.buffer)
	}
	return out
}

// take has a value stay if there is room.
func (s *stays) take(h *handover) bool {
	var t *stay
	if h.made != nil {
		t = s.of[h.maker][h.made.buf]
	}
	was := stay{buffer: buffer{from: h.maker, to: h.maker - 1}}
	if t != nil {
		was.buffer = t.buffer
	}
	now := was
	now.to = h.reader
	own := map[int]int{}
	if h.made != nil {
		own[h.maker] = h.made.buf
	}
	if h.read != nil {
		own[h.reader] = h.read.buf
	}
	for i, k := range own {
		now.size = max(now.size, s.row[i].bufs[k].size)
	}
	left := slices.Clone(s.bound)
	for i := was.from; i <= was.to; i++ {
		left[i] += alignUp(was.size, scratchAlign)
	}
	for i := now.from; i <= now.to; i++ {
		left[i] -= alignUp(now.size, scratchAlign)
	}
	for i, k := range own {
		if s.of[i][k] == nil {
			left[i] += alignUp(s.row[i].bufs[k].size, scratchAlign)
		}
	}
	for i := now.from; i <= now.to; i++ {
		if left[i] < 0 {
			return false
		}
	}
	if t == nil {
		t = &stay{in: map[int]int{}}
		s.all = append(s.all, t)
	}
	t.buffer, s.bound = now.buffer, left
	for i, k := range own {
		t.in[i], s.of[i][k] = k, t
		s.row[i].stay(k)
	}
	h.in = t
	if h.made != nil {
		s.made[h.maker][h.made.buf] = true
	}
	if h.read != nil {
		s.read[h.reader][h.read.buf] = true
	}
	return true
}

// stay marks a buffer that is placed with what stays.
func (l *lodging) stay(k int) {
	if l.stays == nil {
		l.stays = make([]bool, len(l.bufs))
	}
	l.stays[k] = true
}

func (l *lodging) isStay(k int) bool { return l.stays != nil && l.stays[k] }

// held are the places of what stays during region i.
func (a *arrangement) held(i int) (out []span) {
	for _, t := range a.stays {
		if t.from <= i && i <= t.to {
			out = append(out, span{t.off, t.off + t.size})
		}
	}
	return out
}

// holds is how many bytes those are.
func (a *arrangement) holds(i int) (n int64) {
	for _, s := range a.held(i) {
		n += alignUp(s.hi-s.lo, scratchAlign)
	}
	return n
}

// forget leaves all values of the row to memory.
func (a *arrangement) forget() {
	a.stays = nil
	for _, l := range a.row {
		l.stays = nil
	}
}

// at is where in scratchpad the value lies.
func (h *handover) at() int64 {
	lo := int64(0)
	if h.made != nil {
		lo = h.made.lo
	} else {
		lo = h.read.lo
	}
	return scratchBase + h.in.off + lo
}

// expect tells the regions, before they are joined, which of them store nothing any more.
func expect(row []*region, hs []*handover) {
	gone := map[int]int{}
	for _, h := range hs {
		if h.made != nil {
			gone[h.maker] += len(h.made.sides)
		}
	}
	for i, n := range gone {
		for _, b := range row[i].b.F.Blocks {
			for k := range b.Insts {
				if in := &b.Insts[k]; in.Op == kernel.OpDMA && in.Imm == storeQueue {
					n--
				}
			}
		}
		row[i].late = row[i].late && n < 0
	}
}

// hand changes the code of both regions, which have been joined, and what is told of them.
func (h *handover) hand(row []*region, codes []*entryCode) {
	m, r, at := row[h.maker], row[h.reader], h.at()
	switch {
	case h.made == nil:
		m.bind(m.out[h.from], at)
	default:
		m.drop(h.made.sides)
	}
	switch {
	case h.read == nil:
		r.bind(r.in[h.to], at)
	default:
		r.drop(h.read.sides)
		codes[h.reader].dropWaits()
	}
	for _, b := range []*bufferMeta{&m.info.Outputs[h.from], &r.info.Inputs[h.to]} {
		b.In, b.Index, b.Offset = "scratch", 0, uint64(at)
	}
	m.spare(h.bytes)
	r.spare(max(0, min(h.bytes, touched(r.body.Args[h.to]))))
	for i := h.maker; i <= h.reader; i++ {
		x := kernel.Buffer{At: at, Size: h.bytes, Given: i > h.maker, Kept: i < h.reader}
		row[i].b.F.Scratch = withBuffer(row[i].b.F.Scratch, x)
	}
}

// spare takes bytes that stay in scratchpad from those that the region has to move.
func (r *region) spare(bytes int64) {
	r.moves -= bytes
	r.info.Bound.DMA = (r.moves + int64(r.opt.Machine.DMALineBytes) - 1) / int64(r.opt.Machine.DMALineBytes)
}

// drop takes out copies, by the addresses on their pointer's side.
func (r *region) drop(sides []kernel.Value) {
	for _, b := range r.b.F.Blocks {
		b.Insts = slices.DeleteFunc(b.Insts, func(in kernel.Inst) bool {
			return in.Op == kernel.OpDMA && (slices.Contains(sides, in.Args[dmaSrc]) || slices.Contains(sides, in.Args[dmaDst]))
		})
	}
}

// bind makes a pointer of the function an address in scratchpad.
func (r *region) bind(p kernel.Value, at int64) {
	f := r.b.F
	x := kernel.New(kernel.OpConst, kernel.TPtr)
	x.Imm, x.Loc, x.Res = at, f.Loc, f.NewValue(kernel.TPtr)
	swap := func(vs []kernel.Value) {
		for i, v := range vs {
			if v == p {
				vs[i] = x.Res
			}
		}
	}
	for _, b := range f.Blocks {
		for i := range b.Insts {
			swap(b.Insts[i].Args)
			for _, s := range b.Insts[i].Succs {
				swap(s.Args)
			}
		}
	}
	f.Blocks[0].Insts = slices.Insert(f.Blocks[0].Insts, 0, x)
}
