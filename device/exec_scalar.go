package device

import (
	"math/bits"

	"github.com/godwit-accel/godwit/isa"
)

// Scalar integer instructions. An i32 result is sign-extended.

var scalarExecs = execTable{
	isa.OpAdd:   always(func(c *Core, o *op) bool { return c.word(o, c.S[o.in.A]+c.S[o.in.B]) }),
	isa.OpSub:   always(func(c *Core, o *op) bool { return c.word(o, c.S[o.in.A]-c.S[o.in.B]) }),
	isa.OpAddi:  always(func(c *Core, o *op) bool { return c.word(o, c.S[o.in.A]+uint64(o.in.Imm)) }),
	isa.OpMul:   always(func(c *Core, o *op) bool { return c.word(o, c.S[o.in.A]*c.S[o.in.B]) }),
	isa.OpAnd:   always(func(c *Core, o *op) bool { return c.set(o, c.S[o.in.A]&c.S[o.in.B]) }),
	isa.OpOr:    always(func(c *Core, o *op) bool { return c.set(o, c.S[o.in.A]|c.S[o.in.B]) }),
	isa.OpXor:   always(func(c *Core, o *op) bool { return c.set(o, c.S[o.in.A]^c.S[o.in.B]) }),
	isa.OpAndn:  always(func(c *Core, o *op) bool { return c.set(o, c.S[o.in.A]&^c.S[o.in.B]) }),
	isa.OpAndi:  always(func(c *Core, o *op) bool { return c.set(o, c.S[o.in.A]&uint64(o.in.Imm)) }),
	isa.OpOri:   always(func(c *Core, o *op) bool { return c.set(o, c.S[o.in.A]|uint64(o.in.Imm)) }),
	isa.OpXori:  always(func(c *Core, o *op) bool { return c.set(o, c.S[o.in.A]^uint64(o.in.Imm)) }),
	isa.OpMov:   always(func(c *Core, o *op) bool { return c.set(o, c.S[o.in.A]) }),
	isa.OpLi:    always(func(c *Core, o *op) bool { return c.set(o, uint64(o.in.Imm)) }),
	isa.OpAdr:   always(func(c *Core, o *op) bool { return c.set(o, c.run.prog.pc(int(o.pc))+uint64(o.in.Imm)) }),
	isa.OpLea:   always(func(c *Core, o *op) bool { return c.set(o, c.indexed(&o.in)) }),
	isa.OpSlli:  always(execSlli),
	isa.OpSrli:  always(execSrli),
	isa.OpSrai:  always(execSrai),
	isa.OpMin:   compareWords(func(less bool, a, b uint64) uint64 { return pick(less, a, b) }),
	isa.OpMax:   compareWords(func(less bool, a, b uint64) uint64 { return pick(less, b, a) }),
	isa.OpSel:   always(func(c *Core, o *op) bool { return c.set(o, pick(c.P[o.in.C], c.S[o.in.A], c.S[o.in.B])) }),
	isa.OpCmp:   compare(func(c *Core, o *op) uint64 { return c.S[o.in.B] }),
	isa.OpCmpi:  compare(func(_ *Core, o *op) uint64 { return uint64(o.in.Imm >> 4) }),
	isa.OpPand:  always(func(c *Core, o *op) bool { c.setP(o.in.Dst, c.P[o.in.A] && c.P[o.in.B]); return true }),
	isa.OpPor:   always(func(c *Core, o *op) bool { c.setP(o.in.Dst, c.P[o.in.A] || c.P[o.in.B]); return true }),
	isa.OpPnot:  always(func(c *Core, o *op) bool { c.setP(o.in.Dst, !c.P[o.in.A]); return true }),
	isa.OpMcnt:  always(execMcnt),
	isa.OpMmov:  always(func(c *Core, o *op) bool { return c.setM(o, c.M[o.in.A]) }),
	isa.OpMnot:  always(func(c *Core, o *op) bool { return c.mask2(o, func(a, _ uint64) uint64 { return ^a }) }),
	isa.OpMand:  always(func(c *Core, o *op) bool { return c.mask2(o, func(a, b uint64) uint64 { return a & b }) }),
	isa.OpMor:   always(func(c *Core, o *op) bool { return c.mask2(o, func(a, b uint64) uint64 { return a | b }) }),
	isa.OpMxor:  always(func(c *Core, o *op) bool { return c.mask2(o, func(a, b uint64) uint64 { return a ^ b }) }),
	isa.OpMandn: always(func(c *Core, o *op) bool { return c.mask2(o, func(a, b uint64) uint64 { return a &^ b }) }),
}

func pick(first bool, a, b uint64) uint64 {
	if first {
		return a
	}
	return b
}

