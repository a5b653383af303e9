package regalloc

import (
	"cmp"
	"slices"
	"sort"
)

// split cuts a bundle at the first conflict and puts the pieces back in the queue. What
// lies between the last use of the left piece and the first use of the right one needs no
// register: it goes to the spill set's gaps.
//
//	before   ──u────u──────────────────u───u──      conflict at X
//	after    ──u────u)      X         [u───u──      pieces
//	                [─────────────────)             gap: in a slot, or in a free register
//
// Cuts move out of loops: a value that is used in a loop and lives around it keeps its
// register for the whole loop or not at all, so reloads land before the loop.
func (a *allocator) split(bi, at int32) error {
	b := &a.bundles[bi]
	set := b.set
	a.res.Stats.Splits++
	a.sets[set].splits++
	start := a.ranges[b.ranges[0]].from
	nuses := 0
	for _, r := range b.ranges {
		nuses += int(a.ranges[r].u1 - a.ranges[r].u0)
	}
	if !b.need && nuses <= 1 {
		a.sets[set].gaps = append(a.sets[set].gaps, b.ranges...)
		b.dead, b.ranges = true, nil
		return nil
	}
	if a.res.Stats.Splits > 64*(len(a.uses)+16) {
		return &Error{0, "internal error: splitting makes no progress"}
	}
	loopAware := a.sets[set].splits < 50
	if loopAware {
		if l := a.outerLoop(at, start); l >= 0 {
			at = a.loops[l].from
		}
	}
	at = a.evenCut(b.ranges, at)
	if at <= start {
		at, loopAware = a.firstEnd(b.ranges), false
	}
	old, need := b.ranges, b.need
	prio := b.prio
	b.dead, b.ranges = true, nil
	left, right := a.cut(old, at)
	rule := aroundInner
	if loopAware {
		rule = aroundLoops
	}
	for ; ; rule-- {
		l, lg := a.trim(&a.halves[0], left, rule)
		r, rg := a.trim(&a.halves[1], right, rule)
		if rule > anywhere && (a.length(l) == prio || a.length(r) == prio) {
			continue // no progress that way
		}
		if !need && (a.length(l) == prio || a.length(r) == prio) {
			// Uses of one instruction, none of which needs a register: it reads from the slot.
			a.sets[set].gaps = append(a.sets[set].gaps, old...)
			return nil
		}
		a.sets[set].gaps = append(append(a.sets[set].gaps, lg...), rg...)
		a.requeue(l, set)
		a.requeue(r, set)
		return nil
	}
}

func (a *allocator) length(l []piece) (n int32) {
	for _, p := range l {
		n += p.to - p.from
	}
	return n
}

// piece is a part of a range that is to become one.
type piece struct {
	from, to int32
	v        VReg
	u0, u1   int32
}

func (a *allocator) newRange(p piece) int32 {
	a.ranges = append(a.ranges, lrange{from: p.from, to: p.to, v: p.v, u0: p.u0, u1: p.u1, bundle: -1})
	return int32(len(a.ranges) - 1)
}

func (a *allocator) requeue(l []piece, set int32) {
	if len(l) == 0 {
		return
	}
	bi := int32(len(a.bundles))
	rs := make([]int32, len(l))
	for i, p := range l {
		rs[i] = a.newRange(p)
		a.ranges[rs[i]].bundle = bi
	}
	a.bundles = append(a.bundles, bundle{ranges: rs, set: set, hint: -1, loc: NoLoc})
	a.refresh(bi)
	a.push(bi)
}

// evenCut moves a cut off uses that span it.
func (a *allocator) evenCut(ranges []int32, at int32) int32 {
	if at&1 == 0 {
		return at
	}
	k := sort.Search(len(ranges), func(k int) bool { return a.ranges[ranges[k]].to > at })
	if k == len(ranges) || a.ranges[ranges[k]].from >= at {
		return at
	}
	lr := &a.ranges[ranges[k]]
	us := a.uses[lr.u0:lr.u1]
	for j := sort.Search(len(us), func(j int) bool { return us[j].inst >= 0 && us[j].lo >= at-3 }); j < len(us) && us[j].lo <= at; j++ {
		if us[j].need && us[j].lo < at && us[j].hi > at {
			return at - 1
		}
	}
	return at
}

// firstEnd is the end of the first use of a bundle.
func (a *allocator) firstEnd(ranges []int32) int32 {
	for _, r := range ranges {
		lr := &a.ranges[r]
		for _, u := range a.uses[lr.u0:lr.u1] {
			if hi := min(u.hi, lr.to); hi > lr.from {
				return hi
			}
		}
	}
	return a.ranges[ranges[0]].to
}

