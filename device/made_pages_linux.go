package device

import "syscall"

// madePages is memory with made code: written first, and never while it is executable. It comes from the host in pieces, of which code takes whole pages.
type madePages struct {
	maps [][]byte
	free []byte // what is left of the last one, writable
}

const madePiece = 64 << 10

// add gives where a copy of code can be executed, or nil if the host does not allow that.
func (m *madePages) add(code []byte) *byte {
	page := syscall.Getpagesize()
	size := (len(code) + page - 1) &^ (page - 1)
	if size > len(m.free) {
		b, err := syscall.Mmap(-1, 0, max(size, madePiece), syscall.PROT_READ|syscall.PROT_WRITE, syscall.MAP_PRIVATE|syscall.MAP_ANON|syscall.MAP_POPULATE)
		if err != nil {
			return nil
		}
		m.maps, m.free = append(m.maps, b), b
	}
	b := m.free[:size]
	copy(b, code)
	if syscall.Mprotect(b, syscall.PROT_READ|syscall.PROT_EXEC) != nil {
		return nil
	}
	m.free = m.free[size:]
	return &b[0]
}

// release gives all of it back.
func (m *madePages) release() {
	for _, b := range m.maps {
		_ = syscall.Munmap(b)
	}
}
