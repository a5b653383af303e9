package backend

import (
	"slices"
)

// A loop that always runs a few times, too few to fill a pipeline, is written out: the list scheduler then
// overlaps its iterations, and nothing is counted.

const (
	maxUnrolled = 200 // instructions of all iterations
	maxTrips    = 8
)

// few reports a loop that is better written out.
func (lb *loopBody) few() bool {
	n := lb.trips.constant
	return n > 0 && n <= maxTrips && n*int64(len(lb.body)) <= maxUnrolled
}

// unroll puts all iterations in the place of the loop.
func (x *expansion) unroll() {
	lb, f := x.lb, x.p.f
	x.pre = &block{name: lb.blk.name}
	x.start = x.pre
	x.names = map[version]reg{}
	x.left, x.done, x.passes = zero, zero, zero
	for _, v := range lb.blk.params {
		r := x.newReg(f.vregs[v].Class)
		x.first = append(x.first, r)
		x.pre.params = append(x.pre.params, r)
	}
	n := int32(lb.trips.constant)
	for it := range n {
		for i := range lb.body {
			x.copyInst(x.pre, int32(i), it, it, x.atStart)
		}
	}
	exit := lb.blk.succs[lb.exit]
	out := edge{to: exit.to}
	for _, v := range append(slices.Clone(exit.args), lb.out...) {
		out.args = append(out.args, x.atStart(v, n-1))
	}
	j := jumpInst()
	j.loc = lb.blk.insts[len(lb.blk.insts)-1].loc
	x.pre.insts, x.pre.succs = append(x.pre.insts, j), []edge{out}
	f.blocks[lb.b] = x.pre
	x.export(out.to, lb.b, lb.b+1)
}
