package opt

import (
	"slices"

	"github.com/godwit-accel/godwit/ir/kernel"
)

// Rows. A nest that takes a row or a few in each iteration of its outer loop, and goes over them several times or reads its
// neighbours, is worth having them in the scratchpad whole: they are brought and taken away once, some iterations at a time.
//
//	for r { for i … x[r][i] …; for i … y[r][i] … }
//
//	bring block 0, 1
//	for each block of B rows:
//	    bring the block after the next; wait until this one is there and its place for results is free
//	    for r in the block { for i … x'[i] …; for i … y'[i] … }      x', y' lie in the scratchpad
//	    take the results away
//
// The nest is copied, so that it stays as it was where rows are too long, too few or may overlap, which is tested before.
// In the copy, conditions that the tests have decided are gone, and only addresses are others: each stays as far from where
// its block begins as it was, so whatever the loops inside become later is no matter here. What a stream brings is exactly
// what is surely read, and what it takes away is what is surely written, all of it.
type rows struct {
	*loop
	e       *emitter
	streams []*rowStream
	by      kernel.Value // iterations of a block
	slot    kernel.Value // in hand
	slots   kernel.Value // how many there are
	begun   kernel.Value // iterations done before the block
	head    *kernel.Block
	put     []insertion
	moved   map[rowKey]kernel.Value
	fresh   []rowParam // of the outer loop's header
	many    int64      // rows that are done at a time
}

// rowStream is what goes through one part of the scratchpad.
type rowStream struct {
	members      []*access
	reads        bool
	cover        *access // the store that writes all of it
	at           int64
	lo, len, way kernel.Value // of one iteration's bytes, and how far the next one's are
	shared, slot kernel.Value // bytes that an iteration shares with the next one, and those of a slot
}

type rowKey struct {
	v kernel.Value
	s *rowStream
}

// rowParam is a parameter of the outer loop's header for an address in the scratchpad.
type rowParam struct {
	key  rowKey
	next kernel.Value
}

const (
	maxRowDep = 8       // rows by which accesses of one stream may lie apart
	rowDesc   = 256     // bytes in front of a stream's buffers, for its descriptor
	maxRow    = 1 << 20 // bytes between rows
)

// stageRows brings the rows of loops around innermost ones.
func stageRows(s *state, f *kernel.Func) {
	for range 4 {
		t := s.tree(f)
		if len(t.Loops) < 2 || !s.stageNests(f, t) {
			return
		}
		clean(s, f)
		licm(s, f)
	}
}

func (s *state) stageNests(f *kernel.Func, t *tree) bool {
	inner := t.innermost()
next:
	for o := range t.Loops {
		k := &t.Loops[o]
		if inner[o] || s.beside[f.Blocks[k.Header]] {
			continue
		}
		n := 0
		for j := range t.Loops {
			if t.Loops[j].Parent == o && !inner[j] {
				continue next
			}
		}
		for _, b := range k.Blocks {
			n += len(f.Blocks[b].Insts)
			for i := range f.Blocks[b].Insts {
				if in := &f.Blocks[b].Insts[i]; in.Op.Is(kernel.Effect) || in.Type.Lanes > 0 {
					continue next
				}
			}
		}
		if n > maxBody {
			continue
		}
		s.beside[f.Blocks[k.Header]] = true
		if s.stageNest(f, t, k) {
			return true
		}
	}
	return false
}

