package ir

import "math"

// DType is the element type of a tensor.
type DType uint8

// The element types. The sub-byte and 8-bit float types can be read, stored and
// printed, but no arithmetic is defined on them here.
const (
	NoDType DType = iota
	I1
	I2
	I4
	I8
	I16
	I32
	I64
	UI2
	UI4
	UI8
	UI16
	UI32
	UI64
	Index
	F16
	BF16
	F32
	F64
	C64  // complex<f32>
	C128 // complex<f64>
	F8E3M4
	F8E4M3
	F8E4M3FN
	F8E4M3FNUZ
	F8E4M3B11FNUZ
	F8E5M2
	F8E5M2FNUZ
	F8E8M0FNU
	F4E2M1FN
	F6E2M3FN
	F6E3M2FN
	numDTypes
)

type dclass uint8

const (
	classInt dclass = iota + 1
	classUint
	classFloat
	classComplex
)

// dtypes describes each element type: spelling, width in bits, bytes of one element in
// memory (sub-byte types take one), class, and for floats the exponent and mantissa bits
// (0 where the format is not IEEE-like: codes.go).
var dtypes = [numDTypes]struct {
	name       string
	bits, size int
	class      dclass
	exp, man   uint
}{
	I1: {"i1", 1, 1, classInt, 0, 0}, I2: {"i2", 2, 1, classInt, 0, 0}, I4: {"i4", 4, 1, classInt, 0, 0},
	I8: {"i8", 8, 1, classInt, 0, 0}, I16: {"i16", 16, 2, classInt, 0, 0},
	I32: {"i32", 32, 4, classInt, 0, 0}, I64: {"i64", 64, 8, classInt, 0, 0},
	UI2: {"ui2", 2, 1, classUint, 0, 0}, UI4: {"ui4", 4, 1, classUint, 0, 0},
	UI8: {"ui8", 8, 1, classUint, 0, 0}, UI16: {"ui16", 16, 2, classUint, 0, 0},
	UI32: {"ui32", 32, 4, classUint, 0, 0}, UI64: {"ui64", 64, 8, classUint, 0, 0},
	Index: {"index", 64, 8, classInt, 0, 0},
	F16:   {"f16", 16, 2, classFloat, 5, 10}, BF16: {"bf16", 16, 2, classFloat, 8, 7},
	F32: {"f32", 32, 4, classFloat, 8, 23}, F64: {"f64", 64, 8, classFloat, 11, 52},
	C64: {"complex<f32>", 64, 8, classComplex, 8, 23}, C128: {"complex<f64>", 128, 16, classComplex, 11, 52},
	F8E3M4: {"f8E3M4", 8, 1, classFloat, 3, 4}, F8E4M3: {"f8E4M3", 8, 1, classFloat, 4, 3},
	F8E4M3FN: {"f8E4M3FN", 8, 1, classFloat, 0, 0}, F8E4M3FNUZ: {"f8E4M3FNUZ", 8, 1, classFloat, 0, 0},
	F8E4M3B11FNUZ: {"f8E4M3B11FNUZ", 8, 1, classFloat, 0, 0}, F8E5M2: {"f8E5M2", 8, 1, classFloat, 5, 2},
	F8E5M2FNUZ: {"f8E5M2FNUZ", 8, 1, classFloat, 0, 0}, F8E8M0FNU: {"f8E8M0FNU", 8, 1, classFloat, 0, 0},
	F4E2M1FN: {"f4E2M1FN", 4, 1, classFloat, 0, 0}, F6E2M3FN: {"f6E2M3FN", 6, 1, classFloat, 0, 0},
	F6E3M2FN: {"f6E3M2FN", 6, 1, classFloat, 0, 0},
}

var dtypeByName = func() map[string]DType {
	m := make(map[string]DType, numDTypes)
	for d := I1; d < numDTypes; d++ {
		m[dtypes[d].name] = d
	}
	m["si8"], m["si16"], m["si32"], m["si64"] = I8, I16, I32, I64
	return m
}()

// ParseDType finds an element type by its MLIR spelling.
func ParseDType(name string) (DType, bool) {
	d, ok := dtypeByName[name]
	return d, ok
}

// String is the MLIR spelling: i1, ui8, bf16, complex<f32>.
func (d DType) String() string {
	if d == NoDType || d >= numDTypes {
		return "invalid"
	}
	return dtypes[d].name
}

