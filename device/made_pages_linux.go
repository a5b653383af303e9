package device

import (
	"syscall"
	"unsafe"
)

// madePages is memory with made code. It comes from the host in pieces, each mapped twice: where it is written it is never executable, and where it is executed never
// writable. So code lies right behind other code that a core may be executing; with pages of its own, written first and made executable then, each segment of
// ultraface's left half of its last page empty, and all competed for the sets of caches that pages begin with.
type madePages struct {
	pieces []madePiece
	free   []byte  // what is left of the last one, to be written
	at     uintptr // and where that is executed
}

type madePiece struct {
	data []byte
	code uintptr
}

const pieceBytes = 64 << 10

// add gives where a copy of code can be executed, or 0 if the host does not allow that.
func (m *madePages) add(code []byte) uintptr {
	size := (len(code) + hostLine - 1) &^ (hostLine - 1)
	if size > len(m.free) {
		p, ok := newPiece((size + pieceBytes - 1) &^ (pieceBytes - 1))
		if !ok {
			return 0
		}
		m.pieces, m.free, m.at = append(m.pieces, p), p.data, p.code
	}
	at := m.at
	copy(m.free, code)
	m.free, m.at = m.free[size:], at+uintptr(size)
	return at
}

// newPiece maps shared memory, and then, as moving none of it leaves it where it is, a second time.
func newPiece(size int) (p madePiece, ok bool) {
	const mayMove = 1
	p.data, _ = syscall.Mmap(-1, 0, size, syscall.PROT_READ|syscall.PROT_WRITE, syscall.MAP_SHARED|syscall.MAP_ANON|syscall.MAP_POPULATE)
	if p.data == nil {
		return p, false
	}
	var failed syscall.Errno
	if p.code, _, failed = syscall.Syscall6(syscall.SYS_MREMAP, uintptr(unsafe.Pointer(&p.data[0])), 0, uintptr(size), mayMove, 0, 0); failed != 0 {
		p.code = 0
	} else if _, _, failed = syscall.Syscall(syscall.SYS_MPROTECT, p.code, uintptr(size), syscall.PROT_READ|syscall.PROT_EXEC); failed == 0 {
		return p, true
	}
	p.release()
	return p, false
}

func (p *madePiece) release() {
	if p.code != 0 {
		_, _, _ = syscall.Syscall(syscall.SYS_MUNMAP, p.code, uintptr(len(p.data)), 0)
	}
	_ = syscall.Munmap(p.data)
}

// release gives all of it back.
func (m *madePages) release() {
	for i := range m.pieces {
		m.pieces[i].release()
	}
}
