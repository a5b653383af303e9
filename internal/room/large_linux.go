package room

import "syscall"

// large asks for large pages; b is a whole number of them. It is advice: without it everything is only slower.
func large(b []byte) { _ = syscall.Madvise(b, syscall.MADV_HUGEPAGE) }
