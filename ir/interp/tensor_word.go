package interp

import (
	"encoding/binary"
	"math"

	"github.com/godwit-accel/godwit/ir"
)

// A word is an element while it is computed with: integers sign- or zero-extended to
// 64 bits, i1 as 0 or 1, floats of every width as the bits of a float64. Complex
// elements have no word.

// codec turns elements in memory into words and back. store rounds floats to the type
// (nearest, ties to even, directly from f64) and wraps integers.
type codec struct {
	load  func(dst []uint64, src []byte)
	store func(dst []byte, src []uint64)
	norm  func(w uint64) uint64 // the word after store and load
}

var le = binary.LittleEndian

func fromF(x float64) uint64 { return math.Float64bits(x) }
func toF(w uint64) float64   { return math.Float64frombits(w) }

func fromBool(b bool) uint64 {
	if b {
		return 1
	}
	return 0
}

// codecs is indexed by ir.DType; a nil load marks a type that is only stored and moved.
var codecs = [64]codec{
	ir.I1: {
		func(dst []uint64, src []byte) {
			for i := range dst {
				dst[i] = fromBool(src[i] != 0)
			}
		},
		func(dst []byte, src []uint64) {
			for i, w := range src {
				dst[i] = byte(fromBool(w != 0))
			}
		},
		func(w uint64) uint64 { return fromBool(w != 0) },
	},
	ir.I2: smallInt(2, true), ir.I4: smallInt(4, true), ir.UI2: smallInt(2, false), ir.UI4: smallInt(4, false),
	ir.I8: smallInt(8, true), ir.UI8: smallInt(8, false),
	ir.I16:  {loadI16, store16, func(w uint64) uint64 { return uint64(int64(int16(w))) }},
	ir.UI16: {loadU16, store16, func(w uint64) uint64 { return uint64(uint16(w)) }},
	ir.I32:  {loadI32, store32, func(w uint64) uint64 { return uint64(int64(int32(w))) }},
	ir.UI32: {loadU32, store32, func(w uint64) uint64 { return uint64(uint32(w)) }},
	ir.I64:  codec64, ir.UI64: codec64, ir.Index: codec64, ir.F64: codec64,
	ir.F32: {
		func(dst []uint64, src []byte) {
			for i := range dst {
				dst[i] = fromF(float64(math.Float32frombits(le.Uint32(src[4*i:]))))
			}
		},
		func(dst []byte, src []uint64) {
			for i, w := range src {
				le.PutUint32(dst[4*i:], math.Float32bits(float32(toF(w))))
			}
		},
		func(w uint64) uint64 { return fromF(float64(float32(toF(w)))) },
	},
	ir.F16: half(loadF16, storeF16), ir.BF16: half(loadBF16, storeBF16),
	ir.F8E3M4: narrowFloat(3, 4), ir.F8E4M3: narrowFloat(4, 3), ir.F8E5M2: narrowFloat(5, 2),
	ir.F8E4M3FN: coded(ir.F8E4M3FN), ir.F8E4M3FNUZ: coded(ir.F8E4M3FNUZ), ir.F8E4M3B11FNUZ: coded(ir.F8E4M3B11FNUZ),
	ir.F8E5M2FNUZ: coded(ir.F8E5M2FNUZ), ir.F8E8M0FNU: coded(ir.F8E8M0FNU),
	ir.F4E2M1FN: coded(ir.F4E2M1FN), ir.F6E2M3FN: coded(ir.F6E2M3FN), ir.F6E3M2FN: coded(ir.F6E3M2FN),
}

var codec64 = codec{
	func(dst []uint64, src []byte) {
		for i := range dst {
			dst[i] = le.Uint64(src[8*i:])
		}
	},
	func(dst []byte, src []uint64) {
		for i, w := range src {
			le.PutUint64(dst[8*i:], w)
		}
	},
	func(w uint64) uint64 { return w },
}

func loadI16(dst []uint64, src []byte) {
	for i := range dst {
		dst[i] = uint64(int64(int16(le.Uint16(src[2*i:]))))
	}
}

func loadU16(dst []uint64, src []byte) {
	for i := range dst {
		dst[i] = uint64(le.Uint16(src[2*i:]))
	}
}

func loadI32(dst []uint64, src []byte) {
	for i := range dst {
		dst[i] = uint64(int64(int32(le.Uint32(src[4*i:]))))
	}
}

func loadU32(dst []uint64, src []byte) {
	for i := range dst {
		dst[i] = uint64(le.Uint32(src[4*i:]))
	}
}

func store16(dst []byte, src []uint64) {
	for i, w := range src {
		le.PutUint16(dst[2*i:], uint16(w))
	}
}

func store32(dst []byte, src []uint64) {
	for i, w := range src {
		le.PutUint32(dst[4*i:], uint32(w))
	}
}

// smallInt is an integer of up to 8 bits in one byte.
func smallInt(bits uint, signed bool) codec {
	sh := 64 - bits
	norm := func(w uint64) uint64 { return w << sh >> sh }
	if signed {
		norm = func(w uint64) uint64 { return uint64(int64(w<<sh) >> sh) }
	}
	return codec{
		func(dst []uint64, src []byte) {
			for i := range dst {
				dst[i] = norm(uint64(src[i]))
			}
		},
		func(dst []byte, src []uint64) {
			for i, w := range src {
				dst[i] = byte(w << sh >> sh)
			}
		},
		norm,
	}
}

// narrowFloat is an IEEE-like float of 8 bits.
func narrowFloat(exp, man uint) codec {
	return codec{
		func(dst []uint64, src []byte) {
			for i := range dst {
				dst[i] = widen(uint64(src[i]), exp, man)
			}
		},
		func(dst []byte, src []uint64) {
			for i, w := range src {
				dst[i] = byte(narrow(w, exp, man))
			}
		},
		func(w uint64) uint64 { return widen(narrow(w, exp, man), exp, man) },
	}
}

