package backend

import (
	"fmt"
	"slices"

	"github.com/godwit-accel/godwit/ir/kernel"
	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/regalloc"
)

// pipeCheck proves a pipelined loop right without looking at how it was made. It runs the given loop by
// name, some iterations, and notes for each instruction in each iteration whose results it
// reads; then it runs the new blocks the same way. Each instruction must have read the same
// results there, every one must have run as often, the values handed on must be the same, and
// memory accesses that changed places must be apart by a test of their own.
type pipeCheck struct {
	blk    *block
	insts  []*inst // of the given loop
	params []regalloc.VReg
	back   []regalloc.VReg
	index  map[*inst]int
	vregs  []regalloc.VReg // read behind the loop
	exit   []regalloc.VReg
	ids    map[result]int
}

// result is what an instruction made in an iteration; without one, a value from outside.
type result struct {
	in *inst
	op int
	n  int
}

type run struct {
	in *inst
	n  int
}

func newPipeCheck(lb *loopBody) *pipeCheck {
	c := &pipeCheck{blk: lb.blk, params: lb.blk.params, back: lb.args, index: map[*inst]int{}, vregs: lb.out, ids: map[result]int{}}
	c.exit = lb.blk.succs[lb.exit].args
	c.insts = append(c.insts, lb.blk.insts...)
	for i, in := range c.insts {
		c.index[in] = i
	}
	return c
}

func (c *pipeCheck) id(r result) int {
	n, ok := c.ids[r]
	if !ok {
		n = len(c.ids) + 1
		c.ids[r] = n
	}
	return n
}

// env names what registers hold.
type env map[regalloc.VReg]int

func (c *pipeCheck) get(e env, v regalloc.VReg) int {
	if x, ok := e[v]; ok {
		return x
	}
	return c.id(result{op: -1, n: int(v)})
}

func (c *pipeCheck) pass(e env, params, args []regalloc.VReg) {
	vals := make([]int, len(args))
	for k, v := range args {
		vals[k] = c.get(e, v)
	}
	for k, p := range params {
		e[p] = vals[k]
	}
}

// step runs an instruction as the n-th of its kind and returns what it reads.
func (c *pipeCheck) step(e env, in, as *inst, n int) (reads []int) {
	for _, o := range in.ops {
		if o.Role == regalloc.Use {
			reads = append(reads, c.get(e, o.V))
		}
	}
	k := 0
	for _, o := range in.ops {
		if o.Role != regalloc.Use {
			e[o.V] = c.id(result{as, k, n})
			k++
		}
	}
	return reads
}

func (c *pipeCheck) run(x *expansion) error {
	const passes = 2
	trips := int(x.s.stages) - 1 + passes*x.copies + int(x.rest)
	want := map[run][]int{}
	given := env{}
	for k, p := range c.params {
		given[p] = c.id(result{op: -2, n: k})
	}
	for n := range trips {
		if n > 0 {
			c.pass(given, c.params, c.back)
		}
		for _, in := range c.insts {
			want[run{in, n}] = c.step(given, in, in, n)
		}
	}
	got := env{}
	for k, p := range x.first {
		got[p] = c.id(result{op: -2, n: k})
	}
	count := map[*inst]int{}
	var order []run
	walk := func(b *block) error {
		for _, in := range b.insts {
			if in.from == nil {
				c.step(got, in, in, count[in])
				continue
			}
			n := count[in.from]
			count[in.from]++
			if _, ok := c.index[in.from]; !ok {
				return fmt.Errorf("%v is none of the loop's instructions", in.Op)
			}
			reads, ref := c.step(got, in, in.from, n), want[run{in.from, n}]
			if !slices.Equal(reads, ref) {
				return fmt.Errorf("%v of iteration %d reads %v, not %v", in.Op, n, reads, ref)
			}
			order = append(order, run{in.from, n})
		}
		return nil
	}
	if err := c.walk(x, got, walk, passes); err != nil {
		return err
	}
	for in, n := range count {
		if n != trips {
			return fmt.Errorf("%v runs %d times, not %d", in.Op, n, trips)
		}
	}
	for _, in := range c.insts {
		if count[in] == 0 && (in.mem.writes || in.mem.effect || in.Op == isa.OpFetch) {
			return fmt.Errorf("%v is gone", in.Op)
		}
	}
	last := x.finish
	out := last.succs[len(last.succs)-1].args
	for k, v := range append(append([]regalloc.VReg(nil), c.exit...), c.vregs...) {
		if c.get(got, out[k]) != c.get(given, v) {
			return fmt.Errorf("result %d of the loop differs", k)
		}
	}
	if len(last.succs) == 2 {
		c.pass(given, c.params, c.back)
		for k, v := range last.succs[0].args {
			if c.get(got, v) != c.get(given, c.params[k]) && !c.counts(k) {
				return fmt.Errorf("parameter %d differs where the given loop goes on", k)
			}
		}
	}
	return c.memory(order)
}

// walk runs the new blocks in the order of a run with so many passes.
func (c *pipeCheck) walk(x *expansion, got env, walk func(*block) error, passes int) error {
	blocks := []*block{x.pre}
	if x.start != x.pre {
		blocks = append(blocks, x.start)
	}
	for _, b := range blocks {
		if err := walk(b); err != nil {
			return err
		}
	}
	enter := x.start.succs[0]
	for n := range passes {
		if n == 0 {
			c.pass(got, x.kernel.params, enter.args)
		} else {
			c.pass(got, x.kernel.params, x.kernel.succs[0].args)
		}
		if err := walk(x.kernel); err != nil {
			return err
		}
	}
	return walk(x.finish)
}

