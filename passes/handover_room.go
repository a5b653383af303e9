package passes

import (
	"cmp"
	"slices"
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

// stay takes of the handovers of a row that has been arranged what has room where the row is, and arranges it again.
func (a *arrangement) stay(hs []*handover, end int64) []*handover {
	without := a.limit
	hs = a.choose(hs, end-a.first)
	for len(a.stays) > 0 {
		least := min(without, a.first+alignUp(a.most(), scratchAlign))
		if a.within(least) || least < without && a.within(without) {
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

// lodge gives all of what stays its place: the largest first, each as low as it may be, or as high.
func (a *arrangement) lodge(high bool, limit int64) {
	order := slices.Clone(a.stays)
	slices.SortStableFunc(order, func(x, y *stay) int { return cmp.Compare(y.most(), x.most()) })
	for n, t := range order {
		if t.off = a.first; high {
			t.off = (limit - t.most()) &^ (scratchAlign - 1)
		}
		for k := 0; k < n; k++ {
			if at, ok := t.beside(order[k], high); !ok {
				t.off, k = at, -1
			}
		}
		for i, k := range t.in {
			a.row[i].bufs[k].off = t.off
		}
	}
}

// beside reports that t is apart from o; where it would be on one side of o, if not.
func (t *stay) beside(o *stay, below bool) (at int64, ok bool) {
	for i := max(t.from, o.from); i <= min(t.to, o.to); i++ {
		mine, other := t.at(i), o.at(i)
		if !mine.meets([]span{other}) {
			continue
		}
		if below {
			return (other.lo - (mine.hi - mine.lo)) &^ (scratchAlign - 1), false
		}
		return alignUp(other.hi, scratchAlign), false
	}
	return 0, true
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
