package opt

import (
	"slices"

	"github.com/godwit-accel/godwit/ir/kernel"
	"github.com/godwit-accel/godwit/isa"
)

// analyse finds the streams of a nest, and what must be tested.
func (x *rows) analyse(at int) {
	l := x.loop
	l.shape()
	l.count()
	l.liveOut(users(l.f))
	if len(l.outs) > 0 {
		miss("a value of it is used behind it")
	}
	for _, p := range l.f.Blocks[l.header].Params {
		if l.recs[p] == nil {
			miss("a value is carried from one iteration to the next")
		}
	}
	l.nest = &nest{inner: map[kernel.Value]*innerRange{}, never: map[int]bool{}}
	l.innerLoops(at)
	l.memory()
	of := map[*access]*rowStream{}
	for _, a := range l.accesses {
		if !x.isRow(a) {
			continue
		}
		i := slices.IndexFunc(x.streams, func(s *rowStream) bool { return x.together(s.members[0], a) })
		if i < 0 {
			i = len(x.streams)
			x.streams = append(x.streams, &rowStream{})
		}
		x.streams[i].members = append(x.streams[i].members, a)
		of[a] = x.streams[i]
	}
	wide := false
	x.streams = slices.DeleteFunc(x.streams, func(s *rowStream) bool {
		if !x.sound(s) {
			for _, a := range s.members {
				delete(of, a)
			}
			return true
		}
		wide = wide || slices.ContainsFunc(s.members, func(a *access) bool { return len(a.at.vary) > 0 })
		return false
	})
	if !wide {
		miss("it takes no rows")
	}
	for _, v := range l.small {
		if a := l.of(v); !a.affine() {
			miss("a number is cut to 32 bits in it")
		}
	}
	x.meet(of)
	x.atOnce(of)
	x.place()
}

// isRow reports an access that goes along memory in the loops inside, and on to another place with the outer one.
func (x *rows) isRow(a *access) bool {
	if len(a.at.step) > 1 || len(a.at.step) == 0 && a.at.k == 0 || len(a.at.vary) > 1 {
		return false
	}
	for _, t := range a.at.vary {
		n := x.nest.inner[t.v]
		if n == nil || !n.l.in[x.blockOf(a.in)] || t.sym != kernel.None || abs(t.c*n.r.k) > 64 {
			return false
		}
	}
	return true
}

// together reports accesses of one object that go on alike and lie a few rows apart at most.
func (x *rows) together(a, b *access) bool {
	if a.obj.root != b.obj.root || a.at.k != b.at.k || !slices.Equal(a.at.step, b.at.step) {
		return false
	}
	for _, t := range addTerms(a.at.terms, b.at.terms, -1) {
		if !slices.ContainsFunc(a.at.step, func(s term) bool {
			return s.v == t.v && s.sym == t.sym && s.ext == t.ext && t.c%s.c == 0 && abs(t.c/s.c) <= maxRowDep
		}) {
			return false
		}
	}
	return len(a.at.step) > 0 || abs(a.at.c-b.at.c) <= maxRowDep*abs(a.at.k)
}

// sound reports that all of a stream is surely read, or surely written.
func (x *rows) sound(s *rowStream) bool {
	for _, a := range s.members {
		if !x.always(x.blockOf(a.in)) {
			return false
		}
		if a.store && s.cover == nil && (len(a.at.vary) == 0 || abs(a.at.vary[0].c*x.nest.inner[a.at.vary[0].v].r.k) == a.size) {
			s.cover = a
		}
	}
	for _, a := range s.members {
		if a.store {
			if s.cover == nil {
				return false
			}
			continue
		}
		if s.cover == nil {
			s.reads = true
			continue
		}
		// Behind the loop that writes it all.
		from, to := x.blockOf(s.cover.in), x.blockOf(a.in)
		if from == to || !x.t.over(from, to) || x.sameInner(from, to) {
			s.reads = true // what it was before, too
		}
	}
	return true
}

// sameInner reports blocks of one loop inside.
func (x *rows) sameInner(a, b int) bool {
	return slices.ContainsFunc(x.t.Loops, func(k kernel.Loop) bool {
		return k.Header != x.header && x.in[k.Header] && slices.Contains(k.Blocks, a) && slices.Contains(k.Blocks, b)
	})
}

// meet asks that what is written meets nothing of another stream, or of what is in none.
func (x *rows) meet(of map[*access]*rowStream) {
	type pair struct{ a, b int }
	var spans []*span
	index := func(a *access) int {
		for i, s := range spans {
			if s.at.sameShape(&a.at) {
				s.lo, s.hi = min(s.lo, a.at.c), max(s.hi, a.at.c+a.size)
				return i
			}
		}
		spans = append(spans, &span{a.at, a.at.c, a.at.c + a.size})
		return len(spans) - 1
	}
	place := map[*access]int{}
	for _, a := range x.accesses {
		place[a] = index(a)
	}
	done := map[pair]bool{}
	for i, a := range x.accesses {
		for _, b := range x.accesses[:i] {
			if !a.store && !b.store || of[a] == nil && of[b] == nil || of[a] == of[b] || apart(a.obj, b.obj) {
				continue
			}
			k := pair{min(place[a], place[b]), max(place[a], place[b])}
			if k.a == k.b {
				miss("what it writes may be what it reads elsewhere")
			}
			if !done[k] {
				done[k] = true
				x.apartNest(spans[k.a], spans[k.b], len(done))
			}
		}
	}
}

// place gives each stream its part of the scratchpad, the same for all nests of a function: addresses made from different
// parts never meet.
func (x *rows) place() {
	f, s := x.f, x.s
	half := int64(s.opt.Machine.ScratchBytes) / 2 // what single loops are staged through lies below
	if s.scratch > half-isa.ScratchBase {
		miss("the module has the scratchpad")
	}
	if len(f.Scratch) == 0 {
		size := (int64(s.opt.Machine.ScratchBytes)*7/16 - isa.ScratchBase) / int64(len(x.streams)) &^ 1023
		for i := range int64(len(x.streams)) {
			f.Scratch = append(f.Scratch, kernel.Buffer{At: isa.ScratchBase + half + i*size, Size: size})
		}
	}
	if len(f.Scratch) < len(x.streams) || f.Scratch[0].At < half {
		miss("other loops of the function have the scratchpad")
	}
	for i, st := range x.streams {
		st.at = f.Scratch[i].At
	}
	last := f.Scratch[len(f.Scratch)-1]
	s.m.ScratchBytes = max(s.m.ScratchBytes, last.At+last.Size-isa.ScratchBase)
}