// counts reports a parameter that only counts: its value behind the pipeline is computed.
func (c *pipeCheck) counts(k int) bool {
	for _, in := range c.insts {
		reads, makes := false, false
		for _, o := range in.ops {
			reads = reads || o.Role == regalloc.Use && o.V == c.params[k]
			makes = makes || o.Role != regalloc.Use && o.V == c.back[k]
		}
		if reads && makes {
			return true
		}
	}
	return false
}

// memory looks at each pair of accesses whose order changed.
func (c *pipeCheck) memory(order []run) error {
	var mem []run
	for _, r := range order {
		if r.in.mem.reads || r.in.mem.writes || r.in.copies != nil {
			mem = append(mem, r)
		}
	}
	for j, y := range mem {
		for _, x := range mem[:j] {
			if x.n < y.n || x.n == y.n && c.index[x.in] < c.index[y.in] {
				continue
			}
			if x.in.copies != nil || y.in.copies != nil {
				if c.blk.steps.mustPrecede(y.in, x.in) {
					return fmt.Errorf("%v of iteration %d and %v of iteration %d changed places", x.in.Op, x.n, y.in.Op, y.n)
				}
				continue
			}
			if !x.in.mem.writes && !y.in.mem.writes {
				continue
			}
			if !c.blk.steps.apart(&x.in.mem, x.n, &y.in.mem, y.n) {
				return fmt.Errorf("%v of iteration %d and %v of iteration %d changed places and may touch the same bytes", x.in.Op, x.n, y.in.Op, y.n)
			}
		}
	}
	return nil
}

// mustPrecede says whether x, which comes first in the given loop, must stay in front of y, if one of them starts a copy of the
// DMA engine or waits for one.
func (st steps) mustPrecede(x, y *inst) bool {
	meet := func(l, m []memRef) bool {
		for i := range l {
			for k := range m {
				if (l[i].writes || m[k].writes) && !st.apart(&l[i], 0, &m[k], 0) {
					return true
				}
			}
		}
		return false
	}
	of := func(in *inst) []memRef {
		if in.copies == nil {
			return []memRef{in.mem}
		}
		if in.copies.start {
			return append([]memRef{in.copies.reads}, in.copies.touches...)
		}
		return in.copies.touches
	}
	s, t := x.copies, y.copies
	switch {
	case s != nil && t != nil && s.queue == t.queue:
		return true
	case t != nil && !t.start: // a wait that comes sooner harms nobody
		return false
	case s != nil && !s.start:
		return s.touches == nil || meet(s.touches, of(y))
	case s != nil: // a start, in front of an access or a start of another queue
		return t == nil && y.mem.writes && meet([]memRef{s.reads}, of(y))
	}
	return meet(of(x), t.touches) || x.mem.writes && meet(of(x), []memRef{t.reads})
}

// apart reports that x in iteration n never touches a byte of y in iteration m. It is written anew
// for the checks: the schedulers use carried and apart of linear.go.
func (st steps) apart(x *memRef, n int, y *memRef, m int) bool {
	if a, b := x.root, y.root; a.kind != b.kind || a != b {
		sure := func(r root) bool {
			return r.kind != rootUnknown && r.kind != rootNone && (a.kind != b.kind || r.kind == rootScratch && r.id > 0 || r.kind == rootSym && r.sym != "" || r.kind > rootSym)
		}
		if sure(a) && sure(b) || a.kind == rootParam || b.kind == rootParam {
			return true
		}
	}
	moves := func(v kernel.Value) (int64, bool, bool) {
		s, ok := st[v]
		return s.by, s.known, ok
	}
	if x.barrier || y.barrier || x.private != y.private {
		return x.private != y.private
	}
	if x.otherRow(y) {
		return true
	}
	if x.lin != nil && y.lin != nil {
		lo, hi, ok := y.lin.c-x.lin.c, y.lin.c-x.lin.c, true
		type multiple struct {
			of term
			k  int64
		}
		var room [2 * (maxTerms + 1)]multiple
		sums := room[:0]
		sum := func(t term, k int64) {
			for i := range sums {
				if sums[i].of == t {
					sums[i].k += k
					return
				}
			}
			sums = append(sums, multiple{t, k})
		}
		put := func(l *linear, it int, sign int64) {
			for _, t := range l.terms {
				by, known, changes := moves(t.v)
				key := term{v: t.v, rows: t.rows, limit: t.limit}
				switch {
				case !changes, known && t.rows == 0:
					sum(key, sign*t.k)
					lo, hi = lo+sign*t.k*by*int64(it), hi+sign*t.k*by*int64(it)
				case n == m:
					sum(key, sign*t.k)
				case t.limit >= 0:
					k := sign * t.k
					lo, hi = lo+min(0, k*t.limit), hi+max(0, k*t.limit)
				default:
					ok = false
				}
			}
		}
		put(y.lin, m, 1)
		put(x.lin, n, -1)
		for _, e := range sums {
			t, k := e.of, e.k
			if k != 0 && t.limit < 0 {
				ok = false
			}
			// A value between 0 and its limit is so in both iterations: that bounds what it began as.
			least, most := int64(0), t.limit
			if by, known, changes := moves(t.v); changes && known && t.rows == 0 {
				for _, it := range []int{n, m} {
					least, most = max(least, -by*int64(it)), min(most, t.limit-by*int64(it))
				}
			}
			if least > most {
				return true // the loop never gets that far
			}
			lo, hi = lo+min(k*least, k*most), hi+max(k*least, k*most)
		}
		if ok && (hi+y.hi <= x.lo || lo+y.lo >= x.hi) {
			return true
		}
	}
	if _, _, changes := moves(x.base); changes && n != m || x.base != y.base || x.root != y.root || x.size == 0 || y.size == 0 {
		return false
	}
	return x.off >= y.off+y.size || y.off >= x.off+x.size
}
