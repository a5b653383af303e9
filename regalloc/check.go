package regalloc

import (
	"fmt"
	"slices"
)

// Check proves that a result implements its input. It walks the output's code and keeps,
// for every register and slot, the set of virtual registers whose current value lies
// there; where paths meet, only what holds on all of them is kept. Every use must find
// its own virtual register, in the class, the fixed register or the tie that its operand
// asks for. It knows nothing of live ranges and shares no code with the allocator.
func Check(f *Func, cfg *Config, r *Result) error {
	c := newChecker(f, cfg, r)
	if err := c.shape(); err != nil {
		return err
	}
	return c.flow()
}

func newChecker(f *Func, cfg *Config, r *Result) *checker {
	c := &checker{f: f, cfg: cfg, r: r, n: int(slotBase) + len(r.Slots)}
	for cl := range cfg.Alloc {
		for _, x := range append(slices.Clone(cfg.Alloc[cl]), cfg.Costly[cl]...) {
			c.allowed.Add(Class(cl), int(x))
		}
	}
	return c
}

// places maps each place to a sorted set of virtual registers. Sets are never changed in
// place, so states may share them.
type places [][]VReg

type checker struct {
	f       *Func
	cfg     *Config
	r       *Result
	n       int
	allowed RegSet
	edge    map[[2]int][]int32
	at      int                       // instruction, for messages
	in      []places                  // by block: what is known behind its edge's code; nil if nothing leads there
	visit   func(b, k int, st places) // if not nil: told what places hold where edge k leaves block b
}

func (c *checker) errorf(format string, args ...any) error {
	return &Error{c.at, fmt.Sprintf(format, args...)}
}

// shape checks what needs no data flow.
func (c *checker) shape() error {
	r, f := c.r, c.f
	if len(r.CodeStart) != len(f.Blocks)+1 || len(r.HeadEdits) != len(f.Blocks) || len(r.OpBase) != len(f.Insts)+1 || int(r.OpBase[len(f.Insts)]) != len(r.Regs) {
		return c.errorf("result does not fit the function")
	}
	seen := make([]bool, len(r.Edits))
	edit := func(i int32) error {
		if i < 0 || int(i) >= len(r.Edits) || seen[i] {
			return c.errorf("edit %d is missing or used twice", i)
		}
		seen[i] = true
		return c.editShape(&r.Edits[i])
	}
	preds := make([]int, len(f.Blocks))
	for _, bl := range f.Blocks {
		for _, e := range bl.Succs {
			preds[e.To]++
		}
	}
	for b, bl := range f.Blocks {
		next := bl.First
		if n := r.HeadEdits[b]; n < 0 || n > 0 && preds[b] != 1 || r.CodeStart[b]+n >= r.CodeStart[b+1] ||
			slices.Max(append([]int32{-1}, r.Code[r.CodeStart[b]:r.CodeStart[b]+n]...)) >= 0 {
			return c.errorf("block %d: bad edge code", b)
		}
		for _, x := range r.Code[r.CodeStart[b]:r.CodeStart[b+1]] {
			c.at = min(next, len(f.Insts)-1)
			if x < 0 {
				if next == bl.First+bl.N {
					return c.errorf("edit after the terminator")
				}
				if err := edit(^x); err != nil {
					return err
				}
				continue
			}
			if int(x) != next || next >= bl.First+bl.N {
				return c.errorf("block %d: instruction %d out of order", b, x)
			}
			next++
		}
		if next != bl.First+bl.N {
			return c.errorf("block %d lacks instructions from %d on", b, next)
		}
	}
	c.edge = map[[2]int][]int32{}
	for _, e := range r.Edges {
		if e.Block < 0 || e.Block >= len(f.Blocks) || e.Succ < 0 || e.Succ >= len(f.Blocks[e.Block].Succs) {
			return c.errorf("code on an edge that is not there")
		}
		for _, i := range e.Edits {
			if err := edit(i); err != nil {
				return err
			}
		}
		c.edge[[2]int{e.Block, e.Succ}] = e.Edits
	}
	for i, s := range r.Slots {
		if s.Size < c.cfg.SlotSize[s.Class] || s.Off < 0 || s.Off+s.Size > r.FrameBytes {
			return c.errorf("slot %d lies outside the frame", i)
		}
		for j, t := range r.Slots[:min(i, 64)] { // neighbours in the layout are checked below
			if s.Off < t.Off+t.Size && t.Off < s.Off+s.Size {
				return c.errorf("slots %d and %d overlap", j, i)
			}
		}
	}
	byOff := slices.Clone(r.Slots)
	slices.SortFunc(byOff, func(a, b Slot) int { return a.Off - b.Off })
	for i := 1; i < len(byOff); i++ {
		if byOff[i].Off < byOff[i-1].Off+byOff[i-1].Size {
			return c.errorf("slots overlap at offset %d", byOff[i].Off)
		}
	}
	return nil
}

