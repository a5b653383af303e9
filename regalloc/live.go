package regalloc

import "slices"

// Program points. Every block has a head in front of its instructions, so each
// instruction has a point before it that is in its own block:
//
//	index    h          h+1         h+2        next block's head
//	point    2h  2h+1   2h+2 2h+3   ...
//	         │          │    └ defs of the first instruction
//	         │          └ uses of the first instruction; edits before it happen here
//	         └ parameters are defined, edge moves have happened
//
// A live range [from, to) may start at an odd point only where the value is defined.

// use is a place where a value wants to be in a register: it must be if need.
type use struct {
	lo, hi int32 // points that must be covered
	inst   int32
	op     int16
	need   bool
	def    bool
	fixed  int8 // register of a fixed operand, else -1
	w      float32
}

// lrange is a live range of one virtual register; uses[u0:u1] are its uses.
type lrange struct {
	from, to int32
	v        VReg
	bundle   int32
	u0, u1   int32
}

// loop is a contiguous run of points that ends in a back edge.
type loop struct {
	from, to int32
	parent   int32
}

func (a *allocator) pt(i int32) int32 { return 2 * (i + a.instBlock[i] + 1) }

// number lays out points, finds loops from the back edges of the layout, and weighs blocks.
func (a *allocator) number() {
	f := a.f
	n := len(f.Insts) + len(f.Blocks)
	a.instBlock = a.ints.List(len(f.Insts))
	a.blockAt = a.ints.List(n + 1)
	a.head = a.ints.List(len(f.Blocks) + 1)
	last := a.ints.List(len(f.Blocks)) // last block with a back edge to here, -1 if none
	for b := range f.Blocks {
		bl := &f.Blocks[b]
		a.head[b] = int32(2 * (bl.First + b))
		for i := bl.First; i < bl.First+bl.N; i++ {
			a.instBlock[i] = int32(b)
			a.blockAt[i+b+1] = int32(b)
		}
		a.blockAt[bl.First+b] = int32(b)
		last[b] = -1
		for _, e := range bl.Succs {
			if e.To <= b {
				last[e.To] = int32(b)
			}
		}
	}
	a.head[len(f.Blocks)] = int32(2 * n)
	a.blockAt[n] = int32(len(f.Blocks))
	a.loopOf = a.ints.List(len(f.Blocks))
	a.freq = a.weights.List(len(f.Blocks))
	cur, depth := int32(-1), 0
	for b := range f.Blocks {
		for cur >= 0 && a.loops[cur].to <= a.head[b] {
			cur, depth = a.loops[cur].parent, depth-1
		}
		if last[b] >= 0 {
			to := a.head[last[b]+1]
			if cur >= 0 && to > a.loops[cur].to {
				to = a.loops[cur].to // loops that cross: only a hint, keep the nest proper
			}
			a.loops = append(a.loops, loop{a.head[b], to, cur})
			cur, depth = int32(len(a.loops)-1), depth+1
		}
		a.loopOf[b] = cur
		w := float32(1)
		for d := 0; d < depth && d < 6; d++ {
			w *= 10
		}
		if f.Blocks[b].Freq > 0 {
			w = f.Blocks[b].Freq
		}
		a.freq[b] = w
	}
}

// outerLoop is the outermost loop that holds point p and begins after start; -1 if none.
func (a *allocator) outerLoop(p, start int32) int32 {
	best := int32(-1)
	for l := a.loopOf[a.blockAt[p/2]]; l >= 0 && a.loops[l].from > start; l = a.loops[l].parent {
		best = l
	}
	return best
}

// pairs groups (key, value) pairs by key without maps: counts, then fills.
type pairs struct {
	start []int32
	val   []int32
}

func (a *allocator) group(n int, keys, vals []int32) pairs {
	slab := a.ints.List(n + 2 + len(vals))
	at := slab[: n+2 : n+2] // at[k+2]: how many; then at[k+1]: where the next of k goes
	p := pairs{slab[: n+1 : n+1], slab[n+2:]}
	for _, k := range keys {
		at[k+2]++
	}
	for i := 2; i < n+2; i++ {
		at[i] += at[i-1]
	}
	for i, k := range keys {
		p.val[at[k+1]] = vals[i]
		at[k+1]++
	}
	return p // at[k+1] has come to the start of k+1
}

func (p *pairs) of(k int32) []int32 { return p.val[p.start[k]:p.start[k+1]] }

