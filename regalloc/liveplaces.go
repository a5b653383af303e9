package regalloc

import "slices"

// placeSet is a set of places, one bit each.
type placeSet []uint64

func (s placeSet) has(l Loc) bool { return l >= 0 && s[l/64]>>(l%64)&1 != 0 }

func (s placeSet) set(l Loc, on bool) {
	if l < 0 || l >= rematBase {
		return
	}
	if s[l/64] &^= 1 << (l % 64); on {
		s[l/64] |= 1 << (l % 64)
	}
}

// livePlaces says which places finished code reads before it writes them.
type livePlaces struct {
	f      *Func
	r      *Result
	edges  map[[2]int][]int32        // edits of critical edges, by block and successor
	step   func(s placeSet, x int32) // makes what is live behind an instruction, or ^an edit, what is live in front of it
	in     []placeSet                // by block: in front of it
	s, way placeSet                  // scratch
}

func newLivePlaces(f *Func, r *Result, edges map[[2]int][]int32, step func(s placeSet, x int32)) *livePlaces {
	words := (int(slotBase) + len(r.Slots) + 63) / 64
	slab := make(placeSet, words*(len(f.Blocks)+2))
	set := func() placeSet {
		s := slab[:words:words]
		slab = slab[words:]
		return s
	}
	l := &livePlaces{f: f, r: r, edges: edges, step: step, in: make([]placeSet, len(f.Blocks)), s: set(), way: set()}
	for b := range l.in {
		l.in[b] = set()
	}
	preds := make([][]int32, len(f.Blocks))
	for b := range f.Blocks {
		for _, e := range f.Blocks[b].Succs {
			preds[e.To] = append(preds[e.To], int32(b))
		}
	}
	stale := slices.Repeat([]bool{true}, len(f.Blocks))
	for again := true; again; {
		again = false
		for b := len(f.Blocks) - 1; b >= 0; b-- {
			if !stale[b] {
				continue
			}
			stale[b] = false
			if s := l.front(b); !slices.Equal(s, l.in[b]) {
				copy(l.in[b], s)
				for _, p := range preds[b] {
					stale[p] = true
					again = again || int(p) >= b
				}
			}
		}
	}
	return l
}

// readPlaces says which places any code reads before it is written.
func readPlaces(f *Func, r *Result, edges map[[2]int][]int32) *livePlaces {
	return newLivePlaces(f, r, edges, func(s placeSet, x int32) {
		if x < 0 {
			ed := &r.Edits[^x]
			if ed.Kind == EditSwap {
				from, to := s.has(ed.To), s.has(ed.From)
				s.set(ed.From, from)
				s.set(ed.To, to)
				return
			}
			s.set(ed.To, false)
			s.set(ed.Tmp, false)
			s.set(ed.From, true)
			return
		}
		ops := f.Insts[x].Ops
		for j := range ops {
			s.set(r.Op(int(x), j), false)
		}
		for j := range ops {
			if ops[j].Role == Use || ops[j].Role == Mod {
				s.set(r.Op(int(x), j), true)
			}
		}
	})
}

// behind is what is live where a block ends, until it is asked again.
func (l *livePlaces) behind(b int) placeSet {
	clear(l.s)
	for k, e := range l.f.Blocks[b].Succs {
		copy(l.way, l.in[e.To])
		for _, i := range slices.Backward(l.edges[[2]int{b, k}]) {
			l.step(l.way, ^i)
		}
		for w := range l.s {
			l.s[w] |= l.way[w]
		}
	}
	return l.s
}

// front is what is live where it begins.
func (l *livePlaces) front(b int) placeSet {
	s := l.behind(b)
	for _, x := range slices.Backward(l.r.Code[l.r.CodeStart[b]:l.r.CodeStart[b+1]]) {
		l.step(s, x)
	}
	return s
}
