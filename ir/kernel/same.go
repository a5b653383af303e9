package kernel

// Hash is equal for instructions that compute the same, operands of ops that commute in either order.
func (in *Inst) Hash() uint32 {
	h := uint64(in.Op) | uint64(in.Cond)<<16 | uint64(in.Type.Elem)<<24 | uint64(in.Type.Lanes)<<32 | uint64(len(in.Args))<<48
	mix := func(x uint64) {
		h = (h ^ x) * 0x9e3779b97f4a7c15 // the golden ratio: neighbours go far apart
		h ^= h >> 29
	}
	mix(uint64(in.Imm))
	if in.Imm2 != 0 {
		mix(uint64(in.Imm2))
	}
	if in.Mask != None {
		mix(uint64(in.Mask) | uint64(in.Old)<<32)
	}
	for i := range len(in.Sym) {
		mix(uint64(in.Sym[i]))
	}
	rest := in.Args
	if len(rest) > 1 {
		a, b := rest[0], rest[1]
		if a > b && in.Op.Is(Commutes) {
			a, b = b, a
		}
		mix(uint64(a) | uint64(b)<<32)
		rest = rest[2:]
	}
	for _, a := range rest {
		mix(uint64(a))
	}
	return uint32(h >> 32)
}

// Same reports that two instructions compute the same from the same operands; if commute, the first two of ops that
// commute in either order.
func (in *Inst) Same(o *Inst, commute bool) bool {
	if in.Op != o.Op || in.Cond != o.Cond || in.Rnd != o.Rnd || in.Type != o.Type || in.Mask != o.Mask || in.Old != o.Old ||
		in.Imm != o.Imm || in.Imm2 != o.Imm2 || len(in.Args) != len(o.Args) || in.Sym != o.Sym {
		return false
	}
	x, y := in.Args, o.Args
	if commute && len(x) > 1 && x[0] == y[1] && x[1] == y[0] && in.Op.Is(Commutes) {
		x, y = x[2:], y[2:]
	}
	for i := range x {
		if x[i] != y[i] {
			return false
		}
	}
	return true
}

// DropIf removes instructions. Most blocks lose none: only what stands behind a gap is moved.
func (b *Block) DropIf(drop func(*Inst) bool) {
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
