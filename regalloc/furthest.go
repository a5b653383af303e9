package regalloc

import (
	"cmp"
	"slices"
	"sort"
)

// Blocks with more values alive than registers are gone through once before registers are chosen: where one too many is
// alive, the one whose next use is furthest away leaves its register (L. A. Belady, 1966), and its bundle is cut there. A
// value that was not stored yet counts as half as far as one that was, or came in: leaving costs a store as well
// (Liberatore, Farach-Colton and Kremer, "Evaluation of Algorithms for Local Register Allocation", 1999). What is
// left needs no more registers than there are at any point, so bundles tried in order find theirs.

// departure is a point before which a value is in no register since its use before.
type departure struct {
	bundle int32
	at     int32
}

// splitFurthest cuts bundles in blocks that have too many values alive.
func (a *allocator) splitFurthest() {
	nv := len(a.f.VRegs)
	w := &beladyWalk{allocator: a, seen: a.ints.List(nv), held: a.flags.List(nv), made: a.flags.List(nv)}
	for c := range NumClasses {
		if regs := len(a.order[c]); regs > 0 {
			blocks := a.crowded(c, regs)
			come := a.comeIn(c, blocks)
			for k, b := range blocks {
				w.block(b, c, regs, come.of(int32(k)))
			}
		}
	}
	cuts := w.cuts
	// Of each bundle the last cut first: what is left of it then has the others.
	slices.SortFunc(cuts, func(x, y departure) int { return cmp.Or(cmp.Compare(x.bundle, y.bundle), cmp.Compare(y.at, x.at)) })
	cuts = slices.Compact(cuts)
	now := int32(-1)
	for i, d := range cuts {
		if i == 0 || cuts[i-1].bundle != d.bundle {
			now = d.bundle
		}
		b := &a.bundles[now]
		if b.dead || d.at <= a.ranges[b.ranges[0]].from || d.at >= a.ranges[b.ranges[len(b.ranges)-1]].to {
			continue
		}
		left := int32(len(a.bundles))
		a.sets[b.set].splits = 50 // cuts stay where they are, in loops too
		if a.split(now, d.at) != nil || int(left) == len(a.bundles) {
			continue
		}
		if now = left; a.ranges[a.bundles[left].ranges[0]].from >= d.at {
			now = d.bundle // nothing on the left: dead
		}
	}
	for i := range a.sets {
		a.sets[i].splits = 0
	}
}

// crowded lists the blocks in which more values of a class are alive than there are registers.
func (a *allocator) crowded(c Class, regs int) (blocks []int32) {
	delta := a.ints.List(int(a.head[len(a.head)-1]) + 2)
	for i := range a.ranges {
		if r := &a.ranges[i]; a.f.VRegs[r.v].Class == c && r.from < r.to {
			delta[r.from]++
			delta[r.to]--
		}
	}
	n := int32(0)
	for b := range a.f.Blocks {
		over := false
		for p := a.head[b]; p < a.head[b+1]; p++ {
			n += delta[p]
			over = over || n > int32(regs)
		}
		if over {
			blocks = append(blocks, int32(b))
		}
	}
	return blocks
}

// comeIn lists, by their places in the list of blocks, the values of a class that are alive where these begin.
func (a *allocator) comeIn(c Class, blocks []int32) pairs {
	if len(blocks) == 0 {
		return pairs{}
	}
	place := a.ints.List(len(a.f.Blocks)) // in blocks, + 1
	for k, b := range blocks {
		place[b] = int32(k) + 1
	}
	keys, vals := a.outB[:0], a.outV[:0]
	for i := range a.ranges {
		r := &a.ranges[i]
		if a.f.VRegs[r.v].Class != c || r.from >= r.to {
			continue
		}
		b := a.blockAt[r.from/2]
		if a.head[b] < r.from {
			b++
		}
		for ; int(b) < len(a.f.Blocks) && a.head[b] < r.to; b++ {
			if place[b] > 0 {
				keys, vals = append(keys, place[b]-1), append(vals, int32(r.v))
			}
		}
	}
	a.outB, a.outV = keys, vals
	return a.group(len(blocks), keys, vals)
}

// beladyWalk is what is in registers while a block is gone through.
type beladyWalk struct {
	*allocator
	b    int32
	end  int32 // of the block
	t    int32 // instruction in hand
	in   []VReg
	held []bool  // by value, in a register
	made []bool  // by value, made in the block and not stored yet
	seen []int32 // by value: what next said last, + 1
	said []VReg  // values that next was asked for
	cuts []departure
}

