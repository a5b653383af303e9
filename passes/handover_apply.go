package passes

import (
	"cmp"
	"slices"

	"github.com/godwit-accel/godwit/ir/kernel"
)

// stay is scratchpad that holds values from one region of a row to a later one.
type stay struct {
	from, to int
	sizes    []int64     // by region from the first on: of its buffer, or of what only stays there
	in       map[int]int // by region: which of its buffers this is
	off      int64
}

// at is what it takes in region i.
func (t *stay) at(i int) span {
	if i < t.from || i > t.to {
		return span{}
	}
	return span{t.off, t.off + t.sizes[i-t.from]}
}

func (t *stay) most() int64 { return slices.Max(t.sizes) }

// stays chooses what stays, as far as there is room beside what the regions have and bring early.
type stays struct {
	*arrangement
	all  []*stay
	of   []map[int]*stay // by region and buffer
	left []int64         // room in each region
	made []map[int]bool
	read []map[int]bool
}

// stayRoom is by how many thousandths of what is alive what stays may have a row take more; if it takes no more than without, that is
// no matter.
const stayRoom = 20

// stay takes of the handovers of a row that has been arranged what it has room for, and arranges it again.
func (a *arrangement) stay(hs []*handover, end int64) []*handover {
	without := a.limit
	hs = a.choose(hs, end-a.first)
	for len(a.stays) > 0 {
		most := a.most()
		limit := min(end, max(without, a.first+alignUp(most+most*stayRoom/1000, scratchAlign)))
		if a.within(min(limit, a.first+alignUp(most, scratchAlign))) || a.within(limit) {
			return slices.DeleteFunc(hs, func(h *handover) bool { return !slices.Contains(a.stays, h.in) })
		}
		if a.release(); len(a.stays) == 0 {
			a.within(without)
		}
	}
	return nil
}

// release leaves the largest of what stays in the fullest region to memory.
func (a *arrangement) release() {
	worst, most := -1, int64(-1)
	for i := range a.row {
		if n := a.alive(i); len(a.held(i)) > 0 && n > most {
			worst, most = i, n
		}
	}
	var top *stay
	for _, t := range a.stays {
		if s := t.at(worst); s.hi > 0 && (top == nil || s.hi-s.lo > top.at(worst).hi-top.at(worst).lo) {
			top = t
		}
	}
	a.stays = slices.DeleteFunc(a.stays, func(t *stay) bool { return t == top })
	for i, k := range top.in {
		a.row[i].stays[k] = false
	}
}

// choose takes handovers. A buffer is given one value and gives one, so that no two values meet in one that stays.
func (a *arrangement) choose(hs []*handover, room int64) (taken []*handover) {
	s := &stays{arrangement: a}
	for i := range a.row {
		s.of, s.made, s.read = append(s.of, map[int]*stay{}), append(s.made, map[int]bool{}), append(s.read, map[int]bool{})
		s.left = append(s.left, room-a.alive(i))
	}
	for _, h := range hs {
		if h.made != nil && s.made[h.maker][h.made.buf] {
			h.made = nil
		}
		if h.read != nil && (s.read[h.last().region][h.read.buf] || a.row[h.last().region].early[h.read.buf].hi > 0) {
			h.read = nil
		}
		if h.made != nil && h.read != nil && (h.made.lo != h.read.lo || a.row[h.maker].early[h.made.buf].hi > 0) {
			h.read = nil
		}
		if h.made != nil && a.row[h.maker].early[h.made.buf].hi > 0 {
			h.made = nil
		}
		if (h.made != nil || h.read != nil) && s.take(h) {
			taken = append(taken, h)
		}
	}
	a.stays = s.all
	return taken
}

// lodge gives all of what stays its place: the largest first, each as low as it may be, or the same from the limit down.
func (a *arrangement) lodge(high bool, limit int64) {
	order := slices.Clone(a.stays)
	slices.SortStableFunc(order, func(x, y *stay) int { return cmp.Compare(y.most(), x.most()) })
	for n, t := range order {
		t.off = a.first
		for k := 0; k < n; k++ {
			o := order[k]
			for i := max(t.from, o.from); i <= min(t.to, o.to); i++ {
				if t.at(i).meets([]span{o.at(i)}) {
					t.off, k = alignUp(o.at(i).hi, scratchAlign), -1
					break
				}
			}
		}
	}
	for _, t := range order {
		if high {
			t.off = (limit + a.first - t.off - t.most()) &^ (scratchAlign - 1)
		}
		for i, k := range t.in {
			a.row[i].bufs[k].off = t.off
		}
	}
}

// take has a value stay if there is room.
func (s *stays) take(h *handover) bool {
	last := h.last().region
	own := map[int]int{}
	t := &stay{from: h.maker, to: last, sizes: make([]int64, last+1-h.maker), in: map[int]int{}}
	if h.made != nil {
		own[h.maker] = h.made.buf
	}
	if h.read != nil {
		own[last] = h.read.buf
	}
	left := slices.Clone(s.left)
	for i := h.maker; i <= last; i++ {
		n := h.lo() + h.bytes
		if k, ok := own[i]; ok {
			n = s.row[i].bufs[k].size
			left[i] += alignUp(n, scratchAlign) // it was counted there
		}
		t.sizes[i-h.maker] = n
		if left[i] -= alignUp(n, scratchAlign); left[i] < 0 {
			return false
		}
	}
	s.left = left
	if h.made != nil && s.of[h.maker][h.made.buf] != nil { // which has come to the maker the same way
		was := s.of[h.maker][h.made.buf]
		was.sizes, was.to = append(was.sizes, t.sizes[1:]...), last
		t = was
	} else {
		s.all = append(s.all, t)
	}
	for i, k := range own {
		t.in[i], s.of[i][k] = k, t
		s.row[i].stay(k)
	}
	h.in = t
	if h.made != nil {
		s.made[h.maker][h.made.buf] = true
	}
	if h.read != nil {
		s.read[h.last().region][h.read.buf] = true
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
		if x := t.at(i); x.hi > 0 {
			out = append(out, x)
		}
	}
	return out
}

// at is where in scratchpad the value lies.
func (h *handover) at() int64 {
	return scratchBase + h.in.off + h.lo()
}

// lo is where in its buffer.
func (h *handover) lo() int64 {
	if h.made != nil {
		return h.made.lo
	}
	return h.read.lo
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

// hand changes the code of the regions, which have been joined, and what is told of them.
func (h *handover) hand(row []*region, codes []*entryCode) {
	m, at, last := row[h.maker], h.at(), h.last()
	if h.made == nil {
		m.bind(m.out[h.from], at)
	} else {
		m.drop(h.made.sides)
	}
	told := []*bufferMeta{&m.info.Outputs[h.from]}
	m.spare(h.bytes)
	for _, x := range h.readers {
		r := row[x.region]
		if x == last && h.read != nil {
			r.drop(h.read.sides)
			codes[x.region].dropWaits()
		} else {
			r.bind(r.in[x.operand], at)
		}
		told = append(told, &r.info.Inputs[x.operand])
		r.spare(max(0, min(h.bytes, touched(r.body.Args[x.operand]))))
	}
	for _, b := range told {
		b.In, b.Index, b.Offset = "scratch", 0, uint64(at)
	}
	for i := h.maker; i <= last.region; i++ {
		x := kernel.Buffer{At: at, Size: h.bytes, Given: i > h.maker, Kept: i < last.region}
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
