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

func TestProfileAndTimeline(t *testing.T) {
	// main calls f twice; f burns a dozen cycles in a loop
	text := assemble(t,
		pkt{{Op: isa.OpMov, Dst: 19, A: 30}},
		pkt{{Op: isa.OpCall, Dst: 30, Imm: 3}},
		pkt{{Op: isa.OpCall, Dst: 30, Imm: 2}},
		pkt{{Op: isa.OpRet, A: 19}},
		li(2, 10),
		pkt{{Op: isa.OpDbnz, Dst: 2, Imm: 0}},
		pkt{{Op: isa.OpRet, A: 30}})
	for _, timing := range []Timing{TimingFast, TimingPlain} {
		r := newRig(t, Options{Timing: timing}, text, Symbol{"main", textBase, 32}, Symbol{"f", textBase + 32, 24})
		r.job.Timeline = true
		res := r.ok()
		require.Len(t, res.Profile, 2)
		require.Equal(t, "f", res.Profile[1].Symbol)
		require.EqualValues(t, 2*12, res.Profile[1].Packets)
		require.Equal(t, res.Cycles, res.Profile[0].Total()+res.Profile[1].Total())
		spans := res.Cores[0].Spans
		require.Len(t, spans, 5)
		for i, s := range spans {
			require.Equal(t, []string{"main", "f"}[i%2], s.Symbol)
			if i > 0 {
				require.Equal(t, spans[i-1].End, s.Start)
			}
		}
		require.Equal(t, res.Cycles, spans[4].End)
	}
}
