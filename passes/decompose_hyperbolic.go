package passes

import (
	"math"

	"github.com/godwit-accel/godwit/ir"
)

// Exponentials and logarithms whose plain formula would cancel or overflow. Each is within about 2 ulp in f64.

// cbrt takes one Newton step from exp(log|x|/3), whose error grows with the exponent.
func cbrt(b calc, x *ir.Value) *ir.Value {
	m := b.Abs(x)
	third := b.Like(x, 1.0/3)
	r := b.Exp(b.Mul(b.Log(m), third))
	r = b.Sub(r, b.Mul(b.Sub(r, b.Mul(m, b.rcp(b.Mul(r, r)))), third))
	plain := b.Or(b.Compare("EQ", x, b.Like(x, 0)), b.Compare("EQ", m, b.Like(x, math.Inf(1))))
	return b.Select(plain, x, b.withSign(r, x))
}

// halves is e^|x|/2 with the exponent in two halves, for arguments whose e^|x| overflows.
func halves(b calc, m *ir.Value) *ir.Value {
	half := b.Like(m, .5)
	h := b.Exp(b.Mul(m, half))
	return b.Mul(b.Mul(h, half), h)
}

func sinh(b calc, x *ir.Value) *ir.Value {
	m, one := b.Abs(x), b.Like(x, 1)
	e := b.Expm1(m)
	r := b.Mul(b.Add(e, b.quo(e, b.Add(e, one))), b.Like(x, .5))
	r = b.Select(b.near(x, 709), r, halves(b, m))
	return b.Select(b.near(x, 0x1p-28), x, b.withSign(r, x))
}

func cosh(b calc, x *ir.Value) *ir.Value {
	m := b.Abs(x)
	e := b.Exp(m)
	r := b.Mul(b.Add(e, b.rcp(e)), b.Like(x, .5))
	return b.Select(b.near(x, 709), r, halves(b, m))
}

// logTwice is log 2m, for m too large to square.
func logTwice(b calc, m *ir.Value) *ir.Value {
	return b.Add(b.Log(m), b.Like(m, math.Ln2))
}

func asinh(b calc, x *ir.Value) *ir.Value {
	m, one := b.Abs(x), b.Like(x, 1)
	q := b.Mul(m, m)
	r := b.Log1p(b.Add(m, b.quo(q, b.Add(one, b.Sqrt(b.Add(q, one))))))
	r = b.Select(b.near(x, 0x1p28), r, logTwice(b, m))
	return b.Select(b.near(x, 0x1p-28), x, b.withSign(r, x))
}

func acosh(b calc, x *ir.Value) *ir.Value {
	d := b.Sub(x, b.Like(x, 1))
	r := b.Log1p(b.Add(d, b.Sqrt(b.Add(b.Mul(d, d), b.Add(d, d)))))
	r = b.Select(b.Compare("GT", x, b.Like(x, 0x1p28)), logTwice(b, x), r)
	return b.Select(b.Compare("LT", x, b.Like(x, 1)), b.Like(x, math.NaN()), r) // far below, d+√… is rounded to −1 or 0
}

func atanh(b calc, x *ir.Value) *ir.Value {
	m := b.Abs(x)
	r := b.Mul(b.Log1p(b.Div(b.Add(m, m), b.Sub(b.Like(x, 1), m))), b.Like(x, .5))
	return b.Select(b.near(x, 0x1p-28), x, b.withSign(r, x))
}
