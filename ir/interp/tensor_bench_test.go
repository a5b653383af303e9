package interp_test

import (
	"fmt"
	"testing"

	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/interp"
	"github.com/stretchr/testify/require"
)

// parse parses and verifies a module.
func parse(t testing.TB, src string) *ir.Module {
	t.Helper()
	m, err := ir.Parse("test.mlir", []byte(src))
	require.NoError(t, err)
	require.NoError(t, ir.Verify(m))
	return m
}

// ramp is a tensor of small varied numbers.
func ramp(t ir.Type) *ir.Dense {
	d := ir.NewDense(t)
	for i := range d.Len() {
		d.SetFloat(i, float64(i*7919%251-125)/16)
	}
	return d
}

func bench(b *testing.B, src string, work float64, unit string) {
	m := parse(b, src)
	args := make([]*ir.Dense, 0, 2)
	for _, t := range m.Func("main").Type().Elems {
		args = append(args, ramp(t))
	}
	b.ResetTimer()
	for range b.N {
		_, err := interp.New(m).Call("main", args)
		require.NoError(b, err)
	}
	b.ReportMetric(work*float64(b.N)/b.Elapsed().Seconds()/1e6, unit)
}

func BenchmarkConv3x3(b *testing.B) {
	bench(b, `func.func @main(%x: tensor<1x56x56x64xf32>, %w: tensor<3x3x64x64xf32>) -> tensor<1x56x56x64xf32> {
  %0 = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {pad = [[1, 1], [1, 1]]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x56x56x64xf32>, tensor<3x3x64x64xf32>) -> tensor<1x56x56x64xf32>
  return %0 : tensor<1x56x56x64xf32>
}`, 56*56*64*9*64, "MMAC/s")
}

func BenchmarkDepthwise(b *testing.B) {
	bench(b, `func.func @main(%x: tensor<1x56x56x64xf32>, %w: tensor<3x3x1x64xf32>) -> tensor<1x56x56x64xf32> {
  %0 = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {pad = [[1, 1], [1, 1]]} {batch_group_count = 1 : i64, feature_group_count = 64 : i64} : (tensor<1x56x56x64xf32>, tensor<3x3x1x64xf32>) -> tensor<1x56x56x64xf32>
  return %0 : tensor<1x56x56x64xf32>
}`, 56*56*64*9, "MMAC/s")
}

func BenchmarkDot(b *testing.B) {
	for _, t := range [][2]string{{"f32", "f32"}, {"i8", "i32"}, {"f64", "f64"}} {
		b.Run(t[0], func(b *testing.B) {
			bench(b, fmt.Sprintf(`func.func @main(%%a: tensor<256x256x%[1]s>, %%b: tensor<256x256x%[1]s>) -> tensor<256x256x%[2]s> {
  %%0 = stablehlo.dot %%a, %%b : (tensor<256x256x%[1]s>, tensor<256x256x%[1]s>) -> tensor<256x256x%[2]s>
  return %%0 : tensor<256x256x%[2]s>
}`, t[0], t[1]), 256*256*256, "MMAC/s")
		})
	}
}

func BenchmarkElementwise(b *testing.B) {
	for _, op := range []string{"add", "maximum", "multiply"} {
		for _, e := range []string{"f32", "bf16", "i8"} {
			t := "tensor<1000000x" + e + ">"
			b.Run(op+"/"+e, func(b *testing.B) {
				bench(b, fmt.Sprintf(`func.func @main(%%a: %[1]s, %%b: %[1]s) -> %[1]s {
  %%0 = stablehlo.%[2]s %%a, %%b : %[1]s
  return %%0 : %[1]s
}`, t, op), 1e6, "Melem/s")
			})
		}
	}
}

func BenchmarkReduce(b *testing.B) {
	for _, dims := range []string{"0", "1", "0, 1"} {
		b.Run(dims, func(b *testing.B) {
			out := "tensor<1000xf32>"
			if dims == "0, 1" {
				out = "tensor<f32>"
			}
			bench(b, fmt.Sprintf(`func.func @main(%%a: tensor<1000x1000xf32>) -> %[1]s {
  %%c = stablehlo.constant dense<0.0> : tensor<f32>
  %%0 = stablehlo.reduce(%%a init: %%c) applies stablehlo.add across dimensions = [%[2]s] : (tensor<1000x1000xf32>, tensor<f32>) -> %[1]s
  return %%0 : %[1]s
}`, out, dims), 1e6, "Melem/s")
		})
	}
}
