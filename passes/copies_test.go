package passes

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/godwit-accel/godwit/ir"
	"github.com/godwit-accel/godwit/isa"
)

// A loop that collects rows writes them where they stay, unless the body reads what it collects otherwise.
func TestUpdateInPlace(t *testing.T) {
	for _, c := range []struct {
		name, row string
		in        bool
	}{
		{"rows", `%row = stablehlo.dynamic_slice %x, %i, %z, sizes = [1, 40] : (tensor<6x40xf32>, tensor<i32>, tensor<i32>) -> tensor<1x40xf32>`, true},
		{"of itself", `%row = stablehlo.dynamic_slice %y, %i, %z, sizes = [1, 40] : (tensor<6x40xf32>, tensor<i32>, tensor<i32>) -> tensor<1x40xf32>`, false},
	} {
		text := strings.ReplaceAll(`func.func @main(%x: tensor<6x40xf32>) -> tensor<6x40xf32> {
			%i0 = stablehlo.constant dense<0> : tensor<i32>
			%r:2 = stablehlo.while(%i = %i0, %y = %x) : tensor<i32>, tensor<6x40xf32>
			cond {
				%n = stablehlo.constant dense<5> : tensor<i32>
				%p = stablehlo.compare LT, %i, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
				stablehlo.return %p : tensor<i1>
			} do {
				%z = stablehlo.constant dense<0> : tensor<i32>
				%one = stablehlo.constant dense<1> : tensor<i32>
				ROW
				%two = stablehlo.add %row, %row : tensor<1x40xf32>
				%in = stablehlo.add %i, %one : tensor<i32>
				%yn = stablehlo.dynamic_update_slice %y, %two, %in, %z : (tensor<6x40xf32>, tensor<1x40xf32>, tensor<i32>, tensor<i32>) -> tensor<6x40xf32>
				stablehlo.return %in, %yn : tensor<i32>, tensor<6x40xf32>
			}
			return %r#1 : tensor<6x40xf32>
		}`, "ROW", c.row)
		checkText(t, text, isa.Default())
		m, err := ir.Parse("t.mlir", []byte(text))
		require.NoError(t, err)
		_, _, err = Compile(m, Options{To: "fuse"})
		require.NoError(t, err)
		require.Equal(t, c.in, strings.Contains(m.String(), inPlace), "%s\n%s", c.name, m)
	}
}
