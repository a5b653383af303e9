package interp

import (
	"math"
	"math/bits"

	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/num"
)

// binaryOp is one op of two operands, by class of element as in unaryOp.
type binaryOp struct {
	f func(x, y float64) float64
	s func(x, y int64, bits int) int64
	u func(x, y uint64, bits int) uint64
	b func(x, y bool) bool
}

var binaries = map[string]binaryOp{
	"stablehlo.add": {
		f: func(x, y float64) float64 { return x + y }, s: func(x, y int64, _ int) int64 { return x + y },
		b: func(x, y bool) bool { return x || y },
	},
	"stablehlo.subtract": {
		f: func(x, y float64) float64 { return x - y }, s: func(x, y int64, _ int) int64 { return x - y },
	},
	"stablehlo.multiply": {
		f: func(x, y float64) float64 { return x * y }, s: func(x, y int64, _ int) int64 { return x * y },
		b: func(x, y bool) bool { return x && y },
	},
	"stablehlo.divide":    {f: func(x, y float64) float64 { return x / y }, s: divS, u: divU},
	"stablehlo.remainder": {f: math.Mod, s: remS, u: remU},
	"stablehlo.maximum": { // the builtins are IEEE's maximum and minimum: NaN wins, -0 < +0
		f: func(x, y float64) float64 { return max(x, y) }, s: func(x, y int64, _ int) int64 { return max(x, y) },
		u: func(x, y uint64, _ int) uint64 { return max(x, y) }, b: func(x, y bool) bool { return x || y },
	},
	"stablehlo.minimum": {
		f: func(x, y float64) float64 { return min(x, y) }, s: func(x, y int64, _ int) int64 { return min(x, y) },
		u: func(x, y uint64, _ int) uint64 { return min(x, y) }, b: func(x, y bool) bool { return x && y },
	},
	"stablehlo.power": {f: num.Pow, s: powS, u: powU},
	"stablehlo.atan2": {f: num.Atan2},
	"stablehlo.and":   {s: func(x, y int64, _ int) int64 { return x & y }, b: func(x, y bool) bool { return x && y }},
	"stablehlo.or":    {s: func(x, y int64, _ int) int64 { return x | y }, b: func(x, y bool) bool { return x || y }},
	"stablehlo.xor":   {s: func(x, y int64, _ int) int64 { return x ^ y }, b: func(x, y bool) bool { return x != y }},

	// A shift amount that is negative or not below the width shifts everything out.
	"stablehlo.shift_left": {u: func(x, y uint64, w int) uint64 {
		if y >= uint64(w) {
			return 0
		}
		return x << y
	}},
	"stablehlo.shift_right_logical": {u: func(x, y uint64, w int) uint64 {
		if y >= uint64(w) {
			return 0
		}
		return x << (64 - w) >> (64 - w) >> y
	}},
	"stablehlo.shift_right_arithmetic": {u: func(x, y uint64, w int) uint64 {
		return uint64(int64(x<<(64-w)) >> (64 - w) >> min(y, 63))
	}},

	"chlo.zeta":      {f: zeta},
	"chlo.polygamma": {f: polygamma},
	"chlo.mulhi": {
		s: func(x, y int64, w int) int64 {
			if w == 64 {
				hi, _ := bits.Mul64(uint64(x), uint64(y))
				return int64(hi) - x>>63&y - y>>63&x
			}
			return x * y >> w
		},
		u: func(x, y uint64, w int) uint64 {
			if w == 64 {
				hi, _ := bits.Mul64(x, y)
				return hi
			}
			return x * y >> w
		},
	},
}

// Division by zero gives all ones and the remainder the dividend, as on every XLA
// backend; the one overflowing quotient wraps.
func divS(x, y int64, _ int) int64 {
	switch y {
	case 0:
		return -1
	case -1:
		return -x
	}
	return x / y
}

func divU(x, y uint64, _ int) uint64 {
	if y == 0 {
		return ^uint64(0)
	}
	return x / y
}

func remS(x, y int64, _ int) int64 {
	switch y {
	case 0:
		return x
	case -1:
		return 0
	}
	return x % y
}

func remU(x, y uint64, _ int) uint64 {
	if y == 0 {
		return x
	}
	return x % y
}

// powS raises to an integer power modulo 2^width; a negative exponent leaves something
// only of 1 and -1.
func powS(x, y int64, w int) int64 {
	if y >= 0 {
		return int64(powU(uint64(x), uint64(y), w))
	}
	switch x {
	case 1:
		return 1
	case -1:
		return 1 - 2*(y&1)
	}
	return 0
}

func powU(x, y uint64, _ int) uint64 {
	r := uint64(1)
	for ; y > 0; y >>= 1 {
		if y&1 == 1 {
			r *= x
		}
		x *= x
	}
	return r
}

func (r binaryOp) lane(t ir.DType) (lane, error) {
	w := t.Bits()
	switch {
	case t == ir.I1 && r.b != nil:
		return lane{f2: func(a, b uint64) uint64 { return fromBool(r.b(a != 0, b != 0)) }}, nil
	case t.IsFloat() && r.f != nil:
		return lane{f2: func(a, b uint64) uint64 { return fromF(r.f(toF(a), toF(b))) }}, nil
	case t.IsInt() && t != ir.I1 && r.u != nil && (r.s == nil || t.IsUnsigned()):
		return lane{f2: func(a, b uint64) uint64 { return r.u(a, b, w) }}, nil
	case t.IsInt() && t != ir.I1 && r.s != nil:
		return lane{f2: func(a, b uint64) uint64 { return uint64(r.s(int64(a), int64(b), w)) }}, nil
	}
	return lane{}, errNoLane
}
