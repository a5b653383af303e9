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

// tripCount says how often a loop runs.
type tripCount struct {
	constant int64 // 0: see below
	counted  bool  // parameter iv counts down to 0
	// The other form: while first + by·trips + lead is below bound, or is not bound.
	bound regalloc.VReg
	iv    int   // parameter that begins as first or as the count
	lead  int64 // −by: it is the old value that is compared, not the next
	by    int64
	typ   isa.Type
	equal bool // ends when equal
}

// loopBody is a loop of one block, taken apart.
type loopBody struct {
	f      *fn
	b      int
	blk    *block
	exit   int // successor number
	args   []regalloc.VReg
	body   []*inst
	trips  tripCount
	given  []*inst // the body before what only the branch needed was dropped
	def    map[regalloc.VReg]int32
	param  map[regalloc.VReg]int
	liveIn []regalloc.VReg // values from outside that the body reads
	out    []regalloc.VReg // values of the loop that are read behind it, other than as arguments
	values []value
	flows  []flow
}

// value is one that an instruction of the body makes.
type value struct {
	by    int32
	class regalloc.Class
}

// flow is that an instruction reads what another made, dist iterations before.
type flow struct{ from, to, dist, value int32 }

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

// takeApart checks that a loop has the form that can be pipelined.
func (p *pipeliner) takeApart(b int) (*loopBody, string) {
	f := p.f
	blk := f.blocks[b]
	lb := &loopBody{f: f, b: b, blk: blk, def: map[regalloc.VReg]int32{}, param: map[regalloc.VReg]int{}}
	if len(blk.insts) > maxBody {
		return nil, fmt.Sprintf("%d instructions", len(blk.insts))
	}
	if len(blk.succs) != 2 || (blk.succs[0].to == b) == (blk.succs[1].to == b) {
		return nil, "not a loop with one exit"
	}
	if blk.succs[0].to == b {
		lb.exit = 1
	}
	lb.args = blk.succs[1-lb.exit].args
	for k, v := range blk.params {
		lb.param[v] = k
	}
	for _, in := range blk.insts[:len(blk.insts)-1] {
		switch {
		case in.call:
			return nil, "a call inside"
		case (in.mem.barrier || in.mem.effect) && in.copies == nil:
			return nil, fmt.Sprintf("%v inside keeps its place", in.Op)
		case in.kind != normal && in.kind != copyOf && in.kind != undef:
			return nil, "an unusual instruction inside"
		}
		for _, o := range in.ops {
			if o.Fixed >= 0 || o.Role == regalloc.Mod {
				return nil, "a fixed register inside"
			}
		}
	}
	if len(blk.insts) < 2 {
		return nil, "nothing inside"
	}
	lb.body = slices.Clone(blk.insts[:len(blk.insts)-1])
	lb.number()
	if why := lb.countTrips(p); why != "" {
		return nil, why
	}
	lb.given = slices.Clone(lb.body)
	lb.findOut()
	if len(lb.out) > 0 && len(p.preds[blk.succs[lb.exit].to]) != 1 {
		return nil, "values leave the loop in an unusual way"
	}
	lb.dropDead()
	for k := range lb.blk.params {
		if why := lb.rotates(k); why != "" {
			return nil, why
		}
	}
	seen := map[regalloc.VReg]bool{}
	for _, in := range lb.body {
		uses(in, func(v regalloc.VReg) {
			if i, _ := lb.origin(v); i < 0 && !seen[v] {
				seen[v] = true
				lb.liveIn = append(lb.liveIn, v)
			}
		})
	}
	lb.findFlows()
	return lb, ""
}

func (lb *loopBody) findFlows() {
	number := map[regalloc.VReg]int32{}
	for i, in := range lb.body {
		for _, o := range in.ops {
			if o.Role != regalloc.Use {
				number[o.V] = int32(len(lb.values))
				lb.values = append(lb.values, value{int32(i), lb.f.vregs[o.V].Class})
			}
		}
	}
	for j, in := range lb.body {
		uses(in, func(v regalloc.VReg) {
			i, dist := lb.origin(v)
			if i < 0 {
				return
			}
			for k, ok := lb.param[v]; ok; k, ok = lb.param[v] {
				v = lb.args[k]
			}
			lb.flows = append(lb.flows, flow{i, int32(j), dist, number[v]})
		})
	}
}

func (lb *loopBody) number() {
	clear(lb.def)
	for i, in := range lb.body {
		for _, o := range in.ops {
			if o.Role != regalloc.Use {
				lb.def[o.V] = int32(i)
			}
		}
	}
}

// rotates refuses parameters that only pass values of other parameters around.
func (lb *loopBody) rotates(k int) string {
	v := lb.blk.params[k]
	for n := 0; ; n++ {
		j, ok := lb.param[v]
		if !ok || lb.args[j] == v {
			return ""
		}
		if n > 4 {
			return "values that go round without change"
		}
		v = lb.args[j]
	}
}

