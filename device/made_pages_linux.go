package device

import "syscall"

// madePages is memory with made code: written first, and never while it is executable.
type madePages struct{ maps [][]byte }

// add gives where a copy of code can be executed, or nil if the host does not allow that.
func (m *madePages) add(code []byte) *byte {
	b, err := syscall.Mmap(-1, 0, len(code), syscall.PROT_READ|syscall.PROT_WRITE, syscall.MAP_PRIVATE|syscall.MAP_ANON)
	if err != nil {
		return nil
	}
	copy(b, code)
	if syscall.Mprotect(b, syscall.PROT_READ|syscall.PROT_EXEC) != nil {
		_ = syscall.Munmap(b)
		return nil
	}
	m.maps = append(m.maps, b)
	return &b[0]
}

func (m *madePages) free() {
	for _, b := range m.maps {
		_ = syscall.Munmap(b)
	}
}