// block goes through a block, which is entered with the given values alive, and notes where bundles are to be cut.
func (w *beladyWalk) block(b int32, c Class, regs int, alive []int32) {
	a := w.allocator
	w.b = b
	defer w.forget()
	bl := &a.f.Blocks[b]
	first, end := int32(bl.First), int32(bl.First+bl.N)
	w.end = end
	mine := func(v VReg) bool { return a.f.VRegs[v].Class == c }
	// What comes in: of what the block uses, what it uses soonest.
	var come []VReg
	for _, v := range alive {
		if n, _ := w.next(VReg(v), first-1); n < end {
			come = append(come, VReg(v))
		}
	}
	slices.SortFunc(come, func(x, y VReg) int {
		if c := cmp.Compare(w.yields(x), w.yields(y)); c != 0 {
			return c
		}
		nx, _ := w.next(x, first-1)
		ny, _ := w.next(y, first-1)
		return cmp.Or(cmp.Compare(nx, ny), cmp.Compare(x, y))
	})
	for k, v := range come {
		if k < regs {
			w.enter(v)
		}
	}
	for t := first; t < end; t++ {
		w.t = t
		in := &a.f.Insts[t]
		used := func(v VReg) bool {
			return slices.ContainsFunc(in.Ops, func(o Operand) bool { return o.V == v && (o.Role == Use || o.Role == Mod) })
		}
		for _, o := range in.Ops {
			if (o.Role == Use || o.Role == Mod) && mine(o.V) && !w.held[o.V] {
				w.room(regs-1, used)
				w.enter(o.V)
				w.cut(o.V, t)
				w.made[o.V] = false
			}
		}
		temps := 0
		for _, o := range in.Ops {
			if (o.Role == EarlyDef || o.Tie >= 0) && mine(o.V) {
				temps++
			}
		}
		w.room(regs-temps, used)
		w.leave()
		if in.Clobber != nil {
			taken := 0
			for _, r := range a.order[c] {
				if in.Clobber.Has(c, int(r)) {
					taken++
				}
			}
			w.room(regs-taken, func(VReg) bool { return false })
		}
		for _, o := range in.Ops {
			if o.Role == Use || o.Role == Mod || !mine(o.V) {
				continue
			}
			if _, live := w.next(o.V, t); live && !w.held[o.V] {
				w.room(regs-1, func(v VReg) bool {
					return slices.ContainsFunc(in.Ops, func(p Operand) bool { return p.V == v && p.Role != Use })
				})
				w.enter(o.V)
				w.made[o.V] = true
			}
		}
	}
}

// yields is 1 for what is made again in a loop that chooses first: all else comes before it there.
func (w *beladyWalk) yields(v VReg) int32 {
	if _, ok := slices.BinarySearch(w.kept, w.b); ok && w.f.VRegs[v].Remat != 0 {
		return 1
	}
	return 0
}

// enter puts a value in a register.
func (w *beladyWalk) enter(v VReg) {
	w.in = append(w.in, v)
	w.held[v] = true
}

// leave has the values leave that nothing reads any more.
func (w *beladyWalk) leave() {
	n := 0
	for _, v := range w.in {
		if _, live := w.next(v, w.t); !live {
			w.held[v] = false
			continue
		}
		w.in[n] = v
		n++
	}
	w.in = w.in[:n]
}

// forget makes ready for another block.
func (w *beladyWalk) forget() {
	for _, v := range w.said {
		w.seen[v], w.held[v], w.made[v] = 0, false, false
	}
	w.said, w.in = w.said[:0], w.in[:0]
}

// next is the instruction of the block that reads v next after instruction t, or how far away v's next use seems if it leaves the block;
// live is false if nothing reads it any more.
func (w *beladyWalk) next(v VReg, t int32) (at int32, live bool) {
	// What was said holds until shortly before: a use may begin in front of the instruction before its own.
	if at = w.seen[v] - 1; at < 0 || at < w.end && t > at-2 {
		at = w.ask(v, t)
	}
	return at, at != w.end+128
}

// ask is next without what was said last, and says it.
func (w *beladyWalk) ask(v VReg, t int32) int32 {
	if w.seen[v] == 0 {
		w.said = append(w.said, v)
	}
	at := w.find(v, t, w.end)
	w.seen[v] = at + 1
	return at
}

// find is ask without a memory.
func (w *beladyWalk) find(v VReg, t, end int32) int32 {
	us := w.uses[w.useStart[v]:w.useStart[v+1]]
	bl := &w.f.Blocks[w.b]
	for k := sort.Search(len(us), func(k int) bool { return us[k].lo > w.pt(t)+1 || t < int32(bl.First) && us[k].lo >= w.head[w.b] }); k < len(us) && us[k].inst < end; k++ {
		if !us[k].def && us[k].inst > t {
			return us[k].inst
		}
	}
	for _, r := range w.vranges.of(int32(v)) {
		if lr := &w.ranges[r]; lr.from < w.head[w.b+1] && lr.to >= w.head[w.b+1] {
			return end + 64
		}
	}
	return end + 128
}

// room lets values leave until no more than n are in registers; keep ones stay.
func (w *beladyWalk) room(n int, keep func(VReg) bool) {
	for len(w.in) > n {
		best, far := -1, int32(-1)
		for k, v := range w.in {
			if keep(v) {
				continue
			}
			at, live := w.next(v, w.t)
			d := 4 * (at - w.t)
			switch {
			case !live:
				d = 1 << 30
			case w.f.VRegs[v].Remat != 0:
				d = 2*d + w.yields(v)<<20
			case w.made[v]:
				d /= 2
			}
			if d > far {
				best, far = k, d
			}
		}
		if best < 0 {
			return
		}
		w.held[w.in[best]] = false
		w.in = slices.Delete(w.in, best, best+1)
	}
}

// cut notes that v comes back for instruction t.
func (w *beladyWalk) cut(v VReg, t int32) {
	p := w.pt(t)
	for _, r := range w.vranges.of(int32(v)) {
		if lr := &w.ranges[r]; lr.from < p && lr.to > p {
			w.cuts = append(w.cuts, departure{lr.bundle, p})
		}
	}
}
