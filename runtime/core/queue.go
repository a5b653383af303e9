package core

import (
	"fmt"
	"strings"
	"time"

	"github.com/godwit-accel/godwit/device"
	"github.com/godwit-accel/godwit/isa/object"
	"github.com/godwit-accel/godwit/runtime/uapi"
)

// queue executes batches in order. Its sequence numbers are a timeline of its own.
type queue struct {
	ctx     *context
	id      uapi.Handle
	last    uint64 // submitted
	done    uint64 // ended
	pending []*batch
	failed  map[uint64]*uapi.Error
	results map[uint64][]device.Result
	changed event
}

// batch is what one Submit queued.
type batch struct {
	q       *queue
	seq     uint64
	packets []packet
	next    int // packet to be executed
	in      []point
	out     []point
	since   time.Time // when it got to the head of its queue
	job     *job      // of the packet in execution
	results []device.Result
}

// point is a value of a timeline.
type point struct {
	f     *fence
	value uint64
}

// packet is a checked packet with its handles resolved.
type packet struct {
	op       uapi.Op
	dst, src []byte
	fence    *fence
	value    uint64
	launch   *uapi.LaunchArgs
	program  *program
	entry    uint64
	cores    int
	regs     []uint64
	hooks    map[uint64]watch
}

const (
	maxBatch    = 4096
	maxQueues   = 64
	keptResults = 64
)

func (q *queue) object() string { return fmt.Sprintf("queue %d", q.id) }

func (s *session) CreateQueue(h uapi.Handle) (uapi.Handle, error) {
	defer s.lock()()
	c, err := get[context](s, h, "context")
	if err != nil {
		return 0, err
	}
	if err := c.alive(); err != nil {
		return 0, err
	}
	if len(c.queues) >= maxQueues {
		return 0, uapi.Errorf(uapi.ENOMEM, c.object(), "it has %d queues, as many as it can", maxQueues).At(maxQueues, maxQueues)
	}
	q := &queue{ctx: c, failed: map[uint64]*uapi.Error{}, results: map[uint64][]device.Result{}}
	c.queues = append(c.queues, q)
	q.id = s.add(q)
	return q.id, nil
}

// Submit checks every packet before it queues any.
func (s *session) Submit(a uapi.SubmitArgs) (uint64, error) {
	defer s.lock()()
	q, err := get[queue](s, a.Queue, "queue")
	if err != nil {
		return 0, err
	}
	c, d := q.ctx, s.d
	if err := c.alive(); err != nil {
		return 0, err
	}
	if len(a.Packets) > maxBatch {
		return 0, uapi.Errorf(uapi.E2BIG, q.object(), "%d packets: a batch has at most %d", len(a.Packets), maxBatch).At(uint64(len(a.Packets)), maxBatch)
	}
	b := &batch{q: q, packets: make([]packet, len(a.Packets))}
	for i := range a.Packets {
		if err := s.check(c, &a.Packets[i], &b.packets[i]); err != nil {
			e, ok := err.(*uapi.Error)
			if !ok {
				return 0, err
			}
			e.Reason.Object = fmt.Sprintf("packet %d: %s: %s", i, a.Packets[i].Op, e.Reason.Object)
			return 0, e
		}
	}
	for _, l := range []struct {
		from []uapi.FencePoint
		to   *[]point
	}{{a.In, &b.in}, {a.Out, &b.out}} {
		for _, x := range l.from {
			f, err := get[fence](s, x.Fence, "fence")
			if err != nil {
				return 0, err
			}
			*l.to = append(*l.to, point{f, x.Value})
		}
	}
	q.last++
	b.seq = q.last
	d.stats.Submits++
	d.stats.Packets += uint64(len(b.packets))
	if len(b.packets) == 0 && len(q.pending) == 0 && b.blockedBy() == nil {
		// Nothing to do and nothing to wait for: no engine is needed to find that out.
		b.finish(b.failedIn())
		return b.seq, nil
	}
	if c.inflight == 0 {
		d.join(c)
	}
	c.inflight++
	q.pending = append(q.pending, b)
	if len(q.pending) == 1 {
		b.since = time.Now()
	}
	d.kick()
	return b.seq, nil
}

