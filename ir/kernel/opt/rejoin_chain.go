package opt

import (
	"slices"

	"github.com/godwit-accel/godwit/ir/kernel"
)

// chains proves that the reductions of the first loop, joined behind it, are those of the second.
func (x *rejoin) chains(edge kernel.Succ) {
	m, f := x.m, x.m.f
	copies := x.w / x.lanes
	params := f.Blocks[m.header].Params
	used := map[int]bool{}
	for _, v := range edge.Args {
		p, ok := x.joins[v]
		if !ok {
			continue
		}
		i := slices.IndexFunc(x.r.chains, func(c *chain) bool { return c.param == p })
		if i < 0 {
			x.carries(p, v)
			continue
		}
		c := x.r.chains[i]
		got := x.join(c, v)
		// Each of what is joined is a copy's.
		free := map[int64]bool{}
		for u := range copies {
			free[u] = true
		}
		for _, acc := range got.accs {
			i := slices.Index(m.next, acc)
			if i < 0 || used[i] {
				miss("a partial result is used behind it")
			}
			used[i] = true
			found := false
			for u := range copies {
				x.begin()
				x.acc = map[kernel.Value]kernel.Value{c.param: params[i]}
				if free[u] && x.match(c.next, acc, lanesAt{u * x.lanes, 1}, 0) {
					free[u], found = false, true
					break
				}
			}
			if !found {
				miss("its reductions differ")
			}
		}
		for u := range copies {
			if free[u] {
				miss("its reductions differ")
			}
		}
		x.start(c, got, params)
	}
	x.acc = nil
	if len(x.joins) != len(x.r.chains)+len(x.r.prevs) || len(x.r.winners) > 0 {
		miss(carried)
	}
}

// carries proves that v, which the first loop leaves for parameter p of the second, is what the second would leave after as many
// iterations, and begins p with what the first began with.
func (x *rejoin) carries(p, v kernel.Value) {
	i := slices.IndexFunc(x.r.prevs, func(c *previous) bool { return c.param == p })
	if i < 0 || x.lanes > 1 {
		miss(carried)
	}
	q := slices.Index(x.m.next, v)
	if q < 0 {
		miss("a value of it goes on behind it")
	}
	x.begin()
	if !x.match(x.r.prevs[i].next, v, lanesAt{x.w - 1, 1}, 0) {
		miss("a value of it goes on behind it")
	}
	at := slices.Index(x.m.f.Blocks[x.r.pre].Params, x.r.init[x.r.prevs[i].index])
	x.first[at] = x.m.init[q]
	x.last[p] = x.m.f.Blocks[x.m.header].Params[q]
}

// joined is what a result behind the first loop was made of.
type joined struct {
	accs  []kernel.Value
	lanes map[kernel.Value][]int
	other kernel.Value // a scalar that was joined to them, None if none
}

var reducing = map[kernel.Op]kernel.Op{
	kernel.OpRAdd: kernel.OpAdd, kernel.OpRAnd: kernel.OpAnd, kernel.OpROr: kernel.OpOr, kernel.OpRXor: kernel.OpXor,
	kernel.OpRSMin: kernel.OpSMin, kernel.OpRSMax: kernel.OpSMax, kernel.OpRUMin: kernel.OpUMin, kernel.OpRUMax: kernel.OpUMax,
	kernel.OpRFAdd: kernel.OpFAdd, kernel.OpRFMin: kernel.OpFMin, kernel.OpRFMax: kernel.OpFMax,
}

