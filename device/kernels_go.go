package device

import (
	"math"
	"unsafe"

	"github.com/godwit-accel/godwit/num"
)

// The kernels in plain Go: the reference for the others, and what runs on hosts without them.
var goKernels = kernels{
	name:           "go",
	productKernels: productKernels{chain1: goChains()},
	cmpF32:         goCmpF32, tileRows: goTileRows, loadRows: goLoadRows, storeRows: goStoreRows,
	lanes: [numLaneKernels]laneKernel{
		laneAddF32: two(addF32), laneSubF32: two(subF32), laneMulF32: two(mulF32), laneDivF32: two(divF32),
		laneMinF32: two(minF32), laneMaxF32: two(maxF32), laneFmaF32: fmaF32,
		laneCvtI32F32: func(d, a, _, _ *vec) { goCvtI32F32(d, a) }, laneExpF32: goFunc(num.FuncExp),
		laneExp2F32: goFunc(num.FuncExp2), laneLogF32: goFunc(num.FuncLog), laneLog2F32: goFunc(num.FuncLog2), laneExpm1F32: goFunc(num.FuncExpm1), laneLog1pF32: goFunc(num.FuncLog1p),
		laneRcpF32: goFunc(num.FuncRcp), laneRsqrtF32: goFunc(num.FuncRsqrt), laneSqrtF32: goFunc(num.FuncSqrt),
		laneTanhF32: goFunc(num.FuncTanh), laneLogisticF32: goFunc(num.FuncLogistic), laneErfF32: goFunc(num.FuncErf),
		laneExpF64: goWide(num.FuncExp), laneLogF64: goWide(num.FuncLog),
	},
}

func goTileRows(t *[1024]byte, src *byte, rows *[16]int32) {
	for r, at := range rows {
		*(*[64]byte)(t[64*r:]) = *(*[64]byte)(unsafe.Add(unsafe.Pointer(src), at))
	}
}

func goLoadRows(v *[256]byte, mem *byte, rows *[16]int32, size int) {
	for i, at := range rows[:256/size] {
		copy(v[i*size:][:size], unsafe.Slice((*byte)(unsafe.Add(unsafe.Pointer(mem), at)), size))
	}
}

func goStoreRows(v *[256]byte, mem *byte, rows *[16]int32, size int) {
	for i, at := range rows[:256/size] {
		copy(unsafe.Slice((*byte)(unsafe.Add(unsafe.Pointer(mem), at)), size), v[i*size:])
	}
}

// goFunc is a function of num over f32 lanes.
func goFunc(fn num.Func) laneKernel {
	return func(d, a, _, _ *vec) {
		x, y := f32s(d), f32s(a)
		for i := range x {
			x[i] = fn.Apply32(y[i])
		}
	}
}

// goWide is a function of num over f64 lanes.
func goWide(fn num.Func) laneKernel {
	return func(d, a, _, _ *vec) {
		x, y := u64s(d), u64s(a)
		for i := range x {
			x[i] = fn.Apply(num.F64, y[i])
		}
	}
}

func goCvtI32F32(d, a *vec) {
	x, y := f32s(d), i32s(a)
	for i := range x {
		x[i] = float32(y[i])
	}
}

func goCmpF32(a, b *vec) (less, equal, unordered uint64) {
	for i, x := range f32s(a) {
		switch y := f32s(b)[i]; {
		case x < y:
			less |= 1 << i
		case x == y:
			equal |= 1 << i
		case x != x || y != y:
			unordered |= 1 << i
		}
	}
	return less, equal, unordered
}

func two(f func(d, a, b *vec)) laneKernel { return func(d, a, b, _ *vec) { f(d, a, b) } }

const quietNaN32 = 0x7fc00000

func goMmaF32(c, a, b *[256]float32) {
	var wide [256]float64
	for i, v := range b {
		wide[i] = float64(v)
	}
	tiny := tinyProducts(a[:], b[:])
	for m := 0; m < 256; m += 16 {
		row := (*[16]float32)(c[m:])
		left := (*[16]float32)(a[m:])
		if tiny {
			fmaRows(row, left[:], wide[:])
		} else {
			fmaOrdinary(row, left[:], wide[:])
		}
	}
}

// fmaOrdinary adds the products of a row of A with all columns, k ascending. The product of two f32 is exact in f64 and the sum is
// rounded to 53 bits, so rounding it to f32 goes wrong only where it falls halfway between two f32: that is done
// again by roundOdd. The caller has excluded tiny products, so no sum has digits below the least f32.
func fmaOrdinary(c *[16]float32, a []float32, b []float64) {
	var acc [16]float64
	for n, v := range c {
		acc[n] = float64(v)
	}
	for k, v := range a {
		x, y := float64(v), (*[16]float64)(b[16*k:])
		for n := range acc {
			p := float64(x * y[n])
			s := p + acc[n]
			if uint32(math.Float64bits(s))<<3 == 1<<31 {
				s = roundOdd(p, acc[n], s)
			}
			acc[n] = float64(float32(s))
		}
	}
	for n, v := range acc {
		c[n] = canonical32(float32(v))
	}
}

