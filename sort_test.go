package godwit_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit"
)

// TestSortedPlaces sorts values with their places, in lines that fill a register and that do not. Most values are equal to
// others, and some zeros are negative.
func TestSortedPlaces(t *testing.T) {
	dev, err := godwit.Open(godwit.DeviceOptions{NoTiming: true})
	require.NoError(t, err)
	defer dev.Close()
	for _, c := range []struct{ elem, compare, few string }{
		{"f32", "LT, %a, %b, FLOAT", "stablehlo.round_nearest_even"},
		{"f32", "GT, %a, %b, FLOAT", "stablehlo.round_nearest_even"},
		{"f32", "GT, %a, %b, TOTALORDER", "stablehlo.round_nearest_even"},
		{"f16", "LT, %a, %b, FLOAT", "stablehlo.round_nearest_even"},
		{"i8", "GT, %a, %b, SIGNED", "stablehlo.abs"},
		{"ui8", "LT, %a, %b, UNSIGNED", "stablehlo.popcnt"},
		{"ui32", "GT, %a, %b, UNSIGNED", "stablehlo.not"},
		{"i32", "LT, %a, %b, SIGNED", "stablehlo.popcnt"},
		{"i64", "GT, %a, %b, SIGNED", "stablehlo.popcnt"},
	} {
		for _, n := range []int64{1, 5, 32, 33, 64, 200} {
			x, i := tensorText([]int64{3, n}, c.elem), tensorText([]int64{3, n}, "i32")
			onDevice(t, dev, fmt.Sprintf(`func.func @main(%%0: %[1]s) -> (%[1]s, %[2]s) {
  %%1 = %[4]s %%0 : %[1]s
  %%2 = stablehlo.iota dim = 1 : %[2]s
  %%3:2 = "stablehlo.sort"(%%1, %%2) ({
  ^bb0(%%a: tensor<%[3]s>, %%b: tensor<%[3]s>, %%c: tensor<i32>, %%d: tensor<i32>):
    %%e = stablehlo.compare %[5]s : (tensor<%[3]s>, tensor<%[3]s>) -> tensor<i1>
    stablehlo.return %%e : tensor<i1>
  }) {dimension = 1 : i64, is_stable = true} : (%[1]s, %[2]s) -> (%[1]s, %[2]s)
  return %%3#0, %%3#1 : %[1]s, %[2]s
}
`, x, i, c.elem, c.few, c.compare))
		}
	}
}

// TestFewLargest takes the first of many by rounds, along both dimensions.
func TestFewLargest(t *testing.T) {
	dev, err := godwit.Open(godwit.DeviceOptions{NoTiming: true})
	require.NoError(t, err)
	defer dev.Close()
	for _, elem := range []string{"f32", "bf16", "i16"} {
		for dim, cut := range []string{"[0:3, 0:300]", "[0:40, 2:5]"} {
			x, i := tensorText([]int64{40, 300}, elem), tensorText([]int64{40, 300}, "i64")
			few := [][]int64{{3, 300}, {40, 3}}[dim]
			y, j := tensorText(few, elem), tensorText(few, "i64")
			onDevice(t, dev, fmt.Sprintf(`func.func @main(%%0: %[1]s) -> (%[2]s, %[4]s) {
  %%2 = stablehlo.iota dim = %[5]d : %[3]s
  %%3:2 = "stablehlo.sort"(%%0, %%2) ({
  ^bb0(%%a: tensor<%[6]s>, %%b: tensor<%[6]s>, %%c: tensor<i64>, %%d: tensor<i64>):
    %%e = stablehlo.compare GT, %%a, %%b : (tensor<%[6]s>, tensor<%[6]s>) -> tensor<i1>
    stablehlo.return %%e : tensor<i1>
  }) {dimension = %[5]d : i64, is_stable = true} : (%[1]s, %[3]s) -> (%[1]s, %[3]s)
  %%4 = stablehlo.slice %%3#0 %[7]s : (%[1]s) -> %[2]s
  %%5 = stablehlo.slice %%3#1 %[7]s : (%[3]s) -> %[4]s
  return %%4, %%5 : %[2]s, %[4]s
}
`, x, y, i, j, dim, elem, cut))
		}
	}
}
