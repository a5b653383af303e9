package core

import (
	"fmt"
	"sort"
	"time"

	"github.com/godwit-accel/godwit/device"
	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/runtime/uapi"
)

// context is a private address space, a fault domain and a share of the device.
type context struct {
	d        *Device
	id       uint32
	space    *device.Space
	ranges   []vrange // what is mapped, sorted by address
	prio     uapi.Priority
	vruntime uint64 // packets executed, divided by the weight of its priority
	quota    uint64
	used     uint64
	timeout  time.Duration
	banned   *uapi.Error // set: dead
	queues   []*queue
	programs []*program
	stacks   []*stack // free ones
	inflight int      // batches submitted and not ended
	jobs     uint64
	instret  uint64
}

// vrange is a mapped range of virtual addresses and what it shows.
type vrange struct {
	addr, size uint64
	buf        *buffer // nil for the parts of programs and for stacks
	off        uint64  // of addr in buf
	perm       device.Perm
}

const (
	maxContexts = 1 << 10
	maxVA       = 1 << 47
)

// weights of the priorities, as shares.
var weights = [...]uint64{uapi.Normal: 8, uapi.High: 32, uapi.Idle: 1}

func (c *context) object() string { return fmt.Sprintf("context %d", c.id) }

func (s *session) CreateContext(a uapi.ContextArgs) (uapi.Handle, error) {
	defer s.lock()()
	d := s.d
	switch {
	case s.closed:
		return 0, uapi.Errorf(uapi.EBADF, "session", "it is closed")
	case int(a.Priority) >= len(weights):
		return 0, uapi.Errorf(uapi.EINVAL, "context", "priority %d: want 0 to %d", a.Priority, len(weights)-1).At(uint64(a.Priority), uint64(len(weights)-1))
	case a.Timeout < 0:
		return 0, uapi.Errorf(uapi.EINVAL, "context", "timeout %v: negative", a.Timeout)
	case len(d.contexts) >= maxContexts:
		return 0, uapi.Errorf(uapi.ENOMEM, "context", "the device has %d contexts, as many as it can", maxContexts).At(maxContexts, maxContexts)
	}
	if err := d.wake(); err != nil {
		return 0, err
	}
	d.lastID++
	c := &context{d: d, id: d.lastID, space: d.dev.NewSpace(), prio: a.Priority, quota: a.Quota, timeout: a.Timeout}
	if c.timeout == 0 {
		c.timeout = uapi.DefaultTimeout
	}
	d.contexts = append(d.contexts, c)
	return s.add(c), nil
}

func (s *session) ContextInfo(h uapi.Handle) (uapi.ContextInfo, error) {
	defer s.lock()()
	c, err := get[context](s, h, "context")
	if err != nil {
		return uapi.ContextInfo{}, err
	}
	return uapi.ContextInfo{
		Used: c.used, Quota: c.quota, Banned: c.banned != nil, Reason: c.banned,
		Jobs: c.jobs, Instret: c.instret, Generation: c.d.generation,
	}, nil
}

// alive refuses a context that a failed job, a reset or its end has banned, naming what did.
func (c *context) alive() error {
	if c.banned == nil {
		return nil
	}
	e := uapi.Errorf(uapi.EOWNERDEAD, c.object(), "it takes no more work: %v", c.banned)
	e.Err = c.banned
	return e
}

// charge takes bytes from the quota.
func (c *context) charge(n uint64) error {
	if c.quota > 0 && (n > c.quota || c.used > c.quota-n) {
		return uapi.Errorf(uapi.EDQUOT, c.object(), "%d bytes wanted, %d of its quota of %d are used", n, c.used, c.quota).At(c.used+n, c.quota)
	}
	c.used += n
	return nil
}

// reserve finds free addresses with an unmapped page on both sides: first fit, so that the
// same calls give the same addresses.
func (c *context) reserve(size, align uint64) (uint64, error) {
	at := max(isa.ScratchEnd, align) + device.PageSize
	for _, r := range c.ranges {
		at = (at + align - 1) &^ (align - 1)
		if at+size+device.PageSize <= r.addr {
			break
		}
		at = max(at, r.addr+r.size+device.PageSize)
	}
	at = (at + align - 1) &^ (align - 1)
	if size > maxVA || at > maxVA-size {
		return 0, uapi.Errorf(uapi.ENOMEM, c.object(), "%d bytes of address space wanted: no hole is so large", size).At(size, maxVA)
	}
	return at, nil
}

