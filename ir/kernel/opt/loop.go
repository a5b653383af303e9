package opt

import (
	"slices"

	"github.com/godwit-accel/godwit/ir/kernel"
)

// loop is an innermost loop that tests at its end, and what is known of it.
type loop struct {
	s              *state
	f              *kernel.Func
	d              *defs
	t              *tree
	r              *roots
	loc            int32
	header, latch  int
	pre            int
	blocks         []int
	in             map[int]bool
	stay           int // successor of the latch that goes round
	init, next     []kernel.Value
	raws, forms    *formTable
	recs           map[kernel.Value]*recurrence
	made           map[outsideKey]kernel.Value
	before         []kernel.Inst
	outs           []kernel.Value // made in the loop and read behind it
	trip           trip
	unroll, groups int64 // copies of the body that are one iteration taken U times; lanes of its vectors
	chains         []*chain
	prevs          []*previous
	winners        []*winner
	nest           *nest                 // of a loop with loops inside
	early          map[*kernel.Inst]bool // loads that are made before all else
	accesses       []*access
	picks          map[*kernel.Inst]kernel.Op // selections that are minima or maxima of a reduction
	checks         []check
	vf, limit      int64 // limit: iterations that may be done in any order
	around         bool  // it may hold loops
	insts          int
	assumes        bool           // what is cut to 32 bits is taken for what it was,
	small          []kernel.Value // of which it must be tested that it fits
}

// missed is why a loop is not vectorised.
type missed string

func miss(why string) { panic(missed(why)) }

// unlessMissed does something, and reports that nothing was missed.
func unlessMissed(do func()) (ok bool) {
	defer func() {
		if why := recover(); why != nil {
			if _, is := why.(missed); !is {
				panic(why)
			}
			ok = false
		}
	}()
	do()
	return true
}

// newLoop reads the shape of a loop, or says why it is not one that can be handled.
func newLoop(s *state, f *kernel.Func, t *tree, d *defs, r *roots, k *kernel.Loop) *loop {
	l := &loop{
		s: s, f: f, d: d, t: t, r: r, header: k.Header, blocks: k.Blocks, in: map[int]bool{}, latch: -1, pre: -1, unroll: 1, groups: 1,
		recs: map[kernel.Value]*recurrence{}, made: map[outsideKey]kernel.Value{},
	}
	l.raws, l.forms = s.formTables()
	for _, b := range k.Blocks {
		l.in[b] = true
	}
	return l
}

const (
	maxBody       = 400  // instructions
	maxAroundBody = 1200 // with those of loops inside
	maxCases      = 16   // of a switch: each is a comparison and a mask
)

// ends finds where the loop is entered from and where it goes round.
func (l *loop) ends() {
	f := l.f
	l.loc = f.Blocks[l.header].Insts[0].Loc
	for _, p := range l.t.Preds[l.header] {
		if l.t.Order[p] < 0 {
			continue
		}
		which := &l.pre
		if l.in[p] {
			which = &l.latch
		}
		if *which >= 0 {
			miss("it is entered or goes round in several ways")
		}
		*which = p
	}
	if l.pre < 0 || l.latch < 0 || f.Blocks[l.pre].Term().Op != kernel.OpBr {
		miss("it is entered or goes round in several ways")
	}
}

func (l *loop) shape() {
	l.ends()
	f := l.f
	insts := 0
	for _, b := range l.blocks {
		insts += len(f.Blocks[b].Insts)
		t := f.Blocks[b].Term()
		if t.Op == kernel.OpSwitch && len(t.Cases) > maxCases {
			miss("control flow: a switch of many cases")
		}
		if t.Op != kernel.OpBr && t.Op != kernel.OpCondBr && (b == l.latch || t.Op != kernel.OpSwitch) {
			miss("control flow: " + t.Op.String())
		}
		for _, s := range t.Succs {
			if !l.in[s.Block] && b != l.latch {
				miss("it may be left early")
			}
		}
	}
	if l.insts = insts; insts > maxBody && !l.around || insts > maxAroundBody {
		miss("its body is too long")
	}
	t := f.Blocks[l.latch].Term()
	if t.Op != kernel.OpCondBr {
		miss("it never ends")
	}
	for i, s := range t.Succs {
		if s.Block == l.header {
			l.stay = i
			l.next = s.Args
		}
	}
	if t.Succs[1-l.stay].Block == l.header {
		miss("it never ends")
	}
	l.init = f.Blocks[l.pre].Term().Succs[0].Args
	l.findRecurrences()
}

// trip is the number of iterations: 1 + d/div, d being what a comparison leaves.
type trip struct {
	cond  kernel.Cond // the loop goes round while a + k·step cond b
	step  int64
	start form
	elem  kernel.Elem
	known int64 // if constant, else 0
	most  int64 // no more than this, if not 0
	bound form
}

