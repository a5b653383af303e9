package passes

import (
	"math"

	"github.com/godwit-accel/godwit/ir"
)

// Arithmetic on parts. Products and sums are computed in the parts' own type, all else in f64: for parts of f32 that leaves
// no step that overflows or cancels.

// pairRows say what the parts of an op's result are, or its only result if that is real (then im is nil).
var pairRows map[string]pairRow

func init() {
	pairRows = map[string]pairRow{
		"stablehlo.constant": pairConst,
		"stablehlo.complex": func(_ *pairing, _ *ir.Builder, op *ir.Op) cpair {
			return cpair{op.Operands[0], op.Operands[1]}
		},
		"stablehlo.real":    func(p *pairing, _ *ir.Builder, op *ir.Op) cpair { return cpair{re: p.of[op.Operands[0]].re} },
		"stablehlo.imag":    func(p *pairing, _ *ir.Builder, op *ir.Op) cpair { return cpair{re: p.of[op.Operands[0]].im} },
		"stablehlo.convert": pairConvert,
		"stablehlo.iota": func(_ *pairing, b *ir.Builder, op *ir.Op) cpair {
			re := onParts(b, op, realPart(op.Result().Type))
			return cpair{re, b.Like(re, 0)}
		},
		"stablehlo.compare": func(p *pairing, b *ir.Builder, op *ir.Op) cpair {
			x, y := p.of[op.Operands[0]], p.of[op.Operands[1]]
			dir := op.Str("comparison_direction")
			re, im := b.Compare(dir, x.re, y.re), b.Compare(dir, x.im, y.im)
			switch dir {
			case "EQ":
				return cpair{re: b.And(re, im)}
			case "NE":
				return cpair{re: b.Or(re, im)}
			}
			return cpair{} // complex numbers have no order
		},
		"stablehlo.multiply": bilinear(func(b *ir.Builder, _ *ir.Op, x, y *ir.Value) *ir.Value { return b.Mul(x, y) }),
		"stablehlo.dot_general": bilinear(func(b *ir.Builder, op *ir.Op, x, y *ir.Value) *ir.Value {
			return onParts(b, op, realPart(op.Result().Type), x, y)
		}),
		"stablehlo.convolution": bilinear(func(b *ir.Builder, op *ir.Op, x, y *ir.Value) *ir.Value {
			return onParts(b, op, realPart(op.Result().Type), x, y)
		}),
		"stablehlo.fft": pairFFT,
		"stablehlo.abs": func(p *pairing, b *ir.Builder, op *ir.Op) cpair {
			return cpair{re: inF64(b, p.of[op.Operands[0]], func(b calc, z cpair) cpair { return cpair{re: b.modulus(z)} }).re}
		},
		"chlo.conj": func(p *pairing, b *ir.Builder, op *ir.Op) cpair {
			z := p.of[op.Operands[0]]
			return cpair{z.re, b.Neg(z.im)}
		},
	}
	for name, f := range pairUnaries {
		pairRows[name] = func(p *pairing, b *ir.Builder, op *ir.Op) cpair { return inF64(b, p.of[op.Operands[0]], f) }
	}
	for name, f := range pairBinaries {
		pairRows[name] = func(p *pairing, b *ir.Builder, op *ir.Op) cpair {
			x, y := p.parts(op.Operands[0]), p.parts(op.Operands[1])
			return inF64(b, x, func(b calc, x cpair) cpair { return f(b, x, cpair{b.Convert(y.re, ir.F64), b.Convert(y.im, ir.F64)}) })
		}
	}
}

func pairConst(_ *pairing, b *ir.Builder, op *ir.Op) cpair {
	d := op.Attrs.Get("value").(*ir.Dense)
	t := realPart(d.Type)
	n := d.Len()
	if d.IsSplat() {
		c := d.Complex(0)
		return cpair{b.Const(ir.SplatFloat(t, real(c))), b.Const(ir.SplatFloat(t, imag(c)))}
	}
	re, im := ir.NewDense(t), ir.NewDense(t)
	for i := range n {
		c := d.Complex(i)
		re.SetFloat(i, real(c))
		im.SetFloat(i, imag(c))
	}
	return cpair{b.Const(re), b.Const(im)}
}

