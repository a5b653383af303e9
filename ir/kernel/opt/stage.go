package opt

import (
	"math/bits"
	"slices"
	"strconv"

	"github.com/godwit-accel/godwit/ir/kernel"
	"github.com/godwit-accel/godwit/isa"
)

// Staging. The data cache stops the core at each miss, so a vector loop over global memory gets some 2.4 bytes a cycle;
// the DMA engine brings 64. A loop that takes its memory in a row therefore runs over the scratchpad, chunk by chunk:
//
//	load 0 │ load 1 │ load 2    │ load 3    │ …
//	                │ compute 0 │ compute 1 │ …
//	                            │ store 0   │ store 1 │ …
//
// with three sets of buffers, since the latency of a copy is that of half a chunk. Loops inside others run often and are short:
// what they read is fetched into the cache ahead instead, see fetch.go. Streams that go on alike share one
// address, at constant distances, so that the scheduler sees that they do not meet. What is left behind the last whole chunk goes through the cache. The path is taken where the loop is at
// least two chunks long; it needs what it writes to be apart from all else, which the checks of depend have seen to.
type staging struct {
	e      *emitter
	in     []*stream
	out    []*stream
	rounds int64        // of the vector loop in a chunk, at most
	levels []int64      // the sizes of chunks in rounds, falling: the first of which the loop has two is taken
	size1  kernel.Value // that
	base   int64        // of the first set of buffers
	size   int64        // of a set
	empty  kernel.Value // a descriptor that moves nothing
}

// stream is one pointer of the loop on its way through the scratchpad.
type stream struct {
	index int   // of the pointer in the plan
	lo    int64 // first byte, from the pointer
	bytes int64 // of a chunk, besides what its rounds go on
	round int64 // bytes a round goes on
	at    int64 // of its buffer in a set
	desc  kernel.Value
	way   kernel.Value // bytes a chunk goes on
}

const (
	sets       = 3
	inQueue    = 0
	outQueue   = 1
	chunkBytes = 16384 // about what all streams of a chunk have together, at least
	maxSpan    = 1024  // bytes by which accesses through one pointer may lie apart
)

// stage decides whether the loop is staged; why says what speaks against it.
func (e *emitter) stage() (s *staging, why string) {
	l, p := e.l, e.p
	s = &staging{e: e}
	total := int64(0)
	for i, ptr := range p.ptrs {
		var lo, hi int64
		var reads, writes, first bool
		n, size := 0, int64(0)
		ok := len(ptr.at.step) == 0 && ptr.at.k > 0
		for _, a := range l.accesses {
			r := p.of[a.in]
			if r.ptr != ptr {
				continue
			}
			ok = ok && r.kind == whole && l.always(l.blockOf(a.in)) && int64(max(1, a.in.Type.Lanes))*int64(a.in.Type.Elem.Bytes()) == ptr.at.k
			if n == 0 {
				lo, hi = r.off, r.off
				first = a.store
			}
			n++
			lo, hi, size = min(lo, r.off), max(hi, r.off), a.size
			reads, writes = reads || !a.store, writes || a.store
		}
		if n == 0 || !ok || hi-lo > maxSpan || writes && lo != hi || !e.alone(i) {
			continue
		}
		x := stream{index: i, lo: lo, round: size * l.vf}
		x.bytes = hi - lo // and what the rounds go on
		total += x.round
		if reads && !(writes && first) {
			y := x
			s.in = append(s.in, &y)
		}
		if writes {
			y := x
			s.out = append(s.out, &y)
		}
	}
	if l.t.Depth[l.header] > 1 {
		return nil, "it runs often: its bytes are fetched into the cache ahead"
	}
	if len(p.lasts) > 0 {
		return nil, "a value of its last iteration is used behind it"
	}
	if len(s.in)+len(s.out) == 0 {
		return nil, "nothing it touches lies in a row, without conditions"
	}
	if len(s.in) > 4 || len(s.out) > 4 {
		return nil, "it has too many streams"
	}
	s.rounds = 1
	for s.rounds*total < e.l.s.chunk() {
		s.rounds *= 2
	}
	s.levels = []int64{s.rounds}
	if l.t.Depth[l.header] > 1 || e.l.s.opt.chunk > 0 { // it runs often, and may be short
		for _, k := range []int64{4, 8} {
			if n := s.rounds / k; n > 0 && total*n >= e.l.s.chunk()/8 {
				s.levels = append(s.levels, n)
			}
		}
	}
	if k := l.trip.most * l.unroll; k > 0 && k < 2*s.levels[len(s.levels)-1]*l.vf {
		return nil, "it is too short"
	}
	for _, x := range slices.Concat(s.in, s.out) {
		x.at = s.size
		s.size += (x.bytes + x.round*s.rounds + 511) &^ 255
	}
	s.base = isa.ScratchBase + (e.l.s.scratch+255)&^255
	end := s.base + sets*s.size - isa.ScratchBase
	if end > int64(e.l.s.opt.Machine.ScratchBytes)/2 {
		return nil, "its chunks do not fit the scratchpad"
	}
	e.l.s.m.ScratchBytes = max(e.l.s.m.ScratchBytes, end)
	return s, ""
}

