package opt

import (
	"slices"
	"strconv"

	"github.com/godwit-accel/godwit/ir/kernel"
)

// Iterations of an outer loop abreast. A loop over a short row is mostly beginning and end: the pipeline fills and drains, lanes
// are joined, an ordered sum waits for itself. Where iterations of the loop around are known not to meet, several are done at a
// time, each instruction for all of them before the next one:
//
//	for r { m = x[r][0]; for i { m = max(m, x[r][i]) }; … }
//	→ for r, 2 at a time { m = x[r][0]; m' = x[r+1][0]; for i { m = max(m, x[r][i]); m' = max(m', x[r+1][i]) }; … }
//
// This comes after the loops inside became vectors, so nothing of them is looked at but that all branches are alike in all
// iterations. What is alike is done once. What the iterations touch is marked as different rows, for the scheduler.
type abreast struct {
	f             *kernel.Func
	d             *defs
	blocks        []int // in the order of the flow
	in            map[int]bool
	header, latch int
	stay          int
	counter       int // parameter of the header
	n             int64
	alike         map[kernel.Value]bool
	steps         []stride                        // of the header's parameters
	names         []map[kernel.Value]kernel.Value // of all iterations but the last one, which keeps the names
	params        map[int][]kernel.Value          // as they were
	family        uint16
}

// stride is what a parameter of the header goes on by: a constant, which may be made inside, or what is made outside.
type stride struct {
	by       kernel.Value
	constant bool
	bits     int64
}

const maxFamilies = 1<<16/kernel.RowsOf - 1

// doAbreast rewrites the nests that were copied for it.
func doAbreast(s *state, f *kernel.Func) {
	if len(s.many) == 0 {
		return
	}
	t, done := s.tree(f), false
	for i := range t.Loops {
		k := &t.Loops[i]
		n := s.many[f.Blocks[k.Header]]
		if n < 2 {
			continue
		}
		rem := kernel.Remark{Func: f.Name, Loop: loopName(f, k.Header), Pass: "abreast"}
		if loc := f.Blocks[k.Header].Insts[0].Loc; int(loc) < len(s.m.Locs) {
			rem.Pos = s.m.Locs[loc]
		}
		x := &abreast{f: f, d: newDefs(f), header: k.Header, n: n, in: map[int]bool{}}
		if rem.Msg = x.look(t, k); rem.Msg == "" && x.n > 1 && s.families < maxFamilies {
			s.families++
			x.family = s.families
			x.rewrite()
			rem.Done, rem.Msg = true, strconv.FormatInt(x.n, 10)+" iterations at a time"
			done = true
		}
		s.remarks = append(s.remarks, rem)
	}
	clear(s.many)
	if done {
		clean(s, f)
	}
}

// look finds out what is alike in all iterations, and why they cannot be done abreast, if they cannot.
func (x *abreast) look(t *tree, k *kernel.Loop) string {
	f := x.f
	for _, b := range k.Blocks {
		x.in[b] = true
	}
	for _, b := range t.RPO {
		if x.in[b] {
			x.blocks = append(x.blocks, b)
		}
	}
	x.latch = -1
	for _, p := range t.Preds[x.header] {
		if x.in[p] {
			if x.latch >= 0 {
				return "it goes round in several ways"
			}
			x.latch = p
		}
	}
	for _, b := range x.blocks {
		for _, s := range f.Blocks[b].Term().Succs {
			if !x.in[s.Block] && b != x.latch {
				return "it may be left early"
			}
		}
		for i := range f.Blocks[b].Insts {
			in := &f.Blocks[b].Insts[i]
			if in.Op.Is(kernel.Effect) || in.Hints&kernel.Volatile != 0 {
				return "its iterations have effects besides what they write"
			}
		}
	}
	if !x.counts() {
		return "its iterations are not counted"
	}
	if !x.goOn() {
		return "a value is made in one iteration for the next"
	}
	x.findAlike()
	x.fewer(t)
	for _, b := range x.blocks {
		if term := f.Blocks[b].Term(); b != x.latch && term.Hints&kernel.Sure == 0 && slices.ContainsFunc(term.Args, x.differs) {
			return "its iterations branch in different ways"
		}
	}
	return ""
}

