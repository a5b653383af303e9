package device

import (
	"fmt"
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/isa"
)

// TestFlatOut drives each unit with n equal instructions, one a packet. The last one issues (n−1)·occupancy after the first, and
// the program ends when its result has arrived: exactly the table's limit plus the start-up latency.
func TestFlatOut(t *testing.T) {
	m := isa.Default()
	rows16 := int64(0) // rows of 16 bytes
	for _, x := range []struct {
		name     string
		in       func(i int) isa.Inst
		occ, lat int
	}{
		{"mma i8, one accumulator", func(int) isa.Inst { return isa.Inst{Op: isa.OpMma, Dst: 0, A: 1, B: 2, Type: isa.I8} }, 16, 40},
		{"mma f32, rotating accumulators", func(i int) isa.Inst {
			return isa.Inst{Op: isa.OpMma, Dst: uint8(i % 14), A: 14, B: 15, Type: isa.F32}
		}, 16, 40},
		{"vadd f32", func(i int) isa.Inst { return isa.Inst{Op: isa.OpVadd, Dst: uint8(i % 8), A: 9, B: 9, Type: isa.F32} }, 1, 4},
		{"vadd f64", func(i int) isa.Inst { return isa.Inst{Op: isa.OpVadd, Dst: uint8(i % 8), A: 9, B: 9, Type: isa.F64} }, 2, 5},
		{"vexp f32", func(i int) isa.Inst { return isa.Inst{Op: isa.OpVexp, Dst: uint8(i % 8), A: 9, Type: isa.F32} }, 4, 15},
		{"vdiv f32", func(i int) isa.Inst { return isa.Inst{Op: isa.OpVdiv, Dst: uint8(i % 8), A: 9, B: 9, Type: isa.F32} }, 16, 27},
		{"vld", func(i int) isa.Inst { return isa.Inst{Op: isa.OpVld, Dst: uint8(i % 8), A: 20, Type: isa.I8} }, 1, 6},
		{"vldr", func(i int) isa.Inst {
			return isa.Inst{Op: isa.OpVldr, Dst: uint8(i % 8), A: 20, B: 22, C: 0, Imm: rows16, Type: isa.I8}
		}, 4, 9},
		{"tld", func(i int) isa.Inst { return isa.Inst{Op: isa.OpTld, Dst: uint8(i % 8), A: 20, B: 22} }, 4, 9},
		{"vst", func(i int) isa.Inst { return isa.Inst{Op: isa.OpVst, Dst: uint8(i % 8), A: 20, Type: isa.I8} }, 1, 2},
		{"tstc", func(i int) isa.Inst { return isa.Inst{Op: isa.OpTstc, Dst: uint8(i % 8), A: 20} }, 4, 4},
		{"add", func(i int) isa.Inst { return isa.Inst{Op: isa.OpAdd, Dst: uint8(1 + i%8), A: 9, B: 9, Type: isa.I64} }, 1, 2},
		{"add, each on the one before", func(int) isa.Inst { return isa.Inst{Op: isa.OpAdd, Dst: 1, A: 1, B: 1, Type: isa.I64} }, 1, 2},
		{"vldg", func(i int) isa.Inst { return isa.Inst{Op: isa.OpVldg, Dst: uint8(i % 8), A: 20, B: 31, Type: isa.I32} }, 4, 9},
		{"vsts", func(i int) isa.Inst { return isa.Inst{Op: isa.OpVsts, Dst: uint8(i % 8), A: 20, B: 31, Type: isa.I32} }, 4, 4},
		{"vstr", func(i int) isa.Inst {
			return isa.Inst{Op: isa.OpVstr, Dst: uint8(i % 8), A: 20, B: 22, Imm: rows16, Type: isa.I8}
		}, 4, 4},
		{"vqnt", func(i int) isa.Inst { return isa.Inst{Op: isa.OpVqnt, Dst: uint8(i % 8), A: 1, B: 9, Type: isa.I8} }, 1, 4},
		{"fma f32", func(i int) isa.Inst {
			return isa.Inst{Op: isa.OpFma, Dst: uint8(1 + i%8), A: 9, B: 9, C: 9, Type: isa.F32}
		}, 1, 4},
		{"div", func(i int) isa.Inst { return isa.Inst{Op: isa.OpDiv, Dst: uint8(1 + i%8), A: 9, B: 9, Type: isa.I64} }, 16, 17}, // halt waits for the scalar unit
		{"dbnz backward", func(int) isa.Inst { return isa.Inst{Op: isa.OpDbnz, Dst: 1} }, 0, 0},
		{"jump", func(int) isa.Inst { return isa.Inst{Op: isa.OpJ, Imm: 1} }, 3, 3 + 1},
		{"mul, each on the one before", func(int) isa.Inst { return isa.Inst{Op: isa.OpMul, Dst: 1, A: 1, B: 1, Type: isa.I64} }, 3, 3},
	} {
		t.Run(x.name, func(t *testing.T) {
			const n = 500
			ps := []pkt{li(20, scratchAt), li(22, 64<<16)}
			if x.occ == 0 { // a loop of one packet, a cycle a round, and 2 bubbles behind it
				ps = append(ps, li(1, n), pkt{x.in(0)})
				x.occ, x.lat = 1, 1+1+3
			} else {
				for i := range n {
					ps = append(ps, pkt{x.in(i)})
				}
			}
			text := assemble(t, append(ps, halt)...)
			for _, timing := range []Timing{TimingFast, TimingPlain} {
				r := newRig(t, Options{Timing: timing}, text)
				res := r.ok()
				require.EqualValues(t, m.LaunchCycles+2+(n-1)*x.occ+max(x.lat, 2), res.Cycles)
			}
		})
	}
}

