package device

import (
	"fmt"
	"sort"
	"sync"
)

// Memory is the device's DRAM. Physical memory is handed out in extents, each one contiguous
// also in the host, so that a buffer can be looked at as one []byte. The host commits the memory
// of an extent when it is first touched.
type Memory struct {
	mu      sync.Mutex
	size    uint64
	used    uint64
	extents []extent // sorted by pa, not overlapping
}

type extent struct {
	pa, size uint64 // size is a multiple of PageSize
	host     []byte // may be shorter than size: what is left of an imported region's last page reads as zeros, and cannot be written
}

// ErrNoMemory is returned when an extent does not fit.
type ErrNoMemory struct{ Want, Free, Largest uint64 }

func (e *ErrNoMemory) Error() string {
	return fmt.Sprintf("device memory: %d bytes wanted, %d free, largest hole %d", e.Want, e.Free, e.Largest)
}

func newMemory(size uint64) *Memory { return &Memory{size: size} }

// Size is the amount of DRAM.
func (m *Memory) Size() uint64 { return m.size }

// Used is how much of it extents hold.
func (m *Memory) Used() uint64 {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.used
}

// Alloc gives a zeroed extent of at least size bytes, aligned to its page size: HugePage
// for extents of that size and more.
func (m *Memory) Alloc(size uint64) (pa uint64, err error) {
	if size == 0 {
		size = 1
	}
	if size > m.size {
		return 0, m.full(size)
	}
	size = (size + PageSize - 1) &^ (PageSize - 1)
	return m.place(size, func() []byte { return make([]byte, size) })
}

// Import makes host bytes part of DRAM without copying them: the mmapped weights of a file, say.
// They count against its size. The caller keeps them alive and unchanged in length until Free;
// they may be read-only as long as no space maps them writable.
func (m *Memory) Import(host []byte) (pa uint64, err error) {
	size := max((uint64(len(host))+PageSize-1)&^(PageSize-1), PageSize)
	return m.place(size, func() []byte { return host[:len(host):len(host)] })
}

func (m *Memory) place(size uint64, host func() []byte) (uint64, error) {
	align := uint64(PageSize)
	if size >= HugePage {
		align = HugePage
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	at, i := uint64(0), 0
	for ; i <= len(m.extents); i++ {
		end := m.size
		if i < len(m.extents) {
			end = m.extents[i].pa
		}
		if at = (at + align - 1) &^ (align - 1); at+size <= end {
			break
		}
		if i == len(m.extents) {
			return 0, m.fullLocked(size)
		}
		at = m.extents[i].pa + m.extents[i].size
	}
	m.extents = append(m.extents, extent{})
	copy(m.extents[i+1:], m.extents[i:])
	m.extents[i] = extent{pa: at, size: size, host: host()}
	m.used += size
	return at, nil
}

func (m *Memory) full(want uint64) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.fullLocked(want)
}

func (m *Memory) fullLocked(want uint64) error {
	var at, largest uint64
	for _, e := range m.extents {
		largest = max(largest, e.pa-at)
		at = e.pa + e.size
	}
	return &ErrNoMemory{Want: want, Free: m.size - m.used, Largest: max(largest, m.size-at)}
}

// Free gives an extent back. Spaces that still map it keep its host bytes alive; unmap first.
func (m *Memory) Free(pa uint64) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	i := sort.Search(len(m.extents), func(i int) bool { return m.extents[i].pa >= pa })
	if i == len(m.extents) || m.extents[i].pa != pa {
		return fmt.Errorf("device memory: free of 0x%x: no extent starts there", pa)
	}
	m.used -= m.extents[i].size
	m.extents = append(m.extents[:i], m.extents[i+1:]...)
	return nil
}

// Bytes is the host's view of physical memory, which must lie in one extent.
func (m *Memory) Bytes(pa, n uint64) ([]byte, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	i := sort.Search(len(m.extents), func(i int) bool { return m.extents[i].pa > pa }) - 1
	if i >= 0 {
		if e := m.extents[i]; pa-e.pa <= uint64(len(e.host)) && n <= uint64(len(e.host))-(pa-e.pa) {
			return e.host[pa-e.pa:][:n:n], nil
		}
	}
	return nil, fmt.Errorf("device memory: 0x%x+%d is not in one extent", pa, n)
}

// span is Bytes for mapping: size may run into the missing tail of an imported extent.
func (m *Memory) span(pa, size uint64) ([]byte, bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	i := sort.Search(len(m.extents), func(i int) bool { return m.extents[i].pa > pa }) - 1
	if i < 0 {
		return nil, false
	}
	e := m.extents[i]
	off := pa - e.pa
	if off > e.size || size > e.size-off {
		return nil, false
	}
	lo, hi := min(off, uint64(len(e.host))), min(off+size, uint64(len(e.host)))
	return e.host[lo:hi:hi], true
}
