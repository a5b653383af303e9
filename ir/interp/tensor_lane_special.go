package interp

import (
	"fmt"
	"math"

	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/num"
)

// specials are elementwise ops whose function depends on attributes or on two types.
var specials = map[string]func(op *ir.Op, in, out ir.DType) (lane, error){
	"stablehlo.compare":          compareLane,
	"stablehlo.select":           selectLane,
	"stablehlo.clamp":            clampLane,
	"stablehlo.convert":          func(_ *ir.Op, in, out ir.DType) (lane, error) { return lane{f1: convertFn(in, out)}, nil },
	"stablehlo.reduce_precision": reducePrecisionLane,
	"stablehlo.bitcast_convert":  bitcastLane,
	"chlo.next_after":            nextAfterLane,
	"gw.fma":                     fmaLane,
}

// fmaLane is a·b + c, rounded once: for narrow types to odd here, so that the rounding to the type is the only one.
func fmaLane(_ *ir.Op, in, _ ir.DType) (lane, error) {
	switch {
	case in == ir.F64:
		return lane{f3: func(a, b, c uint64) uint64 { return fromF(math.FMA(toF(a), toF(b), toF(c))) }}, nil
	case in.IsFloat():
		return lane{f3: func(a, b, c uint64) uint64 { return fromF(num.FMAOdd(toF(a), toF(b), toF(c))) }}, nil
	}
	return lane{}, errNoLane
}

func selectLane(*ir.Op, ir.DType, ir.DType) (lane, error) {
	return lane{f3: func(p, a, b uint64) uint64 {
		if p != 0 {
			return a
		}
		return b
	}}, nil
}

// clampLane is min(max(operand, low), high).
func clampLane(op *ir.Op, in, _ ir.DType) (lane, error) {
	lo, err := binaries["stablehlo.maximum"].lane(in)
	if err != nil {
		return lane{}, err
	}
	hi, err := binaries["stablehlo.minimum"].lane(in)
	return lane{f3: func(low, x, high uint64) uint64 { return hi.f2(lo.f2(x, low), high) }}, err
}

// orderings are the comparison directions, from the three-way comparison of two keys
// (false for all but NE if a key is NaN).
var orderings = map[string]struct {
	f func(x, y float64) bool
	s func(x, y int64) bool
	u func(x, y uint64) bool
}{
	"EQ": {func(x, y float64) bool { return x == y }, func(x, y int64) bool { return x == y }, func(x, y uint64) bool { return x == y }},
	"NE": {func(x, y float64) bool { return x != y }, func(x, y int64) bool { return x != y }, func(x, y uint64) bool { return x != y }},
	"LT": {func(x, y float64) bool { return x < y }, func(x, y int64) bool { return x < y }, func(x, y uint64) bool { return x < y }},
	"LE": {func(x, y float64) bool { return x <= y }, func(x, y int64) bool { return x <= y }, func(x, y uint64) bool { return x <= y }},
	"GT": {func(x, y float64) bool { return x > y }, func(x, y int64) bool { return x > y }, func(x, y uint64) bool { return x > y }},
	"GE": {func(x, y float64) bool { return x >= y }, func(x, y int64) bool { return x >= y }, func(x, y uint64) bool { return x >= y }},
}

func compareLane(op *ir.Op, in, _ ir.DType) (lane, error) {
	o, ok := orderings[op.Str("comparison_direction")]
	if !ok {
		return lane{}, fmt.Errorf("comparison_direction %q", op.Str("comparison_direction"))
	}
	switch {
	case in.IsFloat() && op.Str("compare_type") == "TOTALORDER":
		return lane{f2: func(a, b uint64) uint64 { return fromBool(o.s(totalOrder(a), totalOrder(b))) }}, nil
	case in.IsFloat():
		return lane{f2: func(a, b uint64) uint64 { return fromBool(o.f(toF(a), toF(b))) }}, nil
	case in.IsUnsigned() || in == ir.I1:
		return lane{f2: func(a, b uint64) uint64 { return fromBool(o.u(a, b)) }}, nil
	}
	return lane{f2: func(a, b uint64) uint64 { return fromBool(o.s(int64(a), int64(b))) }}, nil
}

// totalOrder is a key that orders float words -NaN < -inf < ... < -0 < +0 < ... < NaN.
func totalOrder(w uint64) int64 {
	k := int64(w)
	return k ^ int64(uint64(k>>63)>>1)
}

// convertFn converts words between element types. Floats become integers by truncation,
// saturating, NaN becoming 0; anything becomes i1 by comparing with 0; a complex source
// or destination is evalComplex's.
func convertFn(in, out ir.DType) fn1 {
	same := func(a uint64) uint64 { return a }
	switch {
	case in.IsFloat() && out.IsFloat():
		return same
	case in.IsFloat() && out == ir.I1:
		return func(a uint64) uint64 { return fromBool(toF(a) != 0) }
	case in.IsFloat():
		return func(a uint64) uint64 { return truncate(toF(a), out) }
	case out == ir.I1:
		return func(a uint64) uint64 { return fromBool(a != 0) }
	case !out.IsFloat():
		return same
	case out == ir.F64 && in.IsUnsigned():
		return func(a uint64) uint64 { return fromF(float64(a)) }
	case out == ir.F64:
		return func(a uint64) uint64 { return fromF(float64(int64(a))) }
	case in.IsUnsigned():
		return func(a uint64) uint64 { return fromF(oddFloat(a)) }
	}
	return func(a uint64) uint64 {
		if x := int64(a); x < 0 {
			return fromF(-oddFloat(-a))
		}
		return fromF(oddFloat(a))
	}
}

