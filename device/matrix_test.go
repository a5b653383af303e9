package device

import (
	"bytes"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/isa"
)

// TestMatrixQueue executes random sequences of what the matrix queue may put off and of what must not see that, and the reference functions
// of the same instructions one by one: registers and scratchpad are equal afterwards. Few registers and little memory, so that they meet.
func TestMatrixQueue(t *testing.T) {
	for _, name := range KernelSets() {
		t.Run(name, func(t *testing.T) {
			rig := newRig(t, Options{Kernels: name}, assemble(t, halt))
			run, err := rig.d.Start(rig.job)
			require.NoError(t, err)
			c := run.cores[0]
			for seed := range long(60, 1500) {
				matrixRound(t, c, &gen{Rand: rand.New(rand.NewPCG(seed, 7))}, isa.OpMma.Row().Types)
			}
		})
	}
}

func matrixRound(t *testing.T, c *Core, g *gen, types []isa.Type) {
	g.state(c)
	typ := types[g.IntN(len(types))]
	for i, s := range []int{0, 64, 128, 192, 256, -64, -128, 60} {
		c.S[1+i] = uint64(s) & 0xffffff << 16
		if n0 := g.IntN(20); n0 < 16 && g.IntN(2) == 0 {
			c.S[1+i] |= uint64(n0) | uint64(g.IntN(64)*64-1024)<<40
		} else if n0 == 16 {
			c.S[1+i] |= uint64(1 + g.IntN(fewRows+1)) // rows that repeat
		}
	}
	for i := range 4 {
		c.S[9+i] = uint64(g.IntN(20))
		c.S[20+i] = uint64(scratchAt + 0x2000 + g.IntN(64)*64)
	}
	c.S[24] = 1<<40 + scratchAt
	var ins []isa.Inst
	var tiles [16]uint8
	for i, t := range g.Perm(16) {
		tiles[i] = uint8(t)
	}
	tile := func() uint8 { return uint8(g.IntN(6)) }
	for range 20 + g.IntN(60) {
		in := isa.Inst{Op: isa.OpMma, Type: typ, Dst: uint8(g.IntN(3)), A: 3 + uint8(g.IntN(3)), B: 3 + uint8(g.IntN(3)), Z: g.IntN(6) == 0}
		switch g.IntN(24) {
		case 0:
			in.Dst, in.A, in.B = tile(), tile(), tile()
			in.Type = types[g.IntN(len(types))]
		case 1, 2, 3, 4, 5, 6:
			in = isa.Inst{Op: isa.OpTld, Dst: 3 + uint8(g.IntN(3)), A: 20 + uint8(g.IntN(4)), B: 1 + uint8(g.IntN(8)), C: 9 + uint8(g.IntN(4)), Imm: int64(64 * g.IntN(4))}
			if g.IntN(8) == 0 {
				in.Dst = tile()
				in.Mask = uint8(g.IntN(16))
			}
			if g.IntN(40) == 0 {
				in.A = 24
			}
		case 7:
			in = isa.Inst{Op: isa.OpTldc, Dst: tile(), A: 20 + uint8(g.IntN(4))}
		case 8:
			in = isa.Inst{Op: isa.OpTget, Dst: uint8(g.IntN(8)), A: tile(), Imm: int64(g.IntN(4))}
		case 9:
			in = isa.Inst{Op: isa.OpTput, Dst: tile(), A: uint8(g.IntN(8)), Imm: int64(g.IntN(4))}
		case 10:
			in = isa.Inst{Op: isa.OpVst, Dst: uint8(g.IntN(8)), A: 20 + uint8(g.IntN(4)), Type: isa.I32, Imm: int64(g.IntN(8) * 1024)}
		case 11:
			in = isa.Inst{Op: isa.OpSt, Dst: uint8(g.IntN(8)), A: 20 + uint8(g.IntN(4)), Type: isa.I32}
		case 12:
			in = isa.Inst{Op: isa.OpTst, Dst: tile(), A: 20 + uint8(g.IntN(4)), B: 1 + uint8(g.IntN(8)), C: 9}
		case 13:
			in = isa.Inst{Op: isa.OpTmov, Dst: tile(), A: tile()}
		case 14:
			in = isa.Inst{Op: isa.OpTzero, Dst: tile()}
		case 15:
			in = isa.Inst{Op: isa.OpVstr, Dst: uint8(g.IntN(8)), A: 20, B: 1 + uint8(g.IntN(8)), C: 9, Type: isa.I32, Imm: int64(g.IntN(5))}
		}
		for i := range in.Op.Row().Operands {
			if d := &in.Op.Row().Operands[i]; d.Kind == isa.KReg && d.Bank == isa.BankT {
				in.Set(d.Field, tiles[in.Get(d.Field)])
			}
		}
		in.FitExt()
		if in.Validate() == nil {
			ins = append(ins, in)
		}
	}
	was, before := c.State, append([]byte(nil), c.scratch...)
	c.PC = c.run.prog.Base
	faults := make([]bool, len(ins))
	for i := range ins {
		o := makeOp(&ins[i], 0)
		faults[i] = !o.exec(c, &o)
		c.trap = nil
	}
	c.settle()
	got, after := c.State, append([]byte(nil), c.scratch...)
	c.State = was
	copy(c.scratch, before)
	for i := range ins {
		f := isa.Table[ins[i].Op].Ref(&c.State, &ins[i])
		require.Equal(t, f != isa.FaultNone, faults[i], "%s", instDump(&ins[i]))
	}
	for i := range got.T {
		require.True(t, got.T[i] == c.T[i], "t%d of %d instructions, %s", i, len(ins), typ)
	}
	for i := range got.V {
		require.True(t, got.V[i] == c.V[i], "v%d", i)
	}
	require.True(t, bytes.Equal(after, c.scratch), "scratchpad")
}

