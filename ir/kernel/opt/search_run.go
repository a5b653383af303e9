package opt

import (
	"slices"

	"github.com/godwit-accel/godwit/ir/kernel"
)

// A loop that is left early and does more than look: it adds up, or writes, before it leaves. When it is known that its next j iterations do
// not leave, a copy of the loop without ways out, which counts to j, does them; it is an ordinary loop, for vectorise:
//
//	S → … j → copy(state, 0): the body; c+1 ≠ j → copy, else → loop(state, 1)
//
// What was looked at ahead must still be what the loop would have seen: no iteration may write what a later one looks at. The
// copy is kept only if whole registers can do it.

// looksOnly reports a loop that changes nothing but counters and what is read again.
func (x *search) looksOnly() bool {
	l := x.loop
	if slices.ContainsFunc(l.accesses, func(a *access) bool { return a.store }) {
		return false
	}
	for i, p := range x.head.Params {
		if l.recs[p] != nil {
			continue
		}
		n := len(l.prevs)
		ok := l.previous(i, p) && !l.cyclic(p)
		l.prevs = l.prevs[:n]
		if !ok {
			return false
		}
	}
	return true
}

// apartFromStores makes sure that no iteration writes what a later one looks at ahead.
func (x *search) apartFromStores(stores []*access) {
	l := x.loop
	for _, s := range stores {
		for _, a := range l.accesses {
			switch {
			case apart(a.obj, s.obj):
			case !a.at.affine() || !s.at.affine():
				miss("it writes what it may read")
			case a.at.sameShape(&s.at):
				if len(a.at.step) > 0 || a.at.k == 0 {
					miss("it writes what it may read")
				}
				before := slices.Index(x.all, s) < slices.Index(x.all, a)
				for d := int64(0); d*abs(a.at.k) <= abs(a.at.c-s.at.c)+a.size+s.size; d++ {
					if (d > 0 || before) && overlap(a, s, a.at.k*d) {
						miss("it writes what it reads later")
					}
				}
			default:
				sp := [2]span{{a.at, a.at.c, a.at.c + a.size}, {s.at, s.at.c, s.at.c + s.size}}
				if len(l.checks) >= maxChecks {
					miss("too many pairs of pointers may overlap")
				}
				l.checks = append(l.checks, func(e *emitter) kernel.Value { return e.disjoint(&sp[0], &sp[1]) })
			}
		}
	}
}

// copyLoop writes the copy, which is entered from the current block and does j iterations.
func (x *search) copyLoop(j kernel.Value) {
	l, f, e, b := x.loop, x.f, x.e, x.e.b
	stays := map[int]int{} // which successor does not leave
	for _, bi := range l.blocks {
		var stay []int
		succs := f.Blocks[bi].Term().Succs
		for i, s := range succs {
			if l.in[s.Block] {
				stay = append(stay, i)
			}
		}
		switch {
		case len(stay) == len(succs):
		case len(stay) > 1:
			miss("a switch leaves it")
		default:
			stays[bi] = stay[0]
		}
	}
	first := len(f.Blocks)
	head := l.copyNest(stays)
	x.copied = f.Blocks[head]
	c := f.NewValue(kernel.TI64)
	x.copied.Params = append(x.copied.Params, c)
	afterAt, after := e.block(typesOf(b, x.head.Params))
	latchAt, latch := e.block(nil)
	var next []kernel.Value
	round := f.Blocks[first+slices.Index(l.blocks, l.latch)].Term().Succs
	for i := range round {
		if s := &round[i]; s.Block == head {
			next, *s = s.Args, kernel.Succ{Block: latchAt}
		}
	}
	e.end(kernel.OpBr, nil, kernel.Succ{Block: head, Args: append(slices.Clone(x.init), b.I64(0))})
	b.B = latch
	n := b.AddI(c, 1)
	e.end(kernel.OpCondBr, []kernel.Value{b.ICmp(kernel.NE, n, j)},
		kernel.Succ{Block: head, Args: append(slices.Clone(next), n)}, kernel.Succ{Block: afterAt, Args: next})
	b.B = after
	e.end(kernel.OpBr, nil, x.back(after.Params, b.I64(1)))
}

// worthIt reports that whole registers can do the copy.
func (x *search) worthIt() (why string) {
	f := x.f
	t := newTree(f)
	for i := range t.Loops {
		k := &t.Loops[i]
		if f.Blocks[k.Header] != x.copied {
			continue
		}
		d := newDefs(f)
		l := newLoop(x.s, f, t, d, newRoots(f, d), k)
		types := len(f.Types)
		defer func() {
			f.Types = f.Types[:types]
			if r := recover(); r != nil {
				m, ok := r.(missed)
				if !ok {
					panic(r)
				}
				why = string(m)
			}
		}()
		l.shape()
		l.count()
		l.liveOut(users(f))
		l.analyse()
		return ""
	}
	return "its copy was not found"
}

// kept is what a function was, to go back to.
type kept struct {
	blocks []*kernel.Block
	was    []kernel.Block
	types  int
}

func remember(f *kernel.Func) *kept {
	k := &kept{blocks: slices.Clone(f.Blocks), types: len(f.Types)}
	for _, b := range f.Blocks {
		c := *b
		c.Params, c.Insts = slices.Clone(b.Params), slices.Clone(b.Insts)
		for i := range c.Insts {
			in := &c.Insts[i]
			in.Args, in.Succs = slices.Clone(in.Args), slices.Clone(in.Succs)
			for j := range in.Succs {
				in.Succs[j].Args = slices.Clone(in.Succs[j].Args)
			}
		}
		k.was = append(k.was, c)
	}
	return k
}

func (k *kept) restore(f *kernel.Func) {
	f.Blocks, f.Types = k.blocks, f.Types[:k.types]
	for i, b := range k.blocks {
		*b = k.was[i]
	}
}
