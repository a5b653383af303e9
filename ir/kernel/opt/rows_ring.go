package opt

import "github.com/godwit-accel/godwit/ir/kernel"

// The blocks of a stream lie in a ring of slots. Where rows of neighbouring blocks lap over, as those of a stencil do, a block lies
// behind the one before it, and only what that one has not brought is; the first slot brings its block whole:
//
//	slot 0          slot 1        slot 2     …   slot N−1
//	[halo  rows    ][rows        ][rows     ] … [rows        ]
//	block k         k+1: its halo is the end of block k
//
// Two blocks are on their way while one is in hand, so a slot is not written while the one in hand, with what it shares, is read:
// there are three slots at least, and as many more as the shared bytes take.
const (
	ahead      = 2     // blocks
	leastBlock = 16384 // bytes of the longest stream's
	mostBlock  = 65536
)

// inPlace reports a stream that is brought and taken away. Its bytes must have left a slot before others are brought there: with a slot
// more than others have, that slot's block is not the last one but the one before.
func (s *rowStream) inPlace() bool { return s.reads && s.cover != nil }

// room is what a stream has for its slots.
func (x *rows) room() int64 { return x.f.Scratch[0].Size - rowDesc }

// ring says whether so many rows a block leave enough slots.
func (x *rows) ring(rows kernel.Value) kernel.Value {
	b := x.e.b
	ok := b.Const(kernel.Pred, 1)
	for _, s := range x.streams {
		slot := b.Bin(kernel.OpMul, s.way, rows)
		slots := int64(ahead + 1)
		if s.inPlace() {
			slots++
		}
		need := b.Bin(kernel.OpAdd, b.MulI(slot, slots), b.MulI(s.shared, 2))
		need = b.Bin(kernel.OpAdd, need, b.Select(b.ICmp(kernel.EQ, s.shared, b.I64(0)), b.I64(0), slot))
		ok = b.Bin(kernel.OpAnd, ok, b.ICmp(kernel.ULE, need, b.I64(x.room())))
	}
	return ok
}

// choose finds how many rows a block has: a sixteenth of all, since the first and the last block wait for memory, within bounds; rather
// a multiple of those that are done at a time; half of that where the ring would be too short.
func (x *rows) choose(most kernel.Value) {
	b := x.e.b
	most = b.Bin(kernel.OpUMax, most, b.I64(1))
	per := func(bytes int64) kernel.Value {
		return b.Bin(kernel.OpUMax, b.Bin(kernel.OpUDiv, b.I64(bytes), most), b.I64(1))
	}
	least := per(leastBlock)
	many := b.Bin(kernel.OpAnd, b.AddI(least, x.many-1), b.I64(-x.many))
	x.by = b.Select(x.ring(many), many, least)
	want := b.Bin(kernel.OpSMin, b.Bin(kernel.OpLShr, x.e.n, b.I64(4)), per(mostBlock))
	for _, shift := range []int64{1, 0} {
		n := b.Bin(kernel.OpAnd, b.Bin(kernel.OpLShr, want, b.I64(shift)), b.I64(-x.many))
		x.by = b.Select(b.Bin(kernel.OpAnd, b.ICmp(kernel.SGT, n, x.by), x.ring(n)), n, x.by)
	}
}

// slotCount finds the size of slots, and how many there are.
func (x *rows) slotCount() {
	b := x.e.b
	for i, s := range x.streams {
		s.slot = b.Bin(kernel.OpMul, s.way, x.by)
		n := b.Bin(kernel.OpUDiv, b.Bin(kernel.OpSub, b.I64(x.room()), s.shared), b.Bin(kernel.OpUMax, s.slot, b.I64(1)))
		if i == 0 {
			x.slots = n
		} else {
			x.slots = b.Bin(kernel.OpUMin, x.slots, n)
		}
	}
}

// behind is the slot n behind another.
func (x *rows) behind(slot kernel.Value, n int64) kernel.Value {
	b := x.e.b
	on := b.AddI(slot, n)
	return b.Select(b.ICmp(kernel.ULT, on, x.slots), on, b.Bin(kernel.OpSub, on, x.slots))
}

// bring starts the copy of so many iterations' bytes into a slot. Rows that lap over are brought in a row.
func (x *rows) bring(s *rowStream, from, count, slot kernel.Value) {
	b := x.e.b
	there := b.Select(b.ICmp(kernel.EQ, slot, b.I64(0)), b.I64(0), s.shared)
	laps := b.ICmp(kernel.UGE, s.len, s.way)
	all := b.Bin(kernel.OpSub, b.Bin(kernel.OpAdd, s.len, b.Bin(kernel.OpMul, s.way, b.AddI(count, -1))), there)
	bytes := b.Select(laps, all, s.len)
	n := b.Select(laps, b.Bin(kernel.OpSMin, count, b.I64(1)), count)
	d := b.PtrConst(s.at)
	b.Store(b.Bin(kernel.OpOr, n, b.Bin(kernel.OpShl, bytes, b.I64(32))), d, 24, kernel.None)
	to := x.near(s, b.Bin(kernel.OpAdd, b.Bin(kernel.OpMul, slot, s.slot), there))
	b.OpImm(kernel.OpDMA, kernel.NoType, inQueue, 0, d, b.PtrAdd(x.far(s, from), there), to)
}

// place1 is a stream's part of a slot.
func (x *rows) place1(s *rowStream, slot kernel.Value) kernel.Value {
	return x.near(s, x.e.b.Bin(kernel.OpMul, slot, s.slot))
}

// near is an address in a stream's ring: a constant with all else added at once, by which every pass knows where it leads.
func (x *rows) near(s *rowStream, offset kernel.Value) kernel.Value {
	b := x.e.b
	return b.PtrAdd(b.PtrConst(s.at), b.AddI(offset, rowDesc))
}
