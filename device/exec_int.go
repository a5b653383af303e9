package device

import (
	"math/bits"

	"github.com/godwit-accel/godwit/isa"
)

// Further scalar integer, predicate and mask instructions.

var intExecs = execTable{
	isa.OpSll: words(func(a, b uint64) uint64 { return a << (b & 63) }, func(a, b uint32) uint32 { return a << (b & 31) }),
	isa.OpSrl: words(func(a, b uint64) uint64 { return a >> (b & 63) }, func(a, b uint32) uint32 { return a >> (b & 31) }),
	isa.OpSra: words(func(a, b uint64) uint64 { return uint64(int64(a) >> (b & 63)) }, func(a, b uint32) uint32 { return uint32(int32(a) >> (b & 31)) }),
	isa.OpDiv: always(func(c *Core, o *op) bool {
		q, _ := divide(o.in.Type, c.S[o.in.A&31], c.S[o.in.B&31])
		return c.set(o, q)
	}),
	isa.OpRem: always(func(c *Core, o *op) bool {
		_, r := divide(o.in.Type, c.S[o.in.A&31], c.S[o.in.B&31])
		return c.set(o, r)
	}),
	isa.OpExt: always(func(c *Core, o *op) bool { return c.set(o, extendLow(o.in.Type, c.S[o.in.A&31])) }),
	isa.OpClz: words(func(a, _ uint64) uint64 { return uint64(bits.LeadingZeros64(a)) }, func(a, _ uint32) uint32 { return uint32(bits.LeadingZeros32(a)) }),
	isa.OpCtz: words(func(a, _ uint64) uint64 { return uint64(bits.TrailingZeros64(a)) }, func(a, _ uint32) uint32 { return uint32(bits.TrailingZeros32(a)) }),
	isa.OpPopcount: words(func(a, _ uint64) uint64 { return uint64(bits.OnesCount64(a)) },
		func(a, _ uint32) uint32 { return uint32(bits.OnesCount32(a)) }),
	isa.OpPxor:  always(func(c *Core, o *op) bool { c.setP(o.in.Dst, c.P[o.in.A] != c.P[o.in.B]); return true }),
	isa.OpPandn: always(func(c *Core, o *op) bool { c.setP(o.in.Dst, c.P[o.in.A] && !c.P[o.in.B]); return true }),
	isa.OpPset:  always(func(c *Core, o *op) bool { c.setP(o.in.Dst, c.S[o.in.A&31] != 0); return true }),
	isa.OpPget: always(func(c *Core, o *op) bool {
		if c.P[o.in.A] {
			return c.set(o, 1)
		}
		return c.set(o, 0)
	}),
	isa.OpMwhile: always(execMwhile),
	isa.OpMany:   always(func(c *Core, o *op) bool { c.setP(o.in.Dst, c.lanesOn(o) > 0); return true }),
	isa.OpMall:   always(func(c *Core, o *op) bool { c.setP(o.in.Dst, c.lanesOn(o) == o.in.Type.Lanes()); return true }),
	isa.OpMpop:   always(func(c *Core, o *op) bool { return c.set(o, uint64(c.lanesOn(o))) }),
}

func words(f64 func(a, b uint64) uint64, f32 func(a, b uint32) uint32) func(*isa.Inst) execFunc {
	return byType(map[isa.Type]execFunc{
		isa.I64: func(c *Core, o *op) bool { return c.set(o, f64(c.S[o.in.A&31], c.S[o.in.B&31])) },
		isa.I32: func(c *Core, o *op) bool {
			return c.set(o, uint64(int64(int32(f32(uint32(c.S[o.in.A&31]), uint32(c.S[o.in.B&31]))))))
		},
	})
}

// divide is quotient and remainder as RISC-V has them.
func divide(t isa.Type, a, b uint64) (q, r uint64) {
	a, b = extend(t, a), extend(t, b)
	switch {
	case b == 0:
		q, r = ^uint64(0), a
	case t == isa.U64 || t == isa.U32:
		q, r = a/b, a%b
	case int64(b) == -1:
		q, r = -a, 0
	default:
		q, r = uint64(int64(a)/int64(b)), uint64(int64(a)%int64(b))
	}
	if t.Size() == 4 {
		q, r = uint64(int64(int32(q))), uint64(int64(int32(r)))
	}
	return q, r
}

// extendLow extends the low bits of a value as the type says.
func extendLow(t isa.Type, v uint64) uint64 {
	s := 64 - uint(t.Bits())
	if t.Signed() {
		return uint64(int64(v<<s) >> s)
	}
	return v << s >> s
}

// execMwhile turns lane i on where a + i < b.
func execMwhile(c *Core, o *op) bool {
	a, b := int64(c.S[o.in.A&31]), int64(c.S[o.in.B&31])
	n := uint64(0)
	if a < b {
		n = uint64(b) - uint64(a)
	}
	return c.setM(o, firstBytes(min(n, uint64(o.in.Type.Lanes()))*uint64(o.in.Type.Size())))
}

// firstBytes is a mask of the first n bits.
func firstBytes(n uint64) (m [4]uint64) {
	for i := range m {
		switch {
		case n >= 64:
			m[i] = ^uint64(0)
			n -= 64
		default:
			m[i] = 1<<n - 1
			n = 0
		}
	}
	return m
}

// lanesOn counts the lanes of the type that mask a turns on.
func (c *Core) lanesOn(o *op) int {
	low := [...]uint64{1: ^uint64(0), 2: 0x5555555555555555, 4: 0x1111111111111111, 8: 0x0101010101010101}[o.in.Type.Size()]
	n := 0
	for _, w := range c.M[o.in.A&15] {
		n += bits.OnesCount64(w & low)
	}
	return n
}