// alone reports that what is reached through a pointer is not written, or what is written not reached, in another way.
func (e *emitter) alone(index int) bool {
	l, p := e.l, e.p
	for _, a := range l.accesses {
		if p.of[a.in].ptr != p.ptrs[index] {
			continue
		}
		for _, b := range l.accesses {
			if (a.store || b.store) && p.of[b.in].ptr != p.ptrs[index] && (a.group == b.group || !b.at.affine()) && !apart(a.obj, b.obj) {
				return false
			}
		}
	}
	return true
}

// descriptor is the address of a descriptor that copies n bytes in a row.
func (s *staging) descriptor(n int64) kernel.Value {
	m := s.e.l.s.m
	name := "gw.copy." + strconv.FormatInt(n, 10)
	if m.DataByName(name) == nil {
		d := isa.DMADesc{Elem: 1, N: [4]uint32{1, 1, 1, uint32(n)}}
		d.SrcStride[3], d.DstStride[3] = 1, 1
		b := d.Encode()
		m.Data = append(m.Data, &kernel.Data{Name: name, Align: 64, Size: int64(len(b)), Bytes: b[:]})
	}
	return s.e.b.Addr(name, 0)
}

func (s *staging) copy(queue int64, desc, src, dst kernel.Value) {
	s.e.b.OpImm(kernel.OpDMA, kernel.NoType, queue, 0, desc, src, dst)
}

func (s *staging) wait(queue, n int64) {
	s.e.b.OpImm(kernel.OpDMAWait, kernel.NoType, queue, n)
}

// generate writes the staged loop, beginning in the current block, and gives the block where that goes on: its
// parameters are the carried values when the last whole chunk is done.
func (s *staging) generate(rounds kernel.Value, first *carriedValues, steps, moves []kernel.Value) (end *kernel.Block) {
	e, b := s.e, s.e.b
	// byLevel is what each size of chunk has.
	byLevel := func(of func(n int64) kernel.Value) kernel.Value {
		v := of(s.levels[len(s.levels)-1])
		for _, n := range slices.Backward(s.levels[:len(s.levels)-1]) {
			v = b.Select(b.ICmp(kernel.UGE, rounds, b.I64(2*n)), of(n), v)
		}
		return v
	}
	s.size1 = byLevel(b.I64)
	chunks := b.Bin(kernel.OpLShr, rounds, byLevel(func(n int64) kernel.Value { return b.I64(int64(bits.TrailingZeros64(uint64(n)))) }))
	s.empty = s.descriptor(0)
	for _, x := range slices.Concat(s.in, s.out) {
		x.desc = byLevel(func(n int64) kernel.Value { return s.descriptor(x.bytes + x.round*n) })
		x.way = b.MulI(s.size1, x.round)
	}
	for k := range int64(sets - 1) {
		for _, x := range s.in {
			s.copy(inQueue, x.desc, b.PtrAdd(b.AddI(first.ptrs[x.index], x.lo), b.MulI(x.way, k)), b.PtrConst(s.base+k*s.size+x.at))
		}
	}
	far := map[*stream]kernel.Value{}
	for _, x := range s.in {
		far[x] = b.AddI(b.MulI(x.way, sets-1), x.lo)
	}
	on1 := make([]kernel.Value, len(moves))
	for i, m := range moves {
		on1[i] = b.Op(kernel.OpBitcast, kernel.TPtr, b.Bin(kernel.OpMul, b.Op(kernel.OpBitcast, kernel.TI64, m), s.size1))
	}
	init := slices.Concat([]kernel.Value{chunks, b.PtrConst(s.base)}, first.ptrs, first.ivs, first.accs)
	headAt, head := e.block(typesOf(b, init))
	e.end(kernel.OpBr, nil, kernel.Succ{Block: headAt, Args: init})

	b.B = head
	left, set := head.Params[0], head.Params[1]
	now := e.split(head.Params[2:], false)
	more := b.ICmp(kernel.SGT, left, b.I64(sets-1))
	// Two chunks ahead goes into the set before this one, cyclically.
	before := b.Select(b.ICmp(kernel.EQ, set, b.PtrConst(s.base)), b.PtrConst(s.base+(sets-1)*s.size), b.AddI(set, -s.size))
	for _, x := range s.in {
		s.copy(inQueue, b.Select(more, x.desc, s.empty), b.PtrAdd(now.ptrs[x.index], far[x]), b.AddI(before, x.at))
	}
	for q, list := range [][]*stream{inQueue: s.in, outQueue: s.out} {
		if len(list) > 0 {
			s.wait(int64(q), int64((sets-1)*len(list)))
		}
	}
	after, done := s.inner(set, now, steps, moves)

	b.B = done
	for _, x := range s.out {
		s.copy(outQueue, x.desc, b.AddI(set, x.at), b.AddI(now.ptrs[x.index], x.lo))
	}
	next := b.Select(b.ICmp(kernel.EQ, set, b.PtrConst(s.base+(sets-1)*s.size)), b.PtrConst(s.base), b.AddI(set, s.size))
	on := &carriedValues{ivs: after.ivs, accs: after.accs}
	for i := range now.ptrs {
		on.ptrs = append(on.ptrs, b.Bin(kernel.OpAdd, now.ptrs[i], on1[i]))
	}
	endAt, end := e.block(typesOf(b, on.list()))
	e.again(left, headAt, append([]kernel.Value{next}, on.list()...), endAt, on.list())
	b.B = end
	for q, list := range [][]*stream{inQueue: s.in, outQueue: s.out} {
		if len(list) > 0 {
			s.wait(int64(q), 0)
		}
	}
	return end
}

