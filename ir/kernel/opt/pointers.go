package opt

import (
	"github.com/godwit-accel/godwit/ir/kernel"
)

// Strength reduction of addresses. What a loop of one block computes from its counter becomes a pointer that goes on, with
// all accesses at constant distances from it; the machine adds to a base on the way:
//
//	before:  q = a + 4·(i+1);  load q;  r = a + 4·(i+2);  load r      after:  load p + 4;  load p + 8;  p' = p + 4
type steady struct {
	at      form
	members []*kernel.Inst
	offs    []int64
	init    []kernel.Value // by entry
}

const maxSteady = 6 // pointers of a loop

func pointers(s *state, f *kernel.Func) {
	t := s.tree(f)
	if len(t.Loops) == 0 {
		return
	}
	d := s.loopDefs(f)
	r := newRoots(f, d)
	x := &fetcher{near: newNearby(f, d)}
	var changes []func()
	for i := range t.Loops {
		if len(t.Loops[i].Blocks) == 1 {
			x.loop = newLoop(s, f, t, d, r, &t.Loops[i])
			if do := x.pointers(); do != nil {
				changes = append(changes, do)
			} else {
				x.loop.done()
			}
		}
	}
	if len(changes) == 0 {
		return
	}
	for _, do := range changes {
		do()
	}
	x.place(f)
	clean(s, f)
}

// pointers looks at a loop, and gives what is to be done about it.
func (x *fetcher) pointers() func() {
	if !x.ways() {
		return nil
	}
	list := x.steady()
	if len(list) == 0 || len(list) > maxSteady || len(x.loop.before) > 0 {
		return nil
	}
	entries := append([]int(nil), x.entries...)
	put := len(x.put)
	for _, p := range entries {
		x.from(p)
		for _, g := range list {
			at := x.address(g.members[0])
			if !at.affine() || len(at.terms) > maxTerms/2 || len(x.loop.before) > 0 {
				x.put = x.put[:put]
				return nil
			}
			x.emit(p, len(x.f.Blocks[p].Insts)-1, func(e *emitter) {
				g.init = append(g.init, e.sum(form{c: at.c, terms: at.terms}, kernel.TPtr))
			})
		}
	}
	f, header, latch, loc := x.f, x.header, x.latch, x.loc
	return func() {
		params := make([]kernel.Value, len(list))
		for k, g := range list {
			p := f.NewValue(kernel.TPtr)
			params[k] = p
			f.Blocks[header].Params = append(f.Blocks[header].Params, p)
			for i, from := range entries {
				passOn(f.Blocks[from].Term(), header, g.init[i])
			}
			for i, in := range g.members {
				n := 0
				if in.Op == kernel.OpStore {
					n = 1
				}
				in.Args = append(append([]kernel.Value(nil), in.Args[:n]...), p)
				in.Imm, in.Imm2 = g.offs[i], 0
			}
		}
		b := f.Blocks[latch] // only now: members point into its instructions, which move when they become more
		for k, g := range list {
			end := b.Insts[len(b.Insts)-1]
			b.Insts = b.Insts[:len(b.Insts)-1]
			build := &kernel.Builder{F: f, Loc: loc, B: b}
			next := build.AddI(params[k], g.at.k)
			b.Insts = append(b.Insts, end)
			passOn(b.Term(), header, next)
		}
	}
}

// passOn adds an argument to each way from a block to another.
func passOn(t *kernel.Inst, to int, v kernel.Value) {
	for i := range t.Succs {
		if s := &t.Succs[i]; s.Block == to {
			s.Args = append(append([]kernel.Value(nil), s.Args...), v)
		}
	}
}

// steady groups the accesses whose address is computed anew in each iteration, though it goes on by a constant.
func (x *fetcher) steady() []*steady {
	var list []*steady
next:
	for i := range x.f.Blocks[x.header].Insts {
		in := &x.f.Blocks[x.header].Insts[i]
		if in.Op != kernel.OpLoad && in.Op != kernel.OpStore && in.Op != kernel.OpLoadSplat || in.Hints&kernel.Volatile != 0 || x.stands(pointerOf(in)) {
			continue
		}
		at := x.address(in)
		if !at.affine() || at.k == 0 || len(at.step) > 0 || abs(at.k) >= 1<<15 {
			continue
		}
		for _, g := range list {
			if off := at.c - g.at.c; g.at.sameShape(&at) && abs(off) < 1<<15 {
				g.members, g.offs = append(g.members, in), append(g.offs, off)
				continue next
			}
		}
		list = append(list, &steady{at: at, members: []*kernel.Inst{in}, offs: []int64{0}})
	}
	return list
}

// stands reports a pointer that needs no computing: one from outside, or a parameter, plus a constant.
func (x *fetcher) stands(p kernel.Value) bool {
	if !x.loop.inside(p) {
		return true
	}
	in := x.d.of(p)
	if in == nil {
		return true
	}
	if in.Op == kernel.OpAdd {
		_, c := x.d.constant(in.Args[1])
		return c && x.stands(in.Args[0])
	}
	return false
}
