package passes

import (
	"math"

	"github.com/godwit-accel/godwit/ir"
)

// log Γ and its derivative in three ranges:
//
//	x < −4.5         reflected: Γ(x)·Γ(−x) = −π/(x·sin πx)
//	−4.5 ≤ x < 2.5   moved up by whole numbers into [1.5, 2.5), where the series around 2 has its factor x−2: the
//	                 zeros at 1, 2 and between the poles keep their digits
//	2.5 ≤ x          moved up to 8 and beyond, where Stirling's series has them; for f64, which would feel the difference
//	                 of large numbers that it ends in, moved down into [1.5, 2.5) if below 8
//
// Moving up by n divides Γ by p = x·(x+1)…(x+n−1), and takes p'/p from the derivative. Moving down does the reverse.

// zetaLess1 are ζ(k) − 1 for k from 2 on.
var zetaLess1 = []float64{
	0.64493406684822643647, 0.2020569031595942854, 0.082323233711138191516, 0.036927755143369926331, 0.017343061984449139715, 0.0083492773819228268398,
	0.0040773561979443393787, 0.0020083928260822144179, 0.00099457512781808533715, 0.0004941886041194645587, 0.00024608655330804829864,
	0.00012271334757848914675, 0.000061248135058704829259, 0.000030588236307020493552, 0.000015282259408651871733, 7.6371976378997622736e-6,
	3.8172932649998398565e-6, 1.9082127165539389257e-6, 9.5396203387279611315e-7, 4.7693298678780646312e-7, 2.3845050272773299e-7,
	1.1921992596531107307e-7, 5.9608189051259479612e-8, 2.9803503514652280186e-8, 1.4901554828365041235e-8, 7.450711789835429492e-9,
}

const (
	lessEuler = 0.4227843350984671393934879 // 1 − γ, the derivative at 2
	shifts    = 6
)

// bernoulli are B₂ₖ for k from 1 on.
var bernoulli = []float64{1. / 6, -1. / 30, 1. / 42, -1. / 30, 5. / 66, -691. / 2730, 7. / 6, -3617. / 510}

// moved is an argument brought up to where a series serves.
type moved struct {
	x, m    *ir.Value // the argument, and what is moved: −x where it is reflected
	y       *ir.Value // m + n
	p, q    *ir.Value // the product of what was passed, and its derivative
	reflect *ir.Value
	low     *ir.Value // y is in [1.5, 2.5), else from 8 on
	down    *ir.Value // p was passed downwards; nil: nothing is
}

func moveUp(b calc, x *ir.Value) moved {
	v := moved{x: x, reflect: b.below(x, -4.5), p: b.Like(x, 1), q: b.Like(x, 0)}
	v.m = b.Select(v.reflect, b.Neg(x), x)
	v.low = b.below(v.m, 2.5)
	limit := b.Select(v.low, b.Like(x, 1.5), b.Like(x, 8))
	if b.full {
		v.down = b.Compare("GE", v.m, b.Like(x, 2.5))
		v.low = b.below(v.m, 8)
		limit = b.Like(x, 1.5)
	}
	f := v.m
	for range shifts {
		on := b.Compare("LT", f, limit)
		v.q = b.Select(on, b.fma(v.q, f, v.p), v.q)
		v.p = b.Select(on, b.Mul(v.p, f), v.p)
		f = b.Select(on, b.add(f, 1), f)
	}
	for range shifts {
		if !b.full {
			break
		}
		on := b.And(b.And(v.down, v.low), b.Compare("GE", f, b.Like(f, 2.5)))
		f = b.Select(on, b.add(f, -1), f)
		v.q = b.Select(on, b.fma(v.q, f, v.p), v.q)
		v.p = b.Select(on, b.Mul(v.p, f), v.p)
	}
	v.y = f
	return v
}

// less takes x from y, or adds it where p was passed downwards.
func (v moved) less(b calc, y, x *ir.Value) *ir.Value {
	if v.down != nil {
		x = b.Select(v.down, b.Neg(x), x)
	}
	return b.Sub(y, x)
}

// lgamma is log |Γ|.
func lgamma(b calc, a ...*ir.Value) *ir.Value {
	v := moveUp(b, a[0])
	// Around 2: (1−γ)·d + Σ (−1)ᵏ·(ζ(k)−1)/k·dᵏ.
	c := []float64{lessEuler}
	for i, z := range zetaLess1 {
		k := i + 2
		c = append(c, float64(1-k%2*2)*z/float64(k))
	}
	d := b.add(v.y, -2)
	near2 := b.Mul(d, b.polynomial(d, c...))
	s := make([]float64, len(bernoulli))
	for i, n := range bernoulli {
		k := float64(2 * (i + 1))
		s[i] = n / (k * (k - 1))
	}
	z := b.Max(v.y, b.Like(v.y, 8))
	r := b.rcp(z)
	far := b.fma(r, b.polynomial(b.Mul(r, r), s...), b.Like(z, .5*math.Log(2*math.Pi)))
	far = b.Add(b.fma(b.add(z, -.5), b.add(b.Log(z), -1), far), b.Like(z, -.5)) // (z−½)·log z − z
	up := v.less(b, b.Select(v.low, near2, far), b.Log(b.Abs(v.p)))
	px := b.scale(b.Sub(v.x, b.RoundEven(v.x)), math.Pi)
	sin := b.Sin(px)
	refl := b.Sub(b.Log(b.Div(b.Like(px, math.Pi), b.Abs(b.Mul(v.x, sin)))), up)
	res := b.Select(v.reflect, refl, up)
	pole := b.And(v.reflect, b.Compare("EQ", sin, b.Like(sin, 0))) // far out up is infinite too
	return b.Select(b.Or(pole, b.isInf(v.x)), b.Like(v.x, math.Inf(1)), res)
}

// digamma is the derivative of lgamma.
func digamma(b calc, a ...*ir.Value) *ir.Value {
	v := moveUp(b, a[0])
	c := []float64{lessEuler}
	for i, z := range zetaLess1 {
		c = append(c, float64(1-i%2*2)*z)
	}
	near2 := b.polynomial(b.add(v.y, -2), c...)
	s := make([]float64, len(bernoulli))
	for i, n := range bernoulli {
		s[i] = -n / float64(2*(i+1))
	}
	z := b.Max(v.y, b.Like(v.y, 8))
	r := b.rcp(z)
	r2 := b.Mul(r, r)
	far := b.Add(b.Log(z), b.fma(r2, b.polynomial(r2, s...), b.scale(r, -.5)))
	up := v.less(b, b.Select(v.low, near2, far), b.Div(v.q, v.p))
	px := b.scale(b.Sub(v.x, b.RoundEven(v.x)), math.Pi)
	refl := b.Sub(b.Sub(up, b.rcp(v.x)), b.scale(b.rcp(b.Tan(px)), math.Pi))
	pole := b.And(b.Compare("LE", v.x, b.Like(v.x, 0)), b.Compare("EQ", b.Floor(v.x), v.x))
	return b.Select(pole, b.Like(v.x, math.NaN()), b.Select(v.reflect, refl, up))
}
