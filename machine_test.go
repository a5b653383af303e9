package godwit_test

import (
	"math/rand/v2"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit"
	"github.com/godwit-accel/godwit/isa"
)

// Compiler and emulator read one description: on machines drawn at random a model gives what it gives on
// GW1, but for the order of the sums in a convolution, which is the plan's, memoised cycles are those of the plain scoreboard, and the binary runs on no other.
func TestRandomMachines(t *testing.T) {
	const model = "examples/digits/digits.onnx"
	data, err := os.ReadFile(model)
	require.NoError(t, err)
	rng := rand.New(rand.NewPCG(1, 2))
	run := func(m isa.Machine, plain bool) (*godwit.Binary, *godwit.Tensor, uint64) {
		bin, err := godwit.CompileBytes(model, data, godwit.Options{Machine: m, Verify: true})
		require.NoError(t, err)
		dev, err := godwit.Open(godwit.DeviceOptions{Machine: m, Plain: plain})
		require.NoError(t, err)
		defer dev.Close()
		mod, err := dev.Load(bin)
		require.NoError(t, err)
		in, err := mod.Zeros()
		require.NoError(t, err)
		for i := range in[0].Len() {
			in[0].SetFloat(i, float64(i%17)/17)
		}
		out, st, err := mod.Run(in...)
		require.NoError(t, err)
		return bin, out[0], st.Cycles
	}
	_, want, _ := run(isa.Default(), false)
	for range 8 {
		m := isa.Default()
		for i := range isa.Params {
			p := &isa.Params[i]
			if rng.IntN(3) != 0 || p.Free {
				continue
			}
			v := p.Min + rng.Int64N(p.Max-p.Min+1)
			if p.Pow2 {
				for v&(v-1) != 0 {
					v &= v - 1
				}
				v = max(v, p.Min)
			}
			if n := p.Name; n == "cache.bytes" || n == "cache.ways" {
				continue // whole sets only
			}
			p.Assign(&m, v)
		}
		bin, got, cycles := run(m, false)
		for i := range want.Len() {
			require.InEpsilon(t, want.Float(i), got.Float(i), 1e-4, m.Describe(false))
		}
		_, again, plain := run(m, true)
		require.Equal(t, got.Bytes(), again.Bytes())
		require.Equal(t, plain, cycles, m.Describe(false))
		dev, err := godwit.Open()
		require.NoError(t, err)
		_, err = dev.Load(bin)
		require.ErrorContains(t, err, "compiled for another device")
		dev.Close()
	}
}