// check validates one packet against the objects it names.
func (s *session) check(c *context, in *uapi.Packet, out *packet) (err error) {
	out.op, out.value = in.Op, in.Value
	switch in.Op {
	case uapi.Launch:
		return s.checkLaunch(c, in, out)
	case uapi.Copy:
		if out.dst, err = s.window(in.Object, in.Off, in.Size, true); err == nil {
			out.src, err = s.window(in.Object2, in.Off2, in.Size, false)
		}
	case uapi.Fill:
		out.dst, err = s.window(in.Object, in.Off, in.Size, true)
	case uapi.Timestamp:
		if in.Off%8 != 0 {
			return uapi.Errorf(uapi.EINVAL, fmt.Sprintf("buffer %d", in.Object), "offset %d: not a multiple of 8", in.Off).At(in.Off, 8)
		}
		out.dst, err = s.window(in.Object, in.Off, 8, true)
	case uapi.Wait, uapi.Signal:
		out.fence, err = get[fence](s, in.Object, "fence")
	default:
		return uapi.Errorf(uapi.EINVAL, fmt.Sprintf("op %d", in.Op), "there is no such packet")
	}
	return err
}

// window is the bytes of a buffer that a packet reads or writes.
func (s *session) window(h uapi.Handle, off, size uint64, write bool) ([]byte, error) {
	b, err := get[buffer](s, h, "buffer")
	switch {
	case err != nil:
		return nil, err
	case off > b.size || size > b.size-off:
		return nil, uapi.Errorf(uapi.EFAULT, b.object(), "%d bytes at %d: it has %d", size, off, b.size).At(off+size, b.size)
	case write && b.constant:
		return nil, uapi.Errorf(uapi.EACCES, b.object(), "it is constant")
	}
	return b.bytes[off : off+size], nil
}

func (s *session) checkLaunch(c *context, in *uapi.Packet, out *packet) error {
	l := in.Launch
	if l == nil {
		return uapi.Errorf(uapi.EINVAL, "launch", "it has no body")
	}
	p, err := get[program](s, l.Program, "program")
	if err != nil {
		return err
	}
	if p.ctx != c {
		return uapi.Errorf(uapi.EACCES, p.object(), "it is loaded in %s, the queue belongs to %s", p.ctx.object(), c.object())
	}
	sym, ok := p.obj.Lookup(l.Entry)
	switch {
	case !ok:
		return uapi.Errorf(uapi.ENOENT, p.object(), "it has no symbol %s", l.Entry)
	case sym.Section != object.Text || !p.starts.Has(sym.Value):
		return uapi.Errorf(uapi.EINVAL, p.object(), "symbol %s: %s+%#x is not the start of a packet", l.Entry, sym.Section, sym.Value)
	}
	out.program, out.launch, out.entry = p, l, p.base+sym.Value
	if out.cores = l.Cores; out.cores == 0 {
		out.cores = max(p.obj.Meta.Cores, 1)
	}
	if have := c.d.cfg.Machine.MaxCores; out.cores < 1 || out.cores > have {
		return uapi.Errorf(uapi.EINVAL, p.object(), "%d cores: the device has %d", out.cores, have).At(uint64(out.cores), uint64(have))
	}
	if len(l.Args) > uapi.MaxArgs {
		return uapi.Errorf(uapi.E2BIG, p.object(), "%d arguments: at most %d", len(l.Args), uapi.MaxArgs).At(uint64(len(l.Args)), uapi.MaxArgs)
	}
	if err := p.checkArgs(l); err != nil {
		return err
	}
	for _, a := range l.Args {
		out.regs = append(out.regs, a.Value)
	}
	if len(l.Watch) > 0 {
		out.hooks, err = p.watches(l.Watch, out.cores)
	}
	return err
}

