package device

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/isa"
)

func TestTraps(t *testing.T) {
	ld := func(addr int64) []pkt {
		p := li(1, addr)
		p[0].FitExt()
		return []pkt{p, {{Op: isa.OpLd, Dst: 2, A: 1, Type: isa.I32}}, halt}
	}
	for _, x := range []struct {
		name   string
		ps     []pkt
		kind   TrapKind
		at     uint64
		slot   string
		detail string
	}{
		{"null", ld(0), TrapRange, 1, "L", "load of 0x0"},
		{"below the scratchpad", ld(4092), TrapRange, 1, "L", "load of 0xffc"},
		{"unmapped", ld(0x40000000), TrapPage, 2, "L", "no page is mapped"},
		{"far away", ld(-4), TrapPage, 1, "L", "no page"},
		{"misaligned", ld(scratchAt + 2), TrapMisaligned, 2, "L", "multiple of 4"},
		{"read-only", []pkt{li(1, textBase), {{Op: isa.OpSt, Dst: 2, A: 1, Type: isa.I8}}, halt}, TrapPage, 2, "W", `allows only "r-x"`},
		{"assert", []pkt{{{Op: isa.OpAssert, A: 1, Imm: 7}}, halt}, TrapAssert, 0, "X", "code 7"},
		{"trap", []pkt{{{Op: isa.OpTrap, Imm: 9}}, halt}, TrapExplicit, 0, "X", "code 9"},
		{"jump into a packet", []pkt{{{Op: isa.OpAdr, Dst: 1, Imm: 16}}, {{Op: isa.OpJr, A: 1}}, {{Op: isa.OpVmov, Type: isa.I8}, {Op: isa.OpNop}}, halt}, 0, 0, "", ""},
		{"jump beside a packet", []pkt{{{Op: isa.OpAdr, Dst: 1, Imm: 24}}, {{Op: isa.OpJr, A: 1}}, {{Op: isa.OpVmov, Type: isa.I8}, {Op: isa.OpNop}}, halt}, TrapFetch, 1, "X", "not the start of a packet"},
		{"off the end", []pkt{{{Op: isa.OpNop}}}, TrapFetch, 1, "", "past the end"},
		{"semaphore of no core", []pkt{{{Op: isa.OpSemPost, A: 1}}, halt}, TrapSem, 0, "X", "no other core"},
		{"later slots are not done", []pkt{li(1, 4), {{Op: isa.OpLd, Dst: 2, A: 1, Type: isa.I32}, {Op: isa.OpLi, Dst: 1, Imm: 99}}, halt}, TrapRange, 1, "L", "load of 0x4"},
	} {
		t.Run(x.name, func(t *testing.T) {
			for _, timing := range []Timing{TimingFast, TimingPlain, TimingOff} {
				r := newRig(t, Options{Timing: timing}, assemble(t, x.ps...), Symbol{"f", textBase, 1 << 10})
				res, err := r.run()
				if x.kind == 0 {
					require.NoError(t, err)
					continue
				}
				var trap *Trap
				require.ErrorAs(t, err, &trap)
				require.Equal(t, x.kind, trap.Kind, "%v", err)
				require.Equal(t, textBase+8*x.at, trap.PC, "%v", err)
				require.Equal(t, x.slot, trap.Slot)
				require.Contains(t, err.Error(), x.detail)
				require.NotEqual(t, uint64(99), res.Cores[0].Return)
			}
		})
	}
}

func TestIllegalPacket(t *testing.T) {
	text := assemble(t, li(1, 1), halt)
	text = append(text[:8:8], 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff)
	r := newRig(t, Options{}, text)
	_, err := r.run()
	var trap *Trap
	require.ErrorAs(t, err, &trap)
	require.Equal(t, TrapIllegal, trap.Kind)
	require.Equal(t, []uint64{^uint64(0)}, trap.Packet)
	require.EqualValues(t, textBase+8, trap.PC)
}

func TestFuelAndCancel(t *testing.T) {
	text := assemble(t, pkt{{Op: isa.OpJ, Imm: 0}})
	r := newRig(t, Options{}, text)
	r.job.Fuel = 1000
	res, err := r.run()
	var trap *Trap
	require.ErrorAs(t, err, &trap)
	require.Equal(t, TrapFuel, trap.Kind)
	require.EqualValues(t, 1000, res.Total.Insts)

	r.job.Fuel = 0
	run, err := r.d.Start(r.job)
	require.NoError(t, err)
	require.False(t, run.Step(5000))
	run.Cancel()
	require.True(t, run.Step(5000))
	require.ErrorAs(t, run.Err(), &trap)
	require.Equal(t, TrapCancelled, trap.Kind)
}

func TestHooks(t *testing.T) {
	text := assemble(t, li(1, 3), pkt{{Op: isa.OpAddi, Dst: 1, A: 1, Imm: 1, Type: isa.I64}}, halt)
	r := newRig(t, Options{}, text)
	seen := uint64(0)
	r.job.Hooks = map[uint64]Hook{textBase + 8: func(c *Core) error {
		seen = c.S[1]
		c.S[1] = 10
		require.EqualValues(t, textBase+8, c.Address())
		return nil
	}}
	res := r.ok()
	require.EqualValues(t, 3, seen)
	require.EqualValues(t, 11, res.Cores[0].Return)

	stop := errors.New("stop here")
	r.job.Hooks = map[uint64]Hook{textBase + 16: func(*Core) error { return stop }}
	_, err := r.run()
	require.ErrorIs(t, err, stop)
	require.Contains(t, err.Error(), "0x200010")
}

// TestLaunchState: registers and declared scratchpad read 0 after another job left its data behind.
func TestLaunchState(t *testing.T) {
	dirty := assemble(t, li(1, 77), li(2, scratchAt), pkt{{Op: isa.OpSt, Dst: 1, A: 2, Type: isa.I64}}, halt)
	r := newRig(t, Options{}, dirty)
	r.ok()
	text := assemble(t, pkt{{Op: isa.OpAdd, Dst: 1, A: 1, B: 17, Type: isa.I64}}, li(2, scratchAt), pkt{{Op: isa.OpLd, Dst: 3, A: 2, Type: isa.I64}},
		pkt{{Op: isa.OpAdd, Dst: 1, A: 1, B: 3, Type: isa.I64}}, pkt{{Op: isa.OpRet, A: 30}})
	p, err := Load(r.d.Machine(), textBase, append(text, make([]byte, len(dirty))...)[:len(text)], nil)
	require.NoError(t, err)
	r.job.Program = p
	require.EqualValues(t, 5, r.ok(5).Cores[0].Return)

	r.job.ScratchBytes = scratchAt - 4096 + 4 // half of the word
	_, err = r.run(5)
	require.ErrorContains(t, err, "61444 bytes of scratchpad")
}
