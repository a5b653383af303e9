package passes

import (
	"github.com/godwit-accel/godwit/ir/kernel"
	"github.com/godwit-accel/godwit/ir/kernel/opt"
)

// The passes say whether they changed the function: what they left alone needs no new verification.

// cse merges a pure instruction into an equal one that dominates it.
func cse(f *kernel.Func) (changed bool) {
	if len(f.Blocks) == 0 {
		return false
	}
	g := kernel.NewCFG(f)
	type found struct {
		in    *kernel.Inst
		hash  uint32
		block int32
		next  int32 // behind it in the same bucket, +1
	}
	size := 64
	for size < len(f.Types) {
		size *= 2
	}
	first, last := make([]int32, size), make([]int32, size) // by low bits of the hash: of list, +1
	list := make([]found, 0, len(f.Types))
	to := renaming{to: make([]kernel.Value, len(f.Types))}
	known := opt.NewSimplifier(f)
	for _, bi := range g.RPO {
		b := f.Blocks[bi]
		for i := range b.Insts {
			in := &b.Insts[i]
			to.apply(in)
			if in.Res == kernel.None || !in.Op.Is(kernel.Pure) {
				continue
			}
			same, simpler := known.Simplify(in)
			changed = changed || simpler
			if same != kernel.None {
				to.set(in.Res, same)
				in.Res = kernel.None // marks it
				continue
			}
			h := in.Hash()
			slot := h & uint32(size-1)
			at := first[slot]
			for ; at > 0; at = list[at-1].next {
				if o := &list[at-1]; o.hash == h && o.in.Same(in, false) && g.Dominates(int(o.block), bi) {
					to.set(in.Res, o.in.Res)
					in.Res = kernel.None // marks it
					break
				}
			}
			if at > 0 {
				continue
			}
			list = append(list, found{in, h, int32(bi), 0})
			if n := int32(len(list)); last[slot] == 0 {
				first[slot], last[slot] = n, n
			} else {
				list[last[slot]-1].next, last[slot] = n, n
			}
		}
	}
	if !to.any {
		return changed
	}
	for _, b := range f.Blocks { // only now: the list points into the blocks
		b.DropIf(func(in *kernel.Inst) bool { return in.Res == kernel.None && in.Op.Is(kernel.Pure) })
		// Values flow around loops against the order of the walk.
		for i := range b.Insts {
			to.apply(&b.Insts[i])
		}
	}
	return true
}

type renaming struct {
	to  []kernel.Value // by value, + 1; 0: itself
	any bool
}

func (m *renaming) set(v, to kernel.Value) { m.to[v], m.any = to+1, true }

func (m *renaming) of(v kernel.Value) kernel.Value {
	for v >= 0 && int(v) < len(m.to) && m.to[v] > 0 {
		v = m.to[v] - 1
	}
	return v
}

func (m *renaming) apply(in *kernel.Inst) {
	if !m.any {
		return
	}
	uses(in, func(v *kernel.Value) { *v = m.of(*v) })
}

// uses visits every value an instruction reads.
func uses(in *kernel.Inst, visit func(*kernel.Value)) {
	for i := range in.Args {
		visit(&in.Args[i])
	}
	if in.Mask != kernel.None {
		visit(&in.Mask)
	}
	if in.Old != kernel.None {
		visit(&in.Old)
	}
	for i := range in.Succs {
		for j := range in.Succs[i].Args {
			visit(&in.Succs[i].Args[j])
		}
	}
}

