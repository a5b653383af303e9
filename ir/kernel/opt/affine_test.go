package opt

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/ir/kernel"
)

// Copies of what goes down are written v ^ ¬c: differences, where the bits of c are known to be zero in v.
func TestTurnedBits(t *testing.T) {
	m, err := kernel.Parse("low.kir", []byte(`func @low(i64) {
^0(%0: i64):
  %1 = const i64 bits=8
  %2 = and i64 %0, %1
  %3 = const i64 bits=4
  br ^1(%2)
^1(%4: i64):
  %5 = const i64 bits=-4
  %6 = xor i64 %4, %5
  %7 = const i64 bits=-5
  %8 = xor i64 %4, %7
  %9 = add i64 %4, %3
  %10 = icmp ne i1 %9, %0
  cbr %10 ^1(%9) ^2()
^2():
  ret
}
`))
	require.NoError(t, err)
	s, f := newState(m, Options{}), m.Funcs[0]
	tree, d := s.tree(f), s.loopDefs(f)
	l := newLoop(s, f, tree, d, newRoots(f, d), &tree.Loops[0])
	l.shape()
	down, kept := l.of(6), l.of(8)
	require.Equal(t, [2]int64{-4, -4}, [2]int64{down.c, down.k})
	require.False(t, kept.affine()) // the third bit may be set
}
