package backend

import (
	"fmt"
	"slices"

	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/regalloc"
)

// loopBody is a loop of one block, taken apart.
type loopBody struct {
	f      *fn
	b      int
	blk    *block
	exit   int // successor number
	args   []regalloc.VReg
	body   []*inst
	trips  tripCount
	given  []*inst // the body before what only the branch needed was dropped
	def    map[regalloc.VReg]int32
	param  map[regalloc.VReg]int
	liveIn []regalloc.VReg // values from outside that the body reads
	out    []regalloc.VReg // values of the loop that are read behind it, other than as arguments
	values []value
	flows  []flow
}

// value is one that an instruction of the body makes.
type value struct {
	by    int32
	class regalloc.Class
}

// flow is that an instruction reads what another made, dist iterations before.
type flow struct{ from, to, dist, value int32 }

// takeApart checks that a loop has the form that can be pipelined.
func (p *pipeliner) takeApart(b int) (*loopBody, string) {
	f := p.f
	blk := f.blocks[b]
	lb := &loopBody{f: f, b: b, blk: blk, def: map[regalloc.VReg]int32{}, param: map[regalloc.VReg]int{}}
	if len(blk.insts) > maxBody {
		return nil, fmt.Sprintf("%d instructions", len(blk.insts))
	}
	if len(blk.succs) != 2 || (blk.succs[0].to == b) == (blk.succs[1].to == b) {
		return nil, "not a loop with one exit"
	}
	if blk.succs[0].to == b {
		lb.exit = 1
	}
	lb.args = blk.succs[1-lb.exit].args
	for k, v := range blk.params {
		lb.param[v] = k
	}
	for _, in := range blk.insts[:len(blk.insts)-1] {
		switch {
		case in.call:
			return nil, "a call inside"
		case (in.mem.barrier || in.mem.effect) && in.copies == nil:
			return nil, fmt.Sprintf("%v inside keeps its place", in.Op)
		case in.kind != normal && in.kind != copyOf && in.kind != undef:
			return nil, "an unusual instruction inside"
		}
		for _, o := range in.ops {
			if o.Fixed >= 0 || o.Role == regalloc.Mod {
				return nil, "a fixed register inside"
			}
		}
	}
	if len(blk.insts) < 2 {
		return nil, "nothing inside"
	}
	lb.body = slices.Clone(blk.insts[:len(blk.insts)-1])
	lb.number()
	if why := lb.countTrips(p); why != "" {
		return nil, why
	}
	lb.given = slices.Clone(lb.body)
	lb.findOut()
	if len(lb.out) > 0 && len(p.preds[blk.succs[lb.exit].to]) != 1 {
		return nil, "values leave the loop in an unusual way"
	}
	lb.dropDead()
	for k := range lb.blk.params {
		if why := lb.rotates(k); why != "" {
			return nil, why
		}
	}
	seen := map[regalloc.VReg]bool{}
	for _, in := range lb.body {
		uses(in, func(v regalloc.VReg) {
			if i, _ := lb.origin(v); i < 0 && !seen[v] {
				seen[v] = true
				lb.liveIn = append(lb.liveIn, v)
			}
		})
	}
	lb.findFlows()
	return lb, ""
}

func (lb *loopBody) findFlows() {
	number := map[regalloc.VReg]int32{}
	for i, in := range lb.body {
		for _, o := range in.ops {
			if o.Role != regalloc.Use {
				number[o.V] = int32(len(lb.values))
				lb.values = append(lb.values, value{int32(i), lb.f.vregs[o.V].Class})
			}
		}
	}
	for j, in := range lb.body {
		uses(in, func(v regalloc.VReg) {
			i, dist := lb.origin(v)
			if i < 0 {
				return
			}
			for k, ok := lb.param[v]; ok; k, ok = lb.param[v] {
				v = lb.args[k]
			}
			lb.flows = append(lb.flows, flow{i, int32(j), dist, number[v]})
		})
	}
}

func (lb *loopBody) number() {
	clear(lb.def)
	for i, in := range lb.body {
		for _, o := range in.ops {
			if o.Role != regalloc.Use {
				lb.def[o.V] = int32(i)
			}
		}
	}
}

// rotates refuses parameters that only pass values of other parameters around.
func (lb *loopBody) rotates(k int) string {
	v := lb.blk.params[k]
	for n := 0; ; n++ {
		j, ok := lb.param[v]
		if !ok || lb.args[j] == v {
			return ""
		}
		if n > 4 {
			return "values that go round without change"
		}
		v = lb.args[j]
	}
}

