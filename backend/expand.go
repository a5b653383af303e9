package backend

import (
	"fmt"
	"math/bits"
	"slices"

	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/regalloc"
)

// expansion makes start, kernel and finish of a pipelined loop. Step k of the pipeline runs
// stage s of iteration k−s, all in the order of the kernel's rows:
//
//	step      0     1     2     3     4
//	start     a0    a1 b0
//	kernel                a2 b1 c0
//	                            a3 b2 c1
//	finish                            b3 c2   c3
//
// A value is named by its register in the given loop and its iteration; in the kernel and behind
// it, iterations count from the one that the pass begins, the kernel's first stage 0.
type expansion struct {
	p      *pipeliner
	lb     *loopBody
	g      *graph
	s      *modulo
	order  []int32 // the body as the kernel has it
	pos    []int32 // where in order
	copies int
	rest   int64 // constant trips: how many iterations the last steps in front of finish begin

	pre, start, kernel, finish *block
	first                      []regalloc.VReg // the parameters at iteration 0
	names                      map[version]regalloc.VReg
	carried                    []version // what the kernel has as parameters, behind the counter
	done, passes, left         reg
}

type version struct {
	v  regalloc.VReg
	it int32
}

func newExpansion(p *pipeliner, lb *loopBody, g *graph, s *modulo) *expansion {
	n := len(lb.body)
	x := &expansion{p: p, lb: lb, g: g, s: s, order: make([]int32, n), pos: make([]int32, n), copies: 1}
	keys := make([]int64, n) // row, slot, place
	for i := range keys {
		keys[i] = int64(s.at[i]%s.ii)<<40 | int64(g.slot(int32(i)))<<32 | int64(i)
	}
	slices.Sort(keys)
	for k, key := range keys {
		i := int32(key)
		x.order[k], x.pos[i] = i, int32(k)
	}
	for _, w := range lb.flows {
		q := x.stage(w.to) + w.dist - x.stage(w.from)
		if x.pos[w.to] > x.pos[w.from] {
			q++
		}
		x.copies = max(x.copies, int(q))
	}
	if lb.trips.constant == 0 {
		x.copies = 1 << bits.Len(uint(x.copies-1)) // so that passes are counted by shifts
	}
	return x
}

func (x *expansion) stage(i int32) int32 { return x.s.at[i] / x.s.ii }

// pressure is the class with the most values alive in the kernel beyond its registers, and how many.
func (x *expansion) pressure(spare *[regalloc.NumClasses]int) (worst regalloc.Class, over int) {
	n := int32(len(x.lb.body))
	last := make([]int32, len(x.lb.values)) // place of its last reader
	for _, w := range x.lb.flows {
		last[w.value] = max(last[w.value], (x.stage(w.to)+w.dist)*n+x.pos[w.to])
	}
	var live [regalloc.NumClasses][]int
	for c := range live {
		live[c] = make([]int, n)
	}
	for k, v := range x.lb.values {
		from := x.stage(v.by)*n + x.pos[v.by]
		l := live[v.class]
		span := max(last[k], from+1) - from
		l[0] += int(span / n) // all round; the differences follow
		if at, rest := from%n, span%n; rest > 0 {
			l[at]++
			if at+rest < n {
				l[at+rest]--
			} else {
				l[0]++
				l[at+rest-n]--
			}
		}
	}
	var fixed [regalloc.NumClasses]int
	fixed[regalloc.S] = 1 // the counter
	for _, v := range x.lb.liveIn {
		if x.lb.f.vregs[v].Remat == 0 { // a constant can be made again
			fixed[x.lb.f.vregs[v].Class]++
		}
	}
	for c := range live {
		for t := 1; t < int(n); t++ {
			live[c][t] += live[c][t-1]
		}
		have := len(x.p.cfg.Alloc[c]) + len(x.p.cfg.Costly[c]) - spare[c]
		if x := slices.Max(live[c]) + fixed[c] - have; x > over {
			worst, over = regalloc.Class(c), x
		}
	}
	return worst, over
}

// worthwhile says why the trips of the loop do not pay for start and finish.
func (x *expansion) worthwhile(list int) string {
	return x.lb.tooFew(x.s.ii, x.s.stages, x.copies, int64(slices.Max(x.s.at))+1, list)
}

// tooFew says why the loop's trips do not pay for so many stages and copies, if an iteration takes span cycles and list in a loop.
func (lb *loopBody) tooFew(ii, stages int32, copies int, span int64, list int) string {
	n := lb.trips.constant
	if n > 0 && (n < int64(stages)-1+int64(copies) || (n-1)*int64(ii)+span+8 >= n*int64(list)) {
		return fmt.Sprintf("%d iterations are too few for %d stages", n, stages)
	}
	return ""
}

