package device

import (
	"math/bits"
	"unsafe"

	"github.com/godwit-accel/godwit/isa"
)

var matrixExecs = execTable{
	isa.OpMma:   pickMma,
	isa.OpTmov:  always(func(c *Core, o *op) bool { c.T[o.in.Dst&15] = c.T[o.in.A&15]; return true }),
	isa.OpTzero: always(func(c *Core, o *op) bool { c.T[o.in.Dst&15] = [isa.TileBytes]byte{}; return true }),
	isa.OpTget: always(func(c *Core, o *op) bool {
		copy(c.V[o.in.Dst&31][:], c.T[o.in.A&15][isa.VBytes*int(o.in.Imm&3):])
		return true
	}),
	isa.OpTput: always(func(c *Core, o *op) bool {
		copy(c.T[o.in.Dst&15][isa.VBytes*int(o.in.Imm&3):], c.V[o.in.A&31][:])
		return true
	}),
}

// pickMma chooses the kernel by type. C may be A or B: the kernels then see a copy.
func pickMma(in *isa.Inst) execFunc {
	switch in.Type {
	case isa.F32:
		return mma(func(k *kernels, c, a, b *[isa.TileBytes]byte) { k.mmaF32(tileF32(c), tileF32(a), tileF32(b)) })
	case isa.BF16:
		return mma(func(k *kernels, c, a, b *[isa.TileBytes]byte) { k.mmaBF16(tileF32(c), tile16(a), tile16(b)) })
	case isa.F16:
		return mma(func(k *kernels, c, a, b *[isa.TileBytes]byte) { k.mmaF16(tileF32(c), tile16(a), tile16(b)) })
	case isa.I8:
		return mma(func(k *kernels, c, a, b *[isa.TileBytes]byte) { k.mmaSS(tileI32(c), a, b) })
	case isa.U8:
		return mma(func(k *kernels, c, a, b *[isa.TileBytes]byte) { k.mmaUU(tileI32(c), a, b) })
	case isa.U8I8:
		return mma(func(k *kernels, c, a, b *[isa.TileBytes]byte) { k.mmaUS(tileI32(c), a, b) })
	case isa.I8U8:
		return mma(func(k *kernels, c, a, b *[isa.TileBytes]byte) { k.mmaSU(tileI32(c), a, b) })
	}
	return nil
}

func mma(f func(k *kernels, c, a, b *[isa.TileBytes]byte)) execFunc {
	return func(c *Core, o *op) bool {
		d, a, b := &c.T[o.in.Dst&15], &c.T[o.in.A&15], &c.T[o.in.B&15]
		if o.in.Dst == o.in.A || o.in.Dst == o.in.B {
			was := *d
			if o.in.Dst == o.in.A {
				a = &was
			}
			if o.in.Dst == o.in.B {
				b = &was
			}
		}
		if o.in.Z {
			*d = [isa.TileBytes]byte{}
		}
		f(c.kern, d, a, b)
		return true
	}
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
