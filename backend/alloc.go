package backend

import (
	"fmt"
	"sync"

	"github.com/godwit-accel/godwit/internal/room"
	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/regalloc"
)

// allocate gives physical registers to a function and inserts the edits. Blocks for critical
// edges that need code are added; see placeEdge for where.
func (f *fn) allocate(cfg *regalloc.Config, opt *Options) error {
	rf, done := f.allocInput()
	defer done()
	res, err := regalloc.Allocate(rf, cfg)
	if err != nil {
		return fmt.Errorf("@%s: %w", f.name, err)
	}
	if opt.Verify {
		if err := regalloc.Check(rf, cfg, res); err != nil {
			return fmt.Errorf("internal error: allocation of @%s is wrong: %w", f.name, err)
		}
	}
	f.frame.slots = int64(res.FrameBytes)
	f.frame.used = res.Used
	f.stats.Alloc = res.Stats
	if opt.SpillBounds {
		if f.stats.Spills, err = regalloc.Spills(rf, cfg, res); err != nil {
			return fmt.Errorf("internal error: allocation of @%s is wrong: %w", f.name, err)
		}
		f.stats.Inner = regalloc.InnerSpills(rf, cfg, res)
	}
	all := make([]*inst, 0, len(rf.Insts))
	for _, blk := range f.blocks {
		all = append(all, blk.insts...)
	}
	for b, blk := range f.blocks {
		out := make([]*inst, 0, len(blk.insts)+8)
		for _, x := range res.Code[res.CodeStart[b]:res.CodeStart[b+1]] {
			if x < 0 {
				loc, cycle := int32(0), int32(0)
				if len(out) > 0 {
					loc, cycle = out[len(out)-1].loc, out[len(out)-1].cycle
				}
				for _, y := range f.edit(&res.Edits[^x], res, loc) {
					y.cycle = cycle
					out = append(out, y)
				}
				continue
			}
			in := all[x]
			for j := range in.ops {
				if fd := in.ops[j].field; fd != noField {
					in.Set(fd, uint8(res.Op(int(x), j).Reg()))
				}
			}
			if in.kind == copyOf {
				if in.Op == isa.OpPor {
					in.B = in.A
				}
				if in.Dst == in.A {
					continue
				}
				in.kind = normal
			}
			if in.kind == entry || in.kind == undef {
				continue
			}
			out = append(out, in)
		}
		blk.insts, blk.params = out, nil
		for k := range blk.succs {
			blk.succs[k].args = nil
		}
	}
	for _, ec := range res.Edges {
		nb := &block{name: "edge"}
		for _, i := range ec.Edits {
			nb.insts = append(nb.insts, f.edit(&res.Edits[i], res, 0)...)
		}
		nb.insts = append(nb.insts, jumpInst())
		e := &f.blocks[ec.Block].succs[ec.Succ]
		nb.succs = []edge{{to: e.to}}
		e.to = len(f.blocks)
		f.blocks = append(f.blocks, nb)
	}
	return nil
}

// allocRoom is what descriptions for the allocator are cut from.
type allocRoom struct {
	insts  room.Room[regalloc.Inst]
	ops    room.Room[regalloc.Operand]
	edges  room.Room[regalloc.Edge]
	blocks room.Room[regalloc.Block]
}

var allocRooms = sync.Pool{New: func() any { return new(allocRoom) }}

