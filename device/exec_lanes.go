package device

import (
	"math"
	"unsafe"

	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/num"
)

// Vector instructions as loops over lanes of a Go type with a function per lane: slower than a loop of its own, much faster than the
// reference functions. What turns out hot becomes a loop in exec_vector.go or a kernel.

type integer interface {
	int8 | int16 | int32 | int64 | uint8 | uint16 | uint32 | uint64
}

func lanesOf[T any](v *vec) []T {
	var x T
	return unsafe.Slice((*T)(unsafe.Pointer(v)), isa.VBytes/unsafe.Sizeof(x))
}

func un[T any](f func(T) T) execFunc {
	return lanes2(func(d, a, _ *vec) {
		x, y := lanesOf[T](d), lanesOf[T](a)
		for i := range x {
			x[i] = f(y[i])
		}
	})
}

func bin[T any](f func(a, b T) T) execFunc {
	return lanes2(func(d, a, b *vec) {
		x, y, z := lanesOf[T](d), lanesOf[T](a), lanesOf[T](b)
		for i := range x {
			x[i] = f(y[i], z[i])
		}
	})
}

func tern[T any](f func(a, b, c T) T) execFunc {
	return lanes3(func(d, a, b, e *vec) {
		x, y, z, w := lanesOf[T](d), lanesOf[T](a), lanesOf[T](b), lanesOf[T](e)
		for i := range x {
			x[i] = f(y[i], z[i], w[i])
		}
	})
}

// imm makes an instruction with an immediate.
func imm[T integer](f func(a T, imm int64) T) execFunc {
	return func(c *Core, o *op) bool {
		x, y := lanesOf[T](&c.tmp), lanesOf[T](&c.V[o.in.A&31])
		for i := range x {
			x[i] = f(y[i], o.in.Imm)
		}
		if o.in.Mask == 0 {
			c.V[o.in.Dst&31] = c.tmp
		} else {
			c.merge(o, &c.tmp, o.in.Type.Size())
		}
		return true
	}
}

func addI[T integer](a, b T) T           { return a + b }
func subI[T integer](a, b T) T           { return a - b }
func mulI[T integer](a, b T) T           { return a * b }
func madI[T integer](a, b, c T) T        { return a*b + c }
func minI[T integer](a, b T) T           { return min(a, b) }
func maxI[T integer](a, b T) T           { return max(a, b) }
func negI[T integer](a T) T              { return -a }
func absI[T integer](a T) T              { return max(a, -a) }
func addImm[T integer](a T, imm int64) T { return a + T(imm) }
func shiftL[T integer](a T, imm int64) T { return a << uint(imm) }
func shiftR[T integer](a T, imm int64) T { return a >> uint(imm) }

// four lists the executors for lanes of 1, 2, 4 and 8 bytes.
func four(a, b, c, d execFunc) [4]execFunc { return [4]execFunc{a, b, c, d} }

func sized(f [4]execFunc) map[isa.Type]execFunc {
	return map[isa.Type]execFunc{isa.I8: f[0], isa.I16: f[1], isa.I32: f[2], isa.I64: f[3]}
}

func both(s, u [4]execFunc) map[isa.Type]execFunc {
	m := sized(s)
	m[isa.U8], m[isa.U16], m[isa.U32], m[isa.U64] = u[0], u[1], u[2], u[3]
	return m
}

func f32Func(fn num.Func) func(*isa.Inst) execFunc {
	return byType(map[isa.Type]execFunc{isa.F32: un(fn.Apply32)})
}

