package isa

import (
	"math/bits"

	"github.com/godwit-accel/godwit/num"
)

// Lane functions: one lane or scalar at a time, as raw bits in the low end of a uint64. Operands come
// zero-extended from the width of the type; of the result only those bits count.

// srcType is the source type of a conversion.
func srcType(in *Inst) Type { return Type(in.Imm & 15) }

func format(t Type) num.Format { return num.Format(t - F16) }

// sx is the value of a lane as a 64-bit number: sign-extended for signed types, else zero-extended.
func sx(t Type, a uint64) uint64 {
	s := 64 - t.Bits()
	if t.Signed() && !t.Float() {
		return uint64(int64(a<<s) >> s)
	}
	return a << s >> s
}

// cut drops the bits above the type.
func cut(t Type, a uint64) uint64 {
	s := 64 - t.Bits()
	return a << s >> s
}

// least and greatest are the limits of an integer type, as 64-bit numbers.
func least(t Type) uint64 {
	if t.Signed() {
		return ^uint64(0) << (t.Bits() - 1)
	}
	return 0
}

func greatest(t Type) uint64 {
	if t.Signed() {
		return 1<<(t.Bits()-1) - 1
	}
	return ^uint64(0) >> (64 - t.Bits())
}

func opAdd(t Type, a, b uint64) uint64 {
	if t.Float() {
		return num.Add(format(t), a, b)
	}
	return a + b
}

func opSub(t Type, a, b uint64) uint64 {
	if t.Float() {
		return num.Sub(format(t), a, b)
	}
	return a - b
}

func opMul(t Type, a, b uint64) uint64 {
	if t.Float() {
		return num.Mul(format(t), a, b)
	}
	return a * b
}

func opMulh(t Type, a, b uint64) uint64 {
	a, b = sx(t, a), sx(t, b)
	hi, lo := bits.Mul64(a, b)
	if t.Signed() { // the unsigned product counts 2^64 too much for each negative factor
		hi -= uint64(int64(a)>>63)&b + uint64(int64(b)>>63)&a
	}
	if n := t.Bits(); n < 64 {
		return lo >> n
	}
	return hi
}

func opMulhsu(t Type, a, b uint64) uint64 {
	a, b = sx(t, a), cut(t, b)
	hi, lo := bits.Mul64(a, b)
	if t == I32 {
		return lo >> 32
	}
	return hi - uint64(int64(a)>>63)&b
}

func opDiv(t Type, a, b uint64) uint64 {
	x, y := sx(t, a), sx(t, b)
	switch {
	case t.Float():
		return num.Div(format(t), a, b)
	case y == 0:
		return ^uint64(0)
	case !t.Signed():
		return x / y
	case int64(y) == -1: // also where the quotient does not fit
		return -x
	}
	return uint64(int64(x) / int64(y))
}

func opRem(t Type, a, b uint64) uint64 {
	x, y := sx(t, a), sx(t, b)
	switch {
	case y == 0:
		return x
	case !t.Signed():
		return x % y
	case int64(y) == -1:
		return 0
	}
	return uint64(int64(x) % int64(y))
}

func opMin(t Type, a, b uint64) uint64 {
	switch {
	case t.Float():
		return num.Min(format(t), a, b)
	case t.Signed() && int64(sx(t, b)) < int64(sx(t, a)), !t.Signed() && cut(t, b) < cut(t, a):
		return b
	}
	return a
}

func opMax(t Type, a, b uint64) uint64 {
	switch {
	case t.Float():
		return num.Max(format(t), a, b)
	case t.Signed() && int64(sx(t, b)) > int64(sx(t, a)), !t.Signed() && cut(t, b) > cut(t, a):
		return b
	}
	return a
}

func opMinNum(t Type, a, b uint64) uint64   { return num.MinNum(format(t), a, b) }
func opMaxNum(t Type, a, b uint64) uint64   { return num.MaxNum(format(t), a, b) }
func opCopySign(t Type, a, b uint64) uint64 { return num.CopySign(format(t), a, b) }
func opSqrt(t Type, a uint64) uint64        { return num.Sqrt(format(t), a) }

func opAbs(t Type, a uint64) uint64 {
	switch {
	case t.Float():
		return num.Abs(format(t), a)
	case int64(sx(t, a)) < 0:
		return -a
	}
	return a
}

func opNeg(t Type, a uint64) uint64 {
	if t.Float() {
		return num.Neg(format(t), a)
	}
	return -a
}

func opFMA(t Type, a, b, c uint64) uint64 {
	if t.Float() {
		return num.FMA(format(t), a, b, c)
	}
	return a*b + c
}

func opFNMA(t Type, a, b, c uint64) uint64 {
	if t.Float() {
		return num.FMA(format(t), num.Neg(format(t), a), b, c)
	}
	return c - a*b
}

