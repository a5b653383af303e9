package device

import (
	"unsafe"

	"github.com/godwit-accel/godwit/isa"
)

// The DMA engine of a core: one FIFO, several queues that only count. When a transfer ends is known when it
// starts. Its bytes move at the start (eager) or when it retires, at a wait, a full queue or the end
// of the program (lazy); a program that waits as it must cannot tell. Large ones from and to global memory move late in any case (dma_late.go).

// dmaQueues is what the queue field of the instruction can name.
const dmaQueues = 8

type transfer struct {
	dmaBlock
	done  uint64
	moved bool
	asked uint32 // its number in the lateQueue, or 0
}

type dmaEngine struct {
	free   uint64 // when the engine is free
	queues [dmaQueues][]transfer
	shapes [dmaShapes]*dmaShape
	recent [recentShapes]*dmaShape // by where the descriptor was
}

func (e *dmaEngine) reset() {
	e.free = 0
	for i := range e.queues {
		clear(e.queues[i][:cap(e.queues[i])])
		e.queues[i] = e.queues[i][:0]
	}
}

// dmaStart starts a transfer at the packet being executed. A full queue first retires its oldest.
func (c *Core) dmaStart(q int, descAt, src, dst uint64) bool {
	if descAt&7 != 0 {
		return c.fault(TrapMisaligned, descAt, "dma descriptor", "want a multiple of 8")
	}
	shape := c.dmaShape(descAt)
	if shape == nil {
		return false
	}
	t := transfer{dmaBlock: dmaBlock{&shape.plan, src, dst}}
	p := t.dmaBlock
	if !c.dmaCheck(p) {
		return false
	}
	queue, depth := &c.dma.queues[q], c.m.DMAQueueDepth
	at := c.sb.now
	if len(*queue) >= depth {
		at = max(at, (*queue)[0].done)
		if !c.dmaRetire(q, depth-1) {
			return false
		}
		c.sb.wait(at, CauseDMA)
	}
	if c.run.race != nil && c.racedDMA(p) {
		return false
	}
	if c.timed {
		cost := shape.costOf(p, &c.m)
		c.dma.free = max(c.dma.free, at) + cost.cycles
		t.done = c.dma.free + uint64(c.m.DMALatency)
		if o := c.run.job.Observer; o != nil {
			o.Transfer(c.id, q, c.run.prog.pc(c.at)-c.run.prog.Base, c.dma.free-cost.cycles, c.dma.free, t.done, cost.read, cost.written)
		}
		n := c.cur
		n.DMAs++
		n.DMALines += cost.lines
		n.DMARead += cost.read
		n.DMAWritten += cost.written
		n.DMABusy += cost.cycles
	}
	c.spend(p.bytes() >> 6)
	if !c.run.dev.opt.LazyDMA && !c.announce(&t) {
		// Copies of a queue take effect in order.
		if c.dma.meets(q, p) && !c.landQueue(q) || !c.dmaMove(p) {
			return false
		}
		t.moved = true
	}
	*queue = append(*queue, t)
	return true
}

// dmaShape finds the shape of the descriptor at an address, or faults and gives nil.
func (c *Core) dmaShape(at uint64) *dmaShape {
	e, i := &c.dma, at/isa.DMADescSize%recentShapes
	if w := c.view(at, isa.DMADescSize, PermR); w != nil {
		if s := e.recent[i]; s != nil && s.raw == *(*[isa.DMADescSize]byte)(w) {
			return s
		}
	}
	var raw [isa.DMADescSize]byte
	if bad, kind := c.readAt(at, raw[:]); kind != 0 {
		c.fault(kind, bad, "dma descriptor", "")
		return nil
	}
	s, ok, err := e.shapeOf(&raw)
	switch {
	case err != nil:
		c.fault(TrapDMA, at, "dma descriptor", err.Error())
		return nil
	case !ok:
		c.fault(TrapDMA, at, "dma descriptor", "more than 4 GiB in one transfer")
		return nil
	}
	e.recent[i] = s
	return s
}

// dmaWait retires transfers until at most n are outstanding.
func (c *Core) dmaWait(q, n int) bool {
	queue := c.dma.queues[q]
	c.cur.DMAWaits++
	if over := len(queue) - n; over > 0 {
		at := queue[over-1].done
		if !c.dmaRetire(q, n) {
			return false
		}
		c.sb.wait(at, CauseDMA)
	}
	return true
}

// Land moves the bytes of all transfers under way, as they may move at any time: who looks at memory from outside, between two
// packets, then sees what they bring. They stay under way. It reports false if one faults.
func (c *Core) Land() bool {
	for q := range c.dma.queues {
		if !c.landQueue(q) {
			return false
		}
	}
	return true
}

func (c *Core) landQueue(q int) bool {
	for i := range c.dma.queues[q] {
		t := &c.dma.queues[q][i]
		if !t.moved && !c.dmaMove(t.dmaBlock) {
			return false
		}
		t.moved = true
		c.late.drop(t.asked)
	}
	return true
}

// dmaDrain retires everything, as the end of the program does.
func (c *Core) dmaDrain() bool {
	for q := range c.dma.queues {
		if len(c.dma.queues[q]) > 0 {
			at := c.dma.queues[q][len(c.dma.queues[q])-1].done
			if !c.dmaRetire(q, 0) {
				return false
			}
			c.sb.wait(at, CauseDMA)
		}
	}
	return true
}