func laneExecs() execTable {
	return execTable{
		isa.OpVadd: byType(sized(four(bin(addI[int8]), bin(addI[int16]), bin(addI[int32]), bin(addI[int64])))),
		isa.OpVsub: byType(sized(four(bin(subI[int8]), bin(subI[int16]), bin(subI[int32]), bin(subI[int64])))),
		isa.OpVmul: byType(sized(four(bin(mulI[int8]), bin(mulI[int16]), bin(mulI[int32]), bin(mulI[int64])))),
		isa.OpVfma: byType(sized(four(tern(madI[int8]), tern(madI[int16]), tern(madI[int32]), tern(madI[int64])))),
		isa.OpVmin: byType(both(four(bin(minI[int8]), bin(minI[int16]), bin(minI[int32]), bin(minI[int64])),
			four(bin(minI[uint8]), bin(minI[uint16]), bin(minI[uint32]), bin(minI[uint64])))),
		isa.OpVmax: byType(both(four(bin(maxI[int8]), bin(maxI[int16]), bin(maxI[int32]), bin(maxI[int64])),
			four(bin(maxI[uint8]), bin(maxI[uint16]), bin(maxI[uint32]), bin(maxI[uint64])))),
		isa.OpVneg:  byType(sized(four(un(negI[int8]), un(negI[int16]), un(negI[int32]), un(negI[int64])))),
		isa.OpVabs:  byType(sized(four(un(absI[int8]), un(absI[int16]), un(absI[int32]), un(absI[int64])))),
		isa.OpVaddi: byType(sized(four(imm(addImm[int8]), imm(addImm[int16]), imm(addImm[int32]), imm(addImm[int64])))),
		isa.OpVslli: byType(sized(four(imm(shiftL[int8]), imm(shiftL[int16]), imm(shiftL[int32]), imm(shiftL[int64])))),
		isa.OpVsrai: byType(sized(four(imm(shiftR[int8]), imm(shiftR[int16]), imm(shiftR[int32]), imm(shiftR[int64])))),
		isa.OpVsrli: byType(sized(four(imm(shiftR[uint8]), imm(shiftR[uint16]), imm(shiftR[uint32]), imm(shiftR[uint64])))),
		isa.OpVexp:  byType(map[isa.Type]execFunc{isa.F32: kernel(laneExpF32), isa.F64: kernel(laneExpF64)}), isa.OpVexp2: byType(map[isa.Type]execFunc{isa.F32: kernel(laneExp2F32)}), isa.OpVlog: byType(map[isa.Type]execFunc{isa.F32: kernel(laneLogF32), isa.F64: kernel(laneLogF64)}), isa.OpVlog2: byType(map[isa.Type]execFunc{isa.F32: kernel(laneLog2F32)}),
		isa.OpVexpm1: byType(map[isa.Type]execFunc{isa.F32: kernel(laneExpm1F32)}), isa.OpVlog1p: byType(map[isa.Type]execFunc{isa.F32: kernel(laneLog1pF32)}),
		isa.OpVrcp: byType(map[isa.Type]execFunc{isa.F32: kernel(laneRcpF32)}), isa.OpVrsqrt: byType(map[isa.Type]execFunc{isa.F32: kernel(laneRsqrtF32)}), isa.OpVsqrt: byType(map[isa.Type]execFunc{isa.F32: kernel(laneSqrtF32)}), isa.OpVsin: f32Func(num.FuncSin),
		isa.OpVcos: f32Func(num.FuncCos), isa.OpVtan: f32Func(num.FuncTan), isa.OpVtanh: byType(map[isa.Type]execFunc{isa.F32: kernel(laneTanhF32)}), isa.OpVlogistic: byType(map[isa.Type]execFunc{isa.F32: kernel(laneLogisticF32)}), isa.OpVerf: byType(map[isa.Type]execFunc{isa.F32: kernel(laneErfF32)}),
		isa.OpVcmp:  byType(compareLanes(func(c *Core, o *op) *vec { return &c.V[o.in.B&31] }, true)),
		isa.OpVcmpi: byType(compareLanes(immLanes, false)),
		isa.OpVidx:  byType(sized(four(indexLanes[int8](), indexLanes[int16](), indexLanes[int32](), indexLanes[int64]()))),
	}
}

