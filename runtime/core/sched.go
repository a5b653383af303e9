package core

import (
	"fmt"
	"time"

	"github.com/godwit-accel/godwit/device"
	"github.com/godwit-accel/godwit/runtime/uapi"
)

// The engine is the command processor: one goroutine that exists while there is something
// to do. It takes the context that has had least for its weight and gives it one packet, or one
// slice of a launch. A batch that waits for a fence costs nothing but a timer, since
// whoever changes the fence kicks the engine; the timer ends it when nobody does.
//
//	vruntime of a context = Σ packets executed / weight of its priority
//
// A context that comes back after a pause starts at the least vruntime of the busy ones: it has
// saved nothing up, so nobody starves; and while k contexts are busy, each gets the device after at
// most Σ weights / own weight slices.
type engine struct {
	running bool
	epoch   uint64 // raised by an engine reset: the goroutine of an older one must leave
	current *batch // at work outside of the lock
	timer   *time.Timer
}

// kick starts the engine if there may be work for it.
func (d *Device) kick() {
	if !d.engine.running {
		d.engine.running = true
		go d.run(d.engine.epoch)
	}
}

// join lets a context that was idle compete from now on.
func (d *Device) join(c *context) {
	least, any := uint64(0), false
	for _, x := range d.contexts {
		if x != c && x.inflight > 0 && (!any || x.vruntime < least) {
			least, any = x.vruntime, true
		}
	}
	if any && c.vruntime < least {
		c.vruntime = least
	}
}

// run is the engine's goroutine.
func (d *Device) run(epoch uint64) {
	d.mu.Lock()
	defer d.mu.Unlock()
	for d.engine.epoch == epoch {
		b, others, wake := d.pick()
		if b == nil {
			d.engine.running = false
			if !wake.IsZero() {
				d.wakeAt(wake)
			}
			return
		}
		d.step(b, others, epoch)
	}
}

// wakeAt arranges for a look at the queues at a time.
func (d *Device) wakeAt(t time.Time) {
	if d.engine.timer != nil {
		d.engine.timer.Stop()
	}
	d.engine.timer = time.AfterFunc(time.Until(t)+time.Millisecond, func() {
		d.mu.Lock()
		defer d.mu.Unlock()
		d.kick()
	})
}

// pick chooses the next batch and says whether others could run too; without one, when the
// next blocked batch will be out of time.
func (d *Device) pick() (best *batch, others bool, wake time.Time) {
	now := time.Time{}
	for _, c := range d.contexts {
		for _, q := range append([]*queue(nil), c.queues...) {
			for len(q.pending) > 0 {
				b := q.pending[0]
				if err := b.failedIn(); err != nil {
					b.finish(err)
					continue
				}
				if p := b.blockedBy(); p != nil {
					if now.IsZero() {
						now = time.Now()
					}
					late := b.since.Add(c.timeout)
					if !now.Before(late) {
						d.resets.Jobs++
						b.finish(uapi.Errorf(uapi.ETIME, q.object(), "batch %d waited %v for %s to reach %d: it is at %d", b.seq, c.timeout, p.f.object(), p.value, p.f.value).At(p.f.value, p.value))
						continue
					}
					if wake.IsZero() || late.Before(wake) {
						wake = late
					}
					break
				}
				if best != nil {
					others = true
				}
				if best == nil || c.vruntime < best.q.ctx.vruntime || c == best.q.ctx && b.since.Before(best.since) {
					best = b
				}
				break
			}
		}
	}
	return best, others, wake
}

// step gives a batch one packet or one slice. The lock is given up while it works.
func (d *Device) step(b *batch, others bool, epoch uint64) {
	if b.next == len(b.packets) {
		b.finish(nil)
		return
	}
	p, c := &b.packets[b.next], b.q.ctx
	var err *uapi.Error
	ended := true
	switch p.op {
	case uapi.Launch:
		ended, err = d.slice(b, p, others, epoch)
		if d.engine.epoch != epoch || b.stale() {
			return // a reset or a cancellation took the batch away meanwhile
		}
	case uapi.Copy:
		d.work(b, func() { copy(p.dst, p.src) })
		d.stats.Copied += uint64(len(p.dst))
		c.vruntime += uint64(len(p.dst)) / 64 / weights[c.prio]
	case uapi.Fill:
		d.work(b, func() { fill(p.dst, p.value) })
		d.stats.Filled += uint64(len(p.dst))
		c.vruntime += uint64(len(p.dst)) / 64 / weights[c.prio]
	case uapi.Timestamp:
		putUint64(p.dst, d.clock)
	case uapi.Signal:
		p.fence.signal(p.value)
	}
	switch {
	case b.stale():
	case err != nil:
		b.stop()
		b.finish(err)
		d.punish(c, err)
	case ended:
		b.next++
		if b.next == len(b.packets) {
			b.finish(nil)
		}
	}
}

