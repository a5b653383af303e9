package backend

import (
	"fmt"
	"slices"

	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/regalloc"
)

// Software pipelining of loops of one block whose trip count is known when they are entered:
//
//	before   entry ─→ b ─→ exit              b: params, body, branch back to b
//
//	after    entry ─→ pre ──(too few trips)──→ b ─→ exit
//	                   │                       ↑      ↑
//	                   └→ start ─→ kernel ─→ finish ──┘
//
// The kernel runs Copies iterations a pass, each begun II cycles after the one before, and counts
// passes with dbnz. start brings the first iterations to where the kernel expects them,
// finish ends the last. What then is left of the trips runs in b; with a constant number of
// trips nothing is, and b goes away. Values that are alive for longer than II cycles have a
// register for each copy of the kernel (modulo variable expansion): since this happens before
// allocation, copies of values are new virtual registers, block parameters carry them round, and
// the allocator sees nothing new.

// pipeliner pipelines the loops of a function that want it.
type pipeliner struct {
	f     *fn
	m     *isa.Machine
	cfg   *regalloc.Config
	preds [][]int
	few   map[int]int64 // by kernel block: loops that are better written out, and how often they run
	check bool
}

// want says what to do with a loop of the source.
type want struct {
	setting
	list    int     // II without pipelining
	was     outcome // of the round before
	best    outcome // so far
	settled bool    // nothing else is tried
	found   found   // the schedule of the round before
}

// found says where the search for a loop's schedule ended. A function is built again for all of its loops until the last has its
// setting: those that keep theirs find theirs there, the same, without the search.
type found struct {
	setting
	ii  int32 // 0: nothing was found
	how manner
}

// pipeline transforms the loops whose kernel block is in todo. Those that are better written out it leaves, and says how often they run.
func (f *fn) pipeline(m *isa.Machine, cfg *regalloc.Config, todo map[int]*want, known orders, check bool) (few map[int]int64, err error) {
	if len(todo) == 0 {
		return nil, nil
	}
	ps := newPrescheduler(f, m, cfg, known)
	for b, blk := range f.blocks {
		if w := todo[blk.source]; w != nil && w.no == "" && blk.steps != nil {
			for i, in := range blk.insts {
				in.cycle = int32(i)
			}
			ps.block(b, w)
		}
	}
	few = map[int]int64{}
	for b := len(f.blocks) - 1; b > 0; b-- {
		blk := f.blocks[b]
		w := todo[blk.source]
		if w == nil || blk.steps == nil || blk.pipe != nil {
			continue
		}
		if w.no != "" {
			blk.pipe = &pipe{why: w.no}
			continue
		}
		p := &pipeliner{f: f, m: m, cfg: cfg, few: few, check: check}
		why, err := p.loop(b, w)
		if err != nil {
			return nil, err
		}
		if why != "" {
			blk.pipe = &pipe{why: why}
		}
	}
	return few, nil
}

func (p *pipeliner) findPreds() {
	p.preds = make([][]int, len(p.f.blocks))
	for b, blk := range p.f.blocks {
		for _, e := range blk.succs {
			p.preds[e.to] = append(p.preds[e.to], b)
		}
	}
}

const (
	maxBody   = 1200 // instructions of a body that is pipelined
	maxKernel = 2400 // of all its copies
	maxCopies = 8
	maxStages = 24
)