// Bits is the width of the type's values; Size the bytes one element takes in memory.
func (d DType) Bits() int { return dtypes[d].bits }

// Size is the number of bytes one element takes in Dense data and in device memory.
func (d DType) Size() int { return dtypes[d].size }

// IsFloat reports a real floating-point type.
func (d DType) IsFloat() bool { return dtypes[d].class == classFloat }

// IsComplex reports a complex type.
func (d DType) IsComplex() bool { return dtypes[d].class == classComplex }

// IsInt reports any integer type, signed or not, with i1.
func (d DType) IsInt() bool { return dtypes[d].class == classInt || dtypes[d].class == classUint }

// IsSigned reports a signed integer type wider than i1.
func (d DType) IsSigned() bool { return dtypes[d].class == classInt && d != I1 }

// IsUnsigned reports an unsigned integer type; i1 is not one.
func (d DType) IsUnsigned() bool { return dtypes[d].class == classUint }

// Real is the type of a complex type's parts, and every other type itself.
func (d DType) Real() DType {
	switch d {
	case C64:
		return F32
	case C128:
		return F64
	}
	return d
}

// Complex is the complex type of f32 and f64 parts, NoDType for others.
func (d DType) Complex() DType {
	switch d {
	case F32, C64:
		return C64
	case F64, C128:
		return C128
	}
	return NoDType
}

// FloatBits rounds x to the float type (nearest, ties to even) and returns its bits.
// The rounding is from float64 directly, never through f32.
func (d DType) FloatBits(x float64) uint64 {
	switch d {
	case F64:
		return math.Float64bits(x)
	case F32:
		return uint64(math.Float32bits(float32(x)))
	}
	if dtypes[d].exp == 0 {
		return uint64(codeOf(x, d))
	}
	return packFloat(x, dtypes[d].exp, dtypes[d].man)
}

// FloatFromBits is the value of the float type's bit pattern.
func (d DType) FloatFromBits(b uint64) float64 {
	switch d {
	case F64:
		return math.Float64frombits(b)
	case F32:
		return float64(math.Float32frombits(uint32(b)))
	case BF16:
		return float64(math.Float32frombits(uint32(b) << 16))
	}
	if dtypes[d].exp == 0 {
		return codeValue(int(b), d)
	}
	return unpackFloat(b, dtypes[d].exp, dtypes[d].man)
}

func packFloat(x float64, exp, man uint) uint64 {
	b := math.Float64bits(x)
	sign := b >> 63 << (exp + man)
	inf := uint64(1)<<exp - 1
	bias := int(1)<<(exp-1) - 1
	switch {
	case math.IsNaN(x):
		return sign | inf<<man | 1<<(man-1) | (b<<12>>12)>>(52-man)
	case math.IsInf(x, 0):
		return sign | inf<<man
	case x == 0:
		return sign
	}
	frac, e := math.Frexp(math.Abs(x)) // frac in [.5, 1)
	e--
	shift := int(man) // value = frac*2 * 2^e; keep man fraction bits, fewer when subnormal
	if e < 1-bias {
		shift = int(man) + e - (1 - bias)
		if shift < -2 {
			return sign
		}
		// A subnormal has no hidden bit; its fraction counts from exponent 1-bias.
		return sign | uint64(math.RoundToEven(math.Ldexp(frac*2, shift)))
	}
	m := uint64(math.RoundToEven(math.Ldexp(frac*2, shift)))
	m += uint64(e+bias-1) << man // the hidden bit adds the missing one, a carry the next
	if m >= inf<<man {
		m = inf << man
	}
	return sign | m
}

func unpackFloat(b uint64, exp, man uint) float64 {
	m := b & (1<<man - 1)
	e := int(b >> man & (1<<exp - 1))
	bias := int(1)<<(exp-1) - 1
	var v float64
	switch {
	case e == 1<<exp-1 && m == 0:
		v = math.Inf(1)
	case e == 1<<exp-1:
		v = math.Float64frombits(0x7FF<<52 | m<<(52-man))
	case e == 0:
		v = math.Ldexp(float64(m), 1-bias-int(man))
	default:
		v = math.Ldexp(float64(m|1<<man), e-bias-int(man))
	}
	if b>>(exp+man)&1 == 1 {
		v = math.Copysign(v, -1)
	}
	return v
}
