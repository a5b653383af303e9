package opt

import (
	"cmp"
	"slices"

	"github.com/godwit-accel/godwit/ir/kernel"
)

// move lets every access of a stream go to the scratchpad: what its address was made from is made once more, from there on where it
// came into the nest.
func (x *rows) move() {
	for _, s := range x.streams {
		for _, a := range s.members {
			n := 0
			if a.store {
				n = 1
			}
			a.in.Args[n] = x.made1(a.in.Args[n], s)
		}
	}
	slices.SortStableFunc(x.put, func(a, b insertion) int { return cmp.Or(a.block-b.block, b.at-a.at) })
	for _, p := range x.put {
		b := x.f.Blocks[p.block]
		b.Insts = slices.Insert(b.Insts, p.at, p.code...)
	}
}

// made1 is an address of the nest in a stream's part of the scratchpad.
func (x *rows) made1(v kernel.Value, s *rowStream) kernel.Value {
	k := rowKey{v, s}
	if w, ok := x.moved[k]; ok {
		return w
	}
	if !x.inside(v) {
		var w kernel.Value
		x.e.in(x.head, func() { w = x.rebased(x.e.b.Op(kernel.OpBitcast, kernel.TI64, v), s) })
		x.moved[k] = w
		return w
	}
	w := x.f.NewValue(kernel.TPtr)
	x.moved[k] = w
	bi := int(x.d.block[v])
	in := x.d.of(v)
	switch {
	case in == nil && bi == x.header:
		i := x.d.param(v)
		at := len(x.fresh)
		x.fresh = append(x.fresh, rowParam{key: k})
		x.fresh[at].next = x.made1(x.next[i], s)
	case in == nil:
		i := x.d.param(v)
		x.f.Blocks[bi].Params = append(x.f.Blocks[bi].Params, w)
		for _, e := range x.r.into().of(bi) {
			if x.in[e.b] {
				to := &x.f.Blocks[e.b].Term().Succs[e.s]
				u := x.made1(to.Args[i], s)
				to = &x.f.Blocks[e.b].Term().Succs[e.s]
				to.Args = append(to.Args, u)
			}
		}
	case in.Op == kernel.OpAdd && in.Type == kernel.TPtr && in.Mask == kernel.None:
		base := 0
		if x.r.offset(in.Args[0]) && !x.r.offset(in.Args[1]) {
			base = 1
		}
		out := *in
		out.Args = slices.Clone(in.Args)
		out.Args[base] = x.made1(in.Args[base], s)
		out.Res, out.Hints = w, 0
		x.put = append(x.put, insertion{bi, int(x.d.inst[v]) + 1, []kernel.Inst{out}})
	default:
		miss("an address is made in a way that cannot be followed")
	}
	return w
}
