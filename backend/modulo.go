package backend

import (
	"math/bits"
	"slices"

	"github.com/godwit-accel/godwit/isa"
)

// Iterative modulo scheduling (B. R. Rau, MICRO-27, 1994). A loop's body gets times such that a
// new iteration can start every II cycles:
//
//	for II = MII, MII+1, …:
//		take the unplaced instruction with the longest path behind it;
//		place it in the first free row of the II rows from its earliest time on,
//		throwing out what then is too early or in the way, which comes back later
//
// What is placed at time t runs in stage t/II and row t mod II of the kernel (expand.go).

// modulo is a schedule: times of the body's instructions.
type modulo struct {
	ii     int32
	at     []int32
	stages int32
}

func (g *graph) edgeDist(from, to int32, lat, dist int32) {
	if from == to && lat <= dist { // holds in any schedule
		return
	}
	g.push(from, dep{to: to, lat: lat, dist: dist})
	if dist == 0 {
		g.preds[to]++
	}
}

// resMII is what the fullest slot needs, with a scalar slot for the branch back.
func (g *graph) resMII() int32 {
	var busy [isa.NumSlots]int32
	busy[isa.SlotX] = 1
	for i := range g.insts {
		busy[g.slot(int32(i))] += int32(g.m.Occupancy(&g.insts[i].Inst))
	}
	return slices.Max(busy[:])
}

// heightsAt is the longest path behind each instruction at an initiation interval; nil if a
// recurrence is too slow for it.
func (g *graph) heightsAt(ii int32) []int32 {
	n := len(g.insts)
	h := make([]int32, n)
	next, seen := make([]int32, n), make([]int32, n) // where the path goes on, + 1; whose walk came by
	for {
		moved := false
		for i := n - 1; i >= 0; i-- {
			for _, e := range g.succs[i] {
				if x := h[e.to] + e.lat - ii*e.dist; x > h[i] {
					h[i], next[i], moved = x, e.to+1, true
				}
			}
		}
		if !moved {
			return h
		}
		clear(seen)
		for i := range next {
			for j := int32(i); ; j = next[j] - 1 {
				if seen[j] == int32(i+1) {
					return nil // round and round
				}
				if seen[j] != 0 {
					break
				}
				if seen[j] = int32(i + 1); next[j] == 0 {
					break
				}
			}
		}
	}
}

// recMII is the least II that no recurrence forbids, from at least on, or limit.
func (g *graph) recMII(least, limit int32) int32 {
	lo, hi := least-1, least
	for hi < limit && g.heightsAt(hi) == nil {
		lo, hi = hi, min(2*hi, limit)
	}
	for lo+1 < hi {
		if mid := (lo + hi) / 2; g.heightsAt(mid) != nil {
			hi = mid
		} else {
			lo = mid
		}
	}
	return hi
}

// manner is a way to look for a schedule.
type manner struct {
	// aligned lets what takes a unit for n cycles begin at multiples of n only: else the rest of a
	// full unit is in pieces too small to use.
	aligned bool
	// listed takes the instructions in the given order, none before its time in the list schedule,
	// which keeps the number of values alive near what it is there. Else the longest path goes first.
	listed bool
	// dense takes them in that order, too, but as early as they can go.
	dense bool
}

// manners are tried in turn at each interval.
var manners = []manner{{aligned: true, dense: true}, {aligned: true}, {aligned: true, listed: true}, {dense: true}, {}, {listed: true}}

// listTimes are the cycles in which the given order would issue.
func (g *graph) listTimes() []int32 {
	at := make([]int32, len(g.insts))
	var unit [isa.NumSlots]int32
	now, slot := int32(0), isa.Slot(0)
	for i := range at {
		s := g.slot(int32(i))
		if s <= slot && i > 0 {
			now++
		}
		now = max(now, at[i], unit[s])
		at[i], slot = now, s
		unit[s] = now + int32(g.m.Occupancy(&g.insts[i].Inst))
		for _, e := range g.succs[i] {
			if e.dist == 0 {
				at[e.to] = max(at[e.to], now+e.lat)
			}
		}
	}
	return at
}

