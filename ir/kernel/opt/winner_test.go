package opt_test

import (
	"encoding/binary"
	"math/rand/v2"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/ir/interp/kir"
	"github.com/godwit-accel/godwit/ir/kernel"
	"github.com/godwit-accel/godwit/ir/kernel/opt"
)

// winnerProgram is a loop that keeps the greatest or least of what it reads, and what goes with it: f(p, q ptr, n i64, best, at).
func winnerProgram(seed uint64) *kernel.Module {
	g := rand.New(rand.NewPCG(seed, 11))
	m := &kernel.Module{Name: "winner"}
	elem := []kernel.Elem{kernel.I8, kernel.I16, kernel.I32, kernel.I64, kernel.F32, kernel.F32, kernel.F64}[g.IntN(7)]
	t, size := kernel.Scalar(elem), int64(elem.Bytes())
	place := kernel.Scalar([]kernel.Elem{kernel.I32, kernel.I64}[g.IntN(2)])
	b := kernel.NewFunc(m, "f", kernel.TPtr, kernel.TPtr, kernel.TI64, t, place)
	b.F.Entry, b.F.Result = true, place
	conds := []kernel.Cond{kernel.SGT, kernel.SGE, kernel.SLT, kernel.SLE, kernel.UGT, kernel.ULE}
	pickMin := map[kernel.Cond]kernel.Op{kernel.SGT: kernel.OpSMax, kernel.SGE: kernel.OpSMax, kernel.SLT: kernel.OpSMin, kernel.SLE: kernel.OpSMin, kernel.UGT: kernel.OpUMax, kernel.ULE: kernel.OpUMin}
	if elem.IsFloat() {
		conds = []kernel.Cond{kernel.FOGT, kernel.FOGE, kernel.FOLT, kernel.FOLE, kernel.FUGT, kernel.FULE}
	}
	cond := conds[g.IntN(len(conds))]
	copies, guard, payload, minmax, turned, clash := []int{1, 1, 2, 4}[g.IntN(4)], g.IntN(4), g.IntN(3) == 0, g.IntN(2) == 0, g.IntN(2) == 0, g.IntN(8)
	compare := func(x, y kernel.Value) kernel.Value {
		if elem.IsFloat() {
			return b.FCmp(cond, x, y)
		}
		return b.ICmp(cond, x, y)
	}
	head, out := b.NewBlock("loop", kernel.TI64, t, place, t), b.NewBlock("out", t, place, t)
	b.Br(head, b.I64(0), b.Param(3), b.Param(4), b.Const(t, 5))
	b.At(head)
	i, best, at, with := head.Params[0], head.Params[1], head.Params[2], head.Params[3]
	for u := range copies {
		j := b.AddI(i, int64(u))
		x := b.Load(t, b.PtrAdd(b.Param(0), b.MulI(j, size)), 0, kernel.None)
		y := b.Load(t, b.PtrAdd(b.Param(1), b.MulI(j, size)), 0, kernel.None)
		pl := j
		if place != kernel.TI64 {
			pl = b.Op(kernel.OpTrunc, place, j)
		}
		step := func() []kernel.Value {
			c := compare(x, best)
			if guard == 1 {
				c = b.Bin(kernel.OpAnd, c, b.Op(kernel.OpTrunc, kernel.Pred, b.Load(kernel.Scalar(kernel.I8), b.PtrAdd(b.Param(1), j), 77, kernel.None)))
			}
			if clash == 1 { // what was best is looked at: no lane knows that
				c = b.Bin(kernel.OpAnd, c, compare(b.Const(t, 3), best))
			}
			sel := func(a, o kernel.Value) kernel.Value {
				if turned && !elem.IsFloat() && guard != 1 && clash != 1 {
					inv := map[kernel.Cond]kernel.Cond{kernel.SGT: kernel.SLE, kernel.SGE: kernel.SLT, kernel.SLT: kernel.SGE, kernel.SLE: kernel.SGT, kernel.UGT: kernel.ULE, kernel.ULE: kernel.UGT}[cond]
					return b.Select(b.ICmp(inv, x, best), o, a)
				}
				return b.Select(c, a, o)
			}
			nb := kernel.None
			if minmax && !elem.IsFloat() && guard != 1 && clash != 1 {
				nb = b.Bin(pickMin[cond], x, best)
			} else {
				nb = sel(x, best)
			}
			w := with
			switch {
			case clash == 2: // the second best
				w = sel(best, with)
			case payload:
				w = sel(y, with)
			}
			return []kernel.Value{nb, sel(pl, at), w}
		}
		was := []kernel.Value{best, at, with}
		if guard == 2 {
			odd := b.ICmp(kernel.NE, b.Bin(kernel.OpAnd, j, b.I64(3)), b.I64(1))
			was = b.If(odd, step, func() []kernel.Value { return was })
		} else {
			was = step()
		}
		best, at, with = was[0], was[1], was[2]
	}
	i = b.AddI(i, int64(copies))
	b.CondBr(b.ICmp(kernel.SLT, i, b.Param(2)), head, []kernel.Value{i, best, at, with}, out, []kernel.Value{best, at, with})
	b.At(out)
	b.Store(out.Params[0], b.Param(0), -64, kernel.None)
	b.Store(out.Params[2], b.Param(0), -128, kernel.None)
	b.Ret(out.Params[1])
	return m
}