// tinyProducts reports whether some product of an element of a and one of b may have digits below 2^-149, the least f32.
func tinyProducts(a, b []float32) bool {
	return leastExponent(a)+leastExponent(b) < 127+127-102
}

// leastExponent is the biased exponent of the smallest element that is not 0; 0 for denormal ones.
func leastExponent(v []float32) uint32 {
	e := uint32(255)
	for _, x := range v {
		if b := math.Float32bits(x) << 1; b != 0 {
			e = min(e, b>>24)
		}
	}
	return e
}

// fmaRows does the same for any values.
func fmaRows(c *[16]float32, a []float32, b []float64) {
	var acc [16]float64
	for n, v := range c {
		acc[n] = float64(v)
	}
	for k, v := range a {
		fmaRow(&acc, float64(v), (*[16]float64)(b[16*k:]))
	}
	for n, v := range acc {
		c[n] = canonical32(float32(v))
	}
}

// fmaRow also minds that f32 has fewer bits where it is denormal.
func fmaRow(acc *[16]float64, a float64, b *[16]float64) {
	for n := range acc {
		p := float64(a * b[n])
		s := p + acc[n]
		bits := math.Float64bits(s)
		if bits&(1<<29-1) == 1<<28 || bits<<1 < minNormal32<<1 && bits<<1 != 0 {
			s = roundOdd(p, acc[n], s)
		}
		acc[n] = float64(float32(s))
	}
}

const minNormal32 = (1023 - 126) << 52 // the least normal f32 as f64 bits

// roundOdd returns x+y, whose nearest f64 is s, rounded to odd: rounding that to f32 is as rounding once.
func roundOdd(x, y, s float64) float64 {
	t := s - x
	e := (x - (s - t)) + (y - t)
	if e == 0 || math.IsInf(s, 0) || s != s {
		return s
	}
	bits := math.Float64bits(s)
	if bits&1 == 0 {
		if (e > 0) == (s > 0) {
			bits++
		} else {
			bits--
		}
	}
	return math.Float64frombits(bits)
}

func goMma16(c *[256]float32, a, b *[512]uint16, widen func(uint16) float32) {
	var left, right [512]float32 // right is [k][n]
	var wide [512]float64
	for i, v := range a {
		left[i] = widen(v)
	}
	for i, v := range b {
		at := 16*(i/32*2+i&1) + i%32/2
		right[at] = widen(v)
		wide[at] = float64(right[at])
	}
	tiny := tinyProducts(left[:], right[:])
	for m := range 16 {
		row, x := (*[16]float32)(c[16*m:]), left[32*m:][:32]
		if tiny {
			fmaRows(row, x, wide[:])
		} else {
			fmaOrdinary(row, x, wide[:])
		}
	}
}

// goMmaI8 multiplies bytes, signed where the mask is 0 and unsigned where it is all ones. Two columns share
// a 64-bit multiplication: their sums stay below 2^23, so the lower one cannot spoil the upper one beyond a borrow.
func goMmaI8(c *[256]int32, a, b *[1024]byte, ua, ub int64) {
	var pairs [64][8]int64
	widen := func(v byte, u int64) int64 { return int64(int8(v))&^u | int64(v)&u }
	for g := range 16 {
		for n := 0; n < 16; n += 2 {
			for j := range 4 {
				lo, hi := widen(b[64*g+4*n+j], ub), widen(b[64*g+4*n+4+j], ub)
				pairs[4*g+j][n/2] = lo + hi<<32
			}
		}
	}
	for m := range 16 {
		var s [8]int64
		for k, v := range (*[64]byte)(a[64*m:]) {
			x := widen(v, ua)
			if x == 0 {
				continue
			}
			p := &pairs[k]
			s[0] += x * p[0]
			s[1] += x * p[1]
			s[2] += x * p[2]
			s[3] += x * p[3]
			s[4] += x * p[4]
			s[5] += x * p[5]
			s[6] += x * p[6]
			s[7] += x * p[7]
		}
		row := (*[16]int32)(c[16*m:])
		for i, v := range s {
			lo := int32(v)
			row[2*i] += lo
			row[2*i+1] += int32((v - int64(lo)) >> 32)
		}
	}
}

// goChains takes a product at a time.
func goChains() (c [numMmaFuncs]chainKernel) {
	i8 := func(ua, ub int64) func(c, a, b *[1024]byte) {
		return func(c, a, b *[1024]byte) { goMmaI8(tileI32(c), a, b, ua, ub) }
	}
	for f, mma := range [numMmaFuncs]func(c, a, b *[1024]byte){
		mmaF32:  func(c, a, b *[1024]byte) { goMmaF32(tileF32(c), tileF32(a), tileF32(b)) },
		mmaBF16: func(c, a, b *[1024]byte) { goMma16(tileF32(c), tile16(a), tile16(b), num.BF16ToF32) },
		mmaF16:  func(c, a, b *[1024]byte) { goMma16(tileF32(c), tile16(a), tile16(b), num.F16ToF32) },
		mmaSS:   i8(0, 0), mmaSU: i8(0, -1), mmaUS: i8(-1, 0), mmaUU: i8(-1, -1),
	} {
		c[f] = chainOf(mma)
	}
	return c
}
