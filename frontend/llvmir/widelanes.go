package llvmir

import "github.com/godwit-accel/godwit/ir/kernel"

// A vector of wide integers is a list of scalars; what governs its lanes, or comes of comparing them, is a mask.

// bit is lane i of a mask of one or more registers.
func (f *function) bit(regs []kernel.Value, i int) kernel.Value {
	v := f.Op(kernel.OpMToS, kernel.TI64, regs[i/maxLanes])
	return f.Op(kernel.OpTrunc, kernel.Pred, f.Bin(kernel.OpLShr, v, f.c64(int64(i%maxLanes))))
}

// bits makes a mask of type t of its lanes.
func (f *function) bits(t *typ, lanes []kernel.Value) []kernel.Value {
	var out []kernel.Value
	for c := range t.chunks() {
		m := f.c64(0)
		for i, v := range lanes[c*maxLanes : min((c+1)*maxLanes, len(lanes))] {
			m = f.Bin(kernel.OpOr, m, f.Bin(kernel.OpShl, f.Op(kernel.OpZExt, kernel.TI64, v), f.c64(int64(i))))
		}
		out = append(out, f.Op(kernel.OpSToM, t.chunk(c), m))
	}
	return out
}

func (f *function) wideCompare(c kernel.Cond, t *typ, x, y []kernel.Value) []kernel.Value {
	var out []kernel.Value
	for i := 0; i < len(x); i += 2 {
		out = append(out, f.wideLess(c, elemOf(t), x[i], x[i+1], y[i], y[i+1]))
	}
	if t.kind == kVec {
		out = f.bits(f.im.p.sequence(kVec, t.n, i1), out)
	}
	return out
}

// wideSelect chooses lane by lane.
func (f *function) wideSelect(in *inst) {
	c, x, y := f.parts(&in.args[0]), f.parts(&in.args[1]), f.parts(&in.args[2])
	var out []kernel.Value
	for i := 0; i < len(x); i += 2 {
		k := f.bit(c, i/2)
		out = append(out, f.Select(k, x[i], y[i]), f.Select(k, x[i+1], y[i+1]))
	}
	f.set(in, out...)
}

// wideReduce joins the lanes, two by two in order.
func (f *function) wideReduce(in *inst, name string) {
	o := &in.args[0]
	t := o.t.of
	v := f.parts(o)
	lo, hi := v[0], v[1]
	for i := 2; i < len(v); i += 2 {
		switch name {
		case "smin", "smax", "umin", "umax":
			lo, hi = f.wideExtreme(name, t, lo, hi, v[i], v[i+1])
		default:
			lo, hi = f.wideOp(oneByOneInt[name], t, lo, hi, v[i], v[i+1])
		}
	}
	f.set(in, lo, f.cutWide(t, hi))
}

var oneByOneInt = map[string]kernel.Op{"add": kernel.OpAdd, "mul": kernel.OpMul, "and": kernel.OpAnd, "or": kernel.OpOr, "xor": kernel.OpXor}

func (f *function) wideExtreme(name string, t *typ, xl, xh, yl, yh kernel.Value) (lo, hi kernel.Value) {
	cond := map[string]kernel.Cond{"smin": kernel.SLT, "smax": kernel.SGT, "umin": kernel.ULT, "umax": kernel.UGT}[name]
	c := f.wideLess(cond, t, xl, xh, yl, yh)
	return f.Select(c, xl, yl), f.Select(c, xh, yh)
}
