package device

import (
	"math"

	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/num"
)

// Scalar f32 and f64 instructions. The upper bits of an f32 result are 0.

var scalarFloatExecs = execTable{
	isa.OpFadd: floats(func(a, b, _ float32) float32 { return a + b }, func(a, b, _ float64) float64 { return a + b }),
	isa.OpFsub: floats(func(a, b, _ float32) float32 { return a - b }, func(a, b, _ float64) float64 { return a - b }),
	isa.OpFmul: floats(func(a, b, _ float32) float32 { return a * b }, func(a, b, _ float64) float64 { return a * b }),
	isa.OpFdiv: floats(func(a, b, _ float32) float32 { return a / b }, func(a, b, _ float64) float64 { return a / b }),
	isa.OpFma:  floats(num.FMA32, math.FMA),
	isa.OpFnma: floats(func(a, b, c float32) float32 { return num.FMA32(-a, b, c) }, func(a, b, c float64) float64 { return math.FMA(-a, b, c) }),
	isa.OpFmin: floats(func(a, b, _ float32) float32 { return min(a, b) }, func(a, b, _ float64) float64 { return min(a, b) }),
	isa.OpFmax: floats(func(a, b, _ float32) float32 { return max(a, b) }, func(a, b, _ float64) float64 { return max(a, b) }),
	isa.OpFsqrt: floats(func(a, _, _ float32) float32 { return float32(math.Sqrt(float64(a))) },
		func(a, _, _ float64) float64 { return math.Sqrt(a) }),
	isa.OpFcmp: byType(map[isa.Type]execFunc{
		isa.F32: fcmp(func(v uint64) float64 { return float64(math.Float32frombits(uint32(v))) }), isa.F64: fcmp(math.Float64frombits),
	}),
}

func floats(f32 func(a, b, c float32) float32, f64 func(a, b, c float64) float64) func(*isa.Inst) execFunc {
	single := func(v uint64) float32 { return math.Float32frombits(uint32(v)) }
	return byType(map[isa.Type]execFunc{
		isa.F32: func(c *Core, o *op) bool {
			v := f32(single(c.S[o.in.A&31]), single(c.S[o.in.B&31]), single(c.S[o.in.C&31]))
			return c.set(o, uint64(math.Float32bits(canonical32(v))))
		},
		isa.F64: func(c *Core, o *op) bool {
			v := f64(math.Float64frombits(c.S[o.in.A&31]), math.Float64frombits(c.S[o.in.B&31]), math.Float64frombits(c.S[o.in.C&31]))
			if v != v {
				return c.set(o, num.F64.NaN())
			}
			return c.set(o, math.Float64bits(v))
		},
	})
}

func fcmp(value func(uint64) float64) execFunc {
	return func(c *Core, o *op) bool {
		a, b, is := value(c.S[o.in.A&31]), value(c.S[o.in.B&31]), uint8(isUnordered)
		switch {
		case a < b:
			is = isLess
		case a == b:
			is = isEqual
		case a > b:
			is = isGreater
		}
		c.setP(o.in.Dst, is&condHolds[o.in.Imm&15] != 0)
		return true
	}
}
