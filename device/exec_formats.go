package device

import (
	"math"

	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/num"
)

// Vector floating point in the formats that have no loops of their own: f64 by Go's operations, f16 and bf16 through num.

func nan64(v float64) float64 {
	if v != v {
		return math.Float64frombits(0x7ff8000000000000)
	}
	return v
}

// inFormats makes the executors of a binary operation of num for f16 and bf16, and for f64 by a function of Go.
func inFormats(f func(num.Format, uint64, uint64) uint64, wide func(a, b float64) float64) map[isa.Type]execFunc {
	narrow := func(fm num.Format) execFunc {
		return bin(func(a, b uint16) uint16 { return uint16(f(fm, uint64(a), uint64(b))) })
	}
	return map[isa.Type]execFunc{
		isa.F16: narrow(num.F16), isa.BF16: narrow(num.BF16),
		isa.F32: bin(func(a, b uint32) uint32 { return uint32(f(num.F32, uint64(a), uint64(b))) }),
		isa.F64: bin(func(a, b float64) float64 { return nan64(wide(a, b)) }),
	}
}

func formatExecs() execTable {
	t := execTable{}
	add := func(op isa.Op, m map[isa.Type]execFunc) { t[op] = byType(m) }
	add(isa.OpVadd, inFormats(num.Add, func(a, b float64) float64 { return a + b }))
	add(isa.OpVsub, inFormats(num.Sub, func(a, b float64) float64 { return a - b }))
	add(isa.OpVmul, inFormats(num.Mul, func(a, b float64) float64 { return a * b }))
	add(isa.OpVdiv, inFormats(num.Div, func(a, b float64) float64 { return a / b }))
	add(isa.OpVmin, inFormats(num.Min, func(a, b float64) float64 { return min(a, b) }))
	add(isa.OpVmax, inFormats(num.Max, func(a, b float64) float64 { return max(a, b) }))
	fma := func(fm num.Format) execFunc {
		return tern(func(a, b, c uint16) uint16 { return uint16(num.FMA(fm, uint64(a), uint64(b), uint64(c))) })
	}
	add(isa.OpVfma, map[isa.Type]execFunc{
		isa.F16: fma(num.F16), isa.BF16: fma(num.BF16),
		isa.F64: tern(func(a, b, c float64) float64 { return nan64(math.FMA(a, b, c)) }),
	})
	for _, op := range []struct {
		op isa.Op
		fn num.Func
	}{
		{isa.OpVexp, num.FuncExp},
		{isa.OpVexp2, num.FuncExp2},
		{isa.OpVlog, num.FuncLog},
		{isa.OpVlog2, num.FuncLog2},
		{isa.OpVexpm1, num.FuncExpm1},
		{isa.OpVlog1p, num.FuncLog1p},
		{isa.OpVrcp, num.FuncRcp},
		{isa.OpVrsqrt, num.FuncRsqrt},
		{isa.OpVsqrt, num.FuncSqrt},
		{isa.OpVsin, num.FuncSin},
		{isa.OpVcos, num.FuncCos},
		{isa.OpVtan, num.FuncTan},
		{isa.OpVtanh, num.FuncTanh},
		{isa.OpVlogistic, num.FuncLogistic},
		{isa.OpVerf, num.FuncErf},
	} {
		narrow := func(fm num.Format) execFunc {
			return un(func(a uint16) uint16 { return uint16(op.fn.Apply(fm, uint64(a))) })
		}
		add(op.op, map[isa.Type]execFunc{
			isa.F16: narrow(num.F16), isa.BF16: narrow(num.BF16),
			isa.F64: un(func(a uint64) uint64 { return op.fn.Apply(num.F64, a) }),
		})
	}
	flip := func(s8, s4, s2 uint64, f func(a, sign uint64) uint64) map[isa.Type]execFunc {
		half := un(func(a uint16) uint16 { return uint16(f(uint64(a), s2)) })
		return map[isa.Type]execFunc{
			isa.F16: half, isa.BF16: half,
			isa.F32: un(func(a uint32) uint32 { return uint32(f(uint64(a), s4)) }), isa.F64: un(func(a uint64) uint64 { return f(a, s8) }),
		}
	}
	add(isa.OpVneg, flip(1<<63, 1<<31, 1<<15, func(a, sign uint64) uint64 { return a ^ sign }))
	add(isa.OpVabs, flip(1<<63, 1<<31, 1<<15, func(a, sign uint64) uint64 { return a &^ sign }))
	return t
}
