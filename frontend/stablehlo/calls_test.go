package stablehlo_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/frontend/stablehlo"
	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/ir/interp"
)

// Custom calls that exporters write for ops of other dialects become those ops; others stay, as do calls that
// do not fit what they are called.
func TestCalls(t *testing.T) {
	m, err := stablehlo.Read("calls.mlir", []byte(`module @m {
  func.func @main(%x: tensor<4xf32>) -> (tensor<2xf32>, tensor<2xi32>, tensor<2xf32>, tensor<2xi32>, tensor<4xf32>) {
    %r = stablehlo.custom_call @Sharding(%x) {mhlo.sharding = "{replicated}"} : (tensor<4xf32>) -> tensor<4xf32>
    %s = stablehlo.custom_call @xla.sdy.FuncResultSharding(%r) {has_side_effect = true} : (tensor<4xf32>) -> tensor<4xf32>
    %a:2 = stablehlo.custom_call @mhlo.topk(%s) {mhlo.attributes = {k = 2 : i64, largest = true}, mhlo.version = 1 : i64} : (tensor<4xf32>) -> (tensor<2xf32>, tensor<2xi32>)
    %b:2 = stablehlo.custom_call @mhlo.topk(%s) {mhlo.attributes = {k = 2 : i64, largest = false}, mhlo.version = 1 : i64} : (tensor<4xf32>) -> (tensor<2xf32>, tensor<2xi32>)
    %e = stablehlo.custom_call @mhlo.erf(%s) {mhlo.attributes = {}, mhlo.version = 1 : i64} : (tensor<4xf32>) -> tensor<4xf32>
    return %a#0, %a#1, %b#0, %b#1, %e : tensor<2xf32>, tensor<2xi32>, tensor<2xf32>, tensor<2xi32>, tensor<4xf32>
  }
  func.func private @other(%x: tensor<4xf32>) -> tensor<4xf32> {
    %0 = stablehlo.custom_call @mhlo.topk(%x) {mhlo.attributes = {k = 5 : i64}} : (tensor<4xf32>) -> tensor<4xf32>
    %1 = stablehlo.custom_call @foreign(%0) : (tensor<4xf32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
}
`))
	require.NoError(t, err)
	require.NoError(t, ir.Verify(m))
	var left []string
	for _, f := range m.Funcs {
		f.Walk(func(op *ir.Op) {
			if op.Name == "stablehlo.custom_call" {
				left = append(left, op.Symbol())
			}
		})
	}
	require.Equal(t, []string{"mhlo.topk", "foreign"}, left)
	x := ir.NewDense(ir.Tensor(ir.F32, 4))
	for i, v := range []float64{3, -1, 0, 2} {
		x.SetFloat(i, v)
	}
	out, err := interp.New(m).Call("main", []*ir.Dense{x})
	require.NoError(t, err)
	for i, want := range [][]float64{{3, 2}, {0, 3}, {-1, 0}, {1, 2}} {
		for j, w := range want {
			require.Equal(t, w, out[i].Float(j), "output %d", i)
		}
	}
	require.InDelta(t, -0.8427008, out[4].Float(1), 1e-6)
}
