package kir

import (
	"encoding/binary"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/tools/txtar"

	"github.com/godwit-accel/godwit/ir/kernel"
	"github.com/godwit-accel/godwit/isa"
)

func parse(t *testing.T, src string) *kernel.Module {
	m, err := kernel.Parse("t.kir", []byte(src))
	require.NoError(t, err)
	require.NoError(t, kernel.Verify(m))
	return m
}

// Each case calls @main without arguments: the words that it traces are want, one a line, in hex.
func TestCases(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		ar, err := txtar.ParseFile(file)
		require.NoError(t, err)
		t.Run(filepath.Base(file), func(t *testing.T) {
			k, err := New(parse(t, string(ar.Files[0].Data)), NewMemory())
			require.NoError(t, err)
			_, err = k.Call("main")
			var got strings.Builder
			for _, w := range k.Trace {
				got.WriteString(hex(w))
			}
			if err != nil {
				got.WriteString(err.Error() + "\n")
			}
			require.Equal(t, string(ar.Files[1].Data), got.String())
		})
	}
}

func hex(w uint64) string {
	const digits = "0123456789abcdef"
	s := ""
	for first := true; first || w != 0; first = false {
		s = string(digits[w&15]) + s
		w >>= 4
	}
	return s + "\n"
}

func TestSaxpy(t *testing.T) {
	src, err := os.ReadFile("../../kernel/testdata/saxpy.txtar")
	require.NoError(t, err)
	m := parse(t, string(txtar.Parse(src).Files[0].Data))
	mem := NewMemory()
	const n = 100
	x, y := make([]byte, 4*n), make([]byte, 4*n)
	for i := range n {
		binary.LittleEndian.PutUint32(x[4*i:], math.Float32bits(float32(i)))
		binary.LittleEndian.PutUint32(y[4*i:], math.Float32bits(1))
	}
	k, err := New(m, mem)
	require.NoError(t, err)
	_, err = k.Call("saxpy", n, uint64(math.Float32bits(2)), mem.Alloc(x, false), mem.Alloc(y, true))
	require.NoError(t, err)
	for i := range n {
		require.Equal(t, float32(2*i+1), math.Float32frombits(binary.LittleEndian.Uint32(y[4*i:])))
	}
}

// The DMA of the interpreter pads, strides and reads before it writes.
func TestDMA(t *testing.T) {
	mem := NewMemory()
	src := []byte{1, 2, 3, 4, 5, 6}
	at := mem.Alloc(src, true)
	d := isa.DMADesc{
		Elem: 1, Pad: 9, N: [4]uint32{1, 1, 3, 4}, Lo: [4]uint32{0, 0, 0, 1}, Hi: [4]uint32{0, 0, 1, 0},
		SrcStride: [4]int64{0, 0, 3, 1}, DstStride: [4]int64{0, 0, 4, 1},
	}
	require.NoError(t, mem.copyDMA(&d, at, isa.ScratchBase))
	require.Equal(t, []byte{9, 1, 2, 3, 9, 4, 5, 6, 9, 9, 9, 9}, mem.scratch[:12])
	require.Error(t, mem.copyDMA(&d, at+1, isa.ScratchBase))
}
