package backend

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/internal/kgen"
	"github.com/godwit-accel/godwit/ir/interp/kir"
	"github.com/godwit-accel/godwit/ir/kernel"
)

// fewTrips finds the loops of one block that run a constant number of times, a few at most.
func fewTrips(k *kernel.Func) map[int]int64 {
	cfg := kernel.NewCFG(k)
	consts, trips := map[kernel.Value]int64{}, map[int]int64{}
	for _, b := range k.Blocks {
		for i := range b.Insts {
			if in := &b.Insts[i]; in.Op == kernel.OpConst {
				consts[in.Res] = in.Imm
			}
		}
	}
	for b, blk := range k.Blocks {
		if t := blk.Term(); t.Op != kernel.OpDbnz || t.Succs[0].Block != b || len(cfg.Preds[b]) != 2 || t.Args[0] != blk.Params[0] {
			continue
		}
		for _, p := range cfg.Preds[b] {
			if e := k.Blocks[p].Term().Succs[0]; p != b && e.Block == b && consts[e.Args[0]] > 0 && consts[e.Args[0]] <= maxTrips {
				trips[b] = consts[e.Args[0]]
			}
		}
	}
	return trips
}

// Random programs with their loops written out, from the inside, do the same on the interpreter.
func TestWriteOut(t *testing.T) {
	written := 0
	for seed := range uint64(150) {
		r := rand.New(rand.NewPCG(seed, 1))
		m := kgen.Program(r.IntN, kgen.Options{Steps: 10 + int(seed%7)*12, Tiles: seed%2 == 0, Calls: seed%3 == 0})
		in := make([]byte, kgen.InBytes+4096)
		for i := range in {
			in[i] = byte(r.Uint32())
		}
		run := func(m *kernel.Module) []byte {
			mem, out := kir.NewMemory(), make([]byte, kgen.OutBytes)
			k, err := kir.New(m, mem)
			require.NoError(t, err)
			_, err = k.Call("main", mem.Alloc(in, false), mem.Alloc(out, true))
			require.NoError(t, err)
			return out
		}
		want := run(m)
		given, text := *m, m.String()
		given.Funcs = nil
		for _, k := range m.Funcs {
			for len(k.Blocks) > 0 {
				few := fewTrips(k)
				if len(few) == 0 {
					break
				}
				written += len(few)
				blocks := len(k.Blocks)
				k = writeOut(k, few)
				require.Less(t, len(k.Blocks)-len(few), blocks)
			}
			given.Funcs = append(given.Funcs, k)
		}
		require.Equal(t, text, m.String(), "seed %d: the given program changed", seed)
		require.NoError(t, kernel.Verify(&given), "seed %d", seed)
		require.Equal(t, want, run(&given), "seed %d\n%s", seed, m)
	}
	require.Greater(t, written, 100)
}
