package stablehlo_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/frontend/stablehlo"
)

// A product of bytes is one of integers with one factor for all scales, a border of it is the zero point, and no real
// number stands between it and the sum with its bias.
func TestProductOfBytes(t *testing.T) {
	m, err := stablehlo.Read("q.mlir", []byte(`
!w = !quant.uniform<i8:f32:1, {0.25, 0.5}>
!a = !quant.uniform<i32:f32:1, {0.125, 0.25}>
func.func @main(%x: tensor<3x4x!quant.uniform<u8:f32, 0.5:7>>, %w: tensor<4x2x!w>, %b: tensor<3x2x!a>) -> tensor<3x2x!quant.uniform<u8:f32, 0.5>> {
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<3x4x!quant.uniform<u8:f32, 0.5:7>>, tensor<4x2x!w>) -> tensor<3x2x!a>
  %1 = stablehlo.add %0, %b : tensor<3x2x!a>
  %2 = stablehlo.uniform_quantize %1 : (tensor<3x2x!a>) -> tensor<3x2x!quant.uniform<u8:f32, 0.5>>
  return %2 : tensor<3x2x!quant.uniform<u8:f32, 0.5>>
}`))
	require.NoError(t, err)
	require.Equal(t, `module {
  func.func @main(%arg0: tensor<3x4xui8>, %arg1: tensor<4x2xi8>, %arg2: tensor<3x2xi32>) -> tensor<3x2xui8> {
    %0 = stablehlo.convert %arg0 : (tensor<3x4xui8>) -> tensor<3x4xi32>
    %1 = stablehlo.constant dense<7> : tensor<3x4xi32>
    %2 = stablehlo.subtract %0, %1 : tensor<3x4xi32>
    %3 = stablehlo.convert %arg1 : (tensor<4x2xi8>) -> tensor<4x2xi32>
    %4 = stablehlo.dot_general %2, %3, contracting_dims = [1] x [0] : (tensor<3x4xi32>, tensor<4x2xi32>) -> tensor<3x2xi32>
    %5 = stablehlo.add %4, %arg2 : tensor<3x2xi32>
    %6 = stablehlo.convert %5 : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %7 = stablehlo.constant dense<[2.500000e-01, 5.000000e-01]> : tensor<2xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [1] : (tensor<2xf32>) -> tensor<3x2xf32>
    %9 = stablehlo.multiply %6, %8 : tensor<3x2xf32>
    %10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.constant dense<2.550000e+02> : tensor<f32>
    %12 = stablehlo.clamp %10, %9, %11 : (tensor<f32>, tensor<3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %13 = stablehlo.round_nearest_even %12 : tensor<3x2xf32>
    %14 = stablehlo.convert %13 : (tensor<3x2xf32>) -> tensor<3x2xui8>
    return %14 : tensor<3x2xui8>
  }
}
`, m.String())
}

// Types that say nothing sensible, and ops that mix them, are refused where they stand.
func TestQuantisedRefusals(t *testing.T) {
	for src, want := range map[string]string{
		`func.func @main(%x: tensor<3x!quant.uniform<i8:f32:0, {0.5, 0.25}>>) { return }`:                                            `q.mlir:1:1: type tensor<3x!quant.uniform<i8:f32:0, {5.000000e-01, 2.500000e-01}>>: 2 scales for a dimension of 3`,
		`func.func @main(%x: tensor<3x!quant.uniform<i8:f32:1, {0.5}>>) { return }`:                                                  `quantised along dimension 1 of 1`,
		`func.func @main(%x: tensor<3x!quant.uniform<i8:f32, 0.0>>) { return }`:                                                      `scale 0 with zero point 0`,
		`func.func @main(%x: tensor<3x!quant.uniform<i8:f32, 0.5:200>>) { return }`:                                                  `scale 0.5 with zero point 200`,
		`func.func @main(%x: tensor<3x!quant.uniform<i8:i32, 0.5>>) { return }`:                                                      `quantised values of type i32, must be floats`,
		`func.func @main(%x: tensor<3x!quant.uniform<i64:f32, 0.5>>) { return }`:                                                     `:1:45: "i64" is no type to store quantised values in`,
		`func.func @main(%x: tensor<3x!quant.uniform<i8<0:300>:f32, 0.5>>) { return }`:                                               `:1:48: 0 to 300 is no range of i8`,
		`func.func @main(%x: tensor<3x!quant.uniform<i8:f32:{0:1}, {{0.5}}>>) { return }`:                                            `quantisation in blocks is not supported`,
		`func.func @main(%x: tensor<3x!quant.any<i8:f32>>) { return }`:                                                               `unsupported type !quant.any`,
		`func.func @main(%x: tensor<!quant.uniform<i8:f32, 0.5>>) -> tensor<i8> { return %x : tensor<!quant.uniform<i8:f32, 0.5>> }`: `return gives tensor<!quant.uniform<i8:f32, 5.000000e-01>>, @main has result tensor<i8>`,
		`func.func @main(%x: tensor<2x!quant.uniform<i8:f32, 0.5>>) -> tensor<1x2x!quant.uniform<i8:f32, 0.25>> {
			%0 = stablehlo.reshape %x : (tensor<2x!quant.uniform<i8:f32, 0.5>>) -> tensor<1x2x!quant.uniform<i8:f32, 0.25>>
			return %0 : tensor<1x2x!quant.uniform<i8:f32, 0.25>> }`: `:2:9: stablehlo.reshape: operands and results are quantised in different ways`,
		`func.func @main(%x: tensor<2x!quant.uniform<i8:f32, 0.5>>, %y: tensor<3x!quant.uniform<i8:f32, 0.5>>) -> tensor<2x!quant.uniform<i8:f32, 0.5:1>> {
			%0 = stablehlo.dot_general %x, %y, contracting_dims = [0] x [0] : (tensor<2x!quant.uniform<i8:f32, 0.5>>, tensor<3x!quant.uniform<i8:f32, 0.5>>) -> tensor<2x!quant.uniform<i8:f32, 0.5:1>>
			return %0 : tensor<2x!quant.uniform<i8:f32, 0.5:1>> }`: `stablehlo.dot_general: `,
		`func.func @main(%x: tensor<2x!quant.uniform<i8:f32, 0.5>>) -> tensor<2xi32> {
			%0 = stablehlo.popcnt %x : (tensor<2x!quant.uniform<i8:f32, 0.5>>) -> tensor<2xi32>
			return %0 : tensor<2xi32> }`: `stablehlo.popcnt: does not take elements of type f32`,
	} {
		_, err := stablehlo.Read("q.mlir", []byte(src))
		require.ErrorContains(t, err, want, src)
	}
}
