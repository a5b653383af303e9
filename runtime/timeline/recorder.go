package timeline

import (
	"sync"

	"github.com/godwit-accel/godwit/device"
	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/isa/object"
)

// DefaultGap is how many idle cycles end a span, when a Recorder does not say.
const DefaultGap = 64

// maxSpans bounds the spans of a core: beyond it the gap doubles, so that a trace of any run can be opened.
const maxSpans = 400_000

// Recorder is a device.Observer. Work of a unit for one symbol, with gaps of at most Gap cycles between, is one
// span, which knows for how many of its cycles the unit was taken.
type Recorder struct {
	prog *object.Program
	Gap  uint64

	mu    sync.Mutex
	cores map[int]*core
}

// New makes a recorder for runs of p.
func New(p *object.Program) *Recorder {
	return &Recorder{prog: p, Gap: DefaultGap, cores: map[int]*core{}}
}

// The tracks of a core, in the order they are shown.
const (
	trackRegion = iota
	trackStall
	trackUnit                                 // one a slot
	trackDMA  = trackUnit + int(isa.NumSlots) // one a queue
	numTracks = trackDMA + 8
)

type span struct {
	track      int
	sym        int32 // index of a symbol, −1 outside all
	cause      device.Cause
	start, end uint64
	busy       uint64 // cycles of it that count: unit taken, stalled, engine at work
	done       uint64 // DMA: when a wait for it ends
	bytes      uint64
	text       uint64 // of the packet that began it
}

// core is written by the core's goroutine alone.
type core struct {
	gap       uint64
	open      [trackDMA]span
	isOpen    [trackDMA]bool
	spans     []span
	lo, hi    uint64 // text of the symbol met last
	sym       int32
	lastCycle uint64
}

func (r *Recorder) core(id int) *core {
	r.mu.Lock()
	defer r.mu.Unlock()
	c := r.cores[id]
	if c == nil {
		c = &core{gap: max(r.Gap, 1), sym: -1}
		r.cores[id] = c
	}
	return c
}

// symbolAt finds the function around text.
func (r *Recorder) symbolAt(c *core, text uint64) int32 {
	if text >= c.lo && text < c.hi {
		return c.sym
	}
	c.sym, c.lo, c.hi = -1, text, text+1
	for i := range r.prog.Symbols {
		if s := &r.prog.Symbols[i]; s.Section == object.Text && s.Kind == object.Func && text >= s.Value && text < s.Value+s.Size {
			c.sym, c.lo, c.hi = int32(i), s.Value, s.Value+s.Size
			break
		}
	}
	return c.sym
}

// Packet records a packet.
func (r *Recorder) Packet(id int, text, at, stall uint64, cause device.Cause, busy *[isa.NumSlots]uint16) {
	c := r.core(id)
	sym := r.symbolAt(c, text)
	if stall > 0 {
		c.add(span{track: trackStall, sym: sym, cause: cause, start: at - stall, end: at, busy: stall, text: text})
	}
	c.add(span{track: trackRegion, sym: sym, start: at, end: at + 1, busy: 1, text: text})
	for slot, n := range busy {
		if n != 0 {
			c.add(span{track: trackUnit + slot, sym: sym, start: at, end: at + uint64(n), busy: uint64(n), text: text})
		}
	}
	c.lastCycle = at
}

// add joins a span to the open one of its track, or begins another. A region lasts until the next begins.
func (c *core) add(s span) {
	o := &c.open[s.track]
	if c.isOpen[s.track] && o.sym == s.sym && o.cause == s.cause && (s.track == trackRegion || s.start <= o.end+c.gap) {
		o.end = max(o.end, s.end)
		o.busy += s.busy
		return
	}
	if c.isOpen[s.track] {
		if s.track == trackRegion {
			o.end = s.start
		}
		o.end = min(o.end, max(s.start, o.start+1))
		c.keep(*o)
	}
	*o, c.isOpen[s.track] = s, true
}

func (c *core) keep(s span) {
	c.spans = append(c.spans, s)
	for full := maxSpans; len(c.spans) >= full && c.gap < 1<<40; full = maxSpans / 2 {
		c.gap *= 2
		c.coarsen()
	}
}

// coarsen joins kept spans over the new gap.
func (c *core) coarsen() {
	var last [numTracks]int
	out := c.spans[:0]
	for i := range last {
		last[i] = -1
	}
	for _, s := range c.spans {
		if l := last[s.track]; l >= 0 && s.track != trackRegion {
			if o := &out[l]; o.sym == s.sym && o.cause == s.cause && s.start <= o.end+c.gap {
				o.end, o.busy, o.bytes, o.done = max(o.end, s.end), o.busy+s.busy, o.bytes+s.bytes, max(o.done, s.done)
				continue
			}
		}
		last[s.track] = len(out)
		out = append(out, s)
	}
	c.spans = out
}

// Transfer records a DMA.
func (r *Recorder) Transfer(id, queue int, text, begin, end, done, read, written uint64) {
	c := r.core(id)
	c.keep(span{
		track: trackDMA + queue, sym: r.symbolAt(c, text), start: begin, end: end, busy: end - begin, done: done, bytes: max(read, written), text: text,
	})
}