// liveOut finds the values live out of each block by walking up from each use to its
// definitions, one value at a time: the cost is the size of the answer.
func (a *allocator) liveOut() pairs {
	f := a.f
	nb, nv := len(f.Blocks), len(f.VRegs)
	lists := a.ints.List(4 * nv)
	upV, upB, defV, defB := lists[:0:nv], lists[nv:nv:2*nv], lists[2*nv:2*nv:3*nv], lists[3*nv:3*nv]
	var predK, predV []int32
	marks := a.ints.List(2 * nv)
	defIn, upIn := marks[:nv], marks[nv:] // block+1 of the last def, exposed use
	for b := range f.Blocks {
		bl, mark := &f.Blocks[b], int32(b+1)
		def := func(v VReg) {
			if defIn[v] != mark {
				defIn[v] = mark
				defV, defB = append(defV, int32(v)), append(defB, int32(b))
			}
		}
		up := func(v VReg) {
			if defIn[v] != mark && upIn[v] != mark {
				upIn[v] = mark
				upV, upB = append(upV, int32(v)), append(upB, int32(b))
			}
		}
		for _, p := range bl.Params {
			def(p)
		}
		for i := bl.First; i < bl.First+bl.N; i++ {
			for _, o := range f.Insts[i].Ops {
				if o.Role == Use || o.Role == Mod {
					up(o.V)
				}
			}
			for _, o := range f.Insts[i].Ops {
				if o.Role != Use {
					def(o.V)
				}
			}
		}
		for _, e := range bl.Succs {
			predK, predV = append(predK, int32(e.To)), append(predV, int32(b))
			for _, v := range e.Args {
				up(v)
			}
		}
	}
	a.preds = a.group(nb, predK, predV)
	ups, defs := a.group(nv, upV, upB), a.group(nv, defV, defB)
	inStamp, outStamp, defStamp := a.ints.List(nb), a.ints.List(nb), a.ints.List(nb)
	outB, outV, work := a.outB[:0], a.outV[:0], a.work[:0]
	for v := int32(0); v < int32(nv); v++ {
		mark := v + 1
		for _, b := range defs.of(v) {
			defStamp[b] = mark
		}
		for _, b := range ups.of(v) {
			inStamp[b] = mark
			work = append(work, b)
		}
		for len(work) > 0 {
			b := work[len(work)-1]
			work = work[:len(work)-1]
			for _, p := range a.preds.of(b) {
				if outStamp[p] != mark {
					outStamp[p] = mark
					outB, outV = append(outB, p), append(outV, v)
					if defStamp[p] != mark && inStamp[p] != mark {
						inStamp[p] = mark
						work = append(work, p)
					}
				}
			}
		}
	}
	a.outB, a.outV, a.work = outB, outV, work
	return a.group(nb, outB, outV)
}

// buildRanges makes live ranges and uses, scanning backward.
func (a *allocator) buildRanges() {
	f := a.f
	out := a.liveOut()
	r := a.newRanges()
	for b := int32(len(f.Blocks)) - 1; b >= 0; b-- {
		bl, end := &f.Blocks[b], a.head[b+1]
		for _, v := range out.of(b) {
			r.live(VReg(v), b, end)
		}
		for _, e := range bl.Succs {
			for _, v := range e.Args {
				r.live(v, b, end)
			}
		}
		for i := int32(bl.First+bl.N) - 1; i >= int32(bl.First); i-- {
			r.reads(b, i, r.defs(b, i))
		}
		for _, v := range bl.Params {
			r.param(v, b)
		}
	}
	r.share()
}

// rangesBuilder is the scan in progress.
type rangesBuilder struct {
	*allocator
	fill  []int32 // by value: next use index + 1, filled from the end
	first []int32 // newest (= leftmost) range of a value, -1 if none
	open  []int32 // block+1 in which that range is still open at the left
	next  []int32 // by range: the range to the right of it
}

// newRanges counts the uses and makes room.
func (a *allocator) newRanges() *rangesBuilder {
	f := a.f
	nv := len(f.VRegs)
	a.useStart = a.ints.List(nv + 1)
	for i := range f.Insts {
		for _, o := range f.Insts[i].Ops {
			a.useStart[o.V+1]++
		}
	}
	for b := range f.Blocks {
		for _, p := range f.Blocks[b].Params {
			a.useStart[p+1]++
		}
	}
	for v := 0; v < nv; v++ {
		a.useStart[v+1] += a.useStart[v]
	}
	a.uses = a.usesRoom.List(int(a.useStart[nv]))
	r := &rangesBuilder{allocator: a, fill: a.ints.List(nv), first: a.ints.List(nv), open: a.ints.List(nv), next: a.ints.Empty(nv + nv/4)}
	copy(r.fill, a.useStart[1:])
	for v := range r.first {
		r.first[v] = -1
	}
	a.ranges = slices.Grow(a.ranges, nv+nv/4)
	return r
}

