package num

import "math"

// atanAt holds atan(k/16).
var atanAt = [17]dd{
	{0x0.0p+0, 0x0.0p+0},
	{0x1.ff55bb72cfdeap-5, -0x1.c934d86d23f1dp-60},
	{0x1.fd5ba9aac2f6ep-4, -0x1.cd37686760c17p-59},
	{0x1.7b97b4bce5b02p-3, 0x1.347b0b4f881cap-58},
	{0x1.f5b75f92c80ddp-3, 0x1.8ab6e3cf7afbdp-57},
	{0x1.362773707ebccp-2, -0x1.963a544b672d8p-57},
	{0x1.6f61941e4def1p-2, -0x1.c63aae6f6e918p-56},
	{0x1.a64eec3cc23fdp-2, -0x1.24dec1b50b7ffp-56},
	{0x1.dac670561bb4fp-2, 0x1.a2b7f222f65e2p-56},
	{0x1.0657e94db30d0p-1, -0x1.d5b495f6349e6p-56},
	{0x1.1e00babdefeb4p-1, -0x1.928df287a668fp-58},
	{0x1.345f01cce37bbp-1, 0x1.1021137c71102p-55},
	{0x1.4978fa3269ee1p-1, 0x1.2419a87f2a458p-56},
	{0x1.5d58987169b18p-1, 0x1.0028e4bc5e7cap-57},
	{0x1.700a7c5784634p-1, -0x1.8c34d25aadef6p-56},
	{0x1.819d0b7158a4dp-1, -0x1.bf76229d3b917p-56},
	{0x1.921fb54442d18p-1, 0x1.1a62633145c07p-55},
}

var atanSeries = []float64{1. / 5, -1. / 7, 1. / 9, -1. / 11, 1. / 13, -1. / 15}

// atan is the arc tangent of a number from 0 to 1: that of the nearest sixteenth, and a series for the angle between them.
func (a dd) atan() dd {
	k := int(math.RoundToEven(a.h * 16))
	c := float64(k) / 16
	u := a.plus(-c).div(a.mul(dd{c, 0}).plus(1))
	z := u.mul(u)
	t := z.mul(third).neg()
	h, l := fastSum(t.h, math.FMA(z.h*z.h, horner(z.h, atanSeries), t.l))
	return atanAt[k].add(u.add(u.mul(dd{h, l})))
}

// angle is the angle of the point (x, y), both positive and of middling size.
func angle(y, x dd) dd {
	if y.h > x.h {
		return pi.times(.5).sub(x.div(y).atan())
	}
	return y.div(x).atan()
}

// Asin is the arc sine.
func Asin(x float64) float64 {
	m := math.Abs(x)
	switch {
	case !(m <= 1):
		return math.NaN()
	case m < 0x1p-27:
		return x
	case m == 1:
		return math.Copysign(pio2Hi, x)
	}
	return angle(dd{m, 0}, cathetus(x)).signed(x)
}

// cathetus is √(1−x²).
func cathetus(x float64) dd { return sumOf(1, x).mul(sumOf(1, -x)).sqrt() }

// Acos is the arc cosine.
func Acos(x float64) float64 {
	m := math.Abs(x)
	switch {
	case !(m <= 1):
		return math.NaN()
	case m < 0x1p-60:
		return pio2Hi
	case x == 1:
		return 0
	case x == -1:
		return pi.h
	}
	a := angle(cathetus(x), dd{m, 0})
	if x < 0 {
		a = pi.sub(a)
	}
	return a.value()
}

// Atan is the arc tangent.
func Atan(x float64) float64 {
	m := math.Abs(x)
	switch {
	case x != x || m < 0x1p-27:
		return x
	case m > 0x1p60:
		return math.Copysign(pio2Hi, x)
	}
	return angle(dd{m, 0}, unit).signed(x)
}

// Atan2 is the angle of the point (x, y), from −π to π.
func Atan2(y, x float64) float64 {
	ax, ay := math.Abs(x), math.Abs(y)
	left := math.Signbit(x)
	var a dd
	switch {
	case x != x || y != y:
		return math.NaN()
	case ax == ay && (ax == 0 || notFinite(ax)):
		if ax != 0 {
			a = pi.times(.25)
		}
	case ay == 0 || notFinite(ax):
	case ax == 0 || notFinite(ay):
		return math.Copysign(pio2Hi, y)
	default:
		fy, ey := math.Frexp(ay)
		fx, ex := math.Frexp(ax)
		switch e := ey - ex; {
		case e > 70:
			return math.Copysign(pio2Hi, y)
		case e < -70 && !left:
			return y / ax
		case e >= -70:
			a = angle(dd{math.Ldexp(fy, e), 0}, dd{fx, 0})
		}
	}
	if left {
		a = pi.sub(a)
	}
	return a.signed(y)
}

// Asinh is the inverse of Sinh.
func Asinh(x float64) float64 {
	m := math.Abs(x)
	switch {
	case notFinite(x) || m < 0x1p-27:
		return x
	case m > 0x1p60:
		return dd{m, 0}.log().add(ln2DD).signed(x)
	}
	q := productOf(m, m) // log(1 + m + m²/(1+√(1+m²)))
	return q.div(q.plus(1).sqrt().plus(1)).plus(m).log1p().signed(x)
}

// Acosh is the inverse of Cosh.
func Acosh(x float64) float64 {
	switch {
	case !(x >= 1):
		return math.NaN()
	case notFinite(x):
		return x
	case x > 0x1p60:
		return dd{x, 0}.log().add(ln2DD).value()
	}
	d := sumOf(x, -1)
	return d.add(d.mul(d.plus(2)).sqrt()).log1p().value()
}

// Atanh is the inverse of Tanh.
func Atanh(x float64) float64 {
	m := math.Abs(x)
	switch {
	case !(m <= 1):
		return math.NaN()
	case m == 1:
		return math.Copysign(math.Inf(1), x)
	case m < 0x1p-27:
		return x
	}
	return dd{2 * m, 0}.div(sumOf(1, -m)).log1p().times(.5).signed(x)
}
