package device

import (
	"slices"
	"unsafe"

	"github.com/godwit-accel/godwit/isa"
)

// Large transfers move when they retire. From their start on, the matrix kernels ask the host for the bytes in global memory that they will read or
// write, a few with each product: these are near when the transfer moves, and the memory's time passes behind the multiplications.

const (
	leastLate   = 4 << 10 // bytes of a transfer that moves late
	leastAhead  = 256     // bytes of its rows, if it has several: what the kernels ask for at a time
	latePlanes  = 8       // of such rows, in a transfer
	lateWaiting = 24      // ranges that wait to be asked for
)

// aheadRows is rows that the host is asked for. Chain kernels know the layout.
type aheadRows = [6]int64

const (
	aheadAt   = iota // what is asked for next
	aheadLeft        // bytes of the row from there on
	aheadRow         // the row
	aheadStep        // from row to row
	aheadLen         // of a row
	aheadMore        // rows
)

// lateQueue is what to ask for: the rows at hand, and others behind.
type lateQueue struct {
	now     aheadRows
	id      uint32
	last    uint32
	waiting []lateRange
}

type lateRange struct {
	rows aheadRows
	id   uint32
}

func (l *lateQueue) reset() { *l = lateQueue{waiting: l.waiting[:0]} }

func (l *lateQueue) next() {
	if len(l.waiting) == 0 {
		l.now, l.id = aheadRows{}, 0
		return
	}
	l.now, l.id = l.waiting[0].rows, l.waiting[0].id
	l.waiting = l.waiting[:copy(l.waiting, l.waiting[1:])]
}

// drop forgets the rows of a transfer.
func (l *lateQueue) drop(id uint32) {
	if id == 0 {
		return
	}
	first := 0 // numbers grow from each to the next
	for first < len(l.waiting) && l.waiting[first].id < id {
		first++
	}
	end := first
	for end < len(l.waiting) && l.waiting[end].id == id {
		end++
	}
	l.waiting = slices.Delete(l.waiting, first, end)
	if l.id == id {
		l.next()
	}
}

// ahead gives a chain kernel what to ask for: without any, the same bytes again and again.
func (c *Core) ahead() *aheadRows {
	l := &c.late
	if l.now[aheadMore] <= 0 {
		if l.next(); l.id == 0 {
			at := int64(uintptr(unsafe.Pointer(&c.T)))
			l.now[aheadAt], l.now[aheadRow] = at, at
		}
	}
	return &l.now
}

// announce makes a large transfer between global memory and scratchpad one that moves late, and lists what to ask for.
func (c *Core) announce(t *transfer) bool {
	p := t.dmaBlock
	out := p.dst >= isa.ScratchEnd
	if out == (p.src >= isa.ScratchEnd) || p.bodyBytes() < leastLate {
		return false
	}
	base, shape, steps, box, perm := p.src, &p.body, &p.ss, &p.from, PermR
	if out {
		base, shape, steps, box, perm = p.dst, &p.n, &p.ds, &p.to, PermW
	}
	row, planes := shape[3]*p.elem, shape[0]*shape[1]
	if steps[3] != p.elem && shape[3] != 1 || shape[2] > 1 && row < leastAhead || planes > latePlanes || !box.ok {
		return false
	}
	w := c.view(base+uint64(box.lo), uint64(box.hi-box.lo), perm)
	l := &c.late
	if w == nil || len(l.waiting)+int(planes) > lateWaiting {
		return false
	}
	l.last++
	t.asked = l.last
	at := int64(uintptr(unsafe.Pointer(unsafe.SliceData(w)))) - box.lo
	for i := range shape[0] {
		for j := range shape[1] {
			first := at + i*steps[0] + j*steps[1]
			l.waiting = append(l.waiting, lateRange{aheadRows{first, row, first, steps[2], row, shape[2]}, l.last})
		}
	}
	return true
}

// meets reports that a transfer touches bytes that one before it in the queue, still to move, writes, or writes bytes that that one reads.
func (e *dmaEngine) meets(q int, p dmaBlock) bool {
	for i := range e.queues[q] {
		t := &e.queues[q][i]
		if o := t.dmaBlock; !t.moved && (boxesMeet(&o.to, o.dst, &p.to, p.dst) || boxesMeet(&o.to, o.dst, &p.from, p.src) || boxesMeet(&o.from, o.src, &p.to, p.dst)) {
			return true
		}
	}
	return false
}

// boxesMeet reports that two boxes at their places have bytes in common; unknown ones may.
func boxesMeet(a *dmaBox, atA uint64, b *dmaBox, atB uint64) bool {
	if !a.ok || !b.ok {
		return true
	}
	return a.hi > a.lo && b.hi > b.lo && int64(atA)+a.lo < int64(atB)+b.hi && int64(atB)+b.lo < int64(atA)+a.hi
}