// pairConvert: a real number has no imaginary part, a complex one loses it.
func pairConvert(p *pairing, b *ir.Builder, op *ir.Op) cpair {
	z, to := p.parts(op.Operands[0]), op.Result().Type.DType
	if !to.IsComplex() {
		return cpair{re: b.Convert(z.re, to)}
	}
	re := b.Convert(z.re, to.Real())
	if z.im == nil {
		return cpair{re, b.Like(re, 0)}
	}
	return cpair{re, b.Convert(z.im, to.Real())}
}

// bilinear is a product of some kind, from the products of parts.
func bilinear(f func(b *ir.Builder, op *ir.Op, x, y *ir.Value) *ir.Value) pairRow {
	return func(p *pairing, b *ir.Builder, op *ir.Op) cpair {
		x, y := p.of[op.Operands[0]], p.of[op.Operands[1]]
		return cpair{
			b.Sub(f(b, op, x.re, y.re), f(b, op, x.im, y.im)),
			b.Add(f(b, op, x.re, y.im), f(b, op, x.im, y.re)),
		}
	}
}

// inF64 computes on parts widened to f64.
func inF64(b *ir.Builder, z cpair, f func(b calc, z cpair) cpair) cpair {
	d := z.re.Type.DType
	w := f(calc{b, d == ir.F64}, cpair{b.Convert(z.re, ir.F64), b.Convert(z.im, ir.F64)})
	w.re = b.Convert(w.re, d)
	if w.im != nil {
		w.im = b.Convert(w.im, d)
	}
	return w
}

var pairUnaries = map[string]func(b calc, z cpair) cpair{
	"stablehlo.exponential":           calc.cexp,
	"stablehlo.exponential_minus_one": calc.cexpm1,
	"stablehlo.log":                   calc.clog,
	"stablehlo.log_plus_one":          calc.clog1p,
	"stablehlo.sqrt":                  calc.csqrt,
	"stablehlo.rsqrt": func(b calc, z cpair) cpair {
		s, r := b.csqrt(z), b.modulus(z)
		return cpair{b.Div(s.re, r), b.Div(b.Neg(s.im), r)}
	},
	"stablehlo.cbrt": func(b calc, z cpair) cpair {
		l := b.clog(z)
		w := b.cexp(cpair{b.scale(l.re, 1./3), b.scale(l.im, 1./3)})
		zero := b.isZero(z)
		return cpair{b.Select(zero, z.re, w.re), b.Select(zero, z.im, w.im)}
	},
	"stablehlo.sign": func(b calc, z cpair) cpair {
		zero, r := b.isZero(z), b.modulus(z)
		return cpair{b.Select(zero, z.re, b.Div(z.re, r)), b.Select(zero, z.im, b.Div(z.im, r))}
	},
	"stablehlo.sine": func(b calc, z cpair) cpair {
		return cpair{b.Mul(b.Sin(z.re), b.cosh(z.im)), b.Mul(b.Cos(z.re), b.sinh(z.im))}
	},
	"stablehlo.cosine": func(b calc, z cpair) cpair {
		return cpair{b.Mul(b.Cos(z.re), b.cosh(z.im)), b.Neg(b.Mul(b.Sin(z.re), b.sinh(z.im)))}
	},
	"chlo.sinh": func(b calc, z cpair) cpair {
		return cpair{b.Mul(b.sinh(z.re), b.Cos(z.im)), b.Mul(b.cosh(z.re), b.Sin(z.im))}
	},
	"chlo.cosh": func(b calc, z cpair) cpair {
		return cpair{b.Mul(b.cosh(z.re), b.Cos(z.im)), b.Mul(b.sinh(z.re), b.Sin(z.im))}
	},
	"stablehlo.tanh": calc.ctanh,
	"stablehlo.tan":  func(b calc, z cpair) cpair { return b.turned(calc.ctanh, z) },
	"chlo.tan":       func(b calc, z cpair) cpair { return b.turned(calc.ctanh, z) },
	"stablehlo.logistic": func(b calc, z cpair) cpair { // ½ + ½·tanh(z/2)
		t := b.ctanh(cpair{b.scale(z.re, .5), b.scale(z.im, .5)})
		return cpair{b.add(b.scale(t.re, .5), .5), b.scale(t.im, .5)}
	},
	"chlo.asinh": calc.casinh,
	"chlo.asin":  func(b calc, z cpair) cpair { return b.turned(calc.casinh, z) },
	"chlo.acos": func(b calc, z cpair) cpair {
		w := b.turned(calc.casinh, z)
		return cpair{b.Sub(b.Like(w.re, math.Pi/2), w.re), b.Neg(w.im)}
	},
	"chlo.acosh": func(b calc, z cpair) cpair {
		up, down := b.csqrt(cpair{b.add(z.re, 1), z.im}), b.csqrt(cpair{b.add(z.re, -1), z.im})
		w := b.cmul(up, down)
		return b.clog(cpair{b.Add(z.re, w.re), b.Add(z.im, w.im)})
	},
	"chlo.atanh": calc.catanh,
	"chlo.atan":  func(b calc, z cpair) cpair { return b.turned(calc.catanh, z) },
}

