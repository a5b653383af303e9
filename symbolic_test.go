package godwit_test

import (
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit"
	"github.com/godwit-accel/godwit/internal/golden"
	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/interp"
)

// TestSymbolicDims compiles models whose files leave the batch open, for one and for two: the batch of two must give what
// its halves give.
func TestSymbolicDims(t *testing.T) {
	root := os.Getenv("GODWIT_MODELS")
	if root == "" {
		root = filepath.Join("..", "shared", "models")
	}
	for model, dims := range map[string]map[string]int64{
		"super_resolution": {},
		"ocr_cls":          {"p2o.DynamicDimension.1": 48, "p2o.DynamicDimension.2": 64},
	} {
		t.Run(model, func(t *testing.T) {
			file := filepath.Join(root, model, "model.onnx")
			if _, err := os.Stat(file); err != nil {
				golden.NoShared(t, "models")
			}
			_, err := godwit.Compile(file, godwit.Options{})
			for name := range dims { // every open dimension is asked for at once
				require.ErrorContains(t, err, name)
			}
			dev, err := godwit.Open(godwit.DeviceOptions{NoTiming: true})
			require.NoError(t, err)
			defer dev.Close()
			batch := map[string]string{"super_resolution": "batch_size", "ocr_cls": "p2o.DynamicDimension.0"}[model]
			load := func(n int64) *godwit.Model {
				d := map[string]int64{batch: n}
				for k, v := range dims {
					d[k] = v
				}
				bin, err := godwit.Compile(file, godwit.Options{Dims: d})
				require.NoError(t, err)
				m, err := dev.Load(bin)
				require.NoError(t, err)
				return m
			}
			two := load(2)
			r := rand.New(rand.NewPCG(3, 4))
			var whole []*godwit.Tensor
			for _, in := range two.Inputs() {
				dt, ok := ir.ParseDType(in.DType)
				require.True(t, ok)
				x := ir.NewDense(ir.Tensor(dt, in.Shape...))
				for i := range x.Len() {
					if dt.IsFloat() {
						x.SetFloat(i, r.Float64()-.5)
					} else {
						x.SetInt(i, int64(r.IntN(2)))
					}
				}
				whole = append(whole, x)
			}
			want, _, err := two.Run(whole...)
			require.NoError(t, err)
			one := load(1)
			for k := range int64(2) {
				var half []*godwit.Tensor
				for _, x := range whole {
					half = append(half, row(x, k))
				}
				got, _, err := one.Run(half...)
				require.NoError(t, err)
				for i := range got {
					_, err := interp.Tolerance(1e-3, 1e-5).Compare(got[i], row(want[i], k))
					require.NoError(t, err, "output %d of %d", i, k)
				}
			}
		})
	}
}

// row is one slice of a batch, as a batch of one.
func row(x *godwit.Tensor, k int64) *godwit.Tensor {
	s := append([]int64{1}, x.Type.Shape[1:]...)
	t := x.Type.WithShape(s...)
	n := t.Bytes()
	return ir.DenseBytes(t, x.Bytes()[k*n:(k+1)*n])
}
