package backend

import (
	"slices"

	"github.com/godwit-accel/godwit/ir/kernel"
)

// Copies by the DMA engine in pipelined loops. The starts and waits of a queue keep the order that they have, from one
// iteration to the next, too; but between them and accesses, or another queue's, only this is order:
//
//	wait            what a copy brought may be read, what it took away may be written
//	  └→ access, start of another queue
//	       └→ start         it may now be overwritten, or is ready to be taken away
//	            └→ write    a start reads its descriptor
//
// and only where both may touch the same bytes. An access in front of a wait, or behind a start, touches other bytes
// than the copies under way, since a program that touches them has no meaning: so it may change places with both.

// transfer is what a start or a wait has to do with.
type transfer struct {
	start   bool
	queue   int64
	pending int64    // of a wait: how many copies may be under way behind it
	touches []memRef // the bytes of a start's copy, or of all that a wait may be for; nil if that is unknown
	reads   memRef   // a start's descriptor
}

// transferOf describes a start or a wait; of a wait, what it is for is not known yet.
func (s *selector) transferOf(in *kernel.Inst, wait bool) *transfer {
	t := &transfer{start: !wait, queue: in.Imm, pending: in.Imm2}
	if wait {
		return t
	}
	ref := func(v kernel.Value, writes bool) memRef {
		return memRef{reads: !writes, writes: writes, root: s.roots[v], base: kernel.None}
	}
	t.pending = 0
	t.reads, t.touches = ref(in.Args[0], false), []memRef{ref(in.Args[1], false), ref(in.Args[2], true)}
	return t
}

// findTransfers notes at each wait what copies it may be for: the function's own of that queue, if all that came before its
// block have been waited for on every way.
func (f *fn) findTransfers() {
	const queues = 8
	var all [queues][]memRef
	var waits [queues]bool
	for _, blk := range f.blocks {
		for _, in := range blk.insts {
			switch t := in.copies; {
			case t == nil || t.queue >= queues:
			case t.start:
				all[t.queue] = append(all[t.queue], t.touches...)
			default:
				waits[t.queue] = true
			}
		}
	}
	if waits == [queues]bool{} {
		return
	}
	// By block, a bit for each queue: nothing from outside the function is under way.
	start, end := make([]uint8, len(f.blocks)), slices.Repeat([]uint8{255}, len(f.blocks))
	for changed := true; changed; {
		changed = false
		for b := range start {
			start[b] = 255
		}
		start[0] = 0
		for b, blk := range f.blocks {
			for _, e := range blk.succs {
				start[e.to] &= end[b]
			}
		}
		for b, blk := range f.blocks {
			known := start[b]
			for _, in := range blk.insts {
				if t := in.copies; in.call {
					known = 0
				} else if t != nil && !t.start && t.pending == 0 && t.queue < queues {
					known |= 1 << t.queue
				}
			}
			changed = changed || known != end[b]
			end[b] = known
		}
	}
	for b, blk := range f.blocks {
		for _, in := range blk.insts {
			if t := in.copies; t != nil && !t.start && t.queue < queues && start[b]>>t.queue&1 != 0 {
				t.touches = all[t.queue]
				if t.touches == nil {
					t.touches = []memRef{}
				}
			}
		}
	}
}

// renamed is t where global objects have other names.
func (t *transfer) renamed(sym map[string]string) *transfer {
	if t == nil {
		return nil
	}
	c := *t
	rename := func(r *root) {
		if r.sym != "" {
			r.sym = sym[r.sym]
		}
	}
	rename(&c.reads.root)
	c.touches = slices.Clone(t.touches)
	for i := range c.touches {
		rename(&c.touches[i].root)
	}
	return &c
}

