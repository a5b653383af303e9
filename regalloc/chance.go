package regalloc

import (
	"cmp"
	"slices"
	"sort"
)

// What needs no register gets one that is free anyway. Where none is free over all gaps of a spill set, each stretch of a gap from
// one use to the next, or to the block's end, may still be covered, by registers one after the other:
//
//	V1   ████████████              ███████
//	V2   ███            ███████████████
//	v    u───│──────────│──────────────│──u
//	         └ in V2    └ in V1        └ a move each
//
// A move is cheaper than a store and a reload, so a stretch may be cut a few times, unless it moves in a loop what would be stored and
// reloaded outside of it. Tiles are not moved.

const (
	maxHops = 4  // registers that cover a stretch, one after the other
	hopCost = .5 // what a move weighs against a store or a reload
)

// stretch is a part of a gap, in one block and with no use inside.
type stretch struct {
	v        VReg
	set      int32
	from, to int32
	end      int32 // to, before it was covered
	tried    bool  // or covered, or no register is free at its ends
	in, out  int8  // registers that cover it at its ends
}

// cover is what secondChance knows of gaps that have no register.
type cover struct {
	*allocator
	list  []stretch // by value, then by place
	start []int32   // by value, in list; then the end
	left  []int32   // by value, how many are not covered
	work  []int32
	held  pairs // by value, ranges that have registers, of those with open gaps
}

// secondChance gives what needs no register one that is free anyway.
func (a *allocator) secondChance() {
	var open []int32
	for i := range a.sets {
		s := &a.sets[i]
		if len(s.gaps) == 0 {
			continue
		}
		s.gaps = a.joinGaps(s.gaps)
		if r := a.freeOf(a.candidates(s.class, s.hint), s.class, s.gaps); r >= 0 {
			s.gapLoc = RegLoc(s.class, r)
			a.occupy(int32(i), s.gaps, r)
			continue
		}
		if s.class != T { // moves of tiles keep the matrix unit busy, as their reloads do not
			open = append(open, int32(i))
		}
	}
	if len(open) > 0 {
		a.coverGaps(open)
	}
}

// occupy puts ranges that need no register into one.
func (a *allocator) occupy(set int32, ranges []int32, r int) {
	bi := int32(len(a.bundles))
	a.bundles = append(a.bundles, bundle{ranges: ranges, set: set, hint: -1})
	a.assign(bi, a.sets[set].class, uint8(r))
}

// coverGaps covers what it can of the gaps of sets, what is worth most first, and leaves them the rest.
func (a *allocator) coverGaps(open []int32) {
	c := &cover{allocator: a, left: a.ints.List(len(a.f.VRegs))}
	for _, i := range open {
		c.cut(i)
	}
	c.sort()
	c.placed()
	type offer struct {
		i     int32
		worth float32
	}
	var offers []offer
	for i := range c.list {
		s := &c.list[i]
		if s.tried {
			continue
		}
		if w := c.saves(s); w > 0 {
			offers = append(offers, offer{int32(i), w / float32(s.to-s.from)})
		}
	}
	slices.SortFunc(offers, func(x, y offer) int { return cmp.Or(cmp.Compare(y.worth, x.worth), cmp.Compare(x.i, y.i)) })
	for _, o := range offers {
		// What one saves depends on those beside it.
		for c.work = append(c.work[:0], o.i); len(c.work) > 0; {
			i := c.work[len(c.work)-1]
			c.work = c.work[:len(c.work)-1]
			s := &c.list[i]
			if s.tried {
				continue
			}
			if w := c.saves(s); w > 0 {
				if s.tried = true; c.try(s, w) {
					c.around(i)
				}
			}
		}
	}
	for _, i := range open {
		s := &a.sets[i]
		s.gaps = slices.DeleteFunc(s.gaps, func(g int32) bool { return a.f.VRegs[a.ranges[g].v].Remat == 0 })
	}
	for i := range c.list {
		if s := &c.list[i]; s.from < s.to {
			a.sets[s.set].gaps = append(a.sets[s.set].gaps, a.newRange(piece{from: s.from, to: s.to, v: s.v}))
		}
	}
	for _, i := range open {
		if s := &a.sets[i]; len(s.gaps) > 0 {
			s.gaps = a.joinGaps(s.gaps)
		}
	}
}

// cut divides the gaps of a set at uses and at the ends of blocks.
func (c *cover) cut(set int32) {
	class := c.sets[set].class
	for _, g := range c.sets[set].gaps {
		lr := c.ranges[g]
		if c.f.VRegs[lr.v].Remat != 0 {
			continue
		}
		us := c.uses[c.useStart[lr.v]:c.useStart[lr.v+1]]
		for from := lr.from; from < lr.to; {
			to := min(lr.to, c.head[c.blockAt[from/2]+1])
			for len(us) > 0 && (us[0].inst < 0 || c.pt(us[0].inst) <= from) {
				us = us[1:]
			}
			if len(us) > 0 {
				to = min(to, c.pt(us[0].inst))
			}
			full := c.freeAt(class, from) == 0 || c.freeAt(class, to-1) == 0
			c.list = append(c.list, stretch{lr.v, set, from, to, to, full, -1, -1})
			from = to
		}
	}
}

