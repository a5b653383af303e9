package passes

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/isa"
)

// Updates of elements, of rows and of windows that are no rows, in one tile and in several; places repeat, and many are out of range, some
// by their upper halves only. The body that subtracts tells whether updates of a place come in order.
func TestPut(t *testing.T) {
	far := map[string]int64{"i8": 1 << 6, "i32": 1 << 20, "ui32": 1 << 31, "i64": 1 << 40}
	for i, c := range []struct{ x, ix, up, dims string }{
		{"70xELEM", "333x1xINDEX", "333xELEM", "inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1"},
		{"90xELEM", "20x20xINDEX", "20x20xELEM", "inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2"},
		{"12x11xELEM", "400x2xINDEX", "400xELEM", "inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [1, 0], index_vector_dim = 1"},
		{"50x24xELEM", "130x1xINDEX", "130x24xELEM", "update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1"},
		{"9x40x3xELEM", "150x1xINDEX", "150x9x1x2xELEM", "update_window_dims = [1, 2, 3], scatter_dims_to_operand_dims = [1], index_vector_dim = 1"},
	} {
		for _, elem := range []string{"f32", "i64"} {
			for _, index := range []string{"i32", "i64", "ui32", "i8"} {
				for name, body := range map[string]string{"replace": "%new", "add": "stablehlo.add %old, %new", "order": "stablehlo.subtract %new, %old"} {
					if body != "%new" {
						body = "%r = " + body + " : tensor<ELEM>\n    stablehlo.return %r"
					} else {
						body = "stablehlo.return %new"
					}
					typ := func(s string) string { return "tensor<" + s + ">" }
					text := strings.NewReplacer("$X", typ(c.x), "$I", typ(c.ix), "$U", typ(c.up), "$DIMS", c.dims, "$FAR", fmt.Sprint(far[index]), "$BODY", body).Replace(
						`func.func @main(%x: $X, %n: $I, %u: $U) -> $X {
  %many = stablehlo.constant dense<23> : $I
  %far = stablehlo.constant dense<$FAR> : $I
  %near = stablehlo.remainder %n, %many : $I
  %some = stablehlo.and %n, %far : $I
  %i = stablehlo.or %near, %some : $I
  %y = "stablehlo.scatter"(%x, %i, %u) ({
  ^bb0(%old: tensor<ELEM>, %new: tensor<ELEM>):
    $BODY : tensor<ELEM>
  }) {scatter_dimension_numbers = #stablehlo.scatter<$DIMS>} : ($X, $I, $U) -> $X
  return %y : $X
}`)
					text = strings.NewReplacer("ELEM", elem, "INDEX", index).Replace(text)
					for _, tile := range []int64{0, 64} {
						t.Run(fmt.Sprint(i, elem, index, name, tile), func(t *testing.T) {
							checkOptions(t, text, Options{Machine: isa.Default(), TileElems: tile})
						})
					}
				}
			}
		}
	}
}

// A few rows are written one after another: less than it costs to begin.
func TestPutGains(t *testing.T) {
	for rows, want := range map[int64]bool{1: false, 4: false, 8: true, 64: true} {
		p := &put{lanes: 64, count: rows, window: []int64{64}, step: []int64{1}, replaces: true}
		require.Equal(t, want, p.gains(64), "%d rows", rows)
	}
}
