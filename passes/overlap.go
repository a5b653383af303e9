package passes

import (
	"cmp"
	"slices"

	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/kernel"
)

// Overlap between regions that follow each other in a block of main, on one core. A region returns while its results are
// still being stored; the one behind it waits for them before it touches what any region wrote. What that one loads of
// constants, weights above all, the region before starts, behind its own first loads, if no buffer of its own is in the way:
//
//	region 1   load a │ load w2 │ compute ……… store
//	region 2                     (w2 is there)    wait │ load b │ compute …
//
// Both are done on finished code, at the beginning of a region's function: the copies that stand there before anything but
// arithmetic. They are told by where they come from and go to, not by what wrote them.

// span is scratchpad from lo up to hi.
type span struct{ lo, hi int64 }

func (s span) meets(of []span) bool {
	return slices.ContainsFunc(of, func(o span) bool { return s.lo < o.hi && o.lo < s.hi })
}

// settle waits in main for what the region before it may still store.
func (m *mainBuilder) settle() {
	if m.before != nil && m.before.late {
		m.b.OpImm(kernel.OpDMAWait, kernel.NoType, storeQueue, 0)
	}
	m.before = nil
}

// finish ends a region whose last copies are its stores: with one core, who comes next waits for them.
func (r *region) finish() {
	if r.opt.Cores > 1 {
		r.wait(storeQueue, 0)
		return
	}
	r.late = true
}

// isFixed reports an operand of the region that nothing computes.
func (r *region) isFixed(arg *ir.Value) bool {
	return stepOver(r.op.Operands[arg.Index()]).IsConst()
}

// entryCode is the code at the beginning of a region's function, up to the first instruction that is neither arithmetic nor one of the
// copies that stand there.
type entryCode struct {
	*region
	insts []kernel.Inst
	defs  map[kernel.Value]*kernel.Inst
	early []earlyCopy
}

// earlyCopy is a copy of constants, by its number among the instructions, which the region before can start: into dst of a buffer.
type earlyCopy struct {
	inst, buf int
	desc, src address
	dst       span
	taken     bool // it does
}

// entry looks at that code.
func (r *region) entry() *entryCode {
	e := &entryCode{region: r, defs: map[kernel.Value]*kernel.Inst{}}
	all, copies := r.b.F.Blocks[0].Insts, 0
	for n := range all {
		in := &all[n]
		switch {
		case in.Op == kernel.OpDMA:
			if !r.full {
				return e
			}
			if copies++; r.opening == 0 || copies <= r.opening {
				e.offer(n, in)
			}
		case in.Op.Is(kernel.Pure), in.Op.Is(kernel.Reads) && len(in.Args) > 0 && e.place(in.Args[0]).sym != "":
			if in.Res != kernel.None {
				e.defs[in.Res] = in
			}
		default:
			return e
		}
		e.insts = all[:n+1]
	}
	return e
}

// offer notes a copy that the region before can start.
func (e *entryCode) offer(n int, in *kernel.Inst) {
	if e.before == nil || e.opt.Cores > 1 || in.Imm != loadQueue {
		return
	}
	desc, src, dst := e.place(in.Args[0]), e.place(in.Args[1]), e.place(in.Args[2])
	if desc.sym == "" || src.sym == "" || !dst.ok || dst.sym != "" {
		return
	}
	size, ok := e.extent(desc)
	if !ok {
		return
	}
	far := dst.off - farScratch
	k := e.bufferAt(far)
	if lo := far - e.far[k]; lo+size <= e.bufs[k].size {
		e.early = append(e.early, earlyCopy{inst: n, buf: k, desc: desc, src: src, dst: span{lo, lo + size}})
	}
}

// join reorders the entry block of a region whose buffers have their places: arithmetic, the waits that are due, the copies, but for
// those that the region before starts.
func (e *entryCode) join() {
	var pure, copies []kernel.Inst
	taken := slices.DeleteFunc(e.early, func(c earlyCopy) bool { return !c.taken })
	moved := len(taken) > 0
	for n, in := range e.insts {
		switch {
		case in.Op != kernel.OpDMA:
			pure = append(pure, in)
		case len(taken) > 0 && taken[0].inst == n:
			e.prefetch(taken[0])
			taken = taken[1:]
		default:
			copies = append(copies, in)
		}
	}
	wait := func(q int64) {
		in := kernel.New(kernel.OpDMAWait, kernel.NoType)
		in.Imm, in.Loc = q, e.b.F.Loc
		pure = append(pure, in)
	}
	if e.before != nil && e.before.late {
		wait(storeQueue)
	}
	if moved {
		wait(prefetchQueue)
	}
	blk := e.b.F.Blocks[0]
	blk.Insts = slices.Concat(pure, copies, blk.Insts[len(e.insts):])
	if moved {
		e.dropWaits()
	}
	code := blk.Insts
	e.opened = len(pure) + len(copies)
	for k := e.opened; k < len(code) && (code[k].Op == kernel.OpDMA || code[k].Op.Is(kernel.Pure)); k++ {
		if code[k].Op == kernel.OpDMA { // its own loads come first
			e.opened = k + 1
		}
	}
}