func (x *expansion) newReg(c regalloc.Class) reg { return x.p.f.vreg(c) }

// add appends an instruction of the trip count's arithmetic.
func (x *expansion) add(blk *block, op isa.Op, t isa.Type, imm string, n int64, ops ...operand) reg {
	r := x.newReg(regalloc.S)
	in := build(op, t, append([]operand{d(r)}, ops...)...)
	if imm != "" && !in.setImm(imm, n) {
		panic(fmt.Sprintf("%v: %d does not fit", op, n))
	}
	in.loc = x.lb.blk.insts[len(x.lb.blk.insts)-1].loc
	blk.insts = append(blk.insts, in)
	return r
}

// atStart finds a value in front of the kernel, at an iteration counted from the first.
func (x *expansion) atStart(v regalloc.VReg, it int32) regalloc.VReg {
	if k, ok := x.lb.param[v]; ok {
		if it == 0 || x.lb.args[k] == v {
			return x.first[k]
		}
		return x.atStart(x.lb.args[k], it-1)
	}
	if _, ok := x.lb.def[v]; ok {
		r, ok := x.names[version{v, it}]
		if !ok {
			panic("value used before it is made")
		}
		return r
	}
	return v
}

// inKernel finds a value in the kernel or behind it. What this pass has not made comes as a parameter.
func (x *expansion) inKernel(v regalloc.VReg, it int32) regalloc.VReg {
	if k, ok := x.lb.param[v]; ok {
		if x.lb.args[k] == v {
			return x.first[k]
		}
		if it+x.s.stages-1 > 0 {
			return x.inKernel(x.lb.args[k], it-1)
		}
	} else if _, ok := x.lb.def[v]; !ok {
		return v
	}
	key := version{v, it}
	r, ok := x.names[key]
	if !ok {
		r = x.newReg(x.p.f.vregs[v].Class)
		x.names[key] = r
		x.carried = append(x.carried, key)
		x.kernel.params = append(x.kernel.params, r)
	}
	return r
}

// copyInst makes the instruction of an iteration.
func (x *expansion) copyInst(blk *block, i, it, step int32, find func(regalloc.VReg, int32) regalloc.VReg) {
	in := x.lb.body[i]
	y := *in
	y.ops = slices.Clone(in.ops)
	y.mem = x.lb.blk.steps.at(in.mem, int64(it))
	y.cycle = step*x.s.ii + x.s.at[i]%x.s.ii
	if y.from == nil {
		y.from = in
	}
	for k := range y.ops {
		if o := &y.ops[k]; o.Role == regalloc.Use {
			o.V = find(o.V, it)
		}
	}
	for k := range y.ops {
		if o := &y.ops[k]; o.Role != regalloc.Use {
			r := regalloc.VReg(len(x.p.f.vregs))
			x.p.f.vregs = append(x.p.f.vregs, x.p.f.vregs[o.V])
			x.names[version{o.V, it}] = r
			o.V = r
		}
	}
	blk.insts = append(blk.insts, &y)
}

// expand puts the pipelined loop in the place of the given one.
func (x *expansion) expand() {
	lb, f, s := x.lb, x.p.f, x.s
	name := lb.blk.name
	x.pre = &block{name: name + ".pre"}
	x.kernel = &block{name: name, source: lb.blk.source, pipe: &pipe{done: true, copies: x.copies, ii: s.ii, steps: lb.blk.steps}}
	x.finish = &block{name: name + ".end"}
	x.names = map[version]regalloc.VReg{}
	for _, v := range lb.blk.params {
		r := x.newReg(f.vregs[v].Class)
		x.first = append(x.first, r)
		x.pre.params = append(x.pre.params, r)
	}
	x.start = x.pre
	x.count()
	for k := int32(0); k < s.stages-1; k++ {
		for _, i := range x.order {
			if it := k - x.stage(i); it >= 0 {
				x.copyInst(x.start, i, it, k, x.atStart)
			}
		}
	}
	before := x.names
	x.names = map[version]regalloc.VReg{}
	counter, next := x.newReg(regalloc.S), x.newReg(regalloc.S)
	x.kernel.params = append(x.kernel.params, counter)
	n := int32(x.copies)
	for u := range n {
		for _, i := range x.order {
			x.copyInst(x.kernel, i, u-x.stage(i), u, x.inKernel)
		}
	}
	last := n + int32(x.rest) - 1
	for u := n; u <= last+s.stages-1; u++ {
		for _, i := range x.order {
			if it := u - x.stage(i); it <= last {
				x.copyInst(x.finish, i, it, u-n, x.inKernel)
			}
		}
	}
	exit := lb.blk.succs[lb.exit]
	out := edge{to: exit.to}
	for _, v := range append(slices.Clone(exit.args), lb.out...) {
		out.args = append(out.args, x.inKernel(v, last))
	}
	back, inner := edge{args: []regalloc.VReg{next}}, edge{args: []regalloc.VReg{x.passes}}
	var again edge
	if x.left != zero {
		for k, v := range lb.blk.params {
			if in, by := lb.stepOf0(k); in != nil && !lb.kept(lb.args[k]) {
				m := x.add(x.finish, isa.OpMul, isa.I64, "", 0, a(x.done), b(x.add(x.finish, isa.OpLi, 0, "imm", by)))
				again.args = append(again.args, x.add(x.finish, isa.OpAdd, isa.I64, "", 0, a(x.first[k]), b(m)))
				continue
			}
			again.args = append(again.args, x.inKernel(v, last+1))
		}
	}
	for k := 0; k < len(x.carried); k++ { // grows
		key := x.carried[k]
		back.args = append(back.args, x.inKernel(key.v, key.it+n))
	}
	kernelNames := x.names
	x.names = before
	for _, key := range x.carried {
		inner.args = append(inner.args, x.atStart(key.v, key.it+s.stages-1))
	}
	x.names = kernelNames
	x.wire(counter, next, inner, back, out, again)
}