// licm moves pure instructions whose operands are made outside of a loop to the end of the block that enters it,
// inner loops first, so that what is invariant in several leaves them all. Constants of scalars stay: they are
// cheap immediates where they stand and would cost a register across the loop.
func licm(f *kernel.Func) (changed bool) {
	if len(f.Blocks) == 0 {
		return false
	}
	g := kernel.NewCFG(f)
	if len(g.Loops) == 0 {
		return false
	}
	home := make([]int32, len(f.Types))  // block that defines each value
	var consts []constant                // scalar ones
	konst := make([]int32, len(f.Types)) // by value: place in consts, +1
	for bi, b := range f.Blocks {
		for _, p := range b.Params {
			home[p] = int32(bi)
		}
		for i := range b.Insts {
			in := &b.Insts[i]
			if in.Res == kernel.None {
				continue
			}
			home[in.Res] = int32(bi)
			if in.Op == kernel.OpConst && in.Type.Lanes == 0 {
				consts = append(consts, constant{in.Type, in.Hints, in.Loc, in.Imm})
				konst[in.Res] = int32(len(consts))
			}
		}
	}
	loop := make([]int, len(f.Blocks)) // the last loop looked at that a block is in, +1
	for li := len(g.Loops) - 1; li >= 0; li-- {
		l := &g.Loops[li]
		for _, b := range l.Blocks {
			loop[b] = li + 1
		}
		in := func(v kernel.Value) bool { return loop[home[v]] == li+1 }
		entry := -1
		for _, p := range g.Preds[l.Header] {
			if loop[p] != li+1 {
				if entry >= 0 {
					entry = -2
				} else {
					entry = p
				}
			}
		}
		if entry < 0 || len(f.Blocks[entry].Term().Succs) != 1 {
			continue
		}
		for _, bi := range l.Blocks {
			f.Blocks[bi].DropIf(func(x *kernel.Inst) bool {
				if x.Res == kernel.None || !x.Op.Is(kernel.Pure) || konst[x.Res] > 0 {
					return false
				}
				inv := true
				uses(x, func(v *kernel.Value) { inv = inv && (konst[*v] > 0 || !in(*v)) })
				if !inv {
					return false
				}
				// Scalar constants it needs are made again outside.
				uses(x, func(v *kernel.Value) {
					if in(*v) {
						k := consts[konst[*v]-1]
						c := kernel.New(kernel.OpConst, k.t)
						c.Hints, c.Loc, c.Imm, c.Res = k.hints, k.loc, k.imm, f.NewValue(k.t)
						consts = append(consts, k)
						home, konst = append(home, int32(entry)), append(konst, int32(len(consts)))
						hoist(f.Blocks[entry], c)
						*v = c.Res
					}
				})
				changed = true
				hoist(f.Blocks[entry], *x)
				home[x.Res] = int32(entry)
				return true
			})
		}
	}
	return changed
}

// constant is a scalar one, for another instruction to make it.
type constant struct {
	t     kernel.Type
	hints kernel.Hints
	loc   int32
	imm   int64
}

func hoist(b *kernel.Block, in kernel.Inst) {
	n := len(b.Insts)
	b.Insts = append(b.Insts, b.Insts[n-1])
	b.Insts[n-1] = in
}

// dce drops instructions that have no effect and whose result nobody reads, in chains.
func dce(f *kernel.Func) (changed bool) {
	count := make([]int32, len(f.Types)) // uses; −1 of what goes
	for _, b := range f.Blocks {
		for i := range b.Insts {
			uses(&b.Insts[i], func(v *kernel.Value) { count[*v]++ })
		}
	}
	for again := true; again; {
		again = false
		for bi := len(f.Blocks) - 1; bi >= 0; bi-- {
			b := f.Blocks[bi]
			for i := len(b.Insts) - 1; i >= 0; i-- {
				in := &b.Insts[i]
				if in.Res != kernel.None && count[in.Res] == 0 && (in.Op.Is(kernel.Pure) || in.Op.Is(kernel.Reads)) {
					uses(in, func(v *kernel.Value) { count[*v]-- })
					count[in.Res] = -1
					again, changed = true, true
				}
			}
		}
	}
	if !changed {
		return false
	}
	for _, b := range f.Blocks {
		b.DropIf(func(in *kernel.Inst) bool { return in.Res != kernel.None && count[in.Res] < 0 })
	}
	return true
}
