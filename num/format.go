package num

import (
	"math"
	"math/bits"
)

// Format is a binary floating-point format.
type Format uint8

// The formats.
const (
	F16 Format = iota
	BF16
	F32
	F64
)

// layout of a format: precision with the hidden bit, least normal exponent, total width.
var layout = [...]struct{ prec, emin, width int }{
	F16: {11, -14, 16}, BF16: {8, -126, 16}, F32: {24, -126, 32}, F64: {53, -1022, 64},
}

// Rnd is a rounding mode; the numbers are those of the instruction field.
type Rnd uint8

// Nearest even, toward zero, down, up, nearest with ties away from zero.
const (
	RNE Rnd = iota
	RTZ
	RDN
	RUP
	RMM
)

// NaN is the canonical quiet NaN.
func (f Format) NaN() uint64 {
	return [...]uint64{F16: 0x7e00, BF16: 0x7fc0, F32: 0x7fc00000, F64: 0x7ff8000000000000}[f]
}

// Inf is positive infinity.
func (f Format) Inf() uint64 {
	return [...]uint64{F16: 0x7c00, BF16: 0x7f80, F32: 0x7f800000, F64: 0x7ff0000000000000}[f]
}

// Sign is the sign bit.
func (f Format) Sign() uint64 { return 1 << (layout[f].width - 1) }

// One is 1.
func (f Format) One() uint64 {
	return [...]uint64{F16: 0x3c00, BF16: 0x3f80, F32: 0x3f800000, F64: 0x3ff0000000000000}[f]
}

// Width is the number of bits.
func (f Format) Width() int { return layout[f].width }

func (f Format) mask() uint64 { return ^uint64(0) >> (64 - layout[f].width) }

// IsNaN reports any NaN.
func (f Format) IsNaN(a uint64) bool { return a&f.mask()&^f.Sign() > f.Inf() }

// Value is the exact value as a float64. Of a NaN only that it is one is kept.
func (f Format) Value(a uint64) float64 {
	switch f {
	case F16:
		return float64(F16ToF32(uint16(a)))
	case BF16:
		return float64(BF16ToF32(uint16(a)))
	case F32:
		return float64(math.Float32frombits(uint32(a)))
	}
	return math.Float64frombits(a)
}

// Round is the nearest value to x, ties to even; any NaN becomes the canonical one.
func (f Format) Round(x float64) uint64 {
	switch {
	case x != x:
		return f.NaN()
	case f == F64:
		return math.Float64bits(x)
	case f == F32:
		return uint64(math.Float32bits(float32(x)))
	}
	return f.RoundMode(x, RNE)
}

// RoundMode rounds x in any mode.
func (f Format) RoundMode(x float64, rnd Rnd) uint64 {
	b := math.Float64bits(x)
	neg := b>>63 != 0
	e, m := int(b>>52&0x7ff), b&(1<<52-1)
	switch {
	case e == 0x7ff && m != 0:
		return f.NaN()
	case e == 0x7ff:
		return f.signed(f.Inf(), neg)
	case e == 0 && m == 0:
		return f.signed(0, neg)
	case e == 0:
		return f.pack(neg, m, -1074, rnd)
	}
	return f.pack(neg, m|1<<52, e-1075, rnd)
}

func (f Format) signed(a uint64, neg bool) uint64 {
	if neg {
		a |= f.Sign()
	}
	return a
}

// pack rounds ±m·2^e, m ≠ 0.
func (f Format) pack(neg bool, m uint64, e int, rnd Rnd) uint64 {
	l := layout[f]
	lz := bits.LeadingZeros64(m)
	m <<= lz
	e += 63 - lz // of the leading bit
	keep := l.prec - max(0, l.emin-e)
	var q, rest uint64 // bits kept, and the fraction behind them in units of 2^-64
	switch {
	case keep > 0:
		q, rest = m>>(64-keep), m<<keep
	case keep == 0:
		rest = m
	default:
		rest = 1
	}
	const half = 1 << 63
	var up bool
	switch rnd {
	case RNE:
		up = rest > half || rest == half && q&1 != 0
	case RMM:
		up = rest >= half
	case RDN:
		up = neg && rest != 0
	case RUP:
		up = !neg && rest != 0
	}
	if up {
		q++
	}
	a := uint64(max(e, l.emin)-l.emin)<<(l.prec-1) + q // a carry goes into the exponent, as it should
	if a >= f.Inf() {
		a = f.Inf()
		if rnd == RTZ || rnd == RDN && !neg || rnd == RUP && neg {
			a-- // the greatest finite number
		}
	}
	return f.signed(a, neg)
}

// F16ToF32 widens; a NaN keeps its payload.
func F16ToF32(a uint16) float32 {
	sign, mag := uint32(a&0x8000)<<16, uint32(a&0x7fff)
	switch {
	case mag >= 0x7c00:
		return math.Float32frombits(sign | 0x7f800000 | mag<<13)
	case mag >= 0x400:
		return math.Float32frombits(sign | (mag<<13 + (127-15)<<23))
	}
	v := float32(mag) * 0x1p-24 // exact
	if sign != 0 {
		v = -v
	}
	return v
}

// BF16ToF32 widens.
func BF16ToF32(a uint16) float32 { return math.Float32frombits(uint32(a) << 16) }

// F32ToF16 rounds to nearest even.
func F32ToF16(x float32) uint16 { return uint16(F16.RoundMode(float64(x), RNE)) }

// F32ToBF16 rounds to nearest even.
func F32ToBF16(x float32) uint16 {
	b := math.Float32bits(x)
	if x != x {
		return 0x7fc0
	}
	return uint16((b + 0x7fff + b>>16&1) >> 16)
}