// stageNest copies a nest and makes the copy one over rows in the scratchpad, if it can.
func (s *state) stageNest(f *kernel.Func, t *tree, k *kernel.Loop) (done bool) {
	l := newLoop(s, f, t, s.loopDefs(f), newRoots(f, s.loopDefs(f)), k)
	pre := -1
	blocks, types, scratch := len(f.Blocks), len(f.Types), s.m.ScratchBytes
	var old kernel.Inst
	parts := f.Scratch
	rem := kernel.Remark{Func: f.Name, Loop: loopName(f, k.Header), Pass: "rows"}
	defer func() {
		if why := recover(); why != nil {
			m, ok := why.(missed)
			if !ok {
				panic(why)
			}
			if pre >= 0 {
				b := f.Blocks[pre]
				b.Insts = slices.DeleteFunc(b.Insts, func(in kernel.Inst) bool { return in.Res >= kernel.Value(types) || in.Op.Is(kernel.Term) })
				b.Insts = append(b.Insts, old)
			}
			f.Blocks, f.Types, f.Scratch, s.m.ScratchBytes, done = f.Blocks[:blocks], f.Types[:types], parts, scratch, false
			rem.Msg = string(m)
		}
		if int(l.loc) < len(s.m.Locs) {
			rem.Pos = s.m.Locs[l.loc]
		}
		s.remarks = append(s.remarks, rem)
	}()
	l.around = true
	l.shape()
	decided, guards := l.decide()
	// The copy, entered for now on a condition to be filled in.
	pre = l.pre
	b := f.Blocks[pre]
	old = *b.Term()
	head := l.copyNest(decided)
	way := &kernel.Block{Insts: []kernel.Inst{br(l.loc, kernel.Succ{Block: head, Args: slices.Clone(old.Succs[0].Args)})}}
	asWas := &kernel.Block{Insts: []kernel.Inst{br(l.loc, old.Succs[0])}} // a block of its own, as each loop has one before it
	f.Blocks = append(f.Blocks, way, asWas)
	yes := kernel.New(kernel.OpConst, kernel.Pred)
	yes.Imm, yes.Res = 1, f.NewValue(kernel.Pred)
	c := kernel.New(kernel.OpCondBr, kernel.NoType, yes.Res)
	c.Loc, c.Succs = l.loc, []kernel.Succ{{Block: len(f.Blocks) - 2}, {Block: len(f.Blocks) - 1}}
	b.Insts = append(b.Insts[:len(b.Insts)-1], yes, c)
	t = newTree(f)
	d := newDefs(f)
	at := slices.IndexFunc(t.Loops, func(k kernel.Loop) bool { return k.Header == head })
	if at < 0 {
		miss("its copy is no loop")
	}
	x := &rows{loop: newLoop(s, f, t, d, newRoots(f, d), &t.Loops[at]), moved: map[rowKey]kernel.Value{}}
	x.around, x.assumes = true, true
	x.analyse(at)
	x.write(pre, way, yes.Res, guards)
	rem.Done, rem.Msg = true, "its rows are kept in the scratchpad, where they fit"
	rem.Facts = []kernel.Fact{{Name: "streams", Value: int64(len(x.streams))}}
	return true
}

type guard struct {
	cond kernel.Value
	is   bool
}

// decide finds the conditions made outside that lead to a loop inside on one side only, and takes that side, or the other if the loop
// does what is left.
func (l *loop) decide() (map[int]int, []guard) {
	decided := map[int]int{}
	var guards []guard
	leads := func(b int) bool {
		return slices.ContainsFunc(l.t.Loops, func(k kernel.Loop) bool {
			return k.Header != l.header && l.in[k.Header] && l.in[b] && b != l.header && len(l.t.Preds[b]) == 1 && l.t.over(b, k.Header)
		})
	}
	for _, bi := range l.blocks {
		t := l.f.Blocks[bi].Term()
		if bi == l.latch || t.Op != kernel.OpCondBr || l.inside(t.Args[0]) {
			continue
		}
		a, b := leads(t.Succs[0].Block), leads(t.Succs[1].Block)
		if a == b {
			continue
		}
		if l.leavesRest(t.Args[0]) {
			a, b = b, a
		}
		decided[bi] = 0
		if b {
			decided[bi] = 1
		}
		guards = append(guards, guard{t.Args[0], a})
	}
	return decided, guards
}