// origin is the instruction of the body that makes v and how many iterations before; −1 if
// it comes from outside and stays the same.
func (lb *loopBody) origin(v regalloc.VReg) (int32, int32) {
	for dist := int32(0); ; dist++ {
		if i, ok := lb.def[v]; ok {
			return i, dist
		}
		k, ok := lb.param[v]
		if !ok || lb.args[k] == v {
			return -1, 0
		}
		v = lb.args[k]
	}
}

// findOut lists the values of the loop that blocks behind it read without having them passed.
func (lb *loopBody) findOut() {
	own := make([]bool, len(lb.f.vregs)) // and not listed yet: the whole function is gone through
	for v := range lb.def {
		own[v] = true
	}
	for v := range lb.param {
		own[v] = true
	}
	add := func(v regalloc.VReg) {
		if v >= 0 && own[v] {
			own[v] = false
			lb.out = append(lb.out, v)
		}
	}
	for b, blk := range lb.f.blocks {
		if b == lb.b {
			continue
		}
		for _, in := range blk.insts {
			for _, o := range in.ops {
				if o.Role == regalloc.Use {
					add(o.V)
				}
			}
		}
		for _, e := range blk.succs {
			for _, v := range e.args {
				add(v)
			}
		}
	}
}

// dropDead removes what only the branch needed. Parameters that only count up are not
// needed to go on in the given loop either: their values follow from the trips.
func (lb *loopBody) dropDead() {
	need := map[regalloc.VReg]bool{}
	live := make([]bool, len(lb.body))
	var work []regalloc.VReg
	want := func(v regalloc.VReg) {
		if !need[v] {
			need[v] = true
			work = append(work, v)
		}
	}
	mark := func(i int32) {
		if !live[i] {
			live[i] = true
			uses(lb.body[i], want)
		}
	}
	for i, in := range lb.body {
		if in.mem.writes || in.Op == isa.OpFetch || in.copies != nil {
			mark(int32(i))
		}
	}
	for _, v := range lb.out {
		want(v)
	}
	for _, v := range lb.blk.succs[lb.exit].args {
		want(v)
	}
	if lb.trips.constant == 0 {
		for k, v := range lb.args {
			if in, _ := lb.stepOf(k); in == nil {
				want(v)
			}
		}
	}
	for len(work) > 0 {
		v := work[len(work)-1]
		work = work[:len(work)-1]
		if i, ok := lb.def[v]; ok {
			mark(i)
		} else if k, ok := lb.param[v]; ok {
			want(lb.args[k])
		}
	}
	kept := lb.body[:0]
	for i, in := range lb.body {
		if live[i] {
			kept = append(kept, in)
		}
	}
	lb.body = kept
	lb.number()
}

// graph is the dependence graph of the body, with distances in iterations.
func (lb *loopBody) graph(m *isa.Machine) *graph {
	g := newGraph(m, lb.body)
	for j, in := range lb.body {
		for _, o := range in.ops {
			if o.Role == regalloc.Use {
				if i, dist := lb.origin(o.V); i >= 0 {
					v := o
					for k, ok := lb.param[v.V]; ok; k, ok = lb.param[v.V] {
						v.V = lb.args[k] // the name it has where it is made
					}
					g.edgeDist(i, int32(j), int32(g.vregLat(i, int32(j), v)), dist)
				}
			}
			if o.Role == regalloc.Use || o.Tie < 0 {
				continue
			}
			// Others read what is overwritten first, where the given order has it so.
			old := in.ops[o.Tie].V
			for r, x := range lb.body[:j] {
				reads := false
				uses(x, func(v regalloc.VReg) { reads = reads || v == old })
				if reads {
					g.edgeDist(int32(r), int32(j), int32(g.order(int32(r), int32(j))), 0)
				}
			}
		}
	}
	var mem []int32
	for i, in := range lb.body {
		if in.mem.reads || in.mem.writes {
			mem = append(mem, int32(i))
		}
	}
	lb.transferDeps(g)
	carriers := make([]carrier, len(mem))
	for k, i := range mem {
		carriers[k] = lb.blk.steps.carrier(&lb.body[i].mem)
	}
	for k, i := range mem {
		x := &lb.body[i].mem
		for _, j := range mem[k+1:] {
			if mayAlias(x, &lb.body[j].mem) {
				g.edgeDist(i, j, int32(g.order(i, j)), 0)
			}
		}
		for n, j := range mem {
			if d := lb.blk.steps.carried(&carriers[k], &carriers[n]); d > 0 {
				g.edgeDist(i, j, int32(g.order(i, j)), d)
			}
		}
	}
	lb.transferTimes(g)
	return g
}
