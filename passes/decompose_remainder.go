package passes

import (
	"math"

	"github.com/godwit-accel/godwit/ir"
)

// remainder is C's fmod, exact: long division with digits of so many bits that r·(1/y) misses a whole digit by less than a
// half, and that what is left, r − q·y, is a number again. It may be negative; the next digit makes it good, and y behind
// the last one. The largest quotients take so many digits:
//
//	f16    2^40    1
//	bf16   2^262   6
//	f32    2^277   6
//	f64    2^2098  42, of 50 bits
func remainder(d ir.DType) func(b calc, a ...*ir.Value) *ir.Value {
	digit, digits := 47, 6
	switch d {
	case ir.F16:
		digits = 1
	case ir.F64:
		digit, digits = 50, 42
	}
	return func(b calc, a ...*ir.Value) *ir.Value {
		x, y := b.Abs(a[0]), b.Abs(a[1])
		inf := b.Like(x, math.Inf(1))
		r := x
		for k := digits - 1; k >= 0; k-- {
			yk := y
			for n := k * digit; n > 0; n -= 1000 {
				yk = b.scale(yk, math.Ldexp(1, min(n, 1000)))
			}
			q := b.Mul(r, b.rcp(yk))
			if k == 0 && d == ir.F64 { // the reciprocal of a subnormal number may be infinite
				q = b.Div(r, yk)
			}
			q = b.RoundEven(q)
			next := b.fma(b.Neg(q), yk, r)
			if k > 0 && d == ir.F64 { // beyond the range the digit is 0
				next = b.Select(b.Compare("EQ", yk, inf), r, next)
			}
			r = next
		}
		r = b.Select(b.Compare("LT", r, b.Like(r, 0)), b.Add(r, y), r)
		r = b.Select(b.And(b.Compare("EQ", y, inf), b.Compare("LT", x, inf)), x, r)
		return b.withSign(b.Abs(r), a[0])
	}
}