// coded is a small float that is not like IEEE's.
func coded(d ir.DType) codec {
	load := func(w uint64) uint64 { return fromF(d.FloatFromBits(w)) }
	store := func(w uint64) uint64 { return d.FloatBits(toF(w)) }
	return codec{
		func(dst []uint64, src []byte) {
			for i := range dst {
				dst[i] = load(uint64(src[i]))
			}
		},
		func(dst []byte, src []uint64) {
			for i, w := range src {
				dst[i] = byte(store(w))
			}
		},
		func(w uint64) uint64 { return load(store(w)) },
	}
}

// half is a float of 16 bits.
func half(load func([]uint64, []byte), store func([]byte, []uint64)) codec {
	return codec{load, store, func(w uint64) uint64 {
		var b [2]byte
		v := [1]uint64{w}
		store(b[:], v[:])
		load(v[:], b[:])
		return v[0]
	}}
}

func loadF16(dst []uint64, src []byte) {
	for i := range dst {
		b := uint64(le.Uint16(src[2*i:]))
		if e := b >> 10 & 31; e-1 < 30 {
			dst[i] = b>>15<<63 | (b&0x7FFF+(1023-15)<<10)<<42
		} else {
			dst[i] = widen(b, 5, 10)
		}
	}
}

func loadBF16(dst []uint64, src []byte) {
	for i := range dst {
		dst[i] = fromF(float64(math.Float32frombits(uint32(le.Uint16(src[2*i:])) << 16)))
	}
}

// Storing halves, normal numbers take the short way: round to even at the last bit kept
// (a carry into the exponent is right, up to infinity), then change the exponent's bias.

func storeF16(dst []byte, src []uint64) {
	for i, w := range src {
		var r uint64
		if e := w >> 52 & 0x7FF; e-(1023-14) < 30 {
			r = w>>63<<15 | ((w&^(1<<63)+(1<<41-1)+w>>42&1)>>42 - (1023-15)<<10)
		} else {
			r = narrow(w, 5, 10)
		}
		le.PutUint16(dst[2*i:], uint16(r))
	}
}

func storeBF16(dst []byte, src []uint64) {
	for i, w := range src {
		var r uint64
		if e := w >> 52 & 0x7FF; e-(1023-126) < 254 {
			r = w>>63<<15 | ((w&^(1<<63)+(1<<44-1)+w>>45&1)>>45 - (1023-127)<<7)
		} else {
			r = narrow(w, 8, 7)
		}
		le.PutUint16(dst[2*i:], uint16(r))
	}
}

// narrow rounds the bits of a float64 to a format of exp exponent and man fraction bits.
func narrow(b uint64, exp, man uint) uint64 {
	sign := b >> 63 << (exp + man)
	top := uint64(1)<<exp - 1
	frac := b & (1<<52 - 1)
	e := int(b >> 52 & 0x7FF)
	if e == 0x7FF {
		if frac != 0 { // keep the payload's high bits, quiet
			return sign | top<<man | 1<<(man-1) | frac>>(52-man)
		}
		return sign | top<<man
	}
	e += 1<<(exp-1) - 1 - 1023
	if e >= int(top) {
		return sign | top<<man
	}
	drop := 52 - man
	m := frac
	if e <= 0 { // subnormal: the hidden bit becomes explicit and slides right
		if e < -int(man) {
			return sign
		}
		m, drop, e = frac|1<<52, drop+uint(1-e), 0
	}
	half := uint64(1) << (drop - 1)
	rest := m & (half<<1 - 1)
	m = uint64(e)<<man + m>>drop
	if rest > half || rest == half && m&1 == 1 {
		m++ // a carry runs into the exponent, which is right, up to infinity
	}
	return sign | m
}

// widen is the float64 of a narrow float's bits.
func widen(b uint64, exp, man uint) uint64 {
	sign := b >> (exp + man) & 1 << 63
	e := b >> man & (1<<exp - 1)
	m := b & (1<<man - 1)
	switch {
	case e == 1<<exp-1:
		return sign | 0x7FF<<52 | m<<(52-man)
	case e != 0:
		return sign | (e+1023-(1<<(exp-1)-1))<<52 | m<<(52-man)
	case m == 0:
		return sign
	}
	return sign | fromF(math.Ldexp(float64(m), 2-1<<(exp-1)-int(man)))
}

// hasWords reports that elements of the type can be computed with as words.
func hasWords(t ir.DType) bool { return codecs[t].load != nil }

// words are all elements of a tensor, written out.
func words(d *ir.Dense) []uint64 {
	out := make([]uint64, d.Len())
	if d.Splat && len(out) > 0 {
		codecs[d.Type.DType].load(out[:1], d.Data)
		for i := range out {
			out[i] = out[0]
		}
		return out
	}
	codecs[d.Type.DType].load(out, d.Data)
	return out
}

// word is the single element of a scalar.
func word(d *ir.Dense) uint64 {
	var w [1]uint64
	codecs[d.Type.DType].load(w[:], d.Data)
	return w[0]
}

// fromWords makes a tensor of words, rounding each to the type.
func fromWords(t ir.Type, ws []uint64) *ir.Dense {
	d := ir.NewDense(t)
	codecs[t.DType].store(d.Data, ws)
	return d
}

// scalarOf makes a 0-dimensional tensor.
func scalarOf(t ir.DType, w uint64) *ir.Dense { return fromWords(ir.Tensor(t), []uint64{w}) }
