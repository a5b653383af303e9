package kir

import (
	"encoding/binary"

	"github.com/godwit-accel/godwit/ir/kernel"
	"github.com/godwit-accel/godwit/num"
)

var formats = map[kernel.Elem]num.Format{kernel.F16: num.F16, kernel.BF16: num.BF16, kernel.F32: num.F32, kernel.F64: num.F64}

// rnd is the rounding mode in num's numbering, which is the kernel IR's.
func (a *laneArgs) rnd() num.Rnd { return num.Rnd(a.in.Rnd) }

func init() {
	for op, f := range map[kernel.Op]func(num.Format, uint64, uint64) uint64{
		kernel.OpFAdd: num.Add, kernel.OpFSub: num.Sub, kernel.OpFMul: num.Mul, kernel.OpFDiv: num.Div,
		kernel.OpFMin: num.Min, kernel.OpFMax: num.Max, kernel.OpFMinNum: num.MinNum, kernel.OpFMaxNum: num.MaxNum,
		kernel.OpCopySign: num.CopySign,
	} {
		laneOps[op] = func(a *laneArgs) uint64 { return f(formats[a.t], a.x[0], a.x[1]) }
	}
	for op, f := range map[kernel.Op]func(num.Format, uint64) uint64{
		kernel.OpFNeg: num.Neg, kernel.OpFAbs: num.Abs, kernel.OpSqrt: num.Sqrt,
	} {
		laneOps[op] = func(a *laneArgs) uint64 { return f(formats[a.t], a.x[0]) }
	}
	for op, fn := range map[kernel.Op]num.Func{
		kernel.OpExp: num.FuncExp, kernel.OpExp2: num.FuncExp2, kernel.OpLog: num.FuncLog, kernel.OpLog2: num.FuncLog2, kernel.OpExpm1: num.FuncExpm1, kernel.OpLog1p: num.FuncLog1p,
		kernel.OpRcp: num.FuncRcp, kernel.OpRsqrt: num.FuncRsqrt, kernel.OpSin: num.FuncSin, kernel.OpCos: num.FuncCos,
		kernel.OpTan: num.FuncTan, kernel.OpTanh: num.FuncTanh, kernel.OpLogistic: num.FuncLogistic, kernel.OpErf: num.FuncErf,
	} {
		laneOps[op] = func(a *laneArgs) uint64 { return fn.Apply(formats[a.t], a.x[0]) }
	}
	laneOps[kernel.OpFMA] = func(a *laneArgs) uint64 { return num.FMA(formats[a.t], a.x[0], a.x[1], a.x[2]) }
	laneOps[kernel.OpRound] = func(a *laneArgs) uint64 { return num.RoundInt(formats[a.t], a.x[0], a.rnd()) }
	laneOps[kernel.OpFCmp] = func(a *laneArgs) uint64 {
		f := formats[a.u]
		return b2u(compareFloat(a.in.Cond, f.Value(a.x[0]), f.Value(a.x[1])))
	}
	convert := func(a *laneArgs) uint64 { return num.Convert(formats[a.t], formats[a.u], a.x[0], a.rnd()) }
	laneOps[kernel.OpFPExt], laneOps[kernel.OpFPTrunc] = convert, convert
	laneOps[kernel.OpSIToFP] = func(a *laneArgs) uint64 {
		return num.FromInt(formats[a.t], uint64(signed(a.u, a.x[0])), true, a.rnd())
	}
	laneOps[kernel.OpUIToFP] = func(a *laneArgs) uint64 { return num.FromInt(formats[a.t], a.x[0], false, a.rnd()) }
	laneOps[kernel.OpFPToSI] = func(a *laneArgs) uint64 {
		return num.ToInt(formats[a.u], a.x[0], int(a.width()), true, a.rnd())
	}
	laneOps[kernel.OpFPToUI] = func(a *laneArgs) uint64 {
		return num.ToInt(formats[a.u], a.x[0], int(a.width()), false, a.rnd())
	}
}

// mmaGroup adds the products of one k-group of 4 bytes, in ascending k.
func mmaGroup(op kernel.Op, sum uint32, a, b []byte) uint32 {
	le := binary.LittleEndian
	f32 := func(x, y, z uint64) uint64 { return num.FMA(num.F32, x, y, z) }
	switch op {
	case kernel.OpMmaF32:
		return uint32(f32(uint64(le.Uint32(a)), uint64(le.Uint32(b)), uint64(sum)))
	case kernel.OpMmaBF16, kernel.OpMmaF16:
		h := num.F16
		if op == kernel.OpMmaBF16 {
			h = num.BF16
		}
		for k := 0; k < 4; k += 2 {
			x := num.Convert(num.F32, h, uint64(le.Uint16(a[k:])), num.RNE)
			y := num.Convert(num.F32, h, uint64(le.Uint16(b[k:])), num.RNE)
			sum = uint32(f32(x, y, uint64(sum)))
		}
		return sum
	}
	for k := range 4 {
		x := byteOf(a[k], op == kernel.OpMmaSS || op == kernel.OpMmaSU)
		sum += uint32(x * byteOf(b[k], op == kernel.OpMmaSS || op == kernel.OpMmaUS))
	}
	return sum
}
