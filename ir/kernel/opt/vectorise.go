package opt

import (
	"slices"
	"sync"

	"github.com/godwit-accel/godwit/ir/kernel"
)

// vectorise turns each innermost counted loop whose iterations do not need each other into a loop over whole
// registers, with a last round under a mask. Where pointers may overlap, that is tested first and the loop as it was
// is kept beside. What runs under a condition is done under a mask, so that nothing is touched that was not before.
func vectorise(s *state, f *kernel.Func) {
	t := s.tree(f)
	if len(t.Loops) == 0 {
		return
	}
	if flatten(f, t) {
		prune(f)
		t = s.tree(f)
	}
	if s.jam(f, t) {
		prune(f)
		t = s.tree(f)
	}
	inner := t.innermost()
	freeConstants(f, t)
	d := s.loopDefs(f)
	use := sync.OnceValue(func() [][]int { return users(f) }) // most loops are turned down before
	r := newRoots(f, d)
	touched := make([]bool, len(t.Loops)) // rewritten, or with a loop inside that was
	mark := func(i int) {
		r.preds = nil
		for ; i >= 0; i = t.Loops[i].Parent {
			touched[i] = true
		}
	}
	var left, late []int   // late: loops that have vectors already, which lanes of the loops around would do without
	about := map[int]int{} // the remark of a loop that is left
	for i := range t.Loops {
		if !inner[i] || s.early[f.Blocks[t.Loops[i].Header]] == inWhole {
			continue
		}
		if t.Loops[i].Parent >= 0 && hasVectors(f, &t.Loops[i]) {
			late = append(late, i)
			continue
		}
		about[i] = len(s.remarks)
		if s.vectoriseLoop(f, t, d, r, use, &t.Loops[i], t.Loops[i].Parent >= 0) {
			mark(i)
		} else {
			left = append(left, i)
		}
	}
	for _, i := range left {
		if touched[i] {
			continue
		}
		o := s.around(f, t, d, r, use, i, touched)
		if o < 0 {
			if n := len(s.remarks); s.remarks[about[i]].Msg == farApart {
				if s.vectoriseLoop(f, t, d, r, use, &t.Loops[i], false) {
					mark(i)
				}
				s.remarks[about[i]] = s.remarks[n]
				s.remarks = slices.Delete(s.remarks, n, n+1)
			}
			continue
		}
		mark(o)
		for j := range t.Loops {
			for x := j; x >= 0; x = t.Loops[x].Parent {
				if x == o {
					touched[j] = true
					if _, said := about[j]; said && inner[j] {
						m := &s.remarks[about[j]]
						m.Done, m.Msg = true, "its lanes are iterations of loop "+loopName(f, t.Loops[o].Header)+" around it"
					}
				}
			}
		}
	}
	for _, i := range late {
		if !touched[i] {
			s.vectoriseLoop(f, t, d, r, use, &t.Loops[i], false)
		}
	}
}

func hasVectors(f *kernel.Func, l *kernel.Loop) bool {
	for _, b := range l.Blocks {
		for i := range f.Blocks[b].Insts {
			if f.Blocks[b].Insts[i].Type.Lanes > 0 {
				return true
			}
		}
	}
	return false
}

// wholeAlready is said of loops that copy or set memory: the import writes them in whole registers, under a mask.
const wholeAlready = "memory in whole registers"

// farApart is why a loop is left until those around it were looked at: theirs may be the lanes that take memory in a row.
const farApart = "what it reads lies far apart"