// prefetch moves a copy of constants to the region before.
func (e *entryCode) prefetch(c earlyCopy) {
	h, loc := e.before, e.insts[c.inst].Loc
	dst := kernel.Buffer{At: scratchBase + e.bufs[c.buf].off + c.dst.lo, Size: c.dst.hi - c.dst.lo}
	var code []kernel.Inst
	value := func(op kernel.Op, sym string, off int64) kernel.Value {
		x := kernel.New(op, kernel.TPtr)
		x.Sym, x.Imm, x.Loc = sym, off, loc
		x.Res = h.b.F.NewValue(kernel.TPtr)
		code = append(code, x)
		return x.Res
	}
	args := []kernel.Value{value(kernel.OpAddr, c.desc.sym, c.desc.off), value(kernel.OpAddr, c.src.sym, c.src.off), value(kernel.OpConst, "", dst.At)}
	dma := kernel.New(kernel.OpDMA, kernel.NoType, args...)
	dma.Imm, dma.Loc = prefetchQueue, loc
	code = append(code, dma)
	blk := h.b.F.Blocks[0]
	blk.Insts = slices.Insert(blk.Insts, h.opened, code...)
	h.opened += len(code)
	h.b.F.Scratch = withBuffer(h.b.F.Scratch, dst)
}

// dropWaits takes out the waits for loads of a function all of whose loads have moved to the region before.
func (e *entryCode) dropWaits() {
	on := func(op kernel.Op) func(kernel.Inst) bool {
		return func(in kernel.Inst) bool { return in.Op == op && in.Imm == loadQueue }
	}
	for _, b := range e.b.F.Blocks {
		if slices.ContainsFunc(b.Insts, on(kernel.OpDMA)) {
			return
		}
	}
	for _, b := range e.b.F.Blocks {
		b.Insts = slices.DeleteFunc(b.Insts, on(kernel.OpDMAWait))
	}
}

// withBuffer adds a buffer to those of a function, in order; what it overlaps becomes one with it.
func withBuffer(bufs []kernel.Buffer, x kernel.Buffer) []kernel.Buffer {
	var out []kernel.Buffer
	for _, b := range bufs {
		if b.At < x.At+x.Size && x.At < b.At+b.Size {
			end := max(b.At+b.Size, x.At+x.Size)
			x.At = min(x.At, b.At)
			x.Size = end - x.At
			x.Given, x.Kept = x.Given || b.Given, x.Kept || b.Kept
			continue
		}
		out = append(out, b)
	}
	at, _ := slices.BinarySearchFunc(out, x.At, func(b kernel.Buffer, at int64) int { return cmp.Compare(b.At, at) })
	return slices.Insert(out, at, x)
}

// extent is how many bytes of the destination lie between the first and the last that a descriptor names.
func (e *entryCode) extent(at address) (int64, bool) {
	d, ok := e.descriptor(at)
	if !ok {
		return 0, false
	}
	size := int64(d.Elem)
	for k, n := range d.N {
		if n == 0 || d.DstStride[k] < 0 {
			return 0, false
		}
		size += (int64(n) - 1) * d.DstStride[k]
	}
	return size, true
}

// address is an address known when it is compiled: an offset in read-only data, or with no symbol a number.
type address struct {
	sym string
	off int64
	ok  bool
}

// place takes an address apart.
func (e *entryCode) place(v kernel.Value) address {
	if k := slices.Index(e.b.F.Blocks[0].Params, v); k >= 0 {
		if k < len(e.op.Operands) && !e.unread[k] {
			if s, err := spotOf(e.op.Operands[k]); err == nil && s.kind == "rodata" {
				return address{e.lowerer.constant(s.data.Const()), 0, true}
			}
		}
		return address{}
	}
	return constAddress(e.defs[v], e.place)
}

// constAddress is the address that an instruction computes, of those that place finds.
func constAddress(in *kernel.Inst, place func(v kernel.Value) address) address {
	if in == nil || in.Mask != kernel.None {
		return address{}
	}
	arg := func(i int) address { return place(in.Args[i]) }
	switch in.Op {
	case kernel.OpConst:
		return address{"", in.Imm, true}
	case kernel.OpAddr:
		return address{in.Sym, in.Imm, true}
	case kernel.OpBitcast:
		return arg(0)
	case kernel.OpAdd:
		x, y := arg(0), arg(1)
		return address{x.sym + y.sym, x.off + y.off, x.ok && y.ok && (x.sym == "" || y.sym == "")}.checked()
	case kernel.OpSub, kernel.OpMul, kernel.OpAnd, kernel.OpXor, kernel.OpSMax, kernel.OpSMin:
		x, y := arg(0), arg(1)
		return address{"", fold2[in.Op](x.off, y.off), x.ok && y.ok && x.sym == "" && y.sym == ""}.checked()
	}
	return address{}
}

func (p address) checked() address {
	if !p.ok {
		return address{}
	}
	return p
}

var fold2 = map[kernel.Op]func(x, y int64) int64{
	kernel.OpSub:  func(x, y int64) int64 { return x - y },
	kernel.OpMul:  func(x, y int64) int64 { return x * y },
	kernel.OpAnd:  func(x, y int64) int64 { return x & y },
	kernel.OpXor:  func(x, y int64) int64 { return x ^ y },
	kernel.OpSMax: func(x, y int64) int64 { return max(x, y) },
	kernel.OpSMin: func(x, y int64) int64 { return min(x, y) },
}