// checkArgs holds typed arguments against the program's own table, and pointers against
// what is mapped, so that a mistake is found before anything runs.
func (p *program) checkArgs(l *uapi.LaunchArgs) error {
	f := p.funcs[l.Entry]
	if f != nil && len(l.Args) != len(f.Args) {
		return uapi.Errorf(uapi.EINVAL, p.object(), "%s takes %d arguments: %d given", l.Entry, len(f.Args), len(l.Args)).At(uint64(len(l.Args)), uint64(len(f.Args)))
	}
	for i, a := range l.Args {
		typ, dir := a.Type, ""
		if typ != "" {
			if err := object.CheckType(typ); err != nil {
				return uapi.Errorf(uapi.EINVAL, p.object(), "%s: argument %d: %w", l.Entry, i+1, err)
			}
		}
		if f != nil {
			want := f.Args[i]
			if typ != "" && !object.SameType(typ, want.Type) {
				return uapi.Errorf(uapi.EINVAL, p.object(), "%s: argument %d: type %s: want %s", l.Entry, i+1, typ, want.Type)
			}
			typ, dir = want.Type, want.Dir
		}
		if !strings.HasSuffix(typ, "*") {
			continue
		}
		r, ok := p.ctx.rangeAt(a.Value)
		size := uint64(object.ElemSize(typ))
		switch {
		case !ok:
			return uapi.Errorf(uapi.EFAULT, p.object(), "%s: argument %d: %#x points to nothing that is mapped", l.Entry, i+1, a.Value).At(a.Value, 0)
		case a.Value%size != 0:
			return uapi.Errorf(uapi.EFAULT, p.object(), "%s: argument %d: %#x is not a multiple of %d", l.Entry, i+1, a.Value, size).At(a.Value, size)
		case (dir == "out" || dir == "inout") && r.perm&device.PermW == 0:
			return uapi.Errorf(uapi.EACCES, p.object(), "%s: argument %d: %#x is mapped read-only, the function writes there", l.Entry, i+1, a.Value)
		}
	}
	return nil
}

// blockedBy names the fence that keeps the batch from starting or going on, or nil.
func (b *batch) blockedBy() *point {
	for i := range b.in {
		if p := &b.in[i]; p.f.value < p.value && p.f.err == nil {
			return p
		}
	}
	if b.next < len(b.packets) {
		if p := &b.packets[b.next]; p.op == uapi.Wait && p.fence.value < p.value && p.fence.err == nil {
			return &point{p.fence, p.value}
		}
	}
	return nil
}

// failedIn is the error of a failed fence that the batch needs.
func (b *batch) failedIn() *uapi.Error {
	pts := b.in
	if b.next < len(b.packets) && b.packets[b.next].op == uapi.Wait {
		pts = append(pts[:len(pts):len(pts)], point{b.packets[b.next].fence, b.packets[b.next].value})
	}
	for _, p := range pts {
		if p.f.value < p.value && p.f.err != nil {
			return uapi.Errorf(uapi.ECANCELED, b.q.object(), "batch %d waits for %s, which failed: %v", b.seq, p.f.object(), p.f.err)
		}
	}
	return nil
}

// finish ends a batch that is at the head of its queue, or was never in it.
func (b *batch) finish(err *uapi.Error) {
	q, c := b.q, b.q.ctx
	if len(q.pending) > 0 && q.pending[0] == b {
		q.pending[0], q.pending = nil, q.pending[1:]
		c.inflight--
		if len(q.pending) > 0 {
			q.pending[0].since = time.Now()
		}
	}
	q.done = b.seq
	if err != nil {
		q.failed[b.seq] = err
		delete(q.failed, b.seq-maxBatch)
	}
	if len(b.results) > 0 {
		q.results[b.seq] = b.results
	}
	if b.seq > keptResults {
		delete(q.results, b.seq-keptResults)
	}
	for _, p := range b.out {
		if err != nil {
			p.f.fail(err)
		} else {
			p.f.signal(p.value)
		}
	}
	q.changed.fire()
}

// cancel ends all batches of a queue.
func (q *queue) cancel(why *uapi.Error) {
	for len(q.pending) > 0 {
		b := q.pending[0]
		b.stop()
		b.finish(why)
	}
}
