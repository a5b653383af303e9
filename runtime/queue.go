package runtime

import (
	"time"

	"github.com/godwit-accel/godwit/runtime/uapi"
)

// Queue takes batches of packets and executes them in order.
type Queue struct {
	s uapi.Session
	h uapi.Handle
}

// Launch makes a packet that runs a program.
func Launch(p *Program, a LaunchArgs) Packet {
	a.Program = p.h
	return Packet{Op: uapi.Launch, Launch: &a}
}

// Copy makes a packet that copies n bytes between buffers.
func Copy(dst *Buffer, dstOff uint64, src *Buffer, srcOff, n uint64) Packet {
	return Packet{Op: uapi.Copy, Object: dst.h, Off: dstOff, Object2: src.h, Off2: srcOff, Size: n}
}

// Fill makes a packet that fills n bytes with the eight bytes of v, over and over.
func Fill(dst *Buffer, off, n, v uint64) Packet {
	return Packet{Op: uapi.Fill, Object: dst.h, Off: off, Size: n, Value: v}
}

// Await makes a packet that waits for a timeline to reach v.
func Await(f *Fence, v uint64) Packet { return Packet{Op: uapi.Wait, Object: f.h, Value: v} }

// Signal makes a packet that advances a timeline to v.
func Signal(f *Fence, v uint64) Packet { return Packet{Op: uapi.Signal, Object: f.h, Value: v} }

// Timestamp makes a packet that stores the device's clock, in cycles.
func Timestamp(dst *Buffer, off uint64) Packet {
	return Packet{Op: uapi.Timestamp, Object: dst.h, Off: off}
}

// Submit queues all packets or none and returns the batch's number.
func (q *Queue) Submit(packets ...Packet) (seq uint64, err error) {
	return q.s.Submit(uapi.SubmitArgs{Queue: q.h, Packets: packets})
}

// SubmitFenced is Submit of a batch that starts when all of in are reached and advances all of out
// when it ends.
func (q *Queue) SubmitFenced(in, out []FencePoint, packets ...Packet) (seq uint64, err error) {
	return q.s.Submit(uapi.SubmitArgs{Queue: q.h, Packets: packets, In: in, Out: out})
}

// Wait blocks until a batch has ended and returns its outcome. It always ends: every batch does,
// at the latest by its context's timeout.
func (q *Queue) Wait(seq uint64) error { return q.s.Wait(q.h, seq, -1) }

// WaitFor is Wait for a limited time; past it, the error is ETIME, and the batch goes on.
func (q *Queue) WaitFor(seq uint64, d time.Duration) error { return q.s.Wait(q.h, seq, d) }

// Results takes the measurements of an ended batch, one for each launch.
func (q *Queue) Results(seq uint64) ([]Result, error) { return q.s.Results(q.h, seq) }

// Close destroys the queue; what is still in it is cancelled.
func (q *Queue) Close() error { return q.s.Destroy(q.h) }

// Fence is a timeline.
type Fence struct {
	s uapi.Session
	h uapi.Handle
}

// At is a point of the timeline.
func (f *Fence) At(v uint64) FencePoint { return FencePoint{Fence: f.h, Value: v} }

// Wait blocks until the timeline reaches v; it fails if the timeline does, or the time is up (< 0: never).
func (f *Fence) Wait(v uint64, d time.Duration) error { return f.s.WaitFence(f.h, v, d) }

// Signal advances the timeline from the host.
func (f *Fence) Signal(v uint64) error { return f.s.SignalFence(f.h, v) }

// Info tells how the timeline stands.
func (f *Fence) Info() (uapi.FenceInfo, error) { return f.s.FenceInfo(f.h) }

// Close destroys the fence; who waits for it is told so.
func (f *Fence) Close() error { return f.s.Destroy(f.h) }