// The place of a maximum is the same when lanes look for it: the first or the last of equals, never a NaN, zeros with their sign.
func TestRandomWinners(t *testing.T) {
	count := 60
	if os.Getenv("GODWIT_LONG") != "" {
		count = 20000
	}
	done := 0
	for seed := range uint64(count) {
		m := winnerProgram(seed)
		require.NoError(t, kernel.Verify(m), "seed %d", seed)
		remarks, err := opt.Run(m, opt.Options{Level: 2, Verify: true}.WithChunk([]int64{0, 1, 2048}[seed%3]))
		require.NoError(t, err, "seed %d", seed)
		for _, r := range remarks {
			if r.Done && r.Pass == "vectorise" {
				done++
			}
		}
		rng := rand.New(rand.NewPCG(seed, 5))
		for _, n := range []int{1, 3, 64, 65, 1 + rng.IntN(2000)} {
			fill, kinds := rng.Uint64(), 2+rng.IntN(40)
			best, at := rng.Uint64()%4, uint64(rng.IntN(n+2))-1
			table := make([][8]byte, kinds)
			for i := range table {
				for k := range table[i] {
					table[i][k] = []byte{0, 0, 1, 0x80, 0x3f, 0x40, 0xff, 0x7f, 0xc0, byte(rng.IntN(256))}[rng.IntN(10)]
				}
			}
			if rng.IntN(4) == 0 {
				best = rng.Uint64()
			}
			run := func(m *kernel.Module) (uint64, []byte) {
				mem := kir.NewMemory()
				buf := make([]byte, 1<<17)
				r := rand.New(rand.NewPCG(fill, 1))
				for i := 0; i < len(buf); i += 8 {
					copy(buf[i:], table[r.IntN(kinds)][:])
				}
				base := mem.Alloc(buf, true)
				k, err := kir.New(m, mem)
				require.NoError(t, err)
				got, err := k.Call("f", base+4096, base+1<<16, uint64(n), best, at)
				require.NoError(t, err, "seed %d", seed)
				return got, buf[:4096]
			}
			want, wb := run(winnerProgram(seed))
			got, gb := run(m)
			require.Equal(t, want, got, "seed %d n %d", seed, n)
			require.Equal(t, wb, gb, "seed %d n %d", seed, n)
		}
	}
	t.Logf("%d of %d in whole registers", done, count)
	require.Greater(t, done, count/3)
}

// discardedProgram keeps the place of a maximum, but throws away what it found where a second condition does not hold: f(p, q ptr, n
// i64, best i32) → i64.
func discardedProgram() *kernel.Module {
	m := &kernel.Module{Name: "discarded"}
	b := kernel.NewFunc(m, "f", kernel.TPtr, kernel.TPtr, kernel.TI64, kernel.TI32)
	b.F.Entry, b.F.Result = true, kernel.TI64
	head, look, other := b.NewBlock("loop", kernel.TI64, kernel.TI32, kernel.TI64), b.NewBlock("look"), b.NewBlock("other")
	join, out := b.NewBlock("join", kernel.TI32, kernel.TI64), b.NewBlock("out")
	b.Br(head, b.I64(0), b.Param(3), b.I64(-1))
	b.At(head)
	i, best, at := head.Params[0], head.Params[1], head.Params[2]
	x := b.Load(kernel.TI32, b.PtrAdd(b.Param(0), b.MulI(i, 4)), 0, kernel.None)
	b.CondBr(b.ICmp(kernel.NE, b.Bin(kernel.OpAnd, x, b.I32(1)), b.I32(0)), look, nil, other, nil)
	b.At(look)
	c := b.ICmp(kernel.SGT, x, best)
	better, where := b.Select(c, x, best), b.Select(c, i, at)
	b.CondBr(b.ICmp(kernel.NE, b.Bin(kernel.OpAnd, x, b.I32(2)), b.I32(0)), join, []kernel.Value{better, where}, other, nil)
	b.At(other)
	b.Store(x, b.PtrAdd(b.Param(1), b.MulI(i, 4)), 0, kernel.None)
	b.Br(join, best, at)
	b.At(join)
	i = b.AddI(i, 1)
	b.CondBr(b.ICmp(kernel.SLT, i, b.Param(2)), head, []kernel.Value{i, join.Params[0], join.Params[1]}, out, nil)
	b.At(out)
	b.Ret(join.Params[1])
	return m
}

// A maximum that an iteration finds and throws away is not the one whose place is kept.
func TestDiscardedWinner(t *testing.T) {
	m := discardedProgram()
	_, err := opt.Run(m, opt.Options{Level: 2, Verify: true})
	require.NoError(t, err)
	buf := make([]byte, 1<<12)
	for i := range len(buf) / 4 { // it grows; in the first half some count
		x := 4*i + 1
		if i%5 == 0 && i < len(buf)/8 {
			x += 2
		}
		binary.LittleEndian.PutUint32(buf[4*i:], uint32(x))
	}
	run := func(m *kernel.Module) uint64 {
		mem := kir.NewMemory()
		k, err := kir.New(m, mem)
		require.NoError(t, err)
		got, err := k.Call("f", mem.Alloc(buf, true), mem.Alloc(make([]byte, len(buf)), true), uint64(len(buf)/4), 0)
		require.NoError(t, err)
		return got
	}
	require.Equal(t, run(discardedProgram()), run(m))
}