var pairBinaries = map[string]func(b calc, x, y cpair) cpair{
	"stablehlo.divide": calc.cdiv,
	"stablehlo.power": func(b calc, x, y cpair) cpair { // e^(y·ln x); 0 to the 0 is 1
		w := b.cexp(b.cmul(y, b.clog(x)))
		zero, one := b.isZero(x), b.isZero(y)
		at0 := b.Select(one, b.Like(x.re, 1), b.Like(x.re, 0))
		return cpair{b.Select(zero, at0, w.re), b.Select(zero, b.Like(x.re, 0), w.im)}
	},
}

func (b calc) sinh(x *ir.Value) *ir.Value { return b.Unary("chlo.sinh", x) }
func (b calc) cosh(x *ir.Value) *ir.Value { return b.Unary("chlo.cosh", x) }

func (b calc) isZero(z cpair) *ir.Value {
	zero := b.Like(z.re, 0)
	return b.And(b.Compare("EQ", z.re, zero), b.Compare("EQ", z.im, zero))
}

func (b calc) cmul(x, y cpair) cpair {
	return cpair{b.Sub(b.Mul(x.re, y.re), b.Mul(x.im, y.im)), b.Add(b.Mul(x.re, y.im), b.Mul(x.im, y.re))}
}

// turned is f of iz, divided by i: sin from sinh, tan from tanh, and the inverses so.
func (b calc) turned(f func(b calc, z cpair) cpair, z cpair) cpair {
	w := f(b, cpair{b.Neg(z.im), z.re})
	return cpair{w.im, b.Neg(w.re)}
}

// modulus is √(re² + im²). What was f32 cannot overflow; for f64 the larger part is taken out.
func (b calc) modulus(z cpair) *ir.Value {
	if !b.full {
		return b.Sqrt(b.Add(b.Mul(z.re, z.re), b.Mul(z.im, z.im)))
	}
	x, y := b.Abs(z.re), b.Abs(z.im)
	big, small := b.Max(x, y), b.Min(x, y)
	q := b.Div(small, big)
	r := b.Mul(big, b.Sqrt(b.add(b.Mul(q, q), 1)))
	plain := b.Or(b.isInf(big), b.Compare("EQ", big, b.Like(big, 0)))
	return b.Select(plain, big, r)
}

// cdiv scales by the divisor's larger part (Smith's way), so that no square overflows.
func (b calc) cdiv(x, y cpair) cpair {
	big := b.Max(b.Abs(y.re), b.Abs(y.im))
	scale := b.Select(b.And(b.IsFinite(big), b.Compare("NE", big, b.Like(big, 0))), big, b.Like(big, 1))
	c, d := b.Div(y.re, scale), b.Div(y.im, scale)
	n := b.Add(b.Mul(c, c), b.Mul(d, d))
	re := b.Div(b.Add(b.Mul(x.re, c), b.Mul(x.im, d)), n)
	im := b.Div(b.Sub(b.Mul(x.im, c), b.Mul(x.re, d)), n)
	return cpair{b.Div(re, scale), b.Div(im, scale)}
}

