package opt

import (
	"slices"

	"github.com/godwit-accel/godwit/ir/kernel"
)

// A call ends what is known of a loop. So a loop that calls a small function gets its body instead: one without loops of its
// own, without a stack slot, optimised before. Calls elsewhere stay, since there nothing follows from them.
//
//	b: … r = call @g(x) …    →    b: … br g₀;  copies of g's blocks with x for its parameter, each ret v → br c(v);  c(r): …
const (
	maxInlined = 120  // instructions of a function that is put in the place of a call
	maxGrown   = 2000 // instructions that a function may gain so
)

// calleesFirst is the functions in an order in which those that are called come before their callers, but in recursion.
func calleesFirst(m *kernel.Module) []*kernel.Func {
	byName := map[string]*kernel.Func{}
	for _, f := range m.Funcs {
		byName[f.Name] = f
	}
	var out []*kernel.Func
	seen := map[*kernel.Func]bool{}
	var visit func(f *kernel.Func)
	visit = func(f *kernel.Func) {
		if f == nil || seen[f] || len(f.Blocks) == 0 {
			return
		}
		seen[f] = true
		for _, b := range f.Blocks {
			for i := range b.Insts {
				if b.Insts[i].Op == kernel.OpCall {
					visit(byName[b.Insts[i].Sym])
				}
			}
		}
		out = append(out, f)
	}
	for _, f := range m.Funcs {
		visit(f)
	}
	return out
}

// inline puts small functions that were optimised already in the place of their calls in loops of f.
func inline(s *state, f *kernel.Func) {
	if !s.callsSmall(f) {
		return
	}
	t := s.tree(f)
	room := maxGrown
	for bi := range len(f.Blocks) {
		if t.Depth[bi] == 0 {
			continue
		}
		for at, i := bi, 0; i < len(f.Blocks[at].Insts); i++ {
			in := &f.Blocks[at].Insts[i]
			if in.Op != kernel.OpCall {
				continue
			}
			g := s.small[in.Sym]
			if g == nil || g == f || room < size(g) {
				continue
			}
			room -= size(g)
			at, i = replaceCall(f, at, i, g), -1
		}
	}
}

// callsSmall reports a call of a function that may stand in its place.
func (s *state) callsSmall(f *kernel.Func) bool {
	if len(s.small) == 0 {
		return false
	}
	for _, b := range f.Blocks {
		for i := range b.Insts {
			if in := &b.Insts[i]; in.Op == kernel.OpCall && s.small[in.Sym] != nil {
				return true
			}
		}
	}
	return false
}

func size(f *kernel.Func) (n int) {
	for _, b := range f.Blocks {
		n += len(b.Insts)
	}
	return n
}

// inlinable reports a function whose blocks may stand in a loop.
func (s *state) inlinable(f *kernel.Func) bool {
	if size(f) > maxInlined || len(f.Scratch) > 0 {
		return false
	}
	for _, b := range f.Blocks {
		for i := range b.Insts {
			switch in := &b.Insts[i]; in.Op {
			case kernel.OpAlloca, kernel.OpCall, kernel.OpCallInd:
				return false
			default:
				if slices.ContainsFunc(in.Succs, func(s kernel.Succ) bool { return s.Block == 0 }) {
					return false
				}
			}
		}
	}
	return len(s.tree(f).Loops) == 0
}

// replaceCall splits block bi at instruction i, a call of g, and says which block goes on behind it.
func replaceCall(f *kernel.Func, bi, i int, g *kernel.Func) int {
	b := f.Blocks[bi]
	call := b.Insts[i]
	first := len(f.Blocks)
	behind := &kernel.Block{Insts: slices.Clone(b.Insts[i+1:])}
	if call.Res != kernel.None {
		behind.Params = []kernel.Value{call.Res}
	}
	names := make([]kernel.Value, len(g.Types))
	for k := range names {
		names[k] = kernel.None
	}
	for k, p := range g.Blocks[0].Params {
		names[p] = call.Args[k]
	}
	fresh := func(v kernel.Value) kernel.Value {
		if names[v] == kernel.None {
			names[v] = f.NewValue(g.Types[v])
		}
		return names[v]
	}
	last := first + len(g.Blocks)
	for k, x := range g.Blocks {
		nb := &kernel.Block{Insts: make([]kernel.Inst, 0, len(x.Insts))}
		if k > 0 {
			for _, p := range x.Params {
				nb.Params = append(nb.Params, fresh(p))
			}
		}
		for _, in := range x.Insts {
			in.Args, in.Succs, in.Cases = slices.Clone(in.Args), slices.Clone(in.Succs), slices.Clone(in.Cases)
			for j := range in.Succs {
				in.Succs[j].Args = slices.Clone(in.Succs[j].Args)
				in.Succs[j].Block += first
			}
			in.EachUse(func(v *kernel.Value) {
				if *v != kernel.None {
					*v = fresh(*v)
				}
			})
			if in.Res != kernel.None {
				in.Res = fresh(in.Res)
			}
			if in.Op == kernel.OpRet {
				args := in.Args
				if call.Res == kernel.None {
					args = nil
				}
				in = br(in.Loc, kernel.Succ{Block: last, Args: args})
			}
			nb.Insts = append(nb.Insts, in)
		}
		f.Blocks = append(f.Blocks, nb)
	}
	f.Blocks = append(f.Blocks, behind)
	b.Insts = append(b.Insts[:i:i], br(call.Loc, kernel.Succ{Block: first}))
	return last
}
