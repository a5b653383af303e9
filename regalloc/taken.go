package regalloc

// taken says of one class which registers are taken at each point: what occupancy tells of one register, turned
// around. A bundle finds with it all registers that are free for it at once, in place of a search in each.
//
//	points     0 … 63        64 … 127       128 … 191
//	at         one mask each
//	whole      by chunk: taken throughout by one interval, and then not in at
//	some       by chunk: taken at some of its points
//
// So an interval costs its length in chunks, and in points only at its ends.
type taken struct {
	at, whole, some []uint32
}

const takenChunk = 64

// layTaken makes the tables of the classes that are used, without an entry but for the reservations.
func (a *allocator) layTaken() {
	n := 2*(len(a.f.Insts)+len(a.f.Blocks)) + 8
	chunks := n/takenChunk + 1
	lay := func(t *taken) {
		l := a.masks.List(n + 2*chunks)
		t.at, t.whole, t.some = l[:n:n], l[n:n+chunks:n+chunks], l[n+chunks:]
	}
	for i := range a.f.VRegs {
		if t := &a.held[a.f.VRegs[i].Class]; t.at == nil {
			lay(t)
		}
	}
	a.ownFixed = a.masks.List(len(a.f.VRegs))
	for c := range a.fixed {
		for r, l := range a.fixed[c] {
			if len(l) > 0 && a.reserved[c].at == nil {
				lay(&a.reserved[c])
			}
			for _, x := range l {
				a.reserved[c].add(x.from, x.to, uint8(r))
				if x.owner >= 0 {
					a.ownFixed[x.owner] |= 1 << r
				}
			}
		}
	}
}

// freeOf is the first register of the list that is free over the ranges, -1 if none is. Reservations for a bundle's own values do not
// take a register from it: those few are looked at one by one.
func (a *allocator) freeOf(list []uint8, c Class, ranges []int32) int {
	held, reserved, own := uint32(0), uint32(0), uint32(0)
	for _, ri := range ranges {
		lr := &a.ranges[ri]
		held |= a.held[c].in(lr.from, lr.to)
		if a.reserved[c].at != nil {
			reserved |= a.reserved[c].in(lr.from, lr.to)
			own |= a.ownFixed[lr.v]
		}
	}
	for _, r := range list {
		bit := uint32(1) << r
		if held&bit != 0 || reserved&bit != 0 && own&bit == 0 {
			continue
		}
		if reserved&bit == 0 {
			return int(r)
		}
		if at, _ := a.probe(c, r, ranges, 0); at < 0 {
			return int(r)
		}
	}
	return -1
}

// takenEnd is the end of the part of [from, to) that lies in from's chunk; all says that the part is the chunk.
func takenEnd(from, to int32) (k, end int32, all bool) {
	k = from / takenChunk
	end = min(to, (k+1)*takenChunk)
	return k, end, end-from == takenChunk
}

// in is what is taken at some point of [from, to).
func (t *taken) in(from, to int32) (set uint32) {
	for from < to {
		k, end, all := takenEnd(from, to)
		switch {
		case all:
			set |= t.some[k]
		case t.some[k]&^set != 0:
			set |= t.whole[k]
			for _, m := range t.at[from:end] {
				set |= m
			}
		}
		from = end
	}
	return set
}

func (t *taken) add(from, to int32, reg uint8) {
	bit := uint32(1) << reg
	for from < to {
		k, end, all := takenEnd(from, to)
		t.some[k] |= bit
		if all {
			t.whole[k] |= bit
		} else {
			for i := range t.at[from:end] {
				t.at[int(from)+i] |= bit
			}
		}
		from = end
	}
}

// remove takes back what add did: the intervals of one register are disjoint.
func (t *taken) remove(from, to int32, reg uint8) {
	bit := uint32(1) << reg
	for from < to {
		k, end, all := takenEnd(from, to)
		if all {
			t.whole[k] &^= bit
		} else {
			for i := range t.at[from:end] {
				t.at[int(from)+i] &^= bit
			}
		}
		left := t.whole[k]
		first := k * takenChunk
		for _, m := range t.at[first:min(first+takenChunk, int32(len(t.at)))] {
			left |= m
		}
		t.some[k] = left
		from = end
	}
}
