package device

import (
	"math/bits"
	"unsafe"

	"github.com/godwit-accel/godwit/isa"
)

var matrixExecs = execTable{
	isa.OpMma: pickMma,
	isa.OpTmov: always(func(c *Core, o *op) bool {
		a := *c.tile(o.in.A)
		c.overwritten(o.in.Dst & 15)
		c.T[o.in.Dst&15] = a
		return true
	}),
	isa.OpTzero: always(func(c *Core, o *op) bool {
		c.overwritten(o.in.Dst & 15)
		c.T[o.in.Dst&15] = [isa.TileBytes]byte{}
		return true
	}),
	isa.OpTget: always(func(c *Core, o *op) bool {
		copy(c.V[o.in.Dst&31][:], c.tile(o.in.A)[isa.VBytes*int(o.in.Imm&3):])
		return true
	}),
	isa.OpTput: always(func(c *Core, o *op) bool {
		copy(c.tile(o.in.Dst)[isa.VBytes*int(o.in.Imm&3):], c.V[o.in.A&31][:])
		return true
	}),
}

// Views of registers as lanes; hosts are little-endian, as the device is.

func tileF32(t *[isa.TileBytes]byte) *[256]float32 { return (*[256]float32)(unsafe.Pointer(t)) }
func tileI32(t *[isa.TileBytes]byte) *[256]int32   { return (*[256]int32)(unsafe.Pointer(t)) }
func tile16(t *[isa.TileBytes]byte) *[512]uint16   { return (*[512]uint16)(unsafe.Pointer(t)) }
func u64s(v *[isa.VBytes]byte) *[32]uint64         { return (*[32]uint64)(unsafe.Pointer(v)) }
func f32s(v *[isa.VBytes]byte) *[64]float32        { return (*[64]float32)(unsafe.Pointer(v)) }
func i32s(v *[isa.VBytes]byte) *[64]int32          { return (*[64]int32)(unsafe.Pointer(v)) }
func u32s(v *[isa.VBytes]byte) *[64]uint32         { return (*[64]uint32)(unsafe.Pointer(v)) }

func bitLen(m uint64) int { return bits.Len64(m) }
