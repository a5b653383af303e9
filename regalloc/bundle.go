package regalloc

import (
	"cmp"
	"math"
	"slices"
	"sort"
)

// bundle is a set of live ranges, disjoint and sorted, that share one place.
type bundle struct {
	ranges []int32
	weight float32 // spill cost per point; what a stronger bundle must exceed
	prio   int32   // total length
	turn   int32   // the largest chooses first: the length, or where it begins, negative
	set    int32
	loc    Loc
	hint   int8 // register wanted, -1
	need   bool // some use must have a register
	dead   bool // split or merged away
}

// spillSet is what began as one bundle: its pieces share a spill slot.
type spillSet struct {
	class    Class
	bundle   int32
	orig     []int32 // its ranges before any split
	gaps     []int32 // ranges that need no register
	gapLoc   Loc
	slot     int32 // -1 none
	from, to int32 // hull
	hint     int8  // register of a piece placed before
	splits   int32
}

const minimalWeight = 1e30

// makeBundles puts each value's ranges in a bundle and merges those that should share.
func (a *allocator) makeBundles() {
	nv := len(a.f.VRegs)
	a.bundles = slices.Grow(a.bundles, nv+nv/2)
	a.vbundle = a.ints.List(nv)
	for v := 0; v < nv; v++ {
		rs := a.vranges.of(int32(v))
		a.vbundle[v] = -1
		if len(rs) == 0 {
			continue
		}
		a.vbundle[v] = int32(len(a.bundles))
		a.bundles = append(a.bundles, bundle{ranges: rs[:len(rs):len(rs)], hint: -1, loc: NoLoc})
	}
	a.mergeAll()
	a.sets = slices.Grow(a.sets, len(a.bundles))
	for i := range a.bundles {
		b := &a.bundles[i]
		if b.dead {
			continue
		}
		b.set = int32(len(a.sets))
		first, last := &a.ranges[b.ranges[0]], &a.ranges[b.ranges[len(b.ranges)-1]]
		a.sets = append(a.sets, spillSet{
			class: a.f.VRegs[first.v].Class, bundle: int32(i), orig: b.ranges, gapLoc: NoLoc, slot: -1, hint: -1,
			from: first.from, to: last.to,
		})
		for _, r := range b.ranges {
			a.ranges[r].bundle = int32(i)
		}
		a.refresh(int32(i))
	}
}

// mergeAll merges tied operands first (they cost a move each time), then block parameters
// with their arguments, hot edges first, then moves.
func (a *allocator) mergeAll() {
	type pair struct {
		x, y VReg
		w    float32
	}
	var ties, params, moves []pair
	for i := range a.f.Insts {
		in := &a.f.Insts[i]
		w := a.freq[a.instBlock[i]]
		if in.Move && in.Ops[0].Fixed < 0 && in.Ops[1].Fixed < 0 {
			moves = append(moves, pair{in.Ops[0].V, in.Ops[1].V, w})
		}
		for j := range in.Ops {
			if t := in.Ops[j].Tie; t >= 0 {
				ties = append(ties, pair{in.Ops[j].V, in.Ops[t].V, w})
			}
		}
	}
	for b := range a.f.Blocks {
		for _, e := range a.f.Blocks[b].Succs {
			w := min(a.freq[b], a.freq[e.To])
			for k, v := range e.Args {
				params = append(params, pair{a.f.Blocks[e.To].Params[k], v, w})
			}
		}
	}
	for _, l := range [][]pair{ties, params, moves} {
		slices.SortStableFunc(l, func(x, y pair) int { return cmp.Compare(y.w, x.w) })
		for _, p := range l {
			a.merge(p.x, p.y)
		}
	}
}

func (a *allocator) merge(x, y VReg) {
	bx, by := a.vbundle[x], a.vbundle[y]
	if bx < 0 || by < 0 || bx == by || a.f.VRegs[x].Class != a.f.VRegs[y].Class {
		return
	}
	if len(a.bundles[bx].ranges) < len(a.bundles[by].ranges) {
		bx, by = by, bx
	}
	big, small := a.bundles[bx].ranges, a.bundles[by].ranges
	overlap := false
	if len(small)*8 < len(big) {
		for _, r := range small {
			s := &a.ranges[r]
			k := sort.Search(len(big), func(k int) bool { return a.ranges[big[k]].to > s.from })
			if k < len(big) && a.ranges[big[k]].from < s.to {
				overlap = true
				break
			}
		}
	} else {
		for i, j := 0, 0; i < len(big) && j < len(small) && !overlap; {
			p, q := &a.ranges[big[i]], &a.ranges[small[j]]
			overlap = p.from < q.to && q.from < p.to
			if p.to <= q.to {
				i++
			} else {
				j++
			}
		}
	}
	if overlap {
		return
	}
	if len(small)*8 < len(big) {
		for _, r := range small {
			k := sort.Search(len(big), func(k int) bool { return a.ranges[big[k]].from > a.ranges[r].from })
			big = slices.Insert(big, k, r)
		}
	} else {
		out := a.ints.Empty(len(big) + len(small))
		i, j := 0, 0
		for i < len(big) || j < len(small) {
			if j == len(small) || i < len(big) && a.ranges[big[i]].from < a.ranges[small[j]].from {
				out = append(out, big[i])
				i++
			} else {
				out = append(out, small[j])
				j++
			}
		}
		big = out
	}
	for _, r := range small {
		a.vbundle[a.ranges[r].v] = bx
	}
	a.bundles[bx].ranges = big
	a.bundles[by].ranges, a.bundles[by].dead = nil, true
}

// refresh recomputes a bundle's weight, priority and hint from its ranges.
func (a *allocator) refresh(bi int32) {
	b := &a.bundles[bi]
	b.prio, b.need = 0, false
	w, hintW := float32(0), float32(0)
	for _, r := range b.ranges {
		lr := &a.ranges[r]
		b.prio += lr.to - lr.from
		cost := float32(1)
		if a.f.VRegs[lr.v].Remat != 0 {
			cost = .5
		}
		for _, u := range a.uses[lr.u0:lr.u1] {
			w += u.w * cost
			b.need = b.need || u.need
			if u.fixed >= 0 && u.w > hintW && a.allocatable(a.f.VRegs[lr.v].Class, int(u.fixed)) {
				hintW, b.hint = u.w, u.fixed
			}
		}
	}
	b.weight = w / float32(b.prio+1)
	b.turn = b.prio
	if a.inOrder {
		first, last := &a.ranges[b.ranges[0]], &a.ranges[b.ranges[len(b.ranges)-1]]
		if a.blockAt[first.from/2] == a.blockAt[(last.to-1)/2] {
			b.turn = -first.from
		}
	}
	if k, ok := a.keptLoop(b); ok {
		b.turn = math.MaxInt32 - a.ranges[b.ranges[0]].from
		b.weight = keptWeight * (w + a.passedOn(b, k)) / float32(b.prio+1)
	}
	if a.minimal(b) {
		b.weight = minimalWeight * float32(b.prio)
	}
}

// minimal bundles lie within one instruction: they cannot be split any more.
func (a *allocator) minimal(b *bundle) bool {
	if len(b.ranges) != 1 || !b.need {
		return false
	}
	lr := &a.ranges[b.ranges[0]]
	return lr.from>>1 == (lr.to-1)>>1
}

func (a *allocator) allocatable(c Class, r int) bool { return a.allocSet[c]>>uint(r)&1 != 0 }
