package llvmir

import (
	"math/bits"

	"github.com/godwit-accel/godwit/ir/kernel"
)

// wideIntrinsic is an intrinsic of integers of two words, or of vectors of them.
func (f *function) wideIntrinsic(in *inst, name string) {
	t := elemOf(in.t)
	x := f.parts(&in.args[0])
	var y, out []kernel.Value
	if intOps[name].n == 2 {
		y = f.parts(&in.args[1])
	}
	for i := 0; i < len(x); i += 2 {
		var lo, hi kernel.Value
		switch name {
		case "smin", "smax", "umin", "umax":
			lo, hi = f.wideExtreme(name, t, x[i], x[i+1], y[i], y[i+1])
		case "sadd.sat", "uadd.sat", "ssub.sat", "usub.sat":
			lo, hi = f.wideSaturating(name, t, x[i], x[i+1], y[i], y[i+1])
		default:
			lo, hi = f.wideUnary(name, t, x[i], x[i+1])
		}
		out = append(out, lo, hi)
	}
	f.set(in, out...)
}

func (f *function) wideUnary(name string, t *typ, xl, xh kernel.Value) (kernel.Value, kernel.Value) {
	zero := f.c64(0)
	switch name {
	case "ctpop":
		return f.Bin(kernel.OpAdd, f.Un(kernel.OpPopCnt, xl), f.Un(kernel.OpPopCnt, xh)), zero
	case "ctlz":
		hi := f.Un(kernel.OpClz, xh)
		n := f.Select(f.ICmp(kernel.EQ, xh, zero), f.Bin(kernel.OpAdd, hi, f.Un(kernel.OpClz, xl)), hi)
		return f.Bin(kernel.OpSub, n, f.c64(128-t.n)), zero
	case "cttz":
		n := f.Bin(kernel.OpAdd, f.Un(kernel.OpCtz, xh), f.c64(64))
		return f.Select(f.ICmp(kernel.EQ, xl, zero), f.Bin(kernel.OpUMin, n, f.c64(t.n)), f.Un(kernel.OpCtz, xl)), zero
	case "bswap", "bitreverse":
		op := map[string]kernel.Op{"bswap": kernel.OpBSwap, "bitreverse": kernel.OpBitRev}[name]
		return f.wideShift(kernel.OpLShr, ints[128], f.Un(op, xh), f.Un(op, xl), f.c64(128-t.n))
	case "abs":
		hi := f.signWide(t, xh)
		s := f.Bin(kernel.OpAShr, hi, f.c64(63))
		lo, h := f.wideOp(kernel.OpSub, ints[128], f.Bin(kernel.OpXor, xl, s), f.Bin(kernel.OpXor, hi, s), s, s)
		return lo, f.cutWide(t, h)
	}
	refusef("%s of %v is not supported", name, t)
	return 0, 0
}

// wideOverflow is a sum, difference or product, and whether it is another one than the mathematical.
func (f *function) wideOverflow(op kernel.Op, signed bool, t *typ, xl, xh, yl, yh kernel.Value) (lo, hi, over kernel.Value) {
	zero := f.c64(0)
	if signed {
		xh, yh = f.signWide(t, xh), f.signWide(t, yh)
	}
	if op == kernel.OpMul {
		return f.wideProduct(signed, t, xl, xh, yl, yh)
	}
	lo, hi = f.wideOp(op, t, xl, xh, yl, yh)
	cut := f.cutWide(t, hi)
	switch {
	case t.n < 128: // exact in 128 bits
		back := cut
		if signed {
			back = f.signWide(t, cut)
		}
		over = f.ICmp(kernel.NE, back, hi)
	case !signed && op == kernel.OpAdd:
		over = f.wideLess(kernel.ULT, t, lo, hi, xl, xh)
	case !signed:
		over = f.wideLess(kernel.ULT, t, xl, xh, yl, yh)
	case op == kernel.OpAdd: // the sign differs from those of both
		over = f.ICmp(kernel.SLT, f.Bin(kernel.OpAnd, f.Bin(kernel.OpXor, xh, hi), f.Bin(kernel.OpXor, yh, hi)), zero)
	default:
		over = f.ICmp(kernel.SLT, f.Bin(kernel.OpAnd, f.Bin(kernel.OpXor, xh, yh), f.Bin(kernel.OpXor, xh, hi)), zero)
	}
	return lo, cut, over
}

