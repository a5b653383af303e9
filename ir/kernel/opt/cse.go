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
	t := newTree(f)
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
			h := hashOf(in)
			merged := false
			head := &table[h&uint32(size-1)]
			for at := *head; at > 0 && !merged; {
				o := &list[at-1]
				at = o.next
				if o.hash == h && alike(o.in, in) && t.over(int(o.block), bi) {
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
		dropIf(b, func(in *kernel.Inst) bool { return in.Res == kernel.None && in.Op.Is(kernel.Pure) })
	}
	to.apply(f)
}

// dropIf removes instructions from a block. Most blocks lose none: only what stands behind a gap is moved.
func dropIf(b *kernel.Block, drop func(*kernel.Inst) bool) {
	at := 0
	for i := range b.Insts {
		if drop(&b.Insts[i]) {
			continue
		}
		if at < i {
			b.Insts[at] = b.Insts[i]
		}
		at++
	}
	b.Insts = b.Insts[:at]
}

// hashOf is equal for instructions that compute the same.
func hashOf(in *kernel.Inst) uint32 {
	const k = 0x9e3779b97f4a7c15
	h := uint64(in.Op) | uint64(in.Cond)<<16 | uint64(in.Type.Elem)<<24 | uint64(in.Type.Lanes)<<32 | uint64(len(in.Args))<<48
	mix := func(x uint64) {
		h = (h ^ x) * k
		h ^= h >> 29
	}
	mix(uint64(in.Imm))
	if in.Imm2 != 0 {
		mix(uint64(in.Imm2))
	}
	if in.Mask != kernel.None {
		mix(uint64(in.Mask) | uint64(in.Old)<<32)
	}
	switch len(in.Args) {
	case 0:
		for i := range len(in.Sym) {
			mix(uint64(in.Sym[i]))
		}
	case 1:
		mix(uint64(in.Args[0]))
	default:
		a, b := in.Args[0], in.Args[1]
		if a > b && in.Op.Is(kernel.Commutes) {
			a, b = b, a
		}
		mix(uint64(a) | uint64(b)<<32)
		for _, a := range in.Args[2:] {
			mix(uint64(a))
		}
	}
	return uint32(h >> 32)
}

// alike reports that two instructions compute the same.
func alike(a, b *kernel.Inst) bool {
	if a.Op != b.Op || a.Cond != b.Cond || a.Rnd != b.Rnd || a.Type != b.Type || a.Mask != b.Mask || a.Old != b.Old ||
		a.Imm != b.Imm || a.Imm2 != b.Imm2 || len(a.Args) != len(b.Args) || a.Sym != b.Sym {
		return false
	}
	x, y := a.Args, b.Args
	if len(x) > 1 && a.Op.Is(kernel.Commutes) {
		if !(x[0] == y[0] && x[1] == y[1]) && !(x[0] == y[1] && x[1] == y[0]) {
			return false
		}
		x, y = x[2:], y[2:]
	}
	for i := range x {
		if x[i] != y[i] {
			return false
		}
	}
	return true
}
