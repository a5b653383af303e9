package backend

import (
	"slices"

	"github.com/godwit-accel/godwit/regalloc"
)

// orders remembers how blocks were scheduled, since most of a function is the same in all of its rounds. What decides a
// block's order is compared with what it was, so a block that pipelining changed is scheduled anew.
type orders map[int][]*order // by kernel block

// order is a block that was scheduled.
type order struct {
	limit [regalloc.NumClasses]int
	insts []*inst // as given
	alive []bool  // by operand, one instruction behind another: alive behind the block
	ways  []regalloc.VReg
	place []int32 // the order: numbers in insts
}

// order describes block b before it is scheduled.
func (p *prescheduler) order(b int) *order {
	blk := p.f.blocks[b]
	n := 0
	for _, in := range blk.insts {
		n += len(in.ops)
	}
	o := &order{limit: p.limit, insts: slices.Clone(blk.insts), alive: make([]bool, 0, n)}
	for _, in := range blk.insts {
		for _, x := range in.ops {
			o.alive = append(o.alive, p.alive[x.V])
		}
	}
	// Parameters of the blocks behind, with what they become, as far as the block reads them.
	mark := func(on bool) {
		for _, in := range blk.insts {
			for _, x := range in.ops {
				if x.Role == regalloc.Use {
					p.hot[x.V] = on
				}
			}
		}
	}
	marked := false
	for _, e := range blk.succs {
		for k, v := range p.f.blocks[e.to].params {
			if !marked {
				mark(true)
				marked = true
			}
			if p.hot[v] {
				o.ways = append(o.ways, v, e.args[k])
			}
		}
	}
	if marked {
		mark(false)
	}
	o.place = make([]int32, len(o.insts))
	for i := range o.place {
		o.place[i] = int32(i)
	}
	return o
}

// same says whether two blocks are scheduled alike. Instructions of the same block with the same operands are the same.
func (o *order) same(q *order) bool {
	return o.limit == q.limit && slices.Equal(o.ways, q.ways) && slices.Equal(o.alive, q.alive) &&
		slices.EqualFunc(o.insts, q.insts, func(x, y *inst) bool { return x.Op == y.Op && x.Imm == y.Imm && slices.Equal(x.ops, y.ops) })
}

// arrange puts a block into the order of one like it, if there was one.
func (l orders) arrange(blk *block, o *order) bool {
	for _, q := range l[blk.source] {
		if q.same(o) {
			for k, i := range q.place {
				blk.insts[k] = o.insts[i]
			}
			return true
		}
	}
	l[blk.source] = append(l[blk.source], o)
	return false
}