// wideProduct multiplies magnitudes: what a product of 128 bits leaves out is in the products of high halves.
func (f *function) wideProduct(signed bool, t *typ, xl, xh, yl, yh kernel.Value) (lo, hi, over kernel.Value) {
	zero := f.c64(0)
	or := func(a, b kernel.Value) kernel.Value { return f.Bin(kernel.OpOr, a, b) }
	s := zero
	if signed {
		sx, sy := f.Bin(kernel.OpAShr, xh, f.c64(63)), f.Bin(kernel.OpAShr, yh, f.c64(63))
		xl, xh = f.negated(sx, xl, xh)
		yl, yh = f.negated(sy, yl, yh)
		s = f.Bin(kernel.OpXor, sx, sy)
	}
	left := or(f.Bin(kernel.OpMulHU, xl, yh), f.Bin(kernel.OpMulHU, xh, yl))
	over = f.Bin(kernel.OpAnd, f.ICmp(kernel.NE, xh, zero), f.ICmp(kernel.NE, yh, zero))
	over = or(over, f.ICmp(kernel.NE, left, zero))
	cross := f.Bin(kernel.OpAdd, f.Bin(kernel.OpMul, xl, yh), f.Bin(kernel.OpMul, xh, yl)) // one of them is 0, or all is lost
	lo, hi = f.Bin(kernel.OpMul, xl, yl), f.Bin(kernel.OpAdd, f.Bin(kernel.OpMulHU, xl, yl), cross)
	over = or(over, f.ICmp(kernel.ULT, hi, cross))
	if !signed {
		cut := f.cutWide(t, hi)
		return lo, cut, or(over, f.ICmp(kernel.NE, cut, hi))
	}
	lo, hi = f.negated(s, lo, hi)
	// As a signed number the product must have the sign that it should, unless it is 0, and fit the width.
	wrong := f.Bin(kernel.OpAnd, f.ICmp(kernel.SLT, f.Bin(kernel.OpXor, hi, s), zero), f.ICmp(kernel.NE, or(lo, hi), zero))
	cut := f.cutWide(t, hi)
	over = or(or(over, wrong), f.ICmp(kernel.NE, f.signWide(t, cut), hi))
	return lo, cut, over
}

// negated is −x where s is −1, x where it is 0.
func (f *function) negated(s, lo, hi kernel.Value) (kernel.Value, kernel.Value) {
	return f.wideOp(kernel.OpSub, ints[128], f.Bin(kernel.OpXor, lo, s), f.Bin(kernel.OpXor, hi, s), s, s)
}

// wideSaturating is the bound that a sum or difference passed.
func (f *function) wideSaturating(name string, t *typ, xl, xh, yl, yh kernel.Value) (kernel.Value, kernel.Value) {
	op := map[string]kernel.Op{"add": kernel.OpAdd, "sub": kernel.OpSub}[name[1:4]]
	signed := name[0] == 's'
	lo, hi, over := f.wideOverflow(op, signed, t, xl, xh, yl, yh)
	var bl, bh kernel.Value
	switch {
	case signed: // the largest, or its complement if x is negative
		s := f.Bin(kernel.OpAShr, f.signWide(t, xh), f.c64(63))
		bl, bh = f.Bin(kernel.OpXor, s, f.c64(-1)), f.Bin(kernel.OpXor, s, f.c64(1<<(t.n-65)-1))
	case op == kernel.OpAdd:
		bl, bh = f.c64(-1), f.c64(-1)
	default:
		bl, bh = f.c64(0), f.c64(0)
	}
	return f.Select(over, bl, lo), f.Select(over, f.cutWide(t, bh), hi)
}

// wideFunnel shifts pairs of wide integers, of a vector lane by lane.
func (f *function) wideFunnel(in *inst, left bool) {
	t := elemOf(in.t)
	x, y, n := f.parts(&in.args[0]), f.parts(&in.args[1]), f.parts(&in.args[2])
	var out []kernel.Value
	for i := 0; i < len(x); i += 2 {
		k := f.wideModulo(n[i], n[i+1], t.n)
		var lo, hi kernel.Value
		if left {
			lo, hi = f.funnelPair(kernel.OpShl, kernel.OpLShr, t, x[i:], y[i:], k)
		} else {
			lo, hi = f.funnelPair(kernel.OpLShr, kernel.OpShl, t, y[i:], x[i:], k)
		}
		out = append(out, lo, f.cutWide(t, hi))
	}
	f.set(in, out...)
}

// funnelPair shifts x by k with op, and y by what is left of the width with back, in two steps since it may be all.
func (f *function) funnelPair(op, back kernel.Op, t *typ, x, y []kernel.Value, k kernel.Value) (lo, hi kernel.Value) {
	rest := f.Bin(kernel.OpSub, f.c64(t.n-1), k)
	al, ah := f.wideShift(op, ints[128], x[0], x[1], k)
	bl, bh := f.wideShift(back, ints[128], y[0], y[1], f.c64(1))
	bl, bh = f.wideShift(back, ints[128], bl, bh, rest)
	return f.Bin(kernel.OpOr, al, bl), f.Bin(kernel.OpOr, ah, bh)
}

// wideModulo is the remainder of a wide integer by a small one: 2⁶⁴ counts as much as its own remainder.
func (f *function) wideModulo(lo, hi kernel.Value, n int64) kernel.Value {
	if n&(n-1) == 0 {
		return f.Bin(kernel.OpAnd, lo, f.c64(n-1))
	}
	mod := func(v kernel.Value) kernel.Value { return f.Bin(kernel.OpURem, v, f.c64(n)) }
	carry := int64(bits.Rem64(1, 0, uint64(n)))
	return mod(f.Bin(kernel.OpAdd, f.Bin(kernel.OpMul, mod(hi), f.c64(carry)), mod(lo)))
}
