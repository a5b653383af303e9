package backend

import (
	"github.com/godwit-accel/godwit/ir/kernel"
	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/regalloc"
)

// classOf is the register file of a type.
func classOf(t kernel.Type) regalloc.Class {
	switch {
	case t == kernel.Tile:
		return regalloc.T
	case t.IsMask():
		return regalloc.M
	case t.Lanes > 0:
		return regalloc.V
	case t.Elem == kernel.I1:
		return regalloc.P
	}
	return regalloc.S
}

type sign uint8

const (
	signed sign = iota
	unsigned
)

var typeOf = [2][16]isa.Type{
	signed: {
		kernel.I1: isa.I8, kernel.I8: isa.I8, kernel.I16: isa.I16, kernel.I32: isa.I32, kernel.I64: isa.I64, kernel.Ptr: isa.I64,
		kernel.F16: isa.F16, kernel.BF16: isa.BF16, kernel.F32: isa.F32, kernel.F64: isa.F64,
	},
	unsigned: {
		kernel.I1: isa.U8, kernel.I8: isa.U8, kernel.I16: isa.U16, kernel.I32: isa.U32, kernel.I64: isa.U64, kernel.Ptr: isa.U64,
		kernel.F16: isa.F16, kernel.BF16: isa.BF16, kernel.F32: isa.F32, kernel.F64: isa.F64,
	},
}

func elemType(e kernel.Elem, s sign) isa.Type { return typeOf[s][e] }

// bitsType is the signed integer type of a width in bytes.
func bitsType(bytes int) isa.Type {
	return [...]isa.Type{1: isa.I8, 2: isa.I16, 4: isa.I32, 8: isa.I64}[bytes]
}

// laneType is the integer type of a vector's or mask's lanes.
func laneType(t kernel.Type) isa.Type {
	if t.IsMask() {
		return bitsType(int(t.Width))
	}
	return bitsType(t.Elem.Bytes())
}

// full reports a vector or mask type that has all lanes of the register.
func full(t kernel.Type) bool { return int(t.Lanes)*laneType(t).Size() == isa.VBytes }

// narrow reports an integer scalar whose arithmetic is done in 32 bits.
func narrow(e kernel.Elem) bool { return e == kernel.I8 || e == kernel.I16 }

// signExtend reads the low bits of an element as a signed number; floats come as they are.
func signExtend(e kernel.Elem, v int64) int64 {
	switch e.Bytes() {
	case 1:
		return int64(int8(v))
	case 2:
		return int64(int16(v))
	case 4:
		return int64(int32(v))
	}
	return v
}
