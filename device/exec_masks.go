package device

import (
	"math/bits"

	"github.com/godwit-accel/godwit/isa"
)

// Masks to and from scalars, and between lane widths.

// setLane turns a lane on or off.
func setLane(m *[4]uint64, lane, size int, on bool) {
	at := lane * size
	w := (uint64(1)<<size - 1) << (at & 63)
	if on {
		m[at>>6] |= w
	} else {
		m[at>>6] &^= w
	}
}

var maskExecs = execTable{
	isa.OpMget: always(func(c *Core, o *op) bool {
		size, first := o.in.Type.Size(), 64*int(o.in.Imm&3)
		var v uint64
		for i := range min(64, isa.VBytes/size) {
			if c.on(o.in.A, (first+i)*size) {
				v |= 1 << i
			}
		}
		return c.set(o, v)
	}),
	isa.OpMset: always(func(c *Core, o *op) bool {
		size, first := o.in.Type.Size(), 64*int(o.in.Imm&3)
		m, v := c.M[o.in.Dst&15], c.S[o.in.A&31]
		for i := range min(64, isa.VBytes/size) {
			setLane(&m, first+i, size, v>>i&1 != 0)
		}
		return c.setM(o, m)
	}),
	isa.OpMcvt: always(func(c *Core, o *op) bool {
		ds, ss, part := o.in.Type.Size(), isa.Type(o.in.Imm&15).Size(), int(o.in.Imm>>4&7)
		n := isa.VBytes / max(ds, ss)
		d0, s0 := 0, 0
		m := c.M[o.in.Dst&15]
		if ds < ss {
			d0 = part * n
		} else {
			s0 = part * n
		}
		for i := range n {
			setLane(&m, d0+i, ds, c.on(o.in.A, (s0+i)*ss))
		}
		return c.setM(o, m)
	}),
	isa.OpBswap: words(func(a, _ uint64) uint64 { return bits.ReverseBytes64(a) }, func(a, _ uint32) uint32 { return bits.ReverseBytes32(a) }),
	isa.OpBrev:  words(func(a, _ uint64) uint64 { return bits.Reverse64(a) }, func(a, _ uint32) uint32 { return bits.Reverse32(a) }),
	isa.OpRol: words(func(a, b uint64) uint64 { return bits.RotateLeft64(a, int(b&63)) },
		func(a, b uint32) uint32 { return bits.RotateLeft32(a, int(b&31)) }),
	isa.OpRor: words(func(a, b uint64) uint64 { return bits.RotateLeft64(a, -int(b&63)) },
		func(a, b uint32) uint32 { return bits.RotateLeft32(a, -int(b&31)) }),
}
