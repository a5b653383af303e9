package backend

import (
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
	tried   []*placement          // at this interval
	settled [isa.NumSlots][]int32 // rows of the placement that was settled last
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
