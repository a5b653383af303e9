package opt

import (
	"slices"

	"github.com/godwit-accel/godwit/ir/kernel"
)

// loopForm gives loops the test at their end, the innermost first, and every loop one block before it and one that goes round:
//
//	before:  P → H(test) ⇄ body, H → E        after:  P(test) → B ⟲ (test), each → E
func loopForm(s *state, f *kernel.Func) {
	t := s.tree(f)
	deepest := 0
	for i := range t.Loops {
		deepest = max(deepest, t.Depth[t.Loops[i].Header])
	}
	for depth := deepest; depth > 0; depth-- {
		var owners [][]int // by value: blocks that use it, built once
		for i := range t.Loops {
			if l := &t.Loops[i]; t.Depth[l.Header] == depth && testsFirst(f, l) {
				if owners == nil {
					owners = users(f)
				}
				rotate(f, t, l, owners)
			}
		}
		if owners != nil {
			prune(f)
			t = s.tree(f)
		}
	}
	for i := range t.Loops {
		enter(f, t, &t.Loops[i])
	}
}

// testsFirst reports a loop that its first block may leave.
func testsFirst(f *kernel.Func, l *kernel.Loop) bool {
	term := f.Blocks[l.Header].Term()
	return term.Op == kernel.OpCondBr && len(l.Blocks) > 1 && (!slices.Contains(l.Blocks, term.Succs[0].Block) || !slices.Contains(l.Blocks, term.Succs[1].Block))
}

// users lists for each value the blocks that read it. All lists share one array: a first walk counts.
func users(f *kernel.Func) [][]int {
	n := len(f.Types)
	both := make([]int32, 2*n)
	count, last := both[:n], both[n:] // last: the latest block that read it, +1
	total := 0
	for bi, b := range f.Blocks {
		for i := range b.Insts {
			b.Insts[i].EachUse(func(v *kernel.Value) {
				if *v != kernel.None && last[*v] != int32(bi+1) {
					last[*v] = int32(bi + 1)
					count[*v]++
					total++
				}
			})
		}
	}
	u, all := make([][]int, n), make([]int, total)
	for v, k := range count {
		u[v], all = all[:0:k], all[k:]
	}
	for bi, b := range f.Blocks {
		for i := range b.Insts {
			b.Insts[i].EachUse(func(v *kernel.Value) {
				if *v == kernel.None {
					return
				}
				if l := u[*v]; len(l) == 0 || l[len(l)-1] != bi {
					u[*v] = append(l, bi)
				}
			})
		}
	}
	return u
}

// reads adds a block to the lists of the values that its new code reads: the next loop may have made them.
func reads(owners [][]int, code []kernel.Inst, block int) {
	for i := range code {
		code[i].EachUse(func(v *kernel.Value) {
			if *v != kernel.None && int(*v) < len(owners) {
				owners[*v] = append(owners[*v], block)
			}
		})
	}
}

const maxRotated = 40 // instructions of a test that is worth having twice

