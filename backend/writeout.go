package backend

import (
	"slices"

	"github.com/godwit-accel/godwit/ir/kernel"
)

// A loop that always runs a few times, too few to fill a pipeline, is written out in the kernel IR, and what then is one
// straight line becomes one block, so the loop around it may be one that can be pipelined:
//
//	before   b ─→ l ─→ e ─→ b        after   b l l e ─→ b
//	              └─ l

const (
	maxUnrolled = 200  // instructions of all iterations
	maxTwice    = 1000 // of two
	maxTrips    = 8
)

// few reports a loop that is better written out.
func (lb *loopBody) few() bool {
	n := lb.trips.constant
	return n > 0 && n <= maxTrips && n*int64(len(lb.body)) <= maxUnrolled
}

// twice reports a loop that would be no loop if it were pipelined, since of two iterations the kernel has one pass. Alone in
// another loop it stays: that one's body would be long.
func (lb *loopBody) twice() bool {
	return lb.f.beside[lb.blk.source] && lb.trips.constant == 2 && 2*len(lb.body) <= maxTwice
}

// besideLoops marks the headers of loops that are in no other loop, or not alone in it.
func besideLoops(cfg *kernel.CFG) []bool {
	inside := make([]int, len(cfg.Loops))
	for _, l := range cfg.Loops {
		if l.Parent >= 0 {
			inside[l.Parent]++
		}
	}
	beside := make([]bool, len(cfg.Preds))
	for _, l := range cfg.Loops {
		beside[l.Header] = l.Parent < 0 || inside[l.Parent] > 1
	}
	return beside
}

// writeOut is k with loops of one block written out, each as often as it runs.
func writeOut(k *kernel.Func, trips map[int]int64) *kernel.Func {
	c := *k
	c.Types, c.Blocks = slices.Clone(k.Types), slices.Clone(k.Blocks)
	w := &writer{k: &c, is: make([]kernel.Value, len(k.Types))}
	for v := range w.is {
		w.is[v] = kernel.Value(v)
	}
	for b, blk := range k.Blocks {
		if n := trips[b]; n > 0 {
			w.writeOut(b, blk, n)
		}
	}
	w.join()
	w.rename()
	return &c
}

// writer changes blocks without touching those it was given. What stands for a value, is says; names are changed at the end.
type writer struct {
	k  *kernel.Func
	is []kernel.Value
}

// value is what stands for v in the end.
func (w *writer) value(v kernel.Value) kernel.Value {
	for w.is[v] != v {
		v = w.is[v]
	}
	return v
}

// writeOut puts n iterations into the place of block b. The last has the names of the given one, since those are read behind it.
func (w *writer) writeOut(b int, blk *kernel.Block, n int64) {
	term := blk.Term()
	back, out := term.Succs[0], term.Succs[1]
	if back.Block != b {
		back, out = out, back
	}
	written := &kernel.Block{Name: blk.Name, Params: make([]kernel.Value, len(blk.Params))}
	now := map[kernel.Value]kernel.Value{} // what the given names mean in the iteration in hand
	name := func(v kernel.Value) kernel.Value {
		if x, ok := now[v]; ok {
			return x
		}
		return v
	}
	for i, p := range blk.Params {
		written.Params[i] = w.fresh(p)
		now[p] = written.Params[i]
	}
	for it := range n {
		last := it == n-1
		if last {
			for _, p := range blk.Params {
				w.is[p] = now[p]
			}
		}
		for _, in := range blk.Insts[:len(blk.Insts)-1] {
			in = named(in, name)
			if in.Res != kernel.None && !last {
				r := w.fresh(in.Res)
				now[in.Res], in.Res = r, r
			} else {
				delete(now, in.Res)
			}
			written.Insts = append(written.Insts, in)
		}
		if term.Res != kernel.None { // the count that is left
			count := kernel.New(kernel.OpConst, kernel.TI64)
			count.Res, count.Imm, count.Loc = term.Res, n-1-it, term.Loc
			if !last {
				count.Res = w.fresh(term.Res)
				now[term.Res] = count.Res
			} else {
				delete(now, term.Res)
			}
			written.Insts = append(written.Insts, count)
		}
		if last {
			break
		}
		next := make([]kernel.Value, len(back.Args))
		for i, v := range back.Args {
			next[i] = name(v)
		}
		for i, p := range blk.Params {
			now[p] = next[i]
		}
	}
	j := kernel.New(kernel.OpBr, kernel.NoType)
	j.Loc, j.Succs = term.Loc, []kernel.Succ{{Block: out.Block, Args: out.Args}}
	written.Insts = append(written.Insts, named(j, name))
	w.k.Blocks[b] = written
}

// fresh is a new value like v.
func (w *writer) fresh(v kernel.Value) kernel.Value {
	x := w.k.NewValue(w.k.Types[v])
	w.is = append(w.is, x)
	return x
}

// named is an instruction that reads other values.
func named(in kernel.Inst, name func(kernel.Value) kernel.Value) kernel.Inst {
	in.Args, in.Succs = slices.Clone(in.Args), slices.Clone(in.Succs)
	for i := range in.Succs {
		in.Succs[i].Args = slices.Clone(in.Succs[i].Args)
	}
	in.EachUse(func(v *kernel.Value) {
		if *v != kernel.None {
			*v = name(*v)
		}
	})
	return in
}

// join puts blocks of loops that only ever follow each other into one. Elsewhere the order that the blocks give is as good as
// the list scheduler's, which would start what the first waits for later. What is known of accesses in one block of them alone is forgotten.
func (w *writer) join() {
	ways, depth := make([]int, len(w.k.Blocks)), kernel.NewCFG(w.k).Depth
	for _, blk := range w.k.Blocks {
		for _, e := range blk.Term().Succs {
			ways[e.Block]++
		}
	}
	gone := make([]bool, len(w.k.Blocks))
	for b := range w.k.Blocks {
		for !gone[b] {
			blk := w.k.Blocks[b]
			t := blk.Term()
			if depth[b] == 0 || t.Op != kernel.OpBr || t.Succs[0].Block == b || t.Succs[0].Block == 0 || ways[t.Succs[0].Block] != 1 {
				break
			}
			to := t.Succs[0].Block
			next := w.k.Blocks[to]
			for i, p := range next.Params {
				w.is[p] = t.Succs[0].Args[i]
			}
			insts := slices.Concat(blk.Insts[:len(blk.Insts)-1], next.Insts)
			for i := range insts {
				insts[i].Row = 0
			}
			w.k.Blocks[b] = &kernel.Block{Name: blk.Name, Params: blk.Params, Insts: insts}
			gone[to] = true
		}
	}
	place, n := make([]int, len(gone)), 0
	for b := range gone {
		if place[b] = n; !gone[b] {
			w.k.Blocks[n] = w.k.Blocks[b]
			n++
		}
	}
	w.k.Blocks = w.k.Blocks[:n]
	for i, blk := range w.k.Blocks {
		c := *blk
		c.Insts = slices.Clone(blk.Insts)
		t := c.Term()
		t.Succs = slices.Clone(t.Succs)
		for k := range t.Succs {
			t.Succs[k].Block = place[t.Succs[k].Block]
		}
		w.k.Blocks[i] = &c
	}
}

// rename gives all values the names of what stands for them.
func (w *writer) rename() {
	for _, blk := range w.k.Blocks {
		for i, in := range blk.Insts {
			blk.Insts[i] = named(in, w.value)
		}
	}
}
