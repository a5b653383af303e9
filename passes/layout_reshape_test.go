package passes

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/isa"
)

// What follows a product of tensors is done in the shape of the matrices, in its region.
func TestReshapeBehindProduct(t *testing.T) {
	const product = `func.func @main(%x: tensor<2x24x32xf32>, %w: tensor<32x48xf32>, %b: tensor<48xf32>, %r: tensor<2x24x48xf32>, %p: tensor<24x48xf32>) -> tensor<RESULT> {
		%c = stablehlo.constant dense<2.0> : tensor<2x24x48xf32>
		%z = stablehlo.constant dense<0.0> : tensor<f32>
		%0 = stablehlo.dot_general %x, %w, contracting_dims = [2] x [0] : (tensor<2x24x32xf32>, tensor<32x48xf32>) -> tensor<2x24x48xf32>
		%1 = stablehlo.broadcast_in_dim %b, dims = [2] : (tensor<48xf32>) -> tensor<2x24x48xf32>
		%2 = stablehlo.add %0, %1 : tensor<2x24x48xf32>
		BODY }`
	for _, c := range []struct {
		name, body, result string
		regions, reshapes  int
	}{
		{"residual", `%3 = stablehlo.multiply %2, %c : tensor<2x24x48xf32>
			%4 = stablehlo.add %3, %r : tensor<2x24x48xf32>
			return %4 : tensor<2x24x48xf32>`, "2x24x48xf32", 1, 3},
		{"operand made for it", `%3 = stablehlo.broadcast_in_dim %b, dims = [2] : (tensor<48xf32>) -> tensor<2x24x48xf32>
			%4 = stablehlo.multiply %3, %c : tensor<2x24x48xf32>
			%5 = stablehlo.subtract %4, %2 : tensor<2x24x48xf32>
			return %5 : tensor<2x24x48xf32>`, "2x24x48xf32", 1, 2},
		{"repeated over the batch", `%3 = stablehlo.broadcast_in_dim %p, dims = [1, 2] : (tensor<24x48xf32>) -> tensor<2x24x48xf32>
			%4 = stablehlo.add %3, %2 : tensor<2x24x48xf32>
			return %4 : tensor<2x24x48xf32>`, "2x24x48xf32", 2, 2},
		{"folded rows", `%3 = stablehlo.reduce(%2 init: %z) applies stablehlo.add across dimensions = [2] : (tensor<2x24x48xf32>, tensor<f32>) -> tensor<2x24xf32>
			return %3 : tensor<2x24xf32>`, "2x24xf32", 2, 2},
		{"folded tokens", `%3 = stablehlo.reduce(%2 init: %z) applies stablehlo.add across dimensions = [1] : (tensor<2x24x48xf32>, tensor<f32>) -> tensor<2x48xf32>
			return %3 : tensor<2x48xf32>`, "2x48xf32", 2, 2},
		{"cut columns", `%3 = stablehlo.slice %2 [0:2, 0:24, 16:48:2] : (tensor<2x24x48xf32>) -> tensor<2x24x16xf32>
			return %3 : tensor<2x24x16xf32>`, "2x24x16xf32", 2, 2},
		{"cut tokens", `%3 = stablehlo.slice %2 [0:2, 3:24:2, 0:48] : (tensor<2x24x48xf32>) -> tensor<2x11x48xf32>
			return %3 : tensor<2x11x48xf32>`, "2x11x48xf32", 2, 2},
	} {
		t.Run(c.name, func(t *testing.T) {
			text := strings.NewReplacer("RESULT", c.result, "BODY", c.body).Replace(product)
			checkText(t, text, isa.Default())
			m := fused(t, text)
			n := map[string]int{}
			for _, op := range m.Func("main").Block().Ops {
				n[op.Name]++
			}
			require.Equal(t, c.regions, n["gw.region"], "regions of\n%s", m)
			require.Equal(t, c.reshapes, n["stablehlo.reshape"], "reshapes of\n%s", m)
		})
	}
}