func indexLanes[T integer]() execFunc {
	return func(c *Core, o *op) bool {
		x := lanesOf[T](&c.tmp)
		for i := range x {
			x[i] = T(c.S[o.in.A&31]) + T(i)
		}
		if o.in.Mask == 0 {
			c.V[o.in.Dst&31] = c.tmp
		} else {
			c.merge(o, &c.tmp, o.in.Type.Size())
		}
		return true
	}
}

// immLanes spreads the immediate of a comparison.
func immLanes(c *Core, o *op) *vec {
	splat(&c.tmp, uint64(o.in.Imm>>4), o.in.Type.Size())
	return &c.tmp
}

// compareLanes makes the comparisons of vectors; second gives the second operand.
func compareLanes(second func(*Core, *op) *vec, floats bool) map[isa.Type]execFunc {
	m := map[isa.Type]execFunc{
		isa.I8: cmpLanes[int8](second), isa.I16: cmpLanes[int16](second), isa.I32: cmpLanes[int32](second), isa.I64: cmpLanes[int64](second),
		isa.U8: cmpLanes[uint8](second), isa.U16: cmpLanes[uint16](second), isa.U32: cmpLanes[uint32](second), isa.U64: cmpLanes[uint64](second),
	}
	if floats {
		m[isa.F32], m[isa.F64] = cmpF32Lanes, cmpLanes[float64](second)
	}
	return m
}

type ordered interface{ integer | float32 | float64 }

// The outcomes of a comparison as bits, and which of them satisfy each condition.
const (
	isLess = 1 << iota
	isEqual
	isGreater
	isUnordered
)

var condHolds = [...]uint8{
	isa.EQ: isEqual, isa.NE: isLess | isGreater | isUnordered, isa.LT: isLess, isa.LE: isLess | isEqual, isa.GT: isGreater, isa.GE: isGreater | isEqual,
	isa.ORD: isLess | isEqual | isGreater, isa.UNO: isUnordered, isa.UEQ: isUnordered | isEqual, isa.ONE: isLess | isGreater,
	isa.ULT: isUnordered | isLess, isa.ULE: isUnordered | isLess | isEqual, isa.UGT: isUnordered | isGreater, isa.UGE: isUnordered | isGreater | isEqual,
}

func cmpLanes[T ordered](second func(*Core, *op) *vec) execFunc {
	return func(c *Core, o *op) bool {
		in := &o.in
		x, y := lanesOf[T](&c.V[in.A&31]), lanesOf[T](second(c, o))
		holds := condHolds[in.Imm&15]
		size := isa.VBytes / len(x)
		lane := uint64(1)<<size - 1
		var m [4]uint64
		for i, a := range x {
			b, is := y[i], uint8(isUnordered)
			switch {
			case a < b:
				is = isLess
			case a == b:
				is = isEqual
			case a > b:
				is = isGreater
			}
			if is&holds != 0 {
				m[i*size>>6] |= lane << (i * size & 63)
			}
		}
		return c.setLanes(o, m, size)
	}
}

// cmpF32Lanes compares by a kernel.
func cmpF32Lanes(c *Core, o *op) bool {
	in := &o.in
	less, equal, unordered := c.kern.cmpF32(&c.V[in.A&31], &c.V[in.B&31])
	holds := condHolds[in.Imm&15]
	var on uint64
	if holds&isLess != 0 {
		on |= less
	}
	if holds&isEqual != 0 {
		on |= equal
	}
	if holds&isUnordered != 0 {
		on |= unordered
	}
	if holds&isGreater != 0 {
		on |= ^(less | equal | unordered)
	}
	return c.setLanes(o, [4]uint64{spread4(on), spread4(on >> 16), spread4(on >> 32), spread4(on >> 48)}, 4)
}

// spread4 makes four bits of each of the low sixteen.
func spread4(x uint64) uint64 {
	x &= 0xffff
	x = (x | x<<24) & 0x000000ff000000ff
	x = (x | x<<12) & 0x000f000f000f000f
	x = (x | x<<6) & 0x0303030303030303
	x = (x | x<<3) & 0x1111111111111111
	return x * 15
}