const (
	maxScalars = 28 // of the scalar registers, in a loop inside that stayed one over scalars
	maxFlight  = 16 // values that wait there to be used, however many are made
)

// fewer takes half as many iterations until a loop inside that is no loop over vectors has registers for all of them.
func (x *abreast) fewer(t *tree) {
	inner := t.innermost()
	for i := range t.Loops {
		k := &t.Loops[i]
		if !inner[i] || !x.in[k.Header] || hasVectors(x.f, k) {
			continue
		}
		carried, made, flight := int64(0), int64(0), int64(maxFlight)
		for _, bi := range k.Blocks {
			b := x.f.Blocks[bi]
			for _, p := range b.Params {
				if x.differs(p) {
					carried++
				}
			}
			for i := range b.Insts {
				if r := b.Insts[i].Res; r != kernel.None && x.differs(r) {
					made++
					if costly[b.Insts[i].Op] { // they wait for each other
						flight = maxScalars
					}
				}
			}
		}
		for x.n > 1 && x.n*carried+min(x.n*made, flight) > maxScalars && !x.beside(t, k) {
			x.n /= 2
		}
	}
}

// beside reports a loop that only runs where the vectors of another may not.
func (x *abreast) beside(t *tree, k *kernel.Loop) bool {
	for _, b := range x.blocks {
		if term := x.f.Blocks[b].Term(); term.Hints&kernel.Sure != 0 && t.over(term.Succs[1].Block, k.Header) {
			return true
		}
	}
	return false
}

func (x *abreast) inside(v kernel.Value) bool {
	return v != kernel.None && int(v) < len(x.d.block) && x.d.block[v] >= 0 && x.in[int(x.d.block[v])]
}

func (x *abreast) differs(v kernel.Value) bool { return x.inside(v) && !x.alike[v] }

// counts finds the parameter that counts iterations down to 0.
func (x *abreast) counts() bool {
	term := x.f.Blocks[x.latch].Term()
	if term.Op != kernel.OpCondBr {
		return false
	}
	x.stay = slices.IndexFunc(term.Succs, func(s kernel.Succ) bool { return s.Block == x.header })
	test := x.d.of(term.Args[0])
	if test == nil || test.Op != kernel.OpICmp || test.Cond != [2]kernel.Cond{kernel.NE, kernel.EQ}[x.stay] {
		return false
	}
	if z, ok := x.d.constant(test.Args[1]); !ok || z != 0 {
		return false
	}
	x.counter = slices.Index(term.Succs[x.stay].Args, test.Args[0])
	if x.counter < 0 {
		return false
	}
	if by, ok := x.step(x.counter); !ok || !by.constant || by.bits != -1 {
		return false
	}
	// Nothing else reads it.
	p, next, uses := x.f.Blocks[x.header].Params[x.counter], test.Args[0], 0
	for _, b := range x.f.Blocks {
		for i := range b.Insts {
			b.Insts[i].EachUse(func(v *kernel.Value) {
				if *v == p || *v == next {
					uses++
				}
			})
		}
	}
	return uses == 3
}

// step is what a parameter of the header goes on by, if it is made outside or constant.
func (x *abreast) step(i int) (stride, bool) {
	p := x.f.Blocks[x.header].Params[i]
	in := x.d.of(x.f.Blocks[x.latch].Term().Succs[x.stay].Args[i])
	if in == nil || in.Op != kernel.OpAdd || in.Mask != kernel.None {
		return stride{}, false
	}
	for k, a := range in.Args {
		if a == p {
			by := in.Args[1-k]
			bits, constant := x.d.constant(by)
			return stride{by, constant, bits}, constant || !x.inside(by)
		}
	}
	return stride{}, false
}

// goOn finds the steps of the other parameters.
func (x *abreast) goOn() bool {
	for i := range x.f.Blocks[x.header].Params {
		by, ok := x.step(i)
		if !ok {
			return false
		}
		x.steps = append(x.steps, by)
	}
	return true
}

