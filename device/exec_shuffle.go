package device

import (
	"math"

	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/num"
)

// Vector instructions that move lanes about, and a few that stand alone: rounding, saturating, gathering, byte products.

var shuffleExecs = execTable{
	isa.OpVsll:     shifts(func(a, b uint64, w int) uint64 { return a << (b & uint64(w-1)) }),
	isa.OpVsrl:     shifts(func(a, b uint64, w int) uint64 { return a >> (b & uint64(w-1)) }),
	isa.OpVslideup: always(func(c *Core, o *op) bool { return c.slide(o, -int(o.in.Imm)*o.in.Type.Size()) }),
	isa.OpVslidedn: always(func(c *Core, o *op) bool { return c.slide(o, int(o.in.Imm)*o.in.Type.Size()) }),
	isa.OpVslide: always(func(c *Core, o *op) bool {
		n := int(o.in.Imm) * o.in.Type.Size()
		var t [2 * isa.VBytes]byte
		copy(t[:], c.V[o.in.A&31][:])
		copy(t[isa.VBytes:], c.V[o.in.B&31][:])
		return c.result(o, (*vec)(t[n:]))
	}),
	isa.OpVperm:  byType(sized(four(perm[uint8](), perm[uint16](), perm[uint32](), perm[uint64]()))),
	isa.OpVzip:   byType(sized(four(zip[uint8](), zip[uint16](), zip[uint32](), zip[uint64]()))),
	isa.OpVunzip: byType(sized(four(unzip[uint8](), unzip[uint16](), unzip[uint32](), unzip[uint64]()))),
	isa.OpVextr: always(func(c *Core, o *op) bool {
		size := o.in.Type.Size()
		return c.set(o, extendLow(o.in.Type, loadLE(c.V[o.in.A&31][int(o.in.Imm)*size:], uint64(size))))
	}),
	isa.OpVround: byType(map[isa.Type]execFunc{isa.F32: roundLanes}),
	isa.OpVldg:   pickGather,
	isa.OpVdot4: byType(map[isa.Type]execFunc{
		isa.I8:   dot4(func(a, b byte) int32 { return int32(int8(a)) * int32(int8(b)) }),
		isa.U8:   dot4(func(a, b byte) int32 { return int32(a) * int32(b) }),
		isa.U8I8: dot4(func(a, b byte) int32 { return int32(a) * int32(int8(b)) }),
		isa.I8U8: dot4(func(a, b byte) int32 { return int32(int8(a)) * int32(b) }),
	}),
}

// result writes a vector under the instruction's mask.
func (c *Core) result(o *op, v *vec) bool {
	if o.in.Mask == 0 {
		c.V[o.in.Dst&31] = *v
	} else {
		c.merge(o, v, o.in.Type.Size())
	}
	return true
}

// slide moves the bytes of a down by n, up if n is negative; zeros come in.
func (c *Core) slide(o *op, n int) bool {
	a := &c.V[o.in.A&31]
	var t vec
	if n >= 0 {
		copy(t[:], a[min(n, isa.VBytes):])
	} else {
		copy(t[min(-n, isa.VBytes):], a[:])
	}
	return c.result(o, &t)
}

func shifts(f func(a, b uint64, w int) uint64) func(*isa.Inst) execFunc {
	return byType(sized(four(
		bin(func(a, b uint8) uint8 { return uint8(f(uint64(a), uint64(b), 8)) }),
		bin(func(a, b uint16) uint16 { return uint16(f(uint64(a), uint64(b), 16)) }),
		bin(func(a, b uint32) uint32 { return uint32(f(uint64(a), uint64(b), 32)) }),
		bin(func(a, b uint64) uint64 { return f(a, b, 64) }),
	)))
}

func perm[T integer]() execFunc {
	return func(c *Core, o *op) bool {
		var t vec
		x, a, b := lanesOf[T](&t), lanesOf[T](&c.V[o.in.A&31]), lanesOf[T](&c.V[o.in.B&31])
		for i, at := range b {
			if uint64(at) < uint64(len(a)) {
				x[i] = a[at]
			}
		}
		return c.result(o, &t)
	}
}

func zip[T integer]() execFunc {
	return func(c *Core, o *op) bool {
		var t vec
		x, a, b := lanesOf[T](&t), lanesOf[T](&c.V[o.in.A&31]), lanesOf[T](&c.V[o.in.B&31])
		half := len(x) / 2
		from := half * int(o.in.Imm&1)
		for i := range half {
			x[2*i], x[2*i+1] = a[from+i], b[from+i]
		}
		return c.result(o, &t)
	}
}

func unzip[T integer]() execFunc {
	return func(c *Core, o *op) bool {
		var t vec
		x, a, b := lanesOf[T](&t), lanesOf[T](&c.V[o.in.A&31]), lanesOf[T](&c.V[o.in.B&31])
		half, odd := len(x)/2, int(o.in.Imm&1)
		for i := range half {
			x[i], x[half+i] = a[2*i+odd], b[2*i+odd]
		}
		return c.result(o, &t)
	}
}

func roundLanes(c *Core, o *op) bool {
	var t vec
	rnd := num.Rnd(o.in.Rnd)
	for i, v := range f32s(&c.V[o.in.A&31]) {
		f32s(&t)[i] = canonical32(float32(num.Integral(float64(v), rnd)))
	}
	return c.result(o, &t)
}

// pickSaturate covers the narrowing conversions of i32.
func pickSaturate(in *isa.Inst) execFunc {
	if in.Mask != 0 || isa.Type(in.Imm&15) != isa.I32 {
		return nil
	}
	switch in.Type {
	case isa.I8:
		return convert(func(a int32) int8 { return int8(min(max(a, math.MinInt8), math.MaxInt8)) })
	case isa.U8:
		return convert(func(a int32) uint8 { return uint8(min(max(a, 0), math.MaxUint8)) })
	case isa.I16:
		return convert(func(a int32) int16 { return int16(min(max(a, math.MinInt16), math.MaxInt16)) })
	case isa.U16:
		return convert(func(a int32) uint16 { return uint16(min(max(a, 0), math.MaxUint16)) })
	}
	return nil
}

func pickGather(in *isa.Inst) execFunc {
	if in.Type == isa.I32 && in.Mask == 0 {
		return gather32
	}
	return execGather
}

// gather32 loads 64 words, fast where all are in the scratchpad.
func gather32(c *Core, o *op) bool {
	in := &o.in
	base, scale := c.S[in.A&31]+uint64(in.Imm>>3), uint(in.Imm&7)
	var t vec
	for i, at := range i32s(&c.V[in.B&31]) {
		addr := base + uint64(int64(at))<<scale
		if !c.inScratch(addr, 4) || addr&3 != 0 {
			return execGather(c, o)
		}
		u32s(&t)[i] = uint32(loadLE(c.scratch[addr:], 4))
	}
	c.V[in.Dst&31] = t
	return true
}

func dot4(product func(a, b byte) int32) execFunc {
	return func(c *Core, o *op) bool {
		var t vec
		a, b := &c.V[o.in.A&31], &c.V[o.in.B&31]
		for i, v := range i32s(&c.V[o.in.C&31]) {
			for j := 4 * i; j < 4*i+4; j++ {
				v += product(a[j], b[j])
			}
			i32s(&t)[i] = v
		}
		if o.in.Mask == 0 {
			c.V[o.in.Dst&31] = t
		} else {
			c.merge(o, &t, 4)
		}
		return true
	}
}