func (c *Core) dmaRetire(q, keep int) bool {
	queue := c.dma.queues[q]
	n := len(queue) - keep
	for i := range queue[:n] {
		t := &queue[i]
		if !t.moved && !c.dmaMove(t.dmaBlock) {
			return false
		}
		c.late.drop(t.asked)
	}
	c.dma.queues[q] = queue[:copy(queue, queue[n:])]
	return true
}

// dmaCheck checks the pages of both sides. The bounding boxes are tried first; only if they
// leave a run of pages is each row looked at.
func (c *Core) dmaCheck(p dmaBlock) bool {
	if p.empty() {
		return true
	}
	if p.fits(c, &p.from, p.src, PermR) && p.fits(c, &p.to, p.dst, PermW) {
		return true
	}
	good := true
	check := func(addr uint64, n, stride int64, perm Perm, what string) {
		for i := int64(0); i < n && good; i++ {
			size := uint64(p.elem)
			if stride == p.elem {
				size, i = uint64(n*p.elem), n
			}
			if bad, kind := c.pieces(addr, size, perm, nil); kind != 0 {
				good = c.fault(kind, bad, what, "")
			}
			addr += uint64(stride)
		}
	}
	p.rows(func(dst, src uint64, pad bool) {
		if !good {
			return
		}
		if !pad {
			check(src, p.body[3], p.ss[3], PermR, "dma read")
		}
		check(dst, p.n[3], p.ds[3], PermW, "dma write")
	})
	return good
}

// side gives the window of host memory that holds a whole side of the block, and where its base address is in it.
func (p dmaBlock) side(c *Core, write bool) (w []byte, at int64, ok bool) {
	b, base, perm := &p.from, p.src, PermR
	if write {
		b, base, perm = &p.to, p.dst, PermW
	}
	if !b.ok || b.hi == b.lo {
		return nil, 0, b.ok
	}
	w = c.window(base+uint64(b.lo), uint64(b.hi-b.lo), perm)
	return w, -b.lo, w != nil
}

// fits reports that side will find a window. Nothing is about to be written yet.
func (p *dmaPlan) fits(c *Core, b *dmaBox, base uint64, perm Perm) bool {
	return b.ok && (b.hi == b.lo || c.view(base+uint64(b.lo), uint64(b.hi-b.lo), perm) != nil)
}

// dmaMove moves the bytes.
func (c *Core) dmaMove(p dmaBlock) bool {
	if p.empty() {
		return true
	}
	sw, sat, sok := p.side(c, false)
	dw, dat, dok := p.side(c, true)
	if sok && dok && !overlap(sw, dw) {
		p.move(dw, sw, dat, sat)
		return true
	}
	// All reads, then all writes: through a dense copy of the source, and of the destination where it is in pieces.
	in, out := *p.dmaPlan, *p.dmaPlan
	size := p.elem
	for i := 3; i >= 0; i-- {
		in.n[i], in.lo[i] = p.body[i], 0
		in.ds[i], out.ss[i] = size, size
		size *= p.body[i]
	}
	in.inOrder, in.plain, out.plain = false, false, false
	in.turned, out.turned = nil, nil
	buf := make([]byte, size)
	if sok {
		in.move(buf, sw, 0, sat)
	} else if !c.dmaGather(dmaBlock{&in, p.src, p.dst}, buf) {
		return false
	}
	if dok {
		out.move(dw, buf, dat, 0)
		return true
	}
	return c.dmaScatter(dmaBlock{&out, p.src, p.dst}, buf)
}

func (c *Core) dmaGather(p dmaBlock, buf []byte) bool {
	good, at := true, int64(0)
	p.rows(func(_, src uint64, _ bool) {
		for i := int64(0); i < p.body[3] && good; i++ {
			if bad, kind := c.readAt(src+uint64(i*p.ss[3]), buf[at:][:p.elem]); kind != 0 {
				good = c.fault(kind, bad, "dma read", "")
			}
			at += p.elem
		}
	})
	return good
}

func (c *Core) dmaScatter(p dmaBlock, buf []byte) bool {
	good := true
	row := make([]byte, p.n[3]*p.elem)
	p.rows(func(dst, src uint64, pad bool) {
		fillElems(row, 0, p.elem, p.n[3], p.elem, p.pad)
		if !pad {
			copy(row[p.lo[3]*p.elem:], buf[src-p.src:][:p.body[3]*p.elem])
		}
		for i := int64(0); i < p.n[3] && good; i++ {
			if bad, kind := c.writeAt(dst+uint64(i*p.ds[3]), row[i*p.elem:][:p.elem]); kind != 0 {
				good = c.fault(kind, bad, "dma write", "")
			}
		}
	})
	return good
}

func overlap(a, b []byte) bool {
	if len(a) == 0 || len(b) == 0 {
		return false
	}
	x, y := uintptr(unsafe.Pointer(&a[0])), uintptr(unsafe.Pointer(&b[0]))
	return x < y+uintptr(len(b)) && y < x+uintptr(len(a))
}