// findAlike starts from all and takes away what depends on the iteration.
func (x *abreast) findAlike() {
	x.alike = map[kernel.Value]bool{x.f.Blocks[x.header].Params[x.counter]: true}
	for _, bi := range x.blocks {
		b := x.f.Blocks[bi]
		if bi != x.header {
			for _, p := range b.Params {
				x.alike[p] = true
			}
		}
		for i := range b.Insts {
			if r := b.Insts[i].Res; r != kernel.None { // what is loaded from the same place is the same: nothing but rows is written
				x.alike[r] = true
			}
		}
	}
	for again := true; again; {
		again = false
		drop := func(v, need kernel.Value) {
			if x.alike[v] && x.differs(need) {
				delete(x.alike, v)
				again = true
			}
		}
		for _, bi := range x.blocks {
			for i := range x.f.Blocks[bi].Insts {
				in := &x.f.Blocks[bi].Insts[i]
				for _, a := range in.Args {
					drop(in.Res, a)
				}
				drop(in.Res, in.Mask)
				drop(in.Res, in.Old)
				for _, s := range in.Succs {
					if x.in[s.Block] && s.Block != x.header {
						for k, p := range x.f.Blocks[s.Block].Params {
							drop(p, s.Args[k])
						}
					}
				}
			}
		}
	}
}

// copies are the names of a value in all iterations; one if it is alike.
func (x *abreast) copies(v kernel.Value) []kernel.Value {
	if !x.differs(v) {
		return []kernel.Value{v}
	}
	var out []kernel.Value
	for _, names := range x.names {
		out = append(out, x.name(names, v))
	}
	return append(out, v)
}

func (x *abreast) name(names map[kernel.Value]kernel.Value, v kernel.Value) kernel.Value {
	if !x.differs(v) {
		return v
	}
	w, ok := names[v]
	if !ok {
		w = x.f.NewValue(x.f.TypeOf(v))
		names[v] = w
	}
	return w
}

func (x *abreast) rewrite() {
	for range x.n - 1 {
		x.names = append(x.names, map[kernel.Value]kernel.Value{})
	}
	x.params = map[int][]kernel.Value{}
	for _, bi := range x.blocks {
		x.params[bi] = x.f.Blocks[bi].Params
	}
	for _, bi := range x.blocks {
		x.block(bi)
	}
	x.begin(x.f.Blocks[x.header])
	x.countAll()
}

// begin makes of the header's parameters, which are those of the first iteration, the others'.
func (x *abreast) begin(head *kernel.Block) {
	var code []kernel.Inst
	for i, p := range head.Params {
		if i == x.counter {
			continue
		}
		by := x.steps[i].by
		if x.steps[i].constant && x.inside(by) {
			k := kernel.New(kernel.OpConst, x.f.TypeOf(by))
			k.Imm, k.Res = x.steps[i].bits, x.f.NewValue(x.f.TypeOf(by))
			code, by = append(code, k), k.Res
		}
		all := x.copies(p)
		head.Params[i] = all[0]
		for k := range x.n - 1 {
			in := kernel.New(kernel.OpAdd, x.f.TypeOf(p), all[k], by)
			in.Res, in.Loc = all[k+1], head.Insts[0].Loc
			code = append(code, in)
		}
	}
	head.Insts = slices.Concat(code, head.Insts)
}

// block writes a block's instructions for all iterations.
func (x *abreast) block(bi int) {
	b := x.f.Blocks[bi]
	if bi != x.header {
		var params []kernel.Value
		for _, p := range b.Params {
			params = append(params, x.copies(p)...)
		}
		b.Params = params
	}
	var out []kernel.Inst
	for i := range b.Insts {
		in := &b.Insts[i]
		if in.Op.Is(kernel.Term) {
			if bi != x.latch && in.Op == kernel.OpCondBr && x.differs(in.Args[0]) {
				out = x.all(out, in)
			}
			x.passOn(in)
			out = append(out, *in)
			continue
		}
		if in.Res != kernel.None && !x.differs(in.Res) {
			out = append(out, *in)
			continue
		}
		if t := in.Type; t.Lanes == 0 && costly[in.Op] && x.n*int64(t.Elem.Bytes()) <= kernel.VectorBytes {
			out = x.inLanes(out, in)
			continue
		}
		for k, names := range append(x.names, nil) {
			c := *in
			if names != nil {
				c.Args = slices.Clone(in.Args)
				c.Res = kernel.None
				if in.Res != kernel.None {
					c.Res = x.name(names, in.Res)
				}
				c.EachUse(func(v *kernel.Value) { *v = x.name(names, *v) })
			}
			if c.Op.Is(kernel.Reads) || c.Op.Is(kernel.Writes) {
				c.Row = x.family*kernel.RowsOf + uint16(k) + 1
			}
			out = append(out, c)
		}
	}
	b.Insts = out
}

