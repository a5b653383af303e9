package device

import (
	"math"

	"github.com/godwit-accel/godwit/isa"
)

// Vector instructions that models execute most, as loops over typed lanes; the others run by their reference functions,
// which these must equal bit for bit.

type vec = [isa.VBytes]byte

// lanes2 makes an execFunc of a loop over lanes. Without mask it writes the destination in place,
// so that loop may read lane i of its sources only before it writes lane i.
func lanes2(f func(d, a, b *vec)) execFunc {
	return func(c *Core, o *op) bool {
		in := &o.in
		if in.Mask == 0 {
			f(&c.V[in.Dst&31], &c.V[in.A&31], &c.V[in.B&31])
			return true
		}
		f(&c.tmp, &c.V[in.A&31], &c.V[in.B&31])
		c.merge(o, &c.tmp, in.Type.Size())
		return true
	}
}

func lanes3(f func(d, a, b, e *vec)) execFunc {
	return func(c *Core, o *op) bool {
		in := &o.in
		if in.Mask == 0 {
			f(&c.V[in.Dst&31], &c.V[in.A&31], &c.V[in.B&31], &c.V[in.C&31])
			return true
		}
		f(&c.tmp, &c.V[in.A&31], &c.V[in.B&31], &c.V[in.C&31])
		c.merge(o, &c.tmp, in.Type.Size())
		return true
	}
}

// kernel executes a vector instruction by a kernel of the device's set.
func kernel(k int) execFunc {
	return func(c *Core, o *op) bool {
		in := &o.in
		if in.Mask == 0 {
			c.kern.lanes[k](&c.V[in.Dst&31], &c.V[in.A&31], &c.V[in.B&31], &c.V[in.C&31])
			return true
		}
		c.kern.lanes[k](&c.tmp, &c.V[in.A&31], &c.V[in.B&31], &c.V[in.C&31])
		c.merge(o, &c.tmp, in.Type.Size())
		return true
	}
}

// byType makes a picker that chooses by the type field.
func byType(m map[isa.Type]execFunc) func(*isa.Inst) execFunc {
	return func(in *isa.Inst) execFunc { return m[in.Type] }
}

func vectorExecs() execTable {
	bits2 := func(f func(d, a, b *[32]uint64)) func(*isa.Inst) execFunc {
		return always(lanes2(func(d, a, b *vec) { f(u64s(d), u64s(a), u64s(b)) }))
	}
	return execTable{
		isa.OpVadd: byType(map[isa.Type]execFunc{isa.F32: kernel(laneAddF32), isa.I32: lanes2(addI32)}),
		isa.OpVsub: byType(map[isa.Type]execFunc{isa.F32: kernel(laneSubF32), isa.I32: lanes2(subI32)}),
		isa.OpVmul: byType(map[isa.Type]execFunc{isa.F32: kernel(laneMulF32), isa.I32: lanes2(mulI32)}),
		isa.OpVdiv: byType(map[isa.Type]execFunc{isa.F32: kernel(laneDivF32)}),
		isa.OpVmin: byType(map[isa.Type]execFunc{isa.F32: kernel(laneMinF32), isa.I32: lanes2(minI32)}),
		isa.OpVmax: byType(map[isa.Type]execFunc{isa.F32: kernel(laneMaxF32), isa.I32: lanes2(maxI32)}),
		isa.OpVfma: byType(map[isa.Type]execFunc{isa.F32: kernel(laneFmaF32), isa.I32: lanes3(fmaI32)}),
		isa.OpVand: bits2(func(d, a, b *[32]uint64) {
			for i := range d {
				d[i] = a[i] & b[i]
			}
		}),
		isa.OpVor: bits2(func(d, a, b *[32]uint64) {
			for i := range d {
				d[i] = a[i] | b[i]
			}
		}),
		isa.OpVxor: bits2(func(d, a, b *[32]uint64) {
			for i := range d {
				d[i] = a[i] ^ b[i]
			}
		}),
		isa.OpVandn: bits2(func(d, a, b *[32]uint64) {
			for i := range d {
				d[i] = a[i] &^ b[i]
			}
		}),
		isa.OpVmov:    always(lanes2(func(d, a, _ *vec) { *d = *a })),
		isa.OpVsel:    always(execVsel),
		isa.OpVsplat:  always(func(c *Core, o *op) bool { return c.splat(o, c.S[o.in.A&31]) }),
		isa.OpVsplati: always(func(c *Core, o *op) bool { return c.splat(o, uint64(o.in.Imm)) }),
	}
}