// stale says that the batch was ended by somebody else while it was worked on.
func (b *batch) stale() bool { return len(b.q.pending) == 0 || b.q.pending[0] != b }

// work runs f without the lock if that may take long.
func (d *Device) work(b *batch, f func()) {
	if p := &b.packets[b.next]; len(p.dst) <= 4096 {
		f()
		return
	}
	d.engine.current = b
	d.mu.Unlock()
	f()
	d.mu.Lock()
	d.engine.current = nil
}

// punish bans a context whose job faulted. What the host did to it (cancel, a hook's error, a reset) is no fault.
func (d *Device) punish(c *context, err *uapi.Error) {
	if err.Code != uapi.EIO && err.Code != uapi.ETIME {
		return
	}
	d.nfault++
	d.faults = append(d.faults, faultEntry{c.id, err})
	if len(d.faults) > maxFaults {
		d.faults = d.faults[1:]
	}
	if err.Code == uapi.ETIME {
		d.resets.Jobs++
	}
	c.die(err)
}

// resetEngine abandons a slice that does not come back. The batch fails, its context is banned, and
// a new goroutine serves the others.
func (d *Device) resetEngine(b *batch, err *uapi.Error) {
	d.engine.epoch++
	d.engine.running, d.engine.current = false, nil
	d.resets.Engines++
	if !b.stale() {
		b.job = nil // the lost goroutine still holds it
		b.finish(err)
		d.punish(b.q.ctx, err)
	}
	d.kick()
}

// reset is a device reset: every batch in flight ends with ERESET; memory, buffers and programs stay.
func (d *Device) reset(why string) {
	d.generation++
	d.resets.Devices++
	err := uapi.Errorf(uapi.ERESET, d.name(), "device reset: %s (generation %d)", why, d.generation)
	for _, c := range d.contexts {
		for _, q := range c.queues {
			q.cancel(err)
		}
	}
	if d.engine.current != nil {
		d.engine.epoch++
		d.engine.running, d.engine.current = false, nil
	}
	d.kick()
}

// sliceLength: alone, a job is interrupted only to look at its timeout.
func (d *Device) sliceLength(others bool) uint64 {
	if others {
		return d.cfg.Slice
	}
	return 4 * d.cfg.Slice
}

// account charges a slice to its context and the device.
func (d *Device) account(c *context, insts uint64) {
	c.instret += insts
	c.vruntime += max(insts/weights[c.prio], 1)
	d.stats.Instructions += insts
}

// finishLaunch adds a job's measurements to the device's.
func (d *Device) finishLaunch(b *batch, r device.Result) {
	b.results = append(b.results, r)
	b.q.ctx.jobs++
	d.clock += r.Cycles
	d.stats.Launches++
	d.stats.Cycles += r.Cycles
	d.busy += r.Cycles
	d.issue += r.Total.Cycles[device.CauseIssue]
}

func fill(dst []byte, v uint64) {
	if len(dst) == 0 {
		return
	}
	var w [8]byte
	putUint64(w[:], v)
	n := copy(dst, w[:])
	for n < len(dst) {
		n += copy(dst[n:], dst[:n])
	}
}

func putUint64(b []byte, v uint64) {
	for i := range 8 {
		b[i] = byte(v >> (8 * i))
	}
}

// timedOut is the error of a job that ran past its context's timeout.
func timedOut(b *batch, entry string, after time.Duration) *uapi.Error {
	return uapi.Errorf(uapi.ETIME, fmt.Sprintf("%s: batch %d: %s", b.q.object(), b.seq, entry), "no end within the timeout of %v: ended as hung", after)
}