// TestRowTablesStay: the phases of a window whose rows wrap, as a convolution of narrow pictures has them, find their tables again.
func TestRowTablesStay(t *testing.T) {
	rig := newRig(t, Options{}, assemble(t, halt))
	run, err := rig.d.Start(rig.job)
	require.NoError(t, err)
	c := run.cores[0]
	for _, d := range []struct{ n0, s0, s1 uint64 }{{13, 256, 3840}, {27, 128, 3712}, {14, 64, 1024}, {7, 2048, 16384}} {
		desc := d.n0 | d.s0<<16 | d.s1<<40
		pass := func() uint64 {
			was := c.mq.made
			for phase := range d.n0 {
				base, i := c.mq.rows(c, 0, 0, desc, phase, isa.TileRows)
				w := walkRows(desc, phase)
				for r, off := range c.mq.offsets(c, i) {
					require.Equal(t, w.off, base+uint64(int64(off)), "phase %d, row %d", phase, r)
					w.next()
				}
			}
			return c.mq.made - was
		}
		require.NotZero(t, pass())
		require.Zero(t, pass(), "%+v", d)
	}
}

// TestStoreFindsWhatIsHeld: a store to where products that have run were read from leaves tiles and chains that are read from elsewhere as they are, and one to where
// a chain is still to read does not.
func TestStoreFindsWhatIsHeld(t *testing.T) {
	rig := newRig(t, Options{}, assemble(t, halt))
	run, err := rig.d.Start(rig.job)
	require.NoError(t, err)
	c := run.cores[0]
	for i := range uint64(8) {
		c.S[20+i] = scratchBase + i*PageSize
	}
	do := func(in isa.Inst) {
		o := makeOp(&in, 0)
		require.True(t, o.exec(c, &o), instDump(&in))
	}
	load := func(tile, base uint8) { do(isa.Inst{Op: isa.OpTldc, Dst: tile, A: base}) }
	store := func(base uint8) { do(isa.Inst{Op: isa.OpSt, Dst: 1, A: base, Type: isa.I32}) }
	mma := isa.Inst{Op: isa.OpMma, Dst: 0, A: 2, B: 3, Type: isa.F32}
	load(2, 20)
	load(3, 21)
	do(mma)
	load(2, 22)
	load(3, 23)
	c.tile(0) // has the product run
	do(mma)
	store(20)
	require.EqualValues(t, 1<<2|1<<3, c.mq.lazy)
	require.EqualValues(t, 1, c.mq.active)
	load(2, 24)
	store(21)
	require.EqualValues(t, 1, c.mq.active)
	store(22)
	require.Zero(t, c.mq.active)
	require.Zero(t, c.mq.lazy)
}