func (r *rangesBuilder) addUse(v VReg, u use) {
	r.fill[v]--
	r.uses[r.fill[v]] = u
}

// live makes a value live from the head of a block to a point in it.
func (r *rangesBuilder) live(v VReg, b, to int32) {
	from := r.head[b]
	if k := r.first[v]; k >= 0 {
		if r.open[v] == b+1 {
			r.ranges[k].to = max(r.ranges[k].to, to)
			return
		}
		if r.ranges[k].from <= to {
			r.ranges[k].from, r.open[v] = from, b+1
			return
		}
	}
	r.ranges = append(r.ranges, lrange{from: from, to: to, v: v})
	r.next = append(r.next, r.first[v])
	r.first[v], r.open[v] = int32(len(r.ranges)-1), b+1
}

// def ends, scanning backward, a value's range where it is defined; one that nothing reads lives to deadTo.
func (r *rangesBuilder) def(v VReg, b, from, deadTo int32) {
	if r.open[v] != b+1 {
		if deadTo <= from {
			return
		}
		r.live(v, b, deadTo)
	}
	if k := r.first[v]; r.ranges[k].to <= from { // read by the next instruction only, out of the fixed register
		r.ranges[k].to = r.ranges[k].from
		r.first[v] = r.next[k]
	} else {
		r.ranges[k].from = from
	}
	r.open[v] = 0
}

// defs takes what an instruction writes. It gives the uses, by operand, whose value an early def's register holds.
func (r *rangesBuilder) defs(b, i int32) (tied uint64) {
	in, p, w := &r.f.Insts[i], 2*(i+b+1), r.freq[b]
	for j := len(in.Ops) - 1; j >= 0; j-- {
		o := &in.Ops[j]
		if o.Role == Use {
			continue
		}
		u := use{lo: p, hi: p + 2, inst: i, op: int16(j), need: true, def: true, fixed: o.Fixed, w: w}
		switch {
		case o.Role == Mod:
			r.live(o.V, b, p+2)
		case o.Fixed >= 0:
			u.lo, u.hi, u.need = p+2, p+4, false
			r.def(o.V, b, p+2, 0)
		case o.Role == EarlyDef || o.Tie >= 0:
			if o.Tie >= 0 {
				tied |= in.sameAsTied(j)
			}
			r.def(o.V, b, p, p+2)
		default:
			u.lo = p + 1
			r.def(o.V, b, p+1, p+2)
		}
		r.addUse(o.V, u)
	}
	return tied
}

// reads takes what an instruction reads. Scanned backward: of one instruction, those operands that need no register, since their value
// may lie anywhere until it is moved to a fixed or tied one, come first.
func (r *rangesBuilder) reads(b, i int32, tied uint64) {
	in, p, w := &r.f.Insts[i], 2*(i+b+1), r.freq[b]
	for pass := range 2 {
		for j := len(in.Ops) - 1; j >= 0; j-- {
			o := &in.Ops[j]
			anywhere := o.Fixed >= 0 || tied>>uint(j)&1 != 0
			if o.Role != Use || anywhere != (pass == 1) {
				continue
			}
			u := use{lo: p, hi: p + 1, inst: i, op: int16(j), need: true, fixed: o.Fixed, w: w}
			if anywhere {
				u.lo, u.hi, u.need = p-2, p, false
			}
			r.live(o.V, b, u.hi)
			r.addUse(o.V, u)
		}
	}
}

// param defines a block parameter at the head of its block.
func (r *rangesBuilder) param(v VReg, b int32) {
	h := r.head[b]
	if r.open[v] == b+1 {
		r.ranges[r.first[v]].from, r.open[v] = h, 0
	}
	r.addUse(v, use{lo: h, hi: h + 2, inst: -1, def: true, fixed: -1, w: r.freq[b]})
}

// share lists the ranges of each value, left to right, with their shares of its uses.
func (r *rangesBuilder) share() {
	a, nv := r.allocator, len(r.first)
	a.vranges = pairs{a.ints.List(nv + 1), a.ints.Empty(len(a.ranges))}
	for v := 0; v < nv; v++ {
		a.vranges.start[v] = int32(len(a.vranges.val))
		u, end := a.useStart[v], a.useStart[v+1]
		for k := r.first[v]; k >= 0; k = r.next[k] {
			lr := &a.ranges[k]
			lr.u0 = u
			for u < end && a.uses[u].hi <= lr.to || u < end && a.uses[u].lo < lr.to {
				u++
			}
			lr.u1 = u
			a.vranges.val = append(a.vranges.val, k)
		}
	}
	a.vranges.start[nv] = int32(len(a.vranges.val))
}
