package passes

import (
	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/kernel"
)

// A line of single integers in their own order needs no index and no comparator. In this form of the network the first step of a
// block of k meets i with its mirror image, i xor k−1, so all others are the same everywhere: i meets i xor j, and the smaller
// stays below. Steps across vectors take pairs of them, a minimum and a maximum; those inside are done in registers, all that
// follow each other at once.

// isPlain reports such a sort.
func (s *sorter) isPlain() bool {
	dir, ok := sortDirection(s.op)
	d := s.op.Operands[0].Type.DType
	return ok && dir == "LT" && len(s.op.Operands) == 1 && (d == ir.I32 || d == ir.I64)
}

// exchange has each lane meet lane xor m.
func (s *sorter) exchange(v kernel.Value, m int64) kernel.Value {
	b, t := s.b, s.b.Type(v)
	half := int64(1)
	for 2*half <= m {
		half *= 2
	}
	below := b.ICmp(kernel.EQ, b.Bin(kernel.OpAnd, b.Op(kernel.OpIota, t), b.Const(t, half)), b.Const(t, 0))
	other := s.mirror(v, m)
	return b.Select(below, b.Bin(kernel.OpSMin, v, other), b.Bin(kernel.OpSMax, v, other))
}

// mirror has lane i hold lane i xor m.
func (s *sorter) mirror(v kernel.Value, m int64) kernel.Value {
	t := s.b.Type(v)
	return s.b.Op(kernel.OpPermute, t, v, s.b.Bin(kernel.OpXor, s.b.Op(kernel.OpIota, t), s.b.Const(t, m)))
}

// settle does the steps from distance j on inside of a vector.
func (s *sorter) settle(v kernel.Value, j int64) kernel.Value {
	for ; j >= 1; j /= 2 {
		v = s.exchange(v, j)
	}
	return v
}

// vectorSort sorts the vector at place base, with the greatest number behind the end of the line.
func (s *sorter) vectorSort(v, base kernel.Value) kernel.Value {
	b, t := s.b, s.b.Type(v)
	if s.n%s.lanes != 0 || s.n&(s.n-1) != 0 {
		at := base
		if t.Elem == kernel.I32 {
			at = b.Cvt(kernel.OpTrunc, kernel.TI32, kernel.RNE, at)
		}
		index := b.Bin(kernel.OpAdd, b.Op(kernel.OpIota, t), b.Op(kernel.OpSplat, t, at))
		most := int64(1)<<(8*t.Elem.Bytes()-1) - 1
		v = b.Select(b.ICmp(kernel.SLT, index, b.Const(t, s.n)), v, b.Const(t, most))
	}
	for k := int64(2); k <= s.lanes; k *= 2 {
		v = s.settle(s.exchange(v, k-1), k/4)
	}
	return v
}

// plainLine sorts what is in the first of two buffers, and leaves the result there.
func (s *sorter) plainLine(padded int64, bufs [][]int64) {
	b := s.b
	if padded == s.lanes {
		s.store(bufs[0], []kernel.Value{s.vectorSort(s.load(bufs[0], b.I64(0))[0], b.I64(0))}, b.I64(0))
		return
	}
	loop := func(n int64, body func(at kernel.Value)) {
		b.For(n/s.lanes, []kernel.Value{b.I64(0)}, func(c []kernel.Value) []kernel.Value {
			body(c[0])
			return []kernel.Value{b.AddI(c[0], s.lanes)}
		})
		bufs[0], bufs[1] = bufs[1], bufs[0]
	}
	put := func(v, at kernel.Value) { s.store(bufs[1], []kernel.Value{v}, at) }
	loop(padded, func(at kernel.Value) { put(s.vectorSort(s.load(bufs[0], at)[0], at), at) })
	// pairs lets vectors meet that are j apart, or mirror images in blocks of 2j.
	pairs := func(j int64, mirrored bool) {
		loop(padded/2, func(at kernel.Value) {
			low := b.Bin(kernel.OpAnd, at, b.I64(j-1))
			first := b.Bin(kernel.OpAdd, b.MulI(b.Bin(kernel.OpSub, at, low), 2), low)
			second := b.AddI(first, j)
			if mirrored {
				second = b.Bin(kernel.OpXor, first, b.I64(2*j-s.lanes))
			}
			x, y := s.load(bufs[0], first)[0], s.load(bufs[0], second)[0]
			if mirrored {
				y = s.mirror(y, s.lanes-1)
			}
			less, more := b.Bin(kernel.OpSMin, x, y), b.Bin(kernel.OpSMax, x, y)
			if mirrored {
				more = s.mirror(more, s.lanes-1)
			}
			put(less, first)
			put(more, second)
		})
	}
	for k := 2 * s.lanes; k <= padded; k *= 2 {
		pairs(k/2, true)
		for j := k / 4; j >= s.lanes; j /= 2 {
			pairs(j, false)
		}
		loop(padded, func(at kernel.Value) { put(s.settle(s.load(bufs[0], at)[0], s.lanes/2), at) })
	}
}
