package opt

import "github.com/godwit-accel/godwit/ir/kernel"

// found is an instruction that later ones may equal.
type found struct {
	in    *kernel.Inst
	hash  uint32
	block int32
	next  int32 // the one before it in the same bucket, +1
}

// cse merges a pure instruction into an equal one that dominates it. The one kept promises only what both did.
func cse(s *state, f *kernel.Func) {
	t := s.tree(f)
	n := 0
	for _, b := range f.Blocks {
		n += len(b.Insts)
	}
	size := 64
	for size < n {
		size *= 2
	}
	if cap(s.buckets) < size {
		s.buckets = make([]int32, size)
	}
	table := s.buckets[:size] // by low bits of the hash: the latest, +1
	clear(table)
	list := s.found[:0]
	to := s.renaming(f)
	any := false
	for _, bi := range t.RPO {
		b := f.Blocks[bi]
		for i := range b.Insts {
			in := &b.Insts[i]
			if any {
				to.inst(in)
			}
			if in.Res == kernel.None || !in.Op.Is(kernel.Pure) || len(in.Args) > 4 {
				continue
			}
			h := in.Hash()
			merged := false
			head := &table[h&uint32(size-1)]
			for at := *head; at > 0 && !merged; {
				o := &list[at-1]
				at = o.next
				if o.hash == h && o.in.Same(in, true) && t.over(int(o.block), bi) {
					to[in.Res], merged = o.in.Res, true
					o.in.Hints &= in.Hints
				}
			}
			if !merged {
				list = append(list, found{in, h, int32(bi), *head})
				*head = int32(len(list))
				continue
			}
			in.Res = kernel.None // marks it
			any = true
		}
	}
	clear(list) // it points into the function
	s.found = list
	if !any {
		return
	}
	for _, b := range f.Blocks { // only now: the table points into the blocks
		b.DropIf(func(in *kernel.Inst) bool { return in.Res == kernel.None && in.Op.Is(kernel.Pure) })
	}
	to.apply(f)
}