// loop pipelines the loop of block b, or says why not.
func (p *pipeliner) loop(b int, w *want) (why string, err error) {
	p.findPreds()
	lb, why := p.takeApart(b)
	if why != "" {
		return why, nil
	}
	if len(lb.body) == 0 {
		return "nothing inside", nil
	}
	g := lb.graph(p.m)
	defer g.free()
	makers := lb.makers()
	if w.found.ii > 0 && w.found.setting == w.setting {
		search := g.newSearcher()
		search.at(w.found.ii)
		if x, _, _ := p.attempt(lb, search, w.found.how, w, makers); x != nil {
			return "", p.finish(lb, x)
		}
	}
	least := max(g.resMII(), w.least)
	limit := int32(w.list)
	if least >= limit {
		return "no shorter interval", nil
	}
	mii := g.recMII(least, limit)
	if mii < limit && lb.twice() {
		p.few[lb.blk.source] = lb.trips.constant
		return "written out", nil
	}
	why = "no schedule shorter than the list schedule"
	tries := int32(8)
	if slices.ContainsFunc(lb.body, func(in *inst) bool { return in.copies != nil }) {
		tries = transferTries
	}
	search := g.newSearcher()
	for ii := mii; ii < limit; ii += max(1, (limit-mii)/tries) {
		var x *expansion
		var short int
		x, short, why = p.interval(lb, search, ii, w, makers)
		if x == nil && lb.few() { // few iterations are code without a loop
			p.few[lb.blk.source] = lb.trips.constant
			return "written out", nil
		}
		switch {
		case x == nil && short > farShort:
			return why, nil
		case x == nil:
			continue
		}
		return "", p.finish(lb, x)
	}
	return why, nil
}

// finish builds the loop as it was found.
func (p *pipeliner) finish(lb *loopBody, x *expansion) error {
	var verify *pipeCheck
	if p.check {
		verify = newPipeCheck(lb)
	}
	x.expand()
	if verify != nil {
		if err := verify.run(x); err != nil {
			return fmt.Errorf("internal error: @%s: pipelined loop %s: %w", p.f.name, lb.blk.name, err)
		}
	}
	return nil
}

// transferTries is how many intervals are tried of loops with transfers inside. These are long, the loops over tiles, and
// mostly bound by what is not theirs: where the shortest do not fit, the search took longer than the rest of the compile.
const transferTries = 2

// farShort is by how many registers a schedule misses if longer intervals will not help either.
const farShort = 3

// interval tries an interval in all manners. Without a schedule, it is by so many registers that the nearest misses.
func (p *pipeliner) interval(lb *loopBody, s *searcher, ii int32, w *want, makers []bool) (x *expansion, short int, why string) {
	// Of no schedule at this interval is the first iteration over before the longest path is.
	if why = lb.tooFew(ii, (s.longest-1)/ii+1, 1, int64(s.longest), w.list); why != "" {
		return nil, 0, why
	}
	s.at(ii)
	short = 1 << 30
	for _, how := range manners {
		if !how.aligned && s.single { // the same as aligned
			continue
		}
		var over int
		x, over, why = p.attempt(lb, s, how, w, makers)
		if short = min(short, over); x != nil {
			w.found = found{w.setting, ii, how}
			break
		}
	}
	return x, short, why
}

// attempt is one schedule of a loop, or why it will not do, and by how many registers.
func (p *pipeliner) attempt(lb *loopBody, s *searcher, how manner, w *want, makers []bool) (x *expansion, short int, why string) {
	found := s.find(how)
	if found == nil {
		return nil, 0, "no schedule shorter than the list schedule"
	}
	for _, q := range s.tried { // two manners may come to the same
		if slices.Equal(q.at, found.at) {
			return nil, q.short, q.why
		}
	}
	for _, early := range []bool{true, false} {
		if x, short, why = p.fits(lb, s.graph, found.settle(makers, early), w); x != nil || short > 2*farShort {
			break
		}
	}
	found.short, found.why = short, why
	s.tried = append(s.tried, found)
	return x, short, why
}

// fits says whether a schedule can be used.
func (p *pipeliner) fits(lb *loopBody, g *graph, s *modulo, w *want) (x *expansion, short int, why string) {
	if s.stages > maxStages || int(s.stages)*len(lb.body) > maxKernel {
		return nil, 0, fmt.Sprintf("too much code: %d stages", s.stages)
	}
	x = newExpansion(p, lb, g, s)
	if x.copies > maxCopies || x.copies*len(lb.body) > maxKernel {
		return nil, 0, fmt.Sprintf("too much code: %d copies", x.copies)
	}
	if c, n := x.pressure(&w.spare); n > 0 {
		return nil, n, fmt.Sprintf("%d %v registers short", n, c)
	}
	if why := x.worthwhile(w.list); why != "" {
		return nil, 0, why
	}
	return x, 0, ""
}
