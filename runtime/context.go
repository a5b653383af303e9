package runtime

import (
	"os"
	"sync"

	"github.com/godwit-accel/godwit/device"
	"github.com/godwit-accel/godwit/isa/object"
	"github.com/godwit-accel/godwit/runtime/uapi"
)

// Context is a private address space, fault domain and share of a device.
type Context struct {
	s uapi.Session
	h uapi.Handle

	mu    sync.Mutex
	queue *Queue
}

// Info tells how the context stands.
func (c *Context) Info() (ContextInfo, error) { return c.s.ContextInfo(c.h) }

// Close destroys the context with its queues and programs.
func (c *Context) Close() error { return c.s.Destroy(c.h) }

// Alloc makes a zeroed buffer in device memory and maps it for reading and writing.
func (c *Context) Alloc(size uint64) (*Buffer, error) {
	return c.buffer(uapi.BufferArgs{Context: c.h, Size: size}, device.PermR|device.PermW)
}

// ImportBytes makes the bytes device memory without a copy. They must stay in place until
// the buffer is freed. Constant ones are mapped read-only.
func (c *Context) ImportBytes(b []byte, constant bool) (*Buffer, error) {
	perm := device.PermR
	if !constant {
		perm |= device.PermW
	}
	return c.buffer(uapi.BufferArgs{Context: c.h, Import: b, Const: constant}, perm)
}

func (c *Context) buffer(a uapi.BufferArgs, perm device.Perm) (*Buffer, error) {
	h, err := c.s.CreateBuffer(a)
	if err != nil {
		return nil, err
	}
	b, err := newBuffer(c.s, h)
	if err == nil {
		b.Addr, err = c.Bind(b, 0, 0, perm)
	}
	if err != nil {
		_ = c.s.Destroy(h)
		return nil, err
	}
	return b, nil
}

// Bind maps a range of a buffer, of whole pages; size 0 means all of it from the offset.
func (c *Context) Bind(b *Buffer, off, size uint64, perm device.Perm) (addr uint64, err error) {
	return c.s.Bind(uapi.BindArgs{Context: c.h, Buffer: b.h, Offset: off, Size: size, Perm: perm})
}

// Unbind undoes the Bind that returned addr.
func (c *Context) Unbind(addr uint64) error { return c.s.Unbind(c.h, addr, 0) }

// Load verifies a program and places it in the context. Its bytes must stay as they are until the
// context is closed: weights are used where they lie.
func (c *Context) Load(name string, elf []byte) (*Program, error) {
	h, err := c.s.LoadProgram(uapi.ProgramArgs{Context: c.h, Name: name, ELF: elf})
	if err != nil {
		return nil, err
	}
	info, err := c.s.ProgramInfo(h)
	if err != nil {
		return nil, err
	}
	obj, err := object.Read(name, elf)
	if err != nil {
		return nil, err
	}
	return &Program{s: c.s, h: h, Base: info.Base, Packets: info.Packets, Object: obj}, nil
}

// LoadFile loads a program from a file.
func (c *Context) LoadFile(path string) (*Program, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	return c.Load(path, b)
}

// Queue is the context's own queue, made when first asked for.
func (c *Context) Queue() (*Queue, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.queue == nil {
		q, err := c.NewQueue()
		if err != nil {
			return nil, err
		}
		c.queue = q
	}
	return c.queue, nil
}

// NewQueue makes a queue: batches of one queue run in order, those of several compete.
func (c *Context) NewQueue() (*Queue, error) {
	h, err := c.s.CreateQueue(c.h)
	if err != nil {
		return nil, err
	}
	return &Queue{s: c.s, h: h}, nil
}

// Run launches a function of a program and waits for its end. The result of a job that failed
// holds what was counted up to the fault.
func (c *Context) Run(p *Program, a LaunchArgs) (Result, error) {
	q, err := c.Queue()
	if err != nil {
		return Result{}, err
	}
	seq, err := q.Submit(Launch(p, a))
	if err != nil {
		return Result{}, err
	}
	err = q.Wait(seq)
	res, rerr := q.Results(seq)
	if len(res) == 0 {
		if err == nil {
			err = rerr
		}
		return Result{}, err
	}
	return res[0], err
}

// Program is a loaded program.
type Program struct {
	Object  *object.Program
	Base    uint64 // address of .text
	Packets int
	s       uapi.Session
	h       uapi.Handle
}

// Addr is where a symbol was placed.
func (p *Program) Addr(symbol string) (uint64, bool) {
	s, ok := p.Object.Lookup(symbol)
	if !ok || s.Section == object.Abs {
		return s.Value, ok
	}
	return p.Object.Layout().Addr(s) - object.Base + p.Base, true
}

// Unload gives the program back.
func (p *Program) Unload() error { return p.s.Destroy(p.h) }

// Buffer is device or host memory.
type Buffer struct {
	Addr uint64 // where it is mapped in the context that made it
	Size uint64
	s    uapi.Session
	h    uapi.Handle
	mem  []byte
}

func newBuffer(s uapi.Session, h uapi.Handle) (*Buffer, error) {
	i, err := s.BufferInfo(h)
	if err != nil {
		return nil, err
	}
	mem, err := s.MapBuffer(h)
	if err != nil {
		return nil, err
	}
	return &Buffer{Size: i.Size, s: s, h: h, mem: mem}, nil
}

// Bytes is the buffer's memory itself.
func (b *Buffer) Bytes() []byte { return b.mem }

// Export gives a token by which other sessions of the system can import the buffer.
func (b *Buffer) Export() (uint64, error) { return b.s.ExportBuffer(b.h) }

// Free gives the buffer back and unmaps it.
func (b *Buffer) Free() error { return b.s.Destroy(b.h) }
