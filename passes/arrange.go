package passes

import (
	"cmp"
	"encoding/binary"
	"slices"

	"github.com/godwit-accel/godwit/ir/kernel"
)

// Where a region's buffers lie is decided when the regions of its block are all known. Until then a buffer has an address of its
// own, far from any memory; arrange gives it a place in scratchpad and puts that into the finished code.
//
// What decides is that the region before brings constants, so that some buffers, or the first tiles of them, are there one
// region early. Two regions in a row can have theirs at opposite ends, and everything else lies between:
//
//	region 1   │ early 1 │ its own …        │ early 2
//	region 2   │ early 3 │   its own …      │ early 2
//	region 3   │ early 3 │ its own … │ early 4
//
// So no more is taken than is alive in the fullest of the regions, as long as buffers are brought whole; the hole behind the first
// tile of one takes smaller ones. Regions alike should lie alike, for then they are compiled once: what an earlier one's
// buffers did is tried first, then a region's buffers from the bottom up with what comes for the next one above them, and the ends last.

// farScratch is where buffers have their addresses before they are arranged.
const farScratch = 1 << 48

// scratchAlign is what buffers begin at multiples of. The machine asks for an element; lines of the host's cache are 64 bytes.
const scratchAlign = 64

// lodging is the buffers of a region, and what of each is there under the region before already, nothing of most.
type lodging struct {
	bufs  []*buffer
	early []span // by buffer, from its beginning
	stays []bool // by buffer, whether it holds something beyond the region and has its place; nil: none
}

// lodger is a buffer, and what of it is there one region early.
type lodger struct {
	*buffer
	early span
}

func (b lodger) whole() span { return span{b.off, b.off + b.size} }
func (b lodger) part() span  { return span{b.off + b.early.lo, b.off + b.early.hi} }

// own and guests are the buffers that the region before does not know, and those it does: whole ones first, so that no hole is
// between them.
func (l *lodging) own() (out []lodger) {
	for i, e := range l.early {
		if e.hi == 0 && !l.isStay(i) {
			out = append(out, lodger{l.bufs[i], e})
		}
	}
	return out
}

func (l *lodging) guests() (out []lodger) {
	for i, e := range l.early {
		if e.hi > 0 {
			out = append(out, lodger{l.bufs[i], e})
		}
	}
	slices.SortStableFunc(out, func(a, b lodger) int { return cmp.Compare(a.size-a.early.hi, b.size-b.early.hi) })
	return out
}

// bytes are all of its buffers', coming those that are there one region early.
func (l *lodging) bytes() (n int64) {
	for i, b := range l.bufs {
		if !l.isStay(i) {
			n += alignUp(b.size, scratchAlign)
		}
	}
	return n
}

func (l *lodging) coming() (n int64) {
	for _, e := range l.early {
		n += alignUp(e.hi-e.lo, scratchAlign)
	}
	return n
}

// arrangement is the search for places of a row of regions' buffers between first and limit.
type arrangement struct {
	row          []*lodging
	first, limit int64
	failed       map[string]bool // regions, by their guests' places, behind which nothing fits
	own, guests  habits
	stays        []*stay // what is there for several regions, in its place
	rooms        []room  // by region, and an empty one

	whole  []span  // what invite holds apart,
	places []int64 // and where it may put a guest
}

// room is what of a region does not change while places are searched for.
type room struct {
	own, guests []lodger
	key         string
	held        []span // what stays
}

// habits are the places that buffers of regions alike had, by region's key.
type habits map[string][][]int64

func (h habits) note(key string, bufs []lodger) {
	same := func(at []int64) bool {
		return slices.EqualFunc(at, bufs, func(off int64, b lodger) bool { return off == b.off })
	}
	if slices.ContainsFunc(h[key], same) {
		return
	}
	at := make([]int64, len(bufs))
	for k, b := range bufs {
		at[k] = b.off
	}
	h[key] = append(h[key], at)
}

// key is the sizes of all buffers of a region.
func (l *lodging) key() string {
	var key []byte
	for i, b := range l.bufs {
		if l.isStay(i) {
			key = binary.AppendVarint(key, -1)
			continue
		}
		key = binary.AppendVarint(key, b.size)
		key = binary.AppendVarint(key, l.early[i].lo)
		key = binary.AppendVarint(key, l.early[i].hi)
	}
	return string(key)
}

// most is the bytes that are alive in the fullest region: no arrangement takes less.
func (a *arrangement) most() (n int64) {
	for i := range a.row {
		n = max(n, a.alive(i))
	}
	return n
}

// alive is the bytes that are in region i.
func (a *arrangement) alive(i int) int64 {
	n := a.row[i].bytes()
	if i+1 < len(a.row) {
		n += a.row[i+1].coming()
	}
	for _, s := range a.held(i) {
		n += alignUp(s.hi-s.lo, scratchAlign)
	}
	return n
}