// origin is the instruction of the body that makes v and how many iterations before; −1 if
// it comes from outside and stays the same.
func (lb *loopBody) origin(v regalloc.VReg) (int32, int32) {
	for dist := int32(0); ; dist++ {
		if i, ok := lb.def[v]; ok {
			return i, dist
		}
		k, ok := lb.param[v]
		if !ok || lb.args[k] == v {
			return -1, 0
		}
		v = lb.args[k]
	}
}

// stepOf is the instruction that adds a constant to parameter k in each iteration.
func (lb *loopBody) stepOf(k int) (*inst, int64) {
	i, ok := lb.def[lb.args[k]]
	if !ok {
		return nil, 0
	}
	in := lb.body[i]
	if in.adds() {
		for _, o := range in.ops {
			if o.Role == regalloc.Use && o.V == lb.blk.params[k] {
				return in, in.Imm
			}
		}
	}
	return nil, 0
}

// constant is the value of a register that a single li defines.
func (f *fn) constant(v regalloc.VReg) (int64, bool) {
	if r := f.vregs[v].Remat; r > 0 && f.remat[r-1].Op == isa.OpLi && f.remat[r-1].buf == 0 {
		return f.remat[r-1].Imm, true
	}
	return 0, false
}

// initial is what a parameter begins as, if all ways in agree.
func (p *pipeliner) initial(b, k int) (regalloc.VReg, bool) {
	v := regalloc.VReg(-1)
	for _, q := range p.preds[b] {
		if q == b {
			continue
		}
		for _, e := range p.f.blocks[q].succs {
			if e.to == b {
				if v >= 0 && v != e.args[k] {
					return 0, false
				}
				v = e.args[k]
			}
		}
	}
	return v, v >= 0
}

// countTrips finds out how often the loop runs. A count of dbnz becomes an addition, so that
// it goes away with its last user.
func (lb *loopBody) countTrips(p *pipeliner) string {
	term := lb.blk.insts[len(lb.blk.insts)-1]
	t := &lb.trips
	if term.Op == isa.OpDbnz {
		if lb.exit != 1 {
			return "an unusual branch"
		}
		c, c2 := term.ops[0].V, term.ops[1].V
		k, ok := lb.param[c]
		if !ok || lb.args[k] != c2 {
			return "an unusual counter"
		}
		t.counted, t.iv = true, k
		x := build(isa.OpAddi, isa.I64, d(c2), a(c))
		x.setImm("imm", -1)
		x.loc, x.src, x.from, x.cycle = term.loc, term.src, term, int32(len(lb.blk.insts))
		lb.body = append(lb.body, x)
		lb.number()
		if v, ok := p.initial(lb.b, k); ok {
			if n, ok := p.f.constant(v); ok && n > 0 {
				t.constant = n
			}
		}
		return ""
	}
	op, back := term.Op, lb.exit == 1
	if _, ok := inverse[op]; !ok {
		return "the number of iterations is not known before it"
	}
	if !back {
		op = inverse[op]
	}
	if len(term.ops) == 0 {
		return "an endless loop"
	}
	x, y := zero, zero
	for _, o := range term.ops {
		switch o.field {
		case isa.FA:
			x = o.V
		case isa.FB:
			y = o.V
		}
	}
	counts := func(v reg) bool { // an induction variable, or its next value
		if v == zero {
			return false
		}
		for k := range lb.blk.params {
			in, by := lb.stepOf(k)
			if in == nil || by == 0 {
				continue
			}
			if v == lb.args[k] || v == lb.blk.params[k] {
				t.iv, t.by, t.lead = k, by, 0
				if v == lb.blk.params[k] {
					t.lead = -by
				}
				t.typ = in.Type
				return true
			}
		}
		return false
	}
	fixed := func(v reg) bool {
		if v == zero {
			return true
		}
		i, _ := lb.origin(v)
		_, isParam := lb.param[v]
		return i < 0 && !isParam
	}
	switch {
	case counts(x) && fixed(y):
		t.bound = y
	case counts(y) && fixed(x):
		t.bound = x
		if op == isa.OpBlt || op == isa.OpBge {
			return "the number of iterations is not known before it"
		}
	default:
		return "the number of iterations is not known before it"
	}
	// The branch must look at the same bits as the addition; a comparison must be signed and upward.
	same := term.Type.Size() == t.typ.Size() && t.typ.Size() >= 4
	if !same || op != isa.OpBne && (op != isa.OpBlt || t.by < 0 || term.Type != isa.I64 && term.Type != isa.I32) {
		return "the number of iterations is not known before it"
	}
	t.equal = op == isa.OpBne
	if n := max(t.by, -t.by); n&(n-1) != 0 || n > 1<<30 {
		return "the step is not a power of two"
	}
	if from, ok := p.initial(lb.b, t.iv); ok {
		if lo, ok := p.f.constant(from); ok {
			hi, ok := int64(0), true
			if t.bound != zero {
				hi, ok = p.f.constant(t.bound)
			}
			if n := hi - lo - t.lead; ok && n > 0 == (t.by > 0) && n != 0 && max(n, -n) < 1<<30 && max(lo, -lo) < 1<<30 {
				if n%t.by == 0 || !t.equal {
					t.constant = (n + t.by - 1) / t.by
					if t.by < 0 {
						t.constant = n / t.by
					}
				}
			}
		}
	}
	return ""
}

