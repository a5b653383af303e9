package godwit_test

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit"
	"github.com/godwit-accel/godwit/device"
	"github.com/godwit-accel/godwit/passes"
)

// In bf16 every product runs on the bf16 matrix unit, every region still is what the interpreter says of the same
// tensor ops, and the answer is near that of f32.
func TestPrecisionBF16(t *testing.T) {
	data, err := os.ReadFile("examples/digits/digits.onnx")
	require.NoError(t, err)
	dev, err := godwit.Open()
	require.NoError(t, err)
	defer dev.Close()
	run := func(precision string) (*godwit.Tensor, *godwit.Stats) {
		bin, err := godwit.CompileBytes("digits.onnx", data, godwit.Options{Precision: precision, KeepRegions: true})
		require.NoError(t, err)
		m, err := dev.Load(bin)
		require.NoError(t, err)
		defer m.Close()
		in, err := m.Zeros()
		require.NoError(t, err)
		for i := range in[0].Len() {
			in[0].SetFloat(i, float64(i%19)/19)
		}
		out, st, _, err := m.Check(in...)
		require.NoError(t, err)
		return out[0], st
	}
	want, _ := run("")
	got, st := run(passes.PrecisionBF16)
	require.Zero(t, st.Total.Mma[device.MmaF32])
	require.Positive(t, st.Total.Mma[device.MmaBF16])
	for i := range want.Len() {
		require.InDelta(t, want.Float(i), got.Float(i), .05)
	}
	_, err = godwit.CompileBytes("digits.onnx", data, godwit.Options{Precision: "f8"})
	require.ErrorContains(t, err, "want f32 or bf16")
}

// A value that feeds a product is rounded once, and what else computes with it reads the rounded one; a depthwise
// convolution and what goes out of the module stay f32.
func TestPrecisionText(t *testing.T) {
	const text = `func.func public @main(%x: tensor<4x4xf32>, %w: tensor<1x4x4x4xf32>, %k: tensor<3x3x1x4xf32>) -> (tensor<4x4xf32>, tensor<1x2x2x4xf32>) {
  %a = stablehlo.add %x, %x : tensor<4x4xf32>
  %p = stablehlo.dot_general %a, %a, contracting_dims = [1] x [0] : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
  %s = stablehlo.add %p, %a : tensor<4x4xf32>
  %d = "stablehlo.convolution"(%w, %k) {batch_group_count = 1 : i64, feature_group_count = 4 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>} : (tensor<1x4x4x4xf32>, tensor<3x3x1x4xf32>) -> tensor<1x2x2x4xf32>
  return %s, %d : tensor<4x4xf32>, tensor<1x2x2x4xf32>
}`
	var after string
	_, err := godwit.CompileBytes("p.mlir", []byte(text), godwit.Options{Precision: passes.PrecisionBF16, Dump: func(pass string, t func() string) {
		if pass == "precision" {
			after = t()
		}
	}})
	require.NoError(t, err)
	require.Equal(t, 1, strings.Count(after, "-> tensor<4x4xbf16>"), after)
	require.Contains(t, after, "(tensor<4x4xbf16>, tensor<4x4xbf16>) -> tensor<4x4xf32>")
	require.NotContains(t, after, "tensor<1x4x4x4xbf16>")
}
