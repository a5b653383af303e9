package llvmir

import "github.com/godwit-accel/godwit/ir/kernel"

// Integers of 65 to 128 bits are two i64: the low half, and the high one with zeros above the type's width. They come
// from closed forms of sums (i65) and from products whose upper half is wanted (i128).

func (f *function) c64(n int64) kernel.Value { return f.konst(kernel.TI64, n) }

// cutWide clears what is above the width.
func (f *function) cutWide(t *typ, hi kernel.Value) kernel.Value {
	if t.n == 128 {
		return hi
	}
	return f.Bin(kernel.OpAnd, hi, f.c64(1<<(t.n-64)-1))
}

// signWide extends the sign through the high half.
func (f *function) signWide(t *typ, hi kernel.Value) kernel.Value {
	if t.n == 128 {
		return hi
	}
	k := f.c64(128 - t.n)
	return f.Bin(kernel.OpAShr, f.Bin(kernel.OpShl, hi, k), k)
}

func (f *function) wideBinary(in *inst) {
	t := elemOf(in.t)
	x, y := f.parts(&in.args[0]), f.parts(&in.args[1])
	var out []kernel.Value
	for i := 0; i < len(x); i += 2 {
		lo, hi := f.wideOp(in.op.op, t, x[i], x[i+1], y[i], y[i+1])
		out = append(out, lo, f.cutWide(t, hi))
	}
	f.set(in, out...)
}

func (f *function) wideOp(op kernel.Op, t *typ, xl, xh, yl, yh kernel.Value) (lo, hi kernel.Value) {
	bit := func(c kernel.Value) kernel.Value { return f.Op(kernel.OpZExt, kernel.TI64, c) }
	switch op {
	case kernel.OpAdd:
		lo = f.Bin(kernel.OpAdd, xl, yl)
		return lo, f.Bin(kernel.OpAdd, f.Bin(kernel.OpAdd, xh, yh), bit(f.ICmp(kernel.ULT, lo, xl)))
	case kernel.OpSub:
		lo = f.Bin(kernel.OpSub, xl, yl)
		return lo, f.Bin(kernel.OpSub, f.Bin(kernel.OpSub, xh, yh), bit(f.ICmp(kernel.ULT, xl, yl)))
	case kernel.OpMul:
		cross := f.Bin(kernel.OpAdd, f.Bin(kernel.OpMul, xl, yh), f.Bin(kernel.OpMul, xh, yl))
		return f.Bin(kernel.OpMul, xl, yl), f.Bin(kernel.OpAdd, f.Bin(kernel.OpMulHU, xl, yl), cross)
	case kernel.OpAnd, kernel.OpOr, kernel.OpXor:
		return f.Bin(op, xl, yl), f.Bin(op, xh, yh)
	case kernel.OpShl, kernel.OpLShr, kernel.OpAShr:
		return f.wideShift(op, t, xl, xh, yl)
	case kernel.OpUDiv, kernel.OpURem, kernel.OpSDiv, kernel.OpSRem:
		return f.wideDivide(op, t, xl, xh, yl, yh)
	}
	refusef("%v of %v is not supported", op, t)
	return 0, 0
}

func (f *function) wideShift(op kernel.Op, t *typ, xl, xh, n kernel.Value) (lo, hi kernel.Value) {
	zero, one, top := f.c64(0), f.c64(1), f.c64(63)
	inv := f.Bin(kernel.OpXor, f.Bin(kernel.OpAnd, n, top), top)
	far := f.ICmp(kernel.UGE, n, f.c64(64))
	if op == kernel.OpShl {
		near := f.Bin(kernel.OpShl, xl, n)
		both := f.Bin(kernel.OpOr, f.Bin(kernel.OpShl, xh, n), f.Bin(kernel.OpLShr, f.Bin(kernel.OpLShr, xl, one), inv))
		return f.Select(far, zero, near), f.Select(far, near, both)
	}
	over := zero
	if op == kernel.OpAShr {
		xh = f.signWide(t, xh)
		over = f.Bin(kernel.OpAShr, xh, top)
	}
	near := f.Bin(op, xh, n)
	both := f.Bin(kernel.OpOr, f.Bin(kernel.OpLShr, xl, n), f.Bin(kernel.OpShl, f.Bin(kernel.OpShl, xh, one), inv))
	return f.Select(far, near, both), f.Select(far, over, near)
}