// findOut lists the values of the loop that blocks behind it read without having them passed.
func (lb *loopBody) findOut() {
	own := make([]bool, len(lb.f.vregs)) // and not listed yet: the whole function is gone through
	for v := range lb.def {
		own[v] = true
	}
	for v := range lb.param {
		own[v] = true
	}
	add := func(v regalloc.VReg) {
		if v >= 0 && own[v] {
			own[v] = false
			lb.out = append(lb.out, v)
		}
	}
	for b, blk := range lb.f.blocks {
		if b == lb.b {
			continue
		}
		for _, in := range blk.insts {
			for _, o := range in.ops {
				if o.Role == regalloc.Use {
					add(o.V)
				}
			}
		}
		for _, e := range blk.succs {
			for _, v := range e.args {
				add(v)
			}
		}
	}
}

// dropDead removes what only the branch needed. Parameters that only count up are not
// needed to go on in the given loop either: their values follow from the trips.
func (lb *loopBody) dropDead() {
	need := map[regalloc.VReg]bool{}
	live := make([]bool, len(lb.body))
	var work []regalloc.VReg
	want := func(v regalloc.VReg) {
		if !need[v] {
			need[v] = true
			work = append(work, v)
		}
	}
	mark := func(i int32) {
		if !live[i] {
			live[i] = true
			uses(lb.body[i], want)
		}
	}
	for i, in := range lb.body {
		if in.mem.writes || in.Op == isa.OpFetch || in.copies != nil {
			mark(int32(i))
		}
	}
	for _, v := range lb.out {
		want(v)
	}
	for _, v := range lb.blk.succs[lb.exit].args {
		want(v)
	}
	if lb.trips.constant == 0 {
		for k, v := range lb.args {
			if in, _ := lb.stepOf(k); in == nil {
				want(v)
			}
		}
	}
	for len(work) > 0 {
		v := work[len(work)-1]
		work = work[:len(work)-1]
		if i, ok := lb.def[v]; ok {
			mark(i)
		} else if k, ok := lb.param[v]; ok {
			want(lb.args[k])
		}
	}
	kept := lb.body[:0]
	for i, in := range lb.body {
		if live[i] {
			kept = append(kept, in)
		}
	}
	lb.body = kept
	lb.number()
}

// graph is the dependence graph of the body, with distances in iterations.
func (lb *loopBody) graph(m *isa.Machine) *graph {
	g := newGraph(m, lb.body)
	for j, in := range lb.body {
		for _, o := range in.ops {
			if o.Role == regalloc.Use {
				if i, dist := lb.origin(o.V); i >= 0 {
					v := o
					for k, ok := lb.param[v.V]; ok; k, ok = lb.param[v.V] {
						v.V = lb.args[k] // the name it has where it is made
					}
					g.edgeDist(i, int32(j), int32(g.vregLat(i, int32(j), v)), dist)
				}
			}
			if o.Role == regalloc.Use || o.Tie < 0 {
				continue
			}
			// Others read what is overwritten first, where the given order has it so.
			old := in.ops[o.Tie].V
			for r, x := range lb.body[:j] {
				reads := false
				uses(x, func(v regalloc.VReg) { reads = reads || v == old })
				if reads {
					g.edgeDist(int32(r), int32(j), int32(g.order(int32(r), int32(j))), 0)
				}
			}
		}
	}
	var mem []int32
	for i, in := range lb.body {
		if in.mem.reads || in.mem.writes {
			mem = append(mem, int32(i))
		}
	}
	lb.transferDeps(g)
	carriers := make([]carrier, len(mem))
	for k, i := range mem {
		carriers[k] = lb.blk.steps.carrier(&lb.body[i].mem)
	}
	for k, i := range mem {
		x := &lb.body[i].mem
		for _, j := range mem[k+1:] {
			if mayAlias(x, &lb.body[j].mem) {
				g.edgeDist(i, j, int32(g.order(i, j)), 0)
			}
		}
		for n, j := range mem {
			if d := lb.blk.steps.carried(&carriers[k], &carriers[n]); d > 0 {
				g.edgeDist(i, j, int32(g.order(i, j)), d)
			}
		}
	}
	lb.transferTimes(g)
	return g
}
