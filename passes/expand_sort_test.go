package passes

import (
	"fmt"
	"testing"

	"github.com/godwit-accel/godwit/isa"
)

// Lines that do not fit the scratchpad: whole and the front of them, along either dimension, with equal elements, of a length that
// is no power of two, and with places that are computed.
func TestLongSorts(t *testing.T) {
	small := isa.Default()
	small.ScratchBytes = 128 << 10
	words := func(shape string, dim int, d string) string {
		return fmt.Sprintf(`func.func @main(%%x: tensor<%[1]sx%[3]s>) -> tensor<%[1]sx%[3]s> {
  %%0 = "stablehlo.sort"(%%x) <{dimension = %[2]d : i64, is_stable = true}> ({
  ^bb0(%%a: tensor<%[3]s>, %%b: tensor<%[3]s>):
    %%1 = stablehlo.compare LT, %%a, %%b, SIGNED : (tensor<%[3]s>, tensor<%[3]s>) -> tensor<i1>
    stablehlo.return %%1 : tensor<i1>
  }) : (tensor<%[1]sx%[3]s>) -> tensor<%[1]sx%[3]s>
  return %%0 : tensor<%[1]sx%[3]s>
}
`, shape, dim, d)
	}
	best := func(n, k int) string {
		return fmt.Sprintf(`func.func @main(%%x: tensor<2x%[1]dxbf16>) -> (tensor<2x%[2]dxbf16>, tensor<2x%[2]dxi32>) {
  %%0:2 = chlo.top_k(%%x, k = %[2]d) : tensor<2x%[1]dxbf16> -> (tensor<2x%[2]dxbf16>, tensor<2x%[2]dxi32>)
  return %%0#0, %%0#1 : tensor<2x%[2]dxbf16>, tensor<2x%[2]dxi32>
}
`, n, k)
	}
	for _, text := range []string{
		words("9001", 0, "i32"), words("2x5000", 1, "i64"), words("4500x3", 0, "i64"),
		best(5000, 100), best(9001, 2500), best(70000, 100),
	} {
		checkText(t, text, small)
	}
}
