package device

import (
	"bytes"
	"math/bits"

	"github.com/godwit-accel/godwit/device/amd64"
)

// What a slice reads of memory (a load, a tile, a register's value at the beginning) is read where it is first used. If it is used once, as most that loads bring
// is, arithmetic takes it from there, and the code has one instruction where it had two:
//
//	vldr v9            vmovups z9, [rax+64]
//	vfma v4, v9, v3    vfmadd231ps z4, z9, z3    ──▶    vfmadd231ps z4, z3, [rax+64]
//
// Stores of a segment go to other bytes, so it does not matter when.

// operands are the registers that a step reads, the first n.
func (s *madeStep) operands() (regs [3]uint8, n int) {
	switch s.kind {
	case stepStore:
		return [3]uint8{s.d}, 1
	case stepMove:
		return [3]uint8{s.a}, 1
	case stepLanes, stepFloats, stepRange:
		return [3]uint8{s.a, s.b}, 2
	case stepFMA:
		return [3]uint8{s.a, s.b, s.e}, 3
	}
	return regs, 0
}

// lastUses marks steps' operands that are not used again: their registers get other values, or keep those they have in memory.
func (m *madePlan) lastUses() {
	live := m.written
	for i := len(m.steps) - 1; i >= 0; i-- {
		s := &m.steps[i]
		if s.kind != stepStore {
			live &^= 1 << s.d
		}
		regs, n := s.operands()
		s.last = 0
		for i, v := range regs[:n] {
			s.last |= uint8(^live>>v&1) << i
		}
		for _, v := range regs[:n] {
			live |= 1 << v
		}
	}
}

// sliceCode is a slice that code is made of.
type sliceCode struct {
	*emitter
	settled bool // NaNs are made canonical at once, where otherwise it is only noted that there are some
	ptr     pointers
	nans    nanWatch
	here    uint32        // registers whose values are in the host's
	from    [32]*madeStep // what brings the others; nil where they are as at the beginning
}

// slice does all steps on a slice.
func (e *emitter) slice(settled bool) {
	c := &sliceCode{emitter: e, settled: settled, ptr: pointers{e: e}, nans: nanWatch{e: e}}
	for i := range e.steps {
		c.step(&e.steps[i])
	}
	for w := e.written &^ c.here; w != 0; w &= w - 1 {
		c.need(uint8(bits.TrailingZeros32(w)))
	}
	c.nans.end()
}

func (c *sliceCode) step(s *madeStep) {
	d, a := amd64.Vec(s.d), amd64.Vec(s.a)
	switch s.kind {
	case stepLoad, stepTile:
		c.here &^= 1 << s.d
		c.from[s.d] = s
		return
	case stepStore:
		c.need(s.d)
		c.StoreVec(c.ptr.to(s), d)
		return
	case stepMove:
		c.need(s.a)
		c.sets(s)
		c.MoveVec(d, a)
	case stepFill:
		c.sets(s)
		r := c.ptr.free()
		c.Set(r, s.imm)
		c.Fill(d, r)
	case stepLanes, stepFloats:
		c.lanes(s)
	case stepRange:
		c.need(s.a, s.b)
		c.nans.operands(s, c.settled)
		c.sets(s)
		c.VecImm(s.op, d, a, amd64.Vec(s.b), s.madeRow.imm)
	case stepFMA:
		c.fma(s)
	}
	c.result(s)
}

// result looks at what a step made for NaNs.
func (c *sliceCode) result(s *madeStep) {
	d := amd64.Vec(s.d)
	switch {
	case c.settled && s.makesNaN():
		c.Unordered(bad, d, d)
		fallthrough
	case c.settled && s.kind == stepRange:
		r := c.ptr.free()
		c.Set(r, quietNaN32)
		c.Fill32(d, r, bad)
	case s.check:
		c.nans.result(d)
	}
}

