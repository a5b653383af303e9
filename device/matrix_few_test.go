package device

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/isa"
)

// TestRowsRepeat: rows repeat the first few as a descriptor says.
func TestRowsRepeat(t *testing.T) {
	rig := newRig(t, Options{}, assemble(t, halt))
	run, err := rig.d.Start(rig.job)
	require.NoError(t, err)
	c := run.cores[0]
	for _, x := range []struct {
		n0, s0, s1, phase uint64
		want              bool
	}{
		{n0: 1, s0: 64, want: true},
		{n0: 2, s0: 64, phase: 1, want: true},
		{n0: 4, s0: 64, want: true},
		{n0: 7, s0: 0, want: true},
		{n0: 0, s0: 0, phase: 7, want: true},
		{n0: 3, s0: 64},
		{n0: 8, s0: 64},
		{n0: 4, s0: 64, s1: 64},
		{n0: 0, s0: 64},
	} {
		_, i := c.mq.rows(c, 0, 0, x.n0|x.s0<<16|x.s1<<40, x.phase, isa.TileRows)
		require.Equal(t, x.want, c.mq.tables[i].few, "%+v", x)
	}
}

// fewCase is products of f32 tiles, one of which has rows that may repeat.
type fewCase struct {
	what  string
	cols  int
	trips int64 // 0: a chain
	odd   bool  // the accumulators' rows differ at first
	zero  bool
}

// TestFewRows: products of rows that repeat are those of the first, in a chain and in a loop, of one accumulator and of several; and accumulators whose
// own rows do not repeat are not taken for such.
func TestFewRows(t *testing.T) {
	for _, name := range KernelSets() {
		calls := 0
		k := countingFew(kernelSets[name].k, &calls)
		if k.few.chain1[mmaF32] == nil {
			continue
		}
		for _, x := range []fewCase{
			{what: "chain", cols: 1},
			{what: "chains", cols: 2},
			{what: "from zero", cols: 2, odd: true, zero: true},
			{what: "odd chain", cols: 2, odd: true},
			{what: "loop", cols: 1, trips: 20},
			{what: "loop of two columns", cols: 2, trips: 5},
			{what: "loop of all columns", cols: 7, trips: 9},
			{what: "odd loop", cols: 4, trips: 3, odd: true},
		} {
			for n0 := range int64(fewRows + 2) {
				text := x.program(t, n0)
				calls = 0
				got := x.run(t, k, text)
				few := (n0 == 1 || n0 == 2 || n0 == 4) && (!x.odd || x.zero)
				require.Equal(t, few, calls > 0, "%s, %s: kernels of few rows for %d", name, x.what, n0)
				want := x.run(t, &goKernels, text)
				require.True(t, want.T == got.T, "%s, %s of %d rows", name, x.what, n0)
			}
		}
	}
}

// countingFew is a set that counts the calls of its kernels for few rows.
func countingFew(set *kernels, calls *int) *kernels {
	k := *set
	for _, f := range []*chainKernel{&k.few.chain1[mmaF32], &k.few.chain2[mmaF32]} {
		if was := *f; was != nil {
			*f = func(c0, c1 *[isa.TileBytes]byte, base *byte, steps *chainStep, n, load int, ahead *aheadRows) {
				*calls++
				was(c0, c1, base, steps, n, load, ahead)
			}
		}
	}
	for i, was := range k.few.grid[mmaF32] {
		if was != nil {
			k.few.grid[mmaF32][i] = func(call *gridCall, base *byte, ahead *aheadRows) {
				*calls++
				was(call, base, ahead)
			}
		}
	}
	return &k
}

// program multiplies a tile of rows that repeat after n0 by columns.
func (x *fewCase) program(t *testing.T, n0 int64) []byte {
	body := []pkt{{{Op: isa.OpTld, Dst: 15, A: 3, B: 1}}}
	for j := range uint8(x.cols) {
		b := 8 + j%6
		body = append(body, pkt{{Op: isa.OpTld, Dst: b, A: 4, B: 2, Imm: int64(64 * j)}}, pkt{{Op: isa.OpMma, Type: isa.F32, Dst: j, A: 15, B: b, Z: x.zero}})
	}
	if x.trips > 0 {
		body = append(body, pkt{{Op: isa.OpAddi, Dst: 3, A: 3, Imm: 64, Type: isa.I64}})
		body = append(body, pkt{{Op: isa.OpDbnz, Dst: 10, Imm: int64(-len(body))}})
	}
	ps := []pkt{li(1, n0|64<<16), li(2, 64*int64(x.cols)<<16), li(3, scratchAt), li(4, scratchAt+4096), li(10, x.trips)}
	return assemble(t, append(append(ps, body...), halt)...)
}

// run is what the core holds behind a program.
func (x *fewCase) run(t *testing.T, k *kernels, text []byte) isa.State {
	rig := newRig(t, Options{}, text)
	run, err := rig.d.Start(rig.job)
	require.NoError(t, err)
	c := run.cores[0]
	c.kern = k
	r := rand.New(rand.NewPCG(1, 1))
	fill32(r, c.scratch[scratchAt:][:32<<10])
	for i := range c.T[:8] {
		fill32(r, c.T[i][:])
		if !x.odd {
			for r := fewRows * isa.TileStride; r < isa.TileBytes; r++ {
				c.T[i][r] = c.T[i][r-fewRows*isa.TileStride]
			}
		}
	}
	for !run.Step(1 << 40) {
	}
	require.NoError(t, run.Err())
	c.settle()
	return c.State
}
