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