// insert records a mapped range.
func (c *context) insert(r vrange) {
	i := sort.Search(len(c.ranges), func(i int) bool { return c.ranges[i].addr >= r.addr })
	c.ranges = append(c.ranges, vrange{})
	copy(c.ranges[i+1:], c.ranges[i:])
	c.ranges[i] = r
	if r.buf != nil {
		r.buf.binds = append(r.buf.binds, bind{c, r.addr})
	}
}

// remove forgets the range that starts at addr.
func (c *context) remove(addr uint64) {
	for i, r := range c.ranges {
		if r.addr == addr {
			c.ranges = append(c.ranges[:i], c.ranges[i+1:]...)
			if r.buf != nil {
				r.buf.forget(c, addr)
			}
			return
		}
	}
}

// rangeAt finds the mapped range that holds addr.
func (c *context) rangeAt(addr uint64) (vrange, bool) {
	i := sort.Search(len(c.ranges), func(i int) bool { return c.ranges[i].addr+c.ranges[i].size > addr })
	if i < len(c.ranges) && c.ranges[i].addr <= addr {
		return c.ranges[i], true
	}
	return vrange{}, false
}

// mapNew gives the context fresh memory at addr, or where there is room.
func (c *context) mapNew(addr, pa, size uint64, perm device.Perm) error {
	if err := c.space.Map(addr, pa, size, perm); err != nil {
		return uapi.Errorf(uapi.EINVAL, c.object(), "%w", err)
	}
	c.insert(vrange{addr: addr, size: size, perm: perm})
	return nil
}

// die bans the context: its batches end with why, and nothing more is accepted.
func (c *context) die(why *uapi.Error) {
	if c.banned == nil {
		c.banned = why
	}
	for _, q := range c.queues {
		q.cancel(uapi.Errorf(uapi.ECANCELED, q.object(), "dropped: %v", why))
	}
}

// drop removes a queue.
func (c *context) drop(q *queue) {
	for i := range c.queues {
		if c.queues[i] == q {
			c.queues = append(c.queues[:i], c.queues[i+1:]...)
			return
		}
	}
}

// release gives back what a dead context holds. A job of it that is running now goes on
// to the end of its slice on memory that nobody else gets: the host keeps it alive.
func (c *context) release() {
	for _, p := range append([]*program(nil), c.programs...) {
		p.release()
	}
	for _, st := range c.stacks {
		st.free(c)
	}
	c.stacks = nil
	for len(c.ranges) > 0 {
		r := c.ranges[0]
		_ = c.space.Unmap(r.addr, r.size)
		c.remove(r.addr)
	}
	d := c.d
	for i := range d.contexts {
		if d.contexts[i] == c {
			d.contexts = append(d.contexts[:i], d.contexts[i+1:]...)
			break
		}
	}
}

// stack is the stacks of a job's cores, kept for the next job of the context.
type stack struct {
	size  uint64 // of each core
	cores int
	pas   []uint64
	tops  []uint64
}

// takeStack finds or makes stacks.
func (c *context) takeStack(cores int, size uint64) (*stack, error) {
	size = (size + device.PageSize - 1) &^ (device.PageSize - 1)
	for i, st := range c.stacks {
		if st.size == size && st.cores == cores {
			c.stacks = append(c.stacks[:i], c.stacks[i+1:]...)
			return st, nil
		}
	}
	st := &stack{size: size, cores: cores}
	for range cores {
		pa, err := c.d.dev.DRAM().Alloc(size)
		if err == nil {
			var at uint64
			if at, err = c.reserve(size, device.PageSize); err == nil {
				err = c.mapNew(at, pa, size, device.PermR|device.PermW)
			}
			st.pas, st.tops = append(st.pas, pa), append(st.tops, at+size)
		}
		if err != nil {
			st.free(c)
			return nil, uapi.Errorf(uapi.ENOMEM, c.object(), "stack of %d bytes a core: %w", size, err)
		}
	}
	return st, nil
}

func (st *stack) free(c *context) {
	for i, pa := range st.pas {
		if top := st.tops[i]; top > st.size {
			_ = c.space.Unmap(top-st.size, st.size)
			c.remove(top - st.size)
		}
		_ = c.d.dev.DRAM().Free(pa)
	}
}
