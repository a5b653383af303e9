package passes

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/isa"
)

// Batches of products too small for tiles go to the vector unit; others, and single ones, stay products.
func TestSmallProducts(t *testing.T) {
	for _, c := range []struct {
		b, m, n, k int
		tiles      bool
	}{{40, 1, 1, 16, false}, {40, 1, 16, 1, false}, {6, 4, 4, 64, false}, {1, 4, 4, 64, true}, {6, 16, 16, 16, true}, {40, 5, 3, 7, false}} {
		text := fmt.Sprintf(`module { func.func @main(%%a: tensor<%[1]dx%[2]dx%[4]dxf32>, %%b: tensor<%[1]dx%[4]dx%[3]dxf32>) -> tensor<%[1]dx%[2]dx%[3]dxf32> {
			%%0 = stablehlo.dot_general %%a, %%b, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<%[1]dx%[2]dx%[4]dxf32>, tensor<%[1]dx%[4]dx%[3]dxf32>) -> tensor<%[1]dx%[2]dx%[3]dxf32>
			return %%0 : tensor<%[1]dx%[2]dx%[3]dxf32> } }`, c.b, c.m, c.n, c.k)
		m, err := ir.Parse("t.mlir", []byte(text))
		require.NoError(t, err)
		require.NoError(t, RunNamed(m, Options{}, "inline", "decompose", "canonicalise", "layout", "expand"))
		require.Equal(t, c.tiles, strings.Contains(m.String(), "dot_general"), "%v", c)
		checkText(t, text, isa.Default())
	}
}