// slack is by how many thousandths of what is alive an arrangement may be larger, tried in this order.
var slack = [...]int64{0, 5, 10, 20, 30, 50, 80, 120, 200, 400, 700}

// arrange gives all buffers their places, below end, and reports false if that has no room for it.
func (a *arrangement) arrange(end int64) bool {
	most := a.most()
	for _, s := range slack {
		limit := a.first + alignUp(most+most*s/1000, scratchAlign)
		if a.within(min(end, limit)) {
			return true
		}
		if limit >= end {
			return false
		}
	}
	return a.within(end)
}

func (a *arrangement) within(limit int64) bool {
	a.rooms = make([]room, len(a.row)+1)
	for i, l := range a.row {
		a.rooms[i] = room{own: l.own(), guests: l.guests(), key: l.key()}
	}
	for _, high := range []bool{false, true}[:min(len(a.stays), 1)+1] {
		a.lodge(high, limit)
		for i := range a.row {
			a.rooms[i].held = a.held(i)
		}
		inside := !slices.ContainsFunc(a.stays, func(t *stay) bool { return t.off < a.first || t.off+t.most() > limit })
		a.limit, a.failed, a.own, a.guests = limit, map[string]bool{}, habits{}, habits{}
		if inside && a.from(0) {
			return true
		}
	}
	return false
}

// from places all buffers of region i and behind but its guests, which are placed.
func (a *arrangement) from(i int) bool {
	if i == len(a.row) {
		return true
	}
	here, next := &a.rooms[i], &a.rooms[i+1]
	var state []byte
	most := len(here.held) + len(here.guests) + len(here.own) + 2*len(next.guests)
	taken := append(make([]span, 0, most), here.held...)
	also := func() []span { return append(make([]span, 0, most), taken...) }
	for _, b := range here.guests {
		taken = append(taken, b.whole())
		state = binary.AppendVarint(state, b.off)
	}
	state = binary.AppendVarint(state, int64(i))
	if a.failed[string(state)] {
		return false
	}
	behind := func(used []span) bool {
		if !a.settle(here, &used) {
			return false
		}
		a.guests.note(next.key, next.guests)
		return a.from(i + 1)
	}
	if len(next.guests) == 0 {
		if behind(taken) {
			return true
		}
		a.failed[string(state)] = true
		return false
	}
	for _, places := range a.guests[next.key] {
		used := also()
		if a.invite(next, &used, func(k int, _ []int64) int64 { return places[k] }) && behind(used) {
			return true
		}
	}
	lowest := func(_ int, places []int64) int64 { return slices.Min(places) }
	used := also()
	if own := also(); a.settle(here, &own) && a.invite(next, &own, lowest) {
		for _, b := range next.guests {
			used = append(used, b.part())
		}
		if behind(used) {
			return true
		}
	}
	highest := func(_ int, places []int64) int64 { return slices.Max(places) }
	for _, choose := range []func(int, []int64) int64{highest, lowest} {
		used := also()
		if a.invite(next, &used, choose) && behind(used) {
			return true
		}
	}
	a.failed[string(state)] = true
	return false
}

// invite places the guests of a region: what of them comes early away from what is used, and all of them apart. choose takes one of the
// places where a guest touches something, for guest number k.
func (a *arrangement) invite(r *room, used *[]span, choose func(k int, places []int64) int64) bool {
	whole := append(a.whole[:0], r.held...)
	for k, b := range r.guests {
		e := b.early
		free := func(at int64) bool {
			return at >= a.first && at+b.size <= a.limit && !(span{at, at + b.size}).meets(whole) && !(span{at + e.lo, at + e.hi}).meets(*used)
		}
		places := a.places[:0]
		touch := func(s span, lo, hi int64) {
			for _, at := range [...]int64{alignUp(s.hi-lo, scratchAlign), (s.lo - hi) &^ (scratchAlign - 1)} {
				if free(at) {
					places = append(places, at)
				}
			}
		}
		touch(span{a.limit, a.first}, 0, b.size)
		for _, s := range *used {
			touch(s, e.lo, e.hi)
		}
		for _, s := range whole {
			touch(s, 0, b.size)
		}
		if a.places = places; len(places) == 0 {
			return false
		}
		if b.off = choose(k, places); !free(b.off) {
			return false
		}
		whole = append(whole, b.whole())
	}
	a.whole = whole
	for _, b := range r.guests {
		*used = append(*used, b.part())
	}
	return true
}

