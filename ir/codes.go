package ir

import "math"

// Floats of at most eight bits have no arithmetic on the machine: they are stored and moved as bytes, their codes, and become
// wider floats to be computed with.

// smallFloat describes a format: a sign, an exponent, and man bits of a fraction.
type smallFloat struct {
	man, bias   int
	top         int  // code of the largest number
	nan, inf    int  // codes; -1: none. Without inf, what is too large becomes nan, or top if there is none either
	noMinusZero bool // the code of −0 is nan
}

// smallFloats are the formats. F8E8M0FNU is none of them: a power of two and nothing else.
var smallFloats = map[DType]smallFloat{
	F4E2M1FN: {1, 1, 0x7, -1, -1, false}, F6E2M3FN: {3, 1, 0x1f, -1, -1, false}, F6E3M2FN: {2, 3, 0x1f, -1, -1, false},
	F8E3M4: {4, 3, 0x6f, 0x78, 0x70, false}, F8E4M3: {3, 7, 0x77, 0x7c, 0x78, false}, F8E5M2: {2, 15, 0x7b, 0x7e, 0x7c, false},
	F8E4M3FN: {3, 7, 0x7e, 0x7f, -1, false}, F8E4M3FNUZ: {3, 8, 0x7f, 0x80, -1, true},
	F8E4M3B11FNUZ: {3, 11, 0x7f, 0x80, -1, true}, F8E5M2FNUZ: {2, 16, 0x7f, 0x80, -1, true},
}

// IsSmallFloat reports a float of at most eight bits.
func (d DType) IsSmallFloat() bool { return d.IsFloat() && d.Bits() <= 8 }

// codeValue is the number that a code means, codeOf the code of the number nearest to x.
func codeValue(code int, d DType) float64 {
	if f, ok := smallFloats[d]; ok {
		return f.value(code, d.Bits())
	}
	if code == 255 {
		return math.NaN()
	}
	return math.Ldexp(1, code-127)
}

func codeOf(x float64, d DType) int {
	if f, ok := smallFloats[d]; ok {
		return f.code(x, d.Bits())
	}
	if !(x > 0 && x < math.Ldexp(1, 128)) { // a power of two has no sign
		return 255
	}
	frac, e := math.Frexp(x)
	if frac >= .75 {
		e++
	}
	return min(max(e-1+127, 0), 255)
}

func (f smallFloat) value(code, bits int) float64 {
	sign := 1 << (bits - 1)
	mag := code & (sign - 1)
	e, m := mag>>f.man, float64(mag&(1<<f.man-1))/float64(int(1)<<f.man)
	v := math.Ldexp(1+m, e-f.bias)
	if e == 0 {
		v = math.Ldexp(m, 1-f.bias)
	}
	switch {
	case f.isNaN(code&(2*sign-1), mag):
		return math.NaN()
	case mag == f.inf:
		v = math.Inf(1)
	}
	if code&sign != 0 {
		return -v
	}
	return v
}

func (f smallFloat) isNaN(code, mag int) bool {
	if f.noMinusZero {
		return code == f.nan
	}
	return f.nan >= 0 && mag > max(f.top, f.inf)
}

// notNumber is the code that NaN becomes: without one for it, the largest number's.
func (f smallFloat) notNumber() int {
	if f.nan < 0 {
		return f.top
	}
	return f.nan
}

// code is that of the nearest number, ties to even.
func (f smallFloat) code(x float64, bits int) int {
	if math.IsNaN(x) {
		return f.notNumber()
	}
	abs, code := math.Abs(x), f.top+1
	if abs <= math.MaxFloat32 {
		e := 1 - f.bias // of the subnormal numbers, and of the first normal ones
		if abs > math.Ldexp(1, e) {
			e = math.Ilogb(abs)
		}
		code = int(math.RoundToEven(math.Ldexp(abs, f.man-e))) + (e+f.bias-1)<<f.man
	}
	code = f.limit(code)
	if math.Signbit(x) && (code != 0 || !f.noMinusZero) {
		code |= 1 << (bits - 1)
	}
	return code
}

