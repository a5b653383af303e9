package kir

import (
	"encoding/binary"
	"fmt"
	"sort"

	"github.com/godwit-accel/godwit/isa"
)

// Memory is the address space a kernel sees: the scratchpad, and segments of global memory.
// Every access is checked; what no segment holds is a Fault.
type Memory struct {
	scratch []byte
	segs    []segment // sorted by base, disjoint
	next    uint64    // where Alloc places the next one
}

type segment struct {
	base  uint64
	bytes []byte
	write bool
}

// Fault is an access outside memory, a misaligned one, a failed assertion, a trap.
type Fault struct {
	Func, Inst string
	Text       string
}

func (f *Fault) Error() string { return fmt.Sprintf("@%s: %s: %s", f.Func, f.Inst, f.Text) }

// NewMemory is a zeroed scratchpad and no global memory.
func NewMemory() *Memory {
	return &Memory{scratch: make([]byte, isa.ScratchEnd-isa.ScratchBase), next: 0x1000_0000}
}

const segmentGap = 4096

// Alloc places bytes (not copied) in global memory and returns their address.
func (m *Memory) Alloc(bytes []byte, write bool) uint64 {
	base := m.next
	m.Map(base, bytes, write)
	m.next = (base + uint64(len(bytes)) + 2*segmentGap - 1) &^ (segmentGap - 1)
	return base
}

// Map places bytes at an address of the caller's choice, which must be free.
func (m *Memory) Map(base uint64, bytes []byte, write bool) {
	i := sort.Search(len(m.segs), func(i int) bool { return m.segs[i].base > base })
	m.segs = append(m.segs, segment{})
	copy(m.segs[i+1:], m.segs[i:])
	m.segs[i] = segment{base, bytes, write}
}

// At gives the n bytes at an address, or an error that says why not.
func (m *Memory) At(addr uint64, n int, write bool) ([]byte, error) {
	if n == 0 {
		return nil, nil
	}
	if addr < isa.NullEnd {
		return nil, fmt.Errorf("address 0x%x is in the trapping first page", addr)
	}
	if addr < isa.ScratchEnd {
		if addr+uint64(n) > isa.ScratchEnd {
			return nil, fmt.Errorf("%d bytes at 0x%x cross the end of the scratchpad", n, addr)
		}
		o := addr - isa.ScratchBase
		return m.scratch[o : o+uint64(n)], nil
	}
	i := sort.Search(len(m.segs), func(i int) bool { return m.segs[i].base > addr }) - 1
	if i < 0 {
		return nil, fmt.Errorf("address 0x%x is not mapped", addr)
	}
	s := m.segs[i]
	o := addr - s.base
	if o > uint64(len(s.bytes)) || uint64(n) > uint64(len(s.bytes))-o {
		return nil, fmt.Errorf("%d bytes at 0x%x are not mapped", n, addr)
	}
	if write && !s.write {
		return nil, fmt.Errorf("address 0x%x is read only", addr)
	}
	return s.bytes[o : o+uint64(n)], nil
}

func loadLE(b []byte) uint64 {
	switch len(b) {
	case 1:
		return uint64(b[0])
	case 2:
		return uint64(binary.LittleEndian.Uint16(b))
	case 4:
		return uint64(binary.LittleEndian.Uint32(b))
	}
	return binary.LittleEndian.Uint64(b)
}

func storeLE(b []byte, v uint64) {
	switch len(b) {
	case 1:
		b[0] = byte(v)
	case 2:
		binary.LittleEndian.PutUint16(b, uint16(v))
	case 4:
		binary.LittleEndian.PutUint32(b, uint32(v))
	default:
		binary.LittleEndian.PutUint64(b, v)
	}
}

// copyDMA does what the device's engine does, element by element: all reads before all writes.
func (m *Memory) copyDMA(d *isa.DMADesc, src, dst uint64) error {
	n := [4]int{int(d.N[0]), int(d.N[1]), int(d.N[2]), int(d.N[3])}
	total := n[0] * n[1] * n[2] * n[3]
	buf := make([]byte, 0, total*d.Elem)
	var pad [8]byte
	binary.LittleEndian.PutUint64(pad[:], d.Pad)
	each := func(f func(ix [4]int) error) error {
		for a := range n[0] {
			for b := range n[1] {
				for c := range n[2] {
					for e := range n[3] {
						if err := f([4]int{a, b, c, e}); err != nil {
							return err
						}
					}
				}
			}
		}
		return nil
	}
	err := each(func(ix [4]int) error {
		at := int64(src)
		for k := range 4 {
			if ix[k] < int(d.Lo[k]) || ix[k] >= n[k]-int(d.Hi[k]) {
				buf = append(buf, pad[:d.Elem]...)
				return nil
			}
			at += int64(ix[k]-int(d.Lo[k])) * d.SrcStride[k]
		}
		b, err := m.At(uint64(at), d.Elem, false)
		buf = append(buf, b...)
		return err
	})
	if err != nil {
		return err
	}
	i := 0
	return each(func(ix [4]int) error {
		at := int64(dst)
		for k := range 4 {
			at += int64(ix[k]) * d.DstStride[k]
		}
		b, err := m.At(uint64(at), d.Elem, true)
		if err == nil {
			copy(b, buf[i:i+d.Elem])
		}
		i += d.Elem
		return err
	})
}
