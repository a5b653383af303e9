package regalloc

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/godwit-accel/godwit/internal/room"
)

type allocator struct {
	f   *Func
	cfg *Config

	instBlock []int32
	blockAt   []int32 // block of each index
	head      []int32 // first point of each block, and the end
	freq      []float32
	loops     []loop
	loopOf    []int32
	preds     pairs

	halves, parts [2][]piece // of split

	uses     []use
	useStart []int32
	ranges   []lrange
	vranges  pairs
	bundles  []bundle
	vbundle  []int32
	sets     []spillSet

	allocSet RegSet
	order    [NumClasses][]uint8
	plain    [NumClasses]int // how many of order are not costly
	rot      [NumClasses]int
	fixed    [NumClasses][MaxRegs][]reservation
	occ      [NumClasses][MaxRegs]occupancy
	held     [NumClasses]taken // by bundles
	reserved [NumClasses]taken
	ownFixed []uint32 // by value, the registers that are reserved for it somewhere
	queue    []int32
	conf     []int32 // bundles in the way, scratch of probe
	best     []int32
	tryOrder []uint8
	inOrder  bool
	kept     []int32 // loops of one block that choose first
	res      *Result
	local    local

	// What an attempt begins with: the ranges, and how many bundles there are.
	given  []lrange
	merged int

	ints      room.Room[int32]
	masks     room.Room[uint32]
	locs      room.Room[Loc]
	flags     room.Room[bool]
	weights   room.Room[float32]
	usesRoom  room.Room[use]
	fixedRoom room.Room[reservation]
	spare     [][]entry // chunks of occupancies
	outB      []int32   // scratch of liveOut
	outV      []int32
	work      []int32
}

// Allocate assigns registers and slots. The result is the same for the same input.
//
// Long bundles choose first: that serves most functions best, but what lies within one block may
// then find the registers in pieces. Where anything is spilled, a second attempt cuts bundles in crowded
// blocks first (furthest.go) and tries those of each block in the order in which they begin, which colours
// intervals with as few registers as there are. Where what is left lies in innermost loops, these choose first (kept.go).
// At the end short blocks that spill are allocated once more, each by itself (local.go).
func Allocate(f *Func, cfg *Config) (*Result, error) {
	if err := f.Verify(); err != nil {
		return nil, err
	}
	a := newAllocator(f, cfg)
	defer a.free()
	a.prepare()
	res, err := a.attempt()
	if err != nil || res.Stats.WBytes == 0 && res.hops == 0 {
		return res, err
	}
	a.inOrder = true
	a.rewind()
	if other, err := a.attempt(); err == nil && cmp.Or(cmp.Compare(other.Stats.WBytes, res.Stats.WBytes), cmp.Compare(other.hops, res.hops)) < 0 {
		res = other
	} else {
		a.inOrder = false
	}
	res = a.keepLoops(res)
	a.relay(res)
	return res, nil
}

// prepare finds what both attempts begin with: bundles that no register was chosen for.
func (a *allocator) prepare() {
	for c := range a.cfg.Alloc {
		a.order[c] = append(append(a.order[c], a.cfg.Alloc[c]...), a.cfg.Costly[c]...)
		a.plain[c] = len(a.cfg.Alloc[c])
		for _, r := range a.order[c] {
			a.allocSet.Add(Class(c), int(r))
		}
	}
	a.number()
	a.buildRanges()
	a.reserve()
	a.layTaken()
	a.makeBundles()
	a.given = append(a.given[:0], a.ranges...)
	a.merged = len(a.bundles)
}

// rewind takes back an attempt.
func (a *allocator) rewind() {
	a.clearOccupancy()
	a.ranges = append(a.ranges[:0], a.given...)
	clear(a.bundles[a.merged:])
	a.bundles = a.bundles[:a.merged]
	for i := range a.sets {
		s := &a.sets[i]
		s.gaps, s.gapLoc, s.slot, s.hint, s.splits = nil, NoLoc, -1, -1, 0
		b := &a.bundles[s.bundle]
		b.ranges, b.loc, b.hint, b.dead = s.orig, NoLoc, -1, false
		a.refresh(s.bundle)
	}
	a.rot, a.queue, a.res = [NumClasses]int{}, a.queue[:0], &Result{}
}

// attempt allocates. inOrder cuts bundles in crowded blocks and takes those of one block in the order in which they begin.
func (a *allocator) attempt() (*Result, error) {
	if a.inOrder {
		a.splitFurthest()
	}
	if len(a.kept) > 0 {
		a.cutLoops()
	}
	a.queue = a.queue[:0]
	for i := range a.bundles {
		if !a.bundles[i].dead {
			a.push(int32(i))
		}
	}
	a.res.Stats.Bundles = len(a.queue)
	for len(a.queue) > 0 {
		if err := a.place(a.pop()); err != nil {
			return nil, err
		}
	}
	a.secondChance()
	a.colourSlots()
	a.emit()
	return a.res, nil
}

// LiveOut lists, for each block, the values live at its end, arguments of its edges included.
func LiveOut(f *Func) [][]VReg {
	a := newAllocator(f, nil)
	defer a.free()
	p := a.liveOut()
	out := make([][]VReg, len(f.Blocks))
	total := len(p.val)
	for b := range f.Blocks {
		for _, e := range f.Blocks[b].Succs {
			total += len(e.Args)
		}
	}
	slab := make([]VReg, 0, total)
	for b := range f.Blocks {
		out[b] = slab[len(slab):]
		for _, v := range p.of(int32(b)) {
			out[b] = append(out[b], VReg(v))
		}
		for _, e := range f.Blocks[b].Succs {
			out[b] = append(out[b], e.Args...)
		}
		slab = slab[:len(slab)+len(out[b])]
		slices.Sort(out[b])
		out[b] = slices.Clip(slices.Compact(out[b]))
	}
	return out
}

