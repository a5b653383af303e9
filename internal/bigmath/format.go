package bigmath

import (
	"math"
	"math/big"
)

// Format is a binary format of floating point: the bits of its significand and the exponent of its least normal number. The largest
// exponent is 1 − Emin.
type Format struct{ Prec, Emin int }

// The formats of the device.
var (
	F16  = Format{11, -14}
	BF16 = Format{8, -126}
	F32  = Format{24, -126}
	F64  = Format{53, -1022}
)

// Unit is the exponent of the last place that the format has at a value with the exponent e (of the leading bit).
func (f Format) Unit(e int) int { return max(e, f.Emin) - (f.Prec - 1) }

// Ulps is |got − want| in units of the last place at want, or at floor if that is larger. An infinity is right where
// rounding makes one.
func (f Format) Ulps(got float64, want *big.Float, floor float64) float64 {
	if want.Sign() == 0 {
		if got == 0 {
			return 0
		}
		return math.Abs(got) / math.Ldexp(1, max(f.Unit(f.Emin), -1074))
	}
	u := f.Unit(want.MantExp(nil) - 1)
	if floor != 0 {
		u = max(u, f.Unit(big.NewFloat(floor).MantExp(nil)-1))
	}
	isInf, size := math.IsInf(got, 0), new(big.Float).Abs(want)
	beyond := size.Cmp(f.below(f.Prec+1)) >= 0 // as far from the largest number as from the one that would follow it
	switch {
	case got != got, isInf && got > 0 != (want.Sign() > 0):
		return math.Inf(1)
	case isInf && beyond:
		return 0
	case isInf && size.Cmp(f.below(f.Prec)) >= 0:
		return 1
	case isInf != beyond:
		return math.Inf(1)
	}
	e, _ := new(big.Float).SetMantExp(Usual.sub(Usual.Float(got), want), -u).Float64()
	return math.Abs(e)
}

// below is the largest number of a format with so many bits and the exponents of f.
func (f Format) below(bits int) *big.Float {
	one := Usual.Float(1)
	return Usual.ldexp(Usual.sub(one, Usual.ldexp(one, -bits)), 2-f.Emin)
}
