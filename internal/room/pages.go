package room

import (
	"errors"
	"io"
	"math"
	"os"
	"strings"
	"unsafe"

	"github.com/godwit-accel/godwit/internal/parallel"
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

// ReadAll reads a file that has just been opened to its end, into memory of Dirty.
func ReadAll(f *os.File) ([]byte, error) {
	s, err := f.Stat()
	if err != nil {
		return nil, err
	}
	if !s.Mode().IsRegular() { // of pipes the size says nothing
		return io.ReadAll(f)
	}
	b := Dirty(int(s.Size()))
	if n, err := readAt(f, b); n < len(b) || err != nil { // it has become shorter
		return b[:n], err
	}
	rest, err := io.ReadAll(io.NewSectionReader(f, int64(len(b)), math.MaxInt64-int64(len(b))))
	return append(b, rest...), err
}

// readAt reads the beginning of a file on all processors, and says how much of b it fills.
func readAt(f io.ReaderAt, b []byte) (int, error) {
	n := make([]int, (len(b)+hugePage-1)/hugePage)
	errs := make([]error, len(n))
	parallel.Do(len(n), func(i int) {
		n[i], errs[i] = f.ReadAt(b[i*hugePage:min((i+1)*hugePage, len(b))], int64(i*hugePage))
	})
	all := 0
	for i, err := range errs {
		if all += n[i]; err != nil && !errors.Is(err, io.EOF) {
			return all, err
		} else if n[i] < hugePage {
			break
		}
	}
	return all, nil
}