// count finds how often the loop runs, from the test at its end.
func (l *loop) count() { l.countAt(l.latch, l.stay) }

// countAt finds it from the test at the end of a block that every iteration runs, whose successor stay goes on.
func (l *loop) countAt(block, stay int) {
	term := l.f.Blocks[block].Term()
	c := l.d.of(term.Args[0])
	if c == nil || c.Op != kernel.OpICmp || l.f.TypeOf(c.Args[0]).Lanes > 0 || !l.inside(c.Res) {
		miss("the number of iterations is not known when it begins")
	}
	cond, x, y := c.Cond, c.Args[0], c.Args[1]
	if stay == 1 {
		cond = inverse[cond]
	}
	fx, fy := l.of(x), l.of(y)
	if fx.invariant() {
		cond, x, y, fx, fy = swapped[cond], y, x, fy, fx
	}
	if !fx.affine() || !fy.invariant() || len(fx.step) > 0 || fx.k == 0 {
		miss("the number of iterations is not known when it begins")
	}
	t := trip{cond: cond, step: fx.k, start: form{c: fx.c, terms: fx.terms}, bound: fy, elem: l.f.TypeOf(x).Elem}
	up := t.step > 0
	switch cond {
	case kernel.NE:
		if s := abs(t.step); s&(s-1) != 0 {
			miss("the number of iterations is not known when it begins")
		}
	case kernel.SLT, kernel.SLE, kernel.ULT, kernel.ULE:
		if !up {
			miss("the number of iterations is not known when it begins")
		}
	case kernel.SGT, kernel.SGE, kernel.UGT, kernel.UGE:
		if up {
			miss("the number of iterations is not known when it begins")
		}
	default:
		miss("the number of iterations is not known when it begins")
	}
	l.trip = t
	if t.start.constant() && fy.constant() {
		l.trip.known = t.constant()
		l.trip.most = l.trip.known
	} else if t.start.constant() && len(fy.terms) == 1 && fy.c == 0 && fy.terms[0].c == 1 && t.elem == kernel.I64 && t.step > 0 && t.start.c > 0 {
		if in := l.d.of(fy.terms[0].v); in != nil && in.Op == kernel.OpAnd {
			if c, ok := l.d.constant(in.Args[1]); ok && c >= 0 && c < 1<<20 {
				l.trip.most = c + 1
			}
		}
	}
	// A counter that is compared before it could wrap does not wrap.
	if abs(t.step) == 1 && (cond == kernel.SLT || cond == kernel.SGT || cond == kernel.ULT || cond == kernel.UGT) {
		l.noWrap(x, cond == kernel.SLT || cond == kernel.SGT)
	}
	l.forget()
}

// noWrap notes that the counter behind x, which is the counter or the counter plus its step, does not wrap.
func (l *loop) noWrap(x kernel.Value, asSigned bool) {
	p := x
	if in := l.d.of(x); in != nil && in.Op == kernel.OpAdd && l.recs[in.Args[0]] != nil {
		p = in.Args[0]
	}
	r := l.recs[p]
	if r == nil || p == x || !slices.Contains(l.next, x) {
		return
	}
	if asSigned {
		r.nsw = true
	} else {
		r.nuw = true
	}
}

func abs(x int64) int64 {
	if x < 0 {
		return -x
	}
	return x
}

const maxKnown = 1 << 40

// constant is the count where start and bound are constant; 0 if it is not a sensible one.
func (t *trip) constant() int64 {
	a, b := t.start.c, t.bound.c
	e := t.elem
	sa, sb, ua, ub := signed(e, a), signed(e, b), unsigned(e, a), unsigned(e, b)
	s := abs(t.step)
	var d uint64
	switch t.cond {
	case kernel.NE:
		d = unsigned(e, b-a)
		if t.step < 0 {
			d = unsigned(e, a-b)
		}
		if d%uint64(s) != 0 {
			return 0
		}
		return bounded(d/uint64(s) + 1)
	case kernel.SLT, kernel.SLE:
		if t.cond == kernel.SLE {
			sb++
		}
		if sa < sb {
			d = uint64(sb - sa)
		}
	case kernel.SGT, kernel.SGE:
		if t.cond == kernel.SGE {
			sb--
		}
		if sa > sb {
			d = uint64(sa - sb)
		}
	case kernel.ULT, kernel.ULE:
		if t.cond == kernel.ULE {
			ub++
		}
		if ua < ub {
			d = ub - ua
		}
	case kernel.UGT, kernel.UGE:
		if t.cond == kernel.UGE {
			ub--
		}
		if ua > ub {
			d = ua - ub
		}
	}
	return bounded((d+uint64(s)-1)/uint64(s) + 1)
}

func bounded(n uint64) int64 {
	if n > maxKnown {
		return 0
	}
	return int64(n)
}
