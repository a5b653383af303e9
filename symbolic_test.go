package godwit_test

import (
	"bytes"
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

// TestOpenSizes gives the inputs of a StableHLO module their open sizes: the result is that of the same module with the
// sizes written out. Sizes that are not given are asked for all at once.
func TestOpenSizes(t *testing.T) {
	const file = "testdata/open.mlir"
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	_, err = godwit.Compile(file, godwit.Options{})
	require.ErrorContains(t, err, "input input0: tensor<?x8x8x3xf32> leaves sizes open: give them (--shape input0=?,8,8,3)")
	require.ErrorContains(t, err, "input input1: tensor<?x10xi1> leaves sizes open")
	shapes := map[string][]int64{"input0": {3, 8, 8, 3}, "input1": {3, 10}}
	_, err = godwit.Compile(file, godwit.Options{Shapes: map[string][]int64{"input0": {3, 8, 9, 3}, "input1": {3, 10}}})
	require.ErrorContains(t, err, "input input0: shape 3x8x9x3 is given where the file says tensor<?x8x8x3xf32>")
	_, err = godwit.Compile(file, godwit.Options{Shapes: map[string][]int64{"input0": {0, 8, 8, 3}, "input1": {0, 10}}})
	require.ErrorContains(t, err, "the file's own assertion about its shapes does not hold")

	dev, err := godwit.Open(godwit.DeviceOptions{NoTiming: true})
	require.NoError(t, err)
	defer dev.Close()
	open, err := godwit.Compile(file, godwit.Options{Shapes: shapes})
	require.NoError(t, err)
	written, err := godwit.CompileBytes(file, bytes.ReplaceAll(text, []byte("?"), []byte("3")), godwit.Options{})
	require.NoError(t, err)
	x, mask := ir.NewDense(ir.Tensor(ir.F32, shapes["input0"]...)), ir.NewDense(ir.Tensor(ir.I1, shapes["input1"]...))
	r := rand.New(rand.NewPCG(5, 6))
	for i := range x.Len() {
		x.SetFloat(i, r.Float64()-.5)
	}
	for i := range mask.Len() {
		mask.SetInt(i, int64(r.IntN(2)))
	}
	var outs [2][]*godwit.Tensor
	for i, bin := range []*godwit.Binary{open, written} {
		m, err := dev.Load(bin)
		require.NoError(t, err)
		outs[i], _, err = m.Run(x, mask)
		require.NoError(t, err)
	}
	require.Len(t, outs[0], 3)
	for i := range outs[1] {
		require.Equal(t, outs[1][i].Type.String(), outs[0][i].Type.String())
		require.Equal(t, outs[1][i].Bytes(), outs[0][i].Bytes())
	}
}