// oddFloat is the float64 of an integer, rounded to odd, so that a second rounding to a
// narrower type gives what one rounding would have given.
func oddFloat(x uint64) float64 {
	if x < 1<<53 {
		return float64(x)
	}
	// Keep the top bits, and or everything dropped into the lowest one.
	const keep = 1<<11 - 1
	sticky := fromBool(x&keep != 0) << 11
	return float64(x&^keep | sticky)
}

// truncate converts towards zero and saturates.
func truncate(x float64, t ir.DType) uint64 {
	if math.IsNaN(x) {
		return 0
	}
	x = math.Trunc(x)
	w := t.Bits()
	if t.IsUnsigned() {
		switch {
		case x <= 0:
			return 0
		case x >= math.Ldexp(1, w):
			return 1<<(w-1)<<1 - 1
		}
		return uint64(x)
	}
	switch {
	case x < -math.Ldexp(1, w-1):
		return uint64(int64(-1) << (w - 1))
	case x >= math.Ldexp(1, w-1):
		return 1<<(w-1) - 1
	}
	return uint64(int64(x))
}

// widths are the bits of exponent and mantissa, lowest the exponents of the least normal numbers.
var (
	widths = map[ir.DType][2]uint{ir.F16: {5, 10}, ir.BF16: {8, 7}, ir.F32: {8, 23}, ir.F64: {11, 52}}
	lowest = map[ir.DType]int{ir.F16: -14, ir.BF16: -126, ir.F32: -126}
)

// reducePrecisionLane rounds to a float of given exponent and mantissa widths. Values too
// small for a normal number of that format become zero, as upstream has it.
func reducePrecisionLane(op *ir.Op, in, _ ir.DType) (lane, error) {
	e, m := op.IntOr("exponent_bits", 0), op.IntOr("mantissa_bits", -1)
	if e < 1 || m < 0 {
		return lane{}, fmt.Errorf("format e%dm%d", e, m)
	}
	exp, man := uint(min(e, 11)), uint(min(m, 52))
	bias := int(1)<<(exp-1) - 1
	return lane{f1: func(a uint64) uint64 {
		sign, mag := a&(1<<63), a&^(1<<63)
		if mag >= 0x7FF<<52 {
			if man == 0 && mag > 0x7FF<<52 {
				return sign | 0x7FF<<52
			}
			return a
		}
		if low, ok := lowest[in]; ok && int(mag>>52)-1023 < low {
			// A subnormal number of its own type: its last bits weigh more.
			if n := widths[in]; man < n[1] {
				step := math.Ldexp(1, low-int(man))
				mag = fromF(math.RoundToEven(toF(mag)/step) * step)
			}
		} else if drop := 52 - man; drop > 0 {
			mag += 1<<(drop-1) - 1 + mag>>drop&1
			mag = mag >> drop << drop
		}
		if exp == 11 || exp >= widths[in][0] {
			return sign | mag
		}
		switch e := int(mag>>52) - 1023; {
		case e > bias:
			return sign | 0x7FF<<52
		case e < 1-bias:
			return sign
		}
		return sign | mag
	}}, nil
}

// bitcastLane reinterprets an element as another type of the same width.
func bitcastLane(op *ir.Op, in, out ir.DType) (lane, error) {
	if in.Size() != out.Size() || in.Bits() != out.Bits() {
		return lane{}, errNoLane
	}
	from, to := codecs[in], codecs[out]
	return lane{f1: func(a uint64) uint64 {
		var b [8]byte
		w := [1]uint64{a}
		from.store(b[:], w[:])
		to.load(w[:], b[:])
		return w[0]
	}}, nil
}

// nextAfterLane steps from x to the neighbour in its own type towards y.
func nextAfterLane(op *ir.Op, in, _ ir.DType) (lane, error) {
	if !in.IsFloat() {
		return lane{}, errNoLane
	}
	c, size := codecs[in], in.Size()
	signBit := uint64(1) << (8*size - 1)
	return lane{f2: func(a, b uint64) uint64 {
		x, y := toF(a), toF(b)
		switch {
		case math.IsNaN(x) || math.IsNaN(y):
			return fromF(math.NaN())
		case x == y:
			return b
		}
		var buf [8]byte
		w := [1]uint64{a}
		c.store(buf[:], w[:])
		bits := le.Uint64(buf[:])
		switch {
		case x == 0:
			if bits = 1; y < 0 {
				bits |= signBit
			}
		case (x < y) == (x > 0):
			bits++
		default:
			bits--
		}
		le.PutUint64(buf[:], bits)
		c.load(w[:], buf[:])
		return w[0]
	}}, nil
}
