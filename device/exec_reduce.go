package device

import (
	"math"

	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/num"
)

// Reductions: the lanes, idle ones filled in where the mask is off, are folded by halves, i with i + n/2, until one is left
// in the register or in each segment of 16 lanes; every lane gets the result.

func red[T any](idle T, f func(a, b T) T) execFunc {
	return func(c *Core, o *op) bool {
		in := &o.in
		t := c.V[in.A&31]
		x := lanesOf[T](&t)
		if in.Mask != 0 {
			size := isa.VBytes / len(x)
			for i := range x {
				if at := i * size; c.M[in.Mask][at>>6]>>(at&63)&1 == 0 {
					x[i] = idle
				}
			}
		}
		seg := len(x)
		if in.Imm&1 != 0 {
			seg = min(seg, 16)
		}
		for s := 0; s < len(x); s += seg {
			y := x[s : s+seg]
			for n := seg / 2; n > 0; n /= 2 {
				for i := range n {
					y[i] = f(y[i], y[i+n])
				}
			}
			for i := 1; i < seg; i++ {
				y[i] = y[0]
			}
		}
		c.V[in.Dst&31] = t
		return true
	}
}

// redFloats are the executors of a reduction of floats; idle is what num calls that value.
func redFloats(m map[isa.Type]execFunc, idle func(num.Format) uint64, f func(num.Format, uint64, uint64) uint64, f32 func(a, b float32) float32) map[isa.Type]execFunc {
	half := func(fm num.Format) execFunc {
		return red(uint16(idle(fm)), func(a, b uint16) uint16 { return uint16(f(fm, uint64(a), uint64(b))) })
	}
	m[isa.F16], m[isa.BF16] = half(num.F16), half(num.BF16)
	m[isa.F32] = red(math.Float32frombits(uint32(idle(num.F32))), func(a, b float32) float32 { return canonical32(f32(a, b)) })
	m[isa.F64] = red(idle(num.F64), func(a, b uint64) uint64 { return f(num.F64, a, b) })
	return m
}

func redInts(f8, f16, f32, f64 execFunc) map[isa.Type]execFunc {
	return sized([4]execFunc{f8, f16, f32, f64})
}

