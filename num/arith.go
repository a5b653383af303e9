package num

import "math"

// The narrower formats compute in f64 and round once more. That is as good as rounding once: f64 has more than
// twice the bits of f32 plus two, so a sum, product, quotient or root of two f32 is never so close to the middle
// between two f32 that the first rounding could move it there (Figueroa, 1995). FMA needs rounding to odd.

// Add is a + b.
func Add(f Format, a, b uint64) uint64 { return f.Round(f.Value(a) + f.Value(b)) }

// Sub is a − b.
func Sub(f Format, a, b uint64) uint64 { return f.Round(f.Value(a) - f.Value(b)) }

// Mul is a · b.
func Mul(f Format, a, b uint64) uint64 { return f.Round(f.Value(a) * f.Value(b)) }

// Div is a / b.
func Div(f Format, a, b uint64) uint64 { return f.Round(f.Value(a) / f.Value(b)) }

// Sqrt is √a.
func Sqrt(f Format, a uint64) uint64 { return f.Round(math.Sqrt(f.Value(a))) }

// FMA is a · b + c, rounded once.
func FMA(f Format, a, b, c uint64) uint64 {
	if f == F64 {
		return f.Round(math.FMA(f.Value(a), f.Value(b), f.Value(c)))
	}
	return f.Round(FMAOdd(f.Value(a), f.Value(b), f.Value(c)))
}

// FMA32 is a · b + c, rounded once. float32(math.FMA(...)) would round twice.
func FMA32(a, b, c float32) float32 {
	s := float32(FMAOdd(float64(a), float64(b), float64(c)))
	if s != s {
		return math.Float32frombits(0x7fc00000)
	}
	return s
}

// FMAOdd is a · b + c rounded to odd, for a and b of 26 bits at most, whose product is exact: inexact results get an odd
// last bit, so that rounding to at least two bits less is right.
func FMAOdd(a, b, c float64) float64 {
	p := float64(a * b)
	s := p + c
	t := s - p
	err := (p - (s - t)) + (c - t) // Knuth's two-sum: exactly what s misses
	bits := math.Float64bits(s)
	if err == 0 || bits&1 != 0 || math.IsInf(s, 0) || s != s {
		return s
	}
	if (err > 0) == (s > 0) {
		return math.Float64frombits(bits + 1)
	}
	return math.Float64frombits(bits - 1)
}

// Neg flips the sign, of a NaN too.
func Neg(f Format, a uint64) uint64 { return a ^ f.Sign() }

// Abs clears the sign, of a NaN too.
func Abs(f Format, a uint64) uint64 { return a &^ f.Sign() }

// CopySign is the magnitude of a with the sign of b.
func CopySign(f Format, a, b uint64) uint64 { return a&^f.Sign() | b&f.Sign() }

// Less is the order that Min and Max use: −0 before +0. Neither may be NaN.
func less(f Format, a, b uint64) bool {
	x, y := f.Value(a), f.Value(b)
	return x < y || x == y && a&f.Sign() > b&f.Sign()
}

// Min is the lesser; NaN if either is NaN.
func Min(f Format, a, b uint64) uint64 {
	switch {
	case f.IsNaN(a) || f.IsNaN(b):
		return f.NaN()
	case less(f, b, a):
		return b
	}
	return a
}

// Max is the greater; NaN if either is NaN.
func Max(f Format, a, b uint64) uint64 {
	switch {
	case f.IsNaN(a) || f.IsNaN(b):
		return f.NaN()
	case less(f, a, b):
		return b
	}
	return a
}

// MinNum is the lesser, or the number if only one is NaN.
func MinNum(f Format, a, b uint64) uint64 { return oneNaN(f, a, b, Min) }

// MaxNum is the greater, or the number if only one is NaN.
func MaxNum(f Format, a, b uint64) uint64 { return oneNaN(f, a, b, Max) }

func oneNaN(f Format, a, b uint64, both func(Format, uint64, uint64) uint64) uint64 {
	switch {
	case f.IsNaN(a) && f.IsNaN(b):
		return f.NaN()
	case f.IsNaN(a):
		return b
	case f.IsNaN(b):
		return a
	}
	return both(f, a, b)
}

// Unordered is what Compare returns if an operand is NaN.
const Unordered = 2

// Compare is −1, 0 or 1 for a < b, a = b, a > b, else Unordered; −0 = +0.
func Compare(f Format, a, b uint64) int {
	x, y := f.Value(a), f.Value(b)
	switch {
	case x < y:
		return -1
	case x > y:
		return 1
	case x == y:
		return 0
	}
	return Unordered
}