// searcher looks for schedules of a loop; what all tries share is found once.
type searcher struct {
	*graph
	occ     []int32
	single  bool    // all take a unit for one cycle
	before  [][]dep // the edges that come in, to from where
	listed  []int32 // times in the given order
	longest int32   // path of an iteration

	ii      int32 // for which heights are
	heights []int32
	tried   []*placement // at this interval
	rows    [isa.NumSlots][]int32
}

func (g *graph) newSearcher() *searcher {
	s := &searcher{graph: g, longest: slices.Max(g.heights()), occ: make([]int32, len(g.insts)), before: make([][]dep, len(g.insts))}
	n := 0
	for i := range g.succs {
		s.occ[i] = int32(g.m.Occupancy(&g.insts[i].Inst))
		n += len(g.succs[i])
	}
	count, slab := make([]int32, len(g.insts)), make([]dep, n)
	for i := range g.succs {
		for _, e := range g.succs[i] {
			count[e.to]++
		}
	}
	s.single = slices.Max(s.occ) == 1
	for i := range s.before {
		s.before[i], slab = slab[:0:count[i]], slab[count[i]:]
	}
	for i := range g.succs {
		for _, e := range g.succs[i] {
			s.before[e.to] = append(s.before[e.to], dep{to: int32(i), lat: e.lat, dist: e.dist})
		}
	}
	return s
}

// at begins the search at an interval.
func (s *searcher) at(ii int32) {
	s.ii, s.heights, s.tried = ii, s.heightsAt(ii), s.tried[:0]
}

