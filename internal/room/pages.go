package room

import (
	"errors"
	"io"
	"os"
	"unsafe"
)

// hugePage is the size from which a host can map memory in large pages: the first touch of a small page costs two to
// four µs, and a network's weights are 25,000 of them, three times on their way to a device binary.
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
	return ReadAll(f)
}

// ReadAll reads an open file to its end, into memory of Bytes.
func ReadAll(f *os.File) ([]byte, error) {
	s, err := f.Stat()
	if err != nil {
		return nil, err
	}
	b := Bytes(int(s.Size()))
	switch n, err := io.ReadFull(f, b); {
	case errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, io.EOF): // it has become shorter
		return b[:n], nil
	case err != nil:
		return nil, err
	}
	rest, err := io.ReadAll(f) // of pipes, and where the size says nothing
	return append(b, rest...), err
}