// TestFlatOutTogether drives load, store, vector, matrix and scalar units in one packet each 16 cycles or 1.
func TestFlatOutTogether(t *testing.T) {
	ps := []pkt{li(20, scratchAt), li(1, 100)}
	at := len(ps)
	for i := range 16 {
		p := pkt{{Op: isa.OpVst, Dst: 1, A: 20, Imm: 4096, Type: isa.I8}}
		if i == 0 {
			p = append(p, isa.Inst{Op: isa.OpMma, Dst: 0, A: 1, B: 2, Type: isa.I8})
		}
		p = append(p, isa.Inst{Op: isa.OpVadd, Dst: uint8(4 + i%8), A: 2, B: 3, Type: isa.I32}, isa.Inst{Op: isa.OpVld, Dst: uint8(12 + i%8), A: 20, Type: isa.I8})
		if i < 15 {
			p = append(p, isa.Inst{Op: isa.OpAddi, Dst: 2, A: 2, Imm: 1, Type: isa.I64})
		} else {
			p = append(p, isa.Inst{Op: isa.OpDbnz, Dst: 1, Imm: int64(at - len(ps))})
		}
		ps = append(ps, p)
	}
	r := newRig(t, Options{}, assemble(t, append(ps, halt)...))
	res := r.ok()
	// 100 rounds of 16 cycles; the dbnz that falls through costs 2 bubbles before halt; the last mma arrives after 40 cycles
	require.EqualValues(t, 100+2+1600+max(2+1, 40-16), res.Cycles)
	require.EqualValues(t, 100*16384, res.Total.MACs)
}

// TestFlatOutDMA keeps the engine busy: 64 bytes a cycle, plus 200 from the end of the last transfer.
func TestFlatOutDMA(t *testing.T) {
	for _, x := range []struct {
		name string
		d    isa.DMADesc
		cost int
	}{
		{"lines", isa.DMADesc{Elem: 1, N: [4]uint32{1, 1, 1, 8192}, SrcStride: [4]int64{0, 0, 0, 1}, DstStride: [4]int64{0, 0, 0, 1}}, 128},
		{"strided rows", isa.DMADesc{Elem: 4, N: [4]uint32{1, 1, 64, 16}, SrcStride: [4]int64{0, 0, 256, 4}, DstStride: [4]int64{0, 0, 64, 4}}, 64},
		{"single elements of one line each", isa.DMADesc{Elem: 4, N: [4]uint32{1, 1, 1, 64}, SrcStride: [4]int64{0, 0, 0, 64}, DstStride: [4]int64{0, 0, 0, 4}}, 64},
		{"transpose of bytes in lines", isa.DMADesc{Elem: 1, N: [4]uint32{1, 1, 64, 64}, SrcStride: [4]int64{0, 0, 64, 1}, DstStride: [4]int64{0, 0, 1, 64}}, 64 * 64 / 16},
		{"padding only is no global line", isa.DMADesc{Elem: 1, N: [4]uint32{1, 1, 1, 640}, Lo: [4]uint32{0, 0, 0, 640}, SrcStride: [4]int64{0, 0, 0, 1}, DstStride: [4]int64{0, 0, 0, 1}}, 10},
	} {
		t.Run(x.name, func(t *testing.T) {
			const n = 10
			ps := []pkt{li(1, descAt), li(2, dataBase), li(3, scratchAt)}
			for range n {
				ps = append(ps, pkt{{Op: isa.OpDma, A: 1, B: 2, C: 3}})
			}
			ps = append(ps, pkt{{Op: isa.OpDmaWait}}, halt)
			text := assemble(t, ps...)
			for _, o := range []Options{{}, {LazyDMA: true}, {Timing: TimingPlain}} {
				r := newRig(t, o, text)
				b := x.d.Encode()
				copy(r.data[descAt-dataBase:], b[:])
				res := r.ok()
				// the first starts when its packet issues, at cycle 103; halt issues when the wait is over
				require.EqualValues(t, 103+n*x.cost+200+1, res.Cycles)
				require.EqualValues(t, n*x.cost, res.Total.DMABusy)
			}
		})
	}
}