// wideDivide calls the library on magnitudes and puts the sign back.
func (f *function) wideDivide(op kernel.Op, t *typ, xl, xh, yl, yh kernel.Value) (lo, hi kernel.Value) {
	signed := op == kernel.OpSDiv || op == kernel.OpSRem
	var sx, sy kernel.Value
	if signed {
		xh, yh = f.signWide(t, xh), f.signWide(t, yh)
		sx, sy = f.Bin(kernel.OpAShr, xh, f.c64(63)), f.Bin(kernel.OpAShr, yh, f.c64(63))
		xl, xh = f.negated(sx, xl, xh)
		yl, yh = f.negated(sy, yl, yh)
	}
	out := f.stack(32, 16)
	f.library("godwit_udivmod128", kernel.NoType, xl, xh, yl, yh, out)
	off := int64(0)
	if op == kernel.OpURem || op == kernel.OpSRem {
		off = 16
	}
	lo, hi = f.Load(kernel.TI64, out, off, kernel.None), f.Load(kernel.TI64, out, off+8, kernel.None)
	if signed {
		s := sx
		if op == kernel.OpSDiv {
			s = f.Bin(kernel.OpXor, sx, sy)
		}
		lo, hi = f.negated(s, lo, hi)
	}
	return lo, hi
}

func (f *function) wideLess(c kernel.Cond, t *typ, xl, xh, yl, yh kernel.Value) kernel.Value {
	strict := map[kernel.Cond]kernel.Cond{kernel.SLE: kernel.SLT, kernel.SGE: kernel.SGT, kernel.ULE: kernel.ULT, kernel.UGE: kernel.UGT}
	low := map[kernel.Cond]kernel.Cond{kernel.SLT: kernel.ULT, kernel.SLE: kernel.ULE, kernel.SGT: kernel.UGT, kernel.SGE: kernel.UGE}
	switch c {
	case kernel.EQ, kernel.NE:
		d := f.Bin(kernel.OpOr, f.Bin(kernel.OpXor, xl, yl), f.Bin(kernel.OpXor, xh, yh))
		return f.ICmp(c, d, f.c64(0))
	case kernel.SLT, kernel.SLE, kernel.SGT, kernel.SGE:
		xh, yh = f.signWide(t, xh), f.signWide(t, yh)
	}
	first, second := c, c
	if s, ok := strict[c]; ok {
		first = s
	}
	if s, ok := low[c]; ok {
		second = s
	}
	tie := f.Bin(kernel.OpAnd, f.ICmp(kernel.EQ, xh, yh), f.ICmp(second, xl, yl))
	return f.Bin(kernel.OpOr, f.ICmp(first, xh, yh), tie)
}

// wideCast converts a scalar from or to a wide integer.
func (f *function) wideCast(op kernel.Op, from, to *typ, p []kernel.Value) []kernel.Value {
	switch {
	case from.wide() && to.kind == kInt && op == kernel.OpTrunc && !to.wide():
		lo := p[0]
		if kt := to.chunk(0); kt != kernel.TI64 {
			lo = f.Op(kernel.OpTrunc, kt, lo)
		}
		return []kernel.Value{f.cut(to, lo)}
	case from.wide() && to.wide():
		hi := p[1]
		if op == kernel.OpSExt {
			hi = f.signWide(from, hi)
		}
		return []kernel.Value{p[0], f.cutWide(to, hi)}
	case to.wide() && from.kind == kInt && op == kernel.OpZExt:
		v := p[0]
		if f.Type(v) != kernel.TI64 {
			v = f.Op(kernel.OpZExt, kernel.TI64, v)
		}
		return []kernel.Value{v, f.c64(0)}
	case to.wide() && from.kind == kInt && op == kernel.OpSExt:
		v := f.extend(from, p[0])
		return []kernel.Value{v, f.cutWide(to, f.Bin(kernel.OpAShr, v, f.c64(63)))}
	case to.wide() && from.kind == kFloat:
		lo, hi := f.floatToWide(op, to, p[0], false)
		return []kernel.Value{lo, hi}
	case from.wide() && to.kind == kFloat && (op == kernel.OpUIToFP || op == kernel.OpSIToFP):
		return []kernel.Value{f.wideToFloat(op, from, to, p)}
	}
	refusef("%v of %v to %v is not supported", op, from, to)
	return nil
}