func (c *checker) regOK(l Loc, cl Class) bool {
	return l.IsReg() && l.Class() == cl && c.allowed.Has(cl, l.Reg())
}

func (c *checker) slotOK(l Loc, cl Class) bool {
	return l.IsSlot() && l.Reg() < len(c.r.Slots) && c.r.Slots[l.Reg()].Size >= c.cfg.SlotSize[cl]
}

func (c *checker) editShape(e *Edit) error {
	if e.Class >= NumClasses {
		return c.errorf("edit of no class")
	}
	via := c.cfg.Via[e.Class]
	tmp := e.Tmp == NoLoc
	if via != e.Class {
		tmp = c.regOK(e.Tmp, via)
	}
	ok := false
	// A fixed register that is not allocatable may be a source or a target of a move.
	reg := func(l Loc) bool { return l.IsReg() && l.Class() == e.Class }
	switch e.Kind {
	case EditMove:
		ok = reg(e.From) && reg(e.To) && e.Tmp == NoLoc
	case EditSpill:
		ok = reg(e.From) && c.slotOK(e.To, e.Class) && tmp
	case EditReload:
		ok = c.slotOK(e.From, e.Class) && reg(e.To) && tmp
	case EditSwap:
		ok = c.regOK(e.From, e.Class) && c.regOK(e.To, e.Class) && e.From != e.To && c.cfg.Swap[e.Class] && e.Tmp == NoLoc
	case EditRemat:
		ok = reg(e.To) && e.Cookie != 0 && e.Tmp == NoLoc
	}
	if !ok {
		return c.errorf("malformed edit %v", *e)
	}
	return nil
}

func (c *checker) flow() error {
	f := c.f
	in := make([]places, len(f.Blocks))
	c.in = in
	in[0] = make(places, c.n)
	work, queued := []int{0}, make([]bool, len(f.Blocks))
	for len(work) > 0 {
		b := work[0]
		work = work[1:]
		queued[b] = false
		st := slices.Clone(in[b])
		if err := c.block(b, st); err != nil {
			return err
		}
		for k := range f.Blocks[b].Succs {
			if c.visit != nil {
				c.visit(b, k, st)
			}
			out, err := c.along(b, k, st)
			if err != nil {
				return err
			}
			to := f.Blocks[b].Succs[k].To
			changed := in[to] == nil
			if changed {
				in[to] = out
			} else {
				changed = meet(in[to], out)
			}
			if changed && !queued[to] {
				work, queued[to] = append(work, to), true
			}
		}
	}
	return nil
}

// meet keeps what both states say; it reports whether a shrank.
func meet(a, b places) bool {
	changed := false
	for l := range a {
		if len(a[l]) == 0 || len(b[l]) == len(a[l]) && &a[l][0] == &b[l][0] {
			continue
		}
		var both []VReg
		for _, v := range a[l] {
			if _, ok := slices.BinarySearch(b[l], v); ok {
				both = append(both, v)
			}
		}
		if len(both) != len(a[l]) {
			a[l], changed = both, true
		}
	}
	return changed
}

