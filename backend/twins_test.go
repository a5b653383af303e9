package backend

import (
	"io"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/ir/kernel"
	"github.com/godwit-accel/godwit/isa"
	"github.com/godwit-accel/godwit/regalloc"
)

const twinText = `module "t" scratch=8192
data @a align=64 size=256 hex"0102"
data @b align=64 size=256 hex"0304"
func @main(ptr) entry {
^0 "entry"(%p: ptr):
  call @one %p
  call @two %p
  call @three %p
  call @four %p
  call @five %p
  call @six %p
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
func @four(ptr) scratch(4096+64, 4160+4096) {
^0 "entry"(%p: ptr):
  %a = const ptr bits=4168
  %o = const ptr bits=4096
  %x = load i64 %a
  %b = add ptr %p, %o
  store i64 %x, %b
  %c = const ptr bits=4096
  store ptr %a, %c
  ret
}
func @five(ptr) scratch(4096+4096, 8192+64) {
^0 "entry"(%p: ptr):
  %a = const ptr bits=4104
  %o = const ptr bits=4096
  %x = load i64 %a
  %b = add ptr %p, %o
  store i64 %x, %b
  %c = const ptr bits=8192
  store ptr %a, %c
  ret
}
func @six(ptr) scratch(4096+4096, 8192+64) {
^0 "entry"(%p: ptr):
  %a = const ptr bits=4104
  %o = const ptr bits=4104
  %x = load i64 %a
  %b = add ptr %p, %o
  store i64 %x, %b
  %c = const ptr bits=8192
  store ptr %a, %c
  ret
}
`

// Addresses in code, of which rules make other instructions where they are zero or compared.
const fixedText = `module "t" scratch=8192
func @main(ptr) entry {
^0 "entry"(%p: ptr):
  call @one %p
  call @two %p
  call @three %p
  ret
}
func @one(ptr) scratch(4096+64) {
^0 "entry"(%p: ptr):
  %a = const ptr bits=4096
  %c = icmp eq i1 %p, %a
  %x = select ptr %c, %p, %a
  store ptr %x, %p
  ret
}
func @two(ptr) scratch(8192+64) {
^0 "entry"(%p: ptr):
  %a = const ptr bits=8192
  %c = icmp eq i1 %p, %a
  %x = select ptr %c, %p, %a
  store ptr %x, %p
  ret
}
func @three(ptr) scratch(8192+64) {
^0 "entry"(%p: ptr):
  %a = const ptr bits=8192
  %c = icmp eq i1 %p, %a
  %x = select ptr %c, %p, %a
  store ptr %x, %p
  ret
}
`

// Functions alike but for symbols and the places of buffers share their code generation, and the program is the same as without
// that (a dump makes the code of each function by itself).
func TestTwins(t *testing.T) {
	m, fns := compileTwins(t, twinText)
	require.Nil(t, outlineOf(m.Funcs[0]), "it calls")
	first := func(i int) string {
		if fns[i].first == nil {
			return ""
		}
		return fns[i].first.name
	}
	require.Equal(t, "one", first(2))
	require.Empty(t, first(3), "another offset in an object")
	require.Equal(t, "four", first(5))
	require.True(t, fns[5].moved)
	require.Empty(t, first(6), "what is added to a pointer is no place")

	_, fns = compileTwins(t, fixedText)
	require.True(t, fns[1].fixed, "a comparison has the number")
	require.Nil(t, fns[2].first)
	require.Equal(t, fns[2], fns[3].first, "at the same place")
}

// A twin has the packets of its first one, of its own instructions.
func TestRepacked(t *testing.T) {
	insts, copies := []*inst{{}, {}, {}}, []*inst{{}, {}, {}}
	got := repacked([][]*inst{{insts[1]}, {}, {insts[2], insts[0]}}, insts, copies)
	require.Len(t, got, 3)
	require.Same(t, copies[1], got[0][0])
	require.Empty(t, got[1])
	require.Same(t, copies[2], got[2][0])
	require.Same(t, copies[0], got[2][1])
}

// compileTwins compiles a module with and without twins.
func compileTwins(t *testing.T, text string) (*kernel.Module, []*fn) {
	m, err := kernel.Parse("t", []byte(text))
	require.NoError(t, err)
	require.NoError(t, kernel.Verify(m))
	shared, _, err := Compile(m, Options{})
	require.NoError(t, err)
	alone, _, err := Compile(m, Options{Dump: io.Discard})
	require.NoError(t, err)
	require.Equal(t, alone.Text, shared.Text)
	fns, err := compileFuncs(m, m.Funcs, &Options{Machine: isa.Default()}, regalloc.DefaultConfig())
	require.NoError(t, err)
	return m, fns
}