// before says whether x, in front of y in the given loop, must stay there, if one of them is a start or a wait.
func (x *inst) before(y *inst) bool {
	s, t := x.copies, y.copies
	switch {
	case s != nil && t != nil && s.queue == t.queue:
		return true
	case s != nil && !s.start && (t == nil || t.start):
		return s.meets(y)
	case t != nil && t.start && s == nil:
		return t.meets(x) || x.mem.writes && mayAliasRoots(&t.reads, &x.mem)
	case s != nil && s.start && y.mem.writes:
		return mayAliasRoots(&s.reads, &y.mem)
	}
	return false
}

// meets says whether a transfer may touch what an access, or another one, does.
func (t *transfer) meets(in *inst) bool {
	if t.touches == nil {
		return true
	}
	for i := range t.touches {
		if in.copies == nil && mayAliasRoots(&t.touches[i], &in.mem) {
			return true
		}
		if in.copies != nil {
			for k := range in.copies.touches {
				if mayAliasRoots(&t.touches[i], &in.copies.touches[k]) {
					return true
				}
			}
			if t.touches[i].writes && mayAliasRoots(&t.touches[i], &in.copies.reads) {
				return true
			}
		}
	}
	return false
}

// transferDeps adds those orders to the graph of a loop. What lies in a row has to keep away only from the nearest.
func (lb *loopBody) transferDeps(g *graph) {
	var queues [][]int32 // the starts and waits of each
	for i, in := range lb.body {
		if in.copies == nil {
			continue
		}
		k := slices.IndexFunc(queues, func(l []int32) bool { return lb.body[l[0]].copies.queue == in.copies.queue })
		if k < 0 {
			k, queues = len(queues), append(queues, nil)
		}
		queues[k] = append(queues[k], int32(i))
	}
	order := func(i, j, dist int32) { g.edgeDist(i, j, int32(g.order(i, j)), dist) }
	for _, l := range queues {
		for k, i := range l[1:] {
			order(l[k], i, 0)
		}
		order(l[len(l)-1], l[0], 1)
		for j, y := range lb.body {
			if y.copies != nil && y.copies.queue == lb.body[l[0]].copies.queue || y.copies == nil && !y.mem.reads && !y.mem.writes {
				continue
			}
			if i, dist := lb.nearest(l, int32(j), -1, func(x *inst) bool { return x.before(y) }); dist >= 0 {
				order(i, int32(j), dist)
			}
			if i, dist := lb.nearest(l, int32(j), 1, func(x *inst) bool { return y.before(x) }); dist >= 0 {
				order(int32(j), i, dist)
			}
		}
	}
}

// nearest is the nearest of a list of places for which ok holds, before place j (way −1) or behind it, and in how many iterations;
// dist is −1 if there is none.
func (lb *loopBody) nearest(l []int32, j int32, way int, ok func(*inst) bool) (i, dist int32) {
	from, _ := slices.BinarySearch(l, j)
	if way < 0 {
		from += len(l) - 1
	}
	for k := range l {
		at := from + way*k
		if at >= len(l) != (way > 0) {
			dist = 0
		} else {
			dist = 1
		}
		if i = l[at%len(l)]; ok(lb.body[i]) {
			return i, dist
		}
	}
	return 0, -1
}

// transferTimes keeps a wait as far from the start of the copy that it is for as the given order has it, if passes were as short
// as they can be: a wait that moves up to its start stands still until the copy is done. Longer than two copies' latencies
// it need not be.
func (lb *loopBody) transferTimes(g *graph) {
	var at []int32
	for j, w := range lb.body {
		t := w.copies
		if t == nil || t.start {
			continue
		}
		i, n, dist := int32(j), t.pending, int32(0)
		for left := len(lb.body) * int(t.pending+2); left > 0 && n >= 0; left-- {
			if i--; i < 0 {
				i, dist = int32(len(lb.body))-1, dist+1
			}
			if s := lb.body[i].copies; s != nil && s.start && s.queue == t.queue {
				n--
			}
		}
		if n >= 0 {
			continue // the loop starts none
		}
		if at == nil {
			at = g.listTimes()
		}
		far := at[j] - at[i] + dist*g.resMII()
		g.edgeDist(i, int32(j), min(far, 2*int32(g.m.DMALatency)), dist)
	}
}
