package passes

import (
	"fmt"
	"strings"
	"testing"

	"github.com/godwit-accel/godwit/isa"
)

// Short slices of a table: of rows, of elements by one and by two indices, and slices that are no rows; many enough that the table
// comes whole. Indices are any numbers, so that most are clamped.
func TestTake(t *testing.T) {
	for i, c := range []struct {
		x, ix, y, dims string
		sizes          string
	}{
		{"50x5xELEM", "333xINDEX", "333x5xELEM", "offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1", "1, 5"},
		{"90xELEM", "20x20xINDEX", "20x20xELEM", "collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2", "1"},
		{"12x11xELEM", "400x2xINDEX", "400xELEM", "collapsed_slice_dims = [0, 1], start_index_map = [1, 0], index_vector_dim = 1", "1, 1"},
		{"9x8x4xELEM", "500x1xINDEX", "500x9x2xELEM", "offset_dims = [1, 2], collapsed_slice_dims = [1], start_index_map = [1], index_vector_dim = 1", "9, 1, 2"},
		{"60x4xELEM", "300x2xINDEX", "300x3x2xELEM", "offset_dims = [1, 2], start_index_map = [0, 1], index_vector_dim = 1", "3, 2"},
	} {
		for _, elem := range []string{"f32", "i64"} {
			for _, index := range []string{"i32", "i64", "ui32", "i8"} {
				typ := func(s string) string {
					return "tensor<" + strings.NewReplacer("ELEM", elem, "INDEX", index).Replace(s) + ">"
				}
				text := fmt.Sprintf(`func.func @main(%%x: %[1]s, %%i: %[2]s) -> %[3]s {
  %%y = "stablehlo.gather"(%%x, %%i) {dimension_numbers = #stablehlo.gather<%[4]s>, slice_sizes = array<i64: %[5]s>} : (%[1]s, %[2]s) -> %[3]s
  return %%y : %[3]s
}`, typ(c.x), typ(c.ix), typ(c.y), c.dims, c.sizes)
				t.Run(fmt.Sprint(i, elem, index), func(t *testing.T) { checkText(t, text, isa.Default()) })
			}
		}
	}
}
