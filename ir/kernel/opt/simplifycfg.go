package opt

import (
	"slices"

	"github.com/godwit-accel/godwit/ir/kernel"
)

// simplifyCFG decides branches on constants, drops blocks that are not reached, merges a block with its only
// predecessor's end, and sends jumps past blocks that only jump on.
func simplifyCFG(s *state, f *kernel.Func) {
	decideBranches(s, f)
	prune(f)
	skipEmpty(s, f)
	threadBranches(s, f)
	prune(f)
	mergeChains(s, f)
	prune(f)
}

func br(loc int32, s kernel.Succ) kernel.Inst {
	in := kernel.New(kernel.OpBr, kernel.NoType)
	in.Loc, in.Succs = loc, []kernel.Succ{s}
	return in
}

func decideBranches(s *state, f *kernel.Func) {
	d := s.defs(f)
	for _, b := range f.Blocks {
		t := b.Term()
		switch t.Op {
		case kernel.OpCondBr:
			if c, ok := d.constant(t.Args[0]); ok {
				*t = br(t.Loc, t.Succs[1-c&1])
			} else {
				decideSame(t)
			}
		case kernel.OpSwitch:
			if len(t.Cases) == 0 {
				*t = br(t.Loc, t.Succs[0])
				continue
			}
			if c, ok := d.constant(t.Args[0]); ok {
				e := f.TypeOf(t.Args[0]).Elem
				to := t.Succs[0]
				for i, k := range t.Cases {
					if unsigned(e, k) == unsigned(e, c) {
						to = t.Succs[i+1]
						break
					}
				}
				*t = br(t.Loc, to)
			}
		}
	}
}

// decideSame turns a branch whose ways are one into a jump.
func decideSame(t *kernel.Inst) {
	if t.Op == kernel.OpCondBr && same(t.Succs[0], t.Succs[1]) {
		*t = br(t.Loc, t.Succs[0])
	}
}

func same(a, b kernel.Succ) bool {
	if a.Block != b.Block || len(a.Args) != len(b.Args) {
		return false
	}
	for i := range a.Args {
		if a.Args[i] != b.Args[i] {
			return false
		}
	}
	return true
}

// prune removes unreachable blocks and renumbers the others in their order.
func prune(f *kernel.Func) {
	reached := make([]bool, len(f.Blocks))
	reached[0] = true
	work, n := []int{0}, 1
	for len(work) > 0 {
		b := f.Blocks[work[len(work)-1]]
		work = work[:len(work)-1]
		for _, s := range b.Term().Succs {
			if !reached[s.Block] {
				reached[s.Block] = true
				work = append(work, s.Block)
				n++
			}
		}
	}
	if n == len(f.Blocks) {
		return
	}
	at := make([]int, len(f.Blocks))
	var kept []*kernel.Block
	for i, b := range f.Blocks {
		if reached[i] {
			at[i] = len(kept)
			kept = append(kept, b)
		}
	}
	for _, b := range kept {
		for i := range b.Term().Succs {
			b.Term().Succs[i].Block = at[b.Term().Succs[i].Block]
		}
	}
	f.Blocks = kept
}

// skipEmpty threads edges through blocks that hold only a jump. Edges into or out of loop headers keep their
// block: it is where a loop's preparation goes.
func skipEmpty(st *state, f *kernel.Func) {
	candidates, params := false, false
	for i, b := range f.Blocks {
		if i > 0 && len(b.Insts) == 1 && b.Insts[0].Op == kernel.OpBr {
			candidates, params = true, params || len(b.Params) > 0
		}
	}
	if !candidates {
		return
	}
	g := st.tree(f)
	header := make([]bool, len(f.Blocks))
	for _, l := range g.Loops {
		header[l.Header] = true
	}
	var used []bool // outside of the terminator of the block itself
	if params {
		used = usedElsewhere(f)
	}
	empty := func(i int) bool {
		b := f.Blocks[i]
		if i == 0 || header[i] || len(b.Insts) != 1 || b.Insts[0].Op != kernel.OpBr || header[b.Insts[0].Succs[0].Block] || b.Insts[0].Succs[0].Block == i {
			return false
		}
		for _, p := range b.Params {
			if used[p] {
				return false
			}
		}
		return true
	}
	for bi, b := range f.Blocks {
		if bi != 0 && empty(bi) {
			continue
		}
		for si := range b.Term().Succs {
			s := &b.Term().Succs[si]
			for range 8 {
				if !empty(s.Block) {
					break
				}
				e := f.Blocks[s.Block]
				next := e.Insts[0].Succs[0]
				args := make([]kernel.Value, len(next.Args))
				for i, a := range next.Args {
					args[i] = a
					for k, p := range e.Params {
						if p == a {
							args[i] = s.Args[k]
						}
					}
				}
				*s = kernel.Succ{Block: next.Block, Args: args}
			}
		}
		decideSame(b.Term())
	}
}

// usedElsewhere marks the values that are read, but for parameters that an empty block only passes on.
func usedElsewhere(f *kernel.Func) []bool {
	used := make([]bool, len(f.Types))
	for _, b := range f.Blocks {
		own := len(b.Insts) == 1 && b.Insts[0].Op == kernel.OpBr
		note := func(v kernel.Value) {
			if v != kernel.None && !(own && slices.Contains(b.Params, v)) {
				used[v] = true
			}
		}
		for i := range b.Insts {
			in := &b.Insts[i]
			for _, v := range in.Args {
				note(v)
			}
			note(in.Mask)
			note(in.Old)
			for k := range in.Succs {
				for _, v := range in.Succs[k].Args {
					note(v)
				}
			}
		}
	}
	return used
}

// mergeChains joins a block to the one that alone jumps to it.
func mergeChains(st *state, f *kernel.Func) {
	preds := make([]int, len(f.Blocks))
	for _, b := range f.Blocks {
		for _, s := range b.Term().Succs {
			preds[s.Block]++
		}
	}
	to := st.renaming(f)
	gone := make([]bool, len(f.Blocks))
	any := false
	for bi, b := range f.Blocks {
		if gone[bi] {
			continue
		}
		for {
			t := b.Term()
			if t.Op != kernel.OpBr {
				break
			}
			s := t.Succs[0]
			if s.Block == 0 || s.Block == bi || preds[s.Block] != 1 || gone[s.Block] {
				break
			}
			c := f.Blocks[s.Block]
			any = any || len(c.Params) > 0
			for i, p := range c.Params {
				to[p] = s.Args[i]
			}
			b.Insts = append(b.Insts[:len(b.Insts)-1], c.Insts...)
			gone[s.Block] = true
			// It stays as an unreachable block until prune.
			c.Params, c.Insts = nil, []kernel.Inst{kernel.New(kernel.OpTrap, kernel.NoType)}
		}
	}
	if any {
		to.apply(f)
	}
}
