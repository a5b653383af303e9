package regalloc

import (
	"math/bits"
	"slices"
)

// What a slot holds often still lies in a register: pieces of a value get registers of their own, and what one left there stays
// until something is written over it. When all code is laid out, a reload from a slot whose content is in a register becomes a move,
// or nothing, and stores to slots that nothing reads any more go. Both look at places only, not at values.

// mirrors says of each register which slot has the same content, + 1; 0 for none.
type mirrors [slotBase]int32

// forward makes moves of reloads and drops stores without readers.
func (e *emitter) forward() {
	res := e.res
	if !slices.ContainsFunc(res.Edits, func(x Edit) bool { return x.Kind == EditReload || x.Kind == EditSpill }) {
		return
	}
	drop := make([]bool, len(res.Edits))
	edges := e.edgeOf()
	e.forwardReloads(edges, drop)
	e.dropStores(edges, drop)
	e.compact(drop)
}

// edgeOf lists the edits of critical edges by block and successor.
func (e *emitter) edgeOf() map[[2]int][]int32 {
	m := map[[2]int][]int32{}
	for _, x := range e.res.Edges {
		m[[2]int{x.Block, x.Succ}] = x.Edits
	}
	return m
}

// mirrored says what registers mirror where blocks begin; nil of those that are never reached.
func (e *emitter) mirrored(edges map[[2]int][]int32) (in []*mirrors) {
	f, res := e.f, e.res
	in = make([]*mirrors, len(f.Blocks))
	in[0] = &mirrors{}
	work, queued := []int{0}, make([]bool, len(f.Blocks))
	for len(work) > 0 {
		b := work[0]
		work, queued[b] = work[1:], false
		st := *in[b]
		for _, x := range res.Code[res.CodeStart[b]:res.CodeStart[b+1]] {
			e.step(&st, x)
		}
		for k := range f.Blocks[b].Succs {
			out, to := st, f.Blocks[b].Succs[k].To
			for _, i := range edges[[2]int{b, k}] {
				e.step(&out, ^i)
			}
			changed := in[to] == nil
			if changed {
				in[to] = &out
			} else {
				for r, s := range in[to] {
					if s != 0 && s != out[r] {
						in[to][r], changed = 0, true
					}
				}
			}
			if changed && !queued[to] {
				work, queued[to] = append(work, to), true
			}
		}
	}
	return in
}

// forwardReloads makes moves of reloads.
func (e *emitter) forwardReloads(edges map[[2]int][]int32, drop []bool) {
	f, res, in := e.f, e.res, e.mirrored(edges)
	res.mirrors = in
	rewrite := func(st *mirrors, x int32) {
		if x < 0 {
			e.fromRegister(st, ^x, drop)
		}
		e.step(st, x)
	}
	for b := range f.Blocks {
		if in[b] == nil {
			continue
		}
		st := *in[b]
		for _, x := range res.Code[res.CodeStart[b]:res.CodeStart[b+1]] {
			rewrite(&st, x)
		}
		for k := range f.Blocks[b].Succs {
			out := st
			for _, i := range edges[[2]int{b, k}] {
				rewrite(&out, ^i)
			}
		}
	}
}

// fromRegister turns a reload into a move if a register holds the same.
func (e *emitter) fromRegister(st *mirrors, i int32, drop []bool) {
	ed := &e.res.Edits[i]
	if ed.Kind != EditReload {
		return
	}
	slot := int32(ed.From.Reg()) + 1
	if st[ed.To] == slot {
		drop[i] = true
		return
	}
	for set := e.allocSet[ed.Class]; set != 0; set &= set - 1 {
		if r := RegLoc(ed.Class, bits.TrailingZeros32(set)); st[r] == slot {
			ed.Kind, ed.From, ed.Tmp = EditMove, r, NoLoc
			return
		}
	}
}

