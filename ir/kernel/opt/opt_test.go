package opt_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/internal/kgen"
	"github.com/godwit-accel/godwit/ir/interp/kir"
	"github.com/godwit-accel/godwit/ir/kernel"
	"github.com/godwit-accel/godwit/ir/kernel/opt"
)

// Random programs leave the same memory before and after.
func TestRandomPrograms(t *testing.T) {
	for seed := range uint64(60) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			program := func() *kernel.Module {
				rng := rand.New(rand.NewPCG(seed, 7))
				return kgen.Program(func(n int) int { return rng.IntN(n) }, kgen.Options{Steps: 20 + int(seed)*4, Calls: seed%2 == 0, Tiles: seed%3 == 0})
			}
			run := func(m *kernel.Module) ([]byte, error) {
				mem := kir.NewMemory()
				in, out := make([]byte, kgen.InBytes), make([]byte, kgen.OutBytes)
				rng := rand.New(rand.NewPCG(seed, 9))
				for i := range in {
					in[i] = byte(rng.Uint32())
				}
				a, b := mem.Alloc(in, false), mem.Alloc(out, true)
				k, err := kir.New(m, mem)
				require.NoError(t, err)
				_, err = k.Call("main", a, b)
				return out, err
			}
			want, werr := run(program())
			m := program()
			_, err := opt.Run(m, opt.Options{Level: 2, Verify: true})
			require.NoError(t, err)
			got, gerr := run(m)
			require.Equal(t, werr == nil, gerr == nil)
			if werr == nil {
				require.Equal(t, want, got)
			}
		})
	}
}