// set writes a 64-bit result.
func (c *Core) set(o *op, v uint64) bool {
	c.S[o.in.Dst&31] = v
	c.S[0] = 0
	return true
}

// word writes a result of the instruction's type, i64 or i32.
func (c *Core) word(o *op, v uint64) bool {
	if o.in.Type == isa.I32 {
		v = uint64(int64(int32(v)))
	}
	c.S[o.in.Dst&31] = v
	c.S[0] = 0
	return true
}

// indexed is the address base + index·scale + offset.
func (c *Core) indexed(in *isa.Inst) uint64 {
	return c.S[in.A&31] + c.S[in.B&31]<<(uint64(in.Imm)&7) + uint64(in.Imm>>3)
}

func execSlli(c *Core, o *op) bool { return c.word(o, c.S[o.in.A]<<uint64(o.in.Imm&63)) }

func execSrli(c *Core, o *op) bool {
	if o.in.Type == isa.I32 {
		return c.word(o, uint64(uint32(c.S[o.in.A]))>>uint64(o.in.Imm&63))
	}
	return c.set(o, c.S[o.in.A]>>uint64(o.in.Imm&63))
}

func execSrai(c *Core, o *op) bool {
	if o.in.Type == isa.I32 {
		return c.set(o, uint64(int64(int32(c.S[o.in.A]))>>uint64(o.in.Imm&63)))
	}
	return c.set(o, uint64(int64(c.S[o.in.A])>>uint64(o.in.Imm&63)))
}

// extend brings an operand to the 64 bits that its type means.
func extend(t isa.Type, v uint64) uint64 {
	switch t {
	case isa.I32:
		return uint64(int64(int32(v)))
	case isa.U32:
		return uint64(uint32(v))
	}
	return v
}

func less(t isa.Type, a, b uint64) bool {
	if t == isa.U64 || t == isa.U32 {
		return a < b
	}
	return int64(a) < int64(b)
}

func compareWords(f func(less bool, a, b uint64) uint64) func(*isa.Inst) execFunc {
	return always(func(c *Core, o *op) bool {
		t := o.in.Type
		a, b := extend(t, c.S[o.in.A]), extend(t, c.S[o.in.B])
		v := f(less(t, a, b), a, b)
		if t == isa.U32 {
			v = uint64(int64(int32(v)))
		}
		return c.set(o, v)
	})
}

func compare(second func(*Core, *op) uint64) func(*isa.Inst) execFunc {
	return always(func(c *Core, o *op) bool {
		t := o.in.Type
		a, b := extend(t, c.S[o.in.A]), extend(t, second(c, o))
		var v bool
		switch isa.Cond(o.in.Imm & 15) {
		case isa.EQ:
			v = a == b
		case isa.NE:
			v = a != b
		case isa.LT:
			v = less(t, a, b)
		case isa.LE:
			v = !less(t, b, a)
		case isa.GT:
			v = less(t, b, a)
		case isa.GE:
			v = !less(t, a, b)
		}
		c.setP(o.in.Dst, v)
		return true
	})
}

func (c *Core) setM(o *op, v [4]uint64) bool {
	if o.in.Dst != 0 {
		c.M[o.in.Dst] = v
	}
	return true
}

func (c *Core) mask2(o *op, f func(a, b uint64) uint64) bool {
	a, b := &c.M[o.in.A], &c.M[o.in.B]
	return c.setM(o, [4]uint64{f(a[0], b[0]), f(a[1], b[1]), f(a[2], b[2]), f(a[3], b[3])})
}

func execMcnt(c *Core, o *op) bool {
	size := o.in.Type.Size()
	n := min(max(int64(c.S[o.in.A]), 0), int64(isa.VBytes/size)) * int64(size)
	var m [4]uint64
	for i := range m {
		switch k := n - 64*int64(i); {
		case k >= 64:
			m[i] = ^uint64(0)
		case k > 0:
			m[i] = 1<<k - 1
		}
	}
	return c.setM(o, m)
}

// laneMask spreads the lowest bit of each lane of size bytes over the lane.
func laneMask(m uint64, size int) uint64 {
	switch size {
	case 2:
		m &= 0x5555555555555555
		return m | m<<1
	case 4:
		m &= 0x1111111111111111
		m |= m << 1
		return m | m<<2
	case 8:
		return m & 0x0101010101010101 * 0xff
	}
	return m
}

// maskBytes[b] has byte i all ones where bit i of b is set.
var maskBytes = func() (t [256]uint64) {
	for b := range t {
		for m := uint(b); m != 0; m &= m - 1 {
			t[b] |= 0xff << (8 * bits.TrailingZeros(m))
		}
	}
	return t
}()
