package regalloc

import "slices"

// ends says where an allocation has the values of a block at its start, in front of its edits, and at its end, as far as
// code behind it reads them there.
type ends struct {
	in, out   map[VReg]bool  // in a register
	slotIn    map[VReg]bool  // in a slot
	newSlots  map[VReg]int32 // slots at the end that hold the value, and did not at the start
	same      map[VReg]VReg  // values in one place at the start, a parameter and its argument, go by the first's name
	reachable bool
}

// endsOf finds the ends of all blocks: what places hold, as Check derives it, and which are read later.
type endsOf struct {
	*checker
	start []places // by block: what places hold in front of its edits
	end   []places // by block: what they hold where it is left
	live  []placeSet
	out   [][]VReg
}

func newEnds(f *Func, cfg *Config, r *Result) (*endsOf, error) {
	e := &endsOf{checker: newChecker(f, cfg, r), out: LiveOut(f)}
	if err := e.shape(); err != nil {
		return nil, err
	}
	e.start, e.end = make([]places, len(f.Blocks)), make([]places, len(f.Blocks))
	e.visit = func(b, k int, st places) {
		e.end[b] = st
		if to := f.Blocks[b].Succs[k].To; r.HeadEdits[to] > 0 {
			e.start[to] = e.renamed(b, k, slices.Clone(st)) // the only way in
		}
	}
	if err := e.flow(); err != nil {
		return nil, err
	}
	for b := range e.start {
		if e.start[b] == nil {
			e.start[b] = e.in[b]
		}
	}
	e.liveness()
	return e, nil
}

// liveness finds the places that are read behind each block before they are written.
func (e *endsOf) liveness() {
	l := readPlaces(e.f, e.r, e.edge)
	for b := range e.f.Blocks {
		e.live = append(e.live, slices.Clone(l.behind(b)))
	}
}

// of gives the ends of a block.
func (e *endsOf) of(b int) *ends {
	x := &ends{map[VReg]bool{}, map[VReg]bool{}, map[VReg]bool{}, map[VReg]int32{}, map[VReg]VReg{}, e.start[b] != nil}
	if !x.reachable {
		return x
	}
	for _, set := range e.start[b] {
		for i := range set {
			if v, w := x.name(set[0]), x.name(set[i]); v != w {
				x.same[max(v, w)] = min(v, w)
			}
		}
	}
	for l, set := range e.start[b] {
		for _, v := range set {
			if Loc(l).IsReg() {
				x.in[x.name(v)] = true
			} else {
				x.slotIn[x.name(v)] = true
			}
		}
	}
	for l, set := range e.end[b] {
		if !e.live[b].has(Loc(l)) {
			continue
		}
		// Names of one value share a place: it takes one register.
		k := slices.IndexFunc(set, func(v VReg) bool { _, ok := slices.BinarySearch(e.out[b], v); return ok })
		switch {
		case k < 0:
		case Loc(l).IsReg():
			x.out[x.name(set[k])] = true
		case !slices.ContainsFunc(set, func(v VReg) bool { return slices.Contains(e.start[b][l], v) }):
			x.newSlots[x.name(set[k])]++
		}
	}
	return x
}

// name is the one name of a value.
func (x *ends) name(v VReg) VReg {
	if x == nil {
		return v
	}
	for {
		w, ok := x.same[v]
		if !ok || w == v {
			return v
		}
		v = w
	}
}

// fix takes what the ends decide from the gaps of a block: what comes in a slot and is wanted in a register is reloaded, what goes to
// a slot is stored. sure is how many such moves of class c there are.
func (x *ends) fix(f *Func, gaps []gap, c Class) (left []gap, sure int) {
	for v, n := range x.newSlots {
		if f.VRegs[v].Class == c {
			sure += int(n) // of what can be made again, too: it goes there for a parameter
		}
	}
	for _, g := range gaps {
		if g.from < 0 && !x.in[g.v] {
			if x.slotIn[g.v] { // else it is a parameter whose argument is made again
				sure++
			}
			continue
		}
		g.made = x.newSlots[g.v] == 0 && !x.slotIn[g.v] // else it needs no store of its own
		left = append(left, g)
	}
	return left, sure
}
