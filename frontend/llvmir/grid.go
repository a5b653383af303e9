package llvmir

import "github.com/godwit-accel/godwit/ir/kernel"

// A function that asks for its work item is translated a second time under the name NAME.grid: its body in three
// loops, x innermost, so that work items become the lanes of a vector. The sizes lie in the variable .grid, which a launch
// sets; the indices of the running item lie behind them for functions that are called.
const (
	gridSuffix = ".grid"
	gridData   = ".grid" // size x, y, z; index x, y, z
)

// gridLoop is the loop nest around a body.
type gridLoop struct {
	index, size [3]kernel.Value
	latch       int // block that goes to the next item
}

// gridVariable makes the variable, of one item.
func (im *importer) gridVariable() {
	if im.m.DataByName(gridData) == nil {
		buf := make([]byte, 48)
		for d := range 3 {
			buf[8*d] = 1
		}
		im.m.Data = append(im.m.Data, &kernel.Data{Name: gridData, Align: 64, Write: true, Size: 48, Bytes: buf})
	}
}

// workItem are the functions that tell a work item where it is, by the dimension; and what falls away on one core.
var workItem map[string]func(f *function, in *inst)

func init() {
	id := func(f *function, in *inst) { f.gridValue(in, 3, 0) }
	size := func(f *function, in *inst) { f.gridValue(in, 0, 1) }
	fixed := func(v int64) func(f *function, in *inst) {
		return func(f *function, in *inst) {
			o := bitsOf(in.t, v)
			f.set(in, f.parts(&o)...)
		}
	}
	nothing := func(*function, *inst) {}
	workItem = map[string]func(f *function, in *inst){}
	for name, do := range map[string]func(f *function, in *inst){
		"get_global_id": id, "get_group_id": id, "get_global_size": size, "get_num_groups": size, "get_local_id": fixed(0),
		"get_local_size": fixed(1), "get_global_offset": fixed(0), "get_work_dim": fixed(3), "barrier": nothing, "work_group_barrier": nothing,
	} {
		workItem[name] = do
		workItem["_Z"+itoa(len(name))+name+"j"] = do // as OpenCL C mangles it
	}
	workItem["_Z12get_work_dimv"] = fixed(3)
	workItem["godwit.id"], workItem["godwit_id"] = id, id
	workItem["godwit.size"], workItem["godwit_size"] = size, size
}

func itoa(n int) string { return sprintf("%d", n) }

// gridValue is an index or size of the running item; beyond three dimensions there is one item.
func (f *function) gridValue(in *inst, slot int, beyond int64) {
	if len(in.args) != 1 || in.t.kind != kInt || in.t.wide() || in.t.odd() > 0 || in.t == i1 {
		refusef("@%s takes a dimension and returns an integer", in.calleeName())
	}
	f.im.gridVariable()
	f.usesGrid = true
	d := &in.args[0]
	var v kernel.Value
	switch {
	case d.scalar() && (d.bits < 0 || d.bits > 2):
		v = f.c64(beyond)
	case d.scalar() && f.grid != nil && slot == 3:
		v = f.grid.index[d.bits]
	case d.scalar() && f.grid != nil:
		v = f.grid.size[d.bits]
	case d.scalar():
		v = f.Load(kernel.TI64, f.Addr(gridData, 8*(int64(slot)+d.bits)), 0, kernel.None)
	default:
		k := f.extend(d.t, f.val(d))
		in3 := f.ICmp(kernel.ULT, k, f.c64(3))
		p := f.PtrAdd(f.Addr(gridData, int64(8*slot)), f.Bin(kernel.OpMul, f.Bin(kernel.OpUMin, k, f.c64(2)), f.c64(8)))
		v = f.Select(in3, f.Load(kernel.TI64, p, 0, kernel.None), f.c64(beyond))
	}
	if t := in.t.chunk(0); t != kernel.TI64 {
		v = f.Op(kernel.OpTrunc, t, v)
	}
	f.set(in, v)
}

// newGridLoop builds the loops before the body, and leaves the builder at the body's start.
func newGridLoop(f *function) *gridLoop {
	g := &gridLoop{}
	f.im.gridVariable()
	base := func(d int) kernel.Value { return f.Addr(gridData, int64(8*d)) }
	for d := range g.size {
		g.size[d] = f.Load(kernel.TI64, base(d), 0, kernel.None)
	}
	zero := f.c64(0)
	any := f.ICmp(kernel.SGT, g.size[0], zero)
	for d := 1; d < 3; d++ {
		any = f.Bin(kernel.OpAnd, any, f.ICmp(kernel.SGT, g.size[d], zero))
	}
	done := f.NewBlock("done")
	heads := [3]*kernel.Block{}
	for d := range heads {
		heads[2-d] = f.NewBlock("", kernel.TI64)
	}
	stores := f.callsOthers()
	f.CondBr(any, heads[2], []kernel.Value{zero}, done, nil)
	for d := 2; d >= 0; d-- {
		f.At(heads[d])
		g.index[d] = heads[d].Params[0]
		if stores {
			f.Store(g.index[d], base(3+d), 0, kernel.None)
		}
		if d > 0 {
			f.Br(heads[d-1], f.c64(0))
		}
	}
	body := f.B
	var latches [3]*kernel.Block
	for d := range latches {
		latches[d] = f.NewBlock("")
	}
	for d := range latches {
		f.At(latches[d])
		next := f.Bin(kernel.OpAdd, g.index[d], f.c64(1))
		out := done
		if d < 2 {
			out = latches[d+1]
		}
		f.CondBr(f.ICmp(kernel.SLT, next, g.size[d]), heads[d], []kernel.Value{next}, out, nil)
	}
	g.latch = f.Index(latches[0])
	f.At(done)
	f.Ret(kernel.None)
	if f.F.Result != kernel.NoType {
		refusef("a function that runs on a grid returns nothing")
	}
	f.At(body)
	return g
}

// next ends the work item.
func (g *gridLoop) next(f *function) {
	f.end(kernel.OpBr, kernel.None, nil, kernel.Succ{Block: g.latch})
}

// callsOthers reports that the body needs the index of its work item in memory: functions that it calls may ask for it.
func (f *function) callsOthers() bool {
	for i := range f.b.insts {
		in := &f.b.insts[i]
		if in.op.name != "call" || in.callee.kind == oZero {
			continue
		}
		callee := f.im.p.byName[in.calleeName()]
		if callee == nil || callee.defined || workItem[callee.name] != nil && len(in.args) == 1 && !in.args[0].scalar() {
			return true
		}
	}
	return false
}
