package llvmir

import (
	"math"

	"github.com/godwit-accel/godwit/ir/kernel"
)

// Floats become wide integers by their bits: the 53 of the fraction, shifted by the exponent. Every float is a double first.

// floatToWide cuts towards zero. What does not fit has no value in LLVM, unless the result saturates; then NaN is 0.
func (f *function) floatToWide(op kernel.Op, to *typ, v kernel.Value, saturates bool) (lo, hi kernel.Value) {
	if f.Type(v).Elem != kernel.F64 {
		v = f.Op(kernel.OpFPExt, kernel.Scalar(kernel.F64), v)
	}
	x := f.Op(kernel.OpBitcast, kernel.TI64, v)
	zero := f.c64(0)
	exp := f.Bin(kernel.OpAnd, f.Bin(kernel.OpLShr, x, f.c64(52)), f.c64(0x7ff))
	frac := f.Bin(kernel.OpOr, f.Bin(kernel.OpAnd, x, f.c64(1<<52-1)), f.c64(1<<52))
	up := f.Bin(kernel.OpSub, exp, f.c64(1075))
	ll, lh := f.wideShift(kernel.OpShl, ints[128], frac, zero, up)
	right := f.Bin(kernel.OpLShr, frac, f.Bin(kernel.OpUMin, f.Un(kernel.OpNeg, up), f.c64(63)))
	small := f.ICmp(kernel.SLT, up, zero)
	lo, hi = f.Select(small, right, ll), f.Select(small, zero, lh)
	s := f.Bin(kernel.OpAShr, x, f.c64(63)) // −1 if negative
	lo, hi = f.wideOp(kernel.OpSub, ints[128], f.Bin(kernel.OpXor, lo, s), f.Bin(kernel.OpXor, hi, s), s, s)
	if saturates {
		lo, hi = f.saturateWide(op, to, v, lo, hi)
	}
	return lo, f.cutWide(to, hi)
}

// saturateWide puts the bounds of the type where v lies behind them.
func (f *function) saturateWide(op kernel.Op, to *typ, v, lo, hi kernel.Value) (kernel.Value, kernel.Value) {
	bound := func(c kernel.Cond, at float64, l, h int64) {
		out := f.FCmp(c, v, f.konst(kernel.Scalar(kernel.F64), int64(math.Float64bits(at))))
		lo, hi = f.Select(out, f.c64(l), lo), f.Select(out, f.c64(h), hi)
	}
	if op == kernel.OpFPToUI {
		bound(kernel.FOGE, math.Ldexp(1, int(to.n)), -1, -1)
		bound(kernel.FULT, 0, 0, 0)
		return lo, hi
	}
	top := int64(1) << (to.n - 65) // of the sign, in the high half
	bound(kernel.FOGE, math.Ldexp(1, int(to.n-1)), -1, top-1)
	bound(kernel.FOLT, -math.Ldexp(1, int(to.n-1)), 0, -top)
	bound(kernel.FUNO, 0, 0, 0)
	return lo, hi
}
