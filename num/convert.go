package num

import "math"

// Convert changes the format.
func Convert(to, from Format, a uint64, rnd Rnd) uint64 {
	x := from.Value(a)
	if rnd == RNE || x != x {
		return to.Round(x)
	}
	return to.RoundMode(x, rnd)
}

// Integral rounds x to an integral value; the sign of a zero is that of x.
func Integral(x float64, rnd Rnd) float64 {
	switch rnd {
	case RTZ:
		return math.Trunc(x)
	case RDN:
		return math.Floor(x)
	case RUP:
		return math.Ceil(x)
	case RMM:
		return math.Round(x)
	}
	return math.RoundToEven(x)
}

// RoundInt rounds to an integral value of the same format.
func RoundInt(f Format, a uint64, rnd Rnd) uint64 { return f.Round(Integral(f.Value(a), rnd)) }

// ToInt converts to an integer of the given width, saturating; NaN gives 0. A signed result is sign-extended.
func ToInt(f Format, a uint64, width int, signed bool, rnd Rnd) uint64 {
	x := f.Value(a)
	if x != x {
		return 0
	}
	x = Integral(x, rnd)
	if signed {
		lim := math.Ldexp(1, width-1)
		switch {
		case x >= lim:
			return 1<<(width-1) - 1
		case x < -lim:
			return ^uint64(0) << (width - 1)
		}
		return uint64(int64(x))
	}
	switch {
	case x <= 0:
		return 0
	case x >= math.Ldexp(1, width):
		return ^uint64(0) >> (64 - width)
	case x >= 1<<63:
		return uint64(int64(x-1<<63)) | 1<<63
	}
	return uint64(int64(x))
}

// FromInt converts a 64-bit integer.
func FromInt(f Format, v uint64, signed bool, rnd Rnd) uint64 {
	if v == 0 {
		return 0
	}
	if signed && int64(v) < 0 {
		return f.pack(true, -v, 0, rnd)
	}
	return f.pack(false, v, 0, rnd)
}
