package room

import (
	"errors"
	"io"
	"os"
	"strings"
	"unsafe"
)

// hugePage is the size from which a host can map memory in large pages: the first touch of a small page costs two to
// four µs, and a network's weights are 25,000 of them, three times on their way to a device binary.
const hugePage = 2 << 20

// Dirty makes n bytes that hold anything, for who writes all of them, in large pages where the host gives them: clearing
// a network's weights is a tenth of the time it takes to write them.
func Dirty(n int) []byte {
	if n < hugePage {
		return make([]byte, n)
	}
	// Of all that the standard library allocates, only a Builder's memory is not cleared. It is nobody else's.
	var s strings.Builder
	s.Grow(n)
	s.WriteByte(0)
	b := unsafe.Slice(unsafe.StringData(s.String()), n)
	start := -int(uintptr(unsafe.Pointer(unsafe.SliceData(b)))) & (hugePage - 1)
	if end := start + (n-start)&^(hugePage-1); end > start {
		large(b[start:end])
	}
	return b
}

// ReadFile reads a file, as os.ReadFile does, into memory of Dirty.
func ReadFile(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return ReadAll(f)
}

// ReadAll reads an open file to its end, into memory of Dirty.
func ReadAll(f *os.File) ([]byte, error) {
	s, err := f.Stat()
	if err != nil {
		return nil, err
	}
	b := Dirty(int(s.Size()))
	switch n, err := io.ReadFull(f, b); {
	case errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, io.EOF): // it has become shorter
		return b[:n], nil
	case err != nil:
		return nil, err
	}
	rest, err := io.ReadAll(f) // of pipes, and where the size says nothing
	return append(b, rest...), err
}
