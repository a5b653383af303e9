package backend

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/device"
	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/isa/object"
)

// rig runs compiled programs on a device of its own: the image at imageBase, stack and
// buffers in one space.
type rig struct {
	t     testing.TB
	dev   *device.Device
	space *device.Space
	prog  *object.Program
	code  *device.Program
	next  uint64
	stack uint64
}

const imageBase = 0x400000

func newRig(t testing.TB, p *object.Program, o device.Options) *rig {
	t.Helper()
	elf, err := p.Encode()
	require.NoError(t, err)
	p, err = object.Read(p.Name, elf)
	require.NoError(t, err)
	m := isa.Default()
	d, err := device.New(m, o)
	require.NoError(t, err)
	_, err = object.Verify(p, object.Limits{Cores: 1, ScratchBytes: isa.ScratchEnd - isa.ScratchBase, MemoryBytes: 1 << 32})
	require.NoError(t, err)
	r := &rig{t: t, dev: d, space: d.NewSpace(), prog: p, next: 0x1000_0000}
	lay := p.Layout()
	put := func(link uint64, b []byte, size uint64, perm device.Perm) []byte {
		if size == 0 {
			return nil
		}
		return r.mapAt(imageBase+link-lay.Text, b, size, perm)
	}
	put(lay.Text, p.Text, uint64(len(p.Text)), device.PermR|device.PermX)
	put(lay.Rodata, p.Rodata, uint64(len(p.Rodata)), device.PermR)
	if size := lay.Bss + p.Bss - lay.Data; size > 0 {
		data := put(lay.Data, p.Data, size, device.PermR|device.PermW)
		for _, rel := range p.Relocs {
			v := imageBase + lay.Start(rel.Section) + rel.Addend - lay.Text
			for i := range 8 {
				data[rel.Off+uint64(i)] = byte(v >> (8 * i))
			}
		}
	}
	var syms []device.Symbol
	for _, s := range p.Symbols {
		if s.Section == object.Text {
			syms = append(syms, device.Symbol{Name: s.Name, Addr: imageBase + s.Value, Size: s.Size})
		}
	}
	r.code, err = device.Load(m, imageBase, p.Text, syms)
	require.NoError(t, err)
	r.stack, _ = r.alloc(make([]byte, 1<<20))
	r.stack += 1 << 20
	return r
}

func (r *rig) mapAt(va uint64, b []byte, size uint64, perm device.Perm) []byte {
	size = (size + device.PageSize - 1) &^ (device.PageSize - 1)
	pa, err := r.dev.DRAM().Alloc(size)
	require.NoError(r.t, err)
	host, err := r.dev.DRAM().Bytes(pa, size)
	require.NoError(r.t, err)
	copy(host, b)
	require.NoError(r.t, r.space.Map(va, pa, size, perm))
	return host
}

// alloc gives a buffer with the content of b and its address.
func (r *rig) alloc(b []byte) (uint64, []byte) {
	at := r.next
	size := (uint64(len(b)) + device.PageSize - 1) &^ (device.PageSize - 1)
	r.next += size + device.PageSize
	return at, r.mapAt(at, b, max(size, device.PageSize), device.PermR|device.PermW)
}

func (r *rig) call(name string, args ...uint64) (device.Result, error) {
	s, ok := r.prog.Lookup(name)
	require.True(r.t, ok, name)
	return r.dev.Run(device.Job{
		Space: r.space, Program: r.code, Entry: imageBase + s.Value, Args: args, ScratchBytes: r.prog.Meta.ScratchBytes,
		StackTop: []uint64{r.stack}, Fuel: 1 << 26,
	})
}