func (c *Core) splat(o *op, x uint64) bool {
	size := o.in.Type.Size()
	if o.in.Mask == 0 {
		splat(&c.V[o.in.Dst&31], x, size)
		return true
	}
	splat(&c.tmp, x, size)
	c.merge(o, &c.tmp, size)
	return true
}

func execVsel(c *Core, o *op) bool {
	in := &o.in
	c.tmp = c.V[in.B&31]
	blend(&c.tmp, &c.V[in.A&31], &c.M[in.C&15], in.Type.Size())
	if in.Mask == 0 {
		c.V[in.Dst&31] = c.tmp
		return true
	}
	c.merge(o, &c.tmp, in.Type.Size())
	return true
}

var nan32 = math.Float32frombits(quietNaN32)

func addF32(d, a, b *vec) {
	x, y, z := f32s(d), f32s(a), f32s(b)
	for i := range x {
		v := y[i] + z[i]
		if v != v {
			v = nan32
		}
		x[i] = v
	}
}

func subF32(d, a, b *vec) {
	x, y, z := f32s(d), f32s(a), f32s(b)
	for i := range x {
		v := y[i] - z[i]
		if v != v {
			v = nan32
		}
		x[i] = v
	}
}

func mulF32(d, a, b *vec) {
	x, y, z := f32s(d), f32s(a), f32s(b)
	for i := range x {
		v := y[i] * z[i]
		if v != v {
			v = nan32
		}
		x[i] = v
	}
}

func divF32(d, a, b *vec) {
	x, y, z := f32s(d), f32s(a), f32s(b)
	for i := range x {
		v := y[i] / z[i]
		if v != v {
			v = nan32
		}
		x[i] = v
	}
}

func minF32(d, a, b *vec) {
	x, y, z := f32s(d), f32s(a), f32s(b)
	for i := range x {
		v := min(y[i], z[i])
		if v != v {
			v = nan32
		}
		x[i] = v
	}
}

func maxF32(d, a, b *vec) {
	x, y, z := f32s(d), f32s(a), f32s(b)
	for i := range x {
		v := max(y[i], z[i])
		if v != v {
			v = nan32
		}
		x[i] = v
	}
}

func fmaF32(d, a, b, e *vec) {
	x, y, z, w := f32s(d), f32s(a), f32s(b), f32s(e)
	for i := range x {
		p := float64(float64(y[i]) * float64(z[i]))
		q := float64(w[i])
		s := p + q
		bits := math.Float64bits(s)
		if bits&(1<<29-1) == 1<<28 || bits<<1 < minNormal32<<1 && bits<<1 != 0 {
			s = roundOdd(p, q, s)
		}
		v := float32(s)
		if v != v {
			v = nan32
		}
		x[i] = v
	}
}

func addI32(d, a, b *vec) {
	x, y, z := i32s(d), i32s(a), i32s(b)
	for i := range x {
		x[i] = y[i] + z[i]
	}
}

func subI32(d, a, b *vec) {
	x, y, z := i32s(d), i32s(a), i32s(b)
	for i := range x {
		x[i] = y[i] - z[i]
	}
}

func mulI32(d, a, b *vec) {
	x, y, z := i32s(d), i32s(a), i32s(b)
	for i := range x {
		x[i] = y[i] * z[i]
	}
}

func fmaI32(d, a, b, e *vec) {
	x, y, z, w := i32s(d), i32s(a), i32s(b), i32s(e)
	for i := range x {
		x[i] = y[i]*z[i] + w[i]
	}
}

func minI32(d, a, b *vec) {
	x, y, z := i32s(d), i32s(a), i32s(b)
	for i := range x {
		x[i] = min(y[i], z[i])
	}
}

func maxI32(d, a, b *vec) {
	x, y, z := i32s(d), i32s(a), i32s(b)
	for i := range x {
		x[i] = max(y[i], z[i])
	}
}