func (b calc) cexp(z cpair) cpair {
	e := b.Exp(z.re)
	im := b.Mul(e, b.Sin(z.im))
	return cpair{b.Mul(e, b.Cos(z.im)), b.Select(b.Compare("EQ", z.im, b.Like(z.im, 0)), z.im, im)} // e^∞ is real
}

// cexpm1: e^x·cos y − 1 is expm1(x)·cos y + (cos y − 1), and cos y − 1 is −2·sin²(y/2).
func (b calc) cexpm1(z cpair) cpair {
	s := b.Sin(b.scale(z.im, .5))
	re := b.Add(b.Mul(b.Expm1(z.re), b.Cos(z.im)), b.scale(b.Mul(s, s), -2))
	return cpair{re, b.cexp(z).im}
}

func (b calc) clog(z cpair) cpair { return cpair{b.Log(b.modulus(z)), b.Atan2(z.im, z.re)} }

// clog1p: |1+z|² is 1 + x(2+x) + y².
func (b calc) clog1p(z cpair) cpair {
	near := b.Log1p(b.Add(b.Mul(z.re, b.add(z.re, 2)), b.Mul(z.im, z.im)))
	up := cpair{b.add(z.re, 1), z.im}
	small := b.And(b.near(z.re, 2), b.near(z.im, 2))
	l := b.clog(up)
	return cpair{b.Select(small, b.scale(near, .5), l.re), l.im}
}

// csqrt takes the root of the half sum that does not cancel, and the other part from the product.
func (b calc) csqrt(z cpair) cpair {
	t := b.Sqrt(b.scale(b.Add(b.Abs(z.re), b.modulus(z)), .5))
	other := b.Div(z.im, b.scale(t, 2))
	zero := b.isZero(z)
	left := b.Compare("LT", z.re, b.Like(z.re, 0))
	re := b.Select(left, b.Abs(other), t)
	im := b.Select(left, b.withSign(t, z.im), other)
	return cpair{b.Select(zero, b.Abs(z.re), re), b.Select(zero, z.im, im)}
}

// ctanh is sinh 2x + i·sin 2y over cosh 2x + cos 2y; with u = e^(−2|x|) above and below nothing overflows.
func (b calc) ctanh(z cpair) cpair {
	a := b.Abs(z.re)
	u := b.Exp(b.scale(a, -2))
	twice := b.scale(z.im, 2)
	below := b.add(b.Add(b.Mul(u, u), b.Mul(b.scale(u, 2), b.Cos(twice))), 1)
	re := b.Div(b.Neg(b.Expm1(b.scale(a, -4))), below)
	return cpair{b.withSign(re, z.re), b.Div(b.Mul(b.scale(u, 2), b.Sin(twice)), below)}
}

// casinh is ln(z + √(z²+1)), on the side where the two do not cancel; it is odd.
func (b calc) casinh(z cpair) cpair {
	left := negative(b.Builder, z.re) // of −0 too: on a cut the sign of zero says from which side
	w := cpair{b.Abs(z.re), b.Select(left, b.Neg(z.im), z.im)}
	// z² + 1 = (z+i)(z−i), whose roots have no cut in the right half
	up, down := b.csqrt(cpair{w.re, b.add(w.im, 1)}), b.csqrt(cpair{w.re, b.add(w.im, -1)})
	r := b.cmul(up, down)
	l := b.clog1p(cpair{b.add(b.Add(w.re, r.re), -1), b.Add(w.im, r.im)})
	return cpair{b.Select(left, b.Neg(l.re), l.re), b.Select(left, b.Neg(l.im), l.im)}
}

// catanh is ¼·ln of ((1+x)²+y²) / ((1−x)²+y²), and half the angle between the two.
func (b calc) catanh(z cpair) cpair {
	y2 := b.Mul(z.im, z.im)
	p, m := b.add(z.re, 1), b.Sub(b.Like(z.re, 1), z.re)
	far := b.Add(b.Mul(m, m), y2)
	re := b.scale(b.Log1p(b.Div(b.scale(z.re, 4), far)), .25)
	return cpair{re, b.scale(b.Add(b.Atan2(z.im, p), b.Atan2(z.im, m)), .5)}
}