func reduceExecs() execTable {
	negZero := func(f num.Format) uint64 { return f.Sign() }
	negInf := func(f num.Format) uint64 { return f.Inf() | f.Sign() }
	sum := redInts(red(0, addI[int8]), red(0, addI[int16]), red(0, addI[int32]), red(0, addI[int64]))
	product := redInts(red(1, mulI[int8]), red(1, mulI[int16]), red(1, mulI[int32]), red(1, mulI[int64]))
	least := both([4]execFunc{red(math.MaxInt8, minI[int8]), red(math.MaxInt16, minI[int16]), red(math.MaxInt32, minI[int32]), red(math.MaxInt64, minI[int64])},
		[4]execFunc{red(math.MaxUint8, minI[uint8]), red(math.MaxUint16, minI[uint16]), red(math.MaxUint32, minI[uint32]), red(math.MaxUint64, minI[uint64])})
	most := both([4]execFunc{red(math.MinInt8, maxI[int8]), red(math.MinInt16, maxI[int16]), red(math.MinInt32, maxI[int32]), red(math.MinInt64, maxI[int64])},
		[4]execFunc{red(0, maxI[uint8]), red(0, maxI[uint16]), red(0, maxI[uint32]), red(0, maxI[uint64])})
	// Bitwise ones do not care how wide a lane is, save for which lanes are folded.
	bitwise := func(idle uint64, f func(a, b uint64) uint64) map[isa.Type]execFunc {
		return redInts(red(uint8(idle), func(a, b uint8) uint8 { return uint8(f(uint64(a), uint64(b))) }),
			red(uint16(idle), func(a, b uint16) uint16 { return uint16(f(uint64(a), uint64(b))) }),
			red(uint32(idle), func(a, b uint32) uint32 { return uint32(f(uint64(a), uint64(b))) }), red(idle, f))
	}
	return execTable{
		isa.OpVredsum: byType(redFloats(sum, negZero, num.Add, func(a, b float32) float32 { return a + b })),
		isa.OpVredmul: byType(redFloats(product, num.Format.One, num.Mul, func(a, b float32) float32 { return a * b })),
		isa.OpVredmin: byType(redFloats(least, num.Format.Inf, num.Min, func(a, b float32) float32 { return min(a, b) })),
		isa.OpVredmax: byType(redFloats(most, negInf, num.Max, func(a, b float32) float32 { return max(a, b) })),
		isa.OpVredand: byType(bitwise(^uint64(0), func(a, b uint64) uint64 { return a & b })),
		isa.OpVredor:  byType(bitwise(0, func(a, b uint64) uint64 { return a | b })),
		isa.OpVredxor: byType(bitwise(0, func(a, b uint64) uint64 { return a ^ b })),
		isa.OpCvt:     always(execCvt),
		isa.OpVqnt:    byType(map[isa.Type]execFunc{isa.I8: requantise(math.MinInt8, math.MaxInt8), isa.U8: requantise(0, math.MaxUint8)}),
		isa.OpVins: always(func(c *Core, o *op) bool {
			size := o.in.Type.Size()
			storeLE(c.V[o.in.Dst&31][int(o.in.Imm)*size:], c.S[o.in.A&31], size)
			return true
		}),
		isa.OpVinss: always(func(c *Core, o *op) bool {
			size := o.in.Type.Size()
			storeLE(c.V[o.in.Dst&31][c.S[o.in.B&31]%uint64(isa.VBytes/size)*uint64(size):], c.S[o.in.A&31], size)
			return true
		}),
		isa.OpVextrs: always(func(c *Core, o *op) bool {
			size := o.in.Type.Size()
			at := c.S[o.in.B&31] % uint64(isa.VBytes/size) * uint64(size)
			return c.set(o, extendLow(o.in.Type, loadLE(c.V[o.in.A&31][at:], uint64(size))))
		}),
		isa.OpVslideups: always(func(c *Core, o *op) bool { return c.slide(o, -int(min(c.S[o.in.B&31], isa.VBytes))*o.in.Type.Size()) }),
		isa.OpVslidedns: always(func(c *Core, o *op) bool { return c.slide(o, int(min(c.S[o.in.B&31], isa.VBytes))*o.in.Type.Size()) }),
	}
}

func storeLE(b []byte, v uint64, size int) {
	for i := range size {
		b[i] = byte(v >> (8 * i))
	}
}

var numFormat = map[isa.Type]num.Format{isa.F16: num.F16, isa.BF16: num.BF16, isa.F32: num.F32, isa.F64: num.F64}

// execCvt converts a scalar; the result is extended as its type says, u32 as i32.
func execCvt(c *Core, o *op) bool {
	to, from := o.in.Type, isa.Type(o.in.Imm&15)
	a, rnd := c.S[o.in.A&31], num.Rnd(o.in.Rnd)
	switch {
	case to.Float() && from.Float():
		return c.set(o, num.Convert(numFormat[to], numFormat[from], a&(1<<from.Bits()-1), rnd))
	case to.Float():
		return c.set(o, num.FromInt(numFormat[to], extendLow(from, a), from.Signed(), rnd))
	case from.Float():
		a = num.ToInt(numFormat[from], a&(1<<from.Bits()-1), to.Bits(), to.Signed(), rnd)
	default:
		a = extendLow(from, a)
	}
	if to == isa.U32 {
		to = isa.I32
	}
	return c.set(o, extendLow(to, a))
}

// requantise turns four rows of i32 sums into bytes.
func requantise(least, most float64) execFunc {
	return func(c *Core, o *op) bool {
		in := &o.in
		acc := tileI32(c.tile(in.A))[64*int(in.Imm&3):][:64]
		scale := f32s(&c.V[in.B&31])
		zero := float64(int32(c.S[in.C&31]))
		lo := least
		if in.Imm>>4&1 != 0 {
			lo = max(lo, zero)
		}
		d := c.V[in.Dst&31][64*int(in.Imm>>2&3):][:64]
		for i, v := range acc {
			x := math.RoundToEven(float64(float32(v) * scale[i]))
			if x != x {
				x = 0
			}
			d[i] = byte(int32(min(max(x+zero, lo), most)))
		}
		return true
	}
}