func (s *state) vectoriseLoop(f *kernel.Func, t *tree, d *defs, r *roots, use func() [][]int, k *kernel.Loop, around bool) (done bool) {
	l := newLoop(s, f, t, d, r, k)
	defer l.done()
	rem := kernel.Remark{Func: f.Name, Loop: loopName(f, k.Header), Pass: "vectorise"}
	var staged *kernel.Remark
	defer func() {
		if why := recover(); why != nil {
			m, ok := why.(missed)
			if !ok {
				panic(why)
			}
			rem.Msg, rem.Done = string(m), m == wholeAlready
			if w := s.early[f.Blocks[k.Header]]; w != "" {
				rem.Msg = "it may be left early, and " + w
			}
		}
		if int(l.loc) < len(s.m.Locs) {
			rem.Pos = s.m.Locs[l.loc]
		}
		s.remarks = append(s.remarks, rem)
		if staged != nil {
			staged.Pos = rem.Pos
			s.remarks = append(s.remarks, *staged)
		}
	}()
	l.shape()
	l.count()
	l.liveOut(use())
	p := l.analyse()
	if around && p.farApart() {
		miss(farApart)
	}
	e := &emitter{l: l, p: p, flat: map[kernel.Value]kernel.Value{}, b: &kernel.Builder{M: s.m, F: f, Loc: l.loc}}
	st := kernel.Remark{Func: f.Name, Loop: rem.Loop, Pass: "stage"}
	e.staged, st.Msg = e.stage()
	e.generate(use())
	rem.Done, s.rewrote, done = true, true, true
	rem.Msg = "whole registers"
	fact := func(name string, v int64) { rem.Facts = append(rem.Facts, kernel.Fact{Name: name, Value: v}) }
	fact("lanes", e.lanes())
	if l.trip.known > 0 {
		fact("trip", l.trip.known)
	}
	if l.unroll > 1 {
		fact("rerolled", l.unroll)
	}
	fact("checks", int64(len(e.ok)))
	if len(l.chains) > 0 {
		fact("reductions", int64(len(l.chains)))
	}
	if len(l.winners) > 0 {
		fact("winners", int64(len(l.winners)))
	}
	n := 0
	for _, a := range l.accesses {
		if x := p.of[a.in]; x != nil && (x.kind == strided || x.kind == indexed) {
			n++
		}
	}
	if n > 0 {
		fact("gathers", int64(n))
	}
	if len(l.blocks) > 1 {
		fact("masked", 1)
	}
	if x := e.staged; x != nil {
		st.Done = true
		st.Msg = "through the scratchpad, where it is long enough"
		st.Facts = []kernel.Fact{{Name: "read", Value: int64(len(x.in))}, {Name: "written", Value: int64(len(x.out))}, {Name: "iterations", Value: x.rounds * l.vf}}
	}
	staged = &st
	return done
}

func loopName(f *kernel.Func, header int) string {
	if n := f.Blocks[header].Name; n != "" {
		return n
	}
	return "^" + itoa(header)
}

func itoa(n int) string {
	if n < 10 {
		return string(rune('0' + n))
	}
	return itoa(n/10) + itoa(n%10)
}

// liveOut lists what is made in the loop and read behind it.
func (l *loop) liveOut(use [][]int) {
	note := func(v kernel.Value) {
		if l.inside(v) && !slices.Contains(l.outs, v) {
			l.outs = append(l.outs, v)
		}
	}
	for _, v := range l.f.Blocks[l.latch].Term().Succs[1-l.stay].Args {
		note(v)
	}
	each := func(v kernel.Value) {
		for _, b := range use[v] {
			if !l.in[b] {
				note(v)
			}
		}
	}
	for _, bi := range l.blocks {
		for _, p := range l.f.Blocks[bi].Params {
			each(p)
		}
		for i := range l.f.Blocks[bi].Insts {
			if v := l.f.Blocks[bi].Insts[i].Res; v != kernel.None {
				each(v)
			}
		}
	}
}

// analyse makes the plan, from one copy of an unrolled body if it can.
func (l *loop) analyse() *plan {
	p, why := l.attempt(true)
	if p == nil && l.unroll > 1 {
		p, why = l.attempt(false)
	}
	if p == nil {
		panic(why)
	}
	return p
}

func (l *loop) attempt(reroll bool) (p *plan, why missed) {
	defer func() {
		if r := recover(); r != nil {
			m, ok := r.(missed)
			if !ok {
				panic(r)
			}
			p, why = nil, m
		}
	}()
	l.accesses, l.chains, l.prevs, l.checks, l.groups, l.unroll = nil, nil, nil, nil, 1, 1
	l.early = map[*kernel.Inst]bool{}
	l.picks = map[*kernel.Inst]kernel.Op{}
	l.memory()
	l.reductions()
	if reroll && len(l.prevs) == 0 {
		l.reroll()
	}
	l.hasten()
	p = l.demand()
	l.prevs = slices.DeleteFunc(l.prevs, func(c *previous) bool { return !p.need[c.param] })
	p.width = max(p.width, 1)
	l.vf = kernel.VectorBytes / p.width / l.groups
	l.vf = 1 << (bitLen(l.vf) - 1)
	if l.vf < 2 {
		miss("its vectors fill a register already")
	}
	l.depend()
	if l.vf < 2 || l.vf < l.unroll {
		miss("an iteration needs what one shortly before it wrote")
	}
	for _, c := range l.chains {
		if !c.exact {
			continue
		}
		if l.groups > 1 || slices.ContainsFunc(l.accesses, func(a *access) bool { return a.store }) {
			miss("a minimum or maximum whose zeros matter is taken of vectors, or while it writes")
		}
	}
	return p, ""
}

// farApart reports an access whose elements lie a cache line or more from each other, or who knows how far.
func (p *plan) farApart() bool {
	for _, r := range p.of {
		if r.kind == strided && (len(r.at.step) > 0 || abs(r.at.k) >= 64) {
			return true
		}
	}
	return false
}
