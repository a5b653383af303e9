package room

import (
	"io"
	"os"
	"unsafe"
)

// hugePage is the size from which a host can map memory in large pages: the first touch of a small page costs about
// 2 µs, and a network's weights are 25,000 of them, three times on their way to a device binary.
const hugePage = 2 << 20

// Bytes makes n zero bytes, in large pages where the host gives them.
func Bytes(n int) []byte {
	b := make([]byte, n)
	if n >= hugePage {
		start := -int(uintptr(unsafe.Pointer(unsafe.SliceData(b)))) & (hugePage - 1)
		if end := start + (n-start)&^(hugePage-1); end > start {
			large(b[start:end])
		}
	}
	return b
}

// ReadFile reads a file, as os.ReadFile does, into memory of Bytes.
func ReadFile(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	s, err := f.Stat()
	if err != nil {
		return nil, err
	}
	if !s.Mode().IsRegular() || s.Size() < hugePage {
		return os.ReadFile(path) // pipes, and files whose size says nothing
	}
	b := Bytes(int(s.Size()))
	n, err := io.ReadFull(f, b)
	if err == io.ErrUnexpectedEOF || err == io.EOF { // it has become shorter
		err = nil
	}
	return b[:n], err
}