// limit is what becomes of a code that may be more than the largest number's.
func (f smallFloat) limit(code int) int {
	switch {
	case code <= f.top:
		return code
	case f.inf >= 0:
		return f.inf
	case f.nan >= 0:
		return f.nan
	}
	return f.top
}

// FromCodes reads bytes as codes of a small float: the numbers, as f32.
func (b *Builder) FromCodes(v *Value, d DType) *Value {
	word := b.Convert(v, UI32)
	u := func(n int) *Value { return b.Ints(word.Type, int64(n)) }
	f32 := func(x *Value) *Value { return b.BitcastConvert(x, x.Type.WithDType(F32)) }
	f, ok := smallFloats[d]
	if !ok { // F8E8M0FNU: the exponent of an f32
		x := f32(b.Select(b.Compare("EQ", word, u(0)), u(1<<22), b.Shl(word, u(23))))
		return b.Select(b.Compare("EQ", word, u(255)), b.Like(x, math.NaN()), x)
	}
	sign := 1 << (d.Bits() - 1)
	mag := b.And(word, u(sign-1))
	x := f32(b.Shl(mag, u(23-f.man)))
	x = b.Mul(x, b.Like(x, math.Ldexp(1, 127-f.bias))) // also right for the subnormal numbers
	if f.inf >= 0 {
		x = b.Select(b.Compare("EQ", mag, u(f.inf)), b.Like(x, math.Inf(1)), x)
	}
	x = f32(b.Or(b.BitcastConvert(x, word.Type), b.Shl(b.And(word, u(sign)), u(32-d.Bits()))))
	switch {
	case f.noMinusZero:
		x = b.Select(b.Compare("EQ", word, u(f.nan)), b.Like(x, math.NaN()), x)
	case f.nan >= 0:
		x = b.Select(b.Compare("GT", mag, u(max(f.top, f.inf))), b.Like(x, math.NaN()), x)
	}
	return x
}

// ToCodes rounds numbers to a small float and gives the codes, as bytes. What is too large, infinities too, becomes the largest
// number if it saturates.
func (b *Builder) ToCodes(v *Value, d DType, saturate bool) *Value {
	f := smallFloats[d]
	word, man, bias := UI64, 52, 1023
	if v.Type.DType != F64 {
		v = b.Convert(v, F32)
		word, man, bias = UI32, 23, 127
	}
	bits := b.BitcastConvert(v, v.Type.WithDType(word))
	u := func(n int) *Value { return b.Ints(bits.Type, int64(n)) }
	size := b.And(bits, u(1<<(word.Bits()-1)-1))
	shift := man - f.man
	odd := b.And(b.ShrL(size, u(shift)), u(1))
	code := b.Sub(b.ShrL(b.Add(b.Add(size, u(1<<(shift-1)-1)), odd), u(shift)), u((bias-f.bias)<<f.man))
	least := math.Ldexp(1, 1-f.bias) // of the normal numbers; below, codes count its fractions
	abs := b.Abs(v)
	small := b.Min(abs, b.Like(abs, least))
	small = b.Convert(b.RoundEven(b.Mul(small, b.Like(small, math.Ldexp(1, f.man)/least))), word)
	code = b.Select(b.Compare("LT", abs, b.Like(abs, least)), small, code)
	switch {
	case saturate || f.nan < 0:
		code = b.Min(code, u(f.top))
	case f.inf >= 0:
		code = b.Min(code, u(f.inf))
	default:
		code = b.Select(b.Compare("GT", code, u(f.top)), u(f.nan), code)
	}
	signed := b.Or(code, b.ShrL(b.Sub(bits, size), u(word.Bits()-d.Bits())))
	if f.noMinusZero {
		signed = b.Select(b.Compare("EQ", code, u(0)), code, signed)
	}
	return b.Convert(b.Select(b.Compare("NE", v, v), u(f.notNumber()), signed), UI8)
}
