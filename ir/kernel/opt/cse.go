package opt

import "github.com/godwit-accel/godwit/ir/kernel"

// key is equal for instructions that compute the same.
type key struct {
	op        kernel.Op
	cond      kernel.Cond
	rnd       kernel.Rnd
	t, u      kernel.Type
	n         int
	mask, old kernel.Value
	a         [4]kernel.Value
	imm, imm2 int64
	sym       string
}

// cse merges a pure instruction into an equal one that dominates it. The one kept promises only what both did.
func cse(_ *state, f *kernel.Func) {
	t := newTree(f)
	type found struct {
		block int
		in    *kernel.Inst
		next  int32 // another one of the same key, +1
	}
	n := 0
	for _, b := range f.Blocks {
		n += len(b.Insts)
	}
	table := make(map[key]int32, n/2) // the latest of a key, +1
	list := make([]found, 0, n)
	to := newRenaming(f)
	for _, bi := range t.RPO {
		b := f.Blocks[bi]
		for i := range b.Insts {
			in := &b.Insts[i]
			to.inst(in)
			if in.Res == kernel.None || !in.Op.Is(kernel.Pure) || len(in.Args) > 4 {
				continue
			}
			k := keyOf(f, in)
			merged := false
			first := table[k]
			for at := first; at > 0 && !merged; at = list[at-1].next {
				if o := &list[at-1]; t.over(o.block, bi) {
					to[in.Res], merged = o.in.Res, true
					o.in.Hints &= in.Hints
				}
			}
			if !merged {
				list = append(list, found{bi, in, first})
				table[k] = int32(len(list))
				continue
			}
			in.Res = kernel.None // marks it
		}
	}
	for _, b := range f.Blocks { // only now: the table points into the blocks
		dropMarked(b)
	}
	to.apply(f)
}

// dropMarked removes pure instructions whose result was taken away.
func dropMarked(b *kernel.Block) {
	kept := b.Insts[:0]
	for _, in := range b.Insts {
		if in.Res != kernel.None || !in.Op.Is(kernel.Pure) {
			kept = append(kept, in)
		}
	}
	b.Insts = kept
}

func keyOf(f *kernel.Func, in *kernel.Inst) key {
	k := key{op: in.Op, cond: in.Cond, rnd: in.Rnd, t: in.Type, n: len(in.Args), mask: in.Mask, old: in.Old, imm: in.Imm, imm2: in.Imm2, sym: in.Sym}
	copy(k.a[:], in.Args)
	if len(in.Args) > 0 {
		k.u = f.TypeOf(in.Args[0])
	}
	if in.Op.Is(kernel.Commutes) && k.a[0] > k.a[1] {
		k.a[0], k.a[1] = k.a[1], k.a[0]
	}
	return k
}