// stepOf0 is stepOf over the loop as it was given, with what has been dropped since.
func (lb *loopBody) stepOf0(k int) (*inst, int64) {
	for _, in := range lb.given {
		if !in.adds() {
			continue
		}
		ok := 0
		for _, o := range in.ops {
			if o.Role == regalloc.Use && o.V == lb.blk.params[k] || o.Role != regalloc.Use && o.V == lb.args[k] {
				ok++
			}
		}
		if ok == 2 {
			return in, in.Imm
		}
	}
	return nil, 0
}

func (lb *loopBody) kept(v regalloc.VReg) bool {
	_, ok := lb.def[v]
	return ok
}

// count computes trips, passes and what is left, and enters the given loop if trips are too few.
func (x *expansion) count() {
	t, s := &x.lb.trips, int64(x.s.stages)
	u := int64(x.copies)
	x.left, x.done = zero, zero
	if t.constant > 0 {
		x.rest = (t.constant - s + 1) % u
		x.passes = x.add(x.pre, isa.OpLi, 0, "imm", (t.constant-s+1)/u)
		return
	}
	first, n := x.first[t.iv], reg(zero)
	shift := int64(bits.TrailingZeros64(uint64(max(t.by, -t.by))))
	switch {
	case t.counted:
		n = first
	case t.equal:
		hi, lo := t.bound, first
		if t.by < 0 {
			hi, lo = lo, hi
		}
		n = x.add(x.pre, isa.OpSub, t.typ, "", 0, a(hi), b(lo))
		if t.typ.Size() == 4 {
			n = x.add(x.pre, isa.OpExt, isa.U32, "", 0, a(n))
		}
		if shift > 0 { // a distance that is no multiple makes the count negative
			off := x.add(x.pre, isa.OpAndi, 0, "imm", 1<<shift-1, a(n))
			off = x.add(x.pre, isa.OpSlli, isa.I64, "sh", 63-shift, a(off))
			n = x.add(x.pre, isa.OpSrli, isa.I64, "sh", shift, a(n))
			n = x.add(x.pre, isa.OpSub, isa.I64, "", 0, a(n), b(off))
		}
	default:
		// (end − first) / by, where end = bound + by − 1; a wrap-around makes it 0.
		end := t.bound
		if t.typ.Size() == 4 {
			first = x.add(x.pre, isa.OpExt, isa.I32, "", 0, a(first))
			end = x.add(x.pre, isa.OpExt, isa.I32, "", 0, a(end))
		}
		end = x.add(x.pre, isa.OpAddi, isa.I64, "imm", t.by-1, a(end))
		if t.typ.Size() == 4 {
			end = x.add(x.pre, isa.OpExt, isa.I32, "", 0, a(end))
		}
		low := x.add(x.pre, isa.OpMin, isa.I64, "", 0, a(first), b(end))
		n = x.add(x.pre, isa.OpSub, isa.I64, "", 0, a(end), b(low))
		if shift > 0 {
			n = x.add(x.pre, isa.OpSrai, isa.I64, "sh", shift, a(n))
		}
	}
	if t.lead != 0 {
		n = x.add(x.pre, isa.OpAddi, isa.I64, "imm", 1, a(n))
	}
	x.start = &block{name: x.lb.blk.name + ".start"}
	few := build(isa.OpBlt, isa.I64, a(n), b(x.add(x.pre, isa.OpLi, 0, "imm", max(2, s-1+u))))
	few.kind = branch
	x.pre.insts = append(x.pre.insts, few)
	x.passes = n
	if s > 1 {
		x.passes = x.add(x.start, isa.OpAddi, isa.I64, "imm", 1-s, a(n))
	}
	if u > 1 {
		x.left = x.add(x.start, isa.OpAndi, 0, "imm", u-1, a(x.passes))
		x.passes = x.add(x.start, isa.OpSrli, isa.I64, "sh", int64(bits.TrailingZeros64(uint64(u))), a(x.passes))
		x.done = x.add(x.start, isa.OpSub, isa.I64, "", 0, a(n), b(x.left))
	}
}