// wideLaneCast converts each lane; vectors of other lanes are taken apart, or put together.
func (f *function) wideLaneCast(in *inst, cast func(lane []kernel.Value) []kernel.Value) {
	from, to := in.args[0].t, in.t
	p := f.parts(&in.args[0])
	var out []kernel.Value
	for i := range int(from.n) {
		lane := []kernel.Value{}
		if from.wideLanes() {
			lane = p[2*i : 2*i+2]
		} else {
			if v := p[i/maxLanes]; from.of == i1 {
				lane = append(lane, f.bit(p, i))
			} else {
				lane = append(lane, f.OpImm(kernel.OpExtract, kernel.Scalar(f.Type(v).Elem), int64(i%maxLanes), 0, v))
			}
		}
		r := cast(lane)
		switch {
		case to.wideLanes():
			out = append(out, r...)
		case to.of == i1:
			out = append(out, r[0])
		default:
			if i%maxLanes == 0 {
				out = append(out, f.konst(to.chunk(i/maxLanes), 0))
			}
			k := len(out) - 1
			out[k] = f.OpImm(kernel.OpInsert, f.Type(out[k]), int64(i%maxLanes), 0, out[k], r[0])
		}
	}
	if to.of == i1 {
		out = f.bits(to, out)
	}
	f.set(in, out...)
}

// wideToFloat scales to 64 bits with a sticky bit, so that one rounding is left.
func (f *function) wideToFloat(op kernel.Op, from, to *typ, p []kernel.Value) kernel.Value {
	xl, xh := p[0], p[1]
	zero := f.c64(0)
	s := zero
	if op == kernel.OpSIToFP {
		xh = f.signWide(from, xh)
		s = f.Bin(kernel.OpAShr, xh, f.c64(63))
		l, h := f.Bin(kernel.OpXor, xl, s), f.Bin(kernel.OpXor, xh, s)
		xl, xh = f.wideOp(kernel.OpSub, ints[128], l, h, s, s)
	}
	n := f.Bin(kernel.OpSub, f.c64(64), f.Un(kernel.OpClz, xh)) // bits above 64
	nl, nh := f.wideShift(kernel.OpLShr, ints[128], xl, xh, n)
	bl, _ := f.wideShift(kernel.OpShl, ints[128], nl, nh, n)
	sticky := f.Op(kernel.OpZExt, kernel.TI64, f.ICmp(kernel.NE, bl, xl))
	d := kernel.Scalar(kernel.F64)
	v := f.Cvt(kernel.OpUIToFP, to.chunk(0), kernel.RNE, f.Bin(kernel.OpOr, nl, sticky))
	scale := f.Op(kernel.OpBitcast, d, f.Bin(kernel.OpShl, f.Bin(kernel.OpAdd, n, f.c64(1023)), f.c64(52)))
	switch to.elem {
	case kernel.F64:
	case kernel.F32:
		scale = f.Op(kernel.OpFPTrunc, kernel.TF32, scale)
	default:
		refusef("%v of %v to %v is not supported", op, from, to)
	}
	v = f.Bin(kernel.OpFMul, v, scale)
	if op == kernel.OpSIToFP {
		v = f.Select(f.ICmp(kernel.NE, s, zero), f.Un(kernel.OpFNeg, v), v)
	}
	return v
}
