package core

import (
	"fmt"

	"github.com/godwit-accel/godwit/device"
	"github.com/godwit-accel/godwit/runtime/uapi"
)

// buffer is memory that clients can name. It lives while a handle of any session holds it; an
// export is only a name for it.
type buffer struct {
	d        *Device
	id       uapi.Handle // in the session that made it, for messages
	size     uint64
	domain   uapi.Domain
	constant bool
	pa       uint64 // in DRAM
	bytes    []byte
	imported bool
	payer    *context
	refs     int
	token    uint64
	binds    []bind
}

// bind is one place where a buffer is mapped.
type bind struct {
	ctx  *context
	addr uint64
}

func (b *buffer) object() string { return fmt.Sprintf("buffer %d", b.id) }

// mapped is how much of the buffer pages cover.
func (b *buffer) mapped() uint64 {
	return max((b.size+device.PageSize-1)&^(device.PageSize-1), device.PageSize)
}

func (s *session) CreateBuffer(a uapi.BufferArgs) (uapi.Handle, error) {
	defer s.lock()()
	d := s.d
	if s.closed {
		return 0, uapi.Errorf(uapi.EBADF, "session", "it is closed")
	}
	if a.Token != 0 {
		b, ok := d.exports[a.Token]
		if !ok {
			return 0, uapi.Errorf(uapi.ENOENT, "buffer", "token %#x: nothing is exported under it", a.Token)
		}
		b.refs++
		return s.add(b), nil
	}
	b := &buffer{d: d, size: a.Size, domain: a.Domain, constant: a.Const, refs: 1, imported: a.Import != nil}
	if b.imported {
		if a.Size != 0 && a.Size != uint64(len(a.Import)) {
			return 0, uapi.Errorf(uapi.EINVAL, "buffer", "size %d, but %d bytes to import", a.Size, len(a.Import))
		}
		b.size = uint64(len(a.Import))
	}
	limit := uint64(d.cfg.Machine.DRAMBytes)
	switch {
	case b.size == 0:
		return 0, uapi.Errorf(uapi.EINVAL, "buffer", "size 0")
	case b.size > limit:
		return 0, uapi.Errorf(uapi.ENOMEM, "buffer", "%d bytes: the device has %d", b.size, limit).At(b.size, limit)
	case a.Domain > uapi.Host:
		return 0, uapi.Errorf(uapi.EINVAL, "buffer", "domain %d: want 0 or 1", a.Domain).At(uint64(a.Domain), 1)
	}
	if a.Context != 0 {
		c, err := get[context](s, a.Context, "context")
		if err != nil {
			return 0, err
		}
		if err := c.alive(); err != nil {
			return 0, err
		}
		if err := c.charge(b.size); err != nil {
			return 0, err
		}
		b.payer = c
	}
	if err := b.alloc(a.Import); err != nil {
		if b.payer != nil {
			b.payer.used -= b.size
		}
		return 0, err
	}
	d.buffers++
	b.id = s.add(b)
	return b.id, nil
}

// alloc finds the buffer's memory.
func (b *buffer) alloc(host []byte) error {
	d := b.d
	if b.domain == uapi.Host {
		if b.bytes = host; host == nil {
			b.bytes = make([]byte, b.size)
		}
		return nil
	}
	if err := d.wake(); err != nil {
		return err
	}
	mem, err := d.dev.DRAM(), error(nil)
	if host != nil {
		b.pa, err = mem.Import(host)
		d.imported += b.size
	} else {
		b.pa, err = mem.Alloc(b.size)
	}
	if err == nil {
		b.bytes, err = mem.Bytes(b.pa, b.size)
	}
	if err != nil {
		return uapi.Errorf(uapi.ENOMEM, "buffer", "%w", err).At(b.size, mem.Size()-mem.Used())
	}
	return nil
}

func (b *buffer) unref() {
	if b.refs--; b.refs > 0 {
		return
	}
	if b.domain == uapi.DRAM {
		_ = b.d.dev.DRAM().Free(b.pa)
		if b.imported {
			b.d.imported -= b.size
		}
	}
	if b.payer != nil {
		b.payer.used -= b.size
	}
	b.d.buffers--
	delete(b.d.exports, b.token)
	b.bytes = nil
}

func (b *buffer) forget(c *context, addr uint64) {
	for i, x := range b.binds {
		if x.ctx == c && x.addr == addr {
			b.binds = append(b.binds[:i], b.binds[i+1:]...)
			return
		}
	}
}