// setLanes writes a mask result under the instruction's mask, for lanes of size bytes.
func (c *Core) setLanes(o *op, m [4]uint64, size int) bool {
	in := &o.in
	if in.Mask != 0 {
		on, old := &c.M[in.Mask], &c.M[in.Dst&15]
		for i := range m {
			w := laneMask(on[i], size)
			keep := laneMask(old[i], size) &^ w
			if in.Z {
				keep = 0
			}
			m[i] = m[i]&w | keep
		}
	}
	return c.setM(o, m)
}

// pickConvert covers the conversions that models use, rounding to nearest.
func pickConvert(in *isa.Inst) execFunc {
	if in.Mask != 0 {
		return nil
	}
	type pair struct{ to, from isa.Type }
	p := pair{in.Type, isa.Type(in.Imm & 15)}
	if in.Rnd != isa.RNE {
		if p == (pair{isa.I32, isa.F32}) {
			rnd := num.Rnd(in.Rnd)
			return convert(func(a float32) int32 { return toI32(num.Integral(float64(a), rnd)) })
		}
		return nil
	}
	switch p {
	case pair{isa.F32, isa.I32}:
		return kernel(laneCvtI32F32)
	case pair{isa.F32, isa.I8}:
		return convert(func(a int8) float32 { return float32(a) })
	case pair{isa.F32, isa.U8}:
		return convert(func(a uint8) float32 { return float32(a) })
	case pair{isa.I32, isa.F32}:
		return convert(func(a float32) int32 { return toI32(math.RoundToEven(float64(a))) })
	case pair{isa.I32, isa.I8}, pair{isa.U32, isa.I8}:
		return convert(func(a int8) int32 { return int32(a) })
	case pair{isa.I32, isa.U8}, pair{isa.U32, isa.U8}:
		return convert(func(a uint8) uint32 { return uint32(a) })
	case pair{isa.I32, isa.I16}, pair{isa.U32, isa.I16}:
		return convert(func(a int16) int32 { return int32(a) })
	case pair{isa.I8, isa.I32}, pair{isa.U8, isa.I32}:
		return convert(func(a int32) int8 { return int8(a) })
	case pair{isa.I16, isa.I32}, pair{isa.U16, isa.I32}:
		return convert(func(a int32) int16 { return int16(a) })
	case pair{isa.F32, isa.F16}:
		return convert(func(a uint16) float32 { return canonical32(num.F16ToF32(a)) })
	case pair{isa.F32, isa.BF16}:
		return convert(func(a uint16) float32 { return canonical32(num.BF16ToF32(a)) })
	case pair{isa.BF16, isa.F32}:
		return convert(func(a float32) uint16 { return uint16(num.BF16.Round(float64(a))) })
	case pair{isa.F16, isa.F32}:
		return convert(func(a float32) uint16 { return uint16(num.F16.Round(float64(a))) })
	}
	return nil
}

func canonical32(x float32) float32 {
	if x != x {
		return nan32
	}
	return x
}

// toI32 saturates; NaN gives 0.
func toI32(x float64) int32 {
	switch {
	case x != x:
		return 0
	case x >= math.MaxInt32:
		return math.MaxInt32
	case x <= math.MinInt32:
		return math.MinInt32
	}
	return int32(x)
}

// convert makes a conversion: widening reads part p of a, narrowing writes part p of d.
func convert[S, D any](f func(S) D) execFunc {
	return func(c *Core, o *op) bool {
		c.tmp = c.V[o.in.A&31]
		s, d := lanesOf[S](&c.tmp), lanesOf[D](&c.V[o.in.Dst&31])
		part := int(o.in.Imm >> 4 & 7)
		switch n := min(len(s), len(d)); {
		case len(s) > n:
			s = s[part*n:][:n]
		case len(d) > n:
			d = d[part*n:][:n]
		}
		for i := range d {
			d[i] = f(s[i])
		}
		return true
	}
}
