package godwit_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit"
)

// Any number of cores gives the bytes that one gives, in fewer cycles, touches no byte of another without a barrier between,
// and takes the same cycles each time.
func TestCores(t *testing.T) {
	models := []string{"examples/digits/digits.onnx"}
	for _, m := range []string{"mnist8", "ultraface", "blazeface_front", "silero_ov16k"} {
		if f := filepath.Join("..", "shared", "models", m, "model.onnx"); testing.Short() || os.Getenv("GODWIT_LONG") == "" {
			if m == "mnist8" {
				models = append(models, f)
			}
		} else {
			models = append(models, f)
		}
	}
	for _, file := range models {
		data, err := os.ReadFile(file)
		if os.IsNotExist(err) {
			t.Logf("%s is absent", file)
			continue
		}
		require.NoError(t, err)
		run := func(cores int, race bool) ([]byte, uint64) {
			bin, err := godwit.CompileBytes(file, data, godwit.Options{Cores: cores, Verify: true})
			require.NoError(t, err)
			dev, err := godwit.Open(godwit.DeviceOptions{Race: race})
			require.NoError(t, err)
			defer dev.Close()
			m, err := dev.Load(bin)
			require.NoError(t, err)
			in, err := m.Zeros()
			require.NoError(t, err)
			for _, x := range in {
				if !x.DType().IsFloat() {
					continue
				}
				for i := range x.Len() {
					x.SetFloat(i, float64(i*i%23)/23-.3)
				}
			}
			out, st, err := m.Run(in...)
			require.NoError(t, err)
			var all []byte
			for _, o := range out {
				all = append(all, o.Bytes()...)
			}
			return all, st.Cycles
		}
		want, one := run(1, false)
		for _, n := range []int{2, 3, 8} {
			got, cycles := run(n, true)
			require.Equal(t, want, got, "%s on %d cores", file, n)
			_, again := run(n, false)
			require.Equal(t, cycles, again)
			require.Less(t, cycles, one)
		}
	}
	data, err := os.ReadFile(models[0])
	require.NoError(t, err)
	_, err = godwit.CompileBytes(models[0], data, godwit.Options{Cores: 9})
	require.ErrorContains(t, err, "9 cores: the device has 8")
}

// counting goes round as long as the largest element says so. The answer's memory is free while the loop's body runs.
const counting = `module {
  func.func public @main(%x: tensor<64xf32>) -> tensor<64xf32> {
    %most = stablehlo.constant dense<90.0> : tensor<f32>
    %zero = stablehlo.constant dense<0.0> : tensor<f32>
    %r = stablehlo.while(%v = %x) : tensor<64xf32>
    cond {
      %s = stablehlo.reduce(%v init: %zero) applies stablehlo.maximum across dimensions = [0] : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
      %c = stablehlo.compare LT, %s, %most : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %c : tensor<i1>
    } do {
      %one = stablehlo.constant dense<1.0> : tensor<64xf32>
      %i = stablehlo.iota dim = 0 : tensor<64xf32>
      %t = stablehlo.multiply %v, %i : tensor<64xf32>
      %u = stablehlo.reverse %t, dims = [0] : tensor<64xf32>
      %w = stablehlo.minimum %u, %one : tensor<64xf32>
      %m = stablehlo.maximum %w, %one : tensor<64xf32>
      %n = stablehlo.add %v, %m : tensor<64xf32>
      stablehlo.return %n : tensor<64xf32>
    }
    return %r : tensor<64xf32>
  }
}`

// All cores read what decides a loop before one of them writes there again.
func TestCoresAgree(t *testing.T) {
	for _, n := range []int{1, 2, 5} {
		bin, err := godwit.CompileBytes("counting.mlir", []byte(counting), godwit.Options{Cores: n})
		require.NoError(t, err)
		for _, race := range []bool{true, false} {
			dev, err := godwit.Open(godwit.DeviceOptions{Race: race})
			require.NoError(t, err)
			m, err := dev.Load(bin)
			require.NoError(t, err)
			in, err := m.Zeros()
			require.NoError(t, err)
			out, _, err := m.Run(in...)
			require.NoError(t, err, "%d cores", n)
			require.Equal(t, 90.0, out[0].Float(7))
			require.NoError(t, dev.Close())
		}
	}
}