// join takes a result apart, into lanes of what the first loop left.
func (x *rejoin) join(c *chain, v kernel.Value) *joined {
	d, f := x.m.d, x.m.f
	j := &joined{lanes: map[kernel.Value][]int{}, other: kernel.None}
	var walk func(v kernel.Value, lane int) // −1: all, or of a scalar
	walk = func(v kernel.Value, lane int) {
		t := f.TypeOf(v)
		if slices.Contains(x.m.next, v) {
			n := max(1, int(t.Lanes))
			if j.lanes[v] == nil {
				j.lanes[v] = make([]int, n)
				j.accs = append(j.accs, v)
			}
			for i := range n {
				if lane < 0 || i == lane {
					j.lanes[v][i]++
				}
			}
			return
		}
		in := d.of(v)
		bits, neutral := identity(c.op, t.Elem)
		switch {
		case in != nil && in.Op == kernel.OpConst && neutral && signed(t.Elem, in.Imm) == signed(t.Elem, bits):
		case in != nil && x.made(v) && family[in.Op].op == c.op && in.Op != kernel.OpFMA && in.Op != kernel.OpSub && in.Op != kernel.OpFSub && in.Mask == kernel.None:
			walk(in.Args[0], lane)
			walk(in.Args[1], lane)
		case in != nil && x.made(v) && reducing[in.Op] == c.op && c.op != kernel.OpConst && in.Mask == kernel.None:
			walk(in.Args[0], -1)
		case in != nil && x.made(v) && in.Op == kernel.OpExtract:
			walk(in.Args[0], int(in.Imm))
		case in != nil && x.made(v) && (in.Op == kernel.OpSelect || in.Op == kernel.OpSlideDown || in.Op == kernel.OpPermute):
			miss("its results are joined in a way of their own")
		case t.Lanes == 0 && j.other == kernel.None && !x.made(v):
			j.other = v
		default:
			miss("its results are joined in a way of their own")
		}
	}
	walk(v, -1)
	idempotent := c.op != kernel.OpAdd && c.op != kernel.OpXor && c.op != kernel.OpMul && c.op != kernel.OpFAdd && c.op != kernel.OpFMul
	for _, a := range j.accs {
		for _, n := range j.lanes[a] {
			if n == 0 || n > 1 && !idempotent {
				miss("its results are joined in a way of their own")
			}
		}
	}
	return j
}

// start finds what the reduction began with, before the first loop: lanes begin with what changes nothing, but for one place.
func (x *rejoin) start(c *chain, j *joined, params []kernel.Value) {
	f, d := x.m.f, x.m.d
	e := f.TypeOf(c.param).Elem
	bits, neutral := identity(c.op, e)
	begins := j.other
	var other []kernel.Value // in all lanes
	for _, a := range j.accs {
		v := x.m.init[slices.Index(x.m.next, a)]
		in := d.of(v)
		switch {
		case f.TypeOf(v).Lanes == 0:
			other = append(other, v)
		case in != nil && in.Op == kernel.OpInsert && d.of(in.Args[0]) != nil && d.of(in.Args[0]).Op == kernel.OpConst && begins == kernel.None &&
			neutral && signed(e, d.of(in.Args[0]).Imm) == signed(e, bits):
			begins = in.Args[1]
		case in != nil && in.Op == kernel.OpSplat:
			other = append(other, in.Args[0])
		case in != nil && in.Op == kernel.OpConst:
			if neutral && signed(e, in.Imm) == signed(e, bits) {
				continue
			}
			other = append(other, v)
		default:
			miss("its reductions begin in a way of their own")
		}
	}
	at := slices.Index(f.Blocks[x.r.pre].Params, x.r.init[c.index])
	if at < 0 {
		miss("its reductions begin in a way of their own")
	}
	switch {
	case len(other) == 0 && begins == kernel.None: // with nothing
		x.constant(at, e, bits)
	case len(other) == 0:
		x.first[at] = begins
	case begins != kernel.None || !x.alike(other):
		miss("its reductions begin in a way of their own")
	case neutral: // all with zeros: as good as one
		if k := d.of(other[0]); k == nil || k.Op != kernel.OpConst || c.op != kernel.OpFAdd || signed(e, k.Imm) != 0 {
			miss("its reductions begin in a way of their own")
		}
		x.constant(at, e, 0)
	default: // a minimum or the like: twice is once
		if k := d.of(other[0]); k != nil && k.Op == kernel.OpConst {
			x.constant(at, e, k.Imm)
		} else {
			x.first[at] = other[0]
		}
	}
}

// constant begins parameter at of the block before the second loop with a constant.
func (x *rejoin) constant(at int, e kernel.Elem, bits int64) {
	in := kernel.New(kernel.OpConst, kernel.Scalar(e))
	in.Imm, in.Res = bits, x.m.f.NewValue(kernel.Scalar(e))
	x.r.before = append(x.r.before, in)
	x.first[at] = in.Res
}

// alike reports one scalar, or constants of the same bits.
func (x *rejoin) alike(list []kernel.Value) bool {
	for _, v := range list[1:] {
		a, b := x.m.d.of(list[0]), x.m.d.of(v)
		if v != list[0] && (a == nil || b == nil || a.Op != kernel.OpConst || b.Op != kernel.OpConst || a.Imm != b.Imm) {
			return false
		}
	}
	return true
}