func (c *checker) block(b int, st places) error {
	for _, x := range c.r.Code[c.r.CodeStart[b]+c.r.HeadEdits[b] : c.r.CodeStart[b+1]] {
		var err error
		if x < 0 {
			err = c.edit(&c.r.Edits[^x], st)
		} else {
			c.at = int(x)
			err = c.inst(int(x), st)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func (c *checker) edit(e *Edit, st places) error {
	if e.Kind == EditRemat {
		var same []VReg // every value with this cookie is this value
		if e.V >= 0 && int(e.V) < len(c.f.VRegs) && c.f.VRegs[e.V].Remat == e.Cookie {
			same = []VReg{e.V}
		}
		st[e.To] = same
		return nil
	}
	got := st[e.From]
	if e.Kind == EditSwap {
		st[e.From] = st[e.To]
	}
	if e.Tmp != NoLoc {
		st[e.Tmp] = nil
	}
	st[e.To] = got
	return nil
}

func (c *checker) inst(i int, st places) error {
	ops := c.f.Insts[i].Ops
	for j, o := range ops {
		l, cl := c.r.Op(i, j), c.f.VRegs[o.V].Class
		switch {
		case o.Fixed >= 0 && l != RegLoc(cl, int(o.Fixed)):
			return c.errorf("operand %d: v%d is in %v, want %v%d", j, o.V, l, cl, o.Fixed)
		case o.Fixed < 0 && !c.regOK(l, cl):
			return c.errorf("operand %d: v%d is in %v, want an allocatable %v register", j, o.V, l, cl)
		case o.Tie >= 0 && l != c.r.Op(i, int(o.Tie)):
			return c.errorf("operand %d: %v is not the register of operand %d", j, l, o.Tie)
		}
		if o.Role == Use || o.Role == Mod {
			if _, ok := slices.BinarySearch(st[l], o.V); !ok {
				return c.errorf("operand %d: %v holds %v, want v%d", j, l, st[l], o.V)
			}
		}
		for k, p := range ops[:j] {
			if c.r.Op(i, k) != l {
				continue
			}
			both := o.Role != Use && p.Role != Use
			early := o.Role == EarlyDef || p.Role == EarlyDef
			mod := (o.Role == Mod || p.Role == Mod) && o.V != p.V
			if both || early || mod {
				return c.errorf("operands %d and %d share %v", k, j, l)
			}
		}
	}
	if cb := c.f.Insts[i].Clobber; cb != nil {
		for cl := Class(0); cl < NumClasses; cl++ {
			for x := 0; x < MaxRegs; x++ {
				if cb.Has(cl, x) {
					st[RegLoc(cl, x)] = nil
				}
			}
		}
	}
	for _, o := range ops {
		if o.Role != Use {
			c.forget(o.V, st)
		}
	}
	for j, o := range ops {
		if o.Role != Use {
			st[c.r.Op(i, j)] = []VReg{o.V}
		}
	}
	return nil
}

// forget drops v everywhere: its value is about to change.
func (c *checker) forget(v VReg, st places) {
	for l := range st {
		if len(st[l]) == 0 {
			continue
		}
		if k, ok := slices.BinarySearch(st[l], v); ok {
			st[l] = append(append([]VReg(nil), st[l][:k]...), st[l][k+1:]...)
		}
	}
}

// along carries a state over an edge: the edge's own code runs, which speaks of values as
// the predecessor names them, then parameters become what their arguments are.
func (c *checker) along(b, k int, st places) (places, error) {
	e := &c.f.Blocks[b].Succs[k]
	st = slices.Clone(st)
	for _, i := range c.edge[[2]int{b, k}] {
		if err := c.edit(&c.r.Edits[i], st); err != nil {
			return nil, err
		}
	}
	at := c.r.CodeStart[e.To]
	for _, x := range c.r.Code[at : at+c.r.HeadEdits[e.To]] {
		if err := c.edit(&c.r.Edits[^x], st); err != nil {
			return nil, err
		}
	}
	return c.renamed(b, k, st), nil
}

// renamed is what places hold when parameters have become what their arguments are.
func (c *checker) renamed(b, k int, st places) places {
	e := &c.f.Blocks[b].Succs[k]
	params := c.f.Blocks[e.To].Params
	out := slices.Clone(st)
	if len(params) > 0 {
		for l := range out {
			var add []VReg
			for i, a := range e.Args {
				if _, ok := slices.BinarySearch(st[l], a); ok {
					add = append(add, params[i])
				}
			}
			set := out[l]
			for _, v := range set {
				if !slices.Contains(params, v) {
					add = append(add, v)
				}
			}
			slices.Sort(add)
			out[l] = slices.Compact(add)
		}
	}
	return out
}