// leavesRest reports a test whether a multiple of a small power of two leaves something: what a loop of unrolled iterations leaves to
// one behind it, in most rows nothing.
func (l *loop) leavesRest(c kernel.Value) bool {
	in := l.d.of(c)
	if in == nil || in.Op != kernel.OpICmp || in.Cond != kernel.EQ && in.Cond != kernel.NE {
		return false
	}
	if z, ok := l.d.constant(in.Args[1]); !ok || z != 0 {
		return false
	}
	and := l.d.of(in.Args[0])
	if and == nil || and.Op != kernel.OpAnd {
		return false
	}
	n, ok := l.d.constant(and.Args[1])
	if from := l.d.of(and.Args[0]); from != nil && from.Op == kernel.OpAdd {
		if by, is := l.d.constant(from.Args[1]); is && by&n != 0 { // of all but the first of a row
			return false
		}
	}
	return ok && n > 0 && n < 64 && n&(n+1) == 0
}

// copyNest appends a copy of the loop's blocks, where branches that are decided jump, and gives the place of its header.
func (l *loop) copyNest(decided map[int]int) int {
	f := l.f
	to, names := map[int]int{}, map[kernel.Value]kernel.Value{}
	first := len(f.Blocks)
	for i, b := range l.blocks {
		to[b] = first + i
	}
	fresh := func(v kernel.Value) kernel.Value {
		if v == kernel.None || !l.inside(v) {
			return v
		}
		if names[v] == 0 {
			names[v] = f.NewValue(f.Types[v])
		}
		return names[v]
	}
	for _, bi := range l.blocks {
		src := f.Blocks[bi]
		nb := &kernel.Block{Name: src.Name}
		for _, p := range src.Params {
			nb.Params = append(nb.Params, fresh(p))
		}
		for _, in := range src.Insts {
			if side, ok := decided[bi]; ok && in.Op.Is(kernel.Term) {
				in = br(in.Loc, in.Succs[side])
			}
			in.Args, in.Succs = slices.Clone(in.Args), slices.Clone(in.Succs)
			for j := range in.Succs {
				s := &in.Succs[j]
				s.Args = slices.Clone(s.Args)
				if n, ok := to[s.Block]; ok {
					s.Block = n
				}
			}
			in.EachUse(func(v *kernel.Value) { *v = fresh(*v) })
			in.Res = fresh(in.Res)
			nb.Insts = append(nb.Insts, in)
		}
		f.Blocks = append(f.Blocks, nb)
	}
	l.s.joinSingle(f, first, to[l.header])
	return to[l.header]
}

// joinSingle replaces the parameters of blocks from first on that are entered in one way, now that branches are decided.
func (s *state) joinSingle(f *kernel.Func, first, header int) {
	seen := make([]bool, len(f.Blocks))
	in := make([][]edge, len(f.Blocks))
	for work := []int{header}; len(work) > 0; {
		b := work[0]
		work = work[1:]
		if seen[b] || b < first {
			continue
		}
		seen[b] = true
		for i, e := range f.Blocks[b].Term().Succs {
			in[e.Block] = append(in[e.Block], edge{b, i})
			work = append(work, e.Block)
		}
	}
	to := s.renaming(f)
	for b := first; b < len(f.Blocks); b++ {
		if !seen[b] { // it goes when the function is tidied up
			f.Blocks[b].Params, f.Blocks[b].Insts = nil, []kernel.Inst{*trapInst(0)}
			continue
		}
		if b == header || len(in[b]) != 1 {
			continue
		}
		e := &f.Blocks[in[b][0].b].Term().Succs[in[b][0].s]
		for i, p := range f.Blocks[b].Params {
			to[p] = e.Args[i]
		}
		f.Blocks[b].Params, e.Args = nil, nil
	}
	for _, b := range f.Blocks[first:] {
		for i := range b.Insts {
			to.inst(&b.Insts[i])
		}
	}
}
