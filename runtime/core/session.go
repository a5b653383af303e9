package core

import (
	"fmt"
	"time"

	"github.com/godwit-accel/godwit/device"
	"github.com/godwit-accel/godwit/runtime/uapi"
)

// session is one client. Its handles mean nothing to others.
type session struct {
	d       *Device
	objects map[uapi.Handle]any // *context, *buffer, *program, *queue, *fence
	last    uapi.Handle
	closed  bool
}

func (s *session) add(o any) uapi.Handle {
	if s.objects == nil {
		s.objects = map[uapi.Handle]any{}
	}
	s.last++
	s.objects[s.last] = o
	return s.last
}

// get finds an object by handle and kind.
func get[T any](s *session, h uapi.Handle, kind string) (*T, error) {
	if s.closed {
		return nil, uapi.Errorf(uapi.EBADF, "session", "it is closed")
	}
	o, ok := s.objects[h].(*T)
	if !ok {
		what := "there is no such object"
		if other, ok := s.objects[h]; ok {
			what = fmt.Sprintf("it is a %s", kindOf(other))
		}
		return nil, uapi.Errorf(uapi.EBADF, fmt.Sprintf("%s %d", kind, h), "%s", what)
	}
	return o, nil
}

func kindOf(o any) string {
	switch o.(type) {
	case *context:
		return "context"
	case *buffer:
		return "buffer"
	case *program:
		return "program"
	case *queue:
		return "queue"
	}
	return "fence"
}

// lock takes the device's lock; the caller defers the result.
func (s *session) lock() func() {
	s.d.mu.Lock()
	return s.d.mu.Unlock
}

func (s *session) Version() (uapi.Version, error) {
	defer s.lock()()
	return s.d.version(), nil
}

// Destroy gives any object back.
func (s *session) Destroy(h uapi.Handle) error {
	defer s.lock()()
	switch o := s.objects[h].(type) {
	case *context:
		o.die(uapi.Errorf(uapi.ECANCELED, o.object(), "the context was destroyed"))
		for _, p := range o.programs { // nobody can name them any more, and their code takes forty times their bytes
			delete(s.objects, p.id)
		}
		o.release()
	case *buffer:
		if err := o.unbindAll(); err != nil {
			return err
		}
		o.unref()
	case *program:
		if o.ctx.inflight > 0 {
			return uapi.Errorf(uapi.EBUSY, o.object(), "%d batches are in flight in its context", o.ctx.inflight)
		}
		o.release()
	case *queue:
		o.cancel(uapi.Errorf(uapi.ECANCELED, o.object(), "the queue was destroyed"))
		o.ctx.drop(o)
	case *fence:
		o.fail(uapi.Errorf(uapi.ECANCELED, o.object(), "the fence was destroyed"))
	default:
		return uapi.Errorf(uapi.EBADF, fmt.Sprintf("object %d", h), "there is no such object")
	}
	delete(s.objects, h)
	return nil
}

// Close gives everything back; jobs in flight are cancelled.
func (s *session) Close() error {
	defer s.lock()()
	if s.closed {
		return nil
	}
	s.closed = true
	s.d.clients--
	if len(s.objects) == 0 {
		return nil
	}
	why := uapi.Errorf(uapi.ECANCELED, "session", "it was closed")
	for h := uapi.Handle(1); h <= s.last; h++ {
		switch o := s.objects[h].(type) {
		case *context:
			o.die(why)
			o.release()
		case *fence:
			o.fail(why)
		}
	}
	for h := uapi.Handle(1); h <= s.last; h++ {
		if b, ok := s.objects[h].(*buffer); ok {
			_ = b.unbindAll() // the contexts of this session are gone; another session's bindings keep the memory
			b.unref()
		}
	}
	s.objects = nil
	return nil
}

// Reset resets the device.
func (s *session) Reset() error {
	defer s.lock()()
	s.d.reset("a client asked for it")
	return nil
}

func (s *session) Wait(h uapi.Handle, seq uint64, timeout time.Duration) error {
	defer s.lock()()
	q, err := get[queue](s, h, "queue")
	if err != nil {
		return err
	}
	if seq > q.last {
		return uapi.Errorf(uapi.EINVAL, q.object(), "batch %d was never submitted: the last is %d", seq, q.last).At(seq, q.last)
	}
	err = s.d.await(&q.changed, timeout, func() bool { return q.done >= seq })
	if err != nil {
		return uapi.Errorf(uapi.ETIME, q.object(), "batch %d has not ended within %v", seq, timeout)
	}
	if e := q.failed[seq]; e != nil {
		return e
	}
	return nil
}

func (s *session) Results(h uapi.Handle, seq uint64) ([]device.Result, error) {
	defer s.lock()()
	q, err := get[queue](s, h, "queue")
	if err != nil {
		return nil, err
	}
	r, ok := q.results[seq]
	if !ok {
		return nil, uapi.Errorf(uapi.ENOENT, q.object(), "batch %d has no results: not ended, taken, or too long ago", seq)
	}
	delete(q.results, seq)
	return r, nil
}

// event wakes whoever waits for a change of something under the device's lock.
type event struct{ ch chan struct{} }

func (e *event) fire() {
	if e.ch != nil {
		close(e.ch)
		e.ch = nil
	}
}

// await waits, with the lock given up meanwhile, until ready or the timeout (< 0: for ever).
func (d *Device) await(e *event, timeout time.Duration, ready func() bool) error {
	var late <-chan time.Time
	for !ready() {
		if late == nil && timeout >= 0 {
			t := time.NewTimer(timeout)
			defer t.Stop()
			late = t.C
		}
		if e.ch == nil {
			e.ch = make(chan struct{})
		}
		ch := e.ch
		d.mu.Unlock()
		var err error
		select {
		case <-ch:
		case <-late:
			err = uapi.ETIME
		}
		d.mu.Lock()
		if err != nil && !ready() {
			return err
		}
	}
	return nil
}
