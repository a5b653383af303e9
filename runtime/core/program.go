package core

import (
	"encoding/binary"
	"fmt"
	"slices"

	"github.com/godwit-accel/godwit/device"
	"github.com/godwit-accel/godwit/isa/object"
	"github.com/godwit-accel/godwit/runtime/uapi"
)

// program is a verified image in a context. Nothing of it but .data ever changes.
type program struct {
	ctx    *context
	id     uapi.Handle
	obj    *object.Program // Text is the core's own copy, Rodata the client's bytes
	starts object.Starts
	base   uint64 // address of .text
	code   *device.Program
	pas    []uint64 // extents of DRAM
	maps   []uint64 // addresses mapped
	bytes  uint64   // charged to the quota
	funcs  map[string]*object.Function
	calls  map[uint64][]uint64 // offsets direct calls return to, by callee; made on first watch
}

func (p *program) object() string { return fmt.Sprintf("program %d (%s)", p.id, p.obj.Name) }

// LoadProgram reads, verifies and places a program.
func (s *session) LoadProgram(a uapi.ProgramArgs) (uapi.Handle, error) {
	// Reading and verifying need no lock, and take long.
	obj, err := object.Read(a.Name, a.ELF)
	if err != nil {
		return 0, refused(a.Name, err)
	}
	// The client could still change its bytes: what is verified must be the copy that runs.
	obj.Text = append([]byte(nil), obj.Text...)
	m := &s.d.cfg.Machine
	starts, err := object.Verify(obj, object.Limits{
		Cores: m.MaxCores, ScratchBytes: uint64(m.ScratchBytes) - device.PageSize, MemoryBytes: uint64(m.DRAMBytes),
	})
	if err != nil {
		return 0, refused(a.Name, err)
	}
	if made := obj.Meta.Machine; made != nil {
		if diff := made.Difference(m); diff != "" {
			return 0, refused(a.Name, fmt.Errorf("%s: compiled for another device: %s: compile it for this one, or open the device it names", a.Name, diff))
		}
	}
	defer s.lock()()
	c, err := get[context](s, a.Context, "context")
	if err != nil {
		return 0, err
	}
	if err := c.alive(); err != nil {
		return 0, err
	}
	p := &program{ctx: c, obj: obj, starts: starts, funcs: map[string]*object.Function{}}
	for i := range obj.Meta.Functions {
		f := &obj.Meta.Functions[i]
		p.funcs[f.Name] = f
	}
	if err := p.place(); err != nil {
		p.release()
		return 0, err
	}
	c.programs = append(c.programs, p)
	p.id = s.add(p)
	return p.id, nil
}

// refused wraps a reader's or verifier's message, which names the file itself.
func refused(name string, err error) error {
	return &uapi.Error{Code: uapi.ENOEXEC, Reason: uapi.Reason{Text: err.Error()}, Err: err}
}

// place maps the image into the context: text executable, .rodata in place and
// read-only, .data and .bss fresh and writable.
func (p *program) place() error {
	c, l := p.ctx, p.obj.Layout()
	size := l.End - object.Base
	if err := c.charge(size); err != nil {
		return err
	}
	p.bytes = size
	base, err := c.reserve(max(size, device.PageSize), object.Base)
	if err != nil {
		return err
	}
	p.base = base
	at := func(link uint64) uint64 { return link - object.Base + base }
	mem := c.d.dev.DRAM()
	fail := func(err error) error { return uapi.Errorf(uapi.ENOMEM, p.object(), "%w", err) }
	add := func(addr, size, pa uint64, perm device.Perm) error {
		p.pas = append(p.pas, pa)
		if err := c.mapNew(addr, pa, size, perm); err != nil {
			return err
		}
		p.maps = append(p.maps, addr)
		return nil
	}
	if n := uint64(len(p.obj.Text)); n > 0 {
		pa, err := mem.Import(p.obj.Text)
		if err != nil {
			return fail(err)
		}
		if err := add(base, pages(n), pa, device.PermR|device.PermX); err != nil {
			return err
		}
	}
	if n := uint64(len(p.obj.Rodata)); n > 0 {
		pa, err := mem.Import(p.obj.Rodata)
		if err != nil {
			return fail(err)
		}
		if err := add(at(l.Rodata), pages(n), pa, device.PermR); err != nil {
			return err
		}
	}
	if n := l.End - l.Data; n > 0 {
		pa, err := mem.Alloc(n)
		if err != nil {
			return fail(err)
		}
		if err := add(at(l.Data), n, pa, device.PermR|device.PermW); err != nil {
			return err
		}
		b, err := mem.Bytes(pa, n)
		if err != nil {
			return fail(err)
		}
		copy(b, p.obj.Data)
		for _, r := range p.obj.Relocs {
			binary.LittleEndian.PutUint64(b[r.Off:], at(l.Start(r.Section)+r.Addend))
		}
	}
	var syms []device.Symbol
	for _, s := range p.obj.Symbols {
		if s.Section == object.Text && s.Kind == object.Func {
			syms = append(syms, device.Symbol{Name: s.Name, Addr: base + s.Value, Size: s.Size})
		}
	}
	p.code, err = device.Load(c.d.cfg.Machine, base, p.obj.Text, syms)
	if err != nil {
		return refused(p.obj.Name, err)
	}
	return nil
}

func pages(n uint64) uint64 { return (n + device.PageSize - 1) &^ (device.PageSize - 1) }

// release unmaps the image and forgets it.
func (p *program) release() {
	c := p.ctx
	for _, addr := range p.maps {
		if r, ok := c.rangeAt(addr); ok {
			_ = c.space.Unmap(r.addr, r.size)
			c.remove(addr)
		}
	}
	for _, pa := range p.pas {
		_ = c.d.dev.DRAM().Free(pa)
	}
	p.maps, p.pas = nil, nil
	c.used -= p.bytes
	p.bytes = 0
	for i := range c.programs {
		if c.programs[i] == p {
			c.programs = slices.Delete(c.programs, i, i+1) // which forgets p
			return
		}
	}
}

func (s *session) ProgramInfo(h uapi.Handle) (uapi.ProgramInfo, error) {
	defer s.lock()()
	p, err := get[program](s, h, "program")
	if err != nil {
		return uapi.ProgramInfo{}, err
	}
	info := uapi.ProgramInfo{Base: p.base}
	for ch, o := range s.objects {
		if o == any(p.ctx) {
			info.Context = ch
		}
	}
	for off := uint64(0); off < uint64(len(p.obj.Text)); off += 8 {
		if p.starts.Has(off) {
			info.Packets++
		}
	}
	return info, nil
}