// find finds times at the interval, or nil. The last row of the scalar slot is the branch's.
func (s *searcher) find(how manner) *placement {
	g, n, ii := s.graph, len(s.insts), s.ii
	if s.heights == nil {
		return nil
	}
	prio := slices.Clone(s.heights)
	var floor []int32
	if how.listed {
		if s.listed == nil {
			s.listed = g.listTimes()
		}
		floor = s.listed
	}
	if how.listed || how.dense {
		for i := range prio {
			if prio[i] = -int32(i); how.dense {
				prio[i] = -g.insts[i].cycle
			}
		}
	}
	slots, occ, preds := g.slots, s.occ, s.before
	const free, branchRow = -1, -2
	var rows [isa.NumSlots][]int32
	for s := range rows {
		rows[s] = slices.Repeat([]int32{free}, int(ii))
	}
	rows[isa.SlotX][ii-1] = branchRow
	if slices.Max(occ) > ii {
		return nil
	}
	var empty [isa.NumSlots]rowSet
	for s := range empty {
		empty[s] = newRowSet(ii)
	}
	empty[isa.SlotX].set(ii-1, false)
	at, before := slices.Repeat([]int32{-1}, n), slices.Repeat([]int32{-1}, n)
	todo := &schedHeap{l: make([]int32, 0, n), less: func(a, b int32) bool { return prio[a] > prio[b] || prio[a] == prio[b] && a < b }}
	for i := range n {
		todo.push(int32(i))
	}
	// find is the first time from early on, within an interval, at which i fits, or early+ii.
	find := func(i, early int32) int32 {
		r, n := rows[slots[i]], occ[i]
		row := early % ii
		if how.aligned && n > 1 {
			for t := early; ; {
				if over := row % n; over != 0 {
					row, t = row+n-over, t+n-over
				}
				if row+n > ii {
					row, t = 0, t+ii-row
				}
				if t >= early+ii {
					return early + ii
				}
				if allFree(r, row, n) {
					return t
				}
				row, t = row+n, t+n
			}
		}
		for t := early; t < early+ii; t++ {
			by := empty[slots[i]].from(row)
			if t += by; t >= early+ii {
				break
			}
			if row = (row + by) % ii; n == 1 || allFree(r, row, n) {
				return t
			}
			row = (row + 1) % ii
		}
		return early + ii
	}
	put := func(i, t, mark int32) {
		r, e := rows[slots[i]], &empty[slots[i]]
		for k := range occ[i] {
			row := (t + k) % ii
			r[row] = mark
			e.set(row, mark == free)
		}
	}
	drop := func(i int32) {
		put(i, at[i], free)
		at[i] = -1
		todo.push(i)
	}
	for budget := 6*n + 64; len(todo.l) > 0; budget-- {
		if budget == 0 {
			return nil
		}
		i := todo.pop()
		early := int32(0)
		if floor != nil {
			early = floor[i]
		}
		for _, e := range preds[i] {
			if at[e.to] >= 0 && e.to != i {
				early = max(early, at[e.to]+e.lat-ii*e.dist)
			}
		}
		t := find(i, early)
		if t == early+ii { // nowhere: what is in the way leaves
			t = max(early, before[i]+1)
			for tries := int32(0); ; t++ {
				if tries++; tries > ii+1 {
					return nil
				}
				if how.aligned && occ[i] > 1 && (t%ii%occ[i] != 0 || t%ii+occ[i] > ii) {
					continue
				}
				if !spanHas(rows[slots[i]], t, occ[i], ii, branchRow) {
					break
				}
			}
			for k := range occ[i] {
				if j := rows[slots[i]][(t+k)%ii]; j >= 0 && at[j] >= 0 {
					drop(j)
				}
			}
		}
		at[i], before[i] = t, t
		put(i, t, i)
		for _, e := range g.succs[i] {
			if j := e.to; j != i && at[j] >= 0 && at[j] < t+e.lat-ii*e.dist {
				drop(j)
			}
		}
		for _, e := range preds[i] { // placed by force: predecessors may now be too late
			if j := e.to; j != i && at[j] >= 0 && at[j]+e.lat-ii*e.dist > t {
				drop(j)
			}
		}
	}
	return &placement{s: s, ii: ii, at: at, rows: rows}
}

// rowSet is a set of an interval's rows.
type rowSet struct {
	words []uint64
	n     int32
}

// newRowSet has all of n rows.
func newRowSet(n int32) rowSet {
	s := rowSet{make([]uint64, (n+63)/64), n}
	for i := range n {
		s.words[i/64] |= 1 << (i % 64)
	}
	return s
}

func (s *rowSet) set(row int32, in bool) {
	if in {
		s.words[row/64] |= 1 << (row % 64)
	} else {
		s.words[row/64] &^= 1 << (row % 64)
	}
}

// from is how many rows behind this one, round the interval, the first one of the set is; all of them if there is none.
func (s *rowSet) from(row int32) int32 {
	w := row / 64
	if x := s.words[w] >> (row % 64); x != 0 {
		return int32(bits.TrailingZeros64(x))
	}
	for i := w + 1; int(i) < len(s.words); i++ {
		if x := s.words[i]; x != 0 {
			return 64*i + int32(bits.TrailingZeros64(x)) - row
		}
	}
	for i := int32(0); i <= w; i++ {
		if x := s.words[i]; x != 0 {
			return 64*i + int32(bits.TrailingZeros64(x)) + s.n - row
		}
	}
	return s.n
}

// allFree reports that n rows of a unit from row on, round the interval, hold nothing.
func allFree(r []int32, row, n int32) bool {
	for range n {
		if r[row] != -1 {
			return false
		}
		if row++; int(row) == len(r) {
			row = 0
		}
	}
	return true
}

// spanHas reports that a unit's rows from t on hold x.
func spanHas(r []int32, t, n, ii, x int32) bool {
	for k := range n {
		if r[(t+k)%ii] == x {
			return true
		}
	}
	return false
}