// sort brings stretches in the order of values: those of one come from left to right.
func (c *cover) sort() {
	keys, vals := c.ints.Empty(len(c.list)), c.ints.Empty(len(c.list))
	for i := range c.list {
		keys, vals = append(keys, int32(c.list[i].v)), append(vals, int32(i))
		c.left[c.list[i].v]++
	}
	by := c.group(len(c.f.VRegs), keys, vals)
	list := make([]stretch, len(c.list))
	for k, i := range by.val {
		list[k] = c.list[i]
	}
	c.list, c.start = list, by.start
}

// slotAt is the stretch in which a value is in its slot at a point, −1 if it is not.
func (c *cover) slotAt(v VReg, p int32) int32 {
	l := c.list[c.start[v]:c.start[v+1]]
	k := sort.Search(len(l), func(k int) bool { return l[k].from > p })
	if k > 0 && l[k-1].to > p {
		return c.start[v] + int32(k) - 1
	}
	return -1
}

// before calls f with each place that a stretch from a block's start on is entered from: the weight of the way, and what of the value is
// alive at which point there.
func (c *cover) before(s *stretch, f func(w float32, v VReg, p int32)) {
	b := c.blockAt[s.from/2]
	param := slices.Index(c.f.Blocks[b].Params, s.v)
	for _, p := range c.preds.of(b) {
		for _, e := range c.f.Blocks[p].Succs {
			if e.To == int(b) {
				v := s.v
				if param >= 0 {
					v = e.Args[param]
				}
				f(min(c.freq[p], c.freq[b]), v, c.head[p+1]-1)
			}
		}
	}
}

// behind does so with the places to which one goes on that reaches to a block's end.
func (c *cover) behind(s *stretch, f func(w float32, v VReg, p int32)) {
	b := c.blockAt[s.from/2]
	for _, e := range c.f.Blocks[b].Succs {
		w, h := min(c.freq[b], c.freq[e.To]), c.head[e.To]
		if c.liveAt(s.v, h) && !slices.Contains(c.f.Blocks[e.To].Params, s.v) {
			f(w, s.v, h)
		}
		for k, v := range e.Args {
			if p := c.f.Blocks[e.To].Params[k]; v == s.v && c.vbundle[p] >= 0 {
				f(w, p, h)
			}
		}
	}
}

// saves is what stores and reloads a register for a stretch saves, weighted. A store is shared by all gaps of the value.
func (c *cover) saves(s *stretch) (w float32) {
	b := c.blockAt[s.from/2]
	store := 1 / float32(c.left[s.v])
	if s.from > c.head[b] {
		w += store * c.freq[b]
	} else {
		c.before(s, func(f float32, v VReg, p int32) {
			if c.slotAt(v, p) >= 0 {
				w -= f
			} else {
				w += f * store
			}
		})
	}
	if s.to < c.head[b+1] {
		return w + c.freq[b]
	}
	c.behind(s, func(f float32, v VReg, p int32) {
		if c.slotAt(v, p) < 0 {
			w += f
		}
	})
	return w
}

// around puts the stretches beside one into the work list.
func (c *cover) around(i int32) {
	s := &c.list[i]
	add := func(_ float32, v VReg, p int32) {
		if i := c.slotAt(v, p); i >= 0 && !c.list[i].tried {
			c.work = append(c.work, i)
		}
	}
	if b := c.blockAt[s.from/2]; s.from == c.head[b] {
		c.before(s, add)
	} else {
		add(0, s.v, s.from-1)
	}
	if s.end == c.head[c.blockAt[s.from/2]+1] {
		c.behind(s, add)
	} else {
		add(0, s.v, s.end)
	}
}

// moves is how many moves a stretch takes that is covered from one register to another, weighted.
func (c *cover) moves(s *stretch, in, out int8, inside int) float32 {
	b := c.blockAt[s.from/2]
	n := c.freq[b] * float32(inside)
	from := func(reg int8) func(float32, VReg, int32) {
		return func(w float32, v VReg, p int32) {
			if c.slotAt(v, p) < 0 && c.regAt(v, p) != reg {
				n += w
			}
		}
	}
	if s.from > c.head[b] {
		from(in)(c.freq[b], s.v, s.from-1)
	} else {
		c.before(s, from(in))
	}
	if s.to < c.head[b+1] {
		from(out)(c.freq[b], s.v, s.to)
	} else {
		c.behind(s, from(out))
	}
	return n
}