// wire ends the new blocks, puts them in front of the given loop and renumbers.
func (x *expansion) wire(counter, next reg, inner, back, out, again edge) {
	lb, f := x.lb, x.p.f
	ordered := []*block{x.pre}
	if x.start != x.pre {
		ordered = append(ordered, x.start)
	}
	ordered = append(ordered, x.kernel, x.finish)
	keep := x.start != x.pre // the given loop still runs short trips
	at := lb.b
	kernelAt, finishAt, oldAt := at+len(ordered)-2, at+len(ordered)-1, at+len(ordered)
	grow := len(ordered)
	if !keep {
		grow--
	}
	place := func(b int) int {
		if b > at {
			return b + grow
		}
		return b
	}
	for i, blk := range f.blocks {
		for k := range blk.succs {
			e := &blk.succs[k]
			if i == at && e.to == at {
				e.to = oldAt
			} else {
				e.to = place(e.to) // to the loop: to pre, which has its number
			}
		}
	}
	exitTo := place(out.to)
	term := lb.blk.insts[len(lb.blk.insts)-1]
	inner.to, back.to, out.to, again.to = kernelAt, kernelAt, exitTo, oldAt
	if keep {
		x.pre.succs = []edge{{to: oldAt, args: slices.Clone(x.first)}, {to: at + 1}}
	}
	j := jumpInst()
	j.loc = term.loc
	x.start.insts, x.start.succs = append(x.start.insts, j), []edge{inner}
	loop := build(isa.OpDbnz, 0)
	loop.kind, loop.loc, loop.src, loop.cycle = branch, term.loc, term.src, int32(x.copies)*x.s.ii-1
	x.kernel.insts = append(x.kernel.insts, loop.over(next, counter))
	x.kernel.succs = []edge{back, {to: finishAt}}
	if x.left != zero {
		more := build(isa.OpBne, isa.I64, a(x.left))
		more.kind, more.loc = branch, term.loc
		x.finish.insts, x.finish.succs = append(x.finish.insts, more), []edge{again, out}
	} else {
		j := jumpInst()
		j.loc = term.loc
		x.finish.insts, x.finish.succs = append(x.finish.insts, j), []edge{out}
	}
	blocks := append(slices.Clone(f.blocks[:at]), ordered...)
	if keep {
		lb.blk.pipe = &pipe{why: "short trips and the rest of a pipelined loop", rest: true}
		blocks = append(blocks, lb.blk)
	}
	mine := len(blocks)
	f.blocks = append(blocks, f.blocks[at+1:]...)
	x.export(exitTo, at, mine)
	if keep {
		e := &lb.blk.succs[lb.exit]
		e.args = append(slices.Clone(e.args), lb.out...)
	}
}

// export makes what is read behind the loop parameters of its exit; blocks from from up to to are the loop's.
func (x *expansion) export(exitTo, from, to int) {
	lb, f := x.lb, x.p.f
	if len(lb.out) == 0 {
		return
	}
	// What is read behind the loop becomes a parameter of the exit.
	names := map[regalloc.VReg]regalloc.VReg{}
	exit := f.blocks[exitTo]
	for _, v := range lb.out {
		names[v] = x.newReg(f.vregs[v].Class)
		exit.params = append(exit.params, names[v])
	}
	for i, blk := range f.blocks {
		if i >= from && i < to {
			continue
		}
		for _, in := range blk.insts {
			for k := range in.ops {
				if r, ok := names[in.ops[k].V]; ok && in.ops[k].Role == regalloc.Use {
					in.ops[k].V = r
				}
			}
		}
		for k := range blk.succs {
			for n, v := range blk.succs[k].args {
				if r, ok := names[v]; ok {
					blk.succs[k].args[n] = r
				}
			}
		}
	}
}