// The queue is a heap: the bundle whose turn is first, then the oldest.
func (a *allocator) before(x, y int32) bool {
	p, q := a.bundles[x].turn, a.bundles[y].turn
	return p > q || p == q && x < y
}

func (a *allocator) push(b int32) {
	a.queue = append(a.queue, b)
	q := a.queue
	for i := len(q) - 1; i > 0; {
		up := (i - 1) / 2
		if !a.before(q[i], q[up]) {
			break
		}
		q[i], q[up] = q[up], q[i]
		i = up
	}
}

func (a *allocator) pop() int32 {
	q := a.queue
	top, n := q[0], len(q)-1
	q[0] = q[n]
	a.queue = q[:n]
	for i := 0; ; {
		c := 2*i + 1
		if c >= n {
			break
		}
		if c+1 < n && a.before(q[c+1], q[c]) {
			c++
		}
		if !a.before(q[c], q[i]) {
			break
		}
		q[i], q[c] = q[c], q[i]
		i = c
	}
	return top
}

// candidates lists the registers in the order to try: the hints, then the ordinary ones
// from a place that moves on (so that neighbours in time differ, which frees the
// scheduler), then the costly ones.
func (a *allocator) candidates(c Class, hints ...int8) []uint8 {
	l := a.tryOrder[:0]
	for _, h := range hints {
		if h >= 0 {
			l = append(l, uint8(h))
		}
	}
	n := a.plain[c]
	l = append(append(l, a.order[c][a.rot[c]:n]...), a.order[c][:a.rot[c]]...)
	if n > 0 {
		a.rot[c] = (a.rot[c] + 1) % n
	}
	l = append(l, a.order[c][n:]...)
	a.tryOrder = l
	return l
}

// probe tests a register for a bundle. at is the first conflict, -1 if there is none;
// weight is the largest weight in the way, which a.conf lists, as far as it is below limit:
// a conflict that cannot be evicted ends the search.
func (a *allocator) probe(c Class, r uint8, ranges []int32, limit float32) (at int32, weight float32) {
	at = -1
	a.conf = a.conf[:0]
	occ, fix := &a.occ[c][r], a.fixed[c][r]
	for _, ri := range ranges {
		lr := &a.ranges[ri]
		if p := fixedConflict(fix, lr.from, lr.to, lr.v); p >= 0 {
			if at < 0 {
				at = p
			}
			// An evictable conflict may come before the reservation within this range.
			if e := occ.at(occ.seek(lr.from)); e != nil && e.from < at && at >= lr.from {
				at = min(at, max(e.from, lr.from))
			}
			return at, limit
		}
		for cu := occ.seek(lr.from); ; cu = occ.next(cu) {
			e := occ.at(cu)
			if e == nil || e.from >= lr.to {
				break
			}
			if at < 0 {
				at = max(e.from, lr.from)
			}
			w := a.bundles[e.bundle].weight
			if w >= limit {
				return at, limit
			}
			weight = max(weight, w)
			if n := len(a.conf); n == 0 || a.conf[n-1] != e.bundle {
				a.conf = append(a.conf, e.bundle)
			}
		}
	}
	return at, weight
}

func (a *allocator) assign(bi int32, c Class, r uint8) {
	b := &a.bundles[bi]
	b.loc = RegLoc(c, int(r))
	a.sets[b.set].hint = int8(r)
	for _, ri := range b.ranges {
		a.occ[c][r].insert(entry{a.ranges[ri].from, a.ranges[ri].to, bi}, &a.spare)
		a.held[c].add(a.ranges[ri].from, a.ranges[ri].to, r)
	}
}

func (a *allocator) evict(bi int32) {
	b := &a.bundles[bi]
	c, r := b.loc.Class(), b.loc.Reg()
	for _, ri := range b.ranges {
		a.occ[c][r].remove(a.ranges[ri].from)
		a.held[c].remove(a.ranges[ri].from, a.ranges[ri].to, uint8(r))
	}
	b.loc = NoLoc
	a.res.Stats.Evictions++
	a.push(bi)
}

// place finds a register for a bundle, by eviction if it is worth it, or splits it.
func (a *allocator) place(bi int32) error {
	b := &a.bundles[bi]
	set := &a.sets[b.set]
	c := set.class
	limit := b.weight
	bestReg, far := -1, int32(-1)
	list := a.candidates(c, b.hint, set.hint)
	if r := a.freeOf(list, c, b.ranges); r >= 0 {
		a.assign(bi, c, uint8(r))
		return nil
	}
	for _, r := range list {
		at, w := a.probe(c, r, b.ranges, limit)
		if w < limit {
			limit, bestReg = w, int(r)
			a.best = append(a.best[:0], a.conf...)
		}
		far = max(far, at)
	}
	if bestReg >= 0 {
		for _, e := range a.best {
			if a.bundles[e].loc != NoLoc { // a bundle may be listed twice
				a.evict(e)
			}
		}
		a.assign(bi, c, uint8(bestReg))
		return nil
	}
	if a.minimal(b) {
		i := a.ranges[b.ranges[0]].from/2 - a.blockAt[a.ranges[b.ranges[0]].from/2] - 1
		return &Error{int(i), fmt.Sprintf("needs more than the %d allocatable registers of class %v", len(a.order[c]), c)}
	}
	return a.split(bi, far)
}
