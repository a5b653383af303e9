package device

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/isa"
)

func TestCountedLoop(t *testing.T) {
	// s1 = Σ 1…100, by dbnz
	text := assemble(t,
		li(2, 100),
		pkt{{Op: isa.OpAdd, Dst: 1, A: 1, B: 2, Type: isa.I64}},
		pkt{{Op: isa.OpDbnz, Dst: 2, Imm: -1}},
		halt)
	for _, timing := range []Timing{TimingFast, TimingPlain, TimingOff} {
		r := newRig(t, Options{Timing: timing}, text, Symbol{"sum", textBase, uint64(len(text))})
		res := r.ok()
		require.EqualValues(t, 5050, res.Cores[0].Return)
		if timing != TimingOff {
			// launch 100, 1 + 2·100 + 1 packets, 2 bubbles when dbnz falls through
			require.EqualValues(t, 100+202+2, res.Cycles)
			require.EqualValues(t, 2, res.Total.Cycles[CauseBranch])
			require.Equal(t, "sum", res.Profile[0].Symbol)
		}
	}
}
