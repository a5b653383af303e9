package device

import (
	"math/bits"

	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/num"
)

// What is rare: any conversion, and instructions that move lanes about by masks.

// convertValue converts the low bits of a; the result's low bits count.
func convertValue(to, from isa.Type, a uint64, rnd num.Rnd) uint64 {
	switch {
	case to.Float() && from.Float():
		return num.Convert(numFormat[to], numFormat[from], a, rnd)
	case to.Float():
		return num.FromInt(numFormat[to], extendLow(from, a), from.Signed(), rnd)
	case from.Float():
		return num.ToInt(numFormat[from], a, to.Bits(), to.Signed(), rnd)
	}
	return extendLow(from, a)
}

// saturateValue converts an integer to another type's range.
func saturateValue(to, from isa.Type, a uint64, _ num.Rnd) uint64 {
	a = extendLow(from, a)
	negative := from.Signed() && int64(a) < 0
	top := ^uint64(0) >> (64 - to.Bits())
	if to.Signed() {
		top >>= 1
		if negative {
			return uint64(max(int64(a), -int64(top)-1))
		}
	} else if negative {
		return 0
	}
	return min(a, top)
}

// convertAny is a conversion of lanes by a function on values, under any mask.
func convertAny(f func(to, from isa.Type, a uint64, rnd num.Rnd) uint64) execFunc {
	return func(c *Core, o *op) bool {
		in := &o.in
		to, from := in.Type, isa.Type(in.Imm&15)
		ds, ss := to.Size(), from.Size()
		wide, part := max(ds, ss), int(in.Imm>>4&7)
		n := isa.VBytes / wide
		d0, s0 := 0, 0
		if ds < ss {
			d0 = part * n * ds
		} else if ss < ds {
			s0 = part * n * ss
		}
		src, d := c.V[in.A&31], &c.V[in.Dst&31]
		for i := range n {
			at := d[d0+i*ds:]
			switch {
			case c.on(in.Mask, i*wide):
				storeLE(at, f(to, from, loadLE(src[s0+i*ss:], uint64(ss)), num.Rnd(in.Rnd)), ds)
			case in.Z:
				storeLE(at, 0, ds)
			}
		}
		return true
	}
}

func generalExecs() execTable {
	general, narrow := convertAny(convertValue), convertAny(saturateValue)
	orElse := func(first func(*isa.Inst) execFunc, then execFunc) func(*isa.Inst) execFunc {
		return func(in *isa.Inst) execFunc {
			if f := first(in); f != nil {
				return f
			}
			return then
		}
	}
	divs := func(t isa.Type) execFunc {
		return lanes2(func(d, a, b *vec) {
			size := t.Size()
			for i := 0; i < isa.VBytes; i += size {
				q, _ := divideLow(t, loadLE(a[i:], uint64(size)), loadLE(b[i:], uint64(size)))
				storeLE(d[i:], q, size)
			}
		})
	}
	rems := func(t isa.Type) execFunc {
		return lanes2(func(d, a, b *vec) {
			size := t.Size()
			for i := 0; i < isa.VBytes; i += size {
				_, r := divideLow(t, loadLE(a[i:], uint64(size)), loadLE(b[i:], uint64(size)))
				storeLE(d[i:], r, size)
			}
		})
	}
	quotients, remainders := map[isa.Type]execFunc{}, map[isa.Type]execFunc{}
	for _, t := range []isa.Type{isa.I8, isa.I16, isa.I32, isa.I64, isa.U8, isa.U16, isa.U32, isa.U64} {
		quotients[t], remainders[t] = divs(t), rems(t)
	}
	return execTable{
		isa.OpVdiv:  byType(quotients),
		isa.OpVcvt:  orElse(pickConvert, general),
		isa.OpVcvts: orElse(pickSaturate, narrow),
		isa.OpVrem:  byType(remainders),
		isa.OpVnot: always(lanes2(func(d, a, _ *vec) {
			for i, v := range u64s(a) {
				u64s(d)[i] = ^v
			}
		})),
		isa.OpVsra: byType(sized([4]execFunc{
			bin(func(a, b int8) int8 { return a >> (b & 7) }), bin(func(a, b int16) int16 { return a >> (b & 15) }),
			bin(func(a, b int32) int32 { return a >> (b & 31) }), bin(func(a, b int64) int64 { return a >> (b & 63) }),
		})),
		isa.OpVcompress: always(execCompress),
		isa.OpVexpand:   always(execExpand),
		isa.OpVpfx:      always(execPrefix),
		isa.OpMfirst: always(func(c *Core, o *op) bool {
			size := o.in.Type.Size()
			for i := 0; i < isa.VBytes; i += size {
				if c.on(o.in.A, i) {
					return c.set(o, uint64(i/size))
				}
			}
			return c.set(o, ^uint64(0))
		}),
		isa.OpAbs: words(func(a, _ uint64) uint64 { return uint64(max(int64(a), -int64(a))) }, func(a, _ uint32) uint32 { return uint32(max(int32(a), -int32(a))) }),
		isa.OpMulh: always(func(c *Core, o *op) bool {
			t := o.in.Type
			a, b := extend(t, c.S[o.in.A&31]), extend(t, c.S[o.in.B&31])
			if t.Size() == 4 {
				return c.set(o, uint64(int64(int32(a*b>>32))))
			}
			hi, _ := bits.Mul64(a, b)
			if t == isa.I64 {
				hi -= uint64(int64(a)>>63)&b + uint64(int64(b)>>63)&a
			}
			return c.set(o, hi)
		}),
	}
}

// divideLow divides lanes of any width.
func divideLow(t isa.Type, a, b uint64) (q, r uint64) {
	wide := isa.U64
	if t.Signed() {
		wide = isa.I64
	}
	return divide(wide, extendLow(t, a), extendLow(t, b))
}

func execCompress(c *Core, o *op) bool {
	size := o.in.Type.Size()
	var t vec
	n := 0
	for i := 0; i < isa.VBytes; i += size {
		if c.on(o.in.Mask, i) {
			n += copy(t[n:n+size], c.V[o.in.A&31][i:])
		}
	}
	c.V[o.in.Dst&31] = t
	return true
}

func execExpand(c *Core, o *op) bool {
	size := o.in.Type.Size()
	t := c.V[o.in.Dst&31]
	if o.in.Z {
		t = vec{}
	}
	n := 0
	for i := 0; i < isa.VBytes; i += size {
		if c.on(o.in.Mask, i) {
			n += copy(t[i:i+size], c.V[o.in.A&31][n:])
		}
	}
	c.V[o.in.Dst&31] = t
	return true
}

func execPrefix(c *Core, o *op) bool {
	size := o.in.Type.Size()
	var t vec
	n := uint64(0)
	for i := 0; i < isa.VBytes; i += size {
		storeLE(t[i:], n, size)
		if c.on(o.in.A, i) {
			n++
		}
	}
	return c.result(o, &t)
}