func rotate(f *kernel.Func, t *tree, l *kernel.Loop, owners [][]int) {
	h := f.Blocks[l.Header]
	term := h.Term()
	if term.Op != kernel.OpCondBr || len(h.Insts) > maxRotated || len(l.Blocks) < 2 {
		return
	}
	in := map[int]bool{}
	for _, b := range l.Blocks {
		in[b] = true
	}
	stay := 0 // which successor stays in the loop
	if !in[term.Succs[0].Block] {
		stay = 1
	}
	if in[term.Succs[0].Block] == in[term.Succs[1].Block] || term.Succs[stay].Block == l.Header {
		return
	}
	exit := term.Succs[1-stay].Block
	ownExit := len(t.Preds[exit]) == 1
	made := append([]kernel.Value(nil), h.Params...)
	for i := range h.Insts {
		if h.Insts[i].Op == kernel.OpAlloca || h.Insts[i].Op.Is(kernel.Effect) {
			return
		}
		if r := h.Insts[i].Res; r != kernel.None {
			made = append(made, r)
		}
	}
	// What is read behind the loop must come through this exit.
	outside := map[int]bool{}
	for _, v := range made {
		if int(v) >= len(owners) {
			return
		}
		for _, u := range owners[v] {
			if u >= len(t.Order) {
				return
			}
			if in[u] || t.Order[u] < 0 {
				continue
			}
			if !ownExit || !t.over(exit, u) {
				return
			}
			outside[u] = true
		}
	}
	loc := term.Loc
	body, out := &kernel.Block{Name: h.Name}, &kernel.Block{}
	bi := len(f.Blocks)
	f.Blocks = append(f.Blocks, body, out)
	toBody, toOut := map[kernel.Value]kernel.Value{}, map[kernel.Value]kernel.Value{}
	for _, v := range made {
		b, o := f.NewValue(f.Types[v]), f.NewValue(f.Types[v])
		body.Params, out.Params = append(body.Params, b), append(out.Params, o)
		toBody[v], toOut[v] = b, o
	}
	replace := func(m map[kernel.Value]kernel.Value) func(*kernel.Value) {
		return func(v *kernel.Value) {
			if w, ok := m[*v]; ok {
				*v = w
			}
		}
	}
	copySucc := func(s kernel.Succ, m map[kernel.Value]kernel.Value) kernel.Succ {
		s.Args = slices.Clone(s.Args)
		for i := range s.Args {
			replace(m)(&s.Args[i])
		}
		return s
	}
	body.Insts = []kernel.Inst{br(loc, copySucc(term.Succs[stay], toBody))}
	out.Insts = []kernel.Inst{br(loc, copySucc(term.Succs[1-stay], toOut))}
	for _, b := range l.Blocks {
		if b != l.Header {
			for i := range f.Blocks[b].Insts {
				f.Blocks[b].Insts[i].EachUse(replace(toBody))
			}
		}
	}
	for u := range outside {
		for i := range f.Blocks[u].Insts {
			f.Blocks[u].Insts[i].EachUse(replace(toOut))
		}
	}
	seen := map[int]bool{}
	for _, p := range t.Preds[l.Header] {
		if seen[p] || t.Order[p] < 0 {
			continue
		}
		seen[p] = true
		for si := range f.Blocks[p].Term().Succs {
			s := &f.Blocks[p].Term().Succs[si]
			if s.Block != l.Header {
				continue
			}
			m := map[kernel.Value]kernel.Value{}
			for i, v := range h.Params {
				m[v] = s.Args[i]
			}
			var code []kernel.Inst
			for _, x := range h.Insts {
				x.Args = slices.Clone(x.Args)
				x.Succs = nil
				x.EachUse(replace(m))
				if x.Res != kernel.None {
					r := f.NewValue(f.Types[x.Res])
					m[x.Res] = r
					x.Res = r
				}
				code = append(code, x)
			}
			vals := make([]kernel.Value, len(made))
			for i, v := range made {
				vals[i] = m[v]
			}
			last := &code[len(code)-1]
			last.Succs = make([]kernel.Succ, 2)
			last.Succs[stay] = kernel.Succ{Block: bi, Args: vals}
			last.Succs[1-stay] = kernel.Succ{Block: bi + 1, Args: slices.Clone(vals)}
			if b := f.Blocks[p]; b.Term().Op == kernel.OpBr {
				b.Insts = append(b.Insts[:len(b.Insts)-1], code...)
				reads(owners, code, p)
				break
			}
			reads(owners, code, len(f.Blocks))
			s.Block, s.Args = len(f.Blocks), nil
			f.Blocks = append(f.Blocks, &kernel.Block{Insts: code})
		}
	}
}

// enter makes sure that one block leads into a loop, which does nothing else, and one goes round.
func enter(f *kernel.Func, t *tree, l *kernel.Loop) {
	in := map[int]bool{}
	for _, b := range l.Blocks {
		in[b] = true
	}
	for _, round := range []bool{false, true} {
		var from []int
		for _, p := range t.Preds[l.Header] {
			if t.Order[p] >= 0 && in[p] == round && !slices.Contains(from, p) {
				from = append(from, p)
			}
		}
		edges := 0
		for _, p := range from {
			for _, s := range f.Blocks[p].Term().Succs {
				if s.Block == l.Header {
					edges++
				}
			}
		}
		if edges == 1 && (round || f.Blocks[from[0]].Term().Op == kernel.OpBr) || edges == 0 {
			continue
		}
		nb := &kernel.Block{}
		var args []kernel.Value
		for _, p := range f.Blocks[l.Header].Params {
			v := f.NewValue(f.Types[p])
			nb.Params, args = append(nb.Params, v), append(args, v)
		}
		nb.Insts = []kernel.Inst{br(f.Blocks[from[0]].Term().Loc, kernel.Succ{Block: l.Header, Args: args})}
		at := len(f.Blocks)
		f.Blocks = append(f.Blocks, nb)
		for _, p := range from {
			for si := range f.Blocks[p].Term().Succs {
				if s := &f.Blocks[p].Term().Succs[si]; s.Block == l.Header {
					s.Block = at
				}
			}
		}
	}
}