// step is what an instruction, or ^an edit, does to what registers mirror.
func (e *emitter) step(st *mirrors, x int32) {
	if x >= 0 {
		in := &e.f.Insts[x]
		if in.Clobber != nil {
			for c, set := range in.Clobber {
				for ; set != 0; set &= set - 1 {
					st[RegLoc(Class(c), bits.TrailingZeros32(set))] = 0
				}
			}
		}
		for j := range in.Ops {
			if l := e.res.Op(int(x), j); in.Ops[j].Role != Use && l.IsReg() {
				st[l] = 0
			}
		}
		return
	}
	ed := &e.res.Edits[^x]
	if ed.Tmp.IsReg() {
		st[ed.Tmp] = 0
	}
	switch ed.Kind {
	case EditMove:
		st[ed.To] = 0
		if e.allocatable(ed.To.Class(), ed.To.Reg()) {
			st[ed.To] = st[ed.From]
		}
	case EditSwap:
		st[ed.From], st[ed.To] = st[ed.To], st[ed.From]
	case EditRemat:
		st[ed.To] = 0
	case EditReload:
		st[ed.To] = int32(ed.From.Reg()) + 1
	case EditSpill:
		slot := int32(ed.To.Reg()) + 1
		for r := range st {
			if st[r] == slot {
				st[r] = 0
			}
		}
		if e.allocatable(ed.Class, ed.From.Reg()) {
			st[ed.From] = slot
		}
	}
}

// dropStores drops stores to slots that nothing reads behind them.
func (e *emitter) dropStores(edges map[[2]int][]int32, drop []bool) {
	res := e.res
	step := func(s placeSet, x int32) {
		if x >= 0 || drop[^x] {
			return
		}
		switch ed := &res.Edits[^x]; ed.Kind {
		case EditSpill:
			s.set(ed.To, false)
		case EditReload:
			s.set(ed.From, true)
		}
	}
	l := newLivePlaces(e.f, res, edges, step)
	l.step = func(s placeSet, x int32) {
		if x < 0 && res.Edits[^x].Kind == EditSpill {
			drop[^x] = !s.has(res.Edits[^x].To)
		}
		step(s, x)
	}
	for b := range e.f.Blocks {
		l.front(b)
	}
}

// compact takes dropped edits out of the code.
func (e *emitter) compact(drop []bool) {
	res := e.res
	code := res.Code[:0]
	for b := range e.f.Blocks {
		from, to := res.CodeStart[b], res.CodeStart[b+1]
		res.CodeStart[b] = int32(len(code))
		head := int32(0)
		for k := from; k < to; k++ {
			x := res.Code[k]
			if x < 0 && drop[^x] {
				continue
			}
			if k-from < res.HeadEdits[b] {
				head++
			}
			code = append(code, x)
		}
		res.HeadEdits[b] = head
	}
	res.CodeStart[len(e.f.Blocks)] = int32(len(code))
	res.Code = code
	edges := res.Edges[:0]
	for _, x := range res.Edges {
		if x.Edits = slices.DeleteFunc(x.Edits, func(i int32) bool { return drop[i] }); len(x.Edits) > 0 {
			edges = append(edges, x)
		}
	}
	res.Edges = edges
}

// tally counts what has been put into the code.
func (e *emitter) tally() {
	f, res := e.f, e.res
	was := &res.Stats
	res.Stats = Stats{Bundles: was.Bundles, Evictions: was.Evictions, Splits: was.Splits}
	res.loops = res.loops[:0]
	for b := range f.Blocks {
		loop := e.loop(b)
		for k, x := range res.Code[res.CodeStart[b]:res.CodeStart[b+1]] {
			switch {
			case x >= 0:
			case k < int(res.HeadEdits[b]):
				e.count(&res.Edits[^x], e.freq[b], -1)
			default:
				e.count(&res.Edits[^x], e.freq[b], loop)
			}
		}
	}
	for _, x := range res.Edges {
		loop, to := int32(-1), f.Blocks[x.Block].Succs[x.Succ].To
		if x.Block == to {
			loop = int32(to)
		}
		for _, i := range x.Edits {
			e.count(&res.Edits[i], min(e.freq[x.Block], e.freq[to]), loop)
		}
	}
	res.Stats.EdgeCode = len(res.Edges)
}
