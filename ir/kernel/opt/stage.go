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
// with three buffers for what is read, since the latency of a copy is that of half a chunk, and two for what is
// written. What is left behind the last whole chunk goes through the cache. The path is taken where the loop is at
// least two chunks long; it needs what it writes to be apart from all else, which the checks of depend have seen to.
type staging struct {
	e      *emitter
	in     []*stream
	out    []*stream
	rounds int64        // of the vector loop in a chunk
	empty  kernel.Value // a descriptor that moves nothing
}

// stream is one pointer of the loop on its way through the scratchpad.
type stream struct {
	index int   // of the pointer in the plan
	lo    int64 // first byte, from the pointer
	bytes int64 // of a chunk
	round int64 // bytes a round goes on
	base  int64 // first buffer
	size  int64 // of a buffer
	desc  kernel.Value
}

const (
	inBuffers  = 3
	outBuffers = 2
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
	if k := l.trip.most * l.unroll; k > 0 && k < 2*s.rounds*l.vf {
		return nil, "it is too short"
	}
	at := int64(isa.ScratchBase)
	place := func(list []*stream, n int64) {
		for _, x := range list {
			x.bytes += x.round * s.rounds
			x.size = (x.bytes + 511) &^ 255
			x.base = at
			at += n * x.size
		}
	}
	at += e.l.s.scratch
	place(s.in, inBuffers)
	place(s.out, outBuffers)
	if at-isa.ScratchBase > int64(e.l.s.opt.Machine.ScratchBytes)/2 {
		return nil, "its chunks do not fit the scratchpad"
	}
	e.l.s.m.ScratchBytes = max(e.l.s.m.ScratchBytes, at-isa.ScratchBase)
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
	e, b, f := s.e, s.e.b, s.e.l.f
	shift := b.I64(int64(bits.TrailingZeros64(uint64(s.rounds))))
	chunks := b.Bin(kernel.OpLShr, rounds, shift)
	s.empty = s.descriptor(0)
	for _, x := range slices.Concat(s.in, s.out) {
		x.desc = s.descriptor(x.bytes)
	}
	for k := range int64(inBuffers - 1) {
		for _, x := range s.in {
			s.copy(inQueue, x.desc, b.AddI(first.ptrs[x.index], x.lo+k*x.round*s.rounds), b.PtrConst(x.base+k*x.size))
		}
	}
	var bufs []kernel.Value // the buffers of this chunk, in order of the streams
	for _, x := range slices.Concat(s.in, s.out) {
		bufs = append(bufs, b.PtrConst(x.base))
	}
	init := slices.Concat([]kernel.Value{chunks}, bufs, first.ptrs, first.ivs, first.accs)
	headAt, head := e.block(typesOf(b, init))
	e.end(kernel.OpBr, nil, kernel.Succ{Block: headAt, Args: init})

	b.B = head
	left, bufs, rest := head.Params[0], head.Params[1:1+len(bufs)], head.Params[1+len(bufs):]
	now := e.split(rest, false)
	more := b.ICmp(kernel.SGT, left, b.I64(inBuffers-1))
	for i, x := range s.in { // two chunks ahead goes into the buffer before this one, cyclically
		desc := b.Select(more, x.desc, s.empty)
		dst := b.Select(b.ICmp(kernel.EQ, bufs[i], b.PtrConst(x.base)), b.PtrConst(x.base+(inBuffers-1)*x.size), b.AddI(bufs[i], -x.size))
		s.copy(inQueue, desc, b.AddI(now.ptrs[x.index], x.lo+(inBuffers-1)*x.round*s.rounds), dst)
	}
	if len(s.in) > 0 {
		s.wait(inQueue, int64((inBuffers-1)*len(s.in)))
	}
	if len(s.out) > 0 {
		s.wait(outQueue, int64((outBuffers-1)*len(s.out)))
	}
	// The vector loop over the buffers.
	inner := &carriedValues{ptrs: slices.Clone(now.ptrs), ivs: now.ivs, accs: now.accs}
	e.written = map[*pointer]kernel.Value{}
	var extra []kernel.Value // pointers of what is written, where they are not those of what is read
	var extraOf []*stream
	for i, x := range s.in {
		inner.ptrs[x.index] = b.AddI(bufs[i], -x.lo)
	}
	for i, x := range s.out {
		at := b.AddI(bufs[len(s.in)+i], -x.lo)
		if slices.ContainsFunc(s.in, func(y *stream) bool { return y.index == x.index }) {
			extra, extraOf = append(extra, at), append(extraOf, x)
		} else {
			inner.ptrs[x.index] = at
		}
	}
	innerInit := slices.Concat([]kernel.Value{b.I64(s.rounds)}, inner.list(), extra)
	bodyAt, body := e.block(typesOf(b, innerInit))
	nextTypes := typesOf(b, inner.list())
	doneAt, done := e.block(nextTypes)
	e.end(kernel.OpBr, nil, kernel.Succ{Block: bodyAt, Args: innerInit})
	b.B = body
	k := len(body.Params) - len(extra)
	for i, x := range extraOf {
		e.written[e.p.ptrs[x.index]] = body.Params[k+i]
	}
	next := e.round(e.split(body.Params[1:k], false), steps, moves, kernel.None)
	next.lasts = nil
	d := kernel.New(kernel.OpDbnz, kernel.TI64, body.Params[0])
	d.Res, d.Loc = f.NewValue(kernel.TI64), e.l.loc
	var extraNext []kernel.Value
	for i, x := range extraOf {
		extraNext = append(extraNext, b.Bin(kernel.OpAdd, body.Params[k+i], moves[x.index]))
	}
	d.Succs = []kernel.Succ{{Block: bodyAt, Args: slices.Concat([]kernel.Value{d.Res}, next.list(), extraNext)}, {Block: doneAt, Args: next.list()}}
	body.Insts = append(body.Insts, d)
	e.written = nil

	b.B = done
	after := e.split(done.Params, false)
	for i, x := range s.out {
		s.copy(outQueue, x.desc, bufs[len(s.in)+i], b.AddI(now.ptrs[x.index], x.lo))
	}
	var nextBufs []kernel.Value
	for i, x := range slices.Concat(s.in, s.out) {
		n := int64(inBuffers)
		if i >= len(s.in) {
			n = outBuffers
		}
		last := b.ICmp(kernel.EQ, bufs[i], b.PtrConst(x.base+(n-1)*x.size))
		nextBufs = append(nextBufs, b.Select(last, b.PtrConst(x.base), b.AddI(bufs[i], x.size)))
	}
	on := &carriedValues{ivs: after.ivs, accs: after.accs}
	for i := range now.ptrs {
		on.ptrs = append(on.ptrs, b.Bin(kernel.OpAdd, now.ptrs[i], b.Bin(kernel.OpMul, moves[i], b.Const(kernel.TPtr, s.rounds))))
	}
	endAt, end := e.block(nextTypes)
	d = kernel.New(kernel.OpDbnz, kernel.TI64, left)
	d.Res, d.Loc = f.NewValue(kernel.TI64), e.l.loc
	d.Succs = []kernel.Succ{{Block: headAt, Args: slices.Concat([]kernel.Value{d.Res}, nextBufs, on.list())}, {Block: endAt, Args: on.list()}}
	done.Insts = append(done.Insts, d)
	b.B = end
	if len(s.in) > 0 {
		s.wait(inQueue, 0)
	}
	if len(s.out) > 0 {
		s.wait(outQueue, 0)
	}
	return end
}
