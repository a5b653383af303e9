package backend

import "github.com/godwit-accel/godwit/isa"

// A block does not begin at rest: where products end the one in front of it, their sums come up to 40 cycles later. Scheduled as
// if they were there, what empties accumulators comes before the block's own first product, and the matrix unit stands still until
// the last sum has been read. So blocks with products are timed as they are packed, and the ones behind start from what that leaves under way.

// underWay is what a block leaves behind: when its tiles and the matrix unit are free, in cycles from its end.
type underWay struct {
	ready, forward [32]int
	by             [32]isa.Inst // who wrote the tile last
	matrix         int
}

// packBlocks schedules the blocks in their order. A block that others jump back to is scheduled again when these are known.
func (l *linker) packBlocks(f *fn, order []int, ends []blockEnd) [][][]*inst {
	out, left := make([][][]*inst, len(f.blocks)), make([]*underWay, len(f.blocks))
	preds := make([][]int, len(f.blocks))
	for _, b := range order {
		for _, e := range f.blocks[b].succs {
			preds[e.to] = append(preds[e.to], b)
		}
	}
	before := func(b int) (w *underWay) {
		for _, p := range preds[b] {
			w = w.and(left[p])
		}
		return w
	}
	seen := make([]*underWay, len(f.blocks))
	pack := func(b int) {
		seen[b] = before(b)
		out[b] = l.packBlock(f.blocks[b], ends[b].insts, seen[b])
		left[b] = l.leaves(f.blocks[b], out[b])
	}
	done := make([]bool, len(f.blocks))
	var again []int
	for _, b := range order {
		pack(b)
		done[b] = true
		for _, e := range f.blocks[b].succs {
			if done[e.to] && left[b] != nil && left[e.to] != nil {
				again = append(again, e.to)
			}
		}
	}
	for _, b := range again {
		if w := before(b); seen[b] == nil || *w != *seen[b] {
			pack(b)
		}
	}
	return out
}

// and is what may be under way behind either of two blocks.
func (w *underWay) and(v *underWay) *underWay {
	switch {
	case v == nil:
		return w
	case w == nil:
		return v
	}
	u := *w
	for i := range u.ready {
		if u.ready[i], u.forward[i] = max(w.ready[i], v.ready[i]), max(w.forward[i], v.forward[i]); v.ready[i] > w.ready[i] {
			u.by[i] = v.by[i]
		}
	}
	u.matrix = max(w.matrix, v.matrix)
	return &u
}

// leaves times the packets of a block; nil if it holds no product.
func (l *linker) leaves(blk *block, ps [][]*inst) *underWay {
	products := false
	for _, in := range blk.insts {
		products = products || in.Op == isa.OpMma
	}
	if !products {
		return nil
	}
	d := newDecoder(&l.opt.Machine)
	defer d.done()
	w := &underWay{}
	var s scoreboard
	now := s.run(d.decode(ps, &w.by), -1) + 1
	s = s.since(now)
	copy(w.ready[:], s.ready[int(isa.BankT)*32:])
	w.forward, w.matrix = s.forward, s.unit[isa.SlotM]
	return w
}

// from is the cycle before which each instruction does not issue, given what is under way in front of the run.
func (g *graph) from(before *underWay) []int32 {
	if before == nil {
		return nil
	}
	from := g.ints.List(len(g.insts))
	var written [32]bool
	for i, in := range g.insts {
		if g.slot(int32(i)) == isa.SlotM {
			from[i] = int32(before.matrix)
		}
		in.Regs(func(o *isa.Operand, r isa.Reg, role isa.Role) {
			if r.Bank != isa.BankT || written[r.N] {
				return
			}
			ready := before.ready[r.N]
			if _, ok := g.m.Forward(&before.by[r.N], &in.Inst, o); ok {
				ready = before.forward[r.N]
			}
			from[i] = max(from[i], int32(ready))
		})
		in.Regs(func(_ *isa.Operand, r isa.Reg, role isa.Role) {
			if r.Bank == isa.BankT && role.Writes() {
				written[r.N] = true
			}
		})
	}
	return from
}
