package kgen

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/ir/interp/kir"
	"github.com/godwit-accel/godwit/ir/kernel"
)

// Every program verifies, prints to a fixpoint and runs to its end.
func TestValid(t *testing.T) {
	for seed := range uint64(300) {
		r := rand.New(rand.NewPCG(seed, 0))
		m := Program(r.IntN, Options{Steps: 40, Tiles: seed%2 == 0, Calls: seed%3 == 0})
		require.NoError(t, kernel.Verify(m), "seed %d\n%s", seed, m)
		m2, err := kernel.Parse("k", []byte(m.String()))
		require.NoError(t, err)
		require.Equal(t, m.String(), m2.String())
		mem := kir.NewMemory()
		k, err := kir.New(m2, mem)
		require.NoError(t, err)
		in := make([]byte, InBytes+4096)
		for i := range in {
			in[i] = byte(r.Uint32())
		}
		_, err = k.Call("main", mem.Alloc(in, false), mem.Alloc(make([]byte, OutBytes), true))
		require.NoError(t, err, "seed %d\n%s", seed, m)
	}
}
