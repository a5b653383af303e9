package opt

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/ir/kernel"
)

// Counters of unrolled copies are sums and differences where the bits they set or leave are known to be zero.
func TestLowBits(t *testing.T) {
	m, err := kernel.Parse("low.kir", []byte(`func @low(i64) {
^0(%0: i64):
  %1 = const i64 bits=8
  %2 = and i64 %0, %1
  %3 = const i64 bits=4
  br ^1(%2)
^1(%4: i64):
  %5 = const i64 bits=3
  %6 = or i64 %4, %5
  %7 = const i64 bits=-3
  %8 = xor i64 %4, %7
  %9 = or i64 %4, %3
  %10 = add i64 %4, %3
  %11 = icmp ne i1 %10, %0
  cbr %11 ^1(%10) ^2()
^2():
  ret
}
`))
	require.NoError(t, err)
	s, f := newState(m, Options{}), m.Funcs[0]
	tree, d := s.tree(f), s.loopDefs(f)
	l := newLoop(s, f, tree, d, newRoots(f, d), &tree.Loops[0])
	l.shape()
	up, down, kept := l.of(6), l.of(8), l.of(9)
	require.Equal(t, [2]int64{3, 4}, [2]int64{up.c, up.k})
	require.Equal(t, [2]int64{-3, -4}, [2]int64{down.c, down.k})
	require.False(t, kept.affine()) // its third bit may be set
}
