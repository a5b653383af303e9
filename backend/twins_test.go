package backend

import (
	"io"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/ir/kernel"
)

const twinText = `module "t" scratch=0
data @a align=64 size=256 hex"0102"
data @b align=64 size=256 hex"0304"
func @main(ptr) entry {
^0 "entry"(%p: ptr):
  call @one %p
  call @two %p
  call @three %p
  ret
}
func @one(ptr) {
^0 "entry"(%p: ptr):
  %q = addr ptr @a
  %x = load i64 %q
  store i64 %x, %p
  ret
}
func @two(ptr) {
^0 "entry"(%p: ptr):
  %q = addr ptr @b
  %x = load i64 %q
  store i64 %x, %p
  ret
}
func @three(ptr) {
^0 "entry"(%p: ptr):
  %q = addr ptr @b
  %x = load i64 %q off=8
  store i64 %x, %p
  ret
}
`

// Functions alike but for symbols share their code generation, and the program is the same as without
// that (a dump makes the code of each function by itself).
func TestTwins(t *testing.T) {
	m, err := kernel.Parse("t", []byte(twinText))
	require.NoError(t, err)
	require.NoError(t, kernel.Verify(m))
	var outlines []*outline
	for _, f := range m.Funcs {
		outlines = append(outlines, outlineOf(f))
	}
	require.Nil(t, outlines[0], "it calls")
	require.Equal(t, []int{0, 1, 1, 3}, twinsOf(outlines))
	shared, _, err := Compile(m, Options{})
	require.NoError(t, err)
	alone, _, err := Compile(m, Options{Dump: io.Discard})
	require.NoError(t, err)
	require.Equal(t, alone.Text, shared.Text)
}
