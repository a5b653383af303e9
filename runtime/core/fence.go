package core

import (
	"fmt"
	"time"

	"github.com/godwit-accel/godwit/runtime/uapi"
)

// fence is a timeline: a value that only rises. A failed fence reaches nothing more, and
// says why; so whoever waits for it ends.
type fence struct {
	d       *Device
	id      uapi.Handle
	value   uint64
	err     *uapi.Error
	changed event
}

func (f *fence) object() string { return fmt.Sprintf("fence %d", f.id) }

func (f *fence) signal(v uint64) {
	if f.err == nil && v > f.value {
		f.value = v
		f.changed.fire()
		f.d.kick()
	}
}

func (f *fence) fail(err *uapi.Error) {
	if f.err == nil {
		f.err = err
		f.changed.fire()
		f.d.kick()
	}
}

func (s *session) CreateFence(initial uint64) (uapi.Handle, error) {
	defer s.lock()()
	if s.closed {
		return 0, uapi.Errorf(uapi.EBADF, "session", "it is closed")
	}
	f := &fence{d: s.d, value: initial}
	f.id = s.add(f)
	return f.id, nil
}

func (s *session) SignalFence(h uapi.Handle, v uint64) error {
	defer s.lock()()
	f, err := get[fence](s, h, "fence")
	if err != nil {
		return err
	}
	if v <= f.value {
		return uapi.Errorf(uapi.EINVAL, f.object(), "a timeline only rises: it is at %d already", f.value).At(v, f.value)
	}
	f.signal(v)
	return nil
}

func (s *session) WaitFence(h uapi.Handle, v uint64, timeout time.Duration) error {
	defer s.lock()()
	f, err := get[fence](s, h, "fence")
	if err != nil {
		return err
	}
	if s.d.await(&f.changed, timeout, func() bool { return f.value >= v || f.err != nil }) != nil {
		return uapi.Errorf(uapi.ETIME, f.object(), "%d not reached within %v: it is at %d", v, timeout, f.value).At(v, f.value)
	}
	if f.value >= v {
		return nil
	}
	return f.err
}

func (s *session) FenceInfo(h uapi.Handle) (uapi.FenceInfo, error) {
	defer s.lock()()
	f, err := get[fence](s, h, "fence")
	if err != nil {
		return uapi.FenceInfo{}, err
	}
	i := uapi.FenceInfo{Value: f.value, Err: f.err}
	switch {
	case f.err == nil:
	case f.err.Code == uapi.ECANCELED:
		i.State = uapi.Cancelled
	case f.err.Code == uapi.ERESET:
		i.State = uapi.WasReset
	default:
		i.State = uapi.Failed
	}
	return i, nil
}
