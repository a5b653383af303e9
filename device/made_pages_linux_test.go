package device

import (
	"bytes"
	"fmt"
	"os"
	"strings"
	"testing"
	"unsafe"

	"github.com/stretchr/testify/require"
)

// Code lies beside other code, never where it can be written, and goes with the program.
func TestMadePages(t *testing.T) {
	m := &madePages{}
	first := m.add([]byte{0xc3})
	if first == 0 {
		t.Skip("the host allows no made code")
	}
	require.Equal(t, first+hostLine, m.add(bytes.Repeat([]byte{0x90}, hostLine+1)))
	large := m.add(make([]byte, pieceBytes+1))
	require.Len(t, m.pieces, 2)
	require.Equal(t, large+pieceBytes+hostLine, m.add([]byte{0xcc}))

	line := func(at uintptr) []byte {
		return unsafe.Slice((*byte)(*(*unsafe.Pointer)(unsafe.Pointer(&at))), hostLine)
	}
	require.Equal(t, byte(0xc3), line(first)[0])
	require.Equal(t, bytes.Repeat([]byte{0x90}, hostLine), line(first+hostLine))
	for _, p := range m.pieces {
		require.Equal(t, "r-xs", mapped(t, p.code))
		require.Equal(t, "rw-s", mapped(t, uintptr(unsafe.Pointer(&p.data[0]))))
	}
	m.release()
	require.NotContains(t, mapped(t, first), "s")
	require.NotContains(t, mapped(t, large), "s")
}

// mapped is what the host allows at an address, nothing where there is no memory.
func mapped(t *testing.T, at uintptr) string {
	maps, err := os.ReadFile("/proc/self/maps")
	require.NoError(t, err)
	for l := range strings.Lines(string(maps)) {
		var from, to uintptr
		var allowed string
		if _, err := fmt.Sscanf(l, "%x-%x %s", &from, &to, &allowed); err == nil && from <= at && at < to {
			return allowed
		}
	}
	return ""
}