// need has registers' values in the host's.
func (c *sliceCode) need(regs ...uint8) {
	for _, v := range regs {
		if c.here>>v&1 == 0 {
			c.nans.overwritten(amd64.Vec(v))
			c.LoadVec(amd64.Vec(v), c.memory(v))
			c.here |= 1 << v
		}
	}
}

// sets is called before a step sets its register.
func (c *sliceCode) sets(s *madeStep) {
	c.nans.overwritten(amd64.Vec(s.d))
	c.here |= 1 << s.d
}

// memory is where a register's value is that is not in the host's.
func (c *sliceCode) memory(v uint8) amd64.Mem {
	switch s := c.from[v]; {
	case s == nil:
		return vectorAt(v)
	case s.kind == stepTile:
		return c.tileRow(s)
	default:
		return c.ptr.to(s)
	}
}

// fold picks the operand that a step takes from memory, by its number: one of those that may be whose value is not in the host's register and is used nowhere else;
// or −1. The others are made ready.
func (c *sliceCode) fold(s *madeStep, may ...int) int {
	regs, n := s.operands()
	folded := -1
	for _, i := range may {
		v := regs[i]
		if folded < 0 && s.last>>i&1 != 0 && c.here>>v&1 == 0 && bytes.Count(regs[:n], []byte{v}) == 1 {
			folded = i
		}
	}
	for i, v := range regs[:n] {
		if i != folded {
			c.need(v)
		}
	}
	return folded
}

// inOrder are operations whose operands cannot change places.
var inOrder = map[amd64.VecOp]bool{amd64.SubPS: true, amd64.DivPS: true, amd64.SubD: true}

// lanes does arithmetic of two operands.
func (c *sliceCode) lanes(s *madeStep) {
	d, a, b := amd64.Vec(s.d), s.a, s.b
	may := []int{1, 0}
	if inOrder[s.op] {
		may = may[:1]
	}
	switch c.fold(s, may...) {
	case 0:
		a, b = b, a
		fallthrough
	case 1:
		m := c.memory(b)
		c.sets(s)
		c.VecMem(s.op, d, amd64.Vec(a), m)
	default:
		c.sets(s)
		c.Vec(s.op, d, amd64.Vec(a), amd64.Vec(b))
	}
}

// fmaForms are the forms of an operation: what is overwritten is the sum or a factor, and there the other factor or the sum may be in memory.
type fmaForms struct{ sum, factor, factorByMemory amd64.VecOp }

var fmas = map[amd64.VecOp]fmaForms{
	amd64.FMA231PS:  {amd64.FMA231PS, amd64.FMA213PS, amd64.FMA132PS},
	amd64.FNMA231PS: {amd64.FNMA231PS, amd64.FNMA213PS, amd64.FNMA132PS},
}

// fma is d ← ±a·b + e, with whichever operand d is as the one that is overwritten.
func (c *sliceCode) fma(s *madeStep) {
	f := fmas[s.op]
	d, a, b, e := amd64.Vec(s.d), amd64.Vec(s.a), amd64.Vec(s.b), amd64.Vec(s.e)
	folded := c.fold(s, 1, 0, 2)
	if folded == 0 || folded != 1 && d == b {
		a, b = b, a
	}
	var m amd64.Mem
	if folded >= 0 {
		regs, _ := s.operands()
		m = c.memory(regs[folded])
	}
	c.sets(s)
	switch {
	case folded == 2:
		c.move(d, a)
		c.VecMem(f.factor, d, b, m)
	case folded >= 0 && d == a && d != e:
		c.VecMem(f.factorByMemory, d, e, m)
	case folded >= 0:
		c.move(d, e)
		c.VecMem(f.sum, d, a, m)
	case d == a && d != e:
		c.Vec(f.factor, d, b, e)
	default:
		c.move(d, e)
		c.Vec(f.sum, d, a, b)
	}
}

func (c *sliceCode) move(d, s amd64.Vec) {
	if d != s {
		c.MoveVec(d, s)
	}
}
