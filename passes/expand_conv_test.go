package passes

import (
	"fmt"
	"testing"

	"github.com/godwit-accel/godwit/isa"
)

// Convolutions in three dimensions, and those with one input channel a group of bytes, of halves, and with several outputs, give what
// the interpreter gives; weights computed and constant.
func TestDisguisedConvolutions(t *testing.T) {
	deep := func(d, c, o int64, k [3]int64, attrs string, out [3]int64, in, acc string) string {
		x, w := fmt.Sprintf("tensor<2x%dx9x7x%dx%s>", d, c, in), fmt.Sprintf("tensor<%dx%dx%dx%dx%dx%s>", k[0], k[1], k[2], c, o, in)
		y := fmt.Sprintf("tensor<2x%dx%dx%dx%dx%s>", out[0], out[1], out[2], o, acc)
		return fmt.Sprintf(`func.func @main(%%x: %[1]s, %%w: %[2]s) -> %[3]s {
  %%0 = stablehlo.convolution(%%x, %%w) dim_numbers = [b, 0, 1, 2, f]x[0, 1, 2, i, o]->[b, 0, 1, 2, f], window = {%[4]s} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (%[1]s, %[2]s) -> %[3]s
  return %%0 : %[3]s
}
`, x, w, y, attrs)
	}
	flat := func(c, per, k int64, attrs, in, acc string) string {
		x, w := fmt.Sprintf("tensor<2x9x7x%dx%s>", c, in), fmt.Sprintf("tensor<%dx%dx1x%dx%s>", k, k, c*per, in)
		y := fmt.Sprintf("tensor<2x9x7x%dx%s>", c*per, acc)
		return fmt.Sprintf(`func.func @main(%%x: %[1]s, %%w: %[2]s) -> %[3]s {
  %%0 = stablehlo.convolution(%%x, %%w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {%[4]s} {batch_group_count = 1 : i64, feature_group_count = %[5]d : i64} : (%[1]s, %[2]s) -> %[3]s
  return %%0 : %[3]s
}
`, x, w, y, attrs, c)
	}
	const same3 = "pad = [[1, 1], [1, 1], [1, 1]]"
	for _, text := range []string{
		deep(5, 8, 6, [3]int64{3, 3, 3}, same3, [3]int64{5, 9, 7}, "f32", "f32"),
		deep(5, 8, 6, [3]int64{3, 3, 3}, same3, [3]int64{5, 9, 7}, "i8", "i32"),
		deep(5, 3, 5, [3]int64{2, 1, 3}, "stride = [2, 1, 1], pad = [[0, 1], [0, 0], [1, 1]]", [3]int64{3, 9, 7}, "i8", "i32"),
		deep(7, 4, 6, [3]int64{2, 3, 3}, "pad = [[0, 0], [1, 1], [1, 1]], rhs_dilate = [3, 1, 1]", [3]int64{4, 9, 7}, "f32", "f32"),
		flat(20, 1, 3, "pad = [[1, 1], [1, 1]]", "i8", "i32"),
		flat(20, 1, 3, "pad = [[1, 1], [1, 1]]", "ui8", "i32"),
		flat(6, 3, 3, "pad = [[1, 1], [1, 1]]", "i8", "i32"),
		flat(6, 3, 5, "pad = [[2, 2], [2, 2]]", "f32", "f32"),
		flat(16, 1, 3, "pad = [[1, 1], [1, 1]]", "bf16", "f32"),
	} {
		checkText(t, text, isa.Default())
		checkText(t, text, isa.Default(), 1)
	}
}

// Dilated windows, whole and by taps: past both ends of the map, with a stride, in groups, along one dimension, of bytes and of halves.
func TestDilatedConvolutions(t *testing.T) {
	conv := func(h, w, c, o int64, k, out [2]int64, groups int64, window, in, acc string) string {
		x, y := fmt.Sprintf("tensor<2x%dx%dx%dx%s>", h, w, c, in), fmt.Sprintf("tensor<2x%dx%dx%dx%s>", out[0], out[1], o, acc)
		weights := fmt.Sprintf("tensor<%dx%dx%dx%dx%s>", k[0], k[1], c/groups, o, in)
		return fmt.Sprintf(`func.func @main(%%x: %[1]s, %%w: %[2]s) -> %[3]s {
  %%0 = stablehlo.convolution(%%x, %%w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {%[4]s} {batch_group_count = 1 : i64, feature_group_count = %[5]d : i64} : (%[1]s, %[2]s) -> %[3]s
  return %%0 : %[3]s
}
`, x, weights, y, window, groups)
	}
	small := isa.Default()
	small.ScratchBytes = 128 << 10
	three := [2]int64{3, 3}
	for _, text := range []string{
		conv(5, 5, 64, 8, three, [2]int64{5, 5}, 1, "pad = [[12, 12], [12, 12]], rhs_dilate = [12, 12]", "f32", "f32"),
		conv(5, 6, 8, 8, three, [2]int64{2, 3}, 1, "pad = [[1, 2], [5, 4]], rhs_dilate = [3, 6]", "f32", "f32"),
		conv(3, 3, 8, 8, three, [2]int64{1, 1}, 1, "pad = [[8, 10], [9, 9]], rhs_dilate = [10, 10]", "f32", "f32"),
		conv(24, 20, 64, 8, three, [2]int64{24, 20}, 1, "pad = [[9, 9], [9, 9]], rhs_dilate = [9, 9]", "f32", "f32"),
		conv(24, 21, 64, 8, three, [2]int64{12, 11}, 1, "stride = [2, 2], pad = [[9, 9], [9, 9]], rhs_dilate = [9, 9]", "f32", "f32"),
		conv(24, 20, 64, 8, three, [2]int64{24, 20}, 4, "pad = [[9, 9], [9, 9]], rhs_dilate = [9, 9]", "f32", "f32"),
		conv(1, 300, 96, 8, [2]int64{1, 3}, [2]int64{1, 300}, 1, "pad = [[0, 0], [100, 100]], rhs_dilate = [1, 100]", "f32", "f32"),
		conv(90, 20, 64, 8, [2]int64{3, 1}, [2]int64{66, 20}, 1, "pad = [[8, 8], [0, 0]], rhs_dilate = [20, 1]", "f32", "f32"),
		conv(24, 20, 128, 8, three, [2]int64{24, 20}, 1, "pad = [[9, 9], [9, 9]], rhs_dilate = [9, 9]", "i8", "i32"),
		conv(24, 20, 64, 8, three, [2]int64{24, 20}, 1, "pad = [[9, 9], [9, 9]], rhs_dilate = [9, 9]", "bf16", "bf16"),
	} {
		checkText(t, text, isa.Default())
		checkText(t, text, small)
	}
}
