package core

import (
	"errors"
	"fmt"
	"time"

	"github.com/godwit-accel/godwit/device"
	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/isa/object"
	"github.com/godwit-accel/godwit/runtime/uapi"
)

// job is a launch in execution.
type job struct {
	run   *device.Run
	stack *stack
	start time.Time
}

// start makes a device run of a launch packet.
func (d *Device) start(b *batch, p *packet) (*job, *uapi.Error) {
	c, m := b.q.ctx, &p.program.obj.Meta
	size := m.StackBytes
	if size == 0 {
		size = object.DefaultStack
	}
	st, err := c.takeStack(p.cores, size)
	if err != nil {
		return nil, asError(err)
	}
	j := device.Job{
		Space: c.space, Program: p.program.code, Entry: p.entry, Args: p.regs, Cores: p.cores,
		ScratchBytes: m.ScratchBytes, StackTop: st.tops, Fuel: p.launch.Fuel, Observer: p.launch.Observer,
	}
	if len(p.hooks) > 0 {
		j.Hooks = map[uint64]device.Hook{}
		for at, w := range p.hooks {
			j.Hooks[at] = w.hook
		}
	}
	r, err := d.dev.Start(j)
	if err != nil {
		c.stacks = append(c.stacks, st)
		return nil, uapi.Errorf(uapi.EINVAL, p.program.object(), "%s: %w", p.launch.Entry, err)
	}
	return &job{run: r, stack: st, start: time.Now()}, nil
}

// slice runs a launch for a while and says whether it has ended.
func (d *Device) slice(b *batch, p *packet, others bool, epoch uint64) (bool, *uapi.Error) {
	c := b.q.ctx
	if b.job == nil {
		j, err := d.start(b, p)
		if err != nil {
			return true, err
		}
		b.job = j
	}
	j, n, before := b.job, d.sliceLength(others), b.job.run.Insts()
	d.engine.current = b
	// A slice that does not return at all (a hook that blocks) is ended by an engine reset. The
	// grace lets a slow slice come back and be ended as a job.
	watchdog := time.AfterFunc(time.Until(j.start.Add(c.timeout))+hangGrace, func() {
		d.mu.Lock()
		defer d.mu.Unlock()
		if d.engine.epoch == epoch && d.engine.current == b {
			d.resetEngine(b, timedOut(b, p.launch.Entry, c.timeout))
		}
	})
	d.mu.Unlock()
	ended := j.run.Step(n)
	watchdog.Stop()
	d.mu.Lock()
	if d.engine.epoch != epoch || b.stale() {
		j.run.Close()
		j.stack.free(c)
		if d.engine.epoch == epoch {
			d.engine.current = nil
		}
		return false, nil
	}
	d.engine.current = nil
	d.account(c, j.run.Insts()-before)
	var err *uapi.Error
	switch {
	case ended && j.run.Err() != nil:
		err = p.program.fault(c, j.run.Err())
	case ended:
	case time.Since(j.start) > c.timeout:
		err = timedOut(b, p.launch.Entry, c.timeout)
	default:
		d.stats.Preemptions++
		return false, nil
	}
	d.finishLaunch(b, j.run.Result())
	b.stop()
	return true, err
}

// hangGrace is how long after its timeout a slice may still come back by itself.
const hangGrace = 2 * time.Second

// stop gives back what the job in execution holds.
func (b *batch) stop() {
	if b.job == nil || b.q.ctx.d.engine.current == b {
		if b.job != nil {
			b.job.run.Cancel() // the engine's goroutine still has it, and will give it back
		}
		return
	}
	b.job.run.Close()
	b.q.ctx.stacks = append(b.q.ctx.stacks, b.job.stack)
	b.job = nil
}

// asError makes any error one of ours.
func asError(err error) *uapi.Error {
	var e *uapi.Error
	if errors.As(err, &e) {
		return e
	}
	return &uapi.Error{Code: uapi.EIO, Reason: uapi.Reason{Text: err.Error()}, Err: err}
}

// fault turns a trap into the record that clients see.
func (p *program) fault(c *context, err error) *uapi.Error {
	var t *device.Trap
	if !errors.As(err, &t) {
		return asError(err)
	}
	f := &uapi.Fault{
		Program: p.obj.Name, Kind: t.Kind.String(), Core: t.Core, PC: t.PC, Symbol: t.Symbol, Slot: t.Slot,
		Words: t.Packet, Text: t.Text, Operands: t.Regs, Address: t.Addr, Access: t.Access, Detail: t.Detail,
	}
	if insts, _, err := isa.DecodePacket(t.Packet); err == nil {
		f.Packet = isa.FormatPacket(insts, nil)
	}
	if t.PC >= p.base && t.PC-p.base < uint64(len(p.obj.Text)) {
		f.Offset = t.PC - p.base
		if s, ok := p.obj.FuncAt(f.Offset); ok {
			f.Symbol = s.Name
			if f.Offset > s.Value {
				f.Symbol = fmt.Sprintf("%s+%#x", s.Name, f.Offset-s.Value)
			}
		}
		if l, ok := p.obj.LineAt(f.Offset); ok {
			if f.Source = fmt.Sprintf("%s:%d", l.File, l.Line); l.Col > 0 {
				f.Source += fmt.Sprintf(":%d", l.Col)
			}
		}
	}
	code := uapi.EIO
	switch t.Kind {
	case device.TrapFuel:
		code = uapi.ETIME
	case device.TrapHook, device.TrapCancelled:
		code = uapi.ECANCELED
	}
	return &uapi.Error{
		Code: code, Fault: f, Err: t.Err,
		Reason: uapi.Reason{Object: c.object(), Offset: t.Addr, Text: f.String()},
	}
}
