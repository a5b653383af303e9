package regalloc

import "slices"

// A value that is long alive loses its register to short ones even if it is read in each round of a loop, for its weight
// is per point; and in the loop's own block all registers may be taken by what only passes through. Loops of one
// block that spill therefore choose first in another attempt: what they name is cut at their ends,
//
//	before   ──u──────│─u──────u─│──────u──      bundle
//	after    ──u──────┤[u──────u]├──────u──      the part in the loop first, in the order in which parts begin
//
// and what passes through gets what is left, or waits in its slot: stored and reloaded outside. What is made again does not choose first,
// and leaves its register before all else (furthest.go): constants read often would push out what is read once a round.

// keptWeight raises the weight of bundles of loops that choose first above that of others.
const keptWeight = 1e9

// keptRounds is how often it is decided anew which loops choose first.
const keptRounds = 4

// keepLoops allocates again while innermost loops spill, and gives the best result. A loop that spills joins those that
// choose first; one that does no better so, since more is alive in it than there are registers, is as it was.
func (a *allocator) keepLoops(res *Result) *Result {
	last := res
	var without, never []loopBytes
	for range keptRounds {
		n, m := len(a.kept), len(never)
		for _, l := range last.loops {
			k, ok := slices.BinarySearch(a.kept, l.block)
			switch before := find(without, l.block); {
			case find(never, l.block) != nil:
			case !ok:
				a.kept = slices.Insert(a.kept, k, l.block)
				without = append(without, l)
			case l.bytes >= before.bytes:
				a.kept = slices.Delete(a.kept, k, k+1)
				never = append(never, l)
			}
		}
		if n == len(a.kept) && m == len(never) {
			break
		}
		a.rewind()
		other, err := a.attempt()
		if err != nil {
			break
		}
		if x, y := other.Stats.WLoopBytes, res.Stats.WLoopBytes; x < y || x == y && other.Stats.WBytes < res.Stats.WBytes {
			res = other
		}
		last = other
	}
	return res
}

func find(l []loopBytes, b int32) *loopBytes {
	for i := range l {
		if l[i].block == b {
			return &l[i]
		}
	}
	return nil
}

// keptLoop is the loop that chooses first which a bundle lies within, if there is one.
func (a *allocator) keptLoop(b *bundle) (k int32, ok bool) {
	if len(a.kept) == 0 || a.allMadeAgain(b) {
		return 0, false
	}
	k = a.blockAt[a.ranges[b.ranges[0]].from/2]
	_, ok = slices.BinarySearch(a.kept, k)
	return k, ok && a.ranges[b.ranges[len(b.ranges)-1]].to <= a.head[k+1]
}

// passedOn weighs what a loop passes on of a bundle when it goes round: a read for each, or nothing would be in the way of what passes through.
func (a *allocator) passedOn(b *bundle, k int32) (w float32) {
	for _, r := range b.ranges {
		if a.passed(a.ranges[r].v, int(k)) {
			w += a.freq[k]
		}
	}
	return w
}

// cutLoops cuts bundles at both ends of the loops that choose first, if these name them.
func (a *allocator) cutLoops() {
	n := len(a.bundles)
	for bi := range n {
		now := int32(bi)
		for _, k := range a.kept {
			if b := &a.bundles[now]; b.dead || !a.names(b, k) {
				continue
			}
			a.cutAt(now, a.head[k])
			if a.bundles[now].dead {
				now = int32(len(a.bundles) - 1) // the right part was made last
			}
			a.cutAt(now, a.head[k+1])
			if a.bundles[now].dead {
				now = int32(len(a.bundles) - 1)
			}
		}
	}
}

// allMadeAgain reports a bundle of nothing but values that are made again.
func (a *allocator) allMadeAgain(b *bundle) bool {
	return !slices.ContainsFunc(b.ranges, func(r int32) bool { return a.f.VRegs[a.ranges[r].v].Remat == 0 })
}

// names reports that block k has an operand of the bundle, or passes it on when it goes round.
func (a *allocator) names(b *bundle, k int32) bool {
	for _, r := range b.ranges {
		lr := &a.ranges[r]
		if lr.from >= a.head[k+1] {
			break
		}
		if lr.to > a.head[k] && a.namedIn(lr, k) {
			return true
		}
	}
	return false
}

// namedIn is names for one range, which reaches into the block.
func (a *allocator) namedIn(lr *lrange, k int32) bool {
	for _, u := range a.uses[lr.u0:lr.u1] {
		if u.lo < a.head[k+1] && u.hi > a.head[k] {
			return true
		}
	}
	return a.passed(lr.v, int(k))
}

// cutAt divides a bundle, if it reaches beyond a point.
func (a *allocator) cutAt(bi, at int32) {
	b := &a.bundles[bi]
	rs, set := b.ranges, b.set
	if a.ranges[rs[0]].from >= at || a.ranges[rs[len(rs)-1]].to <= at {
		return
	}
	b.dead, b.ranges = true, nil
	left, right := a.cut(rs, at)
	a.requeue(left, set)
	a.requeue(right, set)
}
