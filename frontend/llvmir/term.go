package llvmir

import "github.com/godwit-accel/godwit/ir/kernel"

func (f *function) emitBr(in *inst) {
	if len(in.blocks) == 1 {
		f.end(kernel.OpBr, kernel.None, nil, f.edge(f.at, in.blocks[0]))
		return
	}
	c := f.val(&in.args[0])
	x := f.edge(f.at, in.blocks[0])
	y := f.edge(f.at, in.blocks[1])
	f.end(kernel.OpCondBr, c, nil, x, y)
}

func (f *function) emitSwitch(in *inst) {
	t := in.args[0].t
	if t.kind != kInt {
		refusef("switch on %v is not supported", t)
	}
	if t.wide() {
		f.wideSwitch(in)
		return
	}
	v := f.val(&in.args[0])
	if t.elem == kernel.I1 {
		v = f.Op(kernel.OpZExt, kernel.TI32, v)
	}
	ss := []kernel.Succ{f.edge(f.at, in.blocks[0])}
	var cases []int64
	for i := range in.args[1:] {
		c := in.args[1+i].bits
		if w := t.odd(); w > 0 || t.n == 1 {
			c &= 1<<t.n - 1
		}
		cases = append(cases, c)
		ss = append(ss, f.edge(f.at, in.blocks[1+i]))
	}
	f.end(kernel.OpSwitch, v, cases, ss...)
}

// wideSwitch goes by the number of the case that is equal.
func (f *function) wideSwitch(in *inst) {
	ss := []kernel.Succ{f.edge(f.at, in.blocks[0])}
	which := f.c64(0)
	var cases []int64
	for i := range in.args[1:] {
		n := int64(i + 1)
		which = f.Select(f.compared(kernel.EQ, &in.args[0], &in.args[n])[0], f.c64(n), which)
		cases = append(cases, n)
		ss = append(ss, f.edge(f.at, in.blocks[n]))
	}
	f.end(kernel.OpSwitch, which, cases, ss...)
}

func (f *function) emitRet(in *inst) {
	if len(in.args) > 0 && f.src.ret.kind == kVoid || len(in.args) == 0 && f.src.ret.kind != kVoid {
		refusef("ret that does not fit %v", f.src.ret)
	}
	if f.top != kernel.None {
		f.Store(f.top, f.Addr(arenaTop, 0), 0, kernel.None)
	}
	v := kernel.None
	switch {
	case len(in.args) == 0:
	case f.hidden != kernel.None:
		f.store(in.args[0].t, f.parts(&in.args[0]), f.hidden, 0, 0)
	default:
		v = f.val(&in.args[0])
	}
	if f.grid != nil {
		f.grid.next(f)
		return
	}
	f.Ret(v)
}

func (f *function) emitUnreachable(*inst) {
	f.Add(kernel.New(kernel.OpTrap, kernel.NoType))
}