// inner writes the vector loop over a set of buffers, and gives the block behind it with the carried values there.
func (s *staging) inner(set kernel.Value, now *carriedValues, steps, moves []kernel.Value) (*carriedValues, *kernel.Block) {
	e, b := s.e, s.e.b
	var kinds []int64 // how streams go on
	of := map[int]int{}
	e.shift, e.written = map[*pointer]int64{}, map[*pointer]int64{}
	for _, x := range slices.Concat(s.in, s.out) {
		k := slices.Index(kinds, x.round)
		if k < 0 {
			k = len(kinds)
			kinds = append(kinds, x.round)
		}
		p := e.p.ptrs[x.index]
		if _, read := of[x.index]; read {
			e.written[p] = x.at - x.lo
			continue
		}
		of[x.index] = k
		e.shift[p] = x.at - x.lo
	}
	var own []int // pointers that are not staged
	init := []kernel.Value{s.size1}
	for range kinds {
		init = append(init, set)
	}
	for i := range now.ptrs {
		if _, ok := of[i]; !ok {
			own = append(own, i)
			init = append(init, now.ptrs[i])
		}
	}
	fixed := len(init)
	init = slices.Concat(init, now.ivs, now.accs)
	bodyAt, body := e.block(typesOf(b, init))
	e.end(kernel.OpBr, nil, kernel.Succ{Block: bodyAt, Args: init})
	b.B = body
	c := &carriedValues{ptrs: make([]kernel.Value, len(now.ptrs))}
	for i := range now.ptrs {
		if k, ok := of[i]; ok {
			c.ptrs[i] = body.Params[1+k]
		} else {
			c.ptrs[i] = body.Params[1+len(kinds)+slices.Index(own, i)]
		}
	}
	c.ivs = body.Params[fixed : fixed+len(now.ivs)]
	c.accs = body.Params[fixed+len(now.ivs):]
	next := e.round(c, steps, moves, kernel.None)
	e.shift, e.written = nil, nil
	var around []kernel.Value
	for k, n := range kinds {
		around = append(around, b.AddI(body.Params[1+k], n))
	}
	for _, i := range own {
		around = append(around, next.ptrs[i])
	}
	left := slices.Concat(next.ivs, next.accs)
	doneAt, done := e.block(typesOf(b, left))
	e.again(body.Params[0], bodyAt, slices.Concat(around, left), doneAt, left)
	return &carriedValues{ivs: done.Params[:len(next.ivs)], accs: done.Params[len(next.ivs):]}, done
}

// again ends a block with a counted jump back.
func (e *emitter) again(n kernel.Value, head int, args []kernel.Value, exit int, out []kernel.Value) {
	d := kernel.New(kernel.OpDbnz, kernel.TI64, n)
	d.Res, d.Loc = e.l.f.NewValue(kernel.TI64), e.l.loc
	d.Succs = []kernel.Succ{{Block: head, Args: append([]kernel.Value{d.Res}, args...)}, {Block: exit, Args: slices.Clone(out)}}
	e.b.B.Insts = append(e.b.B.Insts, d)
}
