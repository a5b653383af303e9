package kernel

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Hints and alignments survive the text form, and an alignment is refused where there is no address.
func TestHintsText(t *testing.T) {
	const text = `module "t" scratch=0
func @f(ptr noalias, i64, f32) -> f32 entry {
^0(%0: ptr, %1: i64, %2: f32):
  %3 = add nsw nuw i64 %1, %1
  %4 = load volatile f32 %0, %3 scale=4 align=1
  %5 = fadd reassoc nnan contract f32 %4, %2
  store f32 %5, %0 align=2 row=17
  ret %5
}
`
	m, err := Parse("t", []byte(text))
	require.NoError(t, err)
	require.NoError(t, Verify(m))
	in := m.Funcs[0].Blocks[0].Insts
	require.Equal(t, NSW|NUW, in[0].Hints)
	require.Equal(t, Volatile, in[1].Hints)
	require.EqualValues(t, 1, in[1].Align)
	require.EqualValues(t, 17, in[3].Row)
	again, err := Parse("t", []byte(m.String()))
	require.NoError(t, err)
	require.Equal(t, m, again)
	in[0].Align = 4
	require.ErrorContains(t, Verify(m), "touches no memory")
	in[0].Align, in[0].Row = 0, 1
	require.ErrorContains(t, Verify(m), "touches no memory")
}