// unbindAll takes the last handle's bindings away, unless jobs may be using them.
func (b *buffer) unbindAll() error {
	if b.refs > 1 {
		return nil
	}
	for _, x := range b.binds {
		if x.ctx.inflight > 0 {
			return uapi.Errorf(uapi.EBUSY, b.object(), "bound at %#x in %s, which has %d batches in flight", x.addr, x.ctx.object(), x.ctx.inflight)
		}
	}
	for len(b.binds) > 0 {
		x := b.binds[0]
		r, _ := x.ctx.rangeAt(x.addr)
		_ = x.ctx.space.Unmap(r.addr, r.size)
		x.ctx.remove(x.addr)
	}
	return nil
}

func (s *session) BufferInfo(h uapi.Handle) (uapi.BufferInfo, error) {
	defer s.lock()()
	b, err := get[buffer](s, h, "buffer")
	if err != nil {
		return uapi.BufferInfo{}, err
	}
	return uapi.BufferInfo{Size: b.size, Domain: b.domain, Const: b.constant, Binds: len(b.binds)}, nil
}

func (s *session) MapBuffer(h uapi.Handle) ([]byte, error) {
	defer s.lock()()
	b, err := get[buffer](s, h, "buffer")
	if err != nil {
		return nil, err
	}
	return b.bytes, nil
}

func (s *session) ExportBuffer(h uapi.Handle) (uint64, error) {
	defer s.lock()()
	b, err := get[buffer](s, h, "buffer")
	if err != nil {
		return 0, err
	}
	if b.token == 0 {
		s.d.lastToken++
		b.token = s.d.lastToken
		s.d.exports[b.token] = b
	}
	return b.token, nil
}

// Bind maps a range of a buffer.
func (s *session) Bind(a uapi.BindArgs) (uint64, error) {
	defer s.lock()()
	c, err := get[context](s, a.Context, "context")
	if err != nil {
		return 0, err
	}
	b, err := get[buffer](s, a.Buffer, "buffer")
	if err != nil {
		return 0, err
	}
	if err := c.alive(); err != nil {
		return 0, err
	}
	all := b.mapped()
	if a.Size == 0 && a.Offset < all {
		a.Size = all - a.Offset
	}
	switch {
	case b.domain != uapi.DRAM:
		return 0, uapi.Errorf(uapi.EACCES, b.object(), "host memory cannot be bound: cores reach device memory only")
	case a.Perm&^(device.PermR|device.PermW) != 0 || a.Perm&device.PermR == 0:
		return 0, uapi.Errorf(uapi.EINVAL, b.object(), "permissions %#x: want read or read and write", uint8(a.Perm))
	case b.constant && a.Perm&device.PermW != 0:
		return 0, uapi.Errorf(uapi.EACCES, b.object(), "it is constant: bind it read-only")
	case (a.Offset|a.Size|a.Addr)%device.PageSize != 0 || a.Size == 0:
		return 0, uapi.Errorf(uapi.EINVAL, b.object(), "offset %#x, size %#x, address %#x: not whole pages", a.Offset, a.Size, a.Addr)
	case a.Offset > all || a.Size > all-a.Offset:
		return 0, uapi.Errorf(uapi.EFAULT, b.object(), "offset %#x, size %#x: it has %#x bytes", a.Offset, a.Size, b.size).At(a.Offset+a.Size, all)
	}
	if a.Addr == 0 {
		align := uint64(device.PageSize)
		if a.Size%device.HugePage == 0 {
			align = device.HugePage
		}
		if a.Addr, err = c.reserve(a.Size, align); err != nil {
			return 0, err
		}
	}
	if err := c.space.Map(a.Addr, b.pa+a.Offset, a.Size, a.Perm); err != nil {
		return 0, uapi.Errorf(uapi.EINVAL, b.object(), "%w", err)
	}
	c.insert(vrange{addr: a.Addr, size: a.Size, buf: b, off: a.Offset, perm: a.Perm})
	return a.Addr, nil
}

// Unbind takes one binding away, all of it.
func (s *session) Unbind(h uapi.Handle, addr, size uint64) error {
	defer s.lock()()
	c, err := get[context](s, h, "context")
	if err != nil {
		return err
	}
	r, ok := c.rangeAt(addr)
	switch {
	case !ok || r.buf == nil || r.addr != addr || size != 0 && size != r.size:
		return uapi.Errorf(uapi.EINVAL, c.object(), "address %#x, %d bytes: not a binding of a buffer", addr, size)
	case c.inflight > 0:
		return uapi.Errorf(uapi.EBUSY, c.object(), "%d batches are in flight", c.inflight)
	}
	if err := c.space.Unmap(r.addr, r.size); err != nil {
		return uapi.Errorf(uapi.EINVAL, c.object(), "%w", err)
	}
	c.remove(addr)
	return nil
}