// cut divides ranges at a point.
func (a *allocator) cut(ranges []int32, at int32) (left, right []piece) {
	left, right = a.parts[0][:0], a.parts[1][:0]
	for _, r := range ranges {
		lr := a.ranges[r]
		p := piece{lr.from, lr.to, lr.v, lr.u0, lr.u1}
		switch {
		case lr.to <= at:
			left = append(left, p)
		case lr.from >= at:
			right = append(right, p)
		default:
			us := a.uses[lr.u0:lr.u1]
			k := lr.u0 + int32(sort.Search(len(us), func(k int) bool {
				switch u := &us[k]; {
				case u.need:
					return u.hi > at
				case u.def:
					return u.lo >= at
				default:
					return u.hi >= at
				}
			}))
			left = append(left, piece{lr.from, at, lr.v, lr.u0, k})
			right = append(right, piece{at, lr.to, lr.v, k, lr.u1})
		}
	}
	a.parts = [2][]piece{left, right}
	return left, right
}

// trimming says where a piece may end.
type trimming int

const (
	anywhere    trimming = iota
	aroundInner          // not in a loop of one block that it spans
	aroundLoops          // not in a loop that it enters from outside
)

// trim drops from both ends what has no use; the dropped parts come back as gap ranges. What is kept lies in room.
func (a *allocator) trim(room *[]piece, l []piece, rule trimming) (kept []piece, gaps []int32) {
	l = append((*room)[:0], l...)
	*room = l
	gap := func(v VReg, from, to int32) {
		if from&1 != 0 {
			from-- // the value moves before the instruction that reads it last
		}
		if from < to {
			gaps = append(gaps, a.newRange(piece{from: from, to: to, v: v}))
		}
	}
	for len(l) > 0 {
		p := &l[0]
		at := p.to
		for k := p.u0; k < p.u1; k++ {
			u := &a.uses[k]
			s := max(u.lo, p.from)
			if s&1 != 0 && !u.def {
				s++
			}
			if s < min(u.hi, p.to) {
				at = s
				break
			}
			p.u0 = k + 1
		}
		if at < p.to {
			if rule == aroundLoops {
				if l := a.outerLoop(at, p.from-1); l >= 0 {
					at = min(at, max(a.loops[l].from, p.from))
				}
			} else if l := a.spanned(at, p); rule == aroundInner && l != nil {
				at = min(at, l.from)
			}
			if at > p.from {
				gap(p.v, p.from, at)
				p.from = at
			}
			break
		}
		gap(p.v, p.from, p.to)
		l = l[1:]
	}
	for len(l) > 0 {
		p := &l[len(l)-1]
		at := p.from
		for k := p.u1 - 1; k >= p.u0; k-- {
			u := &a.uses[k]
			if e := min(u.hi, p.to); e > p.from && u.lo < p.to {
				at = e
				break
			}
			p.u1 = k
		}
		if at > p.from {
			if rule == aroundLoops {
				// Keep the register to the end of a loop that the piece enters from outside.
				if l := a.outerLoop(at-1, p.from-1); l >= 0 && a.loops[l].to <= p.to {
					at = max(at, a.loops[l].to)
				}
			} else if l := a.spanned(at-1, p); rule == aroundInner && l != nil {
				at = max(at, l.to)
			}
			if at < p.to {
				gap(p.v, at, p.to)
				p.to = at
			}
			break
		}
		gap(p.v, p.from, p.to)
		l = l[:len(l)-1]
	}
	return l, gaps
}

// spanned is the loop of one block that holds a point, if a piece reaches from its start to its end.
func (a *allocator) spanned(at int32, p *piece) *loop {
	b := a.blockAt[at/2]
	l := a.loopOf[b]
	if l < 0 {
		return nil
	}
	x := &a.loops[l]
	if x.from != a.head[b] || x.to != a.head[b+1] || p.from > x.from || p.to < x.to {
		return nil
	}
	return x
}

// joinGaps sorts gap ranges and joins those that touch.
func (a *allocator) joinGaps(gaps []int32) []int32 {
	slices.SortFunc(gaps, func(i, j int32) int { return cmp.Compare(a.ranges[i].from, a.ranges[j].from) })
	out := gaps[:1]
	for _, g := range gaps[1:] {
		last := &a.ranges[out[len(out)-1]]
		if a.ranges[g].v == last.v && a.ranges[g].from <= last.to {
			last.to = max(last.to, a.ranges[g].to)
			continue
		}
		out = append(out, g)
	}
	return out
}
