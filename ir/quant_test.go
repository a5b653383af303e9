package ir_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/ir"
)

// Quantised types print as they are read, alone and by an alias, and a module that still has them is not verified.
func TestQuantisedTypes(t *testing.T) {
	const text = `module {
  func.func @main(%arg0: tensor<2x3x!quant.uniform<i8:f32, 5.000000e-01:3>>) -> tensor<2x3x!quant.uniform<u4<1:14>:bf16:1, {2.500000e-01:1, 5.000000e-01:2, 1.000000e+00:14}>> {
    %0 = "stablehlo.constant"() <{value = dense<1> : tensor<i8>}> : () -> tensor<!quant.uniform<i8:f32, 5.000000e-01>>
    %1 = stablehlo.uniform_quantize %arg0 : (tensor<2x3x!quant.uniform<i8:f32, 5.000000e-01:3>>) -> tensor<2x3x!quant.uniform<u4<1:14>:bf16:1, {2.500000e-01:1, 5.000000e-01:2, 1.000000e+00:14}>>
    return %1 : tensor<2x3x!quant.uniform<u4<1:14>:bf16:1, {2.500000e-01:1, 5.000000e-01:2, 1.000000e+00:14}>>
  }
}
`
	m, err := ir.Parse("q.mlir", []byte(text))
	require.NoError(t, err)
	require.Equal(t, text, m.String())
	require.ErrorContains(t, ir.Verify(m), "quantised types are for files only")

	m, err = ir.Parse("q.mlir", []byte("!q = !quant.uniform<i8:f32, 0.5:3>\nfunc.func @main(%x: tensor<2x!q>) -> tensor<2x!q> { return %x : tensor<2x!q> }"))
	require.NoError(t, err)
	require.Equal(t, "tensor<2x!quant.uniform<i8:f32, 5.000000e-01:3>>", m.Funcs[0].Results[0].String())
	_, err = ir.Parse("q.mlir", []byte("!q = tensor<2xi8>\nfunc.func @main(%x: tensor<2x!q>) { return }"))
	require.ErrorContains(t, err, "a tensor of tensor<2xi8>")
}