// allocInput describes a function to the allocator, until done is called.
func (f *fn) allocInput() (rf *regalloc.Func, done func()) {
	r := allocRooms.Get().(*allocRoom)
	insts, ops, edges := 0, 0, 0
	for _, blk := range f.blocks {
		insts += len(blk.insts)
		edges += len(blk.succs)
		for _, in := range blk.insts {
			ops += len(in.ops)
		}
	}
	rf = &regalloc.Func{VRegs: f.vregs, Insts: r.insts.Empty(insts), Blocks: r.blocks.Empty(len(f.blocks))}
	operands, succs := r.ops.Empty(ops), r.edges.Empty(edges)
	for _, blk := range f.blocks {
		rb := regalloc.Block{First: len(rf.Insts), N: len(blk.insts), Params: blk.params}
		from := len(succs)
		for _, e := range blk.succs {
			succs = append(succs, regalloc.Edge{To: e.to, Args: e.args})
		}
		rb.Succs = succs[from:len(succs):len(succs)]
		for _, in := range blk.insts {
			ri := regalloc.Inst{Move: in.kind == copyOf}
			from := len(operands)
			for i := range in.ops {
				operands = append(operands, in.ops[i].Operand)
			}
			ri.Ops = operands[from:len(operands):len(operands)]
			if ri.Move && ri.Ops[0].Role != regalloc.Def {
				ri.Move = false
			}
			if in.call {
				ri.Clobber = callClobber
			}
			rf.Insts = append(rf.Insts, ri)
		}
		rf.Blocks = append(rf.Blocks, rb)
	}
	return rf, func() {
		r.insts.Reset()
		r.ops.Reset()
		r.edges.Reset()
		r.blocks.Reset()
		allocRooms.Put(r)
	}
}

// slotRows are the rows that store and load a spill slot of each class.
var slotRows = [regalloc.NumClasses]struct {
	store, load isa.Op
	t           isa.Type
}{
	regalloc.S: {isa.OpSt, isa.OpLd, isa.I64}, regalloc.P: {isa.OpSt, isa.OpLd, isa.I64}, regalloc.V: {isa.OpVst, isa.OpVld, isa.I64},
	regalloc.M: {isa.OpMst, isa.OpMld, 0}, regalloc.T: {isa.OpTstc, isa.OpTldc, 0},
}

// edit makes the instructions of an edit, over physical registers.
func (f *fn) edit(e *regalloc.Edit, res *regalloc.Result, loc int32) (l []*inst) {
	add := func(in isa.Inst) *inst {
		x := &inst{Inst: in, loc: loc, src: -1, edit: true}
		l = append(l, x)
		return x
	}
	slot := func(in isa.Inst, s int, write bool) {
		sl := &res.Slots[s]
		x := add(in)
		x.slot = true
		x.symOff = int64(sl.Off)
		x.mem = memRef{reads: !write, writes: write, private: true, off: int64(sl.Off), size: int64(sl.Size)}
	}
	num := func(l regalloc.Loc) uint8 { return uint8(l.Reg()) }
	row := &slotRows[e.Class]
	switch e.Kind {
	case regalloc.EditMove:
		c := copyRows[e.Class]
		x := add(isa.Inst{Op: c.op, Type: c.t, Dst: num(e.To), A: num(e.From)})
		if e.Class == regalloc.P {
			x.B = x.A
		}
	case regalloc.EditSwap: // each becomes what it differs in from the other
		row := &xorRows[e.Class]
		a, b := num(e.From), num(e.To)
		for _, to := range [3]uint8{a, b, a} {
			add(isa.Inst{Op: row.op, Type: row.t, Dst: to, A: a, B: b})
		}
	case regalloc.EditRemat:
		x := *f.remat[e.Cookie-1]
		x.ops, x.Dst, x.loc, x.kind, x.edit = nil, num(e.To), loc, normal, true
		l = append(l, &x)
	case regalloc.EditSpill:
		from := num(e.From)
		if e.Tmp != regalloc.NoLoc {
			add(isa.Inst{Op: isa.OpPget, Dst: num(e.Tmp), A: from})
			from = num(e.Tmp)
		}
		slot(isa.Inst{Op: row.store, Type: row.t, Dst: from}, e.To.Reg(), true)
	case regalloc.EditReload:
		to := num(e.To)
		if e.Tmp != regalloc.NoLoc {
			to = num(e.Tmp)
		}
		slot(isa.Inst{Op: row.load, Type: row.t, Dst: to}, e.From.Reg(), false)
		if e.Tmp != regalloc.NoLoc {
			add(isa.Inst{Op: isa.OpPset, Dst: num(e.To), A: to})
		}
	}
	return l
}