func opAnd(_ Type, a, b uint64) uint64  { return a & b }
func opOr(_ Type, a, b uint64) uint64   { return a | b }
func opXor(_ Type, a, b uint64) uint64  { return a ^ b }
func opAndn(_ Type, a, b uint64) uint64 { return a &^ b }
func opOrn(_ Type, a, b uint64) uint64  { return a | ^b }
func opXnor(_ Type, a, b uint64) uint64 { return ^(a ^ b) }
func opNot(_ Type, a uint64) uint64     { return ^a }
func opSame(_ Type, a uint64) uint64    { return a }

func opSll(t Type, a, b uint64) uint64 { return a << (b % uint64(t.Bits())) }
func opSrl(t Type, a, b uint64) uint64 { return cut(t, a) >> (b % uint64(t.Bits())) }
func opSra(t Type, a, b uint64) uint64 { return uint64(int64(sx(t, a)) >> (b % uint64(t.Bits()))) }

func opRol(t Type, a, b uint64) uint64 {
	n, w := b%uint64(t.Bits()), uint64(t.Bits())
	return a<<n | cut(t, a)>>(w-n)
}

func opRor(t Type, a, b uint64) uint64 { return opRol(t, a, -b) }

func opClz(t Type, a uint64) uint64 { return uint64(bits.LeadingZeros64(cut(t, a)) - 64 + t.Bits()) }

func opCtz(t Type, a uint64) uint64 { return uint64(min(bits.TrailingZeros64(cut(t, a)), t.Bits())) }

func opPop(t Type, a uint64) uint64   { return uint64(bits.OnesCount64(cut(t, a))) }
func opBswap(t Type, a uint64) uint64 { return bits.ReverseBytes64(a) >> (64 - t.Bits()) }
func opBrev(t Type, a uint64) uint64  { return bits.Reverse64(a) >> (64 - t.Bits()) }

func opAdds(t Type, a, b uint64) uint64 {
	x, y := sx(t, a), sx(t, b)
	s := x + y
	switch {
	case t.Signed() && t == I64 && int64(x)>>63 == int64(y)>>63 && int64(s)>>63 != int64(x)>>63: // overflow
		return greatest(t) + uint64(int64(x)>>63&1)
	case t.Signed():
		return saturate(t, I64, s)
	case t == U64 && s < x || t != U64 && s > greatest(t):
		return greatest(t)
	}
	return s
}

func opSubs(t Type, a, b uint64) uint64 {
	x, y := sx(t, a), sx(t, b)
	s := x - y
	switch {
	case t == I64 && int64(x)>>63 != int64(y)>>63 && int64(s)>>63 != int64(x)>>63:
		return greatest(t) + uint64(int64(x)>>63&1)
	case t.Signed():
		return saturate(t, I64, s)
	case x < y:
		return 0
	}
	return s
}

// saturate brings a 64-bit number, signed as type from is, into the range of type to.
func saturate(to, from Type, v uint64) uint64 {
	neg := from.Signed() && int64(v) < 0
	switch {
	case neg && (!to.Signed() || int64(v) < int64(least(to))):
		return least(to)
	case !neg && v > greatest(to):
		return greatest(to)
	}
	return v
}

// convert changes the type of a lane; sat is about integers to integers.
func convert(to, from Type, a uint64, rnd Rnd, sat bool) uint64 {
	r := num.Rnd(rnd)
	switch {
	case to.Float() && from.Float():
		return num.Convert(format(to), format(from), a, r)
	case to.Float():
		return num.FromInt(format(to), sx(from, a), from.Signed(), r)
	case from.Float():
		return num.ToInt(format(from), a, to.Bits(), to.Signed(), r)
	case sat:
		return saturate(to, from, sx(from, a))
	}
	return sx(from, a)
}

// holds reports whether the comparison of two lanes comes out as the condition says.
func holds(c Cond, t Type, a, b uint64) bool {
	order := 0
	switch {
	case t.Float():
		order = num.Compare(format(t), a, b)
	case t.Signed() && int64(sx(t, a)) < int64(sx(t, b)), !t.Signed() && cut(t, a) < cut(t, b):
		order = -1
	case cut(t, a) != cut(t, b):
		order = 1
	}
	lt, eq, gt, un := order == -1, order == 0, order == 1, order == num.Unordered
	switch c {
	case EQ:
		return eq
	case NE:
		return !eq
	case LT:
		return lt
	case LE:
		return lt || eq
	case GT:
		return gt
	case GE:
		return gt || eq
	case ORD:
		return !un
	case UNO:
		return un
	case UEQ:
		return un || eq
	case ONE:
		return lt || gt
	case ULT:
		return un || lt
	case ULE:
		return un || lt || eq
	case UGT:
		return un || gt
	default:
		return un || gt || eq
	}
}
