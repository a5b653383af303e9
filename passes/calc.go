package passes

import (
	"math"

	"github.com/godwit-accel/godwit/ir"
)

// calc builds the f64 formulas of the decompositions. For narrower types, which round the result once more, they may stop at
// some 2^-42; full says that the result stays f64, and asks for all bits.
type calc struct {
	*ir.Builder
	full bool
}

// wide applies f to operands widened to f64 and rounds its result.
func wide(b *ir.Builder, f func(b calc, a ...*ir.Value) *ir.Value, a ...*ir.Value) *ir.Value {
	d := a[0].Type.DType
	w := make([]*ir.Value, len(a))
	for i, v := range a {
		w[i] = b.Convert(v, ir.F64)
	}
	return b.Convert(f(calc{b, d == ir.F64}, w...), d)
}

// fma is x·y + z, rounded once.
func (b calc) fma(x, y, z *ir.Value) *ir.Value { return b.OpTo(fmaOp, x.Type, []*ir.Value{x, y, z}) }

// rcp is 1/x; the device has it, correctly rounded, in a quarter of the time of a division.
func (b calc) rcp(x *ir.Value) *ir.Value { return b.Div(b.Like(x, 1), x) }

// quo is x/y for finite y neither 0 nor near the ends of the range: within an ulp, and where all bits are asked for within
// little more than half of one.
func (b calc) quo(x, y *ir.Value) *ir.Value {
	r := b.rcp(y)
	q := b.Mul(x, r)
	if !b.full {
		return q
	}
	return b.fma(b.fma(b.Neg(q), y, x), r, q)
}

// polynomial evaluates c[0] + c[1]·x + …, long ones from the third term on as four polynomials in x⁴: one chain of fma would
// have the unit wait for each.
func (b calc) polynomial(x *ir.Value, c ...float64) *ir.Value {
	if len(c) < 16 {
		return b.horner(x, x, c, 1)
	}
	x2 := b.Mul(x, x)
	x4 := b.Mul(x2, x2)
	var q [4]*ir.Value
	for i := range q {
		q[i] = b.horner(x, x4, c[2+i:], 4)
	}
	r := b.fma(b.fma(q[3], x, q[2]), x2, b.fma(q[1], x, q[0]))
	return b.fma(b.fma(r, x, b.Like(x, c[1])), x, b.Like(x, c[0]))
}

// horner evaluates c[0] + c[step]·z + c[2·step]·z² + …
func (b calc) horner(like, z *ir.Value, c []float64, step int) *ir.Value {
	last := (len(c) - 1) / step * step
	r := b.Like(like, c[last])
	for i := last - step; i >= 0; i -= step {
		r = b.fma(r, z, b.Like(like, c[i]))
	}
	return r
}

// terms chooses how many terms of a series to take.
func (b calc) terms(c []float64, few int) []float64 {
	if b.full {
		return c
	}
	return c[:few]
}

func (b calc) add(x *ir.Value, c float64) *ir.Value   { return b.Add(x, b.Like(x, c)) }
func (b calc) scale(x *ir.Value, c float64) *ir.Value { return b.Mul(x, b.Like(x, c)) }

// below, above and near compare with a constant.
func (b calc) below(x *ir.Value, c float64) *ir.Value { return b.Compare("LT", x, b.Like(x, c)) }
func (b calc) above(x *ir.Value, c float64) *ir.Value { return b.Compare("GT", x, b.Like(x, c)) }
func (b calc) near(x *ir.Value, c float64) *ir.Value  { return b.below(b.Abs(x), c) }
func (b calc) isInf(x *ir.Value) *ir.Value {
	return b.Compare("EQ", b.Abs(x), b.Like(x, math.Inf(1)))
}

// negative reports the sign bit.
func negative(b *ir.Builder, x *ir.Value) *ir.Value {
	i := b.BitcastConvert(x, x.Type.WithDType(intOfSize[x.Type.DType.Size()]))
	return b.Compare("LT", i, b.Like(i, 0))
}

// withSign gives m, which is not negative, the sign of x, also that of a zero.
func (b calc) withSign(m, x *ir.Value) *ir.Value {
	t := m.Type.WithDType(ir.I64)
	sign := b.And(b.BitcastConvert(x, t), b.Ints(t, math.MinInt64))
	return b.BitcastConvert(b.Or(b.BitcastConvert(m, t), sign), m.Type)
}

// square is x² as the sum of two numbers.
func (b calc) square(x *ir.Value) (high, low *ir.Value) {
	high = b.Mul(x, x)
	return high, b.fma(x, x, b.Neg(high))
}