// placed lists the ranges that have registers.
func (c *cover) placed() {
	keys, vals := c.outB[:0], c.outV[:0]
	for i := range c.bundles {
		if b := &c.bundles[i]; !b.dead && b.loc.IsReg() {
			for _, r := range b.ranges {
				if v := c.ranges[r].v; c.left[v] > 0 {
					keys, vals = append(keys, int32(v)), append(vals, r)
				}
			}
		}
	}
	c.outB, c.outV = keys, vals
	c.held = c.group(len(c.f.VRegs), keys, vals)
}

// regAt is a register that holds a value at a point, −1 if none is known.
func (c *cover) regAt(v VReg, p int32) int8 {
	for _, r := range c.held.of(int32(v)) {
		if lr := &c.ranges[r]; lr.from <= p && p < lr.to {
			return int8(c.bundles[lr.bundle].loc.Reg())
		}
	}
	l := c.list[c.start[v]:c.start[v+1]]
	k := sort.Search(len(l), func(k int) bool { return l[k].from > p })
	switch {
	case k == 0 || l[k-1].end <= p:
		return -1
	case p == l[k-1].from:
		return l[k-1].in
	}
	return l[k-1].out
}

// liveAt reports that a value is alive at a point.
func (c *cover) liveAt(v VReg, p int32) bool {
	return slices.ContainsFunc(c.vranges.of(int32(v)), func(r int32) bool { return c.given[r].from <= p && p < c.given[r].to })
}

// try covers a stretch, if the moves of it weigh less than what it saves.
func (c *cover) try(s *stretch, saves float32) bool {
	class := c.sets[s.set].class
	b := c.blockAt[s.from/2]
	left, right := c.sets[s.set].hint, int8(-1)
	if s.from > c.head[b] {
		left = c.regAt(s.v, s.from-1)
	}
	if s.to < c.head[b+1] {
		right = c.regAt(s.v, s.to)
	} else if e := c.f.Blocks[b].Succs; len(e) > 0 {
		right = c.regAt(s.v, c.head[e[len(e)-1].To])
	}
	type hop struct {
		reg      uint8
		from, to int32
	}
	var room [maxHops]hop
	hops := room[:0]
	for at := s.from; at < s.to; {
		if len(hops) == maxHops {
			return false
		}
		h := hop{0, at, at}
		own := c.freeAt(class, at) & c.ownFixed[s.v]
		longest, until := c.freeLongest(class, c.freeAt(class, at)&^own, at, s.to)
		for _, r := range c.candidates(class, right, left) {
			to := at
			switch {
			case own>>r&1 != 0:
				to = c.freeUntil(class, r, at, s.to, s.v)
			case longest>>r&1 != 0:
				to = until
			}
			if to > h.to {
				h.reg, h.to = r, to
			}
		}
		if h.to < s.to {
			h.to &^= 1 // the value moves in front of an instruction
		}
		if h.to <= at {
			return false
		}
		hops = append(hops, h)
		at = h.to
	}
	if saves <= hopCost*c.moves(s, int8(hops[0].reg), int8(hops[len(hops)-1].reg), len(hops)-1) {
		return false
	}
	for _, h := range hops {
		r := c.newRange(piece{from: h.from, to: h.to, v: s.v})
		c.occupy(s.set, []int32{r}, int(h.reg))
	}
	s.to, s.in, s.out = s.from, int8(hops[0].reg), int8(hops[len(hops)-1].reg)
	c.left[s.v]--
	c.res.hops += c.freq[b] * float32(len(hops)*c.cfg.SlotSize[class])
	return true
}

// freeAt is what no bundle holds at a point.
func (a *allocator) freeAt(c Class, p int32) uint32 {
	t := &a.held[c]
	return a.allocSet[c] &^ (t.at[p] | t.whole[p/takenChunk])
}

// freeLongest is which of some registers stay free longest from a point on, and until where; no reservation is for the value in question.
func (a *allocator) freeLongest(c Class, regs uint32, from, to int32) (longest uint32, until int32) {
	held, fix := &a.held[c], &a.reserved[c]
	for p := from; p < to; p++ {
		left := regs &^ (held.at[p] | held.whole[p/takenChunk])
		if fix.at != nil {
			left &^= fix.at[p] | fix.whole[p/takenChunk]
		}
		if left == 0 {
			return regs, p
		}
		regs = left
	}
	return regs, to
}

// freeUntil is the end of the stretch from a point on in which a register is free for v.
func (a *allocator) freeUntil(c Class, r uint8, from, to int32, v VReg) int32 {
	if e := a.occ[c][r].at(a.occ[c][r].seek(from)); e != nil && e.from < to {
		to = max(e.from, from)
	}
	if p := fixedConflict(a.fixed[c][r], from, to, v); p >= 0 {
		to = p
	}
	return to
}