// TestDMAQueueFull: the seventeenth transfer of a queue waits for the first.
func TestDMAQueueFull(t *testing.T) {
	ps := []pkt{li(1, descAt), li(2, dataBase), li(3, scratchAt)}
	for range 17 {
		ps = append(ps, pkt{{Op: isa.OpDma, A: 1, B: 2, C: 3}})
	}
	text := assemble(t, append(ps, halt)...)
	d := isa.DMADesc{Elem: 8, N: [4]uint32{1, 1, 1, 8}, SrcStride: [4]int64{0, 0, 0, 8}, DstStride: [4]int64{0, 0, 0, 8}}
	b := d.Encode()
	for _, o := range []Options{{}, {LazyDMA: true}} {
		r := newRig(t, o, text)
		copy(r.data[descAt-dataBase:], b[:])
		// starts at 103 … 118; the first is done at 103+1+200 = 304, then the last takes 1+200
		require.EqualValues(t, 304+1+200, r.ok().Cycles)
	}
}

// TestCacheTiming: a miss holds the next packet for the load's latency and 100 + 1 a line; a hit costs nothing more.
func TestCacheTiming(t *testing.T) {
	text := assemble(t, li(1, dataBase),
		pkt{{Op: isa.OpLd, Dst: 2, A: 1, Type: isa.I64}},
		pkt{{Op: isa.OpLd, Dst: 3, A: 1, Imm: 8, Type: isa.I64}},
		pkt{{Op: isa.OpVld, Dst: 3, A: 1, Imm: 64, Type: isa.I8}},
		halt)
	for _, timing := range []Timing{TimingFast, TimingPlain} {
		r := newRig(t, Options{Timing: timing}, text)
		res := r.ok()
		// li at 100, first ld at 101, misses: next at 101+6+101 = 208, a hit; vld at 209 misses 4 lines: halt at 209+6+104
		require.EqualValues(t, 209+6+104+1, res.Cycles)
		require.EqualValues(t, 5, res.Total.CacheMisses)
		require.EqualValues(t, 6, res.Total.CacheAccesses)
		require.EqualValues(t, res.Cycles-100-5, res.Total.Cycles[CauseCache])
	}
}

// pingPong lets two cores hand a counter back and forth n times and burn time that differs between them.
func pingPong(t testing.TB, n int64) []byte {
	// s17 = core; core 0 begins
	return assemble(t,
		li(1, scratchAt), li(2, 0), li(3, n), // s2 counts waits
		pkt{{Op: isa.OpXori, Dst: 4, A: 17, Imm: 1}}, // the other core
		pkt{{Op: isa.OpBne, A: 17, B: 0, Type: isa.I64, Imm: 5}},
		// core 0: post, then wait
		pkt{{Op: isa.OpSemPost, A: 4, Imm: 3}},
		pkt{{Op: isa.OpAddi, Dst: 2, A: 2, Imm: 1, Type: isa.I64}},
		pkt{{Op: isa.OpSemWait, A: 4, B: 2, Imm: 3}},
		pkt{{Op: isa.OpJ, Imm: 6}},
		// core 1: wait, work, post
		pkt{{Op: isa.OpAddi, Dst: 2, A: 2, Imm: 1, Type: isa.I64}},
		pkt{{Op: isa.OpSemWait, A: 4, B: 2, Imm: 3}},
		pkt{{Op: isa.OpMul, Dst: 5, A: 2, B: 2, Type: isa.I64}},
		pkt{{Op: isa.OpMul, Dst: 5, A: 5, B: 5, Type: isa.I64}},
		pkt{{Op: isa.OpSemPost, A: 4, Imm: 3}},
		pkt{{Op: isa.OpDbnz, Dst: 3, Imm: -10}},
		pkt{{Op: isa.OpRdcyc, Dst: 1}},
		halt)
}

func TestCoresAgreeForAnyGOMAXPROCS(t *testing.T) {
	text := pingPong(t, 200)
	var want *Result
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(0))
	for _, procs := range []int{1, 2, 4} {
		runtime.GOMAXPROCS(procs)
		for _, o := range []Options{{}, {Timing: TimingPlain}} {
			for _, slice := range []uint64{1 << 40, 11} {
				r := newRig(t, o, text)
				r.job.Cores = 2
				run, err := r.d.Start(r.job)
				require.NoError(t, err)
				for !run.Step(slice) {
				}
				require.NoError(t, run.Err())
				got := run.Result()
				if want == nil {
					want = &got
					require.Greater(t, got.Total.Cycles[CauseSem], uint64(2*200*20))
				}
				require.Equal(t, *want, got, "%d procs, %+v, slices of %d", procs, o, slice)
			}
		}
	}
}

