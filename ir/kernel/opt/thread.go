package opt

import (
	"slices"

	"github.com/godwit-accel/godwit/ir/kernel"
)

// threadBranches sends an edge that brings a constant to a block that only branches on it where the branch leads. Code that was
// not optimised has such blocks behind && and ||:
//
//	A: c1 → L, J(false)   L: c2 = …; → J(c2)   J(c): c → B, E        after:  A: c1 → L, E   L: c2 = …; c2 → B, E
//
// What is seen in E was made before J, and so before all that lead there. Headers of loops keep their edges.
func threadBranches(s *state, f *kernel.Func) (changed bool) {
	var only []int // blocks that only branch on a parameter
	for i, b := range f.Blocks {
		if i > 0 && len(b.Insts) == 1 && b.Insts[0].Op == kernel.OpCondBr && slices.Contains(b.Params, b.Insts[0].Args[0]) {
			only = append(only, i)
		}
	}
	if len(only) == 0 {
		return false
	}
	g := s.tree(f)
	header := make([]bool, len(f.Blocks))
	for _, l := range g.Loops {
		header[l.Header] = true
	}
	used := usedBeyond(f)
	d := s.defs(f)
	for _, ji := range only {
		j := f.Blocks[ji]
		if header[ji] || slices.ContainsFunc(j.Params, func(p kernel.Value) bool { return used[p] }) {
			continue
		}
		term := j.Term()
		k := slices.Index(j.Params, term.Args[0])
		for _, from := range g.Preds[ji] {
			for si := range f.Blocks[from].Term().Succs {
				e := &f.Blocks[from].Term().Succs[si]
				if e.Block != ji {
					continue
				}
				c, ok := d.constant(e.Args[k])
				if !ok || header[term.Succs[1-c&1].Block] {
					continue
				}
				to := term.Succs[1-c&1]
				to.Args = slices.Clone(to.Args)
				for i, a := range to.Args {
					if at := slices.Index(j.Params, a); at >= 0 {
						to.Args[i] = e.Args[at]
					}
				}
				*e, changed = to, true
			}
		}
	}
	return changed
}

// usedBeyond marks the values that blocks read of others.
func usedBeyond(f *kernel.Func) []bool {
	used := make([]bool, len(f.Types))
	for _, b := range f.Blocks {
		for i := range b.Insts {
			b.Insts[i].EachUse(func(v *kernel.Value) {
				if *v != kernel.None && !slices.Contains(b.Params, *v) {
					used[*v] = true
				}
			})
		}
	}
	return used
}