// all lets a branch go the first way if that is right for all iterations. The second is right in any case.
func (x *abreast) all(out []kernel.Inst, in *kernel.Inst) []kernel.Inst {
	list := x.copies(in.Args[0])
	c := list[0]
	for _, v := range list[1:] {
		k := kernel.New(kernel.OpAnd, kernel.Pred, c, v)
		k.Loc, k.Res = in.Loc, x.f.NewValue(kernel.Pred)
		out, c = append(out, k), k.Res
	}
	in.Args = []kernel.Value{c}
	return out
}

// costly are ops of which one on lanes is sooner done than several on scalars.
var costly = map[kernel.Op]bool{
	kernel.OpFDiv: true, kernel.OpSqrt: true, kernel.OpRsqrt: true, kernel.OpRcp: true, kernel.OpExp: true, kernel.OpExp2: true,
	kernel.OpLog: true, kernel.OpLog2: true, kernel.OpExpm1: true, kernel.OpLog1p: true, kernel.OpSin: true, kernel.OpCos: true, kernel.OpTan: true, kernel.OpTanh: true, kernel.OpLogistic: true, kernel.OpErf: true,
}

// inLanes does a costly op on scalars for all iterations in one, of a lane each.
func (x *abreast) inLanes(out []kernel.Inst, in *kernel.Inst) []kernel.Inst {
	wide := kernel.Type{Elem: in.Type.Elem, Lanes: uint16(x.n)}
	add := func(op kernel.Op, t kernel.Type, imm int64, args ...kernel.Value) kernel.Value {
		k := kernel.New(op, t, args...)
		k.Imm, k.Loc, k.Res = imm, in.Loc, x.f.NewValue(t)
		out = append(out, k)
		return k.Res
	}
	all := *in
	all.Type, all.Args, all.Res = wide, nil, x.f.NewValue(wide)
	for _, a := range in.Args {
		list := x.copies(a)
		v := add(kernel.OpSplat, wide, 0, list[0])
		for k, a := range list[1:] {
			v = add(kernel.OpInsert, wide, int64(k+1), v, a)
		}
		all.Args = append(all.Args, v)
	}
	out = append(out, all)
	for k, v := range x.copies(in.Res) {
		e := kernel.New(kernel.OpExtract, in.Type, all.Res)
		e.Imm, e.Loc, e.Res = int64(k), in.Loc, v
		out = append(out, e)
	}
	return out
}

// countAll lets the counter count all iterations of a round.
func (x *abreast) countAll() {
	next := x.f.Blocks[x.latch].Term().Succs[x.stay].Args[x.counter]
	b := x.f.Blocks[x.d.block[next]]
	at := slices.IndexFunc(b.Insts, func(in kernel.Inst) bool { return in.Res == next })
	k := kernel.New(kernel.OpConst, x.f.TypeOf(next))
	k.Imm, k.Res = -x.n, x.f.NewValue(x.f.TypeOf(next))
	in := &b.Insts[at]
	in.Args, in.Hints = []kernel.Value{x.params[x.header][x.counter], k.Res}, 0
	b.Insts = slices.Insert(b.Insts, at, k)
}

// passOn gives the blocks that a terminator leads to their parameters of all iterations.
func (x *abreast) passOn(term *kernel.Inst) {
	for i := range term.Succs {
		s := &term.Succs[i]
		if !x.in[s.Block] || s.Block == x.header {
			continue // the last iteration's values
		}
		var args []kernel.Value
		for k, p := range x.params[s.Block] {
			if !x.differs(p) {
				args = append(args, s.Args[k])
				continue
			}
			for _, names := range x.names {
				args = append(args, x.name(names, s.Args[k]))
			}
			args = append(args, s.Args[k])
		}
		s.Args = args
	}
}
