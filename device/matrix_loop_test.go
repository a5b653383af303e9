package device

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/isa"
)

// TestKLoops runs random loops of tile loads, products and address steps with every kernel set, whole and in slices, and with the plain
// scoreboard, which executes them instruction by instruction: everything is equal. Some loops leave the scratchpad, and trap.
func TestKLoops(t *testing.T) {
	ran := uint64(0)
	for seed := range long(60, 1500) {
		g := &gen{Rand: rand.New(rand.NewPCG(seed, 3))}
		text := assemble(t, kLoopProgram(g)...)
		plain, trap := runTrapping(t, seed, Options{Timing: TimingPlain}, text, 1<<40)
		check := func(o Options, slice uint64) {
			what := fmt.Sprintf("seed %d %+v slice %d", seed, o, slice)
			got, gotTrap := runTrapping(t, seed, o, text, slice)
			require.Equal(t, trap, gotTrap, what)
			same(t, &plain, &got, what)
			ran += got.res.Total.MmaFused
			if o.Timing != TimingOff {
				got.res.Total.MmaFused = plain.res.Total.MmaFused
				require.Equal(t, plain.res.Total, got.res.Total, what)
				require.Equal(t, plain.res.Cycles, got.res.Cycles, what)
			}
		}
		for _, k := range KernelSets() {
			check(Options{Kernels: k}, 1<<40)
		}
		check(Options{}, 97)
		check(Options{Timing: TimingOff}, 1<<40)
	}
	require.Positive(t, ran)
}

// kLoopProgram has loops one after the other. s1 … s4 are descriptors, s5 … s7 phases, s20 … s23 addresses, s10 counts.
func kLoopProgram(g *gen) []pkt {
	desc := func() int64 {
		d := int64(64*(1+g.IntN(4))) << 16
		if g.IntN(3) == 0 {
			d |= int64(3+g.IntN(14)) | int64(64*g.IntN(40))<<40
		}
		if g.IntN(6) == 0 {
			d = (-64 & 0xffffff) << 16
		}
		if g.IntN(6) == 0 { // rows that repeat
			d = d&(0xffffff<<16) | int64(1+g.IntN(fewRows+1))
		}
		return d
	}
	ps := []pkt{}
	for i := range 4 {
		ps = append(ps, li(uint8(1+i), desc()), li(uint8(5+i), int64(g.IntN(20))))
	}
	types := isa.OpMma.Row().Types
	for range 1 + g.IntN(4) {
		typ := types[g.IntN(len(types))]
		if g.IntN(2) == 0 {
			typ = isa.F32
		}
		for i := range 4 {
			at := int64(scratchAt + 0x800 + 64*g.IntN(32))
			if g.IntN(60) == 0 {
				at = 1<<20 - 4096
			}
			ps = append(ps, li(uint8(20+i), at))
		}
		tile := g.Perm(16)
		if g.IntN(3) == 0 {
			ps = append(ps, gridProgram(g, typ, tile)...)
			continue
		}
		accs := 1 + g.IntN(6)
		free := 16 - accs
		var body []pkt
		for range 1 + g.IntN(4) {
			for range 1 + g.IntN(3) {
				in := isa.Inst{Op: isa.OpTld, Dst: uint8(tile[accs+g.IntN(free)]), A: uint8(20 + g.IntN(4)), B: uint8(1 + g.IntN(4)), C: uint8(5 + g.IntN(4)), Imm: int64(64 * g.IntN(8))}
				if g.IntN(8) == 0 {
					in = isa.Inst{Op: isa.OpTldc, Dst: in.Dst, A: in.A, Imm: in.Imm}
				}
				body = append(body, pkt{in})
			}
			a := g.IntN(free)
			for i := range accs {
				if g.IntN(5) == 0 {
					a = g.IntN(free)
				}
				body = append(body, pkt{{Op: isa.OpMma, Type: typ, Dst: uint8(tile[i]), A: uint8(tile[accs+a]), B: uint8(tile[accs+g.IntN(free)])}})
			}
			if g.IntN(2) == 0 {
				r := uint8(20 + g.IntN(4))
				body = append(body, pkt{{Op: isa.OpAddi, Dst: r, A: r, Imm: int64(64 * (g.IntN(5) - 1)), Type: isa.I64}})
			}
		}
		if g.IntN(10) == 0 {
			body = append(body, pkt{{Op: isa.OpTget, Dst: uint8(g.IntN(32)), A: uint8(g.IntN(16)), Imm: int64(g.IntN(4))}})
		}
		ps = append(ps, li(10, int64(1+g.IntN(20))))
		ps = append(ps, body...)
		ps = append(ps, pkt{{Op: isa.OpDbnz, Dst: 10, Imm: int64(-len(body))}})
	}
	return append(ps, halt)
}

