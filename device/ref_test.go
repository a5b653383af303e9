package device

import (
	"bytes"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/isa"
)

// TestExecEqualsReference executes random instructions of every row that the device has a function for, and its reference function, on the
// same random state: they agree on all registers, all memory, and on whether they fault.
func TestExecEqualsReference(t *testing.T) {
	text := assemble(t, halt)
	rig := newRig(t, Options{}, text)
	run, err := rig.d.Start(rig.job)
	require.NoError(t, err)
	c := run.cores[0]
	g := newGen(9, func(op isa.Op) bool { return hasNative(op) && isa.Table[op].Ref != nil })
	c.scratch = c.scratch[:scratchAt+window+8192]
	trials := int(long(48, 4000))
	for slot, ops := range g.ops {
		for _, op := range ops {
			t.Run(op.String(), func(t *testing.T) {
				one := &gen{Rand: rand.New(rand.NewPCG(uint64(op), 3))}
				one.ops[slot] = []isa.Op{op}
				for trial := range trials {
					in, ok := one.inst(isa.Slot(slot))
					require.True(t, ok, "%s", op)
					if native(&in) == nil {
						continue
					}
					if trial%16 == 0 {
						one.state(c)
					} else {
						one.stir(c, &in)
					}
					one.compare(t, c, &in)
				}
			})
		}
	}
}

// state fills all registers and the windows.
func (g *gen) state(c *Core) {
	for i := 1; i < 32; i++ {
		c.S[i] = g.Uint64() >> uint(g.IntN(64))
		if g.IntN(2) == 0 {
			c.S[i] = uint64(special32(g.Rand))
		}
	}
	for i := range c.V {
		fill32(g.Rand, c.V[i][:])
	}
	for i := range c.T {
		fill32(g.Rand, c.T[i][:])
	}
	for i := 1; i < 16; i++ {
		for j := range c.M[i] {
			c.M[i][j] = g.Uint64()
		}
		if g.IntN(2) == 0 {
			c.M[i] = [4]uint64{1<<uint(g.IntN(64)) - 1, 0, ^uint64(0), 1}
		}
	}
	for i := 1; i < 8; i++ {
		c.P[i] = g.IntN(2) == 0
	}
	g.fill(c.scratch[scratchAt:][:window])
	c.S[20], c.S[21], c.S[22] = scratchAt, dataBase, uint64(g.IntN(20))|64<<16|uint64(g.IntN(128)*8)<<40
	c.S[23], c.S[24], c.S[25] = uint64(8*g.IntN(3)), scratchAt+4096, dataBase+4096
}

// stir changes a little, and sometimes aims at the edge of memory or off the grid.
func (g *gen) stir(c *Core, in *isa.Inst) {
	for range 4 {
		c.S[1+g.IntN(15)] = g.Uint64() >> uint(g.IntN(64))
	}
	fill32(g.Rand, c.V[g.IntN(32)][:])
	c.S[20], c.S[22], c.S[24] = scratchAt, uint64(g.IntN(20))|uint64(g.IntN(256)-128)&0xffffff<<16|uint64(g.IntN(128)*8)<<40, scratchAt+4096
	switch g.IntN(8) {
	case 0:
		c.S[20] = uint64(len(c.scratch) - g.IntN(1500)) // at the end of the scratchpad
	case 1:
		c.S[20]++
		c.S[24]++
	case 2:
		c.S[20] = uint64(scratchBase + g.IntN(64) - 32)
	}
}

func (g *gen) compare(t *testing.T, c *Core, in *isa.Inst) {
	o := makeOp(in, 0)
	c.PC = c.run.prog.Base
	was := c.State
	var before, after []byte
	stores := in.Op.Row().Slot == isa.SlotW
	if stores {
		before = append(before, c.scratch...)
	}
	c.trap, c.bubbled = nil, false
	ok := o.exec(c, &o)
	c.settle()
	got := c.State
	trap := c.trap
	if stores {
		after = append(after, c.scratch...)
		copy(c.scratch, before)
	}
	c.State = was
	fault := isa.FaultNone
	if in.Pred == 0 || c.P[in.Pred] != in.Pol {
		fault = isa.Table[in.Op].Ref(&c.State, in)
	}
	want := c.State
	what := func() string { return instDump(in) }
	require.Equal(t, fault == isa.FaultNone, ok, "%s: reference: %v, device: %v", what(), fault, trap)
	require.Equal(t, want.S, got.S, what())
	require.Equal(t, want.P, got.P, what())
	require.Equal(t, want.M, got.M, what())
	for i := range want.V {
		require.True(t, want.V[i] == got.V[i], "%s: v%d\nwant %x\ngot  %x", what(), i, want.V[i], got.V[i])
	}
	for i := range want.T {
		require.True(t, want.T[i] == got.T[i], "%s: t%d", what(), i)
	}
	require.True(t, !stores || bytes.Equal(after, c.scratch), "%s: scratchpad", what())
}

func hasNative(op isa.Op) bool {
	return len(pickers[op]) > 0
}