// settle places a region's own buffers in what is free: where those of a region like it are, or else in their order, or else the
// largest first into the smallest gap that takes it.
func (a *arrangement) settle(r *room, used *[]span) bool {
	own := r.own
	put := func(place func(k int, now []span) (int64, bool)) bool {
		n := len(*used)
		for k, b := range own {
			at, ok := place(k, *used)
			s := span{at, at + b.size}
			if !ok || s.hi > a.limit || s.meets(*used) {
				*used = (*used)[:n]
				return false
			}
			b.off, *used = at, append(*used, s)
		}
		return true
	}
	for _, places := range a.own[r.key] {
		if put(func(k int, _ []span) (int64, bool) { return places[k], true }) {
			return true
		}
	}
	ok := put(func(k int, now []span) (int64, bool) { return a.gap(now, own[k].size, false) })
	if !ok {
		own = slices.Clone(own)
		slices.SortStableFunc(own, func(x, y lodger) int { return cmp.Compare(y.size, x.size) })
		ok = put(func(k int, now []span) (int64, bool) { return a.gap(now, own[k].size, true) })
	}
	if ok {
		a.own.note(r.key, r.own)
	}
	return ok
}

// gap is the first place for so many bytes, or that in the smallest gap.
func (a *arrangement) gap(used []span, bytes int64, best bool) (at int64, ok bool) {
	used = slices.Clone(used)
	slices.SortFunc(used, func(x, y span) int { return cmp.Compare(x.lo, y.lo) })
	lo, left := a.first, int64(0)
	for _, s := range append(used, span{a.limit, a.limit}) {
		if room := s.lo - lo; room >= bytes && (!ok || best && room < left) {
			at, left, ok = lo, room, true
			if !best {
				break
			}
		}
		lo = max(lo, alignUp(s.hi, scratchAlign))
	}
	return at, ok
}

// arrange places the buffers of all regions and joins each to the one before it. Of the constants that a region could bring for the
// next one those come early that have room beside its own buffers, in the order of their copies.
func (l *lowerer) arrange() {
	for len(l.row) > 0 {
		n := 1
		for n < len(l.row) && l.row[n].before != nil {
			n++
		}
		l.arrangeRow(l.row[:n])
		l.row = l.row[n:]
	}
}

func (l *lowerer) arrangeRow(row []*region) {
	a := &arrangement{first: row[0].first}
	codes := make([]*entryCode, len(row))
	for i, r := range row {
		codes[i] = r.entry()
		lo := &lodging{bufs: r.bufs, early: make([]span, len(r.bufs))}
		a.row = append(a.row, lo)
		if i == 0 {
			continue
		}
		room := r.budget() - a.first - a.row[i-1].bytes()
		for k := range codes[i].early {
			if c := &codes[i].early[k]; lo.take(c, room) {
				c.taken = true
			}
		}
	}
	for !a.arrange(row[0].budget()) {
		a.giveUp(codes)
	}
	hs := a.stay(handovers(row), row[0].budget())
	expect(row, hs)
	for i, r := range row {
		r.settled()
		codes[i].join()
	}
	for _, h := range hs {
		h.hand(row, codes)
	}
	for _, r := range row {
		for _, b := range r.b.F.Scratch {
			r.m.ScratchBytes = max(r.m.ScratchBytes, b.At+b.Size-scratchBase)
		}
	}
}

// take has a copy come early if there is room.
func (l *lodging) take(c *earlyCopy, room int64) bool {
	old := l.early[c.buf]
	if l.early[c.buf] = c.dst; old.hi > 0 {
		l.early[c.buf] = span{min(old.lo, c.dst.lo), max(old.hi, c.dst.hi)}
	}
	if l.coming() > room {
		l.early[c.buf] = old
		return false
	}
	return true
}

// giveUp leaves the constants of the fullest region's successor to itself.
func (a *arrangement) giveUp(codes []*entryCode) {
	worst, most := -1, int64(0)
	for i := 1; i < len(a.row); i++ {
		if n := a.row[i].coming(); n > 0 && a.row[i-1].bytes()+n > most {
			worst, most = i, a.row[i-1].bytes()+n
		}
	}
	clear(a.row[worst].early)
	for k := range codes[worst].early {
		codes[worst].early[k].taken = false
	}
}

// settled puts the places of a region's buffers into its code.
func (r *region) settled() {
	for _, b := range r.b.F.Blocks {
		for i := range b.Insts {
			if in := &b.Insts[i]; in.Op == kernel.OpConst && in.Type == kernel.TPtr && in.Imm >= farScratch {
				k := r.bufferAt(in.Imm - farScratch)
				in.Imm += scratchBase + r.bufs[k].off - farScratch - r.far[k]
			}
		}
	}
	for _, b := range r.bufs {
		r.b.F.Scratch = withBuffer(r.b.F.Scratch, kernel.Buffer{At: scratchBase + b.off, Size: b.size})
	}
}

// bufferAt is the number of the buffer around a far address.
func (r *region) bufferAt(far int64) int {
	k, found := slices.BinarySearch(r.far, far)
	if !found {
		k--
	}
	return k
}