// TestGridOfLoop: what is regular in a loop is known before it runs.
func TestGridOfLoop(t *testing.T) {
	tld := func(tile, base uint8, imm int64) isa.Inst {
		return isa.Inst{Op: isa.OpTld, Dst: tile, A: base, B: base - 19, Imm: imm}
	}
	mma := func(d, a, b uint8) isa.Inst { return isa.Inst{Op: isa.OpMma, Type: isa.F32, Dst: d, A: a, B: b} }
	grid := func(second int64, insts ...isa.Inst) *loopGrid {
		insts = append(insts, isa.Inst{Op: isa.OpAddi, Type: isa.I64, Dst: 20, A: 20, Imm: second}, isa.Inst{Op: isa.OpAddi, Type: isa.I64, Dst: 21, A: 21, Imm: 4096}, isa.Inst{Op: isa.OpDbnz, Dst: 10})
		l := compileLoop(loopOps(t, insts))
		require.NotNil(t, l)
		return l.grid
	}
	two := []isa.Inst{tld(8, 20, 0), tld(9, 21, 64), tld(10, 21, 0), mma(0, 8, 9), mma(1, 8, 10)}
	again := []isa.Inst{tld(11, 20, 64), tld(12, 21, 64+2048), tld(13, 21, 2048), mma(1, 11, 13), mma(0, 11, 12)}
	both := slices.Concat(two, again)

	g := grid(128, both...)
	require.Equal(t, &loopGrid{acc: [][]uint8{{0, 1}}, sets: []uint16{3}, rows: []gridWalk{{0, 0, 64}}, columns: []gridColumns{{gridWalk{1, 0, 2048}, []uint8{1, 0}}}, length: 2}, g)
	require.Nil(t, grid(192, both...), "A goes on by 64 in a round and by 128 to the next")
	g = grid(64, slices.Concat(two, []isa.Inst{tld(11, 20, 0), tld(12, 21, 1024), mma(2, 11, 12)})...)
	require.Nil(t, g, "a row of two columns, and one of another")
	g = grid(64, append([]isa.Inst{mma(0, 8, 9), mma(1, 8, 10)}, two[:3]...)...)
	require.Equal(t, []gridWalk{{0, -64, 64}}, g.rows, "tiles of the round before")
	g = grid(64, tld(8, 20, 0), tld(9, 21, 0), tld(10, 21, 128), mma(0, 8, 9), mma(1, 8, 10))
	require.Len(t, g.columns, 2)
	require.Equal(t, 2, g.alone)
}

// loopOps are a loop's instructions made ready; its branch goes to the first.
func loopOps(t *testing.T, insts []isa.Inst) []op {
	var ops []op
	for _, o := range opsOf(t, insts) {
		ops = append(ops, *o)
	}
	return ops
}

// gridProgram is a loop, or some of its rounds one after the other, whose accumulators form a grid: rows of A by columns of B side by side.
func gridProgram(g *gen, typ isa.Type, tile []int) []pkt {
	rows, cols := 1+g.IntN(3), 1+g.IntN(5)
	for rows*cols+rows+cols > 16 {
		rows--
	}
	ps := []pkt{li(2, int64(64*cols)<<16), li(6, 0)}
	a, b, accs := tile[:rows], tile[rows:][:cols], tile[rows+cols:]
	var body []pkt
	move := func(r uint8, by int) {
		body = append(body, pkt{{Op: isa.OpAddi, Dst: r, A: r, Imm: int64(by), Type: isa.I64}})
	}
	for range 1 + g.IntN(3) {
		for i, t := range a {
			body = append(body, pkt{{Op: isa.OpTld, Dst: uint8(t), A: 20, B: 1, C: 5, Imm: int64(64 * i)}})
		}
		for j, t := range b {
			body = append(body, pkt{{Op: isa.OpTld, Dst: uint8(t), A: 21, B: 2, C: 6, Imm: int64(64 * j)}})
		}
		for _, k := range g.Perm(rows * cols) {
			body = append(body, pkt{{Op: isa.OpMma, Type: typ, Dst: uint8(accs[k]), A: uint8(a[k/cols]), B: uint8(b[k%cols])}})
		}
		move(20, 64)
		move(21, 64*isa.TileRows*cols)
	}
	if g.IntN(2) == 0 { // a chain for each accumulator
		n := 1 + g.IntN(4)
		for range n {
			ps = append(ps, body...)
		}
		return ps
	}
	ps = append(ps, li(10, int64(1+g.IntN(9))))
	ps = append(ps, body...)
	return append(ps, pkt{{Op: isa.OpDbnz, Dst: 10, Imm: int64(-len(body))}})
}

// runTrapping is runRandom for a program that may trap; it gives the trap's text.
func runTrapping(t testing.TB, seed uint64, o Options, text []byte, slice uint64) (outcome, string) {
	out, err := newRig(t, o, text).runFrom(t, &gen{Rand: rand.New(rand.NewPCG(seed, 2))}, slice)
	if err != nil {
		return out, err.Error()
	}
	return out, ""
}