func TestDeadlock(t *testing.T) {
	text := assemble(t, pkt{{Op: isa.OpXori, Dst: 4, A: 17, Imm: 1}}, li(2, 1), pkt{{Op: isa.OpSemWait, A: 4, B: 2}}, halt)
	r := newRig(t, Options{}, text)
	r.job.Cores = 2
	_, err := r.run()
	var trap *Trap
	require.ErrorAs(t, err, &trap)
	require.Equal(t, TrapDeadlock, trap.Kind)
	at := fmt.Sprintf("0x%x", textBase+16)
	require.Contains(t, err.Error(), "core 0 at "+at+" waits for post 1 of semaphore 0 from core 1; core 1 at "+at)
}

// TestRace: two cores write and read a word, with and without a semaphore between them.
func TestRace(t *testing.T) {
	for _, ordered := range []bool{true, false} {
		post, wait := pkt{{Op: isa.OpSemPost, A: 4}}, pkt{{Op: isa.OpSemWait, A: 4, B: 2}}
		if !ordered {
			post, wait = pkt{{Op: isa.OpNop}}, pkt{{Op: isa.OpNop}}
		}
		text := assemble(t, li(1, dataBase), li(2, 1), pkt{{Op: isa.OpXori, Dst: 4, A: 17, Imm: 1}},
			pkt{{Op: isa.OpBne, A: 17, B: 0, Type: isa.I64, Imm: 4}},
			pkt{{Op: isa.OpSt, Dst: 2, A: 1, Type: isa.I64}}, post, halt,
			wait, pkt{{Op: isa.OpLd, Dst: 1, A: 1, Type: isa.I64}}, halt)
		r := newRig(t, Options{Race: true}, text)
		r.job.Cores = 2
		res, err := r.run()
		if ordered {
			require.NoError(t, err)
			require.EqualValues(t, 1, res.Cores[1].Return)
			continue
		}
		var trap *Trap
		require.ErrorAs(t, err, &trap)
		require.Equal(t, TrapRace, trap.Kind)
		require.Contains(t, err.Error(), "core 0 touched this byte")
	}
}

// TestBubbleWithStore: a branch leaves its bubble also in a packet that stores to global memory.
func TestBubbleWithStore(t *testing.T) {
	text := assemble(t, li(1, dataBase), pkt{{Op: isa.OpVst, Dst: 1, A: 1, Type: isa.I8}, {Op: isa.OpJ, Imm: 1}}, halt)
	for _, timing := range []Timing{TimingFast, TimingPlain} {
		r := newRig(t, Options{Timing: timing}, text)
		res := r.ok()
		require.EqualValues(t, 2, res.Total.Cycles[CauseBranch])
		require.EqualValues(t, 102+2+1, res.Cycles)
	}
}

// TestFetch: a line that was asked for is there 100 cycles after its turn; a load of it waits until then, and one after that
// does not. What was asked for before, and what is no global memory, costs nothing.
func TestFetch(t *testing.T) {
	ask := isa.Inst{Op: isa.OpFetch, A: 1, B: 2, C: 3, Imm: 2}
	load := isa.Inst{Op: isa.OpLd, Dst: 4, A: 1, Imm: 512, Type: isa.I64}
	run := func(between int, first isa.Inst) uint64 {
		code := []pkt{li(1, dataBase), li(2, 128), li(3, 512), {first}, {ask}}
		for range between {
			code = append(code, pkt{{Op: isa.OpNop}})
		}
		text := assemble(t, append(code, pkt{load}, halt)...)
		var cycles []uint64
		for _, timing := range []Timing{TimingFast, TimingPlain} {
			res := newRig(t, Options{Timing: timing}, text).ok()
			require.Zero(t, res.Total.CacheMisses)
			cycles = append(cycles, res.Cycles)
		}
		require.Equal(t, cycles[0], cycles[1])
		return cycles[0]
	}
	// Asked for at 104, two lines a row: the third takes the port at 107 and is there at 207; the load holds halt until 213.
	none := isa.Inst{Op: isa.OpNop}
	require.EqualValues(t, 213+1, run(0, none))
	require.EqualValues(t, 213+1, run(50, none))
	require.EqualValues(t, 105+120+6, run(120, none)) // there: the load takes its six cycles
	low := ask
	low.A = 0
	require.EqualValues(t, 213+1, run(0, low))
	require.EqualValues(t, 213, run(0, ask))
}
